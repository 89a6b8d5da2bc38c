import type { Awaiting, Language, LineQuantity, Localized, SimulatedBuyer } from '@celadon/contract'

/** A simulated buyer with all they could be asked about; what is not named is answered by the first that is offered. */
export type AskedBuyer = SimulatedBuyer & {
  language: Language
  orderId: string
  lines?: readonly LineQuantity[]
  methodId?: string | undefined
  remedy?: 'refund' | 'replacement' | undefined
}

/** What a buyer does next: taps, fills in a form, shows a photo, or says something. */
export type BuyerAct =
  | { kind: 'tap'; optionIds: string[] }
  | { kind: 'form'; values: Record<string, string> }
  | { kind: 'photo' }
  | { kind: 'text'; text: string }

/** What this buyer answers to what they are asked; undefined: nothing, and the matter rests. Pure. */
export const answerAsked = (awaiting: Awaiting, buyer: AskedBuyer): BuyerAct | undefined => {
  const options = awaiting.options.map(({ id }) => id).filter((id) => id !== 'cancel-run')
  const tap = (...wanted: (string | null | undefined)[]): BuyerAct | undefined => {
    const found = wanted.find((id): id is string => typeof id === 'string' && options.includes(id)) ?? options[0]
    return found === undefined ? undefined : { kind: 'tap', optionIds: [found] }
  }
  switch (awaiting.slot) {
    case 'order':
      return tap(buyer.orderId)
    case 'lines':
      return tapLines(awaiting, options, buyer) ?? tap('all')
    case 'method':
      return tap(buyer.methodId)
    case 'reason':
      return tap(buyer.reason)
    case 'remedy':
      return tap(buyer.remedy)
    case 'photo':
      return buyer.hasPhoto ? { kind: 'photo' } : tap('no-photo')
    case 'confirm':
      return options.includes('yes') ? tap('yes') : undefined
    case 'swaps':
    case 'handover':
    case 'coupon':
      return tap()
    case 'words':
      return tap() ?? { kind: 'text', text: nothingElse[buyer.language] }
    case 'address':
      return { kind: 'form', values: { name: 'A. Buyer', line1: 'Lotus Road 2', city: 'Hangzhou' } }
    case 'invoice':
      return { kind: 'form', values: { title: inPerson[buyer.language] } }
    default:
      return undefined
  }
}

const nothingElse: Localized = { zh: '没有别的了', en: 'Nothing else' }
const inPerson: Localized = { zh: '个人', en: 'Personal' }

const tapLines = ({ kind }: Awaiting, options: string[], { lines = [] }: AskedBuyer): BuyerAct | undefined => {
  const wanted = lines.map(({ lineId }) => lineId).filter((id) => options.includes(id))
  if (wanted.length === 0) return undefined
  return { kind: 'tap', optionIds: kind === 'choices' ? wanted : wanted.slice(0, 1) }
}
