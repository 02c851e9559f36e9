import { suggestionFor } from '../../config/suggest.ts'
import type { Collector } from '../../diagnostics/collector.ts'
import { quotaDiagnostic } from '../messages.ts'
import type { EventProblem } from '../simulation/event-problem.ts'
import type { EventEntry } from './file.ts'

/** Reports why an event of a scenario cannot happen, at the event. */
export function reportProblem(
  problem: EventProblem,
  entry: EventEntry,
  collector: Collector,
): void {
  const { name } = problem
  const missing =
    'known' in problem
      ? { name, suggestion: suggestionFor(name, problem.known) }
      : { name, suggestion: undefined }
  switch (problem.problem) {
    case 'no-organization':
      collector.add(
        quotaDiagnostic('quota/no-such-organization', missing, entry.at('organization')),
      )
      return
    case 'no-group':
      collector.add(quotaDiagnostic('quota/no-such-group', missing, entry.at('group')))
      return
    case 'no-user':
      collector.add(quotaDiagnostic('quota/no-such-user', missing, entry.at('user')))
      return
    case 'no-workspace':
      collector.add(quotaDiagnostic('quota/no-such-workspace', missing, entry.at('workspace')))
      return
    case 'group-exists':
      collector.add(quotaDiagnostic('quota/group-exists', { name }, entry.at('group')))
      return
    case 'workspace-exists':
      collector.add(quotaDiagnostic('quota/workspace-exists', { name }, entry.at('workspace')))
      return
    case 'build-waits':
      collector.add(quotaDiagnostic('quota/build-waits', { name }, entry.at('workspace')))
      return
    case 'nothing-waits':
      collector.add(quotaDiagnostic('quota/nothing-waits', { name }, entry.at('workspace')))
  }
}
