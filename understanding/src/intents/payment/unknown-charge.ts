import { defineIntent } from '#intents/define'

export const unknownCharge = defineIntent({
  intent: 'unknown-charge',
  audience: 'buyer',
  settledBy: 'person',
  label: { zh: '有一笔不认识的扣款', en: 'A charge I do not know' },
  definition: {
    zh: '卡上或账户有一笔本店的扣款，不知道是什么，不是自己买的。',
    en: 'A debit by this shop is on the card or account and the customer does not know what it is for.',
  },
  borders: {
    'charged-twice': { zh: '知道是哪一单，多扣了。', en: 'The order is known and was charged too often.' },
    'suspicious-order': { zh: '账户里有一张没下过的订单。', en: 'An order they never placed stands in the account.' },
    'membership-charge': { zh: '知道是会员续费。', en: 'Known to be the renewal of a membership.' },
    'account-hacked': { zh: '账户被人登录、被改。', en: 'Somebody got into the account.' },
  },
  zh: `
    不明扣款
    这笔钱是什么
    莫名其妙扣钱
    为什么扣我钱
    没买东西却扣款
    账单上有笔不认识的
    乱扣费
    这个扣费怎么回事
    不知道扣的什么
    无故扣款
    查一下这笔扣款
    我没授权扣钱
    多了一笔消费
    陌生扣款
    扣了9块9是啥
    有一笔不认识的扣款
    这是什么扣款
    不明扣费
    我没消费怎么扣钱了
    这笔钱扣的是什么
    莫名其妙少了88块
    我没买东西 怎么扣我钱
    buzhidao wei shenme kou qian
    银行账单上有你们的名字 我从没来过你们店
    什么扣费？？
    昨晚三点扣了199 我在睡觉呀
    亲 6月2号那笔36.5是啥钱
    谁刷了我的卡
    这个 charge 是什么 我没印象
    卡被盗刷了 商户写的你们
    帳單有一筆不明支出
    每个月都被划走一块钱 求解释
    一分钱的扣款是干嘛用的
    账单里出现你们公司 可我账号里一单都没有
    老妈的卡上扣了你们五百 她连手机都不会用
    扣款备注是一串字母 XMALL*SVC 看不懂
    不是我付的 查一下这个流水号 88201773
    乱扣费 退回来并说明
    免密支付自动划走两百多 我啥都没点
    钱不翼而飞 收款方是贵店
    我都注销半年了 你们还从我卡上拿钱
    这19块是什么名目 没人跟我说过
    家里人都问过了 没人买过这一笔
    帮忙核实：尾号3308的信用卡 五月底一笔外币 收款是你们
    代扣协议我没签过 怎么就扣上了
    早上醒来看到短信说在贵店消费了一千二百六十元，我翻遍自己的购买记录根本没有这一单，卡一直在我身上也没有借给谁，请马上查一下这笔交易是谁做的
    公司对账的时候发现备用金卡上连着三个月都有一笔来自你们的四十五块，问遍了所有同事，谁都说没有订过什么东西，麻烦告诉我这个钱到底对应的是什么服务
    不明扣款 我要申诉
    没下单却有付款记录
    我怀疑孩子同学拿我手机付的 能看出买了啥吗
    这是什么收费项目
    盗刷！止付！
    突然扣了一笔"服务费"
    你们扣我150到底为的哪样
    想知道20号那笔钱的去处
    我先生去世以后他的卡一直没有销，今天去银行打流水，看到上周还有一笔支付给你们网站的六十八块钱，人都不在了怎么可能买东西，请查清楚
    有个 pending 45 刀 from 你们 我 never 买过
  `,
  en: `
    unknown charge
    i don't recognize this charge
    unauthorized charge
    why did you charge me
    strange charge on my card
    charge i didn't make
    mystery payment
    you took money from my account
    unexpected charge
    what did you bill me for
    charged but bought nothing
    unfamiliar transaction
    charge on my statement
    explain this debit
    i don't recognise this charge
    what is this charge
    unknown payment on my account
    i didn't make this payment
    what is this payment on my card
    you took 88 from me and i bought nothing
    unknown transaction
    who used my card at your shop
    There's a debit of 36.50 dated 2 June. What is it for?
    never shopped here, still you're on my bank statement
    1 cent charge?? explain
    charged at 3am, i was asleep
    fraudulent payment, merchant name is yours
    不明扣款 on my visa
    my mum's card shows 500 to you and she doesn't even own a phone
    XMALL*SVC 19.00, what on earth is that
    didnt authorise this
    contactless/auto pay drained 200 without me pressing anything
    each month a dollar disappears to you people
    deleted my account half a year ago yet money is still being pulled
    some "service fee" turned up out of the blue
    Nobody in the family owns up to the 74 euros spent with you on Sunday.
    strange amount on my credit card statment from your company
    i have no orders at all, so why is there a withdrawal
    trace this for me please, reference 88201773
    this money is for what? i no buy
    foreign currency item end of may, payee: you
    direct debit mandate? i signed none
    could a child have bought something on my phone, i only see 45.99 and no name
    I woke to a text saying I'd spent twelve hundred and sixty with you. The purchase isn't anywhere in my history, the card has been in my wallet the entire time, and I live alone. Find out who made this payment and freeze it.
    suspicious debit, help
    my bank asks whether i know your 310 charge. i do not
    unexplained 150
    stolen card number used on your site, that was not me
    nineteen quid gone, label just says "misc"
    Doing the petty cash I found forty-five going out to you in March, in April and again in May. I've been round every desk in this office and not one colleague has ordered so much as a pencil. What service is it?
    mystery payment on the 20th
    why have u charged me
    bill me for what exactly
    My husband passed away in January and I've only now fetched the statements of his card. Last week, it says, sixty-eight went to your website. He can hardly have been shopping. I'd be thankful if someone looked into it.
    dispute an unauthorised amount
    谁扣的 27.80 on sunday, no idea what that is
  `,
})
