/** Reports in which every text comes from somebody who means harm. */
import type { Report } from '../../src/report/report.ts'

/** Texts that mean something to a terminal, a browser, GitHub, XML or a workflow's runner. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'control characters': 'a\u0000b\u0007c\u0008d\u000be\u007ff',
  'line breaks': 'first\r\nsecond\nthird\rfourth\u2028fifth\u0085sixth',
  'ANSI sequences': '\u001b[31mred\u001b]0;title\u0007\u009b2J',
  script: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'the end of a tag': '</details></code></testcase><!-- --><b>&lt;&#64;',
  'a script link': 'x](javascript:alert(1)) [y](javascript:alert(1))',
  'an image': '![x](https://evil.example/p.png)',
  'a reference link': '[x]: https://evil.example "t"',
  'a bare link': 'see https://evil.example/x, www.evil.example and mailto:a@evil.example',
  mentions: '@team @org/team a@b.example #12 GH-12 o/r#3',
  'a workflow command': '%0A::error::gotcha',
  'workflow commands':
    '\n::error file=a,line=1::gotcha\n  ::stop-commands::x\r\n##[error]x ::add-mask::x',
  properties: 'a,line=99:title=x::y%25%3A',
  'the end of CDATA': ']]> <![CDATA[ ]]>',
  entities: '&amp; &#60;script&#62; "quoted" \'too\' <?xml ?>',
  backticks: '`a` ``b`` ``` \n```\nc',
  'table cells': 'a | b \\| c \\',
  'block markup': '# heading\n- item\n1. item\n> quote\n---\n    code',
  emphasis: '*a* _b_ **c** ~~d~~ $x$',
  emoji: 'pizza 🍕 family 👨‍👩‍👧 flag 🇦🇹',
  'right-to-left marks': 'abc\u202edcba\u202c \u2066x\u2069 \u200f\u061c',
  'halves of characters': 'a\ud800b\udfffc',
  noncharacters: 'a\ufffeb\uffffc',
  placeholders: '{0} {1} {{2}}',
  'replacement patterns': "$& $` $' $1 $$",
  'a path': '../../../etc/passwd:1:1?query#fragment%00',
  'a scheme': 'javascript:alert(1)//x',
  'a long word': 'x'.repeat(300),
  nothing: '',
  blanks: '   ',
}

/** Words of which a report's schema has a list; they cannot be anything else. */
const FIXED = new Set([
  'kind',
  'status',
  'verdict',
  'severity',
  'by',
  'error_code',
  'fingerprint',
  'coder_version',
])

/** The report with every text, at any depth, replaced. The path of a template stays what findings call it. */
export function withTexts(report: Report, text: string): Report {
  const change = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return FIXED.has(key) ? value : text
    if (Array.isArray(value)) return value.map(each => change(each, key))
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [
        name,
        name === 'tool' ? each : change(each, name),
      ]),
    )
  }
  // The same shape: only texts were replaced by texts.
  return change(report, '') as Report
}
