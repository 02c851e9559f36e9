/** Templates from texts, as tests of builds need them. */
import { type Build, build, buildOnOff, type OnOff, type Template } from '../../src/coder/builds.ts'
import { type BuildContext, startContext } from '../../src/coder/context.ts'
import { builtinProviders } from '../../src/providers/builtin.ts'
import { loadFiles } from './plan-folder.ts'
import { standIn } from './stand-in.ts'

const HEAD = `terraform {
  required_providers {
    coder  = { source = "coder/coder" }
    docker = { source = "kreuzwerker/docker" }
  }
}
data "coder_workspace" "me" {}
`

/** A template of one file; the usual beginning is put in front. */
export function templateOf(
  main: string,
  more: Partial<Template> = {},
  files: Readonly<Record<string, string>> = {},
): Template {
  const { configuration, diagnostics, capabilities } = loadFiles({
    'main.tf': `${HEAD}${main}`,
    ...files,
  })
  const errors = diagnostics.filter(each => each.severity === 'error').map(each => each.message)
  if (errors.length > 0) throw new Error(errors.join('; '))
  return {
    root: configuration.root,
    variables: new Map(),
    unsetVariables: 'unseen',
    terraformMinor: 14,
    capabilities,
    providers: [standIn, ...builtinProviders({ terraformMinor: 14, capabilities })],
    ...more,
  }
}

/** Its start. */
export function started(main: string, context: Partial<BuildContext> = {}): Build {
  return build(templateOf(main), startContext(context))
}

/** Its start and stop. */
export function onOff(main: string, context: Partial<BuildContext> = {}): OnOff {
  return buildOnOff(templateOf(main), startContext(context))
}
