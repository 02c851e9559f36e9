import type { YAMLError } from 'yaml'

const wordings: { readonly [code: string]: string } = {
  ALIAS_PROPS: 'an alias takes neither an anchor nor a tag',
  BAD_ALIAS: 'an alias needs a name of letters and digits after the "*"',
  BAD_DIRECTIVE: 'this "%" line is no YAML directive',
  BAD_DQ_ESCAPE: 'a string in double quotes has no such escape; write "\\\\" for a backslash',
  BAD_INDENT: 'the indentation fits no line above',
  BAD_SCALAR_START: 'a plain text cannot begin with this character; put it in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a second key stands on this line; put it on a line of its own',
  BLOCK_IN_FLOW: 'indented items stand inside brackets; write them with commas',
  KEY_OVER_1024_CHARS: 'the ":" after this key is missing, or the key is over 1024 characters long',
  MULTIPLE_ANCHORS: 'one value has two anchors',
  MULTIPLE_TAGS: 'one value has two tags',
  MULTILINE_IMPLICIT_KEY: 'a key spans lines; a ":" or a quote may be missing',
  RESOURCE_EXHAUSTION: 'lists and objects stand too deep in one another',
  TAB_AS_INDENT: 'a tab indents this line; YAML indents with spaces only',
}

/** What the parser complains about, in our words where its own do not help. One clause without a full stop. */
export function problemText(problem: YAMLError): string {
  const flow = /^Flow (map|sequence)/.exec(problem.message)?.[1]
  if (problem.code === 'BAD_INDENT' && flow !== undefined) {
    const sign = flow === 'map' ? '}' : ']'
    return `expected "${sign}" before this, or the lines up to it to be indented`
  }
  const own = wordings[problem.code]
  if (own !== undefined) return own
  const text = problem.message.replace(/\s+/g, ' ').replace(/[.:\s]+$/, '')
  return text.charAt(0).toLowerCase() + text.slice(1)
}
