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
    看下店铺各项指标
    店里目前违规一共扣了几分
    服务分怎么掉了
    怎么看我的店铺健康状况
    店铺评分在哪里看
    我店铺的纠纷率高不高
    店铺考核达标了吗
    我的发货率、退款率现在多少
    店铺分数突然变低，为什么
    店铺有被处罚过吗
    还剩多少分可以扣
    我想看店铺的考核数据
    物流服务分为什么这么低
    我这个月的店铺表现怎么样
    店铺星级怎么降了
    上周评分4.9现在4.6，什么原因
    店铺有风险警告吗
    近30天投诉率多少
    帮我看看店铺状态正不正常
    扣分是因为哪个订单
    好评率低于多少了，我店现在几分
    卖家等级怎么掉了一级
    查询店铺扣分明细
    店铺健康显示黄色，哪里出了问题
    描述相符分是多少
    店铺评级结果出来没
    我店的取消率超标吗
    这次违规扣了几分，累计多少
    综合评分怎么算出来的，为啥我的只有80
    缺货率和迟发率我现在各是多少
    请问我的店铺处于什么状态
    亲，能帮我查下店铺得分吗
    我的店离被处罚还有多远
    店铺信誉分咋降了
    店铺体验分几点更新，今天的分是多少
    退货率太高影响店铺分了吗
    警告记录还在不在
    看看我店有几条违规
    店铺的DSR评分比上月低，帮我分析哪项拖的
    我的賣場評分多少
    請問我的店舖違規計分幾點
    dianpu pingfen
    店铺分狂掉😱咋回事
    account health score多少啊
    今年总共违规几次，分别什么时候
    是不是优质店铺，考核到哪一步了
    今天后台提示我绩效不达标，麻烦告诉我是哪项指标不达标，目前数值是多少，标准又是多少
    我店铺被标红了，健康分到底扣在哪
    店铺分回升了没，上次是因为差评掉的
    今天登后台看到店铺分掉了三分，请问是哪一项掉的
    想报名大促之前先确认下，我店目前有没有违规在身
    最近客服换了人，我店的回复率是不是变低了，现在多少
    上个月有两单发晚了，对我店铺的考核影响有多大
    麻烦把我店最近三个月的扣分情况都列出来看看
    我店纠纷率在后台显示1.8，这个数算超标了吗
    店铺从金牌掉到银牌了，能告诉我哪个指标没达到吗
    听说扣满12分要处罚，我店现在离12分还差几分
    我刚接手这家店，想看看目前各项服务评分分别是几分
    质量分和物流分我都看得懂，可总分为什么突然降了
    查一下我店铺的违规记录
    我店被扣了多少分
    店铺分为什么下降了
    店铺多少分
    看下店铺分
    我扣了几分
    违规了吗我
    分怎么掉了
    店铺健康吗
    考核过没
    指标怎么样
    我的服务分
    店铺等级几级
    有几条违规
    纠纷率多少
    发货及时率呢
    评分下降了
    店铺信用怎么样
    安全吗我的店
    扣分明细
    店铺表现如何
    星级多少
    还有多少分
    警告有几个
    查处罚记录
    考核分
    店铺得分低
    我店这周的综合体验分是多少，比上周升了还是降了
    今天后台弹出提醒说有一条违规，是哪条，扣几分
    我们店的迟发率现在是百分之几，离红线还有多远
    店铺从A级掉到B级，麻烦看下是哪项没达标
    退款率高了会不会拉低我的店铺分，目前我的是多少
    三个月前那条扣分消掉没有，现在总共还剩几分
    想知道我的店在同类商家里排名第几，服务分算高吗
    新开的店还没有评分，什么时候会显示店铺得分
    上个月客服响应慢，对我店考核影响了多少分
    我这边看到描述相符分4.6，是哪些订单拖低的
    请把我店现在的差评率、纠纷率、缺货率都发给我
    下周要参加活动报名，先帮我看看店铺考核合不合格
    店铺被标黄了，是不是有什么指标快超标
    健康度从95变成88，这七分是怎么没的
    我店今年被罚过几次，每次是什么原因，能列出来吗
    质量分考核周期是多久，我这一期目前表现怎么样
    刚收到短信说店铺有风险，具体是哪方面有风险
    我想看看店铺有没有售假或侵权方面的扣分记录
    物流差评多了，我的物流服务分掉到几了
    离升到金牌商家我还差哪些条件，现在各项多少
    订单取消率突然到了3%，是不是统计错了，哪些单算进去的
    假期没回消息，店铺响应率是不是受影响了，现在是几
    帮我确认一下我店铺目前是正常状态，没有被处罚
    投诉成立的有几件，算到我头上的各扣了多少分
    昨天体验分还没更新，是几点更新，今天的出来了吗
    两条违规都申请撤销成功了，为什么总分还没加回来
    我们做食品的，想看抽检不合格有没有记在店铺违规里
    健康fen多少
    分又掉了😭为啥啊
    DSR咋样 帮瞅瞅
    health score 跌到80了 why
    kou fen duoshao
    店铺红灯了！！哪里出问题了快告诉我
    店里就我和老伴两个人，不太懂这些百分比，就想知道我们这个店现在算好还是不好，有没有犯什么规矩，扣没扣分
    劳烦查询本店近半年之考核成绩及扣分情况，多谢
    我的賣場分數為什麼變低
    請幫我查店鋪違規點數
    我的店铺分是多少
    店铺现在什么分
    店铺健康度看一下
    我店健康不健康
    帮我体检一下店铺
    店铺综合评分掉了
    店铺分为啥降了
    我店怎么被扣分了
    店铺扣了几分
    违规扣分还剩几分
    我店累计违规分多少
    扣分什么时候清零
    年底违规分清零吗 我现在几分
    扣分记录在哪里查
    店铺违规记录
    我店铺有违规吗
    店里最近有没有处罚
    我的店被警告了？什么原因
    收到一个店铺警告 查下是哪单
    警告会影响什么 我有几次了
    我店安全不 会不会被封
    店铺风险等级高吗
    我店是不是被限流了 看下考核
    店铺权重掉了 是因为分低吗
    体验分多少
    体验分怎么掉了0.3
    物流体验分低在哪
    服务分为什么是4.5
    描述分下滑
    三项评分查询 我店的
    dsr怎么飘绿了
    dsr低于行业了吗
    我的店铺星级
    店铺是几星
    商家等级查询 我几级
    店铺等级掉了
    为什么把我从金牌降银牌 卖家
    我是优秀商家吗 本季
    本月考核过了没
    店铺考核指标有哪些没达标
    考核不合格是哪项
    哪个指标拖后腿了 我店
    各项指标现在是多少
    给我看看店铺各项达标情况
    发货及时率多少
    我的准时发货率
    店铺延迟发货率现在百分之几
    揽收及时率怎么才91
    取消率多少了 我店
    卖家取消率有没有超
    店铺退款率高不高
    品退率
    我店的介入率
    投诉率本月
    差评率影响店分了吗
    客服回复率 我店
    三分钟回复率多少
    平均响应时长 店铺考核的
    咨询满意度分数
    响应慢扣了我店多少分
    退货处理时长达标没
    退款速度排名
    店铺好评率跌破95了？
    店铺信誉多少
    信誉分能看吗 我开店的
    店铺信用等级
    诚信分降了 商家端
    我的商家分排同行多少
    同行平均分多少 我低了吗
    离优秀店铺还差哪里
    怎么提升店铺分
    店铺分怎么涨回来
    分数多久更新一次 我昨天改善了
    为什么今天分没更新
    分数算错了吧 我没违规
    那次扣分我不认 先看看是哪条
    扣2分是因为啥 订单哪一笔
    虚假发货扣了我多少分
    上次违规处理完了吗 还算在分里没
    整改完分恢复了没
    考试做完能加回分吗
    店铺绿灯还是红灯
    健康状态变黄了 什么情况
    健康页显示“有风险” 具体啥
    店铺诊断
    给店铺做个诊断报告 看合规情况
    资质违规有没有
    侵权记分几分了
    知识产权警告几次
    发布违规累计多少
    store health怎么看
    我店rating多少
    商店評分怎麼變低
    dianpu fenshu
    店浦分多少
    亲 我店最近分噌噌往下掉 到底是哪块没做好
    您好 请提供本店本季度考核结果及未达标项
    做了两年都是五星店 这周突然四星 也没人差评 帮我查查哪个指标变了
    我怕年底评不上金牌，现在各项得分给我报一下
    店铺最近流量断崖，是不是哪个考核指标没达标
    昨天后台弹窗说我们店触发预警，具体哪一项
    我店名旁边挂了个橙色三角，是哪方面被记了一笔
    三月份助理发晚了三票，是不是因为这个我们店的考核才难看
    下次评估之前要改善什么，店铺才能重新变绿
    顾客都没说不满，店铺却从4.8滑到4.5，差在哪里
    每个季度给卖家打分，我们这回算好还是算差
    客服满意度哪里看，店铺的
    发货率低
    店铺好评率下降
    DSR怎么算出来的
    店铺评分一夜掉了0.3，为什么
    评分多久更新一次，我是店主
    店铺评分
    店铺评分4.5怎么才能升上去
    店铺口碑分、商品分有啥区别
    好评率
    我店多少分
    我的店健不健康
    健康分查询
    看下我店的健康度
    离封店还差几分
    我店会不会有被停的风险，几分了
    订单缺陷率多少
    商家取消率是多少，超了没
    准时发货率这周几个点
    有效物流追踪率
    我店回复时长达标没
    服务分现在几
    物流分怎么又低了
    退货率跟及格线差多少
    投诉率多少
    纠纷败诉率
    我店有几次警告
    警告是因为啥
    后台红旗是什么意思，店有问题了？
    考核变黄灯了
    被标成需改进，哪一项不合格
    一夜之间掉了十分
    星级从五掉到四，为啥
    金牌卖家掉了，差在哪个指标
    离金牌还差多少
    下次考核啥时候，我现在能过吗
    卖家等级评定结果
    绩效成绩单看一下
    各项指标及格了没
    哪个指标拖后腿
    分数怎么算出来的，我店的82分
    品质分、物流分、服务分分别是多少
    违规积分何时清零
    去年的违规记录还留着吗
    店里现在有没有未处理的违规
    上个老板留下的扣分还剩几分
    买家自己取消的算进我取消率了吧
    快递罢工那周的数据算我头上吗
    改进后分数啥时候刷新
    健康页打不开，直接告诉我数值
    我店信誉咋样
    商家信用等级
    店铺表现怎么样，指标都正常吗
    平台对我店的评级是什么
    客服响应率掉到80%了没
    知识产权方面我店记过几次
    假货扣分有没有
    卖家中心那个综合体验星级是几颗
    體驗分為何下滑
    我家店有没有被盯上，记录干净不
    大促前看看店铺资质分够不
    health score低了为什么
    kou le ji fen
    两个月没违规了，扣的分恢复没
    帮查绩效，我们店九月份的
    店铺口碑分怎么跌了0.2
    我这店算优质商家吗，评级多少
    再扣几分会处罚
    揽收及时率是多少
    我店的订单不良率是几，高不高
    店铺违规分什么时候能消掉
    商家考核数据里，买家主动取消算我的吗，分被拉低了
    我店现在风险级别是几
    店铺被提示整改，是哪项考核没过
    为什么平台说我店低于同行
    做完培训课，我店扣的分恢复了没
    商家履约指标看一下，准点率多少
    虚假发货扣了我店三分，属实吗
    我想看店铺的处罚与扣分记录
    首页仪表盘显示61分，啥意思，我店有问题吗
    店铺降级了，原因呢
    我店目前是金牌还是银牌商家
    本店从一月起每月得分给我看
    及格线多少，我们店现在多少
    我店有没有待处理的违规要回复
    客户满意度在我店是几分
    快递罢工后掉半颗星，是哪项
    新店观察期我的指标过了没
    迟发率写7%，快递原因能剔除吗，我店这分不对
    我店现在综合分几分
    店铺扣了几分，明细看看
    我店有没有违规记录
    店铺健康度在哪个页面
    考核达标没，我这个月
    店铺分从4.8掉到4.5，咋回事
    我店取消率多少，超线没
    48小时揽收率现在几个点
    客服三分钟回复率我店多少
    品质退款率太高了吧，帮我看店铺数据
    金牌卖家掉了，是哪项没达标
    DSR物流分怎么跌了
    我的店现在什么等级
    店铺亮黄灯是啥原因
    纠纷率高不高，我店
    店鋪評級被降了 是哪項指標
    考核周期哪天更新
    哪些订单算进我的缺陷率
    seller score多少啊我的
    店铺体验分怎么提上去
    我家店离优质商家还差啥
    店铺名旁边有个警告图标，犯了哪条，记了几分
    侵权扣分在我店记了多少
    同行平均多少，我店服务分排第几
    培训考完了，店铺违规分消了吗
    我店晚发货几单了，占比多少
    二店的考核也看看
    哪条指标卡着我升级
    警告信会记入店铺分吗
    我店被记的那几分是哪几单惹的
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
    what's my account health
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
    What is my shop's score?
    How healthy is my account?
    How is my shop doing on the performance targets?
    How many points have been deducted from my shop?
    Why has my shop rating gone down?
    What's my current order defect rate?
    Where do I see my seller performance metrics?
    Why was my shop downgraded to a lower level?
    Is my account at risk?
    What's my late shipment rate
    What is my cancellation rate at the moment?
    my response rate, how high is it?
    Am I meeting all the targets?
    Did I get any penalties this month?
    Check my shop status please
    What lowered my service rating this week?
    Can you tell me which order caused the violation?
    How far am I from being suspended?
    I'd like a summary of my seller metrics
    my shop went from 4.9 to 4.6 stars, why
    overall store rating?
    Why did my account health score fall?
    How many complaints have been counted against me?
    is there a warning on my account
    what is my return rate compared to the limit
    What's the state of my seller account?
    Have my points been reset yet?
    list all violations on my shop in the last year
    How do buyers rate my shop on service?
    What is my dispute rate?
    Tell me my shop's performance score for this month
    is my store flagged for anything
    which metric am I failing
    When is my next performance evaluation?
    Do I still have top rated status?
    why i lost star seller badge
    whats my score now?? it was 92
    My shop health is red!! what happened
    check violation of my shop, thank you sir
    Does the warning from June still count against my shop?
    Are there outstanding compliance issues in my account?
    How many points can I still lose before something happens?
    My logistics score seems low, what is it exactly?
    I got an email saying my performance is below target. Which figure do they mean and what is it now?
    have I got any unresolved violations
    did last week's bad reviews hurt my store score
    Current rating of our shop for product, service and shipping?
    Our score fell six points overnight although nothing unusual happened. Could you tell me what caused it?
    My defect rate says 1.2%. Which orders were counted?
    how am I doing as a seller, am I in the safe zone
    I logged in today and our store score is down three points, which item fell?
    Before I join the big sale I'd like to check if my shop has any violations
    We changed our support staff, has our response rate got worse and what is it now?
    Two orders went out late last month, how much did that hurt my shop's rating?
    Please list the points my shop has lost over the past three months
    My dashboard shows a dispute rate of 1.8, is my shop over the limit?
    We dropped from gold to silver seller, which target did we miss?
    If 12 points mean a penalty, how far away from that is my store at present?
    I've just taken over this shop and want to see all its service scores
    The separate ratings all look fine to me, so why did my total seller score drop?
    any violations?
    how's my rating
    account standing
    shop health check
    why did it drop
    am I in trouble
    seller grade?
    defect rate?
    my metrics
    is my shop okay
    service score
    warnings on file?
    how many strikes
    performance score
    late rate?
    store level
    seller stars
    did I pass
    shop in good standing?
    check my violations
    points left?
    What's our overall experience score this week, up or down on last week?
    A pop-up says I have one violation. Which is it and how many points did it cost?
    What percentage of our orders shipped late and how close is that to the limit?
    We slid from grade A to B, which measure did we miss?
    Has the refund rate pulled down my shop score, and what is it at present?
    Are the points from three months ago wiped yet? How many do I have left?
    How does my service score compare with other shops in my category?
    My shop's new and there's no score, when does one appear?
    We were slow to answer last month, how much did that take off our rating?
    Our "as described" score is 4.6, which orders dragged it down?
    Please give me our bad review rate, dispute rate and out of stock rate as of now
    Before signing up for the spring event, can you tell me if my shop meets the performance criteria?
    My store has been marked amber, is one of the figures about to go over?
    Health went from 95 to 88, where did the seven points go?
    How many penalties has my store had this year, and what for?
    How long is the review period and how am I doing so far?
    A text said my store is at risk, in what respect exactly?
    Do I have any points against me for counterfeits or copyright?
    With all those courier complaints, what has my shipping score fallen to?
    What am I still missing for gold seller, and what are my numbers?
    My cancellation rate jumped to 3%, which orders were counted?
    I didn't answer over the holidays, what's my response rate now?
    Can you confirm my seller account is in normal standing with no penalties?
    How many complaints were upheld against me and what did each cost in points?
    When does the daily score refresh? Mine still shows yesterday's
    Two violations were withdrawn, yet my total hasn't gone back up
    Does a failed food inspection show among my shop's violations?
    Our on-time delivery figure looks off to me, what does it stand at for the last 14 days?
    Which of my performance targets is currently closest to failing?
    Could you list the open warnings on our merchant account?
    How is my shop rated for customer service right now?
    score??? it was 92 yesterday
    health went red omg why 😱
    whats my ODR rn
    my shop 扣分 how many now
    acount helth low why
    did i loose my badge?
    It's only my wife and me in the shop, and we don't follow all these percentages. In plain words, are we doing well or badly with you, and have we broken any rule?
    Kindly furnish us with our performance results and deductions for the past half year
    please sir tell my shop point, i afraid it is low
    strikes on my store, list em
    my shop's score
    what's my store rating right now
    store score dropped
    why did my shop score go down
    why's my seller score lower than last week
    is my account in good standing
    is my shop at risk
    am I close to suspension
    account health went yellow
    health page says "at risk", what for
    red flag on my seller dashboard, what is it
    how healthy is my store
    check my store's standing
    performance of my shop vs the targets
    which seller target am I missing
    which metric is pulling my store down
    did my shop pass this month's evaluation
    quarterly seller assessment result
    is my store meeting all the standards
    my seller metrics please
    performance metrics for my shop
    violation points on my shop
    how many penalty points have I got as seller
    how many strikes do I have
    how many more strikes before I'm banned
    do my shop have any violations
    violation history of my store
    any warnings against my store?
    I got a policy warning, which listing is it about
    warning on my seller account, what's the cause
    points taken off my shop, why
    2 points deducted from my store, for what
    when are my store's violation points wiped
    do violation points reset in january, and what's my total
    IP infringement count on my account
    restricted product violations count
    seller tier
    what seller level am I
    lost my top seller badge
    why was I demoted from gold seller
    will I keep my badge this quarter
    how far to the next seller tier
    am I still a preferred seller
    my shop star went from five to four
    shop stars dropped overnight
    description score, service score, logistics score of my store
    my logistics score is poor, why
    service rating for my store fell
    my ODR is what now
    defect rate over the limit?
    cancellation rate of my shop
    seller-fault cancellation percentage
    late dispatch rate for my store
    on-time dispatch rate for my shop
    my return rate compared with other sellers
    dispute rate of my shop
    escalation rate
    complaint rate for our store this month
    negative feedback percentage on my seller account
    what response rate does my store show now
    chat response time score for my shop
    average reply time in my shop's evaluation
    did slow replies hurt my shop score
    refund handling time, am I within target
    shop ranking by service quality
    how can I raise my shop score
    what would bring my score back up
    when is the store score refreshed
    my score hasn't updated since the improvement
    the score's wrong, I've had no violations
    which orders counted against me in the rating
    was that late order counted in my metrics
    the old violation is fixed, is it still counted
    when does the violation expire from my record
    does the training course restore points
    fake dispatch violation, how many points
    is my shop being limited because of its score
    traffic dropped, is my store's score the reason
    seller dashboard rating low what to do
    seller credit score
    seller reputation number
    merchant score
    trust score for my store
    compliance status of my shop
    show me the report card of my store
    diagnose my store
    store 健康分 how much
    my seller rating is going down why sir
    kindly share the present account health of our store
    what is punctuation of my shop
    acount health score?
    y is my shop rating down
    is everything ok with my shop? performance wise
    we've been a five star shop for two years and this week it's four with no bad review, which measure changed?
    Please let us have our store's results for the quarter and name any target we failed.
    I'm worried about gold status at year end, give me every score as it stands
    got an email saying our performance is below standard but it didn't say which number
    do I have any open compliance issues on my seller account
    how did my shop do in the last evaluation period
    shop's standing please
    We've had an orange triangle beside our shop's name since Tuesday, what are we being marked down for?
    Could you list all the things my store is measured on and how I'm doing with each?
    I disagree that we deserve two violation points, but first tell me which sale they came from
    customers seem happy, no one complains, and yet our store fell from 4.8 to 4.5, where's that from
    Is my shop anywhere near the limit at which you close people down?
    my assistant sent three boxes late in March, is that the reason the seller figures look bad
    what must we improve so our store is green again by the next evaluation
    please give me this month's on-time, cancellation and complaint figures of my shop
    every quarter you judge sellers, did we come out well this time
    Is the drop in our seller figures down to the two refunds, or to something older that still counts?
    my seller rating dropped overnight, why
    raise my store score from 4.2
    my shop rating went down because of one review
    shop score please
    what's my store's grade
    health of my seller account?
    health check on my store
    current health rating
    am I at risk of suspension, what's my score
    am I close to being suspended
    how near the limit is my defect rate
    order defect rate of my store this month
    what is our cancellation percentage as a shop
    seller cancel rate too high? tell me the figure
    my dispatch punctuality figure
    on time delivery score for my shop
    valid tracking percentage of my store
    show my response time metric
    how do I score on customer service
    chat response score of our shop
    what's my return rate as a seller vs the limit
    complaint ratio of my shop
    negative feedback rate for my store
    dispute loss rate
    strikes against my store
    any strikes on my account?
    list all penalty points my store holds
    when do my penalty points expire
    when will the violation drop off my record
    will the 4 points be wiped in January
    why did I get 6 penalty points
    my store was given a warning, what is it for
    got a policy warning on my seller dashboard
    what's the red flag on my dashboard
    what's the orange bar in account health
    my dashboard turned from green to yellow
    my status is "at risk", which metric is bad
    store marked as needs improvement
    why is my shop rated poor
    store rating dropped from 4.9 to 4.6, explain
    our seller score slipped ten points overnight
    score down again this week, what happened
    why is my performance score falling
    why did I lose my top seller status
    lost my trusted badge
    how far am I from top rated
    what do I need for platinum seller, my current numbers?
    do I meet the standard for preferred seller this quarter
    seller level check
    which tier is my shop in
    what tier will I be next evaluation
    when's the next seller evaluation
    seller performance report card
    show my scorecard
    performance dashboard, what does mine say
    KPI of my shop
    my shop's KPIs against the targets
    are my metrics within target
    which of my metrics are below standard
    which target am I failing
    what's dragging my score down
    how is the service score computed, and mine now
    how was the 82 worked out for my shop
    breakdown of my shop score
    quality, logistics and service scores of mine, each one
    logistic score low sir, reason?
    sir my account health is showing red, why
    sir my seller rating become low, please check
    kindly tell account health status
    kindly check my store is having any violation
    i want know my shop is good or bad standing
    my shop have how many point now
    did last week's courier strike count against my metrics
    does the lost case affect my score
    do late answers lower my store's score
    do refunds by me count toward the defect figure
    are buyer cancellations included in my rate, it looks too high
    my cancel rate counts an order the buyer cancelled, is the score wrong
    score calculation error, I had no late parcels
    I improved everything in May, when does the score refresh?
    how frequently is shop health updated
    yesterday's metrics not loading, what are they
    any IP complaints recorded against my store
    any counterfeit strikes logged on my shop
    record of violations for 2025
    compliance record please
    is there any open breach on my store
    did my staff break any rule this month, check our record
    previous owner's violations, how many still stand against the shop
    is my store in good health for the big sale
    check if we're eligible by performance, our shop metrics I mean
    shop reputation level
    seller trust index
    store credit score with the platform, the standing not money
    where do I see account health in the app
    where's the page with my shop's performance
    the health page is blank, just tell me my figures
    Am I doing okay as a seller?
    how are we doing this month as a shop on the performance measures
    is everything fine with my shop's standing
    nothing wrong with my seller record is there
    just making sure my store isn't in trouble
    are there any restrictions coming my way, score wise
    five stars from everyone yet health says fair, why
    all orders shipped in time but punctuality reads 91, explain
    My partner got an email saying our shop's rating fell below the minimum. Which number and by how much?
    We've been on the marketplace for six years without one warning, and today there's a yellow triangle next to our performance. What's it about?
    I took over my aunt's store and need its standing: points, warnings, levels.
    bloody score again!! 4.8 to 4.3 and no bad order, why
    店铺分 dropped, why ah
    violation 扣分 how many left
    DSR of my shop
    ODR above 1 percent?
    how many more points until a penalty
    penalty points on my seller account, when do they lapse
    how many demerit points until my shop is restricted
    seller points tally, violations I mean
    my store's stars went down although buyers left only good reviews, which metric fell
    our shop's experience score
    buyer-initiated cancellations shouldn't count against my seller metrics, do they
    health of my store went yellow, cause?
    compliance score of my seller account
    one of my performance bars is red, name it
    late dispatch rate on my scorecard, is it under 4 percent
    has my shop passed this quarter's assessment
    shop performance warning received at 6 am, what for
    is our seller standing strong enough to keep the badge
    pre-fulfilment cancel rate figure please
    what would lift my shop score fastest, where am I weakest
    I am new seller, where I see points and level of shop
    shop's risk level
    why's the marketplace calling my store below average
    seller scoreboard, which position am I in
    what do you have on file against my store
    ranking of my shop's service against peers
    deducted 3 points for false tracking in my store, is that right
    has the deduction on my shop been lifted after I completed training
    account health rating says 180, good or bad
    negative marks against my seller name
    my shop lost half a star after the strike, which metric
    what counts as a defect in my rating and how many do I have
    is our store on any watch list for quality
    service level of my shop this week in percent
    how does my response rate look, seller side
    points for IP breach on my shop still active?
    has my shop recovered from red
    the gauge on my seller home page reads 61, meaning?
    my shop's late rate excludes courier delays, right? it reads 7 percent
    seller probation, how long am I on it and what are my numbers
    I want the monthly scores of my store from January
    what's the pass mark and where do we stand as a shop
    did the buyer complaint about the kettle hurt our shop rating
    our cancellation figure doubled, why, tell me
    warn me if my store's score is in danger
    am I a gold or silver merchant at present
    how come my store was moved down a level
    are there open violations needing my reply on our shop
    what is my seller NPS or satisfaction figure
    my account standing before I apply for a loan
    how's my store doing on the scorecard
    my seller scorecard please
    show my shop's health
    health status of the store
    is my store at risk
    am I on probation as a seller
    is there any warning against my shop
    any strikes on my store
    how many strikes have I got as a merchant
    penalty points total for my shop
    violation points balance of my store
    infringement points against my shop, count
    which violation was registered on my shop on the 5th
    what have I been marked down for as a seller
    why did the shop score drop from 4.8 to 4.5
    why has my store's rating dipped
    store grade went from gold to silver, reason?
    seller level demoted, explain
    lost my top seller badge, which metric failed
    how close am I to top rated seller
    what do I lack for the trusted shop badge, figures please
    my seller tier now
    my seller grade this quarter
    current performance level of my shop
    seller performance dashboard, where
    where do I see my metrics as a merchant
    where is the health page in seller centre
    what's my ODR
    cancellation rate of my store this month
    my shop's cancel percentage is red
    pre-dispatch cancellation rate, mine?
    late dispatch percentage of my store
    how many late shipments are counted against my shop
    return rate of my shop vs the average
    is my dispute rate too high
    chargeback ratio in my shop's performance
    complaint rate of the store
    buyer satisfaction score of my store
    my store's customer service score
    chat reply rate on my scorecard
    average response time of my shop, is it good enough
    first reply speed measured for my store, figure?
    DSR of my store
    logistics score of my shop fell, why
    description score of my shop, where do I stand
    service score 4.6, is that a pass
    how's the composite score for stores computed
    what goes into the shop rating
    which measure pulls my shop down most
    what target must my defect rate stay under
    what thresholds does my store have to meet
    how far off the limit is my store
    is my store close to being suspended, numbers please
    at how many points would my shop be restricted, and what have I got
    when do violation points expire on my store
    will old strikes on my shop be wiped in January
    when is my store next evaluated
    review period of seller metrics, dates
    score updates daily or weekly for shops
    my improved numbers aren't in the scorecard yet
    our metrics page is blank
    health page says "fair", meaning
    account health amber, what's the trigger
    yellow card on my shop, for what
    red flag beside my store name, what's it for
    orange triangle on my store dashboard, what's wrong with my performance
    e-mail says my performance is below standard, which figure
    got a policy warning, does it count against my shop's score
    IP complaint on my shop's record, how many points
    counterfeit violation shows on my shop health, from when
    was the cancelled order counted in my defect rate
    one bad month, what did it do to my store's standing
    a parcel strike hurt my dispatch score, can I see which sales
    which orders count as defects for my store
    list the orders that lowered my score
    list my violations
    history of my shop's violations
    trend of my shop rating for the half year
    compare my store metrics with last quarter
    how does my shop rank for service amongst peers
    what brings the shop's health back to green
    tips for recovering seller points
    does a training course remove a violation from my record
    is my shop eligible by score for the holiday sale, what's my rating
    does my store meet the standard this cycle
    passed or failed the monthly assessment, my store
    assessment result of my shop
    audit score of the shop
    sir my seller rating is down why
    my shop points is how much
    how many penalty my shop have
    why my store score go down this week
    店铺分 of mine is how many
    my shop DSR多少
    Could you furnish the present performance indicators for our storefront?
    Our standing appears to have deteriorated; which indicators are below target?
    customers seem happy yet my shop meter's in the red, what's dragging it
    three years spotless and today a black mark on my store, show me
    which sales dragged my shop's figures down
    how many lates does my shop have on record this month
    when did the counterfeit strike land on my store
    is my shop above the cut-off for suspension
    percentage of orders my shop cancelled itself
    training finished, have the violation marks come off my store
    my shop's reply time figure, pass or fail
    standing of my second store, please
    seller level: what exactly keeps me at silver
    how badly did the strike week dent my store's numbers
    is a warning letter counted as points on my shop
    score sheet of my store since spring
    did last month's strike points lapse on my shop
    what's the health meter of my store telling me in red
    how many bad marks until my shop's limited
    quality refund rate of my store, figure and limit
    my shop slid from A to B, on account of which indicator
  `,
})
