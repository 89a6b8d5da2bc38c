import type { Audience } from '@celadon/contract'
import { blockOf, numberAt } from '@celadon/understanding/search'
import { readableBy } from './article.ts'

/**
 * Articles are numbered so that a block of the index holds those of one audience: what somebody may not read is never
 * fetched for them, and does not change what else is found.
 */
const audiences = ['buyers', 'sellers', 'agents'] as const

/** The number of an audience's first, second, ... article (`place` from 0). */
export const numberOf = (audience: Audience, place: number): number =>
  numberAt(blockOf(place) * audiences.length + audiences.indexOf(audience), place)

/** Blocks that somebody of this audience may read leave one of these remainders when divided by three. */
export const readableRemainders = (audience: Audience): readonly number[] => remainders[audience]

const remaindersOf = (audience: Audience): number[] => readableBy[audience].map((each) => audiences.indexOf(each))
const remainders = {
  buyers: remaindersOf('buyers'),
  sellers: remaindersOf('sellers'),
  agents: remaindersOf('agents'),
}

export const isReadableBlock = (block: number, audience: Audience): boolean =>
  remainders[audience].includes(block % audiences.length)

export const audienceOf = (block: number): Audience => audiences[block % audiences.length]!
