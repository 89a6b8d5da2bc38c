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
    怎么加入平台仓配服务
    我想用你们的仓库发货
    货怎么送到平台仓
    送仓的货要怎么打包
    入仓商品怎么贴条码
    怎么创建送仓计划
    存在你们仓里的货怎么取回来
    平台仓能代打包代发吗
    加入仓配需要什么条件
    新店可以用平台仓吗
    请问怎么开通代发货服务
    入仓前商品要套袋吗
    怎么申请把货退出仓库
    送货到仓要不要提前预约
    每箱最多装多少斤
    哪些商品不能放平台仓
    想把自己发货改成平台发货
    我没地方放货，能放你们那儿吗
    仓库在哪里，怎么寄过去
    送仓单怎么填
    不同商品可以装一个箱子吗
    箱子外面要贴什么标
    平台仓配流程是怎样的
    能不能只把爆款放到平台仓
    撤仓要多久，怎么弄
    怎么把滞销货从仓里拉回来
    入仓标签在哪打印
    一托盘能堆多高
    玻璃杯送仓有啥包装要求
    零食进仓保质期有要求吗
    使用平台仓，客户退的货放哪
    自己找货车送仓行吗
    帮我介绍一下仓配服务
    平台仓支持冷藏的东西不
    送仓计划建错了怎么删
    我的货在平台仓，想拿五十件回来自己卖
    第一次送仓，步骤教一下呗
    你们发货用什么快递，我放仓里的话
    入平台仓跟自己发有什么不一样
    取回库存要填哪里的地址
    条码贴在商品上还是外箱上
    大件比如沙发能入仓不
    从国外直接寄到你们仓可以吗
    我想让平台帮我存货、打包、发快递，怎么报名
    开了仓配以后还能自己发一部分吗
    仓库可以帮忙贴标换包装吗
    衣服要挂装还是叠好装袋送仓
    送仓时需要随货清单吗
    临期的货怎么从仓里撤出来
    马上双12了，现在建送仓计划最晚几号前要送到
    每个sku要分箱装吗
    亲，咱家仓配咋加入呀
    cang配怎么开通
    FBA那种模式你们有木有？想enroll
    我家阳台堆满了猫砂盆，老婆要离家出走了😂，听说能放你们仓库代发，第一步干啥
    您好，我们厂生产雨伞，考虑使用贵平台的仓储配送，麻烦告知包装、贴码以及送货预约的具体要求，谢谢
    搞不懂！送仓计划里要选“装运方式”，整箱和混箱到底选哪个，选错了仓库收不收
    货放你们那半年没动销，我想全部取回改走线下，后台在哪提移除申请，一次能提多少箱
    退出平台仓配怎么退，剩下的货寄回给我吗
    送仓的外箱必须是新纸箱吗
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
    How do I join your fulfilment service?
    I want you to store and ship my products
    how do I send inventory to your warehouse
    what are the packaging rules for warehouse stock
    how do I label items for your fulfilment centre
    How can I get my stock back from your warehouse
    can new sellers use the fulfilment programme
    create a shipment plan to the warehouse
    do I need an appointment to deliver to your warehouse
    what's the maximum carton weight for inbound boxes
    which products aren't allowed in the warehouse
    I'd like to switch from shipping myself to your fulfilment
    is there a way for you to pick and pack my orders
    what barcode do I put on products sent to your warehouse
    where do I ship my goods for storage with you
    can you handle shipping for my shop
    tell me about your warehousing and delivery service
    how does it work if I keep my goods at your warehouse
    requirements for joining marketplace fulfilment
    withdraw inventory from the fulfilment centre
    remove unsold stock and ship it back to me
    Can I put different products in the same box when I send stock in?
    who packs the orders if I use your warehouse
    do you accept fragile goods like glassware in the warehouse
    how should I prep clothing before sending it in
    can I use fulfilment for some products only
    print box labels for my warehouse shipment
    How many units can I send to the warehouse at first?
    enrolling in your logistics programme
    do I have to use your carrier to send goods to the fulfilment center
    I run a small shop from home and can't keep up with packing, could you do it for me
    steps to set up an inbound plan
    is refrigerated storage available for sellers
    food products: minimum shelf life on arrival at your warehouse
    can my supplier in China ship straight to your warehouse
    does each unit need its own label or just the box
    how do I leave the fulfilment programme and get my goods back
    pallet or parcels, which is better for sending stock in
    how tall may a pallet be for your receiving dock
    Do you offer a labelling service if I can't stick barcodes myself?
    what is the process for recalling stock from your warehouse to mine
    if you ship my orders, who handles the returns
    I have three thousand candles and no storage, how do I get them into your warehouse
    do I keep control of stock held in your fulfilment centre
    how to book a dock slot
    fulfilment by marketplace vs self-fulfilment
    wrong quantity in my send-in plan, how do I edit it
    is poly bagging compulsory for soft toys
    can i drop goods at the warehouse myself
    change a product to fulfilled by marketplace
    need the packing guidelines for goods going to your depot
    how 2 send stock to ur warehouse??
    my living room looks like a sorting office, help, how do i hand the storage and posting over to you guys 😅
    Hello I am seller in India, I like to put my spices in your warehouse for fast deliver, which step first please
    Good morning. Would you kindly tell me what preparation and labelling is required before ceramics may be sent to your fulfilment centre?
    仓配 service how to join, I sell phone cases
    We make dog beds, bulky ones, thirty a week at most. Our courier costs are killing us, so we're considering letting you store and deliver. What would we need to do to get started and are beds that size accepted?
    can i take back half my inventory from your warehouse for a market stall this weekend
    what documents go inside the carton when I send stock in
    do expired goods get thrown away or can i ask for them back from storage
  `,
})
