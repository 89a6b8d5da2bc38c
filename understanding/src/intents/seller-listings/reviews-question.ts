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
  `,
})
