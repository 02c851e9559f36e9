/** Small words and numbers of reports. */

/** "1 error", "2 errors", "1,204 users". */
export function plural(number: number, noun: string): string {
  return `${thousands(number)} ${noun}${number === 1 ? '' : 's'}`
}

/** A whole number with its thousands set apart: `1,204`. The same in every locale. */
export function thousands(number: number | bigint): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** The length of the longest; 0 for none. Lists may be too long to spread into arguments. */
export function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, text.length), 0)
}
