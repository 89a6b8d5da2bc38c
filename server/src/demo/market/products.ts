import type { Variant } from '@celadon/contract'
import { black, blue, celadon, colour, grey, red, sand, size, weight, white } from './choices.ts'
import type { DemoProduct } from './demo-product.ts'
import { moreCoffee } from './more-coffee.ts'
import { moreLinen } from './more-linen.ts'
import { morePottery } from './more-pottery.ts'
import type { MarketSize } from './market-size.ts'

const firstProducts: readonly DemoProduct[] = [
  {
    key: 'cups',
    seller: 'kiln',
    sku: 'KL-CUP',
    title: { zh: '青瓷对杯', en: 'Celadon cup, pair' },
    description: { zh: '两只，180 毫升，釉面有细开片。', en: 'Two cups of 180 ml with a fine crackle in the glaze.' },
    category: 'ceramics',
    choice: { name: colour, values: [celadon, white] },
    priceMinor: 16_800,
  },
  {
    key: 'bowl',
    seller: 'kiln',
    sku: 'KL-BWL',
    title: { zh: '茶碗', en: 'Tea bowl' },
    description: { zh: '手拉坯，口径 12 厘米。', en: 'Thrown by hand, 12 cm across.' },
    category: 'ceramics',
    choice: { name: colour, values: [celadon, { ...blue, isSoldOut: true }, white] },
    priceMinor: 12_800,
  },
  {
    key: 'teapot',
    seller: 'kiln',
    sku: 'KL-POT',
    title: { zh: '侧把茶壶', en: 'Side-handle teapot' },
    description: { zh: '350 毫升，带滤孔。', en: '350 ml, with a strainer inside.' },
    category: 'ceramics',
    choice: { name: colour, values: [celadon, { ...black, extraMinor: 2_000 }] },
    priceMinor: 26_800,
  },
  {
    key: 'plates',
    seller: 'kiln',
    sku: 'KL-PLT',
    title: { zh: '金边点心盘', en: 'Cake plate, gold rim' },
    description: { zh: '四只，直径 16 厘米，请手洗。', en: 'Four plates, 16 cm, to be washed by hand.' },
    category: 'ceramics',
    choice: { name: colour, values: [white, blue] },
    priceMinor: 19_800,
  },
  {
    key: 'espresso',
    seller: 'grind',
    sku: 'MG-ESP',
    title: { zh: '意式咖啡机', en: 'Espresso maker' },
    description: { zh: '15 巴，1 升水箱，保修 1 年。', en: '15 bar, 1 l tank, one year of warranty.' },
    category: 'coffee-gear',
    choice: { name: colour, values: [black, red] },
    priceMinor: 89_800,
  },
  {
    key: 'grinder',
    seller: 'grind',
    sku: 'MG-GRD',
    title: { zh: '橡木手摇磨豆机', en: 'Coffee grinder, oak' },
    description: { zh: '钢芯，24 档粗细。', en: 'Steel burrs, 24 settings.' },
    category: 'coffee-gear',
    choice: {
      name: size,
      values: [
        { code: 'S', zh: '小号', en: 'small' },
        { code: 'L', zh: '大号', en: 'large', extraMinor: 6_000 },
      ],
    },
    priceMinor: 26_800,
  },
  {
    key: 'kettle',
    seller: 'grind',
    sku: 'MG-KET',
    title: { zh: '细口手冲壶', en: 'Gooseneck kettle' },
    description: { zh: '600 毫升，出水稳，不锈钢。', en: '600 ml of stainless steel with a steady pour.' },
    category: 'coffee-gear',
    choice: { name: colour, values: [black, white, blue] },
    priceMinor: 39_200,
  },
  {
    key: 'beans',
    seller: 'grind',
    sku: 'MG-BNS',
    title: { zh: '本店拼配咖啡豆', en: 'House blend beans' },
    description: { zh: '中深烘，可可与坚果味。', en: 'Medium dark, with cocoa and nuts.' },
    category: 'food',
    choice: {
      name: weight,
      values: [
        { code: '250', zh: '250 克', en: '250 g' },
        { code: '500', zh: '500 克', en: '500 g', extraMinor: 5_000 },
      ],
    },
    priceMinor: 6_800,
  },
  {
    key: 'bedding',
    seller: 'linen',
    sku: 'LL-BED',
    title: { zh: '水洗亚麻四件套', en: 'Washed linen bed set' },
    description: { zh: '被套、床单和两只枕套。', en: 'Duvet cover, sheet and two pillowcases.' },
    category: 'textiles',
    choice: { name: colour, values: [sand, blue, grey] },
    priceMinor: 69_900,
  },
  {
    key: 'towels',
    seller: 'linen',
    sku: 'LL-TWL',
    title: { zh: '华夫格毛巾', en: 'Waffle towel' },
    description: { zh: '两条，吸水快，干得快。', en: 'Two towels that drink fast and dry fast.' },
    category: 'textiles',
    choice: { name: colour, values: [blue, grey, white] },
    priceMinor: 7_900,
  },
  {
    key: 'apron',
    seller: 'linen',
    sku: 'LL-APR',
    title: { zh: '亚麻围裙', en: 'Linen apron' },
    description: { zh: '交叉肩带，两只口袋。', en: 'Cross-back straps and two pockets.' },
    category: 'textiles',
    choice: {
      name: size,
      values: [
        { code: 'M', zh: '中号', en: 'medium' },
        { code: 'L', zh: '大号', en: 'large' },
      ],
    },
    priceMinor: 11_900,
  },
  {
    key: 'throw',
    seller: 'linen',
    sku: 'LL-THR',
    title: { zh: '棉纱盖毯', en: 'Cotton throw' },
    description: { zh: '130 乘 170 厘米，四层纱。', en: '130 by 170 cm, four layers of gauze.' },
    category: 'textiles',
    choice: { name: colour, values: [sand, { ...red, isSoldOut: true }, grey] },
    priceMinor: 15_900,
  },
]

/** What is for sale: a market of either size has the first twelve. */
export const productsOf = (size: MarketSize): readonly DemoProduct[] =>
  size === 'small' ? firstProducts : [...firstProducts, ...morePottery, ...moreCoffee, ...moreLinen]

/** Everything a product can be bought as. */
export const variantsOf = ({ sku, choice, priceMinor }: DemoProduct): Variant[] =>
  choice.values.map(({ code, zh, en, extraMinor = 0, isSoldOut = false }) => ({
    sku: `${sku}-${code}`,
    options: [{ name: choice.name, value: { zh, en } }],
    price: { amountMinor: priceMinor + extraMinor, currency: 'CNY' },
    isAvailable: !isSoldOut,
  }))
