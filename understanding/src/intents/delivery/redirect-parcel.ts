import { defineIntent } from '#intents/define'

export const redirectParcel = defineIntent({
  intent: 'redirect-parcel',
  audience: 'buyer',
  settledBy: 'person',
  label: { zh: '已发货，转到别处', en: 'Send my parcel elsewhere' },
  definition: {
    zh: '包裹已经发出或在路上，想转到别的地址、自提点，或换人收。',
    en: 'The parcel is already shipped or on its way and should go to another address, a pick-up point or another person.',
  },
  borders: {
    'change-address': {
      zh: '还没发货，改订单上的地址。',
      en: 'Not shipped yet; the address on the order changes.',
    },
    'reschedule-delivery': {
      zh: '地方不变，换时间。',
      en: 'Same place, another time.',
    },
    'cancel-order': {
      zh: '要拦下来不要了。',
      en: 'Wants it stopped because they no longer want it.',
    },
    'pick-up-code': {
      zh: '已经在取件点，问码或地点。',
      en: 'It waits at a pick-up point already; asks for code or place.',
    },
  },
  zh: `
    已经发货了 能改地址吗
    包裹在路上 想转寄
    转到另一个地址
    快递改派
    改送自提点
    让快递转寄到公司
    在途改地址
    送到驿站就行
    改成自提
    转送到我朋友那
    已发出 地址错了 转一下
    包裹改寄
    改投快递柜
    让他们送去代收点
    路上的包裹换个地方收
    已经发货了还能改地址吗
    快递能转寄到别的地方吗
    在路上了 能换个地方收吗
    转寄
    送到我家楼下驿站行不行
    包裹都到我们市了 能转去公司不
    发出来才发现地址是旧的，半路能改吗
    zhuanji
    别送上门了 放自提柜
    让快递改送我爸那边 已经在派送了
    已寄出 想改派
    亲 货昨天就发了，可我临时要去苏州，能转过去不
    件已到站点，麻烦送门卫室不要送家里
    運送途中可以更改收件地址嗎
    我看物流到合肥了，我人现在在南京，能不能不往合肥送了
    出库后改地址咋改
    改成自提点取 不用送
    换邻居代收 快递今天到 我不在
    redirect 到代收点可以吗
    40071已揽收，门牌写错了，来得及改不
    寄错地方了能改吗，快递已经在飞了
    您好，运单显示运输中，想请您联系承运方改投至单位传达室，费用我来承担
    转件到学校快递屋 谢谢
    送隔壁小卖部就行啦 正在派的那个
    派件路上 能让小哥拐到我单位来伐
    转投
    已发的货，收件人换成我同事，我离职了
    我上个月搬家，默认地址没改，等我想起来你们已经发走了，现在物流显示明天到老房子那边，老房子租给别人了，麻烦你们跟快递说一声送到新房子，就隔两条街
    拦截改址多少钱
    发都发了 换地方还得行不
    本来寄宿舍 现在回家了 中途给我调个头
    快件到了能转去最近的代收店不，拎不上六楼
    运输过程中变更收货人
    请帮我把在途那箱橙子转到城南菜场3号摊位
    货发出后才看到写成了12栋 我是21栋 让派件员直接来21栋
    我跟你讲 那个按摩椅你们卡车上已经装着了 可是我爸昨天被接到我妹妹家去住了 那边有电梯 送原来那里他也用不着 你跟司机商量商量 直接开到妹妹家
    不送到家 送到车站旁边那个取货点
    能否改成我去网点自己拿
    在途包裹改地址
    shipped 之后还能换 address 不
    不好意思啊，我女儿的快递昨天已经出来了，写的是她宿舍，可她今天早上发烧被我接回家了，这几天都不回学校，里面是她要用的睡衣和保温壶，能叫快递半道上改送到我们家吗
    已经 out for delivery 了 能改送 office 吗
    貨在路上了，能改寄便利店嗎
  `,
  en: `
    it's shipped, can i change the address
    send it to a pickup point
    reroute my package
    forward the parcel to another address
    deliver to a locker instead
    already on its way but wrong address
    divert the delivery
    change address after shipping
    send it to my neighbour instead
    drop it at a parcel shop
    intercept and send elsewhere
    ship to a collection point
    redirect delivery
    take it to my work, it's already shipped
    redirect my parcel
    reroute the package
    can i change the address after it shipped
    it's already on its way but i've moved
    send it to a pickup point instead, it's out for delivery
    it's shipped to my old flat, can the courier bring it to the new one
    divert to my neighbour's
    can it be delivered to my neighbor, it's on the van now
    parcel in transit, wrong house number
    please have the driver take it to the post office counter rather than our door
    Has left your warehouse already I know, but could it go to my office?
    i'm in leeds this week and it's heading for york, can it follow me
    redelivery to another adress while it is travelling
    tracking says tomorrow at the old place, tenants live there now
    drop it in a locker instead of bringing it up
    forwarding possible?
    转寄 to my office please, already shipped
    i want collect by myself in depot, not that they bring to home. it is shipped yesterday
    my dispatched order has 12 on it, we're 21
    Would the carrier accept a new destination at this stage? I'm happy to pay for it
    let my colleague receive it, i quit the job and the parcel's still rolling
    shipped this morning, moved in with my sister this afternoon, see the problem?
    send the box that's on the lorry to stall 3 at the south market
    intercept and send it to another city
    can't carry it up six floors so take it to the corner shop, it's nearly here
    out for delivery 40071, please switch it to the parcel locker by the station
    turn my shipment around to my parents, term ended
    you posted it before i noticed the postcode was wrong
    what does it cost to change where a parcel goes once it's been sent
    The massage chair's loaded on your truck as we speak, only Dad has been fetched to my sister's since, where there's a lift and someone to help. Could you talk to the driver and have him go straight to hers?
    could the porter's lodge take it, it's with the courier today
    swap delivery for collection, the thing's already been dispatched
    new place of delivery for a package under way
    it left the depot and i'm locked out of that building now, send him round to the gym next door
    need it going to a different town, it shipped last night
    re-route pls!
    change destination of shipped item
    so the order went off on friday with my mum's address because she'd used my laptop, it's a fortnight's camping gear and we leave from mine on thursday, so is there any chance of it being switched over mid-journey
    deliver my in-transit parcel to a shop
    have my dispatched stuff wait at a collection store, i'll fetch it, courier's already got it
    my flatmate's just told me our whole building is being evacuated over a gas leak, they won't let couriers in for days, and according to the map your van with my contact lenses is twenty minutes away, could it leave them at the petrol station instead
    it's 在路上 already but i go back 老家 tomorrow, send there
    courier is coming, let him 放驿站 not upstairs
  `,
})
