import type { Address } from '@celadon/contract'
import type { ZhHome } from './retail-zh-shop.ts'

/** District and street stand in one line, as on a parcel. */
export const toAddress = (home: ZhHome, { name, phone }: { name: string; phone: string }): Address => ({
  name,
  phone,
  country: home.国家,
  region: home.省份,
  city: home.城市,
  line1: `${home.区县}${home.详细地址}`,
  line2: '',
  postcode: '',
})

/** Out of one line again: the district is known as long as the line begins with it. */
export const toHome = (address: Address | null | undefined, district: string): ZhHome => {
  const line = `${address?.line1 ?? ''}${address?.line2 ?? ''}`
  const isThere = line.startsWith(district)
  return {
    国家: address?.country ?? '',
    省份: address?.region ?? '',
    城市: address?.city ?? '',
    区县: isThere ? district : '',
    详细地址: isThere ? line.slice(district.length) : line,
  }
}
