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
  `,
})
