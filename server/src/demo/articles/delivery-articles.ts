import { paragraphs, type DemoArticle } from './demo-article.ts'

export const deliveryArticles: DemoArticle[] = [
  {
    slug: 'shipping-times-and-fees',
    audience: 'buyers',
    title: { zh: '发货时间与运费', en: 'Shipping times and fees' },
    keywords: {
      zh: ['邮费', '包邮', '多久发货', '几天到', '快递费', '送到国外', '新疆', '加急', '哪家快递', '什么快递'],
      en: [
        'postage',
        'free shipping',
        'delivery time',
        'ship abroad',
        'international',
        'express',
        'how long until it arrives',
        'which courier',
      ],
    },
    body: {
      zh: paragraphs(
        '付款后 48 小时内发货，手工烧制的瓷器 72 小时内发货。发货后一般 2 至 4 天送达；新疆、西藏、内蒙古等偏远地区需要 5 至 8 天。',
        '每个商家的订单运费 8 元，满 99 元包邮。偏远地区运费 18 元，满 299 元包邮。同一订单里有几个商家时，运费按商家分别计算。',
        '目前只送中国大陆地址，不送港澳台和海外。承运快递是云雀快递和远山物流，下单时不能指定快递公司，也没有加急服务。',
      ),
      en: paragraphs(
        'Orders leave within 48 hours of payment, hand-fired ceramics within 72 hours. After dispatch, delivery usually takes 2 to 4 days; remote regions such as Xinjiang, Tibet and Inner Mongolia take 5 to 8 days.',
        'Shipping costs ¥8 for each seller in an order and is free from ¥99. To remote regions it costs ¥18 and is free from ¥299. When one order has several sellers, the fee is counted for each of them.',
        'We deliver to mainland China only, not to Hong Kong, Macao, Taiwan or abroad. Parcels travel with Lark Express or Farhill; the courier cannot be chosen, and there is no express service.',
      ),
    },
  },
  {
    slug: 'tracking-a-parcel',
    audience: 'buyers',
    title: { zh: '怎样查看物流', en: 'How to track a parcel' },
    keywords: {
      zh: ['查快递', '快递单号', '物流不更新', '没有物流信息', '包裹到哪了'],
      en: ['tracking number', 'no tracking', 'tracking does not update', 'follow my parcel', 'track my order'],
    },
    body: {
      zh: paragraphs(
        '在“我的订单”里点开订单，就能看到快递公司、快递单号和物流轨迹。也可以在客服窗口说出订单号或快递单号，智能客服会查给您看。',
        '快递单号在发货后 24 小时内才会有第一条物流信息。运输途中，两次扫描之间隔 48 小时以内都属于正常。',
        '一个订单可能分成几个包裹，每个包裹有自己的单号，到达时间也可能不同。',
      ),
      en: paragraphs(
        'Open the order under "My orders" to see the courier, the tracking number and every scan. You can also give the order number or tracking number in the help window, and the assistant looks it up for you.',
        'The first scan shows up to 24 hours after dispatch. On the way, up to 48 hours between two scans is normal.',
        'One order can travel as several parcels. Each has its own tracking number and may arrive on a different day.',
      ),
    },
  },
  {
    slug: 'late-parcels',
    audience: 'buyers',
    title: { zh: '包裹延误怎么办', en: 'When a parcel is late' },
    keywords: {
      zh: ['还没到', '快递太慢', '延误补偿', '超过预计时间', '迟到赔偿'],
      en: ['parcel delayed', 'delivery overdue', 'delay compensation', 'still not here', 'past the promised date'],
    },
    body: {
      zh: paragraphs(
        '超过承诺送达日期的最后一天仍未送达，就算延误。智能客服会告诉您晚了几天、包裹现在在哪里、快递公司最新的预计时间。',
        '每个延误订单可以领取一张 10 元优惠券，由人工客服核实后发放，一个订单一次。',
        '延误满 7 天，或者连续 5 天没有新的物流信息，包裹按丢失处理，您可以选择退款或补发。',
      ),
      en: paragraphs(
        'A parcel is late when it has not arrived by the last day of the promised delivery dates. The assistant tells you by how many days, where the parcel is and the newest estimate of the courier.',
        'For each late order you can have one ¥10 coupon. A person of the support team checks it and adds it, once an order.',
        'After 7 days of delay, or 5 days in a row with no new scan, the parcel counts as lost, and you choose between a refund and a new shipment.',
      ),
    },
  },
  {
    slug: 'lost-parcels',
    audience: 'buyers',
    title: { zh: '包裹丢失', en: 'Lost parcels' },
    keywords: {
      zh: ['丢件', '快递丢了', '显示签收但没收到', '没收到却签收', '补发', '丢件赔偿'],
      en: [
        'parcel lost',
        'never arrived',
        'says delivered but not received',
        'marked as delivered',
        'send it again',
        'reship',
      ],
    },
    body: {
      zh: paragraphs(
        '快递公司确认丢失，或连续 5 天没有新的物流信息，包裹就按丢失处理。您可以选择全额退款，或者免费补发同样的商品，不需要您出运费。',
        '物流显示已签收、但您没有收到时，请先看看代收点、门卫和家人是否代收，然后在 7 天内告诉我们。我们会向快递公司核实，2 个工作日内答复。',
        '退款或补发由人工客服在您提出后的 1 个工作日内办理。',
      ),
      en: paragraphs(
        'A parcel counts as lost when the courier confirms it, or after 5 days in a row with no new scan. You choose between a full refund and the same goods sent again free of charge.',
        'If tracking says delivered and you have not received it, please ask the pick-up point, the doorman and your family first, then tell us within 7 days. We check with the courier and answer within 2 working days.',
        'A person of the support team arranges the refund or the new shipment within 1 working day of your request.',
      ),
    },
  },
  {
    slug: 'changing-the-address',
    audience: 'buyers',
    title: { zh: '修改收货地址', en: 'Changing the delivery address' },
    keywords: {
      zh: ['改地址', '地址写错', '换个地址', '送到别的地方', '改收货人', '改电话'],
      en: ['wrong address', 'change address', 'send it somewhere else', 'new address', 'change the recipient'],
    },
    body: {
      zh: paragraphs(
        '打包之前可以修改一次收货地址、收货人和电话，请联系人工客服，核实身份后办理。为了您的账户安全，智能客服不会直接修改地址。',
        '打包之后地址不能再改。包裹送达时您可以拒收，退回后我们按原路退款，运费不退。',
        '默认收货地址可以随时在“账户”里修改，只对以后的订单有效。',
      ),
      en: paragraphs(
        'Until an order is packed, its address, recipient and phone number can be changed once. Ask for a person, who checks who you are first. To protect your account, the assistant never changes an address.',
        'Once packed, the address is fixed. You can refuse the parcel at the door; when it is back with us we refund the goods, not the shipping fee.',
        'Your default address can be changed under "Account" at any time. It applies to later orders only.',
      ),
    },
  },
]
