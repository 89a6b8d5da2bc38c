import { defineIntent } from '#intents/define'

export const changeQuantity = defineIntent({
  intent: 'change-quantity',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '改件数或加一样', en: 'Change how many, or add something' },
  definition: {
    zh: '订单还没发货，想多要几件、少要几件，或往同一单里再加一样商品。',
    en: 'Wants more or fewer pieces in an order that is not shipped yet, or another item added to it.',
  },
  borders: {
    'change-items': {
      zh: '件数不变，换颜色、尺码或款式。',
      en: 'Same number, another colour, size or version.',
    },
    'cancel-order': {
      zh: '整单不要，或整样商品不要。',
      en: 'The whole order, or a whole item, is no longer wanted.',
    },
    'combine-orders': {
      zh: '已有两张订单，要并在一起寄。',
      en: 'Two orders exist already and should go together.',
    },
    'bulk-purchase': {
      zh: '还没下单，要大批量的报价。',
      en: 'No order yet; wants a quote for a large number.',
    },
  },
  zh: `
    改数量
    多加一件
    数量改成两个
    再加一个到订单里
    我要三件不是一件
    减一件
    数量拍错了
    多拍了一个 去掉
    能往订单里添东西吗
    加购一件一起发
    把数量改少点
    只要一个就够了
    两份改成五份
    漏拍了一样 想加进去
    多拍了一件帮我取消一件
    数量改成3
    想再加一个
    两个改一个
    买少了 能不能多加两盒
    40012那单 数量填错了 我只要1个
    加单
    亲，再帮我放一瓶洗衣液进去一起寄，钱怎么补
    手抖点了10包，要1包就好
    jia yi jian
    可以往订单里添东西吗
    三件T恤减掉一件 剩两件照寄
    灯泡我以为一盒四个，原来一盒一个，帮我加到四个
    我刚下了一单忘了买电池，能一块儿加上去不
    數量寫錯，應該是五個
    把椅子加到六把吧 家里又要来人
    一箱牛奶改两箱
    qty 改成 2 行不
    件数不对 不要那么多
    顺便捎一双同款袜子行不行 别另外收邮费了
    我订单里就一个本子，老师说要五本，补四本
    下单下成双份了 单子留着 给我发一份就行
    麻烦您，订单尚未发货的话，想将茶叶由两罐增至四罐
    忘加遥控器了 补在同一个包裹里面
    我买的瓷砖 师傅刚来量了一下 说原来算的二十平不够 至少二十三平 单子是昨天下的 还没出库 就在这单上再给我加三平 免得色号不一样
    减两个
    五斤装买多了 吃不完 改成三斤的量
    能不能再补一件凑个满减 原单上加
    蛮想加多一支嘅
    我们公司下了40个杯子 今天又来两个新人 能补到42吗 单号70556
    数量搞错了！！我写的是12不是21
    加一样东西到没发的订单里咋弄
    多要一套餐具 就跟着那单走
    孩子点了二十块橡皮，其实他班里要的是两块，你们还没寄的话给我改成两块，多余的钱退给我就可以了，不用整单取消
    想增购一个替换滤芯 和净水器一起来
    件数能改不
    猫砂我手机上显示买了4袋 我明明只想要2袋 家里放不下 帮减半 订单号90318
    少要一张桌子 椅子不动
    买了三个花盆后来想想窗台能放四个
    给我再加俩，谢啦😄
    本来给班上订了三十二顶小黄帽，今天又转来一个小朋友，家委会让我补一顶，单独买要另付运费，你们还没发货的话就在原来那个单子里变成三十三顶，差多少钱我转
    再 add 两支 pen 到我 order 里可以吗
    多加一份，一起寄就好
    订单数量填错了
    数量选少了 想多买一个
    怎么修改订单里的数量
    一件改成两件
    本来要两个 只拍了一个
    多买了一个 去掉一个就行
    我只要一件 不小心拍了三件
    帮我再加一件一样的
    同款再加两个 一起发
    订单里能再加一样东西吗
    想在这单里加个充电线
    忘了买垃圾袋 能加进订单吗
    可以往没发货的订单里加商品吗
    还没发货 我想再添一件
    再加一盒鸡蛋到今天的订单里
    把苹果从5斤改成3斤
    米改成两袋 一袋不够
    水要三箱 写成一箱了
    牛奶少来两盒
    数量减半可以吗
    减少一件 多的钱退我
    我要五本 订单上只有四本
    十个太多了 改成六个
    加一份 一共两份
    外卖少点了一份米饭 加一下
    再来一杯奶茶 跟刚才那单一起送
    能追加商品吗
    订单追加两件
    补一件进去 我补差价
    怎么在原订单上加东西
    不想重新下单 直接加到原来的单子里
    加进去要另外付运费吗 我想添一个杯子
    亲 帮我把袜子加到五双
    下单数量写成11了 要1个
    手滑点了20个！！改成2个
    打印纸我们只要一箱就够 订单写的三箱
    订单40881 椅子从4把加到6把
    没发货的话帮我多放一个
    家里来客人了 多加两份
    还差一个碗 加上
    多拍了 只留一个
    发之前能不能帮我减一个
    我的单里再加一支牙膏呗
    为什么订单里改不了数量
    改数量要取消重拍吗
    数量改成8 谢谢
    件数写错 是2不是3
    多加1个 plz
    客服你好 我刚才买的灯泡数量不对 要改成六只
    朋友也想要 给我这单再加一个 一起寄来
    您好，采购单已提交，因人数增加，需将笔记本数量由30本调整为36本，烦请协助
    我们班今天又多了个同学 那单文具盒还没发吧 多加一个
    猫粮买太多放不下 4包减成2包
    买了五条毛巾其实三条就够 其余还照发
    能加单不 我想再要一瓶酱油
    顺手再加一包纸巾到刚下的那单
    本来想买一对 结果只买了一只枕头 帮我凑成一对
    数两改一下 2变4
    少要一个花盆 别的不变
    刚付完款发现少买一样 加得进去吗
    昨天订了四把餐椅 今天公婆说要来住 改成六把 一起送
    酸奶我写了12板 冰箱塞不下 减到6板
    下单时忘了螺丝刀 能添到那个工具箱的单里一块寄吗
    订了十份盒饭 有两个同事请假 改八份
    想凑免邮 原单里再放一双袜子 可以吗
    作业本应该是每人两本 一共八十 我填了四十 还没发吧 帮我补
    颜色尺码都不变 就是件数从1改成3
    我想改数量
    数量想增加
    想多要一件
    多买两个可以吗 加到原单
    少买一个
    数量改成四
    订单里加一个商品
    能加东西吗 还没发货
    再添一样
    帮我加两盒
    帮我减两件
    我要多订几个
    数量少写了
    数量多写了
    一个改三个
    买多了 减掉几个
    还能往这单里加商品吗
    增加购买数量
    减少购买数量
    原来的单再加三件
    我只需要两个
    再补两瓶一起发
    给订单加点东西
    请把件数改成六
    我订了六个酒杯，客人增加到八位，还没发就加两个
    昨天买了一箱橙子，同事尝了说想跟着买，帮我在单里多加两箱
    刚才下单的猫罐头写成24罐，我本来要12罐
    订单里想加一包洗碗布，不想再出一次运费
    公司团建，T恤原定25件，今天报名变28了，订单60912请加三件
    灯带我算错了，五米不够，改八米
    两袋水泥不够用，师傅说还得三袋，还没出库吧
    买了三盆绿萝，女朋友说太多，留一盆就好
    孩子学校要求带两套床单，我只订了一套，麻烦再加一套一样的
    下单时漏了电池，玩具不带电池没法玩，加两节进去
    蛋挞点了一盒，来了朋友，改两盒，还没出餐吧
    我妈说腊肠别买那么多，五斤改两斤
    面膜我下了十盒是为了活动，活动不算我了，改三盒就行
    退一件留一件，还没发的那单，外套只要一件
    充电头买了一个，忘了家里两台手机，再加一个
    请把订单中的A4文件夹由50个增加到70个
    我想在没发的单里补个手机膜，单买不包邮
    婚礼那单喜糖盒还差二十个，追加到同一单里
    改一下，饮料三箱减成一箱，搬不动
    鸡蛋30枚的改要两盘，一盘不够一周
    我跟邻居合买，她临时退出，订单从四份改成两份
    健身用的哑铃我买了一只，应该是一对的，补一只
    想多加双筷子和一个汤勺在我那套碗的订单里
    椅子发货前能再加一把吗，颜色一样
    花店那单，康乃馨11支改19支
    地垫我要两块，单子上是一块，没寄就改两块
    数量改5个 打错成50个了 吓死我
    帮窝多加一件 谢谢🌸
    再 add 一个 same item 到我的单里 还没 ship 吧
    一个不够一个不够！我家有双胞胎 快改成两个
    您好，因参会人数调整，订单中的资料袋数量需由120改为135，请予协助
    亲 能不能塞一包湿巾进去 我转你钱哈哈
    我写的三 咋变成三十三了 你们网页抽风 给我改成三个
    我奶奶说她也要一床 我前天那个蚕丝被的单 没走的话 加一床一样样的
    就是件数 别的都不改 二改成一
    订单加一件一起发
    没发货的话多要两个
    少要一个，拍多了
    两件改成一件，还没发
    我要往订单里再加一样
    数量填错了，应该是5
    拍少了，想多加一份
    多拍了一盒 减掉
    件数点错了，十改成一
    订单里再添一瓶酱油
    刚下的单能加东西吗
    还没出库，再加一条裤子进去
    忘买电池了，加进刚才的订单
    漏拍了一样，补进同一单行不
    把三盒改成六盒
    一箱改两箱，差价我付
    数量减半
    数量翻倍，没发货吧
    要12个不是1个，改一下数量
    原订单增加两件，同款同色
    追加一件到待发货订单
    追加数量怎么弄
    想加单，还没寄吧
    往里再塞一双袜子
    同一单里加个赠礼袋，付钱的
    订单里的苹果只要两斤
    鸡蛋从两盒改一盒，别的都要
    牛奶多加一提
    青菜少要一把
    桶装水改成四桶
    米加一袋，跟今天的菜一起送
    蛋糕蜡烛加两包，同一单
    外卖单里再加一份饭，还没做吧
    聚餐多来一人，加一份
    人数变了，订单从30份改到28份
    盒饭加五份，订单号3321
    订单2207数量改为4
    请将订单中的数量由10调整为15
    麻烦订单数量下调，只需六套
    学生多了两个，练习册加两本到那单
    家长会要多两把椅子，订单还没送，给加上
    枕头要一对，我只拍了一只，加一只
    拍成双份了，一份就行
    系统给我变成两件了，改回一件
    点了加号点多了，改成1
    数量那里手抖多了个0
    我只想要一个，怎么显示两个，给减掉
    不是取消，只是减少数量
    颜色尺码不变，只改数量
    只多要一个，其它别动
    再多给我配一个，下单的时候少写了
    能改数量吗，未发货
    订单数量怎么修改
    在哪里改件数
    页面不给改数量，帮我改
    为啥改不了数量，还是待发货
    发货前还能增加吗
    发货前能减少件数不
    追加商品还能包在一起不
    想加一个别的商品到这单，一起结
    把购物车那个水杯也加到刚付的订单里
    再拍一个能并进没发的订单吗，还没拍呢
    单独买要运费，加进之前那单里可以吗
    凑一块发，给我加一袋猫砂进订单
    猫罐头从12罐加到24罐
    狗粮减一袋，还剩好多
    尿不湿多要一包，订单没出吧
    奶粉六罐太多，改三罐
    茶叶加两盒送人，原单上加
    月饼礼盒改成二十盒
    喜糖多要五十份，原来那单加
    毛巾十条改八条
    床单少一套，三套就够
    灯泡加三个，跟那单走
    螺丝包多来两包，仓库还没拿吧
    插座少要俩
    打印纸加一箱，公司那单
    笔要五盒，手误写成五十盒，快改
    口罩再添两盒，还能加进去吧
    洗发水多买了一瓶，留一瓶
    花加十枝，那束里头
    想把一打改成两打
    从一对变成两对行吗
    一个不够，要仨，改下单子
    多一件少一件能随时改吗，我要少一件
    亲，帮忙把数量加到四哈
    老板，刚才那单再给我添俩
    咋加数量啊，刚下的
    俺要俩，写成一个了，还没寄吧
    數量打錯，要改成兩個
    quantity改成5，thanks
    我的order加多一件 same one
    加1
    jian yi ge shuliang
    您好，因部门增员，现需在原订单基础上增加工牌套8个，请确认可否
    我订了四箱橙子，刚跟邻居说好她也要一箱，你们没装车的话就变五箱吧，钱怎么补给你
    那个昨天下的单我想再多加两包那个湿巾就是同一个牌子的你看能不能放进去一起寄
    刚刚点快了，订单写的7套碗筷，我家五口人，5套就好，剩下的照旧
    订单还没打包的话，帮我拿掉一个，留两个
    能不能再给我这单补一件同样的T恤，还没走吧
    改成三个
    要五个，不是十五个
    再来一个，跟前面那单一起
    多加一双
    顺手添一包饼干进去
    少一个
    减到两个
    从六改四
    十个砍成五个
    数量翻倍
    加到八盒
    单子里再多要三瓶
    手抖点成11了，应该1
    多打了个零，是3不是30
    小孩乱点加号，只要一个
    点多了，留一个就行
    买多了蜡烛，六支够
    瓷砖订少了，加两片
    来两位客人，餐具加两套
    少来一位，减一份
    邻居也要，我那单变两个
    同事让我带一个，发货前改成2
    凑一打行不行
    没发的话塞盒茶叶进来，补钱
    刚下的灯再配个灯泡一起下
    忘了买盖子，加到118那单
    忘拍牛奶了，补进去
    下单漏了打印纸，加两包
    当时该买两个的，现在能改吗
    还想要第三个
    往今天的单里添袜子
    未发货，要增购一样
    多付的差价我补，给我添一件
    减了件数退我差额吧
    别取消，减成两件就好
    同色同码，件数改4
    土豆两斤改三斤
    布料四米改六米
    米要5公斤别发10公斤
    鸡蛋只要一半
    付款后数量锁住了改不动
    订单里没有加号，我想多要一个
    怎么修改已下单的件数
    已付款的单子咋减东西
    打包前改一下：杯子两只
    票从两张变三张
    等等，牙膏也加上
    哎还要一条面包，同一单
    双胞胎要两份，帮我改成2
    原单改量，5→8
    還沒出貨，想多訂一組
    能给我订单追加一件吗
    追加两箱到刚才的单
    订单quantity改成4谢谢
    jia liang ge
    多要一份筷子，一起寄
    少要一瓶酱油，别的不动
    数量搞错了，我就一个人吃，一份足够
    书再要一本，同学也想看，没寄吧
    单子还在备货吧，给加个充电头
    下单填错件数，想改少两件，还没发
    刚下的订单想追加一瓶酱油
    订单还没出库，数量从一改到六
    我的订单再补一个灯泡，差价我付
    订单里的酸奶加一排
    一人份就够了，把我订单减半
    这单里的毛线再添两团
    件数写错，实际要七把椅子，不是六把
    家里多来两口人，订的套餐加两份
    下单后想加购别的东西放同一单
    墙纸订了七卷不够，改八卷
    今天的单加一根法棍
    鸡蛋改成两板，还没送吧
    香肠减到一包
    灯泡订单数改成六个
    追加一袋水泥到300号单
    同款漆再来一升，赶得上发货不
    本子三十个太多，订单减到十个
    床已下单，再添个枕头一块发
    电池点成12节，我要2节，没发货呢
    外卖加一罐可乐
    虾少点，订单改半斤
    花籽要两包就行，别五包
    多加一袋洗衣粉到刚才那单
    改成四只，还没发吧
    拍少了，再补两双进去
    手滑点成十一个，实际一个
    鸡蛋忘买了，帮我加到订单里
    数量减到两盒就够
    来了客人，牛排多要一份，单子上加
    蛋糕单里添根蜡烛
    五把椅子变六把可以吗
    只少一个，其他照发
    窗户数错了，窗帘要加一幅
    亲，同事也想要，帮我这单再来一份
    能往已付款的单里塞瓶酱油吗
    买多了，退掉一罐留两罐，别整单取消
    订单数量打错了，五件不是十五件
    凑满减，给这单加块香皂
    请将采购数量由20增至24，未出库
    米粉改三包
    我要的是一对，单子写一只，帮我改数量
    帮我order里再add一个滤芯
    奶茶再添一杯，跟刚才的一起
    件数改少点，家里放不下
    發貨前能再加一件嗎
    剪布长度下错，三米改五米
    班里少来两人，礼袋减两个
    件数改为四，原来下的是两件
    这单的米粉要三包，我只点了一包，加上
    洗洁精减一桶，剩下照旧
    未发货的话给我多来一条毛巾，补差价
    布料下单三米，数量改成五米
    螺丝再添两盒进这个单
    婚宴桌数变了，喜糖订的三十份改成三十六份，还没装箱吧
  `,
  en: `
    change the quantity
    add one more
    i want two instead of one
    add an item to my order
    ordered too many, make it one
    i need three not two
    can i add something to my order
    reduce it to one piece
    increase the amount
    wrong quantity
    put another one in
    i forgot to add batteries to the order
    just one please, not four
    can i add one more to my order
    change quantity to 3
    i only need one, not two
    add batteries to the order i just placed
    typed 21, meant 12
    could you put an extra bottle of detergent in the same box
    reduce it to a single pack please
    forgot the remote, can it go on order 40012
    make it six chairs
    need two fewer
    more of the same please, order's not out yet
    my son clicked 20 erasers, his class needs 2. just lower it
    i thought bulbs came in fours, so bump it up to four boxes please
    Is there a way to increase the number of tins from two to four before dispatch?
    quantitiy wrong
    one too many t-shirts in there, keep the other two
    add-on to existing order
    throw in a spare filter with my water jug, same parcel
    i want put more thing in my order, is possible?
    Please up the mugs from 40 to 42 on 70556, we hired two people today
    got double by accident. order stays, just ship one of them
    the tiler came this morning and says twenty square metres won't do, so please add three to the order from yesterday, it needs to be the same batch or the colour is off
    less cat litter. 2 bags not 4
    can i top up my order so it hits the free gift
    加 1 more pls
    how do i add an item after paying
    we're gonna be five for dinner instead of three so please raise the steaks accordingly
    only half of that please
    I need an additional set of cutlery on the same order
    Order 90318: the amount is wrong, I asked for 1 kg and somehow it says 10
    can u squeeze another pair of socks in before you tape it up
    scale it down to three
    when i paid last night the basket had gone from one pillow to seven, must have been the cat walking over the keyboard. keep one pillow in and take six out, please
    a second one, same colour same size, put it in with the first
    add 4 notebooks, the teacher says five each
    bought three planters but the sill takes four
    Fewer plates: eight will do. The bowls are right as they are
    increase order quantity
    I have just placed an order for one stair gate and then my husband pointed out that we've got stairs going up as well as down, so it should be a pair, can you still put the other one on it
    extra piece on my unshipped order plz
    one 包 more of the dumplings in my order thanks
    数量 should be 2 not 22 haha
    I want to change the quantity of my order
    I entered the wrong quantity
    I ordered too many
    I ordered too few, can I add more
    can I increase the quantity before it ships
    I only wanted one but ordered two
    please make it two instead of three
    change the quantity from 1 to 4
    add another one to my order please
    can I add a product to an existing order
    I forgot to order milk, can you add it to my order
    can you add a charger to my order before it's sent
    is it possible to add something to my order
    how do I add more items to my order
    I'd like to add two more shirts to my order
    I want to add to an order I already paid for
    please include an extra pack of batteries with my order
    could you put in another bag of rice
    can I get five instead of four
    make that a dozen
    we need six chairs not four
    lower the quantity to 5
    decrease the number of boxes to two
    take two off, I only need three
    one less please, keep the rest
    quantity should be 10, not 100
    accidentally ordered 11 of them, I want 1
    set the number of mugs to 12 on order 3381
    I've ordered a single lamp, I need a pair
    update my order: 3 bags instead of 1
    I forgot one item, can it go in the same parcel
    can I still add things before you ship
    can I throw one more item in my basket, the order's already placed
    do I need a new order to add something
    why can't I edit the quantity
    where do I change the amount in my order
    can I add another pizza to my order
    add fries to my order please
    one extra portion of rice with the order I just made
    less tomatoes please, 1 kilo is enough
    double my order
    I want twice as many
    halve the amount of coffee please
    my friend wants one too, can you add it to mine
    2 more pls
    qty is wrong shud be 6
    add 1 more to my ordr b4 it ships
    I put wrong number of pieces, want only 3
    I have ordered 30 notebooks but now we are 36 people, please change
    Could I trouble you to add a second pillow to my order? I'd happily pay the difference
    hey the cat stood on my keyboard and I ordered 44 tins 😹 4 is enough
    Two more guests said yes so we need two extra place settings on the order that's going out tomorrow
    bought 5 towels, 3 would do, please adjust
    reduce my order of printer paper from three boxes to one
    I miscounted the windows: we need eight blinds, ordered seven
    I'd like to add a matching scarf to the unshipped order
    can you bump my order up by one
    not cancelling, just want fewer
    keep the order but with only one jar instead of three
    the in-laws are moving in, so the four dining chairs I ordered yesterday should become six
    I put 12 packs of yoghurt and the fridge won't hold them, make it 6
    forgot a screwdriver, could it go with the toolbox I ordered this morning
    ten lunches ordered but two colleagues called in sick, eight is enough
    same colour and size, just three of them instead of one
    it's two notebooks per pupil so 80 in total and I entered 40, please top it up
    could the order be raised by one jar? Hasn't shipped
    I want to change how many I ordered
    increase my order by two
    I'd like one more
    I'd like one fewer
    can I get two more on the same order
    add another item to my order please
    reduce my order to four
    please change the amount to six
    can I put something else in my order
    I ordered the wrong number
    make it three please
    cut the quantity down
    up the quantity please
    I need extra ones added to my order
    add two boxes to my order
    take off two of the five
    too many on my order, reduce it
    not enough on my order, raise it
    is there time to add a product
    how can I change the number of items before shipping
    just two please instead of five
    include one more bottle
    I want to add something before it ships
    order one extra of the same
    I ordered six glasses, two more guests are coming, can you make it eight before dispatch
    A colleague tasted the oranges and wants some, please add two more crates to yesterday's order
    I put 24 cans of cat food and meant 12
    I'd like dishcloths added to my order without paying postage again
    Team shirts: it was 25, now we're 28, please add three on order 60912
    I got my sums wrong, five metres of LED strip isn't enough, eight please
    two bags of cement won't do, the builder wants three more on the same order
    three plants is a lot for our flat, leave just one on the order
    school needs two sets of sheets and I ordered one, please add a second the same
    The toothbrushes on my order should be four rather than one
    forgot batteries for the toy, can two go in with that order
    friends turned up, make it two boxes of egg tarts instead of one
    Mum reckons five pounds of sausages is too much, two will do
    I ordered ten boxes of masks for the deal but three will do after all
    keep one coat, remove the other, it hasn't shipped yet
    only one charger on the order, we've two phones, so add one
    please raise the folders from 50 to 70 on our order
    could a screen protector be put in with my unshipped order
    we're twenty favour boxes short, please add them to the wedding order
    three crates of drinks is more than I can carry, one please
    one tray of eggs won't last us the week, can it be two
    my neighbour backed out, so the order goes from four portions to two
    I have one dumbbell on order, it should be a pair, add the other
    I'd like a ladle to go along with the bowls I ordered this morning
    another chair, same colour, before you send them, please
    nineteen carnations in the bouquet order rather than eleven
    the doormats: I wanted two and the order says one
    qty 5 not 50 omg fix it plz
    pls add 1 more thx 🌸
    can you put one piece more in my order, i forget it
    TWINS!! i need two of everything, not one, change it before it ships
    Dear team, as attendance has grown, kindly adjust the delegate bags in our order from 120 to 135
    any chance you can squeeze in a packet of wipes, I'll pay of course :)
    your page turned my 3 into 33, put it back to three please
    Nana wants a quilt as well, so if Tuesday's order hasn't left yet put another identical one on it
    only the number changes, from two down to one
    make it 3 instead of 2
    I only need one, order says two
    reduce my order by one
    one fewer please, not sent yet
    increase the quantity on my order
    I typed 10, meant 1
    double the amount please, order is pending
    forgot batteries, add them to the order I just made
    can you include another item in my open order
    add a pair of socks to the same order
    two more of those on order 3321 please
    want six not three, still preparing?
    wrong quantity, should be four
    quantity mistake, please correct to 12
    ordered too many, take two off
    ordered too few, need another two on it
    not cancelling, just fewer of them
    same colour same size, only the number changes
    keep everything, but five packs rather than ten
    can I have an additional one in that order
    is it possible to raise the number of units before dispatch
    lower the number of units to 8
    adjust quantity from 10 to 15
    how do I edit quantity on an order
    where do I change how many I ordered
    site won't let me update the quantity of my order
    the plus button stuck and I got seven, I want one
    somehow I ended up with 2 in the order, make it 1
    please put an extra bottle of soy sauce in today's order
    another litre of milk on my grocery order please
    cut the apples down to 1 kg
    one less bunch of carrots
    four water bottles, not two, for tomorrow's delivery
    add a bag of rice to tonight's delivery
    stick some candles in with the cake order
    one more portion on my food order, an extra guest is coming
    we're 28 not 30 now, change the meals
    increase lunch boxes by five, order 4410
    two extra chairs on our unshipped order
    I need a pair of pillows, ordered just one
    need the second bedside table too, add it to my order
    toss another bag of litter in before it goes
    24 tins rather than 12 of the cat food
    one sack less of dog food
    extra pack of nappies in my order please
    six tins of formula is too much, three will do
    two more boxes of tea in the order as gifts
    twenty hampers instead of fifteen, unshipped
    50 more favours on the same order
    8 towels not 10
    drop one set of sheets from four to three
    add three bulbs to my order
    screws: two more packets on the order please
    one box of paper extra on our office order
    five boxes of pens, not fifty!! please change fast
    two more masks packs in there if it isn't sealed
    I bought two shampoos, leave just one
    put ten more roses in the bouquet order
    a dozen becomes two dozen, doable?
    can I go from one pair to two pairs before shipping
    one isn't enough, I need three, amend the order
    can I top up my existing order with one more thing
    would rather not pay postage again, can you add a mug to my last order
    amend order: add 1 x hand cream
    add to order 7719: 2 x filters
    append an item to order
    add on item possible? order not shipped
    quantity change
    qty update order 2207
    more of the same on my order, now 4 total
    pls make qty 2
    qty plz 3 nt 2
    can u add 1 more 2 my order
    i wnt to incrase quantity
    can add one more piece or not, not ship yet
    I want to take two more, is order still open?
    please to put one more pair in my command before sending
    sir please increase quantity by 2 nos in my order
    kindly reduce the quantity to one only
    kindly add one more item in same order before packing
    加一件 to my order pls
    quantity 改 3, 还没 ship
    could you add the matching lid to the order I made this morning
    I missed an item while ordering, put it in the same box please
    left something out of my order, it's a cheese grater, can you add it
    my flatmate wants one as well, make it two before you post
    neighbour wants a crate too so make it five crates
    my class has two new pupils, two more workbooks on the order please
    my mum only wants one cardigan, take the second off, keep the first
    I overestimated, three rolls of wallpaper less
    underestimated the fence, add four panels, it's not out yet is it
    before you pack: one scarf extra
    still time to add to my basket after paying?
    once paid can the number of items be increased
    so I put 2 when it should be 20, it's for a wedding, please sort it
    Good morning. Our department has grown, so we would like eight badge holders more on order 5520, if it has not left.
    hiya only me again, could you sneak one more candle in my parcel, happy to pay
    hello i made a order yesterday for wipes and i want two more packs of the same one put in with it if its not gone out
    your app is rubbish, I tapped once and it says three, I want ONE, fix the number
    My order of place mats says four, but we are eight at the table, so please double it before sending.
    make it three instead
    make that four please
    I meant to order five not fifteen
    I need two, not one
    I want another one on that order
    pop one more in
    throw in another pair
    stick two more in my order please
    chuck in a pack of biscuits too
    one extra please, it's unshipped
    one fewer, please
    drop it down to two
    bring my order down from six to four
    lower the count to one
    cut my order in half, ten to five
    halve the number
    double up on the nappies in my order
    triple the pieces in my order
    bump it up to eight
    raise my order from 2 to 5 pieces
    extend my order by three jars
    reduce to single unit
    update units on order 7712
    adjust the number of plates
    amend quantity
    modify quantity before dispatch
    correct the count on my order, I typed 11
    typo in quantity, 22 should be 2
    the zero slipped in, it's 3 not 30
    fat fingers, ordered 6 in place of 1
    kid tapped plus too often, only one needed
    app doubled my quantity, I need only one of each
    accidentally got two, keep one
    accidentally selected 4 packs
    too many! ordered 10 candles, 6 is enough
    too few ordered
    didn't order enough tiles
    I'm short by two, can you add to it
    we've two extra guests, add two place settings to the order
    one guest dropped out, take a plate off the order
    twins not one baby, so two car seats please
    neighbour wants one as well, add to mine
    my friend wants the same, can my order be two now
    colleague asked for one too, raise to two before you post
    can we go to a dozen
    can my order become 20 pieces
    can you squeeze in a box of tea with it
    could you include a bulb with the lamp I just ordered
    could you tack on a bottle of shampoo
    is it too late to add batteries to order 5190
    is it possible to put another item in the same parcel, not yet paid for
    may I still top up order with two cans
    forgot the lids, add them to order 118
    forgot to put milk, please add
    left out the paper when ordering, add 2 reams
    I should've taken two, can it be changed
    I'd like a third one as well
    I'd like to have additional 2 pcs in the same order
    add item to existing order
    add another product to what I ordered today
    add on to order
    add socks to my order from this morning
    add a spare filter to order before packing
    add extra cheese pack to my grocery order
    add four more to make ten
    add same item again to this order, pay difference
    include a phone case also sir, order not shipped
    sir I want 2 qty but by mistake 1 is placed
    kindly increase qty from 1 to 3
    kindly reduce 1 qty from my order
    please do 5 nos instead of 3 nos
    please remove one piece and keep rest
    please take off one of the two identical lamps
    remove the extra unit
    one of the three isn't needed, just two
    don't need all six anymore, four
    only want half of the eggs, order still being packed?
    only one bottle please, not the pair
    less rice, 5 kg in place of 10
    more potatoes, from 2 kilos to 3
    weight change: 500 g instead of 1 kg
    metres change: I said four metres of fabric, need six
    extra metre of cable to my pending order
    number of tickets from 2 to 3
    one more seat cover
    another carton added to the open order
    another copy of the book in my order, is that doable
    order 8820, quantity three please
    order's still processing, can the amount go up
    order not dispatched yet, I'd like fewer
    before you pack it: two mugs, not three
    before it leaves add a pump
    hold on, I need six of them rather than four
    wait, add toothpaste too
    oh and a loaf of bread please on the same order
    quick one, can I change 1 to 2
    how to change quantity after placing order
    how do I edit the number of pieces in a placed order
    how can I put one more thing into my order
    where do I alter the amount in the order
    where can I decrease items in my paid order
    no plus button on my order, want one more
    quantity field is locked after payment
    the edit option won't let me go above 3
    will you refund the difference if I take fewer pieces
    I'll pay the extra, just add a second one
    don't cancel, only reduce to two
    keep the order but with one packet less
    same colour, same size, only the count goes to 4
    my order 数量 change to 4 pls
    订单 add one more can?
    I hope it isn't packed yet, as my sister would love one as well; could you make it two?
    order not shipped, I meant to buy five and only put one, correct it
    increase my order by two boxes, they haven't been packed
    lower quantity on unshipped order
    I mistyped the quantity when ordering, it should read 2
    my basket order placed an hour ago needs one more tin of paint
    please tack a screen protector onto the order I made earlier
    can a bag of rice be slipped into tomorrow's grocery order
    one portion fewer on the lunch order
    could I have a second copy added to the order before you ship
    count's off by one in my order, want seven
    the recipe needs six eggs more, add a box to my order
    I only typed one for cushions, sofa needs a pair, fix before dispatch
    too much fabric, order says 8 metres, 5 will be enough
    more of the blue yarn to my existing order, two balls
    four chairs suffice, please cut it from six
    I wish to augment the number of copies from two to five
    one of each was what I wanted, the order has two of each
    our team grew, nine lunches rather than seven in today's order
    add a dessert to the order, still being prepared?
    could you supplement my pending order with a charger
    remaining the same product, merely more of it: twelve
    can I buy two more and have them go with order 5521, not shipped
    my mum says one jar's enough, the order has three
    I'd like an extra cushion thrown in with the pending sofa
    one baguette more in today's order
    we need eight rolls of wallpaper, the order has seven
    amend order 55: chairs from 4 to 5
    order contains a single sock pack, I want three
    could you up the eggs to two dozen in my order
    reduce the sausages in my order to one pack
    take the count of bulbs down to six please, unshipped
    a further bag of cement onto order 300
    another litre of the same paint, still time before it ships?
    please lessen the number of notebooks in my order, 30 is excessive
    set the pieces in my order at nine
    put in an additional pillow with the bed I ordered an hour ago
    I ticked 12 rather than 2 for batteries, order's pending
    grandma joined us, so add a meal to the order for six
    my order lacks a lens cloth, add one, I'll pay
    extra ketchup and one cola on my order please
    could we lower it to half a kilo of prawns, order is tonight
    make the order for two adults' tickets plus a child one
    only 1 kit required sir, reduce from 2
    the seeds: two sachets instead of the five I ordered
    add two more candles to my order
    I'd like an additional pillow in the same order
    bump it to five
    three instead of one please, it hasn't gone out yet
    double the amount in my order
    halve the quantity I ordered
    cut my order down to a single bag
    I only need one of the two, send just one
    drop one of the four stools, leave three
    one fewer lamp on order 771
    fewer tins please, I misjudged
    I ordered too many rolls, can you reduce it
    too few, I need more
    ordered 1 by mistake, meant 10
    typed 11 instead of 1!
    my finger slipped and there are 22 notebooks in the order, I need 2
    wrong quantity entered
    quantity correction please
    change qty from 4 to 6
    can the amount be altered before dispatch
    is it possible to up the quantity
    Can I increase my order by three jars?
    please decrease to two sacks
    reduce the grapes to half a kilo
    1 kg not 2 kg of mince, change it before it's packed
    add a bottle of milk to my grocery delivery
    forgot the eggs! put a dozen in with my order
    oh I forgot to add batteries, can they go in
    can I still add something to an order
    squeeze a pair of socks into my parcel before it ships
    throw in another tea towel and charge me
    Stick a phone case on the same order?
    include a spare bulb in the order I made an hour ago
    I'd like to append a cable to order 5093
    tack a birthday card on to my cake order
    can I put another item in the box, you haven't shipped
    one more guest is coming, so seven steaks rather than six
    we're now 14 for the barbecue, more sausages please on the order
    two children dropped out so we need just ten party bags
    class grew by three, add three more textbooks
    my sister would like the same scarf, add one for her to my order
    neighbour fancies one too, so raise mine to two planters
    the shelf needs four brackets and I bought three, add the fourth
    measured again: eight metres of ribbon, not five
    I miscounted my windows, six blinds are needed instead of five
    one extra tin of paint on the order, the room is bigger than I thought
    need more tiles than I ordered, add two boxes
    can't store twenty, send me five
    no room in my freezer, please lower the fish to two packs
    budget's tight, could you reduce the wine from twelve to six
    I'm two euros short of the gift, add a keyring to my existing order
    can you edit the quantity, the app won't let me
    why is the number field locked on my order
    there's no plus button in my order anymore, I want one more
    how do I add an item to a purchase already paid
    do I pay the difference if I add one more?
    will you refund me one unit if I lower the count
    is it too late to add to it
    add to order 88120: one mouse mat
    order 4402: please put 3 where it says 2
    not cancel, simply less
    keep the order but minus one vase
    take a unit off, I still want the others
    only reduce, don't scrap the lot
    same colour, same size, just one more piece
    everything stays as is but make it eight plates
    could you supplement my order with a pack of filters
    I want extra rice with the curry I've just ordered
    add a garlic bread to the pizza order pls
    one more latte on that
    extra portion please, kitchen hasn't begun?
    more dog food than I put, 3 bags please, order's unshipped
    please add one number more of same item in my order sir
    kindly do quantity 5 in place of 2
    sir by mistake 2 pieces ordered, I want 1 only, reduce
    i want buy more one, put together in same order
    can make 3 pcs? i order 2 just now
    quantity 打错, should be 2
    hiya, only just noticed it says one cushion and I need the pair, can that be fixed before they leave?
    Good morning, we ordered ten chairs on Friday and would now require twelve; kindly amend the order accordingly.
    my toddler tapped the plus button and I've bought nine rubber ducks, could you take it down to one before it's sent
    grandma here, love, I've put three tins of the cat's fish and she's to have six, can you see to it
    boss wants 30 lanyards not 25 so add five please nothing else changes
    I'd love to add the matching lid to the pan I ordered at lunch
    add a second set of sheets, they're not dispatched
    bring the number of bulbs up to eight
    lower it by two
    top up the order with a bag of charcoal
    can you slip a refill in too, I'll pay for it
    Would you raise the count of napkins to 200?
    put one back on the shelf, I want two jars not three
    more please! the order of four cupcakes should become nine
    while it's unshipped, add a greeting card to the cake order as an extra item
    leave everything in my order but the jam, there I want two jars rather than four
    my order is short of one napkin pack, I clicked too low a number, raise it
    we ordered twelve desks and need fourteen, please amend the count
    add one soap to my open order so that it passes the free-postage mark
    decrease by one unit only, don't cancel the others
    this order plus a pot of glue, possible before packing?
    more units on the same order, not a new order
    grandson says I put 3 tins and I want 6, change the number please
    slip in an extra filter before my order leaves and bill me
    up my sushi order by two rolls
    knock two crates off the beer order, we're keeping the rest
    can more pieces be put on an order that is still being prepared
  `,
})
