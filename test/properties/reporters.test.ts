/** Laws of the reporters, whatever the texts in a report are. */
import fc from 'fast-check'
import { marked } from 'marked'
import { SaxesParser } from 'saxes'
import { beforeAll, describe, expect, test } from 'vitest'
import { renderGithub } from '../../src/report/github.ts'
import { renderJson } from '../../src/report/json.ts'
import { renderJunit } from '../../src/report/junit.ts'
import { renderMarkdown } from '../../src/report/markdown/markdown.ts'
import { codeSpan, markdownText, pathInUri } from '../../src/report/markdown/markdown-text.ts'
import { mergeReports } from '../../src/report/merge.ts'
import type { Report } from '../../src/report/report.ts'
import { renderSarif } from '../../src/report/sarif.ts'
import { renderText } from '../../src/report/text/text.ts'
import { withTexts } from '../support/hostile.ts'
import { fullReport } from '../support/report.ts'
import { sarifProblems } from '../support/sarif.ts'

/** Text of pieces that mean something somewhere. */
const PIECES = [
  ...'\\`*_[](){}<>&|~#@:!$%"\'.,=-+/? \t\r\n\u0000\u001b\u007f\u0085\u2028\u202e\ud800\udc00\uffff',
  '::',
  '##[',
  ']]>',
  '<!--',
  '](',
  '://',
  'www.',
  '```',
  '&lt;',
  '%0A',
  'a',
  'B2',
  'é',
  '🍕',
]
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map(pieces => pieces.join(''))

const ACTING = /(?!\n)[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u

let small: Report

beforeAll(async () => {
  const report = await fullReport()
  small = { ...report, templates: report.templates.slice(0, 1) }
}, 60_000)

describe('for any text', () => {
  test('a report in text or JSON acts on no terminal and no log', () => {
    fc.assert(
      fc.property(text, given => {
        const report = withTexts(small, given)
        for (const output of [renderText(report, { showSuppressed: true }), renderJson(report)]) {
          expect(output).not.toMatch(ACTING)
          expect(output).not.toMatch(/^\s*::|##\[/m)
        }
        expect(JSON.parse(renderJson(report))).toEqual(report)
      }),
      { numRuns: 200 },
    )
  })

  test('SARIF fits its schema', () => {
    fc.assert(
      fc.property(text, given => {
        const log = JSON.parse(renderSarif(withTexts(small, given), { rules: [], exitCode: 1 }))
        expect(sarifProblems(log)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  test('JUnit is well-formed', () => {
    fc.assert(
      fc.property(text, given => {
        const parser = new SaxesParser()
        parser.on('error', error => {
          throw error
        })
        parser.write(renderJunit(withTexts(small, given))).close()
      }),
      { numRuns: 200 },
    )
  })

  test('annotations are as many, and start as commands do', () => {
    const count = renderGithub(small).split('\n').length
    fc.assert(
      fc.property(text, given => {
        const lines = renderGithub(withTexts(small, given)).split('\n')
        expect(lines.length).toBe(count)
        expect(lines.slice(0, -1).every(line => /^::(?:error|warning|notice) /.test(line))).toBe(
          true,
        )
      }),
      { numRuns: 200 },
    )
  })

  test('Markdown has the elements of the report, and no others', async () => {
    const tags = async (report: Report): Promise<readonly string[]> => {
      const html = await marked(renderMarkdown(report), { gfm: true })
      return [...html.matchAll(/<\/?([a-zA-Z!?][^\s>/]*)/g)].map(match => match[1] ?? '')
    }
    const usual = await tags(withTexts(small, 'x'))
    await fc.assert(
      fc.asyncProperty(text, async given => {
        expect(await tags(withTexts(small, given.trim() === '' ? 'x' : given))).toEqual(usual)
      }),
      { numRuns: 200 },
    )
  })

  test('text and code in Markdown say what was said', async () => {
    const visible = (html: string): string =>
      html
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll(/&#8203;|\u200b/g, '')
        .replaceAll(/&#(\d+);/g, (_all, code) => String.fromCodePoint(Number(code)))
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&')
        .trim()
    const plain = fc.stringMatching(/^[a-z][!-~]{0,20}[a-z]$/).filter(given => !/##\[/.test(given))
    await fc.assert(
      fc.asyncProperty(plain, async given => {
        const shown = visible(await marked(`Text: ${markdownText(given)}`, { gfm: true }))
        expect(shown).toBe(`Text: ${given}`)
        const cell = `| a |\n| --- |\n| ${codeSpan(given)} |\n`
        expect(visible(await marked(cell, { gfm: true }))).toContain(given)
      }),
    )
  })

  test('a path in a URI is the path again, and begins no scheme', () => {
    fc.assert(
      fc.property(text, given => {
        const uri = pathInUri(given)
        expect(decodeURIComponent(uri)).toBe(given.replaceAll(/\p{Cs}/gu, '\ufffd'))
        expect(uri).toMatch(/^[\w.~%/-]*$/)
      }),
    )
  })
})

describe('merging', () => {
  test('a report with itself changes nothing', () => {
    const one = mergeReports([small])
    expect(mergeReports([one, one])).toEqual({
      ...one,
      summary: { ...mergeReports([one, one]).summary, left_out: 2 * one.summary.left_out },
    })
  })
})
