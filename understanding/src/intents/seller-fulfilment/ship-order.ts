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
    怎么给客户发货
    发货在哪里点
    物流单号怎么填
    卖家怎么发货
    单号填错怎么改
    多久之内必须发货
    怎么确认发货
    发货选哪家快递
    怎么录入运单号
    已经寄了怎么点发货
    批量发货在哪里
    分包裹发货怎么操作
    发货流程是什么
    改物流公司怎么改
    没有单号能点发货吗
    店铺发货步骤
    快递单号输在哪一栏
    付款后几天内要发出
    发货按钮点不了
    补填物流信息
    怎么上传多个单号
    卖出去了怎么寄
    发货期限怎么看
    可以发自己的快递吗
    标记发货怎么弄
    刚卖出一只行李箱，快递已经收走，接下来在后台哪里填单号
    我把圆通选成中通了，号码没错，怎么改快递公司
    一个客户买了柜子和椅子，分三个包裹，三个单号填在哪
    系统提示“运单号格式不正确”，可我照着快递单抄的，怎么录
    同城的订单我自己骑车送过去，发货时选什么方式
    周五晚上付款的订单，最晚星期几之前要发出
    有四十个订单，想用表格一次导入单号，模板在哪下载
    快递换了新单号，原来填的那个作废了，怎么更新给客户
    厂家替我发货，他给我单号，我在什么时候填进去
    点错了发货，货还在家里，能不能撤回来重新填
    客户指定要京东，我平时发韵达，怎么给这单单独换快递
    海外客户的订单该走什么物流，单号怎么录
    两个订单同一个买家，合在一个箱子发，单号能填同一个吗
    大件家具走专线没有快递单，只有货运单号，怎么填
    预售款到货了，现在怎么把一百多单转成已发货
    新疆的订单发哪家快递能到，可以选吗
    补发的配件另外寄，单号要填在原订单里吗
    卖的是激活码，没有实物，怎么完成发货
    发货地址默认是老仓库，搬家以后在哪改发货地
    我下午五点寄的，填单号要当天填还是第二天也行
    单号录反了，张先生和李先生的互换了，怎么纠正
    点了确认发货之后发现少装一件，另发一个包裹怎么补单号
    快递列表里没有我们镇上的那家快递，该选“其他”吗
    发生鲜用普通快递行不行，平台有没有规定必须用冷链
    手机端怎么点发货，我只有手机没有电脑
    定制类商品规定几天内发货，能自己设置吗
    送货上门自提的客户，后台怎么操作成已发
    发货后多长时间内必须有揽收记录
    扫码枪可以直接扫单号录入发货吗，怎么设置
    店里第一单！包好了，是我联系快递还是平台叫快递来取
    danhao填错咋改啊
    tracking number填哪里，新手seller求教
    包裹已经在去找主人的路上啦🚚 可是我不会点发货，咋整
    请问贵平台对普通商品的发货时限要求是多少小时，确认发货的入口在哪里
    填一次失败一次，单号明明对的！到底怎么才能把这单发出去
    我六十岁了刚学着卖自家的菜籽油，油送到快递站了，人家给我一张单子，上面一长串数字，闺女说要填到电脑里，填哪儿呀
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
    how do I ship
    where do I put the tracking number
    how to mark it as dispatched
    how long have I got to ship an order
    change the courier on an order
    how do I send my customer's order
    add tracking to a shop order
    edit the tracking I entered
    confirm dispatch, where
    which carriers can sellers use
    ship several orders together
    how do I ship in two parcels
    can't click the ship button
    ship an order without tracking
    seller shipping steps
    I've sent it, now what do I click
    dispatch deadline for orders
    tracking number not accepted
    enter shipping info
    bulk mark as shipped
    correct the tracking code
    can I choose my own courier
    when must I dispatch by
    upload tracking file
    fulfil an order by hand
    I just sold a suitcase and the courier's taken it, where in the seller pages do I type the number?
    I picked UPS instead of FedEx by mistake, the number is fine, how do I change the carrier
    A cupboard and two chairs are going in three boxes. Where do the three tracking numbers go?
    it says "invalid tracking format" though I copied it from the receipt, how should I enter it
    I'm delivering this order on my bike, what shipping method should I choose to complete it?
    An order paid on Friday evening, by which day does it need to be dispatched?
    Forty parcels today. Is there a spreadsheet I can import the tracking from?
    The courier replaced the number, how can I swap the old tracking for the new one so the buyer can follow it?
    my manufacturer ships for me and gives me the code, at which point do I add it
    I clicked "shipped" but the box is still on my table, can that be undone?
    customer asked for DPD and I normally use Evri, how do I set that for one order
    what service should I send overseas orders with and how do I enter it
    same buyer, two orders, one box: may both orders have the same tracking number
    furniture goes by freight with a waybill, no parcel number, what do I fill in
    The pre-order stock has arrived, how do I move a hundred orders to dispatched
    is there a list of couriers that reach the Highlands which I can pick when dispatching
    Sending a forgotten part separately, do I add its tracking to the original order?
    I sell licence keys, nothing physical, how do I complete dispatch
    we've moved warehouse, where do I change the address we ship from
    Posted at 5 pm, can I enter the tracking tomorrow or must it be the same day?
    I gave Mr Smith's number to Mr Jones and the reverse, how do I straighten out the tracking
    my local courier isn't in the drop-down, do I choose "other"?
    does frozen food have to be sent with a special carrier or is normal post okay
    How do I mark orders as sent from the phone app? I don't own a computer.
    what dispatch time applies to personalised goods, and can I set it myself
    buyer is collecting in person, how do I close the order as delivered on my side
    within how many hours after I confirm shipment does the courier have to scan it
    can I scan the barcode with a scanner rather than typing the tracking number
    First order ever, box is ready. Do you send a driver or do I call one?
    The order has been cut in two by the system, do I need to confirm dispatch twice?
    where's the field for the courier's phone number when I dispatch with a local van
    how do I dispatch ahead of the date promised to the buyer
    is signature service needed for orders above 500 and how do I choose it
    the parcel went back to me and I'm sending it again, how do I put a new number on the same order
    how to split one order because the second item isn't ready
    what do I enter as dispatch date if the post office was closed
    trackng nr where to put pls
    parcel's off on its adventure 🚚 but I've no clue how to tell your website, what do I press?
    fails, fails, fails. The number is RIGHT. How do I get this order to say shipped?
    发货 how to do in app, I have tracking number already
    Could you advise on the dispatch time allowed for standard goods and where a merchant confirms shipment?
    I'm 71 and sell my own rapeseed oil. The post office lady gave me a slip with a very long number, and my granddaughter says it has to be written on the computer somewhere. Where?
  `,
})
