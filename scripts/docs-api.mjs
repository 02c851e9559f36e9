/**
 * Writes `docs/api.md` from the docblocks of what the package exports, as build/types has them. `--check`: only tells whether it is current.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const TYPES = 'build/types'
const PATH = 'docs/api.md'
const ENTRIES = [
  ['creditcheck', 'index.d.ts'],
  ['creditcheck/node', 'node.d.ts'],
]

/** The docblock at a file's beginning, or before a declaration, as prose. */
function prose(block) {
  return block
    .replace(/^\/\*\*|\*\/$/g, '')
    .split('\n')
    .map(line => line.replace(/^\s*\*? ?/, ''))
    .join('\n')
    .trim()
}

/** What an entry exports, in its order: names and the files that declare them. */
function exportsOf(text, entry) {
  return [...text.matchAll(/export (type )?\{([^}]*)\} from '([^']+)'/g)].flatMap(
    ([, , names, path]) =>
      names
        .split(',')
        .map(name => name.trim().replace(/^type /, ''))
        .filter(name => name !== '')
        .map(name => ({ name, file: join(dirname(entry), path.replace(/\.js$/, '.d.ts')) })),
  )
}

/** A declaration with its docblock, from the file that has it or one that it passes on; it ends where the next line at the margin begins. */
async function declarationOf(file, name) {
  const text = await readFile(join(TYPES, file), 'utf8')
  const found = new RegExp(
    `(/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/\\n)?export (?:declare )?(function|interface|const|class|type) ${name}\\b[\\s\\S]*?(?=\\n(?:/\\*\\*|export |declare |import |interface |type |class |$)|$(?![\\s\\S]))`,
  ).exec(text)
  if (found === null) {
    const passed = exportsOf(text, file).find(each => each.name === name)
    if (passed === undefined) throw new Error(`no declaration of ${name} in ${file}`)
    return declarationOf(passed.file, name)
  }
  const [whole, block = '', kind] = found
  const code = whole
    .slice(block.length)
    .replace(/^export (?:declare )?/, '')
    .replaceAll(/^ +/gm, indent => ' '.repeat(indent.length / 2))
    .replaceAll(/^ *(?:private|#)[^\n]*;\n/gm, '')
    .trimEnd()
  return { kind, doc: prose(block.trim()), code }
}

const lines = [
  '# The library',
  '',
  '<!-- Written by `npm run docs` from the docblocks of what is exported; see src/index.ts and src/node.ts. -->',
  '',
]
for (const [title, entry] of ENTRIES) {
  const text = await readFile(join(TYPES, entry), 'utf8')
  lines.push(`## ${title}`, '', prose(/^\/\*\*[\s\S]*?\*\//.exec(text)?.[0] ?? ''), '')
  const declared = await Promise.all(
    exportsOf(text, entry).map(async ({ name, file }) => ({
      name,
      ...(await declarationOf(file, name)),
    })),
  )
  const isValue = ({ kind }) => kind === 'function' || kind === 'const' || kind === 'class'
  for (const { name, doc, code } of [
    ...declared.filter(isValue),
    ...declared.filter(each => !isValue(each)),
  ])
    lines.push(`### ${name}`, '', doc, '', '```ts', code, '```', '')
}
const document = `${lines.join('\n').trimEnd()}\n`
if (process.argv.includes('--check')) {
  if ((await readFile(PATH, 'utf8')) !== document) {
    console.error(`${PATH} is not what the docblocks say. Run "npm run docs" and commit.`)
    process.exitCode = 1
  }
} else await writeFile(PATH, document)
