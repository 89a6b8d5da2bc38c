import { expect, test } from 'vitest'
import { checkAll } from './index.mjs'

const first = '/** One promise. */\n'
const clean = {
  'server/src/main.ts': `import { decideTurn } from '#turn'\nexport const main = decideTurn\n`,
  'server/src/turn/index.ts': `${first}export { decideTurn } from './decide-turn.ts'\n`,
  'server/src/turn/decide-turn.ts': `import { loadOrder } from '#commerce'\nexport const decideTurn = loadOrder\n`,
  'server/src/commerce/index.ts': `${first}export { loadOrder } from './order-store.ts'\n`,
  'server/src/commerce/order-store.ts': [
    `import type { TenantTransaction } from '#platform/database'`,
    `export const loadOrder = (tx: TenantTransaction, id: string) => tx.selectFrom('orders').where('id', '=', id)`,
    '',
  ].join('\n'),
  'server/src/platform/database/index.ts': `${first}export type TenantTransaction = { selectFrom: (table: string) => string }\n`,
  'widget/src/words/index.ts': `${first}export const words = { zh: { hello: '您好' }, en: { hello: 'Hello' } }\n`,
}

const rulesOf = (planted) =>
  checkAll({ ...clean, ...planted }).map(({ path, rule, detail }) => `${path} | ${rule} | ${detail}`)

test('a house in order has no faults', () => {
  expect(rulesOf({})).toEqual([])
})

const inTurn = (text) => ({ 'server/src/turn/planted.ts': text })
const inWidget = (text) => ({ 'widget/src/planted.tsx': text })

test.each([
  [
    'a lower ring that reaches up',
    { 'server/src/commerce/planted.ts': `import { decideTurn } from '#turn'` },
    /boundaries.*higher ring/,
  ],
  [
    'two siblings that know each other',
    { 'server/src/people/index.ts': `${first}import type { A } from '#commerce'\nexport type B = A` },
    /boundaries.*siblings/,
  ],
  [
    'a connector seen by a module',
    {
      ...inTurn(`import { a } from '#connectors/mail'`),
      'server/src/connectors/mail/index.ts': `${first}export const a = 1`,
    },
    /boundaries.*only main\.ts/,
  ],
  [
    'a step out of the folder',
    inTurn(`import { a } from '../commerce/order-store.ts'`),
    /boundaries.*leaves the folder/,
  ],
  [
    'a nested module entered by its path',
    {
      'server/src/platform/planted.ts': `import './database/index.ts'`,
      'server/src/platform/index.ts': `${first}export const a = 1`,
    },
    /boundaries.*another module/,
  ],
  ['a door that is not there', inTurn(`import { a } from '#nowhere'`), /boundaries.*no index/],
  ['a module without a door', { 'server/src/policy/planted.ts': 'export const a = 1' }, /boundaries.*no index/],
  ['a folder in no ring', { 'server/src/stuff/index.ts': `${first}export const a = 1` }, /boundaries.*no ring/],
  ['a door without its sentence', { 'server/src/reading/index.ts': 'export const a = 1' }, /boundaries.*doc comment/],
  [
    'a door too wide',
    {
      'server/src/reading/index.ts': first + Array.from({ length: 11 }, (_, i) => `export const a${i} = 1`).join('\n'),
    },
    /boundaries.*11 value exports/,
  ],
  [
    'a door that hides what it offers',
    { 'server/src/reading/index.ts': `${first}export * from './a.ts'` },
    /boundaries.*hides/,
  ],
  [
    'the contract knowing the server',
    { 'contract/src/planted.ts': `import '@celadon/server'` },
    /boundaries.*may not import/,
  ],
  ['a schema inside the widget', inWidget(`import { orderSchema } from '@celadon/contract'`), /boundaries.*only types/],
  [
    'folders that need each other',
    {
      'console/src/a/index.ts': `${first}import type { B } from '#b'\nexport type A = B`,
      'console/src/b/index.ts': `${first}import type { A } from '#a'\nexport type B = A`,
    },
    /folder cycles.*a -> .*b/,
  ],
  ['a banned word in a name', inTurn('export const orderManager = 1'), /banned words.*'manager'/],
  [
    'a banned word in a parameter',
    inTurn('export const a = (chatSession: string) => chatSession'),
    /banned words.*'session'/,
  ],
  ['a banned word in a pattern', inTurn('export const a = ({ data }: { data: 1 }) => data'), /banned words.*'data'/],
  ['a banned word in a file name', { 'server/src/turn/date-utils.ts': '' }, /banned words.*'utils'/],
  ['a banned word in a code', inTurn(`export const a = 'contact-found'`), /banned words.*'contact'/],
  [
    'a banned word in a sentence',
    { 'server/src/turn/planted.ts': `export const a = 'ask the bot now'` },
    /banned words.*'bot'/,
  ],
  ['a banned word in a class', { 'widget/src/planted.css': '.contact-card { color: red }' }, /banned words.*'contact'/],
  ['a twin that is missing', inTurn(`export const a = { zh: '您好' }`), /translations.*en is missing/],
  [
    'a key that is missing',
    inTurn(`export const a = { zh: { a: '您', b: '好' }, en: { a: 'you' } }`),
    /translations.*'b' is in zh/,
  ],
  ['an empty translation', inTurn(`export const a = { zh: '您好', en: '' }`), /translations.*empty/],
  [
    'Chinese left in the English text',
    inTurn(`export const a = { zh: '您好', en: 'Hello 您好' }`),
    /translations.*Chinese words in/,
  ],
  ['Chinese outside a table', inTurn(`export const a = '您好'`), /translations.*outside a table/],
  [
    'a half-width comma in Chinese',
    inTurn(`export const a = { zh: '您好,请说', en: 'Hello' }`),
    /translations.*half-width/,
  ],
  ['a Chinese text that shouts', inTurn(`export const a = { zh: '您好！', en: 'Hello' }`), /translations.*tone/],
  [
    'a glued sentence',
    inTurn(`export const a = (n: string) => ({ zh: '有' + n, en: 'has it' })`),
    /translations.*glued/,
  ],
  ['English words in the widget', inWidget('export const A = () => <p>Send now</p>'), /translations.*outside a table/],
  [
    'an English label in the widget',
    inWidget('export const A = () => <p title="Close" />'),
    /translations.*outside a table/,
  ],
  [
    'twin files that differ',
    {
      'console/src/words/zh.ts': `export const zh = { a: '您', b: '好' }`,
      'console/src/words/en.ts': `export const en = { a: 'you' }`,
    },
    /translations.*'b' is in zh/,
  ],
  [
    'a store without its transaction',
    { 'server/src/commerce/refund-store.ts': 'export const loadRefund = (id: string) => id' },
    /stores.*first parameter of loadRefund/,
  ],
  [
    'a store with a transaction of no kind',
    { 'server/src/commerce/refund-store.ts': 'export const loadRefund = (tx: object, id: string) => [tx, id]' },
    /stores.*first parameter of loadRefund/,
  ],
  ['a query outside a store', inTurn(`export const a = (tx) => tx.selectFrom('orders')`), /sql in stores.*selectFrom/],
  ['SQL text outside a store', inTurn('export const a = `select * from orders`'), /sql in stores.*SQL text/],
  ['a module that reads the clock', inTurn('export const a = () => Date.now()'), /purity.*Date\.now/],
  ['a role that is asked for its name', inTurn(`export const a = (m) => m.role !== 'agent'`), /authority.*'agent'/],
  ['a module that makes the date', inTurn('export const a = () => new Date()'), /purity.*new Date/],
  ['a module that throws dice', inTurn('export const a = () => Math.random()'), /purity.*Math\.random/],
  ['a module with its own random bytes', inTurn(`import { randomBytes } from 'node:crypto'`), /purity.*randomBytes/],
  ['a module that reads a setting by itself', inTurn('export const a = process.env.PORT'), /purity.*process\.env/],
  ['a file too long to hold in mind', inTurn('export {}\n'.repeat(301)), /sizes.*301 lines/],
  [
    'code too long beside a sheet of lines',
    {
      'understanding/src/intents/a/b.ts':
        'export const a = `\n' + 'line\n'.repeat(400) + '`\n' + 'export {}\n'.repeat(301),
    },
    /sizes.*302 lines/,
  ],
  ['a mark for later', inTurn('// TODO later'), /marks.*TODO/],
  ['a test switched off', { 'server/src/turn/a.test.ts': `test.skip('a', () => {})` }, /marks.*test\.skip/],
  ['a type given up', inTurn('export const a = 1 as any'), /marks.*as any/],
  ['a file without the linter', inTurn('/* oxlint-disable no-console */'), /marks.*oxlint-disable/],
])('%s is found', (_, planted, expected) => {
  expect(rulesOf(planted)).toContainEqual(expect.stringMatching(expected))
})

test.each([
  [
    'a key that a library gives another name',
    inTurn('export const a = ({ data: orders }: { readonly [key: string]: 1 }) => orders'),
  ],
  ['an instant that was handed in', inTurn('export const a = (at: string) => new Date(at)')],
  ['a test that quotes a customer', { 'server/src/turn/a.test.ts': `test('a', () => say('are you a bot 您好'))` }],
  [
    'the composition root reading the clock',
    { 'server/src/clock-of-the-machine.ts': 'export const a = () => Date.now()' },
  ],
  ['a sentence that says as any', inTurn('// each is as likely as any other')],
  ['one line excused from one rule', inTurn('// oxlint-disable-next-line no-control-regex')],
  ['the name of a language', inWidget(`export const names = ['English', '中文']`)],
  [
    'texts that are functions',
    inTurn('export const a = { zh: (n: number) => `第 ${n} 位`, en: (n: number) => `place ${n}` }'),
  ],
])('%s is allowed', (_, planted) => {
  expect(rulesOf(planted)).toEqual([])
})
