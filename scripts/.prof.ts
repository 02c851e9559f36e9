import { randomTemplate } from '../test/space/support/random-template.ts'
import { spaceOf, templateOf } from '../test/space/support/brute-force.ts'
for (const finds of ['nothing','start'] as const) { let cpu=0; for (let seed=5000; seed<5150; seed++){ const r=randomTemplate(seed); const t=templateOf(r.files); const c=process.cpuUsage(); spaceOf(t, finds); const d=process.cpuUsage(c); cpu+=(d.user+d.system)/1000}
console.log(finds, cpu/150,'ms cpu') }
