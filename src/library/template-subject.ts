/** One template made ready for `analyze`, from wherever its files are. */
import type { TemplateSubject } from '../analysis/subject.ts'
import { versionsOf } from '../analysis/versions.ts'
import type { QuotaInput } from '../analyze.ts'
import { createAssumptions } from '../coder/assumptions.ts'
import { startContext } from '../coder/context.ts'
import { DiagnosticList } from '../diagnostics/collector.ts'
import type { Capabilities, Codecs, FileAccess } from '../eval/capabilities.ts'
import type { ModuleHost } from '../module/host.ts'
import { loadConfiguration } from '../module/load-configuration.ts'
import { variableInput } from '../module/variables/variable-input.ts'
import { givenValues } from '../module/variables/variable-values.ts'
import { builtinProviders } from '../providers/builtin.ts'
import { hostFiles } from './host-files.ts'
import { pureCodecs } from './pure-codecs.ts'

/** What holds for a template besides its files. */
export interface TemplateOptions {
  /** Values of template variables, as `--var` takes them: text, or an expression for what is no string. Names that are not declared are left out. */
  readonly variables?: Readonly<Record<string, string>>
  /** What the user picks for parameters, by name, as texts whatever their types; default: what the form starts with. */
  readonly parameters?: Readonly<Record<string, string>>
  /** Such as `2.30`; default: the newest. */
  readonly coderVersion?: string
  /** Such as `1.14`; default: the one that comes with that Coder. */
  readonly terraformVersion?: string
  /** Whose budgets the template is held against; default: nobody's. */
  readonly quota?: QuotaInput
  /** The organization whose members may use it; default: everybody's. */
  readonly organization?: string
  /** Digests, character sets and decryption; default: what plain JavaScript does, see `creditcheck/node` for more. */
  readonly codecs?: Codecs
  /** The files that expressions may read; default: those of the host below the template's folder. */
  readonly files?: FileAccess
}

/**
 * The template in a folder of a host (a clean path, such as `findTemplates` gives), loaded for `analyze` and `evaluateExpression`; trouble
 * of loading is in its diagnostics. Throws for versions that are none, or that cannot be answered for.
 */
export function templateSubject(
  host: ModuleHost,
  folder: string,
  options: TemplateOptions = {},
): TemplateSubject {
  const { variables = {}, parameters = {}, quota, organization } = options
  const versions = versionsOf(options.coderVersion, options.terraformVersion)
  const { terraformMinor, coderMinor } = versions
  const capabilities: Capabilities = {
    files: options.files ?? hostFiles(host, folder),
    codecs: options.codecs ?? pureCodecs,
    clock: undefined,
    planTime: undefined,
    random: undefined,
  }
  const list = new DiagnosticList()
  const configuration = loadConfiguration(host, folder, { terraformMinor, capabilities }, list)
  const { root } = configuration
  const assignments = Object.entries(variables).flatMap(([name, text]) =>
    root.variables.has(name) ? [{ kind: 'assignment', text: `${name}=${text}` } as const] : [],
  )
  const given = givenValues(host, root, terraformMinor, { options: assignments }, list)
  const values = [...given].flatMap(([name, value]) => {
    const declaration = root.variables.get(name)
    const converted = declaration && variableInput(declaration, value, list)
    return converted === undefined ? [] : [[name, converted] as const]
  })
  return {
    kind: 'template',
    name: folder === '.' ? 'template' : folder.slice(folder.lastIndexOf('/') + 1),
    path: folder,
    template: {
      root,
      variables: new Map(values),
      unsetVariables: 'unseen',
      tellsAll: true,
      lateDiagnostics: configuration.lateDiagnostics,
      terraformMinor,
      capabilities,
      providers: builtinProviders({ terraformMinor, capabilities }),
      assumptions: createAssumptions(new Map()),
      ...(coderMinor !== undefined && { coderMinor }),
    },
    start: startContext({ parameters: new Map(Object.entries(parameters)) }),
    quota,
    organization,
    creditValue: undefined,
    severities: new Map(),
    diagnostics: list.items,
  }
}
