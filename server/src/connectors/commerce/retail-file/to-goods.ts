import type { Localized, OrderItem } from '@celadon/contract'
import type { ShopProduct } from '#connectors/commerce/embedded-shop'
import { chineseOptionNames, chineseTitles } from './chinese-titles.ts'
import { chineseValueOf } from './chinese-values.ts'
import { toMoney } from './dollars.ts'
import type { RetailProduct } from './retail-db.ts'

/** The file knows goods by name and options alone: a drawing stands for all of them. */
const drawing = 'cups'

export const toProduct = ({ product_id, name, variants }: RetailProduct, sellerId: string): ShopProduct => {
  const all = Object.values(variants)
  return {
    id: product_id,
    sellerId,
    title: toTitle(name),
    description: toTitle(name),
    options: toOptions(all[0]?.options ?? {}),
    price: toMoney(Math.min(...all.map((variant) => variant.price))),
    image: drawing,
    category: name.toLowerCase().replaceAll(' ', '-'),
    variants: all.map((variant) => ({
      sku: variant.item_id,
      options: toOptions(variant.options),
      price: toMoney(variant.price),
      isAvailable: variant.available,
    })),
  }
}

export const toTitle = (name: string): Localized => ({ zh: chineseTitles[name] ?? name, en: name })

/** Without a Chinese word of ours the English one stands in both languages. */
export const toOptions = (options: Readonly<Record<string, string>>): OrderItem['options'] =>
  Object.entries(options).map(([name, value]) => ({
    name: { zh: chineseOptionNames[name] ?? name, en: name },
    value: { zh: chineseValueOf(name, value) ?? value, en: value },
  }))
