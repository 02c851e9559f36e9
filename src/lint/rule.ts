/** What a rule is, and what it is told. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Expression } from '../hcl/syntax.ts'
import type { ResourceDeclaration, SourcedExpression } from '../module/configuration.ts'
import type { QuotaProfile } from '../quota/profiles.ts'
import type { Standings } from '../quota/standing.ts'
import type { TemplateFacts } from './template/facts.ts'
import type { ModulePlace } from './template/module-tree.ts'

/** An expression of a module, where it begins with one that is not part of another. */
export interface ExpressionPlace extends ModulePlace {
  readonly at: SourcedExpression
}

/** Everybody of a quota input. */
export interface PeopleFacts {
  readonly standings: Standings
  /** People who are in the same groups, with the same budget and the same use of it. */
  readonly profiles: readonly QuotaProfile[]
}

/**
 * One rule. The analysed template is walked once, and each rule is called for what it wants to see: pure, total, in any order. A rule says
 * nothing where it is not sure.
 */
export interface Rule {
  /** Every expression, parts of others included. */
  readonly expression?: (
    node: Expression,
    place: ExpressionPlace,
    facts: TemplateFacts,
  ) => readonly Diagnostic[]
  /** Every block of a resource or data source. */
  readonly resource?: (
    declaration: ResourceDeclaration,
    place: ModulePlace,
    facts: TemplateFacts,
  ) => readonly Diagnostic[]
  /** Once for a template of which Terraform makes a plan, for a start and for a stop. */
  readonly template?: (facts: TemplateFacts) => readonly Diagnostic[]
  /** Once for each quota input. */
  readonly people?: (people: PeopleFacts) => readonly Diagnostic[]
}
