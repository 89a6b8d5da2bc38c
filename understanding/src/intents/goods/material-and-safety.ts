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
  `,
})
