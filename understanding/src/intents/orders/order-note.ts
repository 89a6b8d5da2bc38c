import { defineIntent } from '#intents/define'

export const orderNote = defineIntent({
  intent: 'order-note',
  audience: 'buyer',
  settledBy: 'person',
  label: { zh: '给订单加个备注', en: 'Add a note to my order' },
  definition: {
    zh: '要给卖家或快递员留话：贺卡文字、箱里不放价格单、按门铃或放哪里等。',
    en: 'Leaves word for the seller or courier: a gift message, no price slip in the box, how to ring or where to leave it.',
  },
  borders: {
    'gift-wrapping': {
      zh: '问有没有礼品包装这项服务。',
      en: 'Asks whether gift wrapping is offered.',
    },
    'reschedule-delivery': {
      zh: '换送货的日子或时间。',
      en: 'Another day or time of delivery.',
    },
    'change-items': {
      zh: '换颜色、尺码或款式。',
      en: 'Another colour, size or version.',
    },
    'request-invoice': {
      zh: '要开发票。',
      en: 'Wants an invoice.',
    },
  },
  zh: `
    备注一下
    订单加备注
    给卖家留言
    加个贺卡留言
    包裹里别放价格单
    让快递放门口
    备注忘写了
    不要放发票在里面
    帮我写个留言
    送货前打电话 备注上
    保密包装
    能补备注吗
    写上生日快乐
    告诉快递员别按门铃
    修改订单备注
    帮我备注一下
    订单忘写备注了 怎么补
    包裹里别放发票和价格
    送人的 麻烦夹张卡片写生日快乐
    不要写商品名在外面 隐私发货
    快递到了别按门铃 宝宝在睡觉
    放门口鞋柜上就好 跟快递师傅说一声
    加个留言：祝新婚快乐，小李敬上
    beizhu yixia
    亲 发货的时候多垫点泡沫哦 上次碎过
    寄件人别写我名字，我想给他惊喜
    40023备注 打电话之前先发短信
    拜托挑新鲜日期的发
    送货时请从南门进 北门封了
    想給賣家留句話
    贺卡内容：妈，母亲节快乐！
    note 写一下 don't bend 里面是画
    礼物，购物小票别放进去
    跟仓库说轻拿轻放 是玻璃的
    备注栏在哪儿啊 已经提交订单了
    我家有只大狗 让送货的师傅到楼下喊一声别直接上来
    您好，这份礼物是送给我老师的，想请您在盒内附一张手写卡片：“感谢三年教诲，学生陈默”，费用我可以另付
    匿名寄
    门禁密码是0412# 帮忙写在单子上
    苹果要硬一点的 别给我软的 备注上
    我买的内衣 外包装请不要标明是什么 家里爸妈会帮我收 看到怪不好意思的 麻烦仓库注意一下
    别在外箱印你们的logo
    能附言不
    电梯坏了要爬六楼 提前告诉司机一声 冰箱重
    给快递小哥捎句话 钥匙在花盆底下
    请写上易碎两个大字
    这单是给我女朋友的惊喜，千万别往她手机上打电话，有事打我的，号码下单时留了两个，打第二个，顺便卡片上写一句“纪念日快乐”谢谢
    单子里别夹广告
    忘了留言 想补一句“转交三楼张老师”
    蛋糕上字写：爷爷八十大寿
    订单补充说明：袋子不用给 环保
    给店家的话：尽量发同一批次的毛线 有色差
    放丰收果园门卫室 让师傅跟老刘讲是我的
    包装里不许出现金额！！
    能让配送员戴口罩送吗 家里有病人
    gift card 上面写 To my dear 奶奶 生日快乐
    麻煩寄件時幫我附一張手寫小卡
  `,
  en: `
    leave a message for the seller
    add a gift message
    no price tag in the box
    tell the driver to leave it at the door
    i forgot to add a comment
    delivery instructions
    don't put the invoice inside
    write happy birthday on a card
    note for the courier
    please call before delivery, add that
    plain packaging please
    add a remark
    ask them not to ring the bell
    special instructions for my order
    add a note to my order
    no invoice in the box please, it's a gift
    gift message: Happy 30th Jo, love from all of us
    can you leave out the price slip
    forgot to write the delivery instructions
    tell the courier not to ring, baby asleep
    plain packaging please, nothing written on the outside
    leave it behind the bins, could you put that on the label
    where do i write a comment for the seller after ordering
    Please ask them to use extra padding. The last vase came in pieces
    gate code is 0412#, can you pass it to the driver
    card should read: congrats on the new flat
    dont put my name as sender, it's a suprise
    big dog here!! driver should call from the street and not open the gate
    Kindly include a handwritten card saying "Thank you for three wonderful years", I'll gladly pay extra
    add "do not bend" on the envelope
    note on 40023: text before calling
    if you could choose bananas that are still green that'd be lovely
    instructions for delivery man: key under the flower pot
    i need write a message for seller, where
    please no flyers or ads in the parcel
    send it anonymously
    no receipt inside please, she mustn't see what it cost
    备注 for courier: use south gate
    all the wool from the same dye lot, can someone note that
    it's for my girlfriend so whatever happens do not ring her number, ring the second one i gave, and put "happy anniversary" on the little card. nothing with a price on it either
    put a fragile sticker on it
    cake text: Grandpa 80!
    can i attach a comment
    the lift's out of order so warn whoever brings the fridge, it's six floors
    please hand it to mr. baker on the third floor, write that on the package
    longest expiry date you've got please, add this to the order remarks
    my parents usually accept the post for me and this is underwear, so would the packers please make sure the box doesn't say what's in it or show any picture
    I left the message field empty at checkout and would like it filled in with: For Lena, from her secret fan
    Don't knock loudly
    box without your logo if that's possible
    special instruction for the packer, keep the bottle upright
    Courier should wear a mask, someone in our home is ill
    skip the plastic bag thx
    one line for the card: "sorry i broke your old one"
    the parcel goes to a hospital ward, so could whoever packs it write bed 14 and my husband's full name in big letters on the outside, and slip in a card reading get well soon grandpa from all the kids
    card text in chinese please: 新年快乐，小宝
    tell 师傅 to leave it at 门卫
  `,
})
