/** Which Coder and Terraform the answers are for. */

import { UsageError } from '../diagnostics/usage-error.ts'
import type { TerraformMinor } from '../eval/language-version.ts'

/** The versions as reports name them and as the analysis asks for them. */
export interface Versions {
  /** As configured, or `newest`. */
  readonly coder: string
  readonly terraform: string
  readonly terraformMinor: TerraformMinor
  /** Of Coder 2.x; undefined for the newest. */
  readonly coderMinor: number | undefined
}

/** Coder up to 2.30 bundles Terraform 1.14, the newest 1.16; what lies between is not known here and taken for the newest. */
const LAST_CODER_WITH_1_14 = 30

/** The versions in force. Throws UsageError for what is no version, or one that cannot be answered for. */
export function versionsOf(coder: string | undefined, terraform: string | undefined): Versions {
  const coderMinor = coder === undefined ? undefined : minorOf(coder, 2, 'coder_version')
  const bundled = coderMinor !== undefined && coderMinor <= LAST_CODER_WITH_1_14 ? 14 : 16
  const minor = terraform === undefined ? bundled : minorOf(terraform, 1, 'terraform_version')
  return {
    coder: coder ?? 'newest',
    terraform: terraform ?? `1.${bundled}`,
    terraformMinor: minor,
    coderMinor,
  }
}

function minorOf(version: string, major: number, key: string): number {
  const match = /^v?(\d+)\.(\d+)(?:\.\d+)?(?:[-+].*)?$/.exec(version)
  if (match === null || Number(match[1]) !== major) {
    throw new UsageError(
      `"${key}" is "${version}"; it must be a version such as ${major}.${major === 2 ? 30 : 14}.`,
    )
  }
  return Number(match[2])
}
