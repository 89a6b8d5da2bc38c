import { defineIntent } from '#intents/define'

export const priceQuestion = defineIntent({
  intent: 'price-question',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '多少钱', en: 'What does it cost' },
  definition: {
    zh: '买之前问某件商品的价钱、能不能便宜、会不会降价、含不含税。',
    en: 'Asks before buying what a product costs, whether it can be had for less, may drop, or includes tax.',
  },
  borders: {
    'price-difference': {
      zh: '买完降价要补差的是补差价；没买问价钱的在这里。',
      en: 'A drop after buying is the price difference; the price before buying is here.',
    },
    'promotion-question': {
      zh: '问活动规则的是促销；问这一件多少钱的在这里。',
      en: 'The rules of a sale are a promotion; what this piece costs is here.',
    },
    'shipping-cost': {
      zh: '问邮费的是运费；问东西价钱的在这里。',
      en: 'Postage is the shipping cost; the price of the thing is here.',
    },
  },
  zh: `
    多少钱
    价格
    怎么卖
    最低多少
    还能优惠吗
    单价多少
    一斤多少钱
    怎么涨价了
    价格怎么不一样
    能不能少点
    报个价
    贵不贵
    这款现在几块
    这个多少钱
    duoshao qian
    这个什么价
    最低多少能卖
    两千八能不能拿下
    价格怎么跟昨天不一样了
    贵了吧 隔壁才六十
    标的是一只还是一对的价
    亲 少点呗，零头抹了
    怎麼賣
    咋卖的 一斤几块
    含税吗
    为什么我看到的价比我朋友看到的高
    预算不够，还能再优惠一点点不
    下个月会不会降价啊
    到手价是多少
    整套要几个钱
    划掉的那个原价是真的吗
    最便宜的那款要多少
    这手表标价4999，购物车里变成5199，到底按哪个
    学生买这个打折之后多少
    price?
    你们跟别家比价吗，同一款电风扇人家139包送，你这边159，能跟他一样我就在你家下单了，毕竟你家我买了好几年，售后放心
    我就要一个，单卖多少钱
    海外版页面显示的是美金还是人民币
    旧的抵一部分的话新的要加多少
    手工费另算不
    砍砍价 😊
    加上两年质保一共几多钱
    没标价的那件旗袍要多少银子
    太贵了 降点
    一瓶和一箱每瓶差多少价
    会员价显示89，我不是会员按什么算
    这台钢琴贵店售价是否包括琴凳和第一次调律，如果都包含的话我可以接受，如果另收就请把总的数目列清楚给我，我好同家里商量
    一平方米什么价 地毯
    诚心要，给个实在价
    现在是不是一年里最便宜的时候，要不要等等再买
    老板 四十行不行
    我看这条项链三天涨了两回价，周一是六百八，周三变七百五，今天又成了八百二，你们到底按什么定的，今天定下来能算周一的价不
    今天的草莓怎么卖
    這件含稅後總共多少錢
    想知道这台冰箱的价格
    价格能不能再低一点
    可以打个折吗
    给便宜点呗
    能不能便宜五十
    老板便宜点我就买了
    这款手机现在什么价格
    这个沙发怎么卖的
    单买一只什么价
    这个价还能谈吗
    有点贵，能不能优惠点
    为什么这么贵
    最近会降价吗
    双十一会不会更便宜
    价格里包含税吗
    标的价是最终价吗
    麻烦报下这款的价格
    抹个零头行吗
    实际要付多少钱
    这个价格是一斤还是一盒
    为啥比上星期贵了
    价格是不是涨了
    不含运费的价钱是多少
    请问儿童自行车多少钱一辆
    一百块能卖吗
    五百以内可以拿下吗
    还没下单，想问这个吹风机最实在的价是多少
    问下价，那款羊绒大衣
    还会再降吗，降了我再买
    过几天会涨价吗
    三件一起买算多少钱
    两个一起拿能少点不
    亲，这条裙子最便宜多少给我
    价格怎么标了两个，哪个是真的
    页面没写价钱，多少啊
    网上价格和店里价格一样吗
    啥价啊这个锅
    jiage duoshao
    几多钱一件
    這台多少錢啊
    可以算便宜一點嗎
    太贵了吧😅少点我马上拍
    给个底价 爽快点
    price多少rmb
    定制尺寸的窗帘怎么算钱
    加一个配件总共多少钱
    这价是裸机还是带镜头的
    我看了好久了，就是觉得超出预算，能不能看在老顾客的份上给我个优惠价，我今天就下单
    同款不同颜色价格怎么不一样
    含13个点的税还是不含税的价
    看中你家那台双门冰箱，请问现在买下来一共要多少钱
    上周看还是三百九，今天打开变四百五了，怎么涨这么快
    我就差五十块预算，能不能抹掉零头卖给我
    想给爸妈各买一件羽绒服，两件一起拿最低什么价
    页面上写的三百起，我要的那个大号具体是多少
    公司报销用，问下这个价是含税价还是税另算
    如果不要那个配套的脚凳，只买椅子是多少钱
    准备月底发工资再买，这个价格到时候会不会变
    门店标价和网上差了两百，我按哪个价买得到
    诚心想买这辆自行车，八百块行的话我现在就付
    什么价格
    卖多少
    能优惠不
    便宜点行吗
    价钱多少呀
    几块钱
    要多少钱才卖
    最便宜什么价
    单个多少钱
    有没有折扣价
    这个贵吗
    能再减点吗
    一共多少钱
    能打几折
    含税多少
    价格会降吗
    怎么这么贵
    涨价了？
    现价多少
    多少银子
    报个实价
    打完折多少
    可以还价吗
    定价多少
    看中一张实木餐桌，没看到标价，请问要多少钱
    这件大衣两千二有点超预算，一千八能卖给我吗
    昨天加购物车时是89，今天变99了，怎么涨了十块
    我买一个电饭煲加一个蒸笼，两样一起多少钱
    页面上的价是含税的吗，我要报销
    这款空调夏天过了会不会便宜些，我不急着装
    那台咖啡机标着五千多，学生能不能少点
    微信里看到是199，点进来变成229，到底按哪个价卖
    那个蛋糕八寸的多少钱，加水果另算吗
    灯具的价格是一盏的还是整套三盏的价
    您家那辆山地车最低多少能出，我今天就付
    定做一个两米的柜子大概要多少钱，按平方算吗
    想买全套餐具，拆开买和整套买哪个单价是多少
    为什么同一个书包红色卖120蓝色要145
    这款手机256G的现在卖多少，送不送东西我不在乎，就问价
    请问玉米种子一包几块钱，整箱拿单价一样吗
    家里老人想买个轮椅，你家最实惠的那款要多少钱
    还没付款，想问这双靴子还有没有再便宜的余地
    听说下周要涨价，这个扫地机现在买是多少
    划线价899现价699，这699是最后要付的数吗
    这条项链换成白金的要加多少钱
    同样的牛奶你家比楼下超市贵八块，能按超市的价卖吗
    看上那幅挂画了，一千整能不能拿走
    国外买家，页面标的价格是人民币还是港币
    老顾客了，这次买的床能给个熟人价不
    便yi点嘛亲 求求了🥺
    老板 三百 卖不卖 不卖我走了
    多少米啊 这个键盘
    how much？人民币
    jiage fa yi xia
    太黑了吧，一个杯子卖我268，别家才一百出头，能不能降到一百五
    阿姨我退休金就那么点，看上你家这个泡脚桶好久了，三百八实在舍不得，能给阿姨算便宜点不
    这个包包多少钱呀亲，图片上好好看，可是没找到价格在哪里显示
    這件外套多少錢？可以便宜一點嗎
    請問這個價格含稅嗎
    这条围巾什么价位
    一个枕头卖几块
    标价多少啊这个
    咋卖
    单买一只杯子要多少钱
    大号跟小号差多少钱
    店家能让点价不
    五十块钱拿走行吗
    砍个价呗
    老板抹掉零头我马上拍
    能给个折扣不 我诚心要
    还有没有议价空间
    这价格还能谈吗
    最低能给到多少
    底价报一下
    实在价多少
    劵后价多少这个电锅
    标签上看不清价格
    没看到价格 麻烦告诉我
    怎么没写价钱
    这件没标价呀
    您这报价含税不
    开票的话价格要加吗
    含不含税点
    价格里面包不包安装费
    这价是一对还是一只
    是一斤的价还是一箱的价
    论斤还是论个卖
    什么时候降价
    会不会过两天又便宜了
    现在买还是等几天更便宜
    以后还降不降
    这个价是历史最低吗
    下个月价格会涨吗
    涨价了？上周看才79
    为啥比昨天贵了
    怎么又贵了二十
    价格怎么忽高忽低的
    我同事看到的是159 我看到179
    原价虚标的吧 真实价多少
    门店卖得便宜还是网上便宜
    线下和线上同价吗
    隔壁店卖得比你便宜，你能同价吗
    别家才卖88，你能不能也88给我
    太贵了，便宜点
    有点小贵啊能不能少收点
    贵了贵了 减20我就拿
    预算三百 这台四百能不能凑合给我
    学生党没钱 便宜点行不
    老顾客了，价格再优惠点
    我买过好多次了，给个熟客价
    人民币还是美元标的价
    显示的198是什么币种
    换成人民币大概多少
    港幣賣多少
    這款怎麼賣
    請問售價多少
    how much 这件大衣
    price多少呀亲
    问问那个蓝色花瓶的价
    带盖子的和不带盖子的价钱一样吗
    加一个抽屉要加多少钱
    带安装一共多少
    刻字要另外收多少钱
    裸价多少，不算运费
    全套下来得花多少
    这款手机256G的报个价
    二手的那台相机要价多少
    陈列样品打不打折卖
    瑕疵款能便宜多少
    换季了这大衣还降不降
    你家羽绒被啥价啊
    最便宜的那款行李箱是多少
    最贵的和最便宜的差几百
    三千以内拿得下吗这沙发
    一百够不够买
    几百块的东西啊这是
    多钱呀
    价钱怎么算
    按米卖还是按卷卖 什么价
    定做一扇窗帘按尺寸收多少
    两米的桌子什么价，一米五的呢
    问个价，主播手上那双鞋
    直播间那个价现在还能买到吗
    我看中那盏吊灯了，就是觉得价钱高了点，您看能不能再降一百，行的话我今晚就下单付款
    在你家看了三天了每天价格都不一样我到底哪天买合适啊
    妈妈生日想送她一条丝巾，喜欢那条绿色的，详情页翻到底都没看到价钱，请问是多少
    你好，我想问下那款婴儿推车，不要提篮，光车身卖多少
    别墅价啊一个锅六百？讲讲价吧
    这个三百八能出不，能出我就不去别家看了
    亲，报个最优惠的价给我呗，好跟老公汇报
    不带底座单卖主机的话是几多钱
    儿童款跟大人款一个价吗
    颜色不同价格也不同？红的怎么贵十块
    便宜二十，交个朋友
    价格能跟去年一样吗，去年我看是69
    再少十块 成交
    先问价 不贵我就买
    我看了半天没找到价格在哪儿，这个木马摇椅要多少银两
    这床单页面上有好几个价，1米8的到底是哪个价
    预算卡得死，二百五以内能拿下这个书包吗
    你们家茶几比对门贵了一百多，少一点我就不跑了
    报价单上的金额是到手的还是另外还要加税点
    能不能给个实诚价，我妈等着用轮椅呢
    看中一把椅子，想问下值多少
    昨晚收藏的时候二百三，今早二百六，你们一天涨三十啊
    同一款吹风机为啥紫色比白色贵
    过完年这批羽绒服会不会跳水，会的话我再等等
    连杯带碟一套怎么算
    只拿杯子不拿碟子能少多少
    手机以旧抵掉之后我还得添多少
    vat 包含了没
    预售价格会不会降
    预售价是最低价吗
    这个价是活动价吗 会不会再降
    这口锅咋卖
    这盆兰花啥价位
    手链几多钱呀
    那台跑步机现价多少
    羽绒被报个价呗
    价格发我一下
    问问这张书桌的价
    单价是多少呢
    到手价多少
    这个吊灯最低能给到多少
    底价给个呗
    抹个零行不行
    零头去掉吧老板
    少二十我马上拍
    砍到一百五卖不卖
    便宜点儿呗 学生党没钱
    太贵了 再让点
    能不能打个九折
    有没有优惠价呀这款婴儿车
    亲，这双靴子还能少吗
    还有讲价空间吗
    诚意买 一口价说下
    我出八十，卖吗
    两百块拿走行吗这个茶几
    预算五百够买这把吉他吗
    含税价还是不含税
    这个价包不包税
    标价要另外加税点吗
    开票的话单价会变吗
    下周会便宜吗这款吸尘器
    过年前会不会涨价
    啥时候能降价
    新款出来这台会跌多少
    现在买划算还是等等会降
    昨天看还是59怎么今天69了
    上个月还一百出头，现在怎么贵这么多
    这个茶叶一两多少
    大闸蟹按只算还是按斤算钱
    这价是一米的还是一卷的
    一套四件总共多少
    加大码是不是要加钱
    选白色的为啥贵十块
    刻字的要另外收多少
    不带支架单买杯子多少钱
    页面没标价啊，这幅画卖多少
    写着价格面议，面议是多少
    两个价格哪个算数
    划线价和红字价我到底付哪个
    App里比网页贵三块，按哪个价
    隔壁店卖88，你家能同价不
    别家更便宜，你们跟不跟价
    老师有没有教师价
    老人家买助听器有优惠价吗
    请问这支钢笔售价是多少
    這件大衣怎麼賣
    这是新台币还是人民币的价
    换算成美元大概多少钱
    how much啊这条裙子
    多钱
    贵吗这个保温杯
    定制一个两米的柜子大概要花多少
    蛋糕八寸的什么价
    手表报价有没有
    你好 想知道这款电饭煲卖几块
    样品机处理的话多少能拿
    这个电动车裸车价多少，不要头盔
    价格好离谱，一个碗要三百？真是这个价？
    熟客了哈，烤箱给个好价钱
    我想买那个鱼缸但是我手机打不开页面你直接告诉我多少钱就行
    还没买，这个显示器标的价含不含消费税
    七十块卖我算了 那个台灯
    红枣怎么卖 散装一斤几块
    加厚的那款比薄的贵多少
    军人买腕表能便宜吗
    下单前问句，胡桃木书柜连税一共多少
    手头一千五，够不够买张婴儿床
    吊牌被剪了，这件大衣啥价钱
    花园椅秋天会打折降价吗，我等得起
    挂钟三十五给不给
    我出六十 那台唱片机行的话就拍
    两把扶手椅一起最低能多少
    年轻人刚有娃 推车给个友情价呗
    冰箱价格里含处理旧机的钱不
    裸机价多少 不要合约
    护士买鞋有没有便宜
    看中摇椅了 得掏多少
    手绘地球仪你们收几块
    今天下单划船机最优惠多少
    琴凳喜欢 价钱有点高 能动动不
    帐篷的价含地钉含税吗
    梯子季末会便宜不
    核桃按斤 枣按袋 各什么价
    台灯少十块卖给我呗
    单买一把餐椅啥价 不要四把
    十二块是一支蜡烛还是三支
    这口铁锅咋卖
    请问这款轮椅什么价位
    红木椅子报个价呗
    能再少点吗，二百我就拿下
    这个吊灯要花多少大洋
    页面没标价，婴儿车多少银子
    含税价还是不含税价，这台投影仪
    老板，抹个零头行吧
    刻字另外加多少
    一斤核桃多少钱来着
    这把吉他最低几多
    双十一会比现在便宜吗，这烤箱
    为什么昨天88今天98，还没下手呢
    请问标价是一支还是一盒的价格
    太贵啦，便宜点我就买
    how much啊这双靴子
    這個多少錢？
    学生党穷，这书桌能优惠不
    五百块能买到这台咖啡机吗
    带安装的话这空调总共多少
    实体店卖的跟这儿一个价吗，那件大衣
    羊绒围巾价格发一下
    砍砍价，一口价150可以吗
    大号和小号分别什么价格
    听说下周要涨，这会儿这鱼缸卖多少
    蓝色比红色贵十块是为什么
    价目表有吗，想看看蛋糕
    换成美元这个包是多少
    单买被套要多钱
    给个底价吧，诚心想要这幅画
    这玩意儿几个钱
  `,
  en: `
    what does it cost
    how much for this
    can you lower the price
    best price
    is the price negotiable
    cheaper?
    why is it so expensive
    price of the large one
    how much are these
    why did the price go up
    any cheaper
    what's the price per unit
    cost of this item
    how much is it
    what does the kettle cost
    price of the teapot
    what's the price
    how much for the scarf
    can you do it cheaper
    whats the lowest you'd take for the display sofa
    why has it gone up since yesterday
    is the tag for one or for the pair
    price per yard of the linen
    Does that include VAT?
    my friend sees 45 on her phone and I see 52, same blender
    will it go down next month d'you think, should i wait
    too dear, knock something off?
    crossed-out price real or made up
    full set, total?
    The watch says 499 on its page and 519 in the basket. Which of the two is it
    cost of strawberries today
    would you match the fan at 13.90 in the other shop? I've bought from you for years and I'd sooner stay, but a fiver is a fiver
    if i trade in my old tablet what do i pay for the new
    how much w/ the two year cover
    多少钱 for two
    are your prices in US or Canadian dollars
    best price pls
    no price shown on the red gown
    I offer 40
    cheapest one you have in that line goes for what
    after student discount how much
    how come it's 20% more expensive online than in your own store
    I ask what is the price final for the table with six chairs
    single bottle vs a case, how much each
    prize of this item
    Regarding the upright piano: are the bench and the first tuning within the sum on the tag? If so I'm content; if they're extra, kindly give me the complete figure so I may talk it over at home
    any wiggle room on the price
    costs??
    the sticker in the window said 79 i think, correct me
    member price is 89, what do non members pay
    how much would you want for just the lid
    is labour for the hemming on top
    This necklace was 68 on Monday, 75 on Wednesday and today it's 82. What are you basing that on, and if I decide right now could I have it at the Monday figure
    ballpark for a custom curtain 2 m wide
    how much is the blue jacket
    Can you come down on the price of this one?
    What's your best price for the camera?
    could you bring the price down a bit
    how much would it be in total
    Is tax included in that price?
    Will the price drop soon?
    That's a bit expensive, can you do better?
    how much do you charge for the medium size
    Would you take 50 for it?
    Can you give me a price for the sofa?
    What do you want for the old bike in the window?
    is this the final price
    Is it going to be cheaper next week?
    I can't see the price anywhere
    whats the cost of the bigger bottle
    Can we negotiate?
    What would the tall bookcase set me back?
    how much per kilo
    does it cost the same in store
    how much is it without the stand
    any chance of a lower price
    Could you knock ten pounds off?
    What would I pay for the chair and the footstool together?
    I'd buy it today if it were under 200, possible?
    how expensive is the electric version
    Why are the red ones dearer than the black ones?
    what are you asking for this painting
    It was 30 yesterday and now it's 36, what happened?
    will you lower the price on the coat after Christmas
    price quote for a made to measure blind
    lowest price u can give me
    is that price in euros
    how much is this thing, the tag is missing
    im a student can i have it for less
    how many dollars for this?
    What's the damage for the garden bench?
    Hello my friend, what is last price for the phone?
    Price including VAT please
    is 89.99 with or without tax
    Do I pay more for the larger memory?
    How much for just the top without the skirt
    do prices on this TV usually go down in november, should I hold off
    how much extra for the leather version
    I've been eyeing this telescope for months, it's above my budget. Is there any room in the price if I order right now?
    cost of two?
    what's the rrp and what do you sell it for
    What will the new model be priced at?
    price too high, make me an offer
    Are the prices shown net or gross?
    I saw the double-door fridge on your page, what would I pay for it today?
    It was 39 last week and it's 45 now, why did it go up so fast?
    I'm fifty short for this guitar, could you drop the price a little?
    How much would you ask for if I took both coats together?
    The page only says "from 300", what's the price of the big one?
    Is sales tax already in the 129 or does that come on top?
    If I leave out the footstool, what does the armchair alone cost?
    I get paid at the end of the month, will the price still be the same then?
    Your shop had it at 80 and online it's 95, which price do I get?
    I really want this bike, would you let it go for 800?
    how much?
    price please
    what does this cost
    can you go lower
    any discount on this one?
    final price?
    is that your best price
    price for one
    cost of the lamp
    is it negotiable
    too expensive, cheaper?
    how much with tax
    what would both cost
    did the price change
    is it cheaper in store
    will it get cheaper
    what are you charging at the moment
    how much do you want for it
    lowest price?
    price of the kids version
    how much is the set
    can I have it for 30
    what's it worth, how much
    dollars or pounds?
    I've fallen for the oak dining table but see no price, what is it?
    The coat's 220 and my limit is 180, could you meet me there?
    When I put it in the basket it was 89, today it's 99, why's that?
    What would a rice cooker together with the steamer come to?
    I have to claim it back, is the figure on the page with or without VAT?
    No rush for the air conditioner, is it likely to be cheaper once summer's over?
    Your coffee machine is over 500, is there a lower price for students?
    The advert said 19.90 but your page says 22.90, which one do I pay?
    What do you charge for the eight inch cake, and is the fruit on top extra?
    Is the price for one lamp or for all three in the picture?
    What's the least you'd accept for the mountain bike if I paid today?
    Roughly how much for a made-to-measure cupboard, two metres wide?
    Why's the red rucksack 12 and the blue one 14.50?
    How much is a bag of the maize seed?
    What's the cheapest wheelchair you have and how much is it?
    I haven't paid yet, is there any room left on the boots?
    Somebody told me it goes up next week, what's the robot vacuum today?
    It shows 899 crossed out and 699, is 699 really what I'd pay at the end?
    How much more would the necklace be in white gold?
    The supermarket sells this coffee two pounds cheaper, could you match that?
    Would you let the framed print go for an even hundred?
    I'm ordering from Canada, are your prices in Canadian dollars?
    What does the same sofa cost in leather instead of fabric?
    As a regular, might I get a friendlier price on the bed this time?
    Does the price of the piano stool drop if I wait for January?
    how much is dis
    30 quid cash take it or leave it
    whats the cheapest u can do on the keybord pls
    $268 for a mug?! everyone else has them for a hundred, can you get it down to 150
    多少钱 the black one
    My pension doesn't stretch far and I've been looking at your foot spa for weeks. Is there any chance of having it a little cheaper, love?
    wow so pretty 😍 how much tho, cant see it
    Please, I want know the price of the washing machine small one
    could you kindly tell me the price of the globe in the third picture, it's nowhere to be found
    come on mate knock a tenner off that barbecue
    price
    what's the price of the blue vase
    how much are you asking for the bike
    what do you charge for the rug
    prices for the wool coats
    how much does the big one go for
    how much for just the base, no lid
    what's it going for
    wats the price on this
    how many pounds is the lamp
    how many rupees sir
    what rate for the pressure cooker
    kindly tell me best price
    give me best price bhai
    what will it cost me in total for the wardrobe
    can't see a price anywhere on the page
    there's no price shown for this mirror
    price isn't listed, how much is it?
    the tag is blurry, what's the figure?
    is that the price for one or for the pair
    is it priced per metre or per roll
    is the price per person or for the whole tent
    is vat already in there
    ex VAT price for the desk?
    tax included or added later?
    is the fitting included in that price
    does the price cover the cushions too
    can you do it for 60
    would you accept 80 for the chair
    will you take fifty
    I'll give you 25 for it
    could you come down a bit
    can you drop the price
    bit steep, can you do something on the price
    too expensive for me, any movement?
    any room to haggle?
    is that negotiable or fixed
    lower the price a little and I'll buy it now
    knock off a fiver?
    round it down to 100 for me?
    can you do a better deal on the mattress
    what's the lowest you'd go
    your bottom price please
    what's your final offer on the sofa
    last price madam?
    any discount for a student on this laptop?
    do nurses pay less for these shoes
    loyal customer price for me?
    I buy from you a lot, could you shave something off
    do you price match before I buy
    it's cheaper down the road, can you beat it
    why is yours dearer than the one in the other shop
    why does it cost more today
    yesterday it said 45, today 52
    price went up overnight, why
    the price keeps jumping up and down
    is it worth waiting for a price drop
    is this likely to come down in january
    will the price rise after Sunday
    is this the cheapest it has ever been
    is the was-price genuine
    in store price same as online?
    is it cheaper if I come to the shop
    the app shows 30 and the website 34, which one do I pay
    is that in US dollars or Canadian
    which currency is the price in
    how much is that in euro
    how much more for the 512 version
    price difference between small and large?
    how much extra to have it engraved
    what do you charge to cut it to size
    cost of a made-to-measure blind, 140 wide
    quote for one custom shelf please
    rough cost of a two seater?
    cheapest suitcase you've got, how much?
    what does your least expensive stroller cost
    how much would I pay after the student reduction
    what do I actually pay for this at the till
    total for the kettle and the toaster together?
    is display model cheaper
    how much off if it's got a scratch
    price of the second hand camera
    is 200 enough for that drill
    can I get the table for under 150?
    Good afternoon, could you let me know what the oak bookcase costs, the page only says "from"
    it says from 99 but from what, I want the king size, what's that one cost
    Been watching this guitar for weeks, it's a tad over my budget, any chance you'd let it go for 180 if I order tonight
    how much is 这个 jacket please
    hi dear, what price for the baby car seat without the base
    hello i like very much the red carpet but is expensive for me, you can make little cheaper?
    Why do my sister and I see different prices for the same air fryer?
    honest question, is 320 really the going price for a toaster or can you do better
    saw the presenter holding green boots, how much were they
    do kids' sizes cost the same as adult ones
    is red really ten more than the black one
    I've looked everywhere on the page and can't find what the rocking horse costs
    There are three prices on the duvet page, which one is for the double?
    My budget is 60 at the very most, could the rucksack be had for that?
    Your coffee table is 40 above the shop opposite, shave it and I'll stay
    is the figure you quote what I actually hand over or does tax go on top
    What would the telescope come to with the tripod but without the case?
    when I saved this it was 23, this morning it's 26, why
    Why is the purple hairdryer dearer than the white one?
    Would the down jackets be marked down after new year, or is it as low as it gets?
    what do you want for the cup alone without the saucer
    how much would I still have to add if I hand in my old phone?
    could you put a number on the grandfather clock for me
    any chance of mates' rates on the rowing machine, I only live round the corner
    what's the going rate here for a kilo of walnuts
    is it cheaper as a set or one by one
    are prices with or without sales tax for canada
    i take it if cheaper a little
    is the member price on the air fryer the one in red
    will the sofa be reduced soon or should i just go for it
    what's the damage for this kettle
    how much u want for the drone
    price of the hammock pls
    the lantern, what's it costing these days
    how many pounds for that rug
    how many rupees for this saree
    rate of this pressure cooker please
    kindly quote the rate for the ceiling fan
    what is final rate bhai
    best price for the pram?
    what's your lowest on the tent
    rock bottom price for the treadmill?
    could you shave a bit off the teapot
    knock five quid off and I'll buy the lamp
    Would you drop the ukulele to 45?
    can the seller come down a little on the wardrobe
    is there any wiggle room on the dining set
    do you haggle
    are you open to offers on this violin
    will the shop accept 70 for the scooter
    would 200 buy me the fridge
    this telescope is over my budget, can you do it cheaper
    Too pricey for me, what's the least you'd take for the jacket?
    it's steep, any chance you'd trim the price of the blender
    is VAT in the listed price
    does that figure include sales tax
    are prices shown before or after GST
    tax included or added on top at the till
    price with tax for the monitor?
    Is the amount on the page what I'd really pay or is tax added later?
    will the vacuum get cheaper soon
    any price drop coming for this phone
    Should I wait or will the heater go down in price after winter?
    do you think the cost of this camera falls when the new one's out
    is the price going up next month
    how long will the kayak stay at 349
    why did the mixer jump from 60 to 75 overnight
    the toaster was 25 yesterday evening, now 29, what happened
    No price on the page for the bunk bed, what is it?
    price is blank for the green one
    "price on request" - well, I'm requesting
    it says ask for price so here I am
    can't see how much the earrings are
    what does the garden gnome go for
    what would a pair of those curtains set me back
    how expensive is the leather belt
    is the cot expensive
    anything to pay besides the sticker price on the oven
    whole set of pans, total price?
    what's one bottle of the shampoo cost
    single tin price please, not the case
    is 19.99 per metre or for the whole roll
    is it priced each or by the dozen
    Are these tiles priced per box or per square metre?
    price per gram of the saffron
    what does the king size cost, the page only shows the single
    does XL cost more than M
    is the blue colour dearer
    how much extra for the engraved version of the watch
    what's the price without the stand
    just the jug, no glasses, how much
    do I pay extra for the batteries or are they in the price
    is the mattress topper included in that price
    Price of the 256 gig one before I decide
    what do you charge for a bouquet of thirty roses
    how much would a custom nameplate be
    roughly what would it cost to have a table made two metres long
    ballpark figure for a made to measure blind?
    quote for one birthday cake with three tiers
    Is there a student price on the laptop bag
    any discount for pensioners on the mobility chair
    NHS staff price?
    teacher here, do I get the notebook any cheaper
    first time buying from you, could the perfume be a bit less
    regular customer, what's my price on the coffee beans
    cash price on the bicycle?
    Is the showroom sample sold for less
    how much is the scratched one in the outlet, still full price?
    price for the refurbished one
    do you price match, the other shop has this grill at 150
    I saw the same drill for 12 less elsewhere, can you beat it
    another site sells it cheaper, will you match before I order
    is it cheaper in your shop or on the app
    Why is the app showing 44 and the website 48 for one and the same rucksack?
    which of the two prices on this page is the one I'd pay
    the crossed out 120, was it ever sold at that
    is the 59 in euros
    are those Aussie dollars
    what's that in pounds
    Converted to ringgit how much is the necklace
    how mush is this cup
    how musch cost the trousers
    how much cost please the red carpet
    hi price?
    Price pls
    cost?
    what price is it today
    current price of the air fryer
    tell me the price of the aquarium
    may I know the price of this ring madam
    I want to know the amount for the wedding dress
    need the price of the grey sofa, thanks
    Good evening, could you be so kind as to say what the rocking horse is being sold at?
    so my daughter wants the unicorn backpack and i have like 20 bucks is that enough
    I've 80 to spend, does that cover the skateboard?
    meet me halfway at 65 for the guitar?
    do me a favour and make it an even hundred for the mirror
    round it down to 30 and it's sold
    Make me an offer on the freezer, I'm ready to buy today
    I'm serious about the piano, name your price
    your asking price for the antique clock
    is the fitting in the price of the dishwasher or is that more money
    do you ever lower the price on the espresso machine
    when does this coat get marked down
    the price says from 15, what's the top end
    on the listing it says 10-35, which one costs 10
    are you having a laugh, 90 for a cushion, what's the real price
    that can't be right, 3 pounds for a suitcase? is that the actual price
    does the cost change if I pick the longer cable
    老板 how much is this lamp
    price多少 for the hoodie
    What do I pay in the end for the fridge once tax is counted
    the stroller on your front page how much is that going for these days im on the bus cant open the page
    would 85 be acceptable for the bookcase
    can I haggle over the tapestry
    does your shop bargain on garden furniture
    fifteen for the lot, deal?
    how about 220 for the washing machine
    is fourty the lowest you go for sandals
    next model launches in May, does the present laptop become cheaper then
    which currency is the price of the pearl bracelet in
    is the mauve scarf more money than the grey
    how is the turmeric priced, by weight or per jar
    emergency workers price for the boots?
    ex display telly, what would it be sold for
    give me the unit price of these door handles
    the tag on the page went from 33 to 41, is that right
    Before I order, what does the walnut bookcase cost with tax?
    Could you tell me what the espresso cups go for each?
    I've 150 pounds put by, would that stretch to the cot?
    The label's been cut out of your photo, so how much is the coat?
    Do you think the garden bench will be reduced in autumn? I can wait.
    would the seller take 35 for the wall clock
    my offer's 60 for the record player
    how low can you go on the pair of armchairs
    could there be a friendly price on the pushchair for a young family
    is that the full price of the carpet or only per metre
    does the price of the fridge already hold the recycling fee
    what's the outright cost of the phone without contract
    why does the same blender read 49 here and 55 on my phone
    is the price on the tag in kroner or euros
    anything off for a nurse on those clogs
    the sideboard jumped thirty dollars since Sunday, is it going to fall again
    what's the price gap if I go for the leather strap, I haven't bought yet
    how much do you want for that lot of old records
    name me the cheapest bunk bed in the shop and its price
    paint by the litre: what's one litre
    kitna ka hai ye mixer
    bhaiya thoda kam karo, final price of the cooler?
    what is rate for 1 kg almonds
    last price of this bike boss?
    this shirt how much ah
    can less or not, the speaker
    quanto costa this bag
    how many dollar is the jacket
    I'm looking at the rocking chair, what would I have to pay for it?
    How much do you charge for the hand-painted globe?
    What's your best offer on the rowing machine if I order today?
    I like the piano stool but not its price, can you do something?
    Does the price of the tent include the pegs and the sales tax?
    Is the ladder going to be cheaper at the end of the season?
    The page lists the boots at 89 in one place and 99 in another, which do I pay?
    The mattress costs 30 more than last Sunday, why did you put it up before I could buy?
    What's the price per kilo for the walnuts and per bag for the dates?
    Could you sell me the lamp for a tenner less?
    Do teachers pay less for the globe?
    what's the going price for one dining chair rather than four
    figure for the summer house, assembled, please, I'm still deciding
    price check on the juicer
    price tag on the harp?
    could you name a price for the bird bath
    would you let the bench go for 95
    how much dough for the skateboard
    what does that set you back, the big aquarium
    does the teapot cost the same in your shop in town
    is 12 for one candle or for three
    how many quid is the sledge
    how much for the turquoise kettle
    price of the sewing machine?
    what's the damage for that sideboard
    Could you quote me on a three seater
    is this tagged per metre or per roll
    what would the walnut wardrobe set me back
    cheapest you'd let the pram go for
    is VAT in that figure or on top
    are the displayed prices inclusive of GST
    best price bhaiya for this mixer grinder
    how many dollars
    how much you selling this
    I don't see any price next to the saddle
    rate for 1 kg cashew?
    whats the rrp of the robot toy
    will the air fryer come down in price soon, I can wait
    is the snow blower cheaper in summer
    Kindly advise the unit price of item 7731
    how much does one of those lanterns cost
    too dear for me, can you do it for less
    can you drop the price a bit if I take it today
    fifteen quid, deal?
    how expensive are your hearing aids
    what do you want for the used bicycle
    cost of engraving on the locket
    roughly what does a garden shed run to
    is it 20 each or 20 the set
    do pensioners pay less for this recliner
    how much is it in euros
    Was this 45 last month? Why does it say 52 now
    any reduction for a slightly scratched display model
    What is the final price with tax for the espresso machine?
    does the 199 include the stand
    let me know the asking price of the antique mirror
    I saw the same telescope for 80 at another store, could you match that before I buy
    how much is the large one compared with the one at 12
    pricing for the family tent please
    how many rupees is the cotton kurta
    this necklace, how much money?
    Hi, interested in the accordion, what's the price
    is there a price list for your paints
    price went up overnight? was about to buy
    how much do the hiking poles go for
    can I get it a bit cheaper please please
    nine hundred for a fridge is steep, would you take eight
    what's the price without the extra lenses
    is that sticker price before or after tax
    will this get cheaper in january
    How much do I pay for half a kilo of the smoked salmon?
    does the same bag cost more in your airport store
    student budget here, can u lower the price of the desk
    what are you charging for a haircut kit
    cost per tile?
    How much might the grandfather chair be? The label has fallen off the picture
    whats it worth
    do you give cash discount on this cycle
    would you let me have the kayak for two hundred
    total for a bed plus mattress, before I decide?
    how much is a bottle of the olive oil
    does it ever go on offer, this perfume, or is it always 60
    is the price for a single glove or a pair
    the page says "price on request", so I'm requesting
    how much for members and how much for everyone else
    I fancy the blue vase but there's no amount on it
    what does the paperback cost and what does the hardback cost
    can the price be negotiated at all
    could you shave ten percent off the trampoline
    what's it retail at
    tell me price in sterling pls
    how much is the entry level model
    does colour change the price of the phone case
    is it still 75 for the dinner set if I buy on Monday
    I've got exactly 30 in my pocket, is that enough for the globe?
    how much does a year's supply of filters cost
    why is yours dearer than it was in spring
    how much does the warranty version cost versus plain
    hw mch is d shoe
    I'm furnishing my first flat and counting pennies. That bookcase in the window display, what's the price tag on it?
    what do two tickets to the wine tasting cost
    Is fitting included in the 250 for the blind or priced separately
    price for kids size?
    wanna know the cost of refill
    is assembly priced in
    any chance you'd round it down to 100
    how much for this cutie teddy
    the price shows 0.00, what is it really
    what's the kilo price of your dog biscuits
    whole set how much, single cup how much
    is the online price honoured at the counter
    can you tell me what I'd pay for the piano stool all in
    my auntie wants the shawl, she's asking what it costs
    offer you 70 for the mixer, yes or no
    could I have a ballpark for made-to-measure shutters
    what does an adult scooter cost these days
    Price drop coming on the tablet before I commit?
    how come the red is five more than the green, same kettle
    what price is the bunk bed with the slide
    does that amount include the batteries
    price per night for hiring the projector
    are these boots reduced yet
    what number do I have to pay for the grill with tax and all
    costs how much lah this rice cooker
    can you beat 45 for the helmet
    what's the cost price to me for the walnut bowl
    I want buy one ring, how much is cost
    is 899 the real price or before the discount you show
    can I get a friend price
    does the price go up after the weekend
    tell me the tariff for renting a marquee one day
    is there any room to negotiate on the harp
    ninety for a lampshade? would seventy do
    what does the cheapest pair of skis in your shop cost
    per sheet or per ream, that 4.99?
    how steep is the rocking horse
    how much would three lemons be
    what sum are we talking about for the oak door
    kitna ka hai yeh pankha
    does the saddle's price cover the stirrups
    is the tulip bulb price per bulb
    could you go a little lower on the stroller, we're expecting twins
    amount for one pot of saffron please
  `,
})
