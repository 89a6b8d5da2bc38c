import { defineIntent } from '#intents/define'

export const recommendProduct = defineIntent({
  intent: 'recommend-product',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '帮我推荐', en: 'Help me choose' },
  definition: {
    zh: '还没选定，说了用途、对象或预算，请商家推荐。',
    en: 'Has not chosen yet, tells the purpose, the person or the budget, and wants a suggestion.',
  },
  borders: {
    'compare-products': {
      zh: '已有两三款在手里比的是对比；还没有候选的在这里。',
      en: 'Weighing two or three known ones is comparing; having no candidate yet is here.',
    },
    'size-advice': {
      zh: '款定了、只问码的是尺码；款没定的在这里。',
      en: 'Knowing the piece and asking the size is size advice; not knowing the piece is here.',
    },
    'out-of-scope': {
      zh: '要推荐电影餐馆的与商店无关；要推荐店里商品的在这里。',
      en: 'A film or a restaurant is no business of a shop; its own goods are here.',
    },
  },
  zh: `
    推荐一下
    有什么推荐
    买哪款好
    推荐个适合妈妈的
    送礼推荐
    有没有适合敏感肌的
    预算500推荐
    哪款卖得好
    新手买哪个
    帮我选一个
    推荐一款手机
    什么值得买
    热销款是哪个
    给男朋友买什么
    想买个便宜好用的
    推荐一款
    有没有适合送人的
    给女朋友过生日买啥好，预算五百
    求推荐个静音点的键盘
    敏感肌用哪种面霜
    丈母娘第一次见面送什么拿得出手
    想买个扫地的，家里有两只猫，毛特别多，您看哪台合适
    爆款有哪些
    刚学画画，买哪套颜料
    亲 夏天穿的薄裤子有啥好看的
    宿舍不让用大功率，有小锅吗
    tuijian yixia
    預算三千左右的筆電 文書用
    不知道买什么 你帮我挑
    五岁男孩喜欢恐龙
    我老公打呼噜，有没有什么枕头能缓解一下
    周末露营新手，缺啥你给列个单子呗
    跑步膝盖疼，穿什么鞋能好点
    最近卖得好的茶叶是哪种
    厨房台面小得可怜，想要个不占地方能烤能蒸的，两口人吃饭够用就行，牌子不讲究，别超过八百，麻烦给个建议
    想给爷爷买个手机，字要大，声音要响
    你们家招牌是啥
    公司年会抽奖的奖品，三等奖单价一百的有什么
    熬夜黑眼圈，用什么好呢
    有啥零食解馋又不胖
    新房十五平的卧室，灯买哪种
    送老师的，不要太贵重
    recommend几本推理小说呗，要你们店里有的
    哪款适合油头
    乔迁礼物
    我想学做面包，啥工具是必须的，别让我多花冤枉钱
    有没有不粘锅推荐，之前的涂层都掉了
    给独居的妈妈添置点实用的家电，她手没力气，太沉的锅铲都拿不动，血压还高，做饭喜欢清淡，您觉得送什么她会真的用起来
    入门吉他选哪个
    学生党，便宜好用的耳机
    我该买哪个 眼都花了
    你有什么好建议吗，儿媳妇坐月子
    送客户的伴手礼，要有中国味道
    自驾游去新疆，车上带点什么装备
    皮肤黑适合什么色号
    想换个办公椅，腰不好，坐一天的那种人
    帮忙搭配一身，面试穿，女生160，喜欢简单大方的，裤装裙装都行，鞋子也一起配了吧，总价控制在一千以内
    有适合阳台种的花吗
    有沒有適合新手爸媽的東西 請給點意見
    能帮我推荐一款吗
    想买个耳机，有推荐吗
    不知道选什么好，给点建议
    请推荐一款适合老人的手机
    送妈妈的生日礼物买什么好
    有什么适合小朋友的玩具
    预算一千，想买个平板
    干皮用什么护肤品好
    给我推荐个性价比高的
    你们店最受欢迎的是哪款
    哪个卖得最火
    求推荐一款好用的洗发水
    我要送朋友礼物，帮我想想
    适合办公室用的加湿器有哪些
    想要一台轻薄的笔记本，有啥建议
    新手学烘焙该买什么
    孩子两岁，买什么书合适
    推荐几款两百左右的背包
    爸爸爱钓鱼，送什么好
    家里有小孩，适合买哪种地垫
    我脸上容易长痘，有适合的产品吗
    租房用的小洗衣机推荐哪个
    想找一款适合跑步的鞋
    有没有适合夏天穿的凉鞋推荐
    情人节送老婆什么礼物比较好
    麻烦推荐一款降噪好的耳机
    哪款床垫适合腰不好的人
    有什么好喝的茶推荐
    给男生送什么实用
    女儿考上大学，想送台电脑，推荐一款
    宿舍用的台灯买哪款比较合适
    想入手咖啡机，完全不懂，求指点
    适合送领导的有哪些
    请问你们有没有适合孕妇的鞋子推荐
    掉头发厉害，买啥洗头好
    打算养猫，需要准备什么东西
    有什么新品推荐吗
    有适合露营的桌椅吗，给推荐一套
    油性皮肤选哪款粉底液
    送外国朋友，有中国特色的有啥
    我想买个礼物给80岁的奶奶，您觉得什么好
    厨房小，有没有省空间的锅具推荐
    学生预算有限，推荐个便宜的键盘呗
    亲，我不太会挑，你帮我挑一款吧
    推荐啥？
    想买电视，客厅不大，三千块左右，哪款合适
    请问哪种香水适合年轻女孩
    弟弟喜欢打游戏，十八岁生日送他什么呢
    冬天骑车戴什么手套好
    有没有什么适合睡眠不好的人用的
    求种草🌱 好用的口红
    有推薦的行李箱嗎？去日本五天
    想送同事小禮物，預算兩百，有什麼推薦
    帮挑个gift，女生，25岁
    tuijian ge erji
    买菜用的小拖车哪种好推荐下
    刚搬新家，什么都缺，客厅想添点装饰，北欧风的，您看有什么可以推荐的吗，预算五百上下
    第一次当爸爸，老婆下个月生，想知道奶瓶、尿布这些买哪些你们家的比较好，给我列几样
    我妈膝盖不好，每天要爬楼，有什么护具能推荐吗
    有啥适合懒人的清洁用品
    有推荐的吗
    推荐几款
    给点建议呗
    送啥好
    买什么合适
    有什么好的
    哪种适合我
    帮忙挑一下
    什么卖得最好
    有什么适合老人的
    求推荐耳机
    推荐个礼物
    新手用什么好
    孩子用的推荐一个
    有没有性价比高的
    想买台电视，推荐下
    你觉得我该买啥
    适合学生的有吗
    有适合送爸爸的吗
    你们主推哪款
    推荐一个好用的
    有啥好东西
    帮我选礼物
    夏天用什么好
    公公六十大寿，平时爱喝茶，预算八百，送什么合适
    侄子上初中了，想送个实用的，三百块以内有什么
    我头发又细又软，用什么洗发水能蓬松点
    家里养了狗，地板容易脏，什么样的拖把好用，推荐一个
    想给自己的出租屋添个小冰箱，一个人用，买哪种好
    刚开始健身，在家练，买哪些器材够用
    妈妈腰椎不好，想给她换张床垫，有什么推荐
    宝宝快一岁了，学走路穿什么鞋好，给推荐两款
    想找个能放在办公桌上的小风扇，声音小点的
    男朋友是程序员天天坐着，送他啥实用的生日礼物
    要去海边玩一周，防晒和泳衣你们有什么推荐
    婆婆爱跳广场舞，想送她一台音响，选什么样的好
    我是干性皮肤，秋天脸上起皮，用哪种面霜好
    第一次养多肉，什么花盆和土好，给我配一套吧
    家里老人耳朵背，想买个声音大的手机，推荐哪款
    闺蜜生孩子，去看她带点什么好，不知道选啥
    想学做咖啡，一千块预算买什么机器合适
    厨房没有抽油烟机，想做菜少油烟，有什么锅推荐
    我晚上老睡不好，有没有什么助眠的东西可以买
    毕业季想送班主任一份礼物，全班凑了五百块，求建议
    小户型客厅只有十二平，买什么样的沙发不占地方
    骑电动车上下班，冬天挡风保暖买些什么好
    准备考研，想买个护眼的台灯，有没有值得入的
    给八岁女孩买书，她喜欢动物，推荐几本吧
    我开车容易犯困，有没有什么提神的小东西推荐
    阳台想种点菜，新手种什么好活，要买些啥
    送女友啥啊 直男求助😭 预算三百
    tuijian yige liwu
    帮俺瞅瞅 给俺娘买个啥好 她七十了 腿脚不利索
    选择太多看花眼了，就想要一台能用五年的笔记本，做表格看剧，四千块，您直接告诉我买啥
    求一款平价好用的精华 学生党穷
    有没有nice的gift推荐 给外国老板的
    您好，家母近来手脚冰凉，我远在外地，想寄些保暖之物尽孝，烦请推荐一二
    累死了逛了两小时没一个满意的，要个结实点的双肩包到底有没有，给我推荐个
    請推薦適合辦公室的鍵盤
    有推薦的電鍋嗎？兩個人用
    给我推荐个
    有啥推荐的
    不知道选什么 推荐下
    帮忙挑个礼物
    送女朋友买啥好
    送婆婆什么合适
    给领导送点什么
    老丈人生日送啥
    闺蜜结婚送什么好
    小孩六岁生日买什么玩具好
    男孩八岁喜欢啥，推荐一个
    送外国人带点什么特产
    探望病人带什么好
    老师节买什么好
    中秋送什么给客户
    预算两百送礼推荐
    三百以内的生日礼物
    五千块买什么电脑好
    一千多的手机推荐
    学生党买什么平板
    老人用什么手机好
    打游戏的笔记本推荐一台
    做设计买什么显示器
    剪视频用哪种电脑合适
    入门相机推荐
    拍vlog买什么机器
    新手钓鱼竿推荐
    想学画画买什么颜料
    刚开始跑步穿什么鞋
    爬山穿什么鞋好
    平足适合什么鞋
    露营要买些什么
    第一次露营装备帮我列
    健身小白买什么器械
    瑜伽初学垫子推荐
    减脂吃什么好，你们店里有啥
    乳糖不耐喝什么奶
    宝宝辅食推荐点
    六个月宝宝吃啥米粉
    孕妇用什么护肤品
    干皮用啥面霜
    油皮洗面奶求推荐
    敏感肌防晒哪款适合，我没头绪
    掉头发用什么洗发水
    痘痘肌推荐水乳
    黄皮适合什么口红色
    学生化妆入门买什么
    四十岁妈妈用什么护肤套装
    男士护肤推荐
    香水推荐，清淡的
    约会喷什么香水好
    送男生香水推荐
    租房买什么小家电实用
    一个人住买多大锅，推荐个
    新房要添什么家电，给点主意
    小厨房用什么收纳
    客厅小买什么沙发
    卧室窗帘什么颜色好推荐
    夏天用什么凉席好
    怕热买什么被子
    腰疼睡什么床垫
    颈椎不好用啥枕头
    打呼噜有没有能改善的东西
    久坐买什么椅子
    加班久眼睛干 有啥产品
    办公室养什么植物好
    新手养什么花，卖的里挑
    猫咪玩具推荐
    幼猫吃什么粮好
    金毛吃哪种狗粮合适 没买过
    狗狗掉毛用什么梳子好
    车里放什么香薰好
    给车买个吸尘器推荐
    新车要买啥配件
    骑车通勤要什么装备，帮我配
    下雨天骑车穿啥
    冬天东北旅游穿什么
    去海边穿什么裙子
    面试穿什么得体，帮选一套
    婚礼当伴娘穿啥
    微胖女生穿什么裤子显瘦
    矮个子男生穿搭推荐
    一米五小个子买什么外套
    上班通勤包推荐
    妈妈包推荐一个能装的
    孩子开学要买哪些文具
    高考送什么祝福礼物
    茶叶小白从什么茶喝起
    请客喝什么酒，你家卖的
    不太辣的零食推荐
    热门款是哪些，给新客推推
    店里最值得买的是啥
    您好，想为退休的父亲选购一款血压计，请予推荐
    亲亲，帮人家选一个嘛，选择困难症犯了
    别整虚的，预算八百，扫地机你就说买哪台
    推荐个gift给我bf
    有没有recommend的skincare
    想買禮物給媽媽，有推薦的嗎
    我一个大老爷们啥也不懂，媳妇下周过生日，她平时爱做饭爱跳舞，五百块钱左右，你帮我想想买点什么能让她高兴
    闺女要去外地上大学了宿舍里头得用些什么东西你们店里有的给我开个单子我照着买
    爸爸退休了想学钓鱼，完全没基础，五百块左右你们店里有什么装备可以推荐
    女朋友下周生日，平时喜欢做甜点，预算三百，送她什么比较好
    刚搬进新房，厨房里什么都没有，请你给我推荐几样最先要买的
    我皮肤又干又敏感，用过好几家都起疹子，你们家有没有适合我的面霜推荐
    想给八十岁的奶奶买个手机，要字大声音大操作简单，你觉得买哪种好
    小朋友明年上一年级，书包文具不知道买什么样的，有没有推荐的清单
    每天坐办公室十个小时腰疼，想换把椅子，一千以内哪种适合我
    第一次养猫，周末就接回家了，请帮我列一下要准备哪些东西
    眼睛都挑花了还是不知道买哪个，就想要一台做表格看电影的电脑，四千以内直接给我推荐
    我一个大男人啥也不懂，媳妇下周四过生日，她平时喜欢做饭，晚上去广场跳跳舞，五百块钱上下，你帮我出出主意，从你们店里挑一两样她收到会高兴的
    闺女九月去外地上大学，四人间宿舍不让用大功率电器，我也不知道要准备些什么，麻烦你照着一千块钱的预算给我推荐一套，床上的洗漱的收纳的都算上
    求推荐
    帮我挑个礼物
    给女朋友生日送点啥
    老爸六十大寿买什么好
    送领导什么合适不出错
    乔迁送啥礼 三百以内
    结婚礼物推荐下
    毕业礼送外甥女啥好
    满月礼买什么
    教师节送老师啥好
    结婚周年给老婆买啥
    护士节小礼物推荐
    送外国朋友啥有中国味
    给客户的伴手礼推荐几样
    五岁恐龙迷送什么玩具
    十三岁女孩喜欢啥
    养猫的朋友送啥
    爱钓鱼的老丈人送什么
    新手露营要买些啥
    第一次滑雪需要哪些装备
    去冰岛穿啥外套好
    站一天的工作穿什么鞋舒服
    扁平足买哪种鞋
    面试穿啥 推荐一套
    通勤自行车买哪种
    在家健身买啥器材 一千块
    跑步小白用什么手表
    零基础学画画买哪套
    退休学乐器推荐啥
    学钢琴买哪种电琴入门
    录播客用什么麦
    打工人耳机推荐 两百内
    奶奶眼神不好用啥手机
    孩子上网课买什么平板
    大学生笔记本五千以内推荐
    家用打印机买哪台省墨
    小客厅买多大电视好 推荐
    卧室投影推荐一款
    养狗掉毛用啥吸尘器
    瓷砖地用什么拖把
    去水垢用什么好
    衣柜防虫买啥
    回南天除湿用什么
    蟑螂用什么药管用 推荐
    冬天手脚冰凉买啥暖
    侧睡用哪种枕头
    腰不好睡什么床垫
    小房间放什么书桌
    阴暗阳台种啥花
    好养不死的绿植有啥
    新家厨房先买哪些
    一人食空气炸锅推荐
    两口子喝咖啡买什么机器
    睡不好喝什么茶
    开车犯困吃点啥零食好
    狗肠胃弱吃什么粮
    敏感肌防晒推荐
    头发塌用什么洗发水
    男生第一次护肤买啥
    油皮粉底求推荐
    九个月宝宝玩什么
    不爱看书的男孩看啥书
    聚会桌游推荐
    现在流行啥 爆款给我看看
    你家卖得最好的是啥
    选择困难 帮我拿主意
    不晓得买啥好 指条路
    有啥gift适合老板
    想買個禮物給長輩 推薦一下
    老公打呼噜，有没有啥枕头能治治他，给我推荐个
    第一次布置房间没头绪 给点购买建议
    爷爷爱鸟 送他店里啥好
    手冬天裂口 用你家哪款霜
    车上想保温咖啡 买什么
    浴室地滑 买个啥防滑好
    老在外面跑的中学生穿啥外套暖 推荐下
    同事离职送什么 二十五块左右
    外甥第一台望远镜买哪款
    怕苦的人喝哪种茶
    熨斗啥也不懂 买你家哪个
    金婚送啥有主意不
    两岁娃坐飞机玩什么玩具好
    晚上缝东西用哪种灯
    满月礼送啥好，三百以内
    老爸退休了想给他整个像样的茶具，有推荐不
    敏感肌用啥面霜好
    给刚学琴的闺女挑把小提琴，您看哪款合适
    想养盆不费心的绿植，有啥介绍
    宿舍用的小锅推荐一个呗
    选择困难，帮我定一款空气炸锅
    油痘肌夏天用什么防晒
    乔迁送同事什么体面又不贵
    预算两千 买个扫地机 求推荐
    圣诞交换礼物五十块能买什么
    送理工男什么实用
    初次露营要备哪些装备，列个单子
    鼻炎患者买哪种净化器
    给挑食的狗狗选粮，介绍一款
    掉头发厉害 洗发水求安利
    有什么适合牙口不好的老人吃的零食
    新家客厅小，买啥样的沙发好
    幫我挑一支適合媽媽的手機
    想给女朋友买香水，完全不懂，suggest一个
    跑步新手买哪双鞋
    婆婆怕冷，买什么好呢
    腰不好，想换床垫，您给个建议
    有没有适合上班背的包 显档次的
    面试穿啥合适，帮我搭一套
    你们家卖得最好的茶是哪个，想来点尝尝
    给准备高考的娃买盏台灯，你们哪款靠谱
    家里要来客人，买点什么熟食好
    学烘焙刚起步，工具买哪些
    汗脚穿什么袜子好，给推荐推荐
    想给老师表示心意，一百块左右买点啥
  `,
  en: `
    recommend something
    what do you recommend
    suggest a gift
    which one should i buy
    best seller
    gift for my mom
    something for dry skin
    recommendation please
    help me find a laptop
    what's good for beginners
    gift ideas
    what's popular
    looking for a good headset
    best one under 100
    any suggestions
    recommend me a gift
    what would you suggest for a tea lover
    can you help me choose
    need ideas for my dad's 60th, he has everything
    best vacuum you sell for a house with two long-haired cats
    which face cream for sensitive skin
    Starting watercolours, what set ought a beginner buy
    whats popular right now
    something for a five year old who's dinosaur mad, under 30
    my kitchen counter is tiny. I'd like one thing that both bakes and steams, enough for two, brand doesn't matter, not above a hundred. what have you got for me
    quiet keyboard any tips
    a housewarming present
    going camping first time this weekend, what do i absolutely need
    my knees hurt when I run; which trainers would be kind to them
    laptop for uni around 600
    I look for a good knife for to cut fish, what you propose?
    not sure what to buy, surprise me
    请推荐 a phone for grandpa, big letters, loud
    lights for a 15 m2 bedroom
    could you put together an interview outfit for me, 160 cm, plain and smart, trousers or a skirt I don't mind, shoes too, all within about 150 euros
    teacher gift that's not too much
    what do people with curly hair usually get from you
    my back's ruined from sitting all day, find me a chair
    snacks that aren't terrible for you
    Meeting my girlfriend's parents on sunday. What do I bring??
    which plants survive on a north balcony
    good first guitar
    A friend just had twins, what's really useful rather than cute
    your best seller in teas
    which of your pillows might help against snoring
    prizes for a company raffle, about ten pounds each, forty of them
    i want to bake bread, what tools are a must and which are a waste of money
    mystery novels you'd stand behind
    My mum lives alone and her hands have become weak, even a frying pan is a struggle. She eats lightly and loves cooking. What appliance would she honestly use and not put in the cupboard
    what do you have for dark circles
    suggestions pls, budget 50
    the non stick coating came off my old pan, what should I replace it with
    gear for a desert road trip, ideas?
    show me something nice for autumn
    what goes well with a navy sofa
    which shade for olive skin
    headphones on a student budget
    anything suitable as corporate souvenir with a chinese touch
    Can you recommend a good phone?
    I don't know what to buy, can you help?
    What would be a nice gift for my mother?
    Which laptop would you suggest for a student?
    I'm looking for a present for a ten year old girl
    Any suggestions for a birthday present under 40?
    what's your most popular coffee maker
    Could you suggest a moisturiser for oily skin
    I need a vacuum for a small flat, what do you advise?
    Which of your mattresses is good for back pain?
    looking for headphones around 80 pounds, any ideas
    What should I get my boyfriend for Christmas?
    I want to start painting, what do I need to buy?
    Recommend a running shoe for beginners please
    what do you suggest for sensitive teeth
    I need something to keep my coffee warm at the office
    which tablet is best for an elderly person
    help me pick a gift for my boss
    Do you have anything good for hair loss?
    What's a good toy for a one year old?
    Can you advise me on which bike to buy?
    I need a tent for a family of four, what have you got
    best seller for skincare?
    Something for a friend who loves gardening
    Could you help me pick out a sofa? My living room is quite small
    I'm after a sturdy suitcase for a two week trip
    what's a good blender for smoothies
    Which perfume would suit a young woman?
    new mum here, what do I really need for the first weeks
    Got any recommendations for a quiet dishwasher?
    I've 500 to spend on a TV, which should I get
    what would you buy for a teenage boy who's into gaming
    suggest me good knife set
    need a warm coat for Canada, what would you recommend
    My dad retires next week. What gift ideas do you have?
    Which tea do you recommend for sleeping better?
    What do you have for dry, damaged hair?
    I'm looking for a desk lamp that's easy on the eyes
    what kind of pillow do you recommend for side sleepers
    Please suggest a camera for travel, budget 600
    We've just moved in and need kitchen basics, what would you start with?
    any good books for a rainy weekend in your store
    I can't decide what to get, what are other people buying?
    what goes well as a host gift
    Could you recommend some shoes for standing all day? I'm a nurse
    idk what to get my sis for bday, she 16 likes makeup, help
    what is good for baby with cold nights?
    which snacks are good for a diabetic, what do you recommend
    I would like to be advised. Is for my wife, 45 years, she likes to cook
    Looking for a good office chair under 200
    what do you suggest to keep mosquitoes away
    Which of your cameras is best for a beginner?
    gift suggestion for newlyweds?
    Show me your best wireless speakers for a garden party
    I've never owned a cat. We are getting a kitten on Saturday, so what things from your shop should I have ready?
    What bag would you recommend for commuting by bicycle?
    I want to get fit at home, which equipment is worth buying
    is there something you'd recommend for cleaning tiles
    need a recommendation: printer, home use, low running costs
    I'd love some ideas for stocking fillers, around a fiver each
    what's good?
    any recommendations
    what should I get
    gift for dad?
    which do you suggest
    help me pick something
    what sells best
    something for kids
    recommend a moisturiser
    I need ideas
    what suits a beginner
    good cheap headphones?
    present for a teacher
    any tips on what to buy
    which is popular
    best for small kitchens?
    what do you have for dry skin
    I don't know which to choose
    looking for a tablet
    your favourite tea?
    something under 20
    best for an old person
    find me a nice lamp
    what would you get
    My father-in-law turns sixty and loves tea, what would you give him for around 80?
    My nephew's starting secondary school, any ideas for something useful under thirty?
    I've fine, flat hair, which shampoo would give it some volume?
    We have a dog and muddy floors, what sort of mop do you recommend?
    I need a little fridge for a rented room, just me, what would be right?
    Just started working out at home, which equipment is enough to begin with?
    Mum's back is bad and she needs a new mattress, what would you suggest?
    My baby's about to walk, what first shoes do you recommend?
    Looking for a small desk fan that doesn't make a racket, what have you got?
    My boyfriend codes all day in a chair, what's a useful birthday gift for him?
    A week by the sea coming up, what sun cream and beach things should I get?
    My mother-in-law does line dancing in the park and I'd like to get her a speaker, what kind?
    First time with succulents, which pots and soil do I need?
    Grandpa's hard of hearing, what phone would you recommend for him?
    My best friend just had a baby, what could I bring when I visit?
    I want to learn to make proper coffee, which machine would you recommend for 150?
    There's no extractor hood in my kitchen, what cookware keeps the smoke down?
    I sleep terribly, do you sell anything that might help and what would you go for?
    The class collected fifty pounds for our teacher, what should we buy her?
    My lounge is only twelve square metres, what sort of sofa would you advise?
    I ride a moped to work, what would keep me warm in winter?
    Revising for exams till late, which desk lamp is worth having?
    Could you suggest some books for an eight year old girl mad about animals?
    I'd like to grow vegetables on the balcony, what's easy and what do I have to buy?
    We've a long-haired cat who hates brushing, is there a brush you'd recommend?
    Need something to wear to a summer wedding, not too formal, what do you suggest?
    clueless guy here, what do i get my gf, budget 30 😬
    gimme ur best laptop rec for uni
    need a bag. strong. not ugly. what u got
    Two hours of scrolling and nothing convinces me. I only want a laptop that lasts five years, for spreadsheets and films, about 500. Just tell me what to buy
    what is good 礼物 for chinese boss?
    my skin is dry and red in winter please what cream you recomend
    I live far from my mother, whose hands are always cold these days. Would you be so kind as to suggest a few warm things I could send her?
    best toy for a bored puppy??? he ate my shoes
    im skint, any decent serum for students
    recomend smth for camping in the rain pls
    what do you suggest
    not sure what I want, help me pick
    help choosing a present
    gift ideas for my girlfriend
    what would a mother-in-law like
    present for my boss around 40
    birthday gift for a six year old
    toy for an 8 year old boy, ideas
    best friend's wedding, what to give
    something for a sick friend
    teacher gift suggestion
    client gifts for the holidays, ideas?
    secret santa under 15
    anniversary gift for my husband
    stocking fillers, what have you got
    what do teenagers like from your shop
    which laptop for a student
    laptop for gaming under 900, what do you advise
    computer for video editing, your pick?
    good tablet for drawing beginners
    phone for an old person, suggest one
    cheap phone with a good battery, recommend
    camera for a beginner
    what mic should I get to start a podcast
    first fishing rod recommendation
    paints for someone starting out
    running shoes for a beginner, which
    hiking shoes you'd recommend
    I've flat feet, what shoes would suit me
    camping for the first time, what do I need
    home gym starter kit, what to buy
    yoga mat for beginners?
    bike commuting gear suggestions
    what to wear cycling in the rain
    suitcase for two weeks, suggestions
    travel pillow recommendation
    cream for dry skin?
    face wash for oily skin, recommend one
    sunscreen for sensitive skin, what do you have
    shampoo for hair loss, which do you suggest
    skincare for a man who knows nothing
    skincare set for mum, she's 60
    starter makeup for my daughter
    lipstick shade for olive skin, advise me
    fresh perfume, nothing heavy, ideas
    aftershave for my dad
    what's popular in your shop
    your bestseller?
    what do most people buy first
    what's worth buying here
    top picks please
    small appliances for a rented flat
    one-person rice cooker, what do you suggest
    pots for someone who can't cook
    new home, which appliances would you start with
    sofa for a tiny flat
    curtains for a bright bedroom, suggest something
    cool bedding for hot sleepers
    mattress for back ache
    pillow for a stiff neck, any idea
    I sleep badly, got anything that helps
    chair for sitting all day
    something for dry eyes from screens
    desk lamp for studying
    storage for a small kitchen, ideas
    plants for a dark office
    easy flowers for a first garden
    tools every new homeowner needs
    first drill, what would you go for
    kitten starter pack, what do I need
    dog food for a fussy labrador
    brush for a dog that sheds
    toys for a bored cat
    car vacuum suggestion
    accessories for a new car
    winter trip to Norway, what clothes should I buy
    beach holiday outfit ideas
    interview outfit, help
    what dress for a summer wedding guest
    jeans for curvy women, recommend
    jacket for a short man
    work bag that fits a laptop, suggestions
    nappy bag, which would you pick
    school supplies for a first grader, make me a list
    tea for someone who only drinks coffee
    wine to bring to dinner, ~12 quid
    mild snacks for kids
    lactose free milk, what's good
    baby cereal at six months, recommend
    board game for four adults
    puzzle for grandma
    book for my nephew who hates reading
    pls suggest good mixer for home use, budget 3000
    i search gift for my wife, she like cooking, what you propose
    any nice thing for my amma's birthday?
    推荐 a gift for bf plz, he likes gaming
    recomend me sumthing nice 4 mum
    Could you advise a blood pressure monitor for my retired father?
    no waffle, 300 quid, robot vacuum, which one do I get
    I'm hopeless at this. She loves baking and dancing, her birthday's Thursday and I've about fifty dollars. What'll make her smile?
    my girl's off to uni and I've no clue what goes in a dorm room so give me a shopping list from your shop
    Dad has retired and wants to take up fishing. He's a complete novice, what gear would you recommend for about fifty pounds?
    My girlfriend's birthday is next week, she loves baking and I've thirty to spend, what would make a nice present?
    We've just moved and the kitchen is bare, which things from your shop would you suggest buying first?
    My skin's dry and reacts to nearly everything, is there a cream of yours you'd recommend?
    I'd like a phone for my gran of eighty, with big letters and a loud ring. What do you suggest?
    Our daughter starts school next year and I've no idea what bag and pens to get, could you put a list together?
    I sit ten hours a day and my back aches, which kind of chair under a hundred would suit me?
    We're getting our first cat at the weekend, what should I have ready and what do you recommend?
    I've looked at so many that my head hurts. For spreadsheets and films, up to 400, just tell me which laptop
    I'm a bloke and clueless. It's my wife's birthday on Thursday, she likes cooking and goes dancing in the evenings, there's about fifty to spend, so which one or two things from your shop do you think would make her happy
    Our girl leaves for university in September, four to a room and no strong appliances allowed. I've no idea what she'll need, could you suggest a whole set for about a hundred, bedding, bathroom and storage included?
    what would you get for a toddler's birthday
    gift ideas for mum
    ideas for dad's 60th
    present for my boss, something neutral
    what to buy for a housewarming
    wedding present around 100, any thoughts
    christmas gift for a teenager who has everything
    retirement present for a colleague
    graduation gift for my niece
    baby shower gift suggestions
    something nice for a new mum
    valentine's present for my boyfriend
    anniversary gift for wife, 200 budget
    what do you give a vegan foodie
    what would a gardener like
    gift for a cat lover
    something for a golfer
    present for a 5 year old dino fan
    what to get a girl of 13
    a little something for the nurse
    thank you gift for the postman
    hamper for clients in Japan, what do you suggest
    souvenir from here for friends abroad
    which of your goods suit a student room
    need a lamp for reading in bed, what's good
    looking for a quiet fan for the bedroom
    I need shoes for standing all day
    walking shoes for flat feet, what have you got
    what jacket for the rain in Scotland
    coat for minus 20
    what to wear for a summer wedding
    dress for a job interview, recommend something
    backpack for two weeks in Asia
    suitcase for cabin, suggestions
    kit list for a ski trip
    good tent for a family
    beginner's bike for an adult
    which kind of bike for commuting
    running watch for beginners, any advice
    home gym on 300 pounds, what should I buy
    yoga stuff for starters
    recommend a ball for street football
    fishing gear for a kid
    I'm new to painting, which set should I begin with
    first sewing machine for my daughter
    knitting starter kit suggestions
    easy instrument for a retired man
    keyboard piano for learning, recommend
    microphone for podcasts under 80
    headphones for the gym
    earphones for small ears, suggestions
    phone for my gran who can barely see
    simple phone for a child
    tablet for drawing, what do you suggest
    laptop for uni under 500
    PC for gaming on a budget
    printer that's cheap to run
    monitor for working from home
    what speaker for a garden party
    tv for a small living room
    projector for the bedroom wall
    camera for a trip to Iceland
    doorbell for a flat
    vacuum for pet hair
    mop for tiles
    something against limescale
    what helps with damp in the cellar, which product
    anything for moths in the wardrobe
    product for squeaky doors?
    what do I use against ants, what do you sell for that
    air purifier for a smoker's flat
    humidifier for a dry room
    heater for a cold garage
    blanket for someone always freezing
    pillow for side sleepers
    mattress for a bad back
    chair for long hours at a desk
    desk for a tiny room
    shelf for heavy books
    sofa for two cats and a baby lol
    curtains for a bright bedroom
    rug for the hallway with dogs
    paint colour for a north facing room
    plants that survive in a dark flat
    plant I can't kill
    seeds for a shady balcony
    tool set for a new homeowner
    drill for an amateur
    knife for a home cook
    pan for induction, suggest one
    coffee machine for two people
    kettle that lasts, which one
    rice cooker for a big family
    air fryer for one person
    lunch box for a builder
    bottle for kids that doesn't leak
    tea for someone who sleeps badly
    coffee for people who like it mild
    wine with fish?
    snacks for a long drive
    chocolates without milk for my daughter
    food for an old cat
    food for a puppy with a sensitive tummy
    toy for a destructive dog
    harness for a rabbit, what d'you recommend
    sun cream for fair skin
    cream for very dry hands
    shampoo for thin hair
    skincare for a man who's never used any
    perfume that's fresh, not sweet
    lipstick for dark skin tone
    foundation for oily skin, recommend please
    beard oil for beginners
    vitamins for the elderly, what would you pick
    pushchair for cobbled streets
    car seat for a newborn, which should I take
    toys for a baby of nine months
    books for a boy who hates reading
    board game for a rainy holiday
    puzzle for two evenings
    party decorations for a pirate theme
    fancy dress for a nurse on a budget
    what's popular at the moment
    bestsellers please
    I have no idea what to buy
    can't decide, help me pick
    help me find a good umbrella
    any recommendations for hiking socks
    could you suggest a sturdy trolley for my mother
    kindly suggest good mixer grinder within 3000
    sir please suggest best cooler for small room
    which saree good for engagement function suggest
    please recommend me one thing for hair falling
    I search gift for my teacher, you have idea?
    what you advise me for cold feet
    what's good for office gift, budget 20 lah
    推荐一个 laptop for uni?
    有什么good gift for mum
    recomend a gud vacum
    suggestons for my gf bday
    my husband snores and the doctor says a better pillow might help, what would you put him on
    I want to start baking bread but own only a bowl, what should I get first?
    we moved into our first flat and we've got nothing in the kitchen at all where would you begin with about 150 quid
    I'm furnishing my first room and don't know where to start, what would you suggest?
    Which of your things would please a grandfather who loves birds?
    My hands crack in winter, which cream from your shop should I try?
    I want something to keep my coffee warm in the car, what have you got?
    our bathroom floor is slippery, what could I buy against that
    what sort of mat suits a beginner at pilates
    pick a scarf for me, I've green eyes and fifty euros
    which fertiliser for sad tomatoes
    Could you suggest a warm coat for a teenager who's always outside?
    What would you recommend for a colleague who's leaving, around 25?
    I need advice on buying a first telescope for my nephew.
    Which tea would suit somebody who doesn't like bitter things?
    I don't know anything about irons, which of yours should I get?
    looking for an idea for a golden wedding, any suggestion from your shop
    help me find a present for a beekeeper
    suggest a toy for a two year old on a plane
    which of your bikes would you recommend to a short woman
    can you recommend a sturdy bag for a postman
    recommend me a heater that's cheap to run for a small bathroom
    suggestion for a rug that hides dog hair?
    a recommendation for a quiet hair dryer please
    what should I buy to start growing chillies
    what kind of lamp do you recommend for sewing at night
    suggest some snacks for a diabetic
    which kettle would you advise for a tiny kitchen
    need ideas for a christening gift
    gift idea for a man who has everything
    housewarming present, any tips from your range
    what to buy for a baby shower
    father's day, golf mad, thirty quid, ideas?
    what do people usually get for a retirement do
    need inspiration for my wife's fortieth
    something nice for the nurse who looked after mum
    thank you gift for a neighbour, under a tenner
    secret Santa for a colleague I barely know, help
    Diwali gifts for office staff, suggest something
    Rakhi gift for my brother, budget 800
    what would suit a ten year old who loves space
    toys for a two-year-old that aren't noisy, suggest
    birthday gift for a goth teenager??
    can you point me to a decent beginner's telescope
    suggest a good pressure cooker for family of five
    suggest phone under 15000 with good camera
    suggest me nice perfume for office
    best laptop you have for a student on a budget
    looking for a reliable hairdryer, what do you stock that's good
    looking for a vacuum for a house with two huskies
    recommendation for a rucksack for a week in the Alps
    tent for festival, what would you go for
    what boots do you advise for muddy dog walks
    which running shoes are good for flat feet in your shop
    any cream you'd recommend for eczema
    shampoo for thinning hair, what do you have
    face wash for oily skin, your advice
    sunscreen for a redhead, what's the best one here
    good moisturiser for a man of sixty?
    I know nothing about wine, pick me a bottle for roast lamb
    pick a cheese for me, mild, not blue
    which coffee beans for someone who hates bitterness
    tea for upset stomach, something you'd suggest
    what snacks do you recommend for a long train ride
    hamper for diabetics, any idea
    what can I cook with that suits induction, recommend some pans
    knife for a keen amateur cook, what would you choose
    first sewing machine for my daughter, help me pick
    which guitar should an absolute beginner buy
    keyboard for learning piano at 65, recommend please
    easel and paints for a novice, what do I need
    starter kit for knitting, what should I get
    I've just taken up fishing, what gear do you advise
    what do I need to start growing tomatoes on a balcony
    houseplant that survives a dark flat, suggestions
    plants that cats can't be poisoned by, what do you sell
    lawnmower for a pocket-size garden, advice
    heater for a draughty shed, which one
    fan for a sweltering attic, recommend
    air purifier for hay fever, which would you get
    dehumidifier for a mouldy bathroom, suggest
    lamp for reading in bed without waking the wife
    mattress for a bad back, what do people like you suggest
    pillow for someone who sleeps on their side
    office chair for a tall bloke, best choice?
    desk for a 10 square metre room, show me something suitable
    sofa that survives three kids, any suggestion
    curtains for a south-facing window, what do you advise
    tv for a narrow living room, help me choose
    headphones for a call centre job, what's good
    earbuds for the gym that stay in, recommend
    smartwatch for my dad's heart, which should I buy
    simple mobile for granny, what do you have that's easy
    tablet for a toddler, advise me
    printer for a small office, which is cheapest to run
    router for a thick-walled house, what should I take
    camera for bird watching, not too pricey, suggestion?
    drone for a beginner
    car seat for a newborn, which do parents like best
    buggy for cobbled streets, ideas welcome
    feeding bottle for a baby who refuses everything, help
    food for a fussy kitten, what sells well
    dog bed for an arthritic spaniel, what would you take
    hamster cage for beginners, suggest one
    bike for commuting 8 miles, what's sensible
    helmet for a toddler on a balance bike, any favourites
    what do I wear to a garden wedding, 50 and curvy
    outfit for a job interview, help
    find me a coat for a Canadian winter
    a jacket for mother in law, she's cold all the time, what have you
    jeans for short legs, which style do you recommend
    bag for work, must look smart, up to 120
    jewellery for a shy girlfriend, no idea where to start
    watch for my son's graduation, around 300
    kid starts school in September, what should be in the bag
    moving into my first flat, what basics ought I to buy
    going camping for the first time, make me a shopping list
    new puppy arriving Saturday, what do we need from you
    I'm overwhelmed by choice, just tell me what to buy for cleaning windows
    too many blenders on your site, which would you take for smoothies
    your bestseller for dry hands?
    what do you personally like in the tea section
    anything for snoring husbands
    surprise me with something for a chess lover
    推荐一个 gift for my boss
    I want buy something for my wife birthday, she like flower, what you recommend
    need advise on a food processer for pastry
    Could you assist me in selecting an appropriate fountain pen for a judge?
    ideas for my wife's fiftieth from your jewellery counter
    shopping list for a first camping trip, what do you advise buying
    which gift voucher-free present would delight a midwife
    got 60 to spend on a garden bench, what's decent
    I'd like a blender for soups, don't know any makes, guide me
    for a flat with a toddler, what carpet should I take
    what toothbrush for braces do you think is good
    new to cycling, what should I buy first
    what would look nice on a bare hallway wall, show me something you sell
    any good cold weather sleeping bags you'd put your money on
    recommend cheap but sturdy shelves for a garage
    want something to calm a nervous cat, what's good in your pet section
    what shoes do nurses buy from you
    grandad likes crosswords and whisky, suggest a parcel for him
    what is a sensible starter drill for hanging pictures
  `,
})
