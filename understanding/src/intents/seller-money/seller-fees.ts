import { defineIntent } from '#intents/define'

export const sellerFees = defineIntent({
  intent: 'seller-fees',
  audience: 'seller',
  settledBy: 'article',
  label: { zh: '平台怎么收费', en: 'What does it cost to sell here' },
  definition: {
    zh: '卖家想知道在平台上卖东西要交哪些费、各按什么比例收。',
    en: 'A seller asks which fees the marketplace takes and at what rate.',
  },
  borders: {
    'fee-dispute': {
      zh: '某一笔已经扣了、卖家认为扣错了，归申诉扣费。',
      en: 'A fee already taken that the seller holds to be wrong is a dispute.',
    },
    'deposit-question': {
      zh: '押着将来要退的钱是保证金，不是费用。',
      en: 'Money held and given back later is the deposit, not a fee.',
    },
  },
  zh: `
    佣金多少
    平台怎么收费
    扣点多少
    开店费用
    技术服务费是多少
    卖一件收多少
    费率
    年费多少
    类目佣金
    手续费怎么算
    提现要手续费吗
    服务费标准
    平台抽成
    有没有月租
    食品类目扣几个点
    你们抽几个点
    佣金怎么算的
    卖一件衣服平台要扣多少
    刚入驻 想了解下费用都有哪些
    服装类目扣点多少呀亲
    技术服务费是按成交价还是按实付算
    月租有吗还是只按单收
    运费部分也要抽成吗
    除了佣金还有没有别的隐形收费
    请问图书跟数码的费率一样不
    我卖99的杯子到手能剩几块
    每单固定收0.6是什么意思
    年費要不要交啊 聽說去年取消了
    支付手续费由谁承担，商家还是买家
    commission 多少个 percent
    想算下利润，定价200的台灯你们那边总共会拿走多少，含通道费那些，能给我列个清单吗，我好跟老板报价
    yong jin bi li
    平臺服務費點數請問在哪裡看
    大件家具有没有优惠费率
    卖得越多费率会不会降
    我是个体户小本生意，一个月就卖三四十单手工皂，要是月租加扣点加起来比挣的还多那我就不折腾了，所以先问清楚到底要交啥
    费用表发我一份
    退货的单子佣金还收吗
    新店头三个月是不是免佣
    美妆涨到8个点是真的假的
    扣费标准在后台哪个页面
    你们家收费贵不贵哦
    仓储那块长期放着怎么计费
    放在你们仓里的货每立方一天几毛
    listing fee 要吗 上一个商品收一次钱？
    做跨境站点的话成本结构和国内一样吗，比如提现、换汇、交易服务，各收百分之几
    卖虚拟商品提点高不
    满减我自己出的那部分，你们抽点的时候算不算进去
    咱们这平台比隔壁那家便宜些不
    直播带货成交的另外再收一道？
    拿货价60卖89 平台切完还有赚头没
    厨具类的rate麻烦告知
    信用卡付款的单子是不是多收一点手续费来着
    我在你们这儿开店卖二手相机，单价高利润薄，听同行讲高客单的提点有封顶，请问封顶是多少、要不要申请，还是系统自己就按封顶收
    在平台卖东西要收多少费用
    佣金是多少
    平台抽几个点
    开店要交哪些费用
    卖一单平台收多少钱
    手续费是怎么收的
    各类目佣金比例是多少
    有没有月费
    技术服务费几个点
    请问卖家要付什么费用
    平台扣点怎么算
    上架商品要钱吗
    电子产品佣金多少
    卖零食的话平台扣几个点
    提现收手续费吗
    新商家有费用优惠吗
    仓储费怎么收
    卖家收费标准在哪看
    佣金按商品价还是含运费算
    开店免费吗
    年费要交多少
    支付手续费是商家出吗
    退货了还收佣金吗
    我卖一百块的衣服要交多少
    平台的服务费率是多少
    想了解一下收费项目
    珠宝类目费率
    佣金有没有封顶
    除了佣金还要交什么
    家具类目收几个点
    平台配送费怎么收商家的
    亲，你们佣金高不高
    个人店和企业店费用一样吗
    收费明细表发我看看
    卖书平台抽多少
    每单有固定费用吗
    直播卖货抽成多少
    优惠券部分也算佣金吗
    费率什么时候调整
    跨境卖家要收哪些费
    活动订单佣金会不会高一些
    成交才收费还是上架就收费
    平台使用费多少钱一年
    卖得多佣金能降吗
    母婴类目佣金几个点
    软件服务费包含在佣金里吗
    算一下卖299的锅平台收多少
    一个月费用大概多少，刚开店
    商家入驻后有哪些收费
    平台收费规则
    yong金几个点啊 卖鞋的
    commission rate是多少，fashion类
    利润就两三块钱😂 你们再抽成我还剩啥，到底抽多少
    准备从线下转到线上卖茶叶，想先算成本，请问佣金、手续费、服务费各是多少
    您好，请告知贵平台图书类目的佣金比例以及是否收取平台使用费
    别家都免佣金了，你们还收几个点？说说收费标准
    老板让我做个对比表，你们家收费有哪几项，分别什么比例
    卖虚拟卡券收多少手续费
    存放平台仓一个月一立方收多少钱
    开店要交什么费
    平台抽成多少
    佣金几个点
    卖东西收多少手续费
    有哪些收费
    服务费怎么收
    卖家费用标准
    月费多少
    扣点是多少
    上架收费吗
    提现手续费多少
    类目费率查询
    年费怎么收
    入驻要花多少钱
    技术服务费比例
    每单收多少钱
    佣金怎么计算
    个人开店收费吗
    鞋包类目佣金
    收费标准发我
    平台收不收入驻费
    卖不出去收费吗
    仓储费多少一天
    直播抽佣多少
    支付费率多少
    打算在你们这儿卖渔具，佣金按几个点收，还有别的费用吗
    一件卖158的连衣裙，平台这边一共收掉多少
    佣金是按买家实付算，还是按优惠前的标价算，规则怎么写
    我一个月大概卖两万，各种费用加起来要多少
    家电和家纺的佣金差多少，哪个低
    新商家前几个月有没有佣金减免，减到几个点
    提现到银行卡每笔收几块，有没有免费额度
    平台仓发一个一公斤的小包裹，配送费收商家多少
    跨境卖家除了佣金，结汇还收几个点
    店铺年费是一次交清还是按月，做满销售额会不会返
    退款成功的订单，佣金按规定退还给商家吗
    用平台的达人带货，除了达人佣金，平台另外抽几个点
    花呗分期的手续费按规则是商家付还是买家付
    定价三百块的鞋，毛利八十，想知道扣掉平台各项费用还剩多少
    参加大促要不要多收服务费，费率比平时高多少
    请把食品、百货、美妆三个类目的扣点都告诉我
    电子书这种虚拟商品收几个点
    平台软件订购要钱吗，基础版免费吗
    费率今年有没有调整，跟去年的一样吗
    你们跟别的平台比，佣金是高还是低，具体多少
    成交越多扣点越低有没有这样的阶梯
    快递费部分收不收佣金，比如邮费二十
    旗舰店和普通店的费用有什么区别
    没有订单的月份还收不收钱
    仓储费旺季会不会涨，十月到十二月每立方多少
    二手书类目收多少佣金，一本就卖八块
    听说每单还有一笔六毛的固定费，是真的吗
    客户用信用卡支付，商家要多出多少手续费
    能不能给一份完整的费用清单，老板要核算成本
    开店前期投入多少钱，除了货本身，平台要收的部分
    卖手表单价高，佣金有没有最高限额
    保险、服务费、佣金这些分别占百分之几
    商品改价或者换类目收费吗
    yongjin多少呀 卖饰品
    fee structure发一下，commission+service各多少
    赚个辛苦钱的我瑟瑟发抖😨 你们抽成到底几个点呀
    请问贵平台针对图书音像类商家之佣金费率及年度服务费标准
    你们页面写“低至1%”，低至低至，我卖拖把的到底是几个点，别绕
    我和对象在夜市摆摊卖发卡，一对才十块钱，有人劝我们上平台，可怕被扣完没得赚，先问问一对十块的发卡平台要收走多少
    开店卖东西收哪些费
    佣金比例多少
    你们抽成几个点
    卖一单平台扣多少钱
    每月有没有固定费用
    技术服务费是百分之几
    各类目费率表发一下
    平台使用费怎么收
    扣点高不高
    卖衣服佣金多少
    数码类目佣金是多少
    卖水果扣几个点
    卖书的佣金比例
    家居类的费率
    上传商品收费不
    卖不掉要交钱吗
    支付通道费是商家出吗，几个点
    信用卡渠道费率卖家承担多少
    运费部分算不算佣金
    佣金是按折后价还是原价算
    用了券的单佣金按多少钱算
    佣金基数包不包括运费
    退款的单还扣服务费吗，规则是啥
    费用明细有哪些项目，我想先了解
    想在你们平台卖货，成本有哪些
    入驻之后平台要收我什么钱
    新店有没有免佣期
    新商家费率优惠吗
    旗舰店和普通店费率差多少
    个人店和企业店收费一样吗
    海外站点卖货收费标准
    各国站点的佣金一样不
    跨境卖家要交哪些费用
    直播带货平台抽几个点
    达人佣金之外平台还收吗
    分期免息的费率商家要付多少
    活动期间佣金会涨吗
    大促技术服务费比平时多吗
    开个店月租多少
    有最低收费吗，每单
    每单固定收几毛
    阶梯佣金怎么分档
    销量高了扣点能降吗
    费率今年调了没
    佣金什么时候调整的，现在几个点
    卖家费用说明有没有
    费率查询入口在哪
    有没有费用计算器
    帮我算下卖100块到手多少
    定价50，扣完平台的还剩几块
    一百块的东西你们拿走几块
    卖199的鞋，平台总共收多少
    利润薄，想知道你们收几个点
    隔壁平台才2个点，你们多少
    比别的平台贵吗，佣金
    亲，问下咱平台的扣点
    请问商家入驻后费用如何收取？
    商家端的收费项目都包括哪些
    仓储费多少一方，你们平台仓
    平台仓配送费一件几块
    广告之外还有什么收费，卖家这边
    店铺管理费有吗
    软件服务年费多少，可以返吗
    保险费是强制收的吗，比例多少，卖家
    运费险卖家每单出几毛
    退货处理费卖家要出多少
    积分返点由商家承担几个点
    货款结算收手续费吗
    收款要不要转账费，平台这边
    外币结算换汇费是多少
    卖二手抽成不
    卖手工艺品平台抽几成
    卖虚拟卡券的费率
    生鲜类佣金高还是低
    珠宝类目扣点
    美妆几个点
    宠物用品费率多少
    图书音像类费率
    超过多少销售额费率会变
    我刚开店，不懂费用，给我讲讲都收啥
    平台收费贵不贵啊，小本买卖
    收费透明不，还有没有隐藏费用
    除了佣金还有别的费没
    平台收商家多少钱一年
    fee怎么收 卖家这边
    yongjin jige dian
    傭金幾趴
    请列一下卖家需要承担的所有费用及比例，谢谢
    老板让我问你们这个平台卖家电一台要被抽走多少
    我想在网上卖自己家的茶叶，一斤八十，请问佣金加支付费加别的，最后你们要拿多少
    喂你好我想了解一下我要是在你们那儿卖渔具的话一个月大概要给平台交多少钱
    卖多少抽多少给个准数，别绕弯子
    开通货到付款，卖家要多付费吗
    国际运费之外，平台对跨境单收的服务费率
    店铺续费一年多少
    升级成旗舰店后年费和佣金各是多少
    我做手工皮具，一个月能卖三十来个，平台从每一个上面大概要抽走多少
    准备把线下的灯具店搬到网上，请问除了佣金以外，每个月还有没有固定的费用
    买家用了我自己出钱的券，你们的百分比是按券前还是券后的价格收
    听同行讲春天以后厨具类的费率涨过一轮，现在到底是几个点
    要是一个月一单没卖，店铺还需不需要付管理费之类的
    开店得多少钱起步
    开店免费不
    仓储费
    平台仓收费
    平台抽成几个百分点
    卖一单抽走多少钱
    扣点怎么算 卖女装
    家电类佣金率
    珠宝扣几个点
    食品类目费率多少
    图书佣金有优惠没
    二手商品平台收几成
    卖虚拟卡券手续费多少
    商家费用一览表在哪看
    费率表给我看下
    收费细则发一份
    商家月租多少
    店铺年费要交吗
    入驻免费吗 有没有入驻费
    注册卖家要花钱不
    上架一件商品收不收费
    多开一个店要另外交钱吗
    个人店和企业店费用差多少
    支付手续费商家出几厘
    卖100块到手还剩多少
    卖三千的手机平台扣完剩几多
    有没有费用计算器 给卖家用的
    运费部分也抽佣吗
    佣金按折前还是折后算
    顾客退货 佣金退给卖家吗
    退货处理费一单多少 商家付
    一单最低收多少手续费
    佣金封顶多少
    新商家前三个月免佣吗
    零佣金计划什么店能享受
    农产品商家有没有减免
    公益店铺免服务费吗
    提一万块到银行卡扣多少
    跨境店铺费用怎么收
    结汇加收几个点
    平台仓仓租一天一方多少
    长期仓储费怎么计
    代发打包一件收几块 平台仓
    旺季仓储附加费有没有
    滞销货退仓收多少
    直播带货平台抽多少
    参加大促要另交服务费不
    佣金今年涨没涨
    新费率几号起执行
    没出单的月份还收费吗
    店铺歇业期间交不交月费
    费用是每单扣还是月底出账
    卖家开店总成本大概多少
    除了佣金还有啥隐形收费
    比别家平台抽得多吗
    commission多少 卖鞋子
    賣家手續費怎麼算
    我做手工皂的小店一个月卖不到两千，扣来扣去你们到底收我多少
    听说你们抽四分之一 是真的吗 商家
    开店前问问 每单你们留多少 有月租吗
    卖蜂蜜的平台拿几个点
    卖80的夹克扣完我剩多少
    挂着没卖出去的商品收钱吗
    十箱货放你们仓一个月多少钱
    鞋子和配件抽成一样吗
    每次提现都要费用不
    刷卡那笔手续费是在佣金之外吗
    商家专业版一年多少
    买家退回时卖家要承担哪些费用
    卖旧书平台抽几成
    销量上去了点数会降吗
    卖家所有费用有没有汇总一页
    新店有没有开户费
    直播卖的平台分多少
    卖一百块平台拿走多少
    店铺月租多少
    年费要交不，商家
    上架一个商品收费吗
    各类目扣点表发一下
    珠宝佣金多少
    生鲜扣点比玩具高吗
    退货了佣金退不退给卖家
    运费也要算佣金吗
    提现手续费商家多少
    支付通道费谁承担，费率几何
    仓储费一方多少
    超期库存怎么计费
    打包操作费一件几毛
    直播卖货佣金怎么算
    达人佣金谁定，多高
    运费险商家每单交多少
    没出单的月份收不收店租
    卖得多费率能降吗
    新店有免佣吗
    今年扣点涨了没
    费用从货款里扣还是另外交
    开俩店是不是交两份钱
    外贸店换汇手续费多少
    賣家要付哪些費用
    隐形收费有没有，商家这边全列给我
  `,
  en: `
    what are the seller fees
    commission rate
    how much commission do you take
    selling fees
    monthly fee for sellers
    what percentage do you take
    fee for electronics category
    how are fees calculated
    referral fee
    cost of selling here
    fee schedule
    is there a listing fee
    do you charge per sale
    commission for books
    withdrawal fee
    what's your commission
    how much do you take per sale
    fee schedule please
    whats the cut for books vs electronics
    is there a monthly subscription or just pay as you go
    do i get charged for putting an item up even if nobody buys it
    if i sell a lamp for $40 what actually lands in my pocket
    thinking of joining, what's it gonna cost me
    any hidden charges besides the referral percentage
    is the percentage worked out on the price incl. postage or without
    hello dear, i am seller from Vietnam and want to know which percent you are taking for handmade bags
    do small sellers get a lower rate
    payment processing, who covers that, me or you
    closing fee?? what is that
    I make candles at home, maybe twenty orders a month. Before I go through all the paperwork could you tell me roughly what share of each order goes to the platform and whether there's a fixed bit on top
    cost of selling on your uk site compared with the german one
    referral fee for jewellery over £250
    how are storage costs worked out in the quarter before christmas
    do you keep your comission when the customer sends the thing back
    rate card
    is it still 8% for beauty or did it go up in march
    How do the tiers work, does the rate drop once I pass 500 units
    佣金 for shoes is how many points
    what would i pay in total on a 15 dollar toy weighing half a kilo
    do you charge extra if the customer pays by credit card
    some1 told me theres an annual charge of 1000, true?
    wondering whether selling furniture here is worth it after you take yours
    Is there a calculator where I can put in price and size and see my margin
    per order or per item, that flat 30 cents
    having a shop is free or do you take something each month
    pricing for sellers
    My partner and I are comparing three marketplaces for our tool business. For each of them we've got the selling percentage, the card processing cost and the fixed monthly amount except yours, so if you could list those I'd be grateful
    are sales from live streams billed at a different percentage
    what do u deduct
    does a promotion i fund myself lower the amount your percentage is taken from
    vat on top of your fees or included
    we're a charity selling second hand books, any reduced pricing for that
    big and heavy stuff like sofas, how's that charged
    We sell the same rice cooker on our own site for 79 and want to list it here too. What should the price be so that after your share, card handling and storage we don't end up with less than we get at home?
    平台扣点 for electronics, still same as last year ma
    How much does it cost to sell here?
    what fees do sellers pay
    what commission do you charge
    how much do you take from each sale
    is there a monthly fee for sellers
    what percentage does the marketplace take
    commission for clothing
    do I pay to list an item
    how are seller fees calculated
    is it free to open a shop
    what are the payment processing fees for sellers
    what's the fee for selling electronics
    are there any fees besides commission
    do you charge a withdrawal fee
    list of seller fees
    fees for new sellers
    how much would I pay in fees on a 50 dollar item
    Is commission charged on shipping too?
    what's the yearly fee
    do I pay commission if the item is returned
    how much is the storage fee per month
    seller pricing
    which categories have the lowest commission
    what is the commission on books
    does the fee depend on the category
    is there a cap on commission
    what do you charge for jewellery
    do bigger sellers pay lower fees
    fixed fee per order?
    cost of opening a store
    I'd like to know your fee structure
    what percentage for home and kitchen
    are fees charged before or after discount
    subscription cost for a professional seller
    fulfilment fees for a small parcel
    service fee rate
    do I pay anything if I don't sell
    what are the charges for cross-border sellers
    do you take a cut on live stream sales
    how much commission on shoes
    where can I find your fee table
    commission rates by category
    is VAT added to seller fees
    Any discount on fees for the first months?
    fee for credit card payments
    how much will it cost me per month to sell here
    compare individual and business seller fees
    transaction fee percentage
    selling costs for furniture
    do the fees go up during sale events
    what's the seller's share of a 20 euro sale after fees
    wats ur commision on shoes
    my margin is like two bucks 😂 how much of that do you guys take
    Everyone else has dropped commission. What do you charge, all in, for selling a kettle?
    Hello, please tell me how much percent you take from seller of handmade toys
    佣金 for electronics, how many percent
    Would you please inform us of the commission applicable to books and of any platform usage fee?
    moving from a market stall to online, selling tea. I want to calculate my costs first: commission, card fees, monthly fee, what are they?
    boss wants a comparison sheet: which fees exist on your platform and what are the rates
    do you charge sellers for selling vouchers and gift codes, and how much
    what does it cost to open a shop
    what cut do you take
    commission percentage
    fee for each sale
    which fees are there
    how is the service fee charged
    seller fee list
    selling commission rates
    is listing free
    cost of withdrawing
    category fee rates
    annual seller fee
    technical service fee
    how much per order
    how do you calculate commission
    fees for private sellers
    commission on bags
    send me the price list for sellers
    sign-up fee?
    do I pay if nothing sells
    daily storage charge
    live stream commission
    card processing rate
    I'm planning to sell fishing gear with you. What percentage is the commission, and what else is charged?
    On a dress sold at 158, how much would you keep altogether?
    is the commission based on the list price or on what the customer pays after discounts
    if I turn over about 20,000 a month, what will all the fees come to
    what's the difference in commission between appliances and bedding?
    do new sellers get reduced commission at the start, and down to what rate
    how much per withdrawal to a bank account, and is there a free allowance?
    delivery fee to a seller for a one kilo parcel from your warehouse
    apart from commission, what does a cross-border seller pay for currency conversion
    is the yearly fee due at once or monthly, and do you return it above a certain turnover
    by your rules, is commission returned when an order's refunded
    what does the platform take on top of the influencer's share
    pay-later charges: does the seller pay these, and how much
    I've an 80 margin on 300 shoes, what remains once your fees are off
    is the service fee higher during big sale events
    tell me the rates for food, household goods and cosmetics
    percentage on e-books and other digital goods
    does the seller software cost anything or is the basic version free
    have your rates changed this year?
    are you cheaper than Amazon for sellers, what's the actual percentage
    is there a sliding scale, the more one sells the lower the rate?
    does commission apply to the postage I charge, say 20
    fee differences between a flagship store and an ordinary one
    am I charged in months without orders
    Does storage cost more in the peak season, and what's the rate per cubic metre from October?
    second-hand books at eight a piece: how much of that do you keep?
    somebody mentioned a fixed 60 cents per order, is it true
    extra cost to me if the customer pays by Amex
    a full cost sheet of selling on your marketplace, my boss needs it for budgeting
    what would I spend on platform charges before my first sale
    is there a maximum commission on a 5,000 watch
    please split it for me: payment fee, service fee, commission, each in percent
    do you bill for changing a listing or a category
    how much is the premium seller plan and what's the rate with it
    are fees for charities lower
    what do you charge for a return handled by your warehouse
    is commission the same on pre-orders
    do sellers pay a fee for coupons they issue
    how much does it cost to keep a pallet with you for a month
    what's your rate for fine art prints
    do you charge a regulatory fee in some countries, how much
    selling in France and Germany, are the commissions equal?
    I sell candles at 12 each. What's left after you've taken your percentage and fixed charge?
    is VAT on top of the 8% or included in it
    are there any one-off costs for brand stores
    what percent u take from selers
    trembling with my tiny profits 😨 how many points is your commission
    佣金 for phone case, how much percent now
    Would you be so kind as to state the commission rates and annual service charge applicable to merchants of books and records?
    "from 1%" says your banner. From, from, from. I sell mops! What's MY percentage?
    my girlfriend and I have a night market stall selling hairpins, ten a pair. People tell us to go online, but we fear there'd be nothing left. How much would you take from a ten-euro pair?
    commission for electronics?
    monthly fee for a shop?
    selling fees explained
    what cut do you take from sellers
    how many percent on clothing
    seller fee table please
    fee schedule for merchants
    rates by category
    do I pay upfront or only when I sell
    transaction fee for sellers
    payment handling fee, what rate do merchants pay
    do you take commission on postage too
    is commission on the discounted price or full price
    withdrawal fee for sellers?
    does it cost anything to transfer my earnings out
    currency conversion fee for merchants
    annual fee for shops, how much
    is the yearly seller fee refundable after a sales target
    what does it cost to have a store on your marketplace
    what would it cost me to sell on here
    fees for a flagship shop vs basic shop
    private seller or business, who pays less commission
    grocery category commission
    cosmetics rate for sellers
    pet supplies selling fee
    handmade goods, how much do you take
    commission on digital goods
    fee for selling second hand
    any fee free period for new merchants
    reduced rate for new shops?
    do fees go down with volume
    tiered commission, where are the steps
    have seller fees gone up this year
    when did the commission change and what is it now
    minimum fee per order for sellers?
    fixed charge per item sold?
    any hidden charges for sellers
    apart from commission what else do merchants pay
    list of all the deductions a seller can expect
    how is the service fee worked out for shops
    technical service fee, how much percent
    fee calculator for sellers
    work out for me what's left of a £50 sale after fees
    sold at 100, how much do I get after your fees
    selling a 200 euro coat, what's your share
    what's left for the seller on a 20 dollar item
    if I price it at 80 what do you deduct
    my margins are thin, how many points do you charge
    another marketplace takes 8%, what about you
    are you cheaper than the other platforms for merchants
    storage fee per cubic metre in your warehouse
    what do you charge sellers for picking and packing
    fulfilment cost for a small item, as a seller
    do sellers pay extra during big campaigns
    campaign service fee rate for shops
    livestream commission, what does the platform keep
    affiliate commission plus yours, total?
    instalment surcharge for merchants, what rate
    credit card rate charged to shops
    is shipping insurance charged to sellers and how much
    who funds the reward points, does the seller pay a percentage
    do I get the commission back when an order is refunded, what's the rule
    returns processing fee for sellers
    cash on delivery, extra fee for merchants?
    subscription plan prices for sellers
    professional seller plan, per month?
    cost of upgrading to a brand shop
    difference in fees between the UK and French sites for sellers
    cross-border seller charges
    fees on international sales
    are fees plus VAT
    is VAT added to your commission
    where can I read about seller charges
    point me to the merchant rate card
    selling here, is it expensive
    before I register as a seller, what are all the charges
    I want to sell fishing rods, what's the fee
    sir how much commission you people are charging
    what is percentage platform is taking from seller
    please share the fee structure for sellers
    seller 扣点 how many percent
    commission 几个点 for toys
    wats the comission
    fees? (want to sell)
    what r the charges for sellers
    i sell home tea, 8 dollar one bag, how much fee platform take
    kindly clarify the closing fee and fixed fee on items under 500
    Good day, I run a small pottery and would like to know every fee I'd face as a merchant, with percentages, thank you.
    right so if i flog a bike for three hundred quid on here what actually gets skimmed off by you lot
    hello yes my son says i should sell my jam on your website but i want to know first what you people take out of it
    dont give me marketing talk, what is the number, how much commission on shoes
    do you bill seller fees monthly or take them off each sale, and at what percentage
    a dispute free month doesn't lower my rate, does it? what rates exist for shops
    is the percentage different for sets and single pieces
    I make leather wallets and sell about thirty a month. What would the platform take from each one in total?
    Before I open a store I'd like to see every charge a seller faces, including payment handling and payouts.
    Is the commission for lamps the same as for furniture, or do you put them in another band?
    A friend who sells here says fees were raised in spring. What is the current rate for kitchenware?
    When a customer uses a voucher that I fund, is your percentage taken from the price before or after it?
    Do shops that bring their own traffic from social media pay a lower commission than the others?
    If I sell nothing for a month, would there still be a subscription or maintenance fee for my store?
    What's the charge to a merchant for offering free returns, and is it a flat sum or a percentage?
    My boss wants a side by side of your individual and company plans, with monthly price and commission.
    storage fees
    fulfilment cost
    is opening free
    are seller fees inclusive of VAT
    what commission applies on campaign sales for us sellers
    what cut does the marketplace take
    how big is your slice of each sale
    what percentage goes to you when I sell a lamp
    your take rate for furniture?
    what's the commission on electronics
    commission on jewellery, how many percent
    Commission for groceries vs toys?
    rate card for sellers
    price list of seller charges
    where's the page with selling fees
    full overview of what a shop pays
    what would a shop pay each month
    monthly rent for a stall here?
    is keeping a store free of charge
    any joining fee for merchants
    does registering as a seller cost money
    annual charge for vendors
    what does a basic seller plan cost versus pro
    difference in fees between individual and business seller
    subscription price for the seller plan
    is listing a product free
    listing fee per item?
    insertion fees?
    are there relisting fees
    do photos on listings cost the seller extra
    payment processing cost for merchants
    card handling fee on my sales, who bears it
    what do you deduct from a 50 dollar sale
    if I sell a mug for 12, how much is left for me
    take home on a 300 coat after your charges
    calculate my fees for a 1000 yuan phone
    net amount after fees on a 20 item
    is commission taken on shipping too
    does your percentage apply to tax as well
    is the commission on the price before or after discount
    do you charge commission on cancelled orders
    when a buyer returns, do sellers get the commission refunded
    return processing fee for merchants
    what do sellers pay for a chargeback
    minimum fee per order?
    fixed fee per sale
    max fee cap on expensive watches
    ceiling on commission for a piano
    lower commission for big sellers?
    do high volume shops get a better rate
    is there a fee discount for new shops
    first three months commission free?
    zero commission programme, who qualifies
    fee waiver for charities selling here
    reduced rate for farmers' shops?
    special rates for books?
    fees for selling digital goods
    fee for used goods sellers
    fees when selling abroad through your site
    cross-border selling fee
    exchange rate markup on my sales abroad
    withdrawal fee to my bank
    cost of transferring my earnings
    is there a charge to pay out weekly
    warehouse storage price per cubic foot
    storage charges for stock over 180 days
    pick and pack cost per item
    fulfilment fee table by weight
    what does your warehouse charge a seller per parcel
    peak season surcharge for storage
    removal fee for unsold stock
    label printing fee for merchants?
    shipping label rates for sellers, are they a platform fee
    what do livestream sellers pay
    affiliate commission, what rate do I set and what do you keep
    fee on promotions for merchants
    does joining a sale cost the seller a service charge
    software service fee, how is it worked out
    platform usage fee explained
    what's a referral fee
    what is a final value fee
    what is closing fee for seller
    what does "annual technical fee" mean for merchants
    GST on marketplace commission, how many percent
    TCS deduction plus commission, how much total sir
    sir what is the charges for selling on your platform
    how much commission you are taking from seller
    please tell me all charges of selling saree
    any catch, what other costs do sellers have
    will fees go up next year for shops
    have the commissions changed recently
    new commission rates from July?
    when do the new seller fees start
    commission by category, full table
    what rate do kids' clothes fall under
    which category rate applies to handmade candles
    pet food commission
    cosmetics selling rate
    commission on phone cases
    auto parts fee percentage
    what's the percentage on wine
    fee for food sellers
    what do you charge a bookshop
    costs of selling
    selling charges
    seller commission?
    is it expensive for a small maker to sell with you
    are you cheaper for sellers than other marketplaces
    compare your commission to a normal webshop
    Before I open a shop I'd like to know every cost: commission, rent, withdrawals.
    I sew baby bibs and earn pennies on each; what would your share be?
    I make about 2k a month, roughly what would I owe you in fees?
    if I don't sell anything do I still pay you
    are there charges while my shop is on holiday
    do dormant shops pay a fee
    how are fees collected, off each sale or by invoice
    when are seller fees billed
    do I pay fees upfront
    greedy question: how much of my money do you keep lol
    my cousin says you lot take a quarter of everything, is that true for crafts
    you bloodsuckers, what percentage is it this year
    how much pay to platform when sell one shoes
    commision for cloths how many %
    sellr fees?
    what % u take
    佣金 how much for shoes seller
    platform抽成 how many percent
    so I've got this pottery studio and a friend of mine sells on your site and she told me there's like a fixed bit and then a percentage on top what is it exactly
    Kindly advise the applicable commission, fixed charges and taxes thereon for a stationery merchant.
    is the fee for extra product variants free
    charge for a second store under one company
    what does api or software access cost a merchant monthly
    Before I open a shop, what do you keep from each sale and is there a monthly charge?
    I sell honey; which percentage would go to the marketplace?
    If a jacket sells for 80, what's left for me after all your charges?
    Does it cost me anything to have a listing up that doesn't sell?
    What do merchants pay for storing ten boxes in your warehouse?
    is the commission the same for shoes and for spare parts
    do I pay a fee on every withdrawal of my takings
    is the handling cut for card payments on top of the commission
    how much does the pro plan for merchants come to per year
    which charges fall due if a buyer sends the goods back
    what's your margin on used books sold by others
    does the percentage drop as my sales grow
    a list of all seller costs in one place, is there one
    how do your merchant rates stand against other marketplaces
    is there a setup cost for a new store
    what share is kept when I sell through a livestream
    kitna commission lete ho seller se
    sir what is fixed closing charge and shipping charge to seller
    how many percent for the vendor of clothes
    what commission do merchants pay
    what percentage goes to the platform
    how much do you skim off a seller
    take rate on handmade goods?
    referral fee for kitchenware
    rate card for merchants please
    fee schedule for sellers
    fee table by category
    price list for merchants
    tariff for vendors
    pricing plans for shops
    annual charge for merchants?
    subscription for sellers, how much
    is a basic store free to run
    free plan vs pro plan for sellers, costs
    what's the charge for listing an item
    insertion fee per product?
    listing fee after the first fifty?
    closing fee amount for books
    fixed fee on each sold item
    minimum commission per order
    does commission count on the price with tax
    do you charge commission on delivery costs too
    is commission charged on gift wrap
    do sellers pay a fee on cancelled orders
    commission kept when a buyer returns?
    refund admin fee for merchants
    what does a return cost the seller in fees
    payment processing fee for shops
    card fee on each transaction for sellers
    wallet and card charges borne by merchants
    what's taken for instalment sales from a shop
    cash on delivery handling charge to sellers
    is transferring my balance to the bank charged
    warehouse rates for sellers in December
    long term storage charge after 180 days, how much
    pick and pack fee for small goods
    removal fee per unit from your warehouse, merchant rate
    labelling service price for sellers
    fulfilment tariff for a 2 kg parcel
    shipping label discount and price for merchants
    platform shipping charges to sellers, zone wise
    weight handling fee sir?
    collection fee in the commission, what is it
    service fee for shops in fashion, 5 or 8
    tech fee on jewellery in percent
    commission on mobiles?
    which category is the cheapest to sell in
    are digital goods charged at the same rate for sellers
    used goods commission
    livestream sales: which commission do merchants pay
    influencer commission, who sets that and how high
    affiliate fee for shops
    does advertising come as an extra cost for merchants and is it compulsory
    mandatory insurance charges on sellers
    freight insurance premium per order for shops
    is VAT added on your seller fees
    GST on commission, how much percent
    what other deductions besides commission are there for a shop
    every fee a shop might face, list please
    total cost of selling on here
    roughly what's left from a 100 sale for the merchant
    if I sell a lamp for 60 how much do you keep
    calculate the fees on a 25 pound mug
    what price should I set to cover your fees
    how do volume tiers lower the seller's rate
    does the commission drop when I sell more
    commission holiday for newcomers, how long
    fee waiver for small merchants
    are charities charged less for their shop
    new fee rates from January, what are they
    when do the new commissions apply
    how are seller fees collected, from the balance or billed
    when are monthly shop fees deducted
    do I pay the store fee in months without sales
    what if I pause my shop, does the monthly seller fee go on
    do two shops mean two monthly fees
    fee for extra staff logins?
    does changing category or price cost sellers anything
    is there a fee to use the seller API
    brand store upgrade, yearly price
    what does a merchant pay to keep 3,000 products listed
    Could you outline all charges that apply to a merchant of furniture?
    I make ceramics and earn little per piece, so what percentage would be yours?
    Your rivals ask twelve per cent from shops. What do you ask?
    We're comparing marketplaces; kindly send the rates for garden tools, including payment costs.
    Before I register my bakery I want to know each fee and its amount.
    My margin on rice is four percent. Is your commission for food above that?
    so if my nan sells her knitted hats at eight quid on yours what do you lot take off her for each hat
    what charges seller have to pay
    selling charges kitna hai
    comission percent?
    fees 4 sellers
    how many percent you cut
    佣金 rate for cosmetics?
    平台fee多少 for sellers
    is it pricey to be a merchant
    platform cut?
    sellers of vinyl records, what percentage goes to you
    is the merchant's payment fee inside the commission or separate
    do I, as a seller, owe you anything for an item that never sells
    tell me the seller's cost for a listing upgrade
    cost to a shop of each refund, any fixed amount
    what does a cash on delivery order cost the merchant in fees
    do influencers' commissions come on top of yours for a seller
    percentage kept by the platform on wrapped gifts, as a seller
    what remains of a 100 sale after all your seller fees
    tariff sheet for vendors of bedding
    does a beginner's store have a fixed monthly cost
    insurance per parcel charged to shops, how much
  `,
})
