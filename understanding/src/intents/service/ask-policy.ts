import { defineIntent } from '#intents/define'

export const askPolicy = defineIntent({
  intent: 'ask-policy',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '规定和条款', en: 'Rules and terms' },
  definition: {
    zh: '问商店的一般规定、条款、流程，而没有更细的意图可归。',
    en: 'Asks about the shop’s rules, terms or procedures in general where no finer intent fits.',
  },
  borders: {
    'return-policy': {
      zh: '退货规则有自己的意图；其余规定在这里。',
      en: 'Rules of returning have their own intent; all other rules are here.',
    },
    'privacy-request': {
      zh: '个人信息的规定是隐私；其余条款在这里。',
      en: 'Rules about personal records are privacy; other terms are here.',
    },
    'cancel-order': {
      zh: '要取消某一单的是取消；问取消规则的在这里。',
      en: 'Wanting an order cancelled is cancelling; asking about the rule is here.',
    },
  },
  zh: `
    你们有什么规定
    规则是什么
    条款
    服务条款
    有什么限制
    政策
    未成年能买吗
    一人限购几件
    可以代购吗
    平台规则
    怎么规定的
    用户协议
    有什么要求
    售后政策
    规定在哪看
    取消订单要收费吗
    下单后多久可以取消
    怎么申请售后
    可以自提吗
    服务条款在哪看
    用户协议全文发我
    有没有起订金额，几块钱的东西能单独买么
    未成年人能在你们这买东西吗
    卖东西的到底是哪家公司，营业执照有吗
    一个人限购几件
    丢件了一般是谁负责，先问清楚再买
    下单流程是怎样的
    交易规则
    tiaokuan zai nar
    你们遵守哪里的法律，出了纠纷在哪打官司
    亲，代购帮朋友买可以用他的名字签收吗，规定允许不
    網站使用條款
    环保方面你们有啥承诺 比如回收旧电池
    多长时间不付款订单会自动关
    平台跟商家闹矛盾的时候站哪边，处理原则是什么
    付了钱商家不发货的话有什么保障机制
    收货后几天系统会自动确认
    酒类要出示身份证么，你们规矩是啥
    购物须知
    消费者权益保障都写在哪一页
    你们说的“正常使用”是怎么定义的，我看条款里写了好几遍但没解释，比如放在阳台晒着算不算正常使用，被小孩画了两笔算不算
    能转卖吗，买了以后加价卖掉违不违规
    节假日规则跟平时一样吗
    terms这些变更了会不会通知
    订错价了你们有权砍单么
    以旧换新是怎么个流程
    旧家电你们上门的时候能顺便拉走吗
    找人代收算签收吗按规定
    投诉的处理时限是几个工作日
    纠纷谁来裁，需要什么证据
    黑名单是什么机制，买家会不会进
    安装是不是包含在里头 一般怎么规定
    你们家承诺里的“闪电响应”到底具体指多久响应，超了算谁的
    我是给单位图书室买书的，领导要我把你们商城的基本规定整理一份附在采购申请后面，什么验货、责任、争议解决那些，哪里有现成的文本可以下载
    活体宠物这类商品有没有特殊规定
    运输途中碰坏的责任归属按哪条算
    我想先了解下规矩再决定，要是我当天下单第二天反悔，东西还在仓库没动，是不是一分钱都不用赔，还是会像订酒店那样扣掉一部分
    请问有哪些购买规则
    你们店的政策是怎样的
    取消订单要不要扣钱
    下单后多长时间内能取消
    有没有最低消费
    起订量是多少
    每人限购多少
    限购规则是怎样的
    买酒需要多大年龄
    你们的售后政策是什么
    消费者保障有哪些
    你们有什么购物保障
    多久自动确认收货
    不付款订单多久会取消
    商家不发货有什么规定
    别人代签算签收吗
    可以代收吗，规定是啥
    买来转卖可以吗
    投诉处理流程是什么
    投诉一般几天处理
    有纠纷怎么解决
    平台会介入吗，介入规则是什么
    标错价了你们会不会取消订单，规定怎么说
    你们是哪家公司，资质在哪看
    营业执照能看吗
    条款更新了吗
    亲，你们店有啥规矩
    咋规定的，能说说吗
    你们的规章制度发我看看
    安装服务有什么规定
    旧机回收的规则
    法律声明在哪
    合同条款可以下载吗
    黑名单规则
    你们家的承诺具体有哪些条款
    规则太多了，有没有一份汇总
    terms在哪看
    未成年人用家长手机下单，你们规定怎么处理
    评价有没有规则，能删吗
    活体植物损耗你们怎么规定的
    刀具类商品购买有限制吗
    平台的责任条款是怎么写的
    一个地址能注册几个账号，有规定吗
    想了解一下你们总体的购买政策，第一次在这里买
    关于取消，发货前和发货后规定一样吗
    第一次在你们平台买东西，想先看看服务条款，请问在哪里
    如果下单以后当天就后悔了，取消订单会不会收手续费
    你们规定收货后多少天系统会自动确认收货，可以延长吗
    我今年16岁，按规定可以自己注册下单买东西吗
    请问一个人最多能买几箱，你们的限购规定是什么
    如果包裹在路上丢了，按你们的规定是谁来负责
    请邻居帮我签收，按你们的规则算不算我本人签收
    要是卖家收了钱一直不发货，平台有什么规定保护买家
    买了你们的东西再加价卖给别人，这个规定允许吗
    订单一直不付款的话，系统多长时间会自动取消
    请问你们处理投诉的流程是什么，一般几天有答复
    买卖双方有争议的时候，平台怎么判，需要哪些证据
    用户协议更新以后，你们会不会提前通知我们
    网上买白酒需要核对身份证吗，你们是怎么规定的
    用朋友的银行卡帮我付钱，你们的规则允许不允许
    你们的条条框框太多了，有没有一个总的规则页面
    terms and conditions有中文版吗，想看一下
    你们规矩是啥
    有什么条件
    规定是怎样
    条款在哪
    有限购吗
    政策说明
    买东西有啥限制
    用户协议在哪
    能不能代买
    规则发一下
    售后怎么规定
    多久自动收货
    取消有费用吗
    未成年可以买吗
    起送多少钱
    一单最多买几个
    有什么保障
    需要实名吗
    投诉流程
    纠纷怎么判
    能转卖吗
    谁负责丢件
    标价错了怎么算
    公司资质在哪
    买刀具要不要登记身份，你们的规定是啥
    一般下单以后几个小时内取消是不收费的
    你们规定一个手机号只能注册一个账号吗
    我想批量买来送学生，有没有数量上的限制
    包裹被雨淋了，按规定是快递赔还是你们赔
    商家一直拖着不发，平台规则里有没有时限
    邻居代收了算不算我签收，规则怎么写的
    购物之前想看看你们的服务协议，哪个页面有
    如果页面价格标错了，你们规定可以不发货吗
    想问收货以后不点确认，系统几天自动确认
    十五岁的孩子自己下单付款，按规定有效吗
    旧冰箱回收有什么规定，要不要收搬运费
    请问商品页面写的“假一赔十”具体条款是怎么约定的
    黄牛加价转卖你们的限量款，规则允许吗
    活鱼活虾死了怎么规定的，下单前先了解一下
    节假日期间规则会不会变，比如自动收货的天数
    买卖双方各说各的，平台按什么标准裁决
    请把跟消费者有关的条款整理发给我，单位要备案
    用爸妈的身份证实名注册，规定允许吗
    你们的定金规定是怎样的，能保留多少天
    药品类要不要处方，你们平台的要求是什么
    一个家庭地址最多可以参加几次限购
    在你们平台买二手货有没有什么交易规范
    发错评价、恶意差评会怎么处理，有规定吗
    请问你们对包装环保有没有什么承诺条款
    投诉以后多少个工作日内必须回复，写在哪里
    企业买家和个人买家适用的条款一样不
    订单超过多长时间不付款会被系统关掉
    宠物活体运输有哪些规定，先问问再决定买不买
    你们的条款受哪里的法律管，打官司去哪个法院
    你们到底有多少条规矩啊，给个总目录呗😵
    规具在哪看 我新手
    terms & conditions发我瞅瞅
    第一次网购的老头一个，先问问清楚你们店的规矩，省得以后扯皮
    請問貴店有什麼購物須知嗎
    打扰了，下单前想仔细了解贵平台的交易规则与用户协议，麻烦提供链接，谢谢
    可不可以买一百包啊，还是说你们不让多买😂
    作为买家要遵守哪些规则
    购物须知在哪里看
    买家须知有吗
    顾客条例给我看下
    消费者协议在哪
    用户条款能发一份吗
    销售条款是怎么写的
    交易规则说明
    店规是什么
    商店的政策在哪个页面
    规章在哪儿查
    我想看完整条款
    条款太长了 有没有简版
    条款上次是几号更新的
    注册的时候那份协议在哪找回
    下单算不算签了合同
    合同什么时候成立，付款算还是发货算
    系统多少天自动确认收货
    不点确认收货会怎么样
    自动收货能延长吗 规定延几次
    没付款的订单多久自动关闭
    订单保留多久不付会失效
    取消的规则是什么
    订单取消有没有违约金这一说
    发货后还允许取消吗，按规定
    几点之前取消不收费，问问规定
    客户反悔有没有冷静期
    未满18岁可以购物吗
    小孩子能自己下单不
    买酒要验年龄吗
    多大才能注册
    买刀具有年龄限制没
    买药要不要实名
    限购政策是怎样的
    每人限几件 规定在哪写着
    同一家人能各买一份吗，规则让不让
    一个人能注册两个账号吗
    可以帮朋友代买么 规则允许吗
    买来转卖你们管不管
    能不能倒卖限量款
    代购从你们这拿货合规吗
    预留商品最多能留几天
    可以先帮我留货吗 有这规定没
    投诉走什么流程
    投诉后几天必须答复
    客诉处理步骤是啥
    有纠纷找谁仲裁
    争议解决条款在哪
    出了问题适用哪国法律
    售后流程怎么走
    申请售后的一般程序
    先联系你们还是先联系厂家，流程上
    平台介入的条件是啥
    丢件责任规定是谁承担
    路上摔坏的风险归谁 看条款
    签收前验货允许吗
    必须本人签收吗，规定
    家人代收算数不
    当面验货的规定有没有
    要出示身份证才能收货吗
    商品价格标错了你们按规矩认不认
    系统出错的低价单，条款怎么说
    以旧换新规则讲一下
    旧家电回收流程
    旧包装回收政策有吗
    最低消费有没有规定
    最小起购金额是多少 有要求吗
    什么样的顾客会被拉黑
    黑名单怎么进的
    买家违规会有什么处罚
    恶意下单会被封吗，规则上
    抽奖活动之外的一般条款在哪
    你们的承诺书有原文吗
    假一赔十是怎么规定的
    "正品保障"具体包含哪几条
    缺货包赔的规则是什么
    环保政策
    有社会责任政策没
    供应商是否用童工 你们有准则吗
    动物实验政策
    残疾人服务有没有相关规定
    门店能带宠物进去吗
    店里能拍照不
    能自带购物袋吗 门店规定
    试衣有件数限制吗
    易碎品有没有特别条款
    生鲜类的特殊规定说一下
    定制商品的条款跟普通的一样吗
    活鱼运死了怎么规定赔
    外籍人士买东西有限制吗
    企业客户条款有没有单独一份
    购买流程简单说下
    整个交易分几步 都什么规矩
    预约看货怎么个流程
    请问贵司对顾客的一般权利义务有何规定
    terms and conditions 在哪里能download
    你们policy更新了吗 想看最新版
    我还没买，就是想先把你们的规矩弄明白，哪里有一页能看全的
    上次在别家就因为没看条款吃了亏，这回先问，你们店对顾客有什么霸王条款吗
    規定條款在哪裡看
    guize zai na kan
    我还没买过，想先看看作为顾客有哪些权利和义务
    条款里提到的“不可抗力”具体指什么情况
    买家和你们谈不拢的时候，条款里写的是谁说了算
    没注册的访客跟会员适用的是同一套规矩吗
    未成年人用爸妈的卡买了，按你们的规矩怎么认定
    我想注册之前把顾客要签的东西从头到尾读一遍，哪有全文
    你们说“一切负责到底”，这话有白纸黑字吗
    什么情况下你们可以不做一个客人的生意
    买完以后谁确认、谁审核、到哪一步算定了，讲讲规矩
    丢件谁负责
    以旧换新怎么参加
    限购几件啊
    规则在哪看
    你们家有啥规矩
    服务协议在哪看
    购物条款发我看下
    买家规则有哪些
    交易规则讲一下
    有没有用户须知
    买家保障都包含什么
    消费者权益怎么保护的
    平台怎么判纠纷
    扯皮的时候谁说了算，有规则吗
    介入流程是怎样的
    投诉处理流程要走几步
    售后流程是什么样
    售后一般怎么走
    下单后多久内允许取消，有规定没
    取消要不要扣手续费，规定咋写的
    不付款订单多长时间自动关闭
    自动确认收货是几天
    系统默认收货规则
    几岁能注册账号
    小孩下单算数吗
    未满十八能买酒吗
    买刀具要登记身份证吗
    处方药怎么买才合规
    买感冒药要实名登记不
    一人能开几个账号
    一家人共用一个号允许不
    每人限购几件，怎么规定的
    黄牛倒卖你们管不管
    买来再卖违规吗
    我能把你们图片放自己公众号吗
    商品图版权归谁
    标错价你们认不认，条款怎么说
    价格写错的单子会发吗，有什么规则
    你们有权不卖给我吗
    恶意下单会怎么处罚买家
    刷好评的买家会被怎么处理
    假一赔十的细则在哪
    正品承诺条款
    “最低价承诺”具体怎么算的
    工作日在条款里怎么定义
    第三条看不懂，解释下
    协议改过没有
    条款更新会通知吗
    合同什么时候算成立
    打官司去哪个法院
    适用哪里的法律
    营业资质公示在哪
    卖方主体是谁，你们还是店家，协议里怎么写
    旧家电回收有什么规定
    门店让不让带狗
    店里可以拍照吗
    试衣间一次能带几件
    送货上楼的规定
    代收代签允许吗
    你們的服務條款在哪裡
    第一次来，先讲讲购物规则吧
    policy 有中文版吗
    生鲜类有什么特别规定
    店里允许推婴儿车进吗
    运输途中坏了风险归谁，条款有写吗
    勾选的那个协议里写的啥
    商家跑路了买家有保障没
    买农药要什么证明
    可以还价吗，店规怎么说
    薅羊毛的会不会封号，怎么规定
    员工能参加抽奖吗 规则没写
    购物须知发一份
    点了同意我就受啥约束
    顾客守则有没有
    你们跟店家谁对货负责，条款咋写
    什么条件下你们可以拒绝卖给顾客
    标出离谱低价你们有什么规定
    买苹果酒看什么证件
    十六岁以下能自己进店吗
    店里能吃东西不，规矩
    滑板能带进店吗
    限量花瓶一人让买几个
    可可来源有没有责任声明
    买家倒卖你们的票违反规定吗
    未付款几小时作废
    物业签收在条款里算不算数
    送新灶台带走旧的吗，规定咋说
    “合理使用”条款里指啥
    顾客骂店员有啥规定
    失物保管规则
    你们的条款太绕了，有没有大白话版
    购买须知发我看看
    满多少岁才准买电子烟
    未成年人下单规定是什么
    限购令怎么规定的，一户几件
    店里能拍照吗，有规定没
    标错价你们按规定认不认
    几天不点确认会自动确认收货，规则咋写的
    投诉处理的流程和时限有明文规定吗
    打官司去哪个法院，协议里怎么写
    消费者保障具体保障哪些
    卖家跑路了，你们平台有什么保障规定
    什么行为会被你们封买家号
    买处方药按规定要传什么
    评论哪些话不让写，规则有吗
    抽奖活动规则全文
    商品召回你们一般怎么个流程
    電子書可以借給朋友看嗎，條款怎麼寫
    購物條款連結給我
    “恶意行为”在你们协议里怎么定义
    旧电池回收有政策没
    你们的terms在哪，第一次买想先看
    买东西之前都要遵守啥规矩
    协议上回是啥时候更新的
    下单后合同什么时候算成立，条款怎么说
    店里让带孩子推车进吗，什么规定
    买家守则有没有
    合同是跟哪家公司签的，协议里写了吗
    一个人能注册几个号，有没有规定
    代别人下单要授权书吗，条款里咋说
    展厅里让不让录像，店规是啥
  `,
  en: `
    what is your policy
    what are the rules
    your policy on this
    terms of service
    is there a purchase limit
    policies
    age limit
    is that allowed
    what are your terms
    store policy
    is it permitted
    limit per customer
    where can i read the terms
    user agreement
    terms and conditions
    is there a cancellation fee
    what happens if my parcel gets lost
    can i pick it up myself
    how long after ordering may one still cancel, in general
    how do I open an after-sales case
    user agreement pdf
    minimum order value?
    am I allowed to buy if I'm 16
    which company am I really buying from, is it registered anywhere
    purchase limit per person
    Do you need ID when I buy wine
    how does the buying process work here
    what protects me if the shop takes my money and sends nothing
    after how many days does the system confirm receipt by itself
    unpaid orders close after how long
    fine print
    Under which law is the contract and where would a court be
    条款 in english?
    what do you call "normal use"? The phrase comes up five times in your conditions and nowhere is it explained. Would sunshine on a balcony count, or two strokes of a child's felt pen
    trade in procedure
    are you allowed to cancel my order if the price was a typo
    do you take the old fridge away when you bring the new
    may my neighbour sign for me according to your rules
    consumer rights page link
    do you tell people when the terms change
    complaints get answered within how many working days
    Can I resell what I buy, is it permitted
    your stance on recycling batteries and packaging
    who decides in a dispute between buyer and merchant and what must I prove
    is fitting included as a rule
    special conditions on live plants and pets
    house rules?
    can my girlfriend pay with her card for my order, is that against anything
    blacklist of buyers, how does that work
    How long would you keep something aside against a deposit
    Our library's purchasing office wants the shop's basic rules attached to the request: inspection, liability, disputes and the like. Where might I download these as one document
    warranty aside, what am I entitled to by law here
    general conditions of sale
    legal notice / imprint
    age limits on knives
    who is liable for damage on the road by your terms
    what does your "lightning response" promise mean in hours
    Before I make up my mind: suppose I order today and think better of it tomorrow with everything still in your warehouse, is that free of charge, or do you keep a slice like hotels do
    do the rules differ on holidays
    ethical sourcing policy
    Do you have a cancellation policy?
    How long after ordering can I cancel?
    Is there a minimum order?
    Is there a limit on how many I can buy?
    Do I have to be 18 to buy here?
    What's the age limit for buying alcohol?
    Where can I find the user agreement?
    What are the rules for buying on your site?
    Can minors shop here?
    How does buyer protection work?
    What happens if the seller doesn't send my goods?
    Can I resell your products?
    Am I allowed to buy for someone else?
    What's your complaints procedure?
    How long do you take to answer complaints?
    What if there's a dispute between me and a seller?
    When is an order automatically confirmed?
    What company is behind this shop?
    Do you have general terms for business customers?
    Can someone else sign for my parcel under your rules?
    Is there a rule about using another person's card?
    What's your policy on pricing mistakes?
    Do you recycle old appliances, what's the policy?
    What are my consumer rights when I buy from you?
    What rules apply to reviews?
    Is it allowed to have two accounts?
    where r ur T&Cs
    Do you have any restrictions on orders?
    Do you require ID for knives?
    Tell me about your store policies
    What's the procedure if something goes missing?
    What guarantees do you give buyers?
    Which country's law applies to purchases?
    what are the conditions of your shop
    I'd like to know your policy before I buy
    Do you have a policy on price errors and order refusal?
    How do you handle disputes?
    Are there rules about who can receive the parcel?
    Who's liable if goods are damaged in transit, what do your terms say?
    what is ur policy about cancel
    Policy on children ordering with a parent's phone?
    Does your policy change at Christmas?
    I'm a first-time customer. Could you point me to the page with all your rules?
    Is buying for resale permitted?
    I'm new here and would like to read your terms of service first, where are they?
    If I change my mind on the same day, is there a charge for cancelling an order?
    After how many days does an order get confirmed as received by your system?
    I'm sixteen. Do your rules let me open an account and order things myself?
    What's the maximum number of one item that one person may buy under your rules?
    If a package gets lost on the way, who is responsible according to your terms?
    Does it count as delivered under your rules when a neighbour signs for it?
    What protection do buyers have by your rules if a seller takes the money and never ships?
    Am I allowed to buy things here and sell them on at a higher price?
    How long can an order stay unpaid before your system cancels it?
    What is your procedure for complaints, and how many days does it usually take?
    When a buyer and a seller disagree, how do you decide and what evidence counts?
    Will customers be told in advance if your user agreement changes?
    Do you check ID for alcohol, and what's your rule on that?
    what is rule if friend pays with his card for me, is it allow?
    So many small print pages... is there one place with all your rules?
    Which law applies if there's a dispute, and is that written in your conditions?
    your rules?
    what are the conditions
    store rules please
    is there an age limit
    where are your terms
    any restrictions?
    policy on cancellations?
    how many may I buy
    can I buy for others
    do I need to be 18
    what's allowed
    minimum spend to order?
    user terms link
    how do disputes work
    reselling allowed?
    who's liable for losses
    complaints process?
    do I need ID to buy
    what's the policy here
    buyer protection rules
    conditions of sale
    is registration required
    can kids order
    wrong price policy
    Do I have to register my ID for kitchen knives under your rules?
    Within how many hours after ordering is cancelling generally free?
    Is one account per phone number your rule?
    I'd like to buy a lot for my pupils, is there a maximum quantity?
    If rain ruins a parcel, who's responsible by your terms, the carrier or you?
    Do your rules set a deadline by which sellers must ship?
    A neighbour took in my parcel, does that count as my receipt under your terms?
    Before shopping I'd like to see your service agreement, on which page is it?
    If a price on the site is a mistake, do your terms let you refuse the order?
    How many days until the system confirms receipt when I don't press anything?
    My fifteen-year-old placed orders alone, are those valid by your rules?
    What are the terms for taking back an old fridge, is there a carrying fee?
    What exactly does your "ten times back if fake" promise cover in writing?
    Do your rules forbid scalpers from reselling limited editions?
    What's laid down for live fish that die on the way? I'm asking before I order
    Do any of your rules change over public holidays, like the confirmation period?
    When seller and buyer tell different stories, by what standard do you decide?
    Please send me the clauses that concern consumers, our office has to file them
    May I sign up with my parents' ID, is that permitted?
    How long do you hold goods against a deposit as a rule?
    Do you require a prescription for medicines sold on the platform?
    How often can one household take part when a purchase limit applies?
    Are there trading standards for second-hand goods on your marketplace?
    What happens under your rules to people who post fake reviews?
    Does your packaging commitment appear anywhere in your terms?
    Do the same terms hold for business and private buyers?
    After how long does an unpaid order lapse according to your rules?
    What are your rules on shipping live animals? I want to know before I decide
    Which country's courts are named in your terms?
    Can I read the rules on warranty, liability and disputes in one document?
    Is it against your terms to place an order on behalf of a customer of mine?
    Are there things you won't sell to people without a residence permit?
    soooo many rules, is there like a list 😵
    terms n condtions link pls
    你们的 policy 在哪 page?
    Before I commit, might I peruse your conditions of business in full?
    hello, i am new, what is rule of this shop please
    can i buy 100 or do u have some kinda limit lol
    First time buying on the internet at 71, so tell me your house rules before I press anything
    link to the T&Cs
    can I read the terms of sale
    what are the house rules for customers
    shop rules?
    what rules apply to me as a buyer
    buyer guidelines
    customer charter
    purchase conditions
    your policies, where do I find them
    policy page link
    is there a short version of your terms
    when were your terms last updated
    I want a copy of the user agreement
    what did I agree to when I registered
    when does an order become binding
    is my order a contract once I've paid
    after how many days is receipt confirmed automatically
    what if a customer never presses "received"
    can automatic confirmation be extended
    how long before unpaid orders are closed
    how long is a basket held for
    what is your cancellation policy
    cancellation rules for customers
    is there a fee if customers cancel
    up to what point may an order be cancelled, generally
    cancellation before dispatch vs after, what's the rule
    minimum age to shop here
    can a 15 year old place orders
    do I need to be an adult to buy knives
    age check for alcohol?
    do you ask for ID on delivery
    do I have to show ID to receive goods
    who is allowed to sign for a parcel, by your rules
    may a neighbour accept it
    can I inspect goods before signing
    is opening the box before signing permitted
    is there a limit per customer
    how many can one person buy
    purchase limits, where stated
    may my household order two of a limited item
    one account per person only?
    can I buy on behalf of a friend
    are customers permitted to resell what they buy
    resale policy for limited editions
    is buying to export okay with you
    how do complaints work here
    what's the official way to complain
    how many days do you have to respond to a complaint
    how are disputes between customer and shop settled
    who arbitrates if we disagree
    which country's law governs purchases
    what are the steps for after-sales
    after sales process please explain
    do I contact you or the manufacturer first, what's the procedure
    who bears the risk in transit
    liability if goods go missing, what do your terms say
    general rules on goods broken on the road
    what happens by rule if a price was a typo
    do you honour wrong prices
    pricing error clause
    how does trade-in work
    old appliance take back rules
    do you recycle old batteries, is there a policy
    packaging recycling policy
    is there any rule on minimum spend for shoppers
    review guidelines for customers
    on what grounds are customers banned
    blacklist policy for shoppers
    what does the authenticity promise say exactly
    what guarantees come with shopping here, in general
    out of stock compensation rule
    do you have a sustainability policy
    animal testing policy?
    modern slavery statement
    accessibility statement where
    dogs allowed in store?
    may I take photos in your shop
    fitting room limits
    can I bring my own bag
    how long do you hold reserved items
    hold policy
    substitution policy for groceries
    rules for fresh food
    do custom-made goods fall under different terms
    are terms for companies different from those for consumers
    can foreigners without local ID buy
    do tourists have restrictions
    how does buying from you work, step by step, never done it
    what's the general procedure from order to handover
    what are my rights as a consumer at your store
    I haven't bought yet, I just like to know the rules first, is there one page with everything
    Once bitten by another shop's small print, so is there anything in yours that would surprise a customer?
    Kindly share your standard conditions for private purchasers.
    sir what is your company policy for customer please tell
    你们 terms 在哪里, the link is dead
    gift buyers, do the same conditions apply to them
    what does "force majeure" cover in your customer terms
    Do your conditions say anything about who owns the goods until they're paid for?
    In general, if a customer changes their mind an hour after ordering, what do the rules allow?
    is it against your rules for shoppers to place several orders for the same limited item
    when a price on the site is clearly a mistake, are you obliged to honour it?
    Before I register I'd like to read everything a customer signs up to, in one document if possible
    If somebody under age buys with a parent's card, what do your rules say happens?
    I'm told you keep unpaid orders for a while; how long, as a rule, before they lapse?
    As a private person, may I buy here and sell the things again at the village fete?
    Suppose you and a customer can't agree, who has the last word under your conditions?
    what exactly do you promise when you say "we stand behind everything", is it written down somewhere
    are you allowed to turn a customer away, and on what grounds
    What's the order of things after I buy: who confirms, who checks, when is it final?
    do your rules make any difference between somebody with an account and a guest
    may an order be changed of mind about before it's paid, what do the general terms say
    how long do I have to cancel an unshipped order
    is there a fee for cancelling my order
    compensation policy for customers
    What's the process for making a complaint?
    what's your policy when a parcel is lost
    what are your rules for customers
    where's the small print
    show me the user agreement
    conditions of purchase
    general terms of sale
    where can I read the fine print
    house rules of the shop
    can I bring my dog into the store
    are prams allowed in the fitting rooms
    can I take photos inside your shop
    must I show ID for wine
    proof of age, what do you accept
    are teenagers allowed to order without a parent
    can my son of 15 have an account, is it in your rules
    how many accounts may one person have
    one account per household?
    are shared accounts permitted
    what happens if I don't confirm receipt
    when does an unpaid basket expire by your rules
    how long do you hold an unpaid order before it closes
    is there a fee for cancelling, according to your rules
    cancellation rules in general, before I buy
    until when may customers cancel, what do the terms say
    how does your complaints procedure work
    steps of the complaint process please
    who decides when buyer and shop disagree
    dispute rules for buyers
    does the marketplace step in between buyer and seller, and under what rules
    mediation procedure
    what protection do buyers have here
    buyer protection, what does it cover
    is there a buyer guarantee scheme
    statutory rights with online shopping
    which court is competent
    governing law of the contract
    when is the contract concluded, at payment or dispatch
    what does accepting your terms commit me to
    have the terms changed recently
    when were your conditions last updated
    do you tell customers when the rules change
    can I get the terms as a PDF
    terms in plain English please
    what's your policy on mispriced items
    if a price is a typo do you have to honour it, policy?
    pricing error rule
    do you reserve the right to refuse a customer
    can you refuse to sell to someone
    grounds for turning down an order
    limit per customer, how does the rule work
    max units per person policy
    purchase cap on limited editions
    am I allowed to resell sneakers bought here
    is reselling against your terms
    policy about scalpers and bots
    what happens to people who abuse vouchers
    rules on fake reviews by customers
    may I post pictures of your products on my blog, is it allowed
    can I use your product photos
    intellectual property policy
    copyright rules for site content
    what's your stance on animal testing
    sustainability statement
    environmental policy
    ethical sourcing policy, do you have one
    child labour policy
    do you take back old fridges
    old mattress removal policy
    battery take-back scheme
    what's the rule on substitutes for groceries
    do drivers carry things upstairs, policy?
    can someone else sign for me, is it allowed
    is leaving parcels on the porch part of your policy
    do I need a prescription for eye drops
    prescription medicines, what's required of the customer
    what paperwork do you want before I can buy a knife online
    fireworks, who may buy them
    licence needed to purchase pepper spray?
    which goods can't be bought online by law
    rules about perishable food
    policy for live plants that die on the way
    tipping policy for drivers
    rain check policy
    layaway rules
    reservation policy
    what does "best price promise" mean exactly
    explain the lowest price pledge
    your authenticity promise in writing
    service standards document
    what do you promise about reply times
    customer charter, where is it published
    after sales rules
    what's the after-sales procedure
    how are after-sales requests handled in general
    what do you mean by "normal wear" in your conditions
    define "working day" in your terms
    meaning of clause 7 please
    what's allowed and what isn't here
    any rule against sending gifts to prisons
    do hospital staff get special terms, where are these written
    who is the legal seller, you or the shop, under your terms
    company registration details and legal notice
    imprint
    what's your liability if something goes wrong
    liability limits
    force majeure clause, how does that affect buyers
    house policy about food and drinks in store
    can I try on swimwear in the shop, what's the rule
    photography rules
    cctv notice in store, is that in your policies
    kindly share the terms for customers
    sir what is the rules of your shopping site
    i want know regulation before buy
    need to understand your procedures as a first time buyer
    before I spend anything I'd like the rules of the house explained to me
    ur T&C link is dead where do i read it
    is it compulsory to register with real name
    real-name verification, is it required for shoppers
    bonjour, conditions of your shop in english where please
    my mum is 82 and distrusts everything online so she wants me to read her the whole conditions, where do I find them
    policies overview
    is there a rulebook
    do you have a written code on how shoppers are treated
    am I covered as a buyer if the shop vanishes
    consumer law info page
    what rules do I agree to by ticking the box
    accepted forms of ID for restricted goods
    is a passport copy needed to buy solvents
    minimum age for lottery scratch cards
    dogs in store, allowed or no
    buggies allowed in your showroom?
    fitting room rules
    when do you have the right to reject an order of mine, under the terms
    who carries the risk during transport according to your conditions
    transfer of ownership, when does it happen
    recycling of used ink cartridges, what's the arrangement
    is haggling allowed
    does a handwritten mandate let my wife sign, what do rules say
    are employees of the shop allowed to enter draws, it says nowhere
    quoting your pictures in a school paper, permitted?
    how's misconduct by customers sanctioned
    guidelines for shoppers
    as a shopper, what am I bound to once I click accept
    rules of conduct for customers in your stores
    which law protects me when I shop with you
    is haggling or price matching part of your house rules
    who answers for goods, you or the stallholder, according to the small print
    under what conditions may a purchase be refused by you
    how does your arbitration between customer and stall run
    what's your rule when an item is advertised at a silly price
    does ticking a box equal signing a contract with you
    what's the procedure if a customer's claim is turned down
    does a purchase bind me before you accept it
    what ID do I need to show when buying cider
    are under sixteens let into the store alone
    can I eat my sandwich in your cafe area, house rules?
    are skateboards banned in the shop
    film crew wants to shoot in your store, what's the rule
    how many pieces of the limited vase is one customer allowed
    what are the rules for customers reselling your tickets
    do you have a paper on responsible sourcing of cocoa
    who inherits my purchases' guarantees, is there anything in the terms
    after how many hours does an unpaid order lapse
    until what point does your rulebook let people cancel
    which charges come with cancelling, by your rules
    automatic confirmation of receipt: after how many days
    is signature by a janitor valid under your terms
    do you fetch old cookers when you bring a new one, what's the rule
    do you have a rule against customers cursing at staff
    where's the page with everything a customer should know
    meaning of "reasonable use" in your conditions
    when do terms for shoppers change and who tells us
    do you keep lost property, rule?
    how long do you hold reserved goods for a customer, by your rules
    where's the small print for customers
    shop rules please
    legal notice
    imprint / company details in your terms
    do you have a code of conduct for shoppers
    the user agreement, which page
    send me the link to your rulebook
    what have customers agreed to by ticking the box
    when did your conditions last change
    which version of the terms applied in May
    Is it a binding contract as soon as I press buy?
    when does a purchase become binding under your terms
    who owns the goods until I've paid
    price mistakes: are you bound by a misprinted price
    what's your rule when a price tag is wrong
    age limits for customers
    how old must I be to buy vapes
    is ID asked for when buying a machete
    do I have to be eighteen for spirits
    may a child use a parent's login under your rules
    are minors allowed to have an account
    How many accounts may one household hold?
    limit per person on hot items, what's the rule
    rationing rules on nappies?
    are resellers allowed to buy from you
    can I flip trainers bought here, is it permitted
    do your terms forbid bots buying
    rules on scalping limited editions
    is photographing in your branches allowed
    may I bring my dog into your shops, policy?
    can I eat in your store
    pram access rules in your branches
    what's your cash policy in shops
    are prices the same online and in the branch, by policy
    price match policy in general
    is your packaging recycled, is there an official policy
    do you take back packaging, by law or by choice
    what's the rule for old batteries and light bulbs
    WEEE take-back terms
    Are customers' reviews filtered, what's your policy
    may I write reviews anonymously, what do the rules say
    what isn't allowed in questions and comments on product pages
    What grounds let you block a customer?
    may you refuse to serve somebody
    under what conditions can you close a customer's account
    how do you handle complaints, what are the stages
    official complaints procedure please
    by when must you answer a written grievance
    is there an ombudsman or arbitration body
    which court is responsible if we end up in a row
    jurisdiction?
    consumer rights here, summed up
    buyer protection terms
    what does your buyer guarantee cover
    how does the platform decide between me and a seller, rules
    If the seller goes bust, am I protected?
    what are the general terms for marketplace purchases
    what happens in your rules if a seller never sends anything
    who is responsible under your conditions, you or the merchant
    liability if goods arrive spoiled, your terms?
    force majeure clause, what does it say
    when does the system confirm receipt by itself, what's the rule
    what's the policy on cancelling in general, before I order anything
    cancellation terms, is there a fee in the rules
    what are the rules for made-to-order purchases
    do deposits get forfeited according to your terms
    rules for prize draws
    terms of the competition
    can embassy staff shop here, any terms
    Sir please share terms and conditions
    kindly provide policy document
    what are rule for buy medicine
    I want to read the rule before buying, where is it
    what does "reasonable time" mean in your conditions
    clause 7.3, what's that in plain English
    your terms speak of "abuse", how do you define it
    is there a summary of your T&Cs without the legalese
    explain your rules to a beginner in two lines
    first time here, what should I know about how you operate
    what's your procedure when a product gets recalled
    recall policy
    copyright terms for pattern designs I buy
    may I use your product photos on my blog, what do the terms say
    licence terms of e-books bought here
    am I allowed to lend out a purchased audiobook
    are gifts from suppliers part of your ethics code
    your 规则 page link?
    how long do you keep lost property from your shop, any rule
    which articles of your conditions deal with minors buying
    do you have written rules on what customers may post
    general purchase conditions for foreigners living here
    what are your rules about buying for export
    do customers have to prove identity under your terms
    your policy on unattended children in the shop
    who's allowed to shop with you
    is there any dress code in your showroom
    do you permit filming in the branch
    what's the legal name of the company my contract is with
    what do the terms say if I die before the goods arrive, do my heirs inherit the order
    your rule for mistaken prices on the website
    may one customer buy the whole shelf, is that within the rules
    terms regarding parcels refused by a customer, where are they laid down
    do guests without an account fall under the same conditions
    what's said in your terms about bereavement
    which rules apply when I buy from a private individual on your platform
    do you commit to a response time in your customer charter
    are there house regulations for the warehouse sale
    what does your code say about child labour among suppliers
    purchase agreement sample, may I see one first
    procedure when I suspect an error in an advert, in general
    does your user contract allow sharing one account
    is photographing price labels against your rules
    who may act for a customer under your terms, is a power of attorney needed
    what's regulated in your conditions about gifts paid by two people
    by which rules are vintage goods graded here
  `,
})
