/** How instances are called. */
import type { InstanceKey } from './plan-model.ts'

/** `[0]`, `["a"]`, or nothing; strings are quoted as Terraform quotes them in addresses. */
export function formatKey(key: InstanceKey): string {
  if (key === undefined) return ''
  return typeof key === 'number' ? `[${key}]` : `[${quote(key)}]`
}

const NEEDS_ESCAPE = /["\\\n\r\t]|[$%]\{/

/** Terraform escapes what its own language would read as something else. */
function quote(key: string): string {
  if (!NEEDS_ESCAPE.test(key)) return `"${key}"`
  const escaped = key
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replaceAll('${', '$${')
    .replaceAll('%{', '%%{')
  return `"${escaped}"`
}
