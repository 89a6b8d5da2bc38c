import { defineIntent } from '#intents/define'

export const exchangeItem = defineIntent({
  intent: 'exchange-item',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '我要换货', en: 'Exchange an item' },
  definition: {
    zh: '收到后想换成别的尺码、颜色或型号。',
    en: 'The goods are here and the customer wants another size, colour or model instead.',
  },
  borders: {
    'return-item': { zh: '要退钱，不要换。', en: 'Wants the money, not another piece.' },
    'change-items': { zh: '还没发货，改规格。', en: 'It has not been sent yet.' },
    'wrong-item': { zh: '是店里发错了。', en: 'The shop sent the wrong thing.' },
    'faulty-item': { zh: '东西不能用，说的是毛病。', en: 'The thing does not work and the fault is the point.' },
  },
  zh: `
    换货
    换个尺码
    换大一号
    能换颜色吗
    想换一件
    收到了想换
    小了换大的
    申请换货
    换别的款
    大了换小号
    调换
    换一双
    不合适给我换
    我要换货
    想换一个
    尺码小了换一件
    换成蓝色
    可以换别的款吗
    怎么换货
    换一个新的给我
    买小了能换大的吗
    换货要多久
    换货流程走一下
    这个有瑕疵 换个好的
    换个型号
    wo yao huan huo
    尺寸拿错了 想调换
    能换个颜色吗
    换大一码
    把白色换成黑色 已经收到货了
    不退 换一个就行
    40012换货
    欢货
    huanhuo
    exchange 一下尺码 S to M
    鞋子买小了半码 挤脚
    收到试了下袖子短 有没有L给我调一件
    能调个大一点的吗
    我想拿这个粉的跟你们换个灰的
    亲 裤子腰太松了 28的有货伐 换一下
    型号选错了，我家是10公斤的洗衣机，想把罩子改成大号的
    拖鞋寄来了，老公穿不进去，43换44呗
    換尺寸，謝謝，訂單號 88210
    戒指圈号大了 要小一圈的
    不要钱 只要换同款别的颜色
    您好，我上礼拜收到的儿童羽绒服孩子穿着紧，款式我们都很喜欢，所以不想退，只希望能拿这件120的跟您换一件130的，运费我可以自己出，您看这样行不行
    手机壳我自己买成Pro的了，手机是普通版，壳没用过，请问可以寄回去换成普通版的吗，颜色还是要透明的，图案一样就好，差价多退少补都没关系
    可不可以调换 我拍错度数了 眼镜
    同一款有藏青色没 我手上这个米色太容易脏 想对换
    这个枕头偏高 换低的那种
    尺码小了，发件大的过来，小的我寄回
    换货申请在哪点
    床单买成1米5的了 床是1米8 换！
    想用收到的薰衣草味换柠檬味 还没开封
    号码不对 寄回来给你换中号可以吗
    我闺女说要蓝的 不要红的 书包能给换不
    一双换一双 42的来
    给换个右手用的高尔夫手套吧 我拿成左手的了
    收到以后发现拉杆箱20寸不够装，家里人商量了一下，还是想要24寸的那款，多出来的钱我补给你们，旧的这个轮子都没沾过地
    咖啡豆买成深烘了，本来想喝浅烘
    收到的手表表带要棕色皮的那根 换得了吗
    wo yao huan 一个尺寸 穿不下
    内衣没拆 杯型不对 75B改75C 换
    换货啊换货 别老叫我退
    換成 size 8 可以嗎 鞋頭太緊
    我想换货，尺码不合适
    可以换一个尺码吗
    收到的衣服大了，想换小一码
    鞋子小了，换大半码行吗
    我要换个颜色，这个不好看
    帮我申请换货
    麻烦帮我换成XL
    收到货了，能换别的颜色吗
    怎么申请换货呢
    请问换货怎么操作
    这个码穿着紧，给我换大的
    不想退，就想换个号
    裤子长了，换短一点的
    外套太肥，换M码
    能不能换成黑色的
    换货在哪里办
    我想把红色换成绿色
    买错型号了，可以换吗
    换个大一点的锅，这个不够用
    可以换同款不同颜色的吗
    收到的戒指小了，想换12号
    手机壳型号买错，要换
    想换一双39码的
    我自己尺码选错了，麻烦换一下
    换一件，这件穿着不合身
    孩子长得快，这件小了，换130的
    衣服已收到，想调换成小号
    想换货，可以先发新的给我吗
    这个款式不适合我，换另一款
    灯泡买成螺口小的了，换大口的
    换货换货，码子不对我自己拍错的
    这床被子太薄，换成加厚的可以不
    能给我换个静音的型号吗，这个太响
    补差价换大容量的行吗
    我要把256G的换成512G，还没拆
    鞋子左脚挤，换宽楦的吧
    亲，帽子戴着小了，有大号给换一个吗
    内衣尺码不合适 没拆吊牌 求换
    想用这个蓝色杯子换个白的
    办换货需要我先寄回吗，我要换L码
    手套小了一号，换！
    给我老公买的衬衫领口紧，换41的
    婚礼下周六要穿，裙子大了，快点帮我换S码
    不是质量问题，就是尺寸不合适，想换
    拍了60瓦的，太暗，换100瓦的
    这件卫衣能换成同价位的另一件吗
    买的墨水颜色错了，我手误，换成黑色
    椅子高度不够，想换高脚的那款
    我要換大一號，謝謝
    换个码 咋弄
    还货 不是 换货！要大一码
    想 change 一下 size，38 换 39
    您好，昨天收到的旗袍我很喜欢，就是腰那里扣不上，吊牌都在，请问可以给我换大一码吗，运费好商量，麻烦您了
    别再问我退不退了，我不退，我就要换个M码的，听懂没
    给我妈买的老花镜，她说度数低了，买的是150，想换成250的，镜子没划，盒子布袋都在
    亲亲 想把小熊款换成兔子款🐰 可以嘛
    能換別的顏色不？收到後覺得太亮
    订单 771023 换成 2XL
    狗窝买小了，狗子塞不进去，换最大号
    衣服收到了，想换一个版型宽松点的
    换尺码
    换小一点的
    换个大号
    想换个颜色
    帮我换货
    换成S码
    我要调换
    鞋子换大一码
    能给我换一个款吗
    这件换成白的
    想换个大的
    换货入口在哪
    可以调换尺寸吗
    衣服大了怎么换
    紧了，换宽松的
    收到货想换型号
    不合身，换一件
    我要换别的花色
    换37码
    尺码不对想换
    颜色不喜欢，换一个
    同款换色可以吗
    怎么换个尺码
    能直接换货吗，不退款
    周一签收的牛仔裤腰围大了两寸，给换小两码吧
    毛衣是我自己选小了，孩子套不进去，换150的
    头盔买的M，戴上夹头，想换L的
    收到的台灯光太黄，你们有白光的，能换吗
    我想把刚收到的黑色书包换成卡其色，吊牌没拆
    窗帘高度量错了，差二十公分，换长的那款
    家里是天然气灶，我买成液化气的了，没拆，换一台
    给我爸买的皮鞋42偏小，43有货的话给换一双
    眼镜框收到了，觉得太大，想换成小框的
    瑜伽垫6毫米太薄，补钱换10毫米的
    收到的键盘是红轴，我敲着不习惯，能换成茶轴吗
    婚鞋跟太高走不了路，换成5厘米跟的行不行
    奶瓶奶嘴买成大号的了，宝宝刚满月，换小号
    买了两件T恤，一件合适一件大，大的那件换M
    裙子款式喜欢，就是颜色显黑，想换藏蓝
    猫抓板太小，猫趴不下，想换成大号的，差价我补
    运动手环表带换成长一点的，收到的扣不上
    项链40cm的戴着勒，换45cm的吧
    我先把旧的寄回，还是你们先寄新的？裤子要换大一号
    枕套尺寸买错了，枕头是48×74的，换对应的
    显示器想换27寸，24寸已经到了，看着太小
    羽绒服M码袖子盖过手了，换S，别给我退款啊
    换货的话同价位的另一款毛毯可以吗，我更喜欢格子的
    电饭煲3升的一家五口不够吃，想换5升
    洗发水买成油性的了，我是干性头发，没开封能换吗
    收到的文胸罩杯偏小，换大一个罩杯
    我买的是左开门冰箱，厨房只能右开，可以换吗
    手套给老婆买大了，换成女士S
    泳镜近视300的太晕，换成200度的
    换个碼咯 收到太長啦
    L換XL可以嗎，肩膀太緊
    哭了，又胖了😭 裤子换大两码
    换货啊！！不要退款！听懂了吗！换M！
    亲 鞋子有点打脚 换大半码可以咩
    您好，前天收到的西装外套版型我非常满意，只是肩宽偏大，想麻烦您帮忙调换成48码，谢谢您
    huan ma zi, 38 tai xiao le
    这个 color 不 match 我的包，想换 nude 色
    本来是按平时的尺码买的，谁知道你们家偏小一码，脚后跟都磨红了，我也不想退钱，就想原样换一双40的
    欢一个尺码 谢谢
    换一个
    想换
    衣服小了
    裤子买大了
    鞋子挤脚穿不了
    围裙太短了能换长的吗
    尺码不对穿不上
    外套小了一号
    手套大了
    杯子太小了换个大的
  `,
  en: `
    exchange for another size
    swap it for a bigger one
    how do i exchange
    can i change it for another colour
    too small, need a larger size
    exchange my shoes
    trade it for the blue one
    size exchange
    replace it with a medium
    need a different size
    it arrived, i want another colour
    swap sizes
    can i exchange it
    exchange
    i want to exchange this
    can i swap it for a different size
    can i get another color instead
    i'd like a replacement
    replace it with a new one
    wrong size can i exchange
    i ordered the large but need the medium
    switch the white one for a grey one
    can you replace my mug
    exchange the shoes
    how long does an exchange take for my order
    want the same thing in another size
    change it to a different size
    swap it for the blue one
    i need a smaller size, this one drowns me
    exchnage please, order 40012
    can i trade it for another model
    don't want a refund just exchange it
    could i have it in green instead
    it's too small got a bigger one?
    the 42s pinch, send me 43s and i'll post these back
    Picked the wrong phone case (Plus instead of regular). Would you switch them?
    hi there, my daughter's coat is a touch tight, happy to give you this one against an age 8
    my ring spins around on the finger, half a size down would be perfect
    is it possible to swap lavender for lemon, bottle unopened
    love the jumper, wrong shade. navy pls
    i got the beige but it shows every stain, rather have the charcoal version of the same chair
    I'd be grateful if we could turn my queen size sheets into king size ones
    换货 please, shoes are one size small
    left handed gloves arrived because i clicked wrong, i need right handed ones
    The wheelie case I received is the 20 inch and it won't hold a week of clothes. I'd like to step up to the 24 inch of the same range and I'm perfectly willing to pay whatever it costs on top.
    We adore the duvet but I misread our bed width when ordering. Nothing has been unfolded. Rather than money back we'd like the double to come to us and the single to go home to you, if that's doable.
    pants long. want 30 length
    how do i exchange an item i've already got
    can these be changed for the wide fit
    wanna switch sizes, M -> L
    the strap in black isn't my style, brown leather one instead?
    ordered dark roast by mistake, could you make it light roast, bag is sealed
    kid says red backpack is for babies, needs blue 🙄
    swopping the 10 kg washer cover for the 8 kg one, how does that work
    i have receive the shirt but is too short the arms, please one number more
    Same teapot, larger capacity. I'll return the one that's here.
    refund isn't what I'm after, a pair that actually fits is
    different colour wanted for the lampshade delivered monday
    My husband tried the walking boots around the house for ten minutes and decided the nine is too snug. There's not a mark on them. Could a nine and a half be sent while these make their way to you?
    trade my keyboard layout, got US by my own mistake, need UK
    will you take the matte lipstick and give me the glossy one
    size up
    I chose 3.5 reading glasses when i should have taken 2.5, sort a swap?
    anything in a less bright yellow that you'd let me have in place of this
    想换 the M for an L, runs tiny
    I want to exchange this for a bigger size
    can I exchange these shoes for a size 9
    I'd like to exchange my order
    how do I exchange something
    I need an exchange, not a refund
    could I swap this for a smaller one
    it's too big, can I get a small instead
    the jacket is too tight, I'd like a large
    I'd like a different colour
    can I exchange the red one for blue
    please exchange my jeans for a 32
    exchange request for order 45120
    where do I request an exchange
    how does an exchange work, I want the next size up
    I got the right item but want it in black
    my boots are half a size too small, exchange?
    I ordered the wrong size and want to swap it
    I'd rather have the other model
    would it be possible to change it for the 64 GB version
    the dress fits badly, can I have a 12 instead of a 10
    wants exchanging, too short in the leg
    can you send me a medium and I send back the small
    change size please, already received
    I picked the wrong colour, can I swap it?
    I'd like to trade in this size for a larger one
    The kettle is too small for us. Can I exchange it for the 1.7 litre one?
    can I exchange it for another style at the same price
    exchange sweater L for XL
    I don't want my money back, I want the same shirt in white
    the ring doesn't fit, I need one size bigger
    is it possible to exchange a gift for a different size
    I'd like to exchange a lamp for the taller model
    the case doesn't fit my phone, I chose the wrong model, please swap
    bought a queen duvet, need the king, can we exchange
    my son outgrew these already, exchange for the next size
    could I swap my medium mattress for the firm one
    exchange the hat, too tight on my head
    switch to another colour after delivery?
    the curtains arrived but they're too short, want the longer ones in exchange
    I'd pay the difference for the bigger backpack if you swap it
    Can you replace the size 7 sandals with size 8? Tags still on.
    how do I get a different size without returning for a refund
    want another shade of this foundation, this one's too dark for me
    exchange in time for saturday possible? dress is too loose
    need these gloves in small
    I got a men's fit by my own mistake, want to exchange for the women's
    can we do a straight swap, grey rug for the beige one
    Do I have to send it first to get the new size?
    exchange plz size too small 😭
    exhange for diffrent size
    i want change the size, is too big for me, i have it already at home
    swap my M for L, thx
    Hello, the cardigan arrived this morning and it's gorgeous, but the sleeves swallow my hands. Would you be so kind as to exchange it for a petite?
    STOP offering refunds. I want an exchange. Size 11. That is all.
    Turns out my printer takes the XL cartridge and I'd bought the normal ones. They're sealed, so can they be exchanged?
    换 size please, 36 is tight, want 37
    I bought my dad a left-hand drive guide, sorry, left-hand scissors, and he's right handed, so could you exchange them for right-hand ones
    can I exchange the perfume for the eau de toilette version, unopened
    colour looks wrong on our wall, exchanging for the cream version would be great
    the bike helmet wobbles, we need a smaller size in exchange
    exchange size
    swap for a large
    different size please
    I want a bigger size
    wrong fit, swap it
    exchange for black
    change the colour
    I'd like to swap
    how do I swap sizes
    can I change the size
    could I exchange my trousers
    looking to exchange a coat
    these are too big, smaller pair please
    one size down please
    I want to trade sizes
    too tight, can I swap
    can I exchange for something else
    exchange: medium to large
    do you do exchanges? I want the green one
    I want the other colour instead
    please swap my hoodie for a size up
    I'd prefer it in navy, can I exchange
    change my shoes for a 7.5
    the fit's off, I want another size
    The jeans came on Saturday and they're baggy at the waist, can I get a 30 instead?
    I bought my wife the 42 mm watch and it looks huge on her, may we change it for the 38?
    Got the helmet today, it squeezes my temples, I'd like the next size up
    Received the 10 litre bin but a 20 litre would be better, how can I switch
    I'd like to exchange the firm pillow for the soft one
    I chose oak, but it clashes with our floor. Could I exchange the shelf for walnut?
    The school blazer is short in the sleeves, need age 11-12 in its place
    I picked a UK keyboard by accident and would like the German layout instead, still sealed
    Can I exchange two of the four cushions for the terracotta ones?
    We measured wrong and the blinds are too narrow, we'd need the 120 cm width
    I got the charger for the older model by my own mistake, may I swap it for the USB-C type
    The bra I received is a 34B, I should have ordered a 34C, can you exchange it
    Is it OK to exchange the dress for a different style if I pay the extra?
    My running shoes fit lengthwise but not across, do you have a wide one I could get for these
    Please exchange the dog harness for a size L, he can't get his head through
    Instead of the vanilla candle I'd love the cedar one, it hasn't been lit
    The bike is too tall for her, can we swap the 24 inch for the 20 inch?
    I don't need the money, just send me the grey scarf and I'll return the red one
    would you hold a size 6 for me while I post the size 5 back
    I ordered 13 inch sleeve for a 15 inch laptop, silly me, exchange please
    We'd like the 3-seater version in place of the 2-seater that was delivered
    The necklace is too short on me, is an exchange for the longer chain possible
    Glasses arrived, frame too wide for my face, swap for the narrow one?
    can I turn my XL polo into an L, tags still attached
    what's the procedure for swapping a duvet cover for another pattern
    I already have these in my hands but I'd like the matte black instead of chrome
    The lead I bought is 1 metre, I need 3, could you swap it
    My mum can't get the slippers on, she needs half a size more
    Got given the book by my aunt, already own it, could I have a different title instead?
    swop plz, s to m
    can i xchange these 4 a size 10
    exchange my sneaker, is small for me, size 41 please
    omg it's SO tiny 😂 I need like two sizes up
    No refund. No voucher. Just give me the jacket in a 44.
    换 colour please, beige instead of pink, already got it
    Hello there, the wedding shoes came this morning and are ever so slightly large. Would it be at all possible to exchange them for a 37 before the 20th?
    So I always wear a 12 but with your brand it seems I'm a 14, it won't zip up, everything else about it is perfect and I definitely want the same dress, just bigger
    exhange these boots for smaller ones
    swap
    my shirt is too small
    the dress is too tight on me
    these shoes are too big for me
    the jacket does not fit
    my new coat is too short
    trousers too long, wrong size for me
    the gloves are too large
    hat too tight
  `,
})
