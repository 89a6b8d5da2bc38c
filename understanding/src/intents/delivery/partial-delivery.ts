import { defineIntent } from '#intents/define'

export const partialDelivery = defineIntent({
  intent: 'partial-delivery',
  audience: 'buyer',
  settledBy: 'records',
  label: { zh: '只到了一部分', en: 'Only a part has come' },
  definition: {
    zh: '一张订单只到了一部分，问其余的在哪里、几时来，是不是分开寄的。',
    en: 'Only a part of an order came; asks where the rest is, when it comes, or whether it was split.',
  },
  borders: {
    'missing-item': {
      zh: '包裹里本该有的少了，要补或要退。',
      en: 'Something that should be in the box is not; wants it sent or refunded.',
    },
    'track-order': {
      zh: '一件都还没到。',
      en: 'Nothing has come yet.',
    },
    'combine-orders': {
      zh: '要把几单合在一起寄。',
      en: 'Wants orders sent together.',
    },
    'when-shipped': {
      zh: '整单都还没发。',
      en: 'Nothing of the order has been sent.',
    },
  },
  zh: `
    只收到一部分
    剩下的什么时候发
    少了一个包裹
    只到了一个 另一个呢
    其余的货在哪
    分批发货吗
    两件只来了一件
    剩余商品几时到
    为什么分两次发
    另一半在哪
    第二个包裹呢
    订单没到齐
    才到了一箱
    只到了一半 另一半呢
    为什么分两个包裹
    还有一件没到
    三样东西到了两样 剩下那样呢
    其余的什么时候来
    分开发的吗
    桌面来了 桌腿没来
    haiyou yige ne
    拆单了？第二个包裹的单号给我
    亲，枕头收到啦，被子是另外一个快递吗
    四箱水就送来一箱 后面的今天还送吗
    显示部分发货 没发那部分啥时候发
    剩下的货走到哪了
    書到了兩本，另外三本是不是分批寄
    一个订单几个包裹啊 我才收到一个
    鞋收到 袜子不见踪影 是一起寄还是后到
    沙发到了仨包 应该有五包 另外俩在路上没
    物流只有一条 可我买了六样
    40068第二批货几时到
    部分签收 rest 在哪
    您好，订单显示分为三个包裹，已签收两个，请问第三个目前在何处
    空调外机送来了 内机没跟着来哦
    还差一半
    缺的那个是不是从别的仓走
    先到的是赠品 正品呢
    两只音箱来了一只 另外一只走散了？
    为啥子分几道送哦 还有好多没来
    我订的全套橱柜 今天师傅送来五件就走了 说剩下的不在他车上 我安装工人明天就来 没柜门怎么装 麻烦查清楚门板和台面在哪辆车上
    剩余商品物流
    快递员说他这只有一个件 可我下单付了两个件的钱 另外那个应该还在后头吧 大概哪天
    奶粉来了三罐，订的六罐，箱子上写着1/2，那2/2呢
    后续包裹
    只收到小的盒子 大的那个今天送吗
    同一单怎么猫粮先到猫砂没到
    零食大礼包分箱发的吧 第一箱收到了
    退款是退的缺货那件吧 那剩余两件分别几号到
    孩子的校服夏装到了，冬装页面写“拆分发货”，但是点进去没有第二个快递的信息，开学典礼要穿冬装，想知道是已经寄出来了还是还在厂里
    还有没到的吗 帮我数数
    餐桌来了椅子啥时候跟上
    一部分到了 另外的等多久
    买的是一整套儿童房，小床昨天装好了，写字台和衣柜没跟车，装床的师傅讲他只管床，其他的归另外一趟，我在手机上又只看到一条物流，想知道那两样到底排在哪一天
    收到 1 box 可 invoice 写 3 boxes 其他的还在 transit 吗
    只來了一箱，另一箱呢
    只收到一部分货
    我的订单只到了一部分
    两个包裹只到了一个
    买了两件只收到一件 另一件还在路上吗
    买了三样只到了一样
    还有一部分没到
    还有两件没收到 是分开发的吗
    剩下的东西什么时候到
    剩下的包裹在哪里
    其他的商品什么时候送来
    其余的东西还没到
    另外一件什么时候到
    另一个包裹到哪了 这个已经收到
    订单没有全部送到
    货没到齐
    东西没有一次性送完
    是不是分批发货的
    是分开寄的吗 我才收到一个
    是不是分了几个包裹
    我的订单分几个包裹发
    订单被拆分了吗
    为什么一个订单分开发货
    为什么我的东西分几次送
    为什么只送来一半
    只送来一箱 我买了两箱 后面还有吗
    第一批到了 第二批呢
    第二个快递什么时候到
    第二件没有物流信息 第一件收到了
    分批发的话剩余部分单号是多少
    一部分已签收 另一部分在哪
    部分商品还没到
    同一个订单 衣服到了裤子没到
    鞋到了 包还没到
    床到了 床垫还没来
    主机收到了 显示器没到 是另外一个快递吗
    杯子到了 盘子呢
    沙发来了 脚凳还没送来
    先到了一个小件 大件啥时候到
    买的五本书 到了三本 剩下两本在哪
    六箱水到了四箱 还有两箱呢
    赠品到了 正品还没到 分开发的吗
    正品到了 赠品是另外寄吗
    菜送来一半 另外一半还送吗
    外卖只送来一袋 另一袋还在路上吗
    一单两个快递 一个签收了 一个不动
    箱子上写着2-1 那2-2呢
    订单40772还差一个包裹
    亲 我收到一个快递啦 还有一个什么时候来呀
    只到了一办
    还有1个 package 没到 哪天来
    您好，该订单共四件商品，目前收到两件，请问余下两件是否另行发货、何时送达
    来了柜子没来柜门 安装师傅白跑一趟😩 门啥时候送
    我收到的这个快递单上写着“一票多件 3-1” 其余两件呢
    剩下没到的是从另外的仓库发吗
    怎么分开到啊 还差三个包裹
    一套餐桌椅 桌子昨天收了 四把椅子没跟着 几号来
    还差几件没送 帮我看看
    后面的什么时候补齐送来
    整单不是一起到的吗 我还差一件
    买的四件套装修工具 来了电钻和锤子 另外两样说分仓发 哪天来
    今早收到纸箱一个 面单写共两件 我等到现在没见第二件
    一单买了三袋狗粮 收到一袋 快递说他手里就这一袋 别的走哪了
    窗帘收到了 罗马杆还没 是不是另一个快递
    孩子的课本先到语文数学 英语那本还在后面吗
    只到了一部分
    没到齐
    订单还差一件没到
    只收到一个包裹
    只来了一个快递 还有吗
    剩下的呢
    剩下的几时送
    其他几件呢
    另一件什么时候来
    少来了一个包裹
    还有包裹没到
    是不是分开寄
    分几个包裹发的
    是分批到吗
    第二个包裹在哪里
    余下的货什么时候到
    货只来一半
    部分到货 其余呢
    先到了一件 另一件呢
    还有三件没收到
    一单分了几次送
    有一件还没来
    到了两个还差一个
    怎么只送了一部分
    拍了上下铺和床垫，今天只送来床架，床垫是另外一车吗
    一单里有三条裤子，收到一个袋子两条，剩下那条是另外寄的吗
    电脑桌到了，配套的椅子在同一个订单里，还没有消息，哪天到
    订单66039一共五个包裹，签收了三个，其他两个的物流看不到
    昨天来了一箱咖啡，今天没来第二箱，我买的两箱是一起发的吗
    送货师傅说门框先送，门扇明后天，到底哪天，安装约好了
    收到耳机，充电盒没在这个快递里，页面写“多包裹”，另外一个在哪
    给学校买的四十套桌椅，先到了二十五套，余下十五套啥时候
    手机来了，赠送的膜和壳说另发，发出了没
    洗衣液三瓶到了一瓶，快递单上写子单1，子单2和3呢
    超市送来两袋，我点的东西差不多四袋，另外两袋是下一趟送吗
    浴室柜镜子先到，柜体后到，我想知道后到的那件走到哪了
    订的报纸和杂志一单，报纸收到了，杂志分开寄吗
    我买了四个轮胎，只送来两个，另两个还在路上吗
    同时买的锅和铲，铲子先到了，锅从别的仓来的吗
    衣柜分六包，今天签了四包，师傅说剩下两包没跟车
    一份订单显示“部分发货”，先收到毛巾，浴袍几时寄
    餐具盒子写着“共3件第1件”，后面两件大概什么时候
    狗窝到了，狗粮还没到，同一个订单怎么不一起
    书收到上册，下册说缺货晚发，晚到哪一天
    买了两盏吊灯，一盏签收一盏没动静，是拆成两个运单了吗
    鱼缸先到，水泵和灯没来，是分批次吧，给我第二批的单号
    外卖来了主食，饮料没跟着，骑手说第二单会送，真的吗
    羽毛球拍到了，球没到，显示另外一个包裹，怎么查
    一箱六瓶酒来了三瓶的箱子，面单写2-1，2-2何时送达
    只到了1半 另1半捏
    急急急 螺丝没到床没法装！第二个快递到底哪天！！
    part 1 到了 part 2 在哪 什么时候 arrive
    亲 收到一只鞋盒啦😂 我买了俩 另一个是不是还在赶路
    您好，本批货物应为十二件，现仅签收八件，请告知其余四件之发运安排与到货时间
    师傅今天就拉了一半 说车装不下 那另外一半是明天拉还是咋个
    不是少件哈 包裹外面写了还有后续 我就问问后续几号
    妈呀 孩子拼图只来了一盒 他天天问另一盒 帮我看下另一个包裹到哪啦
    一单俩仓 一个北京一个广州 北京的到了 广州的呢
    冇到齊 仲有一箱喺邊
    还有一半没收到
    是分开寄的吗
    剩下的几件什么时候送
    收到一个，还有一个呢
    三件到了两件
    另一个包裹没更新
    另外一件发了没
    怎么只来一箱，应该有三箱
    一共两箱只到一箱
    剩余包裹的单号给我
    剩下的那件还没发吗
    一单多件是不是拆开发货
    为什么拆单
    订单拆成几份了
    分了几个快递
    怎么没有一起到
    只收到裤子，衣服还在路上吗
    鞋到了，鞋垫那个包裹没到
    先到的是床架，床垫后面来吗
    柜子到了门板没到，是第二批吗
    桌子送了，椅子哪天送
    主机到了，显示器还没到
    打印机先到了，墨盒另发吗
    锅到了，锅盖是另外的快递吗
    杯子到了四个，另四个是另一箱吗
    茶具到了茶盘还没影
    书到了三本，剩两本在哪
    套装只到一盒，另一盒走哪了
    奶粉六罐到四罐，另两罐是分仓发的吗
    狗粮到了，零食包裹没动静
    赠品到了正品没到，正品啥时候来
    赠品是单独寄的吗，主商品到了
    配件会另外寄来吗，主件到了
    说明书和配件分开寄？主机收到了
    空调内机到了外机没来，分开送的吧
    沙发送来一半，贵妃位哪天来
    书架两包到一包
    窗帘两片到一片，另外一片在途吗
    超市的菜到了，冷冻的没到，是另一车吗
    牛奶到了鸡蛋没到，等下还送一趟吗
    外卖送来一份，另一份分开送吗
    快递说还有一件在后面
    快递员只给我一个，说另一个明天
    面单写1/3，另外2/3 3/3呢
    面单上写一票多件，剩的什么时候到
    子母件的子件没到
    签收了一个包裹 订单却显示已完成，还有一件呢
    显示已签收，但只到部分
    物流只有一个单号，货却是分开的，剩下查不到
    另外的包裹单号查不了
    两个运单一个到了一个停着
    余下的发货了吗
    尾货几号发，前面的已收到
    缺货的那件什么时候补发，其他的到了
    部分发货，另一部分多久
    系统显示部分发货
    订单显示部分签收
    分批到货，下一批几时
    后面还有没有包裹
    后续还有几箱
    还有件没到呢
    等剩下的等了一礼拜
    剩下的今天能到不
    能一起催一下没到的那两件吗，别的收了
    到了五样，差两样没到，是分开发吗
    不是少发，是还没到齐吧
    东西没来全，剩的在哪
    只来了头一箱
    只来了小件，大件呢
    轻的到了重的没到
    海外仓那件和国内这件分开来的吧，海外那件到哪了
    同一天买的同一单，怎么前后差四天到
    两个仓发的吗，另一仓的在哪
    哪个包裹里装的是我还没收到的帽子
    请问第三个包裹预计何日送达
    收到A件未收到B件，B件物流如何
    亲，我的单只到了一件，别的呢
    在吗，剩下的咋还没来
    咋才送来一半
    还有俩没到，啥时候来
    俺买的四把凳子来了俩，那俩呢
    只到一半貨，其他還在路上嗎
    order只到了part，rest几时来
    两个package收到1个
    zhi dao le yi bu fen
    只到了一分部
    您好，订单9920共三件，现已收两件，烦请告知剩余一件的承运商与预计送达时间
    装修师傅明天就来装，结果地板只到了八箱，还有六箱在哪个地方，到底明早能不能到
    我昨天收到一个箱子里头只有被套我以为四件套都在里面呢你说枕套床单是不是后头还要来
    母亲节买的一束花加一盒巧克力，花先到了，巧克力是另外的人送吗
    昨天签收了鱼缸，灯和水泵不在里头，页面说多包裹，那两样是另外寄的吧，到哪了
    买的八张椅子今天来了四张，送货的说他车上就这些，剩下四张排到哪天
    床品一共四样，快递只交给我两个袋子，其余两样是从别的仓发吗
    面单上印着第2箱共3箱，可第1箱和第3箱我都没见着，各在什么位置
    订单里的地板到了八箱，工人明天进场，还缺的六箱今晚能不能到
    音箱一对先来了一只，另一只的物流三天没更新，是分两车走的吗
    外卖汤先到了，饭说由另一位骑手送，大概还要多久
    同一单三本书，上册中册已经在手，下册是缺货后补寄吗
    花和贺卡一起订的，花送来了，卡片是不是走的另外一个快递
    第二箱去哪了 一共三箱
    第二个箱子的物流呢，还在路上？
    只到了一半，其余的呢
    另一个包裹啥时候到
    一单三件只收到一件
    剩下的货在哪
    桌子到了椅子没到
    显示两个包裹只来了一个
    余下的什么时候送
    还有一箱没来
    为什么分几次送
    收到上衣，裤子还没影
    訂單只到一部分，其他在哪
    同一单的另外两本书呢
    package只收到一个，第二个呢
    锅到了盖子没到，是另发吗
    第二批几号到
    六箱水来了三箱
    拆单发的吧，剩的单号给我
    外机来了，内机没来
    分批发货的第二件走到哪了
    四把椅子先到俩，那俩几时来
    一个单号签收了，另一个不动
    鞋子收了，袜子说分仓发，到哪了
    还差一个包裹
    衣柜板来了五包，还有三包呢
    赠品是单独寄吗，正品已收
    先到的是小件，大件几时送
    整单没到齐
    打印机到了墨盒没到
    只送来部分，师傅说下一车
    两件商品怎么不是一起到的
    剩余商品还发不发，已收到一部分
    订单部分签收是什么意思，另一半在哪
    买了一套，只来了零碎的
    奶粉到两罐，另外四罐在路上吗
    另一件显示待揽收，已经到一件了
    被子到了枕头没有
    跨仓那件还没到，这边的已收
    这一单来了一半，还有几样没送到，帮看看
    手机收了，壳子是另外一个快递吗
    货没到全，其余哪天到
    面单写1/2，那2/2呢
    超市买的菜只送一半，另一半还送不送
    怎么就来一个盒子
    俺订的俩柜子到一个，那个呢
    窗帘到手，罗马杆另发几号到
    剩下那一双鞋走的哪家物流
    收到主机没收到键盘，是分包裹吧
    一起买的怎么差这么多天，还有一件没到
    后续包裹查一下
    三个件到两个，最后一个卡哪了
    沙发只送了左边，右边贵妃位几时来
    花到了，巧克力没跟着，分开送的？
    说分两趟送，第二趟在哪天
    零食箱来了，饮料箱没来
    货分了几个包裹，我就拿到一个
    剩余部分预计到达时间
    物流两条，一条到了另一条没更新
    大半到了，差俩灯泡，是后发的吧
    洗衣机来了烘干机呢，一单买的
    画框到了画布走另一车吗
    床到了，抽屉分开寄的几时到
    两袋土只送来一袋，另一袋呢
    项链有了耳环没，是另一个信封吗
    第一批签了，余货何时补到
    四个箱子才到一个，其他在途？
    碗来了盘子没一起来，哪天到
    十二把椅子来了八把，剩四把
    书来三本，第四本另走的？
    地毯收了，防滑垫显示单独发货
    订单里只差一瓶没到，卡哪了
    师傅留下一箱说明天送另一箱，真的吗
    靴子周一到的，鞋油咋没到
    茶到了壶没到，分仓吗
    橱柜来一半，余下的几号送
    八箱瓷砖今早托盘上只有五箱，司机耸耸肩，剩下三箱是后一车吗
    以为一次到齐，结果今天光来枕套，枕芯是另一个包裹吧，哪天
    妈的药到了，同一单的血压计没到，是别的仓发吗
    蹦床垫子到了弹簧到了，就差架子，孩子急坏了，最后那包几时来
    灯座来了灯罩没来，是分开寄的吗
    订了十袋土，今天才来一袋，剩下九袋几时到
    三个箱子只见着一个
    同一单的裤子到了，上衣还在哪
    另外半套沙发啥时候送
    冰箱送了，门板说后面补送，哪天呢
    物流两个号，一个签收一个没动，另一件呢
    我的order只到了一半，rest什么时候来
    拼图到了画框没到，拆单了吧
    瓷砖十二箱先到了八箱，师傅干等着，余下的呢
    怎么一件一件地寄啊，还有两本书没见着
    第二个包裹到哪了，第一个昨天收了
    货没到齐，后续还有几个包裹
    四个轮胎只送俩，另外俩明天送？
    訂單只到一半，其餘的何時到
    水果到了，冷冻的没一起来，是另一车吗
    一单拆成几个快递发的呀
    婴儿床床板先来了，护栏没影，后面还寄吗
    送了六瓶，还有六瓶在路上吗
    剩下的货排到什么时候送来
    只收到赠品，主商品还没到，分两个包裹了？
    礼盒里的酒说单独寄，请问酒走到哪儿了
    还欠我一包呢，另一个快递单号多少
    主机到了，手柄另发的吧，几号能到
    先到的是小件，大件啥时候配送
    包裹1/2收到，2/2呢
    同单买的奶粉和尿布，尿布怎么落后面了
    为啥不一起寄，锅到了盖子没到
    第二批货还没影，头一批上周就收了
    门到了，门框不见来，是不同仓库发的吗
  `,
  en: `
    only part of my order came
    where is the rest
    got one of two parcels
    remaining items
    is it in two packages
    when does the second parcel come
    split shipment
    other box not here
    the rest of my order
    rest is coming separately?
    received one item, waiting for the other
    incomplete delivery, when comes the rest
    why did it come in parts
    only half of my order came
    where's the rest of it
    one of three parcels arrived
    why was my order split
    table's here, chairs aren't
    is the other item coming separately
    i got the duvet, are the pillows in another parcel
    when do i get the remaining two
    box says 1 of 2, so where's 2 of 2
    got the shoes but no socks yet, different shipment?
    partially shipped, when does the other part follow
    Received part one of my order, part two has no tracking
    how many parcels are there in total
    four crates of water ordered, one delivered, are the others still on the van
    second package?
    rest of order 40068 please
    there is arriving only the outdoor unit of air condition, where is indoor unit
    just the free gift turned up so far, the actual perfume must be in a second bag
    split delivery - tell me the date for what's left
    the small box is here. the large one today as well?
    outstanding items
    remaining goods coming from another warehouse?
    i have 3 of 6 tins, not complaining about a short box, it clearly says more to follow, only when
    余下的 package when
    one speaker, i paid for a pair, is its twin still travelling?
    Hello, your page lists three packages of which two have been signed for. Where would the third be?
    half my delivry is here
    sofa = 5 cartons, got 3 this morning, driver said the other 2 weren't on his lorry
    was told it ships in two lots. lot one came monday
    cat food yes, litter no. same order. on its way?
    The fitter comes tomorrow and I've five kitchen units and not a single door. Your driver says the doors and the worktop weren't on his vehicle, so which one are they on and when does it reach me?
    my refund was for the sold out one i take it, so on which days do the last two come
    still waiting on the second half
    two books here, three to go, are they sent one by one
    summer uniforms arrived last week, but the winter ones only say "split shipment", and clicking that shows no second tracking number. assembly's on monday so i'd love to know if they've left the factory at all
    are there any more bits coming for my order
    does everything come in one go? i've had just the frame
    so the legs came. the desk itself?
    incomplete shipment, balance expected when
    got 1 out of 4 boxes, next ones when
    we bought a complete nursery from you: the cot is up and lovely, the wardrobe and changing table weren't on that van, and the man said those are on a different run. my app knows about one run only. which day's the second
    only 桌面 came, 桌腿 still coming?
    两个包裹 but i see one tracking, other one when
    I only received part of my order
    part of my order is missing, is it coming separately
    only some of my items arrived
    only one of my packages arrived
    I received one package but I'm waiting for another
    I got one of my two items, where's the other
    I ordered three things and only got one so far
    I've only received half of my order
    half of my order arrived
    when will the rest of my order arrive
    when will the remaining items be delivered
    when can I expect the other items
    what about the rest of my items
    the other package hasn't arrived
    the second box hasn't shown up
    where's the other half of my order
    I'm still missing one parcel from my order
    I'm still waiting for two more items from the same order
    are my items being shipped separately
    was my order split into multiple shipments
    is my order coming in more than one package
    how many packages is my order in
    did you ship my order in two parts
    why did only one item arrive
    why did you split my order
    why are my items arriving separately
    why is my order in different packages
    is the remaining item on its way
    are the other items still coming
    will the rest come in a separate delivery
    do I get the rest in another delivery
    tracking number for the second shipment please, first one's here
    first shipment came, second one has no tracking
    part delivered, part not, when's the remainder
    order shows partially delivered
    order says partially shipped, I got the first part
    box 1 of 3 came, when do the others come
    the bed arrived but the mattress didn't
    the shirt came, the trousers haven't
    I got the plates but not the cups, are they coming later
    computer arrived, monitor hasn't, same order
    the table was delivered without the chairs, when are they coming
    shoes came but the bag's still missing, separate parcel?
    got three books, two still to come, where are they
    four of six cases delivered, when are the last two coming
    free gift not in yet but the rest is, is it sent separately
    half my groceries came, is there a second van
    only one bag of my food delivery arrived, is the other on its way
    one of the boxes in order 40772 hasn't arrived
    outstanding part of order 40772, when
    got sum of it, wheres the rest
    1/2 boxes here 📦 other one?
    I receive only one pack, other pack when will come?
    Two of the four articles in my order have reached me; may I ask when the other two will follow
    The wardrobe body is here but its doors are in some other van apparently, which day do they come?
    is the rest coming from a different warehouse
    my order arrived in dribs and drabs, still one thing to come, when is it due
    is there another package for me, not everything was in this delivery
    did the sofa cushions ship separately from the sofa
    of the four tools I ordered the drill and hammer came, the others ship from elsewhere I'm told, which day
    one carton this morning, label says two pieces, been waiting for the second since
    three bags of dog food on the order, one came, courier had just the one, where did the others go
    the curtains are here, the rail isn't, was it posted separately
    maths book's here, the English one from the same order isn't, does it follow
    so far a lid and no pot, I suppose there's a second parcel?
    only part of it arrived
    my order isn't complete yet
    one package is still to come
    only one parcel came
    where's the other parcel
    where are the rest of my items
    when's the rest coming
    the others haven't arrived yet
    some of my order is still missing, is it following
    one order, several shipments? only one is here
    was it sent in several parcels
    how many parcels in my order
    got one, waiting on two
    second box not here yet
    remaining part of my order?
    half came, half didn't
    are the rest on their way
    still waiting for the remainder
    one of the parcels hasn't come
    first parcel's here, second when
    some of it came today
    partial delivery, what about the others
    the other half, when
    the rest of the delivery please
    The bunk frame came today but not the mattresses, are they on another van
    there were three pairs of trousers in the order, two came in one bag, is the third posted separately
    desk's here, the chair from the same order isn't, which day does it come
    Order 66039 is five parcels, three are signed for and I can't see tracking for the other two
    one case of coffee came yesterday and no second one today, were they sent together
    the driver says frames first, doors in a day or two, which is it, my fitter's booked
    headphones here, charging case not in this parcel, your page says multiple packages, where's the second
    of forty school desks twenty-five have arrived, when do we get the other fifteen
    phone arrived, the free case and film were to be sent separately, have they gone
    one bottle of detergent of three, label says part 1, what about parts 2 and 3
    two bags of shopping came, I'd ordered about four bags' worth, is there a second run
    bathroom mirror came ahead of the cabinet, where's the cabinet got to
    newspaper and magazine are one order, newspaper's here, is the mag sent apart
    I bought four tyres and two were dropped off, are the other two still on the road
    the spatula beat the pan here, is the pan from another warehouse
    The wardrobe comes in six packs, I signed for four today and he said two weren't loaded
    the order reads "partly shipped", towels are here, when are the bathrobes sent
    crockery box is marked 1 of 3, when roughly do 2 and 3 get here
    kennel's arrived, dog food from the same order hasn't, why not together
    volume one came, volume two follows later you said, later as in when
    two ceiling lamps ordered, one signed for, one silent, was it split into two shipments
    I have the curtain pole but neither hooks nor fabric, and only one tracking number
    the tank arrived first, pump and light not, could I have the number of the second lot
    food came without the drinks, rider says another rider has them, true?
    the racket's here and the balls are in a separate package apparently, how do I follow that one
    half of the wine is here, "1/2" on the carton, when's 2/2 delivered
    only haf came wheres the othr haf
    the screws aren't here and the bed can't be built!! what day is the second parcel!!
    got one shoebox 😂 ordered two, is the other one still walking
    first parcel I have received, second I don't know nothing, when it arrive?
    Of the twelve pieces in our order eight have been signed for; please advise on dispatch and arrival of the outstanding four
    the lads only had room for half of it on the van today, so is the other half tomorrow or what
    nothing's missing from the box, the label itself says more to follow, I'd just like to know when
    my boy's got one jigsaw and asks every day for the other, where's the second package
    one order, two warehouses, Leeds came, Bristol didn't, where's the Bristol bit
    pt 2 of my order plz, pt 1 came mon
    when does the remaining item come
    got one parcel, where's the other
    is my order split into several shipments
    two of three items arrived
    second package still missing from tracking
    was it sent separately
    how many parcels is my order coming in
    half arrived today, other half?
    one box of three so far
    the other box, when?
    the remainder of my order?
    is the rest still to come
    still waiting for the last item in my order
    what about the other two things
    why didn't it all come together
    do the items come in separate packages
    tracking number for the remaining parcel please
    has the rest shipped
    the shirt's here, are the trousers in another parcel
    shoes arrived, laces in a second parcel?
    bed frame came, mattress to follow?
    wardrobe arrived without doors, second shipment?
    table's here, when are the chairs coming
    got the pc, monitor still on its way?
    printer came first, ink separate?
    pan came, is the lid in another package
    four mugs of eight came, the others in a second box?
    three books delivered, two outstanding
    one tin box of the set came, where's the other one
    four of six formula tins, other two from another warehouse?
    dog food's here, treats not yet
    free gift came, main item still travelling?
    do accessories ship apart from the main item, I've had the main one
    indoor unit delivered, outdoor unit when
    half the sofa came, corner piece when
    bookcase pack 1 came, pack 2?
    one curtain of two delivered, is the other in transit
    groceries came but not the frozen stuff, second van?
    milk arrived, eggs to come later?
    one meal delivered, is the other on another bike
    driver said another box is behind
    courier handed me one and said one more tomorrow, right?
    label says 1 of 3, where are 2 and 3
    multi piece shipment, only one piece came
    order marked complete though one parcel is still out
    says delivered but only some of it came
    one tracking number yet split goods, can't see the rest
    two waybills, one delivered, one stuck
    has the balance been dispatched
    remaining goods dispatched or not
    backordered item, when does it come, the others are here
    pre-order part ships on its own? the rest I have
    status says partially delivered
    next batch of my order?
    anything else coming in this order
    how many boxes are still to come
    been a week waiting for the other half
    will the rest be here today
    five things came, two to come, is it split
    not short, just not all here yet, right?
    incomplete delivery, others on the way?
    only the first carton so far
    small bits arrived, big one when
    lighter parcel got here, heavier one?
    two warehouses? where's the stuff from the second one
    which parcel has my hat in, I've had just one
    when's parcel number three due
    got item A, item B's whereabouts?
    partial delivery
    part shipment received
    split delivery question
    part of order outstanding
    rest of order eta
    others?? only got 1 of 4
    just one came
    received only the charger, phone still coming?
    sir only half items are delivered, remaining when
    balance items of my order are not delivered till now
    kindly tell when remaining quantity will be delivered
    I receive only one box, the other is where?
    my order come in two times? one is here
    only receive half leh, other half when
    收到 1 of 2 packages, rest when
    only 一半 came
    recieved 2 of 3 parcels
    is one parcel lagging behind the others
    the yarn came in two colours of five, rest in a further packet?
    two tyres came, two more on another truck?
    spoons arrived, forks and knives following?
    Hello, order 9920 has three items of which two have come. Who's carrying the third and when is it expected?
    fitter's here tomorrow and only eight packs of flooring came, where are the other six and will they be here by morning
    i had a box yesterday with just the duvet cover in it, do the pillowcases and sheet come after
    flowers turned up for mum, are the chocolates coming with somebody else
    the seller posted part one of my order, when's part two
    The fish tank was delivered yesterday, but the pump and the lamp weren't with it. Are they travelling separately?
    Four of my eight chairs came this morning and the driver had no more on board, so when are the others due?
    It says box 2 of 3 on the label and I've seen neither box 1 nor box 3. Where are they?
    My order had three novels in it, two are here already, is the third being posted on its own later?
    One speaker of the pair arrived and the other one's tracking hasn't moved for three days.
    We received eight packs of laminate and the remaining six were to follow today, are they on the van?
    where's the second box, still on the road?
    where's the second parcel of my order
    got one box out of three
    the rest of my order hasn't arrived
    received the shirt but not the trousers from the same order
    why did I only get part of it
    two items came today, when do the other two come
    second shipment, when
    just one package delivered, tracking shows two
    waiting on the remaining pieces
    my order came in part, what about the others
    sir I received only 2 items out of 5, rest when
    one of the cartons is still missing in transit
    is my order in several parcels
    first box got here Monday and the second one?
    partially delivered, please advise the remainder
    the lamp arrived but the bulb is coming separately, is that so?
    three of four tyres arrived
    did you send it in two lots
    When can I expect the balance of my order?
    the outdoor unit came, indoor unit not
    books one and two came, book three not
    need tracking no. for the other parcel
    some of it came, some didn't
    the gift arrived, the card didn't, are they separate parcels
    got 6 bottles, the other 6 are where
    the driver had only two of my five boxes
    part one delivered, part two?
    why are my items arriving on different days
    incomplete order, when is the rest delivered
    i have the pot, lid is in another package?
    status says 2 of 3 delivered, where is the third
    the bed frame turned up without the mattress, is it on another truck
    our desk's delivered, drawers are to follow, on what day
    Half the groceries arrived, where's the other half
    my daughter's shoes came, my son's didn't, same order
    only one of the twin pack parcels got here
    are the leftovers of my order coming this week
    the second van never came with the remaining boxes
    missing parcel two of two
    kindly confirm dispatch of pending items in my order, part received
    sofa section A is here, section B isn't
    the other item shows as shipped separately, what's its ETA
    received: kettle. not yet received: toaster. same order no.
    was the order divided, I've just the small packet
    one suitcase of the set of three arrived so far, others on the way?
    order 3305: part received
    why send a single order in four packages
    first half came, second half no sign
    Is the rest on back order? I've got only the paint so far
    just the accessories came, main item still travelling?
    I signed for one carton, label says 1/2
    when will the outstanding items be delivered
    the bike came, the helmet's on a different tracking I guess, where
    got the curtains, no rail yet
    the remaining two plants, are they posted yet
    my parcel was split and one part seems stuck
    only part of the wardrobe panels came today
    please check where package B of my order is
    one parcel handed over, the postman knows nothing of the second
    I've had one delivery for an order of two, is the other still to come
    two tracking links, one delivered, one frozen
    you've delivered the printer, ink is where?
    are the other things coming tomorrow
    i get 1 thing, i order 3 thing, other come when?
    it says complete but I only got one of the two boxes
    got the phone not the case, separate delivery?
    do I have to wait long for the rest
    what happened to the remaining parcel
    the dog bed came, his food is in another shipment?
    we received 40 of 60 chairs for the hall, when is the next lorry
    Has the last item of my order left yet, others arrived
    order split without telling me, where's the remainder
    the fridge came but the extended shelf is coming apart from it I think, when?
    please trace second consignment
    my fish arrived, the tank didn't lol, when's the tank due
    a part of my purchase was delivered this morning, will the rest be this afternoon
    only the free sample has arrived, the actual cream?
    parts 1 and 3 delivered, part 2 lost somewhere?
    got my coat, waiting for gloves
    why separate shipping? I've one piece and need both
    my order shows partly shipped, when does the unshipped part go
    one out of two came by the postman
    so the bookcase arrived but they said the shelves come with another driver, which day would that be
    Got the top of the bikini, bottom's still out there
    where's box number 2
    the other pair of shoes hasn't come with this parcel
    my medicines came but the vitamins didn't, other warehouse?
    still owed one delivery on this order
    second piece ETA
    received partial goods today
    are you sending the remaining ones from a different warehouse
    today's delivery was short as the van was full, when do they bring what's left
    crib here, mattress not here, baby due Friday!!
    item 1 arrived, items 2-4 pending, status please
    package delivered is only a portion of my order
    one delivery note lists three items, "2 to follow", when is that
    split shipment tracking
    only got the handle, mop head seems to be shipped apart
    My order of eight glasses came as four and four, first four only so far
    expecting another parcel from same order
    will the other parts arrive together or one after another
    the console came, controllers separate? which courier has them
    rest of the stuff?
    I've got the left speaker, the right one's in the second box, where is that box
    jacket's with me, gloves from that order still travelling?
    a single carton showed up out of four for my order
    my order was sent in bits, the last bit hasn't come
    got soup bowls but the plates of the same purchase didn't ride along
    when will the follow-up parcel for my order be here
    Only the frame turned up, the canvas is to come with another carrier?
    eight of twelve delivered, remaining four when
    you've brought the washer, where's the dryer I ordered with it
    one item marked "shipped separately": its arrival date?
    half of my purchase is at my door, half is God knows where
    the other carton of order 70 hasn't moved since the first came
    Is more coming? just the cable was in this parcel, monitor to follow?
    the leftover piece of my order, where's it stuck
    first consignment received, balance awaited, please update
    did my order ship from two places? I hold only one package
    rug delivered, underlay outstanding
    my boots came Monday, the polish in the same order not yet, does it come by post
    the driver dropped one box and said the second is on tomorrow's van, true?
    package 2 of 2, any news
    we've had the mattress, slats missing from the delivery but on another waybill, when
    shelves here, brackets still out for delivery?
    three books landed, fourth on its own way?
    the cot came without its drawers as they're shipped apart, ETA please
    what about the second half, first half signed for on Tuesday
    remaining goods of my order, tracking please
    tea arrived, teapot on separate truck?
    just received one of my two bags of compost, other bag?
    I see delivered but there ought to be another parcel for this order
    hi lovely, necklace came but the earrings didn't, are they in a second envelope
    why two deliveries for one order, and when's number two
    order half here
    the rest of the kitchen units are due when
    one shoe box came, ordered two pairs, next one?
    we had eight boxes of tiles on order and the pallet that came this morning holds five, the driver shrugged, are the other three on a later lorry
    I thought everything would come at once, but today it's only the cushion covers, the cushions themselves must be in a second parcel I suppose, when
    my order 只到 one box, other box where
    Mum's got her tablets but not the blood pressure cuff that was in the same order, is it being sent from elsewhere
    so the trampoline mat came and the springs came and now we're all waiting for the frame, kids are beside themselves, when does that last parcel get here
    lamp base came, shade didn't, is it following separately
    where's box two of two
    three of five chairs are here, when do the others get in
    only half my shopping came
    you shipped my stuff separately, didn't you? when's the second lot
    Received the tent but not the pegs bag which has its own parcel
    got 1 out of 4
    just the mattress arrived, what about the bed
    the remaining goods please, first carton arrived Monday
    The driver handed over six crates and said the others are on another van
    partially received my purchase
    why have I only got part of my order
    My garden set arrived piecemeal: table yesterday, when the benches?
    two parcels were announced and one has come
    the missing parcel of the three, is it still with the carrier
    one bag of compost out of ten delivered today
    order came in dribs and drabs, last bit still outstanding
    got my son's shirt, still waiting for the tie, same order
    was this order divided up between warehouses
    the second consignment hasn't shown up yet
    when will I get the balance of my goods
    balance quantity pending sir, only 20 pieces received of 50
    half order received, kindly tell when other half will reach
    i got one box, it say 1/3
    still owed two items from order 30882
    the curtains got here, the pole is coming when
    Only my printer turned up, the ink from that order hasn't
    Has the other package been delayed
    part shipment arrived
    split shipment question: what's in the parcel still travelling
    are the wardrobe doors being sent on their own
    when's the follow-up delivery for the bits that weren't on the van
    dumbbells delivered today but only the left one lol where's the right, separate box?
    second half of my grocery order still coming?
    paint's here, brushes aren't. did you post them apart
    I've had two deliveries so far from one order; is there a third
    why are my books arriving one at a time
    one order, how many packages will it be
    status partly shipped, does it mean more will come
    got the console, not the controller, tracking lists two parcels
    it says delivered but that's only parcel A, where's B
    eight tiles boxes out of twelve, tiler is waiting, when are the other four due
    so the kettle came alone, the toaster was on the same order?
    one half of the sofa is in my lounge, the chaise part is where exactly
    I was told "backordered part follows later", how much later
    hamper came without the wine, the slip says the wine ships from elsewhere
    when do the rest of the plants come, got three pots only
    please advise when second instalment of our delivery will be dispatched
    just got the small packet, big one not with it
    my delivery is incomplete, is another parcel on the road
    skirt yes, blouse no, same order number
    first pallet arrived at the site, second pallet where
    did the remaining two pieces leave yet? one piece came Friday
    i have recieved only 1 parcel out of 2
    other parcel is coming today or not?
    Each item seems to be sent on its own. Four have reached me, when does number five?
    got the frame of the bike but wheels travel separately right
    one of the three mirrors was brought, the courier shrugged about the others
    We ordered a kitchen in eleven cartons. Nine stand in the hall. The tracking page counts eleven. Where are the last two, and can the fitters start on Thursday?
    part of my delivery is at my door, part still says in transit
    rest of the fabric please, three metres arrived of seven, slip says second roll to follow
    how come I only received the freebies and not the main item yet
    where's my other shoe box, two pairs ordered one pair delivered
    half the Lego came, tracking for the other set please
    was my order broken into two shipments
    "1 of 2 parcels delivered", what's the date for 2 of 2
    other half of the bunk bed?
    pending items from my order, any news
    my chemist order: creams arrived, tablets in a different package?
    it came without the speaker, that ships apart I think, when
    nappies here, wipes nowhere, are they in a second parcel
    do I have to wait in again for the other boxes? only half came
    the cold items from my shop came, the tins and bottles didn't, another van?
    the two items of order 70031 were separated, one's still out
    when's the last parcel of my order landing
    got the lid before the pot haha, when does the pot come
    piano stool has arrived ahead of the piano, when's the piano
    is there another delivery to come for my order or is that it
    is that everything or is more coming? I count 4 of 9
    the sisters' dresses: two came, the bride's one is still on its way?
    I ordered four tyres, the man rolled in two. Will the other pair follow tomorrow?
    order arrived short because of split dispatch, tell me when the rest leaves
    my tracking shows two numbers, one finished, one frozen, what's happening to that half
    still only one parcel here, your mail spoke of three
    fridge was delivered Tuesday, its door panels follow when
    some things came, others not yet
    why not all together? got the racket, waiting for balls
    where have the other six bottles got to, first six were delivered this morning
    I've received part one, awaiting part two
    the app says complete, but the second box is still missing in action, has it left
    where's the other one?? bought a pair of armchairs
    part 2 of my delivery pls
    one carton short of our consignment, is it on a later truck
    picture arrived, frame's coming by another courier I believe, which one
    didn't get my full order yet, just the socks
    can you trace the second of my two packages, number one is here
    when is remaining material coming, mason is sitting idle
    will the outstanding article be sent by itself
    split my order why? now I've hob without the hood
    when do I get the leftovers of my order lol, hoover's here, its bags aren't
    aquarium landed, stand still to be delivered, what date
    only six of the dozen candles so far, the slip mentions a later package
    are the missing volumes coming in their own envelope
    why two couriers for one basket of goods? only DPD's half has shown up
    one drop done, is there a further drop due on my order
    bassinet came today minus the mattress, seller said two boxes, second when?
    is the other bit of my order still in the depot
    got the swing but the frame must be on another lorry, where
    Three items ordered, two in hand, third unaccounted for. Travelling alone?
    hello mam, only trousers came, blazer of same order when coming
    fence panels here, posts absent, next lorry when
    seven of nine jars so far, others in a later box?
    doll's house delivered, its furniture pack travels alone, arrival day?
    got one ski, second ski has a separate tracking, stuck
  `,
})
