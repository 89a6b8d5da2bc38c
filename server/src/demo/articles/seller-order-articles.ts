import { paragraphs, type DemoArticle } from './demo-article.ts'

export const sellerOrderArticles: DemoArticle[] = [
  {
    slug: 'shipping-an-order',
    audience: 'sellers',
    title: { zh: '商家发货', en: 'Shipping an order as a seller' },
    keywords: {
      zh: ['填快递单号', '上传单号', '发货期限', '怎么发货', '拆单发货', '单号填错', '批量发货', '面单', '上门取件'],
      en: [
        'enter the tracking number',
        'dispatch deadline',
        'mark as shipped',
        'split shipment',
        'wrong tracking number',
        'print a label',
        'collection by the courier',
      ],
    },
    body: {
      zh: paragraphs(
        '在“待发货”里点“发货”，选云雀快递或远山物流，打印面单，单号自动填好。快递员每天 16:00 至 18:00 上门取件。',
        '发货期限：付款后 48 小时，手工瓷器 72 小时，定制商品再加 5 天。以快递第一次扫描为准，不以填单号为准。',
        '单号填错，24 小时内可以改一次。一个订单可以拆成几个包裹，每个填一个单号，运费由商家出。',
      ),
      en: paragraphs(
        'Under "To ship" choose "Ship", then Lark Express or Farhill, and print the label: the tracking number is entered by itself. The courier collects from 16:00 to 18:00 every day.',
        'Orders leave within 48 hours of payment, hand-fired ceramics within 72, made-to-order goods 5 days later. The first scan of the courier counts, not the entry of a number.',
        'A wrong tracking number can be changed once within 24 hours. An order can travel as several parcels, each with its number, at the cost of the seller.',
      ),
    },
  },
  {
    slug: 'late-shipment-penalty',
    audience: 'sellers',
    title: { zh: '延迟发货的处罚', en: 'Penalty for late dispatch' },
    keywords: {
      zh: ['发货晚了罚多少', '超时发货', '延迟发货率', '虚假发货', '赔付买家', '爆单发不出', '申请延长发货'],
      en: [
        'late shipment fine',
        'missed the dispatch deadline',
        'late shipment rate',
        'more time to ship',
        'too many orders',
      ],
    },
    body: {
      zh: paragraphs(
        '超过发货期限，每单赔付买家 5 元，从货款里扣；超过 72 小时，买家可以直接取消，并记 1 分。',
        '最近 30 天延迟发货率超过 4%，14 天内不能报名活动。',
        '台风、疫情、快递停运，在期限前到“待发货”申请延期，最多 3 天，附上证明，不罚。订单太多不算理由。',
      ),
      en: paragraphs(
        'Each order that misses its dispatch deadline costs ¥5, paid to the buyer out of the payout. When it is 72 hours late, the buyer can cancel at once, and it costs 1 point.',
        'With more than 4% late dispatches in 30 days, a shop cannot join promotions for 14 days.',
        'For typhoons, epidemics or a courier that stands still, ask for up to 3 more days under "To ship" before the deadline, with proof: no penalty. Too many orders is no reason.',
      ),
    },
  },
  {
    slug: 'market-warehouse',
    audience: 'sellers',
    title: { zh: '集市仓代发货', en: "Storage and dispatch by the market's warehouse" },
    keywords: {
      zh: ['仓储费', '入仓', '送货到仓', '代发', '集市仓收费', '预约入库', '从仓库撤回', '多少钱一件'],
      en: [
        'fulfilment',
        'warehouse fee',
        'send stock in',
        'inbound booking',
        'storage cost',
        'take stock back',
        'per piece',
      ],
    },
    body: {
      zh: paragraphs(
        '把货送到杭州集市仓，由我们存放和发货：每单操作费 4 元，仓储每立方米每天 2 元，前 30 天免仓储费。',
        '入仓先在“集市仓”预约，提前 2 天，每箱贴入库单。收货后 2 个工作日内上架；数量不符，3 天内通知您。',
        '要撤回库存，在“集市仓”申请，每件 1 元，运费商家出，5 个工作日内寄出。仓内损坏按进货价赔。',
      ),
      en: paragraphs(
        "Send stock to the market's warehouse in Hangzhou and we store and dispatch it: ¥4 for each order, ¥2 for each cubic metre and day, the first 30 days free.",
        'Book 2 days ahead under "Market warehouse" and put the inbound slip on each box. Stock is on sale within 2 working days of arrival; if the count differs, you hear within 3 days.',
        'To take stock back, ask under "Market warehouse": ¥1 a piece plus postage, sent within 5 working days. What is damaged in the warehouse is paid at your purchase price.',
      ),
    },
  },
  {
    slug: 'cancelling-for-a-buyer',
    audience: 'sellers',
    title: { zh: '商家取消订单', en: "Cancelling a buyer's order" },
    keywords: {
      zh: ['缺货取消', '买家要取消', '价格标错', '不想卖了', '取消买家订单', '取消会扣分吗'],
      en: [
        'cancel because out of stock',
        'priced wrongly',
        'buyer wants to cancel',
        'refuse an order',
        'cancel without penalty',
      ],
    },
    body: {
      zh: paragraphs(
        '发货前在订单页点“取消”，选原因，款项当天退给买家。买家自己要求的取消，选“买家申请”，不罚。',
        '缺货取消赔付买家 10 元并记 1 分；价格标错取消记 2 分，赔付实付金额的 10%，最多 50 元。',
        '已发货的订单不能取消，请让买家拒收或退货。',
      ),
      en: paragraphs(
        'Before dispatch choose "Cancel" on the order page with a reason; the buyer is refunded the same day. If the buyer asked for it, choose "Wish of the buyer": no penalty.',
        'Cancelling for lack of stock pays the buyer ¥10 and costs 1 point. For a wrong price it costs 2 points and pays 10% of the order, up to ¥50.',
        'An order on its way cannot be cancelled: let the buyer refuse it or return it.',
      ),
    },
  },
  {
    slug: 'refunding-a-buyer',
    audience: 'sellers',
    title: { zh: '给买家退款', en: 'Refunding a buyer' },
    keywords: {
      zh: ['怎么退款给买家', '部分退款', '退货收到后', '同意退货', '退款时限', '退款从哪里扣', '拒绝退款', '空包裹'],
      en: [
        'refund my customer',
        'partial refund',
        'accept a return',
        'return received',
        'refuse a refund',
        'empty parcel came back',
        'where is the refund taken from',
      ],
    },
    body: {
      zh: paragraphs(
        '在“售后”里处理：1 个工作日内同意或说明理由，超时自动同意。收到退货后 2 个工作日内验收，点“退款”，款项原路退给买家。',
        '可以部分退款，先在“售后”里提出金额，买家同意后生效。退款从可结算余额里扣，不够时从下次货款或保证金里扣，佣金一并退回。',
        '退回的商品用过、少件或是空包裹，48 小时内上传开箱照片和视频，由集市客服裁定，3 个工作日。拒绝无理由退货要有依据，否则记 2 分。',
      ),
      en: paragraphs(
        'Under "After-sales" agree or give a reason within 1 working day; silence counts as agreement. Check returned goods within 2 working days and choose "Refund": the money goes back the way it was paid.',
        'A partial refund is offered under "After-sales" and counts once the buyer agrees. Refunds come out of the payable balance, then of the next payout or the deposit; the commission is returned too.',
        'If what came back is used, incomplete or an empty box, upload photos and a video of the unpacking within 48 hours; the market decides within 3 working days. Refusing a return without a reason of yours costs 2 points.',
      ),
    },
  },
]
