import { defineIntent } from '#intents/define'

export const buyerAddressProblem = defineIntent({
  intent: 'buyer-address-problem',
  audience: 'seller',
  settledBy: 'person',
  label: { zh: '买家地址有问题', en: "The buyer's address is wrong" },
  definition: {
    zh: '卖家发货时发现买家地址、电话不全或送不到，或买家要改址，要帮忙核实。',
    en: "A seller finds a buyer's address or phone incomplete or unreachable, or the buyer asked for another one, and needs it settled.",
  },
  borders: {
    'change-address': {
      zh: '买家改自己订单的地址归改地址。',
      en: "A buyer changing their own order's address is change address.",
    },
    'ship-order': {
      zh: '地址没问题、只问怎么发归发货。',
      en: 'With a sound address, how to ship is ship order.',
    },
    'cancel-buyer-order': {
      zh: '决定不发、要关单归取消买家订单。',
      en: 'Having decided not to send, it is cancel buyer order.',
    },
  },
  zh: `
    买家地址错误
    地址发不到
    联系不上买家
    买家电话是空号
    买家要改地址怎么办
    收件信息不完整
    买家留的地址快递不到
    买家地址看不懂
    买家没写门牌
    偏远地址发不了
    电话打不通 没法派送
    买家填错电话
    客户地址缺楼号
    客户要求换地址
    买家地址不全
    這位收件人電話打不通
    地址没有门牌号怎么发
    客户让我改地址 我这边改不了
    客人填了个学校没写宿舍几栋
    快递退回说查无此人
    收货地址像是假的
    省和市对不上 广东省南京市？
    电话号码少一位
    买家联系不上 货发不发
    address 是乱码 问号一串
    姓名写的“宝宝” 快递要实名
    地址寫的是舊鎮名 快遞說找不到
    虚拟号过期了 快递联系不上收件人
    客人要求寄到另外一个城市 怕是骗子
    能不能帮我联系一下买家核对下收件信息
    我这边看地址全是星号 打包都打不了
    dizhi 有问题
    写的军事管理区，快递进不去
    送到村里没有快递点，买家不接电话，怎么办
    同一个客户两个订单地址不同，不知道往哪发才对
    邮编和国家不符 海关退了
    这位顾客只填了“老地方”三个字，我们店根本不认识他，也没有历史订单，消息发了三条没人回，明天就要超时了，请帮我问问他到底住哪
    寄存柜地址能寄大件家具吗 他留的是柜子
    快递说超区派送不了
    收件人拒绝提供楼层 沙发要上楼
    买家下单后搬家了，新址发在聊天里，安全吗能按那个寄吗
    门牌1栋还是7栋 手写看不清 客户没回
    货已经在路上客人才说地址错
    收件人姓名是空白的
    填了酒店名字没房号 人走了咋办
    身份证校验不过 收货人信息要买家重填
    他把自己手机号填成我们店的电话了哈哈
    退件两次了都是地址原因 运费我亏了，你们出面找他行不行
    香港的单只写了“港岛”，没街没楼，买家留的邮箱退信，电话是空号，货是定做的铜版画不能久放，你们有没有注册信息能联系到本人
    平台能更新这单的收件信息吗 买家本人要求的
    一位老太太替孙子买的书桌，她打电话到店里说寄错城市了，应该寄到孙子读书的那边，可订单是她账号下的，我没权限动，你们能核对她身份后帮忙更正吗
    买家地址写错了怎么处理
    客户填的地址快递送不了
    收件电话打不通，货先别发吗
    买家地址只写到区，没有街道
    这个订单的收货地址有问题
    买家手机号少了一位数
    顾客私信说地址填错了，让我换一个
    收货人电话一直关机
    客户地址不详细，没法打包发
    买家说要寄到公司，不寄家里了，我怎么改
    亲，买家的地址是乱填的吧
    地址缺小区名
    有个客人地址写得不清楚，能帮忙核实吗
    买家联系方式无效怎么办
    请问买家改地址卖家能操作吗
    快递员反馈客户地址不存在
    收货人姓名和电话都对不上
    订单地址超出配送范围，买家又不回消息
    客人只留了个省份和城市
    买家拍下后让我发到另一个地址，要不要答应
    麻烦帮我跟买家确认一下收货地址
    你好，这单电话是错的，能问一下买家吗
    买家地址栏里写的是“你猜”，我咋发
    系统提示买家地址校验不通过
    收件人手机停机了，包裹卡在网点
    买家留的是座机，快递说要手机号
    客户说她搬家了，订单里还是老地址
    为什么这个买家的地址显示不全
    想改买家的收货信息，在哪里改
    我是卖家，买家要求改收货电话，我能改不
    明天就要发货了，地址还没跟买家核对上
    地址里小区和街道不在一个区
    发货前发现买家写了两个不同的门牌
    买家地址是新疆的村子，几家快递都说到不了
    客人地址被退回来，说没有这个单元
    这订单收件地址是空的
    求助，客户地址是英文拼音，我看不明白
    买家说地址选错了，选成她妈妈家的了
    买家电话写的是176开头，打过去是别人
    跟买家核实地址，他一直没读消息
    货都打包好了才看到地址没写几号楼
    客户订了一台洗衣机，地址没写楼层也没电话
    买家发来新地址，让我按新的寄，平台认不认
    三号下的单，收货地址错到隔壁市去了，买家也承认填错
    地址里带括号乱七八糟的符号，面单识别不了，找买家要新的？
    顾客信息有误，平台能不能通知他重填
    收货地址写了个驿站，驿站说早就关门了
    能不能让买家自己重新填一下地址
    买家填的邮政编码跟城市不符
    买家那边疫后小区改名了，快递找不着
    亲亲～客人地址少了栋号，急等发货🙏
    地止写错了 买家现在才说 咋整
    买家address不完整，phone也打不通，help
    气死了，打了六个电话买家都不接，地址又没门牌，这货到底往哪寄
    麻烦您看下尾号3380的订单，客户留的收货电话是空号，我怕寄过去没人收，您那边有没有别的联系方式呀
    买家是在校学生，放暑假回老家了，现在让我把台灯改寄到老家去，可后台地址我动不了，该怎么弄
    做了十年生意头一回见收货地址填“地球”的，消息发过去也不理人，还有四小时就超时，怎么处理合适
    客户改地址的申请我没看到入口 他急我也急
    收件人写的外文名，地址写得也不对，快递那边录不进系统
    买家地址疑似错误，请平台协助核实一下
    客户地址有误
    收件人电话错了
    买家地址缺门牌号怎么办
    买家没填手机号
    买家地址要改，怎么弄
    这个买家的地址送不到
    收件人联系不上，快递派不了
    顾客的地址不完整，货没法发
    买家地址填得太模糊
    发货前要核对买家地址
    客人电话是错的，帮忙核实一下
    收货信息有问题，发不出去
    买家要求更换收货地址
    这单地址快递不派送
    买家姓名电话都没写全
    客户的门牌号好像写错了
    买家想换个电话收货
    地址错误，需要联系买家确认
    买家留的号码打过去是空号
    收件地址查不到这个小区
    客人没写几单元几号
    买家改地址我该不该答应
    订单里没有收件电话
    地址校验失败，是买家填的问题
    顾客寄错地方了，要我改寄
    买家昨天拍了台电风扇，地址只写了“县医院旁边”，快递说没法送
    准备打包才发现客户的楼栋号没填，发消息也不回
    买家在旺旺上让我改寄到她单位，系统里改不了收货地址
    订单8852的收件人手机只有十位数，怎么联系到本人
    客户拍的冰箱，地址是老小区没写楼层，师傅不肯上门
    快递打回来说收件人不认识这个包裹，买家电话也停机了
    买家说地址选成了前男友家，让我发到新的地方，能直接改吗
    周二要发走的货，客人现在说换到隔壁城市，怎么处理稳妥
    这位买家的地址省份写的浙江，城市写的合肥，到底发哪里
    有客户用的是虚拟号，已经过期了，送货师傅打不通
    地址栏写着公司名，没有街道也没有门牌，能帮我问下买家吗
    我卖的是活体多肉，买家地址写错不敢乱发，平台能联系他吗
    快递公司反馈该地址已拆迁，收件人又不接电话，货该怎么办
    客户同一天改了三次地址，我应该以哪个为准
    买家填的是海外转运仓，地址不全，缺收件人识别码
    买家的收货地址在封闭园区，快递进不去，也没留第二个电话
    货发出去半路了，买家才说手机号写错一位，能改收件信息吗
    买家发来的新地址跟订单上的不一样，按哪个寄才算数
    客人留了前台的电话，前台说没这个人
    收件人写的是英文名，快递要求实名，请买家补充真实姓名
    买家把地址写在备注里，跟订单地址不一致，求确认
    这个订单地址在我们不发货的海岛上，买家说可以寄到码头，怎么改
    帮我核实一下订单5107买家的楼号，他只写了“6期”
    买家家里没人收货，要求改送到隔壁超市，我这边可以改吗
    买家留的邮箱和电话全是假的，货款倒是付了，怎么找到他
    昨天发出的货被退回了，原因是收件人地址不详
    卖家能不能自己修改买家填错的收货地址
    客户写了两行地址，面单只能打一行，后半截没了，要不要让他改短
    送货司机找不到客户家，导航过去是片菜地，请协助联系买家
    地zhi少了门牌号，买家不回我
    买家adress是错的，postcode对不上城市，咋整
    亲亲，麻烦帮我催一下买家把电话补全好吗，货等着发呢😊
    又是一个不写门牌的！打了四通电话没人接，这货我怎么寄啊
    打扰了，我店有位客人下单时把收件电话写成了自己以前的号码，现在联系不到，不知平台可否代为核实
    我一个卖蜂箱的，买家地址就俩字“山上”，哈哈哈，哪座山啊，帮我问问吧
    客户地址不全，没写几号楼
    买家没填门牌
    顾客的收货地址缺了街道
    客户只写了小区名，没房号
    买家地址模糊不清，发不了货
    收货人地址乱码
    地址全是拼音看不懂，买家的
    买家地址里省市不匹配
    客户邮编填错了
    邮编和城市对不上，这单怎么寄
    买家留的号码打不通
    客户电话是空号
    收件人手机少一位数
    买家手机号多了一位
    联系不上买家确认地址
    买家不回消息，地址没法核实
    快递反馈收件电话错误，商家怎么办
    快递打给客户是别人接的
    买家要我改收货地址，怎么操作
    客户下单后让我换个地址寄
    买家私聊发了新地址，能按新的寄吗
    客户说地址选错了，让商家改
    买家要求改寄公司，系统没法改
    商家能帮买家改地址吗
    卖家后台改收件地址在哪
    按聊天里的地址发货有保障吗
    客户口头说的新地址，出问题算谁的
    买家要求改到另一个省，运费谁补
    货已发买家说地址错，能拦截改派吗
    快递说查无此地址，退回我仓了
    地址不存在，地图搜不到买家那条路
    买家填的小区查无此处
    买家地址那栋楼拆了
    买家写的学校已经搬迁
    买家地址超区了快递不收
    客户地址快递不到，村里没网点
    买家地址在部队，进不去
    客户填了个邮政信箱，快递不投
    买家填的是转运仓，缺会员编号
    收件人写的“某某先生”，快递要实名
    收件人名字只写了一个字
    买家没留姓名
    收货人和电话像是填反了
    买家把详细地址填到姓名栏里了
    地址太长面单打不下，能让买家缩短吗
    买家同一单两个地址，听哪个
    客户一天换三次地址，按哪个寄
    买家写错区了，龙华写成龙岗
    客人把北京路写成了南京路，请核实
    买家单元号漏了，大件送不上去
    客户酒店地址没写房号
    买家留的是学校，放假没人收，他要换地方
    买家搬家了忘了改，求平台联系他
    请平台帮忙联系这个买家确认地址
    平台能帮我通知买家补全地址吗
    能不能让系统提醒买家重填地址
    地址有误需买家更正，我该怎么发起
    商家如何申请核实收货信息
    地址异常的订单怎么处理
    收货电话有误
    客户地址写错
    地址无法派送，卖家怎么办
    因地址不详被退回，重新寄要买家补地址
    退回原因：收件人不详，客户又不回我
    派送失败是买家地址错的，运费算谁
    海外买家没写州名
    外国客户地址缺apartment号
    买家address缺unit number怎么办
    buyer要change address，我是seller怎么改
    日文地址缺番地，发不出去
    俄罗斯客户的街道名翻译不出来
    香港客户没有邮编，系统非要填
    台湾买家地址少了段号
    买家写的驿站已经关了，怎么改派
    收件人说不住那了，我货咋办
    客户给的是前公司地址，要改
    买家让我发给他朋友，地址另给，可以吗
    送礼的单，收礼人电话买家没给我
    定做家具，客户地址没电梯没楼层信息，联系不上
    鲜花今天要送，收花人地址门牌错了，急
    生鲜单子，客户电话关机，地址又不全
    我卖蛋糕的，买家只写“老地方”，平台帮问下
    亲，我是卖家，买家地址就写了个“家里”
    客户地址里写着“到了打电话”，具体在哪没写
    这单地址像乱编的，要不要跟买家确认
    怀疑买家填的是假地址，先核实再发
    买家买了洗衣机，地址写到镇就没了，电话也没人接，我咋发
    刚开店不懂，顾客留的街道我在地图上翻遍了都没有，她旺旺也不上线，你们手里有她别的电话不
    您好，订单40917的收件电话为空号，烦请平台协助联系买家更正
    客户说他妈填的地址是旧房子新房子在城西让我直接改可是我这边根本没有改地址的地方怎么弄
    買家地址寫錯，賣家這邊能改嗎
    面单打出来收件地址空白，买家没填？
    收件地址有两个城市名，不知寄哪个
    买家电话被设成隐私号，过期了联系不到他
    客户的座机没分机号，快递联系不上
    快递让我补收货人电话，买家只留了邮箱
    海关说客户邮编跟国家对不上，得让他重给
    顾客资料填漏了，麻烦平台通知他补
    驿站说客户选的点停业了，包裹改投哪里得问他
    超区派不了，客户又不肯给别的地址，我店怎么发
    客人把我们店的号码当收件电话写上去了
    顾客地址只写到镇，洗衣机是大件，司机要我给出村名和门牌，打她电话没人接
    买家在聊天里说搬到城东了，可订单是城西的老地址，我能直接按新的贴单吗
    收件人电话少了一位，我发了三条消息她都没回，今天是最后发货日，平台帮忙联系下
    快递说那条街根本没有88号，最大到60，是不是客人写错了，怎么核实
    客人写的是学校宿舍，放假没人收，他要我改到外省老家，差的运费谁补
    国外买家没填州名，系统打不出面单，我要去哪里让他补全
    包裹因为查无此人退回来了，客户说地址没错，我该再寄一次还是先确认
    同一个人下两单，一单写3栋一单写13栋，我怕有一个是错的，请帮忙问问
    客户电话是虚拟号 打不通
    显示联系不上客户
    买家地址不完整
    客户地址写错了，怎么办
    顾客没写门牌号
    客人漏写小区楼栋
    买家没填电话
    客户手机少一位
    收货人电话打不通，货没法发
    联系不上买家核对地址
    虚拟号过期了，我联系不到客户
    客户把电话填成我们店的了
    收件人就写了个“李”，能发吗
    客户名字是表情符号
    地址只写了“老地方”
    买家地址就三个字“我家里”
    地图上查不到客户这条街
    门牌四百号，那条街才四十号，帮我问买家
    省市对不上，买家填的
    邮编和城市不符，客户填错了吧
    国外买家没填国家
    客人地址乱码
    英文地址快递不认，客户那边要中文的
    面单打不出，提示买家地址无效
    地址校验不通过，店铺这单发不了
    客户地址太长面单印不全
    买家要改地址，商家怎么改
    客户私信让我寄到另一个地址，行吗
    买家拍完说搬家了让我改寄
    客人要求改成公司地址，我能改吗
    改寄到聊天里的地址，出了事算谁的
    按买家私聊地址发货还受保护吗
    客户突然要改寄外省，像骗子，能发吗
    卖家后台能改客户地址吗
    买家想换收件人名字，我怎么处理
    老太太给孙子买桌子寄错城市，让我店里改
    客户说默认成了旧地址，我这边能帮改吗
    买家选的驿站关门了，要换一个
    客户选的自提柜拆了
    快递不到客户那个村
    客户地址超派送区，要他换个地址
    军营地址快递不收，怎么跟买家弄
    地址是酒店，客人明天就走
    寄到学校放假了，买家没回
    地址是转运公司，能不能发
    买家写邮政信箱，我用的快递不送
    退回来了，说查无此人，客户地址错
    货退到我店里了，原因是地址不详
    买家一直不回消息，缺楼层
    发了三条问门牌号都不理
    平台能帮我打电话问客户地址吗
    帮忙联系买家补全收货信息
    请核实一下买家的真实地址
    等客户补地址会算我晚发吗
    地址没弄清，能延长我的发货时间不
    同一客户两单地址不同，寄哪个
    一单三号房一单十三号房，同一买家，哪个对
    定位和文字地址不一致，外卖顾客的
    骑手找不到客户那栋楼，没写几号
    鲜花中午送，收花人门牌错了，店里急
    沙发上楼要楼层，客户没留
    客人地址被海关退回，邮编错
    买家說地址寫錯要我改
    buyer的address少了street，帮问下
    账单地址和收货地址差两个国家，是不是买家填错
    亲，我是卖家，这单收货人电话停机了咋整
    客户那条巷子货车进不去，得另给地址
    大件师傅说小区名有三个，客户没写哪个区
    客户街道改名了快递系统不认，帮核实
    买家自动填充填成宿舍地址，让我改
    收货名写“米老鼠”，卖家能发吗
    两个村同名，买家没写镇
    客户发来三个地址一单，到底寄哪
    标签姓和聊天里姓不一样，帮问买家
    买家没写门禁名字又不回，柜子发不走
    客户那条路快递系统里没有，让他换个
    买家没写门牌号，怎么发
    客人电话是空号，帮忙联系核实
    我店这单邮编跟城市对不上
    买家地址写的“老地方”，联系不上人
    客户私聊让我改寄他公司，能改吗，我是卖家
    顾客留言的地址和订单上的不一样，按哪个发
    虚拟号过期，快递打不通我客人
    买家地址只有村名，快递不收
    客人说地址填成前妻家了，我已打单
    同一买家两单地址不同，问问他哪个对
    客户地址是乱码，系统里能看到完整的不
    卖家能不能帮买家改错别字的地址
    退回来说查无此人，买家不回消息，我重发往哪寄
    收件人名写“蝙蝠侠”，能发吗
    客人没留手机，承运商不接单
    买家填了我店铺的电话
    買家地址不完整 一直不回訊息
    客户要发到国外转运仓，缺电话，能发不
    按聊天里给的新地址发，出问题卖家担责不
    买家address缺楼层，联系不上咋整
    平台能不能替我打给买家核对地址
    单子地址显示星号，商家怎么看全
    顾客选的自提点关门了，我该往哪发
    客人三天改了三次地址，到底听哪个，单还没发
    我发出去了客人才说搬家了，谁出改派费
    客人把街道写成早拆迁的老地名，核一下
    军营收件没写部队番号，客人不回话，我咋发
    客人地址是俄文，面单打不出来，帮要个英文的
    酒店地址没房号，打给买家无人接
    农场主买家只写“过桥左拐”，快递拒收这地址，帮我核
  `,
  en: `
    wrong address from the buyer
    can't reach the buyer
    address not deliverable
    buyer wants another address
    customer phone number invalid
    buyer gave no house number
    can't ship to buyer's address
    address validation failed for an order
    buyer's postcode is wrong
    buyer asked to change address
    courier rejects the buyer's address
    undeliverable customer address
    missing street in the buyer's address
    buyer doesn't answer about address
    buyer's address is incomplete
    no house number, can't ship
    phone number of the customer doesn't work
    buyer asked me to change the address, i have no button for it
    courier says unknown at this address
    looks like a fake address to me
    city and postcode don't match
    recipient name is just "baby"
    school given but no dormitory, buyer doesn't answer
    地址 is only ???? on my screen
    can you get hold of the customer and ask where she lives
    address all stars, hidden, how am i to pack this
    parcel came back twice as undeliverable, the customer won't respond
    he wants it sent to another town all of a sudden, smells like fraud
    one digit missing in the mobile
    military base, courier refused at gate
    Same client, two orders, two different streets. Which one's right?
    customs rejected: country and zip do not belong together
    hotel without room number and the guest left
    buyer moved house after ordering and sent me the new place in chat - safe to use?
    wardrobe ordered to a parcel locker lol
    is it no. 1 or 7, nobody answers
    Address says 'usual place'. We have never dealt with this person, three messages went unanswered, tomorrow the time is up. Please find out from your records where the gentleman wants his lawnmower
    the customer put OUR shop's phone as his own
    surname field empty
    no courier serves that island, what now
    he's shouting that he never lived there but that's what the order says
    my customer's postcode must be wrong, LS99 does not exist
    please update recipient for 5561, buyer confirmed it in writing
    hello, buyer put only city and name, russia, i cannot send like this, help to reach him
    need the buyer's flat number
    street renamed last year, driver can't find it
    It's a gift, the giver doesn't know the receiver's door code, and the haulier won't try a third time. Do you have any other means of reaching either of them? I sell the bench, I'm not a detective
    already posted when the client told me it's the wrong village
    buyer's virtual number expired, the delivery man can't call
    收件人 not reachable, 3 days
    An old lady bought a desk for her grandson and phoned us in tears as it's bound for her home and not for his student flat. I'm not able to touch it as it sits in her account. Would you check it's her and correct the destination?
    id check for the recipient failed, buyer has to re-enter
    the buyer gave us an incorrect address
    customer's address is missing the apartment number
    buyer's phone number is wrong
    I can't deliver to the address on this order
    the customer wants it shipped somewhere else
    how do I change a buyer's shipping address
    address on order 4127 looks incomplete
    buyer messaged me with a new delivery address
    Customer typed the wrong zip code
    what do I do if the buyer's address is invalid?
    the buyer isn't replying about the address
    my customer forgot the flat number
    can you confirm the address with the buyer
    there's no street name on this order
    Our courier can't find the customer's house
    the phone number on the order belongs to someone else
    is it okay to ship to a different address than the one on the order?
    customer asked us to send her parcel to her office instead
    buyer's contact details don't work
    Shipping software says the customer's address doesn't exist
    need help reaching a customer about where to ship
    I don't know where to send this buyer's package
    A customer put the wrong town on her order
    delivery details from the buyer make no sense
    the address field of this order is blank
    buyer moved last month and ordered to the old place
    should I ship if the buyer's address seems wrong?
    Please ask the buyer to correct his address
    customer left only a PO box and our carrier won't take that
    the buyer wrote two different house numbers
    can a seller edit the delivery address of an order
    tried calling the customer three times, number is dead
    carrier returned it, says insufficient address
    why can't I update the address my customer asked me to change
    I need a working phone number for this buyer before the courier will take the sofa
    recipient unknown at the address the buyer gave
    The street my buyer entered isn't in that city
    buyer wants to redirect the order to his brother's house, is this allowed for sellers
    My customer mistyped her email and phone so I have no way to check the address
    ship to address is in a country I don't deliver to and buyer says it's a mistake
    how long should I wait for a buyer to fix the address
    customer's building number is missing and shipping is due today
    Order for a fridge, no phone number, driver refuses to go without one
    buyer says the app picked his old address by default. what can I do from my side?
    wrong recipient name on a customer order, bank says ID must match
    I've got an order going to "Test Street 123", pretty sure that's not real
    address problem with a customer order
    adress of buyer not complete, no number house
    hi can u contact the buyer 4 me? his addy is garbage and the phone goes straight to voicemail
    Buyer put an emoji as his street name 😂 how am I supposed to ship this
    The lady who bought our curtains has just written that she'll be at her sister's in Cork and wants them there, but the order page won't let me touch the address. What's the proper way?
    Dear seller support, would you be so kind as to verify the delivery address of order 90514 with the purchaser, as the postcode belongs to another county
    so frustrating!! third order this week with a rubbish postcode and the buyer ignores me
    买家地址 wrong, how to contact him
    the parcel is packed and ready but the customer's address is cut off after the first line
    Customer in rural Spain gave GPS coordinates only. Carrier wants a street.
    please get in touch with my customer, her phone number has too few digits
    the courier rang the buyer, nobody by that name lives there
    can i trust a new address sent by chat or will i lose protection as a seller
    I sell plants, they can't sit in a depot, and the buyer's address turns out to be a demolished building, who sorts this out
    the customer's phone number is missing
    wrong postcode on a buyer's order
    my buyer wants a different delivery address
    courier can't deliver to the buyer's address
    buyer address not found
    how do I contact a buyer about a bad address
    no phone number on the order
    customer gave the wrong street
    need to verify the buyer's address
    the buyer typed his address wrong
    customer's address won't validate
    recipient can't be reached
    buyer asked me to ship to another address
    I can't read the customer's address
    the flat number is missing from a customer's order
    buyer's phone is switched off
    package to my customer came back, address unknown
    the order has no city in the address
    can you check this address with the buyer?
    what should I do if the customer's address is wrong
    the buyer forgot the house number
    ship-to name is missing
    the address my customer left is outside the courier's area
    carrier asks for the buyer's phone, I don't have one
    My customer ordered a washing machine and left only the name of her village. How do I get the full address?
    a buyer in Glasgow put an English postcode, so the label software refuses it
    I tried ringing the customer on Tuesday and Wednesday, the number belongs to a taxi firm
    The buyer wrote in chat that he has moved, but the order still shows his old place. Can that be updated?
    order 6604 goes to an apartment block with no apartment number, and he doesn't answer messages
    The lorry driver stood in front of an empty field, that's where the buyer's address points to
    customer wants her order sent to her work because nobody's home, and I can't edit the address from my side
    is it safe to send to the address a buyer gave me by message instead of the one on the order?
    the address line just says "next to the church", our carrier won't accept that
    How can I have a buyer correct the delivery address before I dispatch the blender?
    I have a frozen order ready, but the customer's phone number is one digit short and the courier must call first
    UPS returned my customer's shoes as "insufficient address", and the buyer has gone quiet
    He ordered two lamps to two different house numbers on the same street, I think one is a mistake
    The buyer used a freight forwarder's address but left out the suite number, how do I ask for it
    My buyer says his son entered the wrong city, and he'd like me to send it to Leeds rather than Luton
    shipping is due tomorrow and I still don't know the buyer's correct street number
    the recipient's name is only initials and the courier needs ID on delivery, how to get the full name
    our customer's address contains characters the label printer can't handle, could you ask him for a Latin version
    who should fix a wrong delivery address, the seller or the buyer?
    I don't want to ship to a wrong address and lose the parcel, please get the buyer to confirm it
    The gate code is missing and the buyer isn't picking up, so the sofa has been driven back to the depot twice
    this customer put his email where the phone number belongs
    buyer's building doesn't exist according to the courier, what are my options
    Customer has asked for a change of address after I'd already packed, where can that be entered by a seller?
    the delivery address belongs to a hotel which says no such guest
    My buyer's address is a PO box and I'm sending a mattress. Need a real street address from her.
    The order says Springfield but no state. Which one?
    a customer gave us her old mobile, the driver can't reach her and the flowers are wilting
    we suspect the address on order 12077 was mistyped, the street only goes to number 40 and she put 400
    buyer adress is wrong pls help, no reply from him
    hi lovely team, could someone nudge my buyer to fill in her house number? parcel's all wrapped 🎁
    this is the 5th order this month with a nonsense phone number, the driver is fed up and so am I, how do I reach the buyer
    买家电话 wrong number, courier cannot deliver, please contact buyer
    Hello sir, customer make mistake in his address and he ask me to change, I can not change in my system, please advise
    I make birthday cakes, so it has to arrive on Saturday. The customer wrote a street that exists in three suburbs of Melbourne and isn't replying. Is there any way you can reach her to find out which?
    buyer left out the house number
    no street in the customer's address
    buyer only gave a building name, no flat
    the delivery address my customer gave makes no sense
    buyer's address is gibberish
    customer's address shows question marks, can't ship
    city and postcode of the buyer don't match
    the zip on this sale belongs to another state
    customer's mobile is one digit short
    phone number of the recipient is dead
    courier can't reach my customer by phone
    wrong person answers the buyer's phone
    can't get hold of the buyer to check the address
    buyer isn't answering about his address
    need help contacting a customer about her address
    ask the buyer to fix his address for me
    can you notify the buyer to complete the address
    customer asked me to send it somewhere else
    buyer wants it shipped to a different address, can I do that as a seller
    buyer messaged me a new address after ordering
    customer picked the wrong address and wants me to change it
    how does a seller change the buyer's address
    edit a customer's shipping address in seller centre
    am I protected if I ship to an address given in chat
    new address given over the phone by the customer, who's liable
    buyer wants it sent to another country now
    already dispatched and the customer says the address is wrong
    intercept a sale that's going to the buyer's old address
    carrier bounced my parcel, customer's address doesn't exist
    returned to me, insufficient address from the buyer
    returned to sender because the buyer isn't known there
    can't find the buyer's street on any map
    building at the customer's address was demolished
    my courier doesn't serve the buyer's village
    buyer's address is outside the delivery area of my courier
    buyer's on an army base, courier can't enter
    customer gave a PO box and my carrier won't take it
    freight forwarder address without suite number, from my buyer
    recipient name is just an initial, is that enough to ship
    customer left the name blank
    buyer put his address in the name field
    name and phone of the customer look swapped
    buyer's address too long for the label
    two addresses on one sale, which do I follow
    customer has changed her address three times today
    address and phone of the buyer are in different countries, verify please
    my buyer mixed up North Road and South Road
    apartment number missing, sofa can't be delivered to my customer
    buyer put a hotel with no room or guest name
    student buyer has gone home for the summer and wants it sent there
    buyer moved and forgot to update the address
    verify a buyer's address for me
    confirm delivery details with the purchaser
    customer address error
    bad address on a sale
    buyer address issue
    invalid recipient details
    incomplete shipping info from customer
    undeliverable buyer address, what do I do
    recipient phone missing on my sale
    address verification for customer order
    customer's address needs correcting before I ship
    how do I handle orders with wrong addresses
    should I hold a sale when the address looks off
    I think the buyer mistyped his address
    the address looks made up, check with the buyer before I send
    overseas buyer forgot the state
    Hong Kong customer has no postcode and your form wants one
    Japanese address lacks the block number, can't print
    Russian street name of the buyer won't transliterate
    pickup shop the buyer chose has closed, where do I send it
    locker too small for my customer's order, need a street address from her
    customer says she doesn't live there any more
    buyer gave his old office as address
    customer wants me to post it to her friend instead
    gift order and the buyer didn't give the recipient's phone
    flowers go out today and the recipient's house number is wrong
    perishable order, buyer's phone is off, address incomplete
    buyer wrote "usual place" as address
    address says "call when you arrive" and nothing more
    landmark only, no street, buyer not picking call
    pincode given by customer is wrong, kindly verify
    customer has not mentioned flat no, courier boy returned it
    sir buyer's contact number is not reachable, how to deliver my order
    address of customer not found by courier, seller side
    buyer 地址 missing unit number, how
    adress of buyer is not complet what i do
    customer's gate code isn't in the address, driver was turned away twice
    courier wants an email for the consignee and the buyer left none
    Can the marketplace reach this purchaser? Her line is disconnected and the town she wrote exists in two provinces
    my buyer says his mum entered the old house and wants the new one across town but theres no edit button on my side
    Order 40917: the telephone number of the consignee is not in service. We kindly ask for your help in obtaining a valid one
    I sell wedding cakes, it's Saturday or never, and the street my customer wrote stops at number 40 while she's put 400
    which address counts, the one on the order or the one in the buyer's message
    label came out with no address, did the customer leave it empty?
    who pays the redelivery if the buyer gave me a bad address
    is it number 1 or 7, the purchaser's handwriting is no help and he's silent
    street got renamed and my driver circles, can someone reach the customer
    My customer only wrote the town, the washing machine needs a street and number, and she isn't picking up
    Her phone number is one digit short, I've messaged three times, and it has to be dispatched today, can you reach her
    The carrier tells me there's no number 88 in the street my buyer gave, it ends at 60, how do I verify it
    My overseas buyer left the state blank so the label won't print, where can he complete it
    It came back as not known at this address, yet the customer insists it's right, do I resend or check first
    Same person, two orders, flat 3 on one and flat 13 on the other, could you ask which is correct before I post
    phone number in the order is not real, how can i ring them
    the customer's address looks wrong
    address on my sale doesn't exist
    no house number on the order I have to send
    buyer left out the street
    no flat number given by the purchaser
    customer didn't put a postcode
    postcode and city on this sale don't match
    zip belongs to another state than the buyer wrote
    city and province contradict each other on my customer's order
    address field of the buyer says only "home"
    shipping address is just "near the temple", what do I do as seller
    address given is "Test Street 123", can you check with the buyer
    street stops at 40 and my customer put 400
    can't find my customer's road on any map
    the recipient's name is a single letter, can I ship
    buyer's name missing on the order I'm packing
    emoji instead of a name on my sale
    address in Arabic letters, my courier can't read my customer's address
    garbled characters in the buyer's address
    buyer's phone is missing
    customer's mobile has a digit short
    phone number of the purchaser is invalid
    my buyer's number is switched off, I can't verify the address
    virtual number on the order has expired, driver can't call my buyer
    buyer gave a landline, courier wants a mobile
    reception says nobody by my customer's name lives there
    courier says my buyer moved away
    my customer has moved, the order still carries the old address
    buyer messages me a new address, may I use it
    customer asks to ship to another address, is that allowed for me as seller
    buyer wants me to send it to his office, not the address on the order
    client requests a change of delivery address before I post
    can a seller edit the buyer's shipping address
    where do I change the address for my customer
    how do I correct the address on a sale
    buyer typed the wrong town and begs me to fix it
    she forgot to update her address and asks the shop to change it
    he wants another recipient name on the parcel I'm sending
    gift buyer left his own address, wants me to send to his aunt
    am I protected if I ship to an address sent by message
    seller protection if buyer changes address after paying
    is it safe to send to a different address than the one on the sale
    will I lose the claim if I ship to the address she messaged
    smells fishy: customer wants it rerouted to another city, may I accept
    forwarding company address on my sale, should I ship
    buyer's address is a freight forwarder
    address is a hotel and he's leaving tomorrow, can you contact him
    PO box given but my courier won't take PO boxes
    military base address, courier refuses my customer's parcel
    prison address on an order, can I ship it, who verifies
    buyer's address is a school closed for summer
    parcel locker my customer chose has been closed down
    pickup shop chosen by my buyer no longer exists
    pickup point full, need another one from my customer
    carrier has no coverage for this customer's address, please ask her for another
    address undeliverable according to the label tool, buyer not answering
    label won't print since the buyer's address fails validation
    address validation error on a sale of mine
    label tool says customer's address too long
    address line cut off on my buyer's label
    customs returned it because my customer's postcode and country don't match
    parcel came back, insufficient buyer address, what now as seller
    returned to my shop, "unknown at this address"
    came back twice, the customer won't reply with a correct address
    undeliverable and back with me, please get a proper address from the buyer
    buyer doesn't reply about the missing flat number
    messaged him three times for the door number, no answer
    could you reach my customer and ask for the full address
    please contact the buyer for the correct phone
    can support call my customer to confirm where he lives
    I need you to verify a buyer's address
    who can confirm the recipient's details for me
    deadline to ship is tomorrow and the address is unusable
    will I be fined if I wait for the buyer's address
    how long may I hold dispatch while the address is being cleared up
    extend my dispatch time since the customer's address is missing
    same customer, two orders, two different streets, which do I use
    two orders from one buyer with flat 3 and flat 13, please check
    billing and shipping differ wildly on my sale, can you check with him
    invoice address is Berlin, delivery address is Bern, is it a mistake by the buyer
    the pin on the map and the written address of my customer differ
    map pin in the sea for my restaurant customer
    rider can't find my customer's building, no tower number given
    customer's gate code missing and no phone, sofa going out today
    floor isn't mentioned, my piano movers need it from the buyer
    bouquet goes out at noon, recipient's door number is wrong, help
    wedding cake order with a wrong street, what do I do as baker
    fridge delivery: the buyer's lane is too narrow for the lorry, need another address
    buyer's island isn't reachable in winter, she must give a mainland address
    country missing on my international sale
    buyer wrote Georgia, is it the state or the country
    foreign customer left no tax id or phone, label refuses
    apartment complex without block, my parcel will come back
    incomplete address buyer
    wrong customer address
    buyer unreachable, phone dead
    no phone on order
    address unclear, customer silent
    sir customer address is incomplete how to dispatch
    sir buyer pincode is wrong please help to correct
    customer mobile not reachable, courier boy is asking alternate number
    kindly take correct landmark from the customer
    buyer is telling to deliver at other address, allowed or not
    my client gave bad direction, how i correct
    the address of client not complete, please to ask him
    buyer 地址 is wrong, can I change it from seller side
    客户 phone 打不通 how to ship
    customer's address contains a swear word, real or joke?
    the address was written backwards by the buyer I guess, need confirmation
    delivery name is a company that went bust, ask my buyer
    my customer's old lady neighbour says he died, where should the parcel go
    the note says "leave with Bob" with no street, I'm the seller and stuck
    so this lady rings my shop in tears she put her dead husband's flat on the order instead of her new one and i'm sending the lamp tonight can you change it for me or can she
    for a grandson's desk the granny put her own town, she asked my store to fix it but I've no right to, can you
    is there a form to report a buyer's wrong address
    my purchaser keyed in the wrong borough, can I correct the label before shipping
    buyer begs me to post the vase to her mother's place instead, is the shop allowed
    recipient details on my sale are gibberish
    the shopper omitted his apartment block and ignores my chat
    no recipient phone, the haulier for my client's piano insists on one
    customer's street was renamed, courier's system rejects it, please verify with her
    order for my bakery names two villages with the same postcode, ask the buyer
    delivery name on a sale is "Mickey Mouse", please confirm with the client
    buyer says autofill put her dorm address, wants mine corrected before I post
    the consignee of my shipment can't be contacted on any number
    my courier bounced the label because the buyer's district is missing
    customer gave only a what3words code, my carrier needs a street
    my purchaser's lane isn't on the courier's list, could you ask her for another
    she sent me three different addresses for one order, which is binding
    recipient's surname differs on the label and in the chat, check with buyer please
    the buyer's intercom name isn't given and he's silent, my chest of drawers can't go
    her town has two Mill Lanes, my buyer wrote no district, what now
    my label printer says the customer's state is missing
    the fellow who bought my saw typed his email in the street line
    may I, the shop, post to the buyer's neighbour as he asks in chat
    the buyer is at sea till May and asks me to send it to a port agent
    my customer left out the house number
    buyer forgot the flat number, can't ship
    customer's address has no postcode
    buyer's zip and town don't fit together
    my buyer typed gibberish as street
    customer gave only a village name, I'm the seller
    buyer's surname missing on the address
    recipient name on my sale is just "mum"
    the sale is addressed to "Batman", should I post it
    customer put emojis in the address field
    address of the sale is in Arabic script and my label printer chokes, can you get it in Latin letters
    buyer's address got cut off after 30 characters
    address on the sale is truncated, what's the rest
    address shows asterisks only, how does the seller see it
    customer's phone has nine digits rather than ten
    buyer's mobile is out of service
    buyer's phone number belongs to somebody else, they told me off
    I can't reach my buyer to confirm where to send
    rang the customer six times about his street, nothing
    messaged my buyer for the door number, silence
    buyer unresponsive about a wrong address, deadline tomorrow
    courier tells me my customer's address doesn't exist
    my carrier's software rejects the buyer's street
    postal checker flags my buyer's address as invalid
    Royal Mail's finder doesn't know my customer's postcode
    address verification fails for my customer's order, should I post
    the buyer's address is a demolished building
    my buyer's street was renamed, map finds nothing
    new-build estate, customer's address isn't in any system, how do I send
    customer lives on a farm track without number, need directions from him
    buyer's on a boat, no postal address, what should I as seller do
    my customer's address is a PO box and the mattress can't go there
    forwarding company address on a sale, is it safe to ship
    freight forwarder as destination, my carrier wants a phone of a real person
    customer wants it at a parcel locker but gave no locker ID
    pickup point my buyer chose has closed, where do I send
    customer's address is a hospital without ward, ask him
    hotel address without guest name on my order
    buyer's company address without company name, courier won't go
    university dorm with no room number, buyer isn't answering
    army base: my buyer gave no unit number
    prison address on a sale lol, allowed to ship? he gave no inmate number
    address for my sale is outside the country I ship to, though country says UK
    buyer's country and city contradict each other
    buyer picked Georgia the state but the address is in Tbilisi
    two Springfields, customer's postcode is missing, which one
    buyer asks me to send to his office instead
    my client begs me to post it to his sister
    customer messaged a new address after paying, may I use it
    buyer wrote another address in the order note, which one do I follow
    the note on the sale says different street than the form
    the buyer has moved, he tells me by chat, order still has the old home
    client entered his ex-wife's house by mistake and wants me to redirect
    customer phoned the shop to change where his order goes, am I covered
    if I ship to the address given in chat do I lose seller protection
    buyer wants a neighbour's address, may a seller do that
    buyer demands delivery to another country than ordered, what should I do
    he keeps changing the address, third time today, which do I use for the sale
    can I edit the delivery address on a customer's sale
    how do I as merchant correct an address typo for a customer
    how do I ask a customer to confirm her address through the platform
    can the platform contact my buyer about the address
    please get the right phone number from my buyer
    please verify the address with the customer for sale 9921
    could you check your records for my customer's full address
    can you unmask the buyer's number so my courier may call
    virtual number of my buyer expired, driver can't call
    privacy number isn't working for the customer, courier stuck
    my driver stands at the buyer's gate, name not on the bell, number rings out
    courier rang me: my customer's phone is switched off, address unclear
    parcel I sent came back "insufficient address", buyer silent
    my shipment was returned as "addressee unknown", need the buyer's correct data before I resend
    returned to my shop twice, buyer's street seems wrong, what next
    I posted already and only now the buyer says the address is old
    already shipped to a wrong address the buyer gave, who pays for redirecting
    label's printed and the client says the street is wrong
    the buyer mistyped her town, label done, hold or send
    same buyer, two sales, different house numbers, which is right
    address changed itself after I packed it, seller view shows another street
    buyer's address seems fake: "1 Nowhere Road"
    address looks made up on this sale
    someone ordered 8 phones to an empty plot, verify address
    buyer's address matches our own warehouse, must be an error
    customer copied my shop's address as hers
    buyer wrote my phone as his
    is a sale without a phone number shippable
    my courier requires a phone and the buyer left none
    customer's e-mail instead of a phone in the field
    buyer's handwriting-like transliteration is unreadable, Kyrgyz village
    Cyrillic address on my sale, carrier wants Latin
    chinese address without pinyin on my export order, help
    pin code wrong of customer, courier not servicing, what seller do
    sir buyer address incomplete, kindly arrange call with customer
    buyer not picking phone for address confirm sir
    customer address is not clear, how I ship, please ask him
    client give bad address, I seller cannot send
    买家 address incomplete, can you contact him
    order地址缺门牌, buyer not replying
    We're unable to dispatch order 6601 because the consignee's particulars are deficient; kindly obtain them.
    The purchaser has requested an alternative destination. Are we permitted to comply?
    wedding favours due Friday, and my bride typed her street with no number, find her please
    granny bought from my stall, wrote only "the blue house near the church", how do I post
    customer typed the shop's own phone as contact, what's his real one
    Latin spelling of my Georgian buyer's street, could you obtain it
    flat block, no flat, and my client's gone quiet; order must leave today
    guest of which room? My buyer put only the hotel
    the street on this sale ends at 40 but it says 400
    client says by chat he typed his old flat, may I post elsewhere
    consignee's number is masked and my haulier insists on one
    buyer's town has no such postcode per my label tool
    direction-only address from a farmer who bought my saddle, contact him
    my customer at a naval base gave no ship
    a forwarding warehouse as destination and no suite number from my buyer
    my buyer's doorbell name and the order's name differ and the driver won't leave it, sort it with her
    the purchaser's lane appears twice in the county, ask which hamlet
    client's contact number is a fax, how do I reach him about his street
  `,
})
