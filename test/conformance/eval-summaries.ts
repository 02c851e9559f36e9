/** Which of Terraform's summaries each code of evaluation stands for. A code without one does not compile. */
import type { EvalArgs } from '../../src/eval/messages.ts'

/** Codes that Terraform has no counterpart of map to null. */
export const EVAL_SUMMARIES: Readonly<Record<keyof EvalArgs, string | null>> = {
  'eval/operand-type': 'Invalid operand',
  'eval/operation-failed': 'Operation failed',
  'eval/conditional-types': 'Inconsistent conditional result types',
  'eval/conditional-result': 'Inconsistent conditional result types',
  'eval/condition-null': 'Null condition',
  'eval/condition-type': 'Incorrect condition type',
  'eval/index-of-null': 'Attempt to index null value',
  'eval/no-such-index': 'Invalid index',
  'eval/attribute-of-null': 'Attempt to get attribute from null value',
  'eval/unsupported-attribute': 'Unsupported attribute',
  'eval/missing-map-element': 'Missing map element',
  'eval/null-key': 'Null value as key',
  'eval/key-type': 'Incorrect key type',
  'eval/ambiguous-key': 'Ambiguous attribute key',
  'eval/json-key': 'Invalid object key expression',
  'eval/json-duplicate-key': 'Duplicate object attribute',
  'eval/for-over-null': 'Iteration over null value',
  'eval/for-over-non-iterable': 'Iteration over non-iterable value',
  'eval/for-condition-null': 'Condition is null',
  'eval/for-condition': "Invalid 'for' condition",
  'eval/for-key': 'Invalid object key',
  'eval/duplicate-key': 'Duplicate object key',
  'eval/splat-of-null': 'Splat of null value',
  'eval/nested-splat': 'Invalid nested splat expressions',
  'eval/template-value': 'Invalid template interpolation value',
  'eval/unknown-function': 'Call to unknown function',
  'eval/unknown-provider-function': 'Unknown provider function',
  'eval/spread-value': 'Invalid expanding argument value',
  'eval/too-few-arguments': 'Not enough function arguments',
  'eval/too-many-arguments': 'Too many function arguments',
  'eval/argument': 'Invalid function argument',
  'eval/call-failed': 'Error in function call',
  'eval/type-specification': 'Invalid type specification',
  'eval/unknown-variable': 'Unknown variable',
  'eval/too-large': null,
  'eval/too-much-work': null,
}

/** Codes of the module room that an expression standing alone can meet. */
export const REFERENCE_SUMMARIES: Readonly<Record<string, string>> = {
  'module/reference-incomplete': 'Invalid reference',
  'module/reserved-symbol': 'Reserved symbol name',
  'module/type-constraint': 'Invalid type specification',
  'module/optional-default': 'Invalid default value for optional attribute',
}
