import { defineIntent } from '#intents/define'

export const usageHelp = defineIntent({
  intent: 'usage-help',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '怎么用、怎么装、怎么洗', en: 'How to use, build or clean it' },
  definition: {
    zh: '东西没坏，问怎么安装、设置、使用、清洗、保养。',
    en: 'Nothing is broken: asks how to assemble, set up, use, clean or look after a product.',
  },
  borders: {
    'faulty-item': {
      zh: '坏了、不工作的是质量问题；好好的、不会弄的在这里。',
      en: 'Broken or dead is faulty; fine but not understood is here.',
    },
    'spare-part': {
      zh: '缺说明书、缺零件要补的是配件；问怎么做的在这里。',
      en: 'Needing a manual or a part is a spare part; needing to know how is here.',
    },
    'material-and-safety': {
      zh: '能不能进微波炉是材质安全；怎么洗怎么养的在这里。',
      en: 'Whether it survives a microwave is material; how to wash and keep it is here.',
    },
  },
  zh: `
    怎么用
    使用方法
    怎么清洗
    怎么连接wifi
    怎么充电
    怎么组装
    怎么设置
    一次用多少
    可以机洗吗
    怎么打开
    怎么保养
    第一次用怎么弄
    怎么换电池
    杯子怎么清洗保养
    怎么安装
    不会用
    说明书看不懂 求教
    蓝牙怎么配对啊
    床架装到第七步多出两根横梁，放哪里的
    羊毛大衣可以机洗不 还是干洗
    滤芯多久换一次，怎么拆下来
    铸铁锅第一次用要怎么开锅
    zenme an zhuang
    空气炸锅烤鸡翅多少度几分钟
    这个面膜是先涂还是后涂，要洗掉吗
    遙控器怎麼對碼
    咖啡机除垢灯亮了 按哪个键
    手表时间咋调
    打印机连wifi的步骤
    电动牙刷第一次要充多久
    亲，裙子的蝴蝶结怎么系才跟模特一样
    帐篷收不回那个袋子里 有视频教程没
    白鞋脏了怎么刷不发黄
    有了新路由器，我该怎么让原来的摄像头接上去，它现在一直闪蓝灯，以前那个网的名字我忘了，app里点添加设备搜索不到，一步一步教我可以吗
    怎么恢复出厂设置
    拼图胶水怎么用
    教我怎么换灯泡，吸顶那种罩子取不下来
    积木里那个小马达怎么接线
    电饭锅煮杂粮选哪个档
    how to打开这个密封罐
    行李箱密码锁第一次怎么设
    绒面靴子沾水了，怎么护理
    鱼缸要养水几天才能放鱼
    染发膏停留多长时间
    我婆婆买了个按摩椅，屏幕上全是英文，她按来按去把它调成躺平不起来了，怎么切回中文，又怎么让它坐直，你们讲简单点
    木头砧板开裂怎么预防
    折叠婴儿车收起来卡住，是不是有个保险扣要先按
    投影怎么校正梯形
    洗衣机筒自洁要不要放洗衣粉
    不知道从哪一步下手，一箱子木板螺丝
    泡这个茶水温多少度合适
    真丝枕套能暴晒吗
    电钻怎么换钻头
    香薰机可以加自来水么 每次加到哪
    刚到手的书桌是电动升降的，我想让它记住两个高度，一个坐一个站，按住M键没反应，是不是要连按，另外防夹手的灵敏度在哪里调
    孩子的滑板车把手装反了咋拆
    给个安装视频呗
    這個濾網要怎麼拆下來洗
    这个东西怎么使用
    有没有使用教程
    怎么连蓝牙
    第一次使用要注意什么
    能用洗衣机洗吗
    怎么连手机
    怎么调时间
    这个按钮是干什么的
    怎么换滤芯
    刚收到，不知道怎么弄
    能教我一下怎么用吗
    充满电要多久
    面膜敷多长时间
    羊绒衫怎么洗不缩水
    怎么绑定手机APP
    电视怎么投屏
    路由器怎么设置密码
    怎么重置密码锁
    怎么去水垢
    吃之前要不要加热，怎么做
    婴儿车怎么折叠
    这个药膏一天涂几次
    扫地机怎么建图
    怎么加水，加到哪个位置
    书柜安装步骤看不明白
    怎么切换模式
    洗碗机放盐放哪里
    净水器多久冲洗一次，怎么冲
    空调怎么清洁滤网
    智能手环怎么看心率
    投影仪怎么对焦
    门锁怎么录指纹
    真皮沙发平时用什么擦
    亲，这个卷发棒怎么用呀，手残党
    遥控器怎么配对
    说明书是英文的，能告诉我怎么启动吗
    床垫要不要翻面，多久翻一次
    被子能不能晒，怎么打理
    咋用啊这玩意儿
    zenme shiyong
    怎么联wifi啊 折腾半天了😭
    setup怎么做 第一步是啥
    電鍋要怎麼煮白飯，水放多少
    請問要怎麼保養木頭桌子
    面包机第一次用 揉面多久发酵多久
    这个架子要打孔吗，怎么固定到墙上
    怎么关掉提示音
    我买的是你家的缝纫机，东西没毛病，就是我不会穿线，底线老是勾不上来，能一步一步教我吗
    晚霜和精华的使用顺序是什么
    刚买回来的砂锅，第一次用之前是不是要先煮一下粥
    空气炸锅想烤红薯，温度和时间分别调到多少合适
    沙发套拆下来洗的时候用什么洗衣液，水温多少度
    给老人买的血压计，袖带绑在哪里，按哪个键开始测
    衣柜板子都拆出来了，请问先装背板还是先装侧板
    家里换了宽带，扫地机器人怎么重新连上新的wifi
    真丝衬衫皱了，能不能用熨斗烫，开几档
    净水器上面的滤芯灯变红了，要怎么拆开换新的
    面霜和防晒哪个先涂，中间隔几分钟
    儿童座椅装到车上安全带应该怎么穿，没看明白图
    怎么安
    怎么弄啊
    怎么启动
    怎么洗
    怎么关机
    怎么调
    咋装
    如何使用
    怎么保存
    怎么拆
    按哪个键
    怎么配网
    能手洗吗怎么洗
    怎么加热
    第一步干嘛
    怎么换挡
    怎么上油
    怎么拼
    多久充一次电
    怎么晾晒
    有视频教程吗
    泡多久
    刚买的压力锅，排气阀应该朝哪边拧才是密封
    血糖仪怎么设置日期，屏幕上一直显示去年
    想把投影仪倒挂在天花板上，画面怎么翻过来
    羽绒被能不能放滚筒里洗，洗完怎么才能蓬起来
    这盆兰花多久浇一次水，要不要晒太阳
    空调遥控器上的“干燥”是什么意思，什么时候用
    宝宝推车的刹车在哪，怎么踩，怎么松
    我把扫地机的地图弄乱了，怎么重新扫一遍
    第一次用洗碗机，洗碗粉和亮碟剂放在哪个格子里
    皮鞋买回来怎么打理，鞋油多久擦一次
    帐篷的杆子分长短，长的插哪里，短的插哪里
    手表表带太长，怎么自己拆掉两节
    烤箱预热要多久，上下火分别怎么开
    指纹锁想删掉以前保姆的指纹，要怎么操作
    这个洗发水要先打湿头发还是干着抹，停留几分钟
    蓝牙音箱连着我老公的手机，怎么换成连我的
    电动窗帘轨道怎么装，两个人能装得上吗
    豆浆机要先泡豆子吗，泡几个小时，水加到哪条线
    望远镜两个眼睛看到的不一样，中间那个轮怎么调
    加湿器里水垢白白的一层，用什么清理好
    行车记录仪怎么把录像拷到电脑里
    陶瓷刀钝了能磨吗，要怎么磨
    想让智能灯每天七点自动亮，在软件里怎么设
    儿童书桌的高度怎么升，是摇把还是按钮
    车载吸尘器用完里面的灰从哪里倒
    贴墙纸前墙面要不要先刷一层东西，步骤是怎样的
    不会装啊啊啊 救命😭 螺丝剩一堆
    zenme lian lanya
    说明书全是日文 看不dong 怎么开加热
    我爸七十多了，给他买了个智能手机，好好的没毛病，就是字太小他看不清，怎么把字调大，还有怎么把铃声弄响一点
    reset怎么按 哪个孔
    亲 这个假睫毛咋贴呀 贴了三回都歪了
    老师傅您好，请教一下，我买的紫砂壶头一回用，听说要开壶，应该怎么煮，煮多久，茶叶要放吗
    能不能教教我这破柜子门怎么对齐，我拧了半天还是一高一低
    請問濾水壺的濾芯怎麼裝
    這件襯衫可以熨嗎，溫度怎麼調
    怎么跟手机配上
    这个怎么开机
    开机键在哪
    第一次用要先干嘛
    使用前要充满电吗
    指示灯闪红光是啥意思
    按哪个键调温度
    怎么设闹钟
    定时功能怎么用
    儿童锁怎么解
    怎么解除童锁啊
    咋连手机
    连wifi怎么连
    配网步骤是啥
    蓝牙配对怎么弄
    换了路由器摄像头怎么重新连
    怎么绑定到app
    怎么跟电视配对
    遥控器怎么对码
    怎么重置设备
    电池盖怎么打开
    内胆怎么取下来洗
    刀头怎么拆洗
    可以整个放水里洗吗 怎么清洁
    怎么除垢
    水壶里有水垢咋清理
    锅糊底了怎么刷
    铁锅怎么开锅
    新锅第一次怎么处理
    砂锅要先煮米汤吗
    羊毛衫怎么洗
    羽绒服能机洗吗 怎么洗好
    真丝睡衣怎么保养
    白衬衫发黄怎么处理
    牛仔裤头一次洗要加盐吗
    小白鞋怎么清洗
    麂皮鞋怎么护理
    皮包怎么保养
    真皮沙发用什么护理
    银手链发黑怎么擦亮
    木桌子上的水印怎么去
    凉席怎么清洗收纳
    乳胶枕能晒吗 怎么打理
    窗帘怎么拆下来洗
    地毯上洒了咖啡怎么清
    安装步骤
    怎么安装这个架子
    书架怎么拼
    床架不会装 求教程
    图纸上第五步看不明白
    螺丝拧哪个孔
    哪块板是上面的
    背板方向怎么分
    墙上怎么打孔装
    免打孔的怎么贴才牢
    纱窗怎么装上去
    淋浴花洒怎么接
    水龙头转接头怎么拧
    净水器怎么接水管
    灯具怎么接线
    推车怎么收起来
    安全座椅怎么固定
    帐篷怎么搭
    帐篷收不回袋子里了 怎么折
    自行车座怎么调高
    吊床怎么绑
    瑜伽球怎么打气
    气垫床怎么充气放气
    面霜跟精华先用哪个
    这精油怎么用
    染发膏要停留多久
    面膜敷多长时间 敷完洗不洗
    洗衣凝珠一次放几颗
    洗碗机里盐加在哪
    咖啡机怎么打奶泡
    豆浆机豆子要泡吗
    空气炸锅烤红薯几度几分钟
    面包机先放水还是先放面
    高压锅怎么放气
    茶叶用几度的水泡
    中药材怎么炖
    投影仪画面怎么调正
    扫地机怎么划禁区
    手表怎么调表带长短
    耳机怎么切换降噪
    相机怎么导照片到手机
    缝纫机穿线不会穿
    多肉怎么浇水
    猫砂盆怎么用 猫不进去
    老人机怎么存号码
    东西没坏 就是我不会弄
    how to use这个加湿器
    求安装视频 我手残
    亲 刚拆开 不晓得从哪一步下手 教教我
    给爸买的血压计，他绑上总说数不对，袖带到底该绑在哪个位置
    一个人在家拼了两个钟头衣柜，门板老对不齐，合页上那三颗螺丝各管什么方向
    电热水壶第一次用要不要先烧一壶倒掉
    智能门锁怎么录第二个人的指纹
    儿童手表怎么设置上课不响铃
    加湿器水加满了也出雾，就是想让雾再大点，按哪里
    新手表只显示十二小时制，怎么弄成二十四小时的
    桌布上洒了红酒，棉的，咋洗才不留印子
    烤箱旋钮上画了四个符号，各是什么意思给讲讲
    羊绒衫洗完是平铺还是挂起来晾，怕弄变形
    新皮靴磨脚，有啥法子让它快点变软
    温奶器说明全是外文，冰箱拿出来的150毫升要热几分钟
    孙子给我装了平板，视频电话从哪儿打，我老忘
    滑板车把手那几颗螺丝拧到多紧合适
    玻璃花房的板子都摊开了，先装顶还是先装墙
    給狗用的那張墊子可以整張丟洗衣機嗎，還是只能拆外套
    这个咋组装
    投影仪怎么调正画面
    羽绒服能机洗吗，用什么程序洗
    滤芯怎么拆下来换
    怎么给手表充电，正着放还是反着放
    净水器第一次用要冲多久
    面膜敷几分钟合适
    蓝牙音箱怎么连电视
    真皮沙发咋打理
    说明书第三步没看懂，教教我
    泡这茶用多少度的水
    扫地机怎么连wifi
    打印机墨盒怎么装
    洗碗机盐往哪加
    燕窝怎么泡发
    新买的紫砂壶要怎么开壶
    银镯子发黑了怎么擦亮
    有没有安装视频
    婴儿车刹车怎么踩
    请问精华和面霜先涂哪个
    电饭煲煮杂粮按哪个键
    怎样把闹钟声音调大
    羊毛衫怎么晾不变形
    这花多久浇一次水
    缝纫机底线怎么穿
    洗衣液一次倒多少
    怎麼設定定時關機
    how to用这个diffuser，滴几滴精油
    行李箱密码怎么改
    眼影刷怎么洗干净
    电动牙刷换模式按哪里
    贴膜怎么贴没气泡
    烤箱预热咋操作
    乐器怎么调音，刚买的尤克里里
    老人机字体在哪调大
    窗帘轨道自己打孔怎么装
    木地板打蜡步骤
    奶瓶多久消毒一次，怎么消
    血压计袖带绑在哪个位置
    折叠床咋打开，先按哪个扣
    假发怎么戴服帖
    榨汁机刀头怎么卸下来洗
    冻虾怎么解冻好吃
    自行车座子咋升高
    染发膏怎么调配比例
    跑步机要不要上油，往哪儿上
    拖把头怎么拆
    热水袋灌几成满
    相框背面怎么打开放照片
    煤气灶电池装哪儿
    求教程，拼图架不会搭
    洗白鞋怎么不发黄
    充气床怎么充气，用哪个嘴
    手机怎么把旧机的资料导进来
    望远镜怎么对焦
    腌菜坛子的水槽要放多少水
    头盔带子怎么调松紧
    电子琴怎么录音
    按摩枕一次用多久
    割草机冬天怎么存放
    鱼缸过滤棉咋换
    烘干机绒毛怎么清理
    壁纸胶怎么调稀稠
    拍立得相纸往哪边放
    背奶包冰袋提前冻几小时
    茶渍怎么去，保温杯里的
    理发器怎么换刀头
    这个支架在车上怎么卡
    望教一下婴儿背带的系法
    咖啡机蒸汽棒怎么打奶泡
    锅盖硅胶圈怎么取下来洗
    收音机怎么搜台
    香薰蜡烛第一次要烧多久
    实木桌多久上一次木蜡油
    闺女给装好了音箱就出国了，东西没毛病，就是不知道咋让它放收音机
    面条机上有七个档，做饺子皮用第几档
    帐篷支起来了还剩四根绳，是拴在哪儿的
    这个cooker煲粥按哪个键，全是日文
    冲浪板打蜡从哪头开始打，打几层
    热水器调到多少度合适，怎么调
    咖啡机第一次用要怎么弄
    羽绒服咋洗才不跑毛
    真丝裙能熨吗，用几档
    帐篷怎么收回袋子里
    路由器怎么恢复出厂
    手表换成中文在哪里设
    儿童锁怎么解除
    新买的铁锅要不要开锅，怎么开
    菜板怎么保养不开裂
    实木桌平时怎么打蜡
    多肉几天浇一回水
    泡这个茶用几度水，闷多久
    冷冻饺子煮前要化冻不
    婴儿车怎么折叠，扣子在哪
    滤芯朝哪边装
    耳机怎么配对新手机
    衣柜门歪了，铰链怎么调
    空气炸锅做鸡翅几分钟多少度
    小白鞋刷完发黄，要怎么洗
    血压计袖带绑哪儿
    面霜精华先涂哪个
    說明書第六步看不懂 怎麼裝
    投影仪怎么连wifi
    老爸不会用电饭煲预约，教一下步骤
    隐形眼镜怎么戴进去
    割草机的机油和汽油按多少兑
    投影画面倒了，怎么调正
    浓缩洗衣液一桶衣服放几勺
    藤椅放阳台要怎么保养
    跑步机铭牌旁那个安全扣怎么插
  `,
  en: `
    how do i use it
    how to install
    how do i set it up
    instructions
    how do i clean it
    how do i connect it to wifi
    how to assemble
    how do i charge it
    can i machine wash it
    how do i turn it on
    care instructions
    how to change the battery
    setup help
    how often should i use it
    how does it work
    how should i clean the cup
    how do i put this together
    assembly instructions don't make sense
    how to pair the headphones
    step 7 of the bed frame, there are two bars left over, where do they go
    can the wool coat go in the machine or is it dry clean only
    how often do I change the filter and how does it come out
    seasoning a cast iron pan for the first time?
    what temp and how long for chicken wings in your air fryer
    is the serum before or after the moisturiser
    descale light is on, which button
    set the time on the watch
    connect printer to wifi
    first charge of the toothbrush how many hours
    How does one tie the bow on the dress so it looks like in the photo
    cant get the tent back into its bag lol, is there a video
    white trainers gone yellow, how to wash them
    I've got a new router and the camera from you blinks blue for ever. The app's add device finds nothing, and I forgot what the old network was called. Take me through it slowly please
    factory reset
    how do i change the drill bit
    怎么用 this thing
    the cover of the ceiling lamp will not come off, how must I turn it to replace the bulb
    which programme on the rice cooker is for brown rice
    setting the combination on the suitcase the first time
    suede boots got wet. what now
    how many days should the tank run before i put fish in
    leave the hair dye on for how long?
    My mother in law has managed to lay the massage chair flat, with the menu in Spanish, and she's still in it. How does one bring it upright and get English back
    stop a wooden board from cracking
    stroller wont fold, is there some catch to press first
    do I put powder in when I run the drum clean
    whats the right water temperature for the green tea
    how to use the jigsaw glue
    can silk pillowcases dry in the sun
    fix the picture being wider at the top than at the bottom on the projector
    got a box of planks and screws and zero idea where to begin
    Where do I fill the diffuser up to, and would tap water do?
    scooter handlebar fitted backwards, how to undo
    care instructions linen
    looking after leather gloves
    manual says "engage the latch". what latch, how
    The standing desk should remember two heights, one sitting, one up. I hold M and nothing, I tap M and nothing. Is there a knack? And can you make the anti-pinch less nervous
    how do you sharpen these knives properly
    what do the three beeps on the oven mean, it cooks fine
    turn off the voice on the robot
    Can you explain how to set it up?
    How should I wash this sweater?
    Can I put it in the washing machine?
    Where can I find instructions on assembling it?
    What's the right way to clean the filter?
    what does this button do
    How do I connect the speaker via bluetooth?
    I don't understand the instructions
    Do you have a video on how to assemble it?
    how do I replace the bag in the vacuum
    How much detergent do I put in?
    How do I take care of leather shoes?
    Do I need to dilute the cleaner?
    what's the best way to store the blanket
    How can I remove limescale from the kettle?
    How do you fold the pushchair?
    How do I get the lid off?
    I've just received the coffee machine, how do I start
    can you walk me through the setup
    how do I mount the TV bracket on the wall
    How often do I apply the cream?
    Do I wash the cushion cover by hand?
    how do you reset the lock code
    Setting up the router, what do I do first?
    How do I cook rice in it? How much water?
    What setting do I use for bread?
    how do I sync my watch
    How to use the hair curler without burning myself
    what order do the serum and oil go on
    How do I link the bulb to the app?
    Is tumble drying ok for these towels and at what temperature
    How do I switch it to Celsius?
    how often must the water filter be replaced
    Can you tell me how to thread the sewing machine?
    How do I make the robot clean only one room
    how do I add my fingerprint to the door lock
    screws go where?? step 3 of the bookcase
    help pls no idea how this thing works 😅
    whats the trick to get the battery cover open
    Should I season the wok before I use it?
    How do you clean suede sofa stains
    tell me how to look after a wooden cutting board
    how to program the heating on the thermostat
    the pump won't start unless something's pressed, what do I press first?
    How do I turn child lock on and off?
    Which way round does the filter go in?
    How do I cast my phone on the TV?
    My grandma bought your tablet and we've no clue how to make the letters bigger. Nothing wrong with it, we just need someone to say which menu
    How to inflate the mattress with the pump included
    Getting started guide for the 3D printer?
    I've just bought a clay pot, do I need to soak it before cooking in it?
    What temperature and time should I use for sweet potatoes in the air fryer?
    When I take the sofa covers off to wash them, what water temperature is right?
    Where does the cuff of the blood pressure monitor go and which button starts it?
    I have all the wardrobe panels on the floor now, which one do I fit first?
    We changed our broadband, so how do I get the robot vacuum onto the new wifi?
    The silk shirt is creased, can I iron it and on which setting?
    The filter light turned red, how do I open the thing and put the new one in?
    Do I apply sunscreen before or after the day cream?
    I can't work out how the seat belt goes through the child seat, could you explain it?
    how do I use this?
    how to clean it
    how to switch it on
    how do I set the clock
    how does it open
    which button?
    how to fit it
    washing instructions?
    setup steps please
    how to reset
    how to fold it
    can't work it out, how?
    do I soak it first
    how long to charge
    how to store it
    where does the water go
    how to pair it
    manual settings?
    what's this lever for
    how to hang it
    polish how often?
    tutorial video?
    how do you take it apart
    first use, what do I do
    Which way do I turn the valve on the pressure cooker to seal it?
    How do I set the date on the glucose meter? It shows last year
    I've hung the projector upside down from the ceiling, how do I flip the picture?
    Is it okay to wash the duvet in a front loader, and how do I make it fluffy again?
    How often should I water this orchid and does it want sun?
    What does "dry" mean on the air con remote and when would I use it?
    Where's the brake on the pushchair and how do I let it off?
    I messed up the robot's map, how do I make it scan the rooms again?
    First time with a dishwasher, which slot is for the tablet and which for rinse aid?
    How should I look after new leather shoes, and how often do they need polish?
    The tent has long poles and short ones, which goes where?
    The metal strap's too long, how can I take out two links myself?
    How do I delete our old nanny's fingerprint from the door lock?
    Does the hair mask go on wet or dry hair, and for how many minutes?
    The speaker keeps connecting to my husband's phone, how do I switch it over to mine?
    Can two people put up the curtain track by themselves, and how is it fixed?
    Do I have to soak the beans before using the soy milk maker, and up to which line does the water go?
    The two eyes of the binoculars don't match, what do I do with the middle wheel?
    There's white scale in the humidifier, what should I clean it with?
    How do I copy the dash cam clips onto a computer?
    Are ceramic knives something I can sharpen at home, and how?
    How do I get the smart lamp to come on by itself at seven every day?
    Does the kids' desk go up with a crank or a button, and where is it?
    Where do I empty the dust from the car vacuum?
    Do I have to prime the wall before I put up the wallpaper?
    How do I get the two cupboard doors level? I've turned every screw and one still hangs lower
    how tf do i put this together 😭 screws everywhere
    pls explain me how to conect bluetooth, step by step
    manuel only in japanese, which button is heat?
    Bought my dad, who's well past seventy, a smartphone. It works perfectly, he simply can't read the tiny letters. Where do I make them larger, and how do I get it to ring louder?
    reset hole where
    怎么 clean the grinder? coffee stuck
    false lashes, tried 3 times, always crooked, whats the trick
    Forgive an old man's ignorance: must a new clay teapot be boiled before one uses it, and with leaves or without?
    the kids' slime kit, how much of bottle B do we pour, its like soup
    Ikea-style wardrobe, got to page 9, drawing shows a bit that slides "in" but in where?
    how do I switch it on
    where's the power button
    can't find how to turn this thing off
    setting the clock, how?
    timer instructions please
    how is the temperature changed
    which button is for grill
    what does the flashing red light mean, it works fine
    how long should I charge it the first time
    can I use it while it's charging
    pairing the headphones with my phone, what are the steps
    how to get it on the wifi
    setting up the camera with a new router, how
    need help connecting the speaker to my phone
    steps to add it to the app
    which keys do I hold to pair the remote
    how to put it back to factory settings
    child lock is on, how to get it off
    can't work out the child lock
    how do I change the language on the oven display
    is there a way to mute the beeping
    I'd like larger letters on the tablet, where's that setting
    what's the way to change the battery
    can't get the battery cover off, is there a knack
    show me how to change the filter
    when and how should the filter be replaced
    do the blades come out for washing, and how
    emptying the dust bin, which catch do I press
    best way to clean inside the air fryer
    descaling instructions?
    burnt pan, how should I scrub it
    seasoning a cast iron pan, step by step please
    do I have to rinse it before first use
    how should I wash the wool jumper
    can the duvet go in the washing machine, what cycle
    what temperature should I wash these sheets
    is it handwash, and how do I dry it
    tips for getting creases out of the linen dress
    what heat do I iron silk on
    how to clean suede shoes
    caring for a leather bag
    what should I rub on the oak table to keep it nice
    silver bracelet turned dark, how do I polish it
    cleaning white trainers without yellow stains
    coffee on the rug, how should I get it out
    how do you store the winter coat over summer
    airing a memory foam pillow, sun or shade?
    I'm assembling the shelf and stuck
    assembly instructions make no sense, help
    step 4 of the wardrobe, which way round does the panel go
    which screws go where
    which way up is the board
    how does it fix to the wall
    what drill bit for mounting the bracket
    the adhesive hooks, how do they go on properly
    putting the cot together, any guide
    how does the pram fold
    can't fold the pushchair
    fitting the car seat, where does the belt run
    pitching the tent, which pole first
    the tent won't go back in its bag, what's the folding method
    raising the saddle, do I need a key
    what knots for hanging the hammock
    inflating the airbed, where does the pump fit
    how do I wire up the ceiling light
    connecting the shower head, tape or washer
    plumbing in the water filter, which hose is which
    curtain hooks, do they go in every pleat
    threading the sewing machine, I'm lost
    frothing milk with this machine, how
    do the beans need soaking for the soy maker
    how many minutes for chips in the air fryer
    what order do ingredients go in the bread maker
    releasing steam on the cooker safely, how is it done
    what water temperature for this tea
    how long is it meant to steep
    serum first or cream first
    how long should the hair dye stay in
    how much powder per scoop
    how many capsules per wash
    where does the salt go in the dishwasher
    how is the face roller used
    the projector picture is slanted, where do I level it
    marking no-go zones on the robot, where in the app
    can I shorten the watch strap at home, and with what tool
    what turns on noise cancelling
    getting photos off the camera onto my laptop, what steps
    how does one wind the cuckoo clock
    how often should I water the bonsai
    getting the cat to use the fountain, what's step one
    is there a tutorial video for the loom
    got a video showing how to install?
    just opened the box, where do I start
    nothing's broken, I just don't know how to use it
    my mum can't figure out the blood pressure cuff, where does it sit on the arm
    please sir how to operate this mixer grinder
    how to use 这个 humidifier
    how i must clean the machine coffee
    hw do i instal it
    two hours on the floor with this wardrobe and the doors still won't line up, which of the three hinge screws moves it sideways
    I'm no good with technology, my son gave me this watch, how do I make it show my steps
    what's the right way to wear the back support
    how would I add a second fingerprint to the door lock
    the kids' watch rings in class, where do I set school mode
    should I boil and throw away the first kettleful
    I've filled the humidifier and pressed everything, it hums nicely, but how do I get more mist?
    My new watch counts steps, only I can't see how to make it show the time in 24 hours
    The stain on the cotton tablecloth is red wine, what's the safest way of washing it?
    We have all the greenhouse panes laid out, is there an order in which they go in
    could someone explain what the four symbols on the oven knob stand for
    grandson set the tablet up and left, and I'd like to know how I ring him with the picture
    before I ruin it, does the cashmere go flat or on a hanger to dry
    what's a good way to break in leather boots so they don't pinch
    The bottle warmer came without a word of English, how long for 150 ml from the fridge?
    how tight should the bolts on the scooter handlebar be
    descaling the kettle, vinegar or citric acid and how long
    instructions for putting up the gazebo please
    how to connect the printer to wifi
    washing instructions for the wool blanket?
    What's the proper way to store saffron
    trying to pair these earbuds with my laptop, what do I press
    how do you assemble the bunk bed, is there a video
    setup guide for the baby monitor
    How often should I oil the hedge trimmer?
    first time using an instant pot, where do I start
    can i put these jeans in the tumble dryer or air dry them
    how to reset the smart lock code
    show me how to fit the bike rack on the boot
    how much powder per scoop for a one year old
    Best way to get candle wax residue out of the jar after use
    can I switch the watch to 24-hour display, where
    how to inflate the paddle board and to what pressure
    polishing silver necklace at home, any method
    Please explain step four of the wardrobe leaflet, I'm lost
    where does the SIM card slot in on this phone
    how to wear the back support belt correctly
    Do I charge the drill fully before first use?
    child lock on the hob, how does one switch it off
    which setting should I use for delicate silk on the steamer
    applying the wallpaper, do I soak it first
    need help installing the shower head
    how to apply this hair serum, wet or dry
    can't work out how to open the battery compartment
    does the cover come off for washing, and how
    what's the trick to folding this pop up tent back into the bag
    the manual is in german, how do I set the alarm on the clock
    how to brew this tea, water temperature and minutes
    swapping the blade on the slicer safely, how is it done
    how many drops of oil go in the diffuser
    connecting soundbar to telly, which cable goes where
    getting the mop head off for cleaning?
    user manual says hold the power key but for how long
    looking after a bamboo board so it doesn't warp
    Kindly guide how to use this pressure cooker whistle
    How shall I water the bonsai you sent?
    how to hang this mirror on plasterboard
    ironing linen, damp or dry?
    Could you walk me through pairing the remote control?
    putting film on the phone screen without bubbles, how
    do i need to prime the wall before sticking the tiles
    the steps to update firmware on the camera
    where do I pour in the detergent on this washer
    how would one wax these hiking boots
    adjusting the saddle height, which allen key
    is there a guide for beginners for this sewing machine
    vacuum bag is full, which clip lets it out
    keeping strawberries plants alive over winter, how
    setting up the router at home
    how to use a menstrual cup, never tried
    which side of the yoga mat is up
    need to calibrate the scale, what are the steps
    I want the fitness band to sync with my phone, how
    tell me how to load staples into this stapler
    does the marinade need overnight, and how do I cook the ribs
    grandpa wants to know how to make the hearing aid louder
    how to make the screen brighter on this e-reader
    How do you take the seat cover off and what programme do you wash it at?
    what order do I apply toner, serum and cream
    installing curtain rails by myself, what drill bit
    getting proper foam out of the coffee machine, any technique
    how to thaw the frozen dumplings
    changing the strap on my watch, do I need a tool
    how to season a wok
    Just got the air fryer, how long for chips?
    I have bought the juicer, kindly tell how to fix the jar on the motor
    how to train puppy with the pee pads
    caring for suede, brush or spray?
    how do you tighten the wobbly legs of the chair
    recording a show with this box, which button
    bottle with narrow neck, how does one clean inside
    screw A and screw B look alike, which goes in the hinge
    lubricating the treadmill belt, where exactly
    washing the down jacket so it has no clumps, tennis balls or what
    instal help pls bluetooth car kit
    how to put the duvet into the cover the easy way
    can you send me a how-to clip for the hair curler
    how long do I leave the face mask on
    how do I dilute the floor cleaner
    when do I add salt to the dishwasher
    should I rinse the rice before using this cooker, and how much water
    my sister gave me your loom kit, how do I start the first row
    setting the thermostat to eco, which buttons
    how to attach the lens hood
    how do I lock the stroller wheels
    plugging in the projector, how do I get the picture straight
    what do the blinking patterns on the toothbrush mean and how do I switch mode
    need to know how to bleed this radiator valve
    the bread maker, which programme for gluten free dough
    how to put the snow chains on
    making the sofa bed into a bed, which lever do I pull
    what is the correct way to use the tens unit on my lower back
    Please advise how to maintain the leather sofa in humid weather
    how to break in new leather sandals
    how to set parental control on this tablet
    How do I attach the leash to the harness
    can someone talk me thru fitting the cistern float
    first wash for dark denim, how do I stop the dye running
    im stuck at page 7, where do the wooden dowels go
    how to transfer my contacts to the new phone
    the lid on this lunchbox, how does it unclip
    sharpening the scissors at home, what angle
    how to do the zip up at the back by myself lol
    getting wine stains out of this carpet, any tips
    how do I put ink in the fountain pen
    how do we mix the plaster, ratio of water
    how should i keep the sourdough starter alive
    instructions lost, how do I set date and time on the oven
    how to apply the eyelash glue
    when should I change the brush head
    mounting the TV bracket, what screws into brick
    do you need to soak the clay pot before baking
    how to tie the sari that I purchased
    how do I bleed air out of the aquarium pump when starting it
    how to recharge the solar lamp, face up?
    how would you thread this overlocker
    my first telescope, where do I look through and how do I focus
    loading film into the instant camera, which way
    caring for cashmere, can it go on a hanger
    where do I stick the sensors of the alarm
    how long do I soak the chickpeas before the pressure pot
    getting rid of the new-shoe squeak, any trick
    cleaning the espresso group head, every day or weekly
    the app for the robot mop asks for a map, how do I make one
    hair straightener: which heat for thin hair
    how to rewind the hose reel
    My telly remote has a red app button, how do I assign another app to it
    winter storage of the lawn mower, drain the fuel or not
    Can you walk my gran through answering a call on this phone
    how is the baby sling tied
    dosing: how many capfuls in a bath
    where do the two long bolts in bag C go
    to get the fold-out table flat again, which catch do I release
    programming the aquarium timer for dusk and dawn
    how to cure the resin from the kit
    how to fit the pedal, it seems to thread backwards
    need a guide for tuning a ukulele
    which cycle for wool in this machine
    wax strips: warm them first or use as they are
    put sim and memory card in the tray, which slot is which
    getting the dashcam footage onto a laptop
    what's the drill for bleeding brakes on this bike
    Do I salt aubergines before using this grill plate, and how hot should it be
    how to mount the pull-up bar in a doorway
    charging case light: what does purple mean and how do I pair again
    my daughter moved abroad and set up the smart speaker for me, nothing's wrong with it, I only don't know how to make it play the radio
    bought the pasta machine yesterday and I can't find out which notch is for lasagne sheets, could you tell me
    这个 rice cooker how to use for porridge, all buttons 日文
    so i've got the tent up but there are four strings left over and i've no idea where they're meant to go
    I'd be glad of some advice on waxing the surfboard, which end do I begin at
    Sir kindly tell how to fit the inverter battery wires, red goes where
    how do I descale this coffee maker
    what's the right way to wash the down jacket
    can't work out how to put the tent up
    steps to mount the shelf on plasterboard
    which way round does the filter sit
    changing the bag in the hoover, show me
    how to bleed the radiator I bought from you
    how to wind the clock
    tuning the ukulele, how
    restringing this guitar, any instructions
    reset the router to factory settings, is there a pinhole?
    need to get the doorbell onto the wifi, steps?
    pairing mode on the headphones, how do I get there
    the smartwatch is in Chinese, how do I switch it to English
    set the alarm on the little white clock, how
    change from Fahrenheit to Celsius on the thermometer
    switch bathroom scale from pounds to kilos
    turn off the child lock on the hob
    unlock the washing machine panel, which key
    timer on the oven, how's it set
    how do I set the sprinkler to twice a day
    what does the blinking blue light mean on a new speaker
    what does the snowflake symbol on my heater do
    icons on the microwave, explain please
    how full should I fill the kettle the first time
    first use of a cast iron pan, what do I do
    do I need to season the wok before cooking
    how often should I oil a butcher's block
    how to treat a teak table against rain
    what polish is right for the walnut desk I got
    getting wine stains out of your linen tablecloth, how
    best way of getting sticker residue off the new glasses
    how can I get the wrinkles out of the velvet curtains
    iron setting for the viscose blouse?
    is 40 degrees the right wash for the football shirt, how do I clean it
    tumble dry the duvet or line dry, how is it done properly
    do I hand wash the merino, and with what
    storing a wool coat in summer, how
    keeping patent leather shiny, what do I rub on
    waterproofing spray on suede boots, how do I apply
    care for a silk scarf
    breaking in stiff hiking boots, tips
    my shower curtain's got mould on it, what do I wash it with
    cleaning the air fryer basket, soak or scrub
    how to clean behind the glass of the oven door
    washing the dog bed cover, how do I get it off
    the cushion cover's off for washing, now how does it go back on
    how to fold the pop-up tent back into its bag
    folding the buggy, where's the catch
    straps on the car seat are too long, where are they adjusted
    fitting the base of the baby seat into a Golf, instructions?
    put the pram wheels on, which side goes where
    bunk bed step 9, which bolts
    wardrobe doors hang crooked, how do I adjust the hinges
    do I need two people to assemble the bed, and in which order
    assembly help for the TV stand
    got all the pieces of the swing, no clue how they go together
    attaching the handlebars on the kids' bike, which allen key
    how to put the chain on the tricycle
    how much air do the tyres take
    what fuel mix does the strimmer need
    how to start the petrol mower first time
    what's the trick to sharpening the secateurs
    how deep do I plant the tulip bulbs
    how often do I water the orchid you sent
    repotting the monstera, when and how
    which light does the fern like
    cooking instructions for the frozen dumplings please
    do I thaw the prawns first or cook from frozen
    brewing the oolong, how hot the water
    how many scoops per cup for the cold brew
    woke up the dried sourdough starter with water, what's next
    proofing basket, how do I use it
    yoghurt maker for the first time, how many hours
    how long do I boil the silicone teats
    sterilise the bottles in your steamer, what do I press
    how many drops of the oil in the diffuser
    which order: serum or cream first
    is the gua sha stone pulled up or down, teach me
    apply the self-tan without streaks, how
    how to put in the contact lenses
    ear thermometer: how far in and how long do I hold it
    blood sugar meter, how do I prick and read
    how tight should the knee brace be
    is the posture corrector worn over or under the shirt
    inserting the SIM in this phone, where
    move photos from the old tablet to the new one, how
    how do I record a programme with the set top box
    get subtitles on with the remote, how
    how to cast from phone to your projector
    printing double-sided on the printer I bought, how
    loading ink into the tank printer, how
    the roll of labels, which way is it loaded into the little printer
    where do I find the serial number and manual online for setting it up
    is there a video that shows putting the pergola together
    manual says "engage latch B". how??
    don't understand the instruction, how do I begin
    sir how to operate this machine please guide
    how I can to clean inside of bottle
    plz tell washing method of saree
    怎么 set up the robot vacuum
    mum's new hearing aid charger, which way do the aids go in
    watch menus came up in Japanese, which item changes the language on it
    what proportion of oil to petrol goes into the strimmer
    tyre pressure for the cargo bike I've got, how do I pump it up right
    the blinking red dot on my new smoke alarm, is that normal and how do I set it
    planting instructions for the bulbs
    where does the heater's timer get programmed
    at what heat do I press linen trousers
    greasing the bread tin, needed or not before first bake
    could you talk me through assembling the rowing machine
    instructions for descaling the steam iron
    my robot mop is charged, what's next to get it going
    dose for the plant feed, caps per litre?
    is the back brace put on lying down or standing
    setting up the printer scanner on a Mac, step by step
    care tips for rattan chairs outdoors
  `,
})
