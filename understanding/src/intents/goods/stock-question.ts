import { defineIntent } from '#intents/define'

export const stockQuestion = defineIntent({
  intent: 'stock-question',
  audience: 'buyer',
  settledBy: 'records',
  label: { zh: '有没有货', en: 'Is it in stock' },
  definition: {
    zh: '问某件商品或某个规格有没有现货、还剩多少、什么时候补货，或要到货时通知。',
    en: 'Asks whether an article or one of its sizes is in stock, how many are left, when more comes, or to be told when it does.',
  },
  borders: {
    'pre-order': {
      zh: '预售、定金是预售；现在有没有货的在这里。',
      en: 'Pre-sale and deposits are pre-order; what is on the shelf now is here.',
    },
    'product-question': {
      zh: '问有没有这种颜色的款是商品；问这颜色还有没有货的在这里。',
      en: 'Whether a colour is made at all is the product; whether it can be had right now is here.',
    },
  },
  zh: `
    还有吗
    有现货吗
    库存
    L码还有吗
    黑色有货吗
    这款还卖吗
    缺货吗
    还剩几件
    下架了吗
    没货了吗
    店里有现货吗
    断码了吗
    40码有没有
    能买到吗
    有货吗
    还有库存吗
    什么时候补货
    in stock 吗
    you huo ma
    这个还能买到吗
    亲 M码黑色的还有没有
    显示缺货了是真的没了吗
    卖完了?
    39码断码了吗 别的码都有就它没有
    仓库还剩几台
    現貨嗎
    这款扫地机是不是停产了，搜不到了
    北京仓有现货不，着急用
    牛奶天天都是补货中，到底哪天上
    昨天看还有三件，今天怎么就灰了
    那个限量的联名积木抢光没
    我想买六把同款椅子，你们凑得齐吗
    下架了？
    线下店里能买着不，就望京那家
    之前收藏的那条灰色羊毛毯，几个月了一直点不了购买，是以后都不卖了还是暂时没有，想配我家新换的沙发，求个准话
    还会不会再上
    现在拍能马上有吗
    粉色的卖得也太快了，啥时候回来
    第三册到了没？一二我都买齐了就差它
    儿童雨衣110的还有么
    有多少件可以卖，我怕拍下又说没有
    墨盒803黑色，有？
    孕妇枕U型那个还在卖不
    库存显示1，是准的吗
    stock剩多少
    下一批几号到仓
    你们是不是每天十点放货啊，我每次进去都抢空
    大号的好像都没了
    绝版书那本《园林小记》你们找得到一本吗
    我老母亲用惯了那款老式搪瓷锅，她跑了三家超市都说不进货了，在您这儿看到图片还挂着，请问是真有东西可以发还是只挂着图
    还有现货的颜色都有哪几个
    斷貨多久了
    空调遥控器这种老型号还有存货不
    点进去说“该地区暂时无货”，换个地区就有是咋回事
    想在超市那边自己拿，货架上现在有吗
    女儿班上排练节目，老师指定要买一双白色的练功鞋，三十四码，星期五之前必须穿上，看您页面有时显示能买有时又变灰，您给查个准的，有还是没有
    有没有货给句痛快话
    到货通知我
    补货提醒
    有货了告诉我
    什么时候再有
    缺货登记
    何时上架
    断货了什么时候来
    到货提醒怎么设
    能帮我留一件吗
    预留
    新货几时到
    有货短信通知
    再有货喊我
    等补货
    到货了通知我
    补货的时候喊我一声
    来货提醒我下
    帮我登记一下 有了告诉我
    到货通知怎么设置
    绿色的有了微信我
    等你们上架了给我发个短信呗
    daohuo tongzhi wo
    能不能给我留一双37的，来了我就拍
    亲，缺货登记在哪里点呀
    貨到請通知
    想要的都没有，记个我的电话吧，有消息打给我
    灰毯子一有货就麻烦您吱一声
    订阅补货提醒
    点过到货提醒了可我没收到过，这次真的补上了记得叫我
    我排队等那台缝纫机，能预留一台吗
    下次进货前先给我打个招呼
    notify me 那个按钮没了，我还想要提醒
    有了叫我
    给我占个位，恢复销售第一时间告诉我
    开售提醒
    你们不是说月底补吗，我怕忘，到时候提醒我一下可以吗
    奶粉900克的断了，孩子只认这个，有货请务必联系我
    我不急用，哪天重新有了再跟我说
    第三册一到就发邮件给我 谢谢
    孙女点名要那只会唱歌的企鹅，到处问都说没了，我又不会天天刷手机看，您就行行好，等它又有的时候打我家座机，我马上让儿子去付钱
    加到心愿单会自动提醒吗？想它回来时收到消息
    缺货的这个帮忙盯一下
    可以设个提醒吗 同款米白色
    有货喊我 急
    想被通知
    退货里要是有人退了这件大衣的S码，能不能先告诉我，我收
    黑胶唱片再版的话请通知，已等两年
    留意着点，那款电饭锅内胆来了跟我讲
    我住在店附近，你们货架上摆出来那天捎个话，我自己过来拿
    抢了三次没抢到，别让我再蹲点刷了行吗，下一批进来之前给我发条消息，几点放、多少件，我好定个闹钟，实在太想要那套陶瓷刀了
    再有就私信我
    来新货了艾特我
    婴儿车那个雾霾蓝缺着呢，预产期是七月十号，你们要是六月底之前能来，千万记得提前通知一声，我先不买别家的
    補貨的話麻煩發訊息給我
    还有没有货啊
    库存还有多少
    这个商品现在缺货吗
    下次补货是哪天
    到货了能提醒我吗
    啥时候再上架
    想买但是显示无货
    最近会补货吗
    麻烦查一下这款还有库存没
    怎么一直显示缺货
    我要的颜色没货了，什么时候补
    请问大概多久补一次货
    补货了给我发消息
    这款以后还会有吗
    剩下几个
    想设置到货提醒
    L码缺货，能登记一下吗
    库存充足吗
    烤箱有货吗，今天想买
    双肩包黑色款还有几个
    这款奶粉二段还有没有
    上海仓库有没有货
    断货的那款面霜还会来吗
    能不能给我预留一台，我周末去拿
    售罄了，还补不补
    粉色没货了吗，页面点不了
    门店有没有这个型号的现货
    显示到货通知，点了以后怎么通知我
    婴儿车米色的现在有货吗
    请问新一批什么时候到
    亲 那个联名T恤还有么 想要S
    儿童自行车14寸的有现货不
    几号补货能说个准日子不
    我要三台，够不够货
    还有货吗还有货吗，急要！
    库cun还有吗
    kucun haiyou ma
    有stock吗 black那款
    现貨還有嗎
    什麼時候會補貨呢
    尺码不全了吗，36的怎么没了
    没货怎么还挂着卖
    已经两个月没货了，到底还补不补呀
    刚好差一步被抢完，还会放库存吗
    这款显示仅剩2件，是真的吗
    等这款电饭煲等了好久，一直是灰的，什么时候能重新买到，到了麻烦给我发个短信好吗
    最后一件了吗
    哪些尺码现在有货
    断码的还进货吗
    我要的那个型号XK-20你们库里有没有
    上个月就说补货的那款保温壶，现在到底有没有货了
    孩子指定要粉色的水壶，请问粉色什么时候能再有
    页面提示暂时缺货，请问是还会补还是以后不卖了
    我想买三箱同一批次的瓷砖，你们仓库还有这么多吗
    那双白色板鞋一直没有38码，补货了能发短信告诉我吗
    看到只剩最后两件了，麻烦确认一下是不是真的还有
    烤箱显示预计下周到货，能说个准确的日子吗
    想明天去店里拿一台加湿器，先问下店里还有现货没
    收藏了好久的那条裙子突然变灰了，是卖光了吗
    有没有办法设一个提醒，等蓝色的一到货就通知我
    有没有货
    还剩多少
    现在有吗
    能买到不
    卖完没
    还有没有库存
    补货吗
    何时有货
    还能拍吗
    没有了吗
    还有几双
    仓库有吗
    断货了吗
    新货到了吗
    为啥缺货
    几时补上
    有货通知我
    红色有没有现货
    大码还有吗
    S码没了吗
    还进不进货了
    显示售罄
    库存够吗，要五个
    来货了喊我
    想买那个蓝色的保温壶，显示无货，什么时候能再有
    我看了三天了，42码的登山鞋一直灰着，还会补吗
    你家海淀店今天有这款电饭煲吗，我下班过去拿
    生日蛋糕模具六寸的还有没有，八寸的我看有货
    一直等你们那套茶具，能不能到货了给我打个电话
    就差一卷墙纸了，同一个批号的你们还有存货吗
    页面写剩一件，我下单会不会被取消，麻烦核实一下真有货吗
    限量版的手办下周还会再放一批吗
    我要买四个一样的餐椅，库存里凑得出来不
    这款洗面奶是不是停产了，几个月没见有货
    那款奶嘴我家娃只认它，三家都没有，你们库里还有吗
    上次说十五号到货，今天都十八了，到了没
    猫罐头金枪鱼味总没货，什么时候能补上一批
    想设置个提醒，灰色沙发一有货就告诉我，在哪里设
    显示“即将到货”，大概是哪一天到
    换个地址就显示无货了，是我们这边仓库没有吗
    西瓜味的冰棍今年还卖不卖，去年夏天买的找不到了
    这双舞鞋35码还有吗，孩子周六演出
    我昨天放购物车里的台灯，今天说失效了，卖光了？
    打印机墨盒黑色的还有多少盒，我想囤三盒
    电热毯双人的有现货吗，今天能下单不
    请问新一期的杂志到货了没有，书店里有吗
    儿童餐椅白色没了，别的颜色还剩哪几种有货
    滑雪板租完了？不是，我是说卖的那款还有货没
    能给我留一个吗，我明天发工资就来买
    那款绝版唱片如果再找到一张，请第一时间通知我
    还有嘛还有嘛 想要想要🥺
    木有货了？啥时候补啊急
    hai you huo ma
    restock几号啊 那个黑色托特包
    等了俩月了还没货，到底还卖不卖了，不卖就下架别吊着人
    我奶奶就爱吃你家那个老式桃酥，每次进来都是售空，请问一般几点上货，一次放多少，我好早点守着
    亲亲 38码小白鞋有现huo咩
    老板，那个绿色的搪瓷缸子库房里翻翻看还有没有，我愿意等
    請問還有庫存嗎？想要兩個
    這款什麼時候補貨呢
    现货
    这款还有货不
    L码还剩几件
    白色的缺货了，几时再来
    现货还是要等
    仓库里有没有现成的
    售罄了还会再卖吗
    显示缺货，要等多久才有
    断货多久了，有补的计划没
    42码没货了吗
    想买的颜色点不了，是没库存了吗
    灰色按钮写着无货，啥时候能有
    请问3号色现在能买到吗
    帮我看看还有没有库存
    还剩多少台，我要两台
    限量款卖光了没有
    有没有现货，今天想买
    门店有货吗，网上没了
    有货提醒在哪点，我想买这款
    补到货短信告诉我行不
    这本书缺货，还会再印吗
    M码啥时候能补上
    亲，黑色S还有吗
    最后一件了？真的假的
    只剩展示样品了吗
    库存还够不，我买三个
    奶粉又缺货，宝宝等着吃，何时有
    口罩还有得卖没有
    空调现在有现货没，热死了
    老款还能买到吗，是不是停产了
    停产了还是暂时缺货
    绝版了吗这款
    哪个颜色还有现货
    还有哪些尺码没卖完
    大号卖没了，会不会再进
    你们进货周期多久，我等这款
    下批货预计哪天到店
    缺货登记一下，来了喊我
    缺货能预留一个吗，到了再付
    昨天还有货今天就没了？
    页面说库存紧张，还有几个
    秒没了，还有补货吗
    抢不到，今晚还会再放货不
    整点补货吗，几点上
    双十一前会补货么
    春节后多久能再有货
    有现车吗
    猫砂整箱的有货没有
    新鲜荔枝今年还有没
    蓝牙耳机白色有货嘛
    请问儿童款110有没有现货
    加大码的还找得到吗
    能帮我问问仓库还有没有这款不
    别的仓能调货来不，我们这显示无货
    附近哪家门店还有这个颜色
    这款脱销了？
    库存数量显示0是真没了吗
    收藏了好久一直无货，还等得到不
    等了一个月还没补货 到底进不进
    我要的尺寸一直是灰的 什么时候有
    能现在买到吗，不想等
    有没有货先告诉我，有我就下单
    先问下有货没再拍
    拍之前确认下有没有现货
    现货充足吗，要十个当奖品
    同款还凑得够四把椅子吗，库存看看
    这色号还补不补了
    那个联名杯子还有机会买到不
    限定礼盒还剩没剩
    配套的柜子也有货吗
    手机壳的图案那款没货了咩
    几时返货啊
    返场吗这款，断货好久了
    哪天上新货，就是卖空的那条裙子
    订阅到货提醒怎么弄 裙子一直缺
    有人退货的话能留给我吗，这款已经没库存了
    鞋子38码有么
    还有冇貨
    in stock吗 白色M
    这款 sold out 了吗，还 restock 吗
    奶瓶大的没货小的也没货，你们到底啥有货
    再不补货我就去别家买了，给个时间
    老板，还有没有存货，我全包了
    货还有没 哥们急用
    有现货我现在就拍
    可不可以查下65寸电视有没有库存
    药店那款血压计有货吗，老爸急着用
    能不能告诉我粉色的补货时间
    鲜花今天还有得卖吗，玫瑰
    有没有可能再进一批这个花色
    缺的那个尺码补上没
    上次你说月底来货，来了没，我等着买
    电池规格缺货了，替我留意下库存
    你好呀，我上个月看中的那条墨绿丝绒裙现在点进去只剩XS，我穿L，想问问大概多久会再有，或者别的店能调一件过来
    老师我问一下那个儿童床的话一米二的现在还有没有货啊因为我们下周就搬家了
    有没有剩的 就是去年冬天那款雪地靴
    我要买的那个码显示暂时缺货 能等到吗
    页面上橄榄绿那个颜色一直点不动，是彻底没了还是过几天会补上来
    我在等这款儿童安全座椅到货，上个月说月初有，能查查现在仓里有几台吗
    想给全班买一样的铅笔盒，四十二个，你们现货凑得出这么多不
    昨晚加了购物车今早就变灰了，是被抢光了吗，后面还会再放一些不
    我们镇上的门店说没货，网上的仓库还调得出这款电饭煲吗
    现在拍是现货还是要等工厂做
    这款还有现货吗
    卖光了吗
    缺货到什么时候
    啥时候补货
    补货通知我
    到货了喊我一声
    黑色L还有没有
    37码还能买到不
    尺码怎么都灰了，没货了？
    点不了选项是不是没了
    还剩几个
    库存就一件了？
    要二十个，够不够
    能凑齐十套现货吗
    我想买五箱，你们仓库有那么多吗
    今天能买到鲜奶吗
    杨梅还有吗
    草莓上货了没
    蛋糕还有剩吗今天的
    门店有这款电饭煲没
    附近哪家店有现货
    帮我看下仓库还有没
    后仓再翻翻，有没有42的
    下一批啥时候到
    新一批到店了吗
    说月底来货，来了没
    多长时间补一回货，断码的我等着
    每周几上货啊我蹲一个
    是不是停产了
    绝版了没
    以后还卖吗这个味道
    去年那款羽绒服还有存货吗
    老款还找得到吗
    样品那台还在吗
    尾货还有几件
    帮我留一件，下班来取
    最后一双给我留着
    能先占一个不
    显示无货是真没有还是系统问题
    为什么老是缺货
    我这地区显示无货，别的地方有吗
    全国都没了还是就我们这没
    有人退单的话能放出来吗，抢没了
    还会放量不
    哪几个颜色是现成的
    有现货的是哪些规格
    不用等的有没有，现在就要
    奶粉二段断货多久了，几时来
    猫砂怎么一直售罄
    药店都没布洛芬，你们有吗
    還有庫存嗎
    幫我查一下白色有沒有現貨
    亲，那个会叫的小恐龙玩具还有不，孩子天天念叨
    绿植还有大盆的没，小盆就算了
    乐高那套是不是抢完了
    查下编号5561的库存
    等了俩月还是售罄，到底还进不进货
    这批卖没了下批何时进
    雨靴小号断档了吧
    书还会加印吗，没处买
    展示柜里那只包还在卖没有
    帮我问问分店有没有剩的水壶
    存货多不多，要一百个杯子
    有现成的婴儿床吗
    一上架就空，几点放货
    显示剩余0件什么情况
    冻虾到新货了么
    燕麦奶架子空了几时补上
    剩最后一张婴儿床给我留着成不
    松树到了给我捎个信
    赭色沙发手头有没
    品鉴会的票还剩不剩
    凳子我想买，还有几张
    吊床七月前还来不来货
    围巾剩哪些颜色没卖完
    面包几点上架，去晚了还有吗
    专门开车过去，梯子有没有货呀
    一次要十二把椅子凑得出吗
    尺码全划掉了是没了吗
    划掉的还会来吗还是别等了
    秋天那批蜂蜜卖没了？
    今天草莓没啦？
    南瓜周末能再有吗
    打电话问问别的店44码有没
    瓷砖下趟货车哪天到，我要四十块
    苔绿色是现在有还是得等
    毛线到了打电话叫我
    蓝色还剩几个
    38码啥时候补上
    这款断货多久了，还来吗
    有现货没，急着用
    仓库里还有多余的吗，要六把
    页面灰的，是没有了吗
    亲，榴莲还有没有
    上次抢空了，几号再放
    藤椅还买得到吗
    请问紫砂壶目前有库存不
    最后一件能帮我留着吗
    补货提醒怎么开
    缺货登记一下我
    还进不进这个花色的布了
    小号都没啦？
    停产了还是暂时没有
    奶粉三段来了没
    显示仅剩2件，真的只有两件？
    有沒有現貨，想今天買
    尿不湿L码一直没有，何时能买到
    在吗，这套餐具还有货伐
    想要十二个同批次的瓷砖，够吗
    羽毛球拍还有得卖吗
    哪些口味现在有
    断码了吧，39的还会有吗
    restock通知我一下呗
    竹椅还有现货卖吗
    那个味道的薯片补上货了没
    门店还有最后一台没，我过去拿
    库房翻翻看还有没有一双41
    新一批几时到，想要等到货
  `,
  en: `
    do you have it in black
    in stock?
    is it available
    do you still have it
    out of stock?
    size 8 available?
    how many left
    do you still sell this
    stock
    is the blue one available
    do you carry this
    is there any in store
    is it in stock
    when will it be back in stock
    any left?
    do you still have the black one in medium
    sold out already??
    how many have you got in the warehouse
    is size 8 gone for good or coming back
    hi there, is the walnut side table available at present
    when's the next delivery of oat milk, it's been empty for a week
    discontinued?
    I need six of the same chair, could you even supply that many
    it showed 3 yesterday and now it's greyed out
    availability of ink cartridge 803 black pls
    have u got the pink ones yet
    Has that limited castle set run out?
    does your manchester branch have the drill on the shelf today
    on hand?
    the page says only 1 remaining, can i trust that
    Since spring I've had a grey wool throw in my favourites and not once was the buy button alive. Will there ever be more of it or shall I stop hoping? It would go so well with the new settee
    in which colours can it still be had
    kids raincoat 110 有货 or not
    out of stock in my region, but if i put my brother's postcode it's there, why
    What time in the morning do you load new quantities, everything has gone when I look
    got any more of these
    volume three: is it out now at yours, I own one and two
    Do you still carry the old enamel pots? My mother has cooked in one for forty years and all three supermarkets round here say they don't get them in anymore. You show a picture but is there really one to be sold
    can i get it right now or is there a wait
    are large sizes finished
    when do more come in
    stock level for 2204-B?
    you always out of the good stuff, when is refill
    I'd buy it today if you actually have it
    maternity pillow u shape, still selling it?
    back on the shelves when
    is there one with a small scratch or returned one around, since new seems to be gone
    stok?
    For Friday's school play my daughter must have white dance shoes in a size 2, the teacher insists on yours, and your page keeps flipping between buy and unavailable. Which is true please
    not finding it anymore, did you take it off
    any chance of finding the first edition at you
    enough of them for a class of 28?
    restock
    back in stock alert
    let me know when available
    when do you restock
    email me when it's in
    waitlist
    will you get more
    sold out, when again
    set a reminder for restock
    when is it available again
    tell me when it comes in
    next delivery of this item
    notify me when it's back
    let me know when you get more
    can you email me once the grey throw returns
    restock notification
    ping me when size 8 is available again
    hold one for me as soon as they arrive
    alert me
    i signed up to be told about the blue kettle and never heard a thing, could you make sure this time
    reserve me a pair out of the next shipment
    text me when u have it
    don't need it now, just tell me whenever it turns up
    the "notify me" button has vanished and I still wish to be informed
    My granddaughter wants that singing penguin and nobody has it. I don't sit in front of the internet all day. When one comes in, would you ring my landline? My son will pay straight away
    is there a way to get a message for vol 3
    到货 notify me pls
    set a reminder for the oat milk
    would like a heads up before the next drop
    If somebody returns this coat in small, I'd take it; drop me a line
    back in stock email for item 7714
    if I add it to my wishlist do I hear from you automatically when it can be bought again
    keep an eye out for the rice cooker bowl for me, will you
    waitlist me
    You said end of the month, I'll forget. remind me?
    Tell me, please, the day it will come to the shelf, I live next door and fetch it
    I've missed it three times now refreshing like a maniac. Send word before the next batch with the hour and how many, so that I can set an alarm for those ceramic knives
    sign up for availability alerts
    my baby only takes that formula, phone me the minute you've got it
    save me one
    want to be first to know when the vinyl gets repressed
    message when beige is in
    inform me on this number 0171 555 0143 once you have stock
    can someone shoot me an email when these boots come back, the tan ones
    follow product for restock
    how to activate the stock alarm in the app
    Our due date is 10 July and the misty blue pram is gone. If it returns by the end of June I'd wait rather than buy elsewhere, so do write to me in good time
    wake me up when it's there haha
    register my interest in the walnut bench
    i'd like an alert, not the newsletter, just for this one lamp
    Do you have any left?
    Do you have this in a large right now?
    Is it sold out?
    When are you getting more in?
    it says out of stock, when will it be back
    Can you let me know when it's back?
    Any idea when the red one is restocked?
    Have you run out of these?
    Will this be restocked?
    can I get an email when it comes back in stock
    is this still for sale
    are there any more in the warehouse
    Could you check if you have the oak shelf in stock?
    Is there stock in the London store?
    When's the next shipment of these coming in?
    do u have size 7 left
    are you getting any more of the green mugs
    how many pieces remain
    Is the PlayStation in stock yet?
    Why does it say unavailable?
    is it permanently out of stock or just temporarily
    Can you put one aside for me?
    How do I sign up for a back in stock alert?
    The toaster is sold out, are more on the way?
    availability of the grey sofa?
    Is the medium coming back?
    do you currently have this lamp
    I'd like three of these, do you have that many
    Will there be more before Christmas?
    can you hold the last one until Saturday
    Is there any stock left of the 2022 edition?
    are the kids' wellies out of stock everywhere
    It's been sold out for weeks, is it ever coming back?
    send me a message once the serum is in again
    has the new stock of trainers arrived yet
    Which sizes do you have in stock?
    is it in stok now? need it today
    stock check please: article 55-901
    Still have this? want to buy asap 🙏
    Hola, you have stock of black bag?
    Do you still have the crib in white or has that one gone?
    Is there a date when the dishwasher tablets are available again?
    only 2 left it says, is that correct
    Do any of your stores have it?
    when can I buy the limited edition again
    I've been waiting for this rice cooker for months and it's always greyed out. Do you know when you'll get it in, and could you text me when you do?
    I'd like to be informed when the size 5 is in stock
    do you have enough stock for two sets
    Is that colour gone for good?
    will you be stocking the blue kettle again soon
    You said the flask would be restocked last month, do you have it now?
    My son only wants the red scooter, when will that colour be in again?
    It says temporarily unavailable, are you getting more or is it gone forever?
    I need three boxes of the same tiles, do you have that many in the warehouse?
    There's never a size 5 in the white trainers, could you text me when there is?
    I can see just two left, can you confirm they're really there?
    The oven is meant to be back next week, can you tell me the exact day?
    I'd like to pick up a humidifier tomorrow, does the store have one on the shelf?
    The dress I saved has turned grey on the page, has it sold out?
    Is there some way of being told as soon as the blue one comes back in stock?
    sold out?
    when's it back
    do you have size 6
    how many do you have
    available now?
    still got these?
    out of stock again?
    will you restock
    is it gone
    got it in red in stock?
    stock in the shop?
    expected back when
    is the last one gone
    still available?
    any in the warehouse
    tell me when it's back
    next restock date?
    why's it unavailable
    are you out of the small ones
    enough stock for five?
    The blue flask says unavailable, when will you have it again?
    I've been checking for three days and the size 9 hiking boots stay greyed out, will there be more?
    Does your Camden store have the rice cooker on the shelf today? I'd pop in after work
    I see the eight inch cake tin, but is the six inch one still to be had?
    I've been waiting for that tea set, could you ring me when it arrives?
    I'm one roll of wallpaper short, do you have any left from the same batch?
    It says one remaining, can you check it's truly there before I order?
    Will another batch of the limited figure be released next week?
    I need four identical dining chairs, does your stock stretch to that?
    Has that face wash been discontinued? I haven't seen it in stock for months
    My little one only takes this dummy and three shops have none, do you still have some?
    You said it would arrive on the 15th and it's the 18th now, is it in yet?
    The tuna cat food never seems to be in, when's the next lot coming?
    Where can I set an alert for the grey sofa so I hear once it's in stock?
    It says "coming soon", do you know the date it will be in?
    When I enter my postcode it goes to out of stock, is the warehouse near me empty?
    Do you still carry the watermelon ice lollies from last summer?
    Any size 2 ballet shoes left? The show is on Saturday
    The lamp in my basket says no longer available, has it sold out overnight?
    How many boxes of the black ink do you have left? I'd take three
    Is the double electric blanket in stock so I could order tonight?
    Has the new issue of the magazine come in yet?
    White high chairs are gone, which other colours are still in stock?
    Could you keep one for me till tomorrow when I get paid?
    If you ever get another copy of that out of print record, please let me know first
    Are the cherry tomato seedlings in at the garden centre yet or is it too early?
    any lefttttt 🥺
    u got these in 10?
    resotck date for the black tote pls
    If you're never going to have it again, take it off the site and stop teasing people. Two months I've waited. Is more coming or not?
    有货 size M black?
    My gran lives for those shortbread tins and they're gone every time I look. At what hour do you put new ones up and how many?
    hello dear, this perfume finish? when come again
    is the ps5 bundle really in stock or is your page lying again lol
    I'd be so grateful if you'd have a rummage in the back for one more green enamel mug, I'm happy to wait
    omg pls say u still have the yellow raincoat age 5-6
    have you got any of these
    is there one left in the shop?
    do you still have size 8 left
    notify me when it's available again
    how many do you have left in black
    is the large out of stock for good
    when's the next restock
    will the white one be restocked
    it says out of stock, how long till you have it
    any left in medium
    can I still buy the limited edition or is it gone
    only 1 left, is that true?
    do you have this ready to go or is there a waiting list
    currently unavailable, will it return
    is the 65 inch tv available right now
    send me a text once the shoes are back
    email me when size 12 is in again
    back in stock alert for the green coat
    put me on the waiting list for the sold out lamp
    is it discontinued or just out of stock
    are they gone forever
    has the new batch arrived yet
    next batch due when
    when do you expect more of the kettles
    which sizes are still in stock
    what colours are left
    any chance of another delivery of these boots
    does your Leeds branch have one in stock
    is there stock in store, online says none
    could you check another store for stock
    out of stock in my area only, or everywhere
    do you have six of the chairs available
    enough in stock for 4 of the same?
    I need ten mugs, have you got that many
    stock level for item 4471?
    availability of the blue pram please
    is availability expected this month
    why is my size greyed out, none left?
    the button says sold out, coming back?
    it went out of stock while I was in the cart, any more coming
    you never have my size in stock, when do you refill
    do you refill stock on mondays or what
    sold out in two minutes again, more tonight?
    will there be another drop of the sold out sneakers
    is the book out of print or can you get a copy
    are there more copies of volume three in
    fresh lychees still to be had?
    roses available today?
    any baby formula in stock, stage 2
    is cat litter back yet
    do you currently stock 9v batteries in this pack size, it shows zero
    have the air coolers come back in
    can you hold the last one for me till tomorrow
    could you set one aside from the next restock
    let me know if somebody returns an S, as it's sold out
    have you got the XL in hand
    do you have it in stock or order it in
    ready stock or need to wait ah
    sir stock is available or not
    please check stock for the 55 litre model
    is product available now madam
    when stock will come for this item
    have you still this article in your store house?
    i look for size 39, is there rest?
    this one still have? want to buy today
    有没有 stock for the pink one
    还有货 or sold out
    still have 现货 meh
    thinking of buying tonight, just need to know it's in stock
    before I order, have you really got it on the shelf
    can you guarantee it's in stock, last shop cancelled on me
    is the number shown in stock accurate
    page shows 0 available, mistake?
    went from 5 to none overnight, restocking soon?
    will you have more before Easter
    more coming before the school term?
    any idea when the winter boots will be available again
    you told me mid month, are the duvets in now
    do the restock dates on the page mean anything
    how often do you restock this
    does a wishlist tell me when it's available
    want to buy but it's never in. worth waiting?
    is the old model still sold anywhere on your site or all gone
    the matching cupboard, is that in stock as well
    all the tall sizes gone?
    anything left of the grey fabric, i need 3 metres
    hows the stock on the garden benches
    r u getting more ps controllers in
    wen is it bk in stock pls
    got stock?
    stock check on SKU 20918 please
    gone out of stock, will it be re-listed when more turn up
    do u have the pink one now now now
    Good morning. I have been after your walnut sideboard since spring and each time I look it is unavailable. May I ask whether any more are expected this year?
    hi um im looking for the kids wellies with the frogs size ten do you have any of those left at all or will you be getting any
    you lot have been out of these inhaler spacers for a month, is anybody actually reordering them
    can I still get hold of one
    I've been after the navy raincoat in a 14 for weeks and it always says unavailable. Will you be getting any more?
    Could somebody check whether the garden bench in teak is in stock, since I'd like to order two tonight?
    The website shows the drill as out of stock for my postcode only. Is there really none in any warehouse?
    You had plenty of those blue mugs on Monday and now there isn't one. Are they coming back this month?
    Please send me a message once the toddler bed is available again, I don't want to check the page daily.
    My size is crossed out on the sandals. Does that mean all gone, or only waiting for the next lot to arrive?
    Is it worth waiting for the walnut version to be restocked or has the maker stopped producing it altogether?
    How many packs of the oak flooring do you have on hand? I would need fourteen from the same batch.
    I missed the console drop again by seconds, so when are you next expecting any stock of it?
    is the winter coat in stock or made after i order it
    while stocks last, how many are left of the giveaway
    is this in stock
    back in stock date please
    restock when
    will you be getting more of the olive green
    do you still have size 9 in the boots
    is the 128 GB one available right now
    have you got any medium left
    anything left in a UK 6
    got it in navy at the moment?
    how many are remaining
    how many units can I get today
    are there at least twelve available
    can I get five of these or is there not enough
    is there enough for a party of thirty
    page says low stock, how low
    the counter says zero, is that for real
    why's it always unavailable
    greyed out button on size 40, does that mean it's gone
    can't select the red one, sold out?
    I can't add the L, is it finished
    notify me once it's available
    email me when the pushchair returns
    text me when it's restocked
    let me know as soon as the vinyl is in again
    ping me when you have the charger
    is there a waitlist
    where's the notify me button
    tell me if more come in
    will these ever come back
    discontinued or just out?
    has the vanilla protein powder been discontinued
    gone for good?
    are you phasing out this blender
    last season's parka, any still around
    any leftovers of last year's advent calendar
    still selling the oak stool?
    can I still get hold of the first edition
    is volume four in yet
    has the shipment of olive oil come in
    when's your next delivery of compost
    expecting more heaters this week?
    you said the 15th for fresh stock, it's the 18th, is it in
    do you get new stock on Mondays for shoppers
    how often do sold out sizes come back
    what time do drops restock
    will unsold pieces be released later
    any cancelled orders freeing up a console
    is it available for me to buy today
    available now or on back order
    ready to ship or do you have to get it in
    do you physically have it on the shelf
    is it on the shelf in Leeds
    does the Bristol branch have the grey rug in
    any shop near me with the PS game in stock
    could you look in the back for a 38
    check the warehouse for me please, black umbrella
    check availability of item 5561
    availability?
    stock of the beige curtain
    quantity available?
    inventory for the 65 inch TV please
    kindly confirm availability of the pressure cooker
    sir is item available or not
    when this will be available mam
    its showing currently unavailable, when it will come
    this product have now?
    still have stock for this bag
    there is still the blue one?
    do you have yet the small size
    got any more of them candles
    ya got any XL hoodies or nah
    has everything in pink gone
    is the pink one gone
    all the smalls have vanished, more coming?
    mint flavour used up everywhere, when's it returning
    eggs available this morning?
    do you have fresh mango today
    are strawberries in yet
    is sourdough all gone for today
    are there any sunflowers left for this afternoon
    is diesel additive available
    insulin pen needles, got them currently?
    is baby formula stage 2 in supply
    shortage of cat litter, when does it end
    paracetamol in stock? every chemist is out
    why shows unavailable in my postcode
    is it out everywhere or only in my area
    unavailable in my region or fully sold
    hold one for me until Saturday
    can you set one aside, I'll come by tonight
    reserve the last one please
    keep the final pair back for me
    any in a different colour that are actually available
    which colours can I get straight away
    what sizes are there left
    which variants are not sold out
    display model, is that one still there
    ex display sofas left?
    refurbished ones available at the moment?
    open box unit, still got it?
    is the bundle gone or can I have just one more
    I need three dozen mugs by June, have you that many lying there
    there were four yesterday, now none, did someone grab them all
    the app lets me wishlist it but not buy it, is there none left
    my daughter's heart is set on the singing penguin and every site says no, when's your next lot due in
    two months i keep coming back to this page and it still says sold out are you getting more desk lamps or should i give up
    if it's never returning just say so. is the copper kettle finished?
    这个还有 stock 吗 in white
    restock of 猫粮 when?
    would love the walnut one, do you have even one left
    is there any point waiting for a restock
    the ramekins come and go so fast, when's the next round
    single left glove only or do you have pairs in right now
    not a pre-order I hope, you do have it in your hands now?
    next replenishment of goat cheese?
    is the sapphire one obtainable at present
    any spare copies of the cookbook still to be had
    did they all fly off the shelves already
    have you run out of gluten free flour
    ran out of the 40mm ones?
    all snapped up?
    are medium dog coats exhausted
    when do you expect the violin strings to be in again
    is there surplus of the green paint, I need ten tins at once
    please alert me as soon as the telescope reappears
    how soon can the shelves be refilled with wellies
    is there a single one lying around anywhere in your branches
    stock level for the trampoline?
    is the last piece on the site truly there
    can you keep a crib aside until payday
    does "temporarily unavailable" mean days or months
    is there a chance of a reprint of the atlas
    what's in hand for the twin size mattress
    how come the lamp is never available
    have the quinces come in yet
    can the ochre sofa be had this month without ordering in
    which branches still hold the steel kettle
    is the rack in Bath empty of size 6 clogs
    does zero mean it's finished for ever
    when will the empty shelf of oat milk be filled
    may I claim the only remaining cot
    do you keep typewriter ribbon on hand
    drop me a line as soon as the fir trees are here
    are there a few hammocks lying about in the store
    any tickets left for the tasting
    all gone?! will there be some next week
    I want to buy the oak stool, how many are around
    is my size in the green clogs to be had
    can a customer get a ping as the kettle returns
    as a buyer: when will your shop have more lanterns
    do you expect more hammocks before July
    which colours of the scarf aren't gone
    is there one lamp left for me
    what day does the bread land on the shelf
    is it worth my driving over, do you have ladders there
    would twelve chairs be available at once
    are there really just two left or is it a trick
    why's every size crossed out
    does crossed out mean none left
    could you put me down for a ring once the wool is in
    is the honey from last autumn finished
    no more strawberries today?
    got candles by the dozen right now?
    will you have pumpkins again by the weekend
    can you phone the other branch whether they hold a 44
    who still has the blue edition among your shops
    is the shade "moss" available or are you waiting for it
    when's the lorry with new tiles due, I need forty
    are any left over from yesterday's bake
    does a "0" beside the XL mean wait or forget it
    have you run dry of the lavender soap
    when will the shelf be full again
    is it currently obtainable
    are the ski socks gone
    got this in grey today?
    in supply?
    does anyone still have the green enamel pot
    is size 8 back
    when's it coming back
    will it ever come back, the poppy plate?
    the tulip bulbs say unavailable, until when
    do you expect another delivery of the terracotta pots
    more of the sourdough flour coming this week?
    Is the mint toothpaste still available or has it been withdrawn?
    how low are you on the 5 litre paint
    number of units left please
    could you check if you've one more of this rucksack
    can I have the last two
    is the display piece the last one, or are there boxed ones too
    are any of the ex-display chairs left
    what's remaining in the 3XL
    I see "few remaining", is that two or twenty
    counter says 1 left since Monday, does that figure hold true?
    the page says coming soon, any date for the next lot
    Tell me when the cordless iron can be had again
    put me on the waiting list for the teak stool
    drop me a line as soon as you've got figs
    add my email to the back in stock alert
    email alert for size 9 boots
    I clicked notify me in May and never heard, is the clock in yet?
    why is it always sold out
    every time I look the graphics card's gone, when do you put new ones up
    what day do new batches go online
    what hour does the bakery restock sourdough on the site
    temporarily out or gone for good?
    has this cardigan been dropped from the range or will there be more
    no longer made? or just finished for now
    last season's parka, any lingering
    is the older model still around
    any leftover stock of the 2022 calendar fabric
    do you still hold refills for the old pen
    still got the bundle with two controllers?
    is the whole set available, or only the single cup
    which of the scents are in at present
    what fits are available right now in black
    of the three colours which can be had today
    is the pattern with the foxes finished?
    only XS clickable, are the others really out
    My size is crossed out, will it be filled up?
    Is there a red one in your depot, ready to go?
    could you ask your Norwich branch for a 6
    stock level at the outlet near the station?
    can I pick one up today or are they out
    would you have forty of these ready
    need 15 folding chairs, do you have enough of them now
    is there sufficient quantity of the blue tile, I need nine boxes from the same batch
    I want to buy eleven metres of the striped cloth, is that much on the roll
    Are you able to supply six of the same dye lot at once?
    can you reserve the remaining harp for me till payday
    please keep one aside, I'm on my way
    are the Christmas puddings in yet
    have the seed potatoes arrived
    first strawberries, got any?
    hay bales available?
    is firewood sold out for this winter
    any turkey left for Thursday
    does your garden centre have compost in just now
    sunscreen shortage over? got the factor 50?
    insulin cooler pouch, in or out of stock
    is baby formula number 2 back on sale
    cat litter 10kg, is some in
    nappies size 4 unavailable all week, when's new supply due
    the vinyl of the live concert, still to be found at yours?
    concert edition sold through?
    is the book out of print
    has the reprint landed
    how's supply of the 18V batteries, they were scarce
    are there console bundles on sale right now or all snapped up
    did I miss out on the sneakers drop, any pairs remaining
    my kid wants the dragon plush, are you totally out?
    after months of hunting for this lamp, please say you still have one
    honestly I check each morning and it's grey, does that item ever get replenished
    my bridesmaids need five of the sage dress, have you got 2 mediums and 3 smalls there now?
    is product available sir, I want to order
    stock is there or finished?
    plz tell when stock come
    madam this saree in maroon is having stock?
    you have now or no have
    how much pieces is still available
    这个 restock 了吗
    size 38 out of stock? 几时 restock
    wanna buy the ukulele but it's sold out everywhere, do u get more
    will the Olympic mascot be replenished before the weekend
    is there another consignment of rattan baskets on its way to you
    expecting a fresh lot of saffron any time soon?
    shelves were bare on Saturday, are dishwasher tablets in again
    zero in stock, correct or a glitch? I'd take one straight away
    backorder or in hand?
    can it be bought at the moment or is it wait and see
    Availability of the copper kettle, please
    we have been told the tiles were discontinued, but perhaps some boxes are left?
    Do you have remnants of the tweed
    on what date is the trampoline expected in store
    how many more before it's gone
    is the Bristol branch holding any size 5 wellies in stock
    are all the large ones out or is there a single one left
    have the new potatoes reached your shelves, are they in stock
    is that edition still on your shelves, or out of print
    which of these can I actually get today, stockwise
    is hay in stock again after the drought
    did the March shipment of cork boards come in, and are there some left
    available quantity of the green thread?
    have you any units left of last year's model
    stock of factor 50 sun lotion, do you have it again
    will the shop restock the fox pattern
    keep me posted on when the harmonica is back in stock
    can you check the storeroom for one more stool
    is it unavailable everywhere
  `,
})
