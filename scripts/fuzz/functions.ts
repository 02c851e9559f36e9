/** Terraform's functions, and what arguments make sense for each: the generator mostly follows, and sometimes does not. */
import type { Kind } from './surroundings.ts'

/** Arguments that only make sense with a certain text. */
export type Special =
  | 'any'
  | 'sequence'
  | 'texts'
  | 'numbers'
  | 'bools'
  | 'whole'
  | 'cidr'
  | 'regex'
  | 'replacement'
  | 'json'
  | 'yaml'
  | 'csv'
  | 'base64'
  | 'time'
  | 'duration'
  | 'date-format'
  | 'format'
  | 'path'
  | 'charset'
  | 'template'
  | 'scope'
  | 'separator'

export type Argument = Kind | Special

/** One function: what it gives, what it takes, and what may follow any number of times. */
export interface Signature {
  readonly name: string
  readonly gives: Kind | 'any'
  readonly takes: readonly Argument[]
  readonly more?: Argument
}

function signature(
  name: string,
  gives: Signature['gives'],
  takes: readonly Argument[],
  more?: Argument,
): Signature {
  return more === undefined ? { name, gives, takes } : { name, gives, takes, more }
}

const EACH_DIGEST = ['md5', 'sha1', 'sha256', 'sha512', 'base64sha256', 'base64sha512']
const EACH_FILE_DIGEST = ['filemd5', 'filesha1', 'filesha256', 'filebase64sha512', 'filebase64']

/** What is left out gives what a plan cannot know or what depends on the machine. */
export const SIGNATURES: readonly Signature[] = [
  signature('abs', 'number', ['number']),
  signature('alltrue', 'bool', ['bools']),
  signature('anytrue', 'bool', ['bools']),
  signature('base64decode', 'string', ['base64']),
  signature('base64encode', 'string', ['string']),
  signature('base64gzip', 'string', ['string']),
  signature('basename', 'string', ['path']),
  signature('can', 'bool', ['any']),
  signature('ceil', 'number', ['number']),
  signature('chomp', 'string', ['string']),
  signature('chunklist', 'list', ['list', 'whole']),
  signature('cidrhost', 'string', ['cidr', 'whole']),
  signature('cidrnetmask', 'string', ['cidr']),
  signature('cidrsubnet', 'string', ['cidr', 'whole', 'whole']),
  signature('cidrsubnets', 'list', ['cidr'], 'whole'),
  signature('coalesce', 'any', ['any'], 'any'),
  signature('coalescelist', 'list', ['sequence'], 'sequence'),
  signature('compact', 'list', ['texts']),
  signature('concat', 'list', ['sequence'], 'sequence'),
  signature('contains', 'bool', ['sequence', 'any']),
  signature('csvdecode', 'list', ['csv']),
  signature('dirname', 'string', ['path']),
  signature('distinct', 'list', ['sequence']),
  signature('element', 'any', ['sequence', 'whole']),
  signature('endswith', 'bool', ['string', 'string']),
  signature('ephemeralasnull', 'any', ['any']),
  signature('file', 'string', ['path']),
  signature('fileexists', 'bool', ['path']),
  signature('fileset', 'set', ['path', 'path']),
  signature('flatten', 'tuple', ['sequence']),
  signature('floor', 'number', ['number']),
  signature('format', 'string', ['format'], 'any'),
  signature('formatdate', 'string', ['date-format', 'time']),
  signature('formatlist', 'list', ['format'], 'any'),
  signature('indent', 'string', ['whole', 'string']),
  signature('index', 'number', ['sequence', 'any']),
  signature('issensitive', 'bool', ['any']),
  signature('join', 'string', ['separator'], 'texts'),
  signature('jsondecode', 'any', ['json']),
  signature('jsonencode', 'string', ['any']),
  signature('keys', 'list', ['map']),
  signature('length', 'number', ['any']),
  signature('log', 'number', ['number', 'number']),
  signature('lookup', 'any', ['map', 'string', 'any']),
  signature('lookup', 'any', ['map', 'string']),
  signature('lower', 'string', ['string']),
  signature('matchkeys', 'list', ['sequence', 'sequence', 'sequence']),
  signature('max', 'number', ['number'], 'number'),
  signature('merge', 'map', ['map'], 'map'),
  signature('min', 'number', ['number'], 'number'),
  signature('nonsensitive', 'any', ['any']),
  signature('one', 'any', ['sequence']),
  signature('parseint', 'number', ['string', 'whole']),
  signature('pow', 'number', ['number', 'whole']),
  signature('range', 'list', ['whole'], 'whole'),
  signature('regex', 'any', ['regex', 'string']),
  signature('regexall', 'list', ['regex', 'string']),
  signature('replace', 'string', ['string', 'string', 'string']),
  signature('replace', 'string', ['string', 'replacement', 'string']),
  signature('reverse', 'list', ['sequence']),
  signature('sensitive', 'any', ['any']),
  signature('setintersection', 'set', ['set'], 'set'),
  signature('setproduct', 'set', ['sequence', 'sequence'], 'sequence'),
  signature('setsubtract', 'set', ['set', 'set']),
  signature('setunion', 'set', ['set'], 'set'),
  signature('signum', 'number', ['number']),
  signature('slice', 'list', ['sequence', 'whole', 'whole']),
  signature('sort', 'list', ['texts']),
  signature('split', 'list', ['separator', 'string']),
  signature('startswith', 'bool', ['string', 'string']),
  signature('strcontains', 'bool', ['string', 'string']),
  signature('strrev', 'string', ['string']),
  signature('substr', 'string', ['string', 'whole', 'whole']),
  signature('sum', 'number', ['numbers']),
  signature('templatefile', 'any', ['template', 'scope']),
  signature('textdecodebase64', 'string', ['base64', 'charset']),
  signature('textencodebase64', 'string', ['string', 'charset']),
  signature('timeadd', 'string', ['time', 'duration']),
  signature('timecmp', 'number', ['time', 'time']),
  signature('timestamp', 'string', []),
  signature('title', 'string', ['string']),
  signature('tobool', 'bool', ['any']),
  signature('tolist', 'list', ['sequence']),
  signature('tomap', 'map', ['map']),
  signature('tonumber', 'number', ['any']),
  signature('toset', 'set', ['sequence']),
  signature('tostring', 'string', ['any']),
  signature('transpose', 'map', ['map']),
  signature('trim', 'string', ['string', 'string']),
  signature('trimprefix', 'string', ['string', 'string']),
  signature('trimspace', 'string', ['string']),
  signature('trimsuffix', 'string', ['string', 'string']),
  signature('try', 'any', ['any'], 'any'),
  signature('upper', 'string', ['string']),
  signature('urlencode', 'string', ['string']),
  signature('uuid', 'string', []),
  signature('uuidv5', 'string', ['string', 'string']),
  signature('values', 'list', ['map']),
  signature('yamldecode', 'any', ['yaml']),
  signature('yamlencode', 'string', ['any']),
  signature('zipmap', 'map', ['texts', 'sequence']),
  ...EACH_DIGEST.map(name => signature(name, 'string', ['string'])),
  ...EACH_FILE_DIGEST.map(name => signature(name, 'string', ['path'])),
]

/** Texts for arguments that need a certain form, right ones and a few that are not. */
export const TEXTS: Readonly<Partial<Record<Argument, readonly string[]>>> = {
  cidr: [
    '"10.0.0.0/8"',
    '"192.168.4.0/22"',
    '"10.1.2.3/31"',
    '"0.0.0.0/0"',
    '"fd00:fd12:3456:7890::/56"',
    '"2001:db8::/127"',
    '"::ffff:10.0.0.0/104"',
    '"10.0.0.0/33"',
    '"010.1.0.0/16"',
    '"10.0.0.0"',
  ],
  regex: [
    '"a+"',
    '"(?P<first>[a-z])(?P<second>.)?"',
    '"([a-z])(o|l)"',
    '"^$"',
    '"(?i)HELLO"',
    '"\\\\s+(\\\\w)"',
    '"[[:alpha:]]{2,3}"',
    '"(x)?(y)?"',
    '"("',
    '"\\\\pL+"',
    '"a|ab|(?:b)"',
    '"(?m)^.*$"',
  ],
  replacement: [
    '"/l+/"',
    '"/(o)/"',
    '"/\\\\s*/"',
    '"/a|e|/"',
    '"/(?P<x>l)/"',
    '"/"',
    '"//"',
    '"l"',
  ],
  json: [
    '"{\\"a\\": [1, 2.5e3, null], \\"b\\": {\\"c\\": true}}"',
    '"[1, \\"x\\"]"',
    '" 12345678901234567890.5 "',
    '"\\"\\\\u00e9\\\\n\\""',
    '"{\\"a\\":1,\\"a\\":2}"',
    '"null"',
    '"[1,]"',
    '"{}"',
    '"tru"',
    '""',
  ],
  yaml: [
    '"a: [1, 0x1f, 1e3, .5, -.inf, ~]\\nb: {c: yes, d: \\"q\\"}"',
    '"- 017\\n- 0o17\\n- 1_000\\n- 2001-12-14\\n"',
    '"a: &x {k: v}\\nb: *x\\nc:\\n  <<: *x\\n  z: 1\\n"',
    '"|\\n  line\\n  two\\n"',
    '">-\\n  folded\\n  text\\n\\n  more\\n"',
    "\"'it''s'\"",
    '"a: b: c"',
    '""',
    '"- - 1\\n  - 2\\n- ? x\\n  : y\\n"',
    '"true"',
    '"!!str 5"',
    '"{a: 1, a: 2}"',
  ],
  csv: [
    '"a,b\\n1,2\\n\\"x,y\\",\\n"',
    '"a,a\\n1,2"',
    '"a\\n\\n1\\n"',
    '""',
    '"a,b\\n1"',
    '"k\\r\\n\\"v\\"\\"w\\"\\r\\n"',
  ],
  base64: ['"aGVsbG8="', '"w7xi"', '"AA=="', '"/w=="', '"not base64"', '""', '"aABpAA=="'],
  time: [
    '"2024-02-29T23:59:59Z"',
    '"2023-01-02T03:04:05.678+02:00"',
    '"1999-12-31T00:00:00-11:30"',
    '"2024-02-30T00:00:00Z"',
    '"2024-01-01"',
    'timestamp()',
  ],
  duration: ['"1h"', '"-24h30m"', '"1.5s"', '"100ms"', '"1d"', '"0"', '"876000h"', '"+3us"'],
  'date-format': [
    '"YYYY-MM-DD\'T\'hh:mm:ssZ"',
    '"EEEE, DD MMM YY"',
    '"H:m:s AA ZZZ"',
    "\"D M h 'o''clock'\"",
    '"EEE ZZZZ ZZZZZ aa"',
    '"QQ"',
    '""',
    '"\'open"',
  ],
  format: [
    '"%s"',
    '"%d"',
    '"%v-%v"',
    '"%05.2f|%e"',
    '"%q"',
    '"%x %X %o %b"',
    '"%-8s|%8s"',
    '"%+d %% %t"',
    '"%#v"',
    '"%[2]v %[1]s"',
    '"%g %G"',
    '"%c"',
    '"%*d"',
    '"%.3s"',
    '"plain"',
    '"%"',
    '"%y"',
    '"% d"',
  ],
  path: [
    '"text.txt"',
    '"data.json"',
    '"./template.tftpl"',
    '"${path.module}/wrap.tftpl"',
    '"missing.txt"',
    '"."',
    '"*.{txt,json}"',
    '"d?ta.*"',
    '"a/b/../c"',
    '""',
  ],
  charset: [
    '"UTF-16LE"',
    '"iso-8859-1"',
    '"UTF-8"',
    '"windows-1252"',
    '"shift_jis"',
    '"nope"',
    '"IBM037"',
  ],
  template: ['"template.tftpl"', '"wrap.tftpl"', '"text.txt"', '"missing.tftpl"'],
  separator: ['","', '" "', '""', '"\\n"', '"l"', '", "'],
}
