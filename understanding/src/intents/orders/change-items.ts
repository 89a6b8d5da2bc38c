import { defineIntent } from '#intents/define'

export const changeItems = defineIntent({
  intent: 'change-items',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '换颜色、尺码或款式', en: 'Change colour, size or version' },
  definition: {
    zh: '订单还没发货，想把里面的商品换成别的颜色、尺码、型号或选项。',
    en: 'Wants another colour, size, model or option of something in an order that is not shipped yet.',
  },
  borders: {
    'exchange-item': {
      zh: '东西已经收到，要换一件。',
      en: 'Already has the thing and wants it swapped.',
    },
    'change-quantity': {
      zh: '改的是件数，或要加一样商品。',
      en: 'Changes how many, or adds an item.',
    },
    'wrong-item': {
      zh: '收到的和下单的不一样。',
      en: 'Received something other than ordered.',
    },
    'cancel-order': {
      zh: '不要了，没有说换成别的。',
      en: 'Does not want it, with nothing in its place.',
    },
  },
  zh: `
    改颜色
    我要换个尺码 还没发货
    订单里的颜色选错了
    把红色改成黑色
    尺码改成L
    下单选错型号了
    换一个款式再发
    没发货前能改规格吗
    口味选错了 改一下
    改成大号的
    把订单里的商品换一下
    想换另外一款
    颜色拍错了
    规格帮我改下
    型号改成pro那款
    还没发货 能换个颜色吗
    尺码选错了 改成L
    拍成黑色了我要白色的
    把M码换大一码
    改规格
    订单40155的口红色号换成302
    下单选的是240V，我这边是110V的，麻烦改下
    亲 备注一下发粉色那款行吗 我手滑点了灰色
    鞋子37换38 趁没寄
    能不能改成带盖子的那个版本
    huan yanse
    沙发想换成左边贵妃的 右边放不下
    我买的那个书是平装，想要精装，差价我补
    內存想換成512的
    刚拍的裙子，我闺蜜说显黑，给我发杏色吧
    选配错了 要无线的 不要有线的
    香味搞错咯 要茉莉的 莫发薰衣草
    套餐二换套餐一
    size 选小了 请帮我改 XL
    换个口味 原味的
    床单是一米五的还是一米八的？我要一米八 下错了给我改
    您好，订单还没出库，想请您把键盘轴体由青轴换成红轴，谢谢
    孩子说要蓝色恐龙不要绿色恐龙😭 还来得及不
    刻字内容写错了 应该是"平安"不是"评安"
    能改款式不
    我前天下的那双登山鞋 后来去实体店试了试 发现你们这个牌子偏小 我平时穿41的得穿42 现在状态是待发货 帮我改成42的呗
    我要的是左手用的剪刀
    辣度改成微辣
    窗帘尺寸写反了 宽和高调换一下 别裁了先
    颜色另选可以伐
    那个书包 换成带轮子的 没发的话
    定制的手机壳图案想换另外一张照片
    昨天给我爸买的羽绒服选了加大 他说他瘦了 穿大号就可以 单号是72019 你们要是还没打包 就发大号 要是打包了也麻烦拆开换一下 辛苦
    想要静音款那个型号 现在这个先别寄
    手机壳型号选成上一代的了 改新一代
    换成同价位的另外一款可以吗 这款评价看着不行
    版本错了，我要中文版说明书的
    点错颜色
    地毯改圆形的
    沒寄出的話，麻煩幫我改大一號
    给我闺女报了个书法班，老师让买的是半生熟的宣纸，我不懂，下单选了生宣，群里老师刚说不对，你们还没寄的话帮我改成半生熟那个选项，价格好像一样的
    color 帮我 change 成 navy 吧 还没 pack 的话
    尺碼要換，出貨前來得及嗎
  `,
  en: `
    change the colour of my order
    change size before it ships
    i picked the wrong size
    make it black instead of red
    switch it to a large
    wrong colour selected
    swap the item in my order
    can i change the model
    i chose the wrong flavour
    edit the items in my order
    replace the medium with a small before shipping
    change option
    modify my order
    different version please, not shipped yet
    order the blue one instead
    can i switch the colour before it ships
    picked medium but i need a large
    i ordered black, meant white
    change size to 9 please
    wrong option selected
    swap the lavender candle for jasmine on order 40155
    please make it the 512 GB one, i'll pay the difference
    could the corner sofa be left-handed instead? not dispatched yet
    Send the paperback rather than the hardcover
    my daughter wants the blue dinosaur now, not green, is there still time
    it's a 240V plug, i'm in the US, can you put the 110V version in my order
    size up pls, order's still being prepared
    i mixed up the width and the height of my blinds, don't cut them yet
    engraving says Emliy, should be Emily!!
    want the wireless one not the cabled one
    Would it be possible to have the red switches in the keyboard in place of the blue ones? It hasn't left you yet I believe
    diff shade: 302 not 203
    chose the wrong phone case model, mine is one generation newer
    change the item in my order to the silent version
    not cancelling, just want another colour
    换 colour possible? not shipped
    i tapped king size, bed is a queen
    can you modify my order to the mild salsa
    make that a round rug
    I am sorry, I have choose the wrong color in the order this morning, I like to have grey
    left handed scissors, not right!
    I tried those hiking boots on in a shop today and they run small, so the 41 I've ordered from you on Sunday will never fit. It still says preparing. Could you turn it into a 42
    edit my order - option B instead of A
    thinking about it the cream dress would suit me better than the beige in my basket that i already paid
    don't pack the decaf, i wanted regular
    other flavour please
    my dad lost weight and won't need XXL any more. XL on order 72019 if the box is still open
    is it possible to amend the variant
    upload a different photo for my mug print
    I'd rather have the version with a lid
    hey so i paid for the two-seater tent and then my brother announced he's coming along too, which makes three of us, so can the order be bumped to the three person one while it's still in the warehouse
    wrong language, need the English edition
    could i trade the oak finish for walnut before they build it
    grey instead of navy thx
    ordered the kids version by accident
    颜色选错了 sorry, want 米色 one
    my order has 左手 version, i'm right handed lah
  `,
})
