import { defineIntent } from '#intents/define'

export const materialAndSafety = defineIntent({
  intent: 'material-and-safety',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '材质、成分、安全', en: 'Material, ingredients, safety' },
  definition: {
    zh: '问用什么做的、含什么成分、过敏、保质期、认证，能不能给孩子用、能不能加热。',
    en: 'Asks what it is made of or contains, about allergens, shelf life, certificates, heat, or safety for children.',
  },
  borders: {
    'product-question': {
      zh: '尺寸、颜色、功能是商品；材质、成分、安全在这里。',
      en: 'Measurements, colours and functions are the product; material, contents and safety are here.',
    },
    'usage-help': {
      zh: '怎么洗、怎么养是使用；经不经得起微波炉、洗碗机在这里。',
      en: 'How to wash and keep it is usage; whether it stands an oven or a dishwasher is here.',
    },
    'is-authentic': {
      zh: '问真假、是不是正品的是正品；问纯不纯、含多少的在这里。',
      en: 'Genuine or fake is authenticity; pure or blended is here.',
    },
  },
  zh: `
    什么材质
    什么面料
    成分是什么
    含酒精吗
    安全吗
    有毒吗
    过敏能用吗
    宝宝可以用吗
    纯棉的吗
    有甲醛吗
    配料表
    有没有防腐剂
    含坚果吗
    食品级吗
    是什么材质的
    能放微波炉吗
    可以装开水吗
    保质期到什么时候
    孩子能用吗
    围巾是纯羊毛的吗
    会掉色吗
    zhege shi shenme caizhi
    能用洗碗机洗吗
    可以进烤箱吗
    能不能装热水
    洗了会缩水吗
    花生过敏 这饼干里有没有
    含不含酒精
    有3C认证没
    亲，孕妇可以擦这个霜吗
    衣柜甲醛多少，有检测报告不
    棉的还是化纤，我穿涤纶身上痒
    麵包裡有沒有雞蛋和牛奶
    小孩会啃玩具，掉下来的漆有毒没有
    不粘锅涂层含全氟那个什么酸吗
    无糖的是真无糖还是用代糖
    配料表发我看看
    隐形眼镜护理液里的防腐剂是哪种
    猫舔了这个地板清洁剂要不要紧
    这个沙发的皮是头层牛皮吗还是pu
    几个月大的宝宝可以玩，有没有小零件会吞下去
    塑料是食品级吗，闻着有点味儿
    是不是素食 有无动物油
    耳钉是925银的吗 我戴合金会发炎
    儿子上幼儿园对坚果和芝麻都过敏，老师要我把零食的成分抄一份交上去，你们那款海苔脆包装我扔了，麻烦告诉我里面有哪些原料，生产线是不是共用的
    羽绒含绒量和充绒克数
    铅镉溶出做过检测没
    阻燃吗 这窗帘
    老公有痛风，这汤料包嘌呤高不高
    material是啥
    瑜伽垫tpe的还是pvc
    孩子三岁床垫里有没有胶水
    辐射大吗
    清真的吗？
    保温杯内胆写304，可是我拿磁铁一吸能吸住，是不是料子不对，有没有正规机构的证书能发给我瞧瞧，天天喝水的东西不敢马虎
    开封后能放几天
    蜡烛燃烧会不会有烟有毒
    這個粉底敏感肌會不會長痘
    我家猫两个月大，特别爱咬线和毛绒，您这个逗猫玩偶里头塞的是棉花还是颗粒，铃铛会不会被它吞了，染料沾口水掉不掉，有没有宠物用品的检测，能把证书编号给我吗
    这件衣服是什么料子
    里面含有什么成分
    孕妇能不能用
    会不会引起过敏
    保质期是多长时间
    生产日期新鲜吗
    是塑料的还是玻璃的
    材料环保吗
    含糖吗
    含不含麸质
    乳糖不耐受可以喝吗
    敏感皮肤可以用吗
    是真皮的还是人造革
    这床单是全棉的吗
    玩具有没有毒
    有没有异味，甲醛超标不
    杯子耐高温吗
    能装沸水不
    填充物是什么
    有没有质检报告
    三岁孩子玩这个安全吗
    小孩误食会怎么样
    奶粉里有没有蔗糖
    面霜含不含激素
    洗发水含硅油吗
    里面有没有花生成分
    对猫狗有害吗
    这个桌子用的什么木头
    羊毛含量多少
    不锈钢是304的吗
    哺乳期能用这个精华吗
    糖尿病人能吃这个饼干吗
    我对牛奶过敏，这个蛋糕能吃吗
    有没有国家认证的检测证书
    衣服会不会起球褪色
    还有多久过期，日期好不好
    涂料有没有味道，孕妇房间能用吗
    一岁宝宝能吃吗，里面加盐没
    亲 含酒精不 我酒精过敏
    料子透不透，是雪纺的吗
    防晒霜儿童能用吗，成分温和不
    成份表能发一下么
    這個杯子可以微波嗎
    請問是純棉的嗎
    有香精吗🤧一闻就打喷嚏
    无毒的吧？我娃啥都往嘴里塞
    双酚a有没有 奶瓶是啥塑料
    电热毯有没有安全隐患，过了什么认证
    我妈妈做了化疗以后皮肤特别脆弱，想给她买你家的贴身睡衣，想知道到底是不是百分百棉，染料里有没有荧光剂
    沙发里面的海绵环保达标吗
    给刚出生的宝宝买的浴巾，想问下面料里有没有荧光剂
    我对海鲜过敏，这包拌面的酱料里有虾粉之类的吗
    饭盒要每天带到公司用微波炉热，盖子也能一起放进去吗
    家里有个爱啃东西的小狗，这个地垫它咬了会不会中毒
    沙发上的绒布是什么纤维，夏天坐着会不会闷
    之前用别家的面膜烂脸，你们这个里面有没有酒精和香精
    客人问这蜂蜜是不是纯的，有没有加白糖，有检测单吗
    一箱牛奶喝得慢，请问日期新不新，能放到几月份
    炒锅涂层刮花以后还能不能继续用，对身体有害没
    想给五岁的女儿买指甲油，你们这款是水性无毒的吗
    啥材质
    什么料子
    是纯棉吗
    有什么成分
    安全不安全
    有没有毒
    能微波吗
    会过敏吗
    保质期多少天
    是不锈钢的吗
    是木头的还是塑料的
    含防腐剂吗
    婴儿能用不
    孕妇可以吃吗
    会不会甲醛超标
    面料是什么
    有食品级认证吗
    耐热多少度
    会掉毛吗
    里面填的什么
    有香精色素吗
    真皮还是假皮
    能进烤箱不
    给两岁孩子买的餐盘，能不能直接放微波炉里热
    我对羊毛过敏，这件毛衣里头有没有羊毛成分
    坐月子期间能不能喝你家的红糖姜茶，里面加了什么
    新买的书桌要放儿童房，板材是什么环保等级
    这款口红吃进去一点有没有关系，含铅吗
    猫砂是豆腐做的还是膨润土，猫吃了要紧吗
    牛轧糖里有花生吗，我同事花生过敏挺严重的
    保温杯的内胆是316还是304，装果汁会不会有害
    老人有糖尿病，这款燕麦片含不含蔗糖
    沙发套是涤纶还是棉麻的，会不会起静电
    面膜开封以后能放多久，敷了会不会刺激敏感皮
    这锅的涂层能承受多高的温度，干烧会释放有毒气体吗
    手工皂是用什么油做的，新生儿洗澡能用吗
    泡沫地垫味道大不大，有没有环保检测报告
    玩具枪的子弹是什么材料，打到脸上伤不伤人
    狗粮里有没有谷物，我家狗对小麦过敏
    买给爸爸的护膝是什么面料，里面含不含乳胶
    充电宝有没有3C认证，发热会不会爆炸
    杏仁饼里除了杏仁还用了别的坚果没有
    窗帘的遮光层是涂的什么，晒久了有没有异味
    这款凉席是竹子的还是藤的，小孩睡会不会夹到肉
    我老婆备孕，这款洗面奶里有水杨酸吗
    玻璃饭盒从冰箱拿出来直接进烤箱会不会炸
    罐头的生产日期是什么时候的，离过期还有几个月
    手镯是纯银还是镀银，戴久了会不会发黑
    婴儿床油漆是水性漆吗，有没有检测合格的证明
    含不含酒jing啊 我一碰就痒
    料子扎不扎人？？我皮肤超敏感的
    bpa free吗 给娃用的
    宝宝满月的口水巾，妈妈群里都在说荧光剂的事，吓得我不敢用了，你们这款有检测过荧光剂吗
    成份！！发成份！！我孕妇
    亲亲 这个有香精不🥺我闻香精会头痛
    有没有麸质啊，我乳糜泻，吃错了要进医院的
    請問這個鍋子含鐵氟龍嗎
    請問成分有沒有花生
    cailiao shi shenme a
    加没加蔗糖
    这是什么料子
    面料成分是啥
    是真皮还是人造革做的
    含棉量多少
    杯子内胆什么材质
    里面填充的是什么
    枕芯是啥做的
    板材是实木还是颗粒板
    木头是什么木
    锅体是铝的还是铁的
    涂层有毒吗
    含铅吗
    有没有重金属
    甲醛超标吗
    环保等级是E几
    有异味吗 对身体好不
    油漆是不是水性的
    胶水环保不
    塑料是食品级的吗
    含双酚A不
    PP还是PC材质
    硅胶能耐多高温
    可以进微波炉吗
    能不能放烤箱
    放洗碗机会变形吗
    能装开水吗 会不会释放有害物
    冷冻室能放这个盒子吗
    会不会掉色
    会起球吗 什么成分
    羽绒含绒量多少
    是鸭绒还是鹅绒
    羊毛占百分之几
    银是不是925
    镀金的会过敏吗
    耳钉含镍吗
    戴久了皮肤会不会发黑
    敏感肌可以用吗 成分温和不
    孕妇可以用吗
    哺乳期能吃不
    婴儿可以用吗 安全吗
    一岁宝宝能玩不，会吞小零件吗
    小孩咬了有没有毒
    三岁孩子能吃这个糖吗
    老人高血压能吃吗 盐多不多
    糖尿病能喝吗 含糖多少
    无糖的是真没加糖吗
    有没有花生 我过敏
    含牛奶成分吗
    有鸡蛋没
    有没有海鲜成分
    海鲜过敏能用这酱吗
    含防腐剂没
    添加剂有哪些
    色素多不多
    有没有香精
    含酒精吗 擦脸的
    含激素吗
    有没有水杨酸
    成分表有没有
    营养成分 热量多少
    蛋白质含量
    有猪油吗 我清真
    素食者能吃吗
    是有机的吗 有认证没
    转基因大豆吗
    保质期多长
    几月到期
    生产日期是哪天的
    开封后能放多久
    临期吗
    需要冷藏保存吗 多久会坏
    有质检报告吗
    有没有3C认证
    有没有FDA证书
    检测证书给看下
    符合国标吗
    儿童座椅有安全认证没
    头盔过不过安全标准
    充电宝会不会爆炸 有保护吗
    漏电吗 有没有漏电保护
    插座阻燃不
    电热毯辐射大不大 安全吗
    会烫伤孩子吗 外壳多少度
    玩具枪打到眼睛危险吗
    边角尖不尖 会不会划手
    蜡烛烧了有害吗
    蚊香对宝宝有没有害
    杀虫剂对猫安全吗
    狗啃了会中毒不
    猫碗是陶瓷的吗 釉有铅没
    洗洁精伤手不 什么配方
    消毒液成分是次氯酸吗
    您好，请问该款儿童餐具是否通过食品接触材料检测
    亲，宝宝皮肤爱起疹子，这个衣服是A类的吗
    别又是毒玩具吧？什么塑料做的说清楚
    是100% cotton吗
    有没有gluten free认证
    這款面膜成分有沒有酒精
    我家老人心脏装了起搏器，看中你们那个磁石的护腰，里头磁铁强不强，戴着有没有危险
    我闺女对乳胶过敏一碰就起泡这个气球还有手套是不是乳胶的啊
    宝宝七个月爱咬东西，你们这款积木用的是什么塑料，有没有通过安全检测
    我爸有糖尿病，看配料表不太懂，这款燕麦饼干里到底加没加蔗糖
    想买这口锅天天炒菜，锅里那层涂料高温会不会释放有毒的气体
    我对羊毛过敏，穿一会儿就痒，这件毛衣里羊毛占多少比例
    保鲜盒放微波炉热汤的话会不会变形，材质能承受多少度
    家里有孕妇，这个杀虫喷雾的成分对她和肚子里的宝宝有没有影响
    买给幼儿园用的小桌子，甲醛检测报告能不能发一份给我看看
    月饼送到我这大概还有多久过期，保质期一共是几天
    猫喜欢舔地板，你们这款地板清洁液里面的成分对猫有没有害
    我闺女对橡胶类的东西过敏，一碰嘴唇就肿，上次吃席吹了个气球直接送医院了，所以买之前一定要问清楚，你们这款泳帽和气球是不是乳胶做的，有没有不含乳胶的材质证明
    我家老爷子心脏里装了起搏器，他看中你们那个磁石护腰，说明书上没写磁力多大，医生说强磁会有影响，请问里面磁铁是什么级别的，装起搏器的人戴着安不安全
    能放进微波炉里热么
    保质期多久
    里料是啥
    纯棉还是涤纶
    羊毛含量百分之几
    真皮还是PU
    头层皮吗
    实木还是贴皮
    板材环保等级多少
    甲醛超标不
    有没有异味，会不会有毒
    含铅吗这个杯子的釉
    涂层是特氟龙吗
    不锈钢是304还是316
    银是925吗，纯度
    镀金还是足金，含金多少
    戒指含镍不，我过敏
    羽绒是鹅绒还是鸭绒，含绒量
    枕头里面装的啥
    乳胶含量几成
    塑料是PP的吗
    含双酚A吗
    食品级的吗
    能进微波炉不
    盖子能微波加热吗
    烤箱能用吗这个盘子
    洗碗机洗会不会裂，耐不耐得住
    耐高温多少度
    能倒开水吗
    冷冻会炸裂吗
    放车里暴晒会不会融
    配料表发一下
    成分有哪些
    有没有花生
    坚果过敏能吃吗
    含麸质吗
    有奶吗乳糖不耐受
    含鸡蛋不
    纯素吗，有没有明胶
    糖尿病能吃不
    含多少糖
    有咖啡因吗
    含酒精吗这款水
    激素检测过没这个膏
    孕妇能用不
    喂奶期能涂吗
    敏感肌能用吗成分刺激不
    保质期到哪天
    生产日期是几月的
    开盖以后能存多久
    临期的吗
    检测报告有没有
    有机认证有吗
    婴儿能咬吗
    一岁宝宝玩安全不
    小零件会不会被吞
    边角会磕到娃吗
    有没有夹手的危险
    猫舔了有没有事
    对狗有毒吗这花
    电池会爆吗
    过热会自动断电不，安全吗
    外壁烫手不
    辐射大不大，小孩能待旁边吗
    窗帘阻燃吗
    蜡烛是大豆蜡还是石蜡
    染料掉色对皮肤有害没
    材質是什麼
    这碗可以microwave吗
    高血压老人能喝这茶不
    亲，宝宝啥都往嘴里塞，这小火车油漆有没有毒
    勺子什么木头做的
    薯片用啥油炸的
    绳子是麻还是尼龙
    内胆是铝的吗
    杯子能上烤架吗
    珠子会不会被孩子吞下去
    苹果表面打的什么蜡
    刀是什么钢
    骨瓷里有动物骨头吗
    一片含锌多少
    火星会点着地毯吗
    枕头有羽毛吗我过敏
    奶酪能放多久不坏
    酱油里有小麦吗
    墨水含溶剂不，给娃用
    羽绒被里填的啥绒
    这毛衣含多少羊毛
    饼干里有花生没，我过敏
    面霜含酒精不
    孕妇能用这个精华吗
    一岁宝宝咬了会不会有事
    链子是纯银还是镀的
    杯子装沸水会炸吗
    饭盒可不可以进微波炉
    有甲醛没，味大吗
    酱料里加防腐剂了没
    糖尿病人能吃这月饼不
    猫舔了这拖地液安全吗
    实木的还是颗粒板
    配料表拍一张看看
    开封以后保存多久，这罐奶粉
    皮带是牛皮还是PU
    有没有3C认证，充电头
    软糖是不是清真的
    儿童餐椅边角会夹手吗，安不安全
    窗帘阻燃的吗
    牙胶是food grade硅胶吗
    床單是純棉的嗎
    帐篷布料防火不，啥材料
    过敏皮肤能穿吗，这料子是啥
    雨衣是PVC还是EVA，味冲不冲
    香薰蜡烛用的什么蜡，猫闻了没事吧
    奶茶粉里有没有反式脂肪
    给化疗的老人买的营养粉，想知道蛋白来源是乳清还是大豆，含不含糖和香精
    积木的漆会不会掉，含铅不
  `,
  en: `
    material
    ingredients
    is it safe for babies
    does it contain nuts
    is it cotton
    is it toxic
    allergens
    safe during pregnancy
    what fabric is it
    is it vegan
    is it food safe
    does it contain alcohol
    is it real leather
    what is it made of
    is it microwave safe
    is it safe for kids
    is the scarf pure wool
    will the color fade
    is it dishwasher proof
    can i put it in the dishwasher
    which material is it
    what is the bowl made from
    can it go in the oven
    peanuts in the cookies? i'm allergic
    ingredients list please
    Does this cream contain perfume, and may I use it while pregnant
    bpa free?
    any formaldehyde in the wardrobe, have you got a test report
    I itch from polyester, what's in the blouse
    gluten
    what happens if a toddler chews on the paint
    vegan or not, does it have gelatine
    is the coating on the pan free of PFAS
    real leather or pu
    My son's nursery wants a list of everything in his snacks because he reacts to nuts and sesame. I've thrown the wrapper of your seaweed crisps away. Could you tell me what goes in, and if the same line handles nuts
    shelf life after opening
    Are the earrings sterling? Cheap alloy makes my ears swell up
    what percentage of down in the jacket
    fire retardant curtains
    does the cat come to harm if she licks the floor cleaner
    halal?
    how much sugar per 100 g
    sweetener or truly unsweetened
    CE mark on the toy train?
    is it food grade plastic, it smells a bit
    含 alcohol 吗 this toner
    yoga mat tpe or pvc
    which preservative do you use in the lens solution
    small parts a baby could swallow
    expiry date on the apple purée
    cotton or synthetic lining
    will it shrink in a hot wash
    The flask says stainless 304, though a magnet sticks to it inside. Is that normal for this steel? I'd feel better with a certificate from a proper laboratory, I drink from it all day long
    do the candles give off soot or anything harmful
    lead in the glaze??
    My skin breaks out easily, is there oil in this foundation
    can boiling water be poured in it
    glue used in the mattress, our girl is three and has asthma
    has it been tested on animals
    oeko tex certified
    Is inside the cushion something of feather? I have the allergy
    i'd need to know about radiation from this baby monitor before it goes near a crib; my wife read an article and now we're both nervous, so whatever numbers you have, send them
    Is it made of plastic or glass?
    Would it be harmless for a newborn's skin?
    can my 2 year old use it
    I'm pregnant, can I use this cream?
    Is this suitable for sensitive skin?
    I have a nut allergy, can I eat these
    Is the dish oven safe?
    What's the expiry date?
    How long does it keep?
    What fabric are the curtains
    polyester or wool?
    is it genuine leather or faux leather
    any toxic chemicals in it
    Is the paint non-toxic?
    Does the shampoo contain sulphates?
    Is this product gluten free?
    Are these suitable for vegans?
    does it have fragrance in it
    What kind of wood is the table made of?
    Can the glass withstand boiling water?
    is it heat resistant
    what's the filling in the pillow
    Is it hypoallergenic?
    Does the toy have small parts that a toddler could choke on?
    Has it passed any safety tests?
    What safety certification does the car seat have?
    My dog chews everything, are the materials harmful?
    is there palm oil in the biscuits
    How much caffeine does it contain?
    Is the silicone food grade?
    could it cause a rash, I've eczema
    does the chair have flame retardants
    Which stainless steel is used in the pan?
    Does the fabric bleed colour or fade?
    Are there nickel in the earrings? I react to it
    is the non-stick coating harmful
    Suitable for diabetics? How much sugar?
    Is this bottle BPA-free and safe for hot milk?
    breastfeeding mum here, is the lotion ok to use
    plz tell me ingredient, my son allergic to egg
    how fresh is it, whats the best before on the coffee
    Will the candle be safe around a newborn?
    is it a natural rubber or synthetic mat
    does this smell of chemicals / formaldehyde?
    is it real silver or plated
    can you send the allergen info for the granola bars
    Is the baby wipe free of alcohol and perfume? My little one gets red and sore from nearly everything
    is the rug wool or acrylic
    at what temperature does the container melt
    Is there lead in these mugs? I read some scary article yesterday and now I don't dare drink my tea from imported ceramics
    I'm buying this blanket for a newborn, is the dye safe if she sucks on it?
    My daughter is coeliac, can you tell me whether the sauce contains any wheat?
    I heat my lunch at work every day, does the lid survive the microwave too?
    Our puppy chews everything, so is there anything poisonous in this play mat?
    What's the outer shell of the parka made of, nylon or some cotton mix?
    Last cream I tried burned my face, does yours contain alcohol or perfume?
    How long does the olive oil stay good once the bottle has been opened?
    Are the crayons certified non-toxic? My toddler tends to eat them
    If the coating on the pan gets scratched, is it dangerous to keep cooking with it?
    The rug's going in a nursery, so I want to know about chemicals and fire treatment
    what's it made of?
    cotton or polyester?
    is it safe
    is it non toxic
    does it have nuts in it
    microwave ok?
    dishwasher ok?
    is it real wood
    any allergens
    can babies use it
    leather or plastic
    does it contain latex
    is it BPA free
    is there sugar in it
    how much wool is in it
    suitable for vegetarians?
    contains milk?
    what's the lining made of
    is it flammable
    oven proof?
    is there alcohol in it
    does it smell of plastic
    Can I heat the toddler plate straight in the microwave?
    I can't wear wool at all, is there any in this jumper?
    What goes into the ginger tea, and may I drink it while I'm breastfeeding?
    The desk is for a nursery, which emission class is the board?
    Does the lipstick contain lead? One swallows a bit after all
    Is the cat litter clay or tofu, and is it harmful if she eats some?
    A colleague has a serious peanut allergy, is there any trace of it in the nougat?
    Is the inside of the flask 304 or 316 steel, and can I put juice in it?
    My father's diabetic, is there added sugar in the oats?
    What are the sofa covers woven from, polyester or a cotton and linen mix?
    How long does the mask keep once it's opened?
    How hot can the pan's coating get before it gives off fumes?
    Which oils are in the soap, and is it gentle enough for a newborn?
    Does the foam mat give off a smell, and has it been tested for chemicals?
    Are the darts in the toy gun soft enough not to hurt an eye?
    Our dog reacts to wheat, is the kibble grain free?
    Is there rubber in the knee brace? My dad gets a rash from latex
    Has the power bank been certified, or might it catch fire when it gets hot?
    Apart from almonds, are other nuts used in the biscuits?
    We're trying for a baby, does the face wash contain salicylic acid?
    Can the glass dish go from the freezer straight to a hot oven without cracking?
    What's the production date on the tins and when do they expire?
    Is the bangle solid silver or plated, and will it go black?
    Is the cot painted with water-based paint, and is there a test certificate?
    The label says "other fibres" for the blanket, what are these fibres?
    Is the play sand dust free and okay for a child with asthma?
    is it got gluten in??? im coeliac
    does it itch lol my skin hates everything
    safe 4 hamsters?
    pls what is material, my baby have eczema
    The mums in my group are all going on about fluorescent whiteners in bibs, and now I daren't put ours on the little one. Have yours been tested for that?
    I'd be grateful to learn whether the glaze on the bowls is lead-free, as we serve food in them daily
    材质 is silk or polyester?
    my nan's on warfarin, whats in these herbal tablets
    INGREDIENTS PLEASE the photo of the back is too blurry to read 🙄
    does this contain shelfish or fish sauce, i carry an epipen
    what's in it, any additives?
    how long until it goes off
    what material is this
    fabric composition please
    is this real leather
    what's the percentage of cotton
    is the bottle stainless steel inside
    what's inside the cushion, foam or feathers
    solid wood or chipboard
    is the frame aluminium or steel
    is the coating toxic
    what's the nonstick coating
    PFAS free?
    heavy metals in this paint?
    formaldehyde level of the wardrobe
    does the glue give off fumes
    is the varnish water based
    food grade plastic or not
    which plastic is the lunchbox
    can silicone take 230 degrees
    oven safe up to what temperature
    dishwasher safe or will it warp
    can I pour boiling water in it
    freezer safe containers?
    will the dye run
    is it colourfast
    goose or duck down
    fill power and down percentage
    is the silver 925
    is it gold plated or solid gold
    nickel free earrings?
    will it turn my skin green
    safe for sensitive skin?
    fragrance free?
    any parabens in the shampoo
    sulphates in it?
    does the cream contain steroids
    salicylic acid in this toner?
    safe in pregnancy?
    can I use it while breastfeeding
    safe for newborns?
    suitable for a one year old, choking hazard?
    from what age can kids play with it
    is it poisonous if a child licks it
    can toddlers eat these sweets
    sodium content, my dad has high blood pressure
    is it really sugar free
    gluten free?
    contains peanuts?
    nut allergy, is this ok
    traces of sesame?
    dairy in the chocolate?
    is there egg in the noodles
    shellfish in the sauce?
    any preservatives
    what additives are in it
    artificial colours?
    can you send the full ingredients
    calories and protein per serving
    is it halal certified
    vegan?
    is it certified organic
    GM soya in this?
    expiry date?
    shelf life of the flour
    how long does it keep after opening
    when was it produced
    short dated or fresh stock
    does it need refrigeration to stay safe
    is there a test report for the toy
    CE certified?
    do you have a safety certificate
    is the helmet tested to a standard
    car seat safety rating?
    is the battery at risk of catching fire
    overheating protection in the charger?
    is the blanket flame retardant
    does the heater surface burn kids
    electrical safety approval for the lamp
    are the edges sharp
    could the darts hurt an eye
    are candle fumes harmful
    mosquito coil safe around a baby?
    is the spray safe for cats
    toxic to dogs if chewed?
    is the cat bowl lead free
    latex in the gloves? I'm allergic
    is the mattress fibreglass free
    does the bleach contain chlorine
    magnet strength, I've a pacemaker, is the belt dangerous
    can asthmatics use this diffuser oil
    sir is it pure cotton or mix
    what is composition, my son have allergy from wool
    pls confirm whether product contains egg
    is it 100% 纯棉
    wot is it made frm
    materiel of the sofa pls
    Would you provide the safety data sheet for the varnish?
    My daughter blisters if she touches rubber, so before I buy these balloons and the swim cap, tell me what they're made from
    is this another one of those poisonous toys, what plastic is it
    the leaflet's in Chinese and my coeliac husband's just opened the biscuits, what's in them
    chipping paint on the toy car, is that paint safe to swallow
    My baby chews everything at seven months, which plastic are these blocks made of and have they passed a safety test?
    Dad is diabetic and we can't make sense of the label, is there any cane sugar added to the oat biscuits?
    I fry every day, does the coating in this pan give off anything poisonous at high heat?
    Wool makes me itch within minutes, what share of this jumper is wool?
    If I heat soup in the lunchbox in the microwave will it warp, what temperature can the plastic stand?
    My wife's expecting. Is there anything in this insect spray that might harm her or the baby?
    The little tables are for a nursery, could you send me the formaldehyde test report?
    Roughly how long before the mooncakes expire when they get to me, and what's their total shelf life?
    My cat licks the floor, are the ingredients of your floor cleaner toxic to cats
    My daughter's lips swell at the touch of rubber and a balloon at a party put her in hospital. Before I order I must know what your swim cap and balloons are made of, and if there is proof that they're free of latex
    My father has a pacemaker and fancies your magnetic back belt. The leaflet doesn't say how strong the magnets are, so what's in it and is it safe for somebody with such a device?
    shelf life
    which fabric is this shirt
    is it pure wool or a mix
    how much wool is in the jumper in percent
    is the lining polyester
    is it solid oak or veneer
    full grain leather or bonded?
    is the down goose or duck, and what's the ratio
    memory foam or latex inside
    are the feathers plucked from live birds
    is the chain stainless steel
    is the ring nickel free
    sterling silver or plated
    how many carats is the gold layer
    is it brass or painted zinc
    does the pan contain PFAS
    is the coating Teflon
    ceramic or enamel coating
    does the plastic have BPA
    which plastic is the bottle, PP or PET
    does the paint contain lead
    any lead in the glaze of this mug
    heavy metals in the crayons?
    any formaldehyde in the board
    emission class of the desk panel
    is the varnish toxic
    does the mattress give off fumes
    will the rug smell of chemicals
    is the glue solvent free
    latex free gloves?
    is there silicone in the shampoo
    are there parabens in this cream
    sulphates in the shower gel?
    does the perfume contain alcohol
    is there retinol in it, I'm expecting
    can nursing mums use this balm
    can I use it on sensitive skin, what's in it
    may contain traces of peanuts?
    is this gluten free
    coeliac safe?
    lactose in these biscuits?
    dairy free chocolate, yes or no
    does the sauce have soy
    eggs in the pasta?
    sesame in the bread?
    any shellfish in the paste
    is the gelatine pork
    kosher?
    vegan or does it have honey
    is it vegetarian, no rennet
    pure veg or contains egg sir
    contains palm oil?
    how much sugar per portion
    sodium per serving of the soup
    is there caffeine in it
    aspartame or sugar
    artificial colours in the sweets
    E numbers in the jelly?
    preservatives in the jam
    MSG in the crisps?
    is it organic
    pesticide tested tea?
    list of ingredients please
    full ingredient list of the shampoo
    nutrition facts of the protein bar
    allergen information for the cake
    best before date on the coffee you send
    what's the shelf life
    how long does it keep once opened
    expiry date of the vitamins
    how fresh is the flour, when was it milled
    when was the batch produced
    use by date of the formula
    is it short dated
    does it have a CE mark
    UKCA certificate?
    is the toy certified
    EN71 tested?
    FDA approved?
    ISI mark is there or not
    BIS certified helmet?
    oeko-tex label?
    FSC wood?
    is it dermatologically tested
    any lab report for the honey
    is it cruelty free, tested on animals?
    flammability rating of the curtains
    is the sofa fire retardant
    is the lamp going to get dangerously hot
    does the outside of the kettle burn the skin
    could the battery explode
    overheat protection on the heater?
    does the charger have short circuit protection for safety
    does it emit radiation
    is the laser eye-safe
    UV protection in the sunglasses, certified?
    is the blade edge safe for kids
    small parts, choking hazard?
    is it ok for a one year old to chew
    from what age is it safe
    sharp corners on the table, toddlers?
    can it tip over on a child
    cords on the blind, strangling risk?
    are magnets in the toy dangerous
    safe for cats to lick
    is the plant poisonous to dogs
    would the floor cleaner harm my rabbit
    safe around birds, the nonstick?
    septic tank safe?
    food safe resin?
    food grade or not
    up to what temperature can it stand
    can the bowl go in the oven
    does the lid survive the dishwasher
    freezer safe jars?
    will it melt if left in the car
    will the glass crack with hot tea
    can the board be put on induction, which metal is the base
    is the colour going to rub off onto skin, is the dye safe
    does the dye bleed toxic stuff
    does this tent fabric contain flame chemicals
    is the shoe sole natural rubber
    is it waterproof membrane PTFE
    bamboo or bamboo viscose
    is the candle soy or paraffin
    lead-free wick?
    does the incense smoke harm asthmatics
    can allergic people wear it
    my kid gets hives from nickel, are the buttons ok
    diabetic can take this or not
    can my mother with high blood pressure take this tea
    interacts with blood thinners?
    this cream have steroid?
    which stuff made this bag
    这个 bowl can microwave?
    含不含 nuts
    made of wot
    my wee one puts everything in her mouth and the wooden train has shiny paint so what sort of paint is it and would it matter if she sucked it all day
    kindly confirm the composition and the safety data sheet of the descaler
    what wood is the spoon carved from
    is there wheat in the soy sauce
    which oil are the crisps fried in
    does the glove powder hold talc
    can the mug take a grill
    is the rope hemp or nylon
    is the inner pot aluminium
    will the dye irritate a baby's skin
    how old may the cheese get before it's off
    is the frame powder coated with anything poisonous
    does this soap have lye left in it
    are the beads small enough to swallow
    what wax coats the apples
    is the thermos lead soldered
    does the blanket shed fibres a cat could choke on
    which grade of steel is the knife
    is the yeast extract gluten based
    does the ink contain solvents bad for kids
    is bone used in the porcelain
    how much zinc per tablet
    is the plush stuffing clean and tested
    would a spark set the rug on fire
    does the pillow contain feathers, I'm allergic
    is it polyester
    linen or a mix?
    percentage of wool in the scarf
    is it 100 percent silk
    what is the filling of the pillow
    is the duvet down or synthetic
    faux fur or actual rabbit?
    is the belt vegan leather
    what's the sole made of
    what metal are the earrings
    nickel free? my ears swell
    is the ring solid silver or plated
    is the chain 9 carat
    cast iron or coated?
    What coating does the pan have, is it PFAS free?
    does the bottle contain BPA
    is the plastic food grade
    which kind of wood is the table
    is it plywood or chipboard
    is the glue formaldehyde free
    does it have that chemical smell, what's released from it
    low VOC paint?
    is the paint on the cot safe if he chews it
    is the teether silicone
    small parts? my baby puts everything in his mouth
    safe for under threes?
    can a toddler swallow anything from this set
    are the edges rounded, is it safe for kids
    does the high chair meet a safety norm
    Oeko-Tex label on the bedding?
    has the helmet a safety certificate
    is the charger UL listed
    CE approved, the heater?
    does the ladder comply with safety rules
    what's in the scent of the candle
    what ingredients are in the shampoo
    INCI list of the cream?
    does the deodorant contain aluminium
    is the sun cream reef safe
    does the balm have lanolin, I react to wool
    fragrance free? I get eczema
    suitable for sensitive skin, what's in it
    can I use the serum while breastfeeding
    can diabetics eat these biscuits
    sugar free or with sweeteners
    how many calories in a bar
    salt content
    protein source in the powder, whey or soy?
    is the cheese made with animal rennet
    vegetarian gelatine in the gummies?
    kosher certified?
    does the sauce contain alcohol
    any nuts in the granola
    allergic to sesame, is there any in the hummus
    egg in the pasta?
    lactose in these tablets?
    shellfish in the stock cubes
    MSG in the noodles?
    E numbers, which ones are in the sweets
    GMO soy?
    what country are the raw materials from
    expiry date of the yoghurt
    best before on the batch you're sending?
    use by after opening
    shelf life of the protein bars
    how fresh are the nuts, production date please
    can it go in the microwave
    oven safe up to what heat
    dishwasher proof or does the gold rim come off
    will the glass crack with boiling water
    can hot soup be poured in the plastic box
    freezer safe glass?
    flammable curtains or flame resistant?
    is the tent fabric fireproof
    will the battery explode if left in a hot car, how safe is it
    does it get dangerously hot for little hands
    is the lamp safe in the nursery overnight
    is the weedkiller harmful to hedgehogs
    rabbit-safe wood in the hutch?
    toxic to cats, this plant?
    is the dog chew rawhide
    cadmium in the enamel?
    heavy metals test for the rice?
    does the mosquito spray have DEET
    latex in the gloves or the balloons?
    does the yoga mat contain rubber, I've an allergy
    will the red dye come off on skin, is it azo free
    does the jumper itch, how much mohair
    sir fabric is pure cotton or mix
    is product is safe for 6 month baby
    what is made of, plastic?
    成分 list please, does it have 酒精
    ok so my boy licks everything, is the playdough poisonous
    my nan's got asthma, does that feather cushion have real feathers in
    is the wok raw iron or does it have a non-stick layer, what of
    trim on the parka: animal hair or synthetic?
    safety standard of the step ladder, which norm
    active substance in the mosquito lotion, is it okay for kids
    which mussels or crab might be in the broth cubes, I'm allergic
    kilojoules and sodium per portion?
    full INCI of the night cream, I have rosacea
    bamboo fibre or melamine, that bowl
    is there tin or zinc in the figurine my kid sucks on
    what gas is in the lighter and is it safe by a stove
  `,
})
