/** What is said about resources, module calls, provisioners, actions and moves. */
import type { Catalogue } from '../../diagnostics/catalogue.ts'
import { anyOf, NAME_RULE, type None } from './wording.ts'

/** What the wording of each code needs. */
export interface BlockArgs {
  readonly 'module/resource-type': { readonly mode: string; readonly name: string }
  readonly 'module/resource-name': { readonly mode: string; readonly name: string }
  readonly 'module/module-call-name': { readonly name: string }
  readonly 'module/count-and-for-each': None
  readonly 'module/reserved-block': { readonly type: string; readonly where: string }
  readonly 'module/duplicate-escape-block': { readonly where: string }
  readonly 'module/duplicate-lifecycle': None
  readonly 'module/duplicate-connection': None
  readonly 'module/nested-data-repeated': { readonly name: string }
  readonly 'module/nested-data-lifecycle': None
  readonly 'module/lifecycle-argument': { readonly mode: string; readonly name: string }
  readonly 'module/lifecycle-action-trigger': { readonly mode: string }
  readonly 'module/ignore-changes-star': None
  readonly 'module/replace-trigger-name': { readonly kind: 'count' | 'each' | 'other' }
  readonly 'module/replace-trigger-resources': { readonly count: number }
  readonly 'module/depends-on-action': None
  readonly 'module/keyword-argument': {
    readonly argument: string
    readonly allowed: readonly string[]
  }
  readonly 'module/removed-provisioner': { readonly name: string }
  readonly 'module/destroy-time-reference': None
  readonly 'module/target-address': { readonly needs: string }
  readonly 'module/target-module-key': None
  readonly 'module/target-resource-key': None
  readonly 'module/moved-between-kinds': None
  readonly 'module/removed-data': None
  readonly 'module/removed-connection': None
  readonly 'module/removed-provisioner-target': None
  readonly 'module/removed-create-provisioner': None
  readonly 'module/import-not-managed': None
  readonly 'module/import-provider-in-module': None
  readonly 'module/import-identification': { readonly given: number }
  readonly 'module/action-name': { readonly part: 'type' | 'name'; readonly name: string }
  readonly 'module/duplicate-action-config': None
  readonly 'module/trigger-without-actions': None
  readonly 'module/trigger-without-events': None
  readonly 'module/trigger-event': { readonly event: string; readonly allowed: readonly string[] }
  readonly 'module/duplicate-trigger-event': { readonly event: string }
  readonly 'module/trigger-foreign-action': None
  readonly 'module/trigger-not-an-action': None
  readonly 'module/trigger-two-actions': None
}

/** The wording of each code. */
export const blockMessages: Catalogue<BlockArgs> = {
  'module/resource-type': {
    severity: 'error',
    message: a =>
      `"${a.name}" cannot be a type of ${KINDS.get(a.mode) ?? 'resource'}: ${NAME_RULE}.`,
  },
  'module/resource-name': {
    severity: 'error',
    message: a =>
      `"${a.name}" cannot be the name of a ${KINDS.get(a.mode) ?? 'resource'}: ${NAME_RULE}.`,
  },
  'module/module-call-name': {
    severity: 'error',
    message: a => `"${a.name}" cannot be the name of a module call: ${NAME_RULE}.`,
  },
  'module/count-and-for-each': {
    severity: 'error',
    message: () => '"count" and "for_each" exclude each other; only one of them can be set.',
  },
  'module/reserved-block': {
    severity: 'error',
    message: a => `Terraform keeps the block type "${a.type}" in "${a.where}" blocks for itself.`,
  },
  'module/duplicate-escape-block': {
    severity: 'error',
    message: a => `There is a block "_" already; ${a.where} can have only one.`,
  },
  'module/duplicate-lifecycle': {
    severity: 'error',
    message: () => 'There is a "lifecycle" block already; a resource has only one.',
  },
  'module/duplicate-connection': {
    severity: 'error',
    message: () => 'There is a "connection" block already; only one is possible here.',
  },
  'module/nested-data-repeated': {
    severity: 'error',
    message: a => `The data source of a check cannot have "${a.name}"; it exists once.`,
  },
  'module/nested-data-lifecycle': {
    severity: 'error',
    message: () => 'The data source of a check cannot have a "lifecycle" block.',
  },
  'module/lifecycle-argument': {
    severity: 'error',
    message: a =>
      `"${a.name}" is for managed resources only; the lifecycle of a ${KINDS.get(a.mode) ?? 'resource'} has conditions only.`,
  },
  'module/lifecycle-action-trigger': {
    severity: 'error',
    message: a =>
      `"action_trigger" is for managed resources only, not for a ${KINDS.get(a.mode) ?? 'resource'}.`,
  },
  'module/ignore-changes-star': {
    severity: 'error',
    message: () => 'The wildcard "*" is no longer possible; write "ignore_changes = all".',
  },
  'module/replace-trigger-name': {
    severity: 'error',
    message: a => TRIGGER_NAMES[a.kind],
  },
  'module/replace-trigger-resources': {
    severity: 'error',
    message: a =>
      a.count === 0
        ? 'Expected a reference to a resource.'
        : `The expression refers to ${a.count} resources; expected one in each element of the list.`,
  },
  'module/depends-on-action': {
    severity: 'error',
    message: () => 'Nothing can depend on an action; expected a resource or a data source.',
  },
  'module/keyword-argument': {
    severity: 'error',
    message: a => `"${a.argument}" takes ${anyOf(a.allowed)}, without quotes.`,
  },
  'module/removed-provisioner': {
    severity: 'error',
    message: a => `Terraform no longer has the provisioner "${a.name}".`,
  },
  'module/destroy-time-reference': {
    severity: 'error',
    message: () =>
      'What runs on destroy can refer to "self", "count.index" and "each.key" only, since the rest may be gone.',
  },
  'module/target-address': {
    severity: 'error',
    message: a => `This is not the address of a resource or module; expected ${a.needs}.`,
  },
  'module/target-module-key': {
    severity: 'error',
    message: () => 'The module is named as a whole here, without an instance key.',
  },
  'module/target-resource-key': {
    severity: 'error',
    message: () => 'The resource is named as a whole here, without an instance key.',
  },
  'module/moved-between-kinds': {
    severity: 'error',
    message: () =>
      '"from" and "to" name a resource and a module; expected two resources or two modules.',
  },
  'module/removed-data': {
    severity: 'error',
    message: () =>
      'A data source is never destroyed, so it cannot be the target of a "removed" block.',
  },
  'module/removed-connection': {
    severity: 'error',
    message: () => 'A "connection" is possible only where a managed resource is removed.',
  },
  'module/removed-provisioner-target': {
    severity: 'error',
    message: () => 'A provisioner is possible only where a managed resource is removed.',
  },
  'module/removed-create-provisioner': {
    severity: 'error',
    message: () => 'A provisioner in a "removed" block runs on destroy; expected "when = destroy".',
  },
  'module/import-not-managed': {
    severity: 'error',
    message: () => 'Only a managed resource can be imported to.',
  },
  'module/import-provider-in-module': {
    severity: 'error',
    message: () =>
      '"provider" is not possible for an import into a module; the module call passes its providers.',
  },
  'module/import-identification': {
    severity: 'error',
    message: a =>
      a.given === 0
        ? 'An import needs "id" or "identity".'
        : 'An import takes "id" or "identity", not both.',
  },
  'module/action-name': {
    severity: 'error',
    message: a => `"${a.name}" cannot be the ${a.part} of an action: ${NAME_RULE}.`,
  },
  'module/duplicate-action-config': {
    severity: 'error',
    message: () => 'There is a "config" block already; an action has only one.',
  },
  'module/trigger-without-actions': {
    severity: 'error',
    message: () => 'An "action_trigger" names at least one action.',
  },
  'module/trigger-without-events': {
    severity: 'error',
    message: () => 'An "action_trigger" names at least one event.',
  },
  'module/trigger-event': {
    severity: 'error',
    message: a => `"${a.event}" is not an event; expected ${anyOf(a.allowed)}.`,
  },
  'module/duplicate-trigger-event': {
    severity: 'error',
    message: a => `The event "${a.event}" is in the list already.`,
  },
  'module/trigger-foreign-action': {
    severity: 'error',
    message: () => 'An action can be triggered only in the module that declares it.',
  },
  'module/trigger-not-an-action': {
    severity: 'error',
    message: () => 'Expected a reference to an action of this module.',
  },
  'module/trigger-two-actions': {
    severity: 'error',
    message: () =>
      'The expression refers to several actions; expected one in each element of the list.',
  },
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ['managed', 'resource'],
  ['data', 'data source'],
  ['ephemeral', 'ephemeral resource'],
])

const TRIGGER_NAMES = {
  count: 'Only "count.index" of "count" can be used here.',
  each: 'Only "each.key" of "each" can be used here.',
  other: 'Only resources, "count.index" and "each.key" can be referred to here.',
}
