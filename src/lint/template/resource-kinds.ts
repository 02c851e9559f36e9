/** Which types of resources stand for something that has to be paid for. */

/** Resources of these providers are nothing but data, or do things on the provisioner. */
const UTILITIES = new Set([
  'archive',
  'cloudinit',
  'coder',
  'external',
  'http',
  'local',
  'null',
  'random',
  'template',
  'terraform',
  'time',
  'tls',
])

/** Whether a resource of the type costs nobody anything. */
function isUtility(type: string): boolean {
  return UTILITIES.has(type.slice(0, type.includes('_') ? type.indexOf('_') : undefined))
}

/** What runs a workspace, besides what keeps data. */
const RUNNING =
  /_(?:container|pod(?:_v1)?|deployment(?:_v1)?|stateful_set(?:_v1)?|job(?:_v1)?|node_pool|machine)$/

/** Whether a resource of the type is something that people pay for. */
export function isDear(type: string): boolean {
  return isDurable(type) || (!isUtility(type) && RUNNING.test(type))
}

/** What keeps data or a machine: names that providers give such types. */
const DURABLE =
  /_(?:volume|disk|persistent_volume_claim(?:_v1)?|instance|vm|virtual_machine|virtual_machine_scale_set|droplet|server|bucket|file_system|filesystem|database|datavolume)$/

/** What keeps data and nothing else. */
const STORAGE =
  /_(?:volume|disk|persistent_volume_claim(?:_v1)?|bucket|file_system|filesystem|datavolume)$/

/** Whether a resource of the type only keeps data, so that a stop never ends it. */
export function isStorage(type: string): boolean {
  return isDurable(type) && STORAGE.test(type)
}

/** Types that end in such a name and are something else. */
const NOT_DURABLE = /_(?:iam|policy|attachment|connection)_|_security_|_state$/

/** Whether a resource of the type keeps data or a machine that is paid for as long as it exists. */
export function isDurable(type: string): boolean {
  return !isUtility(type) && DURABLE.test(type) && !NOT_DURABLE.test(type)
}
