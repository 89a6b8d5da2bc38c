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
  `,
})
