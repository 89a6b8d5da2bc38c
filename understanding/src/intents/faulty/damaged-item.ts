import { defineIntent } from '#intents/define'

export const damagedItem = defineIntent({
  intent: 'damaged-item',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '收到时是坏的', en: 'It arrived damaged' },
  definition: {
    zh: '收到时已破碎、压坏、漏洒、腐烂，是路上或包装造成的。',
    en: 'It was broken, crushed, spilt, scratched or spoilt when it came out of the parcel.',
  },
  borders: {
    'faulty-item': {
      zh: '外观完好，但不能用，或用了以后才坏。',
      en: 'It looks whole but does not work, or failed in use.',
    },
    'not-as-described': { zh: '没坏，但和描述不符、质量差。', en: 'It is whole, but poor or other than described.' },
    'missing-item': { zh: '少了东西。', en: 'Something is not in the parcel.' },
    'keep-item': { zh: '提出减价留下。', en: 'Offers to keep it for less.' },
  },
  zh: `
    收到是坏的
    破了
    摔碎了
    到货就裂了
    包装破损 东西坏了
    屏幕裂了
    收到破损
    运输途中压坏了
    瘪了
    漏了
    东西压扁了
    外壳裂开
    有划痕磕碰
    玻璃全碎
    收到的东西是坏的
    商品有破损
    有裂痕
    坏的怎么办 刚收到
    这个杯子裂开了 赔吗
    收到破的
    有个缺口
    有个大洞
    包裹破损
    收到就碎了
    杯子碎了
    打开就是破的
    盒子压扁了里面也坏了
    屏幕裂了 刚拆箱
    碎了一地
    huai le shou dao jiu
    壶口磕掉一块
    边上豁了个口子
    收到个 broken 的盘子
    镜子到手四分五裂
    鸡蛋一半是烂的 蛋液流一箱
    亲 洗衣液漏了 箱子湿透了呀
    衣柜门板运来就断角
    冰淇淋全化成水
    粉饼碎成渣渣
    開箱發現花瓶裂開
    桌腿断了一根 快递摔的吧
    书的封面被撕开 页都皱了
    一打开全是玻璃渣 差点划到手
    草莓都压成泥了
    行李箱外壳凹进去一大块
    快递把东西摔坏了 咋整
    油瓶盖子松了 米和面全泡油里
    积木盒子烂了 里头好几块断掉
    有道裂痕从瓶口一直到底
    今天中午收的快递，外面纸箱看着好好的，结果一打开里面那套骨瓷茶具只有两个杯子是完整的，壶盖、碟子全碎了，泡沫就垫了薄薄一层，照片我都拍下来了
    我买的鱼缸是送给老师退休的礼物，昨晚到的时候师傅帮忙一起拆，左边玻璃从上到下一条大裂缝，手一碰还掉渣，这样子肯定没法装水，明天就是欢送会了，急
    电视一开箱左上角就是黑的 玻璃花了
    漆刮花了 新的椅子诶
    果冻袋子胀破 汤汁到处是
    盆栽送到都断茎了🥲
    唱片弯了
    运输途中摔的？面板鼓包翘边
    口红断了 拧出来半截
    外包装完好但灯罩有个大洞
    相框玻璃烂左
    送来的牛奶 六盒里三盒破的
    我都没用过，塑封一撕，那个砂锅底下就掉了一块下来，盖子也缺了一角，客服你先别急着叫我给好评，看看图再说怎么处理
    perfume 瓶子 leak 光了 满屋子香
    箱子打開裡面的醬油全破了
  `,
  en: `
    arrived broken
    damaged
    it came damaged
    item is cracked
    the glass is broken
    box was crushed and item damaged
    screen cracked on arrival
    arrived in pieces
    damaged in shipping
    dented
    it's scratched
    leaking bottle
    smashed
    torn when it arrived
    it arrived broken
    the item is damaged
    there is a crack in the cup
    scratched
    the screen is cracked
    it's chipped
    there's a hole in it
    broken on arrival
    package was damaged
    it was crushed when it got here
    my mug is broken
    the box was crushed and the thing inside is broken
    screen is cracked, just unpacked
    shattered into pieces
    item damged in shipping
    there is a chip in the cup
    arrived smashed
    recieved a broken one
    shampoo leaked all over the other stuff in the parcel
    half the eggs are scrambled already lol
    Unboxed the mirror. Seven years of bad luck, thanks.
    big dent in the suitcase straight out of the box
    table leg snapped in transit
    eyeshadow palette is just powder now
    the plant came with its stem bent in two
    收到 a cracked plate
    ice cream was soup
    cover torn and the pages soaked
    corner of the wardrobe panel has split off
    please see photos, the aquarium has a crack from top to bottom
    Your courier must have thrown it, the frame is bent and the glass is in splinters.
    oil bottle came open and everything swims in it
    strawberries were squashed to jam
    vinyl is warped, bought new
    It's a shame, the teapot itself is lovely, but the spout was lying separately in the box
    is broke when i open, i not touched
    scratches all across the paint of a brand new chair
    three of six milk cartons had burst
    a big hole in the lampshade, packaging looked fine though
    The outside carton was immaculate, so I signed without a second thought. Under the lid lay what used to be a bone china set: two cups survived, the pot, saucers and jug did not. One thin sheet of foam was all the padding.
    lipstick snapped clean off
    sharp bits everywhere when i lifted the lid, nearly cut my hand
    tv panel has a spiderweb in the top left corner, fresh from the van
    fell apart in the parcel
    We'd bought this fish tank for our teacher's leaving do tomorrow afternoon. It was opened with the delivery man still standing here and a splinter came away in his fingers. There's no way it'll hold water, and I've no other present.
    keyboard delivered with four keys knocked off
    the bumper of the toy car is in bits, my son hasn't even played with it yet
    Peeled off the film, picked up the casserole, and a lump of its base stayed behind on the counter. The lid is nicked as well. Nobody here dropped it, it has been out of the wrapping for under a minute.
    what do i do it came in pieces
    碎了, all four wine glasses, see pics
  `,
})
