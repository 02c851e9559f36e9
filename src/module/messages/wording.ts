/** Phrases that several messages share. */

/** No arguments. */
export type None = Readonly<Record<string, never>>

/** What a name is made of. */
export const NAME_RULE =
  'a name starts with a letter or underscore and goes on with letters, digits, underscores and dashes'

/** `a`, `a or b`, `a, b or c`, each in quotes. */
export function anyOf(names: readonly string[]): string {
  const quoted = names.map(name => `"${name}"`)
  const last = quoted.at(-1) ?? ''
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} or ${last}`
}

/** `; did you mean "x"?`, or a full stop. */
export function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? '.' : `; did you mean "${suggestion}"?`
}
