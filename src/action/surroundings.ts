/** What GitHub tells a job of the run that it is part of: environment variables and the event's payload. All of it is data. */

/** The pull request that a run is for. */
export interface PullRequest {
  readonly number: number
  readonly headSha: string
  /** What it would be merged into, when the run began. */
  readonly baseSha: string
  /** From another repository, whose runs get a token that may only read. */
  readonly isFork: boolean
}

/** The run, as far as the action needs to know it. */
export interface Surroundings {
  /** Undefined where nobody says. */
  readonly repository: { readonly owner: string; readonly name: string } | undefined
  readonly pullRequest: PullRequest | undefined
  /** Grows from run to run, and with every attempt of one. */
  readonly run: { readonly id: bigint; readonly attempt: bigint }
  readonly apiUrl: string
}

/** Environment variables as Node has them. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Never throws: what cannot be read is not there. */
export function surroundingsOf(env: Environment, payload: unknown): Surroundings {
  const [owner = '', name = '', ...more] = (env['GITHUB_REPOSITORY'] ?? '').split('/')
  const isNamed = owner !== '' && name !== '' && more.length === 0
  return {
    repository: isNamed ? { owner, name } : undefined,
    pullRequest: pullRequestIn(payload),
    run: {
      id: wholeNumber(env['GITHUB_RUN_ID']),
      attempt: wholeNumber(env['GITHUB_RUN_ATTEMPT']),
    },
    apiUrl: (env['GITHUB_API_URL'] ?? '').replace(/\/+$/, '') || 'https://api.github.com',
  }
}

function pullRequestIn(payload: unknown): PullRequest | undefined {
  const request = memberOf(payload, 'pull_request')
  const number = memberOf(request, 'number')
  const headSha = shaOf(memberOf(request, 'head'))
  const baseSha = shaOf(memberOf(request, 'base'))
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) return undefined
  if (headSha === undefined || baseSha === undefined) return undefined
  const repositoryOf = (side: string): unknown =>
    memberOf(memberOf(memberOf(request, side), 'repo'), 'full_name')
  return { number, headSha, baseSha, isFork: repositoryOf('head') !== repositoryOf('base') }
}

function shaOf(side: unknown): string | undefined {
  const sha = memberOf(side, 'sha')
  return typeof sha === 'string' && /^[\da-f]{40,64}$/.test(sha) ? sha : undefined
}

/** A member of what may be an object. */
export function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return Reflect.get(value, name)
}

function wholeNumber(text: string | undefined): bigint {
  return /^\d{1,30}$/.test(text ?? '') ? BigInt(text ?? '0') : 0n
}
