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
    我要写评论
    想评价一下买的东西
    在哪里可以给商品打分
    评价能不能删除
    我写的评价找不到了
    为什么我的评价没有显示出来
    评论被屏蔽了是什么原因
    评价可以改几次
    怎么追加评论
    如何给五星好评
    订单完成了怎么没有评价按钮
    可以上传图片评价吗
    怎么把我的差评改成好评
    想撤回刚发的评论
    能匿名评论不
    我的评价审核通过了吗
    评价提交失败怎么办
    发的评论为什么通不过
    想给那台烤箱写个使用心得
    我想删掉去年写的那条评论
    评价能发视频吗
    收货多久内可以评价
    评价过期了还能写吗
    点错星了，能改评分不
    我的好评没了，去哪了
    请问商品评价在哪写，找半天了
    帮我把评论里的照片删掉
    评论里写错字了，可以编辑吗
    评价发了两天还没出来
    为什么不让我评论
    亲，咋给你们写评价呀
    买家秀怎么发
    系统默认好评能改成我自己写的吗
    我想把评价改成匿名的
    能不能修改已经发布的评价内容
    刚才给裤子评了三星，想改成五星
    评价页面打不开，写不了
    评语里不能放链接吗，被退回来了
    我评论了为啥别人看不到
    评分系统怎么用，几颗星代表什么
    评论被你们删了，凭什么，里面没脏话
    送人的礼物能由收礼的人来评价吗
    評論要去哪裡寫
    我想修改評價，找不到按鈕
    怎么ping价啊
    差评写重了 想改改 咋整
    五星走起⭐在哪点
    手滑把评价删了还能恢复吗
    帮我查查我那条评论是不是违规了
    之前因为生气给了差评，现在气消了，觉得东西其实还可以，想把那条评论删了重写，请问怎么操作
    用了一个月想说说真实感受，追评在哪里
    店家让我改评价，我想知道具体怎么改
    老年机收不到评价邀请，我能在电脑上写评论吗
    上个月买的吹风机想写个评价，订单里怎么找不到入口
    当时评价写得太急了，有几个错字，还能重新编辑吗
    我昨天发的带图评论到现在都没显示，是在审核吗
    手一滑给裙子点了一颗星，其实想给五星，怎么改
    评论里不小心发了自己的电话号码，麻烦帮忙删掉
    用了三个月才发现问题，想追加一条评论，还能追吗
    店家说我的差评违规给删了，我没骂人，为什么删我评论
    我要评价
    怎么写评论
    评价怎么改
    怎么删评价
    评论不见了
    想追评
    去哪打分
    评价发不了
    怎么给差评
    五星在哪给
    评论审核多久
    能改成匿名吗
    评价入口在哪
    我的评论没通过
    怎么上传评价照片
    评价能改几回
    评价写错了
    为啥评价不了
    晒图在哪里发
    怎么看我写过的评价
    评论怎么撤回
    评价时间过了怎么办
    能重新评价吗
    评价没有字数显示
    上周买的锅用着不错，想写个评价，点哪里
    我给书架写的评价怎么今天看不到了，被删了吗
    那条三星的评价我想改成四星，怎么操作
    评价里拍到我家门牌号了，照片能删掉吗
    我想把去年对那台风扇写的话删了，找不到删除键
    晒单的时候传了六张图，只显示两张，怎么回事
    确认收货半个月了才想起来评，现在还评得了吗
    写了两百多字，一点提交就提示网络异常，评论发不出去
    我不想让别人看到我的名字，评价能匿名不
    订单里有三件东西，我只想评其中一件怎么弄
    评论一直显示审核中，都五天了
    系统说我的评价含广告，其实只是提了一下牌子名，能改后重发吗
    孩子拿我手机乱点，给了个一星，想取消
    妈妈用我的号买的，我可以替她写评价吗
    追加的评论能不能带视频
    我想回复店家在我评价下面写的话，在哪回
    用了一年想补写使用体验，还有入口吗
    我的好评被折叠了，别人看不到，为什么
    评价写完能得到别人的点赞，在哪看有多少人觉得有用
    刚换了头像，评论上还显示旧的，能更新吗
    评价的标题必须填吗，我不想写标题
    我写的差评被商家投诉后消失了，是按什么规则删的
    想把评价里的错别字改一下，“很耐用”打成“很奈用”了
    收到的是赠品，赠品能不能评价
    电脑上怎么写评价，我只找到手机的步骤
    评完分发现评到另一款台灯上去了，能挪过来吗
    评jia咋删
    五🌟好评走起 按钮呢
    review怎么edit
    删我评论？？我说的全是实话，一个脏字没有，为什么不给显示
    老太太我想夸夸这双棉鞋，孙女说可以写评语，可我找来找去没看见写字的地方，在哪儿呀
    pinglun zenme xie
    打了一大段心得 手一抖退出去了 草稿还在不在啊
    麻烦帮忙看看，我昨晚提交的评价好像没成功，需要重写吗
    請問評價可以修改嗎
    我想刪掉我的評論
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
    I want to review the blender I bought
    Where do I leave feedback about an item?
    Can I change my review?
    I can't find my review anywhere
    I'd like to edit the comment I left
    Is it possible to post a review anonymously?
    How do I give a product five stars?
    I gave the wrong rating, can I fix it?
    there's no review button for my order
    when will my review appear
    how do I see the reviews I've written
    Please remove the review I posted yesterday
    I want to withdraw my comment on the toaster
    can I review more than once
    My rating disappeared
    Why did you take down my review?
    leave a rating for the headphones
    how long do reviews take to be approved
    Is there a deadline for reviewing a purchase?
    Can I review something I bought in your store, not online?
    I made a typo in my review, how can I correct it?
    where's the option to rate my purchase
    I tried to submit a review and got an error
    Do I need an account to write a review?
    can i update my star rating from 2 to 4
    I'd like to share my opinion on the mattress, where do I do that
    how to post photos with a review
    can I take back a bad review
    You deleted my negative review without telling me
    I'm not able to write a review on this product
    review won't submit
    I wrote a review last week and it still isn't up
    Can you change the name shown on my review?
    Could you delete the old feedback I gave for the shoes?
    I want to add something to my earlier review
    how many words can a review have
    which rules do reviews have to follow, mine got blocked
    Can I review on behalf of my mother, she got the slippers
    how do i leave a good review for you guys ⭐⭐⭐⭐⭐
    want edit my review but only see "report" button
    My review says "pending" since Monday
    I accidentally posted my review under another product
    Would you please tell me how to remove my photo from the review
    my revue isnt there??
    it says I've already reviewed this item but I haven't
    Is it possible to see who found my review helpful and reply to them?
    the review form keeps asking for a title
    I was in a foul mood when I gave that kettle one star. It's actually fine. How can I change what I wrote?
    can i write my review in french
    I received an email asking for a review but the link doesn't work
    Reviewing: is my surname displayed?
    Edit product feedback
    Does a review get lost when the product is discontinued? Mine is gone
    I want to review the hair dryer I got last month but can't find where to do it
    I wrote my review in a hurry and it's full of typos, can I still edit it?
    The review with photos I posted yesterday still isn't showing, is it being checked?
    My finger slipped and I gave the dress one star instead of five, how do I change it?
    My phone number ended up in my review by accident, can you delete it?
    I've used it for three months now, can I add a follow-up to my old review?
    You removed my two-star review as against the rules, but I was perfectly polite, why?
    how to review
    write a review please
    edit review
    where's my review
    review not posted
    how can my old comment be erased
    how do I rate this
    change my stars
    add a picture to my review
    why was it removed
    leave feedback where?
    can't submit my rating
    is my review live yet
    anonymous review possible?
    how do I update my review
    review link doesn't work
    review pending
    remove my comment
    I want to give five stars
    review page error
    can I still review it
    see my past reviews
    my rating is wrong
    post my opinion on a product
    The pan I bought last week is great and I'd like to review it, where do I click?
    The review I wrote about the bookcase was there yesterday and now it's gone
    I gave the rug three stars and would like to make it four, how?
    My house number is visible in a review photo of mine, can I delete just the picture?
    There's an old comment of mine on the fan, I can't find the delete button
    I uploaded six pictures with my review and only two are showing
    It's been a fortnight since the delivery, is it too late to write a review?
    I wrote two hundred words and pressing submit gives a network error every time
    Can I keep my name off the review?
    Three things in one order, how do I rate only one of them?
    My review has said "in moderation" for five days, when will it be out?
    You rejected my review as advertising because I named the brand, may I change it and resubmit?
    My toddler got hold of the phone and gave one star, I'd like to cancel that rating
    Mum ordered it on my account, can I write the review for her?
    Is it possible to add a video to a follow-up review?
    How can I answer what the shop wrote under my review?
    I've owned it a year now and want to add how it's holding up, is there a way?
    My review is collapsed so people can't read it, why's that?
    Where do I see how many people found my review helpful?
    I spelt the product name wrong in my review, can it be corrected?
    Does a review have to have a title?
    The seller objected and my two star review vanished, under which rule was it taken down?
    Can a free gift that came with the order be reviewed too?
    I only find instructions for the app, how do I write a review on the computer?
    My rating landed on a different lamp, can it be moved to the right one?
    I changed my nickname, does the name on my old reviews change as well?
    wheres the 5 star button ⭐
    y was my review deleted??? every word was true
    reveiw wont load on my ipad
    I typed out a whole essay about the tent and then the app closed. Is there a draft saved anywhere or do I have to write my review again?
    how edit 评价 i wrote wrong thing
    My granddaughter says I can write down how pleased I am with the slippers, but I've looked all over and see no place for it. Where does one write such a thing?
    hi i want put comment with photo for the dress, how to do
    Might I trouble you to check whether the review I sent last night went through?
    gave 1 star by mistake its a 10/10 product help
    deleted my own review by accident, can u bring it back pls
  `,
})
