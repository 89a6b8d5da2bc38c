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
    信用卡付款额外收费吗
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
  `,
})
