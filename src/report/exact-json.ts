/** JSON in which whole numbers keep all their digits: sums of micro-dollars may be beyond what a double holds. */

/** The same in pieces, for a list may be longer than a text should be: the values of the outermost object's lists come one by one. */
export function* exactJsonParts(value: object): Generator<string> {
  let before = '{\n'
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue
    yield `${before}  ${JSON.stringify(key)}: `
    before = ',\n'
    if (!Array.isArray(item) || item.length === 0) {
      yield exactJson(item, '  ')
      continue
    }
    let open = '[\n'
    for (const each of item) {
      yield `${open}    ${exactJson(each, '    ')}`
      open = ',\n'
    }
    yield '\n  ]'
  }
  yield '\n}'
}

/** Like `JSON.stringify` with two spaces, but for bigints, which become plain numbers. Values that are undefined are left out. */
function exactJson(value: unknown, indent = ''): string {
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
