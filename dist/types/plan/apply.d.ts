/**
 * A model of apply: what a plan leaves for the next one to find. Terraform would then know what it did not know while planning; this
 * analysis does not, so that such parts are unseen from then on.
 */
import type { UnseenSource, Value } from '../value/value.js';
import type { Plan, PriorInstance, PriorState } from './plan-model.js';
import type { ProviderModel } from './provider/provider-model.js';
/** All that an apply makes something of. */
export type PlannedInstances = Pick<Plan, 'instances'>;
/** What instances became by what was planned for them. One for each template: it holds for its providers. */
export type Applied = WeakMap<Value, PriorInstance>;
/**
 * The state after a plan was applied. Data sources leave nothing: they are read anew. With `before`, what was applied before becomes the
 * same objects again, so that plans can share what they make of them.
 */
export declare function apply(plan: PlannedInstances, providers: readonly ProviderModel[], before?: Applied): PriorState;
/** The value once Terraform knows all of it: what it did not know is not seen here. */
export declare function seeNoUnknown(value: Value, source: UnseenSource): Value;
