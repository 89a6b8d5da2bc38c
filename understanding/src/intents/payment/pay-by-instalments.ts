import { defineIntent } from '#intents/define'

export const payByInstalments = defineIntent({
  intent: 'pay-by-instalments',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '分期、先用后付', en: 'Instalments or pay later' },
  definition: {
    zh: '问能不能分期或晚点付，几期、手续费、额度、提前还清。',
    en: 'Asks whether one can pay in parts or later: terms, interest, limit, paying off early.',
  },
  borders: {
    'payment-methods': { zh: '问有哪些付款方式。', en: 'Asks for the ways of paying in general.' },
    'payment-failed': { zh: '付款失败。', en: 'A payment fails.' },
    'pre-order': { zh: '预售的定金和尾款。', en: 'Deposit and balance of a pre-sale.' },
    'unknown-charge': { zh: '不认识的扣款。', en: 'A debit that is not known.' },
  },
  zh: `
    可以分期吗
    分期付款
    花呗分期
    先用后付
    分几期
    分期利息多少
    能不能月付
    白条
    分12期
    提前还清分期
    怎么分期
    下月付
    分期手续费
    能分期吗
    可以分期付款吗
    免息分期
    能晚点再付钱吗
    支持白条吗
    可以先用后付不
    手头紧 能不能慢慢还
    fen qi 免息有没有
    12期手续费多少
    下个月发工资再给钱可以吗
    一次拿不出八千 有啥办法
    亲 这个冰箱能分几个月付呀
    花呗分期怎么选
    installment 有 0 interest 的吗
    分期額度不夠怎麼辦
    提前还清有没有罚金
    月供多少
    逾期一天会咋样
    学生可以办分期么
    征信会不会受影响
    首付要付几成
    买三千块的手机分24个月 每个月还几多
    先用后付的账单在哪里还
    分期的选项怎么我这里没出现
    为啥说我不符合先享后付的条件
    每个月几号扣款
    信用卡分期跟你们店里的分期哪个划算
    能赊账吗老板
    分批给钱成不成 先给一半
    赶上家里装修，一口气要在你们这里买洗衣机、热水器还有烟机，加起来两万多，现金全拿出来有点吃力，有没有那种半年以内不收利息的还款办法
    我这单选了九期的，已经还了三期，上个月换了工作想把剩下的六期一下子都结掉，请问在哪里点提前结清，后面几期的服务费还收不收
    免息是真的免吗 有没有别的费
    分期买了要是退货 还要继续还吗
    信用分不到600能用吗
    最长可以拉到几年
    工资15号才来 账单能推迟两周不
    利率百分之几 年化
    分期付 拢总要多付几多钱
    首期什么时候付
    我不太懂年轻人这些，就听隔壁老李说电动车他每个月只交两百块，交满一年车子就是自己的，我也想这样买，需要带什么证件，要不要子女担保
    最后一期还完会给我发证明吗
    pay later 那个 limit 可以 increase 吗
    能不能分期买
    分期有没有利息
    最多能分多少期
    可以先拿货后付款吗
    分期免息的有几期
    手机分期每个月还多少
    提前还清要手续费吗
    分期需要什么条件
    我的分期额度是多少
    为什么我不能用分期
    可以月付吗
    先用后付什么时候扣款
    有没有白条分期
    分12个月要多少利息
    分期逾期了会怎样
    下个月再付可以吗
    晚几天付款行不行，等发工资
    想买个冰箱，钱不够，能分几个月给吗
    分期和全款价格一样吗
    分期会不会上征信
    亲，这个沙发可不可以分期呀
    咋分期啊，不会弄
    我想分6期，每期多少钱
    可以改分期的期数吗
    分期买的东西退货了，还要还款吗
    24期免息吗
    先享后付是啥意思
    先用后付安全吗，多久内要付
    分期付款的还款日是哪天
    一次付不起，能分开付吗
    有没有零首付
    分期付宽怎么操作
    能不能先付一半，剩下的下月付
    贷款买可以吗
    分期的账单在哪看
    额度不够分期怎么办
    分3期要不要手续费
    请问老年人可以办理分期吗，用退休金还
    想提前把剩下的分期一次还掉
    电动车五千多，分期划算还是一次付清
    先收货满意了再扣钱的那种有吗
    分期总共要多付多少
    没有信用卡可以分期不
    你好，打算买套两万的家具，想问问分期最长多久，有没有免息的方案，利息大概多少
    能赊账吗，月底给
    分期每月自动扣吗
    想买一台六千多的笔记本，请问能不能分12期，有没有利息
    手头有点紧，这台洗衣机能先拿回去，下个月发工资再付吗
    如果我选了6期，中间有钱了想一次还清，要不要手续费
    我看同事买手机是免息分期的，我这里怎么没有这个选项
    分期付款的话每个月几号扣款，扣不到会怎么样
    用先用后付买衣服，要是不合适退了，还要付钱吗
    我是大学生没有信用卡，想分三个月买平板，可以吗
    三千块的沙发分24期，每个月大概还多少钱，总共多付多少
    爸妈想换个按摩椅，一万多，一次付太多了，能按月付不
    请问分期是要看征信的吗，我之前有过逾期记录能办不
    花呗额度只有两千，能不能一部分现付，剩下的分期
    分期已经还了两期了，可以改成多分几期吗，压力有点大
    你们的免息分期是哪些银行的信用卡支持，最长几期
    亲，可不可以先付一半呀，剩下一半下个月15号给
    分7⃣️期不行吗？只有3、6、12，有没有别的选择
    fenqi的利率是多少，一年下来要多付几百吧？
    可以按月还吗
    能分三期吗
    分期要利息不
    有免息的吗
    先拿货后付钱行不
    花呗能分吗
    分期最长几个月
    晚点付可以吗
    能不能下个月付
    分期每月多少
    提前还款收费吗
    没有信用卡能分吗
    分期额度怎么提
    怎么申请分期
    支持京东白条不
    分期退货怎么办
    逾期罚多少
    先用后付怎么开
    分期有门槛吗
    能分24期吗
    分期总价多少
    月供几号扣
    首付多少
    可以赊账吗
    看中一台四千多的相机，一次掏不出来，能不能分着付
    分九期的话手续费一共是多少，能算给我看看吗
    我刚上班没什么钱，床和衣柜可以先搬回来，每月付一部分吗
    上个月选的十二期，现在有钱了，想一把还完，怎么弄
    先用后付那个是收到货几天以后扣钱
    请问信用卡分期和你们自己的分期哪个利息低
    为什么我朋友能分24期，我这里最多只有6期
    分期买的热水器，第二期晚还了两天会不会有罚息
    想给爸妈换一套家电，三万左右，有没有半年免息的方案
    分期付款需要上传工资证明或者身份证吗
    选了分期以后还能不能改回一次付清
    花呗被关了，还有其他可以晚点付款的方法吗
    下单时选了先享后付，不喜欢退了，会影响信用吗
    我五十多岁没固定工作，可以申请分期买电动三轮吗
    请问教育分期买平板是不是不收手续费
    三期免息是所有商品都有还是只有手机有
    钢琴两万八，能不能首付三成，剩下的一年还清
    分期的还款日跟我发工资差五天，可以改日期吗
    每期可以多还一点吗，我想早点还完
    我的额度才八百，这个吸尘器一千五，差的部分怎么付
    分期记录会上征信报告吗，我年底要办房贷
    公司采购能不能月结，先发货，月底一起付
    听说有30天后付款的服务，怎么开通，要不要钱
    想买婚纱照的相框和家具，能用分期一起付吗
    分期合同在哪里看，上面的年利率是多少
    请问外国人有居留证可以分期吗
    还剩两期没还，卡要换了，分期扣款的卡怎么改
    学生寒假打工之前没钱，平板能不能先用后付
    有没有那种免息分7期的😂 强迫症 一周一期
    穷啊，能分36期不，亲
    fenqi买手机利息高不高呀
    pay later 咋开通 我页面没这个选项
    分琪付款要啥条件
    老板行行好，下周五发工资，能先发货不，跑不了的
    您好，冒昧请教，若选择十二期免息，途中提前结清是否另收费用，谢谢
    可不可以分期啊可不可以啊求求了 想要那个switch
    支持分期付款不
    可以分几期
    有没有免息分期
    三期免息吗
    六期要利息吗
    12期利息多少
    分24个月每月还多少
    一个月要还多少
    月付多少钱
    分期手续费怎么算
    分期费率高吗
    年化利率多少 分期的
    零首付可以吗
    首付最低多少
    先付一半以后再付行吗
    先付三成 剩下按月给
    分次付款可以么
    可不可以慢慢付
    按月付款
    先用后付在哪里
    先享后付能用吗
    收到货满意再付款 有这服务吗
    先拿货下月再给钱行不
    发了工资再付可以吗
    月底结账行吗
    账期能给几天 公司买
    赊着行吗
    可以打白条吗
    白条能用不
    花呗分期支持吗
    信用卡能分期么
    哪些银行信用卡能免息分期
    储蓄卡可以分期吗
    学生能办分期吗
    没工作能分期不
    外地户口能分期么
    满多少可以分期
    多少钱起分期
    几百块的东西能分期吗
    这台电视可以分期吗
    手机能分期不
    买钻戒想分期
    装修套餐分期
    分期要什么资料
    办分期要身份证吗
    分期要查征信吗
    分期上征信不
    审批要多久 分期
    分期申请被拒了
    为啥不让我分期
    分期额度多少
    额度不够 能提额吗
    额度怎么查 先用后付的
    额度什么时候恢复
    先用后付关了 怎么重开
    为什么我没有先用后付
    先用后付扣款日是哪天
    先用后付几天内要付
    先用后付到期没钱怎么办
    忘记还款了 会罚吗
    晚还两天影响信用吗
    能延期还款吗
    账单能推迟吗 分期的
    提前还款有违约金吗
    一次性结清剩余几期
    分期能改期数吗 六期改十二
    少分几期行吗
    怎么看还剩几期没还
    分期账单在哪
    每月几号还款
    自动扣款没扣到 分期
    换张卡还分期怎么弄
    退货了分期怎么算
    退款后还要继续还分期吗
    分期的利息退不退 退货
    分期比全款贵多少
    分期有优惠吗
    分期免手续费是真的么
    免息券分期怎么用
    installment可以吗
    pay later支持吗
    BNPL有没有
    可以分3期付款嗎
    fen qi fu kuan zhichi ma
    分其付款怎么办
    老板 手头紧 分个四期成不
    孩子上大学要买电脑 八千块一下拿不出 每月给几百行吗 要不要利息
    您好 我司拟采购办公椅二十把 可否三十天账期付款
    我想买冰箱和洗衣机总共七千多 打算分十二期 算一下每期连利息要还多少
    按揭买钢琴可以不
    租赁分期到期东西归我吗
    想给闺女买架电钢琴，四千八，按月慢慢给能行吗，一个月大概多少
    月光族一枚，能不能先把外套拿走，十号发薪再给钱
    页面上写“0利息”，会不会另收什么服务费
    我分了六期，第二期的钱想早点还掉，从哪里点
    你们自己的分期和信用卡账单分期哪个划算
    付三分之一先发货，余下两个月付清，这种接受吗
    外籍教师有居留证，可以申请按月付吗
    我这期忘存钱进卡里了，会不会影响以后买东西赊账
    能分几个月付吗
    可以分开付不
    慢慢还行不行
    分12期每期多少
    24期有吗
    最少几期
    最多分多少期
    利率多少 分六期
    手续费几个点 分期的
    分期下来比全款多花几块
    年化利率是多少
    零首付行吗
    首付要多少 买钢琴分期
    多少钱起才能分期
    哪些商品支持分期
    特价的能分期吗
    花呗能分期不
    信用卡分期怎么选
    先用后付额度多少
    先试后买再付款 支持不
    收货后付钱可以吗 月底行不
    赊账买行吗
    等发工资再付可以吗
    下月发薪再结账行不
    打个欠条先拿货哈哈
    额度太低了想提高 分期用的
    为啥我不能分期
    分期申请没通过啥原因
    分期按钮找不到
    退休老人能办分期不
    没工作能用先买后付吗
    征信花了能分期不
    分期查不查征信
    办分期要啥材料
    要担保人吗 分期买车
    还款日是几号
    我还剩几期没还
    下一期扣多少
    还款计划表给我看
    还款日能改到月底吗
    这个月还不上了 能缓缓吗
    逾期了会怎样 分期那单
    忘还一期要罚多少
    提前还完要违约金吗
    一次还清剩下的分期
    提前还款利息能省不
    分期自动扣款失败会再扣吗
    分期扣款的卡怎么换
    已经全款付了能转成分期吗
    3期改6期行不
    退货了分期还要继续还吗
    先用后付退货了还扣钱不
    优惠券和分期能一起用吗
    公司采购能月结吗 账期多久
    单位买能不能挂账三个月
    刷卡零利率可以分幾期
    instalment支持吗 买iPad
    一台钢琴两万多我工资才六千，能不能每月给你们打一千五这样
    烘干机能分半年付吗
    沙发先搬回家 开春再结账行不
    900的自行车按月付一个月多少
    一下子拿不出 能按月给不
    分三次比一次付贵多少
    还剩两期 今天想全还了
    失业了 这期能延后不
    一周扣了我两期 计划是不是错了
    先用后付的额度怎么评的
    分期被拒还能再申请吗
    没还完之前东西算我的吗
    还款日撞房租 能挪几天不
    小店拿货三十天后结 可以不
    晚还一期违约金多少
    年底前不用还的分期活动有吗
    厨房电器能分两年吗
    能分期不
    免息分期有吗
    下月发工资再付行不行
    不用信用卡可以分期吗
    最多分几期
    分期提前还有没有违约金
    我的先享后付额度多少，能提不
    分期被拒了啥原因
    为什么结算页没有分期选项
    一半现在付一半下个月付可以吗
    这个月还不上能缓一缓吗
    逾期一天罚多少，分期的
    退货了剩下的分期还要还吗
    分期上不上征信
    還款日可以改到28號嗎
    六期改十二期能改不
    首付多少，剩下按月给
    最低多少钱才能分期买
    installment利息几个点
    洗衣机坏了手头紧，按月付成不
    公司采购给个六十天账期后付款行不
    白条那种先买后还的有不
    洗碗机想拆成三笔付
    钱包紧，月供能压到一百以内吗
    利率按年算多少，两年期
    额度不够买沙发，临时提额行不
    零首付买电动车有吗
    想把剩下四个月一口气结清
    赊到月底结账可以吗
    这期款能不能晚十天，工地还没发钱
  `,
  en: `
    can i pay in instalments
    pay monthly
    payment plan
    klarna
    pay in 3
    instalments interest
    financing
    monthly payments
    split the payment
    pay later
    zero interest instalments
    spread the cost
    can i pay over 12 months
    instalment options
    can i pay in installments
    can i pay monthly
    buy now pay later
    installment plan
    pay later option?
    do you do 0% finance
    could i spread the cost over a year
    what's the monthly rate on a 900 pound laptop
    instalments available for students?
    Not able to cough up eight thousand in one go, any ideas?
    buy now settle when my wages come in, possible?
    interest on 12 months
    分期 for this sofa?
    will it show on my credit file
    why is the pay-in-3 thing not offered to me
    can i clear the balance early without a penalty
    deferred payment terms pls
    on which day of the month is the next part taken
    switch from 3 to 6 parts after purchase
    what happens if i'm late with one
    instalmnts how do they work
    credit limit too low for the fridge, can it be raised
    if i return the goods do i still owe the remaining payments
    half now half in june, deal?
    Do you offer hire purchase on garden machinery?
    is a credit check carried out
    monthly plan for a bike
    i want pay little by little, each month
    Can my invoice be pushed back two weeks? Payday is the fifteenth.
    longest term you've got
    which is cheaper, your plan or my bank's
    hidden fees in the interest free offer?
    We're doing up the flat and need a washer, a boiler and an extractor all at once, roughly twenty-two thousand together. Draining our savings scares me. Do you have a scheme of up to half a year that carries no interest?
    total repayable on 24 months?
    pay nothing today
    Nine parts were agreed on my order and I've paid three. Since then I've changed jobs and would prefer to be rid of the other six in a single stroke. Where is that done, and would the service fee for them lapse?
    is my score good enough for financing
    broke til friday, can you let me have the shoes and bill me
    tick now, pay at christmas?
    Old Mr Lee next door gives the shop two hundred a month and after a year the electric scooter belongs to him. I'm not well versed in such arrangements but it sounds sensible. Which papers would I bring, and must my children vouch for me?
    proof that the loan's been paid off, do you issue that
    apr?
    免息 for 6 months on the tv or just 3
    Is Klarna available?
    Do you have interest-free credit?
    Can I spread the payments?
    How many instalments can I choose?
    I'd like to pay for the sofa in instalments
    Is there a fee for paying off early?
    Do you do financing on laptops?
    Is Afterpay an option?
    Do I need a credit check to pay monthly?
    Why can't I use pay later?
    How do I apply for financing?
    What's the interest rate for 24 months?
    Is a deposit needed for the payment plan?
    can i pay half now and half later
    Do you accept Clearpay or Klarna?
    What happens if I miss an instalment?
    Can I split it into four payments?
    pay in 4 available?
    Which items can be bought on finance?
    Do you have 0% APR on washing machines?
    When is the first instalment due?
    What if I return something I'm paying off monthly?
    Can I change the number of instalments?
    installments possible for this fridge?
    I can't pay it all at once, can I pay in parts?
    Any option to delay the payment for 30 days?
    Does paying in instalments cost more?
    How do I select the instalment option at checkout?
    Is pay monthly open to students?
    do you guys have afterpay
    Can I buy a phone on contract, like pay monthly?
    Are there extra charges if I pay over 6 months?
    What's the minimum order for financing?
    Could I pay for my order once my salary comes in?
    Where do I see my remaining instalments?
    Will instalments affect my credit rating?
    My pay later request was refused, why?
    i want pay in 6 month, is possible?
    Would it be possible to settle in three monthly payments, please?
    I want to clear my remaining instalments now
    finance options for a 1200 mattress?
    How long can I take to pay it back?
    Do you charge interest if I pay in 3?
    We're moving house and need a bed, a table and a fridge. It's a lot in one month. Could we pay over a year, and what would it add in interest?
    Can I raise my pay-later limit?
    Skint till payday lol, can I have it now and pay after?
    I'd like to buy a laptop for 1,400. Can I pay it off over 12 months, and is there any interest?
    Money's a bit tight, could I have the washing machine now and pay at the end of next month?
    If I choose six instalments and come into some money, can I pay off the remainder without a fee?
    My friend got a pay-in-three option at checkout but I don't see it, why not?
    On what date are the monthly payments taken and what happens if there isn't enough in my account?
    I've no credit card. Is it still possible to pay for a tablet in three parts?
    What would I pay each month for a 900 sofa over two years, and how much is that altogether?
    Do you run a credit check before you let someone pay monthly? Mine isn't great
    Suppose I return the bike, would I still need to keep paying the instalments?
    Can I pay some of it today and put the rest on a payment plan?
    I'm already on your payment plan and would like to spread what's left over a longer time
    Which banks' credit cards get the interest-free instalments, and up to how many months?
    my husband lost his job so we cant pay the fridge in one time, do you have something for pay every month?
    We need beds for three kids, about 1,800 in total. Is there financing without interest?
    Is the zero percent offer truly zero or are there fees hidden somewhere?
    any chance of pay later on trainers?? payday is the 28th 😅
    instalments?
    can I pay over time
    do you offer pay later
    monthly payments possible?
    is there interest
    spread payments
    how many instalments
    pay in 3 or 4?
    finance available?
    0% finance?
    how does pay later work
    can I pay next month
    split into monthly payments
    pay off early fee?
    deferred payment
    do you have a payment plan
    Klarna or similar?
    is there a credit check
    instalment fees?
    can I pay bit by bit
    late payment charges on instalments
    buy now pay next month
    what's my instalment limit
    pay in parts
    There's a camera for 1,100 I want but can't pay in one go, could I split it?
    If I take nine instalments, how much would the fees come to altogether?
    I've just started a job, can I get the bed now and pay something every month?
    I chose twelve months and now want to settle the rest at once, how?
    With "try first, pay later", how many days after delivery is the money taken?
    Why does my brother get 24 months and I'm only offered 6?
    I was two days late with the second instalment, will there be a penalty?
    We want new kitchen appliances for about 3,000, do you have six months without interest?
    Do I have to upload payslips to be approved for monthly payments?
    After choosing instalments, can I go back and pay the whole lot at once?
    Does returning something I bought on pay later harm my credit score?
    I'm retired, am I still eligible for your payment plan?
    Is the three month interest-free deal for all goods or just for phones?
    Could I put down 30% for the piano and pay the rest within a year?
    My due date is the 5th and my wages come on the 10th, can the date be moved?
    May I pay extra on top of the monthly amount to finish sooner?
    My limit is 400 and the vacuum costs 550, can I pay the difference up front?
    Does the instalment agreement show up when I apply for a mortgage?
    As a business, can we have 30 day terms and pay for everything at the month's end?
    Where can I read the credit agreement and what APR does it state?
    Can people on a temporary visa get financing?
    The card my instalments come off is expiring, where do I put in the new one?
    Do I need to be a certain age to use pay later?
    Is there a cheaper total if I choose fewer instalments?
    How do I switch on the option to pay 30 days after the order?
    I missed a payment in May, can I still split a new purchase?
    Could a wardrobe and a mattress go on one payment plan together?
    What's the longest period I can pay a treadmill over?
    can i do payments?? like 20 a week
    no way i can pay 2k at once lol, any plan
    Would you by any chance permit settlement in four equal parts?
    is 分期 ok for the ipad, no interest?
    i want to pay slowly slowly, every month small money
    instalements how much intrest?
    payday's friday, can you trust me till then 🙏
    Greetings, kindly inform me about rates and duration should I wish to finance a motorbike helmet and jacket set
    do you offer instalments
    instalment plan available?
    EMI available?
    no cost EMI on this phone?
    EMI on debit card possible
    how many EMIs can I take
    can I split the cost over several months
    spread payments over a year
    pay a bit each month
    can I pay it off monthly
    monthly instalments on a sofa
    how much per month for the fridge over 12 months
    what would the monthly payment be
    interest rate on the payment plan?
    is it interest free
    0% over six months?
    any fee for paying in parts
    total cost if I spread it over two years
    is a deposit needed for finance
    how much down payment for the piano
    no money down?
    half now half next month ok?
    can I pay 30% now and the rest monthly
    BNPL
    bnpl options
    do you have pay later
    pay in 30 days possible?
    pay in four
    split into 3 payments
    is there a pay-after-delivery scheme
    try first, pay later, how does it work
    can I pay after payday
    can I have it now and pay next month
    pay at the end of the month?
    net 30 for our company?
    buy on credit
    can I buy it on tick
    store credit account, monthly bill
    do you do finance on bikes
    finance options for an engagement ring
    finance a washing machine
    can I get a kitchen on finance
    lease to own?
    layaway available?
    does Klarna work here
    Clearpay instalments?
    Affirm monthly plan
    PayPal pay in 3, do you allow it
    which credit cards give me interest-free instalments
    instalments on a debit card?
    instalments without a credit card
    can students get the payment plan
    unemployed, can I still pay monthly
    can I get credit with a bad score
    does the plan need a credit check
    will pay later affect my credit score
    how long does finance approval take
    what documents for EMI
    finance application declined, why
    why am I not offered pay later
    I used to have pay later, it's gone
    my pay later limit
    spending limit on pay in 3 too low
    minimum order for instalments
    does a 60 pound item qualify for instalments
    when's my next instalment due
    due date of my second payment
    how many instalments have I left
    where can I see my payment plan
    change the day my instalment is taken
    missed an instalment, what now
    late fee for a missed EMI?
    can I postpone this month's instalment
    can't pay this month's instalment
    pay off the remaining instalments early
    early settlement of the plan, any penalty
    clear my balance on the plan
    foreclose my EMI
    change from 6 to 12 instalments
    can I shorten the plan
    what happens to my instalments if I return the goods
    is interest refunded if I send it back
    price same with instalments or in full?
    dearer if I pay monthly?
    hidden fees in your zero percent plan?
    分期 ok?
    can pay in parts sir
    madam can I give money slowly slowly, every month some
    is possible to pay in various months?
    i pay now the half and after the other half
    instalmants possible
    pay l8r?
    bit skint, can I pay it off weekly
    weekly payments?
    My daughter needs a laptop for uni and I can't find 800 in one go, could I pay a hundred a month and at what interest?
    We intend to purchase twenty office chairs and enquire whether thirty-day credit terms may be granted.
    looking at a fridge and a washer at around 1,400 for both, over twelve months how much would I be paying each time interest included
    My boiler died and I can't lay out 1,200 at once, could I hand it over in bits through the year?
    If I choose six months for the telly, what will I have paid altogether at the end of it?
    I earn weekly, may the pushchair be paid off weekly too?
    Your page says nought percent, so where's the catch, an arrangement fee perhaps?
    Last month's part wasn't taken because my card had run out, what happens now and can I still buy on credit
    I've come into some money and would rather settle the remaining four months today
    Being self-employed I've no payslips, can I still buy the wardrobe on monthly terms?
    does it count against me with the bank if I spread a 90 pound coat over three months
    which works out cheaper on a 600 cooker, your monthly scheme or my credit card's
    can a third go now, a third on delivery and the last one a month later
    the shop in town lets me take it home and pay at the end of the month, would you
    as a new arrival here without any credit history, would monthly payments be open to me
    Do you guys do Welsh? Thought I'd try my luck
    pay later refused me
    Our school can't lay out money in advance. The finance office pays within thirty days of the invoice, by transfer, full stop. Would you supply us with teaching aids on such terms, and is there a form that must be signed?
    split the cost over a few months?
    spread the cost of the fridge
    pay bit by bit
    pay it off gradually
    can I pay in four parts
    pay half today and half next month for the bike in stock
    three equal payments possible?
    pay weekly for the pram
    fortnightly payments?
    a monthly plan for the laptop
    monthly instalments on the washing machine, how much each
    how many months can I stretch the payments
    longest repayment term?
    is 24 months possible
    minimum spend to use monthly payments
    finance on sofas?
    is credit available for a mattress
    interest free months on phones
    what interest do you charge if I pay over a year
    APR on your payment plan?
    what's the total cost over 12 months with interest
    are there fees for splitting the payment
    any admin fee on instalments
    BNPL available?
    do you take Klarna or similar pay later
    afterpay accepted?
    pay after delivery in 30 days
    can I have it now and pay on payday
    pay me later option lol, I mean I pay you later
    my pay later limit is too low, can you raise it
    raise my credit limit for instalments
    why was I declined for instalments
    finance application refused, why
    pay later isn't offered to me, why
    pay in three button isn't showing on my phone
    how do I switch on pay later
    do I need a credit card for instalments
    debit card EMI?
    no cost EMI available sir?
    EMI options on this mixer
    kindly tell EMI for 9 months
    EMI processing charges how much
    can i convert order to EMI after purchase
    change my full payment into instalments
    I already paid by card, can it be turned into monthly
    can you extend my plan from 3 to 6 months
    postpone my next instalment
    skip a payment this month?
    move my instalment date to the 28th
    payday's the 30th but the instalment is due on the 25th
    I can't make this month's payment on my plan
    late fee for an instalment
    does a missed pay-later payment hurt my credit score
    does applying for finance show on my credit file
    bad credit, can I still buy in parts
    students allowed to pay monthly?
    unemployed, can I use pay later
    pensioner here, is finance open to me
    how old must one be for instalments
    which papers do I need for the payment plan
    does someone have to guarantee for me on the plan
    settle my plan early
    clear my finance in one go
    early repayment penalty?
    do I save interest by paying off early
    how much have I left on my plan
    remaining balance on my instalment plan
    show my payment schedule
    date of the last instalment
    how many payments are left on the telly
    which card are my instalments taken from
    change the card for my monthly payments plan
    instalment wasn't collected, will it be tried again
    automatic collection failed on my payment plan
    can I pay an instalment by hand
    I sent the phone back, do I continue paying monthly
    refund with pay later, how does it work
    can I use a coupon with instalments
    can I combine a gift card and pay in 3
    no deposit finance?
    is pay later available for overseas buyers
    can I get instalments on a 60 dollar order
    which goods can be bought in monthly payments
    are sale items excluded from instalments
    try first pay later?
    wear first and pay after
    can I put it on a tab
    on tick?
    layaway possible?
    hold it and I pay a bit each week
    rent to buy a guitar?
    lease a laptop with monthly payments
    hire purchase for a piano
    store card with credit?
    can our school pay on 60 days' terms
    invoice with 30 days to pay for our firm?
    can my company pay at month end
    pay by invoice later for business customers
    credit terms for a cafe buying chairs
    delay the payment by two weeks
    payment holiday on my plan?
    monthly plan
    credit purchase
    in rates pay possible? (three months)
    can I pay with quotas
    possible to pay in many times?
    i want pay each month small money
    can pay slowly or not
    sir can i give half now half after
    instalment ok ah? 6 month
    分期可以吗 for the iPad
    pay later怎么开通
    花呗 instalment how many months
    I've a baby due in May and can't pay for the pram and cot all at once, is there a way to do it in stages?
    My washing machine died and I'm skint till the 15th; could I have one now and pay then?
    so the total is nine hundred and that's half my wages could it be like eighty a month or something
    Would you allow a loyal customer to pay for the wardrobe in five monthly sums?
    you rob people with interest, what rate is it on 12 months
    Could I pay for the tumble dryer over six months?
    Would it be possible to have the sofa now and settle the bill in spring?
    I'd rather pay in four goes than all at once.
    what would each monthly payment be on a 900 euro bike
    the telly's out of reach in one sum, are monthly payments an option
    does splitting into three cost more than paying at once
    is there an interest-free period on pay later
    I've two instalments left, may I finish them today
    may I defer this month's instalment because I lost my job
    my plan took two instalments in one week, is the schedule wrong
    which credit check do you do for paying monthly
    my application for paying in parts was turned down, may I try once more
    how's my credit limit for pay later set
    is a student loan holder allowed to pay in instalments
    do I own the guitar before the last instalment is paid
    pay later due date clashes with rent day, move it?
    can my small cafe order today and settle in 30 days
    is a guarantor required for instalments on a scooter
    what penalty comes with a late instalment
    two year finance on kitchen appliances, offered?
    debit order each month for a couch, can you do this
    pay nothing till January deals on finance?
    cash on salary day, goods today, can you trust me
    kist me payment possible?
    bajaj emi card accepted sir for instalment?
    zero down payment emi on fridge available?
    possible pay mensual, 10 months, for machine to wash
    ansuran bulanan boleh?
    buy now pay later, do you have it
    pay over six months, possible?
    split it in four
    split the bill over three months
    spread the cost of a washing machine
    spread payments on a fridge, how
    monthly payments for the laptop?
    pay a bit each month for the bed
    pay off weekly
    fortnightly instalments?
    pay in 30 days, do you do that
    pay after delivery by invoice in 14 days, as deferred payment
    pay at the end of the month when wages come
    pay me later option, where in checkout
    deferred payment possible?
    can I postpone payment till payday
    zero percent finance?
    0% APR on sofas?
    finance options for a piano
    do you finance e-bikes
    hire purchase
    credit plan for a hot tub, terms?
    on tick, can I have it
    layaway plan
    lay-by until Christmas?
    put it on the never-never lol, possible?
    EMI option
    EMI on Bajaj-style card?
    minimum amount for EMI
    EMI not showing for my cart, am I eligible
    why can't I see the instalment choice at checkout
    instalment option greyed out
    am I eligible for pay later
    pay later limit, how much is mine
    credit limit for instalments too low for the sofa, increase?
    rejected for instalments, why
    declined for pay later, reasons?
    do you run a credit check for instalments
    does splitting payments show on my credit file
    can students pay in instalments
    can pensioners get a payment plan
    without a credit card can I split the cost
    debit card instalments allowed?
    foreigners with a visa, may we pay in parts
    under 18 pay monthly?
    company purchase on 60 days terms instead of upfront
    what's the interest on twelve months
    APR of your finance
    total cost if I take 18 months
    monthly sum for an 899 tv over 10 months
    how much per month would the pram be
    service charge per instalment?
    are there hidden fees in pay in 3
    fees for splitting in four
    is it free to pay in three
    minimum purchase for instalments
    max number of instalments
    longest term you have for a mattress
    can I choose 9 months and not 12
    change my plan from 6 to 12 months
    shorten my payment plan
    add more months to my instalments
    move the due date of my instalments to the 28th
    how much is still owed on my plan
    balance of my pay-later account
    pay an instalment ahead of time
    pay the rest of my plan off now
    early payoff, do I save interest
    settlement figure for my finance please
    penalty for missing an instalment?
    I missed a monthly payment on the sofa, what now
    can't afford this month's instalment, can it be delayed
    late fee on pay in 4?
    do I still owe the instalments if I return the item
    return during the instalment plan, what happens to the remaining payments
    refund when paying in thirds, how do the instalments change
    is a down payment needed for finance
    20% down and the rest monthly, do you accept
    do I get the oven right away or after the last instalment
    can I combine a voucher with pay in three
    one basket, half now, half next month
    half today half in January?
    two payments possible
    three easy payments, how does it work
    how does pay in four work
    who's the lender behind your finance
    is the agreement with you or a bank, for instalments
    do I sign a contract for monthly payments
    direct debit for instalments, which day
    sir emi available on furniture?
    kindly tell emi charges for 6 month
    i can pay little little every month?
    want to pay in parts, my salary come 7th
    分期 interest how much
    花呗-like pay later for this oven?
    I'd like to ascertain whether payment might be staggered over two quarters.
    skint till the first, could you send the boots and bill me then
    boiler's kaput, can't lay out eleven hundred in one go, is there a plan
    twins coming, two cots, two seats, all at once is too heavy on the wallet, is monthly possible
    could the cello be paid in ten lots
    what percentage does the lender add for two years
    my weekly pay packet can't swallow a new boiler, got a payment scheme?
    rent-to-own on a telly?
    can a freelancer get the pay-monthly deal
    does the thirds option work for groceries
    how long before I must pay with the pay-next-month button
    sum left on my monthly agreement for the sofa
    deferred billing for teachers till September?
    refused credit, is it my postcode or what
    may I overpay a month and finish sooner
    two thirds now, one third at Easter
    zero down finance for a scooter?
    tuition's eaten my cash, may the desk be paid monthly
    does splitting cost anything for a 300 pram
    three salary dates, three payments, feasible?
  `,
})
