import { defineIntent } from '#intents/define'

export const bulkPurchase = defineIntent({
  intent: 'bulk-purchase',
  audience: 'buyer',
  settledBy: 'person',
  label: { zh: '公司采购、大量购买', en: 'Buy for a company or in bulk' },
  definition: {
    zh: '公司、学校或个人要大量买，想要报价、批发价、合同或定制。',
    en: 'A company, a school or a person wants a large quantity and asks for a quote, trade prices, terms or branding.',
  },
  borders: {
    'price-question': {
      zh: '问一件多少钱的是价格；按量报价的在这里。',
      en: 'What one costs is the price; a quote by quantity is here.',
    },
    'stock-question': {
      zh: '问凑不凑得齐几件的是库存；谈成批采购的在这里。',
      en: 'Whether a few can be had is stock; a bulk deal is here.',
    },
    'request-invoice': {
      zh: '为已有订单要发票的是发票；谈采购条件的在这里。',
      en: 'An invoice for an order is the invoice; terms of a company purchase are here.',
    },
  },
  zh: `
    批量采购
    公司采购
    大量购买有优惠吗
    批发
    要一百件多少钱
    企业采购
    对公采购
    量大能便宜吗
    给个报价
    学校要买一批
    批发价
    大宗订购
    单位福利采购
    起批量
    公司采购找谁
    批发价怎么算
    买200个有优惠吗
    团购
    我要一千份，报个价
    企业福利卡采购 中秋用
    能不能做对公转账和合同
    学校要订三百套课桌椅
    印我们公司logo最少起订多少
    亲，量大从优不
    代理拿货什么折扣
    幼儿园想买四十个午睡床，能给个方案吗
    pifa
    想开个小店，从你们这进货行不行
    大宗 报价单盖章
    大批訂購可以談價嗎
    给员工发节礼，每人一份两百块标准，一百二十人，品类您搭配，下周三之前要看到清单和价格，能开专票，请安排专员跟我对接
    酒店客房用的拖鞋，长期要
    拼单凑够多少人算大客户
    政府招标你们投不投
    婚礼伴手礼两百八十份，糖和小香皂，单价能压到多少
    工地要一批安全帽，五百顶起
    有企业账期没，月结三十天那种
    quote一下 60台显示器
    阶梯价格表发我一份
    如果一次拿够一个托盘的猫粮会便宜吧
    我们是社区食堂，每周固定要米六百斤油三十桶，想谈长期供应，送到后门，谁能做主跟我谈谈
    办公室咖啡机加豆子打包采购
    图书馆采购图书目录
    单位买礼品 能不能送样品先看看
    贴牌生产接吗
    想定制一批文化衫，运动会用，前面印班级后面印号码
    要的多 给个最低价
    两百把雨伞，三种颜色混着来可以吗，什么价
    我是做餐饮的，锅碗瓢盆要一整套，你们有对接b端的人吗
    采购入库
    村里给八十岁以上的老人每家送一床被子，一共四十六户，村委会经费不多，贵店能否给个实惠的价，再帮着分开打包，谢谢了
    团建要五十顶帽子
    二十箱以上包运费和卸货吗
    跨国公司要在六个城市的分部同时收办公椅，各三十把，统一付款分开送，请给一个总的报价
    跟你们签年度框架协议走什么流程
    敝公司尾牙要訂禮盒，請報價
    我们公司想一次买五十台，能谈价吗
    采购量大的话单价能降多少
    你好，请问可以批发吗
    多买有折扣吗，打算要八十个
    企业客户有没有专门的价格
    想大批量进货，怎么联系谈
    请发一份批量报价
    我们单位要统一买工作服，大概两百套
    买三百本练习册怎么算价钱
    起订量是多少件
    能给公司出个正式报价单吗
    学校食堂要订餐盘一千个
    量多可以定制logo吗
    杯子上能印我们公司名字吗，要五百只
    需要签采购合同的，你们支持吗
    公司年会要一批礼品，能报价吗
    我想拿货去卖，批发价给多少
    整箱整箱地要，价格怎么谈
    拿100套能打几折
    一次性买很多能不能便宜
    给员工买端午礼盒，八十份，求报价
    有没有企业采购的渠道
    我们是贸易公司，想长期大量订货
    采购部门想跟你们合作，需要什么手续
    团购二十件以上有优惠价吗
    医院要买六十张折叠床，麻烦报个总价
    亲，我要订一百五十条毛巾，什么价位
    想给全班买书包，四十五个，能优惠不
    集体购买怎么下单
    大单能不能先打样
    批发的话最少要拿多少
    批量定做帽子，带刺绣，多少件起做
    公司买电脑三十台，能走对公付款加合同吗
    我开民宿的，床品要二十套，给个批量价呗
    你们做不做大客户
    买得多有没有阶梯优惠
    工厂要劳保手套五千双，报个价
    想谈一下长期供货的条件
    数量大，能安排专门的报价吗
    一千个的话单价可以到几块
    健身房开业，瑜伽垫要六十张，能不能给批发价
    帮公司问下，采购两百个保温杯刻字要多少钱
    活动奖品要三百份，可以加印活动名称吗
    我们社区要统一采购灭火器，两百个左右，能提供报价和资质吗
    大量采购的付款方式能月结吗
    想做你们的经销商，拿货量大有什么政策
    办公用品按季度采购，能签协议价吗
    批發跟零售差多少錢
    要買一百張椅子，可以報團體價嗎
    婚庆公司，常年要喜糖盒，每次上千个，想谈个合作价
    我这边是幼儿园老师，六一要给孩子们每人一份文具，一共一百八十份，园里预算每份二十块以内，麻烦看看能不能做个报价
    批量购买 询价
    报价!!! 300个鼠标垫 印logo
    老板 我拿500斤 啥价
    想要bulk价 大概200pcs
    公司要买月饼四百盒，抬头盖章的报价单明天前能给吗
    量大，求个团购價格
    我们装修公司每月都要用几十个水龙头，有没有工程价
    采购部小刘，想了解贵司大宗采购的折扣和账期
    一批货要两千件，能按我们的图案定做包装吗
    多要能打折吗
    拿货价多少
    进货价怎么谈
    我要批量订货
    采购价能低多少
    几十个起可以算批发
    大量订购找谁报价
    整批拿有什么优惠
    有没有批发渠道
    工厂直供吗，我量大
    能开采购合同不
    企业团购怎么报名
    大客户价格怎么申请
    买的数量多可以议价吗
    做礼品定制吗
    可以印学校校徽吗
    批量刻字要多少件起
    能给个阶梯报价么
    学校集体采购怎么弄
    订五百份有没有特价
    机关单位采购能走公务卡吗
    商用大量采购
    经销代理怎么谈
    我们学校新学期要换两百张课桌，请给个报价
    公司下个月搬家，办公椅要一百把，能不能谈个团购价
    我是奶茶店老板，每个月要吸管十箱，长期合作价多少
    妇女节工会要给女职工发礼品，一百三十份，求个方案
    我们村搞运动会，要两百件背心印上村名，多久能做好，多少钱一件
    想在你们这拿一批袜子去摆摊，五百双起拿什么价
    敬老院要换床单被套，一共八十套，能按批发算吗
    餐馆开张，要碗碟各三百个，量这么大单价能不能再商量
    物业要采购灭蚊灯一百二十盏，需要三家比价，麻烦出份盖章报价
    培训班要给学员配笔记本，每批两百本，封面印我们机构名字可以吗
    我同学聚会想统一买五十件卫衣印上班级口号，做得了吗
    我们公司想走季度框架采购，付款按月结，行不行
    买一台是三千二，要是我一次要四十台，每台能做到什么价
    给球队订二十五套队服，每件背后印名字号码，怎么报价
    我们超市想进你家的蜂蜜，首批两百瓶，有没有供货价
    公司采购要比价，你把五百个U盘印logo的报价发我邮箱吧
    连锁酒店八家分店都要换吹风机，总共六百个，求大宗价
    医院食堂每周要一次性餐盒三千个，能签供货协议吗
    新店开业送顾客小礼品，想定做一千个带店名的钥匙扣
    婚庆用的蜡烛一次要四百支，零售价太贵，按批发怎么走
    施工队要雨鞋六十双，尺码不一样也能按批量价不
    这款台灯我们出版社想买三百盏当赠品，能便宜到多少
    图书馆要添二十个书架，需要投标文件和采购合同，你们能提供吗
    我是微商，想一件代发也想囤货，拿一百件什么折扣
    社区团长，邻居们凑了七十份大米，能给团购价吗
    教会圣诞活动需要一百五十份小礼物，预算每份十五，有批量价不
    俺们厂要劳保鞋 两百双 给个痛快价
    老板 多拿多便宜不 我要八十斤茶叶
    要三千个塑料袋印字，多少钱1个，急！
    批fa价！！发我看看 我开小卖部的
    公司行政一枚😭老板让我今天交报价单，一百个保温杯加logo，求快点报
    wholesale怎么做 我在马来西亚 想拿200pcs
    您好，打扰了，我们是一家公益机构，想为山区孩子采购六百个书包，经费有限，不知贵店能否给予批量优惠，万分感谢
    上次零买了两个觉得不错，这次全公司都要，一共九十三个，总不能还按零售价算吧
    我們公司要訂中秋禮盒兩百份，量大有沒有優惠
    採購耳機一百副，能報價嗎
    公司想大批量采购
    单位要集中买一批
    我们公司要订三百个，报价多少
    企业采购找谁谈
    采购部的，想拿个报价单
    请发一份正式报价
    出个报价函盖章的
    给个批发价表
    批发价多少
    能批发不
    做批发吗你们
    起批几件
    最低起订量多少
    多少件起可以拿批发价
    一百件什么价
    拿五百个单价多少
    一千条毛巾能给到几块
    量大能便宜到多少
    大宗订购怎么谈
    大批量买能打几折
    量大从优吗，我要四百套
    一次拿两百台有折扣吧
    整箱批有优惠价吗，要六十箱
    按托盘买怎么算
    工厂价能拿吗，要的多
    想长期拿货，价格怎么谈
    我开店的，想从你们这进货
    想做你家代理
    经销商政策发一下
    招分销吗
    开小卖部，想批点货
    我是幼儿园的，要买八十张小床
    医院要采购一批口罩，量大
    酒店要两千双一次性拖鞋
    餐厅要三百个盘子，给个团购价
    学校要六百本练习本报价
    班级统一买校服外套五十件，集体价
    村委会买一百床被子慰问老人
    工会发福利，人手一份，三百五十人
    年会礼品要两百份，怎么合作
    中秋员工福利团购
    春节给客户送礼，要一百二十份礼盒
    活动奖品批量买，预算人均三十
    婚礼伴手礼要两百份，大量能优惠不
    毕业纪念品订四百份
    运动会号码背心，定做一百五十件
    能印公司logo吗，要三百件
    定制印字多少起做
    批量定制能加我们的商标不
    大货定做工期几天，要一千个
    OEM贴牌做不做
    打样要多少钱，大货两千起
    先拿样品再下大单行吗
    大订单可以签合同吗
    采购合同怎么签
    公司采购可以月结吗
    账期六十天能接受吗，长期采购
    投标要你们授权书和报价
    政府采购你们能参与吗
    需要你们营业执照做供应商入库
    供应商入库要什么资料，我们要采购
    企业客户注册怎么弄，想大量买
    有没有企业采购专员
    有大客户经理吗，想谈大单
    集采价
    团购价
    批量购买
    大量订购
    阶梯价给一份
    询价：五百套餐具
    询盘，两万个纸杯
    要三千个袋子，最低多少
    工程采购，水龙头两百只
    装修公司长期拿灯具，有工程价没
    物业要换四百个灯泡，报个价
    健身房要二十台跑步机，打包价
    网吧要八十把椅子，价格商量
    奶茶店常年要杯子，能谈供货不
    网店主想拿货一件代发，合作怎么谈
    社区团长，一次要两百斤橙子
    我们单位食堂每周要米面油，能供吗
    分批送货可以吗，总量一千箱
    发到六个分公司，一起报价
    大单能包运费卸货不，二十吨
    亲，要九十九个杯子当伴手礼，最低给多少
    老板，要的多，给个实在价撒
    俺厂里发劳保，手套五千双，啥价
    bulk order有discount吗，要200pcs
    要wholesale price list一份
    MOQ多少？想做private label
    quotation发我邮箱，300套
    採購一批椅子，請問可以報價嗎
    你好，我们学校准备给新生统一配台灯，大概一千二百盏，能送样、开票、分两批送吗，请给个总报价
    您好，敝司拟采购办公座椅一百五十把，烦请提供含税报价、交期及付款条件
    我姐开月子中心每个月纸尿裤湿巾这些用量特别大想找一家固定供货你们能不能给个长期合作的价
    试用了两个样品都满意，现在全集团要八百个，价格重新谈谈
    外贸公司，要十个集装箱，FOB价
    出口到非洲，要五千台风扇，报价
    慈善机构捐赠，买一千个书包有优惠价么
    敬老院买六十台轮椅，能否给公益采购价
    我们单位下个月搬新楼，要一次配齐两百套桌椅，麻烦给一份含安装的报价
    幼儿园想统一定一百二十件带园徽的罩衣，多少件起印，价格怎么算
    在你家零买过几次觉得不错，现在想给全厂三百多人发一份，能谈个批量价吗
    我是开民宿的，床单被套长期要，一次三十套，合作价和账期是怎样的
    采购流程要三家比价，请把一千个保温杯的含税单价和交期写成盖章文件发我
    有没有那种企业团购价，买五十份起打折的
    批量采购找谁谈
    要大批量，给个底价
    单位采购五十把椅子报个价
    五百本笔记本出个报价单
    一百件起有没有阶梯价
    量大从优的话三百个多少一个
    最小起批
    拿货价给一下，我开实体店的
    想做你们的代理，进货啥政策
    经销商拿货价
    整柜走多少钱，FOB
    整托买便宜多少
    印logo两百五十个杯子
    卫衣九十件绣班徽能做不
    定做纸箱两千个
    贴我们自己的牌子行不行
    代工五千件接不接
    来图定制
    酒店一百二十间房的床品
    医院每周要三千副手套
    餐馆用盘子几百个批价
    婚礼伴手礼三百份有特价没
    展会礼品一千支笔
    员工福利六十五份
    年终给客户送礼，预算五万
    新员工大礼包每月三十套，长期合作
    服务员工服四十套
    球队队服全联赛二十二队
    村里几十户一起买净水器，啥价
    实验室招标显微镜二十五台
    街道办要垃圾桶，走政府采购
    公益组织买九百条毛毯，能给爱心价吗
    装修公司常年进货，有工程价吗
    四十八套橱柜工程单
    房东十套公寓一起配家具，打包价
    公司搬家要九十张桌子
    创业公司二十人配电脑，企业报价
    健身房要三十台动感单车
    理发店洗发水五升桶装批发
    工厂劳保手套一万双
    车队装四十个记录仪，谈个价
    剧组要十五套一样的西装
    长期供货合同能签不
    年度协议采购
    企业月结行不行，一次拿几百件
    账期六十天可以谈吗，我们是集团采购
    给我们采购部发个形式发票，五百台
    三家比价，麻烦出份盖章报价
    先打两个样再下八百的大货
    一吨多少钱
    包圆你们剩的两百多个花瓶，啥价
    我要的多，能再让点不，一百八十个
    大客户经理联系我
    bulk order找哪位，要300套
    老师买两百支画笔，学校集采
    微商拿货，五十起步能按批发算不
    香港公司訂四百份紀念品連印字
    做餐饮的，一周六百个打包盒，咋收费
    企业团购粽子两百盒
    我公司想一次订两千个，单价能到多少
    批量买给学校，六十张午睡垫，求报价
    展会赠品要一千支笔印公司名，怎么报
    我们连锁店常年要纸巾，能按批发供货吗
    大宗采购
    给厂里进三十台工业风扇，团体价多少
    剧组一次要几十套戏服，能打包谈个价吗
    房东装十套公寓，家具成批买有没有工程价
    酒店要三百把印店名的伞
    活动用二十托瓶装水怎么报价
    宿舍一百四十张床求整体报价
    奖杯六十个刻字
    围裙三十五条印字多少钱一批
    调料一百公斤起批吗
    养老院大量采购能挂账吗
    摆摊卖的，蜡烛拿两百个啥批价
    六家农场合买围栏，走量能优惠多少
    搞年会要两百五十份伴手礼，包组装
    学校运动会奖牌四百块
    矿上劳保长期协议价
    集团框架采购一百台电脑找谁签
    供货给我小卖部，每周拿货什么价
    慈善捐赠两千台净水器，公益价谈谈
    拿货价多少，一次两百个
    批发找谁谈
    公司采购，报个价
    学校要六十套桌椅，求报价单
    酒店布草四百条，怎么谈
    员工节日福利三百份，能做多少钱一份
    杯子印公司logo，起订多少
    定制队服55件，带名字
    婚礼伴手礼两百份 有批量价吗
    幼儿园长期买纸尿裤，能签合同不
    食堂每月三十公斤咖啡，供货协议
    工厂要五千双手套，一双最低几毛
    整柜发肯尼亚，电饭煲什么价
    一托盘猫砂救助站买，优惠多少
    小卖部进你家饼干，走批发
    美发店大量拿洗发水有折扣没
    对公月结行不，我们采购量大
    贴我们自己牌子，八百个能做？
    大货前先打个样可以吗
    阶梯报价发一下，100/500/1000
    团购五十箱橙子，什么价给
    做你们家代理拿货什么政策
    企业大客户经理联系方式，要采购
    bulk order 300件 怎么quote
    要開民宿，床單一次買七十套，有折嗎
    把剩的毛线九百团全包了，能便宜多少
    老板让我比三家，65个键盘你给啥价
    志愿者协会买六百个书包，公益价？
    商会礼品定制一千份，什么时候能出货
  `,
  en: `
    wholesale
    buy in bulk
    bulk discount
    large order
    company purchase
    quote for 200 pieces
    corporate order
    business order
    quantity discount
    we need 50 of them
    order for our school
    wholesale price
    volume pricing
    request a quote
    bulk order
    do you give a discount for 200 pieces
    wholesale prices?
    I need a quote for sixty monitors
    we're a school and want three hundred chairs
    minimum quantity to have our logo printed
    who handles corporate purchases
    buying for a company, payment on 30 days account possible?
    request for quotation: 1,000 tote bags, two colours
    trade account application
    can you make me a better price if i take a whole pallet of cat food
    Christmas gifts for 120 staff, about forty dollars a head, you pick what goes in. I'd need the list and the total by next Wednesday and someone who'll be my single point of call
    slippers for a hotel, monthly
    b2b
    I'd like to open a small shop and get my goods from you, is that a thing
    do you supply nurseries? forty nap beds
    团购 price for 50 caps
    wedding favours, 280 pcs, candy and little soap, how low can you go
    hard hats, 500, building site in Leeds
    Send us please an offer with stamp for 40 laptops
    price breaks by quantity
    We run a community kitchen and every single week use about 300 kilos of rice and thirty cans of oil. I'm looking for a steady supplier who delivers to the back door. Who at your place can decide such things
    white label production
    procurement department here, how do we become registered buyers with you
    samples before a large order?
    two hundred umbrellas in three colours mixed
    annual framework contract whom do i talk to
    does a charity get special terms when ordering lots
    resellers discount
    30 office chairs to each of six branches, one payment, separate drops; what would the lot cost
    t-shirts for the sports day with class on the front, number on the back, around ninety
    government tender docs
    if I buy 25 of the notebooks for my book club do I get a deal
    tax exempt purchase order for a university
    more than 20 cases, is unloading included
    restaurant opening in May, need pots, plates, everything
    best price for big volume
    coffee machine plus beans for the office, as a package for 35 people
    The parish would like to give a warm quilt to each household with somebody past eighty, that's forty-six of them, and our purse is thin. Could you meet us halfway on the price and pack them one by one?
    can i speak w/ your commercial sales about quantity pricing
    distributor conditions
    I want to buy in large quantities
    Do you sell wholesale?
    How much if I take 150 of them?
    Is there a discount for bulk purchases?
    We'd like a quote for 75 desks
    price for 500 units please
    our company wants to order 40 laptops
    Can you offer a better rate on a big order?
    What is the minimum order quantity for wholesale
    I need 300 mugs with our company logo
    can you print our logo on the bags if we order a lot
    looking to purchase in bulk for my business
    Do you have business pricing?
    How do I place a bulk order?
    My school needs 120 calculators, can you quote us
    Could you send me a formal quotation for 90 uniforms?
    we are a hotel and need 200 towels
    is it possible to get trade prices
    I'd like to set up a corporate account for regular large orders
    any deal if I buy 100 pieces at once
    Do companies get a discount on large quantities?
    wholesale rates for retailers?
    I run a gift shop and want to stock your candles, what are your trade terms
    how low does the unit price go for 1000 pcs
    our office needs 60 headsets, what would that come to
    Can we get net 30 terms for a company order?
    Bulk order enquiry: 250 water bottles
    I want to buy these for my whole team, around 85 people
    Could we have custom branding on 400 notebooks?
    do you supply to restaurants in bulk
    Need pricing for 2,000 gloves for our factory
    What discount do you give on orders over 50 units?
    we would like to become a reseller
    I'm purchasing for a hospital, who quotes on quantities like 600 masks
    can I have a sample before my firm orders 300?
    are there price tiers depending on the quantity ordered
    Is a purchase contract possible? We'd be buying every month
    Corporate gifts for 200 clients, can you do engraved pens?
    Our sports club wants 55 jerseys with names, please quote
    How much for a full pallet?
    is it cheaper by the hundred
    I organise a conference and require 350 tote bags printed with our name by June, what would you charge
    Hello, I represent a trading company in Lagos and we want to import big quantity of your fans. Please send your best offer
    need a big lot of extension cords for our construction company
    Can a church get a group rate on 80 folding chairs?
    we want to buy for resale
    quote pls 120x office chair black
    hi do u do bulk?? need like 200 balloons sets for an event
    what are your conditions for wholesale customers
    Large quantity, maybe 700 pieces. What can you offer?
    Would you do a volume deal on 30 tablets for a nursery school
    We are furnishing a student residence: 140 lamps, 140 desks. I'd be grateful for an offer with trade terms
    b2b pricing list available?
    custom order of 500 T-shirts for our charity run
    Our company would like to place a standing order of 40 cases a month, can we negotiate the price
    buying 65 gift boxes for staff at year end, can you give us a special price
    Please quote your lowest price for 10 dozen
    does the price per piece come down if we take five hundred
    I am teacher and I like to order 32 recorders for class, is a school discount there?
    big company order, 180 monitors, we need an offer in writing
    bulk price?
    price for a hundred?
    can I get trade prices
    do you offer volume discounts
    I want to order wholesale
    large quantity quote please
    what's your MOQ
    minimum order for branding?
    discount for ordering a lot
    do you deal with businesses
    corporate discount
    I need a bulk quote
    reseller prices please
    bulk buying options
    do you have a wholesale catalogue
    can we pay by company invoice, big order
    who do I ask about a large order
    cheaper if I buy 80?
    quantity pricing for schools
    looking to buy stock for my shop
    can you quote for 1000
    we want to order in bulk every month
    custom printed in large numbers?
    dozens of these, what price?
    Our office is moving in March and we need about a hundred chairs, what price could you do?
    I own a bubble tea place and go through ten boxes of straws a month, is there a trade rate?
    We'd like 25 football kits with names and numbers on the back, could you send a quote?
    The parents' association wants 140 water bottles with the school crest, what would that cost us?
    One heater is listed at £60. What would each cost if our housing association took 45?
    I sell at a market on Sundays and want to take 500 pairs of socks off you, what's your best price?
    Our care home has to replace 80 sets of bedding, can we have a business rate for that?
    Opening a restaurant in spring, I need 300 plates and 300 bowls, can the unit price be negotiated?
    Please email a stamped quotation for 120 mosquito lamps, our purchasing rules need three offers
    We give notebooks to every trainee, 200 at a time, could our name go on the cover?
    Could we sign a yearly supply agreement with monthly payment for office paper?
    Eight hotels in our group need 600 hair dryers between them, who can give us a bulk offer?
    My publisher wants 300 of these lamps as giveaways, how low could you go?
    I'm getting 1,000 key rings made for the opening of my store, do you do that with a logo?
    We're a town library tendering for 20 bookcases, would you take part in a tender?
    Seventy neighbours have clubbed together for rice, is there a group price for 70 bags?
    My distributor has dropped out and I need a new source for 40 cases of olive oil a month, what are your terms?
    For our union's women's day gifts we need 130 sets at around $15 each, can you put an offer together?
    I'm after 400 plain candles for weddings this summer, retail is too dear, what's the wholesale rate?
    We're a dental practice ordering 2,000 gloves monthly, would you give us account terms?
    The village fete needs 200 T-shirts printed with our logo by July, please send me a price
    Can a nonprofit get a special rate on 600 school bags?
    My company would take fifty of these tablets at once if the price is right, what could you do?
    How much off do we get if we order the headset for the whole call centre, that's 220 seats?
    We'd buy sixty pairs of safety boots in mixed sizes, do mixed sizes still count towards the bulk price?
    Is there any trade programme for interior designers who order furniture for clients regularly?
    need 3000 printed bags how much each, urgent!!
    hey do u do wholsale? i got a small shop in Cork, wanna take like 200 pcs
    boss wants a qoute today for 100 mugs w/ logo plssss 🙏
    Good day, we are trading company from Ghana, we like to buy full container of your blankets, kindly give best wholesale offer
    I bought two as samples, everybody loved them, and now the entire firm wants one. That's 93 people, so surely I'm not paying the retail price for each?
    bulk order 批发价 for 500 phone cases pls
    With apologies for the trouble: our little choir would like 35 matching scarves, and we wondered whether you might consider a reduced rate for so many at once
    RFQ: 800 pcs LED bulb E27, delivery to Rotterdam, payment 60 days
    Purchasing 150 gift hampers for clients, need custom ribbon and cards with the company name, give me a number
    whats ur price if i take ALL of them, like the whole pallet
    we'd like to buy in bulk
    bulk order enquiry
    my company wants to place a large order
    our office needs three hundred of these, quote please
    business purchase, who handles that
    corporate buying, whom do I talk to
    please send a formal quotation
    quote for 500 sets
    can you quote me for two hundred chairs
    I need a written quote with stamp for 60 desks
    wholesale price list please
    wholesale rates?
    do you do trade prices
    trade discount for builders?
    minimum quantity for trade price
    MOQ for wholesale
    from how many pieces do I get the bulk rate
    price per unit for a thousand
    unit price at 500 pieces
    what would 400 towels cost me per piece
    cheaper if I take two hundred?
    volume discount on 150 kettles
    quantity discount for big orders
    bulk discount on sixty cases
    tiered pricing sheet
    price by the pallet
    factory price for large quantities
    I run a shop and want to buy stock from you
    want to become your distributor
    dealer terms please
    reseller programme for stockists
    supply my cafe with cups every month, terms?
    standing order for our canteen, weekly flour and oil
    regular supply contract for a hotel
    hotel needs two thousand pairs of slippers
    nursery needs eighty cots
    hospital wants a large lot of masks
    restaurant needs 300 plates, group rate?
    school order of six hundred notebooks
    fifty class hoodies, group price
    parish buying a hundred blankets for the elderly
    union gifts for 350 members
    gifts for two hundred staff, how do we go about it
    year-end hampers for our employees
    client gifts, 120 boxes, what can you offer
    prizes for a corporate event, thirty per head
    wedding favours, two hundred, bulk price
    graduation souvenirs for 400
    race vests for a hundred and fifty runners, made to order
    print our company logo on 300 mugs
    branding available on large orders?
    custom print minimum run
    can you add our label to a batch of thousand
    lead time and price for 1000 custom bags
    OEM and private label possible?
    sample first and then a big order
    sample for a bulk buyer
    can we sign a purchase contract
    annual supply agreement
    can we pay by company bank transfer for a big order
    30 day credit for business buyers placing large orders
    payment terms for corporate orders
    goods first, pay later, for companies ordering in volume
    tender: need your offer and authorisation
    do you take part in government procurement
    supplier onboarding papers, we intend to purchase a lot
    business account for volume buying
    dedicated account manager for large orders
    group purchase
    corporate gifting
    mass order
    large quantity
    purchase enquiry: 20,000 paper cups
    RFQ 3,000 tote bags
    project price for 200 taps
    contractor rates on lamps
    400 bulbs for our buildings, give us a price
    gym wants twenty treadmills as a package
    eighty gaming chairs, can we negotiate
    dropship partnership, buying in volume from you
    deliver in batches, a thousand cartons altogether
    ship to six branches, one combined quote
    twenty tonnes, unloading and freight in the price?
    best price for 99 cups
    do me a deal on a hundred of these
    how low can you go on 250 units
    gloves for my factory, five thousand pairs, what rate
    sir need best rate for 1000 pcs, GST bill required
    kindly share your best quotation for bulk requirement
    we have bulk requirement of school bags
    dealership enquiry, want to take stock in lot
    bulk 200 pcs got discount anot
    批发 price for 300 pcs please
    i want buy big quantity, how much for one if 500
    qoute for 250 tshirts w logo
    export to Ghana, five thousand fans, FOB price
    ten containers, CIF Mombasa, your offer please
    charity purchase of a thousand schoolbags, any special rate?
    care home needs sixty wheelchairs, non-profit price?
    Good day, we intend to procure 150 office chairs and would appreciate a quotation including tax, lead time and terms of payment
    Our school wants to give each new pupil a desk lamp, that's about twelve hundred, in two deliveries. Could someone work out a total?
    my sister runs a postnatal centre and they go through crates of nappies and wipes each month so we want one steady supplier what could you do on price
    tried two samples, everyone's happy, now the whole group wants 800, let's talk money
    council is looking for 90 benches, who can prepare an offer
    stocking a new salon, need everything by the dozen, trade terms please
    We move into new premises next month and need two hundred desks and chairs at once, please quote with assembly
    The nursery would like a hundred and twenty smocks with our crest on, from how many do you print and at what price
    I've bought a few for myself and now want one for each of three hundred colleagues, can we agree a volume price
    I run a guesthouse and need thirty sets of bedding every quarter, what trade terms could you give me
    Our rules call for three offers, so please send a stamped one for a thousand flasks with tax and lead time
    Is there a policy for bulk orders?
    Do you offer a group rate if we buy fifty advent calendars?
    trade price list please
    b2b enquiry
    company order of 80 chairs, quote us
    quotation for 500 notebooks
    quote for 60 jackets with embroidery
    need a quote by Friday for 45 monitors
    price break at 100 units?
    any discount on 50 or more
    better price if I buy in bulk
    bulk rate for pens
    bulk deal on nappies for our nursery
    bulk buying of coffee beans for my café
    large order, whom do I deal with
    large order discount
    big order coming, two hundred towels, what can you do for me
    I want to place a big order
    ordering in volume, 1500 pieces
    we'd take a full pallet
    full container load, FOB price?
    what's your rate for 300 caps
    what's the MOQ
    minimum order for custom printing
    printed logo on 250 mugs
    can you print our school crest on 90 hoodies
    branding on tote bags, 400 pcs
    customised water bottles for a marathon
    custom packaging for 2000 boxes
    private label your candles under our name
    white label possible?
    OEM enquiry
    are you able to manufacture to our drawing, 5k units
    reseller here, can I get wholesale terms
    I run a shop and want to stock your products
    become a distributor of yours
    dealer price for Nagpur region
    stockist wanted? I'd take 50 cartons monthly
    importing to Ghana, need 2000 fans
    exporter wants 40 ft container of tiles
    hotel buying bed linen for 120 rooms
    hospital needs 3000 gloves weekly
    dental practice chain, monthly supply contract
    restaurant supply, plates and bowls by the hundred
    caterer here, 600 paper trays a week at which rate
    wedding planner needs 300 favours, special price?
    conference bags for 700 attendees
    trade show giveaways, 1000 pens
    staff gifts for 65 people before Christmas
    year end gifts for our clients, budget 5000
    employee welcome kits, 30 sets a month
    uniforms for 40 waiters
    football kits for the whole league, 22 teams
    scout group wants 70 neckerchiefs
    PTA buying 150 reading books, school rate?
    university lab needs 25 microscopes on tender
    council tender for litter bins
    government purchase order terms
    NGO buying 900 blankets for a shelter, humanitarian price?
    parish wants 200 candles each month
    building contractor, 300 sq m of flooring
    property developer fitting 48 kitchens
    landlord furnishing ten flats, package price
    office move, 90 desks and 90 chairs
    start-up of 20, laptops for all, business quote
    call centre wants 150 headsets
    gym refit, need 30 spinning bikes
    salon wholesale shampoo in 5 litre drums
    pet rescue needs 2 tonnes of kibble
    farm wants 500 sacks
    factory purchase, safety shoes 320 pairs
    security firm, 75 torches
    taxi fleet needs 40 dash cams, deal?
    film crew needs 15 identical suits
    theatre wants sixty costumes
    group buy of 35 from our village
    neighbours and I together want 24 water filters, what would the price be
    my club wants to buy fifty
    framework contract for stationery
    supplier registration form for our procurement dept
    vendor onboarding, who signs from your side
    payment terms for companies, net 60?
    credit line for corporate buyers
    can we sign a contract for the purchase
    please send a pro forma for 500 units so purchasing can approve
    we need three competing bids for 80 tablets
    send your best offer for 1000 powerbanks
    best rate for 200 pcs sir
    sir what is rate for 100 pc
    kindly share wholesale catalogue
    kindly quote for 5000 nos LED bulb
    i want buy many, for my shop in Tashkent, how cheap
    I need 400 piece, make me good price
    sample before ordering 1000?
    two samples first then the production run of 800, cost?
    lead time and price on 10,000 labels
    can you deliver a bulk order in stages to six branches
    is there a sales rep for corporate accounts
    account manager for business buyers?
    business account with volume prices
    do you work with interior designers, trade discount
    volume tiers please, 50/100/500
    cash and carry prices?
    factory gate price for 2k
    negotiable at 300 pieces?
    any movement on price if I take the lot, about 180
    buying out your remaining 240 vases, make me an offer
    how cheap for 1 ton
    批发 MOQ and price pls
    团购 60 sets for company, can discount or not
    Do hampers come cheaper by the hundred?
    Our charity run needs four hundred medals on ribbon with the date engraved.
    We're opening a hostel in June: eighty mattresses, eighty pillows. Who prepares an offer?
    I teach art and would like 200 brushes on school account with a rebate.
    per-unit price if our firm buys 700
    bulk purchase for a kindergarten: 60 nap mats, quote please
    customised gifts for 300 conference guests, quotation wanted
    restaurant chain looking for a regular supplier of napkins in volume
    our purchasing department needs a quotation with your stamp for 120 routers
    do you offer net 30 to firms that buy by the hundred
    quantity of 2000, what discount would we be on
    wholesale account, how do I open one
    can I haggle if I take sixty of them
    trade rate for electricians buying cable by the drum
    one hundred teddy bears for a hospital ward, any charity price
    OEM with our logo, ten thousand pieces, who do I talk to
    village co-op collecting orders, about 90 wheelbarrows, what's your bulk offer
    bulk quote: 35 fridges
    our nursery chain needs cots by the dozen, who quotes
    three hundred umbrellas with the hotel's name
    twenty pallets of bottled water for an event, price?
    buying for a housing association, 200 smoke alarms
    could you tender for school lunch trays
    yearly need of 10,000 envelopes, negotiate please
    jumbo quantity of cat litter for our shelter, special terms?
    engraved trophies for 60 players
    wholesale enquiry for spices, 100 kg lots
    trade customer wanting regular pallets of tiles
    quote for furnishing a dormitory, 140 beds
    printed aprons for 35 volunteers, price and time
    our army cadet unit needs 90 torches
    company mugs with staff names, 180 of them
    bulk purchase agreement for a mine site, PPE
    a hundred laptops on a framework, who signs
    supplying my corner shop weekly, what terms
    we're a co-op, six farms, buying fencing together
    cost for 250 goodie bags assembled
    can a nursing home purchase on account, large volumes
    I resell at markets, what do you charge for 200 candles
    event agency after 40 gazebos
    my NGO would like a pro bono price on 2,000 water filters
    diwali gifting for 500 employees, share best rate
    school annual day, 400 medals, quotation needed urgently
    B2B portal access for purchasing managers?
    trade price on 300 mugs
    quote for 80 office chairs
    quotation for 45 tablets for our school
    RFP for canteen furniture
    bulk rate on nappies for a nursery
    buying 500 umbrellas with our logo
    need 200 branded water bottles
    1,000 pens engraved with the firm's name
    60 hoodies printed for a stag do, price?
    uniforms for 35 waiters
    aprons for a cookery school, forty of them, embroidered
    medals for a marathon, two thousand
    trophies for the school sports day, price for 50
    wedding favours for 180 guests, special rate?
    candles for a church, a thousand, what's your offer
    hand sanitiser by the pallet
    a pallet of cat litter for our shelter
    a container of rice cookers to Nairobi, price CIF
    a lorry load of compost for a council
    two tonnes of flour for a bakery
    twenty crates of wine for a restaurant, deal?
    coffee for the office, 30 kilos monthly, contract terms
    toilet paper for a hostel chain, regular supply
    bedding for a 70 room hotel
    towels for a spa, 400 pieces
    mattresses for a student residence, 120 units
    curtains for a care home, forty windows, quote
    forty desks for a co-working space, quote please
    laptops for 90 new hires, company rate?
    headsets for a call centre, 150, per unit price?
    printers for all our branches, framework deal
    school bags for an NGO, 600 pieces
    footballs for a youth league, best rate
    half a tonne of seed for a farming cooperative, rate?
    tools for a building company, account with terms
    gift baskets for employees, 250
    Christmas gifts for 320 staff, budget 15 each
    Diwali hampers for 500 employees, corporate rate
    company gifts, who handles that
    corporate sales contact
    B2B department please
    business account for regular purchases
    trade account: how do I open one as a restaurant buyer
    reseller discount for buying by the carton
    I own a corner shop and want to stock your biscuits
    I run a salon and need shampoo in big quantities
    I'm an interior designer buying for clients, trade discount?
    I'm a teacher ordering 30 recorders for class, school rate?
    I'm buying for a hospital, 5,000 masks
    we're a startup wanting 40 monitors, what can you do
    we're a charity, need 700 blankets at a fair price
    our club wants 55 identical jerseys with names
    our parish is buying 300 songbooks
    our embassy requires forty chairs, official quotation needed
    our procurement department wants you as a supplier
    our purchasing team would list you as supplier for large orders, whom do we talk to
    can we buy on a purchase order
    do you accept POs with 30 days net
    net 60 for companies buying in volume?
    can our firm pay by invoice for a big order
    credit line for business buyers
    annual supply contract for printer paper
    framework agreement for office supplies
    standing order for our canteen, terms?
    call-off order: 2,000 boxes through the year
    MOQ for own label?
    private label on your shampoo, possible?
    white label candles, 800 units
    OEM production of tote bags, quantity 3,000
    custom colour if we take 1,000?
    sample before we place a bulk order
    pre-production sample for 500 caps
    lead time on 1,200 T-shirts with print
    tiered pricing from 100 units up?
    price break at 250 pieces?
    volume rebate at year end?
    how much off if I take fifty
    how much per unit at 10,000
    what's your best price for a dozen dozen glasses
    cheaper by the gross?
    discount for 75 pairs of slippers
    price per pallet, not per piece
    carton price for noodles
    case price for energy drinks, twenty cases
    buying in quantity, who do I talk to about price
    large order enquiry
    bulk enquiry
    tender documents, do you bid
    public tender for playground equipment, are you interested
    government buyer here, are you on GeM
    can you supply an army canteen
    export in bulk, do you deal with distributors
    want to be your distributor in Kerala
    want dealership price for fans, 100 pcs
    sir rate for 50 pcs steel bottles with company name
    kindly send quotation for 200 nos LED bulbs
    pls quote best price for 1000 nos jute bags
    need wholesale, how much 300 pcs
    i want buy many, 400 piece, give good price
    公司采购 50 monitors, quote please
    批发价 for 200 units?
    Could you send us a formal offer for 150 lunch boxes with the city's crest, including delivery?
    We are opening a guest house in May and would like one supplier for all linen. What terms could you grant us?
    My boss told me to get three quotes for 65 ergonomic keyboards. What would yours be?
    I'd like to purchase the entire stock of that yarn, around 900 balls, if the price is right.
    The choir is going on tour and we need 48 matching scarves; is there a group price and can they be embroidered?
    so its for my daughters wedding and we need like two hundred fans and two hundred bubbles and tags with their names what would that come to
    hey mate doing up a pub need eighty bar stools whats the damage if i take the lot
    stocking a market stall, what margin do you leave on bulk soap
    a big batch for resale, discount?
    job lot of returns stock for sale to traders?
    group order by our allotment society, 2,500 bulbs, rate?
    quote for a canteen: 200 trays, 400 glasses, 90 jugs
    flour by the tonne for our bakery, wholesale terms
    a pallet of litter every month for an animal shelter, trade price
    do you bid on public tenders for playground kit
    government department wants 300 fans, official quotation
    purchase order with 30 days' credit for sixty monitors, ok?
    embroidered aprons, forty, for a cookery school, unit price
    a stallholder asks: what's the trade margin on bulk soap
    supplying an army canteen with sauces, could you quote
    eighty bar stools for a pub, what's the damage for the lot
  `,
})
