import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Location } from '../../text/source.ts'
import type { Rule } from '../rule.ts'
import { ruleDiagnostic } from '../rule-messages.ts'
import { headerOf, type MetadataFacts } from '../template/metadata.ts'
import { countedPlace, type ModulePlace } from '../template/module-tree.ts'

/** Metadata in, or for, a module that has `count` or `for_each`: Coder finds nothing in there again. */
export const countedModule: Rule = {
  template: facts =>
    facts.metadata
      .filter(({ on, off }) => on.length + off.length > 0)
      .flatMap(metadata => remarksOn(metadata)),
}

function remarksOn(metadata: MetadataFacts): readonly Diagnostic[] {
  const around = countedPlace(metadata.place)
  const inside = around ?? countedTarget(metadata)
  if (inside?.call === undefined) return []
  const { call, prefix } = inside
  const args = {
    metadata: metadata.address,
    module: prefix.slice(0, -1),
    place: around === undefined ? ('target' as const) : ('inside' as const),
    hasCost: metadata.cost !== undefined,
  }
  const location: Location = { source: call.source, span: call.headerSpan }
  const related = [{ note: 'this module', location }]
  return [ruleDiagnostic('lint/counted-module', args, headerOf(metadata), { related })]
}

function countedTarget({ targets }: MetadataFacts): ModulePlace | undefined {
  const [only] = targets
  return targets.size === 1 && only !== undefined ? countedPlace(only[1].place) : undefined
}
