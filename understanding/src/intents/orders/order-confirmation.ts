import { defineIntent } from '#intents/define'

export const orderConfirmation = defineIntent({
  intent: 'order-confirmation',
  audience: 'buyer',
  settledBy: 'records',
  label: { zh: '我的订单下成了吗', en: 'Did my order go through' },
  definition: {
    zh: '不知道订单下成了没有，或没收到确认信息。',
    en: 'Does not know whether the order was placed, or received no confirmation.',
  },
  borders: {
    'order-status': {
      zh: '知道订单在，问走到哪一步。',
      en: 'Knows that the order exists and asks how far it is.',
    },
    'checkout-problem': {
      zh: '还在下单，页面出错，提交不了。',
      en: 'Is still placing it; the page fails or will not submit.',
    },
    'payment-failed': {
      zh: '钱付不出去。',
      en: 'The payment does not go through.',
    },
    'unknown-charge': {
      zh: '不认识的扣款，不是自己下的单。',
      en: 'A debit they do not know, with no order of theirs behind it.',
    },
  },
  zh: `
    订单下成功了吗
    没收到确认邮件
    下单没有反应 成功没
    没有订单确认短信
    不知道买成了没
    我下单了吗
    付了钱没看到订单
    订单没显示
    看不到我刚下的单
    下单成功有通知吗
    找不到刚买的订单
    重发一下确认邮件
    到底有没有下单成功
    没有订单号
    我下单成功了吗
    没收到订单确认
    付了钱没有任何短信
    单子到底下成没有
    确认邮件没来
    点了提交以后页面白了 不知道成了没
    你们那边看得到我的订单吗
    xiadan chenggong mei
    亲 刚刚我买了个台灯 你们收到单了没
    钱扣了 但是订单里啥都没有
    没订单号给我
    应该有个确认信吧？垃圾箱也没有
    请问有没有我的单 手机号尾号3391
    付款后网断了 到底算不算买到
    訂單成立了嗎？
    怕没下上 想确认一下
    银行发短信说扣了268 你们这里却查不到单
    我是不是买成功啦
    抢到了还是没抢到 页面一直转圈圈然后就退出来了
    confirm email 一直没收到
    下了单咋没得动静
    您好，我今早提交了一笔订单，至今未收到确认邮件，烦请核实是否提交成功
    帮我看看系统里有没有记录 我怕重复下
    没弹成功页面
    早上九点给我爸订的轮椅 付款页面跳了一下就回到首页了 钱是出去了的 但既没短信也没邮件 我不敢再付第二次 你帮我看看有没有成
    邮箱写错了 所以收不到确认对吧 单还在吗
    买票那种确认短信你们不发的吗 我心里没底
    没反应诶，是成功了还是失败了
    电话里那位小姐姐说帮我下好单了 可我什么通知都没有 她真的下了吗
    确认函补发一下 财务要
    再发一遍订单确认给我邮箱
    咋个晓得我买到没有嘛
    我点了三次付款 只想要一单 不知道成功了几单还是一单都没成
    订单确认在哪里看
    昨天在你们小程序里买了两盒月饼，付完钱屏幕就黑屏关机了，充上电再打开，购物车空了，订单里也没有，那我到底买上没有啊
    单号都没给 不会没下进去吧
    下单完就没下文了 请确认收到
    给个准话 这单你们收没收到
    收到我的定单了吗
    短信验证完就卡了 帮我确认有没有生成订单
    昨晚蹲点买的那双限量球鞋，付款密码输完之后跳出来一个网络异常，我退出来再看，没有待付款也没有待发货，可是零钱里少了八百九，现在就想知道这双鞋算不算我的了
    付完 no email no sms 我有点慌
    沒收到確認信，訂單有成立吧？
  `,
  en: `
    no confirmation email
    i didn't get an order confirmation
    was my order placed
    i paid but no order
    can't see my order
    no order number
    resend confirmation email
    not sure if i ordered
    did you receive my order
    order doesn't show up
    never got the confirmation
    is my purchase complete
    i got no email after buying
    missing order confirmation
    did my order go through
    i never got a confirmation email
    no confirmation
    not sure if i actually placed it
    was my order successful?
    paid but got no order number
    so did it reach you, what i ordered at lunch
    page went white right after i hit pay, is it ordered or not
    checked spam, nothing there from you
    my bank says 268 gone but there's no order in my account
    can you see an order under my phone number ending 3391
    I'd like to make sure that my order has reached you
    wifi died during payment, did you get it
    think i misspelled my email, so is the order there at all
    resend the order confirmation pls
    Your colleague on the phone said she'd put the order in for me, but I haven't had any message. Did she?
    confimation mail didnt come
    how do i know it worked
    got a thank you screen but no mail
    clicked buy three times and don't know whether i have three orders, one, or none
    i dont want to pay again before i know if first time was ok
    order placed?? yes or no
    没有 confirmation email, did my order work
    there was just a spinner and then the homepage
    usually i get a text straight away, this time zilch
    did i get the flash deal or did it fail
    accounts need the confirmation of our order once more
    please verify my order exists
    This morning at nine I ordered a wheelchair for my dad. The payment window flickered and threw me back to the start, my account has been debited, but I've neither an email nor a text, and I daren't press it again
    haven't heard a thing since i ordered
    no receipt, no email, did it register?
    Is there any record of my purchase from last night, around half ten?
    my order doesn't show up anywhere
    worried the order got lost in your system because it never said success
    was it submitted
    hello, i have bought two box mooncake in your app and then phone is off, now the cart is empty and in orders is nothing, please say me if i bought or no
    supposed to get some kind of acknowledgment, right?
    never got the mail with the order number, can you look it up
    i ordered as a guest so there's no account to check and the confirmation hasn't turned up in any of my three inboxes, which leaves me wondering whether you've got my order for the hedge trimmer at all
    can you confirm you have my order for the buggy
    did it 成功? screen closed too fast
    扣款了 but no order number, is there an order
  `,
})
