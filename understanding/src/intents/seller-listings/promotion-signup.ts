import { defineIntent } from '#intents/define'

export const promotionSignup = defineIntent({
  intent: 'promotion-signup',
  audience: 'seller',
  settledBy: 'article',
  label: { zh: '怎么报名活动', en: 'Join a promotion' },
  definition: {
    zh: '卖家想报名平台活动、给自己的店设优惠券或折扣，问条件和做法。',
    en: 'A seller wants to join a sale event or set up coupons and discounts for the shop and asks how and on which terms.',
  },
  borders: {
    'promotion-question': {
      zh: '买家问当前优惠归优惠活动。',
      en: 'A buyer asking about a current offer is promotion question.',
    },
    advertising: {
      zh: '花钱买流量的推广归广告投放。',
      en: 'Buying traffic is advertising.',
    },
    'edit-listing': {
      zh: '只是改标价归修改商品。',
      en: 'Merely changing a price is edit listing.',
    },
  },
  zh: `
    报名活动
    怎么参加大促
    活动报名
    参加秒杀
    报不上活动
    双十一报名
    活动审核没过
    活动价要求
    退出活动
    怎么设置优惠券给买家
    店铺满减怎么设
    报名截止时间
    活动库存
    平台活动入口
    限时折扣设置
    怎么报名双11
    活动报名入口
    店铺优惠券怎么设置
    报名被拒说价格不是最低
    秒杀坑位怎么申请
    满300减40我出还是平台出
    新店能参加大促吗
    限时折扣怎么弄
    报了名想退出活动
    年货节招商什么时候截止
    库存锁定是啥 参加活动的那批货不能卖了？
    买一送一怎么建
    coupon 设错了 5折变成5元 快帮我停
    团购类活动有门槛没 销量要多少
    會員價怎麼設定
    活动价必须低于30天最低价吗
    会员日满减我勾选了没生效
    老客户专享券能只发给他们吗
    bao ming 活动
    我想搞个清仓 选哪种工具好
    赠品设置
    怎么把这款瑜伽垫放到首页频道里
    直播间专属价去哪设
    大促保价期是几天，我活动后能涨价不
    报名审核状态在哪看
    我去年参加过一次年中大促，货备了三千件只卖了两百，今年想稳一点，只拿两款去报，能不能只报部分sku，另外报上以后数量还能往下调吗
    想做第二件半价
    跨店满减强制参加的吗 我利润薄不想参
    拼团怎么开团 几人成团我能定么
    参加官方补贴要什么资格
    错过报名时间还能补报不
    组团来问下学生节有我们文具类目吗
    优惠券领了很多没人用 能回收吗
    店里一款儿童雨衣想赶在梅雨季前冲一波，听说有个天气频道专门推这种应季的东西，商家自己能申请上去么，要提前几天交素材
    折扣码给网红专用的，怎么单独生成
    活动结束自动恢复原价吗
    我们乡里合作社卖猕猴桃，九月集中上市就二十来天，去年等审核等到果子都软了，请问助农专场今年什么时候开报、能不能提前把资料交上去
    怎么报名平台活动
    我想参加双十一活动
    想在自己店里发张满减券给客户用，怎么建
    怎么给商品设置折扣
    报名活动需要什么条件
    商家怎么参加秒杀
    活动报名在哪里
    怎么设置满减
    报名活动被拒绝了为什么
    618什么时候开始报名
    新店可以报活动吗
    怎么退出已报名的活动
    限时打折怎么设置
    给买家发优惠券怎么弄
    我想做买二送一
    活动报名截止到哪天
    报活动对价格有什么要求
    店铺促销怎么设置
    商品不符合活动要求，是什么原因
    怎么创建一个优惠码
    想报名年货节，怎么弄
    参加活动要交钱吗
    设置第二件半价在哪里
    怎么申请上百亿补贴
    请问店铺满200减20怎么设
    优惠券设错了怎么停用
    卖家怎么做拼团活动
    报名成功了还能改活动价吗
    活动库存能修改吗
    新客优惠券怎么创建
    会员折扣怎么设置
    平台大促要不要必须参加
    店铺要做周年庆打折，怎么设
    报名通过了怎么没有活动标
    想给老客户发专属优惠券
    赠品活动怎么设
    聚划算怎么报名
    我的商品能报名哪些活动
    活动价格能高于平时价吗
    亲，开学季活动还能报吗
    店铺券领取限制在哪设
    限量抢购的报名门槛
    怎么设置包邮活动
    直播间优惠券怎么发
    活动报名审核几天出结果
    错过报名了还有机会吗
    怎么给整个店铺打八折
    参加满减谁承担优惠
    我设置了折扣，没生效
    报名活动提示销量不够
    清仓甩卖用什么工具设置
    bao名双12在哪
    coupon怎么create，满100减10
    店庆三天想搞个大的🎉 满减加券一起上，卖家后台怎么设
    我们做月饼的，就指着中秋这一波，请问平台的中秋专场什么时候开始招商，报名要准备什么
    您好，请问商家报名新人专区活动需满足哪些条件，价格和库存有什么要求
    活动价必须低于历史最低价？我亏本了还报啥，能不能讲讲规则
    不小心把优惠券设成无门槛减50，怎么马上停掉
    店里想搞老带新，介绍一个人送券，平台有这种功能么
    三件商品只想报一件参加周末特卖，行不行
    怎么报名大促
    商家怎么参加活动
    店铺优惠券怎么建
    怎么设置打折
    报名秒杀要什么条件
    活动报名什么时候截止
    我想参加双12
    怎么给客户发券
    报名被拒怎么办
    设置满减活动
    退出报名的活动
    限时折扣在哪设
    店铺做促销怎么弄
    新店报名活动
    买一赠一怎么设
    活动价怎么填
    报名年货节
    优惠码怎么生成
    报名活动的入口
    怎么参加拼团活动
    商品能报什么活动
    怎么设会员价
    活动库存怎么报
    促销活动没生效
    怎么上首页活动
    我店里的冰袖想报618，需要近30天卖多少件才够条件
    想给第一次买的客户减十块，新人券在哪里创建
    报名周末秒杀，活动价必须比平时低多少
    已经报了双11，现在货不够，能不能把一款商品撤出来
    店铺满150减15怎么设置，能不能和平台满减一起用
    优惠券额度填错，减5写成减50，怎么立刻停用
    我设置了八折，买家看到的还是原价，哪一步没做
    报名审核写“历史价格不符合”，是指哪个价格，怎么改才能报上
    平台跨店满减是不是商家出钱，可以不参加吗
    想搞第二件半价的活动，工具在营销中心哪里
    直播间想发一百张专属券，每人限领一张，怎么建
    开学季活动文具类目什么时候开始招商
    清仓一批去年的凉鞋，用限时折扣还是一口价活动合适，怎么设
    赠品活动可以设买满200送袜子吗，怎么设置
    聚划算那样的团购活动，我们农产品能报名吗
    活动报上了还能不能提价或者加库存
    中秋礼盒想提前一个月预售加优惠，在商家后台怎么配置
    百亿补贴频道商家怎么申请，有什么门槛
    会员日报名成功了，可商品页面没有活动标识，要等到几点
    给朋友圈老顾客弄一个专用折扣码，只能用一次，行吗
    报名活动要不要交坑位费，新手店有免费的活动推荐吗
    活动结束价格会自动恢复吗，还是我要手动改
    全店包邮三天的促销怎么开
    店铺评分4.6可以报名品牌日吗，最低要几分
    错过了年终大促的报名时间，还有补报入口吗
    多件多折怎么设，两件九折三件八折
    平台邀请我参加闪购，同意以后要准备什么
    我能只拿一个SKU报名特卖吗，其他颜色不参加
    想设一个早上十点开始的限量抢购，只有五十件
    优惠券发出去以后，能改门槛或者延长有效期吗
    报名助农专场需要提供哪些证明，什么时候截止
    店铺周年，想做抽奖加满赠，平台允许商家自己设置吗
    baoming活动提示资格不足，差啥
    coupon怎么设限领，每人一张
    姐妹们都报上双12了，就我没找到入口😭 商家在哪报名啊
    您好，请教贵平台“新品首发”活动的商家参与条件、价格要求及报名截止日期
    满减我设了三遍，三遍都没显示出来！到底是哪个勾没打上
    我爸在村里种橙子，十二月集中熟，想着要是能上平台的水果活动就好了，活动怎么报名、要什么价、最少报多少斤
    商家报名大促在哪
    我店铺想参加双十一
    怎么给商品报名双十二
    618招商什么时候开始
    年中大促报名条件
    商家后台活动报名在哪里
    提报活动的入口
    店铺怎么上百亿补贴
    商品怎么进秒杀频道
    我想上限时秒杀
    聚划算坑位怎么申请
    报名后多久出审核结果
    报活动被驳回 原因看不懂
    报名提示价格力不足
    提示需低于近30天最低价
    活动库存要报多少
    活动价最低报几折
    报名了还能撤吗
    想退出已经报上的活动
    活动开始前能不能改价
    活动期间商家能补货吗
    忘了报名 还能补报不
    截止报名是哪天
    秒杀报名商家要先押货吗
    参加活动要扣几个点
    新店能报活动吗
    评分不够能报吗
    销量多少才能报名
    没有销量的新品可以参加吗
    非品牌商家能上活动不
    邀约制活动怎么拿到邀请
    小二没邀请我 怎么报
    平台满减商家要承担多少
    跨店满减我能不参加吗
    怎么退出跨店满减
    我要给店铺设满99减10
    店里怎么搞第二件半价
    怎么做买一送一 卖家端
    想搞满赠 在哪设
    怎么给自己店发券
    商家怎么发粉丝券
    新客券在后台哪里做
    给加购没付款的客人发张券
    怎么给老顾客定向发券
    优惠券数量设错了 怎么停发
    发错大额券 怎么作废
    券的面额有上限吗 商家设的
    店铺券能设成仅限某几款吗
    怎么设置限时折扣
    单品打折工具在哪
    全店打折怎么弄 我是卖家
    打八折要一个个改还是能批量
    阶梯价怎么设
    组合套餐怎么搭配销售
    搭配优惠工具
    拼团怎么开 店家这边
    砍价活动商家怎么建
    抽奖活动店铺能做么
    直播间专属价怎么设
    直播秒杀商家怎么上架
    会员日活动商家如何参与
    品牌日怎么申请
    我想报名尾货专场
    开学季我店铺要报哪个会场
    女王节商家报名
    中秋会场还能报吗 卖月饼的
    年货节提交商品
    生鲜爆品频道怎么提报
    报名表里的活动库存怎么填
    活动主图要求多大
    报上了 商品没打标
    活动标签没出来 我报名通过了
    设置好的折扣买家看不到
    折扣设置成功但没生效 卖家
    折扣叠加把我卖亏了 怎么关
    活动价会影响我最低价吗
    活动保价要保多少天
    报活动后不能改标题吗
    预热期间商家要做啥
    同一款能报两个活动吗
    活动冲突提示是什么意思
    怎么看我报了哪些活动
    报名进度哪里看
    活动结束价格自动恢复吗
    商家参加以旧换新补贴怎么报
    政府消费券商家怎么接入
    家电国补商家咋报名
    baoming 618 商家
    店鋪折扣碼怎麼設定
    campaign报名deadline是几号
    flash sale商家怎么join
    想做个老客复购活动 店铺工具里有没有
    刚开店三个月 想报个小活动带带人气 有啥门槛低的
    去年双11因为资料交晚没报上，今年想早点，请问商家端几号开放提报，需要准备哪些东西
    我卖童装的 想同时设满减和第二件折扣 两个会打架吗 会不会亏死
    优惠券投放渠道怎么选 店主
    店内红包怎么设置啊
    我店想给收藏了没买的人发个五块券，在哪个工具里做
    想让老客户带新客户都得优惠，店铺后台能建这种活动吗
    报名时填的活动价能不能只对新客生效
    全店九折设到周日晚上十二点，时间在哪里选
    平台发来闪购邀请，我同意之后商品啥时候上线
    一条街上的店好像都上了秋季会场，我作为卖家死活没找到报名的门
    毛线帽报冬季会场被拒，说备货太少，到底得锁多少货
    茶壶想挤进零点特惠，价格得压到多低平台才收
    给店里打折的时候把6打成60了，赶紧告诉我怎么停
    我的店想上双十二
    店铺咋报名六一活动
    商家报名入口在哪
    卖家怎么参加百亿补贴
    聚划算类的活动商家怎么进
    店铺评分多少才能报大促
    活动门槛 我店差哪一项
    报名被驳回了为啥
    提报商品点不了
    提报截止时间几号
    大促还能补报吗 错过了
    撤回活动提报
    活动库存锁了能减吗 卖家
    活动价报高了能改不
    最低折扣要打到几折才让报
    近30天最低价限制是啥意思 报活动老不过
    报活动商家要交钱吗
    平台补贴和商家各出多少
    平台券商家承担几成
    近期有啥活动适合小店报
    营销活动日历给商家看的
    新店能报什么活动
    没销量的店可以报活动不
    怎么选品报名开学季
    我种的苹果想上丰收节 怎么弄
    我们面包店想参加圣诞专场
    品牌日商家怎么申请资格
    活动素材图什么尺寸 提报用
    活动审核通过了没 我店的
    给店里设个满200减30
    我想给老客发张券
    给收藏没买的人发券
    新客立减卖家在哪设
    直播间专享券商家怎么设
    店铺红包雨怎么搞
    限时折扣工具在哪
    怎么设置第二件五折
    满三件打八折我店怎么配置
    买赠怎么设 送袜子那种
    套餐搭配销售卖家如何创建
    我店包邮活动怎么设
    会员专享价店家怎么开
    怎么生成店铺优惠码发小红书
    券设错面额了 赶紧停
    店铺券怎么下线
    我发的券买家看不到
    设置的折扣没生效 卖家端
    两个优惠叠加我要亏死 怎么设互斥
    店铺券限领一张在哪勾
    优惠券有效期想延长 我是商家
    只给蓝色那款打折能设吗
    清仓甩卖怎么在店里做
    团购自己开团 卖家设置
    裂变券、老带新工具商家有没有
    批量设置活动价有模板吗
    店铺打卡积分活动怎么搞起来
    营销中心打不开 我要设券
    seller怎么join大促campaign
    想給店裡辦週年慶折扣，怎麼設
    我是卖家，听说下月有个母亲节会场，鲜花店能不能上，得提前多久交资料
    我卖灯笼的 中秋大促怎么报上去
    想给老顾客发九折码 店铺在哪做
    商品要达到啥才能进限时抢
    春季活动卖家最晚哪天提交
    我店周末活动被拒 原因是啥
    袜子买三付二 商家怎么建
    报上去的两款想撤下来
    满40包邮 卖家在哪设
    昨天建的店铺券没人看得到
    面包店适合报你们哪个活动
    晚八点到十点限时折 店里怎么排
    品牌周要不要商家交钱
    首页特价怎么自荐商品
    全店三天划线价 批量怎么设
    商家怎么报618
    我店能上百亿补贴吗，条件
    店铺怎么建满减
    给粉丝发专享券在哪设
    弃购的人能定向送券吗，我是商家
    卖家设买一送一在哪个菜单
    大促商家报名截止几号
    我的报名被驳回，说价格不是最低
    活动商品能中途撤下来吗 会不会罚我店
    报活动库存会锁定吗
    优惠是平台出还是我们商家出
    店铺券设错面额了，怎么终止发放
    新店能报年货节不
    店铺扣过分还能参加活动报名吗
    活动素材白底图几号前交，我家雨衣
    怎么给我的店开限时打折
    商品显示待审核，活动明天就开始了
    我店折扣和平台满减叠成六折了 怎么防
    聚划算类的团购 商家入口
    小二邀请我报品牌日，在哪确认
    卖家想搞个抽奖送粉丝，有工具没
    会员价怎么给我店里老客设置
    活动价报完还能改吗，我是店主
    去年的促销能复制一份到今年吗，店铺后台
    第二件半价怎么给蜂蜜设
    直播间专属coupon商家咋建
    店鋪想參加週年慶，怎麼報名
    系统自动帮我报了名，我不想参加
    划线价怎么在店里设出来
  `,
  en: `
    join a promotion
    sign up for the sale
    how do i join black friday
    promotion registration
    enrol my products in a deal
    set up a coupon for my shop
    create a discount
    campaign sign up deadline
    leave a campaign
    deal submission rejected
    flash sale requirements
    run a sale in my shop
    promotion entry
    lightning deal
    offer a discount to my buyers
    how do i join the black friday sale
    create a coupon for my shop
    deal submission rejected, says my price isn't low enough
    can new sellers take part in flash sales
    deadline for the spring event?
    buy one get one, how to set it up
    who pays for the $10 off, me or the platform
    i want to pull out of the campaign
    Set a percentage off by mistake, 50% instead of 5, stop it!!
    promo code only for my influencer
    flash deal fee and slots
    coupon for returning customers only
    eligibility for the big june festival
    limited time discount where
    活动 sign up page where
    does a deal lock my stock
    two for 30 pounds on t-shirts
    after the sale, can I raise the price straight away or is there a freeze
    get my yoga mat onto the homepage channel
    free gift with purchase setup
    Must the event price be below the lowest of the last thirty days
    members' price, how to give one
    is taking part in cross-shop vouchers compulsory, my margin is tiny
    missed the sign-up by one hour. late entries?
    status of my application for the toy fair week
    want to clear old stock, which kind of promotion fits best
    prices during warm up period, fixed or not
    hello friend, how i can enter 11.11 with only 2 products not all shop
    back to school theme, stationery invited?
    Last year we put three thousand raincoats into the mid-year sale and sold two hundred. This time I'd rather nominate two styles only. Is a partial entry accepted and can quantities be lowered later on
    vouchers claimed by 900 people and used by 4, can i cancel the rest
    live stream price, separate from shop price?
    will it jump back to full price by itself when the sale's over
    my promotion shows active yet buyers see the normal price
    seasonal placement for umbrellas
    student discount programme for sellers, how does it work
    daily deals minimum rating
    coupon 门槛 how to set, spend 200 get 20
    We harvest kiwis and have twenty days to sell them. In 2023 the approval for the farmers' special came when the fruit had gone soft. When does entry open this year and may papers be submitted beforehand?
    Our cutlery would suit wedding season nicely. Is there a themed event in May or June that shops can be part of, and if there is, how early do you want to have the pictures and the offer from us
    How do I join a promotion?
    how do I take part in the summer sale as a seller
    how do I create a coupon for my store
    I want to set up a discount on my products
    what are the requirements to join a flash sale
    sign up my products for Black Friday
    when does registration for the sale event end
    can a new shop join promotions
    my promotion application was rejected, why
    how do I offer free shipping as a promotion in my shop
    set up buy two get one free
    how do I withdraw from a campaign I joined
    set a percentage discount for my whole shop
    How do I make a promo code for my customers?
    what price do I need to offer to join the deal
    does it cost anything to take part in the event
    enrol in the holiday sale
    how do I run a limited-time offer
    can I change the deal price after signing up
    send coupons to repeat customers
    which promotions can my shop join
    stop a coupon I set up wrongly
    how to set up spend 50 save 5
    join the daily deals as a merchant
    my discount isn't showing in my shop
    I'd like to do a clearance sale, how do I set it up
    is it mandatory for sellers to join the platform sale
    where do I apply for the new year campaign
    discount for new customers only, how to create
    who covers the cost of the platform vouchers, sellers or you
    get my products into the weekend specials
    bundle discount for my shop
    limits on how many coupons buyers can claim from my store
    deadline to submit products for the campaign
    how do I set a member price in my store
    can I join the promotion with just one product
    how much stock do I have to reserve for a deal
    free gift promotion, how do I add it
    is my product eligible for the sale event
    We want to celebrate our shop's anniversary with 20% off everything, how?
    how do I get the campaign badge on my products
    application status for the flash deal
    create a group-buy offer
    why can't I register for the mega sale
    put my item in the deal of the day
    discount code for my newsletter readers, where do I make it
    can I cancel a discount that I scheduled
    minimum sales needed to join promotions
    terms for sellers joining the back to school campaign
    voucher campaign in my store, min spend 30
    set up a coupon with an end date
    how 2 join xmas sale w my shop?
    oops, I made the coupon 50 off with no minimum 😱 how do I kill it
    Mooncakes sell for three weeks a year, so your mid-autumn event is make or break for us. When can merchants apply and what's needed?
    Hello, I am seller, I want to participate in big sale, what condition and how to register
    双十一 sign up for seller, deadline when
    Could you please outline the conditions under which a shop may enter the newcomer promotion, including price and stock rules?
    so I must sell below my lowest price ever just to get in the sale? what exactly are the rules for joining
    refer-a-friend vouchers for my shop's customers, do you have a tool for that
    I'm planning a three day sale with a code and a spend-and-save offer, where in the seller tools do I build those
    how do I join the big sale
    sign up for a campaign
    make a shop coupon
    discount my products
    flash sale entry conditions
    when does sign-up close
    I want my shop in the holiday sale
    issue vouchers to customers
    sale application rejected
    set up spend and save
    pull out of a promotion
    create a time-limited discount
    run a promotion in my store
    can new sellers join the sale
    buy one get one setup
    what deal price do I enter
    enrol in the spring sale
    generate a promo code
    where do merchants apply for events
    start a group-buy
    events my products qualify for
    member discount for my shop
    my promotion isn't live
    get into the front page event
    My cooling sleeves should be in the June sale. How many must I have sold in 30 days to be eligible?
    I want to take ten off a first purchase, where is a new customer coupon created?
    for the weekend flash deals, how far below the usual price must I go
    I've signed up for 11.11 and now stock is short, can one product be withdrawn?
    how to set 15 off 150 in my store, and does it stack with your site-wide vouchers
    I typed 50 off when I meant 5, how do I disable the coupon at once
    I set 20% off but shoppers see the full price, which step did I miss?
    Entry refused: "price history does not qualify". Which price is meant and how can I still get in?
    does the seller pay for the cross-store voucher and may I stay out of it?
    second item half price, where in the marketing tools is that
    a hundred coupons just for my live stream, one per viewer, how do I make these
    when can stationery sellers apply for back to school?
    clearing last year's sandals: limited-time discount or fixed price event, which tool do I use
    Can I give free socks with orders over 200, and where do I set that up?
    do farm products qualify for the group deals, and how would we apply
    after being accepted in the sale, can I still add units or raise the deal price
    I want to sell moon cake boxes as pre-order with a discount, how is this configured for a seller
    how does a shop apply for the subsidised channel, what's the threshold
    accepted for members' day but there's no badge on my product yet, when does it appear
    a single-use code for old customers, is that something my shop can create
    is there a fee for a slot in daily deals, and are any events free for beginners
    do I have to change the price back after the promotion or is it automatic
    three days of free delivery on everything, how do I launch that in my shop
    rating 4.6, is that enough to apply for brand day?
    I missed the deadline for the year-end sale, any late registration?
    10% off two, 20% off three: how do I create a tiered discount
    You've invited us to a flash event. What do we have to prepare if we accept?
    can I enter just one colour of the backpack in the sale
    limited drop of fifty pieces at 10 am, which promotion type is that
    may I extend a coupon or lower its minimum after customers have claimed it
    proof needed for the local farmers' promotion and closing date, please
    we're turning five and would like to run a prize draw with gifts, can sellers set this up
    how do I offer a discount to people who have my item in their cart
    I'd like an extra 5% for students, is there a programme my shop can join
    my deal was approved for next Tuesday, can I move it to Friday
    do I need to reserve stock for the lightning deal, and what happens to leftovers
    where can I see whether my application for the toy festival was approved
    how to link a voucher to only three products in my shop
    can my discount run at the same time as your platform event
    schedule a Mother's Day promotion for my candle shop
    how many coupons can a store have active at once
    I want to offer bundles at 15% off, is there a bundle promotion tool
    set the start hour of my sale to midnight London time
    when will merchants be told about the Easter campaign and how to register
    cupon for my shop how 2 make
    every seller I know is in the December sale and I can't even find the door 😭 where do merchants sign up?
    活动 join, my shop only one month old, can or not
    Kindly inform us of the participation criteria, price requirements and closing date of the "new arrivals" promotion for merchants.
    three times I've built that spend-and-save and three times it doesn't show. Which box haven't I ticked?!
    dad grows oranges and they all ripen in December. If we could get them into your fruit event that'd be a blessing: how do we enter, at what price, how many kilos at least?
    how can my shop join the summer sale
    I'm a seller, where do I enrol for Black Friday
    submit my items for cyber monday
    nominate products for the mega sale
    where's the campaign registration for merchants
    campaign sign up page seller side
    deadline for sellers to submit deals
    when do nominations open for the Christmas event
    my nomination got rejected, why
    deal application declined
    my products aren't eligible for the campaign, why
    why can't I tick my listing for the event
    requirements for sellers to take part in flash sales
    do new shops qualify for campaigns
    what rating do I need for lightning deals
    how many sales must a product have to enter
    minimum discount for the seller to be accepted
    how low must my deal price be
    campaign says my price isn't the lowest in 30 days
    how much stock do I commit to a deal
    can I top up deal stock during the event
    may I alter my deal price after it's approved
    withdraw my listing from the upcoming event
    pull my items out of the sale
    opt out of sitewide discounts as a merchant
    do I have to fund the platform voucher
    who bears the cost of the campaign discount, seller or you
    late entry for the festival sale possible? I'm a merchant
    how many days till you approve my products for the campaign
    status of my event application as a seller
    which events is my shop signed up to
    invite-only campaign, how do I get invited
    get my store onto the brand day
    get my shop into the clearance section
    get my products in the gift guide
    seller entry to the back-to-school event
    diwali sale seller registration
    how to participate in big billion sale from seller panel
    festival offer join kaise kare as seller
    make a shop voucher
    how do I issue a promo code to my buyers
    create discount code as seller
    can I set up a code for my followers
    set up a welcome voucher for new shoppers of my store
    thank-you coupons for returning buyers, how do I make them
    abandoned basket coupon for my shop
    cap on how many times my coupon can be used
    limit my coupon to two products
    set a minimum spend on my store coupon
    extend the validity of a coupon I issued
    stop a store coupon that's already live
    I issued a coupon worth too much, kill it
    my shop coupon isn't visible to buyers
    budget for store coupons, can I set a ceiling
    how do I put my whole catalogue on sale
    set up a storewide 10% off
    bulk discount tool for my listings
    strike-through price for my products, how do I set it
    schedule a weekend markdown in seller centre
    time limited discount in my store
    set up buy one get one in my shop
    set up free gift with purchase for my customers
    spend and save offer, where do I configure it as seller
    tiered discount for my store, 2 for 5% 3 for 10%
    bundle offer tool for merchants
    group buy set-up for sellers
    create a live-only price for my stream
    livestream flash deal, how does the shop set it
    follower-only discounts for my shop
    free shipping promotion, how do I run it for my store
    run a giveaway from my shop
    discount conflict warning on my listing
    can one product be in two campaigns at once
    will my coupon stack with the platform's and ruin my margin
    my promotion is approved but the badge isn't on my listing
    my sale price isn't live though I scheduled it
    does the price revert by itself after my promotion
    price freeze before the event, may sellers edit listings
    does a campaign price count as my lowest price later
    I set 70 percent by mistake in my shop promo, cancel it
    discount tool for sellers
    merchant promotions menu where
    seller voucher
    店铺 promotion setup how
    how i can join campaign with my shop
    wanna run a promo on my store, where to click
    how do I take part in the subsidy programme as a shop
    vouchers for my wholesale customers, can the shop make private ones
    what picture do sellers need for the event page
    merchants' briefing for the spring sale, where
    Last year I handed in my deals two days late and missed the whole event; when do merchants get to apply this time and what must be ready?
    We sell children's shoes and would like to run a spend-and-save together with a second-pair discount, will these two clash in our shop
    hi im small seller, only 3 month, which campaign is easy to join for traffic
    Dear merchant team, please advise how our store may be considered for the Mother's Day promotion.
    make my product deal of the day
    where do shops sign up for the anniversary sale
    is there a tool for sellers to offer volume pricing
    our store got an email about a campaign, how do we accept
    how do we hand a five off coupon to people who saved our item without buying
    We'd like both old and new buyers of our shop to get something when one brings the other, is there a tool for merchants?
    can the event price I submit be for new customers only
    ten percent off my whole store until Sunday midnight, where do I choose the dates
    I accepted your flash deal invitation, so when do my listings go live in it
    Everyone on my street of shops seems to be in the autumn event but I can't find where sellers enter
    I'd like people who follow my stall to get five off, is that something I can make myself?
    My woollen hats were turned down for winter week because of "insufficient stock", how much must I commit?
    how low do we have to price the teapots to be let into the midnight deals
    I typed 60 where I meant 6 when making a shop discount, how do I stop it this minute
    enrol my shop in the summer sale
    enter my store for the flash sale
    sign my shop up for double eleven
    put my store in the mid-year event
    how can a seller get into the anniversary sale
    I'm a merchant, where's the campaign page to apply
    campaign enrolment for shops
    event registration, seller side
    where do merchants nominate products for deals
    nominate my SKUs for the weekend event
    can my shop still join the christmas campaign
    late for the campaign deadline, can my store still get in
    deadline for sellers to apply to Valentine's deals
    what conditions must a store meet to join a campaign
    requirements for shops to enter the big sale
    minimum discount to enter my product in the event
    do I need a certain rating to take part as a store
    shop score too low for the event, what's needed
    my shop was rejected from the campaign, why
    our application for the harvest fair was turned down
    why can't I tick my product in the campaign sign-up
    product greyed out on the deal entry form
    it says price too high for the event though I lowered it, I'm the seller
    pull my product out of the campaign
    withdraw from the flash event before it starts
    can I leave the promotion after my shop joined
    remove one item from the deal I registered
    can I change the deal price after I've submitted it
    stock locked for the event, may I lower it
    what happens to my stock during a flash deal
    how are slots for the lightning deal assigned
    choose a slot for my lightning deal
    Which of my goods are eligible for the back to school campaign?
    recommend which event fits my tiny candle store
    is there a campaign for new sellers
    any events for handmade shops coming up
    calendar of upcoming campaigns for merchants
    when's the next sale sellers can apply for
    list of promotions my shop can join
    what does it cost my shop to be in the deal channel
    who pays for the discount in the campaign, shop or platform
    co-funded vouchers: what's my share as a seller
    platform subsidy, how do shops apply
    ten billion subsidy for my phone shop, how to get in
    set up a voucher for my shop
    make a coupon for my customers
    create store coupon 10 off 80
    how do i build a discount for my store
    configure tiered discount: 5, 10, 15 percent in seller tools
    create a bundle offer for pots and lids in my store
    make a combo deal from three of my soaps
    add a gift with purchase to my shop
    free sample over 30, how do I configure it as a seller
    set free shipping over 50 as my store's promotion
    launch a clearance in my store
    run a closing down sale on my stall
    hold a 24 hour sale in my store, how
    schedule a discount to begin at midnight for my shop
    time limited price for my listing, where do I create it
    start a group buy for my dumplings
    host a giveaway coupon in my livestream
    live only voucher, how does my store issue it
    followers only coupon for my store
    give repeat buyers a coupon from my store
    welcome voucher for first time buyers of my shop
    how can I send vouchers to people who left their carts in my shop
    coupon for customers who reviewed us, can I issue one
    birthday coupon to my members, how's it made by the shop
    hand out promo codes on instagram for my store, how to generate them
    private code for one customer, can my shop create that
    set how many people can claim my store's voucher
    one per customer limit on my shop coupon
    how do I stop the voucher my shop issued
    pause my store's discount
    end my sale early, seller here
    discount I created doesn't show on my listing
    my shop voucher isn't visible to buyers
    store coupon says pending, when's it live
    coupon I set runs out tonight, can I prolong it
    edit the value of my store coupon
    I typed 80 off where I wanted 8, kill that store coupon now
    two of my discounts stack and I lose money, how can I prevent it
    can my shop's coupon be combined with the platform one
    limit the discount to my blue hats only
    exclude new arrivals from my store wide sale
    give wholesale buyers a special price in my shop
    set up member price as a seller
    can I do loyalty stamps for my store
    referral scheme for my shop's customers, is there a tool
    spend more save more tool, where in seller centre
    where are the marketing tools for merchants
    where's the promotions tab in the seller dashboard
    promotion tools for stores
    discount tool not loading in seller center
    bulk upload for deal prices
    import 300 sale prices by spreadsheet for the event
    what is price protection after a campaign for my shop
    how far below last month's price must my campaign offer be
    do I need banner pictures for the event and in what size
    image requirements for deals page entry
    when do I get to know if my deal got picked
    status of campaign entry for my ceramics
    my account manager mentioned a super brand day, how does a shop apply
    regional farm produce festival, can I take part with my apples
    I grow mangoes and want into your harvest sale, what do I do?
    we bake stollen, can our bakery join the advent deals and by when
    My daughter says every shop on our street is in the summer event and mine is not. How do I get mine in?
    sir i am seller how to participate in diwali sale
    kindly enroll my shop in great festival sale
    what is process for seller to give 10% off on all items
    pls how join big sale with my shop
    i want make coupon for my client in my boutique
    how to putting discount on my shop
    my shop want join 双11 how to sign up
    活动怎么join for seller
    so I run a little plant stall and I heard you do a spring thing where shops get on the front page with a discount how do I get picked for that
    Would you be so kind as to explain how a merchant registers for the new year festival?
    you never tell small shops when sign-up opens, so when does it open for Easter
    sellers' application for brand flash sale
    applying for the outlet channel with last season's coats
    tail stock channel for shops, how to enter
    trial sample programme, can my shop offer testers
    subscribe and save for my dog food store, how do I enable it
    preorder discount in my store, how do I offer it
    countdown timer offer on my product page, how do I switch it on
    My shop sells lanterns and I'd like to be in your mid-autumn sale; how do I enter?
    I want to hand my regular customers a ten percent code; where does a shop make one?
    What must a merchant's product fulfil to be accepted for the flash deals?
    Until which day may sellers hand in items for the spring event?
    our store was turned down for the weekend deals, tell us the reason
    how does a shop create a buy-three-pay-two offer on socks
    can I withdraw two of my products from the sale I signed up for
    as a seller I'd like to give free postage over 40, where do I set it
    I made a store voucher yesterday and no shopper can see it
    which of your sale events suits a bakery
    can a shop give followers a coupon automatically
    how deep must I cut my price to join the clearance event
    I run a stall, may I take part in the night market campaign
    my shop's happy hour from 8 to 10, how do I program the discount
    is there a fee for a merchant to be in the brand week
    the platform picks goods for its front-page deal, how do I put mine forward
    set up a punch card type offer in my shop
    seller wants a group discount for five or more, where to configure
    put a crossed-out price and a sale price on my whole store for three days
    coupon budget for my shop ran out, refill how
    two shops of mine, one voucher valid in both?
    mera shop ka offer kaise lagaye
    sir how to nominate products in big billion type sale
    flash sale slot booking for seller kidhar
    how my boutique can enter in the solde
    enrol my shop in the Diwali event
    how do I get my candles into your spring sale as a merchant
    nominate my listing for the lightning deal
    nomination form for deal of the day, where do sellers find it
    enter our store for the anniversary campaign
    sign my goods up for the flash slot
    I'm a seller, how do I take part in Prime-style week
    seller side: joining conditions for the 11.11 event
    which of my products qualify for the outlet channel
    why isn't my mug eligible for the campaign, I'm the shop owner
    eligibility rules for merchants in the half-price event
    minimum rating a store must have to be in the event
    how much must my discount be to get accepted in the sale
    deadline for merchants to submit event items
    is enrolment for the toy festival still open to shops
    when does merchant registration for Black Friday begin
    closing date for campaign applications from sellers
    has my campaign application been approved
    my deal submission was turned down, what did I do wrong
    rejected from the summer event: price not lowest in 30 days?
    can I appeal my shop's exclusion from the promotion
    can I pull one SKU out of a campaign I've joined
    withdraw my shop from next week's flash sale
    leave a campaign early, will my store be fined
    how to swap the products submitted for the event
    add stock to my running deal
    lock quantity for the flash sale, how's that done by a seller
    is my stock frozen during the event
    may I alter the price after my goods are enrolled in a sale
    set a limit per buyer on my store deal
    create a shop coupon, where
    make a voucher for my followers only
    as a seller, build a coupon code for my newsletter readers
    issue coupons to people who abandoned their basket in my shop
    send a thank-you voucher to customers who bought twice from me
    set up a welcome coupon for newcomers to my store
    stop a coupon I created, people are abusing it
    edit the end date on my store's voucher
    raise the budget of my store's coupon campaign
    who pays for the discount when my shop joins, us or you
    does the marketplace chip in on campaign subsidies for merchants
    how is the platform coupon cost split with sellers
    configure buy one get one in my shop
    create a bundle deal of soap and dish in my store
    how do I make a multi-buy for my T-shirts
    create tiered spending discounts in the seller backend
    set up "second one half price" on my honey jars
    free shipping promotion in my shop, how to activate
    schedule a weekend markdown for all my listings
    timed discount tool for sellers, where's it hidden
    crossed-out price: how do sellers show the was price with a sale tag
    strike-through pricing for my store's promo
    members-only price for my store's regulars, how to add
    launch a pre-sale campaign with a down payment on my product
    organise a giveaway in my store for followers
    run a lucky draw in my shop, permitted tool?
    stamp card or loyalty discount for my shop's repeat customers
    group buying: let me offer a team price on my snacks
    how does a merchant start a refer-a-friend discount
    can two of my store's discounts run at once
    will my coupon stack with the platform's event when I'm the seller
    my shop discount overlaps with the event and buyers get 60% off, how do I avoid that
    campaign clash warning when I save my discount, what's it mean
    my promotion shows "pending", when will it go live
    my store's promo didn't start at ten as scheduled
    promo badge missing on my listing though I'm in the event
    my event banner for the shop, what size and where to upload
    pictures demanded for campaign products, white background?
    materials for the seasonal venue, what do merchants send in
    how far ahead must sellers hand in for Mother's Day
    the account manager invited us to the brand gala, where do we confirm
    invitation to a deal in my seller inbox, how do I accept it
    no invitation for my store, can I still get into the event
    can brand new shops apply for the kick-off campaign
    can shops with penalty points join the sale
    does dispatch speed matter for a merchant to be accepted in events
    What sales history is asked of a product before I can enter it into the daily deals?
    How many products can one store put forward for the Christmas market?
    Which discount depth gives my listing the best chance in the weekly selection?
    Where in the merchant centre is the calendar of upcoming events?
    Could you kindly explain how our store might be included in the sustainability week?
    I sell raincoats and want them in the monsoon promotion, who picks the goods?
    I'd like to give my buyers 5 off over 50, how's that built?
    I'd like to hand out codes at a craft fair for my online shop here
    We make olive oil and hope to be featured in the regional food festival on your site, how do small producers apply?
    my accountant wants to know if we or the platform foots the 20 percent when we join the event
    so i clicked join on the mid year thing and set 30 items but now it says price too high on eleven of them what am i supposed to put
    seller here pls tell how to join the republic day sale
    sir how to participate my products in mega offer days
    how create discount for my shop
    how i can put coupon in my store
    want make flash sale in my shop
    报名 11.11 as a seller how
    店铺coupon怎么set up for my shop
    promo tools for merchants
    discount manager in the seller panel
    merchant deal application
    campaign registration error on my shop account
    bulk upload of event items by spreadsheet
    can I copy last year's shop promotion
    clone my coupon campaign for June
    coupon for livestream viewers of my shop
    how do I end my store sale early
    is there a seller blacklist for cancelling out of a campaign
    does joining the event bind my price for 15 days
    price protection duty for sellers after the sale, how low can I go next
    may I opt out of automatic enrolment in platform sales
    you enrolled my shop automatically, can I decline
    my shop wants a place in the umbrella season promotion, how do sellers apply
    how do I create a coupon for shoppers who saved my item
    as a merchant, can I end a coupon nobody uses
    my store's application for the toy week, approved or not
    how many units must my item have sold for the seller event
    which discount rate do merchants need for the June sale
    set a cap on uses of my shop's coupon
    our shop would like to offer free delivery for three days, where's that promotion set
    two for 30 on T-shirts in my store, which promo type do I choose
    I'm a seller and the spend-and-save I built doesn't show, what's missing
    does the platform refund merchants for its own coupons in the event
    sellers' guide to campaign entry, where
    apply with my tea for the seller gift festival
    can my small shop take part in the platform's mega sale at all
    where does a shop owner make a discount code
    lengthen a coupon my store has issued
    enlist my bakery in the breakfast week promotion, where's the merchant form
    my store wants a thank-you coupon for second-time customers, set up how
    how does a seller put a was-price and sale tag on during an event
    which photos does a merchant need for event products
    reserve stock for my flash sale as a seller, how
    team price on snacks in my store, where do I switch it on
    where do merchants check if their event application got through
    honey jars second one half price, I'm the seller, how do I create it
  `,
})
