/** JSON whose integers stay exact: some prices of the corpus do not fit a JavaScript number. */

const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g

/** Parses JSON with every integer as a bigint. */
export function parseLossless(text: string): unknown {
  const marked = text.replace(STRING_OR_NUMBER, token =>
    /^-?\d+$/.test(token) ? `"\\u0001${token}"` : token,
  )
  return JSON.parse(marked, (_, value: unknown) =>
    typeof value === 'string' && value.startsWith('\u0001') ? BigInt(value.slice(1)) : value,
  )
}
