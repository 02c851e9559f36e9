/** A `provider "coder"` block with a `url` tells the template another access URL than Coder does. */
import { DiagnosticList } from '../../diagnostics/collector.ts'
import type { AttributeNode } from '../../hcl/syntax.ts'
import { isMissingModule, type Module } from '../../module/configuration.ts'
import { impliedProviderAddress } from '../../module/source/provider-address.ts'
import { staticValue } from '../../module/static/static-value.ts'
import { writtenArgument } from '../../plan/body/written-argument.ts'
import { convert, isConversionFailure } from '../../value/convert.ts'
import { STRING } from '../../value/type.ts'
import type { BuildContext } from '../context.ts'

/** What the template's provider blocks make of the access URL. */
type Setting =
  | { readonly kind: 'none' }
  | { readonly kind: 'open' }
  | { readonly kind: 'set'; readonly url: string }

const SETTINGS = new WeakMap<Module, Setting>()

/** The context with the access URL that the template sets; if that cannot be told, without one. */
export function withOwnAccessUrl(root: Module, context: BuildContext): BuildContext {
  const setting = SETTINGS.get(root) ?? settingOf(root)
  SETTINGS.set(root, setting)
  if (setting.kind === 'none') return context
  const { accessUrl: _, ...workspace } = context.workspace
  if (setting.kind === 'open') return { ...context, workspace }
  return { ...context, workspace: { ...workspace, accessUrl: setting.url } }
}

/** One block of the root without an alias and with a plain text is what templates have; which of several is meant is not looked into. */
function settingOf(root: Module): Setting {
  const found = urlsIn(root)
  const [only, ...others] = found
  if (only === undefined) return { kind: 'none' }
  const isForAll = others.length === 0 && only.module === root && only.alias === undefined
  if (!isForAll || only.url === undefined || !PLAIN_URL.test(only.url)) return { kind: 'open' }
  return { kind: 'set', url: only.url }
}

/** What the provider writes down as it stands; Go spells other URLs anew, such as one with a space. */
const PLAIN_URL = /^(?:[a-z][a-z\d+.-]*:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~/-]*)?|[\w.~-]+)$/

interface OwnUrl {
  readonly module: Module
  readonly alias: string | undefined
  /** Undefined: it is no plain text. */
  readonly url: string | undefined
}

function urlsIn(module: Module): readonly OwnUrl[] {
  const own = [...module.providerConfigurations.values()].flatMap(configuration => {
    const { name, alias } = configuration
    const required = module.requiredProviders.get(name)?.sourceAddress
    const address = required ?? impliedProviderAddress(name)
    if (!address.endsWith('/coder')) return []
    const item = writtenArgument([configuration.body, ...(configuration.overrides ?? [])], 'url')
    return item === undefined ? [] : [{ module, alias, url: textOf(item) }]
  })
  const inside = [...module.children.values()].flatMap(child =>
    isMissingModule(child) ? [] : urlsIn(child),
  )
  return [...own, ...inside]
}

function textOf({ source, expression }: AttributeNode): string | undefined {
  const collector = new DiagnosticList()
  const value = convert(staticValue(expression, { source, version: 11, collector }), STRING)
  if (collector.hasErrors || isConversionFailure(value)) return undefined
  return value.kind === 'string' ? value.string : undefined
}
