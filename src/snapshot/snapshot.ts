/** A state or plan file, recognised by what it holds and read into the same instances as a planned template. */
import type { Collector } from '../diagnostics/collector.ts'
import type { PlannedInstance } from '../plan/plan-model.ts'
import type { Location, Source } from '../text/source.ts'
import { span } from '../text/span.ts'
import { rawStateProblem, shownProblem } from './check-shape.ts'
import { jsonFault } from './json-fault.ts'
import { isObject, type Json, member, text } from './json-value.ts'
import { snapshotDiagnostic } from './messages.ts'
import { rawStateInstances, type StoredInstances } from './raw-state.ts'
import { shownPlanInstances, shownStateInstances } from './shown.ts'

/** Which of the forms a file has. */
export type SnapshotKind = 'raw-state' | 'shown-state' | 'plan'

/** What is read of a state or plan file. */
export interface Snapshot {
  readonly kind: SnapshotKind
  readonly source: Source
  readonly terraformVersion: string | undefined
  /** What exists, or will exist after apply, in order of the addresses. */
  readonly instances: readonly PlannedInstance[]
  /** Addresses of instances that the next plan makes anew. */
  readonly tainted: ReadonlySet<string>
}

/** The snapshot in a file, or undefined after a diagnostic. Never throws. */
export function readSnapshot(source: Source, collector: Collector): Snapshot | undefined {
  const json = parse(source, collector)
  if (json === undefined) return undefined
  const kind = recognise(json, source, collector)
  if (kind === undefined) return undefined
  const problem = kind === 'raw-state' ? rawStateProblem(json) : shownProblem(json)
  if (problem !== undefined) {
    const at = keyLocation(source, problem.what)
    collector.add(snapshotDiagnostic('snapshot/malformed', { ...problem }, at))
    return undefined
  }
  if (kind === 'plan' && !isWhole(json, source, collector)) return undefined
  const terraformVersion = text(member(json, 'terraform_version'))
  return { kind, source, terraformVersion, ...instancesOf(kind, json) }
}

/** Whether a plan holds everything, as far as it says; old releases of Terraform say nothing of that. */
function isWhole(json: Json, source: Source, collector: Collector): boolean {
  const hasFailed = member(json, 'errored') === true
  if (!hasFailed && member(json, 'complete') !== false) return true
  const at = keyLocation(source, hasFailed ? 'errored' : 'complete')
  collector.add(snapshotDiagnostic('snapshot/incomplete-plan', { hasFailed }, at))
  return false
}

function instancesOf(kind: SnapshotKind, json: Json): StoredInstances {
  switch (kind) {
    case 'raw-state':
      return rawStateInstances(json)
    case 'shown-state':
      return shownStateInstances(json)
    case 'plan':
      return shownPlanInstances(json)
  }
}

function parse(source: Source, collector: Collector): Json | undefined {
  const body = source.text.startsWith('\ufeff') ? source.text.slice(1) : source.text
  try {
    return JSON.parse(body) as Json // JSON.parse gives nothing but JSON
  } catch {
    const { at, expected } = jsonFault(body)
    const why = `expected ${expected}${at >= body.length ? ' before the end of the file' : ' here'}`
    const offset = at + source.text.length - body.length
    const location = { source, span: span(offset, Math.min(offset + 1, source.text.length)) }
    collector.add(snapshotDiagnostic('snapshot/not-json', { why }, location))
    return undefined
  }
}

function recognise(json: Json, source: Source, collector: Collector): SnapshotKind | undefined {
  if (isObject(json)) {
    if (member(json, 'encrypted_data') !== undefined) {
      collector.add(
        snapshotDiagnostic('snapshot/encrypted', {}, keyLocation(source, 'encrypted_data')),
      )
      return undefined
    }
    if (member(json, 'planned_values') !== undefined) return 'plan'
    if (member(json, 'format_version') !== undefined) return 'shown-state'
    const version = member(json, 'version')
    if (version === 4) return 'raw-state'
    if (
      version !== undefined &&
      (member(json, 'modules') ?? member(json, 'resources')) !== undefined
    ) {
      const args = { version: JSON.stringify(version) }
      collector.add(
        snapshotDiagnostic('snapshot/unsupported-version', args, keyLocation(source, 'version')),
      )
      return undefined
    }
  }
  const keys = isObject(json) ? Object.keys(json).slice(0, 5) : []
  collector.add(
    snapshotDiagnostic('snapshot/not-recognised', { keys }, { source, span: span(0, 1) }),
  )
  return undefined
}

/** Where a key of the document stands, as far as a search for it tells. */
function keyLocation(source: Source, key: string): Location {
  const match = new RegExp(`"${key}"\\s*:`).exec(source.text)
  const at = match?.index ?? 0
  return { source, span: span(at, at + key.length + 2) }
}
