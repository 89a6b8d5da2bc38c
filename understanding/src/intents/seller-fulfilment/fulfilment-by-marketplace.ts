import { defineIntent } from '#intents/define'

export const fulfilmentByMarketplace = defineIntent({
  intent: 'fulfilment-by-marketplace',
  audience: 'seller',
  settledBy: 'article',
  label: { zh: '使用平台仓发货', en: 'Let the marketplace store and ship' },
  definition: {
    zh: '卖家问怎么加入平台仓配、怎么建送仓计划、包装贴标要求、怎么把货取回。',
    en: "A seller asks how to join the marketplace's warehousing, send stock in, prepare and label it, or take it out again.",
  },
  borders: {
    'inbound-shipment': {
      zh: '已经送出去的货到哪、收了多少归入仓进度。',
      en: 'Where a sent consignment is or what was booked in is inbound shipment.',
    },
    'warehouse-damage': {
      zh: '货在仓里丢了坏了归仓内损失。',
      en: 'Goods lost or broken in the warehouse are warehouse damage.',
    },
    'seller-fees': {
      zh: '只问仓储配送收多少钱归收费。',
      en: 'Asking only what storage costs is seller fees.',
    },
  },
  zh: `
    入仓
    平台仓发货
    代发货
    仓储费
    寄到你们仓库
    入仓流程
    fba
    仓配服务
    从仓库退货给我
    平台仓收费
    怎么预约入仓
    委托发货
    仓储要求
    开通仓配
    怎么用平台仓
    我想把货发到你们仓库
    送仓预约
    入仓要贴什么标签
    平台仓发货有什么好处
    创建入库计划
    外箱尺寸重量限制
    哪些东西不能进仓
    仓库地址发我 要寄货
    怎么把库存从平台仓拿回来
    自发货转平台配送怎么转
    箱唛怎么打
    可以自己送货上门到仓吗 还是必须走快递
    混装可以吗 一箱三个sku
    入仓要提前几天约
    易碎品包裝要求是什麼
    fulfillment 服务怎么 apply
    产品条码和平台条码用哪个
    pingtai cang
    海外仓怎么送 头程你们管不管
    分仓太多 能全送一个仓吗
    托盘要求
    带电池的手电筒能不能入
    滞销的想退仓 或者销毁 怎么申请
    效期商品离到期至少要剩多久才收
    我自己家里打包实在忙不过来了，一天七八十单袜子，听说可以让你们代存代发，想了解流程：先签什么、货怎么运过去、之后退货谁处理
    服装要不要套袋
    平台仓的单 买家退货退到哪
    预约号没拿到司机进不去门
    尺寸超了拒收怎么办
    一部分放你们仓 一部分自己发 行吗
    能帮贴标吗 我没打印机
    新品首次入仓限量200？
    是不是用了仓配就有那个次日达标
    送仓用的快递单要求写啥
    怎么撤回建好的计划 数量写多了
    有最低起送量吗 我只有30件
    我们厂在海宁，每个月出两车皮衣，平台仓在嘉兴有一个，走整车能直接卸吗，码头几点到几点收，车高有没有限制
    液体送仓怎么包
    原来的第三方仓合同年底到期，我想趁这个机会把两千多个童书箱子搬去你们那边，由你们替我拣货寄出，搬的这段时间店里还能照常卖吗，步骤怎么排
  `,
  en: `
    fulfilment by you
    use your warehouse
    can you ship for me
    storage fees
    send my stock to your warehouse
    how does your fulfilment work
    warehouse service
    fulfilment cost
    packaging requirements for the warehouse
    remove my stock from your warehouse
    enrol in fulfilment
    you store and ship
    fulfillment centre
    let the marketplace ship my orders
    how does your warehouse service work
    i want to send my stock to you and you ship it
    create an inbound plan
    labelling requirements for units going in
    box size and weight limits
    what can't be stored with you
    warehouse address for sending goods
    how do i get my inventory back out
    switch from self shipping to fulfilled by you
    book a delivery slot at the dock
    can i mix three products in one carton
    bubble wrap needed for mugs?
    do you put the barcodes on for me
    Sign up for storage and delivery
    which barcode, the maker's or yours
    入仓 how many days before must reserve
    expiry rules, how much shelf life must be left on arrival
    torches with lithium batteries allowed in or not
    seventy orders of socks per day are too many for our kitchen table. I'm told you could keep them and do the packing. What would I have to sign, how does the stuff get to you, and who deals with the returns
    dispose of slow sellers, how
    pallet standards
    can half stay with me and half with you
    is there a minimum, i only have 30 pieces
    the plan splits my boxes over four sites, can it all go to one
    delete an inbound plan i made by mistake
    driver was turned away, no appointment number. what's the rule
    does using it give me the next-day badge?
    clothes in poly bags yes/no
    Do you handle import from China to the US site
    cartons labels where to print for sending in
    buyers' returns of goods kept by you, where do they end up
    hello I have small business in Ghana, can you stock my shea butter in europe and deliver to client
    your depot vs my own 3pl, pros and cons
    seasonal stock for christmas, latest date to have it in
    liquids into the depot, how packed
    cap on what a new seller may send in
    removal order
    We're a leather factory an hour from one of your sites and fill two lorries a month. Are full loads accepted straight at the ramp, between which hours, and how tall may the vehicle be
    送仓 packing list format
    prep service
    My garage is full of board games and winter's coming. Suppose I let you hold them until spring, am I free to pull a few boxes back for a fair in February, and how long does that take to arrange?
  `,
})
