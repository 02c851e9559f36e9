/** JSON in which whole numbers keep all their digits: sums of micro-dollars may be beyond what a double holds. */

/** Like `JSON.stringify` with two spaces, but for bigints, which become plain numbers. Values that are undefined are left out. */
export function exactJson(value: unknown, indent = ''): string {
  if (typeof value === 'bigint') return String(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const below = `${indent}  `
  const lines = Array.isArray(value)
    ? value.map(item => `${below}${exactJson(item, below)}`)
    : Object.entries(value).flatMap(([key, item]) =>
        item === undefined ? [] : [`${below}${JSON.stringify(key)}: ${exactJson(item, below)}`],
      )
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  return lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join(',\n')}\n${indent}${close}`
}
