import { defineIntent } from '#intents/define'

export const requestRefund = defineIntent({
  intent: 'request-refund',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '我要退款', en: 'Ask for my money back' },
  definition: {
    zh: '要把钱拿回来，没有说要把东西退回，也还没有办过退款。',
    en: 'Wants the money back, says nothing of sending goods back, and no refund is under way yet.',
  },
  borders: {
    'refund-status': { zh: '退款已答应或已在办，问到没到。', en: 'A refund is promised or under way and is awaited.' },
    'return-item': { zh: '要把东西退回去。', en: 'Wants to give the goods back.' },
    'cancel-order': { zh: '要取消还没发的订单。', en: 'Wants an order that is not yet sent cancelled.' },
    compensation: { zh: '要的是补偿，不是货款。', en: 'Wants something for the trouble, not the price paid.' },
    'lost-parcel': { zh: '包裹丢了。', en: 'The parcel is lost.' },
  },
  zh: `
    把钱退给我
    怎么退款
    要求退款
    退款怎么申请
    钱能退吗
    全额退款
    我要我的钱
    不退货只退款
    给我退款
    能退我钱吗
    直接退钱
    我要退款
    赶紧退钱
    退款
    我不要货了 退我钱
    我想退款
    申请退款
    仅退款
    把钱还我
    退钱！！！
    还钱
    申请仅退款 不退货
    tuikuan
    我要退宽
    亲 能把钱退给我么
    这单给我退了款吧 尾号5519
    全额退款 别的免谈
    钱退我 咱俩两清
    东西扔了 但是钱得还我
    麻烦把那68块原路打回来
    吃了拉肚子 退我钱
    refund please 订单 40012
    請把款項退還給我
    怎么申请仅退款啊 找不到入口
    买的网课没法看 我要拿回我的钱
    小孩乱点买的电子书 能退钱不
    叫商家退款 他不理我 你们平台给我退
    运费多收的那部分退我就成
    这水果都烂完了，扔垃圾桶了，钱给我
    坑人 退款 立刻马上
    您好，我父亲上个月在您店里买了一份体检套餐，现在他人已经住院了，这个套餐肯定是用不上的，想请您体谅一下，把付的三百九十八元退给我们
    洗碗机的安装费已经付过两百了，结果师傅来看了一眼说我家装不了就走了，什么活都没干，这个安装的钱你们总得一分不少地退给我吧，机器我自己另想办法
    不想再跟你们扯 款退掉 完事
    定金退不退？我要退
    把我付的都吐出来
    能只退其中一样的钱么 那瓶洗发水
    钱给我打回来呗 老铁
    门票活动取消了 票款麻烦退一下
    申请退款理由选哪个 我就是想要钱
    邮费本来该免的 那6块还我
    退我钱钱 呜呜
    按规矩假一赔三我不要，原价退给我就算了，东西反正也被我家狗咬得不成样子没办法寄，我截图和照片都留着，你看现在能不能直接把款打给我
    我想要回这笔银子
    充值的话费充错号了 退得回来吗
    我要 money back 别跟我讲 voucher
    我想申请退款
    请给我退款
    可以退款吗
    我要求全额退款
    怎么申请退款
    帮我退款吧
    我要拿回我的钱
    能把钱退给我吗
    麻烦退一下款
    退款在哪里点
    请把我付的钱退回来
    这个订单我要退款
    别的都不用，直接给我退款吧
    东西有问题，我要退款
    我要退全款
    能不能只退款不退货
    怎么样才能退钱
    我想退这笔钱
    请办理退款，谢谢
    给我把钱退了
    服务没享受到，我要退款
    为什么不给我退款，我要退钱
    申请仅退款怎么操作
    我要把钱要回来
    你们必须给我退款
    请退还我支付的金额
    质量太差，退我钱
    买的会员课程打不开，给我退款
    电影票用不了了，能退款吗
    收到的水果全坏了，退钱
    充值充多了，能退吗
    交了拍照的订金没拍成，能退给我吗
    安装费付了没安装，请退给我
    麻烦给我退一下运费，说好包邮的
    孩子乱充的钱，可以退款吗
    商家不退款，平台帮我退
    蛋糕发酸没法吃，已经扔了，请退款
    退款！东西根本不能吃
    我想要退款，不要换，也不要券
    这款软件装不上，申请退款
    别给我优惠券，我要的是退款
    订单 660931 请退款
    退我89块
    能不能先把钱退给我
    活动取消了，报名费请退还
    有什么办法可以退款吗
    买的电子票没用上，想要退款
    碎屏险我没同意买，把那三十块退我
    我不满意，请把全部货款退给我
    退款理由怎么写，我第一次申请
    还我血汗钱
    退宽 谢谢
    refund 一下谢谢，东西烂了
    wo yao tui qian
    請問可以申請退款嗎
    亲 给我退个款呗😭 牛奶都酸了
    您好，因为家里突发状况，预订的摄影套餐没法去拍了，想麻烦您帮我申请退款，非常感谢
    你们再不答应退款我就去消协，把钱退我！
    上个月买的网课说有答疑，一次都没有人答，我不学了，申请把学费退给我
    买了两张游乐园门票，下暴雨闭园没进去，请退票钱
    退我钱
    我想要退款
    给退款吗
    请退款
    把钱退了
    要退款
    退款行吗
    能退款吗
    我要求退钱
    退款怎么弄
    全退给我
    钱退给我吧
    想申请仅退款
    可以把钱退我不
    怎么能退到款
    麻烦退款
    退我全款
    给我办退款
    退一下钱呗
    我要全额退
    能不能退钱
    退款找谁办
    买的榴莲打开全是生的，扔了，请退款
    网课买完发现讲的东西我都会，还没看，可以退款吗
    洗车卡买了店倒闭了，没地方用，钱退我
    虾发臭了不敢吃，已经处理掉，申请全额退款
    预约的家政阿姨没来，服务费退给我
    买的游戏皮肤没到账，不要了，退款
    健身课报了名才知道怀孕了，想退款
    多买了一份保险，我没勾选的，把那19块退了
    拍的写真底片都没给我，尾款我要求退回
    鲜花枯了两支，别的不说，给我退钱就行
    月饼票过期没提货，可以退款吗
    电子门票买错日期了，能申请退款不
    贺卡上的字没给印，定制费20元请退
    上门洗空调，师傅干一半走了，这钱我要拿回来
    话费充了没到账，我自己又充了，这笔退款
    买的视频剪辑软件激活不了，不用了，退钱
    蛋糕做得跟样图差太多，孩子生日也过完了，给我退款
    酸奶胀包了，扔垃圾桶了，退我钱
    不需要换也不需要补，我只要退款
    在你们这儿预付的礼服租金，婚礼取消，能全额退吗
    外卖里吃出头发，恶心得倒掉了，退款
    宠物洗澡套餐还剩三次，狗走了，剩下的钱能退吗
    怎么操作仅退款，食品类的，没法寄回
    要求商家退还我所付款项385元
    软件充的会议时长一直用不上，可不可以退掉换回钱
    面膜用了烂脸已经丢了，全额退款给我
    包装费多收我五块，订单里明明选的简装，退回来
    演出改期了我去不了，票钱退给我吧
    我妈误充了直播币两百块，请求退款
    订的酒席套餐人数减少，请把多付的六百退了
    亲 葡萄全烂惹😩 退款退款
    坑人的店，立马退钱，没商量
    推款申请
    refund 我这单吧 东西 totally 没法用
    wo yao tui kuan mashang
    麻煩幫我退費，課程我不上了
    您好，因工作调动我要离开本市，之前购买的游泳次卡一次未用，恳请贵店为我办理全额退款，谢谢理解
    我说句实话，那箱海鲜送来一股味，我老伴吃了两只拉了一宿，剩下的全倒了，东西没法给你们，钱请退给我
    别发券，别补货，直接退款，谢谢
    退钱
    我要退钱
  `,
  en: `
    refund me
    how do i get a refund
    full refund
    refund please
    can i get my money back
    money back
    i need a refund
    just refund it
    issue a refund
    i demand a refund
    apply for refund
    i want a refund
    i want my money back
    refund my order
    please refund me
    can i get a refund
    request a refund
    give me my money back
    money back please
    refund
    i'd like to be refunded for order 40012
    just refund me, no return
    REFUND ME NOW
    the fish was off, i binned it, pay me back
    can i get my 68 dollars back
    refudn
    Would you kindly reimburse me for the e-book? My kid tapped buy.
    how to apply for a refund without sending stuff
    you people owe me 25 pounds
    what i paid for the cancelled concert, i'd like returned to my account
    seller ignores me so i'm asking the platform to refund
    退款 for the shampoo only pls
    i demand every cent
    Please reverse the payment on this purchase.
    the course videos never play, i expect reimbursement
    mate, just put the cash back on my card yeah
    refund the delivery fee, standard was free that day
    I no more trust this shop, want money back
    can't use the voucher for the spa anymore, is a refund possible
    the dog chewed it so there's nothing to send, still, it was junk, refund it
    my deposit, i want it back
    They quoted me 200 for installing the dishwasher. The fitter had one glance at our pipes, shook his head and left without lifting a tool. I don't see why I should pay for that visit, so put those 200 back.
    kindly refund
    how do i go about claiming back what i spent
    Money for nothing. Return mine.
    top up went to the wrong phone number, refundable?
    paid for gift wrap, came without, those 3 euro back please
    Dear team, my father had booked a health check with you but has been taken into hospital and will not be able to attend this year. We would be very thankful if the amount could go back to my mother's account.
    not interested in a new one, cash only
    full refund or i call the bank
    let me have a refund for the yoghurts, they'd burst and went straight into the bin
    is it possible to refund half the order, just the games
    I've been on this chat four times about the rotten strawberries and you keep offering me vouchers. I don't shop here often enough for vouchers. There's one thing that would settle this and it's the nineteen dollars I handed over.
    hand over my money
    退钱 for the two yoghurts plz, they went in the trash
    I would like a refund
    I want to request a refund
    can I have a refund please
    how do I request a refund
    please give me a refund
    I'd like my money back please
    I need my money back
    can you refund me
    could you refund my purchase
    I want a full refund
    what do I have to do to be paid back
    I'd like to claim a refund
    where do I apply for a refund
    please refund the full amount
    refund for order 55102
    am I able to get a refund
    I'm asking for a refund
    is there any way to get a refund
    I want you to refund me
    process a refund for me please
    I am not satisfied and want a refund
    give me a full refund
    you should refund me for this
    just give me my money back
    can I get a refund without sending it back
    I want a refund, not a voucher
    I'd like a refund for one item
    the product was terrible, I want my money back
    the food was spoiled, I want a refund
    I'd like a refund for the concert ticket, it was cancelled
    please refund the deposit I paid for the hire bike
    refund the installation fee, nobody installed anything
    Please refund the shipping I was charged
    the game won't run on my PC, can I get a refund
    I couldn't use the service, please refund
    my child bought this in the app, I want a refund
    I demand my money back
    I'd appreciate a refund for the meal kit that arrived rotten
    the seller won't refund me, can you
    why won't you refund me? I want my money
    I threw the cream away, it gave me a rash, refund please
    can you return my payment
    please reimburse me for the online course
    I paid for gift wrapping I didn't get, refund that please
    refund this order
    cash back please, no credit note
    how do I get refunded for a booking I couldn't use
    I want to be refunded for the milk that was off
    I want to get a refund on the extended cover I bought
    requesting a refund, it's useless to me
    refund plz
    i want refund my money
    reund me please
    i want my cash back now 😡 this is a joke
    yo can i get a refund on this ebook
    Dear Sir or Madam, I kindly ask you to refund the amount of 74.90 paid for the workshop, as I was ill on the day.
    This is a rip off. Refund every penny or I'll dispute it with the bank
    退款 please, the salad was rotten and it's in the bin
    I bought a parking pass for the fair and it was called off because of the storm, so I'd like to have the twelve euros refunded
    I don't want another one or a coupon, only a refund
    I want refunding
    can you refund this
    money back now
    I'd like a full refund
    I need refunding
    give me a refund
    how to get my money back
    please return my money
    am I eligible for a refund
    can I claim my money back
    request for refund
    I'm requesting my money back
    is a refund possible
    could I be refunded
    I want all my money back
    just a refund thanks
    apply for a refund please
    can you give me my money
    where do I ask for a refund
    I wish to be refunded
    how can I be refunded
    refund my payment
    The oysters smelled off so I threw them out. Please refund the 32.
    I never managed to use the online yoga class, it kept crashing, can I have my money back?
    My daughter tapped "buy" on a 50 dollar in-game pack, please refund it
    I paid for next-day gift engraving and the engraving wasn't done, I want that fee refunded
    The photographer you sent cancelled on the morning, I'd like my booking fee refunded
    We ate two of the pies and felt ill, the rest is in the bin, I want a refund
    The software licence won't activate on a Mac. I no longer want it, please refund.
    I'd like to request a refund for a cooking workshop, I've broken my wrist
    A premium delivery slot was charged at 9.99 and it came as normal mail, refund the 9.99 please
    There was hair in my ready meal. I don't want another, I want my money back.
    I bought two parking tickets by mistake, please refund one of them
    The bouquet was wilted by the time mum saw it, I'd like to be given my money back
    Can I get a refund on an e-gift card that I bought for the wrong amount?
    The streaming pass never worked on my TV, so may I have a refund for it
    I want the 45 pounds for the cleaning service back, nobody turned up
    I don't need credit. I don't need a replacement. I'd like my cash refunded.
    Would you refund the audio guide? The museum was shut
    The vitamins made me itch, I've disposed of them and would like a refund
    I've paid for a phone top-up that was never credited, so give me the money back please
    You can have the receipt, photos, whatever. I simply want a refund for those mouldy raspberries.
    The tutor didn't show for three lessons, I'm requesting a full refund of the course
    Please tell me how I file for a refund with no return, the candles melted and went in the bin
    I want out of the meal plan and the 60 for next month refunded
    A charge of 15 for assembly was on my bill but we built it ourselves. Refund it please.
    Is there any chance of getting my money back for a ski pass? No snow this year
    the seller refuses, so I'm applying to you for a refund
    Please pay back what I spent on the e-book, half of the chapters are blank
    I'd like my registration fee refunded as the marathon's been called off
    it was useless, I binned it, refund my 12 euros
    I want a refund for the hire of the marquee, it was never put up
    can i get my $$ back for the rotten avocados
    refund pls, game dont even launch
    gimme a refnd plz
    hi!! could i get a refund on the class? got covid 🤒
    I ask the refund of my money because the food was bad
    退款 for the cake please, it was sour and we tossed it
    Dear Sir or Madam, owing to a bereavement we were unable to attend the dinner we had prepaid. We should be very grateful for a refund of the 96 pounds.
    Absolute con. I want every last cent refunded TODAY.
    I don't usually complain, but the milk was lumpy, the cream was lumpy, everything's down the sink, so I'd be glad if you'd just give me back what I paid for the dairy bits
  `,
})
