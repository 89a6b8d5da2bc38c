import { defineIntent } from '#intents/define'

export const returnDispute = defineIntent({
  intent: 'return-dispute',
  audience: 'seller',
  settledBy: 'workflow',
  label: { zh: '买家退回的货有问题', en: "A buyer's return is not right" },
  definition: {
    zh: '卖家收到的退货是空包、掉包、用过、少件，或不认退货理由，要平台判定。',
    en: 'A return came to the seller empty, swapped, used or short, or the reason is contested, and the marketplace is to decide.',
  },
  borders: {
    'return-item': {
      zh: '买家要退货不在这里。',
      en: 'A buyer wanting to return is return item.',
    },
    'abusive-buyer': {
      zh: '说的是这个人惯犯、骚扰敲诈，归恶意买家。',
      en: "When it is the person's pattern, abuse or blackmail, it is abusive buyer.",
    },
    'refund-to-buyer': {
      zh: '愿意退款只问怎么退，归给买家退款。',
      en: 'Willing to refund and asking how is refund to buyer.',
    },
    'warehouse-damage': {
      zh: '平台仓弄坏的归仓内损失。',
      en: "Broken by the marketplace's warehouse is warehouse damage.",
    },
  },
  zh: `
    买家退回来的货有问题
    退货是空包
    买家掉包
    退回来用过的
    拒绝退货
    买家退错货
    退货少件
    对退货有异议
    买家恶意退货
    退货申诉
    退回的东西坏了
    不同意退款
    平台判退我不服
    退货纠纷
    仅退款不合理
    买家退回来的是空盒子
    退货被调包了
    退回来的衣服穿过了 有汗渍
    收到退货少了配件
    他寄来的不是我家的货
    买家退货理由是假的 我不同意退
    穿了一个月还退？
    退回的鞋底都磨平了
    平台介入判我退款 我不服
    吊牌剪了还按七天无理由退
    空包退货
    他说质量问题，可视频里明明是自己摔的
    退货超时才寄 能拒收吗
    退回商品影响二次销售 怎么举证
    拿旧的换我新的 序列号对不上
    return 收到一块砖头
    內褲拆封也能退？
    买家仅退款把货留下了，让他还回来
    开箱视频有 他寄回来的香水只剩半瓶
    tuihuo 有问题 申请介入
    退件物流显示签收 我根本没收到
    退款申请2210 我拒绝了，怎么提交证据
    买家p图骗退款
    说少发了，我打包监控拍得一清二楚
    他描述不符的照片是网图
    婚纱用过一次礼拜天拍完照就退，裙摆上全是泥和草渍，还说一打开就是这样的，我有发货前的质检照，这种情况要怎么判
    退的是三件只寄回两件却申请全额
    书退回来写满了笔记
    机器的主板被拆换过
    不接受平台这个售后判决 我要上诉
    退货里混了别家的快递单，寄错人了吧
    一直不填退货单号却要我先退
    顾客退的榴莲已经吃掉一半
    8月那個掉包的案子什麼時候判
    退回来包装盒没了 原厂盒很值钱的
    拆机痕迹明显 不予退 请支持商家
    卖出去是全新的蓝牙音箱，寄回来的是个外壳泛黄的旧款，连插头都不是一个标准，快递当面拆的我都录了，买家还催着退钱，求平台主持公道
    一个买家把七斤重的铸铁锅退成了一袋沙子，快递面单上的重量倒是一样，你们的系统一看重量相符就自动给他退了款，钱从我账上扣的，我要求重审
    买家退回来的是空盒子怎么办
    退货少了一件，我不同意退款
    买家退回的商品被用过
    退回来的不是我发的货
    买家把好的换成坏的退给我
    我不认可买家的退货理由
    买家退的衣服有污渍，要求平台介入
    退货商品损坏，我要申诉
    客户退回来的东西少配件
    收到退货，里面是一瓶水
    售后判给买家了，退回来的明明是旧的，我要求重新判
    怎么对退货提出异议
    买家说质量有问题，其实是他用坏的
    能拒绝这个退货吗，已经影响二次销售
    退回的手机序列号不一样
    退货包裹里东西掉包了，怎么举证
    买家退了旧的回来，新的留下了
    退回来的鞋子明显穿过
    我拒收退货可以吗，包装都烂了
    申请平台判定这个退货
    退货只收到一半，客户要全额退
    亲，退回的货有问题，怎么维权
    客户退款理由写假货，我不同意
    买家退回来的电饭锅有饭粒，用过了
    退货有争议，怎么提交证据
    买家没寄回商品就退款了，我要追回
    退货物流显示签收，我没收到包裹
    退的包包五金刮花了，不是我发货时的样子
    七天无理由退回来，吊牌没了
    客户谎称少件要求退款，我有打包视频
    仅退款给了买家，货也没还我，我要申诉
    退货验货不合格怎么拒绝退款
    对平台售后判责结果有异议
    退回商品缺主机，只有盒子
    买家调换了里面的零件
    退货申请说描述不符，我觉得不成立
    退回来的茶叶被喝掉一半了
    买家自己摔坏的，凭什么让我退
    怎样上传退货开箱视频申请仲裁
    我收到的退货跟订单不是同一款
    二手货退给我，商家怎么申诉
    退货的化妆品开封了，能不退吗
    客户退货超期还寄来，货也脏了，我不接受
    平台小二判得不公平，退货明明被调换
    退货纠纷订单1189，麻烦介入处理
    退回的玩具少了三块积木，买家不承认
    买家退货填的重量和我收到的差很多
    收到退件发现是别人家的商品
    退货签收时发现外箱被拆过，里面空了
    床单洗过再退回来，怎么处理
    已拒绝退款，等平台裁决，要补什么材料
    diao包了！寄回来的表根本不是我的，申请介入
    气死我了，发出去新耳机，退回来个破的，还要我全额退
    买家return了一个empty box，我要dispute
    我就想问退回来一股烟味的羽绒服，平台凭什么判我退钱😡
    客户买的相机用了一趟旅游回来就申请退货，理由是不喜欢，机身快门数都三千多了，我拒绝，请平台评评理
    您好，我们收到的退货与买家描述严重不符，商品有人为损坏痕迹，已保留开箱录像，恳请平台重新审核
    同款不同批次，他把去年买的旧锅退到今年的订单里，底下的生产日期对不上，怎么申诉
    小件都能给我换成石头寄回来，现在退货都这样？请平台主持
    退货原因我有异议，想让平台重新判断
    退回来的是空箱
    买家退的不是我的东西
    退货被掉包
    收到的退货坏了
    我不同意这个退货
    退货少了东西
    买家用过了还退
    对退货判定不服
    怎么申诉退货
    买家退货理由不属实
    退回的商品有使用痕迹
    退货有问题，申请平台介入
    拒绝买家退货怎么举证
    退货包裹里没有商品
    客户退回来的缺零件
    退的货和发的货不一样
    买家把坏的退给我
    退货验收不通过怎么办
    平台判退款我不认
    买家说有质量问题，我不认
    退回来脏了怎么办
    退货纠纷怎么处理
    收到退货是别的品牌
    客户退的少一只鞋
    不认可退货责任
    今天收到客户退的电饭锅，锅胆里还有米渣，明显用过，我不想退全款
    退回来的快递是空纸箱，重量只有二百克，我要求平台来判
    买家退的蓝牙耳机序列号跟我发的对不上，该交哪些证据
    订单3316退货只寄回充电器，主机没有，却要全额退款
    客户穿去旅游的裙子，带着防晒霜味退回来，写的理由是不合身，我不同意
    退货原因写“收到就是坏的”，可拆开一看是摔的，请平台判定
    你们没等我验货就把款退给买家了，货回来是碎的，我要申诉
    退回来的奶粉罐子被打开了，我没法再卖，能拒绝退款吗
    快递显示退件已签收，我店里没人收到过，凭什么退钱给买家
    买家退来一袋洗衣粉，我卖的是蛋白粉，申请介入
    退货的手表被换了机芯，需要找谁鉴定才能作为证据
    客户称少发一个枕头，我称重记录是完整的，不认可他的理由
    包装盒被撕烂，说明书也没了，这种退货能扣一部分钱吗，他不同意
    退货过了规定的寄回时间，东西还脏，我可以不收吗，请平台裁决
    售后判责说是我的责任，可是照片里的划痕不是发货时有的，想重新审
    退回的书里画满线，买家说没看过
    我拍了拆退件的视频，里面是块砖，在哪上传
    买家七天无理由退了床垫，上面有尿渍，这还怎么卖，要求判不退
    退的是去年旧款，标签换成新的，骗我全额退，怎么投诉这单退货
    退货被判支持买家，我还能不能补证据再审一次
    收到退来的六瓶红酒，少了两瓶，还有一瓶是开过的
    仅退款也批给他？货没有寄回来，我对这个结果有异议
    客户退回的相机镜头有指甲印大的裂痕，发货前我有检测单
    玩具退回来拼了一半还缺块，他坚持说没拆，怎么让平台裁定
    我卖的真皮包，退回来一个人造革的，这种调包怎么维权
    退货里夹了别人的快递，估计寄错了，买家却不承认
    申诉退货要在几天内提交，我等质检报告要一周
    退回来的口红用掉一截，买家选“不喜欢”，我拒绝退款可以吗
    买家给的瑕疵照片不是我家产品，我不认可，请审核
    退货争议单已经提交五天，什么时候出判定结果
    退huo是空包！！怎么申诉
    客户return的东西是used，我要appeal
    拆开退件我直接笑出声，寄回来一双他自己穿过的袜子🧦 我卖的可是皮鞋，请平台判
    恳请平台复核订单7742的退货判定，退回商品与原发商品型号不符，证据可随时提供
    欺负老实人是吧，用了二十天的跑步机退回来，轴都磨黑了还判我全退，我不服！
    我在家辛辛苦苦绣的婚鞋，客人婚礼上穿完了第二天就退，鞋底全是草，理由写“色差”，视频我都录了，你们给评评理
    退回来的箱子里啥也没有，空的
    客户退了个空盒子给我
    拆开退货是块肥皂，货呢
    退件里装的是一瓶矿泉水
    买家把旧的塞进来当新的退
    掉包了，退回的不是我卖的那台
    序列号和出库的对不上，被调换了
    退回来的鞋底都磨花了
    衣服退回有汗味粉底印，明显穿过
    退货吊牌没了，还怎么二次销售
    退回商品有使用痕迹，我不认
    化妆品用掉半瓶才退，商家能拒吗
    客户退回来少了数据线
    缺了赠品就退回来，能扣钱吗
    退三件收到两件，系统却要全额退
    套装拆了一半退给我
    退回来摔烂了，买家不承认
    退货屏幕碎了，是谁的责任请平台判
    退回物品人为损坏，申请介入
    我要对这笔退货发起申诉
    卖家怎么申请平台仲裁退货
    退货纠纷请平台裁决
    退货纠纷怎么举证
    拒绝退款后买家申请介入了，我该交什么
    平台判给买家了，商家不服要复议
    裁定结果不公，我要二次申诉
    举证时间过了还能补吗
    开箱视频从哪里提交给平台
    仲裁结果几天出来
    买家说质量问题，其实货是好的，我验过
    质检说没毛病，他非说坏了要退我不同意
    退货理由乱选，运费让我出，我不认
    客户勾选“商品破损”但图片是假的
    买家上传的图不是我家的货
    他说收到假货，我有进货发票，我拒绝这个退货理由
    买家说漏发，我称重记录对得上
    少件说法不成立，打包录像可以证明
    过了七天才退还要全款
    无理由期过了，客户硬退回来
    没经我同意就把东西寄回来了，我能拒签吗
    拒收退件行不行，东西已经变样了
    收到退货能不能扣折旧
    退回来包装盒没了，影响二次销售
    包装撕烂了退回，能拒退款吗
    手机退回来激活过了
    电器退回里面有水渍，是他弄进水的
    穿去婚礼一次就退，朋友圈照片我截图了
    用完过节就退的灯串，我不接受
    租用心态，演出完把裙子退了
    床品睡过还退，恶心，要平台处理
    贴身内裤拆封退回，商家可拒吗
    食品开袋退货，怎么判
    退来的手表机芯被换过
    硬盘容量变小了，退回时被掉包
    退回的是高仿，我卖的是真的
    拿去年的款换了我的新款再退
    买家退回来是别人家的牌子
    退的颜色不是我发的颜色，他哪来的
    退货单号显示签收，但我仓库没收到这个退件
    退件签收人不是我，货没见到不能退款给他
    买家填了假的退货单号
    退回重量只有0.1公斤，肯定有问题
    退件外箱完好里面少东西，快递还是客户
    退货验收有异议
    退货不符，商家申诉
    验货不通过怎么操作
    退货争议
    拒绝退货申请
    不认可退货原因
    退货掉包
    退货少配件
    卖家维权 退货有问题
    不同意退款，货被用过了
    买家退货弄脏了
    退回商品无法再卖，损失谁承担
    自动退款了，可退的货根本不对，能追回吗
    系统秒退给买家，我收到货才发现被用过，怎么追
    平台仓还没验货就退款了，我要申诉这单
    极速退款后收到空包，商家钱谁赔
    亲，客人退的毛衣里全是猫毛，这单我能拒吗
    咋办啊客户退了一箱砖头过来
    退货来的是垃圾，太过分了，请平台主持公道
    被退回一台翻新机，我发的是全新
    return里面是空的，seller怎么dispute
    客户退了个fake给我，平台介入下
    appeal退货判决要怎么弄
    我老两口卖蜂蜜的，她吃了大半罐灌水退回来，还说我掺假，检测报告我有，请你们公断
    相机退回来快门数三千多，她说没用过，这怎么可能，我申请平台鉴定
    您好，订单退货经我司验收缺少主机底座，现拒绝全额退款并申请平台介入判定
    我仓库小妹当着摄像头拆的从头到尾没断过里面就是一双旧拖鞋买家说是我们调的包你们看监控判吧
    買家退回來的不是原商品，我要申訴
    已提交举证，请尽快裁定这单退货
    退货责任判定标准是什么，我这单不该我担
    为何每次退货纠纷都偏向买家，这单请重审
    退回来的表带被剪短了
    充电宝鼓包了才退，是他自己充坏的
    定制刻字的杯子他也要退，理由不成立
    他自己拼装拧坏了螺丝孔，说我货不好
    钓鱼竿断了退回来，硬掰断的
    退款前发现零件少两颗，先别放款给买家
    客人退回来的电饭煲内胆是别的牌子的，他坚持说我发错了，请平台看照片判
    退货里只有说明书和包装，机器不见了，快递说重量没变过，这单我不退款
    裙子腋下一圈汗渍，吊牌重新缝上去的，说没穿过，我不认这个退货
    说是质量问题，我把退回的灯插上亮得很，凭什么要我承担，申请介入
    平台已经判我输了，可我有新的监控证据，想请你们重审这个退货案
    一套六本书，退了五本来，缺的正好是最贵那本，他要全款，我拒绝
    过了退货期一个多月，他把用脏的帐篷丢给快递寄来，我拒签可以吧，请裁定
    退件签收的是隔壁店，货我没见着，系统却要自动给买家退钱，先帮我拦下
    相机退回来镜头有霉点，发出去时我拍过视频，请平台按证据处理
    他选的理由是收到空盒，我有称重记录，请你们别直接判给买家
    客户退回来一箱废报纸
    退回的手机串号跟我发出的不一样
    买家把真表换成假表退给我，求平台裁定
    退货签收后发现少了充电器
    衣服领口有粉底，买家还说没穿过，不同意退
    我是商家，对这笔退货有异议
    买家退的鞋底全是泥
    怎么提交退货举证材料
    平台判我全责，我不认，怎么再申诉
    退回来的箱子轻飘飘的，里面是空的
    香水用掉一半退回来，还要退全款
    客户说有瑕疵，我出厂质检照片都在，请仲裁
    退回商品不是我店里的
    顾客洗过水的裙子也给退？
    买家退货包装没了，无法二次销售怎么扣款
    她退回的是A货，我卖的是专柜正品
    拆了激活的平板退回来，还绑着他的账号
    售后判定不公，商家申请复核
    退回的冰箱里有剩菜，恶心，拒收行不行
    退货缺件，能不能只退部分款给他
    主机显卡被拆走了，退回来个壳
    退货视频证据传到哪
    買家退回來的東西被用過，我要申請爭議處理
    买家人为摔坏，却选质量问题退货
    退货里塞了块石头
    超时自动退款了，可退件根本不对
    退回来的项链断了，寄出时好好的
    卖家想拒绝这个退款申请，理由不成立
    客户退的书写满了笔记
    退货纠纷几天判
    盲盒拆了确认款再退，凭什么让我收
    买家的return是空包，怎么dispute
    仓库收到退货是别人的旧衣服
    退回奶粉罐封口撬开过
    先别给买家退款，货有问题
    金戒指退回来变铜的了
    验货发现退回的包内衬有口红印
    买家退货过期才寄，我不认可，请平台介入
    跟买家各执一词，退货责任到底归谁
    退件称重才90克，原货两公斤，怎么证明
    咋整啊，退回来的锅底都烧黑了
    判责各担一半我不服，明明是他弄坏的
    套装退一半，配件留下，还要全退
    申诉说我证据不足，还能补交吗，退货那单
    买家拿旧款退我新款
    吊牌水洗标全剪了，退货我不接受
    退回的耳机有耳屎，拒绝退款
    退货物流签收了，我们没拿到货，平台却扣我钱
    羽绒服退回来袖口磨破
    客户谎称发错货，要退，我有打包录像
    被买家调包了，能赔我吗
    退来的手办缺了一把剑
    买家说是假货，检测报告证明是真的，退货不能通过
    申请平台客服介入这笔退货
    无理由退货但商品已使用，怎么拒
    退回的相机快门数多了三千次
    穿去婚礼拍完照就退，我要争议
    退货收到的是坏的，运输坏还是买家坏，谁判
    退货理由造假，请小二核实
    机芯换过了，退回的不是原装表
    退回来的吉他弦都换过了
    买家退个模型机糊弄我
    退货里是洗洁精瓶子灌水
    退的无人机明显炸过机
    退货少了镜头，只同意退一半
    买家照片是网图，退货理由我不认
    退件和发货重量差两斤，请平台查
    我要上传开箱录像反驳这个退货
    童车退回来轮子全是泥，还说全新
    他退回的毛衣不是我家款
    拦截自动退款，退的货有猫腻
    发动机号跟我发的不符，退件被换
    判给买家的那笔退货我要上诉
    狗粮吃剩半袋退回来
    退回来的床垫有尿渍，拒绝全退
    当着两个同事的面拆退件，里面是一罐豆子，全程录了像，请判给商家
    我卖手拉坯的碗，她退个超市货回来，系统还先把钱退了，这事要重审
    他拿高压水枪洗完整个院子，漆点子还在上面，却按未使用退，我不认
    称重单还没传完退货案子就关了，能重新打开吗，我是卖家
    buyer退回来的phone不是我的，请介入
    买家寄回来一块砖头，我卖的是手机
    退回的鞋底全是泥，他说没穿过
    退货箱子里只有报纸，我是店家
    顾客把内存条拆走再退给我
    退来的包不是我家的货，被调包了
    不认可买家选的“描述不符”，申请平台裁决
    酒瓶退回来灌的是水，卖家怎么维权
    买家穿去参加婚礼又退，口红印都在领子上
    退件少了充电器和说明书，能扣他钱吗
    客人用坏了硬说质量问题，请平台仲裁
    本店要对退货单提出异议，证据传哪里
    平台判买家赢，我有打包录像，要求复议
    退回的IMEI跟卖出的对不上
    商家拒收这个退货行不行，刻了字的
    退货重量才两百克，明摆着空盒
    return收到的是别人家的破衣服，我是卖家
    買家退回的商品有明顯使用痕跡，賣家不接受
    寄回来的植物死了，发货时好好的
    他把吊牌重新别上，衣服有烟味，怎么判
    退货鉴定不是原物，下一步卖家怎么走
    退回来的金戒指变成铜的
    买家剪短了窗帘还要全退，我不同意
    退货纠纷平台几天给结果
    买家谎报到手破损，我出厂检测正常，求公道
    退的护肤品用了一半，凭啥全额退他
    顾客退六件只寄回四件
    举报退货欺诈，箱里装的土豆
    买家退来的游戏机硬盘没了
    退货举证时间过了，还能补材料吗，我卖家
    退回的箱包贴着航空标签，明显用过，我要申诉
  `,
  en: `
    buyer returned the wrong item
    returned item was used
    empty box returned
    dispute a return
    i don't accept this return
    buyer damaged it and returned it
    return is missing parts
    fraudulent return
    reject a return
    returned item is broken
    buyer swapped the product
    appeal a refund decision
    return dispute
    customer sent back a different product
    contest the return
    buyer returned an empty box
    return was swapped for an old one
    dress came back worn, sweat stains
    the returned goods aren't mine
    parts missing from what she sent back
    i don't agree with this return, the reason is a lie
    opened a case, what proof do you need from me as seller
    unpacked the return, got a brick
    return arrived after the deadline, may i refuse it
    he dropped it himself and claims it's faulty
    you refunded the customer and i never got my goods back!
    used for a month and now "not as described"
    tags cut off, soles worn down
    Photos the buyer sent are stolen from the web
    perfume half empty
    退回 item is fake, i sent original
    only two of the three pieces were in there but he wants the whole sum
    I reject your decision on case 2210 and want it reviewed
    claims an item was missing, our packing camera shows it in the box
    mainboard replaced by buyer before returning
    tracking says I received the return. I did not
    the book came back full of pencil notes
    customer kept it AND has the money. make him send it back
    original box gone, that box is half the value
    we have unboxing video, where to upload it for dispute
    A bride wore it on Saturday and posted it to us on Monday with mud up to the knees, stating it came out of the packet like that. We photograph each gown before dispatch. How is a thing like this decided?
    resold by her probably, what came here is a cheap copy of our bag
    wants refund but never enters a return number
    hello, client return me durian he ate half, must i really pay him
    guarantee claim against my shop by the returner, I want to contest
    partial refusal because of damage by the buyer, how much may be withheld
    weight on the return slip is 200g, the mixer weighs 4 kilos
    appeal against forced refund
    underwear opened by buyer and returned to us??
    date of the ruling on my August case?
    It left us as a new speaker and came back as some yellowed older model with a foreign plug. The parcel was opened in front of the postman on film. He's pressing for money every hour. Please judge this
    sand. the customer returned sand
    买家 change the watch, inside movement is not same
    Seven pounds of cast iron turned into a bag of gravel on the way back, of identical weight, so your system waved it through and paid him out of my balance. I ask for the matter to be opened again
    this wasn't damaged when it left, courier claim or buyer claim?
    My buyer sent back an empty box
    the return I received is not my product
    the returned item has been used
    I want to dispute this return
    buyer returned a different item
    charger and cable missing in what the buyer sent back
    the item came back damaged by the buyer
    I don't agree with the customer's return reason
    can I refuse a refund because the return is damaged
    How do I appeal a return decision?
    customer swapped the item and returned an old one
    the returned dress smells of smoke and perfume
    the buyer claims it's defective but it works fine
    the return box only had half of the order in it
    I never received the return but the buyer got refunded
    open a dispute about a returned item
    returned shoes are clearly worn
    You sided with the buyer and I think that's wrong
    where do I upload photos of the bad return
    the buyer damaged it himself and now wants a refund
    refund decision against me is unfair, the goods came back used
    what evidence do I need to contest a return
    serial number on the returned laptop is not the one I sold
    I received a return with the wrong product inside
    reject return, item not in original condition
    the returned phone has a cracked screen that wasn't there before
    the buyer says parts were missing but I packed everything
    can the marketplace decide on this return
    return arrived with tags removed
    Returned package contained an old towel instead of my jacket
    I got back someone else's product
    customer kept the accessories and returned just the box
    buyer got a refund without returning anything, I object
    the reason "not as described" isn't true and I won't accept it
    dispute over a used mattress that was sent back
    the returned watch is a fake, mine was original
    I inspected the return and it fails, how do I deny the refund
    buyer returned it dirty and washed, can't be resold
    please review the return case 66012, the item was swapped
    partial return but full refund claimed
    how can I prove the buyer sent back the wrong thing
    The returned coffee machine has clearly been used for weeks
    I refuse this return, seal is broken
    return claim is false, need you to step in
    your team refunded the customer before I could inspect the return
    how long do I have to object to a return
    the return weighs 100 grams, my product weighs 2 kilos
    someone opened the return before it reached me and it's empty
    game console returned with parts inside replaced
    disagree with the platform's ruling on a return
    I'd like a second look at the return decision, the vase was chipped by the buyer
    empty bx returned!! need to dispute asap
    got a potato. an actual potato. in the return box instead of the headphones 🥔 what now
    She wore the gown to a wedding, there are photos on her Instagram, then sent it back as "wrong size". I refuse to refund that. Please decide this in my favour.
    hello, buyer return my product broken and dirty, I not accept, how I can make dispute
    退回 is used product, I want platform to judge
    Dear support, we respectfully contest the return of order 20877. The goods were sent back incomplete, and our inspection video is available on request.
    are you kidding, a drill covered in plaster dust counts as "unused" now? I want that return decision overturned
    customer sent back last year's model in this year's packaging and expects the full price, I've compared the date stamps, who rules on it
    The returned sofa has cat scratches and the buyer says it arrived like this
    the return box was empty
    buyer returned something else
    I got a used item back
    return came back damaged
    I don't accept the return reason
    parts are missing from a return
    how do I dispute a buyer's return
    the returned product isn't mine
    refuse a return, it's been worn
    I disagree with the return decision
    appeal a return case
    customer swapped the item
    wrong item in the return parcel
    the buyer's return is incomplete
    the return arrived dirty
    buyer's claim isn't true
    contest a refund for a bad return
    returned goods can't be resold
    need you to judge this return
    customer sent back an old one
    the return failed inspection
    returned without the accessories
    your ruling on the return is wrong
    buyer broke it, then returned it
    evidence for a return dispute
    The rice cooker came back today with rice in it. It's obviously used and I don't want to refund the whole price.
    The return parcel weighs 200 grams and there's nothing but paper in it, please decide
    Serial number on the returned earbuds differs from the one I shipped, what evidence do you want?
    order 3316: only the charger came back, the console didn't, and he wants everything refunded
    She wore the dress on holiday, it smells of sun cream, and her reason is "doesn't fit". I object.
    Reason given is "arrived broken" but the dent is from a fall at her home, I want the marketplace to rule on it
    you refunded the buyer before I could open the box, and the box holds a smashed vase. How do I appeal?
    The baby milk tin was opened. Am I allowed to turn down that return?
    The tracking claims my return was delivered, nobody here got it, so why was the buyer refunded
    I sold protein powder and got washing powder back
    The watch movement has been replaced, who can certify it so that you accept it as proof?
    customer says one pillow was missing, our packing weight shows two, we don't accept his reason
    can I deduct something when the retail box is torn and the manual is gone? the buyer refuses
    posted back three weeks after the deadline and stained on top, I'd like you to decide I needn't take it
    You ruled it was my fault, but those scratches weren't on it at dispatch. Please re-examine the return.
    the returned novel is full of underlining and the buyer swears she never read it
    I filmed opening the return, it's a brick, where can I upload the clip?
    mattress returned with a stain, no way I can sell it again, I'm contesting the refund
    he put this year's label on last year's jacket and sent that back, how do I challenge it
    Six bottles of wine should have come back. I have four, one of them uncorked.
    I object to the "refund without return" you granted, my goods are still with him
    The lens came back with a crack; I hold the test sheet from before shipping
    the puzzle was half assembled and short of pieces, he insists it's unopened
    I sold real leather, what came back is plastic. What are my rights as the seller?
    what's the deadline for disputing a return, since the lab report takes a week
    The lipstick has been used down to half and she picked "changed my mind". May I refuse?
    those defect photos aren't of my product, I don't recognise the claim
    five days since I opened a return dispute, when will there be a verdict
    someone else's shoes were in the returned parcel and my buyer denies it
    I shipped a sealed phone and the return was a sealed box with a stone, your decision please
    can the refund be held while you look into what he actually sent back
    my buyer returned two of four chairs and the system refunded all four
    The drone came back with broken rotors, buyer states "never flown", logs say 40 flights
    the bike's been returned with a bent frame and I'm expected to pay full price back? no, please arbitrate
    how can I show that the item in the return isn't what left my warehouse
    return was emtpy box, how to apeal
    returned item used 很久, I want to dispute
    opened the return and laughed out loud, he sent me his own worn socks 🧦 I sell leather shoes. Ruling please!
    twenty days of running on that treadmill, the belt is black, and you side with HIM? I won't accept this return decision
    We kindly request a review of the return on order 7742, the model received being different from the model supplied. Evidence can be furnished at once.
    I embroider wedding shoes by hand. The bride danced in them, there's grass on the soles, and a day later they're back as "wrong colour". I filmed the unpacking. Who decides this, because I'm not refunding a worn pair without a fight.
    customer sent me back an empty package
    brick in the return parcel instead of the camera
    opened a return, it's full of old newspapers
    return contained a bottle of water, not my blender
    buyer swapped my new phone for his old one
    item swapped in the return, what can a seller do
    the serial doesn't match the unit I shipped
    shoes came back with worn soles
    returned dress reeks of perfume, it's been worn
    tags removed on the returned coat, I refuse to refund
    signs of use on a return, I'm not accepting it
    half the cream was used before she returned it
    charger missing from the return
    returned set is incomplete, must I refund in full
    three units refunded, only two came back to my warehouse
    return arrived smashed and the buyer denies it
    screen cracked by the customer and now sent back to me
    damaged by the buyer before returning, who decides
    open a dispute over a return as a seller
    escalate a return case to the marketplace
    marketplace to arbitrate a return please
    how do I submit evidence against a return claim
    where do I upload the unboxing video of the return
    what proof wins a return dispute
    I rejected the refund and the buyer escalated, what next for me
    you ruled for the buyer, I want to appeal
    unfair decision in a return case, reopen it
    missed the evidence deadline on a return case
    when will you decide my return dispute
    buyer claims defective but we tested it and it's fine
    nothing wrong with the returned item, his reason is a lie
    wrong return reason chosen to dodge postage, I object
    he ticked "damaged" but the photos are not of my product
    she says it's fake, I have invoices, I reject that return reason
    customer says short shipped, our scale data says otherwise, please judge the return claim
    came back after the 30 day window, do I have to accept
    buyer sent it back without my approval, may I refuse it
    refuse delivery of a return
    reject a return because it was used
    deduct for wear on a returned item
    original packaging destroyed on a returned console
    returned phone has been activated
    water damage inside the returned speaker, not from us
    she wore it to prom and returned it, I've got the Instagram proof
    used for the holiday and sent back, no way I'm refunding
    Halloween costume returned on 1 November with makeup on it
    opened underwear sent back to me, can I decline
    seal broken on returned supplements, do I still pay
    returned watch has a different movement inside
    hard drive in the return is smaller than the one sold
    got back a knock-off of my own product
    last season's shirt came back instead of this one
    return is another brand altogether
    I sold blue, he returned red
    tracking says the return was delivered but my warehouse never got it
    don't release the refund, I haven't received the return item
    buyer entered a bogus return tracking number
    return parcel weighs 90 grams, the item weighs two kilos
    disagree with the return outcome
    return not as sold
    return inspection failed, seller next steps
    swapped return
    incomplete return
    contested return reason
    return case appeal
    seller protection for bad returns
    unsellable return, who bears the loss
    refund was automatic but the goods returned are wrong, get my money back
    instant refund issued and then I got junk back
    refunded before I inspected it, the item is ruined, I want that reversed
    customer returned garbage, please step in
    cat hair all over the returned jumper, can I say no
    he broke it assembling it and blames us, I dispute the return
    rod snapped by force, returned as faulty, not accepting
    engraved mug returned though it's custom made, I object, please decide
    book came back with a coffee ring
    returned mattress has stains, please rule on it
    the bracelet came back missing two stones
    lens scratched on the returned camera, buyer says it came that way
    shutter count shows 3000 shots on a camera returned as unused, please examine
    lot number on the returned tin isn't one of ours
    photo evidence attached that the return was tampered with
    buyer sent back someone else's mail order to me and insists on a refund
    please side with the seller this time, the returned goods are clearly used
    the customer is lying in his return request, look at the photos
    I'm a seller and I refuse this refund, kindly adjudicate
    we kindly ask for mediation, returned quantity 8 of 12
    sir customer has sent empty cover in return, please help seller
    空包 return from buyer, how to dispute
    retrun is wrong item!!! i want marketplace to judge
    My wife opened it on camera in one go and there was a pair of old slippers in there. He says we swapped it. Watch the footage and decide.
    the honey jar came back two thirds empty topped up with water and she calls us cheats i have a lab report please decide this
    who pays when the return gets broken on the way back to the seller
    claim of defect not upheld by our technician, we're declining the return
    accessory pack withheld by the buyer on a return, I want a partial deduction judged
    the buyer's return claim is bogus
    returned goods dispute, order 5120
    they returned a counterfeit and kept my original
    he dropped the mixer himself and now returns it as defective, I won't have that
    outer carton intact but half the goods missing from what came back to my shop
    The pot inside the returned rice cooker is a different make and he swears I sent it so, please judge from the pictures
    My return box held the manual and packaging and no machine, so I won't refund this one
    Sweat rings on the dress and the tag sewn back on, she says never worn, and I don't accept that return
    Returned as faulty, I plugged the lamp in and it shines, why should the seller bear it, please step in
    You ruled against me, but there's new camera footage and I'd like the return case heard again
    Five of six books came back, the dearest is missing, and he wants the whole sum, which I refuse
    A month past the window he shipped me a muddy tent, may I reject it and have you decide
    The return was signed for by the shop next door, I haven't seen it and the refund is about to go out by itself, stop it
    Mould spots in the lens of the camera sent back to me, my packing video shows it spotless, please decide on the evidence
    His stated reason is that he got an empty box, I have the weight log, do not simply rule for the buyer
    customer returned an empty carton, who decides?
    my buyer's return had a potato in place of the camera
    the phone that came back has a different IMEI from the one I sold
    got the return, it's been worn and stinks of smoke
    I'm contesting this buyer's reason, the item was not faulty
    As a seller I dispute this refund, the blouse came back with make-up stains
    returned box contains an old kettle, I had sold a new one
    buyer sent me back bricks, please step in
    How do I upload unboxing video of a bad return
    appeal the platform decision on a returned watch
    customer has sent different product in return, sir please help, seller side
    Return received without charger and manual, customer claims full money
    lens scratched by the buyer, yet I'm told to refund in full
    your ruling on the return was unfair to me as a merchant
    the buyer washed the dress and sent it back
    what evidence do I need to win a return dispute
    I reject the buyer's "wrong size" claim, he cut the tags off
    returned shoes have muddy soles and he says never worn
    dispute a buyer's return, where's the form
    return parcel from the customer weighed nothing, nothing inside
    the hologram sticker is missing on the item that was returned to my shop
    half the bottle of perfume is gone in this return
    can I refuse a return that arrives soiled
    my goods came back smashed because the buyer packed them in a bin bag
    Buyer's returned my designer belt as a market-stall copy, I want arbitration
    used laptop battery cycles say 140, it was sold new, the return isn't acceptable
    she wore the gown to a wedding then returned it
    open a case: item returned to seller not the original
    refund was forced on me although the return was incomplete
    please judge this return, photos attached, buyer is lying about the defect
    customer returned one glove
    returned tablet locked with the buyer's account, can't resell it
    the seal is torn on the returned headphones, do I get to deduct something
    filters clogged with dust, the "unused" vacuum was clearly run for weeks
    buyer opened a not as described case but sent back another model
    How long does the marketplace take to decide a contested return
    I want a part deduction since the returned tent is ripped
    Weight of return label: 0.1 kg. Weight of blender: 3 kg. Do the maths and reject the refund
    the return came with three pieces short out of twelve
    customer claims I sent a fake, I've invoices from the factory, how to defend against this return
    the buyer's return has never reached me but I've been debited
    not my product in the return packet
    swapped return, customer kept the good one
    is the merchant protected if the return is damaged
    sent out a gold ring, got back a brass one, who arbitrates
    deny the return, buyer's own fault, she spilled water on it
    Mediation needed between me and a buyer over a returned drone
    my appeal against the return judgement was turned down, can I go one level up
    Returned jacket smells of perfume and has a receipt in the pocket from last week
    buyer refuses to admit he broke the screen before returning
    the return was opened by my staff on camera, a bag of rice inside
    what do I do with a return that isn't mine
    lipstick swatched, cap broken, returned as new
    Merchant here. The espresso machine they returned is full of limescale, so don't pay the customer yet
    hold the buyer's money back, the return is short of two chairs
    challenge buyer's claim of defect
    customer says colour differs, I say it doesn't, please adjudicate this return
    chassis number of the returned bike doesn't match my sale record
    they returned a dead plant after not watering it for a month, I won't pay
    our warehouse found somebody's old jeans in the returned packet
    Used nappies pack came back half empty lol, seller wants justice
    Buyer returned after the window closed and you accepted it, I object
    I need to prove the returned item was swopped, will CCTV do
    the customer kept the free gift and only returned the main item
    the system auto approved a return I never agreed to
    refund claim on my order is bogus, goods were fine when shipped, I've packing footage
    the book came back with pencil notes all over it
    cheating on return: they took out the graphics card
    ruling says 50-50 but the customer ruined the mixer, I won't accept it
    the returned necklace has a broken clasp that wasn't broken
    does opening a dispute freeze the refund to the buyer
    I sold silk, polyester came back
    return dispute number 4471, any verdict
    The contested return is being treated as settled and I never had a say
    lady returned hair straightener burnt, says it arrived so. My QC picture shows otherwise
    how can a merchant object to a refund request
    upload proof against buyer's return
    fridge returned with rotten food in it, I'm not taking it
    the buyer wrote "defective", our technician found nothing wrong, who pays
    Empty envelope came to our godown as a return, kindly take action
    opened cosmetics sent back, must I accept
    can marketplace deduct cleaning cost from the buyer's refund for this filthy return
    the returned set lacks the remote, buyer shrugs
    No fault found on a returned item, I want to fight the reason
    a buyer's tampered return, please rule
    screws missing from the returned wardrobe, I can't sell it again, please rule
    I got old stock back in place of the new stock I shipped
    seller protection claim for wrong item in return
    my decision to refuse this return was overruled, why
    returned mobile has water damage indicator red, customer denies it
    his photo shows a crack that's not on the returned plate, I contest
    a stone. The buyer's return is a stone. I refuse to refund that
    the buyer returned only the box with the manual
    game disc came back scratched to bits
    please reopen the return case, I've new evidence from the courier
    she returned the skirt hemmed and shortened, not in original state
    The gift card in the bundle was redeemed prior to return, I shouldn't refund the whole
    Return has arrived but it's a size 9, I sold a size 7
    disagree with the return verdict, where do sellers lodge it
    buyer returned the mower, oil drained, used all summer, I dispute it!!
    got a dirty baby carrier back and the customer wants everything, platform please intervene
    buyer's return has a cracked lid, whose liability
    buyer's claim of missing accessory is false, weigh-bridge slip proves it
    this return is fraudulent
    watch came back with another strap and scratched glass, rule in my favour please
    they've peeled the film off and put their own SIM in, is that still "unused" for a return to my shop
    why did you side with the buyer on return 8820
    the item returned is 5 years old model of same brand
    i am the seller, return box was taped up again and inside only newspaper
    I don't owe this buyer a refund, what he returned is rubbish
    return came back expired, I had shipped fresh stock
    arbitration result for my returned camera case
    customer deliberately damaged it to get free return, please review
    the returned cushion is covered in dog hair
    Missing pearls on the returned brooch, buyer says it was so
    is there a deadline for me to dispute a buyer's return
    marketplace should compensate me for a swapped return
    My buyer says the blender never worked but there's dried smoothie in it
    buyer's return reason is nonsense and I'd like you to check it
    what the buyer sent back is a dummy phone
    buyer returned a fridge magnet instead of the ring, decide please
    the returned order is missing its warranty card and cable, I won't accept
    my parcel scale shows the return 2 kg lighter than what I sent
    His claim "wrong colour" is false, and the return reeks of petrol, I contest
    client returned a burnt pan after two months, claiming a defect
    Tell me how to submit the CCTV of us opening the return
    I've been forced to refund a customer whose return held a shampoo bottle full of water
    she cut the label and sent it back with deodorant stains, I as seller object
    adjudicate: item returned with another shop's sticker
    refund the buyer only in part, his return lacked the lens
    the returned drone was clearly crashed, propellers chipped
    I, the merchant, disagree that the goods were at fault, open arbitration
    Is there an appeal once the marketplace has ruled for the buyer on a return
    they swapped the strings, the returned violin isn't in my original state
    return delivered to the wrong shop, and you debited me
    as-new claim on the returned pram is nonsense, wheels full of mud
    how do I get reimbursed when a customer returns junk
    the engine number on the return isn't ours
    video proof of an empty return, who looks at it
    customer returned half a bag of dog food, wants full
    Buyer returned a different jumper in our packaging
    stop the automatic refund on the return, goods not as I sent them
    I've a returned item full of hair, am I obliged to accept it
    contesting: the "arrived broken" photo is from before my sale
    I sell hand-thrown bowls; the lady returned one from some supermarket in my box, and your system already paid her, I want this looked at
    On opening the customer's return in front of two colleagues we found a tin of beans. We have it all filmed. Please decide in our favour.
    buyer 退 back 一个 old phone, not mine, please 介入
    my return case was closed while I was still uploading the weighing slip, could you open it again, I'm the seller
    He used the pressure washer on his whole driveway, you can see the paint flecks, and now he returns it as "unused", I object
    the parcel my buyer sent back was full of newspaper
    customer swapped my camera for an older one before returning it
    returned boots are caked in mud, he says never worn
    buyer sent back a brick instead of the phone
    I contest this return, the dress has lipstick on the collar
    return came short, no charger and no manual
    the guest used the drone, crashed it, and now claims it was faulty
    escalate this return case to arbitration please
    As a seller I dispute the reason "wrong item", I shipped exactly what she bought
    goods sent back to my store are damaged by the customer
    fake return: a stone in my watch box
    sir buyer return used saree, I am seller, please take action
    returned package empty. who pays me
    the customer's return photo shows another serial than the unit I sold
    perfume bottle came back half empty
    she wore it to a wedding and returned it with the tags pinned back on
    my customer opened the software and wants the full sum, I object
    you ruled for the buyer although my video proves otherwise, reopen the case
    the returned handbag isn't ours, stitching's different
    returned after 40 days, do I have to accept? buyer says defect, I disagree
    buyer keeps the lens and sends just the empty case back
    returned wine bottle refilled with juice
    I need mediation, buyer alleges the table was scratched, my packing photos show it wasn't
    parts have been stripped from the returned graphics card
    the laptop that came back is missing its RAM
    buyer says empty box received from me, I've weight proof, dispute
    returned swimsuit without the hygiene strip, must I take it as a seller
    reject a buyer's return
    refusing this return: custom engraved ring
    returned merchandise unsellable, want to charge the customer
    got the return, the item was washed and shrunk
    I got a used toothbrush head back from my buyer instead of the sealed one
    deduct from buyer's refund because the return is worn, how does my shop ask for that
    customer damaged the blender in use and files it as faulty on arrival, please adjudicate
    the return reason is a lie
    as the vendor I believe the purchaser's grounds are false
    buyer returned expired food from somewhere else
    case 4410, when do you decide about the buyer's swapped return
    Is there a deadline for contesting a return as a merchant?
    He sold my original spare part and gave me back the broken one from his own car
    what came back to us is a counterfeit of our own product
    the returned jumper reeks of cigarette smoke and the buyer denies it
    buyer's return has wrong quantity, 6 sold, 4 back
    chipped by the customer, yet the return got auto-approved, how do I object
    the returner forgot half the set, do I need to pay for all of it? want a ruling
    My client claims our violin had a crack. The crack is fresh, with blood-red varnish from his own shelf on it, and I'd like your people to look at the evidence.
    I want to open a dispute over a returned mattress with stains
    return scam by buyer, box had potatoes in it
    tampered seal on the returned router
    buyer's return label shows 0.2 kg, my item weighs 3, clearly empty
    they sent back different shoes, cheap ones
    need the marketplace to step in on return RT9921
    who bears the loss if a returned item was switched
    buyer returned our game console after taking out the hard drive
    customer says it's defective, I tested it, it runs perfectly, decide please
    buyer never posted the thing, just an envelope with a flyer, tracking says delivered to me
    lost my appeal on the returned curtain, can my shop appeal again
    return inspection failed at my store, next step?
    send-back was trashed, coffee all over the keyboard
    returned goods have our tags on somebody else's jacket
    how do I prove to you that a returned phone is not the one I sold, IMEI differs
    evidence needed for contesting a return as seller, list please
    Customer used the tent for a festival then sent back a muddy wreck
    the returned plant is dead and was alive when I shipped it
    he cut the cable and returned the headphones as broken
    the buyer wants his money before returning anything, and the court of your platform should decide
    unfair return, hair dye opened and used
    my packing video vs buyer's word, who wins
    I received my own product back with the warranty sticker ripped, I won't accept
    returned curtain was shortened with scissors!!
    partial refund instead of full for a used return, can the platform approve this for my shop
    buyer marked "not as described" on a return, my page described it precisely, overturn please
    returned suitcase has airline stickers lol, "unused" he says
    box came back to our warehouse with rubbish inside
    please freeze the refund to the customer until my dispute over the empty return is settled
    dispute window closed before I opened the return parcel, can it be reopened
    cake tin returned with burnt cake remains
    rented basically: bought our speaker for a party, returned on Monday with beer in it
    I've been debited for a return that reached me smashed
    customer kept accessories from the return, claim the difference how
    buyer returned kids book scribbled all over
    the reason chosen was size but the fabric is torn, I contest it
    seller wants to challenge returned item condition
    my buyer is blaming my product for a burn in his carpet and returned it melted, it was misused
    want to counter the buyer's claim on a return, where's the button
    they've returned only packaging
    fraudulent return reported by shop, ticket please
    return of gold ring came back as brass, tested by a jeweller
    the hat returned has sweat marks, buyer insists brand new
    you let buyers send me junk back and refund them, this return must be re-examined
    i send new one, buyer return old one
    returned bike with 300 km on the clock
    the returned bundle lacks the bonus book
    can sellers refuse a return when the box is crushed by the buyer
    umbrella handed in with broken ribs by the purchaser, I protest
    buyer mailed me gravel, platform must intervene
    my customer's "never opened" violin case contains rosin dust and a snapped bow
    a gown with deodorant stains came back from my customer
    the shaver he returned is full of whiskers, refuse the refund
    rival brand's vacuum was in the return carton, I'm the merchant, please arbitrate
    how does a vendor object to an automatic approval of a return
    Buyer blames shipping for a cracked screen; the return photos show a heel mark. Will you judge that?
    got a doll back without its head lol, buyer claims complete
    escalation of return claim, my side hasn't been heard
    my customer's returned sneakers aren't even the same size I sold
  `,
})
