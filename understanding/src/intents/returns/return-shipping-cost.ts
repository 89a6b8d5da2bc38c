import { defineIntent } from '#intents/define'

export const returnShippingCost = defineIntent({
  intent: 'return-shipping-cost',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '退货运费谁出', en: 'Who pays for sending it back' },
  definition: {
    zh: '问退货或换货寄回的运费由谁承担、多少钱、怎么报销。',
    en: 'Asks who pays for the way back of a return or exchange, how much, and how it is paid back.',
  },
  borders: {
    'return-policy': { zh: '问能不能退、几天内能退。', en: 'Asks whether and how long one may return.' },
    'shipping-cost': { zh: '问买东西的运费。', en: 'The postage of a purchase, not of a return.' },
    'refund-amount': { zh: '退款已到，少了一笔运费。', en: 'The refund has come and is short of the postage.' },
    compensation: { zh: '要的是对麻烦的补偿。', en: 'Wants something for the trouble.' },
  },
  zh: `
    退货运费谁出
    退货要运费吗
    退回去邮费谁付
    退货免费吗
    寄回去的运费退吗
    换货运费谁承担
    退货邮费多少
    质量问题运费谁付
    退货包邮吗
    我垫的运费怎么报
    运费险没赔
    来回运费
    退货快递费
    退货要自己出运费吗
    退货邮费谁付
    退货免运费吗
    寄回去的运费给报吗
    运费谁出 退的话
    退货运费谁承担
    寄回来的快递费报销不
    有运费险吗
    运费险怎么赔
    退回去邮费算谁的
    yun fei xian 有没有
    质量问题退货还要我掏钱寄？
    是你们发错的 凭什么让我付快递
    亲 换货来回运费都我出哦？
    到付可以吗 退的东西
    我垫了18块寄回 怎么给我
    return shipping 免费吗
    從香港寄回來郵費誰給
    首次换货包邮不
    上门来取收我钱吗
    退一个茶几寄回去得花多少啊
    freight 这块谁 cover
    运费险只赔了8块 我花了15
    之前在你家退过一次衣服，记得当时是运费险自动赔的，这次下单的时候没注意有没有勾选那个选项，如果没有的话，退货的快递钱是不是就得我全部自己付
    我寄之前客服讲可以先垫付，等仓库收货了凭快递单的照片给我打回来，现在我有单子，就想问问这二十三块五我应该传到哪里、要等多久才给
    无理由退 邮费我付是吧
    大件退回的物流费多少
    快递员问我要12元 不是说免费退吗
    不喜欢退的 和坏了退的 运费规则一样不
    会员退货免邮几次
    退两件分开寄 运费险赔两次吗
    来回邮费我都包？那还不如不退
    是不是要扣掉当初的包邮钱
    寄回花的钱有上限么
    退货不想花钱寄
    你们给不给预付的单子 还是我自己付
    运费券能抵寄回的费用吗
    这台跑步机一百多斤，网点报价要两百六，比我想的贵太多了，机器是你们没写清楚尺寸才放不下的，这笔钱按理说不应该由我来承担吧，你们怎么规定的
    谁掏邮费啊 要退
    寄快的还是便宜的 你们报多少
    退货包运费不
    邮费 refund 给我吗 我先垫的
    超商寄回去的錢是我付嗎
  `,
  en: `
    who pays return shipping
    is return free
    free returns
    cost of returning
    do i pay to send it back
    return shipping fee
    refund my return postage
    how much is it to return
    who pays for the return
    is the return label free
    i paid to ship it back, reimburse me
    return costs
    do you cover return shipping
    return fee
    who pays for return shipping
    return postage
    do i have to pay to return it
    will you refund my return shipping
    is return shipping free
    are returns free
    do i have to cover the postage going back
    how much does it cost to send something back
    the mistake was yours, so surely you foot the courier bill?
    paid 7.40 at the post office for my return, where do i claim it
    is there a fee for the collection at home
    does the return label come out of my refund
    Postage for swaps: once free, or every time?
    cash on arrival ok for a parcel going back to you?
    运费 for returns is on me or you
    i live in norway, returning the skis costs a fortune, do you share it
    free returns for members?
    if it goes back will you keep the original delivery charge
    the leaflet says prepaid but the clerk asked me for 12 dollars
    does shipping insurance give me back what i spent to send it
    whose expense is it when a thing is simply not liked
    retrun postage cost pls
    If the vase came cracked I assume I needn't pay to ship it to you?
    cheap carrier or express, how much of it do you reimburse
    how do i get the shipping money back that i laid out for the return
    I'd send the treadmill back tomorrow if it weren't for the freight. The depot quoted 160 euros because it weighs as much as a cow. Your own page gave the wrong dimensions, so which of us is meant to carry that bill?
    one return in two boxes, do i pay double the postage?
    who must pay the transport when i give back
    any deduction for returning large furniture
    is there a maximum to what you pay back for mailing it
    free label or my own stamp
    It's 3.95 per return now, isn't it? Used to be nothing.
    exchange costs me what in delivery, both directions
    do i lose the delivery fee
    is it gratis to return a faulty thing compared with a change of heart
    Before I tape up this box I'd like to be sure about one thing. Your colleague told me in June that I could lay out the courier money and hand in the ticket afterwards. Does that still hold, and up to which sum?
    sending it back costs more than the socks did, really my problem?
    voucher usable for return freight
    I'm on a student budget, so the way back matters: nine pounds of tracked post for a twelve pound T-shirt makes no sense to me. Does the shop offer some cheaper or prepaid road for small things like that?
    customs on the way back, who settles that
    charges for returns from abroad
    运费险 on this order or am i paying to mail it back
  `,
})
