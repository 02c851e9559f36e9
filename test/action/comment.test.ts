/** The comment on a pull request against a server that speaks GitHub's API: all modes, and everything that may go wrong. */
import { describe, expect, test } from 'vitest'
import { commentApi } from '../../src/action/comment-api.ts'
import { tagged } from '../../src/action/comment-tag.ts'
import {
  COMMENT_LIMIT,
  type CommentOutcome,
  type CommentRequest,
  writeComment,
} from '../../src/action/write-comment.ts'
import { addComment, BOT, type GitHub, gitHub } from '../support/github.ts'

const SHA = 'a'.repeat(40)
const RUN = { key: '', id: 50n, attempt: 1n }
const START_MS = Date.UTC(2026, 0, 1)
const POST = 'POST /repos/o/r/issues/7/comments'
const PATCH = 'PATCH /repos/o/r/issues/comments'
const LIST = 'GET /repos/o/r/issues/7/comments'

/** One run's comment, and how long it waited before each repetition. */
async function write(
  github: GitHub,
  request: Partial<CommentRequest> = {},
): Promise<{ readonly outcome: CommentOutcome; readonly waits: readonly number[] }> {
  const waits: number[] = []
  const patience = {
    sleep: async (milliseconds: number) => {
      waits.push(milliseconds)
    },
    now: () => START_MS,
  }
  const api = commentApi({
    token: 'secret',
    surroundings: { apiUrl: github.url },
    repository: { owner: 'o', name: 'r' },
    pullRequest: { number: 7 },
    patience,
  })
  const whole = { mode: 'update', body: 'new\n', isNews: true, run: RUN, headSha: SHA } as const
  return { outcome: await writeComment(api, { ...whole, ...request }, patience), waits }
}

const bodies = ({ comments }: GitHub): readonly string[] => comments.map(({ body }) => body)
const sent = ({ requests }: GitHub, what: string): number =>
  requests.filter(line => line.startsWith(what)).length

describe('update', () => {
  test('writes one comment and keeps it up to date', async () => {
    const github = await gitHub(SHA)
    const first = await write(github, { body: 'one\n' })
    expect(first.outcome.kind).toBe('created')
    const second = await write(github, { body: 'two\n', run: { ...RUN, id: 51n } })
    expect(second.outcome).toMatchObject({ kind: 'updated', url: github.comments[0]?.html_url })
    expect(bodies(github)).toEqual([tagged('two\n', { ...RUN, id: 51n })])
  })

  test('leaves an equal comment alone, whatever line ends GitHub keeps', async () => {
    const github = await gitHub(SHA)
    addComment(github, tagged('a\r\nb', { ...RUN, id: 3n }).replaceAll(/(?<!\r)\n/g, '\r\n'))
    const { outcome } = await write(github, { body: 'a\nb\n' })
    expect(outcome.kind).toBe('equal')
    expect(sent(github, PATCH) + sent(github, POST)).toBe(0)
  })

  test('finds it behind hundreds of others, and only what is its own', async () => {
    const github = await gitHub(SHA)
    const mallory = { login: 'mallory', type: 'User' }
    addComment(github, tagged('not ours', { ...RUN, id: 10n ** 20n }), mallory)
    addComment(github, `before\n${tagged('quoted', RUN)}`)
    addComment(github, tagged('another step', { ...RUN, key: 'other', id: 99n }))
    for (let number = 0; number < 250; number++) addComment(github, `chat ${number}`, mallory)
    const own = addComment(github, tagged('old\n', { ...RUN, id: 4n }))
    const { outcome } = await write(github)
    expect(outcome.kind).toBe('updated')
    expect(own.body).toBe(tagged('new\n', RUN))
    expect(bodies(github).filter(body => body === tagged('new\n', RUN))).toHaveLength(1)
  })

  test("knows a person's token by its login", async () => {
    const github = await gitHub(SHA)
    github.login = 'carol'
    addComment(github, tagged("the bot's", RUN), BOT)
    expect((await write(github, { body: 'one\n' })).outcome.kind).toBe('created')
    expect((await write(github, { body: 'two\n' })).outcome.kind).toBe('updated')
    expect(github.comments).toHaveLength(2)
  })

  test('says nothing for the first time where nothing changes', async () => {
    const github = await gitHub(SHA)
    expect((await write(github, { isNews: false })).outcome.kind).toBe('no-news')
    addComment(github, tagged('it did change before\n', { ...RUN, id: 4n }))
    expect((await write(github, { isNews: false })).outcome.kind).toBe('updated')
  })
})

describe('new', () => {
  test('writes a comment for each run that says something else', async () => {
    const github = await gitHub(SHA)
    for (const [id, body] of [
      [1n, 'one'],
      [2n, 'two'],
      [3n, 'two'],
      [4n, 'one'],
    ] as const)
      await write(github, { mode: 'new', body, run: { ...RUN, id } })
    expect(bodies(github).map(body => body.split('\n')[1])).toEqual(['one', 'two', 'one'])
  })
})

describe('an older run that ends later', () => {
  test.each(['update', 'new'] as const)('keeps silent (%s)', async mode => {
    const github = await gitHub(SHA)
    addComment(github, tagged('later\n', { ...RUN, id: 51n }))
    expect((await write(github, { mode })).outcome.kind).toBe('outdated')
    expect(bodies(github)).toEqual([tagged('later\n', { ...RUN, id: 51n })])
  })

  test('keeps silent once somebody has pushed, and for a later attempt', async () => {
    const github = await gitHub('b'.repeat(40))
    expect((await write(github)).outcome.kind).toBe('outdated')
    github.headSha = SHA
    addComment(github, tagged('again\n', { ...RUN, attempt: 2n }))
    expect((await write(github)).outcome.kind).toBe('outdated')
    expect((await write(github, { run: { ...RUN, attempt: 3n } })).outcome.kind).toBe('updated')
  })

  test('writes where nobody says what the pull request is at', async () => {
    const github = await gitHub(SHA)
    github.failures.push({ on: 'GET /repos/o/r/pulls/7', status: 403 })
    expect((await write(github)).outcome.kind).toBe('created')
  })
})

describe('trouble', () => {
  test.each([401, 403, 404, 410])('%i ends it at once', async status => {
    const github = await gitHub(SHA)
    github.failures.push({ on: LIST, status })
    const { outcome, waits } = await write(github)
    expect(outcome).toMatchObject({ kind: 'failed', status })
    expect(waits).toEqual([])
    expect(sent(github, LIST)).toBe(1)
  })

  test.each([403, 410, 422])('%i for a new comment is final', async status => {
    const github = await gitHub(SHA)
    github.failures.push({ on: POST, status, times: 9 })
    const { outcome, waits } = await write(github)
    expect(outcome).toMatchObject({ kind: 'failed', status })
    expect(waits).toEqual([])
  })

  test.each([500, 502, 503, 409, 0])('%i passes', async status => {
    const github = await gitHub(SHA)
    github.failures.push({ on: LIST, status, times: 3 })
    const { outcome, waits } = await write(github)
    expect(outcome.kind).toBe('created')
    expect(waits).toEqual([1000, 2000, 4000])
  })

  test('that does not pass is given up', async () => {
    const github = await gitHub(SHA)
    github.failures.push({ on: LIST, status: 503, times: 99 })
    expect((await write(github)).outcome).toMatchObject({ kind: 'failed', status: 503 })
    expect(sent(github, LIST)).toBe(4)
  })

  test.each([
    [{ 'retry-after': '7' }, 7000],
    [{ 'retry-after': new Date(START_MS + 5000).toUTCString() }, 5000],
    [{ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(START_MS / 1000 + 9) }, 9000],
    [{}, 60_000],
  ])('of too many requests waits as it is told: %o', async (headers, wait) => {
    for (const status of [429, 403]) {
      const github = await gitHub(SHA)
      const message = 'You have exceeded a secondary rate limit'
      github.failures.push({ on: POST, status, headers, message })
      const { outcome, waits } = await write(github)
      expect(outcome.kind).toBe('created')
      expect(waits).toEqual([wait])
      expect(github.comments).toHaveLength(1)
    }
  })

  test('that would take too long is given up', async () => {
    const github = await gitHub(SHA)
    github.failures.push({ on: POST, status: 429, headers: { 'retry-after': '3600' } })
    expect((await write(github)).outcome).toMatchObject({ kind: 'failed', status: 429 })
  })

  test.each([500, 0])('%i after a comment was made makes no second one', async status => {
    const github = await gitHub(SHA)
    github.failures.push({ on: POST, status, isHeard: true })
    expect((await write(github)).outcome.kind).toBe('equal')
    expect(github.comments).toHaveLength(1)
    const unheard = await gitHub(SHA)
    unheard.failures.push({ on: POST, status })
    expect((await write(unheard)).outcome.kind).toBe('created')
    expect(unheard.comments).toHaveLength(1)
  })

  test('a comment that was deleted meanwhile is written anew', async () => {
    const github = await gitHub(SHA)
    addComment(github, tagged('old\n', { ...RUN, id: 4n }))
    github.failures.push({
      on: PATCH,
      status: 404,
      before: () => github.comments.splice(0),
    })
    expect((await write(github)).outcome.kind).toBe('created')
    expect(bodies(github)).toEqual([tagged('new\n', RUN)])
  })

  test('a long text is cut, and more where GitHub still refuses it', async () => {
    const github = await gitHub(SHA)
    const body = `<details><summary>All</summary>\n\n${'words and more words\n'.repeat(9000)}</details>\n`
    expect((await write(github, { body })).outcome.kind).toBe('created')
    const [comment] = github.comments
    expect(comment?.body.length).toBeLessThan(65_536)
    expect(comment?.body).toMatch(/<\/details>\n\n_Cut here[^\n]*_\n$/)
    github.failures.push({ on: POST, status: 422 })
    const run = { ...RUN, key: 'second' }
    expect((await write(github, { body, run })).outcome.kind).toBe('created')
    expect(github.comments[1]?.body.length).toBeLessThan(COMMENT_LIMIT / 4 + 200)
  })

  test('a server that is not there', async () => {
    const github = await gitHub(SHA)
    const gone = { ...github, url: 'http://127.0.0.1:9' }
    expect((await write(gone)).outcome).toMatchObject({ kind: 'failed', status: 0 })
  })
})
