import { defineIntent } from '#intents/define'

export const scamReport = defineIntent({
  intent: 'scam-report',
  audience: 'buyer',
  settledBy: 'person',
  label: { zh: '有人冒充你们', en: 'Somebody pretends to be you' },
  definition: {
    zh: '接到自称商家的可疑电话、短信、链接，来核实或举报。',
    en: 'Got a suspicious call, message or link in the shop’s name and checks or reports it.',
  },
  borders: {
    'account-hacked': {
      zh: '账号已经被人动了的是被盗；只是接到可疑联系的在这里。',
      en: 'An account already touched is hacked; a suspicious approach is here.',
    },
    'privacy-request': {
      zh: '追问信息怎么漏的是隐私；核实是不是你们打的在这里。',
      en: 'Asking how details leaked is privacy; asking whether it was you is here.',
    },
    complaint: {
      zh: '骂商家是骗子的是投诉；说有外人冒充商家的在这里。',
      en: 'Calling the shop itself a fraud is a complaint; outsiders using its name is here.',
    },
  },
  zh: `
    有人冒充你们
    接到诈骗电话
    收到诈骗短信
    说是你们客服要退款
    是不是骗子
    有人打电话说我中奖
    冒充客服
    钓鱼链接
    让我转账的是你们吗
    有人让我加微信退款
    假客服
    诈骗
    让我屏幕共享
    说要注销校园贷
    有人冒充你们客服
    刚接到电话说我快递丢了要赔我三倍，是真的吗
    这个短信是你们发的吗
    让我加QQ退款 靠谱不
    收到一个链接说我中奖了，署名是你们店
    举报诈骗
    自称售后的人要我共享屏幕
    你们会不会打电话要银行卡密码？
    疑似诈骗电话0086开头
    说我被误开通了代理商，每月扣五百，让我去取消
    zhapian dianhua
    亲，有个叫“官方理赔专员”的加我微信，是你们的人么
    他让我把钱转到安全账户，我没转，来问一下
    有个山寨网站跟你们一模一样
    我奶奶差点被骗走八千块，对方说是贵公司的
    冒牌客服說要幫我取消分期
    邮件里的发件人怪怪的，是不是钓鱼
    质量问题召回，退一赔五，要先下载个会议软件，这是你们的流程吗
    求证：10690开头那个退款短信
    验证码我已经告诉那个人了，他说是你们理赔部的，现在想想不对劲
    让我刷单返利，说是你们平台的活动
    快递里夹了张刮刮卡，刮出一等奖，扫码要交税
    那人连我订单号都说得出来，说是你们的，让我开备用金，我挂了
    is this scam？你们发过吗
    仿冒你们的公众号，头像都一样
    有诈骗分子用你们名义拉群，群里两百多人都是买家，每天发红包任务，我垫了三千进去才发觉不对，现在群主把我踢了，你们快去提醒别人
    刚刚那个电话是不是骗子
    陌生人说替你们做回访，问了好多家里情况
    假客服 已报警 给你们提个醒
    是你们让我去百万保障里关闭什么东西吗
    自称是平台法务的，说我恶意退货要起诉我，叫我交保证金私了
    货到付款的诈骗件 寄件人写的你家
    你们退款需要我提供身份证正反面照片吗，有人问我要
    詐騙簡訊 內含連結
    有个视频里的女主播借你们牌子卖减肥药
    昨天下午四点二十左右，一个带口音的男的打到我座机，报了我姓名、住址，还知道我上个月买了榨汁机，说漏电要召回，先交两百运费押金，我觉得可疑就挂了，特来问是否确有此事
    核实一下这个号码
    朋友圈有人卖你们的员工内购卡，五折，是不是骗人的
    有个外国号码发来英文消息说包裹被海关扣了
    二维码贴在你们店门口自助机上，扫了跳到一个贷款页面，估计是有人换过贴纸
    可疑链接要我填cvv
    我父亲八十了，一个小伙子上门说是你们派来以旧换新的，抬走电视还收了他四百元上门费，单据上盖的章模模糊糊，打上面的电话是空号，请问你们派过人没有
    剛剛有人自稱是你們的會計，要我去操作提款機
    有人冒充你们客服给我打电话
    接到电话说是你们客服，是真的吗
    这个电话是你们打的吗
    这条短信是你们发的吗
    是不是你们给我打的电话
    有人自称你们客服要给我退款
    收到短信说要退款给我，是骗子吗
    有个链接说是你们的，能点吗
    这个链接安全吗，是你们官方的吗
    疑似诈骗短信，核实一下
    有人说我快递丢了要理赔，是你们吗
    我要举报诈骗
    有人冒充你们平台骗钱
    有假冒你们的网站
    收到中奖短信，是你们的活动吗
    对方让我加微信退款，是你们吗
    让我提供银行卡号，是你们客服吗
    有人让我下载软件说是退款用，是骗子吧
    说我的会员要扣费，让我打电话取消，真的假的
    有人冒充商家给我发消息
    接到可疑电话，自称售后
    请核实这个号码是不是你们的
    有个人说是你们员工，让我转账
    邮件是不是你们发的，看着像假的
    钓鱼邮件，用的你们的名字
    怎么分辨是不是你们官方电话
    你们会打电话要验证码吗
    刚才有人问我要验证码，说是你们的
    冒充客服的电话，提醒一下你们
    有骗子用你们的名义
    他说商品质量问题要召回，是你们打的吗
    我收到假短信，署名你们店
    你们有没有给客户发过这种退税短信
    亲，这个加我微信的是你们的人吗
    咋有人说是你们客服要我共享屏幕
    骗子冒充你们，我差点上当
    接到诈编电话，说是你们的
    有个微信群说是你们的福利群，是真的吗
    让我扫码领红包，说是你们公司，是不是骗人
    对方知道我的订单信息，说是你们客服，让我去别的平台借钱
    有人打电话说我误开了会员，是你们吗
    fake客服找我，是你们的人吗
    想确认一下00开头的电话是不是你们
    假官网骗钱，你们管不管
    有个主播说是你们官方的，是不是冒充的
    你们会通过QQ联系客户退款吗
    收到包裹里有张中奖卡，是你们放的吗，像诈骗
    有人上门说是你们派来的，是真的吗
    冒充你们卖货的骗子账号，我来举报
    这个公众号是你们的吗，感觉是假的
    怀疑被骗了，对方说是你们的售后
    已经给骗子转了五百，他冒充你们客服
    有人让我交保证金才能退款，这是你们要求的吗
    号称你们财务的人让我转账，核实下
    说是退运费险，要我填银行密码，骗人的吧
    请问这是不是诈骗，说我订单有问题要点链接
    我奶奶接到一个自称你们公司的电话，让她去银行汇款，麻烦核实一下
    你好，刚才一个170的号码打来，说我上周买的奶粉有问题要双倍赔偿，让我点链接登记，请问是你们打的吗
    官方客服是不是不会主动加微信？有人加我
    收到一封信说我欠你们的钱，是真的还是骗局
    有骗子冒充贵店客服在群里加人，请注意
    刚刚有个自称你们客服的人打来，说我的订单异常要退款，这是真的吗
  `,
  en: `
    is this a scam
    i got a suspicious call
    scam text
    someone pretending to be you
    phishing email
    is this email from you
    fake call from your company
    they asked for my card number
    i think i was scammed
    fraudulent website
    someone called about a refund, is it you
    is this message real
    scammers using your name
    someone is pretending to be you
    is this text from you?
    got a call saying my parcel is lost and I'd be paid triple, true?
    phishing email with your logo
    report a scam
    A man from "your refund department" wants me to share my screen
    do you ever ask for the card pin by phone
    this link says i won a prize from your store, looks dodgy
    they told me to move my money to a safe account, i hung up
    fake website looks exactly like yours
    my nan nearly lost eight thousand to somebody using your name
    was it you who rang me from +44 7700 900123 just now
    recall with five times the money back but first I should install a meeting app. is that how you work?
    suspicious message
    I've already given him the code. He said he was from claims. Now I have a bad feeling
    scratch card in the parcel says first prize, pay tax by scanning, hmm
    He knew my order number and everything, and wanted me to open a line of credit to "receive the refund". Your people?
    诈骗 call in your name
    does your company contact customers on messenger apps
    some group chat with your logo offers paid tasks, two hundred people in it. I put in three hundred before I smelt a rat, then was thrown out. Warn the others
    imposter on social media using your logo selling slimming pills
    spoofed sender? says noreply@ your-shop-support dot top
    Is it true that you sue me for abusive returns unless I pay a deposit? A "lawyer of the platform" writes me so
    customs fee text with a weird web address
    the qr sticker on your self service machine leads to a loan page, someone stuck it over the real one
    caller said membership agent, 500 a month unless I cancel by pressing 9
    they ask me for photos of both sides of my ID to process a refund, is that really you
    staff discount cards at half price on the internet, real?
    heads up: fake support account going round, already told the police
    Yesterday about twenty past four a gentleman with an accent rang our landline. Knew my name, street, and that I'd bought a juicer in May. It was being recalled, he said, and I should pay a deposit for the pick-up. Did you really send him?
    verify this number for me pls
    smells like fraud, can you confirm you sent this invoice
    an sms wants my cvv to "release" the package from you
    did you guys just message me about a job packing boxes at home
    survey lady said she calls on your behalf and asked who lives with me
    i clicked a fake voucher of yours, didnt enter anything yet
    scammers using your brand in online ads
    cash on delivery trick, your firm as the sender, brick inside, not my purchase, whole street got one
    My father is eighty. A young man at the door claimed you'd sent him for the trade-in, carried off the television and took forty in cash. The stamp on the paper is a blur and the number's dead. Was he one of yours?
    possible impersonation of your customer care
    weird email asking to reconfirm my bank details for you
    Have received a mail that my parcel is blocked and I must pay 1.99. It's from you or it's a trap?
    I got a call from someone claiming to be you
    Did you just call me?
    I got a suspicious text with your name
    Is this link from you safe to click?
    I received a phishing email
    Someone is impersonating your company
    I got a call about a refund, was that you?
    A man called and asked for my bank details, is he from you?
    I think I got a scam email from you
    Somebody claiming to work for you wants my card number
    I got a message that I've won a prize from you, is it real?
    How do I know if a call is really from you?
    Someone asked for my verification code and said they were from your shop
    Does your company call customers about refunds?
    Suspicious phone call using your name
    I was told to download an app to get a refund, is that you?
    I got a strange email asking for my password, did you send it?
    Is this number yours?
    There's a fake account pretending to be you
    A scammer is using your company's name
    Text says my parcel is held and I must pay, is it from you?
    Please check if this email is genuine
    Did you send me a link to confirm my details?
    I think someone is trying to scam me in your name
    Is it you who messaged me on WhatsApp?
    Got a weird call saying my order has a problem and I need to pay
    scam alert: someone pretends to be your support
    Someone on Instagram says they're your shop, is that true?
    Do you ever ask customers for their password?
    I gave my card details to someone who said they were you
    Was this email sent by you? The address looks odd
    A caller said my membership would be charged unless I gave my bank details, was it you?
    I've received a fake invoice with your logo
    Reporting a fake website that copies yours
    is this sms real or fake
    someone call me he say he is from your company, true?
    Do you send texts with links?
    I got an email that my account will be closed unless I click a link, is it yours?
    Is this giveaway on Facebook really run by you?
    Someone texted me a job offer from your company, is it legit?
    My mum got a call from "your company" asking her to buy gift cards
    Fraudsters are using your name, just so you know
    I think I've been scammed by someone pretending to be your agent
    This message looks fishy, did it come from you?
    A stranger rang, knew what I'd bought and asked for remote access to my PC. Is that how you work?
    Phishing text going around with your brand
    Somebody knocked on my door saying you'd sent him, did you?
    Is support-refunds.example.com your website?
    got a dodgy call from ur "fraud team"
    I'd like to verify whether you contacted me today
    Fake customer service number online in your name
    Hello, I just had a voicemail from a lady saying she's with your accounts department and that I must transfer 200 to a safe account. Is this genuine?
    Someone's selling fake vouchers in your name on Telegram
    Someone claiming to be your customer service just rang about a problem with my order, was it really you?
    I've had a text with a link saying my refund is waiting, did you send it or is it a scam?
    A man who said he works for you asked me to read out the code on my phone, is that normal?
    I got an email with your logo asking me to confirm my card details, it looks fake to me
    There's a website that looks just like yours but with a different address, I think it's fraud
    An unknown number messaged me on WhatsApp saying they're your support team, are they?
    My grandfather was told by "your company" to transfer money, please tell me if this is genuine
    i receive sms from your name with strange link, is it you or thief?
    careful, someone's ringing people pretending to be you 😠
  `,
})
