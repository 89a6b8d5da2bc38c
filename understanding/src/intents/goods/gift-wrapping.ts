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
    帮忙写张卡片行吗
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
    Would you add a little card saying happy birthday to Tom?
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
    will you write the card for me
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
  `,
})
