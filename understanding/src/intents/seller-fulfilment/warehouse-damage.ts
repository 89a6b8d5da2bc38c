import { defineIntent } from '#intents/define'

export const warehouseDamage = defineIntent({
  intent: 'warehouse-damage',
  audience: 'seller',
  settledBy: 'person',
  label: { zh: '仓库弄丢或弄坏了我的货', en: 'The warehouse lost or broke my stock' },
  definition: {
    zh: '卖家的货在平台仓里丢失、损坏、被掉包，要求核查赔偿。',
    en: "A seller's stock was lost, damaged or mixed up in the marketplace's warehouse, and compensation is asked for.",
  },
  borders: {
    'inbound-shipment': {
      zh: '还在清点、只问进度归入仓进度。',
      en: 'While still being counted and only asked after, it is inbound shipment.',
    },
    'damaged-item': {
      zh: '买家收到坏的归商品破损。',
      en: 'A buyer who got broken goods is damaged item.',
    },
    'return-dispute': {
      zh: '买家退回来的货有问题归退货争议。',
      en: 'Trouble with what a buyer sent back is return dispute.',
    },
  },
  zh: `
    仓库把货弄坏了
    仓库损坏赔偿
    库存丢了
    仓里少货
    仓库弄丢我的货
    货在仓库受潮
    平台仓损坏
    仓损赔付
    盘点少了
    仓库发霉
    仓库压坏
    要求赔偿库存
    仓内丢失
    叉车撞坏
    仓库责任
    仓库把我货弄坏了
    库存丢了15件要赔
    仓里丢件怎么索赔
    你们盘点完我的货少了一箱
    入仓的花瓶碎了一半
    平台仓发错货给我客人 害我吃差评
    在库损坏 谁负责
    索赔申请
    我的库存莫名变成不可售
    漏水把我三百本书泡了
    warehouse lost my stock 赔多少
    貨在倉裡發霉了 你們要負責
    丟失的40雙鞋按什麼價賠
    退仓回来的东西全是破的
    仓库人员把我的新品当残次处理了
    给的赔偿比进价还低 不接受
    cang ku 丢货
    我发进去是全新的 拿回来拆过封
    条码贴错了 我的杯垫变成别人的碗
    从你们仓退回来两百个台灯，木箱被叉车戳了个大洞，里头四十多个灯罩都瘪了，签收时就拍了视频，请派人来处理并按成本赔付
    库内丢失 调整单号 ADJ55
    你们把我的货销毁了？我没同意过！
    仓储火灾那次 我的货怎么算
    货架塌了砸的 谁来赔
    化妆品放高温区晒化了
    少了的那些查监控吧
    赔付金额怎么只按售价六折
    仓里老鼠咬的包装袋 恶心
    说丢了赔了 两月后又冒出来扣回赔款
    残次品里有四件明明是好的 要复检
    仓库错把A款发成B款 客户退货损失算谁
    要求出具库存损坏证明
    卸货时摔坏的 在你们月台
    我这批红木摆件每个都不一样，你们仓里丢了一件说按同款均价赔八十块，那件光料子就一千二，我有采购票和照片，必须有人重新估
    在架三个月一件没卖出去数字却少了六
    冷链断了 一冰柜汤圆全化
    你们承认丢了 那钱什么时候给
    好好的羽绒服入库，被你们贴的胶带把面料扯烂三十多件，发给买家全退回来，运费差评都是我担，这损失怎么算
    平台仓把我的货弄丢了，要求赔偿
    仓库损坏了我的商品怎么赔
    我的货在你们仓里少了
    仓库丢件怎么申请赔付
    货放仓里被压坏了
    平台仓发错货，损失谁赔
    仓里的库存无故减少了十件
    仓库进水把我的货泡坏了
    要求核查仓内丢失的货
    存仓的商品发霉了怎么索赔
    仓库把我的货和别人的搞混了
    仓库丢了我两箱货
    我要申请仓损赔偿
    从仓里取回来的货是坏的
    仓库赔付标准是多少，我的货丢了
    你们仓库弄坏了六台风扇，赔我
    平台仓里我的杯子碎了一堆
    库存盘点丢失，请给说法
    仓库责任造成的损坏找谁赔
    我存在平台仓的鞋子不见了
    仓储丢失赔多少钱
    仓里的货被掉包了，要查监控
    货物在平台仓库破损，想索赔
    赔偿金额太低，仓库丢的是高价货
    仓库说丢了，啥时候赔钱
    在仓商品变成残次品，不是我的原因
    请核实仓库少的15件去哪了
    仓库把新品当坏的报废了
    我送仓时都是好的，仓里弄坏了
    仓库给买家发成别人的货了，客户退款损失赔我
    亲，我的货在仓里被老鼠咬了
    库内损坏怎么提交索赔
    仓库搬运摔坏了我的电视
    退仓收到的货少了八件，仓库要赔
    平台仓发霉受潮，两百件衣服全毁
    仓库弄丢的货按成本赔还是按售价赔
    仓里的食品因为断电坏了，谁承担
    货架倒了砸坏我的瓷器，要赔偿
    仓库贴错标签导致我的货丢失
    我没卖出去，可库存凭空没了，怀疑仓库丢了
    仓损索赔被拒，我不接受，重新核查我丢的货
    索赔单提交一个月了还没赔，仓库丢的货
    仓库把我的商品外包装弄烂了，不能卖了
    香水在你们仓里漏光了一半
    为什么仓库丢货只赔六成
    那批玩具被仓库标为不可售，是你们弄坏的
    仓库失火烧了我的货，怎么赔
    请平台赔偿在仓丢失的42副眼镜
    平台仓少件差异一直不给处理
    仓里找不到我的货，请按丢失赔付
    拆开过的手机壳还回来给我，仓库谁动过
    cang库弄坏我的货还不认账
    你们warehouse搞丢我一托货，claim怎么提
    真是无语，放你们仓里三个月，一百个抱枕剩七十个，没卖过一个🙄 赔钱
    我家的蜂蜜玻璃瓶在仓里碎了十几瓶，黏得其他也卖不了，照片是你们仓库自己发我的，请安排赔付
    您好，我司存放于贵仓的三箱化妆品经确认丢失，现申请按采购价赔偿，附采购发票
    叉车把我的木桌戳了个洞，仓管还说是来的时候就这样，请调监控核查
    你们盘亏的那二十把椅子，赔付进度呢
    仓库把高配当低配发了六单，差价损失我要追讨
    在你们仓丢的货又说找到了，结果找到的是坏的，还得赔我
    平台仓丢了我的货
    仓库把东西弄坏了
    我的库存在仓里没了
    要求仓库赔偿
    仓里的货损坏怎么赔
    仓库少了我的货，赔不赔
    仓库发错货造成损失
    货在你们仓里碎了
    仓库丢货怎么理赔
    存在平台仓的货受潮了
    你们仓库弄脏了我的货
    仓里的商品被换了
    仓库遗失我的商品
    仓损怎么申请
    平台仓损坏赔付标准
    仓库丢失的货什么时候赔
    你们把我的货压扁了
    库存被仓库弄丢，求核查
    仓库搬运坏的谁负责
    放仓里的货不见了
    仓库赔少了
    我的货在仓里过期没人管，坏了
    仓库把别人的货当我的发了
    仓内丢失索赔
    仓库弄混了我的货
    我放在平台仓的八十个花瓶，盘点只剩六十五，没卖出去，要求赔偿
    你们仓库漏雨，把我两箱图书泡了，照片是仓管发我的，怎么赔
    从平台仓取回来的电视屏幕裂了，装车前你们也没检查，谁赔
    仓库把我的高端款当普通款发给客户，亏了差价，这损失你们承担吗
    后台显示“仓内损坏 12 件”，什么时候给我赔钱
    冷库断电，我的冰淇淋全化了，仓库应该按进价赔我
    仓库说找不到我的货了，已经一个月，按丢失赔给我吧
    在库的真丝衣服被虫蛀了，你们的仓储环境有问题，请赔偿
    仓库贴错条码，我的货被当成别家的卖掉了，请核查赔付
    丢了我二十副太阳镜，只赔了八副的钱，剩下的呢
    仓库拆了我密封的化妆品，现在不能卖了，怎么索赔
    货架倒塌压坏我的陶瓷，赔偿需要提供什么凭证
    你们仓把我的新品判成残次品扣下，我要求复检，不是我的问题
    赔付按什么价格算，我丢的是一百九十块一件的皮鞋
    仓库盘亏调整单减了我三十件，没有任何解释，要求查明
    仓里有老鼠，把我的狗粮咬破了四十袋，照片给你们了，赔偿呢
    叉车把我的木柜撞出一个坑，仓库不认，请调监控核实
    索赔申请被驳回说凭证不足，我的货明明是在你们仓丢的
    仓库发给买家的是空盒，买家退款了，货去哪了，请赔我
    平台仓搬仓的时候丢了我一整托奶瓶，怎么处理赔偿
    仓库误把我要退回的货销毁了，我没有同意过
    放了半年的香薰在你们高温的仓里全融化了，找谁赔
    你们仓库的人把客户定制的刻字杯打碎了，能赔吗
    仓库通知我货物因消防喷淋受损，赔付流程是怎样的
    我在平台仓的手机少了五台，怀疑被偷，请立案核查并赔偿
    从仓库退回来三百件，签收少了十七件，应由仓库赔
    存仓的米被水泡发霉，整批报废，请给赔付方案
    仓库把两个卖家的货混放，我的库存变成别人的了
    已经承认是仓库责任，赔款怎么还没有到
    仓内破损的货你们按成本六成赔，我不同意，要求按进价
    上架前好好的，你们仓里放了两周就有划痕，四十面镜子都没法卖
    cang库弄丢货，赔钱赔钱
    warehouse把我的stock搞坏了，怎么claim
    八百个气球放进去，拿出来全粘成一坨🫠 仓库热成啥样了，得赔我吧
    兹就贵仓造成的我司货物浸水一事，申请按采购成本赔付，相关票据随附
    问了四次都说“正在核查”，我的六台投影仪到底是丢了还是被谁拿了，丢了就赔
    去年也是你们仓，丢了我一箱笔，我算了；今年又丢了我一箱计算器，这次我不算了，要赔偿
    你们仓库丢了我三箱货
    仓里少了我的库存 要赔
    仓库盘点 我的货少了二十件
    入仓的货在库里不见了
    我存在你们仓的货没了
    仓库把我的货摔坏了
    我店的货在仓里被压烂
    入库以后包装全破了 谁赔
    仓内破损怎么赔卖家
    仓库漏雨 我的货泡水了
    仓库进水 我店两百件衣服发霉
    货在你们仓发霉了
    在仓里被老鼠咬了 我的坚果
    仓库着火烧了我的货 怎么理赔
    冷库断电 我店的牛排全坏
    仓里温度太高 我的巧克力化了
    叉车叉坏我一托盘
    仓库搬迁把我的货搬丢了
    调仓途中丢了我的货
    从一仓调二仓少了五箱
    仓库把我的货当别家的发了
    贴错条码 我的库存混到别人那
    我的货和别的商家混了
    仓库发错货 把我的货寄给别店客人
    仓库掉包 新机变旧机
    仓库偷换我的货
    货在仓里被偷了
    内部员工拿了我的货吧 库存对不上
    监控能查吗 我那箱货在仓里没了
    库存数量无故减少 没卖出去
    系统显示丢失3件 赔我
    后台有“仓库遗失” 怎么申赔
    库存调整记录减了12 啥原因 谁负责
    仓损件怎么查
    仓库损坏清单给我看看
    卖家库存损坏赔偿流程
    仓储丢失索赔入口
    给仓库提赔付工单
    仓库赔付申请被拒
    赔付被驳回 说证据不足 我的货确实在仓里丢的
    仓库丢货赔多少
    按成本赔还是按售价赔 仓里丢的
    赔的太少了 我进价都不止 仓库弄坏的
    仓库丢货赔付还没打 卖家
    承认丢货一个月了还没赔
    补偿标准是啥 仓内损毁
    我那批货坏在仓里 要求照价赔
    仓库错把我的货当次品销毁了
    没经过我同意就把库存报废了
    要求退仓 结果被销毁 赔
    退仓回来少货
    退仓回来全是坏的
    从仓里撤回来的箱子被压扁
    撤仓少了三件 仓库不认
    撤出来的货不是我的
    仓里把我的套装拆散了
    配件在仓库被人拿走 盒子空了
    入库时完好 出库给客人是碎的
    仓库打包太差 客人收到全碎 这账怎么算
    仓库发空盒给我客户 货呢 赔我
    仓库漏发 我店赔了客人 这钱你们出吗
    好货被标成不可售
    仓里判我残次 其实是你们弄脏的
    商品在仓内沾了油污
    标签撕坏我的礼盒 仓库要负责
    仓库贴膜把盒子扯烂
    托盘倒塌 我的玻璃瓶碎一地
    酒在仓里打碎六瓶
    大米在库里生虫 仓库防潮没做好
    过期了才给我发 先进先出没做 损失谁担
    你们仓放太久受潮 电子产品报废
    保质期货没按批次出 报废要仓库赔
    签收了10箱仓里只上架9箱 那箱丢哪了 要赔
    清点完又说少了 明明上架过 在库里丢的
    我有入库单 仓里就是没有这货
    仓库找到货了 又把赔款扣回
    找回的货是坏的 还扣我赔款
    同一批在仓里丢第二次了
    每个月盘点都少 你们仓库有贼
    仓里丢的是孤品 没法按均价赔
    FBA那种仓 我的stock丢了 claim怎么提
    warehouse lost我的货
    inventory在仓里damaged 赔不赔
    倉庫把我的貨弄壞了
    cangku ba wo de huo nong diu le
    仓库弄怀我的货了
    您好 我司存放于贵平台华东仓的瓷器损毁四十件 请核查责任并赔偿
    我一个小卖家 全部身家就那两百个保温杯放你们仓 现在系统说只剩一百四 那六十个没卖过 你们得给个说法
    仓库那边说淋雨了三托我都没见照片就给我报废了钱也不说怎么赔我找谁
    丢了货还收我仓储费 先把货赔了
    仓库弄丢的那批我要实物赔还是钱都行 快点
    退给卖家的箱子里是砖头 仓里被换了
    仓里的水晶灯被你们摔了 我是供货商家
    库内丢失证明能开一份给我吗 保险要
    仓库把我十箱面膜晒化了
    你们拣货员踩坏我的鞋盒
    抽检拆坏了我店的商品
    仓里拿我的样品没还回库
    仓内串货 我的A款变B款
    质检把我新品划花了
    礼拜二系统数着还有31把壶，礼拜三成了24，我一把没卖，找回来或者赔
    四十把伞堆在你们仓里漏水的管子底下，这钱谁补给我
    丢货
    我存你们仓的货摔碎了
    叉车把我一托盘灯具戳烂了
    仓库漏雨把我的抱枕全泡了
    货在库里发霉，谁负责
    老鼠啃了我的面粉，仓库赔
    巧克力在平台仓化了
    冷库坏了我的鱼全臭了
    仓库失火我的货咋赔
    仓库人员私自拆我封箱
    打包员弄坏我四件
    屏幕被仓库刮花了
    白衬衫在仓里弄得全是灰
    被重货压扁
    好端端的货被你们当报废处理
    没问我就销毁了我六十件
    货架上我的东西凭空没了
    仓库弄丢三十件
    库存丢失申请赔付
    仓与仓调拨途中少了三箱
    盘点后少二十二件，我一件没卖
    盘亏了，平台仓要给说法
    系统写仓库破损十七件，钱怎么赔给卖家
    丢货只赔三成，太低
    仓损按什么标准赔
    仓损理赔入口在哪
    我要报仓库丢件
    请调仓库监控，我货被偷了
    员工监守自盗，笔记本少了五台
    箱子在仓里被开过，里头空了
    签收二十箱，进库后丢了两箱
    上月清点齐全，这个月少一半，是你们库内丢的
    货被仓库掉包了
    我送全新的，出仓变旧的
    我的条码贴到别家货上了
    仓库把我两个尺码混一起了
    和别的卖家的货混放，弄乱了
    仓库错发我的货，损失你们出
    退仓回来全是碎的
    撤仓四十件只回来三十一
    退仓箱里是别人的货
    好货判成残次，谁判的
    倒着堆放漏液了，面膜全废
    流水线把包装撕烂，没法当新品卖
    没按先进先出，奶粉在你们仓放过期了
    米受潮结块，库房的责任
    理赔说证据不足，摄像头可在你们手里
    破损索赔五个星期没结果
    仓库第三次弄坏我的陶瓷
    要一份仓储损坏证明给保险公司
    存放期间损坏算你们的吧
    說找到貨了又把賠款收回，貨在哪
    镜子在仓里裂了一半
    整季棉服被熏得一股柴油味，平台仓要赔
    椅子从平台仓提出来腿都断了
    你们仓储把我货搞没了，赔钱
    FC把我的inventory弄丢了，claim怎么提
    天花板塌了砸坏我三排货
    平台仓保管不当，我的茶叶串味了，要赔
    库房喷淋误开，香皂全化，卖家找谁赔
    你们仓的白蚁蛀了我的木玩具
    我在你们仓的一排货被化学品污染
    调仓丢了我十一箱，要求按成本赔
    仓里摔坏我一箱显示器
    仓管撕了缠绕膜，货散架摔坏，照价赔偿
    误把我的库存当尾货处理掉了
    FBA仓弄坏的，平台赔不赔
    仓内破损调整了9件，赔款没见着
    水管爆了把我存仓的毛线泡烂，赔
    平台仓湿度太高，吉他变形了
    灯具没包好就上架，摔裂四盏，仓库责任
    存五百件你们只认四百六
    二手退货被仓库混进我的新品里
    仓库把我一托货当垃圾扔了
    临时工偷货已报警，平台仓要赔我
    仓库多发给买家两件，损失谁担
    礼盒被换成普通袋，仓里弄的，没法卖
    堆太高压瘪了灯罩，平台仓照赔
    赔付按一分钱一件算，开玩笑吗，货是仓里毁的
    仓里丢了我十二盏灯，赔
    平台仓把我货压扁了
    库存凭空少了四十，没卖单
    入库点齐了，现在说找不到
    叉车戳穿我两箱，谁负责
    仓库漏水泡了我的茶叶
    冷库断电，我的货全化了，要理赔
    你们仓给我贴错码，变成别人家的货
    我的库存被仓库误销毁
    撤仓拿回来一半是碎的
    仓内调拨丢了一托，咋赔商家
    老鼠咬坏我仓里的鸟粮
    先进先出没做，货放过期了，损失你们担
    库房员工偷货吧，手机老少
    全新的被仓库标残品，凭啥
    丢货按成本赔太低，我不同意
    仓库认了丢件，赔款没影
    货架倒了砸烂我的帽子
    商家索赔仓损要交什么
    套装被仓库拆散了，没法卖
    退仓收到别家的杯子，我的货呢
    倉庫把我的商品弄丟了，怎麼求償
    FC里我的stock被弄坏，怎么claim
    请重新盘点我在贵仓的货，差九件
    仓里太潮，皮包全发霉，赔给店家
    验收入仓都齐，放你们库里后变少，丢了得赔
    仓里失窃了吧，我存的手机天天少
    从平台仓撤出的货是别人的，我那批弄哪去了，要赔
    喷淋把我仓里的书全浇烂了
    平台倉把貨摔壞，商家要求賠償
  `,
  en: `
    the warehouse damaged my stock
    lost inventory at the warehouse
    reimbursement for damaged stock
    my stock got lost in your warehouse
    warehouse broke my goods
    damaged units in storage
    claim for lost inventory
    stock went mouldy in your warehouse
    compensation for warehouse loss
    inventory missing in your centre
    water damage in storage
    warehouse lost my boxes
    you damaged my inventory
    reimburse missing units
    goods ruined at fulfilment centre
    your warehouse broke my goods
    15 units lost in storage, i want compensation
    inventory missing after your stock count
    half of my vases are smashed on the shelf
    stock turned unsellable and nobody says why
    claim for lost units
    water got into your depot and ruined 300 books of mine
    your people sent the wrong thing to my customer and i got the bad review
    units marked damaged by warehouse, reimburse me
    How is the value of lost shoes worked out
    you destroyed my stock without asking!
    the compensation is below what i paid for it
    forklift hole through the crate
    仓库 lost one carton, who pay
    labels mixed up, my coasters are stored as someone's bowls
    cold chain failed, whole freezer of dumplings gone
    I'm missing six out of a product that never sold a single piece
    went in new, came back opened and scratched from your storage
    cosmetics melted, were they kept by a window or what
    Two hundred lamps came back to us from your depot in a crate that a fork had gone through. More than forty shades are dented. We filmed it while the driver was still here. Somebody should come and settle this at cost
    adjustment ADJ55 says 'misplaced'. find it or pay it
    mould on our leather goods after four months with you
    paid me for lost goods and now took it back because they were "found"
    mice.. chewed packaging.. seriously
    Who's liable when a rack collapses onto a seller's pallet
    re-grade needed: four of the 'defective' ones are perfectly fine
    dear support my goods was in your house and is broken by your workers please repay
    cctv should show where my box went
    customer returns piling up since your picker swaps model A and B
    lost & damaged case, no reply for 20 days
    certificate of the damage for my insurer please
    carton crushed while unloading at your ramp
    fire at the depot in july: what about my goods
    Each of the carved figures is one of a kind. You mislaid one and offer eighty as an average. The wood alone was twelve hundred, I hold invoice and photos, so I'm asking for a person who can value it properly
    your tape ripped the fabric of thirty jackets
    stock written off that I can see in the photo you sent me
    丢货 claim denied, why, i have all paper
    Between March and June the count of our chess sets sank from 90 to 71 with eleven sold. That leaves eight walking off on their own. I've lodged it twice and both times it closed by itself
    compensate at selling price not cost
    You lost my stock in your warehouse, I want compensation
    the warehouse damaged my products
    how do I claim for inventory lost in your fulfilment centre
    units are missing from my stored inventory
    my goods were broken in your warehouse
    Who pays for stock damaged in storage?
    reimburse me for lost units
    your warehouse mixed up my products with another seller's
    stock got wet in your warehouse and is ruined
    file a claim for warehouse damage
    ten of my units vanished from your warehouse
    my inventory shrank without any sales
    the warehouse shipped wrong items to my customers, I want the loss covered
    compensation for goods destroyed in your fulfilment center
    your staff broke my vases
    I want the warehouse to look for my missing stock and pay if it's gone
    items came back from your warehouse damaged
    how much do you pay for each lost item
    warehouse reimbursement is too low
    when will I be reimbursed for the stock you lost
    my stock was marked as defective but the warehouse damaged it
    claim for mouldy goods stored with you
    Please investigate the disappearance of 42 pairs of sunglasses from your storage
    the pallet I stored with you has been crushed
    lost in warehouse, need refund of cost price
    do I get paid for units damaged by your workers
    stored food spoiled because your cooling failed
    my claim for lost inventory was rejected
    warehouse says my stock can't be found
    the perfume leaked while in your warehouse
    goods returned to me from your depot are short by eight pieces
    you disposed of my stock by mistake and owe me
    water damage to my stock at the fulfilment centre
    How do I prove that the warehouse damaged my goods?
    rats got into my dog food in your warehouse
    inventory lost during your internal transfer, compensate me
    missing boxes in storage, please pay
    who's responsible when a shelf falls on my goods in your warehouse
    a month ago you admitted losing my cameras, still no money
    your people opened my sealed products in storage
    warehouse error: my goods were labelled as someone else's and sold
    I demand compensation for 30 broken lamps in your facility
    stock adjusted down by 15, reason lost, what do I get
    damage in your depot, can someone check the cameras?
    the value you put on my lost stock is wrong
    my furniture was scratched by a forklift at your site
    what's the process when the fulfilment centre loses seller inventory
    everything I had on rack B was soaked, I want it paid for
    storage damage claim with photos, where do I send it
    my whole stock of candles melted in your warehouse
    the wrong item swap in your warehouse cost me twelve refunds, please reimburse
    ur warehouse lost 20 of my hoodies wtf, pay me back
    100 cushions went in, zero sold, 71 left. Did they walk out by themselves? 🤨 I'd like my money
    Hello, warehouse of you break my goods, I have photo, who will pay me
    仓库 broke my ceramic cups, how to claim money
    We hereby request reimbursement at purchase cost for three cartons of cosmetics confirmed lost at your facility; invoices are attached.
    first you said lost, then found, and now what you found is smashed. I want that stock paid for and I want someone to look into it
    The honey jars cracked on your shelf and glued the rest together, your own staff emailed me the picture, so please arrange compensation
    stock you hold for me has gone missing again
    my returned pallet from your depot had shoe prints on the boxes and half the toys broken, claim please
    your warehouse lost my goods
    the warehouse broke my products
    I want compensation for stock you damaged
    my stored items have disappeared
    claim for goods damaged in your depot
    units missing from storage, pay for them
    your depot ruined my stock
    my stock was mixed up in your warehouse
    reimbursement for lost inventory
    who pays when the warehouse loses stock
    you broke my inventory
    warehouse loss claim
    damp has destroyed my stock in your storage
    the warehouse sent out the wrong goods, I lost money
    goods stolen from your warehouse
    compensation rate for lost units
    you scratched my furniture in storage
    inventory vanished in your fulfilment centre
    report damage at your warehouse
    my pallet was crushed at your site
    when do I get paid for lost stock
    stock spoiled in your care
    warehouse mislabelled my stock and it's gone
    your staff damaged my boxes
    lost units, no compensation so far
    80 vases went into your warehouse, none were sold, and the count now says 65. I want the rest paid for.
    Your roof leaked and two cartons of my books got soaked, how do I claim?
    the TV I took back out of your warehouse has a cracked screen, it was packed by your people
    Your pickers sent the premium model to buyers who paid for the basic one. Will you cover my loss?
    it reads "12 units warehouse damaged" in my account, so when does the money follow
    The cold room failed and all my ice cream melted, please reimburse at purchase price
    A month you've been searching for my goods. Call them lost and compensate me.
    moths have eaten the silk shirts I keep in your warehouse, your storage conditions are to blame
    My goods got someone else's barcode in your depot and were sold as his, who makes that good?
    you lost twenty pairs of sunglasses and paid for eight
    somebody at your site opened my sealed cosmetics and now they're unsaleable, how is compensation requested
    what documents are needed to be reimbursed for ceramics smashed when your rack fell over
    Your warehouse graded my new jackets as defective, I want them inspected again or paid
    At what price do you reimburse lost shoes that sell at 190?
    thirty units were written off in an adjustment without explanation, please investigate where they went
    Rats chewed through forty bags of dog food in your building, you have the pictures
    a forklift left a hole in my cabinet and your manager denies it, look at the cameras
    claim refused for lack of proof although the goods disappeared inside your walls, I'm appealing
    the warehouse posted an empty box to my customer. He's been refunded, so where's my phone and who reimburses me?
    A whole pallet of baby bottles was lost when you moved to the new building, what compensation do we get?
    you destroyed goods that I'd asked to have returned, I never consented
    the scented candles melted together in your hot storage, whom do I bill
    sprinklers went off and damaged my stock according to your email, how does reimbursement work
    five phones short in your storage, I suspect theft, please check and reimburse
    I ordered 300 units back from your depot, 283 arrived, the shortfall is yours
    sacks of rice went mouldy on your floor, the entire lot is waste, what do you offer
    my inventory is listed under another seller since your people mixed the shelves
    you've accepted responsibility for the broken lamps, where's the payment for them
    60% of cost for goods your workers dropped isn't fair, I demand full cost
    Mirrors were fine when they were put on the shelf, two weeks in your warehouse and forty are scratched
    the warehouse found my "lost" tools, but wet and rusty, so I still expect compensation
    how do I open a case about stock damaged during your relabelling
    is there insurance for what sellers store with you, because my pallet of wine has just been dropped
    do you reimburse the retail price or my cost for units lost in storage
    an entire carton of calculators is missing in your centre and nobody has contacted me about reimbursement
    warehous lost my stuff, who pay??
    stock 丢了 in your warehouse, I need compensation
    eight hundred balloons went in, one giant rubber lump came out 🫠 how hot is it in your warehouse, and who pays me
    asked four times, got "under investigation" four times. are my six projectors lost or stolen in your warehouse, and when do I get reimbursed
    In respect of the water damage to our goods at your facility, we apply for compensation at cost; vouchers are enclosed.
    last year your warehouse lost a box of my pens and I let it go. This year it lost a box of calculators and I'm not letting that one go, I want to be paid for it
    the fulfilment centre lost my inventory
    my stock went missing in your warehouse
    units missing from my inventory at your depot
    stock I stored with you has vanished
    you've lost a pallet of mine
    three cartons of mine disappeared inside your fulfilment centre
    warehouse damaged my goods
    my stock was crushed in storage
    goods I keep with you got wet, who pays the seller
    roof leak ruined my inventory
    flooded warehouse, 200 of my shirts gone mouldy
    mould on my stock at your depot
    mice got into my stock at the fulfilment centre
    forklift went through my pallet
    my pallet collapsed in your racking
    fire in your warehouse destroyed my inventory
    freezer failure spoiled my stock in your centre
    my chocolate melted in your warehouse
    lost while moving between your warehouses
    transfer between depots came up five boxes short
    stock lost in an inter-warehouse move, reimburse me
    your relocation lost my inventory
    my goods got mixed with another seller's in your warehouse
    you put the wrong barcode on my stock
    mislabelled by the warehouse, my mugs became plates
    warehouse sent my stock to somebody else's customer
    swapped in the warehouse, my new phones came out used
    someone in your warehouse stole my stock
    theft at the fulfilment centre
    inventory count fell with no sales
    your cycle count took 12 units off me
    inventory adjustment says lost, pay me
    adjustment says "damaged at warehouse", where's my reimbursement
    warehouse reimbursement claim
    claim form for stock you broke
    how does a seller claim for units lost in your warehouse
    my inventory claim was denied
    claim rejected for lack of proof, but it was in your hands
    what do you pay per lost unit in the warehouse
    do you reimburse cost or selling price for stock lost
    reimbursed too little for my lost stock
    still no reimbursement for units you lost in March
    you admitted losing my stock, pay up
    when will I be compensated for the broken inventory
    list of my units damaged in your warehouse please
    your team disposed of my stock without asking
    good stock destroyed as defective, your mistake
    I requested removal and you scrapped it
    removal order came back short
    removal came back smashed
    returned from your warehouse full of someone else's goods
    pulled my stock out and eight are missing
    the boxes I got back from your depot are squashed
    you split my sets in the warehouse
    accessories stripped from my units in storage
    went in sealed, came out opened, warehouse's fault
    arrived at your centre fine, left it in pieces
    bad packing by your warehouse, my customer's glasses all shattered, who covers me
    your warehouse posted an empty carton, I lost the item and the refund
    warehouse shipped the wrong product, cover my loss
    sellable stock marked unsellable by your people
    you graded my units defective after you dirtied them
    oil stains on my stock from your shelves
    tape ripped my gift boxes at your warehouse
    labels torn off by your receiving crew, I want compensation
    six bottles broken on your shelf, reimburse
    weevils in my rice, stored at your depot
    you shipped old batches last, now my stock's expired, who pays
    humidity killed my electronics in your storage
    you checked in ten cartons and shelved nine, pay for the tenth
    fully received in August, ten short by September, nothing sold
    found stock after paying me, then clawed it back
    the units you found are broken yet you took the reimbursement back
    second time this year the same centre lost my units
    shrinkage every month at your depot
    one-off artwork lost in your storage, average price won't do
    still charging storage for stock you lost
    seller stock damaged, investigation please
    please investigate the loss of my inventory
    check the CCTV at the warehouse, my carton was taken
    your staff dropped my tiles
    my inventory is broken in your godown sir, give compensation
    godown people lost our goods
    FC lost my stock reimbursement how
    warehouse 丢货, compensate
    my stock is rotten in your warehouse, you must pay
    in the storage of you are lost 30 pieces of mine
    Forty porcelain figures of ours held in your eastern warehouse have been destroyed; kindly establish liability and reimburse.
    I'm a tiny seller, two hundred flasks was all I had, your system says 140 and I've sold none, so where are the sixty and who pays
    they told me three pallets got rained on and wrote them off without a single photo or a word about money
    a brick in the carton you sent back to me, stock swapped inside your building
    your pickers tore my product boxes
    inspection at your depot ruined twelve of my sealed units
    I need a loss certificate for the stock gone from your warehouse, insurer wants it
    heat in your building melted my candles before any sale
    your warehouse wrote off my lamps, show me evidence and pay
    Your own count shows 31 of my teapots on Tuesday and 24 on Wednesday though I sold none, find them or pay
    forty of my umbrellas were stacked under a dripping pipe at your hub, I'd like them made good
    my consignment was complete when you signed for it and a month later half is "not found", what do sellers do
    A whole rack of my ceramic lamps came down in your aisle, your people sent me the pictures, so what happens about the money?
    Could someone go and look for the two cartons of mine that you scanned in June and can't find now?
    the phones I keep with you went in with seals and my buyers get them without, who is opening my stock
    units missing at the warehouse
    your staff crushed a pallet of mine
    a pallet of my lamps fell off your rack
    forklift driver speared my cartons, who reimburses the seller
    rain came through your warehouse roof onto my stock
    flooded bay, my cushions are ruined, I'm the seller
    rats chewed my stock in storage
    mould on all my leather bags after two months with you
    sun bleached my posters while in your storage
    heat in your depot spoiled my creams
    your cold store broke down and my fish is spoiled
    fire at the fulfilment centre, what about my stock
    your people opened my sealed boxes
    your team repacked my goods and broke four
    your picker dropped my vases
    your handlers scratched every screen
    my units got stained with oil at your hub
    dust and dirt all over my white shirts in storage
    items squashed by heavier stock on your shelf
    crushed in storage
    spoilt in your care, seller wants paying
    my inventory was thrown away by your warehouse
    destroyed by mistake, 60 units, pay me
    you scrapped good units
    stock written off without a word
    disappeared from the shelf of your fulfilment centre
    my stock vanished in the warehouse
    missing inventory, nobody at the hub knows where
    thirty units lost in your warehouse
    lost stock claim
    lost units reimbursement for sellers
    you lost a carton between two of your sites
    transferred between your centres and three boxes never turned up
    units short after your stocktake
    cycle count took off 22 of mine, unexplained
    your recount is down 14 and I sold none
    inventory adjusted minus 9 as "lost", I want the money
    adjustment code M, misplaced, thirty days over, reimburse
    the system shows "damaged by warehouse" on 17 units, how am I paid
    reimbursed only a third of what the warehouse lost
    reimbursement for warehouse loss is too low
    how do you value goods your warehouse ruined
    what does a seller get per unit broken in your storage
    file a claim against the warehouse
    raise a case, warehouse lost my goods
    open an investigation into my missing stock at your FC
    please check the CCTV, my stock was stolen at your warehouse
    theft in your warehouse, laptops gone from my stock
    someone at the hub stole from my cartons
    boxes opened and emptied inside your centre
    seal was broken at your dock and half is gone
    you signed for 20 cartons and lost two of them inside
    counted in complete, later six short, lost on your premises
    received in full last month, this month half disappeared
    your warehouse swapped my product for another seller's
    swapped stock: I sent new, your hub gives me used
    you put my barcode on a competitor's goods
    mislabelled by your staff, my mugs are sold as bowls
    your warehouse jumbled two of my sizes
    commingled my stock with somebody else's fakes
    you mixed my batch with an expired one
    your staff shipped my stock to the wrong buyers, who covers it
    the hub sent out the wrong article from my inventory and I lost the sale
    goods came back from your warehouse in pieces
    removal order arrived broken
    took my stock out of your warehouse, ten of them smashed
    withdrew my goods, box had strangers' products
    withdrawal of 40 returned 31
    unsellable stock due to your handling, compensate
    condition changed from sellable to damaged overnight in your hub
    you marked my fine goods as defective
    your graders binned perfect units as damaged
    bottles leaked after you stacked them upside down
    glass shattered in your storage, proof attached
    crates collapsed in bay 4 and flattened my toys
    your conveyor tore the packaging
    packaging ruined at the warehouse so I can't sell it as new
    boxes slit open by your box cutters, knitwear cut too
    expired because your warehouse didn't rotate my stock
    you let my milk powder expire on the shelf by picking newest first
    wet pallet, whole lot of rice gone mouldy in your godown
    godown staff damaged my sarees
    godown lost 15 pcs of mine sir, please compensate
    sir FC lost my inventory, claim rejected, why
    kindly reimburse lost units in FC Bhiwandi
    claim denied because 'no evidence', you hold the cameras
    claim for broken stock pending five weeks
    second time your storage has ruined my pottery
    third warehouse loss this quarter and still no cheque
    my insurance asks for your report on the warehouse flood
    I want an official damage report for my stock
    who's liable when the store room of yours leaks
    does your warehouse insurance pay sellers
    are you responsible for my goods while they're stored
    found units later but you took the compensation back
    you say found, I see nothing found
    goods in your warehouse dented, can somebody look and pay
    half the mirrors you're storing have cracked
    My whole winter collection smells of diesel since you parked a truck next to it.
    the chairs you store for me have come out with broken legs
    Hello, I am seller from Poland, your magazine lost my 3 box, I want money
    the pallets was wet in your house, my product is finish, who pay
    仓库 lost my stock, how to claim
    stuff you hold for me got broken. again. pay up
    We stored 300 jars with you and 41 are cracked; the audit photo is from your own staff.
    my stored crockery was dropped by your warehouse crew, reimburse the seller
    the fulfilment centre threw out my inventory by error, I want paying
    stock held at your depot was soaked, what is the seller paid
    seller here: your storage wrecked the packaging of 80 units
    your warehouse gave my stock to another seller's account
    after an inter-warehouse move eleven of my cases are gone
    lost by your hub, seller wants full cost price
    please compensate breakage that happened in your storage hall
    a shelf of my soaps dissolved when your sprinkler went off
    my inventory got contaminated by a chemical spill in your hub
    stock loss case closed without paying me, reopen it
    your centre says my towels are 'unfulfillable' because of a torn pallet wrap you tore
    my tea picked up the smell of detergent stored beside it in your FC
    the warehouse dropped a box of monitors on the ramp, mine
    termites at your godown ate my wooden toys
    pigeons made a mess on my boxes in your shed, can't sell them
    you sold my inventory to liquidators by accident
    found half of my inventory in the wrong marketplace's depot, rest missing
    a burst pipe at your depot ruined my stored yarn, compensation please
    pest control fumes spoilt my tea in your storage
    my fragile lamps were stored without padding by your team and cracked
    stock of mine stuck on a broken conveyor got shredded
    the hub relabelled my adult shirts as children's, sort it and pay
    units marked lost after a fire drill, who reimburses me the seller
    your storage humidity warped my guitars
    freezer alarm ignored at your site, my ice cream's finished
    I stored 500, you can account for 460
    someone at your FC returned used goods to my sellable pile
    the warehouse gave a buyer three of my units instead of one, make good the loss
    your audit found my pallet in a skip
    theft by temp staff at your centre, police number attached, reimburse
    my claim on crushed toys in storage got a cent per unit
    you repackaged my gift boxes in plain bags, unsellable now
    jars taped badly by your prep team broke in the bay
    stacking too high flattened my lampshades, at your depot
    your shelf label swap made my red vases go out as blue and get ruined reviews, compensate
    my stock fell off the mezzanine, your incident report please
    sir stock lost in FC, reimbursement amount too less
    your fulfilment centre lost 12 of my lamps, pay me
    my stock in your warehouse has disappeared
    inventory lost in storage
    stock damaged by your warehouse staff
    your pickers broke my teapots
    forklift ran over a pallet of mine
    my pallets got soaked in your hall
    roof leak in your depot ruined our cartons of tea
    mould on my leather bags, stored with you
    mice have eaten my bird seed in your warehouse
    moths in my wool stock kept at your site
    Fire in your storage, what about my goods
    goods melted in your depot, the candles are one lump
    chocolate bloomed, you stored it at 30 degrees, compensate the merchant
    cold store failure spoiled my cheese, claim
    frozen stock thawed in your centre
    my wine froze and burst in your warehouse
    stock expired on your shelves because you picked the newest first
    you shipped my newest batches and let the old ones expire, reimburse
    Relabelled wrongly at your centre, so my shirts are now sold as someone's socks
    your warehouse stuck another seller's barcode on my jars
    commingled stock, customers got others' cheap copies in my name
    my goods were swapped in your warehouse for junk
    sets were broken up by your warehouse, one shoe each
    your depot sent out my display model as new stock
    warehouse mis-shipped my items and I lose money
    wrong product picked by your fulfilment centre, you should cover my loss
    removal order arrived with half of the goods smashed
    removal order was short by nine
    I called back my stock and got somebody else's mugs
    pulled my inventory out, three boxes are missing, compensate
    my withdrawn stock came back opened and used
    you disposed of my goods without asking
    my stock was destroyed by your depot in error
    Scrapped 200 units of ours "by mistake", we want the value
    marked as defective by your staff, though sealed and new
    sellable units turned unsellable overnight in your warehouse
    stock status damaged, cause: warehouse, when do I get paid
    my inventory dropped by 40 and I sold none
    count yesterday 80, today 61, no orders, find them
    ledger says misplaced since March
    "found" then "lost" again, your warehouse can't keep track of my scarves
    inventory adjustment minus 15, reason M, I want reimbursement
    please recount bin 7 for my sku, it's off by ten
    I demand a stocktake of my goods at your hub
    can you search the warehouse for my missing carton? it was checked in
    Checked in complete in June, missing in August, who pays?
    your dock signed for ten cartons, all counted, now nine are in the system
    transfer between your warehouses swallowed my pallet
    pallet lost between hub A and hub B
    my goods in transit between two of your depots are gone
    theft in your warehouse? my phones keep vanishing
    staff stealing my perfumes at your centre, I'm sure
    empty boxes found on my shelf space, contents stolen
    seller claim for lost goods
    claim for goods broken in the FC
    compensation for lost stock, merchant 331
    how do I file a claim against your warehouse
    which evidence does a seller need for a storage loss claim
    deadline to claim for warehouse loss?
    you paid me manufacturing cost only for the lost units, that's too little
    payout for the broken vases in your depot is below my purchase price
    claim rejected for my lost stock, here's proof of delivery to your dock
    my case on the missing inventory was closed without payment
    warehouse admitted the loss, no money yet
    you took back the reimbursement for lost units saying you'd found them, but they aren't there
    Found units reappeared damaged in my inventory
    dust and footprints on my white boxes from your depot, unsellable
    packaging crushed by your stacking, my jigsaws can't be sold
    you stacked heavy crates upon my lampshades
    shelf collapse in hall 3 flattened my hats
    sprinkler went off, my books are pulp
    flooded basement store, all rugs of ours ruined
    sun through the skylight bleached my fabric stock
    my stored sofas were used by your workers, there are stains
    fumes from next pallet, my tea smells of diesel
    chemicals leaked on my cartons in your storage
    sir my goods lost in FC, please give claim amount
    stock damage in your godown, kindly settle claim
    my inventory in your warehouse missing 5 piece, not sold, please pay
    you lose my goods in store house, how compensate seller
    my 货 in your fulfilment centre broke, pay me back
    who is liable if the fulfilment centre drops a seller's crate
    does your insurance reimburse merchants for spoilt goods in storage
    you broke it in your warehouse, you pay
    All my violins, strings slack and necks cracked: your hall was far too dry. I want our loss made good.
    We delivered 500 mugs to your hub, all were booked. By Friday 120 had handles off. Kindly investigate and indemnify us.
    every week a few of my rings go missing from your shelves and nobody cares, this small seller's had enough
    write-off of my stock isn't accepted, send pictures of the damage
    I want photos of the goods you claim were wet in your warehouse
    the return bin at your depot swallowed my unsold stock
    returned units were put back to a stranger's inventory by your warehouse, reimburse mine
    my consigned paintings came out of your store with a tear
    the marketplace's cold room ruined my chocolate stock, I claim the loss as a merchant
    your depot mingled my stock with knock-offs, a seller's loss you must bear
    stock recalled from your warehouse had its seals broken by your people
    two tins vanish from my stored inventory each night without sales, trace them
    your ledger calls nine of my units misplaced, pay for them
    all 500 of our mugs were shelved by you, 120 lost their handles there, indemnify the seller
    a warehouse sprinkler drowned my book stock, what will the seller get
    who pays the merchant when your fulfilment staff drop a crate
    canvas paintings I stored at your hub have a tear now, I claim
    godown people damaged my stock sir, claim amount please
    your handlers dented my stored bikes, I as the merchant need restitution
    stolen from my bin at your fulfilment site: twelve rings
    my seedlings were put beside a heater in your fulfilment hall and dried out, I'm a small nursery and want the loss paid
  `,
})
