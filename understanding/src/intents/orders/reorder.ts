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
  `,
})
