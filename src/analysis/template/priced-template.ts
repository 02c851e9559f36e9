/** A template with its start and stop, for everybody and for one owner. */

import { type Build, buildOnOff, type OnOff, presetsIn, withLimit } from '../../coder/builds.ts'
import type { BuildContext } from '../../coder/context.ts'
import { limitMet } from '../../coder/given-up.ts'
import { openedBy } from '../../coder/presets.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { TemplateCosts } from '../../quota/template-verdict.ts'
import { parametersFrom, type TemplateSubject } from '../subject.ts'
import { creditsOf } from './template-costs.ts'

/** A template that was planned. */
export interface PricedSubject {
  /** As it was given. */
  readonly given: TemplateSubject
  /** With the preset's values in its start, if one is in force. */
  readonly subject: TemplateSubject
  readonly builds: OnOff
  /** The preset in force. */
  readonly preset: string | undefined
  /** Whether loading it found an error, so that there is no build. */
  readonly isBroken: boolean
  readonly owners: OwnerPrices
}

/** Plans a template's start and stop; a preset's values stand behind those that the user chose. Never throws. */
export function pricedSubject(given: TemplateSubject, wanted: string | undefined): PricedSubject {
  const { subject, builds, preset } = startFromPreset(given, wanted)
  const isBroken = given.diagnostics.some(diagnostic => diagnostic.severity === 'error')
  const ended = isBroken ? refusedBuilds(builds, limitMet(given.diagnostics)) : builds
  const owners = new OwnerPrices(subject, ended)
  return { given, subject, builds, preset, isBroken, owners }
}

type Started = Pick<PricedSubject, 'subject' | 'builds' | 'preset'>

/** Builds are made once: a template may be on both sides of a comparison, or in several runs of one process. */
const made = new WeakMap<
  TemplateSubject['template'],
  { readonly start: BuildContext; readonly wanted: string | undefined; readonly started: Started }
>()

function startFromPreset(subject: TemplateSubject, wanted: string | undefined): Started {
  const known = made.get(subject.template)
  if (known?.start === subject.start && known.wanted === wanted) {
    const { builds, preset, subject: other } = known.started
    return { builds, preset, subject: { ...subject, start: other.start } }
  }
  const started = startAnew(subject, wanted)
  made.set(subject.template, { start: subject.start, wanted, started })
  return started
}

function startAnew(subject: TemplateSubject, wanted: string | undefined): Started {
  const builds = buildOnOff(subject.template, subject.start)
  const preset = presetsIn(builds.on).find(each => each.name === wanted)
  if (preset === undefined) return { subject, builds, preset: undefined }
  const parameters = parametersFrom(preset.parameters, subject)
  const started = { ...subject, start: { ...openedBy(preset, subject.start), parameters } }
  return {
    subject: started,
    builds: buildOnOff(started.template, started.start),
    preset: preset.name,
  }
}

/** Of a template that does not load there is no build, whatever could be made out of it. */
function refusedBuilds({ on, off }: OnOff, limit: Diagnostic | undefined): OnOff {
  return { on: withLimit(unbuilt(on), limit), off: withLimit(unbuilt(off), limit) }
}

/** Nor does anybody know what it would have cost. */
function unbuilt({ unrefused: _, ...rest }: Build): Build {
  return { ...rest, refused: true, objection: undefined }
}

/** Whose workspace is to be priced. */
export interface Owner {
  /** Undefined where nobody in particular is meant. */
  readonly name: string | undefined
  readonly groups: readonly string[]
}

/** Prices that depend on who the owner is, found once for each name or set of groups that makes a difference. */
export class OwnerPrices {
  /** For an owner of whom nothing is known. */
  readonly common: OnOff
  /** Whether an owner's name makes a difference. */
  readonly byName: boolean
  /** Whether an owner's groups make a difference. */
  readonly byGroups: boolean
  readonly #subject: TemplateSubject
  readonly #known = new Map<string, OnOff>()

  constructor(subject: TemplateSubject, common: OnOff) {
    this.common = common
    this.#subject = subject
    const facts = common.on.refused ? new Set() : openFacts(common)
    this.byName = facts.has('owner:name')
    this.byGroups = facts.has('owner:groups')
  }

  /** The builds of one owner. */
  of({ name, groups }: Owner): OnOff {
    const byName = this.byName && name !== undefined
    if (!(byName || this.byGroups)) return this.common
    const key = JSON.stringify([byName ? name : null, this.byGroups ? groups : null])
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const { template, start } = this.#subject
    const owner = {
      ...start.owner,
      ...(this.byGroups && { groups }),
      ...(byName && { name }),
    }
    const builds = buildOnOff(template, { ...start, owner })
    this.#known.set(key, builds)
    return builds
  }
}

/**
 * The facts on which it hangs what the builds cost or whether there are any. A template that merely reads its owner's name, as nearly all
 * do, costs the same for everybody.
 */
function openFacts({ on, off }: OnOff): ReadonlySet<string> {
  const sources = [on, off].flatMap(({ cost, plan }) => [
    ...('sources' in cost.total ? cost.total.sources : []),
    ...plan.possibleFailures.flatMap(failure => failure.sources),
  ])
  return new Set(sources.map(({ id }) => id))
}

/** What two builds cost, as the quota rules take it. */
export function costsOf({ on, off }: OnOff): TemplateCosts {
  return { on: creditsOf(on.cost.total), off: creditsOf(off.cost.total) }
}
