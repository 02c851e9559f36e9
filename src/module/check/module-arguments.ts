/** Arguments of module calls, held against the variables of the modules that they lead to. */
import type { Collector } from '../../diagnostics/collector.ts'
import { decodeContent } from '../../hcl/content.ts'
import {
  isMissingModule,
  type Module,
  type ModuleCall,
  type VariableDeclaration,
} from '../configuration.ts'

/**
 * Checks the arguments of every call against the variables of the module that it leads to. `unexpected`: only that there are no others;
 * what is missing is not told.
 */
export function checkModuleArguments(
  module: Module,
  collector: Collector,
  what: 'all' | 'unexpected' = 'all',
): void {
  for (const [name, child] of module.children) {
    const call = module.moduleCalls.get(name)
    if (call === undefined || isMissingModule(child)) continue
    checkArguments(call, child, what, collector)
    checkModuleArguments(child, collector, what)
  }
}

function checkArguments(
  call: ModuleCall,
  child: Module,
  what: 'all' | 'unexpected',
  collector: Collector,
): void {
  const isWanted = (variable: VariableDeclaration): boolean =>
    what === 'all' && variable.default === undefined && !call.arguments.has(variable.name)
  const schemaFor = (isBase: boolean): Parameters<typeof decodeContent>[1] => {
    const attributes = [...child.variables.values()].map(variable => ({
      name: variable.name,
      required: isBase && isWanted(variable),
    }))
    return { attributes, blocks: [] }
  }
  decodeContent(call.body, schemaFor(true), collector)
  for (const body of call.overrides ?? []) decodeContent(body, schemaFor(false), collector)
}
