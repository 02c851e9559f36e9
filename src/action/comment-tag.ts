/** The hidden first line of our comments: by it they are found again, and tell which run wrote them. */

/** Who wrote a comment. */
export interface TaggedRun {
  readonly key: string
  readonly id: bigint
  readonly attempt: bigint
}

const TAG = /^<!-- creditcheck:comment key=([\w.-]*) run=(\d{1,30})\.(\d{1,30}) -->\r?\n/

/** The comment with its tag. */
export function tagged(body: string, { key, id, attempt }: TaggedRun): string {
  return `<!-- creditcheck:comment key=${key} run=${id}.${attempt} -->\n${body}`
}

/** Who wrote this, and what follows the tag; undefined for what is none of ours. The platform may have changed the line ends. */
export function readTagged(
  text: string,
): { readonly run: TaggedRun; readonly body: string } | undefined {
  const match = TAG.exec(text)
  if (match === null) return undefined
  const [tag, key = '', id = '0', attempt = '0'] = match
  const body = text.slice(tag.length).replaceAll('\r\n', '\n')
  return { run: { key, id: BigInt(id), attempt: BigInt(attempt) }, body }
}

/** Whether one run began after another. */
export function isLater(one: TaggedRun, other: TaggedRun): boolean {
  return one.id === other.id ? one.attempt > other.attempt : one.id > other.id
}
