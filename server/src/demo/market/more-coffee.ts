import { black, colour, count, green, red, sand, size, weight, white } from './choices.ts'
import type { DemoProduct } from './demo-product.ts'

/** What the coffee shop has in the whole market beside its first four. */
export const moreCoffee: readonly DemoProduct[] = [
  {
    key: 'dripper',
    seller: 'grind',
    sku: 'MG-DRP',
    title: { zh: '陶瓷滤杯', en: 'Ceramic dripper' },
    description: { zh: '一到四杯，螺旋导流槽。', en: 'One to four cups, with spiral ribs.' },
    category: 'coffee-gear',
    choice: { name: colour, values: [white, black, red] },
    priceMinor: 11800,
  },
  {
    key: 'filters',
    seller: 'grind',
    sku: 'MG-FLT',
    title: { zh: '滤纸', en: 'Paper filters' },
    description: { zh: '原木浆，不漂白，锥形。', en: 'Unbleached pulp, cone-shaped.' },
    category: 'coffee-gear',
    choice: {
      name: count,
      values: [
        { code: '100', zh: '100 张', en: '100 sheets' },
        { code: '400', zh: '400 张', en: '400 sheets', extraMinor: 6_000 },
      ],
    },
    priceMinor: 2900,
  },
  {
    key: 'scale',
    seller: 'grind',
    sku: 'MG-SCL',
    title: { zh: '手冲电子秤', en: 'Brewing scale' },
    description: { zh: '0.1 克，自带计时，充一次用一个月。', en: 'To 0.1 g, with a timer; a charge lasts a month.' },
    category: 'coffee-gear',
    choice: { name: colour, values: [black, white] },
    priceMinor: 18900,
  },
  {
    key: 'press',
    seller: 'grind',
    sku: 'MG-PRS',
    title: { zh: '法压壶', en: 'French press' },
    description: { zh: '双层钢滤网，玻璃壶身。', en: 'A glass jug with a double steel mesh.' },
    category: 'coffee-gear',
    choice: {
      name: size,
      values: [
        { code: '350', zh: '350 毫升', en: '350 ml' },
        { code: '800', zh: '800 毫升', en: '800 ml', extraMinor: 4_000 },
      ],
    },
    priceMinor: 15900,
  },
  {
    key: 'mokapot',
    seller: 'grind',
    sku: 'MG-MOK',
    title: { zh: '摩卡壶', en: 'Moka pot' },
    description: { zh: '铝制，三杯份，明火和电陶炉可用。', en: 'Aluminium, three cups, for gas and ceramic hobs.' },
    category: 'coffee-gear',
    choice: {
      name: size,
      values: [
        { code: '3', zh: '三杯份', en: 'three cups' },
        { code: '6', zh: '六杯份', en: 'six cups', extraMinor: 6_000 },
      ],
    },
    priceMinor: 17800,
  },
  {
    key: 'frother',
    seller: 'grind',
    sku: 'MG-FRO',
    title: { zh: '奶泡器', en: 'Milk frother' },
    description: { zh: '不锈钢壶身，冷热奶泡都能打。', en: 'Stainless steel, for warm and cold foam.' },
    category: 'coffee-gear',
    choice: { name: colour, values: [white, black] },
    priceMinor: 23900,
  },
  {
    key: 'decaf',
    seller: 'grind',
    sku: 'MG-DCF',
    title: { zh: '低因咖啡豆', en: 'Decaf beans' },
    description: { zh: '水处理脱因，焦糖与红苹果味。', en: 'Water process, with caramel and red apple.' },
    category: 'food',
    choice: {
      name: weight,
      values: [
        { code: '250', zh: '250 克', en: '250 g' },
        { code: '500', zh: '500 克', en: '500 g', extraMinor: 5_800 },
      ],
    },
    priceMinor: 7800,
  },
  {
    key: 'yirgacheffe',
    seller: 'grind',
    sku: 'MG-YRG',
    title: { zh: '耶加雪菲咖啡豆', en: 'Yirgacheffe beans' },
    description: { zh: '浅烘，柠檬与茉莉香。', en: 'Light roast, with lemon and jasmine.' },
    category: 'food',
    choice: {
      name: weight,
      values: [
        { code: '100', zh: '100 克', en: '100 g' },
        { code: '250', zh: '250 克', en: '250 g', extraMinor: 6_000 },
      ],
    },
    priceMinor: 5800,
  },
  {
    key: 'tumbler',
    seller: 'grind',
    sku: 'MG-TMB',
    title: { zh: '随行保温杯', en: 'Travel tumbler' },
    description: { zh: '380 毫升，保温 6 小时，不漏。', en: '380 ml, keeps warm for 6 hours, does not leak.' },
    category: 'coffee-gear',
    choice: { name: colour, values: [green, black, { ...sand, isSoldOut: true }] },
    priceMinor: 16900,
  },
]
