import type { Localized } from '@celadon/contract'

export type SellerKey = 'kiln' | 'grind' | 'linen'

/** `character` is what the shop page says about them. */
export type DemoSeller = { key: SellerKey; name: Localized; character: Localized; city: Localized }

export const sellers: readonly DemoSeller[] = [
  {
    key: 'kiln',
    name: { zh: '窑与叶', en: 'Kiln & Leaf' },
    character: { zh: '龙泉小窑，一炉一色，慢工。', en: 'A small kiln in Longquan. Every firing has its own colour.' },
    city: { zh: '龙泉', en: 'Longquan' },
  },
  {
    key: 'grind',
    name: { zh: '晨磨', en: 'Morning Grind' },
    character: {
      zh: '每周三烘豆，器具都自己先用半年。',
      en: 'Roasts on Wednesdays and uses every tool for half a year first.',
    },
    city: { zh: '杭州', en: 'Hangzhou' },
  },
  {
    key: 'linen',
    name: { zh: '棉麻里', en: 'Linen Lane' },
    character: { zh: '只做棉和麻，先水洗再出门。', en: 'Cotton and linen only, washed before they leave.' },
    city: { zh: '南通', en: 'Nantong' },
  },
]
