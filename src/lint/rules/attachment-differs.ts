import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Rule } from '../rule.ts'
import { ruleDiagnostic } from '../rule-messages.ts'
import { argumentOf } from '../template/arguments.ts'
import type { TemplateFacts } from '../template/facts.ts'
import {
  certainlyExists,
  headerOf,
  type MetadataFacts,
  placeOf,
  targetOf,
} from '../template/metadata.ts'
import { countedPlace } from '../template/module-tree.ts'

/** Metadata that Coder shows with another resource than its `resource_id` names. */
export const attachmentDiffers: Rule = {
  template: facts => facts.metadata.flatMap(metadata => remarksOn(metadata, facts)),
}

function remarksOn(metadata: MetadataFacts, facts: TemplateFacts): readonly Diagnostic[] {
  const target = targetOf(metadata)
  // What is in a repeated module is another rule's business.
  if (target === undefined || countedPlace(metadata.place) || countedPlace(target.place)) return []
  for (const when of ['on', 'off'] as const) {
    // A resource that is not there, or may not be, cannot have metadata.
    if (!certainlyExists(facts.instances(when, target.address))) continue
    const { attachments, index } = facts.conversion(when)
    const found = attachments.find(each => each.metadata.configAddress === metadata.address)?.target
    if (found?.kind !== 'label' || found.label === target.address) continue
    const shown = index.get(found.label)?.instances[0]
    const at = argumentOf(metadata.declaration, 'resource_id')
    const args = {
      metadata: metadata.address,
      wanted: target.address,
      shown: found.label,
      isStopOnly: when === 'off',
    }
    const location = at === undefined ? headerOf(metadata) : placeOf(at)
    const related =
      shown?.location === undefined ? [] : [{ note: 'shown with this', location: shown.location }]
    return [ruleDiagnostic('lint/attachment-differs', args, location, { related })]
  }
  return []
}
