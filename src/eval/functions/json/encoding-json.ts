/** The functions that write and read JSON. */
import type { FunctionDefinition } from '../definition.ts'
import { jsonDecodeFunction } from './json-decode.ts'
import { jsonEncodeFunction } from './json-encode.ts'

/** `jsonencode` and `jsondecode`. */
export const encodingJsonFunctions: readonly FunctionDefinition[] = [
  jsonEncodeFunction,
  jsonDecodeFunction,
]
