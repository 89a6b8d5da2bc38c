import { defineIntent } from '#intents/define'

export const missingItem = defineIntent({
  intent: 'missing-item',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '包裹里少了东西', en: 'Something is missing' },
  definition: {
    zh: '包裹到了，里面少一件、少配件、少赠品，或是空的。',
    en: 'The parcel is here, but a piece, a part or a gift is not in it, or it is empty.',
  },
  borders: {
    'partial-delivery': { zh: '分几个包裹发，还有包裹没到。', en: 'The rest comes in another parcel still to arrive.' },
    'delivered-not-received': {
      zh: '显示送达，整个包裹没收到。',
      en: 'The whole parcel is said to be delivered and is not here.',
    },
    'spare-part': {
      zh: '用坏、用丢了，要买或要配件。',
      en: 'A part was worn out or lost and is wanted, not left out of the parcel.',
    },
    'wrong-item': { zh: '发成了别的东西。', en: 'Something else was sent.' },
  },
  zh: `
    少发了
    漏发
    少了一件
    赠品没有
    配件没给
    缺一个
    箱子里是空的
    少发一个
    数量不够
    买三件只有两件
    漏了一样
    缺螺丝
    空包裹
    少发了一件
    少了一个
    里面是空的
    空包
    赠品没发
    少给我一个盖子
    杯子有了勺子没有
    东西不全
    少发了个配件给补一下
    漏了一双袜子
    缺少配件
    说好送的小礼物没有
    漏发了
    我买了两个只收到一个
    包裹里少东西
    收到个空盒子
    没有充电器
    说明书没给
    赠品呢
    怎么只有一只 买的是一对
    少颗螺丝装不起来
    shao le yige
    配件没有 lou fa le
    六瓶酸奶 数来数去五瓶
    说好送的小样一个都没看见
    里头空空如也 就一团泡沫
    亲 盖子忘装了吧
    袜子五双装 实到四双
    遥控器没在箱子里
    人家买都有帆布袋 我的没有诶
    manual 没有 怎么装嘛
    少咗一個杯
    收到貨短少一包
    拼图1000片 拼到最后缺了三片
    桌子来了 腿没来 同一个箱里说都有的
    称了下 5斤装只有4斤2两
    数量不对 付了四个的钱给三个
    套装里面那支眼霜漏了
    面单写3件 箱子里2件
    礼盒里的贺卡呢
    缺件 给补发
    昨天拆箱的时候特意录了像，婴儿床的围栏、床板、轮子都在，就是那包螺丝和六角扳手怎么找都找不到，没有这个根本拼不起来，孩子晚上还等着睡呢
    我一次买了八样零食凑满减，回来对着清单一个个勾，瓜子、果干、薯片都有，唯独两袋牛肉干没有，箱子是封好的，应该是你们配货的时候漏掉了
    只有外壳没有芯
    买一送一 那个"送"的在哪
    没滤芯 净水器用不了
    胶带有被割开的痕迹 里面少了最贵的那条项链
    花洒到了软管没到 一个盒子里就该有
    书一套四册 缺第三册
    今早门卫转给我的箱子轻飘飘的我就觉得不对，打开里面除了几张气泡纸啥也没有，我花一千六买的相机镜头难道蒸发了不成
    box 里 no 螺丝 no 工具
    三件裡面少了帽子
    少了一件东西
    我的包裹里少东西
    收到的东西不全
    少发了一个
    漏发了一件
    包裹是空的
    盒子里什么都没有
    我买了三个只收到两个
    少了配件
    没有充电线
    螺丝没给全
    赠品没有收到，包裹里没有
    说明书没有
    缺了一个零件，装不了
    数量不对，少了
    少寄了一双袜子
    里面少一瓶
    套装少了一样
    怎么少了一个
    漏发赠品
    包裹到了，少一件衣服
    打开包裹发现少了一样东西
    我订了两件，箱子里只有一件
    东西没发全，缺一个
    少了个盖子
    遥控器没有放进来
    电池没给
    礼盒里少了一个
    少了两包零食
    快递收到了，但是缺货少件
    你们漏装了吧
    配件袋没有
    耳机盒里没有耳机
    买一送一的那个没有
    包裹被打开过，里面少东西了
    少给了一条裤子
    收到的是空盒子
    少斤少两，说好5斤只有4斤
    10片装的面膜只有9片
    没有收到赠送的杯子，箱子里找遍了
    椅子少了一条腿
    缺一颗螺丝和一个扳手
    拼图少了几块
    茶具少了一个杯子
    鞋子只有一只
    书少了一本，全套应该六本
    充电头没有，盒子里就一根线
    发票写了四件，实物三件
    麻烦补发，少了个滤网，包装里本来该有的
    少发货了怎么办
    少了少了
    少发了一见
    箱子里 missing 一个充电器
    shao fa le yi jian
    包裹裡少了一樣東西
    亲，小样呢？盒子里木有呀😳
    您好，今天收到的婴儿床，清点时发现少了一包五金件，没办法安装，麻烦核实一下
    我付了五份的钱你就给我发四份？那一份呢
    同一个包裹里该有两条毛巾，称重也只有一条的重量，应该是漏放了
    搬回家拆开才发现跑步机的安全锁没有在箱子里
  `,
  en: `
    missing item
    something is missing
    an item is missing from the box
    you forgot one
    only two of three in the box
    the charger is missing
    empty box
    free gift missing
    parts missing
    one piece short
    missing accessories
    screws not included
    left out an item
    an item is missing
    something is missing from my order
    i only got one of two
    parts are missing
    missing the lid
    my order came incomplete
    one piece is missing
    you shipped less than i paid for
    not everything was in the parcel
    there are only 3 plates not 4
    one cup was missing from the pair
    the filter was not in the box
    i ordered two but got one
    the box was empty
    there is no charger in the box
    the free gift was not included
    no manual in the box
    i'm missing a sock
    you forgot to put the spoon in
    i counted three and paid for four
    short one yoghurt
    bag of screws nowhere to be found
    table arrived, its legs did not, all meant to be in one carton
    remote control?? not in here
    parcel's intact but the eye cream from the set isn't there
    1000 piece jigsaw with 997 pieces
    缺 a lid
    volume 3 of the four book set wasnt packed
    buy one get one - the get one is absent
    packing slip says 3, inside are 2
    nothing but bubble wrap
    Where's the greeting card that belongs in the hamper?
    weighed the coffee: 850 g in a one kilo bag
    tape had been slit and the necklace is gone, the rest is there
    quantity is wrong
    incomplete set
    shower head yes, hose no
    I ticked everything off against the list and the two packs of beef jerky are not there. Crisps, seeds and dried mango are. The carton was sealed when I got it so I suppose that they were skipped during packing.
    missin parts, 2 bolts
    the water filter came without its cartridge
    other customers in the reviews got a canvas bag, mine hadn't one
    only left earring in the pouch
    hello, in the package is not all what i payed, lacks one towel
    didn't get my samples
    I filmed the unboxing on purpose. You can see rails, slats and wheels of the cot coming out one by one, and then I shake the carton upside down and no fixings fall out. Without them it can't be put together tonight.
    half of the toy brick bags aren't in it
    one glove. I have two hands.
    stand for the monitor was left out
    The porter handed me a carton so light that I laughed. There was air in it, some crumpled paper, and not the camera lens for which I paid sixteen hundred. Either it was stolen on the road or never put in.
    could you post the piece that wasn't in my kit
    赠品 not inside, was promised a pouch
    there's an item missing from my order
    my order is missing something
    I've unpacked everything and one item isn't there
    I'm missing an item
    you forgot to include something
    my parcel was missing one thing
    I only received one, I ordered two
    I ordered three and got two
    part of my order is missing from the box
    the box was empty when I opened it
    I received an empty package
    there was nothing in the box
    came without its charger
    no cable in the box
    missing screws
    missing parts, I can't assemble it
    I think a part was left out of the box
    some pieces are missing
    the instructions are missing
    the free gift wasn't in the box
    my free sample is missing
    one shoe is missing
    there's only one in the pack, should be two
    I didn't get everything I ordered, it all came in one box
    not all items were in the parcel
    one of my items wasn't in the package
    quantity is short
    short by one
    the set is incomplete
    missing lid
    the remote was not included
    the batteries that should be included aren't there
    the bag of screws is missing
    my delivery came without the pillow
    package had been opened and something's gone
    you sent fewer than I paid for
    you left out the adapter
    12 bottles ordered, 11 in the case
    The box says 50 pieces, I count 46
    where's the second T-shirt? only one in the parcel
    puzzle has missing pieces
    the birthday card I ordered along with it wasn't inside the box
    missing accessory from my camera kit
    the mattress came but no pillows in the package as advertised
    a shelf is missing from the bookcase box
    can you send the missing item
    what do I do if something is missing from my parcel
    the ring box arrived with no ring in it
    received the case but no headphones inside
    1 thing missing!!
    missing itme in my order
    in the packet one thing is not there
    opened it and lol theres no phone in the phone box
    Good morning, the hamper arrived today but the jar of chutney listed on the slip is not in it.
    You packed four of the five mugs I paid for. Where's number five?
    少了 one, ordered 6 got 5
    I emptied the whole carton on the floor with my son and the two wheels for the scooter just aren't there
    the toner was delivered without the drum that's meant to come with it
    my parcel had two of the three books
  `,
})
