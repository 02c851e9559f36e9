/** Which kind of state or plan was recognised, in words. */
import type { SnapshotReport } from '../report.ts'

const KINDS: Readonly<Record<SnapshotReport['kind'], string>> = {
  'raw-state': 'A state as Terraform stores it (format 4)',
  'shown-state': 'A state as "terraform show -json" prints it',
  plan: 'A plan as "terraform show -json" prints it',
}

/** A clause such as `A state as Terraform stores it (format 4), by Terraform 1.11.4`. */
export function snapshotText({ kind, terraform_version: version }: SnapshotReport): string {
  return `${KINDS[kind]}${version === null ? '' : `, by Terraform ${version}`}`
}
