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
    有店铺盗用我的图片
    怎么举报别人抄袭我的商品
    别的卖家在卖我品牌的假货
    我的图片被别的店偷了
    有人跟卖我的链接怎么办
    举报侵权商家
    我们的设计被抄了
    发现有店仿冒我的品牌
    怎么投诉盗图
    同行复制我的详情页
    别人用我的商标卖货
    我要举报一个卖假货的店，假冒我家牌子
    跟卖的卖家怎么投诉
    有人盗用我的商品视频
    我的专利被侵权了，怎么投诉
    请帮我下架仿冒我商品的链接
    别家店抄我的标题和图
    举报店铺冒充我们品牌
    我有版权证书，怎么投诉抄袭
    模特图是我拍的，被别人拿去用了
    有商家卖山寨我的产品
    原创设计被抄袭怎么维权
    知识产权侵权去哪里投诉
    我的链接被人劫持了
    别人挂我的牌子卖假货，客户找我退
    怎么让盗图的店铺删掉图片
    他家产品跟我的一模一样，是抄的
    品牌方举报假冒店铺
    投诉了还没处理，那家店还在用我的图
    亲，被人抄款了怎么举报
    仿我的款还卖得比我便宜
    有三家店在用我的主图
    盗版我的书在卖，我是作者
    未经授权卖我们品牌的商家怎么举报
    抄袭我的包装设计
    我的外观专利被好几个卖家用了
    这个卖家跟在我的商品页面下卖假的
    举报抄袭需要什么证据
    有人注册了和我很像的店名卖同样的东西
    别的店把我的买家秀当主图
    商标被人用在标题里引流
    平台能处理盗图吗，我有原图
    偷我照片的商家怎么处罚
    冒牌货影响我品牌声誉，请查处
    我发现一个店铺卖的是我们厂的仿品
    帮我举报这家，图片文字全抄我的
    我原创的插画被印在别家手机壳上卖
    侵权投诉材料交哪里
    同行仿冒了我的专利产品
    买了他家的来看，是假冒我们的，要投诉
    有人跟卖把我的购物车抢了
    dao图狗！怎么举报啊
    有人copy了我的listing，怎么report
    自己熬夜修的图😤 转头就被隔壁店拿去当主图，水印都没擦干净，管不管
    我们家的手工皂从模具到花纹都是自己设计的，前天发现有个新店卖得一模一样，名字都只改了一个字，怎么投诉它
    您好，我司为“青禾”商标权利人，发现平台上两家店铺未经许可销售假冒商品，申请处理
    投诉一次他删了，过三天又挂上来，能不能把这种抄袭的店封掉
    抄就算了，还抄错，把我家的错别字也抄过去了，这总能证明盗我详情吧
    做了五年的原创童装被人扒版，怎么让平台介入
    客户发链接问我是不是分店，一看全是我的图，根本不认识的店，要举报
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
    Another shop is using my photos
    how do I report a seller who copied my product
    someone is selling fakes of my brand
    a seller stole my product pictures
    how do I report trademark infringement
    another seller hijacked my listing
    my design has been copied by another shop
    report counterfeit versions of my product
    someone copied my product description
    I want to report a copycat seller
    another store is using my brand name
    how do I file a copyright complaint against a seller
    my patent is being infringed by another seller
    please remove a listing that uses my images
    Somebody is piggybacking on my product page
    a competitor stole my video
    seller pretending to be my brand
    fake goods under our brand, please stop them
    report a shop for stealing content
    my original artwork is being sold by others
    what evidence do I need to report copied photos
    unauthorised seller on my listing, how do I get rid of him
    other sellers are using my trademark in their titles
    a shop copied my entire store
    knock-offs of my bag are being sold here
    how can I protect my design from copycats
    the copycat is still up after I reported it
    they're using pictures of my daughter from my listing!
    pirated copies of my book are sold by another seller
    report intellectual property violation by a merchant
    my packaging has been copied
    Sellers offering imitation versions of our patented bottle
    where do I report stolen images
    customers complain about fakes sold under my brand by others
    I'm the brand owner and want fakes taken down
    a new shop has copied all my listings
    someone stole our product photos and undercuts our price
    I own the copyright, how do I have the copied listing removed
    a rival is selling an exact copy of my toy
    report a seller for counterfeiting my trademark
    three stores use my main image
    copied design, registered by me, please act
    another seller added a fake offer to my page
    how long does it take to remove infringing listings
    take action against a shop selling imitations of my jewellery
    my illustration is printed on someone else's phone cases
    the same seller copied me again
    I bought one from them to check, it's a counterfeit of ours
    stolen product text and images from my shop
    can you ban a seller who keeps stealing my work
    Fake shop with my logo and my pictures
    sum1 stole my pics n is selling cheap copies
    they copied my page so lazily that my own typo is in it 😂 how do I report these guys
    I stayed up nights editing those photos and the shop next door lifts them with half my watermark still on. Do something!
    Hello, other seller take my photo and my design, sell cheap, how can I complain
    盗图 by other seller, I have original files, how to report
    We are the proprietors of the registered mark "Alderbrook" and have identified two sellers offering counterfeit goods under it. We request removal.
    A customer sent me a link asking if it was my second shop. It's not. Every picture on it is mine, I've never heard of these people, so who handles this?
    he deletes my photos when reported and uploads them three days later, I want this thief off your site
    handmade soap from my own moulds, now a new store has the exact same soap with one letter changed in the name, how can I report that
  `,
})
