import { defineIntent } from '#intents/define'

export const combineOrders = defineIntent({
  intent: 'combine-orders',
  audience: 'buyer',
  settledBy: 'person',
  label: { zh: '几单一起寄', en: 'Send my orders together' },
  definition: {
    zh: '有两张或几张订单，想合成一单或一个包裹寄，多付的运费想省下或退回。',
    en: 'Has two or more orders and wants them made one or sent in one parcel, sparing the second postage.',
  },
  borders: {
    'change-quantity': {
      zh: '只有一张订单，要往里加东西。',
      en: 'Has one order and wants something added to it.',
    },
    'partial-delivery': {
      zh: '一张订单只到了一部分，问其余的。',
      en: 'Part of one order came; asks for the rest.',
    },
    'shipping-cost': {
      zh: '还没下单，问运费怎么算。',
      en: 'No order yet; asks what postage costs.',
    },
  },
  zh: `
    合并发货
    两个订单能不能一起寄
    一起打包发
    我下了两单 合成一单
    合并一下 省运费
    几个订单合在一起
    拼成一个包裹
    同一地址合并发
    分开拍的能一起发吗
    两单合一
    把三个单并起来
    一个快递发就行
    合单可以吗
    合并订单
    两单一起发
    我下了两个单能放一个箱子吗
    拍了三次 可以并成一个包裹吗
    40012和40019合在一起寄
    运费付了两次，拼一起退我一份呗
    亲，前后脚下的两单，省个箱子一块儿寄吧
    hebing dingdan
    分开下的能一起收到吗
    不想收两次快递 合一下
    昨天一单今天一单 地址一样的 别分开寄浪费纸箱
    把我的单子凑一起发
    兩張訂單合併寄送
    combine 一下两个订单好伐
    一起走可以不
    我跟我室友各下了一单，地址同一个宿舍，能装一起吗
    因为优惠券限制才拆成两笔下的 请合在一起发货
    等那本书到货了跟文具一起发 不着急 两个单
    多交了12块邮费 因为我分两次付的 麻烦合单处理一下
    并单
    同一天买的纸巾和洗发水是两个订单号 送的时候一趟送来行不行
    您好，我有两笔待发货订单，收件信息一致，恳请安排合并为一个包裹寄出
    第一单忘了买螺丝又补了一单 螺丝才五块钱邮费八块 太亏了 跟前面那个柜子一起寄过来嘛 单号一个是61002 一个是61015
    可不可以把三笔变成一笔
    俩单子一个快递得了
    一个人在家 天天下楼拿快递腿都断了 这几单攒一起给我寄吧
    是同一家店 怎么给我拆两个运单 能不能并起来
    订单合到一起要怎么申请
    预售那件和现货这件一道发 我愿意等
    我妈下了一单 我用她号又下了一单 都是寄回老家的 放一块 省得她跑两趟驿站
    合单退运费
    下单系统抽风 加购的东西分成了两张单 我要它们一起到
    麻烦仓库合包
    第二笔别单独寄，塞进第一笔那个盒子里
    能同时送达吗 两单家具 我只请得到一天假
    给娃买的绘本分了4单 (每单都用了券) 可以打成一个包吧？不然你们也亏快递费
    一起派送 不要一个一个来
    把刚才那俩单子拼起来发哈
    先別寄第一單，跟第二單一起
    凑一个箱
    我分两次拍的，第一次是两只锅，第二次是锅盖，中间隔了不到五分钟，系统给我算了两份邮费不说还是两个快递单，锅盖自己跑一趟有啥意义，放一个箱里吧
    我们宿舍四个人，各用各的新人券各下一单，地址电话全是我的，其实就是四瓶洗发水，你们仓库能不能看到是同一个收件人，打包的时候放到一起，我一次下楼拿完
    two orders 一个 box 搞定 行吗 老板
    能把两个订单合并吗
    我下了两个订单 想合并
    几个订单可以合成一个吗
    合并成一个包裹寄给我
    两单放一个包裹
    请把我的订单合并发货
    在哪里合并订单
    订单可以合并付邮费吗
    分两次下的单 可以一起寄吗
    我分开买的 能一起送来吗
    今天又下了一单 跟昨天的一起发
    刚下了第二单 和第一单合在一起
    同一个收件人 合并一下吧
    收货地址一样 麻烦一起发
    两个单都没发 合并行不行
    三个订单合成一单
    三单拼一个包裹
    两笔订单合并 退一份运费
    付了两次运费 能退一次吗 一起寄
    运费收了两遍 两单合着发吧
    省点邮费 两个订单一起打包
    订单1021和1025一起发货
    把这两个订单并在一起
    我想让两个包裹一起到
    多个订单同时送达可以吗
    别分两个快递 一个就行
    可以等另一单到货了一起发吗
    先留着 等我另一个订单一起寄
    两个订单能不能用一个箱子
    在你家买了好几单 能不能打包到一起
    我的几个订单合起来邮寄
    不同订单可以一起配送吗
    不同天下的单能合并吗
    已经付款的两单能合并吗
    合并后多付的邮费退哪
    一个单鞋子一个单袜子 一起发呗
    忘记一起结算了 分成两单 麻烦合一下
    漏买了重新下了一单 跟前面的放一起寄
    亲 我有两单哦 一起发就好啦
    两个但合并一下
    订单太零碎了 帮我归到一起发
    都是我的单 一块发省事
    两个外卖单能一起送吗 同一个地址
    为什么不能合并订单
    合并订单要满足啥条件
    我跟同事分别下的单 都寄公司 可以合并发吗
    用两个账号下的 收件人都是我 能合并不
    合单 20551+20560
    两单 merge 一下 一起 ship
    您好，我名下有两笔未发货订单，为减少包装浪费，希望合并寄出，多收的运费烦请退回
    我抢券的时候拆了三笔 其实都是家里用的 一个箱子就能装下 拜托仓库一起打包
    后面补的那单是配件 必须跟主机一起发 分开到没法装
    我上午买了锅 下午买了铲子 都没发呢吧 你们一起寄 我只收一趟快递
    驿站超远 我不想跑两趟 两个订单能合一起寄过来吗🙏
    为啥给我发两个快递 我那两单明明可以放一起 还没揽收的话合并吧
    预售单和现货单能合并发货吗
    两单合发 运费只付一份行不
    订单合并申请已提交吗 两个单都是今晚下的
    书两单 文具一单 全部一箱寄
    可不可以把我所有待发货的订单一次性寄出
    昨晚拍了奶粉 今早又拍了奶瓶 都还没发 放一箱给我寄呗
    第一单28块邮费 第二单又28 都是一个仓库出的 合起来寄退我28行吗
    我怕两个快递不同天到 我只有周六在家 请把两张订单安排成一趟
    系统说店铺不同不能合 可明明都是你们自营的 两单能并吗
    单号尾数12和尾数57 收件都是我 打一个包裹就好
    前一单先压着 等补货的那单齐了一块发 我不急
    我想合并订单
    能合并成一个订单吗
    两个订单一起发货可以吗
    订单合并怎么弄
    可以合在一起发吗
    两个包裹合一个
    我有两个订单 请合并
    几单合并发货
    三单并一单
    请一起寄
    麻烦把我的单合起来寄
    两张单能一起打包吗
    两单合一个快递
    想要几个订单一次送到
    两个订单只收一份邮费吧
    合并包裹
    多个订单能合并吗
    不同订单合并寄送
    刚又下一单 一起寄吧
    把今天的两单装一起
    两次下单合并发货
    两份运费能退一份吗 合并寄
    两笔订单放同一个箱子
    一起送过来 别分开 两个单
    上午买了床单下午买了被套，两个订单，一个箱子寄来就行
    我昨天下单忘了加洗衣液，又单独下了一单，和昨天的合一块发
    两单都是一个仓库的，邮费各收了10块，合并后退我10块吧
    订单70111和70118都是我的，地址同一个，合并发货
    爸妈岁数大，快递跑两趟太累，三个订单安排一起到
    我用优惠券拆了两单，其实可以一起寄，省你们也省我
    书架一单、隔板一单，分开收了没法装，请同时发
    帮我把前天那单先扣住，今天这单备好了一起走
    本来满99包邮，我分两次买都没到，两单加起来到了，能合单免邮吗
    两个订单一个显示已打包一个还没，还来得及合成一件吗
    我和我姐各下了一单，都寄我妈家，能不能打一个包
    我在直播间连着拍了五单小零食，别给我寄五个包裹啊，合成一个
    奶粉和尿布我分两次下的，同一天要，能安排一车送来吗
    今天一口气下了三个单，想合成一单开一张票也好看
    收快递要交代收费，一件一块，几个订单并一个件吧
    两单收货人写的不一样，其实都是我家，可以合并寄吗
    电脑和显示器分了两单，我只能请半天假收货，请一起配送
    补差价那个也算一单吗，跟正单一起处理，一起发
    请问发货前两个单子合并在哪里申请
    不着急收，等我这几天的单子凑齐了再一块寄
    一个待发货一个预售，能让它们凑一起出库吗
    我买了三次，每次都是6块运费，18块太冤了，合起来吧
    两个单都有易碎品，合一个大箱打木架行不行
    外卖我下了两单同一家，让一个骑手一起送
    你们之前帮我合过单，这次60221和60235也合一下
    单子分两个店发的吗？都是你们家旗舰店，求合并
    一单是父亲节礼物一单是贺礼，都寄回家，合个包裹
    合幷发货谢谢 打字不好
    三个小单子🥺 能不能抱团一起走呀
    my two orders 可以 ship together 不
    我服了 买两样东西给我搞俩订单 运费收双份 赶紧给我合了退钱
    您好，为节约物流成本，现申请将我司本周四笔订单合并为一批次配送
    掌柜的 俺拍了两回 都没发呢吧 放一堆儿寄
    下了单又想起来缺个盖子 再下一单 运费比盖子贵 求跟锅一起发
    快递柜一天只给我开一格 两个包裹放不下 麻烦两张单打成一个箱
    一起发哦一起发哦 重要的事说两遍 两个订单
    合单
    两个订单一起发
    一起打包
    把两单合并寄
    怎么合并订单
    几个单子合一个包裹
    三单合并邮寄
    我有两单，放一个箱子
    两单装一起寄
    分开下的单一起寄行吗
    刚补了一单 跟上单一起发
    又拍了一件，另一单的，一起寄
    漏买的补单了，和前面那单同寄
    昨天今天两单合着发
    前后两单合并
    同一地址的两单合寄
    两单同收件人，合个包裹
    三个订单一次送来
    所有订单一起送
    待发货的几单并成一包
    没发的单都合在一起
    两单运费退一份
    合并后运费退我一单的
    多付的一次邮费退回，两单合寄
    两单邮费都收了，合并退一个
    省个运费 两单合发
    两次运费冤枉 合起来吧
    分两单凑券的，合寄
    为了用券拆单，发货合一起
    系统给我拆成两单，合回去
    结算拆单了 想合并
    不小心分开付款了 合成一单
    点两次结算成两单了，合一下
    预售和现货两单一起发
    等预售那单齐了一起寄
    先别发，等另一单一起
    那单缺货先等着，两单齐了再发
    这单先压住，和明天的单一起
    第一单别急着走，第二单放进去
    把第二单塞进第一单的箱子
    新单放进旧单包裹
    41002和41008一起发
    尾号07和尾号19的单合并
    订单A跟订单B同箱
    两个单号合成一个快递单
    合并物流单号
    一个快递就够，两单
    不想收两个快递
    不想签两回，两单合一
    别给我分两个包裹 两单合寄
    环保点 两单一个箱
    我和室友各下一单 同地址合寄
    我妈和我各买一单 寄一起行吗
    两个账号的单能合并不
    不同收件人同地址可以合单吗
    同事几个单拼一起寄
    不同店铺的单能合并吗
    同一家店两单怎么合
    同仓的两单可以合发吧
    不同仓的单能合并吗
    大件小件两单一起送
    冰箱和洗衣机两单同一天送
    家具两单一车送来
    两单一起安装 送货合并
    生鲜单和日用品单一起送
    外卖两单一个骑手送行吗
    自提两单合一个取件
    海外单合并转运
    两单合并报关行吗
    集运合箱
    几个包裹合箱寄国外
    合箱多少钱，我三单
    合并后还能改地址吗 两单合并先
    合并后优惠会变吗
    合并订单会影响赠品吗
    合并发货要等多久
    申请合并了没反应
    合并按钮在哪
    订单合并申请提交了，成了吗
    两单已打包还能合吗
    一单已出库一单没有，还能合？
    合单失败 说地址不同
    备注了合并 你们还是分开发
    上次合过这次也帮我合
    每次都分开 烦 两单合一
    赠品单跟正单一起寄
    补发的件跟新单一起寄
    换货的那件和新单一起发
    奶瓶单和奶粉单一起
    鱼缸一单水泵一单 一起寄
    打印机和墨盒分两单了，同寄
    书分三单 合一箱
    衣服裤子两单打一包
    您好，本人两笔订单尚未发出，恳请合并寄送
    亲，两单寄一起嘛，省个邮费哦
    买两样收我两份邮费，抢钱啊！合并退一份
    combine两个order
    两个order一起ship吧
    兩張訂單可以合併寄嗎
    hebing fahuo
    我先拍了个台灯然后发现没灯泡又拍了灯泡然后又想起要插座又拍了一个三个单子三份钱你给放一个箱子里呗
    寝室四个人一人一单都是你家拖鞋，快递员跑四趟我们也取四趟，能并成一大包写我名字不，多收的三份邮费能退就退
    我隔了十分钟下的两笔，麻烦打成一个件
    我昨晚买了奶瓶今早又买了奶粉，两个订单都还没发，麻烦装在一个箱子里寄给我
    因为用券拆成了三单下的，其实地址都一样，能不能合成一个包裹，多收的邮费退给我
    现货那单先不要发，等我预售的那单到了一起寄，我不着急
    和室友各下了一单，收货地址是同一个宿舍，能帮我们并到一起送吗
    我下完单发现忘买灯泡又补了一单，请把后一单放进前一单的箱子里
    冰箱一单洗衣机一单，我只请得到一天假，可以安排同一辆车一起送来吗
    上次在备注写了合并发货，你们还是分两个快递寄的，这次两单务必一起
    有一单已经打包好了另一单还在配货，现在申请合并还来得及吗
    我先拍了个台灯，付完钱发现没有灯泡又拍了灯泡，后来想起来还要个插座又拍了一个，三个订单收了我三份邮费，东西加起来就一个鞋盒那么大，你们给放一个箱子里寄，多的邮费退我行不行
    我们寝室四个人每人下了一单你们家的拖鞋，地址都是同一栋楼，快递员要跑四趟我们也要取四趟，能不能把四个订单并成一个大包写我的名字，另外三份运费看看能不能退
    两个订单能一起发吗
    几单放一个箱子
    运费交了两次，合单退一份
    能不能拼一起寄
    三单一起发，省点邮费
    昨天和今天的单一块寄
    两单同地址，一个快递就行
    兩張訂單可以併單嗎
    补拍的那单跟前面的一起寄
    直播间拍了四单，合一个件
    两单凑包邮，退我运费
    等第二单到货了跟第一单一起发
    别分开寄，我两单一起收
    多笔订单打一个包
    跟室友的单合寄行不
    合箱寄国外，三个订单
    亲，把我那俩单并一下
    先别发，等我另外一单一起
    两个单号装同一盒
    为了用券拆成两单，一起发吧
    系统给分成两单了，合回来
    合单后多收的邮费退吗
    我妈那单和我这单一起送
    能合并订单不，都没发货
    灯和灯泡两单，放一块
    环保点，几单一个箱
    同店买了两回，一次寄过来
    预售和现货两个单合着发
    拼到一个快递里，两单
    两单合一，取件就跑一趟
    订单77和78同箱
    我的几个订单同一天送到行吗，合着送
    合并两单会慢吗
    俺俩订单整一个包里得了
    前单还没出库吧，后单塞进去
    五个单打一个包裹，谢谢
    合并订单申请了没回
    家具两单一趟车送
    小单跟大单一道走
    三个订单只收一次运费可以么
    门卫收件按件收钱，几单并一件
    两单不同天的能并吗
    把我所有待发订单合一起发
    能退一单邮费不，两单合寄
    换季衣服三单，一个大袋装
    生日礼物分两单拍的，要一起到
    合到一个运单号上
    先压一压头一单，齐了同发
    送同一个人，两单合成一件
    订单拼箱可以吗
    两边账号下的单能一起寄么
    我拍重运费了，两单拼寄退一个
    漏拍袜子又下一单，跟鞋子同箱寄
    合起来寄，少个盒子
    几张单并作一张发
    两笔单子一块儿打包吧
    衬衫单和袜子单共用一个袋
    奶奶跟我分别下单，住一块，并一个箱
    五个单放一个托盘
    周一周二的单结伴走
    杯子单跟碟子单合体
    全班六个单一起送学校
    毛线和针是两单，搭着寄
    只按一次门铃，我的单全一起送
    同一个面单发我两笔
    系统抽风拆成俩单，并回去退一份运费
    邻居的单和我的能一起送不
    换货那件随新单一起发
    一小时内下俩单付俩运费，合了退一个
    娃娃一单裙子一单，同包发
    海外党，几单集一起发
    零碎小单多，让仓库攒一箱
    周一订鱼缸周二订石子周三订螺，三个单一趟送来吧
    我们仨姐妹各下一单披肩都寄妈家，跑三趟多傻，合一个
    一单只能用一个码我才拆俩单，打包时当一单行不
    俩order一起ship行不，省运费
  `,
  en: `
    ship two orders together
    merge orders
    put both orders in one box
    can you send them together
    combine shipping
    one parcel for both orders
    join my two orders
    merge these into one order
    i placed two orders, send as one
    consolidate my orders
    ship everything together
    pack both together please
    same address, one package
    bundle the orders
    combine my orders
    can you ship both orders together
    i placed two orders, one box please
    merge 40012 and 40019
    paid postage twice, put them in one parcel and give me one back
    two orders same address same day, no need for two vans
    join them up
    forgot the screws and had to order again, the postage was more than the screws!! please pack them with the shelf
    could all three go out as a single delivery
    save a cardboard box and send these together :)
    is it possible to consolidate shipments
    My flatmate and I ordered separately but live at the same place, can it come in one go
    i had to split it because only one voucher per order, so please pack as one
    mergeing two orders possible?
    hold the first until the second is ready then send both
    I can only take one day off work. Please let the wardrobe and the bed, which are separate orders, come on the same day.
    make my two orders into one
    ordered at 10:02 and 10:07, surely that fits in the same bag
    refund the second shipping fee if you combine them
    put 61015 in with 61002
    same package for both
    能不能 put everything 合在一起 then ship
    don't want five boxes on five days
    your app split my basket into two orders, i want everything to arrive at once
    Good morning, there are two orders under my name awaiting dispatch, and I would appreciate it very much if they could travel as one
    please you send my two order in same time
    wait for the pre-order and ship it along with the in-stock one, i don't mind
    they belong together, one's the tank and the other's the pump
    is there an option to group orders after they've been placed
    bundle the shipping for all my purchases of today
    I bought picture books in four goes because each had its own discount code, which means four lots of packaging for something the size of a shoebox. Surely your warehouse can stick it all in the one carton?
    do i get postage back when orders are combined
    stick the second one in the first one's box
    mum ordered, then i ordered for her again from the same account, she'd have to walk to the depot twice, so can you keep both till they're ready and send them out as a pair
    2 orders -> 1 shipment?
    put together all my pending ones
    instead of separate parcels i'd like it all at the same time, orders 818 and 820
    orders made minutes apart, ship jointly thx
    can the paint and the brushes travel together even though i checked out twice
    unite both, cheers
    one order is for the curtain rail and one for the curtains, made an evening apart because payday fell in between, and frankly one is no use without the other, so would your warehouse kindly let them leave in the same consignment
    可以 ship 在一起吗? both orders are mine
    两个 order, one parcel, save the earth ok
    how do I combine my orders
    can you merge my two orders into one
    I placed two separate orders, can they be shipped together
    please ship both of my orders in one package
    can my orders be sent in the same box
    combine both orders into a single shipment please
    I have two orders, can you send them together
    can I join two orders to save on shipping
    I paid shipping twice, can you combine and refund one
    charged delivery on both orders, put them together please
    refund the extra postage if both orders go together
    two orders going to the same address, can they be combined
    I made a second order today, add it to the first one's parcel
    just placed another order, please send it with yesterday's
    forgot something so I ordered again, can both ship as one
    can you hold my first order and send it with my second
    wait and send all my orders at once
    I want all three orders in one parcel
    put my three orders together
    please group my orders
    can multiple orders be delivered at the same time
    I'd like both orders to arrive on the same day together
    can order 1021 go with order 1025
    merge order 88 and order 91 please
    combine 5540 + 5547
    make it one shipment instead of two
    one package instead of two separate ones please
    do you combine shipping on multiple orders
    do you offer combined postage for orders already placed
    can you consolidate my orders before shipping
    I'd prefer one delivery for both orders
    I don't want two deliveries, ship the orders together
    can I merge orders made on different days
    can you bundle the two orders I placed this week
    is there a way to put separate orders together
    why can't I merge my orders
    both orders are unshipped, please pack them in the same carton
    ordered separately by mistake, please treat as one order
    I checked out twice by accident, different items, please combine
    my order got split in two at checkout, I want them sent as one
    my wife and I each ordered to the same house, can it come together
    can orders from two accounts be shipped together, same address
    combin my orders plz
    2 orders same adress, 1 box pls 🙏
    can u merge em, only want to pay postage once
    I have make two order, please put together in one packet
    Hello, I should be most grateful if both my pending orders could be dispatched in one consignment and the second postage returned
    one order has the printer and the other the ink, send jointly
    I ordered the phone and then the case ten minutes later, any chance they go in the same parcel?
    I live on the third floor and hate running down for two couriers, so can you combine the orders
    send my pre-order with the other order, no hurry
    could the second order ride along with the first
    both of today's orders in the same delivery please
    pool my orders and give me the shipping fee for one back
    three orders, three shipping fees, that's silly, merge them please
    combining orders possible after payment?
    please link these orders so that they're delivered at once
    I bought books in two lots, combine the two orders for the free shipping
    can my two grocery orders for tomorrow be brought in one go
    ordered formula last night and bottles this morning, neither has gone, put them in one box
    28 for postage on the first order and 28 on the second, both from one warehouse: merge them and refund one
    I'm only home on Saturdays, so please make both orders one trip
    the orders ending 12 and 57 are both mine, one package will do
    no rush for the first order, sit on it until the restocked one's ready and send the pair
    can I have my separate orders packed jointly, less cardboard that way
    your site wouldn't let me merge them, could you join the two orders by hand
    I'd like to combine orders
    can my orders be combined
    please combine my two orders
    how do I merge two orders
    can you put my orders together
    ship my orders as one
    both orders in one parcel please
    can several orders be shipped together
    combine three orders into one
    send all of my orders in one go
    pack my orders together please
    join these orders
    two orders, one shipment please
    only one shipping fee for two orders?
    I want to merge my orders
    can you combine the shipping on my orders
    put today's order with yesterday's
    one box for two orders
    I've placed two orders, please consolidate
    can both arrive together, two separate orders
    I ordered twice, send it together
    refund one postage, I have two orders
    please merge all pending orders
    group my orders into one package
    I ordered sheets in the morning and a duvet cover in the afternoon, one box for both orders will do
    I forgot detergent yesterday and ordered it separately, pack it in with yesterday's order please
    Both orders ship from one warehouse and I paid 10 each, combine them and refund me 10
    70111 and 70118 are both mine to the same address, please ship as one
    my parents are elderly, two trips to the post office is a lot, can all three orders come at once
    I split it for the coupons but it can all be sent together, saves us both money
    the bookcase is one order and the shelves another, neither is any use alone, dispatch them together please
    please keep back Monday's order and send it with the one I made today
    neither order reached the free shipping limit alone, together they do, so can you merge them and drop the postage
    one order's packed and the other isn't, is it too late to make it one parcel
    My sister and I each ordered something for Mum's house, could it be one package
    I bought five little snacks in five orders during the stream, please don't send five parcels
    nappies and formula are two orders but I need both the same day, can one van bring them
    I pay the corner shop a pound per parcel, so please put my orders in one
    the names on the two orders differ but it's the same house, can they still be combined
    PC and monitor are on separate orders and I only have half a day off, deliver them together
    where do I request that two orders be merged before dispatch
    I'm in no hurry, collect this week's orders and send them all at once
    can the pre-order and the in-stock order leave the warehouse together
    three orders and each had 6 postage, 18 is mad for three pairs of socks, combine them
    two takeaway orders at the same restaurant, can one rider bring both
    you merged orders for me before, could you do the same with 60221 and 60235
    A Father's Day present and a birthday present, separate orders, same destination, one parcel please
    both orders contain glass, I'd prefer one big well-padded box
    if you join the orders, do I get the second delivery charge back
    my basket went through as two orders, kindly have them travel together
    is it possible to ship order A inside the box of order B
    cmbine my ordres pls
    three tiny orders 🥺 can they travel together
    two orders why two shippings?! merge and give one fee back
    I have done 2 order same day, I wish only 1 packet, thanks
    Dear warehouse, to save on freight we would like this week's four orders consolidated into a single delivery
    ordered the pan, then realised I need the lid, ordered that too, postage costs more than the lid, so stick it in with the pan order
    my parcel locker only gives me one compartment a day so please box the two orders as one
    hey can u just chuck both orders in the same bag lol
    TOGETHER please, not separately, both my orders
    combine
    combine orders
    put both in one parcel
    one box for both orders
    merge two orders
    merge my orders into one parcel
    send both my orders in one box
    put two orders in one package
    can you combine orders
    combine shipping on two orders
    combined postage please
    consolidate three orders
    bundle my orders
    all my orders in one go
    send all three orders together
    one parcel for my three orders
    two orders, single delivery please
    just placed a second order, send with the first
    forgot something and ordered it separately, ship along
    add my new order to the box of the earlier one
    yesterday's and today's orders in one parcel
    both orders go to the same address, combine
    same recipient, two orders, one box
    unshipped orders, merge them
    pending orders into one package please
    refund one postage, two orders can travel together
    I paid postage on each order, join them
    save postage by combining
    double delivery fee for two orders, merge them
    split for vouchers, ship as one
    website split it in two, I want one parcel
    two checkouts by mistake, make them one
    accidentally checked out twice with different things, join
    pre-order and stock order together please
    wait for the pre-order and send with my other order
    hold order one until order two is ready
    don't ship yet, wait for my other order
    keep it back and send with tomorrow's order
    slip the second order into the first carton
    put order 41008 in with 41002
    orders ending 07 and 19, together
    order A and order B in the same box
    one tracking number for both orders
    I don't want two parcels for two orders
    sign once, two orders
    less packaging, combine both orders
    greener to send my orders together
    my flatmate's order and mine, one parcel
    mum's order and mine together?
    orders from two accounts, combine?
    different names same address, merge orders
    office colleagues' orders in one box
    orders from different shops, can they be combined
    same shop, two orders, how to join
    same warehouse, combine?
    different warehouses, can my two orders still be joined
    big and small order on one van
    fridge order and washer order on the same day
    two furniture orders on one lorry
    fit both orders in one visit
    grocery order and household order together
    two takeaway orders, one rider
    collect both orders at once, combine pickup
    combine for international forwarding
    consolidate my orders into one box abroad
    customs together for both orders
    repack three orders into one
    cost of consolidating orders
    will combining change my discount
    do I keep both free gifts if orders are merged
    how long does combining delay my orders
    asked to combine, no reply
    combine button?
    did my merge request work
    both packed already, can they be combined
    one left, one hasn't, combine possible?
    merge failed because of the address
    I wrote combine in the notes and you split them
    you merged last time, do it again
    always sent apart, please join this time
    gift order and main order together
    replacement and my new order in one parcel
    exchange item plus new order, one box
    bottle order with the formula order
    tank and pump are separate orders, one parcel please
    printer in one order, ink in the other, ship as one
    three book orders, one box
    shirts order plus trousers order, one bag
    tie the two together
    make one order out of these two
    join both, same house
    stick my two orders together
    club my both orders sir
    kindly club the shipments of two orders
    please you can put my two order in one packet
    two order one box is possible?
    combne orders pls
    合并 my orders thx
    robbery, two postages for two tiny orders, merge them
    Would it be feasible to dispatch both of my outstanding orders jointly?
    got the lamp then saw no bulb so ordered that then remembered a plug so that's three orders three fees, one carton will do won't it
    four of us in one dorm, four slipper orders, four trips for your driver, could it all come in one sack in my name and the spare postage back
    ten minutes apart I bought socks and then shoes, one parcel for the pair of orders please
    the two purchases I made today can share a carton
    I bought bottles last night and formula this morning; neither order has left, please put both into one box
    The coupons made me split it into three orders for one address, can they be sent as one parcel and the extra postage returned?
    Please hold the in-stock order until my pre-order is in and send the two together, I'm in no hurry
    My flatmate and I each placed an order to the same flat, could the two come in one delivery?
    After ordering the lamp I noticed I'd forgotten bulbs and made a second order, please slip it into the first one's box
    The fridge and the washer are separate orders and I've one day off, can they come on the same van?
    Last time I wrote "combine" in the notes and two couriers came anyway, so this time please send both orders as one
    one of my orders is packed and the other's being picked, is it too late to have them joined
    First I ordered a lamp, then saw it had no bulb and ordered one, then remembered a plug and ordered that. Three orders, three postages, and it all fits a shoebox, so please send them in one carton and refund the other two fees
    Four of us in one hall of residence each ordered your slippers. That's four trips for the driver and four walks for us; could the four orders be made into one big parcel in my name and the three extra postages be returned?
    can you send my two orders together
    I've placed two orders, ship in one box
    refund one postage if you combine them
    put order 11 and order 12 in the same package
    three orders, one delivery please
    sir please club my orders in one shipment
    I paid delivery twice, please join the orders
    Could my orders be shipped together to save postage
    two purchases, same address, one parcel?
    don't send separately, send both orders at once
    I forgot something and ordered again, put it in with the first order
    can my friend's order and mine travel together
    I bought from you twice today, send as one
    hold the first order until the second is ready, then ship together
    double shipping for two orders, can you return one fee
    order A with order B please
    make my 3 orders one shipment
    is it possible to link two orders
    ship both orders jointly
    my yesterday's order and today's, pack together
    several orders to one box, for overseas
    one box for all four of my orders
    separate orders by accident, treat as one please
    wait for my pre-order and ship it with my other order
    can you unite orders 33 and 34
    placed five orders in the live show, one parcel please
    I'd be happy with a single delivery for both my orders
    two orders same seller, why two parcels, put them in one
    joining orders after payment, is that possible
    will combining my orders delay them
    merge my order with the one from this morning
    Combine and refund the extra shipping
    please post the scarf order along with the hat order
    stick both my orders in the same bag
    tie my orders together so that I need to be in only once
    less packaging please: both orders together
    deliver my two orders on the same van
    eco request: combine the orders
    combined dispatch for orders 801, 802
    my roommate and I each ordered, same flat, one delivery?
    Can a later order be added to the carton of an earlier one
    I split the purchase because of coupons, ship as one
    all my pending orders in one consignment please
    the lamp is one order, the bulb another, ship them together
    one parcel for both orders = one import form, possible?
    order 2 should ride with order 1
    can u combine my 2 orders n give back postage
    please group order 55 and order 56 in one shipment
    for both orders only one trip to the post office please
    how do I get the second delivery fee back when orders are combined
    kindly dispatch my both orders in single packet
    have the orders been combined as I asked
    your site made two orders out of my basket, please put them together again
    could the warehouse pack my orders in one go
    I'd like to combine a gift order with my own order
    free delivery from 50, my two orders make 60, can they be combined
    put everything I ordered this week, 4 orders, in one box
    unify my orders
    combine orders from different days
    please send my subscription order and the single order together
    my mum ordered too, same house, put hers and mine together
    one order's packed already, can the other still join it
    ship together: tent order + peg order
    orders to be merged, see numbers 7 and 9
    piggyback my small order on the big one
    two invoices ok but one parcel for the orders please
    can the fabric order wait for the thread order
    I'd rather get one big parcel than three little ones, I have 3 orders
    is there a button to combine orders
    don't waste boxes, my orders can share
    both my orders are unshipped, fuse them
    for customs I want my orders in one shipment
    the second order was an afterthought, slip it in with the first
    orders combined, postage refunded, deal?
    I've bought twice from your shop, can the postage be charged once
    add order 410's stuff into order 409's box
    can the seller put my two auctions... my two orders, together
    same day, same shop, two orders, please one delivery
    deliver both my furniture orders on the same day in one haul
    I'm going abroad Friday so send all orders in one parcel
    combining three grocery orders into one drop
    please make a single shipment from my orders, my porter charges per parcel
    merge two orders so they arrive together for the birthday
    i make 2 order by mistake, please 1 package
    could you pool my orders
    why can't my two orders be merged, try again
    link the cable order to the monitor order and send once
    order numbers 90 and 92 to be shipped jointly and refund 4.99
    I live far from the depot, both orders in one go would be great
    mash my orders together lol
    can I combine two orders paid with different cards
    order from my account and one from wife's account, one parcel possible
    please pack both of my orders into one carton, thank you kindly
    the two orders I placed belong together, send as one
    shipping charged on each of three orders, combine and give two back
    reorder came separately, join it with the pending order
    put the remaining order in with my new one
    my shirts order and my socks order could share a bag
    pool the three orders, spare me three porters' fees
    fold order 6 into order 5
    I ended up with four orders, four postages; make it one each
    let both orders go out under one label
    please marry up my two orders
    can you reunite the orders the app tore apart
    grandma and I ordered apart, same house, one box please
    knock my orders into one consignment and give back 3.50
    orders from Monday and Tuesday to travel as a pair
    could everything from my five orders be put on one pallet
    one courier visit for all my orders would do
    order 300 waits for order 301, then both leave
    bought the doll, then the dress in another order: same parcel pls
    I'm asking for consolidated shipping of my orders overseas
    two separate orders at checkout by glitch, reunite and refund the second freight
    can my orders be packed jointly, sir
    same customer, two orders, please use a single carton
    hold order one for order two, ship the lot
    join order of cups to order of saucers
    please let my orders share postage
    the freight was paid on each order, club and return one
    just one doorbell ring please: deliver all my orders at once
    any way to fuse orders already paid
    is joint delivery for neighbours' orders possible
    put my replacement order in with the new order
    multiple small orders, ask the warehouse to bundle
    can the yarn from one order go with needles from another
    shipping twice is silly, both orders are mine, unite
    the orders of our class, 6 of them, to school as one shipment
    I've paid 2 deliveries for orders an hour apart, merge and repay one
    combine request for orders K1, K2
    two orders on my name to club together please ji
    on Monday I ordered the aquarium, on Tuesday the gravel and on Wednesday the snail, please let them all come in one go
    each of us three sisters has ordered a shawl to mum's house, it would be daft to send three vans
    两个 order 一起 ship can? save 运费
    the basket wouldn't take two codes, so I made two orders of it, would the packers kindly treat them as a single one
  `,
})
