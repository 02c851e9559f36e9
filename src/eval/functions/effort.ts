/**
 * How much longer a function takes than one walk over its arguments does, measured on texts of a megabyte and collections of a thousand
 * elements. What hangs on more than sizes (the comparisons of `distinct`, the search for a pattern) the functions pay for themselves.
 */

/** A part of a result is made, typed and kept. */
export const STEPS_PER_RESULT = 12

/** Names by factor; a function that is not here takes about as long as the walk. */
const BY_FACTOR: readonly (readonly [factor: number, names: string])[] = [
  [4, 'jsonencode trim sort compact base64encode base64decode textencodebase64 sha512 setproduct'],
  [8, 'format formatlist replace join indent split chunklist concat flatten merge zipmap values'],
  [8, 'distinct setunion setintersection setsubtract toset tolist tomap transpose reverse slice'],
  [
    8,
    'contains index trimspace chomp keys matchkeys textdecodebase64 coalesce coalescelist convert',
  ],
  [
    16,
    'base64gzip substr upper lower formatdate timeadd timecmp basename dirname pathexpand tonumber',
  ],
  [32, 'strrev title urlencode yamlencode jsondecode csvdecode'],
  [64, 'yamldecode templatestring rsadecrypt uuidv5 cidrsubnets'],
]

/** Steps of a call, however small its arguments are. */
const BY_STEPS: readonly (readonly [steps: number, names: string])[] = [
  [16, 'md5 sha1 sha256 sha512 base64sha256 base64sha512 regex regexall cidrhost cidrnetmask'],
  [32, 'cidrsubnet cidrsubnets formatdate timeadd timecmp uuid uuidv5 yamldecode csvdecode'],
  [64, 'timestamp plantimestamp base64gzip templatefile templatestring fileset rsadecrypt'],
]
const LEAST_STEPS = 4

const FACTORS: ReadonlyMap<string, number> = new Map(
  BY_FACTOR.flatMap(([factor, names]) => names.split(' ').map(name => [name, factor])),
)
const STEPS: ReadonlyMap<string, number> = new Map(
  BY_STEPS.flatMap(([steps, names]) => names.split(' ').map(name => [name, steps])),
)

/** The steps that calling the function takes, whatever it is given. */
export function stepsOf(name: string): number {
  return STEPS.get(name) ?? LEAST_STEPS
}

/** The factor of a function. */
export function effortOf(name: string): number {
  return FACTORS.get(name) ?? 1
}
