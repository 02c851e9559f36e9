import { spaceTasks } from './bench/space.ts'
for (const [k,f] of Object.entries(spaceTasks)) console.log(k, f())
