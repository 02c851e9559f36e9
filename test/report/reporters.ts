/** Every reporter, as the tests of all of them call it. */
import { catalogue } from '../../src/catalogue.ts'
import { renderGithub } from '../../src/report/github.ts'
import { renderJson } from '../../src/report/json.ts'
import { renderJunit } from '../../src/report/junit.ts'
import { renderMarkdown } from '../../src/report/markdown/markdown.ts'
import type { Report } from '../../src/report/report.ts'
import { renderSarif } from '../../src/report/sarif.ts'
import { renderText } from '../../src/report/text/text.ts'

/** By format: the renderer with everything shown, and how goldens of it end. */
export const REPORTERS: readonly (readonly [
  format: string,
  ending: string,
  render: (report: Report) => string,
])[] = [
  ['text', 'txt', report => renderText(report, { showSuppressed: true })],
  ['json', 'json', renderJson],
  ['markdown', 'md', report => renderMarkdown(report, { showSuppressed: true })],
  [
    'sarif',
    'sarif',
    report => renderSarif(report, { rules: [...catalogue().values()], exitCode: 1 }),
  ],
  ['junit', 'xml', report => renderJunit(report)],
  ['github', 'txt', renderGithub],
]
