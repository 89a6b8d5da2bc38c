import type { Localized } from '@celadon/contract'

/**
 * How customers are told of a category of goods or a tier of members: by the words for what shops commonly call them, else
 * as this shop writes it.
 */
export const nameGroup = (id: string): Localized => ({
  zh: chinese[id.toLowerCase()] ?? id,
  en: id.replaceAll('_', ' '),
})

const chinese: Readonly<Record<string, string>> = {
  accessories: '配饰',
  beauty: '美妆',
  books: '图书',
  ceramics: '陶瓷',
  clothing: '服装',
  'coffee-gear': '咖啡器具',
  cosmetics: '化妆品',
  custom: '定制',
  digital: '数字商品',
  electronics: '电子产品',
  flowers: '鲜花',
  food: '食品',
  fresh: '生鲜',
  furniture: '家具',
  'gift-cards': '礼品卡',
  jewellery: '首饰',
  jewelry: '首饰',
  'made-to-order': '定制',
  shoes: '鞋',
  software: '软件',
  textiles: '纺织品',
  toys: '玩具',
  underwear: '内衣',
  bronze: '铜卡',
  silver: '银卡',
  gold: '金卡',
  platinum: '铂金卡',
  diamond: '钻石卡',
}
