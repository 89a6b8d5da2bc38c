import { defineIntent } from '#intents/define'

export const scamReport = defineIntent({
  intent: 'scam-report',
  audience: 'buyer',
  settledBy: 'person',
  label: { zh: '有人冒充你们', en: 'Somebody pretends to be you' },
  definition: {
    zh: '接到自称商家的可疑电话、短信、链接，来核实或举报。',
    en: 'Got a suspicious call, message or link in the shop’s name and checks or reports it.',
  },
  borders: {
    'account-hacked': {
      zh: '账号已经被人动了的是被盗；只是接到可疑联系的在这里。',
      en: 'An account already touched is hacked; a suspicious approach is here.',
    },
    'privacy-request': {
      zh: '追问信息怎么漏的是隐私；核实是不是你们打的在这里。',
      en: 'Asking how details leaked is privacy; asking whether it was you is here.',
    },
    complaint: {
      zh: '骂商家是骗子的是投诉；说有外人冒充商家的在这里。',
      en: 'Calling the shop itself a fraud is a complaint; outsiders using its name is here.',
    },
  },
  zh: `
    有人冒充你们
    接到诈骗电话
    收到诈骗短信
    说是你们客服要退款
    是不是骗子
    有人打电话说我中奖
    冒充客服
    钓鱼链接
    让我转账的是你们吗
    有人让我加微信退款
    假客服
    诈骗
    让我屏幕共享
    说要注销校园贷
    有人冒充你们客服
    刚接到电话说我快递丢了要赔我三倍，是真的吗
    这个短信是你们发的吗
    让我加QQ退款 靠谱不
    收到一个链接说我中奖了，署名是你们店
    举报诈骗
    自称售后的人要我共享屏幕
    你们会不会打电话要银行卡密码？
    疑似诈骗电话0086开头
    说我被误开通了代理商，每月扣五百，让我去取消
    zhapian dianhua
    亲，有个叫“官方理赔专员”的加我微信，是你们的人么
    他让我把钱转到安全账户，我没转，来问一下
    有个山寨网站跟你们一模一样
    我奶奶差点被骗走八千块，对方说是贵公司的
    冒牌客服說要幫我取消分期
    邮件里的发件人怪怪的，是不是钓鱼
    质量问题召回，退一赔五，要先下载个会议软件，这是你们的流程吗
    求证：10690开头那个退款短信
    验证码我已经告诉那个人了，他说是你们理赔部的，现在想想不对劲
    让我刷单返利，说是你们平台的活动
    快递里夹了张刮刮卡，刮出一等奖，扫码要交税
    那人连我订单号都说得出来，说是你们的，让我开备用金，我挂了
    is this scam？你们发过吗
    仿冒你们的公众号，头像都一样
    有诈骗分子用你们名义拉群，群里两百多人都是买家，每天发红包任务，我垫了三千进去才发觉不对，现在群主把我踢了，你们快去提醒别人
    刚刚那个电话是不是骗子
    陌生人说替你们做回访，问了好多家里情况
    假客服 已报警 给你们提个醒
    是你们让我去百万保障里关闭什么东西吗
    自称是平台法务的，说我恶意退货要起诉我，叫我交保证金私了
    货到付款的诈骗件 寄件人写的你家
    你们退款需要我提供身份证正反面照片吗，有人问我要
    詐騙簡訊 內含連結
    有个视频里的女主播借你们牌子卖减肥药
    昨天下午四点二十左右，一个带口音的男的打到我座机，报了我姓名、住址，还知道我上个月买了榨汁机，说漏电要召回，先交两百运费押金，我觉得可疑就挂了，特来问是否确有此事
    核实一下这个号码
    朋友圈有人卖你们的员工内购卡，五折，是不是骗人的
    有个外国号码发来英文消息说包裹被海关扣了
    二维码贴在你们店门口自助机上，扫了跳到一个贷款页面，估计是有人换过贴纸
    可疑链接要我填cvv
    我父亲八十了，一个小伙子上门说是你们派来以旧换新的，抬走电视还收了他四百元上门费，单据上盖的章模模糊糊，打上面的电话是空号，请问你们派过人没有
    剛剛有人自稱是你們的會計，要我去操作提款機
    有人冒充你们客服给我打电话
    接到电话说是你们客服，是真的吗
    这个电话是你们打的吗
    这条短信是你们发的吗
    是不是你们给我打的电话
    有人自称你们客服要给我退款
    收到短信说要退款给我，是骗子吗
    有个链接说是你们的，能点吗
    这个链接安全吗，是你们官方的吗
    疑似诈骗短信，核实一下
    有人说我快递丢了要理赔，是你们吗
    我要举报诈骗
    有人冒充你们平台骗钱
    有假冒你们的网站
    收到中奖短信，是你们的活动吗
    对方让我加微信退款，是你们吗
    让我提供银行卡号，是你们客服吗
    有人让我下载软件说是退款用，是骗子吧
    说我的会员要扣费，让我打电话取消，真的假的
    有人冒充商家给我发消息
    接到可疑电话，自称售后
    请核实这个号码是不是你们的
    有个人说是你们员工，让我转账
    邮件是不是你们发的，看着像假的
    钓鱼邮件，用的你们的名字
    怎么分辨是不是你们官方电话
    你们会打电话要验证码吗
    刚才有人问我要验证码，说是你们的
    冒充客服的电话，提醒一下你们
    有骗子用你们的名义
    他说商品质量问题要召回，是你们打的吗
    我收到假短信，署名你们店
    你们有没有给客户发过这种退税短信
    亲，这个加我微信的是你们的人吗
    咋有人说是你们客服要我共享屏幕
    骗子冒充你们，我差点上当
    接到诈编电话，说是你们的
    有个微信群说是你们的福利群，是真的吗
    让我扫码领红包，说是你们公司，是不是骗人
    对方知道我的订单信息，说是你们客服，让我去别的平台借钱
    有人打电话说我误开了会员，是你们吗
    fake客服找我，是你们的人吗
    想确认一下00开头的电话是不是你们
    假官网骗钱，你们管不管
    有个主播说是你们官方的，是不是冒充的
    你们会通过QQ联系客户退款吗
    收到包裹里有张中奖卡，是你们放的吗，像诈骗
    有人上门说是你们派来的，是真的吗
    冒充你们卖货的骗子账号，我来举报
    这个公众号是你们的吗，感觉是假的
    怀疑被骗了，对方说是你们的售后
    已经给骗子转了五百，他冒充你们客服
    有人让我交保证金才能退款，这是你们要求的吗
    号称你们财务的人让我转账，核实下
    说是退运费险，要我填银行密码，骗人的吧
    请问这是不是诈骗，说我订单有问题要点链接
    我奶奶接到一个自称你们公司的电话，让她去银行汇款，麻烦核实一下
    你好，刚才一个170的号码打来，说我上周买的奶粉有问题要双倍赔偿，让我点链接登记，请问是你们打的吗
    官方客服是不是不会主动加微信？有人加我
    收到一封信说我欠你们的钱，是真的还是骗局
    有骗子冒充贵店客服在群里加人，请注意
    刚刚有个自称你们客服的人打来，说我的订单异常要退款，这是真的吗
    是骗子吗
    这是你们打的吗
    诈骗短信
    有人冒充客服
    假冒你们
    这链接是真的吗
    收到可疑短信
    假网站
    可疑电话
    是你们发的邮件吗
    有人装成你们
    举报骗子
    这号码是你们吗
    钓鱼短信
    有人让我转钱
    假客服加我
    说中奖是真的吗
    是不是诈骗
    冒牌公众号
    让我报验证码
    有人骗我说是你们
    核实一下电话
    遇到骗子了
    这个群是你们的吗
    刚有人打来说我的快递被扣要交税，是你们吗
    短信让我点链接领退款，网址怪怪的，是不是假的
    一个自称你们售后经理的人让我下载会议软件
    有个微信头像是你们logo，说给我理赔，要我先交手续费
    邮件说我的账户将被停用，叫我填银行卡，是你们发的吗
    我妈接到“你们公司”电话说多扣了钱要退，让她报卡号
    有人在群里发你们的“内部福利”，扫码要填身份证，真的假的
    网上搜到一个客服热线，打过去让我转账，是冒充的吧
    假冒你们旗舰店的网站，东西特别便宜，我来举报
    对方说我的订单有质量问题，双倍赔，但要去借呗借钱，骗人的吧
    收到个快递里面是你们名义的中奖卡，要交税才能领，真的吗
    他说是你们公安合作部的，查我账户，我挂了，来核实
    有人打着你们旗号招刷单兼职，日赚三百，是真的活动吗
    一个陌生号加我说是店铺回访，要我发身份证照片，是你们的人吗
    说不取消会员每月扣八百，还要屏幕共享，我没敢弄，问问你们
    朋友圈广告用你们的名义送手机，付邮费就行，是你们搞的吗
    我爸被“客服”指导着要去银行转账，还没转，请告诉我是不是骗局
    收到条短信说我有积分要过期，链接打开像你们但域名不对
    有骗子拿着我的订单号打电话，号称你们仓库的
    你们会让客户把钱转到对公“安全账户”吗，刚有人这么说
    收到一封英文邮件，冒用你们名字说包裹滞留要付2美元
    有人在闲鱼上说是你们员工卖内部券，靠谱吗还是骗
    电话里那个人让我念短信上的数字给他，说是你们要核对
    自动语音说是你们，按1转人工，然后要我付保证金
    上门推销净水器的说是你们派的，工牌很假，核实一下
    看到假直播间用你们店名卖假货，特来举报
    有人给我奶奶发红包链接，名义是你们店庆，是真的吗
    我刚被一个假的“你们客服”骗走六百，提醒你们注意
    你们是不是从来不会用私人手机号联系客户，有个138的找我
    收到律师函短信，说我欠你们先用后付的钱，像诈骗
    对方发来的工作证上盖着你们的章，让我退款先刷流水，真假？
    骗子骗子骗子！冒充你们😡快管管
    扎骗电话？说是你们的
    我觉得是scam，有人pretend to be你们客服
    吓死了，差点把密码告诉那个“理赔员”，是你们的人吗😰
    敬请核实：今日上午有自称贵司财务人员来电要求汇款，请确认真伪
    詐騙集團冒用你們名義 LINE加我
    俺娘差点让人骗了，那人说是恁公司的，恁打过电话没
    这短信错别字一堆还说是官方，你们发的？不可能吧
    有人自称是你们公司的
    自称平台客服打我电话
    接到自称你们的电话 真的吗
    这个号码是你们的吗 0571开头
    你们刚给我打电话了没
    有没有给我发过这条短信
    收到一条短信带链接 是不是诈骗
    短信叫我点链接领退款
    链接点进去跟你们网站一样 但网址不对
    假网址 冒充你们商城
    山寨网站仿你们
    假app 图标跟你们一样
    有个假冒公众号
    假的微信客服加我
    有人加我微信说是你们售后
    QQ上有人说是你们理赔专员
    说我快递丢了要双倍赔 让我加QQ
    说商品有问题要退款 让我下载会议软件
    让我共享屏幕
    叫我开屏幕共享 说办退款
    要我银行卡号和密码 说是你们
    要我念验证码 自称客服
    跟我要短信码 是不是骗人
    说我开通了会员每月扣800 不取消就扣
    说误把我升级成代理商 要取消
    说我的账号异常要冻结 转安全账户
    自称公安说我在你们店买违禁品
    说要征信修复 让转钱
    让我去借贷平台借钱转过去
    退款要我先交手续费 正常不
    要先交押金才退款 是骗子吧
    让我刷流水
    中奖电话说你们周年庆 抽中手机
    说我是幸运顾客送手表 只付邮费
    快递里有中奖卡 冒你们名
    刮刮卡说中奖 你们搞的？
    门口传单二维码扫了要填银行卡
    陌生人上门说是你们的维修工
    上门收旧家电的说是你们派的
    有人上门推销说是你们公司
    有人冒充送货员让我扫码
    送水果的让我进群 说是店里福利
    被拉进一个福利群 说是你们官方
    群里有人冒充你们主播
    有人仿冒你们直播间
    网上有账号盗你们图卖货收钱
    朋友圈有人说是你们内部价
    内购价转账给他 是你们员工吗
    他说自己是你们员工 工号1102 真的不
    查一下这个工号是不是你们的人
    发来工作证照片 是真的吗
    对方知道我买了啥 说是你们 可信吗
    他能报出我的订单号 是你们吗
    骗子连我地址都知道 打着你们旗号
    一天三个自称你们的电话
    境外号码打来 说你们
    机器人语音说我的订单有问题按1
    400开头的来电是你们官方么
    171号段打来的 说退款
    95开头的是真客服吗
    你们官方电话会不会要身份证
    你们会不会让客户转账
    你们会要求加私人微信吗
    官方退款需要下载软件吗
    正规客服会问银行卡余额吗
    核实一下 有没有这个活动 短信里说的
    核实邮件真伪
    邮箱里有封你们的账单 像假的
    收到英文邮件要我更新付款信息 钓鱼吧
    钓鱼邮件 上报一下
    冒牌邮件 发件人乱码
    举报冒充你们的骗子
    反馈一个诈骗号码
    提醒你们 有人打你们招牌骗人
    我差点被骗 他们冒用你们名义
    我爸被骗了五千 说是你们客服
    我妈快要转钱了 电话里说是你们的人 快告诉我真假
    奶奶接到你们"经理"电话 要她买礼品卡报卡号
    对方让我买礼品卡把卡密给他
    要我付比特币 署名你们
    已经报警了 有人冒你们
    已经点了链接没填东西 是骗局吗
    已经把卡号给他了 那人是你们的吗
    是骗人的吧 说我欠你们先享后付
    说要告我恶意退货
    自称律师 替你们催款
    短信说再不认证就封号 你们发的？
    scam短信 署名你们店
    phishing链接 请查
    有人fake你们客服
    有人假冒貴公司
    遇到诈遍电话了 说你们家
    zha pian duanxin
    刚刚有个女的说是你们客服小王 让我关花呗 我觉得怪怪的就挂了 来问下真假
    您好 本人收到署名贵店的短信 内附不明网址 特来核实
    有人在网上开了个跟你们同名的店骗定金
    有个女的说是你们品控部，要我加企业微信退两百块差价，这路数对吗
    二手群里有人挂你们工牌头像收押金，你们认识这个人吗
    刚收到一条落款是你们的短信，说积分今晚作废快点链接兑换，网址很怪
    家里座机接到个录音，说在你们那儿有笔分期要扣，按9转人工，我挂了
    有骗子打着你们旗号
    接到诈骗电话，说是你们家
    这个号是你们的吗，刚给我打过
    链接是不是你们官方的
    假冒客服
    冒牌客服加我微信
    钓鱼邮件，落款是你们
    仿你们的网站，域名差一个字母
    假公众号在搞抽奖，顶着你们名字
    朋友圈有人冒你们搞免费领
    刷单兼职说是你们公司招的，真的吗
    让我下会议软件共享屏幕退钱，是你们员工？
    让我开通备用金，说是你们理赔
    说误把我登记成代理商，不取消每月扣500，你们打的？
    说要双倍赔我快递，让扫码，骗人的吧
    问我要验证码，自称你们客服
    要我报银行卡后四位和密码，是你们的人吗
    叫我转账到公司账户验证流水
    工号8841的人是你们那的吗
    会不会有你们的人用QQ联系顾客
    你们会让人下载软件退款吗
    你们客服会用境外号码打电话不
    录音电话说我订了台手机按1取消，是贵店吗
    语音留言自称你们风控部，真不真
    收到信里有刮刮乐说中了车，署你们名
    收到没买过的包裹里面有二维码，是你们搞的活动？
    邮件说不点链接就注销账号，真的是你们？
    邮箱后缀怪怪的，是你们官方邮箱吗
    短信错字连篇，举报给你们
    我要举报一个假冒你们的QQ群
    到哪里举报冒名的网站
    怎么辨别是不是你们真客服
    提醒你们，有人盗用你们名义骗老人
    我奶奶差点给"你们退款部"打钱
    邻居被自称你们经理的骗走四百
    老爸把卡号告诉了自称你们的人
    点了短信里的链接，是不是中招了，是你们发的吗
    贴在取货点的二维码是你们贴的吗，扫了跳怪网页
    主播借你们名头卖虚拟币
    換臉影片冒充你們老闆
    上门收款的穿你们马甲，真是你们派的？
    货到付款的包裹我没订，写你们家发的，是骗局吧
    催收函盖你们章，假的吧
    说会员自动续费299要打电话取消，是你们还是骗子
    积分今晚过期点链接兑换，这是你们发的还是诈骗
    网恋对象说他是你们店主管要我买卡
    zhapian duanxin 写你们的名字
    pian zi ba？说是你们售后
    接了个call说refund要我下app，是fraud吗
    自称快递理赔专员要身份证照片，可疑
    他知道我买了啥，还叫得出名字，真是你们打来的吗
    微信里有个"官方福利群"，是你们建的吗
    有人拿你们的logo招加盟收定金
    核实一下这个手机号是不是你们员工
    刚有个女的说我中奖，要先交税，你们的活动吗
    有人假装你们的快递员上门收钱，是骗子吧
    陌生人自称贵公司律师催款，是诈骗吗
    可疑短信，署名你们，带怪链接
    这微信号冒充你们客服的吧，核实下
    假冒贵司的催债信，你们知道吗
    自称你们员工的人让我买充值卡，是不是骗局
    骗子打来说我买的奶粉有问题要退款，是你们的人不
    网上搜到的你们客服号是假的，差点被骗
    有个山寨网站冒你们名收钱，特来告知
    接到自称你们售后的境外来电，真的还是骗人
    卖太阳能的说是你们公司派来的，真的吗
    同事收到盖你们抬头但账号不一样的请款单，是伪造的吧
    微信疯传你们周年送礼篮，假的吧
    来电显示是你们号码，可对方要我支付密码，是骗子？
    有人在商场冒充你们促销员收集卡号
    冒名招聘广告用了你们商标，提醒下
    马尼拉打来说冰箱保修，是你们的吗
    "安全中心"让我买虚拟币，打着你们名号
    两个戴你们工牌的要进屋查表，骗人的吧
    抽奖信盖着你们的章，是真寄的吗
    伪造你们退货部邮件骗验证码，举报
    有人打着你们旗号骗人
    刚来个电话自称你们理赔部，真的假的
    短信里退款链接是你们发的不
    让我下个会议软件共享屏幕，说是你们客服
    冒牌网站跟你们一模一样，举报
    说我误开了会员每月扣八百，得转账取消，是诈骗吧
    加我微信说快递丢了三倍赔，你们干的？
    信箱里收到刮刮卡说你们抽奖，靠谱吗
    包裹里塞了张扫码领红包的卡，是你们放的吗
    陌生人拉我进群说给你们店刷单返利
    口口声声你们经理，找我要验证码
    这个400号码是不是你们的
    冒充你们的钓鱼邮件，转哪里给你们
    奶奶差点把养老钱转给“你们的安全专员”
    门口来个穿你们工装的要押金，真有这人吗
    货到付款来个没买过的件，写你们店名，是骗局吧
    收到簡訊說我中獎，是貴公司發的嗎
    脸书上有个page冒充你们清仓
    说征信要出问题，自称你们金融部，我没信
    你们会打电话让人买礼品卡吗，有人这么说
    有假招聘用你们公司名收报名费
    我没点那链接，来跟你们核实一下
    仿冒你们客服的号码给我妹打了三遍
    AI换声冒充你们热线骗密码
    你们有没有一个叫刘主管的，他让我私下付款
    直播里自称你们老板卖虚拟币，骗子吧
    有个群用你们logo招刷单，提醒大家别上当
    自称你们财务的让我扫码退差价，是你们吗
    短信说快递改派交九毛九，是你们发的还是骗子
    网上有个带你们名字的特卖站，九五折都不止，假的吧
    说我是第一百万位顾客中大奖，冒用你们名义
  `,
  en: `
    is this a scam
    i got a suspicious call
    scam text
    someone pretending to be you
    phishing email
    is this email from you
    fake call from your company
    they asked for my card number
    i think i was scammed
    fraudulent website
    someone called about a refund, is it you
    is this message real
    scammers using your name
    someone is pretending to be you
    is this text from you?
    got a call saying my parcel is lost and I'd be paid triple, true?
    phishing email with your logo
    report a scam
    A man from "your refund department" wants me to share my screen
    do you ever ask for the card pin by phone
    this link says i won a prize from your store, looks dodgy
    they told me to move my money to a safe account, i hung up
    fake website looks exactly like yours
    my nan nearly lost eight thousand to somebody using your name
    was it you who rang me from +44 7700 900123 just now
    recall with five times the money back but first I should install a meeting app. is that how you work?
    suspicious message
    I've already given him the code. He said he was from claims. Now I have a bad feeling
    scratch card in the parcel says first prize, pay tax by scanning, hmm
    He knew my order number and everything, and wanted me to open a line of credit to "receive the refund". Your people?
    诈骗 call in your name
    does your company contact customers on messenger apps
    some group chat with your logo offers paid tasks, two hundred people in it. I put in three hundred before I smelt a rat, then was thrown out. Warn the others
    imposter on social media using your logo selling slimming pills
    spoofed sender? says noreply@ your-shop-support dot top
    Is it true that you sue me for abusive returns unless I pay a deposit? A "lawyer of the platform" writes me so
    customs fee text with a weird web address
    the qr sticker on your self service machine leads to a loan page, someone stuck it over the real one
    caller said membership agent, 500 a month unless I cancel by pressing 9
    they ask me for photos of both sides of my ID to process a refund, is that really you
    staff discount cards at half price on the internet, real?
    heads up: fake support account going round, already told the police
    Yesterday about twenty past four a gentleman with an accent rang our landline. Knew my name, street, and that I'd bought a juicer in May. It was being recalled, he said, and I should pay a deposit for the pick-up. Did you really send him?
    verify this number for me pls
    smells like fraud, can you confirm you sent this invoice
    an sms wants my cvv to "release" the package from you
    did you guys just message me about a job packing boxes at home
    survey lady said she calls on your behalf and asked who lives with me
    i clicked a fake voucher of yours, didnt enter anything yet
    scammers using your brand in online ads
    My father is eighty. A young man at the door claimed you'd sent him for the trade-in, carried off the television and took forty in cash. The stamp on the paper is a blur and the number's dead. Was he one of yours?
    possible impersonation of your customer care
    weird email asking to reconfirm my bank details for you
    Have received a mail that my parcel is blocked and I must pay 1.99. It's from you or it's a trap?
    I got a call from someone claiming to be you
    Did you just call me?
    I got a suspicious text with your name
    Is this link from you safe to click?
    I received a phishing email
    Someone is impersonating your company
    I got a call about a refund, was that you?
    A man called and asked for my bank details, is he from you?
    I think I got a scam email from you
    Somebody claiming to work for you wants my card number
    I got a message that I've won a prize from you, is it real?
    How do I know if a call is really from you?
    Someone asked for my verification code and said they were from your shop
    Does your company call customers about refunds?
    Suspicious phone call using your name
    I was told to download an app to get a refund, is that you?
    I got a strange email asking for my password, did you send it?
    Is this number yours?
    There's a fake account pretending to be you
    A scammer is using your company's name
    Text says my parcel is held and I must pay, is it from you?
    Please check if this email is genuine
    Did you send me a link to confirm my details?
    I think someone is trying to scam me in your name
    Is it you who messaged me on WhatsApp?
    Got a weird call saying my order has a problem and I need to pay
    scam alert: someone pretends to be your support
    Someone on Instagram says they're your shop, is that true?
    Do you ever ask customers for their password?
    I gave my card details to someone who said they were you
    Was this email sent by you? The address looks odd
    A caller said my membership would be charged unless I gave my bank details, was it you?
    I've received a fake invoice with your logo
    Reporting a fake website that copies yours
    is this sms real or fake
    someone call me he say he is from your company, true?
    Do you send texts with links?
    I got an email that my account will be closed unless I click a link, is it yours?
    Is this giveaway on Facebook really run by you?
    Someone texted me a job offer from your company, is it legit?
    My mum got a call from "your company" asking her to buy gift cards
    Fraudsters are using your name, just so you know
    I think I've been scammed by someone pretending to be your agent
    This message looks fishy, did it come from you?
    A stranger rang, knew what I'd bought and asked for remote access to my PC. Is that how you work?
    Phishing text going around with your brand
    Somebody knocked on my door saying you'd sent him, did you?
    Is support-refunds.example.com your website?
    got a dodgy call from ur "fraud team"
    I'd like to verify whether you contacted me today
    Fake customer service number online in your name
    Hello, I just had a voicemail from a lady saying she's with your accounts department and that I must transfer 200 to a safe account. Is this genuine?
    Someone's selling fake vouchers in your name on Telegram
    Someone claiming to be your customer service just rang about a problem with my order, was it really you?
    I've had a text with a link saying my refund is waiting, did you send it or is it a scam?
    A man who said he works for you asked me to read out the code on my phone, is that normal?
    I got an email with your logo asking me to confirm my card details, it looks fake to me
    There's a website that looks just like yours but with a different address, I think it's fraud
    An unknown number messaged me on WhatsApp saying they're your support team, are they?
    My grandfather was told by "your company" to transfer money, please tell me if this is genuine
    i receive sms from your name with strange link, is it you or thief?
    careful, someone's ringing people pretending to be you 😠
    scam?
    fake text
    is this call genuine
    phishing
    someone pretends to be you
    suspicious email
    is this link real
    fraud report
    fake agent
    was that your number
    got a dodgy message
    fake shop in your name
    they say they're you
    is this website yours
    scam call
    asked for my code, is it you
    bogus email
    who texted me, you?
    impostor account
    report a phishing mail
    did you send this
    scammers again
    is this offer really yours
    A caller said my parcel's held and I must pay duty, was it you?
    The text tells me to click for a refund, but the address looks odd, is it fake?
    A so-called after-sales manager wants me to install a meeting app, is he yours?
    Someone with your logo on WhatsApp offers compensation if I pay a fee first
    The email threatens to close my account unless I enter my bank details, did you send it?
    Mum was phoned by "your company" about an overpayment and asked to read out her card
    A group chat advertises your staff discounts and wants passport photos, real or not?
    I found a support number online, rang it and they asked for a transfer. Surely that's an impostor?
    A website copies yours with absurd prices, I'm reporting it
    He claims my order was faulty and wants me to take a loan to get the refund, scam?
    A prize card in your name came by post, and I should pay tax first. Is it genuine?
    Somebody from "your security team" said the police are checking my account, I hung up
    Are you really hiring people to click on products for 300 a day, as a stranger messaged me?
    An unknown number says it's a survey for you and asks for a photo of my ID, yours?
    They told me a membership would cost 80 a month unless I share my screen, I didn't. Was that you?
    An advert in your name gives away phones for the price of postage, are you behind it?
    Dad is being talked into a bank transfer by "customer service", please tell me quickly if it's a con
    I got a message about expiring points, and the domain isn't yours
    A crook rang with my order number, saying he's from your warehouse
    Do you ever ask customers to move money to a safe account? Someone just did
    A letter with your name says my parcel's stuck and costs two dollars to release
    A person on Marketplace says he works for you and sells vouchers, legit?
    The man wanted me to read him the digits on my screen, supposedly for you
    A robot voice said it was your firm, press one, then asked for a deposit
    Someone selling water filters at my door showed your badge, it looked homemade. Did you send him?
    There's a fake livestream using your name to sell knock-offs, thought you should know
    My nan got a link for your "anniversary gift", is it from you?
    A fake agent of yours has just cheated me out of 600, please warn others
    Do you contact customers from private mobiles? One's been messaging me
    A text says I owe you for pay-later and will be sued, it smells like fraud
    Was it really your team on LinkedIn asking me to test products for cash?
    Your "CEO" has emailed our office asking for gift cards, a spoof I suppose?
    I've forwarded you a mail with your logo and lots of spelling mistakes, can you confirm that it's fake?
    SCAMMERS using ur name do something 😡
    is this fone call scam?
    有人冒充 you guys on wechat, is he real?
    nearly told "claims dept" my password omg, was that u 😰
    Kindly authenticate the attached correspondence purporting to originate from your accounts office
    one man call me and say he is you, he want my bank number, true?
    If "Amaz0n-ish-yourshop-help dot biz" is you, I'm the Pope. Reporting it
    Bloke rang, said he was you, knew my name, wanted remote access to my laptop. Told him where to go. Legit or not?
    somebody is impersonating your shop
    got a call claiming to be from you
    was that you who just called me
    did you ring me ten minutes ago
    is 0800 555 019 one of your numbers
    did you send me this text
    text in your name with a dodgy link
    suspicious sms
    suspicious email in your company's name
    scam text about a redelivery fee, signed by you
    fake customer service phoned me
    fake support agent
    a fake version of your site
    website that looks like yours but the address is off
    clone of your shop online
    there's a fake app with your icon
    bogus Instagram page using your name
    fake WhatsApp support in your name
    someone added me on WhatsApp saying he's your after-sales
    man on telegram claims to be your refund officer
    caller says my parcel is lost and wants me on WhatsApp for double refund
    caller wanted me to install AnyDesk
    asked me to share my screen for a refund, is that really you
    they want my card details to refund me, genuinely you?
    wants my PIN, says he's your staff
    he asked me to read out the code I'd get, is he from you
    told me I'd been signed up as a reseller and must cancel
    says my membership costs 80 a month unless I act, from your number supposedly
    says you'll freeze my account unless I pay into a safe account
    a "police officer" rang about an order with you
    they want me to take out a loan and send it on, in your name
    pay a fee first to receive my refund, is that your practice?
    deposit before refund, sounds like a con
    "you've won our anniversary prize" call, is it real?
    prize text with your name
    scratch card in my parcel says I won a car, was it you
    QR flyer through the door with your logo, asks for bank card
    man at my door says you sent him to repair the boiler
    someone came to pick up an old fridge saying he's from you, did you send anyone
    door-to-door salesman using your name
    fake delivery man asked me to scan a code
    got put in a "benefits group" said to be run by you
    a page is stealing your pictures and taking money
    seller on Marketplace claims he's your employee with insider prices
    staff price offer by private transfer, one of yours?
    is badge number 1102 one of your employees
    he sent me a photo of a staff card, is it genuine
    caller knew my order number, was it really you
    they know what I bought and my address, claim to be you
    three calls today from "your company"
    foreign number says it's your refund team
    robot call: press 1 about your order, is that you?
    would you ever ask for my bank password
    do your people ever ask customers to transfer money
    do you contact customers on private WhatsApp?
    do you ever ask people to install an app for a refund
    does your real support ask for a passport photo
    is the promotion in this message real or somebody using your name
    can you verify an email that claims to be from you
    how do I know an email is really from you
    your "invoice" in my inbox looks forged
    email says update my payment info, looks fishy
    sender address is gibberish but uses your name
    report a scammer using your brand
    report a fraud number
    where do I forward a phishing mail
    just warning you, crooks are using your name
    heads up, scam going round in your name
    nearly fell for someone posing as you
    my dad lost 5000 to someone who said he was your support
    mum is about to send money to "your manager", is it you, quick
    nan was told by "your manager" to buy gift cards and read out numbers
    asked me to pay in bitcoin, signed by your shop
    I clicked the link but typed nothing, was it a scam
    I gave my card number to a caller, was it someone of yours
    says I owe for pay later and threatens court, from you or fraud
    lawyer letter in your name demanding money
    "verify or your account will be closed" text, yours?
    smishing attempt in your name
    spoofed caller id showing your hotline
    someone is faking your livestream
    deepfake video of your founder selling crypto
    job offer to like your products for pay, is it really you
    part time job message using your company name, asks deposit
    "customs fee" message pretending to be from your shop
    sir fraud call came in your company name
    one man is calling and saying he is from your customer care, true or false?
    fraud people asking OTP in your name
    somebody call me and say is your shop, I don't trust
    scamer says hes you
    有人冒充 you on wechat
    is this legit: "your parcel is held, pay 1.99" from your-shop-help dot net
    a lady called Wendy said she was from you and wanted to switch off my credit line, felt odd so I hung up, real or not?
    I have received correspondence purporting to be yours containing an unfamiliar web address and should like it verified.
    my brother works in a bank and says this refund call in your name is a known trick, so I'm passing it on
    fake survey with your logo asking for my bank
    A woman from your alleged quality department wants me on a chat app to give back 20 of the price, does that sound like you?
    there's a bloke in a resale group with your staff badge as his picture taking deposits, do you know him
    text signed by you says my points die tonight, click here, but the address is bizarre
    landline got a recording that an instalment with you is due, press 9, I hung up, is it a con
    A polite young man says he's from your head office and my account must be "moved", should I believe him?
    scam call in your name
    fake caller
    fraud alert
    dodgy email with your logo
    weird text saying my parcel is held, is it you
    suspicious text about a parcel fee from "your shop"
    phishing sms
    phishing site copying yours
    spoofed email address pretending to be support
    bogus delivery text, asks for 1.99, yours?
    smishing message, signed your team
    is this text really from you guys
    is this number yours? 0800-something rang me
    is the link I just got from your store
    did this message come from you
    did you call me today about a refund
    did your staff message me on WhatsApp
    was that your agent on Telegram
    was it you who emailed asking for my passport
    do your people ask for remote control of the computer
    would you ever ask to pay with gift vouchers over the phone
    do you contact buyers via Facebook messenger? somebody did
    does your firm send people door to door
    does your company text links
    somebody impersonating your support team
    impostor claims to work at your warehouse
    impersonator on Instagram with your name and picture
    clone website of yours selling cheap phones
    lookalike web address, one letter different from yours
    fake app with your icon in the store
    fake facebook page giving away free phones under your brand
    fake giveaway
    fake competition prize, I must pay postage
    fake invoice sent to my office in your name
    fake job offer, liking products for cash, says it's you
    fake customer care number on google, he asked for OTP
    fake refund call sir, asked anydesk
    con man rang my gran saying he was from you
    con artist pretending to be your delivery driver
    crooks posing as your accounts department
    trickster on the phone knew my order, was he yours
    Robocall: "press 1 about your order of 799 dollars". Yours?
    automated voice saying I ordered an iPhone, press 2, is it from your shop
    voicemail from "your fraud team", is that genuine
    a lady on the phone said I'd been enrolled as reseller by mistake and must cancel through the bank
    caller claims my payment is stuck and wants me to install an app
    caller said he'd double my compensation for a lost parcel if I opened a loan app
    caller wanted a screenshot of my bank balance
    he wanted me to share my screen
    he said to keep it secret from my bank
    he gave a badge number, 8841, does such an employee exist
    she told me to scan a QR for the refund, is that your way
    they want a deposit before giving my refund, surely that's not you
    they ask for my CVV over chat, signed your name
    they asked me to move the chat to telegram
    got a letter with a scratch card from you, won a car, real?
    parcel I never asked for with a QR code inside, from your brand?
    email says account will be closed unless I click, legit?
    email about unusual sign in from you, link looks off, is it yours
    mail from support@yourshop-care dot top, is that one of yours
    the domain in your email ends in .ru, really yours?
    spelling mistakes all over a message from "you", reporting it
    reporting a phishing attempt
    reporting a number that pretends to be you
    report fraudster using your company name
    report a fake seller account outside with your logo
    where do I report scams that use your name
    how do I check whether an agent is truly from you
    how can I tell your genuine texts from fakes
    I'd like to warn you about a swindle running under your name
    heads up: somebody's phishing your customers
    warning, your name is being abused in a whatsapp group
    beware, people get calls from "your finance desk"
    please verify this whatsapp number belongs to you
    please confirm this contact is official
    kindly check, one person called from your company asking bank detail
    kindly confirm if +91 98 number is your executive
    sir one call came, told lucky draw winner from your company, true or fraud?
    sir somebody is calling daily in name of your company
    hello, I receive message of your shop with strange link, I must click?
    is not you who write me for money?
    a man telephoned, he say he's from you, my account has problem, true?
    my mum nearly sent money to your "refund department"
    my neighbour paid 400 to a person who said he was your manager
    my daughter got a text in your name about a modelling job
    grandad gave his card number to someone claiming to be you, what now
    lost 900 to a guy posing as your agent
    I paid a "customs release" through a link in your name and now I doubt it was you
    I almost fell for it, a perfect copy of your login page
    I clicked the link in a text with your name, was that yours?
    scanned the code on a sticker at your pick-up point, it went to a weird page, yours?
    sticker with your logo on a lamp post offering cash, is it your campaign
    an influencer sells crypto with your brand, do you know
    deepfake video of your boss promoting coins
    telemarketer from "your energy branch", you don't do energy do you
    a charity collector said you partner with them, do you?
    someone at the door with a tablet and your vest wanted my bank card
    courier demanded cash for a parcel from you I never ordered, trick?
    debt collector letter on your behalf, forged?
    "your lawyer" threatens to sue me unless I pay, that isn't you, right?
    text says my membership renews at 299, call to cancel, is it you or a trap
    message says points expire tonight, click here, your link or scam?
    dating guy says he's a manager at your shop and needs vouchers
    骗子 using your name calling me
    冒充你们 customer service, is it real?
    got this 短信 with link, yours or scam
    smells fishy, a "supervisor" of yours wants my ID photo
    "Verify your wallet in 24h" from you lot? no way
    bet it's a scam but checking: did you send a parcel-held SMS
    a fraudster pretends to be your agent and wants vouchers
    someone phoned saying he was your courier department and wanted bank details, real?
    is this WhatsApp account impersonating you or genuine
    a scammer posing as your manager took 400 from my neighbour
    an email copying your branding wants my card, phishing?
    stranger on Telegram says he's with your support, is he a fraud
    fake facebook giveaway using your brand, please report it
    did a member of your company come to my door, or was that a con
    a person claims to be your lawyer and demands money, scam?
    debt letter in your name looks like a scam
    someone who said he's from your firm told me to move savings
    scam text about unpaid postage carrying your name
    is the caller who knew my order a swindler or your employee
    fishy WhatsApp from "your HR" about easy part-time tasks
    was the man asking for a gift card really sent by your office
    fraud warning: fake support numbers of yours circulate online
    suspicious mail, claims to be your billing team
    impostor website, takes payments in your name
    my aunt got a call from a pretend employee of yours
    do you truly hold a lottery for customers, or is that message a hoax
    is "parcel-help" texting me on your behalf
    a chap selling solar panels says your firm sent him
    my colleague got an invoice with your letterhead and another IBAN, forged?
    someone cloned your chat and asked for my card
    is your CEO really on LinkedIn asking for vouchers
    phoney voucher doing the rounds on WhatsApp with your logo
    an SMS says my account gets limited, link is bit dot something, yours?
    hoax or real: free hamper for your anniversary
    two blokes with your badge wanted to see my meter
    charity texts using your name, are they yours
    ring from Manila about my fridge warranty, your people?
    I believe crooks run a page in your name on Marketplace
    your "security desk" wants me to buy crypto, reporting
    somebody forged an email from your returns team
    caller ID showed your number yet the man asked for my PIN
    was the prize draw letter with your stamp posted by you
    watch out, a fake recruitment ad carries your brand
    person at the mall collects card data as your promoter, real?
    sir fraud person using your company name asked UPI pin
    got an odd QR letter about "your shop" loyalty refund
    somebody's pretending to be you
    impostor alert
    fake customer service called me
    phoney refund call just now
    got a dodgy text about my delivery, is it yours
    suspicious e-mail with your logo
    phishing mail in your colours, forwarding it where?
    is this link from you: "yourshop-prize dot top"
    is the SMS with the tracking fee genuine
    text wants £1.45 redelivery fee under your name, real?
    they ask me to pay a customs fee by link, in your name, is it a con
    whatsapp message from "your manager" offering a job
    telegram group in your name promises commission for likes
    like-and-earn task from your shop on telegram, fraud?
    someone rang to say my order is stuck and I should pay, was it you
    robocall says my card's been charged 900 at your shop, press 1. yours?
    caller knew my order number and wanted card digits
    man on the phone said he was from your safety department
    a lady claiming to be your agent asked for a screen share
    was told to install AnyDesk for a refund, by "you"
    they made me download an app to get money back, said they're your support
    caller wants the PIN, says he's your staff
    he said I was enrolled as a VIP seller by mistake and must cancel by transfer
    I was told I'd be billed monthly unless I call back, from your so-called club
    they threatened to block my credit unless I pay, using your name
    voice message from "customs officer" about your parcel
    "police" said a parcel from you in my name has drugs, is that a known trick
    QR code letter in my letterbox with your logo, genuine?
    leaflet in a parcel tells me to scan and win, is it from you
    scratch card in the post says I won a car from your shop
    prize draw call, pay tax first, from you?
    I won your anniversary lottery according to a text, true?
    survey with free iPad in your name, legit?
    Facebook page giving away your returns pallets for 2 euro, yours?
    ad on Instagram says you close down with 90% off, web address odd
    clone of your site at a .shop address
    copycat store site stole my friend's money posing as you
    spoofed number shows as your hotline
    caller id said your company, the accent and the story didn't fit
    is 0203 555 0199 really your number, they called me
    did your office phone me this morning
    did you send out e-mails about account verification today
    did anyone of you text me at 2 am
    did a Mr Fox from your firm call my mother
    is there an employee called Daniel Reed with you, he's asking me for vouchers
    can you confirm whether this mail is from you
    want to check a message that claims to come from you before I click
    verify sender: support at your-shop-help
    is "noreply@refundteam-x" you
    just checking: do you ever ask for card codes by phone
    would your staff ever request gift card numbers
    do you really call people on Sundays about refunds
    would you ever ask me to move the conversation to Signal
    do you send links for refunds at all, got one
    stranger on the phone offers me triple compensation for a lost parcel as "your agent"
    they claim my parcel's lost and will pay me back through QQ
    "courier compensation officer" added me on wechat
    someone posted as courier wants me to pay for a parcel that you supposedly sent
    brushing scam? unordered seeds came with your name as sender, reporting
    COD parcel I never ordered, the man said it's from you, trick?
    man at the door in your uniform wanted to inspect my router
    door-to-door seller says he works for you
    he showed a badge of your company, wanted cash for a deposit
    fake job offer from your HR
    recruiter for your warehouse asks for a fee, real?
    someone sells your "staff discount cards" online
    fake seller account uses your official store's name and asks to pay outside
    seller told me to pay on another site, says it's your payment page
    payment page looks off, might be a fake of yours
    reporting a fraudster who acts in your name
    how do I report a fake text that carries your name
    where to forward scam mails about your shop
    block this number, it's posing as your support
    warn your customers, there's a con going round
    my gran nearly handed over her savings to your "anti-fraud unit"
    my dad is on the line with "you" now and they want remote access
    I almost paid, then thought I'd ask you if that was real
    I hung up on a man who claimed to be your refund desk
    I didn't click the link, just letting you know
    heard about a scam with your name, I got that very message
    got the same bogus invoice thrice, not from you I think
    invoice for an order I never made, pdf attached, sender pretends to be you
    email says my account will be closed in 24h unless I log in, is it you
    "unusual sign-in" mail, link goes to a foreign domain, yours or not?
    sir i got call from your company asking OTP, is real?
    fraud call came in your name sir
    one person calling and say he is from customer care, want UPI
    someone ask me send money for release parcel, say your shop, true or lie
    he say he is shop manager and want my bank, I afraid
    收到 fake sms with your logo
    有人冒充你们 on whatsapp
    I hereby notify you of fraudulent correspondence bearing your corporate letterhead.
    An individual purporting to represent your establishment has solicited payment from me.
    AI voice clone of your hotline lady wanted my password
    crypto "token sale" run under your brand, hoax?
    I was phoned about a refund I never asked for, by somebody with your name
    voicemail from "your billing office" wants me to ring a Jamaican number
    is a lottery letter from your brand real, it asks for a fee
    pop-up says I'm your millionth shopper, hoax or yours
    a chap at the bus stop hands out flyers with your logo and a payment code
    texted by "delivery desk": reschedule for 99p. From you or crooks?
    they impersonate you on Telegram and hire "order boosters"
    a girl claiming to be your trainee asked for the six digits I got
    mail with an invoice for a drone, signed by you, never bought one, smells phishy
    my neighbour was tricked by someone posing as your technician
    domain with your name and "-outlet" sells at 95% off, bogus?
    reporting a con man, uses your logo on his WhatsApp
    who's 0800 000 123, they speak as your complaints office
    somebody sells fake vouchers in your name at the market
    fraudulent text: "your account will be charged, press here", sender says it's you
    men in a van with your sign sell speakers in car parks, are they yours
    someone cloned your chat page and asked me for my card
    text claims my loyalty points lapse tonight unless I tap a link, is it from you or crooks
    "your investigator" wants my help to catch a thief, by wiring money
    my uncle gave remote control of his computer to a false agent of yours
  `,
})
