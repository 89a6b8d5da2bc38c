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
    怎么用平台的仓库
    加入平台仓发货
    我想让平台帮我发货
    货怎么送进平台仓
    怎么开通仓配服务
    入仓要什么包装
    送仓需要贴什么条码
    平台代发怎么申请
    从平台仓取回我的货
    怎么建入仓计划
    仓配服务怎么用
    平台仓收什么货
    入仓预约怎么约
    把库存放到你们仓库
    退出平台仓，货怎么拿回来
    我想寄货到平台仓储
    送仓的纸箱有要求吗
    怎么撤回仓里的库存
    平台仓的打包要求
    使用平台仓有什么门槛
    平台能帮我存货和配送吗
    送货到仓库要带什么单据
    怎么申请退仓
    商品标签贴在哪里，送仓用的
    送仓计划怎么填数量
    我卖瑜伽垫，每天三四十单自己打包太累，想交给你们仓库发，怎么加入
    第一次送仓，两百个保温壶要怎么装箱，一箱最多几个
    送仓的货能不能直接从义乌工厂发过去，收货地址在哪看
    放在平台仓的一百条围巾卖不动，想全部拿回来，怎么申请
    玻璃罐子送仓要不要做跌落测试，气泡膜包几层
    创建送仓计划的时候让我选仓，可以自己选离得近的吗
    我的商品没有条形码，送到平台仓前要自己打平台的码吗
    平台仓能不能存放带锂电池的小风扇，需要什么文件
    自己开面包车送货到仓，要提前预约到几点吗
    部分商品走平台仓，部分自己发，后台怎么设置
    外箱箱唛一箱一张还是两面都要贴
    夏天的货想从仓里撤出一半给线下店，最快怎么操作
    请问奶粉这类有保质期的商品，送仓时剩余天数有什么要求
    平台仓发出去的包裹能用我自己的包装盒吗
    想了解平台仓的整个流程：存货、打包、发货、退货分别谁负责
    入仓计划提交之后还能改箱数吗，我少填了两箱
    新店没有销量能申请平台仓配吗，有没有审核
    我的沙发尺寸两米二，平台仓收不收这种大件
    送仓可以用普通快递寄吗，还是必须用你们指定的物流
    托盘高度限制是多少，木托盘能不能用
    衣服送仓前是不是每件都要单独套透明袋并封口
    快过期的饼干想从平台仓销毁掉，申请入口在哪
    我从自发货切换到平台发货，正在卖的链接需要重新建吗
    仓库说我的标签不合格拒收，标准的标签尺寸是多少
    十二月要备年货，平台仓现在还接受新的送仓计划吗
    套装商品送仓要怎么贴“请勿拆分”的标
    我们厂在福建，离哪个平台仓近，怎么选送哪个仓
    让平台仓给我代贴标签怎么勾选，我没有打印机
    把货交给你们发以后，客户退货是退到你们仓还是我家
    pingtai仓咋加入 我也想次日达
    送仓的carton label在哪print，要贴几张
    家里已经没地方下脚了🤣 两千个玩偶，求问怎么放进你们仓库代发
    贵司好，我们拟将全部库存转入平台仓由贵方配送，请告知入驻仓配的条件及送货规范
    看教程看到头秃，装箱清单、箱唛、预约单，到底先做哪个，送仓能不能讲人话
    老婆说要么她走要么那堆花盆走，我选花盆走，平台仓怎么送，陶瓷的包装有啥要求
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
    how do I use your warehouse
    let the marketplace ship for me
    send my products to your warehouse
    join the fulfilment programme
    packaging rules for sending stock in
    how do I label goods for your warehouse
    get my stock back from the warehouse
    create a send-in plan
    you store it, you ship it, how do I sign up
    warehouse delivery appointment
    can you pack and ship my orders
    what may be stored in your warehouse
    removing inventory from your fulfilment centre
    how to prepare units for the warehouse
    switch my products to your fulfilment
    where is the warehouse address for my stock
    carton size limit for the warehouse
    how does marketplace fulfilment work
    requirements for using your storage
    labels for boxes going to your warehouse
    recall my goods from storage
    apply for warehousing and delivery
    how do I book a slot at your dock
    do you need barcodes on every item
    ship to your depot, how
    I sell yoga mats and spend my evenings packing. What do I have to do so that you store and ship them?
    Two hundred flasks are ready to go to your warehouse, how many may I put in one carton?
    can my manufacturer in Portugal deliver straight to your fulfilment centre, and what must be on the boxes
    A hundred scarves in your warehouse aren't selling, I'd like them sent back to me, how is that requested?
    Do mugs need double boxing before I send them in to be fulfilled by you?
    when I make an inbound plan you split it over three sites, can I choose just one near Lyon
    my soap has no EAN. Which code do I print for your warehouse?
    is a pallet required or may I send five parcels by ordinary courier to your fulfilment center
    I'd like to leave just my bestsellers with you and ship the slow ones myself, how's that set up
    What paperwork has to travel with the truck when we deliver stock to your dock?
    the chocolates have four months left, would your warehouse accept them
    how can I change the number of boxes on a send-in plan I submitted this morning
    Do I need to take my listings down when I go from self-shipping to you shipping?
    are fairy lights with button batteries allowed in your fulfilment network
    I want half of my snow globes taken out of your warehouse before spring, what's the procedure and how long does it take
    New seller, no sales history. Am I eligible for fulfilment by you?
    the guideline mentions "suffocation warning" on poly bags, does that go for baby blankets too
    how do you want a set of six glasses labelled so your people don't split it
    Does your warehouse use my branded boxes when it ships to customers?
    my van is 3.5 tonnes, can I bring the goods to your depot myself or only hauliers
    wooden crates, are they accepted at your receiving dock
    please explain who handles customer returns once my products are in your fulfilment centre
    What's the last day for sending in Christmas stock so that it's in your warehouse on time?
    can your team stick the labels on for me, I've got no label printer
    we have a 2 metre bookshelf, is that too large for fulfilment by you?
    where do I enrol a single product, not my whole shop, in your storage and delivery service
    I want out of the fulfilment service, how do I get the remaining 400 units shipped home
    should the box label go on top or on the side
    how to convert an offer from merchant shipped to marketplace shipped
    destroy or return: what are my choices for unsold goods sitting in your warehouse
    how do i enrol in fullfilment, selling phone covers
    there's no space left in my flat, I sleep next to 2,000 plushies 😂 how do I move them to your warehouse so you can ship
    packing list, box label, appointment, plan... in what order does one do this?? first time sending stock to you and totally lost
    平台仓 how to join, I sell bags from Vietnam
    To whom it may concern: our company is considering entrusting storage and dispatch to your logistics service. Kindly inform us about admission, preparation and labelling requirements.
    I've always posted my pottery myself but my back is gone, doctor says no lifting, so maybe your warehouse could take over the storing and posting. What's step one, and how must pots be wrapped?
  `,
})
