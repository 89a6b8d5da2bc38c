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
    举报盗图的店铺
    有人抄我的产品
    别人偷我的图
    我的商品被仿冒
    有卖家卖我品牌的假货
    投诉跟卖
    同行抄我详情
    怎么举报侵权
    有店冒充我的品牌
    举报仿冒卖家
    图片被盗用怎么投诉
    别人用了我的商标
    我的专利被侵犯
    被跟卖了怎么办
    举报抄袭
    有人复制我的店
    盗用我的视频
    别的商家仿我的款
    我要投诉一家侵权店铺
    假冒我家的产品
    我的原创被抄
    有店在卖山寨货，仿我的
    侵权举报在哪里
    让他们下架盗我的图
    我花钱请人拍的餐具图，被一家新店全部搬走，连背景桌布都一样，怎么举报
    有个店卖和我家一样的木雕摆件，我有外观专利证书，需要提交什么
    客户拿着假的“松果”牌保温杯来找我退，那是别家店卖的仿冒品，我是品牌方，要投诉
    我的商品页面多了个陌生卖家跟着卖，价格低一半，货不是我们的，怎么赶走
    我写的详情文案被隔壁店一字不差复制，文字也能投诉侵权吗
    有店铺的名字跟我只差一个字，logo也学我的，专门骗我的客人
    上个月投诉过那家盗图的店，图删了，昨天又传上来，能不能处罚重一点
    我画的插画有版权登记，看到三家店印在帆布袋上卖，要求他们下架
    对方把我的模特图P了个脸接着用，这种怎么取证举报
    一个做批发的商家大量卖仿我们家注册商标的袜子，能查封吗
    发现有人卖我出版的绘本盗版，纸张差得很，怎么投诉
    卖家“好物仓”用我的短视频做主图视频，还剪掉了片头，请处理
    我有著作权证书，提交侵权投诉要几天有结果
    他抄我的款式又反过来举报我抄他，我有设计原稿，该怎么办
    有卖家在标题里写我的牌子名字，卖的却是杂牌，我要举报
    停止合作的代工厂把我的模具做的货放到平台卖，等于仿冒，怎么维权
    我那款折叠凳有实用新型专利，目前有七个链接在仿，能一次投诉吗
    怎么证明图片是我原创的，我手里只有原始RAW文件
    有店拿我家买家秀当他的实拍图，能投诉吗
    发现境外店也在卖仿我们商标的手串，也归你们管吗
    我投诉跟卖被退回，说授权材料不全，还缺什么
    我买了一个样品回来比对，确定是假冒我品牌，可以凭这个举报吗
    同行仿了我的包装盒，颜色图案都一样，客户根本分不清
    我设计的宠物窝刚上两周就被抄款，版型一模一样，怎么让平台下掉
    有人盗用我们的质检报告放在自己商品里，编号都没改
    被我举报的商家说图片是网上下载的，这样就不算侵权了吗
    一个假“官方店”在卖我们的滤芯，喝水的东西出事怎么办，请马上查处
    怎么批量举报，十几家都在用我的主图
    我的手账贴纸图案被描了一遍去卖，稍微改了颜色，算不算抄袭，举报哪里
    有人跟卖我的书架，发给客户的是三合板，差评却留在我页面上
    授权早就终止的经销商还在用我的品牌卖东西，怎么投诉让他停
    请问投诉侵权后对方申诉了，下一步我要怎么做
    yi模一样抄我的，怎么举报
    有店steal我的图还copy标题，想report
    我家猫出镜的照片都被人偷去卖猫粮了😾 那是我的猫！怎么投诉这家店
    您好，我方为“溪山”注册商标持有人，现发现五条涉嫌假冒链接，望贵平台依法依规予以删除
    抄抄抄就知道抄！我上什么他上什么，图都懒得换，这次我一定要举报到底，从哪提交
    我妹妹捏的软陶小人，一个一个捏的，网上突然冒出机器压的同款，脸上那颗痣都照搬，她气哭了，请问怎样投诉这个抄款的卖家
    举报同行盗图
    有人偷我店的图
    别的店用我拍的照片
    主图被盗了
    详情页被人整个抄走
    我的商品视频被别家搬运
    同行抄袭我的文案
    标题都照抄我的
    抄款的店怎么举报
    有店仿我的设计
    原创设计被抄袭
    我设计的图案被人印了卖
    款式被仿，举报
    我的专利产品被仿冒
    侵犯我外观专利的店
    店铺冒用我的商标
    冒用我品牌名字卖货
    有商家卖我牌子的假货
    卖我家品牌山寨货的店
    发现假冒我们品牌的链接
    我们品牌被仿冒，要维权
    高仿我产品的卖家
    山寨我的产品
    盗版我的书
    盗版我的课程在卖
    我画的插画被别的卖家盗用
    字体版权被店家侵权
    版权投诉入口
    投诉侵权要什么材料
    没有注册商标能投诉抄袭吗
    没专利能告他抄款吗
    著作权登记证怎么上传
    原图没水印怎么证明是我拍的
    怎么证明我先发布的
    盗图投诉被驳回
    侵权投诉不成立怎么办
    侵权投诉多久处理
    投诉的盗图店到现在没下架
    对方反申诉了，我怎么答
    抄袭店反咬我
    恶意跟卖我的链接
    有人跟卖 赶走他
    跟卖的卖家没授权
    我的购物车被跟卖抢了
    跟卖的发假货给我的客户
    有人篡改我链接的图片，劫持页面
    我的页面被别的卖家改了
    别的店冒充我家店
    仿我店名开了个假店
    假旗舰店骗我的客人
    有人盗用我店铺logo
    抄我的店铺装修
    同行复制我整个店
    一键搬家盗了我全店商品
    十几家店搬运我的商品
    境外店抄我的款
    直播间主播拿我的图卖
    主播卖仿我品牌的货，举报
    代工厂私自卖我模具做的货
    前合伙人偷拿我的设计开店
    前员工带走图片开店卖
    经销商没授权卖我牌子
    未授权商家用我品牌
    有人用我的吊牌
    包装盒完全抄我们
    连错别字都一样的详情，抄我的
    我的买家秀被别家盗用
    模特照被别的店P头拿去用
    我本人照片被卖家拿去当模特图，我是店主
    宝宝照片被同行盗去
    抄我价格表和规格图
    我的专利证书编号在这，下架他
    请下架侵权的那家
    请封掉盗图惯犯店
    删了又上，第五次盗我图
    屡次侵权的店怎么不封
    要求对方赔偿，他卖了我两千件仿品
    平台怎么保护原创卖家，有人抄我
    想申请原创保护，已被抄
    举报仿品需要购买鉴定吗
    我买来鉴定了，是仿我家的，举报
    线下市场也仿我，平台上这家先下
    举报编号查询，盗图那个
    投诉侵权要公证吗
    律师函发了对方不理，平台给下架吗
    您好，我司发现他店擅用我司作品图片，请予查处
    亲，人家熬夜拍的图被偷了啦，怎么举报呀
    抄抄抄！不要脸，我上一个他抄一个，举报
    有seller copy我的design
    copyright侵权 report一下
    有賣家盜用我的圖片，怎麼檢舉
    daotu jubao
    我做手工皮具的一款包打版打了三个月上架才十天那边就出来个一模一样的连我女儿手拿着包的那张照片都拿去用了
    我们村合作社的茶叶，自己注册的“云脚”两个字，现在网上冒出来四家都叫这个名，客人买了假的来骂我们，请平台把那四家查一查
    搜我家款名，跳出来七家陌生店，图全是从我这扒的
    有人注册了跟我们一字之差的店专卖仿货，怎么让平台处理他
    那家把我家猫窝的尺寸图原封不动贴上去了，水印都在
    卖家举报同行冒用商标，证书放哪里传
    挂在我页面底下那个外来卖家，发的是次品，请赶走
    我们的剪纸花样让别家印在抱枕上卖，我要投诉他们
    我花两千块请人拍的商品图被另一家店原封不动拿去用了，连背景里的猫都在，怎么举报
    我们是品牌方，发现平台上有三家店在卖我们牌子的假货，请协助下架
    有个没授权的卖家挂在我的链接上卖便宜货，发的是仿品，差评都算到我头上
    我设计的贴纸被人描了一遍换个颜色就拿去卖，这种抄袭你们受理吗
    那家店被我投诉下架过两次，今天又换个标题把我的图重新传上来了，能不能封店
    有一家店名字跟我只差一个字，头像也仿我的，好多老客户跑去问是不是我开的分店
    代工厂拿我的模具偷偷生产在你们平台卖，我有合同和专利，要交哪些材料投诉
    侵权投诉被退回说证据不足，我只有相机原片没有版权证书，还能怎么证明图是我的
    同行主播在直播间用我们的产品视频卖仿款，我录屏了，从哪里提交
    我做手工皮具的，一款包打版打了三个月，上架才十天就有店挂出来一模一样的，连我女儿手拎着包的那张照片都直接拿去用，价格只有我的三分之一，我要举报这家抄袭店，要交什么
    我们村合作社的茶叶，自己注册了云脚这个商标，现在平台上冒出来四家店都打这个名字卖，客人买了陈茶跑来骂我们，商标证书我都有，请把这四家冒牌的查一查
    同行偷我图
    我拍的图被别的店拿去用了
    别家店搬运我的详情
    视频被另一家店盗了
    我的文案被人一字不改照搬
    整店被抄 连名字都像
    山寨店冒充我家
    有店跟我名字就差一个字骗我客人
    仿我logo的店铺怎么投诉
    别的店在卖我牌子的假货
    有商家卖我们品牌的高仿
    仿冒我们家的鞋 好几家
    我的书被人卖盗版
    我的电子图纸被别人转卖
    设计专利被同行侵权
    外观专利维权从哪提交
    商标侵权举报 对方是卖家
    版权投诉怎么提
    知识产权维权入口给一个
    举报抄袭我款式的店
    有人抄我手工包 三分之一价卖
    复刻我的灯 低价抢生意
    我的插画被改个色拿去印
    图案描一遍当他的
    水印被裁了 图还是我的
    把我照片镜像翻转拿去卖
    AI改了我的图 别的店用
    详情里的错别字都跟我一样 抄的
    包装盒被仿 顾客分不清
    跟卖我链接的是仿品 赶走他
    链接被别人蹭了 发次品
    有人挂在我的商品页卖仿货
    我的条码被陌生店盗用
    标题蹭我品牌词 举报
    经销到期了还打我们牌子卖
    代工厂私自卖我的模具货
    前合伙人开店用我的图
    同行用我模特照 没经同意
    我家娃照片出现在别的卖家店里
    我的买家秀被竞品盗
    买样验了 那家卖的仿我品牌
    取证要啥 对方仿我
    怎么证明图是我先拍的
    原片底图能当盗图证据不
    没版权证书能告他抄袭吗
    有商标证 要求删掉侵权链接
    举报盗图被驳回
    侵权举报处理到哪一步了
    下架了又换链接上 抄袭惯犯
    抄我的店反咬我抄他
    对方申诉说图是买的 撒谎
    律师函给了那个卖家 平台管不管
    法院判决书怎么提交 仿冒的
    盗图的店会被罚吗
    怎么防止图被同行盗
    申请原创保护 防抄
    主播在卖我们牌子的假货
    七家店用同一张我的主图
    copycat怎么report
    別的賣家盜我的圖
    我雕的木鸟被人家工厂批量仿了，连我工作室照片都拿去用，找谁管
    客人问我是不是开了分店，哪是啊，是有人把我店全抄了
    一家店把我十二张主图全拿走了 举报
    有卖家仿我手绘日历 标题都一样
    我有商标 陌生店卖我们保温杯假货
    老工厂没授权还在卖我们的灯
    把我工坊视频录屏拿去用
    围巾花型被抄 下架要交啥文件
    抄袭的下架一天又上架
    我的logo出现在别家货上 我没做过
    别人店里有我闺女照片 从我链接扒的
    三家店拿我拼图画印薄纸卖
    假冒我们品牌的官方店 关掉它
    侵权方不理律师 平台出面吗
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
    report a shop using my photos
    someone's copying my product
    another seller stole my pictures
    fake versions of my product
    a seller is selling counterfeits of my brand
    report a listing hijacker
    how to report infringement
    my design was stolen
    a shop impersonates my brand
    report an imitator
    my images are being misused
    another seller uses my trademark
    patent infringement by a seller
    someone jumped on my listing
    report plagiarism of my listing
    my shop has been cloned
    stolen product video
    a rival copied my style
    complain about a copycat store
    knock-off of my product
    my original work is copied
    fakes of our label on your site
    where's the infringement form
    have them take my photos down
    I paid for the tableware photos and a new store uses the lot, down to the tablecloth. How do I report it?
    There's a shop selling my carved figurine, I hold the design patent, what do you need from me?
    customers bring me fake "Pinecone" flasks bought from another seller; I'm the brand owner and want to complain
    an unknown seller attached himself to my product page at half the price, his goods aren't ours, get him off
    my text was lifted word for word by a competitor, does copied writing count as infringement too?
    a shop with one letter different from my name and my logo in another colour is fooling my customers
    I reported that picture thief last month, he deleted them and yesterday they were up again. Can the penalty be harsher?
    three sellers print my registered illustration on tote bags, I want these listings gone
    They photoshopped a new face on my model and kept the rest of my picture, what proof do I submit?
    a wholesaler is flooding your site with socks carrying our registered trademark, none of it is from us
    bootleg copies of the picture book I published are for sale, awful paper, how do I get them removed
    "GoodStuff Store" uses my clip as its product video with the intro cut off
    how long does a copyright complaint against another seller take
    he copied my bag and then reported ME for copying. I have the original sketches, what do I do?
    A seller writes my brand in his title but ships a no-name product. Where do I report that?
    our former factory sells goods from our own mould here as theirs, please act against it
    seven listings infringe the utility patent on my folding stool, can I report them in one complaint
    how can I prove the photos are mine, I've only got the raw files
    they present my customers' pictures as their own photos, I'd like to report the shop
    sellers based abroad offer bracelets with our mark, does your complaint process cover them
    my report about the hijacker came back "authorisation incomplete", what's missing from my complaint
    I bought a sample from the copycat to compare and it's a fake of ours, is it accepted as evidence?
    same box, same colours, same pattern: a rival imitates my packaging and buyers mix us up
    Two weeks after I launched my pet bed someone offers an exact copy, how can I have it taken off
    another seller posted our lab certificate in his listing with our number still on it
    the seller I reported says he found the pictures on Google, is that an excuse?
    a bogus "official store" sells our water filters, people drink through those! Please investigate
    a dozen shops use my main photo, is there a bulk way of reporting?
    my sticker designs were traced and recoloured, is this plagiarism you act on
    The hijacker on my bookcase page ships chipboard, and the bad ratings land on me
    a dealer whose licence ended in June keeps selling under my brand
    the copycat filed a counter notice, what's my next step
    protect my product pictures from being used by others, and deal with the one who's done it
    A seller is offering "compatible with" my brand with my logo on the picture, that's misuse of my trademark
    clone of my board game with the rules booklet scanned from mine
    report seller for passing off his jackets as ours
    my daughter's drawing, sold by us as a print, turned up in a stranger's shop here
    is there a hotline for brand owners to report fakes
    a merchant uses my shop's name in his listing to get my customers
    I hold the copyright in these patterns and four listings use them without my consent
    they sell replicas of my ceramic mugs, handle, glaze, stamp, everything copied
    imitators of my patented brush have multiplied, please remove the newest: item 88123
    coppied my listing 100%, report how
    a shop stole photos of MY CAT to sell its cat food 😾 how do I report them
    仿冒 of my brand by 2 sellers, I have trademark, please delete
    As proprietor of the registered mark "Westbrook Hill", we have identified five listings offering counterfeits and request their removal.
    copy copy copy, that's all this guy does! whatever I launch he launches, same pictures even. I'm reporting him for good this time, where?
    my sister makes little clay people by hand, and now there's a machine-pressed version of them for sale here, even the freckle is the same. She's in tears. How can we file against the seller who copied them?
    report a shop that stole my photos
    another seller uses my pictures
    my product images were stolen
    a store copied my whole listing
    someone lifted my description word for word
    my product video was taken by a rival
    my title and text copied by another merchant
    report design theft
    they copied my design
    rival sells a clone of my lamp
    a shop imitates my products
    knock-off seller, please remove
    fake versions of my brand on your site
    counterfeits of our brand being sold by a store
    we're the brand, remove this fake listing
    shop selling fakes under my label
    trademark infringement by another seller
    someone uses my trademark without permission
    my brand name is on their fakes
    patent infringement report
    my patented tool is being copied
    copyright claim against a store
    IP complaint form
    where do I file an infringement report
    what proof do you need for a copied photo
    can I complain without a registered trademark
    no patent, can I still report a copy
    upload my copyright certificate
    how do I show I posted it first
    raw files as proof of my photos?
    my infringement report was rejected
    how long do copyright complaints take
    the stolen photos are still up after my report
    counter-notice came from the copycat, what do I do
    the copier reported me instead
    another merchant hijacked my product page
    someone attached himself to my listing and ships fakes
    kick the hijacker off my page
    a seller changed my listing's pictures and hijacked it
    unauthorised seller on my brand page
    reseller without permission uses our brand
    distributor with no contract sells our brand, report
    factory sells my mould's products behind my back
    my former partner opened a shop with my designs
    ex-employee sells using our photos
    a shop pretends to be mine
    fake store with my shop's name
    someone imitates our official store
    store one letter off from my name
    they took my logo
    they copied my storefront design
    my entire shop was scraped and republished
    dozen shops copied my catalogue
    mass report of image thieves
    overseas shop clones my ceramics
    streamer sells copies of my bag
    live host uses my pictures
    pirated copies of my book on sale
    my e-course is being pirated by a seller
    my illustration printed on their mugs
    my pattern stolen
    font theft by another store
    my sticker art was traced
    they photoshopped another head on my model photo
    my own face is used in their ads, I'm the shop owner
    my baby's photo from my listing is used by another shop
    customer photos from my page used as theirs
    they copied even my typos
    same packaging as ours, a rip-off
    my hang tags copied by another seller
    I test-bought it, it's a fake of ours, report
    do I need a test purchase to report a copy
    do I need a lawyer to report a copycat
    lawyer's letter ignored by the copier, will you act
    take down the copy of my product
    delist the imitator
    ban the repeat image thief
    fifth time the same shop stole my photos
    removed and relisted again, the copycat
    why isn't the repeat infringer banned
    I want compensation from the copying shop
    how do you protect original designers, I've been copied
    protect my listing from being cloned, it's happened already
    status of my copycat report 2217
    follow up on my infringement case
    stop this seller using my brand
    report unauthorised use of our mascot
    someone is passing off goods as mine
    rip-off of my candle jar, identical
    copied my invention
    another vendor has stolen my recipe card photos
    sir one seller copied my product images, please remove
    other shop make same like me with my photo, is stealing
    a seller take my brand and sell fake
    copycat store pls take down
    stolen pix!! report
    盗图 report, my photos on his page
    copy cats everywhere, I launch, they launch, shut them down
    We hereby notify you of the unauthorised reproduction of our photographs by another merchant.
    three months on one bag pattern, ten days live, and a shop's got the twin, even my daughter's hand holding it in the photo
    Our village tea is registered as Cloudfoot. Four stores now sell under that name and their buyers come to us to complain. Please look into all four
    I paid a photographer for my product shots and another shop uses them untouched, cat in the background and all, how do I report it?
    We own the brand and have found three stores here selling fakes of it, please help us have them taken down
    A seller without licence has latched on to my listing and ships imitations, while the bad ratings fall on me
    Someone traced my sticker designs, recoloured them and sells them in his shop, do you act on that sort of copying?
    That store was taken down twice after my complaints and has put my pictures up again under a new title, can you close it?
    A shop one letter away from my name copies my logo too, and my regulars ask whether it's my branch
    My factory secretly makes goods from my mould and sells them here. I've a contract and patent, what do I submit?
    My infringement complaint came back for lack of proof; I only have the raw camera files, what else shows the photos are mine?
    a rival streamer uses our product film to sell a clone of it, I've recorded the show, where do I hand that in
    I make leather bags by hand and spent three months on one pattern. Ten days after it went live a shop put up the same bag, down to the photo with my daughter's hand, for a third of the price. I want to report that copycat, what do I submit?
    Our village co-operative registered Cloudfoot as a trademark for its tea. Four stores now sell stale leaves under that name and their customers scold us. I hold the certificate, so please go after those four imitators
    another shop pinched my pictures
    my product photos nicked by a competitor
    stolen images on a rival store, please act
    they lifted my photos word for word with the text too
    a seller reposted my own video as theirs
    someone ripped off my mug design
    rival knocked off my toy, where's the form
    my pattern plagiarised by another merchant
    my description got copy pasted by a store
    entire shop cloned, name, logo and banner
    fake store posing as mine
    impostor shop with my logo
    a shop imitates our name with one letter changed
    lookalike store tricks my customers
    a seller impersonates our brand
    counterfeit of our brand sold by shop "BestDealz", we own the brand
    fakes of our own line are on the marketplace, sold by others
    knock-offs of my sandals by three merchants
    pirated copy of my sewing pattern on sale
    bootleg of my comic offered by a seller
    someone sells scans of my ebook
    my digital stickers are being resold by another shop
    our registered design was copied
    trademark infringement by a competing listing
    copyright infringement complaint against a merchant
    intellectual property complaint, I own the rights
    file an IP report
    IP complaint form for rights owners
    where do brand owners report fakes
    report a listing that infringes my mark
    report a seller for stealing my artwork
    report a competitor for copying
    report image theft
    report hijacker on my product page
    hijacked my buy box with an inferior copy
    hijacker attached to my ASIN like page
    other sellers piggyback on my listing with imitations
    someone joined my listing and ships a fake
    kick the piggybacker off my page
    follow-seller on my listing, remove him
    unauthorised reseller on my brand page, selling imitations
    ex-distributor still uses my brand name and photos
    ex factory sells my design under its own name
    my supplier sells my mould to my rivals here
    former partner opened a twin shop with my goods' photos
    used my trademark as a keyword in their titles
    competitor puts my brand in his title to draw my customers
    my brand name misused by another shop's listing
    parallel listing with my barcode by a stranger
    stranger sells under my EAN code
    they scraped all my reviews into their page
    they use my customers' photos as if theirs
    my face as model is used by another seller
    my baby's picture is on a competitor's page
    my watermark is still on their stolen photo
    they cropped out my watermark
    they flipped my photo and use it
    they traced my illustration
    recoloured copy of my print
    AI-altered version of my photos on another store
    same typo in their description as mine, it's copied
    packaging copied from ours, buyers mix us up
    box and label imitate ours
    copied my candle's scent names and jars
    copy of my handmade bag at a third of the price
    cheap clone of my lamp undercuts me
    dupe of my necklace sold by a merchant
    lower quality replica of my chair
    machine-made copy of my hand-carved spoon
    test purchase proves that seller fakes our brand
    bought their item to prove it copies mine, where do I send evidence
    what evidence do I need against a copier
    which proof shows I took the pictures first
    raw files and dates enough to prove the photo is mine?
    do I need a copyright certificate to report theft of my pictures
    can I report copying without a patent
    can an unregistered design be protected from imitators
    I hold the trademark certificate, remove the infringer
    power of attorney to report copycats for our brand
    report on behalf of brand owner
    my report of the copycat was rejected, what now
    infringement report dismissed for lack of evidence
    how long till a copycat gets taken down
    status of my infringement complaint
    copycat is back after takedown
    they relisted the stolen design under a new link
    repeat offender copies me every season
    the copier filed a counter notice, what do I answer
    the thief reported ME for copying, absurd
    copycat says he bought the design, he lies
    lawyer sent cease and desist to another seller, will you delete his copy
    court order against an imitator, where do I submit it
    can you freeze the imitator's sales
    want damages from the shop that copied me
    will the copycat be punished
    does the copying shop get points off
    how to stop others from using my photos
    shield my originals from theft, original protection programme?
    apply for originality protection against copying
    monitor for fakes of my brand, do you offer this
    livestream host sells fakes of our brand
    group of shops with the same stolen pictures, all mine
    seven stores use my cover shot
    foreign store sells copies of my toys
    image thief
    stolen listing
    design rip-off
    brand abuse report
    sir other seller copied my kurti design kindly remove
    one seller using my photos without permission please take action sir
    how to complain against duplicate seller of my product
    other shop it take my photos, what can I do
    my design is stolen from other seller, help
    a shop make imitation of my product and sell cheap
    other seller copy my pic lah, how to report
    盗图 my photos by other shop
    有seller copy my design, how report
    copycta stole my pics
    sumone stole my desing
    I carve wooden birds; a store here has mass produced mine to the last feather and uses my workshop photo. Whom do I tell?
    bloody thieves at another stall used the picture of my own kitchen, get it down
    so a customer asks me why I've a second shop with half the price and I haven't it's some bloke who copied everything
    Our legal department wishes to notify you of an infringement of our registered mark by one of your merchants.
    A shop has taken all twelve of my product photos; I want to report it.
    Another merchant sells a cheap copy of my hand-drawn calendar under my own title.
    I own the trademark and a stranger offers fakes of our thermos on your site.
    someone has latched onto my listing and delivers imitations
    a seller copied our shop name but for one letter and my buyers fall for it
    our old factory now sells our lamps here without a right to
    they filmed my workshop video off the screen and use it
    which documents do I hand in to have the copied scarf pattern taken down
    the plagiarist put the same bag up again a day after removal
    can you make the shop which stole my recipes' photos stop
    my logo's on goods I never made, sold by another stall
    the rival's page has my daughter in it, taken from my listing
    how do I lodge a claim for design piracy against a merchant
    an ex dealer goes on using our brand pictures
    he says it's inspired by mine, it's a stitch for stitch copy
    three shops sell my puzzle artwork on thin card
    the one who copied us now accuses us of copying
    fake "official store" of my brand, close it
    the infringer ignores our lawyer, will the marketplace step in
    kisi seller ne mera photo churaya, report kaise kare
    sir my brand duplicate is being sold by other seller
    other shop take my design and my text same same
  `,
})
