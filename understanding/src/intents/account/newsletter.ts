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
    td
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
    unsubscribe
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
  `,
})
