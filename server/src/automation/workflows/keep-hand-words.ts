import { isDeepStrictEqual } from 'node:util'
import type { Localized, Workflow } from '@celadon/contract'
import { ownStepsIn, withOwnSteps } from '#automation/own-steps'
import { isSound, listTexts, withTexts } from '#automation/wording'

/**
 * What was read in anew, with the words that somebody of the workspace had put in the place of those read in `before`. Where
 * they do not fit the step as it is now, its own words are said.
 */
export const keepHandWords = (read: Workflow, before: Workflow, current: Workflow): Workflow => {
  const places = new Map(listTexts(read).map((placed) => [placed.id, placed]))
  const given = new Map(listTexts(before).map(({ id, text }) => [id, text]))
  const byHand = listTexts(current).flatMap(({ id, text }): [string, Localized][] => {
    const placed = places.get(id)
    return placed && !isDeepStrictEqual(text, given.get(id)) && isSound(text, placed, read) ? [[id, text]] : []
  })
  return withOwnSteps(withTexts(read, new Map(byHand)), ownStepsIn(current))
}
