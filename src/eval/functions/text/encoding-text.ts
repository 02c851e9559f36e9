/** Texts in other clothes: base64, gzip, character sets, URLs and CSV. Semantics of Terraform's lang/funcs/encoding.go. */
import { stringValue } from '../../../value/make.ts'
import { STRING } from '../../../value/type.ts'
import type { Value } from '../../../value/value.ts'
import { base64Decode, base64Encode, utf8Decode, utf8Encode } from '../bytes/bytes.ts'
import { goGzip, MAX_GZIP_INPUT } from '../bytes/go-gzip.ts'
import { type CallContext, type Failure, type FunctionDefinition, fail } from '../definition.ts'
import { textOf, textParameter } from '../read-argument.ts'
import { limitedText } from '../result-limits.ts'
import { unseenResult } from '../unseen-result.ts'
import { csvDecodeFunction } from './csv-decode.ts'

function encodingFunction(
  name: string,
  parameters: readonly string[],
  apply: (args: readonly Value[], context: CallContext) => Value | Failure,
): FunctionDefinition {
  return {
    name,
    parameters: parameters.map(textParameter),
    returns: STRING,
    notNull: true,
    apply: (args, _type, context) => apply(args, context),
  }
}

function decodeBase64(args: readonly Value[]): Value | Failure {
  const bytes = base64Decode(textOf(args, 0))
  if (bytes === undefined) return fail(null, 'the text is not base64')
  const text = utf8Decode(bytes)
  return text === undefined ? fail(null, 'the decoded bytes are not UTF-8') : stringValue(text)
}

function gzip(args: readonly Value[]): Value | Failure {
  const bytes = utf8Encode(textOf(args, 0))
  if (bytes.length <= MAX_GZIP_INPUT) return limitedText(base64Encode(goGzip(bytes)))
  return unseenResult(STRING, 'function:base64gzip', 'the text is too long to compress it here')
}

function unknownCharset(charset: string): Failure {
  return fail(1, `"${charset}" is not a character set that Terraform knows`)
}

/** Terraform knows the character set; what it makes of this text is not known here. */
function notConverted(name: string, charset: string): Value {
  return unseenResult(
    STRING,
    `function:${name}`,
    `such text is not converted from or to ${charset} here`,
  )
}

function encodeText(args: readonly Value[], context: CallContext): Value | Failure {
  const charset = textOf(args, 1)
  const bytes = context.capabilities.codecs.encodeText(textOf(args, 0), charset)
  if (bytes === 'unknown-charset') return unknownCharset(charset)
  if (bytes === 'not-here') return notConverted('textencodebase64', charset)
  if (bytes === 'unencodable') return fail(0, `${charset} lacks characters of the text`)
  return limitedText(base64Encode(bytes))
}

/** The character set is looked up first, so a wrong one is blamed even if the text is wrong too. */
function decodeText(args: readonly Value[], context: CallContext): Value | Failure {
  const charset = textOf(args, 1)
  const { codecs } = context.capabilities
  if (codecs.encodeText('', charset) === 'unknown-charset') return unknownCharset(charset)
  const bytes = base64Decode(textOf(args, 0))
  if (bytes === undefined) return fail(0, 'the text is not base64')
  const text = codecs.decodeText(bytes, charset)
  if (text === 'unknown-charset') return unknownCharset(charset)
  if (text === 'not-here') return notConverted('textdecodebase64', charset)
  if (text === 'undecodable' || text.includes('\ufffd'))
    return fail(0, `the decoded bytes are not ${charset}`)
  return limitedText(text)
}

const LEFT_ALONE = /[!'()*]/g
const ESCAPED_SPACE = /%20/g

/** Go's `url.QueryEscape`: more is escaped than `encodeURIComponent` does, and a space becomes a plus sign. */
function queryEscape(text: string): string {
  return encodeURIComponent(text)
    .replace(LEFT_ALONE, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(ESCAPED_SPACE, '+')
}

/** The functions that encode a text as another, and back. */
export const encodingTextFunctions: readonly FunctionDefinition[] = [
  encodingFunction('base64encode', ['str'], args =>
    limitedText(base64Encode(utf8Encode(textOf(args, 0)))),
  ),
  encodingFunction('base64decode', ['str'], decodeBase64),
  encodingFunction('base64gzip', ['str'], gzip),
  encodingFunction('textencodebase64', ['string', 'encoding'], encodeText),
  encodingFunction('textdecodebase64', ['source', 'encoding'], decodeText),
  encodingFunction('urlencode', ['str'], args => limitedText(queryEscape(textOf(args, 0)))),
  csvDecodeFunction,
]
