/** Runs `explain`: the derivation of a value in a template, or the section of a code. */

import { resolve } from 'node:path'
import type { TemplateSubject } from '../../analyze.ts'
import { catalogue } from '../../catalogue.ts'
import { inputsOf, providersOf } from '../../coder/builds.ts'
import { UsageError } from '../../diagnostics/usage-error.ts'
import { explainAddress, knownAddresses } from '../../explain/find-value.ts'
import { createPlanner, type Planner } from '../../plan/plan.ts'
import { EMPTY_STATE } from '../../plan/plan-model.ts'
import { explanationLines, reportExplanation } from '../../report/explanation.ts'
import { wrap } from '../../report/text/wrap.ts'
import { nearestName } from '../../text/nearest-name.ts'
import { type Arguments, text } from '../arguments/argument-values.ts'
import type { ExplainRequest } from '../commands/explain.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { readOneTemplate } from '../inputs/template/one-template.ts'
import type { Io } from '../io.ts'
import { deliver } from '../outputs/output.ts'
import { isFolder, renameFrom, rootFolder, startFolder } from '../paths.ts'

/** Explains and prints; the exit code. Throws UsageError for what is not there. */
export async function runExplain(
  args: Arguments,
  io: Io,
  request: ExplainRequest,
): Promise<ExitCode> {
  const start = startFolder(io.cwd, text(args, 'chdir'))
  if (/^[a-z]+\/[a-z0-9-]+$/.test(request.what)) return explainCode(request.what, args, io, start)
  const folder = resolve(start, request.template)
  if (!isFolder(folder)) throw new UsageError(`There is no folder "${request.template}".`)
  const root = rootFolder(start, [folder])
  const subject = readOneTemplate(args, io, { start, root, folder })
  const planner = plannerOf(subject, text(args, 'context') === 'stop' ? 'stop' : 'start')
  const derivations = explainAddress(request.what, planner.root)
  if (derivations.length === 0) throw notFound(request.what, planner)
  const rename = renameFrom(root, start)
  await deliver(
    ({ width, palette }) => {
      if (text(args, 'format') === 'json') {
        return `${JSON.stringify(derivations.map(reportExplanation), undefined, 2)}\n`
      }
      const blocks = derivations.map(each =>
        explanationLines(each, width, palette, rename).join('\n'),
      )
      return `${blocks.join('\n\n')}\n`
    },
    args,
    io,
    start,
  )
  return EXIT.clean
}

function notFound(what: string, planner: Planner): UsageError {
  const known = knownAddresses(planner.root)
  const near = nearestName(what, known)
  const metadata = known.filter(address => address.includes('coder_metadata.'))
  const hint =
    near === undefined
      ? `expected an address such as ${metadata.slice(0, 3).join(', ') || 'coder_metadata.home'}.`
      : `did you mean "${near}"?`
  return new UsageError(`The template has no "${what}"; ${hint}`)
}

async function explainCode(
  code: string,
  args: Arguments,
  io: Io,
  start: string,
): Promise<ExitCode> {
  const entry = catalogue().get(code)
  if (entry === undefined) {
    const near = nearestName(code, [...catalogue().keys()])
    throw new UsageError(
      `There is no code "${code}"${near === undefined ? '.' : `; did you mean "${near}"?`}`,
    )
  }
  const lines = [
    `${entry.code}  (${entry.severity})`,
    ...(entry.help === undefined ? [] : wrap(entry.help, 80, '')),
    `docs/checks.md#${entry.anchor} has an example.`,
  ]
  await deliver(() => `${lines.join('\n')}\n`, args, io, start)
  return EXIT.clean
}

/** With what the user assumes and what is there, as the report has it; cells are this plan's own, so that every step can be told. */
function plannerOf({ template, start }: TemplateSubject, transition: 'start' | 'stop'): Planner {
  const providers = providersOf(template, { ...start, name: transition, transition })
  return createPlanner(template.root, inputsOf(template), providers, template.prior ?? EMPTY_STATE)
}
