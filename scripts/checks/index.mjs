/** Every rule of the house that a machine can check. */
import { checkAuthority } from './authority.mjs'
import { checkBannedWords } from './banned-words.mjs'
import { checkBoundaries } from './boundaries.mjs'
import { checkFolderCycles } from './folder-cycles.mjs'
import { checkPurity } from './purity.mjs'
import { checkSizesAndMarks } from './sizes-and-marks.mjs'
import { checkStores } from './stores.mjs'
import { checkTranslations } from './translations.mjs'

export { readFileMap } from './source.mjs'

const checks = [
  checkBoundaries,
  checkFolderCycles,
  checkBannedWords,
  checkTranslations,
  checkStores,
  checkPurity,
  checkAuthority,
  checkSizesAndMarks,
]

/**
 * @param {import('./source.mjs').FileMap} files
 * @returns {import('./source.mjs').Finding[]}
 */
export const checkAll = (files) => checks.flatMap((check) => check(files))
