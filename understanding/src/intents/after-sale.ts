import { examplesOf } from './examples.ts'

export const returnItem = examplesOf('return-item', {
  zh: `
    我要退货
    想退货
    退货退款
    我要退货退款
    申请退货退款
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
    tui huo
    wo yao tuihuo
    xiang tui
    不想要这个了 给退
    这个退了吧
    不满意要退
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
    i'd like to give these back
    please take this back i don't like the colour
    return and refund please
    want to send the plates back and get a refund
    not satisfied want to return
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
    我要我的退款
    钱怎么还不到账
    退宽进度
    refund 到账没有
    订单40012的退款怎么样了
    退款怎么这么慢
    tuikuan dao le ma
    tui kuan shenme shihou
    qian shenme shihou tui
    退了货钱没到账
    钱呢 怎么还没退给我
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
    when does the refund arrive
    which card did the refund go to
    refund failed
    refnud status please
    is my refund approved
    waiting for a refund
    money back when
    did you already pay me back
    how far is my refund
    refund staus
    refund not received
    you have my return for a week where's my money
    when is the refund going to be on my card
    the money is still not back
    has the money been sent back yet
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
    huanhuo
    wo yao huan huo
    huan yige
    尺寸拿错了 想调换
    型号拿错想换
    能调个大一点的吗
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
    swap this for another one
    exchange it for a larger one
    change it to a different size
    want a different colour instead
  `,
})
