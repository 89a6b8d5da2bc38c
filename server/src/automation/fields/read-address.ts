import type { Address } from '@celadon/contract'
import type { FieldFacts, FieldFound, FieldRead } from './field.ts'

/** Where to: a filled form, free text of either language, or the address of the account. What is not said stays. */
export const readAddress = ({ said, known, isAsked }: FieldRead, facts: FieldFacts): FieldFound | null => {
  const present =
    facts.shop.dealings.find((dealing) => dealing.orderId === known.orderId)?.shipTo ??
    facts.shop.account.addresses[0] ??
    empty
  if (said.form) return { answers: { address: { ...present, line2: '', ...fieldsOf(said.form) } } }
  const home = facts.shop.account.addresses[0]
  if (
    home &&
    /\b(?:my )?(?:default|profile|home|usual|account)(?: \w+)? address|address (?:on|in) (?:my )?(?:file|profile|account)|默认地址|账户里的地址|账号里的地址|常用地址/i.test(
      said.utterance,
    )
  )
    return { answers: { address: home } }
  const address = englishAddress(said.utterance) ?? chinese(said.utterance)
  if (!address || (known.address !== undefined && !isAsked && address.line1 === undefined)) return null
  return { answers: { address: { ...present, line2: '', ...address } } }
}

const empty: Address = { name: '', line1: '', line2: '', city: '', region: '', postcode: '', country: '', phone: '' }

const fieldsOf = (form: Readonly<Record<string, string>>): Partial<Address> =>
  Object.fromEntries(
    Object.entries(form).filter(([key, value]) => key in empty && value.trim() !== ''),
  ) as Partial<Address>

/** "445 Maple Drive, Suite 394, Fort Worth, TX 76165, USA": parts between commas, the street first, the postcode last. */
export const englishAddress = (text: string): Partial<Address> | undefined => {
  const zip = /\b([A-Z]{2})[ ,]+(\d{5})\b/.exec(text)
  const street = /\b\d{1,5} [A-Z][\w' .-]{1,60}/.exec(text)
  if (!zip || !street || street.index > zip.index) return undefined
  const parts = text
    .slice(street.index, zip.index)
    .split(/[,;\n]| in (?=[A-Z])/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const [line1, ...rest] = parts
  const city = rest.at(-1)
  if (line1 === undefined || city === undefined) return undefined
  const after = text.slice(zip.index + zip[0].length)
  const country = /\b(?:USA|U\.S\.A?|United States|UK|Canada)\b/i.exec(after)?.[0]
  return {
    line1,
    line2: rest.slice(0, -1).join(', '),
    city,
    region: zip[1]!,
    postcode: zip[2]!,
    ...(country && { country }),
  }
}

/** 浙江省杭州市西湖区文三路 100 号 3 幢 201，张三，13800000000: province and city by their endings, the rest is the street. */
const chinese = (text: string): Partial<Address> | undefined => {
  const place =
    /([\u4e00-\u9fff]{2,7}?(?:省|自治区))?([\u4e00-\u9fff]{2,7}?(?:市|自治州|地区))([\u4e00-\u9fff]{1,7}?(?:区|县|市))?([\u4e00-\u9fffA-Za-z0-9 #号栋幢单元室楼层路街道巷弄村镇-]{3,60})/.exec(
      text,
    )
  if (!place) return undefined
  const [, region, city, district, street] = place
  if (!/[路街道巷弄村镇号栋幢室苑园]/.test(street!)) return undefined
  const phone = /(?<!\d)1\d{10}(?!\d)/.exec(text)?.[0]
  const name = /(?:收件人|收货人|姓名)[:： ]*([\u4e00-\u9fff]{2,4})/.exec(text)?.[1]
  const cleanCity = city!
    .replace(/^.*?(?=[\u4e00-\u9fff]{2,5}(?:市|州|区)$)/, '')
    .replace(/^(?:改成|改到|寄到|送到|换成|地址)+/, '')
  return {
    line1: `${district ?? ''}${street!.trim()}`,
    city: cleanCity,
    ...(region && { region: region.replace(/^(?:改成|改到|寄到|送到|换成|地址|是|为)+/, '') }),
    ...(phone && { phone }),
    ...(name && { name }),
  }
}
