import { defineIntent } from '#intents/define'

export const wrongItem = defineIntent({
  intent: 'wrong-item',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '发错货了', en: 'I got the wrong thing' },
  definition: {
    zh: '店里发来的不是所买的：别的商品、颜色、尺码、型号或别人的包裹。',
    en: "The shop sent another article, colour, size or model than ordered, or somebody else's parcel.",
  },
  borders: {
    'exchange-item': {
      zh: '自己买错了或想换，店里没发错。',
      en: 'The shop sent what was ordered; the customer wants another.',
    },
    'not-as-described': {
      zh: '发的是那件商品，但和页面说的不一样。',
      en: 'It is the article ordered, but not what the page promised.',
    },
    'missing-item': { zh: '发的都对，少了一样。', en: 'What came is right, but something is lacking.' },
    counterfeit: { zh: '怀疑是假货。', en: 'Suspects a fake.' },
  },
  zh: `
    发错货了
    颜色发错了
    尺码发错
    给我发成别的了
    货不对
    寄错东西
    买的黑的来的白的
    发错款
    不是我要的那个
    收到别人的东西
    少发错发
    送错了
    你们发错货了
    型号不对
    发来的跟我买的不一样
    发错了
    寄错东西了
    给我发错款式了
    发错颜色了
    我买的是蓝色给我发了红色
    收到的不是我买的
    尺码发错了
    寄错了 不是我要的
    fa cuo le
    要的L 来的是S
    下单的电饭煲 到手一箱卫生纸
    里面是别人的快递吧 名字都不是我
    亲 我拍的薄荷味 寄来草莓味
    型号对不上 我要的是60瓦
    这不是我那单的东西
    给我发个女款是几个意思
    訂的是中文版，來的是英文版
    拍三人位沙发 送来单人位
    wrong color 啦 老板
    猫粮变狗粮了😂
    明明选的是Type-C 发来圆口的
    墨盒给错号了 我打印机用不上
    奶粉要二段的 给的三段 宝宝才八个月
    两双鞋都是左脚
    订单写白色 盒子标签写白色 打开是黑的
    张冠李戴 发了别家的货
    标签是L 衣服其实是M的
    我点的是无糖的
    货发岔了
    您好，我六月八号下单的是《高中物理》上册和下册各一本，今天收到拆开一看是两本《初中化学》，面单上确实是我的名字和电话，应该是你们仓库装混了
    昨天送来的床垫跟我订的规格不是一回事，我订的是一米八乘两米的，来的这个放床架上两边都空出一大截，看了看布标写着一米五，我这边订单截图给你
    来的包裹里是条狗链 我没养狗
    咋给我寄了个男士剃须刀 我买的吹风机
    插头是英标的 我选的国标
    错发！要的是补充装 给了正装空瓶
    四个椅子三个对的 一个是别的款
    货号都不一样 麻烦核对
    这件不是我选的花色 我选的是碎花那个
    老人家手机 我要大按键那款 你们弄成智能机
    收的包裹贴了两张面单，上面一张是我的，撕开下面是河南一位姓周的，里头装的也是他的登山杖，我的羽毛球拍估计寄到他那里去了
    ordered 黑咖啡 来了 latte 粉
    寄來的鏡片度數不是我訂的
    发错货了吧
    你们给我发错了
    收到的不是我买的东西
    寄错了
    颜色发错了，我要的是白色
    尺码发错了，我买的L
    型号发错了
    收到别人的包裹了
    这不是我的快递
    我没买这个，发错了吧
    我订的是黑色，收到蓝色
    买的鞋子，收到衣服
    发的东西不对
    你们发错款了
    收到的商品和订单不一样，是另一个东西
    发错货怎么办
    买的38码，发来40码
    给我发成女款了
    货发错了，我要的不是这个
    收到一个不认识的东西
    寄来的是别的型号
    我买的是手机壳，寄来的是数据线
    口味发错了
    发错颜色
    收到的跟下单的不是一个东西
    书发错了，不是我买的那本
    发错版本了，我要的是国行
    我选的大号，你们发的小号
    这个不是我拍的那款
    名字不是我的，是不是寄错人了
    包裹里是别人的东西
    发错了一件，其他都对
    两件里面有一件发错
    奶粉段数发错了
    猫砂发成了猫粮
    色号发错了，要的01给的03
    我下单的是两米的，收到一米五的
    订单是咖啡豆，来的是咖啡粉
    送来的沙发颜色不对，我订的灰色
    发来的插头不是我选的那种
    订单上写无线的，发来有线的
    镜片度数跟我下单的不一样，发错了
    左右发反了，两只都是右脚
    你们仓库拿错了吧，我买的是吹风机
    把别人的包裹寄给我了，收件人是王芳
    不是我要的颜色，我明明选的绿色
    收到货打开傻眼了，根本不是我买的
    发错货了，把对的给我补寄
    我买儿童款，发来成人款
    赠品对的，主商品发错了
    发措了
    发错 size 了，要 M 给 XL
    fa cuo yanse le
    寄錯商品了，我訂的不是這個
    亲，你家仓库小哥眼花了吧😂 我买的是锅给我寄了个桶
    您好，订单号 331290，我购买的是五号电池，收到的是七号，应该是配货弄错了
    搞什么啊，我买的奶瓶你给我发个奶嘴？
    拆开快递里面是一套渔具，可我买的是婴儿衣服，估计跟别人的装反了
    同一个订单，鞋垫发对了，鞋子发成了另一双
    要的是微辣，来的特辣，发错味道
    发错了吧
    发错东西
    错了，不是这个
    颜色错了
    尺码错了
    款式错了
    型号发错
    给错货了
    我没买这个
    不是我的
    寄错货
    送来的不对
    发成别的
    收到别人的货
    不是我订的
    弄错了，我要的是红的
    发错口味
    规格发错了
    收错包裹
    错发一件
    跟订单对不上
    你们拿错货了
    给我寄错了
    货号错了
    我拍的是小号盆栽，寄来一盆大仙人掌
    订单写的是羊肉卷，打开是牛肉卷
    我订了男款雨靴，收到女款的
    面单是我的名字，里面是别人定制的刻字杯，写着"莉莉"
    买的是iPhone壳，来的是华为的壳，你们发货看单吗
    下单黑芝麻糊两袋，来了两袋藕粉
    明明备注要防水款，你们发的普通款，编号都不同
    我要的五号电池，发来的是纽扣电池
    买了双人被，送过来单人的，标签上写着150×200
    咖啡要的是挂耳，发来的是整包咖啡豆
    仓库把颜色搞混了吧，订单是杏色，收到墨绿
    订的是日文原版，收到中译本
    儿童安全座椅我选的3到12岁，发来的是新生儿提篮
    打开一看是一箱猫罐头，我家养的是鸟
    明明选的无糖，到手全糖，配货配错了
    我买左手用的剪刀，你们寄来右手的
    净水器滤芯我选2号，你们发的4号，装不进去
    一个订单两样东西，洗面奶对的，爽肤水给成乳液了
    裙子选的长款，来的短款，吊牌货号也是短款的
    快递写我收，里头的发票抬头是一家餐馆，货也是他家的
    眼药水发成洗眼液了，医生要的不是这个
    电脑包买15寸给13寸的，订单截图可以发你
    鞋码写着39，我订的36，盒子贴的也是39，不是我选错的
    我要蓝牙版，拿到的是插线版，请核对
    墙纸花纹发错了，我订的竹叶，来的玫瑰
    下单显卡，收到一块主板
    店里寄来一桶机油，型号5W-40，我买的是0W-20
    收到的茶叶是铁观音，我买的龙井，盒子都不是一种
    化妆刷我买单支，来了一整套别的牌子，估计是别人的
    我的包裹跟隔壁小区王先生的寄反了
    发来的床架是1.2的，我订1.5，怎么装垫子
    订单是打印纸A4，你们给A3
    面包机配的插头不是我选的国标，给了欧标
    三个玩具有一个错了，要恐龙来了兔子
    相框要木色发来白色，仓库是不是看错行了
    亲 人家买的是小鸭子呀 咋来只鳄鱼🐊
    发错两回了！！眼睛呢！要XL给S！
    发搓了，我要黑的
    订 large 来 small，wrong size 啦
    wo mai de shi guo, lai le ge pen
    收到的不是我訂的款式，型號也不同
    您好，订单5520318购买的是血压计上臂式一台，实收为手腕式一台，与订单不一致，应属发货错误，请协助处理
    我等了一礼拜的婚鞋，一打开，好家伙，一双老头棉拖鞋，尺码还是44，这肯定是把别人的给我了，我的鞋去哪儿了
    补发的那件又发错，订单要圆领，给我V领
  `,
  en: `
    wrong item
    you sent the wrong thing
    not what i ordered
    wrong colour sent
    wrong size sent
    received a different product
    got the wrong product
    sent me someone else's order
    i ordered black and got white
    incorrect item
    wrong model
    you mixed up my order
    got something else
    item doesn't match my order
    wrong one in the box
    you sent the wrong item
    got the wrong size
    wrong product in the box
    you sent me the wrong one
    wrong order delivered to me
    not the model i ordered
    i ordered blue and got red
    wrong color
    this is not what i ordered
    i received someone else's order
    got the wrong size, label says 38 my order says 41
    asked for a rice cooker, opened a crate of toilet paper
    you mailed me the wrong thing
    cat food became dog food
    I chose mint and got strawberry
    two left shoes
    my item came wrong
    plug is UK type, picked EU
    发错了, ordered L received S
    the name on the slip is Mr Hughes, i'm not Mr Hughes
    Where did this dog lead come from? I don't even own a dog.
    somebody in the warehouse mixed up the ink cartridges, i need 304 and this is 305
    stage 3 baby milk instead of 2
    box reads white, content is black
    ladies model in the parcel, i bought the mens
    this isn't the floral one i picked, it's stripes
    they gave me a single seater, i paid for the three seat sofa
    wrnog product
    came in english edition, wanted spanish
    It's sugar free that I had ordered, these are full sugar
    three chairs are right, the fourth belongs to a different set
    a shaver?! i bought a hair dryer
    you send me other article that i have choose
    article number on the bag differs from my confirmation
    my order: 60 W. in my hand: 40 W.
    There were two address stickers on the carton, mine on top and underneath that of a gentleman in Leeds. His hiking poles were inside. I can only assume that he is at this moment staring at my badminton rackets.
    swapped parcels i think
    refill expected, got an empty bottle with a pump
    On the eighth I bought volumes one and two of a physics course for my son. Today the postman brought two copies of a chemistry book for younger pupils. The delivery note has our name, so it's your packers who slipped up.
    the phone is a smartphone, grandma's was meant to be the big button one
    completely different lamp turned up
    tag says large but it's a medium shirt under a large tag
    The mattress sits in the frame with a palm's width of air on either side. The cloth tag reads 150, whereas my receipt, which I've attached, clearly says 180 by 200. So somebody grabbed the one from the neighbouring shelf.
    this parcel isn't mine
    this is 黑色, i bought 白色
    I think you've sent me the wrong item by mistake
    I received the wrong item
    I got the wrong order
    the thing I got isn't what I ordered at all
    I've been sent the wrong thing
    wrong size came, I picked a 10 and got a 14
    you sent the wrong colour
    the size on the tag isn't the one on my order
    wrong item delivered
    the wrong product was sent
    I ordered a medium and received a small
    I ordered blue but received green
    I ordered shoes and got a shirt
    I got someone else's package
    there's somebody else's order in my box
    the parcel has my address but another name
    this parcel isn't for me
    wrong model delivered
    you sent the wrong model
    the item in the box is not mine
    I opened the box and it's something else
    completely different item in the package
    I never ordered this, I ordered a lamp
    not the colour I chose
    not the size I ordered
    I think you mixed up my order with another customer's
    one of the items is wrong
    one of my items is not the one I ordered
    wrong flavour
    wrong version of the game, I ordered PS5 and got Xbox
    I was sent the wrong book
    received the wrong part
    you delivered the wrong sofa
    the label is right but the item inside is wrong
    I asked for wireless, you sent the wired one
    I got a kids size instead of adult
    you've sent two of the same instead of one of each
    wrong shade of foundation, I ordered 120 and got 210
    what should I do if I've received the wrong item
    I got cat litter instead of cat food
    I ordered the 256GB, this is 128GB
    the cable is micro USB, my order was for USB-C
    wrong phone case sent
    received size 6, ordered size 8, your mistake
    There's been a mix up, this is not my order
    Why did I get a toaster? I bought a kettle.
    my order says king size, you sent a single
    wrong colour curtains turned up
    got decaf and I ordered regular
    I received a stranger's parcel with a fishing rod in it
    wrong itme
    u sent me the wrong 1
    i receive other product than i buy
    lol ordered a yoga mat, got a doormat 😂
    you sent the wrng size again
    Dear team, my order 77102 was for a left-handed guitar. The one delivered today is right-handed. Kindly correct this.
    How hard can it be?? I ordered WHITE. This is BLACK. Second time!
    发错 color, I picked beige and this is brown
    The invoice in the box lists what I bought, but the thing itself is a totally different drill, so your packers must have grabbed the wrong one
    we ordered six dining chairs and you delivered bar stools
    wrong one
    sent the wrong thing
    not mine
    this isn't my order
    wrong size sent to me
    wrong colour arrived
    wrong model came
    I got a different item
    that's not what I bought
    different product in the parcel
    you mixed things up
    incorrect product
    somebody else's parcel
    wrong version delivered
    received something else
    I was sent a different one
    wrong stuff in my box
    wrong type
    order mix-up
    you delivered the wrong order
    got the wrong pair
    product doesn't match my order
    I ordered something different
    I paid for a king duvet and a single was in the packet, label and all
    My order says oat milk, the crate is full of almond milk
    You've sent the women's jacket, I ordered the men's in the same colour
    In the box there's a car charger. I'd ordered a wall charger.
    A child's helmet came, my order clearly states adult medium
    Ordered the paperback in English, it arrived in Dutch
    Someone in Hull must have my trainers because I've got his football boots
    Where I expected a coffee grinder I found a waffle iron
    The tap you delivered is chrome, my confirmation says brushed brass
    Three of the bulbs are screw-in as ordered, the fourth has a bayonet fitting
    I wanted size 5 nappies, picked size 5, got size 3
    You shipped model HX-200 instead of HX-300, the number's on the box
    My parcel holds vegan gummies, I ordered fish oil capsules
    The bedding arrived in "Dusk" and I chose "Dawn" in my order
    Yesterday's delivery was 10 metres of red ribbon. My order: white.
    The invoice inside bears my name, the goods inside are printer paper I never ordered
    I asked for left-handed clubs and right-handed ones turned up
    The phone you sent is the 128, my receipt says 512
    Received two bottles of shampoo rather than one shampoo and one conditioner as ordered
    I opened my package to find a wedding dress, and I ordered a fishing vest
    The wallpaper has the wrong pattern code compared to my order confirmation
    The pizza stone I ordered has turned into a cake tin, it seems
    It's the standard edition you put in, I purchased the collector's
    You picked the wrong flavour: cherry came, I ordered lime
    This tyre is 205, the one on my order is 225
    Wrong person's engraving! My bracelet says "Tom" and it should say "Tim" as I typed it, I believe it's another customer's
    The sofa delivered this morning is a corner unit facing left, I ordered right
    I got cat collars and I have a Great Dane, so somebody's order's been swapped
    The baby formula is stage 1, I bought stage 2 according to your own email
    Your warehouse sent the refill and I ordered the complete dispenser
    The blinds you posted are 90 wide, my order was for 120, see the slip
    My USB stick order came as an SD card
    The plant isn't the fern I bought, it's some kind of cactus
    what came is the EU plug though I selected UK at checkout
    the replacement you sent is the wrong item as well, still a toaster instead of a kettle
    Not my prescription in these lenses, perhaps someone else's were put in my box
    ordered a red dress got a blue shirt lol what 🤷
    u sent the wrong colr, i said blk
    wrnog size in the box, order says M
    I have received a other thing, I had bought a pan and came a lamp
    发错了, this is the kids version
    Good morning. My order was for a set of French classical CDs; what reached me today is a box of country music. I presume two parcels were interchanged at your end.
    HOW do you confuse a drill with a hairdryer?! This is the wrong item, again!
    My gran ordered wool to knit for the baby, pale yellow, and a sack of builder's gloves was delivered with her name on it, she's baffled, what was sent isn't hers
  `,
})
