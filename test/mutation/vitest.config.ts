import { defineConfig } from 'vitest/config'

// The pure rules only: no database, and not the bench, which would make every mutant wait for 30,000 timelines.
export default defineConfig({
  test: {
    include: ['src/statute/**/*.test.ts', 'src/domains/identity/rules/*.test.ts'],
    exclude: ['src/statute/timelines.bench.test.ts'],
    setupFiles: ['test/mutation/same-draws.ts'],
    isolate: false,
    fileParallelism: false,
    testTimeout: 60_000,
  },
})
