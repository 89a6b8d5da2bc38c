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
    碎了
    收到碎的
    破损了
    到手就裂了
    包裹里摔坏了
    盒子破了东西也坏
    压烂了
    漏光了
    收到坏掉的
    玻璃破了
    磕坏了
    裂开了，刚到
    摔裂了
    全洒了
    撞坏了一角
    拆开就碎
    到货破损
    收到烂的
    变形了，路上压的
    快递摔破了
    刚拆，断了
    外壳碎了
    收到有破洞
    碎了两个
    早上收的快递，六个酒杯碎了四个，箱子里全是渣
    油漆桶盖子被压开，漏得箱底都是
    新鲜鸡蛋三十个，到家破了十一个
    吉他寄来琴颈断了，外盒有明显踩过的脚印
    电饭煲外壳凹进去一块，盖子都合不上了，刚开箱
    书架运来侧板裂成两半，还没装呢
    葡萄酒木盒完好，里面一瓶瓶颈断了，酒都流干了
    订的榴莲千层到的时候化成一摊水
    快递箱子有个大洞，里面的玩具车轮子都掉了
    收到的多肉盆碎了，土撒一箱子，苗也折了
    化妆镜的镜面有一道斜裂纹，今天刚签收
    瓷砖一箱十二片，开箱碎了五片
    显示器刚从箱子里取出来，右下角屏就是碎的
    蜂蜜罐子盖松了，黏糊糊流得其他东西都沾上
    行李箱寄到的时候拉杆是弯的，拉不出来
    香薰蜡烛路上晒化了，变成一坨
    冻虾收到已经解冻，冰袋全是水，发臭了
    木雕摆件的手断了一只，包装就一层薄膜
    茶饼压得粉碎，外盒也扁了
    婴儿床护栏运输断了一根，木茬都露着
    锅铲柄收到就是断的，两截
    酱油和洗衣液装一个箱子，都漏了，混一起
    送货师傅卸货时把洗衣机摔了，外壳一个大坑
    油画框子散架了，画布还被戳了个洞
    手机后盖玻璃拆封就有裂纹，膜都没撕
    收到的桃子一半都烂出水了，长毛了
    保温瓶胆碎了，一晃里面哗啦响，刚到手
    柜子玻璃门碎在包装里，搬的时候差点割到手
    快递在雨里放了一夜，纸箱湿烂，里面的书全泡皱了
    送来的马桶底座有条裂缝，安装师傅说装不了
    包裹被压成饼，饼干薯片全是碎末
    刚取的快递，花瓶口豁了一块，照片要发给谁
    收到的键盘有两个键帽掉在盒子里，卡扣断了，刚拆的
    拼图盒子被水泡过，拼图片都翘起来了
    三层蛋糕架到手缺一角，盘边磕掉了一块
    灯具到货，水晶坠子碎了七八颗
    碎碎平安是吧😅 一套碗没一个囫囵的
    气死我了！！暴力分拣！音箱角都砸扁了！
    杯子岁成两半了
    收到 box 全 wet，里面面膜 leak 了
    dakai jiu sui le yi di
    收到時玻璃已經裂開，外箱也凹陷
    您好，今日下午签收的红木茶盘，开箱后发现中部有一条约二十公分的贯穿裂纹，疑为运输所致，开箱视频已保存，请问如何处理
    我抱着那么大一缸子从驿站走回家，满心欢喜，一打开，腌菜坛子底儿没了，渣子掉一地，包装就塞了两张报纸啊
    买给女儿的水晶球，收到球裂了，水流干了
    收到就是坏的
    打开就碎了
    快递压坏了
    包装破了里面也烂了
    寄来的碗碎了
    玻璃杯收到裂了
    瓶子漏了，洒一箱
    洗衣液漏光了
    水果烂了一半
    鸡蛋碎了八个
    蛋糕压扁了
    巧克力化了
    冰淇淋到手成水了
    冻品化冻了，都臭了
    牛奶涨包漏了
    酒瓶摔碎了
    酱油瓶碎了弄得到处都是
    花到的时候蔫了折了
    盆栽断了枝，盆也裂
    鱼到的时候都死了
    手机屏收到就有裂痕
    电视屏幕碎了，刚拆
    显示器运输中压裂了
    家具磕掉一个角
    桌面有划痕，刚拆的
    柜门凹了一块
    冰箱送来外壳瘪了
    洗衣机侧面撞凹
    床头皮面划破了
    镜子收到全是裂纹
    画框玻璃碎
    灯罩碎了
    花瓶口缺了一块
    茶壶嘴断了
    盘子有磕口
    锅盖把手摔断了
    陶瓷摆件断头
    手办断了胳膊
    模型零件折断了，刚开箱
    玩具盒压烂，玩具裂
    积木盒子压扁，里面断了
    书角折了，封面破
    书被水泡了
    相册封面撕裂
    唱片收到有裂
    光盘裂
    键盘少颗键帽掉了，被压的
    耳机壳子碎
    音箱网罩压凹
    相机镜头有裂纹，刚到
    行李箱外壳裂
    轮子摔断，箱子刚到
    自行车架寄来撞弯
    滑板断成两截
    钓竿快递压断
    鱼竿梢断了收到就是
    雨伞骨折了，收到时
    眼镜腿断，拆包就这样
    手表表面碎
    化妆品摔碎，粉饼成渣
    口红断了，到手就断
    香水漏光了只剩空瓶
    面霜瓶盖裂了漏出来
    指甲油打翻在盒子里
    衣服被利器划破，快递袋也破
    衣服上沾了油，包裹漏的
    鞋盒压扁，鞋头变形
    帽子压变形了
    枕头湿了，箱子进水
    纸箱泡水，里面全湿
    外箱完好里面碎
    外包装烂得不成样，东西也坏
    签收时没看，打开碎的
    没敢签收，箱子里哗啦响，碎了
    物流暴力，东西摔坏了
    运输损坏怎么处理
    快递途中破损
    裂了
    坏果太多
    烂了好几个，刚收
    收到时已发霉，因为包装进水
    米袋破了撒一半
    猫粮袋子漏了
    油桶漏油
    胶水瓶爆了
    油漆桶盖开，漏满箱
    瓷砖到货碎了三片
    地板边角全磕坏
    马桶磕裂
    灯管断了
    轮胎没事，轮毂撞变形
    亲，东西到了可是碎掉了哦
    咋收到就烂了
    俺的缸到了裂条大缝
    收到時已經破掉了
    收到就broken了
    package damaged，杯子碎
    shoudao jiu sui le
    玻璃板收到就碎成几瓣
    您好，今日签收的餐具开箱发现四只破损，外箱有明显挤压痕迹，已拍照，请处理
    我兴冲冲给老妈拆她的生日花瓶，拎起来底没了，泡沫就一层，我都不知道咋跟她说
    那个酒我拿回来一看袋子底下全是红的六瓶碎了三瓶屋里都是味儿
    给婆婆寿宴订的那套骨瓷碗，箱子看着好好的，掀开泡沫一看十二只里有五只成了渣，汤勺也断成两截
    快递员放下就走了，我拆开一摸纸板是湿的，里面两本画册粘成一块揭都揭不开
    冰袋早就化没了，三文鱼送到的时候温温的还有味道，这怎么敢给孩子吃
    收到时杯子碎了
    打开一看全碎
    玻璃罐路上摔裂
    油漏了一箱
    水果到货就烂
    镜子收到是碎的
    冰箱门有凹坑，刚拆
    花盆裂成几瓣
    书皮撕破，刚拿到
    鸡蛋碎得一个不剩
    洗衣液爆了，别的全沾上
    屏幕一开箱就有裂痕
    包裹湿透，东西泡坏
    桌面刮花，运输弄的
    陶瓷碗缺口，拆包就这样
    收到的花都折断了
    雪糕化成水送来
    紫砂壶嘴断了，刚收
    巧克力全化了
    行李箱轮子被摔歪
    電視收到時面板破裂
    收到的lamp是broken的
    外箱好好的，里面瓷器碎了
    活虾送到全死臭了
    相框玻璃炸了
    吉他琴颈断了，快递摔的
    面粉袋破了撒一地
    酒瓶破了只剩瓶底
    柜门裂了一条缝，送来就这样
    键盘压变形
    眼影碎成粉
    菜叶烂黄了，送到就臭
    马桶磕掉一块瓷
    钢琴凳腿折了，开箱发现
    手机边框磕瘪，刚拆封
    饼干碎渣渣
    灯管全断在盒里
    沙发皮被刀划破，收货就有
    牛奶胀包漏了
    茶饼受潮发霉，一打开就有毛
    玩具城堡塔尖断了，刚拆
    运输途中摔坏的烤箱，玻璃没了
    多肉到家都摔散了
    蜂蜜罐盖崩开，糊一箱
    自行车轮圈运弯了
    唱片翘了还有裂
    粉底液瓶子碎在袋子里
    唐三彩马腿断了
    肉送到冰化了有味
    快递被车压过一样，锅扁了
    瓷砖十片裂了六片
    画框角磕坏，画布戳了洞
    盒子瘪了，手办头掉了
    包装薄，碗摔成八瓣
    榴莲烂心还流水，刚送到
    洗衣机外壳砸出个坑，送来的
    洗发水泵头断，漏光了
    铜壶嘴歪了肚子瘪了，刚拆
    果酱爆两罐，糊了其他
    白糖受潮结块，纸箱湿的
    穿衣镜到家成碎片
    仙人掌连根断了，土洒一袋
    收音机外壳摔裂
    大提琴弓在筒里断了
    浴室板一拆就有长裂
    香蕉运来黑成泥
    海报皱了还撕个口
    纸箱有脚印，巧克力粉碎
    鞋跟断在盒里，刚打开
    温室玻璃三块碎，九块好
    药瓶裂了冰袋是热的
    红木桌运来一道深划
    奶酪发绿，送到就坏
    落地钟从木箱抬出来，钟摆玻璃哗啦碎一地
    梨像被保险柜压着运的，就剩汁和梗
    箱子像被啃过，六个杯子碎了俩
    老公剪开胶带，我把碗对着光一看，从口裂到底
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
    broken on delivery
    it's smashed
    came cracked
    arrived bent
    arrived chipped
    leaked everywhere
    crushed in the post
    box squashed, contents broken
    shattered
    arrived torn
    came dented
    delivered broken
    my parcel is wrecked
    item got damaged on the way
    spilled in transit
    snapped in half on arrival
    everything's soaked
    it turned up in pieces
    new and already cracked, just opened
    bruised and mouldy fruit delivered
    broken glass in the box
    transit damage
    came out of the box scratched
    one was broken when I unpacked
    Just lifted the lamp out of its carton and the ceramic base is in three pieces
    The olive oil came open on the way and drenched my new towels in the same parcel
    Half of the dozen eggs were cracked when the grocery bag got here
    Our new dining table was delivered with one corner crushed and the veneer torn
    The guitar's neck had snapped inside its case when it reached me
    There's a hole punched through the box and through the canvas print inside
    My ice packs had melted and the salmon was warm and smelly on arrival
    Opened the parcel five minutes ago: two of the plates are split down the middle
    The bike came with a bent wheel, the box had clearly been dropped on its side
    Jar of pickles burst in the parcel, glass splinters among all the other groceries
    A drawer front on the chest you delivered today has a long gouge from a knife or nail
    The tulips you sent arrived crushed and brown, they were for a funeral
    The driver let the washing machine fall off the tail lift and the side is caved in
    Books soaked through because the packet was left in the rain, pages are stuck together
    The soap dispenser leaked all over inside the gift box, the card is ruined too
    Took the wrapping off the new sink and found a hairline crack running to the drain
    The laptop lid had a dent the moment I slid it out of the sleeve, brand new
    My snow globe arrived without its water, the glass is broken
    One pane of the greenhouse kit was shattered when we unpacked it
    The Christmas baubles turned up, 8 out of 20 are crushed
    My wine order: one bottle broken, the label of the other five stained
    The wardrobe mirror is in splinters, the protective foam had slipped
    The chocolates melted in the van and set again as one lump
    The model ship had three broken masts on arrival, packed with no padding at all
    There was a boot print on the carton and the printer inside has a broken lid
    The yoghurt pots popped in the cool bag and it's a mess in there
    I've just unwrapped the kettle and its handle is hanging off, looks like it was hit
    The fish tank stand came with a snapped leg, I haven't even put it together
    Opened today, the vinyl record has a chunk missing at the rim
    The packaging was fine but the teapot's lid inside is broken
    Who do I send photos to? The tiles you delivered are half broken
    The tent bag was slashed open, probably with a box knife, and the fabric is cut as well
    pillar candle arrived in two, the wick is the only thing holding it
    smashed up box smashed up mug 😭
    its broke, just got it from the postman
    arrived damged, can i send pics?
    the package fell for sure, inside all is destroyed
    收到 and the screen is already 裂了
    Good afternoon, the grandfather clock was delivered at noon today and I regret to say that its glass door is shattered and the pendulum bent.
    UNBELIEVABLE. Four layers of tape and zero padding, every single glass is in shards!
    We had the kids gathered round to open the dolls' house and out came splintered bits of roof, it'd been crushed flat on one side, tears all round
    broken
    it came smashed
    box crushed and contents broken
    the glass is cracked
    bottle leaked all over
    the detergent leaked in the box
    half the fruit is rotten
    eight eggs broken
    cake got squashed
    chocolates melted on the way
    ice cream arrived as soup
    frozen food had thawed and gone off on arrival
    milk cartons burst
    wine bottle smashed in the parcel
    soy sauce broke and soaked everything
    flowers arrived snapped and wilted
    plant pot cracked, stem broken
    the fish were dead on arrival
    phone screen cracked when I unpacked it
    tv screen shattered out of the box
    monitor has a crack, just delivered
    corner knocked off the cupboard
    scratches on the table straight from the box
    dented door on the new cupboard
    fridge came with a dent
    washing machine side is bashed in
    headboard leather was slashed by a knife in packing
    mirror arrived cracked
    picture frame glass in bits
    lampshade broken in delivery
    vase has a chip on the rim
    teapot spout snapped
    plates chipped
    pan lid handle snapped on arrival
    ornament's head came off in transit
    figure arrived with a broken arm
    model kit parts snapped, freshly opened
    toy cracked, box was flattened
    book corners bent and cover ripped
    books soaked by rain
    photo album torn when it arrived
    record cracked in the sleeve
    dvd cracked
    keyboard came with keys knocked off
    earphone case arrived shattered
    speaker grille pushed in
    camera lens cracked on delivery
    suitcase shell split, just arrived
    bike frame bent in shipping
    skateboard snapped in two when it got here
    fishing rod tip broken on arrival
    umbrella ribs bent in the post
    spectacles arrived with a snapped arm
    watch glass smashed when it came
    blusher crushed to powder
    lipstick broke in the post
    perfume leaked, empty bottle arrived
    cream jar cracked and leaking
    nail varnish spilt inside the parcel
    shirt ripped along with the mail bag
    clothes stained with oil from the leaking parcel
    shoes crushed out of shape
    hat squashed flat by the courier
    pillow wet, box had water in it
    cardboard soaked, everything wet inside
    outside fine, inside in pieces
    packaging in tatters and product ruined
    signed for it, opened it, it's shattered
    I can hear broken glass rattling in the box
    rough handling, item is wrecked
    transport damage
    shipping damage claim
    damage on delivery
    delivered damaged
    smashed to bits
    squashed
    item spoilt by a leak in the box
    several rotten ones in the crate
    rice bag split, half spilt
    cat food sack burst
    oil can leaking
    glue tube exploded in the envelope
    paint tin lid came off inside
    three tiles came cracked
    floor boards with chipped edges
    toilet has a crack, just unpacked
    sink was delivered chipped
    fluorescent tube broken in the box
    wheel rim bent in transport
    what do I do about an item that arrived broken
    received broken product sir
    product is in damaged condition when I opened
    package was torn and item got damaged in courier
    I receive the cup in pieces
    the article arrived with a hole
    come already broken
    收到 broken
    box 压坏, glass 碎 inside
    arrivd smashd
    it was brokn wen it came
    Good day, four pieces of the dinner set were broken when unpacked. The carton shows clear crush marks; photos attached.
    was so excited to unwrap mum's vase and the bottom just stayed in the box, one layer of bubble wrap, that's all
    three of the six bottles broke and the whole hall smells of wine it was running out of the bag when i picked it up
    I'd bought bone china for my mother-in-law's birthday, the carton looked spotless, and under the foam five of the twelve bowls were shards.
    By the time the salmon got here the ice packs were water and it smelt, there's no way I'm feeding that to the kids
    The driver left it in the rain, so when I cut the tape the two picture books inside had stuck together into one lump.
    my parcel arrived smashed
    bottle burst in transit, everything is sticky
    the mirror turned up shattered
    dented fridge delivered today
    Eggs all cracked on delivery
    one leg of the chair snapped during shipping
    the plant arrived crushed under other stuff
    mouldy strawberries in my delivery
    honey leaked all over the box
    the laptop lid is dented straight out of the packaging
    my ceramic bowl came in five pieces
    squashed cake arrived
    Wine bottle leaking, label soaked
    the frame's glass is cracked, just unwrapped it
    chipped plate in the set
    book covers bent and torn on arrival
    TV screen cracked inside a perfect box
    rotten meat delivered, bag was burst
    got my lamp, the shade's caved in
    shipping damage on my desk, a big gouge
    crisps were powder by the time they got here
    the guitar neck is snapped, must have been dropped in transit
    paint tin popped open in the carton
    my package came soaking wet and the books are ruined
    scratched table top when we took off the foam
    candle arrived melted
    Chocolates melted into one lump on delivery
    terracotta pot arrived as shards
    damaged on arrival, need help
    there's a hole punched through the canvas I received
    The snow globe had leaked empty in the parcel
    toy castle came with a broken tower
    wheel of the suitcase bent when delivered
    the corner of the cabinet was crushed by the courier
    perfume evaporated, the bottle is cracked from the journey
    package torn, contents spilled
    sink has a crack right from unpacking
    my flowers came with broken stems
    cosmetics palette crumbled to dust on the way
    the seedlings were dead and mushy on opening
    came bent, the curtain rail
    box full of broken glass, careful!
    the aquarium split along the seam upon arrival
    i open parcel, vase is broke
    helmet visor scratched out of the box
    your packaging was rubbish, the jar is in bits
    fish food tub split open in the bag
    bike arrived with a buckled wheel
    Got a crushed tin of biscuits
    milk cartons burst, whole crate stinks
    oven door glass shattered when the men unwrapped it
    lid broken off the slow cooker, fresh from delivery
    the piano stool leg came cracked
    vinyl record arrived warped and snapped
    wallpaper rolls crushed at one end
    water got in the parcel, rice is wet and mouldy
    my doll's head was off when the box was opened lol, cracked neck
    lightbulbs all broken inside their cartons
    keyboard delivered with smashed keys
    the worktop has a chip from transport
    dishes arrived broken, three out of six
    bread was mouldy on arrival
    the parcel had been dropped, the speaker's cabinet is split
    damaged goods received, photos ready
    my tablet came with a cracked corner, seal was intact
    wardrobe panel split in half as we unpacked
    received item in a broken state
    glass teapot: handle snapped in the box
    shampoo pump broke and emptied itself in the carton
    oil bottle broken, other groceries soaked
    new washing machine has a dent in the drum door, just delivered
    sofa fabric ripped by a box cutter, came that way
    necklace chain broken in the pouch on arrival
    crystal glasses arrived as confetti
    the shipment got wet, flour bags hardened
    fruit bruised black when it came
    figurine's sword snapped off in the blister
    mattress came with a tear and dirt from the lorry
    the box was run over I think, toaster is flat
    what reached us is a broken ornament
    cat litter bag burst on the way, half of it gone over the hall
    Unpacked the barometer, glass tube broken, mercury worry!!
    prawns thawed and stinking when delivered
    the sculpture's arm is off, fresh from the crate
    jigsaw box crushed, pieces bent
    a puncture in the paddling pool straight from the pack, with the staple still in the box
    nail polish shattered in the envelope
    heater grille pushed in, carton had a forklift hole
    The tray I received is cracked down the middle
    broken seal and spilled protein powder upon arrival
    door of the dollhouse splintered during delivery
    delivery was fine but inside the jam jar had cracked
    came damaged, corner's gone
    the mug's handle fell off as I lifted it out of the straw
    sticky mess: syrup leaked on the way
    package looked ok, item inside is broken
    my new phone arrived with a bent frame
    pillows arrived stained by a leaking neighbour in the parcel
    lampshade torn when unpacked
    plywood sheet delivered with broken edges
    the seafood was off on delivery, smelled terrible
    statue broken during transport
    hairline crack across the chopping stone, seen at unboxing
    mum's birthday orchid came beheaded
    contents crushed
    garden gnome lost his nose in the post
    it was bust when it got to me
    the eyeglasses lens popped and cracked in shipping
    half of the yoghurts exploded on the road
    all three picture frames arrived broken, glass everywhere and my toddler nearby
    unpacked the samovar, spout's bent and the belly is bashed in
    a crate of jam, two jars burst over the rest
    wet cardboard, wet sugar, all ruined on arrival
    the hall mirror reached me in a hundred slivers
    my cactus came uprooted, soil everywhere, snapped in two
    bumps and dents on the brand new boiler that was delivered today
    the courier must have thrown it, the radio's casing is split
    sealed carton, inside the soup tureen has lost its lid knob, broken off
    tart tins bent out of shape when I opened them
    my painting got a rip from the box knife
    cheese sweating and green upon delivery
    arrived broken, shards in the straw
    cello bow snapped in its tube on the way
    the bath panel has a crack as long as my arm, out of the wrap
    bananas were black mush in the crate you brought
    powder compact shattered, box perfect
    fish tank leaks from a crack it came with
    tortoise statue arrived shell-less lol, broken
    greenhouse panes: nine whole, three smashed in transport
    shoe box squashed and the heel's broken off, just opened
    poster creased and torn in the tube
    the drone's arm broke in the mail
    carton had a footprint on it, chocolates pulverised
    bits of lampshade rattled about when I shook the parcel
    it was in pieces before I touched it
    the tyre of the pram was slashed in the package
    milk jug without handle, it lay next to it
    transport damage, mahogany desk, deep scrape along the top
    perishables perished, van had no cooling
    cold pack arrived warm and the vials cracked
    we lifted the grandfather clock out of its crate and the pendulum glass fell in splinters at our feet
    the pears must have travelled under a safe, there's nothing left but juice and stalks
    收到 broken 的 cup, see photo
    the box looked as if it had been chewed and inside two of the six tumblers are in bits
    My husband cut the tape, I held the bowl up to the light, and there's a crack running from rim to foot
  `,
})
