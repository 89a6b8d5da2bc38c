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
    几点开始
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
    hours?
    提货窗口什么时间开放
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
  `,
})
