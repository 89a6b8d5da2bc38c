import type { Localized } from '@celadon/contract'

/** Why policy said no, by the code of its reason. `{0}` and `{1}` are the words of that reason. */
export const refusalWords: Readonly<Record<string, Localized>> = {
  'not-verified': {
    zh: '身份核实已过期，请先重新核实。',
    en: 'Your proof of identity has run out. Please prove it again.',
  },
  'not-your-order': { zh: '您名下没有这笔订单。', en: 'There is no such order on your account.' },
  'no-clause-allows': {
    zh: '店铺规则里没有这一项，我不能办。',
    en: 'The shop has no rule that allows this, so I cannot do it.',
  },
  'already-closed': { zh: '订单 {0} 已经关闭。', en: 'Order {0} is closed already.' },
  'too-late-to-cancel': { zh: '这笔订单已经不能取消了。', en: 'This order can no longer be cancelled.' },
  'too-late-to-change': { zh: '这笔订单已经不能修改了。', en: 'This order can no longer be changed.' },
  'closed-after-change': {
    zh: '这笔订单换过商品规格，不能再改动。',
    en: 'Items of this order were changed once, so it is closed to this.',
  },
  'closed-after-return': {
    zh: '订单 {0} 申请过退换货，不能再申请。',
    en: 'A return or exchange of order {0} was requested already, so it is closed to another.',
  },
  'changed-already': { zh: '这一项已经改过，不能再改。', en: 'This was changed before and cannot be changed again.' },
  'photo-needed': { zh: '需要一张照片。', en: 'A photo is needed.' },
  'reason-needed': { zh: '取消需要一个原因。', en: 'A reason is needed.' },
  'reason-does-not-count': { zh: '这个原因不符合取消条件。', en: 'It cannot be cancelled for this reason.' },
  'address-incomplete': { zh: '地址不完整。', en: 'The address is not complete.' },
  'same-method': { zh: '这笔订单现在就是用这个方式付的。', en: 'The order is paid that way already.' },
  'same-as-before': { zh: '{0}：新选的和原来一样。', en: '{0}: the new one is the same as the old one.' },
  'not-of-this-product': {
    zh: '{0}：只能换同一款商品的其他规格。',
    en: '{0}: it can only be swapped for another option of the same product.',
  },
  'not-in-stock': { zh: '{0}：这个规格没有货。', en: '{0}: this option is out of stock.' },
  'not-in-this-order': { zh: '这笔订单里没有这件商品。', en: 'That is not in this order.' },
  'named-twice': { zh: '{0} 说了两次。', en: '{0} was named twice.' },
  'unknown-method': { zh: '账户里没有这个支付方式。', en: 'This way to pay is not on your account.' },
  'balance-too-small': { zh: '{0} 余额不够。', en: 'The balance of {0} is too small.' },
  'not-delivered': {
    zh: '还没有签收，现在不能办这一项。',
    en: 'It has not been delivered, so this cannot be done yet.',
  },
  'window-over': { zh: '已经超过期限。', en: 'The time for this is over.' },
  'non-returnable': {
    zh: '{0} 没有质量问题不能退换。',
    en: '{0} is not taken back unless something is wrong with it.',
  },
  'exchanged-already': { zh: '订单 {0} 已经换过一次。', en: 'Order {0} was exchanged before.' },
  'not-so-many-left': { zh: '{0} 只剩 {1} 件可以办理。', en: 'Of {0} only {1} are left to deal with.' },
  'nothing-chosen': { zh: '没有选商品。', en: 'Nothing was chosen.' },
  'refund-goes-elsewhere': { zh: '退款不能退到{0}。', en: 'The refund cannot go to {0}.' },
  'never-paid': { zh: '订单 {0} 没有可退的款项。', en: 'No money of order {0} is left to give back.' },
  'not-lost-yet': {
    zh: '还没到丢件的判定时间（{0} 天没有物流更新）。',
    en: 'It does not count as lost yet ({0} days without a scan).',
  },
  'not-late': { zh: '订单 {0} 没有晚。', en: 'Order {0} is not late.' },
  'not-late-enough': { zh: '晚满 {0} 天才有补偿。', en: 'There is compensation from {0} days late on.' },
  'goodwill-over': { zh: '这份补偿已经失效，或已经领取。', en: 'This is over, or it was taken already.' },
  'compensated-already': { zh: '这一笔已经补偿过。', en: 'This was compensated already.' },
  'held-already': { zh: '订单 {0} 已经拦下，正在核查。', en: 'Order {0} is held back already and looked into.' },
  'too-late-to-hold': { zh: '订单 {0} 已经发出，拦不下来。', en: 'Order {0} has left and cannot be held back.' },
  'no-membership': { zh: '您的账户没有付费会员。', en: 'There is no paid membership on your account.' },
  'ended-already': {
    zh: '会员已经停止续费，可以用到 {0}，之后不再扣费。',
    en: 'The membership is not renewed any more. It runs until {0}, and nothing is charged after that.',
  },
  'unknown-coupon': { zh: '您的账户里没有优惠券 {0}。', en: 'There is no coupon {0} on your account.' },
  'coupon-used': { zh: '优惠券 {0} 已经用过。', en: 'Coupon {0} was used before.' },
  'coupon-on-order': { zh: '订单 {0} 已经补用过一张优惠券。', en: 'Order {0} has had a coupon already.' },
  'coupon-expired': {
    zh: '优惠券 {0} 在 {1} 已过期，下单时不能用。',
    en: 'Coupon {0} ran out on {1}, before the order was placed.',
  },
  'coupon-minimum': {
    zh: '优惠券 {0} 要商品满 {1} 才能用，这笔订单不够。',
    en: 'Coupon {0} needs goods worth {1}, and this order has less.',
  },
  'shop-cannot': {
    zh: '这家店铺的系统不能在线办理这一项，同事可以。',
    en: 'The system of this shop cannot do this by itself. A colleague can.',
  },
  'invoiced-already': {
    zh: '订单 {0} 的发票已在 {1} 开好，发到 {2}。可以再发一次；抬头要改的话请转人工。',
    en: 'The invoice for order {0} was made out on {1} and sent to {2}. It can be sent again; a person can change what it says.',
  },
  'not-invoiced': { zh: '订单 {0} 还没有开过发票。', en: 'No invoice was made out for order {0} yet.' },
  'invoice-just-sent': {
    zh: '发票刚刚发到 {0}。邮件可能要等几分钟，也请看一下垃圾邮件。',
    en: 'The invoice was sent to {0} just now. Mail can take some minutes; please look among the spam too.',
  },
  'not-paid': { zh: '订单 {0} 没有付过款。', en: 'Nothing was paid for order {0}.' },
  'tax-number-wrong': {
    zh: '公司发票需要 15、18 或 20 位的税号。',
    en: 'An invoice for a company needs its tax number of 15, 18 or 20 characters.',
  },
  'no-email': { zh: '您的档案里没有邮箱。', en: 'There is no e-mail address on your account.' },
  'price-did-not-fall': { zh: '订单 {0} 的商品没有降价。', en: 'No price of order {0} has fallen.' },
}
