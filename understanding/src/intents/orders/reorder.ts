import { defineIntent } from '#intents/define'

export const reorder = defineIntent({
  intent: 'reorder',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '再买一次', en: 'Buy the same again' },
  definition: {
    zh: '想把以前买过的同样东西再买一次，或问怎么再下同样的单。',
    en: 'Wants to buy what they bought before once more, or asks how to place the same order again.',
  },
  borders: {
    'list-orders': {
      zh: '只想看买过什么。',
      en: 'Only wants to see what was bought.',
    },
    'change-quantity': {
      zh: '往还没发的订单里多加几件。',
      en: 'Adds pieces to an order that is not shipped yet.',
    },
    'lost-parcel': {
      zh: '要补寄丢了的包裹，不是再买。',
      en: 'Wants a lost parcel sent again, not a new purchase.',
    },
  },
  zh: `
    再买一次
    复购
    跟上次一样的再买
    重新下一单
    同款再来一个
    怎么再次购买
    上次买的那个还想买
    买过的东西怎么再买
    按原来的订单再下一单
    再订一份
    回购
    老样子再来一箱
    我想重新购买
    一键再买在哪
    再来一单
    跟上次一样的
    怎么再买一次
    上次买的咖啡豆喝完了 还要那个
    一键复购在哪
    同样的再下一单
    把去年那单重新下一遍
    zai mai yici
    亲 猫粮吃完啦 老样子来两袋
    之前的订单能直接再次购买吗
    我想回购那支口红 找不到链接了
    照着40012再给我来一份
    老规矩，一箱矿泉水
    我要買之前那款洗面乳，同一個
    还能买到我三月份买的那款袜子不
    孩子把拼图弄丢了 想买个一模一样的
    reorder 怎么操作
    每个月都买的那个尿不湿，能不能不用重新选一遍
    又用完咧 还是要那个牌子那个规格的
    再次下单按钮哪去了
    复购有没有快捷方法呀
    以前买过一把菜刀 特别好用 我姐也想要同款 我手机上怎么翻到那单再拍一个
    重复购买
    我上次在您这儿买的枕头非常满意，想给父母也各订一个，请问怎样按原订单再次购买
    补货补货 上回那款酱油还有吧 照旧发六瓶
    想按原来的配置再买一台
    同款加购一件 之前那件已经穿上了
    洗衣凝珠又要见底了 上回买的什么香型我忘了 就按上回的再买
    给我重新来一套
    我记不得型号了 反正就是六月份买过的那种灯管 现在另外一个房间的也坏了 想再买三根一样的 你告诉我在哪里点一下就能下单
    还要上次那个
    客户说样品很好 我要把上周那批货原样再订一批
    回头客又来啦 照单再抓
    打开旧订单 点哪里可以再拍
    吃上瘾了 那个辣酱再整两罐
    "再次购买"点了说商品失效 我还想买那款怎么办
    可以把以前的一整单全部丢进购物车不 里头二十几样东西 一个个搜太麻烦了 每次开学都要买这些
    原单复制
    那款护手霜 我都买第四次了 这次在哪下
    一模一样再来一遍哈
    去年冬天给家里老人买过一条电热毯，灰格子的，用着特别暖和，今年我岳母也想要，我翻了半天翻不到那个链接了，有没有办法从以前那单里直接再买一条一样的
    想 repeat 上次那个 order 点哪
    回購同款要怎麼下
    再买一份一样的
    我要再来一份
    上次那个再来一个
    我想买和上次一样的
    之前买过 想再买
    以前买的那款还想再买一个
    怎么重新购买以前的商品
    想回购上次那款面霜
    复购在哪里点
    再次购买在哪里
    再来一单在哪里
    怎么从历史订单再买
    能不能按照上一单再下一次
    重复上一个订单
    复制上次的订单
    照上次的订单再来一遍
    帮我下个和上次一样的单
    跟上个月买的一样 再要一份
    老客户了 还是老样子来一份
    还是要上次那种茶叶
    上次的咖啡再来三包
    洗发水用完了 想再买一瓶同样的
    狗粮吃完了 再买一袋一样的
    尿不湿没了 再下一单
    打印机墨盒再买一套 跟之前一样
    上回买的辣条好吃 还要
    上次买的鞋穿坏了 想再买双同款
    去年买的那件还能买到吗 想再买一件
    以前订单里的商品怎么直接下单
    可以一键复购吗
    一键加购上次的全部商品
    找不到上次买的链接 想再买
    上次那家店的链接发我 我要再买
    之前的商品下架了 还想买同款
    好用 再买一个给我妈
    朋友看中我买的包 想买个一样的 从我订单里怎么买
    每月都要买同样的东西 怎么快速下单
    定期买同款 有快捷方式吗
    重新下单同样的商品
    再下一次40321那单
    按订单40321再买一份
    想再订一次上周的菜
    上次的外卖再点一份
    跟昨天一样的套餐再来一份
    亲 还要一箱上次的那种牛奶
    我又来啦 还是那个口红
    再买一词
    in my old order 那个 再买一次
    buy again 怎么点
    您好，上月购买的护膝效果很好，想再购同款两副，请问如何从原订单下单
    同样的再买两件送人
    我要补货 上次那批杯子再来一百个
    家里的滤芯又到期了 之前在你们这买的型号不记得了 想直接再买一样的
    吃完了吃完了 同样的坚果再来两罐😋
    怎么把之前买过的东西重新加入购物车
    孩子很喜欢那套书 想再买一套送同学 怎么找原来那单
    上次买的不够用 再来一份同样的
    原来那款我还要 怎么下单
    想按春节那次的单子再订一份年货
    上次在你家买的护眼灯孩子用着好 老二也要一盏一样的 怎么买
    办公室的咖啡胶囊又见底了 照三月那单原封不动再下一份
    我不会搜 就想点一下把上回的菜全买了 有这个功能不
    那条裙子被我洗坏了 心疼 想再买条一模一样的
    年货照去年那张单子再来一遍 一样都不用改
    再来一次！上次的螺蛳粉整箱那种
    我想再买一次
    再买一遍
    重新买一份
    我要复购
    上次那款还要
    再下一个同样的单
    买过的想再买一次
    怎么再买同款
    再来一份上次的
    同样的东西再要一份
    跟以前一样再买
    想回购
    重复下单怎么操作
    再订一次一样的
    按以前的单子下
    从旧订单再次购买
    能直接再买一次吗
    照旧来一份
    老样子 再下一单
    之前那个再来两盒
    再次购买怎么点
    还想买以前买过的那款
    我又要买那个了
    帮我重下上个订单
    上回的咖啡豆很香，喝完了，再给我下两包一样的
    我三月买过一双跑鞋，鞋底磨平了，还想要同款同码
    孩子的奶粉又快见底，跟上一单一模一样再来六罐
    公司每个月订一次桶装水，这个月照上个月的单下就行
    去年给我妈买的护膝她说好用，想给婆婆也买副一样的，从哪单里能点
    上次那套餐具打碎了两个，想再买一套一样的
    我记得以前订单下面有“再来一单”，现在找不到了
    订单45518里的东西全部再要一遍
    原来那款洗面奶搜不到了，我用惯了，怎么再买
    想给新房也配一样的窗帘，跟年初那单同款再下
    猫砂又没了，我懒得挑，就要上次的牌子和包数
    可以把半年前那单直接加进购物车重新结算吗
    昨天的午餐套餐不错，今天中午再来一份一样的
    上次的鲜花老婆很喜欢，这次结婚纪念日再订同样一束
    店里装饰灯用完了，跟上批一样的货再进一百个
    弟弟看上我的机械键盘了，想在我订单里给他再买一个
    老家的人都夸那个茶叶，过年再订五罐同样的
    换季了想买跟前年一样的羽绒服，还有得卖吗，怎么下单
    打印店：按我们6月那单的纸再发二十箱，新订单
    隐形眼镜月抛的，度数不变，按之前的单再来半年的量
    从历史记录里找到那款拖鞋，点进去怎么直接买
    上次买的颜料孩子用光了，老师让再准备同样一盒
    同款床垫想再买一张给客房，怎么不用重新选配置
    已收到的那单很满意，原样再下一单寄我姐家
    补一瓶同样的香水，之前那瓶用了一年终于空了
    能不能设置每次都买同样的，一键下单
    想重新订购我上一次的订单内容
    在买一次 上次那个
    吃完了！快！同款辣条再来一箱😋
    reorder 我 last order 怎么操作呀
    您好，贵店上批货品质甚佳，我司拟按原订单规格再次采购，请问如何下单
    闺女 我上回买的那个药膏真好使 腿不疼了 我还想买 咋整
    原谅我是懒人 有没有一个键 按一下就把上次的菜再送一遍
    袜子被洗衣机吃了 一模一样的请再卖我三双哈哈
    不是补发哈 是我自己要再花钱买一个一样的
    那家的链接失效啦 但我还想买之前那件T恤 帮忙找找能下单的
  `,
  en: `
    order again
    buy it again
    same as last time
    repeat my last order
    i want the same thing again
    how do i buy again
    another one of what i bought before
    place the same order again
    purchase the same item again
    order the usual
    repeat order
    get the same product as last month
    rebuy
    buy again button
    reorder
    buy again
    same again please
    how do i order the same thing as last time
    ran out of the coffee beans, i need another bag of those
    can i repeat order 40012
    where's the "order again" button
    usual cat food, two sacks
    I'd like to purchase the same lipstick once more but can't find the page
    another one exactly like in march
    my sister loved the knife i got from you so now she wants one, how do i get it from my old order
    do the last order over
    is there a shortcut for stuff i buy every month
    need more of these
    repurchase
    kid lost the jigsaw, need an identical one
    How can I place my previous order again without choosing every item?
    i finish the shampoo, i want buy again same same
    same light tubes as in june, three this time
    re-order whole basket from last september, school starts again
    the pillow was so good i want it for my parents too
    回购 same product how
    get me another
    hooked on that chilli sauce, send two more jars of the kind i had
    "buy it again" says item unavailable, but i want that very one again
    copy an old order into my cart?
    my usual
    can you set up what i bought before, same sizes same everything, as a new order
    client liked the sample so we'd like the same lot once more
    we get the same thirty things for our office kitchen every single month and i'm tired of typing them all in, is there any way to take an old order and just send it through again
    where can i find the washing tabs i bought last time to buy them
    put the order from 4 May in again
    Fourth tube of that hand cream now, where do I click
    refill of the same coffee pods pls
    one more of what i had
    i don't remember the model number, only that it came in a green box and was the best garden hose we've ever had. my neighbour ran over it, so how do i get the very same one from my past orders
    again, please, identical to the one delivered in spring
    the socks i own from you have holes after two years, fair enough, i want six pairs more of the same
    could i duplicate a past purchase
    restocking my pantry, same list as before
    Hello! Last winter I ordered a set of thermal curtains for the living room, and now we are doing the bedroom. What is the quickest way to order that set a second time?
    the 茶 from last time was great, again 两罐
    how to 再买 exactly that order
    how do I reorder
    how can I buy the same item again
    I'd like to reorder my last purchase
    can I repeat a previous order
    can I reorder from my order history
    I'd like to place the same order as last month
    please repeat my last order
    same order as before please
    I want to buy it again
    where do I click to buy again
    how does the buy again feature work
    is there a reorder button
    can you reorder this for me
    one more of the same please, the first one's used up
    I ran out, need to order more of the same shampoo
    my dog food is finished, same again please
    need another set of the same ink cartridges I bought last time
    I want to buy another one of the jacket I got last year
    I bought this before and want to purchase it again
    I loved it, I'd like to buy another
    I need more of the tea I bought in March
    can I get the same coffee as last time
    order the same vitamins again
    re-order the filters from my earlier order
    re-order number 40321
    place order 40321 again please
    how do I repurchase an item from a past order
    purchase same product as last time, can't find the link
    I can't find the item I bought before, I want another
    the item I bought before is gone from your shop, how do I buy it again
    send me the link to what I bought last time so I can buy it again
    my usual order please
    usual groceries again this week
    can I reuse my last shopping list to order
    how do I put everything from an old order back in my cart
    is there a quick way to order the same stuff every month
    can I duplicate my previous order
    copy my last order and place it again
    I'd like the exact same order I had in June
    same size, same colour, I want a second purchase of those jeans
    my friend wants the same bag I bought, how do I order it again
    buying the same gift again for my sister
    time to restock, same as last order
    the same pizza as yesterday please
    get me the meal I ordered last Friday again
    do I have to search again or can I reorder from an old order
    re oder pls
    buy agn? where
    want again this cream which I buy before
    another bottle of that perfume, I've finished mine
    I'd love a second pair of the boots I bought from you in autumn
    Dear team, we were delighted with the chairs and wish to order the same set again
    wore them out, need the same sneakers again 👟
    It was such a hit at school that I need the same box of crayons once more, how do I order from my history
    ordering again what I had at Christmas
    can I order what I bought in 2023 again
    let me redo my previous purchase
    How do you buy something you've bought already without looking it up?
    the same as in my previous order, new order please
    back for more, same biscuits as before
    the desk lamp from you is great for my eldest, now the younger one wants the same, how do I order it again
    the office is out of pods, place the March order again exactly as it was
    I'm no good at searching, is there one button that buys last week's groceries over again
    ruined that dress in the wash, so I want to buy the very same one once more
    last year's Christmas hamper order, same again, change nothing
    another round of those noodles, the whole case like before!
    can I buy this one once more
    order it again please
    reorder my last order
    I'd like to order the same thing again
    buy the same product again
    how can I reorder
    repeat the order
    same order again please
    how do I repeat an order
    another of the same please
    I'd like to repurchase this
    get me the same again
    order again from an old order
    can I buy what I had before
    I need a new one of the same kind
    can I place my last order once more
    where can I reorder
    same items as last time please
    I want more of what I bought
    buy again, how
    I'd like the same one I bought earlier
    order the very same product
    just like last time please
    put in my regular order
    Those coffee beans were lovely and they're gone, two more bags of the same
    I bought running shoes in March, the soles are flat now, I want the same pair in the same size
    Baby's nearly out of formula, same as the previous order, six tins
    We order water for the office monthly, please just do the same as last month
    Mum swears by the knee braces I got her, so I want another pair for my mother-in-law, how do I order from that one
    two plates of the dinner set broke, I'd like to buy the identical set again
    there used to be an "order again" under my old orders, where's it gone
    everything from order 45518 once more please
    I can't find the cleanser I always use any more, how do I buy it again
    curtains for the new flat, same as the ones I ordered in January
    out of cat litter again, same brand and number of bags as last time
    can I drop my order from six months ago into the cart and check out
    yesterday's lunch deal was good, the same again for today please
    my wife loved the bouquet, I want to order the same one for our anniversary
    we've used up the fairy lights, another hundred as in our last order
    my brother wants the same keyboard as mine, can I buy it from my past order
    everyone back home loved that tea, five more tins for Christmas
    I'd like the same parka I bought two years ago, do you still sell it and how do I order
    print shop here: new order, twenty boxes of paper as in June
    monthly contact lenses, same strength, half a year's supply like before
    I found the slippers in my history, how do I buy them straight from there
    the paints are used up and the teacher wants the same set, how do I get it again
    another mattress identical to mine for the guest room without choosing all the options again
    very pleased with what came, I'd like to place the same order for my sister's address
    my perfume's finally empty after a year, another bottle of the same
    is there a one-tap way to get the same stuff each time
    I'd like to reorder the contents of my previous purchase
    re-ordr last 1 pls
    all gone!! another case of those crisps 😋
    I want again the same like last order, how I do?
    We were most satisfied with the last consignment and intend to place a repeat order to the same specification. What is the procedure?
    that ointment did wonders for my leg love, I'd like to get some more, how do I do it
    lazy person here, is there a button that sends me last week's shop all over again
    the washing machine ate my socks, sell me three more pairs exactly the same lol
    I'm not asking for a replacement, I want to pay for a second one just like it
    the link's dead but I want that T-shirt I had from you again, where can I order it
  `,
})
