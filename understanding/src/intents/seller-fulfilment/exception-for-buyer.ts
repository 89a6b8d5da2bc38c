import { defineIntent } from '#intents/define'

export const exceptionForBuyer = defineIntent({
  intent: 'exception-for-buyer',
  audience: 'seller',
  settledBy: 'workflow',
  label: { zh: '给这位买家破个例', en: 'Make an exception for a buyer' },
  definition: {
    zh: '卖家要为某位买家破例：过期也让退、免运费、先换后退、放宽规则。',
    en: 'A seller wants an exception for one buyer: accept a late return, waive a cost, replace first, bend a rule.',
  },
  borders: {
    'refund-to-buyer': {
      zh: '规则内的退款、只问操作，归给买家退款。',
      en: 'A refund within the rules, asking only how, is refund to buyer.',
    },
    'cancel-buyer-order': {
      zh: '取消订单归取消买家订单。',
      en: 'Cancelling the order is cancel buyer order.',
    },
    'return-policy': {
      zh: '买家问能不能过期退不在这里。',
      en: 'A buyer asking whether a late return is possible is not meant here.',
    },
  },
  zh: `
    给这个买家破例
    老客户想给优惠
    超期退货我同意
    能特批吗
    给客户例外处理
    买家过期了我愿意退
    帮客户延长退货
    我同意不收运费
    特殊处理一下这单
    不按规则给他退
    给买家免运费
    让他免退货
    例外一次
    客户情况特殊
    这单我承担
    给这个买家破个例
    过了退货期我愿意让她退
    订单6620 的客户请允许延长退货
    老客户 特殊处理一下 免她的运费
    帮我给王女士开个绿灯
    超30天了但我同意换
    让他先收新的再寄旧的，我信得过
    这位客人情况特殊 家里有白事，退货时间给宽限两周
    不用她退回来 直接补发一个
    我是店主 我授权这单可以无理由退
    定制的本来不退，这次我认了，给他退
    给12345号订单单独设个例外
    这个顾客可以不按七天算
    exception for one buyer 怎么加
    你们机器人拒绝了她，我要求放行
    麻煩讓這位顧客破例退換
    对这一个人把退货运费改成我出
    poli 一次
    以后这位大客户的退换都不要拦
    她只差一天过期 别卡人家了
    把8841的售后窗口重新打开，我同意的
    店里规矩是拆封不退，这单不按规矩来
    老师傅眼睛不好拍错型号，我不跟他计较，让他换成大号的，来回邮费我店里承担，请你们那边别给他拒了
    他生病住院没赶上，退货截止给他延到月底
    破例送一次上门安装给她
    无需凭证就给他退吧 我相信他
    仅此一次，允许她用过期的券
    孕妇客户 优先处理 不用寄回
    这一单不限制换货次数
    允许买家分两次退
    收货地址已经锁了，但这位我愿意重发，不要走拦截费
    我店保修一年，这位客户十三个月了我照样给修，你们记一下
    特批这位客户
    对VIP张总放宽到60天，其他人照旧
    免掉他的拆箱折损费
    这位妈妈买的推车是给早产的宝宝用的，孩子住院三个月一直没拆，早过了退换时间，我作为商家完全愿意全额退，请给她的申请开放入口
    同意破例赔她双倍，是我们的错，别按标准来
    客人是盲人，没能及时看到说明，错过了换货时间，我们店愿意照换并且上门取，请把她这单标注成特例，不要再让系统自动驳回她
  `,
  en: `
    i want to allow a late return
    goodwill for my customer
    accept return after the deadline
    waive the fee for this buyer
    let this buyer keep it
    special arrangement for a customer
    extend the return period for my buyer
    i'd like to offer this buyer more
    exception for a loyal customer
    approve it outside the policy
    allow it this once
    free replacement for my buyer
    skip the return for this customer
    i'll cover it for the buyer
    make an exception for this buyer
    i'm fine with her returning it even though it's past 30 days
    please let order 6620 be returned late, I approve
    waive the return postage for this one, she's a regular
    extend the return window for Mr Osei till the end of the month
    your robot turned her down, i as the shop owner say yes
    send him the new one first, I trust he'll post the old one
    no need for her to send it back, just replace
    bend the rule this once
    custom made things are final sale but i'll take this one back
    破例 for this customer please
    the client is in hospital, give two more weeks
    Reopen after-sales on 8841, I've agreed to it
    he's one day over. don't be petty with my customers
    allow exchange after 40 days for Mrs Brandt only
    let her use the expired voucher, one time
    our warranty is 12 months, he's at 13, we'll repair it regardless. Please record that
    treat vip customer Chang as 60 days, everybody else stays
    skip the photo proof for this lady
    for this single person free pickup at our cost
    I want to authorise something outside of my own shop rules for one order
    pay him double, we messed up, forget the standard
    Opened packs can't normally come back to us. Not so with the blind lady who ordered 7719, she could not read the label. We'll exchange it and collect at her door, so stop the system from refusing her
    special case, this client
    lift the exchange limit on this order
    old gentleman picked the wrong model, bad eyes, let it pass
    don't charge restocking to the school, I'll swallow it
    grant approval for late claim, buyer id ending 402
    hello i am seller, i like to be kind with this buyer, she is pregnant, allow refund without send back product
    override it for her
    whatever the policy says, she gets her money, that's my decision as merchant
    from now on never block this wholesaler's returns
    two part return ok for him
    can my shop grant an individual a longer trial
    give the grace period to the buyer in the flood area, i agree to bear everything
    The pram was for a baby who spent three months on intensive care, so the box was never opened. Long past the limit, I know. As the merchant I'm glad to return every penny, would you let her request through
    这个买家 ok to return late, i accept
    accept it without original packaging for order 30118 as a favour
    We agreed with a kindergarten that they may try the climbing frame over the whole summer. Standard terms would cut them off after a fortnight. Note an individual arrangement on their purchase so that nobody rejects them in September
    mark her as an exception, tea set, arrived on the day of the funeral
  `,
})
