import type { Postings } from './postings.ts'
import { articleOfPlace, articlesInBlock, passageOfPlace, placeOf, placesInBlock, weightOf } from './postings.ts'
import type { Question } from './question.ts'
import { importanceOf, type Unit, type Words } from './words.ts'

export type Ranked = {
  article: number
  score: number
  /** Share (0 to 1) of the question's meaning-carrying words that the article has. */
  coverage: number
  /** The passage that answers best. */
  passage: number
}

/**
 * The `limit` best articles, best first, equals by number. In each part of the question a passage scores the sum over
 * the part's terms of rarity * importance * weight, with BM25's rarity ln(1 + (n - m + 1/2) / (m + 1/2)) for a term that m
 * of n passages have; an article scores as its best passage, times 0.4 + 0.6 * the share of the part that it covers. The
 * parts are put together as the cube root of the sum of cubes: what answers one part well goes before what touches all.
 * Blocks that are not wanted count for how rare a word is, and give no article.
 */
export const rankArticles = (
  question: Question,
  postings: Postings,
  passages: number,
  limit: number,
  isWanted: (block: number) => boolean = () => true,
): Ranked[] => {
  const parts = question.parts.map((part) => weighTerms(part, postings, passages))
  const whole = parts.reduce((sum, part) => sum + part.whole, 0)
  const best: Ranked[] = []
  for (const block of blocksOf(parts, postings)) {
    if (!isWanted(block)) continue
    scoreBlock(block, parts, postings, sheet)
    for (let at = 0; at < articlesInBlock; at += 1) {
      if (sheet.cubes[at] === 0) continue
      const article = block * articlesInBlock + at
      const coverage = whole === 0 ? 0 : sheet.covered[at]! / whole
      insertRanked(best, { article, score: Math.cbrt(sheet.cubes[at]!), coverage, passage: sheet.passages[at]! }, limit)
    }
  }
  return best
}

type WeighedPart = { terms: (readonly [term: string, weight: number])[]; units: readonly Unit[]; whole: number }

const weighTerms = (part: Words, postings: Postings, passages: number): WeighedPart => ({
  terms: [...new Set(part.terms)].map((term) => [term, rarityOf(postings.get(term), passages) * importanceOf(term)]),
  units: part.units,
  whole: part.units.reduce((sum, unit) => sum + unit.weight, 0),
})

const blocksOf = (parts: readonly WeighedPart[], postings: Postings): Set<number> => {
  const blocks = new Set<number>()
  for (const { terms } of parts)
    for (const [term] of terms) for (const block of postings.get(term)?.keys() ?? []) blocks.add(block)
  return blocks
}

const rarityOf = (lists: ReadonlyMap<number, Uint32Array> | undefined, passages: number): number => {
  let having = 0
  for (const entries of lists?.values() ?? []) having += entries.length
  return Math.log(1 + (passages - having + 0.5) / (having + 0.5))
}

/** Scored here, block after block and question after question: by place `scores`, which are left at 0, by article all others. */
const sheet = {
  scores: new Float64Array(placesInBlock),
  cubes: new Float64Array(articlesInBlock),
  covered: new Float64Array(articlesInBlock),
  passages: new Int32Array(articlesInBlock),
  bestOfAll: new Float64Array(articlesInBlock),
  bestOfPart: new Float64Array(articlesInBlock),
  coveredInPart: new Float64Array(articlesInBlock),
  lastUnit: new Int32Array(articlesInBlock),
}

type Sheet = typeof sheet

const scoreBlock = (block: number, parts: readonly WeighedPart[], postings: Postings, sheet: Sheet): void => {
  sheet.cubes.fill(0)
  sheet.covered.fill(0)
  sheet.bestOfAll.fill(0)
  for (const part of parts) {
    if (!scorePassages(block, part, postings, sheet)) continue
    coverUnits(block, part.units, postings, sheet)
    for (let at = 0; at < articlesInBlock; at += 1) {
      if (sheet.bestOfPart[at] === 0) continue
      const share = part.whole === 0 ? 0 : sheet.coveredInPart[at]! / part.whole
      sheet.cubes[at]! += (sheet.bestOfPart[at]! * (0.4 + 0.6 * share)) ** 3
      sheet.covered[at]! += sheet.coveredInPart[at]!
    }
  }
}

/** The best passage of each article for one part. False: nothing in this block has any of its terms. */
const scorePassages = (block: number, part: WeighedPart, postings: Postings, sheet: Sheet): boolean => {
  const { scores, bestOfPart, bestOfAll, passages } = sheet
  const touched: number[] = []
  for (const [term, weight] of part.terms) {
    const entries = postings.get(term)?.get(block)
    if (!entries) continue
    for (const entry of entries) {
      const place = placeOf(entry)
      if (scores[place] === 0) touched.push(place)
      scores[place]! += weight * weightOf(entry)
    }
  }
  bestOfPart.fill(0)
  for (const place of touched) {
    const at = articleOfPlace(place)
    const score = scores[place]!
    scores[place] = 0
    bestOfPart[at] = Math.max(bestOfPart[at]!, score)
    const isBetter = score === bestOfAll[at] ? passageOfPlace(place) < passages[at]! : score > bestOfAll[at]!
    if (!isBetter) continue
    bestOfAll[at] = score
    passages[at] = passageOfPlace(place)
  }
  return touched.length > 0
}

/** For each article of the block, how much of the part's meaning it has in any passage. */
const coverUnits = (block: number, units: readonly Unit[], postings: Postings, sheet: Sheet): void => {
  const { coveredInPart, lastUnit } = sheet
  coveredInPart.fill(0)
  lastUnit.fill(0)
  units.forEach(({ terms, weight }, index) => {
    for (const term of terms) {
      const entries = postings.get(term)?.get(block)
      if (!entries) continue
      for (const entry of entries) {
        const at = articleOfPlace(placeOf(entry))
        if (lastUnit[at] === index + 1) continue
        lastUnit[at] = index + 1
        coveredInPart[at]! += weight
      }
    }
  })
}

/** Keeps the list sorted and short: of ten thousand articles few are ever among the best. */
const insertRanked = (best: Ranked[], ranked: Ranked, limit: number): void => {
  if (best.length === limit && !goesBefore(ranked, best.at(-1)!)) return
  let at = best.length
  while (at > 0 && goesBefore(ranked, best[at - 1]!)) at -= 1
  best.splice(at, 0, ranked)
  if (best.length > limit) best.pop()
}

const goesBefore = (one: Ranked, other: Ranked): boolean =>
  one.score > other.score || (one.score === other.score && one.article < other.article)
