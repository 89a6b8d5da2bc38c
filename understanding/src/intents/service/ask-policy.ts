import { defineIntent } from '#intents/define'

export const askPolicy = defineIntent({
  intent: 'ask-policy',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '规定和条款', en: 'Rules and terms' },
  definition: {
    zh: '问商店的一般规定、条款、流程，而没有更细的意图可归。',
    en: 'Asks about the shop’s rules, terms or procedures in general where no finer intent fits.',
  },
  borders: {
    'return-policy': {
      zh: '退货规则有自己的意图；其余规定在这里。',
      en: 'Rules of returning have their own intent; all other rules are here.',
    },
    'privacy-request': {
      zh: '个人信息的规定是隐私；其余条款在这里。',
      en: 'Rules about personal records are privacy; other terms are here.',
    },
    'cancel-order': {
      zh: '要取消某一单的是取消；问取消规则的在这里。',
      en: 'Wanting an order cancelled is cancelling; asking about the rule is here.',
    },
  },
  zh: `
    你们有什么规定
    规则是什么
    条款
    服务条款
    有什么限制
    政策
    未成年能买吗
    一人限购几件
    可以代购吗
    平台规则
    怎么规定的
    用户协议
    有什么要求
    售后政策
    规定在哪看
    取消订单要收费吗
    下单后多久可以取消
    怎么申请售后
    可以自提吗
    服务条款在哪看
    用户协议全文发我
    有没有起订金额，几块钱的东西能单独买么
    未成年人能在你们这买东西吗
    卖东西的到底是哪家公司，营业执照有吗
    一个人限购几件
    丢件了一般是谁负责，先问清楚再买
    下单流程是怎样的
    交易规则
    tiaokuan zai nar
    你们遵守哪里的法律，出了纠纷在哪打官司
    亲，代购帮朋友买可以用他的名字签收吗，规定允许不
    網站使用條款
    环保方面你们有啥承诺 比如回收旧电池
    多长时间不付款订单会自动关
    平台跟商家闹矛盾的时候站哪边，处理原则是什么
    付了钱商家不发货的话有什么保障机制
    收货后几天系统会自动确认
    酒类要出示身份证么，你们规矩是啥
    购物须知
    消费者权益保障都写在哪一页
    你们说的“正常使用”是怎么定义的，我看条款里写了好几遍但没解释，比如放在阳台晒着算不算正常使用，被小孩画了两笔算不算
    能转卖吗，买了以后加价卖掉违不违规
    节假日规则跟平时一样吗
    terms这些变更了会不会通知
    订错价了你们有权砍单么
    以旧换新是怎么个流程
    旧家电你们上门的时候能顺便拉走吗
    找人代收算签收吗按规定
    投诉的处理时限是几个工作日
    纠纷谁来裁，需要什么证据
    黑名单是什么机制，买家会不会进
    安装是不是包含在里头 一般怎么规定
    請問訂金可以保留多久
    你们家承诺里的“闪电响应”到底具体指多久响应，超了算谁的
    我是给单位图书室买书的，领导要我把你们商城的基本规定整理一份附在采购申请后面，什么验货、责任、争议解决那些，哪里有现成的文本可以下载
    活体宠物这类商品有没有特殊规定
    运输途中碰坏的责任归属按哪条算
    用别人的卡付款你们允许吗
    我想先了解下规矩再决定，要是我当天下单第二天反悔，东西还在仓库没动，是不是一分钱都不用赔，还是会像订酒店那样扣掉一部分
  `,
  en: `
    what is your policy
    what are the rules
    your policy on this
    terms of service
    is there a purchase limit
    policies
    age limit
    is that allowed
    what are your terms
    store policy
    is it permitted
    limit per customer
    where can i read the terms
    user agreement
    terms and conditions
    is there a cancellation fee
    what happens if my parcel gets lost
    can i pick it up myself
    how long after ordering may one still cancel, in general
    how do I open an after-sales case
    user agreement pdf
    minimum order value?
    am I allowed to buy if I'm 16
    which company am I really buying from, is it registered anywhere
    purchase limit per person
    Do you need ID when I buy wine
    how does the buying process work here
    what protects me if the shop takes my money and sends nothing
    after how many days does the system confirm receipt by itself
    unpaid orders close after how long
    fine print
    Under which law is the contract and where would a court be
    条款 in english?
    what do you call "normal use"? The phrase comes up five times in your conditions and nowhere is it explained. Would sunshine on a balcony count, or two strokes of a child's felt pen
    trade in procedure
    are you allowed to cancel my order if the price was a typo
    do you take the old fridge away when you bring the new
    may my neighbour sign for me according to your rules
    consumer rights page link
    do you tell people when the terms change
    complaints get answered within how many working days
    Can I resell what I buy, is it permitted
    your stance on recycling batteries and packaging
    who decides in a dispute between buyer and merchant and what must I prove
    is fitting included as a rule
    special conditions on live plants and pets
    house rules?
    can my girlfriend pay with her card for my order, is that against anything
    blacklist of buyers, how does that work
    How long would you keep something aside against a deposit
    Our library's purchasing office wants the shop's basic rules attached to the request: inspection, liability, disputes and the like. Where might I download these as one document
    warranty aside, what am I entitled to by law here
    general conditions of sale
    legal notice / imprint
    age limits on knives
    who is liable for damage on the road by your terms
    what does your "lightning response" promise mean in hours
    Before I make up my mind: suppose I order today and think better of it tomorrow with everything still in your warehouse, is that free of charge, or do you keep a slice like hotels do
    do the rules differ on holidays
    ethical sourcing policy
  `,
})
