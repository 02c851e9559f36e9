/** The command as it is shipped repeats what it said, and only while that is true: decision 20. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { REPOSITORY } from '../support/cli.ts'
import { folderWith } from '../support/folder.ts'
import { runProgram } from '../support/tools.ts'

const COMMAND = join(REPOSITORY, 'build/cli/creditcheck.cjs')

function template(cost: number): string {
  return `resource "coder_metadata" "home" {\n  resource_id = "home"\n  daily_cost  = ${cost}\n}\n`
}

test('an unchanged template is answered from memory, a changed one is not', async () => {
  const folder = folderWith({ 'docker/main.tf': template(10) })
  const cache = folderWith({})
  const check = (more: Readonly<Record<string, string>> = {}): string =>
    runProgram(process.execPath, [COMMAND, 'check', 'docker'], {
      cwd: folder,
      env: { ...process.env, XDG_CACHE_HOME: cache, ...more },
    }).stdout
  // What changed less than two seconds ago may change again unnoticed.
  await sleep(2_100)
  const first = check()
  expect(first).toContain('on   10 credits')
  expect(check()).toBe(first)
  const [version = ''] = readdirSync(join(cache, 'creditcheck'))
  const runs = join(cache, 'creditcheck', version, 'runs')
  const [kept = '', ...others] = readdirSync(runs).map(name => join(runs, name))
  expect(others).toEqual([])
  // Whoever repeats says what is written there.
  writeFileSync(kept, readFileSync(kept, 'utf8').replace('10 credits', 'ten credits'))
  expect(check()).toBe(first.replace('10 credits', 'ten credits'))
  expect(check({ CREDITCHECK_NO_CACHE: '1' })).toBe(first)
  writeFileSync(join(folder, 'docker/main.tf'), template(25))
  expect(check()).toBe(first.replaceAll('10', '25'))
  await sleep(2_100)
  const second = check()
  expect(check()).toBe(second)
  // What is no answer of ours is none.
  writeFileSync(kept, '{"name"')
  expect(check()).toBe(second)
})
