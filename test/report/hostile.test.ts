/** Nothing in a template's names and texts acts on whoever reads a report, in any format. */
import { marked } from 'marked'
import { SaxesParser } from 'saxes'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '../../src/report/report.ts'
import { HOSTILE, withTexts } from '../support/hostile.ts'
import { fullReport } from '../support/report.ts'
import { REPORTERS } from './reporters.ts'

const TEXTS = Object.entries(HOSTILE)
let report: Report

beforeAll(async () => {
  report = await fullReport()
}, 60_000)

function rendered(format: string, text: string): string {
  const render = REPORTERS.find(([name]) => name === format)?.[2]
  if (render === undefined) throw new Error(format)
  return render(withTexts(report, text))
}

const ACTING = /(?!\n)[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u

describe.each(REPORTERS)('%s', format => {
  test.each(TEXTS)('with %s acts on no terminal and no log', (_name, text) => {
    const output = rendered(format, text)
    expect(output).not.toMatch(ACTING)
    expect(output).not.toContain('##[')
    const commands = output.split('\n').filter(line => line.trim().startsWith('::'))
    expect(format === 'github' ? [] : commands).toEqual([])
  })

  test.each(TEXTS)('with %s ends with one line break', (_name, text) => {
    expect(rendered(format, text)).toMatch(/[^\n]\n$/)
  })
})

describe('JSON', () => {
  test.each(TEXTS)('with %s says the same', (_name, text) => {
    expect(JSON.parse(rendered('json', text))).toEqual(withTexts(report, text))
  })
})

/** What the report itself is made of. */
const TAGS = new Set(
  'h2 h3 p strong a code pre table thead tbody tr th td ul li details summary br sub'.split(' '),
)

interface Element {
  readonly name: string
  readonly attributes: string
}

function elementsIn(html: string): readonly Element[] {
  return [...html.matchAll(/<\/?([a-zA-Z!?][^\s>/]*)([^>]*)>/g)].map(match => ({
    name: match[1] ?? '',
    attributes: match[2] ?? '',
  }))
}

describe('Markdown', () => {
  test.each(TEXTS)('with %s has the elements of the report only', async (_name, text) => {
    const html = await marked(rendered('markdown', text), { gfm: true })
    const elements = elementsIn(html)
    expect(elements.filter(({ name }) => !TAGS.has(name)).map(({ name }) => name)).toEqual([])
    const plain = await marked(rendered('markdown', 'plain'), { gfm: true })
    const blocks = ({ name }: Element): boolean =>
      /^(?:h2|h3|table|tr|td|ul|li|details|pre)$/.test(name)
    expect(elements.filter(blocks).length).toBe(elementsIn(plain).filter(blocks).length)
  })

  test.each(TEXTS)('with %s links to files only', async (_name, text) => {
    const html = await marked(rendered('markdown', text), { gfm: true })
    const targets = [...html.matchAll(/\shref="([^"]*)"/g)].map(match => match[1] ?? '')
    expect(targets.length).toBeGreaterThan(0)
    const odd = targets.filter(target => !/^(?:[\w%.~-]*\/?)*(?:#L\d+)?$/.test(target))
    expect(odd).toEqual([])
  })

  test.each(TEXTS)('with %s mentions nobody', async (_name, text) => {
    const html = await marked(rendered('markdown', text), { gfm: true })
    const prose = html
      .replaceAll(/<(code|pre)[\s\S]*?<\/\1>/g, '')
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&#8203;', '\u200b')
      .replaceAll('&#39;', "'")
    expect(prose).not.toMatch(/[@#][\w-]/)
    expect(prose).not.toMatch(/gh-\d/i)
    expect(prose).not.toMatch(/https?:\/\/|www\.|mailto:/)
  })
})

describe('JUnit', () => {
  test.each(TEXTS)('with %s is well-formed, and says nothing else', (_name, text) => {
    const names: string[] = []
    const parser = new SaxesParser()
    parser.on('error', error => {
      throw error
    })
    parser.on('opentag', tag => names.push(tag.name))
    parser.write(rendered('junit', text)).close()
    const expected = new Set([
      'testsuites',
      'testsuite',
      'testcase',
      'failure',
      'skipped',
      'system-out',
    ])
    expect(names.filter(name => !expected.has(name))).toEqual([])
  })
})

/** As the runner reads a line (ActionCommand.cs). */
function command(line: string): { name: string; properties: Record<string, string>; data: string } {
  const match = /^::(\w+) (.*?)::(.*)$/.exec(line)
  const unescaped = (text: string): string =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%')
  const properties = (match?.[2] ?? '').split(',').map(pair => {
    const at = pair.indexOf('=')
    return [pair.slice(0, at), unescaped(pair.slice(at + 1))]
  })
  return {
    name: match?.[1] ?? '',
    properties: Object.fromEntries(properties),
    data: unescaped(match?.[3] ?? ''),
  }
}

describe('annotations', () => {
  test.each(TEXTS)('with %s are one line each, with their own properties', (_name, text) => {
    const lines = rendered('github', text).trimEnd().split('\n')
    const plain = rendered('github', 'plain').trimEnd().split('\n')
    expect(lines.length).toBe(plain.length)
    for (const [index, line] of lines.entries()) {
      const [given, usual] = [command(line), command(plain[index] ?? '')]
      expect(given.name).toBe(usual.name)
      expect(Object.keys(given.properties)).toEqual(Object.keys(usual.properties))
      expect(given.properties['line']).toBe(usual.properties['line'])
    }
  })
})
