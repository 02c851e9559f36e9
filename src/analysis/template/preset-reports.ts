/** Every preset of a template: what it costs, and whom it locks out. */
import { buildOnOff, presetsIn } from '../../coder/builds.ts'
import { openedBy, type Preset } from '../../coder/presets.ts'
import { reportCost } from '../../report/from/from-cost.ts'
import type { PresetReport } from '../../report/report.ts'
import type { QuotaAnalysis } from '../quota/quota-analysis.ts'
import { parametersFrom } from '../subject.ts'
import { OwnerPrices, type PricedSubject } from './priced-template.ts'

/** The presets of a template. Never throws. */
export function presetReports(
  priced: PricedSubject,
  quotas: QuotaAnalysis,
): readonly PresetReport[] {
  return presetsIn(priced.builds.on).map(preset => reportPreset(priced, preset, quotas))
}

function reportPreset(
  { given }: PricedSubject,
  preset: Preset,
  quotas: QuotaAnalysis,
): PresetReport {
  const { name, isDefault, parameters: values } = preset
  const parameters = parametersFrom(values, given)
  const start = { ...openedBy(preset, given.start), name, parameters }
  const subject = { ...given, start }
  const builds = buildOnOff(subject.template, subject.start)
  const owners = new OwnerPrices(subject, builds)
  const { on, off } = builds
  const started = { given, subject, builds, preset: name, isBroken: false, owners }
  const quota = on.refused ? undefined : quotas.ofPreset(started)
  return {
    name,
    default: isDefault,
    on: reportCost(on),
    off: reportCost(off),
    ...(quota !== undefined && { quota }),
  }
}
