/**
 * Holds spaces of choices of random templates against every single choice: `node scripts/run.mjs scripts/space-agreement.ts [count] [seed] [choices] [variety]`.
 * Prints what differs and ends with `N templates, M differ`.
 */
import { differencesOf } from '../test/space/support/brute-force.ts'
import { randomTemplate } from '../test/space/support/random-template.ts'

const [count = '1000', first = '1', most = '200', variety = 'wide'] = process.argv.slice(2)
let differing = 0
for (let seed = Number(first); seed < Number(first) + Number(count); seed++) {
  const random = randomTemplate(seed, Number(most), variety === 'plain' ? 'plain' : 'wide')
  const differences = differencesOf(random, seed % 2 === 0 ? 'start' : 'nothing')
  if (differences.length === 0) continue
  differing++
  process.stdout.write(`seed ${seed}: ${differences.join('; ')}\n`)
}
process.stdout.write(`${count} templates, ${differing} differ\n`)
process.exitCode = differing === 0 ? 0 : 1
