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
    call me
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
  `,
})
