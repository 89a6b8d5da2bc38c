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
    怎么打面单
    给我打印一张面单
    重新打一张面单
    面单打印不了
    面单要作废
    快递面单怎么出
    打印今天的发货面单
    补一张快递单
    订单的面单在哪打
    我要买运费标签
    批量出面单
    面单坏了重打
    取消面单怎么弄
    下载面单
    生成发货标签
    面单打印机没反应
    面单打出来是歪的
    面单余额怎么充值
    帮我出两张面单
    面单丢了再打一份
    电子面单怎么开通
    面单尺寸不对
    面单条码看不清
    把没打的面单都打了
    客户取消了，昨天打的那张面单还没贴，怎么作废退钱
    订单6120要发三箱，给我打三张面单
    面单上寄件人还是老店名，改掉以后重新打印一张
    热敏纸换成了76乘130的，面单打出来缺一截，怎么调
    快递员扫不了面单条码，请重新给这单出一张
    早上打了二十张面单，纸卡住了，后面八张没出来，补打一下
    我想换成极兔发，之前出的那张韵达面单要作废重出
    没有打印机，能不能给我面单的图片或二维码去驿站打
    今天所有待发货订单一次打印面单，按商品排好
    同一单不小心打了两张面单，多的那张会不会扣费，帮我取消
    面单重量录的1公斤，实际3公斤，需要重新打单吗
    面单打印提示“网点余额不足”，在哪充
    请帮我导出明天要发的面单PDF，我拿去公司打
    面单和发货清单想一起打印，怎么设置
    国外客户的订单，面单和报关单一起生成一份
    面单上买家地址太长被截掉了，能重新打成小字的吗
    云打印显示离线，面单发送不出去，怎么连
    面单被雨淋糊了，订单2718麻烦再出一张
    新加的快递网点没授权，打不了面单，怎么绑
    我店的面单想加上“易碎”两个字，打印前在哪设置
    电脑换了新的，面单打印插件要重新装吗，打不出来
    一张面单过了三天没用，扫描说失效，怎么换新的
    给我把订单9034和9035合成一张面单
    拼多件的订单需要子母面单，怎么打
    作废的面单运费多久退回来
    面单上能不能不显示我的手机号，重打一份
    打印面单一直转圈，已经二十分钟
    还差最后五单没打面单，帮我一起出了
    退件重发，需要一张新的发货面单
    运费打折的那种面单怎么买，买完在哪打印
    面单怎么设成一页两张，A4纸打
    miandan打不出来，咋办
    label重新print一张，刚才那张被撕了
    快递哥已经坐我店门口喝茶了🍵 面单还没打出来，求快
    烦请将本店订单10233的发货面单重新生成并提供电子版，谢谢
    连续三张面单打出来都是别人的单号，打印顺序全乱了，作废重来吧
    娃把牛奶倒在一摞刚打好的面单上，十一张全泡汤，我又不知道怎么一次补打，教教我
    怎么打印面单
    店里的订单怎么打快递单
    帮我生成发货面单
    重打一张面单
    面单打坏了，补打
    面单作废
    作废电子面单重新出
    发货标签怎么打
    一键打单怎么用
    快递面单打印失败
    打印机连不上，打不出面单
    热敏纸打出来是空白
    面单打出来歪了
    面单太大，纸张尺寸怎么设
    面单模板怎么选
    100×150的面单怎么设置
    用A4纸打发货单
    面单字太小怎么调大
    面单二维码扫不出
    条形码糊了，重新打一张面单
    面单被雨淋湿了，要补打，我是卖家
    面单撕破了，发货前重打
    面单丢了还能再打吗，店铺订单
    面单打重复了，作废一张
    打错快递公司了，取消这张面单
    换快递重新打单
    面单上重量写错，重打
    寄件人信息错了，重出面单
    面单上的发货电话要改
    面单隐藏商家电话
    面单上不要显示商品名
    面单上加备注栏怎么设
    面单要显示规格和数量
    面单排序按货号打行吗
    按省份分批打单
    只打今天的订单面单
    选中的订单打不了面单
    有的订单没有打印按钮
    打单按钮灰的
    电子面单账号申请
    绑定顺丰月结打单
    月结号怎么加到打单里
    面单单号不够用了
    面单单号取号失败
    获取面单号报错
    取号超时打不了单
    面单取消后号还能回收吗
    没发的面单要收费吗，作废
    打了面单但不发了，怎么回收
    同一订单打两张面单，分两箱
    子母面单怎么打
    一单多包怎么加打面单
    合单打印怎么弄，同一买家两单一张面单
    拆单后面单怎么分别打
    国际面单打印
    跨境订单的发货标签打印
    报关单和面单一起打吗，出口订单
    货到付款的面单怎么打
    保价的面单怎么出
    补发给客户，重新出一张发货面单
    换货补寄要给买家打新面单，卖家操作
    退回来的件再发，重新打面单
    预览面单在哪里
    面单能存成PDF吗
    面单发我邮箱我去打印店打
    没打印机怎么出面单，我是商家
    快递员能帮忙打面单吗，我店的单
    扫码让快递站打店铺面单
    手机能打面单吗
    蓝牙打印机打面单怎么连
    云打印怎么绑定，打店铺面单
    打印组件装不上，打单用
    打印控件要更新，面单出不来
    换电脑后打不了面单
    苹果电脑能打快递面单不
    两台打印机分别打面单和小票
    拣货单跟面单一起打印
    已打印的面单记录在哪看
    哪些单已打过面单，怕重复
    面单打了一半卡纸，剩下的接着打
    断电了，刚才那批面单重新来
    面单打印顺序乱了
    面单价格多少一张
    面单过期了，重新生成
    昨天打的面单今天还能用吗
    面单有效期多久
    买家改地址了，面单要重新打
    收件人电话变了，旧面单作废，出新的
    面单上收货人名字不全，重打
    亲，卖家打单在哪呀
    咋打快递单，店里出单了
    俺这打印机不吐面单
    賣家怎麼列印出貨單
    label怎么print，店铺订单
    shipping label作废重出
    da yin miandan
    面丹打不出来
    您好，本店订单8830面单打印时条码缺损，请重新生成同运单号面单
    今天店里四十二单要出，打到第十七张面单打印机卡住了，剩下的怎么接着打
    买家下错了门牌已经改过来，之前给他那单打的面单要作废，再出张新的
    我是在家做手工皂的小卖家，没有热敏打印机，今天三个买家的单子能不能生成一个文件让我拿去文印店打面单
    英文地址太长面单装不下
    店里订单的面单打印不出来
    面单重打
    重新打印面单
    批量打面单
    一次打六十张面单
    今天的单全部出面单
    出面单
    生成面单失败
    电子面单余额
    面单充值
    面单不够了
    面单多少钱一张
    取消面单
    作废十二张面单
    面单打错了退钱
    面单退费
    多打的面单怎么退
    面单打印两次重复了
    哪些单还没打面单
    打过面单却显示未打印
    没有打印按钮
    打印按钮灰的
    打印机连不上面单
    打面单时找不到打印机
    云打印离线
    打单插件要更新才能出面单吗
    面单打印队列卡住了
    面单打出来空白
    面单太小
    面单打歪了
    面单被裁掉一边
    面单模糊扫不了
    面单湿了再打一张
    面单撕坏了
    面单贴错箱
    面单丢了补打
    面单过期
    面单无效网点不收
    面单重量写错
    面单寄件人是我家地址，换成仓库
    面单上买家旧地址，重出
    面单隐藏电话
    面单加订单号
    面单加门牌号
    面单模板换成一联
    热敏纸尺寸设置
    A4纸能打面单吗
    面单PDF下载
    把面单发邮箱
    面單列印
    一单三箱要三张面单
    补发给客人的件要面单
    到付面单怎么打
    国际单的面单
    换快递公司重出面单
    快递小哥来了，快出面单
    快递说条码用过，换张新面单
    手写面单行不行
    label打不出
    mian dan zenme da
    助手账号能打面单吗
    卖了个花瓶，寄件标签在哪打
    运单打印失败
    热敏纸用完，剩下的发货面单重出
    面单要A6大小
    卖出的衣柜分四箱，出四张面单
    面单晒褪色了，再打
    700到760号订单的面单一起出
    选错周六派送，那张面单作废
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
    print a label for this order
    I need postage for a parcel
    label reprint please
    void this label
    how do I print labels
    shipping label is blank
    make a dispatch label
    get me labels for today's orders
    where can I buy labels
    the printer ate my label
    bulk label printing
    cancel a label I didn't use
    label PDF download
    wrong sender on the label
    label doesn't fit the paper
    can't print my shop's shipping labels
    generate a shipping label
    new label, the old one is torn
    one label per box
    top up label credit
    label barcode unreadable
    redo the label with the right weight
    print the unprinted labels
    issue a label for a customer parcel
    label printing failed
    The buyer cancelled before I stuck yesterday's label on, how do I void it and get the postage back?
    Order 6120 goes out as three boxes so I need three labels
    The label still carries our old shop name. Change it and print it once more, please.
    I've bought 4x6 rolls and the label prints with the bottom missing, which size do I set?
    the courier's scanner refuses the barcode on my label, give me a fresh one for this order
    Twenty labels sent to the printer, twelve came out, please print the last eight
    I'd rather ship with DHL, so scrap the Hermes label and create another
    no printer at the cottage: is there a QR code for the label that the post office can print
    Print all the labels for unshipped orders sorted by product
    I've made two labels for one parcel, will I be billed for both? cancel one of them
    I put 1 kg on the label and the box weighs 3, do I need another label
    "insufficient label balance" pops up when printing, where do I add money
    could you export tomorrow's labels into one PDF, I'll print them at the office
    is there a setting to print the packing slip together with the shipping label
    For an order to Switzerland I need the label and customs form in one go
    the customer's address is cut off on the label, print it with a smaller font
    cloud printer shows offline and the labels are stuck in the queue
    rain turned the label for order 2718 to mush, issue it again
    How do I link a second courier account so its labels can be printed here?
    can "fragile" be printed on my outgoing labels?
    I replaced my laptop and now labels won't print, is there a plug-in to reinstall
    the label is three days old and the counter says it's expired, replace it please
    merge orders 9034 and 9035 into one label, same customer
    when does the postage come back to me after voiding a label
    I'd like the label without my private phone number on it
    the label page has been spinning for twenty minutes and collection's at four
    five orders left without a label, run those off for me
    parcel was returned to me and I'm sending it out again, I need a new dispatch label
    where do I buy the discounted postage and how is the label printed after that
    two labels per A4 sheet, how do I set that for my shop
    my label printer only speaks ZPL, can I get labels in that format
    print label for the mirror going to Mrs Lund
    a label for an oversized carton, 120 by 80 by 60
    I stuck the Manchester label on the Dublin box, need both printed again
    label came through with last week's ship date, please regenerate
    is it possible to print labels before the buyer's payment clears
    how can my packer print labels without access to the rest of the account
    reprint batch 14, the ribbon ran dry
    can I use the same label twice or do I have to make another for the second box
    need a saturday-delivery label for order 4406
    labels for the eleven orders with free shipping, tracked 48 service
    labl not printing, driver here in 10 min
    driver's sitting in my shop drinking tea 🍵 and the labels still aren't out, hurry
    三 labels please for order 5512, one is broken
    Kindly regenerate the dispatch label for order 10233 and let us have it in electronic form.
    third label in a row with somebody else's number on it. void the lot and let me start over!
    the baby poured milk over a pile of eleven labels I'd just printed, and I've no idea how to reprint that many in one go
    how do I make a label for a customer's order
    create dispatch label
    reprint the label for order 8830
    label got torn, print another for my buyer's parcel
    void a shipping label I made
    cancel the label, I'm not sending that order
    print all of today's labels
    printer not found when printing labels
    label comes out blank on the thermal printer
    label prints crooked
    label too big for my paper
    label size settings
    4x6 label setup
    print labels on A4
    print two labels per page
    text on the shipping label is too small
    barcode on my outgoing label won't scan
    smudged barcode, need a fresh shipping label
    rain ruined the label before pickup, new one please
    lost the label I printed, print again?
    printed the same label twice, void one
    wrong carrier on the label, redo it
    change carrier and make a new label
    wrong weight on the dispatch label
    wrong parcel size on the label, regenerate
    my sender address on the label is old, fix and reprint
    wrong return address printed on my outgoing labels
    hide my phone number on shop labels
    add SKU to the label
    show quantity on the shipping label
    sort labels by SKU
    print labels by region
    print labels for selected orders only
    no print button on some of my orders
    print label button greyed out
    label printing says not enough credit
    how do I top up label balance
    buy a shipping label for an order
    buy postage for my customer's parcel
    price per shipping label
    activate electronic labels
    connect my DHL account for label printing
    add my carrier contract number for labels
    run out of label numbers
    label number could not be obtained
    label generation error
    timeout creating a label
    refund for an unused shipping label
    unused label, how do I void it
    label printed but parcel not sent, recycle the number?
    two boxes for one order, two labels please
    second label for a multi-parcel order
    one label for two orders of the same buyer
    labels after splitting an order
    international shipping label for a sale
    customs form printed with the label?
    CN22 with my export label
    insured label, how do I make one
    label for re-sending a returned parcel to my buyer
    make a label for a replacement I send a customer
    preview label before printing
    save the shipping label as pdf
    email me the dispatch labels as a file
    I have no printer, how do I label my shop's parcels
    can the post office print my dispatch label from a code
    can the driver bring the labels for my sales
    print labels from the phone app
    bluetooth label printer setup
    cloud printing of labels
    label plug-in won't install
    driver update needed for label printing?
    new computer, can't print shop labels
    can a mac print shipping labels
    separate printers for labels and packing slips
    print packing slip with label
    where's the packing slip
    history of printed labels
    which orders already have a label
    paper jam, continue the remaining labels
    power went off during label printing, redo the batch
    labels come out in the wrong order
    shipping label expired, regenerate for my sale
    label from yesterday still usable for dispatch?
    how long is a dispatch label valid
    buyer changed the address, new shipping label needed
    receiver's name cut off on the label, reprint
    zebra printer shows no label
    label language change for export
    sir how to generate shipping label for my order as seller
    kindly cancel the label and generate new one, seller side
    label is not getting printed in seller panel
    I am seller, need to make label for client
    shop order label where to print ah
    面单 how to print
    重打 label for my shop order
    prnt lable pls, seller
    I've forty sales to ship and the printer jammed after label seventeen, how do I carry on from there?
    One of my buyers corrected his house number, so the label I made for him must be voided and done again.
    The barcode on the sticker for the customer's parcel is smeared, and the depot won't take it without a new one.
    I sell soap from my kitchen and don't own a label printer. Can today's three customer labels be put into one file for the copy shop?
    too long for the label, greek letters, what to cut
    print shipping label sir
    sir how to print label
    kindly generate label for order 4471
    generate label failed
    create postage label for a sale
    make a label for my customer's parcel
    buy a label for order 990
    buy postage for a sale
    buy shipping label with discount
    reprint shipping labels from yesterday
    print again, paper jam
    print all labels at once
    print 60 labels in one file
    print labels for today's sales
    print the label on A4
    print on 4x6 thermal
    print half page labels
    print label from my phone
    print label without a printer
    no printer, can the post office print my sale's label
    QR code instead of a printed label for my sale
    label as pdf
    label as zpl file
    email me the label pdf for order 21
    download shipping label
    label download link dead
    label won't download
    label prints too small
    label prints sideways
    label cut off at the edge
    label is blurry, can't be scanned
    label got wet, another one
    label torn
    label stuck to the wrong box
    label lost, print a second
    label expired
    label invalid at the depot
    label has the wrong weight
    label has the wrong sender
    label has my home address as sender
    reprint the label, it carries an outdated buyer address
    label shows the wrong service
    label for two parcels of one order
    label for an extra parcel
    label for oversized box
    label for an international sale
    label with customs form for my sale
    label with return address of the store
    label for a replacement to a buyer
    label for cash on delivery sale
    label with my logo
    label template change
    label format for Zebra printer
    label printer not found
    cloud printer offline, labels stuck
    label plugin needs updating
    label queue stuck
    labels printing twice
    labels printed but orders show unprinted
    labels out of order, sort by SKU
    label balance is empty
    label credit top up
    label price too high, which weight do I pick
    cost of a label for 2 kg
    cancel label
    void label
    void the label for order 50
    void 12 labels
    void and refund a label
    refund for unused labels
    refund of a label printed by mistake
    bought the wrong label, swap it
    bought label twice for one sale
    change carrier on the label
    change the date on the label
    change weight and reprint the label
    make a fresh label after I edited the address
    hide phone on the label
    add apartment number to the label
    add order number on the label
    add item list on the label
    packing slip with the label, how to print
    print packing slip too
    print waybill
    print AWB
    waybill printing error
    AWB sticker for order
    manifest with labels, where
    can't create label, address too long
    can't create label, postcode error
    can't see the print button
    print button missing for one sale
    some sales have no label option
    where's the label for my sold item
    where can I find the postage label after buying it
    where do I get labels and pouches
    which sales don't have labels yet
    how do I make a shipping label for a sold item
    how do I get prepaid postage as a seller
    how to void label and make new
    how many times can I reprint a label
    does the label come with tracking
    do I have to use your labels for my sales
    can a seller handwrite the shipping label
    can I black out something on the label
    can two orders share one label
    can my helper print labels from her login
    courier's here, label quick!!
    courier refuses the parcel, label faded
    courier scanned label as already used, new one for order 33
    dispatch sticker please order 10
    sticker with the barcode for a sold vase
    sticker for parcel, customer order 220, please make
    please issue the dispatch label again for the sold pram
    please send the label file of my sale to my email
    need a label for a sale made yesterday
    need shipping labels for 3 boxes
    need duplicate dispatch label for my sale
    need the label for my sold item now, van waiting
    面单 reprint pls
    面单 pdf order 12
    label print 不了
    I sold a lamp, make me the shipping paper
    how print sticker of shipping
    I am seller, want label of ups for packet
    My printer ate the sheet for Mrs Hall's parcel, so I need that one once more.
    Thirty sold mugs are boxed and the labels come out as empty squares.
    generate the outgoing label for a vase I sold
    paper jammed halfway through printing labels for my sales, rest again please
    thermal roll ran out mid batch, regenerate the other sale labels
    want my sale's label in A6
    label for a sold wardrobe in four cartons
    my sold parcel's sticker faded in the sun, print anew
    void the sold-item label, I chose Saturday service by error
    batch of labels for orders 700 to 760
  `,
})
