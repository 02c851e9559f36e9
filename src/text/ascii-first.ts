import { PRINTABLE_ASCII } from './printable-ascii.ts'

/**
 * A test for a pattern in two forms that agree on ASCII: `ascii` for such text, `any` for all other. Patterns with Unicode classes take
 * milliseconds to build, so `any` is called when first needed. Neither may be global or sticky.
 */
export function asciiFirst(ascii: RegExp, any: () => RegExp): (text: string) => boolean {
  let built: RegExp | undefined
  return text => {
    if (PRINTABLE_ASCII.test(text)) return ascii.test(text)
    built ??= any()
    return built.test(text)
  }
}
