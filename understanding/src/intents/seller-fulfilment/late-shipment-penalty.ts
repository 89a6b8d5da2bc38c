import { defineIntent } from '#intents/define'

export const lateShipmentPenalty = defineIntent({
  intent: 'late-shipment-penalty',
  audience: 'seller',
  settledBy: 'article',
  label: { zh: '晚发货怎么罚', en: 'What happens if I ship late' },
  definition: {
    zh: '卖家问晚发货、虚假发货、缺货会怎么处罚，怎样可以免责。',
    en: 'A seller asks how late, false or missing dispatch is punished and what excuses it.',
  },
  borders: {
    'fee-dispute': {
      zh: '已经扣了、要申诉退还归申诉扣费。',
      en: 'A fine already taken and contested is fee dispute.',
    },
    'ship-order': {
      zh: '只问多久内发货归发货。',
      en: 'Only asking the time allowed is ship order.',
    },
    'late-parcel': {
      zh: '买家说自己的包裹晚了不在这里。',
      en: "A buyer's own parcel being late is not meant here.",
    },
  },
  zh: `
    发货超时罚款
    延迟发货
    超时发货扣分
    发货晚了会怎样
    虚假发货处罚
    延迟发货怎么赔
    来不及发货怎么办
    申请延迟发货
    超时扣多少钱
    48小时没发
    豁免延迟
    疫情发不了货会罚吗
    晚发货怎么罚
    延迟发货扣多少钱
    超48小时会怎样
    暴雨快递停了 晚发能免责吗
    虚假发货判定标准
    缺货发不出来要赔买家多少
    延迟发货率超过4%有什么后果
    迟发一天扣几分
    late shipment rate 怎么算
    疫情封控那种报备怎么弄
    厂家断货了 这批200单要超时 会不会封店
    遲出貨會影響店鋪權重嗎
    跟买家商量好晚点发也算违约？
    赔付是自动从货款里扣还是给券
    定制商品发货时效超了会罚不
    chaoshi 罚款
    平台系统故障导致发不了 责任算谁的
    快递没揽收算谁头上
    发货慢几小时而已 也要处罚？
    偏远仓库下大雪道路封了三天，我已经尽力了还是有五十多单超时，像这种天灾要提供什么证明、在几天内提交才能不算我违规
    发货违规多久清零
    节假日也计时？罚的时候
    三倍赔付是真的吗
    晚了被罚之后还要继续发吗
    预售逾期的违约金比例是
    首次违规有没有豁免
    抽检到空包会怎么处理
    买家备注月底再发 我听他的 会判我延迟么
    指标到多少开始限流
    写错单号会被当成假发货不
    合并到周一发一次行不行 有啥代价
    我明天住院 三天不能打包 后果严重吗
    物流轨迹停更了 也会扣我
    一单最少罚5块封顶100？
    听说超时还要给顾客发无门槛红包
    大促期间的时效和处罚是不是宽一些
    我是做木雕的，手工活有时候木头干得慢，真的没法保证五天，之前一直没被罚过，听群里说下月开始严抓，想知道新规则怎么算，我这种能不能申请长时效
    跟客服报备过的订单还扣不扣
    如果我实在发不出来，主动关单跟拖着不发，哪个罚得轻
    昨天夜里我们这片停电，电脑打印机全趴窝，到今早六十多单过了时限，物业能开停电证明，想先问清楚这种情况平台到底罚不罚，报备在哪里提
    发货晚了会被罚吗
    超时没发货扣多少钱
    延迟发货会扣店铺分吗
    晚发一天怎么处罚
    虚假发货会有什么后果
    缺货发不了货怎么赔
    什么情况下晚发货可以免责
    大雪封路发不了货，会处罚吗
    超过发货时间会怎样
    发货超时能申请豁免吗
    商家延迟发货的处罚规则是什么
    快递没及时揽收算我延迟发货吗
    填了单号但快递没走，算虚假发货吗
    延迟发货率多少会被限制
    发货超时罚款是按单算吗
    我明天才能发，会被判延迟发货吗
    疫情快递停发，怎么报备免罚
    请问晚发货要赔客户多少
    台风天发不出货，能免除处罚不
    延迟发货影响店铺排名吗
    规定48小时内发，我50小时发的会怎样
    缺货不发会被扣保证金吗
    发货违规会不会封店
    预售超过约定时间发货怎么罚
    空包被查到怎么处理
    晚发货处罚能申诉免责吗，要什么凭证
    多少单延迟会影响店铺
    买家同意晚发，还会罚我吗
    物流信息24小时不更新会处罚吗
    节假日没发货会不会算超时处罚
    拖延发货的违约金怎么算
    工厂停电三天，晚发货有没有免责
    发货率低于多少会被处罚
    延迟发货最高赔多少
    仓库着火了发不了货，平台怎么判，可以免责吗
    虚假发货和延迟发货哪个罚得重
    第一次延迟发货会警告还是直接罚
    快递爆仓导致超时，是罚商家还是罚快递
    亲，超时发货的后果严重吗
    同一个订单晚发三天，是罚一次还是每天都罚
    卖家缺货多久算违规，会罚多少
    小店一个月延迟了五单，会不会降权
    请问不可抗力怎么申请，免延迟处罚
    延误发货给买家的赔偿是现金还是券
    发错单号算不算虚假发货，要罚钱吗
    老家办丧事关门三天没发货，平台会罚我吗，能不能减免
    大促订单太多发不过来，超时的那些怎么罚
    定制家具十五天才能发，会按48小时处罚吗
    延迟发货的考核标准
    听说晚发货一单赔五块，真的假的
    罚款从哪里扣，我是说晚发货的那种
    chao时发货怎么罚呀，会不会扣分
    亏死了，供应商临时放鸽子，我三十个订单要超时，先告诉我最坏会咋样😭
    late shipment会被罚多少，有没有免责case
    我想问一下哈 就是那个 发货晚了 平台会不会扣钱 扣的话一单几块
    您好，本店所在地区因暴雨洪水，快递全部停运，预计延迟两天发货，请问是否免于处罚，需要提交哪些证明材料
    搞副业的，白天上班晚上才能打包，有时候会超个把小时，这种轻微延迟平台处不处罚
    仓库搬家，下周发货可能都要晚，有什么办法不被罚吗
    揽收超时跟发货超时是不是分开罚的
    系统说我疑似虚假发货，会给什么处罚，怎么证明才能免
    发货晚了罚多少
    超时发货会扣钱吗
    晚发货对店铺有什么影响
    延迟发货怎么处罚
    缺货发不出会怎么罚
    虚假发货罚多少
    怎么免除晚发货处罚
    不按时发货的后果
    发货超时几小时算违规
    延误发货要赔买家多少钱
    快递停运，晚发免罚吗
    超时一天扣几分
    发货慢会被降权吗
    没按时发货会被关店吗
    晚发货有没有豁免
    延迟发货规则是怎样的，罚则
    漏发一单会被处罚吗
    发货不及时扣保证金吗
    填假单号会怎么样
    来不及发货要罚款吗
    下雪晚发会不会处罚
    延迟率太高有什么处罚
    超时未发货的赔付标准
    逾期发货怎么算违规
    晚几个小时发货也要罚吗
    这两天感冒没打包，有八单要超48小时，平台会怎么处罚我
    厂里断电，二十台烤箱明天才能出，晚一天每单要罚多少
    暴雪高速封了，快递说后天才来收，这种晚发能不能免责，要交什么证明
    我先点了发货，快递晚上才来收，这会不会算虚假发货被罚
    店里缺货两单发不出来，不发的话会被扣多少，会不会上黑名单
    客户自己要求下个月再发，我照做了，平台还会罚我超时吗
    听说一个月超过几单晚发就要限流，具体是几单
    快递员周末不上班，揽收拖到周一，处罚是算我头上吗
    刚开店没经验，第一次晚发货，是警告还是直接罚钱
    超时罚的钱是给买家还是归平台，一单最高多少
    预售的羽绒服工厂要推迟十天，延期发货会怎么罚
    大促订单三百多，肯定有发不完的，超时部分处罚会放宽吗
    台风要来了，想提前报备免处罚，在哪里申请，几天内有效
    运单号录错一位，系统会不会判我虚假发货，罚几分
    定制刻字要十二天，按48小时考核我不就天天被罚，有没有豁免办法
    晚发货的违规记录多久消，影响报活动吗
    如果我主动关单和超时不发，哪种处罚更轻
    物流三天没有更新轨迹，会被认定没发货然后罚款吗
    春节快递放假那几天，没发的订单会被罚吗
    我们村洪水断路，有政府公告，可以作为晚发货免罚的依据吗
    发了空包裹补单，平台发现怎么处罚
    超过承诺时间两小时才发，会不会扣店铺分
    延迟发货罚款有上限吗，我怕一下子罚几千
    家里老人过世关店四天，未发订单会受罚吗，可以申请减免吗
    晚发货处罚和缺货处罚是两样吗，标准各是什么
    系统宕机那天我没法发货，超时了会处罚商家吗
    发货超时以后再补发，还会继续处罚吗
    供货商跑了，五十单都发不出去，最严重会怎样，会封店吗
    仓库盘点停发一天，会被判延迟吗，罚不罚
    请问商家一个季度内多少次晚发会扣掉保证金
    晚发huo咋罚呀 一单几块
    ship late会扣多少penalty，新卖家求解
    完了完了睡过头错过快递了😭 十五单要超时，会罚成啥样
    尊敬的平台，本地因疫情管控无法揽收，预计晚发三日，请问可否免于处罚及需提供何种材料
    就晚了四十分钟！四十分钟也要罚？你们的规定到底怎么写的，讲清楚
    我兼职开店，平时都准时，就这周出差手机没电，没来得及处理，估计要超时三四单，先问问会有啥后果，心里有个底
    晚发货会怎么处罚
    超时发货扣几分
    没按时发货怎么罚我店
    虚假发货怎么处罚
    缺货不发会罚多少
    发货晚一天赔多少
    48小时没发会怎么样
    延误发货的罚款标准
    晚发货有免责条件吗
    大雪封路发货晚了算我的吗
    快递没揽收算虚假发货不
    先点发货后寄出会被处罚吗
    填错单号算虚假发货吗
    单号没物流信息会罚吗
    揽收超时怎么处罚
    24小时内没有揽收记录扣钱吗
    空包发货后果
    发空包会封店吗
    少货发不出赔付比例
    无货空挂会怎么处理
    超卖发不了货罚多少
    断货了卖家主动取消要赔吗
    卖家取消订单扣罚吗，因为缺货
    延迟发货率超标会怎样
    晚发率多少会被限流
    迟发率怎么算
    发货超时率超过百分之几处罚
    晚发货记录多久清除
    晚发货扣分什么时候恢复
    晚发货影响店铺评分吗
    晚发货会影响搜索吗
    晚发货会不会封店
    晚发货会不会冻结货款
    处罚上限是多少，晚发一单
    一单最多赔多少，延迟发货
    赔给买家的是现金还是券，晚发货
    赔付钱从哪扣，延迟发货的
    迟发货按单罚还是按天罚
    周末不发货算超时吗，会罚吗
    节假日发货时效算不算，罚不罚
    春节期间晚发货处罚吗
    大促期间延迟发货标准会放宽吗
    预售逾期发货怎么赔
    定制商品发货慢会被罚吗
    大件物流发货晚怎么判
    偏远地区揽收慢能申诉免责吗
    买家同意晚发还罚吗
    跟客户协商好延期，平台还扣我不
    买家自己要求晚点发，算不算超时
    报备能免处罚吗
    怎么报备延迟发货
    不可抗力怎么申报，发不了货
    提前报备快递停发可以免罚吗
    仓库着火了发不出，能不能免责
    停电停产导致发货延误怎么办，会罚吗
    家里有丧事发货晚了能宽限吗
    生病住院没法发货，会被罚吗
    新店有没有晚发货保护期
    新手卖家第一次超时罚吗
    首次延迟发货有警告吗
    超时半小时也算吗，会罚吗
    超时几分钟罚不罚
    系统延迟上传单号，会判晚发吗
    平台系统故障导致晚发，罚谁
    快递公司爆仓算谁的责任，会罚商家吗
    快递弄丢了，算虚假发货吗，卖家受罚吗
    物流停滞会不会处罚商家
    改派快递换单号会算违规么
    拆单发货会判虚假发货吗
    部分发货算晚发吗，怎么罚
    只发了一半，剩下超时罚多少
    送错单号怎么补救才不被罚
    超时之后补发还会罚吗
    已经超时了，怎么减轻处罚
    快超时了来不及，后果是啥
    十几单要超时了，最坏会怎样
    明天可能发不完，会扣多少
    今天打包不完，晚发有啥后果
    发货违规都有哪几种处罚
    晚发货的规则讲讲
    发货考核标准和处罚
    迟发处罚规则
    虚假发货认定标准
    虚假签收怎么罚
    跨境订单晚发怎么处罚
    海外仓发货慢也罚吗
    代发厂家晚了罚我吗
    供应商拖货，平台罚谁
    打标签了没交快递算不算发货超时
    周五下单周一发会被罚吗
    凌晨的单算哪天，超时怎么计
    发货超时的分数一年清零吗
    亲，发晚了平台咋罚呀
    晚发一天有事没
    俺货没到，发晚了得罚多少
    延遲出貨會被記點嗎
    late shipment会罚多少
    晚ship两天 penalty多少
    wan fahuo fa duoshao
    您好，请问商家因极端天气未能在承诺时间内发货，如何申请免责，需要何种证明？
    我媳妇明天生，我得陪产三四天，店里十来个单肯定要晚，想先问清楚平台会罚成什么样
    你好我是卖花的昨天花没到货今天有八单发不出去平台会不会直接罚我钱罚多少
    亲，缺货取消会不会被处罚呀
    揽收扫描没有会算没发吗
    晚发货罚多少钱
    超时发货会怎么样
    缺货发不出扣多少
    48小时没发会扣分吗
    怎样申请晚发免责
    暴雪停运发不了货罚不罚
    延迟发货要赔买家多少
    揽收晚是快递的错，还罚我吗
    超卖了发不出，怎么罚
    第一次晚发会不会给警告
    发货超时影响搜索排名不
    周末晚发算违规么
    定制品晚发有处罚吗
    晚发几单会封店
    遲出貨會怎麼處罰
    late发货会被fine吗
    罚款有上限吗，发货超时那个
    生病没法发货能不能不罚
    空包发货被抓怎么罚
    供货商断供，晚发咋算
    超时赔付标准给我看看
    先传单号后揽收违规吗
    物流没更新也算我晚发？
    发货率低于多少会受罚
    预售延期发要赔不
    跟买家商量好了晚点发还罚吗
    洪水算不可抗力吗，免不免罚
    大促期间晚发处罚放宽吗
    晚半小时罚不罚
    新手卖家发货超时有保护期吗
    取消订单和晚发哪个处罚重
    虚假揽收怎么判
    停电工厂停工，延误发货怎么报备
    快递罢工发不出，处罚能免吗
    罚分多久清零，晚发的
    家具大件晚发怎么罚
    拆单只发一半，另一半晚了罚吗
    员工漏发十单，会有啥后果
    系统崩了没法点发货，处罚吗
    晚发货扣保证金不
    缺货率高会被怎么处理
    换单号会不会判虚假发货
    外卖出餐慢罚多少
    疫区封控发货超时怎么报免
    延迟发货会取消活动资格么
    连续三次超时什么处罚
    冷链天热不敢发，超时怎么算
    免责材料需要哪些，晚发的
    发错仓导致晚发也要挨罚吗
    代发厂家拖着不发，挨罚的是我吗
    超时自动退款后还要罚商家钱吗
    买家地址有误耽搁发货，罚不罚我
    晚发罚款是按单还是按天
    恶劣天气报备在哪
    不按时发货会怎么处理商家
    没货了主动告诉平台能少罚点不
    几点之后算超时要罚
    四十个件晚两天出，店要赔多少
    快递不来取件导致超时，罚谁
    库存点错卖超了，罚得重不重
    零点零五分揽收算晚不，罚吗
    假揽收比晚发罚得狠吗
    病假条能免晚发处罚么
    路封了，发货违规能免么
    三次晚发会扣押金吗
    港口罢工货出不去，处罚豁免吗
    物流三天不动会判我违规罚款吗
    断货没法发，扣几分
    准时率低会限制店铺吗
    破产的供应商坑我，发不了货后果多严重
    延迟发货要给每个买家发券吗
    手作慢工，晚发罚不罚
    食品和服装的晚发罚款一样不
    唯一的路冲垮了，周四前车进不来，十一个件躺着，店铺会不会挨罚
    织布机零件断了，得晚九天发，实话说商家会受啥处罚
    两个平台共用库存超卖十四单，发不出的每单要赔多少
    客人都书面同意等了，平台还追究晚发不
    晚发一天罚多少钱
    店铺超时发货会扣几分
    缺货不发怎么罚
    虚假发货怎么认定，罚得重吗
    台风停运了，晚发能免罚不
    揽收没及时扫描会算我超时么
    发晚了要赔买家多少
    周末算不算进发货时限，会罚吗
    新店首次迟发有没有警告就算了
    延迟发货率超多少会被处理
    爆单发不完，最坏啥后果
    快递没来收，晚发算谁的，罚不罚
    跟买家商量好晚发还会被罚吗
    定制款工期长，怎样不算超时
    传错单号会不会当成虚假发货处罚
    商家主动取消和晚发，哪个罚得少
    超时罚款从保证金扣还是货款扣
    疫情封村了，怎么报备免处罚
    空包发货查到啥后果
    预售超时罚法一样吗
    大促期间迟发处罚能放宽不
    late几个小时要不要罚
    平台规定迟发影响搜索排名吗
    住院发不了货，怎么申请免责
    高温天巧克力不敢寄，推迟发会不会被罚
    发货员离职积压几十单，店铺会受什么处分
    陶器要晾干十几天，超过承诺发货日会怎么处置商家
  `,
  en: `
    late shipment penalty
    penalty for shipping late
    late dispatch rate
    i was fined for late shipping
    what happens if i ship late
    can't ship on time
    late shipment defect
    fine for late delivery
    penalty waived because of storm
    late shipment fee
    missed the ship by date
    how is late rate calculated
    appeal late shipment
    consequences of late dispatch
    what's the penalty for shipping late
    how much is the fine per late order
    late dispatch rate limit?
    snow closed our road for three days, does that excuse us
    what counts as fake shipping
    is my shop closed if i miss deadlines
    two hours over, does it matter
    out of stock and can't send, what do i owe the buyers
    does agreeing a later date with the customer protect me
    Which percentage triggers reduced visibility
    points for each late parcel
    courier didn't scan it for two days, am i blamed
    迟发 fine automatic or after complain
    compensation to buyers, coupon or cash from my balance
    do bank holidays count when you work out lateness
    system outage on your side made us late, whose fault is that in the rules
    when does a strike expire
    first offence forgiven?
    handmade furniture, drying takes weeks, is there a longer limit or will I get punished
    I'm having surgery tomorrow and won't be able to pack until Friday. About thirty parcels will miss the date. What are the consequences, and is there something I could file beforehand to soften them
    rules on lateness during big sale
    an incorrect tracking number, will that be judged as false dispatch
    LSR over 4 percent
    is there a cap on penalties
    customer begged to get it only at month end and i waited. can i be fined for that
    what evidence do i need for weather exemption and by when
    cancel myself or let it run over, which one costs less
    hi sir if factory delay 200 order what punishment for me
    pre-order slipped by a week = ?
    how serious is sending on day 3 instead of 2
    empty parcel checks
    does it hurt ranking, missing the handling time
    threshold for suspension because of late posting
    three times the price back to the buyer, is that really a thing
    Strikes at the depot! will sellers be let off
    after a fine must i still send the goods
    A grapevine rumour in our sellers' group says that next month each overdue parcel costs five and you lose the fast badge at ten of them. Could you tell me what's true and since when
    超时 48h, what happen
    if I warn support in advance about a delay, is the order exempt from the fine
    We let our stock run down because of a burst pipe in the cellar. The insurance man has photographed it all. Would such an incident count as beyond our control under your dispatch rules, or are we punished anyway
    what is the difference in punishment between late and never sent
    How are late dispatches penalised here?
    will I be fined if I dispatch late
    what happens if I miss the dispatch deadline
    how are sellers punished for late shipments
    do I lose points for late dispatch
    is there a penalty for not shipping an order
    what counts as a late shipment and how is it fined
    how do I avoid a late shipping penalty because of bad weather
    can late dispatch be excused
    can I get an exemption for late shipments during a strike
    what is the fine for fake tracking
    what's considered false dispatch and what's the punishment
    Late shipment rate: what happens above the limit?
    I won't be able to ship until Monday, will my shop be penalised
    how much do I pay for each late order
    does a late shipment hurt my seller rating
    will you suspend my shop if I ship late too often
    if the courier picks up late, do I get the penalty
    do I have to compensate buyers when I ship late
    consequences of being out of stock and not sending the order
    are holidays excluded from the late shipping penalty
    How many late orders are allowed before I'm punished?
    is there a grace period before the late dispatch fine
    what reasons are accepted for late dispatch
    the flood stopped all deliveries here, will sellers still get penalised for late dispatch
    I'm going to miss the ship-by date on three orders, how bad is it
    seller penalty for missed shipping deadlines
    does the penalty increase for every day I'm late
    if my supplier is late, do I still get fined
    what proof do I need to avoid a late shipment penalty
    marking an order as shipped without sending it, what's the penalty
    Do pre-orders shipped late get penalised as well?
    late dispatch rules and fines
    would I be punished if the buyer agreed to wait
    What excuse is valid for not dispatching in time
    a fire in our storage means late orders, are we exempt
    what's the maximum penalty for late shipping
    does the tracking have to move within 24 hours or am I penalised
    how long does a late shipment stay on my record
    Is the fine per order or per day?
    power cut for two days, orders went late, is there an exception for that
    penalties for ghost shipments
    my late dispatch rate is 5%, what's going to happen
    what compensation does a buyer get from me if I dispatch late
    shipping one day late, any consequences for my shop?
    how do you punish sellers who never send the goods
    Will late shipping affect my visibility in search as a penalty
    can I report a delay in advance so I don't get a fine
    handmade jewellery takes me ten days, will I be penalised for late dispatch
    sick in bed with flu and no one to pack, do illness days excuse late dispatch?
    exemptions from late dispatch penalties
    late shipmnt fine how much per order??
    omg 60 orders overnight and it's just me, if half go out late what'll you do to my shop 😬
    Dear team, our region is under lockdown and no courier collects. Please advise whether late dispatch will be penalised and how I apply for exemption.
    hello, I am new seller, if I send after 4 days not 2, what punish I get
    发货超时 penalty for seller, how much per order, can be free if typhoon?
    My printer died on Saturday and the repair man came Tuesday, so everything slipped by two days. Nothing's been charged yet. I just want to know what the rules say about being late for that sort of reason
    this is ridiculous, the carrier never scanned the bags I handed over, does your system seriously count that as fake dispatch and fine people
    what is worse for my shop, dispatching late or not at all
    do late shipments lead to money being deducted automatically
    penalty for late dispatch
    what if I ship late
    how are sellers fined for late shipping
    is there a fine for shipping a day late
    late dispatch consequences
    what happens when I don't ship in time
    are late shipments excused in a storm
    punishment for fake tracking numbers
    does shipping late lower my score
    how much do I lose per late order
    can late dispatch get my shop closed
    penalty for not sending an order
    what counts as late dispatch
    exemption from the late shipment fine
    out of stock penalty for sellers
    is the first late shipment forgiven
    late by two hours, am I fined
    how many late orders before a penalty
    false dispatch rules
    do I owe the buyer something if I ship late
    will I be penalised for missing the ship date
    late dispatch rate too high, what follows
    how to avoid being fined for late dispatch
    does courier delay count as my lateness
    late shipping rules for sellers
    I've had the flu and eight orders are about to pass the 48 hours. What will that cost me?
    The power's out at our workshop and twenty ovens can't go out until tomorrow; how much is the fine per order?
    Roads are closed by snow and the courier won't come before Thursday. Does that excuse late dispatch, and what proof do you need?
    I press "shipped" in the morning but the driver scans at night, could that be punished as false dispatch?
    If I simply have no stock and can't send two orders, what's the punishment?
    a buyer asked me to hold her order until next month, will your system fine me for lateness anyway
    What percentage of late orders is tolerated before my shop is demoted in search?
    Courier doesn't work weekends, so parcels packed on Friday move on Monday. Who gets the penalty, me or him?
    I'm new here and will ship my first order late, is it a warning or an instant fine
    does the late fee go to the buyer as a voucher, and what is the maximum per order
    our pre-order coats slip by ten days because of the factory, how is that penalised
    during the big sale, are the late dispatch penalties relaxed at all?
    A hurricane is coming. Where can I report it in advance so that my late orders aren't punished?
    if I type one digit of the tracking wrong, do you treat it as fake shipping and deduct points?
    My engraved pens need twelve days. Would I be fined under the 48 hour rule or is there an exception for custom goods?
    how long does a late dispatch strike stay, and can it keep me out of sale events
    which is treated more harshly, cancelling for no stock or letting the ship date pass
    tracking that doesn't move for three days: will you assume I haven't shipped and fine me?
    are orders placed during the national holidays exempt from the lateness penalty
    Our village was flooded, there's an official notice. Is that accepted as a reason for dispatching late?
    what do you do to sellers who send empty parcels to meet the deadline
    I closed for four days for a funeral, will the unshipped orders be penalised, can I apply for leniency?
    is there a ceiling on late dispatch fines? I'm scared of a bill of thousands
    your site was down on Sunday and I couldn't confirm shipments, do sellers get penalised for that
    If the order's already late, does the penalty grow every day until I send it?
    My supplier vanished with fifty orders unfilled. What's the worst thing that can happen to my shop?
    stock-take day means no shipping, would those orders count as late and cost me points
    how many late dispatches in a quarter until money is taken from the deposit
    Do you penalise late shipping differently for express and standard orders?
    what excuses for lateness do you recognise besides weather
    is a seller punished if the carrier loses the parcel before the first scan
    will being late with one order affect my other listings
    the ship-by date is today at six and I'm stuck at work, what penalty should I expect if it goes out tomorrow
    I heard a late order costs five dollars now, true?
    late shiping penalty how much?? first time
    overslept and missed the pickup 😭 fifteen orders will go over, how bad will the punishment be
    forty minutes. I'd be forty minutes late. Do you honestly fine people for that? what exactly does the rule say
    晚发货 fine per order or per day? new seller here
    Dear Sirs, owing to a quarantine order no carrier collects in our district. May we be exempted from late dispatch penalties, and which evidence must be filed?
    I run this next to a day job, never been late in two years, but my phone died on a business trip and four orders will miss the date. Nothing's been charged, I'd just like to know what I'm facing.
    how much am I fined for late dispatch
    late shipment fine for sellers
    punishment for fake shipping
    penalty for not shipping because I'm out of stock
    do I lose points if I dispatch late
    one day late sending, what does it cost me
    not dispatched in 48 hours, consequences for my shop?
    is there an excuse for late dispatch
    which reasons are accepted for shipping late
    bad weather, am I still punished for late dispatch
    courier didn't collect, is it a late shipment on me
    marked shipped before it left, will I be penalised
    wrong tracking number, counts as fake dispatch?
    tracking shows no info, will my shop be fined
    late pickup scan penalty
    no scan within 24 hours, what's the fine for the seller
    sending empty boxes, what's the punishment
    can I be banned for fake tracking
    oversold and can't send, what's the penalty
    seller cancels for no stock, is there a fine
    late dispatch rate limit before I'm penalised
    how is the late dispatch rate calculated
    what late rate gets my shop restricted
    when do late shipment strikes expire
    does shipping late hurt my shop's score
    does late dispatch lower my search position
    can a store be suspended for shipping late
    do you freeze my money if I ship late
    maximum fine per late order
    late compensation: cash or voucher for the buyer
    where's the late shipping fine deducted from
    does saturday count for the dispatch deadline and fines
    public holiday, will I get a late shipment mark
    are late rules relaxed during big sales
    pre-order shipped after the date, what do I owe
    made to order goods take longer, will I be fined
    how's lateness judged for bulky freight
    remote area, slow collection, can it be excused
    buyer agreed to wait, is my shop still fined
    buyer asked me to ship later, does it count as late
    can I report a delay in advance and avoid the penalty
    how do I declare that I can't dispatch on time
    force majeure for sellers, how to claim
    carrier stopped service, exempt from late fines?
    fire in my warehouse, are late orders excused
    power cut stopped production, penalty for late dispatch?
    death in the family, can late dispatch be forgiven
    I'm ill and can't send, will I be punished
    do new sellers get leniency for late shipping
    first time late, warning or fine?
    half an hour late, does that count against me
    a few minutes past the deadline, penalty?
    upload of tracking was delayed, am I marked late
    platform glitch made me late, am I fined
    courier backlog, who's penalised
    courier lost it before scanning, fake shipment for me?
    parcel stuck in transit, is the seller penalised
    changing tracking numbers, violation?
    split shipment treated as fake dispatch?
    half the order sent in time, how's the other half punished
    if I ship after the deadline is there a further penalty
    already over the deadline, how can I lessen the penalty
    fifteen orders about to be late, worst case?
    can't finish packing today, what will being late cost
    kinds of penalties for dispatch violations
    dispatch violation penalty table
    false delivery marking punishment
    cross border late dispatch penalty
    overseas warehouse ships slowly, am I fined
    dropship supplier is late, is my store fined
    label made but not handed over, counts as late?
    ordered friday, sent monday, do I get penalised
    how is the deadline counted for midnight orders, before I'm fined
    do late points reset each year
    late shipping policy penalty
    penalty for missing handover
    seller fines for delays
    sir what is penalty if I dispatch late by one day
    how much penalty amount will be charged for late dispatch
    kindly tell is there any relaxation in penalty due to flood
    RTD breach penalty how much
    if I send late, you will take money from me?
    how many points lost when I ship not in time
    late 发货 penalty how much
    晚发货 got fine or not
    late ship kena fine how much
    wats the fine for late shippin
    if i ship l8 do i get points
    wil i get fined
    Good day. Extreme weather prevents our dispatch. How does a merchant apply for exemption and what proof is wanted?
    my wife's due tomorrow and i'll be at the hospital for days, a dozen orders will go out late, how hard do you punish that
    i sell flowers and the flowers did not come in so eight orders cant go out today are you going to fine me and how much
    stock didn't arrive from the maker. what am I charged if customers get it late
    If the lorry from my supplier is stuck at the border and forty orders leave two days late, what will that cost me?
    Does a message from the buyer saying he can wait protect my shop from the late dispatch fine?
    I packed everything on time but the courier only scanned it on Monday. Will you count that as late and deduct points?
    Could you explain how many late parcels in a month it takes until a store is restricted?
    We're shutting the workshop for a funeral on Friday; is there an exemption I can request before I'm penalised?
    Is typing one digit of the tracking number wrong really treated as fake shipping, and what's the fine for that?
    fine for late dispatch?
    how much are sellers charged per delayed order
    penalty for not shipping within 48 hours
    will I be punished if my stock runs out
    is there an exemption for storms
    Can my shop be closed for late shipping
    tracking uploaded but parcel not picked up, is that a violation
    how many late orders before my score drops
    sir if dispatch is delayed one day then how much penalty
    I was ill and couldn't post orders, will there be a penalty
    late shipment rate limit for sellers
    punishment for cancelling due to no stock
    how to apply for exemption from late dispatch fines
    does weekend lateness count against sellers
    what if the courier collects late, who is fined
    consequences of missing the shipping deadline
    are customised products exempt from the late rule
    Is there a cap on late fines
    first time late, do I get a warning
    wrong tracking number entered, will I be fined for false shipment
    out of stock penalty rate
    will sellers be penalised during a flood
    late dispatch lowers my ranking by how much
    we can't send 30 orders today, what's the worst that can happen
    is a scan within 24 hours compulsory and what's the fine otherwise
    penalty rules for delayed shipping during festival sale
    if the customer agrees to wait, do I still get punished
    how do I prove force majeure for late orders
    Does cancelling cost less than shipping late?
    empty parcel sending, how severely is it punished
    grace period for new sellers regarding late dispatch
    what percent of the order value is the late fine
    my printer broke, orders went out late, excused?
    holiday backlog, are penalties relaxed
    strike at the post office, must I pay late fines
    supplier delay accepted as a reason for late dispatch?
    late by two hours only, does it count
    how long do lateness points stay on my shop
    system outage kept me from confirming, will you penalise
    will late shipping take away my badge
    dispatch delay fine explained please
    fines for splitting a parcel and shipping half late
    could I lose my deposit for repeated late dispatch
    what evidence of a road closure exempts late dispatch from fines
    lockdown in our city, penalties?
    false delivery scan, what sanction
    how are overdue shipments penalised for big furniture
    penalty amount for oversold goods
    heavy snow, courier suspended, will our shop be fined
    do pre-order items get fined if the date slips
    is the voucher to the buyer taken from my money when I'm late
    what does "abnormal tracking" violation cost me
    shipping overdue warning, what's next if I don't ship
    Late handling sanctions for cross-border sellers
    what if I can't ship at all
    if the buyer gave a bad address and I ship late, am I fined
    reasons you'll forgive late shipping
    late penalty per order or per day
    will I be barred from promotions for shipping late
    I uploaded tracking early before handing over, punishable?
    how can a seller avoid late penalties when sick
    bereavement in the family, orders unsent, mercy on fines?
    is swapping the tracking number later a breach
    live animals can't ship in heat, will lateness be punished
    death spiral: how many strikes for late shipping before suspension
    what's the tolerance for late rate per month
    my employee forgot ten orders, they'll be late, what fine do I face
    how is on-time rate tied to penalties
    how strictly are late food deliveries by restaurants punished
    delayed dispatch compensation to customers, how much must a merchant pay
    warehouse fire, do the unshipped orders count
    power failure in workshop all week, any leniency for late posting
    rules on stock-outs and what you deduct
    what if customs delays my inbound stock and I miss dispatch times, penalty?
    Is there a schedule of fines for dispatch failures
    late dispatch fine same for cheap items?
    can late fines exceed the price of the goods
    exemption request form for delayed dispatch
    any penalty if I ask the buyer to cancel because I can't ship
    do I get demerits for handing over after cutoff
    if 20% of my orders are late what will happen to my shop
    what happen seller no ship in time
    does bad weather in the buyer's region excuse me
    false tracking punishment
    punish for late? only 3 hours
    machine broke, made-to-order sofas late, would I be sanctioned
    partial exemption possible for late orders in peak week
    late shipping → ranking drop?
    dropship supplier late, do I carry the fine
    if a parcel is lost before first scan am I treated as late
    terms for late shipping fines
    consequence of shipping an empty box by mistake
    am I liable when the marketplace's own courier picks up late
    at what hour precisely does an order become late and incur a fine
    can I pre-empt a penalty by telling you about the delay
    are there fines for delayed upload of tracking
    one warehouse shut by police, how to be excused from dispatch deadlines
    penalised for late despite the strike? what are the rules
    order unshipped 72h auto cancelled, does the seller pay
    how bad is it to ship 15 orders a day late, honestly
    what do you do to shops that fake dispatch
    late penalties waived for small sellers?
    compensation rate on delayed shipments charged to merchant
    the fine for "no stock" as opposed to "late", which is higher
    will flowers sent late cost me a fine
    is there any forgiveness programme for late dispatch
    what will it cost my shop if forty parcels leave two days overdue
    as a seller, can I get out of the fine when roads are closed
    missed the dispatch deadline, does the marketplace take money
    the tariff of fines for tardy dispatch
    does a courier's no-show at my door get me fined for lateness
    my stock count was wrong, how severely do you punish unfulfilled orders
    is a fake handover scan worse than being late
    sickness certificate enough to be excused for late dispatch?
    how many tardy orders before a store gets restricted
    Is overdue shipping punished with points, money or both
    custom furniture, 20 days drying, would I be fined under normal deadlines
    excuse list for delayed dispatch
    parcel scanned at 00:05 after the deadline, counted as late and fined?
    penalty when I ship partial and the rest late
    will you dock my deposit for shipping late thrice
    sanctions for using a wrong waybill number
    your site crashed during dispatch hour, will merchants be forgiven
    fined for no movement in tracking? what's the rule
    public holiday dispatch, does lateness count
    what if a buyer requests later shipping, am I safe from the fine
    handmade seller, slow season, punishments for late posting?
    harbour strike, forty orders stuck, do you waive penalties
    how much is deducted if I can't supply an item sold
    consequence of 5 percent late rate
    will tardy shipping hide my goods in search as punishment
    late dispatch by restaurant riders, who's penalised
    do fines for lateness differ between food and clothes
    one-off lateness, is there leniency
    must I send a voucher to each customer if I ship late
    do late fines apply for free samples
    bankrupt supplier, orders unfillable, how bad are the sanctions
    our only road was washed away and the van can't come till Thursday, will the shop be fined for the eleven parcels waiting here
    I weave to order and a loom part has snapped; tell me frankly what a seller faces for being nine days behind with dispatch
    晚发 one day penalty how much, first time leh
    suppose I tell each customer and they all agree in writing to wait, does the marketplace still sanction the delay
    we oversold by fourteen because two sites shared the stock, what does it cost us per order we can't fill
    how much is the fine for shipping late
    what happens to my shop if I post an order late
    consequences of missing the ship-by date for sellers
    will I be fined if I dispatch tomorrow rather than today
    do I get penalty points for late shipment
    a few hours overdue, does that already cost the seller money
    late dispatch rate limit, what is it and what follows
    at what late rate do I lose my badge
    does lateness lower my store in search
    is the fine per parcel or per day
    maximum fine for one late order, seller asking
    fine calculated on order value or flat?
    what do buyers get from me if I ship late
    must I pay the buyer compensation for late dispatch
    does the late fine come out of my deposit
    do first time offenders get a warning for late dispatch
    are new sellers spared the late shipping penalty
    is there mercy for small shops that ship late
    Exempt from late penalties due to storm?
    flood in our town, will I be punished for late dispatch
    snow has closed the roads, how do I get excused from dispatch fines
    our courier is on strike, do sellers get penalised for late shipping
    power outage stopped packing, is that force majeure for the late rule
    family death, I can't ship this week, what penalty and can it be waived
    I'm in hospital, will late parcels hurt my shop
    how can I avoid the penalty if I can't ship on time
    what proof do you want to excuse late dispatch
    whom do I notify in advance so the delay isn't punished
    can a buyer's consent to a delay save me from the late fine
    buyer asked me to wait with shipping, will I still get a penalty
    if the address is incomplete and I hold it, does it count as late dispatch
    late because the label tool was down, do I get punished
    system outage on your side: late shipments counted against sellers?
    the carrier picked up but scanned next day, will I be fined as late
    no scan within 24 hours, is that punished
    does the clock stop at handover or first scan for the penalty
    pickup driver didn't come, whose fault is the late dispatch, do I get fined
    do weekends count towards the late dispatch penalty
    are public holidays excluded when you work out late penalties
    Friday night orders sent Monday, would that be penalised
    pre-sale orders late, is the fine different
    is lateness on made-to-order goods fined
    custom rings take three weeks, will the late rule hit me
    large furniture has other late penalty rules?
    frozen food dispatched late, what's the fine
    cross-border sellers, how long till a late penalty
    penalty for fake shipment
    what's considered false dispatch and how heavy is the fine
    uploaded a tracking number but not handed over yet, what punishment
    empty parcel found, what do you do to the seller
    wrong tracking number typed, will that be treated as fake shipping and fined
    can you be banned for marking shipped without shipping
    reusing an old tracking number, which penalty
    changing the tracking number later, do I get points for it
    what's the penalty when a seller runs out of stock
    out of stock cancellation, is there a fine for me
    oversold 12 pieces, what will it cost me to not ship them
    cancel or ship late: which is punished less
    if I don't ship at all what happens to me as a seller
    order auto-cancelled for lateness, what follows for the shop
    how many unshipped orders until the shop is frozen
    does partial dispatch count as late for the penalty
    split shipment, second box late, do I get fined
    Does the late penalty vanish after some time?
    how long do late dispatch points stay on my record
    can good performance cancel a late strike
    can the fine be reduced if I ship the same evening
    is a late penalty refunded if the buyer keeps the item
    will late shipping stop me joining campaigns
    is my payout withheld as punishment for late shipment
    do late orders affect my seller level
    new late dispatch policy starting July, how strict are the fines
    where can I read the late shipment rules for sellers
    explain LSR please and its sanctions
    what's ODR and do late parcels push it to a punishment
    in sale week are late penalties more lenient
    Christmas rush, how late can I ship without being fined
    harvest season here, I can't pack within two days, any punishment
    my helper quit and forty orders are overdue, what am I facing
    overslept, missed the van, fifteen parcels late, how bad is the fine?
    what's the worst that can happen if my shop ships everything three days late
    sir what is penalty for RTD breach
    sla breach charges how much for seller
    if i dispatch late how much amount you will deduct
    how many percentage is fine when late ship
    i seller, ship late two day, what punish
    超时发货 fine 多少 for seller
    late发货会罚几分
    we are threatened by a typhoon; can merchants be relieved from dispatch sanctions beforehand?
    Kindly outline the sanctions applicable to merchants in the event of delayed consignment.
    hiya, one-woman soap shop here, broke my wrist, what happens if orders sit for a week
    can courier proof of a failed pickup clear me of the late mark
    does it count as late when tracking shows nothing for three days though I shipped
    penalty table for slow sellers
    merchants: which sanction applies when a consignment is dispatched late
    will shipping late strip my shop of its star badge
    is my shop frozen when thirty orders are past the dispatch date
    does a dispatch SLA breach carry a charge or points for sellers
    how's a failed courier collection treated, do I get a late strike anyway
    can a week of overdue orders be excused if I've broken my wrist, or is there a fine
    my packer left, orders are overdue to ship, which fines await my shop
    scale of penalties for slow dispatch
    marking goods as shipped before they leave, does that get a seller punished
    meaning of late shipment rate and what happens above it
    my honey jars can't leave in this heat wave, do I get fined for holding them
    truckers' blockade at the border, are exporters let off the late dispatch fine
  `,
})
