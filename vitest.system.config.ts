import { defineConfig } from 'vitest/config'

/** The real neighbours: what they need is installed by the tests themselves, which takes its time. */
export default defineConfig({
  test: {
    include: ['test/system/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 900_000,
    fileParallelism: false,
  },
})
