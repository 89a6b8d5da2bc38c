import type { Localized } from '@celadon/contract'
import { CeladonError } from '#platform/errors'
import type { LearnedShelf, LearnedTests } from './desk-needs.ts'

/** The learned tests that this shelf would not meet, each in words. */
export const findUnmet = async (learned: LearnedTests, shelf: LearnedShelf): Promise<readonly Localized[]> => {
  try {
    await learned.check(shelf)
    return []
  } catch (error) {
    if (error instanceof CeladonError && error.code === 'LESSONS_FAIL') return error.reasons
    throw error
  }
}
