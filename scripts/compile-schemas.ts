/**
 * Turns the published schemas into validators that need no compiler at run time: `src/config/generated/*-schema.ts`.
 * The result is kept in the repository; a test says when it is out of date. Run by `npm run generate`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'

/** The schemas whose documents creditcheck itself reads, saved reports among them. */
const inputs = ['baseline', 'config', 'diff', 'quota', 'report', 'scenario', 'spend']

const generatedFolder = 'src/config/generated'

interface SchemaNode {
  readonly [keyword: string]: unknown
}

/** The text of each generated module, by its file name. */
export async function compileSchemas(root: string): Promise<ReadonlyMap<string, string>> {
  const folder = join(root, 'schemas')
  const present = readdirSync(folder)
  const names = inputs.filter(name => present.includes(`${name}.schema.json`))
  const schemas = new Map<string, SchemaNode>()
  for (const name of names) {
    // Our own schema files: objects.
    const text = readFileSync(join(folder, `${name}.schema.json`), 'utf8')
    schemas.set(name, JSON.parse(text) as SchemaNode)
  }
  const modules = new Map<string, string>()
  for (const [name, schema] of schemas) {
    modules.set(`${name}-schema.ts`, await moduleOf(name, schema, [...schemas.values()], root))
  }
  return modules
}

/** One schema's module, so that a command loads no more than it reads. */
async function moduleOf(
  name: string,
  schema: SchemaNode,
  all: readonly SchemaNode[],
  root: string,
): Promise<string> {
  const ajv = new Ajv2020({
    schemas: all.map(each => ({ ...each })),
    // Of a saved report or difference, which nobody writes by hand, one complaint says enough, and takes half the code.
    allErrors: name !== 'report' && name !== 'diff',
    allowUnionTypes: true,
    messages: false,
    strict: true,
    strictRequired: false,
    strictTypes: true,
    code: { source: true, esm: true, lines: true },
  })
  const bundled = await build({
    stdin: {
      contents: standalone.default(ajv, { validate: String(schema['$id']) }),
      resolveDir: root,
      loader: 'js',
    },
    bundle: true,
    format: 'iife',
    globalName: 'compiled',
    minify: true,
    treeShaking: true,
    legalComments: 'none',
    lineLimit: 160,
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2022',
    write: false,
  })
  return [
    '// @ts-nocheck: JavaScript written by scripts/compile-schemas.ts (ajv). Change the schema, then `npm run generate`.',
    "import type { CompiledSchema } from '../compiled-schema.ts'",
    // Most runs hold nothing against most schemas.
    functionOf(bundled.outputFiles[0]?.text ?? ''),
    'let compiled',
    `/** \`schemas/${name}.schema.json\`. */`,
    `export const ${name}Schema: CompiledSchema = {`,
    '  get validate() {',
    '    compiled ??= compile()',
    '    return compiled.validate',
    '  },',
    '  get shape() {',
    `    return ${JSON.stringify(shapeOf(schema, schema, all))}`,
    '  },',
    '}',
    '',
  ].join('\n')
}

/** esbuild calls the function that it makes at once; this gives it a name instead. */
function functionOf(text: string): string {
  const body = /^"use strict";var compiled=\(\(\)=>(\{.*\})\)\(\);\s*$/s.exec(text)?.[1]
  if (body === undefined) throw new Error('esbuild has written something else.')
  return `function compile()${body}`
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

/** Writes the modules of the checkout at `root`. */
export async function writeValidators(root: string): Promise<void> {
  for (const [file, text] of await compileSchemas(root)) {
    writeFileSync(join(root, generatedFolder, file), text)
  }
}

if (process.argv[1]?.includes('compile-schemas') === true) {
  // Both this file and its bundle stand one folder below the root.
  await writeValidators(dirname(import.meta.dirname))
}
