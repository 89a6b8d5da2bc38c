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
    收到的东西破了
    收到货发现是坏的，碎了
    快递到了，里面碎了
    杯子收到就碎了
    包裹压坏了，里面的东西也坏了
    打开一看破损了
    箱子破了，商品有损坏
    收到的盘子裂了
    玻璃碎了，怎么办
    收到时屏幕就是碎的
    运输过程中损坏了
    快递把东西压坏了
    刚收到就有裂缝
    收到的商品有磕碰
    东西摔坏了，刚拆开
    外包装烂了，里面漏了
    洗发水漏了一箱
    收到的水果烂了
    鸡蛋碎了好几个
    牛奶漏了
    收到的花都蔫了断了
    柜子到货有一个角磕坏了
    桌子收到就有划痕
    电视收到屏是裂的
    收到破损商品怎么处理
    瓷碗碎了两个
    拆开包裹发现瓶子破了
    行李箱收到就瘪了
    化妆镜碎了
    粉饼收到是碎的
    饼干全压碎了
    收到的椅子腿断了
    签收后发现里面坏了
    蛋糕寄过来都塌了
    书角都撞烂了
    酒瓶打碎了，酒全流光
    鱼缸到手裂了一条缝
    收到就是坏的，杯把断了
    快递盒子湿透，东西也湿了
    锅盖玻璃炸裂了，刚开箱
    有破损，我拍了照片
    灯罩碎成几块
    刚收到的花盆缺了一块
    收到货品破损，需要提供什么
    海鲜化冻了，都臭了
    草莓坏了一大半
    相框收到就碎了，玻璃扎手
    冰箱门上有个大坑，刚送来的
    新买的头盔拆开就有裂纹
    你们包装太差了，茶壶碎了
    收到砰的一声 里面全碎了
    东西岁了
    收到 broken，箱子压扁了
    sui le, gang shou dao
    收到的時候杯子就破了
    亲，盘子碎了俩😢 图发你
    您好，今天收到的酱油有一瓶在路上破了，其他几瓶都沾满了，麻烦看一下怎么处理
    暴力快递！我的模型直接断成两截！
    三百多的花瓶，就裹了一层报纸，拆开来碎得跟渣一样，你们就是这么包装的吗
    给女儿买的钢琴凳，打开包装一条腿是裂的，木头都劈开了
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
    my item arrived damaged
    the item arrived broken
    my parcel arrived damaged
    it was broken when I opened the box
    it was damaged in transit
    the package was crushed
    I received a damaged product
    my order came damaged
    the plates arrived smashed
    the glass was shattered when it arrived
    it came cracked
    the mug has a crack in it, just opened
    the screen was cracked out of the box
    there's a dent in it, it just arrived
    the box was damaged and so is the item
    it arrived with scratches
    the bottle leaked in the box
    everything in the box is wet, the shampoo leaked
    the eggs were broken
    the fruit was rotten when it arrived
    food arrived spoiled
    the frozen food had melted
    the flowers arrived dead
    the vase was in pieces
    the mirror is broken, delivered today
    the corner is chipped
    table has a big scratch, fresh from the box
    the leg was broken off the chair when we unpacked it
    my delivery is damaged, what do I do
    received broken goods
    the packaging was torn and the contents damaged
    the lid was cracked on arrival
    wine bottle smashed in delivery
    the picture frame came broken
    the book has bent corners and a torn cover from the post
    the fridge was delivered with a dented door
    the cake arrived squashed
    what happens if my order arrives damaged? mine just did
    the lamp arrived in bits
    The TV panel is cracked, we only just took it out of the box
    one of the six glasses is broken
    biscuits crushed to crumbs
    it looks like it was dropped, the casing is split
    the plant pot came broken and there's soil everywhere
    damaged on delivery, photos attached
    new suitcase delivered with a cracked shell
    courier damaged my parcel and the teapot inside is broken
    paint tin burst open in the box
    cheese arrived warm and mouldy
    the helmet has a crack, straight from the packaging
    arived damaged
    box all squished and stuff inside broke 😭
    my product is come broken
    tv smashed. brand new. great.
    Hello, my order of wine glasses was delivered this afternoon. Two of them are broken and a third is chipped at the rim. I can send pictures.
    ABSOLUTE JOKE of a packaging job, the ceramic bowl is in twenty pieces
    收到 broken, the frame glass is all over the carpet
    The wardrobe came today and when we unwrapped the panels one of them was split right down the middle
    honey jar cracked in the post and it's stuck to everything
    just unboxed the keyboard and the frame's bent
  `,
})
