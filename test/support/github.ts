/** A server on this machine that speaks the parts of GitHub's API that the action uses, and fails as it is told to. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface StoredComment {
  readonly id: number
  body: string
  readonly user: { readonly login: string; readonly type: string }
  readonly html_url: string
}

/** An answer in place of the usual one. */
export interface Failure {
  /** Such as `POST /repos/o/r/issues/7/comments`; a request that begins with it fails. */
  readonly on: string
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly message?: string
  /** How often; default: once. */
  readonly times?: number
  /** Whether the request does its work all the same. */
  readonly isHeard?: boolean
  /** Happens just before. */
  readonly before?: () => void
}

export interface GitHub {
  readonly url: string
  readonly comments: StoredComment[]
  /** Every request, as `GET /user`. */
  readonly requests: string[]
  readonly failures: Failure[]
  headSha: string
  /** Who the token is of; undefined: a workflow's own, which may not ask. */
  login: string | undefined
}

export const BOT = { login: 'github-actions[bot]', type: 'Bot' }

/** Listens until the test is over. The pull request is number 7 of `o/r`. */
export async function gitHub(headSha: string): Promise<GitHub> {
  const state: Omit<GitHub, 'url'> = {
    comments: [],
    requests: [],
    failures: [],
    headSha,
    login: undefined,
  }
  const server = createServer((request, response) => {
    void answer(state, request, response)
  })
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo // it listens
  return Object.assign(state, { url: `http://127.0.0.1:${port}` })
}

async function answer(
  state: Omit<GitHub, 'url'>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  const line = `${request.method} ${request.url}`
  state.requests.push(line)
  const text = Buffer.concat(chunks).toString()
  const failure = state.failures.find(({ on }) => line.startsWith(on))
  if (failure !== undefined) {
    const left = (failure.times ?? 1) - 1
    const at = state.failures.indexOf(failure)
    state.failures.splice(at, 1, ...(left > 0 ? [{ ...failure, times: left }] : []))
    failure.before?.()
    if (failure.isHeard === true) usual(state, line, text)
    if (failure.status === 0) {
      response.destroy()
      return
    }
    send(response, failure.status, { message: failure.message ?? 'as told' }, failure.headers)
    return
  }
  const { status, body } = usual(state, line, text)
  send(response, status, body)
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(JSON.stringify(body))
}

const LIST = /^GET \/repos\/o\/r\/issues\/7\/comments\?per_page=(\d+)&page=(\d+)$/
const ONE = /^PATCH \/repos\/o\/r\/issues\/comments\/(\d+)$/

function usual(
  state: Omit<GitHub, 'url'>,
  line: string,
  text: string,
): { readonly status: number; readonly body: unknown } {
  if (line === 'GET /user')
    return state.login === undefined
      ? { status: 403, body: { message: 'Resource not accessible by integration' } }
      : { status: 200, body: { login: state.login } }
  if (line === 'GET /repos/o/r/pulls/7')
    return { status: 200, body: { head: { sha: state.headSha } } }
  const list = LIST.exec(line)
  if (list !== null) {
    const [size, page] = [Number(list[1]), Number(list[2])]
    return { status: 200, body: state.comments.slice((page - 1) * size, page * size) }
  }
  const body = text === '' ? '' : String(JSON.parse(text).body)
  if (body.length > 65_536)
    return { status: 422, body: { message: 'Body is too long (maximum is 65536 characters)' } }
  if (line === 'POST /repos/o/r/issues/7/comments')
    return { status: 201, body: addComment(state, body) }
  const found = state.comments.find(({ id }) => id === Number(ONE.exec(line)?.[1]))
  if (found === undefined) return { status: 404, body: { message: 'Not Found' } }
  found.body = body
  return { status: 200, body: found }
}

/** A comment that is there. */
export function addComment(
  { comments, login }: Pick<GitHub, 'comments' | 'login'>,
  body: string,
  user: StoredComment['user'] = login === undefined ? BOT : { login, type: 'User' },
): StoredComment {
  const id = 100 + comments.length + (comments.at(-1)?.id ?? 0)
  const comment = { id, body, user, html_url: `https://github.com/o/r/pull/7#issuecomment-${id}` }
  comments.push(comment)
  return comment
}
