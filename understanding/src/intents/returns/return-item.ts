import { defineIntent } from '#intents/define'

export const returnItem = defineIntent({
  intent: 'return-item',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '我要退货', en: 'Return an item' },
  definition: {
    zh: '已收到商品，想退回去并拿回货款。',
    en: 'The goods are here and the customer wants to give them back for the money.',
  },
  borders: {
    'exchange-item': {
      zh: '要换成别的尺码或颜色，不是要钱。',
      en: 'Wants another size or colour instead of the money.',
    },
    'request-refund': {
      zh: '只要钱，没有说要把东西退回。',
      en: 'Wants the money and says nothing of sending goods back.',
    },
    'return-policy': { zh: '只是问能不能退、几天内能退。', en: 'Only asks whether and how long one may return.' },
    'cancel-order': { zh: '还没发货，不要了。', en: 'It has not been sent yet.' },
    'damaged-item': {
      zh: '先说的是东西破了，还没说要退。',
      en: 'Tells of the damage and has not asked to send it back.',
    },
    'return-label': {
      zh: '退货已在办，只缺面单或地址。',
      en: 'The return is under way and only the label or address is lacking.',
    },
  },
  zh: `
    想退这个
    怎么退货
    申请退货
    不喜欢 要退
    买错了想退
    不合身退货
    东西不想要了 退掉
    七天无理由退货
    把货退了
    收到了但想退
    退这双鞋
    退货退款
    我要退货
    这个东西不喜欢想退
    帮我办退货
    收到了不想要了
    给我退了
    颜色和图片不一样我要退
    质量太差退货
    东西不好用 想退
    买多了退一个
    想退掉一件
    不满意要退
    怎么申请退货
    退货
    买大了想退
    尺寸不合适退了吧
    老婆看了不喜欢 要退回去
    退掉40012
    我要把杯子退回去
    买多了一箱猫粮 退一箱可以不
    tui huo
    wo yao tuihuo 那条裙子
    亲 这双鞋穿着硌脚，给办个退吧
    拆开看了下跟家里沙发不搭 不留了
    七天无理由 走一下流程
    return 这个 order 谢谢
    东西收到了 冲动消费 后悔了。。。
    这个电饭煲我妈说太大用不上，麻烦收回去把钱给我
    不值这个价 我不要了 你们拿回去
    要退或
    想把上周四签收的蓝牙耳机退掉，没拆封的
    這件外套我想退，標籤還在
    昨天到的那本书其实家里已经有一本了，能寄还给你们吗
    申请退货老是提交不上去 你帮我点一下
    孩子不爱玩那个积木，就玩了五分钟，退回去成不
    面霜味道太冲了 没开过第二瓶 第二瓶退
    您好，打扰了，我六月三号买的那台空气炸锅收到后发现厨房根本放不下，包装都还在，想麻烦您帮我安排退回，钱原路返还就行，多谢您
    给我爸买的按摩椅，到了以后他死活说浪费钱不肯用，劝了两天没用，东西就试坐过一次，膜都没撕干净，我现在只想把它送还给你们拿回五千多块钱
    在吗 三件T恤只留白的 黑的和灰的都不留
    穿上显胖哭死😭 不要惹
    咋个退嘛 买错型号咯
    我不想要这个台灯了，已签收
    俺不稀罕这玩意儿 给俺退喽
    麻烦发起售后，类型选退货退款那个
    订单尾号7731 里面的瑜伽垫退 其它留下
    本来买给朋友当生日礼物的，结果人家自己先买了，这套茶具没拆过塑封，放着也是占地方，所以我想把整套退给店里，退款退回我微信就好
    退款退货我都选好了 系统说要客服同意 你同意一下呗
    上身效果和想象差太远 送回去得了
    收到貨唔啱心水 想退番
    买的时候没看清楚是女款……只能还给你们了
    衣服吊牌没剪 现在退行吧
    这件 hoodie 不 fit 我 想给你们寄回 money back
    你好，我要退货
    我想把这件衣服退了
    帮我申请一下退货退款
    收到货了，不想要，想退
    这双鞋不合脚，我要退
    请问这个怎么退给你们
    麻烦给我办理退货
    东西不满意，退货
    已经收到了，但我后悔了，退吧
    我要退掉昨天收到的裙子
    刚签收的快递想退回去
    能帮我退货吗
    退货在哪里申请
    不喜欢这个颜色，直接退了
    这个包我不要了，帮我退
    订单里那个水杯我要退
    买重了，退一个给你们
    太小了穿不上，不换，退钱
    我想退掉这个订单里的一件
    货收到了，跟我想的不一样，退
    想办退货，点哪里
    可以给我退货吗，还没拆
    买贵了不划算，我退了
    这个锅太重，老人端不动，退了吧
    您好 麻烦同意一下我的退货申请
    我要求退货并且退款
    拍错了，货已经到了，怎么退
    收到的耳机音质一般，不想留，想退
    这个口红色号不适合我 想退掉
    床垫太硬睡不惯，我要退货
    为什么我点不了退货？我要退这个台灯
    我要寄回去，把钱退我
    三件里头我只留一件，剩下两件退
    给孩子买的鞋大了 他不要了 退
    亲，这个可以退吧？帮我走下退货
    打算退货，该怎么操作呢
    周二到的键盘想退，声音太吵
    不合适，安排退货
    想退货，原因选不喜欢就行
    还没用过，全新的，申请七天无理由退
    没拆封的面膜退两盒
    我不想要了，货寄还你们，钱退给我
    这衣服质量一般，我退了
    订单 558210 申请退货退款
    上周买的那台豆浆机我要退，理由是太占地方
    家里人不同意买，只能退了，麻烦处理下
    退货！太失望了
    帐篷买回来发现太大了，露营用不上，申请退
    想退个货 咋弄啊
    退获 谢谢
    退。
    我要 return 这件外套，太大了
    您好，上个礼拜在您这里买的按摩仪，我妈试了一次觉得不舒服，盒子和配件都齐全，想退给你们，请帮忙办理，谢谢
    真的无语，穿了一下就勒得慌，赶紧给我退货退款
    宝宝们我手滑买了两个一样的，到货了，退一个哈🙏
    怎麼退貨呢，東西已經收到了
    微波炉装不进橱柜，只能退，帮我开个退货单
    本来想送人的，后来人家不要，我留着也没用，东西一直没动，退了换成钱吧
    tuihuo tuihuo 鞋子挤脚
    想跟你们把这套床单退了，洗都没洗
    想退货
    退货吧
    我要退
    货我要退掉
    帮我退了
    这件退掉
    要退货退款
    怎么办退货
    不要了，退
    申请退货怎么弄
    我要把它退掉
    给我退货
    想退掉刚到的东西
    这单我要退
    收到不想要，退货
    鞋子不合适，退货
    买错了要退货
    我要退一件
    这个能给我退了吗
    退回给你们
    想办理退货退款
    后悔买了，退
    请帮忙退货
    衣服不好看，退了吧
    昨天收到的帽子戴着显脸大，想退货
    买了两盒茶叶，一盒没拆的退给你们
    收到的电热毯我妈嫌费电，帮我申请退货退款
    这个拉杆箱轮子声音太大了，我不换，直接退
    双肩包到了，比想象的重，退了吧
    床头柜颜色和家里不搭，还没装，要退
    周三签收的跑鞋，试了一下脚背压得疼，退货退钱
    买的投影幕布墙上挂不下，想退，包装都在
    给女朋友买的口红她不喜欢这个颜色，没拆封，退
    滤水壶收到了，家里已经装净水器了，用不着，退货
    同一个东西我和我老公各下了一单，都到了，退一单
    我要退订单里的那条围巾，手套留下
    系统不让我提交退货，一直报错，我要退这个加湿器
    这款婴儿推车太重提不上楼，想退回去，钱退我
    鼠标手感不行，七天内的，退货
    化妆包太小装不下东西，申请退货，原因就写不喜欢
    我刚拿到快递，打开一看就不想要了，怎么退给你们
    买的假发戴上不自然，想把它退掉拿回钱
    泳衣收到了，款式太露，退
    三双袜子质感一般，麻烦给走退货退款
    猫不肯睡这个窝，只闻了闻，干净的，能给我退货吗
    儿子买的游戏手柄，我没同意，没拆，请办理退货
    我在你们门店隔壁住，收到的风扇想退，帮我申请
    商家一直不同意我退货，才收到三天，我要退这个锅
    裤子起静电，穿着难受，我不想留了，寄回给你们，款退我
    阳台放不下这个花架，装之前量了才知道，退吧
    别推荐别的款了，我就要把这双靴子退了拿回钱
    十月八号收到的大衣，吊牌齐全，申请退货
    这台面包机买贵又用不上，我要退货，退款退原路
    茶几退货，已经装好了也可以拆下来给你们
    tui diao zhe jian yifu
    退伙！退伙！裤子穿不上
    我想 return 收到的耳环，不适合我
    不好看到哭😭退退退
    東西收到了，但係唔合身，想退貨
    您好，给老母亲买的助听器她戴着总说嗡嗡响、不习惯，才收到两天，配件一样不少，恳请您帮我们办理退货退款
    收了货才发现老婆早买了一模一样的，俩破壁机搁厨房里大眼瞪小眼，必须退一台，给我弄个退货吧
    垃圾玩意儿，退货，一天都不想多看
    退
    想退
    帮忙退个货
    想退了这件
    退掉这双鞋
    东西收到了想退回去
    货收到了不合适，退
    到手不喜欢，要退给你们
    签收了后悔了，退货
    穿着不舒服我退了
    太大了退货退款
    太小，不换了，退货
    颜色不喜欢，退掉拿钱
    尺寸不对家里放不下，退了
    面料扎人，退货
    味道大，想退
    声音吵得睡不着，要退这机器
    不好用 退回去
    用不着了，退货吧
    家里已经有了，这个退掉
    老婆不让买，退
    妈妈嫌贵叫我退货
    孩子不爱玩，玩具退了
    男朋友不喜欢这礼物，想退货
    冲动买的，收到后想退
    跟想的不一样，退
    照片好看实物丑，退货
    质感差，不想留，退掉
    退货从哪里申请
    退货按钮在哪，我要退
    发起退货
    给我开个退货单
    帮我提交退货
    退货申请提交不了，你替我弄
    麻烦帮我走退货流程
    没拆封，要退
    吊牌还在，申请退货
    试了一下没洗过，退货
    只拆了外包装，能给我退吗
    整单退货
    全部退回
    退其中两件
    一单四样退一样
    只退裤子，上衣留着
    套装里的被子退，枕套不退
    退一箱酸奶 没开
    订单8831退货
    单号末尾006的那盏灯我要退
    昨天到的行李箱退货
    刚拿到快递，不想要了，退给你们
    上周买的耳机要退
    过了三天了想把手表退回
    今天是第七天，赶紧给我办退货
    还没用，放了五天，想退货拿回钱
    商家不同意退货，我要退
    店家拒了我的退货申请，再给我办一次
    客服同意一下退货呗
    不换 只退货
    别劝我换，直接退货
    不要补偿，我就是要退货
    直播间买的衣服退货
    门店买的能在网上办退货吗，我要退
    礼物别人送的，我想退
    给老人买的助听器不适应，要退货
    床太硬了，退
    沙发进不了门，退回
    窗帘短了一截，退货
    锅太沉，我妈拿不动，退
    键盘手感差，退
    手机卡，收到两天，退货退款
    猫不吃这粮，没拆的几包退了
    婴儿车太重，退掉
    眼镜度数戴着晕，退
    帽子显脸大，退
    裙子穿着像桶，退
    口红颜色死亡，没用过，退货
    书买错版本了，退
    墨盒型号买错了，没拆，退
    充电器接口不配，退货
    地毯铺上太丑，退回去给我钱
    茶不对口味 剩下没拆的要退
    您好，商品已签收，因不合心意，现申请退货退款
    亲亲，这个包包我想退哈，吊牌没剪
    烂货，赶紧给我退！
    我要return这个jacket，怎么弄
    这个item想退，tag还在
    這雙靴子我要退貨，還沒穿出門
    yao tuihuo kuai dian
    我给我爸挑的按摩椅搬上楼他坐了一下说腰更疼了，包装膜都还在，一家人商量着还是退了吧，麻烦安排退货
    三双鞋到了两双挤脚那两双退剩下一双我留着怎么弄啊
    收到的电饭锅没问题，就是家里人少用不上，退货
    退货退货，买错啦
    手链收到了觉得俗气，打算退回
    想把收到的这箱面膜退了拿回钱
    拿到的靴子磨后跟，送回去拿钱
    鱼缸到家放不下，你们收回吧退款
    礼盒拆都没拆，想给你们寄回去退钱
    女儿嫌书包土，退吧
    办个退，灯罩颜色不搭
    退回那把椅子，坐着硌
    新买的水壶我不留了，退款拿货走
    想把昨天签收的加湿器给退咯
    周一到的行李箱轮子声音太大，我不想换别的，直接退货把钱退给我
    给女朋友买的项链她不喜欢这个样式，包装都没动，想退回去
    收到的四件里只有衬衫合适，另外三件我要退，怎么提交
    在你们店买了个按摩仪，用了一次觉得没效果，我想把它退给你们拿回货款
    我点了申请退货，系统提示提交失败，麻烦你在后台帮我把这个台灯退了
    商家说可以换颜色，可我不想换，我就是要把这条裙子退掉
    刚签收的猫爬架比我家门还高，进不了屋，只能退回给你们
    跟我妹同时买了一样的锅，都到货了，留一个就够，另一个没拆的退掉
    电子琴买回来孩子不肯学，放了三天没动过，趁还在期限里给我办退货吧
    我给我爸挑的按摩椅昨天送到了，他坐上去试了一会儿说腰反而更疼，包装膜和纸箱都还在，一家人商量了一下还是不留了，麻烦你们安排退货把钱退给我们
    沙发送到才发现楼梯拐角过不去，师傅帮着抬了两趟都不行，现在放在车库里塑料膜都没撕，我也不想换小的，就想退掉拿回货款，怎么办理
    收到不满意 想退回
    东西到了不想留 要退
    衣服到手不喜欢 申请退货
    货退给你们 钱还我
    开个退货单 那条项链不要了
    发起退货退款 台灯
    怎么退掉收到的键盘
    退货在哪里点 裙子不合身
    想寄回去退钱
    把这双鞋退了吧 磨脚
    裤子紧了 不换了 直接退
    大衣太沉 退货
    收到的沙发进不了门 得退
    冰箱放不下 要退货
    电视太大了墙挂不下 退
    猫不爱用这个窝 退了它
    娃不玩这个积木 想退
    婆婆嫌花色老气 要退
    老公说丑 退回去
    家里已经有一个了 收到的这个想退
    别人送重了 没拆 想退货
    冲动下单 货到了后悔 退吧
    一时手滑买的耳环 收到想退
    不想要了 货在我手上 怎么退
    用了一次不适应 退货退款
    枕头睡得脖子疼 我要退
    椅子坐着腰酸 退货
    眼镜戴着头晕 想退掉
    香水味太冲 没喷几下 能给退货不
    键盘太吵 同事有意见 退
    买贵了 别处便宜 到的这件退
    来晚了生日都过了 收到也没用 退货
    坏的 我要退货
    质量不行 退货退款
    跟图不符 我要退掉
    发错颜色了 我不换 我退货
    不要补券 货拉走 钱退来
    四把椅子都退
    只退那条围巾 帽子留下
    三件里退两件
    全部退掉 整箱没动
    没拆封的面膜我要退
    吊牌都在 要退
    七天内 我要无理由退货
    无理由退货 收到的电饭煲
    刚签收就想退 咋操作
    手机壳型号买错 退货
    书买重了 想退给你们
    酒不喝了 没开瓶 退
    孕妇裤穿不了 退货谢谢
    麻烦给我通过一下，想退昨天收的茶具
    亲 收到的口红色号不适合我 退货哈
    收到的耳機我想退貨
    return这件 收到不喜欢
    我要退这个order 已经收到了
    我妈收到按摩仪说震得慌让我赶紧给退了
    你这玩意儿太丑了拿回去把钱还我
    您好，商品昨日收到，家人不喜欢，烦请办理退货退款
    到货了试穿显矮 退退退
    这床垫我退定了
    夹克没毛病 穿着不好看 想退
    搅拌机用三天了 想寄回拿钱
    书柜到了阁楼放不下 请退货
    滑冰鞋硌脚 给登记退货
    姨妈送了同款碗 你们这个退掉
    奶瓶娃不认 六个没拆的退了
    台灯太亮宝宝房用不了 退货
    椅子跟餐桌不配 能退钱退货吗
    两件留着 第三件退
    爸妈也买了表 这块退货
    三脚架矮了 申请退货退款
    整包都不合适 一起退
  `,
  en: `
    return an item
    how do i return
    return my order
    send it back
    i'd like to return the shoes
    don't like it, want to return
    doesn't fit, returning
    make a return
    return and refund
    i need to return something
    return request
    bought the wrong thing, return it
    i want to return this
    i'd like to return my order
    how do i return this
    can i send this back
    doesn't fit want to return
    not what i expected returning it
    i want to give it back
    take it back please
    bad quality i am sending it back
    help me with a return
    arrange a return
    i changed my mind and it already arrived
    return and refund please
    return
    too big, needs to go back
    start a return
    my wife hates it can i return it
    return order 40012
    retrun my kettle pls
    i bought one bag of dog food too many, take one back?
    not keeping the trousers
    want to send the plates back and get my cash
    The lamp came on Tuesday. It's nice but it doesn't suit the room, so back it goes.
    changed my mind about the headphones, still sealed
    got it yesterday, regret it today lol
    please take these boots off my hands again, the heel rubs
    hiya, is there any way you could have the cushion covers back off me?
    my return request keeps getting rejected by the site, could you put it through
    good evening, kindly open a return for the rice cooker, my mother finds it too heavy
    keeping the white shirt, the other two are going back
    I dont want this anymore it already arrived
    give back
    our toddler has zero interest in the train set so we'd rather not hold on to it
    退货 the jumper please, it's scratchy
    I'd like to start the process for giving back the drill I received on 4 March
    Turns out I already own this cookbook. Never opened. Can it come back to you for my money?
    hello i am buy the wrong model of printer, is possible to give back?
    The sofa got here this morning and honestly it makes the living room look like a waiting room. We've kept all the wrapping on the legs. What I'd like is for you to have it back and credit my card for the 640 pounds.
    I ordered two moisturisers in March, used neither, and the doctor has since told me to avoid perfume. Both still have the foil on. So these two should go back to your warehouse and I should get what I paid.
    so the dress fits like a tent. RETURNING
    unwanted gift, order 5582-19, wish to hand it back
    nope, not for me, sending back
    the rug looked smaller online. it eats the whole hallway. take it away and refund me
    I'm after returning a tent bought last week, never been pitched
    these earphones just aren't my thing, how can i get rid of them with you
    put a return through on line 2 only thanks
    sorry to be a pain, could we undo my purchase? the toaster is sitting here unopened
    I bought this wok for my dad's birthday without knowing my sister had got him the very same one. It has never touched a flame and the box is perfect, would you accept it and give me back the fifty-five dollars?
    not what i had in mind, id rather have the money than the vase
    retour pls, shoes 44 dont like
    the keyboard is fine but too loud for my office, I'm bringing the purchase to an end
    我要退 these sandals, strap cuts into my foot
    die Lampe passt nicht, please take it back
    I want to return my order
    I'd like to send this back
    can I return this item please
    how can I return these shoes
    please help me return a jacket
    I need to return the package I got today
    I don't want it anymore, I'd like to return it
    the jeans don't fit, I want to return them
    want to return a pair of boots
    I received my order and want to send it back
    Can you start a return for me?
    how do I start a return
    where do I go to return something I bought
    I'd like to return one item from my order
    I want to send the whole order back for a refund
    this isn't right for me, I'm returning it
    it's too small, I want to return it for a refund
    returning a dress, what do I do
    I'm not happy with it and want to return it
    could you set up a return for order 88213
    Is it possible to return the coffee maker that came on Friday?
    The blender arrived yesterday. I'd like to return it.
    need to return a gift I got, still in the box
    I bought two by mistake, one has to go back
    bought the wrong size, I'd rather return it and get my money back
    I've changed my mind about the speaker, can I return it
    I want to give this bag back and get a refund
    please process a return for the blue curtains
    can you take this monitor back, I don't like it
    returning my parcel, not what I wanted
    why can't I return this, the button is greyed out and I want to send it back
    I want to return the phone case and the charger, keep the cable
    the colour doesn't suit me so I'm going to return it
    sofa doesn't fit through the door, need to return it
    I'd like to make a return, received on Monday, unworn
    the chair is uncomfortable, please take it back and refund me
    how would I go about sending these trousers back
    returns please, two T-shirts
    I ordered three sizes to try and want to return two of them
    Please authorise my return for the vacuum cleaner
    This mattress is too firm for us, we'd like to return it
    I'd like a refund, and I'll send the headphones back
    my son doesn't like the toy so we want to return it
    can i send the stuff back its not for me
    i wanna return this asap
    return pls, order #20417
    retrun my order its to big
    Hi! Just got my parcel and the skirt is not my style at all 😕 want to return
    I am wanting to return the product, I did receive it two days before
    i want return shirt, not good for me, money back please
    I HATE these leggings. Return. Refund. Now.
    Good morning, I purchased a pressure cooker from you last week, but my kitchen turns out to be too small for it. It is unused and I would like to return it, thank you.
    It's nothing wrong with the watch, I simply found I don't need it, so I'd like to hand it back for my money.
    So my flatmate already had an air fryer and ours came this morning, nobody has opened it, we just want to return it and be refunded
    我想 return this hoodie, it came today and the fit is weird
    I'd like to ship back the goods I received and be refunded
    submit a return request for me please
    thinking I'll return the lot, nothing fits
    item delivered, do not want, please arrange return
    hello, want to return a perfume, seal unbroken
    I want to return something
    return please
    make a return please
    I'd like to return these
    sending it back
    I need to return my order
    please take it back
    how can I return my purchase
    can I give it back
    I'm going to return it
    return the jacket
    return for refund
    I want to send back my order
    set up a return
    open a return for me
    need to return this
    I'd like to give these back
    start my return please
    can you help me return an item
    returning my shoes
    want to return what I bought
    I don't like it, return
    it doesn't suit me, I'd like to return it
    how do I go about returning a parcel
    The hat I got this morning makes my head look like a mushroom, I want to return it
    I'd like to return the 32 inch TV, it's too small for the living room, refund please
    Received my order of four mugs and the colour's horrid in daylight, can I send them back?
    The air purifier takes up half the bedroom, so I want to return it
    I bought a car seat, it won't fit in our car, how do I return it for my money
    Please create a return for the green dress from order 90145, I'm keeping the belt
    Grandma can't read the display on the clock, we'd like to send it back for a refund
    I got two of the same cardigan for my birthday and wish to return one
    The desk chair came on the 4th, my back hurts after an hour in it, I'd like to return it
    Yesterday's delivery has to go back, none of the trousers fit and I don't want other sizes
    I tried to return the backpack in the app and got an error, could you do it for me
    The printer is fine but I've gone paperless at work, so please let me return it unopened
    It's too heavy for me to lift, so I want this vacuum returned and my card credited
    The seller declined my return of the sunglasses after three days, I still want to return them
    We'd like to return a cot mattress, wrong size for our cot, bought by us in error
    Not what I'd hoped for. I want to send the necklace back and have my 85 euros returned.
    My girlfriend said no to the lamp, so could you please arrange a return
    I've unpacked the tent and I hate the colour. What are the steps to return it?
    The earphones fall out of my ears, I want to return them, not exchange them
    The blouse is scratchy and I'd like my money back, I'll send it straight back to you
    Kindly accept my return of a set of knives received last Thursday, still in the box
    I'd like to return everything in parcel 2, the rest is good
    Bought a yoga mat that stinks up my flat, I'm returning it, what now
    we went for a different oven, so the one you delivered on Tuesday should go back, sealed
    It was an impulse buy at midnight, it's here, I don't need it, I want to return it
    I'm returning a pair of curtains because they're too dark for the nursery
    the cat won't go near the fountain so I'd like to return it
    where on the site do I register a return for my new boots
    please process my return so I get my 42.99 back
    returnin this, dont want it
    can u do a return 4 me, order 66120
    retun item please, not fit
    ew no. returning this. how
    I like to send back the trouser, she is too long, and have again my money
    退货 please, the bag is way smaller than I need
    Good afternoon, I received the silk scarf yesterday. Lovely as it is, it does not go with the outfit I bought it for, so I should like to return it for a refund.
    Take this ugly thing back and give me my money!!
    Look I know it's just a spatula but I've got five already, my wife is laughing at me, it's in its wrapper, can I please return it
    🙏 return pls? wrong call on the leather trousers lol
    returns pls
    need to send this back
    I'd like to return what came today
    returning an order
    set up the return of these shoes
    arrange a return for the kettle
    raise return for order 8802
    return order 5531
    I wish to return the watch
    want to return one of the two
    return two out of four items
    return the whole lot
    sending back everything from Tuesday's box
    send the trousers back, keep the shirt
    returning the duvet but not the pillow
    one carton unopened, want to return it
    arrived yesterday, doesn't suit me, return it
    too big, want to return
    too small and I don't want another size, return it for money
    colour isn't for me, returning
    wrong fit, sending back for a refund
    fabric is itchy, I'm returning it
    it smells of rubber, want to give it back
    too noisy, take it back
    too heavy for my mum, return
    sofa won't go up the stairs, I'd like to return it
    curtains are too short, returning them
    mattress is too hard, return please
    keyboard feels cheap, sending it back
    phone's slow, two days old, I'd like to return it
    the glasses make me dizzy, return
    hat looks daft on me, return
    lipstick shade is awful, unopened, return
    bought the wrong book edition, return it
    wrong cartridge ordered, sealed, want to return
    charger doesn't fit my laptop, returning it
    rug is ugly in my room, return and refund
    cat refuses the food, return the sealed bags
    baby doesn't take to the carrier, return it
    my dad can't get used to the hearing aid, we want to return it
    boyfriend hates it, return
    wife says it has to go back
    kids ignore the toy, returning it
    already own one, return the second
    ordered twice by accident and both came, return one
    impulse purchase, please take it back
    don't need it now, return
    no use for it, can it go back
    quality is poor, I'd like to return it and be refunded
    looks nothing like I hoped, I'm returning it
    found it cheaper, returning this one
    unworn with tags, return please
    unopened, return
    tried on once, want to return
    box opened only, returning it
    day six, please register my return
    it's been five days, I want to return the headphones
    how to make a return for something I've received
    how do I go about returning boots I got on Friday
    what do I click to return this
    can't find return on the website, I need to send a skirt back
    return request won't submit, please file it for me
    please approve my return request
    shop said no to my return, I still want to give it back
    no exchange, just a return
    I don't want a swap, I want to return it
    not interested in compensation, I'm returning it
    gift for me that I'd like to return
    bought in the store, want to return online
    return item from live show
    can I bring it to a shop and return it today
    please accept this back
    I'd like you to take the blender back
    handing back the camera
    can I give these shoes back, not worn
    returning unwanted goods
    unwanted item, return
    get rid of this chair for me, return
    won't be keeping the coat, set up a return
    not keeping it
    I'm not happy with the bag and would like to send it back
    I received wrong-for-me trousers lol return plz
    i want return the product, i have received it monday
    hello i want to give back shoe, is too small for me
    kindly initiate return for the kurta, fitting is not good
    need to return item sir, delivered on 4th
    retrun pls, jumper too tight
    退货 please, unopened
    take this rubbish back!!
    Good morning, having received the lamp I find it too large for the room; I wish to return it for a refund.
    my nan got a tablet from you and it's just too fiddly for her, she's barely touched it, can we send it back and have the money
    three pairs came two pinch so those two are going back and the third stays how do I start that
    It's a lovely bike, honestly, but the landlord won't have it in the hall and I've nowhere to put it. I'd like to return it
    set of pans delivered Saturday, don't work on induction, return and refund
    order 4417 arrived fine but I'd rather have the money, return
    could a return be created for the monitor
    the vase you brought on Monday is going back, sort it please
    take my order back and pay me out
    these curtains aren't staying, set the return going
    could the parka go back for a refund, tags are on
    sign me up for a return of the air fryer
    The wheels of the suitcase that came on Monday are too loud, I don't want another one, I'd like to return it for the money
    My girlfriend doesn't care for the style of the necklace and the box is untouched, so I want to send it back
    Of the four things I got only the shirt fits. I'm returning the other three, how do I submit that?
    I bought a massager from you, used it once and it does nothing for me, so I'd like to give it back and be refunded
    I tried to register a return and it says submission failed, could you return this lamp for me from your end?
    The seller offers another colour, but I don't want a swap, I want to return the dress
    The cat tree you've just delivered is taller than our door, so it will have to go back to you
    My sister and I bought the same pot and both have arrived; the unopened one should be returned
    Our boy refuses to touch the keyboard, it's been in its box for three days, please arrange to take it back
    The massage chair I chose for my father came yesterday, he tried it and says it makes his back worse. Film and carton are still here and the family has decided against keeping it, so please take it back and return our money
    The sofa won't go round the bend in our stairs, your men tried twice, and it's in the garage with the plastic on. I don't want a smaller one, I want to send it back and be paid back
    I wish to return the grill I got
    this lamp must go back
    sandals going back, please
    would like to hand the sofa back for a refund
    returning the headphones, don't like the sound
    received the hat, hate it, returning
    got the curtains, wrong for my room, return for refund please
    the desk arrived yesterday, I want to give it back
    the dress came and looks daft on me, return
    it pinches, want to send it back and get my money
    shoes rub my heel, returning them for a refund
    the trousers arrived too tight, refund and return please
    coat came too heavy for our weather, sending it back
    bike came too big for my son, return it for the money
    crib doesn't go through the door, return please
    Fridge won't fit in the alcove, so I need to return it
    TV is bigger than my wall, I want it to go back
    the cat hates this tree, I'd like to return it
    my dog won't wear the raincoat I got, can I send it back
    nobody at home likes the coffee maker, return
    husband bought me this, it's hideous, please let me return it
    got two of the same for my birthday, returning one
    We already had one, so the toaster's going back to you
    received a duplicate gift, want to return it
    wedding gift we don't need, still sealed, return it for cash
    bought on impulse, it's here and I regret it, return
    buyer's remorse, handbag's unworn, return please
    drunk shopping, the tuba is here, please take it back lol
    changed my mind after getting the perfume, sealed, return
    no longer want the ring light that came
    don't want this thing, come and have it back
    I don't require the item received, kindly arrange return and refund
    please initiate return of saree, colour not liked by my wife
    sir i want to return the mobile cover, received today
    return this product and give refund, size not fit
    want to return shirt, not liked
    I have received the mixer and I want return it
    start return for order 5521
    open a return for the monitor
    begin the return process for my vacuum
    set me up with a return on the kettle
    put through a return for two of the shirts
    register a return for the skates
    request to return the camera lens
    create return for tablet
    file a return on the backpack
    where do I click to return the watch I received
    how can I give back the heater I got
    How do I go about returning a received rug for my money?
    how to send back an unwanted book
    what's the way to return half of my order
    need to return one of three mugs
    keep the top, return the skirt
    returning everything from Tuesday's parcel
    whole order's going back
    the entire delivery can go back, I'm not happy with it
    I'd like to return the last box I received
    return all four chairs
    send back only the blue pair
    please accept the return of this necklace, unworn with tags
    tags still on, want to return
    unopened, I'd like to return
    haven't opened the puzzle, may I send it back for a refund please
    used once, didn't agree with me, want to return it
    opened the box but didn't use it, returning
    tried it for two days, not for me, back it goes
    mattress gave me backache, return it please
    chair hurts my back, send it back
    pillow is too high for my neck, I want to return it
    glasses give me a headache, returning
    watch is too heavy on my wrist, I want my money and you can have it back
    the keyboard is too loud for my office, return
    speaker too bass heavy, return it
    scent is too sweet for me, return the candle
    game too hard for grandma, we'd like to return it
    book isn't what I need for my course, return
    found a cheaper one so this one goes back
    already bought it elsewhere, please take back the one that came
    arrived after the party, no use to me now, I'm returning it
    came late so I bought another; I want to return yours
    it's broken so I'm sending it back for a refund
    faulty, returning it for my money
    the torch doesn't work, I want to return it and be refunded
    wrong colour came and I want to return it for a refund
    poor quality, I want to return it
    not as shown, I'm returning this rug
    don't exchange it, I want to return it
    no swap please, return and refund
    I don't want a bigger size, I want to send it back
    neither voucher nor exchange, take the boots back and pay me
    how about you take the toaster back and I get my 40
    take the scooter off my hands and refund me
    can you take back the blender
    could I please return the earrings? I'm allergic to nickel.
    Might I send back the tea set? It's lovely, but my sister beat me to it.
    I'm downsizing and the wardrobe you delivered has to go back.
    returning for refund: jeans, belt
    return + refund the phone stand
    refund and return, order of 3 May
    return please: the yoga ball
    just returning something
    i've something to return
    something I received needs returning
    returns: one pair of wellies
    I got to return these boots
    wanna return sumthing i got
    retrun my order pls it arrived
    how do i retrn a jumper
    please, I want give back the shoes, they is small, and take my money
    I would to return the article received
    I return the bag, you return my money ok?
    I'd like to withdraw from the purchase, the goods arrived on Friday, they'll be posted back
    exercising my right of withdrawal on the hairdryer I received
    cooling off period: I'm returning the lamp
    我要return这双鞋 doesn't fit
    这个bag想退货 how
    want 退货 the lamp, received liao
    so the sofa came and it's lovely but it's massive and we can't open the balcony door so it'll have to go back and we'd like the money
    honestly this frock makes me look like a curtain, back it goes
    your ugly statue scares my kids, have it back and give me my cash
    I've received the printer, tested nothing, and decided against it, so please arrange the return.
    The jacket I received is fine, but I don't like it on me, so I want to return it.
    I've had the mixer for three days and would like to send it back for my money.
    We got the bookcase yesterday, it's too tall for our attic, please take it back.
    Please register my return for the pair of skates, they hurt.
    My aunt sent the same bowl, so yours may go back for a refund.
    received the novel in the wrong language by my own fault, returning it unread
    the lamp that came is too bright for the nursery, I'm giving it back
    the baby refuses this bottle, six unopened ones are going back
    I'd like you to take back the sandals and pay me out
    kindly accept the return of the unopened vitamins
    the drone came, my licence didn't, so I want to return it lol
    keep my two shirts, return the third, and pay it back
    the chair doesn't go with our table, can it be returned for the money
    my parents bought me a watch too, returning this one
    not happy with the perfume I received, please begin a return
    here since Monday and I'm unsure no longer: it goes back
    send-back request for the tripod, legs too short for me
    returning the whole parcel, nothing in it suits me
    I wish to withdraw within 14 days; the blender will be shipped back
    wapas karna hai ye dress, size theek nahi, paise chahiye
    want to give back the product and take refund sir
    i will give back the shoes, not like, money please
  `,
})
