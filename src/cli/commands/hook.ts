/** `creditcheck hook <files…>`: the templates that changed files matter to, and nothing else. */
import { resolve } from 'node:path'
import { disk } from '../../host/file-system.ts'
import { type Arguments, texts } from '../arguments/argument-values.ts'
import type { ReportRequest } from '../runs/report-request.ts'

/** Words before they are read as options: whoever names a file like an option shall not give orders with it. */
export function hookWords(argv: readonly string[], cwd: string): readonly string[] {
  return argv.map(word =>
    word.startsWith('-') && disk.existsSync(resolve(cwd, word)) ? `./${word}` : word,
  )
}

/** What the command wants of a run. Files are as seen from where the hook runs, the top of the repository. */
export function hook(args: Arguments, cwd: string): ReportRequest {
  return {
    paths: [],
    presets: texts(args, 'preset'),
    withPresets: false,
    inDepth: false,
    changed: args.operands.map(file => resolve(cwd, file)),
  }
}
