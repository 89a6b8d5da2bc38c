import { defineIntent } from '#intents/define'

export const customsDuties = defineIntent({
  intent: 'customs-duties',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '关税和进口税', en: 'Duties and import tax' },
  definition: {
    zh: '问进口要不要交税、交多少、谁付，清关要什么材料。',
    en: 'Asks whether import duty or tax is due, how much, who pays, or what clearing customs needs.',
  },
  borders: {
    'shipping-cost': {
      zh: '问的是运费。',
      en: 'Asks about postage.',
    },
    'shipping-regions': {
      zh: '问送不送那个国家。',
      en: 'Asks whether that country is delivered to.',
    },
    'track-order': {
      zh: '问卡在海关的包裹几时到。',
      en: 'Asks when a parcel held at customs arrives.',
    },
    'unknown-charge': {
      zh: '账户上不认识的扣款。',
      en: 'A debit they do not recognise.',
    },
  },
  zh: `
    关税多少
    海关要收税吗
    清关费谁付
    进口税
    被海关扣了要交税
    税费怎么算
    寄国外有关税吗
    报关
    清关要什么资料
    会被税吗
    关税谁承担
    海关让我补税
    免税额度
    海关税谁付
    关税怎么算
    要交税吗
    进口税包含在价格里了吗
    guanshui duoshao
    包税吗
    跨境买的面霜税率几个点
    清关要身份证 发给谁
    亲，海外仓的奶粉下单以后还会不会另外收税呀
    被税了 能给报销吗
    退货了之前交的税退不退
    個人行郵稅怎麼計
    海关让我补报价单 你们能给吗
    寄到美国我朋友那里 她要付 duty 吗
    超过5000要怎么交
    保税仓和直邮的税一样吗
    实名认证 为啥买个包还要填证件号
    多买几件会不会超额度 每年不是有限额
    结算页那个“税费”38块是啥
    增值税和消费税都收么
    申报价能写低点吗
    您好，我所在国家要求提供商业发票及HS编码以办理进口清关，贵司可否提供
    没人告诉我到门口还要给海关钱啊 快递员现在就站这儿等着要八十多欧 是我给还是你们给
    免税额度是多少来着
    关税到付
    买手表要交好多税哦
    过关的费用谁掏
    在你们这买锅寄到英国 那边收vat不
    税单可以给一份不 公司要入账
    抽查到了要补税 怎么补
    扣关了 说要我证明是自用 需要啥材料
    税谁出
    我第一次海淘，选了一双靴子和一条围巾，加起来一千四，看评论有人说到了海关又被要了两百多，有人说一分没交，所以到底是怎么个算法，有没有办法提前付掉省得麻烦
    拆成两单下是不是就不用上税
    书也要税？
    行邮税起征点
    DDP 还是 DDU
    给国外孙子寄玩具，那边要不要他爸妈掏税钱
    进口环节的钱是你们代缴吗
    欧盟那边新规说小包裹也要收税了，我买个手机壳才五欧，你们价格里是不是已经含了，还是到那边他们另外跟我要
    我在新西兰读书，想让家里从你们店直接下单寄冬天的被子和一口锅过来，同学说超过一定金额那边要收钱还要填申报表，这个表是你们发货的时候填还是我这边填，填错会罚吗
    import tax 是 buyer 出还是 seller 出
    清關文件要自己準備嗎
    要不要付关税
    买这个要交税吗
    进口商品要交多少税
    关税怎么收
    关税是多少个百分点
    关税由谁来付
    关税买家付还是卖家付
    关税包含在价格里吗
    价格含税吗 我是海外的
    海外购要不要另外交税
    从国外寄过来要交税吗
    寄到美国会被收关税吗
    香港寄内地要税吗
    跨境商品税率是多少
    跨境购物的税费谁出
    进口税费怎么算的
    税费是怎么计算的
    多少钱以内免税
    免税额是多少
    超过多少要交关税
    超过免税额度怎么办
    个人跨境额度还剩多少怎么查
    如果被税了怎么办
    被海关收税了 你们承担吗
    关税能退吗
    退货关税退不退
    多交的税能退吗
    清关需要什么资料
    清关需要身份证吗
    清关要提供什么材料
    为什么要上传身份证
    清关费用是多少
    清关要另外收费吗
    报关要我自己办吗
    需要自己清关吗
    海关要发票 去哪里拿
    海关要求提供购买凭证
    海关通知我缴税 去哪缴
    收到海关的缴税通知 怎么处理
    快递让我付关税才派送
    快递公司替我垫了关税 要我还吗
    包清关包税吗
    包税价是什么意思
    奢侈品的进口税高吗
    化妆品进口要交消费税吗
    买酒进口税怎么算
    奶粉保健品要缴税吗
    礼物寄国外对方要付税吗
    申报价值是多少 会影响税吗
    HS编码能告诉我吗
    亲 直邮的要不要交税呀
    关水谁出 打错字 关税
    您好，我司从贵处进口样品，请问需缴纳哪些税费，报关文件由哪方提供
    买了三千块的包 朋友说过海关要交百分之二十 是不是真的😨
    我人在英国 上次别家让我到门口补了三十镑 这次买你家的会不会也要
    两瓶香水一起寄会不会要交税 分开寄就不用？
    结算的时候没看到税 到了会不会又让我交
    给在澳洲的表弟寄了个生日礼物 他要不要自己掏税
    一瓶洋酒加两条烟 过海关是不是税特别重
    海关短信让我补交97块 才放行 这个钱该谁出
    价格旁边写“含税” 是不是到家就不用再付别的税了
    个人自用的电脑带进来要不要报关 要什么单子
    新疆人在哈萨克斯坦工作 买你家东西寄过去那边怎么收税
    关税怎么交
    要交关税吗
    需要付进口税吗
    进口关税多少
    税点多少
    税费多少钱
    税谁来出
    会不会被海关收税
    会不会产生关税
    海关税怎么算
    要缴税吗
    清关要多少钱
    清关需要什么
    报关需要哪些材料
    关税谁负责
    关税包不包
    含不含进口税
    海外买要交税不
    包裹过关要交税吗
    跨境税怎么收
    海关要我交钱
    增值税要交吗
    多少以上要上税
    免税限额多少
    我在你们海外店看中一台咖啡机两千八，进关要交几个点的税
    收到税单说要付156，这个税是我付还是商家付
    我从香港下单寄深圳，衣服也收税吗
    之前在别家买奶粉要传身份证正反面，你们也要吗
    海关来电话让我提供付款截图和商品链接，还需要别的吗
    在法国的留学生，收家里寄来的电饭锅要缴进口税吗
    买三盒保健品一起寄会不会超过个人自用数量被征税
    页面写的“预估税费”最后多退少补吗
    退货退款以后，已经缴的跨境税怎么退给我
    同样的包，保税仓发和海外直邮，哪个税低
    手表超过五千块是不是不能按跨境优惠税率了
    给加拿大的妹妹寄一床蚕丝被，她那边会被收GST吗
    清关的时候要个人税号，巴西那边，是我提供还是你们填
    你们发到德国含不含19%的增值税
    快递公司说替我垫了关税另收手续费，这手续费合理吗
    今年的跨境额度我用了两万多，再买会按什么税收
    红酒六瓶进口，关税、增值税、消费税分别多少
    海关要原产地证明，你们能开吗
    我买的是二手镜头，也要按新的价格申报交税吗
    商品标价含税，到海关又让我补税，这合理吗
    寄到美国现在八百美元以内还免税吗
    低价申报会不会被罚，你们按实价申报吗
    宠物粮进口清关需要什么检疫文件
    礼品寄日本，免税上限是一万日元吗
    代购说自己包税，你们平台有没有包税的选项
    公司名义进口，清关要用公司营业执照还是个人身份证
    官税怎么收 急
    什么？？又要我补交300块税？？买之前怎么没说 谁出
    import duty 大概 how many percent 呀亲
    被税了被税了😭 第一次中招 税金找谁报
    您好，拟采购实验仪器一台寄往新加坡，请问当地消费税由何方承担，贵司可否提供形式发票
    我一个老婆子 儿子在外国给我买了药膏 海关让填表 表上那个申报价值写多少呀
    就是问问 不是催件 东西还没买 要不要给海关交钱
    澳门寄珠海都要收税咩
    买之前想搞清楚 别到时候货值300税200 到底咋个算
    进口税要付吗
    进口税率是多少
    税费包含在价格里吗 海外的
    价格含关税不
    你们包关税吗
    不包税我要补多少
    税是下单交还是到了交
    清关要上传证件 为什么
    清关要发票吗
    清关代理费要我出不
    海关会收我税吗
    海关会不会抽查要交税
    过海关要交多少
    被海关税了怎么办
    海关税单来了 要去哪交
    海关让补税 正常吗
    海关要我申报 怎么填
    海关要求证明价值 你们能开证明吗
    快递叫我付进口税 是不是必须
    UPS要我付关税代垫费
    DHL收了清关手续费
    跨境综合税是多少
    跨境电商税率
    直邮要不要交税
    保税仓的货要税吗
    行邮税几个点
    个人物品免税额多少
    海关起征点是多少钱
    五千块一单要交税不
    一年能免税买多少
    年度额度用完了要交多少税
    分两单买能避税吗
    拆单会不会少交税
    几件一起买会不会被税
    化妆品税率多少
    奶粉要不要关税
    包包进口税多少
    手表进口税率是不是很高
    电子产品进口要税吗
    衣服寄美国要关税吗
    寄美国关税多少 现在
    美国800美元免税还有吗
    寄英国要交VAT吗
    寄到英国20%谁付
    欧盟的增值税算进去没
    寄德国增值税19%含了吗
    IOSS号有没有
    寄加拿大GST要交吗
    寄澳洲要不要交GST
    寄日本消费税谁交
    寄韩国要通关号吗
    韩国个人通关码填哪里
    寄巴西税是不是很贵 要CPF
    寄印度要KYC吗 海关
    寄新加坡GST多少
    寄马来西亚SST要付吗
    寄泰国税谁给
    寄俄罗斯清关护照要填吗
    寄香港免税吗
    寄台湾要实名认证 EZWAY怎么弄
    寄台灣要關稅嗎
    寄澳门要税吗
    台湾2000块以下免税吗
    国外寄回国要交税吗
    从日本买回来海关收多少
    从你们海外仓买要进口税么
    退货的话关税能退吗
    税交多了能退吗 海关
    交过税的单据能给我吗
    完税证明给开吗
    商品的HS code是多少
    海关编码发我一下
    原产地证明能开吗 减税用
    形式发票能提供不 清关用
    装箱单和发票清关要几份
    申报价值写多少
    能不能申报低一点
    能写礼物申报吗 免税
    礼物要交税吗 寄国外
    二手的进口要税吗
    样品寄出去要交关税吗
    DDP可以做吗
    DDU还是DDP发
    预付关税有这个选项吗
    关税能在结算时一起付吗
    关税押金多退少补吗
    import tax要付多少
    customs clearance要什么文件
    duty free额度
    guan shui shei chu
    关稅怎么交
    要不要给海关钱啊
    报关费另算不
    我在洛杉矶 想买两床被子 海关会不会让我交钱 交多少
    您好 拟从贵店购仪器寄往越南 请告知进口环节税费由何方承担及所需单证
    上次别家买鞋 到了邮局要我补一百多税 你们这边会不会也这样
    包裹从欧洲寄给我，落地以后还要另外给国家钱吗，大概几个点
    在海关补了一百八，你们承诺过包税的，这钱能报吗
    买给国外侄子的玩具，他那边收的时候会不会被要税
    法国寄过来一瓶香水四百块，海关那关还得掏多少
    棉布床品进瑞士，税率上哪儿查
    咖啡馆要进六把椅子，边境那边要看哪些单子
    鞋退给你们了，我进口时交的那份税找谁要回来
    税谁来付
    寄美国要不要交税
    清关要什么证件
    关税算在价格里吗
    海关要我身份证干嘛
    跨境的综合税怎么算
    到加拿大关税几个点
    買這個要付進口稅嗎
    customs duty谁出
    快递叫我付清关费，合理吗
    手表进口税率多少
    送礼寄国外要交税不
    被税了能报销吗
    拆单能不能免税
    原产地证有没有
    商业发票清关用，能提供吗
    退货后税退不退
    奶粉跨境要交多少税
    增值税含在里面没
    寄到德国还要补税吗
    超额度税怎么交
    HS编码发我一个
    公司进口清关要什么资料
    红酒要交消费税么
    报关单谁填
    个人年度跨境额度多少
    寄日本的关税起征点
    税费在结算页能看到吗
    英国海关要收VAT不
    运费算不算进完税价
    药品清关要批文吗
    代缴关税的手续费是多少
    给国外孩子寄被子要上税不
    海外仓发货还有税吗
    种子进口要检疫证不
    免税额度用完会怎样
    直邮和保税哪个税低
    关税能提前付好吗
    寄到香港有没有税
    二手相机要缴进口税吗
    为啥同样的包别人没交税
    海关抽查要交多少
    包里写礼物能免税吗
    东南亚寄过去收多少税
    税单能给我吗
    买琴寄台湾，稅怎麼算
    行邮税还收吗
    加征的关税影响这款么
    家具入美关税谁承担
    书籍免关税吗
    乐器报关有啥手续
    收件人那边要掏税钱不
    清关代理费怎么收
    低报会被查吗，你们怎么报
    俄罗斯那边超多少欧要缴税
    外婆在魁北克收礼要掏税么
    蜡烛走哪个税则号
    奶酪进口要填什么表
    税前还是税后价，寄韩国
    马具过海关要啥材料
    快递垫的税谁报销
    到新加坡门口要付消费税吗
    五十欧的礼物免税不
    含关税的到手价能给算下吗
    旧小提琴入境征税吗
    报关行要委托书，正常不
    南非对皮具收几成税
    零配件进口零税率吗
    海关仓储费归谁
    买无人机进口要登记吗
    清关缺发票，能补一张不
    一年海淘免税额度还有多少
    去年我妹在多伦多收件毛衣给邮差补了三十块税，这回你们寄还要交吗
    学校进口四台显微镜，海关要看什么，学校免不免税
    税我交得起，就想下单前知道是多少
    寄Malaysia要不要交税啊
    进口税谁出
    包税不
    清关要啥材料
    为啥要身份证清关
    寄到德国增值税含了没
    到澳洲要交GST吗
    综合税9.1%怎么来的
    被税了谁承担
    退货了税能退吗
    海关要发票，你们给开报关用的不
    能按礼物申报省税吗
    跨境额度用完了咋办，要多交税吗
    烟酒进口税高吗
    保税仓发要不要再交税
    HS编码是多少
    原产地证明能提供吗，想减关税
    行邮税怎么算
    快递员上门要收税，我该付吗
    分两单买能不能都不超税
    寄美国现在加征多少关税
    书要不要交进口税
    个人清关还是公司清关，要哪些证件
    巴西那边会收我多少进口税
    關稅要自己付嗎
    price含不含VAT，寄英国
    报关代理费是啥，谁收的
  `,
  en: `
    customs fees
    do i have to pay customs
    import duty
    how much tax will i pay
    are duties included
    who pays customs
    customs charges
    import tax
    vat on import
    customs asks me to pay
    is there a customs fee
    do you cover duties
    tariff
    clearance fee
    taxes for shipping abroad
    who pays customs duties
    import taxes
    will i have to pay duty
    are taxes included in the price
    how much vat on a parcel from abroad
    courier wants 80 euros before handing it over, is that on me?
    duty free limit?
    customs asks for a commercial invoice, can you give me one
    what's the HS code for the pan
    Is it DDP or DDU?
    got a text to pay import charges, is this legit for my order
    do you refund the duties if i return it
    costoms fee who pay
    why is my id number needed for a handbag
    can you declare a lower value
    any tariffs on shoes going to the states
    there's a line "tax 38" in my cart for the overseas cream
    I have to pay something at border when I buy from Norway?
    could i pay all the import stuff up front and be done
    关税 how much for a watch
    two small orders instead of one big one, would that stay under the tax line
    Please advise whether the recipient of my gift in Switzerland will be billed by customs
    books exempt?
    does the new rule for small packets in the EU mean you've already added the vat to my phone case
    held at the border until i prove it's for my own use, what papers do they want
    nobody mentioned a brokerage charge
    whats the duty rate on cosmetics
    do i owe anything when it enters the uk
    First time buying from overseas. Boots and a scarf, around 200 altogether. One review says there was another forty to pay when it landed, the next one says not a penny. So how's it worked out and can I find out before I buy?
    i'm the importer of record apparently?? what does that oblige me to
    broker says EORI number missing, is that yours or mine
    annual limit for personal imports, am i near it
    does a toy sent to my grandson in Chile cost his parents anything
    additional government charges after checkout?
    customs clearance documents
    last time i bought a lamp from another country some agency posted me a bill two months later, with an admin fee bigger than the tax itself. does buying from you mean the same sort of surprise or do you handle that
    will they tax it
    my brother in turkey wants the same tablet we got him last year, and back then he stood at the post office half a day and paid nearly a third of its value to take it home. has that got any better
    包税 or not? i live in Japan
    they say i need 身份证 for customs, but i'm foreigner with passport only
    do I need to pay customs duties
    do I have to pay import tax
    will there be any customs charges
    are there import fees on this item
    how much are the customs fees
    how much import duty will I have to pay
    how is import duty calculated
    what percentage is import tax
    how much VAT will I pay on an order from abroad
    are customs duties included in the price
    are import taxes included at checkout
    does the price include VAT and duty
    do you pay the import tax or do I
    who is responsible for customs fees
    who pays the duty, buyer or seller
    is the buyer liable for import charges
    will the recipient have to pay customs
    will my friend in the US be charged duty on a gift
    do I pay tax when you ship to Germany
    tariffs on items from China, how much
    are there tariffs on electronics now
    what's the duty free threshold
    up to what amount is it tax free
    is there a minimum value for customs
    do gifts avoid customs tax
    can I prepay the duties
    can I pay the import tax at checkout
    courier is asking me to pay customs before delivery
    got a bill from customs, what's this for
    I received an import tax invoice from the carrier
    why do I have to pay a clearance fee
    what is the handling fee for customs
    do you reimburse customs fees
    can customs charges be refunded if I return the goods
    can I claim back the VAT
    I paid duty twice, can one be returned
    what documents do I need for customs
    what paperwork is needed to clear customs
    customs wants an invoice from me
    customs is asking for proof of value
    can you send me a commercial invoice for customs
    do you provide a customs declaration form
    do I need to fill in a customs form
    what value do you declare
    is an ID needed for customs clearance
    do I need an EORI number to import from you
    what tariff code is it under
    do you ship DDP
    who clears it through customs
    customs duty yes or no
    custms fee for UK??
    will i get hit w/ tax at the border 😬
    how much I must pay in customs for phone of 300 euro
    Would you mind telling me whether duty on alcohol is settled by you in advance
    since brexit do I pay extra tax on things from you
    my last parcel from overseas cost me 40 in fees at the door, will that happen with yours
    are books subject to import VAT in Norway
    sales tax on overseas orders, who collects it
    sending a birthday present to a cousin in Perth, will he have to pay any tax on it
    a bottle of whisky and two cartons, is the duty on that sky high
    customs texted me to pay 97 before they release it, who bears that
    "tax included" next to the price, so no more duty at my door, right
    what paperwork would I need to clear a laptop for personal use
    is import VAT charged on postage too or only on the goods
    do I pay customs
    is there import duty
    how much duty is there
    how much is the import tax
    who covers customs duty
    do I need to pay VAT on top
    is tax included for overseas buyers
    any duties on this
    what will customs charge me
    will I be taxed at the border
    customs clearance cost?
    what's needed for customs clearance
    which papers does customs want
    who pays VAT
    duty rate please
    are customs fees on me
    are duties prepaid
    is import VAT included
    tax on parcels from overseas
    is customs tax extra
    how are import fees worked out
    limit for tax free imports
    do I owe import charges
    import duty on shoes?
    There's a coffee machine at 380 in your overseas shop, what percentage will customs add
    I got a tax bill of 56 with the parcel, is that mine to pay or the shop's
    I'm ordering from Hong Kong to London, is clothing taxed as well
    Other shops wanted both sides of my ID for customs, do you
    customs phoned and want my payment screenshot and a product link, what else could they need
    I'm a student in Paris, does my family pay import tax when they send me a rice cooker from you
    would three tubs of supplements count as more than personal use and be taxed
    your checkout shows "estimated import charges", do I get the difference back if it's less
    how do I get the import tax back after a return
    bonded warehouse or direct mail, which one is taxed lower
    is a watch above 1000 dollars under a different duty rate
    If I send a silk quilt to my sister in Toronto, will she have to pay GST
    Brazil asks for a tax ID to clear the parcel, do I give it or do you fill it in
    when you ship to Germany, is the 19% already in the price
    the courier paid the duty and charges me a fee for it, is that normal
    six bottles of wine to Norway, what tax and duty would that be
    customs want a certificate of origin, can you issue one
    it's a second-hand lens, do I pay duty on the new price
    the price says tax included and customs still asks me to pay, how so
    is the 800 dollar exemption in the US still in place for your goods
    do you declare the full value? I don't want a fine
    what papers does pet food need to get through customs
    what's the tax free gift limit when sending to Japan
    is there a "duties paid" option on your site
    importing in our company's name, does customs need a company number or my passport
    does the duty depend on where it was made or where it's sent from
    custms tax how much??
    WHAT another 30 in tax? nobody said so before I bought it, who's paying that
    is import tax high 4 trainers lol
    I don't understand, price is "excl. tax", it mean I pay again when it come to my country?
    We intend to buy a laboratory instrument for Singapore. Which party bears the GST, and could a pro forma invoice be supplied for clearance
    I'm an old woman and customs sent me a form for the cream my son ordered me, what do I put as the value
    just asking, I haven't bought anything, do I have to give customs money or not
    hit by customs for the first time 😭 is there any way to get that reimbursed
    before I buy I want it clear, I don't fancy goods for 30 and tax for 20, so how is it calculated
    from Northern Ireland, do I get charged import VAT on stuff from your mainland warehouse
    how much duty will I pay
    who pays the duty
    who pays customs charges, you or me
    is the price tax and duty paid
    are customs fees included
    any customs fee to Norway
    customs charges for Switzerland?
    customs to Ireland from UK, post-Brexit charges?
    VAT on import to the UK
    will I be charged VAT at the border
    20% import VAT, collected at checkout or at the door?
    EU VAT, is it prepaid
    do you have an IOSS number
    GST on imports to Australia
    GST and duty to Canada, how much
    CBSA fees?
    US tariff on this from China?
    tariffs to America right now
    de minimis limit for the US
    is anything under 800 dollars duty free
    below which value is it tax free
    duty free allowance for gifts
    gift declared, is it still taxed
    is a second-hand bag subject to duty
    does a sample attract duty
    duty on electronics into India
    customs duty India for a phone?
    KYC for Indian customs, what is needed
    import duty to Pakistan
    Brazil tax and CPF, do I need it
    Mexico import tax
    Korea customs code, where do I fill it in
    Japan consumption tax on delivery?
    Singapore GST due on arrival?
    Malaysia import tax on low value goods
    VAT to South Africa on imports
    duty to Kenya on clothes
    duties to the UAE
    Israel import VAT
    Turkey customs limits
    do I owe tax when it crosses the border
    will the postman ask me for money for customs
    will UPS bill me for duties
    FedEx duty invoice, do I have to pay it
    DHL wants a clearance fee, is that normal
    carrier's disbursement fee for customs, who bears it
    brokerage fee for customs?
    customs handling fee?
    customs sent a letter asking for tax
    customs wants proof of value, can you provide it
    customs wants an invoice for clearance
    what documents does customs need
    papers for customs clearance
    passport number for customs, why
    why does customs want my ID
    commercial invoice for customs
    proforma for clearance possible?
    certificate of origin to reduce the duty
    HS code please
    commodity code for the lamp
    tariff number?
    country of origin for customs purposes
    what value goes on the customs form
    could you declare it as a gift
    can you mark a lower value for customs
    do you send DDP or DAP
    delivered duty paid option?
    can I prepay the import charges at checkout
    pay duty upfront or on delivery
    how do I pay the customs bill
    duty estimate before I order
    calculator for import tax?
    rough total with customs to Oslo
    customs percentage on cosmetics
    duty on watches high?
    is baby formula taxed at import
    tax on food parcels from abroad
    two parcels to stay below the customs limit?
    splitting an order to avoid duty
    yearly allowance for cross-border purchases, taxed after?
    is bonded stock taxed
    direct mail from overseas taxed?
    overseas warehouse, import tax still due?
    is duty refunded if I return it
    claim back customs paid on a return
    can I get a receipt for the duty I paid
    proof of duty paid
    tax bill from customs, what is it for
    关税 to Canada?
    清关 documents needed?
    customs duty kitna lagega
    how much custom I will pay for bag sir
    must I to pay the tax of import in Chile?
    custom dutys?
    I'm in Los Angeles after two quilts, would customs make me pay and how much
    We propose importing an instrument to Vietnam from you: who bears the import taxes and which papers are required?
    bought shoes elsewhere once and the post office wanted a hundred extra in tax, same with you?
    If it's mailed to me from Europe, do I owe the state something when it lands, and what percentage?
    I paid 18 at customs though you promised tax was included, can I claim that back
    A toy for my nephew in Peru, will they want money from his parents at the border?
    one bottle of perfume out of France for 40, how much would the customs take
    If I have a coat sent from your Hong Kong stock to Lisbon, does somebody knock with a tax bill?
    The courier rang saying he'll hold on to it until I've paid import charges, weren't those already in the price?
    Customs wrote asking for a description, the value and what the thing is made of, could you let me have that on paper?
    How do I find out the rate for cotton bedding going into Switzerland?
    I'd rather pay whatever the border costs right now in the basket than be surprised at the door
    Is it true that birthday presents below a certain sum get through without tax?
    we're importing six chairs for our café, which papers will the border people want from us
    I sent the shoes back to you, so who returns the import tax I paid on them
    does buying from your EU warehouse mean there's nothing to pay at the border for me in Spain
    do i need to show my passport for the customs if the box is for own use
    will there be import tax on this
    how much duty for shoes to Canada
    is VAT included for delivery to France
    import charges to the US on a 200 dollar order
    does your price cover customs fees
    sir custom duty will be how much for India
    below what amount is it duty free
    what papers do I need for customs clearance
    courier asks for 30 in duty, is it right
    Are gifts exempt from import tax
    do you ship delivered duty paid
    why do I need to give my tax number for customs
    is there a tariff on electronics from China
    customs code for the jacket, please
    what value will you declare
    brokerage fee on top of duty?
    how do I pay import VAT
    Can I prepay taxes at checkout for overseas delivery
    do EU buyers pay anything at the border
    do books attract import duty
    clearing agent wants my ID, which documents exactly
    import tax refundable if I send it back?
    what's the GST on imports into Australia
    are samples dutiable
    do I owe tax when the parcel comes from Hong Kong
    personal allowance for importing tea?
    is customs fee charged per item or per parcel
    can you lower the declared value
    is a permit needed to import seeds
    customs form, who fills it out
    what percentage is import duty on watches in Brazil
    is the tax at the border the same as VAT
    Do I need an EORI as private person
    how is duty calculated, with postage or without
    your parcel from the UK: any fees after Brexit?
    does splitting the order avoid tax
    what would customs charge me on a $90 toy in Norway
    handling fee from the carrier for customs, who bears it
    tax free limit in New Zealand?
    is there duty on second-hand cameras
    can I import honey, any health papers for customs
    certificate of origin available to cut the tariff?
    do I pay taxes twice if I buy from abroad
    anyone know import tax to Turkey on phones
    IOSS number on the parcel?
    duties and taxes to Mexico, who handles
    will my cousin in Chile have to pay something on receipt
    customs charges on a wedding dress sent to Ireland
    Is customs clearance included in your service?
    de minimis value in my country, do you know it
    when ordering from your German warehouse to Switzerland is there import VAT
    bonded goods: tax amount?
    do you pay the border tax for me
    luxury tax on handbags when importing?
    are musical instruments charged duty
    cross border tax rate for cosmetics
    who is the importer on record when I buy for my business
    does customs want proof of payment, and can you supply one
    excise on wine shipped to Sweden?
    no duty for students bringing in books?
    is a company import taxed differently from private
    anti-dumping duty on bikes from you?
    additional money at delivery for customs?
    what's the HS number of the pan
    I got charged import tax last time, will I again
    can duty be paid by you and added to my bill
    how to claim import relief on a gift
    do medicines need an import licence at customs
    what do I tell customs it's worth
    will customs charge me for a replacement part sent free
    shipping to Serbia: customs costs?
    Does the tariff on Chinese goods apply to your store
    custom tax include or not
    what is carnet, do I need it to get the drum kit in
    post office fee for collecting VAT, normal?
    import taxes in Japan for leather shoes
    is customs duty shown at checkout
    how much extra will I pay at the border for two coats
    are duties refunded when item returned abroad
    do children's clothes carry import duty
    proforma invoice for customs, can I get it
    is there any border levy within the Gulf states
    in the land of Norway must I pay MVA on it
    how much tax when buying a laptop cross-border for my son in Madrid
    customs cleared by whom, me or you
    could customs tax exceed the price of item
    tariff question: furniture to the States
    do you mark as gift to save duty
    fees for customs inspection, who takes them on
    what documents for clearing a car part
    i buy from Ukraine, must pay tax here?
    what import duty applies for cotton bed linen
    does free shipping mean free of customs too
    do I need a tax representative
    import of wooden goods, fumigation papers?
    annual cross border purchase limit for tax?
    would sending it in January change the duty
    surprise bill of 45 for VAT from courier, is that legit under your terms
    are personal effects duty free
    who settles customs for orders to Iceland
    any import tax between UK and Northern Ireland
    UK to Spain, is the customs thing automatic or do I fill something
    can I use my company's VAT number for the import
    what does the taxman take on a parcel from abroad
    is there anything to settle at the border for my coat
    levies on cross-border toys, amount please
    will my gran in Quebec be asked for tax on her gift
    import paperwork for cheese, which forms
    is the sticker price free of import charges
    threshold under which no duty applies
    how do I find the tariff line for candles
    carrier billed me an advance on tax, do you absorb it
    US buyers: any new tariff on your stuff
    landed price incl. tax, can you show it
    Is the consignee or the shop liable for customs
    what's needed to get a saddle through customs
    tax at import for a used violin
    worth declared to customs: will it be the true price
    do returns get their import tax back
    charges by the Irish revenue on your parcels?
    broker wants power of attorney, normal for customs?
    do I pay GST at the door in Singapore
    do gifts of 50 euros slip through tax free
    does it come taxed or untaxed to Korea
    duty on leather into South Africa
    customs told me to hand in an invoice, may I get one for clearance
    what's the yearly tax free quota for overseas shopping
    do I have to register anywhere to import a drone
    excise on tea?
    can I settle the border charges beforehand
    who covers the customs storage charge
    are spare parts zero-rated at import
    my state charges import tax on books? asking
    last year my sister in Toronto had to hand the postman thirty dollars tax for a jumper, will that happen again if I have you send one
    we're a school importing four microscopes, what would the customs house want to see and does a school pay the tax
    这个 parcel to Malaysia need 交税 or not
    I can pay the levy, I just want to know the sum before I press buy
    import tax to Norway
    customs fees to Canada
    customs tariff on tea
    duties and taxes included?
    are taxes prepaid at the border
    taxes at the door?
    DDP or DAP
    duty free limit for Australia
    duty threshold for the States
    is there duty below 150 euros
    how much duty on a leather jacket to Switzerland
    how much VAT will Ireland want from me
    how much will customs ask for a guitar
    how high is the import levy on bicycles
    how is import tax calculated, with or without postage
    how do I pay the duty
    how do I pay customs in advance
    how do I get import VAT back after sending it back
    how do I clear my parcel through customs
    how do customs know the value
    what will customs charge on a 300 dollar watch
    what duty rate applies to ceramics
    what tax do gifts from abroad attract
    what do you write on the customs form
    what goes on the CN22
    what's the HS code for a silk scarf
    what's the tariff number of the drone
    what is country of origin for duty purposes
    what's the origin of the goods, my customs officer is asking
    what happens if I refuse to pay customs
    who pays import tax
    who covers duty if it's a gift
    who's responsible for clearance fees
    who acts as importer
    why does customs need my passport number
    why does the courier want a tax ID for clearance
    why must I upload my ID for goods from overseas
    why is there a handling fee on top of the duty
    why did I pay duty when the page says tax included
    will I be taxed on a second-hand coat
    will I have to pay GST on import
    will customs open it and charge me
    will there be anything to pay when it lands in Brazil
    will a replacement be taxed again at import
    will duties be refunded on returned goods
    do Americans pay a tariff on this now
    do books carry duty
    do samples get taxed at customs
    do you collect UK VAT at checkout
    do you handle the customs clearance
    do you declare the true value
    do you ship from within the EU so there's no duty
    do I need an EORI
    do I need a customs broker
    do I need an import permit for seeds
    do I owe tax if the order is split in two
    does the price include import charges
    does Jersey pay VAT on import
    does Mexico tax a 40 dollar parcel
    does the carrier advance the duty
    can I prepay the tariffs
    can duty be waived for a charity
    can students import duty free
    can customs duty be paid by card at delivery
    can you provide proof of origin so no duty is due
    can I claim the free trade agreement on this
    is VAT on import included
    is duty payable on medicine
    is my country's import tax in the total
    is there an import fee deposit
    is there excise on the wine I order from France
    is there anti-dumping duty on e-bikes
    is there a luxury tax on imported perfume
    is tax paid if shipped from the bonded warehouse
    are duties higher for electronics
    are customs charges refundable
    are gifts under 40 exempt from duty
    are kids' clothes taxed at import
    any customs charge for UAE?
    any hidden border costs
    anything to pay at the border after Brexit
    customs letter says 63 euros, is it on me or on you
    customs invoice came from the carrier, do I pay
    customs asks for a receipt, which document do you give
    customs asks for proof of payment
    customs wants a power of attorney
    customs clearance papers for a telescope?
    customs quota used up message, what's that
    personal import allowance, how much is left
    cross-border tax 9.1 percent, explain
    duty on returns coming back to you?
    tax bill by post weeks later, could that happen with you
    brokerage fee, how much
    postal handling charge on import, who sets it
    Could you tell me which charges await me if the sofa cover goes to Iceland?
    Would I be liable for import duty on a pair of spectacles for my own use?
    I'm in Singapore; will GST be taken at checkout or upon arrival?
    I've never bought from overseas, so tell me plainly whether the government takes a share when the parcel lands.
    I'm sending a doll to my niece in Chile as a present, and I don't want her mum to be billed. Can I pay the import tax myself?
    We are a lab in Zürich importing a centrifuge. Which customs papers will you attach?
    so the last time i got something from china the postman wanted twenty six quid off me at the door does yours do that too
    custom charges will be there or not
    customs clearance KYC, what to upload
    is custom duty including
    i must pay tax in my country or no
    must I pay something to the douane
    zoll charges to Germany?
    关税 included?
    import 税 who pays
    tarrif on toys
    custms fee?
    duty?
    vat or no vat on parcels to the Canaries
  `,
})
