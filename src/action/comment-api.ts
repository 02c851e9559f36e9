/** The parts of GitHub's API that a comment needs. https://docs.github.com/en/rest/issues/comments */
import { getOctokit } from '@actions/github'
import { type Answer, type Patience, withRetries } from './retry.ts'
import { memberOf, type PullRequest, type Surroundings } from './surroundings.ts'

/** A comment on a pull request; `login` is who wrote it, `url` where people read it. */
export interface Comment {
  readonly id: number
  readonly body: string
  readonly login: string
  readonly isBot: boolean
  readonly url: string
}

/** One pull request's comments. Nothing here throws. */
export interface CommentApi {
  /** Who the token is of; undefined for a token of the workflow's own, which may not ask. */
  readonly login: () => Promise<string | undefined>
  /** A page of comments, oldest first; one that is not full is the last. */
  readonly page: (number: number) => Promise<Answer<readonly Comment[]>>
  /** Not sent again without an answer: whether it was heard is for the caller to find out. */
  readonly create: (body: string) => Promise<Answer<Comment>>
  readonly update: (id: number, body: string) => Promise<Answer<Comment>>
  /** The commit that the pull request is at by now; undefined where nobody says. */
  readonly headSha: () => Promise<string | undefined>
}

/** Where the comments are, and by whose right. */
export interface CommentApiOptions {
  readonly token: string
  readonly surroundings: Pick<Surroundings, 'apiUrl'>
  readonly repository: { readonly owner: string; readonly name: string }
  readonly pullRequest: Pick<PullRequest, 'number'>
  readonly patience: Patience
}

/** As many as GitHub gives at once. */
export const PER_PAGE = 100

/** Proxies are those of the environment, which `@actions/github` looks up. */
export function commentApi(options: CommentApiOptions): CommentApi {
  const { token, surroundings, repository, pullRequest, patience } = options
  const { request } = getOctokit(token, { baseUrl: surroundings.apiUrl, log: SILENT })
  const where = { owner: repository.owner, repo: repository.name }
  const issue = { ...where, issue_number: pullRequest.number }
  const ask = async (
    send: () => Promise<{ readonly data: unknown }>,
  ): Promise<Answer<{ readonly data: unknown }>> => withRetries(send, patience, true)
  return {
    login: async () => {
      const answer = await ask(() => request('GET /user'))
      const login = answer.ok ? memberOf(answer.data.data, 'login') : undefined
      return typeof login === 'string' ? login : undefined
    },
    page: async number => {
      const answer = await ask(() =>
        request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
          ...issue,
          per_page: PER_PAGE,
          page: number,
        }),
      )
      if (!answer.ok) return answer
      const list = answer.data.data
      return { ok: true, data: Array.isArray(list) ? list.flatMap(commentsFrom) : [] }
    },
    create: async body =>
      oneOf(
        await withRetries(
          () =>
            request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
              ...issue,
              body,
            }),
          patience,
          false,
        ),
      ),
    update: async (id, body) =>
      oneOf(
        await ask(() =>
          request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
            ...where,
            comment_id: id,
            body,
          }),
        ),
      ),
    headSha: async () => {
      const answer = await ask(() =>
        request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
          ...where,
          pull_number: pullRequest.number,
        }),
      )
      const sha = answer.ok ? memberOf(memberOf(answer.data.data, 'head'), 'sha') : undefined
      return typeof sha === 'string' ? sha : undefined
    },
  }
}

const nothing = (): void => undefined
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing }

function oneOf(answer: Answer<{ readonly data: unknown }>): Answer<Comment> {
  if (!answer.ok) return answer
  const [comment] = commentsFrom(answer.data.data)
  if (comment !== undefined) return { ok: true, data: comment }
  return { ok: false, status: 0, message: 'the answer is no comment' }
}

function commentsFrom(value: unknown): readonly Comment[] {
  const id = memberOf(value, 'id')
  if (typeof id !== 'number') return []
  const user = memberOf(value, 'user')
  return [
    {
      id,
      body: String(memberOf(value, 'body') ?? ''),
      login: String(memberOf(user, 'login') ?? ''),
      isBot: memberOf(user, 'type') === 'Bot',
      url: String(memberOf(value, 'html_url') ?? ''),
    },
  ]
}
