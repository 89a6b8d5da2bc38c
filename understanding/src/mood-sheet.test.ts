import { expect, test } from 'vitest'
import { readMood } from '#mood'
import { normalise } from '#text'
import { moodSheet, unseenMoodSheet } from './mood-sheet.spec.ts'

const linesOf = (text: string): string[] => text.trim().split(/[|\n]/)
const share = (text: string, fits: (mood: ReturnType<typeof readMood>) => boolean): number => {
  const lines = linesOf(text)
  return lines.filter((utterance) => fits(readMood(normalise(utterance)))).length / lines.length
}

test('anger, contentment, displeasure and haste are heard in both languages', () => {
  expect(share(moodSheet.angry, (mood) => mood.anger >= 0.5)).toBeGreaterThan(0.95)
  expect(share(moodSheet.pleased, (mood) => mood.sentiment > 0.15)).toBeGreaterThan(0.95)
  expect(share(moodSheet.displeased, (mood) => mood.sentiment < -0.15)).toBeGreaterThan(0.9)
  expect(share(moodSheet.urgent, (mood) => mood.urgency >= 0.4)).toBeGreaterThan(0.95)
})

test('trouble told calmly, thanks in capitals and bags for rubbish are no anger and no haste', () => {
  expect(share(moodSheet.calm, (mood) => mood.anger < 0.5 && mood.urgency < 0.5)).toBe(1)
})

test('of utterances never seen two angry ones in three are heard, and of calm ones 1 in 30 is misheard at most', () => {
  expect(share(unseenMoodSheet.angry, (mood) => mood.anger >= 0.5)).toBeGreaterThan(0.66)
  expect(share(unseenMoodSheet.calm, (mood) => mood.anger < 0.5)).toBeGreaterThan(0.96)
})

test('bitter praise is no praise', () => {
  for (const utterance of ['great, lost again', 'thanks for nothing', '呵呵，又坏了，真行啊'])
    expect(readMood(normalise(utterance)).sentiment).toBeLessThan(0)
})
