import { defineIntent } from '#intents/define'

export const productReview = defineIntent({
  intent: 'product-review',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '写评价、改评价', en: 'Write or edit a review' },
  definition: {
    zh: '想给买过的商品写、改、删评价，或评价没显示、被删。',
    en: 'Wants to write, edit or remove their review of a product, or finds it missing or refused.',
  },
  borders: {
    praise: {
      zh: '直接夸的是表扬；问在哪里写评价的在这里。',
      en: 'Praising here and now is praise; asking where to post it is here.',
    },
    complaint: {
      zh: '拿差评发火的是投诉；问评价怎么写怎么改的在这里。',
      en: 'Threatening a bad review in anger is a complaint; how reviews are written or changed is here.',
    },
    'points-question': {
      zh: '问评价送的积分的是积分；问评价本身的在这里。',
      en: 'Points earned for a review are points; the review itself is here.',
    },
  },
  zh: `
    怎么评价
    修改评价
    写评价
    评价在哪写
    追评
    删除我的评价
    评价不显示
    好评有奖励吗
    差评能改吗
    怎么匿名评价
    评论被删了
    评价发不出去
    我想给个好评
    改一下评分
    怎么写评价
    评价在哪里写
    我的评论怎么不显示
    想改之前的差评
    追评点哪儿
    写了半天提交不了，说含敏感词
    能删掉我发的评价吗
    图片传不上评论区
    pingjia zenme xiugai
    亲 五星怎么点啊我手滑点成一星了
    評論被刪了是怎麼回事
    晒单视频最长几秒
    超过多久就不能评了
    匿名评价能看出来是我吗
    买了锅用了半年才来说感受，还让评不
    系统自动给我好评了，我没同意，能不能撤
    商家打电话叫我改成好评，我不改行不行
    别人评价的真实性你们审不审
    我认认真真写了三百字的使用感受，还配了九张图，优点缺点都讲了，结果第二天再看，缺点那段没了，到底是谁动的，怎么恢复
    评分打几分算满
    没收到货怎么就让我评价
    review怎么写
    怎么回复别的买家在我评论下的提问
    只想打星不想写字可以吗
    晒图
    找不到待评价的订单了
    评论审核要多久
    我给错商品评了，本来是说那条围裙的
    评价里露出我家地址了，赶紧帮我处理
    给差评会不会被商家报复
    这本书我想写个书评，入口呢
    怎么给这双鞋打分呀 老人家不懂
    字数限制多少
    评完能不能再补几张照片
    上回我说帐篷漏雨，后来你们寄了新的，很结实，觉得之前那条话说重了，对店家不公平，想改回来，可是编辑那里只能加字不能改星，怎么弄
    我老公用我账号乱评的 取消掉
    怎样举报虚假好评，全是一样的话
    我是美妆博主，写过四十几条长评论，昨天想把粉底那篇改一下色号，系统提示“已超过编辑期限”，这个期限到底几天，有没有别的渠道能更正
    發表評價的按鈕是灰色
    留言的地方在哪，想跟后来买的人讲讲这桌子
  `,
  en: `
    write a review
    delete my review
    my review isn't showing
    rate a product
    where do i review
    change my rating
    leave feedback on a product
    review was removed
    add photos to my review
    post a review
    can i review anonymously
    product rating
    why can't i review
    how do i leave a review
    where can I rate the shoes I bought
    edit my review
    my comment isn't showing up
    pressed one star by accident meant five
    delete review
    why was my review rejected
    can't upload pics to it
    how long after buying am i still allowed to review
    Is my name visible when I write one?
    I've used the pan for six months and only now I've got something to say about it, is it too late
    you posted five stars on my behalf automatically?? take it back
    The seller keeps ringing and asking that I raise my two stars to five. Do I have to
    do you check whether other people's ratings are real
    I wrote three hundred honest words with nine photographs, the good and the bad. Next morning the bad half was gone. Who cuts them and how do I get it restored
    want to tell future buyers about this desk, where
    评价 in english allowed?
    video review max length
    the review invite came before my parcel did
    how do i answer someone's question under my rating
    stars only, no text, possible?
    reviewed the wrong item, it was about the apron
    My street address can be read in the picture I attached to my review, please hide it fast
    moderation takes how many days
    will the shop see it was me who gave the low score
    revew button greyed out
    add photos afterwards
    "contains forbidden words" but I only wrote the zip is crap
    A while back I said the tent leaked. Then you sent a new one and it's stood through two storms, so my rant is no longer fair. The editor allows adding text but not changing the stars; how do I lift it
    feedback on a product, which page
    report fake 5 star comments, all word for word the same
    I'd love to write about the novel I got, where does one post
    character limit?
    can't find the order under "waiting to be rated"
    my husband posted silly stuff from my login, remove please
    As a beauty blogger I've got some forty long reviews with you. Yesterday I wished to correct a shade number in one and was told the editing period was over. How many days is it, and is there another way
    can I review something that was a gift
    how to rate
    update what I said about the drill
    I would put an opinion about article but system does not let
  `,
})
