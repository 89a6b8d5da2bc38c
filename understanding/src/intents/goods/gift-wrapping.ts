import { defineIntent } from '#intents/define'

export const giftWrapping = defineIntent({
  intent: 'gift-wrapping',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '送礼包装', en: 'Gift wrapping' },
  definition: {
    zh: '问有没有礼品包装、礼盒、贺卡，要不要钱，怎么选。',
    en: 'Asks whether there is gift wrap, a box or a card, what it costs and how to choose it.',
  },
  borders: {
    'order-note': {
      zh: '已经下单、要留话或别放单据的是订单备注；问有没有包装服务的在这里。',
      en: 'A message or no slip in an order already made is an order note; whether wrapping exists is here.',
    },
    'recommend-product': {
      zh: '问送什么好的是推荐；东西定了、问怎么包的在这里。',
      en: 'What to give is a recommendation; how it is wrapped is here.',
    },
    'gift-card': {
      zh: '储值的卡是礼品卡；写祝福的卡片在这里。',
      en: 'A card with money on it is a gift card; a card with wishes is here.',
    },
  },
  zh: `
    礼品包装
    可以包装成礼物吗
    送礼用 有礼盒吗
    包装一下送人
    有礼袋吗
    要贺卡
    礼物包装多少钱
    能写贺卡吗
    送女朋友 包好看点
    有没有礼盒装
    直接寄给朋友 包装成礼物
    包装精美点
    代写祝福
    礼品袋
    加个丝带
    可以送礼包装吗
    礼盒装多少钱
    有没有贺卡
    送人的，能包漂亮点不
    包装纸可以选颜色吗
    手提袋送不送
    生日的给系个丝带呗
    礼品袋要另外买吗
    liwu baozhuang
    情人节有没有特别的盒子
    这个原装盒体面吗 拿去见客户的
    亲 能手写祝福语吗，字好看点的那种
    包起来加几块
    禮盒可以自己挑嗎
    没看到礼物选项，结账页在哪勾
    三样东西能不能装进一个礼篮
    香水有带蝴蝶结的吗
    茶叶买两罐配不配礼袋
    给老师的 要素雅一点的外包装
    快递箱外面会不会印着是什么，怕孩子提前看见惊喜
    想给异地恋的女朋友寄条项链，你们打包的时候能不能用那种抽拉的小木盒，里面垫点干花，再塞一张我写好的字条，要加钱也没关系
    gift wrap有吗
    圣诞款包装纸还有没
    小朋友生日会，12份伴手礼分开包行不行
    礼品服务怎么收费
    每件单独装袋么
    红色喜庆的礼盒 结婚用
    包装精美吗，要不要我自己另外再包一层
    贺卡最多能写多少个字
    环保的包装有没有，我不想用塑料
    满月酒回礼，要印宝宝名字的贴纸
    送长辈的丝巾，带不带盒子啊
    大件像自行车这种怎么打礼物包
    拿到手是直接能送出去的样子吗
    盲盒要不要包
    家里老人九十大寿，儿孙凑钱订了一套紫砂，希望外面用寿字的红绸裹上，里头放一张烫金帖子，落款写全家，你们做得到吗，做不到我找外面的店
    花束能配卡片吗
    巧克力夏天礼盒里放冰袋不
    包装图片发来瞧瞧
    我人在国外，给爸妈下单过节礼，想让它拆开的时候有点仪式感，别就一个牛皮纸箱，你们有什么样式，怎么加，价格多少，能中英文卡片吗
    礼物包装服务，限定商品？
    送長輩的，有沒有比較喜氣的包裝
    可以放一张生日卡片吗
    请问有没有礼品盒可以选
    想送朋友，有精美包装吗
    送人用的，能换个好点的盒子吗
    卡片上可以写我想说的话吗
    礼盒要单独购买吗
    有几种包装纸
    帮我用礼品纸包一下好吗
    买两条围巾能包成一份礼物吗
    下单的时候怎么选礼品包装
    礼品包装在哪个页面选
    能附贺卡吗，免费的吗
    这个杯子带礼盒吗
    想要红色的礼品袋
    送男朋友的手表有没有配套礼盒
    有圣诞节主题的包装吗
    能打个蝴蝶结吗
    贺卡是手写还是打印
    包装可以做得高级一点吗
    请问情人节礼盒怎么加
    生日礼物 要包装 怎么弄
    亲 送闺蜜的 能包得可爱点嘛
    给领导送礼，包装上档次不
    是不是所有商品都能礼品包装
    带手提袋吗，我直接拎去送人
    买茶具送长辈，外面有没有硬盒包装
    可以把几样东西放进一个礼盒里吗
    你家礼盒长啥样，有图吗
    祝福卡可以选样式吗
    可以帮忙写一句“生日快乐”的卡片吗，要不要收费
    过年送亲戚，有没有喜庆点的外包装
    送客户的钢笔，礼品包装怎么收费
    宝宝满月送礼，有没有小礼盒
    礼品纸能自己挑花色么
    有没有不带品牌logo的礼盒
    能包成礼物直接送到收礼的人手上吗
    网上买的也能享受礼品包装服务不
    教师节送老师，能配个礼袋跟卡片吗
    能不能加一束干花进礼盒里
    有没有布袋装的那种礼品包装
    卡片能不能放照片
    護膚品有送禮用的包裝嗎
    可以幫我包裝嗎？要送人的
    包装礼盒收费不？？
    要送人滴 包漂漂亮亮的可以伐🎁
    gift box有没有大号的
    求婚用的戒指，盒子能选丝绒的吗，里面有没有灯
    我下个月结婚纪念日，想给太太一个惊喜，买了瓶香水，想问问你们能不能用礼盒包好再系丝带，里面附张小卡，价格不是问题
    包装礼物要多久，会不会影响发货
    买一送人一自用，能只包其中一份吗
    巧克力的礼品装和普通装包装差别大不，可以补礼盒吗
    下周我妈过生日，买了条丝巾想让你们包好看点，怎么收费
    这套茶具是拿去看望老师的，请问有没有配套的礼盒和袋子
    结账的时候没看见礼品包装那一项，是在哪里勾选
    两份礼物送给两个人，能不能分别包装再各放一张贺卡
    想在贺卡上写几句祝福的话，最多能写多少字
    男朋友不喜欢太花的，有没有素一点的纯色包装纸
    香薰和杯子想装到同一个礼盒里，有这么大的盒子吗
    公司送客户的礼品，能不能不要商标，用简单的黑色礼盒
    情人节前包装服务还能选吗，要不要另外收钱
    能不能帮我包成礼物
    你们提供礼品包装服务吗
    包装盒好看吗，我要送人
    能包装吗
    有礼品盒吗
    包装要钱吗
    能加贺卡不
    送礼包装怎么选
    可以写祝福语吗
    有包装纸吗
    包装好看吗，送人
    礼盒怎么加
    贺卡免费吗
    送人有袋子吗
    要礼物包装
    能做成礼品装吗
    盒子能换吗，送人的
    礼袋多少钱一个
    丝带有几种颜色
    卡片怎么加上去
    礼物包装服务在哪点
    单独的礼盒卖吗
    礼品盒是什么颜色的
    这款自带礼盒吗
    包装成圣诞礼物可以吗
    礼物能不能包两层
    买了个音乐盒给外甥女，可以用粉色的纸包起来吗
    下周同事退休，这支钢笔能不能装进好看的盒子再配张卡
    我想让礼物直接寄到妹妹家，外面能看出是礼物包好的吗
    送男友的剃须刀，有没有深色系的礼盒可选，要加多少钱
    七夕快到了，你们有没有七夕限定的包装，怎么加上
    奶奶过寿买的羊绒围巾，包装能不能喜庆一点，大红色那种
    贺卡上我想写一段英文，你们能打印吗
    一共买五样小东西，能不能放进一个大礼盒里做成礼篮
    送客户的茶叶，可不可以换成黑金的盒子，加价也行
    儿童节要送班里二十个孩子，每份都能单独用小袋子包吗
    礼品包装选了以后是在发货前就包好，还是给我材料自己包
    想要透明盒子那种，能看到里面的娃娃，你们有吗
    结婚伴手礼用的小盒子能打上新人名字的烫金吗
    买香水送人，自带的盒子有点压痕，能另外配礼盒吗
    送长辈保健品，有没有那种手提的大礼盒
    你们的礼品卡片有几款图案，能发图给我选吗
    礼品包装是按件收费还是按订单收费
    一瓶红酒能不能配木盒，木盒另外多少钱
    我想把礼物和一封手写信放在一起包，信我可以寄给你们吗
    送外国朋友的瓷器，包装要有点中国风，有推荐的盒子款式吗
    满多少钱可以免费包装礼物呀
    新生儿礼物，想要蓝色系的包装和一个小标签写宝宝小名
    大号的毛绒熊一米二，你们礼品袋装得下吗
    包好的礼物运输途中会不会压坏，外面还套箱子吗
    电子产品也提供礼品包装吗，我给爸爸买的平板
    元宵节送合作伙伴，包装上能贴我们公司的贴纸不
    包zhuang一下 送女盆友滴
    亲～闺蜜生日🎂能包得少女心一点嘛，要蝴蝶结！
    有没有gift wrapping service 收费多少
    礼合多少钱啊 要大的
    老师您好，冒昧问一句，我想给恩师寄一方砚台，不知贵店可否代为用素纸包裹，附上一张小笺，费用几何
    急！明天就过生日了，你家礼物包装到底有没有啊，页面翻遍了都没看到
    第一次给喜欢的女生送礼物，特别紧张，买的是那条手链，怕盒子太普通，你们有没有灯光盒或者永生花盒，加多少钱都行
    请问禮物包裝要加多少錢
    可以附小卡片嗎，想手寫
    生日礼物 丝带 卡片 都要 咋选
    可以礼品包装吗
    能包成礼物吗
    送人的，带礼盒吗
    有礼品袋没
    有手提袋送吗
    礼盒要另外买吗
    礼盒加多少钱
    包装要收费吗，送礼用
    免费礼品包装吗
    精美包装多少钱
    礼物包装在哪选
    怎么添加礼品包装
    下单没看到礼盒选项
    礼盒长啥样发个图
    礼盒有哪些颜色
    包装纸能选颜色吗
    包装纸要粉色的
    红色喜庆包装有吗
    要圣诞风格的包装
    情人节包装有没有
    母亲节礼盒款有吗
    中秋礼盒包装啥样
    新年红色礼盒还有没
    结婚用的包装盒
    婚礼伴手礼能统一包装吗
    满月礼盒怎么包
    寿礼用什么盒子装
    小孩生日包装有卡通的吗
    男士款礼盒有没有，深色点
    简约点的包装有吗
    高档点的礼盒
    包装上档次吗，送领导
    原装盒子能直接送人吗
    包装体面不体面
    有没有木盒
    铁盒装的有吗
    丝绒盒子能换吗
    首饰盒带灯的有没有
    能系丝带吗
    蝴蝶结能不能加
    丝带颜色能选不
    能放干花吗
    盒子里垫拉菲草吗
    加拉菲草多少钱
    附赠贺卡不
    贺卡能代写吗
    卡片上可以写什么
    贺卡字数限制多少
    贺卡可以手写吗
    贺卡能打印照片不
    祝福卡几种款式
    卡片可以自己寄来放进去吗
    能附一张生日贺卡不
    可以写一句给妈妈的话放进礼盒吗
    封口能贴火漆章吗
    盒子上能刻名字不
    礼盒能印公司logo吗
    企业送礼定制包装能做不
    三份礼物分开包可以吗
    两件装一个礼盒行不
    套装自带礼盒吗
    大件礼物怎么包装
    毛绒熊能包装不
    酒能包成礼盒吗
    茶叶有送礼的罐子吗
    巧克力有礼盒包装吗
    花束包装纸可以换么
    围巾有盒子装吗
    香水带礼袋吗
    手表盒子是送礼那种吗
    衣服能叠好装礼盒吗
    口红能包成礼物送女朋友吗
    玩具能用纸包起来吗
    直接寄给对方，能包好再寄吗
    寄给朋友，能不能包成礼物样
    外箱能不能看不出是什么，惊喜用，外面再包一层礼纸
    礼盒会不会压坏，外面有套箱吗
    包装好能寄多远不坏
    到手礼盒破了能补一个空盒不
    单买礼盒可以吗
    只买包装袋卖不卖
    包装材料环保吗，送礼想用牛皮纸
    布袋包装的有没有
    不要塑料的礼品包装
    没有logo的包装盒
    去掉价签再包装
    能现场包装吗，店里买的
    门店有免费包礼物服务吗
    包装需要多等几天吗
    加急能不能包礼盒
    您好，欲赠友人茶具一套，请问可否代为礼品包装并附笺
    亲，人家要送闺蜜的，能包得美美的吗
    别又拿个破纸箱糊弄我，送礼的，到底有没有像样的盒子
    有没有gift box和card
    可以幫我包成禮物嗎
    liwu baozhuang zenme xuan
    我给我对象买的项链她后天过生日我自己手笨包不好你们能不能给装个盒子扎个花再放张纸条就写嫁给我吧
    给三个外甥一人买了一套积木，大的七岁小的四岁，想各用不同颜色的纸包，外面写上各自小名，你们能弄不，一份加多少钱
    买给岳父的皮带，装在什么样的盒子里，体面不体面
    想在礼物外头扎根麻绳再别个小卡片，你们弄不弄
    给婆婆买的丝巾想直接寄到她家，能不能帮我用礼盒装好再放一张祝福卡片
    三个外甥一人一份玩具，想分开用不同颜色的纸包，你们一份收多少包装费
    结账的时候没看到礼品包装的选项，是不是这款手表不能包，盒子送人好看吗
    求婚用的戒指想配个丝绒带灯的盒子，你们有没有，要另外加多少钱
    公司中秋送客户一百份茶叶，包装盒上能不能印我们的标志，有几种款式
    贺卡上最多可以写多少个字，是打印的还是有人手写
    买给老师的钢笔，想要素一点的牛皮纸包装，不要塑料丝带，可以吗
    你们的圣诞包装纸还有没有，想给孩子包一个一米二的大熊
    我对象后天过生日，我给她买了条项链，自己手笨包东西跟包粽子似的，你们能不能帮忙装个好看点的盒子，扎个蝴蝶结，再放一张小卡片写上几个字，加钱也行
    我奶奶九十大寿，我们几个孙子凑钱买了一套紫砂壶，想外面用大红的绸布裹起来，里面放一张烫金的贺卡写上全家的名字，这种包装你们做得了吗，大概要加多少
    可以附一张卡片吗
    卡片内容可以写吗
    有礼品包装吗
    包装免费吗
    有礼盒吗
    礼盒多大的，几块钱
    大号礼盒价格
    配礼袋吗
    手提袋有没有好看的，送人用
    能打蝴蝶结不
    包装纸有哪些花色
    有圣诞包装纸吗
    生日包装有什么样的
    母亲节礼物能包不
    过年送礼有红色礼盒吗
    宝宝满月礼包装有没有
    老师收的，想要素雅包装
    送老人九十寿，有红绸包装不
    商务送礼要高档盒子，有吗
    公司定五十份礼品，能统一包吗
    丝带上能印logo吗
    小孩的包装有恐龙图案没
    环保纸包装可选吗
    布包的那种日式包法有吗
    火漆印章能加吗
    能放干花吗礼盒里
    拉菲草铺底要另付钱不
    木盒装红酒可以配吗
    戒指有绒布袋吗
    茶叶有礼盒装吗
    钢笔带盒子吗，送人的
    原装盒体面吗，直接送行不
    收到就能直接送人吗
    包装长啥样发图看看
    贺卡有吗
    贺卡能手写吗
    帮写祝福卡可以不
    卡片能写几个字
    贺卡有几款图案
    能放照片卡片吗，送礼用
    祝福语在哪填
    礼品包装选项在哪里
    下单时怎么勾选礼物包装
    三件里只包一件行吗
    每件分开包，收几份钱
    能包在一起成一份吗
    自行车这种大的怎么包礼物
    盆栽能包装成礼物吗
    直接寄给朋友，包好再寄可以不
    外箱看得出是啥吗，想给惊喜
    包装路上会压坏不
    包礼物要多等几天吗
    门店能现场包吗
    别处买的拿来能帮包不
    包装前价签撕掉吗
    可以单买包装纸自己包吗
    这款灯为啥不能选礼品包装
    有禮盒包裝嗎
    可以幫忙包裝成禮物嗎
    gift box 有没有
    亲，手笨不会包，项链能给弄漂亮点不，加多少
    豪华包装和普通包装差啥
    气球放盒里的惊喜盒有没有
    茶壶能打扮得喜庆点不
    有金箔纸还是牛皮纸
    吊牌写“爷爷送”能挂上吗
    黑色哑光的男士包装有没有
    两只杯子放一个礼盒行吗
    受洗礼的包装怎么挑
    蝴蝶结是手打的还是贴的
    取货当天能包好吗
    礼盒结实不，寄远路
    线上单能包还是只有门店包
    送领导的离职礼有体面盒子没
    礼盒上能烫名字缩写吗
  `,
  en: `
    gift wrap
    can you wrap it
    gift wrapping
    is there a gift box
    it's a gift, wrap it please
    gift packaging
    how much is gift wrapping
    gift bag
    can you add a card
    wrap as a present
    do you offer gift wrapping
    nice packaging for a present
    add a ribbon
    gift option
    wrapped for christmas
    can you gift wrap
    do you do gift boxes
    how much extra for wrapping
    is there a card i can add with a few words
    it's a present, could it look nice please
    ribbon colours?
    giftwrap option at checkout, can't see it
    Is the original carton presentable? I'm handing it to a client
    does a gift bag come with the tea
    three things in one hamper, doable?
    handwritten note possible or printed only
    christmas paper still available
    will the box show whats inside, dont want my kid seeing it early
    valentines packaging
    Do you offer some plastic-free way of wrapping, I hate all that film
    Necklace for my long distance girlfriend: could it be laid in one of those sliding wooden boxes with dried flowers and a slip of paper I've written? Paying more is no problem
    包装 options for a wedding gift, something red
    how many characters fit on the card
    party favours, twelve, each done up separately?
    does the perfume arrive with a bow
    how do you wrap something as big as a bike
    gift service fee
    wrap it up pretty
    a keepsake tin for the biscuits, do you have it
    something plain and elegant on the outside, for a teacher
    can the silk scarf come in a box, mother in law material
    i live abroad and send my parents their holiday present through you. a brown carton is a bit sad to open. what styles are there, what do they cost, and could the card be in two languages
    Is it ready to give when it comes or must I wrap it myself again
    tissue paper + sticker?
    gift packaging for all articles or only certain ones
    chocolates in summer: any ice pack inside the gift tin?
    personalised label with baby's name on the box
    can you show me a picture of the wrapping
    My grandfather turns ninety and eleven of us chipped in for a clay tea set. We'd like red silk round it, and a gold printed card signed by the entire family. Within your powers? Otherwise I'll find a place that does
    do flowers get a greeting card
    present wrapping free over some amount?
    send as gift
    would you put a bow on a bottle of olive oil lol
    is a fancy carrier bag included for in store pick up
    I wish for a package of gift, black with silver
    What does it cost to have it wrapped?
    I'd like it wrapped as a birthday gift
    can I include a birthday card
    Does it come in a gift box?
    how do I choose gift wrap when I order
    Where do I select the gift option?
    Could you put a greeting card in with it?
    This is for my sister's wedding, do you have nice boxes?
    what wrapping paper designs do you have
    Can I pick the colour of the paper?
    will it be wrapped nicely
    can you tie a bow around it
    I want to send it to a friend gift wrapped
    Is the greeting card handwritten?
    Can I write my own text on the card?
    can two items be wrapped together
    can you wrap each item separately, they're for different people
    How do you package presents?
    I need this wrapped for Mother's Day
    Does the watch come with a presentation box?
    wrapping price?
    Is a gift message card included or do I pay for it?
    Could I see a picture of your gift packaging
    is it possible to have it in a nicer box, it's a present
    any luxury wrapping available?
    it's for an anniversary - can you make it look special with wrapping
    do you sell matching gift boxes for the mugs
    Can I get wrapping without your logo on it?
    Do you have eco friendly gift wrap, recycled paper maybe
    wrap just one of the three things, possible?
    Does the pen come in a case suitable as a present?
    Can the parcel go straight to her already gift-wrapped?
    gift wrap for baby shower, any pink or blue designs
    whats included in the gift wrap service
    I forgot whether you offer boxes for presents, do you?
    hi hun can it be wrapped all pretty its 4 my nan 🎀
    Please, you make packet for gift? How much it costs?
    Is there a hamper or basket I can have it presented in
    How large a gift box can you do?
    Does the candle arrive in gift packaging or a plain box?
    Do you offer velvet boxes for rings? I'm going to propose
    I saw "make it a gift" somewhere but can't find it again, how does it work and what does it cost
    how long does wrapping take, does it delay the order
    can I choose between several card designs
    Is there something festive to put the bottle in
    My husband turns fifty next month and I've found just the right wallet. Would you be able to wrap it in dark blue paper with a silver ribbon and a small card, and what would that add to the bill?
    a box for the bracelet, do I get one for free
    Can kids' toys be gift wrapped as well?
    wondering if you have wrapping for corporate gifts, plain but smart
    Does gift wrapping also apply if I buy a gift set?
    It's my mum's birthday next week, how much would it be to have the scarf nicely wrapped?
    The tea set is for my old teacher, does it come with a gift box and bag?
    I didn't see any wrapping option at checkout, where do I tick it?
    Two presents for two people, can you wrap them separately with a card each?
    I'd like to put a few kind words on the card, how long may they be?
    My boyfriend hates fussy paper, have you got something plain to wrap it in?
    Would the candle and the mug both fit in one gift box?
    They're gifts for clients, so could we have simple black boxes with no logo?
    Is gift wrapping still available before Valentine's and does it cost extra?
    can you wrap this?
    gift wrap cost?
    do you do gift wrapping
    add a greeting card?
    do you sell gift bags too
    can it come in a nice box
    gift note possible?
    wrapping paper colours?
    I'd like a ribbon on it
    do you have Christmas wrapping
    is the box included for gifts
    how to add gift wrap
    present wrap, how much
    can I get it boxed as a gift
    which gift boxes do you have
    is wrapping free
    gift packaging options please
    do you wrap books
    can you put my message on a card
    where's the gift wrap tick box
    wrapped and ready to give?
    any birthday paper?
    two presents one box, ok?
    I've bought a music box for my niece, could you do it up in pink paper?
    A colleague retires next Friday. Can the fountain pen go in a smart box with a card?
    I'm having it sent straight to my sister, will it look like a present when she opens the carton?
    Do you have darker, more masculine boxes for a shaver, and what do they cost?
    Can the message on the card be in German, and is it printed or written by hand?
    I've got five little things in my basket, could they be made up as one hamper?
    I'd pay extra for a wooden case for the wine, do you offer one?
    For the class I need twenty party bags, would you wrap each gift by itself?
    Do you wrap it for me or do you just send paper and ribbon along?
    Have you got clear boxes so one can see the doll inside?
    Could the favour boxes for our wedding have our names in gold foil?
    The perfume's own box has a dent in the photo, can I have a separate gift box?
    Is the wrap charged per item or per order?
    I'd like a letter of my own put in with the gift, can I send you the text?
    Something with an Asian look for a porcelain cup, what wrapping styles have you got?
    From what amount is gift wrapping free?
    A blue wrap with a small name tag for a newborn, can you do that?
    The teddy's over a metre tall, do you have a bag large enough to gift wrap it?
    Does a wrapped gift get an outer carton so the paper isn't torn on the way?
    Can electronics be wrapped too? It's a tablet for my dad's birthday
    Is it possible to put our firm's sticker on the gift boxes we send to partners?
    My grandma turns 80, do you have anything festive in red to wrap her shawl in?
    It's for Valentine's Day, have you got a special box for the bracelet this year?
    Would you be able to leave the price tags off and tie it with string, kraft paper style?
    How many lines can I write on the gift card that goes in the parcel?
    Could I see photos of the boxes before I decide which one to wrap the earrings in?
    giftwrap??? cant find it anywhere on the page
    omg its my bffs bday 🎂 can u make it super cute w a bow
    wraping possible? i pay extra no problem
    I've never bought jewellery for anybody before and I'm rather nervous. The ordinary box looks plain to me. Is there one with a light in it, or with dried roses, and how much is it?
    Would it be awfully cheeky to ask whether you can wrap the inkstone in plain paper and add a small card for my old professor?
    gift 包装 available? for teacher's day
    Its for my mother in law so it HAS to look expensive, what's your fanciest packaging
    hello, i want make surprise for husband, you have box with ribbon? how much money
    can u wrap it so he cant guess from the shape lol, its a guitar stand
    Santa paper or something with snowmen pls, for a 4yo
    can you wrap it as a present
    gift wrap available?
    is gift wrapping free
    price of a gift box
    cost of wrapping per item
    wrapping fee?
    where do I choose gift wrap
    how to add gift wrapping to my basket
    no gift option shown, where is it
    do you have gift boxes
    gift bags included?
    ribbon available?
    can you put a bow on it
    choose the ribbon colour?
    pink wrapping paper please, have you any
    birthday wrap for kids, cartoons?
    Valentine wrapping available?
    Mother's Day gift box?
    wedding wrapping, white or silver
    baby shower wrapping?
    dark box for a man, any
    plain elegant wrapping for my boss
    luxury box option
    wooden box option?
    tin box instead of cardboard
    velvet box for a ring?
    ring box with a light, do you have one
    tissue paper inside the box?
    shredded paper filling for the gift box
    dried flowers in the box, possible?
    wax seal on the wrapping?
    show me how your gift wrap looks
    photo of the gift box please
    what sizes of gift boxes are there
    card with a message, do you offer it
    greeting card included?
    can I add a birthday card
    how long can the message on the card be
    can the card be handwritten
    could you print a photo on the card
    which card designs are there
    may I send you my own card to put in the box
    does a gift message cost extra
    name engraved on the gift box?
    company logo on the gift boxes?
    corporate gift packaging, do you do that
    wrap three presents separately?
    wrap two things in one box?
    does the set come gift boxed
    can big items be wrapped
    can you wrap a bicycle lol
    bottle of wine wrapped as a gift?
    tea in a gift tin?
    chocolates in a gift box?
    can the flower wrapping be changed
    scarf in a presentation box?
    perfume with a gift bag?
    does the watch box look like a present
    can clothes be folded in a gift box
    toy wrapped in paper?
    send wrapped straight to my friend
    ship it gift-wrapped to the recipient
    will the wrapped present be put inside an outer carton
    does the gift box arrive undamaged
    gift box came crushed, may I have an empty one to wrap it in
    sell empty gift boxes?
    can I buy just the wrapping paper
    eco-friendly gift wrap?
    brown paper wrapping instead of plastic
    fabric wrapping, furoshiki?
    unbranded gift box?
    take the price tag off and wrap it
    can the store wrap it while I wait
    is wrapping in the shop free of charge
    does gift wrap delay my delivery
    express order with wrapping possible
    wrapping for a marriage proposal
    retirement present, how do you package it
    is the packaging fancy enough for in-laws
    is it ready to give when it arrives
    presentable box or plain carton?
    want it to look special, what packaging do you have
    gift packing charges?
    is gift packing available for this product sir
    you can make gift packet?
    please is possible to put nice paper, is for my mother
    can u wrap it 4 my gf
    gft wrap how much
    礼盒 available? for my mum
    don't send a tatty brown box again, it's a present, what decent packaging is there
    Might a parcel be wrapped and a short card enclosed, and at what charge?
    she's forty on friday and i'm all thumbs so could you box the necklace tie something pretty on it and slip a note in
    three nephews, three building sets, I'd want a different paper for each with their nickname on the outside, doable and what per parcel
    can gift receipts and wrap be chosen together
    bow colours for the hamper?
    cellophane wrap for a fruit basket?
    Which colours of paper do you have for presents?
    is there festive paper for December parcels
    The belt's for my father-in-law, what would it be packed in?
    could you tie twine and a tag round the jar
    The scarf for my mother-in-law goes straight to her house, could it be put in a gift box with a card of good wishes?
    Three nephews get a toy each and I'd like every one in a different paper, what do you charge per parcel for wrapping?
    I saw no gift wrap choice at checkout, can't this watch be wrapped, and does its own box look nice enough to give?
    I'm proposing and want a velvet box with a light for the ring, do you have those and what's the extra charge?
    Our firm is giving a hundred clients tea, could the gift boxes carry our logo and which styles are there?
    How many letters may the greeting card hold, and is it printed or written by somebody's hand?
    The pen's for a teacher, could you wrap it in plain brown paper without any plastic ribbon?
    Is there any Christmas paper left, and could you wrap a bear that's four feet tall?
    My girl turns thirty on Friday. I've bought her a necklace and whatever I wrap looks like a dumpling, so could you box it nicely, tie a bow round it and slip in a small card with a few words? I don't mind paying extra
    Grandma will be ninety and we cousins bought her a clay teapot. We'd love it wrapped in red silk with a gilt card bearing all our names; is packaging like that something you do and what would it add to the price?
    can you put a card in with the gift
    how long may the gift message be
    gift wrapping available?
    is gift wrap free
    wrapping paper choices
    which paper patterns do you have for wrapping
    Christmas paper, do you wrap with it
    birthday wrapping?
    can I choose ribbon colour
    which ribbons are there for the wrapping
    bow on top possible?
    dried flowers on the parcel as decoration, do you do that
    a box for the necklace, suitable for giving
    wooden case for a bottle, offered?
    hamper basket instead of a box?
    gift bag, can I buy one with it
    is there a gift bag at the counter
    fancy carrier bag for in store pickup?
    velvet pouch for the ring
    tin for the tea as a present
    does the pen come in a presentation case
    is it in a nice box or a plain one, it's a present
    is the original box pretty enough to give
    what does your gift packaging look like, photo?
    can I see pictures of the wrapping
    greeting card available with the present?
    can I add a card, how much
    handwritten card possible?
    do you write the card for customers
    how many words fit on the gift card that goes inside
    how long may the card text be
    can the card be in Chinese characters
    can I upload my own card design for a present
    can you print a photo on the greeting card
    where do I type the gift message when ordering
    where's the gift option
    can't find gift wrap on the checkout
    the "it's a gift" tick box, where
    how do I choose gift wrapping in the app
    can I select wrapping for just one of three items
    wrap each item separately?
    wrap everything together in one box?
    five presents, five wrappings: charge each?
    can several small gifts be wrapped individually for a raffle
    corporate gifts: can you wrap fifty alike
    wedding favours wrapped?
    wedding wrapping in white, do you have it
    Mother's Day wrapping service
    Diwali gift pack available?
    Rakhi with gift pack available sir?
    Eid gift box?
    Hanukkah paper?
    Lunar New Year red packaging?
    red silk wrap for grandpa's ninetieth
    plain and elegant wrapping for my teacher
    sober wrapping for a condolence gift
    kids' wrapping with dinosaurs
    funny wrapping for a bachelor party?
    sustainable wrapping, recycled paper?
    plastic free gift wrap
    fabric wrap, furoshiki style, do you offer that
    is a bicycle wrapped too, how do you wrap big things
    can a plant be gift wrapped
    can you wrap a sofa haha with just a bow
    fragile present, box plus wrapping?
    can food hampers be wrapped in cellophane
    perfume with a bow, possible?
    watch for my dad, what packaging comes with it
    belt for father in law, is there a gift box
    is the chocolate box gift ready
    will it look like a present when she opens the carton
    is it ready to hand over when it comes
    sent straight to my sister, wrapped?
    delivered directly to the recipient as a gift, do you wrap first
    shipping box neutral so my kid won't see what's inside when it's a gift?
    does the outer carton show the picture, it's a surprise
    does the wrapping survive the post
    is the wrapped thing put in a second box
    does wrapping delay the order
    how long does wrapping take
    can it be wrapped by Friday pick up
    same day wrapping at the store?
    wrapping counter in the shop, where they wrap for free?
    do you wrap things bought elsewhere
    will you remove the price tag before wrapping
    can you send wrapping material so I do it myself
    buy your wrapping paper separately?
    is gift wrap refundable if I return the present
    wrapping for marketplace sellers' goods too?
    not all items can be wrapped, which can?
    why's gift wrap not offered for this lamp
    gift receipt with the wrapped item?
    gift set packaging or loose?
    upgrade to deluxe box, cost?
    small, medium, large gift box prices
    how much for the big box
    ribbon extra?
    sir gift packing is available or not
    sir packing charges for gift
    kindly do gift pack, how to select
    is it possible packet for gift?
    you make packing nice for present?
    want pack like gift, how much
    礼盒 available?
    gift wrap 多少钱
    包装 options for birthday
    gift wrp?
    wrapping pls how
    can u wrap
    present packaging?
    bows n stuff, do you do it
    posh packaging for in-laws available?
    can I have it wrapped in the blue paper from your window
    men's wrapping, not pink, which are there
    reusable gift box?
    surprise box that pops open?
    balloon in the box as packaging?
    confetti, can that be put in the gift box
    scented paper?
    can you include a sprig of lavender in the wrapping
    she's forty on Friday and I'm all thumbs so can you box the necklace and tie something pretty on and what's the damage
    good day, I should like an inkstone for my former teacher wrapped in plain paper; is such a service offered by your house
    would you dress the teapot up as a present
    make it look festive, can you, and the price
    do you put a ribbon round things for customers
    does a birthday candle or tag come with the wrapping
    gold foil paper or just brown
    can the knitting set be presented in a basket with foil
    tag with "from Grandpa" on the bow, doable?
    are wrapped boxes shown anywhere on your site
    how sturdy is your present box
    hand tied bow or sticker bow
    is there matt black paper for a man's present
    give-away ready pouch for earrings?
    do you wrap on the day of collection
    is the festive sleeve on the chocolates standard
    any nicer carton for a farewell present for my boss
    can you put the two mugs into one present carton
    how do I pick the wrapping for a christening
    do you do secret santa packing without names
    which sort of envelope does the greeting come in
    is wrapping offered for online orders or just in store
    extra large bow for a bike?
    sleeve or lidded box for scarves as a present
    embossed initials on the present box, possible?
  `,
})
