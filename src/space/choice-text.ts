/** How a value of a choice is written in reports. */

/** As it stands if it is a whole number, a bool or a list, else in quotes. */
export function choiceValueText(value: string): string {
  return /^-?\d+$|^true$|^false$|^\[".*"\]$|^\[\]$/s.test(value) ? value : JSON.stringify(value)
}
