import { defineIntent } from '#intents/define'

export const inboundShipment = defineIntent({
  intent: 'inbound-shipment',
  audience: 'seller',
  settledBy: 'records',
  label: { zh: '我送仓的货到哪了', en: 'Where is my inbound stock' },
  definition: {
    zh: '卖家问已送往平台仓的货收了没有、收了多少、何时上架可卖。',
    en: "A seller asks whether stock sent to the marketplace's warehouse has been received, how much, and when it can be sold.",
  },
  borders: {
    'warehouse-damage': {
      zh: '已确认丢失损坏、要赔归仓内损失。',
      en: 'Loss or breakage that is to be paid for is warehouse damage.',
    },
    'fulfilment-by-marketplace': {
      zh: '问怎么送仓归平台仓。',
      en: 'How to send stock in is fulfilment by marketplace.',
    },
    'track-order': {
      zh: '买家的包裹不在这里。',
      en: "A buyer's parcel is not meant here.",
    },
  },
  zh: `
    我寄到仓库的货到了吗
    入库进度
    入库单
    仓库签收了没上架
    入库数量不对
    货到仓几天了
    预约入库
    仓库少收了
    入仓单号查询
    什么时候上架 仓库的货
    入库异常
    到仓没
    仓库没收到货
    清点好了吗
    我送仓的货收了没
    入库单 IB20931 进度
    到仓三天还没上架
    倉庫少收了12件 查一下
    显示已签收可是库存没增加
    入仓进度
    送了50箱只点了48箱
    海运那批到你们仓了吗
    什么时候能卖 我那批羽绒服
    receiving 状态卡了一周
    接收差异
    貨到倉庫了嗎 司機說昨天卸的
    仓库签收照片有没有
    ru ku 多久了还没好
    昨天预约的车卸完没
    上架了几件 还剩多少在点数
    查货件 FX0098 清点到哪步
    转运中的那些要到几号
    我马上大促了 货还在你们收货区躺着
    点数结果出来没
    送错仓了 现在在哪个仓
    异常件在处理是什么意思 我的那托
    9月28号发去华东仓的四托盘保温壶，货运公司给我看了签收单，你们系统却一直是“运输中”，我的主链接已经断货六天，能查清楚卡在哪个环节吗
    收货数量对不对 我发的320
    入库单关了 可数不够
    跨仓调拨的200件到了没
    那批围巾可售时间
    分仓的三票 每票状态告诉我
    预计上架日
    司机在门口排队排到几号了
    退仓的货出库了吗 何时到我这
    inbound 还差几箱没 scan
    约的九点送，仓那边说没我这票，查下预约号 A7719
    收到24个写成42个了吧 核一下
    头程物流到港没到仓
    我那批儿童餐盘上周五进的仓，跟同事同一车送的，人家的礼拜天就能卖了，我的到现在连扫描都没有，是不是漏在车上或者放错区了
    上月底发去华南仓的七箱折叠椅，物流说六箱派送成功一箱改派，你们页面只写“部分到达”，那一箱到底进没进仓，进了几把能卖，客户都在等着我开卖
    我送到仓库的货收到了吗
    送仓的货到哪了
    入库单现在什么状态
    货送到平台仓五天了还没入库
    仓库收了我多少件
    我的货什么时候能上架卖
    送仓货件查一下进度
    仓库什么时候清点完
    我发了100件，入库只有90件
    平台仓有没有收到我的快递
    入仓的货还没显示库存
    送仓单号IN5520到了没
    为什么仓库收货这么慢
    货到了仓库，什么时候可以卖
    帮我查下入库数量
    请问我那批保温杯入仓了没有
    仓库说签收了，后台还是在途
    昨天送到你们仓的三托货收了吗
    我的入库怎么一直是待收货
    入库少了一箱，是不是还没点到
    货已经到平台仓，库存怎么还是0
    查询入仓进度，谢谢
    送仓的箱子收了几个
    海运过来的货进仓了吗
    仓库还在排队收货吗
    麻烦看下我的货到仓没，等着开卖
    上周寄往平台仓的雨靴现在能卖了吗
    我送了两批，只看到一批入库
    入库完成了吗
    到仓多久能可售
    快递显示已送达平台仓，你们确认收到没
    亲，我的入库货件怎么没动静
    送仓卡车昨晚到的，卸货了没
    为啥我的库存还没从在途变成可售
    入库数量和我发的对不上，麻烦核一下点数
    送仓计划里的第三箱还没收
    我寄到华北仓的货签收了吗
    仓库点货点到哪一步了
    商品已到仓，请问几号上架
    入仓预约是今天上午，货卸完了吗
    我发给仓库的货是不是丢在路上了，查查到哪了
    六百个玩具，现在入库了多少
    入库状态显示“部分收货”，剩下的什么时候收
    货送过去十天了，一件都没上架
    仓库收货确认单能看吗，想知道实收多少
    补货到仓没有啊，店里快断货了
    从一号仓调到三号仓的货到了吗
    我那箱儿童雨衣入仓被挂异常，现在怎么样了
    送仓的货能不能加急收一下，看看排到哪了
    货件已关闭但实收数比发货数少二十
    申请退仓取回的那批货发出来了吗
    我的货啥时候入完库呀 急急急
    如库了没 送过去4天了
    inbound到哪啦，carrier说delivered了
    都一个星期了！！货就躺在你们仓门口不收，我的链接天天断货
    您好，我们9号通过物流送了12箱折叠伞到武汉仓，司机有回单，可系统显示收货0箱，请帮忙查一下目前的收货情况
    跪求看一眼我的入仓单，双11前能不能上架😭
    朋友说他的货到仓第二天就能卖，我同一天送的到现在还是“清点中”，你帮我瞧瞧是怎么回事
    仓库那边实际点了多少，跟我装箱单差几件
    送仓快递尾号9917，仓库签收人是谁，入了没
    我送仓的货到了没有
    入库进度怎么样了
    仓库收到我的货了吗
    送到平台仓的货什么时候上架
    入仓单查一下
    货到仓了怎么没有库存
    仓库收了几箱
    送仓的货还在路上吗
    入库数量少了，还在点吗
    什么时候能卖我入仓的货
    仓库清点到哪一步
    我的货件一直没收货
    入仓状态查询
    平台仓签收我的货没
    送仓货件怎么还没入库
    仓库实收多少件
    到仓几天了还没上架
    我那批货入库了吗
    送仓的第二批到没到
    货件显示在途，其实到了
    库房点完数没有
    入仓的货怎么这么慢
    送仓快递签收了，库存没加
    我补的货进仓了没
    入库异常处理得怎么样了
    周一送到平台仓的八箱拖鞋，到今天还显示待收货，是什么情况
    我发了三百个水杯去华东仓，页面写收了二百七十，剩下的还在清点吗
    入仓单号RK3390，物流说昨天下午已送达，你们签收了吗
    德邦送了两托货到你们仓，回单有签字，后台却没有收货记录
    上个月底送仓的羊毛袜，几号能上架卖，天都冷了
    库存快卖完了，新补的那批到仓四天，什么时候能变成可售
    同一批货分到三个仓，只有成都仓收了，另外两个到哪了
    送仓预约的是今早八点，司机说还在排队，卸了没有
    入库进度停在60%两天了，后面的是不是没人点
    我的货件状态变成“收货完成”，但少了一箱蓝色的，能复点一下吗
    从海外仓头程过来的那柜货，什么时候能进你们仓
    仓库收货照片能给我看下吗，我想知道实际到了几箱
    送仓的儿童餐椅一共四十把，可售库存只增加了十二把，其余在哪
    快递单显示已被前台签收，入仓单却还是在途，查一下是不是没扫码
    跨仓调拨已经发出六天，另一个仓收到没有
    我问一下，退仓取回的五十件出库了吗，走到哪了
    仓库说箱唛掉了一箱，现在找到是谁的货了吗，我那票差一箱
    活动后天开始，麻烦看看我送仓的三百顶帽子赶得上架吗
    送仓五十箱，系统登记四十九箱，是漏扫还是没到
    入仓之后要质检吗，我那批插座现在到质检还是上架了
    预计到仓是10号，今天14号了，物流查不到，你们收到了没
    这次入库为什么比上次慢，上次第二天就可以卖了
    仓库通知部分收货，没收的那部分什么时候继续收
    我送去的样品款和大货混在一车，两票都入库了吗
    寄到平台仓的两箱蜂蜜，一箱已上架，一箱没消息
    能不能帮我看下平台仓收到的条码对不对，为什么一直没上架
    入仓单被暂停了，写着等待确认，要等多久才继续收
    昨晚到仓的冷冻饺子收了没，怕放外面化了
    今天查库存还是零，可仓库四天前就签收了我的烤盘
    ruku进度看一下，单号IN7782
    我的shipment delivered了，为啥stock还是0
    大哥大姐们快点点货吧🙏 我那三十箱瑜伽球到你们仓一周了，哪天能卖呀
    烦请协助核查我司11月3日送往天津仓的十六箱商品的收货状态与预计上架时间
    服了，签收八天，一件没上架！是不是把我的货忘在月台上了
    我老公亲自开车把货送到你们仓门口，看着卸下来的，怎么到现在系统还写“未到仓”，给查查是不是登记错了
    我送仓的货收到没
    查下我那张入仓单，收货收到几成
    发到平台仓的货到了吗
    货到你们仓了，什么时候上架
    平台仓收了我多少件
    送仓的箱子签收了几箱
    入库数量和我发的对不上，查一下收了多少
    入仓三天了还没上架
    补货进仓了没
    送进仓的货几时能卖
    仓库还没清点完吗，我那批货
    收货中是什么意思，我送仓的
    入库单IB3320到哪一步
    这批送仓货上架要多久
    已签收未入库，我的货
    货在收货区排队吗
    预约入仓的车到了没有
    卸货了吗，我送仓那车
    我的托盘入库了没
    五托货你们收了几托
    仓库少收了我两箱，现在查到没
    送仓快递已签收，库存怎么没加上
    发往仓库的第二批在途还是到了
    头程货到海外仓没有
    海外仓收到我的货了吗
    海运的那批入仓没
    FBA那种，货件状态是什么
    货件一直显示在途
    货件显示已到达但没接收
    接收数量少了10个，在查吗
    差异核查结果出来没，送仓那批
    入仓差异多久给答复
    我的货卡在质检了吗，仓里
    送仓那批货入库质检过了没
    仓库拒收了我的货吗，为什么退回
    送仓的货被拒收了现在在哪
    货送到错的仓库了，能查下在哪个仓吗
    分配到三个仓，各收了多少
    东莞仓收到没，送仓单号A889
    入仓预约显示未到，但司机说卸了
    司机送完货有回单，系统没入库
    供应商直接发去你们仓的，到没到
    工厂直送仓的那批收货了吗
    我的货上架了吗，前台还显示无货
    仓里我的新货啥时候可售
    大促前能上架完不，已经送仓了
    急，送仓货还没收，店里断货了
    到仓五天库存还是零
    入库慢死了，货到底收没收
    仓库爆仓了吗，我的货多久能收
    收货进度能查吗
    入库记录给我看看
    哪箱还没收，箱号发我
    第三箱找到没有
    送仓时有一箱标签掉了，入了没
    无主货里有没有我的箱子
    混装那箱清点好没
    新品第一次送仓，收到了吗
    从仓里撤回的货走到哪了
    移仓的那批到新仓没
    调拨中的库存何时到
    转仓在途多久
    我那批货入哪个库位了 能卖了没
    仓库说收到80，我发了100，另外20在哪
    货物预计几号上架
    预计可售时间
    可售数量什么时候更新，货已入仓
    货已送达平台仓，请问清点要几天，现在到哪步
    送仓车排队几小时了，今天能收不
    入仓单关闭了，还有货没收完啊
    入仓单怎么还是草稿状态，货都到了
    ASN 单号查收货
    inbound 到哪了
    inbound shipment收了没，单号FB77
    送仓的 status
    ru cang le ma
    入倉進度查詢
    货进仓库了没亲
    你们仓收货没收货给个话
    俺发仓库的那三箱咸菜收了没
    仓库有人吗，货在门口两天了
    麻烦查下本店送仓批次0921的收货情况
    请核对送仓明细：已收、未收各多少
    送去代运营仓的不是，是你们平台自营仓那批，收没收
    送往平台仓途中，物流停了三天，帮忙看看货到哪
    我发去平台仓的快递丢了吗，一直没入库
    我的货物在你们仓库分拣到哪了，可以卖了吗
    刚发的补货单你们收到预报没
    最后一箱入库没
    部分入库，剩下的呢
    已上架多少，未上架多少，就我送的那票
    仓库忘记给我上架了吧
    您好，我司于12日送达贵仓的240件保温杯，系统仅入库180件，烦请告知余下60件处于何状态
    我儿子帮我把两百双拖鞋送到你们仓库的签字的单子都有可是后台一双都没显示你看看到底进去没有
    周五直播要用这批货，已经躺你们收货口四天，能不能告诉我哪天能上架
    送仓货延误 现在什么节点
    周四往你们华南仓送了六十箱，到今天为止清点进去多少箱了，剩的卡在哪
    同一车去的两托货，系统里只看到第一托入库，第二托帮我找找
    上上周申请把滞销货从仓里退回来，这批货出仓了没，运到哪了
    我发到平台仓的货签收没
    送仓的三托盘到了吗
    入仓单收货了没有
    入库单状态查下
    司机在仓门口 卸我的货没
    预约的月台卸货了吗
    仓库点数点完没有 我那批
    我送的300盏灯点了多少
    仓里实收几件
    发了五箱只收三箱 剩下在哪
    少收一托 是不是还在清点
    入库卡在收货中九天了
    收货怎么这么慢 我的货
    物流显示平台仓签收 库存还是0
    签收单有你们章 系统没入库
    送仓的货几号能上架卖
    入仓的货啥时候变可售
    上架进度 我送仓那批袜子
    质检完了没 我入仓的货
    入仓货被扣检 要多久
    入仓单挂起了 为什么
    箱唛贴错了 仓库还收我的货吗
    条码扫不出 我的货在仓里贴标了吗
    工厂直发你们仓的货收到没
    宁波发的柜到海外仓没
    海运头程到仓了吗 卖家
    空运补货到你们仓没
    调拨到西部仓的货到没到
    货是不是送错仓了 平台仓
    被仓库拒收了吗 我的送仓车
    送仓预约周四还有效吗
    补货入仓了没 店里断货了
    大促备货送仓了 来得及上架不
    能不能加急收货 我周日直播
    蜂蜜送到仓 清点了没
    羽绒服入仓到哪一步了
    入仓物流停在仓库门口三天
    ASN显示关闭但数不对
    入仓单关早了 再点一遍
    请仓库复点我的货
    入仓数量多出来了
    两票货被收成一票 各多少
    我的货会不会收到别家名下了
    混装箱两个品都收了吗
    无标箱找到没有 我送仓的
    入仓差异核对出结果没
    到仓后一般几天收完 我那票
    收货预计哪天完 SH2209
    仓库放假吗 我的货停外面
    退仓的货发出没 寄回给我的
    滞销品退回我这 到哪了 从平台仓
    FC收到我的shipment没
    inbound进度查一下
    貨送到你們倉了 怎麼還沒入庫
    收货单GRN啥时候出
    我自己拉了三十箱果酱到你们仓，小伙子签了字，后台没有，货呢
    老板，广州仓收没收我那批夏凉被啊
    供应商说二号就到你们仓了今天都九号了客户天天问我
    送仓货物在途好几天了 到仓没
    周一拉去你们仓的四十箱收了吗
    供应商说仓库签了 卖家后台一点没动
    我送的台灯点到哪了
    周五到仓的袜子几时开卖
    入仓停在60%好几天 有人管吗
    入仓少的那两箱在仓里哪儿
    实收差12件 麻烦在月台找找
    货在仓院子里堆一礼拜了 何时收
    托盘贴了别家的标 收到谁名下了
    东仓那批扫描入库没
    北仓调南仓的货到没
    维生素在等效期检查 还要多久 入仓的
    夜班收了我的车没
    预约被记爽约 可司机去了 仓库那边
    处理中的库存十天了 啥时变可售
    节日备货还没上线 入仓啥状态
    第七箱在收货线上见到没
    BX71入仓单是收了还是拒了
    滞销货从平台仓退出来寄了吗
    上批蜡烛上架位了没 仓库
    我是卖家 发了24箱到你们仓 收进几箱
    三号到平台仓的货几时可以卖
    签收了为啥我的入仓货还显示在途
    收货组找到我少的那箱没
    发500支蜡烛系统点成460 请入库复核
    收货月台是不是排队 货从周一等到现在
    工厂的托盘到仓了 在拆了吗
    入仓计划“收货中”九天没动
    其中一箱被别的仓扫了 能并到一起吗
    茶叶上架了多少件 平台仓
    送仓的三托货收了吗
    入库单显示已到仓，清点到哪步了
    我寄到平台仓的货少点了十八件，在复核吗
    货在你们月台躺五天了，啥时候上架
    预约号A512的车卸货没有
    仓库签收了，可售库存还是零
    补货那批几号能开卖
    FC收货进度查一下，入仓批次7781
    工厂直送你们仓的，算到我店里了吗
    调拨到华南仓的货到了没
    从平台仓撤回来的货寄出没
    入仓质检卡住了？我的充电宝
    条码扫不出来的那箱，仓里处理没
    ASN显示关闭，还有四十个没入
    大促前能不能把我送仓的货先收了
    集装箱到你们园区了没，我的货
    入仓数跟我发的对不上，多了二十个
    我的inbound几时received啊
    倉庫點收好了嗎 我送了八箱
    爆款断货三天了，补进仓的还没上架
    货车排队两天，到底收没收我的货
    分到三个仓，各收了多少
    送仓货“待测量”是啥意思，多久能卖
    仓里说有无主箱，是不是我那票的
    退仓的衣服走到哪了
    我那批毛巾入库了几成
    送仓那车雨伞卸完没，点到多少
    贴错标的那箱仓里改好没，能上架不
    我撤仓的尾货在回来的路上吗
    入库计划9920还差几件没收
    仓库收了我的货，后台可售咋还没加上
  `,
  en: `
    has my inbound shipment arrived
    inbound shipment status
    my stock at your warehouse
    shipment to warehouse not received
    when will my stock be live
    inbound delayed
    receiving at the warehouse
    pallet arrived?
    check in of my stock
    inbound number
    warehouse counted wrong
    my boxes to your warehouse
    stock received but not available
    inbound appointment
    has my inbound shipment been received
    status of IB20931
    delivered to your warehouse three days ago, still not sellable
    sent 50 boxes you counted 48
    receiving stuck for a week
    when will the down jackets be available for sale
    is the sea freight in yet
    you got 320 from me, how many are booked in
    carrier has a signature but my stock hasn't gone up
    where's pallet 2 of 3
    units still being counted?
    检收 progress of FX0098
    transfer between depots, 200 pcs, arrived?
    did the truck we booked for 9am get unloaded
    My inbound closed yet the number's short
    consignment in transit since the 28th according to you
    expected date on shelf
    Four pallets of flasks left us on 28 September. The haulier showed me your stamp on his paper, your pages insist they're still on the road, and my main product has been out for six days. At which point has it got stuck
    check-in status
    our goods went to the wrong site, which one are they at now
    how many cartons of mine haven't been scanned
    recieved 42 in the system. it was 24! recount
    hello is our container already in your warehouse or still by the port
    three split consignments, give me the state of each
    problem flag on my carton, what kind of problem
    booking ref A7719, gate says unknown
    scarves: checked in?
    I've a big sale on friday and everything is lying in your receiving hall
    any update on the discrepancy check for the toy blocks
    last week's drop-off, counted yet
    sellable stock date for the tents i sent
    My neighbour's goods travelled on the same van as mine. His went on sale on Sunday. Mine, children's plates, haven't even had a first scan, so perhaps they were left aboard or put down in the wrong zone
    我的货 at dock since monday
    what happened to the blue carton of my delivery to you
    how full is the backlog at the northern site, mine's been waiting
    arrived short by a dozen, is that already being looked into
    en route to you: 14 cartons by rail, any sign of them
    Two of the six parcels of honey that I posted to your depot show as arrived, the others are at 'carrier unknown'. I sent all on one day from one counter. Can you find the four in your building?
    Has my stock arrived at your warehouse?
    where is my inbound shipment
    when will my inventory be available for sale
    how many units did the warehouse receive
    my shipment to your fulfilment centre is still in transit
    check the status of my warehouse delivery
    I sent 100 units but only 90 were received
    goods delivered to your warehouse last week but not checked in
    Is my stock being counted yet?
    my inbound shipment says receiving
    why is it taking so long to receive my stock
    did you get the boxes I sent to the warehouse
    when will the warehouse finish checking in my goods
    stock I sent you still isn't showing
    inventory still zero after delivery to your fulfilment center
    how much of shipment SH-7782 has been booked in
    Any news on the pallets I sent you on Monday?
    the carrier says delivered to your warehouse, you say not arrived
    has the warehouse unloaded my truck
    can you tell me where my consignment to the warehouse is
    my replenishment for the toasters, is it in yet
    only part of my inbound shipment was received
    Please check if my cartons reached the fulfilment centre
    I'd like to know when the stock I sent in goes live
    shipment to the warehouse arrived, how many days until it's sellable?
    two boxes out of ten haven't been checked in
    my products have been stuck in receiving for nine days
    what's the progress on my inbound order
    the count you show doesn't match what I sent in, is it finished?
    Inbound shipment closed with units missing, can you recheck the count
    stock transfer from your east warehouse, has it arrived
    have you received my delivery of 240 lunch boxes
    I need to know if the sea container was received at your depot
    warehouse receipt for my shipment, how many boxes signed for
    why are my received units not available yet
    expected receiving date of my inbound
    I sent stock in two lots and can only see one of them
    is there a delay at the warehouse, my goods have been there since Friday
    how long until the yoga mats I sent in can be ordered
    did someone sign for my pallet at the dock this morning
    which of my inbound boxes are still missing
    track my shipment to your warehouse
    my stock for the weekend promo, has the depot put it away yet?
    units received vs units shipped for my May consignment
    My supplier shipped direct to your warehouse, can you see if it got there?
    The inbound says "problem", what's wrong with my delivery to the depot
    where's the stock I asked to be returned from the warehouse, has it left?
    are my boxes lost on the way to your fulfilment centre or just not scanned
    how far along is the check-in for shipment 30418
    will the phone stands that arrived on Tuesday be sellable by Saturday
    has the northern depot got my cartons of jam
    inbund shipmnt status pls, ref 8841K
    hiii just wondering if my lil boxes made it to ur warehouse yet 🙂 sent em last thurs
    it's been TWO WEEKS. The tracking shows signed at your dock. Where is my stock and why can't anyone buy it
    Good day, kindly confirm receipt of fourteen cartons of ceramic tiles dispatched by us to your Leipzig warehouse on the 4th
    入库 status of my shipment, 20 boxes, already 5 days at warehouse
    We sent six pallets of paddling pools, and it's 30 degrees outside. Every day they're not put away I lose sales. Could you look and tell me which stage they are at and when they'd be on sale?
    I send goods to fulfilment center, driver have paper signed, but system say zero received, why
    you received 48, I posted 50, is the rest still to be scanned
    receiving complete or not? reference IN-2047
    did my stock arrive at your warehouse
    status of my inbound
    has the warehouse received my boxes
    when will my sent-in stock go live
    how many units were received
    my shipment to the warehouse isn't showing
    is the warehouse still counting
    inbound shipment not checked in
    stock delivered but not sellable yet
    where are the boxes I sent in
    warehouse receiving status please
    has my pallet been unloaded
    my send-in is still in transit
    check whether my goods reached your fulfilment centre
    received quantity is lower than sent, still counting?
    inbound 4471, any update
    goods at your dock, when will they be put away
    did the second delivery get in
    my restock hasn't been booked in
    the shipment says partially received
    when does my inventory become sellable
    what did the warehouse book in
    my inbound is delayed, why
    have you got my cartons
    Eight boxes of slippers were dropped off at your warehouse on Monday and the page still says "not arrived"
    I sent 300 bottles to your depot and see 270 so far. Are the other thirty still being scanned?
    The haulier has a signed delivery note for two pallets, but my seller page shows nothing received
    We're nearly sold out, so when will the replenishment that got to you four days ago be available to buy?
    my consignment was split over three of your warehouses, only Dallas has received its part, where are the others
    The truck had a slot at 8 this morning and the driver says he's still in the queue. Has it been unloaded by now?
    receiving has been stuck at 60% since the weekend, is anyone still working on it?
    the inbound was closed with one box short, could someone recount before I lose it
    Is the container that left Shenzhen in August at your fulfilment centre yet?
    could you send me the receiving photo or tell me how many cartons you actually signed for
    forty high chairs went in, only twelve can be sold so far. What's the state of the rest?
    FedEx says your front desk signed, your system says in transit. Which is right?
    My transfer between your warehouses started six days ago, has the other site received it?
    the sale begins on Thursday, will the 300 hats I sent in be live by then
    fifty cartons shipped to you, forty-nine registered. Was one missed at scanning or didn't it arrive?
    How far has the check-in of my sockets got, quality check or already on the shelf?
    Expected at your depot on the 10th, now it's the 14th and my carrier knows nothing. Do you have it?
    why's this intake slower than last time, when my goods were on sale the next day
    one of the two honey boxes I sent in is live, no word on the other
    inbound on hold "awaiting confirmation" - how long before you carry on receiving it
    Frozen dumplings were delivered to your cold store last night, are they checked in? I worry they're standing outside.
    my baking trays were signed for on Friday and the inventory still reads zero
    have the 50 units I asked to have taken out of your warehouse been dispatched to me yet
    you notified me that a carton had lost its label, is it mine and has it been booked in now
    the samples and the main lot travelled in the same van to your centre, were both received?
    what day should the woollen socks I sent you at the end of October be for sale
    please tell me how many of my 90 rugs have made it into sellable stock
    the supplier delivered to your warehouse on my behalf, reference ZT-118, can you see it?
    is there a backlog at the Ohio warehouse, my delivery has been waiting nine days
    inboud status? sent 16 boxs last wk
    shipment deliverd but stock still 0, how long?
    knock knock 🙈 my thirty boxes of gym balls have been on your doorstep a week, when can people buy them
    入仓 5 days, still not on shelf, please check IN-7730
    We would appreciate confirmation that the sixteen cartons sent to your Tianjin warehouse on 3 November have been received, along with the expected on-shelf date.
    my husband drove the goods to your gate and watched them being unloaded with his own eyes, and a week later it still says "not arrived". Did somebody book it under the wrong number?
    did the fulfilment centre receive my goods
    how many units have you checked in
    my cartons were delivered to your warehouse, not received yet
    inbound stuck on receiving
    how many of my boxes got booked in
    received quantity is lower than I sent, where's the rest
    stock delivered 3 days ago still not available to sell
    when will the units I sent in be sellable
    is my replenishment in the warehouse yet
    have you counted my delivery yet
    what does "receiving" mean for my stock shipment
    inbound IB3320, what stage
    how long until my stock is shelved, it's at your depot
    signed for but not booked in
    are my pallets still waiting at the dock
    has my truck been unloaded at your warehouse
    did you receive all five of my pallets
    two cartons short on the receiving report, found them?
    carrier says delivered to your fulfilment centre, inventory hasn't moved
    second lot of stock I sent to you, still on its way or there?
    has my sea freight reached the overseas warehouse
    did the overseas warehouse take in my goods
    shipment to fulfilment shows in transit forever
    shipment shows arrived but nothing received
    10 units under investigation on my inbound, any result
    when do I hear about the receiving discrepancy
    is my stock being held at inspection in your warehouse
    did my goods pass the inbound check
    did your warehouse refuse my delivery of stock
    my stock was turned away at the gate, where is it now
    my goods were taken to another of your warehouses, which one
    stock split over three sites, how much did each take in
    has the Leeds warehouse received consignment A889
    slot shows no-show but my driver unloaded
    driver has the signed slip, your system shows zero received
    factory sent straight to your warehouse, did it arrive
    did my supplier's delivery reach your fulfilment centre
    are my new units on the shelf yet, listing says none
    will my stock be put away before the big sale, it's with you since monday
    urgent: sent-in stock not received and my listing ran out
    five days at your warehouse and inventory still says 0
    why is receiving so slow, did you get my goods
    how long is the queue for receiving stock right now, mine came tuesday
    where can I follow my inbound's progress
    receiving log for my shipment please
    which of my cartons is not received, give me the number
    have you found carton 3 of my inbound
    a carton lost its label on the way to your warehouse, booked in?
    any of my boxes among unidentified goods at the depot
    has the mixed box I sent in been counted
    first shipment of a new product to your warehouse, received?
    units I recalled from the warehouse, where are they
    stock transfer between your warehouses, arrived?
    when will my transferred inventory be available
    you counted 80 and I sent 100, where are the 20
    expected live date for my inbound
    when's my available quantity going to update after arrival
    goods reached your warehouse, how many days to count, how far are you
    my inbound was closed although not everything was received
    inbound still in draft though goods are with you
    ASN lookup: what was received
    inbound ref FB77
    seller inbound tracking: where's my stock
    my consignment to the marketplace warehouse, any news
    fulfilment centre check-in status
    stock check-in
    put-away status
    goods receipt for my delivery?
    receiving status of batch 0921
    received vs expected for my shipment to you
    partly received, when's the rest being booked
    last box of my stock shipment in?
    units live vs not yet live in the lot I sent
    did someone forget to shelve my goods
    is my stock lost between the carrier and your warehouse? not booked in
    courier tracking to your warehouse stopped, did my stock turn up
    did you get the advance notice for my restock delivery
    sir my goods reached warehouse but not inwarded till now
    inward of my stock is pending since 4 days, please check
    GRN not done for my consignment, when it will be
    I send 3 box to your warehouse, you receive or not
    my merchandise is in your magazin since monday, when is for sale
    货 reached your warehouse already, when 上架
    inbound 到仓 liao, still no stock
    wheres my inbound at
    inbond shippment recieved??
    has me stock landed at your place yet
    you've had my candles a week, when can people buy them
    I need those units sellable by Friday's live show, they've been on your dock four days
    Hello, 240 flasks were delivered to your site on the 12th, 180 show as received. Could you tell me the state of the other 60?
    my son drove two hundred pairs of slippers to your warehouse we have the paper signed and there is not one pair showing in my account
    the pallet i sent for fulfilment, is anyone going to open it this month or what
    has any of the stock I shipped to you been scanned
    We sent sixty cartons to your Leicester site on Thursday. How many of them have been checked in up to now?
    The carrier has a signature from your gate, but my stock is still shown as travelling. Has anyone received it?
    Could you find out why only half of the candles I shipped to your warehouse are bookable so far?
    My restock has been sitting in the receiving queue since the weekend, on what day can buyers order it?
    Two pallets went in on the same truck and just the first one shows up under my shipments.
    I asked for my unsold units back three weeks ago. Have they left your fulfilment centre yet?
    I've the signed receipt from your dock and the stock isn't there
    did the pallets I sent in get there
    my inbound got received yet?
    inbound IN-553 status please
    where are my cartons for the fulfilment centre
    has the depot unloaded my lorry
    is my truck still queueing at the warehouse gate
    dock appointment passed, have my goods been unloaded
    did gate 4 take in my shipment this morning
    have you booked in the goods I sent on Monday
    how many of my units have been counted
    received quantity of my consignment?
    how many boxes did the warehouse take in
    counted so far from my 300 lamps?
    200 sent in, 180 received, where are the other 20
    receiving shows 3 of 5 cartons
    two cartons of my inbound not scanned yet
    one pallet missing from my inbound, is it still being counted
    is receiving finished for my shipment
    when's my shipment going to be checked in
    how long is the receiving queue at the warehouse
    why's receiving so slow for my goods
    my inbound has been "receiving" for nine days
    stuck in "checked in" status, my stock
    inbound stays "in transit" although it's been delivered to you
    carrier shows delivered at your fulfilment centre, my inventory zero
    signed for at your dock yet not in my stock
    POD says your warehouse signed, you show nothing received
    When do my sent-in goods go live?
    when will my inbound units become sellable
    when can buyers order the stock I sent to your warehouse
    inbound stock not available for sale yet, why
    are my units on the shelf at the fulfilment centre
    has putaway been done for my socks
    quality inspection of my inbound finished?
    my inbound is held for inspection, how long
    inbound on hold, why
    shipment to warehouse suspended, what are you waiting for
    inbound problem flag on my cartons, what's it mean
    label issue reported on my inbound, will it still be received
    barcodes unreadable, are my goods being relabelled at the warehouse
    my factory shipped straight to your warehouse, got it?
    container from Ningbo to your warehouse, docked yet?
    sea freight of mine, is it at the fulfilment centre
    air shipment to your hub for my store, has it landed there
    my first leg freight to your overseas warehouse, where is it
    customs cleared my stock, is it at your warehouse
    stock I transferred between two of your warehouses, where is it
    transfer to the west hub, arrived?
    inbound was split into three sites, what's each site's status
    which warehouse did my goods end up in
    was my shipment sent to the wrong fulfilment centre
    goods rerouted to another hub of yours, have they been received there
    my stock was turned away at the gate, what happened
    driver says you refused my delivery to the warehouse, did you
    is my inbound appointment for Thursday still on
    my restock, did it get in before the weekend?
    replenishment shipment progress?
    I'm sold out and my refill is in your receiving bay, when's it in stock
    black friday stock sent in last week, will it be ready in time
    can receiving of my shipment be sped up
    please prioritise my inbound, I go live on Sunday
    expedite check in of my perishables at the warehouse
    honey jars I sent to your depot, counted yet
    christmas baubles sent to fulfilment two weeks back, any sign
    my winter coats inbound, how far along
    toys shipment to your warehouse, what stage
    track inbound for my shop
    tracking of my consignment to the fulfilment warehouse
    check inbound shipment
    inbound receipt status
    inbound progress
    receiving report for my shipment
    ASN status
    ASN shows closed yet short
    reopen my inbound, count was closed too early
    recount my shipment please
    can the warehouse count my boxes again
    you registered 50 of the wrong sku from my inbound, correct count please
    my inbound shows more than I sent
    two shipments were booked as one at your warehouse, how many of each
    one carton of my inbound was booked under another seller?
    mixed box, were both products of mine received
    sample carton in my shipment, received too?
    did my goods in the unlabelled box get found at the warehouse
    is there any of my stock in the unidentified area
    status of discrepancy check on my inbound
    inbound discrepancy ticket, any result on the count
    how long does check in take after arrival at your warehouse
    expected date for my stock to be available
    ETA of my goods at your fulfilment centre
    ETA for receiving to be completed on SH-2209
    is the warehouse closed, my goods have waited outside since Friday
    does your warehouse receive at weekends, my truck is there
    has my removal order left your warehouse
    stock I asked back from your warehouse, has it been shipped to me
    withdrawn goods from fulfilment: where are they now
    unsold stock on its way back to me from your depot, any tracking
    sir my stock reached your warehouse or not
    sir inward pending from 6 days kindly update GRN
    goods receipt note when, I'm seller
    kindly tell inwarding status of 12 cartons
    my shipment delivered at FC but qty not updated
    please check FC receiving, appointment id 8871
    my goods they arrived in your storage?
    my merchandise is at your magazine, when is online
    I send 40 box to warehouse, how many you receive
    stock send last week, still zero why
    inbound 到仓了吗, three pallets
    入仓 status pls
    wherehouse got my boxs?
    recieving slow, shipmnt 771
    yo did my boxes get to your warehouse or what
    I drove thirty crates of jam to your hub myself, a lad signed, and there's nothing in my inventory. What's become of them?
    so my supplier in Vietnam says the goods got to your place on the second and it's the ninth and I've got customers asking
    Would you kindly confirm how many of the 1,200 units dispatched to your northern fulfilment centre have been received?
    you've had my stock for a fortnight and I can't sell a single piece of it, hurry the receiving up
    half of my delivery to the warehouse is sellable, when's the other half
    units reserved or in processing at the FC, what does it mean for my inbound
    The forty cartons I trucked to your fulfilment centre on Monday: have they been received?
    My supplier says your warehouse signed for my stock, but the seller panel shows nothing arrived.
    how far is the counting of the lamps I sent in
    when can shoppers buy the socks that reached your hub on Friday
    is anybody working on my inbound, it's stood at 60 percent since the weekend
    where in your building are the two boxes missing from my inbound count
    received figure is short by 12, please look on the dock
    my stock has sat on your yard for a week, when's it checked in
    our pallet got a label from another seller, booked to whom
    has the second lot of my split shipment been scanned in at the east site
    the transfer from north hub to south hub, landed?
    my vitamins inbound are awaiting expiry date check, how long
    did the night shift receive my lorry
    my booking at the warehouse says no show although the driver was there
    seller: units "in processing" for ten days, when sellable
    stock sent for the festival isn't live, status please
    was carton 7 of 9 seen at the receiving line
    inbound closed, 3 units unaccounted for, please check the shelf
    removal of dead stock from your warehouse to me, shipped?
    inbound ref BX-71: accepted, rejected or pending
    have you put away the candles from my last consignment
    what's keeping the warehouse from booking my refill
    sir stock inward at your warehouse still showing in transit
    appointment done, unloading done, inventory not showing in seller panel
    my pallets is in your depot since monday, you counted?
    goods reach FC liao or not, my stock still zero
    As a seller, I sent 24 cartons to your warehouse; how many have you taken in?
    When will the stock that reached your fulfilment hub on the 3rd go on sale?
    Why is my consignment to your depot still shown as travelling, it's been signed for?
    Has the receiving team found the missing carton from my inbound?
    I shipped 500 candles in and the system counted 460, please recheck the receiving.
    Is there a queue at the receiving dock, my stock's been outside since Monday?
    the pallets from my factory got to your hub, are they being unpacked
    my inbound plan says "receiving", since nine days nothing moved
    one of my inbound boxes was scanned at another hub, bring them together?
    my winter stock has to be live by Friday, how far is the check-in
    the carrier dropped my inbound at your gate 6, is it logged
    are the returned-to-seller goods on their way out of your warehouse
    how many units of my tea have been shelved so far
    is the inbound from Ningbo through your quality check
    my pallet got to your fulfilment warehouse Monday, booked in yet?
    is my inbound received
    inbound IB-4471, status
    ASN 9023 not updated since drop-off
    replenishment I sent, has it been counted
    have you finished counting my cartons
    how many of my 300 mugs have been checked in
    receiving progress of my consignment to your warehouse
    what stage is my intake at
    has the warehouse scanned my boxes
    my stock is stuck in receiving
    put-away pending for ten days, my phone cases
    when will the scarves I sent into your fulfilment centre go live
    when can buyers order the stock I delivered to your depot
    sellable date for inbound 3307?
    stock shows inbound, not available. when?
    units "reserved in receiving", meaning what for my shipment
    inbound says checked in but available is nil
    how come my warehouse stock reads 0 after you signed for it
    the haulier dropped two pallets at your dock, can you see them
    truck waited at dock 4 with my goods, was it unloaded
    has the container with my toys been devanned at your site
    my container from Ningbo reached your fulfilment hub?
    was my lorry turned away at your gate
    delivery appointment at your warehouse, did my carrier make it
    booked an unloading slot for Tuesday, has the warehouse received the goods
    you accepted 12 of 15 cartons, where are the other three
    counted 480, I sent 500 to your warehouse
    discrepancy on my inbound, under investigation?
    your receiving team has 18 fewer than my packing list
    carton 7 of 9 hasn't been scanned by your depot
    one box of my send-in turned up at a different centre?
    which fulfilment centre took my boxes
    my inbound was split among three centres, received where so far
    overage on inbound, you counted more than I sent
    recount requested for my intake of hair clips, result?
    wrong SKU recorded when you received my goods, have they been re-identified
    barcodes unreadable on my send-in, has the warehouse relabelled them yet
    boxes without FNSKU, did you still take them into stock
    my inbound in quarantine, why
    held for inspection at your warehouse, how long
    batteries in my inbound set aside for safety check, status please
    my shipment plan closed with nothing received
    inbound marked closed, 40 units never booked
    shipment to FC cancelled itself though the boxes are with you
    delivered per UPS, your system says in transit to warehouse
    carrier's got your storeman's stamp, nothing booked in my seller account
    POD from your depot dated 3rd, still zero units
    how long is your receiving backlog at present
    peak season, when's my replenishment counted
    is intake at the Leipzig hall delayed
    Black Friday is near and my stock isn't on sale, speed up receiving
    my listing's out of stock while 900 pieces sit in your goods-in
    running dry, has the top-up reached your warehouse
    my bestseller is out and the refill has been on your dock since Friday
    has the supplier's direct delivery into your fulfilment been logged under my shop
    factory shipped to your warehouse for me, tracking shows arrived, receipt?
    did the second lot of garden hoses reach the FC
    where's my first consignment for fulfilment
    what's become of my twenty boxes for your storage
    my stock transfer between your warehouses, has it landed
    transfer from north FC to south FC of my stock, how far
    removal order: stock I called back from your warehouse, has it left
    my withdrawn goods from fulfilment, where are they
    you're sending my unsold jackets back to me, on the road yet?
    recall of unsold units from your depot, tracking?
    have the returns you put back been added to my sellable units
    dear support, goods delivered to fulfillment on 12th, stock still not showing
    sir stock sent to FC, GRN not done
    GRN pending from warehouse side since 5 days
    appointment id 88120, inward not started
    inwarding of my consignment, how much done
    how much quantity inwarded sir
    warehouse has got my material, when live for sale
    I send 6 box to your storage, when you will put on the shop
    my goods arrive at your warehouse, but number is not correct
    Good day, could you confirm receipt of inbound ref. QX-77 comprising 14 cartons of soap?
    Please advise how many of the pillows that reached your distribution centre yesterday have been processed.
    checked the seller app at midnight, at six and at noon, it still says my 60 lamps are "arriving" while the driver swears he left them in hall C
    I'm a one-woman soap shop and all my Christmas stock is on your dock, somebody tell me it's been opened
    why's half the pallet on sale and half not
    expiry-dated goods in my inbound, are they through the check
    oversize goods, intake of my kayaks finished?
    have the hangers been unpacked at your warehouse
    did you get the crate of jam jars I dropped at the fulfilment depot
    nothing logged for the van I sent to your fulfilment gate this morning
    my stock's "awaiting dimensioning"
    are dimensions being taken again, is that what's holding my inbound
    which units in plan 5519 are still to be received
    fulfilment stock ETA on shelf
    my stock at your place, received or lost in the queue
    入库 status of my shipment to FC?
    has my FBA-style shipment been received, ref ZZ12
    boxes 3 and 8 of my send-in say "unexpected", what now
    any boxes of mine lying around unidentified in goods-in
    tell me once the backpacks have been shelved in your FC
    your warehouse took my sample carton, is the rest in the receiving line
    goods I delivered to your FC are in what step: unloading, counting, shelving?
    my intake 6671 at your warehouse, are the last three cartons counted
    did the relabelling of my sent-in jars at your warehouse finish
    are my 200 umbrellas bookable by customers yet, they reached your depot Sunday
    your storage people signed for my crates, still no units in my seller stock
    is the queue of lorries at your gate why my refill isn't received
    I sent winter gloves into fulfilment in two vans, has the second been logged
    how many good, how many rejected from my last send-in
    unsold stock I asked your warehouse to ship back to me, where is it
    the gate clerk wouldn't find my delivery booking, were my goods accepted after all
    when will counting of plan 9920 end
    you took in zero of my 50 trays according to the screen
    does your warehouse have my shipment from the printers, ref BOOK-12
    stock transfer between hubs has eaten 80 units, have they arrived
    are the candles from my inbound through the hazmat check
    the clerk at your gate took the pallets of compost, when do they become sellable
    has my crate of mugs for your fulfilment depot been opened and tallied
    consignment to your hub: four trolleys accepted, what of the fifth
  `,
})
