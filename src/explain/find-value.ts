/** What a user may ask to have explained: an instance, a local, a variable or an output, in the root or in a module. */

import { DiagnosticList } from '../diagnostics/collector.ts'
import { parseExpression } from '../hcl/parse.ts'
import type { AttributeNode } from '../hcl/syntax.ts'
import { isMissingModule } from '../module/configuration.ts'
import { referencesIn, type Subject } from '../module/reference/references.ts'
import { formatKey } from '../plan/address.ts'
import type { ModuleCells } from '../plan/module/module-cells.ts'
import { createSource } from '../text/source.ts'
import { type Derivation, deriveExpression } from './derivation.ts'

/** The derivations that an address asks for; empty where nothing has that address. */
export function explainAddress(address: string, root: ModuleCells): readonly Derivation[] {
  const instances = everyModule(root).flatMap(cells => instancesIn(cells, address))
  return instances.length > 0 ? instances : expressionIn(address, root)
}

/** Addresses that could have been meant, for "did you mean". */
export function knownAddresses(root: ModuleCells): readonly string[] {
  return everyModule(root).flatMap(cells => {
    const { module, address } = cells.instance
    const prefix = address === '' ? '' : `${address}.`
    return [...module.resources.values()].map(declaration => `${prefix}${declaration.address}`)
  })
}

function everyModule(cells: ModuleCells): readonly ModuleCells[] {
  const { moduleCalls } = cells.instance.module
  const children = [...moduleCalls.values()].flatMap(call => {
    const module = cells.childModule(call.name)
    if (module === undefined || isMissingModule(module)) return []
    return cells
      .callExpansionOf(call)
      .instances.map(expanded => cells.child(call, module, expanded))
  })
  return [cells, ...children.flatMap(everyModule)]
}

/** A metadata is explained by its cost and its count, anything else by all of its arguments. */
function instancesIn(cells: ModuleCells, address: string): readonly Derivation[] {
  const { module, address: moduleAddress } = cells.instance
  const prefix = moduleAddress === '' ? '' : `${moduleAddress}.`
  return [...module.resources.values()].flatMap(declaration => {
    const whole = `${prefix}${declaration.address}`
    if (address !== whole && !address.startsWith(`${whole}[`)) return []
    const { instances } = cells.expansionOf(declaration)
    const wanted = instances.filter(
      each => address === whole || address === `${whole}${formatKey(each.key)}`,
    )
    const repeated = declaration.count ?? declaration.forEach
    const count =
      repeated === undefined
        ? []
        : [
            deriveExpression(
              `${whole} ${declaration.count ? 'count' : 'for_each'}`,
              repeated,
              cells,
            ),
          ]
    const shown = declaration.type === 'coder_metadata' ? ['daily_cost'] : undefined
    return [
      ...count,
      ...wanted.flatMap(each =>
        argumentsOf(declaration.body, shown).map(attribute => {
          const name = `${whole}${formatKey(each.key)}.${attribute.name}`
          return deriveExpression(name, attribute, cells, each.repetition)
        }),
      ),
    ]
  })
}

function argumentsOf(
  body: { readonly kind: string; readonly items?: readonly { readonly kind: string }[] },
  names: readonly string[] | undefined,
): readonly AttributeNode[] {
  if (body.kind !== 'body') return []
  return (body.items ?? []).filter((item): item is AttributeNode => {
    return item.kind === 'attribute' && (names?.includes((item as AttributeNode).name) ?? true) // told by its kind
  })
}

function isDeclared(subject: Subject, { instance: { module } }: ModuleCells): boolean {
  switch (subject.kind) {
    case 'local':
      return module.locals.has(subject.name)
    case 'variable':
      return module.variables.has(subject.name)
    case 'resource':
      return module.resources.has(subject.resource.address)
    case 'module':
      return module.moduleCalls.has(subject.name)
    default:
      return true
  }
}

/** `local.price`, `var.region`, or any other expression of the root module. */
function expressionIn(text: string, root: ModuleCells): readonly Derivation[] {
  const list = new DiagnosticList()
  const source = createSource('<expression>', text)
  const expression = parseExpression(source, list)
  const { version } = root.scope({ source, expression })
  const references = referencesIn(expression, { source, version }, list)
  if (list.hasErrors || !references.every(each => isDeclared(each.subject, root))) return []
  const derivation = deriveExpression(text, { source, expression }, root)
  const [only, ...more] = derivation.inputs
  if (only === undefined) return []
  return more.length === 0 && only.name === text ? [only] : [derivation]
}
