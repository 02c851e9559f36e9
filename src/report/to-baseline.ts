/** The baseline that knows everything that a report finds. */
import { type Baseline, baselineOf, type KnownFinding } from '../lint/baseline.ts'
import { isFirm } from '../lint/settlement.ts'
import type { Report } from './report.ts'

/**
 * Errors with which there is no build are left out, since a baseline does not cover them; what an earlier baseline covers stays in. Pure.
 */
export function baselineFrom({ templates, findings, suppressed }: Report): Baseline {
  const names = new Map(templates.map(({ path, name }) => [path, name] as const))
  const covered = suppressed.filter(({ suppression }) => suppression.by === 'baseline')
  const known = [...findings, ...covered]
    .filter(({ code, severity }) => !isFirm(code, severity))
    .map(({ fingerprint, code, template, address, message }): KnownFinding => {
      const name = template === null ? '' : (names.get(template) ?? '')
      return { fingerprint, code, template: name, address: address ?? '', message }
    })
  const verdicts = templates.flatMap(({ name, verdicts: all }) =>
    all.flatMap(({ user, organization, finding }): readonly KnownFinding[] => {
      if (finding === null || finding.suppression?.by === 'comment') return []
      const { fingerprint, code } = finding
      return [
        { fingerprint, code, template: name, address: '', message: `${user} in ${organization}` },
      ]
    }),
  )
  return baselineOf([...known, ...verdicts])
}
