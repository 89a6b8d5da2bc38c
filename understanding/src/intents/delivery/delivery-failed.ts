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
    显示派送失败
    为什么派送失败
    派送不成功 能重新派送吗
    投递失败了 请再送一次
    投递未成功是什么原因
    快递没送到 说联系不到我
    说电话打不通 没送
    说没人接电话就不送了
    快递说家里没人 其实有人
    快递员没来 却说送过了
    快递员根本没上门 写派送失败
    今天派送 结果没人来送
    派件员没有上门
    快递没上门 改成明天了
    在家等了一天快递没来 显示派送未成功
    错过了快递 怎么重新送
    没接到快递电话 错过派送
    可以申请再次派送吗
    麻烦安排第二次派送
    让快递再送一趟
    请帮我重新投递
    快递被退回去了 怎么办
    包裹正在退回寄件人
    为什么我的快递退回了
    退回发货地了 能重新寄吗
    我没有拒收 为什么显示拒收
    显示已拒收 不是我拒的
    显示收件人拒收
    误操作拒收了 能再送过来吗
    地址不详被退回
    因地址错误派送失败 已补充地址 请再送
    显示地址不清 无法派送
    显示超出派送范围被退回
    快递无法投递 什么意思
    派件异常怎么处理
    显示问题件
    显示疑难件 怎么重新派送
    滞留件是什么意思 要怎么再送
    驿站没人 没放成 又拉走了
    快递柜满了 没投进去
    超时没取 被快递柜退回了 还能再送吗
    驿站放太久退回了 能再寄来吗
    冰箱没送进来 师傅拉回去了
    送货师傅说进不了小区 走了
    大件送货没成功 说电梯太小
    外卖骑手说找不到我 餐退了
    骑手联系不上我就走了 能再送吗
    海关退回来了 能再次寄送吗
    两次派送都失败了 第三次会送吗
    说改约派送 我没约过
    我手机号填错没联系上 现在能再派吗
    亲 怎么说我不在家就不送了呀
    派松失败 咋办
    failed delivery 了 再送一次 pls
    您好，包裹因联系不上收件人未能投递，现本人已在家，请安排重新派送
    人在家坐着 系统显示“客户不在” 门铃一声没响😤 再给我送一遍
    快递走到楼下又回去了 单上写放弃投递 我还等着用呢
    刚洗澡没听见电话 快递就走了 今天还能回来送吗
    明明是我的地址 快递说查无此地 退了
    烤箱今天送了 说楼道太窄抬不上 又拉走了 请换人再来送
    我请了半天假等 快递说打了三次电话 我手机上一个未接都没有 还给退了
    封条写“拒收退回”，我妈以为是广告不敢收 能再送一次吗 真是我买的
    酒店前台不肯代收 包裹被原路带走 我住到周五 麻烦再投一次
    下雨天说路不好走就没送 标的是“客户改期” 我没改
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
    my delivery failed
    why did the delivery fail
    the delivery attempt was unsuccessful
    failed to deliver my package, please try again
    can you redeliver my parcel
    how do I arrange redelivery
    please schedule another delivery attempt
    I missed my delivery, how do I get it redelivered
    I missed the courier today
    I missed the driver's call and he left
    I got a missed delivery card
    the courier left a "sorry we missed you" note
    it says they tried to deliver but I was here
    they claim they attempted delivery, nobody came
    it says no one was home but I was home
    the driver said nobody answered
    driver said he couldn't reach me
    it says recipient unavailable
    driver couldn't find my address
    couldn't access the property, says the tracking
    the courier never came today even though it was out for delivery and says attempted
    nobody showed up for my delivery
    no one came to deliver
    the delivery team never turned up with my sofa
    waited at home all day and the courier never turned up
    my package is being returned to sender
    why is my parcel going back to the sender
    my parcel was sent back to you, can you send it again
    package returned to the warehouse, please resend
    returned as undeliverable
    it was returned because of an incomplete address
    address incorrect says the courier, it's correct, try again
    it says refused by recipient but I didn't refuse it
    I refused it by mistake, can it be delivered again
    someone at home rejected the package by accident, please bring it back
    tracking shows delivery exception
    what does "delivery exception" mean
    what does undeliverable mean for my order
    says "unable to deliver", what do I do
    they've tried twice, will there be a third attempt
    how many delivery attempts do you make
    the last attempt failed, how can I still get my parcel
    locker was full so they couldn't deliver
    pickup point was closed and they took the parcel back
    I didn't collect it in time and it went back, can you send it again
    delivery men said the fridge didn't fit through the door and took it back
    driver wouldn't bring the washing machine up and took it away, when will they return
    food rider couldn't find me and cancelled the drop off
    rider left without giving me my food because I didn't hear the phone
    my groceries went back to the store because nobody answered
    it says rescheduled but nobody attempted
    redelivery pls
    delivery faild again!!
    they say i not home, i am home whole day, come again please
    I was in the shower when the courier rang, could he come back today?
    Unfortunately the carrier was unable to deliver as the gate was shut; kindly arrange a new attempt
    third "attempt" in a row without a knock 🙄 just bring my parcel
    my phone was off so the courier couldn't reach me, please have it delivered again
    rejected at the border and returned, can it be sent once more
    the oven came today, they said the stairwell's too narrow and took it off again, send it out with other people
    took half a day off, courier claims three calls, I've none on my phone, and back it goes
    my mum turned it away thinking it was a scam, it really is mine, can they bring it again
    hotel reception wouldn't take it in so the driver carried it off, I'm here till Friday, please try again
    they skipped us because of the rain and wrote "customer rescheduled", I didn't
    my flat's buzzer is broken so the driver gave up, can he come by again
  `,
})
