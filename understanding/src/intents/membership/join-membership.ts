import { defineIntent } from '#intents/define'

export const joinMembership = defineIntent({
  intent: 'join-membership',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '我想加入会员', en: 'Become a member' },
  definition: {
    zh: '想办会员、升级或恢复会员，问怎么办、要什么条件、多少钱。',
    en: 'Wants to join, upgrade or restart a membership, or asks how and on what terms.',
  },
  borders: {
    'membership-benefits': {
      zh: '还在掂量值不值的是会员权益；要办的在这里。',
      en: 'Still weighing what it brings is benefits; wanting in is here.',
    },
    'cancel-membership': {
      zh: '想退出的是取消会员；想进来或想升上去的在这里。',
      en: 'Wanting out is cancelling; wanting in or up is here.',
    },
    'membership-charge': {
      zh: '为已经扣掉的会员费来的是会员扣费；还没付、问价钱的在这里。',
      en: 'About a fee already taken is a membership charge; about the fee before paying is here.',
    },
  },
  zh: `
    开通会员
    办会员
    我要入会
    会员怎么开
    会员多少钱
    注册会员
    加入会员
    升级会员
    开vip
    会员条件
    怎么升级
    续费会员
    怎么办会员卡
    怎么成为会员
    我要办卡
    在哪里开通plus
    入会要钱吗
    亲，帮我开个会员呗
    会员怎么注册啊找了半天没找到入口
    想升级金卡，要消费满多少才行
    我儿子给我手机装了你们的软件，我想弄个会员可是不知道点哪里，字又小，能不能一步一步告诉我先按哪个再按哪个
    申请会员需要身份证吗
    没到18岁能入会不
    年卡现在办多少钱
    能不能先试用一个月看看再决定交不交
    ban huiyuan zenme ban
    之前会员过期了 想续上
    怎样才能从银的变成金的
    门店里可以当场办会员么 带什么
    给老婆买一年的会员当礼物，怎么送到她号上
    我也想要那个会员价
    开通的时候提示“当前账号不符合条件”，我该怎么弄才能加进去
    新人入会
    join会员在app哪个页面
    學生可以辦會員嗎 要上傳學生證？
    有没有月付的会员，一下子交一年太多了
    我在淘气母婴区买奶粉，听说要先加入俱乐部才能看到折扣，怎么加
    实体卡丢了，想改成电子会员，需要重新申请吗
    拉我进会员
    扫了收银台那个码没反应 是不是关注公众号就算入会了
    一个手机号能开两个会员不
    企业可以注册成会员吗，我们是小公司采购用
    请问外国护照可以注册会员吗？
    我之前在你们线下店留过电话，店员说已经登记了，可是线上显示我不是会员，那我现在还要不要自己再办一次，怎么办
    想加入vip
    补交多少可以直接升钻
    我想订那个季卡
    办！怎么付
    您好，退休教师，想参加你们的书友会，请问报名流程
    开通会员按钮是灰的点不了
    差两百块就升级了，有没有别的办法升上去
    暂停过的会员想恢复
    店员让我扫码，扫完填了生日和邮箱，最后一步要验证，结果页面卡住转圈圈转了十分钟，我现在到底算没算进来，没算的话从哪里重新开始
    我想申辦你們的貴賓卡
    我想办会员
    怎么成为你们的会员
    如何加入会员
    怎么开通会员
    我想开通会员
    会员怎么办理
    办会员要多少钱
    会员费多少钱一年
    会员一个月多少钱
    怎么注册成会员
    在哪里办会员
    帮我开通会员
    我要加入会员俱乐部
    如何升级会员
    怎么升级到金卡
    升级会员需要什么条件
    怎么成为VIP
    开通plus会员怎么弄
    会员卡怎么办
    想办一张会员卡
    免费会员怎么加入
    入会有什么条件
    入会需要什么资料
    会员过期了怎么续
    我想续费会员
    重新开通会员
    会员可以试用吗，我想先开一个月
    学生会员怎么申请
    会员有年费吗，想开一个
    给家人开会员可以吗
    想给爸妈开通会员
    送朋友一年会员怎么买
    线下店能办会员吗
    手机上怎么开会员
    办会员要手机号吗
    会员办理流程
    我想加入你们的积分计划
    怎么加入你们的忠实客户计划
    消费多少可以成为会员
    满多少升级银卡
    想从普通会员升到高级会员
    开通超级会员
    开会员的入口在哪
    为什么我开不了会员
    会员开通失败，怎么办
    可以按月开会员吗
    企业会员怎么申请
    外国人可以办会员吗
    会员恢复一下，之前停了
    我想成为会员，请问怎么操作
    想入会
    开通汇员
    怎么 join 你们的 membership
    zenme kai huiyuan
    請問怎麼加入會員
    亲，想当你家会员，咋弄呀🙋
    您好，我是新顾客，希望加入贵店会员，请问需要准备哪些材料，费用是多少
    说了半天到底怎么开会员，按钮在哪啊
    经常在你们这买奶粉尿布，店员建议我办个会员，怎么办，多少钱
    我的会员断了两个月了，想接着开，还是原来的价吗
    我要办会员
    开会员
    怎么入会
    想办卡
    加会员
    我想开vip
    会员怎么加入
    办张会员卡
    会员在哪开
    会员要多少钱
    怎么升金卡
    续会员
    会员恢复
    怎么申请会员
    会员年费多少
    怎么当会员
    升级vip
    开通年卡
    入会流程
    想成为vip
    会员办理条件
    买会员
    能办会员吗
    给我开个会员
    第一次在你们家买东西，想顺便注册会员，怎么弄
    家附近新开了你们的店，现场办会员要不要押金
    我现在是银卡，再消费多少能到金卡
    想开个年费会员，支持用微信付吗
    会员过期三个月了，重新办要补交中间的钱吗
    孩子奶粉长期在你家买，怎么加入母婴会员
    开通plus那一步让我绑卡，不绑可以开吗
    我有老会员卡的卡号，怎么在小程序里激活
    月卡想升成年卡，补差价还是重新买
    老人没有智能手机，凭身份证能办会员吗
    给我女朋友送一份年卡会员，需要她的手机号吗
    我要报名参加你们的烘焙会员俱乐部，怎么报
    员工一百人想集体入会，有团体办理的渠道吗
    现在开会员首月多少，次月恢复原价是多少
    会员开通页面一直转圈，换个方式开行不
    在国外能不能注册你们的会员，没有国内手机号
    之前退过会员，现在又想加回来，可以吗
    小程序里点"立即入会"提示手机号已存在，怎么继续
    学生证过期了还能办学生会员不
    加入会员除了填手机号还要填什么
    个体户可以申请采购会员吗，要营业执照不
    书友会年费多少，我跟老伴想一起加入
    上次活动说新会员1元开通，现在还能这样开吗
    推荐码填哪里，我朋友介绍我入会的
    怎么样才能被邀请成为黑卡会员
    亲子卡可以加几个孩子，我想办一张
    领养了只猫，想加入你们宠物会员，怎么登记
    会员可以按季度付费吗，我先开一个季度试试水
    店员说下载App自动就是会员，我下了还不是，怎么办理
    想把普通会员变成付费会员，在哪里操作
    今年消费没达标，怎么才能保住或升回白金，差多少
    会员卡实体的还办吗，我妈喜欢拿在手里的
    我想以公司名义开通会员，能开票吗，流程发我
    入会年龄有限制吗，我十六
    加油会员怎么申请，线上还是去站里
    会员续一年多少钱，老会员续费在哪里点
    亲 带我进会员群呗 想当VIP💎
    会缘怎么开通啊
    想 subscribe 你们的 premium，几多钱
    zenme jiaru huiyuan
    想加入會員，請問要在哪裡註冊
    您好，我在贵平台购物多年，想正式申请加入高级会员，不知对消费额度有何要求，年费几何，烦请告知办理步骤
    邻居王姐每回买菜都比我便宜几块，说她是会员，我也想弄一个，我不会捣鼓手机，你一步步教我怎么办行不
    我想给自己续上断了的金卡会员，从哪儿付钱
    我想开会员
    会员在哪注册
    会员入口在哪
    入会步骤
    申请加入会员
    报名会员俱乐部
    加入积分俱乐部
    开个年卡
    开个月卡先试试，怎么开
    买会员在哪付钱
    你们会员一年收多少，我想交钱入
    会员月费几块
    会员费有学生价吗
    老年人入会打折不
    开会员有首月优惠吗，我要开
    会员有免费试用期吗，想试试再交钱
    入会免费吗
    普通会员要交钱不
    免费会员注册方法
    入会需要什么条件
    多大年龄可以办会员
    外国人能办会员卡吗
    没有手机号能入会吗
    没身份证可以办会员吗
    不下app能办会员不
    能在门店柜台办会员吗
    电话里能帮我办会员吗
    线上申请会员卡要几天
    实体会员卡怎么领
    会员卡怎么激活
    老会员卡换新卡怎么弄
    会员卡丢了重新办一张
    手机号换了怎么恢复会员
    会员过期了想续
    会员续费在哪
    之前退过会员，想再加入
    断了两年还能恢复原来的等级吗，想续上
    想升金卡
    银卡升金卡要多少消费
    怎么升到钻石
    怎样升铂金，差多少
    直接花钱升级可以吗
    升级会员补差价多少
    月卡换年卡怎么换
    基础会员升plus
    单人会员升家庭会员
    家庭会员怎么加人，我来办
    给老婆也开个会员
    给爸妈办会员怎么操作
    公司集体办会员
    企业会员申请流程
    学生会员认证怎么办
    教师会员报名
    医护会员怎么申请入会
    孕妈俱乐部怎么进
    宝妈会员怎么加
    宠物俱乐部报名
    加入粉丝会员
    车友会员入会
    品酒会会员申请
    会员开通失败
    会员开不通一直转圈，我要开
    点开通会员没反应
    交钱了没成为会员，怎么加进去
    扫码入会扫不出
    入会二维码发我
    会员邀请码怎么填
    要人推荐才能入会吗
    黑卡是邀请制吗，怎样拿到
    会员名额满了吗，我想报名
    会员什么时候开放申请
    开会员能用支付宝付吗
    会员费能分月交吗
    会员可以先开一个月吗
    自动续费能不开，只买一年会员吗
    办会员要绑卡吗
    入会要填哪些资料
    入会要审核吗，多久通过
    我算会员了吗，没有的话给我办
    两个账号都能入会吗
    一个会员能绑两个手机号吗，办理时
    境外能办你们的会员吗
    您好，本人有意加入贵店会员，请告知申请条件及费用
    亲，帮人家开个会员呗
    别啰嗦权益了，直接告诉我哪点开通
    怎么join会员
    想upgrade到gold
    我想辦會員，怎麼申請
    zenme jia huiyuan
    我老太婆常来你们店买菜收银的姑娘说办个会员省钱我又不会弄手机你能不能帮我把这个会员给办上
    我跟老公俩人一直各买各的，听说有家庭的那种，一份钱两个人用，我就要办这个，需要他的什么信息，一年几多钱
    会员资格怎么获得
    我要当你们家会员，找谁登记
    劳驾给我登记个会员
    想办你们的优享卡，什么手续
    开一个尊享年卡，付款页在哪
    求拉我进会员群并入会
    银升金还欠多少消费额，我想升上去
    会籍断了，接上要交多少
    亲友能代我登记入会不
    我在你们店买了两年奶粉了，一直没有办会员，现在想办一张，需要提供什么
    之前的会员去年到期了，现在想接着续上，还能保留原来的等级吗，怎么操作
    我现在是免费会员，想升级成能无限免邮的那种，在哪里付钱
    爸妈没有智能手机，能不能在门店柜台给他们登记成会员
    我们公司三十个人想一起办企业会员，麻烦告诉我申请的步骤和费用
    开通会员那一步一直提示当前账号不符合条件，我要怎样才能加进来
    想送我爸一年的会员当生日礼物，怎么买了直接开在他的账号上
    学生认证上传了学生证还是没通过，我想办学生会员还需要交什么
    今年再消费多少能升到铂金，不够的话可不可以直接花钱升上去
    我老太婆天天来你们店买菜，收银的姑娘说办个会员能便宜，可那个扫码我不会，孩子又不在身边，你能不能在这边直接帮我把会员登记上，要报名字还是电话你说一声就行
    我跟老公一直各买各的，听说有那种家庭会员，交一份钱两个人都能用，我现在就想办这个，需要他的什么信息，一年多少钱，是我先开了再加他还是要两个人一起申请
    怎么注册会员
    帮我开通VIP
    给我办张卡
    办卡去哪办
    办年卡
    买个年费会员
    开个月卡
    充会员在哪充
    申请金卡
    会员申请表
    老师会员要什么证
    老人办会员要啥手续
    把我老公加进会员
    公司会员怎么注册
    谁都能入会吗
    外国人能办不
    没手机号可以入会吗
    多大年纪能办
    入会多久审核
    要消费多少才能入会
    会员年费多少，我要入
    月费会员几块
    入会费是多少
    办卡收费吗
    有单月的吗，我想开一个月
    先试用后付费的会员咋开通
    会员费在哪交
    柜台能交会费吗
    给我爸送个会员，怎么买
    升V6要多少消费
    离下一级还差多少，咋升
    月卡升年卡
    单人换家庭版
    会员到期续费
    续费按钮在哪，会员要到期了
    恢复会员
    退过会能再加入吗
    会员过期了重新开
    会员卡丢了补办
    入会页面报错
    加入按钮点不动
    入会提示不符合条件
    推荐码入会填哪里
    朋友邀请我入会，链接过期
    店员说帮我登记了，我是会员了吗
    付了钱还没变会员
    我要加入書友會
    ruhui zenme ru
    行了别介绍了，开吧
    已经想好要开通尊享卡了，请问在哪个页面付款
    我妈没邮箱，能帮她登记成会员吗
    外籍人士申请入会需要哪些资料
    线下店给的实体卡怎么在网上激活成会员
    想从免费的升成付费的，点哪里
    会籍上周过期，想续一年
    给全公司员工开会员，流程怎么走
    想加入宠物俱乐部，怎么报名
    学生优惠版会员要上传什么证明
    缺多少成长值才能升钻石
    点升级一直转圈，帮我办成金卡
    邀请码被用过了，还能怎样入会
    半年期的会员有卖吗，我想办
    护士能办优惠会员卡不，要交啥证件
    刚付完会费多久生效成为会员
    想重新加入，之前退过一次
    我要报名参加亲子会员计划
    哪个柜台能领会员卡
    补个差价能直接升白金吗
    四号到期的套餐我想接着续
    水电工班组办工匠卡怎么申请
    替闺蜜开会员要她哪些信息
    欢迎邮件没激活，帮我把入会弄完
    入会在哪点
    想成为你家会员
    开个年卡会员
    会员怎么续期
    会员断了想恢复
    升黄金会员要花多少钱
    还差多少能升银卡
    月费会员改成年费咋改
    把我老婆加进我会员里
    送闺蜜一个会员怎么买
    学生会员怎么认证加入
    老人没智能手机能办会员不
    办会员要啥条件
    入会要交钱吗，还是免费的
    会员一年几多钱，我要办
    我要开通，别介绍了，给链接
    邀请码在哪填，受邀黑卡会员
    实体卡怎么绑成线上会员
    入会表提交不了
    我填完了，算会员了不
    不是本地人能入会吗
    宝宝俱乐部怎么加入，预产期五月
    公司能办团体会员不
    想先开一个月会员，在哪选
    退过会，现在想再加入
    想join会员 怎么弄
    海报码扫了报错，入不了会
  `,
  en: `
    join membership
    sign up for membership
    how much is membership
    get premium
    upgrade my membership
    join the club
    become vip
    start a membership
    enrol in the loyalty program
    subscribe to premium
    how to join
    membership sign up
    renew my membership
    how do i become a member
    sign me up for plus
    where's the join button
    i want the member price, what do i have to do
    does it cost anything to enroll
    how much is the annual plan right now
    can I get a free trial first n then decide
    membership application form?
    my membership ran out in march, id like to restart it
    upgrade me to gold please
    how much more must I spend until I reach the next tier
    I'd like to give my dad a year of premium for his 70th, he already has an account with you, how would I put it on his and not mine
    the guy at the till said scan this code to register but it just opens a blank page, how else can i enrol
    can you add me to the loyalty program
    minimum age to join?
    hello i am living in germany and want to take part in your club, is it possible with a foreign adress
    want in on the vip thing
    is it monthly or do i need to pay the whole year at once
    How can we register our nursery school as a member, we buy crayons and paper by the box
    open membership 怎么 open
    i keep getting "not eligible" when i tap on subscribe to premium, what are the requirements
    do I need to bring ID to the store to get a card
    lost the plastic card years ago, can i just enrol again with the same phone number
    apply for pro card tradesman
    I already bought the cheap plan, how do I move to the bigger one
    set me up with one of those reward cards would you
    student plan, how do you prove you're a student
    Book club sign up
    my friend sent me a referral link to join but it expired. is there still a way for both of us to get the bonus
    i wanna subscribe to the premium
    So the lady in your shop on Mill Road filled in a paper slip with my name and email and said I was in, but nothing ever came and at checkout I still see normal prices, do I have to enrol again myself
    two accounts one membership, possible to join with both?
    can someone walk me through enrolling, I'm 81 and not good with this
    whats the quickest way to get to silver
    resume my paused plan
    no card yet, how to get one
    membership registration
    where do i pay the club fee
    is joining free for seniors
    I want to become a member
    how can I become a member
    how do I join
    I'd like to join your membership
    how do I sign up for a membership
    I want to sign up for premium
    how do I get a membership
    how much does membership cost
    how much is the membership fee
    what does it cost to join per month
    where do I sign up to be a member
    can I join your loyalty programme
    how do I join the rewards program
    sign me up for the membership please
    I'd like to subscribe to plus
    how do I upgrade to premium
    I'm on basic, what do I do to move up to premium
    upgrade to gold
    how do I reach platinum level
    how do I get VIP status
    what are the requirements to become a member
    is membership free to join
    do I have to pay to be a member
    can anyone join
    I'd like to renew my membership
    my membership expired, how do I renew it
    reactivate my membership
    can I restart my old membership
    how do I get a member card
    I want a loyalty card
    can I sign up in store
    where can I apply for a membership card
    can I try the membership for free first
    student membership, how do I apply
    gift membership for my mum, how do I buy it
    can I add a membership to my account
    how do I enrol in the club
    register as a member
    I'd like to become a VIP customer
    membership price per year?
    is there a monthly option to join
    can businesses join your membership
    Do I need an app to join the membership?
    the sign up page for membership doesn't work, how else can I join
    how much do I need to spend to get silver
    I'm interested in joining, what do I do
    can I become a member if I live abroad
    what do you need from me to sign up as a member
    I'd like to switch from the free membership to the paid one
    get me on the rewards scheme please
    how to be member?
    where do i singup for ur membrship
    hey how do i join the club thing
    wanna be a vip 😎 what do i do
    i like to be member in your shop, how is the process
    Good afternoon, I should like to enrol in your members' club. Would you let me know the fee and the procedure?
    I've tapped "join now" ten times and I'm STILL not a member, how do I join
    加入会员 please, how much per year
    We shop here nearly every week for the kids, so it makes sense to join, can I do it online and what's the yearly price
    want to bump my plan up to the family one, how
    join please
    I'd like to be a member
    how do I sign up
    become a member
    sign me up
    want to join the club
    membership cost?
    get a loyalty card
    how to get VIP
    upgrade me
    enrol me please
    join the rewards program
    price of premium
    where to join
    membership application
    I want premium
    reach gold how?
    can I join
    apply for a card
    I'd like the paid plan
    subscribe to plus
    I've just moved here and would like to sign up for your store card, what do I bring?
    What must I spend in a year to move up from bronze to silver?
    I let my membership lapse last spring, how can I pick it up again?
    Could you tell me the price of the annual plan for a family of five and how I take it out?
    I pressed "join free" and the confirmation email never came, am I a member?
    Does signing up need a credit card, or can I join with PayPal?
    I'd like to buy a year's membership as a wedding present, how's that done?
    Can I switch from the monthly plan to the yearly one in the middle of a month?
    My girlfriend is a member, can I be added to hers or do I have to enrol on my own?
    Are nurses able to join at a reduced fee, and what proof do you need?
    I want to register our charity as a member. What documents do you want from us?
    The till assistant offered me a membership and I said later. Well, it's later, how do I join?
    I'm 15, may I enrol in the loyalty scheme or is there an age limit
    How do I activate the plastic member card I was handed in the store?
    I'd like platinum status. Is it by invitation only?
    Is there a joining fee on top of the monthly price?
    I live in Norway, do you accept members from abroad, and what would I pay
    Where do I type the referral code when signing up for membership?
    I'd like to rejoin, I left two years ago, is my old number still usable for that
    I would like to try premium for a month before I commit, how do I start the trial
    Joining on my laptop fails at the address step, is there another way in?
    Which form do I fill in to enrol as a trade customer?
    I keep seeing "members only price", so how do I get in on that
    How far off the gold tier am I, and can I pay to be upgraded?
    We'd like to take out the pet club plan for our two rabbits, what's the fee
    Can my father, who has no email, become a member by phone?
    I'd like to renew for another twelve months, where's the button
    Do I get to choose the start date when I subscribe? I'd like my plan to begin in June
    How do I move up from the free tier to the one with unlimited delivery?
    Is the student plan open to part-time students, I'd love to sign up
    I want to put my name down for the wine club, what's next?
    I pay for basic at present and would like the family version, please arrange
    can the whole team at work join under one corporate membership
    how do i qualify for VIP, do i need an invite
    Do you still hand out loyalty cards at the till or must I register online?
    Please send the enrolment steps for seniors, my mum wants to join
    sign me up 4 plus
    how much is ur membership n how i join
    wanna join the fam ✨ whats the fee
    I like be member, where I can register?
    入会 how? need an app?
    membershp renewal where do i pay
    Good day. My husband and I are frequent customers and wish to enrol in your Privilege Club. Please advise as to the conditions and the annual subscription.
    Your join page has been "temporarily unavailable" for a week. How on earth does one become a member?
    Every Saturday the lady ahead of me beeps a card and saves a fiver, I finally asked and it's your membership, so go on then, how do I get one and what's it cost
    join
    I want to join
    sign me up as a member
    where's the membership sign-up
    register for membership
    enrol in the loyalty scheme
    join the points club
    get me the yearly plan
    start the monthly plan
    take out a premium subscription
    where do I pay to become a member
    what's the annual fee
    student price for joining
    senior discount when joining?
    is the first month cheaper if I join
    free trial of premium, start one
    try membership for a month, how
    is joining free
    does the basic membership cost
    join the free tier
    what do you ask of people who want to become members
    minimum age to become a member
    can foreigners join
    join without a phone number?
    join without the app
    can I join in store at the counter
    join over the phone
    how long does a new membership take to start
    where do I collect my member card
    activate my member card
    swap my old paper card for a new membership
    lost member card, sign me up for a new one
    my membership lapsed, restart it
    rejoin after quitting
    come back as a member
    can I get my old tier back if I rejoin
    how to upgrade to VIP
    upgrade my plan
    upgrade from silver to gold, how
    how much must I spend to reach gold
    how do I get to diamond
    what do I need for platinum
    can I pay to move up a tier
    cost of upgrading mid-year
    switch from monthly membership to yearly
    move from basic to plus
    change a single membership to a family one
    add my wife when I join the family plan
    sign my parents up as members
    buy a membership for a friend
    gift someone a year of membership
    company membership for staff, apply
    business membership requirements
    student membership, how to verify and join
    teachers' club sign-up
    join the baby club
    join the pet club
    fan club enrolment
    wine club, I want in
    cycling club membership application
    can't activate membership, want to join
    join button isn't working
    I paid but I'm not a member yet, finish my joining
    member QR code doesn't scan at the till, want to join
    send me the link to join
    invitation code for joining?
    do I need a referral to join
    is the black card invite only, how do I get one
    is membership full, I'd like a place
    when does enrolment open
    can I pay the membership fee by paypal
    pay membership in monthly parts when I join?
    one year without auto renewal, possible to buy?
    does joining need a bank card
    what details do you need to enrol me
    is joining subject to approval
    am I a member already? if not, add me
    both of us on one membership, how to set up
    join from outside the country
    can a charity become a member
    trade card application for builders
    I'd like the loyalty card
    want a rewards account
    get started with rewards
    count me in for the club
    skip the sales pitch, where do I join
    put me on the premium plan
    make me a member
    membership me up lol how
    sir how to take membership
    i want to be member, what i must do
    please tell process to upgrade to gold member
    i like to become vip customer how much pay
    会员 how to join
    how 2 join plus
    memebrship sign up pls
    We wish to enrol as members; kindly state terms and subscription.
    the girl at the till said a membership saves me money and I haven't a clue with phones, could you just sign me up
    hubby and I buy separately but there's some two-person plan, that's the one I want, what do you need from him
    ready to go premium tonight, what's the first step
    I've bought baby milk here for two years without being a member and would like to join now, what do you need from me?
    My membership ran out last year and I'd like to start it again, how, and can I keep my old tier?
    I have the free tier and wish to move up to the one with unlimited delivery, where do I pay?
    My parents don't own smartphones, could they be registered as members at the counter?
    Thirty of us at work would like a corporate membership, please tell me the steps and the price
    When I try to join it says my account isn't eligible, what must I do to be let in?
    I want to give Dad a year's membership for his birthday, how do I buy it so it lands on his account?
    I uploaded my student card and was turned down; what else do you require to sign me up for the student plan?
    How much more do I need to spend to be moved up to platinum, or can I pay to upgrade?
    I'm an old woman and shop at yours every day. The girl at the till says I should be a member, but I can't do that scanning and my children live far away, so would you enrol me from your side? I can give you name and phone
    My husband and I buy separately but I've heard of a family membership, one fee for both, and that's the one I'd like to take out now; what do you need from him, what's it a year, and do I join first and add him later?
    invitation needed or can anybody join
    how much is the monthly plan
    costs of joining
    I'd like to join
    how to sign up for the club
    how do I enrol
    enroll in rewards
    where do I sign up
    where to register for VIP
    where can I buy the annual card
    where's the sign up page
    register me as member
    registering for the loyalty card
    open a membership
    open VIP for me
    activate plus
    activation of the card I got in store
    how can I get a VIP card
    can I get a card in the shop
    apply for the gold card
    apply online for membership
    application form for the club
    application for student membership
    student member, which ID do you need
    teacher plan, how to join
    nurse discount plan sign up
    senior membership how to join
    family plan sign up
    duo plan for two people, how
    add my partner to my membership
    company membership, how do we register
    tradesman card application
    what do I need to become a member
    who can join
    can I join without email
    is there an approval when joining
    how long till my membership is approved
    do I have to spend a certain amount to join
    how much does it cost to join
    price of the yearly plan
    annual fee?
    sir I want to become prime member
    kindly make me member
    kindly tell process of becoming gold member
    can I join for one month only
    trial membership, how to start
    start free trial of plus
    free trial then paid, how to begin
    start my subscription to the club
    take out a premium plan
    take the two year plan
    pay for membership where
    can I pay joining fee at the counter
    can I gift a membership to my dad, buy it where
    buy membership as a present
    upgrade from basic to premium
    move up to platinum
    how do I reach the next level
    how to become diamond
    what do I have to spend to be gold
    how many orders till silver
    how far to the next tier and how do I get up
    switch from monthly to yearly plan
    switch from single to family plan
    convert free membership into paid
    restart my membership
    renewal of VIP, where's the button
    renew manually my expired card
    my membership lapsed, let me back in
    re-enrol after cancelling
    extend my membership by a year
    resume plus from next month
    reactivate my plan
    lost card, make me a new membership card
    join page error
    join button greyed out
    sign up form won't submit my birthday
    sign-up for the club stuck on the last step
    it says I'm not eligible to join, why
    my number is already registered when I try to join
    got an invite code for the club, where do I put it
    invitation link to join expired
    friend referred me, how do I join with her code
    cashier promised to enrol me, am I in?
    filled the paper form, still not a member
    paid for VIP but not upgraded
    am I already a member or do I need to sign up
    link my store card with the app to be a member
    I wish to be member of your shop, how?
    I want enter in the club please
    how I become vip
    me want join member, how much
    办会员 how
    join 会员 pls
    开通 VIP for me
    yes I'm convinced, make me a member now
    enough talk, where do I pay for plus
    ok take my money, premium please
    My sister's a member and swears by it, so add me too.
    Please set me up with the standard plan starting today.
    Could you enrol our whole household, four of us, under a single plan?
    I can't do apps. Could I join by filling in something at the desk?
    please put me down for the silver plan, I'm ready
    is proof of age asked for when signing up for the seniors' plan
    which form do I fill in to get into the gardeners' club
    could the till staff print me a membership card while I'm in store
    the cashback club, how does a newcomer get in
    ready to commit to premium for a year, take me to the checkout
    want to come back to the club I left in spring
    the sign-up wants a postcode and mine isn't recognised, so I can't become a member
    is enrolment open to people living in Portugal
    what's the entry price of the wine club
    how do I hop from bronze to silver
    my nephew's a student and would like the youth plan, how does he apply
    the coffee club subscription, I'd like two bags a month, how to begin
    put me on the waiting list for platinum
    do I need an app to become a member or is the site enough
    spending threshold for VIP status?
    could you turn my free account into a plus one
    membership for the whole staff of our bakery, how do we set it up
    nurse here, which proof lets me into the discounted plan
    I've got a plastic card from the shop and need to activate it as a member online
    the upgrade button to gold spins forever
    membership expired last week, reopen it for another year please
    is it possible to purchase six months instead of twelve of plus
    sign my wife up too, separate membership
    my invite from a pal says code used, how else can I enrol
    how soon after paying does VIP begin
    I'd like in on the beauty club, where do I start
    can you enlist me in the frequent buyer scheme over chat
    can I pay for premium with my balance and start right away
    is registration by phone possible for membership, mum has no email
    what docs for a corporate card membership
    gimme that vip card, how
    go ahead and add me to the parents' club
    how's one promoted to the top tier
    quickest path to become gold by December
    which counter hands out loyalty cards
    hook me up with a gold membership
    does the allotment club take new members now
    I'd like my firm of plumbers on the pro plan, how
    the welcome mail never activated my club account, finish enrolling me
    can I step up to platinum by paying the gap
    my plan ended on the 4th, take me back on the same terms
    starting a paid plan for a friend, what info do you need of her
    what must I show to get on the unemployed tariff of the club
    sign me up for the club
    enrol me as a member
    I want in on the members' programme
    how do I become a plus customer
    get me a membership card
    register for the loyalty club, where
    join the gold scheme
    apply for VIP status
    how do I turn into a VIP
    start a premium subscription today
    activate my free trial of membership
    begin my membership trial, where's the button
    take out an annual membership
    buy a one year pass for members
    purchase a family membership
    add my husband to my membership
    can my mum share my membership, how do I enrol her
    gift a membership to my sister, how
    membership as a birthday present, can I buy that
    student membership, how to enrol
    corporate membership for our office, how do we join
    can a school become a member
    can kids become members
    minimum age for becoming a member
    can I join without a smartphone
    can I join by post, paper form?
    join at the till or only online
    do I need an email address to become a member
    do I need to be resident to enrol in the club
    what are the conditions for membership
    how do I climb to the next tier
    how much more spending until I become silver
    I'd like to upgrade from basic to premium member
    move me up to the top tier, I'll pay
    change me from free member to paid
    downgraded last year, how do I get gold back
    my status lapsed, can I be reinstated as a member
    membership ran out, renew it
    renew my club card please
    resume my paused membership
    I cancelled in March and want to come back as a member
    rejoin the programme
    how do I restart my lapsed subscription to the club
    how much is it to be a member
    price of membership per month
    what does joining the club cost
    is joining free of charge
    is there an enrolment fee for the club
    cheapest membership plan to begin with?
    any discount on the first year of membership if I sign up
    can I pay monthly for the membership I'm about to start
    can I pay for my new membership in cash
    which cards can I use to sign up as a member
    is there a reduced rate for the unemployed when joining
    do nurses pay less to join
    how long does it take to be accepted as a member
    is membership by invitation only
    I got an invitation to the black card, how do I accept
    I have a membership invite code, where does it go
    can't find where to sign up for membership
    the sign-up form for members won't submit
    the membership form says phone already registered, I never joined
    I filled in the club form, am I a member now
    did my membership application go through
    when does my new membership start
    membership card number hasn't come after enrolling
    link my store card with an online membership
    I have a plastic club card, how do I register it
    merge my shop membership with the app so I'm enrolled there too
    scanned the poster to join, got an error
    your cashier said I could join by app, what do I tap
    the assistant offered me membership yesterday, I said no, and now I'd like it after all
    My neighbour gets a cheaper price with her club card and I'd like one as well. What do I do?
    We shop with you each week, so it's time we became members. What's the procedure?
    Could you please walk an old lady through joining the members' club?
    I'm ready to pay for premium; just tell me where.
    I've decided, the yearly plan it is, where do I enter my card?
    Skip the perks talk and register me as a member.
    If I join today, will I be a member in time for Saturday?
    Would I be able to join for only one month, and how do I sign up for that?
    How do I get the baby club going, due date is in May
    kids' club sign-up for my twins
    pet parents' club, enrol my dog lol
    book club membership, how do I join
    wine club joining instructions please
    coffee subscription members' circle: add me
    beauty insider type thing, sign me up
    can I hold two memberships, personal and business, and how do I take the second
    so i keep seeing member price everywhere and im sick of paying more just make me a member how do i do it
    kindly activate prime membership for me
    membership lena hai, how
    how i become member please
    i want be vip
    want membershp
    joinin the club how
    怎么become a member
    vip card apply
    premium please
    upgrade my tier
    make me gold
    signing up to the loyalty programme: what details do you need
    where do I get the club barcode to enrol at the kiosk
    is the members' programme open to new people now
    enlist my gran in your members' circle
    how may a newcomer enter the rewards club at the kiosk
    platinum needs what exactly, I'm eager to move up
    wish to go from silver to gold this month, is paying the gap allowed
    member application by paper for someone without internet
    can a couple take one joint membership, how's it set up
    the club closed my old membership for inactivity, open it anew
    is there a day pass membership I could buy
  `,
})
