import { defineIntent } from '#intents/define'

export const complaint = defineIntent({
  intent: 'complaint',
  audience: 'everybody',
  settledBy: 'person',
  label: { zh: '我要投诉', en: 'I want to complain' },
  definition: {
    zh: '对商家或整件事不满、要投诉、放话要举报或给差评，没有别的具体要求。',
    en: 'Is unhappy with the shop or the whole affair, complains or threatens to report it, with no other request.',
  },
  borders: {
    'complaint-about-staff': {
      zh: '针对某个客服、店员的是投诉人员；针对商家的在这里。',
      en: 'About a clerk or an agent is a complaint about staff; about the shop is here.',
    },
    insult: {
      zh: '只骂脏话的是辱骂；有不满、有事由的在这里。',
      en: 'Nothing but swear words is an insult; displeasure with a ground is here.',
    },
    compensation: {
      zh: '要赔偿的是补偿；只表达不满的在这里。',
      en: 'Asking for something in return is compensation; plain displeasure is here.',
    },
  },
  zh: `
    投诉
    太差了
    你们服务真差
    要去消协
    什么垃圾店
    再也不买了
    差评
    怎么投诉你们
    12315见
    不满意
    这是什么态度
    我要投诉
    投诉你们
    服务太差
    太垃圾了
    欺骗消费者
    我要打12315
    要去消协告你们
    给差评
    再也不来了
    什么破店
    太失望了
    浪费我时间
    你们就是这样做生意的吗
    没有一次满意的
    说话不算数
    从上到下没一个讲诚信的
    气死我了
    坑人
    黑店
    我要曝光你们
    必须给我一个说法
    wo yao tousu
    垃圾公司
    什么破平台
    垃圾服务
    真差劲
    忽悠人
    正式提出投诉，请记录在案
    跟你们打交道折寿三年
    老客户了 十一年，现在做成这样真叫人寒心
    一个小事踢皮球踢了半个月，今天推物流，明天推仓库，后天说系统升级，合着谁都没错就我错了是吧
    太欺負人了
    工商局见
    亲你们这样真的很过分诶
    complain！到哪儿complain
    店大欺客
    承诺的一条没兑现，光会说抱歉
    买个东西像打仗，身心俱疲
    我已经录屏了，发到网上让大家评评理
    早知道这么闹心，当初就该去隔壁超市花五块钱买，省得受这份罪
    店主们都说你们平台越做越烂，规则一天三变，活儿是我们干，锅也是我们背，今天就想找地方说理
    这购物体验零分
    你們的品質一年不如一年
    我对你们整个处理方式非常不满意
    从下单到今天四十三天，换了六个人接待，每个人都让我从头讲一遍，最后告诉我流程走完了，我真想问问贵公司还有没有一点诚信可言
    貴公司的處理態度令人遺憾
    你们这个店太差劲了
    太失望了，以后不会再来了
    再也不会在你们家买东西
    我要去消费者协会投诉
    不解决我就去曝光
    你们就是骗子公司
    在哪里可以投诉商家
    投诉渠道是什么
    我想投诉这家店
    非常不满意这次的服务
    做生意怎么能这样
    坑人的店，大家别买
    你们一点诚信都没有
    我很生气
    真是让人恶心的购物体验
    处理问题太慢，太让人失望
    没见过这么差的店
    给你们一星差评
    我已经忍很久了，这次必须投诉
    亲，你们家真让人失望
    咋这么差劲呢
    虚假宣传，我要举报
    你们店管理太混乱了
    什么服务，差到极点
    没有一件事办得好
    我要向市场监管局举报你们
    老顾客了，越来越差
    感觉被你们耍了
    这是我遇到最糟糕的一家店
    售后推来推去，没人负责，我要投诉
    浪费我一个星期，什么都没办成，太差
    你们说一套做一套
    骗子店铺，举报了
    别家都比你们强
    一次比一次差，投诉
    垃圾平台，再见
    你们平台管不管商家啊，乱成这样
    对你们的处理结果不满意，我要投诉
    法院见
    等着收律师函吧
    从买到现在没有一天顺心的，真的很生气
    我跟你们说，我已经发朋友圈和小红书了，让大家都知道你们是怎么对客户的
    这么大的平台就这种水平，太让人寒心
    不想多说，就是要投诉
    您好，作为五年的老客户，这次的经历让我非常失望，希望你们认真反省
    在你们家买了五年东西，这次真的伤透了心，以后不会再来了
    一件小事拖了大半个月没人管，你们就是这样对待顾客的吗
    从下单到售后没有一个环节让人满意，我要正式投诉你们
    你们宣传得天花乱坠，实际上全是套路，我要向消协反映
    打了六次电话，每次都说会处理，每次都没下文，太不像话了
    我会把整个经过发到微博上，让所有人看看你们是什么店
    再这样下去我就打12345了，别以为消费者好欺负
    请问你们平台的投诉渠道在哪，我对这家店非常不满
    朋友推荐我来的，现在我连朋友都想怪，体验太糟了
    大过年的买个东西被你们搞得一肚子气，真的差劲
    说好的承诺一个都没做到，除了道歉你们还会什么
    这么大的公司，办事效率这么低，真让人看不起
    已经给了一星，也劝身边人别来，你们好自为之
    不是钱的事，是你们做事的态度让人火大，我要投诉
    我要投诉！！！垃圾店坑人😡😡
    complain给谁？你们公司完全没人负责
    很不满意
    我要举报你们
    太坑了
    真让人生气
    差劲
    我非常失望
    你们太不靠谱
    这服务不行
    烂透了
    体验太差
    投诉到底
    以后拉黑
    不会再光顾
    一点都不满意
    什么售后啊
    处理得太差
    你们没有信用
    最差的一次购物
    去哪里投诉你们
    太过分了
    浪费感情
    投诉你们店
    再信你们我是狗
    管理混乱
    买了四次东西，四次都出岔子，我对你们彻底没信心了
    一个问题反复解释了八遍，还是没人解决，我要投诉
    页面承诺的和实际做的两回事，这是欺骗消费者
    这件事从头到尾处理得稀里糊涂，我非常不满
    以前是你们的忠实顾客，现在劝身边人都别来
    我已经准备好材料，明天就去消费者协会反映你们
    一直让我等等等，等到现在什么结果都没有，气人
    你们把顾客当皮球踢，我要到监管部门举报
    大品牌做成这样，说出去都丢人
    说好优质服务，结果从售前到售后全是敷衍，差评
    请告诉我正式投诉要走什么渠道，我对整件事不满意
    再也不相信你们的广告了，全是夸大
    花钱买罪受，这次购物是我今年最糟心的事
    给你们机会改，一次比一次差，我心凉了
    我会找媒体曝光你们的做法
    你们店的问题不是一天两天了，评论区骂声一片不看看吗
    就你们这种办事效率，倒闭是迟早的事
    你们的道歉都是复制粘贴，毫无诚意，我不接受
    年底最忙的时候被你们折腾，整个家都跟着心烦
    我在你们身上浪费的时间够我上一个月班了
    不给个交代，我就在每个平台写长评
    本来挺信任你们，这次真的寒了老客户的心
    我对结果不服，要继续投诉，谁负责
    太欺负消费者了，12315我已经打了
    做生意讲良心，你们良心在哪
    没有一个环节对得起你们收的价钱
    我跟你们平台没什么可说的了，就记一条投诉吧
    卖家入驻你们平台两年，规则朝令夕改，我要投诉平台
    全家人都被这事气得不轻，你们好好反省
    网上评价那么好，原来都是假的，失望
    写这条就是告诉你们，我很不满意，下次不来了
    投速你们！！等着吧
    so disappointed，你们真的让我失望透顶
    气到发抖，打字都打不利索，你们这叫做生意？？
    作为消费者，我对贵公司此次的处理深表遗憾与不满，特此投诉
    爛店 一輩子不會再來
    俺活了六十多年没见过这么糊弄人的买卖家
    呵呵，五星好评都刷的吧，就这？
    对你们店非常不满
    你们平台太让人寒心了
    这什么破店，没一件事办得好
    我要去工商局告你们
    等着消协找你们吧
    已经向市场监管局举报了
    发抖音让大家看看你们的嘴脸
    我找媒体了，你们等着上新闻
    联系律师了，准备走法律程序
    我会起诉贵公司
    12345我已经打了
    投诉你们公司
    投诉商家，入口在哪
    想投诉整个平台
    给我登记一条投诉
    投诉渠道告诉我
    我要正式提出投诉
    写投诉信寄到哪里
    这次购物体验糟糕透顶
    从下单到现在没一样顺心的
    一塌糊涂，没法说
    管理混乱，流程乱七八糟
    你们的售后就是个摆设
    售后形同虚设
    推来推去，没人管事
    踢皮球踢到什么时候
    每次出了问题都装死
    敷衍了事，糊弄客人
    言而无信的商家
    讲的和做的完全两码事
    欺负老百姓不懂
    把顾客当傻子
    拿消费者不当回事
    黑心商家
    无良店铺，坑人
    奸商啊你们
    良心被狗吃了的店
    店大就可以欺负人吗
    没见过这么不负责任的店
    最不靠谱的一家网店
    十年网购头一回这么憋屈
    太失望，以后绝不再来
    拉黑这家店了
    卸载你们app了，伤透心
    这辈子不会再光顾
    会告诉身边所有人别买你家
    我要让全小区都知道你们多差
    粉转黑，真的服了
    当了六年老客，心凉透了
    口碑都是刷出来的吧，名不副实
    宣传吹上天，实际一团糟
    广告太夸张，感觉上当
    大促就是忽悠人的
    活动套路太深，恶心
    规则天天改，玩弄消费者
    你们做事一点章法没有
    效率低得离谱
    办事拖拉，气死我了
    浪费我大把时间，一肚子火
    越想越生气
    忍了很久了，今天必须说
    我真的受够你们了
    火大，你们怎么做生意的
    让人崩溃的购物
    气得我一晚没睡
    真心差劲
    糟糕至极
    服务垃圾，态度垃圾，什么都垃圾，要投诉这店
    零分，不能再低了
    要是能打负分我打负分
    比街边小摊还不如
    你们配得上这么大的牌子吗
    堂堂大公司就这水平
    你們這家店真的很誇張，我要客訴
    客诉，谢谢
    老板呢，你这店开成这样不惭愧？
    我对贵司的处理方式表示强烈不满
    请把我的不满反馈给管理层
    要求贵公司高层正视问题
    希望你们好好检讨自己
    如此对待客户，何谈信誉
    诚信经营四个字你们不配
    这次是我给你们的最后通牒，再这样就举报
    不给我一个说法就上黑猫
    黑猫投诉见
    我在黑猫上已经挂你们了
    投诉立案了，编号都有了
    very bad体验，要complain你们
    complaint一下你们这家shop
    我妈六十多岁被你们折腾得高血压都犯了，你们还有没有点人情味
    买了三回，三回都出幺蛾子，我算看清你们了，别想再赚我一分钱
    我也不要钱也不要货了，就是想让你们知道，这种做法会把客人都赶走的
    我一句都不想多说反正你们就是不行从头到尾没有一个环节让人满意我就是要投诉
    作为卖家我也要吐槽，平台对商家太苛刻了
    商家入驻你们平台就是受罪
    你们对卖家太不公平，我要向有关部门反映
    天下乌鸦一般黑，你家最黑
    店大欺负小客户，我咽不下这口气
    骗子公司，满嘴跑火车，等着被查吧
    已经给了一星还不解气，你们真让人失望
    看了那么多好评才来，结果失望到底
    录屏都留好了，要让网友评评你们这家店
    本来挺信任你们的，这一年下来一次比一次让我失望，真的心凉了
    从售前到售后没有一个人肯负责，这样的商家我一定会向消协反映
    我做餐饮二十年，从没见过像你们这样对待顾客的
    我也不图什么，就想让你们领导知道，这家店已经烂到根上了
    大过年的给人添堵，你们店真是做得出来，我非投诉不可
    一个电话推给另一个部门，另一个部门再推回来，你们公司就这么办事？
    给你们留足了面子，你们给脸不要脸，那就12315见
    亏我还介绍了那么多同事来买，现在我在单位都抬不起头
    平台收那么多商家的钱，出了事一推干净，我要去商会告你们
    看着挺大的牌子，做出来的事情真上不了台面，气得我手抖
    投诉入口在哪
    气炸了，什么破店
    这店水太深，坑死人
    等着收投诉吧
    再也不来了，心凉了
    你们做事太不地道
    服务差到离谱，客户在你们眼里算啥
    我要给你们曝光到小红书
    必须讨个说法
    卖家不讲信用
    糟心透顶
    挂羊头卖狗肉
    买前当爷，买后当孙子
    太让人寒心，多少年的老顾客就这待遇
    一星都嫌多，差评等着
    你们平台纵容商家，不作为
    處理得亂七八糟，我非常不滿
    受够了你们店
    前后说法不一，糊弄谁呢
    你们这样迟早要倒闭
    整个过程就是一场噩梦
    我对你们公司太失望
    态度恶劣，服务恶劣，我要举报你们商家
    踩雷了，大家千万别来
    你们欺负老年人是吧
    市场监管局的电话我已经拨了
    这么大的品牌做事这么掉价
    敷衍，全程敷衍
    受骗上当的感觉，太憋屈
    complain一下，你们的service真的差
    消费者协会见
    我要正式提出抗议
    咋能这样做买卖嘛，气得我肝疼
    承诺过的全当放屁，还讲不讲诚信
    要在朋友圈骂你们三天
    要投诉商家，往哪里写
    你们的良心不会痛吗
    坑蒙拐骗，非告不可
    极度不满意这次购物
    三番五次出岔子，谁还敢信你们
    踢皮球踢得真溜，没一个部门肯担责
    烂透了这家店
    让媒体来评评你们这种作风
    客户的时间不是时间吗，耗了我整整一个月，我要投诉
    卖之前吹得天花乱坠，卖完翻脸不认人
    劝退所有亲戚，别在这买
    网上那么多人骂你们，果然没骂错
    体验极差，心情都毁了
    反馈一下，对贵店相当不满
    管理混乱，一塌糊涂
    要求你们老板出来给个交代
    你们公司没一句实话
    气不过，今天非投诉到底
    吃相太难看
    你们这作风迟早上新闻
    被你们耍得团团转，气死
    各部门互相甩锅，没一个管事的
    这家店黑心
    服务质量一年不如一年，失望透了
    我要写长文控诉你们
    当初信了你们的广告，肠子都悔青了
    三番两次食言，店家没信用
    从头到尾一团乱麻，投诉定了
    消费者不是好糊弄的，走着瞧
    给差评都便宜你们
    我对这次交易非常恼火
    堂堂大公司办事像草台班子
    心寒，支持你们这么久换来这个
    向主管部门反映你们
    这种店怎么还没关门
    不满意，从下单到售后没一处满意
    再买你家东西我是狗
    要求投诉立案
    先说周一，又说周四，最后电话都没人接，你们这叫做生意？我非投诉不可
    邮件截图我全留着，下周连夹子一起交给消费者协会
    你们company真的太差，service为零，我要complain
    我妈攒了三个月的钱在你家买东西，被你们这样对待，我替她不值
    就这么跟你们说吧，从广告到售后没有一个地方是实诚的，我气得一宿没睡
    你们店太让人寒心了
    这家公司一点信誉都不讲，我要曝光
    再也不会来这破店买东西了
    店大欺客，气死人
    我要向市场监管局反映你们商家
    什么破平台，处处坑消费者
    全程糟糕，从下单到售后没一样像样
    承诺当放屁，这种商家我头一回见
    已经找律师了，等着吧你们公司
    做买卖没良心，早晚倒闭
    我对贵店极其失望
    花了钱还受一肚子气，这叫什么店
    要写差评让大家避雷你们店
    消费者权益在你们这儿就是笑话
    店家敷衍了事，我很不满
    这次购物体验烂透了
    客訴，你們公司太扯了
    被你们商家耍得团团转，我要举报
    你们管理一塌糊涂，投诉电话打哪个部门
    说一套做一套的店，拉黑
    老顾客就这待遇？心凉了
    我要complain你们这个shop，太坑了
    抖音上见，我会把你们店的事全讲出来
    欺负老年人的商家，良心呢
    退也难换也难，问谁谁不管，这种店必须投诉
    拖拖拉拉，互相推诿，贵司作风令人愤怒
    平台偏袒卖家，不公平，我要上访
    本卖家对平台强烈不满，要投诉
    货次价高服务差，坚决抵制你们店
  `,
  en: `
    this is terrible
    i'm very disappointed
    worst shop ever
    unacceptable
    file a complaint
    i'm angry
    never buying again
    bad service
    how do i make a complaint
    very unhappy
    awful experience
    i want to complain
    i want to file a complaint
    this is unacceptable
    terrible service
    worst service ever
    your service sucks
    you are scammers
    i will report you
    i'm going to leave a bad review
    one star
    never buying from you again
    i am very disappointed
    you wasted my time
    what kind of company is this
    you keep lying to me
    dishonest from top to bottom
    i'm furious
    this is ridiculous
    what a joke of a shop
    i feel cheated
    nobody takes responsibility
    you guys are a nightmare
    i'll call my lawyer
    consumer protection will hear about this
    you are thieves
    you're all crooks
    i won't order here again
    i will never shop here again
    shocking service
    appalling
    absolutely terrible experience
    awful company
    disgusting service
    Eleven years a customer, and you end it like this. Shame on you.
    where do I lodge a formal grievance
    trading standards are going to love this one
    six people, forty-three days, each of whom had me begin at the beginning, and the grand result is that "the process has been completed". Does honesty mean anything at your firm
    could have bought it at the corner shop for a fiver and kept my nerves
    fed up to the back teeth with you lot
    投诉!! very bad
    All your promises, not one kept; only sorry sorry sorry
    as sellers we carry the blame for every rule you change overnight and honestly it's beyond a joke by now, three of my friends have already left your marketplace and I understand them
    zero out of ten
    quality has gone downhill every year since you were bought up
    I'm posting the screen recording so that everybody can judge for themselves
    Very unhappy with the manner in which this was handled from start to finish
    the warehouse blames the courier, the courier blames the system, the system blames me, and after two weeks of ping pong I still haven't got a straight word out of any of you
    I'd like to complain about your shop
    I'm not happy with your service
    I'm going to report you to consumer protection
    Your service is a disgrace
    This is the worst experience I've had
    I'm very upset with how this was handled
    Terrible company, avoid
    I'm going to tell everyone not to buy here
    You've lost a customer
    I'll report you to trading standards
    This is not acceptable
    what a terrible store
    Your shop is a rip off
    I've had enough of this company
    I will take legal action
    You should be ashamed
    Nothing but problems with your company
    So disappointed, I expected better
    You don't care about your customers
    False advertising, I'm reporting you
    What a waste of time this whole thing was
    This whole process has been a nightmare
    Your company lies to its customers
    Very poor service
    I regret ever ordering from you
    zero stars if i could
    I'm going to the newspapers with this
    How can you run a business like this?
    You're the most unreliable shop I know
    I've been a loyal customer for years and this is how you treat me
    i am very unsatisfy of your company
    I want to raise a complaint about the way my case was handled
    Your service used to be good, now it's rubbish
    Consider this an official complaint
    you people are a bunch of liars
    Everything went wrong, I'm fed up
    I've never been so badly treated by a shop
    Pathetic service
    This company has no integrity
    One star review coming your way
    My lawyer will be in touch
    Ur store is trash, im reporting u
    Complete shambles from beginning to end
    I'm writing to express my dissatisfaction with your company. Nothing went as promised and I shall advise my friends against you
    I'd like my dissatisfaction put on record
    I've shopped with you for five years, and after this I shan't be coming back
    Something so small has dragged on for three weeks and nobody cares, is that how you treat people?
    From ordering to after-sales not one thing went right, and I wish to make a formal complaint
    Your adverts promise the moon and it's all tricks, I'm writing to the consumer association
    I've rung six times, each time I was told it would be dealt with, and nothing ever happens
    I'm putting the whole story on Facebook so that everyone knows what sort of shop you are
    If this carries on I'll be reporting you to the authorities, don't think I won't
    Which department takes complaints? I'm extremely unhappy with this shop
    A friend recommended you, and frankly I'm embarrassed for her, it's been dreadful
    You've ruined our Christmas with your incompetence, thanks for nothing
    All you ever do is apologise, and then it goes wrong again. I'm disgusted
    For such a large company the way you work is shockingly bad
    I've left one star and told everyone I know to stay away from you
    It isn't about the money, it's the way your company behaves that makes me so cross
    your shop is very bad, i am so angry, i will tell all people
    WORST. SHOP. EVER. reporting u
    very disappointed
    not happy at all
    dreadful service
    I wish to complain
    poor experience
    this is outrageous
    I'm reporting your shop
    you've let me down
    worst purchase ever
    terrible shop
    where can I complain
    disgraceful
    you lost my trust
    fed up with you
    I'm done with this store
    such a letdown
    appalling way to treat people
    unreliable company
    what a disgrace
    never again
    not good enough
    consumer watchdog will hear of this
    shambles
    I regret choosing you
    Four purchases and four times something went wrong, I've lost all faith in you
    I've explained the same issue eight times and nobody fixes anything, I'm complaining
    What you promise on the site and what you do are two different things, that's misleading
    The whole matter was handled carelessly from beginning to end and I'm very unhappy
    I used to recommend you to everyone, now I warn people off
    My file is ready and tomorrow it goes to the consumer ombudsman
    All I hear is wait, wait, wait, and there is never a result. Infuriating
    You pass customers around like a parcel, I'll be reporting this to the regulator
    For a brand of your size this is embarrassing
    "Premium service", says the banner. It was sloppy at every stage
    Tell me the official route for complaints, I'm dissatisfied with the entire affair
    I'll never trust your advertising again, it's all exaggeration
    Paying you money was the biggest annoyance of my year
    I gave you chance after chance and each time it got worse
    I'm taking this to the local paper
    Have you read your own reviews lately? Everyone's furious, me included
    With that kind of efficiency I'm surprised you're still in business
    Your apologies are copied and pasted, I don't accept them
    You turned the busiest week of my year into a misery
    The hours I've lost on you would have earned me a month's wage
    I'll be writing about this on every review site I can find
    A loyal customer for ages, and this is what loyalty gets me
    I disagree with the outcome and want my complaint taken further
    You charge top prices and nothing about your company justifies them
    Just note down one complaint from me, I've nothing more to say to you
    Two years selling on your marketplace and the rules change weekly, I'm lodging a complaint
    My whole family is upset over how your firm dealt with us
    Your ratings looked wonderful and must be fake, I'm so let down
    I'm writing merely to tell you how dissatisfied I am, don't expect me back
    This company couldn't organise a picnic
    You've broken every promise you made since March
    If there were a prize for the most chaotic shop, you'd win it
    It's the principle, your business treats ordinary people with contempt
    trash shop 🤮 never ever again
    im gona report this store!!
    太差了, worst experience ever, complain complain
    shaking with anger rn, u call this a business??
    It is with considerable regret that I must register my dissatisfaction with your firm
    your company make me very angry, all is bad, i tell my country people
    sixty odd years on this earth and never dealt with such a bunch of cowboys
    lol at your "customer first" slogan. customer last more like
    I'm extremely unhappy with your shop
    very disappointed with this store
    I want to lodge a formal complaint against the company
    where do I file a complaint about you
    how do I complain about this shop
    complaints department please note my complaint
    register my complaint
    log a grievance against your marketplace
    I wish to raise a grievance with the company
    this whole experience has been dreadful
    shocking experience from day one
    what an absolute shambles of a company
    you lot couldn't organise a bun fight
    the most unprofessional business I've dealt with
    pathetic service from a big name
    appalling, just appalling
    disgusted with how you treat customers
    you treat customers like dirt
    no respect for the people who pay you
    I am fed up with your company
    sick and tired of your shop's nonsense
    I've had it up to here with you people
    enough is enough, I'm reporting this shop
    I'll go to the BBB
    the ombudsman is going to hear about you
    consumer court is my next step
    I will drag your company to consumer forum
    my lawyer will be writing to you
    see you in court
    solicitor has been instructed
    the newspapers will love this story
    going to post about you all over Facebook
    I'll make a video exposing your store
    I'll tell every one of my friends to avoid this place
    warning everybody off your website
    you have lost a customer for good
    last time I ever shop here
    won't be back, ever
    deleting your app, so let down
    I've been loyal eight years and I'm done
    your standards have gone downhill
    this shop used to be good, now it's awful
    gone from bad to worse
    nothing ever goes right with your orders
    every single purchase here ends in trouble
    you never keep your word
    broken promises again and again
    all talk and no action
    you say one thing and do another
    false promises, that's all you make
    your advertising is misleading and I'm angry
    sale was a con to lure people in, shame on the shop
    your policies are designed to rip people off
    dishonest business practice
    zero integrity at this firm
    unethical company
    greedy company that only wants money
    rip-off merchants, I'll report the business
    customer care is non-existent at your firm
    aftersales is a joke here
    nobody takes responsibility in this company
    passed from pillar to post by your company, furious
    round in circles for weeks and no one cares
    You keep fobbing me off
    so much incompetence in one business
    poor show, very poor show indeed
    not impressed at all with your store
    I feel cheated by the whole thing
    I feel let down by a shop I trusted
    made a fool of by this website
    I'm livid
    fuming right now at how this shop works
    I cannot believe how badly you run this
    how does this store even stay in business
    if I could give zero stars I would
    minus ten out of ten
    worst online shop in the country
    worst purchase decision of my life, your shop
    a disgrace to retail
    this marketplace is a disaster
    terrible platform, terrible everything
    your platform bullies small sellers, I'm complaining to the regulator
    as a merchant I'm appalled at how this marketplace treats us
    bad bad bad company i complain
    very worst service sir, i am totally unsatisfied
    Kindly treat this as my official complaint against your organisation
    Please pass my dissatisfaction on to your management
    I'd like my displeasure put on record, nothing more
    You should know that I have already written to the consumer council about you
    nobody asked for a coupon or money, I only want you to hear how rotten this has been
    I'm a pensioner and in all my years I've not been messed about like this by any shop
    three orders three disasters and every time a canned sorry i give up on you people
    I don't want anything from you. I just think someone high up ought to know how miserable your shop made my week.
    体验 so bad, I will complain to 消协
    complant!!! your shop is rubish
    clowns running a circus, that's your firm, and I'm telling the watchdog
    Take note: unacceptable handling, the authority has been informed
    you'll be hearing from the consumer agency
    sort yourselves out, this is no way to run a shop
    honestly what a dreadful company
    thoroughly dissatisfied customer here
    one star from me and everybody I know has been warned
    for a brand of your size this is mortifying
    I used to trust this shop and every single time this year it has managed to let me down further
    Nobody from sales to aftercare will take responsibility, and the consumer council shall hear about it
    Twenty years in catering and I've never seen customers treated the way your company treats them
    There's nothing I want from you except that someone at the top learns how rotten this shop has become
    One department sends me to another and that one sends me back, is this how you run a business?
    I recommended you to half my office and now I'm ashamed to show my face there
    You made our holidays miserable and I shall be making a formal complaint about this company
    Such a big name and such shabby behaviour, I'm shaking with anger
    I have been patient for weeks, I'm not any more, and the regulator will get my letter on Monday
    sellers here get squeezed from every side and nobody listens, I'm taking it to the trade association
    how do I file a formal complaint about your shop
    I'd like to lodge a grievance
    your business practices stink
    I'm taking this to trading standards
    You people have no integrity
    disappointed beyond words with this store
    shocking way to treat paying customers
    never again, not from you
    reporting you to the ombudsman tomorrow
    worst online experience I've had in years
    your promises are worth nothing
    Where can I submit a complaint against your company?
    absolutely livid with the lot of you
    pathetic excuse for a shop
    this is the third cock-up in a row and I've lost all respect for you
    will tell all my whatsapp groups how cheating your company is
    This is not how a serious business behaves
    joke of a company
    your customer service is non existent
    I expected better from a store this size
    Dishonest from the first click to the last
    who is your regulator, I want to report you
    very bad experience with your platform sir, very bad
    you've ruined Christmas for my kids and I'm telling everyone
    bad service, bad attitude, bad everything
    I'm going to leave a terrible review and warn others
    I am writing to express my strong dissatisfaction with your firm
    complete incompetence from top to bottom
    consider this a formal letter of complaint
    such an unprofessional shop
    treating old customers like dirt
    your lies made me sick
    what kind of business is this
    i will post everything on facebook and tiktok, let people see
    never been so let down by a retailer
    We are deeply unhappy with how this was handled
    total chaos in your company, left hand doesn't know the right hand
    No accountability, no ownership, nobody in your company takes responsibility
    you should be ashamed of yourselves
    Boycotting your store from today
    This ordeal has dragged on for a month and every day a new excuse
    appalling, truly appalling
    my lawyer will hear about the way you operate
    I want it on record that I'm not happy
    false promises in every advert you run
    Dreadful from beginning to end
    your company doesn't give a toss about customers
    make a complaint pls
    one disaster after another with you guys
    how low can a shop sink
    I've been a fool to trust this website
    rip off merchants, the lot of you
    The consumer programme on telly will hear my story about you
    you only care till you get the money
    I'm disgusted by your store and won't stay quiet
    Bitter experience, wasted a whole holiday on your mess
    nothing works at your company
    ridiculous, just ridiculous
    raising a complaint with the chamber of commerce
    Shame on your brand
    not a single thing you said turned out true
    your after sales is a black hole
    after all these years as a regular, what a slap in the face
    I hereby complain
    consumer forum complaint will be filed, mark my words
    this marketplace protects nobody and i'm sick of it
    Extremely poor. I shall be informing Which magazine.
    customer care? more like customer don't care
    you keep passing the buck between departments
    is there a complaints department?
    dont buy here people this shop is terrible
    i m so angry on your company
    frustrated doesn't even begin to cover it
    such a badly run outfit
    Your head office will be hearing from me about this sorry business
    the standard here has gone downhill badly
    fool me once shame on you, I'm never coming back
    never seen a more chaotic store
    all talk no action, that's your shop
    I feel deceived by your firm
    Your firm treats buyers as cash machines
    mis-selling, that's what this is, and I'll report it to the authorities
    a complaint number please, I wish to complain about the entire purchase
    My patience with this store has run out
    I rate you minus ten
    your shop has zero respect for customers' time
    thoroughly dissatisfied
    you bait folk with nice ads and then it all goes south
    Scandalous behaviour from a so-called premium store
    what's the point of your slogan when you treat us so badly
    I'll make sure nobody in my village shops with you
    i give up on this shop, it's been a circus
    you have lost a loyal client today
    The quality of your service is beneath contempt
    this whole saga has left a sour taste
    You ought to be shut down
    heads should roll over there for this fiasco
    utterly fed up with excuses from your company
    going straight to the consumer helpline
    hey so basically i'm really upset with you guys everything went wrong since day one and nobody cares
    Your company policy is a farce, put my complaint through
    I demand that my dissatisfaction is noted by management
    they told me this shop was good, they were wrong, horrid
    such arrogance from a shop that lives off us
    my worst purchase of the decade
    Not good enough, do better
    where to complain against this store
    I want to escalate my complaint about your company
    you messed up big time and don't even seem bothered
    poor show
    cowboys, the whole outfit
    unacceptable conduct by your organisation, the press will be told
    One more broken promise and I go public
    unhappy customer here, very unhappy
    your store has gone to the dogs
    so let down by you lot
    you've handled this abominably from the first day
    zero professionalism across your whole company
    I call that fraud on the customer, and consumer protection will hear it
    Your reviews are right, this store is dire
    I've never been treated so shabbily by a retailer
    worst platform in the country, bye
    what a clown show you are running
    your company hides behind bots and nobody answers for anything
    deceitful adverts, deceitful shop
    I'll warn every mum at the school gate about your shop
    my trust in this brand is gone for good
    Everything you touch goes wrong
    It's a scandal how this marketplace treats people
    you took a good shop and ran it into the ground
    You are getting the worst write-up of my life
    I'm so cross with the whole setup
    the experience was vile from checkout to doorstep
    disorganised, dishonest, disgraceful
    I am fuming, your firm made a fool of me
    Never in thirty years of shopping have I met such indifference
    hope your business fails, honestly
    nobody in your organisation seems to know anything, I'm appalled
    lodge my complaint and give me a case number
    This was my first and last purchase in your shop
    You say sorry and do nothing, shop of empty words
    how do you sleep at night, treating folk like this
    a formal objection to how your company carried on
    service like this belongs in the bin
    Consumer council, trading office, newspapers: I'm writing to all of them
    your store is an embarrassment
    one long headache, dealing with your company
    I'm through with you people
    your hollow slogans make me angry
    First you said Monday, then Thursday, then nobody answered the phone, and now you tell me it's all in order, what sort of company is this, I'm livid
    I've kept every mail and every screenshot and next week the consumer association gets the whole folder about your shop
    you guys 太差了, i'm going to complain to 消协
    my mother saved three months for this and your shop treated her like a nuisance, I'm ashamed I recommended you
    I want to put on record how badly your company dealt with all this, from the advert to the aftersales
    so yeah i'm done being nice your company has been a total disaster from start to end and i will be telling everyone
    Respectfully, this has been the poorest customer experience I can recall and I wish my displeasure to be recorded
    sir your company is cheating public, I will go consumer forum only
    your company has gone to the dogs
    I wish to register my displeasure with your marketplace
    shame on this whole outfit
    Trading standards will be hearing about your shop
    i'm reporting your business to consumer affairs
    Who is the ombudsman for online shops? I'm filing against you
    this store is a joke
    you only care about profit, customers mean nothing to you
    dishonest merchants
    broken promise after broken promise, disgusted
    your firm has no integrity whatsoever
    cannot believe how shoddily this company treats people
    lodging a formal grievance against the shop
    pathetic organisation, one excuse after another
    I'm livid about the entire experience
    worst customer experience of my life
    very bad service sir, I will go to consumer court
    this is cheating customers, I will put complaint in consumer forum
    my lawyer will be in touch about the way your shop operates
    absolute nightmare dealing with you people
    ripoff merchants, I'm telling everybody
    I regret ever buying from this store
    what sort of cowboy business are you running
    you've ruined my daughter's birthday and nobody there gives a damn
    your store let us down on the most important day of our lives
    unprofessional company, full stop
    how does a shop this disorganised stay open
    I feel like a fool for trusting your brand
    misleading ads, fake discounts, I've had enough of your shop
    I want my dissatisfaction put on file
    where do I send a letter of complaint about the company
    Escalating this to head office, your shop is a disgrace
    sick to death of your shop's lies
    zero accountability in this company
    your so called guarantee is worthless, what a sham of a shop
    i expected better from a firm of your size
    Terrible after-sales, terrible attitude, terrible company
    I'm fed up with being ignored by your shop
    Nothing works at this store, nobody answers, nobody cares
    gonna blast you on TikTok, your shop sucks
    I'm writing to the BBC about your practices
    you treat loyal buyers like dirt
    complaint against your company please
    I'd like to make a complaint about how everything was handled
    bait and switch, that's how your shop works, and I'll report it
    this marketplace protects crooks, I'm appalled
    Everything about this purchase has been a fiasco
    such a letdown of a store
    customer for twenty years, treated like rubbish, goodbye
    I've never been so insulted by a business
    your standards have slipped terribly since the takeover
    even my patient grandmother says your shop is a scandal
    you guys should be closed down by the authorities
    not happy with this shop at all
    i am not satisfied from your company, very unhappy
    bad experience, not recommend to nobody
    it's an outrage how this business is run
    consumer protection agency, here I come
    I'm telling my whole village not to shop with you
    you always side with the sellers, it's unfair and I'm angry
    as a seller I'm furious with the way the platform bullies small traders
    I'm a seller and I want to complain about this marketplace
    incompetent company, can't do one thing properly
    your Black Friday was a con, I'm reporting it to the watchdog
    greed, that's all your store stands for
    honestly ashamed I gave you my money
    one mistake I could forgive, but five from the same shop?
    I hereby submit a complaint concerning your firm's conduct in the above matter
    how dare you call yourselves customer friendly
    the quality of your shop nosedived, I am deeply let down
    been lied to by your shop from day one
    this platform is rubbish, rubbish, rubbish and I'll say so in public
    left hanging by your company for six weeks, what a disgrace
    your business model is deceiving pensioners, I'll see to it that the press knows
    im so done with ur shop, everything goes wrong
    horrible horrible store, stay away everyone
    the most frustrating company I have dealt with
    Is there a regulator who supervises you? Because I intend to write to them.
    you advertise "customers first" and it's customers last
    I demand that this complaint be recorded
    a bigger bunch of amateurs I've yet to meet in retail
    what you lot did to us over that wedding order is unforgivable
    you've made a mess of my whole kitchen renovation, I'm seething
    I spent three evenings dealing with your chaos, appalling business
    Trust? Gone. Respect? Gone. That's what your shop achieved
    customer care in your company is a myth
    absolutely gutted by how your shop behaved
    bloody awful company
    poor show, really poor show from your store
    you hide behind small print, shady business and I'm complaining
    It's daylight robbery the way you trade
    my review will be savage and so will my letter to the regulator
    can i file a complaint about ur store
    put me through the complaints procedure, I'm unhappy with the firm as a whole
    I object to how your shop does things
    your promises are worth nothing, I'm warning my followers
    Screenshots are saved, the consumer association gets them tomorrow
    Since you changed owners it's chaos, lies and delays. I want someone at the top to know how disappointed I am
    I want to vent: your shop is dreadful
    your marketplace is a circus
    you can't treat people like that and stay in business
    worst. company. ever. i mean it
    one star is too generous for a shop like yours
    I've got 40k subscribers and they'll learn what kind of company you are
    I came with trust and leave with a bitter taste, shame on your house
    dissatisfied
    highly dissatisfied with overall service of your portal
    your firm should hang its head
    cowboys, the whole outfit, I'm off to the trading watchdog
    what you call customer service I call contempt, and I'm very cross
    how can a company sink so low
    your shop gave me sleepless nights and grey hair, I'm outraged
    my faith in this store is shattered
    from hype to heartbreak, what a letdown your shop is
    you deserve every bad headline
    this business has been nothing but headaches for me
  `,
})
