import { defineIntent } from '#intents/define'

export const courierComplaint = defineIntent({
  intent: 'courier-complaint',
  audience: 'buyer',
  settledBy: 'person',
  label: { zh: '投诉快递员', en: 'Complain about the courier' },
  definition: {
    zh: '对快递员或骑手的态度、做法不满，要投诉。',
    en: 'Is unhappy with how a courier or rider behaved and complains about it.',
  },
  borders: {
    'delivery-failed': {
      zh: '重在没送成，要重新送。',
      en: 'The point is the failed attempt; wants it brought again.',
    },
    'complaint-about-staff': {
      zh: '投诉店里的客服或店员。',
      en: 'Complains about the shop’s own staff.',
    },
    complaint: {
      zh: '对店铺整体不满，没有说快递员。',
      en: 'Is unhappy with the shop as a whole, not with a courier.',
    },
    'damaged-item': {
      zh: '要处理的是坏了的东西。',
      en: 'The broken goods are what should be settled.',
    },
  },
  zh: `
    快递员骂人
    快递乱扔包裹
    快递员不上楼
    快递服务太差
    送货员没礼貌
    要投诉送货的
    快递员不打电话就放驿站
    快递员威胁我
    派件员态度恶劣
    快递暴力分拣
    快递小哥发脾气
    配送员太差劲
    快递把包裹扔地上
    投诉快递员
    快递员态度太差了
    送货的骂人
    骑手把我的菜往地上一扔就走
    不打电话直接扔驿站
    我要举报那个派件的
    师傅问我要上楼小费 合理吗
    tousu kuaidi
    快递小哥偷看我家里 好吓人
    亲，你们合作的那位配送员嗓门太大，跟我妈吼，老人都吓哭了
    大半夜十一点砸门送件
    司机倒车撞了我家花盆还跑了
    每次都不上楼 说了多少遍
    送餐的态度恶劣
    配送員很沒禮貌
    他加我微聊骚扰我 怎么处理
    乱扔包裹 我监控全拍到了
    rude 得要命那个送货的
    硬要我先签字才给看货
    要求他道歉
    让我六楼自己下去搬洗衣机，说“没这个义务”
    快递员威胁我 让我撤差评
    您好，今日派送员车牌尾号372，在小区内高速行驶险些撞到孩子，请严肃处理
    送货那个崽儿凶得很
    没经过同意放快递柜 还怼我
    工号0886 野蛮装卸 坐在我箱子上吃饭
    这哥们把包裹从墙外抛进来 我家狗差点被砸
    人身攻击我了 那个配送的
    昨天下午三点多来送米的那个小伙子，我腿脚不好开门慢了一点，他就在门口一直踹门，嘴里不干不净，邻居都出来看，我七十岁的人了受不了这个气，你们管不管
    素质太低
    他把我手机号写在墙上了！！
    换个人送我们楼吧 这个快递员我忍很久了
    对送货人员不满意，怎么反映
    帮我跟快递公司反映一下，你们这片的那位大姐每次都把我们整栋楼的件堆在雨里，说她她还说“嫌湿自己来接”，上个月泡烂两本书，这回是孩子的奖状框
    收件时候被辱骂
    送货的人进门不套鞋套还随便用我家厕所
    说个事，刚才送沙发的两个师傅，进门就让我给买水买烟，我说没有，他们就把沙发往楼道一横，说不给不搬，邻居都过不去，最后我塞了五十块钱才抬进来，这不是敲诈么
    your rider 很凶 直接 shout 我妈
    送貨的大哥口氣超差
    我要投诉快递
    我要投诉快递员
    怎么投诉快递小哥
    投诉配送员在哪投诉
    快递员服务态度很差
    送货的人态度太差了
    派送员说话很难听
    快递小哥骂我
    骑手对我大吼大叫
    外卖员骂人 投诉
    外卖骑手偷吃我的餐
    骑手态度不好 还催我
    送餐员把汤都洒了还不道歉
    快递员很没礼貌
    快递员跟我吵架
    快递员不耐烦 直接挂我电话
    快递员把我的包裹扔在地上
    快递员摔我的东西 我亲眼看到
    乱扔快递 要投诉
    快递野蛮装卸
    快递员不肯送上楼
    快递员拒绝送货上门
    每次都让我自己下楼拿 要投诉他
    没有经过我同意就放驿站
    不打电话就扔驿站 投诉
    快递员乱收费
    送货师傅额外要钱
    快递员索要好评
    快递员泄露我的隐私
    快递员半夜给我发消息
    快递员骚扰我
    快递员威胁要打我
    快递员闯进我家院子
    送货师傅把我家墙刮花了还不承认
    送货师傅把门踢坏了
    司机在小区乱开车
    送货员抽烟喝酒
    快递员歧视我
    这个快递员我不想再让他送了
    希望处罚这个快递员
    给快递员差评在哪里
    要求快递员道歉
    快递站的人态度特别差 投诉站点
    驿站的人凶我
    亲 你们那个送货小哥太没素质了吧
    快递元态度超级差！！
    投诉 courier 态度 rude
    配送员迟到还怪我地址不清楚 凶巴巴的
    您好，我要反映贵司合作快递员的服务问题，其在派件时言语粗鲁，望予以处理
    今天送水的师傅进门就骂骂咧咧 说我家住得高 水桶往地上一砸 地板都磕了个坑 这种人你们也用？
    他把快递从三楼窗户外面喊我名字 全小区都知道我买了啥 太不尊重人了😡
    我让他等一分钟 他说再不下来就给我扔了
    快递小哥偷拆我包裹被我看见
    这送货的咋恁横呢 说两句就要动手
    昨天派件的那个人 工号5512 我要投诉他
    快递员说谎 说给我打了电话 态度还嚣张 必须投诉
    我坐轮椅 让他帮忙拿进屋 他翻白眼说“又不是伺候你的” 我要投诉
    骑手在电梯里冲我家孩子吼 把孩子吓得不敢坐电梯了
    送货的两个人在我家门口打牌 让他们小声点还骂我
    每次都是同一个人 把件从车上直接踢下来 我拍了视频
    快递小哥加我微信问我是不是一个人住 很不舒服 你们要管
    我要投诉派送员
    投诉骑手
    投诉这个快递员
    快递员素质差
    送货员态度不好
    快递员说脏话
    快递员凶我
    快递小哥态度恶劣 怎么投诉
    对快递员不满意
    快递员太没有礼貌了
    快递员扔我包裹
    骑手骂我
    外卖小哥态度差
    送货的跟我吵
    快递员撒谎
    司机态度差
    快递员乱按喇叭骂人
    快递员索要小费
    派件员踢我的箱子
    快递员服务差 要举报
    举报快递员
    配送员很恶劣
    配送员侮辱我
    快递员太嚣张了
    今天送米的快递员，我说轻点放，他直接把袋子从肩上摔下来还瞪我
    外卖骑手到了楼下不停打电话骂我慢，我就晚了两分钟
    快递员当着我孩子的面说脏话，我希望他受到处理
    送洗衣机的师傅非要我给五十块搬运费，不给就坐门口不走
    我问他能不能放门口，他回“爱要不要”，这态度我必须投诉
    送货车把小区绿化带压坏了，司机不承认还骂保安
    快递员多次在微信上给我发暧昧消息，我要投诉
    快递小哥把我家的奶箱锁撬了放东西，都没问过我
    骑手把餐递给我的时候汤洒我一身，一句道歉没有扭头就走
    派送员进院子打了我家狗一棍子，他说狗叫得烦
    司机酒气熏天来送货，太危险了，你们查查
    让他出示工牌他不肯，还推了我一把
    这个月三次了，同一个快递员在楼道抽烟乱扔烟头
    快递员在业主群里骂我“事多”，截图我都有
    给老人送药的那个骑手态度很冲，把老人吓得血压都高了
    因为我给了差评，快递员天天半夜打骚扰电话
    快递站的大姐当众嘲笑我普通话不好，我要反映
    快递员拆开我的盒子看，还说“买这玩意干啥”
    送沙发的人踩着鞋上了我的白地毯，提醒他还翻脸
    骑手逆行差点撞倒我妈，送餐箱上有编号2290
    快递小哥站在我家门口大声念我的购物内容
    送水师傅每次都把空桶往我车上砸，说他也不改
    我问个尾号他就说“自己没长眼睛”，请你们处理这个人
    他把快递塞进垃圾桶旁边还拍照笑，我监控看见的
    上门量尺的送货员擅自翻我抽屉，我要投诉他
    投述快递员 太气了
    这什么垃圾骑手啊🤬 张口就问候我全家！！
    快递员 so rude 直接 hang up 我 三次
    您好，就今日派件人员言语失当一事，我正式提出投诉，望贵司核查后予以答复
    我一个聋哑人 快递员嫌我不说话 用力推我的门 还做鬼脸 很伤自尊 麻烦你们管管
    咋说呢 东西是好的 就是送货的那个人 太横了 说话跟吃了炸药似的
    我怀孕八个月 请他帮忙放进门里 他说“怀孕了不起啊” 我要他道歉
    老爷子耳背 快递员冲他吼“聋子” 我们全家都气得不行 这口气咽不下去
    别的我都不要 就要你们处分那个编号8807的快递员
    侬伐晓得 那个送快递额态度差得来 我要投诉伊
    我要投诉送货员
    派件的骂人
    配送员凶我
    送外卖的说话难听
    快递员挂我电话还骂我
    快递员不敲门直接走
    快递员把包裹扔地上就走
    暴力卸货 我亲眼看见
    快递员踢我箱子
    派送员乱扔，纸箱踩一脚
    送货师傅把货摔了还怪我
    不送上楼还冷嘲热讽
    快递员死活不肯送上门，态度嚣张
    要我加钱才上楼
    送货的索要小费
    搬运师傅临时坐地起价
    快递员强行要五星好评
    骑手求好评我没给就骂我
    快递员随手把件丢门口，下雨也不管
    擅自放驿站还嘴硬，投诉他
    不打电话就塞柜子，这个快递员屡教不改
    快递员替我签收，没经我同意，投诉
    快递员伪造签名
    快递员把我的件给了陌生人，太不负责了要投诉他
    快递员拆开我包裹看
    送货员偷吃我的外卖
    骑手动过我的餐，投诉
    骑手把饭洒了还笑
    快递员穿鞋踩我家地毯
    配送员在楼道抽烟吐痰
    送货的在我家门口撒尿
    快递小哥喝酒送货
    快递车乱停堵我家门，司机还横
    快递三轮车剐了我车就跑
    骑手闯红灯撞到老人，我要举报
    送货员猛按喇叭吵醒孩子
    凌晨打电话送件，把老人吓着了，投诉那个快递员
    快递员半夜加我微信
    骑手送完餐发短信撩我
    配送员问我是不是单身，恶心
    快递员盯着我看，很害怕
    快递员对女生动手动脚
    快递员推搡我爸
    派件员打人
    送货员威胁说知道我家住哪
    快递员因为投诉上门报复
    投诉之后快递员打电话骂我
    快递员歧视外地人
    骂我聋子，那个送快递的
    嘲笑我住地下室
    快递员对我妈吼，老人家哭了
    对孩子说脏话的骑手，请处理
    欺负老人，叫她自己下楼搬
    坐轮椅的让我下楼取，派件员太过分
    说好等我，他骂骂咧咧走了
    态度恶劣的快递员工号3307
    名字姓王的派件员，天天这样，管管
    蓝马甲那个送水的没礼貌
    同一个快递员第三次骂人
    这片的快递员全小区都烦他
    想给快递员差评
    怎么举报配送骑手
    投诉快递员打哪里
    快递员投诉后多久处理
    上次投诉快递员没结果
    我要那个快递员道歉
    要求给配送员处分
    能不能换个快递员，这个太凶
    别再派他来了，这骑手脾气差
    不准那个送货的再进我们楼
    监控拍到他摔件，要处理人
    有录音，快递员骂我
    视频为证，他把冰箱倒着拖
    床垫在地上拖，师傅还不耐烦
    安装送货的俩人在我家吵架
    送家具的小伙嫌楼高一路骂
    快递员撒谎说我不在家，其实没来，投诉他
    没来过就点“拒收”，这派件员太坏
    电话没响就说打不通，骗人的快递员
    快递员虚假签收，投诉
    快递员骂我家狗还踢它
    骑手往我饭里吐口水，监控有
    送快递的把我信息念给邻居听
    快递员拿我电话号码拉群卖东西
    您好，现就贵平台配送人员言行不当一事提出投诉，望严肃处理
    亲，刚才送货那个小哥凶巴巴的，把人家都说哭了，管管嘛
    什么素质！快递员当面竖中指，必须投诉
    courier态度rude，我要complain
    rider骂fxxk，请处理
    外送員態度很差，我要客訴
    kuaidiyuan ma ren
    今天下雨我让小哥稍微等我两分钟我抱着娃走不快他就在楼下一直按喇叭骂我磨蹭整栋楼都听见了我要投诉他
    取件的那个大叔翻我要寄的行李箱，还评论我内衣颜色，这种人怎么能上门取件
    送奶的师傅把瓶子砸在台阶上，让他捡玻璃渣他叫我自己捡
    送包裹那男的冲我翻白眼还摔门
    派送的师傅耍酒疯，有视频
    骑电动车送餐的差点撞我娃，反过来骂我
    送水小哥天天把空桶往我花上砸，说了不听
    我要实名检举一名配送员动手打人
    取件的快递大哥嫌我打包慢，一路数落我
    今天送冰箱的两位师傅一路骂骂咧咧，把楼道的墙也撞坏了还不道歉，我要投诉他们
    派件的小伙嫌我下楼慢，当着我孩子的面说脏话，希望你们对这个人严肃处理
    外卖骑手把餐扔在台阶上就跑，我追出去问一句他反过来骂我有病
    快递员没给我打电话就点了签收，问他还说我事多，这种态度我必须反映
    那个送水的每次来都在楼道抽烟，烟头扔我家花盆里，说了几次都不改
    配送员存了我的号码，半夜发微信问我结婚没有，我很害怕，请换掉这个人
    我妈七十多岁腿不好，让他帮忙放进门他翻白眼，还说又不是佣人，太没教养了
    门口监控拍到快递员把我的箱子用脚踢过来，东西没坏，但我要投诉他这种行为
    上次我投诉过这个快递员，结果他知道是我，昨天专门上门来吵，你们怎么泄露的
    昨天下午来送大米的那个小伙子，我腿脚不好开门慢了半分钟，他就在外头一直踹门嘴里不干不净，整个楼道都听见了，我七十多岁的人受不了这个气，你们必须给我处理这个送货的
    下这么大的雨我抱着一个牵着一个，让骑手在屋檐下等我两分钟，他坐在车上一直按喇叭骂我磨蹭，还把汤扔在水坑边上，我不要赔钱，就要投诉这个人
    快递员态度极差
    骑手冲我吼
    外卖员骂我妈
    送货的威胁我
    他说给差评就来找我，快递员
    快递推了我儿子一把
    快递员踢我家狗
    包裹直接从车上扔下来
    把我箱子当凳子坐
    暴力扔件被我拍到了
    隔着墙扔进院子
    每次不敲门扔楼道，就那个人
    骑手偷吃我的薯条
    外卖员喝了我的可乐
    送餐的一身酒气
    快递边抽烟边送，烟灰掉我沙发
    踩着泥脚进我家还笑
    货车堵我家门还竖中指
    电动车差点撞到我娃，骑手
    撞坏我家大门就跑
    在我家墙根撒尿，恶心
    不肯上楼还阴阳怪气
    上楼要加五十，不给就骂
    师傅要红包，脸色难看
    要小费没给就甩脸
    安装工乱收材料费，投诉他
    冒充我签字
    没打电话硬说打了，老撒谎，投诉这快递员
    为了早下班乱点派送失败，举报他
    把我拉黑了，那个快递
    早上六点打电话吼我下楼
    半夜砸门送件吓死人
    狂按门铃吵醒宝宝，还顶嘴
    送完餐给我发骚扰短信
    骑手加我微信撩骚
    问我是不是一个人住，好吓人
    盯着我看还说下流话，送货的
    从窗户往我屋里看
    没经同意拍我照片，送货员
    把我电话给别人了，快递员泄露
    歧视外地人，那个快递
    骂我爷爷聋子
    对我的轮椅翻白眼，送件的
    嘲笑我住地下室，送餐小哥
    等一分钟都不肯，骂骂咧咧
    驿站大姐凶巴巴
    代收点老板骂顾客
    取件员翻我行李箱
    上门收退货的人骂我
    这个快递员别再来我家
    能拉黑某个骑手吗
    去哪投诉骑手
    车牌拍了，投诉这司机
    工号0886态度恶劣
    刮花我车跑了，送货三轮
    师傅装完一地垃圾叫我自己扫
    快遞員態度惡劣要客訴
    rider 好rude，我要投诉他
    亲，那位送货的大叔把我妈气哭了，管管吧
    没素质的快递
    送件的往我家台阶吐痰
    快递踩烂我家花坛还笑
    骑手逆行撞了我狗，投诉
    司机赖在车里按喇叭不下来，没礼貌
    送货的顺走我门口花盆
    快递员当面拆我信
    问我要号码说请喝咖啡，骑手
    踢着箱子上楼，送货员太野蛮
    派件员直接挂断我，什么态度
    送货的当面学我口音笑话我
    骑手把我手机号涂在楼道墙上
    快递员故意把件塞垃圾桶里
    那派送的回我“爱要不要，扔了”
    下雨天快递就丢雨里，说他还瞪我
    快递员骂我老婆
    骑手闯红灯差点撞到我娃
    送货的把箱子从车上直接扔下来
    外卖小哥偷吃我薯条，监控拍到了
    那个派件员踹我家狗
    投诉快递，态度蛮横
    送件的在楼道撒尿
    配送员喝了酒，满嘴脏话
    快递哥冒充我签字，我要举报他
    司机堵着我家车库还冲我嚷
    骑手不给小费就甩脸子
    外送員比中指，超沒禮貌
    这个courier太rude了，要投诉
    派送员天天乱按门铃，吓哭宝宝
    快递小哥翻我包裹看
    送沙发的工人穿泥鞋踩我地毯还骂人
    投递员半夜打来吼我
    搬运师傅硬要二十块茶水费，太黑
    那骑手骑车冲上人行道，撞了老太太的菜篮
    快递员歧视外地人，说话难听
    送餐的朝我吐口水
    对今天的派件小哥很不满意，摔件
    骑士威胁我说要带人来
    快递师傅在我家门口抽烟乱丢烟头
    快递大叔把我爸推了一把
    如何举报某个快递员
    送水工当着孩子讲黄段子
    配送小哥要我微信，老骚扰我
    快递员拿我家门口的地垫，监控有
  `,
  en: `
    complain about the courier
    rude driver
    delivery driver was rude
    the driver threw my package
    courier complaint
    delivery man shouted at me
    driver left it in the rain
    bad delivery person
    courier refused to come upstairs
    driver was aggressive
    report the delivery driver
    terrible courier
    delivery guy lied
    unprofessional driver
    he threw it over the fence
    i want to complain about the courier
    your driver was so rude
    delivery guy swore at me
    he chucked my groceries on the floor and left
    asked my gran for a tip to carry it upstairs
    the rider texted me after, privately, creepy
    banging on my door at eleven at night
    report a driver
    He reversed into my flower pots and drove off
    never rings, always dumps it at the shop, fed up with him
    threw it over the fence nearly hit the dog
    caught on camera kicking my package down the path
    smoked in my living room while bringing in the couch
    delivery man make problem with me, very bad manner
    Driver, plate ending 372, was speeding through our estate and almost ran into a child. Please take this seriously.
    态度 of your courier is terrible
    made me sign before i could look at anything
    courrier unfriendly
    who do i speak to about the behaviour of a delivery person
    refused to take the washing machine past the kerb, "not my job luv"
    threatened me over a bad rating
    sat on my parcel eating his lunch, i watched from the window
    unprofessional, the two who brought the bed
    could we have somebody else on this round? that woman is a nightmare
    hung up on me and blocked my number when i asked where he was
    i'm 71 and not quick to the door. the young man with the rice yesterday kicked it and used words i won't repeat, so loudly that the neighbours came out. what are you going to do about him
    wrote my phone number on the lobby wall!!
    bad attitude of driver, badge 0886
    I wish to lodge a formal grievance regarding the conduct of your delivery agent this morning
    parked across my drive, i asked him nicely to shift and got the finger
    insulted by the delivery bloke
    your van man used my loo without asking and walked mud through the house, the parcel itself is fine
    left our whole block's parcels in the rain again and when i said something she told me to come down and catch them myself. last month it was two soggy books, now a picture frame. have a word with her company, will you
    i don't feel safe with that man coming here
    what a nasty piece of work you send round with parcels
    rough handling by courier, tossing boxes marked fragile
    delivery driver abusive, name badge said Kev, he called my wife an idiot because she hadn't heard the bell over the baby crying. i've got no quarrel with the order but i want this on record with whoever employs him
    the 快递员 yelled at me in front of kids
    骑手 threw my noodles, soup everywhere on his bike and he laughed
    I want to complain about a delivery driver
    I'd like to file a complaint against the courier
    how do I complain about a driver
    where can I report a courier
    I have a complaint about the delivery person
    the courier was very rude to me
    the delivery guy had a terrible attitude
    the delivery driver yelled at me
    the driver swore at my wife
    the courier insulted me
    the driver hung up on me
    the driver was aggressive towards me
    the courier threatened me
    the delivery man made me feel unsafe
    the delivery driver harassed me
    the courier keeps texting me personally
    the rider ate some of my food
    the rider spilled my food and blamed me
    the food delivery guy was rude
    driver threw my parcel on the ground
    the courier threw the package over the gate
    I saw the driver kick my box
    courier mishandled my parcel, I saw him drop it twice
    driver refused to bring it to the door
    the courier refused to carry it upstairs, very unprofessional
    the delivery man wouldn't help and was nasty about it
    he left it in the street and drove off laughing
    driver leaves my parcels in the rain every time
    courier never rings the bell, just dumps things and runs, I'm complaining
    the driver lied about calling me, he should be disciplined
    the delivery driver asked me for money
    the courier demanded a tip
    the driver asked for a five star rating before handing it over
    the driver damaged my fence and left
    the delivery van hit my car
    driver blocked my driveway and was abusive
    driver was speeding down our street
    the courier came into my garden without permission
    the courier walked into my house uninvited
    the courier opened my package
    driver was smoking over my parcel
    driver appeared drunk
    the courier made racist remarks
    courier was disrespectful to my elderly father
    this driver should be fired
    please never send that driver again
    I don't want this courier at my house any more
    I want an apology from the driver
    how do I leave bad feedback for the courier
    the delivery crew were unprofessional
    the guys at the parcel shop were rude to me
    corier was so rude!!! 😡
    ur driver is a bully
    delivery boy is speak very bad to me, I want make complain
    I'm writing to express my dissatisfaction with the manner of the courier who called on Tuesday
    The man who brought the fridge cursed the whole way up the stairs and slammed it down so hard the tiles shook, I want this reported
    he rang at 6 am and shouted through the letterbox
    courier with badge 5512 behaved badly, please take it up with his company
    your courier called me stupid for asking him to wait a second
    I'm in a wheelchair, asked him to set it inside and he rolled his eyes and said he's not my servant
    your rider screamed at my kid in the lift and now she won't get in it
    two of your delivery men played cards on my step and cursed when I asked for quiet
    it's the same man each time, kicking boxes off the van, I've got it on video
    the courier asked on whatsapp if I live alone, that's creepy, deal with him please
    complaint: delivery person laughed at my accent
    I'd like to complain about a courier
    complaint against the rider
    complaint about a delivery driver
    the driver was horrible to me
    the courier was disrespectful
    courier used bad language
    rider was rude
    the delivery man was abusive
    the courier was shouting
    delivery guy argued with me
    driver behaved badly
    delivery person had no manners
    report a rude rider
    driver insulted me
    the courier slammed my parcel down
    courier kicked my parcel
    the driver laughed at me
    rude courier, how do I report him
    your courier needs a telling off
    courier attitude awful
    bad behaviour by the delivery guy
    unhappy with how the driver treated me
    the rider swore at me
    driver demanded cash from me
    I asked the courier to put the rice down gently, he flung it off his shoulder and glared at me
    the rider kept ringing and cursing me for being slow when I was two minutes late
    he used foul language in front of my kids and I want him dealt with
    The men with the washing machine wanted fifty for carrying it and sat on my step until I paid
    asked could he leave it by the door and he said "take it or leave it", that attitude has to be reported
    your van driver flattened our hedge, denied it and swore at the caretaker
    the courier keeps sending me flirty messages, I want to make a complaint
    he forced the lock on my milk box to put the parcel in without asking me
    The rider tipped soup over me and walked off without an apology
    the delivery man hit my dog with a stick because it barked
    driver stank of drink when he brought my order, that's dangerous
    he wouldn't show his badge and then shoved me
    third time this month the same courier has smoked in our stairwell and dropped his butts there
    the courier called me names in our neighbourhood chat, I've screenshots
    the rider bringing medicine to my gran was so sharp with her that she cried
    since I gave him one star the driver has been ringing me at night
    the woman at the parcel desk mocked my accent in front of everybody, I'm complaining about her
    While fitting the lamp the delivery man told dirty jokes on the phone with my daughters there
    courier opened my box and commented on what I'd bought
    the sofa men walked on my white rug in boots and got nasty when I said so
    your rider, box number 2290, rode on the pavement and nearly knocked my mum over
    he stood on my step reading out loud what was on the label so the whole street heard
    the water man throws the empties against my car every week, I've told him, he won't stop
    I only asked for the last digits and he told me to use my eyes, please deal with this person
    my camera shows him stuffing it behind the bins and taking a grinning selfie
    the courier walked round the back and peered through our windows
    complain abut courier very unpolite man
    what a 🤬 rider, first thing he does is curse my family
    deliverer was shout at me because I speak bad English, I am sad, please do something with him
    I hereby lodge a complaint concerning the language used by your delivery operative earlier today and await your response
    I'm deaf, he got angry I didn't answer and banged on my door and pulled faces, it was humiliating
    the goods are fine, it's the man who brought them, so aggressive I was shaking
    eight months pregnant, asked him to lift it over the sill, he said "not my problem love". I want an apology
    he yelled "deaf old fool" at my grandad, the whole family is furious
    I don't want money, just discipline courier 8807 for how he spoke to us
    ur guy gave me the finger thru the ring cam, have it on vid lol
    report a courier
    your courier was rude
    delivery man swore at my wife
    the rider called me stupid
    courier hung up on me
    delivery woman was really nasty
    driver slammed my gate and swore
    courier threw my parcel over the fence
    driver stamped on my package
    parcel tossed from the van, driver laughed
    careless courier, chucked it at the door
    courier dumped it in the rain and left laughing
    courier didn't knock, just ran off, fed up with him
    driver lied that nobody was home, complain
    courier pretended to call me, he never did
    courier forged my signature
    driver signed for me without asking
    courier handed my parcel to a stranger, report him
    courier opened my box
    rider ate my chips
    delivery rider messed with my food
    rider spilled the soup and blamed me
    rider spat near my door
    driver peed by my hedge
    courier smoking in my hallway
    delivery men left mud on the carpet and didn't care
    fridge guys argued and cursed in my kitchen
    delivery team refused stairs and mocked us
    driver wanted a bribe to bring it upstairs
    courier demands tips
    courier begged for five stars then got angry
    driver got angry when I checked the box
    driver wouldn't wait one minute and swore
    courier impatient with my disabled brother
    courier was cruel to my elderly mum
    he made fun of my accent, the delivery lad
    racist courier
    sexist remarks from a delivery driver
    the courier asked if I live alone
    creepy delivery guy
    delivery man stared at my daughter
    courier texts me at night
    courier found me on facebook after a delivery
    rider asked me out by text, report him
    driver touched me
    courier pushed my dad
    driver threatened me on the doorstep
    delivery man said he knows where I live
    courier came back to shout because I complained
    rider sent me insults after my low rating
    driver drove over my lawn
    delivery van scraped my car and sped off
    van driver parks across my drive and is aggressive
    driver speeding past the school with your parcels
    courier driving drunk
    courier on the phone ignoring me entirely
    driver blasts the horn at 6 am
    courier rings the bell like a madman
    courier always leaves parcels by the bins despite my asking, I want him reported
    the usual driver on our street is a menace
    everybody in our building hates this courier
    third time the same driver insults me
    driver 3307 needs a talking-to
    name's Gary, the driver, awful manners
    I'd like that driver disciplined
    send a different driver in future, this one is horrible
    don't send him to my house again, that delivery man scares me
    where can I report bad behaviour by a driver
    how do I rate a courier badly
    number to complain about a courier's conduct
    what happened with my complaint about the rider
    nobody answered my report on the delivery driver
    I have video of the driver throwing boxes
    doorbell cam caught your courier swearing
    recording of the rider abusing me available
    driver teased my dog with a stick
    courier read my parcel contents out to the neighbours
    driver gave my phone number to his mate
    driver mocked the size of my order
    collection driver rude when picking up my return
    pick up man rummaged in my suitcase
    water delivery guy smashes bottles on my steps
    grocery driver threw the bags at me
    courier was watching porn in the van, my kids saw
    the boy who delivers is very rude sir, take action
    i want complain for delivery man, he speak bad to me
    delivery person behaviour is not good, kindly look into it
    driver was a right git
    ur driver flipped me off
    快递员 yelled at me, want to complain
    I wish to complain formally about the manner of the gentleman who delivered on Tuesday.
    it was lashing down I'd a baby on each arm and your man sits on his horn shouting hurry up the whole close heard him
    He took one look at my wheelchair and said "come down and get it yourself". I'd like that on his record
    the sofa lads were effing and blinding all the way up
    whoever brought my groceries was foul-mouthed
    the bike lad chucked my noodles on the step and sped away
    how do you deal with couriers who scream at customers
    please act on the parcel man who shoved my father
    bloke from the van called my kids brats
    that courier has no manners at all
    The two men who brought the fridge cursed all the way and scraped the stairwell without a sorry, I want to complain about them
    The lad with the parcel thought I was slow and swore in front of my child, please deal with him seriously
    The food rider flung my dinner on the step, and when I asked why, he told me I was mental
    Your courier marked it signed without calling, and when I raised it he said I was a nuisance. That attitude must be reported
    The water delivery man smokes in our stairwell and drops his stubs in my flower pots, however often I ask him not to
    The driver kept my number and messages me at midnight asking if I'm married; I'm scared, please take him off our round
    Mum is over seventy and asked him to set it inside, he rolled his eyes and said he was no servant. What manners
    The door camera shows the courier kicking my box along. Nothing broke, but I'm complaining about his conduct
    I complained about this courier before and yesterday he came round to have a row about it
    I'm not quick on my legs and the lad who brought the rice kicked the door for the half minute it took me, swearing so the whole stairwell heard it. I'm past seventy and won't put up with that, do something about this deliverer
    Pouring rain, one child on my arm and one by the hand, and your rider sits there leaning on the horn, calls me a slowcoach and dumps the soup by a puddle. No money please, I want this man reported
    complaint against the delivery driver
    the courier shouted at me
    rider called me names
    he insulted my wife, the delivery man
    the driver threatened to come back over a bad rating
    driver pushed my son
    threw the box from the van like rubbish, I saw it
    driver tossed it on the lawn in the rain
    chucks parcels about every time, that man
    he sat on my box to eat his lunch
    I watched the rider open my food
    delivery boy drank from my cola
    rider smelled of booze
    driver was drunk
    courier came in with muddy boots and laughed
    he dropped ash on my sofa, the delivery bloke
    blocked my drive and gave me the finger, your van driver
    van driver nearly ran over my kid
    driver speeding in our street
    he drove across my flowerbed
    courier broke my gate and drove off
    peed against my hedge, your delivery man, disgusting
    courier left my parcel in the bin on purpose
    leaves it in the rain although I've told him
    dumps parcels in the hall without ringing, always the same guy
    never rings the bell, just leaves, complaining about him
    won't come upstairs and mocks me for asking
    refused to carry it up and sneered
    wanted 50 in cash to bring the washing machine upstairs
    courier asked for money at the door
    driver asked extra cash for the last mile
    delivery boy asking tip sir and misbehaved
    fitter wanted cash for "materials", report him
    removal men of yours demanded beer money
    he signed for me himself without asking, that's fraud by the courier
    courier lies that he rang me, always lies
    faked a failed attempt to finish early, report this rider
    courier blocked my number
    rude on the phone, the delivery lad
    banged on the door at midnight
    courier texted me flirty messages afterwards
    rider keeps messaging me privately, creepy
    delivery man asked if I live alone
    he peeped through my window
    made fun of my accent
    he called my grandad a deaf old fool
    rolled his eyes at my wheelchair, that delivery man
    mocked my stammer on the intercom
    refused to wait a minute and cursed
    the courier has no manners
    unfriendly courier
    behaviour of your delivery partner is unacceptable
    conduct of the courier this morning
    I want that driver disciplined
    I want that courier off my street
    don't send this rider to me again
    ban this courier from my address
    can I block a particular driver
    who do I report a delivery driver to
    where do I report a rider
    how can I lodge a grievance against a courier
    number plate of the van is on my photo, report him
    badge number 0886, rude man, please note
    give feedback about the delivery driver, bad one
    one star for the courier, how
    rider cancelled and laughed at me
    he scratched my car with his trolley and fled
    driver damaged my wall and shrugged
    courier scuffed the staircase and was cheeky about it
    he used my bathroom without asking
    went into my garden shed to snoop
    forced the lock on my milk box
    left the gate open although there's a sign, dog ran off, complain about him
    collecting driver was abusive when fetching my return
    parcel shop clerk was insolent
    lady at the parcel counter humiliated me
    the pick-up point guy yelled at customers
    sir delivery boy misbehaved with me
    sir delivery person used bad words
    delivery boy talking very rough, take action
    kindly take strict action against the courier boy
    the deliver man not respect me
    postman very angry with me and throw the box
    courier man he is shouting every time
    快递员 was so rude, complain
    骑手 threatened me
    awful driver attitude
    nasty driver again
    horrible delivery bloke
    couriers attitude stinks
    shocking behaviour from your van man
    unprofessional courier
    the courier made my mum cry
    he put the parcel on a hot barbecue and thought it funny
    refused to show ID and barged in
    played loud music and blew the horn till the whole street looked out
    brought his mate along who filmed in my flat
    the installers left rubbish all over and told me to clean it up myself
    I'm eighty one and that young man from the van told me to hurry up or he'd leave my shopping in the road, I should like somebody to speak to him
    this lad on the scooter went through the red light swore at an old lady then handed me my soup half spilled with a grin i don't want money i want him told off
    your delivery chap swore at my gran through the letterbox
    courier spat on my step
    the van man called my street a dump
    the scooter rider jumped my garden wall and trampled the roses, report him
    delivery fellow laughed at my stutter, I'm lodging a complaint about him
    courier leaned on the bell for five minutes and then yelled
    parcel man slammed the gate on my hand without sorry
    that driver reeks of weed, somebody should know
    deliverer poked fun at my headscarf
    the courier hurled my neighbour's vase crate, I witnessed it
    delivery person lied to my face that he'd phoned
    the man with the van stole a plant pot off my porch
    bike courier rode on the pavement and hit my dog
    courier keeps parking on my disabled bay and sneers
    I'm scared of that rider, he knows where I live and leers
    driver refuses to get out of his cab, honks till I come down
    rider played loud music and littered wrappers in our hallway
    rude courier on order 7712, I'd like action
    he called me a liar over the phone, your delivery agent
    the courier opened my letter in front of me
    courier wanted my number "for a coffee"
    the delivery crew used our lift shaft as an ashtray
    the mover swung the wardrobe through my lamp and joked
    disciplinary action against the delivery agent requested
    how are couriers punished after a complaint, mine was vile
    driver kicked the box up the stairs, laughing
    the lady courier screamed at my toddler
    wants a bribe to bring it up, that courier
    the courier tailgated me then handed over my parcel with a curse
    delivery boy is making cheap comments on my sister, take action
    the courier demanded a tip before letting go of the box
    delivery man stared at me and made a sexist remark
    rider called me at 6am and yelled to come down
    the scooter lad laughed at my basement flat
    courier told me "come down or I bin it"
    driver rang like a madman and woke the baby
    courier photographed me at my door without permission
    delivery bloke let my cat out and couldn't care less
    your driver was abusive to me
    I'm reporting the rider, he ran a red light and nearly hit my kid
    rude delivery guy
    the postie kicked my dog
    he lobbed the box from the van like a rugby ball
    your courier peed against my hedge
    The delivery driver blocked my drive for half an hour and laughed when I asked him to move
    unhappy about the conduct of the courier
    rider demanded a tip before giving me my food
    that deliveryman asked for my number and keeps texting me, it's creepy
    driver pretended he'd knocked, I watched him on my doorbell cam walk straight off, dishonest man
    your delivery partner misbehaved with my mother
    delivery boy was drunk sir, take strict action
    the delivery fellow shouted for no reason
    the rider ate some of my fries, I saw him
    reckless driving by your van in our school zone
    he drove over my flower bed and shrugged
    disgraceful behaviour by the man who brought my fridge
    file a grievance against delivery agent 7723
    the movers scratched the banister and cursed at us
    He slammed the package on the floor right before my eyes
    terrible attitude from the driver
    the driver called me a lazy cow
    Two delivery men came, refused to take off muddy boots and insulted my carpet
    your courier was racist towards my neighbour
    sexist remark by the delivery man
    courier left without waiting and stuck his middle finger up
    complaint regarding rider
    the guy delivering was on his phone yelling the whole time in front of my children
    bad manners, that courier of yours
    he refused to climb one flight of stairs and mocked my bad hip
    driver made me wait in the rain while he finished his cigarette
    your man rings as if the house was on fire, every single time, speak to him
    courier opened my package and looked inside
    driver dumped all the boxes in the bin area, third time, he does it on purpose
    he sped up our farm lane and scared the horses
    the rider threatened to come back with friends
    this delivery person lies, marks everything "nobody home"
    a courier of yours stole my doormat, I have it on video
    delivery woman yelled at grandpa because he was slow to the door
    aggressive courier
    I had a nasty encounter with the delivery driver
    please discipline the driver who tossed my package onto the balcony
    he insisted on cash though it was paid, then slammed the gate
    driver's music blasting at 6 am, and he told me to shut up
    your delivery lad nicked two bottles from my crate
    rider very rude, use bad words
    the courier was impolite, he did not said even hello and threw the box
    the driver parked across the disabled ramp and swore when asked to shift
    unacceptable behaviour of courier number 118
    he stared at me in my nightie and winked. I don't want him near my door
    the delivery man let my cat out and just laughed
    I got shoved by your courier
    courier spat on our steps
    the moped rider mounted the pavement and clipped my nan's shopping trolley
    your delivery chap rang my neighbours at midnight and argued with them
    insolent courier, wants reporting
    he said "get a proper job" to my husband, the driver did
    delivery driver mocked my stammer
    who handles complaints about couriers
    driver took a selfie with my house?? weird, please look into him
    the man with the parcels bangs on windows, frightens my toddler, I'd like him spoken to
    your courier company's driver is a bully
    Dropped my box from shoulder height and said "oops", then grinned
    Careless, surly, foul-mouthed: that's your courier on the Elm Street route
    rider cancelled at my door because I wouldn't tip
    it's about the delivery guy's behaviour today
    this courier always leaves our gate open and the sheep get out, I've told him ten times
    he read my address out loud and commented on "rich people"
    your parcel man was handling boxes like footballs
    I found the courier asleep in his van with my ice cream melting, and he got angry at me
    the one who brought the mattress wanted 20 bucks to carry it in, extortion
    delivery driver has been harassing me for a rating
    courier refused to show his ID and became hostile
    the furniture delivery crew were vulgar in front of my girls
    bad courier!! he broke my gate and ran
    please note my dissatisfaction with the messenger who came this morning, he was most discourteous
    Driver left engine running and fumes filled our shop while he chatted, rude when challenged
    delivery partner asked personal questions, I felt unsafe
    your rider tossed the soup bag at me lol not ok
    he made my grandmother carry the crate herself, shame on that courier
    courier kept my change
    he wrote an insult on the delivery card
    sack that driver
    van man shouting at kids on my street
    the courier urinated in our stairwell, the whole building is upset
    your driver told me to "learn English" at my own door
    the bike messenger called my receptionist stupid
    your driver lit a joint on my porch
    moped guy from your food delivery rode across our picnic and laughed
    deliverer was hostile to my veiled sister
    he honks nonstop till I come down, that van driver, very rude
    two removal lads from your carrier were boozing on the job and cursing
    the parcel carrier rummages through our mailbox
    courier scrawled graffiti on our garage, what will you do about him
    driver refused a blind man's request and mimicked him
    my complaint is about the chap who drops off the milk crates, he bangs and swears at five
    driver's behaviour was creepy, he photographed my daughter
    your courier tailgated me and made rude gestures
    the rider emptied his ashtray on our step
  `,
})
