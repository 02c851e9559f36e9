/**
 * A number of YAML 1.2's core schema as a JSON number of exactly the same value, or undefined for an infinity or no
 * number. Takes what https://yaml.org/spec/1.2.2/#1032-tag-resolution lists: decimal, 0o, 0x, fractions, exponents.
 */
export function exactNumber(text: string): string | undefined {
  if (/^0o[0-7]+$|^0x[0-9a-fA-F]+$/.test(text)) return BigInt(text).toString()
  const form = /^([-+]?)([0-9]*)(?:\.([0-9]*))?(?:[eE]([-+]?[0-9]+))?$/.exec(text)
  if (form === null) return undefined
  const [, sign, whole = '', fraction = '', exponent] = form
  if (whole === '' && fraction === '') return undefined
  const digits = whole.replace(/^0+(?=[0-9])/, '')
  return [
    sign === '-' ? '-' : '',
    digits === '' ? '0' : digits,
    fraction === '' ? '' : `.${fraction}`,
    exponent === undefined ? '' : `e${exponent}`,
  ].join('')
}
