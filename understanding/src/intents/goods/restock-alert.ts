import { defineIntent } from '#intents/define'

export const restockAlert = defineIntent({
  intent: 'restock-alert',
  audience: 'buyer',
  settledBy: 'person',
  label: { zh: '到货了通知我', en: 'Tell me when it is back' },
  definition: {
    zh: '知道没货，要商家到货时通知或留一件。',
    en: 'Knows it is gone and wants to be told, or have one kept, when it is back.',
  },
  borders: {
    'stock-question': {
      zh: '只问有没有、何时来的是库存；要人通知的在这里。',
      en: 'Only asking whether or when is stock; asking to be told is here.',
    },
    'pre-order': {
      zh: '先付钱订下的是预售；只等消息的在这里。',
      en: 'Paying ahead is a pre-order; waiting for word is here.',
    },
    newsletter: {
      zh: '广告、促销提醒是订阅；某件商品到货的提醒在这里。',
      en: 'Adverts and sale alerts are the newsletter; word about one product is here.',
    },
  },
  zh: `
    到货通知我
    补货提醒
    有货了告诉我
    什么时候再有
    缺货登记
    何时上架
    断货了什么时候来
    到货提醒怎么设
    能帮我留一件吗
    预留
    新货几时到
    有货短信通知
    再有货喊我
    等补货
    到货了通知我
    补货的时候喊我一声
    来货提醒我下
    帮我登记一下 有了告诉我
    到货通知怎么设置
    绿色的有了微信我
    等你们上架了给我发个短信呗
    daohuo tongzhi wo
    能不能给我留一双37的，来了我就拍
    亲，缺货登记在哪里点呀
    貨到請通知
    想要的都没有，记个我的电话吧，有消息打给我
    灰毯子一有货就麻烦您吱一声
    订阅补货提醒
    点过到货提醒了可我没收到过，这次真的补上了记得叫我
    我排队等那台缝纫机，能预留一台吗
    下次进货前先给我打个招呼
    notify me 那个按钮没了，我还想要提醒
    有了叫我
    给我占个位，恢复销售第一时间告诉我
    开售提醒
    你们不是说月底补吗，我怕忘，到时候提醒我一下可以吗
    奶粉900克的断了，孩子只认这个，有货请务必联系我
    我不急用，哪天重新有了再跟我说
    第三册一到就发邮件给我 谢谢
    孙女点名要那只会唱歌的企鹅，到处问都说没了，我又不会天天刷手机看，您就行行好，等它又有的时候打我家座机，我马上让儿子去付钱
    加到心愿单会自动提醒吗？想它回来时收到消息
    缺货的这个帮忙盯一下
    可以设个提醒吗 同款米白色
    有货喊我 急
    想被通知
    退货里要是有人退了这件大衣的S码，能不能先告诉我，我收
    黑胶唱片再版的话请通知，已等两年
    留意着点，那款电饭锅内胆来了跟我讲
    我住在店附近，你们货架上摆出来那天捎个话，我自己过来拿
    抢了三次没抢到，别让我再蹲点刷了行吗，下一批进来之前给我发条消息，几点放、多少件，我好定个闹钟，实在太想要那套陶瓷刀了
    再有就私信我
    来新货了艾特我
    预约提醒我下单
    婴儿车那个雾霾蓝缺着呢，预产期是七月十号，你们要是六月底之前能来，千万记得提前通知一声，我先不买别家的
    補貨的話麻煩發訊息給我
  `,
  en: `
    restock
    back in stock alert
    let me know when available
    when do you restock
    email me when it's in
    waitlist
    will you get more
    sold out, when again
    set a reminder for restock
    reserve one for me
    when is it available again
    tell me when it comes in
    next delivery of this item
    notify me when it's back
    let me know when you get more
    can you email me once the grey throw returns
    restock notification
    put me on the waiting list
    ping me when size 8 is available again
    hold one for me as soon as they arrive
    alert me
    Please give a shout when the sewing machine is on sale again
    i signed up to be told about the blue kettle and never heard a thing, could you make sure this time
    reserve me a pair out of the next shipment
    text me when u have it
    don't need it now, just tell me whenever it turns up
    the "notify me" button has vanished and I still wish to be informed
    My granddaughter wants that singing penguin and nobody has it. I don't sit in front of the internet all day. When one comes in, would you ring my landline? My son will pay straight away
    is there a way to get a message for vol 3
    到货 notify me pls
    set a reminder for the oat milk
    would like a heads up before the next drop
    If somebody returns this coat in small, I'd take it; drop me a line
    back in stock email for item 7714
    if I add it to my wishlist do I hear from you automatically when it can be bought again
    keep an eye out for the rice cooker bowl for me, will you
    waitlist me
    You said end of the month, I'll forget. remind me?
    Tell me, please, the day it will come to the shelf, I live next door and fetch it
    I've missed it three times now refreshing like a maniac. Send word before the next batch with the hour and how many, so that I can set an alarm for those ceramic knives
    sign up for availability alerts
    my baby only takes that formula, phone me the minute you've got it
    save me one
    want to be first to know when the vinyl gets repressed
    message when beige is in
    inform me on this number 0171 555 0143 once you have stock
    can someone shoot me an email when these boots come back, the tan ones
    follow product for restock
    how to activate the stock alarm in the app
    Our due date is 10 July and the misty blue pram is gone. If it returns by the end of June I'd wait rather than buy elsewhere, so do write to me in good time
    wake me up when it's there haha
    register my interest in the walnut bench
    i'd like an alert, not the newsletter, just for this one lamp
  `,
})
