import { defineIntent } from '#intents/define'

export const compareProducts = defineIntent({
  intent: 'compare-products',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '这几款有什么区别', en: 'How do these differ' },
  definition: {
    zh: '拿两款或几款商品作比较，问差别或选哪个。',
    en: 'Sets two or more known products side by side and asks for the difference or the better one.',
  },
  borders: {
    'recommend-product': {
      zh: '心里还没有候选的是推荐；在已知几款之间犹豫的在这里。',
      en: 'Having no candidates is a recommendation; hesitating between known ones is here.',
    },
    'membership-benefits': {
      zh: '比会员等级的是会员权益；比商品的在这里。',
      en: 'Comparing member levels is benefits; comparing goods is here.',
    },
    'size-advice': {
      zh: '在两个码之间犹豫的是尺码；在两款之间犹豫的在这里。',
      en: 'Between two sizes is size advice; between two products is here.',
    },
  },
  zh: `
    两个有什么区别
    这两款怎么选
    对比一下
    A和B哪个更好
    区别在哪
    买哪个划算
    新款和旧款差别
    这款跟那款比呢
    哪款性价比高
    pro版有什么不同
    帮我比较一下
    两种材质哪个耐用
    纠结这两个
    这两款有什么区别
    哪个好
    A款和B款差在哪
    pro版比普通版贵六百 贵在哪
    羊毛的和羊绒的哪种更暖和
    老款跟新款变化大不大
    对比一下这两台投影仪
    128g还是256g 够用吗 选哪个
    左边那个和右边那个有啥不一样
    滚筒和波轮洗得干净的是哪个
    亲 绿盖的和白盖的洗发水有什么分别啊
    同样是五斤装为啥这个贵一倍
    两本都讲python入门，哪本更适合零基础
    nage hao yidian
    這兩張床墊軟硬差多少
    有线的跟无线的，玩游戏哪种延迟低
    机械的贵还是自动的贵…不对，我是说哪个走得准
    二代和三代拍照比怎么样
    我在3号链接和7号链接之间纠结
    乳胶枕与记忆枕比，对颈椎更好的是？
    给孩子选台灯，一个写护眼国A，一个写国AA，价格差一百二，做作业就晚上一两个钟头，有没有必要上贵的那个，麻烦专业人士讲讲
    不锈钢壶 vs 玻璃壶
    哪种更耐穿 帆布还是皮的
    套装比单买划算多少
    看了参数看不懂，X200和X200s到底不同在哪儿
    颜色一样型号差一个字母，是一个东西吗
    大的小的都想要，性价比谁高
    圆桌和方桌，小户型放哪种好
    浓缩型洗衣液跟普通的比一瓶能多洗几次
    三个档次的差价值不值
    difference在哪 这俩
    这个跟你们去年卖的那个是同一款吗，感觉换了包装
    奶粉1段和2段成分差别
    油烟机侧吸和顶吸我研究了一晚上，有的说侧吸不碰头，有的说顶吸力道大，我家天天爆炒辣椒，你们两种都卖，良心讲哪种更适合我
    电动牙刷399那把比199的强在哪
    买红色的还是买墨绿的耐看
    比较
    旗舰款续航比青春款长多少
    同价位里，小的那台和带屏的那台音响，听评书用你会选谁
    单门冰箱与对开门比费电吗
    国产那款和进口那款质量有差吗
    我女儿要学小提琴，您店里一把入门的五百多，另一把说是手工的一千八，外行人看着一模一样，声音上差距真的有那么大吗
    手動跟電動哪個比較耐用
    这两个型号差别大吗
    A款好还是B款好
    它俩有什么不同
    这两个我该选哪个
    帮忙对比下这两款手机
    标准版和豪华版差在哪儿
    普通款跟升级款有啥区别
    蓝色那款和黑色那款功能一样吗
    请问这两种面膜哪个更补水
    想知道X1和X2的区别
    这两款耳机音质哪个强
    哪一个更省电，变频的还是定频的
    两个牌子的奶瓶比较哪个好
    比一下这两台洗衣机
    新版比旧版好在哪里
    这俩选一个你会选哪个
    大容量版和小容量版除了容量还有别的区别吗
    买M3还是M5好
    这款跟隔壁那款有区别吗
    为什么两款看着一样价格差这么多
    纯棉的和莫代尔的哪个舒服
    入门款跟专业款差距大吗
    这两双鞋哪双更适合跑步
    6系列和8系列怎么区分
    纠结买平板还是买学习机，你们这两个哪个适合小学生
    帮我看看这两个链接，差在哪
    哪款更好用，带蒸汽的还是不带的
    羽绒被和蚕丝被哪个更适合夏天
    国行版和国际版有什么不一样
    Plus和Max哪个值
    这两台空气净化器，除甲醛哪台厉害
    同系列的三款怎么挑
    双层的和单层的保温效果差多少
    两款扫地机对比，一个带自清洁一个不带，值得多花八百吗
    12寸和14寸除了大小还有什么差异
    亲，红罐跟蓝罐的咖啡有什么区别呀
    我在看你家两款婴儿车，高景观和轻便的，你建议拿哪款
    这个和那个有区别没
    咋两款参数一毛一样
    4G版和WiFi版怎么选
    这款电饭煲和上面那款比优势在哪
    想换手机，S9跟S10犹豫中，主要拍娃，哪款拍照清楚
    黑胶和普通伞布哪个防晒
    儿童款和成人款牙膏成分之外还有区别吗
    圆头的刷子和扁头的刷子哪种好用
    去年款现在便宜四百，和今年款比差得多吗
    两种套餐装有什么不同，哪种更合算
    请帮忙比较一下这三款路由器的信号
    这個跟那個差在哪裡
    兩款電鍋比起來哪款比較好
    a还是b啊 急死选择困难症了😭
    求对比 K30 vs K40
    老款停产了，新款代替它的话性能有没有缩水
    我看中了你们家一款实木床和一款板式床，价格差了一千五，我爸说实木好我老婆说没必要，你客观讲讲两款到底差在哪
    纯电的和燃气的热水器你们都有，两款用起来哪个省钱
    小米色那套和原木色那套是一样的料子吗，有什么区别
    电热毯单控和双控的差别是啥
    无线吸尘器V8和V10吸力差多少
    哪个更耐看，翻盖的还是抽拉的
    学生用，这两款台灯你推哪款，有什么差别
    哪个更好
    两个选哪个
    有啥差别
    这俩哪款好
    区别大吗
    差在哪里呢
    比起来怎么样
    哪款值得买，这个还是那个
    第一款和第二款对比
    旧版新版有什么不同
    选贵的还是便宜的那款
    两款参数对比
    二选一帮我定
    A和B的区别
    哪一款更耐用
    这两样哪个实用
    标准款够用吗还是要高配
    三款里选哪款
    和上一代比升级了啥
    哪个牌子的强一点，你家这两个
    两者有什么优缺点
    这台和那台哪个噪音小
    白色那台和银色那台配置一样不
    请比较一下这两款
    购物车里放了两款电动牙刷，差一百块，功能上差在哪
    我在看你们的两款儿童手表，一个带视频一个不带，哪个更省电
    这款电饭煲3升的和4升的，除了容量内胆一样吗
    小熊那款加湿器跟美的那款，卧室用哪个安静
    您家两种猫粮，鸡肉味和三文鱼味的，哪种掉毛少
    同样是羽绒服，长款和短款充绒量差多少，哪件更暖
    两款行李箱一个PC一个铝框，经常坐飞机选哪个
    我跟老公争半天了，他要买投影我要买电视，你们这两款哪个在白天看得清
    这两个烤箱都是38升，为啥一个四百一个七百
    基础款和会员定制款的咖啡机，打奶泡的效果有区别吗
    去年买的是一代，现在出了三代，差距大不大，值不值得换
    X5和X5 Pro的摄像头是不是一样的，就屏幕不同吗
    染发膏的泡沫型跟膏状型，自己在家弄哪种方便
    你家两款婴儿湿巾，绿包和粉包的有什么不一样
    这两本菜谱我都想要，但是只买一本的话哪本家常菜多
    折叠自行车16寸的和20寸的，我一米六骑哪辆更舒服
    空气炸锅带可视窗的那款和不带的那款，炸出来效果一样吗
    两款防晒，一个SPF30一个SPF50，日常通勤用哪支好
    电热水壶有两个型号1508和1509，页面上看不出差别
    办公室用，机械键盘茶轴的和静音红轴的哪把更适合
    你们两款床垫我都躺过，弹簧的跟乳胶的哪个用得久
    厨房刀具三件套和五件套，多的那两把用得上吗，差价值不值
    给老人买轮椅，手推那款跟电动那款都看了，哪款更好操作
    扫地机T10和T20都能拖地，多出的一千块花在哪了
    两款蓝牙耳机都说降噪，坐地铁哪款隔音效果更明显
    同一个牌子的红酒，14年和16年的口感有什么分别
    pro和普通版差啥啊 求解
    A：499 B：699 选哪个 快快快
    选择困难晚期😵 灰色那款还是杏色那款沙发好打理
    这2款那个好用 我是说吸尘器
    看了一下午头都大了，三款洗碗机，8套10套13套的，一家四口到底哪款合适，你给我讲讲各自的优缺点吧
    Max跟Ultra的difference大吗
    麻烦您受累，我年纪大了看不懂那些参数，这两台收音机到底哪台收台更清楚，谢谢您
    這兩台除濕機哪一台比較省電
    大的小的選哪個好，差三百塊
    qubie shi shenme 这两款
    这两个有啥不同
    A和B哪个好
    两款区别在哪
    这几款差别大吗
    帮我对比下两台空调
    三款手机怎么选
    这俩锅哪个耐用
    白色款和黑色款除颜色还有区别吗
    标准版和豪华版差什么
    普通款跟升级款差多少
    青春版和旗舰版怎么选
    去年款和今年款有啥改进
    一代二代哪个值得
    第五代比第四代强在哪
    Max和mini选哪个
    Air跟Pro区别说一下
    13寸和15寸除了大小还差啥
    256G和512G够用哪个，性能一样吗
    i5和i7的那两台差距明显吗
    单门冰箱和双门冰箱哪个省电
    变频和定频选哪种
    风冷直冷哪个好
    滚筒洗衣机和波轮的比哪个干净
    燃气热水器跟电热水器哪个合算
    无线吸尘器和有线的哪个吸力大
    扫拖一体和单扫的比值不值
    空气炸锅和烤箱买哪个实用
    电磁炉与电陶炉区别
    不粘锅和铁锅哪个健康耐用
    铸铁锅和不锈钢锅选哪个
    保温杯316和304那两款有区别吗
    玻璃杯跟陶瓷杯你家这两款哪个隔热
    羽绒被和蚕丝被哪个暖
    乳胶枕跟记忆棉枕选哪个
    弹簧床垫和棕垫比较
    纯棉四件套和天丝的有什么差别
    60支与100支的床单差在哪
    羊毛衫和羊绒衫哪个暖和
    长款和短款羽绒服哪个更保暖
    跑鞋这两双哪双更缓震
    凉鞋两款，走路多穿哪双
    帆布包和皮包哪个耐脏
    24寸和28寸的箱子装东西差很多吗
    头戴式跟入耳式耳机哪个音质好
    降噪款和普通款耳机差价值吗
    机械键盘红轴茶轴区别
    投影仪和电视这两个哪个护眼
    两款路由器哪个信号强
    儿童手表两款，定位准的是哪一款
    这两款奶粉成分差哪里
    一段和二段奶粉能差多少
    纸尿裤薄款与厚款哪个好用
    两种婴儿车，轻便那款和高景观款怎么选
    面霜红瓶蓝瓶有何差异
    精华水和精华露是一回事吗，比比看
    防晒霜清爽型和滋润型的差别
    口红101和202哪个显白
    洗发水绿瓶紫瓶功效有什么不一样
    洗衣液和洗衣凝珠哪个洗得干净
    猫粮鸡肉味和鱼肉味哪款营养高
    豆腐砂跟膨润土比较
    龙井和碧螺春这两盒哪个味浓
    铁观音清香型浓香型差哪
    两款红酒，配牛排选哪瓶
    礼盒A装和B装内容有啥差
    68元的和98元的坚果包差在哪
    贵的那款贵在哪里，跟便宜这款比
    同样是电饭煲，399的和899的差距在哪
    一样的外观差两百块，区别？
    国产的那款跟进口这款质量差多少
    官方两款套装，哪个性价比高
    买套装还是单买划算，东西一样吗
    两件装和三件装单价哪个低，品质一样吧
    选左边这款还是右边这款
    第一个链接和第二个链接有什么不一样
    我收藏了三款台灯，最护眼是哪款
    购物车里两把椅子，哪把适合久坐
    纠结M1和M2
    X3、X5二选一，给个建议
    在绿色那款和磨砂那款之间犹豫
    两台净水器犹豫不决，废水少的是哪台
    电动牙刷声波的跟旋转的比一比
    剃须刀三刀头五刀头差异明显不
    自行车20速和27速骑着有啥区别
    折叠款和不折叠款哪个稳
    吉他单板和合板差别听得出吗
    这两款奶瓶都要，宝宝胀气选哪个更好
    参数一样名字不一样，两款到底差哪
    型号尾字母A和B是什么分别
    出口版跟国内版有区别没
    礼盒款和自用款里面的茶是一样的吗
    线上款和线下款是同款不同号吗
    您好，请就贵店两款轮椅之性能差异作一说明
    亲，粉色那个和升级版那个有啥不一样呀，看晕了
    直说，2000的和3000的那两台到底差哪一千
    pro vs lite 哪个值
    这两个version有什么difference
    這兩款電鍋差在哪裡
    zhe liang kuan qubie
    我在你们这看中一个实木的书柜和一个钢木的书柜，都是五层，一个一千二一个六百，放孩子房间放课本，哪个不容易变形，味道哪个小
    我在看你们两款扫地机，一款带自动洗拖布贵八百，功能上除了这个还有别的区别吗
    孩子学钢琴，88键重锤那台和半配重那台弹起来差别大不大，值不值得多花一千
    同一个系列的青柠味和原味两款沐浴露，除了味道，滋润程度有差别吗
    我爸想要滚筒，我妈要波轮，你们家这两台洗衣机哪台洗得干净又省水
    七代和八代的耳机外观一个样，价格差三百，升级的到底是哪些地方
    购物车里放了两把人体工学椅，一把网布一把海绵，久坐十小时选哪把
    这两款婴儿推车一个能登机一个避震好，经常坐飞机的话两个里选哪个合适
    你们店的蚕丝被分一等和特等，盖起来感觉得出差别吗，还是只是名字不同
    有线版和无线版麦克风都看中了，录课用的话哪个音质更好
    我在你们店看中两个书柜，一个实木的一千二，一个钢木的六百，都是五层，放孩子房间装课本用，老公说贵的好，我觉得差不多，你客观讲讲这两个到底哪个不容易变形哪个味道小
    为了给我妈买洗衣机我们姐妹俩吵了三天，她看上滚筒那款，我看上波轮那款，容量价格都一样，妈腰不好弯不下去，又老洗床单，你们觉得这两款选哪个
    这两款选哪个
    A好还是B好
    A跟B差别在哪
    左边这把和右边那把有啥不同
    贵的跟便宜的差在哪里
    为啥一个89一个169 看着一样
    两个水壶是同一款吗 区别在哪
    新款比旧款强在哪
    二代三代差多少
    Pro和普通版有必要上Pro吗
    青春版跟旗舰版对比一下
    高配低配差哪些
    豪华装比简装多什么
    红盒蓝盒茶叶有啥区别
    帮我比比这三台路由器
    两个扫地机PK一下
    纠结两款婴儿车 求对比
    网布椅和海绵椅久坐选哪种
    滚筒还是波轮 给老人用
    有线无线吸尘器哪个强
    喷墨激光打印机学生用哪种
    胶囊机和半自动怎么选
    电压力锅和慢炖锅哪个实用
    空气炸锅跟小烤箱差别
    手持打蛋器和厨师机 揉面选谁
    铁锅和不粘锅 买哪口
    玻璃杯和不锈钢杯哪个好
    乳胶枕和羽绒枕比呢
    弹簧床垫和棕垫 腰不好睡哪个
    真皮沙发和布艺 养猫选哪种
    羊毛毯和纯棉毯哪个暖
    羽绒服跟棉服这两件哪件抗冻
    原木色与白色那两张桌子料子一样不
    入耳的和头戴的选哪款
    带GPS和不带GPS手表差别大吗
    wifi版跟插卡版买哪个
    128和256两个版本 除了容量还差啥
    机械键盘红轴茶轴哪个安静
    民谣吉他面单和合板听得出来不
    公路车跟山地车通勤选哪台
    精华1号和2号干皮用哪瓶
    洗面奶啫喱和乳霜哪个温和
    哑光口红和滋润的哪支持久
    幼犬粮和成犬粮啥差别
    豆腐砂膨润土 哪个好
    有机的和普通的大米口感差多少
    国产进口这两款电饭煲差别
    自营款和大牌款电池谁耐用
    儿童款成人款音质一样吗
    单买和套装的品质一样不
    两款都说防水 哪个更防
    两个都写续航十小时 谁真
    哪款更轻 X2还是X3
    哪台噪音小
    哪个更耐脏
    老婆要圆的我要方的 哪张实用
    选第一个还是第二个
    二选一 alto和brio
    区别what A款B款
    這兩款差在哪裡呀
    别整那些广告词，这俩锯子哪把真好使
    购物车里俩面包机犹豫一礼拜了，到底拿下哪台
    篮子里俩水壶差二十 贵的好在哪
    两张婴儿床哪张结实
    去年的手机跟今年这款差多少
    两个路由器都标同样网速 区别是啥
    钢的跟塑料的哪个先裂
    三代登山杖和五代谁轻
    基础套比豪华套少了啥
    有线耳麦比无线那款清楚吗
    红款黑款电机一样不
    圆篮方篮空气炸锅哪个装得多
    8G和16G两台修图用哪台
    这四种茶哪种最淡
    十块的垫子跟二十五的 练瑜伽买哪张
    一代到二代改了啥
    落地扇塔扇哪台静
    M2和M3炸锅差在哪
    Pro比Lite强在什么地方
    贵的那款比便宜那款好多少
    乳胶枕跟羽绒枕，我这脖子选哪个
    绿罐红罐两种茶什么区别
    老款跟新款改了啥
    侧吸顶吸哪个好
    64G和128G除了容量还有不同吗
    两台婴儿监护器，哪台信号远
    不锈钢壶跟玻璃壶哪个耐用
    我把你们三款手表都加购了，帮我比一下
    陶瓷锅和麦饭石锅，哪个不容易糊
    激光打印机和喷墨那台，哪个省
    一代用户，换二代值不值，差别大吗
    日霜晚霜能互相替代吗，有啥不一样
    豆腐砂和膨润土砂比，哪个灰少
    oled版跟qled版，客厅亮选哪台
    精装和平装内容一样不
    三升五升的锅，四口人用哪个
    A跟B纠结死了，哪个续航长
    電動的跟手動的差別在哪
    有啥difference啊，标准版和豪华版
    TX1、TX2参数对比发一个
    羊毛毯和黄麻毯，养狗买哪个好打理
    两个看起来一模一样，为啥差一百，区别在哪
    两双跑鞋，一双公路一双越野，区别大不大
    便宜那顶帐篷和贵的那顶，防风差多少
    钛板和陶瓷板的直发夹比一比
    自有品牌的电钻跟赫克萨那把谁劲儿大
    家庭装比单人装多了些什么
    珐琅锅跟铜锅，你家这两口差在哪
  `,
  en: `
    what's the difference
    compare these two
    difference between the two models
    which should i choose
    is the pro better
    old vs new model
    which is better value
    compare products
    help me choose between them
    a or b
    what's the difference between small and large
    better one of these
    is it worth the upgrade
    comparison
    what's the difference between these two
    which one is better
    pro vs standard, why 200 more
    is cashmere warmer than merino
    old model or new one, much changed?
    compare the two projectors for me
    128 or 256 gig, what would do
    Front loader against top loader, which one washes cleaner
    green cap shampoo versus white cap?
    same five pound bag, this one costs double, what am I missing
    two python books, which one's for a total beginner
    torn between no. 3 and no. 7
    latex pillow or memory foam for a bad neck
    does the third generation take better pictures than the second
    the X200 and the X200s have identical specs on your page so what's the s for
    For my son's desk I'm looking at two lamps, one is graded A, the other AA, forty dollars apart. He does an hour of homework a night. Is the dearer of them worth it or is that marketing
    steel kettle v glass kettle
    canvas shoes or leather ones, which last longer
    区别 between the blue box and the red box version?
    round table or square in a small flat
    Is this the same article as last year's but in a new box?
    wired mouse or wireless for gaming, I want less lag
    how does stage 1 formula differ from stage 2
    flagship lasts how many hours more than the lite
    which is worth more the money
    Imported one or the local one, quality wise?
    what makes the 399 toothbrush better than the 199
    Side hood or ceiling hood? I've spent the whole evening reading, half say you bang your head, half say the fumes escape. We fry chillies daily. You sell both so be straight with me
    concentrated detergent vs normal, more washes per bottle?
    quartz or marble
    which would you pick
    does the double door fridge use more power than the single
    red or dark green, which will i not get tired of
    the small speaker and the one with a screen cost the same. for radio plays, which?
    side by side pls: tent A210, tent A310
    is there any real diffrence or just the colour
    better: the 4 slice or the 2 slice long one
    I have my eye at the violin for 80 and the handmade one for 260. To me as layman they look like twins. Does one really hear that in the first two years of lessons?
    difference in firmness of the two mattresses
    upgrade from last year's tablet to this one, does it make sense
    choosing between cordless and corded hedge trimmer
    which of these has the brighter screen
    How do these two models differ?
    Which of these two would you go for?
    Is model B better than model A?
    can you compare the V8 and the V10
    what's different about the newer version
    deluxe vs basic, what do I get extra
    I can't decide between these two jackets
    Which one is better for running, the Glide or the Sprint?
    difference between the 2023 and the 2024 version?
    are the blue one and the black one the same apart from colour
    Which has better sound, the S1 or the S2?
    tell me the differences between your three coffee machines
    Is there any difference between the two apart from price?
    what makes the Plus better than the regular one
    cotton or bamboo sheets, which are cooler
    Could you compare these two phones for me please?
    Which of the two blenders is more powerful?
    how does this one compare with the cheaper one
    gas grill or charcoal, which would you choose
    Is it worth paying more for the premium version?
    I'm deciding between the M3 and the M5
    Why is this one so much more than that one when they look identical?
    What's the difference between the two listings
    versus: A520 / A540
    Which is quieter, the tower fan or the desk fan?
    ceramic or titanium hair straightener, which is better for thin hair
    Do the old and new models have the same motor?
    which lasts longer, lithium or alkaline
    Help me decide: recliner or rocking chair
    is the wifi version or the 4G version better for travel
    I have both prams open in two tabs, which one handles rough paths better?
    what does the pro have that the lite doesn't
    Between the green tea serum and the vitamin C one, which should I pick?
    10 inch vs 12 inch pan, other differences besides size?
    whats the diff between these 2
    Compare the Oslo sofa and the Bergen sofa
    is the 8 really that much better than the 7
    Which of your two electric bikes has the longer range?
    I'm stuck between a down duvet and a silk one, both yours, which is warmer
    Are these two vacuum cleaners the same thing under different names?
    single or double burner for camping for two, which of them makes sense?
    the two rice cookers look the same to me, how do they differ?
    X or Y, what do you think?
    can't choose lol: navy backpack or the grey rolltop, which one is sturdier
    how do the three plans of this tablet line compare
    Which one is the better buy, the set of 4 or the set of 6?
    Does the newer drill have any real advantages over last year's?
    plz compare nr 12 and nr 15, which is more good for kids
    Steam mop or spray mop, which of the two cleans tiles better?
    What is the difference of "standard" and "comfort" mattress?
    They both say noise cancelling. Which does it better?
    Is the 2-in-1 as good as buying the two separate devices?
    stainless or plastic blender jug, pros and cons
    I've narrowed it down to the Luna and the Stella cot. My wife likes the Luna, I prefer the Stella because it's cheaper. Is there any practical difference we should know of?
    which router has the better range, the AX1 or the AX3
    between these two watches which one has better battery
    What sets the organic version apart from the normal one?
    would the smaller speaker do or is the large one clearly better, I've both in my cart
    matte or glossy finish, which shows fewer fingerprints
    can you tell me why people buy the Mini instead of the Max
    which is better?
    what's different?
    these two, which one?
    old or new?
    A vs B
    how do they compare
    which would last longer
    compare them for me
    any difference in quality?
    pros and cons of each
    is the dearer one better
    which of the two is quieter
    what changed in version 2
    the cheap one or the expensive one?
    first or second one, which is best
    same thing or different?
    is the upgrade worth it over the basic one
    which model is newer
    what do I gain with the bigger version
    both look alike, what's the catch
    which of these is easier to clean
    basic, plus, pro - how do they differ
    the red one or the silver one, same specs?
    I've two electric toothbrushes in my basket, thirty quid apart, what does the pricier one do that the other doesn't?
    Your two kids' watches, one with video and one without, which has the better battery?
    Is the pot in the 3 litre rice cooker the same as in the 4 litre, or is it only the size that differs?
    You sell a chicken and a salmon cat food, which of them is better against shedding?
    Long parka or the short one, which is the warmer of the two?
    I fly a lot. Polycarbonate case or the aluminium frame one, which would you pick?
    Both ovens hold 38 litres, so why is one 400 and the other 700?
    I have the first generation, you now sell the third. How big is the leap between them?
    Do the X5 and the X5 Pro share the same camera and differ only in the screen?
    Your baby wipes come in a green pack and a pink pack, what's the difference?
    If I could only buy one of these two cookbooks, which has more weeknight dinners?
    The folding bike comes with 16 or 20 inch wheels, which rides more comfortably for someone who's 160 tall?
    Air fryer with a window versus without, do they cook equally well?
    Kettles 1508 and 1509 look identical on your site, what sets them apart?
    For an office, would the brown switch keyboard or the silent red one be less annoying?
    I've lain on both mattresses in your store, which keeps its shape longer, the spring or the latex?
    3-piece or 5-piece knife set: do I really need the two extra knives for the difference in price?
    Manual wheelchair or the electric one you have, which is simpler for my mother to handle?
    T10 and T20 both mop, so where does the extra hundred go?
    On the train, which of these two headphones blocks more noise?
    Same winery, 2014 and 2016, how do the two bottles differ in taste?
    My wife wants the projector, I want the TV. Which of your two shows a better picture in daylight?
    Would you say the SPF 30 or the SPF 50 one feels lighter on the skin?
    The drill comes as a 12 volt and an 18 volt, is the bigger one too much for hanging shelves?
    Trying to choose between your hammock with stand and the one without, which is more stable?
    Fleece lined leggings against the thermal ones: which pair keeps you warmer?
    pro or normal idk whats even different lol
    S21 vs S22??? quick pls im at checkout
    which 1 is beter the blue hoover or the green 1
    I've been staring at three dishwashers all afternoon, the 8, the 10 and the 13 place one, and my head's spinning. We're four people. Talk me through how they differ
    两个 charger look the same, difference?
    both so pretty 😩 gold frame or black frame, which scratches less
    I am not good with technical datas. The two radios, which receives more stations please?
    Sorry for the silly question, but is the Comfort just a renamed Classic or is there truly something different about it?
    G2 or G3 for my mum, she only calls and takes photos of the cat
    Sennheiser or Sony from ur list, same price, which u take
    how do models X3 and X5 differ
    compare these three for me
    help me decide between the two kettles
    which of the two is sturdier
    is the deluxe version really better than the standard
    standard versus deluxe
    lite vs max, worth it?
    old model against the new one
    this year's one compared with last year's
    gen 4 or gen 5
    what changed from the previous version
    is the upgrade noticeable between v1 and v2
    mini or full size, which blender
    13 inch or 15 inch laptop, anything else different?
    i5 model vs i7 model
    256 or 512, is speed the same
    wired or wireless version of the vacuum
    cordless against corded, suction?
    top loader or front loader
    single door vs double door fridge power use
    air fryer or mini oven from your range
    induction hob against ceramic hob
    cast iron or stainless pan
    nonstick vs carbon steel, which lasts
    304 or 316 steel flask, differ how
    glass mug or ceramic mug, which holds heat
    down quilt vs silk quilt
    latex or memory foam pillow
    pocket spring or foam mattress of yours
    cotton set or tencel set, which feels cooler
    60 thread and 100 thread sheets, notice it?
    cashmere or merino, which of your two jumpers is warmer
    long coat vs short coat for real cold
    two running shoes, which has more cushioning
    the canvas bag or the leather one for daily use
    24 inch and 28 inch cases, big difference in capacity?
    over-ear or in-ear, which sounds better
    noise cancelling pair vs the plain pair
    red switches or brown switches
    projector or TV out of your two offers
    which router has the stronger signal, R1 or R2
    kids' watch with video or without, which one lasts longer
    these two formulas, what's different in them
    stage one vs stage two milk
    thin nappies or thick nappies
    compact stroller vs the big one
    red jar or blue jar cream, what's the difference
    essence and serum, aren't they the same? compare
    matte or dewy foundation of yours for summer
    shade 101 next to 202
    green bottle shampoo versus purple
    pods or liquid, which cleans better
    chicken or fish cat food, which has more protein
    tofu litter vs clay litter
    these two teas, which is stronger
    light roast or dark roast beans, how do they compare
    two reds for steak, which bottle
    gift box A and gift box B, what's in each that differs
    the 68 one and the 98 one, what's the gap for
    why is the pricier lamp pricier than its twin
    same look, 50 pounds apart, what's different
    cheap drill vs expensive drill in your list
    set or separate pieces, same quality?
    3 pack vs 5 pack, identical items?
    left one or right one on your page
    first link versus second link
    which of my two saved chairs suits long sitting
    two in my basket, can't choose, how do they differ
    torn between the green and the frosted model
    can't decide between M1 and M2
    stuck between the Oslo desk and the Bergen desk
    which is quieter, the 500 or the 700
    which of both is lighter to carry
    which is easier to assemble out of these two cots
    between these two cameras which is better at night
    sonic or rotating toothbrush
    3 blade or 5 blade razor, real difference?
    20 speed vs 27 speed bike
    folding or fixed table, which is steadier
    solid top guitar vs laminate, can one hear it
    anti-colic bottle or the normal one
    what does the letter B at the end of the model change compared to A
    is the export version different from the home version
    Is the boxed tea the same as the refill bag?
    water filter A and B, which wastes less
    tell me pros and cons of both juicers
    is there a comparison chart for your tents
    side by side specs for both watches please
    pls tell which one is best in between these two mixers
    what is difference from this and this?
    i not understand difference of model 5 and model 6
    which 1 u rate more the black 1 or the chrome 1
    区别 between pro and lite?
    diffrence btw these 2 hair dryers
    Could you set out the respective merits of the two wheelchairs you list?
    gaming chair or office chair, both yours, I sit ten hours a day and my wife thinks the first looks like a race car
    so there's the oak bookcase at twelve hundred and the steel and oak at six and it's for school books which one won't sag
    honest answer: is the 3000 one a thousand better than the 2000 one
    so is B simply A in another colour
    spell out how your two pressure cookers differ
    I'm looking at your two robot vacuums. One washes its own mop for eighty more, do they differ in anything else?
    For a child learning piano, is there a big difference between the weighted 88 key model and the semi-weighted one?
    The lime shower gel and the plain one from the same line, apart from the scent does one moisturise more?
    Dad wants the front loader and Mum the top loader, which of those two machines of yours cleans better with less water?
    Generation seven and eight of the earbuds look identical but are thirty apart, what exactly has been improved?
    There are two office chairs in my basket, one mesh and one foam, which is better for ten hours of sitting?
    One of these prams fits on a plane and the other has better springs; if we fly often, which of the two?
    Your silk quilts come as first grade and top grade, can one feel the difference or is it only the name?
    I like both the wired and the wireless microphone, which of them sounds better for recording lessons?
    I have my eye on two bookcases of yours, the oak at 120 and the steel and oak at 60, five shelves each, for school books in a child's room. My husband says the dear one, I see no difference. Which of them warps less and smells less?
    My sister and I have argued for three days about Mum's washing machine, she's for the front loader, I'm for the top loader, same size and price. Mum can't bend and washes sheets all the time, so which of the two?
    US model or international version
    this kettle or that one
    the copper pan or the iron one, which lasts
    glass jar versus tin jar for tea, which one
    which of these three is lightest
    is the Luna better than the Sol
    how does the M5 differ from the M6
    old model vs new model, worth it?
    what do I gain from the Plus compared with the plain one
    Pro against Air, what's the gap
    lite or full edition
    gen two or gen three for photos
    is the pricier of the two worth the extra 40
    why is one 30 and its twin 60
    cheap one or dear one, honest opinion
    are these two identical
    are both drills the same inside
    same thing in two boxes or do they differ
    spot the difference between item 12 and item 14 for me
    difference between red box and blue box tea
    what sets the deluxe apart from the standard mixer
    compare the two blenders for me
    compare these vacuums
    comparison of your three routers please
    side by side of the tents?
    put the two chairs head to head
    table comparing your e-bikes?
    pros and cons of the steel and the plastic bottle
    corded or cordless drill for shelves
    gas grill or charcoal grill for a balcony
    inkjet or laser for a student
    drum or belt, which dryer is cheaper to run
    down or synthetic jacket for rain
    memory foam or spring mattress for a heavy man
    latex pillow or feather
    wool rug or cotton rug with kids
    linen vs cotton sheets in summer
    leather or fabric sofa with cats
    oak or bamboo board
    ceramic vs nonstick
    LED or halogen
    oled or qled
    touchscreen one or the one with buttons for grandpa
    manual or electric breast pump
    foam roller or massage gun
    roller blind or venetian
    hybrid bike or road bike for commuting, both yours
    12 inch or 14 inch bike, hmm no, the Rex or the Tiger model
    the tall lamp or the clip lamp for reading
    single boiler or dual boiler espresso
    pod machine or bean machine
    bean to cup versus french press
    slow cooker or pressure cooker
    air fryer or mini oven, which would you buy
    hand mixer or stand mixer for bread
    Whole bean dark against medium, which is less bitter
    green tea set or black tea set, which keeps longer
    serum 1 or serum 2 for dry skin
    gel or cream cleanser of yours, which is milder
    matte or satin lipstick, which stays on
    spray vs stick deodorant
    day cream and night cream, do they differ
    vitamin gummies or pills, which are stronger
    organic oats vs the regular ones, taste?
    puppy formula vs junior formula
    clumping litter or wood pellets
    puzzle A has 1000 pieces as has B, which is harder
    acoustic or electric to learn on, looking at your two starter sets
    watch with GPS or without, is it worth it
    wifi only or the cellular one
    over ear or in ear, from the two on your front page
    both say waterproof, which is more so
    both claim 10 hours, which one truly does
    both are five star, which do people keep
    which has the better battery, X2 or X3
    which one's warmer, the parka or the puffer
    which is sturdier of those two ladders
    which lasts longer
    Which is safer for a toddler, the cot with bars or the one with mesh?
    which is faster, S or SX
    which is softer, towel 1 or towel 2
    Which would you choose out of these two?
    which is the newer one of these
    torn between the oak desk and the white one
    can't choose between two strollers
    undecided: violet or Iris camera
    hesitating between the two bread makers in my basket
    stuck between the 900 and the 1100 model
    down to two: Alto or Brio
    my shortlist is the Fjord, the Dune and the Mesa tents, rank them
    wife likes the round one, I like the square one, which is more practical
    do they differ apart from the colour
    anything different except the lid
    does the kit with case have the same drill as the one without
    does the bigger version clean better than the small one
    is the set the same quality as the singles
    is the outlet version made like the main one
    imported vs local rice cooker, what's the difference
    your own brand or the named brand batteries, which last
    kids' version vs adult version, same sound?
    men's vs women's razor, any real difference?
    difference in noise between the two aquarium pumps
    difference in weight of the two tents
    difference of cloth between kurta 1 and kurta 2
    sir which is best from these two mixer
    confused between two phone please suggest which one out of both
    what is difference in both model sir
    what is the different between this and this
    between this two which more good
    I see two bags almost equal, where is the difference please
    the first or the second, what is better for snow?
    this one better or that one better ah
    A款 or B款 better?
    X5和X6 which one good
    wich is beter the 40l or the trek one
    diffrence between them?
    is the 15 realy better then the 14
    on your page there's two identical looking rice cookers one's ninety and one's one fifty so what am I paying for
    My sister swears by the robot, my mother by the upright. Both are yours. Who's right for a flat with thick rugs?
    don't give me the brochure talk, which of the two saws is the better saw
    I'd be grateful for an impartial comparison of your Classic and Heritage fountain pens.
    mesh chair or padded chair for eight hours a day
    I've two kettles in my basket, twenty quid apart; what does the dearer one do better?
    Of the Luna and the Stella cots, which would you say is the sturdier?
    How does last year's phone differ from this year's?
    both of these routers claim the same speed, so what's the difference
    the steel version against the plastic one, which cracks sooner
    between the trekking pole 3 and the 5, which is lighter
    what's missing in the basic set that the deluxe one has
    is the wired headset clearer than the wireless twin
    tell me why people pick the Max instead of the Mini
    the two jackets look alike, but one's 40 more
    which of your electric toothbrushes cleans better, sonic or rotating
    do the red and the black model have different motors
    round versus square air fryer basket, which fits more
    is the second edition of the game better than the first
    memory of 8 against 16, which of the two laptops for photo work
    of these four teas, which is the mildest
    the mat at 10 or the mat at 25 for yoga twice a week, which
    what changed from mark I to mark II
    standing fan or tower fan, the two on your page, noise wise
    glass teapot or the cast iron one, which stays hot
    compare warranty and weight of pram A and pram B
    does model Y beat model X in the rain
    which is the softer of the two blankets shown
    is it worth going from the S to the L version
    two e-readers, same size, which screen is easier on the eyes
    dono me se kaunsa better hai
    sir difference between 1.5 ton and 2 ton AC which one to take
    which better for the back, mattress blue or mattress silver, I not know
    What's the difference between the classic and the premium rice cooker?
    Which one is better for camping, your blue stove or the red one?
    I can't decide between these two watches, how do they differ?
    Is the larger model better than the compact one, apart from the size?
    Could you compare the three drills on your page for me?
    Which of these two has the stronger motor?
    difference between version 2 and version 3 of the lamp?
    is the ceramic knife sharper than the steel one you sell
    which pair is lighter, the trail or the road shoe
    between the cotton set and the bamboo set, which is cooler
    M2 vs M3 air fryer
    what sets the Pro apart from the Lite
    plus or ultra, which one's worth it
    is the dearer one really better than the cheap one
    what do I gain with the 90 pound model over the 60
    two kettles in my basket, steel and glass, which should stay
    torn between the green sofa and the corner one, which lasts longer
    I'm choosing between your bamboo sheets and the cotton ones, what's the difference in feel
    down versus synthetic sleeping bag, which is warmer
    memory foam against springs, which suits a heavy man
    gas hob or induction, pros and cons
    oled vs qled for a bright room
    laser printer or inkjet out of these two, which is cheaper to run
    upright vs cylinder vacuum
    cordless against corded drill of yours
    electric or manual toothbrush head, same result?
    burr grinder versus blade grinder
    pour-over set or French press, taste difference?
    Arabica pack or the house blend, which is stronger
    green tin and red tin of tea, how do they differ
    dark roast vs medium roast you sell
    extra virgin oil A versus oil B, which is fruitier
    day cream and night cream of that line, can one replace the other
    SPF30 version against SPF50 version, apart from the number?
    shampoo blue bottle vs purple bottle
    retinol or vitamin C serum, which first for wrinkles
    the two baby monitors on your page, which has the better range
    convertible cot vs plain cot, difference
    Stroller Swift against Stroller Glide, weight and fold
    car seats Orbit and Halo, which is safer
    nappy brand one against brand two, leaks?
    toddler bike 12 inch with pedals vs the balance one
    trail shoe or road shoe of the same series
    Raptor 2 or Raptor 3 football boots
    is last year's jacket the same as this year's
    what changed from the old version to the new
    old edition vs new edition of the cookbook
    paperback and hardback, same content?
    kindle-like readers: Page 6 vs Page 7
    64GB vs 128GB apart from storage
    phone X with phone Y, camera compared
    which of the two has a longer battery, Pulse or Wave
    side by side of the three smartwatches please
    compare 3 models
    comparison chart?
    table comparing the mowers
    spec differences between SKU 1102 and SKU 1103
    how does the Aria compare to the Sonata
    how do these two stack up
    these look identical, one costs double, why
    both tents look the same to me, what am I missing
    what's the catch with the cheaper of the two drills
    any real difference between the silver and the gold edition blender
    standard edition v deluxe edition, game
    single malt 10 vs 12 years, worth it?
    petrol or battery lawn mower for half an acre, of the two in your ad
    roller blind or venetian, which darkens better
    LED strip warm vs neutral, which for kitchen
    oak table against the walnut one, which scratches less
    ceramic pan vs the teflon pan, which lasts
    marble board or slate board
    latex pillow or feather pillow, I'm between the two
    wool rug vs jute rug for a dog household
    hoodie or zip jacket from that range, which is thicker
    slim model or the classic one, apart from the look
    merino base layer against the bamboo base layer
    leather band and steel band version, same watch?
    canvas pack or nylon pack, which dries faster
    acoustic Dove vs acoustic Wren, which is louder
    61 keys or 88 keys, does it matter for a beginner
    Is the 5-litre cooker much bigger inside than the 3-litre?
    which one uses less power, freezer A or freezer B
    is model 400 quieter than model 300
    which of these two would you take for a small dog: harness or collar
    dry kibble vs wet pouch you sell, what's the difference for kidneys
    clumping litter against wood pellets
    I own the first Zoom, is the Zoom II a big step
    upgrade from V8 to V10, noticeable?
    I've got item 55 and item 58 open in two tabs, which one for a teenager
    Between the Oslo and the Bergen desk, which is sturdier?
    Kindly elaborate upon the distinctions between your models TX-1 and TX-2.
    what differs?
    difference b/w A12 and A14 sir
    which is best in both
    out of these two which is good sir
    these two phone, which one is more good
    A款 vs B款 difference?
    both have 5 stars lol, how do i decide, the mint one or the grey one's specs
    wife wants the Stella, I want the Nova, settle it for us: which cleans better
    can't decide: pressure washer 120 bar or 150 bar
    heated airer or dehumidifier from your page, which dries laundry quicker
    rice cooker with fuzzy logic vs simple one, is the rice any different
    sonic or rotary, the two brushes you sell
    is the bundle the same stuff as buying the pieces singly, other than price
    bluetooth speaker duo: the round or the square one sounds fuller?
    which hob kettle whistles louder, the enamel or the copper one
    difference between matte and glossy version of that lipstick
    stick or roll-on version, what's better for travel
    liquid or powder of the same detergent, which for cold wash
    Zoom one versus Zoom two, what was improved
    football boots Raptor SG vs FG, the difference
    which holds up better with a dog, the jute rug or the wool one
    hardback against paperback of the same atlas, print quality?
    how does your house-brand drill measure up to the Hexa drill
    weigh up for me the foam mattress versus the pocket spring one
    Orbit or Halo car seat, crash ratings of each
    what separates the 61-key Nova from the 88-key Nova
    pricier tent, cheaper tent, both on page one: which stands wind better
    dark or medium of your Peru beans, differences in acid
    Is the Deluxe really worth 40 more than the Basic mixer
    two hair straighteners, ceramic plates and titanium plates, tell me how they differ
    brand house socks and the merino pair, warmth compared
    I'm between the tall and the wide bookcase of the same line, which bears more
    what's in the family kit that the solo kit hasn't
    copper still or enamel pot off page two, what's the gap between them
  `,
})
