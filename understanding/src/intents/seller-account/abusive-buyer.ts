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
    举报买家骂人
    这个买家天天骂我们客服
    顾客在聊天里爆粗口，怎么投诉他
    买家侮辱我全家
    有买家敲诈我店
    客户不给五百就给差评，勒索呀
    拿差评要挟商家退钱
    买家张口要封口费
    职业打假人盯上我店了
    打假团伙来碰瓷
    遇到职业索赔的怎么办
    同行伪装成买家恶意下单
    一个人拍了上百单又全退
    恶意占库存，拍完不付
    有人用小号反复下单再取消搞我店
    买家天天仅退款，白嫖商家
    白嫖党买家能不能管管
    薅羊毛买家怎么拉黑
    把某个买家拉进黑名单
    屏蔽恶意客户
    禁止那个人再来我店买东西
    拉黑顾客在哪设置
    想让平台封掉这个骗子买家
    骗退款的惯犯客户，举报
    买家惯用假照片骗赔，坑了好几家
    买家P图说坏了要赔钱，专门坑商家的
    顾客自己剪坏衣服再来索赔，第三次了
    这客户每次都说少件，存心骗
    买家次次谎称没收到，讹我货
    老赖买家收货又拒付，多次了
    到付故意拒收，一个月二十回
    恶意拒收搞我运费
    骗运费险的买家怎么举报
    掉包惯犯客人，好多店主都中过招
    买家换了吊牌退旧货，专业骗子
    租借式退货，穿完就退，月月如此，平台管不管
    买家用假银行短信骗我发货
    客户威胁要来砸店
    买家扬言弄死我，要报警吗，平台怎么配合
    顾客威胁曝光我到网上
    买家说要找记者黑我店，讹钱
    客户在我直播间刷脏话
    黑粉天天来店里捣乱
    有买家半夜不停打骚扰电话
    买家加我微信后骚扰我
    顾客给女客服发色情图片
    客人性骚扰店里小姑娘
    买家发恐吓信到我店
    收到买家的死亡威胁
    买家人肉我，把我住址发网上了
    买家泄露我电话给别人轰炸
    顾客造谣我卖假货，恶意投诉
    恶意投诉的买家怎么反击
    反复虚假投诉我店的买家，求处理
    无理取闹的客户天天投诉
    买家恶意差评十几条，同一个人开小号
    小号轮流刷一星，买家蓄意报复我店
    被买家报复性差评轰炸，要平台出手
    买家拿过期药品摆拍讹诈
    客户说吃坏肚子开口要一万
    假病历讹诈商家
    买家用盗来的图说我货烂，套赔偿
    一家人轮流来我店骗赔
    收到货拿走一半说少发，这买家很多店都被坑
    买家用优惠券漏洞疯狂下单，恶意套利
    羊毛群在群里教人坑我店
    专门找标错价的人拍了五百单逼我赔
    买家不讲理，张嘴闭嘴问候我妈
    跟顾客解释了，他还是一直骂骂咧咧
    这人有被害妄想，见一个商家骂一个
    辱骂商家的买家平台有处罚吗
    商家被买家辱骂有没有保护机制
    卖家被客户欺负找谁
    举报恶意买家入口
    恶意顾客举报后多久有结果
    投诉买家需要哪些证据
    聊天截图能举报买家不
    举报过那个骗子客户，怎么还能下单
    同一个恶意买家换号又来了
    已拉黑的人换马甲继续骂
    能查出这几个小号是不是同一买家吗
    买家冒充平台工作人员吓唬我店员
    买家逼我线下转账，不给就威胁投诉
    客户逼我刷单不干就骂
    逼我写道歉信，不写就天天差评
    顾客要我跪下道歉，太过分了
    买家录音威胁我店要上热搜
    骂人买家的评价和消息能一并处理吗
    请求平台介入，对骚扰我店的买家采取措施
    您好，我是商家，有位顾客多次对客服人员进行人身攻击，请依规处置
    遇到个scam buyer，到处骗refund，怎么report
    这buyer骂脏话还threaten我
    惡意買家要怎麼檢舉，他一直罵
    eyi 买家 举报
    我真是服了，一个买家买了我九块九的发卡，说要投诉我消防局工商局食药局，让我赔他一千，这不是敲诈是什么，你们管不管！
    开店三年头回碰到这种人，先说衣服小，换了又说色差，补了钱又骂，还叫了一帮人来我店里一起骂，有没有办法把他们都拉黑
    无语，这客户又来讹钱，第四回了
    遇到泼皮买家，天天发语音骂街
    买家拿刀拍照发给我看，吓死人
    买家恶意占坑，一夜拍空我的库存却一单不付
    有个顾客每天晚上十二点准时来骂我们家客服，话特别难听，能不能让他以后别再找我们
    买家说不给他二百块就叫一群人来刷一星，聊天记录我都截图了，交给谁处理
    这个人已经第四次买了穿几天再假装质量问题退回来，专门骗我们小商家
    同一个地址换了六个账号来拍我的限量款，全都不付款，摆明了就是捣乱
    买家发了张刀的照片说知道我店在哪，我有点害怕，平台能不能先把他封了
    我卖蛋糕的，有人拿着假的化验单说吃坏了，开口就要三千，我查了他在别家也这么干
    请问怎么设置让某个恶意的顾客再也拍不了我店里的东西
    一个买家把我的手机号贴到网上，这两天全是骚扰电话，你们得管管他
    客户总拿别人家坏掉的东西拍照来找我赔，这种惯骗平台有没有名单
    我好声好气解释了半天，他发了三十多条语音骂我爹妈，我要举报这个买家
    我开个小袜子店一双就赚八毛，有个人每个月来买一双然后说少一只，我每次都补给他，这回我没补他就在聊天里骂我全家，还说要叫他兄弟都来刷差评，我实在受不了了，能不能不让他再来
    上礼拜来了个买家先是问东问西问了两百多条，后来发过来一张自己拿着刀的照片，说知道我们工厂在哪条路，几点下班，我们客服都是小姑娘，吓得都不敢回家，你们赶紧处理这个人
    拉黑了换号又发
    买家天天骂我，管不管
    举报一个恶意买家
    这客户敲诈我五百块
    怎么拉黑骚扰的买家
    买家威胁要来砸店
    有人恶意拍一堆不付款
    客户发黄图骚扰我客服
    买家拿差评勒索免单
    惯骗，每次都说没收到货
    羊毛党薅我店，开了上百个号
    買家恐嚇我，怎麼處理
    买家骂我全家
    这人专门吃货不退，很多商家被坑
    卖家遇到碰瓷的怎么举报
    买家半夜打电话辱骂
    顾客冒充律师索赔
    同一人下了五十单全拒收，恶意的
    买家PS付款截图骗货
    客人发刀片照片吓我
    恶意买家黑名单怎么加
    他用假病历讹我，说吃坏肚子
    boss，这buyer一直骂脏话，能ban吗
    穿完就退的惯犯，第十二次了
    买家泄愤，天天举报我商品
    遇到神经病客户，骂人还要钱
    买家扬言曝光我，要三千封口费
    他在我直播间带节奏骂街，平台管管
    怎样让平台封掉捣乱的买家
    买家跟踪我店里的小姑娘
    有个老客户每次都说少一件，明显骗
    被买家歧视辱骂，要求处罚
    这买家换小号回来接着闹
    客户逼我私下转账，不转就闹
    恶意锁库存的人咋治
    拿别家烂货照片来我店索赔，老手了
    买家用脏话刷屏我的聊天框
    敲竹杠的客户，请平台出面
    卖家权益谁保护，买家都骑我头上骂了
    买家反复虚假投诉我
    刷单骗赔付的团伙，举报
    客户说认识黑社会，让我小心点
    买家自称消协的，要红包才罢休
    恶意退款的账号我列了名单给你们
    这个买家骂哭了我老婆，请制裁
    买家利用运费险骗钱，常客
    被打假敲诈一千，有录音
    他让一群人来我店恶意下单
    流氓买家，加我微信要裸照
    买家侮辱商家人格，举报通道
    买家骂完就删，我截了图，能处罚他吗
    屡次用盗刷卡买我货的人
    限制某人来我店买东西行不行，老捣蛋
    买家堵在我仓库门口闹事
    专挑小店讹诈的，你们管一管
    客户每回都拿死螃蟹照片骗赔，照片一模一样
    那个骂人的客户又来了
    无理取闹还威胁我的买家，请介入
    买家跑到工坊砸玻璃
    有个买家到付下单十二次全拒，整我
    冒充食品监督来要钱的买家
    买家在订单备注里写脏话骂店
    同一张碎图索赔一年四十回的买家，封他
    客户天天撩我家小妹，烦死
    买家挂我老婆照片到网上
    专吃小店的敲诈群，里面都是买家
    有人骂我是骗子刷满直播间，是个买家
    这客户靠拒付骗货为生，举报
    客人辱骂我爸，老人气病了
    用我口音取乐还骂人的买家
    他威胁我不给钱就发视频毁店
    买家仗着会员欺负商家，老骂
    没完没了骚扰店铺的买家，求禁言
    造谣吃出虫子要三千的那个买家又换店了
    有位先生每周买一罐果酱就说里面有玻璃，每次要五十，别的果酱店也认识他
    我在家开店的小姑娘，有个客户翻到我照片天天半夜发恶心东西，求你们把他弄走
    一台冰箱他下了十一回门口拒了十一回，图好玩，运费全是我出，能停他号吗
    客户放话不白送车就叫他表兄弟来找我，白纸黑字我有
    顾客发裸照给我女客服
    客人每天半夜打我店里电话
    买家威胁砸店
    要两百块封口费不然就黑我店
    碰瓷的买家，拿网图说发霉
    吃货诈骗，装中毒讹我果酱店
    同一人第五次说空包，惯骗
    退回来一块砖，他老这么干，封他
    穿完裙子退货的惯犯，月月来
    拍下不付款占我库存的捣乱号
    一晚上下了五十单货到付款全拒收，故意坑我
    羊毛党九十个小号薅我店
    买家用盗刷的卡买我货
    被打假人盯上店铺了，怎么投诉他
    网红白嫖，不给就发黑视频
    自称律师敲诈好几家店了这买家
    客户人肉我还发我家地址
    跟踪我店员的顾客，平台管管
    有人在我直播间天天刷脏话，能禁他进店吗
    卖家怎么举报骚扰
    封掉的那个买家换号又来骂
    买家种族歧视骂我家快递和客服
    这个buyer一直blackmail我店
    竞争对手雇人恶拍我店
    買家恐嚇我，請處理他的帳號
    四百条辱骂消息，能不能不用回，直接封他
    客户找到我老婆孩子发骚扰信息，求处理
    恶意拒收十一次的买家，求平台限制
    有买家专门装中毒讹小店的钱，举报
    买家老拍下不付，恶意锁我库存，治治他
    客户在网上曝光我家地址，恶意报复卖家
    职业打假的买家来敲我店，要求平台处理
    同一买家反复寄砖头回来骗退款，封号
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
    report a buyer for swearing at me
    abusive customer in my shop inbox
    customer sends racist messages to us sellers
    buyer used slurs, I want him reported
    a shopper calls me filthy names every day
    harassing buyer, please act
    buyer stalks me on social media
    customer rings me at midnight to scream
    a buyer sent nude pictures to my employee
    sexual harassment by a customer, seller here
    buyer threatened to kill me
    customer says he will burn down my workshop
    a buyer posted my home address online
    buyer demands cash or one star
    bad review blackmail by a buyer
    customer blackmails me for 200 dollars
    pay me or i ruin your shop, says a buyer
    buyer extorting free goods
    hush money demanded by a customer
    shopper claims food poisoning and wants thousands, a con
    fake medical note from a buyer to squeeze me
    professional complainant targeting my store
    claim farming buyers
    a gang of refund scammers hit my shop
    refund abuser, report
    this buyer claims refunds on every single order
    serial refunder, sixth time in my store
    customer always says the box was empty, it's his trick
    buyer lies about non-delivery each time, clearly a cheat
    fraudulent claims by the same buyer
    buyer damages goods on purpose then claims money, does it to many sellers
    doctored photos by a buyer, again
    customer swaps new for old and returns junk, known for it
    wardrobing customer, wears then returns every week
    buyer orders a hundred and cancels them all to hurt me
    malicious bulk ordering by a buyer
    competitor posing as a buyer to wreck my stock
    fake orders from a spiteful buyer
    someone reserves my whole stock and never pays, deliberately
    buyer refuses every cash on delivery parcel on purpose
    twenty refused deliveries from one customer, sabotage
    buyer with several accounts keeps attacking my shop
    same troll, new username, orders again
    revenge one-stars from a single buyer under many names
    buyer floods me with false complaints
    bogus reports from a vindictive customer
    customer makes up stories about my shop to the platform
    buyer exploits a pricing mistake with 500 orders and demands compensation
    voucher abuse ring buying from my shop
    freeloader buyers, stop them
    block a customer
    blacklist this buyer for my store
    how do I stop someone from buying from me
    keep a nasty customer out of my shop
    can sellers block buyers
    ban this troll from my store
    exclude a certain buyer from my listings
    i blocked the buyer, he came back with a new account
    close this scammer's buyer account
    please suspend the buyer who keeps cheating merchants
    what will you do about a buyer who abuses sellers
    is there protection for merchants against bad customers
    where do sellers report bad buyers
    report button for customers?
    what evidence do I need to report a buyer
    are chat screenshots enough to report an abusive customer
    I reported the abusive buyer two weeks ago, any result?
    my report on the cheating buyer was ignored
    he's still buying after I reported him for threats
    buyer pretends to be platform staff to frighten my team
    customer forces me to deal off platform and threatens me
    buyer wants me to write a grovelling apology or he'll keep posting
    buyer threatens to call a journalist if I don't send it free
    customer threatens me with tax office and police, all invented
    buyer hates me for my nationality and writes it daily
    my live stream is being trolled by one customer
    buyer spam, 300 messages in a night
    creepy buyer keeps asking my assistant for a date
    customer turned up at my house shouting
    drunk customer leaves voice messages full of filth
    he's a con man, cheats small sellers
    known scam buyer, several of us sellers have the same story
    buyer paid with a forged bank slip to trick me into shipping
    customer reversed his bank payment after receiving goods, third time, habitual fraud
    empty box returns by one repeat customer
    the buyer is a bully
    this customer is a nightmare, rude and threatening
    I feel unsafe because of a customer
    my wife runs the inbox and she's in tears over one buyer's messages, get him off our shop
    Madam/Sir, a purchaser has subjected my employees to sustained verbal abuse; kindly take measures against the account.
    buyer is very bad man, he say bad word for my mother, please block
    sir one customer is regularly giving false complaint and asking money, kindly take action on him
    恶意 buyer again, wants 100 or he gives bad review
    bloody buyer called me a thief nine times today, can you shut him up
    custmer abusing me in chat, pls ban
    I make wedding invitations on my own. One bride approved everything, got them, then said she'd tell everyone I'm a fraud unless I refund her double. She's done it to the cake lady as well. What can the marketplace do about her
    someone buys a mug a day just to insult me in the order message
    an angry customer is hounding our shop with threats, who handles that
    shopper has been cursing at my employees for a week
    report a customer who threatens my courier and me
    At midnight sharp a customer comes to swear at my support girl, could you keep him away from our shop?
    The buyer says unless I pay 200 he'll bring friends to leave one-star ratings; I've screenshots, who deals with this?
    For the fourth time she's worn the dress, claimed a defect and sent it back. She lives off small sellers like us
    six accounts from one address grabbed my limited edition and none paid, plainly to sabotage me
    A buyer sent me a picture of a knife and wrote that he knows where my shop is. Please ban him
    I sell cakes, and a man with a fake lab report wants three thousand from me, he's tried it on other bakers too
    How can I set things so that one particular nasty customer can't order from my store any more?
    A shopper put my mobile number online and now strangers ring me all night, you need to act against that account
    he keeps photographing other people's broken goods and asking me to pay, is there a list of such cheats
    I explained politely for an hour and got thirty voice messages cursing my parents, so I'm reporting this buyer
    I've a little sock shop with eight cents profit a pair. A man buys one pair a month and swears one sock is missing; this time I didn't send another and he cursed my whole family and promised to bring his mates for bad ratings, keep him out please
    Last week a buyer asked some two hundred questions, then sent a photo of himself holding a knife, naming the street our workshop is in and when we go home. My girls are terrified, do something about that customer now
    can you refuse to serve a customer
    refuse to sell to a buyer
    a buyer keeps sending me insults, please stop him
    customer blackmails me: free item or one star
    this buyer has scammed several sellers
    Report a buyer for harassment
    how do I ban a customer from my store
    buyer swears at my team every day
    he ordered thirty times and never paid
    customer threatens to burn down my shop
    sexual messages from a buyer
    one buyer always claims parcels are lost, he's a cheat
    the same man returns worn clothes every month, get rid of him
    buyer is extorting money out of us
    serial returner targeting sellers, do something
    sir one buyer is abusing me with bad words, take action
    can a seller block someone
    buyer wants 200 or he'll ruin my reviews
    A customer is stalking my employee
    malicious orders placed and cancelled in bulk by one account
    fake lawyer letter from a buyer asking for cash
    report fraud buyer
    Racist customer messages us daily
    professional claimant going round all the shops
    she sends death threats to me over a pair of socks
    buyer sent a forged payment screenshot to get the goods
    please remove a violent customer from the platform
    customer calls my phone thirty times a night
    a group of buyers from a chat forum milk my vouchers and refund
    Bogus allergy claim, she demands hush money
    that customer lies about non receipt with every order, here's the list
    buyer bullies my daughter who runs the chat
    how to report a nasty customer
    buyer says he'll call the tax office unless I pay him
    trolling buyer
    customer made obscene gestures during a video call with us
    blacklisted buyer is back under a new name
    Buyer cursing me in Hindi and English both
    a buyer pretends to be an inspector and wants bribes
    mass ordering with wrong addresses by one user to hurt my delivery score
    I'm a small seller and this shopper terrorises me
    somebody orders cash on delivery again and again and refuses each time, please punish
    a buyer keeps making false complaints about my shop
    protect sellers from scammers please, account name attached
    customer has a habit of swapping items, seven shops confirm
    threatening voice notes from a client
    can you suspend a buyer who abuses staff
    he's calling my wife names in the shop chat
    Refund fraudster among my buyers
    buyer asked for nude photos, ban him
    What do you do against buyers who harass sellers?
    the customer sent a picture of my kid's school, I'm scared
    buyer claims every glass arrives broken, with the same photo each time, cheater
    our chat girl cried because of this customer
    the abusive guy from last week is at it again
    habitual liar buyer, report
    coupon hunter gang hit my store, 150 fake accounts
    A man says he's a journalist and will smear us unless he gets the telly free
    user hurls abuse in our livestream
    buyer tried to hack my shop account through a link, report him
    block her, she's vile
    dishonest shopper cheats my shop each week
    is there any penalty for buyers who bully merchants
    customer demanding extra gifts with threats
    buyer spams my inbox with filth
    reporting a con artist among my buyers
    wardrobing: same lady, eleventh dress, always worn, I want her barred
    buyer told me to go back to my country
    my buyer is intoxicated and rings me nightly to shout
    ransom demand from a purchaser
    one buyer opened disputes against all of my orders out of spite
    This client physically attacked our pickup clerk
    shopper impersonates police to scare me into refunding
    how long does a report against a buyer take
    evidence needed to get a rogue customer banned
    I refuse to serve this hooligan any longer, can you help
    a customer calls me thief and dog and worse, i'm just selling soap
    Customer uses stolen cards again and again, flag him
    buyer threatens me on instagram
    one and the same person, five accounts, all placing joke orders
    extortion attempt by a "food safety activist"
    a customer says he found a worm and wants 3000, he did it to other sellers too
    pls ban this user, he abuse my mother
    verbal abuse from purchasers, which button do I press
    the buyer hires kids to leave false claims at my shop
    unpaid orders by the dozen from a prankster
    he kept the goods and reversed the card payment, third time with us sellers
    creepy customer asks where I live
    punishment for a blackmailing buyer please
    bad actor in my customer list
    He wrote that he'd break my legs. I've screenshots. I want the marketplace to deal with this buyer.
    Sellers' group has a list of this con woman's victims, whom do I send it to
    my customer makes fun of my disability every time he messages
    can I restrict who may order, one nutter keeps at it
    rude buyers: at what point will the platform step in
    buyer intimidation
    he's been insulting my religion in our chat for three days
    report: user asks for money outside or else negative feedback
    scammer buyer sends empty claims of short weight to all fruit sellers
    this person locks my entire stock during every sale and lets it lapse
    Customer insulted the delivery team and me, wants everything free
    I want that lunatic off my shop
    buyer's threats
    fake pregnant woman scam customer demanding medical money
    pest of a client, fifty calls a day, threatens my staff
    we were cursed at, spat at, and he still can buy from us?
    buyer is manipulating refunds through several identities
    abused by purchaser in comments under my live show
    please look into a chargeback gang hitting us
    the customer said he'd report me as counterfeit unless I pay, it's extortion
    seller needs help: buyer won't stop messaging dirty jokes
    take this bully's buying rights away
    customer with history of scams at my shop again, can I decline forever
    the same trickster of a buyer always says one sock is missing
    hateful buyer
    how may merchants defend themselves against vexatious customers
    Kindly blacklist this buyer id, he is misusing return policy repeatedly
    how can a vendor stop a shopper who threatens and curses
    a customer wants hush money over a made-up food poisoning
    chronic scammer among my buyers, forty claims this year
    that buyer turned up at our workshop and broke a window
    my customer sends rude pictures to the girl on my chat
    a man places huge fake orders every night so my stock is tied up
    Customer shouting abuse over the phone at my elderly father, do something about him
    shopper extorts discounts by threatening the press
    spiteful customer reporting all of my items as fake
    block a psycho from buying here
    we're being harassed by a client with several usernames
    buyer insulted my accent in twenty messages
    same woman, same "broken" photo, every week, she's a fraud
    file a complaint about a buyer's foul language
    gang of purchasers abusing refunds, I have all usernames
    he tells me he's a food inspector and demands cash from my shop
    Is the platform going to punish the buyer who threatened me with a knife
    she trolls our live show and calls us crooks
    blackmail: pay 500 or I post videos about your shop
    customer forged a hospital bill to squeeze money out of me
    buyer doxxed my wife
    ordered and refused at the door twelve times, mean prank by a buyer
    I need that man kept from messaging my store
    my regular client steals by claiming short delivery
    antisemitic slurs by a buyer, please take measures
    A customer threatens to get my shop shut unless she gets it free
    customer is hitting on my staff and won't stop
    reporting a buyer who uses chargebacks as a business
    seller bullied by buyer, who helps
    buyers organised in a chat to extort small shops
    buyer wrote vulgar stuff on the order notes to us sellers
    There's a gentleman who buys one jar of jam every week, swears there's glass in it, and asks for fifty each time, other jam makers know him too
    I'm twenty and run this shop from my bedroom; a customer found my photo and sends me disgusting stuff every night, please get rid of him
    this buyer 一直 骂 me, can platform ban
    a customer promised to send his cousins round if I don't give him the bike for nothing, I have it in writing
    He's ordered the same fridge eleven times and rejects it at the door for fun, it costs me the freight each time, can his account be stopped
    a buyer called me a pig and worse
    customer insults my packers in every message
    buyer swears at us in chat, please act
    client sends death threats to our shop
    buyer blackmails our shop with a one star
    he wants 200 or he'll trash my shop online
    shopper demands hush money
    extortion by a customer, where do merchants report it
    my shop is being squeezed by a complaint hunter
    a professional claimant is after my store
    this customer sues every shop for label mistakes, stop him
    buyer lives off refunds, reporting him
    serial refunder in my store
    serial returner who wears dresses and gives them back stinking
    customer who empties the bottles, fills in water and returns them every month
    wardrobing by the same woman again, ban her from my shop
    she orders, uses the drill on the weekend and returns, ten times by now
    habitual non-payer keeps blocking my stock
    troll orders 500 pieces and never pays
    someone places fifty cash on delivery orders to fake names to ruin me
    joke orders to my bakery every night from one account
    prank buyer keeps ordering pizza from us to a cemetery
    a rival's stooge buys and cancels all day long
    bot accounts buy up my stock and cancel
    malicious orders on my shop, same IP, please block
    this buyer claims every parcel is empty, he does it to all sellers
    crying "never arrived" is this buyer's hobby, fifth time with my store
    she says item broken every time and sends an internet picture
    buyer sends fake photos of mould to get money from our deli
    same faked photo used against three shops, here's proof of the crook
    customer returned a brick in the box, and he's done it before
    buyer swaps parts of consoles and returns them repeatedly
    scheming customer pays by stolen cards at our store
    chargeback fraudster buying from me under new names
    buyer lies to the bank after each purchase from my shop
    coupon gang of 90 accounts plundering our store
    a crowd from a forum is raiding my shop for goodies and refunding
    one family opens new accounts to get my starter gift again and again
    customer stalks my sales assistant
    buyer sends nude pictures to my staff
    lewd messages from a shopper to our chat girl
    he asks our clerk for dates through order chat, creepy, stop it
    a buyer is sexually harassing me through the shop inbox
    racial slurs by a buyer against my courier and me
    buyer mocks my disability in messages to my store
    antisemitic abuse from a customer towards our shop
    homophobic rants from a purchaser in my inbox
    customer found my private Facebook and won't leave me alone
    buyer posted my home address after I refused a freebie
    doxxed by a customer
    buyer shows up at our workshop yelling at employees
    customer rings the shop at 3am every night
    200 calls a day from one shopper, my phone is useless
    buyer spams my store chat with gibberish
    flood of messages from one client, 400 overnight, block him
    client wrote to my wife and kids
    he's mobilising his fans to attack our shop
    influencer demands free dresses or she'll bury my brand
    blogger wants goods for nothing, threatens a hate video, report
    a man says he's from consumer protection and wants cash from my shop
    claims to be a lawyer and squeezes sellers, please look into this buyer
    buyer threatens to report us to the tax people unless I give a refund and the goods
    customer pretends she got poisoned by our jam to get money
    fake hospital bill from a buyer, extortion of our snack shop
    the buyer says glass in the soup, same story with four other shops, he's a fraud
    how do I block a buyer
    can I ban a shopper from my store for good
    can I blacklist a nasty customer
    is there a blocklist for sellers against vile buyers
    where do I report a customer as a merchant
    how do sellers report harassment
    report user for hate speech in my shop chat
    report buyer: extortion attempt, screenshots attached
    what does the platform do against malicious buyers
    are sellers protected from bullying customers
    do you back sellers up when a client abuses them
    do I have to keep answering somebody who curses me
    must I still ship to a customer who threatened me, take him off the site please
    can my reports of this fraudster buyer stay anonymous
    he found out I reported him and now harasses me twice as much
    the banned buyer is back with a fresh account insulting us
    blocked the abusive customer, she came back under her mother's account
    She's insulted me in three languages since I wouldn't drop the price, please have her account looked at.
    A customer has been extorting small jewellery sellers, me included; could your trust team investigate?
    I'm a one-woman soap shop and a buyer writes to me at night that he knows where I live. Please act today.
    My staff are scared to open the inbox because of one person. What can the marketplace do about this customer?
    Kindly take action on buyer account since he is using filthy language with our team.
    this guy orders from us every friday then sunday he says the box was empty and you people refund him every time its a racket please stop him
    sir customer giving gaali on phone daily please block
    customer abusing me on chat very bad words
    buyer he threaten me, what to do
    buyer is blackmail me for money
    one customer make many fake orders in my shop
    恶意买家 keeps harassing my store
    差评威胁 from buyer, he wants cash
    toxic buyer, remove please
    scum of a customer, report
    nightmare client who bullies my team
    vindictive buyer ordering and refusing at the door twenty times
    refuses cod parcels on purpose, eleventh one, our shop bleeds
    con artist among my customers
    gang of buyers colluding against my store
    bully in my livestream comments, he does it each evening, can he be barred from my shop
    a viewer shouts filth in our sales stream, ban the account
    client keeps recording our calls and threatening to edit them
    a buyer messages "die" to our shop each morning, bar him
    bot buyers purchase and cancel to hurt my shop, stop them
    complaint hunter squeezes my store for cash, take action against that buyer
    repeat crook: the customer swaps console parts and returns junk each time
    a cursing customer, must my staff keep replying, please sanction him
    buyer insulted me in three languages over a price
  `,
})
