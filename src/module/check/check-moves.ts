/**
 * What `moved`, `removed` and `import` blocks say against what is declared: Terraform refuses moves from what is still there, removals
 * of it, and imports to what is not. Addresses with instance keys are left to planning.
 */
import { type Collector, DiagnosticList } from '../../diagnostics/collector.ts'
import type { TerraformMinor } from '../../eval/language-version.ts'
import type { BlockNode } from '../../hcl/syntax.ts'
import type { Location } from '../../text/source.ts'
import {
  isMissingModule,
  type Module,
  type ModuleCall,
  type ResourceDeclaration,
} from '../configuration.ts'
import type { TargetAddress } from '../decode/addresses.ts'
import { headerOf } from '../decode/body.ts'
import type { DecodeContext } from '../decode/context.ts'
import {
  type DecodedImport,
  type DecodedMove,
  decodeImport,
  decodeMoved,
  decodeRemoved,
} from '../decode/moves.ts'
import { headerLocation } from '../merge/merged-module.ts'
import { moduleDiagnostic } from '../messages.ts'

/** Checks the blocks of one module. Their form has been checked when they were loaded. */
export function checkMoves(module: Module, version: TerraformMinor, collector: Collector): void {
  const froms = new Map<string, string>()
  const tos = new Map<string, string>()
  for (const block of module.moved) {
    const move = decodeMoved(block, silent(block, version))
    if (move !== undefined) checkMove(move, headerOf(block), { module, froms, tos, collector })
  }
  for (const block of module.removed) {
    const target = decodeRemoved(block, silent(block, version))
    if (target !== undefined) checkRemoved(target, module, collector)
  }
  for (const block of module.imports) {
    checkImport(decodeImport(block, silent(block, version)), module, collector)
  }
}

const KEY_NEEDS = { number: 'count', string: 'for_each', none: undefined } as const

/** An import's target is declared, and has a key exactly if its kind of repetition makes such keys. */
function checkImport(decoded: DecodedImport, module: Module, collector: Collector): void {
  const { target, to, isStatic } = decoded
  if (target === undefined || to === undefined) return
  const found = find(target, module)
  const address = target.config
  if (found === undefined) {
    collector.add(moduleDiagnostic('module/import-without-target', { address }, to))
  } else if (found !== 'unseen' && isStatic && found.repeatedBy !== KEY_NEEDS[target.key]) {
    const args = { address, repeatedBy: found.repeatedBy }
    collector.add(moduleDiagnostic('module/import-key', args, to))
  }
}

function silent({ source }: BlockNode, version: TerraformMinor): DecodeContext {
  const heard = new DiagnosticList()
  return { source, version, override: false, collector: heard, lateCollector: heard }
}

/** What an address leads to. */
interface Found {
  readonly at: Location
  /** The argument that makes several of it, so that without a key it is no instance. */
  readonly repeatedBy: 'count' | 'for_each' | undefined
}

/** The declaration that an address names, keys aside; `unseen` where it would be in a module that is not there. */
function find(target: TargetAddress, module: Module): Found | 'unseen' | undefined {
  let inside = module
  let rest = target.config
  let found: Found | undefined
  for (let call = CALL.exec(rest); call !== null; call = CALL.exec(rest)) {
    const declaration = inside.moduleCalls.get(call[1] ?? '')
    const child = inside.children.get(call[1] ?? '')
    if (declaration === undefined || child === undefined) return undefined
    found = foundAt(declaration)
    rest = rest.slice(call[0].length)
    if (rest !== '' && isMissingModule(child)) return 'unseen'
    if (!isMissingModule(child)) inside = child
  }
  if (rest === '') return found
  const resource = inside.resources.get(rest)
  return resource && foundAt(resource)
}

function foundAt(declaration: ResourceDeclaration | ModuleCall): Found {
  const { count, forEach } = declaration
  const each = forEach === undefined ? undefined : 'for_each'
  return {
    at: headerLocation(declaration),
    repeatedBy: count === undefined ? each : 'count',
  }
}

const CALL = /^module\.([^.]+)\./

interface MoveChecker {
  readonly module: Module
  /** Destinations by what is moved, and the other way round. */
  readonly froms: Map<string, string>
  readonly tos: Map<string, string>
  readonly collector: Collector
}

function checkMove({ from, to }: DecodedMove, at: Location, checker: MoveChecker): void {
  const { module, collector, froms, tos } = checker
  if (from.text === to.text) {
    const args = { address: trimmed(from.text) }
    collector.add(moduleDiagnostic('module/moved-to-itself', args, at))
    return
  }
  const keyed = from.text !== from.config
  const found = keyed ? undefined : find(from, module)
  // Where one end is an instance, the other one without a key means the only instance of a thing that is not repeated.
  const asInstance = to.text !== to.config
  if (
    found !== undefined &&
    found !== 'unseen' &&
    !(asInstance && found.repeatedBy !== undefined)
  ) {
    const args = { address: trimmed(from.config), to: trimmed(to.text) }
    collector.add(moduleDiagnostic('module/moved-still-declared', args, at))
  }
  note(froms, from.text, to.text, at, collector)
  note(tos, to.text, from.text, at, collector)
}

function note(
  seen: Map<string, string>,
  address: string,
  other: string,
  at: Location,
  collector: Collector,
): void {
  const before = seen.get(address)
  if (before === undefined) seen.set(address, other)
  else if (before !== other) {
    collector.add(moduleDiagnostic('module/moved-twice', { address: trimmed(address) }, at))
  }
}

/** Addresses of modules end in a dot here. */
function trimmed(address: string): string {
  return address.endsWith('.') ? address.slice(0, -1) : address
}

function checkRemoved(target: TargetAddress, module: Module, collector: Collector): void {
  const found = find(target, module)
  if (found === undefined || found === 'unseen') return
  const args = { address: trimmed(target.config) }
  collector.add(moduleDiagnostic('module/removed-still-declared', args, found.at))
}
