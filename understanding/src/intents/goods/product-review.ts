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
    在哪写评价
    买完东西怎么评
    我想给这件裙子打五星
    收货后从哪里点评
    怎么晒图
    我买的锅想发个买家秀
    评论按钮没看到
    我的评价找不着了
    写的评语显示不出来
    评价提交失败咋回事
    点发布评价没反应
    我评论被吞了
    昨天写的评价去哪了
    我的差评怎么消失了
    你们为什么删我的评论
    评价审核要多长时间
    写的评价一直在审核中
    审核不通过说我含广告词
    我评价被拒了 啥原因
    评价里打错字想修改
    买家评价发出后还能编辑么
    星级点错了，想从1星改5星
    手滑给了一星，帮我改一下
    之前骂得太狠，想重写评价
    商家给我换新了，我想把差评改掉
    我自己写的评论怎么撤
    想把自己发的评论删掉
    发错商品的评论怎么挪
    给错订单评价了
    追评在哪里加
    用了一个月想追加评价
    追评过期了吗还能补不
    忘记评价了 现在还可以评吗
    我半年前买的，现在评还来得及吗
    系统自动好评了 我想改成自己写的
    默认好评能不能改
    我没评过怎么显示已评价
    评价的时候想匿名
    评论显示了我的昵称，怎么隐藏
    我的评价能不能不让别人看到
    我评论里的照片想换一张
    评价图片传不上去
    晒单视频上传失败
    评价最多放几张照片
    可以发视频评价吗
    写评论要多少字才行
    评价内容有没有字数要求，我写了两句说太短
    评论里能不能打表情
    评价只能打分不能写字吗
    给物流单独打分在哪打
    一单三件可以分开评吗
    只想评其中一件 怎么弄
    没买过能不能评论
    别人替我买的我能写评价吗
    礼物收到的，我想给它写个评
    用我妈账号买的，评价怎么写
    退货了的商品还让评吗
    退款以后我的评价会消失吗
    订单取消了评价按钮没了
    待评价里没有这一单
    评价入口是灰的点不进去
    我的评价列表在哪看
    怎么看自己写过哪些评论
    历史评价能查吗，去年我写过的
    我写的被折叠了
    我评价显示不全，少了一半
    我的好评没发出来
    刚评完首页看不到
    评价发到一半闪退了 要重写吗
    草稿评价还能找回来不
    手机换了 没写完的评论没了
    语音评价支持吗
    能用英文写评论吗
    写方言会不会不让过
    我家小孩乱点的评价帮我取消
    老公拿我手机评的，怎么删
    不小心把家里门牌拍进评价图了 删一下
    评论里露脸了，想撤掉照片
    给评价点赞怎么点
    想回复自己那条评价补充两句
    店家在我评论下面回了，我想再回他一句
    有人在我评价下骂我，怎么处理那条
    评价邀请短信点不开
    评价链接失效了，重发一个给我写
    提醒我评价，可是货还没到呢
    没收到货就弹评价 我该怎么评
    没确认收货可以先评价不
    我想好好夸夸这鞋，写在哪个页面呀
    用得很满意，想留个言给后面买的人看，咋弄
    想给其他买家提个醒，这裤子掉色，从哪发评论
    老人家不会弄评价，教教我点哪儿
    亲，评价怎么上传图片呀
    怎么post review啊 找不到button
    我写的review被reject了，说敏感词
    請問評論送出後還能改星數嗎
    pingjia zai nali xie
    你好啊我上回买那个电饭煲写了一大段使用感受还拍了图今天一看就剩一颗星别的都没了这是咋搞的能恢复不
    凭什么把我的一星评论屏蔽！我花钱买的我还不能说实话了？给我恢复
    几百字的评语写好了提交后只剩星星
    收货三个月了还给不给写评语
    我给上个月买的雨伞写了评价，今天发现字全没了只剩三颗星，怎么恢复我写的内容
    当时一生气给了那口锅一颗星，后来发现是我不会用，现在想把自己的评价改回来
    买给我妈的棉鞋她特别喜欢，想拍张照写几句好评，可订单里没有评价的地方
    我孙子拿我手机玩，给刚买的洗发水打了一星，麻烦教我怎么把这个评价撤了
    我在评论里只写了拉链不好用，系统却说有违规词发不出去，是哪个词
    评价的时候忘记传视频了，已经发布的评价还能往里面补视频吗
    三样东西一个订单买的，我只想给其中的台灯写评语，别的不评行不行
    我明明只用过一个星期，系统就自动替我评了五星，这个能换成我自己写的吗
    我的评论被折叠到最后面去了，别人根本看不见，怎么才能正常显示
    想问一下追评有没有期限，我这双鞋穿了半年才开胶，想补写一条
    我前天花了一个多小时给那辆婴儿推车写了好长一段评价，还配了六张图，今天去看只剩下星星，字和图都没了，这么长一段我可不想再写一遍，你们后台能找回来吗
    当时快递坏了我气不过，给那家店的茶杯打了一星还骂了几句，后来老板二话不说给我补发了新的，我过意不去，想把我写的那条差评删掉重新写，请问从哪里弄
    我七十三了头一回网购，这双棉鞋暖和得很，想写几句让别的老姐妹也放心买，孙女说要在订单里头点评价，可我点来点去都是让我再买一双，到底在哪儿写呀
    请问差评几天内可以改
    评价写了以后能不能修改，规则是几天内
    评价为什么没显示
    评价多久后展示
    评价为什么不显示
    评价能不能修改
    怎么给商品打分
    我想评价买的锅
    评论入口在哪
    给五星在哪点
    评价里传不了图片
    写评价能加视频吗
    追评在哪写
    用了半年想追加评价
    我写的评价能改吗
    两星想改五星
    改一下我的评论
    修改自己评价的入口
    错别字想改，评价里的
    评错商品了，能挪吗
    评到别的灯上去了
    手抖点了一星，怎么改回来
    娃乱点的差评，帮我删
    删掉我的评价
    我自己那条评论想撤回
    评价能匿名吗我写的
    我的评价显示真名了，换成匿名
    评价里露了电话，赶紧删
    我的评价怎么不显示
    写的评论发布了没
    评价审核要几天
    评价没过审，为啥
    说我评价有违禁词
    提到品牌就说我打广告，评价发不了
    我的差评被删了，凭啥
    我评论少了半截，谁删的
    提交评价报错
    提交按钮灰的，评价字不够？
    评价最少几个字
    评价最多写多少字
    没有评价按钮，这单
    待评价里找不到我的订单
    买了半年还能评吗
    评价期限是多久
    过期不能修改评价了？有别的法子没
    一条评价能改几次
    退货的能写评价吗
    赠品可以评价不
    门店买的能上网评吗
    评价邀请链接打不开
    老提醒我评价，已经评了
    四件只评一件行吗
    只打星不写字可以吗
    物流和商品分开打分在哪
    能用方言写评价不
    评价能用英文写吗
    商家让我改差评，改在哪
    卖家求我删评，怎么删我写的
    系统自动好评，我要改成中评
    我写过的评价在哪查
    历史评论怎么看，我自己的
    改了昵称旧评价名字变吗
    商家回复了我的评价，我咋回
    有人在我评价下面骂，我能回他吗
    評價要去哪裡寫
    我的評論被退件了
    review 怎么写，我那双鞋
    评价写一半没了，有草稿吗
    亲，想告诉后面买的人这拉链容易坏，在哪写
    耙子的使用感受写到哪去
    给帐篷打星在哪
    锅的评语写错了要更正
    我打的星没了
    抽奖得的东西能评吗
    我的评语跟别人的混一起了
    拖把评价显示错颜色，我写的那条
    长测报告能当评价发吗
    买的锅怎么评价
    我的评论没显示出来
    想修改我写的评价
    删掉我之前那条评价
    怎么给买到的东西打星
    我打错星了，改成五颗
    我的晒单被退回
    评价能匿名吗，我是买家
    刚买的书想写书评，点哪里
    review写完提交不了
    評價怎麼補照片
    三月份买的现在还能评吗
    评错商品了，想挪走
    我写的差评被删，为什么
    审核我的评价要几天
    能在评价里传视频不
    看看我以前发过的评价
    孩子替我乱评，撤下来
    字数不够不让我发评价
    收到的礼物我能评论吗
    想给其他买家提个醒，评语写哪
    我的评论只显示一半
    真名露出来了，把我那条评价改昵称
    套装里每件分开评吗
    评价邀请链接失效，我想评
    买家秀照片想换一张
    我要给这双袜子写长评
    改评价的期限过了吗
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
    how do I post a review
    leave feedback for my purchase
    want to rate my toaster
    i bought a lamp, where's the place to review it
    can't find the review button on my order
    write a testimonial for the blender
    give five stars to the jacket, where
    submit review not working
    my review won't post
    review upload keeps failing
    the stars won't click
    my review disappeared
    where did my comment about the kettle go
    why isn't my review showing yet
    how long does review approval take
    my rating is still pending
    you rejected my review
    my review was flagged, why
    who took down the review I wrote
    put my one star review back
    restore my deleted review please
    my honest review got censored
    it says my review breaks the guidelines, but I only described the zip
    edit the review I left last week
    change my star rating from 1 to 5
    I clicked the wrong number of stars
    fix a spelling mistake in my review
    I want to rewrite what I said about the chair
    seller sorted it out so I want to update my bad review
    can I upgrade my rating after the replacement
    how to remove my own review
    delete the comment I posted
    take my review down, I changed my mind
    withdraw my rating for the pillow
    reviewed the wrong product by accident
    move my review to the right item
    wrong colour chosen in the review, change it
    add to my review after three months of use
    follow-up review, possible?
    can I write a second review for the same thing
    is it too late to review an order from January
    how many days do I have to leave a review
    forgot to rate it, can I still?
    automatic five stars were given on my behalf, I want to write my own
    it says already reviewed, but I never wrote one
    post a review anonymously
    hide my name on my review
    can others see who wrote my review
    my full name shows next to my comment, change it
    review shows my old nickname
    attach pictures to a review
    photos in my review are upside down
    my review video won't upload
    how many photos fit in one review
    is there a minimum length for reviews I write
    character limit when rating a product
    can I leave only stars without text
    can I rate the delivery separately from the product
    review just one item of my order of four
    review something I received as a present
    can I rate it if my husband placed the order
    write a review without buying
    does returning it remove my review
    I sent the item back, may I still review it?
    refunded order, review option gone
    my order isn't in the "to review" list
    review option greyed out on my phone
    where do I see all reviews I've written
    list my past ratings
    half of my review text is cut off
    review draft lost when the app crashed
    can I save a review and finish it later
    my review got hidden under "less helpful"
    reviews by me not visible to my friends
    can I review in Spanish
    emoji in my review got it refused
    does swearing get my review blocked
    my kid submitted a rubbish review, cancel it
    my husband rated it on my account as a joke, undo please
    My house number is visible in my review photo, take it off
    I'd like to remove the picture of my daughter from a review
    reply to a comment under my own review
    someone's being nasty below my review, can you remove their comment
    the seller replied to my review, how do I answer back
    review email link expired
    you keep asking me to review but the parcel hasn't come
    can I review before delivery is confirmed
    review request email, where's the form in it
    where do I warn other shoppers about this heater
    I'd love to tell others how good these boots are, where do I write that?
    show my photos in the customer gallery
    i wanna leave a good rating for the headset but idk where
    how to giving star to product? i am happy customer
    pls tell me the procedure to post my review for the mixer grinder
    reveiw not showing, posted it tues
    评价 button missing in my app, how to rate
    I wrote a long and careful review of the pushchair with six photos and the next morning only the star rating was left. Can the text be recovered or do I have to type it again
    Oi, who binned my review? I bought the bloody thing, I'm allowed to say it leaks
    Would you kindly advise how a customer may amend a review submitted in haste?
    voice typed my review and it wrote complete nonsense can i correct it somehow
    I reviewed the umbrella I bought last month and today only three stars are left, how do I get my text back?
    I was cross and gave the pan one star, then realised I'd used it wrongly, so I'd like to change my own review
    Mum adores the slippers I ordered and I want to post a photo and a few kind words, but my order has no review option
    My grandson played with my phone and gave the shampoo one star. How do I take that rating of mine back?
    All I wrote in my review was that the zip sticks, and it says forbidden word. Which word?
    I forgot the video when I posted my review, can I still attach one now that it's published?
    Three things came in one order and I only want to write about the lamp, do I have to rate the rest?
    After one week the system gave five stars in my name, may I replace that with a review of my own?
    my review has been pushed to the very bottom where nobody reads it, how can it be shown normally
    The soles came off after six months. Is it still possible for me to add that to the review I wrote?
    The day before yesterday I spent an hour on a review of the pushchair with six pictures; now only the stars are there. I'm not typing all that again, can my review be recovered somewhere?
    The cup arrived broken and in my temper I gave it one star with a few choice words. The owner sent a new one at once and I feel awful, so how can I delete what I wrote and review it afresh
    I'm seventy-three and this was my first time buying online, the slippers are lovely and warm and I'd like to write so for other ladies, but wherever I press it only wants me to buy another pair, where does one write the review
    Within how many days can a review be edited, what do the rules say?
    delete the comment I wrote and put a new one
    can a review be changed
    how do I write a review
    leave a review where
    I'd like to review the kettle I bought
    rate my purchase
    where do I rate the shoes
    give five stars, where's the button
    give my order a rating
    post feedback on a product I bought
    how to comment on my purchase
    where can I post pictures of the dress with my review
    add a video to the review I'm writing
    can't upload pictures to my review
    review photos won't attach
    change my rating from 2 stars to 5
    alter what I wrote about the drill
    update my review after six months of use
    add a follow-up to my review
    append a second comment to my own review
    fix a typo in my review
    I rated the wrong product, move my review
    my review landed under a different lamp, can it be moved
    accidentally gave one star, how do I correct it
    toddler pressed one star, undo my rating
    husband wrote nonsense in my name, delete the review of mine
    remove the review I posted
    take down my comment
    withdraw my rating
    can I make my review anonymous
    my review shows my full name, change that
    my address is visible in my review, remove it quick
    I posted my phone number in a review by mistake
    review not published yet
    where's the review I wrote last week
    how long until my review goes live
    review pending moderation
    review rejected, why
    my review was refused for forbidden words
    rejected as advertising because I named the brand in my review, can I resubmit
    they removed my review
    my honest review got deleted
    half my review was cut off, who edited it
    bad review of mine disappeared, good ones stay
    why can't I see my own stars on the product page
    my rating doesn't count in the average
    submit button greyed out on my review
    error when I submit my review
    review text too short it says
    word limit for the review I'm writing?
    minimum characters for my review
    network error when posting my review
    no option to review this order
    "write review" isn't there for my order
    can't find my order in "to be rated"
    can I still review, I bought it half a year ago
    deadline for leaving a review
    how long do I have to write my review
    editing period for my review is over, any way round it
    how many times can I edit a review
    can I review something I returned
    can I review a gift I received
    can I rate a freebie
    bought in store, can I review it online
    bought as a guest, can I leave a review
    review invitation link doesn't open
    got an email asking for a review, link dead
    already rated, you still remind me
    can I review just one item out of four
    rate the seller and the product separately?
    rate delivery separately from the goods, where
    can I rate without text
    just stars no words, possible?
    can I review in Polish
    does my review get translated
    are swear words allowed in my review
    may I mention a competitor in my review
    can I put a link in my review
    seller asks me to change my review, how is it done
    seller asked me to remove my bad review, do I have to edit it
    if I change my review, does the date change
    does the seller see who wrote my review
    will my profile picture appear next to my review
    find all reviews I've written
    list of my ratings
    where are my past reviews
    see my own comments
    my reviews vanished after I changed nickname
    name on my old reviews is wrong
    how do I reply to the seller's answer under my review
    seller answered my review, can I answer back
    someone replied to my review rudely, can I respond
    share my review with a friend, link?
    put a photo of my cat with the bed in the customer gallery
    join the customer pictures with my own
    want others to know these boots are great, where do I write it
    want to warn other customers that the zip breaks, where do I post
    voice review possible?
    save a draft of my review
    lost my review text halfway, is there a draft
    can I copy my review to the same product in another colour
    sir how to give star rating
    how to giving feedback on product purchased
    my review is not reflecting sir
    kindly delete the review given by me by mistake
    i want to do good comment for product
    where i write opinion of the shoes
    how modify my opinion on lamp
    my comment not publish, why
    写 review 在哪里
    我的 review 怎么 edit
    追评 where?
    rvw button missing
    pls del my review
    my stars are wrong
    five stars for the lovely tent, show me where to put that
    auto rating gave five stars for me, I want to change it
    system posted a default review for me, can I replace it
    default good rating was left on my behalf, change to three stars
    review of the wrong size, I meant the M, can I adjust it
    can I turn a review into a question
    how to mark my review as updated
    I wrote two hundred words with nine photos about the pressure cooker and it says in review since the first of may is anyone going to read it or shall i post it again
    As a beauty blogger I'd like to amend a shade number in a review of mine that's a year old
    I want my opinion on the rake to be read by others, which page
    where does one rate a tent
    my verdict on the soup pot is wrong now, amend it
    I've a photo of the baked loaf to add to my stars
    the stars I gave are gone
    my words about the zip were censored
    can I star a thing I got as a raffle prize
    my comment got merged with a stranger's
    my review of the mop shows the wrong colour
    how do I tell shoppers the boots run small
    where did the button to rate go
    the app ate my review halfway
    post my test report of the drill as a review?
    why must my review wait for checking
    may I rewrite my write-up of the mattress
    is there a spot for a long-term test of the kettle by customers
    pull my write-up of the vacuum, it was for another one
    I gave stars without wanting to
    can my husband and I both rate the grill we bought
    where can I rate the kettle I bought
    I'd like to change the stars I gave
    can I add a photo to the review I wrote
    how do I leave feedback on a product I purchased
    my comment about the vacuum got deleted
    is it too late to review my order from March
    review pending for days
    I gave 1 star by mistake, how to change it
    write a follow-up to my review after six months
    how to rate a delivery I received and the item separately
    sir how to give rating to product
    kindly tell where to write my feedback about this mixer I bought
    upload a video to my review
    my review says "in moderation"
    where are all the reviews I've written
    take my old review off, I've changed my mind
    withdraw the rating I posted
    the stars won't click when I rate my order
    the rate button is missing for my shoes
    remove my picture from my own review
    review deadline for buyers?
    why did my honest review disappear
    My review was shortened by someone. Why?
    fix spelling in what I wrote about the tent
    seller asks me to alter my review, how would I even do it
    does a review show my full name
    want to warn other buyers about this heater, where do I post
    rating my order twice possible?
    how many photos can go in a review
    I received an invite to review but the link is dead
    review of a gift I received, can I post one
    update my rating from 3 to 5
    may I write my review in Welsh
    the minimum length of a review, mine was refused for being short
    can I reply to another buyer's comment under my review
    review form crashes
    i want to share my opinion on the chair i purchased
    leave a testimonial
    i want put comment on product i buy
    how do I comment on something I've bought
    where do you leave stars
    please publish my review
    my review has been waiting since Monday for approval
    my review got refused for bad language, I wrote "damn good"
    how to hide my name on a review
    post pictures of my finished quilt on the product's page
    How do I retract a review that was left under my account by my teenage son?
    can I review each item in a bundle
    reviewing a cancelled order, possible?
    change my review's headline
    unable to rate, says not eligible
    why can't I give half stars
    add to my earlier review
    my feedback on the mattress never appeared online
    rated the seller instead of the product, swap it?
    I dictated a review and it posted half, finish it how
    how to see the review I left last year
    do reviews need approval before they're visible
    can I copy my review to the newer model
    rewrite my review
    I'd like to put up a review of the hiking socks after 500 miles in them
    can the shop delete what I wrote? my review is gone
    option to review missing in app
    publish with nickname, my review shows my real name
    is a photo required when reviewing
    I regret my harsh stars on the toaster, let me raise them
    where does one evaluate a purchased item
    where do my thoughts on this book go, I bought it here
    i wrote nice review but dont see
    how can I make my review visible
    edit window for reviews over?
    star rating stuck at four, I pressed five
    unpublish my comment
    my two star opinion was blocked
    scoring the courier and the item, is it the same form
    review reminder says order 51 not rated, how do I rate it
    I'd like my review translated into English, can I edit it
    buyer here: how do I do a review with video
    can I still amend feedback I gave in January
    my verdict on the espresso beans isn't online yet
    where do I rave or rant about the socks I bought
    I clicked submit on my opinion and it evaporated
    correct the age I put in my review of the tricycle
    put a before-and-after snap into my review
    may I remove what I said about the broth
    is there a word ceiling for my write-up of the telescope
    my kid's scribble got posted as a review on the paint set, bin it
    turned down my review for mentioning a price, where can I redo it
    the site translated my review badly, I'd like to amend it
    allow me to rate the pillow once more after the wash
    my critique of the novel was rejected by a filter
    how do I find the little box for writing about a bought item
    where's my comment on the hedge trimmer
    as a purchaser can I tick stars without any text
    the review page demands a photo and I haven't got one
    erase the stars my ex left from my login
    want to append "still going strong after a year" to my review
    my pen name changed but my review doesn't follow
    can gift recipients leave a review
    I'd love to jot down a few lines on the wool for the next knitter
    rate thermos plz how
    how to post unboxing clip in my review
    my review shows under the wrong colour of the rucksack
    how long does the vetting of my review last
    four stars seems harsh now, let me revise my rating of the grill
  `,
})
