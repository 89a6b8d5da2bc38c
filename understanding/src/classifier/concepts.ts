import { readLexicon } from '#lexicon'
import { addFeature, type FeatureList } from './feature-list.ts'
import { groups, parts } from './groups.ts'
import { addId, createHashTable, findId, type HashTable } from './hash-table.ts'
import { addToHash, freshHash, joinHashes } from './hashing.ts'
import { addStem, eachSlip } from './stem.ts'
import { readTokens, type Token } from './tokens.ts'

/** What the words and phrases mean by the lexicon, and each two meanings that stand near each other, in any order. */
export function addConcepts(text: string, tokens: readonly Token[], list: FeatureList): void {
  found.count = 0
  let place = 0
  for (let at = 0; at < tokens.length && found.count < mostFound; at += 1) {
    const token = tokens[at]!
    if (token.kind === 'han')
      for (let from = token.start; from < token.end; from += 1) findHan(text, token, from, place++)
    else findPhrases(text, tokens, at, place++)
  }
  for (let at = 0; at < found.count; at += 1)
    addFeature(list, addToHash(conceptSeed, found.ids[at]!), groups.concepts, parts.none, 0, 0)
  for (let one = 0; one < found.count; one += 1)
    for (let other = one + 1; other < found.count; other += 1) {
      const apart = found.places[other]! - found.places[one]!
      if (apart > nearby) break
      if (apart > 0 && found.ids[one] !== found.ids[other])
        addFeature(list, pairOf(found.ids[one]!, found.ids[other]!), groups.conceptPairs, parts.none, 0, 0)
    }
}

const nearby = 12
const longestPhrase = 3
const longestHan = 4

const conceptSeed = addToHash(freshHash, 7)
const phraseSeed = addToHash(freshHash, 8)
const hanSeed = addToHash(freshHash, 9)
const pairOf = (one: number, other: number): number =>
  joinHashes(Math.imul(one + 1, 0x2c1b3c6d), Math.imul(other + 1, 0x2c1b3c6d))

/** One scratch list: each meaning with the place, counted in words and Han characters, where it begins. */
const mostFound = 200
const found = { count: 0, ids: new Int32Array(mostFound), places: new Int32Array(mostFound) }

function findPhrases(text: string, tokens: readonly Token[], first: number, place: number): void {
  let hash = phraseSeed
  for (let last = first; last < Math.min(first + longestPhrase, tokens.length); last += 1) {
    if (tokens[last]!.kind !== 'word') return
    hash = addStem(hash, text, tokens[last]!)
    const isFound = takeUp(hash, place)
    if (last === first && !isFound) findSlip(hash, text, tokens[first]!, place)
  }
}

/** A long word that the lexicon does not have may be one it has, mistyped by a letter. */
function findSlip(hash: number, text: string, token: Token, place: number): void {
  const { slips } = knownEntries()
  let isFound = takeUp(hash, place, slips)
  eachSlip(phraseSeed, text, token, (slip) => {
    isFound ||= takeUp(slip, place) || takeUp(slip, place, slips)
  })
}

function findHan(text: string, token: Token, from: number, place: number): void {
  let hash = hanSeed
  for (let at = from; at < Math.min(from + longestHan, token.end); at += 1) {
    hash = addToHash(hash, text.charCodeAt(at))
    takeUp(hash, place)
  }
}

function takeUp(hash: number, place: number, meanings: Meanings = knownEntries().whole): boolean {
  const entry = findId(meanings.table, hash)
  if (entry === -1) return false
  for (const id of meanings.concepts[entry]!) {
    if (found.count === mostFound) break
    found.ids[found.count] = id
    found.places[found.count] = place
    found.count += 1
  }
  return true
}

type Meanings = { table: HashTable; concepts: number[][] }
/** By the hash of its stems or characters what each entry of the lexicon may mean; `slips`: with a letter left out. */
type Entries = { whole: Meanings; slips: Meanings }
let entries: Entries | undefined

const knownEntries = (): Entries => (entries ??= readEntries())

function readEntries(): Entries {
  const whole: Meanings = { table: createHashTable(16_384), concepts: [] }
  const slips: Meanings = { table: createHashTable(32_768), concepts: [] }
  const addTo = ({ table, concepts }: Meanings, hash: number, id: number): void => {
    const known = (concepts[addId(table, hash)] ??= [])
    if (!known.includes(id)) known.push(id)
  }
  const add = (hash: number, id: number): void => addTo(whole, hash, id)
  for (const [id, { en, zh }] of readLexicon().entries()) {
    for (const phrase of en) {
      const tokens = readTokens(phrase)
      add(
        tokens.reduce((hash, token) => addStem(hash, phrase, token), phraseSeed),
        id,
      )
      if (tokens.length === 1) eachSlip(phraseSeed, phrase, tokens[0]!, (slip) => addTo(slips, slip, id))
    }
    for (const word of zh)
      add(
        Array.from(word).reduce((hash, sign) => addToHash(hash, sign.charCodeAt(0)), hanSeed),
        id,
      )
  }
  return { whole, slips }
}
