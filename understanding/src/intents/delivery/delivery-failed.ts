import { defineIntent } from '#intents/define'

export const deliveryFailed = defineIntent({
  intent: 'delivery-failed',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '没送成', en: 'The delivery failed' },
  definition: {
    zh: '快递没上门、派送失败、拒收或退回了寄件人，想要重新送。',
    en: 'The courier did not come, the attempt failed, or it goes back to the sender; wants it brought again.',
  },
  borders: {
    'reschedule-delivery': {
      zh: '还没出岔子，自己想换日子。',
      en: 'Nothing went wrong; they want another day themselves.',
    },
    'delivered-not-received': {
      zh: '记录写的是已签收。',
      en: 'The record says delivered.',
    },
    'courier-complaint': {
      zh: '要投诉快递员的态度或做法。',
      en: 'Complains about how the courier behaved.',
    },
    'late-parcel': {
      zh: '过了日子，没说派送失败。',
      en: 'The day is over, with no failed attempt.',
    },
  },
  zh: `
    派送失败
    快递没送来
    快递员没来
    投递失败
    说联系不上我
    快递被退回了
    显示派件异常
    没人给我打电话就说送不到
    退回寄件人了
    地址不详送不了
    错过派送
    快递员说没人在家
    送件失败怎么办
    被退回发货地
    我在家等了一天没人来
    派送失败怎么办
    显示派送中怎么没人送
    派送员没联系我
    说我不在家 我一直在家
    快件被退回了
    怎么变成拒收了 我没拒收啊
    写着无法联系收件人 我手机开着呢
    paisong shibai
    退回寄件人了？！为啥
    没敲门就说没人
    快递在往回走 帮我拦住重新送
    亲 我等了一天没人上门，单子上却写尝试投递
    电话打不通就给我退了？我上班静音而已
    再送一次行不
    地址没错啊怎么说查无此人
    顯示投遞未成功，可以再送一次嗎
    40033被原路返回了 我还要的
    超过三次未投成 下一步怎么弄
    failed delivery 啥意思 没人来过啊
    留了张条说来过 我就在屋里
    驿站满了不收 快递又拉回去了
    派件异常 收件人要求退回 我可没要求过
    您好，包裹因“超区”被退件，请问能否安排其他快递再次配送
    冰箱送到楼下搬不上去又拉走了 后面怎么安排
    没送成功
    鸡蛋和青菜 骑手说找不到单元就送回店里了 我饭还没做呢
    昨天说今天上午送 结果没来 系统写改约 谁跟他改约的 我从早上七点等到现在 厕所都不敢上 那个热水器什么时候能再给我送一趟
    二次派送怎么申请
    保管期到了退走了 我出院才看到 能再寄不
    门禁进不来他就走了咯 让他再来嘛
    件被滞留站点 备注客户不在 我在的！
    自提点关门 没能放进去
    显示“收件人拒签”，麻烦查下是谁拒的，我盼着这本书盼一个月了
    我那个快递好好的突然物流倒着走，从我们县又回到省城，再往前就快到你们仓库了，我人在家 电话也通，地址一个字没错，这是要退给你们还是咋的，我要货不要退
    人没到 单子写派过了
    叫他重新派
    我的电话少一位导致没联系上，现在更正了能重新派送吗
    明明没来
    送货师傅说货太大电梯进不去，带回去了，没说下文
    寄丢倒没有 就是没送进来 又回仓了
    保姆今天在家，她说中午听见有人在楼下喊了一声就走了，等她下去车都开没影了，我手机上随后收到消息说无人应答，改天再投，可我们买的是冰鲜的虾，改天不就臭了，今天再跑一趟吧
    driver 说 nobody home 可我 WFH 一整天
  `,
  en: `
    delivery failed
    failed delivery attempt
    courier didn't come
    missed delivery
    driver never showed up
    parcel returned to sender
    they said nobody was home
    delivery unsuccessful
    it's going back to you
    undeliverable
    no one rang the bell
    attempted delivery but i was home
    delivery exception
    sent back to sender, why
    they couldn't deliver it
    delivery attempt failed
    nobody came to deliver my parcel
    the driver didn't show up
    it says i wasn't home, i was home all day
    returned to sender, why?
    sorry we missed you card but no one rang
    package is on its way back, stop it and deliver again
    undeliverable? my address is fine
    "recipient refused" - i refused nothing
    failed delivery, what happens next
    can they try again
    Carrier marked it as no answer although my phone never rang
    they took the fridge away again because of the stairs
    third attempt failed, will you resend
    why has it gone back to you
    no delivery today despite out for delivery
    courrier never arrived and status is attempted
    the rider couldn't find my building and returned my eggs and veg to the shop
    i was in hospital, missed the parcel, pickup time expired and it went back. can you send it out again
    it got turned back at your side of the border
    说 failed 但没人来, please redeliver
    insufficient address?? it's the same as always
    Hello, the consignment was sent back as the area isn't covered by that courier. Might another one take it?
    waited in from seven till seven for the boiler, didn't even dare have a shower, and at ten past the app flips to "rescheduled at customer's request". i requested nothing. when's someone actually bringing it
    gate was locked so he drove off
    attempted delivery but i have no way of telling them i'm here
    Please arrange redelivery
    depot says address unknown
    my phone number had a digit missing so they could not call me. correct now. deliver one more time?
    no one turned up
    held at the station, "customer not available", i am available!
    shop that takes parcels was shut so it's been carted back
    it is said that delivery is not possible, but reason is not written
    how do i get a second attempt
    sofa too big for the lift, driver left with it, and that was the last i heard
    my book is heading home to your warehouse and i still want it
    going in reverse: first our town, next the county depot, and this morning the big hub near your warehouse, as though it was being sent home. My address is right, I'm in, and my phone works. I want the lamp, not my money
    unsuccessful delivery, now what
    card through the door and a van pulling away, he hadn't knocked
    delivery exception on 40033
    it came back to the seller before i could do anything
    two days in a row the note online reads business closed. it's a private house, there's no business, i've a porch light on and a baby monitor in my hand, so kindly have somebody come by and actually press the bell this time
    it says 拒收, i didn't reject anything
    派送失败 twice already, try with my other phone
  `,
})
