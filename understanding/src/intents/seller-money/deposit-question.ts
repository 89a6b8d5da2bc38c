import { defineIntent } from '#intents/define'

export const depositQuestion = defineIntent({
  intent: 'deposit-question',
  audience: 'seller',
  settledBy: 'article',
  label: { zh: '店铺保证金', en: 'The shop deposit' },
  definition: {
    zh: '卖家问保证金交多少、怎么交、何时能退、为什么要补缴。',
    en: 'A seller asks how much deposit is due, how to pay it, when it comes back or why it must be topped up.',
  },
  borders: {
    'seller-fees': {
      zh: '收走不退的是费用。',
      en: 'What is taken for good is a fee.',
    },
    'close-shop': {
      zh: '说要关店归关店；只问押金怎么退归这里。',
      en: 'Saying the shop is to be closed belongs there; only asking how the deposit comes back belongs here.',
    },
    'pre-order': {
      zh: '买家说的定金尾款是预售。',
      en: "A buyer's down payment on a pre-sale is pre-order.",
    },
  },
  zh: `
    保证金多少
    店铺保证金
    保证金缴纳
    为什么要交保证金
    保证金不足
    补缴保证金
    退店保证金多久退
    保证金被扣了
    押金多少
    保证金能开发票吗
    充值保证金
    降低保证金
    没交保证金能卖吗
    保证金在哪交
    保证金要交多少
    保证金怎么退
    为什么让我补缴保证金
    押金什么时候退给我
    店铺保证金不足会怎样
    卖手机壳要押几千
    食品类目是不是要多交
    可以不交吗 我小店一个
    交了保证金显示未到账
    保证金能用余额交不
    降级之后多交的那些退不退
    bao zhen jin
    怎么突然要两万了，去年才一千
    你们有没有免保的政策呀
    信用好的商家能减免吗
    入驻要先压一笔钱是吧 多少呢
    保證金退還要幾個工作天
    deposit 可以用信用卡付吗
    被扣了一部分去赔买家 现在要我补多少
    换类目保证金跟着变吗
    想问一下，我经营童装和文具两个类目，保证金是两个加起来交还是按高的那个交，另外浮动那部分是看上个月销售额吗
    浮动保证金是啥
    不卖了以后这钱多久能拿回来
    押在平台的一万块有利息没
    补缴期限是几号之前，不补会限流还是下架
    用保险代替押款那个项目怎么参加
    冻结的保证金啥时解冻
    我一次交一年可以吗 还是长期押着
    缴纳失败，支付页面打不开，店要被限制了
    质保金跟保证金一码事不
    开店那天压给你们的五千还在不在
    商品全下架满三个月了，说明可以取回押金，按钮却是灰的，麻烦告知还差什么条件才能退
    能分期缴不 手头紧
    保正金退到原来付款的卡里吗，那张卡销了咋办
    珠宝玉石得压五万？认真的吗
    前年开店时我爸替我垫的那笔押金是从他卡里刷的，现在我想转成别的类目，听说要求变低了，低出来的那部分是自动退，还是要等一年，退的话退给谁
    开店保证金要交多少钱
    保证金怎么交
    保证金什么时候能退给我
    为什么要我补保证金
    店铺保证金在哪里缴纳
    保证金可以退吗
    服装类目保证金多少
    保证金不够了怎么补
    交的保证金怎么申请退回
    请问押金多少钱
    保证金被扣了为什么
    不交保证金能开店吗
    保证金多久退到账
    保证金从哪里扣的
    降低保证金的条件是什么
    我的保证金余额是多少
    保证金能不能少交点
    补缴保证金的截止日期是哪天
    通知说保证金不足，要补多少
    保证金交了没显示
    保证金退款需要什么条件
    个人店保证金和企业店一样吗
    保证金支持什么付款方式
    为什么保证金变多了
    保证金用支付宝可以交吗
    想问一下保证金的收取标准
    保证金一直退不出来怎么回事
    加类目要多交保证金吗
    保证金不补会怎么样
    亲，保证金是不是以后会退还
    保证金有没有优惠政策
    开两个店要交两份保证金吗
    押金退到哪张卡
    保证金扣了五百是赔给谁了
    保证金是每年都要交吗
    卖生鲜要多少保证金
    我充了保证金，怎么店铺还是提示欠费
    提取多余的保证金怎么弄
    保证金解冻要等几天
    农产品有没有减免保证金
    保证金可以分两次交吗
    珠宝店保证金五万能商量吗
    什么情况会扣店铺保证金
    换公司主体保证金怎么处理
    保证金缴费页面打不开
    平台押我的那笔钱啥时候还
    押金交过了，为什么又让交一次
    保证金有收据吗
    小卖家零保证金可以吗
    保证金退了一半，另一半呢
    入驻押金和保证金是同一笔吗
    bao证金交多少啊 刚想开店
    deposit怎么refund给卖家
    一千块押金对我来说也是钱呀😢 能不能先卖着后面再交
    我开的是文具店，九月份突然通知要把保证金从两千补到五千，请问为什么涨，几号前要补完
    您好，本店所有订单已过售后期，请问保证金的退还流程及到账时间
    又要补保证金？上个月才补过八百，给个说法吧，怎么老是不够
    保证金利息归谁，压了三年了
    类目降级以后保证金多出来的部分能取吗
    交保证金的时候银行卡限额，过不去，还有别的交法没
    开店保证金多少
    保证金怎么缴
    保证金能退吗
    保证金什么时候退
    保证金要交几千
    店铺押金怎么退
    保证金交到哪里
    保证金不够怎么办
    保证金扣了怎么回事
    怎么查我的保证金
    保证金一定要交吗
    退保证金要什么条件
    补交保证金怎么操作
    保证金涨了为什么
    各类目保证金标准
    保证金可以少交吗
    保证金充值失败
    保证金几天退回
    保证金余额不足提醒
    押金和保证金一样吗
    保证金怎么提出来
    多交的保证金退不退
    保证金用什么付
    新店保证金多少钱
    我想开一家卖袜子的店，请问要先交多少保证金
    上午交了两千保证金，后台仍提示未缴纳，要等多久到账
    店铺保证金被划走三百，说是赔给客户了，我要补回来吗，几天内补
    通知我的保证金从一千提到五千，依据什么算出来的
    我的订单三个月前就全部完成了，保证金怎么还是不能申请退
    零食和童装两个类目都做，保证金是叠加还是取高的那个
    保证金可以用公司账户转账交吗，在哪看收款账号
    押在平台的保证金有没有利息，年底给吗
    补缴保证金今天是最后一天，不补的话店铺会怎样
    个体户转企业店，原来交的保证金会转过去还是先退再交
    有没有用保险代替保证金的办法，一次拿出两万有点难
    申请退保证金显示“审核中”十五天了，一般几天能退
    退回的保证金会原路返到当时付款的支付宝吗，那个号不用了
    农村合作社能不能减免保证金，我们刚起步
    营业额上升后保证金也跟着提高，这是自动的吗，降下来会退吗
    二手数码类目的保证金跟全新手机的一样高吗
    保证金被冻结是什么意思，冻结期间算不算我交够了
    交保证金的时候提示“超过单日限额”，能分两天交吗
    一年交一次还是只交一次，我说的是店铺保证金
    如果违规了，保证金会全部扣掉还是扣一部分
    从珠宝类目改到家居类目，多出来的保证金怎么拿回来
    入驻页面写“保证金以签约为准”，到底多少，给个数
    我的店一直没开卖，交的保证金可以取出来吗
    保证金能从货款里直接划吗，不想另外打钱
    三个店同一个营业执照，保证金交三份还是一份
    保证金证明能不能开给我们财务做账
    缴纳时多输了一个零，两千交成两万，多的能退吗
    保证金退还要不要先把所有商品下架
    当初业务员说保证金半年后能退一半，有这个政策吗
    去年保证金扣过一次后我补齐了，今年又说不足，差额怎么来的
    先不交保证金能不能上架，等出单了再补交
    跨境店的保证金是收美元还是人民币，汇率怎么定
    押的那一万块钱，在哪个页面能看到明细
    我的类目保证金标准最近是不是调低了，老商家能退差价吗
    店铺升级旗舰店需要追加多少保证金
    bao证金咋退呀，急用钱
    deposit交了怎么还是pending，要几天
    存钱罐都砸了🐷 凑了一千交保证金，请问啥时候能回到我手里
    请问贵平台宠物用品类目的店铺保证金数额、缴纳方式及退还条件分别为何
    补了又补，补了又补！你们保证金是无底洞吗？这回差的四百六是怎么算的
    我婆婆退休了想卖自己做的布鞋，听人说要先押钱才让开店，她怕是骗人的，这笔保证金到底押多少，以后真的会还给她吗
    店铺保证金交多少
    开店保证金要几千
    卖家保证金标准是多少
    我这个类目保证金是几块
    服装类保证金多少钱
    食品店铺押金要交几万
    珠宝类目保证金那么高，能少点吗
    数码类目押给平台多少
    两个类目的保证金怎么算
    多类目保证金取最高还是相加
    新增类目要补保证金吗
    个人店和企业店保证金一样不
    旗舰店保证金是几万
    跨境店押金多少美元
    海外商家保证金用什么币种
    怎么缴纳店铺保证金
    保证金缴费入口
    保证金怎么充值
    保证金能刷信用卡吗
    保证金可以对公转账不
    保证金从店铺余额里扣行吗
    用货款抵保证金可以吗
    保证金可以先欠着吗
    小店能免保证金吗
    免保证金的条件
    新商家有没有零保证金活动
    信誉好可以降保证金吗
    保证金减半政策
    保证金保险是什么，可以代替押金吗
    买保险替代保证金怎么弄
    保证金交了显示未缴
    保证金支付失败
    保证金付不了，超银行卡限额
    保证金交错店铺了能转吗
    保证金交多了，多的退不退
    保证金余额在哪看
    保证金流水明细
    保证金收据能开吗
    审计要保证金缴纳证明
    店铺保证金有利息吗
    保证金能理财吗
    保证金是一次性的还是每年交
    保证金每年要续吗
    保证金是押着的还是收走的
    保证金退还条件
    申请退保证金多久到账
    退保证金要等几天公示
    退保证金被驳回是啥原因
    退保证金按钮点不了
    保证金退一半剩下的呢
    商品都下架了，保证金能拿回来不
    不经营了，押金几个月后退
    店没开起来，保证金可以提出来吗
    保证金能提现吗
    保证金原路退回吗，付款的卡注销了
    保证金退到哪
    保证金为什么少了
    保证金被扣了三百，扣哪去了
    保证金被用来赔买家，要补多少
    违规扣保证金吗
    犯规一次扣多少保证金
    保证金不足提示怎么回事
    保证金不够会怎样
    保证金不补店铺会关吗
    补缴保证金期限是哪天
    几天内要补足保证金
    保证金低于多少会下架商品
    通知让我补交保证金，为什么
    为什么我的保证金从一千涨到五千
    保证金标准上调了吗
    保证金调低了，老商家差额能退吗
    按销量浮动的保证金怎么算
    销售额高了保证金要加吗
    活动期间要追加保证金吗
    做预售的店要多押保证金吗
    换主体保证金要重新交吗
    店铺转让，保证金怎么转
    升级企业店，原来的保证金还算吗
    保证金冻结是什么意思
    押金
    保证金
    店铺押金
    诚信金是什么，要交吗，我是卖家
    消费者保障金和保证金一样不
    风险保证金是啥
    质保金几时退给商家
    亲 开个小店要压多少钱呀
    在你们这卖货要先押钱不，押几多
    俺压在平台那两千还能要回来不
    deposit交多少，我是seller
    保证金deposit能refund吗
    security deposit怎么top up
    開店保證金要多少
    保證金多久可以退
    婆婆做鞋想网上卖，人家说要先交钱，是保证金吗，真能退吗
    您好，敝店拟扩充两个类目，烦请告知相应保证金及补缴期限
    店铺都三个月没卖东西了也没纠纷按说能退押金了可页面那个按钮一直是灰的是还差什么条件
    一万押在你们那儿，中途能取一部分出来吗
    浮动部分按上月销售额走，怎么个算法，我这店要押多少
    开张那会儿压的五千还在账上吧，去哪查
    珠宝类压五万，小作坊有没有通融
    我打算卖手工陶瓷，开店之前要先押多少保证金，以后不做了能全数退吗
    店里被投诉赔了买家两百，是从保证金里走的，我要在几天内补齐
    从服装转做珠宝，通知说保证金要从两千涨到两万，可以分次交吗
    申请退店铺保证金已经二十天了还是审核中，一般要多久
    保证金是打到平台对公账户还是在后台扫码缴，信用卡能不能付
    开店押金交几千
    珠宝店保证金标准
    食品店押金要多交吗
    数码类保证金几万
    二手手机店要押多少
    生鲜商家保证金金额
    宠物店铺保证金怎么收
    跨境店保证金交美元吗
    保证金标准表发下 各类目
    浮动保证金怎么算的 按销售额？
    不交保证金能开卖吗
    保证金可以缓交吗
    小店能少交点保证金不
    信誉好免保证金有没有
    保证金能分几次交吗
    保证金在哪个页面交
    对公转账交保证金 账号多少
    交保证金付款失败
    保证金缴纳凭证哪里开
    保证金收据给会计
    保证金啥时候退 卖家
    店铺押金怎么取出来
    保证金多久能到账退回
    多余的保证金能提吗
    退保证金被驳回了
    退押金按钮灰的
    保证金为什么冻结着
    保证金解冻条件
    保证金审核三周了
    保证金退到哪张卡 原来那张注销了
    保证金真的会退吗
    违规了保证金全扣吗
    保证金扣了两百 扣的啥
    保证金扣款明细
    保证金赔给买家后要补吗
    为啥又让我补保证金
    保证金差额460怎么来的
    保证金从一千涨到两万 为什么
    补保证金最后期限
    保证金不足会封店不
    没补保证金商品会下架吗
    我店保证金余额
    保证金一次性还是每年
    开两个店交两份押金吗
    加类目保证金要涨多少
    换便宜类目 差的保证金退我不
    老店的保证金能转到新店吗
    个人转企业 保证金重交？
    店铺过户 押金归谁
    能从货款里扣保证金吗
    别人代交保证金可以不
    保证金重复交了两次
    三个月没单了 保证金能退了吧
    有纠纷没结 保证金退不了吗
    deposit交多少 卖衣服的
    賣家保證金何時退還
    当初开店押你们那五百，现在又说差三百，到底差在哪
    我们养蜂合作社，两万押不起，保证金能不能通融
    开茶叶店先要押多少保证金
    保证金标准降了 差额几时退我
    哪些类目卖家不用押钱
    保证金卡过期了 退到哪
    同行交一千我要交五千 保证金为啥不同
    补缴保证金的提醒老不消 我交过了
    保证金可以让亲戚账户代付吗
    保证金赔光了店会下线吗
    冬天歇店 保证金能先退不
    店转手后保证金算谁的
    保证金退款申请要交啥材料
    卖酒的保证金多少钱
    保证金显示负120 咋处理
    罚款能直接从保证金抵吗
    保证金是干嘛用的 保障谁
  `,
  en: `
    seller deposit
    how much is the deposit
    get my deposit back
    security deposit for sellers
    why do i need a deposit
    deposit refund after closing shop
    deposit too low
    top up the deposit
    when is the deposit returned
    deposit deducted
    is the deposit required
    reduce my deposit
    deposit amount for my category
    guarantee deposit
    how much is the security deposit
    when do i get my deposit back
    why are you asking me to top up the bond
    is a deposit needed to open a shop
    deposit for food category?
    I paid it yesterday, still shows unpaid
    can the deposit be taken out of my seller balance
    what happens if i fall below the required guarantee
    last year 1k now 20k?? is that right
    any waiver for small or trusted shops
    does it earn interest lol
    you used part of it to compensate a buyer, how much do i have to refill and by what day
    保证金 refundable or not
    two categories = two deposits or only the higher
    guarantee money
    the card i paid the bond with is cancelled, where would it be returned to
    do I need to lock up cash with you before I can list jewellery
    Hi there, all my products have been offline for three months and no claims are open, so according to the terms the caution money should be claimable, yet the claim button is grey. What condition am I not meeting?
    instalments possible for the deposit, i'm short right now
    can't pay the guarantee, page errors out
    insurance instead of putting down cash, how does that programme work
    I moved down to the basic tier, is the difference given back
    is that sum lost if i make one mistake
    amount depends on turnover or fixed
    how many days does it take for the bond to be released after my last order
    frozen deposit what does that mean
    sorry for basic question, this 500 euro in beginning, is it fee or do i receive it again later
    table of required amounts per category please
    who decides how large my collateral is
    deposit went down by 300 overnight, nobody told me why
    We are a family business selling honey. Putting aside two thousand before we have sold a single jar is hard for us. Is there some reduced amount for producers, or a period at the start without it?
    switching from personal to company shop, does the bond carry over or do I pay again
    top-up deadline
    proof that you hold our deposit, for the auditors
    will my listings vanish if i don't add the missing 800 to the guarantee
    one deposit for three stores under the same company?
    want that thousand back that i put down when i registered
    The screen wants another 1,200 as a guarantee because our sales doubled in spring. Fine, but spring is our only season, so will the requirement fall again in autumn and the excess return to us without asking?
    保证金 8000 too much, can less?
    How much deposit do I have to pay?
    how do I pay the seller deposit
    when will I get my deposit back
    why do I have to top up my deposit
    is the shop deposit refundable
    what deposit is required for the clothing category
    where can I see my deposit balance
    my deposit was reduced, why
    how do I withdraw my deposit
    can I sell without paying a deposit
    I paid the deposit but it's not showing
    how long does a deposit refund take
    Do individual sellers have to pay a deposit?
    what happens if I don't top up the deposit
    you're asking for a bigger deposit, what's the reason
    deposit requirements for food sellers
    how can I lower my security deposit
    which payment methods can I use for the deposit
    get back the excess deposit
    is the deposit paid once or every year
    conditions for returning the deposit
    my deposit refund hasn't been approved, what's required
    does adding a category increase the deposit
    how much is the guarantee for a jewellery shop
    part of my deposit was taken, where did it go
    deadline for topping up the deposit
    to which account is the deposit returned
    can I pay the deposit in two parts
    two shops, do I need two deposits
    deposit waiver for small sellers
    deposit payment failed
    what is the seller deposit for
    insufficient deposit warning, how much is missing
    I'd like my shop deposit back, how do I request it
    deposit for an electronics store?
    can you take the deposit from my sales instead
    how is the deposit amount calculated
    will my shop be limited if the deposit is too low
    security bond for new merchants
    release of my security deposit
    how soon after my last sale is the deposit released
    I changed my shop type, does the deposit change too?
    is there a receipt for the deposit I paid
    deposit went up this year, why?
    can I use a credit card to pay my shop deposit
    half of my deposit came back, where's the rest
    do you keep the deposit if I never sell anything
    why is my deposit frozen
    Is there interest on the seller deposit?
    already paid the deposit, now it asks again
    when can the deposit be deducted
    how much is teh deposit 2 open a shop
    a thousand for a deposit is a lot for someone selling crochet hats 🥲 can I start first and pay it later
    Topped up in March, topped up in June, and now you want more. Why does my deposit keep falling short?
    Hello, I like to know, the deposit money, you give me back or you keep
    保证金 how much for fashion category, and when return
    Dear Sir or Madam, all our orders are past the claim period. Kindly advise on the procedure for release of our security deposit.
    my bank card has a limit so the deposit won't go through, is there another way to pay it
    stationery shop, notice says go from 2,000 to 5,000 of guarantee by month end. What triggered that?
    if my shop moves down to a cheaper category, can I take out the difference in the deposit
    how much deposit for a shop
    pay the seller deposit
    is the deposit given back
    when is my deposit refunded
    why must I add to my deposit
    what's the deposit for new sellers
    how do I get my deposit
    where to pay the deposit
    my deposit is insufficient
    money was taken from my deposit
    check my deposit
    is a deposit compulsory
    deposit return conditions
    deposit top-up, how
    why did the deposit rise
    deposit by category
    lower deposit possible?
    deposit payment error
    how long for the deposit to come back
    excess deposit refund
    is the security money refundable
    withdraw the deposit
    deposit still unpaid in my account
    ways to pay the deposit
    shop bond amount
    I'd like to open a sock shop. What deposit do you ask for before I can start?
    Paid 2,000 deposit this morning and it still reads "not paid". How long until it shows?
    300 was taken out of my deposit to compensate a buyer, do I have to refill it and by when?
    The notice raises my deposit from 1,000 to 5,000, how was this worked out?
    all orders were finished three months ago, so why can't I claim the deposit yet
    I sell snacks and kids' clothes, do the deposits add up or does the higher one apply
    may the deposit be paid by company bank transfer, and to which account
    does the deposit held by you earn any interest
    Today's the last day for the deposit top-up. What happens to my shop if I don't manage it?
    sole trader becoming a company, does the deposit move over or is it refunded first
    two grand in one go is tough, is there an insurance instead of the deposit
    my request for the deposit refund has said "in review" for fifteen days, what's normal?
    will the deposit be returned to the card I used, because that one's been cancelled
    is there a deposit reduction for farm co-operatives
    when turnover falls, is the deposit lowered again and the difference returned
    same deposit for used phones as for new ones?
    what does "deposit frozen" mean, and does the frozen part count as paid
    the deposit exceeds my bank's daily limit, can I pay over two days
    a one-time deposit or yearly?
    If I break a rule, do I lose the whole deposit or part of it?
    changing from jewellery to homeware, how do I recover the higher deposit
    the sign-up page says "deposit according to contract", can you give me a figure
    I never sold anything, can I take out the deposit I put in
    please take the deposit from my sales balance, is that possible
    three shops under one licence: one deposit or three?
    our accountant needs confirmation of the deposit we've lodged with you
    typed a zero too many and paid 20,000 deposit instead of 2,000, can the rest be sent back
    must I take all my products offline before the deposit can be returned?
    a rep told me half of the deposit comes back after six months, is this true
    I topped up last year and you say there's a shortfall again, where does the gap come from
    can I list first and pay the deposit after the first sales
    is the deposit for overseas sellers in dollars, and what rate is used
    which page lists the movements on my deposit
    has the deposit for my category gone down recently, and do existing sellers get the difference
    extra deposit needed to become a flagship store?
    deposit paid twice by mistake, one of the two should come back to me
    can someone else pay the deposit for my shop
    how long after closing the last claim is the security deposit unlocked
    does an outstanding return stop my deposit from being released
    is the deposit different for pre-order sellers
    minimum deposit to keep my listings visible
    do I lose the deposit if my shop is inactive for a year
    why is it called a deposit if you can deduct from it, when may you do that
    I've met every condition for the deposit release, what button do I press
    deposite how much 4 clothes shop
    smashed the piggy bank 🐷 for the thousand you want as a deposit, when do I see it again?
    保证金 paid yesterday, still pending, how many days
    Would you kindly state the amount of the security deposit for pet supplies, how it is paid and upon what conditions it is returned?
    I add, I add, I add, and the deposit is never enough! how did you calculate the 460 that's supposedly missing this time?
    my mother-in-law wants to sell the slippers she makes, and somebody told her she has to hand over money first. She thinks it's a scam. How big is this deposit and does she truly get it back one day?
    what deposit do sellers pay
    security deposit for opening a store
    how much must I put down to sell here
    deposit for clothing sellers
    jewellery seller deposit is steep, any reduction
    electronics category deposit
    two categories, one seller deposit or two
    do category deposits add up or is the highest taken
    adding a category, must I top up my shop deposit
    deposit for individual versus company shops
    flagship store deposit
    overseas seller deposit in which currency
    where do I pay the store deposit
    deposit payment page for sellers
    fund my deposit account
    deposit by credit card, possible for sellers
    pay the shop deposit by bank transfer
    take the deposit from my sales balance
    can sales money be used as the shop deposit
    can sellers pay the deposit in two goes
    sell without a deposit?
    can small sellers skip the deposit
    deposit exemption for sellers
    zero deposit programme for new shops
    lower deposit for trusted sellers
    deposit discount for good ratings
    insurance instead of the seller deposit
    guarantee insurance in place of a deposit
    seller deposit paid but shows unpaid
    bank limit stops my deposit payment
    paid the deposit on the wrong store, move it
    paid too much deposit for my shop
    where's my shop's deposit balance
    deposit transactions list in seller centre
    receipt for the shop deposit
    proof of seller deposit for our auditors
    does my seller deposit earn interest
    is the seller deposit once or yearly
    renew deposit every year?
    is the shop deposit a fee or do I get it back
    when do sellers get the deposit back
    how do I get my shop deposit refunded
    conditions for return of seller deposit
    seller deposit refund rejected, why
    claim deposit button is grey in my shop
    half my shop deposit returned, where's the other half
    no products online any more, may I have the deposit back
    stopped selling, after how many months is the deposit released
    never opened properly, can I take out the shop deposit
    withdraw my seller deposit
    deposit returned to a card that's closed, what then, I'm a seller
    which account does the shop deposit go back to
    why did my shop deposit shrink
    300 taken from my seller deposit, for what
    my shop deposit was used to pay a buyer, how much to refill
    do violations eat into the seller deposit
    how much of the deposit do I lose per breach
    "insufficient deposit" warning in my shop
    what if my seller deposit is too low
    shop blocked if I don't refill the deposit?
    deadline to top up seller deposit
    days to replenish the deposit
    below what deposit are my listings hidden
    asked to top up my shop deposit, why
    why has my deposit gone from 1,000 to 5,000
    has the deposit standard for sellers risen
    deposit lowered, do existing sellers get the difference
    floating deposit based on sales, how is it worked out
    higher turnover, higher seller deposit?
    extra deposit during the big sale for merchants
    do presale sellers put down more deposit
    new legal entity, pay the shop deposit again?
    shop transfer, what about the deposit
    upgrade to a company store, does my old deposit count
    deposit frozen in my shop, meaning
    when is a frozen seller deposit unlocked
    seller bond
    merchant bond amount
    performance bond for sellers
    caution money for shop
    shop guarantee
    surety for sellers, how much
    collateral for opening a shop
    refundable deposit for merchants
    security deposit for seller registration how much sir
    security amount refundable or not for sellers
    when security deposit will be released to my seller account
    kindly tell deposit for handicraft seller
    i am small shop, how much deposit must pay
    depsoit for selling toys
    保证金 how much for cosmetics shop
    seller deposit how much ah
    consumer protection deposit, what is it for merchants
    My mother-in-law wants to sell slippers and has been told to hand over money first. Is that your deposit, and is it really given back?
    We intend to add two categories to our store and should like to know the deposit payable and the date it falls due
    nothing sold in three months no claims open so the deposit should be free to claim but the button stays grey what am i missing
    the two thousand I lodged with you when I registered my store, do I ever see it again
    is the seller deposit charged per site if I sell in three countries
    jam makers like us, any reduced sum to lodge before opening shop
    does the money I lodged as a merchant get eaten by fines
    I'm going to sell pottery, how much deposit is due before I open the shop and do I get all of it back when I stop
    Two hundred was taken from my shop deposit for a claim, within how many days must I refill it
    Moving from clothes to jewellery puts my seller deposit up from two to twenty thousand, may I pay that in parts
    My application to get the shop deposit back has been under review for twenty days, what's usual
    Is the seller deposit wired to your account or paid by scanning in the seller centre, and is credit card fine
    how much is the merchant deposit
    what deposit must my shop put down
    deposit amount for a jewellery store?
    deposit for food sellers how much
    shop bond: amount for electronics?
    how large is the guarantee sum for a new stall
    do sellers have to leave a deposit at all
    is the store deposit compulsory
    can I start selling and pay the shop deposit later
    may I sell without a seller deposit
    is there a no-deposit scheme for merchants
    reduced deposit for small makers selling here?
    deposit waiver for sellers with good ratings
    insurance in place of the merchant deposit?
    bank guarantee in place of a shop deposit?
    deposit by instalments for a seller?
    where in seller centre is the deposit page
    pay shop deposit by bank transfer, which account
    credit card for the store deposit?
    my store deposit payment didn't go through
    store deposit paid but still shown as unpaid
    proof that I paid my shop deposit
    receipt for the seller deposit
    does my accountant book the shop deposit as an asset, is there a paper
    shop deposit return, how many days
    how to withdraw my store deposit
    take out the surplus from my shop deposit
    excess seller deposit refundable?
    refund of my merchant deposit refused, why
    button to withdraw the seller deposit is grey
    what conditions for releasing a shop's deposit
    why's my shop deposit locked
    frozen seller deposit, until when
    my merchant deposit has been under review for weeks
    store deposit goes back to which card
    the card I used for the seller deposit is closed, where will it return to
    is the seller deposit really returned in the end
    do I lose the shop deposit if I quit early
    is the merchant deposit lost after a violation
    what may be deducted from a seller's deposit
    you took 200 from my shop's deposit, what for
    deduction from the seller deposit, show details
    my store deposit paid out to a buyer, must I refill
    top up of seller deposit, how much is lacking
    why do I need to top up my shop's deposit
    shortfall in my merchant deposit of 460, how come
    asked to raise my store deposit from 1000 to 20000
    deposit notice in my seller inbox, what does it want
    what if my seller deposit falls short
    will my shop be blocked with an insufficient deposit
    items taken off due to lacking store deposit? how much to add
    grace days for refilling a shop deposit
    balance of my shop's deposit
    how much deposit have I left with you as seller
    deposit history of my store
    statement of my merchant deposit
    does the shop deposit earn anything
    is the seller deposit kept in trust
    one off deposit or each year for merchants
    do I pay a second deposit for a second shop
    two categories, two seller deposits?
    adding a category, will my shop deposit rise
    changing category: does the merchant deposit change
    lower category now, do I get part of the store deposit back
    downgraded shop, difference in deposit returned?
    transfer the deposit from my old shop to the new one
    deposit when the shop changes owner
    person to company switch: shop deposit again?
    deposit table by category for merchants
    deposit standard for fresh produce shops
    floating deposit by monthly sales, how is it worked out for my shop
    deposit tier by turnover for sellers
    overseas merchants' deposit in dollars?
    deposit for cross-border store
    deposit for livestream shop
    deposit for selling second-hand phones
    deposit for pharmacy merchants
    pet shop deposit on your marketplace
    furniture seller deposit
    clothing store deposit amount
    is the deposit separate from the annual fee for sellers
    use my earnings to fill the store deposit
    deduct shop deposit from payouts please
    somebody else pays my seller deposit, allowed?
    paid the merchant deposit twice, one back please
    overpaid my seller deposit
    paid the shop deposit to the wrong store of mine
    a man on the phone asked for the shop deposit by transfer, is this how it's paid?
    half of my store deposit was returned, where's the other half
    promised return of half the seller deposit after six months, is it so
    stopped selling three months ago, deposit of my shop when?
    no open orders in my shop, so when's the bond released
    after how long without disputes can a seller have the deposit back
    does an open dispute hold my seller deposit
    last return window and my shop deposit, connection?
    shop deposit
    store bond
    caution deposit seller
    collateral for shop
    surety of store
    margin for shop how much (the money you keep till I leave)
    sir security deposit for seller how much and refundable or not
    kindly refund my seller security deposit
    security money of my shop when return sir
    for open shop I must leave how much money garanty?
    the caution for my shop, when it comes back to me?
    i pay guarantee money before, can take back or not
    seller bond how much ah
    保证金 how much for clothes shop
    my shop 保证金 when refund
    shop depositt how mutch
    selller deposit refnd
    We're a co-op of beekeepers and two thousand up front hurts; is there any leniency on the shop's deposit?
    so last spring I put down five hundred to have a stall with you and now it says I owe another three and I haven't a clue what for
    Is the sum I lodged with you on opening my store still intact?
    you keep my five thousand locked up for months, when do sellers see their bond again
    Please state the deposit applicable to a stationery merchant and the terms of its repayment.
    I'm opening a tea stall here; how much must I lodge as a deposit before selling?
    My shop's bond was lowered last month, when do I see the difference?
    which categories ask no deposit from sellers
    I paid the merchant deposit by card and the card has expired, where's it returned to
    a seller friend paid 1,000 as guarantee and I'm asked 5,000, why's my shop's higher
    the top-up reminder for my deposit won't go away although I paid
    can the shop deposit be paid by a relative's account
    penalties eaten from my deposit, may I see a list
    if my deposit runs dry, does the store go offline
    shop on pause for winter: can the deposit be handed back meanwhile
    is the deposit the same for an individual and a company seller
    do farmers get a lower guarantee to sell vegetables
    why must new merchants place a larger security than old ones
    after an ownership change who's entitled to the seller deposit
    deposit for my shop still not refunded, what's blocking it
    does the marketplace pay the seller's deposit back in one sum
    can my deposit cover a fine rather than paying cash
    what's the deposit good for, who's protected by it
    deposit refund application: which documents must a seller attach
    how long after the last sale can a merchant's bond be released
    is the seller guarantee insured should you go bust
    move spare deposit from my shoe shop to my hat shop
    minimum security to keep a watch store open
    seller: deposit page shows minus 120, what now
    bond for selling alcohol as a merchant, how much
    deposit kitna lagega for new seller
    when return guarantee money of seller, I wait two month
  `,
})
