import { defineIntent } from '#intents/define'

export const reportCopycat = defineIntent({
  intent: 'report-copycat',
  audience: 'seller',
  settledBy: 'person',
  label: { zh: '举报盗图或仿冒', en: 'Report a copycat' },
  definition: {
    zh: '卖家发现别人盗图、抄款、跟卖、卖自己品牌的假货，要举报。',
    en: 'A seller finds others stealing pictures, copying goods, hijacking a page or selling fakes of their brand, and reports it.',
  },
  borders: {
    counterfeit: {
      zh: '买家怀疑自己买到假货归疑似假货。',
      en: 'A buyer suspecting a fake they bought is counterfeit.',
    },
    'brand-authorisation': {
      zh: '备案自己的品牌归品牌备案。',
      en: "Registering one's own brand is brand authorisation.",
    },
    'abusive-buyer': {
      zh: '恶意的是买家，归恶意买家。',
      en: 'When the one doing harm is a buyer, it is abusive buyer.',
    },
  },
  zh: `
    有人抄我的商品
    盗用我的图片
    跟卖
    同行抄袭
    我的图被盗了
    侵犯我商标
    卖我的仿款
    举报店铺侵权
    知识产权投诉
    别人用我的视频
    抄我详情页
    恶意跟卖
    假冒我的品牌
    盗图
    有人盗我图
    举报侵权
    跟卖怎么赶走
    同行抄我们的设计
    我的主图被三家店偷了
    发现假冒我品牌的店铺
    怎麼投訴盜用我照片的商家
    他们连我买家秀都搬走了
    那个叫晨光小铺的一模一样抄我详情页
    有店卖我家高仿 价格才一半 客人都来骂我
    hijacker 上了我的 listing 怎么办
    图片水印都没去干净就拿去用
    专利是我的 外观专利 他仿了
    盜版書在你們平台賣 我是出版方
    同款不同命，人家偷我的视频卖得比我好，气死
    被人顶着我的牌子卖垃圾
    jubao 盗图
    购物车被一个新号抢走了，发的根本不是我们的货
    请贵平台下架以下五个侵权链接，我可以提供作品登记证书
    自己拍的模特图花了两万多，今天刷到一家刚开的店，从首图到尺码表全是我的，连模特脸上的痣都没P，请尽快处理他，原片和合同我都留着
    买了一个来验 是假的 包装错别字一堆
    知识产权投诉入口
    我被抄袭了谁来管
    他冒充我们官方旗舰店
    跟我抢一个页面的那个卖家没授权的
    投诉了一次说证据不足 还要啥证据
    仿我的杯子，连底部的钢印都照抄
    这家店用了我注册的商标做标题关键词
    专利号ZL2021开头那个，三家都在卖侵权品
    别家把我客服话术和店名都copy了
    有人拿我的产品说明书一字不改去用 算不算侵权
    屡教不改，删了又上，第六次了
    我们是一个做原创汉服的小工作室，新款刚出两周，市面上就冒出来四五个版型花纹全一样的，标着我们的款名，布料却是劣质的，想请平台帮忙维权
    抄袭者反过来投诉我，离谱
    查查他货源 那批积木肯定不是正品
    我拍的样片现在挂在别人那儿当主图，怎样让它消失
    平台有没有原创保护计划
    能否暗访买样取证 你们帮我固定证据
    去年花三个月设计的蘑菇小夜灯，申请了外观专利，刚卖起来就被人低价仿了，材质用的是再生料还冒烟，顾客拿着他的货来找我退，必须管管
  `,
  en: `
    someone copied my product
    stolen photos
    report a copycat
    another seller uses my images
    infringement
    trademark violation
    seller hijacked my listing
    report a counterfeit of my brand
    copyright complaint
    they copied my description
    intellectual property
    fake version of my product by another seller
    hijacker on my listing
    someone is selling my design
    image theft
    someone stole my photos
    report a hijacker on my listing
    another shop is selling fakes of my brand
    how do i file an infringement complaint
    they copied my whole page word for word
    my design is patented and this guy sells the same
    counterfeits of our soap, customers complain to US
    copycat
    Seller 'sunny outlet' uses my product video
    Please remove those five listings, they breach our registered design
    a new account jumped on my page and ships rubbish under our name
    copyright owner here
    three stores run my pictures with the watermark half cut off lol
    they're using our trademark in their titles to fish for our customers
    test bought one, it's a knock off, box full of spelling mistakes
    pirated edition of a book we publish is offered on your site
    盗图 again, same shop as last month
    I spent two thousand on a photographer and a model for our knitwear. Tonight I found a week-old shop showing all of it, down to the mole on her cheek. I've still got the raw files and the contract, please act
    already reported once, you said not enough proof. What counts as proof?
    unauthorised reseller sharing my page
    he pretends to be our official store
    who do I talk to about intellectual property theft
    my own manual appears unchanged under another seller's drill, is that legal?
    deleted on monday, back on wednesday, that's the sixth time
    Fake reviews and fake product: competitor clones our blender
    they filed against me but they are the ones who copied!
    want someone thrown off my detail page
    IP claim against listing B0KK21
    Cheap imitation of my toy train, same engraving on the bottom even
    brand owner needs takedown of imitation handbags
    the shop next door took my store name plus logo
    how can i protect original designs in advance
    hello, chinese seller copy my ceramics form and sell for 3 euro, mine is 30, it is my own mold, please stop him
    is there a programme against clones
    We're a studio of four making puzzles. A fortnight after our autumn one came out, five sellers offered the same artwork under the same title on thin cardboard. Our buyers get mixed up and give us one star. What can be done, and fast
    infringing seller won't answer me, you deal with it
    that's MY kitchen in his picture
    my author photo and blurb are on a bootleg
    跟卖 on my page by 2 shops, they not have licence
    For years a dealer in Spain bought from us. We ended that in May, and since June he's been offering cheaper goods under our label which never left our factory. I can send the termination letter and samples
  `,
})
