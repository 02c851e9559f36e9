/**
 * Turns the published schemas into validators that need no compiler at run time: `src/config/generated/validators.ts`.
 * The result is kept in the repository; a test says when it is out of date. Run by `npm run generate`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'

/** The schemas whose documents creditcheck itself reads; those of its output need no validator at run time. */
const inputs = ['config', 'quota', 'scenario', 'spend']

interface SchemaNode {
  readonly [keyword: string]: unknown
}

/** The text of the generated module. */
export async function compileSchemas(root: string): Promise<string> {
  const folder = join(root, 'schemas')
  const present = readdirSync(folder)
  const names = inputs.filter(name => present.includes(`${name}.schema.json`))
  const schemas = names.map(
    name =>
      // Our own schema files: objects.
      JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8')) as SchemaNode,
  )
  const ajv = new Ajv2020({
    schemas: schemas.map(schema => ({ ...schema })),
    allErrors: true,
    allowUnionTypes: true,
    messages: false,
    strict: true,
    strictRequired: false,
    strictTypes: true,
    code: { source: true, esm: true, lines: true },
  })
  const exported = Object.fromEntries(names.map((name, at) => [name, String(schemas[at]?.['$id'])]))
  const code = standalone.default(ajv, exported)
  const bundled = await build({
    stdin: { contents: code, resolveDir: root, loader: 'js' },
    bundle: true,
    format: 'iife',
    globalName: 'compiled',
    minifySyntax: true,
    minifyWhitespace: true,
    treeShaking: true,
    legalComments: 'none',
    lineLimit: 160,
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2022',
    write: false,
  })
  const text = bundled.outputFiles[0]?.text ?? ''
  const shapes = schemas.map((schema, at) => [names[at], shapeOf(schema, schema, schemas)])
  return [
    '// @ts-nocheck: JavaScript written by scripts/compile-schemas.ts (ajv) from schemas/. Change those, then `npm run generate`.',
    '/** What a place of a document may hold: its keys, what its items and its other keys hold, the form of its text. */',
    'export interface Shape { readonly keys?: Readonly<Record<string, Shape>>; readonly items?: Shape; readonly others?: Shape; readonly form?: string }',
    '/** The shape of each document, for wording and for finding what a misspelt key was meant to be. */',
    `export const shapes: Readonly<Record<string, Shape>> = ${JSON.stringify(Object.fromEntries(shapes))}`,
    text.trimEnd(),
    '/** One validator a schema, with the complaints of its last call. */',
    'export const validators: Readonly<Record<string, ((data: unknown) => boolean) & { readonly errors?: unknown }>> = compiled',
    '',
  ].join('\n')
}

interface Shape {
  keys?: { [key: string]: Shape }
  items?: Shape
  others?: Shape
  form?: string
}

/** The shape that a schema node describes, its references followed. */
function shapeOf(node: unknown, root: SchemaNode, all: readonly SchemaNode[]): Shape {
  if (!isNode(node)) return {}
  const shape: Shape = {}
  if (typeof node['$ref'] === 'string') {
    const [id, pointer = ''] = node['$ref'].split('#')
    const target = id === '' ? root : all.find(schema => schema['$id'] === id)
    if (target === undefined) throw new Error(`No schema has the $id "${id}".`)
    Object.assign(shape, shapeOf(nodeAt(target, pointer), target, all))
  }
  if (isNode(node['properties'])) {
    const entries = Object.entries(node['properties']).filter(([key]) => key !== '$schema')
    shape.keys = Object.fromEntries(entries.map(([key, child]) => [key, shapeOf(child, root, all)]))
  }
  if (isNode(node['items'])) shape.items = shapeOf(node['items'], root, all)
  if (isNode(node['additionalProperties'])) {
    shape.others = shapeOf(node['additionalProperties'], root, all)
  }
  if (typeof node['pattern'] === 'string') shape.form = String(node['$comment'] ?? node['pattern'])
  return shape
}

function isNode(value: unknown): value is SchemaNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function nodeAt(schema: SchemaNode, pointer: string): unknown {
  let node: unknown = schema
  for (const key of pointer.split('/').slice(1)) node = isNode(node) ? node[key] : undefined
  return node
}

/** Writes the module of the checkout at `root`. */
export async function writeValidators(root: string): Promise<void> {
  const path = join(root, 'src/config/generated/validators.ts')
  writeFileSync(path, await compileSchemas(root))
}

if (process.argv[1]?.includes('compile-schemas') === true) {
  // Both this file and its bundle stand one folder below the root.
  await writeValidators(dirname(import.meta.dirname))
}
