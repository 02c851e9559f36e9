/** Wording of what Coder itself objects to in a template that Terraform has planned. */
import type { Catalogue } from '../diagnostics/catalogue.ts'
import { type Emitter, emitterOf } from '../diagnostics/diagnostic.ts'

/** What the wording of each code needs; `text` is what Coder itself says. */
export interface CoderArgs {
  'coder/duplicate-metadata': { readonly text: string; readonly target: string }
  'coder/agent-name': { readonly text: string }
  'coder/duplicate-agent': { readonly text: string }
  'coder/agent-without-node': { readonly text: string; readonly address: string }
  'coder/app-slug': { readonly text: string }
  'coder/duplicate-app': { readonly text: string }
  'coder/duplicate-parameter': { readonly text: string }
  'coder/two-default-presets': { readonly text: string }
  'coder/undeclared-parameter': {
    readonly name: string
    readonly suggestion: string | undefined
  }
  'coder/unused-assumption': { readonly address: string }
}

/** How objections of Coder are worded; the part in quotes is what Coder itself says. */
export const coderMessages: Catalogue<CoderArgs> = {
  'coder/duplicate-metadata': {
    severity: 'error',
    message: a =>
      `Two "coder_metadata" attach to "${a.target}", and Coder takes only one for each resource: "${a.text}".`,
    help: 'Coder attaches metadata to the nearest resource along all references, whatever "resource_id" says: keep one metadata for each resource, or mention the other resource in none of its arguments.',
  },
  'coder/agent-name': {
    severity: 'error',
    message: a => `Coder does not take this agent's name: "${a.text}".`,
    help: 'The name is the second label of the "coder_agent" block: letters, digits and single hyphens.',
  },
  'coder/duplicate-agent': {
    severity: 'error',
    message: a => `Two agents have one name, upper and lower case being the same: "${a.text}".`,
  },
  'coder/agent-without-node': {
    severity: 'error',
    message: a => `Coder does not find the agent "${a.address}" again: "${a.text}".`,
    help: 'An agent inside a module with "count" or "for_each" is not supported by Coder: move the repetition into the module.',
  },
  'coder/app-slug': {
    severity: 'error',
    message: a => `Coder does not take this app's slug: "${a.text}".`,
  },
  'coder/duplicate-app': {
    severity: 'error',
    message: a => `Two apps have one slug: "${a.text}".`,
  },
  'coder/duplicate-parameter': {
    severity: 'error',
    message: a => `Parameters share a name: "${a.text}".`,
  },
  'coder/two-default-presets': {
    severity: 'error',
    message: a => `More than one preset is the default: "${a.text}".`,
  },
  'coder/undeclared-parameter': {
    severity: 'warning',
    message: a =>
      `No template has a parameter "${a.name}", so its value changes nothing${a.suggestion === undefined ? '.' : `; did you mean "${a.suggestion}"?`}`,
  },
  'coder/unused-assumption': {
    severity: 'warning',
    message: a =>
      `Nothing in the template is called "${a.address}", so this assumption changes nothing.`,
    help: 'Assumptions are named by full addresses, such as "data.http.prices", "data.http.prices.body" or "module.prices".',
  },
}

/** Makes diagnostics about what Coder objects to. */
export const coderDiagnostic: Emitter<CoderArgs> = emitterOf(coderMessages)
