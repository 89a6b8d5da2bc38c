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
    退货的面单在哪下载
    寄回的单子怎么弄
    退回去的地址发一下
    寄退货写哪个地址
    退件寄往哪里
    换货要寄回的地址呢
    没看到退货收件信息
    退货收货人电话是多少
    退回仓库的具体地址
    邮寄回去的标签没收到
    退货快递单打不出来
    退货面单过期了，补一张
    面单重新发我一份，要退货的
    退货码失效咋办
    寄件二维码没有，怎么退
    退货寄件码去哪找
    没打印机，退货标签怎么办
    能手写退货地址不
    退货地址写哪儿，包裹外面还是里面
    退货单要放进盒子里吗
    退货要附什么纸条
    退回时需要写订单号吗
    寄回之后快递单号填哪
    退货运单号填错了怎么改
    我已经寄了退货，在哪上传单号
    退货的东西咋包装
    退回去怎么打包才不碎
    瓷器退回要裹几层
    原包装撕烂了 退货用啥装
    没有原箱子 怎么寄回
    用塑料袋装退货可以吗
    退鞋子鞋盒外要再套箱子吗
    大件怎么寄回去 沙发没法拿
    退冰箱自己找物流还是怎么寄
    退锂电池的东西快递不收咋寄
    退货液体寄不了，有啥办法寄回
    退货拿到哪个网点寄
    附近哪里能投退货包裹
    便利店可以寄退货不
    退货投丰巢行吗
    退货去驿站寄要出示什么
    驿站问我要退货码
    网点说没有我的退货订单号，寄不出
    退货用哪家快递寄
    退回必须用指定快递吗
    能不能用邮政寄回退货
    退货寄普通快递可以不
    同意退了 下一步咋寄
    申请过了 现在怎么寄给你们
    审核通过了 地址没显示
    退货通过了没告诉我寄哪
    售后同意了但页面没有寄回信息
    退货流程卡在填物流那一步
    怎么把退的东西交给快递
    退货包裹交给谁
    退货寄回有没有时间限制，面单到几号
    退货标签能延期吗
    一张退货面单能寄两箱吗
    两件退货分开寄要两张单子不
    三个退件可不可以一起寄回，用哪张面单
    退货标签姓名不是我，能用吗
    退货面单地址缺门牌
    退货地址太模糊，查无此地
    快递说你们的退货地址不存在
    退货邮件里的附件打不开
    退货标签发到旧邮箱了 重发
    退货label在哪download
    return address 给一下，已approve
    能把退货标签寄纸质的给我吗
    面单贴在哪一面，退货
    旧快递单要撕掉吗 寄退货
    原来的面单能不能直接用来寄回
    从国外寄回你们怎么填地址
    海外退货寄到哪个仓
    退货报关单怎么填
    香港寄回去需要什么单据
    寄回去要写申报价值吗 退货用的
    换货旧的那件怎么寄给你们
    退货往回寄的详细地址和联系电话呢
    商家给的退货地址对吗，是个村里
    退货收件人姓什么
    不知道怎么退回去，教我寄
    第一次退货 不会寄 求步骤
    老人家不会寄退货，一步步说
    退货二维码截图可以用吗
    退货码给快递员看就行了吗
    快递员来了要退货单，我没有
    门店买的 退回寄哪里
    赠品要一起寄回吗 怎么包
    说明书、配件寄回时漏了 补寄到哪
    退货寄错地址了 正确的是哪个
    打包好的退货放几天了，没单子寄不了
    您好，退货申请已获批准，请提供收件人、电话及地址以便寄回
    亲亲 退货地址麻烦再发一遍啦 我不小心删了短信
    到底寄哪儿啊！退货同意都三天了连个地址都不给
    退貨要寄到哪個地址呢
    tuihuo dizhi fa wo
    我人就在菜鸟门口抱着那个箱子他们扫码说没有预约信息问你们要个退货的寄件码发过来呗
    我妈买的按摩仪你们同意退了，她不会看手机，让我帮忙寄，我这边翻了半天只看到“请按地址寄回”五个字，地址一个字都没有
    退货填单号那里提示格式不对
    单位楼下只有一家快递，拿它寄退货，面单怎么生成
    我的退货已经批准了，可是短信里只写了按地址寄回，没有收件人也没有电话，发我一下
    快递点的人说要退货二维码才能收件，我手机上一直加载不出来，能不能直接发张图
    家里没有打印机，退货标签可不可以写在纸上贴，还是必须打印
    退的是一个玻璃花瓶，盒子早扔了，怎么包才能安全寄回到你们仓库
    我把退货寄出去两天了，想问在哪个页面填快递单号你们才能看到
    面单上写的是别人的名字，单号也对不上我的退货，是不是发错了，重新给一张
    要退的键盘里面有锂电池，两家快递都不收，那我应该怎么寄给你们
    换货的旧鞋要寄到哪个仓，地址跟上次退货的是同一个吗
    我人在国外，退货要从这边寄回去，清关那张表和收件地址怎么写
    退货标签昨天到期了，我住院没来得及寄，能再发一张新的吗
    我昨天在你们页面上看到退货已经同意了，今天特地请了半天假抱着那个箱子去快递点，结果人家说没有预约信息也没有退货码，地址那一栏又是空的，你们到底让我寄到哪里去
    平时退东西都是我媳妇弄的，她这几天出差了，我手上有一双同意退的靴子一卷胶带和一个纸箱，请告诉我接下来要写什么贴什么，交给哪家快递才能寄到你们那儿
    赠品要不要一起寄回
    退货单发我邮箱
    退回的标签在哪下载
    退货二维码没收到
    退货码过期了 再发一个
    寄件码扫不了 我退货用的
    退货面单打不开
    退货标签打出来糊了
    退货标签丢了 补一张
    狗把退货单啃了 重发下
    同意退了 然后呢
    审核过了下一步咋寄
    退到哪个地址
    退货仓库在哪
    退件地址电话给一个
    收退货的人叫啥 电话多少
    退货地址少邮编
    商家没给退货地址
    退货地址写不清 哪个区
    退货发哪个仓 广州还是杭州
    换货旧的寄哪儿
    旧机寄回的地址发下
    召回的锅寄到哪里去
    按包裹上的发件地址退可以吗
    退货用什么快递寄
    退货可以用邮政寄不
    退货必须用你们指定的快递吗
    退货去哪个驿站寄
    退货能放快递柜吗
    退货送到你们门店行不 交给谁
    驿站不收我的退货 说没码
    没有打印机 退货单咋办
    退货手写地址可以吗
    能把退货面单寄纸质的给我吗
    退货箱子扔了 用啥装
    原包装没了怎么寄回去
    镜子退回怎么包
    退货用袋子装可以吗
    退回去要裹泡沫吗 是瓷碗
    退货单贴箱子哪一面
    旧面单要撕掉再贴退货的吗
    退货里面要不要放纸条写订单号
    退货包裹外面写什么
    退货编号是多少
    RMA号给我
    退货要放发票进去吗
    赠品要一起寄回去吗 已经同意退了
    两单退货能装一个箱子寄吗
    两个箱子退货只给了一张单
    退货标签重量不对
    退货标签上名字错了
    退货寄出单号填哪里
    寄回的快递单号填错了 怎么改
    退货单号在哪上传
    同意退货后几天内得寄出
    香水退回快递不给寄 咋办
    带电池的退货怎么寄得出去
    沙发这么大怎么寄回给你们
    退手机要不要先拔卡再寄
    退自行车要拆了寄吗
    海外退回报关单怎么写
    return label重新send一下
    退貨地址可以再給我一次嗎
    我人已经在快递站了，退货收件人写谁赶紧说一下
    我七十多了不会弄那个码，你们把退回去的地址念给我我写纸上行不行
    周一同意退了 鞋子寄到哪个地址
    家里没打印机 退货单怎么贴
    邮件里的退货单只有半页 重发
    退的花瓶用什么裹 盒子丢了
    市里哪里能交退货包裹
    同意退货让我自己寄 用哪家快递
    退货的条码邮件删了 再寄一个
    退货单贴外面还是放里面
    没收件电话 邮局不收我的退货
    退货单过期了 之前生病 再给一张
    三件毛衣退货用一张单还是三张
    寄出的退货单号写到哪
    退货地址发我一下
    退货标签在哪打印
    退货同意了，接下来往哪寄
    没打印机，退货单怎么弄
    镜子寄回去该怎么包
    退的鞋用什么箱子装
    退货二维码打不开
    帮我重发一份退货面单，邮件删了
    退件收货人写谁啊
    return label没收到
    几件退货能装一个箱子吗
    寄回的运单号填哪里
    退货标签过期了，再给一张
    退货可以放快递柜寄吗
    退货箱里要放发票不
    退货码柜台扫不了
    原包装丢了，电视怎么寄回给你们
    自己找快递寄退货行吗，寄给谁
    退货寄件点离我近的有没有
    退回去的包裹上要写什么编号
    审核过了，退货单子怎么没给我
    从国外寄退货的报关资料怎么填
    吉他退回怎么打包才稳妥
    退货条码糊了，帮忙再生成
    退货地址是英文的吗，我在加拿大寄
    寄退货走邮政还是顺丰，有规定没
    床垫太大退货咋寄
    能直接把退货拿到门店交吗，还是寄到仓库
    退货步骤讲一下，同意后怎么邮
    我的退货标签在哪
    退货单标签去哪儿看
    标签呢，退货的
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
    the label please
    send me the return sticker
    return label hasn't arrived
    return label never came to my inbox
    download link for the return label is dead
    can't open the return label pdf
    return label blurry, send another
    my return label ran out yesterday, new one please
    return label has the wrong name
    the return label shows an old address
    return label says 1 kg, mine is 4
    I need two return labels for two boxes
    one return label for both items?
    no printer, how do I do the return label
    can I show a code instead of a printed return label
    QR code for my return won't scan
    the return barcode is missing
    clerk at the drop-off asked for a return code, I have none
    return form wasn't in the parcel
    where do I get the returns slip
    do I put the returns slip inside or outside
    what address do returns go to
    which warehouse do I post the return to
    name of the recipient for my return
    phone number for the return parcel form, what do I write
    return address incomplete, no house number
    courier says your return address doesn't exist
    return approved, now what
    approved for return but no instructions
    accepted my return, how do I get it to you
    how do I ship the return
    return packaging, does it need the original carton
    threw the shoebox away, what can I return them in
    can I return it in a plastic bag
    how many layers of bubble wrap for returning glasses
    how to pack a mirror to post it back
    wrapping a lamp for return
    is tape over the old label enough for the return
    do I remove the old shipping label before returning
    stick the return label where?
    must I write the order number on the return parcel
    do I need to enclose anything with my return
    which shops take your return parcels
    return drop-off point near me
    can I drop my return at any post office
    hand the return in at a locker?
    which carrier takes returns for you
    may I post the return with a different courier
    can I send the return by regular mail
    do I need a tracked service to return it
    I typed the return tracking number wrong
    posted it back, where do I upload the receipt
    how do I tell you I've mailed the return
    what date must the return be posted by
    two returns, two labels or one
    return of an exchange, address?
    post the old pair back where?
    return address in the UK?
    sending back from Canada, what address and which papers
    customs form for a return, what do I write
    return from abroad, how
    battery item won't be accepted by post, how do I return it
    the post office refuses my perfume return, what now
    How do I return something huge like a wardrobe, already approved?
    pallet return, how to ship it to you
    sofa return approved but I can't carry it to a depot, how is it sent?
    the free gift, do I pack it in with my return
    forgot to put the cable in my return, where do I send it
    I sent my return to the wrong place, what's the right address
    can the marketplace seller's return address really be a PO box
    email said label attached, no attachment there, for my return
    return email went to spam and got deleted, resend label
    paper return label by mail please
    could a return label be left with the receptionist
    generate a return label
    create return shipping label for order 30021, return accepted
    request for return label
    return labels page loads forever
    return portal error when printing label
    the portal only shows a spinning wheel instead of my return label
    i need adress for return
    give adress where i must post back the dress, you say ok already
    kindly share return address sir
    plz send me return lable asap at the post office
    退货 label how to get, approved already
    what's the procedure to post back an approved return
    how to ship back, step by step, I'm a pensioner
    mum's return was accepted, she has no email, can a label be posted to her
    waiting a week for the return label you promised, seriously??
    Would you be good enough to furnish the address to which the goods should be returned?
    right so I've got the box taped up the return is agreed and I'm outside the newsagent and he wants a label where do I find it
    I authorised nothing myself, you approved the return on Friday, and yet the page says "send to address below" with nothing below it. So: what address?
    use the label that came on the original parcel to return it?
    first time sending something back to a shop, return's accepted, no clue how posting works
    is writing the return address by hand okay
    how heavy can the box be on your return label
    forward the return sticker to my work email please
    tracking of the parcel I posted back, which box on the site is it for
    what sort of padding should a returned teapot have
    labels for sending things back: pdf or paper?
    recipient details for my approved return
    My return has been approved, but your text says "post it to the address" without a name, street or number
    The man at the parcel shop needs a QR code for my return and my phone won't load it, could you send a picture of it?
    We've no printer at home. May I write the return label out by hand or must it be printed?
    I'm returning a glass vase and threw its box away, how should I pack it so that it survives the way back?
    I posted my return two days ago, on which page do I enter the tracking number so you can see it?
    The return label shows another customer's name and return number, I think it was mixed up, may I have mine?
    the keyboard I'm returning has a lithium battery and two couriers refused it, so how do I send it to you
    Which warehouse do the old shoes from my exchange go to, is it the address I used for the last return?
    I'm abroad and have to send the return from here; what do I write on the customs form and as address?
    My return label expired yesterday while I was in hospital, would you issue a fresh one?
    Yesterday the page said my return was accepted, so I took half a day off and carried the box to the parcel shop, where they told me there's no booking and no return code, and the address line is blank as well. So where is it meant to go?
    My wife normally does the returns but she's travelling. I've got an accepted return, a pair of boots, a carton and a roll of tape; kindly tell me what I write, what I stick on it and who I hand it to
    return approved, what's the next step and where is it
    send me the returns slip
    need a prepaid label for my return
    prepaid sticker for sending it back?
    email me the return sticker again
    where's the returns barcode
    returns QR code please
    no QR code in the return email
    QR for my return has expired
    renew my returns label
    label for my return won't open
    return label printed half cut off
    barcode on my return sticker is smudged
    I've lost the return slip
    my dog ate the returns label, new one please
    threw away the return label by mistake
    you approved my return but no label came
    return accepted, now what
    approved return, what's next
    what do I do with the box now that the return's agreed
    next step after my return was okayed
    how do i physically send it back
    how should I post these back to you
    how do I get it back to you guys
    procedure to mail my return
    instructions for posting a return
    how to ship back the approved chair
    where am I sending the shoes back to
    what's your returns depot address
    warehouse address for my return
    full return address with postcode please
    postcode is missing from the return address
    return address has no phone number and the courier wants one
    recipient's phone for the return parcel
    whose name goes on the return package
    return address in English letters please, the post can't read Chinese
    return address in Chinese please
    seller hasn't given me an address for the return
    the address for returns bounces on the post office's site
    address for returning the old one of an exchange
    send back the faulty unit - to which address?
    where do I send the recalled pan
    do I use the same address it came from for the return
    is the sender address on the box right for the return
    which courier should take my return
    can I send my return with any courier I like
    can I use Royal Mail for the return
    must it be registered post for the return
    does the return need tracking
    do I need proof of posting for the return
    recorded delivery for my return or is a stamp enough
    which shop can I drop the return off at
    where can I hand in my return
    nearest drop-off for returns
    post office or locker for my return?
    can I put the return in a parcel locker
    can I hand the return to any postman
    can I drop the return at your store counter
    parcel shop refuses my return without a code
    post office says my return label isn't valid
    clerk can't scan my return label
    the drop-off point was closed, any other place to leave the return
    do I have to pre-register the return before dropping off
    how do I pack a mirror for the return
    what should I pack the return in, box is gone
    no original box, how do I send back the blender
    can the return go in a plastic bag
    may I send the return in a different carton
    should I tape over the old label on the return
    do I stick the return label over the old one
    where on the box does the return label go
    put the sticker inside or outside when returning
    what paperwork goes in with the return
    should I put the receipt inside my return
    do I write a reason on a note in the return box
    RMA number please
    what's the RMA for my drill
    return authorisation number?
    do I write the return code by hand on the box
    can I just handwrite the return address
    printer broke, can the shop print my return label
    mail the label to my house, I'm 82 and have no computer
    can the courier bring the return label along
    label size for the return too big for my printer
    can I get the return label as a jpg
    one label or two for both returns
    two boxes to send back, only one return label
    one return parcel for three orders - ok with one label?
    combine my two returns in one box, which label
    return label shows wrong item
    my name is misspelt on the return label
    return label says 1 kg but the thing weighs 6
    the return label has somebody else's address
    customs form for the return from Norway?
    what value do I declare on the return parcel
    what do I tick on the customs paper when sending back
    how do I mark returned goods for customs
    return from abroad, how do I send it
    battery inside the return, courier won't take it, how do I send it
    How can I send back perfume, the post won't accept it?
    can liquids be posted back and how
    how should I send the bike back, it's huge
    sending back a sofa, how's it wrapped
    wardrobe return: do I need to take it apart for posting
    do I empty the coffee machine prior to shipping it back
    do I remove the SIM before posting the phone back
    shall I include the charger in the return box
    do accessories go in the return parcel as well
    you want the number of the parcel I sent back, where do I type it
    typed the wrong consignment number for my return
    how many days do I have to post it after approval
    return label valid till when
    how long does my returns QR work
    kindly provide return address sir, request is accepted
    please share return shipping label, approved on monday
    how to courier back the item, approved already
    where I send back please, the demand is accepted
    I not have the paper for return
    how I pack for give back the glass
    retrun lable not work
    wheres teh return adress
    return地址是哪里
    return label发我邮箱 please
    退货label where
    I'm standing in the post office with the approved return under my arm and no address, quick please
    so you said yes to the return on sunday and I've a box here taped up and ready but no sticker to put on it
    Could you please be so kind as to forward the return document to my other mailbox?
    you people approve a return and then leave me with a box and no clue where to send it
    You approved my return on Monday; which address do I post the shoes to?
    I have no printer at home, so how can I label the return parcel?
    The return label in your mail shows a half page, could you send it again?
    What should I wrap the returned vase in, the box was thrown away?
    Where can I hand over my return parcel in Dundee?
    my return was accepted and I'm to send it myself, but with which courier
    please mail me the barcode for my return, I deleted your message
    do I stick the sheet on top or put it inside the return carton
    the post refuses the return as there's no phone number for the receiver
    which form for customs do I fill in for a return from Switzerland
    the return slip has expired as I was ill, could I have another
    one return sheet for three pullovers or three sheets
    is the address on the bill where I send the agreed return
    where do I note the tracking number of the return I've posted
    how do I get the bulky return to you, the parcel shop says it's too long
    need the RMA to write on the box of the drill I'm sending back
    the QR for my return opens a blank screen at the counter
    what belongs in the return box: cables, manual, receipt?
    should I scratch out the old address prior to sending back
    may I post the return in a bag rather than a box
    return label bhejo please, approved hai
    return ka address kya hai
    how send back the shoes, you say yes already
    which paper I glue on the box to return
    send me the address for my return
    how do I package the mirror to send it back
    my return was approved, what do I do now to post it
    return slip missing
    what address do the boots go back to
    Can I drop my return off at a locker?
    I can't print the return label
    the return QR won't load on my phone
    which box should I use for sending the blender back
    return warehouse postcode please
    resend my return label, I deleted the mail
    where to send returns
    is bubble wrap enough for posting back a lamp
    return authorised, next step?
    sir how to send back the product, no label came
    please email me return sticker
    can I use my own carrier for the return
    post office says return label expired
    two returns in one box, one label or two?
    Which drop-off points accept my return parcel?
    how do I ship the sofa cushions back to you
    return form got lost, can I have another
    return instructions please
    I've got the return approved but no clue about packaging for a guitar
    can I return it in a different box
    where on the site is the label for sending my shoes back
    label for return to China, how
    what's your returns address in the UK
    Do I have to put the invoice in the return box?
    returning a laptop, must I remove the battery before posting
    my return code isn't accepted at the shop counter
    barcode on my return label is smudged, reissue please
    no printer! how can I send my return
    may I hand the return in at your store
    my label has the wrong return weight on it
    need to know how to mail back the jacket
    return paperwork for customs when sending back from Norway
    send-back address
    who do I make the return parcel out to
    how do i pack liquid for return
    where do I enter tracking for the item I'm sending back to you
    what's the process of posting an approved return
    packing advice for return of a vase
    I threw the packaging away, how do I send the TV back
    give me a second return label for the other carton
    return label still not in my inbox
    Return label link gives an error page
    can i send my return by normal post
    which courier do I hand my return to
    mujhe return address bhejo
    return parcel, what size limit
    my return's too heavy for the label you issued
    address label for goods going back
    is there a return bag in the parcel or do I buy one
    courier shop wants a return reference, where is it
    the return address is in Chinese, could I have it in English for the post office
    I wanna post back these jeans, approval is in, label isn't
    where's the nearest place for dropping off my return
    how to fold and tape an inflatable boat for sending back
    do I need to include the accessories in the return box
    can I put several returned garments into one bag
    deadline on my return label passed, get me a fresh one
    have the return RMA 5512, what do I scribble on the box
    the return label shows my address as recipient lol, is that right
    take the return to UPS or to the post?
    my neighbour printed the return label in half size, still ok?
    How does a customer in Iceland send goods back, to which depot?
    return postage label to print at work please
    which paper goes inside when sending an exchange back
    must the return carton be sealed with special tape
    Could you text me a code for the parcel kiosk? I'm returning a rug
    please mail a paper label, I'm 83 and have neither printer nor smartphone, and the return has been agreed
    how do I send back a mattress, it won't fit in anything
    return dispatch address for seller Blue Fern?
    I live on an island without a parcel shop, how do I get my return to you
    where exactly is the label inside the app for returns
    is the return label in the box
    return label for wrong item sent to me
    what do I say at the counter when handing in a return
    how do I send a swap back, do I wait for your label
    need return docs
    Return approved Monday, no instruction since. Where should it be sent?
    label for the return has the wrong name, does it matter
    what if my return doesn't fit through the locker door
    how do u send stuff back to u
    where do I find my RMA number to put on the parcel
    return sticker won't print, comes out blank
    can a friend drop off my return
    my return must go to another address than on the slip, the postman says it's closed, which is right
    which wrapping for mailing back a chandelier
    can I hand my return to the milkman lol or must it be a depot
    return voucher for the carrier never came, how do I ship the skis to you
    what do I tape over the old barcode when sending back
    I reside in Guernsey, to which depot do returns travel
    may I reuse the sleeve for posting back the vinyl
    the agreed return is a wardrobe in five parts, five stickers?
    your return sheet has no house number, the clerk refused it
    parcel machine asks for a return PIN
    how to box up a bicycle for its journey back to you
    please issue a fresh sticker, rain made the return one unreadable
    where's the label for my return gone
    where do I find the label again
    wheres the label you promised
    label where?
    I can't see my label anywhere
    where did the return label go
    my return label please
    show me my label once more
    where can I get hold of my label
    the label, where is it
  `,
})
