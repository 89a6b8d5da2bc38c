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
  `,
})
