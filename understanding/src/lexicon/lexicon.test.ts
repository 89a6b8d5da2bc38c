import { describe, expect, it } from 'vitest'
import { readLexicon } from '#lexicon'

const concepts = readLexicon()
const ofAll = (words: (concept: (typeof concepts)[number]) => readonly string[]) =>
  concepts.flatMap((concept) => words(concept).map((word) => ({ id: concept.id, word })))

describe('the lexicon', () => {
  it('gives every group an id of its own', () => {
    const ids = concepts.map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([])
  })

  it('speaks both languages in every group', () => {
    expect(concepts.length).toBeGreaterThan(900)
    expect(concepts.filter(({ en, zh }) => en.length === 0 || zh.length === 0)).toEqual([])
  })

  it('has English entries of one to three lower case words', () => {
    const wrong = ofAll(({ en }) => en).filter(
      ({ word }) => !/^[a-z]+(?:'[a-z]+)?(?: [a-z]+(?:'[a-z]+)?){0,2}$/.test(word),
    )
    expect(wrong).toEqual([])
  })

  it('has Chinese entries of one to four characters', () => {
    expect(ofAll(({ zh }) => zh).filter(({ word }) => !/^\p{Script=Han}{1,4}$/u.test(word))).toEqual([])
  })

  it('says no word twice in a group, and none in more than three', () => {
    const homes = new Map<string, string[]>()
    for (const { id, word } of ofAll(({ en, zh }) => [...en, ...zh])) homes.set(word, [...(homes.get(word) ?? []), id])
    expect([...homes].filter(([, ids]) => ids.length > 3 || new Set(ids).size < ids.length)).toEqual([])
  })
})
