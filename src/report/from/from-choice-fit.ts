/** How all choices of a form fare for one person, as the report has it and in a sentence. */
import type { ChoiceFit, PricedChoice } from '../../quota/choice-fit.ts'
import type { Choice, Space } from '../../space/model.ts'
import type { ChoiceFitReport, PricedChoiceReport } from '../space.ts'
import { valueText } from '../text/text-space.ts'
import { printable } from '../text/wrap.ts'
import type { VerdictKind } from '../verdict.ts'
import { plural, thousands } from '../words.ts'

/** How the choices of a form fare for somebody. */
export interface FormFit {
  readonly fit: ChoiceFit<Choice>
  readonly space: Space
  /** The values that the verdict is on, by parameter. */
  readonly inForce: ReadonlyMap<string, string>
}

/** What the report says of one person and all choices. */
export function reportChoiceFit({ fit: found }: FormFit): ChoiceFitReport {
  const { fit, counts, fits, refused } = found
  return {
    fit,
    choices: counts === undefined ? null : String(counts.choices),
    fitting_least: counts === undefined ? null : String(counts.least),
    fitting_most: counts === undefined ? null : String(counts.most),
    fits_with: fits === undefined ? null : reportPriced(fits),
    refused_with:
      refused === undefined ? null : { ...reportPriced(refused), first: refused.isFirst },
  }
}

function reportPriced({ credits, choice }: PricedChoice<Choice>): PricedChoiceReport {
  return { credits, choice: choice === undefined ? null : Object.fromEntries(choice) }
}

/** What follows for somebody on whose default choice the verdict is `kind`; undefined: nothing new. */
export function choiceFitText(form: FormFit, kind: VerdictKind): string | undefined {
  if (kind === 'build_error') return undefined
  const { fit, fits, refused } = form.fit
  if (kind === 'ok' || kind === 'warn') {
    if (fit === 'all') return undefined
    if (refused === undefined) return 'Whether every other choice fits is not known.'
    return `${refusedText(form, refused)}${countText(form)}.`
  }
  if (fit === 'all')
    return form.space.on.excluded === 0n
      ? 'Every choice of the form fits.'
      : 'Every valid choice of the form fits.'
  if (fit === 'none') return noneText(form)
  if (fits === undefined) return 'Whether any other choice fits is not known.'
  return `Fits ${withText(form, fits)}: ${plural(fits.credits, 'credit')}${countText(form)}.`
}

/** `Refused from 31 credits on, as with size = "large"`, or what else is known to be refused. */
function refusedText(
  form: FormFit,
  refused: PricedChoice<Choice> & { readonly isFirst: boolean },
): string {
  const { credits, choice, isFirst } = refused
  if (isFirst) {
    const example = choice === undefined ? '' : `, as ${withText(form, refused)}`
    return `Refused from ${plural(credits, 'credit')} on${example}`
  }
  const { highest } = form.space.on
  // Every report says which one that is.
  if (highest?.status === 'exact' && highest.credits === credits)
    return `The dearest choice is refused: ${plural(credits, 'credit')}`
  return `Refused ${withText(form, refused)}: ${plural(credits, 'credit')}`
}

function noneText({ space }: FormFit): string {
  const { lowest } = space.on
  if (lowest?.status !== 'exact') return 'No choice of the form fits.'
  return `No choice of the form fits: the cheapest needs ${thousands(lowest.credits)}.`
}

/** The choice by what is another than the values in force, of those that decide something. */
function withText({ space, inForce }: FormFit, { choice }: PricedChoice<Choice>): string {
  const parts = space.parameters.flatMap(({ name, matters }) => {
    const value = choice?.get(name)
    const isTold = matters && value !== undefined && value !== inForce.get(name)
    return isTold ? [`${printable(name)} = ${valueText(value)}`] : []
  })
  return parts.length === 0 ? 'with other choices' : `with ${parts.join(', ')}`
}

/** `; 3 of 12 choices fit`, where they are counted. */
function countText({ fit: { counts }, space }: FormFit): string {
  if (counts === undefined) return ''
  const { choices, least, most } = counts
  const noun = space.on.excluded === 0n ? 'choice' : 'valid choice'
  const all = `${thousands(choices)} ${noun}${choices === 1n ? '' : 's'}`
  if (least === most) return `; ${thousands(least)} of ${all} ${least === 1n ? 'fits' : 'fit'}`
  return `; ${thousands(least)} to ${thousands(most)} of ${all} fit`
}
