import type { Product } from '@celadon/contract'
import type { ShopProduct } from '#connectors/commerce/embedded-shop'
import type { Remainder } from '#connectors/commerce/whole-shop'
import type { ZhProduct } from './retail-zh-shop.ts'
import { toMoney, toYuan } from './yuan.ts'

/** The file has no pictures: a drawing stands for all of them. */
const drawing = 'cups'
const onSale = '已上架'

/** Goods are one variant each. What they may be exchanged for has no price in the file, and is kept for the way back alone. */
export const toProduct = (product: ZhProduct, sellerId: string): ShopProduct => {
  const price = toMoney(product.商品价格)
  return {
    id: product.商品ID,
    sellerId,
    title: inChinese(product.商品名称),
    description: inChinese(product.商品描述),
    options: [],
    price,
    image: drawing,
    category: 'general',
    variants: [{ sku: product.商品ID, options: [], price, isAvailable: product.商品状态 === onSale }],
  }
}

/** Nobody wrote it in English: the Chinese stands in both languages. */
export const inChinese = (text: string): { zh: string; en: string } => ({ zh: text, en: text })

export const productRemainder = (product: ZhProduct, place: { platform: string; shop: string }): Remainder => {
  const { 商品ID: id, 商品名称: _, 商品价格: __, ...rest } = product
  return { kind: 'product', id, body: { ...place, rest } }
}

export const fromProduct = ({ id, title, variants }: Product, rest: Partial<ZhProduct>): ZhProduct => {
  const [variant] = variants
  const isAvailable = variant?.isAvailable ?? false
  const kept = rest.商品状态 ?? onSale
  return {
    ...rest,
    商品ID: id,
    商品名称: title.zh,
    商品价格: variant ? toYuan(variant.price) : 0,
    商品描述: rest.商品描述 ?? '',
    商品状态: (kept === onSale) === isAvailable ? kept : isAvailable ? onSale : '缺货',
  }
}
