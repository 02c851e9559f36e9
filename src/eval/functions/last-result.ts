/** Not doing twice what the type step and the value step of a call both need. */

/** The same function of a text, which remembers its last answer. */
export function rememberLast<T>(compute: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly result: T } | undefined
  return text => {
    if (last?.text !== text) last = { text, result: compute(text) }
    return last.result
  }
}
