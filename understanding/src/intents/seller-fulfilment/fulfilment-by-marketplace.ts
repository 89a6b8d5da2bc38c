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
    寄到你们仓库
    入仓流程
    fba
    仓配服务
    从仓库退货给我
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
    平台仓怎么开通
    入仓流程讲一下
    把货存到平台仓库
    托管发货怎么申请
    平台配送要什么资格
    小卖家能入平台仓吗
    加入仓配有没有门槛
    开通仓配后自己还能发货不
    自发货和平台仓能同时用吗
    部分商品入仓，其余自己发，行吗
    自己仓改平台仓，怎么切换
    创建入库单在哪
    入仓单填错数量想作废
    送货计划能改吗，还没发出
    把送仓计划删掉重来
    计划被分到三个仓，想并成一个
    能不能指定入哪个仓
    入仓地址哪里看
    约仓约不上时间
    送货到仓库要提前几天预约
    卡车直送仓库卸货要求
    自己开面包车送到平台仓可以不
    用快递把货寄进仓行吗
    零担送仓还是快递送仓
    供应商直接把货发到你们仓可以吗
    国外工厂直发平台仓，标签咋贴
    入仓的箱子要贴几张唛头
    商品条码贴在哪，入仓用
    入库必须一物一码吗
    没有条形码的货怎么入仓
    贴标服务谁做，平台仓能代贴吗
    可以用厂家原条码入仓不
    入仓外箱上限多重
    一箱混装不同款，仓库收吗
    套装入仓怎么标不会被拆
    易碎货送仓怎么包
    玻璃罐入仓包装标准
    衣服入仓要独立袋装吗
    毛绒玩具入仓必须塑封不
    液体商品平台仓收不收
    带电产品可以入平台仓吗
    食品入仓保质期有啥要求
    临期的仓库还让进吗
    冷冻品平台仓有冷链没
    超大件进得了平台仓吗
    家具能放平台仓发吗
    危险品哪些禁止入仓
    托盘规格要求发我
    要不要用木托，送仓的
    入仓打托怎么打
    最少送多少件才能入仓
    入仓数量上限是多少
    新卖家仓容有限制吗
    仓容不够怎么申请加
    库存放平台仓，能放多久
    想把仓里的货拿回来
    撤仓申请在哪提
    退仓怎么办理
    平台仓库存怎么移出来
    滞销货从仓里退给我
    申请移除库存到我家地址
    仓里的货可以直接销毁吗
    不想用平台仓了，怎么退出
    平台仓的货能发别的平台订单吗
    多渠道发货服务有没有
    平台仓发出的包裹用谁的箱子
    平台发货可以用我家定制包装吗
    用平台仓能有次日达标吗
    平台仓管退货不，谁处理
    买家退的货会回平台仓吗
    仓配覆盖哪些省
    海外仓服务怎么加入
    保税仓能不能代存
    大促前送仓截止日
    双十一备货什么时候送进平台仓
    换季了，冬装怎么从平台仓调出一部分
    补货送仓多久送一次合适，怎么建
    平台仓发货和自己发比好在哪
    使用你们仓库发货，还需要我打包吗
    交给你们仓库后我还要做什么
    入仓打包教程有吗
    您好，本厂拟采用贵平台仓储配送服务，请说明入驻条件及送仓规范
    亲，我想把袜子都放你们仓库里帮我发，怎么弄呀
    打包打到手抽筋，能不能把仓储发货整个交给平台，怎么起步
    入仓规矩太多了！到底箱子外面要贴啥，一次说清楚
    想join平台的fulfilment，怎么apply
    FBA那种你们有没有 怎么加入
    平台倉要怎麼送貨進去
    pingtai cang 怎么入
    我一个人在家做香薰蜡烛，冬天一天两百单，阳台都堆满了，听说可以整批放你们那儿由你们寄给客人，我第一步该干嘛，蜡烛怕热你们收不收
    厂里每周一车货想直接拉到你们平台仓，麻烦讲下预约、卸货口、托盘这些要求
    入仓前要质检吗，怎么安排
    平台代打包服务怎么开
    我也想让仓库代打包代寄，怎么签约
    平台仓储服务的入驻步骤是啥
    第一次往平台仓送货，要填哪些单子
    约不到卸货口，送仓还能怎么办
    外箱上的唛头尺寸多大合适，入平台仓
    想把六百个杯子寄存在平台仓由你们配送
    我在家卖手工皂，现在每天一百多单自己包不过来，想把货放到你们仓库由平台发，怎么加入
    第一次给平台仓送货，纸箱外面要贴哪几张标签，里面每块皂是不是都要贴条码
    建送仓计划的时候系统给我拆到三个城市，我只想送苏州那个仓，可以改吗
    夏天的凉席卖不动了，还有三百张在平台仓，我想全部拿回来在线下卖，怎么申请
    工厂在越南，能不能不经过我手，直接把货发到你们的仓库入库
    做红酒的，玻璃瓶入平台仓有没有专门的包装要求，要不要过跌落测试
    我的店一半商品想让平台发货，另一半大件自己发，这样混着来可以设置吗
    送仓预约那一页最近七天全是满的，除了等还有别的办法把货送进去吗
    没有打印机也没有条码，平台仓那边能不能帮我贴标，要怎么选
    如果交给平台仓发货，客户退回来的货是你们验还是寄回给我
    我一个人在家做香薰蜡烛，入冬以后一天一百多单，客厅阳台全是箱子，老公说再这样就离家出走，听说货可以整批放到你们平台仓由你们打包发给客人，我要先办什么手续，蜡烛怎么包才收
    我们厂在海宁做皮衣，每个礼拜一车货，之前都是自己发快递，现在想改成入平台仓由你们配送，请问货车直接拉到仓库卸货要不要预约，外箱贴什么标，一箱最多多少斤
    平台仓怎么入驻
    想用你们的仓发货
    官方仓配怎么开通
    能帮我存货发货吗
    仓配一体服务怎么申请
    货放你们仓库行不行
    家里堆不下了，能存平台仓吗
    打包太累，想交给平台代发
    有没有FBA那种服务
    加入平台仓要什么条件
    用平台仓要签合同不
    平台仓最少送多少件
    三十件能送仓不
    哪些东西不能入仓
    带电池的能进平台仓吗
    液体化妆品收不收入仓
    生鲜有没有冷库仓
    大件家具能入平台仓么
    食品剩几个月保质期才能入仓
    夏天巧克力你们仓收吗
    入库单在哪里建
    建好的送仓计划怎么改数量
    送仓计划不要了怎么删
    计划被拆到四个仓，能只送一个吗
    可以自己选仓吗
    平台仓地址在哪查，要送货过去
    工厂直接送到平台仓可以吗
    海外直发你们仓行吗
    能自己开车送货入仓不
    送仓预约约不上怎么办
    预约码头时段在哪弄
    送仓可以走哪家物流
    有上门提货送仓服务吗
    托盘有什么要求，送仓用
    单箱最重多少斤，入仓
    外箱尺寸有没有限制，送仓
    不同sku能混装一箱吗
    商品标签在哪下载，入仓贴的
    标签多大尺寸才合格入仓
    用原厂码还是平台码入仓
    每件都要贴条码才能进仓？
    你们仓能代贴标吗
    代打包套袋有没有这服务，入仓的货
    衣服入仓必须套塑料袋吗
    玻璃杯入仓怎么包装
    套装入仓要贴什么
    退货回来是进平台仓吗，谁处理
    一半自己发一半平台仓发可以吗
    自发货转平台仓怎么切换
    怎么把货从平台仓取回来
    移仓单怎么建
    退仓申请在哪
    卖不掉的货想退回我工厂
    去仓库自提行吗，我自己的货
    过期的库存你们仓能帮销毁不
    年货节最晚哪天送仓
    双十一入仓截止时间
    库容是按啥给的
    自己官网的单能从平台仓发吗
    多渠道发货支持不支持
    仓里发货能放我家宣传卡吗
    存你们那儿的货有保险没
    平台倉如何申請加入
    FBM那样的仓怎么enroll
    没建计划直接送仓会咋样
    亲，袜子每天七十单忙不过来，想全放你们仓，第一步干啥
    入仓质检不合格一般是啥标准
    罐头存你们仓，来单你们寄，行吗
    陶器入你们仓要怎么裹
    开车送货进仓要填啥单
    被子入仓要封袋不
    两板货想从平台仓撤回
    缠绕膜入仓必须吗
    肥皂改成平台仓发要几步
    平台仓的合作客户怎么当
  `,
  en: `
    fulfilment by you
    use your warehouse
    can you ship for me
    send my stock to your warehouse
    how does your fulfilment work
    warehouse service
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
    how can I use your warehouse to ship my orders
    enrol my shop in your fulfilment service
    let you pack and ship my products
    I want to outsource packing to you
    hand over my storage to the platform
    store goods with you and you deliver
    switch from self-shipping to platform fulfilment
    move one product over to your fulfilment
    can I mix own dispatch and your fulfilment
    who qualifies for the platform's warehousing
    is your fulfilment open to small sellers
    eligibility for storage with marketplace
    minimum quantity to send into the warehouse
    maximum units a new seller may store with you
    storage limit, how do I raise it
    ask for more warehouse space
    how do I set up a shipment to the warehouse
    new send-in plan, where to start
    cancel my send-in plan, nothing has left yet
    edit quantities in an inbound plan not sent yet
    my plan got split over four warehouses, can I pick one
    choose which warehouse my stock goes to
    address of the warehouse to send my stock to
    book a dock appointment to bring my goods in
    no delivery slots available for sending stock in
    Can I drive my own van to your fulfilment centre?
    can I send stock in with normal couriers
    full truck delivery to your warehouse, rules
    may my factory send straight to your fulfilment centre
    ship from Vietnam to your warehouse, who is the importer
    carton labels for sending in stock
    where to stick the carton label on boxes going into your warehouse
    print unit barcodes for warehouse items
    do all units need your barcode to be stored
    can I use the manufacturer barcode in your warehouse
    my products have no EAN, can they be stored with you
    could your warehouse label my units for me
    prep for warehouse stock, who does it
    prep requirements for glass jars going into fulfilment
    must clothes be bagged individually for the warehouse
    poly bag rules for stock I send you
    bubble wrap needed for ceramics stored with you?
    how should sets be marked so the warehouse keeps them together
    mixed cartons accepted by the fulfilment centre?
    heaviest box your warehouse takes in
    carton size limits for send-in stock
    pallet height limit for the fulfilment centre
    euro pallets or not when I deliver stock
    do you take liquids in your warehouse
    candles in your fulfilment in summer?
    batteries, can they be stored at your centre
    chilled food fulfilment available?
    remaining shelf life needed for storing food with you
    oversize goods in marketplace fulfilment
    can furniture be stored and shipped by you
    what goods are refused by your warehouse programme
    hazardous goods approval for fulfilment
    get my stock back out of your warehouse
    removal order, how to place it
    pull my slow stock out of storage
    withdraw half my units to sell in my own store
    have unsold warehouse stock sent to my home
    dispose of my inventory in your warehouse
    can you destroy old stock you hold for me
    leave the fulfilment programme, what happens to my goods
    stop using your warehouse
    does your warehouse fulfil orders from my own website
    multi channel fulfilment offered?
    can my branded boxes be used when you ship
    what packaging does the fulfilment centre use for my parcels
    can you include my flyer when you fulfil
    do fulfilled items get the fast delivery badge
    who handles customer returns if you fulfil
    do returned goods go back into my warehouse stock
    which countries does your fulfilment serve
    can you store in Poland and deliver to Germany
    pros of fulfilment by you versus doing it myself
    what do I still have to do myself once you fulfil
    how do I replenish stock in the fulfilment centre
    how often should I send stock into your warehouse
    deadline to get Christmas goods into fulfilment
    last inbound date before Black Friday
    seasonal storage with you, possible?
    do you inspect goods on entry to fulfilment, how do I prepare
    photo proof of packing needed for sending in?
    guide for preparing boxes to your warehouse
    a checklist for my first send-in please
    is training offered for sellers new to your fulfilment
    My garage is full of garden gnomes. How do I get them into your centre so that you post them for me?
    we are family business make honey, want you keep and send, how begin
    sir how to enroll for your fulfilment, GST needed for warehouse state or not
    pls how i can put my product in your wearhouse
    平台仓 how to join, I have 500 pcs
    ur warehouse rules r confusing, which sticker goes on the outer box??
    I'm a potter with a bad back and about forty orders weekly. I hear you can keep the pots and do the posting. What would I sign, and how must each pot be wrapped before it comes to you
    We'd be interested in placing our cosmetics range in your distribution centres; kindly outline the onboarding procedure.
    what paperwork goes with my first consignment to your warehouse
    how can a shop join your warehousing scheme
    is there a contract to sign for storage and delivery by you
    my stock is at home, how do I get it into your logistics
    I sell handmade soap from home and can't cope with a hundred orders a day, how do I get you to store and ship it?
    It's my first delivery to your fulfilment centre. Which labels go outside the carton and does every bar need a barcode?
    The send-in plan divides my goods over three cities and I'd like everything to go to one warehouse, can that be changed?
    Three hundred straw mats are still in your warehouse and summer's over, how do I have them all sent back to me?
    Our factory's in Vietnam, could it deliver straight into your warehouse without the goods passing through my hands?
    We bottle wine. Are there special packing rules or a drop test before glass may enter your fulfilment centre?
    Can half of my range be fulfilled by you while I post the bulky half myself, and where's that set up?
    The dock booking page is full for a week, is there some other way to bring my stock into the warehouse?
    I own neither a printer nor barcodes, may your warehouse put the labels on and how do I choose that
    If I hand fulfilment over to you, do customer returns get checked by your people or shipped back to me?
    I make scented candles alone at home, over a hundred orders a day since November, there are boxes in the bath. I hear the goods can sit in your warehouse and you pack and post them, so what do I sign first and how must candles be packed for you to take them
    Our factory makes leather jackets, one lorry load a week, and we've always used couriers ourselves. We'd like you to store and deliver instead; must the lorry book a slot at your warehouse, what labels go on the cartons and how heavy may each be
    fulfilment steps for a new shop
    how do I join your warehouse programme
    sign my shop up for storage and delivery by you
    can you store and ship my products for me
    I'd like you to do the picking and packing
    do you offer fulfilment for sellers
    fulfilled by marketplace, how to enrol
    is there a logistics service for merchants where you keep the goods
    can I put my goods in your depot
    I've no room at home, may I keep my stock at yours
    garage is full, can my board games live in your warehouse
    want to outsource my packing to the platform
    hand over my logistics to you, what do I sign
    eligibility for marketplace fulfilment
    requirements to use your fulfilment centres
    is there a contract for warehousing with you
    minimum number of units to send in
    smallest quantity I may send to your fulfilment centre
    is there a trial for your storage service
    which products are not accepted in your warehouse
    are candles allowed in your fulfilment centres
    do you store frozen goods for sellers
    can liquids go into marketplace storage
    lithium torches, does your warehouse take them
    are furniture-size goods eligible for your fulfilment
    expiry dates: how much shelf life must be left when I send food in
    do you take chocolate in summer in your warehouses
    set up a send-in plan
    where do I start a replenishment to your warehouse
    edit a send-to-warehouse plan I haven't sent yet
    delete an inbound plan I no longer need
    can I pick which fulfilment centre to send to
    address of the warehouse I should send stock to
    can my factory send directly to your fulfilment centre
    can my supplier in Tiruppur deliver straight to your warehouse
    send stock in from abroad, who is importer
    can I bring my cartons to your warehouse myself
    how do I book a dock slot
    delivery appointment at your warehouse, all slots are full, alternatives?
    which courier may I use for sending stock in
    do you collect stock from my place
    will you fetch pallets from my workshop to your fulfilment centre
    pallet rules for sending in
    euro pallet or one way pallet for your warehouse
    carton size limits when sending stock to you
    may I mix products in a carton
    mixed SKU boxes accepted by your fulfilment centre?
    how many units per box for the send-in
    how to pack glass for your warehouse
    bubble wrap needed for stock going to your fulfilment centre?
    polybag requirements for clothes sent in
    suffocation warning on bags, is it needed for your warehouse
    do sets need a "sold as set" sticker before I send them in
    each unit needs its own barcode to enter your warehouse?
    which barcode to use, mine or yours, for warehoused goods
    where do I print unit labels for your fulfilment centre
    carton labels for sending stock in, where to print
    label size accepted by the warehouse
    can you put the labels on for me before storing
    labelling service at your warehouse
    do you offer prep like bagging and taping
    can your staff bundle two of my products in the warehouse
    who does the returns if you fulfil
    do customer returns go back into my stock at your warehouse
    will you answer buyers if you ship for me
    does your fulfilment give my items the fast badge
    next day label, do I get it if you store my goods
    can I use your warehouse and still ship some myself
    half the range with you, half from my shed, possible?
    convert a listing to marketplace fulfilled
    change an item back to fulfilled by seller
    how do I get my stock back out
    removal order, how to make one
    request the return of my unsold scarves from your warehouse to me
    withdraw half of my summer stock from your warehouse
    recall my inventory from storage
    take my goods back from your fulfilment centre
    may I pick up my goods at the warehouse in person
    can you destroy unsold stock in the warehouse
    disposal of expired stock you hold for me
    donate stock that sits in your warehouse?
    liquidate my leftover goods in your fulfilment centre
    when's the last day to send Christmas stock to your warehouse
    deadline for getting stock in before Diwali
    latest send-in date for the November sale
    my storage limit is too low, how to raise it
    how is my storage capacity decided
    can you deliver orders from my own site out of your warehouse
    ship orders from other marketplaces out of stock you hold
    multichannel fulfilment?
    do you use plain boxes for my website's orders from your warehouse
    can my leaflet go in the boxes you pack for me
    branded packaging with your fulfilment?
    does your warehouse gift wrap for my customers
    can you store in Poland and ship to Germany for me
    is there a fulfilment centre near Pune
    do you take made to order goods in
    can used books go into your fulfilment
    how do I set a product as stored with you
    FBA like service you have or not sir
    sir how can I join your warehouse fulfilment
    i want keep my product in your godown, process please
    kindly share packaging guidelines for godown consignment
    how i can put my goods in your stock
    what need i do for send my merchandise to your depot
    平台仓 how to join
    send goods to 平台仓 need label?
    what papers does a new user of the fulfilment service need
    training or guide for preparing stock for your fulfilment centre
    warehouse refuses round boxes? what are the packing rules
    do hang tags count as labels for your warehouse
    are transparent tape and strapping allowed on send-in cartons
    how to prepare a kit for the fulfilment centre
    can I see a sample carton label for warehouse shipments
    what happens to goods you receive without a plan
    how do I handle temperature sensitive creams with your storage
    seventy pairs of socks a day are too much for my kitchen table could you lot keep them and send them out and what would i need to do first
    my wife and i are off to see our daughter for half a year, so it'd suit us if the jam stock stayed with you and went out from your place
    can I set minimum stock alerts for what you store
    do I need VAT registration to use your warehouses abroad
    how long may my stock stay in your fulfilment centre
    can I try your storage service with just thirty pieces
    how long does it take to get removed stock from your warehouse back
    take a few boxes out of your depot for my stand at a fair, how
    is my stock insured while it's in your fulfilment centre
    can stock taken out of your warehouse go to my other address
    storage limit in your fulfilment centre per seller?
    could your depot take in my jars and post them as orders come
    how does one become a storage client of the marketplace
    which wrapping must pottery have before your depot takes it
    delivery note for goods I drive to your depot, which form
    do my quilts need sealing in bags for your depot
    calling two pallets back from your depot, which steps
    may goods with batteries be kept by you
    is pallet wrap compulsory for depot deliveries
    switching my soaps over to your storage, steps?
    where should I announce to your depot what is coming
    what sticker goes on cartons for your depot
    as a merchant, how do I get goods into your shed
    does your depot take hanging garments
    I'd like half a pallet of mugs back from your depot
    is there a checklist before goods may enter your warehouse
    how far ahead must I announce goods to your depot
    may two merchants share a pallet to your warehouse
  `,
})
