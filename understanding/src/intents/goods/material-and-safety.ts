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
  `,
})
