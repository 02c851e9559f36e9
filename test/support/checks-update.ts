/** Brings `docs/checks.md` up to date: what examples print, the line of facts, the order, the contents. */
import { type CatalogueEntry, catalogue } from '../../src/catalogue.ts'
import { type ChecksDocument, commandOf, filesOf, type Section } from './checks-document.ts'
import { remarksOn } from './run-example.ts'
import { terraformSummaries } from './terraform-summaries.ts'

/** The document as it should be: sections of codes that do not exist are dropped, those that are missing are begun. */
export async function updated(document: ChecksDocument): Promise<ChecksDocument> {
  const sections = new Map(
    document.rooms.flatMap(room => room.sections.map(section => [section.code, section] as const)),
  )
  const rooms = []
  for (const { room, opening } of document.rooms) {
    const own = [...catalogue().values()].filter(entry => entry.room === room)
    const written: Section[] = []
    for (const entry of own) written.push(await updatedSection(entry, sections.get(entry.code)))
    rooms.push({ room, opening, sections: written })
  }
  return { opening: document.opening, rooms }
}

async function updatedSection(entry: CatalogueEntry, known: Section | undefined): Promise<Section> {
  const { code } = entry
  const section = known ?? { code, parts: [], printed: undefined, facts: undefined }
  return { ...section, facts: factsOf(entry), printed: await printedFor(section) }
}

/** The line under a heading. */
export function factsOf({ code, severity }: CatalogueEntry): string {
  const summaries = terraformSummaries(code).map(summary => `"${summary}"`)
  const terraform = summaries.length === 0 ? '' : ` · Terraform: ${summaries.join(', ')}`
  return `*${severity}${terraform}*`
}

/** What the wrong files of a section print under its code; undefined without files. */
export async function printedFor(section: Section): Promise<readonly string[] | undefined> {
  const files = filesOf(section, 'bad')
  const command = commandOf(section)
  if (files.length === 0 && command === undefined) return undefined
  const remarks = await remarksOn({ code: section.code, files, command })
  return remarks.find(remark => remark.code === section.code)?.lines ?? []
}
