/** The report for other programs: one JSON document, keys in fixed order, a line feed at the end. */
import type { Report } from './report.ts'

/** What `--format json` prints: one document as `schemas/report.schema.json` describes it; ends with a line feed. Never throws. */
export function renderJson(report: Report): string {
  return jsonText(report)
}

/**
 * JSON in which every character that could act on a terminal is written as an escape, and so is what GitHub's runner would take out of a
 * log as a command (`##[`); it means the same.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2)
  const escaped = text.replace(
    ACTING,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `${escaped.replaceAll('##[', '#\\u0023[')}\n`
}

/** JSON.stringify itself escapes the older control characters, and halves of characters. */
const ACTING = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g
