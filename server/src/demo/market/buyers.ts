import type { Language, Localized } from '@celadon/contract'
import type { DemoBuyer } from './demo-buyer.ts'
import type { MarketSize } from './market-size.ts'
import { moreBuyers } from './more-buyers.ts'

const cities = {
  beijing: { zh: '北京', en: 'Beijing' },
  shanghai: { zh: '上海', en: 'Shanghai' },
  guangzhou: { zh: '广州', en: 'Guangzhou' },
  shenzhen: { zh: '深圳', en: 'Shenzhen' },
  chengdu: { zh: '成都', en: 'Chengdu' },
  wuhan: { zh: '武汉', en: 'Wuhan' },
  xian: { zh: '西安', en: "Xi'an" },
  nanjing: { zh: '南京', en: 'Nanjing' },
  qingdao: { zh: '青岛', en: 'Qingdao' },
  kunming: { zh: '昆明', en: 'Kunming' },
} as const satisfies Record<string, Localized>

/** The three whose stories are written by hand (`stories.ts`). */
export const storied = {
  lin: { id: 'buyer-lin', name: '林晓雨', email: 'lin.xiaoyu@example.com', language: 'zh', city: cities.shanghai },
  emma: {
    id: 'buyer-emma',
    name: 'Emma Clarke',
    email: 'emma.clarke@example.org',
    language: 'en',
    city: cities.beijing,
  },
  chen: {
    id: 'buyer-chen',
    name: '陈思敏 Simin',
    email: 'simin.chen@example.net',
    language: 'zh',
    city: cities.shenzhen,
  },
} as const satisfies Record<string, DemoBuyer>

type Row = readonly [name: string, address: string, language: Language, city: keyof typeof cities]

const others: readonly Row[] = [
  ['王子涵', 'zihan.wang', 'zh', 'beijing'],
  ['李静', 'li.jing', 'zh', 'shanghai'],
  ['张伟', 'zhang.wei', 'zh', 'guangzhou'],
  ['刘洋', 'liu.yang', 'zh', 'chengdu'],
  ['James Patel', 'james.patel', 'en', 'shanghai'],
  ['陈浩然', 'haoran.chen', 'zh', 'wuhan'],
  ['杨柳', 'yang.liu', 'zh', 'xian'],
  ['Sofia Rossi', 'sofia.rossi', 'en', 'beijing'],
  ['赵敏', 'zhao.min', 'zh', 'nanjing'],
  ['黄嘉怡', 'jiayi.huang', 'zh', 'guangzhou'],
  ['周航', 'zhou.hang', 'zh', 'qingdao'],
  ['Lucas Martin', 'lucas.martin', 'en', 'shenzhen'],
  ['吴桐', 'wu.tong', 'zh', 'shanghai'],
  ['徐佳宁', 'jianing.xu', 'zh', 'chengdu'],
  ['孙悦', 'sun.yue', 'zh', 'beijing'],
  ['Amara Okafor', 'amara.okafor', 'en', 'guangzhou'],
  ['马骁', 'ma.xiao', 'zh', 'xian'],
  ['朱一诺', 'yinuo.zhu', 'zh', 'nanjing'],
  ['胡晓东', 'hu.xiaodong', 'zh', 'wuhan'],
  ['Daniel Kim', 'daniel.kim', 'en', 'qingdao'],
  ['郭婷', 'guo.ting', 'zh', 'kunming'],
  ['何川', 'he.chuan', 'zh', 'chengdu'],
  ['Grace Liu 刘恩', 'grace.liu', 'en', 'shanghai'],
  ['罗曼', 'luo.man', 'zh', 'shenzhen'],
  ['宋雨桐', 'yutong.song', 'zh', 'beijing'],
  ['Noah Schmidt', 'noah.schmidt', 'en', 'nanjing'],
  ['唐糖', 'tang.tang', 'zh', 'kunming'],
]

const domains = ['example.com', 'example.org', 'example.net']

export const plainBuyers: readonly DemoBuyer[] = others.map(([name, address, language, city], index) => ({
  id: `buyer-${String(index + 4).padStart(2, '0')}`,
  name,
  email: `${address}@${domains[index % domains.length]}`,
  language,
  city: cities[city],
}))

/** Everybody who buys, those with a story first. */
export const buyersOf = (size: MarketSize): readonly DemoBuyer[] => [
  ...Object.values(storied),
  ...plainBuyers,
  ...(size === 'full' ? moreBuyers(plainBuyers.length + 4, Object.values(cities)) : []),
]

/** Speaks for Kiln & Leaf when asking for help. */
export const sellerPerson = { id: 'seller-zhou', name: '周岚', email: 'zhou.lan@example.com', language: 'zh' } as const
