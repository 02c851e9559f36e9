/** What a quota input says, as far as it decides about costs, and what would become of the workspaces in it. */
import type { Workspace } from '../../config/quota/quota-model.ts'
import { workspaceVerdict } from '../../quota/template-verdict.ts'
import { verdictKindOf } from '../../report/from/from-verdict.ts'
import type { ExistingWorkspaceReport, QuotaFileReport } from '../../report/quota-file.ts'
import type { QuotaView } from './quota-view.ts'

/** The contents in the order of the file. Never throws. */
export function reportContents(view: QuotaView): QuotaFileReport {
  const { model, input } = view
  return {
    path: input.path,
    users: model.users.filter(user => !user.isSystem).map(user => user.name),
    groups: model.groups.map(({ organization, name, allowanceCredits, members }) => {
      return { organization, group: name, quota_allowance: allowanceCredits, members }
    }),
    workspaces: model.workspaces.flatMap(workspace => reportWorkspace(workspace, view) ?? []),
  }
}

function reportWorkspace(
  workspace: Workspace,
  view: QuotaView,
): ExistingWorkspaceReport | undefined {
  const start = view.startOf(workspace)
  if (start === undefined) return undefined
  const { priced, costs, byDefault } = start
  const { name, owner, organization, state } = workspace
  const place = { workspace: name, owner, organization, template: priced.subject.path, state }
  const end = priced.owners.common.on
  if (end.refused) {
    const kind = verdictKindOf('unknown', end)
    return { ...place, by_default: byDefault, next_start: kind, arithmetic: '' }
  }
  const standing = view.standings.ofUser(owner, organization)
  const build = { transition: 'start', cost: costs.on } as const
  const { verdict } = workspaceVerdict(workspace, standing, build, view.context)
  const { arithmetic } = verdict
  return {
    ...place,
    by_default: byDefault,
    next_start: verdictKindOf(verdict.verdict, end),
    arithmetic,
  }
}
