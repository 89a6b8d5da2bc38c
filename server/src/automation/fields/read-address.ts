import type { Address, Reading } from '@celadon/contract'
import type { FieldFacts, FieldFound, FieldRead } from './field.ts'
import { readChineseAddress } from './read-chinese-address.ts'
import { readEnglishAddress } from './read-english-address.ts'

/** Where to: a filled form, free text of either language, or the address of the account. What is not said stays. */
export const readAddress = ({ said, known, isAsked }: FieldRead, facts: FieldFacts): FieldFound | null => {
  const present =
    known.address ??
    facts.shop.dealings.find((dealing) => dealing.orderId === known.orderId)?.shipTo ??
    facts.shop.account.addresses[0] ??
    empty
  if (said.form) return { answers: { address: joined(present, fieldsOf(said.form)) } }
  const home = facts.shop.account.addresses[0]
  if (home && ofAccount.test(said.utterance)) return { answers: { address: home } }
  const mended = known.address && withNumber(known.address.line1, said.utterance)
  if (known.address && mended) return { answers: { address: { ...known.address, line1: mended } } }
  const address = readEnglishAddress(said.utterance) ?? readChineseAddress(said.utterance, isAsked)
  const person = personIn(said.reading, said.utterance, isAsked || address !== undefined)
  if (!address && Object.keys(person).length === 0) return null
  return { answers: { address: joined(present, { ...person, ...address }) } }
}

/** 不对，是20号; "no, number 20": the same street with another number, where it has one. */
const withNumber = (line1: string, utterance: string): string | undefined => {
  const text = utterance.normalize('NFKC').toLowerCase().trim()
  const chinese = numberInChinese.exec(text)?.[1]
  if (chinese !== undefined && /\d+号/.test(line1)) return line1.replace(/\d+号/, () => `${chinese}号`)
  const english = numberInEnglish.exec(text)?.[1]
  return english !== undefined && /^\d/.test(line1) ? line1.replace(/^\d+/, () => english) : undefined
}

const numberInChinese =
  /^(?:不对|不是|错了|搞错了|写错了)?[,。 ]*(?:应该)?(?:是|改成|改为)?(\d{1,5})号(?:才对|吧)?[。!]?$/
const numberInEnglish =
  /^(?:no|sorry|wrong)?[,. ]*(?:(?:it's|it is|it should be|i meant|make it)? ?(?:number|no\.?) ?)(\d{1,5})[.!]?$/

const ofAccount =
  /\b(?:my )?(?:default|profile|home|usual|account)(?: \w+)? address|address (?:on|in) (?:my )?(?:file|profile|account)|默认地址|账户里的地址|账号里的地址|常用地址/i

/** A new street leaves the old rooms and postcode behind, a new city its province too; whose it is stays. */
const joined = (present: Address, news: Partial<Address>): Address => {
  if (news.line1 === undefined) return { ...present, ...news }
  const isSameCity = news.city === undefined || bare(news.city) === bare(present.city)
  const kept = isSameCity ? present : { ...present, region: '' }
  return { ...kept, line2: '', postcode: '', ...news }
}

const bare = (city: string): string => city.replace(/市$/, '').trim().toLowerCase()

/** Whose address and telephone it is, where that is named; a name alone only of whom it goes to. */
const personIn = ({ slots }: Reading, utterance: string, isOfAddress: boolean): Partial<Address> => {
  const name = slots.find(
    ({ type, start }) => type === 'name' && (isOfAddress || goesTo.test(utterance.slice(0, start))),
  )
  const phone = isOfAddress || name ? slots.find(({ type }) => type === 'phone') : undefined
  return { ...(name && { name: name.value }), ...(phone && { phone: phone.value }) }
}

const goesTo =
  /(?:收件人|收货人|recipient|receiver|addressee|deliver(?:ed)? to)(?:'s)?(?: name)?(?:改成|改为|换成|是|为| is| to)?[: ]*$/i

const empty: Address = { name: '', line1: '', line2: '', city: '', region: '', postcode: '', country: '', phone: '' }

const fieldsOf = (form: Readonly<Record<string, string>>): Partial<Address> =>
  Object.fromEntries(
    Object.entries(form).filter(([key, value]) => key in empty && value.trim() !== ''),
  ) as Partial<Address>
