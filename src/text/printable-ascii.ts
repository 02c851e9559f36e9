/** What nearly every text of a template is made of, so that slower ways are kept for the others. */

/** A text of printable ASCII alone, or an empty one. */
export const PRINTABLE_ASCII: RegExp = /^[ -~]*$/
