import { paragraphs, type DemoArticle } from './demo-article.ts'

export const arrivalArticles: DemoArticle[] = [
  {
    slug: 'delivery-day-and-pick-up',
    audience: 'buyers',
    title: { zh: '派送、代收点与取件码', en: 'At the door, pick-up points and codes' },
    keywords: {
      zh: [
        '取件码',
        '驿站',
        '快递柜',
        '自提',
        '没人在家',
        '换个时间送',
        '几点送',
        '派送失败',
        '放门口',
        '保管几天',
        '改派送日期',
      ],
      en: [
        'pick-up code',
        'parcel locker',
        'nobody at home',
        'deliver on another day',
        'missed delivery',
        'delivery attempt',
        'leave at the door',
        'hold the parcel',
        'what time does the courier come',
      ],
    },
    body: {
      zh: paragraphs(
        '快递每天 8:00 至 20:00 派送，不能指定钟点。送到前快递员会打电话或发短信。',
        '没人在家时，第二天再送一次；仍送不到，就放到最近的代收点，保管 3 天，之后退回商家。退回后商品款全额退还，运费不退。',
        '取件码由快递公司发短信到收货手机，订单页也能看到。到代收点凭取件码取，不用带证件。',
        '已发货的包裹可以改派送日期，最多推后 3 天，也可以改放代收点，请找人工客服；不能改送到别的地址。',
      ),
      en: paragraphs(
        'Couriers deliver from 8:00 to 20:00 every day; an hour cannot be chosen. They call or text before they come.',
        'If nobody is at home, the courier comes once more the next day. After that the parcel waits 3 days at the nearest pick-up point and then goes back to the seller. The goods are then refunded in full, the shipping fee is not.',
        'The pick-up code comes as a text message from the courier to the phone number of the delivery, and stands on the order page. The code is all you need at the pick-up point, no identity card.',
        'For a parcel on its way, a person can move the delivery day by up to 3 days, or have it left at a pick-up point. It cannot be sent to another address.',
      ),
    },
  },
  {
    slug: 'customs-and-forwarding',
    audience: 'buyers',
    title: { zh: '关税与转运', en: 'Customs, duties and forwarding' },
    keywords: {
      zh: ['关税', '海关', '进口税', '清关', '转运公司', '集运', '报关'],
      en: ['import duty', 'customs', 'import tax', 'forwarder', 'freight forwarder', 'customs papers'],
    },
    body: {
      zh: paragraphs(
        '所有商品从中国大陆发往中国大陆，没有关税和进口税，付款页的金额就是全部金额。',
        '寄到转运仓或集运公司的包裹，以仓库签收为送达。之后的运输、关税和破损由您和转运公司处理，我们不出具报关文件。',
      ),
      en: paragraphs(
        'All goods travel within mainland China, so there is no customs, duty or import tax. The sum on the payment page is all you pay.',
        'A parcel sent to a forwarder counts as delivered when the forwarder signs for it. Onward transport, duties and breakage are between you and the forwarder, and we issue no customs papers.',
      ),
    },
  },
  {
    slug: 'refund-before-return',
    audience: 'buyers',
    title: { zh: '极速退款与仅退款', en: 'Refunds before or without sending back' },
    keywords: {
      zh: ['先退款', '仅退款', '不用寄回', '秒退', '不退货只退钱', '信用好', '极速退'],
      en: [
        'instant refund',
        'refund without return',
        'keep the item',
        'refund first',
        'do I have to send it back',
        'refund only',
      ],
    },
    body: {
      zh: paragraphs(
        '质量问题、少发或发错，金额在 50 元以下的，直接退款，商品不用寄回。',
        '青瓷会员退货可以先退款、后寄回：金额不超过 200 元，至少完成过 3 个订单，而且退货不到三成。商品要在 7 天内寄出。',
        '金额超过 1,000 元的退款，由主管复核后发起，1 个工作日内完成复核。',
      ),
      en: paragraphs(
        'For faults, missing or wrong goods worth less than ¥50, the money comes back and nothing need be sent.',
        'Celadon members can have the refund first and send the goods after: for up to ¥200, with at least 3 finished orders of which fewer than three in ten were returned. The goods must leave within 7 days.',
        'Refunds above ¥1,000 are checked by a supervisor before they start, within 1 working day.',
      ),
    },
  },
]
