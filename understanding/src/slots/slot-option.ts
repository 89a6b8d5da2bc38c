import type { Order } from '@celadon/contract'
import type { FoundSlot } from './found-slot.ts'
import { goodsIndexOf } from './goods-index.ts'
import { createLexicon, entriesOf, findHits } from './lexicon.ts'
import type { OptionHit } from './option-words.ts'

/** A colour, size or other option that is wished for instead: 改成黑色的, "can I get it in black", 大一码. */
export function findWishedOptions(text: string, options: readonly OptionHit[], orders: readonly Order[]): FoundSlot[] {
  const own = orders.length === 0 ? [] : findHits(text, goodsIndexOf(orders).optionWords)
  const all = [...options, ...own.map(({ start, end, value }) => ({ start, end, ...value }))].sort(
    (one, other) => one.start - other.start,
  )
  const wished: OptionHit[] = []
  for (const hit of all) {
    const last = wished.at(-1)
    const goesOn = last !== undefined && /^(?:的|,|、| in| and|色|码)? ?$/.test(text.slice(last.end, hit.start))
    if (goesOn || isWished(text, hit)) wished.push(hit)
  }
  const steps = findHits(text, sizeSteps).map(({ start, end, value }) => ({ start, end, kind: 'size', value }))
  return [...wished, ...steps].map(({ start, end, kind, value }) => ({
    type: 'option',
    kind,
    value,
    how: 'pattern',
    confidence: 0.8,
    start,
    end,
  }))
}

function isWished(text: string, { start, end }: OptionHit): boolean {
  const before = text.slice(Math.max(0, start - 48), start)
  if (wishedInChinese.test(before)) return true
  if (/\b(?:from|not|than|of|return|refund) (?:the |a )?$/.test(before)) return false
  const isReplaced = /\b(?:to|for|into|with) (?:an? |the |size |colou?r )*$/.test(before) && exchanging.test(before)
  const isOffered =
    /\b(?:in|in a|in the) (?:size )?$/.test(before) &&
    /\b(?:get|have|like|want|prefer|need|come|comes|available|order|swap|change|exchange|send|replace)\b/.test(before)
  return (
    isReplaced ||
    isOffered ||
    (/^(?: one| ones)? instead\b/.test(text.slice(end, end + 14)) && !/\bsent\b|\bgot\b|received/.test(before))
  )
}

const wishedInChinese =
  /(?:改成|改为|改|换成|换为|换到|换个|换一个|换|想要|要|变成|有没有|来个|来一件|给我)(?:个|一个|件|双|款|一件|一双|那个|你们的)? ?$/
const exchanging = /\b(?:chang|swap|switch|exchang|replac|amend|modif|trade)/

const sizeSteps = createLexicon(
  entriesOf({
    larger: `大一码 大一号 大半码 大两码 大一个码 大一点的 one_size_up a_size_up size_up a_size_bigger one_size_bigger a_size_larger
      one_size_larger bigger_size larger_size next_size_up`,
    smaller: `小一码 小一号 小半码 小两码 小一个码 小一点的 one_size_down a_size_down size_down a_size_smaller one_size_smaller smaller_size
      next_size_down`,
  }),
)
