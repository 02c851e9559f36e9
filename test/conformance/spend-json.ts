/** JSON whose integers stay exact: some prices of the corpus do not fit a JavaScript number. */

const STRING_OR_INTEGER = /"(?:[^"\\]|\\.)*"|-?\d+(?![\d.eE])/g

/** Parses JSON with every integer as a bigint. */
export function parseLossless(text: string): unknown {
  const marked = text.replace(STRING_OR_INTEGER, token =>
    token.startsWith('"') ? token : `"\u0001${token}"`,
  )
  return JSON.parse(marked.replaceAll('"\u0001', '"\\u0001'), (_, value: unknown) =>
    typeof value === 'string' && value.startsWith('\u0001') ? BigInt(value.slice(1)) : value,
  )
}
