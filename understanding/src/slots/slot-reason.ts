import type { FoundSlot } from './found-slot.ts'
import { createLexicon, entriesOf, findHits, type Hit } from './lexicon.ts'
import { reasonWords } from './reason-words.ts'
import type { StatedReason } from '@celadon/contract'

/** Why somebody is unhappy or wants to give something back, as a `StatedReason`; each reason once. */
export function findReasons(text: string): FoundSlot[] {
  const hits = findHits(text, lexicon).filter(
    (hit) => !isDenied(text, hit) && !isAsked(text, hit) && isOfGoods(text, hit),
  )
  const seen = new Set<StatedReason>()
  return hits.flatMap(({ start, end, value }) => {
    if (seen.has(value)) return []
    seen.add(value)
    return [{ type: 'reason', value, how: 'pattern', confidence: 0.8, start, end }]
  })
}

/** Apostrophes are left out or typeset as often as typed. */
const lexicon = createLexicon(
  entriesOf(reasonWords).flatMap(([phrase, value]) =>
    phrase.includes("'")
      ? ([
          [phrase, value],
          [phrase.replaceAll("'", ''), value],
          [phrase.replaceAll("'", '’'), value],
        ] as const)
      : [[phrase, value] as const],
  ),
)

/** "Not too big", 没坏, 不是坏的; but 没收到 and "not working" carry their own no. */
const isDenied = (text: string, { start }: Hit<StatedReason>): boolean =>
  /(?:\b(?:not|isn't|isnt|wasn't|wasnt|aren't|without|if it is|no) (?:a |the |too |at all |even |really )?|没有?|不是|不算|并不|不会|别|有没有)$/.test(
    text.slice(Math.max(0, start - 14), start),
  )

/** 会不会太大, 大小怎么样, 会掉色吗. */
const isAsked = (text: string, { start, end }: Hit<StatedReason>): boolean =>
  /(?:会不会|是不是会?|会|怕|万一|如果|要是|\bwill it be |\bin case it is |\bif it's |\bif )$/.test(
    text.slice(Math.max(0, start - 12), start),
  ) && !/^了/.test(text.slice(end, end + 1))

/** 压力太大, 声音太大: no size. */
const isOfGoods = (text: string, { start, value }: Hit<StatedReason>): boolean =>
  (value !== 'too-big' && value !== 'too-small') ||
  !/(?:压力|声音|差别|差距|变化|问题|影响|噪音|味道|脾气|损失|误差|风险|时间|力度)(?:也|都|实在|真的)?$/.test(
    text.slice(Math.max(0, start - 6), start),
  )
