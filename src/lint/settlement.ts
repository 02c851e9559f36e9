/** The one place where it is settled what a remark weighs: configured severities, suppressions, the baseline, the limit. */
import type { Severity } from '../diagnostics/catalogue.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { sortDiagnostics } from '../diagnostics/sort.ts'
import { nearestName } from '../text/nearest-name.ts'
import type { Location } from '../text/source.ts'
import { span } from '../text/span.ts'
import { type Baseline, BaselineTally } from './baseline.ts'
import type { BlockAddresses } from './block-addresses.ts'
import { fingerprintOf } from './fingerprint.ts'
import { limit } from './limit.ts'
import { lintDiagnostic } from './messages.ts'
import { covers, type FoundSuppressions, type Suppression } from './suppressions.ts'

/** Severities as configured, by code. */
export type ConfiguredSeverities = ReadonlyMap<
  string,
  { readonly severity: Severity | 'off'; readonly at: Location }
>

/** The template, state or plan that remarks are about, and what holds for it. */
export interface Origin {
  readonly name: string
  readonly path: string
  readonly severities: ConfiguredSeverities
  /** Undefined where there are no files that could say anything. */
  readonly addresses: BlockAddresses | undefined
  readonly suppressions: FoundSuppressions
  /** Whether every check was made; otherwise nobody can say that a suppression is unused. */
  readonly isComplete: boolean
}

/** What holds for the whole run. */
export interface SettlementOptions {
  /** The day, as `2026-03-31`. */
  readonly today: string
  /** Every code that there is. */
  readonly codes: () => ReadonlyMap<string, unknown>
  readonly baseline: Baseline | undefined
  /** How many findings are kept at most. */
  readonly maxFindings: number
}

/** Why something weighs nothing. */
export type Cover =
  | { readonly by: 'comment'; readonly suppression: Suppression }
  | { readonly by: 'baseline' }

/** A remark with its final weight. */
export interface SettledRemark {
  readonly diagnostic: Diagnostic
  readonly severity: Severity
  readonly origin: Origin | undefined
  readonly address: string | undefined
  readonly fingerprint: string
}

/** A remark that weighs nothing, and by what it is covered. */
export interface CoveredRemark extends SettledRemark {
  readonly cover: Cover
}

/** The remarks of a run, in the order in which they are shown. */
export interface Settled {
  readonly kept: readonly SettledRemark[]
  readonly covered: readonly CoveredRemark[]
  /** Of all remarks that weigh something, whether kept or left out. */
  readonly counts: Readonly<Record<Severity, number>>
  readonly leftOut: number
}

/** Something that is said about a template without being a diagnostic. */
export interface Statement {
  readonly code: string
  /** Before configuration. */
  readonly severity: Severity
  /** What it is recognised by; needs no numbers. */
  readonly message: string
  readonly at: Location | undefined
}

/** What a statement weighs in the end; with a cover, nothing. */
export interface SettledStatement {
  readonly severity: Severity
  readonly fingerprint: string
  readonly cover: Cover | undefined
}

/** Rooms whose errors mean that Terraform or Coder builds nothing; nobody can wish them away. */
const FIRM_ROOMS = new Set([
  'hcl',
  'eval',
  'module',
  'plan',
  'snapshot',
  'coder',
  'config',
  'intake',
])

/** Whether it stays an error, whatever is said about it. */
export function isFirm(code: string, severity: Severity): boolean {
  return severity === 'error' && FIRM_ROOMS.has(code.slice(0, code.indexOf('/')))
}

/** Settles one run: first the statements, then everything else at once. */
export class Settlement {
  readonly #options: SettlementOptions
  readonly #tally: BaselineTally
  readonly #uses = new Set<string>()
  readonly #firm: { readonly code: string; readonly at: Location; readonly origin: Origin }[] = []

  constructor(options: SettlementOptions) {
    this.#options = options
    this.#tally = new BaselineTally(options.baseline)
  }

  /** What a statement weighs; undefined where it is turned off. */
  settle(statement: Statement, origin: Origin): SettledStatement | undefined {
    const { code, message, at } = statement
    const severity = origin.severities.get(code)?.severity ?? statement.severity
    if (severity === 'off') return undefined
    const fingerprint = fingerprintOf({ code, template: origin.name, address: '', message })
    const suppression = at === undefined ? undefined : this.#suppressionOf(code, at, origin)
    if (suppression !== undefined)
      return { severity, fingerprint, cover: { by: 'comment', suppression } }
    const isKnown = this.#tally.take(fingerprint)
    return { severity, fingerprint, cover: isKnown ? { by: 'baseline' } : undefined }
  }

  /** Everything that is said by diagnostics, with what there is to say about suppressions. To be called once, and last. */
  finish(
    remarks: ReadonlyMap<Diagnostic, Origin | undefined>,
    origins: readonly Origin[],
  ): Settled {
    const byComment = new Map<Diagnostic, Suppression>()
    const weighed = new Map<Diagnostic, { severity: Severity; origin: Origin | undefined }>()
    const weigh = (diagnostic: Diagnostic, origin: Origin | undefined): void => {
      const severity = this.#severityOf(diagnostic, origin)
      if (severity !== 'off') weighed.set(diagnostic, { severity, origin })
    }
    for (const [diagnostic, origin] of remarks) {
      weigh(diagnostic, origin)
      const suppression = this.#suppressionFor(diagnostic, origin)
      if (suppression !== undefined) byComment.set(diagnostic, suppression)
    }
    for (const [diagnostic, origin] of this.#ownRemarks(origins)) weigh(diagnostic, origin)
    const shown: SettledRemark[] = []
    const covered: CoveredRemark[] = []
    for (const diagnostic of sortDiagnostics([...weighed.keys()])) {
      const { severity = diagnostic.severity, origin } = weighed.get(diagnostic) ?? {}
      const remark = this.#settled(diagnostic, severity, origin)
      const suppression = byComment.get(diagnostic)
      if (suppression !== undefined)
        covered.push({ ...remark, cover: { by: 'comment', suppression } })
      else if (
        !isFirm(diagnostic.code, diagnostic.severity) &&
        this.#tally.take(remark.fingerprint)
      )
        covered.push({ ...remark, cover: { by: 'baseline' } })
      else shown.push(remark)
    }
    const outdated = this.#outdated(origins)
    return { covered, ...limited([...outdated, ...shown], this.#options.maxFindings) }
  }

  #severityOf(diagnostic: Diagnostic, origin: Origin | undefined): Severity | 'off' {
    const configured = origin?.severities.get(diagnostic.code)
    if (configured === undefined) return diagnostic.severity
    if (!isFirm(diagnostic.code, diagnostic.severity)) return configured.severity
    if (configured.severity !== 'error' && origin !== undefined)
      this.#firm.push({ code: diagnostic.code, at: configured.at, origin })
    return 'error'
  }

  #suppressionFor(
    { code, severity, subject }: Diagnostic,
    origin: Origin | undefined,
  ): Suppression | undefined {
    if (subject === null || origin === undefined) return undefined
    const suppression = this.#suppressionOf(code, subject, origin)
    if (suppression === undefined || !isFirm(code, severity)) return suppression
    this.#firm.push({ code, at: suppression.location, origin })
    return undefined
  }

  #suppressionOf(code: string, at: Location, { suppressions }: Origin): Suppression | undefined {
    const found = suppressions.suppressions.find(suppression => {
      const isMeant = suppression.codes.some(each => each.code === code)
      return isMeant && !this.#isExpired(suppression) && covers(suppression, at)
    })
    if (found !== undefined) this.#uses.add(useKey(found, code))
    return found
  }

  #isExpired({ until }: Suppression): boolean {
    return until !== undefined && until < this.#options.today
  }

  #settled(diagnostic: Diagnostic, severity: Severity, origin: Origin | undefined): SettledRemark {
    const { subject, code, message } = diagnostic
    const address = subject === null ? undefined : origin?.addresses?.at(subject)
    const template = origin?.name ?? ''
    const fingerprint = fingerprintOf({ code, template, address: address ?? '', message })
    return { diagnostic, severity, origin, address, fingerprint }
  }

  /** What there is to say about suppressions and configured severities; each once, though several templates may read the same file. */
  #ownRemarks(origins: readonly Origin[]): readonly (readonly [Diagnostic, Origin])[] {
    const remarks: (readonly [Diagnostic, Origin])[] = this.#firm.map(({ code, at, origin }) => [
      lintDiagnostic('lint/stays-an-error', { code }, at),
      origin,
    ])
    for (const origin of origins) {
      for (const failed of origin.suppressions.failed) {
        const { problem, found, location } = failed
        remarks.push([
          lintDiagnostic('lint/suppression-form', { problem, found }, location),
          origin,
        ])
      }
      for (const suppression of origin.suppressions.suppressions)
        remarks.push(...this.#about(suppression, origins).map(each => [each, origin] as const))
      for (const [code, { at }] of origin.severities)
        if (!this.#options.codes().has(code)) remarks.push([this.#unknown(code, at), origin])
    }
    return remarks
  }

  #about(suppression: Suppression, origins: readonly Origin[]): readonly Diagnostic[] {
    const { codes, until, location, textStart } = suppression
    if (until !== undefined && this.#isExpired(suppression)) {
      const args = { codes: codes.map(each => each.code), until }
      return [lintDiagnostic('lint/expired-suppression', args, location)]
    }
    const isSure = origins
      .filter(origin =>
        origin.suppressions.suppressions.some(each => useKey(each, '') === useKey(suppression, '')),
      )
      .every(origin => origin.isComplete)
    return codes.flatMap(({ code, at }) => {
      if (!this.#options.codes().has(code)) {
        const start = textStart + at
        return [
          this.#unknown(code, { source: location.source, span: span(start, start + code.length) }),
        ]
      }
      const isUsed = this.#uses.has(useKey(suppression, code))
      if (isUsed || !isSure || this.#firm.some(each => each.at === location && each.code === code))
        return []
      return [lintDiagnostic('lint/unused-suppression', { code }, location)]
    })
  }

  #unknown(code: string, at: Location): Diagnostic {
    const suggestion = nearestName(code, [...this.#options.codes().keys()])
    return lintDiagnostic('lint/unknown-code', { code, suggestion }, at)
  }

  #outdated(origins: readonly Origin[]): readonly SettledRemark[] {
    const complete = origins.filter(origin => origin.isComplete)
    const count = this.#tally.unmatched(new Set(complete.map(origin => origin.name)))
    if (count === 0) return []
    const diagnostic = lintDiagnostic('lint/outdated-baseline', { count }, null)
    return [this.#settled(diagnostic, diagnostic.severity, undefined)]
  }
}

function useKey({ location }: Suppression, code: string): string {
  return `${location.source.path}\u0000${location.span.start}\u0000${code}`
}

function limited(
  remarks: readonly SettledRemark[],
  most: number,
): Pick<Settled, 'kept' | 'counts' | 'leftOut'> {
  const counts = { error: 0, warning: 0, note: 0 }
  for (const { severity } of remarks) counts[severity]++
  return { ...limit(remarks, remark => remark.severity, most), counts }
}
