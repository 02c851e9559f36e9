/** Requests to GitHub's API that are sent again where that may help. */
import { memberOf } from './surroundings.ts'

/** What a request came to. `status` 0: no answer at all. */
export type Answer<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly status: number; readonly message: string }

/** How long and how often, so that tests need not wait. */
export interface Patience {
  readonly sleep: (milliseconds: number) => Promise<void>
  /** Milliseconds since 1970. */
  readonly now: () => number
}

const ATTEMPTS = 4
const FIRST_DELAY_MS = 1000
/** Who is told to wait longer than this goes without. */
const MAX_WAIT_MS = 60_000

/**
 * Sends a request until it is answered: again after a conflict, a failure of the server or none at all, and where too much was asked, as late as
 * the answer says. https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
export async function withRetries<T>(
  send: () => Promise<T>,
  { sleep, now }: Patience,
  /** Whether it does no harm to send it again where nobody knows whether it was heard. */
  isRepeatable: boolean,
): Promise<Answer<T>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return { ok: true, data: await send() }
    } catch (error) {
      const status = statusOf(error)
      const isHeard = status !== 0 && status < 500
      const wait = isHeard || isRepeatable ? waitAfter(error, status, attempt, now()) : undefined
      if (attempt === ATTEMPTS || wait === undefined || wait > MAX_WAIT_MS)
        return { ok: false, status, message: messageOf(error) }
      await sleep(wait)
    }
  }
}

/** Milliseconds; undefined where it would come to the same. */
function waitAfter(
  error: unknown,
  status: number,
  attempt: number,
  now: number,
): number | undefined {
  const isLimit = status === 429 || (status === 403 && isRateLimit(error))
  if (isLimit) return askedWait(error, now) ?? MAX_WAIT_MS
  const isPassing = status === 0 || status === 408 || status === 409 || status >= 500
  if (!isPassing) return undefined
  return askedWait(error, now) ?? FIRST_DELAY_MS * 2 ** (attempt - 1)
}

function isRateLimit(error: unknown): boolean {
  return (
    headerOf(error, 'retry-after') !== undefined ||
    headerOf(error, 'x-ratelimit-remaining') === '0' ||
    /rate limit/i.test(messageOf(error))
  )
}

/** As the answer asks for: seconds or a date, or the time from which there is more to be had. */
function askedWait(error: unknown, now: number): number | undefined {
  const after = headerOf(error, 'retry-after')
  if (after !== undefined) {
    if (/^\d{1,9}$/.test(after)) return Number(after) * 1000
    const date = Date.parse(after)
    return Number.isNaN(date) ? undefined : Math.max(0, date - now)
  }
  const reset = headerOf(error, 'x-ratelimit-reset')
  if (headerOf(error, 'x-ratelimit-remaining') !== '0' || reset === undefined) return undefined
  return /^\d{1,12}$/.test(reset) ? Math.max(0, Number(reset) * 1000 - now) : undefined
}

function statusOf(error: unknown): number {
  const status = memberOf(error, 'status')
  // octokit says 500 where there was no answer.
  return typeof status === 'number' && memberOf(error, 'response') !== undefined ? status : 0
}

function headerOf(error: unknown, name: string): string | undefined {
  const value = memberOf(memberOf(memberOf(error, 'response'), 'headers'), name)
  return value === undefined ? undefined : String(value)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
