/** Which of Terraform's summaries the codes stand for that a plan of a whole template can meet. */
import { EVAL_SUMMARIES } from './eval-summaries.ts'
import { moduleCodeStandsFor } from './module-summaries.ts'
import { standsFor } from './syntax-summaries.ts'

const PLAN_SUMMARIES: Readonly<Record<string, string | readonly string[]>> = {
  'plan/cycle': 'Cycle',
  'plan/count-not-a-number': 'Invalid count argument',
  'plan/count-null': 'Invalid count argument',
  'plan/count-unknown': 'Invalid count argument',
  'plan/count-fraction': 'Invalid count argument',
  'plan/count-negative': 'Invalid count argument',
  'plan/count-ephemeral': 'Invalid count argument',
  'plan/for-each-ephemeral': 'Invalid for_each argument',
  'plan/for-each-sensitive': 'Invalid for_each argument',
  'plan/for-each-null': 'Invalid for_each argument',
  'plan/for-each-unknown': 'Invalid for_each argument',
  'plan/for-each-wrong-type': 'Invalid for_each argument',
  'plan/for-each-set-not-strings': 'Invalid for_each set argument',
  'plan/for-each-set-null': 'Invalid for_each set argument',
  'plan/variable-not-set': 'No value for required variable',
  'plan/variable-wrong-type': 'Invalid value for input variable',
  'plan/variable-null': 'Invalid value for input variable',
  'plan/variable-refused': 'Invalid value for variable',
  'plan/validation-failed': 'Invalid value for variable',
  'plan/output-sensitive': 'Output refers to sensitive values',
  'plan/output-ephemeral': 'Output refers to ephemeral values',
  'plan/output-wrong-type': 'Invalid output value',
  'plan/attribute-wrong-type': 'Incorrect attribute value type',
  'plan/missing-argument': 'Missing required argument',
  'plan/null-argument': 'Missing required argument',
  'plan/unsupported-argument': 'Unsupported argument',
  'plan/unsupported-block': 'Unsupported block type',
  'plan/unsupported-type': ['Invalid resource type', 'Invalid data source'],
  'plan/too-many-blocks': /* Terraform names the block */ ['Too many', 'Insufficient'],
  'plan/too-few-blocks': ['Insufficient', 'Too few'],
  'plan/condition-failed': [
    'Resource precondition failed',
    'Resource postcondition failed',
    'Invalid value for variable',
    'Module output value precondition failed',
  ],
  'plan/condition-not-bool': ['Invalid condition result', 'Invalid validation condition result'],
}

/** Whether the code is how a provider's own words are passed on. */
export function isProvidersOwn(code: string): boolean {
  return code === 'plan/provider-problem'
}

/** Whether a code stands for one of the errors in Terraform's text, each of which begins a line of its own. */
export function coderCodeStandsFor(code: string, text: string): boolean {
  return text.split('\n').some(line => {
    const [summary = ''] = line.split(': ')
    return codeStandsForSummary(code, summary)
  })
}

function codeStandsForSummary(code: string, summary: string): boolean {
  const planned = PLAN_SUMMARIES[code]
  if (planned !== undefined) {
    return [planned].flat().some(each => summary === each || summary.startsWith(`${each} `))
  }
  if (code.startsWith('eval/')) {
    // A code of evaluation: the table has all of them.
    return EVAL_SUMMARIES[code as keyof typeof EVAL_SUMMARIES] === summary
  }
  return moduleCodeStandsFor(code, summary) || standsFor(code, summary)
}
