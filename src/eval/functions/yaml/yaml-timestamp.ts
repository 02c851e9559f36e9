/** Times in YAML: the forms that go-cty-yaml knows, read as Go's `time.Parse` does (https://pkg.go.dev/time#Parse). */

const TIMESTAMP =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(Z|[-+]\d\d:\d\d))|(?: +(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?))?$/
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const MAX_OFFSET_HOURS = 24

/** The time in the form of RFC 3339 without fractions of a second; undefined if the text is no time. */
export function yamlTimestamp(text: string): string | undefined {
  const found = TIMESTAMP.exec(text)
  if (found === null) return undefined
  const [, year = '', month = '', day = ''] = found
  if (!isDay(Number(year), Number(month), Number(day))) return undefined
  const clock = [
    found[4] ?? found[8] ?? '0',
    found[5] ?? found[9] ?? '0',
    found[6] ?? found[10] ?? '0',
  ]
  if (Number(clock[0]) > 23 || Number(clock[1]) > 59 || Number(clock[2]) > 59) return undefined
  const zone = zoneText(found[7] ?? 'Z')
  if (zone === undefined) return undefined
  return `${year}-${two(month)}-${two(day)}T${clock.map(two).join(':')}${zone}`
}

function two(digits: string | number): string {
  return String(digits).padStart(2, '0')
}

function isDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = MONTH_DAYS[month - 1] ?? 0
  return day >= 1 && day <= (month === 2 && leap ? 29 : days)
}

/** An offset may be 24 hours or have 60 minutes; nought is `Z`. */
function zoneText(zone: string): string | undefined {
  if (zone === 'Z') return zone
  const hours = Number(zone.slice(1, 3))
  const minutes = Number(zone.slice(4))
  if (hours > MAX_OFFSET_HOURS || minutes > 60) return undefined
  const total = hours * 60 + minutes
  return total === 0 ? 'Z' : `${zone.charAt(0)}${two(Math.floor(total / 60))}:${two(total % 60)}`
}
