import { defineIntent } from '#intents/define'

export const accountHealth = defineIntent({
  intent: 'account-health',
  audience: 'seller',
  settledBy: 'records',
  label: { zh: '我的店铺健康吗', en: "How is my shop's standing" },
  definition: {
    zh: '卖家要看店铺分、违规扣分、考核指标，或问分为什么变低。',
    en: "A seller wants the shop's score, violation points and performance measures, or asks why they fell.",
  },
  borders: {
    'account-appeal': {
      zh: '店已被停、要申诉归账号申诉。',
      en: 'When the shop is suspended and an appeal is wanted, it is account appeal.',
    },
    'listing-health': {
      zh: '单个商品的排名质量归商品表现。',
      en: 'Rank and quality of single products is listing health.',
    },
    'late-shipment-penalty': {
      zh: '晚发怎么罚的规则归那里。',
      en: 'The rule on lateness belongs there.',
    },
  },
  zh: `
    店铺健康分
    违规扣分
    店铺评分多少
    扣了几分
    考核指标
    店铺状态
    服务分
    发货率多少
    账户健康
    处罚记录
    有没有违规
    店铺体检
    dsr
    离处罚还差多少
    看下我店铺分
    账号健康分多少
    被扣了幾分 一共
    违规记录有哪些
    店铺评级为什么掉到C
    离封店还差多少分
    我的服务体验分昨天4.8今天4.5咋回事
    纠纷率现在是多少
    ODR 超标了没
    考核周期到几号结束
    店铺等级
    扣的12分年底会清吗 现在还剩几分
    帮我查下有没有未处理的违规
    健康度 红色是啥意思
    本月差评率、退款率、投诉率报给我
    店舖現在是什麼星級
    account health 变黄了
    物流分拖后腿了吧 各项分别多少
    jiankang fen
    上次那个警告撤掉了没有，还算在里面吗
    发货及时率最近30天
    我这店有没有被处罚限制的情况
    金牌卖家评上了吗
    dsr 三项
    今早收到一封邮件说我们的店“存在风险”，但没讲哪一项，我现在参加年货节正需要资质，请把当前各项指标、扣分和还在观察期的都列给我
    跟同行均值比 我们响应分高还是低
    掉出优质商家了？从哪天起
    体检店铺
    售假那栏扣的2分还挂着吗
    近一周投诉几起 判我责任的几起
    客服满意度得分
    综合体验星级涨了没
    为什么又给我记了一次违规 哪个订单
    卖家信用分
    我店有资格上活动么 指标差哪项 目前
    我接手这个店才一个月，前任店长留下一堆烂摊子，想知道目前账上还挂着几条违规、各扣了多少、哪条快到期能消掉，好安排整改
    开店满一年了考核得怎样 出个总评
    上周买家纠纷判定以后，我们综合分从九十一跌到八十四，后台只写“多因素影响”，能告诉我是哪几单、哪几项造成的，各占多少
  `,
  en: `
    account health
    my seller score
    performance metrics
    how many violation points
    account status of my shop
    seller level
    order defect rate
    policy violations
    health rating
    am i at risk
    shop score
    violation record
    seller performance
    cancellation and late rates
    points deducted
    what's my account health
    how many points do i have left
    shop score dropped, why
    any open violations on my store
    order defect rate right now
    am i at risk of suspension
    list my warnings
    seller rating from A to C over night
    metrics for the last 30 days please
    late dispatch percentage of our shop, current figure
    Is the strike from March still counting
    店铺分 today?
    health page is orange, which item is it
    cancellation rate, mine
    did i make top seller this quarter
    has the counterfeit warning been lifted from our record
    complaints lost vs complaints won this month
    how far from the limit are we with defects
    your mail says "your store is at risk". We're about to enter the new year sale and need to be clean. Please spell out each measure as it stands, the points lost and whatever's under observation
    performance overview for my seller account
    star level of the shop now
    when will the 12 points be reset and how many remain
    response score compared to the category average
    valid tracking rate
    what pulled our service score down yesterday
    do you see any restriction on my account
    dispute ratio for october
    hi, i want know if my shop is healthy or have problem
    policy compliance section says 1 issue, which order's that about
    customer satisfaction score of my team
    are we still a premium merchant
    i got a second violation today for what
    return rate of the whole store, is it within target
    shop standing
    I took this store over a month ago and the former owner left a mess. How many violations are on the books, what did every one of them cost, and which will lapse soon? I'd like to plan the clean-up
    evaluation period ends when, and what do i have so far
    is my account green yellow or red?
    扣分 record of 2024
    overall grade after one year here
    After last week's ruling in a dispute our total went from 91 to 84 with the note 'several factors'. Which orders and which measures were they, and what share did each have in the drop?
  `,
})
