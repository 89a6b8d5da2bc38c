import { defineIntent } from '#intents/define'

export const pointsQuestion = defineIntent({
  intent: 'points-question',
  audience: 'buyer',
  settledBy: 'records',
  label: { zh: '我的积分', en: 'My points' },
  definition: {
    zh: '问积分有多少、什么时候到期、为什么没到账，或怎么攒、怎么用。',
    en: 'Asks how many points they have, when they expire, why some are missing, or how they are earned and spent.',
  },
  borders: {
    'gift-card': {
      zh: '卡里的余额是礼品卡；购物攒下的分、豆、币在这里。',
      en: 'Money on a card is a gift card; what one collects by shopping is here.',
    },
    'coupon-question': {
      zh: '券是优惠券；用积分换券、问积分的在这里。',
      en: 'Vouchers by themselves are coupons; points, also when traded for a voucher, are here.',
    },
    'membership-benefits': {
      zh: '问等级待遇的是会员权益；问分数的在这里。',
      en: 'What a level brings is benefits; the points themselves are here.',
    },
  },
  zh: `
    积分多少
    查积分
    积分过期吗
    积分没到账
    积分兑换
    怎么赚积分
    积分能抵钱吗
    积分少了
    积分规则
    积分换礼品
    买东西没给积分
    多少积分一块钱
    积分清零
    我的积分
    我有多少积分
    积分怎么用
    积分会过期吗
    查一下积分余额
    上周买的书包没给我加分
    我那8000多豆子怎么一夜之间没了
    一块钱攒几分
    年底清零吗
    积分能不能换购物袋
    用分抵了30块，退货以后分还给我吗
    jifen chaxun
    签到送的金币在哪儿看
    亲，我的积分快到期了没，帮瞅一眼
    两个号的积分能合到一块儿吗
    換禮品要多少點數
    下单时没看到抵扣选项，我明明攒了五千分
    退了一件毛衣，扣了我三百多分，凭什么
    我想把攒的分送给我妈 行不
    买年货那次花了两千多，按规矩该有双倍，可我后台一看只加了一半，麻烦核对一下是不是漏了，收货都快一个月了
    还剩几分
    评价晒图不是送20分吗 没到
    points什么时候到账啊
    积分兑换的保温杯啥时候寄
    到期提醒说31号作废1260分，我该怎么赶紧花掉
    查分
    线下门店买的东西能补积分吗？小票还在
    积分当钱花的比例是多少来着，100抵1块？
    为啥我的分变负数了
    绑定银行联名卡以后消费送的分，一个月最多几分
    前年攒的还能用不
    我换了手机号重新登录，等级还在，可是原来那一万两千分显示为零，是不是没跟过来，我打算拿它们换个行李箱的，请帮忙看看
    用积分付运费可以吗
    成长值跟积分是一回事么
    邀请朋友的奖励分没看到呢
    豆豆多少个能换一张五元券
    我记得有几千来着，登进去找不着在哪显示
    换购的时候说分不够，差多少
    取消的订单用掉的积分啥时候退回
    积分到帐太慢了吧
    客服小姐姐好，我这边一直在攒分想换那个儿童滑板车，本来差一百多，昨天下单买了两箱牛奶应该够了，可是今天看还是老样子，是要等确认收货才给吗
    點數快到期了想知道還剩多少
  `,
  en: `
    my points
    points balance
    how do i use points
    do points expire
    points missing
    redeem points
    earn points
    points not added
    what are points worth
    reward points
    points history
    lost my points
    loyalty points
    pay with points
    how many points do i have
    how do points work
    do my points expire
    points balance pls
    missing points for the garden chairs i bought in june
    where'd my 4,200 stars go??
    what's one point worth at the till
    can i use them to pay for shipping
    Double points weekend, spent 180 on cosmetics, only got the single amount
    if i return the jacket do i lose the points from it
    when do the ones from last year run out
    can I transfer my balance to my sister's account
    redeem for voucher how
    merge points of two accounts into one
    i reviewed five products with photos like you asked and the bonus never showed up
    do sale items earn anything
    It says I have minus 350 points, how on earth is that possible
    check my rewards
    How long after the delivery will be credited the points
    I shopped in your Leeds store and the cashier's scanner was down so she said I could claim them later online with the receipt; I've got it in front of me, where do I enter it
    积分 balance?
    referral bonus not credited, my friend ordered already two weeks ago
    how much do i earn per dollar
    coins expiring on the 31st, whats the fastest way to spend them
    can points be swapped for cash
    i used 3000 of them on an order that you cancelled, give them back
    new phone, logged in again and my rewards are at zero
    I've been saving up for that suitcase in the rewards catalogue for nearly two years, finally had enough on Monday, and today the number is about half of what it was. Nobody told me anything about a cut-off date
    points for groceries too?
    whats my star count
    no option to apply my points at checkout though i have 5k
    Are growth value and points the same thing?
    does the co-branded credit card earn extra, is there a cap per month
    reward catalogue, how many for the toaster
    do i get points on gift cards
    did you already deduct the points i redeemed for the mug
    pts not added
    what happens to unused ones when I close the year
    Is it better to save my points or spend them, I mean do they ever go up in value? And how can I see how many have been collected since I opened the account in 2019
  `,
})
