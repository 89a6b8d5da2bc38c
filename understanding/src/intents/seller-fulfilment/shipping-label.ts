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
    帮我打印面单
    我要给订单打快递面单
    面单打错了，重新打一张
    怎么打印发货面单
    面单丢了能补打吗
    订单取消了，面单怎么作废
    给订单4471生成一张面单
    一次打印所有待发货的面单
    点了打印，面单没反应，帮我重新出
    快递单打印空白
    请重新出一张发货标签
    我想买一张运费面单
    电子面单在哪里打印
    面单尺寸怎么改成100*180
    作废刚才那张面单
    打印机卡纸，面单要重打
    麻烦帮我出一下今天的面单
    发货标签扫不出来，换一张
    面单上的寄件地址不对，要重新生成
    一个订单三个箱子，要三张面单
    这张面单没用，帮我取消
    批量打印面单点哪里
    面单模糊快递拒收，再打一份
    能给我面单的PDF吗
    换快递了，旧面单作废，重新出新的
    亲，面单余额没了，怎么充
    快递面单怎么申请开通
    我店里的订单要打面单，没有打印机怎么办
    面单打重复了，多的那张取消
    给客户刘女士的订单补打面单
    普通打印机能打电子面单吗
    面单重量写错了，改一下重打
    发货面单显示已过期，重新生成一个
    打印面单提示余额不足
    打单时选错了快递，请作废这张单
    给我出十二张今天订单的快递单
    卖家怎么下载面单
    面单贴破了，要再打
    发货单和面单能一起打吗
    把还没打过面单的订单都打出来
    面单打出来字太小看不清
    面单账号授权失败，打不了单
    帮我取消三张没用到的面单
    国际订单的发货标签怎么打
    面单上能不能印商品名称
    请帮订单8230补一张运单标签
    快递员说面单无效，要换新的
    面单打成别的客户了，作废重来
    蓝牙打印机连不上，面单出不来
    大件订单的面单给我生成
    面单电子版发我，我去打印店打
    mian单打不出来啊啊啊 急
    label打歪了，reprint一下谢谢
    快递小哥五分钟后到😱 快给我把剩下的面单打出来
    我这台热敏机新买的，连上了也装了驱动，点打印面单就吐一张白纸，什么情况，先帮我出一张能用的
    您好，烦请将订单7705的面单作废并按新地址重新出具一份，感谢
    猫把刚打好的一叠面单全抓烂了，八张，能不能一起重打
    昨天付了运费买的面单，客户不要了，这面单能退掉吗
    我这边缺一张，39单只打出38张面单，帮我找出漏的补上
    打完单才发现寄件电话是旧号码，改好重新打面单
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
    Print a shipping label for my order
    I need a shipping label
    can I reprint a shipping label
    the label got damaged, I need a new one
    how do I void a shipping label
    create a label for order 5129
    my shipping label won't print
    print labels for all of today's orders
    I printed the wrong label, please cancel it
    label is unreadable, courier won't accept it
    generate postage for a customer's order
    I'd like to buy a shipping label here
    where do I print labels for my shop orders
    can you send me the label as a PDF
    Cancel the label, the customer cancelled the order
    I lost the label for a customer's parcel
    need two labels, the order goes out in two boxes
    wrong address on the label, make me another
    how do I change the label size for my printer
    the label prints blank
    reissue the dispatch label for order 610
    void label and refund the postage
    I don't have a printer, how do I get a label for my shop's parcel
    bulk printing of shipping labels
    the barcode on my shipping label doesn't scan
    please make a label for the parcel to Mrs Novak
    label expired before I could use it, can I get a new one
    switch the label to another courier
    I need labels for unshipped orders
    print the labels again, the ink ran out halfway
    How do I purchase postage through my seller account?
    the weight on my label is too low, I need it redone
    can I print shipping labels on plain paper
    download label for a customer order
    I created two labels for the same order, void one
    shipping labels and packing slips for my shop please
    international shipping label for an order to Canada
    the label shows the wrong sender name
    no label came out after I paid for it
    get me a next-day label for this order
    my thermal printer cuts off the label, fix or reprint
    how can I cancel an unused shipping label
    label for an outgoing order with the size 10x15
    label balance is empty, how do I top up to print
    put the apartment number on the label and print it again
    I want to generate shipping labels in one batch
    shipping label says invalid at the post office
    where's the reprint option for labels
    a prepaid label for sending a customer her lamp
    Could you produce the label for order 7714 once more?
    this label belongs to the wrong customer, scrap it and give me the right one
    lable wont print helpp
    pls print labels for the last 6 orders, driver's honking outside 🚚
    My toddler drew on the label and now it's purple 🙃 can I get another copy for order 3381
    hello, I need the paper with barcode for glue on box, order 220, please make
    面单 reprint please, first one is broken
    Good morning, might I trouble you for a fresh shipping label for the customer in Aberdeen, as the earlier one was printed with our old warehouse address
    That's the third time your label prints across two pages, no courier will take it. Just give me one that fits on one sticker
    We had a paper jam in the middle of a run of thirty. I've got 1 to 17 in hand. Print 18 to 30 again.
    one more copy of the delivery sticker for the box of tiles, the rain got the first
  `,
})
