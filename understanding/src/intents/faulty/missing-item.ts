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
    少东西
    少了
    缺东西
    漏了一件
    少发货
    配件少了
    没给齐
    缺一件
    里面少了
    箱子是空的
    少装了
    漏装一个
    赠品漏了
    少一包
    没有螺丝
    缺零件，装不了
    缺了个盖子
    少两个
    包裹不全
    东西没给全
    盒里没有东西
    少寄一样
    就一只，另一只呢
    订了五双袜子，打开包裹只有四双
    牙刷套装里牙刷在，刷头盒没有
    买的电饭煲，箱子里没有蒸笼和量杯，图上都有的
    盲盒拆开是空壳，娃娃没在里面
    一箱酸奶应该十二盒，我数了十一盒
    书桌的五金包没放，二十四颗螺丝一颗没有
    说好送一对耳塞，快递拆了三遍也没有找着
    买了三斤坚果，称出来二斤六两，少秤了
    快递只有一个箱子，里面少了那件儿童衬衫，单子上打了勾
    手机到了，充电线和卡针都没有
    四件套少一个枕套，被套床单都在
    礼盒里应该有六块香皂，少了薰衣草那块
    收到滑板车，缺前轮
    买二送一，送的那瓶没在箱子里
    净水器送来没有接头，安装师傅说包装里本该配的
    帐篷里找不到地钉，其他都有
    扑克牌一副53张，少了红桃5
    快递袋子是粘过的，里面的戒指不见了，只剩证书
    咖啡礼盒里勺子漏放，卡槽是空的
    一共下单七本书，一个包裹到齐，清点只有六本
    裤子配的腰带没有寄，页面写着含腰带
    打开包装发现说明书和保修卡都没放
    鱼缸到了，水泵没有一起装进来
    拼装柜子差一块背板，编号F那块没有
    孩子的积木缺了一包，第4袋没有，拼不下去
    收到音响一只，我买的是一对，箱子里就一只
    护肤套装四瓶，眼霜位置空着
    下单两份月饼，快递只放了一份，重量也对不上
    球拍有，球没有，写的送三个球
    赠的购物袋、小样一个没有，别人评论里都有
    扫地机的充电座没在盒里，没法充电
    窗帘到货两片变一片，挂钩也没有
    榨汁机只有主机，杯子没装
    一整箱纸巾应24包，撕开才22
    定制相册寄来，少印了最后四页
    瓶子送到了，泵头没有，怎么挤
    手提箱里配的钥匙没给，锁不上
    快递盒轻飘飘，打开是空的，手表呢？？
    呜呜我的小赠品呢🎁 找遍了都没有
    发货能不能走点心！！又少一包！
    少法了一个勺子
    箱子里 only 2 个，我买 3 个
    li mian shao le yi tiao maojin
    包裹收到了，但少了一個杯墊
    您好，今日收到贵店寄来的儿童餐椅，按说明书清点后发现缺少安全带一条及M8螺栓两枚，恳请补寄，谢谢
    开箱视频我录了，从头到尾没断，胶带一划开，里面就一只左手套，右手的影子都没有，你们配货的是不是困了
    一套茶具写的十头，我数来数去就九件，少公道杯
    箱子里少了一样
    少发了我一件
    漏装了一个
    少给我一瓶
    少了一包
    拆开少了一只袜子
    买五送的只有四
    三件只收到两件 都在一个箱
    数了数少一个
    六个杯子只有五个
    一打鸡蛋少了俩
    一箱24罐只有22罐
    少称了 斤两不足
    净重不够 少了半斤
    一套四件 只有三件
    套装里少了枕套
    被套有了 枕套没放
    少个盖子
    锅盖没给我
    没有遥控器
    遥控没在盒里
    没给充电器
    充电线没放进去
    盒子里没有说明书
    保修卡没给
    没放螺丝包
    螺丝少了八颗 新拆的箱
    少了两条桌腿
    缺层板 拆箱就没有
    缺一块拼图
    少了脚垫
    电池没配 说有的
    滤网没装在里面
    表带没有在盒里
    耳机套少一副
    只有右耳 左耳机呢
    手套就一只
    袜子发了单只
    盒子是空的
    空盒子！手机呢
    收到空箱
    空包裹 里面啥也没有
    里面就一张纸
    打开只有泡沫
    首饰盒里没有项链
    戒指不在盒里 光有证书
    信封里没有卡
    赠品没给
    赠品没放
    说好送的勺子没见着
    小样没给我
    试用装没放
    满赠的毛巾漏了
    买一送一 送的没在里头
    直播间说送三样 只收到两样
    礼袋没给
    贺卡没放 买的时候备注了要
    少了一本书
    第三册没有在包裹里
    笔记本里少了一页赠的贴纸
    积木少了一袋
    零件包没有
    乐高第4袋没放
    儿童餐玩具没给
    外卖少了一份米饭
    外卖少送饮料
    筷子没给
    少了一个汉堡
    酱料包没放
    生鲜箱里少了虾
    菜少了一样 葱没放
    面膜少两片
    药少了一板
    尿裤缺一包
    猫罐头少一罐
    衣服有 腰带没有
    裙子配的腰带漏了
    西装就来了上衣 裤子没在盒里
    帐篷到了没地钉
    投影仪没架子 说好带的
    咖啡机的奶杯没见
    车锁没钥匙 刚收到的
    行李箱密码说明没有
    箱子有被拆过 里面少了东西
    快递袋破了 掉出去一件
    胶带是重新粘的 少了一块手表
    包裹重量轻了 肯定少件
    清单上有 实物没有
    装箱单写5 实际4
    单上打勾了 箱里没有
    少件 帮补发
    缺件请补
    漏发补寄一下
    能把少的那个补给我吗
    快把漏的寄来
    少的那件退钱也行
    少了一个 别又说分批发 单号就一个
    missing一个item
    少发了one piece
    裡面少一件
    shao dong xi le
    卤了一件 漏了一件
    亲 箱子里三包坚果变两包 找遍了真没有
    您好 今日签收的餐具共缺四把叉子 请予补发
    翻遍了泡沫也没找着那根转接线 盒子上明明画着有的
    高高兴兴给闺女拆生日娃娃结果娃娃的鞋和包包都没有她哭得不行你们赶紧给补来
    纸箱外面写着五层板，倒出来只有四层，墙上那颗固定件也没见
    封条被人动过，里头两条手链剩一条了
    一套十二只盘子在桌上数了两遍，只有十一只
    泡沫纸一张张都翻了，电源线真没在盒子里
    买礼盒就是冲着那瓶沐浴露，篮子里偏偏没有它
    新拆的拼图拼完了，牛头那儿空着一个洞
    其他菜都到齐了，就是扣了钱的洋葱没在袋子里
    相机盒子沉甸甸的，打开居然塞了块石头，相机没了
    清单最后一行写着送毛巾，里面哪有毛巾
    少了一样
    箱子里差一个
    没装齐
    少给我一包
    少寄了两瓶
    六盒牛奶只有五盒
    一打啤酒少一罐，箱里二十三罐
    十双袜子就八双
    四个盘子只来三个，同一箱
    茶具少个杯子
    餐具里没叉子
    左脚鞋有，右脚没有
    耳钉就一只
    耳机盒里只有一边
    拼图缺一块，刚拆的
    积木少一袋
    螺丝没给够
    五金包不在箱里
    柜子少块背板
    桌腿没装进来
    床板缺两根
    说明书没放
    充电器没在盒子里
    数据线没有，明明写含
    电池没放进去
    遥控器不在电视箱里
    鱼缸到了水泵没有
    锅来了盖子没来，一个箱的
    榨汁机没杯盖
    花洒有软管没有
    台灯没灯罩
    帐篷没地钉
    自行车没脚踏，箱里找遍了
    锁没有钥匙，刚拆封
    裙子腰带没放
    衣服备用扣没给
    说好送的帆布袋没放
    送的小样呢，盒子里没
    贺卡忘放了
    礼盒里少了瓶红酒
    里头啥都没有就一团纸
    轻飘飘的，手机不在里面
    封条被拆过，少了个手镯
    包裹像被人打开过，东西少了
    发票写四件，里面三件
    清单上有滤网，箱里没有
    一单一个包裹，里面就是缺帽子
    物流就一个单号，少的那件没在里面
    外卖少了饮料
    菜里缺洋葱，付过钱的
    奶茶没给吸管
    少的补寄给我
    漏掉的配件麻烦补发
    少件怎么申报
    箱子翻遍了也没有合页
    少發一件請補寄
    box里少了一根cable
    亲，我拆开数了，尿不湿少四片
    创可贴那套急救包缺货一半，空格子好几个
    生日蜡烛没随蛋糕来，三点就要用
    套书里第二册没有
    又少！第三回了
    蔬菜箱少了韭葱
    六支装笔盒里五支
    电饭锅没给量杯蒸架
    花来了配的花瓶没在箱里
    宝宝餐具里没勺子
    颜料印着八支里面七支
    婴儿车雨篷没在箱子里
    包裹到了，帽子没在里头
    礼篮里的奶酪没了
    箱里就一张小票晃荡
    拼图袋在，底板没给
    箱子到了，没有充电线
    开箱少一个杯盖
    包裹里是空的
    三件衣服只装了两件
    螺丝包没放进来
    鞋盒里只有一只鞋
    赠品没给，箱子翻遍了
    一打鸡蛋十一个
    说明书和保修卡都没有，刚拆的
    外卖到了，没放筷子
    披萨来了，漏了可乐
    手机盒里没手机
    快递袋被划开，香水没了
    贺卡没放在花盒里
    桌子少条腿，刚开箱
    装箱单写八样，实际七样
    拼图少一片，新拆的
    超市送来的菜里没有牛奶
    遥控器漏装了，电视刚到
    包裹收到了 少了一条皮带
    耳環只有一只
    自行车没配脚踏，箱里找不到
    药一盒该60粒，数了57粒
    充电头没配，写着含的，box里没有
    礼盒缺一格巧克力，空的
    六只玻璃杯只来了五只，一个箱子
    上下床到了，梯子没装进箱
    窗帘杆的挂环一个没有，刚拆
    保健品封口好好的，少了三十粒
    外卖袋里没有馕
    说明书漏放了，箱子翻了两遍
    少了一个碗，把那个的钱退到卡上
    包裹里缺一只杯子，退我这一只的钱
    里面少一条毛巾，退到微信就行
    缺了个盖子，钱原路退我
    一套里少了一件，那件的钱退回来
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
    one missing
    a part is missing
    it's incomplete
    item left out
    not everything's here
    one short
    box is empty
    missing bits
    missing cable
    missing free gift
    nothing inside the parcel
    only one in the box
    you forgot an item
    no screws in the pack
    no lid in the box
    short delivery, one item less
    there's a piece missing
    accessory not included
    missing from my parcel
    count is wrong, one less
    set isn't complete
    part of my order isn't in the box
    the gift wasn't there
    Six pairs of socks ordered, five in the bag
    Kettle is here but there's no base with it in the box
    The flat-pack came without the little bag of fittings, so I can't put it up
    My parcel has the shampoo in it, not the conditioner, though both are ticked on the slip
    We opened the board game and the dice aren't there
    Two pillowcases should've come with the duvet set, there's one
    The promised tote bag wasn't packed with my two books
    The toy needs a remote, the tray where it sits is empty
    I counted the tiles: 46 instead of 48
    The hamper had everything apart from the cheese
    Mower's arrived and the grass box isn't with it, it's all meant to be in one carton
    Got the printer, no ink cartridges inside although "cartridges included" is on the label
    The envelope had a slit and the earrings were gone
    Drone box opened: no propellers
    One glove of the pair isn't in the packet
    The case of beer has a gap, 23 cans rather than 24
    There's no power adapter with the keyboard piano you delivered this morning
    The tent turned up, its poles did not come in the bag
    The face cream jar in my gift set is missing, there's an empty hollow
    I paid for three notebooks and two were in the sealed bag
    The picture hooks that should be taped to the back of the frame are missing
    Mum's slippers: there were two labels and one slipper
    Your packing list mentions a filter and a brush, neither was in the carton
    Weighed the dog food and it's 9 kilos in a 10 kilo sack
    The watch box is lovely. It contains a cushion and no watch.
    I got the curtain, not the rings that belong to it
    One leg for the stool was not packed, I have three
    The complimentary sample I chose at checkout wasn't in with my order
    In the crib package the mattress supports weren't included
    Series box set is short of disc four
    The kit says 12 paints and white is missing
    Bought two for one, and one is all the box held
    The invoice lists four items in this parcel but the scarf isn't among them
    Only the bottom half of the pyjamas is in the bag
    The pan's here, where's the glass lid that's part of it?
    The ratchet slot in my new toolbox is empty
    there's no SIM pin and no charging brick in the phone's box
    The bouquet came without the card I'd paid for
    Could you send the hinge that wasn't in my cabinet box?
    missing stuff from my box, the cups
    wheres my freebie?? not in the parcel 😤
    u forgot the batterys
    in my box there miss one bottle
    收到 but 少了 a charger
    Good morning. On unpacking the chess set I found that a black bishop is absent. All the other pieces are present. Might you post one?
    EMPTY. The box was EMPTY. I filmed it. Where are my shoes?!
    It's my lad's birthday and he's built the whole spaceship except the cockpit, since bag number 7 just isn't in the box, we've been through the rubbish twice
    missing
    something missing
    something's missing in the box
    one thing short
    one short in the box
    you left something out
    you forgot to pack the charger
    you didn't put the lid in
    left out the screws
    the bag of bolts wasn't in there
    two table legs missing from the carton
    a shelf wasn't in the flat pack
    box opened, no instructions and no tools inside
    no warranty card inside
    charger not included though it should be
    cable missing from the new box
    no remote in the box
    batteries weren't in it, the page says included
    filter not inside the new purifier
    strap wasn't in the watch box
    no ear tips in the package
    only the right earbud in the case
    just a single sock came
    one glove in the packet
    only got two of three, all in one parcel
    received four out of five
    counted five cups, paid for six
    twelve eggs, ten came
    22 cans instead of 24
    short by two packs
    short delivery, box has 8 and invoice says 10
    quantity in the box is wrong, fewer
    underweight bag, 1.6 kg instead of 2
    half a pound short on the nuts
    set incomplete
    set of four, only three in there
    pillowcases missing from the bedding set
    duvet cover here, pillowcases not in the packet
    the belt for the dress wasn't packed
    suit jacket came, trousers not in the box
    doll arrived without its shoes
    tent without pegs, new out of the bag
    projector stand not in the carton
    milk jug for the coffee machine wasn't in it
    bike lock without keys, just unpacked
    empty box!! where's my phone
    got an empty parcel
    nothing inside
    just foam in the box
    only paper in the package
    ring box without a ring
    envelope without the card I bought
    jewellery case, no necklace
    free gift not in the box
    my freebie's missing
    where's my free spoon
    samples weren't included
    you promised a tote with it, no tote
    presenter said three gifts, two in the box
    no gift bag in there
    greeting card wasn't enclosed
    volume three isn't in the parcel
    one book missing from the box
    lego bag 4 missing
    a jigsaw piece is missing, brand new
    parts bag missing
    toy missing from the kids' meal
    no rice in my takeaway
    you forgot my drink
    burger missing from the bag
    no sauce in my order bag
    no chopsticks
    prawns weren't in the cool box
    the spring onions weren't packed with the rest
    mask sheets missing, 8 rather than 10
    one blister of tablets missing from the box
    a pack of nappies is missing from the case
    cat tins one short
    packaging was torn and an item had fallen out
    box was re-taped and the watch is gone from it
    parcel had been opened, something taken out
    too light, something's not in there
    on the packing slip but not in the carton
    ticked off on the list, not in the bag
    invoice shows five, I got four in the box
    please send the missing piece
    send what you left out
    can you post the part that wasn't packed
    refund the one that wasn't in the box
    part missing pls resend
    item not there inside box sir
    one piece less received
    less quantity received, kindly send balance
    lid not come with the pot
    in the box is not the cable
    it miss one part in my package
    missing 一件 in my package
    少了 one bottle
    not everything was in the box, and no second parcel is due
    all in one box, but the blue towel isn't there
    My delivery was signed for today; four forks are absent from the canteen. Please supply them.
    searched through all the foam and no adapter, yet it's drawn on the carton
    birthday girl opened her doll and the handbag and shoes weren't there, tears all round, please send them quick
    We unpacked the dinner set on the table and counted twice: there are eleven plates where there should be twelve
    The label on the side says bookcase with five shelves, but only four came out of the cardboard
    I've been through every scrap of paper in the carton and the mains lead simply isn't there
    the seal was broken when the postman gave it me, and one of the two bracelets has gone from inside
    Bought the gift set for the shower gel and that's precisely what's absent from the basket
    my kid's jigsaw is brand new out of its wrapper and has a hole where the cow's head should be
    the bag of nuts says 500 grams and my scale says 380 so where's the rest
    your note in the box lists a free towel, there's no towel
    Everything from the order came in a single sack except the onions, which you did charge me for
    the camera box was nice and heavy because someone had put a stone in it, no camera
    reorder left out some items
    part of my order wasn't in the package
    my parcel came incomplete
    you forgot the lid
    you forgot to put in my drink
    the fries weren't in the bag
    sauce missing from my takeaway
    onions I paid for aren't in the grocery bag
    milk wasn't in my shopping delivery
    two yoghurts short in the crate
    only five yoghurts of six in the tray
    23 beers in the case rather than 24
    counted eleven tins, it says a dozen
    there's one pillowcase, set says two
    three plates came, I bought four in that box
    fork short in the cutlery box
    one sock in the packet, where's its brother
    only the left shoe in the box
    single earring in the case
    one earbud missing from the box
    chess set lacks a knight
    jigsaw has 999 pieces out of the packet
    dice not in the board game box
    lego bag number 4 not inside
    screws missing from the flat pack
    no bolts in the bag of hardware
    two dowels short, can't build the shelf
    back panel missing from the cabinet carton
    panel F isn't in the box
    legs of the table weren't in the carton
    bed slats absent from the package
    allen key wasn't included as promised
    instructions missing from the package
    charger not in the box
    box says charger included, there's none
    cable missing, box was sealed
    no batteries inside though the listing says included
    remote wasn't in the TV box
    adapter left out of the laptop box
    SIM tool not in the phone box
    lens cap missing in my camera kit
    aquarium arrived, pump not packed with it
    hoover came without the brush head
    coffee machine box had no milk jug
    blender without its lid
    pan came but the glass cover wasn't inside
    shower head in the box, hose not
    curtain's in the box, rings that belong are not
    lamp without shade in the carton
    tent bag had no pegs
    bike box lacks the pedals
    bike lock came without keys
    helmet visor not in package
    belt missing from the dress
    hood not in the jacket packet
    spare buttons missing in the suit bag
    free gift wasn't in my parcel
    gift with purchase not inside
    where's the free sample I was promised in the box
    bonus mug not included
    the tote everyone else got wasn't in mine
    greeting card missing from the hamper
    birthday card wasn't packed
    the wine in my hamper is missing
    ring box but no ring inside
    opened it and it's empty
    empty box arrived
    empty envelope
    parcel contained only paper
    just air and bubble wrap, no phone
    box was light, nothing in it
    weighs nothing, nothing inside
    a brick of packing peanuts and no perfume
    package was opened and something taken out
    tape was cut and a bracelet gone from inside
    seal was broken and one bottle is gone
    looks like someone stole an item out of the parcel
    contents stolen from the box
    got only the invoice, no goods in the packet
    no invoice in the box, and one item lacking as well
    delivery note says 5, there are 4
    packing slip lists a filter, it's not here
    packing list mentions two brushes, I found none
    quantity short
    short shipped
    shortage in the carton, two units less
    you sent less than I paid for
    received 8 units against 10 in the one box
    units missing from my bulk box
    ten pens ordered, eight in the packet
    one bag of cat food short in the delivery box
    came today, half of it's not in the box
    all in one parcel according to you, but the scarf isn't there
    tracking shows just one parcel and the hat's not in it
    no second parcel coming, I asked, so the vase is missing
    checked the box twice and the ring spanner isn't there
    searched all the packing, no necklace
    emptied the carton on the floor, still no hinge
    send me the part that was left out
    resend the forgotten item
    can you post the missing screws
    refund for the item that wasn't in the box
    how do I report a missing item
    report missing parts
    incomplete delivery, mate
    missin bits again
    again an item short, third time
    sir one item is missing in my parcel
    sir in box charger not came
    kindly send the missing accessories
    received parcel but one kurti is not there
    in the packet is lacking one piece
    there miss one thing in my box
    i open box and inside nothing
    one pcs less, please send
    parcel 里面少了一件
    box 是空的 nothing inside
    少了 a cable
    my advent calendar has no chocolate behind door nine, and twelve neither
    makeup palette arrived without the mirror and brush
    first aid kit lacks plasters
    the toolbox has an empty slot where the 10 mm socket goes
    nappies pack had 40 rather than 44
    medicine box has nine blisters, should be ten
    the second book of the boxed set isn't in the slipcase
    my son's birthday kit came without the candles, party's at three
    unboxed it on video: no strap
    it was signed for in one piece but when we got round to opening it four forks of the canteen just weren't there could you pop them in the post
    dear all, the crate arrived safely, though the cork stopper mentioned on your list could not be found
    one glove in the bag, its twin isn't
    the rice cooker box has no scoop and no steamer
    counted the tiles, a dozen short in the crate
    the flower seeds were to be in the carton, nowhere
    the tin lacks two teabags of the twenty
    my veg box came minus the leeks I paid for
    the crib's rail is absent from its carton
    pack of six pens has five
    one drumstick only
    bouquet came but the vase that goes with it wasn't in the box
    no spoon in the baby set I unpacked
    the tea set's saucer number six isn't in its box
    my paint set came with seven tubes where eight are printed on the lid
    the pram's rain hood should've been in the carton, wasn't
    parcel's here, the hat isn't
    the jar box holds five jars and a hole
    only a receipt rattling in the carton
    the cheese from my hamper is gone
    the puzzle bag was in, its board wasn't
    parcel's here but the belt isn't in it
    unboxed it, no charger inside
    the charger cable isn't in the box
    no batteries in the pack although it says included
    remote control missing from the TV carton
    no power adaptor with the laptop that came today
    got the camera, lens cap absent
    tripod without its bag, the bag should be in there
    tent arrived minus the pegs
    no poles in the tent bag
    opened the bunk bed, ladder isn't there
    three screws too few in the packet, just unboxed
    bag of fittings wasn't in the flat-pack
    allen key not enclosed
    one table leg short, box unopened till now
    the desk came with two drawers, should be three
    glass shelf missing from the cabinet carton
    castors weren't packed with my chair
    wheel missing from the kids' scooter set, new in box
    curtain hooks weren't in the packet
    only one curtain of the pair in the bag
    one sock of the pair, lol
    a single earring in the jewellery box
    one glove
    two out of three tops in the bag
    got 4 of 5 books
    ordered seven, seven paid, six arrived in the same box
    eleven eggs in a dozen
    one can short in the tray
    2 kg paid, 1.4 kg in the bag, a pack is missing
    a bag of rice short in my grocery crate
    the milk's not in my shopping, everything else is
    bread left out of the grocery delivery
    no naan with the curry
    forgot the chips with my burger, bag's here
    sauce sachets missing from the takeaway
    cutlery wasn't put in with the food
    the birthday candles for the cake weren't in the box
    promised sample not enclosed
    free tote missing
    bonus gift wasn't inside
    where's my freebie, it's not with the mascara
    promo said a free brush comes along, it's not in the parcel
    gift card envelope not in the hamper
    the card with my greeting wasn't in the bouquet box
    hamper came without the port
    no port, no crackers in the hamper
    opened an empty parcel
    empty envelope arrived
    just bubble wrap, nothing else
    carton full of paper and no toaster
    box sealed, but no phone in it, only the manual
    phone box without phone
    bag was slit open and my perfume's gone from inside
    parcel re-taped, one watch is gone from it
    weight on label 3 kg, my box was 1.2, half missing
    invoice lists 8 lines, the carton has 7
    packing slip ticks the gloves, they're not in there
    slip says "all packed" yet the scarf isn't
    the manual and warranty card aren't included
    certificate missing from the diamond ring box
    no dust bag with the handbag
    spare buttons not included as advertised, bag absent from parcel
    lid missing from the casserole, box arrived today
    kettle with no filter in the carton
    blender jug missing, only the base came in the box
    vacuum came without its crevice tool
    printer without ink cartridges that belong in the box
    game box lacks the controller
    chess set one pawn short, brand new
    jigsaw is missing a piece, new in wrapper
    puzzle: 999 pieces in the bag
    lego bag number 4 isn't in the set
    dice missing from the new board game
    doll without its shoes, shoes shown on the box
    bike arrived without pedals
    helmet strap wasn't in the carton
    fish tank here, pump not in the box
    cat tree, the top platform wasn't packed
    vitamins: bottle half full, 30 capsules short
    three of the 60 pills blister missing in new pack
    makeup set lacks the red lipstick, slot's empty
    one slot in the chocolate box is bare
    set of six glasses, five in the case
    four chairs paid, three in the one big carton
    my order arrived with something left out
    a few bits missing in the box
    item not in the box
    short quantity received, one carton only
    incomplete set received
    incomplete kit sir
    sir one piece less in packet
    sir box received but item not inside
    accessory missing, box opened just now
    I receive parcel but not have the cable inside
    i open and inside only two, I pay three
    parcel 到了 but 少了 one thing
    empty box 收到, nothing inside
    Upon unpacking I found the consignment wanting two cushions.
    The carton was delivered intact, yet the infant's mattress was not among the contents.
    counted them with the kids on the floor, 47 stickers and not 50
    your packer dozed off, no noodles in my noodle box
    bunk bed here, ladder left out of the carton
    twelve eggs paid, eleven in the tray
    no rings with the new curtain pole, package just opened
    capsules: 30 in a bottle sold as 60, seal intact
    my takeaway bag lacks the naan I paid for
    hamper's lovely, pity the port isn't in it
    the drawer fronts were forgotten in my flat-pack
    the user guide and guarantee slip were left out of the box
    four books out of five came in the one parcel
    tin of sixteen biscuits, empty places for three
    the sleeping bag's stuff sack isn't in the parcel I unpacked
    tin of paint here, roller from the same set absent from the box
    gap in the egg tray and no oat milk in my bag either
    a bowl is missing from the box, refund that one to my card
    one saucer was not in the parcel so give me the money for it
    one of the glasses is missing from the package, pay it back to my card
    two of the spoons weren't in the parcel, refund those
    lid missing from the parcel, money back for the lid please
    one mug of the set is missing, refund it to the card I paid with
    there's a plate missing from my order, just refund it
    one of the six cups isn't in there, put the money back on my card
    the second lamp is missing from the parcel and I want its price back
    one towel missing from the delivery, refund that to my wallet
  `,
})
