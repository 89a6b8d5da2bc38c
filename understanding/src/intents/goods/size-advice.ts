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
    does the cycling jersey come in race fit, i'd rather not look like a sausage
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
  `,
})
