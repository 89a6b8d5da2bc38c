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
    KYC 审核失败 店不能开了
    律师函都准备好了 你们不给说法就法院见 把店还我
    我合伙人的另一家店因为盗图被关，结果今天系统判我们两家有关联，把我的一起封掉了，营业执照、法人、银行卡、仓库都不同，请问拿什么可以证明
    处罚结果不服
    提交过了两回全是秒拒 你们真看了吗
    国庆前一天系统把我店整个停掉，理由“交易异常”，那几天单多是因为我上了电视节目，节目链接、采访照片都能给，恳请复核，把营业权限还给我们
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
    decision unfair, want a human to re-read it
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
  `,
})
