import { paragraphs, type DemoArticle } from './demo-article.ts'

export const useArticles: DemoArticle[] = [
  {
    slug: 'using-the-espresso-maker',
    audience: 'buyers',
    title: { zh: '意式咖啡机怎么用', en: 'Using the espresso maker' },
    keywords: {
      zh: [
        '咖啡机不出水',
        '除垢',
        '第一次使用',
        '电压',
        '插头',
        '功率',
        '打奶泡',
        '漏水',
        '怎么开机',
        '萃取',
        '压力不够',
      ],
      en: [
        'no water comes out',
        'descale',
        'first use',
        'voltage',
        'plug',
        'watts',
        'milk foam',
        'leaking',
        'switch on',
        'pressure',
        '220 volts',
      ],
    },
    body: {
      zh: paragraphs(
        '第一次使用：水箱加满水，不放粉空冲两次。之后装 16 至 18 克细粉，压平，按一杯键，25 至 30 秒出 35 毫升。',
        '不出水，多半是水箱没插到底或需要除垢。每两个月除垢一次：水箱加 1 升水和 20 克柠檬酸，冲完后再用清水冲两箱。',
        '咖啡机用 220 伏、50 赫兹、1,350 瓦，三脚国标插头。不能在 110 伏的国家使用，变压器也不行。',
        '漏水先看密封圈有没有咖啡粉；擦净后还漏，请停用并找人工客服，保修期内免费修。',
      ),
      en: paragraphs(
        'First use: fill the tank and run two shots of plain water. Then fill in 16 to 18 g of finely ground coffee, press it flat and press the one-cup key: 35 ml in 25 to 30 seconds.',
        'If no water comes out, the tank is usually not pushed in fully, or the machine needs descaling. Do it every two months: 1 l of water with 20 g of citric acid, then two tanks of clear water.',
        'The espresso maker needs 220 volts, 50 Hz and 1,350 watts, with a Chinese three-pin plug. It cannot be used in countries with 110 volts, not even with a transformer.',
        'If it leaks, look for coffee grounds on the seal. If it still leaks when wiped clean, stop using it and ask for a person: repairs under warranty are free.',
      ),
    },
  },
  {
    slug: 'using-grinder-and-kettle',
    audience: 'buyers',
    title: { zh: '磨豆机与手冲壶怎么用', en: 'Using the grinder and the kettle' },
    keywords: {
      zh: ['调粗细', '刻度', '磨豆机清洁', '手摇', '电磁炉', '明火', '水温', '能放炉子上吗', '壶生锈', '手冲比例'],
      en: [
        'grind setting',
        'coarse or fine',
        'clean the burrs',
        'induction hob',
        'gas stove',
        'water temperature',
        'rust',
        'pour-over ratio',
      ],
    },
    body: {
      zh: paragraphs(
        '磨豆机有 24 档：意式用 4 至 7 档，手冲用 12 至 16 档，法压用 20 档以上。在没有豆子时转动底部的旋钮。',
        '磨豆机每月清洁一次：拆下钢芯，用附带的刷子刷净，不能用水洗，橡木用干布擦。',
        '手冲壶可以放在燃气灶和电陶炉上，不能放电磁炉，也不能进微波炉。水装到 500 毫升以下，手柄不会烫。',
        '壶底出现褐色斑点是水垢，不是生锈：煮一壶水加一勺白醋，放 30 分钟后冲净。',
      ),
      en: paragraphs(
        'The grinder has 24 settings: 4 to 7 for espresso, 12 to 16 for pour-over, from 20 for a French press. Turn the knob underneath while it is empty.',
        'Clean the grinder once a month: take out the burrs and brush them with the brush that comes with it. No water; wipe the oak with a dry cloth.',
        'The kettle may stand on gas and ceramic hobs, not on induction, and not in a microwave. Filled to no more than 500 ml, its handle stays cool.',
        'Brown spots inside are scale, not rust: boil a kettle of water with a spoon of white vinegar, leave it for 30 minutes and rinse.',
      ),
    },
  },
  {
    slug: 'washing-linen',
    audience: 'buyers',
    title: { zh: '亚麻与棉织品的洗涤', en: 'Washing linen and cotton' },
    keywords: {
      zh: ['能机洗吗', '水温多少', '掉色', '起球', '烘干', '熨烫', '起皱', '毛巾变硬', '漂白', '床单怎么洗', '掉毛'],
      en: [
        'machine wash',
        'tumble dry',
        'fade',
        'iron',
        'wrinkles',
        'towels went stiff',
        'bleach',
        'wash the sheets',
        'lint',
      ],
    },
    body: {
      zh: paragraphs(
        '亚麻四件套、围裙、毛巾和盖毯都可以机洗，水温不超过 40 度，深浅分开，不加漂白剂。',
        '可以低温烘干，八成干时取出拉平，就不用熨。要熨请在微湿时用中温。',
        '头三次洗会掉一点浮毛和浮色，是正常的。毛巾变硬是洗衣液没漂净：用 60 克小苏打再漂一遍，不要用柔顺剂。',
      ),
      en: paragraphs(
        'Bed linen, aprons, towels and throws can be machine washed at up to 40 °C, dark and light apart, without bleach.',
        'They can be tumble dried on low. Taken out a little damp and pulled flat, they need no iron; if you iron, do it damp and at medium heat.',
        'A little lint and colour come off in the first three washes, which is normal. Stiff towels hold soap: rinse them again with 60 g of baking soda, and use no softener.',
      ),
    },
  },
]
