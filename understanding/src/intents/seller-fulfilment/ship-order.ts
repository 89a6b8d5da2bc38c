import { defineIntent } from '#intents/define'

export const shipOrder = defineIntent({
  intent: 'ship-order',
  audience: 'seller',
  settledBy: 'article',
  label: { zh: '怎么发货填单号', en: 'How to ship an order' },
  definition: {
    zh: '卖家问怎么点发货、填或改快递单号、多久内必须发、选什么快递。',
    en: 'A seller asks how to mark an order as shipped, enter or correct tracking, by when, and with which carrier.',
  },
  borders: {
    'shipping-label': {
      zh: '要打印或重打面单归面单。',
      en: 'Wanting a label printed is shipping label.',
    },
    'late-shipment-penalty': {
      zh: '问晚发怎么罚归晚发货处罚。',
      en: 'Asking how lateness is fined is late shipment penalty.',
    },
    'when-shipped': {
      zh: '买家催发货不在这里。',
      en: 'A buyer urging dispatch is not meant here.',
    },
  },
  zh: `
    怎么发货
    填快递单号
    上传运单号
    发货时限
    批量发货
    单号填错了
    发货流程
    多久内要发货
    改快递单号
    发货按钮在哪
    拆单发货
    虚拟发货
    补填单号
    标记已发货
    怎么点发货
    快递单号填错了怎么改
    几小时内必须发货
    批量发货怎么操作
    运单号上传失败 提示已被使用
    发货了忘记点确认发货
    一单分两个包裹发，单号怎么填
    可以用自己合作的快递吗
    没有单号的同城自送怎么标记
    承诺48小时是从付款算还是从接单算
    物流公司列表里没有我用的那家
    tracking number 填哪
    客户要顺路自提 我后台咋弄
    發貨後還能換快遞嗎
    货从我厂里直接发 发货地址怎么设
    大件物流没有快递单 只有托运单 行不
    选无需物流是给啥用的
    预售单能提前发不
    周末停运 发货时限顺延么
    dan hao 录错
    后台按钮灰色 点不了出库
    第一次卖出东西，一口锅，我已经拿旧纸箱包好了，接下来是我自己去找快递还是你们派人来，单子在电脑上哪个地方登记，求指点
    虚拟商品发卡密怎么走发货流程
    excel导入单号的格式是什么样
    发出去的包裹超重换了个单子，新号码怎么补上去
    货到付款单怎么寄
    易碎品有指定快递吗
    揽收扫描没有会算没发吗
    发国际件要填什么申报
    发错客户了，两个人的单号填反了
    分批补发配件用不用再填一次
    退回来重发的，原单上怎么更新
    快递员五点来收，十二点截单，那我下午录进去的号算当天还是第二天
    默认快递在哪设置
    上传的物流号买家说查不到
    最晚什么时候要出库啊 定制款
    我代发的，供货商给我的单号总是晚半天才有轨迹，系统说我“虚假发货”，请问应该在拿到号时就录入，还是等有揽收记录之后再录
    剛出貨就發現物流公司選錯，號碼是對的，這樣系統查得到嗎
    客人一次买了冰箱贴、挂历和一盏落地灯，小件我走普通快递，灯走物流专线，想问一张订单里能不能填两家承运商，先发的那部分会不会把整单都变成已发
    怎么把订单标记为已发货
    快递单号在哪里填
    单号填错了能改吗
    订单多久之内要发货
    发货用哪家快递好
    我已经寄出了，怎么点发货
    怎么上传物流单号
    店铺订单如何发货
    一个订单两个包裹怎么填单号
    能用自己的快递发货吗
    批量填快递单号怎么弄
    付款后几天内必须发出
    发货操作步骤
    我想改一下已填的运单号
    没有快递单号怎么发货
    请问卖家发货要选哪个物流公司
    忘记填单号了怎么补
    发货点错了能撤回不
    选错快递公司了怎么修改
    自己开车送货，系统里怎么点发货
    上传单号提示无效
    卖出第一单了，怎么发货呀
    可以分开发货吗，有一件还没到
    预售商品什么时候要发货
    大件走物流怎么填单
    后台找不到发货按钮
    新疆西藏用什么快递发
    换了快递，单号怎么更新
    周六周日算在发货时间里吗
    单号重复提示已使用怎么解决
    订单显示待发货，可我早就寄了
    怎么一次发一百个订单
    必须48小时发货吗
    发货后还能改收件快递吗
    亲，发货要填哪些信息
    同城配送怎么登记发货
    客户要求发顺丰，我怎么选
    把两个客户的单号填反了，怎么改回来
    快递列表没有我合作的快递
    卖电子书不用快递，发货点哪里
    海外订单用什么物流发
    发货时限在哪里查看
    补发的包裹单号填在哪儿
    请教一下怎样确认发货
    发货地址怎么修改，我换仓库了
    工厂直发，由谁填单号
    我这单能先点发货后填号吗
    生鲜能发普通快递吗，还是必须冷链
    拼多件发一个包裹，两个订单用一个单号行不行
    发货截止时间是按哪个时间点算的
    下午取件，现在就可以点已发货吗
    dan号输错一位 咋改啊
    tracking no.怎么上传？一直fail
    刚学开网店🙈 东西装好了，快递小哥也来拿走了，然后我该在哪儿填那一长串数字
    我们是小作坊，卖手工皮具，没签快递，想知道发货是自己找快递填号，还是平台有合作的可以直接选
    您好，请问商家发货之后如果快递更换了运单号码，应该在哪个页面更正，谢谢
    急！单号全导错列了，六十单的号码错位，怎么重新导入
    系统显示发货失败好几次了，号码明明是对的，到底怎样才能发出去
    送货上门装柜子的那种订单没有快递，发货信息怎么录
    赠品另外寄，需要再填一次物流吗
  `,
  en: `
    how do i ship an order
    enter tracking number
    mark as shipped
    shipping deadline for sellers
    add tracking
    confirm shipment
    upload tracking
    wrong tracking number entered
    how long do i have to ship
    ship in bulk
    change the tracking number
    how to confirm dispatch
    handling time
    split a shipment
    where do i enter the tracking
    how do i mark an order as shipped
    where do i enter the tracking number
    typed the wrong tracking code, can it be edited
    time allowed between sale and dispatch
    bulk upload of tracking
    one order two parcels, how do i put both numbers in
    can I use my own courier
    forgot to press confirm dispatch but the parcel left yesterday
    my carrier isnt in the list
    first sale ever, what do i do now??
    handing it over in person, no tracking
    does the clock start at payment or when i accept
    The ship button is grey
    上传 tracking error "already used"
    set default carrier and from-address
    can I post it before the release date of the pre-order
    two customers' tracking numbers swapped by accident, help
    what proof of shipping do you want for a pallet
    deadline for made to order goods
    My very first customer bought a cast iron pan. It's wrapped in an old box. Does a driver of yours come round, or do I take it to the post office myself, and where in the computer is it written down that it's gone
    csv layout for dispatch file
    parcel came back to us undelivered, we're resending, which screen
    do saturdays count toward handling time
    customer says my number isn't traceable
    digital codes: how to complete the order
    split a set of garden chairs over three days?
    handling time setting
    cannot choose "no shipping needed"
    how is a COD order sent
    Which services are accepted for fragile items like vases
    the supplier posts for me (dropship), whose tracking goes in
    is a drop off receipt enough or must there be a scan
    send with letter mail possible for stickers
    friend, buyer from other city want collect himself, how to finish order in system
    replacing a lost label mid way, new number, can I overwrite the old one
    Our driver collects at five and your cut-off is noon. When I type the numbers in after lunch, is that dispatched today as far as you're concerned or will it count for tomorrow?
    发货 time limit for festival
    export parcels: what goes on the customs form when selling abroad
    what should a dropshipper do: my source gives me the number half a day before the first scan, and last week that got me told off for pretend dispatch. Enter it straight away, or sit on it until there's movement?
    How do I mark an order as dispatched?
    I've got the courier's number, which page does it go on
    how do I correct a wrong tracking number
    how many days do I have to ship an order
    which carrier should I use to ship orders
    I've posted the parcel, how do I tell the system
    can I edit tracking after confirming the shipment
    how do I ship an order as a seller
    I sent one order in two boxes, how do I add both trackings
    what if I don't have a tracking number
    can I use my own carrier for shop orders
    upload several tracking numbers at once
    what's the deadline for sending out an order
    I selected the wrong carrier, how do I change it
    the tracking number isn't accepted
    confirm shipment button missing
    How do I complete an order that I delivered by hand?
    my first sale, how do I ship it
    ship part of an order now and the rest later, is that possible
    which couriers are supported for sellers
    do weekends count toward the shipping deadline
    how long after payment must I dispatch
    I forgot to add the tracking number to an order
    mark multiple orders as shipped
    the courier changed, where do I update the tracking
    the system says the tracking number is already in use
    how do I add tracking for a replacement I sent
    Can I undo marking an order as shipped?
    where do I change my ship-from address
    is tracked shipping required for every order
    how do I ship an international order
    my carrier isn't on your list, what do I choose
    do I need to enter a tracking number for digital goods
    best way to send a big wardrobe, which carrier can I pick
    who enters the tracking when my supplier ships directly
    when do I have to send a pre-order
    I mixed up the tracking numbers of two customers, how can I fix that
    how do I update the shipment status in my shop
    Shipped yesterday but the order still says unshipped
    can I ship two orders of the same buyer in one parcel with one tracking
    what time of day is the cut-off for same-day dispatch
    steps for sending out an order
    can I mark as shipped before the courier collects
    is a 24 hour dispatch time required or 48
    how do I add a tracking link rather than a number
    Do I arrange the courier or do you?
    enter shipping details for an order
    bulk dispatch with a spreadsheet, how
    handling time for custom products, where is it shown
    typo in tracking code, how to amend
    which shipping service should I use for frozen fish
    how 2 add trackin number to order
    first time seller here, box is taped up, label's on, courier took it... now what do I click? 😅
    hello, I send parcel with local post, where I must write number of parcel in system
    快递单号 where to fill in seller app
    I imported the tracking file with the columns shifted, so sixty orders have someone else's number. How do I upload the right ones over them?
    Good afternoon, kindly advise within how many working days a seller is expected to dispatch and how dispatch is confirmed
    it keeps saying "shipment failed to confirm", I have tried four times, the number is RIGHT, how do I get this order marked as sent
    Can a furniture shop with its own van mark orders as shipped without a carrier?
    the buyer wants DHL and my default is another one, how do I switch carrier for just that order
  `,
})
