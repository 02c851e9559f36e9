/** Holds a build of ours against Terraform's. */
import type { TotalCost } from '../../../src/coder/cost.ts'
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts'
import { agreementWith } from '../../../test/support/plan-agreement.ts'
import type { TerraformBuild } from './ask.ts'
import type { OwnBuild } from './own.ts'

/** How two builds compare. */
export interface Judgement {
  /** What we claim and is not so. */
  readonly wrong: readonly string[]
  /** What is right and could be better: errors elsewhere, numbers that stay open. */
  readonly weak: readonly string[]
}

/** Compares one build. */
export function judge(ours: OwnBuild, real: TerraformBuild): Judgement {
  if (real.errors !== undefined) {
    const said = real.errors.map(({ place, summary, detail }) => `${place} ${summary}: ${detail}`)
    if (ours.errors.length === 0) {
      const missed = [`Terraform refuses (${real.stage}): ${said.join(' | ')}`]
      // What rests on something else, such as an object to import, is no claim.
      const isClaim = ours.build?.cost.total.status === 'exact'
      return isClaim ? { wrong: missed, weak: [] } : { wrong: [], weak: missed }
    }
    return {
      wrong: [],
      weak: otherPlaces(
        ours.errors,
        real.errors.map(({ place }) => place),
        said,
      ),
    }
  }
  if (ours.errors.length > 0)
    return { wrong: [`Terraform accepts; we say ${ours.errors.map(told).join(' | ')}`], weak: [] }
  if (ours.build === undefined) return { wrong: ['there is no build of ours'], weak: [] }
  const { plan, cost } = ours.build
  const wrong = [...wrongTotal(cost.total, real.cost), ...wrongAttached(ours, real.attached)]
  const { total } = cost
  const weak: string[] = []
  if (total.status !== 'exact')
    weak.push(`${total.status}: ${JSON.stringify({ ...total, sources: undefined })}`)
  for (const { address, cost: term, presence } of cost.terms) {
    const there = real.terms.get(address)
    if (there === undefined && presence.low > 0) wrong.push(`${address} is not planned`)
    if (there === undefined || term.kind === 'unseen') continue
    const claimed = term.kind === 'exact' ? Number(term.credits) : 'unknown'
    if (claimed !== there) wrong.push(`${address} costs ${there}, we say ${claimed}`)
  }
  for (const address of real.terms.keys()) {
    if (!cost.terms.some(term => term.address === address) && total.status === 'exact')
      wrong.push(`${address} is planned, and we do not know it`)
  }
  const agreement = agreementWith(real.plan, {
    ...plan,
    diagnostics: [],
    // Terraform's plans do not show what is ephemeral.
    instances: plan.instances.filter(({ mode }) => mode !== 'ephemeral'),
  })
  wrong.push(...agreement.wrong.filter(line => !OVERLOOKED.test(line)))
  return { wrong, weak }
}

/** Which of two a replacement does first; and an update that may be a replacement is told as an update. */
const OVERLOOKED = /: (delete\/create is create\/delete|update is (delete\/create|create\/delete))$/

/** Before 2.30 Coder refuses a template that attaches two metadata to one resource, which a plan does not show. */
function* wrongAttached({ legacy }: OwnBuild, attached: number | 'refused'): Generator<string> {
  if (legacy === undefined) return
  const { refused, objection = '', cost } = legacy
  // Coder has other objections, which are not worked out anew.
  if (refused && !objection.startsWith('duplicate metadata resource')) return
  if (attached !== 'refused' && !refused) {
    for (const line of wrongTotal(cost.total, attached)) yield `until 2.29 ${line}`
  } else if (refused && attached !== 'refused') {
    yield `until 2.29 costs ${attached}, we say it is refused`
  } else if (!refused && cost.total.status === 'exact') {
    yield `until 2.29 it is refused, we say ${cost.total.credits}`
  }
}

function* wrongTotal(total: TotalCost, cost: number): Generator<string> {
  if (total.status === 'unknown') return
  const [low, high] =
    total.status === 'range' ? [total.low, total.high] : [total.credits, total.credits]
  if (cost < low || cost > high)
    yield `costs ${cost}, we say ${low === high ? low : `${low} to ${high}`}`
}

function otherPlaces(
  ours: readonly Diagnostic[],
  places: readonly string[],
  said: readonly string[],
): readonly string[] {
  const own = new Set(ours.map(placeOf))
  if (places.some(place => own.has(place) || place === '')) return []
  return [`Terraform: ${said.join(' | ')}; we: ${ours.map(told).join(' | ')}`]
}

function told(diagnostic: Diagnostic): string {
  return `${placeOf(diagnostic)} [${diagnostic.code}] ${diagnostic.message}`
}

function placeOf({ subject }: Diagnostic): string {
  if (subject === null) return ''
  return `${subject.source.path}:${subject.source.lines.position(subject.span.start).line}`
}
