import { writeFileSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'

/** Writes how many tests passed, failed and were skipped to the file that WAYMARK_COUNTS names. */
export default class CountingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], faults: readonly unknown[]): void {
    const file = process.env['WAYMARK_COUNTS']
    if (!file) return
    const counts = { passed: 0, failed: faults.length, skipped: 0 }
    for (const module of modules) {
      // A file that could not be loaded has no tests to fail, and fails all the same.
      if (module.errors().length > 0) counts.failed += 1
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'passed') counts.passed += 1
        else if (state === 'failed') counts.failed += 1
        else counts.skipped += 1
      }
    }
    writeFileSync(file, JSON.stringify(counts))
  }
}
