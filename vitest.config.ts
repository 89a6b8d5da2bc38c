import { defineConfig } from 'vitest/config'

// Without this the tests of one package would run against the last build of another.
const conditions = ['source']

export default defineConfig({
  ssr: { resolve: { conditions } },
  // Where vitest runs globalSetup.
  environments: { __vitest__: { resolve: { conditions } } },
  test: {
    include: ['{contract,understanding,server,lab,console,widget,scripts,docs}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/out/**'],
    globalSetup: ['server/src/testing/test-database-setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // Generous: a busy machine must not fail a test. What waits for something waits until it is there.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    teardownTimeout: 30_000,
  },
})
