import { defineIntent } from '#intents/define'

export const abusiveBuyer = defineIntent({
  intent: 'abusive-buyer',
  audience: 'seller',
  settledBy: 'person',
  label: { zh: '举报恶意买家', en: 'Report an abusive buyer' },
  definition: {
    zh: '卖家遇到买家辱骂、敲诈、职业打假、恶意拍单或惯骗，要平台处理。',
    en: 'A seller is insulted, blackmailed, flooded with orders or cheated by a buyer as a habit, and wants the marketplace to act.',
  },
  borders: {
    'return-dispute': {
      zh: '只争一件退货的真假归退货争议。',
      en: 'Contesting one return is a return dispute.',
    },
    'reviews-question': {
      zh: '一般差评怎么处理归评价。',
      en: 'How to handle ordinary bad reviews belongs to reviews.',
    },
    'report-copycat': {
      zh: '害人的是别的商家归举报仿冒。',
      en: 'When another merchant does the harm, it is report copycat.',
    },
  },
  zh: `
    买家骂人
    买家威胁我
    恶意买家
    买家敲诈
    拉黑买家
    举报买家
    买家骚扰
    职业打假
    买家勒索好评
    恶意下单
    买家不讲理
    屏蔽这个买家
    羊毛党
    买家辱骂
    被买家恐吓
    买家骂人怎么办
    檢舉惡意買家
    客人拿差评要挟我给钱
    职业打假人敲诈
    这个人拍了20单全都不付款
    怎么拉黑买家
    同一个账号天天骚扰我客服
    威胁要来店里砸东西
    恶意退货的惯犯 已经第七次了
    买家发不雅图片给我家客服小姑娘
    他说不退双倍就投诉到底
    同行伪装成顾客来捣乱
    买家要求私下转账 不给就差评
    能不能限制某个客户再买我家的
    blackmail 我，聊天截图都在
    羊毛党一夜拍了三百单
    這個買家一直人身攻擊
    薅羊毛的团伙 收货地址全是同一栋楼
    打电话半夜骚扰
    被人用不同小号反复下单又取消
    买家自称律师 张口要一千
    eyi maijia
    客户死缠烂打 还加我家人的号
    有个叫“夜行人”的买家，上月买五次退五次，每次都穿过再退，这次又来下单，我发也不是不发也不是，能不能让平台限制这种人
    种族歧视的话骂我员工
    黑名单功能有没有
    假装收到虫子 视频一看就是剪的 到处骗好几家店
    对方说要把我家地址挂网上
    索要红包 不给就一星
    客服被骂哭了 平台管不管
    恶意锁库存，拍光不付 让我活动没得卖
    骗运费险的吧 一个月退四十单
    怀疑买家盗刷别人卡买我东西
    投诉了我八次 次次不成立还投
    买家约线下见面动手动脚 报警了 给你们备个案
    说他认识媒体 要曝光我 除非免单
    我卖蛋糕模具的，有个人加了三个号轮流来问，问完就骂我骗子、祝我全家怎样怎样，我没回嘴，全截下来了，这样的客人平台到底罚不罚
    一个顾客收到电饭煲用了两周后说爆炸了，要我赔五千否则发到网上，让他给照片不给，查了他在别家店也这样要过钱，我们几个店主愿意一起作证
    有个买家一直骂我
    买家辱骂客服怎么处理
    我要举报一个买家
    买家威胁要给差评，让我赔钱
    碰到职业打假人了怎么办
    买家恶意拍单不付款
    买家敲诈勒索我
    怎么把买家拉进黑名单
    这个顾客总是骚扰我们
    客人骂脏话，能投诉他吗
    买家恶意退货，能不能限制他
    遇到恶意差评师了
    顾客威胁我，聊天记录有
    怎么禁止某个买家购买
    买家要挟不退款就打一星
    怀疑这个买家是骗子，专门骗退款
    买家收了货又说没收到，好几次了，是惯犯
    买家在聊天里人身攻击我
    能屏蔽这个人吗
    有人恶意下单，一口气拍了50单
    同一个买家反复下单又退款，故意捣乱
    客户张口就骂，我该怎么举报
    买家发来恐吓信息
    被买家勒索200块
    我店被羊毛党盯上了
    请平台处理这个恶意买家
    遭遇碰瓷买家，拿假照片要赔偿
    买家用小号轮番骂我
    那个客人天天打电话骂人
    买家性骚扰我的客服
    买家说不给他返现就去投诉我
    打假的让我私了，要一千五
    买家骗吃骗喝，每次都说有异物
    怎么举报买家诈骗
    我们小店被一个买家整得没法做生意了
    买家威胁要曝光我的店，要求免单
    买家太恶劣了，平台能封他的号吗
    恶意索赔的买家能不能管管
    亲，卖家怎么拉黑顾客呀
    这个ID有问题，到处敲诈商家
    买家总是仅退款，薅了我好几家店
    顾客扬言要来我店里打人
    下单地址乱写，连拍三十单，故意让我亏运费
    同行派人来恶意拍下再退，请查
    买家侮辱我家人，必须处罚
    买家拿打假来吓我，说标签不合格要十倍赔偿
    被恶意投诉好多次，都是同一个买家
    有没有防恶意买家的功能
    买家冒充记者要挟我
    買家一直罵髒話，可以檢舉嗎
    奇葩买家天天骂街😡能拉黑不
    碰到无赖了 张嘴就要钱
    jubao maijia
    有个buyer一直harass我们
    买家说如果不多送两件就给差评，这算勒索吧
    遇到惯骗，用旧货换新货退，查了他在别家也这么干
    买家半夜三点连发几十条骂人的话，客服小妹都吓哭了，我想向平台举报并要求封他账号
    买家收货后不满意就人肉我电话，天天短信轰炸
    恶意占库存不付钱的账号能封掉吗
    这几个账号明显是一伙的，专挑新店下单敲竹杠，截图我都留着，找谁处理
    买家骂我
    顾客骂人
    买家恶意
    要举报买家
    能拉黑吗这个买家
    买家敲竹杠
    客人威胁我
    被买家骚扰了
    买家诈骗
    恶意拍下不付
    买家人身攻击
    怎么屏蔽顾客
    碰到打假的了
    买家勒索钱
    有人恶意下单
    这个买家是骗子
    买家讹我
    买家辱骂我们员工
    买家威胁曝光
    买家是惯犯
    限制这个买家下单
    买家耍流氓
    遇上无赖买家
    刷单式恶意退款的买家
    有个顾客每天给我发几十条脏话，能不能把他禁言
    买家收到蛋糕后故意放了根头发拍照，要我赔三百，不赔就差评
    同一个手机号下了四十单，收货地址全是乱写的，存心让我赔运费
    他说他是职业打假人，要我私下转两千，不然去工商告我
    我店里的小客服被一个男买家发黄图，吓得不敢上班
    这人在我们群里好几家店都骗过退款，套路一样，平台管管吧
    买家要求我多返五十，不返就让他全家来打一星
    买家拿到真货换成假的退回来，这已经是他第三回这么干了
    有个账号专门在直播时拍光我的库存，开播一结束就全取消
    客人扬言要到我工厂门口拉横幅，我有录音，怎么举报他
    怎么设置让某个买家以后看不到也买不了我家的商品
    买家在电话里咒我孩子，我想让平台处罚这个人
    对方连开五个小号轮流投诉，每次都查无此事，明显恶意
    买家自称是记者，说给他一千就不报道我们店
    羊毛党用脚本抢了我两百张券，全退款只留赠品，能封他们吗
    顾客以包装破了为由，月月都来要赔偿，其实是他自己剪的
    他找到我微信，天天发恐吓的话，还说知道我家小孩在哪上学
    买家买了衣服穿去拍照再退，拍照的图还发在网上，这是第九次
    有个买家讲价不成就开始骂我娘，聊天记录我都存了
    怀疑是对家雇的人，一天来骂三次，还教唆别的客人退款
    买家收货后拒不承认，让我再发一次，我查了他在别处也这么赖
    客人要加我老婆微信，被拒绝后每晚打店里电话骚扰
    我不想再和这个买家做生意，他满嘴脏话，可以拒绝他吗
    假装孕妇说吃了我家零食进医院，要五千封口费，病历都是P的
    平台对辱骂商家的顾客有什么处理办法，我要投诉这个人
    这几个账号的收货人同名同姓，每次都仅退款，是团伙吧
    买家下单留言写的全是骂人的话，我该上报给谁处理
    奇葩买家!!! 骂我祖宗18代
    这个buyer天天f开头的词骂我
    拉hei他 求求平台了😤
    buyer敲诈 截图有
    买家恐吓我 说要烧我店😱报警了也跟你们说一声
    eyi maijia saorao wo
    我就是个卖袜子的小本生意，一双赚八毛，这位大爷一次买一双，回回说少一只，要我赔，不赔就骂，骂得那叫一个难听，平台能不能给我做个主，把他拦在门外
    各位领导好，鄙店近日屡遭一名顾客恶言相向，并索要钱财，证据俱在，恳请贵平台予以查处
    買家辱罵我怎麼辦
    可以封鎖惡意買家嗎
  `,
  en: `
    abusive buyer
    buyer threatens me
    report a buyer
    block a buyer
    buyer is harassing me
    buyer blackmails me with a bad review
    rude customer insults me
    scammer buyer
    buyer wants money or bad review
    ban this customer
    buyer keeps insulting
    extortion by a buyer
    serial returner
    fake orders from a buyer
    harassment from a customer
    a buyer is insulting me
    how do i block a customer
    he threatens a bad review unless i pay
    report an abusive buyer
    buyer wants 200 off or he'll complain to everybody
    twenty orders, never pays, blocks my stock
    serial returner, seventh time now
    obscene pictures sent to my support girl
    can a certain person be banned from buying at my shop
    racist messages from customer on order 4410
    blackmail in the chat, screenshots attached
    pretends to be a lawyer and demands a thousand
    Someone using six accounts orders and cancels all day long
    bargain hunters' ring: 300 orders to one building
    he rings us at three at night
    think it's a competitor dressed up as a shopper
    professional claimant, he sues every small shop for a missing label
    threatened to come round and smash the place
    恶意买家 pls help, always same man
    asked for cash outside the platform otherwise one star
    my staff cries because of this man. do something
    scammer customer, pays with stolen card i guess
    Nightwalker_77 purchased five coats last month and sent back all five after wearing. He's just placed a sixth order. Must I really serve him, or can you stop people like that
    filed eight complaints, none upheld, and he's at it again
    the customer found my private profile and writes to my wife
    blacklist
    extortion attempt
    says he will post my home address online
    sir the buyer use very bad words to my mother, i want action
    claims bugs in every shop he buys from, same video each time!
    how do you punish buyers who lie all the time
    She keeps changing demands, free gift, then refund, then second gift, or else. It's bullying
    he bought out the sale stock and never paid, so nobody else could
    harassment
    stalker among my clients, police report number available for your file
    'i know a journalist, give it for free' - is this allowed on your site?
    Three accounts take turns asking about my cake tins and then wish my family illness. I haven't answered in kind, it's all saved. Does the marketplace ever punish customers or just us
    fraud ring on refunds, want to tip you off, usernames in file
    买家 said fuck you 15 times in chat, block him
    According to him the cooker blew up. Five thousand or he goes public. No photo, no receipt. Two other shop owners have heard the very same tale from the very same man and we are all ready to testify
    A customer keeps swearing at me
    I want to report an abusive customer
    How can I report a buyer?
    How do I block a buyer from my shop?
    This buyer is threatening me
    A buyer is blackmailing me over a review
    the customer demands money or he'll leave one star
    Customer is sending insulting messages to our staff
    Is there a way to ban a buyer from ordering again?
    The buyer called me horrible names
    buyer harassing my employees every day
    Someone keeps placing orders and never pays
    a person ordered 50 items just to cancel them all
    Malicious orders from the same account
    I've a buyer who returns everything, always used, and does it on purpose
    This buyer is a scammer
    I believe this customer is committing refund fraud again and again
    What can I do about an abusive buyer?
    buyer extorts me for a refund
    He says he'll ruin my rating unless I send a free item
    Please take action against this buyer
    Can you suspend a buyer who threatens sellers?
    customer used racist language toward me
    I received death threats from a buyer
    She's been messaging me nonstop with insults
    can I refuse to sell to a rude customer and block her
    Professional complainer is extorting small shops including mine
    Fake buyer keeps ordering to wrong addresses to make me lose postage
    My shop is the target of coupon abusers, 200 accounts
    buyer claims "not received" every single time, he's a fraudster
    How does the marketplace protect sellers from abusive buyers?
    report this customer for harassment please
    a customer sends sexual messages to me
    Buyer threatened to come to my house
    I'd like this buyer banned for blackmail
    buyers behaving badly, where do I report
    This man orders, insults, cancels, then orders again
    Customer is stalking me on social media after a sale
    I'm being bullied by a buyer
    buyer wants a discount and uses threats of bad feedback
    he keep scam sellers, i have proof
    this buyer crazy!!! he curse my family every day pls block
    abusive msgs from buyer id rob_1187
    Can I add someone to a blacklist?
    A rival is using fake buyer accounts to sabotage my shop with bogus orders
    Same customer, fourth false claim of damage this month. I'm sure he's cheating
    He photoshopped a picture of mould and now demands triple compensation from me
    Customer threatens to sue me for 5000 over a label unless I settle privately
    How do I stop a buyer who floods us with nasty messages?
    Are buyers ever punished for abusing sellers?
    the buyer tells me to refund him off platform or he will report my shop
    Nuisance buyer: bids for attention all day, then calls us thieves
    flag a buyer account for fraud
    Buyer has been extorting other merchants as well, we compared notes
    vulgar and aggressive client, can you warn him?
    A group of accounts buys up all of my sale stock without paying so nobody else can purchase. How do I report them?
    got blackmailed by a buyer yesterday, what evidence do you need
    My assistant is nineteen and this buyer has spent three nights writing filthy things to her. I have the screenshots. I want him off the platform
    buyer abuse report
    the customer swore at me because I wouldn't give her a second free gift; can she be blocked?
    buyer abuses me
    insulted by one of my customers
    block this buyer
    buyer blackmailing me
    rude buyer
    threatened by a buyer
    report this customer
    buyer is a fraud
    harassed by a buyer
    buyer won't stop swearing
    malicious buyer
    buyer cheats sellers
    ban a buyer
    buyer demands cash
    scam buyer, what now
    fake orders again
    buyer swears at my staff
    blacklist a customer
    buyer extorts us
    serial fraudster buyer
    nasty buyer
    a buyer keeps threatening us
    abusive messages from a buyer
    customer extortion
    A customer sends me dozens of foul messages each day, can you silence him?
    He put a hair on our cake, took a photo and wants £100 or he'll leave one star
    One phone number, forty orders, every address invented, just so I lose the postage
    A self-styled consumer watchdog wants two thousand in private or he'll report us to the authorities
    One of our girls on chat received obscene photos from a buyer and is afraid to work
    Several of us in a seller group were refund-scammed by the same man, could you deal with him?
    The buyer wants fifty back on the side, otherwise his whole family rates us one star
    She swaps the genuine item for a fake and returns that, this is the third time she's done it
    Someone buys up my entire stock during each live show and cancels the minute it's over
    A customer says he'll stand outside our workshop with a banner, I have it recorded, how do I report him?
    How can I make sure a certain buyer can't order from my store ever again?
    He cursed my child on the phone and I want the marketplace to punish him
    Five accounts, one person, all filing bogus complaints against us in turn
    A man claims he's a journalist and will keep quiet for a thousand
    Coupon hunters with a script took 200 vouchers, refunded everything and kept the gifts, can you ban them?
    Every month this customer cuts the packaging himself and asks for compensation
    He's found my private number and says he knows which school my kids go to
    She wears the dresses for her photo blog and sends them back, nine times so far, on purpose
    The haggling failed, so he started insulting my mother. Everything's saved
    I suspect a rival pays someone to swear at us and talk others into refunds
    This person denies every delivery and does it at other shops too, he's a habitual cheat
    A buyer rang the shop nightly after my wife refused to give him her number
    I don't want to serve this foul-mouthed buyer any longer, may I turn him away?
    A "poisoned" customer wants five thousand hush money with a doctored hospital note
    What does the platform do to buyers who abuse merchants? I want to report one
    Same recipient name on six accounts, always refund without return. It's a gang, isn't it?
    His order notes contain nothing but insults, to whom do I report that?
    this buyer is CRAZY pls ban
    buyer called me a b*tch 20 times today
    blok buyer pls he harras me
    buyer 骂我 all day
    he says he'll burn my shop down 😱 police informed, please flag his account
    lunatic buyer, throws slurs at everyone in chat
    I sell socks and make pennies on each pair. One gentleman orders a pair at a time, always claims one is missing, and when I don't pay he screams abuse at us. Could you keep him out of my shop?
    Respected team, a certain customer insults us and asks money many times, we have proofs, kindly take action
    buyer wants refund + keep item + extra gift or he "destroys" us, that's blackmail no?
    the creep who keeps messaging my assistant has made a new account, can you block that one too
  `,
})
