import { defineIntent } from '#intents/define'

export const shippingCost = defineIntent({
  intent: 'shipping-cost',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '运费多少', en: 'What does shipping cost' },
  definition: {
    zh: '问运费多少、怎么算、满多少包邮。',
    en: 'Asks what postage costs, how it is worked out, or from what sum it is free.',
  },
  borders: {
    'return-shipping-cost': {
      zh: '退货的运费谁出。',
      en: 'Who pays the way back.',
    },
    'customs-duties': {
      zh: '进口的关税和税费。',
      en: 'Duties and taxes on import.',
    },
    'express-shipping': {
      zh: '想要更快，顺带问价钱。',
      en: 'Wants it faster, and may ask the price of that.',
    },
    'shipping-regions': {
      zh: '问那里送不送。',
      en: 'Asks whether it goes there at all.',
    },
  },
  zh: `
    邮费多少钱
    怎么免运费
    运费怎么算
    要付运费吗
    为什么要收运费
    偏远地区加运费吗
    免邮门槛
    运费太贵
    寄到新疆多少钱
    邮费能免吗
    配送费
    运费多少钱
    包邮吗
    满多少包邮
    youfei zenme suan
    内蒙古包邮吗
    shipping fee 多少
    为什么要收我12块邮费
    差两块钱就免邮了 能通融下不
    一箱水寄到新疆得多少运费
    邮费按重量还是按件
    亲，买两本书还要不要出快递钱呀
    送货上门要另外收费不
    上楼费怎么收 没电梯六楼
    冷链要加多少
    偏远地区加价吗
    運費怎麼計算
    滿額免運的門檻是多少
    我付了8块配送费，昨天我姐买就没付，咋回事
    沙发运过来多少钱 县城
    结算的时候多出来15是什么，快递吗
    首重续重各多少
    不包邮啊？别家都包
    买三件邮费收三份吗
    您好，想了解一下，寄往海南的大件家具运输费用标准是怎样的，谢谢
    打包费和配送费是两样吗 都要给？
    寄过来要几个钱
    邮资
    一个杯子九块九 邮费倒要十块 有没有便宜点的寄法
    凑多少能省掉运费
    送一趟菜收几块
    同城的也要运费？
    我看活动页写全场免邮 可是我加了一袋化肥和两个花盆 到最后一步又给我算了二十六块 是超重了还是花盆不参加 规则在哪里看
    寄两个地址是不是要付两次
    邮票钱谁出啊
    运费险之外 正常寄费是几块
    大米20斤 到乡下邮费咋个算的
    家里老人想买你们那个轮椅，页面没写邮费，商品又说“到付”，到付到底是多少钱，送到山西吕梁村里面，别到时候司机张口要两三百
    免邮条件
    我就想买两包种子，才六块钱，放进去一看要收十块，种子一张信封就装下了，用平信寄给我都行，慢点没关系，你们有没有那种便宜的寄法，还是必须凑到多少钱才不收
    free shipping 门槛是几多
    離島運費怎麼加
    运费是多少
    请问运费多少
    快递费多少钱
    配送费怎么算
    运费怎么计算的
    运费是按重量算的吗
    运费按件收还是按重量收
    包不包邮
    全场包邮吗
    买多少包邮
    满多少钱免运费
    满多少免配送费
    怎么才能包邮
    能给我包邮吗
    可以免邮费吗
    差五块包邮 能免了吗
    为什么不包邮
    为什么有运费
    为什么运费这么贵
    运费能便宜点吗
    运费多收了
    运费收错了吧 不是满99包邮吗
    满额了怎么还收运费
    新用户免邮吗
    到广州要多少运费
    寄到新疆运费多少
    寄西藏邮费怎么收
    偏远地区要加运费吗
    寄到国外运费多少
    国际运费怎么算
    大件运费多少
    家具运费怎么算
    冰箱送货要运费吗
    送货上楼要加钱吗
    搬楼费多少
    买两件运费怎么算
    多买几件运费会增加吗
    不同店铺的商品运费分开算吗
    运费在哪里看
    下单前能看到运费吗
    外卖配送费多少
    送菜要配送费吗
    自提是不是不用运费
    亲 包邮咩
    运废多少
    shipping 多少钱 to 成都
    您好，拟采购办公椅十把寄往兰州，请问物流费用如何计算
    十块钱的东西要十二块邮费？？有没有搞错😅
    两公斤茶叶寄到我家乡下 大概要多少邮费
    运费最低多少
    用券之后没满99 还包邮吗
    我看别人买都是免运 为什么轮到我要8块
    我就要一管胶水 三块五 邮费十二 能不能平邮便宜寄
    寄到呼和浩特的书架 页面没写邮费 要多少
    一袋二十斤的面粉 邮费比面还贵 有没有便宜的走法
    满88包邮 是算打折前还是打折后
    楼上楼下两家邻居一起买 一个地址 运费只收一次吧
    冷冻饺子五斤 到长沙邮费加冰袋一共几块
    生鲜配送费昨天3块今天6块 怎么涨了
    邮费多少
    运费几块
    快递费多少
    运费怎么收
    运费怎么收取
    是包邮的吗
    可以包邮吗
    几件包邮
    满多少免邮
    免运费条件
    运费太高了吧
    为啥有邮费
    运费怎么这么高
    发广西多少邮费
    寄上海运费多少
    到付多少钱
    配送费多少
    一单运费多少
    运费按什么算
    能免配送费吗
    运费打折吗
    邮费可以减免吗
    运费标准是什么
    买一袋猫砂十公斤，寄到大连要多少运费
    我买了89块的东西，离包邮还差10块吗
    一个订单里有两家店的东西，运费是各算各的吗
    页面写着满59包邮，我加购到62了还显示运费6块，怎么回事
    寄一台跑步机到江西农村，物流费加上楼费大概多少
    每公斤续重加几块，首重是一公斤还是三公斤
    用了红包以后金额降到包邮线以下，运费要补吗
    送货上门和放自提点的运费一样吗
    甘肃算不算偏远地区，要不要加邮费
    寄一套茶具到加拿大普通邮费大约多少
    到店自己取的话能不能不收那8块配送费
    昨天免运费今天又要12，你们运费天天变吗
    大闸蟹的邮费为什么比一般的贵，是冷链的钱吗
    买一送一的话，赠品要不要单独算运费
    我要寄两个地方，一个北京一个西安，邮费怎么算
    运费是下单时一次付，还是收货时给快递员
    书很轻，能不能按实际重量收邮费，不要统一10块
    夜间送菜的配送费比白天贵吗，贵多少
    满减和包邮能同时享受吗
    一张床垫的物流费多少，包不包上楼
    每次运费都要六块，有没有年卡那种免运费的
    寄海岛要加渡轮费吗，加多少
    两箱橙子和一箱酒放一单里，运费是按箱收还是按总重收
    结算界面运费那一栏是0，后来又变成15，以哪个为准
    小票一样的打印纸一卷，平邮多少钱
    运非几多
    12块的东西15块邮费！！抢钱啊你们！能不能便宜点
    shipping fee 怎么算的呀 by weight 吗
    亲 人家就差3毛钱嘛😭 邮费免了呗
    您好，敝单位拟订购文件柜六组，送至雅安市雨城区，烦请报送运费明细
    学生党没钱 就一支笔 能不能不收运费呀
    我们这儿是大山里头 以前买东西都要加钱 你家加不加邮费嘛
    别的都好说 就想问运费 多少 谁掏 能不能便宜
    买重的东西是不是不划算 一桶油邮费多少一袋米邮费多少
    寄澳門運費點計
    运费
    邮费
    多少运费
    邮费怎么算
    快递费要多少
    邮费怎么收
    按体积算运费吗
    运费表有吗
    寄北京要多少运费
    到广东邮费几元
    发新疆运费贵不贵
    西藏海南邮费另算吗
    偏远地区要补多少运费
    港澳台运费多少
    寄到日本运费怎么收
    国际运费多少
    海运过去运费大概多少
    首重多少钱续重多少钱
    超重怎么加运费
    五公斤以上邮费加多少
    两件要付两份邮费吗
    买多件运费只收一次吧
    两家店的东西运费怎么算
    一起拍能省运费吗
    包不包邮啊亲
    这个包邮不
    满几件免运费
    差五块够包邮，能免不
    差一点点免邮，通融下
    免邮门槛是多少
    怎样才能免运费
    新客免邮费吗
    学生免邮有没有
    首单包邮吗
    为啥别人包邮我要付
    怎么突然多了10元运费
    昨天免邮今天怎么收了
    页面写包邮，结算却要8块
    运费打个折呗
    可以免邮吗买得多
    邮费太贵了，能少点不
    最便宜的运费是哪种
    到付运费多少
    到付贵还是寄付贵
    运费谁出，买的时候
    运费含在价格里了吗
    价格包括送货费没
    送货费怎么收
    送货上门另收钱吗
    送上楼加多少
    没电梯搬上楼收费吗
    冰箱运费要多少
    沙发送到县城运费多少
    床垫物流费多少
    一箱水邮费多少
    三十斤大米邮费多少钱
    酒寄过来邮费多少
    书的邮费按本算吗
    一张卡片也要邮费8块？
    生鲜冷链运费多少
    外卖配送费几块
    配送费为什么涨了
    夜间配送费多收吗
    下雨配送费加吗
    起送价和配送费是多少
    自提还要付运费吗
    门店自提免运费吧
    用了券以后还能包邮吗
    凑单免邮怎么算，券前还是券后
    买两件一件包邮一件不包，怎么收
    寄两个地址收两次运费吗
    分批发货运费收几次，买的时候
    预售商品邮费多少
    赠品单独寄要邮费吗
    换小箱子邮费能省吗
    打包费另算不
    保价费多少钱
    木箱包装运费加多少
    偏远附加费是什么，多少
    燃油附加费要付吗
    快递钱
    包邮
    亲 邮费可以抹掉不嘛
    大哥 邮费几毛啊
    到俺们村运费几块
    寄to Malaysia运费how much
    運費多少，滿多少免運
    寄澳门邮费几多
    您好，请问贵店寄往青海玉树的运输费用如何计收
    老家在山里，想给爹妈买台洗衣机，运过去加送上坡一共要收多少运费啊
    就买个三块钱的小发卡邮费要十块这邮费是怎么定的能不能塞信封里便宜寄
    楼上楼下邻居合买，同一地址，寄费收一次还是两次
    冰袋加冷链得添几块
    首公斤价格和之后每公斤加价说一下
    一支笔也要八块寄费，太不划算了吧
    别家都免寄费，你们呢
    凑到99能不能不收寄费
    到付的话司机会跟我要多少
    换平邮寄书能不能便宜几块
    加拿大那边寄一只锅要花多少钱寄
    收件在海岛上，附加的船运费是几元
    买满三箱水是不是就不收送水费了
    我在青海，想买两箱苹果，运费是按箱收还是按斤收，一共大概多少
    购物车里八十九块，差十块免邮，有什么办法可以不付那八块运费
    同一家店买三样东西，结算显示三份运费，能不能合成一份算
    买一张一米八的床寄到镇上，运费加搬上五楼要收多少钱
    页面写着全场包邮，付款的时候又多出十二块配送费，这费用是怎么来的
    寄一本书到马来西亚要多少邮费，最便宜的寄法是哪种
    昨天看还是免运费的，今天加了一件反而要收钱，是怎么计算的
    积分换的东西要邮费吗
    邮费几块
    快递费怎么算
    还差多少包邮
    包邮门槛是券前还是券后
    特价的算进包邮吗
    不包邮的话要多少
    寄新疆邮费多少
    到西藏加多少钱
    海南运费贵不贵
    寄香港运费几多
    寄到国外邮费怎么收
    偏远地区加收几块
    首重续重怎么收
    超重一公斤加多少
    按件收还是按单收运费
    买三样收一次邮费吗
    两家店一起买要付两份运费？
    分开发会再收一次邮费不
    一张贴纸收我十块邮费？
    邮费比东西还贵，咋算的
    邮费能少点吗
    运费能便宜些不
    多买运费有优惠吗
    最便宜的寄法多少钱
    平邮多少钱
    走信封寄能便宜吗
    沙发运费多少
    冰箱送货上楼另收钱吗
    搬上五楼加多少
    大件运输怎么收费
    一吨沙子拉过来运费几何
    钢琴托运多少钱
    十把椅子物流报个价
    地毯三米长有超长费吗
    冰袋泡沫箱另外收钱不
    保价费怎么收
    货到付款手续费多少
    自提收不收费
    放快递柜会便宜点吗
    送菜上门配送费多少
    起送费和配送费是两码事？
    夜里送加钱吗
    周末送货要加收吗
    指定时间段送另收费不
    蛋糕同城送多少钱
    鲜花送医院要配送费不
    按公里收费吗
    运费哪里能看到
    付款前怎么看运费
    多出来的十五块是运费吗
    连邮费一共多少
    加上运费总共几多
    赠品要付邮费不
    试用装邮费谁出，我买的时候
    运费是现在付还是给快递员
    到付大概多少
    會員免運嗎
    亲，就买包种子两块钱，邮费能别收八块不
    送两个地址收双份运费吗
    郊区送货费咋收
    衣柜拉到县里多少运费
    差一毛包邮能通融下邮费不
    燃油附加费收不收，快递费里
    活体植物邮费几何
    一箱红酒寄过来邮费咋算
    海报筒寄多少钱
    第一次买免运费吗
    邮费突然变19块为啥
    加一口锅邮费涨多少
    农村送炉子一共要付多少运费
    运一台钢琴多少运费
    寄到新西兰国际邮费几何
    买够多少不要邮费
    差两块钱包邮，能通融不
    用券之前算还是之后算包邮门槛
    俩卖家的东西要付两回邮费吗
    多加一件邮费会涨不
    按重量还是按体积收邮费
    搬上四楼要加几块
    玻璃的寄送要加钱不
    冷链费怎么收，买冰淇淋
    放快递柜跟送家里，邮费一样不
    偏远地区要补多少邮费，拉萨
    大件配送费有没有价目表
    为啥邮费比东西还贵
    上回运费六块这回九块，涨了？
    下单前在哪看邮费
    外卖下雨配送费涨吗
    分开寄的话运费收几次呀，我是买家
    一根针也收8块快递费？平邮多少
    包邮不
    亲 邮费能不能减一减，几块钱的小物件
    shipping多少钱 到香港
    運費怎麼計算，離島有加價嗎
    猫砂四十斤送到三楼，运费大概多少
    到付的话要给快递员多少运费
  `,
  en: `
    shipping cost
    free shipping
    delivery fee
    what's the postage
    how do i get free delivery
    do i have to pay for shipping
    minimum for free shipping
    why is shipping so expensive
    how much to deliver to scotland
    postage price
    shipping fees
    is delivery included
    how much is shipping
    do you have free shipping
    what's the minimum for free delivery
    what does delivery cost
    postage to a village in the highlands?
    why am i being charged 12 for postage
    i'm two quid short of free delivery, any chance
    is it by weight or per item
    p&p on two books?
    carrying it upstairs, does that cost more
    shiping price please
    my sister paid no shipping yesterday and i get 8 added, how come
    there's an extra 15 at the end, is that delivery?
    what's the surcharge for chilled goods
    do three items mean three lots of postage
    how much for to send one sofa in countryside
    the mug's 9.99 and the postage is 10, seriously? is there a cheaper way
    Could you let me know your freight rates for large furniture to the islands?
    other shops ship for nothing, don't you
    basket total for free shipping
    包邮 from how much?
    are handling and delivery two different charges
    flat rate or calculated at checkout
    if i send to two addresses will i pay double
    Does the free delivery threshold count before or after discount?
    same city, still a delivery fee?
    ballpark figure to ship a piano stool to cork
    delivery charges
    The banner says free shipping on everything, I put in a sack of compost and two planters and at the last step it wants another 26. Is that for being heavy or do pots not count? Where can I read the rules?
    grocery run fee
    it says carriage forward next to the wheelchair and no sum anywhere. my dad lives up a mountain, i don't want a driver on his doorstep demanding two hundred in cash, so how much is it really
    can i get the shipping waived
    how are your shipping charges worked out
    cost of sending 20kg of rice
    shipping included in price?
    what'll i pay for delivery all in
    who covers the cost of getting it to me
    free post over 50 or over 60? saw both. fyi i'm only after a ten euro phone cover and don't fancy filling the basket with rubbish just to dodge four euros of post
    运费 how much for ten books to Xi'an
    is it 包邮 if i buy two
    how much does shipping cost
    how much do you charge for delivery
    what are your shipping rates
    what is the shipping fee
    what's the delivery fee for this item
    how much is postage
    how is shipping calculated
    is shipping based on weight
    do you charge shipping per item or per order
    do you offer free shipping
    do you do free delivery
    how do I qualify for free shipping
    how much do I have to spend to get free shipping
    what's the minimum order for free delivery
    free shipping threshold?
    is there free postage over £30
    do I get free shipping if I buy two
    can you waive the shipping fee
    can I get free shipping, I'm just short
    why is the shipping cost so high
    why am I paying for shipping
    why was I charged for delivery when I'm over the limit
    I thought shipping was free, why the fee
    shipping seems expensive for such a small item
    can you make the postage cheaper
    what's the cheapest shipping option
    how much is shipping to the US
    cost of postage to Ireland
    international shipping rates please
    how much is delivery to the islands
    is there an extra charge for remote areas
    how much to deliver a sofa
    delivery cost for large furniture
    do you charge to bring it upstairs
    is there a charge for delivery to the third floor
    how much for standard delivery
    does shipping cost more if I order more
    do I pay shipping for each item from different sellers
    where can I see the shipping cost before I pay
    can you tell me the postage before I order
    what's the delivery charge on groceries
    is there a minimum order fee for delivery
    how much is the delivery fee for food
    is picking it up in store free of charge compared with delivery
    does the price include shipping
    total with shipping please
    shippin cost 2 canada?
    free delivry or nah
    how much is the sending to Spain
    Could you kindly quote the freight charge for ten office chairs to Aberdeen
    12 quid postage on a 10 quid mug 😂 really?
    if I use a coupon and drop under 50, do I still get free shipping
    one tube of glue for 3.50 and 12 postage, isn't there a cheap letter rate
    no delivery price is shown for the bookcase, how much to Inverness
    free over 88, is that before or after the discount
    neighbours and I buy together to one address, is shipping charged once only
    frozen dumplings, five pounds, what's the postage plus ice pack
    the grocery delivery fee was 3 yesterday and 6 today, why's it gone up
    how much do you add for bulky goods
    what would I pay for delivery on an order of £25
    what's shipping
    what is the delivery charge
    how much is delivery please
    how much postage
    what's the cost of delivery
    any delivery charge?
    is postage free
    is delivery free
    free delivery from how much
    from which amount is postage on you
    shipping rates?
    delivery price for this
    how do you calculate postage
    why's postage so dear
    how much to send it to Cardiff
    how much to post one book
    can I get postage off
    shipping fee per item or per order?
    any way to avoid the delivery fee
    what do I have to pay for postage
    delivery charge on small orders?
    does shipping cost extra
    cheapest delivery price?
    What would ten kilos of cat litter cost to send to Dundee
    I've 45 in my basket, how far am I from free delivery
    things from two sellers in one order, do I pay postage to each
    you say free over 59, I'm at 62 and it still adds 6, why
    a treadmill to a farmhouse plus carrying it in, roughly what does delivery cost
    how much per extra kilo, and what weight does the base rate cover
    my voucher takes me below the free postage limit, does the fee come back
    Is it the same price to the door as to a pickup point
    do you count the Highlands as remote with a surcharge
    roughly what's ordinary postage on a tea set to Canada
    if I fetch it from the store, do I still pay the 8 for delivery
    yesterday no shipping, today 12, does the fee change daily
    why is lobster so much dearer to send, is that the chilled transport
    buy one get one: is there postage on the free one
    one parcel to Boston and one to Dallas, how do you charge for that
    do I pay the delivery when I order or to the driver
    a paperback weighs nothing, can't you charge real weight rather than a flat 5
    is the delivery fee higher for late evening groceries, and how much
    may I have both the discount and free postage
    what's the delivery charge on a mattress and does it include the stairs
    six each time adds up, is there a yearly pass for free delivery
    is there a ferry surcharge for the islands and how big
    two crates of oranges and one of wine in a single order, is postage by the crate or by total weight
    shipping read 0 on the first page and 15 on the next, which is it
    what's your postage for a single roll of till paper by letter
    shiping fee??
    15 postage on a 12 item, daylight robbery, can't you do it cheaper
    I'm 30p short 😭 won't you let me off the postage
    how much I pay for transport to Lisbon of 3 kilo
    We intend to order six filing cabinets for delivery to Swansea and would appreciate a breakdown of the carriage charges
    skint student here, it's one pen, any chance of no shipping fee
    we're up in the mountains and most shops add something, do you charge more postage out here
    postage: how much, who pays, and can it be less
    heavy things like oil and flour, what's the delivery on those, is it worth it
    whats ur delivery fee to zone 3
    postage
    shipping
    whats the postage
    shipping fee
    delivery fee?
    shipping charges?
    postage to Scotland
    cost of shipping to Canada
    how much to post to Dublin
    delivery charge to Northern Ireland
    shipping to Hawaii, how much extra
    surcharge for the Highlands, how much
    international postage rates
    what's shipping to Japan cost
    sea freight price roughly
    how is postage worked out
    is postage by weight or per item
    do you charge shipping by volume
    rate per kilo for shipping
    price for the first kilo and for each after
    overweight parcel, what's added to the shipping
    shipping table please
    do two items mean double postage
    one postage for several items?
    items from two shops, how is shipping charged
    save on shipping if I buy together?
    is it free delivery
    does this come with free postage
    free shipping over what amount
    what do I need to spend for free delivery
    free delivery threshold
    I'm three pounds off free delivery, can you waive it
    how can I get free postage
    do new customers get free shipping
    do members pay postage
    do students get free delivery
    first order free shipping?
    why do I have to pay shipping when others don't
    why did shipping suddenly go up by ten
    free yesterday and 6.99 today, why the delivery charge
    says free delivery but basket adds 8
    can delivery be cheaper
    reduce the postage for me
    discount on shipping if I order lots
    shipping is dearer than the thing itself
    postage is too steep, anything cheaper
    cheapest postage option cost
    cash on delivery shipping, how much
    does the price include postage
    is postage on top
    are shipping and handling included
    handling fee, how much
    what's P&P
    carry upstairs charge
    delivery to the third floor with no lift, what's the fee
    room of choice delivery cost
    large item delivery charge
    sofa delivery price to a village
    shipping a mattress, how much
    tyre postage cost
    postage on 15 kilos of rice
    wine case delivery charge
    postage per book?
    8 to post one card, seriously?
    flower delivery fee
    cake delivery charge within the city
    takeaway delivery fee how much
    why is the delivery fee higher tonight
    late night delivery surcharge
    rain surcharge on delivery?
    minimum order and delivery fee for groceries
    click and collect, any shipping to pay
    is store pickup free of delivery charge
    does my voucher knock me below free shipping
    is the free shipping limit before or after discount
    two addresses, two shipping fees?
    sent in two parcels, do I pay shipping twice at checkout
    do I pay postage on a free sample
    can you use a smaller box to cut the postage
    insured shipping cost
    wooden crate shipping extra
    remote area surcharge amount
    fuel surcharge on delivery, is there one
    delivery charges for pincode 560001
    shipping charges for Kerala please
    is delivery charge applicable on this order
    courier charges extra or included
    how much is the shiping
    how much money for send to Italy
    shipping to SG how much ah
    邮费 how much to Vancouver
    freight cost to Perth
    freight on a piano
    carriage charge to Cornwall
    carriage paid or extra?
    p and p how much
    postage for a single sock pair, can it go in an envelope
    does shipping get cheaper the more I buy
    what would postage come to altogether
    total with delivery to Orkney?
    For a washing machine up a mountain track to my parents, what would you charge for carriage all told?
    Could you inform me of the delivery charge for an order dispatched to the Isle of Skye
    just one three pound hair clip and its ten to ship how do you come up with that cant it go as a letter
    do you ship for nothing at Christmas
    flat shipping rate or does it vary
    I'm up in Shetland and want two crates of apples, is postage per crate or by weight and what would it come to
    My basket stands at 46 and free delivery starts at 50, is there some way round the 4.95
    Three things from one shop and three lots of postage at the till, can it be charged once
    What do you charge to deliver a king size bed to a village and carry it up four flights
    It says free delivery all over the site and then 12 appears for shipping, how's that worked out
    How much would it be to post a single book to Malaysia by the cheapest way
    Yesterday postage was nothing, I added one thing today and now there's a fee, how do you calculate it
    Is there a delivery charge for physical gift cards?
    postage cost please
    how much to post a card
    how much to ship a piano
    what's the freight on ten chairs
    shipping cost for a mattress
    what would delivery of a sofa cost
    delivery charge for a fridge including stairs
    is carrying upstairs charged extra
    price of delivery to Orkney
    how much to ship to Canada
    postage to Ireland, how much
    delivery cost to the Highlands
    surcharge for islands, how much
    remote area surcharge, what is it
    shipping to Kerala how much
    table of postage rates
    postage by weight, what are the steps
    how is shipping worked out, by weight or by item
    price per extra kilo
    is postage per order or per item
    flat rate shipping?
    is delivery included in the price
    price with or without carriage?
    free shipping from what amount
    when is shipping free
    how much more must I spend for free postage
    free post over 50 or 60? I saw both
    do sale items count towards free delivery
    is shipping free for members only
    do you ever do free postage on small stuff
    is delivery free to store
    click and collect fee?
    if I fetch it myself is there any charge
    is locker delivery cheaper
    cheapest way to have it sent
    can it go as a letter to save postage
    slow post cheaper?
    economy delivery price
    standard delivery price please
    named day delivery, what's the extra
    evening slot charge?
    weekend delivery surcharge?
    is there a charge for the time slot on groceries
    grocery delivery fee
    takeaway delivery fee to my road
    service fee on top of delivery?
    small order fee, what's that
    packaging fee or only shipping
    cold pack shipping cost
    chilled delivery, how much
    ice and foam box extra?
    insured shipping, how much more
    insurance fee for the parcel
    signature service costs?
    cash on delivery fee
    COD charges extra?
    shipping is free or paid
    what is courier charge for 5 kg
    any hidden delivery charges
    kindly tell shipping charges for pincode 682001
    how much cost send to Mexico
    how many euro for send
    price of transport to my country
    transport cost for a table
    what I pay for shipment?
    运费 how much to London
    why's postage 8 on a hair clip worth 3
    10 for shipping a sticker, seriously?
    shipping costs more than the thing, how come
    why so much postage
    postage seems steep, how's it calculated
    can postage be lowered
    any discount on postage if I order lots
    do you combine postage on several items
    if I buy three is it one shipping fee
    one delivery charge for the whole basket?
    two sellers in my basket, do I pay shipping twice
    will I pay shipping again for the second half if it's split
    do heavy things like oil have extra freight
    is dog food charged by weight
    oversize fee for a rug 3 metres long?
    bulky goods charge, how much
    pallet delivery quote
    quote me haulage for 2 tonnes of gravel
    freight quote for twelve doors to Aberdeen
    carriage forward, what sum will the driver want
    do I pay postage now or to the driver
    when is the shipping fee shown
    where do I see shipping costs before paying
    shipping estimate for this basket
    what's 40 euros of soap plus delivery to Lyon
    do samples cost postage
    postage on a free gift?
    if one item is out of stock and I fall under 50 do I pay postage
    gift sent to a second address, double postage?
    who pays shipping when I buy, me or you
    does the seller bear the carriage
    shipping paid by whom
    postage for three skeins of wool
    what's the delivery on a birthday cake across town
    flowers to the hospital, delivery fee?
    what does the two-man service cost
    old fridge taken away and new one brought, what's the delivery price
    assembly aside, just the delivery, how much
    is Saturday delivery dearer
    do you charge by distance
    km rate for deliveries
    rates abroad?
    delivery costs, where listed
    del charge?
    how much u charge for post
    I only want a packet of seeds for 2 pounds can you pop it in an envelope with a stamp instead of charging me a fiver for a box
    my dad lives up a mountain and it says freight on request so before i order the wheelchair tell me the sum
    what would you charge to drive a wardrobe to Hull
    is carriage on a rug steep
    do you add a fuel surcharge to deliveries
    how many pounds for posting a teapot
    does the van come free over a certain total
    the driver bringing it indoors, what's that add to the delivery price
    delivery to the isles: what's the sum
    I'm ten cents below the free post mark, anything doing
    per parcel or per basket, how do you bill postage
    what's the postal charge on a poster tube
    what would I pay in total for bringing a stove to a farm
    shipping of live plants costs how much
    wine by the case, delivery price?
    is the carrier's toll passed on to me in the postage
    the post fee on my basket jumped to 19, why so dear
    how do you reckon the carriage on mixed baskets
    does a heavier book cost more to post
    first delivery free for newcomers?
    price for leaving it at a locker as against to the door
    what's postage for a spool of thread
    delivery charge inside the ring road?
    night-time drop, any surcharge
    do I owe anything for delivery beyond the price shown
    how does the postage change if I add a second pan
    postage rates please
    what's the p&p on a kettle
    how much is carriage
    how much to post a poster tube
    what do you charge for sending a bike
    what will delivery add to my bill
    freight for a fridge, roughly
    haulage cost for ten bags of gravel
    cost of getting a wardrobe to Cornwall
    how much for courier to Pune
    is postage on top or in the price
    are delivery costs included in the price shown
    is delivery gratis
    do you ship for nothing over a certain sum
    from what amount is the postage waived
    how much more must I add for free shipping
    I'm two euros short of free shipping, is there any leeway
    does a voucher count before or after the free delivery limit
    do sale goods count for free postage
    is free delivery only for members or for everyone
    free shipping for Northern Ireland too?
    does free postage cover bulky stuff
    how is the shipping fee calculated
    is the postage by weight or by size
    are you charging per item or per parcel
    one delivery fee for the whole basket or one per shop
    ordering from two sellers, do I pay carriage twice
    does adding a second rug raise the delivery price
    will three mugs cost more to send than one
    what's the postage if I take six jars
    combined postage discount?
    is it cheaper to ship everything together, how much
    flat rate or depends on the distance
    shipping table for parcels up to 30 kg
    shipping tariff for islands
    remote area fee to Ladakh?
    what does a delivery to an oil rig village in Shetland cost lol
    surcharge for long parcels, like curtain rails?
    is there a delivery surcharge for glass
    extra for delivery on Saturday?
    how much extra for an evening slot
    how much to carry a sofa up to the fourth floor
    two-man delivery price
    kerbside is free, but what's the fee to bring it inside
    cold chain fee for ice cream
    chilled box charge on seafood
    do you add a packing charge on top of postage
    handling fee, how much and for what
    is insurance for the trip in the postage and how much is it otherwise
    fee for sending it to a locker versus home
    store pickup: free or is there a fee
    is collection from the branch free of postage
    economy post price
    cheapest way of having a book sent, in pounds
    letter post for a tiny earring, what's that cost
    can you post it as a large letter to save me money
    how much is standard postage, I'm in no hurry
    tracked versus untracked, difference in cost
    international postage to Canada
    how much is shipping to New Zealand for a wool coat
    send to Dubai rate
    overseas freight for a rocking chair
    sea freight cost to Malta
    shipping quote for a piano
    shipping estimate before I register
    where can I see the delivery price before checkout
    can't find the postage costs on your page
    9.95 postage for a 3 quid pen, are you having a laugh
    12 bucks shipping for socks, how come
    postage seems steep for a scarf, how is it reckoned
    last time I paid 3.90 for delivery, now it's 5.90, has the rate changed
    has the delivery charge gone up
    the ad says free delivery but my cart adds 7, what's that shipping fee for
    the delivery line changes from 4 to 11 when I add a plant, how come
    is that 6.50 in the basket the courier's fee
    who bears the postage on an order, you or me
    freight collect means I pay the driver how much?
    any delivery charge on groceries under 40
    minimum order for free drop off of groceries
    does a big shop over 100 come without delivery charge
    rider fee at lunchtime?
    does rain raise the delivery fee
    peak time delivery fee on takeaway
    Would you kindly let me know the carriage for a dining table with six chairs to Inverness?
    Could you work out shipping on 40 kg of cat litter to a third-floor flat?
    I only need a two euro button and the cart wants eight for sending it. Isn't there some cheaper post?
    We're fitting out a holiday cottage on Skye, so before I order the beds, what would you want for bringing them over?
    my nan wants one ball of wool and she wont pay more for the stamp than the wool so how much is it to send just that
    hello sir delivery charge how much for chennai
    delivery is free or chargable
    how many rupees shipping
    shiping cost pls
    whats ur postage
    del fee?
    postge to jersey
    how much cost to send in my country Finland
    邮费多少 to Singapore
    包邮吗 for two items
    free ship?
    do prime cuts of meat ship free
    do heavy dumbbells carry a weight supplement
    are pre-orders charged postage now or later
    when an order is split, do you charge shipping for each box
    if I change the address to Wales, does the delivery price change
    delivery pass aside, what's a single delivery
    subsidised shipping for schools? what would we pay
    does a gift card order have a delivery fee
    what's the shipping charge for a rocking horse to Truro
    who's asked to pay delivery on the first purchase, buyer or shop
    is the 15 at the bottom of my basket the delivery charge
    tell me the postage for a single bobbin of thread
    is upstairs delivery of a wardrobe charged extra, how much
    what would the carriage be on ten sacks of coal
    quote me delivery on a greenhouse
    haulage price for gravel, per bag or per pallet
    carriage for a cello, please
    does the postage go up when I put a plant in the basket
    locker delivery versus home delivery, which postage is lower
    is there a postage fee if the branch hands me the goods
    how much is the parcel rate to Dubai
    what's the rider's delivery fee in the evening
  `,
})
