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
    说明书看不懂
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
  `,
})
