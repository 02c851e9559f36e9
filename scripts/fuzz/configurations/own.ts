/** What we make of the builds of a template. */
import {
  type Build,
  build,
  buildChain,
  buildOnOff,
  type Template,
} from '../../../src/coder/builds.ts'
import type { BuildContext } from '../../../src/coder/context.ts'
import { startAgain, stopAfter } from '../../../src/coder/contexts.ts'
import { coderProvider } from '../../../src/coder/provider/provider.ts'
import { DiagnosticList } from '../../../src/diagnostics/collector.ts'
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts'
import { variableInput } from '../../../src/module/variables/variable-input.ts'
import { givenValues } from '../../../src/module/variables/variable-values.ts'
import { builtinProviders } from '../../../src/providers/builtin.ts'
import { priorStateOf } from '../../../src/snapshot/prior-state.ts'
import { readSnapshot } from '../../../src/snapshot/snapshot.ts'
import { createSource } from '../../../src/text/source.ts'
import type { Value } from '../../../src/value/value.ts'
import { recordedContext } from '../../../test/conformance/recorded-context.ts'
import { loadFiles } from '../../../test/support/plan-folder.ts'
import type { MadeTemplate } from './template.ts'

/** The minor release of the `terraform` that is asked. */
const TERRAFORM_MINOR = 11

/** The last minor release of Coder that charges by what metadata is attached to. */
const RULE_G = 29

/** Our side of one build. */
export interface OwnBuild {
  /** Undefined: the template could not be loaded. */
  readonly build: Build | undefined
  /** The same by the rule of Coder 2.29. */
  readonly legacy?: Build
  readonly errors: readonly Diagnostic[]
}

/** The builds of a template. */
export class OwnBuilds {
  readonly #template: Template | undefined
  readonly #errors: readonly Diagnostic[]
  readonly #start: BuildContext

  constructor({ files, parameters, variables }: MadeTemplate) {
    this.#start = recordedContext({
      name: 'start',
      transition: 'start',
      prebuild: false,
      claim: false,
      parameters: new Map(Object.entries(parameters)),
      previousParameters: undefined,
      ownerName: 'alice',
      ownerGroups: ['devs', 'us'],
    })
    const { configuration, diagnostics, host, capabilities } = loadFiles(files, TERRAFORM_MINOR)
    const list = new DiagnosticList()
    for (const diagnostic of diagnostics) list.add(diagnostic)
    const options = Object.entries(variables).map(
      ([name, text]) => ({ kind: 'value', name, text }) as const,
    )
    const { root, lateDiagnostics = [] } = configuration
    const given = list.hasErrors ? [] : givenValues(host, root, TERRAFORM_MINOR, { options }, list)
    const values = new Map<string, Value>()
    for (const [name, value] of given) {
      const declaration = root.variables.get(name)
      const converted = declaration && variableInput(declaration, value, list)
      if (converted !== undefined) values.set(name, converted)
    }
    this.#errors = [...list.items, ...lateDiagnostics].filter(isError)
    if (list.hasErrors) return
    this.#template = {
      root,
      variables: values,
      unsetVariables: 'refused',
      lateDiagnostics,
      terraformMinor: TERRAFORM_MINOR,
      capabilities,
      providers: builtinProviders({ terraformMinor: TERRAFORM_MINOR, capabilities }),
    }
  }

  start(): OwnBuild {
    return this.#build(template => build(template, this.#start))
  }

  bareStop(): OwnBuild {
    return this.#build(template =>
      build(template, { ...this.#start, name: 'stop', transition: 'stop' }),
    )
  }

  /** The stop that we tell without a state. */
  stop(): OwnBuild {
    return this.#build(template => buildOnOff(template, this.#start).off)
  }

  /** The stop on what an apply left. */
  stopOn(state: string): OwnBuild {
    return this.#on(state, stopAfter(this.#start))
  }

  /** The start after both that we tell without a state. */
  again(): OwnBuild {
    const contexts = [this.#start, stopAfter(this.#start), startAgain(this.#start)]
    return this.#build(template => {
      const again = buildChain(template, contexts)[2]
      if (again === undefined) throw new Error('there are three builds')
      return again
    })
  }

  /** The start on what a stop left. */
  againOn(state: string): OwnBuild {
    return this.#on(state, startAgain(this.#start))
  }

  #on(state: string, context: BuildContext): OwnBuild {
    return this.#build(template => {
      const snapshot = readSnapshot(createSource('terraform.tfstate', state), new DiagnosticList())
      if (snapshot === undefined) throw new Error('the state cannot be read')
      const providers = [...template.providers, coderProvider(this.#start)]
      return build(template, context, priorStateOf(snapshot, providers))
    })
  }

  #build(make: (template: Template) => Build): OwnBuild {
    if (this.#template === undefined) return { build: undefined, errors: this.#errors }
    const made = make(this.#template)
    return {
      build: made,
      legacy: make({ ...this.#template, coderMinor: RULE_G }),
      errors: [...new Set([...this.#errors, ...made.plan.diagnostics.filter(isError)])],
    }
  }
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}
