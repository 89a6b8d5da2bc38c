import { defineIntent } from '#intents/define'

export const refundStatus = defineIntent({
  intent: 'refund-status',
  audience: 'buyer',
  settledBy: 'records',
  label: { zh: '我的退款到哪了', en: 'Where is my refund' },
  definition: {
    zh: '退款已答应、已申请或已显示退出，问钱到没到、什么时候到。',
    en: 'A refund is asked for, promised or shown as paid; asks whether and when the money comes.',
  },
  borders: {
    'request-refund': { zh: '第一次要退款，还没办。', en: 'Asks for a refund for the first time.' },
    'return-status': { zh: '问退回的东西收到没有。', en: 'Asks whether the returned goods arrived.' },
    'refund-amount': { zh: '到了，但是数目不对。', en: 'It has come, but the sum is wrong.' },
    'refund-method': { zh: '问退到哪张卡、哪个账户。', en: 'Asks to which card or account it goes.' },
    'payout-status': { zh: '卖家的货款。', en: "A seller's earnings." },
  },
  zh: `
    还没收到退款
    退款多久到
    退款怎么还没到
    查退款
    退款到账了没
    退款处理好了吗
    几天能收到退款
    说退款了没看到钱
    退款成功了吗
    退款卡住了
    退款到哪了
    退款什么时候到账
    退款还没收到
    钱退了吗
    查一下退款进度
    退货都寄回去了怎么还不退款
    我要我的退款 都答应好几天了
    tui kuan shenme shihou
    退了货钱没到账
    钱呢 怎么还没退给我
    退款失败
    我的退款呢
    钱什么时候退
    怎么还没退钱
    退款进度
    说好三天退款都一周了
    显示已退款但我没看到钱
    退宽进度
    refund 到账没有
    订单40012的退款怎么样了
    tuikuan dao le ma
    钱怎么还不到账
    取消的订单钱没退回来
    退货都签收了 款咋还没影儿
    亲，答应退我的89到现在也没收着哦
    银行说没有这笔入账
    退款失败是啥原因
    等了快半个月的退款 😡
    請問退款何時入帳
    早上通知说已退 支付宝余额没动
    还要几天才能看见那笔钱
    客服上次讲周五之前打给我，今天周一了
    退款审核通过了没
    你们财务放款了吗 40088
    东西你们收了 钱呢
    答应理赔给我的货款啥时候下来
    我五月二十号取消的那台投影仪，当时页面说一到三个工作日原路退回，现在都六月四号了，我每天查银行流水都没有，请帮我看看到底卡在哪个环节
    补偿的事先放一边，你们系统三次显示退款处理中，然后又变回待处理，我信用卡的账单日就在后天，如果到时候还没到，我就得先垫上这两千块
    仅退款批了吗
    我想知道退的钱银行处理了没有
    退款怎么这么慢的啦
    一直转圈圈"退款中"
    钱还冇到账喔
    上次退的那双鞋 钱到位没
    退款单号能给我吗 我去问银行
    换货货到了 多付的那部分退没退
    十天了！到账没个准信
    取消了预售，说定金也给退，尾款第二天就回来了，定金那一百块到现在没有动静，问过支付那边他们说商家没有发起，你帮我核实一下
    bank 那边说 pending 几时才 release 给我
    說已退 戶口還是沒看到
    我的退款到账了吗
    退款什么时候能到
    退款几天到账
    退款到现在还没到
    帮我查一下退款进度
    申请退款好几天了，钱还没到
    退款处理得怎么样了
    退款怎么这么久
    为什么退款还没到账
    钱退了没有
    你们什么时候给我退款，不是答应了吗
    退款显示成功，但我没收到
    退货已经签收了，什么时候退钱
    取消订单的钱什么时候退回来
    退款要多久
    退款审核通过了吗
    请问退款打款了吗
    我的钱什么时候退回来
    退款一直在处理中
    退款状态查询
    说已经退了，微信没收到
    银行卡没收到退款
    支付宝没看到退款
    上周的退款还没收到
    退款还要等几天
    麻烦催一下退款
    退款是不是卡住了
    我的退款怎么没消息了
    退款订单号 33018，到哪一步了
    退款有没有退出去
    答应给我退的运费怎么还没到
    三天了退款还没到账
    说24小时内退款，已经过了
    退款失败了怎么办，钱去哪了
    商家同意退款了，钱多久到
    仅退款申请通过没
    钱还没退，货都收回去了
    信用卡退款要几个工作日到账
    我取消订单一周了没退钱
    退款到了吗，帮我看看
    想问下退款啥时候能到账呀
    退款进行到哪里了
    你们财务什么时候打款给我
    定金的退款到账没
    为什么显示退款完成可是余额没变
    退款查一下，订单尾号 4402
    退款申请提交了，多久审核
    上次说退我的差价到现在没影
    货退回去半个月了，钱呢？？
    退款还没到 能不能快点
    推款到了没
    退款 status 帮我 check 下
    tuikuan jitian dao
    退款怎麼還沒入帳
    亲 我的小钱钱退了没💰
    您好，我九号退的行李箱，十二号你们就签收了，至今退款还没有到账，请帮忙查一下，谢谢
    一拖再拖，退款到底哪天到，给个准日子
    我问了银行，银行说没有退款记录，你们到底退没退
    退款都答应两个礼拜了，每次问都说在处理，到底什么时候到账
    我妈那单的退款说今天到，还没看见
    退款到没
    退款什么时候到
    钱退回来没
    退款查询
    退款几天能到
    退款到哪一步
    退款咋还没到
    没收到退款
    退款进度怎么样
    退款还要多久
    退款有结果了吗
    款退了没
    钱还没退给我
    查退款进度
    退款批了吗
    退款多会儿到账
    退款在路上吗
    退款慢死了
    退款打了没
    什么时候退钱给我
    退款处理完没
    催退款
    退款到账了吗
    看下我的退款到没到
    退货十号就签收了，今天都二十号，钱还没回来
    取消的火锅套餐，说两小时内退款，过了一天还没动静
    你们短信说退款已汇出，我查了招行没有入账
    退款状态从"处理中"变成"待审核"，是倒退了吗，到底几时到账
    国庆前答应退我的押金，节后上班了该到了吧
    跟客服说好昨天晚上到账的退款，今天早上微信还是空的
    换货改成退款以后就没下文了，钱几号给我
    退款成功的通知收到了，支付宝账单里找不到这笔
    信用卡退款说要7到15个工作日，今天第16天了
    三个订单一起取消的，两个退款到了，剩一个什么时候到
    我的退款单显示"银行处理中"五天了，卡在谁那里
    部分退款25块你们上礼拜同意了，请问发出来没有
    预定的演唱会票取消了，退票款还要等多少天
    退款失败的短信说会重新打款，重新打了吗
    平台介入判了给我退款，判完多久能拿到钱
    差价退款申请通过了，几天能看到钱
    下单没货你们取消的，钱扣了我的，什么时候返还
    退款需要财务签字是吧，签了没有，帮我问问
    仅退款申请提交48小时了，还是没人审
    我给银行打过电话，他们要退款流水号才能查，发我一个
    退款显示预计今日到账，都晚上十一点了
    收到邮件说"退款已启动"，启动到到账要多久
    妈妈手机买的那单退款到账了吗，她不会查
    运费险的赔款和退款都没到，退款先帮我看一下
    你们月底结账会不会耽误退款，我那笔是28号批的
    上次退款三天就到了，这次都九天了怎么还不到
    退款完成但我的卡上没有，是延迟还是退丢了
    学费退款说五个工作日，今天满五天，能到吗
    申请退款后商家一直不处理，还有多少时间自动退
    请问尾号8830那笔退款有没有退出去
    亲 钱钱到哪儿了 等米下锅呢🍚
    退款拖半个月了！还要我催几遍！
    腿款进度查下谢谢
    refund 几时 arrive 呀 已经 7 days
    qian tui le ma, hai mei shoudao
    退款已經申請十天，請問何時入帳
    您好，我在六月二日申请的退款，页面显示六月五日已完成，但截至今日银行账户仍未收到，烦请核实退款是否成功汇出
    这笔退款我是等着交房租的，你们说周三周三，今天都周五了，房东都打电话来了，到底什么时候打过来给个准信
    退款又没到，是不是把我忘了
    退款啥时候到账
    退的钱怎么还没到
    我那笔退款到哪了
    退款处理完了没
    退款一直显示处理中
    退款审核还要多久
    退款申请有人审了吗
    商家说退了，我没收到钱
    说好三天退款，都五天了
    显示已退款但卡里没有
    退款成功却查不到钱
    银行没看到退款入账
    支付宝没收到你们的退款
    微信零钱没见退款进来
    信用卡退款几天能看到
    退款要等多少个工作日
    退款周末会到吗
    退款遇上放假会延迟不
    昨天同意的退款今天能到吗
    退款通过了多久打钱
    货你们收到一周了，退款呢
    退货签收三天还没退款
    快递显示你们签收了，怎么不退钱
    仓库验货完了吧，钱什么时候打
    订单取消十天，退款没影
    拼团没成 退款什么时候返
    预售取消了，付的钱到账没
    退款说原路返回，返到一半了？
    两笔退款只到一笔
    运费退款到没到
    补的差价退款还没看见
    退款失败了 会再退吗
    退款被银行退回来了 你们重打没
    银行卡注销了 退款重新打了吗
    退款打回去了没，给个准信
    财务打款了没
    退款被冻结了？怎么不动了
    退款倒计时到了怎么没退
    系统说自动退款，时间过了
    退款单号能查进度吗
    给我退款的流水号，我去问银行
    退款凭证有没有
    帮我催催那笔退款
    加急退款 等钱用
    退款能快点吗 都同意了
    上次答应的退款还算数吗，没到呢
    客服小哥说24小时退，骗人的？
    跟我保证周五退到，今天周一了
    退款工单提了没人回
    我申请的仅退款审核到哪了
    退款申请提交了 什么时候有结果
    退款状态变成待商家处理，要等几天
    退款已受理是啥意思 钱出来没
    “退款中”要转多久
    退款怎么又变回审核中了
    我的退款是不是被取消了
    平台介入的退款判了，钱何时给
    纠纷赢了 退款哪天到
    丢件的退款说给我，还没到账
    发错货的退款办好没
    少发那件的退款到了吗
    机票退款走到哪步
    演出取消的退票钱还没退
    课程退费批了没到账
    充值退款处理得怎样
    会员费退款已批准，几号到
    退到花呗的钱看不到
    退到余额了吗，没变化
    退到礼品卡了没有，查余额没多
    海外卡退款要多久到
    美金退款还没到我账上
    退款过了一个月了，还在路上？
    查退款 订单尾号5580
    订单66120退款情况
    退款编号R2203现在什么状态
    退款短信收到了 钱没收到
    退款邮件说已发放，账户没动静
    我老婆那单的退款到账没
    公司对公退款到哪了，会计在问
    退款有消息了吗
    退款还有多久嘛
    能告诉我退款具体哪天到吗
    钱退到哪个环节了
    您好，我于8号提交退款并获批，至今未到账，烦请核查
    亲，退款咋还不来呀，我天天看余额
    说退不退，溜我玩呢？退款都半个月了
    refund还没到 几天了
    退款processing两周 正常吗
    退款幾時入帳
    tuikuan jindu
    我三月份退的那台洗衣机钱说是要走财务走财务走了一个多月了也没走到我这里你给看看到底到哪里了
    家里等着这笔退款交学费，你们上礼拜就说打出去了，银行柜台我都跑了两趟，没有，麻烦给我查到底
    退款拖这么久 有利息没 到底到没到
    审批过的退款打出来没有
    你们批的那笔退钱，走到银行了吗
    卡上还是没见那288退款
    取消的机票，钱几号回我账上
    退的押金有着落了吗
    说退到零钱，零钱里空空的
    你们六号就说退款已经打出去了，我今天去银行柜台查，人家说根本没有这笔进账
    三双鞋一起退的，两双的退款都到了，剩下那双的钱什么时候能到
    退款页面从“已同意”又跳回“审核中”了，是不是又要重新等，我的钱几号能拿到
    上周客服说帮我加急，现在又过去五天，那笔一百八的退款还是没影，麻烦查到底
    信用卡退款说七到十五个工作日，今天已经第十七天了，账单上还是没有
    退款打到的那张卡我已经销户了，钱被退回去的话你们会重新打吗，打了没
    我取消的机票退款申请编号F2091，显示处理中一个月了，到底到哪一步了
    仓库都签收我退的大衣十天了，为什么退款还停在待处理，麻烦催一下
    一共该退我三百二，先到了两百，还差的一百二是分开走的吗，什么时候到
    家里等着这笔退款给孩子交学费，你们上礼拜二短信说已经打出去了，银行柜台我前后跑了两趟，流水都打出来了一分钱没有，请你们把打款凭证发给我或者告诉我到底哪天能到
    我三月份退的那台洗衣机，四月份说财务在走流程，五月份说下周一定到，现在都六月中旬了，每次问都是在处理中，我就要一句准话，这个退款到底打了没有
    多付的钱什么时候退
    上回多扣的95块说三天退，到现在也没看到，催一下
    退款几时到账
    退的钱还没收到
    帮我查下退款状态
    退款处理中要多久
    退款显示成功，钱没到
    银行查不到你们的退款
    账单里没看到退款
    微信零钱没收到退款
    支付宝没到账，退款真退了吗
    花呗的退款怎么没恢复额度
    信用卡退款要几天
    退到余额的钱没显示
    礼品卡退款回来没
    退货签收了，钱啥时退
    货都退回去一礼拜了，钱呢
    仓库收到退货了，退款开始走了没
    取消的订单，钱还没回来
    取消好几天了退款没到
    退票的钱还要等多久
    课程退费到没到
    定金说退，到现在没退回
    退款审核到哪一步
    商家同意退款了，几天到
    答应的退款不见影
    说好三天到账，都八天了
    客服说周五退，今天周一了没到
    一个月了退款还没下来
    只到了一半退款，剩下的什么时候到
    还差一百多没退回来，是分两次吗
    运费退了没
    差价退款到了没有
    赔的退款批了，钱什么时候来
    平台判我赢了，退款多久给
    退款被退回去了，有再打吗
    卡注销了，退款退去了没
    财务打了没，我的退款
    退款打款时间是哪天
    给我退款凭证，我去银行查
    退款流水号给一个
    能不能快点退，钱等着用
    退款失败会重新退吗
    退款拖这么久是啥原因
    周末退款会处理吗
    節假日退款會延後嗎
    我的refund怎么还是pending
    亲，上次退的鞋子钱打回来没呀
    老妈的手机号付的，退的钱收到短信没有，她说没有
    退款退款，问了三遍了，到底到没到
    已经退到银行了吗
    多扣那笔说会返还，返了没
    先前退的两笔，一笔到了一笔没到
    积分退回来没有，退款那单
    财务说已经汇出，我这还是零，退款在哪
    婴儿车退了，款子几时进卡
    “退款已发起”是到哪步了
    退给我的一百二农商行查不到
    退回来的押金式预付款到没到
    花瓶碎了答应退我的钱打了吗
    退款排到哪天处理
    演出取消退的票钱怎么还没影
    说原路退，路走了半个月了
    滑冰鞋退了，钱在路上没
    退三单到了俩，第三笔呢
    退款第2步一共几步啊
    发卡行问你们哪天放的款，退款那笔
    烂西瓜说赔退的钱到了没有
    退款勾是绿的，存折没变
    还要睡几觉退款才到
    退款那边人放假了吗，咋没动
    超期没退到账，能查下卡哪了吗
    押金退款几号到卡
    婴儿床取消了，款子上路没
    八十八块卡在哪了，退给我的
    审批过了几时见钱
    周五那批退款打了没
    退款一直“银行处理中”
    邮件说退了，存折上没有
    盘子磕了说退钱，哪天能见到
    鼓退回去了钱没影
    答应退我的钱呢，半个月了
    退款显示成功，卡里没见着
    退的款卡在银行还是卡在你们
    靴子寄回去都签收了，退款几号到
    说三到五个工作日退，今天第九天
    退款审批到谁那了
    麻烦催一下我的退款
    查下退款进度，单号尾数721
    我的refund批了没有
    取消的沙发，钱还没退回来
    客服说秒退，等了两天毫无动静
    零钱里看不到那笔退款，啥情况
    那笔退费财务打出去没有
    退款一直审核中
    怎么还不退款给我，都同意了
    想問一下退款多久入帳
    退款关闭了是啥意思，钱去哪了
    演唱会取消的票款何时退回
    退款延迟了吗，说好周五到账
    信用卡账单里没有退款记录
    你们说退了，给我凭证看看退到没
    退货退款成功以后几天能看到钱
    退款分两次，第二笔几时来
    平台判我赢了，款子啥时候退下来
    都退款中八天了
    退押金的申请通过了，到账没
    已经承诺的赔退款迟迟不见
    退款卡住了吗，帮看看
    同意退款之后还要等多久
  `,
  en: `
    when will i get my refund
    refund not received
    how long does a refund take
    has my refund been sent
    still waiting for my refund
    is my refund processed
    refund pending
    when do i get the money back
    refund taking too long
    did you refund me
    no refund yet
    where is my refund
    i haven't received my refund
    has my refund been processed
    check my refund
    i sent it back two weeks ago and no refund
    you got my return so where is my money
    my cancelled order was not refunded
    how come the refund isn't here yet
    waiting for a refund
    did you already pay me back
    when is the refund going to be on my card
    wheres my refund
    refund status
    still no refund
    when will i get my money back
    it says refunded but nothing on my card
    refnud status please
    cancelled on the 3rd, bank account still empty
    has the money been sent back yet
    you got the boots a week ago so where's the cash
    Has finance released the payment for order 40012?
    how far is my refund
    退款 when?
    any update on the repayment you agreed to
    is my refund approved
    my card statement shows zero from you guys
    why did my refund fail
    been "processing" for two weeks
    just checking the 54.20 is actually on its way
    refund issued 12/5, bank says they see nothing, give me a reference number
    the exchange parcel has arrived, now what about the difference you were to repay
    how many more days till the refund lands
    havent been paid back yet
    money from the claim: sent or not?
    On the twentieth of May I called off the projector and the page told me one to three working days. I have refreshed my banking app every morning since. It's June now and I'd like to know at which desk it's lying.
    whats taking the repayment so long
    I was expecting to see the amount on my statement by now
    reimbursement for postage, come through?
    half the refund came, when is the second half due
    my wife's order was called off by you, and she waits for the sum since
    please look if refund is done, i am waiting long
    no sign of the credit you confirmed
    The returned goods were signed for on the ninth according to the carrier, your mail on the tenth thanked me and spoke of a credit, and here we are on the thirtieth with my overdraft growing. Could someone tell me the actual date?
    am i in the queue for being paid back or did it get forgotten
    My deposit for the preorder was supposed to come home together with the balance. The balance turned up the next morning, the deposit never did, and the payment company says the merchant hasn't triggered it. What does your side show?
    退款 shows complete, mein Konto shows nada
    I keep checking but the refund isn't there, where is it
    has my refund gone through
    when will I receive my refund
    I haven't got my refund yet
    my refund hasn't arrived
    roughly how many days before a refund hits my account
    how long until I get my refund
    what's the status of my refund
    can you check on my refund
    has my refund been issued
    has my refund been approved
    I'm still waiting on my refund
    refund hasn't shown up in my bank account
    my refund is late
    why is my refund taking so long
    when will the money be back in my account
    I returned it last week, when do I get my refund
    I cancelled my order, when will I be refunded
    you said I'd be refunded in 5 days, it's been 10
    my money hasn't come back
    did my refund go out
    did you send my refund
    any update on my refund
    the refund is still pending
    refund for order 71930, where is it
    I was promised a refund and haven't seen it
    refund shows as completed but I don't have it
    where is the money you owe me for the return
    when can I expect my refund
    is my refund on its way
    refund not in my account
    it's been two weeks and no refund
    refund update please
    my paypal refund hasn't come through
    how many business days does the refund take
    you received my return, so where's my refund
    have you processed my refund yet
    I'd like to know when my refund will arrive
    has the refund for the cancelled tickets been paid
    my refund failed, when will you send it again
    could you chase my refund
    refund still processing, how much longer
    I got an email saying my refund was sent, but nothing has arrived
    still haven't been refunded for the broken vase
    credit card refund, how many days
    what's taking my refund so long
    The refund was approved on Monday. When does it arrive?
    could you tell me if my money has been sent
    no money yet from my return
    waiting 3 weeks for refund
    you said refund on sunday, its friday, wheres the money??
    my refnd didnt come
    i wait my refund since 20 days, when it will come
    refund eta?
    hey any news on that refund you promised me last tues 👀
    Good evening, I was told by email on the 4th that a refund of 38 pounds had been made. My bank has no trace of it. Could you look into it?
    You lot were quick enough to take it. So when do I get my refund?
    退款 still not in my account, how many days more
    The refund for my husband's shoes was meant to be in by Friday and it's not on the statement, can you check where it's got to
    can you see if the refund for my return has been released
    when's my refund coming
    no refund so far
    is my refund sent
    where's my money
    refund progress
    has it been refunded
    my refund hasn't come
    how soon will I be refunded
    any refund news
    refund overdue
    when do I see the money
    did my refund get processed
    refund not here
    chasing my refund
    what's happening with my refund
    has the refund left you
    how much longer for my refund
    refund still missing
    check my refund please
    money not back yet
    You received my returned coat ten days ago, when can I expect the money?
    I cancelled the sofa order on the 1st and the 480 hasn't come back to my card
    The app says "refund completed", my bank balance says otherwise, has it truly been sent?
    Could you give me the refund reference so that my bank can trace it? Nothing has arrived.
    One of my two refunds has come in. When's the other due?
    Your colleague Priya approved a refund last Wednesday, is it on its way?
    The refund bounced because my account was frozen, have you sent it again?
    I'm off on holiday Saturday and could use that refund, will it be in by then?
    How long do PayPal refunds take from the moment you press the button
    The event got cancelled and you promised ticket refunds within two weeks, it's now week four
    My refund went from "approved" to "in review", does that delay it?
    Is a bank holiday holding up my refund? It ought to have been here Friday
    The preorder was called off by you in March, my deposit still hasn't been returned
    I applied for a refund yesterday evening, how soon will somebody decide on it?
    Please confirm the date on which the refund of 63.20 was issued
    The partial refund for the chipped bowl that we agreed on, when will it show up?
    I've checked both cards and my wallet, your refund hasn't reached any of them
    why's my refund stuck at "pending with bank" since Monday
    My dispute was decided in my favour, when does the refund follow?
    I got the credit note but not the money, when's that being paid out
    You emailed on 3 June that my refund would be released, it's the 19th
    It says estimated arrival yesterday for my refund. Is it late?
    was my refund for the out of stock lamp triggered automatically, or did someone forget?
    still out of pocket for the returned tyres, any idea when I'll be paid
    does a refund to a foreign card take longer? two weeks and counting
    My son's refund for the game he returned, has that been done already
    Has accounts signed off on my refund? I was told that's the last step
    refund for order 61188: sent, or sitting in a queue?
    Another Monday, another empty statement. When's this refund arriving?
    wheres my refund at bro
    stil no refnd, its been 12 days
    refund when?? rent is due 😬
    I am waiting the money back of my order since two week
    退款 done or not? nothing in my alipay
    Good morning, may I enquire as to the progress of my refund? The goods were returned on the 2nd and acknowledged by you on the 5th.
    FIVE emails. FIVE times "it's being processed". WHEN do I get my refund?
    My nan keeps walking to the cash machine to look whether the 38 pounds from you have come in, can you tell me when they will so she can stop
    where has my refund got to
    no refund in my bank yet
    refund hasn't hit my card
    did you issue my refund yet
    was the refund processed
    is the refund on its way
    how long do refunds take to land
    how many working days till the refund shows
    refund pending for two weeks
    refund says processing forever
    refund stuck
    refund approved but nothing came
    refund marked complete, money missing
    you said refunded, bank says no
    bank can't find the refund
    need the refund reference number to show my bank
    proof that my refund was sent
    trace my refund
    track refund for order 2290
    check refund 88213
    any news about the money you owe me back
    chase up the refund please
    speed up my approved refund
    promised refund within 3 days, it's day 9
    agent promised the refund by Friday
    you told me the refund was coming last week
    you got my return on the 5th, when's the refund
    return delivered to you, refund not started
    parcel's back at your warehouse, money isn't back with me
    after inspection how soon is the refund paid
    cancelled order, refund still missing
    I cancelled a week ago and the money's not back
    you cancelled my order, when does my money return
    out of stock refund, where is it
    preorder called off, still waiting on the refund
    group buy failed, refund when
    one of two refunds arrived, the second hasn't
    postage refund not here yet
    price difference refund you agreed, has it been paid
    refund for the missing item, is it out
    lost parcel refund approved, when do I see it
    dispute won, waiting for the refund
    claim closed in my favour, where's the payment
    refund failed, will you retry
    my bank bounced the refund, did you resend
    old card closed, has the refund been re-sent
    refund to my wallet isn't showing
    store credit refund not in my balance
    refund to gift card didn't appear
    paypal shows no refund from you
    is the refund delayed by the bank holiday
    do refunds go through at weekends
    will the refund post before the 30th
    refund timeline please
    what stage is my refund at
    has anyone looked at my refund application
    refund request filed Monday, decision?
    refund under review, how long does review last
    my refund changed from approved to pending
    did my refund get cancelled
    refund confirmation came but no money
    email says refund released, account says otherwise
    refund statement shows 0, has it left
    have accounts paid out my refund
    is finance sitting on my refund
    refund for the washing machine, been a month
    flight cancelled, ticket refund still not in
    concert refund status
    deposit return, agreed in may, not in yet
    subscription refund agreed, not arrived
    refund for my wife's order, any movement
    company card refund, our accountant asks when
    foreign card refund taking ages
    dollars refund to a UK card, how many days
    hello, my refund is where? 10 days already
    i am waiting the refund since 2 week
    kindly update refund status of my order sir
    refund not credited in my account till date
    refnd still not here
    when refund come
    refund?? u said 48 hours 🙄
    退款 approved last Tues, no money, check pls
    I don't need another apology, just the date my approved refund will be in
    Good afternoon, a refund of 112.40 was agreed on the 3rd. As of today it hasn't been credited; could you look into the delay?
    every morning I check the bank and every morning the refund isn't there
    mate the refund from that dodgy kettle you said it went out on monday its now the next monday
    My landlord won't wait, so please tell me honestly: has the refund for the fridge gone out or is it sitting somewhere?
    I returned three dresses, you've refunded two, when's the third refund due?
    the chat last week ended with "your refund is being expedited". So where is it?
    when will I see my money, refund was agreed on Sunday
    did the 45 quid go back to my card
    nothing credited so far, it was due Tuesday
    has the money left your account for mine
    refund due date for 55120
    the promised repayment is late
    is there a date for my payback
    where in the process is my reimbursement, it was accepted last week
    your refund mail came, the cash didn't
    bank statement checked again, not a penny of the refund
    approved a month ago and I'm still out of pocket
    On the sixth you said the refund had gone out, but the woman at my bank can't see any such payment
    Three pairs went back together and two refunds have come, when can I expect the third?
    The refund page jumped from "approved" to "in review" again, does my wait start over and when will the money be here?
    Last week I was told my refund would be hurried along. Five days on, the 180 still isn't in, please find out why
    You quoted seven to fifteen working days for a card refund and this is day seventeen with nothing on the statement
    The card you refunded to has been closed, if the money bounced have you paid it out again yet?
    My cancelled flight, refund case F2091, has read "processing" for a month, how far has it really got?
    Your warehouse signed for my coat ten days ago, so why is the refund still waiting?
    Of the 320 due to me 200 has landed; is the other 120 on its way separately?
    We need that refund for school fees. On Tuesday last week your text said it had gone out; I've been to the bank twice, got the statement printed and there isn't a penny, so either send me the proof of payment or tell me the day it will land
    The washing machine went back in March. In April finance was working on the refund, in May it was surely next week, it's mid June and the answer is still "processing". A straight word please: has it been paid or not?
    the overcharge of 95 you promised to return in three days hasn't come
    gift card part of the payment hasn't been credited, the visa part has
    new card number, same bank, will the refund find its way
    refund issued?
    was the refund sent
    when does the refund land
    how long until the refund shows
    how many days for a refund to reach my bank
    refund tracking
    refund pending, till when
    my refund says processing for ten days
    refund says completed, bank says nothing
    it shows refunded but my balance is the same
    you say refunded, I see nothing
    marked refunded on the app, not on my card
    statement came today and no refund on it
    bank has no trace of your refund
    my bank can't see any incoming refund
    need a refund reference number to trace it with my bank
    give me the ARN for the refund
    proof that the refund was sent, please
    which day exactly was my refund sent
    date of refund?
    refund request still waiting for approval
    is my refund claim accepted
    decision on the refund I applied for?
    my refund application, any news
    any update on my money back
    did you process my refund of 63
    has the 54 left your side
    did my reimbursement go through
    reimbursement status
    when will I be reimbursed
    repayment overdue
    money back promised last week, nothing came
    promised in 5 working days, that's gone
    it's been a month, where's my refund
    three weeks since I sent it back, no money
    you got the boots back, when do I get paid back
    return was accepted on the 9th, refund when
    return signed for, money not
    warehouse has my return, has the refund started
    you confirmed the return, so when's the refund coming
    cancelled my order, money still not back
    order cancelled on Sunday, refund when
    cancelled preorder, deposit refund hasn't come
    seller cancelled, when is my cash returned
    refund for the cancelled concert tickets, how long
    course fee refund, has it been paid out
    refund for the missing spoon, is it on the way
    partial refund agreed, when does it come
    half the refund came, when's the other half
    got 200 of 320, when's the rest being refunded
    two refunds due, one arrived, the other?
    split refund, second part where
    refund of shipping cost agreed but not received
    customs refund you promised, any sign
    price adjustment refund not credited yet
    compensation refund approved but not in
    dispute won, when's the refund paid
    case closed in my favour, when do I see my refund
    arbitration said refund me, how long does it take
    refund bounced, did you send it again
    my card is closed, did the refund come back to you
    refund to wallet not showing
    gift card refund not on the balance
    store credit from my return hasn't appeared
    points part of the refund hasn't come back
    refund to PayPal pending
    refund to Klarna, not visible yet
    refund not credited in my bank account sir
    kindly check when refund will be credited
    sir money is debited, refund not received till date
    when my refund will come
    my refund where? already two week
    i am waiting my money back since long
    you have send refund or not
    refnd not recieved
    wheres my dosh then
    show me the money, return was in april
    chase my refund please
    hurry up with the refund you approved
    can you speed up my refund
    please look into my late refund
    refund delayed, reason?
    why's the refund held up
    what's blocking my refund
    status of refund for the blender
    check refund for order 7781
    follow up on refund ticket
    third email about the same refund, where is it
    last agent said Friday, today's Monday, no refund
    your colleague assured me the refund was sent, is that true
    stop apologising and tell me when the refund arrives
    do weekends count in refund days
    does a bank holiday delay my refund
    would it show as a separate line or does the charge vanish, my refund isn't visible
    could the refund be on next month's statement
    is 14 days for my approved refund normal
    has finance released my refund
    did accounts send the transfer back to me
    my refund 到哪了
    the refund for 退货 has arrived or not
    I can't pay rent because you're sitting on my refund, when is it coming
    so i sent the coat back on the second you said lovely we have it and the money is coming and it's the twenty eighth now and there's still nothing on my card so can you see where it is
    good evening, may I ask whether the repayment for the returned hearing aid batteries has already been made?
    just checking whether the credit went through
    has the credit for the returned rug been posted
    credit note issued, but when will the cash come
    is the chargeback reversed or my refund still pending
    waiting on refund
    refunded or not yet?
    money for the sent-back tent, any trace of it
    was the payback for my cancelled hotel kettle wired
    has my reversal posted
    the reversal of 120 isn't visible at my credit union
    when does accounting pay me back for the rug I returned
    you took the amplifier back in March, cough up, when's it coming
    still out of pocket after the return, when's payday
    is my reimbursement waiting on a signature
    has the repayment been initiated by the merchant
    I see "refund initiated", what day is "credited"
    pension day passed and still no refund
    refund expected Tuesday, didn't come
    is my claim's money in the pipeline
    my bank says three days, you say ten, when do I get the refund
    how much longer for the money from my returned stroller
    approved on the 4th, nothing received by the 20th, refund where
    the repayment for the broken vase was agreed, has it left
    did the refund go out with today's batch
    when is the money for the two missing plates arriving
    I was promised the forty back by the ninth, has it been paid out
    is the refund for the spoiled melons through yet
    you've taken the lamp back, is my cash on the way
    where has the reversal got to
    has your till colleague really triggered my refund
    the refund has a tick on it yet my savings haven't moved
    is there a blockage with paying me back
    how many more sleeps till my approved refund
    the airline seat refund via you, any date
    app says refund step 2 of 4, what are the others
    my card provider wants the day you released the refund
    did the repayment for the double booking of my stay land
    refund for the returned skates, still cooking?
    is the refund clerk on holiday or where's my refund
    when will the refunded coins be visible in the wallet
    three returns, two refunds seen, what about the third
    you emailed "refund completed" on Monday, nothing on Thursday
    the refund you wired bounced, did you resend
    should I still expect the refund this month
    any movement on the refund for order 2207
    is my money from the cancelled cot on the road
    where did the 88 you owe me after the return get stuck
    the repayment is approved, I see, yet when is it here
    what's the state of paying me back for the skewed shelf
    my refund was due with Friday's run, did it run
    can I see somewhere how my refund moves
    why's my refund sitting at "bank processing"
    did you actually transmit the refund or just click it
    your mail says refund, my passbook says no
    when may I count on the money for the chipped plates
    it's the third bank holiday and no refund
    my cash for the sent-back drum hasn't shown
    the repayment of the fare, done or not
    any sign of my refund
    refund still not landed
    you approved my refund on the 2nd, it's the 19th
    how's the reimbursement coming along
    is my refund in process or forgotten
    waiting on my money back since Easter
    my bank statement shows no refund from you yet
    refund was initiated sir but not credited till date
    Has my repayment been issued?
    refund reference number please so I can trace it with my bank
    when's the money back from my returned boots going to hit my account
    still no refund, what's the hold up
    you told me 5 to 7 working days for the refund and it's day 12
    I returned the monitor in May, refund pending since
    been promised a refund thrice, nothing has come
    Did my refund go through
    the refund you mentioned hasn't appeared
    track my refund
    Could you check on a refund? It was supposed to be with me last week
    how much longer must I wait for the refund you agreed
    the email says "refund completed" but my balance hasn't moved
    refund stuck at 'with the bank'
    Hi, chasing a refund from last month
    does it normally take three weeks for a refund to show up?
    no trace of the refunded 18 pounds anywhere
    is the refund for my cancelled sofa order out yet
    money for the returned scarf not received until now
    Have you paid me back yet for the cancelled cruise?
    I'm still waiting for reimbursement of the tickets
    credit note promised, nothing seen, status?
    kindly expedite the refund already sanctioned
    refund kab aayega
    my refund is been 10 days, when it arrive
    where's my dosh, you approved the refund ages ago
    refund request approved or not yet?
    have you decided about my refund claim filed Sunday
    how far along is refund number RF2231
    you cancelled my tent order, how soon is the payment returned
    still haven't seen the refund for the dress I sent back
    UPI refund not reflected
    it's been a fortnight since the refund was confirmed
    I keep checking my card, there's no refund there
    did the refund bounce? nothing arrived
    refund processing time elapsed, no money
    the app shows my refund as closed but I got nothing
    my refund has been under review for eight days
    is there a delay with refunds this week? mine was due on Monday
    the warehouse confirmed my return, how long now until the refund arrives
    when can I expect the refunded amount in my account
    My pension is small and that refund matters; you agreed to it on the phone on 3 March. On which day will it reach me?
    nothing refunded as yet
    so... refund?? you said Friday
    refund was sanctioned, pls share ARN number
    has my refund been released by the seller
    are you still working on my refund
    the agent swore the refund was instant, that was Tuesday
    seller accepted the refund, then silence, how many more days
    refunded on paper, not in reality, where's the cash stuck
    Waiting for a refund from your Leeds office since the concert was cancelled
    when does a refund to debit card clear, yours left on the 8th supposedly
    follow up: refund of order 50121
    could you tell me whether finance has sent my refund off
    why is the refund not in my wallet yet
    did they refund me for the lost vase like they promised
    Any news regarding the money you were going to give back for the faulty drill?
    my refund disappeared, status page is blank
    refund hasn't dropped
    the refund was split in two, first half came, second half when
    update on reimbursement claim please
    "refund in progress" for three weeks now. progress where?
    how many days for refund after approval
    hey did my refund get sent or nah
    when will the returned amount be visible on my statement
    checking whether my request for money back was granted
    the refund confirmation mail came Monday, today's Thursday, no credit
    please look at my refund, it appears to be frozen
    i was suppose to get refund yesterday
    a refund was due on my deposit for the marquee you cancelled, has it been made
    my landlord's at the door and the refund you pledged is not, when when when
    is the refund coming before the weekend
    I got a text that I'd been refunded. I haven't. What happened?
    can you confirm you sent the money back on the 14th
    has the bank rejected my refund or is it merely slow
    just wondering where that refund has got to
    my return was accepted in store, the till said refund in 3 days, it's been 9
    refund for the broken mirror was approved, I've not had a penny
    expected refund date for RMA 8812?
    the chat bot says refunded, the bank says pending, who's right
    need status of my refund urgently
    where has my refund gone, card got replaced after you issued it
    awaiting refund for flight bag, order cancelled by you
    when am I getting paid back the agreed 75
    it's out of your hands you say, the refund, so whose hands is it in and when do I get it
    money not reversed yet after cancelled order
    refund sent to klarna, they can't see it, how long
    please tell me if the refund has been triggered
    My refund seems to have got lost between you and the card company.
    is refund finish? I see zero
    the promised credit for my cancelled subscription box hasn't come
    arn number for my refunded amount, bank wants it
    cancelled caravan hire, approved payback, fourteen sunrises later nothing
    Has the cashier's office wired my refund?
    my dispute was upheld weeks ago; the refund that follows from it, where is it hanging
    refund paisa abhi tak nahi mila
    does your refund wait for the bank or does the bank wait for you
    trampoline went back by lorry, you thanked me, the refund is still a rumour
  `,
})
