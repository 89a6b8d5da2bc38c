import { defineIntent } from '#intents/define'

export const giftCard = defineIntent({
  intent: 'gift-card',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '礼品卡', en: 'Gift cards' },
  definition: {
    zh: '问礼品卡、购物卡怎么买、怎么用、余额、有效期、丢了怎么办。',
    en: 'Asks about buying or using a gift card, its balance, its term, or a lost or refused one.',
  },
  borders: {
    'coupon-question': { zh: '问优惠券、优惠码。', en: 'Asks about coupons and codes.' },
    'gift-wrapping': { zh: '问礼品包装。', en: 'Asks for goods to be wrapped as a present.' },
    'payment-methods': { zh: '问所有付款方式。', en: 'Asks for all ways of paying.' },
    'scam-report': { zh: '有人让我买卡报卡密。', en: 'Somebody told them to buy cards and read out the codes.' },
    'refund-method': { zh: '退款退到哪里。', en: 'Asks where a refund goes.' },
  },
  zh: `
    礼品卡余额
    怎么买礼品卡
    购物卡激活
    卡密输不进
    礼品卡过期吗
    礼品卡充值
    送人的购物卡
    查卡余额
    礼品卡能退吗
    卡号在哪
    电子礼品卡
    多张礼品卡一起用
    礼品卡绑定
    礼品卡怎么用
    礼品卡
    查礼品卡余额
    购物卡怎么用
    礼品卡会过期吗
    买一张购物卡
    礼品卡余额查询
    卡里还剩多少钱
    li pin ka
    卡密刮坏了看不清
    礼物卡有效期多久
    亲 公司发的那种储值卡在网上能花不
    想送朋友200块的电子卡 怎么买
    卡号输进去说不存在
    gift card 可以 combine 吗 我有三张
    礼品卡丢了能补吗
    買禮品卡可以分期開發票嗎
    礼品卡面额有哪些
    过期的礼品卡里面钱还在吗
    卡是实体的还是虚拟的 要寄吗
    绑到账号里要怎么操作
    礼品卡能买特价商品么
    不够付的部分补差行吗
    年会抽奖得了张卡 不会激活
    卡可以转给别人用吗
    送出去的卡对方没收到邮件
    能退卡换现金不
    奶奶给的红色那张500面值 咋查还有没有钱
    批量采购五十张 员工福利
    充值卡密码忘记了
    用卡买的东西再退 钱回卡上吧
    礼品卡上能写祝福语吗
    过年的时候单位给每个人发了一张你们的提货卡，面值三百，我一直放在抽屉里没动，现在翻出来看背面没印日期，不知道还有没有效，怎么拿它买东西
    我在美国，想给国内上大学的外甥女买一张你们的电子卡当毕业礼物，可以用我的外币卡付款然后直接发到她手机上吗，能不能定在六月二十号那天发
    刚充的卡 显示余额0
    一次最多能用几张
    旧版的纸质券 那种写着购物金的还收吗
    生日卡类 定时发送 有吗
    卡被别人用掉了 余额少了80
    门店买的卡 app里能用？
    查余额要卡号还是密码
    能用礼品卡付运费不
    老板娘给我们每人一张一百元的卡，我和我老公合起来两张，想凑一块买个一百八的水壶，结账页面只有一个输卡号的框框，第二张往哪儿填
    e-card 可以 send 去我表姐 email 吗
    禮物卡刮開後多久內要用完
  `,
  en: `
    gift card balance
    how do i use a gift card
    redeem gift card
    does a gift card expire
    check my gift card
    gift voucher for a friend
    e-gift card
    activate gift card
    how much is on my gift card
    gift card code
    gift card amounts
    lost my gift card
    how do gift cards work
    gift card
    gift card not working
    how do i redeem a gift card
    check my gift card balance
    buy a gift card
    how much is left on it
    card code scratched off, can't read it
    does a gift card ever expire
    three cards, one purchase, possible?
    Got a 50 voucher card from grandma, where does the number go?
    lost the gift card, replaceable?
    e-gift to a friend on the 20th of june, can i schedule it
    it says card number not found
    which denominations do your gift cards come in
    礼品卡 balance?
    giftcard shows 0, loaded it an hour ago
    is there a plastic one or only by email
    the person i sent one to never got the mail
    top up the difference by visa if the card isn't enough?
    can a gift card be turned into cash
    fifty cards for our staff, how do we order
    bought in the store, does it function in the app
    activation of the card my boss handed out
    may i write a greeting on the gift card
    old paper tokens, do you still honour those
    somebody spent 80 off my card, it wasn't me
    does my gift card pay for postage too
    present card pin forgot
    can i give mine away once it's tied to my account
    got the card in ireland, spendable in france?
    what do i do with this plastic card that i won at the office party
    how i can use the card gift, please explain
    sale goods payable by gift card?
    At new year our firm handed each of us a card worth three hundred at your shop. Mine's been lying in a drawer ever since and there is no date on its back. Is there still life in it, and how would I spend it?
    limit on how many cards per order?
    I'd rather like to get my nephew store credit for Christmas, do you sell something of the sort?
    reload an existing card
    remaining value on 6042 1183 0000 please
    I'm in Boston, my niece is graduating at home, and a digital card from your store would be the ideal present. Could I pay with a foreign credit card and have it land on her phone directly, ideally on the morning of the ceremony?
    gift cards: digital instantly or by post
    Our landlady gave my husband and me a card worth a hundred apiece. The kettle we've set our hearts on is 180. On the payment page there's a single box for a single number. Where would the other one go?
    购物卡 from my auntie, how to load it on my profile
  `,
})
