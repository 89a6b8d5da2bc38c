import { examplesOf } from './examples.ts'

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
    包裹到了 里面少一个碗
    拆开发现少了一条 把那条的钱退我
    三件衣服包裹里只有两件
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
    two plates are missing from the package
    a spoon was missing when i opened the parcel
    the parcel came but one thing is missing, give me the money back for it
    one of the three shirts isn't in there
    opened it and the strap is missing
    didnt get all the items
    there should be two but there is one
    i counted three and paid for four
    there are only 3 plates not 4
    one cup was missing from the pair
    the filter was not in the box
  `,
})
