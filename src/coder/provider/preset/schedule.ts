/** Whether cron expressions of scripts and prebuild schedules can be used, in the words of the provider and of the cron library under it. */
import { atoi, quote } from '../../go/go-text.ts'

interface Field {
  readonly least: number
  readonly most: number
  readonly names?: readonly string[]
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const DAYS = 'sun mon tue wed thu fri sat'.split(' ')

const SECOND: Field = { least: 0, most: 59 }
const MINUTE: Field = { least: 0, most: 59 }
const HOUR: Field = { least: 0, most: 23 }
const DAY: Field = { least: 1, most: 31 }
const MONTH: Field = { least: 1, most: 12, names: MONTHS }
const WEEKDAY: Field = { least: 0, most: 6, names: DAYS }

const UNIX_FIELDS = [MINUTE, HOUR, DAY, MONTH, WEEKDAY]

/** What the provider says to the `cron` of a script, or undefined: six fields, the last of which may be left out, or a descriptor. */
export function cronProblem(text: string): string | undefined {
  const why = descriptorOr(text, () => fieldsProblem(text, [SECOND, ...UNIX_FIELDS], 1))
  return why === undefined ? undefined : `${text} is not a valid cron expression: ${why}`
}

/** What the provider advises for five fields, which Coder would read as something else than cron does. */
export function unixCronWarning(text: string): string | undefined {
  if (fieldsOf(text).length !== 5 || fieldsProblem(text, UNIX_FIELDS, 1) !== undefined)
    return undefined
  return `The cron expression '${text}' appears to be in Unix 5-field format. Coder uses 6-field format (seconds minutes hours day month day-of-week). Consider prefixing with '0 ' to run at the start of each minute: '0 ${text}'`
}

/** What the provider says to the `cron` of a prebuild schedule, or undefined: five fields, the first of which is `*`. */
export function prebuildCronProblem(text: string): string | undefined {
  const fields = fieldsOf(text)
  if (fields.length !== 5)
    return 'cron spec failed validation: cron specification should consist of 5 fields'
  if (fields[0] !== '*') return 'cron spec failed validation: minute field should be *'
  const why = fieldsProblem(text, UNIX_FIELDS, 0)
  return why === undefined ? undefined : `failed to parse cron spec: ${why}`
}

/** The words of a text between white space. */
export function fieldsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter(field => field !== '')
}

const DESCRIPTORS = /^@(?:yearly|annually|monthly|weekly|daily|midnight|hourly)$/
const DURATION = /^[+-]?(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/

function descriptorOr(text: string, otherwise: () => string | undefined): string | undefined {
  if (text === '') return 'empty spec string'
  if (!text.startsWith('@')) return otherwise()
  if (text.startsWith('@every ')) {
    const duration = text.slice('@every '.length)
    if (DURATION.test(duration) || duration === '0') return undefined
    return `failed to parse duration ${text}: time: invalid duration ${quote(duration)}`
  }
  return DESCRIPTORS.test(text) ? undefined : `unrecognized descriptor: ${text}`
}

function fieldsProblem(
  text: string,
  fields: readonly Field[],
  optional: number,
): string | undefined {
  const given = fieldsOf(text.replace(/^(?:CRON_)?TZ=\S* /, ''))
  const least = fields.length - optional
  if (given.length < least || given.length > fields.length) {
    const wanted = optional === 0 ? `exactly ${least}` : `${least} to ${fields.length}`
    return `expected ${wanted} fields, found ${given.length}: [${given.join(' ')}]`
  }
  for (const [at, field] of fields.entries()) {
    const parts = (given[at] ?? '*').split(',').filter(part => part !== '')
    const why = firstDefined(parts, part => rangeProblem(part, field))
    if (why !== undefined) return why
  }
  return undefined
}

function firstDefined<T>(
  items: readonly T[],
  find: (item: T) => string | undefined,
): string | undefined {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}

/** A number, or why a text is none. */
type Parsed = { readonly number: number } | { readonly why: string }

// In the order of getRange in the library's parser.go.
function rangeProblem(text: string, field: Field): string | undefined {
  const [range = '', ...steps] = text.split('/')
  const [low = '', ...highs] = range.split('-')
  const isStar = low === '*' || low === '?'
  const start = isStar ? { number: field.least } : numberOf(low, field)
  if ('why' in start) return start.why
  if (!isStar && highs.length > 1) return `too many hyphens: ${text}`
  const [high] = isStar ? [] : highs
  const written = high === undefined ? start : numberOf(high, field)
  if ('why' in written) return written.why
  if (steps.length > 1) return `too many slashes: ${text}`
  const [stepText] = steps
  const step = stepText === undefined ? { number: 1 } : numberOf(stepText, undefined)
  if ('why' in step) return step.why
  const isOpen = isStar || (stepText !== undefined && highs.length === 0)
  const end = isOpen ? field.most : written.number
  return boundsProblem(start.number, end, step.number, text, field)
}

function boundsProblem(
  start: number,
  end: number,
  step: number,
  text: string,
  { least, most }: Field,
): string | undefined {
  if (start < least) return `beginning of range (${start}) below minimum (${least}): ${text}`
  if (end > most) return `end of range (${end}) above maximum (${most}): ${text}`
  if (start > end) return `beginning of range (${start}) beyond end of range (${end}): ${text}`
  return step === 0 ? `step of range should be a positive number: ${text}` : undefined
}

function numberOf(text: string, field: Field | undefined): Parsed {
  const named = field?.names?.indexOf(text.toLowerCase()) ?? -1
  if (named !== -1 && field !== undefined) return { number: named + field.least }
  const number = atoi(text)
  if (number === undefined) {
    return { why: `failed to parse int from ${text}: ${atoiProblem(text)}` }
  }
  if (number < 0n) return { why: `negative number (${number}) not allowed: ${text}` }
  return { number: Number(number) }
}

/** Go's words for what is no integer. */
export function atoiProblem(text: string): string {
  const why = /^[+-]?\d+$/.test(text) ? 'value out of range' : 'invalid syntax'
  return `strconv.Atoi: parsing ${quote(text)}: ${why}`
}
