import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Localized } from '@celadon/contract'
import { OperatorError } from '#platform/errors'
import { systemRandomness } from '#platform/ids'
import { defaultHome, describeSettings, findUnknownSettings, loadSecret, readConfig, settings } from './index.ts'

const repository = join(import.meta.dirname, '../../../..')

test('docs/settings.md says what the table says', async () => {
  await expect(describeSettings()).toMatchFileSnapshot(join(repository, 'docs/settings.md'))
})

test('without any setting the server keeps to this machine and an embedded database', () => {
  expect(readConfig({}, '/srv/home')).toEqual({
    fileLimitBytes: 20 * 1024 * 1024,
    home: '/srv/home',
    databaseAddress: undefined,
    host: '127.0.0.1',
    port: 7700,
    publicUrl: 'http://127.0.0.1:7700',
    reachableNetworks: [],
    trustedProxies: [],
    mail: undefined,
    logLevel: undefined,
    logFormat: undefined,
    secret: undefined,
    unreadNoticeAfterSeconds: 120,
    connectorDeadlineMs: 5_000,
    secondReader: undefined,
  })
})

test('the example of every setting is accepted, and each changes the configuration', () => {
  const examples = Object.fromEntries(settings.map(({ name, example }) => [name, example]))
  expect(() => readConfig(examples, '/srv/home')).not.toThrow()
  for (const { name, example } of settings) {
    // The sender counts only together with the mail server, and must then be there; so must the second reader's model.
    const needed = new Map([
      ['MAIL_FROM', 'other@example.com'],
      ['CELADON_SECOND_READER_MODEL', 'other'],
    ])
    const others = { ...examples, [name]: needed.get(name) }
    expect(readConfig({ ...others, [name]: example }, '/srv/home'), name).not.toEqual(readConfig(others, '/srv/home'))
  }
})

test('all wrong settings are named at once, and none of their values', () => {
  const wrong = {
    DATABASE_URL: 'mysql://root:hunter2@db/x',
    CELADON_HOST: 'not a host',
    CELADON_PORT: '70000',
    CELADON_PUBLIC_URL: 'https://support.example.com/help',
    CELADON_TRUSTED_PROXIES: '10.0.0.1,hunter2',
    CELADON_REACHABLE_NETWORKS: '10.0.0.0/8,hunter2/99',
    SMTP_URL: 'http://mail:hunter2@example.com',
    MAIL_FROM: 'a@b.test\r\nBcc: all@b.test',
    CELADON_LOG_LEVEL: 'loud',
    CELADON_LOG_FORMAT: 'xml',
    CELADON_SECRET: 'hunter2',
    CELADON_UNREAD_NOTICE_AFTER_S: '1.5',
    CELADON_SECOND_READER_URL: 'http://user:hunter2@example.com/v1',
    CELADON_SECOND_READER_DEADLINE_MS: '60000',
    CELADON_SECOND_READER_KIND: 'hunter2',
    CELADON_CONNECTOR_DEADLINE_MS: '60000',
  }
  const { zh, en } = wordsOf(() => readConfig(wrong, '/srv/home'))
  for (const name of Object.keys(wrong)) {
    expect(en).toContain(`${name}: `)
    expect(zh).toContain(`${name}：`)
  }
  expect(zh + en).not.toContain('hunter2')
})

test('a mail server without a sender is refused', () => {
  expect(wordsOf(() => readConfig({ SMTP_URL: 'smtp://mail.example.com' }, '/h')).en).toContain('MAIL_FROM: needed')
})

test('a second reader without a model is refused', () => {
  const env = { CELADON_SECOND_READER_URL: 'http://127.0.0.1:11434/v1/' }
  expect(wordsOf(() => readConfig(env, '/srv/home')).en).toContain('CELADON_SECOND_READER_MODEL')
  const { secondReader } = readConfig({ ...env, CELADON_SECOND_READER_MODEL: 'small' }, '/srv/home')
  expect(secondReader).toEqual({
    kind: 'chat',
    url: 'http://127.0.0.1:11434/v1',
    model: 'small',
    key: undefined,
    deadlineMs: 1500,
  })
})

test('an empty value is no value', () => {
  expect(readConfig({ CELADON_PORT: '', DATABASE_URL: ' ' }, '/h').port).toBe(7700)
})

test('a setting written wrongly is found', () => {
  expect(findUnknownSettings({ CELADON_PROT: '1', CELADON_PORT: '1', CELADON_LAB_DATA: 'x', PATH: '/bin' })).toEqual([
    'CELADON_PROT',
  ])
})

test('the secret is made once, and only its owner can read it', async () => {
  const home = await mkdtemp(join(tmpdir(), 'celadon-config-'))
  onTestFinished(() => rm(home, { recursive: true }))
  const first = await loadSecret({ home, secret: undefined }, systemRandomness)
  expect(await loadSecret({ home, secret: undefined }, systemRandomness)).toBe(first)
  expect((await stat(join(home, 'secret'))).mode & 0o777).toBe(0o600)
  expect(await readFile(join(home, 'secret'), 'utf8')).toHaveLength(44)
  await writeFile(join(home, 'secret'), 'short')
  await expect(loadSecret({ home, secret: undefined }, systemRandomness)).rejects.toThrow('damaged')
})

test("the operator's secret goes before the one in the home", async () => {
  expect(await loadSecret({ home: '/nowhere', secret: 'x'.repeat(32) }, systemRandomness)).toBe('x'.repeat(32))
})

test('root in a folder that keeps the database out gets a home outside of it', () => {
  const isOpen = (folder: string): boolean => folder !== '/root'
  expect(defaultHome('/root/celadon', 0, isOpen)).toMatch(/^\/var\/lib\/celadon-[0-9a-f]{6}$/)
  expect(defaultHome('/root/celadon', 1000, isOpen)).toBe('/root/celadon/.celadon')
  expect(defaultHome('/srv/celadon', 0, isOpen)).toBe('/srv/celadon/.celadon')
})

test('the sender of mail may have a name', () => {
  const from = (text: string) => readConfig({ SMTP_URL: 'smtp://mail.test', MAIL_FROM: text }, '/h').mail?.from
  expect(from('"青瓷集市" <support@example.com>')).toEqual({ address: 'support@example.com', name: '青瓷集市' })
  expect(from('support@example.com')).toEqual({ address: 'support@example.com', name: undefined })
})

test('a server that listens everywhere is found on this machine', () => {
  expect(readConfig({ CELADON_HOST: '0.0.0.0' }, '/h').publicUrl).toBe('http://127.0.0.1:7700')
  expect(readConfig({ CELADON_HOST: '::1' }, '/h').publicUrl).toBe('http://[::1]:7700')
})

const wordsOf = (act: () => unknown): Localized => {
  try {
    act()
  } catch (error) {
    if (error instanceof OperatorError) return error.words
  }
  throw new Error('nothing was refused')
}
