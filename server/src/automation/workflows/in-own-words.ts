import type { Localized, Workflow } from '@celadon/contract'
import { arranged, arrangementIn, ownStepsIn, withOwnSteps } from '#automation/own-steps'
import { isSound, listTexts, withTexts } from '#automation/wording'

/**
 * The steps as they come with Celadon in the words of a workspace's own version: a newer Celadon may ask more, and words
 * that do not fit what it asks now give way to its own. What the workspace put in stays in, and its order where it still is one.
 */
export const inOwnWords = (shipped: Workflow, own: Workflow | undefined): Workflow => {
  if (!own) return shipped
  const base = arranged(shipped, arrangementIn(own))
  const places = new Map(listTexts(base).map((placed) => [placed.id, placed]))
  const fitting = listTexts(own).flatMap(({ id, text }): [string, Localized][] => {
    const placed = places.get(id)
    return placed && isSound(text, placed, base) ? [[id, text]] : []
  })
  const worded = withTexts(base, new Map(fitting))
  return { ...withOwnSteps(worded, ownStepsIn(own)), version: own.version }
}
