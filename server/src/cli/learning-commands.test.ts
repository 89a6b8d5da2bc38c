import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { systemClock } from '#platform/clock'
import { systemRandomness } from '#platform/ids'
import { findRunningPostgres } from '#platform/postgres'
import { createTestHome, createTestTenant } from '#testing'
import { runCommandLine, type Composition } from './index.ts'
import { openFoundation } from './open-foundation.ts'

const refuse = (): Promise<never> => Promise.reject(new Error('not asked for'))
const composition: Composition = {
  startServer: refuse,
  prepareDemo: refuse,
  createAdmin: refuse,
  importShop: refuse,
  exportShop: () => Promise.resolve({}),
  previewGuidelines: () => [],
  importGuidelines: () => Promise.resolve([]),
  sealAuditAnew: () => Promise.reject(new Error('not here')),
  verifyAudit: () => Promise.reject(new Error('not here')),
  checkMail: refuse,
  checkSecondReader: refuse,
}

/** No home and no database, unless a test gives them. */
const run = async (argv: string[], env: Record<string, string> = {}) => {
  const out: string[] = []
  const notes: string[] = []
  const terminal = {
    print: (line: string) => void out.push(line),
    note: (line: string) => void notes.push(line),
    readSecret: () => Promise.resolve(undefined),
    untilStopped: () => Promise.resolve(),
    endWithin: () => {},
  }
  const settings = { LANG: 'en_US.UTF-8', CELADON_PORT: '0', CELADON_LOG_LEVEL: 'error', ...env }
  const code = await runCommandLine(argv, settings, composition, terminal)
  return { code, out: out.join('\n'), notes: notes.join('\n') }
}

const writeLines = (text: string | Uint8Array): string => {
  const folder = mkdtempSync(join(tmpdir(), 'celadon-lines-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'lines.jsonl')
  writeFileSync(file, text)
  return file
}

test('words are understood without a database, for a person in either language and as JSON', async () => {
  const english = await run(['understand', '我的快递到哪了'])
  expect(english.code).toBe(0)
  expect(english.out).toMatch(/Intents +█+░* [01]\.\d\d +track-order +Where the parcel is/)
  expect(english.out).toContain('Chinese')
  const chinese = await run(['understand', 'where is my parcel'], { LANG: 'zh_CN.UTF-8' })
  expect(chinese.out).toContain('查包裹位置')
  const { out } = await run(['understand', '--json', '我的快递到哪了'])
  expect(JSON.parse(out)).toMatchObject({
    language: 'zh',
    intents: [{ intent: 'track-order' }, ...JSON.parse(out).intents.slice(1)],
  })
})

test('a command that takes words says so when they are missing, or more than one', async () => {
  expect(await run(['understand'])).toMatchObject({ code: 2, out: '' })
  expect((await run(['understand'])).notes).toContain('needs WORDS')
  expect((await run(['understand', 'one', 'two'])).notes).toContain('does not know "two"')
})

test('a file with known answers is measured, in all and for each language', async () => {
  const lines = [
    { text: '我的快递到哪了', intent: 'track-order' },
    { text: 'where is my parcel', intent: 'track-order' },
    { text: 'i want to return this', intent: 'return-item' },
    { text: '今天天气怎么样', intent: null },
    { text: '我要退货', intent: 'tea-tasting' },
  ]
  const file = writeLines(`${lines.map((line) => JSON.stringify(line)).join('\n\n')}\n`)
  const { code, out } = await run(['evaluate', '--file', file, '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    lines: 5,
    accuracy: 0.8,
    firstGuess: 0.75,
    outOfScopeSeen: 1,
    languages: { zh: { lines: 3 }, en: { lines: 2, accuracy: 1, macroF1: 1 } },
    confusions: [{ meant: 'tea-tasting', readAs: 'return-item', count: 1 }],
    unknownIntents: ['tea-tasting'],
  })
  const shown = await run(['evaluate', '--file', file])
  expect(shown.out).toMatch(/Accuracy +0\.800 +0\.667 +1\.000/)
  expect(shown.out).toContain('tea-tasting')
})

test.each([
  ['', 'FILE_EMPTY'],
  [new Uint8Array([0xff, 0xfe, 0x41]), 'FILE_NOT_TEXT'],
  ['{"text":"hi","intent":"greet"}\nnot json', 'LINE_NOT_JSON: Line 2'],
  ['{"text":"hi"}', 'LINE_WRONG_SHAPE: Line 1'],
])('a file that cannot be used is refused with a code: %j', async (text, words) => {
  const { code, out, notes } = await run(['evaluate', '--file', writeLines(text)])
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(notes).toContain(words)
})

test('a file that is not there is refused with a code', async () => {
  const { code, notes } = await run(['evaluate', '--file', '/nowhere/lines.jsonl'])
  expect(code).toBe(1)
  expect(notes).toContain('FILE_UNREADABLE')
})

test('a workspace is trained by its short name, and its model is what understands', async () => {
  const { home, remove } = createTestHome()
  const env = { CELADON_HOME: home, CELADON_PORT: '0', CELADON_LOG_LEVEL: 'error' }
  const held = { env, clock: systemClock, randomness: systemRandomness, claim: 'hold', isWatched: true } as const
  const { close } = await openFoundation(held)
  onTestFinished(async () => {
    await close()
    await remove()
  })
  const ownerAddress = (await findRunningPostgres(home))!
  expect((await run(['train'], env)).notes).toContain('create-admin')
  await createTestTenant(ownerAddress, { slug: 'tea' })
  await createTestTenant(ownerAddress, { slug: 'pots' })
  expect((await run(['train'], env)).notes).toMatch(/WORKSPACE_NOT_FOUND.*tea.*pots/)
  const trained = await run(['train', '--workspace', 'tea'], env)
  expect(trained).toMatchObject({ code: 0, notes: '' })
  expect(trained.out).toContain('Training 1: in force from now on.')
  expect(trained.out).toMatch(/Chinese regression set +\d+\/\d+ +→ +\d+\/\d+/)
  const read = await run(['understand', '我的快递到哪了', '--workspace', 'tea', '--json'], env)
  expect(JSON.parse(read.out).model).toEqual({ base: 'learned-1', correctionsUpTo: 0 })
}, 300_000)
