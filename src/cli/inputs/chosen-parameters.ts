/** What the command line chooses for parameters. */
import { resolve } from 'node:path'
import { readParametersYaml } from '../../config/parameters-file.ts'
import { DiagnosticList } from '../../diagnostics/collector.ts'
import { type Arguments, pairs, texts } from '../arguments/argument-values.ts'
import { readSource, wrong } from './settings.ts'

/** Values by name: those of `--param-file` in their order, and those of `--param` before all. Throws UsageError for a file that is wrong. */
export function chosenParameters(args: Arguments, start: string): ReadonlyMap<string, string> {
  const list = new DiagnosticList()
  const place = { start, root: start }
  const fromFiles = texts(args, 'param-file').flatMap(path => {
    const source = readSource(resolve(start, path), place, '--param-file')
    return [...(readParametersYaml(source, list) ?? [])]
  })
  if (list.hasErrors) throw wrong(list.items, place)
  return new Map([...fromFiles, ...pairs(args, 'param')])
}
