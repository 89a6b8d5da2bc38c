import { defineIntent } from '#intents/define'

export const changeAddress = defineIntent({
  intent: 'change-address',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '改收货地址', en: 'Change the delivery address' },
  definition: {
    zh: '订单要送到别处、改收件人或电话，不论发货没有；能不能改由订单的状态说了算。',
    en: 'Wants an order to go elsewhere or to another recipient or number, sent already or not; what is possible depends on the order.',
  },
  borders: {
    'reschedule-delivery': {
      zh: '地址不变，只换日子或时间。',
      en: 'Same address, only another day or time.',
    },
    'change-profile': {
      zh: '改的是账户里的资料，不是某张订单。',
      en: 'Changes details of the account, not of an order.',
    },
  },
  zh: `
    改地址
    修改收货地址
    我要换个地址
    送到另一个地址
    收货地址改一下
    能改地址吗
    地址填错怎么办
    换成公司地址
    寄到我家不要寄公司
    改收件人电话
    收件人名字改一下
    我搬家了 地址要换
    发到新地址去
    我要改地址
    收货地址填错了怎么办
    换个收货地址
    改成公司地址
    收件人名字错了
    门牌号写漏了
    还没发货能改地址不
    地扯写错了
    订单40012换地址
    xiugai dizhi
    城市填错了
    搬家了，上午拍的那单别寄老房子
    收货人改成我妈
    下单手快 默认选了前男友家 救命
    想寄到新家去
    把楼号改成3号楼呗
    我在外地出差 那套床品直接送我宿舍 可以换一下吗 趁没出库
    地址改到上海
    送到单位行不行 家里白天没人 还没寄吧
    收货信息更正：姓名王建国，其他不变
    地址少了单元号，快递会找不到的，补一个2单元
    我填的是学校 现在放假了 回老家收 订单还是待发货
    change address 改一下地址
    收件地址寫錯了，可以幫我更正嗎
    区县选错了 应该是江北不是江南
    您好，昨天下的洗衣机订单，安装地址想变更到另一个小区，还没派单，请问怎么操作
    我看了一下 订单上用的是三年前的旧地址 那边早就拆迁了 你们要是还没寄 就按我现在账户里默认的那个地址来 别寄错了
    寄件前换个地方收
    老地方不住了
    本来要寄我自己 现在是送朋友的生日礼物 直接寄她那边 地址我发给你
    邮编弄错有影响吗 要不要改
    别送家里！！送我店里
    街道写错 是中山二路
    哎呀 收货电话是我爸旧号码 已经停机了 麻烦换
    填地址的时候输入法把"朝阳"打成"潮阳"了 一个北京一个广东 你们赶在发货之前给我改过来啊 单号是39027 买的是个鱼缸
    想问哈收货地方改得脱不
    地址簿里新加了一个 怎么让这单用新的
    还在备货的话改寄杭州
    搞错咗地址
    我们小区这周突然封路修水管，大件车进不来，我买的那张餐桌还没有发对吧，能不能把收件的地方换成我哥那儿，离得不远，就是隔壁街道办后面那栋，他白天都在
    ship to 那栏填错 帮我 update 成 office 的
    已经发货了 能改地址吗
    包裹在路上 想转寄
    转到另一个地址
    快递改派
    改送自提点
    让快递转寄到公司
    在途改地址
    送到驿站就行
    改成自提
    转送到我朋友那
    已发出 地址错了 转一下
    包裹改寄
    改投快递柜
    让他们送去代收点
    路上的包裹换个地方收
    已经发货了还能改地址吗
    快递能转寄到别的地方吗
    在路上了 能换个地方收吗
    转寄
    送到我家楼下驿站行不行
    包裹都到我们市了 能转去公司不
    发出来才发现地址是旧的，半路能改吗
    zhuanji
    别送上门了 放自提柜
    让快递改送我爸那边 已经在派送了
    已寄出 想改派
    亲 货昨天就发了，可我临时要去苏州，能转过去不
    運送途中可以更改收件地址嗎
    我看物流到合肥了，我人现在在南京，能不能不往合肥送了
    出库后改地址咋改
    改成自提点取 不用送
    换邻居代收 快递今天到 我不在
    redirect 到代收点可以吗
    40071已揽收，门牌写错了，来得及改不
    寄错地方了能改吗，快递已经在飞了
    您好，运单显示运输中，想请您联系承运方改投至单位传达室，费用我来承担
    转件到学校快递屋 谢谢
    送隔壁小卖部就行啦 正在派的那个
    派件路上 能让小哥拐到我单位来伐
    转投
    已发的货，收件人换成我同事，我离职了
    我上个月搬家，默认地址没改，等我想起来你们已经发走了，现在物流显示明天到老房子那边，老房子租给别人了，麻烦你们跟快递说一声送到新房子，就隔两条街
    拦截改址多少钱
    发都发了 换地方还得行不
    本来寄宿舍 现在回家了 中途给我调个头
    快件到了能转去最近的代收店不，拎不上六楼
    运输过程中变更收货人
    请帮我把在途那箱橙子转到城南菜场3号摊位
    货发出后才看到写成了12栋 我是21栋 让派件员直接来21栋
    我跟你讲 那个按摩椅你们卡车上已经装着了 可是我爸昨天被接到我妹妹家去住了 那边有电梯 送原来那里他也用不着 你跟司机商量商量 直接开到妹妹家
    不送到家 送到车站旁边那个取货点
    能否改成我去网点自己拿
    在途包裹改地址
    shipped 之后还能换 address 不
    不好意思啊，我女儿的快递昨天已经出来了，写的是她宿舍，可她今天早上发烧被我接回家了，这几天都不回学校，里面是她要用的睡衣和保温壶，能叫快递半道上改送到我们家吗
    已经 out for delivery 了 能改送 office 吗
    貨在路上了，能改寄便利店嗎
    我想修改订单的收货地址
    下单的时候地址选错了
    订单地址可以换吗
    收货地址不对 怎么改
    麻烦帮我改一下地址
    我要把包裹寄到另一个地方
    能不能送到我公司
    改寄到我父母家
    寄到学校行吗 我填成家里了
    想换个人收货
    收件人换成我老公
    收件人姓名打错了一个字
    联系电话写错了 怎么改
    换个手机号收货
    这单的电话帮我改成138那个
    门牌号少写了
    房间号填错了 应该是1502
    小区名写错了
    省份选错了怎么办
    忘了写单元楼
    地址写得不完整 补充一下
    地址太模糊了 加上几号楼
    发货了还可以改地址吗
    已经发货了 地址写错了咋办
    包裹在路上 能不能改送到别处
    快递能不能转到我上班的地方
    派送中能改地址吗
    可以改成送驿站吗
    不想送到家 改成自取
    能换一个自提点吗 原来那个太远
    帮我联系快递改地址
    运输途中想改收货地址
    我要转寄给我朋友
    我搬家了 快递还往老地址送
    宿舍换了 从3栋改到9栋
    出差了 快递改寄到酒店
    回老家了 能寄到老家去吗
    订单20881 地址改为南京市鼓楼区
    把默认地址用错了 帮忙改下这个订单
    买给朋友的 忘记改成她的地址
    为什么订单里改不了地址
    修改地址的入口在哪
    地址修改申请提交了 通过了没
    改个地址要加钱吗
    亲 地址帮我改成单位的哈 还没发吧
    咋改地址呀 我不会弄
    你好 我订的床垫要送到新房去 不是现在这个地址
    地zhi填错了 急
    哎呀写成12楼了 我住2楼
    收货人写的我网名 快递会不会不给 改成真名吧
    那个货到我们市了 我人不在 转到隔壁县我姐那里可以不
    您好，订单已出库，但本人工作地点变更，能否将收件地址改为新的办公楼？感谢
    我女朋友跟我分手了 但这箱东西还是寄到她家的 求求你赶紧帮我改成我这边地址😭
    刚才复制地址 复制成上一个租客的了 门牌差两号 物流说明天到 赶紧改
    定位自动填的地址错了 应该是人民路不是人民东路
    能把快递送到我妈店里吗 改一下
    delivery address 填错了 help 改一下
    这台冰箱帮我送去乡下 订单上写的是城里
    改派到其他网点 我自己去拿
    昨天买的那张书桌 我填的是学校 其实要送到校外租的房子 麻烦改下
    收件人写成我自己了 其实是给我外公的 名字电话都要换
    物流显示今天到 但是我人在医院陪护 能不能转送到医院门口超市
    填的是“锦绣花园”，应该是“锦绣家园”，差一个字差五公里
    我公司下周搬到科技园 包裹要是下周才到就送新楼吧
    老师说快递统一寄到传达室 我原来写的是教室 帮忙改一下
    寄给女儿的羽绒服地址还是她去年的出租屋 她现在住清河那边 求改
    我這筆訂單要改送台中，原本填高雄
    我要修改订单的地址
    想换收货地址
    地址要换一下
    收货人信息填错了
    订单地址不对
    麻烦把地址改过来
    我要换一个收件人
    收件电话要改
    送货地址写成老家了
    换个地方收货行吗
    改一下送到哪里
    可以寄到别的城市吗 我已经下单了
    能不能把收货地址换成我爸妈家
    收货信息怎么修改
    寄错地址了 还能改吗
    我想把这单送到我店里
    重新填一下收货地址
    少填了楼层 补上8楼
    下单后怎么改地址
    地址选了默认的 不是我想要的那个
    发出来了还能换地址不
    改寄快递柜
    改到店里自取
    我昨天订的空气炸锅写的是成都，其实我上个月调到重庆了，帮我改重庆地址
    收货人那里写了我的英文名，前台不认识，换成张晓燕
    这箱牛奶是给外婆的，我忘了切地址，别送到我这来
    订单30992填的是旧手机号，那个号已经注销，换成新号
    地址里写的是“幸福路”，正确的是“幸福里”，请更正
    快件今天刚从杭州发出，可我明天要搬到苏州，能换成苏州那边收吗
    我把楼号和房号写反了，应该是7栋1203
    公司改了名字搬到隔壁园区，订单上的地址得换
    冰箱要送到我岳父家，师傅电话打他的，我填成自己的了
    包裹显示派送中，我人在单位，能不能让快递拐到单位
    宿舍楼装修我们搬去了北区，麻烦把快递改寄北区6号楼
    我选了门店自提，选成城西店了，想换到城东店
    填的是健身房地址，健身房倒闭了，改我家
    我妈回乡下了，那双鞋改寄乡下吧，镇上有驿站
    订单里城市是对的，区选错了，应该是天河区
    护照还在办，人先到酒店，行李箱能不能改送酒店
    写的是对门的号，402，我是401，赶紧改一下别送错
    帮我把收件人从“李总”改成“李志强”，物业要实名
    朋友代我收，名字和手机都换成她的：林可，尾号6231
    下完单才发现自动填充用了我前公司地址，麻烦改家里
    已经到我们市的分拨中心了，能不能不往东城送，往西城送
    之前说放自提点，那家关门了，换成对面便利店那个点
    学校封校，快递进不来，地址改到校门口的代收点
    我点编辑地址，显示“当前状态不可修改”，你帮我改成金水路18号
    旅游去了，能把在路上的帽子寄到我住的民宿吗
    买错地址倒没什么，就是怕送到前任那里，帮我换一下地址
    这单货送给客户，写的我们公司，请改成客户那边的收件信息
    收货地祉改一下哈
    地址填成前公司了🤦 快救我 别让老同事替我拆
    change一下 shipping address 谢谢 已付款
    您好，因办公地点迁移，烦请将订单51207之收货地址变更为新址，联系人不变
    门牌写错门牌写错！！是208不是280！快点改
    老师好 我是新生 不懂 我写的是“某某大学” 没写校区 要不要补个校区啊 我在南校区
    我人都到广东打工了 那个被子还写着湖南老家的地址 已经发货没得 能转到东莞来不
    忘改地址了 忘改地址了 急急急
    阿姨年纪大接不了电话，麻烦单子上的收货电话改成我的，到时候我来通知她下楼
    地址
    换地址
    地址填错了，还没发货
    送到公司去，别送家里
    订单寄到我老家吧
    收件人改成我妈
    收货电话写错了，改一下
    门牌号漏写了，补上
    这单的地址写成旧的了
    发到新地址，我搬家了，订单刚下
    包裹在路上能不能改送别处
    快递能改派到公司不
    改成寄到驿站
    改成送丰巢柜
    不送上门了 我自提
    改为门店自取可以吗
    自提改成送货上门
    换个代收点
    订单的城市选错了
    区县选错，是浦东不是静安
    小区名字写错了
    楼栋写成2栋，是12栋
    房间号错了 应该601
    少写了个单元 3单元
    街道不对，帮我改
    邮编填错要紧不，帮我改这单
    收货人姓名写错字了，改这个订单的
    收件人手机少一位，订单9921
    订单上留的电话停机了，换一个给快递
    换个收件人，别写我名字
    改由同事代收，名字电话都换
    这是送人的，地址应该是朋友家
    送礼物的单忘改地址了，寄到我这来了
    默认地址忘了换，这单要寄学校
    学校放假了，包裹改寄家里
    毕业离校了，快件转到新住处
    我出差了，转寄到酒店
    人在医院，东西送到医院来行吗
    隔离在外地，件转到这边
    回娘家了，订单寄到娘家
    送到我爸店里去吧，订单还没出
    改送楼下便利店
    放物业改成放前台，地址也要换，A座
    转运到另一个城市要钱吗，包裹已发
    物流能中途改地址吗
    顺丰已揽收，还想改收货地
    派送中还能改地方吗
    订单号50213改地址到青年路8号
    请将收货地址变更为北京路100号3楼
    麻烦您，地址由A区改为B区
    地址换成广州天河
    能不能改一下送货地点
    送货地点不对
    怎么修改订单地址
    在哪改收件信息
    改地址的按钮灰了
    页面提示不能改地址 你们帮改
    地址改了没成功，还是旧的
    刚提交了地址修改，生效没
    不换时间，只换地点
    只改这单地址，账号里的不动
    颜色不改，改地址
    快 别往老地址发
    千万别寄老房子 人都搬走了
    寄错地方了，我写的是前男友家，救命
    送货地址改到工地
    冰箱直接送新房
    沙发送到另一套房子
    蛋糕送到KTV去，原来写的家
    鲜花改送她公司，订单里写的是她家
    外卖地址选错了，我在3号门
    外卖送隔壁栋 我定位飘了
    菜送到我婆婆那
    地址里加一句“后门进”，还有楼号改5
    乡镇没写，加上红旗镇
    村名写错了，快递找不着的，改这单
    请把包裹改送到邻居家
    改投给朋友收
    可以中途拦截改寄吗
    拦下来改个地址再发
    跟快递说送另一个门牌
    在吗 我那个单地址换下
    亲，麻烦改下地址，发我朋友那
    咋改地址 已付款
    俺地址写岔了 给改改
    幫我改寄到板橋
    地址change一下，送office
    我的order要ship去另一个address
    dizhi xiecuo le
    收获地址错了
    送货地zhi改
    您好，本人已调岗，恳请将待发货订单改寄至成都分公司前台，收件人不变
    我刚在你们家给我爸买了个血压计，系统自动用了我宿舍地址，他在老家呢，能给改成老家地址不，还没发吧
    喂那个我下午在你们那买的花架写的是旧家的地址能不能给我送到新家来新家在河西
    收件地址和收件人两个都要换 订单刚下
    能改成国外地址不，订单还没寄
    提货点选错了 换东门那家
    朋友搬走了 别寄她那儿了 寄回我自己家
    我这几天住在我姐家帮忙带孩子，昨天买的奶粉别送我家了，改送她那边
    单子里写的是二楼，公司上周搬到四楼了，送货的人会跑空，帮我把楼层改了
    给外地女儿买的棉被写成我家地址了，她在学校宿舍，麻烦改过去
    收件人那栏填的是我先生，他出国了，换成我的名字和号码，还是这一单
    订单寄错地方了，改到公司
    收件人写错，换成我老公
    门牌号填错了，是8号不是18号
    包裹在路上能改送我妈家吗
    订单默认了旧地址，帮改新家
    手机号换了，订单上的电话也改下
    麻烦转寄到杭州
    改送丰巢柜
    我要换收货地址
    下单忘选地址，寄到老家去了
    能不能改成驿站代收
    送货上门改成自提，怎么改订单
    少写了单元号，加上3单元
    省份选错了，应该是广东
    宿舍楼搬了，订单地址换成6栋
    怎麼更改訂單的收件地址
    地址address写错了，帮我改一下order
    快递送到单位门卫那，别送家里
    收件电话少了一位数，订单上补一下
    这单送我闺女那去，她在成都
    把订单收货人改成王阿姨代收
    路名打错字，长安写成常安
    改址服务怎么弄，货在途中
    寄到酒店前台，我出差
    离婚了，千万别寄前妻那儿，改我现住址
    村名写错，快改改
    我这单想换个地方收
    地址不全，加上小区名
    在外地住院，包裹改寄医院来
    下单地址定位错了，偏了两条街
    请把订单配送地址由家改为店铺
    买给朋友的寄成我家了，改她地址
    快递改派到另一个网点我自己去拿
    已付款订单修改地址
    搬家了，在途的包裹送新房子
    楼层写错了，十二楼，订单改一下
    公司换地方办公，未发货的那单改地址
    换个收货人和号码，订单尾号77
    配送点选远了，换近点的自提柜
    地址栏自动填了前单位，咋改
    外卖柜别放，送到我前台，改下订单
    这箱苹果改寄我爷爷家
    县写错了，不是安县是安吉
    收货信息填了我旧号，快递打不通的，改新号
    能把包裹拦下来送到另一个地址吗
    改成寄国外我哥那行不行，还没发
    亲亲，送货地址选成老房子了，救急
    仓库地址改到佛山，订单五百件的那个
    订单里收货人姓名打错一个字，改过来
    要送到工地，不是办公室，劳烦改一改
    地址后面补个“东门进”，订单刚下
    明天派送的那件，换到我姐店里收
    想改地址，页面是灰的点不动
    室友代签，收件人改她
    换成送货上门，之前选了到店取
    那单书送图书馆，不送宿舍
    不在原来城市了，包裹能转过来么
    街道办写错区，订单更正一下
    订单的门牌40写成14了，改
    送货电话换我室友的
    这单送前台别送宿舍楼
    收货人改成我们公司名
    寄到乡下外公那，别寄城里
    在路上的件改去另一个小区
    街道写错城市没错，改街道
    用我姑姑家的地址收这一单
    改约另一个自提柜，出差了
    订单发货前把地址换成下面这个
    搬到合肥了，原订单地址要变
    门诊住院楼三层，改送这里
    要送店里，写成家里，帮改配送
    买菜的单默认了上次避暑那个地址，得送城里的家，快帮改改
    我妈搬去养老院了，助听器那个件改送养老院12号房
    我跟男朋友同住了忘改地址，靴子正往旧出租屋去，能转到他那吗
    司机打的是我爱人电话，他出海了，换成我的号吧
    地址选错啦，改到公司
    换个收件人，写我爸
    这单改送到宿舍
    手机号填错一位，帮改单子上的
    寄到旧家去了，能拦下改吗
    门牌号漏了，补12栋
    默认地址忘换，发我单位去
    收货人名字打错了，这单的
    已发货还能换地方收么
    改成自提点拿，别送家里
    我出差了，转到杭州去行吗
    亲，写成前任地址了，救命改一下
    蛋糕别送家，送酒店宴会厅
    发成老家地址了，要发深圳
    电话停机，订单换成我妈号码
    区选错了，是西湖不是下城，快改单
    快件在派送，改送隔壁楼
    公司搬家，订单地址请更新
    地址没写单元，帮我加到订单里
    包裹改寄學校可以嗎
    order的address改一下呗
    花要直接送女友家，换她地址
    宿舍封了，包裹改投驿站
    请将9021号订单改寄至新办公地点
    我那单蛋糕的送达地点换成宴会厅，别去家里
    爸住院了，单子上的收货点换到医院护士站吧
    派送中的那箱柚子转到我丈母娘那栋去
    收货电话换成门卫的，就这一单
    民宿退房了，没寄的那顶帽子发回我家
  `,
  en: `
    wrong address
    change delivery address
    ship it to another address
    update shipping address
    can i change where it goes
    i moved, new address
    fix the house number
    change the recipient name
    different phone number for delivery
    edit address on my order
    deliver to my mom's place instead
    i forgot the flat number
    change my address
    i put the wrong address
    can you update the delivery address
    send it to my office instead
    i forgot the apartment number
    wrong phone number on the order
    change recipient
    fix the adress please
    zip code mistake on order 40012
    it's going to my old house
    i typed the wrong house number
    update where you send it
    edit shipping details
    autofill picked my ex's place, please don't send the perfume there
    We moved on Sunday and the checkout still had the old flat
    my order hasn't shipped so could it go to 14 Linden Road rather than number 41
    use the second address in my book for this one
    i chose the wrong city, same street name exists in both
    Please put unit 6B, without it nobody finds us
    different address pls, before you pack it
    it's a present, so post it straight to my sister. she lives in Leeds
    Hello, I would be grateful if you could amend the postcode on my order of this morning
    i am student and dormitory is closed in summer, please send my order to parents home
    forgot to change the shipping adress from work to home before i paid
    改地址 to my new flat please
    shipping info wrong
    Can I still alter where the fish tank goes? Status is awaiting dispatch
    wrong county selected lol
    order 39027, deliver to the shop not the house
    my phone number on there is dead, use the new one so the driver can ring
    I ordered a washing machine yesterday with installation and have just realised the system used my landlord's address, because he ordered from the same laptop once. It isn't shipped, so please put mine on it
    where do i edit the address of an order that's still being prepared
    put my neighbour Mrs Dunn down as the person receiving it
    i'm at my mum's until the 20th so better send the books there, you've not posted them yet right
    typo in street: Maple not Mable
    old address got used, new one is on my profile
    need a new drop location on my order, not shipped
    so my phone thought it would be clever and corrected our village to some town two hundred miles away, i only saw it in the confirmation mail, can you put that right before the rug goes out
    no longer living there
    send to a different person at a different house
    been trying to swap the destination on #60233 but the edit link just spins, do it for me please
    hello there, my daughter starts at university next week and i thought she'd still be here when the desk lamp and bedding come, but she goes on the 12th, so as you haven't packed them please put her halls on it
    收货地址 is my old dorm, need 新地址 before you pack
    it's shipped, can i change the address
    send it to a pickup point
    reroute my package
    forward the parcel to another address
    deliver to a locker instead
    already on its way but wrong address
    divert the delivery
    change address after shipping
    send it to my neighbour instead
    drop it at a parcel shop
    intercept and send elsewhere
    ship to a collection point
    redirect delivery
    take it to my work, it's already shipped
    redirect my parcel
    reroute the package
    can i change the address after it shipped
    it's already on its way but i've moved
    send it to a pickup point instead, it's out for delivery
    it's shipped to my old flat, can the courier bring it to the new one
    divert to my neighbour's
    can it be delivered to my neighbor, it's on the van now
    parcel in transit, wrong house number
    please have the driver take it to the post office counter rather than our door
    Has left your warehouse already I know, but could it go to my office?
    i'm in leeds this week and it's heading for york, can it follow me
    redelivery to another adress while it is travelling
    tracking says tomorrow at the old place, tenants live there now
    drop it in a locker instead of bringing it up
    forwarding possible?
    转寄 to my office please, already shipped
    i want collect by myself in depot, not that they bring to home. it is shipped yesterday
    my dispatched order has 12 on it, we're 21
    Would the carrier accept a new destination at this stage? I'm happy to pay for it
    let my colleague receive it, i quit the job and the parcel's still rolling
    shipped this morning, moved in with my sister this afternoon, see the problem?
    send the box that's on the lorry to stall 3 at the south market
    intercept and send it to another city
    can't carry it up six floors so take it to the corner shop, it's nearly here
    out for delivery 40071, please switch it to the parcel locker by the station
    turn my shipment around to my parents, term ended
    you posted it before i noticed the postcode was wrong
    what does it cost to change where a parcel goes once it's been sent
    The massage chair's loaded on your truck as we speak, only Dad has been fetched to my sister's since, where there's a lift and someone to help. Could you talk to the driver and have him go straight to hers?
    could the porter's lodge take it, it's with the courier today
    swap delivery for collection, the thing's already been dispatched
    new place of delivery for a package under way
    it left the depot and i'm locked out of that building now, send him round to the gym next door
    need it going to a different town, it shipped last night
    re-route pls!
    change destination of shipped item
    so the order went off on friday with my mum's address because she'd used my laptop, it's a fortnight's camping gear and we leave from mine on thursday, so is there any chance of it being switched over mid-journey
    deliver my in-transit parcel to a shop
    have my dispatched stuff wait at a collection store, i'll fetch it, courier's already got it
    my flatmate's just told me our whole building is being evacuated over a gas leak, they won't let couriers in for days, and according to the map your van with my contact lenses is twenty minutes away, could it leave them at the petrol station instead
    it's 在路上 already but i go back 老家 tomorrow, send there
    courier is coming, let him 放驿站 not upstairs
    I need to change my delivery address
    can I update the address on my order
    I entered the wrong address
    my address is incorrect, can you fix it
    please change the address before it ships
    I moved house, please send my order to the new address
    can you send my package to a different address
    deliver my order to my work instead
    ship to my parents' house instead of mine
    the street number is wrong
    I left out the apartment number
    I forgot to put my unit number
    the postcode is wrong on my order
    I typed the wrong city
    my zip code is wrong, how do I correct it
    change the name on the delivery
    someone else will receive it, can I change the name
    can I change the contact number for the delivery
    the phone number on my order is wrong
    update the recipient's phone number please
    my order went to my old address by default
    I accidentally used my billing address for shipping
    can I change the address once it has shipped
    it has shipped already but to the wrong address
    can the parcel be redirected
    redirect my delivery to another address please
    can you forward my package to where I'm staying
    can I have it sent to a locker instead of my home
    switch from home delivery to a pickup point
    I want to pick it up at the depot instead of home delivery
    change my pick-up location to another store
    can the courier leave it at my neighbour's address
    ask the carrier to deliver to my office, it's on its way
    the package is in transit and I need a different destination
    how do I edit the delivery details on an open order
    is it too late to change where my order is going
    can't edit the address in the app
    why can't I change the address on my order
    the address on order 7782 should be 9 Elm Court
    please use my new address for order 3310
    Please send it to my sister, not me
    I'd like it delivered to my hotel, I'm travelling
    I'm staying at a friend's, can my order come here
    this was a gift, I forgot to enter her address
    we've just moved flat, the wardrobe should go to the new place
    could you correct the spelling of my street
    wrng adress!! plz change b4 u ship
    shipping addr was autofilled wrong
    the house number should be 118 not 18
    move the delivery to my shop on Station Road
    Good afternoon, I wish to amend the consignee on my order to Mrs Helen Park, thank you
    I am put wrong flat, it is B not D, can driver come to B
    dorm closes friday so my laptop should go to my uncle's in Ohio, can you do that
    My ex lives there now so please, please don't let the parcel go to that address, I'll give you mine
    The parcel's already in my town but I'm two towns over at my mum's, can they bring it here
    oops sent it to my old job lol can u change it
    what's the charge for redirecting a parcel to another address
    can my order be handed to the reception of a different building
    I put the right street but the wrong town
    deliver to the other address saved in my account for this order
    I put my school on the desk order but it should come to the flat I rent off campus
    the order is under my name though it's for my grandad, so his name and phone should be on it
    it's meant to arrive today but I'm at the hospital with my wife, can it come to the shop by the entrance instead
    wrote Maple Gardens, meant Maple Grove, they're five miles apart 😬
    our office moves next week, so anything arriving after Monday has to go to the new building
    I shipped this to Manchester by mistake, it should be going to Leeds
    my daughter's parka is heading for the room she rented last year, she's in Camden now
    please replace the delivery address by the one in my email signature, order 30771
    change where my order goes
    I want a different delivery address
    update my order's address
    the delivery address needs changing
    wrong address on my order, help
    please correct the shipping address
    I need to change the recipient
    change the contact phone on my order
    can I switch the delivery location
    send my order somewhere else please
    could it go to another address instead
    how can I amend the delivery address
    I gave you the wrong address
    my order has my old address on it
    deliver to my shop instead
    make it out to my husband instead
    missing floor number on my address, it's the 8th
    it should go to my parents, not to me
    can the address still be changed after dispatch
    swap my home address for my work one
    reroute it to my new flat please
    different collection store please
    the city on my order is wrong
    can I edit the ship-to address
    I ordered an air fryer yesterday to Leeds but I was transferred to Hull last month, please use Hull
    I put my nickname as the recipient and reception won't know it, make it Emma Whitfield
    The milk is for my grandmother, I forgot to pick her address, please don't send it here
    order 30992 has a phone number I've cancelled, here comes the new one
    It says Happy Lane, it should be Happy Close, please correct it before it's sent
    my parcel left the warehouse today, but I'm moving to Bristol tomorrow, can it go there
    I mixed up the building and flat numbers, it's block 7 flat 1203
    our firm moved next door and the order's still addressed to the old unit
    the fridge goes to my father-in-law's house and the driver should have his number rather than mine
    It's out for delivery and I'm at the office, could the driver bring it here instead
    they've moved us to the north halls, so please send my package to block 6 there
    I chose collection from the west store by mistake, I'd like the east store
    the address I gave is a gym that's closed down, use my home please
    Mum's gone back to the village, can the shoes follow her to the post office there
    right street and city, wrong borough, should be Camden
    I'm staying at a hotel until my flat's ready, please send the suitcase to the hotel
    you've got flat 402 on it, that's across the hall, I'm in 401
    please put "John Harris" as recipient instead of "Boss", the desk checks ID
    a friend will take it in for me, so use her name and mobile: Kim Doyle, ending 6231
    autofill stuck in my previous employer's address, can it come to my house
    it's reached our city's hub, can they send it west instead of east
    the pickup shop you've sent it to has shut, can it go to the one opposite
    the campus is closed to couriers so please redirect to the shop by the gate
    I press edit address and it says "not possible in this status", so please change it to 18 King's Road for me
    we're on holiday, could the hat that's on its way come to our guesthouse
    don't let my ex get it, that's his place on the label, I need another address on there
    this one's going to a client but it's addressed to us, please use the client's details
    adress is wrong plz fix asap
    oh no it's going to my old job 🤦 don't let them open it, send it home
    Dear Sir or Madam, as our office has relocated, may I ask you to amend the delivery address of order 51207
    I am new student, I write only university name without campus, it's the south campus, please add
    i'm already down in Texas for work and the blanket's addressed to Ohio, has it gone? can it come down here
    forgot 2 change address ugh
    my aunt can't hear the phone, so please put my mobile on the delivery instead of hers
    pls deliver 2 my mates house not mine, moved out yesterday
    address
    new address
    I moved, please ship to the new place
    can the order go to another address
    different recipient please, my mum will receive it
    I left out the flat number
    old address got used, fix it please
    already shipped, can I still change where it goes
    redirect my parcel to my work
    reroute to a different house
    switch to click and collect
    change from pickup to home delivery
    different collection point please
    picked the wrong city at checkout
    my postcode is wrong on order 9921
    street name misspelt on my order
    house number should be 21 not 12
    apartment 601, I typed 610
    forgot the building number, add block 3
    wrong name on the parcel, should go to Ana
    please change the receiver's name and mobile for this delivery
    the mobile for the courier should be a different one on this order
    a colleague will take it, put her name and number on
    it's a gift, it must go to my friend's house not mine
    forgot to put the gift recipient's address
    default address was used, this one goes to the school
    uni's closed, send the package home instead
    I've left halls, forward the parcel to my new flat
    send it to my hotel in York
    I'm in hospital, can it come to me here
    I'm at my parents', deliver it there
    deliver to my dad's shop
    leave it at the corner shop instead of my house
    my order should go to reception at building B
    can you forward a shipment to another town
    can the carrier change destination mid-route
    out for delivery to the wrong house, can it be diverted
    amend shipping address on order 50213 to 8 Park Road
    update shipping details for my order
    edit delivery location
    how do I change where it's delivered
    where can I edit the address of an order
    address button is greyed out, please change it for me
    I changed the address but the order still shows the old one
    did my address change on the order go through
    same day, same time, just a different place
    only this order's address, not my account
    I don't want another colour, just another address
    do NOT send it to the old house
    nobody lives at that address any more, send it elsewhere
    sent it to my ex's by mistake, please redirect!!
    fridge should go straight to the new house
    deliver the sofa to the other flat
    the cake should go to the restaurant, not home
    flowers to her work rather than her house please
    food order went in with wrong address, I'm at gate 3
    wrong pin on the map, my takeaway should come next door
    groceries to my mother in law this week
    village name is missing in the address of my order
    county wrong, should be Kent
    wrong country selected for delivery
    can I change it to an overseas address, not shipped yet
    pick up shop should be the one at the east gate
    please stop it and resend to a new address
    intercept and change the address
    tell the courier it's number 14, not 41
    my friend moved, send it to me instead of her
    send package to neighbour at no 5
    order address correction
    address change request
    change ship-to
    new shipping address for my order is 100 Beijing Road
    parcel redirect pls
    delivery addy is wrong
    can u send it 2 my work
    chnage adress plz
    adress wrong, i write old one
    put other address, i am not in this home
    I want that you send to my brother house
    please to change place of delivery
    can change address ah, wrong block number
    sir I have given wrong pin code, please correct in order
    kindly update the delivery address and landmark for order
    kindly deliver to alternate address
    地址 wrong, please send to my office
    改 address for my order can?
    could it be delivered to my neighbour's address
    may I give you another address for the order placed just now
    would like the goods shipped to our warehouse rather than the store
    I'd like to swap the delivery point to the petrol station
    let me have it sent to a parcel shop by the station
    Hello, I bought a blood pressure monitor for my father and it took my own address. He lives in Hull. Could it go there?
    hi so the plant stand i ordered this afternoon its got the old house on it can you bring it to the new house please
    of course your checkout used the address from 2015. It needs to go to Mill Lane, not Oak Street
    we open our office in another street monday, all pending parcels of ours should go there
    instead of the depot bring it to my door
    instead of my door take it to the depot
    apartment block changed to C, please fix on order
    I've booked a holiday cottage for the week the parcel comes, so could it be sent there instead of home?
    The order for my daughter still has our address on it, but she lives in halls in Exeter, please change that.
    We've swapped offices with the firm upstairs, so the chairs should go to the fourth floor and not the second.
    Would you put my sister's name and telephone number on the delivery, as she will be the one taking it in?
    put the wrong postcode on my order
    send it to my office not my house
    can you divert the parcel to my neighbour at no. 12
    delivery address on order is old, we moved in March
    Wrong flat number on my order, should be 7B
    change ship to address
    my package should go to my dorm instead
    how do I correct the address on a placed order
    please redirect delivery to the post office
    I'd like my order delivered to a different address
    sir my delivery pin code is wrong, kindly change to 560034 in the order
    the recipient's mobile number on the parcel is wrong
    new consignee name for order 8850 please
    parcel going to my ex's place, stop and reroute to mine!!
    deliver to parcel shop rather than home
    Can the courier drop it at my workplace instead
    order address edit
    wrong city!! it says Newport should be Newquay
    have it sent to my parents, I'm away
    change where my order is delivered
    is it possible to alter the delivery point while it's in transit
    moved house yesterday, parcel is headed for the old place
    add building name to the address on my order
    I'd rather pick it up in your store than have it delivered, please switch
    change contact number on this shipment, my old sim is dead
    Kindly update landmark and house number on my current order
    the address autofilled my old flat, fix my order please
    can somebody else receive it, change receiver to Anita
    this order is for my grandma so send it to her not me
    could you forward the box to Leeds, I won't be at the Bath address
    need to amend the street on the order, it's Elm Close not Elm Court
    misspelled the road name on my delivery
    billing address got used as shipping, please swap for this order
    send my order to the hotel where I'm staying
    I put my work zip by mistake
    change my delivery from locker to doorstep
    address correction for order 2290: unit 5, not unit 15
    I am hospitalised, please bring the parcel to ward 4 instead of home
    we're at the caravan this month, could the parcel go there
    my son's uni address should have been on that order
    Wrong recipient name on the order, couriers won't hand it over
    the app picked my sister's address, change it to mine before shipping
    please ship to my second address
    destination change request
    how can I update the phone no. for delivery on an existing order
    it's out for delivery but I'm at my mum's on Park Road, bring it there
    Update delivery address asap before it's dispatched
    i typed the house number wrong, 48 not 84
    can't change address after payment, can you do it for me
    the order has shipped, may I still change its destination?
    deliver to gate 2 security cabin instead of flat
    Send to the warehouse in Mumbai, not to our Pune office
    where do I edit the shipping address on my order
    ask the driver to leave it at the bakery next door in place of my address
    parcel must not go to the old shop, we've relocated
    ordered a gift but it's coming to me, should go straight to my friend in York
    please change to collection point near station
    I need the address changed on one order only, leave my account as it is
    forgot to switch address, the dog food is heading to my office
    change drop off location
    my delivery details contain a mistake in the town
    the door number is missing on my order, add 3
    different address for the second parcel please
    adress wrong in order, how change
    can u change it to my girlfriends place
    Parcel to Scotland instead of London please, order not yet posted
    my flatmate will collect it, put her name on the order
    Would you be able to reroute the delivery to my holiday let?
    i want change my address of delivery, i live now in Lyon
    shift my delivery to another branch for pickup
    order placed with the wrong county
    hold the shipment, the address isn't right
    I no longer live there, please send my order elsewhere
    My address on the order lacks the staircase and floor
    delivery to wrong state, please correct my order
    i've got a new number, put it on my parcel so the driver can ring
    swap the address of order A with order B
    can it be sent c/o the concierge instead
    please redirect, nobody lives at that address any more
    different receiver: my uncle will sign, change name and phone
    the hamper should go to 19 Mill Lane, I wrote 91
    company has moved to another block, update our pending delivery
    I want home delivery rather than store pickup, change my order
    address got cut off, the full one is below
    alter shipping destination for my fish tank order
    my parcel, send it to grandad's farm
    Could you switch my order to the Birmingham store for collection?
    can i change delivery location when order is processing
    change the name on the delivery, it's a surprise, put my wife's
    stop it going to school, term's over, send it home
    The postcode and street don't match on my order, correct postcode is BS6
    wrong block, wrong floor, my bad, please amend the order
    I've bought a fridge but gave my old address
    need to send it abroad to my brother instead of here
    sending to my PO box, can you change that on the order
    can my order get delivered to the site office at Sector 62 instead
    Courier has my former phone, give him this one please
    i need to fix the location pin on my grocery order
    Switch to smart locker by the metro
    The office is shut over Easter so I need my package diverted home
    mistake in shipping info on my order, please amend
    delivery should be to the back entrance at 6 Hope St rather than 2 King St
    Can I have the order rerouted to the campus mailroom
    divert en route parcel please
    address changed my mind, send it to the cottage
    correct the house name on the label, it's Rosebank
    I mistakenly chose the default address
    redirecting my order to a neighbour, how do I do it
    please my order bring to my shop, not to my room
    my order is going to the wrong place
    order says Road, real one is Avenue, driver will get lost, please edit
    I left out the district, please put it in the order's address
    send order to the same address as last time, not this one
    let me change the drop-off to the petrol station next to us
    we got evicted, can the parcel be brought to my aunt's
    I'm the buyer, need my street changed on order 60071
    parcel should go to ward B of the clinic, not home
    swap pickup point for my order, the station one please
    I've put my neighbour's door number, mine's 40
    the driver must ring a different number, update my order
    send order 318 to the dacha
    wrong lane in the order address, kindly rectify before out for delivery
    have my order go to my parents' farm rather than the flat
    deliver to the side street entrance at number 9, I wrote 19
    I've got a forwarding address for the parcel in transit
    ship to my dorm's mail office and not to the block
    My order still carries my maiden name and old house, please update both
    name on parcel should be my company, please alter before shipping
    Take it to the reception of the Grand instead of my room address
    we shifted to Noida, please send the order there
    please replace the delivery address with the one below
    my tablet order is going to the repair shop's address lol, correct it
    the receiver of my parcel is now my nephew, number ends 55
    can the van take it to the allotment instead
    collect in person rather than ship, order not out yet
    city's right, street's wrong on order 71
    need the hamper order to go to a different house
    amend recipient details for my order
    order heading to the closed office, redirect it to my flat
    for this one order use my aunt's address
    Deliver to Khan Chacha's shop next to my home instead, I'm away
    I've just noticed the grocery order is going to our summer cottage because that was the last address used, it must come to the city flat
    please could the hearing aid parcel be brought to the nursing home, room 12, my mother has moved there and can't fetch it
    my order 地址 wrong, please change to 公司
    so i moved in with my boyfriend and forgot to change it, the boots are on their way to my old room, can they go to his place
    the driver phoned my husband's number, he's at sea, put mine on the parcel instead
    send my order to another address
    change delivery address for order 812
    put a different address on my parcel
    deliver to my office instead
    send it to my mum's rather than mine
    can it go to my workplace
    please redirect to my neighbour at number 9
    reroute it, I've moved
    I moved last week and the order has the former flat
    old flat is on the order, fix it please
    it's going to my ex's house, stop it and send it to mine
    the default address got picked, I want my other one for this order
    picked the wrong saved address at checkout
    I put my parents' address by accident
    Used my holiday home address, must go to the city
    house number wrong on order, 14 not 41
    flat number missing on my order, add 3B
    forgot the apartment number on this order
    add the company name to my delivery address
    add gate code and floor to the order's address
    postcode on the order should be 2041
    wrong zip code on my order
    wrong city chosen on the order
    street misspelt on my shipment
    county is wrong for my order
    change recipient to my wife
    name of the receiver needs changing on the parcel
    someone else will take my parcel, put Tom's name on it
    recipient name is spelt wrong on the order
    swap the name on the parcel to my colleague
    mobile number for the courier is wrong on order 60
    my number has changed, update it for this delivery
    put my sister's number on the parcel, mine's broken
    is it possible to change the shipping address after ordering
    how do I amend the destination of my parcel
    where do I edit delivery details of an order already placed
    too late to alter the address?
    order shipped already, can the address still be switched
    can you have it intercepted and sent elsewhere
    it's out for delivery but to the wrong place, divert it
    van's on the road, can it go to my shop instead
    carrier says only you can change the destination, please do so
    the app won't let me edit the address on my order
    edit address is greyed out on my order
    stuck in hospital, deliver my order to ward 6 please
    I'm going away, send it to my aunt in York instead
    dorm shut for summer, send the parcel to my family home
    hotel checkout is Friday, so redirect the box to my home
    we've checked out of the cottage, forward the order to our house
    I'm off to sea on Sunday, so please have my order go to my brother
    office closes for works, so ship to my house instead
    Our firm relocated; kindly dispatch order 77 to the new premises.
    reception won't take parcels, send it to the locker instead
    deliver to the pick-up shop rather than my door
    change home delivery into store collection
    from collection to home delivery, can you change that
    leave the locker, bring it to my house please
    gift should go directly to my friend, change the order's address
    I want the flowers taken to the church, not the house
    cake to the party hall not my home please
    groceries to the new flat this time
    mattress should go to the second house, not where it says
    ship to Canada instead of the States, I've relocated
    different country on the order now, possible?
    address in Chinese characters was garbled on my order, here's the right one
    the order's address has a typo: Elm not Elf
    can you add "c/o Brown" to my shipment
    address line two got cut off on order 45
    please update ship-to
    ship to change
    delivery location change
    new drop-off address
    address swap pls
    kindly change delivery address sir, shifted to new house
    wrong pincode given in order, change to 560034
    please deliver at my native place instead of hostel
    alternate number add kardo for order
    i give wrong address, can change?
    send to other house please, i no live there
    order 地址 want to change to office
    改地址 can? order not ship yet
    收件人 change to my roommate pls
    my gf threw me out so pls send my stuff to my mate's place instead lol
    So I've just realised it's heading to Hull and I'm in Hythe from Monday, can the label be redone?
    Is there any way you could swap Oak Road for Ash Road before the lorry leaves?
    the kids pressed order and it's going to grandma's, please put our own address
    my order will end up at an empty building, please change the destination
    the concierge quit, nobody accepts there, so use my studio's address
    not the day, only the place needs changing
    keep the account as is, just this one order to my cabin
    c/o Brown must go on the label of my order, can you put that on
    our new premises should be the ship-to for order 77, we relocated
    carrier can't divert it without your word, tell them to bring it to my aunt's
    this one order should go to my cabin, saved addresses stay as they are
    one letter's off in the street of order 14, please correct the ship-to
    Ash Road, not Oak Road, is where my order should be taken
    put an alternative phone on the parcel, mine's in for repair
    my order has the wrong pincode, make it 560034
    leave the date alone but bring it to my studio instead
    have it sent across the border to Basel, I've relocated since I ordered
    pass my parcel on to the caretaker's lodge of block C, not flat 12
    the lad at the depot says the sticker can be changed if you tell him, so make it 4 Quay Street please
    my order's bound for the barracks but I've been discharged, post it to my parents' farm
    send the cot to the maternity ward's visitor desk rather than the house, it's not left yet
    new receiver: my landlady, and here's her phone number, for parcel 5530
  `,
})
