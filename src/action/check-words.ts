/** The command lines that inputs come to. Each value is one word behind its option, so that none is taken for anything else. */
import { join } from 'node:path'
import { UsageError } from '../diagnostics/usage-error.ts'
import type { Inputs } from './inputs.ts'

/** A report that somebody asked for. */
export interface ReportFile {
  readonly format: string
  /** As given, or in the folder for what a run writes. */
  readonly file: string
}

const NAMES: Readonly<Record<string, string>> = {
  json: 'report.json',
  markdown: 'report.md',
  sarif: 'report.sarif',
  junit: 'junit.xml',
  text: 'report.txt',
  github: 'annotations.txt',
}

/** Where each of the formats goes. Throws UsageError for a format that there is none of. */
export function reportFiles(
  { formats }: Pick<Inputs, 'formats'>,
  folder: string,
): readonly ReportFile[] {
  return formats.map(given => {
    const at = given.indexOf('=')
    const format = at === -1 ? given : given.slice(0, at)
    const name = NAMES[format]
    if (name === undefined || !Object.hasOwn(NAMES, format)) {
      const known = Object.keys(NAMES).join(', ')
      throw new UsageError(`The input "formats" has "${format}"; it must be one of ${known}.`)
    }
    const file = at === -1 ? '' : given.slice(at + 1).trim()
    return { format, file: file === '' ? join(folder, `wanted-${name}`) : file }
  })
}

/** What the action itself reads back. */
export interface OwnFiles {
  readonly json: string
  readonly markdown: string
  readonly annotations: string
}

/** Where the action keeps its own reports. */
export function ownFiles(folder: string): OwnFiles {
  return {
    json: join(folder, 'report.json'),
    markdown: join(folder, 'report.md'),
    annotations: join(folder, 'annotations.txt'),
  }
}

/** `creditcheck check` as the inputs want it. */
export function checkWords(
  inputs: Inputs,
  own: OwnFiles,
  wanted: readonly ReportFile[],
): readonly string[] {
  return [
    'check',
    '--no-color',
    // The report is to be the same wherever the bundle lies.
    '--no-second-opinion',
    '--format=text',
    `--format=json=${own.json}`,
    `--format=markdown=${own.markdown}`,
    `--format=github=${own.annotations}`,
    ...wanted.map(({ format, file }) => `--format=${format}=${file}`),
    ...option('fail-on', inputs.failOn),
    ...shared(inputs),
    '--',
    ...inputs.paths,
  ]
}

/** `creditcheck limits` for the spend that was given. */
export function limitsWords(inputs: Inputs): readonly string[] {
  return [
    'limits',
    '--no-color',
    ...inputs.spend.flatMap(file => option('spend', file)),
    ...option('fail-on', inputs.failOn),
    ...shared(inputs),
  ]
}

/** What all commands take. */
export function shared({ config, quota, workingDirectory }: Inputs): readonly string[] {
  return [
    ...option('config', config),
    ...option('quota', quota),
    ...option('chdir', workingDirectory),
  ]
}

function option(name: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [`--${name}=${value}`]
}
