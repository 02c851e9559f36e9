/** What an expression of Terraform's language is worth, in one call. */

import type { TemplateSubject } from '../analysis/subject.ts'
import { versionsOf } from '../cli/inputs/versions.ts'
import { bareSession, type EvalAnswer, templateSession } from '../cli/runs/eval-session.ts'
import type { Capabilities, Codecs } from '../eval/capabilities.ts'
import { memoryHost } from '../module/memory-host.ts'
import { hostFiles } from './host-files.ts'
import { pureCodecs } from './pure-codecs.ts'

/** What an expression may use. */
export interface EvaluateOptions {
  /** Values of `var.<name>`, as JSON texts, in which no digit is lost. */
  readonly variables?: Readonly<Record<string, string>>
  /** Values of the template's parameters. */
  readonly parameters?: Readonly<Record<string, string>>
  /** The template whose names the expression may use; default: none. */
  readonly template?: TemplateSubject
  readonly transition?: 'start' | 'stop'
  /** Such as `1.14`; default: the template's, or the newest. */
  readonly terraformVersion?: string
  readonly codecs?: Codecs
}

/** The value, or undefined with diagnostics that say why. Throws for variables, parameters and versions that there are none of. */
export function evaluateExpression(expression: string, options: EvaluateOptions = {}): EvalAnswer {
  const { template, transition = 'start', codecs = pureCodecs } = options
  const request = {
    expression,
    variables: new Map(Object.entries(options.variables ?? {})),
    parameters: new Map(Object.entries(options.parameters ?? {})),
  }
  if (template !== undefined) {
    const { capabilities } = template.template
    const session = { subject: template, transition, preset: undefined, capabilities }
    return templateSession(session).evaluate(request)
  }
  const capabilities: Capabilities = {
    files: hostFiles(memoryHost([]), '.'),
    codecs,
    clock: undefined,
    planTime: undefined,
    random: undefined,
  }
  const { terraformMinor } = versionsOf(undefined, options.terraformVersion)
  return bareSession(terraformMinor, capabilities).evaluate(request)
}
