import { defineIntent } from '#intents/define'

export const returnLabel = defineIntent({
  intent: 'return-label',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '怎么把东西寄回', en: 'How to send it back' },
  definition: {
    zh: '要退货面单、退货地址，或不知道怎么打包、怎么寄回。',
    en: 'Needs the label or the address for a return, or asks how to pack and post it.',
  },
  borders: {
    'return-item': { zh: '还没申请，先要退。', en: 'Has not asked for the return itself yet.' },
    'return-pickup': { zh: '要快递上门来拿。', en: 'Wants it collected at home.' },
    'return-shipping-cost': { zh: '问寄回的钱谁出。', en: 'Asks who pays for posting it.' },
    'shipping-label': { zh: '卖家发货用的面单。', en: 'The label a seller puts on an order.' },
  },
  zh: `
    退货地址
    退货寄到哪里
    怎么寄回去
    退货单
    退货面单
    要寄件码
    退货标签
    没收到退货标签
    退货寄给谁
    寄回去写什么
    给我个退货地址
    退货快递码
    退货单号怎么填
    打印退货单
    退货地址给我
    寄回地址
    退货单怎么打印
    退货要寄给谁
    怎么把货寄回去
    寄回去寄到哪
    退货怎么寄
    面单打印不出来
    你们的退货地址发一下 审核通过了
    没有打印机怎么弄那个 label
    退货单在哪里下载
    tuihuo dizhi 发我
    收件人写谁 电话写多少
    亲 同意退货了 可是没看到地址诶
    寄件码怎么用啊
    用什么快递寄 随便哪家都行吗
    面單過期了，可以重發一張嗎
    包裹里要不要放张纸条写订单号
    原来的箱子扔了 用别的纸箱装行不
    二维码在驿站扫不出来
    邮件里说附了退货标签 但是我翻遍了没有附件
    退到哪个仓 北京还是广州
    运单号填哪里 我已经寄出去了
    您好，我的退货申请昨天下午已经通过了，页面上提示请按地址寄回，但是下面那一栏是空白的，什么都没有，能不能麻烦您把完整的收货信息再发我一遍
    这个电视五十多寸，原来的泡沫早就当垃圾丢掉了，快递员说没有木架不给收，请问你们有没有专门的箱子或者别的办法让我能够把它寄到你们那里
    退件投快递柜可以伐
    面单上名字打错了 会不会退不到
    return label 再发一次
    退两件东西 一张面单够吗 还是分开寄
    地址就写你们公司？
    寄回流程教一下 第一次弄
    充电宝快递不给寄 咋退给你们
    运单打出来糊了看不清
    退的东西到哪个网点去交
    国外怎么把东西邮回来给你们
    把包好的箱子拿到楼下代收点，老板问我要寄件单，我手机里啥都没有，你们短信也没发过，现在我就站在这里等，快点把单子或者条码给我
    退货标签要贴外面还是放里面
    退货通过了 下一步干嘛
    寄错仓库了 正确的地址是？
    有没有退货用的快递袋
    退货单号填错了怎么改 寄都寄了
    审核好了但是不晓得往哪儿邮
    那个 QR 码 expired 了 重发一个咯
    退货地址是哪里
    退货要寄到哪个地址
    把退货地址发给我
    请问退货寄给谁
    我要退货标签
    怎么打印退货标签
    我在哪个页面能打出寄回用的面单
    退货通过了，地址呢
    退货怎么寄回去，自己叫快递吗
    寄回去用什么快递
    需要寄到哪个仓库
    收件人和电话写什么
    没有退货地址，怎么寄
    退货单没收到，再发一次
    退货标签打不开
    家里没有打印机，面单怎么办
    退货要怎么包装
    原包装丢了，怎么寄回
    退货的快递单号填在哪
    寄回时需要放退货单吗
    退货码在哪里看
    退货二维码失效了
    我已经申请退货了，下一步怎么寄
    退货标签过期，重新给一张
    能不能给我发个寄件码
    退货可以放驿站吗
    退货送到哪个快递点
    请把退货的收件信息发我
    换货的旧件寄到哪里
    退货寄顺丰可以吗
    退回的东西要写订单号吗
    易碎的玻璃杯怎么打包寄回
    退货单号填错了，怎么改
    怎么填退货物流
    两个订单的退货能装一个箱子寄吗
    面单上地址不全，麻烦再给一下
    审核通过了却没给我退货地址
    电池类的怎么寄回去啊
    快递员要退货码，我找不到
    请问退货地址有没有英文的，我在国外
    退回来的包裹需要贴什么标签
    那个退货单是你们寄给我还是我自己打
    退货地址是不是原来的发货地址
    箱子太大，快递柜放不下，怎么寄回
    我在菜鸟驿站，老板说没有退货码寄不了
    退货邮件没收到，里面的标签能再发一遍吗
    同意退货后怎么把东西给你们寄过去
    麻烦再发一下退货的地址电话 我弄丢了
    面单打出来条码不清楚，能重新生成吗
    电视机寄回没有箱子了，咋包
    地址！退货的地址！发我
    推货地址发一下
    退货 label 发我邮箱呗
    tuihuo dizhi shi shenme
    退貨要寄去哪裡，地址給我
    亲 退货批了哈，往哪儿寄呢📦
    您好，退货申请已经审核通过，但是短信里没有写收货地址，麻烦您把地址、姓名和电话发给我，我下午就去寄
    我在快递点站着呢，要寄退货，赶紧把收件地址告诉我
    不知道怎么寄回，第一次退东西，要自己买快递袋吗
    我想去邮局寄退货，单子怎么写
    寄回地址发我
    往哪儿寄
    退货地址呢
    寄到哪
    寄退货怎么操作
    面单在哪
    退货贴什么单
    求退货地址
    给一个退货面单
    退货码发一下
    退货寄哪个城市
    怎么邮回去
    退件的收件人是谁
    面单重新发一个
    退货怎么打包
    退货寄件码没有
    寄回需要什么单子
    打不了单怎么寄
    退货地址没显示
    没面单能寄吗
    退货邮寄地址和电话
    怎么把退的东西邮给你们
    退货单怎么弄出来
    退货同意了，怎么寄
    商家同意退货两天了，地址那一栏还是空的，发我一下
    退货我自己去顺丰寄，收件人名字电话麻烦给全
    退货包裹外面要写售后单号还是订单号
    寄退货必须用原来的快递盒吗，我拆的时候撕烂了
    打印店要PDF格式的面单，你们发的图片打不出来
    退回的香水快递说是液体不收，那要怎么寄
    退货标签一共两页，两页都要贴吗
    驿站小妹扫了退货码，说已经失效，重新生成一个吧
    我在老家没有你们合作的快递，用邮政把退货寄过去可以吗
    退货地址写的是"仓库三号门"，没有街道名，快递不收
    退三双鞋，给了三张标签，可以合到一个箱子里寄吗
    落地灯太长了，没有合适的纸箱，退货怎么包
    我邮箱填错了，退货标签发到旧邮箱去了，换个邮箱发
    换货要先寄回旧的，请把寄回的地址给我
    寄退货的时候要把发票和赠品一起装进去吗
    手机上能出示的寄件二维码在哪个页面
    快递单号忘了拍照，退货物流信息填不了怎么办
    退货填物流公司的时候找不到我用的这家快递
    退货标签上的重量写1公斤，可我的箱子有4公斤，能用吗
    审核通过的短信我删了，退货地址去哪里再看
    退的床垫抽不了真空，怎么卷起来寄给你们
    便利店可以寄退货吗，要出示什么
    退回的衣服要叠好装塑料袋还是纸箱都行
    退货收件电话打不通，快递要求换一个号码，给我一个
    面单上的条形码被雨淋花了，再给我一张
    人在新加坡，退货已批，寄回中国的地址用中文还是英文写
    寄件人要写下单的那个名字吗，我同事帮我寄退货
    退货必须用面单上指定的快递吗，那家离我太远
    退货袋子是不是随货附带的，我没找着
    玻璃锅盖退回去怕碎，怎么包合适
    推货寄哪里啊 地址给下
    亲 退货地址甩一个过来📮
    return 的 address 给我，申请过了
    jihui dizhi fa yixia
    退貨標籤印不出來，可以用手機條碼嗎
    烦死了，批了退货又不给地址，我寄到月球去啊？
    您好，退货申请今早已经审核通过，我这边没有打印机，附近也没有打印店，请问能否给一个扫码就能寄的方式，谢谢
    我头一回退东西，啥也不懂，箱子胶带都买好了，然后呢，单子贴哪儿，交给谁，麻烦一步一步讲讲
    面单
    面单呢
  `,
  en: `
    return label
    send me a return label
    return address
    where do i send it
    how do i send it back
    i need a shipping label to return
    print return label
    didn't get the return label
    label for my return
    where to ship the return
    return slip
    email me the label
    no printer for the return label
    return qr code
    label not working
    i need a return label
    return address please
    send me the return label again
    how do i print the label
    how do i ship it back
    where do i send the return
    no printer at home, what now
    the label pdf won't open
    approved but no address in the email??
    what do i write on the parcel
    Where exactly should the box go, your site lists three warehouses
    my return label expired, new one please
    can i use my own packaging
    the qr code doesnt scan at the post office
    which carrier am i meant to hand this to
    resend lable
    do two items need two labels or just the one
    退货地址 please, already approved
    i threw out the original carton, how should i wrap a 50 inch tv
    Forgive me, I've never done one of these: my return was accepted, so what's the next step?
    no label in the box it came in
    is there a drop off point near a train station that takes your parcels
    name on the label is my ex's, will it still get through
    where do i enter the tracking number, i already posted it
    courier refuses power banks, how else can i get it to you
    The confirmation says a prepaid sticker is attached. There is no attachment, I looked in spam, in the account and in the order page. I leave for a work trip tomorrow evening, so could you mail me that sticker again today?
    do i stick it over the old barcode
    should a note with the order number be inside
    Return authorised yesterday - postal details missing
    sending from Portugal, which address am i supposed to use
    printer ate half of it, can i have the paper thingy again
    need the slip for sending back a pair of jeans
    locker or counter, where may i leave the return
    please the adress for give back, the return is accept
    standing at the parcel shop with my return and they want a barcode
    May I take the label to the post office on my phone?
    I packed everything neatly, walked to the corner shop, and the guy says that without a printed form he can't accept it. My phone shows only a spinning wheel where the barcode ought to be. Is there another way of getting one?
    sending back one necklace: envelope or carton
    label says 2 kg but my parcel is 6, get me the right one
    how to send it back once you've said yes
    I put the wrong tracking code in the return form, can you fix that
    The label you issued is for a completely different carrier from the one in my village. The nearest branch is ninety minutes by bus. Would you mind making one out for the ordinary post instead, as they're across the road?
    没有打印机, can the shop print it for me
    where do I send my return
    what's the return address
    please send me a return label
    I need the label for my return
    how do I print my return label
    I haven't received my return label
    can you email me the returns label again
    what address should I return it to
    how do I ship the item back
    how should I pack the return
    my return was approved, where do I post it
    can I drop my return off somewhere
    return label not in the parcel
    I don't have a printer for the label
    can I get a QR code instead of a printed label
    the return label won't download
    return label link is broken
    my label has expired, can I get another
    do I use your label or my own
    which post office or courier do I use for my return
    what do I write on the return parcel
    I lost the return label
    how do I send back the exchange item
    can I reuse the box it came in for the return
    I no longer have the original packaging, how do I send it back
    where do I drop off the return
    do I need to include a return form
    where can I find the return form
    need a return shipping label for order 60211
    can I put two returns in one box with one label
    is there a returns slip I should put inside
    label shows the wrong address, can you redo it
    Could you tell me the address for returns in the UK?
    how do I return by post, the request is already accepted
    the barcode on my return label won't scan
    the drop-off shop says my QR code is invalid
    return instructions please, I've got approval
    how do I wrap a glass vase for sending it back
    who do I address the return to
    where do I enter my return tracking number
    didn't get an email with the label for my return
    I need a new label, the weight is wrong
    can I take the return to a parcel locker
    can you post me a printed return label
    Return authorised. What's the next step to ship it?
    which warehouse should the return go to
    i need return adress
    send label pls, return is approved
    where i must send the return packet?
    label label label, where is my label?! return was ok'd on monday
    Hi there, I've had the go-ahead for my return but there was no prepaid label attached to the email. Could you resend it? Thanks ever so much
    my cat ate the return label 😹 can I have another
    I'm at the counter with the parcel and the lady needs the return address, quick please
    退货 label 发我 email please
    Mailing it back from Canada, do I need a customs form and what address do I put?
    how do I send a fridge back, it doesn't fit in any box I own
    do I tape over the old label before sending my return
    Which carrier is the return label for?
    the return portal gave me a code but no label, what do I do with it
    I've boxed up the return but don't know how to get it to you
    need a label
    return label please
    where do I post it
    label to return
    address for returns?
    send the label again
    where's my return label
    how to ship back
    no label received
    return form?
    print the return slip
    what's the address to send it back to
    resend the return label
    QR code for my return please
    how do I mail it back
    label PDF is blank
    which address do I send the return to
    how should I package it
    where do I find my label
    where can I drop it off
    I need the returns address
    can I have a label emailed to me
    how do I get the return to you
    do I need a box for my return
    The return's been approved, but the page shows neither a label nor an address
    My printer's out of ink, is there a code I can show at the counter for my return
    Which name should I put as recipient when I post the shoes back?
    The label you sent has somebody else's order number, could you issue a correct one
    Can I put the return in a padded bag or must it be a box?
    I've got an OK for the return, do I arrange my own courier or will you send a label?
    Post office closed at five and my return label runs out today, could you extend it
    I threw the box away with the return label inside, where can I print another
    Is it fine to hand-write the return address, I can't print at home
    The return label attachment opens as gibberish on my phone, please send it in another format
    Where's the closest place to hand in a return parcel with your label?
    I'm sending back a mirror, do you have guidance for packing glass?
    Do both parcels of my return get the same label, or do I need another
    My local shop doesn't take that carrier, can I have a return label for a different one
    How do I attach the label, over the old one or on the other side?
    I moved to France since ordering, which return address applies to me there
    the label asks for a phone number of the recipient, what's yours
    Should the hangers and dust bag go in the box when I ship the coat back?
    I need a customs declaration for my approved return, what do I write on it
    Could you email the return label to my work address instead, I can print there
    You approved it days ago, I'm only missing the paperwork to send it back
    the return barcode got wet and won't scan, can I get a fresh one
    Can I bring the return parcel to any post office or only to certain branches?
    My exchange is agreed. Where does the old pair get posted to?
    The returns page says "print label", I press it and nothing happens
    do lithium batteries need a special sticker when I post the drill back
    Your return instructions mention a form in the box, there wasn't one
    how do I post back something as big as a surfboard
    where do I type in the courier's number after I've shipped the return
    Is the return address the one on the invoice or the one on the sender's sticker?
    can i use the same poly bag it came in to send the top back
    I've sealed the return already, must the slip be inside or can it go outside
    could I have the label as a picture so my son can print it
    whats the adress for sending it back
    lable wont print, help
    yo where do i send this thing back to, return's approved
    pls resend retrun label, deleted the mail by acident
    please to give me address where I send the return, already you accepted
    退货 address please, approved this morning
    Good day, thank you for approving my return. Might I trouble you for a printed label by post, as I own neither a printer nor a smartphone?
    Still. No. Label. How am I supposed to send this back?!
    I'm at the post office right now, queue behind me is growing, they say the label has no postcode on it, what's the postcode for your warehouse 😬
    My wife usually does this, she's away, so I've got an approved return, a pair of boots and a roll of tape, what do I do next to get them to you
    label
    label?
    wheres my label
    the label please
  `,
})
