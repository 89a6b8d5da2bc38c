import { maskSensitive } from '@celadon/server/conversation/masking'
import { disguises, writeDisguised } from './disguises.ts'
import { createDice, drawCard, drawHarmless, drawIdentity } from './draw-numbers.ts'
import { readDigits } from './read-digits.ts'

export type Planted = { kind: 'card' | 'identity'; number: string; disguise: string; text: string }

export const plantNumbers = (count: number, seed: number): Planted[] => {
  const dice = createDice(seed)
  return Array.from({ length: count }, (_, at) => {
    const disguise = disguises[at % disguises.length]!
    const kind = dice(2) === 0 ? 'card' : 'identity'
    const number = kind === 'card' ? drawCard(dice) : drawIdentity(dice)
    return { kind, number, disguise: disguise.name, text: writeDisguised(number, disguise, dice) }
  })
}

type Mask = (text: string) => string

/** How many of the planted are gone, and those that are not. Gone: no more than its last four digits can be read. */
export const measureRecall = (planted: readonly Planted[], mask: Mask = (text) => maskSensitive(text).text) => {
  const missed = planted.filter(({ number, text }) =>
    readDigits(mask(text)).some((run) => run.includes(number.replace('X', '').slice(0, -4))),
  )
  return { planted: planted.length, found: planted.length - missed.length, missed }
}

export const measureFalseMasking = (count: number, seed: number) => {
  const dice = createDice(seed)
  const masked = Array.from({ length: count }, () => drawHarmless(dice)).filter(
    (text) => maskSensitive(text).text !== text,
  )
  return { falseChecked: count, falseMasked: masked.length, masked }
}
