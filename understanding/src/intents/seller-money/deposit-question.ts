import { defineIntent } from '#intents/define'

export const depositQuestion = defineIntent({
  intent: 'deposit-question',
  audience: 'seller',
  settledBy: 'article',
  label: { zh: '店铺保证金', en: 'The shop deposit' },
  definition: {
    zh: '卖家问保证金交多少、怎么交、何时能退、为什么要补缴。',
    en: 'A seller asks how much deposit is due, how to pay it, when it comes back or why it must be topped up.',
  },
  borders: {
    'seller-fees': {
      zh: '收走不退的是费用。',
      en: 'What is taken for good is a fee.',
    },
    'close-shop': {
      zh: '说要关店归关店；只问押金怎么退归这里。',
      en: 'Saying the shop is to be closed belongs there; only asking how the deposit comes back belongs here.',
    },
    'pre-order': {
      zh: '买家说的定金尾款是预售。',
      en: "A buyer's down payment on a pre-sale is pre-order.",
    },
  },
  zh: `
    保证金多少
    店铺保证金
    保证金缴纳
    为什么要交保证金
    保证金不足
    补缴保证金
    退店保证金多久退
    保证金被扣了
    押金多少
    保证金能开发票吗
    充值保证金
    降低保证金
    没交保证金能卖吗
    保证金在哪交
    保证金要交多少
    保证金怎么退
    为什么让我补缴保证金
    押金什么时候退给我
    店铺保证金不足会怎样
    卖手机壳要押几千
    食品类目是不是要多交
    可以不交吗 我小店一个
    交了保证金显示未到账
    保证金能用余额交不
    降级之后多交的那些退不退
    bao zhen jin
    怎么突然要两万了，去年才一千
    你们有没有免保的政策呀
    信用好的商家能减免吗
    入驻要先压一笔钱是吧 多少呢
    保證金退還要幾個工作天
    deposit 可以用信用卡付吗
    被扣了一部分去赔买家 现在要我补多少
    换类目保证金跟着变吗
    想问一下，我经营童装和文具两个类目，保证金是两个加起来交还是按高的那个交，另外浮动那部分是看上个月销售额吗
    浮动保证金是啥
    不卖了以后这钱多久能拿回来
    押在平台的一万块有利息没
    补缴期限是几号之前，不补会限流还是下架
    用保险代替押款那个项目怎么参加
    冻结的保证金啥时解冻
    我一次交一年可以吗 还是长期押着
    缴纳失败，支付页面打不开，店要被限制了
    质保金跟保证金一码事不
    开店那天压给你们的五千还在不在
    商品全下架满三个月了，说明可以取回押金，按钮却是灰的，麻烦告知还差什么条件才能退
    個人店和企業店要求一样吗
    请问下各类目标准表
    能分期缴不 手头紧
    保正金退到原来付款的卡里吗，那张卡销了咋办
    珠宝玉石得压五万？认真的吗
    前年开店时我爸替我垫的那笔押金是从他卡里刷的，现在我想转成别的类目，听说要求变低了，低出来的那部分是自动退，还是要等一年，退的话退给谁
  `,
  en: `
    seller deposit
    how much is the deposit
    get my deposit back
    security deposit for sellers
    why do i need a deposit
    deposit refund after closing shop
    deposit too low
    top up the deposit
    when is the deposit returned
    deposit deducted
    how do i pay the deposit
    is the deposit required
    reduce my deposit
    deposit amount for my category
    guarantee deposit
    how much is the security deposit
    when do i get my deposit back
    why are you asking me to top up the bond
    is a deposit needed to open a shop
    deposit for food category?
    I paid it yesterday, still shows unpaid
    can the deposit be taken out of my seller balance
    what happens if i fall below the required guarantee
    last year 1k now 20k?? is that right
    any waiver for small or trusted shops
    does it earn interest lol
    you used part of it to compensate a buyer, how much do i have to refill and by what day
    保证金 refundable or not
    two categories = two deposits or only the higher
    guarantee money
    the card i paid the bond with is cancelled, where would it be returned to
    do I need to lock up cash with you before I can list jewellery
    Hi there, all my products have been offline for three months and no claims are open, so according to the terms the caution money should be claimable, yet the claim button is grey. What condition am I not meeting?
    instalments possible for the deposit, i'm short right now
    can't pay the guarantee, page errors out
    insurance instead of putting down cash, how does that programme work
    I moved down to the basic tier, is the difference given back
    is that sum lost if i make one mistake
    amount depends on turnover or fixed
    how many days does it take for the bond to be released after my last order
    frozen deposit what does that mean
    sorry for basic question, this 500 euro in beginning, is it fee or do i receive it again later
    table of required amounts per category please
    who decides how large my collateral is
    deposit went down by 300 overnight, nobody told me why
    We are a family business selling honey. Putting aside two thousand before we have sold a single jar is hard for us. Is there some reduced amount for producers, or a period at the start without it?
    switching from personal to company shop, does the bond carry over or do I pay again
    top-up deadline
    proof that you hold our deposit, for the auditors
    will my listings vanish if i don't add the missing 800 to the guarantee
    one deposit for three stores under the same company?
    want that thousand back that i put down when i registered
    The screen wants another 1,200 as a guarantee because our sales doubled in spring. Fine, but spring is our only season, so will the requirement fall again in autumn and the excess return to us without asking?
    保证金 8000 too much, can less?
  `,
})
