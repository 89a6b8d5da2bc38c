import type { FoundSlot } from './found-slot.ts'
import { createLexicon, entriesOf, findHits } from './lexicon.ts'
import type { WrittenNumber } from '#digits'

/** How many of something, in figures, or `all` or `half`. A bare 一个 is an article, and 第二个 a place in a row. */
export function findQuantities(text: string, numbers: readonly WrittenNumber[]): FoundSlot[] {
  const counted = numbers.flatMap((number) => readCount(text, number) ?? [])
  const named = findHits(text, sharesAndDozens).map(({ start, end, value }) => quantitySlot(start, end, value))
  return [...counted, ...named]
}

/** A number that stands right before the name of a thing: "2 teapots", 三条毛巾. */
export const countOf = (numbers: readonly WrittenNumber[], text: string, start: number): FoundSlot[] => {
  const from = text[start - 1] === ' ' ? start - 1 : start
  const number = numbers.find(({ end, value }) => end === from && Number.isInteger(value) && value > 0 && value < 1000)
  return number ? [quantitySlot(number.start, number.end, String(number.value))] : []
}

function readCount(text: string, { start, end, value, script }: WrittenNumber): FoundSlot | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 9999) return undefined
  if (text[start - 1] === 'x' || text.slice(start - 2, start) === 'x ') return readTimes(text, start, end, value)
  if (/[第每几]/.test(text[start - 1] ?? '')) return undefined
  const unit = matchAt(script === 'words' ? englishUnit : anyUnit, text, end)
  const isArticle = value === 1 && script === 'han' && !/[退换要买收各剩]/.test(text[start - 1] ?? '')
  const isOne =
    value === 1 &&
    script === 'words' &&
    !/\b(?:only|just|return|exchange) $/.test(text.slice(Math.max(0, start - 9), start))
  if (!unit || isArticle || isOne || (value === 1 && unit === '个')) return undefined
  return quantitySlot(start, end + unit.length, String(value))
}

/** "x2", "x 2": no size, and no telephone. */
function readTimes(text: string, start: number, end: number, value: number): FoundSlot | undefined {
  const from = text[start - 1] === 'x' ? start - 1 : start - 2
  const isWhole = !/[a-z0-9]/.test(text[from - 1] ?? '') && !/^ ?[a-z0-9.]/.test(text.slice(end, end + 2))
  const isName = /[a-z] $/.test(text.slice(Math.max(0, from - 2), from)) && value > 9
  return isWhole && !isName && value < 100 ? quantitySlot(from, end, String(value)) : undefined
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

const quantitySlot = (start: number, end: number, value: string): FoundSlot => ({
  type: 'quantity',
  value,
  how: 'pattern',
  confidence: 0.8,
  start,
  end,
})

const englishWords =
  ' (?:pieces?|items?|pcs|units?|pairs?|boxes|sets?|copies|bottles?|packs?|of (?:them|these|those|the|my))(?![a-z])'
const englishUnit = new RegExp(englishWords, 'y')
const anyUnit = new RegExp(
  `(?: ?(?:个|件|只|双|套|盒|瓶|包|条|把|份|台|箱|袋|支|顶|副)(?!月|小时|钟|半?天|星期|礼拜|工作|周|季|问题|多|人|客服|字|裹|装|码|车|子女)|x(?= |$|[,.!])|(?:pcs|pc)(?![a-z])|${englishWords})`,
  'y',
)

const sharesAndDozens = createLexicon(
  entriesOf({
    '2': 'a_couple_of_them a_couple_of_these a_couple_pieces both both_of_them 两者都 俩都',
    '12': 'a_dozen 一打',
    half: 'half_of_them half_of_it half_of_the half_the_order half_my_order half_the_items 一半',
    all: `all_of_them all_of_it all_of_these all_the_items all_items all_my_items return_all everything_in_the_order
      them_all whole_order entire_order 全部 全都 全退 全要 所有商品 所有的商品 所有东西 都退 都要退 都换 都取消 整单`,
  }),
)
