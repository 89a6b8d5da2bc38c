import { defineIntent } from '#intents/define'

export const openingHours = defineIntent({
  intent: 'opening-hours',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '营业时间', en: 'Opening hours' },
  definition: {
    zh: '问门店或客服几点开、几点关、节假日上不上班。',
    en: 'Asks when a shop or customer service opens and closes, on holidays too.',
  },
  borders: {
    'store-location': {
      zh: '问店在哪的是门店位置；问几点开门的在这里。',
      en: 'Where the shop is belongs to its location; when it opens is here.',
    },
    'reach-by-phone': {
      zh: '问号码的是联系方式；问热线几点有人的在这里。',
      en: 'The number is reaching by phone; the hours of the line are here.',
    },
    'shipping-time': {
      zh: '节假日发不发货是配送时效；上不上班的在这里。',
      en: 'Whether parcels move on holidays is shipping time; whether people work is here.',
    },
  },
  zh: `
    几点上班
    周末上班吗
    晚上有人吗
    几点关门
    节假日营业吗
    人工客服时间
    今天开门吗
    过年上班吗
    午休吗
    现在营业吗
    工作时间
    你们几点上班
    客服几点下班
    营业时间
    周日开门吗
    春节放假到几号
    晚上几点打烊
    今天国庆还营业不
    早上最早几点能进店
    人工服务时间段
    jidian guanmen
    亲 中午休不休息
    門市營業到幾點
    我下了班八点半过去还赶得上吗
    24小时吗
    清明节客服有人值班没
    热线夜里打得通吗
    是不是周一闭店
    停业了？门关着
    店庆那天会延长营业吗
    生鲜柜台几点收摊
    我在外地出差，周六下午四点多才到高铁站，打车过去差不多五点一刻，想顺路拿之前看中的那盏灯，不晓得你们那会儿还有没有人
    上午在线的客服最早几时有
    五一照常吗
    现在去还开着不
    维修点周末有没有师傅
    几点到几点
    冬天是不是提前关
    大年三十下午去买年货来得及不
    疫情之后改时间了吗，网上查到的是十点
    早市几点 想买新鲜的鱼
    下大雪了，今天开不开
    你们休息日是哪天
    试衣间几点后不让用了
    中秋那天下午能办退货吗，柜台在不在
    请问平安夜几点关灯
    夜里一点多还能找到人处理吗，我倒班
    工作日时间
    老人家七点多就溜达到你们门口了，卷帘门一直没起来，她又不敢走，问问到底几点开，要是改时间了麻烦门上贴张大点的告示
    最晚几點進場
    我们单位组织去你们工厂店参观采购，大巴车预计上午九点四十到，想确认那天（周二）是否正常营业，有没有盘点之类的安排
    请问营业时间是几点到几点
    今天营业吗
    星期天营业不
    客服工作时间是什么时候
    晚上几点关店
    早上几点营业
    春节营业吗
    国庆节放假吗
    五一你们上班吗
    元旦开不开门
    客服24小时在线吗
    晚上客服还在吗，几点为止
    门店周一休息吗
    你们周几休息
    过年什么时候放假
    年后什么时候开门
    下雨天照常营业吗
    电话客服几点到几点有人
    门店几点开始营业，想早点去
    晚上九点过去还开门吗
    亲，你们几点下班呀
    咋没开门，几点开啊
    端午节营业时间有变化吗
    你们店中秋放假不
    营业时间能说下吗
    最晚几点能到店
    今天几点关门，我七点才下班
    夜里有客服吗
    上班时间是几点
    客服周末在不在
    店铺节假日时间
    营业时见是？
    opening hours是几点
    你们现在下班了吗
    清明节开不开店
    旗舰店几点开门
    超市部几点关
    除夕营业到几点
    北京店今天营业到几点
    法定假日客服有人吗
    店里周三开门吗
    请问疫情后营业时间变了没有
    我想周日下午带孩子去店里试鞋，不知道那天几点关门
    几点以后客服就没人了
    平时工作日几点开门
    我下班要七点多，请问你们店晚上几点关门，还来得及吗
    这个周日想带孩子过去，请问周日营业吗，几点开门
    春节期间你们客服上班吗，从几号放假到几号
    请问人工客服的服务时间是几点到几点，晚上有人吗
    国庆七天假门店是正常营业还是会提前关门
    早上送完孩子大概八点半，那个时候店开门了吗
    昨天中午打热线没人接，是午休时间吗，几点到几点
    你们售后维修点周六日上班吗，我平时没时间过去
    地图上写十点开门，店门口贴的是九点半，到底哪个对
    明天是清明节，店里还开不开门，想去取个东西
    客服一般几点下班，我晚上加班回来比较晚
    元旦那天我想去店里买台电视，请问几点开始营业
    刮台风了，今天你们的店还正常营业吗
    超市那层和服装那层的营业时间是一样的吗
    请问你们总店周一到周五的营业时间
    大年初一有人上班吗🧧 想去逛逛
    现在九点四十，赶过去要二十分钟，你们关门了没
    几点营业
    几点关店
    今天开吗
    周六开门吗
    客服几点在
    营业到几点
    几点下班
    放假吗
    现在开着吗
    中午关门吗
    节日开不开
    晚上开到几点
    开门时间
    几点能去
    休息日是哪天
    热线几点有人
    国庆开门吗
    初一营业不
    早上几点开
    还营业吗
    夜里有人吗
    周末几点开
    几点停止营业
    上班到几点
    我六点半下班赶到店里要七点半，那会儿还开门吗
    元宵节那天店里几点关
    周日下午想去退个东西，柜台有人上班吗
    昨晚十点找客服没人回，人工到几点
    请问冬令时营业时间有没有调整
    端午三天假，你们门店哪天休息
    早上八点送完孩子顺路，店里开门了没
    想明天一大早去买新鲜面包，面包房几点出摊
    贴着“内部盘点”，请问什么时候恢复营业
    五一当天和平时一样的时间开门吗
    腊月二十八还上班吗，年前最后一天是哪天
    客服热线周六日是不是也九点开始接
    你们家维修部是周几休息，别让我白跑一趟
    商场十点才开，你们店也是十点吗
    暴雨红色预警，今天店还开不开
    平安夜会延长营业到几点
    大年初几开始恢复上班，想问个售后的事
    下午五点四十出发，六点二十到，来得及吗，你们几点打烊
    店里晚上最后一批客人几点前要进去
    凌晨在线客服有人值班吗，我在国外有时差
    周一到周五和周末的开门时间一样不
    这个月店庆有没有通宵营业
    教师节店铺正常上班吧
    我爷爷想早上七点去排队，你们几点开门
    人工客服午休是几点到几点，别让我干等
    清明假期售后在不在岗
    网上说营业到九点，我八点半到门都锁了，到底几点
    今天周二，听说你们周二闭馆，是吗
    停电了吗，怎么白天没开门，下午会开不
    几点开门啊啊我在门口冻成狗🥶
    营页时间？
    open到几点呀今晚，想去逛逛
    请教一下，贵店春节假期的营业安排是怎样的，谢谢
    你們幾點打烊 我剛下飛機
    白跑一趟！门关着也不贴个条，到底几点开？
    老伴腿不好，去一次不容易，问清楚礼拜天上午几点有人
    客服是朝九晚五还是996哈哈，几点能找到人
    几点开门
    几点打烊
    门店营业时间
    今天几点关门
    明天开不开门
    周六上班吗
    周末营业不
    每周哪天休息
    午休几点到几点
    晚上九点还开着吗
    七点开门了没
    八点去有人吗 店里
    现在还开着吗 门店
    现在去来得及吗 几点关
    我六点半到 你们关了吗
    十点之后还能进店么
    元旦营业吗
    春节门店开不开
    大年初一有人吗
    年三十几点关门
    初几开门
    中秋节上班时间
    五一门店照常吗
    端午放假几天 门店
    清明门店营业吗
    圣诞节开吗
    节假日营业时间
    法定假日客服上班吗
    寒暑假时间有变吗
    冬令时营业时间
    夏天是不是关得晚
    客服几点上班
    人工客服工作时间
    人工几点到几点在
    在线客服24小时吗
    周末客服上班吗
    客服周日几点上线
    热线服务时间
    热线几点开通
    热线周末有人吗
    售后几点上班
    售后部周六上班不
    维修部几点开门
    维修点几点关
    维修中心周日营业吗
    退货柜台几点关
    会员中心几点开
    收银台几点停止结账
    试衣间几点停用
    餐厅几点停止点餐
    店里咖啡厅几点开
    停车场几点关
    超市几点开始营业
    专柜跟商场一个时间吗
    商场几点闭店
    旗舰店和分店时间一样吗
    南门店几点开
    机场店几点关
    高铁站店通宵吗
    24小时营业吗
    有没有通宵的店
    今天提前关门吗
    今天盘点开吗
    下雪天照常营业不
    台风天开门吗
    停电了开着没
    装修完了哪天恢复营业
    门口写休息 什么时候再开
    改营业时间了吗
    地图上写九点关 准不准
    你们上班时间？
    你们下班了没 几点下的
    几时收工
    几点钟收摊
    几点open几点close
    store hours多少
    請問幾點打烊
    週日有開嗎
    ji dian kai men
    赢业时间
    老人专场是早上几点
    儿童区几点开放
    夜市那家店几点开
    客服元旦放假吗 几号上班
    您好 请问贵店客服热线于法定节日是否值守 时间段为何
    坐高铁过来要晚上八点四十才到 你们那会儿还营业吗
    下了夜班才有空 早上六点多 店开没开啊
    我下班坐地铁过来大概八点一刻，到时候你们店门还开着吗
    礼拜天带爸妈去看沙发，你们展厅早上从几点开始接待
    想打电话问售后，晚上九点还有人接听不
    你们家是全年无休，还是逢年过节也歇
    听说换季了，你们铺子是不是改成六点就关了
    大年二十九还上不上班，我想去店里拿东西
    附近那家分店中饭时间关不关门啊
    在线小姐姐几点来，我这边早上五点就起了
    自己去仓库那个提货口拿东西，最晚几点之前去你们还有人值班
    国庆七天你们柜台的人轮休吗，还是每天都照常开
    维修柜台礼拜几不上班，别让我白跑
    放寒假了你们书店是不是开得更早
    周末几点到几点
    星期一休息吗
    哪天店休
    午休到几点
    晚上八点还开吗
    我六点五十到来得及吗，几点打烊
    还有多久打烊
    下班过去九点了还有人吗
    最晚几点能进店
    清明开门不
    五一上班吗
    端午店里开吗
    中秋国庆几点开门
    春节放假到哪天开门
    除夕开到几点
    圣诞节营业时间
    双十节有開嗎
    下雪今天营业没
    停电了还开着吗
    夏天时间变了吗，几点关
    地图写十点，门上写九点，到底几点
    网上说歇业了，真的吗还开不开
    我在门口，怎么锁着，几点开
    灯黑的，今天不营业？
    通宵开吗
    周日电话打得通吗，几点有人
    在线客服晚上到几点
    节假日客服值班吗
    你们几点收工
    过年客服放假不
    自提柜台几点开
    提货处中午有人吗，时间段
    仓库自提到几点
    退货台周末开吗
    维修点营业时间
    售后点周六上班不
    药房柜台几点关
    面包柜几点开门
    店里咖啡几点打烊
    展厅开放时间
    奥莱店几点营业
    机场店开到多晚
    夜市摊位哪几天出
    各分店关门时间一样吗
    寒暑假延长营业吗
    營業時間是幾點到幾點
    请问贵店 opening hours
    周日open吗
    亲，坐火车五点差十分到，你家店几点锁门呀
    老人专场几点开始进店
    晚上最迟能逛到几点
    早市几点就能买
    你家礼拜天上班不
    老板几点来开铺子
    超市熟食柜台几点收
    我八点下班赶过去还开着不
    眼镜柜台师傅几点在
    售楼处旁那家店开到几点
    咖啡角几点停止点单
    孩子乐园区开放到几点
    网上客服夜里十二点还有人没
    打客服电话早上几点通
    换季了闭店时间改没改
    七夕当晚延长营业吗
    高考那几天照常营业吗
    停车场关门前最晚几点走
    年三十下午还开门不
    店庆那天提前开门吗
  `,
  en: `
    opening hours
    when are you open
    what time do you close
    are you open on sunday
    business hours
    what time do you open
    are you open today
    support hours
    are you open on holidays
    when can i reach someone
    working hours
    are you available 24/7
    weekend hours
    closing time
    what are your opening hours
    when is customer service open
    are you open on sundays
    what time do you close tonight
    bank holiday hours
    open now?
    till when is the phone line staffed
    earliest I can come in tomorrow
    is the shop shut for lunch
    Do you work on Christmas Eve
    几点 open on saturday
    24/7 or not
    closing time pls
    are u guys closed mondays
    if I leave work at half seven would I still make it before the doors shut
    during which hours can one reach a live adviser
    fish counter, until what hour
    does anyone answer in the middle of the night? I do shift work
    Do you have longer hours in december
    My train gets in at 4.40 on Saturday and the taxi takes half an hour, so I'd be at your door by quarter past five to fetch the lamp. Will somebody still be there?
    collection desk times
    it's snowing hard, are you opening today
    easter monday yes or no
    The repair counter, has it somebody in the weekend?
    weekday times
    online it says ten but the door says nine, which
    when can I call you
    do you shut early in winter
    your day of rest is which
    thanksgiving hours for the Albany store
    My gran walks to yours at seven every morning and stands before the shutters, poor soul. What's the right hour, and if it has changed, would you hang up a sign she can read
    how late are fitting rooms in use
    public holiday on thursday, anybody in?
    opening times
    is chat support around on weekends
    from what hour to what hour
    I want to know your working schedule for return desk on 1 may
    are you having a late night shopping evening this week
    We're bringing a coach party to the factory outlet a week on Tuesday, arriving about 9.40. Is it an ordinary day for you or are there stocktakings or such
    lights off at?
    up to what time can I pop in on new year's eve
    Are you open at the weekend?
    What are customer service hours?
    Is the store open today?
    Are you open on New Year's Day?
    Do you open early?
    Are you open 24 hours?
    Is support available at night?
    Until what time can I chat with support?
    What time do your phone lines open?
    Do you close for lunch?
    Store hours please
    When do you close today?
    Is the shop open tomorrow?
    Are you open Good Friday?
    What time does the London store open?
    Do you open on Mondays?
    Opening times for this weekend?
    are u open
    Which days are you closed?
    What time is the latest I can come in?
    When does your store open on Sunday?
    Is customer support open at weekends?
    How long is the shop open on Friday?
    Are you still open at 8pm?
    Are you open late on Thursdays?
    what hours does the hotline operate
    When will you reopen after the holidays?
    Is the service desk open on Saturday morning?
    hours for today?
    At what time you open the shop?
    Do you have different hours in summer?
    Could you tell me what time the shop shuts?
    Can I come at 9 or is it too early?
    Is your shop open on the 1st of May?
    What time does the helpline close?
    Until when is the store open on Christmas Eve?
    I finish work at 6, will you still be open?
    wat time u close
    Are you open during Chinese New Year?
    Are your hours the same at Easter?
    Shop hours Birmingham?
    Do you keep normal hours on Labor Day?
    Is there anyone in the store on Sunday afternoon?
    I'd like to come by with my daughter on Saturday evening to look at bikes. How late is the shop open then?
    When does your returns counter open in the morning?
    I don't finish work until seven, what time does your shop close in the evening?
    We'd like to come on Sunday with the kids, are you open then and from what time?
    Is customer service available over Christmas, and on which days are you closed?
    What are the hours of your support team, is anybody there in the evening?
    Will the shop have normal hours on the bank holiday or close early?
    I drop the children off at half past eight, would your store be open by then?
    Nobody answered the hotline at noon yesterday, do you have a lunch break, and when?
    Is the repair desk staffed on Saturdays? I can't make it during the week
    Google says you open at ten but your website says nine, which is right?
    Tomorrow's a public holiday, will the shop be open all the same?
    Until what time does your support work? I usually get home late
    I'm planning to buy a TV on New Year's Day, when do you open?
    With this storm going on, are you still open today?
    Do the food hall and the clothes floor keep the same hours?
    It's twenty to ten and I'm twenty minutes away, are you already closed?
    at what hour you close the sunday please?
    u open on thanksgiving or nah
    when do you open
    when do you close
    open today?
    open Sundays?
    are you open now
    what are your hours
    closing time today?
    hours on Saturday?
    is support open
    holiday hours?
    do you open at nine
    open late?
    when is the shop open
    do you shut at lunch
    hours for the helpline
    open on Monday?
    how late are you open
    what days are you open
    open on Christmas Eve?
    when does support start
    still open?
    what time can I come
    store hours today?
    I leave work at half six and need an hour to get to you, would you still be open?
    What time does the shop shut on Bonfire Night?
    I'd like to bring something back on Sunday afternoon, is the desk staffed then?
    Nobody answered at ten last night, until what hour is there a live agent?
    Do your hours change when the clocks go back?
    Which days over the Easter weekend are you shut?
    I'm passing at eight after the school run, will the doors be open?
    How early does the bakery counter open for fresh bread?
    There's a "closed for stocktaking" sign, when do you reopen?
    Do you keep your usual hours on May Day?
    What's your last working day before Christmas?
    Does the phone line start at nine on weekends as well?
    On which day is the repair workshop closed? I don't want a wasted trip
    The mall opens at ten, do you open at the same time?
    There's a flood warning, are you opening today?
    Will you stay open longer on the last shopping Saturday?
    When are you back at work after New Year?
    If I set off at 5.40 and arrive at 6.20, do I make it before you close?
    What's the latest you let customers in of an evening?
    I'm abroad in another time zone, is anyone on chat during your night?
    Are weekday and weekend hours identical?
    Is there an all-night opening for the anniversary?
    My grandfather likes to be first in line, what time do you open up?
    When do your advisers take their lunch break?
    Are after-sales people in on the bank holiday?
    The website says till nine, but at half eight the door was locked. What are the right hours?
    Until what time does the warehouse hand out orders?
    I heard you're closed on Tuesdays, is that right?
    Is it early closing on Wednesday in your village branch?
    The lights were off at midday, will you be open this afternoon?
    From which hour can elderly customers come in, is there a quiet hour?
    Do you have summer hours in July and August?
    freezing outside ur door 🥶 when do you open
    opning hours??
    几点关门 tonight? on my way
    Could you kindly advise me of your hours over the festive period?
    what hour you are open the sunday please
    Wasted trip! No notice, shutters down. WHEN are you open?
    It's a long way with my husband's leg, so tell me exactly: Sunday morning, from what time?
    do ur support folks work 9 to 5 or what, when can i catch someone
    opening times please
    hours?
    your hours today
    shop hours
    store opening hours on Sunday
    open tomorrow?
    open this weekend?
    closed on Wednesdays?
    lunch break when
    how late tonight
    till what time are you open on Thursdays
    late night opening?
    earliest opening
    do you open before eight
    are you open at 7 am
    still open at nine pm?
    if I get there at half five is the shop still open
    last entry time
    open until when
    what time's closing time on Fridays
    shutters up at?
    when do the doors open
    open on bank holidays?
    open on Boxing Day?
    Christmas Eve hours
    Christmas opening times
    New Year's Day open?
    Easter Sunday hours
    good friday open or closed
    thanksgiving hours
    open on 4th of July?
    Diwali day store open?
    Eid timings?
    Ramadan timings
    Chinese New Year hours
    holiday hours for the shop
    summer hours?
    winter opening hours
    do half term hours differ
    shop timings please
    what is the timing of your store sir
    showroom timing
    working hours of customer care
    customer care timings
    what time does chat close
    live chat hours
    are agents there at weekends
    is the helpline open on Saturday
    phone line hours
    when are the phones answered
    hotline open at night?
    is support 24 hours
    24 hour shop?
    open all night?
    after-sales desk hours
    service centre opening hours
    repair desk open on Saturday?
    returns desk closes when
    click and collect desk, open till?
    pick-up counter hours on Sunday
    warehouse collection, what hours
    when does the café in your store open
    restaurant last orders time
    kitchen closes at?
    pharmacy counter hours
    jewellery counter hours
    garden centre hours
    food hall open when
    what time do fitting rooms close
    tills close at what time
    car park closing time
    mall hours or your own?
    does the airport branch close at night
    same hours at every branch?
    hours of the High Street branch
    Leeds store Sunday hours
    when does the outlet open
    quiet hour when
    children's corner open from?
    are you shutting early today
    closed for stocktaking today?
    open in the snow today?
    are you open during the storm
    reopening when after the refit
    door says closed, when are you back
    did your hours change
    google says you shut at 6, true?
    几点 open tomorrow?
    营业 till when
    at what hour do you open please
    until what hour is open the shop
    when you are opening in saturday
    r u open rn
    My train gets in at 8.40 pm, will you still be open?
    off my night shift at six in the morning, is any of your shops open then
    Would you kindly tell me on which public holidays your telephone line is staffed, and between what hours?
    are you open right up to nine or do you throw people out at quarter to
    I'd be coming from work by tube around quarter past eight, would your doors still be open then?
    Taking my parents to see sofas on Sunday, from what time does the showroom receive people?
    does anybody pick up the after-sales phone at nine in the evening
    are you there all year round or do you also rest on public holidays
    someone said you've gone over to shutting at six for the winter, is that so
    I finish at seven and it's half an hour on the bus, would I find the lights still on at your place?
    On which days of the Christmas week can one still walk into the shop?
    My mother can only come in the early morning, from when is the chemist counter manned?
    Do the people on chat sleep at all, or could I write at three at night and get a human?
    Is Monday your day off, or have I got that mixed up with the museum?
    the notice on the shutter has faded, when do you normally roll it up
    the clocks went back, does that change when you shut
    opening hours please
    open tomorrow morning?
    open on Sunday?
    Sunday hours
    Saturday closing time
    weekday hours
    is the Leeds shop open late on Thursdays
    late night shopping, which day
    how late is the store open tonight
    closing at nine or ten
    do doors open at eight
    are you open before work, say half seven
    lunch break, are you shut then
    do you close at noon
    siesta hours?
    open through lunch?
    which day is the shop shut
    are you closed on Mondays
    rest day of the store?
    open on the bank holiday Monday?
    open Christmas Eve, till when
    Boxing Day opening?
    Good Friday open?
    Diwali day shop open or closed
    Eid holiday timings
    Independence Day are you open
    Fourth of July open?
    Chinese New Year closing days
    Golden Week store hours
    open on polling day?
    are you shut because of the storm
    power cut in town, is the shop open
    winter timetable
    have your hours changed since May
    Google says ten, the door says nine, what's right
    map says closed, is it true
    your website lists two different closing times
    sign on the shutter is faded, when does it open
    I'm in front of the store and it's dark, when do you open
    the doors are locked, shouldn't you be open
    how long are you still open today
    I can be there at ten to six, will you be open
    I finish work at eight, are you still open then
    twenty minutes away, will I make it before closing
    when do the tills close
    last orders at the cafe in your store
    kitchen closing time
    is the food hall open earlier than the shop
    when does the bakery counter open
    optician desk hours in the store
    cafe in store, when's it open
    photo lab open till when
    repair desk opening times
    collection desk hours
    when can I pick up in store, opening times
    collection point open at lunchtime?
    warehouse pickup counter closes at?
    returns desk hours
    showroom hours, do I need a slot
    showroom open on weekends?
    outlet hours
    pop up stall, which hours
    market stall open which days
    is the kiosk at the station open early
    airport branch hours
    24 hour store?
    are you open all night
    24/7 or office hours
    open round the clock?
    when is the helpline staffed
    until when can I ring today
    is anyone on the phones on Sunday
    hotline open on holidays?
    what hours is the chat staffed
    do agents work weekends
    office hours of the complaints team
    what time does your team start
    when do you guys knock off
    when are you back in the office
    are you working on May Day
    is customer care shut over Christmas
    what are your business hours in IST
    hours in my time zone, I'm in Sydney
    shop timing sir
    sir what is timing of showroom
    shop is open on Sunday or not
    store closing time kindly tell
    lunch timing of service centre
    at what hour you open
    you are open in holiday?
    until what hour is shop open
    which days you are closed
    the shop work tomorrow?
    营业时间 of the store?
    几点 close
    周日 open?
    u open?
    open rn?
    wat time u shut
    hrs?
    timings pls
    days and hours?
    what hours do you keep
    do you keep normal hours this week
    trading hours
    shutters up at what time
    when do you roll the shutters down
    school holidays, extended hours?
    senior hour in the morning, when's that
    is there a quiet hour, what time
    night counter hours
    is the drive-through open at six
    do all branches shut at the same time
    i'm coming by train from york and get in at ten to five with two kids and a pram so what time do you actually shut the doors and is it the same on saturdays
    good morning, would you be so kind as to tell me on which days between Christmas and New Year one may visit the shop
    do you shut for stocktaking this week, which hours
    until what time is the fish counter manned
    from when can one buy bread in the morning
    is there somebody in the shop at seven a.m.
    what hours does the toy floor keep
    how early does the fishmonger in your hall start
    at what hour do the staff lock up
    is anyone serving at dawn
    can I still pop in at quarter past seven this evening
    when does the Monday shift at the helpline begin
    is Ascension Day a normal shopping day with you
    does the branch by the harbour shut in January
    I work nights, is there a branch open at four
    do you open late on paydays
    will the shutters be down on Carnival Tuesday
    until when do you answer chats on Fridays
    when do you reopen after the refit
    earliest hour for picking up from your counter
    is your Galway shop open on Paddy's Day
    what days does the craft stall trade
    when does the shop by the station wake up
    lunch closing, one to two?
    are evening hours back to normal
    do you stay open during half term
    on what date do you close for the year's end
  `,
})
