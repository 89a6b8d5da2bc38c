import type { Address } from '@celadon/contract'
import { knownCities, knownProvinces } from './places.ts'
import { bareName, withoutName } from './read-han-name.ts'

/**
 * 浙江省杭州市西湖区文三路 100 号 3 幢 201，张三，13800000000, in any order and without 省 or 市 as well: province and city
 * by name or ending, the rest of their clause is the street; a bare name beside it or a telephone is whose it is. `isAsked`:
 * an address was asked for, so a street alone is one of the same city.
 */
export const readChineseAddress = (utterance: string, isAsked: boolean): Partial<Address> | undefined => {
  const text = newest(utterance.normalize('NFKC'))
  if (!/\p{Script=Han}/u.test(text)) return undefined
  const phone = mobile.exec(text)?.[0].replaceAll(/[ -]/g, '')
  const postcode = code.exec(text)?.[1]
  const clauses = clausesOf(text)
  const place = placeIn(clauses) ?? (isAsked ? streetIn(clauses) : undefined)
  const name = labelled.exec(text)?.[1] ?? (place || phone !== undefined ? bareName(clauses) : undefined)
  if (!place && name === undefined && !(isAsked && phone !== undefined)) return undefined
  return { ...place, ...(phone && { phone }), ...(postcode && place && { postcode }), ...(name && { name }) }
}

/** "Not to …, to …", 从…改成…: the new address stands last. */
const newest = (text: string): string => {
  const changed = text.split(/改成|改到|改为|改寄到|改送到|换成|换到/).at(-1)!
  return ofStreet.test(changed) && changed.length >= 6 ? changed : text
}

const mobile = /(?<!\d)1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/
const code = /邮(?:政编)?编(?:码)?(?:是|为)?[: ]*(\d{6})(?!\d)/
const labelled =
  /(?:收件人|收货人|收件方|联系人|姓名|名字)(?:姓名|名字)?(?:改成|改为|换成|(?:写|填)?错了?[,。 ]*(?:应该|正确的)?(?:是|叫)|是|为|写|叫)?[: ]*((?!写错|填错|错了)[\u4e00-\u9fff·]{2,4}?)(?=(?:收|先生|女士|小姐|的)?(?:电话|手机|地址|[,，。;；、\s\d]|$))/

/** What stands between pauses, without telephone, postcode and the labels of a form. */
const clausesOf = (text: string): string[] =>
  text
    .replace(mobile, ' ')
    .replace(code, ' ')
    .split(/[,，。;；、!！\n\t]|\s{2,}/)
    .map((clause) => clause.replaceAll(labels, ' ').trim())
    .filter((clause) => clause !== '')

const labels =
  /(?:收货地址|收件地址|详细地址|新地址|地址|联系电话|手机号码?|电话号?码?|手机|收件人|收货人|联系人|姓名)(?:姓名)?(?:改成|改到|改为|换成|是|为)?[: ]*/g
const ofStreet = /[路街道巷弄村镇乡号栋幢室苑园座楼]|大厦|广场|小区|公寓|花园|中心|\d/
const isUnit =
  /^(?:[\dA-Za-z一二三四五六七八九十-]{1,6}(?:号楼|号|栋|幢|座|单元|层|楼|室|户)){0,6}[\dA-Za-z一二三四五六七八九十-]{0,6}$/

type Place = Pick<Address, 'line1'> & Partial<Pick<Address, 'city' | 'region'>>

const placeIn = (clauses: readonly string[]): Place | undefined => {
  for (const [at, clause] of clauses.entries()) {
    const place = placeOf(clause, clauses[at + 1])
    if (place) return place
  }
  return undefined
}

/** "…文三路 88 号，2 单元 301": a clause of nothing but numbers of rooms goes on with the one before. */
const withUnit = (street: string, next: string | undefined): string =>
  next !== undefined && isUnit.test(next.replaceAll(' ', '')) ? `${street} ${next}` : street

const placeOf = (clause: string, next: string | undefined): Place | undefined => {
  for (let at = 0; at < clause.length; at += 1) {
    const known = knownAt(clause, at)
    if (!known) continue
    const street = withUnit(withoutName(clause.slice(known.end).trim()), next).trim()
    if (street.length >= 3 && ofStreet.test(street))
      return { line1: street, city: known.city, ...(known.region && { region: known.region }) }
  }
  return unknownTown(clause, next)
}

type Known = { city: string; region?: string; end: number }

/** A province and then a city, or a city that is known, beginning here. */
const knownAt = (clause: string, at: number): Known | undefined => {
  const rest = clause.slice(at)
  const province = knownProvinces.find(({ short }) => rest.startsWith(short))
  const afterProvince = province ? rest.slice(province.short.length).replace(ofProvince, '').trimStart() : rest
  const own = cityAt(afterProvince)
  if (own && (!province || !own.region || own.region === province.region))
    return { region: province?.region ?? own.region, city: own.city, end: clause.length - own.rest.length }
  if (!province) return undefined
  const named = townName.exec(afterProvince)
  if (named)
    return {
      region: province.region,
      city: named[1]!,
      end: clause.length - afterProvince.slice(named[1]!.length).length,
    }
  const isCity = knownCities.some(({ short, region }) => short === province.short && region === province.region)
  return isCity
    ? { region: province.region, city: province.region, end: clause.length - afterProvince.length }
    : undefined
}

const ofProvince = /^(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)/
const townName = /^([\u4e00-\u9fff]{2,9}?(?:自治州|地区|[市州盟]))/

/** 朝阳区 is no city, and neither is 南京路. */
const cityAt = (text: string): { city: string; region: string; rest: string } | undefined => {
  const known = knownCities.find(({ short }) => text.startsWith(short))
  if (!known) return undefined
  const rest = text.slice(known.short.length)
  const ending = /^(?:市|地区|[\u4e00-\u9fff]{0,8}?自治州|州|盟)/.exec(rest)?.[0] ?? ''
  if (ending === '' && /^[东西南北中]?(?:区|县|路|街|大道|道|镇|村)/.test(rest)) return undefined
  const city = ending === '' || ending === '市' ? known.city : `${known.short}${ending}`
  return { city, region: known.region, rest: rest.slice(ending.length).trimStart() }
}

/** A town that only its ending tells: 义乌市. */
const unknownTown = (clause: string, next: string | undefined): Place | undefined => {
  const match = /([\u4e00-\u9fff]{2,5}?(?:市|自治州))([\u4e00-\u9fff\dA-Za-z #-]{3,60})/.exec(clause.replace(lead, ''))
  if (!match || !ofStreet.test(match[2]!)) return undefined
  return { city: match[1]!, line1: withUnit(withoutName(match[2]!.trim()), next) }
}

const lead = /^.{0,12}(?:改成|改到|改为|寄到|送到|发到|换成|地址是)|^(?:到|是|为|在)/

/** A street of the city that was known before. */
const streetIn = (clauses: readonly string[]): Place | undefined => {
  for (const [at, clause] of clauses.entries()) {
    const street = withoutName(clause.replace(lead, '').trim())
    if (/[路街巷弄村道镇区]/.test(street) && /\d|[一二三四五六七八九十]/.test(street) && street.length >= 4)
      return { line1: withUnit(street, clauses[at + 1]) }
  }
  return undefined
}
