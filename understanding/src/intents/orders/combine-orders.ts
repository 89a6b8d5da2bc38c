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
  `,
})
