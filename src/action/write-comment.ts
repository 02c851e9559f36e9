/** Writes the comment on a pull request, so that there is one of each kind and it is that of the latest run. */
import { type Comment, type CommentApi, PER_PAGE } from './comment-api.ts'
import { isLater, readTagged, type TaggedRun, tagged } from './comment-tag.ts'
import { cutMarkdown } from './cut.ts'
import type { CommentMode } from './inputs.ts'
import type { Answer, Patience } from './retry.ts'

/** What is to be said, and by whom. */
export interface CommentRequest {
  readonly mode: Exclude<CommentMode, 'off'>
  readonly body: string
  /** Whether there is anything new in it: without that, nobody is told for the first time. */
  readonly isNews: boolean
  readonly run: TaggedRun
  /** The commit that it is about. */
  readonly headSha: string
}

/** What became of it. `outdated`: somebody has pushed since, or a later run has written. */
export type CommentOutcome =
  | { readonly kind: 'created' | 'updated' | 'equal'; readonly url: string }
  | { readonly kind: 'outdated' | 'no-news' }
  | { readonly kind: 'failed'; readonly status: number; readonly message: string }

/** GitHub takes 65,536 characters; some stay free for the tag, and for what GitHub counts as two. */
export const COMMENT_LIMIT = 65_000
const CUT_NOTE = '_Cut here, since GitHub takes no longer comments; the job summary has all of it._'
/** Nobody reads a longer thread. */
const MAX_PAGES = 50
const ATTEMPTS = 4
const FIRST_DELAY_MS = 1000

/** Never throws. */
export async function writeComment(
  api: CommentApi,
  request: CommentRequest,
  { sleep }: Pick<Patience, 'sleep'>,
): Promise<CommentOutcome> {
  const login = await api.login()
  let limit = COMMENT_LIMIT
  for (let attempt = 1; ; attempt++) {
    const body = cutMarkdown(request.body, limit, CUT_NOTE)
    const outcome = await attemptComment(api, { ...request, body }, login)
    if (outcome.kind !== 'failed' || attempt === ATTEMPTS) return outcome
    const { status } = outcome
    // GitHub measures what it makes of the text as well.
    if (status === 422 && limit === COMMENT_LIMIT) limit /= 4
    else if (outcome.isOpen !== true) return outcome
    else if (status !== 404) await sleep(FIRST_DELAY_MS * 2 ** (attempt - 1))
  }
}

type Attempt = CommentOutcome & {
  /** Looking again shows what became of it: a new comment that may have been heard, or one that is no more. */
  readonly isOpen?: boolean
}

async function attemptComment(
  api: CommentApi,
  { mode, body, isNews, run, headSha }: CommentRequest,
  login: string | undefined,
): Promise<Attempt> {
  const found = await ownComments(api, run.key, login)
  if (!found.ok) return failed(found)
  if (found.data.some(({ by }) => isLater(by, run))) return { kind: 'outdated' }
  const current = await api.headSha()
  if (current !== undefined && current !== headSha) return { kind: 'outdated' }
  const last = found.data.at(-1)
  if (last?.body.trim() === body.trim()) return { kind: 'equal', url: last.comment.url }
  // A request without an answer may have been heard: then the comment of this very run is there.
  const mine = found.data.findLast(({ by }) => mode === 'update' || !isLater(run, by))
  if (mine === undefined) {
    if (!isNews) return { kind: 'no-news' }
    const created = await api.create(tagged(body, run))
    const isOpen = !created.ok && (created.status === 0 || created.status >= 500)
    return { ...written('created', created), isOpen }
  }
  const updated = await api.update(mine.comment.id, tagged(body, run))
  return { ...written('updated', updated), isOpen: !updated.ok && updated.status === 404 }
}

function written(kind: 'created' | 'updated', answer: Answer<Comment>): CommentOutcome {
  return answer.ok ? { kind, url: answer.data.url } : failed(answer)
}

function failed({ status, message }: Extract<Answer<never>, { ok: false }>): CommentOutcome {
  return { kind: 'failed', status, message }
}

interface OwnComment {
  readonly comment: Comment
  readonly by: TaggedRun
  readonly body: string
}

/** Comments with our tag; what others write under our name stays theirs. */
async function ownComments(
  api: CommentApi,
  key: string,
  login: string | undefined,
): Promise<Answer<readonly OwnComment[]>> {
  const own: OwnComment[] = []
  for (let number = 1; number <= MAX_PAGES; number++) {
    const page = await api.page(number)
    if (!page.ok) return page
    for (const comment of page.data) {
      const read = readTagged(comment.body)
      const isOurs = login === undefined ? comment.isBot : comment.login === login
      if (read !== undefined && isOurs && read.run.key === key)
        own.push({ comment, by: read.run, body: read.body })
    }
    if (page.data.length < PER_PAGE) break
  }
  return { ok: true, data: own }
}
