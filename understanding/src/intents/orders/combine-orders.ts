import { defineIntent } from '#intents/define'

export const combineOrders = defineIntent({
  intent: 'combine-orders',
  audience: 'buyer',
  settledBy: 'person',
  label: { zh: '几单一起寄', en: 'Send my orders together' },
  definition: {
    zh: '有两张或几张订单，想合成一单或一个包裹寄，多付的运费想省下或退回。',
    en: 'Has two or more orders and wants them made one or sent in one parcel, sparing the second postage.',
  },
  borders: {
    'change-quantity': {
      zh: '只有一张订单，要往里加东西。',
      en: 'Has one order and wants something added to it.',
    },
    'partial-delivery': {
      zh: '一张订单只到了一部分，问其余的。',
      en: 'Part of one order came; asks for the rest.',
    },
    'shipping-cost': {
      zh: '还没下单，问运费怎么算。',
      en: 'No order yet; asks what postage costs.',
    },
  },
  zh: `
    合并发货
    两个订单能不能一起寄
    一起打包发
    我下了两单 合成一单
    合并一下 省运费
    几个订单合在一起
    拼成一个包裹
    同一地址合并发
    分开拍的能一起发吗
    两单合一
    把三个单并起来
    一个快递发就行
    合单可以吗
    合并订单
    两单一起发
    我下了两个单能放一个箱子吗
    拍了三次 可以并成一个包裹吗
    40012和40019合在一起寄
    运费付了两次，拼一起退我一份呗
    亲，前后脚下的两单，省个箱子一块儿寄吧
    hebing dingdan
    分开下的能一起收到吗
    不想收两次快递 合一下
    昨天一单今天一单 地址一样的 别分开寄浪费纸箱
    把我的单子凑一起发
    兩張訂單合併寄送
    combine 一下两个订单好伐
    一起走可以不
    我跟我室友各下了一单，地址同一个宿舍，能装一起吗
    因为优惠券限制才拆成两笔下的 请合在一起发货
    等那本书到货了跟文具一起发 不着急 两个单
    多交了12块邮费 因为我分两次付的 麻烦合单处理一下
    并单
    同一天买的纸巾和洗发水是两个订单号 送的时候一趟送来行不行
    您好，我有两笔待发货订单，收件信息一致，恳请安排合并为一个包裹寄出
    第一单忘了买螺丝又补了一单 螺丝才五块钱邮费八块 太亏了 跟前面那个柜子一起寄过来嘛 单号一个是61002 一个是61015
    可不可以把三笔变成一笔
    俩单子一个快递得了
    一个人在家 天天下楼拿快递腿都断了 这几单攒一起给我寄吧
    是同一家店 怎么给我拆两个运单 能不能并起来
    订单合到一起要怎么申请
    预售那件和现货这件一道发 我愿意等
    我妈下了一单 我用她号又下了一单 都是寄回老家的 放一块 省得她跑两趟驿站
    合单退运费
    下单系统抽风 加购的东西分成了两张单 我要它们一起到
    麻烦仓库合包
    第二笔别单独寄，塞进第一笔那个盒子里
    能同时送达吗 两单家具 我只请得到一天假
    给娃买的绘本分了4单 (每单都用了券) 可以打成一个包吧？不然你们也亏快递费
    一起派送 不要一个一个来
    把刚才那俩单子拼起来发哈
    先別寄第一單，跟第二單一起
    凑一个箱
    我分两次拍的，第一次是两只锅，第二次是锅盖，中间隔了不到五分钟，系统给我算了两份邮费不说还是两个快递单，锅盖自己跑一趟有啥意义，放一个箱里吧
    我们宿舍四个人，各用各的新人券各下一单，地址电话全是我的，其实就是四瓶洗发水，你们仓库能不能看到是同一个收件人，打包的时候放到一起，我一次下楼拿完
    two orders 一个 box 搞定 行吗 老板
  `,
  en: `
    ship two orders together
    merge orders
    put both orders in one box
    can you send them together
    combine shipping
    one parcel for both orders
    join my two orders
    merge these into one order
    i placed two orders, send as one
    consolidate my orders
    ship everything together
    pack both together please
    same address, one package
    bundle the orders
    combine my orders
    can you ship both orders together
    i placed two orders, one box please
    merge 40012 and 40019
    paid postage twice, put them in one parcel and give me one back
    two orders same address same day, no need for two vans
    join them up
    forgot the screws and had to order again, the postage was more than the screws!! please pack them with the shelf
    could all three go out as a single delivery
    save a cardboard box and send these together :)
    is it possible to consolidate shipments
    My flatmate and I ordered separately but live at the same place, can it come in one go
    i had to split it because only one voucher per order, so please pack as one
    mergeing two orders possible?
    hold the first until the second is ready then send both
    I can only take one day off work. Please let the wardrobe and the bed, which are separate orders, come on the same day.
    make my two orders into one
    ordered at 10:02 and 10:07, surely that fits in the same bag
    refund the second shipping fee if you combine them
    put 61015 in with 61002
    same package for both
    能不能 put everything 合在一起 then ship
    don't want five boxes on five days
    your app split my basket into two orders, i want everything to arrive at once
    Good morning, there are two orders under my name awaiting dispatch, and I would appreciate it very much if they could travel as one
    please you send my two order in same time
    wait for the pre-order and ship it along with the in-stock one, i don't mind
    they belong together, one's the tank and the other's the pump
    is there an option to group orders after they've been placed
    bundle the shipping for all my purchases of today
    I bought picture books in four goes because each had its own discount code, which means four lots of packaging for something the size of a shoebox. Surely your warehouse can stick it all in the one carton?
    do i get postage back when orders are combined
    stick the second one in the first one's box
    mum ordered, then i ordered for her again from the same account, she'd have to walk to the depot twice, so can you keep both till they're ready and send them out as a pair
    2 orders -> 1 shipment?
    put together all my pending ones
    instead of separate parcels i'd like it all at the same time, orders 818 and 820
    orders made minutes apart, ship jointly thx
    can the paint and the brushes travel together even though i checked out twice
    unite both, cheers
    one order is for the curtain rail and one for the curtains, made an evening apart because payday fell in between, and frankly one is no use without the other, so would your warehouse kindly let them leave in the same consignment
    可以 ship 在一起吗? both orders are mine
    两个 order, one parcel, save the earth ok
  `,
})
