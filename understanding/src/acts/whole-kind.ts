import type { ActKind, Awaiting } from '@celadon/contract'
import { fillers, phraseKinds, type PhraseKind } from './act-phrases.ts'
import { isWhole } from '#text'

/** What was asked decides what "that's all", "any of them" and "forget it" do. */
export type Asked = Pick<Awaiting, 'slot' | 'kind'> | null

/** The act of words that are nothing but one, or several of one kind: "ok ok sure"; undefined for any others. */
export function readWholeKind(words: string, asked: Asked): ActKind | undefined {
  if (words.length > longestPhrase) return undefined
  for (const form of formsOf(words)) {
    const kind = phraseKinds.get(form) ?? kindOfRow(form)
    if (kind) return settle(kind, asked)
  }
  return undefined
}

const longestPhrase = 40
const particles = '啊呀哦吧呢啦哈噢喔嘛哒捏~'

function settle(kind: PhraseKind, asked: Asked): ActKind {
  if (kind === 'any-of-them') return asked ? 'affirm' : 'inform'
  if (kind === 'leave-it-so') return asked ? 'affirm' : 'bye'
  if (kind === 'drop-it') return asked?.slot === 'person' || asked?.slot === 'solved' ? 'deny' : 'cancel'
  return kind
}

/** As it stands, without drawn-out letters, and without what is said around it. */
function formsOf(words: string): string[] {
  const bare = strip(words)
  return [...new Set([words, bare, squeeze(words, 2), squeeze(bare, 2), squeeze(bare, 1)])].filter(
    (form) => form !== '',
  )
}

/** A row of more than `most` equal signs becomes `most` of them, but two stay two: "yesss", "哈哈哈哈". */
function squeeze(words: string, most: number): string {
  let squeezed = ''
  for (let at = 0; at < words.length;) {
    let end = at + 1
    while (words[end] === words[at]) end += 1
    squeezed += words[at]!.repeat(end - at > 2 ? most : end - at)
    at = end
  }
  return squeezed
}

function strip(words: string): string {
  let left = words
  const opening = fillers.find((filler) => left.startsWith(filler) && isWhole(left, 0, filler.length))
  if (opening && left.length > opening.length) left = left.slice(opening.length).trim()
  while (left.length > 1 && particles.includes(left.at(-1)!)) left = left.slice(0, -1)
  const closing = [' please', ' pls', ' plz', ' then'].find((word) => left.endsWith(word))
  return closing ? left.slice(0, -closing.length) : left
}

/** Several phrases one after the other that do the same. Single signs of a wish (要, 转, 换) do not join: "要换" asks. */
function kindOfRow(words: string): PhraseKind | undefined {
  let kind: PhraseKind | undefined
  for (let at = 0; at < words.length;) {
    if (words[at] === ' ') {
      at += 1
      continue
    }
    const end = longestPhraseAt(words, at)
    const found = end === undefined ? undefined : phraseKinds.get(words.slice(at, end))
    if (end === undefined || !found || (kind && found !== kind)) return undefined
    kind = found
    at = end
  }
  return kind
}

function longestPhraseAt(words: string, at: number): number | undefined {
  for (let end = Math.min(words.length, at + 24); end > at; end -= 1) {
    const phrase = words.slice(at, end)
    if (
      phraseKinds.has(phrase) &&
      isWhole(words, at, end) &&
      (phrase.length > 1 || '好对嗯哦是行不没'.includes(phrase))
    )
      return end
  }
  return undefined
}
