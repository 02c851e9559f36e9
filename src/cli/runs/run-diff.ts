/** Runs `diff`: both sides analysed by today's rules, each with its own configuration, and what changed between them. */
import type { Subject, TemplateSubject } from '../../analyze.ts'
import { UsageError } from '../../diagnostics/usage-error.ts'
import { diffReports, largestIncrease } from '../../diff/diff-reports.ts'
import type { Difference } from '../../report/diff/difference.ts'
import { diffJson } from '../../report/diff/json.ts'
import { diffMarkdown } from '../../report/diff/markdown.ts'
import { diffText } from '../../report/diff/text.ts'
import { printable } from '../../report/text/wrap.ts'
import { plural } from '../../report/words.ts'
import { type Arguments, pairs, text } from '../arguments/argument-values.ts'
import { checkChoices, checkVariables } from '../check-choices.ts'
import type { DiffRequest } from '../commands/diff.ts'
import { diffNotes } from '../diff/notes.ts'
import { type Sides, sidesOf } from '../diff/operands.ts'
import { factsOf, type SideFacts } from '../diff/side.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { Io } from '../io.ts'
import { deliverAll } from '../outputs/output.ts'
import { outputsOf } from '../outputs/outputs.ts'
import { linkBaseOf } from '../outputs/render-report.ts'
import { realPath, startFolder } from '../paths.ts'

/** Compares and prints; the exit code. Throws UsageError for what is not there. */
export async function runDiff(args: Arguments, io: Io, request: DiffRequest): Promise<ExitCode> {
  const start = realPath(startFolder(io.cwd, text(args, 'chdir')))
  const sides = sidesOf(request, start, io.env)
  const { base, head } = factsOf(sides, args, io)
  checkThere(base, head, request, start)
  checkGiven(base, head, args)
  const difference = differenceOf(base, head, 'here', sides)
  const hosted = differenceOf(base, head, 'hosted', sides)
  const linkBase = linkBaseOf(io.env)
  await deliverAll(
    outputsOf(args),
    (format, layout) => {
      if (format === 'json') return diffJson(difference)
      if (format === 'text') return diffText(difference, layout)
      return diffMarkdown(hosted, linkBase === undefined ? {} : { linkBase })
    },
    args,
    io,
    start,
  )
  if (head.here.summary.not_analysed > 0) return EXIT.unanalysable
  const failed = failures(difference, request)
  if (failed.length > 0) await io.stderr(failed.map(line => `creditcheck: ${line}\n`).join(''))
  return failed.length > 0 ? EXIT.findings : EXIT.clean
}

function differenceOf(
  base: SideFacts,
  head: SideFacts,
  view: 'here' | 'hosted',
  sides: Sides,
): Difference {
  return diffReports(base[view], head[view], {
    base: base.side,
    head: head.side,
    notes: diffNotes(sides),
  })
}

function checkThere(
  base: SideFacts,
  head: SideFacts,
  { paths, base: name, head: other }: DiffRequest,
  start: string,
): void {
  if (base.here.templates.length + head.here.templates.length > 0) return
  const where = paths.length === 0 ? `"${start}"` : paths.map(path => `"${path}"`).join(', ')
  const isOfFolders = base.side.kind === 'folder' && head.side.kind === 'folder'
  throw new UsageError(
    `No Coder template is in ${isOfFolders ? `"${name}" or "${other ?? ''}"` : where} on either side.`,
  )
}

/** What the command line names must be somewhere, on one of the sides at least. */
function checkGiven(base: SideFacts, head: SideFacts, args: Arguments): void {
  const subjects = [...base.subjects, ...head.subjects].filter(isTemplate)
  if (subjects.length === 0) return
  checkVariables(pairs(args, 'var').keys(), subjects)
  const templates = [...base.here.templates, ...head.here.templates]
  const chosen = { parameters: pairs(args, 'param').keys(), preset: text(args, 'preset') }
  checkChoices({ ...head.here, templates }, subjects, chosen)
}

function isTemplate(subject: Subject): subject is TemplateSubject {
  return subject.kind === 'template'
}

/** What of the command line's conditions does not hold, in words. */
function failures(
  { summary, templates }: Difference,
  { maxIncrease, failOnNewlyRefused }: DiffRequest,
): readonly string[] {
  const failed: string[] = []
  if (maxIncrease !== undefined) {
    const risen = templates.find(each => largestIncrease(each) > maxIncrease)
    const by = risen === undefined ? 0 : largestIncrease(risen)
    const allowed = `--fail-on-increase allows ${maxIncrease}`
    const name = printable(risen?.name ?? '')
    if (by === Number.POSITIVE_INFINITY)
      failed.push(`A cost of "${name}" may be anything by now; ${allowed}.`)
    else if (by > maxIncrease)
      failed.push(`A cost of "${name}" may rise by ${plural(by, 'credit')}; ${allowed}.`)
  }
  const { newly_refused_users: users, newly_refused_workspaces: workspaces } = summary
  if (failOnNewlyRefused && users > 0) failed.push(`Newly refused: ${plural(users, 'user')}.`)
  if (failOnNewlyRefused && workspaces > 0)
    failed.push(`Could not be started again: ${plural(workspaces, 'workspace')}.`)
  return failed
}
