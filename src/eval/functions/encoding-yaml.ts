/** The functions that write and read YAML. */
import type { FunctionDefinition } from './definition.ts'

/** `yamlencode` and `yamldecode`. */
export const encodingYamlFunctions: readonly FunctionDefinition[] = []
