/** What the job's summary and the comment on a pull request say, and the comment itself. */
import { readFileSync } from 'node:fs'
import { codeBlock } from '../report/markdown/markdown-text.ts'
import type { Report } from '../report/report.ts'
import type { OwnFiles } from './check-words.ts'
import { commentApi } from './comment-api.ts'
import { type Difference, differenceOf } from './difference.ts'
import type { Inputs } from './inputs.ts'
import type { Runner } from './runner.ts'
import type { PullRequest, Surroundings } from './surroundings.ts'
import { type CommentOutcome, writeComment } from './write-comment.ts'

/** What the commands before found: the report of `check`, and what else there is to say. */
export interface Found {
  readonly report: Report
  readonly own: OwnFiles
  /** What `limits` printed. */
  readonly limits: string | undefined
}

/** The text for the summary, after the comment was written or could not be. */
export async function tellPullRequest(
  inputs: Inputs,
  around: Surroundings,
  found: Found,
  runner: Runner,
): Promise<{ readonly summary: string }> {
  const difference = await differenceOf(inputs, around, runner)
  const body = bodyOf(found, difference)
  runner.output('changed', String(difference?.isChange ?? ''))
  const { pullRequest } = around
  if (pullRequest === undefined || inputs.comment === 'off') return { summary: body }
  const outcome = await comment(inputs, around, pullRequest, { body, difference, found }, runner)
  runner.output('comment-url', 'url' in outcome ? outcome.url : '')
  return { summary: body }
}

function bodyOf({ own, limits }: Found, difference: Difference | undefined): string {
  const report = readFileSync(own.markdown, 'utf8')
  const parts = [
    ...(difference?.hasResult === true ? [] : [report]),
    ...(difference === undefined ? [] : [difference.markdown]),
    ...(limits === undefined
      ? []
      : ['### AI budgets and chat limits', codeBlock(limits.trimEnd().split('\n')).join('\n')]),
    // Behind a click, since a reviewer wants to know what changes.
    ...(difference?.hasResult === true
      ? [`<details><summary>The whole report</summary>\n\n${report}\n</details>`]
      : []),
  ]
  return `${parts.map(part => part.trimEnd()).join('\n\n')}\n`
}

interface Message {
  readonly body: string
  readonly difference: Difference | undefined
  readonly found: Found
}

async function comment(
  { comment: mode, commentKey: key, token }: Inputs,
  around: Surroundings,
  pullRequest: PullRequest,
  { body, difference }: Message,
  runner: Runner,
): Promise<CommentOutcome> {
  const { repository, run } = around
  if (mode === 'off' || repository === undefined || token === '') {
    const message = token === '' ? 'there is no token' : 'the repository is not known'
    return told({ kind: 'failed', status: 0, message }, pullRequest, runner)
  }
  const { patience } = runner
  const api = commentApi({ token, surroundings: around, repository, pullRequest, patience })
  const request = {
    mode,
    body,
    isNews: difference?.isChange !== false,
    run: { key, ...run },
    headSha: pullRequest.headSha,
  }
  return told(await writeComment(api, request, patience), pullRequest, runner)
}

/** Says so where there is no comment, and what to do about it. The job does not fail for that. */
function told(
  outcome: CommentOutcome,
  { isFork }: PullRequest,
  { notice, warning, log }: Runner,
): CommentOutcome {
  switch (outcome.kind) {
    case 'failed':
      if (outcome.status === 403 && isFork)
        notice(
          'The pull request comes from a fork, whose runs may not write comments; the report is in the summary of this job.',
        )
      else warning(`There is no comment on the pull request: ${whyFailed(outcome)}`)
      break
    case 'outdated':
      log('The pull request has moved on; the comment is left to the later run.\n')
      break
    case 'no-news':
      log('Nothing changes, so that there is no comment on the pull request.\n')
      break
    default:
      log(
        `The comment on the pull request is ${outcome.kind === 'equal' ? 'as it was' : outcome.kind}: ${outcome.url}\n`,
      )
  }
  return outcome
}

function whyFailed({ status, message }: Extract<CommentOutcome, { kind: 'failed' }>): string {
  const where = 'The report is in the summary of this job.'
  if (status === 401) return `GitHub does not know the token. ${where}`
  if (status === 403)
    return `the token may not write one; the job needs "permissions: pull-requests: write". ${where}`
  if (status === 404) return `the token does not see the pull request. ${where}`
  if (status === 429) return `GitHub has had too many requests. ${where}`
  return `${message}. ${where}`
}
