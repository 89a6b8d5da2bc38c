/** Colours, patterns, shapes and the qualities of things. */
export const goods = `
red: red|crimson|scarlet|burgundy|maroon ; 红色|大红|酒红|枣红|红的
blue: blue|navy|azure|sky blue|turquoise ; 蓝色|深蓝|天蓝|浅蓝|蓝的|藏青
green: green|olive|mint|emerald ; 绿色|墨绿|军绿|薄荷绿|绿的
yellow: yellow|amber|mustard|lemon yellow ; 黄色|姜黄|黄的|浅黄|米黄
black: black|jet black|pitch black ; 黑色|黑的|纯黑
white: white|ivory|off white|cream colored ; 白色|白的|米白|纯白|乳白
grey: grey|gray|charcoal|slate ; 灰色|深灰|浅灰|灰的
pink: pink|rose color|fuchsia|magenta ; 粉色|粉红|粉的|玫红
purple: purple|violet|lavender|lilac ; 紫色|浅紫|紫的|薰衣草
brown: brown|tan|beige|khaki|camel color ; 棕色|咖啡色|卡其|米色|褐色|驼色
orange-color: orange color|coral|peach color|apricot ; 橙色|橘色|珊瑚色|杏色|橘黄
dark-light: dark color|light color|pale|bright color|pastel ; 深色|浅色|亮色|暗色|淡色
multicolor: multicolor|rainbow|colorful|transparent|clear color ; 彩色|多色|透明|花色|混色
pattern: pattern|striped|stripes|plaid|floral|polka dot|printed pattern|logo ; 图案|条纹|格子|花纹|印花|碎花|标志|纯色
style: style|design|fashion|trendy|stylish|look of ; 风格|设计|时尚|样式|潮流|好搭
shape: shape|round|square|rectangle|circle|oval ; 形状|圆形|方形|长方形|圆的|方的
soft: soft|comfortable|comfy|cozy|smooth ; 柔软|舒服|舒适|顺滑|亲肤
hard-stiff: stiff|rough|rigid|scratchy|uncomfortable ; 太硬|偏硬|粗糙|扎人|不舒服|硌
warm-clothes: keeps warm|warm enough|thermal|insulated|winter coat ; 保暖|暖和|加绒|御寒|加厚
breathable: breathable|cool fabric|sweat|moisture wicking|quick dry ; 透气|吸汗|速干|凉爽
eco: eco friendly|environment|sustainable|organic|recycled|biodegradable|carbon footprint ; 环保|有机|可持续|可降解|绿色环保|低碳
custom-made: custom|customized|personalized|custom made|engrave|bespoke|engraving|tailor made ; 定制|定做|刻字|个性化|私人订制|印字
limited-edition: limited edition|exclusive|collector|signed copy|rare ; 限量|限定|独家|收藏版|绝版
set-of: bundle|multipack|combo|set of|pack of|pair of|one set ; 套装|一套|一对|组合|一盒|礼包|一双
single-piece: single|individual|separately|one piece|sold separately ; 单个|单独|单买|单件|单卖
quantity-change: change quantity|increase quantity|more of|fewer|reduce quantity|how many items ; 改数量|数量改|多加一件|少买|加一个|减一个
adult-size: adult|men's|women's|kids size|unisex|toddler size ; 成人|男款|女款|童装|男女通用|大人穿
height-size: my height|my weight is|what size should|which size|size recommendation ; 我身高|穿多大|什么码|穿几码|推荐尺码|选什么码
adjustable: adjustable|foldable|detachable|portable|removable|folding ; 可调节|折叠|可拆卸|便携|伸缩|可拆
wireless-thing: cordless|wireless charging|rechargeable|battery powered|solar ; 无绳|无线充|可充电|太阳能|用电池
fragile: fragile|delicate|breakable|handle with care ; 易碎|小心轻放|脆弱|怕摔|娇气
toxic: toxic|chemical|harmful|non toxic|poisonous|bpa|formaldehyde ; 有毒|无毒|甲醛|化学|毒性|刺激性
kids-safe: child safe|baby safe|safe for kids|age range|suitable for kids ; 儿童安全|孩子能用|适合几岁|宝宝能用|适合年龄
pregnant-safe: safe during pregnancy|pregnant women use|while breastfeeding ; 孕妇能用|孕妇可用|哺乳期|孕期能用
how-to-use: how to use|directions for use|usage|use it properly|operate it|how does work ; 怎么用|使用方法|用法|怎么操作|如何使用|怎么使
care-for: care instructions|take care of|maintain|how to clean|how to wash|upkeep ; 保养|怎么洗|怎么清洗|护理|维护|打理
difference-models: difference between|which is better|which one better|newer model|pro version ; 哪个好|有啥不同|哪款好|选哪个|差在哪
test-report: certificate|certified|certification|quality report|inspection report|tested|fda ; 质检报告|合格证|检测报告|资质证书|质检|认证证书
release-date: release date|launch date|come out|coming out|new release|on the market ; 上市|发布|发售|开售|新品
display-sample: demo unit|display model|floor model|sample|swatch ; 样品|展示品|样机|小样|试用装
lifespan: last how long|lifespan|how long last|life expectancy|wear out ; 寿命|能用多久|使用年限|用几年|耐不耐用
`
