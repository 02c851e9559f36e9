/** What `eval` is asked: one expression, or a line of JSON with one. */
import { type JsonNode, readJson } from '../../eval/functions/json/json-reader.ts'

/** One expression and what holds for it alone. */
export interface EvalRequest {
  readonly expression: string
  /** Values of `var.<name>` as JSON texts, in which no digit is lost. */
  readonly variables: ReadonlyMap<string, string>
  /** Values of parameters, besides those of the command line. */
  readonly parameters: ReadonlyMap<string, string>
}

/** One line of `--jsonl`. */
export interface RequestLine {
  /** As it was given, to be given back; null where there is none. */
  readonly id: unknown
  /** The request, or what is wrong with the line. */
  readonly request: EvalRequest | string
}

const NAMES = ['id', 'expression', 'variables', 'parameters']

/** Reads `{"id"?: any, "expression": string, "variables"?: {…}, "parameters"?: {…}}`. Never throws. */
export function readRequestLine(line: string): RequestLine {
  const node = readJson(line)
  if ('trouble' in node) return { id: null, request: `the line is no JSON: ${node.trouble}` }
  if (node.kind !== 'object') return { id: null, request: 'the line is no JSON object' }
  const members = new Map(node.members)
  const id = members.get('id')
  return {
    id: id === undefined ? null : JSON.parse(jsonText(id)),
    request: readRequest(members),
  }
}

function readRequest(members: ReadonlyMap<string, JsonNode>): EvalRequest | string {
  for (const name of members.keys()) {
    if (!NAMES.includes(name))
      return `a request has no property "${name}"; expected one of ${NAMES.join(', ')}`
  }
  const expression = members.get('expression')
  if (expression?.kind !== 'string') return '"expression" is missing, or is no string'
  const variables = propertiesOf(members.get('variables'))
  if (variables === undefined) return '"variables" is no object'
  const parameters = propertiesOf(members.get('parameters'))
  if (parameters === undefined) return '"parameters" is no object'
  const choices = new Map<string, string>()
  for (const [name, node] of parameters) {
    if (node.kind !== 'string') return `the parameter "${name}" is no string`
    choices.set(name, node.string)
  }
  return {
    expression: expression.string,
    variables: new Map([...variables].map(([name, node]) => [name, jsonText(node)])),
    parameters: choices,
  }
}

function propertiesOf(node: JsonNode | undefined): ReadonlyMap<string, JsonNode> | undefined {
  if (node === undefined) return new Map()
  return node.kind === 'object' ? new Map(node.members) : undefined
}

function jsonText(node: JsonNode): string {
  switch (node.kind) {
    case 'null':
      return 'null'
    case 'bool':
      return String(node.bool)
    case 'string':
      return JSON.stringify(node.string)
    case 'number':
      return node.text
    case 'array':
      return `[${node.elements.map(jsonText).join(',')}]`
    case 'object': {
      const members = node.members.map(([name, member]) => {
        return `${JSON.stringify(name)}:${jsonText(member)}`
      })
      return `{${members.join(',')}}`
    }
  }
}
