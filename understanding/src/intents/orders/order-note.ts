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
    订单备注怎么加
    下单忘了备注
    付完款了还能加备注吗
    帮我备注一下 放门口
    备注：放快递柜旁边就行
    想给卖家留句话
    怎么给卖家留言
    在哪写留言
    备注写错了 想改一下备注
    帮我写张贺卡
    可以附一张卡片吗
    卡片上写生日快乐
    贺卡上写“新年快乐”
    想附上祝福语
    送朋友的 附句话：一路顺风
    请不要放价格标签
    礼物 不要放小票
    包裹里不要放发货单
    别让收件人看到价格
    包装外面别写是什么东西
    请用不透明的袋子包 谢谢
    请保密发货
    发货人写我朋友的名字
    不要放宣传单
    请跟快递说送货前打电话
    备注请快递员先打电话
    送到时不要敲门 发短信就行
    别按门铃 孩子睡觉
    请放在门口 不用敲门
    请放在消防栓旁边
    放前台就可以 跟快递说下
    给骑手留言 到楼下打电话
    门禁码告诉快递员 2580
    请告诉送货员从后门进
    交给保安就行 备注上去
    麻烦告诉司机家里有狗
    请轻放 里面是玻璃 写在箱子上
    麻烦包装好一点 易碎
    多包两层泡泡膜吧 拜托
    发货前帮我检查一下有没有划痕
    挑生产日期新一点的
    请给我挑熟一点的芒果
    外卖备注 不要葱
    不要一次性筷子 帮我加备注
    多给点辣椒 备注一下
    蛋糕上写“妈妈生日快乐”
    蜡烛要数字6 备注
    备注写上我的会议室号
    收货时请联系王阿姨 加到订单里
    我想在订单里补一句话
    亲 送女友的 帮我放张小卡片写“爱你”❤️
    加个备住 谢谢
    leave at door 帮我写上
    您好，可否在包裹内附上一张致谢卡，内容为“承蒙关照”，署名林静
    楼下施工车进不来 让师傅停东边再走进来 请转告
    我奶奶耳朵不好 让送货的多敲几下 写在单子上吧
    卡片别打印 手写行不 写“祝你毕业快乐 前程似锦”
    订单20981留言：周岁礼物 请不要在外箱贴价格
    帮我在单子上写一句 到了交给三号窗口
    我要补充说明 请发整箱不要拆散的
    我订的生日花束 卡片帮我写“外婆 愿您天天开心” 落款写小满
    那个包裹请写转交给前台周姐 我那时候在开会
    买给同事的结婚礼物 箱子里千万别出现价格和订单截图
    骑手来的时候别打电话 我在上课 放一楼架子上就行
    客厅在铺地板 麻烦让送货师傅自带鞋套 备注一下哈
    想在这单补一句话给打包的小姐姐：奶瓶要蓝盖子优先 没有也没关系
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
    I'd like to add a note to my order
    can I leave a message for the seller
    can I leave instructions for the driver
    where do I add delivery instructions
    I forgot to add delivery instructions
    I want to add a comment to an order I already placed
    please add a gift note
    can I include a gift message
    can you put a card in with the gift
    please write "Happy Birthday Mum" on the card
    the gift card should say "Good luck in your new job"
    add a personal message to the parcel
    it's a present, please leave out the price
    please don't include a receipt
    no packing slip with prices please
    don't show the price in the package
    please send in discreet packaging
    can the box have no product picture outside
    please don't write the contents on the label
    no name of the sender please
    leave the parcel on the porch please
    please leave it by the back door
    tell the driver to leave it with the concierge
    please ask the courier to leave it in the shed
    put it in the blue box next to the garage
    please tell the driver to call me when he arrives
    ask the courier to phone first
    please knock, the bell doesn't work
    don't ring the doorbell please
    tell the courier to use the side entrance
    the entry code is 2580, please pass it on
    please note the buzzer says Miller
    let the driver know there's a dog
    handle with care, please mark it fragile
    please pack it well, it's glass
    could you use extra bubble wrap
    please choose ripe avocados
    no onions please, add that to my order
    extra napkins and no cutlery, please note
    cake should say "Congratulations Anna"
    can I edit the note on my order
    change the gift message I wrote
    special request for my order
    add instructions: hand it to reception
    note to seller: please test it before sending
    please tell the packer to keep it upright
    add coment to order pls
    pls leave @ door, dont knock thx
    write note for courier that i am on second floor left door
    Hello, might I ask you to enclose a short card reading "With deepest sympathy, the Walsh family"
    secret santa so no prices and no invoice in the box, and put "from your elf" 🎄 on a card
    My nan is hard of hearing, so could the driver knock loudly and wait a minute
    I'd like a line added for the delivery person: mind the icy steps
    Can the message field still be filled in? I want it to say "Sorry I missed your wedding"
    the driver should hand it to my neighbour's son Tom, put that in the notes
    no plastic wrapping if you can, leave that remark for the warehouse
    please make sure the seller reads this: all cushions from one batch
    the gate sticks, tell whoever delivers to push hard
    attach a note saying who it's from
    put "do not open before 25 December" on the outside
    card for the birthday bouquet: "Granny, be happy every day", signed Millie
    mark it for the attention of Ms Chow at the front desk, I'll be in a meeting
    it's a wedding present for a colleague so nothing with a price or order printout in the box
    I'm in class then, so the rider shouldn't phone, just leave it on the ground floor rack
    tell the delivery men we've new floors and they should bring shoe covers
    please pass on to the packer: blue lids if there are any, otherwise never mind
    where can I type in a message to go with my gift
    I'd like the driver to know the drive is icy and to park on the road
  `,
})
