import { defineIntent } from '#intents/define'

export const orderStatus = defineIntent({
  intent: 'order-status',
  audience: 'buyer',
  settledBy: 'records',
  label: { zh: '我的订单到哪一步了', en: 'How far my order has got' },
  definition: {
    zh: '想知道订单下成了没有、状态如何：付款、审核、备货到了哪一步，没收到确认，或某个状态是什么意思。',
    en: 'Wants to know whether an order was placed and how it stands: paid, checked, being packed, no confirmation, or what a shown state means.',
  },
  borders: {
    'track-order': {
      zh: '问的是包裹在路上的位置或几时送到。',
      en: 'Asks where the parcel is on its way or when it arrives.',
    },
    'when-shipped': {
      zh: '问几时发货、发了没有，或催发货。',
      en: 'Asks when or whether it is sent, or urges it.',
    },
  },
  zh: `
    订单状态
    我的订单怎么样了
    订单处理到哪了
    订单付款成功了吗
    看一下这个订单
    订单现在什么状态
    还在审核吗
    订单备货了吗
    订单是不是取消了
    这单成了没有
    帮我查一下订单进度
    我的单确认了吗
    订单生效没
    订单状态查询
    看看我订单啥情况
    想知道我的订单进度
    40012这单现在什么状态
    订单显示审核中是什么意思
    我那单付款成功了没
    状态一直是待处理 正常吗
    为啥写着异常订单
    钱扣了 单子还显示待付款
    dingdan zhuangtai
    帮忙看下单号88217处理得怎么样了
    在吗 我那个沙发的订单目前什么环节
    单子卡在备货中了，备货是干嘛
    order status 查一下
    你们把我的单关闭了？我看到变灰了
    訂單現在處理到哪一步
    昨晚付的定制相框 师傅开始做了没有
    系统提示“风控审核” 我这单会不会黄了
    确认一下我的订单有没有被取消
    定单状太
    早上拍的牛奶 你们接单了吗
    页面上写“已锁定”，锁定啥意思嘛
    我这单还活着吗😂
    刚才申请改了颜色 现在订单上是生效了还是没生效 帮我瞧一眼40388
    您好，请问订单A20931目前是已付款还是未付款状态，我这边看不太明白
    上礼拜订的书柜 手机上先是显示已确认 后来又变回待确认 来回变了两次 我不知道到底算不算成了 现在究竟是哪个状态
    仓库那边开始配货没
    付了钱没有人审 都两天了停在同一格
    我看不懂这个状态条 三个绿点一个灰点代表啥
    订单详情里面写“部分完成” 我就买了一样东西怎么会部分呢
    我家里老人买的按摩椅 让我问问现在是个啥情况 订单号好像是51170 他说付过钱了 但是看不到有没有人处理 麻烦帮忙查一下
    订单还在不在处理
    到哪个步骤啦
    挂起了是为什么
    麻烦讲下我这笔单子的当前情况
    我早上通过银行转的账 你们后台认到没有 那台打印机的单子一直提示等待到账 财务催着我要结果
    目前状况？订单尾号0931
    我的单是已完成还是已关闭 分不清
    能不能告诉我那套餐具的订单处理完了没
    我那单 status 写着 on hold 是啥情况
    订单下成功了吗
    没收到确认邮件
    下单没有反应 成功没
    没有订单确认短信
    不知道买成了没
    我下单了吗
    付了钱没看到订单
    订单没显示
    看不到我刚下的单
    下单成功有通知吗
    找不到刚买的订单
    重发一下确认邮件
    到底有没有下单成功
    没有订单号
    我下单成功了吗
    没收到订单确认
    付了钱没有任何短信
    单子到底下成没有
    确认邮件没来
    点了提交以后页面白了 不知道成了没
    你们那边看得到我的订单吗
    xiadan chenggong mei
    亲 刚刚我买了个台灯 你们收到单了没
    钱扣了 但是订单里啥都没有
    没订单号给我
    应该有个确认信吧？垃圾箱也没有
    请问有没有我的单 手机号尾号3391
    付款后网断了 到底算不算买到
    訂單成立了嗎？
    怕没下上 想确认一下
    我是不是买成功啦
    抢到了还是没抢到 页面一直转圈圈然后就退出来了
    confirm email 一直没收到
    下了单咋没得动静
    您好，我今早提交了一笔订单，至今未收到确认邮件，烦请核实是否提交成功
    帮我看看系统里有没有记录 我怕重复下
    没弹成功页面
    早上九点给我爸订的轮椅 付款页面跳了一下就回到首页了 钱是出去了的 但既没短信也没邮件 我不敢再付第二次 你帮我看看有没有成
    邮箱写错了 所以收不到确认对吧 单还在吗
    买票那种确认短信你们不发的吗 我心里没底
    没反应诶，是成功了还是失败了
    电话里那位小姐姐说帮我下好单了 可我什么通知都没有 她真的下了吗
    确认函补发一下 财务要
    再发一遍订单确认给我邮箱
    咋个晓得我买到没有嘛
    我点了三次付款 只想要一单 不知道成功了几单还是一单都没成
    订单确认在哪里看
    昨天在你们小程序里买了两盒月饼，付完钱屏幕就黑屏关机了，充上电再打开，购物车空了，订单里也没有，那我到底买上没有啊
    单号都没给 不会没下进去吧
    下单完就没下文了 请确认收到
    给个准话 这单你们收没收到
    收到我的定单了吗
    短信验证完就卡了 帮我确认有没有生成订单
    昨晚蹲点买的那双限量球鞋，付款密码输完之后跳出来一个网络异常，我退出来再看，没有待付款也没有待发货，可是零钱里少了八百九，现在就想知道这双鞋算不算我的了
    付完 no email no sms 我有点慌
    沒收到確認信，訂單有成立吧？
    我的订单现在什么情况
    帮我查下订单的状态
    请问我的订单处理了吗
    我的订单到哪一步了
    订单有没有在处理
    订单通过审核了吗
    我的订单审核了没
    订单为什么还在审核
    订单一直在处理中
    待确认是什么意思
    备货中是什么意思
    配货中代表什么
    订单显示已关闭是怎么回事
    订单状态变成了异常 为什么
    订单为什么被挂起
    我的订单被取消了吗
    订单是有效的吗
    卖家接单了没有
    商家确认订单了吗
    我的订单确认成功了没
    付款到账了吗 订单显示什么
    我付的钱你们收到没 订单还是待付款
    为什么付了款还显示未支付
    订单状态没有更新
    订单一直停在已付款
    订单状态看不懂
    已付款之后是什么步骤
    订单现在是在打包吗
    我订的家具开始生产了吗
    定制的戒指做到哪步了
    订单50231状态
    麻烦看看单号7719处理得怎么样了
    请问昨天的订单成功了没有
    怎么知道订单成功了
    我刚刚下的单成功了吗
    订单提交成功了吗
    刚才付款了 订单生成了吗
    下单后没有任何提示
    没收到下单成功的短信
    没有收到确认短信 是不是没下成功
    订单确认邮件没收到
    请重新发送订单确认邮件
    付完款页面没跳转 订单成了吗
    我的订单查不到
    订单列表里没有我刚买的
    你们收到我的订单了吗
    系统里有我的单吗
    钱付了没有订单号
    不确定有没有买成功
    亲 看下我的单 现在啥状态呀
    订单咋样了
    定单状态查一下
    order confirmed 了没
    我的外卖商家接单了吗
    退出来了不知道下单成没成
    您好，烦请核实订单A6612当前处理状态，是否已通过付款确认
    订单显示“部分付款” 我不是全付了吗
    昨晚给爸妈订的体检套餐 到现在没有确认通知 我那单到底算生效了没😟
    公司网银转的款 两天了 订单还写待付款 到底认到账没有
    昨天在直播间拍的床单 主播说审核完才算数 我这单审核过了没
    上午转账的 财务说你们要人工核款 现在订单变成已付款了没有
    订单写着“待商家处理”是要等商家干什么
    我用积分换的杯子 提交后没跳出订单号 算下成了吗
    一直显示“付款确认中” 都六个小时了 这单还有效吗
    改了两次收货信息 现在订单上显示的到底是哪个状态 我晕了
    在你们电话热线订的轮椅 怎么确认单子录进去了
    订单怎么样了
    查询订单状态
    帮我看看订单状态
    订单是什么状态
    订单审核通过没
    订单确认了没
    我下的单成功了没
    刚下的单有没有成功
    订单生成了没有
    没收到下单短信
    确认短信没来
    没有收到订单确认邮件
    订单还有效吗
    我的订单被关闭了吗
    订单为什么异常
    这个状态啥意思
    待审核是啥意思
    付款成功了吗这单
    商家有没有接单
    订单有在处理吗
    订单有进展吗
    我的订单查不到了
    订单到底成没成
    昨天买的吸尘器，页面显示“待商家确认”，这是什么意思
    我转账付的款，两小时过去了还写待付款，你们那边入账了吗
    下单之后手机没电了，重启后不知道订单有没有提交成功
    家具订单显示“生产中”，请问做到哪一步了
    早上订的蛋糕，店里接单了没有，我怕漏了
    订单号77320，状态从已付款变成“复核中”，复核什么呀
    我在电视购物打电话订的，怎么查你们录进系统了没
    邮箱里没有确认信，垃圾邮件也翻了，麻烦查一下我的单在不在
    付款页面提示成功，可我的订单里是空的，单子呢
    显示“已取消”，可我从没取消过，是怎么回事
    我的定制相册提交了照片，审核过了没有
    企业采购单提交三天了，一直是“审批中”，卡在哪里
    订单里写的“配货完成”是不是就代表打包好了
    同一个订单一会儿显示已付款一会儿显示未付款，以哪个为准
    申请的国补订单，资格审核到哪了
    我点了确认付款然后网络断了，有没有买成功，怕重复付
    积分商城兑的杯子，兑换成功了吗，没看到订单号
    外卖下单十分钟了，还显示“等待商家接单”，商家是不是没看到
    订单详情有个“挂单”标签，是被扣住了吗
    帮我确认一下今天中午给妈妈订的按摩椅订单是不是有效
    抢购页面说“排队中”，后来没提示了，我到底抢到没
    刚提交的修改，现在订单上面显示成功了吗
    我没有收到任何订单通知，你们系统里能查到我的名字吗
    尾款付完了，订单状态还是“待付尾款”，正常吗
    麻烦重新把订单确认发到我新邮箱
    保险说要订单确认函，我没收到过，请补发
    订单进行到第三步了，第四步是什么
    定单装态帮查下 谢谢
    到底算不算买到了 急死我了 没短信没邮件没单号！
    status 一直 pending 是什么意思鸭
    亲 我那单还在审核吗🥺 审了两天了欸
    您好，烦请告知订单A5518是否已通过贵司信用审核，以便我方安排后续
    我女婿替我买的助听器 说下好单了 可我这儿啥动静都没有 你瞅瞅有这单没有
    我不问快递到哪 我就问这张订单你们处理了没有
    哎 下了单以后你们就没声儿了 接到没接到给句话
    手一抖按了返回键 不知道单子提没提上去
    刚下的单成没成
    订单有没有提交上
    查下这单状态
    订单啥状态了
    订单在备货了没
    系统里能查到我这单不
    订单生效了吗
    下单后啥通知都没有
    订单号没给我，下成了吗
    付款后没生成订单
    钱扣了订单没出来
    付了钱还显示待支付
    已付款的单变成未付款了
    显示待付款是不是没付成
    订单显示“处理中”什么意思
    审核中要审多久，这单
    订单在人工审核，为什么
    订单被风控了吗，卡在审核
    订单状态异常是啥情况
    为什么订单显示已关闭
    我的订单怎么自己取消了
    订单变成已取消，我没点过
    订单显示失效
    订单找不到了，还在不在
    下的单突然不见了
    订单挂起是什么意思
    “待接单”挂了半小时，商家看见没
    饭店接单了没
    骑手没分配，我的餐做了吗
    我的外卖开始做了吗
    蛋糕店确认我的订单了吗
    定制的床做到哪步了
    定做的西装开始裁了没
    家具生产进度怎样
    刻字的戒指做好没有
    照片冲印做完了吗
    配镜单加工到什么程度
    备货完成是包好了的意思吗
    配货中是在干嘛
    拣货了没
    打包了吗 我那单
    出库前还有哪几步
    订单走到第几步了
    订单流程停在第二格
    订单状态两天没变了
    一直停在“已确认”
    状态没更新，卡住了？
    订单转圈圈，不知道提交没
    点完付款app闪退，单子还在吗
    付款时断网了，订单算数吗
    手机没电关机前刚付，成了吗
    银行转账付的，你们确认到款没
    对公汇款到了没，订单什么时候改成已付
    线下付款的订单入账没有
    货到付款的单你们确认了没
    企业订单审批完了没
    采购订单到谁那了
    团购成团没有，我那单
    拼单拼成了吗
    抢购抢到没，订单显示排队中
    秒杀排队结果出来没
    预约单确认了吗
    上门安装的预约单状态
    服务订单有人接吗
    维修单不算，我说的是买洗衣机那单，状态咋样
    给妈妈下的单成功了吗
    朋友代我下的单，帮看看状态
    电话里帮我下的单有没有录进去
    门店店员替我下的单查得到吗
    是不是下成了两单
    订单拆成两个是啥情况，哪个是真的
    订单显示部分确认啥意思
    已完成？我都没收到货，这状态什么意思
    “交易成功”和“已完成”一样吗
    订单里“待出库”啥含义
    订单标了个红色感叹号
    订单备注“缺货待定”是怎么了
    30981这单怎么样了
    看看单号77654进展
    尾号9021的订单现在什么情况
    早上那单有进展没
    昨晚下的单什么情况
    一个礼拜前的订单，到什么阶段了
    订单进度
    问下订单
    您好，请协助查询本人订单的处理状态，谢谢
    亲，我刚拍的那单你们看到了伐
    到底下没下成功啊！钱都扣了半天了没个动静
    我的order confirm了吗
    payment done but没order number
    我的訂單成立了嗎？沒收到信
    刚才一着急点了返回页面跳走了银行发短信说扣了一百九我也不知道这单在不在你给看看
    给我闺女买的书桌，上面写“工厂排产”，都十来天了还是这四个字，现在到底做到哪儿了
    拍下的电饭锅成了没，没见动静
    网银划走了钱，订单那头认了没有
    说是在核实，核实到几时，我那单
    想确认你们后台有没有我的单子
    只显示“受理中”三个字，受理完没
    午饭那单商家点接单没有
    早上给我爸买的血压计，付款的时候页面跳回首页了，钱扣了但没有短信，到底下单成功没有
    我的订单已经三天停在“待审核”没动过，想知道审核到底是在查什么
    中午点的套餐到现在还写着等待商家接单，餐厅那边看到我的单了吗
    对公转账今天上午打过去的，订单还显示待付款，你们财务那边确认到账没有
    我急着确认，电话里那位客服说帮我下单了，可我账户里看不到，到底有没有录进去
    订单显示“部分确认”，以前没见过这个状态，这是代表哪一样没货吗
    定制的实木床上周说排产，现在做到哪道工序了，能帮我看看进度吗
    连着点了三次提交都没反应，我现在不知道是一单都没成还是成了三单
    明明没有取消过，怎么我的订单自己变成已关闭了，是什么原因
    早上九点给我妈订了一台轮椅，付款的时候页面闪了一下就回到首页了，银行短信说扣了八百多，但是你们这边没有短信没有邮件，我的订单里也是空的，我不敢再付第二次，帮我看看到底有没有下成
    给闺女订的书桌上面一直写着工厂排产四个字，已经十一天了一点变化都没有，眼看要开学了，我想知道现在到底是在排队还是已经开始做了，做到哪一步了
    我下单成功没
    单子下上了吗
    订单有没有生成
    刚才那单算成了吗
    抢到没有，帮我看一眼
    付款时闪退了，单在不在
    断网了，不知道下没下成
    点了提交一直转圈，订单有了吗
    点了三下，会不会变成三单
    没收到确认短信，订单成了没
    确认邮件没来，下成功了吗
    订单找不到了，是没下成吗
    订单怎么不见了
    订单被关了？为啥
    显示已取消，我没点过
    是你们把我订单取消了吗
    我的订单目前啥情况
    订单到什么环节了
    单子进行到哪一步了
    这单有新进展没
    帮看下61188什么状态
    查下手机尾号3391那单处理得怎样了
    订单有问题没
    一切正常吗我的订单
    还缺我什么信息不，订单能处理了吗
    商家接单了没
    店家看到我的单了吗
    餐厅接了吗，我的外卖
    有骑手接单没
    菜在做了吗
    蛋糕开始做了没
    定制窗帘做到哪一步
    刻字弄完没，订单状态看不懂
    相册在印了吗
    预约的安装单确认了没
    显示没付款，可我付了，订单算不算数
    银行转账到了没，订单变已付款没有
    页面说付了，短信说没付，到底付没付
    待付款是啥意思，我钱都扣了
    订单审核中是审啥
    审核到几时，我那单
    人工核查完了吗
    处方审核过了没
    风控过了没有，我这单
    “待确认”是等谁确认
    “已分配”什么意思
    “待出库”是到哪一步了
    “部分完成”是什么状态
    “异常”两个字啥意思，在我订单上
    订单上有个感叹号
    订单挂起是什么情况
    状态三天没变过了，一直是已接单
    状态从配货又变回已付款，咋回事
    显示交易完成，我啥也没拿到，这状态啥意思
    打电话订的，你们系统里有吗
    店员帮我下的，查得到记录不
    老伴用我手机订的米，看看有没有订上
    游客下单怎么看状态
    学校的采购单你们录入没
    有订单号却查不到
    这个月的定期购生成订单没有
    訂單現在是什麼狀態
    亲，帮我瞅瞅刚拍的那双鞋拍上没有
    电话确认说要打给我，没人打，我订单咋样了
    不是催，就想知道单子有没有进系统
    感谢页没弹出来，订单成立没有
    自助机上买的，单子传到你们那没
    “合单中”是什么意思，我的订单
    “已开票”说明订单没事了吧
    身份证交了，订单核验过了没
    状态页一个灰色小钟啥意思
    订单一直停在“已创建”是咋了
    中午订的那个你们单子上有没
    我这单过得咋样了
    “已核对”之后下一步是啥
    沙漏图标什么意思，订单上的
    机器吞了卡没出单，到底订上没
    店里答应接我的单了没
    瓷砖那单门店确认没有
    价格显示零，订单还算数吗
    唱诗班袍子那单录进去没
    我的单下成功没
    付款后页面卡死，订单生成了吗
    订单一直审核中，审到哪步了
    没收到确认短信，这单算数不
    显示“待确认”是谁来确认
    定做的西装做到哪道工序了，单号6621
    支付成功可订单写未付款
    我的order现在什么status
    订单写着“异常”，怎么回事
    查一下88012这个单的状态
    银行汇款的那单，你们对上账没
    门店小哥替我录的单子进系统了吗
    下单时断网了，到底下没下上
    “已锁定”是什么意思啊我这单
    订单突然变成关闭，我没取消呀
    處方訂單藥師審了沒
    刻字的戒指刻好没，看看进度
    拼团成了没，我那单生效了吗
    我订单现在处于什么阶段
    订单状态三天没变化，正常不
    电话订的货有没有登记上
    单子还在核验吗，要核到啥时候
    怎么显示打包完又变回新订单
    我的那笔购买被系统接受了没
    帮查订单，昨晚买的婴儿车，算下好了吗
    秒杀那单抢到没，页面白屏了
    订单旁边有个小钟图标啥含义
    我这单需要我补什么资料吗，写着待处理
    沙发开始生产没，订单走到哪了
  `,
  en: `
    status of my order
    check my order
    what is the state of my order
    is my order confirmed
    is my order being processed
    what does processing mean
    did my payment for the order go through
    order still pending
    has my order been accepted
    update on my order please
    is my order cancelled or not
    what stage is my order at
    is it being packed
    why is my order on hold
    order status
    status of order 40012
    any news on my order
    any update on 40012
    whats happening with my oder
    what does "processing" mean on my order
    it says on hold, why
    has my payment for the sofa been accepted
    is order B-7731 still active or did somebody close it
    stuck on "pending" since tuesday
    can you see if my bank transfer has come in for the printer order
    Has anyone started working on my custom photo frame yet?
    my order page shows three green dots and a grey one, no idea what that is
    am i right that the desk order is confirmed now?
    what stage is it at
    how is my order doing
    one says complete and one says closed, is that the same thing
    pls check state of my order nr 66120, is it paid
    still being reviewed?? reviewed for what
    Hello, could you kindly tell me the current status of my purchase from Monday?
    order progress
    my order went from confirmed to awaiting approval and now back again
    did the colour change i asked for go onto 40388 or not
    it's been marked "partially complete" but i only bought one thing so i don't get it
    has it been cancelled by you? it's greyed out
    pls tell me stauts, is it aproved
    订单 status?
    I ordered a cot on Sunday, the money left my account the same evening, but the order still reads unpaid, and now I'm scared it will be dropped. Can you look at what your system says?
    where are we with my order
    is the warehouse packing it already or is it only on paper
    just checking my grocery order is accepted for tomorrow
    my mum bought an armchair over the phone with one of your people and has no app, so i'm asking for her: has it been processed, number should be 51170, name Whitcombe
    fraud check on my order, how does that stand
    is everything ok with 20931
    my order says backordered now, what's that supposed to mean
    so is it paid or isn't it
    What's the situation with the bookcase I ordered
    the little bar under my order hasnt gone past step two in four days and there is nothing written next to it, can somebody tell me what step two even is
    order update please
    not asking where the parcel is, only if the order itself got through your checks
    three weeks ago we ordered made-to-measure shutters and were told a surveyor checks the sizes before production starts. nobody has told us whether that check is done, so is our order in production or is it still lying on a desk
    it shows 待审核, what does this mean in english
    my 单子 is approved already or not yet
    no confirmation email
    i didn't get an order confirmation
    was my order placed
    i paid but no order
    can't see my order
    no order number
    resend confirmation email
    not sure if i ordered
    did you receive my order
    order doesn't show up
    never got the confirmation
    is my purchase complete
    i got no email after buying
    missing order confirmation
    did my order go through
    i never got a confirmation email
    no confirmation
    not sure if i actually placed it
    was my order successful?
    paid but got no order number
    so did it reach you, what i ordered at lunch
    page went white right after i hit pay, is it ordered or not
    checked spam, nothing there from you
    can you see an order under my phone number ending 3391
    I'd like to make sure that my order has reached you
    wifi died during payment, did you get it
    think i misspelled my email, so is the order there at all
    resend the order confirmation pls
    Your colleague on the phone said she'd put the order in for me, but I haven't had any message. Did she?
    confimation mail didnt come
    how do i know it worked
    got a thank you screen but no mail
    clicked buy three times and don't know whether i have three orders, one, or none
    i dont want to pay again before i know if first time was ok
    order placed?? yes or no
    没有 confirmation email, did my order work
    there was just a spinner and then the homepage
    usually i get a text straight away, this time zilch
    did i get the flash deal or did it fail
    accounts need the confirmation of our order once more
    please verify my order exists
    This morning at nine I ordered a wheelchair for my dad. The payment window flickered and threw me back to the start, my account has been debited, but I've neither an email nor a text, and I daren't press it again
    haven't heard a thing since i ordered
    no receipt, no email, did it register?
    Is there any record of my purchase from last night, around half ten?
    my order doesn't show up anywhere
    worried the order got lost in your system because it never said success
    was it submitted
    hello, i have bought two box mooncake in your app and then phone is off, now the cart is empty and in orders is nothing, please say me if i bought or no
    supposed to get some kind of acknowledgment, right?
    never got the mail with the order number, can you look it up
    i ordered as a guest so there's no account to check and the confirmation hasn't turned up in any of my three inboxes, which leaves me wondering whether you've got my order for the hedge trimmer at all
    can you confirm you have my order for the buggy
    did it 成功? screen closed too fast
    扣款了 but no order number, is there an order
    can you check the status of my order
    I'd like to know the status of my order
    check order status please
    order status for 50231
    how is my order coming along
    what's going on with my order
    can you give me an update on my order
    is there any update on order 7719
    has my order been processed
    has my order been approved yet
    did you accept my order
    is my order still being processed
    my order is still pending, why
    why is my order still processing
    my order has been on hold for days
    what does "on hold" mean
    what does "awaiting fulfilment" mean
    what does pending mean on my order
    what does the status "confirmed" mean
    status says "under review", what's that
    my order status hasn't changed
    my order is stuck at payment received
    has my order been cancelled
    was my order cancelled by the seller
    why does my order say closed
    is my order still valid
    has the seller confirmed my order
    has the restaurant accepted my order
    has the payment for my order been received
    I paid but my order shows unpaid
    order says awaiting payment but I've already paid
    is my order paid
    did the order go through
    did my order go through okay
    was my order successful
    how do I know if my order was placed
    I'm not sure my order was placed
    did I complete my order
    I didn't receive a confirmation email
    I haven't had any confirmation of my order
    no email confirming my order yet
    where is my order confirmation
    can you resend my order confirmation
    please send the confirmation email again
    I paid but didn't get an order number
    I can't find the order I just made
    my order isn't showing in my account
    do you have my order in your system
    can you confirm that you received my order
    the page crashed after I paid, did the order work
    is my order being prepared
    has my custom ring been started
    are you packing my order yet or is it still being checked
    any news abt my order?
    ordr status pls
    my order is accept or not accept, please tell
    Could you please confirm whether my order of Sunday evening has been registered?
    I never got the "thanks for your order" message, so I'm wondering if it worked
    what step is my order at right now
    what comes after "payment verified" on my order
    the host of the live show said my order counts once it's been checked, has that been done
    wired the money this morning and accounts say you check by hand, does my order read paid now
    "waiting for merchant" is on my order, what is the merchant meant to do
    used points for a mug, no order number popped up, did it go through
    it's been "confirming payment" for six hours, is the order still good
    I ordered a wheelchair by phone, how can I be sure it was entered
    does my order still exist or has it been closed
    has the workshop approved my custom sign order, or is it waiting for something from me
    what's the status of my order
    check on my order please
    how is my order going
    what's happening with order 77320
    is my order okay
    has my order been confirmed
    was my order accepted
    did my order get placed
    did the purchase go through
    was my order created
    I never got an order confirmation
    no confirmation text came
    is the order still active
    why is my order cancelled
    why does my order say error
    what does this status mean
    what is "awaiting confirmation"
    has my payment arrived for the order
    has the shop accepted my order
    is anyone working on my order
    any progress on my order
    my order has vanished from my account
    is my order still under review
    order went through or not?
    The vacuum I bought yesterday shows "awaiting merchant", what does that mean
    I paid by transfer two hours ago and the order still says unpaid, have you got the money
    my phone died right after I pressed order, was it submitted
    the furniture order reads "in production", what stage is that at
    has the bakery accepted this morning's cake order, I'm worried it was missed
    Order 77320 went from paid to "being re-checked", re-checked for what
    I ordered on the phone after seeing it on TV, is it entered in your system
    nothing in my inbox, nothing in spam, does my order exist
    the payment page said success but my orders are empty, where's my order
    it's marked "cancelled", I never cancelled it, what's going on
    I uploaded the pictures for my photo album order, have they been approved
    our purchase order has been at "in approval" for three days, where's it stuck
    does "picking complete" mean my order is packed
    one minute it says paid, the next unpaid, which one's right
    has my order passed the credit check yet
    I confirmed and then the connection dropped, I don't want to pay twice, did it work
    I swapped points for a mug, did that register? I see no order number
    ten minutes on and my dinner order's still "waiting for restaurant", have they seen it
    there's an "on hold" label on my order, has someone stopped it
    can you confirm the massage chair I ordered at noon for Mum is valid
    it said I was in the queue for the flash sale, then nothing, did I get one
    I submitted a change this morning, does my order show it as accepted
    no message of any kind since I bought it, can you look me up under Harrington
    I've paid the balance but the order status still says balance due, is that normal
    please send my order confirmation to my new email address
    the insurance wants my order confirmation and I never received one, send it please
    my order's at step three of five, what's step four
    ordr staus?? thx
    no text no email no number, did I buy it or not, I'm going mad
    pending since forever 🥺 is that bad
    I would like to know my order is good or not good, it write "review" two days
    Might you confirm whether order A5518 has cleared your credit check, so that we may plan accordingly
    my son-in-law says he ordered hearing aids for me but I've heard nothing, is there such an order
    I'm not asking where the parcel is, just whether you've processed the order
    you've gone silent since I ordered, a simple "got it" would do, did you get it?
    hit the back button by mistake, no idea if the order was sent off
    my order
    has my order been placed
    was my order received
    can you see my order on your side
    is there an order under my email
    how far along is my order
    what stage is order 30981 at
    current status for 77654
    progress of my order?
    update on my order from this morning
    what's happening to the order I made last night
    have you started on my order
    are you packing my order yet
    has it been picked in the warehouse
    has my payment been matched to the order
    paid but the order says unpaid
    payment taken, order not created
    money left my account, no order number
    charged but no order shows up
    order missing after paying
    app crashed after paying, do I have an order
    phone died at checkout, was it placed?
    lost signal while ordering, did it count
    page froze after I hit confirm, is there an order
    I refreshed, did I order once or twice
    no confirmation mail for my order
    haven't had an order confirmation
    no order number was given to me
    no text after ordering, did it work
    confirmation went missing, can you check the order exists
    order on hold, why
    order under review
    order being verified, how long
    is my order stuck in a fraud check
    order says "awaiting approval"
    awaiting payment though I paid by bank transfer
    has my bank transfer arrived for the order
    wire for order 5512, booked?
    order shows cancelled, I didn't do that
    why did my order cancel itself
    my order shows as closed
    order says failed but I was charged
    order status error
    what's "partially confirmed"
    what does "backordered" on my order mean
    what is "allocated" supposed to mean
    "released to warehouse", what's that
    meaning of the status "in process"
    it says complete and I've got nothing, what does complete mean
    the red exclamation mark on my order?
    status hasn't moved in three days
    my order has been "confirmed" for a week
    same step since Monday
    is my order frozen
    next step of my order?
    which steps are left before it leaves
    did the restaurant get my order
    has the kitchen accepted my food order
    is my pizza being made
    no rider assigned, is my meal cooking
    has the bakery confirmed my cake order
    is my custom bed in production
    suit being cut yet?
    engraved ring, is it made
    photo prints finished?
    how far is the workshop with my glasses
    has my furniture gone into production
    group deal, did my order get enough people
    flash sale order says queued, did I get it
    am I still in the queue or did my order succeed
    has my installation booking been confirmed
    service order accepted by anybody?
    company purchase order, has it been approved
    who has our purchase order now
    did the shop assistant put my order in
    order placed by phone, is it in the system
    my friend ordered for me, is it registered
    is mum's order valid
    two orders appear but I placed one, which is real
    order was split, what's the status of each half
    is my cash on delivery order confirmed
    does my order still stand
    hello my order is make or not?
    kindly confirm whether my order is placed or not
    order status sir, paid by UPI not showing
    oder stuck on processing pls check
    下单 success or not? no email
    I just want to know if it worked, the screen went white and the bank says 190 gone
    My daughter's desk has said "scheduled at factory" for eleven days. Is anyone actually building it?
    Would you kindly verify that order 40772 has been duly recorded?
    did u guys even see my order lol
    is anything registered for me today, I paid at nine
    what I bought this morning, has it reached your system
    someone needs to tell me whether my purchase exists
    the wardrobe I ordered, which phase is it in
    order reads "processing" since Thursday, normal?
    can you look whether order 61120 is valid
    email confirmation never turned up, am I in your books
    purchase recorded or not, page died
    any movement on the order I placed for my dad
    I bought a blood pressure monitor for Dad this morning, the page jumped home, money's gone and no message, was the order made?
    For three days my order has sat at "awaiting review" and I'd like to know what's being reviewed
    Lunch was ordered at noon and still reads "waiting for restaurant to accept", have they seen my order at all?
    We wired the money this morning and the order still says unpaid, has your finance team confirmed it?
    Your man on the phone said he'd placed the order for me but my account shows none, is it in the system?
    The order says "partly confirmed", which I've not come across before, what does that status tell me?
    My made-to-measure bed went into production last week, at which stage is it now?
    I pressed submit three times without any reaction, so have I no order or three orders?
    I never cancelled anything and yet my order now reads closed, why is that
    At nine I ordered a wheelchair for Mum, the page flickered back to the start, my bank says eight hundred has gone, and there's no text, no email and no order in my account. I daren't pay a second time, so please check whether the order exists
    My daughter's desk has read "scheduled at the factory" for eleven days without a change and term starts soon. Is the order still in a queue or has work on it begun, and how far along is it?
    my orders page is empty but the money's gone
    the app is still on step one of four for my purchase, is that because nobody's there
    has my order been received
    I need confirmation that my order exists
    never got the order email, did it work
    checked my spam folder, no order confirmation
    usually you text after I order, this time nothing, did it register
    app crashed right at the end, did the order go through
    phone died while paying, is there an order or not
    internet dropped at the last step, do I have an order
    browser froze on "placing order", was it placed
    pressed buy and got a blank page, has it been ordered
    pressed the button three times, how many orders did I make
    two orders appear, I only meant one, which is valid
    order doesn't show in my account though I got the number
    can't see the order I just made in my account
    order 40012, what's happening with it
    any progress on order 5561
    any update on what I ordered yesterday
    status update please
    current state of order 1209
    which stage is my order in
    which step are you at with my sofa order
    is it being prepared
    has anyone started on my order
    has the merchant seen my order
    has the restaurant taken my order
    is my curry being cooked
    is my table reservation order accepted
    has a rider been assigned to my meal
    is the engraving done yet
    how far's my made-to-measure blind in production
    is my custom cake being made
    production stage of my kitchen order?
    photo book, is it in print
    does it show as paid on your side
    is my bank transfer matched to the order
    did my wire arrive for order 7712
    it says awaiting payment, though the bank transfer left Monday
    app says paid, email says unpaid, which one
    payment pending on my order, is the order safe
    is the order valid if payment is still pending
    order under review, what is being reviewed
    order being verified, by whom
    why is my order in manual check
    security check on my order, is it done
    prescription check finished for my order?
    age check status for my whisky order
    order on hold, what does that mean
    what does "allocated" mean on my order page
    "released to warehouse" on my order, meaning?
    what's "partially fulfilled" mean
    "awaiting merchant" shows on my order, who's that
    what is "backordered" status
    "exception" is written next to my order, explain
    yellow triangle beside my order, should I worry
    status code 3 on my order?
    order shows as completed but I've got nothing, what does this status mean
    it says cancelled but I never cancelled it
    did you cancel my order
    why did my order disappear
    order vanished from the app
    my order status went backwards, from packing to paid
    status hasn't changed for three days, still "accepted"
    still says accepted, anything wrong
    stuck on "confirmed" since Monday
    is there a problem with my order
    is everything ok with my order
    anything missing from me for my order
    do you need anything else to process my order
    is my order complete, nothing more to do?
    have you got all you need for my order
    was my order changed as I asked, and what is its status
    did the gift message get onto my order's record, is it all confirmed
    is the slot on my grocery order confirmed
    is my appointment order for installing confirmed
    service booking status please
    my mum ordered by telephone, is it in your system
    ordered in store for home delivery, is the order in the computer
    your colleague placed it for me, can you see it
    I ordered as guest, how do I check the status
    order made on my wife's account, how does it stand
    got an order number but the page says not found
    order number not recognised when I look it up
    can you look up my order under my phone number and say how it stands
    check order status with email address
    order tracking page only says "ordered", what's the current state
    is my flash sale purchase successful
    did I get the limited sneakers or not
    won the draw or not, is my order in
    raffle purchase succeeded?
    is my ticket order done
    is my subscription box order for May created
    repeat order for cat litter, has this month's been created
    has my quote turned into an order
    my purchase order from the school, have you booked it
    status of PO 8831
    kindly update me the order status
    sir my order is confirmed or not
    order placed or not please tell
    my order is in which stage now
    i want to know my order it is ok?
    my command is validated?
    order 的 status 是什么
    我的 order placed 了吗
    plz check order
    whats up w my order
    oi what's the state of play with order 66
    order news?
    order check
    not chasing it, just want to know whether the order is in
    just making sure it went through, I don't want to order twice
    so i was on the train and the signal went just when it said thank you and now i have no email and no text so did you get the order for the pram or not
    good afternoon, I placed an order by post with a cheque, could you tell me whether it has been entered
    it hopped from paid to "investigating", what's there to investigate
    who's handling my order right now, sales or warehouse
    did the credit check for my order pass
    has my order cleared the fraud check
    "to be confirmed by phone" is on my order, but nobody called
    is my cake order acknowledged by the pastry chef
    the thank-you page never loaded, is there an order on your books
    the bank booked it but I've no order number, did an order arise
    I bought a bench at the kiosk screen, has it been transmitted to you
    does my order exist in your computer
    in which phase is my curtain order, cutting or sewing
    what does "on hold: stock check" mean for my order
    what does "consolidating" mean on my order page
    "invoice created", is that good news about my order
    my order hops between accepted and review, what's true
    has the dispenser checked my prescription order yet
    has anybody picked up my order to work on it
    is my deposit-free reservation of a grill turned into an order yet
    why is my order asleep at "created"
    fraud department has my order, have they finished
    who confirms my order, you or the stall holder
    does silence mean my order failed
    can you read me the status line of order 3390
    was my order split or voided, the page is odd
    I switched my order's delivery date, is it re-confirmed
    does my order need any action from me
    your bot called it "fulfilling", what's that for an order
    did the telephone order of my aunt get booked
    did the draw pick my purchase of the console
    my order says failed yet the bank says paid, which state is it really
    the order page shows a grey clock, meaning?
    has the credit check passed on my order of the piano
    payment pending three hours, will the order survive
    is my order verified now that I sent the ID
    is order 7001 alive
    is the thing I ordered at noon on your list
    where does my order stand, paid or not yet
    what's next for my order after "checked"
    the page is blank under my order number, how does it stand
    is my order at the checking desk still
    the kiosk ate my card but printed no order slip, was it booked
    did the shop say yes to my order
    my order shows an hourglass, what's that about
    is my order complete on your side or does it lack something
    has my order of tiles been confirmed by the store
    "accepted by partner", who's that and what about my order
    does my order still count though the price shows zero
    my order for the choir robes, is it entered
    was my purchase registered on your side
    I pressed buy and the page froze, do I have an order or not
    no confirmation mail yet for the pram I bought an hour ago
    what does "awaiting review" mean on my order
    status of order 60771 please
    is my order confirmed or still pending
    Did the shop approve my order yet?
    my order's stuck on processing
    did my order for the tuxedo go through
    what's "allocated" supposed to mean, it's under my order
    Could you confirm that my order has been received?
    payment taken but order says unpaid
    how far along is the making of my custom table, order 7719
    my order says "on hold", why's that
    order showing failed though I've been debited, was it placed?
    Please check order no. 33471 for me, what stage has it reached
    kindly update on my order sir
    i dont know if order is done, can you see it
    the order number in my SMS gives no result, does the order exist
    my order turned to "exception", explain
    has the pharmacist checked my prescription order yet
    is the order still being verified
    why does my order say cancelled? I didn't do that
    order placed at 8, no acknowledgement by noon, all okay?
    does "ready" mean it's packed
    what comes after "in preparation" on my order
    Hi, I'd love to know how things stand with my wedding cake order
    has my bank transfer for the order been matched
    cheque sent for order 5120, have you booked it
    where in the process is my order
    stage of my personalised mug order
    the app crashed as I paid, check if an order was created
    did my click count? can't see whether the concert ticket order's gone through
    I ordered over the phone with Raj, has he entered it
    order still says pending payment, I paid by UPI
    my order was flagged, what's going on with it
    the little clock icon by my order means?
    am I on the list for the limited sneakers or did my order drop out
    Just checking you got my order for 12 roses
    I need reassurance that the order I placed for the hospital is in the system
    any progress with order 9004?
    the order's status reads 'partially authorised', what is that
    has the seller confirmed my order or is he still thinking about it
    says "queued". queued for what
    is my group buy order complete or do we need more people
    my order has vanished from the screen after paying, is it safe
    engraving finished on my order yet?
    has the tailor begun my suit, order status please
    did you receive the order form I posted
    order went from packed back to new, why
    is it normal that the order shows no status at all
    got two confirmation mails for a single order, which one's valid
    what is "manual check" on my order and how long does it take
    was my click and collect order accepted by the store
    Is anything missing from me to complete my order? It says "action needed"
    confirmed or not confirmed? just yes or no for order 2217
    my order confirmation went to an old email, can you tell me it's placed
    the order status page is in a language I can't read, what does it say about mine
    is my fraud check over yet on order 88231
    status 'closed' on my order, what does closed mean
    Order 4152, paid Tuesday by wire. Have the funds been recognised and is anybody working on it?
    why has my order been under examination for two days
    my internet died mid checkout, order yes or no
    is my order alive
    checking up on my order for the garden gate
    does green tick mean that my order got approved
    I just want to know if it went in, the order for three bags of feed
    order query, 71820, current position?
    did my pre-wedding album order get to the print stage
    my order disappeared after midnight, was it cancelled by you or by a glitch
    order not confirmed yet, should I worry
    it says "sourcing" on my order, I'm puzzled
    can you see my order at your end
    my order says "assigned", to whom
    the voucher order I placed for gran, did it succeed
    tell me where we are with my order please
    what's the state of play on order 100238
    has my order been packed already or only printed
    does "fulfilled" mean done? that's what my order shows
    wanted to make sure the order made it through
    my order remains "created", nothing else for days
    has someone looked at my order yet, it needed an age check
    the payment page said thank you but my order says error
    does my order need my approval for anything
    I placed an order as a guest, how do I check its status
    order lookup without account, number 3391
    check progress order 5561 pls
    Is my prescription lens order at the lab or still in the office?
    did order succed?
    my order says backorder confirmed, meaning what
    is it in picking or in packing now
    has production of my sofa order started
    the house clearance auction, did my winning order get recorded
    what does code P4 next to my order stand for
    wedding rings order: has the goldsmith got it on his bench
    did my pledge become a real order
    cart emptied itself after I tapped pay, so am I in or out
    my order is "under reconciliation", translate please
    is order 6610 sitting in your approval tray
    has my birth-date check passed, the whisky order is grey
    what's behind the word "exception" next to my order for blinds
    acknowledgement of order from yesterday missing
    was my oboe order booked in properly
    order for hay bales, has anybody okayed it yet
  `,
})
