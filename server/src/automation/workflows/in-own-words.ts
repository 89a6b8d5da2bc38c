import type { Localized, Workflow } from '@celadon/contract'
import { isSound, listTexts, withTexts } from '#automation/wording'

/**
 * The steps as they come with Celadon in the words of a workspace's own version: a newer Celadon may ask more, and words
 * that do not fit what it asks now give way to its own.
 */
export const inOwnWords = (shipped: Workflow, own: Workflow | undefined): Workflow => {
  if (!own) return shipped
  const places = new Map(listTexts(shipped).map((placed) => [placed.id, placed]))
  const fitting = listTexts(own).flatMap(({ id, text }): [string, Localized][] => {
    const placed = places.get(id)
    return placed && isSound(text, placed, shipped) ? [[id, text]] : []
  })
  return { ...withTexts(shipped, new Map(fitting)), version: own.version }
}
