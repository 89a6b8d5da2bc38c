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
    我想把钱要回来
    给我退钱行不行
    请退还我付的款
    申请全额退款
    请给我办理退款
    帮我申请个退款
    仅退款怎么点
    能直接退款吗
    直接退我钱得了
    不想要补偿，只要退钱
    别发优惠券 我要现金退回
    退款多少无所谓，先退
    菜烂了退钱
    牛奶馊了，把钱退我
    蛋糕送来塌了，扔了，退款
    外卖没法吃，倒掉了，退我饭钱
    花都蔫了，退钱给我
    肉臭了已经丢掉，要求退款
    冰淇淋化成水了 退钱吧
    鸡蛋碎了七个，退七个的钱
    电子书打不开，退款
    游戏下载不了 给退吗
    软件激活码无效，退我钱
    会员课程看不了，要退钱
    网课不想上了，退剩下的学费
    培训班没开课，退费
    健身卡用不上了，能退钱不
    体检套餐不去了，请退款
    演唱会去不了，退票钱
    酒店订错日期 退款可以吗
    景点关门没进去，门票退我
    电影票买错场次，退
    话费充错号码了 求退回
    油卡充值没到，退款
    游戏币买多了，想退
    孩子偷偷充了六百，给退吗
    老人被忽悠买了课，退钱
    直播打赏后悔了，退钱
    服务没做，服务费退我
    师傅没上门，预约费退给我
    没人来清洗空调，钱退回来
    保洁只做了一半，退一半费
    安装没装成，安装费要退
    刻字没刻，刻字费退我
    加急费白花了，没加急，退
    延保服务不要了 退这个钱
    运费险没用到，退得了不
    打包费不该收，退我
    买贵的那份附加服务退了
    赠送卡买错面额退款
    定制的名字印错了，直接退款吧，不用寄
    东西被狗咬烂了寄不了，只求退款
    坏的我扔了，退款给我
    货不值得寄来寄去 你直接退款
    收到空箱子，退我钱
    什么都没收到，退款！
    质量太烂 我要全款退回
    骗子店，把钱吐出来
    上当了 退钱
    不退钱我就打12315
    今天必须给我退款
    三天内把钱退我，不然投诉
    退我128
    订单3390 我要退款
    麻烦把订单77120的钱退了
    那单咖啡退一下款
    退款申请怎么提
    退款按钮在哪，我要退
    没有退款入口，怎么要回我的钱
    商家拒绝退款，我要平台退
    卖家跑了，请平台把钱退给我
    店关门了，我付的钱找谁退
    卖家不理人，申请退款
    我想退款，理由选哪个
    退款要什么证据，我这就要申请
    拍了照片了，按照片退我钱
    能退全款还是只退部分，我都行，要退
    多付的钱退给我
    重复买的券，退一张的钱
    团购券过期没用，退钱呗
    拼团没拼成，钱请退
    菜少送了就按少的退钱
    退差的斤两钱，称过不够
    您好，因行程变更，特申请退还已付款项，望批准
    亲，能帮我退个款吗，这酸奶鼓包了我没敢喝
    黑店！退钱退钱退钱！
    我要refund，东西already扔了
    麻烦give我退款 谢啦
    我要申請退款，餐點都餿了
    tui qian gei wo
    我奶奶在直播间让人哄着下了一单什么磁疗课，一千九百八，一节没看，老太太哭了一宿，把钱给老人家退了吧
    昨晚点的小龙虾送到都凉透了还有股味儿我一口没吃全倒了照片发你们了钱退我就完事
    退我钱就好，别的都不谈
    补发我不要，钱退回来就行
    想要回押的那笔游泳课钱
    这钱我要拿回来，你们看着办
    有没有办法追回我花的冤枉钱
    麻将桌的上门调试没做，那一百我要回
    酸奶涨包，赔我原价就行
    昨天点的烤鱼送到已经馊了，我直接倒了，照片在这里，麻烦把六十八块退给我
    买了两张话剧票临时要出差去不了，不需要换场次，直接退钱给我行吗
    师傅上门看了一眼说装不了就走了，那我付的一百五安装费总该退给我吧
    我妈在直播间让人忽悠买了个理财课，一节没上，请把钱退给老人家
    草莓十盒里有六盒发霉，退我六盒的钱就行，东西已经扔了没法寄
    充话费手滑多按了一个零，能不能把多充的钱退回来
    你们说补发我不要，也不要优惠券，就把我付的那笔钱退回来
    定做的请柬印错日期，婚礼都过了，重做没意义，全额退款给我
    商家一直不回我消息，东西也用不了，我想直接找平台申请退款
    买的软件激活码输进去一直说无效，我不想等了，钱退给我吧
    昨天给我爸订的生日蛋糕，送到的时候塌成一摊，寿字都看不出来了，当天只好去楼下临时买了一个，这个蛋糕我们一口没动扔了，照片发给你们，请把一百六十八块全部退给我
    你们介绍的那个钢琴调律师，进门四分钟看了一眼说调不了就走了，收了我九十块，我不要道歉也不要优惠券，就要那九十块退回来，退到哪张卡都行
    这钱你得给我吐出来
    钱退我得了
    能退钱吗 蛋糕化了
    把款退给我吧 鱼臭了
    还我钱
    还钱！师傅压根没来
    赔我货款就行 东西已经扔了
    鸡蛋碎了一半 退一半的钱
    十个桃烂三个 退三个的
    螃蟹死了两只 退这两只的钱
    草莓全压烂了 退钱
    虾不新鲜我倒掉了 退款吧
    牛奶酸的 直接退
    外卖凉透了 给我退了
    餐送错没法吃 把餐费退我
    少一份米饭 把那份钱退了
    斤两不足 差的钱退我
    冰淇淋化成水了 没东西可退你 退钱就行
    东西已经丢垃圾桶了 只要退款
    用了起疹子 已经扔了 请退款
    仅退款在哪点
    怎么要回我付的钱
    哪里能申请把钱退回
    帮我发起退款
    提交退款申请
    给我走退款吧
    帮忙退下款 谢谢
    我申请退全款
    全额退还我的课费
    没上完的课退剩余费用
    健身房关门了 会费退我
    私教课没上 把钱退来
    驾校不去了 学费能退不
    演出取消 票钱退回来
    景区关闭了 门票退款
    酒店没法住了 房费退我
    行程取消 求退款
    孩子误点充值 想退
    小孩乱买游戏币 能不能把钱退给我
    激活码无效 退钱给我
    电子书是乱码 我要退钱
    课程打不开 退费
    安装费退我 没人来装
    刻字没弄 那部分钱退掉
    礼盒包装没包 包装钱退我
    不要补发 我要钱
    不要优惠券 就要退现金
    别换了 退钱完事
    退一半也行 只坏了一半
    部分退款可以吗 就坏了一包
    骗钱的 退钱！！
    黑店 把我血汗钱还来
    請退款給我 花都枯了
    refund一下呗 蛋糕坏了
    我这个家政阿姨约了三次都没来我也不想再约了你们就把一百二退给我
    亲，保洁没上门，麻烦给退款哈
    老人被忽悠买的养生课 能把钱要回来吗
    家里有人住院，订的年夜饭吃不成了，恳请退款
    没人来擦窗户 四十块退我
    草莓烂成泥扔了 能退款不
    瑜伽馆关门了 课钱退给我
    不要券也不要再送蛋糕 要我花的钱
    东西都没了没法寄 怎么要求退钱
    写着包邮收我六块 退回来
    软件密钥废的 退钱
    酸奶六杯爆了俩 退那两杯的
    没用包装纸却收钱 退掉
    美容根本没做 申请退款
    老师上五分钟就下线 退我一小时的费
    宠物寄养被取消 把钱退了
    西瓜里面烂的 把瓜钱退来
    演出取消了，票钱退给我
    榴莲坏的，已经扔了，给我退款
    保洁没上门，钱麻烦退了
    游戏激活码是用过的，我要退钱
    孩子误点充了三百，求退回
    外卖馊了，退我餐费
    我不要换新，只要退款，鸡蛋碎完了
    怎样申请把钱拿回来，课程根本没开
    健身房倒闭了，把年费还给我
    还钱！电影票没出成
    請退費，活動臨時取消
    花枯死了寄回也没意义，请退款给我
    我要refund，app打不开
    景点闭园，门票钱能退给我吗，我要申请
    搬家公司没来人，订金还我
    会员自动续的这笔，请帮我退掉钱
    鱼到家就死光了，退我钱呗
    想要把买的电子书的钱讨回来
    师傅看一眼就走了还收八十，这钱得退
    加急费白交了，退加急费
    麻烦办下退款，生鲜全化了
    月饼发霉丢垃圾桶了，货款退给我
    多谢，不用补发，退现金即可
    照片洗出来全黑，冲印费退一下
    老人被忽悠买了保健讲座，请退回那笔钱
    能给我把这单的钱退了吗，牛排臭了
    代驾没来，把车费退我
    酒店住不成了，请给我办退费
    给我把钱打回来，点卡是废的
    买的在线问诊医生没回复，我要求退款
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
    The streaming pass never worked on my TV, so may I have a refund for it
    I want the 45 pounds for the cleaning service back, nobody turned up
    I don't need credit. I don't need a replacement. I'd like my cash refunded.
    Would you refund the audio guide? The museum was shut
    The vitamins made me itch, I've disposed of them and would like a refund
    I've paid for a phone top-up that was never credited, so give me the money back please
    You can have the receipt, photos, whatever. I simply want a refund for those mouldy raspberries.
    The tutor didn't show for three lessons, I'm requesting a full refund of the course
    Please tell me how I file for a refund with no return, the candles melted and went in the bin
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
    give me back my cash
    refund this please
    asking for a full refund
    requesting reimbursement for order 7781
    please return the payment I made
    refund button is missing and I need one
    where can I request a refund
    start a refund for me
    raise a refund on 55901
    i need 60 dollars refunded
    pay back what I spent
    I want out and I want my money
    reimburse me
    reimbursement for the spoiled milk please
    strawberries were mouldy, refund me
    meat smelled off, threw it away, want a refund
    cake collapsed, binned it, refund
    takeaway was inedible, money back please
    flowers arrived dead, refund
    ice cream melted, refund the lot
    seven eggs broken, refund those
    half the veg was rotten, refund half
    ebook won't open, I'd like a refund
    game doesn't run on my laptop, refund?
    licence key invalid, money back
    app purchase by mistake, refund please
    my son bought coins without asking, can I get that money back
    gran was talked into an online course, refund her
    tipping on the live stream was a mistake, I want it refunded
    topped up the wrong number, can you refund
    fuel card never loaded, refund me
    course got cancelled, want my tuition back
    class never started, refund the fee
    can't attend the show, refund my ticket
    booked the wrong date, refund possible?
    park was closed so refund the entry
    cinema ticket for the wrong film, money back?
    hotel voucher unused, I'd like it refunded
    gym pass no longer needed, refund the rest
    spa treatment never happened, refund
    cleaner didn't show, refund the booking
    installer never came, give back the fitting fee
    engraving wasn't done, return that charge
    rush fee was pointless, refund the rush fee
    refund the assembly service I didn't use
    I don't want the extended plan, refund that part
    custom print has the wrong name, just refund, I won't post it
    the dog destroyed it, can't send it, but I want a refund
    broken and already in the bin, refund me
    not worth posting, simply refund me
    came as an empty box, money back
    nothing came, I want the money returned
    awful quality, I demand a full refund
    you conned me, refund
    scam shop, pay me back
    refund within 3 days or I go to trading standards
    refund today or a chargeback
    no voucher, real money back please
    don't want points, want a refund
    no replacement, no credit, refund
    seller refuses to refund, will you
    seller vanished, please refund me yourselves
    shop closed down, who refunds my payment
    shop isn't replying, I want the platform to refund
    what proof do you need for a refund, I want one now
    photos attached, please refund accordingly
    overpaid, refund the excess
    duplicate voucher bought, refund one
    unused deal voucher, money back?
    prepaid balance, I'd like it paid out to me
    group deal didn't fill up, refund me
    refund the bag charge
    refund the booking fee please
    service was dreadful, I'm not paying, refund
    I'd prefer a refund to a second attempt
    is there any chance of my money back
    could I trouble you for a refund on the sushi
    can you refund the portion that was missing
    just refund the broken plates
    i need refund for not good food
    please give me refund sir, item is total waste
    kindly refund full amount, service not provided
    me want money back, fish is smell
    rfund pls yogurt was off
    退款 pls the cake is ruined
    gimme my money back lol
    Dear team, I hereby request a refund of 48.90 for the undelivered workshop.
    I paid ninety for a piano tuner through your shop and he stayed four minutes, said it was hopeless and left. I'm not after an apology, I'm after the ninety
    the prawns had a smell you wouldn't believe so they went straight in the outside bin and I'd like the money for them
    my kid tapped buy on a film we already own, please reverse it and give me the money
    is it possible to be refunded without sending it back
    how would I go about getting refunded for a meal
    nobody turned up to clean the oven, can I be paid back
    what's the way to get my cash returned for a bad meal
    give me the nineteen pounds I paid
    sort me out with a refund will you
    I'd appreciate being refunded for the mouldy bread
    fifty wasted on your ticket, I want it back
    Last night's grilled fish was off and I binned it straight away, here's a photo, please give me my 18 pounds back
    I have two theatre tickets and now have to travel for work. I don't want another date, could I have my money back?
    The fitter glanced at the wall, said it was impossible and went, so surely I'm to be refunded the fitting fee
    My mother was talked into a money course on a live show and hasn't opened a lesson, please return what she paid
    Six of the ten punnets were mouldy and are in the bin already, I'd like those six refunded
    I typed one nought too many when topping up my phone, can the extra be refunded?
    I don't want a replacement and I don't want a voucher, just pay back the amount I paid
    The invitations had the wrong date and the wedding's over, so a reprint is useless. I want a full refund
    The seller ignores my messages and the thing is unusable; I'd like the platform to refund me instead
    your licence key has been rejected all week and I'm tired of waiting, refund me please
    The birthday cake for Dad arrived as a heap with the writing unreadable and we had to buy another round the corner. Not one of us touched it and it's in the bin; here's the photo, refund the whole 38 please
    The piano tuner I paid for through you stayed four minutes, declared it hopeless and went, for ninety. I want neither an apology nor a voucher, only the ninety back, to whichever card you please
    I'd like reimbursing for the cracked eggs
    reimburse me please
    please reimburse the 45 I spent
    pay me back for the cancelled boat trip
    give my cash back
    give us our money back you lot
    hand my money over, I got nothing for it
    return my payment, nobody came to fix the boiler
    my dollars back please
    put the money back on my card, the concert got called off
    I'm owed a refund, class never took place
    I insist on being refunded in full for the spoiled fish
    refund wanted
    refund needed for ebook that won't open
    want refund for rotten tomatoes
    rebate my payment please, milk was sour
    Could I get my money back on the flowers? They'd wilted when I opened the box.
    Can I claim a refund for the sour yoghurt
    is it possible to be refunded for the swimming course, I broke my leg
    am I entitled to my money back, the seminar never started
    can I have refund sir cake was melted fully
    kindly refund my amount, the plumber has not come
    please do the needful and refund 799 rupees
    sir i want my money return, app subscription not opening
    I want money back for food, it came cold
    pizza arrived stone cold, refund it
    wrong toppings, inedible, I want what I paid
    sushi smelled off so I binned it, refund please
    the prawns were off, poured them away, please refund
    had to throw the chicken out, can you refund it
    it's already in the bin, just refund me
    cream gave me a rash, I chucked it, money back
    nothing to send back as the ice cream melted, refund me
    half the eggs smashed so refund those six
    three of ten peaches mouldy, refund for three please
    two bottles had leaked empty, refund me for two
    short weight, 800 grams not a kilo, refund the difference
    short by one portion of rice, refund that portion please
    service fee ought to be refunded, nobody serviced anything
    refund my gift wrap fee, it wasn't wrapped
    engraving wasn't done, I'd like that fee refunded
    refund the postage, you said free
    assembly man never turned up, give back his fee
    handling charge refund please
    carpet cleaners cancelled on me, where do I ask for my money
    photographer didn't show up at the wedding, I want a full refund
    hairdresser booking fell through, refund me
    hotel voucher unusable, want my 120 back
    the museum pass couldn't be used, refund?
    theatre got flooded, I'm asking for a ticket refund
    flight changed so I can't use the airport lounge pass, please refund it
    Our trip was called off because of the storm, please refund both tickets
    parking voucher not needed any more, could I have the money back
    gym membership refund, I've moved to another town
    unused driving lessons, refund the rest
    remaining piano lessons refunded please
    I want the unused months of my antivirus refunded
    licence key already used by somebody, refund
    activation key doesn't activate, just give me my money back
    download broken, give me a refund
    ebook is in Spanish, I can't read it, refund me
    the audiobook stops at chapter three, money back please
    in-game coins never helped my kid, he bought them by mistake, refund?
    my toddler pressed buy on a game, please refund it
    my son topped up 60 without asking, I want it refunded
    top up by mistake, refund my phone credit
    bought a film rental by accident, can I be refunded
    I rented the wrong film, refund please
    donated by accident with the order, can I have the donation back
    warranty extension I never wanted, refund that bit
    insurance on my order refund please, I didn't tick it
    how do you claim back what you paid
    where do I apply for refund without return
    refund only option where
    looking for the refund form
    submit a refund claim for me
    open a refund for order 3317
    raise a refund request please
    start a refund for the watermelon
    file for a refund
    lodge refund claim for spoiled cheese
    initiate refund
    need to put in for a refund
    what do I do to be refunded for the course
    steps to get my money back for a meal
    no voucher, no replacement, money
    don't want credit, I want a refund for the dead roses
    I'd prefer my money over another bunch of wilted tulips
    stop offering replacements and refund me
    not a coupon again, refund the sour milk
    forget a replacement, refund me
    I'll settle for nothing but my money
    Will you refund me or do I have to go to the ombudsman?
    refund or chargeback, your choice, the tutor never logged in
    my bank told me to ask you for the refund first, so I'm asking
    thieves, give back my 30
    daylight robbery, i want every cent back
    you took 88 for air. give it back
    total waste of money this webinar, refund
    waste of my pension on that tarot reading, refund me now
    Shame on you, selling mouldy bread, refund
    I kindly request a full refund for the spa treatment as I've been taken to hospital.
    Dear team, due to a bereavement we could not attend the workshop; would you consider refunding the fee?
    with due respect I request refund of fees, my exam is on the same day
    ok so the guy who was meant to hang the tv never came and never called so I just want the 60 back that's all
    listen i opened the oysters last night and the whole kitchen stank i threw them straight in the outside bin so please just give me the money
    I've been patient for a fortnight with your astrologer who never calls back, and now I'd just like the fee returned to me
    refund me half, half of the strawberries were fine
    a partial refund would do, only the top layer of cherries was bad
    would you take 10 off what I paid, one bulb was cracked, no need to send anything
    could you refund a third of it, one of three cakes was squashed
    refnd my money
    i want refound
    mony back
    please return me the money of the massage, the salon is closed
    I want that you give me back my payment
    how can I recover my money of the ticket
    you must to refund me, the fish was bad
    give back money, seller lie to me
    我要refund 酸奶坏了
    想refund, food came cold la
    can退款吗 cake melted
    my refund request: order 7741, spoiled salmon
    reverse the payment, I got no service
    undo the charge for the course, I never attended
    send the 18 back to my account, lesson cancelled
    Nobody came to clean the windows, so I'd like my 40 back.
    The strawberries were mush and went on the compost; could you refund them?
    Please pay me back for the yoga course, the studio has shut.
    I don't want a voucher or another cake, I want the money I spent.
    How do I ask for my money if there's nothing left to send back?
    I'd like the delivery fee of 6 repaid as the page said free.
    the software key is dead, kindly refund it to me
    my son bought coins in a game, I want that money returned
    two of my six yoghurts had burst, please refund those two
    I was charged for gift paper that wasn't used, give that back
    could I have my money for the theatre night, it's been called off
    I'm requesting repayment for a facial that never happened
    put in a refund claim for the sour cream on my behalf
    the dish was raw in the middle, refund my lunch
    the tutor logged off after five minutes, I want the hour refunded
    make good the 25 I paid for assembly, I built it myself
    refund the pet sitter booking, he's cancelled
    I'd prefer a refund to a new bunch of dead lilies
    I hereby claim back the purchase price of the unusable e-ticket
    can I be given back what I paid for a sealed tin that was blown, I binned it
    they owe me the price of the melon, it was rotten inside
    paise wapas karo, food was stale
    kindly process refund for expired juice, disposed already
    my money back please, the service not happen
    I pay for nothing, please refund
    refund my ticket please, the show's off
    I'd like my payment returned, the babysitter never came
    pay me back
    give back what I paid for the e-book, it won't download
    need a refund asap
    the fish stank, I binned it, just refund
    no goods no service, so reimburse me
    reimbursement for the cancelled spa day please
    How can I claim a refund for the online course?
    can you reverse the payment on this
    undo the charge and return the cash, your voucher code never functioned
    Is it possible to get my 30 euros back, the tour did not take place
    kindly refund my amount, recharge not done
    sir please refund, I paid for Gold plan by mistake
    want cash back not credit for the bad milk
    I'm entitled to my money back
    Would you kindly reimburse the fee for the carpet cleaning? The team cancelled on us
    get me my money
    not happy, refund
    i demand refund immediatly
    please process repayment of 44 dollars for the broken eggs
    money back guarantee, I'd like to invoke it
    the app I purchased crashes, return my payment
    My ski pass is of no use as the slopes are closed, refund it please
    shop shut before I could use my credit, pay it out
    return my hard-earned money
    I want the cost of the flowers back, they were dead on arrival and are in the bin
    refund for order 20117 as the meal was cold
    takeaway never edible, i want a refund
    could I be refunded for the gym month I didn't use
    the cake collapsed, we couldn't serve it, I want what it cost
    subscription renewed without me wanting it, refund that month
    accidentally bought the game twice over with my kid's tablet, refund please
    just the refund, no replacement, the paint has dried out and gone to the tip
    I paid express and it came by ordinary post, so refund the express part
    my money, return it
    I'd appreciate a full refund for the photo session
    please initiate refund process
    may I request for refund lah, the durian all rotten
    ghanta service, refund karo
    compensation isn't what I want. the purchase price back, that's all
    Can the amount be sent back to me? The film never streamed
    fifty quid back please for the plumber no-show
    the vet visit I booked through you fell through, so refund it
    i payed but the seller say cannot do, give money back
    no more excuses, refund the deposit for the party tent
    can i hav my money bak
    how long do I have to claim money back? I want to claim it today for spoiled meat
    refund form where? I need it for the mouldy bread
    I'm out of pocket for a haircut that nobody gave me, refund
    want a chargeback from you directly, the SIM never activated
    the photographs came out blank, refund the printing
    your site took my fee for the visa service and did nothing, hand it back
    the key was already used, so money back please
    eggs broken, butter melted, refund those
    The parking space you sold me was occupied. I had to pay elsewhere, so I'd like yours refunded
    our flight's been cancelled, we can't use the hotel voucher, can you give us the money
    grandad pressed buy on a 200 pound course, he's 91, please let him have the money back
    please cancel out the charge and credit my card for the useless warranty I bought
    get refund for wrong recharge
    I want a partial refund for the grapes that were squashed
    looking for a refund on a ringtone
    piano lessons stopped after two, refund the other eight
    I won't be needing another, I'd like the money for the burst can
    asking for my money back politely for the last time, first time was never
    here's the photo of the maggots. Refund.
    the seller agreed nothing can be fixed, so I'm claiming the price back
    let me have my pounds back for the mouldy cheese
    please restore the sum I paid for the escape room, we were turned away at the door
    I'd rather have the cash than a new jar, the first one's in the bin
    you owe me 25 for the window cleaning nobody did
    refnd please, code not work
    refund the tip i added, rider ate my chips
    why pay for a broken download? money back
    could you give me my money for the bad melon
    how to apply for refund only
    dry cleaning booking fell through. I'd like the fee back in my pocket
    hoping you'll return the amount: my husband died before the cruise, and I have no use for the package
    I was charged a bag fee and brought my own, give the 10p back
    refund ticket 2 of 3, my friend is ill
    the pizza went to the dog, inedible, money please
    the donation I made at checkout was a mistake, refund that
    pls giv refund bro
    the music lesson app froze the whole month; I'd like that month's money returned
    no thanks to vouchers, my bank account please, full price of the leaky milk
    unsatisfied with the tarot reading, want money back
    I ask you to give me back the money for my concert
    refund my game credits, bought by my six-year-old
    is there a way to get paid back for a webinar that was never held
    Requesting reimbursement: airport transfer did not appear
    the repairman charged me for nothing, I want that payment back
    they sold me an expired coupon book, refund
    my aquarium fish died within an hour, refund for them please
    i want to claim back what i spent on ink that had dried up and been thrown away
    can i claim my cash for the meal kit with the slimy chicken
    swimming pool closed, return my season fee
    Hand over my eighty dollars, the magician never showed at the party
    hot tub hire was called off by your side, my money please
    give me a refund for this e-voucher, the restaurant has closed
    I'd like reimbursing for two dead goldfish
    refund needed, yoghurt was off
    take my payment back off your books and into my pocket, the class was axed
    claiming a refund on spoiled oysters
    your driver dropped the cake upside down, I want my payment refunded, nothing else
    not a voucher, not points, my twelve pounds for the rotten avocados
    can u refund pls, wrong phone number topped up
    please arrange the refund of my museum tickets
    I want to ask refund because teacher not come
    seeking full reimbursement for a cancelled workshop
    give me every cent for that spoilt turkey
    the clown booked via your site never came; return our eighty
    reverse my payment for the sour cream, it's in the drain
    I'd prefer my cash to a fresh tin, the old one has been dumped
    museum closed for strike, may I have the ticket money
    credit me the cost of the mouldy pesto, please
    the singing telegram was a no-show. money returned, please
    can you put the 12 pounds for the stale baguettes back on my card
    the charity run was scrapped so I'd like my entry paid back
    no lesson, no teacher, so cough up my cash
    our boat trip sank, figuratively, kindly return what we paid
    i pay for ringtone no get ringtone, refund
    repay me for the wasted carwash token
    the oysters were off and went straight into the bin. I'd like the 35 I paid
  `,
})
