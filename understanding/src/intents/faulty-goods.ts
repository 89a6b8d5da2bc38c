import { examplesOf } from './examples.ts'

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
    huai le
    shou dao po de
    fa cuo le
    有个缺口
    壶口磕掉一块
    边上豁了个口子
    有个大洞
    插电没反应
    按了没反应
    指示灯不亮
    寄错了 不是我要的
    发来的跟我买的不一样
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
    there is a chip in the cup
    it's chipped
    a piece broke off the edge
    there's a hole in it
    it won't start
    it does not switch on
    won't power on
    it's dead on arrival
    you mailed me the wrong thing
    there is a dent
    my item came wrong
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
    shao le yige
    lou fa le
    缺了一只
    缺少配件
    怎么只有一只 买的是一对
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
    there should be two but there is one
    i counted three and paid for four
    there are only 3 plates not 4
    one cup was missing from the pair
    the filter was not in the box
  `,
})
