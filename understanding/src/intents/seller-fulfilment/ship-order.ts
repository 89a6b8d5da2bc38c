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
  `,
})
