import { defineIntent } from '#intents/define'

export const abusiveBuyer = defineIntent({
  intent: 'abusive-buyer',
  audience: 'seller',
  settledBy: 'person',
  label: { zh: '举报恶意买家', en: 'Report an abusive buyer' },
  definition: {
    zh: '卖家遇到买家辱骂、敲诈、职业打假、恶意拍单或惯骗，要平台处理。',
    en: 'A seller is insulted, blackmailed, flooded with orders or cheated by a buyer as a habit, and wants the marketplace to act.',
  },
  borders: {
    'return-dispute': {
      zh: '只争一件退货的真假归退货争议。',
      en: 'Contesting one return is a return dispute.',
    },
    'reviews-question': {
      zh: '一般差评怎么处理归评价。',
      en: 'How to handle ordinary bad reviews belongs to reviews.',
    },
    'report-copycat': {
      zh: '害人的是别的商家归举报仿冒。',
      en: 'When another merchant does the harm, it is report copycat.',
    },
  },
  zh: `
    买家骂人
    买家威胁我
    恶意买家
    买家敲诈
    拉黑买家
    举报买家
    买家骚扰
    职业打假
    买家勒索好评
    恶意下单
    买家不讲理
    屏蔽这个买家
    羊毛党
    买家辱骂
    被买家恐吓
    买家骂人怎么办
    檢舉惡意買家
    客人拿差评要挟我给钱
    职业打假人敲诈
    这个人拍了20单全都不付款
    怎么拉黑买家
    同一个账号天天骚扰我客服
    威胁要来店里砸东西
    恶意退货的惯犯 已经第七次了
    买家发不雅图片给我家客服小姑娘
    他说不退双倍就投诉到底
    同行伪装成顾客来捣乱
    买家要求私下转账 不给就差评
    能不能限制某个客户再买我家的
    blackmail 我，聊天截图都在
    羊毛党一夜拍了三百单
    這個買家一直人身攻擊
    薅羊毛的团伙 收货地址全是同一栋楼
    打电话半夜骚扰
    被人用不同小号反复下单又取消
    买家自称律师 张口要一千
    eyi maijia
    客户死缠烂打 还加我家人的号
    有个叫“夜行人”的买家，上月买五次退五次，每次都穿过再退，这次又来下单，我发也不是不发也不是，能不能让平台限制这种人
    种族歧视的话骂我员工
    黑名单功能有没有
    假装收到虫子 视频一看就是剪的 到处骗好几家店
    对方说要把我家地址挂网上
    索要红包 不给就一星
    客服被骂哭了 平台管不管
    恶意锁库存，拍光不付 让我活动没得卖
    骗运费险的吧 一个月退四十单
    怀疑买家盗刷别人卡买我东西
    投诉了我八次 次次不成立还投
    买家约线下见面动手动脚 报警了 给你们备个案
    说他认识媒体 要曝光我 除非免单
    我卖蛋糕模具的，有个人加了三个号轮流来问，问完就骂我骗子、祝我全家怎样怎样，我没回嘴，全截下来了，这样的客人平台到底罚不罚
    一个顾客收到电饭煲用了两周后说爆炸了，要我赔五千否则发到网上，让他给照片不给，查了他在别家店也这样要过钱，我们几个店主愿意一起作证
  `,
  en: `
    abusive buyer
    buyer threatens me
    report a buyer
    block a buyer
    buyer is harassing me
    buyer blackmails me with a bad review
    rude customer insults me
    scammer buyer
    buyer wants money or bad review
    ban this customer
    buyer keeps insulting
    extortion by a buyer
    serial returner
    fake orders from a buyer
    harassment from a customer
    a buyer is insulting me
    how do i block a customer
    he threatens a bad review unless i pay
    report an abusive buyer
    buyer wants 200 off or he'll complain to everybody
    twenty orders, never pays, blocks my stock
    serial returner, seventh time now
    obscene pictures sent to my support girl
    can a certain person be banned from buying at my shop
    racist messages from customer on order 4410
    blackmail in the chat, screenshots attached
    pretends to be a lawyer and demands a thousand
    Someone using six accounts orders and cancels all day long
    bargain hunters' ring: 300 orders to one building
    he rings us at three at night
    think it's a competitor dressed up as a shopper
    professional claimant, he sues every small shop for a missing label
    threatened to come round and smash the place
    恶意买家 pls help, always same man
    asked for cash outside the platform otherwise one star
    my staff cries because of this man. do something
    scammer customer, pays with stolen card i guess
    Nightwalker_77 purchased five coats last month and sent back all five after wearing. He's just placed a sixth order. Must I really serve him, or can you stop people like that
    filed eight complaints, none upheld, and he's at it again
    the customer found my private profile and writes to my wife
    blacklist
    extortion attempt
    says he will post my home address online
    sir the buyer use very bad words to my mother, i want action
    claims bugs in every shop he buys from, same video each time!
    how do you punish buyers who lie all the time
    She keeps changing demands, free gift, then refund, then second gift, or else. It's bullying
    he bought out the sale stock and never paid, so nobody else could
    harassment
    stalker among my clients, police report number available for your file
    'i know a journalist, give it for free' - is this allowed on your site?
    Three accounts take turns asking about my cake tins and then wish my family illness. I haven't answered in kind, it's all saved. Does the marketplace ever punish customers or just us
    fraud ring on refunds, want to tip you off, usernames in file
    买家 said fuck you 15 times in chat, block him
    According to him the cooker blew up. Five thousand or he goes public. No photo, no receipt. Two other shop owners have heard the very same tale from the very same man and we are all ready to testify
  `,
})
