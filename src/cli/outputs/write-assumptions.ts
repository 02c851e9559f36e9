/** `--write-assumptions`: what is missing for an exact number, to a file or to standard output. */
import { resolve } from 'node:path'
import { missingValues } from '../../analysis/quota/missing-values.ts'
import type { Subject } from '../../analysis/subject.ts'
import { UsageError } from '../../diagnostics/usage-error.ts'
import { type Arguments, text } from '../arguments/argument-values.ts'
import type { Io } from '../io.ts'
import { isFolder, renameFrom } from '../paths.ts'
import { writeReport } from './output.ts'

/** What the run is about. */
interface Run {
  readonly subjects: readonly Subject[]
  readonly preset: string | undefined
  readonly start: string
  readonly root: string
}

/** Throws UsageError where the template stands in the place of the file. */
export function checkAssumptionsFile(args: Arguments, start: string): void {
  const file = text(args, 'write-assumptions')
  if (file === undefined || file === '' || file === '-') return
  if (!isFolder(resolve(start, file))) return
  throw new UsageError(
    `"--write-assumptions ${file}" names a folder where the file would be; the template comes first: ${file} --write-assumptions`,
  )
}

/** Whether it took standard output, which then holds nothing else. Throws UsageError unless there is one template. */
export async function writeAssumptions(args: Arguments, io: Io, run: Run): Promise<boolean> {
  const file = text(args, 'write-assumptions')
  if (file === undefined) return false
  const templates = run.subjects.flatMap(each => (each.kind === 'template' ? [each] : []))
  const [template] = templates
  if (template === undefined || templates.length > 1)
    throw new UsageError(
      `"--write-assumptions" is for one template, and there are ${templates.length} here.`,
    )
  const yaml = missingValues(template, run.preset, renameFrom(run.root, run.start))
  if (file === '' || file === '-') {
    await io.stdout(yaml)
    return true
  }
  writeReport(resolve(run.start, file), file, yaml)
  return false
}
