/** Wording of what is wrong with a state or plan file. */
import type { Catalogue } from '../diagnostics/catalogue.ts'
import { type Emitter, emitterOf } from '../diagnostics/diagnostic.ts'

type None = Record<string, never>

/** What the wording of each code needs. */
export interface SnapshotArgs {
  'snapshot/not-json': { readonly why: string }
  'snapshot/not-recognised': { readonly keys: readonly string[] }
  'snapshot/unsupported-version': { readonly version: string }
  'snapshot/encrypted': None
  'snapshot/incomplete-plan': { readonly hasFailed: boolean }
  'snapshot/malformed': { readonly what: string; readonly expected: string }
}

/** How remarks on states and plans are worded. */
export const snapshotMessages: Catalogue<SnapshotArgs> = {
  'snapshot/not-json': {
    severity: 'error',
    message: a => `The file cannot be read as JSON: ${a.why}.`,
    help: 'A state is what "terraform state pull" or "terraform show -json" prints.',
  },
  'snapshot/not-recognised': {
    severity: 'error',
    message: a =>
      a.keys.length === 0
        ? 'This JSON is neither a state nor a plan of Terraform.'
        : `This JSON is neither a state nor a plan of Terraform; it has ${a.keys.map(key => `"${key}"`).join(', ')}.`,
    help: 'A raw state has "version": 4 and "resources"; "terraform show -json" prints "format_version" with "values" or "planned_values".',
  },
  'snapshot/unsupported-version': {
    severity: 'error',
    message: a => `The state has format version ${a.version}; only version 4 is read.`,
    help: 'Terraform 0.12 and newer write version 4: "terraform state pull" of a newer Terraform brings the state up to it.',
  },
  'snapshot/encrypted': {
    severity: 'error',
    message: () => 'The state is encrypted by OpenTofu, so nothing in it can be read.',
    help: 'Give the output of "tofu show -json" instead, which decrypts it.',
  },
  'snapshot/incomplete-plan': {
    severity: 'error',
    message: a =>
      a.hasFailed
        ? 'The plan failed, so that it does not hold all that there would be.'
        : 'The plan does not hold all that there would be: it was made with "-target", or leaves something for later.',
    help: 'Coder charges for whole plans. Make one without errors and without "-target".',
  },
  'snapshot/malformed': {
    severity: 'error',
    message: a => `"${a.what}" is not what a state or plan has there; expected ${a.expected}.`,
  },
}

/** Makes diagnostics on snapshots. */
export const snapshotDiagnostic: Emitter<SnapshotArgs> = emitterOf(snapshotMessages)
