/** Holds a document against its published schema and says in the user's words what does not fit, and where. */
import type { Collector } from '../diagnostics/collector.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { CompiledSchema, Shape } from './compiled-schema.ts'
import { type DataDocument, type DataPath, type JsonValue, pathText } from './document.ts'
import { configDiagnostic } from './messages.ts'
import { suggestionFor } from './suggest.ts'

/** One complaint of the generated validator (ajv's shape, without wording). */
interface Complaint {
  readonly instancePath: string
  readonly keyword: string
  readonly params: { readonly [name: string]: unknown }
}

/** How many complaints about one file are shown. */
const shownComplaints = 50

/** What the complaint is about, for wording it. */
interface Place {
  readonly document: DataDocument
  readonly path: DataPath
  readonly value: JsonValue | undefined
  readonly place: string
  readonly shape: Shape
}

/** Whether the document fits its schema; if not, there is a diagnostic for each place that does not. Never throws. */
export function validateDocument(
  document: DataDocument,
  schema: CompiledSchema,
  collector: Collector,
): boolean {
  const { validate, shape } = schema
  if (validate(document.data)) return true
  // What ajv leaves on a validator that said no is a list of its error objects.
  const complaints = (validate.errors ?? []) as readonly Complaint[]
  const found: Diagnostic[] = []
  for (const complaint of complaints) {
    const diagnostic = diagnosticOf(complaint, document, shape)
    if (diagnostic !== undefined) found.push(diagnostic)
  }
  for (const diagnostic of found.slice(0, shownComplaints)) collector.add(diagnostic)
  const count = found.length - shownComplaints
  if (count > 0) {
    const subject = found[shownComplaints]?.subject ?? null
    collector.add(configDiagnostic('config/more-problems', { count }, subject))
  }
  return false
}

/** The document's data, as the schema describes it: `T` is what the schema's author says of it; undefined, with diagnostics, where it does not fit. Never throws. */
export function validData<T>(
  document: DataDocument,
  schema: CompiledSchema,
  collector: Collector,
): T | undefined {
  const data: unknown = document.data
  return validateDocument(document, schema, collector) ? (data as T) : undefined // as the schema says
}

function diagnosticOf(
  complaint: Complaint,
  document: DataDocument,
  documentShape: Shape,
): Diagnostic | undefined {
  const path = pathOf(complaint.instancePath, document.data)
  const value = valueAt(document.data, path)
  const about: Place = {
    document,
    path,
    value,
    place: pathText(path),
    shape: shapeAt(documentShape, path),
  }
  return shapeDiagnostic(complaint, about) ?? valueDiagnostic(complaint, about)
}

/** Complaints about which keys and types there are. */
function shapeDiagnostic(complaint: Complaint, about: Place): Diagnostic | undefined {
  const { document, path, place } = about
  switch (complaint.keyword) {
    case 'additionalProperties': {
      const key = String(complaint.params['additionalProperty'])
      const known = Object.keys(about.shape.keys ?? {})
      const args = { key, place, known, suggestion: suggestionFor(key, known) }
      return configDiagnostic('config/unknown-key', args, document.locateKey([...path, key]))
    }
    case 'required': {
      const args = { key: String(complaint.params['missingProperty']), place }
      return configDiagnostic('config/missing-key', args, document.locateKey(path))
    }
    case 'type': {
      const types = complaint.params['type']
      const names = Array.isArray(types) ? types.map(String) : String(types).split(',')
      const args = { place, expected: names.map(typeName), found: foundName(about) }
      return configDiagnostic('config/wrong-type', args, document.locate(path))
    }
    default:
      return undefined
  }
}

/** Complaints about a value of the right type. Keywords such as `if`, whose branches complain themselves, give nothing. */
function valueDiagnostic(complaint: Complaint, about: Place): Diagnostic | undefined {
  const { document, path, place } = about
  const value = valueText(about)
  const subject = document.locate(path)
  const size = sizeKeywords[complaint.keyword]
  if (size !== undefined) {
    const args = { place, ...size, limit: Number(complaint.params['limit']) }
    return configDiagnostic('config/wrong-size', args, subject)
  }
  const bound = boundKeywords[complaint.keyword]
  if (bound !== undefined) {
    const args = { place, value, bound, limit: Number(complaint.params['limit']) }
    return configDiagnostic('config/out-of-range', args, subject)
  }
  if (complaint.keyword === 'enum') {
    const values = complaint.params['allowedValues']
    const allowed = Array.isArray(values) ? values.map(String) : []
    const args = { place, value, allowed, suggestion: suggestionFor(value, allowed) }
    return configDiagnostic('config/not-allowed', args, subject)
  }
  if (complaint.keyword !== 'pattern') return undefined
  const expected = about.shape.form ?? 'another form'
  return configDiagnostic('config/wrong-form', { place, value, expected }, subject)
}

const sizeKeywords: {
  readonly [keyword: string]: {
    readonly what: 'characters' | 'items' | 'keys'
    readonly bound: 'at least' | 'at most'
  }
} = {
  minLength: { what: 'characters', bound: 'at least' },
  maxLength: { what: 'characters', bound: 'at most' },
  minItems: { what: 'items', bound: 'at least' },
  maxItems: { what: 'items', bound: 'at most' },
  minProperties: { what: 'keys', bound: 'at least' },
  maxProperties: { what: 'keys', bound: 'at most' },
}

const boundKeywords: {
  readonly [keyword: string]: 'at least' | 'at most' | 'more than' | 'less than'
} = {
  minimum: 'at least',
  maximum: 'at most',
  exclusiveMinimum: 'more than',
  exclusiveMaximum: 'less than',
}

function shapeAt(document: Shape, path: DataPath): Shape {
  let shape: Shape = document
  for (const segment of path) {
    const named = typeof segment === 'string' ? shape.keys?.[segment] : shape.items
    shape = named ?? shape.others ?? {}
  }
  return shape
}

function typeName(type: string): string {
  switch (type) {
    case 'integer':
      return 'a whole number'
    case 'number':
      return 'a number'
    case 'boolean':
      return 'true or false'
    case 'string':
      return 'text'
    case 'array':
      return 'a list'
    case 'object':
      return 'an object with keys'
    default:
      return 'nothing'
  }
}

function foundName(about: Place): string {
  const { value } = about
  if (value === null || value === undefined) return 'empty'
  if (typeof value === 'string') return `the text "${shortened(value)}"`
  if (typeof value === 'boolean') return `the word ${value}`
  if (typeof value === 'number') return `the number ${valueText(about)}`
  return Array.isArray(value) ? 'a list' : 'an object with keys'
}

/** The value as it is written, where it is short enough to show. */
function valueText(about: Place): string {
  if (typeof about.value === 'string') return shortened(about.value)
  return shortened(about.document.exactJson(about.path))
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** A JSON pointer as a path; whether a segment is an index depends on what it points into. */
function pathOf(pointer: string, data: JsonValue): DataPath {
  const path: (string | number)[] = []
  let value: JsonValue | undefined = data
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    const segment: string | number = Array.isArray(value) ? Number(key) : key
    path.push(segment)
    value = value === undefined ? undefined : childOf(value, segment)
  }
  return path
}

function valueAt(data: JsonValue, path: DataPath): JsonValue | undefined {
  let value: JsonValue | undefined = data
  for (const segment of path) value = value === undefined ? undefined : childOf(value, segment)
  return value
}

function childOf(value: JsonValue, segment: string | number): JsonValue | undefined {
  if (value === null || typeof value !== 'object') return undefined
  // Both lists and objects are read by key here; a list has no other keys than its indices in a path.
  return (value as { readonly [key: string]: JsonValue })[segment]
}
