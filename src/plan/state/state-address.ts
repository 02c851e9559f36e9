/** Addresses of instances in a state, taken apart: `module.a["x"].null_resource.b[0]`. */
import { formatKey } from '../address.ts'
import type { InstanceKey } from '../plan-model.ts'

/** A step of an address: a name and the key of one instance. */
export interface KeyedName {
  /** Of a module call `a`, of a resource `null_resource.b`. */
  readonly name: string
  readonly key: InstanceKey
}

/** An instance of a resource, or of a module if there is no resource. */
export interface StateAddress {
  readonly modules: readonly KeyedName[]
  readonly resource: KeyedName | undefined
}

const MODULE = /^module\.([^.[]+)(\[(?:\d+|"(?:[^"\\]|\\.)*")\])?(?:\.|$)/
const RESOURCE = /^([^.[]+\.[^.[]+)(\[(?:\d+|"(?:[^"\\]|\\.)*")\])?$/

/** The parts of an address; undefined for anything else, such as data sources. */
export function parseStateAddress(address: string): StateAddress | undefined {
  const modules: KeyedName[] = []
  let rest = address
  for (let found = MODULE.exec(rest); found !== null; found = MODULE.exec(rest)) {
    modules.push({ name: found[1] ?? '', key: parseKey(found[2]) })
    rest = rest.slice(found[0].length)
  }
  if (rest === '') return { modules, resource: undefined }
  const resource = RESOURCE.exec(rest)
  if (resource === null) return undefined
  return { modules, resource: { name: resource[1] ?? '', key: parseKey(resource[2]) } }
}

/** What `formatKey` wrote. */
function parseKey(text: string | undefined): InstanceKey {
  if (text === undefined) return undefined
  const inner = text.slice(1, -1)
  if (!inner.startsWith('"')) return Number(inner)
  const plain = inner.replaceAll('$${', '${').replaceAll('%%{', '%{')
  const parsed: unknown = JSON.parse(plain)
  return String(parsed)
}

/** The address as Terraform writes it. */
export function formatStateAddress({ modules, resource }: StateAddress): string {
  const names = modules.map(({ name, key }) => `module.${name}${formatKey(key)}`)
  return [...names, ...(resource ? [`${resource.name}${formatKey(resource.key)}`] : [])].join('.')
}

/** Whether two names have the same key as well. */
export function isSameName(a: KeyedName | undefined, b: KeyedName | undefined): boolean {
  return a?.name === b?.name && a?.key === b?.key
}
