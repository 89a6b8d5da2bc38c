import { paragraphs, type DemoArticle } from './demo-article.ts'

export const returnArticles: DemoArticle[] = [
  {
    slug: 'return-window-and-conditions',
    audience: 'buyers',
    title: { zh: '退货期限与条件', en: 'Return window and conditions' },
    keywords: {
      zh: ['七天无理由', '能不能退', '可以退货吗', '不喜欢', '拆封还能退吗', '哪些不能退', '刻字能退吗', '定制'],
      en: [
        '7 days',
        'can I return',
        'do not like it',
        'changed my mind',
        'how many days',
        'opened item',
        'what cannot be returned',
        'return policy',
      ],
    },
    body: {
      zh: paragraphs(
        '签收次日起 7 天内可以无理由退货，青瓷会员 30 天。商品需要未使用，配件、包装和赠品齐全。',
        '刻字等定制商品、咖啡豆等食品、已使用过的床品和毛巾不支持无理由退货；有质量问题时不受此限制。',
        '过了期限的，由商家决定是否破例。您可以请人工客服代为询问。',
      ),
      en: paragraphs(
        'You can return goods without giving a reason within 7 days, counted from the day after delivery; Celadon members have 30 days. They must be unused, with all parts, packaging and gifts.',
        'Engraved and other made-to-order goods, coffee beans and other food, opened or not, and used bed linen or towels cannot be returned without a reason. This does not apply to faults.',
        'After that time it is for the seller to make an exception. A person of the support team can ask for you.',
      ),
    },
  },
  {
    slug: 'how-to-return',
    audience: 'buyers',
    title: { zh: '怎样办理退货', en: 'How to return something' },
    keywords: {
      zh: ['退货流程', '退货步骤', '退货操作', '退货地址', '寄到哪里', '退货运费谁出', '怎么退'],
      en: [
        'return steps',
        'return address',
        'where to send it',
        'who pays return postage',
        'start a return',
        'return label',
      ],
    },
    body: {
      zh: paragraphs(
        '办理退货分三步：一、在客服窗口说明订单号和要退的商品；二、人工客服在 1 个工作日内确认，并给您退货地址和退货单号；三、您在 7 天内寄出，并把快递单号告诉我们。',
        '退货运费：质量问题、发错货由我们承担；无理由退货由您承担，一般 8 至 12 元。请不要用到付，仓库会拒收。',
        '瓷器请用原来的泡沫和纸箱包装，并写上退货单号。没有退货单号的包裹，仓库可能无法认出是谁寄来的。',
      ),
      en: paragraphs(
        'A return takes three steps. First, give the order number and the goods in the help window. Second, a person confirms within 1 working day and gives you the return address and a return number. Third, send the goods within 7 days and tell us the tracking number.',
        'Return postage: we pay for faults and wrong goods; you pay when you return without a reason, usually ¥8 to ¥12. Do not send it cash on delivery, the warehouse refuses such parcels.',
        'Please pack ceramics in their own foam and box, and write the return number on it. Without the number the warehouse may not know whose parcel it is.',
      ),
    },
  },
  {
    slug: 'refund-time',
    audience: 'buyers',
    title: { zh: '退款多久到账', en: 'How long a refund takes' },
    keywords: {
      zh: [
        '退款时间',
        '钱什么时候回来',
        '退款到哪里',
        '原路退回',
        '退款没到',
        '退款还没到',
        '钱还没到账上',
        '没收到退的钱',
      ],
      en: [
        'when do I get my money back',
        'refund not received',
        'refund to card',
        'original payment method',
        'refund time',
      ],
    },
    body: {
      zh: paragraphs(
        '仓库收到退货后 2 个工作日内验收，验收通过当天发起退款。退到手机钱包一般 1 至 3 个工作日到账，退到银行卡一般 3 至 7 个工作日到账。',
        '退款按原来的付款方式原路退回，不能退到别的账户；您也可以选择退到店铺余额，当场到账。使用优惠券的部分退回优惠券，不退现金。',
        '未发货就取消的订单，取消当天发起退款。超过 7 个工作日仍未到账，请联系人工客服查询。',
      ),
      en: paragraphs(
        'The warehouse checks returned goods within 2 working days of arrival, and the refund starts on the day they pass. It usually reaches a mobile wallet in 1 to 3 working days and a bank card in 3 to 7.',
        'Money goes back the way it was paid, never to another account; you may also choose store credit, which is there at once. The part paid with a coupon comes back as a coupon, not as money.',
        'For an order cancelled before dispatch the refund starts the same day. If nothing has come after 7 working days, ask for a person to trace it.',
      ),
    },
  },
  {
    slug: 'exchanges',
    audience: 'buyers',
    title: { zh: '换货', en: 'Exchanges' },
    keywords: {
      zh: ['换颜色', '换尺码', '换大一号', '换一个', '尺寸不合适', '买错了想换'],
      en: [
        'other colour',
        'other size',
        'swap it',
        'wrong size',
        'replace with another',
        'exchange for a different one',
      ],
    },
    body: {
      zh: paragraphs(
        '签收后 15 天内，同一款商品可以换颜色或尺寸，每件商品换一次，商品需要未使用。',
        '换货先寄回、后发出：仓库收到并验收后 48 小时内寄出新的一件。有差价时多退少补；换货来回的运费，非质量问题由您承担。',
        '想要的颜色或尺寸缺货时，可以改为退货退款。换成另一款商品请先退货再重新下单。',
      ),
      en: paragraphs(
        'Within 15 days of delivery you can exchange an item for another colour or size of the same product, once for each item, if it is unused.',
        'The item comes back first: the new one leaves within 48 hours of the warehouse receiving and checking it. A difference in price is paid or refunded; postage both ways is yours unless the item is faulty.',
        'If the colour or size is out of stock, you can have a refund instead. For a different product, please return this one and order again.',
      ),
    },
  },
  {
    slug: 'damaged-on-arrival',
    audience: 'buyers',
    title: { zh: '收到商品有破损', en: 'Damaged on arrival' },
    keywords: {
      zh: ['碎了', '杯子裂了', '摔坏', '开箱破损', '缺口', '质量问题', '拍照'],
      en: ['broken cup', 'cracked', 'arrived broken', 'shattered', 'faulty', 'defect', 'photo of the damage'],
    },
    body: {
      zh: paragraphs(
        '收到时破损，请在签收后 7 天内告诉我们。金额超过 100 元的，请附上照片：商品和破损处，最好也拍下包装和快递面单。没有照片的由人工审批。',
        '您可以选择补发或全额退款，运费由我们承担。金额低于 50 元的商品不用寄回。请先不要扔掉包装。',
        '碎瓷片锋利，请戴手套处理，用硬纸包好再扔。',
      ),
      en: paragraphs(
        'If something arrives broken, tell us within 7 days of delivery. Above ¥100 please send photos: the item and the damage, best with the packaging and the courier label. Without a photo a person has to agree.',
        'You choose between a new one and a full refund, and we pay the postage. Below ¥50 nothing need be sent back. Please keep the packaging for now.',
        'Broken porcelain is sharp: please wear gloves and wrap the pieces in cardboard before throwing them away.',
      ),
    },
  },
  {
    slug: 'missing-or-wrong-item',
    audience: 'buyers',
    title: { zh: '少发或发错商品', en: 'Missing or wrong item' },
    keywords: {
      zh: ['少了一件', '漏发', '发错颜色', '没收全', '只收到一部分', '缺配件', '没有说明书'],
      en: [
        'item missing',
        'got another colour than I ordered',
        'not everything in the box',
        'only part arrived',
        'received the wrong thing',
        'wrong colour sent',
        'parts missing',
      ],
    },
    body: {
      zh: paragraphs(
        '少收到商品时，请先看订单是不是分成了几个包裹：另一个包裹可能还在路上，订单页会显示每个包裹里有什么。',
        '确实少发、漏发或者发错，请在签收后 7 天内告诉我们。发错的商品金额超过 100 元时，请附上照片。核实后 48 小时内免费补发，发错的商品由我们出运费取回。',
        '缺少配件或说明书，可以单独补寄，不用退回整件商品。',
      ),
      en: paragraphs(
        'If something is missing, please look first whether the order travels in several parcels: another may still be on its way. The order page shows what is in each.',
        'If an item really was left out, or is the wrong one, tell us within 7 days of delivery. Of a wrong item above ¥100 please send a photo. We send the right one free of charge within 48 hours of checking, and collect a wrong item at our cost.',
        'Missing parts or manuals can be sent by themselves; you need not return the whole product.',
      ),
    },
  },
]
