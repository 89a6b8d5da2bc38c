import { defineIntent } from '#intents/define'

export const brandAuthorisation = defineIntent({
  intent: 'brand-authorisation',
  audience: 'seller',
  settledBy: 'article',
  label: { zh: '品牌备案和授权', en: 'Brand registration and authorisation' },
  definition: {
    zh: '卖家问怎么备案自己的商标、提交品牌授权书、开通品牌权限。',
    en: 'A seller asks how to register a brand, hand in a letter of authorisation or gain brand rights.',
  },
  borders: {
    'category-approval': {
      zh: '类目准入的资质归类目申请。',
      en: 'Permits for a category are category approval.',
    },
    'report-copycat': {
      zh: '别人侵犯我的品牌要举报，归举报仿冒。',
      en: "Reporting somebody who infringes one's brand is report copycat.",
    },
    'is-authentic': {
      zh: '买家问是不是正品不在这里。',
      en: 'A buyer asking whether goods are genuine is not meant here.',
    },
  },
  zh: `
    品牌授权
    怎么提交授权书
    品牌备案
    商标注册
    品牌资质
    卖某品牌要授权吗
    授权书过期
    品牌入驻
    添加品牌
    商标证上传
    没有商标能卖吗
    品牌审核
    授权链路
    r标还是tm标
    品牌资质没通过
    品牌备案怎么做
    品牌授權書交到哪
    商标还在受理中能备案吗
    想开旗舰店需要什么品牌资质
    品牌授权快到期了怎么续
    R标和TM标都可以吗
    二级授权认不认
    我代理的牌子怎么加进来
    上传授权被驳回 说公章不清楚
    品牌库里搜不到我的牌子
    专营店最多几个品牌
    pinpai shouquan
    备案用的代码发到谁邮箱了 没收到
    商標註冊證是台灣的可以用嗎
    没有品牌能卖吗 写无品牌行不行
    授权链断了一级怎么补
    品牌变更了所有人 转让证明交哪儿
    我老公名下的商标，店铺是我的名字，要不要写一份授权
    letter of authorization 有没有模板
    进口的牌子需要报关单还是授权
    图形商标怎么备
    品牌审核多久
    外国商标局注册的能不能用来做品牌登记，我们的公司在宁波，商标是请人在美国办的，证书只有英文版，是否还要翻译公证
    品牌旗舰功能 A+页面开不了 说我不是品牌拥有者
    授权有效期写“长期”可以不
    给分销商开品牌权限怎么操作
    一个商标能授权几家店
    brand registry rejected 两次了
    商标类别对不上 我是21类 卖的是24类的毛巾
    加了新子品牌 要另外申请吗
    已备案的牌子怎么绑到第二个店铺
    换代理公司了，之前的授权想撤掉
    我有十几个小品牌的代理，每一家都有纸质授权但格式都不一样，有的连盖章日期都没有，你们到底认哪种，能不能发一个标准格式给我让厂家照着填
    品牌logo在哪上传
    申请自有品牌要不要样品图
    厂家直供没授权只有采购发票，这样能证明吗
    联名款怎么提交资质
    以前是总代直接授权给我，今年品牌方换了总代，新总代还在跟品牌签约，授权书要到下个月才能出，这段空档期店里的在售链接会不会受影响，材料可以晚点补吗
  `,
  en: `
    brand authorisation
    brand registry
    do i need permission to sell a brand
    upload authorization letter
    register my trademark
    brand approval
    add my brand
    letter of authorisation
    trademark certificate
    sell branded goods
    brand documents rejected
    my authorisation expired
    own brand registration
    reseller permission
    is a trademark required
    how do i register my brand
    where do i upload the letter of authorisation
    trademark is still pending, can i enrol anyway
    what's needed for an official flagship store
    authorization expires in december, how to renew
    is a TM enough or must it be an R
    i'm a reseller, which proof do you accept
    brand not in your list
    letter got rejected, stamp unreadable they say
    verification code for brand enrolment went to my old lawyer
    Can I sell without a brand?
    does a purchase invoice from the factory count as permission
    image mark, no words, how to register it
    add a second brand to my existing registration
    授权书 template english pls
    The trademark was registered by my husband, while the store runs under my maiden name. Do we have to write a permission from him to me, and must a notary sign it or is a simple letter with both signatures okay
    taiwan trademark ok?
    how many shops may one mark be licensed to
    giving our distributor rights on the brand pages
    we're the brand owner yet enhanced content says no access
    chain of authorisation broken at second level
    approval time for brand documents
    revoke the rights of our former agency
    class mismatch: mark is class 21, towels are 24
    Trade mark transferred from GmbH to AG last month, what do you want to see
    do you have a form the manufacturer can just sign
    co-branded notebooks, whose papers?
    logo upload
    enrolled on the us site, does it carry over to japan
    they want a photo showing the brand name permanently on the product. ours is only on the box
    I distribute fifteen tiny labels, each of them sent me a letter in its own style, some undated, one handwritten. Tell me which points it has to contain so I can ask everybody for a proper one
    imported wine glasses, need the maker's licence or customs papers?
    brand gating
    serial number of the trademark isn't recognised by the form
    what is difference between brand owner and authorised seller account
    company which holds the mark has a different name than our seller account, problem?
    brand portal login
    两个 brands in one store allowed?
    Our mark is registered in three countries but the seller account sits in a fourth one. The enrolment form offers me only one office from a drop-down and rejects the number. Which of the registrations should be used here
  `,
})
