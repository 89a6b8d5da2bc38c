/** The house and what is steered in it. */
export const home = `
house: house|home|apartment|flat|condo|property|real estate ; 房子|家里|公寓|住宅|房屋|房产
smart-home: smart home|smart device|home automation|smart plug|smart lock ; 智能家居|智能设备|智能插座|智能锁
light: light|lights|lamp|bulb|lighting|lamps ; 灯|灯光|电灯|灯泡|照明|台灯
light-on: turn on light|lights on|light on|switch on light|illuminate|turn on lamp ; 开灯|打开灯|亮灯|把灯打开|灯打开
light-off: turn off light|lights off|light off|lights out|switch off light ; 关灯|关掉灯|熄灯|把灯关|灯关了
dim: dim|dimmer|darker|lower lights|brightness down|less bright ; 调暗|暗一点|变暗|亮度低
brighten: brighten|brighter|brightness up|more light|raise lights ; 调亮|亮一点|变亮|更亮|亮度高
light-color: light color|change light|lights blue|lights red|color of lights ; 灯颜色|灯变成|换灯色|灯光颜色
thermostat: thermostat|heating|heater|radiator|heat up house|furnace|boiler ; 暖气|温控|供暖|取暖|恒温器|地暖
air-conditioner: air conditioner|air conditioning|ac unit|fan|aircon|cool down room ; 空调|风扇|冷气|制冷|电扇
temperature: temperature|degrees|celsius|fahrenheit|thermometer ; 温度|度数|摄氏度|华氏|气温|几度
vacuum: vacuum|hoover|roomba|robot vacuum|vacuum cleaner|sweep|mop ; 吸尘器|扫地|吸尘|扫地机|拖地
clean: clean|cleaning|tidy|wipe|scrub|dust|housekeeping|chores ; 打扫|清洁|清理|擦干净|家务|保洁
laundry: laundry|washing machine|dryer|washer|ironing|iron clothes ; 洗衣|洗衣机|烘干机|熨衣服|晾衣服
dishwasher: dishwasher|wash dishes|do the dishes ; 洗碗机|洗碗|刷碗
fridge: fridge|refrigerator|freezer|icebox ; 冰箱|冷柜|冷冻|冷藏
oven: oven|microwave|stove|toaster|cooker|air fryer|kettle|rice cooker ; 烤箱|微波炉|炉子|电饭煲|灶|空气炸锅|水壶
coffee-machine: coffee maker|coffee machine|make coffee|brew coffee|brew ; 咖啡机|冲咖啡|煮咖啡|泡咖啡
door: door|gate|garage door|doorbell|front door ; 开门|大门|车库门|门铃|房门
window: window|blinds|curtain|shutter|curtains ; 窗户|窗帘|百叶窗|窗子
key: key|keys|lock|keyhole ; 钥匙|门锁|锁|锁头
kitchen: kitchen|sink|faucet|countertop|pantry ; 厨房|水槽|水龙头|灶台
bathroom: bathroom|toilet|shower|restroom|bathtub|washroom|loo ; 浴室|厕所|洗手间|淋浴|马桶|卫生间|浴缸
living-room: living room|bedroom|upstairs|downstairs|basement|attic|dining room ; 客厅|卧室|楼上|楼下|地下室|餐厅里|书房
garden: garden|lawn|yard|plant|flower|grass|backyard|mow ; 花园|院子|草坪|植物|花草|种花|园艺
plumbing: plumber|plumbing|clogged|drain|pipe|blocked toilet|pipes ; 水管|管道|堵了|下水道|疏通|管道工
electrician: electrician|fuse|circuit breaker|power cut|blackout|power outage|wiring ; 电工|停电|跳闸|保险丝|电路
gas-supply: gas supply|gas meter|gas bill|gas leak ; 燃气|天然气|煤气|煤气费
water-bill: water bill|water supply|water meter|no water ; 水费|停水|水表|供水
electric-bill: electric bill|electricity bill|power bill|energy bill|electricity meter|utilities ; 电费|电表|水电费|用电|水电
rent-home: rent apartment|tenant|landlord|renting|lease|monthly rent ; 房租|租客|房东|租金|租房|押金
buy-home: buy a house|buying house|house price|realtor|estate agent ; 买房|房价|购房|中介|首付
renovate: renovate|renovation|remodel|paint wall|decorate|decoration|wallpaper|redecorate ; 装修|翻新|刷墙|装饰|粉刷
carpet: carpet|rug|floor|tile|hardwood floor|wall|ceiling|roof ; 地毯|地板|瓷砖|墙|天花板|屋顶
rubbish: rubbish|trash|garbage|waste|bin|recycle|recycling ; 垃圾|垃圾桶|废品|回收|垃圾分类
pest: pest|bugs|insect|cockroach|mouse trap|ant|mosquito|spider|rat ; 害虫|蟑螂|老鼠|蚊子|蚂蚁|虫子|杀虫
pet: pet|dog|cat|puppy|kitten|hamster|pets|rabbit ; 宠物|狗|小狗|小猫|仓鼠|狗狗|猫咪|猫猫|养猫
animal: animal|bird|horse|cow|lion|tiger|elephant|wildlife ; 动物|马匹|奶牛|狮子|老虎|大象|野生
security-system: alarm system|security camera|burglar|cctv|intruder|surveillance ; 监控|安防|防盗|摄像头|报警器
fire: fire|smoke|burn|burned|burnt|fire alarm|explode|explosion ; 火灾|着火|冒烟|烧焦|失火|烟雾|爆炸
move-house: moving|movers|moving company|move house|move apartment ; 搬家|搬家公司|搬房|搬迁
property-management: property management|homeowners association|building management|concierge ; 物业|物业费|小区|管理处
`
