/** Eating in and eating out. */
export const food = `
food: food|eat|ate|eaten|meal|something to eat|dish ; 食物|吃|吃饭|食品|饭菜|美食
hungry: hungry|starving|appetite|thirsty|craving ; 饿|口渴|想吃|嘴馋|肚子饿
restaurant: restaurant|diner|eatery|bistro|cafe|place to eat|steakhouse|pizzeria ; 餐厅|饭店|餐馆|馆子|咖啡馆|菜馆
restaurant-reservation: restaurant reservation|reserve table|book table|table for|book a table|dinner reservation|reservations ; 订位|订座|订桌|预订餐厅|餐厅预约|订餐位
accepts-reservation: take reservations|accept reservations|do they reserve|reservations accepted|need reservation ; 接受预订|能订位吗|可以订位|接受预约
restaurant-wait: wait for table|wait time|how busy|how crowded|line at|busy at restaurant ; 等位|等座|排多久|要等位|人多吗
restaurant-reviews: restaurant review|good restaurant|reviews of|rated restaurant|yelp ; 餐厅评价|口碑|点评|好吃吗|好不好吃
takeaway: takeaway|takeout|take out|food delivery|doordash|order food|order pizza|to go|uber eats ; 外卖|点餐|叫外卖|订餐|打包带走|点外卖
menu: menu|dishes|specials|set meal|today's special ; 菜单|菜品|套餐|招牌菜|特色菜
recipe: recipe|recipes|how to cook|how to make|instructions for cooking|cook book ; 菜谱|食谱|怎么做菜|做法|烹饪方法|配方
cook: cook|cooking|bake|fry|boil|grill|roast|steam|simmer ; 做饭|烹饪|煮|炒|烤|蒸|炖
cook-time: cook time|cooking time|long to cook|long to boil|long to bake|minutes to cook ; 煮多久|烤多久|蒸多久|烹饪时间|煮几分钟
ingredient: ingredient|ingredients|what's in|contents|additive ; 配料|食材|成分|原料|添加剂
ingredient-swap: substitute for|ingredient substitute|use instead|swap out|replace ingredient|instead of butter ; 代替食材|替代品|替换食材
calories: calorie|calories|kcal|energy content ; 卡路里|热量|大卡|千卡
nutrition: nutrition|nutritional|healthy|protein|carbs|fat content|sugar content|vitamin|fiber|sodium ; 营养|健康|蛋白质|脂肪|维生素|碳水|含糖|膳食纤维
diet: diet|lose weight|weight loss|keto|low carb|fasting ; 减肥|节食|饮食|瘦身|低碳|控糖
vegetarian: vegetarian|vegan|meatless|plant based ; 素食|吃素|纯素|植物性
allergy-food: allergy|allergic|gluten free|gluten|lactose|nuts allergy|dairy free ; 过敏|无麸质|乳糖|不耐受|过敏原
halal: halal|kosher|religious food ; 清真|犹太洁食
breakfast: breakfast|brunch|cereal|pancake|oatmeal ; 早餐|早饭|早点|麦片
lunch: lunch|lunchtime|midday meal|sandwich ; 午餐|午饭|中饭|三明治
dinner: dinner|supper|evening meal ; 晚餐|晚饭|夜宵|宵夜
snack: snack|snacks|chips|popcorn|cookies|biscuit|nuts ; 零食|小吃|薯片|饼干|坚果|爆米花
dessert: dessert|cake|pie|ice cream|candy|chocolate|sweets|cupcake ; 甜点|蛋糕|冰淇淋|糖果|巧克力|甜品|雪糕
drink: drink|drank|beverage|soda|juice|soft drink|smoothie ; 饮料|喝|果汁|汽水|饮品|可乐
coffee: coffee|espresso|latte|starbucks|cappuccino ; 咖啡|拿铁|美式|星巴克|浓缩
tea: tea|green tea|milk tea|bubble tea ; 茶|茶叶|奶茶|绿茶|红茶
alcohol: alcohol|beer|wine|liquor|cocktail|whiskey|vodka|bar ; 啤酒|红酒|白酒|葡萄酒|酒吧|鸡尾酒|喝酒|酒类
water: water|bottled water|mineral water|tap water ; 喝水|矿泉水|饮用水|自来水
meat: meat|beef|pork|chicken|lamb|steak|turkey|bacon|sausage|ham ; 肉|牛肉|猪肉|鸡肉|羊肉|牛排|香肠|火腿
seafood: seafood|fish|shrimp|salmon|tuna|crab|lobster|sushi ; 海鲜|鱼|虾|螃蟹|三文鱼|龙虾|寿司
vegetable: vegetable|veggie|potato|tomato|carrot|onion|salad|broccoli|spinach ; 蔬菜|青菜|土豆|番茄|胡萝卜|洋葱|沙拉|西红柿
fruit: fruit|apple|banana|orange|grape|strawberry|avocado|lemon|mango ; 水果|苹果|香蕉|橙子|葡萄|草莓|柠檬|芒果
egg: egg|eggs|omelette|scrambled|boiled egg ; 鸡蛋|煎蛋|炒蛋|煮蛋|蛋类|鸡蛋羹
dairy: milk|cheese|butter|yogurt|yoghurt|dairy|cream cheese ; 牛奶|奶酪|黄油|酸奶|乳制品|芝士|奶油
rice: rice|noodle|noodles|pasta|spaghetti|dumpling|ramen|lasagna ; 米饭|面条|意面|饺子|大米|炒饭|方便面
bread: bread|toast|flour|dough|bagel|bun|bakery ; 面包|吐司|面粉|馒头|烘焙|包子
soup: soup|stew|broth|curry|chili|hotpot ; 汤|炖菜|火锅|咖喱|肉汤
spice: spice|salt|pepper|sugar|sauce|seasoning|garlic|oil|vinegar|herb ; 调料|盐|胡椒|酱油|大蒜|醋|辣椒
fast-food: fast food|burger|hamburger|pizza|fries|taco|kfc|mcdonald's ; 快餐|汉堡|披萨|薯条|炸鸡|肯德基|麦当劳
cuisine: cuisine|chinese food|italian food|mexican food|thai food|indian food|japanese food|style of food|italian restaurant ; 菜系|中餐|西餐|日料|川菜|粤菜|意大利菜|泰国菜
taste: taste|flavor|flavour|delicious|tasty|yummy|bland ; 味道|口味|好吃|美味|口感|难吃
spicy: spicy|hot sauce|mild|peppery|sour|sweet|bitter|salty ; 辣|咸|微辣|酸的|甜的|苦的|酸甜
food-spoiled: spoiled|rotten|gone bad|still good|stale|go bad|expire food|moldy|food last|fridge last ; 变质|坏了没|馊了|腐烂|发霉|能放多久|还能吃
food-cold: food cold|cold food|soggy food|undercooked|raw|not cooked|hair in food ; 饭凉了|凉了|没熟|夹生|有头发|吃出
order-food-missing: missing dish|missing food|wrong food|forgot my drink ; 少送菜|漏送|送错餐|少一份
food-poison: food poisoning|sick from food|upset stomach|stomach ache from ; 食物中毒|吃坏肚子|拉肚子|吃坏
chopsticks: chopsticks|spoon|fork|napkin|straw|utensils ; 筷子|勺子|叉子|餐巾纸|吸管|餐具
portion: portion|serving|servings|for two people|share size|feed people ; 分量|一份|几人份|人份|几个人吃
`
