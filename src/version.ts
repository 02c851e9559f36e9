declare const CREDITCHECK_VERSION: string | undefined
declare const CREDITCHECK_BUILD: string | undefined

/** The version of this package; `0.0.0-source` where it runs unbundled, as in tests. */
export const VERSION: string =
  typeof CREDITCHECK_VERSION === 'string' ? CREDITCHECK_VERSION : '0.0.0-source'

/** Tells this bundle of the command line from every other, for its entry alone; undefined elsewhere. See build.mjs. */
export const BUILD: string | undefined =
  typeof CREDITCHECK_BUILD === 'string' ? CREDITCHECK_BUILD : undefined
