/** What functions of Terraform may use when a folder is planned. */
import type { Capabilities } from '../eval/capabilities.ts'
import { nodeCodecs } from '../host/codecs.ts'
import { disk, type FileSystem } from '../host/file-system.ts'
import { createFileAccess } from '../host/files.ts'

/** A plan has neither clock nor randomness: what needs them is decided by Terraform when it applies. */
export function capabilitiesFor(folder: string, system: FileSystem = disk): Capabilities {
  return {
    files: createFileAccess(folder, {}, system),
    codecs: nodeCodecs,
    clock: undefined,
    planTime: undefined,
    random: undefined,
  }
}
