/** The resources of a workspace as Coder's pages list them, each with the cost that is shown for it. */
import type { PlannedInstance } from '../../plan/plan-model.ts'
import type { Value } from '../../value/value.ts'
import { type TermCost, termCost } from '../cost.ts'
import type { Attachment, LabelIndex } from './attachment.ts'

/** One resource instance on the page. */
export interface ShownResource {
  readonly instance: PlannedInstance
  /** The metadata shown with it; undefined: none. */
  readonly metadata: PlannedInstance | undefined
  /** What is shown for each instance of a label alike; undefined: nothing is attached. */
  readonly cost: TermCost | undefined
  /** Listed only after "Show hidden resources". */
  readonly hidden: boolean
}

/** Types that the list leaves out, as buildResources of Coder's convertstate.go does. */
const UNLISTED = new Set([
  'coder_script',
  'coder_agent',
  'coder_agent_instance',
  'coder_app',
  'coder_metadata',
])

/** Whether the instance is on the page. */
export function isListed({ mode, type }: PlannedInstance): boolean {
  return mode === 'managed' && !UNLISTED.has(type)
}

/** The list in order of the addresses. Metadata whose target is not certain is shown with none here. */
export function shownResources(
  index: LabelIndex,
  attachments: readonly Attachment[],
): readonly ShownResource[] {
  const byLabel = new Map<string, PlannedInstance>()
  for (const { metadata, target } of attachments) {
    if (target.kind === 'label') byLabel.set(target.label, metadata)
  }
  const shown: ShownResource[] = []
  for (const [label, { instances }] of index) {
    const metadata = byLabel.get(label)
    for (const instance of instances) {
      if (!isListed(instance)) continue
      const cost = metadata === undefined ? undefined : termCost(metadata.value)
      shown.push({ instance, metadata, cost, hidden: isHidden(metadata?.value) })
    }
  }
  return shown
}

function isHidden(value: Value | undefined): boolean {
  const hide = value?.kind === 'object' ? value.attributes.get('hide') : undefined
  return hide?.kind === 'bool' && hide.bool
}
