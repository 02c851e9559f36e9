/**
 * What `moved` blocks make of the state before anything is planned, and what Terraform moves by itself: an instance without a key is the
 * first one of what is counted now, and the other way round. As internal/refactoring/{move_execute,move_statement}.go of Terraform.
 */
import { DiagnosticList } from '../../diagnostics/collector.ts'
import type { TerraformMinor } from '../../eval/language-version.ts'
import type { BlockNode } from '../../hcl/syntax.ts'
import {
  isMissingModule,
  type Module,
  type ResourceDeclaration,
} from '../../module/configuration.ts'
import { type DecodedMove, decodeMoved } from '../../module/decode/moves.ts'
import type { PriorInstance, PriorState } from '../plan-model.ts'
import {
  formatStateAddress,
  isSameName,
  type KeyedName,
  parseStateAddress,
  type StateAddress,
} from './state-address.ts'

/** One move, of everything that begins like `from`, in any instance of the module that states it. */
interface Move {
  /** Names of the calls that lead to the module. */
  readonly path: readonly string[]
  readonly from: StateAddress
  readonly to: StateAddress
  /** Neither end has a key: all instances are moved, with theirs. */
  readonly isWhole: boolean
}

/** The state with everything where the configuration has it now; the same object if nothing moves. */
export function movedState(root: Module, prior: PriorState, version: TerraformMinor): PriorState {
  if (prior.instances.size === 0) return prior
  const moves = movesIn(root, version)
  const instances = new Map(prior.instances)
  const uncertain = new Set(prior.uncertain)
  // A move can be the beginning of another one.
  for (let round = 0; round < moves.length; round++) {
    const before = [...instances.keys()].join('\n')
    for (const move of moves) applyMove(move, instances, uncertain)
    if ([...instances.keys()].join('\n') === before) break
  }
  applyImplied(root, instances, uncertain)
  const isSame = [...instances.keys()].every(address => prior.instances.has(address))
  return isSame && instances.size === prior.instances.size ? prior : { instances, uncertain }
}

/** The `moved` blocks of a module, but for those with mistakes, which are told elsewhere. */
export function decodedMoves(
  module: Module,
  version: TerraformMinor,
): readonly (DecodedMove & { readonly block: BlockNode })[] {
  return module.moved.flatMap(block => {
    const { source } = block
    const heard = new DiagnosticList()
    const context = { source, version, override: false, collector: heard, lateCollector: heard }
    const decoded = decodeMoved(block, context)
    return decoded === undefined ? [] : [{ ...decoded, block }]
  })
}

function movesIn(module: Module, version: TerraformMinor): readonly Move[] {
  const own = decodedMoves(module, version).flatMap(move => moveOf(module.path, move) ?? [])
  const below = [...module.children.values()].flatMap(child =>
    isMissingModule(child) ? [] : movesIn(child, version),
  )
  return [...own, ...below]
}

function moveOf(path: readonly string[], decoded: DecodedMove): Move | undefined {
  const [from, to] = [decoded.from, decoded.to].map(({ text }) =>
    parseStateAddress(text.endsWith('.') ? text.slice(0, -1) : text),
  )
  if (from === undefined || to === undefined) return undefined
  return { path, from, to, isWhole: [from, to].every(end => lastOf(end)?.key === undefined) }
}

function lastOf({ modules, resource }: StateAddress): KeyedName | undefined {
  return resource ?? modules.at(-1)
}

function applyMove(
  move: Move,
  instances: Map<string, PriorInstance>,
  uncertain: Set<string>,
): void {
  for (const address of [...instances.keys()]) {
    const parsed = parseStateAddress(address)
    const moved = parsed && movedAddress(move, parsed)
    if (moved !== undefined) relocate(address, moved, instances, uncertain)
  }
}

/** Where something goes by a move; undefined if the move is about something else. */
function movedAddress(
  { path, from, to, isWhole }: Move,
  { modules, resource }: StateAddress,
): StateAddress | undefined {
  if (modules.length < path.length || path.some((name, at) => modules[at]?.name !== name)) return
  const [outer, inner] = [modules.slice(0, path.length), modules.slice(path.length)]
  const isModule = from.resource === undefined
  const depth = from.modules.length
  if (isModule ? inner.length < depth : inner.length !== depth) return
  const found: StateAddress = {
    modules: inner.slice(0, depth),
    resource: isModule ? undefined : resource,
  }
  const key = isWhole ? lastOf(found)?.key : undefined
  if (formatStateAddress(found) !== formatStateAddress(withKey(from, key))) return
  const target = withKey(to, key)
  const rest = isModule ? inner.slice(depth) : []
  return {
    modules: [...outer, ...target.modules, ...rest],
    resource: isModule ? resource : target.resource,
  }
}

/** The address with a key at its end, if there is one to put. */
function withKey(address: StateAddress, key: KeyedName['key']): StateAddress {
  const { modules, resource } = address
  if (key === undefined) return address
  if (resource !== undefined) return { modules, resource: { ...resource, key } }
  const last = modules.at(-1)
  return last === undefined
    ? address
    : { ...address, modules: [...modules.slice(0, -1), { ...last, key }] }
}

/** What is there already stays. Between types only the provider knows what becomes of an object. */
function relocate(
  address: string,
  target: StateAddress,
  instances: Map<string, PriorInstance>,
  uncertain: Set<string>,
): void {
  const moved = formatStateAddress(target)
  const instance = instances.get(address)
  if (instance === undefined || moved === address || instances.has(moved)) return
  instances.delete(address)
  if (target.resource?.name.startsWith(`${instance.type}.`))
    instances.set(moved, { ...instance, address: moved })
  else uncertain.add(configAddress(target))
}

function configAddress({ modules, resource }: StateAddress): string {
  return formatStateAddress({
    modules: modules.map(({ name }) => ({ name, key: undefined })),
    resource: resource && { ...resource, key: undefined },
  })
}

/** What Terraform moves without being told. */
function applyImplied(
  root: Module,
  instances: Map<string, PriorInstance>,
  uncertain: Set<string>,
): void {
  for (const address of [...instances.keys()]) {
    const parsed = parseStateAddress(address)
    const declaration = parsed && declarationOf(root, parsed)
    if (parsed?.resource === undefined || declaration === undefined) continue
    const { key } = parsed.resource
    const { count, forEach } = declaration
    const isOnly = count === undefined && forEach === undefined
    const implied = isOnly ? undefined : 0
    if (forEach !== undefined || key !== (isOnly ? 0 : undefined)) continue
    const target = { ...parsed, resource: { ...parsed.resource, key: implied } }
    if (!isSameName(parsed.resource, target.resource))
      relocate(address, target, instances, uncertain)
  }
}

function declarationOf(
  root: Module,
  { modules, resource }: StateAddress,
): ResourceDeclaration | undefined {
  let module = root
  for (const { name } of modules) {
    const child = module.children.get(name)
    if (child === undefined || isMissingModule(child)) return undefined
    module = child
  }
  return module.resources.get(resource?.name ?? '')
}
