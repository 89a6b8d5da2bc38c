import { defineIntent } from '#intents/define'

export const sizeAdvice = defineIntent({
  intent: 'size-advice',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '我该选几码', en: 'Which size should I take' },
  definition: {
    zh: '想知道自己或家人该买几码，或这款偏大还是偏小。',
    en: 'Wants to know which size to take for somebody, or whether a piece runs large or small.',
  },
  borders: {
    'exchange-item': {
      zh: '买了不合身要换的是换货；买之前问穿几码的在这里。',
      en: 'Having bought the wrong size is an exchange; asking before buying is here.',
    },
    'product-question': {
      zh: '问桌子多宽是商品；问人穿多大的在这里。',
      en: 'How wide a table is belongs to the product; what fits a person is here.',
    },
    'change-items': {
      zh: '已下单没发、要改码的是改商品；没下单先问的在这里。',
      en: 'Another size in an open order is changing items; asking first is here.',
    },
  },
  zh: `
    穿多大码
    我该买什么尺码
    身高170体重60穿几码
    偏大吗
    尺码表
    码数准吗
    选M还是L
    脚宽买多大
    尺码推荐
    标准码吗
    偏小吗
    腰围二尺二穿多大
    胖子能穿吗
    按平时的码买吗
    孩子5岁穿多大
    我身高170穿多大
    尺码偏大还是偏小
    175/140斤 选L还是XL
    帮我看看该拍几号的
    脚背高 平时穿38的鞋，这双要不要大一码
    有尺码表吗
    腰围二尺三买哪个
    M跟S纠结中 我98斤
    孩子三岁半，105公分，穿110会不会太长
    戒指圈号怎么量啊
    码正吗
    chuan ji ma
    肩宽45的男生，衬衫挑哪个
    这牛仔裤弹力大不，我是梨形身材，怕卡胯
    欧码42是国内多少
    給我先生買，他185公分80公斤，什麼尺寸好
    胖mm能穿吗 150斤
    亲，胸围88内衣选75B还是80A
    羽绒服里面要套毛衣，得买大一号么
    文胸总买不对，上胸围92下胸围78，平时店里给我拿的罩杯有时大有时小，你们家这个系列偏紧还是偏松，我该怎么挑
    手套掌围21厘米
    头围大，帽子能调吗，59的头
    狗狗胸围52，背长40，衣服几号合适
    瘦高个，XS袖子够不够长
    怀孕五个月了，之前穿s，现在选多大比较保险
    参照我上次买的那条裙子，那条L刚好，这条也L吗
    美国尺码6换算过来
    穿着显紧吗，不喜欢贴身的
    婴儿六个月 9公斤 连体衣
    篮球鞋都说偏小，真的要加半码？
    想宽松点 oversize那种效果，162/52kg
    size怎么选
    戴眼镜脸宽，这副墨镜145的框会不会夹
    我妈说她穿四尺八的裤腰，换成你们的号是多少
    裤长103对我来说会不会拖地呢，我一米六六
    侄女八岁，比同龄人高一头，都一米四二了，体重六十八斤，想送她一套滑雪服过冬，又怕只能穿一季，请问是拿150的还是160的好
    两个码之间怎么办
    跑步鞋脚前掌宽，要选宽楦吧
    给公公买老头衫，肚子大，一百九十斤
    腿粗 选哪个不勒
    童鞋内长16.5对应几码
    我上半身胖下半身瘦，淘衣服老踩坑，身高一米六，一百二十三斤，大臂围三十一，想要那件收腰的小西装，怕扣子扣不上，您觉得拿哪一个尺寸稳妥
    均码最大能穿到多少斤
    袖子会不会短 我手长
    小孩腳長十七公分要拿幾號的鞋
    我应该买多大码
    请问我穿什么码合适
    165cm 55kg 穿M可以吗
    这件衣服码数偏大不
    鞋子要不要买大一码
    尺码标准吗
    尺码怎么选
    我平时穿L，这款也是L吗
    一米八，一百六十斤选哪个码
    这条裤子偏小吗
    六岁孩子穿多大号
    脚比较宽选多大合适
    拿M号会不会紧
    不知道穿几号，帮忙推荐尺码
    女生158/48kg 拿S还是M
    给老爸买，体重180斤，穿几个X
    鞋码偏大还是正常
    有没有详细的尺码对照表
    我脚长24.5厘米买几码
    两岁宝宝买90还是100
    腰粗能穿下吗
    这个款式显大吗，要不要拿小一码
    三个月的宝宝穿59还是66
    胸围95穿多大
    我穿37码的运动鞋，靴子该选几码
    欧码38等于多少码
    帽子我头围56能戴吗
    戒指戴中指，周长5.4厘米选几号
    文胸75C对应你们的什么码
    大码有到多少斤的
    我怕买小了，一般建议拍大一号吗
    牛仔裤28码对应腰围几尺
    孩子身高125体重50斤，选哪个码
    穿上会不会太肥，我比较瘦
    西装选多大，肩宽46
    亲，我婆婆150斤矮个子，穿哪个码
    手腕粗17厘米，手表带/手链买哪个长度
    冬天里面要加绒，羽绒服是不是要拿大一码
    我一米七五140斤穿XL会大吗
    老公穿43的皮鞋，你家拖鞋他穿多大
    裙子我要几码啊，腰围68臀围94
    泰迪犬8斤，衣服买S还是M
    童装偏码吗
    宽松款的是不是按正常码买就行
    丝袜均码我一百四能穿不
    我小腿粗，靴筒围够不够，选哪个码
    尺码表看不懂，170/92A是啥意思，我能穿吗
    按身高选还是按体重选
    我穿M，我妹比我胖一圈，她买哪个
    請問版型偏大嗎？我164公分50公斤
    平常穿24號的鞋，這雙要買幾號
    chima zenme xuan
    160/100斤 s?m?
    上衣size大不大啊 求指路
    身高183 体重偏瘦 65kg 选什么🤔
    孕后期130斤，孕妇裤选哪个码
    手套有分大小吗，女生手小拿哪个
    上次在你家买的衬衫40码领口紧，这次是不是该拿41的
    我女儿今年四岁，身高一米零五，体重三十四斤，长得快，想买件羽绒服能穿两年的，您建议120还是130
    脚背高脚掌胖，穿39码的国货鞋，那款小白鞋买多大不挤脚
    多大码合适
    穿几号
    码大吗
    尺码准不准
    拿多大的
    什么码
    我穿多大
    要买大一码吗
    码小不小
    M能穿吗
    选几码好
    尺寸怎么选
    偏码吗
    正常码吗
    建议拿几码
    140斤穿什么码
    孩子穿多大码
    脚长怎么对应鞋码
    有没有尺码对照
    L和XL选哪个
    肩窄穿什么号
    腰围对应多少码
    男的一米八穿几X
    内裤拿多大
    我一米六八、一百一十斤，平时穿M，这条连衣裙拿M行吗
    给爸爸买皮鞋，他平时运动鞋穿42，皮鞋该选几码
    女儿七岁，一米二五，四十六斤，校服买130会不会太大
    这件风衣里面想穿厚毛衣，我平时穿L，要不要拿XL
    老公肚子大，腰围三尺二，牛仔裤穿多少码
    我脚瘦，37的鞋常常掉跟，这双要不要买小半码
    买泳衣，上围88腰70臀94，选M还是L
    给婆婆买羽绒马甲，她一米五五，一百三十斤，选几号
    小伙子一米九，七十五公斤，衬衣的袖子够长吗，选什么码
    戒指想送女友，她无名指大概四号线那么粗，怎么知道买几号
    宝宝八个月，七十二厘米，爬服买73还是80
    这个牌子的鞋是不是比别的牌子小一码，我穿耐克41
    买滑雪手套，手掌周长二十二厘米，拿M还是L
    文胸写的是英制34B，我国内一直穿75B，是同一个码吗
    我比较胖，一百七十斤，你家最大的那个码我穿得下吗
    我家金毛六十斤，胸围八十，雨衣选几号
    裤子我穿二尺一，尺码表写27、28，我选哪一个
    想给女朋友偷偷买裙子，只知道她跟我妹差不多，一米六很瘦，选S吧？
    高跟鞋跟平底鞋是一个码吗，我平底穿38
    帽子只有M和L，我头围58，戴哪个不勒
    运动内衣偏紧吗，我在两个码之间，选大的还是小的
    孩子长得快，想让他穿到明年，外套买大两码会不会太夸张
    我臀大腰细，包臀裙是按腰选还是按臀选码
    冲锋衣是欧版的吗，亚洲人是不是要拿小一号
    瑜伽裤我九十五斤拿XS会不会勒
    拖鞋写40-41，我穿40，买这个会大吗
    穿几ma啊 一米七 130
    155小个子😭 M会不会像穿麻袋
    chuan duoda de ma
    size咋选 平时us8
    我妈让我问的，她身高一五八，体重一百二十六，胳膊粗，肩膀溜，以前买衣服总是胳膊那里紧，你看这件衬衫她该穿多大
    偏大还是偏小给个准话 别让我买回来又不能穿
    亲帮我参谋下哈，178/85kg，肌肉型，T恤2X还是3X
    脚一大一小，左脚39右脚40，按哪只选码
    請問平常穿M，這件要拿L嗎
    身高160體重48穿什麼尺寸
    尺码
    大小
    身高160体重50穿什么码
    175/70选L还是XL
    选码建议
    该买几码
    帮我选个尺码
    码数标准不
    平时穿M买什么码
    平时38的脚穿多少
    脚长24厘米选几码
    脚宽要买大一号吗
    胖脚怎么选鞋码
    鞋码偏小吗
    这鞋按平时码买吗
    运动鞋买大半码吗
    皮鞋跟运动鞋一个码吗，我42
    靴子里穿厚袜要大一号不
    婴儿六个月穿多大
    一岁宝宝穿80还是90
    孩子110厘米穿什么码
    小孩身高130选多大
    女儿八岁偏瘦选几码
    儿子胖，140够不够
    童鞋要预留多少，买几码
    孩子脚18厘米买多大鞋
    老公180斤穿几个X
    老婆怀孕七个月穿什么码
    孕妇装怎么选码
    哺乳内衣选多大
    胸围88下胸围75穿什么罩杯
    内裤腰围二尺三穿多少
    腰围80穿多大裤子
    二尺四的腰买几码
    牛仔裤28腰能穿多大
    臀围100选什么码
    大腿粗选大一码吗
    腿短一米五五裤长合适吗，选什么码
    肩宽45穿多大西装
    衬衫领围40选几码
    胳膊长选哪个码
    高个子1米9有适合的码吗
    小个子150穿S会不会大
    微胖130斤穿L行吗
    200斤能穿吗，最大码
    体重85公斤什么码合适
    男款我女生穿选几码
    女生穿男款选小一号吗
    情侣装女生选什么码
    想穿宽松点选几码
    想要修身选什么码
    里面穿毛衣外套要大吗
    外套XL会不会太大，我165
    羽绒服偏肥吗，我120斤
    毛衣缩水吗，要不要大一码买
    泳衣选码，165/55
    瑜伽裤M还是S
    运动内衣选什么码，B杯
    袜子均码能穿43脚吗
    均码多少斤能穿
    手套多大号，手围20
    帽子头围58选几号
    戒指怎么选圈号
    戒指12号手指多粗，我选多少
    手镯圈口选多少，手宽7.5
    手表表带手腕15cm合适吗，选哪个长度
    皮带腰95买多长
    眼镜框脸宽选多大
    头盔头围57选M还是L
    护膝选号，大腿围50
    轮滑鞋儿童选码
    滑雪服170选什么码
    骑行服选大吗
    西裤选码，腰82裤长102
    旗袍三围怎么选码
    校服孩子145选多大
    尺码表看不懂，我该穿哪个
    尺码表上我在两个码中间
    我介于M和L之间选哪个
    欧码转国内码我选哪个
    美码8是国内多少
    日本M相当于国内什么码
    狗狗胸围45穿什么码
    十斤的猫穿几号衣服
    泰迪穿S还是M
    请问模特穿的什么码，多高
    170的人穿多长的裙子合适，选码
    亲，帮忙推荐个码
    在吗，155/48穿啥码呀
    我穿啥号啊
    咋选码
    俺娘一米六一百三，穿多大
    身高165、體重52，建議穿什麼尺寸
    size怎么选，168/60
    这个牌子true to size吗，我平时M
    chuan shenme ma
    介码子我应该拿几号
    您好，家母身高158、体重65公斤，肩偏宽，拟购此款外套，请问建议选择何尺码？
    我上次穿你家M有点勒胳膊，L又怕长，身高161体重57，这件是落肩的，你说我选哪个
    给我孙子买鞋子他今年四岁半脚大概有这么长十六七公分吧你说买多大的号合适
    我爱人肩宽肚子大，一米七八一百九十斤，平时衬衫穿43领，这款夹克拿几个X合适
    我穿几码
    该买几号
    拍几码合适
    选哪个码
    推荐个尺码
    160斤穿啥码
    身高165体重55穿什么码
    175 70公斤选什么号
    一米八二九十公斤穿几个X
    腰围78臀围102选几码
    胸围96买多大
    胸大买哪个码
    肩宽选几码
    大腿粗穿几码
    脚长25.3买几号
    脚宽脚背高买大一码吗
    左右脚不一样大按哪只买
    头围59戴多大帽子
    手腕15选多大手镯
    脖围41衬衫几码
    无名指细戴几号戒指
    老公一米八瘦子穿几码
    婆婆胖155穿几码
    女朋友不知道码，168偏瘦
    爸爸有肚子选几个加
    孩子128高买多大
    六岁男孩穿几码
    宝宝八公斤穿多大
    初中生穿成人S行吗
    狗12公斤穿几号
    孕七个月选几码
    要不要拍大一码
    要买小一号吗
    平时M这款拍什么
    平时穿39这鞋拍39吗
    41.5买41还是42
    M和L纠结选哪个
    介于两个码之间选哪个
    想穿宽松点买几码
    想修身选小一号吗
    冬天里面套毛衣买几码
    穿厚袜买大半码吗
    尺码表有吗
    尺码对照表
    欧码40是几码
    美码7对应多少
    日版L等于国内什么码
    英码10是中国多大
    三尺腰穿几码
    120斤的姐妹穿哪个码
    我平胸穿哪个码合身
    能留到明年穿买几码，男孩
    請問165公分50公斤穿什麼尺寸
    size选M还是L，我100斤
    均码一百四十斤能穿吗
    小腿围38的靴子拍哪个码不勒
    妈妈腰粗胳膊粗，衬衫拍几个加大的号好
    这款裤子显小不，平时二尺四的腰该拍多大
    孩子脚长17.5厘米，雨靴选多少码
    臀宽腿细，铅笔裙按臀围还是腰围选码
    情侣装我俩一个165一个178分别选啥码
    泳衣想遮肚子，110斤拿M行不
    滑雪裤里面穿厚秋裤，要不要升一码
    滑雪靴脚长27小腿粗选多大
    护士服我丰满拿几号
    校服外套给疯长的娃买多大
    老公脖子粗，衬衫领围选几
    一米六五五十五公斤穿啥码
    这裙子偏小吗
    鞋子是标准码不，我平时39
    S和M我选哪个
    腰围二尺二拿几号裤子
    儿子身高一米二买多大
    脚宽要拍大一号吗
    胸围90穿哪个码的内衣
    戒指内径17毫米是几号
    头围58戴多大的帽子
    孕六个月，打底裤选什么尺码
    请发尺码表
    女兒五歲穿幾號
    宽松版吗，我平常穿L该拿L还是M
    肩宽的男生衬衫买多大
    柯基穿几号狗衣
    美码8是国内几码
    小腿粗，靴子拿多大
    老公180斤，外套要几个X
    脚背高的穿37还是38
    宝宝十一公斤用什么码拉拉裤
    手小戴哪个号的手套
    毛衣会撑大吗，要不要买小一码
    婆婆比较胖，拍4XL够不够
    梨形身材选哪个号合身
    小个子150裤长选短款什么码
    手围16厘米镯子选几圈口
    潜水服183高88公斤穿ML行吗
    这版型紧身还是肥，怕买错码
  `,
  en: `
    size guide
    which size for me
    true to size?
    i'm 5'6, what size
    m or l
    does it run large
    sizing help
    is it a tight fit
    what size for a 5 year old
    wide feet, which size
    size advice
    eu 40 is what size
    what size should i get
    does it run small
    i'm 6 feet tall which size fits
    between M and L, 78 kilos
    size chart?
    are these true to size
    my feet are wide, should I go half a size up on the runners
    5'4 and 130 lbs, want it baggy
    for a boy of three and a half, tall for his age, is 110 too long
    how to measure my finger for the ring
    Waist 34 in other brands. In yours?
    EU 42 is what in UK sizes
    my husband is 185 cm, 80 kg, what would you choose for the coat
    will XS be long enough in the arms, I'm skinny but tall
    need to fit a jumper under it so would you upsize
    I usually take 75B, though your page tells 80A, which one is correct please?
    dog jacket: chest 52, back 40
    does the denim stretch, I have big hips
    five months pregnant and normally a small, whats the safe choice
    hat for a 59 head?
    Which gloves for a palm of 21
    尺码 help, 170cm 62kg girl
    do the basketball shoes come up tight like everyone says
    which cup do I need if it's 92 over and 78 under the bust? Shop assistants have sold me three different ones this year and not one of them sat properly
    my last dress from you was a 12 and perfect. same again for this cut?
    US 6 to european
    plus size okay? im a 22
    not sure between the two sizes
    6 month old baby, 9 kilos, bodysuit
    sizing on the linen trousers
    I'm 166, would a length of 103 drag on the ground
    My niece is eight but a head above the rest of her class, 142 cm and about 34 kilos. It's for a ski suit and I would hate for her to grow out of it by February: 150 or 160
    i wear glasses size 145 and my face is broad, will this frame pinch
    go up or down one?
    short legs long torso, any suggestions as to which fit
    Shirt for a 17 inch neck
    what would a 90 kg man with a belly take in the vest
    Inside length 16.5 cm, that's which number in children's shoes
    one size fits all up to what weight
    I am thick in the upper arms and slim everywhere else, so blazers never close on me or else hang like a sack. Height 160, weight 61, arm 31 round. What do you reckon for the fitted one
    small or medium for a 14 yr old
    are the boots roomy enough for thick socks in my usual 39
    What size would fit me?
    Which size do I need?
    I usually wear a medium, should I get medium here?
    Do these shoes run small?
    Does the dress fit true to size?
    I'm 170 cm and 65 kg, what size should I take?
    should I size up
    Should I go for a large or an extra large?
    I take a size 10 in most shops, what would I be in yours?
    do you have a size chart for kids
    What size for a 7 year old boy?
    My foot is 25 cm long, which size is that
    are the jeans small fitting
    I'm between sizes, which one do you suggest?
    Is the sweater oversized or should I buy bigger?
    which size for a 36 inch waist
    how does the jacket fit, loose or snug
    What's a UK 8 in EU sizes?
    I have broad shoulders, is L enough?
    the trousers - do they come up long? I'm only 5ft 2
    Which ring size am I if my finger is 54 mm around?
    I wear 34C, what size is that in your bras
    How do I know my glove size?
    size advice for boots, I've got wide calves
    Will a small fit someone who weighs 55 kilos?
    my son is 4, nearly 5, what size pyjamas
    I normally take 42 in Nike, what about these?
    Is a size 12 going to be big on me if I'm usually 10 to 12?
    do i order a half size bigger
    what size hat for a head of 57 cm
    She's 150 cm tall and quite slim. XS or S?
    Which size should I choose for a 9 month old baby?
    Would XL fit a man with a 44 inch chest?
    is this brand's sizing generous
    Do the leggings stretch or should I take the next size?
    I'm 6'2 and 210 lbs. XL or XXL?
    My feet are narrow, is it better to go down a size?
    what size harness for a beagle, chest 60
    How do your sizes compare with Zara?
    want to buy a belt for my dad, waist 38, which length
    Are your women's sizes the same as men's in sneakers?
    size for wrist 16cm?
    can u tell me wich size i need 1.68m 72kg
    hello i am 80 kg 178 cm what size is good for me thank you
    the coat - will I get a thick sweater under an M?
    do they fit small?? everyone says order up
    What do I pick on the size menu if I'm a 14 petite?
    Is the wetsuit sizing tight? I'm 75 kg
    kids shoes, foot 17.8 cm, what number
    Is the one-size poncho ok for someone tall?
    I want the T-shirt to look baggy on me; I'm usually a small
    Not sure about the size for my girlfriend, she wears 38 trousers
    what size sports bra should I buy, underbust 80
    Would you say the slippers are roomy? I'm a 6.5 and you only do whole sizes, so 6 or 7
    Size guide says M but reviews say it's tiny. What would you take at 60 kg?
    My daughter is 128 cm and thin as a rake. The 128 falls off her in other brands, so would you go for 122 in this one?
    does the blazer run big in the shoulders
    XS or S for 48 kilos
    What size do I order for a 15.5 collar?
    help with sizing please, hips 104 waist 80
    what size?
    which size do I take
    runs big or small?
    small or medium?
    size for 5'8?
    am I a large
    do they come up small
    fit ok for wide feet?
    true to size or not
    what size for a toddler
    my size in EU
    does it fit tight
    size chart please
    which size for 80 kg
    is it a loose fit
    L or XL for me
    how do sizes run here
    what size shoes for 26 cm
    half sizes?
    I'm petite, which size
    size for waist 32
    what bra size am I with you
    is medium big
    I'm 5'6 and 8 stone, usually a medium, would a medium dress be right?
    Dad takes a 9 in trainers, what should I order in leather shoes for him?
    My seven year old is 125 cm, would the 130 uniform be too big?
    I'd wear a chunky jumper under the trench coat, so do I go from L to XL?
    My husband has a belly, 42 inch waist, which jeans size is that in yours?
    My heels slip out of a 37, should I take the 36.5 in these?
    For the swimsuit, bust 88, waist 70, hips 94, is that an M or an L?
    My mother-in-law is 155 tall and 65 kilos, which size of body warmer should I get her?
    He's 190 and lean, will the sleeves of an L be long enough or does he need XL?
    How do I find out my girlfriend's ring size without asking her?
    Eight months old and 72 cm long, which romper size?
    Does this brand fit smaller than Nike? I'm a 41 there
    22 cm around the palm, would I need M or L in the ski gloves?
    At 77 kilos I'd be in your biggest size, would it still be snug?
    Our golden retriever has a chest of 80 cm, what size raincoat?
    Your chart shows 27 and 28, I normally wear a size 10, which of them is mine?
    She's about my sister's build, 160 and slim, would S be a safe choice for a surprise?
    I wear a 38 in flats, should I take the same in heels?
    The hat only comes in M and L and my head is 58, which sits better?
    Between two sizes in the sports bra, would you take the bigger or the smaller?
    I want the jacket to last him until next winter, is two sizes bigger too much?
    Small waist, big hips, do I choose the pencil skirt by the waist or by the hips?
    Is the shell jacket European sizing, and should someone from Asia size down?
    The slippers are labelled 40-41 and I'm a 40, will they be loose?
    What size compression socks for a calf of 38 cm?
    My feet differ, left 39 and right 40, which one do I order for?
    size? im 5ft nothing 😂
    s or m help!! 120lbs
    which sz 4 a 6'5 guy
    My mum asked me to find out: she's 158, has thick upper arms and sloping shoulders, and blouses always pinch her there. What size would she need in this one?
    what 尺码 for 175cm 70kg
    hello, my shoe in Brazil is 36, which number is for me here please
    tell me straight do they run small, I'm sick of sending stuff back
    If it isn't too much trouble, which collar size would you advise for a neck of 40 cm?
    im usally a 12 but ur model looks tiny, do i get 14
    big lad here 22 stone, does the 4xl really fit a 4xl
    should I get the next size up?
    size
    sizing
    which size for 5'6 and 60kg
    M or L for me?
    size recommendation please
    help me pick a size
    I'm normally a 12, what do I order
    usually a 38 shoe, which here
    my foot is 24 cm, what size
    wide feet, should I go bigger
    narrow feet, which size
    are these shoes small fitting
    do I take my normal shoe size in these
    half size up for trainers?
    between 7 and 8, which should I choose
    between two sizes
    boots with thick socks, one up?
    what size for a 6 month old
    is 12-18 months ok for a big one year old
    what size for a child 110 cm tall
    skinny 8 year old, which size
    chubby boy of 10, is age 11 enough
    how much growing room in kids' shoes, what size do I buy
    my son's foot is 18 cm, which shoe size
    husband is 90 kg, how many XLs
    7 months pregnant, which size do I take
    maternity jeans sizing, normally a 10
    nursing bra size?
    bust 88 underbust 75, what cup
    waist 80 cm, which trouser size
    32 inch waist, what's that in your sizes
    W28 jeans, which size of yours
    hips 100 cm, what size
    big thighs, size up in these jeans?
    I'm short, 5 ft, which length
    6'5 tall, will your XXL fit me
    will S swamp me, I'm 150 cm
    a bit curvy, 14-16, would L do
    heaviest person the biggest size fits
    85 kg, what's right for me
    woman buying men's hoodie, which size
    what men's size equals a women's M for me
    want it baggy, which size
    I like it tight, which size to pick
    room for a jumper underneath, go up a size?
    would XL be too big at 5'5
    is the puffer roomy, I'm 54 kg
    will it shrink, should I buy bigger
    swimsuit size for 165/55
    leggings S or M
    sports bra size for a 34B
    do one size socks fit a 43 foot
    one size fits who
    glove size for a 20 cm hand
    hat size, my head's 58 cm
    how do I know my ring size
    which ring size for a 54 mm finger
    bracelet size for a 15 cm wrist
    bangle size for a hand 7.5 cm wide
    belt length for a 38 waist
    glasses size for a wide face
    helmet M or L, 57 cm head
    knee brace size, thigh 50 cm
    roller skates for a growing kid, which size
    ski jacket size for 170 cm
    cycling jersey, do I go up
    suit jacket size, shoulders 45
    shirt size for a 40 cm collar
    long arms, which shirt size
    dress size for a 92-74-98 figure
    school uniform size for 145 cm
    can't make sense of the size chart, I'm 62 kg, which one
    size chart puts me in two sizes
    EU 38 in UK size for me?
    what's my size if I wear US 8
    japanese M equals what for me
    conversion to my size, I'm a French 40
    what size is the model wearing and how tall is she
    dog chest 45 cm, which coat size
    which size jumper for a 5 kg cat
    toy poodle: S or M
    fits small or big?
    sizing info for someone 5'2
    size guide, which am I
    how does it fit
    how's the fit, snug or loose? I'm a 10
    narrow fit or regular, I've broad shoulders
    my chest is 42, suggest size sir
    for height 5.8 and weight 75 which size will suit
    kindly suggest size for 10 year boy
    I have 1.70 and 65 kilo, what number I take
    in my country I am 44, here which?
    M can fit 60kg or not
    身高165 52kg which size
    size 怎么选 for 80kg man
    wat size shud i get im 5ft 4
    whts my size lol
    Good afternoon, my mother is 158 cm and 65 kg with rather broad shoulders. Which size in this coat would you advise?
    your M pinched my arms last time and L may be too long, I'm 161 and 57 kilos, this one has dropped shoulders, so which
    shoes for my grandson he's four and a half and his foot is about sixteen seventeen centimetres what size is that
    My husband has broad shoulders and a tummy, wears a 17 inch collar, so which of your jackets sizes would fit him?
    I'm a 38 in boots but a 39 in trainers. Which of the two should I take in these loafers?
    what size am I
    what size for me
    what size for 170 cm and 65 kg
    what size for a 10 year old girl
    what size for my husband, 6'2 and slim
    what size for a 34 waist
    what size bra for 80 under bust
    what size ring for a thin finger
    what size helmet for a 56 head
    what size gloves for small hands
    what size collar for a beagle
    what size socks for a 43
    what size do I take if I'm usually a 14
    which size fits a newborn
    which size for a toddler of 12 kg
    which size for hips 110
    which size if I'm between M and L
    which size do you recommend for 5 foot 3
    which size to choose for thick calves
    which size in wetsuit for 82 kilos
    which size boots with orthotics
    which size do teens of 15 take
    which size for a bump, 7 months
    which of your sizes equals EU 40
    which one do I take, 32 or 33 inch
    does it come up small
    does this run true to size
    does this run narrow
    does the jumper run large
    does the coat fit over a suit in my usual size
    does one size fit a plus-size lady
    do the boots run tight
    do the jeans fall long
    do I size down
    do I size up for a hoodie
    do I go up a half size
    do your shoes fit wide feet in normal size
    do your dresses fit generous
    should I take a bigger one
    should I take 8 or 8.5
    should I order my normal size
    should a short person take petite
    should I get L for broad shoulders
    would a medium fit me
    would M be too tight
    would S be too small for 60 kg
    would a 38 fit a 5.5 UK
    would XXL cover a 120 cm chest
    would these fit a size 12 kid
    would 90 be good for a one-year-old
    is it true to size
    is it a small fit
    is the fit roomy
    is the fit slim or loose, I'm choosing a size
    is large equal to 42
    is UK 10 the same as EU 38
    is Asian XL like European M
    is the 28 inch for a 70 waist
    is size 3 for eight year olds
    is this suitable for a tall man, which length
    am I an M or an L
    am I too big for an XL at 105 kg
    size chart in cm
    size help
    size advice please
    size for my girlfriend, she wears a 36 in Zara
    size for mother in law, plump, 155 cm
    size for 5 year old boy sir
    sir which size for 75 kg
    sir size 8 Indian is how much UK
    kindly suggest size for height 5.6 weight 70
    kindly suggest kurti size for bust 38
    kindly help me in selecting size
    can you tell my size from these measurements: 92-74-100
    can you advise a size
    can you recommend a size for wide shoulders
    can a 9 fit a 9.5 foot
    can my 16 year old wear the men's S
    how do I measure my foot for these
    how do I measure for a bra
    how do I pick a ring size
    how should I choose, I'm pear shaped
    how should the blazer sit, which size then
    how tall is size M meant for
    how old is a 116
    how many cm is your 40
    how long a belt for 95 waist
    how tight are the leggings, shall I go bigger
    how big do these trainers fit
    how do these fit compared with other brands
    how loose is XL on a 60 kg woman
    foot length 25.3, which shoe size
    foot is 26 cm, size?
    feet differ in size, which do I go by
    head 59 cm, S or M hat
    waist 78 hips 102, what trouser size
    chest 104, shirt size?
    bust 96, which dress
    wrist 15 cm, which bracelet size
    neck 41, shirt number
    height 182 weight 90, jacket?
    my dog is 12 kg, which coat size
    my son's 128 tall, which size lasts till spring
    my thighs are big, which jeans size
    my arms are long, should I go L
    my usual is 42 but I read these run small
    my mum's between 18 and 20, which
    my wife's a 12 in M&S, here?
    my size in Japanese numbers?
    usually 39, sometimes 40, which in this boot?
    normally an S, want it oversized, take M or L
    I'm 160 and 48 kg, S or XS
    I'm 6'5, does 2XL have enough length for me
    I'm big in the bust, which size blouse
    I want it snug, size down?
    I don't know which size to order
    I don't know her size, she's about 168 and slim
    I weigh 95 kilos, what number
    I wear 44 in Adidas, here which
    I have high instep, which size
    he's 14 and lanky, men's S or boys' 170
    she wears 27 in jeans, which is it here
    baby is 8 kilos, which onesie
    grandson turns six, is 122 right
    tight or loose? I'd go for comfort, which size
    true fit? between 6 and 7 UK
    尺码 for 165cm 55kg?
    码 big or small, usually M
    which 码 for my boyfriend 180
    please which measure I take, I am 70 kilo
    what is my number of shoe in your country if 38
    i dunno my size lol im 5'4 n 130 lbs
    gonna layer it over a fleece, one size up?
    after baby I'm neither 12 nor 14, what would you choose?
    ski boots for a 27 mondo foot and fat calves
    nurse scrubs: I'm curvy, which number
    school blazer for a boy who grows like a weed, what size
    hubby's neck is bullish, shirt collar number?
    I'm 5'7 and 70 kg, which size
    does this dress run small
    size guide for boots?
    between M and L, which one for me
    my daughter is 8, what size would fit
    hips 102, waist 84, which trousers size?
    do I size up in this jacket
    is the hoodie oversized
    wide feet, what size sandal
    which bra size if I'm 34 under and 38 over
    what ring size is 17 mm
    hat size for a big head
    I normally wear a UK 10, what's that in your sizing
    Should I take a size down in stretchy jeans?
    is a 42 in Italian shoes the same as my German 42
    my husband is tall and thin, M or L
    would XS be too tight for 50 kilos
    kids' shoes, my son's foot is 19 cm
    sir my waist is 36, which size kurta
    which size lehenga for bust 38
    cycling helmet size for 56 cm
    dog coat size for a beagle
    petite 5 foot nothing, which length of jeans
    baby is 4 months 7 kg, what size romper
    which collar size do I need, neck is 41
    pregnant, which size leggings
    I lift weights, broad shoulders, which shirt size?
    what size do the models wear
    how do I measure myself for a suit
    EU 39 or 40, my feet are 25 cm
    my mother is a size 18, will XXL do
    is the wool going to stretch, so should I go smaller
    ski boots, mondo size for shoe 43
    can a 12 year old wear your adult S
    size for a 110 cm tall girl
    stocking size chart, I'm 168 and 62 kg
    does the wedding gown run narrow at the bust
    pls suggest size, height 172 weight 65
    I have fat calves, which size wellies
    sizing is confusing, I'm a 14 in dresses and 16 in tops, which should I order
    which size belt with a 34 waist
    is the fit slim or regular, I'm normally L
    cup D, band 80, which bikini size
    what bracelet length for a 16 cm wrist
    how does EU 48 translate to American for a man's blazer
    should leather shoes be snug, i.e. half a size smaller?
    does a size 6 fit a 28 inch waist
    my boy grows like a weed, buy 128 or 140?
    What would you recommend for someone with long arms, Tall M or L?
    wetsuit for 183 cm and 88 kg, ML or L
    Japanese size 3L is what here
    are the socks for 40 up or can I wear them at 38
    how much bigger is XL than L on the chest
    would a toddler of 2 need size 24 slippers
    cat harness size for a 6 kg tom
    compression sleeve size, thigh 55 cm
    which ring size, I've no ring to compare with
    size 9 men equals what in women's
    Is this swimsuit long in the torso? I'm 180 and a 40
    help me pick a size for my wife, she's slim with a big bust
    tight or loose at the hips?
    petites or regular for a 158 cm lady
    size recommendation for football jersey, 15 year old
    high instep, should I go up half a size
    what size nappy pants for 11 kg
    my chest measures 44 inches, which waistcoat
    fingers are chubby, which glove size
    do the trainers come up small
    i am 1m60 and 55kg what size i take
    size of crash helmet if between two
    would you say these run generous
    which hoodie size so it's baggy on me
    for narrow feet what size in these loafers
    knee brace size, knee is 38 round
    can you tell me my size from my measurements 90-70-95
    I borrow my brother's XL and it's huge, so what do I buy
    school blazer sizes, she's 11 and 146
    do your turtlenecks shrink, M or L for me
    which size corset for a 70 cm waist
    fits a 6ft 4 man?
    dress for my graduation, bust 88 but tiny waist, size?
    karate suit size for height 150
    Which size saree blouse is right for a 40 bust
    do I want 32 or 34 leg, I'm six foot
    my hips are wider than my shoulders, which jumpsuit size
    sari petticoat for a 32 waist, what number
    is a medium roomy on a skinny teenager
    clogs: half sizes don't exist, so up or down from 40.5
    mittens for a nine-month-old, what size
    apron fits a man of 130 kilos?
    my instep's high and my heel's narrow, which size in these brogues
    measure for a fedora: 60 round, so XL?
    post-mastectomy, which size camisole should I take
    gi for judo, 1.78 m, which number
    which numeral do I order for a 30-inch inseam
    are these gloves cut generously for arthritic fingers
    flower girl, age six, slight build, 116 or 122
    horse rug size for a 14 hand cob
    size of dungarees with room for a bump
    body like an apple, which cut and size suits
    will 44 regular button up over my belly
  `,
})
