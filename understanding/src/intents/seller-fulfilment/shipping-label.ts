import { defineIntent } from '#intents/define'

export const shippingLabel = defineIntent({
  intent: 'shipping-label',
  audience: 'seller',
  settledBy: 'workflow',
  label: { zh: '打印发货面单', en: 'Print a shipping label' },
  definition: {
    zh: '卖家要给店里的订单打印、重打、作废发货面单。',
    en: 'A seller wants a shipping label for a shop order made, reprinted or voided.',
  },
  borders: {
    'return-label': {
      zh: '买家退货要的面单不在这里。',
      en: "A buyer's label for a return is return label.",
    },
    'ship-order': {
      zh: '填单号、点发货归发货。',
      en: 'Entering numbers and marking as shipped is ship order.',
    },
    'fulfilment-by-marketplace': {
      zh: '送仓的箱唛归送仓。',
      en: "Box labels for the marketplace's warehouse belong there.",
    },
  },
  zh: `
    电子面单
    怎么打快递单
    面单打不出来
    补打面单
    买面单
    打印运单
    批量打单
    面单模板
    作废面单
    发货单打印
    面单格式
    热敏打印
    面单号用完了
    打印面单
    帮我出一张电子面单
    面单打歪了重打一张
    39901那单的label发我
    面单余额不足
    印表機沒反應 面單出不來
    批量打单在哪
    面单作废 客户取消了
    热敏纸100x150的格式有没有
    条码糊了快递不收，重新给一个
    买运费标签
    面單上的電話可以隱藏嗎
    label pdf 再发一次 丢了
    我要换一家快递 旧的单子退掉重新出
    mian dan 打不出来
    寄件人写成我家里地址了，改成仓库的再出一张
    一共三箱，给我三张子母单
    今天四十个包裹，电脑蓝屏了，之前打到一半的那批不知道哪些出过单哪些没有，能不能把剩下的统一给我生成一份
    A4纸能打么
    电子面单服务怎么给我开通网点
    重量写少了 要重开
    没收到你们生成的那张纸，邮箱里没有
    快递小哥等在门口 快 给我出单子
    面单号用完了加点
    贴错箱子了两张标互换了，要补打
    国际件的标签带不带报关联
    发给王先生的那张再来一份，被水泡了
    到付的单怎么出标签
    云打印掉线
    取消未使用的运单 退我运费
    买家住宿舍楼 标签上得加寝室号 重出
    能不能给这单一个上门揽件的面单
    我用平台折扣运费买了六张，快递点说其中两张扫不出来，显示“无效运单”，客人在催，麻烦把这两张换成有效的
    标签打成横的了
    同一个收件人两单想用一张标
    店铺logo能印在面单上吗 给我换上
    家里没打印机，能给个码我去驿站打吗
    我们村网点换承包人了，以前的面单账号刷不出单子，新网点编码他写给我了，七位数的，帮我把接下来这十二单重新用新网点出
  `,
  en: `
    print a shipping label
    buy a label
    shipping label for my order
    label won't print
    create shipping label
    reprint label
    void a label
    bulk print labels
    label format
    thermal printer label
    get a label for order
    cancel a shipping label
    purchase postage
    label size
    packing slip and label
    print shipping label for order 39901
    label for an outgoing parcel
    reprint please, printer jammed
    void the label, buyer cancelled
    label came out blank
    pdf of the dispatch label got lost, again please
    6x4 thermal format
    wrong weight on it, make a new one
    buy postage
    three boxes one order, three labels needed
    barcode smudged and the post office refuses it
    the sender address shows my home, change to warehouse and issue again
    面单 for today's 12 orders
    driver is at the door!! label now
    No printer at home. Is there a code I can show at the drop-off counter instead?
    unused label, want my postage back
    labels for everything that's unsent
    switch this parcel from standard to next-day and give me the sticker
    stuck both stickers on the wrong boxes, need them once more
    cloud printing offline
    customs declaration sheet to go with the parcel for Norway
    computer crashed halfway through forty parcels and I've lost track of which ones were already done. Generate one file with the remaining ones only, would you?
    collection label with pickup at our unit
    A4 instead of roll
    room number missing on the sticker, remake
    scan says invalid. bought yesterday through you
    my label credits are zero, load more
    please kindly make me new shipping paper for Mister Okafor, old one is wet from rain
    hide the phone number on the slip
    combine two orders of the same lady on a single label
    duplicate charge-free label for 8812, it tore
    shop logo on our labels, can you put it there
    the file opens sideways and cuts the barcode
    postage label for a 22kg box of tiles
    Out of the six that I purchased with your discounted rate this morning, the depot could read only four. Two buyers are now breathing down my neck. Replace the pair with valid ones, numbers end in 03 and 07
    recreate yesterdays batch
    COD label for the sewing machine
    运单 wrong courier, cancel and new one by the other company
    The village depot changed hands and our old customer code prints nothing. The new man scribbled a seven digit code on a card for me. Use that from now on and run the twelve open ones again, please
    packing slip + label in one print
  `,
})
