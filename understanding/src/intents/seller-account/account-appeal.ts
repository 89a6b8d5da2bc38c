import { defineIntent } from '#intents/define'

export const accountAppeal = defineIntent({
  intent: 'account-appeal',
  audience: 'seller',
  settledBy: 'workflow',
  label: { zh: '店铺被停用要申诉', en: 'Appeal a suspension' },
  definition: {
    zh: '卖家的店铺或账号被封、冻结、停用、处罚，要申诉恢复。',
    en: "A seller's shop or account was suspended, frozen or punished and they want to appeal and be reinstated.",
  },
  borders: {
    'listing-removed': {
      zh: '只是个别商品没了归商品下架。',
      en: 'Only single products gone is a removed listing.',
    },
    'account-health': {
      zh: '只看分数归店铺健康。',
      en: 'Only looking at the score is account health.',
    },
    'login-problem': {
      zh: '买家登不上归登录问题。',
      en: 'A buyer who cannot log in is login problem.',
    },
  },
  zh: `
    店铺被封
    申诉
    店铺被冻结
    封店怎么办
    解封店铺
    账号被停
    申诉被驳回
    店铺被关了
    提交申诉材料
    恢复店铺
    封号申诉
    店铺权限被限制
    为什么封我店
    申诉进度
    处罚申诉
    我的店被封了
    店铺申诉
    账号被冻结怎么解
    为什么停用我的卖家账号
    申訴材料交到哪裡
    无缘无故封我店 我要申诉
    说我关联 我就这一个店
    申诉被驳回还能再来一次吗
    怎么写整改计划 POA
    封号三天了 没人理
    二审申诉
    我没有刷单凭什么处罚我
    suspended 怎么 appeal
    店鋪被關 幾十個員工等著吃飯
    说我售假扣48分关店，我有全套进货发票
    视频验证没过就给我停了
    解封
    误判！请人工重新审核我的店铺
    fengdian 怎么办
    公司地址证明不通过所以被停
    开业第二天就永久关停？？我一单都没出
    因为晚交了一份营业执照年检就把整个店铺关掉，现在执照已经更新好，年报也公示了，库里压着八十万的冬装，我要走什么程序能恢复营业
    限制经营14天能不能提前解除
    停业期间怎么提交证据
    申诉进度 case 300871
    整店被屏蔽 后台进得去 前台没了
    我改了登录IP你们就冻号
    被竞争对手陷害刷的单，不是我刷的，要求撤销处罚
    账户审查要求交水电费单 我是租的办公室
    请求恢复销售权限
    申诉只能提一次么 我上次没写清楚
    请把我的账号放出来
    律师函都准备好了 你们不给说法就法院见 把店还我
    我合伙人的另一家店因为盗图被关，结果今天系统判我们两家有关联，把我的一起封掉了，营业执照、法人、银行卡、仓库都不同，请问拿什么可以证明
    处罚结果不服
    提交过了两回全是秒拒 你们真看了吗
    国庆前一天系统把我店整个停掉，理由“交易异常”，那几天单多是因为我上了电视节目，节目链接、采访照片都能给，恳请复核，把营业权限还给我们
    我的店铺被封了怎么申诉
    店铺被停了，怎么恢复
    我要申诉封店处罚
    为什么把我的店关了
    店铺被冻结，如何解冻
    卖家账号被封禁，想申诉
    封店申诉要提交什么材料
    店铺被处罚了，我不服
    申诉提交后多久有结果
    申诉没通过怎么办
    能重新申诉吗
    店铺被误封，请核实
    我没有违规，为什么封我
    卖家账户被停用了，如何恢复
    请帮我解封店铺
    店铺被限制销售，怎么解除
    开店才一周就被封，什么原因
    申诉信怎么写
    申诉入口在哪里
    店铺被永久关闭还有机会恢复吗
    被判定售假封店，我有授权书
    系统说我账号有风险，把店停了
    说我刷单，店封了，冤枉啊
    店铺被冻结，资金也被冻，要申诉
    怎么联系审核申诉店铺封禁
    因关联被封店，怎么证明没关联
    我的店被平台暂停营业了
    店铺因资质过期被关，已更新，申请恢复
    封号理由看不懂，怎么申诉
    要求恢复我的经营权限
    店被清退了，可以申诉吗
    申诉材料已上传，现在进度如何
    店铺违规处罚可以申诉吗，我觉得判错了
    你好，我的卖家号突然被冻结了
    整个店都不能卖了，怎么回事，怎么申诉
    实名不一致导致店铺停用，怎么处理
    处罚期内店铺还能恢复吗
    申诉期限是几天，会不会过期
    为何我的申诉又被拒绝
    店铺账户被停，员工工资都发不出，求尽快复审
    我已经整改完了，请恢复店铺
    封店通知写的是欺诈，我要申辩
    能帮我看看店铺封禁的申诉结果吗
    被恶意举报导致封店，如何申诉
    店鋪被停權了怎麼申訴
    我的賣場被凍結，請問如何解除
    店fengle怎么办
    账号被ban了，appeal怎么提交
    凭什么封我店！！！我要申诉！！
    店没了😭 昨天还好好的 今天登录说被封
    求解封 保证不再犯
    承认错误，写整改报告能恢复店铺不
    卖家后台提示账号已停用，请申诉
    交了营业执照和身份证，店铺还是没解冻
    封店扣分太重，我要求重新裁决
    店铺被限流限权处罚，申诉通道打不开
    说我资料造假把店关了，资料都是真的，可以当面核验
    上个月申诉成功恢复了，今天又被封，怎么又来
    我做了六年的老店，昨天半夜一封邮件就给停了，理由是“异常行为”，我连哪里异常都不知道，请告诉我怎么申诉、要准备些什么
    我的店铺被停用，是不是因为地址验证没过？怎样补材料恢复
    封店申诉怎么弄
    店被封了
    解封怎么申请
    店没了要申诉
    申诉入口
    卖家号被停
    申请解冻店铺
    申诉要啥材料
    申诉结果呢
    店铺冻结申诉
    我被误封了
    处罚不服
    怎么恢复店铺
    账号被处罚了
    店铺被停用
    申诉多久回
    店被关要申诉
    申诉被拒咋办
    求恢复店铺
    店铺被禁了
    卖家账户冻结了
    店铺限制怎么解
    申诉书
    解除店铺处罚
    早上打开后台就一行字“店铺已关闭”，我没犯规，要怎么申诉
    说我卖侵权商品把店冻结了，可我有授权合同，往哪里上传
    申诉提交一周了，状态还是待处理，什么时候出结果
    第一次申诉材料没传全被驳回，能补充以后再申请吗
    我店因为身份信息和银行卡不一致被停用，已经改好了，请恢复
    店铺被系统判定炒信，其实是公司员工内购，怎样证明
    我的海外店突然被停，说税号无效，税号明明是有效的，要申诉
    因为搬了公司地址没更新，店被暂停销售，现在更新了能解除吗
    被罚永久停业，我不服，有没有上一级可以复核
    整改报告写了三页交上去又退回来，到底要写什么内容
    店铺被封那天我还有两百单没发，能先恢复我发货吗，申诉正在做
    我的店与前夫的店关联被一起封，早就离婚了，离婚证能当证明吗
    店被封以后才发现是员工私自上架违禁品，人已开除，可以申诉吧
    换了法人以后账号被冻结，新法人的证件交了，怎么还不解冻
    申诉页面打不开，点了就闪退，店还封着，怎么办
    昨晚收到处罚通知，扣光了分直接清退，我想申辩
    请问店铺被判“虚假交易”停店，申诉时要附哪些物流证据
    申诉期只剩两天，我人在国外，材料可以发邮件交吗
    店铺被暂停三十天，处罚太重了，能申请减轻吗
    说我客诉太多封了店，那批货厂家已召回，能不能重新开
    平台说视频核验没通过就停用账号，我普通话不好才没答上来，请再给一次机会
    恶意竞争对手批量举报导致我被封，聊天证据在手，怎么提交
    二审又没过，给的理由跟上次一模一样，还有第三次申诉的机会吗
    店封了，想问问恢复之后原来的评价和粉丝还在吗，我正在写申诉
    账号被判高风险限制登录后台，连申诉材料都传不上去
    刚续费的年度会员，第二天就被封店，理由不明，我要求解释并恢复
    说我一证多开，另一个店是我弟的，怎么申诉说明
    封我店？？？凭啥？？？我要申诉！！
    shensu 怎么写啊
    我的店suspended了 怎么reinstate
    店被feng了 在线等 急急急
    呜呜呜店没了 辛苦三年 怎么申诉回来😭
    跪求解封🙏再也不敢了
    尊敬的审核组，本店一向守法经营，此次停用系资料过期所致，现已更新完毕，恳请复核并恢复
    我一个残疾人，就靠这家小店吃饭，上礼拜说我“资料不实”把店停了，残疾证、身份证、营业执照我都能拿出来，求你们再审一遍吧
    賣場被停權，如何申訴
    帳號被凍結要怎麼解除處分
    我的店封号了，要解封
    封店了求恢复
    店被平台关停，想申诉
    卖家账号停用，怎么恢复
    商家账户冻结了，申请解冻
    店铺冻结怎么解
    店铺停业处罚我要申诉
    被平台限制经营，申诉流程
    店铺被限流处罚，申诉
    卖家权限被收回，申请恢复
    店铺被禁售七天，申诉入口
    清退通知收到了，怎么申辩
    平台要清退我的店，不接受
    永久封店还能申诉吗
    永久关闭店铺，我要求复核
    店铺被查封 理由是售假 我不认
    说我刷单封店，我没刷
    虚假交易封店误判，要申诉
    关联违规把我店封了，我跟那店没关系
    跟别人的店关联了，被误伤，申诉
    营业执照没问题却被停店
    资质过期被停店，已更新，请解封
    身份核验没过，店铺停了，怎么恢复
    地址核验失败被冻店
    人脸认证不通过，店给封了
    店铺疑似被盗被平台冻结，怎么解封
    因为投诉太多被关店，整改完了
    侵权投诉导致封店，权利人撤诉了，请恢复
    迟发率过高被停业，能申诉不
    差评多被清店？我想申辩
    没有任何通知店就没了，凭什么
    店铺突然被关，啥原因，怎么申诉
    邮件只说违反协议，没说哪条，店封了
    申诉材料要准备哪些
    申诉信模板有没有
    申诉书怎么写才能过
    行动计划怎么写，店铺停了
    整改报告提交到哪里，店被封
    店铺申诉进度查询
    申诉编号A771结果出了吗
    申诉被驳回怎么再申
    二次申诉机会还有吗
    申诉次数用完了怎么办，店还封着
    申诉页面点不开，店铺封着
    申诉按钮灰色
    申诉材料上传不了，后台被锁
    卖家后台进不去，说账号被处罚
    登录后台提示店铺已关闭，我要申诉
    封店期间货款怎么办，我正在申诉
    店铺解封后权重会恢复吗，申诉中
    能不能先解封让我发完货再查
    还有三十单没发就封店，请紧急解封
    大促前封我店，损失谁赔，先恢复
    员工等发工资，求快点审我的申诉
    申诉加急处理行吗，封了半个月
    人工复审我的封店
    我要找处罚部门申辩
    对处罚决定不服，申请复议
    账号处罚误判 请撤销处罚恢复店铺
    请撤销对本店的停业处罚
    扣满48分被封，有几次是误判，申诉
    处罚14天太长，申请减轻
    限制发布商品的处罚怎么申诉解除
    被禁止上新，处罚不合理要申诉
    店铺评级被罚降级，申请恢复
    直播权限被封了，主播没违规，申诉
    店铺直播间被封禁怎么解
    提现冻结加封店，申诉两样一起吗
    法人变更后店被停，怎么申诉恢复
    执照注销又重办，店被关了，想激活
    搬厂换地址被判风险封店
    换了登录电脑就冻店，太敏感了吧，解封
    海外店铺被停 说税号无效，申诉
    欧洲站被封，补了资料没人看
    店铺审查中，什么都卖不了，多久解除
    账户审核状态暂停销售，怎么申诉
    申诉要不要公证书
    进货发票不够怎么申诉售假
    供应商授权书交了还说不够，店没恢复
    同行恶意举报让我封店，怎么翻案
    员工违规操作害店被封，能恢复吗
    新店开了三天就被封，咋申诉
    十年老店一夜被封，求给机会
    您好，我司店铺于昨日被误判停用，现提交申诉，恳请复核
    亲，小店被冻住了，帮忙看看怎么解冻呀
    凭啥封我！我一没售假二没刷单，立刻给我解
    account被ban，appeal两次都rejected
    賣場被停權，要怎麼申訴
    fengdian shensu
    早上起来打算发货，一登录弹出红字，说本店涉嫌重复铺货永久停用，我统共才九个商品呀，重复在哪，申诉要从哪儿递
    我们残疾人合作社就靠这店吃饭，停一天少一天的米，材料补了三回，求你们找个人认真看看，让店重新开起来
    平台说证据不足维持原判，下一步去哪申诉
    处罚申辩期还剩一天，材料怎么交
    想让封掉的店复活
    恢复店铺营业要满足什么条件，被罚停的
    停用通知我不服，材料发哪个邮箱
    我这铺子让你们给关了，想讨个说法再开起来
    账号受罚无法经营，如何复核
    店被拉进小黑屋，多久放出来，能申辩吗
    请把小店从封禁名单里移出来
    今天早上登录后台显示店铺因售假被永久关闭，我有品牌授权和全部进货发票，怎么提交申诉
    你们说我和另一家违规店有关联，可我根本不认识那个老板，请重新审核把店恢复
    申诉材料交了两次都是几秒钟就被驳回，我怀疑没有人看过，能不能安排人工复审我的封店
    店铺被停用十四天，可里面还有五十多单等着发，能不能先让我把货发完
    营业执照过期忘了更新店就被冻了，现在新证已经传上去，多久可以解冻
    员工误上了一款没授权的包，店被封了，商品早删了，求平台给次改正的机会
    因为换了法人代表店铺被判风险停用，工商变更证明我都有，往哪里递
    我的直播权限被永久收回，回放里主播一句违规的话都没说，我要申诉
    收到清退通知只给三天时间申辩，申辩书要写哪些内容才有用
    我们是残疾人合作社，就靠这个店养活十几个人，上周突然因为一张证件过期被停了，新证当天就传了，材料前后补了三回都没有人回，求你们派个人认真看看，让店重新开起来
    早上起来准备发货，一登录满屏红字说本店涉嫌重复铺货永久关闭，我总共才九个商品，个个都不一样，申诉页面只让写两百个字，我该怎么写怎么证明才能恢复店铺
    账号被停了
    解封账户
    亲 我号被冻结了怎么解
    怎么解封
    账号被封
    号被封了？我啥也没干呀
    我的卖家账号被冻结，求解封
    凭什么关我店
    申诉材料要交哪些
    店铺处罚不合理，要求撤销
    店铺被停用怎么恢复
    申诉没通过，还能再申吗
    误判我售假，整店封了
    直播权限被禁，申诉入口在哪
    恢复我的店铺
    我的seller账号被ban了
    封店七天太重，求减轻
    关联店铺被判违规，我就一个店
    店铺冻结，钱也取不出，怎么解
    违规已整改，请解除限制
    处罚通知没写原因，店停了
    被同行诬告封店
    开店三天就永久封停，冤
    申诉进展到哪一步了
    整改报告怎么写才能解封
    营业执照换新了，店咋还被停
    被判虚假交易，店没了，我要上诉
    店铺屏蔽了搜不到，说是处罚
    账号风控冻结，怎么证明清白
    商家号被限制经营，求放开
    最后一天申诉期，材料没齐能延吗
    被清退了，能不能给次机会
    封我号的依据是什么
    店铺被罚禁止上新，怎么解除
    一家老小靠这店吃饭，求求给解了吧
    品牌授权是真的，你们说假，封店申诉
    换了法人店就被锁，资料已传
    永封还有救吗
    怎么才能把店要回来
    帮我复核一下封店决定
    平台错封，损失谁负责先不说，先解封
    被暂停营业，需要多久审
    误操作触发违规，处罚能撤吗
    员工乱发违禁品，害店被封，可以申诉么
    店铺降权处罚申诉
    异地登录被判盗号，卖家号停用了
    我店红字提示已清退
    二审申诉交给谁
    客诉已解决，店铺限制何时解除
    申诉渠道
    卖家账户异常停用，什么都没干
    把我从黑名单放出来，店要开
    请求人工复审封禁
    重复铺货封店，我才九个链接，不服
    扣十二分封店，分判错了
    实名没过店铺被停，重新提交了
    解冻店铺需要视频验证吗
    申诉信能让律师写吗
    停权一个月能缩短不
    店被关停，还有未发订单，求紧急开放
    我被你们平台处罚了，要说理
    被投诉侵权整店下线，我有版权证
    上次申诉石沉大海，店还封着
    求放过小店，重新激活
    被关联到骗子店，封了我，冤枉
    封十天今天十二天了还没解
    我改姓了实名对不上，店被锁，求解
    二十个员工等着吃饭，解除店铺处罚吧
    店被拉红牌，能撤不
    主播间永久封，想翻案
    判我售假停店，发票全在，请复查
    店在前台被隐藏，说违规，要申诉
    申诉三次都驳，找谁说理
    承认错误已整改，怎么才放店
    一张过期证把我店干没了，补交了
    补充新证据，店铺处罚案
    限制销售的处罚何时撤
    卖家资格被取消，我抗议
    我们只卖盲童玩具，一夜之间说卖违禁品把店封了，请人工看一眼
    十一年没扣过一分，周日机器人把我店关了，必须撤销
    前妻的店被封连带我的也封，离婚好几年了，怎么申诉
    商标材料周五寄了，几时能定店铺恢不恢复
    小店被冻，求解封
    开了六年的店一夜没了，要申诉
    封店理由写关联，我跟那家没关系
    店铺停用通知收到，我有异议
    把我卖家权限恢复吧
    进货单都传了，啥时候解冻店铺
    员工操作失误导致封店，已整改，求恢复
    整改书怎么写才通过
    误判！我店没刷单
    判我售假封店，授权书在哪交
    卖家号被拉黑了，怎么出来
    店铺被限流三十天，不服要申诉
    处罚太重能减轻吗，停店十五天受不了
    法人证件过期被停，新证已上传，请解限
    恶意投诉害我整店被关，请人工复审
    申诉入口点进去是灰的
    合租办公室同地址被判关联，求解除
    被禁止上新了，怎么撤销这个处罚
    店被封，货款也锁着，一起解冻行吗
    求给一次机会，违规词我都删光了，放我店出来
    賣場停權了，請協助恢復
    清退通知我不接受，请重审
    封店了没发完的订单还能发吗，同时我要申诉
    我店怎么还没解封，材料都补齐了
    被同行诬陷封了店，求翻案
    上货权限被罚没了，申诉走哪个通道
    停业处罚判重了，能改判吗
    卖家账号异常被限制，提交啥能恢复
    夫妻俩靠这个干货店吃饭，上周你们以“信息不实”封了，我身份证执照都能拿出来，求再审一次
  `,
  en: `
    appeal
    reinstate my account
    shop suspended
    account deactivated
    appeal rejected
    my store was closed by you
    unblock my shop
    suspension appeal
    submit an appeal
    why was my shop suspended
    account banned
    get my seller account back
    restrictions on my shop
    my seller account is suspended
    how do i appeal
    shop closed by you without reason
    account deactivated, reinstate me
    frozen account, where do i send documents
    appeal rejected, can i try again
    plan of action - what do you want to read in it
    you linked me to another store that isn't mine
    accused of selling counterfeits, i've got every invoice
    Banned on day two without one sale??
    video verification failed and now I can't sell
    i never bought fake orders, lift the penalty
    store is down for 14 days, any chance to shorten it
    封店 please help i have 12 workers
    appeal status case 300871
    give me my store back
    utility bill not accepted, we rent a serviced office, what else proves our address
    second level review of the suspension
    I logged in from holiday and you locked the business
    somebody placed fake orders to frame us, we demand the punishment be withdrawn
    selling privileges removed
    unblock me
    Our yearly licence renewal was a few days late, so you shut the entire shop. The renewed one is here, the register shows it too. There's eight hundred thousand worth of winter coats in stock. By what procedure do we get to open again
    identity check failed - shop inactive
    dear performance team, i am very sorry for mistake, please open again my account, i have three childrens
    submitted twice, refused within seconds. did anyone actually read it
    permanent closure? for a single complaint?
    where to upload evidence while suspended
    I was told to appeal but the button is not there
    see you in court unless you restore my business
    the whole store's invisible, though I can still get in at the back
    is an appeal possible only once? my first was badly written
    deactivation notice mentions section 3, what does it accuse me of and how to answer it
    My partner's other company lost its shop over stolen pictures, and now your system has declared us relatives and shut mine too. Different licence, director, bank, warehouse. What would convince you that we're separate?
    申诉 again denied, why no explain
    contest the restriction on my merchant account
    We were on television, therefore two thousand orders came in over a weekend, therefore your machine cried 'abnormal trading' and stopped us. The programme is online, I can send the clip. Kindly look again and switch us on
    wrongly suspended
    license expired but renewed today - restore
    My shop has been suspended, how can I appeal?
    How do I get my seller account reinstated?
    I want to appeal the suspension of my store
    Why was my seller account blocked?
    Why did you close my shop?
    my store got banned
    My account was deactivated yesterday
    How long does an appeal take?
    What documents do I need for the appeal?
    Where can I submit my appeal?
    My appeal was denied, what now?
    Can I appeal a second time?
    I disagree with the suspension
    please unfreeze my shop
    The penalty on my shop is a mistake, I want it reviewed
    Please reactivate my seller account
    You suspended my shop by mistake
    I did nothing wrong, give me my shop back
    How do I write a plan of action?
    what should the appeal letter say
    Seller account frozen for verification, how do I unlock it?
    My shop was shut down for selling fakes but they're real, I want to appeal
    status of my suspension appeal?
    I'd like to contest the penalty against my store
    our shop is restricted and we can't sell anything
    Is a permanent ban final?
    My store was suspended because of a linked account that I don't own
    How do I prove that I'm not related to the banned shop?
    Account on hold, all my listings are offline, how to restore
    I've fixed the problem, please lift the suspension
    selling privileges were taken from me, can I get them back
    Suspended for late documents, they're uploaded now, please reinstate
    what are my chances to be reinstated
    who reviews seller appeals
    My business was blocked overnight without any warning
    I've been waiting two weeks for an answer to my appeal
    The notice says fraud. I'm not a fraudster and want to appeal
    cannot sell since Tuesday, account under review, how do I get it released?
    Your system flagged my shop wrongly
    What's the deadline to appeal a suspension?
    appeal form isn't loading, my shop is suspended
    Reinstatement request
    my seller acc got suspended pls help me 😭
    shop banned!! why??? i want back
    Sir, my shop is block, I am innocent, kindly open it
    unban my store pls
    I'd like a second review of the decision to deactivate us
    I was punished for something my former employee did, can I appeal?
    Our store was penalised for fake sales that we never made; how do we defend ourselves?
    Where do I send proof of my address so the suspension can be lifted?
    I received a termination notice for my seller account and wish to object
    identity check didn't go through and now the shop is disabled, how can I get it enabled
    How many times may one appeal?
    suspended again after being reinstated last month, what is going on
    The shop was closed for an expired licence, here's the new one
    My store has been frozen with all the money in it and I want it restored
    can you explain the reason for the deactivation so I can answer it properly
    I run a small pottery shop with you. This morning a message said it's suspended for "suspicious activity" and nothing else. What am I accused of, and what do I hand in to have it reopened?
    appeal rejected with a standard text, I'd like to submit new evidence
    competitor reported us falsely and you suspended our store, we appeal
    appeal my ban
    shop banned
    how to reinstate
    my seller account is frozen
    lift the suspension
    file an appeal
    appeal result?
    store deactivated
    unlock my shop
    I've been suspended
    wrongly banned
    shop blocked, help
    restore my store
    appeal papers needed?
    why am I suspended
    appeal turned down
    my shop's gone offline, suspended
    account punished unfairly
    suspension review
    reopen my suspended shop
    get unbanned
    shop frozen
    appeal deadline?
    I opened my dashboard and it says "store closed by us". I broke no rule, how do I appeal?
    You froze my shop over trademark claims, but I've a licence agreement, where do I upload it?
    My appeal has said pending for a week, when is the decision?
    First appeal failed since a page was missing. May I add it and apply anew?
    Shop disabled because the name on my bank account didn't match, it's corrected, please restore it
    You call it fake orders, but it was a staff sale in our own company. What evidence would you accept?
    My overseas shop got suspended for an invalid tax number though the number is valid
    We moved office and forgot to tell you, so selling was stopped. It's updated now, can you lift it?
    Is there a higher level to review a permanent ban that I disagree with?
    My corrective plan ran to three pages and came back again, what should be in it?
    The ban hit while two hundred orders were waiting, can I at least ship during the appeal?
    You linked me with my ex-husband's banned store. Would a divorce paper prove we're separate?
    One of my workers had listed banned goods behind my back. He's dismissed, may I appeal the closure?
    After we changed the director our account got frozen, his ID is in, so why's it still locked?
    The appeal page crashes every time and my shop's still suspended
    I got a notice of expulsion last night and want to defend myself
    What delivery proof should go with an appeal against a "false sales" suspension?
    Two days left to appeal and I'm abroad, can I send my documents by e-mail?
    Thirty days' suspension for this is too harsh, can I ask for less?
    You closed us for too many complaints, the faulty batch has been recalled, can we be reopened?
    I failed the video check because my English is poor, please give me another chance and reactivate the account
    A rival reported us in bulk until we were banned, I've his messages, where do I hand them in?
    Second appeal refused with the same sentence as the first. Is there a third?
    My account is flagged as high risk and I can't even get in to upload my appeal
    I paid for a year's plan and got banned the day after, I want an explanation and my shop back
    You say I run two shops on one ID, the other is my brother's, how do I appeal that?
    If my appeal succeeds, how soon is a suspended store back online?
    The shop was penalised because our licence photo was blurred, here's a sharp one, please review again
    Our account was put under investigation in May and has been blocked since, whom do I send evidence to?
    I admit the mistake with the labels, it's been put right, how do I request reinstatement?
    WHY is my shop banned i did NOTHING
    pls unban 🙏 i beg
    acount suspended how to apeal
    申诉 rejected again, what else can send?
    bruh my store got nuked overnight, how do i get it back
    To the review board: our deactivation rests on an expired document, since renewed, and we respectfully ask for a fresh examination
    I'm disabled and this little shop is what I live on. Last week you shut it for "untrue details". I can show my ID, my licence, anything you like. Please look at it once more
    my shop is stop, i am honest man, how to open again please
    banned for "linked accounts" lol i dont even know those ppl, appeal where
    appeal against shop closure
    store got banned, reinstate please
    seller profile deactivated, I want it back
    unfreeze my merchant account
    our shop was frozen without notice
    my store was shut by you
    shop taken offline by the platform as a punishment
    restore my selling rights
    selling suspended, what do I do
    I can't sell any more, account punished
    appeal a store ban
    how to get my suspended store back
    lift the suspension on my shop
    lift the ban, I've fixed everything
    expulsion notice received, I object
    you're removing my shop from the marketplace, I contest that
    permanent ban on my store, can it be reversed
    lifetime ban of a seller, any way back
    suspended for fake goods, all genuine, appeal
    accused of fake sales, shop blocked, appeal
    shop disabled over a related account that isn't mine
    wrongly linked to a banned seller
    suspended because documents expired, renewed now
    business licence is valid yet my shop is suspended
    identity check failed so you paused my store
    address verification failed, shop on hold
    suspended after a trademark complaint that was withdrawn, reopen
    too many late orders got my shop suspended, want to appeal
    high defect rate suspension, appeal
    suspended with no reason stated
    which rule closed my store
    tell me why you blocked my shop so I can appeal
    what documents go into a suspension appeal
    template for a reinstatement letter
    plan of action for a suspended shop, how detailed?
    where do I submit my plan of action
    where to send proof to get my store reopened
    invoices requested for reinstatement, how many
    supplier letter not accepted, shop still suspended
    how long until you review my suspension appeal
    status of my reinstatement request
    any decision on appeal SA-2207
    appeal denied, what next
    second appeal possible for a banned shop
    used up my appeal attempts, shop still down
    appeal button greyed out in seller centre
    can't upload evidence for my suspension appeal
    seller dashboard locked due to penalty
    escalate my suspension appeal
    urgent: reinstate, 40 orders waiting to ship
    can I ship open orders while my shop is suspended
    what about my payouts while my shop is suspended, I'm appealing
    suspended a week before Christmas, please hurry the appeal
    speak to the team that suspended my store
    manual review of my shop ban please
    the ban was a mistake by your robot
    false positive suspension, seller for nine years
    my competitor mass reported me and my shop was closed
    an employee broke the rules and my store got banned, second chance?
    three days old shop and already suspended
    ten years selling, closed overnight
    new owner of the company, shop got suspended for the change
    moved warehouse and you flagged my shop as risky, undo
    logged in from holiday and the seller account was locked as fraud
    the restriction on my shop should end
    reduce the 30 day suspension
    shorten my selling ban
    ban on listing new products, appeal it
    I'm not allowed to upload items because of a punishment, contest it
    my live selling was banned, nothing wrong was said, appeal
    store demoted as a penalty, I want it overturned
    overturn the punishment on our store
    reconsider your decision to close my shop
    withdraw the sanction against my shop
    my points reached the limit but two strikes were wrong, unblock my shop
    seller account under review for weeks, can't sell
    review of my merchant account never ends
    UK shop suspended for VAT number though it's correct
    EU store deactivated, papers sent, nobody reads them
    funds withheld and shop closed, how do I appeal both
    does an appeal need a lawyer's letter
    can my accountant write the appeal for my suspended shop
    will my ratings survive once you reinstate the shop, appeal is in
    reactivate my shop
    my shop was disable, please give chance sir
    kindly revoke suspension of my seller account, all compliances done
    i am seller from turkey, you close my shop, i have all invoice
    suspnded again wtf, how to appeal
    店铺 suspended, appeal form where?
    bring my shop back, you muppets, I never sold a fake in my life
    We respectfully request reconsideration of the deactivation of our storefront dated 4 May.
    I woke up to red letters saying my shop duplicates listings. I have nine products, nine, all different. Where do I file the appeal
    co-op of deaf weavers here, the shop's our only income and it has been suspended over a missing page we've sent you three times
    they said the evidence was not enough and the closure stands where do i go now with my appeal
    one day left to defend my shop, how do I file
    conditions for reopening a suspended store
    they took my shop down, how can I get a fair hearing
    reverse the decision that stopped my selling
    my merchant login says "terminated", I'd like to defend my case
    permission to sell was withdrawn, I contest it
    This morning my dashboard said the store is closed for good for selling fakes; I hold brand papers and invoices, where do I appeal?
    You say my shop is related to one that broke the rules, but I've never met its owner, please review and reopen us
    Both of my appeals against the suspension came back within seconds, I'd like a person to read the next one
    Our store's off for fourteen days with fifty orders waiting to be sent, may we at least ship those first?
    The business licence ran out and you froze my shop. The new one is uploaded, how soon is the freeze lifted?
    An employee listed one bag without a licence and the whole store was banned. It's deleted, please give us another chance
    Our shop was suspended as a risk because we have a new director; I've the registry papers, where do they go?
    My live selling right was revoked for ever though the recording shows nothing wrong, I want this decision appealed
    I have three days to answer the removal notice for my shop, what should the statement contain?
    We're a co-operative of disabled weavers and the shop feeds a dozen of us. It was suspended last week because one paper had expired; the new one went up that day, three times since, and nobody replies. Please have somebody read it and reopen us
    I got up to pack orders and the screen was red: store permanently closed for duplicate listings. I have nine products, all different. The appeal box takes two hundred characters, how do I prove it and get my shop back
    contest a penalty on my shop
    account suspended
    suspended?? for what
    My account has been deactivated without a reason
    account disabled notice
    my shop got suspended, how do I appeal
    store banned without reason, want it back
    unfreeze my seller account
    Why was my shop shut down?
    appeal against permanent closure of my store by you
    my seller account was deactivated this morning
    How to get an unfairly blocked shop restored
    you punished my shop wrongly, lift it
    sir my seller account is blocked, please activate again
    shop disabled for counterfeit accusation, I have invoices
    where do I send documents to lift the suspension
    my appeal was refused, may I try again
    penalty on my store, I'd like to contest it
    account under restriction, can't sell, how to remove
    plan of action for reinstatement
    we've been kicked off the marketplace, on what grounds
    suspension review taking ages
    Appeal deadline for a banned shop?
    they say related account, I only own one shop, unban me
    storefront frozen after address change
    livestream banned for 7 days, how to appeal
    My shop has been terminated over fake orders I never made
    seller privileges revoked, I want a second look
    Please reconsider the ban on our business
    locked out of selling since the ID check failed, please restore
    what proof do you need to reopen a suspended store
    my entire shop's blocked because of one complaint
    appeal letter for deactivated vendor account
    what's happening with my appeal, ref 5512
    wrongly accused of infringement and whole store down, here's my licence
    I violated a rule by mistake, forgive and reopen my shop
    seller id deactivated, orders pending to ship, urgent unblock
    shop suspended over VAT paperwork, submitted now
    can I open again after a lifetime ban, I want to appeal it
    how long do suspensions last and can they be shortened
    permission to publish was taken away as a punishment, appeal
    store put on hold by your risk team, I appeal
    you froze my account and funds for linked bank card, I object
    unsuspend me pls
    my account got flagged as high risk and stopped, it's a mistake
    business verification expired and now the shop's disabled, how to enable
    your algorithm banned an honest shop
    who handles appeals of banned merchants
    the notice says "policy breach", doesn't tell which, and my shop is off
    I need my shop back before Diwali, it was blocked for nothing
    Fine plus suspension for the same thing is unfair, I appeal both
    did my appeal go through
    reactivation of seller profile after penalty
    our shop is greyed out with a red banner saying restricted
    we have rectified the violation, kindly lift the ban
    ban appeal
    competitor's false report got us suspended, reverse it
    I was told to appeal within 7 days but the form errors
    evidence for the appeal of my closed store, which format
    my store was deactivated by the system for inactivity? I want it active again
    Is a video identity check enough to unlock my blocked shop?
    seller account locked for suspicious login, prove me wrong
    can a lawyer appeal the suspension on my behalf
    overturn the decision on my shop
    you closed the shop of a disabled mum, please look again
    store suspended even though the licence is valid till 2030
    how many chances to appeal
    appeal pending five days while customers wait, shop still blocked
    My shop was hit with a 30 day ban
    suspended for late shipping, suppliers were flooded, give me another chance
    removed from marketplace, request reinstatement
    my account is punish, i do nothing, help open
    shop's been seized up by risk control, what should I submit
    it's not my fake reviews, unblock the store
    the suspension email landed in spam and the deadline passed, can I still appeal
    Blocked vendor needs help
    I'd like to challenge the enforcement action against my shop
    Account penalised for misuse of images, I've permission from the photographer, revoke the penalty please
    payouts withheld and store deactivated, what is the way out
    why is my storefront invisible, it says violating seller
    is there a phone for suspended sellers
    trading ban, how do i fight it
    my appeal evidence was ignored
    after the ban can I export my data while I'm appealing
    Restriction on my shop due to complaints, all solved, please lift
    put my shop back online, you've got the wrong guy
    deactivated for selling knives, they're kitchen knives, appeal
    we appeal the downgrade and closure of our flagship
    the shop is dead since Monday: "account abnormal". Fix it, I've done nothing
    cleared by the brand owner, letter attached, now reopen us
    banned shop, family of five depends on it, have mercy
    how should I word my appeal
    grievance against shop suspension
    selling account closed by your risk team in error
    can the penalty points and freeze be cancelled
    Shop blocked two days after opening, not one sale yet
    you mistook me for a banned seller with same name
    appeal outcome for store 7731?
    suspended seller, what next
    second-level appeal to a human reviewer for my banned store
    I moved office, different IP, and you locked the seller account. Unlock please
    freeze on my business account, when will it be lifted
    revoked my livestream rights, I contest
    is the ban final or can the store be saved
    please take my shop off the blacklist
    restricted from withdrawing and listing since the violation, how can I lift it
    I uploaded the missing certificate, does that lift the block on my shop
    authorisation letter is genuine, your staff called it forged, and shut us, appeal
    we were delisted as a merchant
    my store vanished and login shows "account suspended"
    dispute the strike that closed my shop
    why permanent? first offence ever, reduce my ban
    unjust penalty, restore credit score and shop please
    shop ban lifted?
    got suspended for selling to my cousin, seriously, please review
    Reinstate ASAP
    the staff's fault not mine, he posted prohibited stuff, can the shop be unbanned
    the marketplace turned my store off, I'm innocent, review it
    ban me for what? I want a hearing
    how to write to the people who lock shops
    my store got the red card, can it be undone
    blocked from trading, licence is fine, reinstate
    We are accused of counterfeits and shut, every invoice is here, please reopen
    our brand shop was taken offline as a sanction, whom do we petition
    seller status: terminated. Appeal status: nothing. Help
    remove the restriction that stops me from selling
    wrong person punished: my shop shares an address with a cheater
    the suspension says ten days, today is day twelve, restore it
    where's the appeal button for a frozen store
    account closed after ID check mismatch, I changed my surname on marriage, please unlock the shop
    I accept the fault, corrected it, what does reinstatement require
    shop punished for a rival's fake orders, lift the sanction
    my selling permit got withdrawn by you, I protest
    new evidence for my suspension case
    my store's been black-listed, I request its removal from the list
    Kindly revoke suspension, sir, my family income is stopped
    livestream room closed for life, appeal
    how do you get a deactivated merchant profile running again
    shop has been hidden from buyers due to a violation, appeal that
    twenty staff will be jobless if the ban on our shop stays
    appealing a strike
    can the platform's verdict on my store be overturned by mediation
    my shop was killed over one expired paper
    denied appeal thrice, is there an ombudsman for banned sellers
    we sell toys for blind children, nothing else, and overnight the shop was barred for "prohibited goods", please have a human look
    my shop 被封 because 关联, but I only have one shop, how appeal
    I've been with you eleven years without one strike and then a robot closes my store on a Sunday, I want it reversed
    The letter with our trademark papers went off on Friday, when will somebody decide whether the store may open again
    it seems my ex-partner's shop was banned and mine got banned along with it, we've been divorced for years, help me appeal
    lift the ban on my store
    our storefront was suspended, we appeal
    My boutique has been frozen without cause
    I want my seller rights back
    reinstate us
    how do I get reinstated as a seller
    where can I lodge an appeal against the suspension
    suspension of my shop is a mistake
    store disabled, what do I submit
    appeal form for blocked shops?
    my appeal was refused, can I file another
    how long does the appeal take for a locked shop
    What documents help when a shop's been suspended for authenticity?
    invoices uploaded for the appeal, when is my shop unlocked
    my plan of action keeps being rejected
    help me with the corrective action plan after my suspension
    can somebody human look at why my shop is banned
    your algorithm banned us by error
    an innocent shop was taken down, please review
    Trading rights revoked, we contest
    I can't sell any more because of a sanction, I want to contest it
    you switched off my whole shop
    my shop vanished and the mail says "deactivated"
    shop deactivated overnight
    we were kicked off the marketplace unjustly
    you threw me off your platform
    expelled as a seller for no reason
    permanent ban? I've sold wool here for nine years
    blacklisted seller, how do I get off the list
    I'm on your blocked merchants list by mistake
    store terminated for "linked account", my brother has his own shop
    related accounts suspension, I share wifi with my flatmate
    You closed my shop as linked to a banned one. I bought this laptop second hand, that's all.
    same address as another merchant because we rent in a shared office, so please unfreeze us
    identity verification failed and now shop is blocked, passport attached, appeal
    they say my licence photo was blurry and froze the store
    Director's ID expired and you suspended us. New one sent. When will you restore the shop?
    utility bill not accepted and seller account stopped
    tax number mismatch led to the suspension, I've fixed it, please reactivate
    suspended for fake reviews we never bought
    accused of buying ratings, shop shut, I object
    rival sabotaged us with bogus reports and you suspended the store
    a competitor's false copyright claim got my whole shop banned
    Brand withdrew the complaint, now lift the suspension
    counterfeit accusation froze my shop, I have the authorisation, where to hand it in
    our shop was suspended for safety of a toy we stopped selling in 2020
    restricted for selling a knife? it's a butter knife, please reopen the store
    shop penalised: hidden from search for thirty days, I want to appeal that
    traffic to my whole store throttled as punishment, appeal
    my store got demoted and banned from listing, how to appeal
    upload ban for two weeks, I'd like it reviewed
    can a two week suspension be shortened
    suspension too harsh for one mistake
    Please give me a second chance, I misunderstood the rule about contact details and my shop was banned
    I confess I put my phone number in the parcels. Won't happen again. May I have the shop back?
    my employee broke the rule, he's been sacked, please restore our store
    we've trained our packers since the sanction, reinstatement please
    we removed the goods in question, so can the store be released from its freeze
    shop locked after too many cancellations, I was in hospital
    high defect rate suspension, our appeal is attached
    my store is suspended due to late parcels while I had covid, how do I plead my case
    negative ratings closed my shop but half of them are from one person
    you froze the shop the week before Christmas, urgent appeal
    families depend on this shop, please reconsider the ban
    I feed three kids from this store, I beg you to look at my suspension again
    don't just send templates, which rule did we break that the store is suspended
    no reason was given for the block on my merchant account
    reason for suspension says "other", I'd like to know what I must prove
    the email about my ban cites section 9, I don't sell tobacco, so appeal
    false suspension
    shop ban appeal
    merchant block contest
    reactivation request for seller 5520
    restoration of store
    I'd like to overturn a deactivation
    reverse the decision to shut us down
    I demand that the verdict on our store be revised
    is there an ombudsman for suspended sellers
    can I talk to the panel that judges store suspensions
    Your final decision says no further appeals. I have new evidence that clears our shop.
    fresh proof for my store appeal, where do I attach it
    the appeal page says session expired so I can't defend my shop
    my money and my shop are both frozen, unfreeze them
    balance blocked along with my suspended store, appeal
    suspended while on holiday, someone complained and I couldn't reply, please reopen
    logged in from Bali and the seller account is now suspended for suspicious activity
    my new shop was suspended before the first sale
    opened on Monday, banned on Tuesday, why
    sir my seller account is deactivated, kindly activate
    my id is blocked by your team, I'm genuine seller, please do needful
    account banned sir no reason, how to appeal
    you stop my shop, I not do bad, I want explain
    seller from Turkey here, my shop block, please check document and open
    店被封了 how to appeal
    bro u banned my store for nothing, undo it
    give me back my shop!!!
    this is the fourth week of the freeze and no answer to my appeal
    what should an apology letter for reinstatement contain
    do I need invoices for all goods or just the flagged one to have my account reinstated
    our warehouse burned, orders slipped, you suspended us; fire report enclosed
    may I keep shipping open orders while I appeal against the shop's suspension
    my store was shut down by you for selling one penknife, I want to appeal the ban
    appeal against our expulsion from the marketplace
    how do I come off the banned sellers list
    we've met every demand in the suspension notice, reinstate the shop
    please rehabilitate our seller account
    my store got suspended because of a flood of one star reviews from a single troll, appeal
    suspended for cancellations made while I was in intensive care, I'd like the ban reconsidered
    who do I write to when a shop has been struck off wrongly
    a fire delayed our parcels and you suspended the store for it, we appeal
    banned one day after opening my shop, there must be an error, please check
    we object to being delisted as a merchant
    my selling account is under restriction, what evidence lifts it
    the plan of action for my blocked store was refused as too vague, what's lacking
    store still suspended though the disputed products are gone
  `,
})
