import type { ClauseUsed, Money, Ruling, Warning, WishKind } from '@celadon/contract'
import { findAmounts, splitSentences } from '#copilot/words'

/** What policy says now about one kind of wish for the order in question. */
export type PolicyWord = {
  kind: WishKind
  verdict: Ruling['verdict']
  clauses: readonly ClauseUsed[]
  toCustomer: Money | null
  withinDays: number | null
}

type Deed = { kinds: readonly WishKind[]; isIn: RegExp }

/** Deeds that words can promise, and the wishes any one of which would allow them. */
const deeds: readonly Deed[] = [
  { kinds: ['return-items', 'cancel-order', 'claim', 'price-difference'], isIn: /退款|退钱|退回.{0,6}款|\brefund/i },
  { kinds: ['return-items'], isIn: /退货|\b(?:accept|take) .{0,20}\b(?:return|back)\b|\breturn (?:it|them|the)\b/i },
  { kinds: ['exchange-items', 'claim'], isIn: /换货|换一?[件个双台]|补发|重新?发|\b(?:exchange|replace)/i },
  { kinds: ['cancel-order'], isIn: /取消.{0,8}订单|订单.{0,8}取消|\bcancel/i },
  { kinds: ['compensate'], isIn: /补偿|赔偿|\bcompensat/i },
  { kinds: ['change-address'], isIn: /改.{0,6}地址|地址.{0,6}改|\bchange .{0,20}address/i },
]

/** Said as something that will not be done, or as a question: no promise. */
const takesBack =
  /不能|无法|不可以|不支持|没办法|[吗？?]\s*$|如果|\b(?:can(?:no|')t|cannot|unable|not possible|won[’']t|would you|do you|if you)\b/i
const givesWord = /会|将|已|来|给您|为您|帮您|可以|\b(?:will|[’']ll|am|are|have|can|shall|going to)\b/i

/** Promises of a draft that policy denies, that give more than it would, or sooner. */
export const checkPromises = (draft: string, says: readonly PolicyWord[]): Warning[] =>
  splitSentences(draft)
    .filter((sentence) => givesWord.test(sentence) && !takesBack.test(sentence))
    .flatMap((sentence) => {
      const deed = deeds.find(({ isIn }) => isIn.test(sentence))
      const known = deed ? says.filter(({ kind }) => deed.kinds.includes(kind)) : []
      return known.length === 0 ? [] : judge(sentence, known)
    })

const judge = (sentence: string, says: readonly PolicyWord[]): Warning[] => {
  const possible = says.filter(({ verdict }) => verdict !== 'deny')
  if (possible.length === 0) {
    const clause = says.flatMap(({ clauses }) => clauses)[0] ?? null
    return [{ code: 'promise-denied', words: [sentence], clause, seq: null }]
  }
  return [...judgeAmount(sentence, possible), ...judgeDays(sentence, possible)]
}

const judgeAmount = (sentence: string, possible: readonly PolicyWord[]): Warning[] => {
  const most = possible.reduce((least, { toCustomer }) => Math.max(least, toCustomer?.amountMinor ?? 0), 0) / 100
  const above = findAmounts(sentence).find(({ value }) => value > most)
  const clause = possible.find(({ toCustomer }) => toCustomer !== null)?.clauses[0] ?? null
  return above && most > 0 ? [{ code: 'promise-above', words: [above.text, String(most)], clause, seq: null }] : []
}

const judgeDays = (sentence: string, possible: readonly PolicyWord[]): Warning[] => {
  const needed = Math.min(...possible.flatMap(({ withinDays }) => withinDays ?? []))
  const said = Number(/(\d+)\s*(?:个)?(?:工作日|天|日|(?:business |working )?days?\b)/i.exec(sentence)?.[1])
  if (!Number.isFinite(needed) || !(said < needed)) return []
  const clause = possible.find(({ withinDays }) => withinDays === needed)?.clauses[0] ?? null
  return [{ code: 'promise-too-soon', words: [String(said), String(needed)], clause, seq: null }]
}
