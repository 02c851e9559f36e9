/**
 * `.terraform.lock.hcl`: the one version of each provider that `terraform init` takes, as internal/depsfile of Terraform reads it. Checksums
 * are not looked at: whether a registry's package has them is not known here.
 */
import type { Collector } from '../../diagnostics/collector.ts'
import type { TerraformMinor } from '../../eval/language-version.ts'
import { parseNative } from '../../hcl/parse.ts'
import type { BlockNode } from '../../hcl/syntax.ts'
import { createSource } from '../../text/source.ts'
import type { LockedProvider } from '../configuration.ts'
import { labelled, locate, optional, readBody, required } from '../decode/body.ts'
import type { DecodeContext } from '../decode/context.ts'
import type { ModuleHost } from '../host.ts'
import { moduleDiagnostic } from '../messages.ts'
import { joinPath } from '../module-files.ts'
import { staticString, staticValue } from '../static/static-value.ts'
import { parseProviderSource } from './provider-address.ts'
import { parseVersion } from './version-constraint.ts'

const FILE = { attributes: [], blocks: labelled(['source address'], 'provider') }
const PROVIDER = {
  attributes: [...required('version'), ...optional('constraints', 'hashes')],
  blocks: [],
}

/** What the lock file in a folder settles; nothing where there is none, or after a diagnostic. */
export function readLockFile(
  host: ModuleHost,
  directory: string,
  version: TerraformMinor,
  collector: Collector,
): readonly LockedProvider[] {
  const path = joinPath(directory, '.terraform.lock.hcl')
  const read = host.read(path)
  if (!read.ok) return []
  const source = createSource(path, new TextDecoder().decode(read.bytes))
  const context = { source, version, override: false, collector, lateCollector: collector }
  const { body } = parseNative(source, collector)
  const locked = new Map<string, LockedProvider>()
  for (const block of readBody(body, FILE, context).blocks) {
    const provider = decodeProvider(block, context)
    if (provider === undefined) continue
    const { sourceAddress } = provider
    if (locked.has(sourceAddress)) refuse(block, `"${sourceAddress}" is locked twice`, context)
    else locked.set(sourceAddress, provider)
  }
  return [...locked.values()]
}

function decodeProvider(block: BlockNode, context: DecodeContext): LockedProvider | undefined {
  const { attributes } = readBody(block.body, PROVIDER, context)
  for (const [name, { expression }] of attributes)
    if (name !== 'version') staticValue(expression, context)
  const given = attributes.get('version')
  const version = given && staticString(given.expression, context)
  const address = block.labels[0]?.value ?? ''
  const source = parseProviderSource(address, context.version)
  if (!source.ok || source.address !== address || address.includes('/builtin/')) {
    return refuse(block, `"${address}" is no full address of a provider to install`, context)
  }
  if (given === undefined || version === undefined) return undefined
  if (parseVersion(version) === undefined)
    return refuse(block, `"${version}" is no version such as "2.4.1"`, context)
  return { sourceAddress: address, version, location: locate(context, given.expression.span) }
}

function refuse(block: BlockNode, why: string, context: DecodeContext): undefined {
  const at = locate(context, block.labels[0]?.span ?? block.typeSpan)
  context.collector.add(moduleDiagnostic('module/lock-file', { why }, at))
}
