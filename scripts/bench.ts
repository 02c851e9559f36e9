/**
 * Measures what the issues set goals for, side by side with what it is compared to, and prints a table. No assertions: times depend on
 * the machine; where others use it as well, the wall times grow and the CPU times and ratios stay. `npm run bench -- start parse` picks
 * parts.
 */
import { actionRows } from './bench/action.ts'
import { evaluateRows, evaluateTasks } from './bench/evaluate.ts'
import type { Row } from './bench/measure.ts'
import { renderTable } from './bench/measure.ts'
import { parseRows, parseTasks } from './bench/parse.ts'
import { planRows, planTasks } from './bench/plan.ts'
import { quotaRows, quotaTasks } from './bench/quota.ts'
import { spaceRows, spaceTasks } from './bench/space.ts'
import { exportRows, largeRows, startRows } from './bench/start.ts'

/** The parts, in the order of the table. */
const PARTS: Readonly<Record<string, () => readonly Row[] | Promise<readonly Row[]>>> = {
  start: startRows,
  parse: parseRows,
  evaluate: evaluateRows,
  plan: planRows,
  large: largeRows,
  export: exportRows,
  quota: quotaRows,
  space: spaceRows,
  action: actionRows,
}

const TASKS: Readonly<Record<string, () => unknown>> = {
  ...parseTasks,
  ...evaluateTasks,
  ...planTasks,
  ...quotaTasks,
  ...spaceTasks,
}

async function main([first, ...rest]: readonly string[]): Promise<void> {
  if (first === '--task') {
    process.stdout.write(JSON.stringify(await TASKS[rest[0] ?? '']?.()))
    return
  }
  const wanted = first === undefined ? Object.keys(PARTS) : [first, ...rest]
  const unknown = wanted.filter(name => !Object.hasOwn(PARTS, name))
  if (unknown.length > 0)
    throw new Error(
      `no part is called ${unknown.join(', ')}; parts: ${Object.keys(PARTS).join(', ')}`,
    )
  const rows: Row[] = []
  for (const name of wanted) {
    process.stderr.write(`bench: ${name}\n`)
    rows.push(...((await PARTS[name]?.()) ?? []))
  }
  process.stdout.write(`${renderTable(rows)}\n`)
}

await main(process.argv.slice(2))
