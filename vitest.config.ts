import { defineConfig } from 'vitest/config'

// Without this the tests of one package would run against the last build of another.
const conditions = ['source']

export default defineConfig({
  ssr: { resolve: { conditions } },
  // Where vitest runs globalSetup.
  environments: { __vitest__: { resolve: { conditions } } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'server',
          include: ['{server,lab}/**/*.test.ts'],
          // Modules are read once for a worker, not for each file: reading them costs more than most tests. Hence no test
          // here changes what modules share; each has a database of its own.
          isolate: false,
          globalSetup: ['scripts/test-model-setup.mjs', 'server/src/testing/test-database-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['{contract,understanding,console,widget,scripts,docs}/**/*.test.ts'],
          globalSetup: ['scripts/test-model-setup.mjs'],
        },
      },
    ],
    exclude: ['**/node_modules/**', '**/dist/**', '**/out/**'],
    pool: 'forks',
    maxWorkers: 2,
    // Generous: a busy machine must not fail a test. What waits for something waits until it is there.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    teardownTimeout: 30_000,
  },
})
