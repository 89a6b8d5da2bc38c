import { defineIntent } from '#intents/define'

export const whenShipped = defineIntent({
  intent: 'when-shipped',
  audience: 'buyer',
  settledBy: 'records',
  label: { zh: '什么时候发货', en: 'When will it be sent' },
  definition: {
    zh: '问自己的订单几时发货、发了没有，或催着发货。',
    en: 'Asks when or whether their own order is sent off, or urges the shop to send it.',
  },
  borders: {
    'track-order': {
      zh: '包裹已在路上，问走到哪里、几时送到。',
      en: 'The parcel is already under way; asks where it is or when it arrives.',
    },
    'shipping-time': {
      zh: '没有自己的订单，问一般要多久。',
      en: 'Has no order yet and asks how long it takes in general.',
    },
    'pre-order': {
      zh: '预售商品：问定金、尾款或预售几时发。',
      en: 'Pre-sale goods: deposit, balance, when the pre-sale is sent.',
    },
    'cancel-order': {
      zh: '不想等了，要取消。',
      en: 'Will not wait and wants it cancelled.',
    },
  },
  zh: `
    快点发货
    几天能发
    今天能发出吗
    还没发货
    帮我催一下仓库
    都付款三天了还没发
    能不能早点寄出
    预计哪天发
    发货没有啊
    麻烦尽快发出
    发货了吗
    怎么还不发货
    都三天了还没发货
    到底什么时候发
    麻烦催下发货
    fahuo le ma
    我那个杯子寄出来没
    帮我看看我的茶壶发了没
    催发货
    亲 我的猫粮今天能寄走吗
    付完款一礼拜了，仓库是放假了吗
    说好48小时内出库的 这都60个小时了
    40271什么时候能出仓呀
    啥时候打包啊急死了
    快点发行不行 周六孩子过生日等着用
    不会又是“正在安排”吧 给个准信哪天寄
    別人同一天買的都寄了，我的呢
    有货吧？有货为啥不寄
    我天天来看 天天都是“待发货” 我就想问问你们家仓库到底有没有人上班 那个行李箱我下周二出差要带走的 今天再不寄就来不及了
    法货了没
    可以早点帮我寄吗，我要回老家了
    预计哪一天出货
    when 发货 ?
    订单尾号6620，卖家说昨天就交给快递，可是一直没有揽收记录
    是不是没货了不好意思说
    您好，打扰了，想请您帮忙看看我的婴儿床大概哪天可以安排发出
    老板 搞快点撒
    下午三点前下的单不是当天发嘛 我两点五十下的
    衣服寄了没得
    我不催你们是不是就忘了我这单了
    揽收超时了
    大促期间发货要排队到几号
    买了五天 单号都没一个 问一次说明天 问两次说后天 那把电钻我们装修等着打孔 工人都来了 你给我句实话 今天走不走得了
    今天出得来不
    赶紧安排一下呗 着急用🙏
    面膜还在仓库躺着吗
    帮忙加急处理下 先把我的寄走
    我是外地的 请问现在发出了吗
    其他两样都走了 就差那本词典没动静 它哪天出发
    看到你们公告说恢复发货了 那我上周五拍的排到什么时候
    客服你好，我二十六号拍的婴儿推车，当时问你们说两天之内就能从仓库走，今天都三十一号了还是一点动静没有，孩子预产期就是下周，你能不能帮我问问仓库到底排在第几个
    我的 backpack 还没 ship 吗 都 Friday 了
  `,
  en: `
    when will you ship it
    has it shipped yet
    when does my order ship
    why hasn't it been sent
    please ship it soon
    not shipped yet
    when will it be dispatched
    ship it today please
    how long until you send it
    still not dispatched
    what day does it go out
    hurry up and send my order
    when do you send it off
    can you post it today
    waiting for it to leave the warehouse
    has my order shipped yet
    did it ship
    has the mug been sent out
    why has it not been dispatched yet
    when are you going to ship it
    did you post my parcel
    have you sent it yet
    when does my rucksack leave your warehouse
    still not dispatched after 5 days, what's the hold up
    please hurry up and send my order, i fly on Thursday
    your site said ships in 24 hours. it's been 70
    any chance 40271 goes out today?
    can you get it in the post before the weekend
    Dear team, may I ask on which day you expect to dispatch the baby cot?
    is it out of stock or why is nobody packing it
    shiped?
    everyone else who ordered that night got a shipping email, not me
    label created but courier says they were never given the box
    so when's it leaving
    i paid one week before and you did not send nothing
    Not shipped. Why.
    the status has been "preparing" forever, will you ever send these shoes
    could i ask you to prioritise my parcel, it's for a birthday on saturday
    i was told monday, then i was told wednesday, now it's friday and my drill is still sitting on your shelf while two builders stand in my kitchen. which day does it go out, for real this time
    whens it going to be on the truck
    发货 date please
    awaiting dispatch since the 3rd...
    do you have a date when the bookshelf will be handed to the carrier
    send it already!!!
    ordered before the 3pm cut off so should have gone same day
    my order hasn't moved from your side, nothing has been collected
    hey just wondering if the cat food is going out tonight or tomorrow
    I'm not bothered about how fast the van is, I just need to know when you'll actually post it because I have to tell my landlady which week to expect a big box
    has order 58113 left yet or is it still with you
    the other two things already went, when does the dictionary follow them to the post
    what day will my curtains ship
    you've had my money for nine days and all i've got is an email with "thanks", no label, no dispatch note, no nothing, are you even planning on shipping that pram or should i just assume you forgot
    expedite dispatch of my order
    waiting for you to ship
    would like my order to be sent asap pls
    仓库 still sleeping? i want my shoes out today
    hi 亲, 什么时候寄 my rice cooker
  `,
})
