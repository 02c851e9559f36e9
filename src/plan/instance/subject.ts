/** The instance that is being planned, and what comes of it. */
import type { EvaluationCollector } from '../../eval/doubt.ts'
import type { ResourceDeclaration } from '../../module/configuration.ts'
import type { Location } from '../../text/source.ts'
import type { BlockSchema } from '../body/schema.ts'
import type { ProviderModel } from '../provider/provider-model.ts'
import type { ModuleNames } from '../scope/names.ts'
import type { Repetition } from '../scope/repetition.ts'
import type { InstanceState } from './instance-state.ts'

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
