import { defineIntent } from '#intents/define'

export const cancelOrder = defineIntent({
  intent: 'cancel-order',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '取消订单', en: 'Cancel my order' },
  definition: {
    zh: '不想要还没收到的订单了，或要去掉其中一样商品，要求停下。',
    en: 'No longer wants an order that has not arrived, or a whole item of it, and wants it stopped.',
  },
  borders: {
    'return-item': {
      zh: '东西已经到手，要退回。',
      en: 'Already has the goods and sends them back.',
    },
    'change-quantity': {
      zh: '同一样商品只减几件，订单还要。',
      en: 'Only fewer pieces of the same item; the order stays.',
    },
    'change-items': {
      zh: '还要，只是换颜色、尺码或款式。',
      en: 'Still wants it, in another colour, size or version.',
    },
    'request-refund': {
      zh: '只说退钱，不是叫停一张订单。',
      en: 'Speaks of money back only, not of stopping an order.',
    },
  },
  zh: `
    取消订单
    我要取消
    不要了 帮我取消
    怎么取消订单
    订单取消一下
    还没发货可以取消吗
    不想买了
    撤销订单
    这单不要了
    取消昨天下的那单
    下错单了 取消
    别发货了 我不要了
    退单
    能把订单撤回吗
    帮我把单关了
    我要取消订单
    帮我取消40012
    不买了
    下错单了
    怎么取消不了
    我后悔了能取消吗
    取消那个蓝色的
    取销订单
    这单作废吧
    quxiao ding dan
    点了取消没反应
    等太久了不要了直接取消
    可以拦截快递吗我不要了
    重复下单了取消一个
    别发了 家里已经有人买了
    孩子乱点的，那个游戏手柄我们不要
    亲，吹风机先不要发哈，不想要了
    我喺度落錯單，幫我取消啦
    还没出库对吧？那就帮我撤了
    刚下的单 能反悔不
    别家便宜30块 你这边给我取消了吧
    三样里头把那条围巾去掉 其它照发
    老公说家里放不下这个柜子 你们别给我做了
    cancel 一下我的订单 thanks
    砍掉这单
    您好，不好意思给您添麻烦了，我临时要去外地三个月，前天订的鲜奶想停掉，麻烦处理
    说好昨天发今天还没发，行了，我不等了，你们把单退了
    我昨天半夜喝多了买了一台投影仪 早上起来才发现 一点都不需要 趁你们还没寄赶紧帮我处理一下 别寄过来再折腾退货
    订单88031不想要咧
    拍错型号 重新拍过 前面那个撤销
    停停停，别打包
    算了 不等了 关掉订单吧
    有没有办法叫停
    那箱苹果我今天在楼下超市买到了 你那边就不用给我送了 订单号我不会看 就是昨天晚上八点多下的那个 麻烦帮我消掉
    单子我自己取消会扣优惠券吗 不扣的话帮我取消
    婚礼改期了 定的那批伴手礼都不用做了
    已经发出去了但我不要了 让快递半路退回去行不
    后悔药有没有😂 刚付完款的那个包包不想要了
    取消申请提交了俩小时没人审核 快点给我批
    麻烦撤单
    一共拍了两单一模一样的 留前面那个
    你好啊，我和男朋友吵架了，上周给他订的那块手表还要刻我俩名字的，现在刻不了了也送不出去了，应该还没开始刻吧，麻烦你们别做了，钱退我一部分也行
    sorry 拍错 size 又拍错地址 整单 cancel 吧
    这个订单能取消吗
    在哪里可以取消
    取消按钮在哪儿
    已付款的订单怎么取消
    昨天买的东西不想要了
    还没收到货 现在不要了行吗
    麻烦把我那单停掉
    帮我退掉这单 还没发的
    不小心下单了 要取消
    我不需要这件商品了 别寄
    买重了 帮我取消其中一个
    订单取消申请怎么提交
    为什么取消不了订单啊
    系统不让我取消
    发货后还能取消吗
    在路上的包裹不要了 怎么拦回来
    这件衣服我不要了，订单里其他的照发
    把牛奶从订单里删掉 只要面包和鸡蛋
    里面那个手机壳取消 耳机留着
    不好意思 我改主意了 不买了
    价格太贵了 想取消掉
    刚拍下就后悔了
    亲，昨晚那单帮忙关闭一下
    付错了 这单不要 你们别发
    你好，请取消订单编号20260417
    客服 订单取消下谢谢
    我妈已经买了 我这单就别发了
    发货太慢了 取消吧
    等了十天还没发 我要取消订单
    家里停工不装修了 瓷砖那单不要了
    能不能不发货了 直接给我取消
    取消订单要扣手续费吗 不扣就取消
    定的蛋糕不要了 生日会取消了
    送餐取消 我临时有事不在家
    外卖太久了 不要了 取消
    拍错店铺了 这单作废
    不想等了 请中止订单
    终止这笔订单
    帮我撤销刚才的购买
    我要撤单
    单子还在待发货 我可以反悔吗
    下单五分钟内能取消吧
    点错了点错了 快帮我取消
    我点了取消怎么还给我发货
    取销一下定单
    不要咯 麻烦取消哈
    老板 那个电饭锅我不要啦 不好意思哈
    小孩拿我手机乱买的 麻烦撤掉
    我老婆不同意买 取消算了😅
    这个型号不兼容我的电脑 取消吧 别寄了
    护照没下来 行程泡汤了 行李箱和转换头都用不上了 没寄的话请把整单取消
    我一共买了五样 其中那双拖鞋不要了 帮我从订单里拿掉
    取消订单88120 已付款未发货
    我要cancel这单 还没ship
    您好，非常抱歉，因公司采购计划变更，前日所下订单不再需要，请予以取消，谢谢
    本来想给爷爷买助听器的 结果今天医院免费配了一个 你们那边应该还没打包吧 那就不要寄了 帮我把单子退了
    不要给我寄了听到没 我说了三遍取消了！
    未发货 申请取消
    我的订单怎么样才能不发货 我不想要了
    您好 昨晚十一点拍的那台空气净化器想取消 我们租的房子说自带一台
    发现评论里好多人说掉色 趁还没寄 这条牛仔裤我不要了
    一共三样 麻烦把儿童水杯那样去掉 另外两样正常发
    活动价明天更低 我先把今天这单取消 明天重拍
    老爸住院了 跟团游的冲锋衣用不上 单子停了吧
    手机支付老是误触 刚才莫名其妙就买了个锅 撤掉撤掉
    说缺货要等一个月 那我不等了 单子取消
    亲亲 我那箱榴莲能不能别寄啦 我对象过敏🥲
    我想取消我的订单
    我想把订单取消掉
    可以取消我的订单吗
    帮我取消一下这个订单呗
    订单不需要了
    这个东西我不要了 还没寄吧
    请取消我刚下的单
    今天早上下的单要取消
    这笔买卖不做了 撤
    如何取消一个还没发的订单
    能否中途取消订单
    想撤回订单
    货还没到 我不想要了
    整单都不要了
    订单里的键盘不要 鼠标照发
    把拖把那样划掉吧 我不需要
    别备货了 我放弃
    还能反悔吗 刚刚付的款
    取消这次购买
    想把待发货那单停掉
    我点错了商品 请撤单
    不打算买了 麻烦关单
    取消包裹 不收了
    前天订的婴儿推车不要了 朋友送了一辆
    买了张书桌 量了下房间放不进去 还没发就别发了
    昨天下午三点多那笔798的订单请帮我停掉
    订单里有咖啡机和磨豆机 磨豆机我家有 只要咖啡机
    房东不让养狗了 那袋狗粮和狗窝都别寄
    我看错了 以为是两瓶的价 一瓶这么贵我不要了 取消
    公司项目黄了 上周下的二十台显示器不采购了
    客服说缺货要等到下个月 我等不及 这单不要了
    送货要等到15号 我15号都不在国内了 取消吧
    医生说我不能吃这个保健品 订单还在处理中 请取消
    刚发现家里还有一盒没拆的打印纸 今天那单取消好了
    我在取消页面选了原因点提交 提示“订单不可取消” 帮我从后台取消
    想取消60318 但是app上只有“联系客服”没有取消键
    订单是我室友拿我平板下的 他说不要了 我也不要
    预约了今晚的配送 可是临时要加班 菜都别送了 订单取消
    我同时在两家下了单 那家已经发了 你们这家就不用了
    演唱会延期 荧光棒和应援服都用不上了 能停下来不发吗
    快递已经从仓库出来了 我不要了 叫他们拉回去行吗
    一单四样 其中的花瓶别给我了 剩下三样我要
    取消订单会影响信用吗 如果不会就给我取消
    我爸说他不喜欢按摩仪 没出库的话就算了吧 不买了
    装修公司倒闭了 橱柜订单先停 不做了
    本来想送老师的 学校规定不让收礼 这单取消
    手表还没刻字吧 不用刻了 整单取消
    早餐外卖下到公司了 我今天居家 商家还没做吧 取消
    拍了32寸的电视 老公说客厅太大 干脆不要了先
    降价通知没弹给我 我按原价买的 算了取消不要
    取笑订单 谢谢 打错了是取消
    别发别发别发 我不要了啊啊啊
    cancel掉吧 那个充电宝我不要了 还没ship
    亲亲 昨天晚上冲动消费了😂 那件大衣帮我撤掉好不好
    你们再不处理我的取消 等会儿又给我寄过来！我说了不要了
    您好 十分抱歉 由于家中变故 暂不需要该轮椅 烦请取消订单 感谢
    不好意思打扰哈 我儿子拿我手机买了一千多块的游戏卡片 我刚看到扣款短信 东西应该还没发 拜托给我停了吧 他都哭了
    那个单 退了 没到手呢 不要了
    下单不到一分钟就后悔了 求撤
    俺不要了 恁别寄了
    取消
    撤单
    取消吧
    我要取消刚下的单
    不要了，别发货
    帮我把订单撤了
    订单取消怎么弄
    这单不买了
    刚拍的单子退掉，还没发货
    能取消吗，还没收到
    买错了 取消
    拍重了，取消一个
    重复下单了 撤掉后一单
    订单我不想要了
    麻烦拦截一下，我不要了
    还没发货吧，取消
    已经发了还能取消订单不
    包裹在路上，不想要了能拦截吗
    别寄了，我不要了
    改主意了，取消订单
    不小心点了购买 取消
    孩子乱点下的单，取消
    我没想买，手滑付款了，取消订单
    别家更便宜，这单取消
    等太久了，取消吧
    一直不发货，不要了
    一直没发，给我取消
    订单里的第二样不要了，去掉
    删掉订单里的围巾，其他照发
    其中一件不要，取消那一件
    三样东西取消其中的锅
    部分取消可以吗，还没出库
    全部取消
    整个订单作废
    把昨天的单作废
    终止订单
    停止发货，我要取消
    中止配送，我不要了
    申请取消，快点通过
    取消申请怎么还没批
    找不到取消订单的地方
    点取消说已出库，还有办法吗
    显示打包中 还能取消不
    取消后多扣钱吗，不扣就取消
    下单多久内能取消，我想取消
    我想退单，还没发
    退掉这个没发的单子
    退了吧 不等了 没发货的那单
    拒收行吗，我不想要这单了
    到了我也不收，直接取消吧
    预订的蛋糕取消
    取消预售订单
    定制的还没做吧，我要取消
    取消外卖
    超市送菜的那单不用送了，取消
    机票改了 行李箱不需要了 取消订单
    朋友送了一个，我这个订单就不要了
    老公不同意，取消吧
    家里已有一个，取消下单
    搬家了用不上，订单撤销
    婚礼取消了，那些气球也取消
    要出国了来不及收，取消
    没钱了哈哈取消吧
    冲动消费了 取消
    算了不买了
    算了 那单别发了
    不需要了谢谢，请取消
    订单号20817 取消
    取消80432号订单
    请帮我取消昨晚那笔订单
    昨天的单别发 取消掉
    可以无理由取消吗，未发货
    不换不改 就是不要了
    不是换颜色 是整单不要
    不改地址 直接取消
    亲亲，能帮我把单子取消掉吗
    在吗 取消订单 急
    快！取消！别发出去
    赶快停下 我不要那个洗衣机了
    货还没到 我想反悔
    反悔了
    咋取消订单啊
    俺不想要了 咋退单
    單子幫我取消
    cancel order 谢谢
    帮我cancel掉刚才那个order
    quxiao dingdan
    order我不要了
    取消丁单
    您好，因行程变动，烦请取消本人订单30172，不胜感激
    小姐姐我下单五分钟就后悔了，你帮我取消一下呗，趁仓库还没动
    我孙子拿我手机玩的时候买了个什么滑板车我根本不会用你们赶紧给我停了别发来
    说三天发货，今天第八天了，我不等了，给我取消
    卖家不理我 我要取消订单
    订单冻着也不发 那就取消好了
    团购那单我要退出 不要了 还没成团
    那个货到付款的 我不要了 别送
    双人床取消，床垫还要
    昨晚给孩子订的书桌，他爸今天拉回来一张，我这单就别发了，麻烦停掉
    订单显示还在备货，可我查出来对羽绒过敏，被子请不要寄了，取消吧
    一单里有锅有碗有勺，锅我不要了，帮我从单子里拿掉，碗和勺照常寄
    预计送达改到了下个月，那时候早用不上了，请把这张订单停掉
    离职了，用公司账号下的那台显示器没人要了，趁没出库给撤回来
    我点了取消，页面提示“订单状态不允许取消”，可货明明没发
    我不想要了，撤单
    别发了，我不买了
    先别寄，要取消
    帮我退掉没发的那单
    能撤销吗刚买的
    刚下的单能取消不
    后悔了，取消吧
    手滑买的，撤掉
    误拍，取消一下
    孩子乱点买的，快撤
    猫踩键盘下的单，撤了吧
    喝多了乱买，帮忙取消
    拍重复了，取消一单
    一模一样下了两单，去掉后面那单
    拍错型号，取消我重拍
    忘用券了，取消重下
    地址填错，干脆取消
    家里翻出一个，不用了，取消
    老婆已经买了，我的取消
    朋友送了我一台，订单撤了
    分手了，戒指别做了，取消
    婚礼取消，喜糖订单也取消
    不搬家了，沙发不要了
    房子放不下，衣柜取消
    房东不让养狗，狗窝别寄了
    医生不让喝咖啡，咖啡机不要了
    手头紧，先取消吧
    失业了，电视取消掉
    等太久了，不等了取消
    一星期没发，我取消
    说要延期六周，那我不要了
    缺货就取消，别让我等
    周五到不了就取消
    派对过了，气球不要了还没发吧
    别家便宜，这边取消
    楼下超市有，你们那单撤了
    牛奶去掉，其他照发
    磨豆机不要，咖啡机留着
    订单里鞋子取消，外套要
    去掉其中一个商品
    三个订单全部撤销
    今天买的统统取消
    能取消吗还没发货
    付了款还能取消吗
    打包好了还能拦吗，不想要了
    已发出能拦截吗，我不要了
    在路上了也不要，帮我叫回来
    取消键点不动，你帮我取消
    找不到取消在哪，我要取消自己的单
    系统说不能取消，麻烦后台弄一下
    点了取消还在走流程，赶紧停
    外卖点错店，取消
    今晚的菜不要送了，取消
    花不要了，明天别送
    电影票周六的退订
    预购的游戏不要了，没发
    杯子还没做吧，没做就取消
    窗帘停做，我不要了
    取消订单61188
    我要取消訂單謝謝
    我要cancel这个order
    亲，拖鞋我闺女给买了，取消哈
    不是换色，一件都不要了
    不是减数量，整个不要
    不用补偿，直接取消
    半夜脑热买的跑步机，早上醒了，快给我撤了
    不好意思麻烦了，割草机那单停掉
    皮划艇不买了，停掉
    手套别寄了，都夏天了
    惊喜泡汤了，蛋糕取消
    一气之下买的，撤了吧
    啤酒从明天那单去掉，薯片留
    6120那单打包前给我停住
    砖不要了，订单停
    改贴墙纸了，油漆那单取消
    奶奶走了，助步器别送了
    火腿去掉别的留着
    邻居借我了，电钻不买了取消
    答应太快了，9902取消
    节日买错了，撤单
    把我那单撤了吧
    手滑下的单，取消掉
    猫踩键盘买的，作废
    订单重复了，删一个
    改主意不买了，还没发吧，取消
    婚礼取消了，喜糖那单也别做了
    三件里的袜子不要了，其他照发
    等太久了，退单
    你们说没货，那就取消
    找不到取消按钮，帮我取消
    取消申请被驳回，我坚持不要
    已经发出了，能拦回来吗，我不要了
    孩子乱点买了无人机，赶紧取消
    外卖还没做吧，取消这单
    预售那单不想等了，撤销
    老婆已经买了一样的，我这单退掉，没寄呢
    別處買到了 取消訂單
    我昨天取消了怎么还在打包，停
    没付款那单关掉
    今天下的单全部不要
    手头紧，电视先不买了，取消吧
    喝醉下单的，醒了后悔，帮忙取消
    电话里订的那台冰箱，我不要了
    猫粮别寄了，猫走丢了
    机票都退了，旅行枕那单也撤
    酒那样拿掉，别的照送，我不喝了
    五周才能到，算了不买了
    室友买过了，我那个垃圾桶作废
    没想好，先把订单停了吧，不要了
    还没揽件吧？我反悔了
    这单取消，钱退回我卡上
    取消掉吧，款退到微信
    不要了，取消订单，钱原路退
    帮我取消，退到银行卡里
  `,
  en: `
    i want to cancel
    please cancel it
    don't want it anymore
    stop my order
    cancel the order i made yesterday
    call off my order
    i ordered by mistake, cancel it
    don't ship it, i changed my mind
    withdraw my order
    cancel order 55120
    drop the order please
    cancel my order
    please cancel order 40012
    can i still cancel
    how do i cancel an order
    ordered the wrong thing cancel it please
    duplicate order
    dont ship it
    cancle my order
    cancel the kettle
    why can't i cancel
    void my purchase
    can you kill that order before it ships
    need to cancel asap
    changed my mind about the jacket, don't send it
    the cancel button is greyed out and i need this stopped
    my 4 yr old bought a drone with my phone, stop that order
    Found it cheaper around the corner so I won't be needing yours
    remove the scarf from my order, rest is fine
    i hit buy twice. keep the first one, scrap the second
    Good evening, regrettably I have to withdraw the order I placed this morning, would you be able to stop it for me?
    not waiting any longer. call it off
    please don't pack the cabinet, it won't fit through our door
    forget it, i don't want the order any more
    i am not want anymore this order, please make cancel
    wedding postponed so none of the favours are needed now, order 7719
    already on the truck i guess but i don't want it, turn it round
    can u undo my purchase from 10 mins ago
    取消 my order pls
    I bought a projector at two in the morning after a few glasses of wine and honestly I don't need it at all. If it hasn't left yet, could you just pull it and put the money back on my card
    cancellation of 55810
    my cancel request has been sitting there since 9 am, approve it before you ship!
    take it off, the whole order, not needed
    ordered by mistake, meant to only save it for later
    nope, too slow, i'll get it in town. cancel
    drop the order, we got the same toaster as a present yesterday
    hiya i put in for a weekly veg box but we're away till october, so bin that order please before saturday, last time it went out and rotted on the step
    is it too late to call back an order i made last night
    the dress came in a nicer colour elsewhere so please scratch mine
    Nevermind about the tent. Cancel.
    you emailed to say the monitor is delayed by six weeks, which is no use to me since i start the new job on monday, so let's end it here and stop the order
    want out of this order before it's charged
    please 不要发货, i don't need the fan now
    退掉 the order from this morning, not shipped yet right
    I'd like to cancel my order
    how can i cancel my order
    can i cancel an order i just placed
    is it possible to cancel after paying
    where is the cancel button
    please cancel order number 20417
    I no longer need this order
    I don't need it any more, please cancel
    can you stop my order from shipping
    please don't send the item, I don't want it
    how long do I have to cancel
    can I cancel if it has already shipped
    I made a mistake, please cancel my order
    accidentally placed an order
    I ordered the wrong product, cancel please
    I ordered it twice, cancel one of them
    my order won't let me cancel
    the system says this order cannot be cancelled
    cancel just one item from my order
    remove the blender from my order and send everything else
    take the shoes off my order, I don't want those
    I only want the lamp, please cancel the rug
    I've changed my mind and want to cancel
    changed my mind, cancel everything
    this is taking too long, cancel my order
    it still hasn't shipped so I want it cancelled
    cancel my order please, found a better price
    can you cancel the shipment and turn the parcel around
    can I withdraw from the purchase before it's delivered
    I would like to withdraw my order of this morning
    please void order 5521, bought by accident
    could you cancel the order that's still processing
    help me cancel this order
    cancel my food order, nobody is home
    please cancel tonight's grocery delivery, we don't need it
    we've decided not to go ahead with the sofa
    Not interested anymore, please scrap the order
    kill the order
    pls cancel
    cancell my order pls, wrong thing
    need 2 cancel my order asap before u ship
    canceling order, how do i do that in the app
    stop it, don't ship, I've bought one in store
    my order hasn't arrived yet and I don't want it now
    tell the courier to take it back, I don't want the package anymore
    i requested cancellation yesterday but it's still being prepared
    The party was called off, so please cancel the balloons and the cake stand
    I bought a printer but it won't work with my laptop, can I cancel before it goes out
    my husband bought the same thing so mine can be cancelled
    Hello, due to a change of plans I must ask you to cancel my order for forty folding chairs. Many thanks
    sorry for trouble, I want to cancel because I buy wrong voltage
    my kid ordered robux stuff and a skateboard on my tablet, cancel all of that please 😩
    So embarrassing, I ordered a cot and then the in-laws showed up with one. It's not been posted, has it? Then please stop it
    WHY is my order still going out when I cancelled it
    can i undo a purchase
    please cancel, not return, it's not even here yet
    i dont want the order no more
    I'd like the order terminated before it leaves the warehouse
    one of the three books is no longer wanted, drop it from my order
    Last night I ordered an air purifier, but it turns out our rental already has one, so please cancel it
    the reviews say it fades after one wash, so stop my jeans order before it goes out
    three things in my order, please take the kids' bottle off and send the other two
    you've just told me it's out of stock for a month, in that case cancel it
    My dad's in hospital and we're not going hiking, so please call the jacket order off
    my phone bought a saucepan by itself in my pocket, undo that order please
    omg my boyfriend is allergic to durian, cancel the box, don't ship it 🥲
    payment went through but I'd rather not have it after all, can the order be stopped
    can you cancel my order
    cancel this for me
    I'd like my order cancelled please
    I want to call my order off
    please stop order 60318
    I don't need it, cancel
    I've decided against it, please cancel
    how do I withdraw an order I've just made
    is cancelling still possible
    I need to cancel what I bought today
    cancel everything I ordered this morning
    not wanted any more, please don't post it
    could you take the toaster out of my order
    please drop one item from the order, the mouse mat
    scrap that purchase
    pull my order before it's packed
    I'd rather not go through with the purchase
    undo the order please
    can the order still be stopped
    I want to abort the order
    let's cancel the whole thing
    no need to send it
    my order's unshipped and I want out
    we don't want the wardrobe any longer
    The pram I ordered on Thursday isn't needed, a friend gave us hers
    I measured the room and the desk won't fit, so please don't ship it
    of the two things in that order I keep the coffee machine, the grinder can go, we've got one
    landlord says no dogs after all so please cancel the kennel and the food
    I misread the price as being for two bottles, at that money I don't want it, cancel
    the project was dropped so we won't be taking the twenty monitors on order 8810
    you say it's delayed until the 15th, I'll be abroad by then, so cancel
    My doctor told me not to take these vitamins, please cancel before they leave
    found an unopened box of printer paper in the cupboard, today's order can be cancelled
    I picked a reason and pressed submit and it says "order can't be cancelled", please do it from your side
    the app only shows "track" and "help" on my order, there's no cancel option, so please cancel it for me
    my flatmate used my tablet to order, neither of us wants it, stop it please
    working late tonight so nobody can take the groceries, please cancel that delivery entirely
    I placed the order with two shops and the other one sent first, so I don't need yours
    the concert got moved to next year, we don't need the costumes, can you stop the order
    it left your warehouse last night but I don't want it, can it be recalled
    four items on there, leave out the vase, the other three are still wanted
    does cancelling count against me? if not, cancel it
    Dad doesn't want a massager, so unless it's gone already please forget the order
    the builder went bust, please halt the kitchen cabinets, we're not having them
    teachers aren't allowed to accept gifts at our school so please cancel the pen set I ordered
    If the watch hasn't been engraved yet, I'd like to cancel it altogether
    I sent breakfast to the office and I'm working from home, has the kitchen started? Cancel please
    bought a 32 inch telly on impulse, slept on it, don't want it, hasn't shipped
    it's cheaper in your own store downtown so I'm cancelling the online order
    the sizing chart shows it won't fit anyone in my family, please cancel before dispatch
    my bank says I can't afford this month, lol, cancel the headphones please
    CANCEL IT. I said so twice already and it still says preparing!!
    plz cancl, bought wrng thing
    hi sweetie, silly me ordered a coat at 1am 🙈 could you make it go away before it ships
    So sorry to be a bother, but owing to a family bereavement we shall not be needing the marquee; kindly cancel our order
    i am wanting to cancel because my visa is refuse and i don't travel, suitcase not needed, not shipped still
    my eight year old spent a hundred quid on trading cards with my phone, I've only just seen the text from the bank, nothing's been sent yet has it? please stop the lot
    cxl order 4419 thx
    we broke up. the couple's rings aren't needed. please don't make them
    cancel before it goes out!!!
    cancel
    cancel pls
    cancel it please
    please stop my order
    need to cancel what I just bought
    how can I call off an order I placed today
    accidental purchase, please cancel it
    ordered twice, drop one of them
    duplicate order, cancel the second
    changed my mind, no longer want the order
    don't ship it please
    not shipped? then cancel
    can I still cancel, it's been packed
    it's already dispatched but I don't want it, can you stop it
    intercept my parcel, I no longer want it
    stop the delivery, I'm cancelling
    order no longer needed
    no longer required, please cancel order 20817
    the cancel button is missing
    cancellation not working on my order
    when will you approve my cancellation, I don't want the goods
    I asked to cancel and it still says processing
    is there a fee to cancel? if not, do it
    I ordered twenty minutes ago, let me cancel it
    can I back out of my order
    get rid of my order
    scrap order 5512
    delete my order
    scratch that order
    forget my order, found one cheaper
    bought it elsewhere, cancel mine
    taking too long, cancel it
    still not shipped after a week, I'm cancelling
    tired of waiting, cancel
    take one item off my order, I don't want the pan
    cancel only the shoes, keep the rest
    partial cancellation: not the lamp
    cancel all of it
    whole order off please
    cancel pre-order
    cancel my custom order, have you begun?
    cancel the cake for Saturday
    cancel tonight's grocery delivery, not needed
    I won't need the cot after all
    the wedding's off so the order is too
    my wife said no, cancel lol
    my kid bought it on my phone, cancel
    my son ordered this without asking, stop it
    bought in error
    clicked buy by mistake
    I pressed pay too fast, can it be cancelled
    can I refuse it? I don't want the order now
    don't bother delivering, I won't take it, just cancel
    cancel before dispatch
    cancel b4 it ships pls
    plz cncl my ordr
    cancell order
    wanna cancel
    want cancel order
    pls cancel la, not yet ship
    kindly cancel the order as I am not needing it
    sir please cancel my order, it was booked by mistake
    I am not interested in this order now, do cancel
    how to do cancellation of order
    i want annul my order
    i desire to cancel my purchase because i go to travel
    this order i don't want more
    帮我 cancel 这个 order
    取消 the order from yesterday
    could you please cancel the order I made ten minutes ago
    may I cancel, we're moving abroad
    would it be possible to cancel order 30172
    I'd like out of the group buy, cancel mine
    COD order, don't bring it, not wanted
    not changing colour, I want the whole thing cancelled
    not swapping anything, just cancel
    never mind the toaster, cancel it
    no thanks anymore, please do not send the order
    hold on, stop that order, I don't want it
    quick cancel before the warehouse gets it
    STOP my order now, I don't want the washing machine
    abandon the order
    revoke my order
    order cancellation
    cancel request order 80432
    terminate order
    regret buying, not arrived yet, please call it back
    impulse buy, please make the order go away before it leaves
    double bed cancelled please, mattress still wanted
    seller's ignoring me so cancel my order
    I give up, cancel the order
    Dear team, owing to a change in our travel plans I must ask you to cancel order 30172. With apologies for the trouble.
    hi so sorry i was half asleep when i ordered that blender and i've already got two can you cancel it for me
    my grandson was playing with my phone and now theres a scooter coming please dont send the scooter
    I ordered a garden shed on Sunday, but the council won't allow it, so please stop the order.
    The estimated date has moved to December, and by then I won't need the paddling pool, so cancel it.
    My sister bought the same present for dad, therefore I'd like to call off my order before it's packed.
    Could you take the frying pan out of order 5518? The bowls and the ladle can come as planned.
    I pressed the buy button while comparing prices, it wasn't meant as an order. Please undo it.
    We're splitting up and nobody needs a king size bed any more, so stop it before it leaves the warehouse.
    The order was placed with my old company card, I have left the firm, please cancel it altogether.
    It still says "preparing" and I've found out I'm allergic to down, so please don't send the duvet.
    Is there any way of cancelling something once it has been handed to the courier? I don't want it any more.
    take one item off the order
    cancel it
    please cancel what I ordered
    I want my order cancelled
    don't send it
    changed my mind about the toaster, cancel it
    I no longer want the rug I ordered
    scrap my order
    bin my order
    withdraw my purchase, it hasn't shipped
    undo my order
    take back my order, wrong click
    ordered by accident, cancel it
    bought by mistake, please stop it
    my thumb slipped and I bought a drill, cancel
    my toddler ordered lego with my phone, cancel please
    cat walked on the keyboard and ordered, undo it
    my son bought game cards without asking, stop the order
    drunk order last night, please cancel
    ordered twice, cancel the second
    duplicate order, drop one of them
    I've got two identical orders, cancel 40013
    picked the wrong voltage so cancel the whole order
    chose wrong model, please cancel, I'll buy again
    wrong address on it, just cancel the order
    forgot the voucher, cancel my order so I can redo it
    found it cheaper, cancel mine
    found one at home, cancel my printer paper
    my neighbour gave me one so cancel the ladder
    husband already bought it, cancel my purchase
    girlfriend broke up with me, cancel the ring
    wedding's off, cancel my order of favours
    trip is cancelled so I don't want the suitcase, stop it
    we're not moving after all, cancel the sofa order
    flat is too small for it, cancel the wardrobe
    landlord bans dogs, don't send the kennel
    doctor said no caffeine, cancel the coffee machine
    money's tight this month, cancel my order
    can't afford it now, please cancel
    lost my job, I must cancel the television
    waited long enough, cancel
    a week and not shipped, I'm cancelling
    six weeks delay is no use to me, cancel the monitor
    if it can't be here by Friday then cancel
    you're out of stock for a month so cancel my order
    party was yesterday, balloons not here, cancel them
    cancel the backordered part of my order
    remove the milk from my order
    take the coffee grinder out, keep the rest
    drop one article from my order
    cancel only the shoes, leave the jacket
    delete the second item from my order
    I want just the bread, strike the eggs off
    cancel the whole basket, all of it
    cancel everything I bought today
    cancel all three of my orders
    can I still cancel, it's not been sent
    can I cancel after paying
    is it too late to cancel mine
    am I still able to cancel order 5512
    would it be possible to cancel before it leaves
    where's the cancel button for my order
    cancel button is missing, please cancel for me
    cancel greyed out on my purchase, do it for me
    I tried to cancel my order and it failed
    pressed cancel, nothing happened, please do it by hand
    system says my order can't be cancelled, can you force it
    I cancelled and it's still going ahead, stop it
    why can't I cancel my own order
    my cancellation of 70012 isn't confirmed, cancel it please
    it's already packed but not gone, can you stop it
    has it left? if not cancel
    stop it before it leaves the warehouse
    intercept my parcel, I don't want it
    recall the shipment, I don't want it now
    already shipped, can it still be stopped
    refuse it for me, I don't want the delivery
    cancel my takeaway
    stop my pizza, wrong branch
    cancel my flowers for tomorrow
    cancel the installation order
    cancel my tickets for Saturday
    cancel the pre-ordered game, not shipped
    cancel my custom mug if not started
    don't start making it, I want out
    stop production of my curtains, please
    cancel the personalised bracelet, we split up
    cancel this month's box, not the subscription
    cancel order 33108 please
    cancel 51170
    order number 8876 to be cancelled
    pls cancel ordr
    cncl pls
    cancel asap!!
    cancel cancel cancel
    nope, cancel
    I take it back, don't want it
    never mind the order, cancel
    forget my order
    regret it already, can you call it off
    just placed it, having second thoughts, please stop
    cooling off, haven't received it, I withdraw from the order
    I hereby withdraw from the contract, goods not yet delivered
    sir kindly cancel my order
    sir please cancel, product no longer required
    order by mistake sir kindly cancel it
    i want cancel my buy
    please to stop my order, i not want
    how i can annul my command
    I don't want no more
    cancel 订单 please 下错了
    sorry love, could you cancel the slippers, my daughter got me a pair
    sorry to mess you about, I'd like the lawnmower order stopped
    not a colour change, I want none of it, cancel
    not fewer, none at all: cancel the pillows
    don't swap it, cancel it
    no replacement, cancel the order instead
    instead of waiting, cancel please
    will cancelling cost me? whatever, cancel it
    i bought this treadmill at midnight thinking i was going to be a new man and this morning i am not so please stop it before it goes anywhere
    kiddo got hold of my tablet at dinner and there's a hundred quid of trading cards on the way, stop it all please
    leave the tent, I'm not taking it any more, it isn't sent
    please drop my purchase of the kayak
    no kayak please, put a stop to it
    I've gone off the idea, stop the beanbag order
    take my name off that order of firewood, I don't want it
    halt order 6120 before packing
    strike the beer from tomorrow's delivery, keep the crisps
    don't bother sending the gloves, summer's here
    we've been given a crib, so the one on order isn't wanted
    please unbuy the hoverboard
    call the order back, I bought for the wrong kid
    cancel what I bought at 9 this morning
    I'd rather not have the saw after all, cancel that
    pull out the second pan from the order completely
    bought it in a temper, cancel
    the surprise is off, cancel the cake
    my order was for last weekend, useless now, cancel
    I don't wish to receive order 8080
    please void my purchase of this afternoon
    hold it, don't despatch, cancel
    I'd like out of my order of bricks
    my order of paint can be dropped, we've chosen wallpaper
    no more need of the walker, gran died, please stop it
    cancel my bid purchase, I misread it
    it's for the wrong holiday, pull the order
    stop the delivery of my rug before it starts
    take the ham off my order and leave everything else
    my order is twice there, do away with the later one
    the neighbour lends me his, cancel the drill order
    I said yes too soon, kindly cancel order 9902
    the colour's fine, I just can't pay, cancel
    I'm the customer and want my order ended
    bin my order please
    call off the order I made
    annul order 5512
    void my purchase, not received yet
    withdraw my order from this morning
    retract my order please
    take back my order before it ships
    stop order 8819
    halt the shipment, I'm no longer buying
    pull the plug on my order
    abort order
    undo my purchase, it's not left yet
    undo checkout, I bought by accident
    my toddler bought a drone, cancel it
    cat walked on the keyboard and I bought a rug, undo
    butt-dialled a purchase, cancel please
    duplicate order, delete the second
    accidentally placed the same order two times, remove one
    wrong item ordered altogether, cancel so I can order anew
    wrong address so I'd rather cancel the lot and redo it
    chose wrong payment so cancel and I'll reorder
    the trip's off, so cancel the suitcases
    wedding's been called off, cancel the favours
    party cancelled, so cancel the balloons as well
    got the job elsewhere, no need for the uniform, cancel
    landlord says no pets, cancel the aquarium
    we split up, cancel the anniversary watch
    doctor says no more coffee, cancel the machine I ordered
    grandad passed away, please cancel his scooter order
    found one second hand, so cancel mine
    neighbour gave me hers, cancel the pram order
    saw it cheaper, cancel please
    my wife bought it already, cancel mine
    changed my mind, don't want the coat any more, not yet shipped
    having second thoughts, cancel it
    buyer's remorse, please stop it before it leaves
    can't afford it this month, cancel order
    need the money for the vet, cancel my telly
    too slow, cancel it
    taking ages, cancel my order
    three weeks and not sent, cancel, I've had enough
    delayed until May? cancel then
    out of stock you say, so just cancel my order
    backordered, please cancel that part
    you changed the delivery date, so I'm off, cancel
    reviews are awful, cancel before it ships
    don't bother sending it
    don't ship it please, I no longer want it
    do not dispatch order 4410
    don't make the custom sofa, I'm cancelling
    hold and cancel, please
    stop the parcel and cancel, it left an hour ago
    it's on its way but I don't want it, can it be recalled
    intercept order 7714, I cancel it
    recall my shipment, no longer wanted
    already dispatched, still cancellable? I want to
    please cancel even though it's packed
    cancel just the lamp, keep the desk
    remove the socks from my order, the rest stays
    take the wine out of my grocery order
    one of the three things isn't needed, cancel that one
    cancel the second line of order 120
    cancel half the order: the mats only
    cancel all orders from today
    cancel my pre-order for the game
    cancel my takeaway, kitchen hasn't started
    cancel the pizza
    cancel my grocery slot and the order with it
    cancel my unpaid order
    order not paid yet, delete it
    no cancel option in the app for my order
    cancel button's gone, please do it for me
    cancellation request was rejected, cancel it anyway please
    my cancel request is pending since Monday, push it through
    I cancelled but it's still active
    cancelled yesterday and you're still packing it? stop
    am I in time to cancel order 9055
    how late can I cancel the cake I ordered, I'd like to
    is there still time to stop my order
    what's the way to cancel an order made as guest, I want out
    guest order, can't log in, cancel please
    placed by phone, want it cancelled
    sir please cancel my order, not required now
    kindly cancel order no. 2219, purchased by mistake
    not needed now, cancel and refund sir
    please to cancel my order, I am wrong buying
    pls cancl ordr asap
    cancle my oder
    取消 my order please, bought by mistake
    不要了, cancel before ship
    I wish to rescind my purchase of the 4th inst., the goods being undelivered.
    Please treat this message as notice of cancellation of my undelivered order.
    thought about it all night and no, the kayak isn't for me, cancel
    sober now, please cancel the karaoke machine I ordered at 2 am
    mum says the wardrobe won't fit up the stairs so please forget the order
    no longer moving house so the removal boxes aren't wanted, call it off
    unbuy the rug, cat pressed the key
    reverse my purchase, it's still with you
    our flight's scrapped, so bin the neck pillows I ordered
    leave the gin out, send the rest, I no longer want it
    I'm out, five weeks for a mug is daft, cancel
    my flatmate ordered the same bin, mine's superfluous, cancel before dispatch
    forget the order, please
    do me a favour and tear up order 310
    purchase withdrawn, please acknowledge
    I'd like to back out of buying the caravan awning, not sent yet
    the kayak's too long for our shed, scrap the purchase
    fetch my order off the packing table, I'm not buying
    we've adopted no dog after all, so no kennel, thanks, cancel
    ended up with two reservations for the same stool, ditch the later one
    not paying for something that takes until spring, annul it
    strike the olives from my grocery order
    kindly treat order 77 as cancelled with immediate effect
    uncle gave us a telly, so yours isn't wanted, withdraw it
    my order, call it off, wrong voltage
    cancel my order and put the money back on my card
    call the order off, refund goes to my card
    cancel that one and pay me back on the same card
    stop the order please and send the money back to my wallet
    cancel the lamp, refund to the card I used
  `,
})
