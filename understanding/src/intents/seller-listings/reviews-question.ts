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
    评价申诉
    差评能去掉吗
    同行刷差评
    评分怎么算
    买家评价不实
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
    这条 review 违规吗 里面有别家链接
    差評申訴被駁回還能再申一次嗎
    新品没评价怎么破零
    删评
    合并变体后评论没跟过来
    cha ping
    有个人没买过东西也能给我留言打一颗星？
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
    商品没有评价怎么办
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
    差评怎么办
    怎么删除差评
    怎么回复差评
    店铺评分低怎么提高
    差评可以申诉吗
    恶意评价怎么处理
    怎么让客户写评价
    商品没有评论
    好评怎么增加
    买家给一星怎么办
    求好评可以吗
    评价不实怎么举报
    怎么邀请客户评价
    评价回复入口
    同行恶意评价
    评分是怎么来的
    差评多久消失
    能屏蔽评价吗
    返现要好评违规吗
    怎么解释差评
    追评怎么回复
    客户给了两星，说颜色暗，其实页面写了是深色，能申诉这条评价吗
    快递弄破的箱子，买家却给我的商品打一星，评价可以撤吗
    有个没买过的人在我店写差评，怎么让平台核查删除
    想在包裹里放一张“请给我们评价”的小卡片，合不合规
    客户说好评送礼物就给好评，我能送吗，会不会违规
    一条评价里写了我的手机号，怎么申请删掉
    我的新款毛巾零评价，怎样合理地积累前十条评论
    商家回复评价有字数限制吗，我写了两百字发不上去
    好不容易积累的三百条评论，一夜之间少了八十条，去哪儿了
    买家误会了，把给别家的评价写到我的商品上，怎么处理
    店铺评分从4.8掉到4.5，因为两个一星，多久能恢复
    差评申诉提交四天没结果，审核要多久，会通知我吗
    客户愿意把差评改成好评，他那边在哪里改，几天内能改
    一个账号连着给我六个商品打一星，像是同行干的，怎么申诉
    评价里说“假货”，我有授权和检测报告，怎么回复别的顾客才放心
    已经给客户退款了，差评还挂着，可以要求删除吗
    好评会不会过期，去年的评分现在还算吗
    怎么把带图的好评放到最前面
    买家评论带脏话，骂我全家，能让这条评价不显示吗
    中评对店铺综合评分有没有影响
    我回复评价时语气重了，想删掉我的回复重新写
    可以短信提醒买了净水器的客户写评价吗，规定允许不
    匿名差评能看到是谁写的吗，我想联系解决
    评价里客户自己用错了方法，怎样回复才得体
    换了供应商，之前关于旧批次的差评能清掉吗
    合并链接以后评价没有一起过来，怎么找回评论
    差评被置顶了，每个买家第一眼就看到，怎么让它往下沉
    评价数和销量差太多，卖了五百件只有九条评论，是不是被过滤了
    系统默认好评还有吗，客户不评价怎么算
    外国客户写的评论看不懂，可以翻译后再回复吗
    试用换评价的活动平台有没有，怎样才算合规
    评论区有人贴别家店的链接，怎么举报这条评价
    店铺评分里的“描述相符”低，是哪些评价拉下来的
    chaping能申诉不 很冤
    有个review写的全是反话，系统判成差评了，能改吗
    “太好吃了！！！”然后给了一颗星🌟 这手滑的评价能改成五星不
    请问商家如何依规对一条与事实不符的评价提出异议，需附何种凭证
    又来一条“一般般”！一般般就给一星啊？这评分还讲不讲理，能不能申诉
    做烧饼二十年没红过脸，网店才开俩月，来了个差评说我家饼是机器做的，我录了视频，想把视频放在这条评价下面给大家看看，行吗
    客户给我店打了差评怎么处理
    收到一条一星，作为商家该怎么回
    店铺差评可以申请撤掉吗
    恶评能不能让平台清掉
    这条差评明显造谣，商家从哪申诉
    申诉差评要交什么材料
    差评申诉被驳回还有第二次机会吗
    差评申诉多久出结果
    申诉过的差评还影响评分不
    卖家怎么回应客人的追评
    追评能回复几次
    商家回复的内容可以修改吗
    我回错了评价，想撤回商家回复
    回评论有字数限制没
    有没有回复差评的模板话术
    怎么礼貌地回一个骂人的评价
    中评要不要回
    怎样引导顾客写好评
    如何让买家晒图
    发短信求好评违规吗
    放好评返现卡会被处罚吗
    送优惠券换五星可以吗
    随货附感谢卡请人打分合规不
    邀评的正确做法是什么
    自动邀评功能在哪里开
    怎么给没评价的客户发提醒
    能让亲戚朋友买了写好评吗，会不会算刷
    员工给自家商品评价行不行
    新品没评论，怎么攒评论
    店里好评太少怎么提升
    综合评分低，如何拉回来
    一条差评要多少好评才能抵消
    差评会影响我店铺权重吗
    退款后的差评能消掉吗
    订单已取消，买家还能给我店打分，合理吗
    物流慢导致的低分可以剔除吗
    因为快递的问题给我店差评，求移除
    买家发错店了，评价说的不是我家的东西
    客人评论的是别款商品，贴错链接了
    顾客手滑点了一星，愿意改，他该去哪改
    客户同意改评，但他说改不了
    客户修改评价的时限是几天
    买家删了评价，我的分会恢复吗
    有买家在评论里骂脏话，能屏蔽吗
    评价里露出我手机号，请帮商家隐藏
    评论图片里有别家广告，怎么举报
    竞争对手来刷一星，咋证明
    一批新号集中给我打低分
    职业差评师盯上我店的评分了，怎么申请排除这些评价
    评价被系统吞了，客户明明写了好评
    好评被折叠，商家能申请放出来吗
    我店商品页的评论突然少一半
    客户晒图审核不过是怎么回事，影响我店转化
    评论排序能由商家调整吗
    差评老是顶在最前面，怎么往后挪
    能不能把优质买家秀置顶
    带视频的好评怎么展示到首页
    商家可以关闭某个商品的评论区吗
    合并商品后评论会合并吗
    换链接评价会清零吗
    老款的评价迁移到新款可以吗
    差评提醒在哪设置
    如何筛选出全部一二星的评价
    哪里能看到我店收到的评价
    匿名评价能查到是哪单不
    默认好评现在还计分吗
    超时未评价系统会自动给几星
    评价有效期多长，过期还算分不
    评论关键词标签可以去掉吗，老显示“掉色”
    问大家里有人黑我，和评价一样能申诉吗，是不实评价
    差评内容跟事实不符
    恶意评价举报入口
    评价申诉入口
    评价管理在哪
    回评技巧
    中差评处理
    差评补救
    客户拿了礼还写差评，怎么回复其他买家看着才体面
    亲，小店第一条差评，心态崩了，怎么回好
    被差评了咋整，我是开店的
    review怎么reply，我是卖家
    bad review能remove吗，商家问
    negative review申诉走哪里
    我卖的是自家腌的咸菜，有人给两星说太咸，咸菜不咸那叫啥，这评价我能让平台撤了不
    春节期间快递停了导致一堆人打低分，这些分数平台会统一剔除吗，我们店都快没流量了
    您好，我店有一条评价含有虚假内容，想了解申请移除的条件和所需证据
    有个客人先给五星后来追评说不好我已经给他换了新的可是追评还挂着能不能让他撤掉或者我在下面说明一下
    評價可以申請刪除嗎，我是賣家
    商家被打低分能看到理由吗
    怎么跟打低分的客户联系补救，不违规那种
    电话请买家改差评算骚扰吗
    私信求改评可不可以
    评价被判违规删除了，是我的好评啊
    平台清洗评价的规则是什么
    商品换包装了，旧评价还骂旧包装，怎么说明
    差评里的图片是网图，如何揭穿并申请撤评
    客人把快递摔坏的账算在我头上，给了一星，这种评价商家能申请剔除吗
    我回复差评的时候语气重了点，现在想删掉重写，后台找不到入口
    店里一款童鞋卖了三百双只有六条评价，有什么正规办法让买家多写写
    同行拿小号买了我五件东西全打一星，聊天记录和地址我都有，去哪举报
    买家说系统不让她改评，她是想把两星改成五星的，卖家能帮她开通吗
    去年那批货有问题早就换过了，旧的差评还压着新款，能不能让它们不算分
    想在包裹里塞张小卡片请客人说两句，怎样写才不算诱导好评
    我的综合分上周4.8今天4.6，没看到新差评，这是按什么算的
    有条评论把我家地址写出来了，我是卖家，怎么让平台尽快遮掉
    有人从没在我店买过东西，却能在商品下面打低分，这合规吗
    邀请客户评价服务怎么发
    有个顾客给我店打了一星，咋办
    差评能申请删除吗
    怎么回复买家的差评才得体
    店铺评分从4.8跌到4.5，怎么补救
    给好评返红包算违规吗
    商家怎么邀请顾客评价
    同行刷我差评，哪里举报
    包裹里放好评卡会被罚吗
    新品没评论，怎么积累第一批
    买家写错评价想改，入口在哪，我好教他
    回复评论被系统驳回，哪些词不能写
    差评因为快递慢，能不能不算我的分
    评价里有脏话能屏蔽吗
    店铺评价突然少了几十条
    卖家能看到匿名评价是谁吗
    客户评的是别家货，错挂到我商品下了
    怎麼回覆負評
    商家回评有时限吗
    买家退款后还能给我店写评价打分吗
    review怎么回复，我是seller
    亲友帮我店写评价会被查不
    晒图评价被隐藏了，转化掉好多
    店铺评分怎么计算，看多久的
    改评价的期限是几天，客户愿意改
    差评太难看，有啥办法压下去
    中评影响店铺分吗
    回复了客户评价想撤回来
    统一回复好评的话术有模板吗
    水军一晚上给我店二十条一星
    求评短信一天能发几次
    评价被判虚假删掉了，可那是真实顾客
    老款的差评会跟到新链接吗
    如何提升描述相符分
    评价有礼怎么开，商家端
    客户在评论里贴了别家链接，帮清掉
    评论区有人说我卖假蜂蜜，我能公开澄清吗
    没买过的人也能在我店评价？
    顾客手滑打低了星，怎么让她改
    自动邀评在后台哪里打开
    店铺低星评价集中看在哪
    解释回复字数上限多少
    评价里露出了我的手机号，求处理
    差评申诉失败了，能再提一次不
    用小样换评价，平台允许吗
    发微信请买家改评价合规吗
    买家追评骂店，我回不回
    几百单就几条评价，正常吗
    店家怎么引导客户晒单
    评分多久更新一回
    已解决问题的差评，买家懒得改，能消掉吗
    合并链接评价会不会合并
    负面评价太影响生意了，怎么处理好
    视频评价怎么鼓励顾客发，合规的
    同一个人给我五个商品都打一星，评价能撤吗
    默认好评取消了吗，现在不评怎么算店铺分
    评价显示不出来，商品页只有两条
    教教新店主怎样正确索评
    差评内容不实，商家怎么发声明
    店铺评论里有广告，怎么清
    卖家给自己商品评价算刷评吗
    晒单返五元，平台准不准
    买家乱打分，能找平台核实这条评价吗
    客户把客服当快递骂，评价冤枉我，能剔除吗
    商品换标题后评价还在吗
    评价被同行截图抹黑，怎么办
    哪些差评符合删除条件
    好评太少转化低，合规的求评法子有哪些
    给买家打电话求改评会违规么
    我店评语怎么导出来分析
    低分评论集中爆发，是不是有人搞我店评分
    商家回复能带链接不
    追评能不能申诉
    评分算近半年还是全部，店铺的
    我开蜡烛小店，就一个人打了一星说灯芯淹了，别人都满意，这条评价能怎么处理
    碰上不看详情就乱评的，商家在下面怎么回才不吵起来
    去年发大水那两周的差评把店铺分拖垮了，有没有办法不算进去
    隔壁卖家在包裹里贴“求五星”贴纸，这合不合规，我也想贴
    卖家怎么给买家的评论写回复
    本店一条恶意一星，能不能申请屏蔽
    包裹里放求好评的小卡片算不算违规
    客户没买过却来我店打低分，咋申诉
    店铺DSR掉了怎么提升
    商家能联系打差评的顾客吗
    新店零评价，如何合规地攒评论
    买家评语里骂脏话，平台管不管
    我家商品评价少了三十多条，去哪了
    给顾客返两块钱换五星，会罚店铺吗
    差评申诉被驳回，卖家还能再提吗
    买家追评说漏气，我该咋回应才得体
    同行刷我一堆差评，在哪里举报
    我店好评率怎么计算的
    評價回覆寫錯了，賣家可以改嗎
    我的店review一直不显示，怎么办
    顾客夸的是另一款，评论能挪到对应商品下吗
    商家后台哪里看中差评
    差评多久后不计入店铺分
    评论里泄露了我员工的名字，求处理
    买家想把给我的差评改成好评，告诉他点哪
    有没有批量回复评价的功能，我开店的
    请网红试用写评价，平台允许不
    合并商品链接后评价会不会一起合并
    客户嫌快递慢给我店三分，这锅能不背吗
    怎样鼓励买家晒图又不违规
    这条差评明显发错店了，找谁撤
    系统自动邀评在商家端怎么开
    我回了评价，前台顾客怎么看不到
    店铺评分低会影响报活动吗，怎么补救
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
    what to do about a bad review
    how can I delete a review
    reply to a one-star review
    raise my shop's rating
    appeal a review
    malicious review on my product
    how do I get customers to review
    no reviews on my item
    reviews have vanished
    more positive reviews
    customer left me one star
    may I ask for five stars
    report a false review
    invite buyers to review
    where do I respond to reviews
    a competitor reviewed me badly
    where does my star rating come from
    positive rate went down
    a review isn't shown
    how long do bad reviews count
    can I hide a review
    cashback for reviews, allowed?
    explain my side under a review
    answer a follow-up review
    Two stars because the colour is "too dark", although the page says dark. Can I appeal that review?
    The courier crushed the box and my product got one star. Can the rating be taken off?
    someone who has never bought here reviewed my shop, could you check and remove it
    is it within the rules to put a small "please review us" card in the parcel?
    A customer offers a good review if I send a gift. Would that be a violation on my part?
    a review gives out my phone number, how do I have it deleted
    my new towels have zero reviews, what's a proper way to collect the first ten
    is there a limit on the length of a seller's answer to a review? mine won't post
    300 reviews last night, 220 this morning, where did they go?
    a buyer confused me with another shop and left the review on my product, what can be done
    my rating slid from 4.8 to 4.5 on two bad reviews, how long until it recovers
    I disputed a review four days ago, how long does the decision take and do I hear back
    My customer is happy to turn her one star into five. Where does she change it and until when?
    one account gave six of my products a single star within minutes, I suspect a competitor, how do I contest them all
    the review says "fake", I've got the certificate, how should I reply so that others trust us
    the buyer has been refunded in full, can I ask for his bad review to be removed?
    do last year's ratings still count in my score
    is it possible to bring reviews with photos to the top
    a review full of swear words about my family, please hide it
    do three-star reviews pull my average down
    I answered a review too harshly and would like to delete my reply and write another
    am I allowed to text people who bought the water filter and ask for a review?
    can sellers find out who wrote an anonymous bad review
    what's a polite way to answer a reviewer who used the product wrongly
    Bad reviews of the old batch still sit there though I changed supplier, can they be cleared?
    after merging two listings the reviews didn't come along, how do I get them back
    the nastiest review is pinned on top and every shopper sees it first, how does the order work
    500 sold and nine reviews, are you filtering them?
    does an order count as positive when the customer doesn't rate it
    may I translate a foreign review before replying
    is there an official free-sample programme for reviews
    someone posted a link to another shop in a review of mine, how do I flag it
    which reviews drag down my "as described" score?
    A buyer threatened nothing, he just wrote lies about delivery. Can a factually wrong review be challenged?
    why did my rating drop when I got no new reviews this week
    how do I thank a customer publicly for her review
    review was left on the wrong colour, can it be moved
    can I put a QR code for reviews on my packaging
    do reviews of cancelled orders count for my shop
    how many stars do I need to keep the good seller badge, and how do I lift my review score
    are employees of mine permitted to review our products
    I can't find the button to respond to feedback from last month
    a customer's review mentions my competitor's name, is this a ground for removal
    is there a way for customers to review the service and not the product
    the review has been edited from five to one after I refused a freebie, may I report the review
    how can I get notified about each new review in my shop
    bad reveiw not fair remove pls
    "Delicious!!! best ever" and one star 🌟 clearly a slip, can that rating be fixed?
    差评 for courier late, not my fault, can remove?
    Kindly explain how a merchant may formally object to a review that's at variance with the facts and what evidence must be attached.
    another "it's okay" with ONE star. since when is okay one star?! can I appeal ratings like this
    twenty years I've baked flatbread by hand, the web shop is two months old, and a reviewer claims it's machine-made. I filmed the whole process. May I post the video as an answer under that review?
    a customer gave my shop one star, what do I do
    how should sellers handle negative feedback
    got slated in a review, as the seller how do I respond
    can you take down an unfair review of my product
    get a false review removed from my store
    request removal of feedback
    how do I flag a review that breaks the rules
    grounds for having a bad review deleted
    evidence needed to contest a rating on my shop
    dispute a review left by a customer
    contest one-star rating on my listing
    feedback removal was refused, can I try again
    how long does a review appeal take
    does a disputed review still count towards my score
    reply publicly to a review as a merchant
    where is the reply button under customer reviews
    delete the answer I gave under a buyer's review
    template for answering a nasty review
    polite response to a two star rating, any tips
    should sellers respond to three star ratings
    encourage customers to leave feedback, allowed ways
    ask buyers for five stars, is that against the rules
    offering a discount for a good review, legal here?
    is a cashback-for-review card forbidden
    may I give freebies in exchange for ratings
    thank you note asking for feedback inside the box, ok for sellers?
    can I message customers to ask for a rating
    switch on automatic review requests for my shop
    review invitation emails, where do sellers turn them on
    can my cousin review the stuff I sell
    can my staff rate our own products
    no ratings on my new item, how to gather some honestly
    improve seller rating
    how many good ratings make up for a bad one
    will one bad review hurt my shop's ranking
    when does the score refresh after new feedback
    rating based on courier delay, can it be excluded from mine
    customer blames the post office in my reviews, get it struck
    review talks about another shop's item
    feedback was meant for a different seller
    buyer clicked one star by mistake and wants to fix it, where does he go
    customer willing to change his rating, how long has he got
    can buyers revise feedback after I solve the issue
    if the reviewer deletes it, does my score bounce back
    refund given, will the bad review vanish
    cancelled sale yet the customer still rated me
    reviewer never bought from my shop
    rival is flooding my listing with one stars
    fake negative reviews on my store, how do I prove it
    a wave of low ratings from new accounts on my products
    offensive words in a review of my shop, hide it
    review on my listing shows my private phone number, remove please
    a photo in a review advertises another store, how do I report it
    positive reviews disappeared from my product page
    a customer told me he wrote a good one but it isn't displayed in my store
    why are some reviews of my goods collapsed
    half of our ratings gone since yesterday
    can merchants choose which review is shown first
    pin my best customer review on top
    push a bad review down
    turn off reviews for one of my products
    are reviews merged when I combine two listings
    does a new listing lose the old ratings
    move reviews from the old version to the new model
    get alerted when someone leaves bad feedback on my shop
    export all my store's reviews
    filter my reviews by one and two stars
    where do I see the feedback buyers left me
    can I see which order an anonymous rating belongs to
    how long do old ratings count for a seller
    neutral feedback, does it lower my percentage
    difference between seller rating and product rating
    remove the "runs small" tag customers gave my product
    review response best practice
    seller feedback management
    handling bad reviews
    unfair rating, help a small seller
    malicious feedback from a competitor
    feedback score too low
    review solicitation rules
    reply to negative comment on my shop
    is it harassment if I phone a customer about her bad review
    may I contact the reviewer to put things right
    pictures in the bad review are from Google, how do I show that and get it taken off
    review says broken zip, we've fixed that batch since, how do I tell readers
    my first bad review, feeling crushed, how do sellers usually answer
    sir one customer is giving me 1 star without reason, kindly remove from my seller page
    i sell pickles someone wrote too salty two stars can that be taken down its pickles
    We resolved the matter with a full exchange and still the two stars stand there. What may a seller do at this point without breaking your feedback rules?
    差评 on my shop, how to appeal lah
    dodgy review on my shopfront, who looks at that
    why was my glowing review filtered as suspicious, it's a real customer of mine
    do you purge fake ratings on seller pages regularly
    what counts as an inappropriate review that I may report as a merchant
    stars on my items don't match the average shown
    can the business answer video reviews
    malicious review hit my shop, which steps can a seller take
    are neutral stars bad for my shop's score
    two hundred comments vanished from my listing overnight
    A customer blames me for what the carrier did and gave one star, can a merchant have such a rating excluded
    Three hundred pairs of kids' shoes sold and six reviews, what proper ways are there to get more of them
    A rival bought five of my things with new accounts and gave them all one star, where do I report that
    My buyer wants to turn her two stars into five and the site won't let her, can I do anything as the seller
    Last year's bad batch was replaced, yet the old ratings drag the new model down, may they be left out of my score
    I'd like to slip a card in the box asking for feedback, how should it be worded to stay within the rules
    My store went from 4.8 to 4.6 without any new bad feedback that I can see, how is it worked out
    Somebody has posted my home address in a review of my shop, how quickly can it be hidden
    People who never purchased from me are leaving low stars under my product, is that permitted
    a customer left my shop two stars, what can I do
    can sellers delete negative reviews
    how should I answer an angry comment under my product
    get a false review taken down from my store
    is it ok to give a coupon to customers for 5 star reviews
    what's the right way to ask my buyers for reviews
    How do I reply publicly as the seller
    my store rating fell from 4.8 to 4.3, how do I raise it
    Report fake reviews on my listing
    unfair feedback from a buyer about the courier, please remove
    putting a "please review us" card in the box, allowed or not
    my listing has no reviews, how do I get the first ones
    one bad rating is killing my sales
    customer wants to change her bad review to a good one, how
    edit my seller response to a review
    competitor writing nasty reviews on my goods, how do I flag them
    sir how to remove negative rating from my seller account
    template for answering one star feedback
    can buyers still review me after a refund
    how is my shop's star rating worked out from the reviews
    review contains swear words, can you hide it from my page
    a reviewer put another shop's product photo under mine
    Does replying to feedback help a seller's score?
    buyer posted wrong info in his rating, what are my options as shop owner
    can I thank people under their good reviews
    how many days does a buyer have to alter a review on my shop
    are reviews carried over when I relist an item
    friends and family reviewing my shop, would I be punished
    reviews on my store vanished overnight
    How to pin a positive review to the top of my product
    Got a spiteful one star without any text, can it be contested
    my reply to a review isn't showing
    is there a message tool to request feedback from past customers
    Cash back for good reviews: is it against the rules?
    what should I write under a review that's simply untrue
    can we import reviews from our own website
    negative feedback removal request
    average stars for my shop, over what period
    bad review because post was late due to snow, can that count be dropped
    how to respond in a review without sounding defensive
    the review is about an older version of my product, move it?
    appeal against a rating left by someone who never bought
    how can a seller see all the low ratings in one place
    reviews in French on my shop, can I answer in English
    dispute a customer rating
    Where do I switch on review invitations
    my best review is hidden, who filtered it
    a buyer's photo review shows my phone number, please take it off
    does a deleted bad review restore my stars
    may I offer a replacement in return for revising the review
    someone reviewed the wrong product, it landed on my mug instead of his lamp
    rating of my store is dropping despite good sales, tips?
    how come a buyer who cancelled can rate my shop
    merchants' guidelines on incentivised feedback
    I had a three star comment saying "fine", should I bother answering
    buyer blamed us for customs in the stars, is removal possible
    can I reply more than once to the same review
    please tell how to get more reviews sir, new seller
    how long before a review shows on my listing
    Negative comment mentions my employee by name, can you take that out
    do customers see who replied, me or my assistant
    shop feedback score frozen since May
    can I block reviews on sale items
    customer apologised and said he'd mistaken me for another seller, how does his review come off
    I wanna clap back at a rude review, what are the limits lol
    how to handle a troll in my product comments
    sample for review programme, how do vendors join
    10 one-star ratings in an hour on my shop, surely bots
    is sending whatsapp to buyer for rating allowed?
    five star review but the text slams us, he must've misclicked, can it be fixed
    can the review be limited to verified purchasers of my products
    buyer refuses to update feedback after we solved it, anything to be done from the seller side
    Review mentions a rival's link, get rid of it
    reply to positive feedback in bulk?
    the reviewer demands nothing, he's just wrong, how do I correct him publicly
    star ratings from 2019 still drag my shop down
    what is a healthy percentage of positive ratings for a store
    asking buyers to review, how many reminders may I send
    my seller reply got rejected, which words aren't allowed
    how do I show reviews on my storefront banner
    one review counted twice in my store score
    does a video review weigh more in my rating
    how to get the feedback of a banned user wiped from my page
    the comment under my honey says it's sugar syrup, lab test says otherwise, where may I respond
    can a QR code for reviews go on my packing slip
    Review removal refused, can I ask again?
    good reviews don't appear, only the bad, on my shop page
    do ratings left in-app count toward the seller score
    my rating after one bad week: recoverable?
    comments by buyers appear untranslated under my listing, any setting
    what happens to reviews when I change my listing title
    how do big shops answer complaints in reviews, examples please
    Can a neutral star be converted
    Is it legal to hand out freebies for ratings in my shop
    we get hardly any feedback, 900 sales and 6 ratings
    feedback left in anger over price, not the product, will you strike it
    turn on comments for my products
    buyer typed review meant for courier
    someone copied the same bad review onto all my items
    a lady gave one star as she ordered the wrong size herself, can I appeal the review
    how soon must I reply to a bad review
    do replies notify the reviewer
    Are paid reviews detected? An agency offered me fifty
    descriptive accuracy score low, which reviews caused that
    how to politely request buyer to remove negative feedback
    seller rating not updating after new 5 stars
    review was edited from five to one, can I see the history
    I need to report a review with racist words on my listing
    removing my own answer under a client's comment
    which reviews break the rules so I may flag them
    hi, small pottery shop here, someone's review says our glaze is toxic which is just false, what steps can I take to get that review looked at
    Can I display customer pictures from reviews in my ads
    rating of 3.9, will buyers still find me, how do I climb back
    buyer edited review, still says bad, how do I answer the second time
    grouping variants, do their reviews add up
    review bombing on my shop after a viral video, what now
    how do I get more ratings for my new shop without breaking rules
    anonymous feedback on my store, am I allowed to contact the author
    moderation of reviews takes weeks, my shoppers' praise is still pending
    as a merchant how do I correct a lie in a comment publicly
    my shop's description score is 4.2, which ratings pulled it down
    someone rated my teapot but his text is on a different seller's kettle
    want to hide a comment under my goods with foul language
    our shop got slammed in the comments, best practice for an answer?
    am I allowed to phone a customer about her rating
    remove stars given by someone whose order was cancelled
    my answer under the comment has a typo, can sellers edit it
    do photo ratings help a shop rank
    Is a freebie in exchange for comments forbidden for merchants?
    why aren't shoppers' comments visible on my page
    Negative ratings about delivery, can a shop have them excluded
    how many stars does a new store need to look trustworthy
    rival's staff leave one stars on my goods, proof attached, take these ratings down
    customer wants to upgrade his rating from two to five, which page do I tell him
    can I turn a review into an ad for my shop
    customers rarely rate us, how may we nudge them within the rules
    what counts as review manipulation by a seller
    automatic five stars for silent customers, still a thing?
    the low score comes from a discontinued model, separate it?
    where does a vendor see all feedback sorted by date
    may my replies to ratings contain a link
    feedback with a photo of somebody else's face on my listing
    I got review-bombed by a forum, how will you clean that up for my store
    can a shop owner dispute a star rating without comment
    I run a small candle shop and one person gave a single star saying the wick drowned, everybody else is happy, what can I do about that one review
    what am I supposed to write under a comment from somebody who never read the description, without starting a war
    my shop has 差评 from 同行, can platform delete it
    We had a flood in the workshop last autumn and the deliveries of those two weeks ruined our stars, is there any route to have those ratings left out
    Is handing out a sticker that says "five stars please" okay for merchants, my neighbour does it
    could you kindly explain how the seller stars are averaged and how often
    buyer left me two stars out of spite, what are a seller's options
    as a merchant, may I put a thank-you card asking for feedback in the parcel
    how do sellers report an unfair rating
    our shop score fell to 3.8, how can we lift it
    Is it allowed to give a coupon for an honest review of my product?
    can a merchant erase a nasty comment
    my competitor's staff are rating my products
    where do I as a shop owner reply publicly
    customers aren't rating us, any tips
    what counts as a fake review on my listing and who takes it off
    A buyer swore at me in his review, can that be taken down
    reviewer posted our staff's name, need it hidden
    template for answering angry feedback on my store
    feedback from a cancelled sale still counts against my shop?
    does my public answer show to every shopper
    can I edit my reply to a buyer's review
    can I pin a customer's five stars at the top of my listing
    how long until a reported review is judged, I'm the seller
    a customer wrongly blames my shop for customs charges, can I contest her rating
    why did 40 ratings vanish from my bestseller
    Is paying influencers for feedback on my goods permitted
    Are sellers allowed to contact someone who rated them badly?
    how is my store's score calculated
    our score has not changed though we got ten good ratings this week
    what to say to a reviewer who is right, we did mess up his sofa
    seller here. review is about a different item, how do I get it moved
    buyer promised to raise his rating after we sent a new one, what does he click
    sir one customer given wrong feedback to my shop, please remove
    how to increase rating of my store
    how do I get first ratings for a brand-new product of mine
    reviews of old version stuck on my new version, can they be separated
    can I invite past customers to leave feedback, and how often
    does asking for five stars in my package insert break the rules
    my shop has a one-star from someone who never bought, dispute it how
    I need guidance on responding to criticism of our bakery's cakes
    one low rating dragged our average down to 4.2, how many good ones to repair it
    is there a filter to see only low ratings from my buyers
    can I get notified when someone rates my product
    negative feedback appeal rejected, may I appeal again
    my reply to the review contains a typo, how to fix
    customer's photo in the review shows a knock-off, not my lamp
    may I block a serial bad reviewer from rating my store
    review in Polish about my goods, how do I translate and reply
    shop feedback is mostly about couriers, do those hurt my seller score
    how many days do I have for answering a review as a seller
    someone posts identical nasty comments under all my candles
    do refunds to the customer delete their rating of my shop
    feedback score for sellers explained?
    can shops see who gave an anonymous star
    removal request for a defamatory customer review
    buyers tick one star because they think 1 is best, what can a seller do
    is offering a free refill for feedback legal for sellers
    i sell honey, someone wrote its fake honey, how do i answer
    what's the proper way for a shop to solicit ratings
    customer reviewed the weather lol, can I get that off my product page
    I'd like to reply to all my reviews at once, bulk option for merchants?
    seller dashboard shows 12 ratings, product page shows 9, where are the rest
    our hotel-linen listing got a review meant for a towel seller
    why can't I respond to this feedback, the reply button's grey in my seller centre
    do stars from the app and the web both count for my store
    Would removing and relisting the product wipe its bad reviews?
    a rude review with swear words on my shop's page, please moderate it
    will a low rating cost my shop its badge
    a five-star came in but my average went down, how come
    how do I thank reviewers publicly from my shop account
    my own family bought from my shop and rated it, is that a violation
    A customer's review claims we never answered. We did, three times, I have the log. How should a seller reply without sounding petty?
    how do I flag a review as spam in the seller app
    merchant question: can reviews be sorted so that helpful ones are on top
    is there automated feedback request after delivery that I can enable for my store
    do I need the buyer's permission to use his review in my ads
    can I quote customer reviews on my flyer
    who decides whether a review of my item gets hidden
    buyer updated 5 stars to 1 after I declined a discount he isn't entitled to, can the review be contested
    reviews were merged across colours of my bag, undo it
    my shop's feedback page is empty although 300 sold, what should I do
    ratings by testers, are they marked on my product
    Tell me the guidelines about sellers encouraging ratings
    cash for stars cards, will my store be punished for them
    reviewer confuses our vegan soap with another shop's, can a correction be shown
    bad review because she cut the wrong size from the pattern, how do i defend my listing
    a journalist's harsh review is hurting our sales, is there a right of reply
    how can I learn which order a one-star review refers to in my seller account
    neutral feedback, what effect on a store's percentage
    how do we deal with feedback complaining about price only
    old negative comments from 2019, do they ever expire for a seller
    need a polite response to "arrived late" feedback on my shop
    can I turn a bad review private
    customer wants to withdraw her bad rating of my shop, where's her button
    my supplier's fault, yet my store got the bad stars, anything I can do
    one-star with no text, can a seller challenge that
    my replies aren't showing under customers' reviews
    is review gating allowed for merchants
    is there a limit on how many review invitations my shop sends
    stars disappeared after I changed the title of my listing
    how do I answer a reviewer in French as a shop
    a bot farm rated my jewellery, hundreds overnight, clean this up please
    buyer uploaded a rude picture in the review of my mug
    does feedback show up for my shop before it is moderated
    will answering every bad comment help my rating
    can I hide my store's overall stars until I've more sales
    a customer rated my store poorly since I don't ship to Malta
    where are the feedback reports for sellers
    as a potter selling here, how do I answer a two-star rant about glaze
    our store's stars plunged after a viral post, remedies?
    buyers hardly rate my stall, what nudges are permitted
    which reviews drag down my shop's average
    a gripe under my quilt mentions a rival by name, may it be struck
    shopper promised to lift her stars for my store, walk me through it
  `,
})
