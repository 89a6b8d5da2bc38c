import { defineIntent } from '#intents/define'

export const courierComplaint = defineIntent({
  intent: 'courier-complaint',
  audience: 'buyer',
  settledBy: 'person',
  label: { zh: '投诉快递员', en: 'Complain about the courier' },
  definition: {
    zh: '对快递员或骑手的态度、做法不满，要投诉。',
    en: 'Is unhappy with how a courier or rider behaved and complains about it.',
  },
  borders: {
    'delivery-failed': {
      zh: '重在没送成，要重新送。',
      en: 'The point is the failed attempt; wants it brought again.',
    },
    'complaint-about-staff': {
      zh: '投诉店里的客服或店员。',
      en: 'Complains about the shop’s own staff.',
    },
    complaint: {
      zh: '对店铺整体不满，没有说快递员。',
      en: 'Is unhappy with the shop as a whole, not with a courier.',
    },
    'damaged-item': {
      zh: '要处理的是坏了的东西。',
      en: 'The broken goods are what should be settled.',
    },
  },
  zh: `
    快递员态度差
    快递员骂人
    快递乱扔包裹
    快递员不上楼
    快递服务太差
    送货员没礼貌
    要投诉送货的
    快递员不打电话就放驿站
    快递员威胁我
    派件员态度恶劣
    快递暴力分拣
    快递小哥发脾气
    配送员太差劲
    快递把包裹扔地上
    投诉快递员
    快递员态度太差了
    送货的骂人
    骑手把我的菜往地上一扔就走
    不打电话直接扔驿站
    我要举报那个派件的
    师傅问我要上楼小费 合理吗
    tousu kuaidi
    快递小哥偷看我家里 好吓人
    亲，你们合作的那位配送员嗓门太大，跟我妈吼，老人都吓哭了
    电话里阴阳怪气说“就你事多”
    大半夜十一点砸门送件
    司机倒车撞了我家花盆还跑了
    每次都不上楼 说了多少遍
    送餐的态度恶劣
    配送員很沒禮貌
    他加我微聊骚扰我 怎么处理
    乱扔包裹 我监控全拍到了
    那个人抽着烟进我家 烟灰掉沙发上
    rude 得要命那个送货的
    硬要我先签字才给看货
    要求他道歉
    让我六楼自己下去搬洗衣机，说“没这个义务”
    快递员威胁我 让我撤差评
    您好，今日派送员车牌尾号372，在小区内高速行驶险些撞到孩子，请严肃处理
    送货那个崽儿凶得很
    没经过同意放快递柜 还怼我
    工号0886 野蛮装卸 坐在我箱子上吃饭
    装空调的师傅又要材料费又要高空费 不给就不装 脸黑得要死
    这哥们把包裹从墙外抛进来 我家狗差点被砸
    人身攻击我了 那个配送的
    昨天下午三点多来送米的那个小伙子，我腿脚不好开门慢了一点，他就在门口一直踹门，嘴里不干不净，邻居都出来看，我七十岁的人了受不了这个气，你们管不管
    素质太低
    他把我手机号写在墙上了！！
    催他快点他直接挂我电话还拉黑
    换个人送我们楼吧 这个快递员我忍很久了
    对送货人员不满意，怎么反映
    帮我跟快递公司反映一下，你们这片的那位大姐每次都把我们整栋楼的件堆在雨里，说她她还说“嫌湿自己来接”，上个月泡烂两本书，这回是孩子的奖状框
    收件时候被辱骂
    送货的人进门不套鞋套还随便用我家厕所
    说个事，刚才送沙发的两个师傅，进门就让我给买水买烟，我说没有，他们就把沙发往楼道一横，说不给不搬，邻居都过不去，最后我塞了五十块钱才抬进来，这不是敲诈么
    your rider 很凶 直接 shout 我妈
    送貨的大哥口氣超差
  `,
  en: `
    complain about the courier
    rude driver
    delivery driver was rude
    the driver threw my package
    courier complaint
    delivery man shouted at me
    driver left it in the rain
    bad delivery person
    courier refused to come upstairs
    driver was aggressive
    report the delivery driver
    terrible courier
    delivery guy lied
    unprofessional driver
    he threw it over the fence
    i want to complain about the courier
    your driver was so rude
    delivery guy swore at me
    he chucked my groceries on the floor and left
    asked my gran for a tip to carry it upstairs
    the rider texted me after, privately, creepy
    banging on my door at eleven at night
    report a driver
    He reversed into my flower pots and drove off
    never rings, always dumps it at the shop, fed up with him
    threw it over the fence nearly hit the dog
    caught on camera kicking my package down the path
    smoked in my living room while bringing in the couch
    delivery man make problem with me, very bad manner
    Driver, plate ending 372, was speeding through our estate and almost ran into a child. Please take this seriously.
    态度 of your courier is terrible
    made me sign before i could look at anything
    courrier unfriendly
    who do i speak to about the behaviour of a delivery person
    refused to take the washing machine past the kerb, "not my job luv"
    threatened me over a bad rating
    sat on my parcel eating his lunch, i watched from the window
    he shouted at my mother till she cried
    unprofessional, the two who brought the bed
    could we have somebody else on this round? that woman is a nightmare
    hung up on me and blocked my number when i asked where he was
    i'm 71 and not quick to the door. the young man with the rice yesterday kicked it and used words i won't repeat, so loudly that the neighbours came out. what are you going to do about him
    the fitter wouldn't start unless i gave him cash for "materials"
    wrote my phone number on the lobby wall!!
    bad attitude of driver, badge 0886
    he peered into my bedroom and made a remark about it
    I wish to lodge a formal grievance regarding the conduct of your delivery agent this morning
    parked across my drive, i asked him nicely to shift and got the finger
    insulted by the delivery bloke
    your van man used my loo without asking and walked mud through the house, the parcel itself is fine
    left our whole block's parcels in the rain again and when i said something she told me to come down and catch them myself. last month it was two soggy books, now a picture frame. have a word with her company, will you
    i don't feel safe with that man coming here
    what a nasty piece of work you send round with parcels
    rough handling by courier, tossing boxes marked fragile
    delivery driver abusive, name badge said Kev, he called my wife an idiot because she hadn't heard the bell over the baby crying. i've got no quarrel with the order but i want this on record with whoever employs him
    the 快递员 yelled at me in front of kids
    骑手 threw my noodles, soup everywhere on his bike and he laughed
  `,
})
