import { defineIntent } from '#intents/define'

export const compensation = defineIntent({
  intent: 'compensation',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '我要补偿', en: 'Something for the trouble' },
  definition: {
    zh: '为受的麻烦、耽误、损失要赔偿或补偿，不是要货款本身。',
    en: 'Wants something for trouble, wasted time or loss suffered, beyond the price of the goods.',
  },
  borders: {
    'late-parcel': { zh: '包裹还没到，过了承诺的日期。', en: 'The parcel is overdue and not here yet.' },
    'keep-item': { zh: '为商品的不足减价，留下不退。', en: 'Wants the flawed goods cheaper and keeps them.' },
    'request-refund': { zh: '要货款。', en: 'Wants the price paid back.' },
    complaint: { zh: '只是投诉，没说要什么。', en: 'Only complains and asks for nothing.' },
  },
  zh: `
    怎么赔我
    给个说法 赔点什么
    要求赔偿
    有什么补偿吗
    耽误我事要赔
    赔钱
    补偿一下吧
    精神损失费
    给张券补偿
    补偿方案
    必须赔偿我
    这么折腾得赔我
    我要补偿
    给点补偿吧
    怎么补偿我
    我要求赔偿损失
    你们得赔我
    你们怎么赔
    赔偿
    有什么补偿方案
    害我白跑一趟 总得表示一下吧
    折腾了我三次 给个说法 补点啥
    就一句抱歉？
    亲 这么麻烦 送张券呗
    peichang wo
    误工费谁给我
    耽误我婚礼了 这损失怎么算
    compensation 给多少
    你們的疏失害我多花錢，要怎麼補償我
    打了六个电话 话费你报？
    退一赔三 我懂法
    水壶漏水把我地板泡了 地板也要赔
    拿个五块红包打发谁呢 不够
    精神损失费 哼
    上回答应我的补偿券没看到
    说给200积分当补偿 咋没到
    送点小礼物安慰一下嘛
    电池鼓包把我桌子烧黑了一块 谁负责赔
    我请了一天假等安装师傅，结果师傅走错小区，第二天又请一天，全勤奖三百块没了，虽然现在机器装好了，但是这三百块损失你们是不是应该承担一点
    生日蛋糕上的名字写成了别人的，我女儿当场就哭了，蛋糕我们也吃掉了，不是要你们退钱，就是希望你们能有点诚意，给孩子补个什么
    光道歉没用 来点实际的
    这种服务不给点好处我不删差评
    赔我时间
    染色的裤子把我白沙发毁了，清洗花了180，发票有
    怎么申请赔付
    虽然最后收到了 但闹心了十来天 不意思意思？
    能给延长会员当补偿不
    你们弄错地址害我东西淋雨 赔个面子钱
    过敏去医院挂号花了三百多 这费用得你们出
    下次购物给我免个邮费弥补一下也行
    来回换了两次货，每次都要我自己下楼去站点排队，加起来耗掉我四五个小时，最后发现是仓库贴错标签，这中间所有人都只会说不好意思，我觉得该有合理的经济补偿
    说一千道一万 补多少钱
    损失我列了个清单 发哪
    这么多 trouble 给个 free gift 不过分吧
    你们怎么补偿我
    我要求补偿
    这事你们得给我赔偿
    有没有什么补偿
    耽误我这么久，怎么赔
    闹成这样，你们多少补偿我一些吧
    浪费我时间，你们得赔
    造成的损失谁来赔
    我要求赔偿我的损失
    能不能给点补偿，太折腾了
    光说对不起有什么用，补偿呢
    给我发张优惠券当补偿
    你们的失误，要赔我
    害我请假，误工费你们出
    能赔多少
    补偿怎么领
    答应的补偿呢
    你们打算怎么弥补
    折腾了一个星期，总得有补偿吧
    赔偿标准是什么
    怎么申请赔偿
    我要赔偿金
    服务这么差，补偿我一下吧
    给点积分补偿也行
    送个小礼品补偿一下
    来回跑了三趟，路费报销吗
    你们弄坏我家门，赔钱
    安装师傅把墙打坏了，怎么赔
    漏水泡了地板，损失谁赔
    因为你们我错过了生日，怎么补偿
    打了好多电话，话费时间都浪费了，给补偿
    精神损失费给不给
    我不要道歉，我要补偿
    补偿五块钱也太少了吧
    能多补偿点吗，这点不够
    让我等了一天没人来装，要补偿
    衣服掉色把我床单染了，床单赔我
    吃了你们的东西进医院，医药费赔给我
    这么多麻烦，你们有什么表示
    补偿券怎么还没发给我
    希望给我一个合理的补偿方案
    晚到害我临时另买了一个，多花的钱你们赔
    你们搞错两次了，给个说法，补偿多少
    可以赔偿吗，我损失挺大的
    我白等了一下午，起码给个红包吧
    客服之前承诺补偿我20元
    充电器把我手机烧了，手机你们赔吗
    东西是到了，可耽误我一整周，按规定怎么赔付
    因为发错耽误了开店，损失要你们承担
    搞成这样不赔偿说不过去
    赔赏我
    补尝一下我吧，太折腾了
    compensation 有吗？我请了两天假
    peichang wo de sunshi
    有什麼補償嗎？浪費我好多時間
    亲，折腾这么久，意思意思给点补偿呗🙃
    您好，由于贵方安装人员两次爽约，我请假两天，被扣工资四百元，请贵店给予相应赔偿
    我跟你说，不赔我没完，我的时间不要钱啊
    为了等你们的货我退了酒店，损失三百八，这钱你们赔
    货和款都解决了，可我来来回回跑了五趟，总得给点辛苦费吧
    要赔偿
    给补偿
    怎么个赔法
    有赔偿吗
    赔偿我
    补偿呢
    能补偿我吗
    给我赔偿
    要个补偿方案
    赔点什么吧
    误工费赔我
    这损失你们赔
    要求补偿损失
    能不能送张券补偿
    我想要赔偿
    耽误的时间怎么补偿
    你们拿什么补偿
    多赔一点行吗
    补偿太少了
    送我点积分当补偿
    车费给我报了当赔偿
    白跑一趟，怎么补偿
    怎么索赔
    赔偿找谁申请
    你们通知我去门店自提，到了说没货，来回打车六十，赔给我吧
    安装工把我家新铺的地砖砸裂两块，这个损失要你们赔
    因为仓库贴错单，我连着三天下楼取件都白跑，给个补偿不过分吧
    热水器漏水泡坏了楼下邻居家天花板，人家找我要两千，这笔你们得负责
    蛋糕送迟了，生日宴都散了，虽然后来收到了，但你们总得补偿点什么
    退款我收到了，可是因为这事我损失了一天工资，能赔吗
    你们客服给错信息，害我多订了一晚酒店，三百二要你们承担
    充电宝鼓包把我包烧了个洞，包的钱谁赔
    换货换了三回，每回都要请假在家等，给点精神补偿吧
    上次说给我一张50元无门槛券作为补偿，等了半个月没到账
    染发剂害我头皮过敏去看医生，药费单子在这儿，你们赔不赔
    你们让我重复提交了四次资料，一句抱歉就完了？我要点实际补偿
    只补5元券？我跑邮局三次，油钱都不止，补偿要重新谈
    超时发货按平台规则要赔30%的，货到了，赔付怎么没给
    送货的把我家门框撞掉一块漆，油漆工要两百，这个你们出
    开业当天货架没到，临时租别人的花了八百，现在货到了，这租金你们赔
    因为发票开错我被财务罚了一百块，这个钱能不能补给我
    家里老人被你们送货车蹭到脚，医药费营养费怎么赔
    能用会员时长来补偿吗，之前你们系统故障耽误我抢购
    等你们师傅等了两个周六，第三次才来，装好了，不给点补偿说不过去
    小孩玩玩具被毛刺划了手，打了破伤风，费用请你们承担
    婚礼用的喜糖袋印错名字，酒店当场都笑话我们，除了重做还得给补偿
    问问你们的赔偿流程：需要我提供什么损失证明
    冷柜停转，里面一千多块的肉全坏了，肉钱谁赔
    打了十几通电话才解决，话费和时间你们怎么弥补我
    我不追究谁的责任，就想要一份像样的心意，下单送个礼物也行
    补偿方案我不接受，至少再加一百
    因为你们送错地方，我深夜冒雨去别的小区拿，感冒了，赔我药钱
    行李箱轮子在机场掉了，多花托运费两百，这部分损失能赔吗
    亲 折腾人家这么久 给颗糖吃嘛🍬 补偿一下咯
    不赔我就发小红书！！损失五百一分不能少
    赔尝方案给我一个
    compensate 一下吧，我 wasted 一整天
    pei wo wu gong fei
    你們害我白等一天，請問怎麼補償
    您好，事情已经处理完毕，货也换好了，但前后历时二十三天、沟通十余次，对我的工作影响很大，希望贵店能给予适当的经济补偿，谢谢
    我妈七十多了，大热天跑你们提货点三趟，第三趟才给她货，老太太中暑躺了两天，钱不钱的另说，你们总该拿出点补偿的态度吧
    补偿
    给我个赔偿
    有补偿没
    精神损失怎么赔
    我的时间损失谁赔
    误工费要你们出
    请假一天的工资你们赔吗
    折腾我这么久，给点补偿
    跑了三趟，车费报销一下
    打车钱你们出
    来回油费得给我报
    电话费打了几十块，赔不赔
    请给予相应赔偿
    要求经济赔偿
    提出索赔
    消费者索赔找谁
    损失清单怎么提交，要你们赔
    我要求贵店承担我的损失
    你们的失误造成的损失请负责赔
    因为你们搞错，我多花了一百二，赔给我
    因你们失误我丢了客户，怎么赔
    漏水泡坏了地板要你们赔
    充电器把桌面烧了，桌子得赔
    床架倒了砸坏我电视，赔电视
    锅爆了炸坏灶台，谁赔灶台
    染料掉色毁了一桌白衬衫，要赔衬衫
    安装师傅把我墙凿坏了，赔钱
    送货工把门框蹭坏了，怎么赔
    搬运时刮花我家地板，需要赔付
    插座短路烧了我家电视
    孩子被玩具划伤，医药费你们得出
    用了面膜过敏看医生花三百，赔医药费
    吃了你家东西拉肚子，看病钱谁出
    医药费赔偿
    营养费也要算
    给我发个代金券补偿下
    送张无门槛券弥补一下吧
    不给点积分安慰我吗
    来个红包消消气
    赔礼道歉要有诚意，光嘴说不行
    道歉不够，得有实际补偿
    口头道歉没意义，给点实惠
    能不能下次购物给折扣当补偿
    免一次运费当补偿行吗
    会员延长一个月当补偿可以不
    补我一份甜点当道歉呗
    你们准备拿什么弥补
    打算赔我多少
    赔偿标准是多少
    赔多少合适你说
    补偿金额太低，不接受
    十块钱打发我？补偿要加
    补偿再多给点
    给五块钱券太没诚意
    补偿方案我不同意
    补偿说好的没发
    承诺的补偿券没到账
    上次答应的赔偿呢
    客服说赔50，一直没给
    按消法三倍赔偿
    退一赔三
    依照规定应该赔偿我十倍
    惩罚性赔偿要怎么要
    不是要退款，是要补偿
    货款已退，另外的损失怎么算
    退款之外，我要求赔偿误工
    钱退了，可我受的罪谁补
    换货换好了，但折腾两周总该补点什么
    问题解决了，可耽误我那么多事，给个补偿吧
    发错货耽误我展会，场地费赔我
    错过了考试，损失你们担吗
    婚礼当天没用上，这遗憾怎么补偿
    因为你们的错，我租了个替代品，租金请付
    临时又买了一个应急，多花的钱赔我
    酒店多住一晚的钱你们出
    害我白请假，赔我一天工资
    白跑门店一趟，油费加停车费
    在家白等一天，给个说法赔点啥
    客服来回扯皮浪费我八小时，应该赔
    系统出错让我错过优惠，补偿我
    断货取消我的单，总得补偿点吧
    你们砍我单，赔个差价
    订单被你们单方面取消，赔偿违约
    泄露我信息，要求赔偿
    求补偿
    安慰奖有没有
    弥补损失
    赔我
    compensation怎么申请
    要一点compensate，太inconvenient了
    voucher补偿一下可以吗
    给个goodwill吧
    亲，被你们折腾瘦了，来点补偿嘛
    老板，弄出这么大麻烦，意思意思呗
    浪費我整個下午，你們要怎麼補償
    我跟你讲，因为你们发错的尺寸，我老公穿着不合身的西装去面试，人家差点没让进，这个损失你们说怎么赔
    您好，因贵司产品漏液导致本人笔记本电脑损坏，维修费1260元，请告知赔偿途径
    水管接头崩了把楼下天花板都泡了邻居找我要两千块这个钱必须你们来出我有照片有发票
    我不退货也不换，东西也到了，就想问你们耽误我这些天，给不给补偿
    孩子因为你们弄错礼物哭了一晚上，多少表示表示吧
    因为你们发错两次，我跑了三趟快递点，油钱和半天工夫总该补我一点
    漏电的灯把我新买的书桌烫出个洞，灯我不要钱，桌子得赔
    客服让我白等四个小时又说查不到，这耽误的时间给什么补偿
    你们单方面砍了我的单，我只好去别家贵一百买，这一百你们得认
    师傅装空调把邻居家窗户打碎了，人家找我要六百，这钱你们出
    事情算是办妥了，可我前后打了十几个电话，送张券表示一下不为过吧
    上次答应给我三百积分作补偿，都两个礼拜了还没见着
    五块钱的券就想打发我，我请了两天假，补偿得重新谈
    这么折腾，总得补偿点吧
    误工费谁赔
    能给点补偿吗
    打车白跑一趟，车费报销
    你们装坏了我家墙，赔钱
    道歉有什么用，来点实在的补偿
    送张券意思意思
    赔付标准怎么算，耽误我三天
    你们弄错害我多花两百，补给我
    冰箱坏了一冰箱菜全烂，菜钱赔不赔
    漏水泡了我家地板，怎么赔偿
    十块补偿太少，打发叫花子呢
    上次答应的补偿没到账
    錯過婚禮，你們怎麼賠
    给点小礼物当安慰
    电话费花了不少，这个给补吗
    compensation有没有，我等了半个月才收到
    孩子生日毁了，表示一下吧
    补偿我点积分也行
    充电器烧坏我手机，手机得赔
    请了假等安装没人来，工钱谁出
    按规定超时该赔多少，货我收到了
    退款之外还要赔我损失
    给个红包弥补弥补
    耽误我出差，机票钱赔我
    会员延期当补偿可不可以
    麻烦了我这么久，下单打个折补偿下
    搬运工划伤我新门，维修费你们付
    医药费找谁报，杯子炸了割到手
    亲，跑了三趟，给点辛苦费呗
    补偿方案不满意，再加点
    你们得为这事负责赔偿
    油漆弄脏我衣服，赔洗衣费
    光退钱不行，我的时间怎么赔
    索赔怎么走流程
    店庆礼盒送来一份当道歉行不
    临时买高价替代品，差价你们补
    延误导致我被罚款，能赔吗
    客户跑单了，损失找你们要
    赔多少你们说个数
    收货是收到了，晚了一星期，赔点啥
    要现金补偿，不要券
    来回油费停车费给报了吧
    拿什么补偿我这一个月的糟心
    奶奶摔了一跤因为你们椅子断，营养费出吧
    运费补贴当补偿也中
    给顾客造成麻烦不该赔点吗
    酒店房费是因为你们送错才花的，报销
    补偿啥时候发，说好的五十
    我不要道歉要赔偿
    能不能多送一份作为补偿
    工地停工一天的损失，你们承担
    小小心意总该有吧，害我白忙一场
    地毯被你们师傅烫了洞，照价赔
    给个合理的赔偿
    弥补一下我的损失嘛
    光退款没用，假期泡汤谁赔
    找保姆加打车花六十，你们出
    送货的打破我窗户，赔现金
    租了一周冰箱的钱你们补
    椅子塌了摔伤，医院账单你们结
    水管工的账单是你们惹的，报给你们
    送个礼物给我闺女赔不是
    多给俩月会员当赔礼
    演唱会都散了衬衫才来，补偿呢
    缺货害我白开四十公里，赔油钱
    我误了火车，损失咋赔
    冻品全坏，按价赔我
    赔付到账了吗，灶台那事
    说句对不起就完？拿出诚意来赔
    双倍补偿我才接受
    楼下邻居天花板被淹，这钱也得赔
    东西都到了我也不退，可折腾整整一个月，总该给份像样的补偿
    我是自由职业，为等你们师傅三天没出门，三天收入谁赔
    师傅少拧俩螺丝，衣柜砸了我脚，医药费得你们出
    不生气了，就是坐车十四、租推车九块，能补给我不
    请假等安装的工资谁补
    光退钱不够，折腾费呢
    打车钱你们报一下吧，白跑一趟
    锅炸了，灶台的损失要赔
    道歉收到了，表示呢
    多少给点心意吧
    补偿金太少，加点
    充电器把手机烧了，手机谁赔
    想要一张无门槛券当作赔礼
    去医院花的钱找你们报销
    婚礼被你们搞砸，怎么弥补
    送点积分安抚一下呗
    精神损失费给多少
    承诺的补偿到现在没给
    误工一天，三百块你们出
    水管被师傅打爆，修理费单子给你们
    换货换好了，可我跑了三趟，有啥补偿
    狗吃了你家零食住院，医药费怎么赔
    害我违约被罚，这笔损失你们承担
    不要券，赔现金
    孩子生日泡汤了，总该有点诚意吧
    耽誤我這麼久，有沒有補償
    给个compensation吧，折腾半个月了
    漏油把地毯毁了，清洗钱要你们掏
    賠償申请交了，批了没
    看病的钱你们得赔我，用了面霜烂脸
    除了退款，再补点辛苦费
    送一份小礼物赔个不是总可以吧
    来回高铁票谁给我补
    你们害我丢了一单生意，损失赔多少
  `,
  en: `
    what will you do to make up for it
    i deserve something for this
    any compensation
    goodwill gesture
    voucher for the trouble
    make it right
    how will you compensate
    i expect compensation
    something for my inconvenience
    pay for my wasted time
    credit for the hassle
    you owe me something
    i want compensation
    i expect some compensation
    what compensation do i get
    give me something for the inconvenience
    pay for the damage you caused
    what will you do to make up for this
    how about a voucher for my trouble
    compensate me
    an apology doesn't cut it
    Took two unpaid days off because of you. Who covers that?
    leaky kettle ruined my oak floor, i expect damages
    surely there's some goodwill gesture
    six phone calls, a wasted saturday, and all i get is sorry??
    any chance of some free shipping next time for the hassle
    compensasion please
    your mistake cost me 80 in taxi fares
    5 bucks coupon is an insult, do better
    the goodwill points someone promised never showed up
    赔偿 how much?
    I believe I'm entitled to something for all this inconvenience.
    how do i file a claim for what your battery did to my table
    dye from the jeans wrecked a white sofa, cleaning bill 180 attached
    throw in a little gift and we'll call it even
    well it did turn up eventually, but ten days of stress deserve a treat, no?
    who pays my lost earnings
    you ruined my wedding day so what are you offering
    rash from your cream, doctor charged me 120, please take over the bill
    extend my membership by a month as a sorry
    what about the time i lost
    I am not asking for the cake money, we ate it. But my little girl burst into tears when she read some other child's name in icing, in front of fourteen guests. A small sign of good will towards her would be the decent thing.
    make it worth my while to stay a customer
    is there a guarantee payment when you mess up
    i spend many hours for your error, give me something
    Next order half off, then I'll forgive you.
    Twice I was sent down to the depot, twice I queued for over an hour, and in the end it was a sticker the warehouse had put on upside down. Everyone says how sorry they are. I'd find a modest payment more convincing.
    reimburse the storage unit i had to rent since you mixed up the dates
    a token of apology perhaps?
    you lot owe me more than a sorry
    where to send my list of losses
    I've got everything I ordered, finally, and the refund for the broken one too. What nobody has spoken about is the babysitter I paid three times so that I could wait in for your men. That's ninety pounds.
    so what do i get out of this mess
    cover my dry cleaning, your bottle leaked all over a suit
    白跑 two times to the depot, what do i get for it
    I want to be compensated
    can I get compensation
    what compensation will you offer
    I'd like compensation for the inconvenience
    you should compensate me for this
    how will you make it up to me
    I want something for my trouble
    are you going to compensate me
    I deserve compensation
    do I get anything for the hassle
    can I have a voucher for the inconvenience
    is there any compensation for all this
    I lost a day's pay because of you, I want compensation
    I want compensation for the time I wasted
    who will pay for the damage to my floor
    your product ruined my carpet, pay for it
    I'm claiming damages
    how do I claim compensation
    what are you offering as compensation
    sorry isn't enough, I want compensation
    how about a discount on my next order for the trouble
    I expect a goodwill payment
    you owe me compensation
    I had to take time off work, will you pay for that
    your fitter broke my tile, I want you to pay
    compensation for poor service
    an apology isn't good enough, what will you do for me
    can you offer some credit for the mess up
    I had to buy another one because of your mistake, cover the extra cost
    I was promised a compensation voucher and never got it
    the compensation you offered is too low
    five pounds is not enough for what I went through
    I'd like to be reimbursed for my taxi because of your error
    your charger fried my phone, I want you to pay for a new phone
    I spent hours on the phone, I'd like something in return
    Can I get free shipping next time to make up for this?
    Do you compensate customers when your installer doesn't show up?
    what do I get for waiting in all day for nothing
    I want some kind of gesture for the stress
    I have suffered losses and want to be paid for them
    compensate me for the wasted journey to your store
    medical bill because of your product, who pays
    extra points for the trouble would be nice
    surely I'm entitled to some compensation
    my suit was stained by your leaking pen, cleaning bill is $40, please pay
    how much compensation am I entitled to
    what will you give me for messing up twice
    make this right with a credit or something
    I've been messed around for weeks, I want compensating
    compensation pls
    compenstation for my wasted day?
    i want compensate for my lost time
    throw me a coupon or something, this was a nightmare 😤
    Hello, owing to the repeated mistakes with my order I've had to make three trips into town. I would like to know what compensation you can offer.
    So you "apologise for the inconvenience". Great. And what do I actually get for it?
    赔偿? I took a day off for your installer
    My hotel booking was wasted because your team gave me the wrong date. That's 140 euros I lost and I'd like you to cover it.
    The item's replaced, fine, but I want something for the three weeks of running around
    would you pay for the repair of my wall, your men knocked a hole in it
    any goodwill?
    what will you offer me
    pay me for my time
    I demand compensation
    do I get compensation
    something for the hassle please
    voucher for my trouble?
    make it up to me
    can you offer a gesture
    compensate my loss
    am I due compensation
    how do I make a compensation claim
    I'd like a goodwill credit
    pay for what you ruined
    your mistake cost me money
    can I claim expenses
    what do I get for this mess
    is there a payout for delays
    I'd like damages
    who covers my losses
    a free gift for the trouble?
    your offer of compensation isn't enough
    Your fitter flooded my kitchen and the floorboards have lifted, I expect you to pay for the floor
    I drove forty miles to collect an order that wasn't there. Will you cover the petrol?
    The goods have arrived, but a fortnight late, and I hired a replacement for 120 in the meantime. Please reimburse the hire.
    I've taken three mornings off for deliveries that never showed, then it finally came, so what can you do to make amends
    The faulty heating pad burned a hole in my sofa. I'm not after the price of the pad, I want the sofa paid for
    Because of your wrong advice I bought the wrong adapter elsewhere and lost 25 euros, would you compensate me?
    A 5% voucher after five weeks of emails is laughable, I'd expect something more generous
    My freezer died overnight and 200 dollars of food went in the bin. Who's paying for the food?
    I was promised 20 pounds as an apology last month and it hasn't been paid
    The cream gave my son a rash and we had to see a doctor, I'd like the bill covered
    Would you consider a free delivery on my next order, seeing that this one was such a nightmare?
    Your driver reversed into my gate, I've got a quote of 340 for the damage, where do I send it
    Everything's sorted now, thank you, but honestly I lost two days of work and some compensation would be fair
    The invitations were misprinted and redone, still, I had to pay for express post to my guests, please cover that
    I'd like to lodge a claim for consequential losses caused by the leaking washing machine
    How much do you pay customers for missed appointments?
    I'm a market trader and your late stock cost me a Saturday's takings. It's here now, but I want the loss made good.
    does anyone get anything when you mess up three orders in a row? a discount code maybe
    You sent me to the wrong store twice, the bus fares alone were 14, I think you owe me those
    My suit got bleach on it from your badly sealed bottle, will you pay the cleaner's bill of 35?
    I had to cancel a client because your engineer was four hours late, what compensation applies?
    I don't need a refund, the item's lovely now, I'd just like some acknowledgement in the form of a voucher
    Can you double the apology credit? Ten dollars doesn't cover the international calls I made to you
    is there a guaranteed sum when delivery is missed, it did come in the end, five days on
    Your website crashed in the middle of my payment, I missed the flash sale, will you give me a coupon to make up for it
    The crib collapsed and my daughter got hurt, we'll be seeking compensation for that
    I've been a customer for 12 years and after this saga a hamper or something would be the least
    two replacements, three returns, one lost afternoon each, what are you giving me for my time
    Because you leaked my order to my wife her surprise was ruined, I want something for that
    I lost my deposit with the caterer because of your delay, can that be claimed from you?
    compo for all this stress?
    u wasted my whole day so whats my compensation 😡
    compensaton for the trip to ur store plz
    I lost one day of salary for wait your worker, you must pay me this
    赔偿 please, the charger burned my desk
    Dear Sir, while the matter was eventually resolved, it took eleven telephone calls. I trust you'll agree that a modest sum in recognition of my inconvenience would be appropriate.
    SORRY DOESN'T PAY MY BILLS. What are you giving me for a ruined weekend?
    We'd forty guests under a gazebo that ripped in the first breeze, had to rent a hall on the spot for 500, and I'd like that 500 from you, not the gazebo money
    I'd like to be compensated for this mess
    who pays for my time
    I want damages
    claim for damages
    compensation claim form please
    whom do I send my list of losses to
    you owe me something for all this hassle
    you owe me for the trouble
    how will you make this right, apart from sorry
    sorry isn't enough, I want something
    words are cheap, give me a gesture
    a gesture of goodwill would be nice
    goodwill voucher for what I've been through
    some credit for my trouble?
    give me a voucher for the nuisance
    gift card as an apology?
    freebie for my pain
    some points as an apology
    a free month for the inconvenience caused
    discount next time to say sorry
    waive my next delivery as an apology
    reimburse my taxi, I had to collect it twice
    refund my petrol for the wasted trip to your store
    cover my parking and fuel, the order wasn't ready
    pay back my phone bill, I spent hours on hold
    lost a day's wages because of your mix-up
    I took unpaid leave because of your mistake, reimburse me
    loss of earnings claim
    your error cost me a client
    your blunder cost me 120, pay me
    out of pocket because of you
    consequential loss, who do I bill
    bill for the damage your fitter did to my wall
    installer cracked our tiles, who pays
    delivery men scratched my parquet, I want it paid for
    door frame dented by your movers, compensate
    the leaking hose ruined our floor, pay for the floor
    your adapter burnt my desk, I want the desk paid
    bed collapsed on my laptop, pay for the laptop
    pot exploded and cracked my hob, cover the hob
    the dye ran and wrecked my white shirts, pay for those
    power bank fried my phone, who replaces my phone
    my child was cut by the toy, pay the doctor's bill
    face cream gave me a rash, cover the medical costs
    food poisoning from your snacks, I expect compensation
    hospital bill because of your chair, who settles it
    pain and suffering compensation
    emotional distress, what do you pay
    three times compensation under consumer law
    statutory damages please
    punitive damages
    not after a refund, I want compensation on top
    I've had my money back, what about my other losses
    beyond the refund, I want my costs covered
    it's been replaced, but two weeks of stress deserve something
    matter's settled, still I'd expect a little something for the bother
    the problem's fixed but it ate my weekend, any compensation?
    wrong goods ruined our trade fair, pay the stand fee
    I had to hire another one, pay the rental
    bought a stopgap elsewhere, reimburse the extra
    extra hotel night due to your wrong information, your bill
    you cancelled my order on your own, what do I get for it
    cancelled by you at the last minute, compensate the price gap
    your leak of my data, I want compensation
    website glitch made me miss the deal, make up for it
    your offer of five euros is an insult, raise the compensation
    increase the compensation offered
    the goodwill amount is too small
    I don't accept your compensation offer
    promised voucher as apology never came
    where's the compensation I was promised
    agent said 50 for my trouble, never got it
    how much do you usually pay for inconvenience
    how much is my ruined day worth to you
    compo please
    payout for stress
    sweetener for my trouble?
    something to say sorry?
    reparation
    inconvenience payment
    kindly compensate sir, too much harassment faced
    what compensation will company give for my mental agony
    please give me some compensation, i lose my job day for your fault
    compensasion for my wasted time plz
    赔偿 me something lah, wasted my whole afternoon
    any compensation or just sorry sorry
    not angry any more, just hoping for a small token for my trouble
    my kid cried all night over the wrong present, do something nice for her
    My husband went to his interview in the wrong size suit thanks to you. What are you going to pay us for that?
    Dear team, your product leaked and destroyed my notebook. The repair costs 1260. How do I claim this sum from you?
    the pipe fitting burst and soaked the flat below the neighbour wants two thousand from me i have photos and that bill is yours to pay
    Keeping the goods, not returning a thing, I simply want to be paid for the five hours I spent on your hotline
    who do I invoice for the cleaning after your paint tin burst in my car
    extra points wouldn't hurt after the circus you put me through
    the caterer kept my booking money because of your slip, I want that from you
    You sent the wrong thing twice and I made three trips to the depot, so I'd like something for the petrol and the time
    Your lamp burnt a hole in my new desk, keep the lamp money, it's the desk I want paid for
    Four hours I waited for your agent to say he couldn't find anything, what do I get for that
    You cancelled my order yourselves and I had to pay a hundred more elsewhere, please cover that hundred
    The fitter broke our neighbour's window and she wants six hundred from me, that bill belongs to you
    It's all sorted now, but after a dozen phone calls a voucher would be no more than decent
    Three hundred points were promised to me as an apology a fortnight ago and I still haven't seen them
    A five pound voucher for two days of lost wages won't do, we need to talk about proper compensation
    what will you give me for all this hassle
    I want something for my wasted day
    compensate me for the damage to my floor
    a gift voucher as an apology would be nice
    who pays for my taxi to your store
    you cost me a day's wages, pay up
    I demand compensation for the stress
    can you offer me anything for the inconvenience
    your washing machine flooded my kitchen, I want damages
    I expect more than a sorry
    pay my dry cleaning bill, your ink leaked on my suit
    Is there some sort of goodwill payment?
    five phone calls later, I think I deserve a little something
    sir I took leave for installation and nobody came, please compensate
    claim for consequential loss
    reimburse the hotel night I needed because of your mix-up
    any freebies for my trouble
    ten euros isn't enough for what I went through
    My wedding was spoilt by the wrong flowers, what will you do to make up for it
    the promised compensation never arrived
    i had to buy a replacement at double the price, cover the difference
    your mistake made me miss my flight, who covers that
    compensation request form please
    I'd like recompense
    give me points for the trouble
    the faulty charger burnt my desk, I need money for the desk
    you've wasted hours of my life, make it right
    how do you compensate customers for mistakes like that
    Should I be getting a delay payment? It came, nine days late
    will the shop make amends
    what's my consolation
    need reimbursement for parking when store had no stock
    extend my membership to make up for this mess
    I spent £14 on calls to your hotline, refund those costs
    my child got ill from your snack, we want medical costs
    loss of business due to your wrong delivery, I want to claim
    apology accepted, now what about a gesture
    compensation for two days without fridge, all my food rotted
    penalty payment for your delay, as your own terms say
    you ruined the party so please offer something
    moral damages
    i want you pay for my time lost
    Where do I send the bill for the ruined carpet?
    you broke my door frame delivering, who is paying
    surely there's a discount to say sorry
    my exam was missed because the calculator came late. Compensation?
    Kindly provide suitable compensation for mental harassment
    what's in it for me after that disaster
    settlement offer for my injury from the exploding jar
    I had to hire a van, I want that money from you
    bonus credit for waiting three weeks?
    I've got my money back already; what about the hours I lost
    pay for the locksmith, your smart lock shut us out
    the paint you sold stained my sofa, I'm claiming for the sofa
    can I expect some token of goodwill
    cover the repair of my laptop, your drink leaked onto it
    It's sorted now but you owe me for the runaround
    please send a hamper or something to apologise
    compo for messing me about
    your fitter drilled into a pipe and the plumber cost me 180
    What is your compensation policy when you mess up?
    I lost a client because of you, that's 400
    three visits to the store for nothing, at least petrol money
    do I get anything because my order was cancelled by you
    I won't let it go without compensation
    compensation denied, why
    three times the price by consumer law, I want it
    Can my next order be free after that nightmare?
    extra month of the club for my pain?
    Your error cost us our deposit at the venue, will you stand for it
    gimme a coupon for all that waiting and we're good
    reward me for my patience maybe
    you gave my friend a 15 voucher for the same cock-up, I'd like one too
    seeking redress for losses caused by the delay
    I had to work from a café for a week as the router never came on time, please reimburse
    status of my damages claim
    the parcel came in the end but I lost my Saturday, what do you pay for that
    in addition to the refund I want something for the trouble
    how do I submit receipts for losses you caused
    pay the vet, my dog chewed your toxic toy
    no voucher, I want cash compensation
    A bouquet to my wife from you would go some way to make up for it
    what amount can you offer for inconvenience
    I paid rush tailoring due to your late cloth, cover it
    i need compensation of pain
    you doubled my work, double my points
    scalded hand from your kettle lid, I want damages paid
    compensation in form of store credit is fine
    my landlord charges me for the scratched lift, your men did it, settle it
    Would you consider a partial gesture for the hours spent chasing you?
    our event was cancelled and we want our costs back from you
    who will pay my lost salary
    you owe me big time, 6 weeks of stress
    my grandson cried all Christmas, what are you going to do for him
    Gas money, that's what I ask for, 40 miles each way for nothing
    agreed compensation of 50 hasn't shown up
    sum for the distress please
    the cheap voucher you sent is no compensation for flooding
    need claim form for damage by your installers
    i'd be satisfied with a free accessory to make up
    a proper apology with something attached to it
    pay damages or I'll sue
    Indemnify me for the loss
    your glue wrecked my table, what about the table
    reimburse nursery fees, I had to wait in all day for you
    any compensation if agent gave me false info
    I was told to come to collect at 6, shut. Cab fare 22, please cover
    could you sweeten this a bit for me after so many errors
    compensate me or lose me
    what's a fair sum for three wasted mornings
    reward my patience with something, I've got the parcel now but suffered
    cash for the broken window your haulier caused
    the refund's fine, but who makes up for my lost holiday
    taxi, parking and a baby-sitter: 64 in costs through your mistake, pay me
    A free month for the trouble would do
    you flooded my neighbour's ceiling too, he wants damages
    my phone bill for your queue was 18, please settle it
    something sweet to say sorry would be welcome
    three-fold penalty, as law says, for misleading me
    can I get money for the distress
    I missed the concert, the shirt came after, compensate
    sorry costs nothing. What's on the table?
    I had to rent a fridge for a week owing to your botch-up, refund the rental
    gesture for a loyal client who waited in thrice?
    Could you throw in a gift to make up for the hassle
    my claim for the scorched worktop, who handles it
    plumber's bill attached, caused by your crew, kindly indemnify
    you owe my daughter an apology and a present
    What do I receive for finding out the item was cancelled on collection day?
    lost a day's fishing waiting for you, what's the damage payment
    the voucher you sent in apology is an insult, double it
    we need to talk damages for the ruined parquet
    wasted petrol on a wild goose chase to your store, repay it
    my back went lifting the wrong machine you sent, I seek damages
    I'd take a discount as an apology
    unpaid leave because of you, make good my wage
    compensate us for the spoilt freezer food
    settle my hospital bill, your stool collapsed
    the compensation I was assured of: when
    some redress please for this fiasco
    I sat in from eight till six on three separate days for your men, I'm self-employed, that's three days without income, what do you intend to pay me
    it's all arrived now and I'm not sending anything back, but after a month of this I feel I've earned a decent gesture
    你们 make me 白跑 twice, give me some 补偿
    the wardrobe fell on my foot because your fitter forgot two screws, I'd like my doctor's bill covered
    Not angry any more, only a bit out of pocket: 14 for the bus and 9 for the hire trolley, could that be made good?
    I'd like damages for the ruined dinner
    what are you offering me for the bother
    an apology isn't enough, put something on the table
    make amends
    how will you make this right for me, apart from the refund
    is there any redress for wasted time
    I deserve a freebie after this
    something to sweeten the pill would be in order
    can I get credit for the bad experience
    a bit of store credit for my troubles?
    throw in a little gift for the trouble
    free shipping next time as a sorry, please
    I'd like extra points to compensate me
    give me a discount on my next purchase as compensation
    ten euros for three weeks of grief is an insult, raise your offer
    your offer of compensation is laughable
    who decides the amount of compensation
    what's the maximum you compensate
    how long does a damages claim take
    where do I file a claim for consequential loss
    I'm after compensation, not a refund
    refund's done, now I want something for the hassle
    goods replaced, fine, but what about my three lost evenings
    You've refunded the cooker. The takeaways we lived on for a week have cost me ninety, will you cover those?
    reimburse my taxi to your shop, the pick-up wasn't there
    I took unpaid leave for your fitters who never showed, I want that day's wages
    pay me for the day off work
    my salary loss because you sent me on a wild goose chase
    parking ticket I got while waiting at your counter, pay it
    two train fares to your branch for nothing, who reimburses me
    Fuel money back please, I drove out twice on your say-so
    phone bill came to 30 because of your hotline queue, I want it covered
    international call charges, will you reimburse me
    I had to hire a marquee heater since yours never worked, cover the hire
    the launderette costs while you dithered over my washing machine, I expect them paid
    had to eat out for a fortnight due to your mistake with the oven, compensate
    leaky bottle destroyed my suitcase contents, claim for those
    your washing machine flooded my flat, who pays for the parquet
    the shelf collapsed and smashed my grandmother's china, I want compensation for the china
    battery swelled and burnt my desk, please pay for the desk
    my laptop got fried by your charger, pay for the laptop
    paint stained our stone floor, I want the cleaning bill settled
    Cream gave me a rash, who pays my doctor
    medical bills from the splinter in your stool
    dentist cost, there was a stone in your rice
    my dog was sick from the chew you sold, vet bill attached, please reimburse
    vet fees claim
    The fitter drilled through a pipe. Plumber charged 240. Send that to you?
    your delivery team dented my car door, I'd like the bodywork paid
    gate broken by your lorry, claim
    wall scraped on delivery, compensation for redecorating
    lost business because your printer broke on day one, I want damages
    my market stall earned nothing that weekend thanks to your error, compensate me
    late penalty from my client due to your blunder, can I pass it on to you
    I was fined at work since your invoice was false, cover the fine
    the school charged us for the missing uniform, your fault, pay
    missed my sister's hen do because of you lot, what's that worth
    you ruined the anniversary, at least send flowers
    Our son's birthday was a disaster thanks to the wrong cake. What do you intend to do for him?
    it did arrive, a week after the funeral. money can't mend it but I expect a gesture
    my mother cried, I want more than a template sorry from you
    compensation for emotional upset
    distress payment
    nuisance payment
    inconvenience money
    goodwill payment please
    gesture of goodwill?
    token of apology
    reparations for a wrecked weekend
    indemnify me
    how about a tenner for my patience
    is it possible to be compensated for waiting in all day
    do customers get anything when you cancel on them
    You scrapped my order after ten days and I had to pay double elsewhere, cover the gap
    you advertised, I travelled, it was a misprint: what do I get?
    legally I'm owed triple, I want that sum
    under consumer law I claim double the amount as damages
    do you pay the fixed sum for missed appointments
    my solicitor advises me to seek damages of 600
    Small claims next unless you propose a decent sum
    promised a 20 voucher for the mess, never came
    agent said i'd be compensated, when does it land
    status of my compensation
    has my goodwill claim been approved
    the voucher you gave as an apology has expired, replace it
    compensate me in cash, not coupons
    I'd rather have money than points as compensation
    kindly compensate for mental harassment
    sir I suffered loss because of your mistake, who will bear it
    please give compensation, I roam three times to your office
    me want some compensation for the problem you make
    补偿一点 la, you wasted my whole day
    this whole saga took 14 emails, I think a hamper is the least you could do
    for my loyalty and my nerves, what can you offer
    I've been more than patient, any chance of a treat for the kids to make up for it
    not complaining for fun, I'd simply like my costs of 35 made good
    can your insurance pay for what your heater did to my curtains
    what do other customers get when you mess up this badly? I'd like the same
    sort out a fair sum for our trouble
    can you waive something or give me a perk for all that went wrong
    it's only right that you pay something towards the new carpet
    my wasted ferry ticket is on you, here's the stub
    cover my doctor's fee, your cream burnt my face
    your driver knocked my fence over, I'm claiming the repair costs from you
    pay my train fare, I came to collect an order that wasn't ready
    compensate the vet bill your dog treats caused
    I want a fair payout for my trouble, not just my money back
    you cost me a client, how will you make up for the lost business
    bus fares and a morning wasted at your counter, reimburse that on top of the refund
    what perk do I get after such a fiasco
    a small present to make us forget this would be welcome
    treble damages please, that's the law
    I turn down your five-pound voucher as compensation, offer more
    We'd invited twenty people and stood there without a table because yours came in the wrong colour and had to go back. The exchange is done, but the hire of trestles set me back 65 and that I expect you to shoulder.
  `,
})
