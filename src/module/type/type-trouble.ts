/** What can be wrong with a type constraint. */
export type TypeTrouble =
  | { readonly is: 'unknown-keyword'; readonly keyword: string }
  | { readonly is: 'unknown-constructor'; readonly keyword: string }
  | { readonly is: 'not-a-type' }
  | { readonly is: 'needs-argument'; readonly keyword: string; readonly needs: string }
  | { readonly is: 'takes-no-argument'; readonly keyword: string }
  | { readonly is: 'wrong-argument'; readonly keyword: string; readonly needs: string }
  | { readonly is: 'key-not-a-name' }
  | { readonly is: 'duplicate-key'; readonly name: string }
  | { readonly is: 'optional-arguments' }
  | { readonly is: 'optional-outside-object' }
