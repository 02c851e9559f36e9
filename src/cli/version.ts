declare const CREDITCHECK_VERSION: string | undefined

/** The version of this package; `0.0.0-source` where it runs unbundled, as in tests. */
export const VERSION: string =
  typeof CREDITCHECK_VERSION === 'string' ? CREDITCHECK_VERSION : '0.0.0-source'
