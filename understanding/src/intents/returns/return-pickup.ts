import { defineIntent } from '#intents/define'

export const returnPickup = defineIntent({
  intent: 'return-pickup',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '上门取退货', en: 'Have a return collected' },
  definition: {
    zh: '要快递上门取走退货，或改取件时间，或没人来取。',
    en: 'Wants a return collected at home, the time of collection changed, or nobody came for it.',
  },
  borders: {
    'return-label': { zh: '自己寄，要面单或地址。', en: 'Sends it on their own and needs label or address.' },
    'reschedule-delivery': { zh: '改的是送货时间。', en: 'The time of a delivery, not of a collection.' },
    'delivery-failed': { zh: '该送货的没来。', en: 'The courier who should deliver did not come.' },
    'return-status': { zh: '已被取走，问到没到。', en: 'It has been collected and the question is where it is.' },
  },
  zh: `
    上门取件
    上门取退货
    预约取件
    快递来取吗
    改取件时间
    约个时间来拿
    取件员没来
    能上门收吗
    几点来取
    换个取件地址
    明天来取可以吗
    取消上门取件
    太重了 来家里取
    什么时候上门
    上门取件退货
    预约上门取退货
    快递什么时候来取退货
    没人来取件
    修改取件时间
    能来家里拿吗 我搬不动
    取件时间改到周六上午
    说好今天来取 等了一天没人
    取件员几点到
    预约个上门取件
    shangmen qu jian
    亲 退货可以叫快递来收么
    冰箱要退 你们派人搬走呗
    取货改明天 我今天加班
    快递小哥打电话说取不了 要我重新约
    约的9点到11点来收退货 现在都1点了
    pickup 时间想 change 一下
    上門取退貨的師傅一直沒來
    东西放物业了，来取的时候找门卫拿
    地址换一下 去我公司取退的那箱
    取消今天的上门 改下周
    行动不便 没办法去网点 麻烦派人来收一下退的助行器
    退货我已经打包好放门口了 什么时候来收
    您好，退的沙发有两米多长，我住六楼没有电梯，一个人实在弄不下去，请问能不能安排两位师傅上门来搬，周末全天我都在家，麻烦提前打个电话
    第三次了！每次系统显示取件成功，可压根没有人来过我家敲门，电话也没接到一个，东西现在还在客厅摆着，到底什么时候有人来把它拿走
    取退件要不要收钱不管 就想快点来人
    预约取件那个页面选不了时间
    早上上班前能来取不 七点半左右
    这个跑步机谁来拉走
    我不在家 让我妈交给取件的行吗
    取退货的来了说没有这单 又走了
    换货的旧空调 来送新的时候顺便带走吧
    取件码是啥 取退货的人问我要
    改取件地址：搬到隔壁小区了
    后天下午有空 那时候来取退货好了
    偏远乡下有上门收退货的没
    还没人来收那件大衣
    本来约了礼拜三晚上来收退的洗衣机，可是那天临时要带孩子去医院打针，家里没有人，能不能给我挪到礼拜四或者礼拜五，晚上七点之后都可以
    揽收失败是什么意思 人都没来
    收退货的柜子几个人来搬 要不要我先拆
    麻烦晚点来 孩子午睡 3点后取
    没收到揽件员电话
    courier 几点 come 啊 我要出门
    收件的人一直冇來，紙箱擋住門口
  `,
  en: `
    pick up my return
    return pickup
    can you collect it
    schedule a pickup
    nobody came to pick it up
    collect it from my home
    when will you pick it up
    book a collection
    courier didn't collect my return
    pick up from my house
    too heavy, please collect
    collection date for my return
    arrange collection
    pickup tomorrow
    pick up the return from my home
    schedule a pickup for my return
    the courier didn't come to collect my return
    change the pickup time
    when will my return be collected
    can someone collect it i can't carry it
    move the collection to saturday morning
    nobody came for the return today
    what time is the driver picking it up
    book a pickup
    waited in all day for your collection guy
    please fetch the fridge, return is agreed
    i'm at work tuesday, could they come for it thursday
    The man turned up, said he had no job for my address and drove off with nothing
    collect from my office rather than home
    reschedule return pickup
    预约取件 for tomorrow pls
    wheelchair user here, no way to reach a drop-off, need it taken from the flat
    left the bundle with the concierge, tell the courier to ask there
    Would it be possible for two people to come for the wardrobe? There's no lift.
    the pick-up slot page shows no dates
    collecton between 9 and 11 and its now 2pm
    when are you lot coming to take this treadmill away
    can my neighbour hand over the box when the van comes
    pickup failed - "customer absent". I was HERE
    could they collect before half seven, i leave early
    cancel todays collection and make it next week
    This is the third appointment. Each evening the app cheerfully tells me the item was collected, and each evening the very same dishwasher is still standing in my hallway. Please send an actual human with an actual van to take it.
    I broke my ankle on Sunday so carrying an eleven kilo parcel to the village shop is out of the question. Is there any chance that a courier comes by the house for it, preferably after lunch when my daughter can open the door?
    take the old aircon along when the new one is brought
    how do i get the return picked up from a rural area
    packed and at the door, waiting for your courier
    baby naps til 3, so fetch the return after that
    do i get a call before they come for the carpet
    hi it's about the return of the sofa, i moved, so they'd need to go to 14 elm road to collect
    return pickup: no show
    the guy wants a code to take my return, which code
    Is a home collection still possible for something weighing 70 kg?
    please come take, i not have car for bring to the post
    wrong day for the collection, meant the 12th
    Evening collections would suit me far better. I'm a nurse on early shifts this fortnight and the house is empty until about six. If the van could stop by for the unwanted microwave at seven or later, any weekday, that'd be wonderful.
    must i take the table apart before your men fetch it
    取件 friday after 5 works best, before that im out
  `,
})
