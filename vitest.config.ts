import { defineConfig } from 'vitest/config'

export default defineConfig({
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/kit/one-cluster.ts'],
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
