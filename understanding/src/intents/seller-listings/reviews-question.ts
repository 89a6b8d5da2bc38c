import { defineIntent } from '#intents/define'

export const reviewsQuestion = defineIntent({
  intent: 'reviews-question',
  audience: 'seller',
  settledBy: 'article',
  label: { zh: '店铺评价问题', en: 'Questions about reviews' },
  definition: {
    zh: '卖家问差评怎么处理、能否删除、怎么回复、怎么合规求评。',
    en: 'A seller asks how to handle, answer or have removed a bad review, or how to ask for reviews properly.',
  },
  borders: {
    'product-review': {
      zh: '买家问自己怎么写评价归写评价。',
      en: 'A buyer asking how to write a review is product review.',
    },
    'abusive-buyer': {
      zh: '拿差评敲诈、成心害人的买家归恶意买家。',
      en: 'A buyer blackmailing with a bad review is abusive buyer.',
    },
    'answer-buyer-question': {
      zh: '回复咨询归回复买家。',
      en: 'Answering questions of buyers is answer buyer question.',
    },
    'seller-policy': {
      zh: '与评价无关的规则归平台规则；求评、返现换好评归这里。',
      en: 'Rules not about reviews are seller policy; asking for or rewarding reviews belongs here.',
    },
  },
  zh: `
    买家给我差评
    恶意差评怎么处理
    删除差评
    店铺评分
    评价申诉
    差评能去掉吗
    同行刷差评
    评分怎么算
    买家评价不实
    好评率
    怎么让买家评价
    评价被折叠
    收到中差评
    邀请评价
    差评能删吗
    恶意差评怎么申诉
    怎么回复评价
    给了一星说快递慢，又不是我的错
    评分掉到4.1了 怎么拉回来
    可以发好评返现卡吗
    评论突然少了两百多条
    买家能改评价不
    竞争对手刷我差评
    评价里骂人的话能不能屏蔽
    怎么邀评
    看不到买家晒图
    这条 review 违规吗 里面有别家链接
    差評申訴被駁回還能再申一次嗎
    新品没评价怎么破零
    删评
    合并变体后评论没跟过来
    cha ping
    有个人没买过东西也能给我留言打一颗星？
    评价多久后展示
    中评算不算进店铺分
    买家说颜色有色差就给了最低分，沟通后他愿意改，但他讲找不到修改的地方，请问超过几天就不能改了，我这边能帮他发起吗
    追评能单独隐藏吗
    请问送小样换五星会被罚不
    置顶一条好的可以吗
    评价有时效没 一年前的还算分吗
    前面厂家质量问题攒的烂评怎么清理
    被打低分的是物流，咋也算在我头上
    回错了评论 想撤回重写
    review 里提到了我的手机号 求处理
    邀请体验官先试用再写的那种计划你们有吗
    老客户都说给了好评，前台就是不显示
    商品平均星级怎么算的
    同一个人连着给我五个商品都留了差的
    图片评论是别家的商品，明显发错地方
    我卖的窗帘卖了八百多单，评论区却只有十几条，同行同样的销量有好几百条，是不是系统给我过滤掉了，还是我哪里没设置邀请
    售后解决好了的单，分数能恢复吗
    默认好评取消了是吧
    能不能关评论
    昨天那条说我们“以次充好”的，明明是他自己洗坏了羊毛衫，聊天里他也认了，我想把真实情况写在下面给别的客人看，在哪儿写、会不会违规
    差评怎么处理
    买家给了差评能删吗
    怎么回复买家的评价
    明显是乱打的一星，商家可以申诉吗
    店铺评分变低了怎么办，都是差评
    怎么让客户给好评
    能不能请买家修改评价
    好评返现可以吗
    买家乱写评价怎么投诉
    同行刷差评怎么办
    差评影响店铺吗
    怎么邀请买家评价
    评价内容不实能申请删除吗
    请问差评几天内可以改
    商品没有评价怎么办
    评价为什么不显示
    客户写的好评看不到
    收到一个一星怎么回应
    卖家回复评价在哪里
    差评申诉失败了还能再来吗
    中评能删除吗
    评价里有广告，能屏蔽吗
    怎么提高好评率
    因为快递慢给我差评，能去掉吗
    送小礼物要好评违规吗
    商品评分怎么计算的
    没买东西的人能评价吗
    买家评价里骂人，可以删吗
    评价数量减少了怎么回事
    我想申诉一条评价
    怎么解释一条不真实的差评
    回复评价写错了能改吗
    差评置顶了怎么让它下去
    能不能关闭商品评价
    好评怎么置顶
    评价多长时间更新到评分
    买家答应改好评，怎么改
    亲，店里来了个差评，怎么办呀
    评论区图片不是我家商品，能投诉吗
    追加的差评能删吗
    怎样合规地求好评
    发短信让客户评价可以吗
    退款了的订单差评还算吗
    新品怎么积累评价
    差评回复有什么技巧
    评价被系统折叠了为什么
    客户误点了一星，如何更正
    竞争对手下单专门给差评，怎么申诉
    差评能换个人审核吗
    店铺评分4.5怎么才能升上去
    评论里泄露了我的电话，怎么删
    cha评能shan吗 就一个 很冤
    review被删了一半，why
    客户：“东西很好，给一星是因为手滑”😅 这种差评能申请改不
    买家自己尺码选错了，给我写“垃圾质量”，这条评价跟事实不符，走什么流程可以去掉
    您好，请问商家在包裹内放置邀评卡片是否违反平台规则
    做了三年攒了两千条好评，被一条差评压在最上面，怎么让它不排第一
    我耐心跟客户沟通完了，她愿意删差评，可她说找不到删的地方，在哪？
    写感谢的话回复好评，一次能批量回吗
    客户把别家的差评发到我店来了，怎么处理
  `,
  en: `
    bad review from a buyer
    remove a negative review
    unfair review
    reply to a review
    my seller rating
    fake reviews on my product
    dispute a review
    buyer left a false review
    how is my rating calculated
    ask buyers for reviews
    one star review
    review removal
    competitor leaves bad reviews
    respond to feedback
    my shop's rating dropped
    can you delete a bad review
    where can the shop respond under a comment
    one star because of the courier, not my fault
    review from someone who never bought from me
    rating fell to 4.1 how do i get it back up
    am i allowed to ask customers for a review
    my reviews disappeared, 200 gone overnight
    competitor leaving fake 1 stars
    swearing in a comment, can it be hidden
    feedback removal
    Can a buyer change the stars after we sorted the problem
    is putting a thank you card with a voucher in the box ok or a violation
    差评 about shipping time should be strike out, right
    how is the star average of a product worked out
    ratings older than a year still count?
    do neutral ones hurt
    nobody reviews my stuff
    A man ruined a wool jumper in a hot wash, admitted it in our messages, then wrote publicly that we sell junk. I'd like to put the true story underneath for other shoppers. Where do I do that, and is it within the rules
    the picture in this comment shows another shop's vacuum
    request rejected, may I ask for removal a second time?
    review contains my private phone number
    testers programme for new items, does it exist here
    merged the colours and lost all the stars of the blue one
    hi dear how to get 5 star fast without breaking rule
    stars from the german site don't show on the french one
    pin a positive one to the top?
    i wrote a stupid answer under a customer comment, want to take it back
    when does a new rating become visible
    Someone slagged off five of my products within ten minutes
    is it possible to switch comments off
    how to handle criticism about a batch that's long sold out
    seller feedback vs product review whats the difference
    buyer says there's no edit button for his stars
    no stars on launch, how does one begin
    Over eight hundred curtains sold and only fourteen opinions on the page. A rival with similar sales has hundreds. Are mine being filtered, or is there an invitation mail I've failed to turn on?
    the reviewer mixed me up with a different store
    review mentions a cheaper site with link in it
    "late" it says, delivered a day EARLY according to tracking, can that be struck
    refunded her fully, rating stays at one, fair?
    Last Christmas a batch of snow globes leaked. We replaced all of them, changed the supplier, wrote to everyone. Those thirty angry comments still sit on top and kill the new model's sales. Which options do we have
    评价 not show, my customer swear they wrote
    How do I deal with a bad review?
    can I get a negative review removed
    how do I reply to a customer's review
    a buyer left me an unfair one-star review
    how do I ask customers for reviews
    can a buyer change his review
    is it allowed to offer a discount for a good review
    a competitor is posting fake reviews on my products
    my shop rating went down because of one review
    can I report a review
    how do I respond to negative feedback
    The review isn't true, how do I dispute it
    reviews missing from my product
    how do I get more reviews
    review from someone who never ordered
    how is my shop's star rating calculated
    can I delete a review
    bad review because of the courier, can it be removed
    are thank-you cards asking for reviews allowed
    why isn't my customer's review showing
    where do I answer reviews in the seller center
    my appeal against a review was rejected
    does a bad review affect my shop
    how can I improve my rating
    customer wants to update her review, how does she do that
    review contains insults, can it be hidden
    review about the wrong product on my page
    can sellers turn off reviews
    what's the policy on asking for five stars
    my answer to a review has a typo, can I edit it
    how long do reviews count towards my score
    Is giving a free gift in exchange for reviews against the rules?
    negative review on my shop, what should I do
    the buyer gave one star by accident
    how do I flag a fake review
    can I pin my best reviews
    my product has no reviews yet, what can I do
    how do I remove feedback left after a refund
    reviews with my phone number in it
    do neutral reviews lower my rating
    I'd like to contest a review
    may I email buyers to request a review
    old reviews of a previous version of my product, can they go?
    how fast do new reviews change the score
    buyer complained in the review about something he chose wrong
    what's the best way to answer an angry review
    my 5 star reviews vanished
    can I see who wrote an anonymous review
    are paid testers allowed for getting reviews
    Review says it never arrived, tracking shows it did. Can that be taken down?
    bad rating, good product, how do I get it reviewed by you
    can u delete a bad reveiw plz its not fair
    "Love it, great quality" and then ONE star 🙄 can that be corrected
    She chose the wrong size, wrote "rubbish quality" and won't answer me. What's the procedure for having a review like that looked at?
    Hello, customer give me 1 star for no reason, how I can remove this comment
    差评 can remove or not? buyer is wrong
    May I ask whether enclosing a small card inviting customers to leave a review would be in breach of your rules?
    two thousand good reviews and this one nasty one sits on top. how do I get it further down
    a customer agreed to take her bad review back but can't find where, can you tell me so I can pass it on
    Is there a way to thank everyone who left a nice review at once?
  `,
})
