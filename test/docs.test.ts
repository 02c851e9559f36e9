/** `docs/checks.md` tells of every code, with examples that print what it says they print. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { catalogue } from '../src/catalogue.ts'
import { runTheAction } from './support/action.ts'
import { actionDocument } from './support/action-document.ts'
import {
  commandOf,
  excuseOf,
  filesOf,
  formatDocument,
  parseDocument,
} from './support/checks-document.ts'
import { factsOf, printedFor } from './support/checks-update.ts'
import { cli, REPOSITORY } from './support/cli.ts'
import { cliDocument } from './support/cli-document.ts'
import { folderWith } from './support/folder.ts'
import { remarksOn } from './support/run-example.ts'

const TEXT = readFileSync(join(REPOSITORY, 'docs', 'checks.md'), 'utf8')
const DOCUMENT = parseDocument(TEXT)
const SECTIONS = DOCUMENT.rooms.flatMap(room => room.sections)
const WITH_EXAMPLE = SECTIONS.filter(({ printed }) => printed !== undefined && printed.length > 0)

/** Codes under which a provider speaks, or Coder. */
const OTHERS_WORDS: ReadonlySet<string> = new Set([
  'plan/provider-problem',
  'plan/provider-warning',
])

describe('docs/checks.md', () => {
  test('is as `npm run docs` writes it', () => {
    expect(formatDocument(DOCUMENT)).toBe(TEXT)
  })

  test('has a section for every code, and for nothing else', () => {
    expect(SECTIONS.map(({ code }) => code)).toEqual([...catalogue().keys()])
  })

  test('has an anchor of its own for every code', () => {
    const anchors = [...catalogue().values()].map(({ anchor }) => anchor)
    expect(new Set(anchors).size).toBe(anchors.length)
  })

  test('says something about every code', () => {
    const silent = SECTIONS.filter(({ parts }) => parts[0]?.kind !== 'prose')
    expect(silent.map(({ code }) => code)).toEqual([])
  })

  test('has an example for every code, or says why not', () => {
    const bare = SECTIONS.filter(section => section.printed === undefined && !excuseOf(section))
    expect(bare.map(({ code }) => code)).toEqual([])
  })

  test('shows wordings that are sentences of ours', () => {
    const odd = WITH_EXAMPLE.filter(section => !OTHERS_WORDS.has(section.code)).filter(
      ({ printed = [], code }) => {
        const end = printed.findIndex(line => line.endsWith(`[${code}]`))
        const message = printed
          .slice(0, end)
          .map(line => line.trim())
          .join(' ')
        const [, sentence = ''] = /^(?:error|warning|note): (.*)$/.exec(message) ?? []
        const own = sentence.replace(/"[^"]*"/g, '""')
        return (
          end !== -1 &&
          (!/^(?:["A-Z$]|\d).*[.?]$/.test(sentence) ||
            /\?\.|\.\.|\b(?:invalid|error|please)\b/i.test(own))
        )
      },
    )
    expect(odd.map(({ code }) => code)).toEqual([])
  })

  test('goes without an example in a few cases only', () => {
    const excused = SECTIONS.filter(section => excuseOf(section))
    expect(excused.filter(({ printed }) => printed !== undefined)).toEqual([])
    expect(excused.length).toBeLessThanOrEqual(25)
  })
})

describe('the section on', () => {
  test.each(SECTIONS.map(section => [section.code, section] as const))(
    "%s has the severity and Terraform's summary",
    (code, { facts }) => {
      const entry = catalogue().get(code)
      expect(facts).toBe(entry && factsOf(entry))
    },
  )

  test.each(WITH_EXAMPLE.map(section => [section.code, section] as const))(
    '%s prints what it says',
    async (_code, section) => {
      expect(section.printed).not.toEqual([])
      expect(await printedFor(section)).toEqual(section.printed)
    },
  )

  const corrected = WITH_EXAMPLE.filter(section => filesOf(section, 'right').length > 0)
  test.each(corrected.map(section => [section.code, section] as const))(
    '%s shows what is right',
    async (code, section) => {
      const files = filesOf(section, 'right')
      const remarks = await remarksOn({ code, files, command: commandOf(section) })
      expect(remarks.map(remark => remark.code)).not.toContain(code)
    },
  )
})

describe('docs/cli.md', () => {
  test('is as `npm run docs` writes it', () => {
    expect(readFileSync(join(REPOSITORY, 'docs', 'cli.md'), 'utf8')).toBe(cliDocument())
  })

  test('has every command and option that `--help` has', async () => {
    const document = cliDocument()
    const { stdout } = await cli(['--help'])
    const names = [...stdout.matchAll(/(?<=\s)--[a-z-]+(?=\s)/g)].map(([name]) => name)
    expect(names.length).toBeGreaterThan(10)
    for (const name of names) expect(document).toContain(`\`${name}`)
    for (const [, name = ''] of stdout.matchAll(/^ {2}creditcheck (\w+) /gm))
      expect(document).toContain(`## ${name}\n`)
  })
})

describe('docs/action.md', () => {
  test('has the inputs and outputs that the action has', () => {
    const document = readFileSync(join(REPOSITORY, 'docs', 'action.md'), 'utf8')
    const action = readFileSync(join(REPOSITORY, 'action.yml'), 'utf8')
    expect(document).toBe(actionDocument(document, action))
  })

  test('tells of every input that is read and every output that is written', async () => {
    const action = parse(readFileSync(join(REPOSITORY, 'action.yml'), 'utf8'))
    const read: string[] = []
    const workspace = folderWith({ 'main.tf': '' })
    const { outputs } = await runTheAction({
      workspace,
      inputs: new Proxy({}, { get: (_, name) => void read.push(String(name)) }),
    })
    expect([...new Set(read)].sort()).toEqual(Object.keys(action.inputs).sort())
    for (const name of Object.keys(outputs)) expect(Object.keys(action.outputs)).toContain(name)
  })
})
