import type { Reading } from '@celadon/contract'
import { expect, test } from 'vitest'
import { understand } from './understand.ts'
import { shippedModel } from './shipped-model.spec.ts'

const read = (utterance: string): Reading =>
  understand(utterance, shippedModel, {
    awaiting: null,
    orders: [],
    now: new Date('2026-11-23T10:00:00Z'),
    timeZone: 'Asia/Shanghai',
    language: 'en',
    lastIntent: null,
  })

/** The same draws at each run. */
function createDraw(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const draw = createDraw(1)
const oneOf = (signs: string): string => signs.split(' ')[draw(signs.split(' ').length)]!
const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make)

const syllable = (): string =>
  oneOf('b bl d dr f fl g gr h j k kl m n pl qu r s sk sl sn st t tr v w z zw') +
  oneOf('a e i o u oo ai au ou') +
  oneOf('b d f g k lm n nt p rp rt sk t x z mp ff')
const inventedPhrase = (): string => times(2 + draw(3), () => times(2 + draw(2), syllable).join('')).join(' ')
const mashedKeys = (): string => {
  const row = oneOf('qwertyuiop asdfghjkl zxcvbnm')
  return times(6 + draw(9), () => row[draw(row.length)]!).join('')
}
const anyHan = (): string => times(4 + draw(6), () => String.fromCharCode(0x4e00 + draw(0x5000))).join('')

test.each([
  ['invented words', inventedPhrase],
  ['keys struck at random', mashedKeys],
  ['characters at random', anyHan],
])('%s are not understood, however sure the letters make the model', (_, make) => {
  const readings = times(300, make).map(read)
  const share = (isMeant: (reading: Reading) => boolean): number => readings.filter(isMeant).length / readings.length
  expect(share(({ gate }) => gate === 'not-understood')).toBeGreaterThan(0.97)
  expect(share(({ gate }) => gate === 'answer')).toBeLessThan(0.01)
})

test('of invented words the model itself is sure often enough for this to prove something', () => {
  const sure = times(300, inventedPhrase).filter((phrase) => {
    const [best] = read(phrase).intents
    return best !== undefined && best.intent !== 'out-of-scope' && best.confidence >= 0.65
  })
  expect(sure.length).toBeGreaterThan(15)
})

test('slips, pinyin, names of goods and a strange word among known ones stay understood', () => {
  for (const [utterance, intent] of [
    ['cancle my ordr', 'cancel-order'],
    ['refnud', 'refund-status'],
    ['where is my flurb', 'track-order'],
    ['my zorp is broken', 'damaged-item'],
    ['wo yao tui huo', 'return-item'],
    ['thx', 'thank'],
    ['heyo', 'greet'],
    ['wassup', 'greet'],
  ] as const)
    expect([utterance, read(utterance).gate, read(utterance).intents[0]?.intent]).toEqual([utterance, 'answer', intent])
})
