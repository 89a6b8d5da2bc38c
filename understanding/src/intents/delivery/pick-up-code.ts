import { defineIntent } from '#intents/define'

export const pickUpCode = defineIntent({
  intent: 'pick-up-code',
  audience: 'buyer',
  settledBy: 'records',
  label: { zh: '取件码和取件地点', en: 'Pick-up code and place' },
  definition: {
    zh: '包裹等着自己去取：要取件码，问在哪里取、几点关门、留到哪天。',
    en: 'The parcel waits to be collected: needs the code, or asks where, until what hour and until which day.',
  },
  borders: {
    'delivered-not-received': {
      zh: '去了，东西不在，记录却写已取。',
      en: 'Went there, it is gone, and the record says collected.',
    },
    'verification-code': {
      zh: '登录或验证用的验证码。',
      en: 'The code for signing in or verifying.',
    },
    'store-location': {
      zh: '问门店在哪里，没有包裹要取。',
      en: 'Asks where the shop is, with no parcel to collect.',
    },
  },
  zh: `
    取件码
    取件码是多少
    快递柜密码
    在哪个驿站
    取件码发我
    到哪自提
    自提点在哪
    取货码
    包裹放哪个柜子
    驿站地址
    凭什么取件
    取件短信删了
    驿站几点关门
    取件码多少
    没收到取件码
    去哪里取快递
    柜子密码发我
    短信删了 取件码找不到了
    驿站在哪个位置
    qujian ma
    快递放哪了 门口没有 是不是要自己去拿
    提货码再发一次
    几点之前去取
    亲，手机欠费停机没收到那条取货短信，能把号码告诉我不
    取件碼過期了怎麼辦
    几号柜子几号格
    驿站老板问我要尾号以外的那串数字 是啥
    包裹能放几天 我礼拜天才能去
    自提点几点关门
    凭什么取，身份证行吗
    让我老公去拿 他报什么
    pickup code 发一下
    输了六位数说不对 柜门打不开
    40052在哪个代收点
    取货地址给我一个 我导航过去
    拿快递的码呢
    小区东门和西门都有柜子 是哪个
    您好，朋友代我取，请问需要提供什么凭证，取件编号是多少
    没通知我在哪拿啊
    放超市了还是放物业了
    码没得 咋个取嘛
    到站了不晓得去哪儿提
    扫码取件扫不出来 直接给我数字吧
    超过二十四小时要交钱不 那个柜子
    我手机换号了，原来那个号码收短信收不到，快递明明说到站三天了，站里的小姑娘说没有取件号就不给，你帮我看看我的号是几，订单是个电热水壶
    提货点电话
    几排几号架子上 看不懂 3-2-1107是什么
    门店自提的单子 店员要个码 我在哪看
    取件点是不是换地方了 我去了是个理发店
    包裹存哪儿了
    老人不会用智能手机，孙子给买的棉衣放进铁柜子里去了，也没人教怎么开，她就站在柜子跟前呢，麻烦现在告诉我那个开门的数字，我电话里念给她
    码不对
    同学帮拿 截图不行吗 还要啥码
    我在外地上班，快递填的是我爸妈小区，说是存到门口那个铁皮柜了，短信发在我手机上，我又不小心当垃圾短信清掉了，我爸现在在柜子前面等我报号，能再发我一次不
    locker 的 pin 是几位数 我没收到
    我的取件码是多少
    取件码在哪里看
    取件码怎么查
    没有收到取件码短信
    取件码没发给我
    取件码忘记了
    取件码丢了 能再发一次吗
    取件短信不小心删了
    重新发送取件码
    取件码不对 打不开柜子
    取件码过期了
    快递柜的密码是什么
    快递柜打不开 码多少
    快递在哪个柜子
    快递在哪个驿站
    我的快递放在哪个驿站了
    快递放在哪里了 我去取
    我要去哪里取件
    在哪里取包裹
    取件地址是哪里
    自提点在哪里
    自提点几点开门
    自提点营业时间
    驿站几点下班
    驿站电话多少
    今晚还能去取快递吗 几点关
    快递可以放几天
    包裹最晚什么时候取
    驿站保管几天
    快递柜免费存多久
    超时取件要收费吗
    过几天再去取行吗 能留到周末吗
    取件需要带身份证吗
    取件需要什么凭证
    可以让别人代取吗
    朋友帮我取快递要什么
    代取需要提供什么
    我换手机号了 收不到取件码
    手机停机收不到取件通知
    门店自提怎么取货
    到店自提的提货码在哪
    门店自提凭证是什么
    提货码多少
    提货需要出示什么
    取货二维码在哪
    二维码扫不出来 取不了
    没有货架号怎么取
    货架号是多少
    快递到了 去哪拿呀
    亲 码发一下 我在驿站门口
    取件吗多少
    pick up code 给我一下
    您好，包裹显示已到代收点，但未收到取件码，请协助查询取件码及代收点地址
    我站在柜子前面了 快把码给我🥶
    老家的奶奶去取快递 驿站要取件码 短信在我手机上又没了 能再查一下吗
    40993放到哪个自提柜了 码是啥
    菜鸟驿站说要身份码 身份码在哪
    代收点名字叫什么 我找不到
    快递到站了 站点在几号楼
    下班都八点了 那个代收点还开着不 最晚能留到哪天
    取件机让输八位码 短信里只有六位 怎么取
    驿站搬了 短信里的地址是旧的 现在去哪取我的箱子
    我在外地 让室友替我去拿 要报哪个号
    门店通知可以提货了 但没说带什么去
  `,
  en: `
    pickup code
    what is my pickup code
    where do i collect my parcel
    locker code
    which pickup point
    collection code
    didn't get the pickup code
    where can i pick it up
    pin for the locker
    pick up location
    resend the collection code
    what do i need to collect it
    parcel shop address
    which locker is it in
    i deleted the text with the code
    what's my pickup code
    i didn't get the collection code
    where do i pick up my parcel
    locker pin please
    deleted the text with the code
    which shop is it at
    until when can i collect it
    the code doesn't open the locker
    what do i bring to collect, id?
    can my husband fetch it and what must he show
    pick up point address?
    code expired, need another one
    Which of the two lockers is it, the east gate one or the west one?
    standing in front of the box and the number i typed is wrong apparently
    they ask me for six digits at the counter
    resend pick-up pin for 40052
    what time does the parcel shop close today
    qr won't scan, give me the numbers
    where's it waiting for me
    how long do they keep it, i can't get there until sunday
    collection code not recived
    Hi, my phone was cut off so the message about fetching my package never reached me. Could you read it out?
    do i pay if it stays in the locker over 24 hours
    取件码 for the rice cooker?
    i went to the place on the note and it's a barber now
    3-2-1107, is this shelf or what
    the lady want a code, i have only order number, what i say to her
    ready for collection but where
    click and collect order, till asks for a barcode, where can i see it
    no card, no text, how am i to know where to go and get it
    My gran is at the locker right now with no smartphone, it's ten below, and inside is the coat my brother bought her. Please tell me the digits so that I can read them to her over the phone
    number for locker door pls
    is it at the supermarket or at the caretaker's
    phone number of the collection point
    Pick-up deadline?
    friend collects for me, tell me the reference she needs
    forgot my pin for the parcel box
    changed my sim last week, so the arrival text went to a number i no longer own, and the girl at the desk won't hand the kettle over without it. what's the code and does she need anything else
    which counter in the station is holding my stuff
    pincode wrong 3 times now it's blocked
    i'm in a village shop with a queue behind me, the lady's being very patient but she can't give me the heater unless i tell her a number, and your message only had a link which won't load since there's no signal to speak of here
    where is this 驿站, no map no address
    the machine asks 手机尾号 plus a code, i have only the 尾号
    what is my pick up code
    where do I find my pickup code
    I didn't receive a pickup code
    I lost my pickup code
    I deleted my collection code by accident
    I forgot my locker code
    please resend my pickup code
    can you resend the collection text
    what's the code for the locker
    locker code isn't working
    the locker won't open with my code
    my pickup code has expired
    which locker is my parcel in
    where is my parcel waiting for collection
    where can I collect my order
    which shop do I collect my parcel from
    where's the pickup point
    what's the address of the pickup point
    what's the address of the parcel shop
    directions to the collection point please
    what time does the pickup point open
    what are the opening hours of the collection point
    what time does the collection point close
    until what time can I pick up my parcel today
    how many days do I have to collect my parcel
    how long will my package be held for pickup
    what's the last day to collect
    can you keep it at the pickup point until Sunday, how long is it held
    is there a fee if I collect late
    what do I need to bring to collect my parcel
    do I need ID to pick up my package
    what documents do I need to pick it up
    can someone else pick up my parcel
    can my mum collect it for me, what does she need
    authorise my friend to collect my parcel
    I changed my number so I can't get the pickup code
    my phone's dead, how do I collect without the code
    can I collect without a code
    my QR code won't scan at the pickup point
    barcode for collection please
    where is the barcode for click and collect
    how do I collect my click and collect order
    what do I show in store to collect my order
    my order is ready for pickup, where do I go
    it's ready to collect but you didn't say where
    the parcel shop asks for a PIN
    the staff want a reference number to hand over my parcel
    what's the shelf number for my parcel
    phone number of the parcel shop please
    pickup code for order 40993
    pick up cod?
    im at the locker now, code pls!! 🥶
    I need code for take my packet from machine
    Kindly let me know the collection PIN, as the message never came through
    my parcel's at some shop, which one is it and are they open Sundays
    The text just said "ready for pickup" with no code and no place
    is it being held at the post office, and until when
    gran's at the counter and needs the number from the text I've lost
    collection deadline for my parcel please
    I finish at eight, is the parcel shop still open then, and how many days do they keep it
    the machine wants eight digits, your text has six, how do I get my box out
    the pickup shop has moved and the text has the old address, where's my parcel to be fetched
    I'm out of town and my flatmate will collect it, which number does she give them
    store says my order can be collected, what am I to bring along
    how do I open the locker, no number was sent to me
  `,
})
