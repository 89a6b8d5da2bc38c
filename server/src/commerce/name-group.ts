import type { Localized } from '@celadon/contract'

/**
 * How customers are told of a category of goods or a tier of members: by the words for what shops commonly call them, else
 * as this shop writes it.
 */
export const nameGroup = (id: string): Localized => known[id.toLowerCase()] ?? { zh: id, en: id.replaceAll('_', ' ') }

const known: Readonly<Record<string, Localized>> = {
  accessories: { zh: '配饰', en: 'accessories' },
  beauty: { zh: '美妆', en: 'beauty' },
  books: { zh: '图书', en: 'books' },
  ceramics: { zh: '陶瓷', en: 'ceramics' },
  clothing: { zh: '服装', en: 'clothing' },
  'coffee-gear': { zh: '咖啡器具', en: 'coffee gear' },
  cosmetics: { zh: '化妆品', en: 'cosmetics' },
  custom: { zh: '定制', en: 'custom goods' },
  digital: { zh: '数字商品', en: 'digital goods' },
  electronics: { zh: '电子产品', en: 'electronics' },
  flowers: { zh: '鲜花', en: 'flowers' },
  food: { zh: '食品', en: 'food' },
  fresh: { zh: '生鲜', en: 'fresh food' },
  furniture: { zh: '家具', en: 'furniture' },
  'gift-cards': { zh: '礼品卡', en: 'gift cards' },
  jewellery: { zh: '首饰', en: 'jewellery' },
  jewelry: { zh: '首饰', en: 'jewelry' },
  'made-to-order': { zh: '定制', en: 'made-to-order' },
  shoes: { zh: '鞋', en: 'shoes' },
  software: { zh: '软件', en: 'software' },
  textiles: { zh: '纺织品', en: 'textiles' },
  toys: { zh: '玩具', en: 'toys' },
  underwear: { zh: '内衣', en: 'underwear' },
  bronze: { zh: '铜卡', en: 'bronze' },
  silver: { zh: '银卡', en: 'silver' },
  gold: { zh: '金卡', en: 'gold' },
  platinum: { zh: '铂金卡', en: 'platinum' },
  diamond: { zh: '钻石卡', en: 'diamond' },
}
