/** Templates that need not be read, since they were before. */
import type { TemplateSubject } from '../../../analyze.ts'

/** A template without whose budgets it is held against; its diagnostics are those of its own files. */
export type ReadTemplate = Omit<TemplateSubject, 'quota'>

/** Templates by their folders, relative to the root; who reads one leaves it here. */
export interface KnownTemplates {
  readonly get: (folder: string) => ReadTemplate | undefined
  readonly set: (folder: string, template: ReadTemplate) => void
}

/**
 * What the runs of one process have read from disk. Whoever gives it to more than one run vouches that files and environment stay as
 * they are in between.
 */
export class LoadedTemplates {
  readonly #known = new Map<string, KnownTemplates>()

  /** The templates as they are under the same options, which the text stands for. */
  under(options: string): KnownTemplates {
    const known = this.#known.get(options) ?? new Map<string, ReadTemplate>()
    this.#known.set(options, known)
    return known
  }
}
