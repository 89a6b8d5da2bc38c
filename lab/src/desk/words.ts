import type { Dice } from '#dice'

/** Two words that make one subject, and what is said of it; every pair makes another sentence. */
const goods = {
  zh: ['青瓷茶壶', '保温杯', '手冲壶', '亚麻围裙', '陶瓷碗', '胡桃木托盘', '咖啡豆', '磨豆机', '茶叶罐', '餐垫'],
  en: [
    'teapot',
    'thermos',
    'kettle',
    'apron',
    'bowl',
    'walnut tray',
    'coffee beans',
    'grinder',
    'canister',
    'placemat',
  ],
} as const
const troubles = {
  zh: ['盖子裂了', '还没发货', '颜色发错', '物流三天没有更新', '想换大一号', '要开发票', '退款没有到账', '包装破损'],
  en: [
    'has a cracked lid',
    'was never shipped',
    'came in the wrong colour',
    'has not moved for three days',
    'is too small',
    'needs an invoice',
    'was not refunded',
    'arrived in a torn box',
  ],
} as const
const places = {
  zh: ['杭州', '成都', '西安', '青岛', '昆明', '厦门', '长沙', '苏州'],
  en: ['Leeds', 'Bristol', 'Cork', 'Porto', 'Utrecht', 'Turku', 'Graz', 'Lyon'],
} as const
const families = {
  zh: [...'陈林王李赵周吴郑沈韩'],
  en: ['Clarke', 'Moreau', 'Novak', 'Silva', 'Berg', 'Okafor'],
} as const
const givens = { zh: [...'雨晓安然宁清言墨岚舟'], en: ['Emma', 'Noah', 'Ines', 'Leo', 'Maya', 'Otto', 'Aria'] } as const

export type SpokenLanguage = 'zh' | 'en'

export const drawName = (dice: Dice, language: SpokenLanguage): string => {
  const [family, given] = [dice.pick(families[language]), dice.pick(givens[language])]
  return language === 'zh' ? `${family}${given}${dice.pick(givens.zh)}` : `${given} ${family}`
}

/** What the customer says, the answer, and what they say to that. `number` is the order's. */
export const drawTalk = (dice: Dice, language: SpokenLanguage, number: string): [string, string, string] => {
  const [thing, trouble, place] = [
    dice.pick(goods[language]),
    dice.pick(troubles[language]),
    dice.pick(places[language]),
  ]
  return language === 'zh'
    ? [
        `我在${place}，订单 ${number} 的${thing}${trouble}。`,
        `抱歉，订单 ${number} 的${thing}正在为您处理。`,
        `好的，${thing}什么时候有结果？`,
      ]
    : [
        `I am in ${place}, the ${thing} of order ${number} ${trouble}.`,
        `I am sorry. The ${thing} of order ${number} is being looked into.`,
        `All right, when will I hear about the ${thing}?`,
      ]
}

/** What people look for: a thing and its trouble, a number, a name, one common word. */
export const drawSearch = (dice: Dice, orderNumber: string): string => {
  const language = dice.pick(['zh', 'en'] as const)
  return dice.pick([
    orderNumber,
    dice.pick(goods[language]),
    `${dice.pick(goods[language])} ${dice.pick(places[language])}`,
    drawName(dice, language),
    dice.pick(places[language]),
  ])
}
