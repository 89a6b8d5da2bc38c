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
  `,
})
