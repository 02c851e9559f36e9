/** Which template of the head is which of the base: by path, by what the caller knows of renames, by name, by what is in it. */
import type { TemplateReport } from '../report/report.ts'
import { findRenames } from './renames.ts'

/** A template on both sides, or on one. */
export interface TemplatePair {
  readonly base: TemplateReport | undefined
  readonly head: TemplateReport | undefined
}

/** Paths in the head with the paths that they had in the base. */
export type Renames = ReadonlyMap<string, string>

/** Every template of either side once: those of the head in its order, then those that only the base has. Pure. */
export function matchTemplates(
  base: readonly TemplateReport[],
  head: readonly TemplateReport[],
  renames: Renames = new Map(),
): readonly TemplatePair[] {
  const matching = new Matching(base, head)
  matching.by(
    each => pathKey(each),
    each => pathKey(each),
  )
  matching.by(
    each => pathKey(each),
    each => pathKey({ ...each, path: renames.get(each.path) ?? each.path }),
  )
  matching.byContent()
  matching.byUnique(({ kind, name }) => JSON.stringify([kind, name]))
  matching.byUnique(contentKey)
  return matching.pairs()
}

function pathKey({ kind, path }: Pick<TemplateReport, 'kind' | 'path'>): string {
  return JSON.stringify([kind === 'template', path])
}

/** What a template is made of, if that is enough to know it by. */
function contentKey(template: TemplateReport): string | undefined {
  const { kind, parameters, metadata, on, off } = template
  if (!template.analysed || metadata.length === 0 || parameters.length === 0) return undefined
  const parts = metadata.map(each => [each.address, each.on?.credits, each.off?.credits])
  const choices = parameters.map(each => [each.name, each.type, each.default])
  return JSON.stringify([kind, parts, choices, on.credits, off.credits])
}

class Matching {
  readonly #base: readonly TemplateReport[]
  readonly #head: readonly TemplateReport[]
  readonly #partners = new Map<TemplateReport, TemplateReport>()
  readonly #taken = new Set<TemplateReport>()

  constructor(base: readonly TemplateReport[], head: readonly TemplateReport[]) {
    this.#base = base
    this.#head = head
  }

  /** Those of equal keys, the first of several. */
  by(
    baseKey: (template: TemplateReport) => string,
    headKey: (template: TemplateReport) => string,
  ): void {
    const open = new Map(this.#openBase().map(each => [baseKey(each), each] as const))
    for (const each of this.#openHead()) {
      const partner = open.get(headKey(each))
      if (partner !== undefined && !this.#taken.has(partner)) this.#pair(each, partner)
    }
  }

  /** Those whose key is nobody else's on their side. */
  byUnique(keyOf: (template: TemplateReport) => string | undefined): void {
    const heads = unique(this.#openHead(), keyOf)
    const bases = unique(this.#openBase(), keyOf)
    for (const [key, each] of heads) {
      const partner = bases.get(key)
      if (partner !== undefined) this.#pair(each, partner)
    }
  }

  /** Those whose texts are alike. */
  byContent(): void {
    const renames = findRenames(this.#openBase(), this.#openHead())
    for (const [head, base] of renames) this.#pair(head, base)
  }

  pairs(): readonly TemplatePair[] {
    return [
      ...this.#head.map(head => ({ base: this.#partners.get(head), head })),
      ...this.#openBase().map(base => ({ base, head: undefined })),
    ]
  }

  #pair(head: TemplateReport, base: TemplateReport): void {
    this.#partners.set(head, base)
    this.#taken.add(base)
  }

  #openHead(): readonly TemplateReport[] {
    return this.#head.filter(each => !this.#partners.has(each))
  }

  #openBase(): readonly TemplateReport[] {
    return this.#base.filter(each => !this.#taken.has(each))
  }
}

function unique(
  templates: readonly TemplateReport[],
  keyOf: (template: TemplateReport) => string | undefined,
): ReadonlyMap<string, TemplateReport> {
  const found = new Map<string, TemplateReport | undefined>()
  for (const each of templates) {
    const key = keyOf(each)
    if (key !== undefined) found.set(key, found.has(key) ? undefined : each)
  }
  return new Map([...found].flatMap(([key, each]) => (each === undefined ? [] : [[key, each]])))
}
