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
    testTimeout: 30_000,
    hookTimeout: 30_000,
    teardownTimeout: 30_000,
  },
})
