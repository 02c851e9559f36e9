/** Phrases that the messages of planning share. */

/** Arguments of a message that always reads the same. */
export type None = Record<string, never>

/** Ends a sentence with what was perhaps meant. */
export function suggest(name: string | undefined): string {
  return name === undefined ? '.' : `; did you mean "${name}"?`
}

/** A sentence and, after a colon, what the author or the provider says of it, if anything. */
export function because(sentence: string, text: string): string {
  const whole = text === '' ? sentence : `${sentence}: ${text}`
  return /[.!?…]$/.test(whole) ? whole : `${whole}.`
}
