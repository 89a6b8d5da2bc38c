import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { maskSensitive } from '@celadon/server/conversation/masking'
import { expect, test } from 'vitest'
import { measureFalseMasking, measureRecall, plantNumbers } from './measure-masking.ts'
import { measureFalseSplits, measureSplits, plantSplits } from './split-parts.ts'
import { searchAtRest } from './search-at-rest.ts'

test('of 6,000 numbers in every disguise at least 999 of 1,000 are masked', () => {
  const { planted, found, missed } = measureRecall(plantNumbers(6_000, 5))
  expect(missed.slice(0, 5)).toEqual(found / planted >= 0.999 ? expect.anything() : [])
})

test('of 6,000 order, parcel and phone numbers at most 1 in 1,000 is masked', () => {
  const { falseMasked, falseChecked, masked } = measureFalseMasking(6_000, 6)
  expect(masked.slice(0, 5)).toEqual(falseMasked / falseChecked <= 0.001 ? expect.anything() : [])
})

test('broken variants: no masking, and masking of plain digits alone, are noticed', () => {
  const planted = plantNumbers(600, 8)
  expect(measureRecall(planted, (text) => text).found).toBe(0)
  expect(measureRecall(planted, (text) => text.replaceAll(/\d{12,19}X?/gi, '')).found).toBeLessThan(200)
})

test('of 4,000 numbers given over several messages at least 999 of 1,000 are taken out of all of them', () => {
  const { planted, found, missed } = measureSplits(plantSplits(4_000, 11))
  expect(missed.slice(0, 5)).toEqual(found / planted >= 0.999 ? expect.anything() : [])
})

test('of 6,000 orders, parcels and phones given in parts at most 1 in 1,000 is masked', () => {
  const { falseMasked, falseChecked, masked } = measureFalseSplits(6_000, 12)
  expect(masked.slice(0, 5)).toEqual(falseMasked / falseChecked <= 0.001 ? expect.anything() : [])
})

test('broken variant: masking each message by itself leaves nearly all numbers that are given in parts', () => {
  const alone = (texts: readonly string[]): string[] => texts.map((text) => maskSensitive(text).text)
  expect(measureSplits(plantSplits(600, 13), alone).found).toBeLessThan(60)
})

test('the search sees a number in any file, in any writing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'celadon-lab-search-'))
  try {
    await writeFile(
      join(folder, 'one'),
      Buffer.concat([Buffer.from([0, 255, 254]), Buffer.from('四一一一 1111 1111 1111'), Buffer.from([0])]),
    )
    expect(await searchAtRest(folder, ['4111111111111111', '5555555555554444'], [])).toEqual(
      new Set(['4111111111111111']),
    )
  } finally {
    await rm(folder, { recursive: true })
  }
})
