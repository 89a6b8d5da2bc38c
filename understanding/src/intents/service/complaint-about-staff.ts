import { defineIntent } from '#intents/define'

export const complaintAboutStaff = defineIntent({
  intent: 'complaint-about-staff',
  audience: 'buyer',
  settledBy: 'person',
  label: { zh: '投诉客服或店员', en: 'Complain about a member of staff' },
  definition: {
    zh: '对某个客服、店员或卖家的人的态度、说话、做法不满。',
    en: 'Is unhappy with how a clerk, an agent or a seller’s person behaved.',
  },
  borders: {
    complaint: {
      zh: '对整个商家不满的是投诉；对某个人不满的在这里。',
      en: 'Displeasure with the shop as a whole is a complaint; with somebody in it is here.',
    },
    'courier-complaint': {
      zh: '快递员的事是投诉快递；客服、店员的事在这里。',
      en: 'The driver is the courier complaint; agents and shop clerks are here.',
    },
    'request-human': {
      zh: '要换人来谈的是转人工；说刚才那个人不好的在这里。',
      en: 'Wanting somebody to talk to is a person; telling how the last one behaved is here.',
    },
  },
  zh: `
    投诉客服
    客服态度差
    客服骂我
    你们客服太差
    投诉你们员工
    客服敷衍
    上一个客服乱说
    客服骗我
    客服挂我电话
    客服没礼貌
    店员态度不好
    我要举报客服
    客服推来推去
    客服不专业
    态度太差了
    你们客服态度恶劣
    商家骂人
    爱答不理
    客服不理人
    态度恶劣
    刚才那个客服骂我
    工号3307的接线员挂我电话
    导购翻白眼什么意思
    收银的小伙子冲我吼
    你们有个叫小雅的说话阴阳怪气
    我要举报店员
    客服已读不回我两个小时了，就晾着
    店里保安跟着我像防贼一样
    那位女士非常没有耐心，我问第二遍她就叹气
    kefu taidu cha
    亲，你们前台是跟客户有仇吗
    售后师傅上门抽烟还把鞋印踩在地毯上，叫他换鞋套他翻脸
    專櫃小姐看人下菜碟
    电话里一直嗯嗯嗯，根本没在听
    问他名字他不肯说 就挂了
    卖家发语音威胁我，让我撤评价，不然找到我单位去
    服务员嘲笑我口音
    rude！刚刚那个agent
    客服让我“爱买不买”，截图我留着呢
    哪有这样跟老人家讲话的，我妈都被气哭了
    昨天下午在你们三楼家电区，一个戴眼镜高个子的店员，我坐轮椅够不着上面的样机，请他帮忙拿，他说自己不是保姆，旁边的人都听见了
    嘲讽我穷
    能不能管管你们的员工
    安装工师傅额外跟我要两百块茶水费，不给就不装
    有个值班经理推了我一把
    对话没说完就被强制结束，这第三次了，都是同一个人
    我要一个道歉，要那位客服本人道歉
    话术糊弄 句句带刺
    他把我的私事说给旁边同事听还一起笑
    店员不戴手套直接抓面包，说她还怼我
    接待我的那个人根本不懂，还嘴硬，教我弄错了两回
    您好，我想反映一下贵店晚班客服的问题，这位先生从头到尾称呼我为“大妈”，我今年三十四，当然这不是重点，重点是他对我的问题一句没答还让我自己上网搜
    对客人这种口气谁教的
    貨架旁的店員罵我小孩手賤
    投诉人员名字我记着：郑某，长沙路店
    上周我带着确诊自闭症的孩子去试鞋，孩子紧张叫了两声，你们那位店长当着所有人让我们出去，说影响别的顾客，我希望有人告诉我这是公司的规定还是她个人的意思
    門市那位先生口氣很差
    客服说话很难听
    你们店员对我翻白眼
    客服骂人怎么处理
    客服一直敷衍我，什么都不解决
    上次的客服乱承诺
    那个客服什么都不懂
    店里的导购很不耐烦
    我想投诉门店的一个员工
    售后人员态度很差
    客服小姐说话带刺
    卖家骂我
    商家威胁我让我改好评
    安装工乱收费还骂人
    客服工号1025，我要投诉他
    投诉店员在哪里投诉
    客服反反复复推脱，很不负责
    服务员对顾客大呼小叫
    保安拦着我不让进，态度凶
    那个男客服语气特别冲
    店长不讲理
    店员看不起人
    店员歧视我是外地人
    客服说我无理取闹
    亲，你们昨天那个客服也太凶了吧
    咋有这种客服，凶得很
    我问了两句客服就不耐烦了
    商家客服阴阳我，截图都在
    导购强迫推销，不买就甩脸色
    维修师傅迟到还发脾气
    电话客服一直打断我说话
    那个店员把东西扔给我
    接待我的员工撒谎
    客服故意拖着不处理我的事
    客服太rude了
    客服把聊天给关了，我话都没说完
    给我一个说法，你们员工凭什么骂我
    请处理这名员工，他对我妈妈吼
    客服叫小李的，服务太差，我要投诉她
    柜台的人聊天不理顾客，叫了三遍都不应
    门店员工对带孩子的顾客很不友好
    我昨天打电话咨询洗衣机的问题，接电话的女士全程冷嘲热讽，最后直接挂断，我要投诉她
    销售为了提成骗我买贵的
    工作人员不尊重人
    这位客服的服务我很不满意，想反馈给你们领导
    前台小姑娘爱搭不理的，问啥都说不知道
    昨天给你们打电话，接电话的女客服没听我说完就把电话挂了
    我去你们店里试衣服，导购一直催我，还说买不起就别试
    刚才跟我聊天的客服一直复制粘贴，根本不看我发的，态度还差
    你们有个客服跟我保证三天处理，结果是骗我的，我要投诉他
    来装热水器的师傅说话特别冲，还跟我婆婆吵起来了
    店里的收银员把零钱甩在柜台上，这种态度我受不了
    卖家在聊天里骂我没见过世面，截图我都有，请处理这个人
    我只是多问了一句，那个男客服就说我烦，太没礼貌了
    客服工号2216答非所问还很傲慢，请你们领导管一管
    门口保安对我大吼大叫，把孩子都吓哭了，必须给我道歉
    你们售后的小王一直拖着不办，问他就不耐烦，我要投诉
    店员当着别人的面说我身材不适合，让我特别难堪
    上次那位客服乱教我操作，害我白跑一趟，还不承认
    柜姐看我穿得普通就不理我，转头对别人笑脸相迎
    您好，我想反映一位客服人员的服务态度问题，请问找谁
    这客服谁招的啊，怼我三次了😡 必须投诉
    agent态度rude得要命，我好好说话她吼我
    店员骂人
    投诉导购
    你们员工没礼貌
    客服太凶
    客服糊弄我
    店员不理我
    客服骗人
    投诉那个客服
    导购态度恶劣
    收银员态度差
    保安骂我
    店长态度差
    卖家出言不逊
    客服不耐烦
    安装师傅态度差
    客服说话难听
    举报一个员工
    客服撒谎
    客服瞎指挥
    员工歧视我
    前台没礼貌
    客服阴阳怪气
    工作人员吼我
    昨天门店试鞋，店员嫌我试太多，把鞋往地上一摔
    热线那个男的说“你听不懂人话吗”，我要投诉他
    客服小刘答应今天回电，一个星期了，问他还怼我
    收银的女孩当众说我付不起，太侮辱人了
    装空调的师傅抽着烟进屋，让他灭了还翻脸
    商家老板在聊天里威胁说知道我家地址，我很害怕
    客服把我的问题当笑话，发了个“呵呵”就走了
    导购跟在我后面盯着，好像我要偷东西
    问你们店员尺码，她头都不抬说“自己看”
    售后工程师修到一半摔门走了，还骂骂咧咧
    那位工号4471的客服态度傲慢，句句反问，我要投诉
    专柜小姐给前面客人微笑，轮到我就翻白眼
    客服当着我面说谎，说没有通话记录，明明录音了
    请管一管你们夜班的客服，讲话阴沉沉的还挂我三次
    门店经理推搡我，说我挡着别人了
    客服小组长比客服还横，说“随便你去投诉”
    店里的促销员硬拽着我不让走，非要我办卡
    我说普通话不标准，接线员就学我说话笑我
    卖家因为我给中评，半夜打电话骂我
    你们客服教我拆机器，拆坏了他说没说过这话
    前台的姑娘只顾刷手机，问三遍才哼一声
    你们的人进我家量尺寸，到处乱拍照，还说我事多
    客服把我账号里的事告诉别的客户，太没职业道德了
    店员对我孩子吼“别碰”，孩子吓得不敢进店
    给客服发了病历，他回“跟我有什么关系”，冷血
    导购故意说库存没有，转头卖给熟人，我亲眼看见
    客服聊到一半直接关窗口，连着两天同一个人
    维修点师傅张口就要红包，不给就说修不了
    试衣间的店员直接掀帘子，我要投诉她
    说好的经理回访，来的人上来就训我一顿
    那个直播间助理在弹幕里骂我穷鬼，截图在此
    客服吃枪药了？？句句带刺😡
    太度极差的一个店员 必须投诉她
    刚才那个agent真的so rude
    我气得手抖，你家客服叫我“有病就去看”
    希望贵司关注一下员工素养，昨日接待我的先生言语十分不当，特此反映
    店員跩什麼跩 問一下都不行
    恁家那售后小伙子咋恁厉害嘞，我一老太太被他训哭了
    不求赔钱，就想让那个挂我电话的客服道个歉
    刚才那个客服态度真差
    我要投诉你们的客服
    你们店员骂人
    店里的导购爱理不理
    客服冲我发火
    上一个客服说话阴阳怪气
    接线员对我大吼大叫
    工号217的客服态度恶劣
    那位女店员翻我白眼
    你们收银员太没礼貌
    客服直接把我拉黑了，什么素质
    卖家客服骂我穷
    店主说话太难听了
    你们员工歧视老年人
    客服敷衍我，一句话打发
    保安推我出去
    导购当众说我胖
    客服笑话我普通话不标准
    投诉店员，柜台那个姓陈的
    怎么投诉一个客服
    投诉你们的销售
    我要举报那个客服人员骂客户
    营业员甩脸子给我看
    售后人员不讲理还顶嘴
    客服一问三不知还不耐烦
    客服忽悠我，前后说法不一
    上次客服答应我的事又不认账
    你家客服撒谎
    客服故意拖着不处理，还说随你便
    人工客服挂断我三次
    电话客服没听完就挂了
    那个男的说“爱买不买”，什么态度
    客服说“自己不会看吗”
    客服回我一个“呵呵”
    她一直打哈欠，问什么都嫌烦
    店长当着人训我，像我偷东西一样
    店员怀疑我偷东西，翻我包
    店员跟着我走来走去像防贼
    试衣间的店员没敲门就拉帘子
    专柜小姐看我穿得普通就不理我
    柜姐狗眼看人低
    前台对残疾人很不耐烦
    你们工作人员说外地人素质低
    营业员聊天不管客人
    店员只顾玩手机 叫三遍都不应
    店员边吃东西边给我拿货 好不卫生
    服务台那阿姨凶得要死
    客服经理比客服还横
    主管打电话来不是道歉是威胁
    安装师傅乱要钱，还骂我老公
    安装工抽烟吐痰说他两句就骂人
    维修工当着孩子说脏话
    测量师傅嘲笑我家小
    我买东西时被商家老板人身攻击
    卖家侮辱人，聊天记录都有
    卖家的客服叫我滚
    商家客服骂我神经病
    店家的人打电话来恐吓我
    客服加我微信骚扰我
    客服问我要私人照片，恶心
    导购动手动脚
    对客服的服务很不满意
    刚刚服务我的小姑娘太差劲
    服务态度极差，说的就是昨天晚班那位
    我对你们李姓客服非常不满
    麻烦处理一下那个辱骂顾客的员工
    你们该管管那个客服了
    把那个客服开除吧
    客服培训过没有啊，这么跟客人说话
    请问客户对员工服务不满向谁反映
    客服威胁要取消我账号
    客服把我当傻子
    客服复制粘贴糊弄我，还说我听不懂人话
    客服讽刺我买不起
    客服语气太冲了
    客服骂了一句脏话以为我听不见
    这位客服连个抱歉都不会说
    店员强行推销 不买就给脸色
    促销大姐追着我骂
    美容顾问硬塞我办卡，拒绝就摆臭脸
    你家送货员不说，就说柜台那女的，太横了
    不是快递的事，是门店那个经理骂我
    不用换人，我就要反映刚才那位的态度
    客服没有耐心
    客服这态度谁受得了
    客服怼人
    素质低 你们那个店员
    員工態度很差，我要客訴
    店員對我兇，想投訴
    staff态度rude，我要complain
    那个agent讲话好没礼貌
    kefu ma ren
    亲，您家这位客服怎么跟吃了火药似的
    投诉二楼女装的那个卖货的 太过分
    昨天在你们门店，一个戴眼镜的男店员因为我问了三遍价钱就大声说“问完没有”，旁边好多人看着，请你们给个说法
    我八十岁了打电话问个事你们那个小伙子嫌我啰嗦啪一下给我挂了你们怎么教的
    请贵司核查工号5083客服于今日下午的服务录音，其言辞轻蔑，我正式提出投诉
    客服骂我的截图要发给谁
    店里那个兼职的 太没教养了
    你们那谁 讲话带刺 我录音了
    客服去哪了
    安装师傅要红包
    装空调的师傅又要材料费又要高空费 不给就不装 脸黑得要死
    电话里阴阳怪气说“就你事多”
    师傅装灯的时候一直打电话说荤段子，家里有女孩，很不舒服
    一直敷衍我
    你们客服太没礼貌
    刚才那个客服直接把我拉黑了
    收银员把找零甩给我
    我要举报工号218的客服
    导购看人下菜碟
    店长冲我老人家吼
    客服说话阴阳怪气的，录音你们听听
    那个女的嗑着瓜子跟我说话，什么素质
    客服小刘敷衍我，问啥都说不知道
    卖家私信里骂我穷鬼
    安装师傅嘴里不干不净，投诉他
    店里小妹当众笑我胖
    怎么投诉某个店员
    售后那男的凶得很
    你家主播在直播间羞辱我
    客服故意不回我，已读装死
    保安推搡我
    柜姐爱答不理
    客服人员骗我说有货
    投诉一个服务员的态度
    店員口氣超差，我要申訴他
    你们的staff太rude了
    维修工在我家抽烟还骂人
    客服拿我的口音开玩笑
    那个接线员摔电话
    销售硬塞给我爸办卡，骗老人
    营业员说“买不起别摸”
    客服威胁我删差评
    要求那个客服给我道歉
    卖家的人半夜打我电话恐吓我
    态度最差的就是前台那个短头发
    你们员工把我信息告诉别人，追究他
    客服不耐烦，一直叹气
    理货员撞了我连句对不起都没有
    店里大叔嘲笑我坐轮椅
    客服讲话带脏字
    那位专员前后撒谎，请处理她
    你们客服怼我
    试衣间的店员说我腿粗，气哭了
    老板娘骂街一样骂我
    导购全程玩手机，叫三遍不理
    问两句就嫌我烦，这客服该培训
    客服妹子冷冰冰的，像我欠她钱
    门店经理包庇员工还讽刺我
    上门量尺寸的小伙子对我女儿动手动脚
    被你们的促销员拽着不放
    客服张口就说我讹人
    店员歧视外地人
    店小二素质低下
    那谁谁，昨晚值班的客服，说话忒难听
    客服抢话，根本不让我说完
    你们家技师喝了酒来上门
    客服发白眼表情给我
    投诉工作人员泄露隐私
    专柜的人把我当小偷
    售后小哥骂我“有病”，截图在这
    人工客服咋那么横
    这个客服不专业，瞎指挥害我折腾半天
    美容师说我皮肤像树皮，侮辱人
    鱼摊那个伙计说话带刺，投诉他
    工号307全程冷嘲热讽
    直播那女的点名骂我
    前台不让导盲犬进，还凶我
    装洗碗机的师傅吼我妈
    客服没等我讲完名字就撂了
    要求批评那个收银大姐
    客服小王满嘴谎话
    店长当着顾客面训我
    门店实习生甩脸子
    销售为提成欺骗老人，要处分他
    那个客服模仿我口音
    主管护短，说我活该
    服务人员推了我孩子一下
    店员抢过小票就撕
    我就问一句婴儿车能不能折，柜台那姑娘回我“废话”扭头就走
    你们客服对我七十五的老妈打“你听不听得懂人话”，得让她领导看看
    周六浴室店那个留胡子的小伙当众学我老婆说话，丢死人
    卖家半夜打电话骂我要饭的，就因为我打了三星，管不管他
    那个agent态度太差，说爱买不买
    收银的甩脸子给我看
    你们客服骂我穷鬼
    店员翻白眼，什么素质
    导购一路跟着我像防小偷
    那个接电话的直接挂我
    我要投诉工号27的客服
    前台小姑娘爱答不理只顾玩手机
    卖家在聊天里威胁我
    售货员嫌我买得少，冷嘲热讽
    保安当众翻我包
    师傅上门装机满嘴脏话
    店长不讲理，推了我妈一把
    客服加我微信说骚话
    客服嘲笑我口音
    你们那个经理太傲慢了
    柜姐说我买不起，气死了
    服务员歧视我坐轮椅的儿子
    请严肃处理辱骂我的员工
    客服小李骗我说能退，现在不认账
    店員態度很差，我要申訴他
    你家agent怼人，太rude了
    销售硬拽着我办卡，不办就骂
    接待我的那位全程打哈欠，敷衍
    商家打电话过来吼我
    我爸七十多了，去你们店问个价，那个穿红马甲的年轻人当着一堆人说他听不懂人话，我要讨个说法
    质检台的男的冲我拍桌子
    推销员拦着门不让我走
    你们热线那位大姐一口一个“随便你”
    店里打包的小哥冲我竖中指
  `,
  en: `
    complaint about your staff
    rude customer service
    your employee lied to me
    report an agent
    your support was useless
    the last person i talked to was rude
    staff was unhelpful
    agent hung up on me
    bad service from your agent
    unprofessional staff
    shop assistant was rude
    your colleague ignored me
    i want to complain about an agent
    she was very impolite
    your staff was rude to me
    the agent hung up on me
    agent number 3307 was horrible
    that guy on chat called me stupid
    I'd like to report one of your shop assistants
    the cashier yelled at me in front of everyone
    she rolled her eyes when i asked a second time
    the security man followed me round like I was a thief
    Your colleague "Brad" ended our chat three times mid-sentence
    the person on the phone wasn't listening at all, just mm-hm mm-hm
    客服 attitude very bad
    Seller sent me a voice message threatening to come to my work if the two stars stay
    the girl at the counter made fun of my accent
    fitter demanded 20 quid in cash or he'd leave the cabinet on the floor
    your rep told me "take it or leave it love". got a screenshot
    My mother was in tears after your man spoke to her, she is 83, nobody speaks that way to an old lady
    manager pushed me by the arm
    impolite assistant at the Camden branch
    Yesterday around three, small appliances, a tall fellow with glasses: I use a wheelchair and couldn't reach the display model, so I asked him. He said he wasn't a nanny. Several people heard it
    left on read for two hrs by support, she was online the whole time
    worker didn't put gloves on to handle bread and snapped at me when I mentioned it
    someone should have a word with your night shift
    that last adviser had no clue and twice told me to do the wrong thing, then laughed about it
    discriminated against by your employee
    I demand an apology from the lady herself
    patronising. he called me sweetheart four times
    The technician smoked in my kitchen and walked his boots over a white rug
    do you train your people to be this cold
    your clerk shouted at my toddler for touching a box
    want to speak about the behaviour of mr Novak in your returns desk
    snarky replies from whoever was typing before
    My boy has autism and got nervous in the shoe department, he cried out twice. The branch manager sent us out in front of everybody because we "disturbed". I want to know whether that's company policy or only her
    bad attitude from sales girl
    The agent told my private matter to the colleague beside and they laughed, I heard it all
    he was drunk i swear, the one who served us at the till
    your employee took a photo of me, not ok
    unprofessional chat agent this morning
    So there I was asking a civil question about a kettle, and the fellow on your hotline tells me to look it up, calls me a boomer and puts the music on. Somebody ought to listen to that recording
    being ignored by store staff because of my skin colour, second time
    consultant lied to my face about the delivery date to get the commission
    Your staff member shouted at me
    Your employee was disrespectful
    How do I complain about a staff member?
    The seller threatened me
    The agent I chatted with had a bad attitude
    Your salesperson was pushy and rude
    The store manager was very unfriendly
    Your representative made fun of me
    The last agent gave me wrong information
    Your security guard treated me badly
    The technician who came was rude
    Staff in the store were unprofessional
    The woman on the phone was so rude
    The guy in your shop swore at me
    Your agent called me a liar
    I was treated badly by your employee
    The assistant refused to help me
    Very rude behaviour from your agent this morning
    Your agent didn't listen to me at all
    the staff at your store were horrible to me
    A shop assistant laughed at me
    Your colleague promised me something and lied
    The agent was sarcastic
    I felt humiliated by your staff
    rude staff in your Manchester store
    Your customer service rep talked down to me
    The agent kept interrupting me
    The fitter was rude and left a mess
    The seller is being abusive in messages
    Your chat agent stopped replying on purpose
    That agent needs training, so impolite
    your worker was very rude with my wife
    The man at the counter rolled his eyes at me
    She was rude, unhelpful and hung up. I want to complain about her
    Who do I report an employee's behaviour to?
    Your supervisor was even ruder than the agent
    The sales guy lied to get me to buy the extended warranty
    agent was soo rude omg
    Staff member threw my bag on the counter
    I wish to raise a complaint regarding the conduct of your employee
    Your adviser was impatient with my elderly father
    Shop staff were chatting and wouldn't serve me
    The repair man was late and yelled at me
    I spoke to someone named Tina yesterday about my oven. She sighed, told me it was my own fault and put the phone down. I'd like this reported
    Your store clerk accused me of stealing
    I rang yesterday and the woman who answered hung up before I'd finished my sentence
    In your shop the assistant kept hurrying me and said if I couldn't afford it I shouldn't try it on
    The agent I just chatted with only pasted standard answers and was rude when I said so
    One of your agents promised me it would be done in three days, and that was a lie
    The man who fitted the boiler was aggressive and ended up shouting at my mother-in-law
    Your cashier threw the change on the counter, and I won't be treated like that
    A seller called me an idiot in our messages and I have the screenshots
    I only asked one more question and the guy on the phone told me I was annoying
    Agent 2216 was arrogant and didn't answer a single question, I'd like that reported
    Your security guard yelled at us at the entrance and made my little boy cry
    A salesgirl commented on my weight in front of other customers, I was mortified
    The adviser I had last time told me to do the wrong thing and then denied it
    The lady in cosmetics ignored me because of how I was dressed, then smiled at the next customer
    I'd like to give feedback on the poor attitude of one of your customer service staff
    the boy of your shop speak to me very bad, i want complain about him
    who hired this agent lol, snapped at me three times 😡
    Your returns clerk accused me of lying to his face, in front of the whole queue
    rude agent
    rude shop assistant
    your staff are unfriendly
    an employee insulted me
    report a member of staff
    the cashier was nasty
    agent lied
    the clerk ignored me
    bad attitude from your agent
    staff member shouted
    your worker was aggressive
    complaint about your salesman
    the security guard was rude
    your manager was awful to me
    agent mocked me
    the technician was rude
    seller insulted me
    unhelpful agent
    your receptionist was impolite
    the lady at the desk snapped at me
    your agent cut me off
    discriminated against by staff
    staff laughed at me
    your rep misled me
    I tried on a few shoes and your assistant slammed the box on the floor in front of me
    The man on the hotline asked if I understood English, sarcastically, I want him reported
    Leo from support promised a call, a week passed, and when I asked he got cheeky
    Your cashier said aloud that I couldn't afford it, I was humiliated
    The fitter came in smoking, and turned nasty when I asked him to put it out
    A seller wrote that he knows where I live after my review, please deal with him
    Your agent replied "lol" to my question and left the chat
    A sales assistant trailed me round the shop as if I'd steal something
    I asked for a size and your girl said "look for yourself" without raising her head
    The repair engineer slammed the door halfway through and swore at me
    Agent 4471 was arrogant and answered every question with a question, I'm complaining about him
    The cosmetics lady smiled at everybody else and rolled her eyes when it was my turn
    Your employee denied our phone call ever happened, I have it recorded
    Somebody should speak to your night agent, he has hung up on me three times
    The branch manager shoved me aside saying I was in the way
    The team leader was worse than the agent, "complain all you like", she said
    A promoter grabbed my sleeve and wouldn't let me leave until I signed up for a card
    The operator imitated my accent and giggled
    Your agent told me how to take the machine apart and now denies having said so
    The girl at the front desk was on her phone and grunted when I asked
    Your man came to measure up, took photos of everything and called me fussy
    One of your people discussed my private matter with another customer
    Your assistant barked "don't touch" at my four-year-old
    I sent a doctor's letter and the agent answered "not my problem"
    The salesman claimed it was sold out and then handed it to his friend, I watched him
    The same agent has closed our chat mid-conversation two days in a row
    The repairman hinted he'd only fix it for a tip
    A fitting room attendant pulled my curtain open, that's outrageous
    The person who called me back just lectured me for ten minutes
    Your livestream helper called me a pauper in the comments
    I felt looked down upon by your jewellery consultant because I wore work clothes
    The young man on the till made a remark about my headscarf
    She kept chewing gum and calling me "hun" while getting everything wrong
    ur agent was SO rude omg 😡
    staff atitude terrible, want complain that lady
    刚才 that agent 骂我, unbelievable
    Told me to "go see a doctor". Your employee. To a customer. I'm shaking
    I feel bound to bring to your attention the discourteous conduct of the gentleman who served me yesterday
    that men in your shop he scream on me, not respect
    Don't want money, I want an apology from whoever hung up on my 80-year-old mum
    who raised your shop manager, wolves? threw us out cause the baby cried
    your agent was rude to me
    I want to complain about a member of staff
    the last rep hung up on me
    shop assistant ignored me
    the cashier was really rude
    bad attitude from your support guy
    customer service lady shouted at me
    complaint about employee number 217
    one of your people swore at me
    staff member laughed at my accent
    how do I complain about an agent
    report a rude employee
    the clerk rolled her eyes at me
    your adviser lied to me
    the agent promised a callback and then denied it
    she put the phone down on me
    he talked to me like I'm stupid
    the supervisor was even ruder
    your store manager yelled at me
    security followed me around like a thief
    the guard accused me of stealing
    assistant refused to serve me because of my clothes
    your staff discriminated against me
    the girl at the till was on her phone the whole time
    sales assistant commented on my body
    fitting room lady was horrible
    man at the service desk was aggressive
    your receptionist was disrespectful
    the seller called me names in chat
    seller's staff insulted me
    shop owner swore at me in messages
    the seller threatened me when I complained
    rep told me to shut up
    rep said "not my problem"
    "can't you read?" is what your agent wrote to me
    your employee mocked my disability
    agent was dismissive and unhelpful, I'd like it noted
    agent copy pasted nonsense and then closed the chat on me
    I'm unhappy with how your agent spoke to me
    I'd like to file a complaint against Sam in support
    poor manners from the young man on your helpline
    not happy with the woman I dealt with yesterday
    the person I spoke to was abusive
    I was treated badly by one of your team
    installation man swore at my wife
    technician made racist remarks
    your engineer smoked in my house and got angry when I asked him to stop
    the installer demanded cash and got shirty
    the guy measuring the kitchen made fun of my flat
    consultant pressured me into a card and sulked when I refused
    beauty counter lady was snobbish
    staff at the counter were snooty to me
    your manager called my mum a liar
    staff shouted at my kid in the store
    your agent asked me for a private photo
    a clerk grabbed my arm
    the operator kept interrupting and sighing
    operator yawned all through the call
    agent deliberately cut me off three times
    you need to retrain that agent
    discipline that employee
    fire that rude agent
    who's the boss of the agent I just had, she was out of order
    where do I send the recording of your agent insulting me
    got screenshots of your rep being rude
    the agent's tone was unacceptable
    disgusting behaviour by your shop worker
    appalling manners, the lad on the tills
    unprofessional conduct of agent 5083
    staff rude
    rude cashier
    nasty agent
    agent behaviour complaint
    shop assistant attitude
    your exec was very rude on call
    your executive has misbehaved with me
    the lady executive is talking in very bad tone
    madam at counter was shouting on me
    the customer care guy used abusive language
    your worker he laugh at me, very bad person
    that person in chat was not polite with me, i complain
    the staff attitude very bad leh
    staff 态度 terrible, I want to complain
    你们 agent 骂人
    ur agent called me an idiot lol not ok
    teh guy on chat was so rood
    i wanna speak up about ur cashier's attitude
    not the driver, the woman at your shop counter was vile
    not after another agent, I just want the last one's behaviour recorded
    Hello. On Saturday an assistant with glasses raised his voice because I asked about a price twice. People were staring. I expect an apology from him.
    I'm eighty one and your young man told me I talk too much and hung up, is that how you teach them
    the fella who answered earlier kept calling me darling and telling me to calm down, dead patronising
    your so called specialist made things up and when I caught her she got stroppy
    a saleswoman refused to let me try the shoes and sneered
    agent gave me false info on purpose and laughed
    your staff member shared my details with her friend and joked about me, I'm complaining about her
    how your people spoke to my father was shameful, the one named Ray
    The man behind the returns counter told me to stop wasting his time, in front of a full queue.
    I asked your chat agent a simple thing and she answered that I should learn to use a search engine.
    Your delivery planner on the phone, a Mr Dale, laughed when I said I was in a wheelchair.
    I don't want anything except for somebody to know how badly the girl at the jewellery desk treated my mother.
    the fitter wouldn't start unless i gave him cash for "materials"
    the shop girl rolled her eyes at me
    I want to report one of your salespeople
    cashier threw my change on the counter
    The chat agent was sarcastic the whole time
    manager shouted at my mother
    your employee called me a liar
    the lady on phone was so arrogant
    she hung up on me twice
    shop assistant ignored us and chatted with her mate
    your customer care executive was speaking very rudely
    he sneered when I asked about the price
    the guy at the help desk was dismissive
    Staff member made fun of my English
    the technician you sent was foul-mouthed
    I was insulted by a salesperson
    your rep lied to me about the stock
    the attendant followed me round the shop as if I'd steal
    bad manners from your young man at the till
    complaint against agent number 214
    the seller swore at me in private messages
    that Kevin in your support should be sacked
    your receptionist couldn't be bothered to look up from her phone
    the agent mocked my stutter
    The woman in returns refused to give me her name and smirked
    clerk humiliated my daughter in the fitting room
    one of your people used the N-word at me
    operator kept sighing while I spoke
    I want that agent disciplined
    the shopkeeper yelled at us to get out
    unprofessional conduct by your store manager
    your assistant gave me attitude
    support guy told me to google it
    He closed the chat on me without a word
    installer flirted with my teenage daughter, disgusting
    the security guard shoved me
    report impolite behaviour of shop staff
    your sales rep pressured my gran into buying
    that woman at your desk should never work with customers
    agent named Priya accused me of cheating
    your fitter was drunk when he came to mount the wardrobe
    the young man laughed when I said I was deaf
    I wish to complain of the insolence of your floor supervisor
    the adviser was condescending
    she spoke over me and wouldn't listen
    your chat guy is copy-pasting and being snarky
    seller called me stupid for asking
    harassed by your store employee who took my number from the order
    the butcher at your fresh counter told me to shut up
    staff discriminated against me because of my headscarf
    reporting a nasty assistant in the Leeds branch
    your repairman smoked inside and left ash everywhere
    your live chat person was useless and cheeky
    the saleslady talked down to me
    manager on duty refused to apologise and smirked
    please take action on your misbehaving staff
    worst agent ever, name of Dan
    the staff at counter 3 is very rude, sir
    Your colleague promised to ring back and lied, twice, the same chap
    the clerk told me "not my job" and walked off
    fitting room girl commented on my weight
    who do I speak to about an employee's behaviour
    the agent I just chatted with was hostile
    the pharmacist in your shop discussed my order out loud
    one of your clerks grabbed the item out of my hands
    beautician in your store made remarks about my skin
    your shop owner's wife cursed me on the phone
    that operator was a disgrace, check the recording
    the till lady short-changed me and then blamed me
    supervisor laughed off what I told him
    I feel belittled by your agent
    staff were gossiping about me in front of me
    I'm reporting your employee for racism
    she was snappy with me from the first word
    the man at your desk wouldn't serve me as I had a pram
    your agent's tone was totally out of line
    Your sales boy is spamming me on WhatsApp and asking for a date
    impatient, curt and rude, that's your Mr Hall
    consultant talked rubbish and misled me knowingly
    your phone girl put me on hold and I heard her laughing
    the helper in store pushed my trolley aside and tutted
    got lectured by a teenager at your counter
    your agent typed "whatever" to me
    security searched my bag for no reason and was nasty
    a colleague of yours threatened me
    i dont like how ur staff talked to me
    the assistant slammed the door in my face at closing time
    feedback on an employee: awful attitude
    Sales staff pretended not to see my wheelchair
    your cashier was chewing gum and swearing while serving
    can you check the chat with Lily? she was abusive
    your store lady said people like me shouldn't shop here
    the demonstrator pinched my arm to hold me back
    The agent intentionally gave me wrong instructions then denied it
    your staff is so lazy, three standing there and none helped me
    disrespectful employee
    I'd like to raise an issue with how Ms Grey handled me
    the agent yawned on the phone, no kidding
    the floor walker accused me of shoplifting
    complaint on telecaller, used bad words
    your employee argued with me in front of everybody
    the host in your live stream mocked my username
    cook at your store café was filthy and cheeky
    one of your supervisors blackmailed me to delete my review
    The technician left halfway through and called me a fussy cow
    your bloke refused to help an old lady lift the box
    she was on her mobile all the while she was serving me
    the online seller's helper keeps sending me rude emojis
    I demand an apology from the agent who insulted my wife
    your representative disclosed my details to my boss, I'm lodging a complaint about him
    spoke to a man called Raj, the most unpleasant person ever
    your people in the showroom treated us like beggars
    the shop worker told my kid to "get lost"
    agents like that one make me never want to call again, she was that rude
    your salesman kept calling me "love", creepy, talk to him please
    that sales manager tricked me with false info for his bonus
    clerk wouldn't look at me or say hello, very cold
    your worker broke his word and was mean about it
    the chap on the shop floor swore under his breath at me
    your agent hung up while I was spelling my name
    The security man grabbed my bag and called me a thief
    your fitter insulted my cooking and left a mess, so rude
    she laughed at my husband's limp
    the consultant lied to me to bag her bonus
    The man who installed the dishwasher was aggressive towards my mum
    an employee called Nadia ended the chat in the middle of my question
    I would like that rude supervisor reprimanded
    your trainee was snotty with me
    the shop steward barked at my kids
    one agent was downright nasty: "can't you read?"
    please discipline the cashier who yelled
    your call taker spoke to me like dirt
    misconduct by your store keeper
    the promoter in the aisle harassed me to buy
    your seller sent me rude voice notes
    She took other customers first because of my skin colour
    one of your team made a pass at me, unacceptable
    Tell your guard not to push people
    the clerk snatched the receipt from my hand
    the phone agent put on a silly accent to mock me
    your receptionist wouldn't let my guide dog in and was rude about it
    the adviser promised and then denied, a liar
    cheeky so-and-so behind the fish counter
    bad attitude from your online representative
    your host swore at viewers, me among them
    that assistant sniggered at my size
    I only wanted to know whether the pram folds and the girl at the pram desk said "obviously" and turned her back on me
    your chat agent wrote "are you even listening" to my 75 year old mother, I'd like her superior to see that
    the 客服 was so rude, she told me 爱买不买
    last saturday in your bath store the young man with the beard laughed at my wife's pronunciation in front of everyone, we were mortified
    The seller called me at midnight and called me a beggar because of my rating, what will you do about him
    the technician kept swearing, left muddy footprints and told my wife to clean up herself
    your assistant was snotty with me
    rude woman at the counter
    cashier threw my change at me
    the man on the phone shouted
    your agent mocked my accent
    operator laughed at me
    chat agent called me an idiot
    your rep swore at me
    one of your workers insulted my mother
    staff member behaved terribly
    I want to report an employee
    report a shop assistant
    formal complaint against a sales advisor
    how do I complain about someone who works for you
    I'd like the clerk's name, his behaviour was disgraceful
    the person I spoke to was condescending
    patronising chap in the hi-fi section
    he treated me like a child
    she spoke to my elderly father as though he were deaf and daft
    salesman pushed me into buying the dear one and got nasty when I declined
    Your sales rep wouldn't take no for an answer and blocked the door
    the shop girl ignored me and chatted on her phone
    two clerks gossiped while I stood waiting, then snapped at me
    the fitting room lady made a remark about my weight
    comment about my body from the lad in shoes
    a clerk made a racist joke
    your guard searched my bag in front of everybody
    the security bloke accused me of stealing
    doorman wouldn't let my guide dog in and was horrid about it
    the clerk refused to serve me because of my headscarf
    your employee discriminated against my wheelchair-using son
    the lady at customer service lied to me
    agent made a false promise and later denied it
    the adviser told me a barefaced lie about the deadline
    rep said he'd call back, three times, never did, he's unreliable
    the agent closed the chat while I was typing
    chat guy left me hanging for an hour on purpose
    she kept yawning on the call
    the chap who answered was clearly drunk
    your shop worker reeked of alcohol
    the clerk was eating crisps and told me to come back later
    bakery girl handled my bread with dirty fingers and got cross when I said so
    the shop owner sends me abusive texts because of my review
    a seller called me a liar and a beggar
    Seller's wife phoned and yelled at me
    the merchant swore at me over the chat
    stallholder spat at my feet
    your consultant asked me for my private number and keeps texting me
    the agent contacted me on Instagram after the call, creepy
    flirty remarks from your support man, I feel uneasy
    the fitter was foul-mouthed
    the engineer you sent sneered at our flat
    technician lit a cigarette in our nursery
    the assembly men laughed at my mum
    your in-store repair guy treated my phone like rubbish and me too
    manager refused to listen and walked off
    supervisor took the clerk's side and was rude himself
    the branch manager in Hull humiliated me
    I was belittled by your employee
    I was shouted at by your staff
    I was spoken to like dirt
    hung up on by your representative
    ignored on purpose by the girl at the desk
    poor manners at till 4
    attitude of your staff member stinks
    attitude problem, agent number 17
    bad attitude of executive
    your executive talked very rudely sir
    customer care person is not having manners
    madam on call cut my call and abused
    the staff he shout me in front of people
    your girl in shop very bad, laugh my english
    那个 agent is so rude, I want to complain him
    your 客服 scolded me
    please discipline the man who served me
    have a word with your cashier, she's nasty
    that employee should be sacked
    somebody ought to train the boy at the info desk in courtesy
    who deals with misconduct of employees
    I've a recording of your agent's insults, where do I send it
    I kept screenshots of what your representative wrote to me, it's vile
    the assistant blamed me for breaking a vase he'd dropped
    he accused me of switching the price tags
    clerk demanded a bribe to find me a pair in the back
    your employee served her friends first and told me to wait my turn
    the salesman misled me about what the guarantee covers, on purpose
    promoter in the entrance grabbed my arm
    she slammed the window shut in my face
    your man on the line kept interrupting me and then said "whatever"
    Not the shop, that one woman in returns: she called me a cheat.
    I'm not asking for anybody else to take over, I merely want agent Lee's conduct noted
    I've shopped with you for years but Saturday's boy at the cheese counter told my wife to "get lost"
    It saddens me to report that Mr Hale from your hotline raised his voice at my 80-year-old aunt.
    no greeting, no smile, tossed the bag at me, that's how your till lady works
    the butcher at your meat desk cursed at me in his language
    your receptionist gossiped aloud about my order, of intimate items
    lodge grievance against telecaller for abusive talk
    your telecaller abused me on the phone, take action on him
    the guarantee salesman knowingly fooled me, that's dishonest conduct
    installer swore in front of my kids, I'm complaining about that man
    the assistant accused me of swapping labels and called me a crook
    who handles complaints about an employee's bad behaviour
    your doorman insulted my guide dog and me
    that technician of yours behaved like a pig in our flat
    the young fellow in electronics talked down to me
    customer care lady has no manners at all, very rude
    seller spat insults at me at the market stand
  `,
})
