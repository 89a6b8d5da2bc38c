/** Everything that must hold, in one command. Ends with one plain line: `N passed, N failed`. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildStale } from './build-steps.mjs'
import { ensureInstall } from './ensure-install.mjs'
import { findChromium } from './find-chromium.mjs'
import { runNode, secondsSince } from './run-command.mjs'
import { startTcpDatabase } from './tcp-database.mjs'

const count = { passed: 0, failed: 0, skipped: 0 }
const reports = mkdtempSync(join(tmpdir(), 'celadon-test-'))
process.on('exit', () => rmSync(reports, { recursive: true, force: true }))

/** One step that passes or fails as a whole. */
const step = async (name, work) => {
  const startedAt = performance.now()
  console.log(`\n── ${name}`)
  const isGood = await work().catch((error) => console.error(error.message))
  count[isGood === false || isGood === undefined ? 'failed' : 'passed'] += 1
  console.log(`── ${name}: ${isGood ? 'ok' : 'FAILED'} in ${secondsSince(startedAt)}`)
}

const tool = (name, args) => async () => (await runNode([`node_modules/${name}`, ...args])) === 0

/** A run of the test suite counts each of its tests. */
const suite = async (name, filters, env = {}) => {
  const startedAt = performance.now()
  const report = join(reports, `${name.replace(/\W+/g, '-')}.json`)
  console.log(`\n── ${name}`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await runNode(['node_modules/vitest/vitest.mjs', 'run', ...filters, ...reporters], {
    env: { ...process.env, ...env },
  })
  const result = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 }
  count.passed += result.numPassedTests
  // A file that could not be read, or a promise nobody caught, fails the run without failing a test.
  count.failed += code === 0 ? result.numFailedTests : Math.max(1, result.numFailedTests)
  count.skipped += result.numPendingTests
  console.log(`── ${name}: ${code === 0 ? 'ok' : 'FAILED'} in ${secondsSince(startedAt)}`)
}

await ensureInstall()
const chromium = findChromium()
await step('types', tool('typescript/bin/tsc', ['-b']))
await step('rules of the house', async () => (await runNode(['scripts/check.mjs'])) === 0)
await step('lint', tool('oxlint/bin/oxlint', ['--type-aware', '--quiet']))
await step('format', tool('oxfmt/bin/oxfmt', ['--check', '.']))
await step('build', async () => (await buildStale(['model', 'server', 'widget', 'console', 'lab']), true))
await suite('tests on the embedded database', [])
const database = await startTcpDatabase()
if (database) {
  // Without those that start servers and databases of their own, whatever database there is.
  const own = ['server/src/cli/{serve,learning-commands}.test.ts', 'server/src/platform/postgres/**']
  const filters = ['server/src', ...own.map((files) => `--exclude=${files}`)]
  await suite('server tests on a database over TCP', filters, { DATABASE_URL: database.url })
  await database.stop()
} else {
  count.failed += 1
}

if (chromium) {
  const scripts = process.env.CELADON_LAB_DATA ? '1' : '0'
  const page = ['lab/dist/main.js', 'page', '--scripts', scripts, '--json']
  await step(
    'pages in a browser',
    async () => (await runNode(page, { env: { ...process.env, CELADON_CHROMIUM: chromium } })) === 0,
  )
  const shift = ['lab/dist/main.js', 'shift', '--json']
  await step(
    'a shift by keys alone',
    async () => (await runNode(shift, { env: { ...process.env, CELADON_CHROMIUM: chromium } })) === 0,
  )
}

if (!chromium) {
  console.log('\n!! NO CHROMIUM FOUND: every browser test was skipped (pages, accessibility, script injection).')
  console.log('!! Install chromium, or name one in CELADON_CHROMIUM, and run again.')
}
if (!process.env.CELADON_LAB_DATA)
  console.log('\n!! CELADON_LAB_DATA is not set: tests on public corpora were skipped.')
console.log(`\n${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}`)
process.exitCode = count.failed > 0 ? 1 : 0
