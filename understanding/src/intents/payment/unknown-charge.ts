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
    我卡上有一笔不认识的扣款
    这笔扣款是什么
    你们为什么扣我的钱
    账单上有一笔你们的消费，我没买过
    我没买东西，为什么扣钱
    银行短信说你们扣了我99，是什么
    帮我查查这笔钱是干嘛的
    信用卡账单有一笔陌生消费
    没有消费却被扣款了
    莫名其妙被扣了39块
    不知道这笔扣款怎么来的
    请问这笔15元扣的是什么费用
    支付宝显示扣给你们50元，我没下过单
    我没同意过扣款
    这不是我的消费
    怎么无缘无故扣我钱
    卡被盗刷了，商户是你们
    我的银行卡被你们扣了200，原因？
    微信账单里有一笔你们的，想知道是啥
    这个月多了一笔扣费，不知道是什么
    扣款短信是你们发的，可我啥也没买
    自动扣了我钱，我没授权
    有人用我的卡在你们这消费了
    这笔交易不是我做的
    6月5号扣的钱是什么
    你们扣的这68是买什么的
    查一下流水，为什么会有你们的扣款
    我从来没在你们这里买过东西，怎么扣我钱
    账户里少了一笔钱，显示付给你们
    亲，有笔扣款我看不懂
    咋突然扣我30块
    这个收费哪来的
    陌生扣费，求解释
    我爸的卡被你们扣了128，他没网购过
    有一笔未知的支付记录
    不明白扣了我什么钱
    今天凌晨扣了我一笔，我没操作
    麻烦说明一下这笔费用的来源
    想确认一下账单上的这笔消费是不是真的
    你们公司在我信用卡上刷了一笔，我不记得买过什么
    为何扣款？我没有订单
    没有任何订单，银行卡却被扣了
    每个月扣我12块，不知道是啥项目
    不是我消费的，把钱退给我
    偷偷扣钱？解释一下！
    查查这笔，尾号2096的卡，扣了458
    我怀疑卡被人盗用在你们店买东西
    扣了一笔代扣款，我没签过
    帮忙看一下这笔支出到底是什么
    花呗账单有你们一笔，我没买过
    扣费名目看不懂，写的是缩写
    不明扣宽，请核实
    unknown charge 是你们家的，帮查
    家里没人买，卡里却付给你们三百多
    账单上写着贵公司，金额77.7，我完全没印象
    这钱扣得莫名其妙，我都半年没买过了
    请问为什么我的储蓄卡会有一笔付给贵店的款项
    你好，今天对信用卡账单，看到一笔214元是付给你们的，我查了自己的订单没有这个金额，请问是什么
    有一笔海外扣款显示你们的名字，我没出过国也没买过
    我女儿说没买，我也没买，这钱谁花的
    扣我一块钱干什么，测试吗
    银行发短信说我在你们那里消费了158元，可是我根本没买过东西
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
    I didn't buy anything but I was charged
    There's a payment to your company on my statement that I didn't make
    I never authorised this payment
    Somebody used my card on your website
    My bank statement shows your name but I never ordered anything
    I was charged for nothing
    Please explain the charge of 45 on my card
    You charged me and I have no order
    Why was my card charged on 3 July?
    I've been charged by you and I don't know why
    This charge isn't mine
    I didn't make this purchase, why did you charge my card?
    mystery charge from your shop
    I see a charge I don't remember making
    Can you look up a charge for me? I don't recognise it
    random charge from you on my bank account
    There's a debit of £12 I can't explain
    I have a transaction from you that I don't know
    How can I find out what this charge is for?
    I got charged 9.99 out of nowhere
    A strange payment went out to you yesterday
    I'd like to query a charge on my account
    who are you and why is there a charge on my card
    You keep taking small amounts from my card each month, what are they?
    I've not ordered anything and 60 euros have gone
    Unrecognised transaction, please investigate
    My mother was charged 80 by you and she hasn't bought anything
    Is this charge legit? I don't recall buying from you
    Unauthorised payment to your company
    money has gone from my bank to you, no idea what for
    That payment wasn't me
    The name on my statement is yours, what was bought?
    i dont know this charge pls check
    Charged without my permission
    My card was charged $150 by your store, not by me
    Could you identify a payment on my statement dated 12 May?
    PayPal says I paid you 35, I did not
    Some charge from you showed up this morning and I haven't shopped with you for a year
    It's not my purchase but it's on my card
    you take money from my card i never buy
    I think my card was stolen, there's a payment to you
    What does the charge "SHOPCO 8834" stand for?
    Nobody in my house knows what this 22.50 to you was
    Who made this payment with my card?
    Hi, going through my statement I noticed 118.00 paid to you last Thursday. I have no matching order. Could you tell me what it's for?
    Explain this withdrawal please, I bought nothing
    An unfamiliar amount was debited by your shop
    Found a charge from you on my late father's card, what is it?
    My bank texted me that I'd spent 158 at your store, but I haven't bought anything
    I was checking my credit card bill and found 42.00 paid to you that I can't place
    I've never shopped with you in my life, so why is your name on my bank statement?
    You've taken 19.90 from my account every month since March, and I don't know what it's for
    There are no orders in my account at all, yet 75 was charged to my card yesterday
    Neither my wife nor I recognise the 63.20 that went to you last Saturday
    Could you find out what a payment of 230 on 8 May was for? The reference is 5520871
    My card hasn't left my purse, but someone has used it to pay you 310
    A payment to your company appeared on my elderly dad's account, and he doesn't use the internet
    I woke up to find money had been withdrawn by you in the night, for no reason I know of
    It only says "online services" next to your name. What on earth did I pay for?
    i see in my bank your company take 50 euro but i not buy, please explain
    Hello?? why did 99 just leave my account to you, I didn't order a thing
    I'd like to know who authorised a debit of 12.99 to your firm, because it certainly wasn't me
  `,
})
