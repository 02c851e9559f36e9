/** Digests of texts and files, and what is made from digests or randomness. Semantics of Terraform's lang/funcs/crypto.go. */
import { stringValue } from '../../../value/make.ts'
import { STRING } from '../../../value/type.ts'
import type { UnseenValue, Value } from '../../../value/value.ts'
import type { DigestAlgorithm } from '../../capabilities.ts'
import { type CallContext, type Failure, type FunctionDefinition, fail } from '../definition.ts'
import { readFile } from '../file/read-file.ts'
import { textOf, textParameter } from '../read-argument.ts'
import { limitedText } from '../result-limits.ts'
import { unseenResult } from '../unseen-result.ts'
import { base64Decode, base64Encode, hexEncode, utf8Decode, utf8Encode } from './bytes.ts'
import { bcryptFunction, uuidFunction } from './random.ts'
import { uuidv5Function } from './uuid.ts'

/** How a digest is written out. */
type Encoding = (bytes: Uint8Array) => string

/** What a digest is made of. */
type Subject = (text: string, context: CallContext) => Uint8Array | UnseenValue | Failure

const OF_TEXT: readonly [string, Subject] = ['str', utf8Encode]
/** A missing file is the call's fault, not the path's, unlike that of `file`. */
const OF_FILE: readonly [string, Subject] = [
  'path',
  (path, context) => readFile(path, context, null),
]

function digestFunction(
  name: string,
  algorithm: DigestAlgorithm,
  encode: Encoding,
  [parameter, subject]: readonly [parameter: string, subject: Subject] = OF_TEXT,
): FunctionDefinition {
  return {
    name,
    parameters: [textParameter(parameter)],
    returns: STRING,
    notNull: true,
    apply: (args, _type, context) => {
      const content = subject(textOf(args, 0), context)
      if (!(content instanceof Uint8Array)) return content
      return stringValue(encode(context.capabilities.codecs.digest(algorithm, content)))
    },
  }
}

function rsaDecrypt(args: readonly Value[], context: CallContext): Value | Failure {
  const ciphertext = base64Decode(textOf(args, 0))
  if (ciphertext === undefined) return fail(0, 'the ciphertext is not base64')
  const plain = context.capabilities.codecs.rsaDecrypt(ciphertext, textOf(args, 1))
  if (plain === 'not-here')
    return unseenResult(STRING, 'function:rsadecrypt', 'nothing is decrypted here')
  if (plain === 'bad-key') return fail(1, 'the key is not an RSA private key in PEM form')
  if (plain === 'bad-ciphertext') return fail(null, 'the ciphertext does not belong to the key')
  // Terraform takes the bytes as they are; in its own output what is not UTF-8 is replaced.
  return limitedText(utf8Decode(plain) ?? new TextDecoder().decode(plain))
}

/** Digests, identifiers and decryption. */
export const hashFunctions: readonly FunctionDefinition[] = [
  digestFunction('md5', 'md5', hexEncode),
  digestFunction('sha1', 'sha1', hexEncode),
  digestFunction('sha256', 'sha256', hexEncode),
  digestFunction('sha512', 'sha512', hexEncode),
  digestFunction('base64sha256', 'sha256', base64Encode),
  digestFunction('base64sha512', 'sha512', base64Encode),
  digestFunction('filemd5', 'md5', hexEncode, OF_FILE),
  digestFunction('filesha1', 'sha1', hexEncode, OF_FILE),
  digestFunction('filesha256', 'sha256', hexEncode, OF_FILE),
  digestFunction('filesha512', 'sha512', hexEncode, OF_FILE),
  digestFunction('filebase64sha256', 'sha256', base64Encode, OF_FILE),
  digestFunction('filebase64sha512', 'sha512', base64Encode, OF_FILE),
  uuidFunction,
  uuidv5Function,
  bcryptFunction,
  {
    name: 'rsadecrypt',
    parameters: [textParameter('ciphertext'), textParameter('privatekey')],
    returns: STRING,
    notNull: true,
    apply: (args, _type, context) => rsaDecrypt(args, context),
  },
]
