import { defineIntent } from '#intents/define'

export const suspiciousOrder = defineIntent({
  intent: 'suspicious-order',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '这一单不是我下的', en: 'I never placed this order' },
  definition: {
    zh: '账号里、短信里或家门口出现一单自己没有下过的订单。',
    en: 'An order turns up, in the account, by message or at the door, that they never placed.',
  },
  borders: {
    'account-hacked': {
      zh: '资料被改、陌生登录是被盗；多出来的那一单在这里。',
      en: 'Changed details and strange logins are hacked; the order itself is here.',
    },
    'unknown-charge': {
      zh: '只看见一笔钱、不知道哪来的是陌生扣款；看见一单没下过的在这里。',
      en: 'Only a debit they cannot place is an unknown charge; an order they see and never made is here.',
    },
    'wrong-item': {
      zh: '买过、寄错了是发错货；压根没买过的在这里。',
      en: 'Bought something and got another thing is a wrong item; never bought anything is here.',
    },
  },
  zh: `
    这不是我下的单
    我没买过这个
    有个订单不是我的
    谁用我账号下单
    莫名多了个订单
    没下单收到快递
    不是我买的
    查一下这个订单不是我下的
    孩子没下 我也没下
    有人冒用我下单
    凭空多出一单
    收到莫名其妙的包裹
    我没有下过单
    订单里有我没买的
    这单不是我下的
    我没买过这个东西
    怎么有个订单我完全没印象
    收到短信说我买了部手机，谁买的？
    账号里多了一单3999的平板，不是本人操作
    莫名其妙收到一个包裹，我没网购啊
    订单TB20440198谁下的 我可没下
    快递小哥送来一箱猫砂，我家没有猫
    有人用我的账号下单寄去了广西
    你们发来的付款成功通知是怎么回事，我今天都没打开过软件
    wo mei xia guo zhe ge dan
    亲，我名下这笔耳机订单赶紧拦下来，不是我拍的
    陌生订单
    冒名下单
    不認識的訂單出現在我的紀錄裡
    我的电话上来了个货到付款的，说是我订的保健枕，我没订
    查查3月8号凌晨两点那笔，我在睡觉呢
    家里小孩也问了，老婆也问了，都没买过这双靴子
    怎么一直有人拿我地址收货，这礼拜第三个包裹了
    order 88213不是我的，请立刻取消别发货
    通知说我的咖啡机已发货……我没有买咖啡机
    匿名包裹，打开是一包种子，快递单写的我的名字和手机号，我从来没下过，担心是刷单的，你们能不能查清楚是谁用我的信息下的
    别人用我的信息买东西
    未经授权的订单
    我没下单却收到确认邮件
    我妈不会网购，她号上突然有个金手镯的单
    订单列表最上面那条是啥，我没印象啊，收件人也不是我
    盗刷下单，麻烦冻结该笔
    钱是我卡里出的，东西却寄给一个叫韦某的，我压根不知道有这单
    双十一那天我手机都没电，哪来的四笔单
    有张代付成功的单子，我没替谁付过
    昨晚十一点多连着弹出三条下单成功，买的全是充值卡和显卡，收货地址在外省，我人在医院陪床，手机一直在兜里，肯定不是我买的，请先别发出去
    不是我订的
    假订单吧这是
    我的账户有一笔异常交易，是买手表
    预售尾款让我付，可定金我从没付过
    拒收了一个没买过的快递
    邻居说我有包裹，拆开是鱼竿，面单上姓名电话都对，但我真没买过，这个要不要钱，会不会过后找我收款
    这个定单不对劲，不是我的
    有人恶意用我的手机号下了十几单到付
    多出来一个订单 求核实
    這張單子我沒買過
  `,
  en: `
    i didn't order this
    there's an order i don't know
    order not mine
    unknown order in my account
    i received a package i didn't order
    someone ordered with my account
    strange order
    fraudulent order
    i never bought that
    unrecognized order
    got an order confirmation but i bought nothing
    fake order in my name
    not my purchase
    i didn't place this order
    there's an order in my account that isn't mine
    got a confirmation for a phone i never bought
    who ordered this??
    a parcel came, I ordered nothing
    Order 55-20914 was not made by me, stop it before it ships
    somebody bought a 900 dollar watch with my login and is sending it to Florida
    I see a purchase of gift cards from last night, I was asleep
    you text me "your coffee machine is on its way". I own no coffee machine and bought none
    unauthorized order
    third box this week with my name on it and stuff I haven't asked for
    didnt buy this
    My mum doesn't shop online and suddenly her account lists a gold bracelet
    fraudulent order on my account please cancel
    cat litter at my door, i don't have a cat, label says me
    An envelope with seeds in it came by post with my full name and mobile on it, sender is your warehouse. I never placed that; is somebody using me to fake sales?
    this is not my order
    不是我的 order, check please
    Asked my wife, asked the kids, no one in this house ordered ski boots
    the top line in my purchase history is something I do not recognise, delivered to a stranger
    cash on delivery guy wants 60 for a pillow that I never requested
    order made in my name
    three graphics cards?? not me. block them
    I've received an invoice for a sofa from you but I'm not even a customer
    someone keeps using my address for their packages
    There popped up four "thank you for your purchase" mails within ten minutes while I was sitting in the hospital with my phone in my coat. All prepaid cards and a console. Whoever did that, please don't send any of it
    never ordered, refused the delivery
    wasnt me that bought the console
    you ask me for the balance of a pre-order, but no deposit was ever paid by me
    strange purchase on 8 march 2am
    is this order fake or what
    the confirmation mail is for a Mr Dlamini yet came to me and my card paid
    I have been shipped goods without having ordered
    my neighbour took in a fishing rod for me; right name, right phone, wrong person. I bought no such thing. Am I going to be billed for it?
    who's placing orders with my number?
    unrecognised order, cancel + investigate
    a purchase I didn't authorise appears under my orders
    some order of tyres i know nothing about
    my app says "order placed 1 min ago" and i'm just lying on the couch, it wasn't me
    reporting an order that someone else made on my profile
  `,
})
