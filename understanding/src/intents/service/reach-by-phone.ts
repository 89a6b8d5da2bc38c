import { defineIntent } from '#intents/define'

export const reachByPhone = defineIntent({
  intent: 'reach-by-phone',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '电话、邮箱、联系方式', en: 'Phone number and e-mail' },
  definition: {
    zh: '问商家的电话、邮箱、地址或别的联系办法。',
    en: 'Asks for a phone number, an e-mail address or another way to write to the shop or the seller.',
  },
  borders: {
    'request-human': {
      zh: '要人现在来谈的是转人工；只要号码、邮箱的在这里。',
      en: 'Wanting somebody now is a person; wanting the number or address is here.',
    },
    'opening-hours': {
      zh: '问热线几点有人的是营业时间；问号码的在这里。',
      en: 'The hours of the line are opening hours; the number itself is here.',
    },
    'scam-report': {
      zh: '核实陌生来电的是诈骗举报；要你们号码的在这里。',
      en: 'Checking a strange caller is a scam report; wanting your number is here.',
    },
  },
  zh: `
    客服电话
    电话多少
    怎么打电话给你们
    联系电话
    邮箱是什么
    客服邮箱
    电话打不通
    怎么联系你们
    给个电话
    能打电话吗
    有微信吗
    联系方式
    热线号码
    给我回电话
    怎么联系商家
    客服电话多少
    有热线吗
    给个邮箱
    400开头的那个号是啥来着
    你们微信号多少
    除了在这打字还能怎么找你们
    dianhua haoma
    怎样给卖家留言
    亲，座机号有没有呀
    我想寄封信，写到哪里
    客服專線幾號
    打不通啊 还有别的号码吗
    国外怎么拨打你们热线，前面加什么
    传真还用吗，号码给一个
    维修网点的电话
    投诉电话
    发邮件到哪个地址，附件挺大的
    有没有免费的电话，打长途贵
    电话?
    上海那家店的联系电话
    商务合作找谁，留个联系方式
    email地址
    页面上怎么找不到号码藏得够深的
    公众号叫什么名
    我不太会用手机上这个聊天，字打得慢，眼睛也累，你们要有个能直接拨的号码就报给我，我拿笔记下来，让我老头子晚上打
    售后专线
    给我店家手机
    企业微信加哪个
    媒体采访请联系谁
    卖家店铺在哪点进去能跟他本人说话
    报一下你们总机
    能打电话的吧，号发来
    安装师傅的号码查得到吗
    有line帳號嗎
    出门在外没网，打电话找你们打哪个
    邮寄合同给你们法务，收件地址和收件人
    说好的24小时热线是几几几
    你们公司官方邮箱是哪个，我有十几张照片和一段录音要发，这里一次只能传一张，传到第三张就转圈，烦请给个能收大文件的地址
    怎么跟这家第三方店铺取得联系
    短信能回复吗，发到什么号上
    之前你们寄来的宣传册上印着一个号码，最后两位被雨水泡花了，前面是0571开头，麻烦完整地告诉我一遍，我存到通讯录里
    你们的电话是多少
    有没有客服热线
    能给我一个联系电话吗
    请问联系方式是什么
    可以发邮件给你们吗，邮箱多少
    商家联系方式能给我吗
    售后服务热线
    我想打电话咨询，号码是多少
    你们有没有QQ
    客服热线打不通，还有别的电话吗
    有没有座机
    除了在线聊天还有别的联系方式吗
    能邮件联系吗
    公司邮箱是多少
    店铺电话
    怎么给你们发邮件
    有公众号吗
    可以加微信吗
    电话号码在哪里看
    网站上找不到电话
    亲，给个电话号码呗
    咋联系你们啊，有电话吗
    有没有免费电话
    想寄信给你们，地址是什么
    能告诉我你们的客服邮箱吗
    广州店的电话有吗
    客服店话
    phone number有吗
    有没有WhatsApp
    批发合作打哪个电话
    传真号码是多少
    安装服务的电话
    商家的邮箱能给一下吗
    电话联系方式发我一下
    怎么能联系到店家
    我不会用聊天，有没有电话可以打
    发图片太大，发哪个邮箱
    总部电话是多少
    找不到你们的联系方式
    短信能联系你们吗
    求一个能打通的客服号码
    请问怎么跟第三方卖家取得联系
    您好，我有几份材料要发给你们，聊天框传不了，请问售后的邮箱地址是哪个
    你们的热线是不是400开头，具体号码多少
    家里老人想打电话问事情，麻烦把客服号码发一下
    我不太会打字，你们有没有客服电话，我想直接打过去问
    照片太多在这里发不了，请问你们的邮箱是多少
    想联系卖这个茶几的商家，请问怎么能找到他的电话
    你们官网上写的电话我打了好几次都占线，还有别的号码吗
    我在国外，打你们400的电话打不通，有没有其他号码
    请问售后维修部的联系电话是多少，洗衣机需要上门看看
    我妈想打电话问问，她不会用网上聊天，请给个号码
    我们公司想跟你们谈合作，请问应该发邮件到哪里
    你们有没有官方微信，以后有事我就在微信上问
    我想给你们写一封信，请问寄到哪个地址，写谁收
    杭州西湖店的座机号码能告诉我吗，想打过去问有没有货
    除了这个在线聊天，还可以通过什么方式联系到你们
    请把投诉电话和邮箱都发给我，我记一下
    app里找了一圈也没看到客服电话，能不能直接告诉我
    安装师傅说好今天来，我没有他的电话，能给我一个吗
    电话号吗是多少呀，写纸上给我爷爷
    有没有hotline？我比较喜欢打电话
    客服号码
    电话给我
    有电话吗
    你们邮箱多少
    怎么打给你们
    服务热线
    联系号码
    卖家电话
    有没有微信号
    售后电话
    邮件发哪里
    热线是几号
    电话怎么打
    给个联系方式
    商家怎么联系
    咨询电话
    公司电话
    哪里能打电话
    有座机吗
    门店电话
    投诉热线多少
    联系邮箱
    有WhatsApp吗
    电话占线还有别的吗
    我妈家热水器漏水，想打售后电话，号码多少
    附件有二十兆，聊天发不上去，请给个能收的邮箱
    你们公众号叫什么，我想在微信里留言
    想直接和这家店的老板通话，能给他的电话不
    400打过去一直提示空号，正确的号码是哪个
    我想写邮件反映情况，收件地址请发一下
    国内座机可以拨的客服电话有没有，手机欠费了
    青岛那家店的电话，我想问有没有现货
    发票部门有单独的电话或者邮箱吗
    我爷爷没有智能机，能打哪个电话找你们
    报社想采访你们，媒体联系人邮箱是多少
    请问律师函应该寄到哪个地址，收件人写谁
    从加拿大打你们热线，前面要加什么号
    卖家店铺页没有聊天按钮，怎么给他留言
    在线聊天排不上，有没有别的办法联系到你们
    想加你们客服的企业微信，二维码在哪
    名片丢了，请再告诉我一次你们经理办公室的电话
    家具安装队的调度电话是多少，约好的人没来
    你们有传真机吗，医院要传证明给你们
    大客户采购找哪个部门，联系人电话给我
    短信能发到哪个号码让你们收到
    能不能告诉我总公司的邮寄地址和邮编
    APP里的“联系我们”点不开，麻烦直接把电话写给我
    想给你们投稿合作，发哪个邮箱合适
    维修寄修之前要打电话预约，是打哪个号
    这个牌子厂家的客服电话你们有吗
    除了电话还有没有telegram之类的可以联系
    我要报修电梯房的那台洗衣机，报修热线多少
    请提供一下投诉邮箱，我想留书面记录
    商家的地址和座机在哪儿能查到
    订单上的卖家怎么都联系不上，他的邮箱有吗
    电话号马多少吖
    给个tel 谢谢
    你们hotline是哪个number
    急急急！！电话多少快发我☎️
    劳驾告知贵公司客服专线及电子邮箱，以便日后联络
    請問客服專線 打這裡會通嗎
    眼神不好打字费劲，你就说个电话号码，我记墙上
    翻遍全网找不到你们电话，是怕人打吗😂 发一个呗
    你们电话号码是啥
    有没有电话能打
    热线电话
    售后电话给一个
    人工电话是多少号
    公司座机多少
    400电话是多少
    打哪个号找你们
    拨什么号码
    电话打不进去，有没有别的号
    热线占线，另给个号
    电话一直没人接，还有其他联系方式吗
    国外打你们电话怎么拨
    从香港打，号码是多少
    手机能打的号码给我
    座机打哪个
    投诉电话多少
    维修电话号码
    安装师傅电话多少
    退换货电话
    会员专线是哪个号
    门店电话号码给下
    南京路那家店的电话
    仓库电话有吗
    物流部电话给我
    财务部联系电话
    商务合作电话
    招商电话
    加盟咨询打什么电话
    媒体联系邮箱
    公关部邮箱
    法务部地址
    律师函寄哪里
    书面信件寄到哪
    公司邮寄地址是
    邮编和地址给我，我要寄信
    电子邮箱发我
    写邮件到哪个邮箱
    投诉邮箱有吗
    发票邮箱不是，我要客服的邮箱
    照片太大，邮件发到哪
    怎么给你们发电子邮件
    传真号码
    还有传真吗多少
    客服微信加哪个
    企业微信二维码给我
    公众号名称叫什么，想在那留言
    有QQ客服吗号是多少
    QQ群号
    微博能私信你们吗，账号叫啥
    抖音号是多少
    LINE账号有吗
    Telegram可以联系吗
    短信发到哪个号码
    除了这个聊天还能怎么联系你们
    不想打字，有没有电话
    打字慢，给个号我打过去
    老人不会打字，给个电话
    联系方式给我
    你们的联系方式在哪看
    官网上找不到电话
    页面没写电话号码
    包装上的电话模糊了，是多少
    说明书上那个号打不通，新号码多少
    你们换号了吗现在是多少
    怎么联系卖家
    卖家的电话有吗
    店主电话多少
    怎么给店家发私信
    商家微信是多少
    卖家邮箱给我
    能直接联系这家店的老板吗，号码
    厂家电话
    品牌方联系方式
    怎么联系厂家，给个邮箱
    海外客服电话
    英国那边的号码是多少
    粤语热线号码
    聋人怎么联系，有短信号码吗
    紧急联系电话
    夜间打哪个电话
    客服专线号
    有电话不
    邮箱
    微信
    亲 给个电话呗，文字说不清
    咋给你们打电话
    说不明白，你们座机几号
    email address是什么
    contact number在哪
    請給我客服電話
    能不能给我打这个事的负责部门的号码
    采购部的座机给我转个号码，记一下
    我岁数大了眼睛花，这小字看不清，你把电话号码写大点给我
    您好，烦请告知贵司客户服务部的电话及电子邮箱
    想寄个锦旗给你们公司，地址和收件部门怎么写
    号码前面要不要加区号，你们那个电话
    总机是几几几，帮我写一下
    想寄封表扬信，收信地址和邮编是
    老头子眼花，把你们的座机报给我记墙上
    宣传册上的号被水泡花了，后四位是什么
    纸箱上印的客服号码被水泡花了，麻烦把完整的号码再发我一遍
    我们律师要给你们公司寄函，请告诉我收件地址和部门
    想给卖家发几张照片，这个窗口传不了，有他的邮箱或者微信吗
    招商邮箱有吗
    招商经理电话有没有
    电话号码
    客服电话是多少
    联系方式给一下
    怎么联系店家
    热线是多少
    免费电话有吗
    国外怎么打你们电话
    售后电话多少
    售后邮箱
    维修点电话
    安装师傅电话给我
    仓库电话
    总部电话
    经理电话
    投诉电话是多少
    投诉邮箱
    邮箱地址
    有邮箱吗
    发邮件给谁
    照片发哪个邮箱
    资料寄哪里
    公司地址，我要寄信
    律师函寄送地址
    加哪个微信
    企业微信二维码有吗
    QQ号有没有
    line帳號是什麼
    微博私信账号
    公众号叫什么，我想留言
    除了聊天还能咋联系
    有没有别的联系办法
    给我店主的手机号
    给个电话我打过去
    要个号码，打字太慢
    想打电话咨询，号码发我
    你们电话打不通，还有别的吗
    号码是空号，换成哪个了
    官网电话停机，新号？
    名片丢了，号码再发下
    媒体合作邮箱
    招聘邮箱是啥
    采购部联系方式
    发票部门的电话
    快递员电话能给我吗
    dianhua duoshao
    phone号码给一个
    您的分机号
    麻烦提供一下售后维修的联络号码
    你们在国外能拨打的客服号是多少
    想写封信给总经理，寄到什么地址
    补充材料要发到哪个邮箱呢
    快递网点那边的电话有吗，我自己打
    采访合作发哪个邮箱地址
    我妈想直接拨电话，号码是啥
    热线占线，有备用号码没
    店铺没留联系方式，上哪找卖家电话
    企业邮箱跟传真给我一份
    有没有能加的客服微信或QQ
    说明书上的400号作废了，新的是几号
    除了在线客服，还能写邮件吗，地址多少
    实体店座机多少，想问点事
    订单客服的分机怎么拨
    家具安装调度那边的手机号
    语音留言打哪个号码
    药房柜台的电话几号
    煤气灶紧急热线号码
    有没有信箱号可以寄信
    卖奶酪那个摊主手机号能给我不
    你们电话多少
    客服热线号码给我
    有邮箱吗，我发照片
    门店座机是多少
    投诉部邮箱地址
    可以加微信吗，微信号多少
    国外打你们哪个号
    寄信寄到什么地址
    有没有400电话
    總公司電話幾號
    快递员手机号能给我吗
    除了聊天还能怎么找到你们
    厂家的联系方式有吗
    网站上那号打不通，有别的吗
    有WhatsApp不，老外朋友要联系
    发票部门怎么联系，邮箱也行
    合作洽谈找谁，留个联系方式
    你们官方微博叫啥
    仓库电话给一个
    英文客服的号码是哪个
    店长的联系电话
    燃气灶应急电话多少
    想写信给老板，地址在哪
    人工热线分机号按几
    免费电话有没有，号码是
    采购部邮箱写哪个
    机场那家店怎么打电话过去
    编织师傅的联系方式能给一个吗
    粤语热线打几号
    说明书丢了，你们服务电话是啥来着
  `,
  en: `
    phone number
    customer service number
    how can i call you
    contact number
    what's your email
    email address of support
    hotline
    is there a number to call
    how do i contact you
    whatsapp number
    telephone support
    support email
    what number do i ring
    how do i contact the seller
    what's your phone number
    is there a hotline
    email address?
    how else can I reach you apart from this chat
    number for the Leeds branch please
    can i ring you, and on what
    complaints line number
    your landline never picks up, is there another one
    I have to post you a letter; where does it go
    freephone number
    客服电话 plz
    Which prefix do I dial from abroad
    do you guys have a wechat account
    where do i write to
    mail of your support
    the photos are big, what address can take attachments of that size
    do you still use fax
    sms number to text you?
    it is well hidden, your telephone number, isn't it
    how to message the shop that sells the lamp
    press enquiries go to whom
    dial what for after-sales
    whats the sellers email
    Please tell to me the coordinates of your customer service
    I'm slow at typing and my eyes get tired. If there exists a number one can simply call, give it to me and I'll write it on the pad by the phone for my husband tonight
    tel
    partnership requests, who should I write
    any social account i can dm
    contact details
    is it possible to phone in an order, on which number
    postal address of the legal department
    can't find a number anywhere on this site
    how could I get hold of the merchant directly, I don't see a chat on his page
    the fitter's mobile, do you have it
    phone # for repairs
    no internet where I'm going next week, so how would I get in touch with you if the parcel has problems?
    customer care mailbox
    give me a line I can call toll free
    There's a number printed on your leaflet but the rain got to it and the last two digits are gone. Starts 0117 496 and then mush. Would you give me the whole of it for my address book
    I've a dozen photographs and a recording to send and this box takes one at a time and chokes on the third. What is your proper e-mail for large files
    switchboard?
    How do I contact customer service by phone?
    How do I get in touch with you?
    Where can I find your phone number?
    What's the support email?
    I'd like to call you, what's the number?
    Can I contact you by email?
    Please give me your contact details
    Is there a toll-free number?
    I need your phone number
    What's the best way to contact you?
    Do you have an email for complaints?
    Can I have the number for after-sales?
    Nobody answers your phone, is there another number?
    I can't find your contact information
    What email do I send photos to?
    Where do I send a letter to you?
    How can I reach you by phone?
    What's the number for technical support?
    email?
    Can you give me the seller's email?
    How do I call you from abroad?
    Do you have a Facebook page where I can message you?
    Is there an email address for customer service?
    number for customer support
    how to contact shop by telephone
    What's your postal address?
    Your phone number isn't on the website
    Do you have a fax number?
    Can I text you? What number?
    contact info?
    whats ur number
    What's the email for business enquiries?
    Is there a number for deliveries?
    Could you provide me with a contact telephone number?
    How can I reach the seller directly?
    Can I write you an email instead of using chat?
    Who do I email about a partnership?
    Where's your contact page?
    I prefer phoning. What's your number?
    Tel number for the York branch?
    Which email address should I send my documents to?
    My dad doesn't do online chat. What number can he ring?
    Do you have a line account or telegram
    give me please mail of your company
    I'd like to send you a written complaint by post, what's the address?
    I'm not good at typing, is there a customer service number I could ring?
    There are too many photos to send here, which email address can I use?
    I'd like to contact the seller of this coffee table, how do I find his phone number?
    The number on your website is always engaged, do you have a second one?
    I'm abroad and your free number doesn't work from here, what should I dial?
    What's the telephone number of your repair department? My washing machine needs looking at
    My mum can't use online chat and would like to phone you, what number should she call?
    We'd like to discuss working with your company, which email should we write to?
    Do you have a WhatsApp or Messenger account where I can send questions?
    I'd like to write you a proper letter, what's the postal address?
    Can you tell me the landline of the Brighton shop? I'd like to ask them something
    Apart from this chat, how else could I get in contact with you?
    Please give me both your phone number and your email so I can note them down
    I've been all over the app and there's no phone number anywhere, what is it?
    The fitter was supposed to come today and I don't have his number, could you give it to me?
    excuse me which is number telephone for the clients service
    got a number i can ring? not a fan of typing
    what's your number
    your email please
    hotline number
    contact details please
    how do I phone you
    number for support
    seller's phone number
    do you have WhatsApp
    where do I email
    telephone number please
    can I email you
    contact number for repairs
    how can I reach the shop
    email for complaints
    is there a phone line
    service number?
    number for your store
    what's the helpline
    postal address?
    how do I write to the seller
    any other contact
    customer care email
    who do I call
    Mum's boiler is leaking and I want to ring after-sales, what's the number?
    My attachment is 20 MB and won't go in chat, which email takes it?
    What's the name of your Facebook page so I can leave a message there?
    I'd like to speak with the owner of this stall by phone, is his number listed?
    The 0800 number says it doesn't exist, what's the correct one?
    I want to describe the matter in an email, kindly send me the address
    Is there a number I can dial from a landline? My mobile has run out of credit
    Could I have the phone number of the Plymouth branch to ask about stock?
    Does the billing department have its own phone or email?
    My grandfather owns no smartphone, on what number can he reach you?
    I'm a journalist, what's the address of your press office?
    To whom and where should a solicitor's letter be addressed?
    Calling from Canada, what prefix goes in front of your hotline?
    The seller's page has no chat button, how can I leave him a message?
    The chat queue is endless, by what other means can you be contacted?
    I lost your card, what was the direct line of the manager's office again?
    What's the dispatch number of the furniture fitters? The team hasn't come
    Do you have a fax? The hospital needs to send you a certificate
    Which department handles bulk buyers and on what number?
    Is there a number that accepts text messages from customers?
    Please tell me the postal address and zip code of your headquarters
    "Contact us" in the app won't open, so please write the number here
    To propose a collaboration, which email would be right?
    I must book by phone before sending a repair in, which number is it?
    Do you happen to have the manufacturer's helpline number?
    Is there a Telegram or Signal account where people can write to you?
    What's the fault reporting line for washing machines?
    I'd like your complaints email so there's a written record
    Where do I find the address and landline of the merchant?
    I can't get hold of the seller of my order, do you have an email for him?
    Does your Irish office have a number of its own?
    Where can suppliers write to you?
    I'd prefer to send you a voice message, is there an account for that?
    fone number plz
    给我 your 电话 thx
    QUICK need your number now ☎️
    I should be obliged for your telephone number and an address for correspondence
    how is the number for speak with your company
    Searched everywhere, is your phone number a state secret lol
    My eyes are poor and I write numbers on the wall, so which one shall I put down for you?
    give me a phone number
    do you have a telephone line
    number for customer service
    customer care number
    helpline number
    toll free number please
    after-sales phone number
    head office number
    what's the landline of your company
    which number do I dial
    what number can I ring you on
    can I phone you, on what number
    I'd rather phone, what's the number
    where's the phone number on your site
    the number in the manual is dead, what's the new one
    has your number changed, what's the present one
    line's always engaged, is there another number
    nobody picks up, any other way to contact you
    number from abroad
    how do I dial you from Spain
    is there a free number from a mobile
    complaints phone number
    repairs phone number
    returns department phone number
    fitters' phone number please
    phone number of your Bristol store
    telephone of the shop in Soho
    warehouse phone number
    accounts department contact
    business enquiries phone or email
    franchise enquiries, who do I write to
    press office email
    media contact
    PR contact address
    legal department address
    where do I send a lawyer's letter
    where do I write a letter to
    your postal address for correspondence
    mailing address of head office
    company address for sending documents
    email address please
    customer service email
    which email do I write to
    complaints email address
    where can I email big photos
    can I email instead of chat, what's the address
    fax number
    are you on WhatsApp, which number
    your Line ID
    Telegram contact?
    Facebook page name for messages
    Instagram handle to DM
    Twitter account for support
    besides this chat, how else can one contact you
    other contact options
    ways to get in touch
    contact us page, where
    seller's email please
    message the seller directly, how
    how to get hold of the shop owner, is there a number
    store's contact details
    manufacturer's phone number
    maker's email
    contact details of the brand
    overseas support number
    UK number please
    number for the Hindi line
    emergency contact number
    out of hours number
    direct line please
    extension for the billing desk
    phone?
    number?
    contact
    customer care toll free number sir
    kindly provide contact number
    please share mail id
    your mail id for complaint
    give me whatsapp no of seller
    contact no pls
    phone nummber pls
    can give me hotline number anot
    电话 number please
    what is the telephone of you
    typing is hard for me, what number do I call
    hands are shaky, a telephone number please
    can't explain in writing, what's your number
    My eyes aren't good. Write the telephone number nice and large, would you?
    Would you be so kind as to supply the telephone number and e-mail address of your customer relations department
    i want to post you a thank you card where does it go and to which department
    is the number on Google really yours, and if not which is
    do I put the area code in front of your number
    who's the right contact for partnership, an email will do
    the form on your site is broken so what address can I mail
    where do journalists write to
    who takes letters at head office, and what's the street
    The helpline number on the carton has run in the rain, please send me the whole of it again
    Our solicitor is going to write to your company, what's the postal address and to which department
    I want to send the seller some pictures and this window won't take them, has he an e-mail address
    I'm in Canada and your freephone number doesn't connect from here, is there one for callers abroad
    phone number of the repair man
    telephone number of your office
    contact no. please sir
    kindly share your toll free number
    kindly give whatsapp number of shop
    support hotline
    customer service telephone
    number to call you
    number of the head office
    number for the warehouse
    number for the delivery department
    number for complaints
    number for billing
    number for spare parts
    number for the fitters
    number for international callers
    is your number still 0300 something
    is there a landline
    is there an email I can write to
    is there a fax
    is there a whatsapp
    is there a text number
    is there a postal address for letters
    do you have an email
    do you have a Telegram channel I can write to
    do you have WeChat
    do you have Instagram so I can message
    do you have a contact form
    where's the contact form
    where do I find the seller's phone
    where can I write to you
    where do I send documents
    where to send a formal letter
    where to mail a complaint
    what's your whatsapp
    what's the number of your service centre
    what's the email for returns team
    what's the email of the press office
    what's the email of your HR
    what's the postal address of your company
    what's the courier's phone number
    what number do I dial from abroad
    which number do I call for furniture
    which email for invoices? I want to write to them
    who do I email about wholesale
    who can I phone about my cooker
    how do I contact the driver
    how do I contact head office
    how do I call you
    how do I email you
    how can I phone you
    how can I write to the manager
    how can I get in touch outside this chat
    how can I message the shop
    how to contact customer care
    how to send you a fax
    can I email you instead
    can I phone the store
    can I write you a letter
    can I have the number of the branch in York
    can I get the manager's email
    can you give me the address for letters
    could I have a contact for the repair shop
    give me your number
    give me an email address
    give me the number of the seller
    give me contact details
    contact info of the seller
    contact email for data protection officer
    email of legal department
    your email?
    your phone?
    mail id please
    mail id of support team sir
    need phone no of shop
    need email to send scans
    need your address to send a registered letter
    I want to call, which number
    I want to ring you up
    I want to write an email
    I prefer email, what's the address
    I'd like to phone rather than type
    I'd like the direct line of your manager
    I'd like the number so I can call tomorrow
    I lost your number
    I lost the card with your phone on it
    your number is engaged, is there another
    your number doesn't work, new one?
    the number on your site is not in service
    email bounced, what's the correct address
    the email on the receipt bounces back
    the 0800 number isn't reachable from Spain
    any phone number for deaf relay
    any other way to contact you than chat
    any email for media enquiries
    any number that's free from a mobile
    besides chat how to reach you
    after hours, which number could I leave a voicemail on
    switchboard number please
    direct dial for accounts
    extension number of Mrs Gray
    Facebook page link for messages
    Twitter handle?
    skype id?
    客服 email pls
    热线 number what
    I need telephone of your firm
    please your telephone
    please to give me contact of seller
    which is your e-mail
    how I can call with you
    wanna call u, digits pls
    My mother can't type. Which telephone number should she use?
    Our solicitor wishes to write to you; kindly state your registered postal address.
    seller doesn't answer in app, has he got a phone
    telephone of the spare parts counter please
    who has the phone number for reporting a fault with a cooker
    which e-mail should documents be sent to
    what address does a written complaint go to, by post
    the repair workshop's number, do you have it
    number of the fulfilment depot, I'd like to call them
    the delivery office's phone, could you tell me
    your hotline from a mobile abroad, which digits
    e-mail of the shop owner, please
    what's the after sales line's number in Ireland
    the seller has no chat, any e-mail or phone of his?
    could you text me your number
    customer relations e-mail?
    can I reach your buyers' team by letter, what's the address
    digits for the pharmacy counter please
    how does one write to your ombudsman
    the emergency line for gas cookers, which number
    got a mobile for the market stall guy who sold me cheese?
    how can I contact you by phone
    email of the complaints department
    is there a WhatsApp number for your shop
    toll free no. sir
    telephone number for the Glasgow store
    can I write to you by mail instead of chatting, to which address
    phone contact for returns team
    Do you have a landline?
    which email should I send photos to
    need your number to ring tomorrow
    Line or WeChat ID of your shop?
    your contact please
    service number for washing machine brand in the shop
    a number I can text
    mailing address for a cheque
    is it possible to phone you
    head office telephone
    how do I get in touch with the manufacturer
    the number on your website doesn't connect, is there another
    I prefer calling, what's the number
    email for invoices department
    press office contact
    customer service e-mail adress pls
    how to message the seller
    ways to contact you?
    which number for English speakers
    the best way to reach your warehouse by phone
    number for business customers
    do you have Skype or something
    I'm no good with chats at my age. Is there a telephone number one can ring?
    video call contact for sign language users
    contact no of delivery boy
    is there a direct line to the furniture department
    what email address do you write from so I can add you
    Facebook page of the shop
    local number in Ireland
    how can one contact you when the app is down
    address for sending a formal letter to your company
    seller's WhatsApp
    ring you on what number if the alarm won't arm
    emergency phone number for gas cooker faults
    may I have a phone number for your accounts team
    support mail id
    could you tell me how to call you from Brazil
    premium rate or free, and what's the number
    telegram channel for contacting support
    the shop's number is not on the receipt, please give it
    got a number for the repair workshop
    do you answer emails and at which address
    I want to send you documents, what's the email
    I'd like to write to the director, where to
    contact of the marketplace's legal department
    how do I find the phone number of a store
    which extension for spare parts
    post box number?
    number to call about a recall
    customer support phone no. for UAE
    is there someone's email I can send a long explanation to
    alternative contact besides chat
    who can I phone about my kitchen fitting and what's the number
    can I DM you on Instagram, what's the handle
    call centre number
    your email bounced back, what's the correct one
    QR code for your WeChat account
    phone number of branch manager
    how to reach the pharmacist by phone
    need the tel of your florist in Bath
    can I send a text message to your shop
    my nan has only a telephone, which number can she use
    customer relations address
    do you have a phone line for the blind
    is 0800 something your number
    what is the fastest way of getting hold of you by email or phone
    give tel number plz
    I'm calling from a phone box in Lisbon, which digits do I press for you
    what's the mobile of your plumber on duty
    got an inbox I can forward this PDF to?
    where should my solicitor address his letter
    your handle on Mastodon?
    dial-in for hearing-aid customers
    the stall at the airport, how do I ring them
    do you lot have a switchboard number
    vendor's e-mail, the one who sells bonsai
    what's the telephone for out-of-hours boiler faults
    Viber contact possible?
    I lost the card with your number, tell me again
    who's behind the shop and how can I write to them
    the number printed on my freezer is dead, got a newer one?
    my internet's capped, so a phone number would be kinder
    which e-mail takes warranty paperwork
    Signal or WhatsApp, and the number for it?
    how may I get hold of the weaver who made my shawl, a phone or mail will do
    can I have an e-mail in lieu of this chat box
    a helpline in Punjabi, what's its number
    please share landline of nearest branch
    what number will reach a person in the Cardiff depot by telephone
    contact form link?
    can a letter reach you at the Hull address or elsewhere
    overseas telephone for travellers
    reachable by email, are you? then give it me
    share the driver's mobile so that I can guide him
    direct dial of your export department
    I'd rather scribble you a postcard, where to
  `,
})
