import { defineIntent } from '#intents/define'

export const lostParcel = defineIntent({
  intent: 'lost-parcel',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '包裹丢了', en: 'My parcel is lost' },
  definition: {
    zh: '包裹丢了或很久没有动静，认为找不回来，要赔钱或补寄。',
    en: 'The parcel is lost or has not moved for long; wants the money or another one.',
  },
  borders: {
    'track-order': {
      zh: '只问在哪里，没有当作丢了。',
      en: 'Only asks where it is and does not take it for lost.',
    },
    'late-parcel': {
      zh: '晚了，但还在等它来。',
      en: 'It is late, and they still wait for it.',
    },
    'delivered-not-received': {
      zh: '记录上写着已签收。',
      en: 'The record says delivered.',
    },
    'missing-item': {
      zh: '包裹到了，里面少了东西。',
      en: 'The parcel came and something is missing inside.',
    },
  },
  zh: `
    快递丢了
    包裹丢失
    包裹不见了
    快递弄丢怎么赔
    丢件了
    物流停了半个月 肯定丢了
    找不到包裹了
    快递公司说丢了
    丢件赔偿
    货在路上丢了
    包裹失踪
    寄丢了 补发
    重新发一个 那个丢了
    一个月没消息 丢了吧
    快递说没这个件
    我的包裹是不是丢了
    东西丢件了吧
    快递丢了怎么赔
    物流半个月没更新 肯定没了 退钱
    丢件理赔
    快递公司说找不到我的件了
    重新给我发一个吧 那个估计丢了
    baoguo diu le
    二十天停在同一个地方不动，别让我等了，补发吧
    弄丢了我的相机 你们怎么处理
    亲 快递小哥自己承认掉路上了，给我再寄一份呗
    货车着火那个新闻是不是有我的包裹啊 那我的钱呢
    件不见了，站点也查不到，要么补要么退
    包裹遺失，請問怎麼賠償
    一个月了！！不找了，退款
    官方客服说已按遗失登记，让找卖家赔
    lost 了吧这个件 能补寄吗
    最后一条记录还是上个月的，后面再没扫过，我不等了
    您好，承运方已确认订单30566途中遗失，请问贵店是重发还是退款，谢谢
    多半是遭偷咯 赔我
    我三月二号买的一套茶具 走到武汉就再也没有消息 打快递热线让等 等了三个礼拜又让找你们 我不想再被踢皮球了 把钱退给我就行
    快递站搬家 把件搞没了
    找不着就别找了 直接给我发个新的
    不知所踪的包裹 谁来负责
    水灾那几天的件都泡没了吧 我那箱书是不是也在里面 可以重发吗
    丢货
    丢了的话我要求全额退
    送货途中失踪 申请赔付 单号尾数8806
    老件找到找不到我都不要了 你给我补一套餐具就成
    整整25天杳无音讯
    人家寄的快递站都说了 那天少了一袋件 我的刚好在里头 是个三百多的电饭锅 麻烦你给个方案
    签收记录没有 派送记录没有 就是凭空消失
    这都失联多久了 我认栽 你退我钱我去别处买
    查无此件……那我买的键盘呢？赔吧
    快递赔了你们没有 赔了该给我了吧 那件丢的毛衣
    搞丢别人东西总要赔的吧
    双十一到现在都元旦了，毛毯物流还是那句“已离开分拨中心”，我妈说别等了肯定让人顺走了，麻烦直接补一条同款灰色的，地址没变
    能不能按遗失处理啊
    找回的希望大不大 不大就直接重寄一个 我赶着送礼
    件失咗 點賠
    hello 我的 package missing 一个月了 refund 还是 resend
    寄丟了可以重寄一份嗎
  `,
  en: `
    my package is lost
    lost parcel
    the courier lost it
    parcel missing in transit
    i think it got lost
    no movement for three weeks, it's lost
    lost in the mail
    package disappeared
    carrier says it's lost
    send another one, that one is lost
    refund for a lost package
    parcel gone missing
    it never showed up and nobody can find it
    shipment lost
    the post lost my order
    i think my package is lost
    is my parcel lost
    lost in the post, send me another
    carrier says they can't find it
    three weeks without a scan, i want my money back
    please treat it as lost and resend
    what happens now that the parcel is gone
    they lost my camera!!
    the courier admits it fell off the van, replacement please
    No trace of it since the 2nd of March, so I'd rather be refunded
    parcel vanished somewhere between two depots
    my packet is dissapeared, who is paying me
    a month and not a peep, refund it
    declared missing by the delivery firm this morning, order 30566, new one or refund?
    can't wait for it to be found any more, ship a fresh one
    lost parcel claim
    the lorry fire on the news, was my stuff in there? can i have it sent again
    i give up on that jumper ever turning up, what's next
    investigation closed, item not located. so now you reimburse me right
    it's gone walkabout, hasn't it. second one please
    丢了 i think, resend?
    Their helpdesk told me to ask the sender for compensation because the consignment can't be traced
    nicked from the depot apparently, so what do i get
    stuck in the same hub for 25 days, obviously lost, just send a duplicate
    depot flooded and everything inside was ruined they say, that includes my books i suppose. how do we sort this out
    Bought a tea set in early spring, it got as far as the midlands and then silence. I rang the carrier, they told me to wait, I waited three weeks, then they told me to ring you. I'm done waiting, money back please
    missing in transit
    has the carrier paid you for the one they lost? then pay me
    nobody knows where my rice cooker is and nobody seems to care, either find it today or replace it
    write it off and post me a replacement mat
    never going to arrive, is it? refund or resend, i don't mind which
    no scan for ages, presumed lost, want to claim
    item lost by shipping company i need refund sir
    we've heard from the driver's boss himself that one whole bag went astray that night, ours with it, a 300 dollar mixer for my parents' anniversary which is this sunday, please put another in the mail right now
    tracking ends in may. it's july.
    could I have it reshipped since the original never surfaced
    you lost it, you fix it
    Do I get a new keyboard, given that the first one evaporated?
    my quilt is somewhere at the bottom of the sea for all anyone can tell me. it left the port in november, now it's new year and the last line still says departed facility, so please just send the grey one over again
    package lost. options?
    快递 lost my box they told me, 赔钱 please
    no 物流 update since may, send me new one
  `,
})
