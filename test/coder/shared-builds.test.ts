/**
 * Builds of one template share what they have in common. Whatever was built before, each build is the one that a template makes of which
 * nothing was built: for every recorded template in many contexts.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import { type Build, buildChain, buildOnOff, type Template } from '../../src/coder/builds.ts'
import { type BuildContext, startContext } from '../../src/coder/context.ts'
import { declaredParameters } from '../../src/coder/declared-parameters.ts'
import { builtinProviders } from '../../src/providers/builtin.ts'
import { loadFolder } from '../support/plan-folder.ts'
import { standIn } from '../support/stand-in.ts'

const CORPORA = ['test/corpus/coder', 'test/corpus/space']

const FOLDERS = CORPORA.flatMap(corpus =>
  readdirSync(corpus, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => join(corpus, entry.name)),
)

function templateIn(folder: string): Template {
  const { configuration, capabilities } = loadFolder(folder)
  return {
    root: configuration.root,
    variables: new Map(),
    unsetVariables: 'unseen',
    tellsAll: true,
    terraformMinor: 11,
    capabilities,
    providers: [standIn, ...builtinProviders({ terraformMinor: 11, capabilities })],
  }
}

/** Texts that templates of the corpora offer, or compare with. */
function choicesIn(folder: string): readonly string[] {
  const text = existsSync(join(folder, 'main.tf'))
    ? readFileSync(join(folder, 'main.tf'), 'utf8')
    : ''
  const values = [...text.matchAll(/\bvalue\s*=\s*"([^"$]*)"/g)].map(match => match[1] ?? '')
  return [...new Set([...values, '1', '50', 'true', ''])].slice(0, 6)
}

function contextsOf(template: Template, folder: string): readonly BuildContext[] {
  const names = declaredParameters(buildOnOff({ ...template }, startContext({})).on.plan)
  const single = names.flatMap(({ name }) =>
    choicesIn(folder).map(value => startContext({ parameters: new Map([[name, value]]) })),
  )
  const groups = [[], ['research'], ['research', 'gpu']].map(given =>
    startContext({ owner: { name: 'alice', groups: given } }),
  )
  const known = startContext({
    owner: { name: 'bob', groups: ['gpu'], email: 'bob@example.com', roles: [] },
    workspace: { name: 'dev', id: '1', accessUrl: 'https://coder.example.com' },
    machine: { os: 'linux', arch: 'arm64' },
    externalAuth: new Map([['github', 'token']]),
  })
  const prebuilt = startContext({ prebuild: true })
  const past = startContext({
    previousParameters: new Map(names.map(({ name }) => [name, '9'])),
    unsetParameters: 'empty',
  })
  const claimed = startContext({ claim: true, task: { id: '1', prompt: 'do' } })
  return [startContext({}), ...single, ...groups, known, prebuilt, past, claimed]
}

/** What of a build anybody sees. */
function shown({ plan, ...build }: Build): unknown {
  return { ...build, plan: { ...plan, reads: [...plan.reads].sort() } }
}

describe.each(FOLDERS)('%s', folder => {
  test('builds do not hang on what was built before', () => {
    const shared = templateIn(folder)
    const contexts = contextsOf(shared, folder)
    for (const context of [...contexts, ...contexts.toReversed()]) {
      const alone = buildOnOff({ ...shared }, context)
      const together = buildOnOff(shared, context)
      expect(isDeepStrictEqual(shown(together.on), shown(alone.on)), 'start').toBe(true)
      expect(isDeepStrictEqual(shown(together.off), shown(alone.off)), 'stop').toBe(true)
    }
    const destroy = { ...startContext({}), transition: 'destroy' } as const
    const chain = [...contexts.slice(0, 3), destroy]
    const alone = buildChain({ ...shared }, chain)
    const together = buildChain(shared, chain)
    expect(isDeepStrictEqual(together.map(shown), alone.map(shown)), 'chain').toBe(true)
  })
})
