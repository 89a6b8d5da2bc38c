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
    跟上次一样的再下一单
    重新买一遍之前的
    怎么再来一单
    复购按钮在哪
    一键复购
    照之前的订单再买
    按上个月的单再订
    把上次订单加购物车
    旧订单一键加购
    之前买过的怎么再买
    以前买的那款想再来一个
    买过的东西再买一件
    原来那款再要两瓶
    上回的猫粮再来一袋
    同款猫砂再来四包
    洗衣液用完了，再买同样的
    奶粉喝完了，照旧来六罐
    咖啡豆没了，老样子
    茶叶喝完了，还要上次那种
    面膜用光，再下一次单
    洗发水再来一瓶一样的
    上次的牙膏再买一盒
    纸巾再补一箱，跟上回同款
    狗粮每月都买，再来一单
    尿不湿照上次的型号再买
    隐形眼镜再订一副，度数不变
    墨盒再买一套同型号
    打印纸再来五箱，同上次
    滤芯再买个一样的
    灯泡再买两个同款
    袜子再来十双，上次那种
    同样的裤子再买一条
    那双鞋穿坏了，再买一双一样的
    T恤很好穿，再买一件同色
    杯子摔了，再买一个同样的
    孩子弄丢了水壶，再买一个原款
    丢了一只耳钉，再买一对同款
    送人了，自己再买一个
    给我妹也买一个，一模一样的
    朋友看中了，再订一份相同的
    同事也要，再下一单同样的
    上次的蛋糕再订一个
    上周的菜再来一遍
    外卖就点上次那份
    上次那束花再订
    水还是那个牌子，再送三桶来，新单
    生日又到了，去年那个礼盒再来
    去年的月饼今年再订同款
    去年买的羽绒服想再买一件
    三个月前买的乳液还想买
    半年前的订单能重下吗
    很久以前的单怎么再买
    历史订单里怎么再买
    订单里有再买按钮吗
    “再来一单”点了没反应
    再次购买提示失效
    再来一单里少了几样
    复制订单
    复制旧单重新下单
    重复下单，我故意的，再要一份
    重下一单
    重新下单，同样内容
    再拍一单一样的
    再订
    再来一份
    续订同样的东西
    续一单
    补货，老客户，还是那些
    老客户了，照旧
    老三样，再来
    还是老几样，帮我下单
    照单再来
    原样再来一份
    同样的地址同样的货，再买一次
    换个地址，货还是上次那些，再买
    数量翻倍，其他照上次再下一单新的
    这次要两份，同上次那单
    不改旧单，新下一个同样的
    上一单已收到，再买一次
    不是补发，我再买
    用得好，回购
    回购怎么操作
    回头客，再来一瓶
    每周固定这些，帮我下
    定期购怎么设，每月同样的
    能不能设成每月自动买同样的
    忘了买的啥型号，就要和上次一样的
    找不到商品了，想按旧订单再买
    原链接没了，还想买以前那个
    亲，再来两包上次的
    在不，我又来买啦，还是那个
    咋再买一回
    俺还要上回那个咸菜，两坛
    我想再買一次上個月的
    reorder上次的
    repeat order怎么弄
    zai mai yi fen
    在来一单
    您好，我司需按上季度订单3320的品类与数量重新采购一批，请问如何快速下单？
    上次那个敷膝盖的药包我妈用着好，十片用完了，还要二十片，就是同一种，我不知道从哪点
    就上回我闺女给我买的那个拖鞋软底的蓝的你再给我来一双
    照上次再下一单
    和上回一样的再来一份
    老样子来一份
    老规矩下一单
    照旧
    回购怎么弄
    想回购那款面霜
    再来一单按钮没了
    再次购买点不了
    怎么重复下单
    复制旧订单下单
    把上个单子原样再下一遍
    上次的东西全加购物车再买
    上周买的菜照着再来
    去年的订单还能再下吗
    旧订单里的能一键再买不
    订单45518再买一遍
    猫粮吃完了，同款再来两袋
    狗粮没了照旧来一包
    洗发水用光了再要一瓶一样的
    奶粉快见底，再下一单同样的
    纸尿裤跟上月一样再来一箱
    咖啡豆喝完了同款续上
    滤芯到期了再买之前那种
    墨盒用完，再订一样的
    隐形眼镜同度数再来一盒
    药吃完了再买同一种
    刀片还要上次那款
    拖鞋穿破了，要同款同码
    杯子摔了，再买个一模一样的
    孩子水壶丢了再买一只同款
    那双鞋穿坏了，原样再买
    我妹也想要我那款，再下一单
    太好吃了再来三罐那个辣酱
    同样的袜子再要十双，新下一单
    还是那桶水，再送一桶，新单
    给妈妈的花跟去年一样再订
    上周五那份披萨再来一份
    打印纸按六月那单再来
    学校那单照原样再采购一次
    饭店餐巾还按上次的数再订
    不记得叫啥，就上次买的那个再来
    我不会搜，上次那茶叶再给我下一单
    老地址不变，东西也不变，再来一次
    东西一样，换个地址再下一单
    除了肥皂，别的跟上回一样再买
    数量翻倍，别的照上次
    不是补发，是我再花钱买一个
    不是加到旧单，新开一单同样的
    不是看订单，是想再买
    回购还是原来的价吗
    再买一次能用券不
    链接换了还能买到我之前那款吗，想再来
    同一色号的毛线再来一团，跟五月那单
    油漆还要上次那个色，三桶，重新下单
    想要再買一次
    同樣的再訂一份
    same again 谢谢
    亲，去年冬天那双蓝软底的，磨穿了，再来双一样的
    每次都要重新找，能一键买以前的不
    第四支护手霜了，哪里再买
    猫碗空了，老牌子猫粮再下
    燕麦还要那袋，重新买
    秋天买的清洁套装再订一套
    本子跟上学期一样再来二十本
    去年复活节那单重做一次
    牙膏还要一样的那几支
    果酱上回那种三瓶，新单
    坚果吃光了同款再拍
    耳环丢了想自费再买同一对
    五月那块地毯再买一块配对
    回购同款怎么买
    上次那单再下一遍
    再买一次这个面霜
    猫粮吃完了，照上回的再订两袋
    一键再买怎么点
    以前买的袜子穿破了，还要一样的
    跟去年一样的蛋糕再订一个
    同款拖鞋给我妈也来一双，我买过的那款
    把历史订单重新加购物车
    再来一箱上回的红酒
    奶粉没了，按上次的规格再拍
    定制杯子照原图再做一个下单
    墙漆刷一半没了，要同一款再买一桶
    雨伞丢了，想再买把一模一样的
    重新购买之前的订单可以吗
    旧订单号能直接复购不
    再次购买是灰的点不了
    上学期的文具清单再下一单
    茶喝完了，还是那个，四盒
    我想reorder上个月的咖啡豆
    再買一次同樣的洗髮精
    老顾客了，常买的那几样再来一遍
    滤芯又该换了，买跟去年一样的
    朋友看中我买的包，怎么再下同款
    再次下单还是原来的价吗
    买过的链接找不到了，想再买那条毛巾
    护手霜第四回买了，给个快捷方式
    照着8月12号那单，再给我下一单，数量翻倍
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
    where's the buy again button
    one click reorder
    put my old order back in the cart
    add everything from a past order to basket
    how to rebuy something I've bought before
    want another of the one I bought in may
    another bottle of what I had last time
    the cat food from last time, one more sack, new order
    four more packs of the same litter as before
    washing liquid's finished, same one again
    out of formula, usual six tins
    coffee beans are gone, the usual please
    more of that tea I bought before
    run out of face cream, order it again
    same shampoo again please
    another toothpaste pack like last time
    tissues again, same as before
    dog food, my monthly order again
    nappies like the previous order
    contact lenses again, same strength
    same ink cartridges again
    five boxes of paper like before
    another filter, same as the last purchase
    two bulbs same as I got before
    ten more pairs of those socks, fresh order
    I'd like the same trousers once more
    wore out the boots, want the identical pair again
    loved the t-shirt, buying another in the same colour
    broke my mug, want to purchase the same one again
    lost the flask, buying the same again
    lost an earring, would like to buy the same pair again
    gave mine away, need to buy another for myself
    one for my sister too, exactly what I bought
    a friend wants what I ordered, place it again
    colleague wants one as well, repeat the order
    last week's groceries again
    same takeaway as friday
    that bouquet again please
    the same gift box as last year
    last year's jacket, can I purchase it once more
    order from three months ago, can I repeat it
    buy again from order history, how
    does the order page have a reorder option
    buy again button does nothing
    reorder says item invalid
    copy an order
    duplicate an earlier order on purpose
    clone my order 3320
    recreate my order
    make a new order identical to 3320
    order once more
    same again
    another round of the same
    repeat purchase
    restock me with my usual
    usual order
    my regular, please
    as before, please place it
    the usual three things, order them for me
    exact same order, new delivery
    same goods, different address this time
    double of last time's order as a new one
    two of what I got last time
    not changing the old order, placing the same anew
    got the last one fine, I'd like to buy it again
    not a replacement, a second purchase
    so good I'm buying it again
    returning customer, another jar of the same
    weekly basket again
    can I set up a monthly repeat order
    subscribe to get the same every month
    forgot the model, just want the one from my last order
    can't find the product any more, reorder from my history?
    link's gone, want the same thing I bought in june
    sir I want to order same item again
    kindly repeat my previous order
    how to order again the same product
    again same I want, like before
    I want to buy other time the same
    same one again can? like last order
    再来一单 same as last time
    reorder 上次的 please
    re-ordr last one
    buy same agn pls
    gimme that again, what I bought in march
    one more time what I had in order 7781
    knee patches from last time work well for mum, I need twenty more of the same
    Good day, we wish to place order 3320 anew with identical items and quantities. What is the quickest way?
    them blue slippers with the soft bottoms my daughter bought me off you i want another pair of them
    can my previous basket be bought a second time
    The coffee I had from you in March was superb and it's all gone, so I'd like those two bags once more.
    Where in my history do I press to have the whole of order 2280 put together again as a new order?
    We take the same eight bottles every month, could you simply place it again for this month?
    I wore my slippers out and I'd like to purchase precisely the same pair, colour and size included.
    My neighbour liked the lamp that I bought, so I'm placing that order a second time for her.
    Is there a quick way to purchase what I had in June without searching for each thing?
    I'm after another jar of the ointment you sold me last winter, nothing different.
    Everything in my last grocery order, one more time, for Saturday.
    Since the last batch was so good we would like to purchase it anew, same amount.
    I want to order the same again
    same order as last time please
    the usual please
    order it once more
    again the same beans as in May
    one more of the same please
    want a second one of what I bought
    I'd like to buy that lamp again
    buy the same shoes again, same size
    need the same shampoo, I ran out
    ran out of the filters, order them again
    I've used it all up, same again
    finished the protein tub, send another to buy
    nappies again, same box as last month
    refill my order of cat litter
    same dog food as in my last order
    repeat the grocery shop from last Saturday
    put last week's groceries back into my basket
    add everything from my old order to the cart
    copy an old order
    duplicate my order from June
    clone order 40321
    place order 45518 anew
    resubmit my previous order as a new one
    redo my March purchase
    one click buy again, where
    buy again button is missing on my old order
    reorder button doesn't work
    can't find how to buy it again
    can I reorder straight from the history
    is an order from last year still reorderable
    can I repeat an order from my old account
    reorder without the one article that's discontinued
    same order but leave out the soap
    repeat order with double the amount
    reorder, other address this time
    same goods to my new office
    same flowers as last year for mum
    send the same bouquet to her once more
    same pizza as Friday
    my regular curry again
    same toner for the office again
    two more jars of that chilli sauce as a new order
    another carton of the water I always get
    fourth tube of that hand cream, where do I buy it again
    I loved it so much I want another
    so good I want one for my parents too, same thing
    my sister wants the exact one I bought, let me order it again
    gave mine away, buying another
    kid lost his bottle, buying the same again
    broke my mug, want to buy the identical mug
    worn out my slippers, need the same pair new
    those trainers from 2022, I want to buy them again
    do you still sell what I bought in autumn, I want it again
    same item number as my last order please
    forgot the model but I want what I had in my last order
    don't know the name, just order what I got last time
    I'm no good at searching, give me the same tea as before
    the one I bought in spring, same again, add it to basket
    repurchase of the same face cream
    not a replacement, I'm paying for a second one
    not adding to the old order, a new one just like it
    new order, same contents
    not to see my orders, I want to order one of them again
    is the price the same if I order it again
    can I reorder at the old price
    does the old coupon work when I buy it again
    how can I have the same order placed each time without retyping
    order as per last PO please
    repeat PO for our school, same paper
    our restaurant needs June's order of napkins again
    standing order no, just once more the same
    once more please
    again
    encore un, same one
    same same
    ditto last order
    more of the same
    rinse and repeat, order 12 please
    reordr plz
    buy agn
    sir I want to reorder same kurti
    sir same product again purchase how
    i want same thing what i buy before
    how buy again same article
    please send same like last time
    order same medicine as earlier
    my previous order again book it
    same atta and dal order as last month
    再来一单 same as before
    回购 how
    buy again 在哪
    上次的 order again please
    want what I had last time
    it was lovely, another please
    bring back my old basket and order it
    fill my basket as last time
    load my previous basket
    do me the same shop as on the 3rd
    stocking up again on the same soap
    restock my pantry with my last list
    time for new razor blades, same ones
    my contact lenses are running low, same strength again
    vitamins again, identical to February
    another bag of the compost I got
    same paint colour as I had from you, three more tins as a new purchase
    let me have another yarn lot of the same dye, like my order in May
    can I order again if the listing looks different now
    item from my last order shows a new pack, can I still buy the old one again
    how do I buy something I've had already without looking it up
    hello love it's Doreen I had those soft blue slippers off you in the winter and they've gone through at the toes so can I have them again the very same
    we're the print shop on the corner; could we have another twenty boxes of the paper from our June order, as a separate order
    kitty has emptied the bowl, her usual crunchies again please
    the same oats I get from you, one more sack as a new order
    my old basket of the 12th, make a new order out of it
    book the same cleaning set I had in autumn again
    fancy the same trousers a second time, in the size I took
    send the gardening gloves I had before, new purchase
    the identical notebook to last term's, twenty again
    let me do last Easter's order once more
    same toothpaste subscription no, just the same tubes again
    how do I buy again from an invoice of 2023
    tap to rebuy isn't showing in the app
    can your chat place my previous order again for me
    what's the fastest way of getting the same soap I had
    could you order the kettle descaler I always buy
    the jam of last time, three jars, fresh order
    I've eaten all the nuts, same bag again
    please reproduce my order of the 3rd of March
    purchase history item, want another, which button
    my toner from order 881 once more for the office
    same earrings again, I lost mine and will pay for new
    as always: two crates of the still water
    need the twin of the rug I bought in May, buying another
    old faithful order again
    my usual shop, once more
    duplicate my October order as a new one
    clone the basket from my last purchase and let me pay
    run my grocery order again
    order again button, where's it gone
    buy again doesn't show for the shampoo
    buy it again option on phone?
    I want to rebuy the thermos I bought in spring
    rebuy those incense sticks
    repurchase the face cream from May
    restock my usual coffee pods, as last time
    refill order for contact lenses, same as before
    refill my vitamins, same brand, same dose as my last order
    top up on the same dog biscuits I bought last month
    another jar of the honey I had
    another pair of the same sandals I bought from you, the old ones wore out
    another roll of the wallpaper I purchased, same batch if possible
    another bag of that compost I got in March
    another lot of those candles I ordered before
    one more of the exact kettle I bought two years ago
    two more of the cushions from my previous order, as a new order
    ten further tiles like those in my earlier order, buy anew
    a second one of the pram I bought, for my mother's house
    a fresh order of what we had last Christmas
    an identical order to my last, please
    the very same socks as before, how do I order
    same detergent as in my last order, again
    same cake as last year for my son, want to order it
    same flowers as I sent in February, again to mum
    same order, new delivery address
    same order but paid with another card, can I redo it
    same order each month, can you repeat it for me
    same stuff as last week
    same as before pls
    same seeds as last spring, where do I click
    same wine, another case
    again please, the noodles
    again the same printer ink
    once more the sensitive toothpaste I always get
    how do I order the same item again
    how do I place a past order once more
    how do I reorder from my history
    how do I put an old order back into the basket
    how do I buy again what I bought in 2022
    how can I repeat an order without searching each thing
    how to re-order a discontinued-looking link, same mop
    can I order what I had last time
    can I redo my order from Easter
    can I reorder by phone with the old order number
    can I copy last term's school supplies order
    can I buy more of the yarn from my previous purchase, lot 77
    can I reorder a custom mug with the same picture
    can I get the same engraved pen made again
    can my husband reorder from my account history
    can you ring up the same thing as my last purchase
    can you place my last order again for me
    can you find the curtains I purchased so I can buy another pair
    could you put the same five books in my cart again
    do you still have a reorder function
    does reorder keep the same options and size
    does ordering again give me the old price
    will a reorder go to the same address
    is it quicker to reorder than to search
    is there a one-click way to buy my regular cat food again
    is there a repeat purchase list
    is the hat I bought still sold? I want another
    where do I tap to get the same again
    where's "buy again" in the app
    where do I find the link of the towel I bought, want it again
    why can't I reorder order 2290, the button is grey
    why is half of my old order missing when I press buy again
    which shampoo did I get last time? put it in my basket once more
    want to order more of the tea we finished
    want the same perfume, bottle's empty
    want another of those belts, dog chewed the first
    need to buy the same lamp for the other bedside
    need more of the same paint, ran out mid wall
    need the same filter as last autumn, buying again
    need my regular nappies again
    need a new pack of the blades I bought from you
    out of soap, order the same
    out of tea, the usual kind, four boxes
    ran out of the protein powder I got here, order again
    finished the olive oil, I'd like another tin of it
    we've eaten all the biscuits, same order again please
    my mum loved the slippers, I'm buying her a second pair
    my son broke his mug, want to purchase the identical one
    lost my umbrella, buying the same one a second time
    worn out my running shoes, same model, same size please
    they were so comfy that I want three more, new order
    liked it so much I'd buy it again, where
    loved the jam, order more
    back for more of the same
    back for my monthly supply
    regular customer here, my standard order please
    Could you set up a new order identical to the one from 12 August?
    I'd like to place the same order as in September, only in double quantity.
    I bought a rain jacket for my daughter here in 2021 and I'd like precisely the same one a size bigger for her brother, please.
    Last winter's birdseed was excellent; I wish to purchase it once more. How do I go about it?
    The choir needs the same folders as two years ago. May I reorder using the old invoice?
    so basically everything i had delivered last friday just do that again for this friday
    sir same product again order karna hai
    repeat last order sir
    previous order again place please
    i want to buy again same
    i like buy same thing like before
    reoder my last
    buy agian the cream
    再来一份 same as order 118
    回购 the same lipstick, how
    把上次的order再下一遍
    re-up on coffee beans
    standing purchase, again the same vet food
    third time buying this balm, where's the shortcut
  `,
})
