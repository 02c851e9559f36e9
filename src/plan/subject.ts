/** The instance that is being planned, and what comes of it. */
import type { EvaluationCollector } from '../eval/doubt.ts'
import type { ResourceDeclaration } from '../module/configuration.ts'
import type { Location } from '../text/source.ts'
import type { InstanceState } from './instance-state.ts'
import type { ModuleNames } from './names.ts'
import type { ProviderModel } from './provider-model.ts'
import type { Repetition } from './repetition.ts'
import type { BlockSchema } from './schema.ts'

/** Everything that planning one instance looks at. */
export interface Subject {
  readonly cells: ModuleNames
  readonly declaration: ResourceDeclaration
  readonly repetition: Repetition
  readonly address: string
  readonly location: Location
  readonly collector: EvaluationCollector
}

/** Who answers for the instance's type. */
export interface SubjectModel {
  readonly provider: ProviderModel
  readonly schema: BlockSchema
}

/** What planning makes of the instance. */
export type PlannedValue = Omit<InstanceState, 'address' | 'key' | 'presence'>
