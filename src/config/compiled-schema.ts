/** What `scripts/compile-schemas.ts` makes of a published schema. */

/** What a place of a document may hold: its keys, what its items and its other keys hold, the form of its text. */
export interface Shape {
  readonly keys?: { readonly [key: string]: Shape }
  readonly items?: Shape
  readonly others?: Shape
  readonly form?: string
}

/** Says whether data fits, and leaves its complaints (ajv's error objects without wording) on itself. */
export interface SchemaValidator {
  (data: unknown): boolean
  readonly errors?: unknown
}

/** A schema that can be held against a document, and what wording needs to know of it. */
export interface CompiledSchema {
  readonly validate: SchemaValidator
  readonly shape: Shape
}
