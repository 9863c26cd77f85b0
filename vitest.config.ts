import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

// A test of the database waits for it half the time: two at once even on two cores.
const maxWorkers = Math.max(2, availableParallelism() - 1)

const shared = {
  isolate: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
  globalSetup: ['test/kit/one-cluster.ts'],
} as const

// Whatever opens a database says so in its name, and runs on every kind of server that we support.
const onDatabase = ['src/**/*.db.test.{ts,tsx}', 'test/{access,consequences,pages,kit,shape,trust}/**/*.db.test.{ts,tsx}']

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    maxWorkers,
    reporters: ['default', './test/kit/counting-reporter.ts'],
    projects: [
      { extends: true, test: { ...shared, name: 'rules', include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'], exclude: [...onDatabase, 'test/journeys/**'] } },
      { extends: true, test: { ...shared, name: 'database', include: onDatabase } },
      { extends: true, test: { ...shared, name: 'journeys', include: ['test/journeys/**/*.test.{ts,tsx}'], testTimeout: 180_000 } },
    ],
  },
})
