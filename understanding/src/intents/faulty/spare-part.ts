import { defineIntent } from '#intents/define'

export const sparePart = defineIntent({
  intent: 'spare-part',
  audience: 'buyer',
  settledBy: 'person',
  label: { zh: '要配件、零件或说明书', en: 'A spare part or manual' },
  definition: {
    zh: '自己的商品需要一个零件、配件或说明书，要买或要一个。',
    en: 'Needs a part, an accessory or the manual for goods already owned.',
  },
  borders: {
    'missing-item': { zh: '包裹里本该有却没有。', en: 'It should have been in the parcel and was not.' },
    repair: { zh: '要人修，不是自己换。', en: 'Wants somebody to repair it.' },
    'usage-help': { zh: '问怎么用，不要说明书。', en: 'Asks how to use it, not for the manual.' },
    'product-question': { zh: '还没买，问商品。', en: 'Has not bought yet and asks about the article.' },
  },
  zh: `
    配件哪里买
    要一个替换件
    滤芯
    买个遥控器
    说明书丢了
    单独买盖子
    有配件吗
    换个充电器 单买
    零件
    想买个备用的带子
    补一个轮子
    要说明书
    备件
    有没有替换刷头
    配件单独卖吗
    想买配件
    零件有卖吗
    要一份说明书
    替换零件
    遥控器弄丢了 能再买一个吗
    滤芯哪里买
    说明书电子版发我一份
    盖子摔坏了 单配一个盖子
    pei jian
    原来的充电线被猫咬断了 有得配没
    吸尘器的刷头磨秃了 要新的
    亲 锅盖上的那个钮掉了找不着 可以补一颗吗
    要两颗M6螺丝 搬家弄丢了
    spare part 怎么订 型号KD-30
    电饭煲内胆刮花了 只买内胆
    豆浆机刀片钝了 换刀片多钱
    手表带断了 原装表带多少
    密封圈老化漏气 有卖不
    請問有單賣椅子輪子嗎
    玩具车的电池盖不见了
    安装图纸在哪下载 旧的那张被娃撕了
    我要个小轮子 就行李箱底下那种
    榨汁杯的杯体有吗 机身还好着呢
    耳机套 S号 掉了一个
    停产的老款还有零件吗
    门锁备用钥匙再配两把
    净水器的水龙头单独给我来一个呗
    适配器 12V 2A 那种 原厂的
    打印机的墨盒仓那个小卡扣断了 有没有
    求一份英文 manual 给外国室友看
    三年前在你们店里买的实木餐桌，搬家的时候搬运工把一个桌脚的调节垫给弄没了，现在桌子晃得厉害，不晓得你们有没有同款的垫子可以单独卖给我四个
    我家破壁机型号是BL-880，机器是好的，就是上面那个防溅的小硅胶塞子让我洗碗的时候冲下水道去了，网上搜了一圈都配不上，你们仓库里找得到吗，要多少钱都行
    花洒软管 1米5 配原来那款
    婴儿车的雨罩哪儿买得到
    帐篷杆断了一节 买一节
    灯罩碎了 要个新灯罩就够了 灯不用
    眼镜鼻托补一对
    有没有适合我那台扫地机的尘袋
    相机镜头盖丢了 配哪个
    书柜再要一层隔板 我家那款能加吧
    买了你们家缝纫机四年了，一直用的是随机送的压脚，最近想学做拉链，需要一个单边压脚，不知道我这个老机器还能不能配到，型号贴在底下，拍给你看
    filter 的 part number 多少 我自己装
    想買一顆電鍋上蓋的螺絲
    有配件卖吗
    我想买个配件
    哪里可以买零件
    单独买一个遥控器可以吗
    遥控器丢了，想再买一个
    需要一个充电器，原来的丢了
    有没有滤芯卖
    净水器滤芯怎么买
    洗碗机的说明书有没有，我想要一本
    说明书找不到了，能发我一份吗
    有电子版说明书吗，我的那本丢了
    盖子碎了，能单买盖子吗
    电动牙刷的刷头单独有卖没
    配件多少钱
    能不能单独买电池
    我要一个原装充电线
    轮子坏了，买个轮子
    缺个螺丝，想买几颗，搬家弄丢的
    密封圈老化了，有卖的吗
    锅的把手断了，买个把手
    表带断了，哪里可以配
    耳机套丢了一个，能买吗
    杯子的吸管坏了，有单卖的吗
    想给吸尘器买个尘袋
    椅子脚垫有得买吗
    榨汁机的刀头有卖吗
    能不能给我寄个零件，我自己换
    我需要这款灯的灯罩，单独的
    有没有适合我这个型号的电池
    行李箱轮子可以单独买吗
    电饭煲内胆怎么买
    水箱坏了，单独买个水箱
    打印机墨盒在哪买，型号HP680
    空气净化器换滤网去哪买
    安装图丢了，发我一份
    有备用钥匙吗，保险柜的
    我想买一个备用的水壶盖
    帮我找一下这个零件的编号
    老款的零件还有吗
    购买替换件怎么下单
    儿童座椅的扣子坏了，要买一个新扣子
    风扇叶片断了一片，单卖吗
    牙刷头哪里买，型号P7
    缺一块隔板，后来弄丢的，能补买吗
    需要一个适配器，家里那个烧了
    摄像头的支架有没有单独卖
    买了你们的帐篷，地钉丢了，想补几根
    推车的刹车片磨没了，有配件不
    剃须刀的刀网该换了，有卖吗
    英文说明书有没有，要一份
    求配件
    配见在哪买
    我要个 remote control，原来那个摔坏了
    peijian zai na mai
    請問有單賣蓋子嗎，我的破了
    亲～破壁机的杯盖有单卖不🙏 我摔了
    您好，家里老人的血压计袖带用旧了，机器还好好的，想单独买一条袖带，型号是YE660
    你们这款扫地机的边刷也太难找了，到底哪里能买到
    买了三年的电压力锅，锅圈硬了漏气，想买一个新的圈自己换上
    说明书被我妈当废纸扔了，能给发个PDF吗
    买配件
    要个零件
    有零件吗
    配件有没有
    替换件哪买
    说明书有吗
    发个说明书
    单卖盖子吗
    滤网有卖吗
    遥控器单买
    电池单卖吗
    刷头哪里买
    买个充电线
    要几颗螺丝
    想要备件
    配一个轮子
    有替换装的滤芯吗
    原装配件怎么买
    零件多少钱
    我需要配件
    说明书没了
    买个密封圈
    配件还能买到吗
    单独买一个底座
    加湿器的水箱盖摔裂了，只想买个盖子
    扫地机滤网和滚刷都该换了，有配套的卖吗，型号X30
    搬家把床的连接件弄丢了四个，能单独买吗
    烤箱的烤盘烧变形了，想再买一个同尺寸的
    电饭煲用了五年，内胆掉涂层，哪里能买新内胆
    投影仪遥控被狗咬烂了，单独配一个多少钱
    宝宝餐椅的托盘想多买一个备用
    手表表带短了，要买一节表带扣自己装
    吸奶器的鸭嘴阀老化了，有没有单独的配件
    儿童自行车的辅助轮丢了一个，有得卖吗
    书房椅子的气压杆坏了，我自己会换，卖我一根
    蒸锅的玻璃盖子打碎了，配一个28厘米的
    洗衣机过滤网袋破了，要个新的袋子
    这台老相机的充电器丢国外了，你们还有同款充电器吗
    净化器换滤芯的时候发现卡扣断了，想买那个卡扣
    门禁卡丢了，再配两张卡可以吗
    想给缝纫机买几个梭芯，用你们家机器的型号
    电动牙刷充电底座进水坏了，底座单卖不
    空调遥控器电池盖掉了，能不能寄一个，我付钱
    升降桌的说明书扔了，能发我一份电子的吗
    床垫套想买一个换洗的，1.8米的那款
    音响的电源线搬家搞丢，是什么规格，你们有卖吗
    猫砂盆的铲子弄丢了，单独买把铲子
    婴儿车雨棚坏了，想买个新雨棚换上
    打印机的搓纸轮磨平了，零件编号和价格给我一下
    浴室花洒的手柄裂了，买个手柄自己拧上就行
    滑雪板的固定螺丝掉了两颗，能买到原厂的吗
    智能门锁的备用钥匙孔盖丢了，能补一个小盖子不
    乐高底板踩裂了一块，单买一块底板
    行李箱的密码锁拆下来坏了，有同款锁卖吗，我自己装
    老款的榨汁机杯子停产了吗，还有库存的话我要一个
    吊灯换灯臂，一支就够，你们能单独发货吗
    要一份德文的使用手册，给在柏林的姐姐
    冰箱抽屉裂了，中间那层，想买一个抽屉
    麻烦查一下吸尘器软管的配件号，我自己下单
    缺了一只耳机的充电盒，盒子能单买么，丢地铁上了
    桌子配套的加长板有没有，家里那张想加长
    无人机桨叶撞断了，来两副桨叶
    宝宝积木轨道少了，后来自己弄丢的，能加购几段吗
    亲 我把杯盖冲马桶里了🤦 能单买一个盖咩
    零件零件！我只要零件！别让我买整机
    配健哪里卖 剃须刀刀头
    manual 有 PDF 吗 我的 lost 了
    shuomingshu fa wo yifen
    請問有單賣濾網嗎，型號AC-88
    您好，家中使用的贵牌轮椅右侧脚踏不慎遗失，想单独购买一只脚踏，请告知价格及购买方式，轮椅型号为W210
    我孙子把老花镜的镜腿掰折了，镜片还好好的，寻思着你们能不能单卖根镜腿，我拿小螺丝刀自个儿拧上
    单买配件可以吗
    想买个零件
    要个替换件
    我家那台缺个旋钮 想买
    锅盖打碎了 单配一个盖子
    壶盖丢了 能单买壶盖吗
    杯子的吸管嘴老化了 买新的
    保温杯密封圈松了 要个圈
    奶瓶的奶嘴单独卖吗 家里用旧了
    电饭煲内胆掉漆 买个内胆
    破壁机杯子裂了 单买杯子
    榨汁机刀头钝了 配个刀头
    搅拌机的胶圈有没有
    空气炸锅的炸篮坏了 买个篮子
    烤箱烤盘再要一个
    微波炉转盘碎了 要玻璃盘
    冰箱抽屉裂了 买抽屉
    冰箱门封条老化 要一条
    洗衣机进水管配一根
    洗衣机滤网袋破了 买个
    吸尘器滤芯要换 买两个
    吸尘器尘袋哪有
    吸尘器软管破了
    扫地机边刷磨没了 买边刷
    扫地机电池换新的 有卖吗
    拖把布单卖不
    空调遥控器丢了 补一个
    电视遥控坏了 配原装的
    风扇叶片断了 要片扇叶
    加湿器雾化片有吗
    台灯灯泡换哪种 你家有吗
    灯罩单独卖吗 旧的黄了
    电动牙刷刷头哪买
    剃须刀刀网要换了
    吹风机风嘴丢了
    卷发棒的插头坏了 买根线
    充电器丢了 给我配一个
    笔记本电源适配器再买一个
    耳机耳塞丢了一个 买一副
    耳机单耳丢了 能买单只吗
    耳机充电盒丢了 补盒
    手表表带断了 配带子
    手表表扣单卖么
    手环腕带买个新色
    眼镜腿断了 配一只腿
    眼镜螺丝掉了 要两颗
    相机镜头盖丢了
    相机电池再要一块
    三脚架云台快装板丢了
    无人机桨叶买两对
    打印机喂纸轮有卖吗
    投影仪灯泡寿命到了 买灯泡
    键盘键帽缺几个 买单个
    鼠标接收器丢了 能配吗
    游戏手柄摇杆帽
    桌腿断了 买一条腿
    椅子轮子坏了 要五个轮子
    办公椅气杆换新
    沙发脚垫掉了
    床板断了一根 买排骨条
    衣柜铰链坏了 要铰链
    抽屉滑轨买一副
    柜门把手掉漆 换几个
    层板托少了 搬家弄丢 买十个
    搬家螺丝丢了 能给一包吗
    婴儿车轮子磨坏了
    推车雨罩单买
    餐椅安全带要换
    安全座椅布套买一套换洗
    自行车刹车片
    自行车坐垫换一个
    滑板车轮胎
    帐篷地钉弄丢 补一包
    行李箱轮子坏了 买轮子
    背包扣子断了 要个扣
    伞骨断了 有卖伞骨吗
    拉链头掉了 能寄个拉链头吗
    衣服扣子掉了 补一颗同款扣
    大衣腰带弄丢了 单买腰带
    枕套单卖不 枕头有了
    缝纫机压脚
    吉他弦和弦钮有吗
    积木丢了一块 补件怎么买
    拼图丢了一片 能单补么
    说明书丢了 电子版发我
    说明书扔了 有pdf吗
    旧机器的说明书能找到吗 型号K20
    要份中文说明书
    安装图丢了 再要一份
    电路图有没有
    配件号是多少 我要订
    零件型号怎么查
    老款停产了 配件还有吗
    第三方配件能用吗 有原厂的不
    spare parts有卖吗
    遥控器remote丢了 想买
    要買零件 哪裡訂
    mai peijian
    配健有没有
    净水器滤芯到期 要原配的
    鱼缸水泵坏了 就要个泵
    您好 本人2019年购得贵店按摩椅 现扶手皮套磨损 欲单购一副
    我爷爷的收音机天线被我掰断了 机子好得很 就想要根天线 有吗
    猫把百叶窗拉绳咬断了 能买到那个拉绳头吗
    洗碗机好好的，就下层篮子那个小轮掉了一只，我想配一个
    搬家时把装床的那包螺栓弄没了，能不能再寄一套过来
    咖啡壶的玻璃壶身让我摔了，机器没事，单要个壶身多少钱
    刮胡刀是老款的，新出的刀头装得上吗，装不上还有老刀头卖没
    继承了外公一台面包机，找不着使用手册，你们有纸质或电子的吗
    沙发套晒了三年褪色了，里面海绵不用，只想换个外套
    笔记本底下那个橡胶脚掉了让吸尘器吸走了，买四个行不
    儿子把桌游的规则书啃了，能发我一份电子的吗
    帐篷拉链头让风扯断了，光要那个拉链头
    要个配件
    有零件卖吗
    我的豆浆机要换个杯子
    只要盖子，锅好的
    单买玻璃壶身有吗
    微波炉转盘碎了，买一个
    烤盘变形，想配个新的
    冰箱隔板裂了有得配吗
    洗衣机门封圈有卖不
    水箱配件有吗，我家挂烫机的
    净化器滤芯换哪款，来一个
    吸尘器尘袋买得到吗
    扫地机边刷磨没了要一套
    电钻要加块电池
    剃须刀充电器丢了，配一个
    耳机充电线丢了要啥型号
    老音箱的电源适配器
    电风扇遥控器被狗咬了，补一个
    电视遥控器再买一个
    耳机套掉了一只，卖不卖
    键盘键帽E坏了要一个
    衣柜铰链要俩
    行李箱轮子坏了换轮
    办公椅气杆有吗
    椅子脚轮单买
    沙发腿断了，单买一条
    床板条断了一根，配一根
    书架想加一层隔板
    抽屉把手掉丢了，补一个
    内六角扳手找不到了，给我一把
    搬家螺丝丢了，要一包床的螺丝
    灶台旋钮要一个
    花洒软管换一根，1.5米
    水龙头阀芯配件
    高压锅密封圈
    保温杯垫圈老化了
    宝宝水杯吸管
    奶瓶奶嘴配我家那款
    推车雨罩
    自行车左脚踏滑丝了
    锁的钥匙两把都丢了，能配吗
    帐篷杆断一截，补一节
    割草机刀片
    唱机唱针
    打印机搓纸轮
    落地灯玻璃罩碎了只要罩子
    投影仪灯泡
    大衣扣子掉了，补一颗
    风衣腰带弄丢了，单卖吗
    手表带
    眼镜鼻托
    镜头盖掉海里了
    拼图丢了一片能补吗，去年买的
    棋子少了一颗想单买
    收音机天线断了，要根新的
    说明书丢了，发我一份
    要烤箱的使用手册电子版
    柜子安装图纸再给我一份
    中文说明书有吗，我买的进口锅
    停产的水壶还有配件吗
    原厂滤网还是通用的，我的机型
    新刀头装得上我的老款吗
    面条机头能单配我的厨师机吗
    螺丝自己会装，不用师傅，卖我个开关
    說明書遺失了可以補嗎
    part number 哪里看，我要买hinge
    亲，锅盖上那个小疙瘩滚没了，补一颗
    小轮子又被狗啃了，只要轮子俩
    晾衣篮轮子裂了单卖轮子不
    油灯灯芯要一根
    滤茶网丢了配一个
    门铃接线说明给我一份
    烫衣板换布套，我家那张
  `,
  en: `
    spare part
    do you sell parts
    i need a new filter
    lost the manual
    buy just the lid
    replacement charger
    need a screw
    where can i get accessories
    new remote control
    i need a user manual
    order a replacement strap
    buy a single part
    extra battery
    replacement brush head
    do you sell spare parts
    i need a spare part
    replacement part
    where can i buy parts
    do you have a user manual for it
    lost the remote, can i buy another
    need a new filter for my purifier
    please mail me the manual as pdf
    just the lid, i dropped mine
    cat chewed through the charging cable, got a replacement cable?
    brush head worn down, vacuum model KD-30
    Where can I order a spare key for my bike lock?
    two M6 screws, lost them when we moved
    blades have gone blunt, sell them separately?
    strap for the watch snapped, original one how much
    gasket perished, pressure cooker hisses, i want only the ring
    零件 for old juicer available?
    assembly drawing please, my toddler shredded ours
    one castor for an office chair
    inner pot of the rice cooker scratched, is it sold by itself
    ear tips size S, sold separately?
    do u still have parts for discontinued models
    battery cover for the toy car vanished
    hose 1.5 m to fit the shower from last year
    which bags fit my hoover
    I'd be after a pair of nose pads for the reading glasses
    twelve volt adapter, the proper one, mine got left in a hotel
    lampshade only, not the lamp
    Can I get an extra shelf for the bookcase we own?
    lens cap fell in the river
    accessory for sewing zips, my machine is four years old
    rain cover to go with the pram
    i search the small plastic clip for my printer, how is the article number
    could you dig out an english instruction booklet for a 2019 bread maker
    jug for blender, motor is still fine
    knob off the pan lid rolled under something, could i have one knob
    The removal men managed to lose one of the little screw-in feet of our dining table, bought from you three years back. It wobbles terribly now. Are these feet something you could sell me a set of four of?
    user guide
    replacment wheel for a suitcase 24 inch
    I rinsed the tiny silicone stopper of my mixer down the sink. The mixer, a BL-880, is otherwise in perfect health, but it sprays like a fountain without it. I've looked all over the net. Is there one lying in a drawer of yours?
    seal for thermos
    For years I've sewn with the foot that was supplied, and now I would love to try zippers, which call for a one-sided foot. My machine is an older model, the type plate is photographed below. Does anything you stock still suit it?
    sku of the drawer runner so i can order it
    滤网 for model AP-3, sold singly?
    I'm in need of a spare part for my stroller
    do you sell spare parts for this
    can I buy a replacement part
    where do you sell parts for your grills
    where can I get a replacement remote
    I lost the remote, can I order a new one
    I need a replacement charger
    can I buy the charger separately
    do you have the manual
    I need the user manual for my machine
    I lost the instructions, can you send them
    can you email me the manual
    where can I download the manual
    do you sell replacement filters
    need new filters for my vacuum
    can I just buy the lid
    I broke the lid, can I get another one
    I need a new battery for my drill
    do you sell the batteries separately
    I need a new strap for my watch
    I need extra screws for my bed frame, lost a few
    replacement wheels for my suitcase
    can I order a new brush head
    do you have accessories for this model
    I need a part number
    can I buy just the glass jug
    I'm looking for a replacement blade
    spare key for my safe
    replacement parts for an older model
    do you still make parts for it
    the handle wore out, can I buy a handle
    I need a new hose for my vacuum cleaner
    can you send me a part so I can fix it myself
    I need a new cushion cover for my sofa, just the cover
    where do I buy ink for my printer
    I'm after a spare battery door for my remote
    new ear pads for my headphones?
    do you sell shelves for this bookcase separately
    I'd like to buy an extra power adapter
    need a rubber seal for my pressure cooker
    I need the assembly instructions for my wardrobe, we threw them out
    can I get a single replacement glass for the set
    how do I order spare parts
    is there a replacement bowl for my mixer
    I lost a screw for my glasses, do you sell them
    Which filter fits my AP200, and can I buy it here?
    the dog chewed the remote, need a new one
    do you have a spare drawer front for the Malmby chest
    stylus tip for my tablet pen, worn out
    where to get a new water tank for my coffee maker
    part needed for my fan
    replacment lid
    i search spare part for my blender
    lost the lil rubber foot thing on my laptop, sell those?
    need manual pdf pls 🙏
    Good day, I own your bread machine and the kneading paddle has worn out. Could I purchase a new paddle on its own?
    Do NOT tell me to buy a whole new lamp, I only need the shade
    配件 for my juicer, do you sell the strainer alone?
    We moved house and one of the bed slats snapped, so I'd like to order two slats and fit them myself
    instruction booklet for the sewing machine, mine went missing years ago
    spare part needed
    do you sell parts for this
    need a new remote
    need the manual
    user guide please
    extra cable
    buy a filter
    replacement battery
    part for my vacuum
    just the strap
    where to buy parts
    accessories for it?
    a single screw
    order spare parts
    new blade please
    replacement hose
    lost my instructions
    spare key?
    I need one wheel
    charger on its own
    can I get a spare
    replacement glass
    need a replacement part for my fan
    My dog ate the remote, can I buy another for the same TV?
    The rubber ring on our pressure cooker has gone hard after three years, do you stock new ones?
    I'd like two extra shelves for the Nordby bookcase we own
    The drawer runner wore out, could you sell me a left-hand one? I'll fit it
    Is the crumb tray for the TX toaster sold separately? Ours got thrown out
    I've lost the allen key and the leaflet for our cot, could you let me have both?
    Where might I find ink ribbons that suit the label printer I bought last year?
    The jug of my blender slipped and smashed, the motor's fine, so I'm after just a jug
    Which replacement brushes fit the R7 robot and how much are they?
    A castor fell off the office chair and rolled down a drain, can I order one castor?
    Could you email me the manual for a 2018 dehumidifier in English
    I need a longer power cord for the lamp, do you carry an accessory cord
    Mine's an old model, do you keep spare belts for it?
    I'd love a second battery for my drill to have one charging while I work
    We've broken one of the wine glasses from the set ourselves, can we buy a single one?
    Please tell me the part number of the door seal for my fridge, so I can order it
    Ear cushions on my headphones are peeling, do you have new pairs?
    The pram's rain cover blew away. Can I get only the cover?
    Can I purchase the remote control holder and the mounting bracket for a projector I already have
    The knob of our stove cracked with age. A set of four knobs, please.
    Do you have sofa covers for the model from 2020? We just want fresh covers
    I wore out the pedals on my exercise bike, any replacements for sale
    Can I buy spare tent pegs and one pole section for a Ridge 3
    Is there a download of the wiring diagram for the doorbell I installed?
    The kids lost half the tracks, can extra track be bought on its own?
    Ice cube tray for the freezer drawer, is that something you sell as a spare?
    Looking for a replacement bulb that goes in my microscope, I'd change it myself
    I'd need the plastic foot for a washing machine, one got lost in our move
    Can you post a spare button for the coat I bought in winter? I'm happy to pay
    My electric toothbrush stand rusted, may I buy a stand alone
    do you sell refills for the soap dispenser I have, and new pumps
    Which charger matches my old shaver, the SH-200, and is it in stock?
    The stylus of my turntable is blunt, do you supply needles for it?
    We require 12 replacement clips for the greenhouse we got from you in March
    lost the dust cap for my telescope, can I get another
    my hoover's wand is cracked, just want the wand
    need new lil feet for my laptop, got any
    manual pls, cant find mine anywhere
    replacment filtr for airfryer?
    I search the wheel for my suitcase, you sell only the wheel?
    遥控器 lost, can I buy one separately
    lol sat on the remote 😅 got a spare to sell?
    Good afternoon. I own one of your typewriters and require a new ribbon spool. Would you be able to supply this part, and at what price?
    I am NOT buying a whole machine for the sake of a two pound gasket. Do you sell the gasket or not?
    We inherited the dining table from my parents, it was bought at your shop, and there's supposedly an extension leaf you can get for it, I'd fit that myself, do you still make those leaves
    spare part for my kettle
    where can I buy parts for my mixer
    original parts available?
    part number for the hinge please
    need a new knob for my oven
    lid broke, can I buy only the lid
    lost the lid of my flask, sell me one
    new seal for my lunchbox
    rubber gasket for my coffee maker
    straw for my kid's bottle, worn out
    replacement teats for bottles I own
    inner pot for my rice cooker
    blender jar cracked, just the jar
    blade for my food processor is blunt
    basket for my air fryer, coating gone
    second tray for my oven
    microwave turntable smashed, need a plate
    fridge drawer cracked, buy one?
    fridge door seal perished, need another
    hose for my washing machine
    dust bags for my hoover
    hoover hose split, sell it separately?
    side brushes for my robot
    battery for my old robot vacuum
    mop pads only
    lost the aircon remote, need one
    replacement TV remote
    fan blade snapped, need one
    wick for my humidifier
    bulb for the lamp I have
    replacement lampshade
    brush heads for my toothbrush
    foil for my shaver
    nozzle for my hairdryer got lost
    power lead for my old curling tongs
    charger for my laptop, left mine on a train
    another adapter for my speaker
    ear tips, lost one pair
    lost one earbud, can I buy a single
    charging case for my earbuds, lost
    watch strap broke, need a new one
    buckle for my watch
    bands in another colour for my tracker
    arm for my glasses
    tiny screw for my glasses
    lens cap for my camera
    extra battery for my camera
    quick release plate for my tripod
    propellers for my drone
    feed roller for my printer
    bulb for my projector, worn out
    missing keycaps, got lost, sell singles?
    dongle for my mouse, lost
    thumbstick caps for my controller
    one table leg for my table
    castors for my office chair
    gas lift for my chair
    slats for my bed
    wardrobe hinge worn, need two
    drawer runners, a pair
    handles for the cabinet I bought years ago
    shelf pegs lost when moving, need ten
    lost the screws in our move, could you send a bag
    wheel for my pram
    rain cover for my buggy
    harness for our high chair worn out
    spare cover for our car seat
    brake pads for my bike
    saddle for my bike
    tyre for my scooter
    one pole section for my tent
    pegs for my tent, lost mine camping
    suitcase wheel fell off after years, sell wheels?
    handle for my trolley case
    clip for my backpack
    zip pull came off, could you post one
    a matching button for my coat
    belt for my trench coat got lost
    pillowcase only, have the pillow
    zipper foot for my sewing machine
    tuning peg for my guitar
    lost a jigsaw piece, can you supply one
    lost a Lego-type brick, order single?
    user manual for my old camera
    manual thrown away, do you have a pdf
    download the manual for model K20
    can you email me the instruction booklet
    english manual for my machine, I only have german
    assembly drawing lost, need a copy
    wiring diagram for my doorbell
    parts list for the treadmill
    exploded drawing with part numbers
    are parts still made for the discontinued one
    compatible or original filter for mine
    filter cartridge for the jug I have
    pump for my aquarium, just the pump
    配件 for my blender?
    replacement pads for headphones
    spare key for my bike lock
    keys for my filing cabinet, lost both
    i need the piece that hold the door of my oven
    spare part is available for mixer sir?
    jar coupler for my mixie, where can I get
    spair parts?
    remot for heater plz
    I bought a massage chair from you in 2019 and its armrest cover is worn; I wish to purchase a pair on their own.
    Snapped the aerial off grandad's radio, the set's fine, only after an aerial
    cat chewed through the blind cord, can I get the little end piece
    The dishwasher itself is fine, I only need the little wheel that holds the lower basket
    We moved house and the bag with the bed bolts disappeared, could a fresh set be posted?
    My father still uses the radio he bought from you in 1998, would you have a dial for it?
    I've dropped the glass jug of our coffee maker, how much for a jug by itself
    is there a paper or digital handbook for the bread machine I inherited
    the cushion cover has faded after three summers, can I get covers without the padding
    Do shaver heads from the new series fit my older model, or do you still have the old ones in?
    a rubber foot came off my laptop and got hoovered up, could I buy four
    Our toddler has eaten the corner of the board game's rules, do you have a copy you could email
    my zip slider on the tent snapped in a storm, would you sell me just that
    is the remote for the old air con model still obtainable
    spare parts for the blender I own
    do you sell parts separately for my hoover
    where can I get a part for my coffee maker
    replacement lid for the pan I have
    just the lid, the pot's fine
    new jug for my blender, the motor is ok
    glass carafe broke, can I buy the carafe only
    turntable plate for my microwave smashed, I need a new plate
    oven tray warped, looking for the same tray
    fridge shelf cracked, sell me one
    freezer drawer front for my model
    dishwasher basket rusted, new basket please
    water tank for my steam iron
    need a filter for my air purifier
    HEPA filters for last year's model
    vacuum bags that fit my cleaner
    brush roll for my robot vacuum
    side brushes worn, need a pack
    battery for my cordless drill
    charger for my shaver, I lost it
    lost the charging cable of my headset, which one do I need
    power adapter for the speaker I bought in 2021
    remote for my fan, the dog ate it
    new remote for an old TV
    ear tips medium, one rolled away
    keycap for my keyboard, letter E
    hinge for my wardrobe
    two hinges and the screws, my cupboard door wore them out
    wheel for my suitcase
    armrest pads for the chair I own
    leg for my sofa, one snapped
    slat for my bed, one broke last night
    extra shelf for the bookcase I have
    extension leaf for my dining table
    drawer handle for my dresser came off and got lost
    allen key for my bed, can't find mine, send one
    bag of screws for dismantled crib after moving
    knob for my cooker
    knob off the lid, need one knob
    hose for my shower, 1.5 m
    shower rail bracket for my set
    tap cartridge for the mixer in our bathroom
    toilet seat hinges for my seat
    rubber ring for my pressure cooker
    gasket for my flask
    teats for the bottles we have
    footmuff to fit our stroller
    inner tube for the kids' bike I got from you
    bike pedal, left one, stripped
    key for my bike lock, lost both
    new keys for my cash box
    tent pole, one section snapped
    bag for my gazebo
    blade for my mower
    trimmer line spool that fits mine
    chain for my chainsaw
    sewing machine foot
    bobbin case for my Singer type machine
    needle for my record player
    ribbon for my typewriter
    strings and pegs for my ukulele
    printer roller for the model I own
    lamp shade for my floor lamp, glass broke
    which bulb fits my desk lamp and do you sell it
    hood for my jacket, I left it on a train
    spare button for my coat
    shoelaces for my boots
    insoles to fit my wellies
    watch strap for my watch
    link for my bracelet watch
    nose pads for my glasses
    lens cap for my camera, dropped it in the sea
    hot shoe cover for camera
    dice for my board game, the baby swallowed them
    missing pawn from my old chess set, sell single pieces?
    aerial for my grandad's radio
    fuse for my heater
    door for my mailbox
    zip puller for my rucksack
    can I get an instruction manual for my bread maker
    manual for my oven please, I threw it out
    send me the user guide PDF for model K200
    lost the instructions for the wardrobe, can I have them
    assembly instructions for a desk bought two years ago
    English manual for my Chinese rice cooker
    part number for the hinge of my fridge
    are original parts available for a discontinued kettle
    do you still stock parts for an old model I have
    original or compatible filter for mine, which do you have
    does the new shaver head fit my older shaver
    is the battery sold by itself for my hoover
    how much is just the glass for my coffee press
    what does a new lid for my thermos cost
    spare parts shop?
    accessory for my mixer, pasta attachment
    extra bowl for my stand mixer
    can I have an additional cable for the device I own
    wall bracket for the TV I bought last month, sold by you?
    sir remote of my AC lost, spare remote available?
    sir jar of mixer grinder broken, need only jar
    spare gasket for cooker 5 litre available or not
    i need piece for my machine, the small plastic
    where buy the glass of my lamp
    book of instruction for my oven I lost
    need 配件 for my fan
    充电器 lost, buy one for my razor
    part plz
    knob broke dont need a whole new toaster
    my late mother's egg timer wants a new spring, have you such a thing in a drawer somewhere
    so the little wheel under the dishwasher rack has come off for the third time and the puppy chewed it, i just want the wheel, can i buy two
    no technician needed, I'll fit it myself, just the pump for my washer
    I can replace it on my own, just sell me the switch for the lamp
    the wheel on my laundry basket cracked, sell single wheels?
    need a fresh wick for my oil lamp
    piston ring for my coffee press
    the foot of my tripod fell off, get me a foot
    lost the mesh from my tea pot, want another mesh
    drawstring for the hoodie I own
    a ladder cap, rubber, for my steps
    cover for the battery slot of my toy
    snapped clip on my roof box, one clip please
    bulb socket for our chandelier
    do you supply felt pads for my chairs
    the sieve of my juicer is worn, sieve only
    swing seat chain, mine rusted
    blank key and lock barrel for our letterbox
    my metronome's pendulum, available?
    booklet for my grandfather's barometer
    do you have the wiring leaflet for my doorbell
    a fresh cover for the ironing board I have
    nozzle set for our icing gun, we lost ours
    pump for my garden fountain, just the pump
    hook for my hammock stand, the old one bent
    a new string for my yo-yo
    my lantern wants a fresh glass, glass only
    inlay sole for the clogs I've got
  `,
})
