/** In which block of a template a place stands, by the address that Terraform gives the block. */
import type { BodyNode, FileNode, JsonNode } from '../hcl/syntax.ts'
import { isMissingModule, type Module } from '../module/configuration.ts'
import type { Location } from '../text/source.ts'
import type { Span } from '../text/span.ts'

/** How many labels name a block, where it is not none. */
const LABELS: Readonly<Record<string, number>> = {
  resource: 2,
  data: 2,
  ephemeral: 2,
  action: 2,
  module: 1,
  variable: 1,
  output: 1,
  provider: 1,
  check: 1,
  locals: 1,
}

/** How a block's type is written in addresses, where it is not as in files. */
const PREFIXES: Readonly<Record<string, string | undefined>> = {
  resource: undefined,
  variable: 'var',
  locals: 'local',
}

/** The blocks of one template. Files are looked at when they are first asked about. */
export class BlockAddresses {
  readonly #root: Module
  #files: ReadonlyMap<string, { readonly file: FileNode; readonly module: string }> | undefined

  constructor(root: Module) {
    this.#root = root
  }

  /** The address of the block around a place, such as `module.base.coder_metadata.home`; undefined outside of the template's blocks. */
  at({ source, span }: Location): string | undefined {
    this.#files ??= filesOf(this.#root)
    const found = this.#files.get(source.path)
    if (found === undefined) return undefined
    const names = namesAt(found.file.body, span.start)
    return names === undefined ? undefined : `${found.module}${names.join('.')}`
  }
}

function filesOf(
  root: Module,
): ReadonlyMap<string, { readonly file: FileNode; readonly module: string }> {
  const files = new Map<string, { readonly file: FileNode; readonly module: string }>()
  const visit = (each: Module): void => {
    const module = each.path.map(name => `module.${name}.`).join('')
    for (const file of each.files) {
      if (!files.has(file.source.path)) files.set(file.source.path, { file, module })
    }
    for (const child of each.children.values()) if (!isMissingModule(child)) visit(child)
  }
  visit(root)
  return files
}

function namesAt(body: BodyNode, at: number): readonly string[] | undefined {
  if (body.kind === 'json-body') return jsonNamesAt(body.value, at)
  const item = body.items.find(each => holds(each.span, at))
  if (item?.kind !== 'block') return undefined
  if (item.type === 'locals' && item.body.kind === 'body') {
    const local = item.body.items.find(each => holds(each.span, at))
    return local?.kind === 'attribute' ? ['local', local.name] : ['locals']
  }
  return named(
    item.type,
    item.labels.map(label => label.value),
  )
}

function jsonNamesAt(top: JsonNode, at: number): readonly string[] | undefined {
  const path: string[] = []
  let node: JsonNode | undefined = top
  while (node !== undefined && path.length < 3) {
    if (node.kind === 'json-array') node = node.elements.find(element => holds(element.span, at))
    else if (node.kind === 'json-object') {
      const member = node.members.find(
        each => holds(each.nameSpan, at) || holds(each.value.span, at),
      )
      if (member !== undefined) path.push(member.name)
      node = member?.value
    } else node = undefined
  }
  const [type, ...labels] = path
  return type === undefined ? undefined : named(type, labels)
}

function named(type: string, labels: readonly string[]): readonly string[] {
  const own = labels.slice(0, LABELS[type] ?? 0)
  const prefix = type in PREFIXES && own.length > 0 ? PREFIXES[type] : type
  return prefix === undefined ? own : [prefix, ...own]
}

function holds(span: Span, at: number): boolean {
  return at >= span.start && at <= span.end
}
