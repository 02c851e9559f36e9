/** Values that Coder's provider (2.19.0) puts where an argument is left out. */
import { boolValue, numberValue, stringValue } from '../../value/make.ts'
import { fromInteger } from '../../value/number.ts'
import type { Defaults } from './sdk-values.ts'

const text = stringValue
const no = boolValue(false)
const yes = boolValue(true)
const number = (value: number): Defaults[string] => numberValue(fromInteger(value))

/** The apps that an agent shows unless it says otherwise. */
export const DISPLAY_APPS: Defaults = {
  port_forwarding_helper: yes,
  ssh_helper: yes,
  vscode: yes,
  vscode_insiders: no,
  web_terminal: yes,
}

/** By type of resource. */
export const RESOURCE_DEFAULTS: Readonly<Record<string, Defaults>> = {
  coder_agent: {
    api_key_scope: text('all'),
    auth: text('token'),
    connection_timeout: number(120),
    startup_script_behavior: text('non-blocking'),
    display_apps: DISPLAY_APPS,
  },
  coder_app: {
    external: no,
    hidden: no,
    open_in: text('slim-window'),
    share: text('owner'),
  },
  coder_env: { merge_strategy: text('replace') },
  coder_metadata: { item: { sensitive: no } },
  coder_script: { run_on_start: no, run_on_stop: no, start_blocks_login: no, timeout: number(0) },
}

/** By type of data source. */
export const DATA_DEFAULTS: Readonly<Record<string, Defaults>> = {
  coder_parameter: {
    ephemeral: no,
    mutable: no,
    styling: text('{}'),
    type: text('string'),
    option: { description: text(''), icon: text('') },
    validation: {
      error: text(''),
      max: number(0),
      min: number(0),
      monotonic: text(''),
      regex: text(''),
    },
  },
  coder_workspace_preset: { default: no },
}
