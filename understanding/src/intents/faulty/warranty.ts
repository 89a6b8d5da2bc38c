import { defineIntent } from '#intents/define'

export const warranty = defineIntent({
  intent: 'warranty',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '保修多久、保什么', en: 'What the warranty covers' },
  definition: {
    zh: '问保修期多长、保什么、凭什么、还在不在保，没有要马上修。',
    en: 'Asks how long the warranty is, what it covers, what proof it needs, or whether it still runs.',
  },
  borders: {
    repair: { zh: '现在就要修。', en: 'Wants it repaired now.' },
    'faulty-item': { zh: '先报故障，没有问保修。', en: 'Reports a fault and does not ask about the warranty.' },
    'return-policy': { zh: '问几天内能退。', en: 'Asks how long one may return.' },
    'product-question': { zh: '问商品本身。', en: 'Asks about the article itself.' },
  },
  zh: `
    质保几年
    还在保修期吗
    有保修吗
    保修卡
    保修包括什么
    进水保修吗
    全国联保吗
    延保
    质保怎么算
    没有发票能保修吗
    保修期
    保修多久
    有质保吗
    过保了吗
    保修范围
    质保期几年
    怎么保修
    保修卡丢了还能保吗
    全国联保不
    在保修期内吗 我去年双十一买的
    进水保不保
    bao xiu ji nian
    这个有三包吗亲
    延长保修怎么买
    人为损坏算保修范围吗
    warranty 从哪天开始算
    电池也一年质保？
    主机三年 配件多久
    摔了一下 还在不在保
    买的时候没开发票 影响以后售后不
    機器過保了嗎
    二手的转给别人 质保跟着走吗
    自己拆开换过内存 是不是就失去保修了
    沙发的皮面 弹簧 各保几年
    碎屏险包含哪些情况
    海外买的拿回国内认不认
    查一下我这台洗碗机啥时候过保 序列号 WX9920
    有没有只换不修的政策
    床垫塌陷多少才算质量问题
    锅的涂层掉了在保障里头没
    您好，在考虑买你们家这款一万多的按摩椅，想先打听清楚，电机和遥控分别保几年，保修期内上门要不要收上门费，换零件是不是全部免费的
    我记得下单的时候好像花了九十九块钱多买了一份什么延长服务，现在三年快到了，想请教一下这个延长的是从原来保修结束那天开始算还是从购买那天就开始
    保修包不包人工
    终身保修是终身啥意思
    灯泡这种有保吗
    换过新的以后 保修重新计算吗
    凭订单截图能享受质保不
    磨损不保吧？
    厂家保还是店里保
    保修条款在哪看
    自行车车架听说保十年 真的假的
    单位用的和家里用的保修时间是不是不同，我们是开早餐店的，豆浆机每天转五六个小时，听别人讲商用就不给保了，想提前问明白
    二手的 refurbished 有 guarantee 吗
  `,
  en: `
    warranty
    is there a guarantee
    do you have a warranty
    warranty claim rules
    extended warranty
    is water damage covered
    guarantee length
    where is my warranty card
    register warranty
    warranty without receipt
    how long is the warranty
    warranty period
    is it still under warranty
    what's covered by the guarantee
    does it come with a warranty
    what does the warranty cover
    do you have a guarantee
    is my dishwasher still under warranty, serial WX9920
    lost the warranty card, does it matter
    does it cover water damage
    covered for two years or three?
    battery included in the gaurantee?
    Whom would I turn to after the first year, you or the maker?
    how do i buy extended cover
    accidental drops covered or nah
    when does the guarantee period begin, order date or delivery
    保修 how many years
    is labour free within the term
    if i sell the drill on, does the buyer inherit it
    opened the laptop myself to add memory, is the cover void
    what's a lifetime guarantee good for, whose lifetime
    frame of the bike: ten years, true?
    do you need the invoice or is a screenshot of the order enough
    what are the terms for the mattress, how deep must it sag to count
    wear and tear excluded i guess
    bought abroad, does the guarantee hold here
    after a replacement does the clock start over
    coating of a pan peeling, would that fall under it
    does glass breakage insurance include scratches
    I'm torn between two massage chairs, so before I spend four figures, tell me: how many years on the motor, how many on the remote, and does anybody charge for the call-out during that time?
    guarantee for light bulbs exists?
    does the promise lapse if i had it serviced elsewhere
    is there warrenty on refurbished phones
    Purchased on Black Friday last year. Am I covered?
    leather, springs, stitching - separate periods?
    please how many months have i garanty for the vacuum
    where are the small-print conditions about defects
    Somewhere along the checkout I ticked a box for an extra protection plan at 99. The three years from the factory end this autumn. Does the paid plan follow on from there or has it been running alongside all this time?
    commercial use shortens it?
    We run a small breakfast place and our soy milk maker is on for six hours a day. A colleague of mine claims that kitchens like ours get no cover whatsoever. Is he right, or does it merely last less long?
    will registering online lengthen the guarantee
    statutory rights vs your own promise, what's the difference
    12 months cover what exactly
    质保 for the e-bike battery, one year or two
  `,
})
