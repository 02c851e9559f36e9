/**
 * The cut-down cloud providers with which the corpora were recorded: a few resource types of docker, kubernetes, aws, google and
 * azurerm that contact nothing. Their plans differ from the real ones in their schemas alone.
 */

import {
  type AttributeSchema,
  type BlockSchema,
  blockSchema,
  type NestedBlockSchema,
} from '../../src/plan/body/schema.ts'
import type { ProviderModel, ReadAnswer } from '../../src/plan/provider/provider-model.ts'
import { objectValue, stringValue } from '../../src/value/make.ts'
import {
  BOOL,
  listType,
  mapType,
  NUMBER,
  STRING,
  setType,
  type Type,
} from '../../src/value/type.ts'

type Part = AttributeSchema | NestedBlockSchema
type Parts = Readonly<Record<string, Part>>

const optional = (type: Type): AttributeSchema => ({ type, optional: true })
const required: AttributeSchema = { type: STRING, required: true }
const fixed: AttributeSchema = { type: STRING, required: true, forceNew: true }
const text: AttributeSchema = optional(STRING)
const integer: AttributeSchema = optional(NUMBER)
const bool: AttributeSchema = optional(BOOL)
const either: AttributeSchema = { type: STRING, optional: true, computed: true }
const computed: AttributeSchema = { type: STRING, computed: true }
const map: AttributeSchema = optional(mapType(STRING))
const list: AttributeSchema = optional(listType(STRING))
const set: AttributeSchema = optional(setType(STRING))

function block(parts: Parts): BlockSchema {
  const entries = Object.entries(parts)
  const isBlock = (entry: [string, Part]): entry is [string, NestedBlockSchema] =>
    'nesting' in entry[1]
  const isAttribute = (entry: [string, Part]): entry is [string, AttributeSchema] => !isBlock(entry)
  return blockSchema(
    Object.fromEntries(entries.filter(isAttribute)),
    Object.fromEntries(entries.filter(isBlock)),
  )
}

const blocks = (parts: Parts): NestedBlockSchema => ({ nesting: 'list', block: block(parts) })
const blockSet = (parts: Parts): NestedBlockSchema => ({ nesting: 'set', block: block(parts) })
const single = (parts: Parts): NestedBlockSchema => ({ ...blocks(parts), maxItems: 1 })

const metadata = single({ name: text, namespace: text, labels: map, annotations: map })
const resources = single({ requests: map, limits: map })
const pair = blockSet({ label: required, value: required })

const podSpec = single({
  service_account_name: text,
  node_selector: map,
  security_context: single({ run_as_user: integer, fs_group: integer, run_as_non_root: bool }),
  container: blocks({
    name: text,
    image: text,
    image_pull_policy: text,
    command: list,
    args: list,
    env: blocks({ name: required, value: text }),
    resources,
    volume_mount: blocks({ name: required, mount_path: required, read_only: bool }),
    security_context: single({ run_as_user: integer }),
  }),
  volume: blocks({
    name: text,
    persistent_volume_claim: single({ claim_name: text, read_only: bool }),
    empty_dir: single({ medium: text }),
  }),
})

const pod: Parts = { metadata, spec: podSpec }

const deployment: Parts = {
  metadata,
  wait_for_rollout: bool,
  spec: single({
    replicas: either,
    selector: single({ match_labels: map }),
    strategy: single({ type: text }),
    template: single({ metadata, spec: podSpec }),
  }),
}

const claim: Parts = {
  metadata,
  wait_until_bound: bool,
  spec: single({ access_modes: set, storage_class_name: text, resources }),
}

const RESOURCES: Readonly<Record<string, Parts>> = {
  docker_image: {
    name: fixed,
    keep_locally: bool,
    triggers: map,
    force_remove: bool,
    build: single({ context: text, dockerfile: text, build_args: map }),
    image_id: computed,
    repo_digest: computed,
  },
  docker_volume: { name: either, driver: text, labels: pair, mountpoint: computed },
  docker_network: { name: fixed, driver: text },
  docker_container: {
    name: fixed,
    image: fixed,
    hostname: text,
    entrypoint: list,
    command: list,
    env: set,
    memory: integer,
    cpu_shares: integer,
    runtime: text,
    gpus: text,
    network_mode: text,
    start: bool,
    host: blockSet({ host: required, ip: required }),
    volumes: blockSet({
      container_path: text,
      volume_name: text,
      host_path: text,
      read_only: bool,
    }),
    labels: pair,
    container_logs: computed,
  },
  kubernetes_pod: pod,
  kubernetes_pod_v1: pod,
  kubernetes_deployment: deployment,
  kubernetes_deployment_v1: deployment,
  kubernetes_persistent_volume_claim: claim,
  kubernetes_persistent_volume_claim_v1: claim,
  kubernetes_service_account: { metadata },
  kubernetes_secret: { metadata, data: map },
  kubernetes_namespace: { metadata },
  aws_instance: {
    ami: text,
    instance_type: text,
    availability_zone: either,
    user_data: text,
    tags: map,
    iam_instance_profile: text,
    root_block_device: single({ volume_size: integer, volume_type: text }),
    public_ip: computed,
    private_ip: computed,
    instance_state: computed,
  },
  aws_ec2_instance_state: { instance_id: fixed, state: required, force: bool },
  aws_ebs_volume: {
    availability_zone: required,
    size: integer,
    type: text,
    iops: integer,
    tags: map,
    arn: computed,
  },
  aws_volume_attachment: { device_name: required, instance_id: required, volume_id: required },
  aws_spot_instance_request: {
    ami: text,
    instance_type: text,
    spot_price: text,
    wait_for_fulfillment: bool,
    spot_instance_id: computed,
  },
  google_compute_disk: {
    name: required,
    type: text,
    zone: text,
    size: integer,
    image: text,
    labels: map,
    self_link: computed,
  },
  google_compute_instance: {
    name: required,
    machine_type: required,
    zone: text,
    desired_status: text,
    metadata: map,
    metadata_startup_script: text,
    boot_disk: single({
      auto_delete: bool,
      source: text,
      initialize_params: single({ image: text, size: integer }),
    }),
    network_interface: blocks({ network: text, access_config: blocks({ nat_ip: either }) }),
    guest_accelerator: blocks({ type: required, count: { type: NUMBER, required: true } }),
    scheduling: single({ preemptible: bool, on_host_maintenance: text }),
    service_account: single({ email: text, scopes: set }),
    instance_id: computed,
    self_link: computed,
    cpu_platform: computed,
  },
  azurerm_resource_group: { name: fixed, location: required, tags: map },
  azurerm_managed_disk: {
    name: required,
    location: required,
    resource_group_name: required,
    storage_account_type: text,
    create_option: text,
    disk_size_gb: integer,
  },
  azurerm_linux_virtual_machine: {
    name: required,
    location: required,
    resource_group_name: required,
    size: required,
    admin_username: text,
    network_interface_ids: list,
    virtual_machine_id: computed,
  },
}

const DATA: Readonly<Record<string, { readonly parts: Parts; readonly answer: [string, string] }>> =
  {
    docker_registry_image: {
      parts: { name: required, sha256_digest: computed },
      answer: ['sha256_digest', 'sha256:0a1b2c'],
    },
    aws_ami: {
      parts: {
        most_recent: bool,
        owners: list,
        filter: blockSet({ name: required, values: list }),
        image_id: computed,
      },
      answer: ['image_id', 'ami-0000000000000001'],
    },
    google_compute_default_service_account: {
      parts: { email: computed },
      answer: ['email', 'compute@example.com'],
    },
  }

const SCHEMAS = new Map<string, BlockSchema>([
  ...Object.entries(RESOURCES).map(([type, parts]): [string, BlockSchema] => [
    `managed ${type}`,
    block({ ...parts, id: either }),
  ]),
  ...Object.entries(DATA).map(([type, { parts }]): [string, BlockSchema] => [
    `data ${type}`,
    block({ ...parts, id: either }),
  ]),
])

/** The providers as one model. */
export const standIn: ProviderModel = {
  schema: (mode, type) => SCHEMAS.get(`${mode} ${type}`),
  readData({ type, config }): ReadAnswer {
    const [name, value] = DATA[type]?.answer ?? ['', '']
    if (config.kind !== 'object') return { value: config, problems: [] }
    return {
      value: objectValue([
        ...config.attributes,
        ['id', stringValue('lookup')],
        [name, stringValue(value)],
      ]),
      problems: [],
    }
  },
}
