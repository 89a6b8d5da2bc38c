import { defineIntent } from '#intents/define'

export const checkoutProblem = defineIntent({
  intent: 'checkout-problem',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '下不了单', en: 'I cannot place my order' },
  definition: {
    zh: '想下单却下不了：页面出错、购物车异常、地址或提交按钮过不去。',
    en: 'Tries to place an order and cannot: page error, cart trouble, address or submit button refused.',
  },
  borders: {
    'payment-failed': {
      zh: '已到付款一步，是卡或付款被拒。',
      en: 'Reached the payment, and the card or payment is refused.',
    },
    'coupon-not-applied': {
      zh: '只是优惠码或折扣不生效。',
      en: 'Only a code or discount does not take.',
    },
    'login-problem': {
      zh: '登不进账户。',
      en: 'Cannot get into the account.',
    },
  },
  zh: `
    无法提交订单
    结算页面打不开
    购物车出错
    点付款没反应
    提交订单失败
    不能下单
    页面报错
    加不进购物车
    购物车空了
    网页卡住了
    结账的时候一直转圈
    地址填不进去 没法下单
    系统错误 买不了
    按钮点不动
    下不了单
    提交订单报错
    购物车打不开
    一点结算就闪退
    加不进购物车啊
    提交按钮是灰的 点不动
    提示“系统繁忙请稍后”试了十几次了
    购物车里的东西全没了
    xia bu liao dan
    选完地址一直转圈
    说超出购买数量 我就买一个呀
    亲 页面白屏了，我想买那个锅
    不让我下单 说地区不支持 可我就在市里
    为什么结不了帐
    購物車一直顯示錯誤
    error 500 什么鬼
    地址保存不了，下一步也没有
    下单老是失败！！气死
    库存写着有 一提交就说无货
    点立即购买没反应
    手机端点不进确认订单那个页面 电脑上可以吗
    我要买米买油 弄了半天都买不成 你们这个手机软件是不是坏了
    您好，我在提交订单环节持续出现“参数异常”提示，更换浏览器后依旧如此，请协助
    购物车数量自己变 我放2个它变8个
    卡在填写收货人那步 名字里有个生僻字 它说格式不对 我身份证上就这个字啊 那我是不是不能在你家买东西了
    最后一步过不去
    验证滑块一直失败 单子提交不上去
    结算页价格显示0 然后报错
    买不了诶 什么情况
    我把二十多样东西挑好放在车里 挑了一个钟头 一按结算就跳回首页 东西也清空了 重来三遍都这样 我还要赶在十二点前下单呢
    勾选不了商品
    小程序里头下单没得反应
    总提示我有未完成的交易 没法再拍
    点结算说请选择规格 规格明明选了
    在平板上面确认键被挡住了 按不到
    咋买不成嘞
    买一件起送说不满三件 不给过
    网页一直loading, 想下单下不去
    想买那套化妆刷 从昨晚到现在都提示页面走丢了
    加购失败 错误代码E1023
    我妈七十了第一次自己网购，挑了双棉鞋，到填地址那里怎么都点不到下一步，说区号不完整，可是我们村就没有区号，急得她打电话骂我，这个要怎么填才过得去
    place order 按了 nothing happens
    網頁一直跑不出來，結不了帳
  `,
  en: `
    can't place an order
    checkout not working
    error at checkout
    can't check out
    cart is empty
    website error
    page won't load
    can't add to cart
    order button does nothing
    checkout keeps loading
    unable to submit my order
    site crashes when i buy
    shopping cart problem
    it won't let me order
    stuck at checkout
    can't place my order
    checkout keeps crashing
    error when i submit the order
    add to cart does nothing
    my basket emptied itself
    the place order button is greyed out
    spinning wheel after i choose the address
    it says quantity limit exceeded but i only want one
    Whenever I proceed to checkout I'm thrown back to the homepage
    white screen at the final step
    "something went wrong, try later" ten times in a row
    won't accept my postcode
    says in stock, then out of stock as soon as i press order
    website broken? trying to buy a pan
    i can not finish my order, page is always error
    cart shows 8, i put in 2
    chekout not working
    cannot tick the items in my basket
    form says my surname is invalid, it has an apostrophe, O'Dwyer, what now
    error code E1023 on adding the lamp
    the app closes when i tap buy now
    unable to complete purchase, it never even gets as far as asking for a card
    i've been trying to give you my money for an hour lol
    结算 page error, cannot order
    it wants me to choose a size but i have chosen a size
    captcha fails every time so the order doesn't go off
    Good afternoon, on my tablet the confirm button lies hidden behind the banner, so I can't order. Is there another way?
    total shows 0 and then it errors out
    tells me i've an unfinished transaction and blocks a new one
    Spent the best part of the evening filling the trolley with the weekly shop, twenty-odd things, got to the end and it just bounced me to the start with nothing in it. Third time now. How am I meant to order?
    shopping cart won't load
    stuck on the delivery details page
    i get "invalid parameter", changed browser, same
    your checkout hates me
    no next button after entering the address
    minimum order not met?? there's 60 quid of stuff in there
    tried phone, laptop and my husband's phone, each time it freezes when i pick the delivery slot, and the offer on the garden chairs ends at midnight so can you tell me what i'm doing wrong
    ordering impossible since last night
    500 internal server error at order review
    how come it won't let me buy the brush set
    for what it's worth i've cleared the cache, updated the app and even restarted the router, yet the moment i choose a collection time for my groceries the whole thing freezes and i'm back at an empty page
    提交 button does nothing on my phone
    购物车 empty again after i log in, how can i buy then
  `,
})
