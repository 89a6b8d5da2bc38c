import { defineIntent } from '#intents/define'

export const payoutStatus = defineIntent({
  intent: 'payout-status',
  audience: 'seller',
  settledBy: 'records',
  label: { zh: '我的货款到哪了', en: 'Where is my payout' },
  definition: {
    zh: '卖家问自己某一笔或这一期的货款打了没有、到哪一步、为何没到账。',
    en: 'A seller asks whether a certain payout has been sent, how far it is or why it has not come.',
  },
  borders: {
    'payout-schedule': {
      zh: '只问一般多久结一次，不问自己这笔，归结算周期。',
      en: "Asking how often settlements happen in general, not about one's own money, is the schedule.",
    },
    'refund-status': {
      zh: '买家等退款是退款进度；这里是商家等卖货的钱。',
      en: 'A buyer waiting for money back is refund status; here a merchant waits for what was sold.',
    },
    'payout-report': {
      zh: '要对账的文件是账单；这里只问钱。',
      en: 'A file to reconcile with is the report; here only the money is asked after.',
    },
  },
  zh: `
    货款到账了吗
    结算款没到
    提现进度
    钱什么时候到我卡里
    提现失败
    货款呢
    这期结算打了吗
    为什么还没结算
    提现卡住了
    上周的货款没收到
    结算被冻结了
    余额提不出来
    打款了吗
    回款没到
    店铺余额多少
    货款怎么还没到
    我上周的钱打了没
    结算款到哪一步了
    提现两天了没到卡里
    说好昨天打款的，银行查了没有
    10月第二期打款失败？后台写的异常
    咋还显示处理中，三天了都
    能帮我看看店铺余额什么时候能到账吗
    卖出去的钱呢
    待结算里那8600多为什么一直不动
    双十一的款子放了没
    我这期应该收12,430，卡上只见9千，剩下的在哪
    贷款没收到，就是卖货的钱啊不是借钱的贷款
    payout 到哪了 bank说没收到
    查一下单号尾数7721那批的回款
    買家都確認收貨了，錢怎麼還在你們那
    工厂等着我付尾款，麻烦看下我昨天申请提的五万是卡在你们这边还是银行那边，今天再不到我这批货就要被别人截走了
    打款状态
    ti xian dao le mei
    餘額顯示0可是我沒收到過轉帳
    为啥冻着我的钱不放
    本月结算单已确认，款没进账户
    你好，财务说这个月少收到一笔，店铺是小熊文具，9月16那期的，麻烦查一下有没有发出
    老师我那个提现失败退回来了 现在钱在哪
    到账了没到账了没 急
    刚才短信说已打款，银行卡没动静
    上一期的款被退回了，是卡号问题吗还是别的
    已经T+9了，我这边还没看见一分钱
    那笔 settlement 是不是 on hold 了
    卖了一百多单，至今没见过回头钱
    我的钱被扣着，说是账户核验，核到啥时候算完
    昨儿个提了2000到现在没影儿
    我开店第一个月，以为每周都会打钱，结果已经二十几天了账上还是那个数字一动不动，是不是我哪里没有设置好导致你们打不出来
    看看我家上海店9/30的回款进度呗
    客服在吗，我们家货款几号那笔成功了几号那笔没成功
    啥时候轮到给我转
    提现审核中是啥意思，都审五天了
    我的货款到账了没有
    等货款等到现在没见着钱，咋回事
    我的提现到哪一步了
    昨天申请的提现怎么没到账
    上周的结算款打了没
    为什么我的货款还没打款
    提现一直显示处理中
    这期货款什么时候打给我，已经过了日子
    帮我查下提现进度
    结算款没收到怎么回事
    我的钱为什么被冻结提不出来
    提现失败了，钱去哪了
    货款少到了一部分
    显示已打款但银行没收到
    查一下我九月的货款打了没
    我的提现什么时候能到卡
    余额里的钱为什么提不了
    货款迟迟不到，急用
    麻烦看下我的打款状态
    结算金额对了，钱没进账
    提现审核还没过吗
    该打的款没打，为什么
    我的货款是不是被扣住了
    十月第一期货款到账没
    提现三天没到，帮忙查
    钱打到哪一步了
    请问我店铺的货款发放了吗
    我的回款延迟了，什么原因
    银行退回的货款现在在哪
    待结算的金额怎么一直不结
    查询提现单号TX88213
    今天应该到账的货款没有到
    打款失败是什么原因，我那笔五千的
    我那笔货款卡在哪里了
    货款发了吗，供应商催我付钱
    亲，我的货款啥时候到呀，都超时了
    提现成功但没有收到钱
    店里卖的钱怎么还没给我
    上月结算的钱是不是漏打了
    提了两万到现在没到
    我的结算被暂停了，为什么
    货款状态显示异常
    两笔提现只到了一笔
    订单都完成了，货款还没进余额
    解冻了吗，我那八千块货款
    这次打款比平时晚了，查查
    货款到我银行了没
    提现退回了，重新打款了吗
    为啥我这个月没收到结算款
    我店的尾款打过来没
    等货款等了十天了，什么情况
    ti现没到账啊 急死
    payout还没收到，pending好几天了
    工资都发不出来了😭 我的货款到底打了没有
    8号提的现，写着1-2个工作日到，今天13号了银行也说没有，麻烦查一下款在谁那里
    您好，我司应于本月5日收到的货款尚未到账，烦请核实打款情况
    说冻结核实三天，这都第八天了，我的钱还不放，到哪步了
    客户都签收快一个月了，那几单的货款还在待结算，怎么没给我打
    短信通知转了3680，卡里一分没多，帮我查这笔
    我这期货款是部分打的吗，怎么少了一千多没到
    我的货款怎么没到
    提现到哪了
    货款打了吗
    结算款没收到
    提现没到账
    钱为什么还没打给我
    查我的货款
    提现失败怎么回事
    货款被冻结了
    余额提不出
    这期的钱打了没
    回款什么时候到，我那笔
    货款延迟了
    打款没收到
    提现处理中好几天
    我的钱卡在哪
    货款进度查询
    上期货款没结
    款退回了怎么办
    待结算一直不变
    提现被拒
    货款少打了
    催一下我的货款
    我的打款异常
    结算好了钱没来
    上周三申请提现八千，今天都周二了，银行卡一分没进，帮我查查
    后台显示9月30号已打款，我去银行打了流水没有这笔，钱去哪里了
    这期应该结6400，只收到5100，剩下的1300什么时候打
    我的货款写着“风控冻结”，前天说核实完就放，现在好了没
    提现失败，原因写“银行退回”，退回来的钱到余额了吗
    每次周五都打款，这周五没打，是出什么问题了吗
    订单都完成二十天了，三千多块还在待结算里，怎么不放给我
    供货商今天来收账，我那笔两万的提现现在到哪一步了
    换了银行卡之后第一笔货款一直没到，是不是打到旧卡里去了
    提现单TX20931，麻烦查一下银行处理没有
    我店“小溪茶铺”十月第二期的钱打了没有
    提了两次，第一次到了，第二次没到，帮我看看第二笔
    余额有一万二，点提现说“账户受限”，为什么我的提不出来
    打款状态从“处理中”变成“失败”，你们会重新打吗，什么时候
    收到短信提醒货款已发放，等了三个工作日还没进卡
    我那笔跨境回款到哪个银行了，都十一天了
    店铺解封了，之前扣住的货款什么时候给我打出来
    说今天中午之前会补打，现在下午四点了，补打了吗
    货款被暂停结算，通知里没写原因，我的钱怎么办
    首单完成一个月了，第一笔货款到现在没有见到
    结算确认书我早签了，款怎么还没出
    请核实11月1日那笔4,250元有没有成功汇出，我们账上没有
    为什么别的商家都收到这期货款了，我的还没有
    银行说付款方信息有误把款退了，你们收到退款没有，何时再打
    提现审核六天没动静，是缺材料还是排队
    我的保底补贴款跟货款一起打的吗，这期怎么没看到钱进来
    卖出去的三十单货款去哪了，余额还是零
    尾款说分两次打，第二次的打了吗
    今天能不能到账啊，我那笔昨天显示“银行处理中”
    钱冻了快一个月，申诉都通过了，怎么还不解冻放款
    系统升级那天我正好提现，现在记录里没有，卡里也没有，那笔钱呢
    帮我追踪一下汇款，给个银行流水号我好去查
    货款到账短一截，不是扣费，是少了一期没打，请查
    huokuan到没到啊 等钱买菜
    payout显示paid，bank没收到，求查
    我的钱钱在外面流浪九天了🥺 提现到底走到哪了，快让它回家
    您好，我司本月10日应收货款至今未入账，烦请查明所处环节并告知预计到账日
    “请耐心等待”“请耐心等待”，等了十二天了！就告诉我那笔一万五打没打出来
    我爸住院等钱交费，我上周五提的九千块还没到卡里，显示处理中，求你们帮我看一眼卡在你们那里还是银行那里
    店铺货款没到账
    提现三天了没进卡
    提现怎么还没到
    提现申请了没反应
    提现一直审核中
    提现被退回了为什么
    我卖货的钱还没打过来
    卖家货款什么时候到
    这周的货款打了吗
    上期结算的钱去哪了
    结算完了钱呢 我是卖家
    结算成功但银行没进账
    平台说已打款 我银行没有
    已打款状态 卡里没动静
    打款失败什么原因 卖家
    打款失败后重新打了没
    货款打款中要卡几天
    店铺待结算金额怎么还不动
    待结算里那笔什么时候放
    可提现余额怎么变零了 钱没到卡
    货款为啥暂扣
    货款冻结到哪天解冻
    保留金什么时候放给我
    风控把我店的钱压住了 到几号
    余额里的钱提不出来
    这次打款金额不对 少了 另外的啥时候补
    只到了一部分货款
    十月那期打没打
    9月的货款漏了吧
    上上周的结算呢
    首笔货款怎么还没来 开店一个月了
    双十一的货款结了没
    大促那几天卖的钱啥时候给我
    买家都确认收货了 钱还没给我店
    订单完成半个月了 货款没入账
    这单的货款结算了吗 订单77120
    某一单的钱为啥没结给我
    订单已签收 店铺没收到钱
    帮我查查我那笔货款
    货款查询
    货款追踪
    货款流水号给我 我去银行问
    银行说没有这笔汇款
    银行退票了 你们收到没
    钱在路上吗 我店铺的
    预计几号到我账 这笔结算
    今天能到账吗 我的货款
    为啥这次比平常晚 货款
    说好周五打 现在周一了
    能不能加急打款 供应商等着
    等钱发工资 货款快点
    没钱进货了 我的结算款呢
    卖出二十台了一分没见着
    海外收款没到 我的美元货款
    外币结汇卡住了 货款
    PayPal那边没收到你们打的货款
    换卡之后第一笔货款没到
    会不会打到旧卡上了 这期货款
    打错卡了吗 钱没来
    两期货款都没来
    货款分两次到 第二次呢
    我的佣金返还打了吗
    平台补贴款给商家打了没
    赔付给我店的钱到账了吗
    关店后余下货款啥时候给我
    店停了 里面的货款还能拿到吗 到哪了
    账户核验完了 钱怎么还不放
    补了资料 货款解冻了没
    货款显示异常
    结算异常是啥 钱没来
    payout呢
    payout还没到
    withdraw三天了pending
    提現還沒入帳
    貨款到了沒
    huokuan mei dao
    货框没到 是货款
    店家要吃饭的呀 钱呢
    亲 我店铺余额点了提现 咋还没到微信
    财务问我这个月平台回款怎么没有
    会计说没看到你们九月的汇款
    是不是忘了给我结
    节前能不能把我这期打了
    还在处理中？我这钱都第五天了
    你好 我店铺青禾陶器 15号那批结算显示已付 但建行没有入账 麻烦给个回执或者查下到哪了
    供应商天天催我，我天天催你们，那笔两万三的货款到底卡在谁手里
    上个月换了对公账户然后结算就没来过不知道你们打没打打到哪去了
    提现到一半显示失败 余额也没退回来
    钱扣了 提现没到
    小额提现失败
    结算日过了 我那份还没
    平台欠我的货款还要拖多久
    您好 烦查本店8月下半月应付款是否已划出
    钱打了一半吗
    我要查这笔打款进度 批次号0831
    供货商堵门口了，你们上期说周三打的货款到底出没出账
    后台写着“已提交银行”，都两个工作日了还没见钱
    我查了流水，七月第一期的货款好像压根没打过
    店铺换了主体以后，原来那笔四千块卡在中间户里，现在什么进度
    提了一万二，只进来一万，剩下两千在哪
    每隔一个周四都有钱进来，这个周四没动静，给我转了没有
    银行说九号你们转来的那笔被弹回去了，收回了吗，会再转一次不
    会计要关账了，你们那笔两万二的款在我们银行里找不到
    返佣奖励没到账，达标了呀
    我的货款打了没
    这周结算怎么还没到卡
    提现三天了没动静
    卖家余额提出去了，银行没收到
    货款卡在处理中
    上个月卖的钱呢，没见到
    打款失败那笔重打了吗
    查一下我的提现进度
    店里资金冻结啥时候放
    显示已打款，可我银行卡没进账
    这一期的回款还差一半
    供应商催账，我的货款到哪了
    給我的撥款怎麼還沒進帳
    我是商家，八月货款没收着
    银行退票了，钱现在在哪
    payout怎么还没到bank
    钱被扣押了，核实完没有，我等着进货
    结算单显示已付，实际没到
    提现申请W77处理到哪步
    中秋那批货的款放了吗
    我店的保留金到期了还没解
    双十二卖的钱到现在没打，急用
    首笔货款逾期了
    货款是不是打到旧卡上了
    提现按钮点了，余额没了，卡里也没有
    平台咋还不给我打钱
    这笔回款几号能到，都过约定日了
    麻烦催一下我的结算
    打款批次502到账没
    关店后剩的货款还没给我
    对公户没收到平台款
    佣金返点给我店打了没
    退票的货款更正账号后重发没有
    货款差一期，7月上半月漏打
    我那两万块提现是不是丢了
    确认收货的订单钱怎么还不进余额
    贷款等着还，结算款到底放没放
    微信提现到账失败，钱退哪了
    给个流水号，我好查那笔货款
    后台写着“在途”，在了十天
    我店里的钱被冻着，申诉过了，何时解
    款子打了吗老板，工资发不出来了
    结算金额为零是咋回事，明明卖了一百单
    跨境店的美元回款到哪个银行了
    今天该我结算的日子，咋没有
    上笔只打了部分，余下的呢
    货款延迟原因查下
    补打的那笔八百收到回执没
    我的店款审核中多少天了，还没完
    提现被驳回，钱呢
    卖了一个月水果一分钱没到手，给查查
    资金流水里看不到我那次提现
    本周打款名单有我店吗
    平台承诺昨天放款，今天也没影
    收款行说没有你们的汇款
    余额可提变成冻结了，怎么回事
    结算中变已结算了，钱却没见着
    合作店都收到了，就我没收到款
    货款到没到账帮瞅一眼
    我提的现咋还在排队
    别的店都收了，独缺我家这期货款
    我那笔提走的640哪去了
    复活节卖的货款现在还没给我
    汇给我店的钱卡在哪家银行
    重打的货款什么时候出，第一次被拒了
    系统写成功，我卡里没影，货款查一下
    本期应付我店的款到账少三百
    提现单不见了，钱呢
    平台欠我面包店两周的钱
    我的解冻款昨天放了没
    周日提的，周五还是零
    这批画的销售款到没到
    荷兰站的货款挂在半路了吧
    已签收订单的钱还锁着，我的几时放
    财务把我六月的款放了吗
    圣诞花环卖了六十个，说十五号给钱，今天二十二了，款在哪
    我一个人的小店，上周的结算不到我连毛线都进不了，看看卡在哪
    联行号填错退回来了，已改，那笔重新转了没
    贵司显示七月期已付，我司财务查无此款，烦提供回单号
    我的payout提了三天还没到account
    提现三天还在处理中
    这期结算漏了我家店吧
    货款退票了，重新打了没
    卖货的钱卡哪一步了
    显示已打款，银行没进账
    余额解冻没有，都核完身份了
    店里第一笔回款咋还不来
    上月下旬那笔结算还欠着
    给个转账流水号，我去查收
    只收到一半货款，剩下的在路上吗
    打款失败，是啥原因
    今天批量付款跑完没，没我的份
    等钱发工资呢，我的款打出来没
    别家都收到了，唯独我没有
    顾客全签收了，钱还是待入账
    提现按了余额没了，卡上也没有
    是不是打到我旧卡上去了，十号那笔
    欧元那笔到了，英镑的呢，店铺结算
    稿费这个季度的打了吗，我是作者商家
    法人变更后货款一直停着，现在啥情况
    貨款還沒匯進來，幫我看看
    payout pending一周了，进度呢
    你们财务说昨天转，我账上没动静
    卖家问一下，上周货款放了没
    店里的钱显示待结算，买家都收货了呀
    这批打款有没有包含我店
    换了银行卡以后那笔货款打去哪了
    说补打的货款到底打了没
    我是开店的，三月那期的钱银行说没收到，你们说转了，到底停在哪
  `,
  en: `
    where is my payout
    payout not received
    payout status
    my payout is late
    when will my payout arrive
    payout failed
    withdrawal pending
    missing payout
    why is my payout on hold
    has my settlement been paid
    my balance hasn't been transferred
    payout stuck
    check my payout
    seller payment not arrived
    how much is my next payout
    where's my payout
    my money for last week hasnt arrived
    disbursement still says processing
    you were meant to pay me on tuesday
    has the transfer for settlement ending 0912 left yet
    bank says nothing incoming. can you check on your side
    payout failed?? why
    its been 6 days since the money left my seller balance
    hi could you please see if our october proceeds were sent
    I have staff to pay on friday and there's still nothing from you in our business account, the dashboard shows 4,318.20 as 'initiated' since last thursday. Is it stuck with you or with the bank?
    why is my balance on hold
    reserved amount 1,900 when will it be let go
    show me the state of my last disbursement
    i'm owed about 700 quid for the summer event sales
    dude pay me for what i sold
    The sum you transferred on the 3rd is 212 short of what the screen promised, where is the rest sitting
    still waiting on funds from my first sales
    did the transfer to my checking account bounce
    pay out pending pending pending... what is going on
    提现 shows success but my account shows nothing
    funds from order 884-1203 released yet?
    Good morning, kindly confirm whether payment for period 1-15 September has been remitted to our bank in Poland
    transfer got sent back, do i have it in my balance again
    Only half of the shops I run got paid this round, the garden one is missing
    settlement status
    can't see any money coming in since sept 20
    the email says 'your payment is on its way'. that was nine days ago lol
    I sold 46 pairs of shoes since I joined and every buyer has them by now, yet I never saw one cent of it. Somebody please look what is blocking it because I cannot restock like this
    unavailable balance keeps growing and nothing gets sent
    how far is the withdrawal i asked for yesterday
    money release for my store??
    was our payment cancelled after the bank verification or is it still going to be made
    My accountant cannot find the remittance of 14 Aug in the statements. was it made at all?
    i requested 300 euro out, got a green tick, then silence
    why havent i been paid, the items were delivered two weeks back
    payout 77310 tracking number or trace id for the bank pls
    frozen funds, what's the date they get unfrozen
    Two of our invoices to suppliers bounced this morning since the sum you announced for the 14th isn't in. The seller app says sent, our bank manager says nothing is even pending. Someone trace it please
    我的货款 not in bank yet, please check sir
    Has my payout been sent?
    I haven't received my payout
    where's the money for my sales
    my withdrawal hasn't arrived
    why hasn't my payout come yet
    what's the status of my withdrawal
    my payout says processing for five days
    My last payout is missing
    did you pay me this week?
    my payout failed, what happened to the money
    why is my money on hold
    it says paid but my bank has nothing
    check the progress of my payout
    I requested a withdrawal on Monday, where is it
    my earnings haven't been transferred
    my balance can't be withdrawn, why
    when will my delayed payout arrive
    part of my payout hasn't come
    my payout is overdue
    has my September payout gone out
    my payout was returned by the bank, where is it now
    seller payout not in my account
    is my payout being held back
    I'm still waiting for the money from last month's sales
    withdrawal rejected, why
    payout for order 6218 not received
    Why didn't I get paid on Friday as usual?
    was my payout sent to the bank
    how far along is the withdrawal I made yesterday
    my settlement was due on the 5th and hasn't come
    two withdrawals, only one arrived
    can you trace my payout
    my shop's money is frozen, when will I get it
    payment of 3,680 not received
    why is my payout smaller and the rest not here yet
    pending balance isn't moving
    has the payout been released yet
    my payout got stuck
    you announced a transfer, nothing arrived
    my first payout still hasn't come
    orders delivered weeks ago but I haven't been paid for them
    is my withdrawal still under review
    tell me if my money was paid out today
    my payout shows an error
    where did my settlement go
    no payout this month, what's going on
    Payout reference 88213, has it been completed?
    Did the resend of my failed payout go through
    my funds were supposed to be unfrozen last week
    my supplier is waiting, did you send my payout or not
    the transfer you made hasn't reached my bank
    wheres my payout its 4 days late
    can't pay my staff 😭 please tell me if the payout has left
    Withdrew on the 8th, "one to two working days", it's the 13th and the bank sees nothing. Where is my money?
    Hello, I not receive my money of sales, 10 days already, please check
    提现 not arrive, please check status, 20000
    Kindly verify the status of the remittance due to our company on the 5th of this month, which has not been credited.
    you said three days to verify, we're at day eight. what stage is my frozen payout at
    got a text about 3,680 being sent, my account hasn't moved a cent, can you look up that payout
    I sold nearly everything in my shop last month, customers have it all, and my balance for those still says pending. What's holding the money up?
    my payout hasn't arrived
    where's my withdrawal
    has the payout been made
    settlement money not received
    withdrawal not in my account
    why haven't you paid me yet
    check on my payout
    withdrawal failed
    my funds are frozen
    can't get my balance out
    did this period's payout go out
    my payout is delayed
    transfer not received
    withdrawal pending for days
    where is my money stuck
    progress of my payout
    last period wasn't paid
    payout was returned
    pending amount doesn't change
    withdrawal refused
    paid less than due
    chase my payout
    payout marked abnormal
    settled but no money
    waiting on my earnings
    I asked to withdraw 8,000 last Wednesday. It's Tuesday and nothing is in the bank, please look.
    The dashboard says paid on 30 September, my bank statement has no such entry, where's it gone?
    6,400 was due this period and 5,100 came. When will the other 1,300 be sent?
    My payout was held for a risk check, you said it would be freed after verification, is it free now?
    withdrawal returned by the bank: is the money back in my balance?
    You pay every Friday and this Friday nothing came, has something gone wrong with mine?
    orders completed twenty days ago and 3,000 of mine is still pending, why isn't it released
    my supplier is standing here, what stage is my 20,000 withdrawal at
    First payout since I changed bank hasn't turned up, might it have gone to the old account?
    look up withdrawal TX20931, has the bank processed it?
    has the second October payout for my shop Little Brook Tea left
    I made two withdrawals, number one came, number two didn't, can you see what happened to it
    balance 12,000, and withdrawing gives "account restricted". Why can't I get my money?
    my payout went from "processing" to "failed", will you send it again and when
    A text told me the payout was released, three working days later it isn't in my account
    which bank is my international payout sitting at? eleven days now
    my shop's been reinstated, so when do I receive the earnings you'd held back?
    my settlement is suspended and the notice gives no reason, what about my money
    a month after my first order finished I still haven't seen a first payout
    confirmed the settlement ages ago, why has the money not gone out
    please verify whether 4,250 was successfully remitted on 1 November, our account doesn't show it
    every other seller I know got this round's payout except me
    The bank sent your transfer back over wrong details. Have you received it, and when's the retry?
    six days in withdrawal review without movement, are you missing a document from me
    thirty sales and my available balance is nil, where did the proceeds go
    you said the rest would follow in a second transfer, was that one made
    will it be in my account today? yesterday it said "with the bank"
    appeal accepted weeks ago and my funds are still locked, when do they get released
    I withdrew during your maintenance night, there's neither a record nor money. Where is it?
    give me a bank reference so that I can trace my missing payout
    has my cashout gone through
    one settlement seems to be skipped altogether, no money for the first half of August
    my payout bounced because of a closed account, I updated it, has it been resent
    the amount shown as "in transit" has been in transit for two weeks
    is there a hold on my payout, I see a little lock next to it
    no deposit from you since the 20th, and I've sold every day
    when exactly will the withdrawal I placed this morning land
    my bank needs to know if you really sent the 980 on Thursday
    why is my payout scheduled for the 3rd still unpaid on the 9th
    payout says "completed" but I've only got an email, not the money
    you owe me for 62 orders from the fair, what's keeping it
    Could somebody find out whether my transfer was rejected by the receiving bank?
    funds available yesterday are "unavailable" today, what happened to my payout
    my cash from last week's sales isn't showing anywhere, neither balance nor bank
    payot not arive 9 days where
    my poor money has been wandering around out there for nine days 🥺 where's my withdrawal, send it home
    货款 not receive, status paid 3 days ago, check pls
    The proceeds payable to our company on the 10th have not been credited. Kindly ascertain at which stage they are and the anticipated date of receipt.
    "please be patient". twelve days I've been patient!! has my 15,000 been sent or has it not
    my father's in hospital and I need the nine thousand I withdrew on Friday. It still says processing. Please look whether it's stuck at your end or at the bank's.
    haven't been paid for my sales
    where's my sales money
    my shop's money hasn't come
    no money from my shop this week
    seller earnings not received
    I withdrew on Monday, nothing in my bank
    withdrawal stuck under review
    why was my withdrawal returned
    withdrawal failed, where's the money now
    my disbursement is missing
    disbursement says sent, bank says no
    status paid but my account is empty
    marked as transferred, not here
    remittance not landed
    has my remittance gone out
    when will this payout land
    expected arrival of my transfer, batch 774
    did last Friday's payout go
    was the September settlement paid
    August proceeds never came
    you skipped a payout
    missed my payout this period
    two payouts missing
    only part of my payout came
    payout came short, where's the rest
    the remainder of my settlement, when?
    my first payout ever, still waiting
    been selling a month and not a penny paid
    sold thirty sets, got zero
    buyers confirmed receipt, still no money for me
    order 5567 completed, has the seller been paid?
    has the money for that sale been released to me
    why hasn't this order been settled to my shop
    my balance says 0 but nothing hit the bank
    pending balance not moving
    money stuck in pending for my store
    funds on hold, why
    my funds are frozen, until when
    when will the hold on my earnings end
    when's the reserve released to me
    risk review is holding my earnings, how far is it
    verification done, why are my earnings still blocked
    I sent the documents, are my funds released yet
    payout failed, will you retry
    was the failed payout sent again
    resend my payout
    the bank returned your transfer, did it get back to you
    trace number for my payout
    give me the reference so my bank can find the transfer
    my bank can't see any transfer from you
    did it go to my old bank account
    new account, first payout not there
    might this payout have gone to the wrong card
    payout to Payoneer not in
    Wise hasn't received anything from you
    my euro payout is missing
    foreign transfer stuck?
    payout slower than usual this time
    normally it's there by Tuesday, today's Thursday, nothing
    can you speed up my payout, suppliers are waiting
    need to pay wages, where's my settlement
    rent is due and my earnings aren't in
    holiday sales money, has it been sent?
    sales from the big promotion, paid out yet?
    has the subsidy for my shop been paid
    did the reimbursement reach my seller balance
    I closed my shop, when's the final payout coming
    suspended shop, where's my remaining balance
    payout error
    payout abnormal what does it mean for my money
    payout processing five days now
    payout cancelled?? why
    status of payout 20-114
    track my payout please
    check my seller payment
    seller payment pending since long, please do needful
    sir my settlement amount is not credited
    payment of last week orders not credited to bank, I am seller
    i am not receive my money of sales
    my moneys from shop where is
    pyaout not recieved
    货款 not arrived, please check
    提现 pending three days
    did you forget to pay me lol
    not funny, third day with no payout
    Our accountant finds no transfer from you for the second half of August; was it made?
    My supplier chases me, I chase you: who's sitting on the 2,300 from my shop?
    Good morning, the settlement of the 15th for Willow Pottery is shown as paid, though nothing was credited. Kindly confirm where it is.
    i changed banks in march and since then i havent seen a single transfer from my store did it bounce or what
    the withdraw button took my balance but the card got nothing
    my wallet withdrawal hasn't shown up, seller ID 3319
    is my money on its way or not
    why is this period's amount still unpaid
    My supplier is at the door, did Wednesday's settlement actually leave your account?
    it says "submitted to bank" since two working days and I see no money for my shop
    going through my bank I think the first July payout was never made
    since the store changed owner 4,000 of sales money has been in limbo, what's its progress
    asked for 1,200 and only 1,000 landed, where's the other 200
    where is my store's payout for the weekend sales
    seller balance cleared yesterday yet my bank account hasn't got it
    Every other Thursday there's money from you, this Thursday there wasn't, has it gone out?
    You froze what I'd earned while you checked my papers; those were approved last week, so when is it let go?
    the bank says a transfer from you bounced on the 9th, have you had it back and will you send it once more
    Half of what my stall sold in the fair week has been paid, the other half not, where's that?
    my accountant is closing the month and your transfer of 2,210 is nowhere in our bank
    has this week's settlement been sent to my bank
    my seller balance was withdrawn Monday, still nothing in my account
    payout missing for the first half of May
    money for my sales hasn't landed
    is my disbursement stuck
    why hasn't the marketplace paid me
    I'm a merchant, funds from last cycle not credited
    payout shows sent but my bank says no
    sir my settlement of Diwali sale not received till date
    track my withdrawal
    How far is my transfer?
    my earnings are frozen, when will they be let go
    payout 5531: status?
    you haven't paid my store this month
    the bank rejected the payout, will you send it again
    only got part of what was due to my shop this period
    proceeds for the craft fair orders, sent yet?
    waiting on 2,300 from you, my rent is due
    withdrawal to my account failed, where did the money go
    has my payout bounced
    did the transfer to my new bank account go through
    I sold 40 candles and haven't seen a penny
    settlement amount pending since nine days for my shop
    reserve on my seller account, when is that released
    kindly check payment of my seller account, NEFT not come
    the money you owe my shop
    seller payment delayed
    my disbursement is two days overdue
    can you give me the trace number for payout of 14 June
    still no settlement, suppliers are on my back
    Which stage is my withdrawal at?
    payout in review, how much longer
    where did my shop's balance go, it's zero now and bank got nothing
    my payout was supposed to arrive Friday
    when do I get the money from orders delivered last week, they show as settled
    my store's earnings haven't arrived this cycle
    any news on my held funds?
    a payout left on the 2nd says your page, my bank denies it
    shop money stuck in processing
    did u send my seller pay yet
    Please look into my unpaid settlement
    payoneer got nothing from you so far
    cash out request no answer since Tuesday
    I'm missing one settlement between April and May
    My withdrawal reference is W883, how's it going
    your payout notice came, the funds did not
    sales proceeds unpaid
    the retry of my failed payout, has it been done
    my funds are on hold for verification, finished yet?
    buyer confirmed, order closed, but I wasn't paid
    first payout as a new seller not here yet, it was due on the 10th
    why is my withdrawal taking forever
    payout returned by bank due to name mismatch, I've corrected it, sent again?
    has Tuesday's batch gone out to my shop
    my takings from the weekend market, have you transferred them
    where the hell is my money, I'm the seller, 6 grand!!
    my sales are paid out on paper but not in my account
    I see "transfer initiated" for eight days
    bank holiday or not, my settlement should've come by now
    Confirm whether payout for order batch 22 was released
    the subsidy you owed my store, has it been paid
    my affiliate commissions as a merchant, are they on the way
    check if my settlement was credited to the wrong account
    i withdraw money from shop, not arrive in bank, please see
    my remittance from you is late, Barclays has no trace
    settlement delay reason for my shop please
    you paid everybody in our sellers' group except me
    is it normal that my own payout shows "queued" since morning
    my shop's sum for last fortnight is nowhere to be found at my bank
    Expected date of my pending settlement
    the money for 31 orders I sold is still in your hands, when is it in mine?
    my payout was split and I only received the first bit
    UPI settlement of yesterday's sale not received to my shop account
    stopped selling last month, my remaining balance still hasn't been paid out
    How come my settlement was blocked
    my pending funds won't turn into available
    seller wallet withdrawal, status please
    Payout sent to closed account, where is the money now
    payday passed and nada, seller id 4420
    your system said funds released at 9 am, it's night and my bank's empty
    the big one, 12k from black friday, has it been transferred to me
    my withdrawal got reversed, why
    PayPal payout to my shop is still unclaimed or what
    settlement not done for my store since its name changed
    seller here, will my overdue payout come today
    Could you verify that my 1 July payout was executed?
    where's my cash, seller from Kerala, two weeks waiting
    has finance released my shop's payment
    the dashboard says "disbursed", show me proof
    they froze my proceeds because of one complaint, closed now, so when do I get them
    cheque or transfer, I've had neither for last month's sales
    I want to know the position of my settlement
    transfer from marketplace to merchant not found at my bank
    my payout disappeared from the list
    previous period unpaid, current period paid, odd
    got no bank credit for payout id 90-17
    is my money blocked again? need to buy flour for the bakery
    my payouts stopped coming since the update
    please expedite, my staff wages depend on that settlement
    the payout you re-sent, arrived? not on my side
    last Thursday I clicked withdraw all, nothing happened
    when is the held 10 percent of mine coming back, the date on screen has gone by
    can you see whether my shop's transfer cleared
    my marketplace earnings missing since 3 days
    still waiting to be paid for the wedding dresses i sold in your shop
    my foreign currency payout is hanging somewhere
    release my balance please, it says available on the 5th and it's the 8th
    short settlement, one day's orders weren't included
    did my payout make today's run
    unpaid! shop 77
    did the intermediary bank swallow my payout
    our takings for week 23 aren't in
    I'd like an update regarding the remittance to our company account
    payment to vendor outstanding, invoice period September, please trace
    you settled the others but skipped my shop, why
    has the accountant at your end released my June money
    my store's withdrawal vanished into thin air
    transfer to my shop's card: initiated, not landed, day seven
    is this week's vendor payment out already? mine isn't here
    my sales money was due on the 4th, it's the 9th
    the credit for my shop's batch 18 never reached the bank
    which bank is sitting on my payout
    Where did the 640 in my seller wallet go after I cashed out
    my disbursement got rejected once, when's the second attempt
    still no sign of the sale proceeds for my 12 paintings
    did the held money of my store get freed yesterday as said
    payout arrived but 300 lower than the statement, where is the other part
    check on my pending withdrawal please, I'm a vendor
    Not a rupee has come to my shop account this cycle
    my takings from Easter are unpaid to this day
    Why was I, the seller, left out of Friday's transfers
    status of my store's unpaid balance
    trace my seller transfer, value date 11 May
    my wallet says withdrawn, bank says nothing
    the platform owes my bakery two weeks of money
    funds for shipped and signed orders still locked for me
    i cashed out from shop on sunday, today friday, zero
    is my settlement rejected or just slow
    has my payout been cancelled, it's no longer listed
    vendor code V20, payment outstanding, please advise
    my euros from the Dutch sales, where are they hanging
    paycheck from my shop didn't come
    you were going to re-wire my failed transfer, done yet?
    I've delivered sixty wreaths for Advent and the money for them was due on the fifteenth, today is the twenty-second, where is it please
    as a one-woman shop I can't buy more yarn until last week's settlement lands, could you see what's holding it
    my 货款 still not 到账, withdraw three days ago
    according to your page the transfer bounced because of the branch code, I've put that right, so has it gone out afresh?
    hi team, invoice period 7 shows as paid, our treasury sees nothing, kindly share the bank reference
    has my shop's money been sent yet
    where are my earnings
    my sales proceeds haven't landed
    payout not arrived
    payout late
    my bank shows nothing from you
    did Friday's disbursement go out
    still waiting for the proceeds of my August sales
    when does this withdrawal reach my bank, I took it out on Monday
    withdrawal stuck on processing
    cash out pending six days
    my transfer says completed but nothing at the bank
    payout marked as paid, bank says no
    Where has the 2,480 gone that you claim to have transferred?
    trace a payout with the bank reference, please
    give me the reference number of my last transfer so my bank can look
    UTR number for my settlement please
    SWIFT confirmation for the payout of the 9th?
    the bank sent my payout back, will you send it again
    returned transfer, when do you retry my payout
    I corrected the account number, is the failed payout on its way again
    payout failed twice, what's the matter
    Why was my payout declined?
    payout on hold, why
    my funds are in reserve, when are they released
    you've held back my takings for verification for three weeks
    reserve on my balance, how much longer
    balance frozen after the appeal was won, release my funds
    money is locked though every parcel was delivered
    all my orders are complete but the balance says unavailable
    available balance stays at zero, I sold forty kites
    why hasn't my balance gone up after the buyer confirmed
    sold my first item, buyer happy, where's my money
    first payout ever, it's been two weeks, is it coming
    I'm a new shop and my first earnings are nowhere to be seen
    This week's payout skipped me
    did you skip my settlement?
    last cycle never got paid out
    my payout for the second half of June is missing
    two settlement periods unpaid, what's happening
    I haven't been paid since April
    you haven't paid us
    our company is still unpaid for the garden fair sales
    outstanding sum owed to our shop, when will it be remitted
    kindly remit the overdue amount for settlement 881
    has remittance 7712 been executed
    which stage is my payout at
    status of disbursement
    progress of my withdrawal request
    what's the state of transfer 30411
    estimated arrival of my payout?
    will the money arrive before the weekend, you said it was released
    is today's payment run finished, mine's not in
    everyone in the sellers' group got theirs today, not me
    my neighbour's stall has been paid and mine hasn't
    bank holiday delay? my Monday payout isn't in
    you said two working days, it's day five and no payout
    half my payout came
    got 300 instead of 900 in this payout, is the rest following
    one of three transfers is missing
    only the euros came, where are the pounds from my UK sales
    the payout is short by the sale of the piano
    the refund reserve was let go on the 2nd, still not in my account
    payout to my PayPal hasn't shown up
    Payoneer says nothing incoming from you
    Wise account empty, did you send it
    did it go to the closed account by mistake? the payout of the 14th
    I changed banks last week, to which one was my money sent
    where did you send my proceeds
    my partner swears the payout arrived, I can't see it, which account got it
    I pressed withdraw and the balance went to zero but no money anywhere
    withdrew my balance during the outage, it's in limbo
    cash out says error yet balance is gone
    instant payout took all day and is still not there
    paid for the instant payout, where is it
    Is the consignment money for my vintage coats on its way?
    auction closed a month ago and I've seen no money for the clock
    my course sales from you for May aren't paid
    author royalties for my ebooks not received this quarter
    our affiliate store's take hasn't been transferred
    rent is due tomorrow, please say my payout's been sent
    staff wages depend on it: has the transfer to our firm left you?
    my supplier's at the door and I need the sales money, how far along is it
    sir my payment not credited in bank, settlement date was 5th
    payment of last week not received in my account, seller id 2207
    my seller payment is showing pending since long
    when you pay me my selling, I wait already two weeks
    money of my shop no come, why
    上周的 payout 到哪了
    any news on my payout?
    still no money!
    what's keeping my money
    you're sitting on my cash, hand over my earnings
    is there a problem with my payout, it always came by Thursday until now
    compliance check on my payout finished? papers sent a week ago
    tax form was handed in, so why's the payment to my shop still paused
    you asked for an ID before paying me out, sent it, now what's the status
    dear finance team, settlement no. 46 remains unpaid; kindly indicate the transfer date
    I run three stalls and the bakery one was left out of this payout
    did the cheque with my sales money get posted
    seller here, my parcels are all delivered and the takings are still locked, when do I get them
    the money for my first sale hasn't been paid out to me
    is the transfer of last cycle's earnings stuck somewhere
    my royalties payout for spring is missing
    the payout you re-sent to the corrected account, has it gone through
    when will my reserve of 600 finally be paid out
    the consigned coats sold in May, have you transferred my share yet
    other sellers received this week's payout, mine's absent
    only one of this month's three payouts reached my bank
    how far along is my payout now that the ID check is done
    the shop's balance has been "pending" for eleven days, release it please
    is the bank holding up my payout or are you
    did my payout land in the old account? it isn't in the new one
    tell me whether the settlement for the Easter sales has been transferred
    My accountant closes the books tonight and there's still no trace of the 8,300 you say was paid out to our shop on the 21st; could you tell me which bank it's resting at?
  `,
})
