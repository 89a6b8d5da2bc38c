import { defineIntent } from '#intents/define'

export const suggestion = defineIntent({
  intent: 'suggestion',
  audience: 'buyer',
  settledBy: 'talk',
  label: { zh: '提个建议', en: 'I have a suggestion' },
  definition: {
    zh: '提出商品、网站或服务可以怎样改进、增加什么。',
    en: 'Proposes what the shop could improve or add to its goods, site or service.',
  },
  borders: {
    complaint: {
      zh: '发泄不满的是投诉；说该怎么改的在这里。',
      en: 'Venting is a complaint; saying what to do better is here.',
    },
    praise: {
      zh: '只夸的是表扬；夸完说“要是能……”的在这里。',
      en: 'Praise alone is praise; praise followed by “if only you also” is here.',
    },
    'product-question': {
      zh: '问现在有没有的是商品；盼以后能有的在这里。',
      en: 'Asking what exists is the product; wishing it existed is here.',
    },
  },
  zh: `
    建议你们
    希望能增加
    能不能加个功能
    反馈一下
    意见反馈
    希望改进
    建议出小包装
    要是能有深色模式就好了
    给你们提意见
    你们应该
    建议增加支付方式
    建议多出点颜色
    app可以改进
    希望有更多尺码
    提个建议
    建议你们增加夜间配送
    希望出个大号的
    要是app有深色模式就好了
    能不能考虑做一款无香的
    包装太浪费了，可以改用纸的嘛
    给你们反馈一下：搜索不好用，应该能按价格区间筛
    我觉得说明书字应该印大点
    何不在小区放个回收箱
    yijian fankui
    亲，求上架拼图收纳板
    建議新增繁體介面
    杯盖加个挂绳会更方便
    下次活动别搞那么复杂的规则，直接打折多好
    店里要是有个给爸爸们坐的沙发就完美了
    客服页面加个历史记录呗
    想法：旧衣服换积分
    其实你们可以学学图书馆，过期前发个提示
    衣服能不能多做点口袋！女生也要装手机
    加购上限放宽些比较合理
    儿童推车的刹车做成红色更醒目，我家老人老是找不到，差点出事，你们设计的时候多想想老年人
    意见箱在哪 我有话说
    wish你们有订阅牛奶的服务
    付款页那个弹窗挡住按钮，改一改
    如果有素食专区我会天天来
    页脚放个电话多好，省得人到处找
    我用你们家洗发水好几年了，味道和效果都喜欢，就是瓶子按到最后总剩一截压不出来，倒过来又漏，若能改成替换装或者广口的，大家都省钱，也环保
    首页能不能简洁一点 眼花
    该让顾客自己选放不放在驿站
    希望以后每双鞋都配备用鞋带
    给程序员提个需求：购物车加分组
    建议客服培训一下方言
    多搞点适合左撇子的东西吧
    你们应该和小学合作义卖
    地铁站旁边开个店好不好
    口味再淡些，老人小孩都能吃
    视频别自动播放，费流量
    我有个不成熟的小建议，收货时间能不能让我们填一个“方便接电话的时段”，上夜班的人白天睡觉总被吵醒，这个功能做起来应该不难
    退货原因里缺一项“送礼对方不喜欢”
    能出一下修补漆的小瓶装吗，盼
    外卖袋的扣子难解，想个办法
    要是评论能按身高体重筛选该多好，我每次都翻几百条找跟自己差不多的人，翻到手酸，拜托产品经理看一眼这条
    希望網站能加上夜間模式
  `,
  en: `
    feedback
    you should add
    it would be nice if
    feature request
    suggestion for your app
    please add dark mode
    idea for you
    you could improve
    i'd like to give feedback
    wish you had more colours
    please sell smaller packs
    improve your website
    proposal
    i have a suggestion
    you should offer evening delivery
    please make it in a bigger size too
    would be great if the app had dark mode
    feedback: search needs a price filter
    have you considered an unscented version
    Why don't you print the manual in larger letters
    less plastic in the parcels next time, paper does the job
    idea for you, swap old clothes for points
    consider putting more pockets on women's trousers!!
    a strap on the lid would help
    it'd be nicer to have plain discounts instead of those puzzle-like promo rules
    My two cents: let us choose the hours when the phone may ring. I work nights and sleep in the daytime, and someone wakes me up nearly each delivery. Can't be hard to build
    a sofa for bored husbands in the fitting rooms would be genius
    建议: add history to chat
    can you start selling jigsaw boards
    wishlist folders pls devs
    More left-handed stuff!
    the pop up covers the pay button on small phones, you may want to move it
    If only there was a milk subscription
    you could do like libraries and send a hint before things lapse
    maybe open a branch near the station
    Put red on the pram's brake so that it stands out. My father couldn't find it and the thing nearly rolled off. When you design, think about grandparents
    how about refills for the shampoo
    vegan section = I'd be here daily
    autoplay videos eat my data, make them optional
    I'd propose that each pair of shoes comes with a second pair of laces
    a phone number in the footer, that's all I'm asking for
    Some proposal for improvement: reviews should be sortable by body height and weight. I always scroll through hundreds to meet a person who's built like me, and by then my tea is cold
    small bottles of touch-up paint, make it happen
    in return reasons there's no "gift was not liked", add it
    Perhaps less salt in the soup so that old people and kids can enjoy it as well
    let buyers group the items in the basket
    suggestion box
    work with schools on a charity sale
    you need a size filter by actual cm
    the clip on your carrier bags is impossible, a simple handle would be better
    please bring back the old recipe of the crackers
    I've used your shampoo for ages, smell and all is lovely, but the pump leaves the last inch in the bottle and upside down it leaks. A wide neck or a pouch would save everybody money
    might be good to have a quiet hour in store for autistic kids
    recommend that your agents learn some sign language
  `,
})
