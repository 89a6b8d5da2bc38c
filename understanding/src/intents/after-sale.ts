import { examplesOf } from './examples.ts'

export const returnItem = examplesOf('return-item', {
  zh: `
    我要退货
    想退货
    这个东西不喜欢想退
    怎么申请退货
    帮我办退货
    退货
    买大了想退
    尺寸不合适退了吧
    不合适能退吗
    收到了不想要了
    七天无理由我要退
    拆了还能退吗
    给我退了
    退掉40012
    我要退那个水壶
    颜色和图片不一样我要退
    质量太差退货
    东西不好用想退
    老婆不喜欢要退回去
    退货地址给我
    寄回去寄到哪
    退货怎么寄
    上门取件退货
    申请退货没通过
    我要把杯子退回去
    退货申请
    买多了退一个
    要退或
    不值这个价我退了
    return 这个
    帮我退了吧不想要这个颜色
    想退掉一件
  `,
  en: `
    i want to return this
    return
    i'd like to return my order
    return the mug
    how do i return this
    start a return
    i need a return label
    send it back
    can i send this back
    i don't like it i want to return it
    doesn't fit want to return
    too big need to return
    not what i expected returning it
    the color is different from the picture i want to return it
    my wife hates it can i return it
    return order 40012
    returning one item
    i want to give it back
    take it back please
    where do i send the return
    pick up the return from my home
    i opened it can i still return it
    retrun my order
    want to retun the kettle
    bad quality i am sending it back
    my return request was rejected
    help me with a return
    arrange a return
    i changed my mind and it already arrived
    i bought one too many return one
  `,
})

export const refundStatus = examplesOf('refund-status', {
  zh: `
    退款到哪了
    我的退款呢
    退款什么时候到账
    钱什么时候退
    怎么还没退钱
    退款还没收到
    我的钱呢
    钱退了吗
    查一下退款进度
    退款进度
    退货都寄回去了怎么还不退款
    你们收到退货了吗 钱还没退
    取消的订单钱没退回来
    退款退到哪里去了
    说好三天退款都一周了
    退款金额不对
    少退了20块
    退的钱少了
    退款到哪张卡
    退到微信还是银行卡
    显示已退款但我没看到钱
    退款失败
    赶紧退钱
    把钱还我
    还钱
    我要我的退款
    钱怎么还不到账
    退宽进度
    refund 到账没有
    订单40012的退款怎么样了
    退款怎么这么慢
  `,
  en: `
    where is my refund
    wheres my refund
    refund status
    when will i get my money back
    i haven't received my refund
    still no refund
    has my refund been processed
    check my refund
    any update on the refund
    i sent it back two weeks ago and no refund
    you got my return so where is my money
    my cancelled order was not refunded
    refund for order 40012
    the refund amount is wrong
    you refunded me less than i paid
    only got a partial refund
    it says refunded but nothing on my card
    how come the refund isn't here yet
    give me my money back
    i want my money back
    i want a refund
    when does the refund arrive
    which card did the refund go to
    refund failed
    refnud status please
    is my refund approved
    waiting for a refund
    money back when
    did you already pay me back
    how far is my refund
  `,
})

export const exchangeItem = examplesOf('exchange-item', {
  zh: `
    我要换货
    想换一个
    能换个颜色吗
    换个大一号的
    换大一码
    尺码小了换一件
    换成蓝色
    可以换别的款吗
    怎么换货
    申请换货
    换一个新的给我
    帮我换一个
    号码不对想换
    买小了能换大的吗
    把白色换成黑色
    不退 换一个就行
    给我换新的
    换货要多久
    换货流程走一下
    40012换货
    这个有瑕疵换一个
    我想把小号换成中号
    换个型号
    欢货
    可不可以调换
    exchange 一下尺码
    能不能给换个好的
    换同款别的颜色
  `,
  en: `
    exchange
    i want to exchange this
    can i swap it for a different size
    exchange for a bigger size
    need a smaller size
    swap it for the blue one
    change the color to black
    can i get another color instead
    i'd like a replacement
    send me a replacement
    replace it with a new one
    exchange order 40012
    how do i exchange an item
    wrong size can i exchange
    i ordered the large but need the medium
    can i trade it for another model
    don't want a refund just exchange it
    exchnage please
    switch the white one for a grey one
    can you replace my mug
    it's too small can i get a bigger one
    could i have it in green instead
    is it possible to swap
    exchange the shoes
    how long does an exchange take for my order
    want the same thing in another size
  `,
})

export const damagedOrWrongItem = examplesOf('damaged-or-wrong-item', {
  zh: `
    收到的东西是坏的
    杯子碎了
    打开就是破的
    商品有破损
    漏水
    水壶漏水怎么办
    用了一次就坏了
    开不了机
    不通电
    你们发错货了
    发错颜色了
    我买的是蓝色给我发了红色
    收到的不是我买的
    尺码发错了
    型号不对
    盒子压扁了里面也坏了
    有裂痕
    有划痕像二手的
    是旧的 别人用过的
    质量有问题
    屏幕裂了
    盖子盖不上
    少颗螺丝装不起来
    东西有异味
    发霉了
    过期了的东西也卖
    收到个假货
    货不对板
    和描述完全不符
    快递把东西摔坏了
    碎了一地
    坏的怎么办
    这个杯子裂开了 赔吗
    broken 了
    收到破的
  `,
  en: `
    it arrived broken
    my mug is broken
    the item is damaged
    it came damaged
    the box was crushed and the thing inside is broken
    it doesn't work
    doesnt turn on
    it stopped working after one day
    the kettle leaks
    there is a crack in the cup
    scratched
    it looks used
    you sent the wrong item
    wrong color
    i ordered blue and got red
    this is not what i ordered
    i received someone else's order
    got the wrong size
    wrong product in the box
    it is defective
    faulty kettle
    the lid does not fit
    the screen is cracked
    it smells weird
    it's mouldy
    expired product
    this is fake
    counterfeit
    not as described
    shattered into pieces
    recieved a broken one
    arrived smashed
    the zipper broke right away
    what do i do it came in pieces
    item damged in shipping
  `,
})

export const missingItem = examplesOf('missing-item', {
  zh: `
    少发了一件
    少了一个
    漏发了
    我买了两个只收到一个
    包裹里少东西
    里面是空的
    收到个空盒子
    空包
    配件没有
    没有充电器
    说明书没给
    赠品没发
    赠品呢
    订单里有三样只到了两样
    还有一件没收到
    缺件
    少件了怎么办
    少给我一个盖子
    杯子有了勺子没有
    数量不对
    说好送的小礼物没有
    另外一个包裹没发吗
    只寄了一半
    东西不全
    少发了个配件给补一下
    补发
    漏了一双袜子
  `,
  en: `
    an item is missing
    something is missing from my order
    i only got one of two
    i ordered two but got one
    the box was empty
    empty package
    parts are missing
    there is no charger in the box
    missing the lid
    the free gift was not included
    no manual in the box
    incomplete order
    my order came incomplete
    only part of my order arrived
    where is the rest of my order
    one piece is missing
    you forgot to put the spoon in
    short one item
    you shipped less than i paid for
    quantity is wrong
    missing items
    i'm missing a sock
    not everything was in the parcel
    half of the order isn't here
    some stuff was not in the box
    didnt get all the items
  `,
})
