import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { CeladonError } from '#platform/errors'
import { createEmptyDatabase, createTestHome } from '#testing'
import { commands } from './commands.ts'
import { runCommandLine, type Composition, type NewAdmin } from './index.ts'

const refuse = (): Promise<never> => Promise.reject(new Error('not asked for'))
const nothing: Composition = {
  startServer: refuse,
  prepareDemo: refuse,
  importShop: () => Promise.reject(new Error('not here')),
  exportShop: () => Promise.resolve({}),
  previewGuidelines: () => [],
  importGuidelines: () => Promise.resolve([]),
  createAdmin: refuse,
  sealAuditAnew: () => Promise.reject(new Error('not here')),
  verifyAudit: () => Promise.reject(new Error('not here')),
  checkMail: refuse,
  checkSecondReader: refuse,
}

const createHome = (): string => {
  const { home, remove } = createTestHome()
  onTestFinished(remove)
  return home
}

/** Runs one command in this process and keeps what it wrote. */
const run = async (
  argv: string[],
  options: { env?: Record<string, string>; composition?: Partial<Composition>; typed?: string } = {},
): Promise<{ code: number; out: string; notes: string }> => {
  const out: string[] = []
  const notes: string[] = []
  const terminal = {
    print: (line: string) => void out.push(line),
    note: (line: string) => void notes.push(line),
    readSecret: () => Promise.resolve(options.typed),
    untilStopped: () => Promise.resolve(),
    endWithin: () => {},
  }
  const env = { LANG: 'en_US.UTF-8', CELADON_PORT: '0', CELADON_LOG_LEVEL: 'error', ...options.env }
  const code = await runCommandLine(argv, env, { ...nothing, ...options.composition }, terminal)
  return { code, out: out.join('\n'), notes: notes.join('\n') }
}

test('help lists every command, in the language of the terminal', async () => {
  const english = await run(['help'])
  const chinese = await run(['--help'], { env: { LANG: 'zh_CN.UTF-8' } })
  expect([english.code, chinese.code]).toEqual([0, 0])
  for (const { name, summary } of commands) {
    expect(english.out).toContain(`${name} `)
    expect(english.out).toContain(summary.en)
    expect(chinese.out).toContain(summary.zh)
  }
  expect(await run(['help'], { env: { LANG: 'zh_CN.UTF-8', LC_ALL: 'C' } })).toEqual(english)
})

test('help about one command says what its flags do', async () => {
  const asked = await run(['help', 'create-admin'])
  expect(asked.out).toContain('--email ADDRESS')
  expect(await run(['create-admin', '--help'])).toEqual(asked)
})

test.each([
  [[], 'Name a command'],
  [['srve'], 'no command "srve"'],
  [['help', 'srve'], 'no command "srve"'],
  [['serve', '--port', '1'], 'does not know "--port"'],
  [['serve', 'now'], 'does not know "now"'],
  [['create-admin'], 'needs --email'],
  [['create-admin', '--email'], '--email needs a value'],
  [['create-admin', '--email='], '--email needs a value'],
  [['create-admin', '--email', '--name'], '--email needs a value'],
])('%j is not understood: exit code 2 and a word about help', async (argv, words) => {
  const { code, out, notes } = await run(argv)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(notes).toContain(words)
  expect(notes).toContain('celadon help')
})

test('wrong settings are told in the language of the terminal', async () => {
  const { code, notes } = await run(['serve'], { env: { LANG: 'zh_CN.UTF-8', CELADON_PORT: '70000' } })
  expect(code).toBe(1)
  expect(notes).toContain('CELADON_PORT：应为 0 至 65535 的整数')
})

test('where nothing runs there is nothing to stop', async () => {
  const home = createHome()
  const { code, out } = await run(['stop'], { env: { CELADON_HOME: home } })
  expect({ code, out }).toEqual({ code: 0, out: `Nothing runs from ${home}.` })
})

test('migrate brings a foreign database up to date, and serve refuses it before', async () => {
  const { ownerAddress, close } = await createEmptyDatabase()
  onTestFinished(close)
  const { host, port, user, password, database } = ownerAddress
  const url = new URL(`postgres://localhost:${port}/${database}`)
  url.username = String(user)
  if (typeof password === 'string') url.password = password
  url.searchParams.set('host', String(host))
  const env = { CELADON_HOME: createHome(), DATABASE_URL: url.href }
  expect((await run(['serve'], { env })).notes).toContain('celadon migrate')
  const migrated = await run(['migrate'], { env })
  expect(migrated.out + migrated.notes).toContain('0001-spine')
  expect((await run(['doctor'], { env })).out).toMatch(/ok +Schema/)
})

test('doctor on a new machine finds nothing wrong and makes nothing', async () => {
  const home = createHome()
  const { code, out } = await run(['doctor'], { env: { CELADON_HOME: home } })
  expect(out).toContain('not made yet')
  expect(code).toBe(0)
  expect(existsSync(home)).toBe(false)
})

test('doctor says what is wrong and what to do, and exits with 1', async () => {
  const listener = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => listener.once('listening', resolve))
  onTestFinished(() => void listener.close())
  const address = listener.address()
  const port = String(typeof address === 'object' && address?.port)
  const { code, out } = await run(['doctor'], {
    env: {
      CELADON_HOME: createHome(),
      CELADON_PORT: port,
      CELADON_PROT: '1',
      SMTP_URL: 'smtp://mail.test',
      MAIL_FROM: 'a@mail.test',
      CELADON_SECOND_READER_URL: 'http://127.0.0.1:1/v1',
      CELADON_SECOND_READER_MODEL: 'small',
      DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nowhere',
    },
    composition: {
      checkMail: () => Promise.reject(new Error('535 no such user')),
      checkSecondReader: () => Promise.reject(new Error('the endpoint answered 404')),
    },
  })
  expect(code).toBe(1)
  for (const subject of ['Settings', 'Database', 'Mail', 'Second reader', 'Port'])
    expect(out).toMatch(new RegExp(`problem +${subject}`))
  expect(out).toContain('CELADON_PROT')
  expect(out).toContain('535 no such user')
  expect(out).toContain(`Port ${port} is taken`)
})

test('an admin is made with the password that was typed, or with one that is shown once', async () => {
  const env = { CELADON_HOME: createHome() }
  const made: NewAdmin[] = []
  const createAdmin: Composition['createAdmin'] = (_foundation, admin) => {
    made.push(admin)
    return Promise.resolve({
      workspace: { zh: '我的店', en: 'My shop' },
      inboxKey: 'web-1',
      shopSecret: 'for the shop',
    })
  }
  const argv = ['create-admin', '--email', 'li@shop.test', '--workspace=My shop', '--shop', 'https://shop.test/']
  const typed = await run(argv, { env, composition: { createAdmin }, typed: 'a password of mine' })
  expect(typed.code).toBe(0)
  expect(typed.out).toContain('li@shop.test is now an admin of "My shop"')
  expect(typed.out).toMatch(/web-1[^]*for the shop/)
  expect(typed.out).not.toContain('a password of mine')
  expect(made[0]).toEqual({
    email: 'li@shop.test',
    name: 'li',
    password: 'a password of mine',
    workspace: 'My shop',
    shopOrigins: ['https://shop.test'],
  })
  const generated = await run(argv, { env, composition: { createAdmin }, typed: '' })
  expect(made[1]!.password).toMatch(/^[\w-]{20}$/)
  expect(generated.out).toContain(made[1]!.password)
  const refused = await run(argv, {
    env,
    composition: { createAdmin: () => Promise.reject(new CeladonError('INVALID_REQUEST', { field: 'email' })) },
  })
  expect(refused).toEqual({ code: 1, out: '', notes: 'li@shop.test has an account already.' })
  expect((await run(['create-admin', '--email', 'li'], { env })).notes).toContain('"li" is no e-mail address')
})
