import { defineIntent } from '#intents/define'

export const newsletter = defineIntent({
  intent: 'newsletter',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '不想再收广告', en: 'Stop the adverts' },
  definition: {
    zh: '想退订、少收或订阅商家的营销短信、邮件、推送。',
    en: 'Wants to stop, reduce or subscribe to marketing mails, texts or notifications.',
  },
  borders: {
    'privacy-request': {
      zh: '追问信息被谁用了的是隐私；只嫌广告多的在这里。',
      en: 'Asking who uses one’s details is privacy; too many adverts is here.',
    },
    'cancel-membership': {
      zh: '退的是付费会员是取消会员；退的是邮件短信在这里。',
      en: 'Ending a paid plan is cancelling membership; ending mails and texts is here.',
    },
    'scam-report': {
      zh: '短信像冒充的是诈骗举报；就是商家自己的广告在这里。',
      en: 'A message that looks fake is a scam; the shop’s own advert is here.',
    },
  },
  zh: `
    不要再发广告
    取消推送
    别发营销短信了
    怎么退订邮件
    取消订阅邮件
    广告短信太多
    关闭通知
    退订
    不想收促销信息
    订阅新品通知
    屏蔽广告短信
    邮件太多了
    停止发送广告
    退订短信
    别再给我发广告了
    怎么取消订阅邮件
    天天推送烦死了
    回复TD没用还在发
    关闭消息通知
    一天八条促销短信 有完没完
    能不能只发物流的，别的都不要
    把我从营销名单里拿掉
    不要打电话推销
    邮箱快被你们塞爆了
    亲，app半夜弹窗怎么关呀
    tuiding guanggao
    我想订阅新品上架的邮件
    停止推广信息
    公众号老是群发，取关了短信又来
    打扰到我了，以后活动不用通知我
    電子報請取消
    怎么设置成一周只收一次
    点了邮件底部的退订链接，打开是404，下一封照样来，这都第几封了，你们到底尊不尊重客户的意愿
    不感兴趣 别发
    屏蔽你们的号码也没用，每次换个106开头的
    纸质的宣传册不用寄了，浪费树
    能帮我关掉直播开播提醒不
    我都退过三次了怎么还收得到打折信息
    孕期提醒那个订阅请停掉，孩子没保住，每周收到“宝宝第几周”真的很难受
    促销信息只要鞋类的，家电那些别给我了
    广告太多 关
    彩信骚扰，取消
    以后周报寄到我新邮箱，旧的不看了，顺便问下怎么订读书栏目那一期
    推送总在上班时间响，开会特尴尬
    怎么拒收商业短信
    我只是随手填了手机号领个小样，就开始被你们短信轰炸，早中晚都不落下
    老发券给我，不稀罕，停了吧
    群里@所有人的优惠通知能不能不@我
    把“猜你喜欢”的提醒关掉
    新店开业活动那种信息请不要发送到本号码，本号码是工作专用，每天几十条已经影响我接收重要通知，谢谢配合
    退定
    语音外呼推销请停止
    我爷爷每天早上被你们的特价短信吵醒，他以为是家里人出事了，戴着老花镜看半天，麻烦把他这个号从群发里面去掉，谢谢啦
    不要再寄廣告信來了
    不想收到你们的短信了
    不要再给我发短信
    把我从邮件列表里删掉
    每天发短信很烦
    推送通知怎么关
    我不要收广告邮件
    我退订了还是收到短信
    退订不了怎么办
    能少发点邮件吗
    别老给我推送消息
    关掉活动通知
    别再打推销电话了
    怎么收到优惠信息，想订阅
    营销短信怎么屏蔽
    短信骚扰，请停止
    不想接到促销电话
    不想再看到推送广告
    我要退订所有短信
    天天发短信，能不能停
    垃圾短信太多了，把我号码去掉
    退订T没用
    怎么不收优惠短信
    能不能只保留订单通知，不要广告
    拒收广告
    请不要给我发促销信息
    想取消每周的邮件
    消息推送关闭在哪里
    广告邮件我没订阅过，为什么发
    我取消订阅了为什么还发邮件
    通知太多，想设置少一点
    停止推送
    怎么把直播提醒关了
    别发了别发了，烦死
    unsubscribe邮件怎么弄
    希望以后不要再收到贵店的推广短信
    麻烦帮我取消短信订阅，手机尾号6632
    我要退定你们的广告
    新品上市能通知我吗，怎么订阅
    微信上老是弹你们的活动消息，怎么关
    宣传册别再寄给我了
    怎样设置不接收营销信息
    每天三条促销短信，工作都被打扰，麻烦取消
    邮箱里全是你们的广告，怎么一次退干净
    想继续收优惠邮件，但一个月一封就够了
    我的号码不要再发双十一那些短信了
    每天都收到你们三四条促销短信，太打扰了，请帮我退订
    我已经回复TD退订了，可今天又收到打折短信，怎么回事
    你们的广告邮件太多了，能不能把我的邮箱从名单里去掉
    app每天半夜弹活动通知，吵得睡不着，请问在哪关
    我只想收到发货通知，促销之类的消息能不能不要发
    想订阅你们的新品邮件，请问在哪里填邮箱
    点了邮件里的退订，显示成功，结果第二天照样发过来
    最近总接到你们推广活动的电话，以后请不要再打了
    能不能不要每天发，一个星期发一次优惠邮件就够了
    我把公众号取关了，为什么短信广告还是发个不停
    请不要再给我妈的手机号发优惠短信，她看不懂还总误点
    之前勾选了订阅，现在不想收了，怎么取消呀
    家里收到你们寄的宣传册，以后不用寄了，谢谢
    想知道上新的消息，你们有没有邮件订阅可以加入
    推送太频繁了，一天十几条，怎么设置只保留重要的
    求求了别再发短信了😭 一天八百条促销
    tuiding！说了不要再发广告了听不懂吗
    退订广告
    别发短信了
    取消邮件订阅
    不要推送
    关广告通知
    短信太多
    停止营销短信
    不想收邮件
    推送怎么关闭
    不要推销
    取消活动提醒
    少发点
    退订邮件
    广告别发了
    通知太烦
    怎么拒收促销
    订阅上新提醒
    把我号码移除
    屏蔽推广
    不再接收优惠信息
    怎么订阅邮件
    取消短信通知
    停发
    别打广告电话
    买了一回东西，从此天天收你们的打折短信，怎么停
    手机通知栏全是你们的优惠弹窗，在哪个设置里关
    邮箱里你们的促销信一周十几封，请把我从列表去掉
    我想保留物流短信，营销类的都不要，可以设置吗
    晚上十一点还发促销短信，孩子都吵醒了，请停掉
    退订链接点了要登录，登录以后又找不到退订的地方
    回复了R、回复了TD，你们的短信还是照发
    我对美妆没兴趣，能不能只推荐图书方面的邮件
    怎样才能收到你们新品的通知，我想订阅
    电子报能改成每个月一份吗，每天看不过来
    小区里好几个人都收到你们的推广电话，麻烦别再打我这个号
    请停止往我公司邮箱发广告，被IT部门警告了
    关注你们视频号以后老推送直播，怎么取消提醒
    微信服务号的优惠消息，能不能单独关掉，不取关
    换了新号码，结果收到上个机主订的你们的广告，退掉吧
    我爸看到“最后一天”就着急买，别再给他发促销了
    孩子的平板也弹你们的广告推送，怎么彻底关闭
    目录册每个季度寄一本，我都扔了，请别寄了
    上次勾选了“同意接收优惠资讯”，现在想取消勾选
    在店里留了手机号办会员，没想到广告短信这么多，请停
    推送里“有人看过你想要的”这类提醒也关掉吧
    我只想要降价提醒，别的宣传统统不要
    你们换着号码发营销短信，我拦都拦不住，怎么一次性退订
    以前退订了邮件，现在想重新订回来，怎么弄
    打折信息可以每周五发一次就好吗，不要天天发
    怀孕的推送麻烦停一下，宝宝已经两岁了
    请把这个邮箱从群发名单里删掉，我已经不管采购了
    老年人手机不会退订，你们后台帮我把短信停了吧
    双十一期间一天二十条，我宣布退订
    母亲节的营销邮件可以不发给我吗，妈妈不在了
    想知道怎么加入你们的新品邮件通知名单
    TD TD TD 听见没😡
    退钉退钉 别再发啦
    unsubscribe了三遍，your email还是来
    求放过！！推送比我妈还唠叨
    麻烦您高抬贵手，把我这个号从营销名单里去掉，感激不尽
    廣告簡訊好多 要怎麼取消
    一睁眼是你们，睡前也是你们，我对象都没这么勤，短信停了吧
    别老发了哦宝，库存清仓跟我没关系，一个月没工资了
    不想收到促销短信了
    短信广告太多了
    别给我发推广短信
    停止发送营销信息
    推销短信怎么关
    回T没用 短信照来
    退订短信回什么
    回复退订提示无效
    邮件退订
    不要再发促销邮件
    邮箱天天收到你们广告
    取消订阅推广邮件
    退订链接失效了
    点了退订还在收邮件
    把我邮箱从名单去掉
    把我的手机号从群发里删了
    推销电话别打了
    营销电话太烦人
    机器人外呼关掉
    不接受电话推销
    app推送怎么关
    关掉通知推送
    推送太频繁
    一天十几条推送烦死了
    半夜推送能不能停
    关闭优惠提醒
    关掉直播提醒
    关掉降价提醒通知
    不想收到购物车提醒短信
    活动通知不要发给我
    双十一短信轰炸我
    节日祝福广告也别发
    生日短信不要再发
    问卷邮件别再发了
    求评价的短信不要发
    公众号推文怎么不接收
    取关你们公众号还推
    服务号天天发广告
    微信群广告怎么退
    企业微信天天发优惠，怎么屏蔽
    导购老发朋友圈私信广告给我，别发
    纸质广告册别寄了
    商品目录不用邮寄给我
    只要物流短信 不要广告
    只留订单通知
    保留发货提醒，别的促销关掉
    少发几条行吗
    一个礼拜一封就够
    推送频率怎么调
    短信接收设置在哪
    邮件偏好怎么改
    通知设置里哪项是广告
    开了免打扰还收到广告短信
    换号继续发营销，怎么根除
    我不是你们客户 别发广告
    这号是新办的 老收到你们促销
    错发给我了 我没注册 别再发广告短信
    工作邮箱别发广告
    老人手机别发促销
    孩子平板上别弹广告推送
    我妈看到“最后一天”就慌，短信给她停
    怀孕资讯别再推了 孩子没了
    狗已经去世了 狗粮促销别发了
    分手了 情侣礼物推广停
    我已经搬出国，中文促销短信不需要
    订阅新品邮件
    想收到打折通知
    怎么订阅你们的周刊
    上新提醒在哪开
    把我加进邮件列表
    想要收优惠短信，如何开启
    退订错了 想重新订阅
    重新接收促销信息
    没收到你们的newsletter，怎么订
    我想只订书籍类的资讯邮件
    订阅降价邮件提醒
    开启活动推送
    重新打开优惠通知
    退订后多久生效
    退订几天了还在收
    退订要登录才行？忘了密码不想登
    退订成功的回执有吗
    短信退订收费吗
    国际短信收广告扣我钱，停
    彩信推广能不能停
    语音播报推销关掉
    您好，请将本人移出一切营销类讯息之发送名单
    亲，广告少发点啦，手机都要炸了
    有完没完！一天八条促销，给我停！
    unsubscribe 谢谢
    marketing email太多 opt out
    電子報不想再收了
    tuiding duanxin
    我就买过一回拖鞋从那以后天天早上六点给我发短信说什么限时抢我抢你个头啊给我停了
    儿子高考在家复习，你们的app一会儿叮一声一会儿叮一声，全是秒杀红包，怎么把这些统统关掉，只留快递消息
    我把短信权限都关了，你们的优惠广告怎么还能发进来
    每周三准时一封促销信，看都不看就删，干脆别寄了
    想继续收图书上新，服装类的营销就免了
    我只是领过一次试用装，现在早中晚都收到你们的促销短信，怎么退订
    邮件底部那个退订链接点进去是空白页，第二天照样给我发广告，到底怎么取消
    app的推送我想关掉促销的，只留快递到了的通知，在哪里设置
    这个手机号是我刚办的新号，以前的机主订了你们的短信，麻烦把号码从名单里拿掉
    回复了退订两个字，显示成功，可这周又收到三条秒杀短信，请彻底停掉
    我喜欢看你们上新的邮件，但一天两封太多了，能不能改成一个星期一封
    客服不停打电话让我参加会员日活动，我说了不需要，请别再打推销电话了
    孩子没保住，你们还每周给我发孕期贴士，看一次难受一次，求你们别再发了
    我想订阅你们图书类的打折邮件，应该在哪里填邮箱
    我就买过一回拖鞋，从那以后天天早上六点给我发短信说什么限时抢最后一天，回了退订也没用，换个号码接着发，我上夜班的人刚睡着就被吵醒，请你们把我这个号从名单上彻底删掉
    儿子在家复习高考，你们的软件一会儿叮一声一会儿叮一声，全是秒杀红包什么的，我又怕关了以后快递到了不知道，能不能只留物流提醒，把别的推送统统停掉
    能不能别弹那么多广告
    取消订阅
    怎么退订
    不想收短信了
    别再推送了
    别给我发优惠
    别发券了
    停发广告
    广告停一停
    不要促销信息
    不要营销电话
    拒收营销短信
    拒收彩信
    关闭推送
    弹窗广告怎么关
    app老弹广告关掉
    半夜弹促销，吵醒娃
    只留物流通知，促销关了
    营销通知关闭入口
    消息设置在哪，不收优惠
    邮件太多了少发点
    一天十条太多
    改成每周一封
    一个月发一次够了
    能只收图书类的吗
    不要母婴类的推广
    我没订阅过，移除我
    没同意过收广告
    回了TD照样收到
    退订链接打不开
    退订了还收到
    退订多久生效
    把我号码从群发名单删了
    把邮箱移出名单
    微信群发别带我
    公众号推送不要了
    企业微信天天发广告，停
    纸质目录别寄了
    宣传册不要再寄
    我妈老点你们的广告短信，别给她发了
    老人去世了，别再寄册子
    换国家了，优惠短信用不上
    想订阅上新通知
    怎么订阅你们的邮件
    订阅优惠短信
    打折时通知我
    有没有电子期刊能订
    误退订了，帮我恢复
    怎么收不到你们的周刊了
    拉我进福利推送名单
    我想收到活动消息
    别spam我了
    tui ding
    骚扰短信天天发，烦死了
    能不能别天天早上推优惠
    广告邮件别往我单位邮箱发了
    怎么把商家推广短信屏蔽干净
    想订你们的新品周报邮件
    你们的营销推送取消在哪里
    app里优惠弹窗太频繁，能关吗
    把优惠群发名单里的我删掉
    不想接到你们促销电话，怎么设置
    停止给我发会员日活动短信
    推广消息改成每月一条
    只想收打折通知，别的资讯别推
    每天清早的酒类促销邮件少来点
    床垫群发短信别算我
    冬季画册不用投我家
    给我奶奶订你们的传单，她爱看
    机器语音推销沙发天天打，停了
    有园艺月刊邮件可订吗
    别再给我发促销短信
    广告邮件太多，取消订阅
    能少发点吗，一周一条就行
    把我从群发名单里删掉
    回复T了还在发优惠短信
    大半夜推广告，关掉它
    纸质目录别寄我家了
    unsubscribe没用，还收到newsletter
    關閉行銷通知
    打推销电话烦死了，别打了
    只留物流提醒，活动的不要
    不小心退订了，怎么重新订
    购物车提醒老弹，咋取消
    直播开播提醒关了吧
    我没订过周刊，请停
    每天三封促销信，改成月刊行不
    过世的老伴还收你们广告，停发吧
    公众号优惠推送不想收
    想收降价短信通知，哪里开
    广告弹窗怎么禁掉
    生日优惠短信免了
    孩子都十岁了还推尿布广告，停
    取消营销订阅
    别老用红点提醒我逛特价
    电子报换成英文版订阅
    退订链接打不开，照样收广告
    企业微信群发的促销，怎么不接收
  `,
  en: `
    stop sending me emails
    too many emails
    newsletter
    stop marketing texts
    remove me from the mailing list
    opt out of emails
    no more promotional emails
    turn off notifications
    how do i unsubscribe
    stop the ads
    sign up for the newsletter
    cancel newsletter
    stop spamming me
    email preferences
    unsubscribe
    stop emailing me
    how do i get off your mailing list
    too many promo texts
    take me off the list
    turn off push notifications
    STOP
    replied stop and im still getting your sms
    no more marketing calls please
    your newsletter lands in my inbox daily, once a month would do
    I want to sign up for the newsletter
    the link at the bottom of your mail goes to a dead page, and the next advert comes an hour later. This is the fourth time I've asked to be left alone
    just keep the delivery updates, drop the rest
    the app buzzes at 2 am with flash deals, how can I silence that
    pls no more catalogues through the post, it's such a waste of paper
    cancel the weekly digest
    only want news about shoes not washing machines
    不要 spam me
    how do I opt out of text alerts
    Kindly cease to send me advertising
    emails emails emails. enough
    Could you end the "your baby this week" series? We lost the pregnancy in november and every Monday it's like a knife
    unsubcribe me from promotions
    marketing preferences where
    even after I blocked you it comes from a different number
    I gave my mobile for one free sample, now it's breakfast, lunch and dinner with your offers
    change which address the newsletter goes to
    remove my work number from campaign messages, it's used for emergency calls at a clinic and your sale alerts are honestly dangerous there, several dozen a week
    how often do you send that mail with new arrivals, can i subscribe
    your adverts are driving me mad
    switch off live stream reminders
    not interested in your deals, stop
    the chat group broadcasts, how do i leave those
    do not send me birthday offers
    spam
    why am i still getting mail from you guys, i opted out in the shop
    fewer emails plz
    Is it possible to receive the ads only in the weekend?
    quit with the vouchers
    i'd like to hear about the book column only
    no thanks to the promotional stuff
    When I bought the tent I ticked, or rather forgot to untick, some box and since then there's a mail every single morning about camping stoves. Lovely stoves. I have one. Make it end
    I don't want any more marketing emails
    Unsubscribe me please
    I'm getting too many emails from you
    I unsubscribed but I still get emails
    Can you remove me from your newsletter?
    Please stop texting me
    I want to subscribe to your emails
    The unsubscribe link doesn't work
    How do I stop push notifications from the app?
    I never signed up for your newsletter
    Please remove my number from your marketing list
    I want to unsubscribe from all emails
    Stop calling me with offers
    I don't want promotional messages
    Too many notifications from your app
    Can I change how often I get your emails?
    How do I disable marketing emails in my account?
    Take my email off your list
    please stop with the promotional emails
    How do I stop receiving catalogues?
    Your texts are annoying, stop them
    I want to opt out of SMS
    Can I choose which emails I get?
    Don't send me any more offers
    I'm sick of your emails, how do I stop them
    unsubscribe me from everything
    How do I turn off sale alerts
    Where do I manage my email subscriptions?
    can u stop spam my phone
    I keep getting your newsletter even though I opted out
    Why am I getting marketing emails from you?
    Is there a newsletter I can subscribe to?
    How do I get notified about new products by email?
    Please cease all marketing communication
    Remove me from your email list immediately
    I only want order updates, no advertising
    How can I mute the app's promotions?
    no more sms ads thx
    I'd like to stop the weekly offers email
    Text STOP doesn't work, still getting messages
    I want off the mailing list
    please dont send me publicity anymore
    Do you have an email list for sales? I'd like to join
    Hello, I receive three advertising emails a day from you. Please remove my address from the mailing list. Thanks
    Stop the daily deals notification, it wakes me up
    How do I resubscribe to the newsletter?
    I get three or four promotional texts from you every day and it's too much, please take me off
    I replied STOP last week and got another sale text this morning, what's going on?
    Could you remove my address from your mailing list? There are far too many adverts
    Your app sends me deals in the middle of the night, where do I switch that off?
    I only want messages about my deliveries, not about offers, can that be set?
    I'd like to be told about new arrivals by email, where can I sign up?
    I clicked unsubscribe, it said I was removed, and the next day there was another newsletter
    I've been getting sales calls from you all month. Please don't ring me with offers again
    Could I get the newsletter once a month instead of every day?
    Please stop sending offers to my mother's mobile, she finds them confusing
    I must have ticked a box when I ordered and now I'm getting your marketing, how do I undo it?
    We keep getting your catalogue in the post and it goes straight into the bin, please stop it
    i dont want publicity mails of you anymore, where is unsubscribe?
    I'm interested in your weekly offers email. How do I subscribe?
    OMG stop with the notifications, like 12 a day?? turn it off
    Would it be possible to only get emails about books and none of the rest?
    unsubscribe please
    stop the texts
    no more emails
    remove me from your list
    turn off promotions
    stop ads
    opt me out
    too many texts
    how to unsubscribe
    disable notifications
    stop the newsletter
    fewer messages
    sign me up for emails
    cancel email alerts
    stop mailing me
    mute your app
    no more offers
    take me off your SMS list
    end marketing messages
    I don't want promos
    stop push alerts
    join the mailing list
    no more cold calls
    quit sending adverts
    I bought one thing and have been getting discount texts daily since, how do I stop them?
    My notification bar is full of your deals, which setting switches them off?
    A dozen sales emails a week is too much, please take my address out
    Keep the delivery texts, drop the marketing ones, can I set it that way?
    Your promo text came at 11 pm and woke the baby, please stop them
    The opt-out link wants me to log in and then shows no opt-out
    I texted STOP and END, and your ads go on regardless
    Cosmetics don't interest me, could I get the book emails and nothing else?
    How do I hear about new products? I'd like to be on the list
    Can the newsletter be monthly? I can't keep up with a daily one
    Please don't ring this number again with special offers
    Stop sending adverts to my work inbox, IT has complained
    Since I followed your channel I'm alerted to each live show, how do I cancel that?
    My number used to belong to someone who signed up for your ads, please take it off
    My dad panics at "last day!" messages, please stop sending him those
    Your ads pop up on my kid's tablet, how can I get rid of them for good?
    A catalogue comes every quarter and goes in the recycling, don't post any more
    I ticked "send me offers" at the last order and would like to untick it
    I left my number in the shop for the loyalty card and now I'm flooded with promotional texts
    I only want price drop alerts, none of the other advertising
    You keep texting from new numbers so blocking is no use, how do I opt out once and for all?
    I unsubscribed ages ago and want your emails back, where can I rejoin?
    Would it be possible to have the deals mail on Fridays only?
    Please end the pregnancy tips emails, my child is two already
    Remove this address from your mailing, I'm no longer in purchasing
    Mum's old phone can't reply STOP, could you take her off at your end?
    Could I skip the Mother's Day emails this year? Mine has passed away
    How do I choose which alerts the app sends me?
    Where do I enter my address to receive the weekly specials?
    I'm getting the same offer by text, by email and in the app, one of them would be enough
    I agreed to emails, not to being phoned about sales, so no calls please
    STOP STOP STOP 😡 what part of stop
    unsubscibe me pls
    退订 from all your emails, thanks
    you text me more than my gf does, pls quit it lol
    I'd be much obliged if you would refrain from sending me further promotional correspondence
    too much publicity in my telephone, how i can stop
    twenty notifications on black friday?? I'm out, turn it all off
    Dear newsletter, it's not you, it's me. Unsubscribe.
    unsubscribe from texts
    stop the marketing emails
    no more promo emails
    stop sending me sales texts
    your texts are too many
    remove my number from your text list
    take me off marketing
    opt me out of advertising
    opt out of sms
    how do I opt out
    cancel email subscription
    I don't want your newsletter any more
    unsubscribe link is broken
    clicked unsubscribe, mails keep coming
    replied STOP, texts still arrive
    what do I reply to stop texts
    STOP isn't recognised
    unsubscribing needs a login, why
    how long till my unsubscribe takes effect
    it's been ten days since I unsubscribed
    no sales calls please
    robot sales calls, make them stop
    don't phone me about promotions
    disable app notifications for deals
    too many push alerts
    notifications at night, stop them
    mute promotional alerts
    switch off live show alerts
    stop cart reminders
    stop abandoned basket emails
    stop asking me to review by email
    no survey mails
    no birthday offers please
    holiday promotions, don't send
    stop whatsapp promotions
    leave your whatsapp broadcast
    unfollow your channel messages
    stop posting me catalogues
    no paper catalogue please
    no leaflets in my parcels
    only order messages, no marketing
    keep delivery alerts, cut the promos
    transactional mails only
    one mail a week is plenty
    reduce how often you text
    change email frequency
    where are my marketing preferences
    notification settings for offers
    communication preferences page?
    untick marketing consent
    withdraw my consent to promotional messages
    I never signed up for these mails
    I'm not your customer, stop texting
    this number is new and I get your ads
    wrong person, remove this number from your promos
    don't use my work email for offers
    stop texting my mother sales
    ads pop up on my child's tablet through your app, off please
    stop baby mailings, we lost the baby
    our dog died, no more pet food emails
    no couple gift emails, I'm divorced
    moved abroad, don't need your local deals by text
    texts abroad cost me, stop them
    blocked you, new number texts me again
    you keep changing the sender number, enough promos
    I want to receive your newsletter
    subscribe to your mailing list
    sign me up for sale alerts
    how do I get news about new arrivals
    add me to the email list
    turn deal notifications back on
    unsubscribed by mistake, put me back
    I'd like texts about discounts
    why don't I get your newsletter any longer, resubscribe me
    subscribe to book news only
    get restock news by email, newsletter style, where do I sign up
    weekly digest rather than daily?
    choose topics for the newsletter
    stop the app badge and banners for promos
    unsubscribe my second email too
    do not contact me for marketing
    spam from your shop, stop
    your sale emails flood my inbox
    I'm drowning in your coupons by mail, make it stop
    quit spamming me
    sir please stop promotional sms on my number
    DND is on still your promotional sms is coming
    i dont want receive publicity
    please no more email of offers to me
    退订 all sms
    STOP. TEXTING. ME. DEALS.
    enough with the pings, every hour a flash sale
    I would ask that you remove me from all promotional correspondence.
    bought slippers once and now it's six am every day hurry hurry last chance, I'll hurry you, turn it off
    my lad's revising and the app dings with red envelopes all day, how do I shut off everything except the courier
    every Wednesday another sale letter in my inbox, please let that be the last
    my phone lights up with your bargains during meetings, how do I silence them
    leave me off any future campaigns
    I'd like news of restocks on yarn and nothing else by mail
    don't want adverts to my email ever again
    I asked for one free sample and now I get your promotional texts morning, noon and night, how do I opt out?
    The unsubscribe link at the foot of your mail opens a blank page and the adverts keep coming, how do I stop them?
    I'd like to switch off sale alerts in the app and leave only the delivery notices, where's that set?
    This mobile number is new to me and its former owner had signed up for your texts, please remove it from the list
    I replied STOP, got a confirmation and three flash sale texts since, end them for good please
    I enjoy your new arrivals mail, but twice daily is too much, could it be once a week?
    Someone keeps phoning me about member day offers and I've said no, please no more sales calls
    We lost the baby and you're still mailing weekly pregnancy tips, it hurts each time, please stop sending them
    I'd like your mails about discounted books, where do I leave my address?
    I once bought slippers from you and ever since there's a text at six every morning, last chance, hurry. I reply STOP and it comes from another number. I work nights and have only just dropped off, so take my number off that list for good
    My boy is revising for finals and your app keeps dinging with flash sales. I'm afraid of missing a delivery if I mute it, can I keep the parcel notices and have all the promotional ones switched off?
    unsubscribe from your mails please
    how to stop promotional sms
    how do I stop your texts
    how do I stop the emails
    how can I turn off promo alerts
    how to block your offers
    stop mailing me catalogues
    stop sending me deals
    stop the spam
    stop these ads
    stop push ads
    stop the daily coupons
    no more texts
    no more promo calls
    no more catalogues in my letterbox
    no more leaflets please
    no ads please
    no marketing please
    no offers, only delivery updates
    don't email me sales
    don't text me at night with deals
    don't send me adverts
    don't want promotional notifications
    I don't want adverts on WhatsApp
    I didn't subscribe, take me off
    I didn't agree to marketing
    I unsubscribed and still get mails
    unsubscribed three times, mails keep coming
    unsubscribe button not working
    the opt out page won't load
    replied STOP, you keep texting
    typed N to unsubscribe and got another ad
    take my number off your marketing list
    take my wife off your mailing list too
    remove my address from promo mails
    remove from call list
    remove my number from WhatsApp broadcasts sir
    sir stop sending promotional messages
    sir DND active still getting your promo
    kindly stop marketing calls
    kindly deactivate promotional sms
    kindly unsubscribe my mail id
    delete my email from the newsletter
    cancel my newsletter subscription
    cancel sms alerts for sales
    cancel app notifications about deals
    cancel the printed catalogue
    turn off notifications for flash sales
    turn off marketing emails
    turn off birthday offers
    turn off price drop alerts
    turn off livestream alerts
    switch off promo pop ups in the app
    switch off sale sounds
    mute promotions
    mute deals in the app
    silence the ads on my phone
    disable promotional push
    disable the weekly digest
    block promo notifications only
    reduce the emails
    fewer mails please
    less spam please
    too many ads from your app
    too many notifications about offers
    ten mails a day is too much
    one newsletter per month is enough
    monthly instead of daily newsletter
    can I get only a weekly summary of deals
    can I choose which topics the newsletter covers
    just send me pet offers, nothing else
    only books, no fashion in my newsletter
    only sms, no email offers
    email offers yes, sms no
    newsletter preferences, where
    marketing settings in my account
    where do I manage subscriptions to your mails
    subscribe me to the newsletter
    sign up for your newsletter
    how do I get your newsletter
    I'd like to receive offers by email
    want to hear about new arrivals
    put me on the list for sale news
    tell me when the next sale starts, newsletter style
    notify me of deals please
    sms alerts for discounts, how to get
    re-subscribe me
    I accidentally unsubscribed, put me back
    newsletter stopped coming, I liked it
    not getting your newsletter anymore
    confirm newsletter link didn't arrive
    join the WhatsApp deals channel
    do you have a mailing list
    is there a catalogue by post, I'd like one
    could you send the paper catalogue
    change newsletter to my other inbox
    newsletter in English please
    getting adverts for baby stuff after a miscarriage, please stop
    ads at 3 am woke the baby
    promo mails clog my office inbox
    your coupons pile up on my phone
    my dad keeps clicking your promo texts, stop them
    mother passed away, stop her catalogues
    moved abroad, no need for your local offers
    I'm a vegan, stop the meat offers
    not interested in promotions
    not interested, take me off
    leave me alone with your sales
    enough with the emails!!
    ENOUGH ADS
    for the love of god stop mailing
    ur spam is insane pls stop
    退订 pls
    unsub pls
    TD
    no quiero publicidad, stop mails
    please no more publicity in my mail
    I not want receive the promotion message
    what is the way of not getting messages of offers
    pls stop msg
    When does the opt-out kick in? Still got two mails today.
    I'd like delivery texts to stay on but every bargain text gone.
    please end the marketing texts to my mum's phone
    subscribe my new mail for your offers
    a leaflet about your sale is in my letterbox weekly, take me off the distribution
    wine club mails every dawn, tone it down
    the SMS blast about mattresses, I want off
    let the winter catalogue skip my house
    put my gran on your flyers list, she loves them
    robot voice selling sofas rings daily, end it
    I'd subscribe if there was a monthly gardening digest, is there
    purge me from your coupons blast
    no more texts please
    too many adverts from you
    I want fewer emails
    turn off marketing messages
    quit spamming my inbox with sales
    remove my number from your SMS blasts
    Opt-out isn't working, I still get your offers
    don't send me catalogues by post any more
    i clicked unsubscribe five times and still u mail me
    please halt the daily deals mail
    can I get a monthly digest rather than daily mail
    mute promotional alerts but keep delivery ones
    subscribe to restock and sale alerts
    where is the unsubscribe link
    leave me alone with your coupons by text
    WhatsApp promotions, block those
    sir stop promotional SMS on my number, DND active
    your ads at midnight wake my baby, turn them off
    I get three birthday mails a year from you, please stop
    how often do you send the newsletter
    switch off app reminders about my basket
    reduce notifications
    resubscribe me, I left by accident
    change my newsletter to the gardening edition
    sms stop
    reply STOP does nothing, keep getting your texts
    your marketing is flooding my work mailbox
    no flyers in my letterbox please
    I'd like to hear about new yarn by mail, how do I join
    my late wife still gets your offers, please stop them
    I never asked for your newsletter
    block your robocalls about discounts
    do you have a newsletter
    stop ringing me with promotions
    Is there a setting for muting livestream alerts?
    end all commercial mailing
    I'm vegan, spare me the steak offers in my mail
    unsubscribing from your wine club letters, how
    paper brochures: stop
    I want only the weekly summary
    my inbox is drowning in your newsletters
    I'm a grandmother and your red bubbles on the phone confuse me, get rid of the advert ones
    don't notify me of flash sales
    want to receive your lookbook by email
    remove email from promotions
    can I choose topics of the mails
    your push messages drain my battery lol kill them
    the newsletter comes twice each time, I want it once
    stop tempting me with mails I'm broke haha
    stop the surveys by email
    ads ads ads, enough!!
    how get rid of your commercial messages
    i do not wish receive your offers
    newsletter in English instead of German please
    why do I keep getting mail about nappies, my child is ten, please end it
    pause your emails during my holiday
    marketing consent off
    take my mobile off the campaign list
    opt in for SMS offers
    the "manage preferences" page won't save my opt-out
    no recommendations by notification, thanks
    silence the seller's broadcast messages
    I don't want Telegram ads from the shop
    I changed phone and your promos are back, shut them off again
    stop reminding me to rate and to buy, both
    unsubscribe all my addresses from ads
    Your weekly mail has stopped coming, I liked it, how do I get it back
    discount alerts for hiking gear, can I subscribe
    cease all promotional correspondence
    keep order mails, drop sale mails
    annoying popups about deals in the app, disable how
    just cancel those christmas mailings
    you said I'd be removed within 48 hours, adverts still come
    turn down the number of texts to one a week
    you promised no spam, yet two offers a day. End it
    get me out of the marketing loop
    stop sending voucher mails to my old aunt, she buys everything
    notify me by email about book launches only
    newsletter signup confirmation never came
    delist me from promotional calls
    unsubscribe link leads nowhere
    no more "we miss you" emails
    muzzle your app, it chirps about bargains at dinner
    I moved to Peru, no use mailing me Leeds shop specials
    no more fax ads at our surgery
    your horoscope promo texts creep me out, end them
    put grandma on the recipe newsletter please
    knock off the weekly crochet mail
    drop me from the sneaker-release broadcast
    how can I snooze your deal alerts till payday
    would love the seed catalogue by email each spring
    my ex-colleague's inbox gets my old work newsletters, stop those
    quarterly bulletin instead of daily noise?
    bhai offers ke message band karo
    could I be told by text when the outlet sale starts
    don't include me in the Mother's Day mailing, it hurts
    your vouchers land in my spam and I want them in my inbox, subscribe me again
    zap the banner notifications
    I ticked "no ads" at checkout and here comes the third flyer mail
    silence offers, keep parcel alerts
    carrier pigeons would be less intrusive than your promos, please cease
    how do I end the robot calls about clearance
  `,
})
