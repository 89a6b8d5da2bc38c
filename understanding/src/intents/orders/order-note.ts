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
    想给订单写个备注
    加备注可以吗
    订单留言怎么写
    帮我给卖家带句话
    给快递员带句话
    请备注送货前电话联系
    加一张贺卡
    写张小卡片
    附带一张祝福卡
    放门卫那里 请备注
    请放门边的箱子里
    别敲门放门口就好
    箱子里别放小票
    不要附价格清单
    请隐藏价格
    匿名发货
    包装上别写内容
    备注漏写了
    补充备注
    想改订单上的留言
    备注给仓库看
    请快递员走侧门
    请提醒快递轻放
    订单是送给岳父的，请在里面放张卡，写“祝爸身体健康，小婿敬上”
    快递到了麻烦放楼梯口的白色鞋柜里，不用打电话
    我住院部，请备注写三楼护士站转5床
    我家门铃坏了，请师傅到了用力敲门
    这是惊喜礼物，收件人是我太太，千万别在外箱印商品图
    请在发货单上写部门：市场部 王欣，前台好分拣
    小区大门密码换了，新的是7788#，转告送货的师傅
    麻烦打包的同事把红色和蓝色分开装，贴个标签
    快递请从地下车库B口上来，正门在施工
    蛋糕上的字想写“小满一岁啦”，卡片写同样的
    下单忘留话了：水果尽量别挑太熟的，我们要带路上吃
    请跟骑手说我在二号楼大堂，别上来
    礼盒里麻烦放空白贺卡一张，我自己写
    订单60455，请备注：发货人写“圣诞老人”
    请别放购物小票，朋友看到价格不好意思
    老人听不懂普通话，司机打电话请打我的号
    家里新生儿，快递请轻声，放门口拍照就可以
    请帮忙给店家说一声，绣花线要同一缸号
    送到了麻烦盖块布，怕淋雨，放阳台下
    给配送员留言：门口的猫别放出来
    我想在包裹里加句话“对不起，别生气了”
    冰箱搬进来请从货梯走，要先跟物业拿卡，麻烦备注
    请在盒子上贴“易碎”并朝上放
    客户收货，请不要在箱里放你们的宣传册
    咖啡不要糖包和搅拌棒，写进备注
    祝福语写错了一个字，“前程似绵”改成“前程似锦”
    如果我不在，请交给楼下花店的小吴，麻烦写在面单上
    备柱：到了发短信
    卡片帮写“宝，你最棒💕”拜托拜托
    please 备注 leave it at 前台 thanks
    上次说了别按门铃还按！！我家娃刚睡着！这次给我写大大的备注
    您好，此订单为慰问品，烦请附卡片一张，书“一路走好，同窗全体敬挽”
    师傅上楼左手边那户是我 右边那户养大狗 千万别敲错 备注一下哈
    拜托仓库小哥 手办盒子别压 我是收藏用的 备注上谢谢
    不改时间不改地址 就是想跟快递说一句 放电表箱上面
    我不会写字漂亮 你们帮我手写一张 就写 谢谢张大夫救了我妈
    给卖家留个言：发货时别放小票
    订单想备注一句话
    能补个备注不
    付款后还能写备注吗
    备注写哪里呀
    留言栏找不到了
    漏了写留言，帮我补上
    帮忙在订单上注明一下
    帮我备注：送到后打电话
    备注给快递：放门卫室
    让快递小哥放水表箱里就好
    麻烦转告派送员，放消防栓旁边
    请骑手把餐挂门把手上
    别敲门，宝宝在睡，备注一下
    送货前请先打个电话，写上去
    门铃坏了，麻烦备注敲门
    按1203门铃，写给送货师傅看
    小区进门密码是5566#，请给快递备注
    从北门进，南门封了，帮我告诉师傅
    师傅送货走货梯，帮我写到订单里
    放前台就行，前台叫小陈，注明
    让他放鞋架上面
    收件时请喊我妈名字，她耳背，备注大声点
    家有恶犬，提醒快递别直接开院门
    放鸡蛋的箱子请标“轻拿轻放”
    外箱请写“勿压”
    请贴易碎标签，备注在单里
    包裹外面别写商品名
    隐私包装，别让人看出是啥
    外包装不要有logo，惊喜用的
    快递单上别写内容物
    箱子里不要放价格单
    购物清单请别附，是送人的
    里头不要有发票小票之类，送礼的
    不要塞广告页，订单备注
    发件人写我老公的名字
    寄件人请写“一个老朋友”
    匿名寄送，别透露是我买的
    要附张卡片，内容：爸，父亲节快乐
    贺卡写：祝宝宝百日快乐，舅舅一家
    卡片文字麻烦改成“早日康复”
    贺词：开业大吉，财源广进
    生日蛋糕上写“外婆八十大寿”
    蛋糕插牌写“Happy 18”
    花束卡片署名写阿哲
    卡片上的字帮我换一句
    贺卡留空白就好，别打印字
    帮我手写一句“对不起，别生气了”放里面
    给收礼人留句话可以吗
    赠言能写多少字，我要写给老师
    少放冰，去葱，备注到单上
    不要香菜不要辣，麻烦注明
    米饭多来一份筷子，备注
    挑熟一点的芒果，写给卖家
    要同一批次的毛线，请给仓库备注
    两条裤子长度尽量一致，帮我和卖家说
    鱼帮我杀好切块，写备注
    西瓜麻烦挑沙瓤的，备注一下
    请选日期新鲜的牛奶发，备注给仓库
    多裹几层气泡膜，备注给打包的
    衣服请熨一下再装，能备注不
    两件分开包，给两个孩子的，备注
    打包的时候把价签剪掉，谢谢
    剪掉吊牌上的价格再寄，是礼物
    钥匙扣麻烦单独装小袋
    刻字备注填错了，刻“L&M”
    备注里的电话写漏了，补上代收人老张
    代收人写我邻居刘姐，备注
    由物业签收，请在订单标明
    只让本人签收，加个备注
    我白天不在家，注明放快递柜，别送上门
    冷藏的东西，送到请放阴凉处，给骑手留句话
    下雨天请套个防水袋，备注
    车进不来，麻烦师傅在路口等我，帮我留言
    楼道没灯，让师傅小心，写上
    订单备注
    特殊要求想写在订单里
    给商家捎句话
    附言
    修改备注内容
    原来的备注作废，换成“放门口”
    取消掉之前写的留言，写新的
    备注能看到吗，卖家看了没
    帮我确认备注生效了没
    订单30551请加备注：送前短信联系
    想加note：please ring twice
    note给seller：不要放receipt
    贺卡写 Happy Anniversary，爱你的J
    亲，帮我跟打包小哥哥说画个笑脸在箱子上嘛
    備註：請放管理室，謝謝
    大姐帮我写上，老爷子听力不好，电话多响一会儿
    上次备注没人看，花盆又放太阳底下晒死了，这回给我标醒目点，放阴凉处
    这是送岳母的，里面千万别夹单据，外面也别露价格，顺便附个“福如东海”的卡
    您好，烦请在我的订单中注明：由三楼行政部统一签收，勿致电本人
    我住的是老小区没有电梯门牌也掉了你跟送货的讲看到门口有两盆仙人掌那家就是
    备注：狗在院里，站门外喊
    能否留言给司机，车位在B2
    送餐勿按铃，放椅子上，请备注
    帮我提醒一下仓库，别把香水和衣服装一起
    请在箱里放一张“感谢师恩”的小卡
    红包封面上的字写“百年好合”，加进订单
    这单是送给客户的，麻烦箱子里不要放任何带价格的东西，外面也别贴
    我白天上班，请在订单上写明让快递放到一楼自行车棚的蓝色箱子里
    想给妹妹的礼物里夹一句话：小鱼，二十岁快乐，哥哥永远挺你
    家里老人睡得早，麻烦备注八点以后别打电话，直接放鞋柜上
    那箱玻璃杯请帮我跟打包的说一声，每只都单独裹，箱外写上易碎
    下单太快忘了写留言，帮我补一句：要同一色号的两团毛线
    我们公司大楼要登记，请告诉送货的师傅先到西门保安亭报我的名字
    蛋糕上那行字帮我备注成“外公生日快乐，身体硬朗”，别写年龄
    传单别塞包裹里
    帮我备注轻拿轻放
    订单加句话
    备注：放快递柜
    备注：别打电话 发短信
    备注到付勿敲门
    给卖家留个言 要深色丝带
    怎么给商家留言 我订单上的
    留言栏在哪儿
    下完单还能补备注吗
    之前写的备注删掉
    备注改成放物业
    我备注你们看到没
    备注字数不够写
    贺卡写：新婚快乐
    卡片上写祝妈妈身体健康
    帮我放张纸条 写“加油考研”
    赠言改一下 落款写小雨
    祝福卡署名别写我名字
    寄件人写匿名
    寄件人姓名写“圣诞爷爷”
    面单别写商品名字
    外箱不要印logo
    箱子上别写成人用品
    低调一点包 拜托写备注里
    别放小票 送人的
    价格标签撕了再寄
    别塞发货清单
    不要放宣传册啥的
    多缠几圈胶带 麻烦了
    玻璃的 多塞点泡沫
    箱外贴个“易碎”
    两份分开装 给双胞胎的
    发之前检查下拉链好不好
    挑个没瑕疵的给我
    挑日期新鲜的发
    香蕉要青一点的 备注一下
    缺货别给我换别的，备注下
    不要香菜 少辣
    不要餐具
    酱料单独放
    蛋糕写“乐乐五岁啦”
    花束丝带写“一路走好”
    毛线要同一缸的 跟店家讲
    让快递员打我妈电话 她收
    收货联系前台小李，帮我写上
    让师傅走后门
    门禁密码2580 告诉快递员
    门铃坏了 让他敲门
    宝宝睡觉 千万别按铃
    家里有狗 送货员别开院门
    放消防栓里面就行 跟快递说
    丢门口鞋架上 麻烦转告
    放邻居302家
    让骑手放门把上挂着
    请帮我備註：放管理室
    老人腿脚慢 让快递多等会儿 备注
    没电梯六楼 提前跟送货的说声
    穿鞋套进门 跟安装送货师傅备注
    add个note：call before deliver
    remark写 no plastic
    给孩子画个小恐龙在箱子上呗
    这是给男朋友的惊喜麻烦你们在单子上写清楚不要给他打电话也不要发短信
    跟仓库打包的说声，镜子四个角都垫上
    备注一下：只能本人签收
    箱里放张纸条 写“欢迎小诺亚”
    跟师傅说门铃坏了打电话
    别放发票别放价格 给我姐的
    订单加一句 可以交给管理员
    麻烦打包的把瓶盖缠胶带
    跟卖家留言 两个靠垫花纹朝一个方向
    给快递写：左边门进 路边有蜂箱
    留言：电梯坏了 放大厅
    贺词落款写“九号全体”
    备注海报别折
    跟拣货的讲 西红柿挑硬的
    箱外写“24号才能拆”
    寄件方别写我公司名
    告诉骑手挂钩子上
    给卖家的话付款后没了 帮我补：尽量蓝盖子
    包裹上写圣诞前夜再开
    给司机捎句话 大门在加油机后面
    里头的卡写“佐伊加油”
    跟卖家附言 窗帘从一卷上裁
    备注交给学校教务老师
    给快递：院里狗叫 在栅栏外等
    七点后别按铃 帮写进订单
    花让送的人放阴凉处
    备注厨房：花生过敏
    寄件人写“读书会”
    帮忙写个留言给师傅：狗凶，先打电话
    蛋糕牌上写“乐乐满月快乐”，加进备注
    麻烦跟骑手交代一声，电梯坏了走东边楼梯
    包裹里夹张纸条，写“爱你哟”
    我想给卖家捎句话：挑绿一点的香蕉
    不要放小票，是送领导的礼
    给单子添一句：放门口鞋柜上就行
    备注栏在哪填，我忘写密码锁的号了
    花束卡片署名写“匿名的朋友”
    快递来了别敲门，宝宝睡觉，帮我注明
    忌口香菜 麻烦跟厨房讲
    贺卡内容打错字了，想改成“一路顺风”
    请师傅停在北门外，里面限高
    帮我加note：call before送
    可否在外箱写上易碎轻放
    订单附言最多几个字
    寄给男朋友的，别写我真名，发件人写“小狐狸”
    叫配送的放保安亭，我跟保安说过了
    要求卖家两卷墙纸用同一批次，麻烦记一下
    幫我備註：請放管理室
    吊牌价撕掉哦，送人的，备注一下
    补一条备注，单元门密码2580#
    给打包小姐姐说一声，杯子分开裹
    下单忘了留言 辣椒另外装
    想让店家在书上签“赠阿明”，能帮我备注吗
    门牌掉了，跟快递讲是贴红福字那家
    原来的备注作废，改成放丰巢旁边的箱子
    礼盒里塞一张祝福语：百年好合
    给商家留言要冰袋，怕巧克力化
    让送货的轻点放，里头是鱼缸，帮我传个话
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
    add a note please
    can I put a note on my order
    I'd like to leave a note for the courier
    message for the driver please
    leave a comment on my order
    put a gift card in please
    add a greeting card
    write something on the card for me
    hide the price please
    please don't enclose a receipt
    no prices inside, it's a gift
    send it without your name on the box
    discreet packaging please
    leave it in the porch please
    please ring before you arrive
    tell them to leave it with the neighbour at number 9
    I forgot to write a note with my order
    can I still add a message to my order
    add delivery notes
    special instructions for the courier
    I need to tell the seller something about my order
    ask the courier to use the back gate
    handle carefully please, add it to the order
    please write "fragile" on it
    It's for my father-in-law, please slip in a card saying "Stay healthy, Dad, from Mark"
    on arrival leave it in the white shoe cabinet on the landing, no need to call
    I'm in hospital, so the label should say third floor nurses' desk, bed 5
    our bell is broken, could the driver bang on the door
    It's a surprise for my wife, so nothing on the outer box that gives it away
    please write "Marketing, attn Jane Hu" on the label so the desk can sort it
    The estate gate code has changed to 7788, please let the delivery driver know
    could the packer put red and blue in separate bags and label them
    tell the driver to come up through garage entrance B, the front is being dug up
    I'd like "Milly is One!" on the cake and the same on the card
    forgot to say: please pick bananas that aren't too ripe, we're travelling
    let the rider know I'm in the lobby of block 2 and he needn't come up
    put a blank card in the gift box, I'll write it myself
    order 60455, sender's name should read "Santa"
    please leave the receipt out, my friend would be embarrassed by the price
    the old man only speaks Polish, so the driver should call my number, please note it
    newborn in the house, so quietly please, just leave it by the door
    would you ask the seller to make sure that the threads come from one lot
    leave it under the balcony and throw something over it in case of rain
    note for the courier: don't let the cat out
    inside the parcel please add the words "I'm sorry, don't be cross"
    the fridge must come up in the goods lift, porter has the key, tell the team please
    sticker on the box: this way up
    It's going straight to my customer, please no leaflets of yours in the box
    no sugar or stirrers with the coffee, put it in the remarks
    there's a typo in my gift message, "Happy Brithday" should be "Happy Birthday"
    if I'm out, give it to Sam in the flower shop downstairs, please put that on the label
    nte for driver: text me when there
    card pls: "you're the best babe 💕"
    I want leave message to postman, please not press bell, my child sleeping
    I said no bell last time and he rang!! write it in BIG letters this time
    Kindly enclose a condolence card reading "In loving memory, from all your classmates"
    tell him it's the door on the left, the one on the right has a huge dog
    dear packers, please don't squash the box, I collect them boxed 🙏
    not changing the time or address, I just want the courier told to put it on top of the meter box
    my handwriting is awful so could you write by hand: thank you Dr Evans for saving my mum
    put a note on my order please
    can I still add a comment after paying
    forgot to write a note at checkout
    where's the comments box for my order
    I missed the special instructions field, add it for me
    add delivery instructions to order 30551
    delivery note: leave with the neighbour at 12
    tell the courier to leave it in the meter cupboard
    ask the driver to use the side gate
    instruct the delivery guy not to ring, baby sleeping
    please ring twice, put that on the order
    note: doorbell broken, knock hard
    gate code is 5566, please pass it to the driver
    let the courier know the north entrance is open
    could the driver text before arriving, add that
    tell him to leave it with the porter
    leave at reception with Jane, note it please
    put it in the shed, message for the courier
    hang the bag on the door handle, tell the rider
    leave the food on the chair outside, note for the rider
    warn the postman about our dog
    mark the box "do not bend"
    label it this side up for me
    plain box please, no logo outside
    no product name on the outer packaging
    it's a present, leave the price out of the box
    no invoice inside the package please, it's a gift
    no receipt in the box, it goes straight to my friend
    don't put leaflets in my parcel
    sender's name should read "Your old friend"
    ship it anonymously, don't reveal who bought it
    put my husband's name as sender
    include a message: Happy Father's Day Dad
    card text: Get well soon, love from the office
    gift note should say Congratulations Priya
    change the wording on my gift card message to "Good luck"
    I want to write a few words to go in the box
    add a personal message for the recipient
    the card with the flowers should be signed Alex
    leave the card blank, no printed words
    handwrite "sorry, love you" on a card inside
    put "80 years young" on the cake
    cake inscription: Happy 18th Sam
    no onion, extra napkins, note for the kitchen
    less ice and no chilli, add to order notes
    pick ripe mangoes, tell the packer
    note to warehouse: wool from the same dye lot
    freshest milk date please, message for the packer
    could the fish be gutted, write that on the order
    extra bubble wrap please, note for whoever packs it
    wrap the two toys separately, for two kids, please note
    cut the price tag off before sending
    remove price stickers, it's a gift
    add to note: neighbour Mrs Liu will sign
    only hand it to me personally, add that instruction
    signature by building manager, please mention it
    I'm out in the day, instruct them to use the locker
    keep it out of the sun, message for the rider
    cover it if it rains, note for the courier
    truck can't get in, driver should wait at the corner, please tell him
    mention to the driver there's no lift
    order remarks
    courier instructions update
    gift message
    message to seller
    change my order note
    replace the old note with "leave at the door"
    did my delivery note get saved
    is my gift message on the order
    please convey to delivery boy to call on landline
    kindly mention on parcel "do not fold"
    tell delivery boy to come to back gate only
    remark: handle gently, glass
    note 一下: put at guard house
    备注 please: no bell
    add note plz dont fold poster
    deliverey note: behind blue bin
    pls add coment for seller send it in one box
    could you ask whoever packs it to draw a smiley on the lid
    ask them to put the perfume and the shirts in separate bags
    inform the driver our parking bay is B2
    they should shout my gran's name as she's hard of hearing, add it to the instructions
    let the buzzer ring for long, grandad is slow, write that down
    nobody read my note last time and the plant baked in the sun. This time put it in capital letters: LEAVE IN THE SHADE
    For my mother-in-law, so no paperwork in it, no prices outside, and a little card saying "With love"
    May I request that the following be recorded on the order: to be received by the admin office, third floor, do not phone
    our house number fell off so just tell the delivery man its the one with two cactus pots by the door
    safe place: coal bunker, please add
    leave instructions for the man bringing the fridge, use the goods lift
    a line for the florist: nothing yellow please
    want my words on the ribbon: Rest in peace Uncle Tom
    write "to be opened on the 24th" on the parcel
    nothing on the outer carton may give the surprise away, please pass that on
    bananas still green if the packer can manage, jot it down
    top of the meter box is fine, same day same address, just tell the van man
    It goes straight to a client, so please leave anything with a price out of the box and off the label
    I'm at work all day, could the order say the parcel goes in the blue box in the bike shed
    I'd like a line slipped in with my sister's present: "Happy twentieth, little fish, your brother's always behind you"
    My parents go to bed early, so please write that nobody should phone after eight and it may be left on the shoe rack
    Would you ask the packers to wrap every glass by itself and write fragile on the outside
    I clicked too fast and left the message empty, please add that both balls of wool must be the same shade
    Our building has a register, tell the driver to give my name at the west gate hut first
    On the cake I'd like "Grandad, keep going strong", without his age, could you note that down
    no product names on the label please
    Would you add a little card saying happy birthday to Tom?
    please enclose a little card saying Happy 40th Rob
    put a card in reading Get well soon Nan
    Write "Congratulations on your new home" on the gift slip
    I want a message printed: all my love, Pete
    can my gift carry a few words from me
    a handwritten line for the recipient please: sorry I missed it
    where does one type the gift message
    forgot to type my greeting, can you put it in the box still
    change my gift message from Anne to Annie
    typo in my greeting, "Brithday", please correct the card
    remove the message I left with the order
    is my comment visible to the seller
    did the shop get my remark about the colour of ribbon
    can I see the note I left
    need to leave a message for the seller with my order
    I'd like to attach a remark to the order
    add remark to order 4471
    add this comment to my order: no nuts
    order comment please: surprise, don't ring
    special instructions box where?
    delivery instructions: ring flat 9
    Delivery instruction - hide it behind the bins
    instructions for the driver, gate code 2580
    gate code is 1195, pass it on to the courier
    buzzer doesn't work, driver has to phone
    tell him to knock hard, gran is deaf
    don't ring the bell, the baby sleeps
    please don't ring, night shift worker asleep
    knock rather than ring, please note
    Ask the postie to pop it over the side gate
    leave parcel in the porch
    safe place is the shed
    put it in the greenhouse if nobody's in
    leave with neighbour at 14, add that to the order
    neighbour opposite can take it, please tell courier
    hand to security guard only, kindly note
    please give at watchman cabin, mention on order
    kindly instruct delivery boy to call on reaching
    let the courier know I'm on the third floor with no lift
    the entrance is round the back, tell the driver
    our house has no number, blue door beside the chapel, please pass it to the driver
    satnav sends people to the wrong lane, note for driver: turn at the mill
    Mind the dog! Please write that for whoever brings it
    warn the driver about the low bridge
    driver should not use the front lawn
    don't leave it in the rain, note please
    don't leave it out in view
    no leaving it outside, please put that on
    deliver only to me in person, add to order
    courier must not hand it to my kids, it's a secret
    it's a surprise for my husband so no texts to the house please, can you note it
    keep it secret, don't put the product name on the box
    no branding on the outside please
    unmarked box please
    plain brown box with no logo, note that
    discreet label please, write "books"
    sender name should read Santa, please
    put my name as the sender on it
    From: your secret admirer - can that stand on the slip
    no price anywhere in the parcel, it's a present
    leave the invoice out of the package, present for a friend
    take the tags with prices off prior to packing
    strip the price sticker off the vase
    don't include the packing list
    do not include catalogues
    no plastic please, paper padding only
    please use little packaging, note for the packer
    pack the glass bowls with double bubble wrap please
    write FRAGILE in big letters
    mark box this way up
    wrap each mug on its own please, tell the warehouse
    put both orders' labels as A and B so that I know which is which
    label the boxes by room for me
    split into two bags, one for each twin
    green bananas only, tell the picker
    no substitutes please, add that
    if milk's out leave it off, don't replace it - note
    pick ones with a long date
    please choose a good looking pumpkin for me
    well done steak, no salt, comment on my order
    less spicy please
    no cutlery needed
    sauce on the side please, put in notes
    write Happy Retirement Bob on the cake
    text on the cake: Lina 7
    same dye lot for all wool please
    pick me one without scratches on the sleeve please
    check the zip before you post it
    please test the lamp before packing
    kindly check no damage before packing, mention in order
    matching left and right panels, ask the seller
    could the seller sign the book for me
    ask the author to dedicate it to Fatima
    please spray some perfume on the letter haha
    draw a cat on the box pls
    can someone draw a dinosaur on the parcel for my kid
    smiley on the bag please :)
    put a candle in if possible? note for shop
    I want to tell the warehouse something about how to pack my mirror
    want to say something to the courier
    is there anywhere to put courier notes
    how do I leave word for the driver
    how many characters does the note allow
    my note got cut off after 50 letters
    the notes field is gone after paying, where do I write now
    after checkout can a remark still go in
    update the driver note: new gate code 7731
    delete the note about the neighbour
    add phone number of my sister as contact on delivery, she'll take it in
    contact person for the delivery is Mr Osei at reception, note it
    attn: room 12, please add to label
    c/o the Lindens please add that in the comments
    please note my shop shuts for lunch so driver uses the side hatch
    wheelchair user here, courier should give me a minute to reach the door - please put that on
    my mother walks slow, ask them to wait at the door
    elderly recipient, carry it inside please, note
    take shoes off when bringing in the sofa, tell the men
    no masks no entry lol, ask the driver to wear one, I'm immunocompromised
    I'd be very grateful if the packer could slip in a card with the words "For Ellie, who never gave up".
    listen it's for a funeral so the ribbon on the wreath has to say Rest well Dad, can you put that on the order
    plz put no bell on order, got newborn
    备注 please: leave at 前台
    pls add 备注 no call before 9
    i forgot put remark "send with box"
    please to write in order: for my teacher
    note: call first
    message to seller: shiny side out
    gift note
    Please put a slip in the box with the words "Welcome little Noah".
    Could you tell the driver that our bell is dead and he should phone?
    I'd be glad if no invoice or price went into the parcel, it's for my sister.
    Kindly add to my order that the parcel may be left with the caretaker.
    ask whoever packs it to wrap the jar lids with tape
    write to the seller that both cushions should have the pattern the same way up
    add a line for the courier: beehives by the path, use the left gate
    can I still attach a wish to my order that the flowers be white and closed
    let the seller know I'd like the sharpest pencil tips facing in, he he
    please pass on: lift out of order, leave it in the hall
    the greeting on my slip should read "From all at No. 9"
    mention on my order that it is for a school and the office closes at three
    add a remark that they should not fold the poster
    tell the picker: firm tomatoes, none squashed
    please note that the dog is friendly but the goose isn't
    could the shop leave my company's name off the sender line
    put "open on the 24th only" on the outside
    leave a message for the shop: I'd like it gift-ready, and no bill inside
    message for the courier about the broken step
    instruct the rider to hang the bag on the hook
    add comment: cut the ribbon long
    where may I type a wish for the packer
    my comment for the seller vanished after payment, please add it: blue lid if possible
    note likh do: guard ko de dena
    please mention on parcel handle with care glass inside
    sir write on order call before coming
    i want put message with the flower
    Please write on the parcel that it must not be opened before Christmas Eve.
    Would you pass a message to the driver? The gate's behind the petrol pump.
    I'd like the card inside to say "Break a leg, Zoe!"
    Tell the packers to leave the price labels off, it's a surprise gift.
    Can a message to the seller be attached: the curtains must be cut from one roll
    the parcel should be handed to the school secretary, please note that on my order
    add for the courier: barking dog in the yard, wait at the fence
    no bell after seven, put this on my order please
    leave the flowers in the shade, tell the delivery man
    have the shop slip a short poem in with the roses
    kindly mark my order: glass, keep upright
    I wish to leave instructions for whoever delivers the piano
    my gift words got saved wrongly, change them to "For Mum and Stan"
    note for kitchen: no peanuts, allergy
    let the shop know I'd like the sender to read "Your book club"
    remark: hide the box under the tarpaulin
    put a word in with the seller that the eggs be wrapped one by one
    driver message: use the service lift
    ask them not to print what's inside on the outside
    add to order "text me on arrival, I'm deaf"
    include a message with my order: Congrats on the twins!
    remark for the seller, please no red balloons
    please write "Sorry for everything, J" on the card
    Ask your packer to fold the shirt round tissue
    tell the courier the buzzer is number 14
    gate code 7731, put it in the delivery notes
    Could you remove all pricing from the package? Present for my boss
    let the driver know there's a sleeping baby, knock softly
    do not ring doorbell, text me, note this on the order
    I forgot to leave instructions for the cake inscription, it should be "Happy 60th Nan"
    where do I enter comments for the merchant
    need to add special instructions to order 71120
    attach a remark: ripe mangoes only
    hide it behind the wheelie bins, tell him
    please leave package with security guard, mention it
    can my parcel have a note saying fragile, pottery inside
    i want put one note for the rider
    drop it round the side by the greenhouse, can you pass that on
    jot down: concierge accepts parcels till ten
    The intercom is faulty; courier should ring my mobile. Add it to the order please.
    how many characters fit in the remarks field
    kindly mention on my order "call before coming"
    wish to edit the note I left, the flat number of the neighbour is 9 not 6
    did the shop see the remark I typed when ordering
    delete my comment on the order, it isn't needed any more
    please ask the kitchen for no coriander
    extra chillies on the side, write that for the restaurant
    tell whoever packs it to leave out the leaflets
    Message in the flowers: "Missing you, love from Toronto"
    bouquet tag should read: With deepest sympathy, the Hughes family
    put "from your secret Santa" on it and not my name
    please keep my name off the parcel's card, anonymous
    delivery instruction: second cottage after the bridge
    sat nav gets our lane wrong, let the van driver know to turn at the chapel
    beware of geese, tell the postman lol
    instruct the courier to leave it on the porch swing
    can u add 'handle with care'
    note for the driver: lift is out, use the east stairs
    this is a surprise, so don't let the driver tell my husband what's inside, can you add that
    gift for a colleague, take the receipt out and the tags off
    please make sure no logo shows on the outside, it's her birthday surprise, note it down
    leave with the neighbour in 22, he's home all day
    I'd like my parcel to go in the meter cupboard
    the delivery chap should come to the loading bay, put that down for him
    Could you have the shop pick the freshest expiry date? Just a remark for my order
    if possible the two plates should be packed apart, please inform the packer
    choose a card with a cat on it and write Get well soon
    greeting text: Feliz cumpleaños abuela
    I typed a gift message with a typo, "Hapy", can you fix it
    no plastic cutlery with my meal, please note
    tell the florist no lilies, they're poisonous to my cat
    leave a comment on the order that the engraving goes inside the ring
    where's the field for telling the courier my floor
    shop note: same batch number for both wallpaper rolls
    write on the box: do not open before 24 December
    please pass a message to the delivery guy: park on the left, street is narrow
    the parcel may be left in the shed, key's under the pot, tell them
    add remark to my purchase "for nursery class B"
    write the department on the label for me, Radiology, third floor
    can I attach a few words to my order
    is there a way of leaving word for the seller once it's paid
    special request: the greener bananas
    please don't staple the bag, tell them, I collect the bags
    would be nice if the seller signed the book to "Martha", please note it on my order
    ask him to honk once, the dog will bark otherwise
    put an ice pack with the chocolates, add a note for the packer
    courier may hand it to my mother-in-law, tell them she's called Rosa
    I'd like it handed only to me, could you note that for the courier
    order note got cut off halfway, please complete it: ...use the blue door by the bakery
    Need the driver told: height limit 2 metres in our car park
    my house has no number, say it's the yellow one facing the well
    bhaiya ko bolo gate 3 se aaye, please add in note
    pls mention landmark near Hanuman temple for the delivery boy
    include happy anniversary card with blank inside
    i want you to write my name and hers with a heart on the chocolate box, put that in the note
    sender should show as "Your Valentine"
    please don't put the invoice in with the gift
    no prices inside pls its a pressie
    Seller's remark line: assemble the legs before packing
    note to shop: substitute with brown bread if white has run out
    leave it in our parcel box, the PIN is on the lid, add this
    add a line so that the rider doesn't use the bell, night shift here
    message for courier, come through the car wash
    tell deliverer to put down box gently, inside is aquarium
    please note to stack the crates by the kitchen door
    my order needs a comment: deliver to stage door, not box office
    the guard needs the order name as "Kapoor family", can you note
    put 'perishable' on the outside
    My grandmother walks slowly, please have the courier wait a minute at the door
    stick a smiley on the parcel for my boy, please
    the remark box was greyed out when I ordered, can you write it in: boat is at pontoon C
    just a line for the packers: double bag the flour
    add my mobile for the driver as a note
    request to seller - please cut the ribbon into two pieces of a metre
    leave behind the oil tank out of the rain
    no contact drop please, put on mat and walk away
    kindly scribble a note that vegetarian dishes be wrapped apart
    would you let the delivery people know that the ramp is at the back
    could the card say "To my rock"? Add it to the hamper order
    need my message printed in capitals on the cake board: WELL DONE KOFI
    don't leave it on the step, thieves around, please tell the courier to use the coal hatch
  `,
})
