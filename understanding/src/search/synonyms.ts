import { readWords, type Words } from './words.ts'

/** Terms for one idea, in either language or both: the shop's own words, such as the name of its club and 会员. */
export type SynonymGroup = readonly string[]

/** Groups made ready for looking up. */
export type Synonyms = readonly (readonly Words[])[]

export const noSynonyms: Synonyms = []

export const compileSynonyms = (groups: readonly SynonymGroup[]): Synonyms =>
  groups.map((group) => group.map(readWords).filter(({ units }) => units.length > 0)).filter(({ length }) => length > 1)

/**
 * Where a question says one term of a group, it asks for the others too, and is understood by an article that has any of
 * them. Only questions are widened, so that a new group works at once and nothing is indexed anew.
 */
export const addSynonyms = (words: Words, synonyms: Synonyms): Words => {
  const said = new Set(words.terms)
  const widened: Words = { terms: [...words.terms], units: words.units }
  for (const group of synonyms) {
    const meant = group.find((member) => member.units.every(({ terms }) => terms.some((term) => said.has(term))))
    if (!meant) continue
    const others = group.filter((member) => member !== meant)
    widened.terms.push(...others.flatMap(({ terms }) => terms))
    const own = new Set(meant.units.flatMap(({ terms }) => terms))
    const telling = others.flatMap(({ units }) => units.flatMap(({ terms }) => terms))
    widened.units = widened.units.map((unit) =>
      unit.terms.some((term) => own.has(term)) ? { ...unit, terms: [...unit.terms, ...telling] } : unit,
    )
  }
  return widened
}
