import { defineIntent } from '#intents/define'

export const advertisingCost = defineIntent({
  intent: 'advertising-cost',
  audience: 'seller',
  settledBy: 'records',
  label: { zh: '我的推广花了多少', en: 'What my ads cost' },
  definition: {
    zh: '卖家要看自己广告的花费、余额、点击价、ROI等数字。',
    en: 'A seller wants the figures of own ads: spend, balance, click price, return.',
  },
  borders: {
    advertising: {
      zh: '问怎么投、怎么优化归广告投放。',
      en: 'Asking how to run or improve ads is advertising.',
    },
    'fee-dispute': {
      zh: '认为广告费扣错了归申诉扣费。',
      en: 'Holding that ad money was taken wrongly is fee dispute.',
    },
    'seller-fees': {
      zh: '佣金服务费归收费标准。',
      en: 'Commission and service fees are seller fees.',
    },
  },
  zh: `
    广告花了多少
    推广费
    广告余额
    点击多少钱一次
    广告费扣太快
    今天广告消耗
    推广账户充值
    广告预算怎么设
    为什么扣广告费
    单次点击价格
    广告费明细
    推广花费
    余额不足广告停了
    日限额
    广告退款
    今天广告花了多少
    推广余额还剩多少
    昨天ROI多少
    这个月烧了多少钱
    点击单价现在几块
    查一下檯燈那個計畫的花費
    广告账户还有钱没
    上周投产比
    每天消耗明细
    acos 现在多少了
    钱花哪儿去了 哪个词最费钱
    看看直播推广带来多少成交
    推广费从货款扣的还是从充值扣的 本月各多少
    cpc 比上个月涨了没
    双十二三天总消耗
    廣告預算用掉幾成了
    花費top5的關鍵詞
    hua le duo shao 推广
    达人佣金这月付了多少
    我充的五千还够跑几天
    平均一个成交要花我多少推广钱
    广告报表看不明白 直接告诉我赚了还是亏了
    老板让我报十月份各个渠道的投放金额，搜索、推荐、直播分开，最好再附上每个渠道带来的订单数和回报，麻烦帮我查一下
    预算几点跑完的 昨天
    红包抵了多少 实付多少
    spend 到现在
    两个店加一起推广开支
    跟九月比 投放多了还是少了
    那条短视频花了八百 出了几单
    沙发那组广告的展现点击成交给我
    今天预算用光没有
    赠送金用掉没
    烧得厉害的计划是哪个，我先停了它
    计划“秋季围巾”从开到现在总共多少成本
    广告带来的销售占比
    账户欠费了？欠几块
    我昨晚把出价从八毛提到一块五，想看看从十点到现在一共跑掉多少、单次点击实际是多少，有没有带来成交，没有我就降回来
    单个加购成本
    下午三点到五点消耗异常不，报个数
    年初到现在我在推广上面一共投进去多少，其中平台送的券抵掉多少、自己掏的现金多少，我要写进给股东的那张表
  `,
  en: `
    how much did i spend on ads
    ad spend
    advertising cost
    cost per click
    my ad budget
    ad charges
    ads balance
    why was i charged for ads
    daily budget
    ad bill
    top up ad account
    advertising invoice amount
    ads are too expensive
    spent today on ads
    ad refund
    how much did i spend on ads today
    ad balance left?
    roi for yesterday
    what did the lamp campaign cost me this month
    acos right now
    average cost per click, last 7 days
    show my advertising spend for october
    has my daily budget run out already
    which keyword eats the most money
    did the 800 i put behind the video bring any orders
    spend so far
    roas by campaign
    how many days will the remaining 500 last
    cpc compared with last month, up or down?
    推广花费 this week pls
    clicks and sales from the sofa group
    influencer commissions paid in september, total
    Are my ads making or losing money, simple answer please
    how much of the spend was covered by your free credit
    what share of turnover came through sponsored
    at what time did yesterday's budget get used up
    total for both shops what we put in promotion
    My boss wants to know by noon what went into search, feed and live streaming during October, each with the number of orders it led to. Could you pull these numbers up
    cost per order via ads
    am i overdrawn on the ad account
    since launch, autumn scarf campaign, total burnt
    hi check please my ppc money, i think soon finish
    return on the christmas banner
    weekly cost trend
    money spent on words that never sold
    which campaign is the most expensive one, i'll stop it
    cost per add to cart
    Q3 outlay split by ad type?
    is it taken out of sales or out of the top-up, and how much of each
    i raised bids at 10pm from 0.80 to 1.50. Between then and now, what has gone out, what was the real price of one click, and did anybody buy? If nobody did I'm lowering them again
    ad bill of november 3 to 9
    今天 ROI how much
    did we spend more than in september
    what have we paid for traffic from the app vs desktop
    For the shareholders' table: everything which went into promotion from January until now, split into coupons you granted us and the cash that came out of our own pocket. Rough numbers are fine for the moment
  `,
})
