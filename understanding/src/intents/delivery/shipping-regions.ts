import { defineIntent } from '#intents/define'

export const shippingRegions = defineIntent({
  intent: 'shipping-regions',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '能送到我这里吗', en: 'Do you ship to me' },
  definition: {
    zh: '问某个地区、国家或地址送不送。',
    en: 'Asks whether a region, country or kind of address is delivered to.',
  },
  borders: {
    'shipping-cost': {
      zh: '知道送，问多少钱。',
      en: 'Knows it goes there and asks the price.',
    },
    'shipping-time': {
      zh: '知道送，问要几天。',
      en: 'Knows it goes there and asks how long.',
    },
    'customs-duties': {
      zh: '问进口的税。',
      en: 'Asks about import tax.',
    },
    'checkout-problem': {
      zh: '本该能送，系统却不让下单。',
      en: 'It should be possible, and the page refuses the order.',
    },
  },
  zh: `
    能寄国外吗
    发不发海外
    可以送到香港吗
    送到农村吗
    哪些地方可以送
    偏远地区送吗
    支持全球配送吗
    我这里能送到吗
    发台湾吗
    寄日本可以吗
    西藏发货吗
    配送范围
    哪些国家能寄
    不送我们这里吗
    港澳能发吗
    可以寄到国外吗
    支持海外配送吗
    偏远地区能发吗
    西藏能寄吗
    海南发不发
    你们送农村不
    neng ji dao taiwan ma
    我在加拿大 能买吗
    乡镇到不到 还是只到县里
    新疆哪些地方不发货
    亲，可以发到部队地址吗
    港澳可以送吗
    台灣可以寄送嗎
    发不发日本
    配送范围在哪看
    我们村子在山上 快递上得来吗
    学校里面送得进去不
    酒店能收吗 我旅游中
    海岛居民可以买大件吗
    ship to Malaysia 可以伐
    液体的洗发水能寄新疆吗
    锂电池那种充电宝 国际能发不
    生鲜送到我们三线城市吗
    疫区现在通快递了没
    我姑妈在澳洲 想给她寄一箱你们家的茶叶 直接从你们这边发行不行
    您好，请问贵店是否支持配送至内蒙古阿拉善左旗的牧区
    我这地儿在不在你们服务区 石家庄正定
    家具只送一线城市？
    信箱地址收不收
    五环外送菜不
    国外华人咋个买你们东西嘛
    跨境发吗
    监狱 医院这种地方寄得到吗
    收件地址在船上 港口能签收吗 我是海员
    能寄俄罗斯吗 其他家都说不行了
    县城下面的镇送安装吗 还是要自己去县里拉
    我留学在德国一个很小的镇子，想买家乡那种油辣子和火锅底料，不晓得你们走不走欧洲，食品会不会不让发，转运也可以接受
    别的国家下单送国内家人可以吗
    哪些国家不能送
    外岛
    我们一家在林场里头住，地图上都找不到门牌，最近的镇子开车要一个多小时，平时东西都是托班车捎，想给孩子买套书桌，不知道你们的车进不进山，不进的话送到镇上也行
    我在船厂外派到越南，住在工业园的宿舍区，想买些中文小说和挂面，园区收件可以用中文名字吗，你们有没有走越南的线，没有的话我再找国内朋友转
    人在 Dublin 你们 ship 过来不
    寄不寄澎湖
    你们送到哪些地方
    能送到我家吗
    我这边能送吗
    我们这里可以配送吗
    我这个地址能送到吗
    能送到农村吗
    乡下送不送
    县城能不能送
    山区送吗
    岛上能送吗
    新疆能发货吗
    内蒙古发不发货
    海南送不送
    香港能送吗
    台湾能寄到吗
    能发国外吗
    可以寄国外吗
    支持国际配送吗
    支持寄到海外吗
    能不能寄到美国
    日本可以寄吗
    欧洲发货吗
    东南亚哪些国家可以送
    你们支持哪些国家
    哪些地区不配送
    哪些城市可以送
    为什么我们这里不在配送范围
    不在配送范围怎么办
    怎么查我家在不在配送范围
    配送范围有多大
    外卖能送到我这里吗
    生鲜能送到我们小区吗
    送菜的范围包括郊区吗
    超市配送到五环外吗
    大件能送到乡镇吗
    能送进校园宿舍吗
    部队能不能收
    医院病房可以送吗
    能寄到酒店吗
    能寄到邮政信箱吗
    工地上能送到吗
    亲 云南大理那边送不送呀
    寄不寄的到国外
    可以 ship 到 New Zealand 吗
    您好，请问贵店商品可否配送至西藏阿里地区
    我在法国留学 想买老干妈 你们能寄过来吗🌶️
    我们老家在大山里 快递都只到镇上 你家冰箱能送到村口吗
    人在国外 想买了寄给国内的爸妈 黑龙江漠河送得到吗
    我在南极科考站 开玩笑的哈哈 漠河送不送
    边防哨所的地址能收到你家东西吗
    住在渔船上 码头算不算配送范围
    海外华人想买螺蛳粉 阿根廷有没有路子寄
    我家在三省交界 导航都导不准 你们的车到不到
    新小区刚交付 系统里没有这个地名 你们送吗
    你家生鲜送大兴吗 我住六环外
    这个商品页面写“仅限江浙沪” 那安徽就买不了是吧
    保税仓的货能寄港澳台不
    国外留学生宿舍收不收得到你们的包裹
    给云南支教的同学寄 学校在山顶 送得上去么
    我们这送吗
    这里能送到吗
    送不送到这边
    能不能寄到我这里
    支持配送到哪里
    配送哪些地区
    哪些省发货
    全国都发吗
    海外能寄吗
    国外发货吗
    寄到英国可以吗
    澳洲能发吗
    送香港不送
    澳门发吗
    新疆能寄不
    西藏送吗
    农村可以送到吗
    村里能送不
    乡镇配送吗
    岛上送货吗
    郊区送吗
    学校能送吗
    我家在不在配送区
    外卖送不送我们这
    我住在青海玉树，想买个电热毯，你们送得到吗
    在迪拜工作，想从你们家买火锅料，你们发阿联酋吗
    老家在贵州的一个苗寨，冰柜能给送到寨子里吗
    我们家在长兴岛，生鲜你们送岛上吗
    公司在保税区里面，外面的车进不来，你们能送进去吗
    我搬到了新区，系统里还搜不到我那条路，能配送吗
    给在加纳修路的弟弟买些日用品，你们寄非洲吗
    蛋糕能送到高铁站吗，我在站台接
    请问大件家具送不送内蒙古的旗县
    你们的同城配送包不包括开发区
    寄到俄罗斯的海参崴，你们现在还发货吗
    火锅外卖能送到江边露营地吗
    只写了“部分地区不发货”，我在甘孜，算不算
    海外仓的东西能发回国内吗，我在杭州
    看守所里的人能收你们的书吗
    哪些国家不支持配送，有没有名单
    定了民宿在洱海边，快递能送到民宿吗
    宠物活体发不发东北
    带电池的玩具能寄到新加坡吗
    化妆水这种液体能不能寄去西北
    我在部队驻地，地址是代号，你们收不收这种地址的单
    住在货船上，每周靠岸一次，能送码头吗
    收件地址在越南芒街，算国内还是国外，你们送吗
    订净水桶装水，乡下五公里外送不送
    邮编是850000，你们在配送范围内吗
    买好寄给台湾的笔友，你们直接发台湾吗
    送布送我们村
    凭什么江浙沪都送就不送我们青海！到底能不能送！
    ship to Dubai 可以咩 我人在这边
    亲 我在北极村🥶 真的北极村 送得到不
    您好，请问贵店鲜花可否配送至福建省平潭综合实验区
    我娘家在大别山顶上 汽车只通到半山腰 你们家电送不送得到哟
    先问清楚再买 别下了单又说不送 我在海南三沙
    外星球送不送哈哈 开玩笑 马来西亚送不送
    我们场子在戈壁滩上 钻井队的 有没有快递能来
    送唔送離島 長洲嗰邊
    送不送西藏
    新疆发货吗
    内蒙能寄吗
    青海玉树送得到吗
    我们村能送吗
    农村收得到吗
    镇上可以送到么
    山里送不送
    海岛能寄吗
    舟山的小岛送货吗
    我家在牧区 快递到吗
    郊区送不送
    开发区配送吗
    五环外送吗
    超出配送范围了吗 我在望江路
    外卖送到我们小区不
    同城送哪些区
    配送范围是哪里
    配送区域有哪些
    支持送到哪些城市
    偏远地区包括哪些 发不发
    港澳台发吗
    香港可以送吗
    寄澳门行吗
    台灣可以寄嗎
    能送到台北不
    国际配送有吗
    可以寄美国吗
    加拿大发不发货
    能邮到英国吗
    德国能送到吗
    法国可以寄么
    澳洲发货不
    新西兰送吗
    日本能收吗
    韩国寄得了不
    新加坡可以送嘛
    马来西亚包裹寄不寄
    泰国能不能发
    越南送吗
    菲律宾发得到吗
    印尼可寄吗
    迪拜送吗
    俄罗斯现在还寄吗
    非洲能寄到吗
    巴西能收到你们的货吗
    墨西哥发吗
    全球送吗
    能寄到哪些国家
    我的国家在不在列表里 斯里兰卡
    地址选不到我们县 是不送吗
    省份里没有我这个 不发是吗
    大件家具送到县城吗
    冰箱能送到村里不
    沙发送到乡镇吗
    钢琴能送上海岛吗
    生鲜能送到哈尔滨吗
    冷冻食品发新疆么
    鲜花送我们这小城吗
    蛋糕送到郊县吗
    酒能寄新疆吗
    液体能发西藏不
    充电宝能发香港不
    药品能寄到国外不
    食品可以寄加拿大吗
    种子能发海外吗
    活物发我们省吗
    送到学校里吗
    宿舍能送进去不
    部队地址能寄吗
    军营收得到吗
    监狱能送书吗
    医院病房送不送
    酒店可以收货吗
    能寄到驿站吗
    可以送到地铁站吗
    能送到工地吗
    送到码头船上行不行
    景区里面可以送吗
    机场里面能送不
    写字楼送上楼吗 送不送进园区
    邮政信箱可以寄吗
    转运仓地址能寄吗
    集运仓可不可以填
    寄到朋友国外地址行吗
    在国外下单寄国内可以吗
    人在国外 东西寄给国内父母行吗
    从海外仓能寄回中国吗
    门店能送我家吗 在三公里外
    送货上门包括我们这里吗
    ship到Canada吗
    deliver到我们小区吗 在郊外
    ji dao guowai xing ma
    新疆伊犁发或吗
    我在老挝修铁路 想买点辣酱 你们送这里不
    你好 我住在千岛湖中间一个小岛 只有轮渡 请问洗衣机能送到吗
    搬到云南山上住了 导航都没有的地方 你们家快递愿意来吗
    我在甘南草原上放牧，最近的邮局开车两小时，你们的货能到我这边吗
    想给在挪威读书的儿子买床棉被，你们寄得过去不
    我家地址归两个县管，系统选哪个你们才送得到
    路修到我家前两里地就断了，你们还愿意送过来吗
    我在利兹付钱，能把毯子寄给我在利马的姐姐么
    未婚夫在军舰上服役，你们的包裹寄得到舰队吗
    能送到新疆吗
    送不送农村
    可以寄到加拿大不
    我这个地方能送吗
    港澳台发货吗
    偏远山区送不送
    学校宿舍能送进去吗
    海岛上能寄到吗
    西藏那曲配送不
    有送到日本嗎
    ship到Australia吗
    生鲜能送到县里吗
    能寄到部队吗
    国外能买你们的东西吗
    我家在村尾，快递到不到
    送外环外吗
    转运地址收不收
    冷冻的发东北不
    你们送不送到工地
    邮政信箱能寄吗
    酒店能不能收货
    内蒙牧区送得到么
    德国可以发货吗
    新小区地图上没有，送吗
    大家电送乡下不
    俄罗斯能寄吗
    船上码头能送吗
    三沙能发不
    马来西亚送不送
    景区里面能送货吗
    药品能不能发外省
    医院病房送吗
    外卖送到开发区不
    全国都包邮到家吗，哪里不发
    液体能寄到香港吗
    电池类能发国外吗
    云南边境镇子送不送
    老家在贵州山里，咋样，送得到不
    支持配送到哪些国家
    大学城算配送区吗
    能寄到非洲工地不
    监狱能寄东西不
    青海玉树发不发货
    青岛崂山里面的民宿送吗
    快递能送到林场吗
    口岸城市能寄不
    蛋糕送郊区吗
    美国阿拉斯加能送么
    澳门直接寄可以吗
    我这邮编在不在配送范围
    高原哨所能不能送到
    俺们屯能送不
    这款沙发仅限江浙沪吗，福建送不
    寄到越南朋友那行吗
    保税区里送得进去吗
    欧盟都能发吗
    玻利维亚能收你们的货不
    山谷里没邮编的村子送炉子吗
    大使馆能收货吗
    寄宿学校能不能当收货地
    渡轮才到得了的岛，你们去吗
    冰鲜能送到舟山外岛不
    阿曼的买家你们发不发货
    爱沙尼亚能邮过去么
    寺庙在山上，送不送
    能送国家列表在哪看
    游艇码头泊位能收件不
    城外五公里还算配送区吗
    斐济我姐那儿能寄不
    漠河这么北你们送么
    没水泥路的村，冰箱送得进吗
    我们三户人住小岛，一周两班船，洗衣机能送到码头吗
    我哥在钻井平台，信件靠直升机，这种地方你们接不接
    刚去不丹教书，还能在你们这买茶寄过去不
    你们ship到缅甸吗，还是不发
    寄得到冰岛吗
    西藏阿里发不发
    海岛能送不，我在舟山小岛
    台湾可以寄过去吗
    村里快递进得来吗
    发不发国外
    新加坡送不送
    部队营区地址送不送
    你们都配送哪些国家
    冷冻的能发到海南不
    新疆伊犁包不包含在配送范围
    学校宿舍给送吗
    请问加拿大可否邮寄
    牧场在半山腰，你们送吗
    亲，香港住家地址送不送
    日本能直邮吗，我在大阪
    酒能寄内蒙不
    转运公司仓库地址给发吗
    郊区别墅区在不在你们配送圈
    超市离我家十公里，还送不
    請問有寄離島嗎，馬祖
    ship到澳洲可以不
    油田基地那种地方送货不
    马祖那种离岛，你们寄不寄
    货代的库房当收货地，可以发过去不
    留学生在利物浦，你们能寄来吗
    我们考察队在可可西里，能把物资寄到保护站吗
    船员在港口靠岸三天，码头收不收得了你们的货
    老家在大凉山半山上，只有马帮进出，快递送不送
  `,
  en: `
    do you deliver to my area
    ship to australia?
    do you deliver to islands
    worldwide shipping
    delivery area
    do you ship overseas
    can it be sent to hong kong
    do you deliver to rural addresses
    is my postcode covered
    shipping to po box
    can you ship to hawaii
    do you ship internationally
    do you deliver to canada
    which countries do you ship to
    do you ship to alaska
    can you send to northern ireland
    is my postcode covered, KW17
    po box ok?
    military address ok, base in guam
    will a courier come up a mountain track
    Shipping to Brazil possible?
    i'm in malaysia can i buy
    any delivery to the canary islands
    can it be sent to a hotel, we're travelling
    overseas?
    do u send to taiwan 台湾
    fresh food outside the big cities, do you do that
    can a power bank with lithium battery go abroad
    Is the Isle of Skye within your delivery area?
    furniture only on the mainland or also for us islanders
    deliver to campus dorms?
    hello you send in Romania or only western europe
    would you post a gift straight to my aunt in Australia
    i'm ordering from spain for my mum in leeds, is that allowed
    shampoo and other liquids to the territories, permitted?
    everyone else stopped shipping to russia, do you
    what areas aren't served
    I work on a ship. Could a parcel wait for me at the port agent's?
    delivery area map?
    do you go as far as our village, it's 20 km past the last town
    international shiping yes or no
    hospital ward delivery?
    can't see my country in the drop-down, so is it not on your list at all
    I'm studying in a tiny German town where nobody has ever heard of proper chilli crisp or hotpot base. Do you send food to the EU at all, or does it get stopped? Via a forwarder would be fine too
    do you cover rural areas
    is puerto rico us or international for you
    groceries outside the ring road?
    send to apo
    Would you consider delivering to Greenland? Nobody does
    install service for washing machines in small towns, or just drop-off in the city?
    we live off grid with no street name and no house number, only a gate and coordinates, and the nearest neighbour's three miles away. can someone like me be on your delivery map at all
    my parents retired to a houseboat, which moves up and down the canal with the seasons, so they have a mooring number but not much else by way of an address. would you send a garden table to something like that or must it be a house
    can you ship to 老家 village in Gansu, i order from abroad
    港澳 ok or mainland only
    do you deliver to my address
    do you ship to my area
    can you deliver to my postcode
    is my area covered for delivery
    do you deliver where I live
    do you deliver to rural areas
    can you deliver to a farm
    do you deliver to small islands
    do you deliver to Northern Ireland
    do you deliver to the Isle of Man
    do you ship to Puerto Rico
    can you ship to Alaska and Hawaii
    do you ship to Australia
    do you ship anywhere in Africa
    do you deliver to Hong Kong
    do you ship outside the US
    do you ship worldwide
    do you ship abroad
    do you offer international shipping
    is international delivery available
    what countries do you ship to
    which countries can you deliver to
    what places do you not deliver to
    where do you deliver
    list of regions you deliver to
    do you ship to PO boxes
    can I use a PO box as a delivery address
    do you ship to APO/FPO addresses
    do you deliver to military bases
    can you deliver to a hospital
    can you deliver to a university dorm
    do you deliver to construction sites
    can you deliver to a business address
    can you deliver to a marina, I live on a boat
    is my zip code in your delivery zone
    how do I check if you deliver to me
    do you deliver groceries in the suburbs
    do you deliver food to my neighbourhood
    do you bring furniture to rural addresses
    why don't you deliver to my region
    I live in Iceland, can I order from you
    u ship 2 philippines?
    is possible to send to Poland?
    Could you tell me whether the Outer Hebrides fall within your delivery area
    I'm an exchange student in Finland craving your noodles, can you get them to me 🍜
    living abroad but want it sent to my parents in Ohio, do you deliver there
    my cabin's at the end of a forest road, does any of your vans go there
    would you deliver to a lighthouse keeper on an island with one ferry a week
    in Chile and dying for your hot sauce, any way to have it sent here
    our estate is brand new and not on any map, are we within your delivery area
    the product page says mainland only, so Shetland is out, is it?
    can a parcel be brought to a campsite
    grocery delivery beyond the ring road, yes or no
    I live right on the Swiss border, which side do you still go to
    could you post to a Royal Navy ship
    Do things from your German warehouse go to Austria as well?
    my cousin teaches in a mountain school in Nepal, can I have books sent to her by you
    moving to Malta next month, would I still be able to order from you
    does your two-man furniture team come as far as Cornwall
    do you deliver here
    can you deliver to us
    do you ship to my country
    do you send to my town
    which places do you deliver to
    what regions do you cover
    do you deliver nationwide
    do you ship to Europe
    can you send abroad
    do you post to the UK
    shipping to New Zealand possible?
    do you ship to Mexico
    do you deliver in the countryside
    do you deliver to villages
    are islands included in your delivery area
    do you deliver to campuses
    do you ship to India
    do you go to Scotland
    is Jersey covered
    deliver to my street?
    do you deliver out of town
    do you ship to Japan
    is my region served
    am I in your delivery zone
    I live in northern Sweden and would love an electric blanket, do you send there
    working in Dubai and craving your hotpot base, do you ship to the Emirates
    my home village in the Pyrenees is tiny, would a freezer get delivered to it
    do you bring fresh food out to Anglesey
    our office is inside a freeport zone with a gate, can your drivers get in
    I've moved to a new district and my road isn't in your system, do you serve it
    my brother builds roads in Ghana, do you ship household things to Africa
    could a cake be delivered to a railway station, I'd meet you on the platform
    Do you deliver bulky furniture to Orkney
    does local delivery include the industrial estate
    are you still shipping to Vladivostok these days
    will your takeaway riders go out to the lakeside camp
    the page says "some areas excluded", I'm in Donegal, is that one of them
    your overseas warehouse, does it send back to mainland China too
    can an inmate receive books from your shop
    is there a list of countries you can't ship to
    we rented a cottage by the loch, do couriers reach it
    do you send live plants to Northern Ireland
    toys with batteries to Singapore, are you allowed to send those
    liquids such as toner to the Falklands, do they go
    our barracks has only a code for an address, do you accept that kind of address
    I live on a barge that moors once a week, can you deliver to the dock
    my place is right over the border in Tijuana, do you still come there
    water bottles delivered five miles out of town, is that in your area
    postcode HS2, are we in or out
    can you send directly to my pen friend in Taiwan
    u deliver 2 zanzibar?
    why does everyone in the south get deliveries and we don't?! do you come to Caithness or not
    at the North Pole practically 🥶 Svalbard, do you deliver
    Sorry for my question, you send to Georgia the country, not the state?
    Could you let me know whether fresh flowers may be delivered to addresses on the Isles of Scilly
    my mum's place is on top of a hill and cars only get halfway, would you still deliver a fridge there
    asking before I buy so you don't tell me after, do you ship to Guam
    do you deliver to Mars lol, no seriously, Malaysia?
    we're a drilling crew in the desert, does any courier of yours come out there
    can it go 2 a P.O. box in Nairobi
    can you send to Portugal
    shipping to Iceland?
    Norway?  do you send there
    can it be sent to Brazil
    do you post to Australia
    international shipping available?
    ship to the US?
    Alaska and Hawaii, do you ship there
    Puerto Rico delivery?
    shipping to Dubai possible
    any delivery within Kuwait
    can you ship to Israel
    do you ship to South Africa
    Kenya, do you deliver
    do you ship to Ghana
    Pakistan delivery available?
    ship to Sri Lanka?
    do you send to Nepal
    delivery in Assam?
    pin code 795001 serviceable?
    is my pincode serviceable
    is my zip code covered
    do you cover Shetland
    Isle of Man, yes or no
    Channel Islands delivery?
    Northern Ireland delivery?
    Scottish islands, do you go there
    Gibraltar?  do you post there
    do you serve small villages
    rural address ok?
    farm at the end of a dirt track, would you come
    delivery to the outback?
    do you deliver to reservations
    mountain hut, can you get things there
    can it go to Macau
    ship to Taiwan?
    can you mail to Japan
    Korea, is it on your list
    Singapore shipping?
    do you ship to the Philippines
    Indonesia possible?
    Russia still possible?
    ship to Ukraine now?
    list of countries you deliver to
    delivery zone for the takeaway
    do you deliver pizza to Elm Road
    how far out do you deliver from the store
    do you deliver to the suburbs
    same city only or all over?
    nationwide delivery?
    do you deliver country wide
    is my country excluded
    my county isn't in the drop-down, don't you deliver there
    can't choose my island, so not covered?
    do large items go to Orkney
    sofas delivered to the countryside?
    can a piano be delivered to an island
    freezers to villages, do you do that
    do you send frozen food to Wales
    do flowers go to small towns
    cakes delivered outside London?
    can wine be shipped to Utah
    can you ship knives to Germany
    can batteries be sent to Spain
    liquids to Malta, allowed to be sent?
    food to Canada, do you send it
    can plants be shipped to California
    deliver to a military base?
    APO address ok?
    BFPO shipping?
    are prisons an address you deliver to
    hospital address, do you deliver there
    deliver to a campsite?
    deliver to a boat in the marina?
    do you deliver to PO boxes
    parcel locker as address, possible?
    can I use a freight forwarder address
    deliver to my work?
    can you send to a friend in another country
    I'm abroad, can I order for my parents in India
    order from Spain, deliver in the UK, possible?
    delivery to an upper floor flat in the old town where no cars go, do you go there
    gated community, do your people deliver there
    do ship to 台湾?
    寄 to Malaysia ok?
    you can send in Colombia?
    do you make delivery in Morocco please
    delivery available in Guwahati sir?
    u ship to nz?
    shiping to finland?
    Working on a railway in Laos, could your chilli sauce be sent here
    I live on an island in a lake served by a ferry only; would a washing machine be delivered?
    moved up a mountain with no sat nav signal, would any of your vans come
    I herd sheep two hours from the nearest post office, is that still within your reach?
    Our son studies in Norway and needs a quilt, is that a country you send to?
    we sit on the border of two counties, which one do I choose so that your vans cover us
    could something be brought as far as the lighthouse on Skerry Point
    Is there any part of Wales you refuse to go to?
    are embassies among the addresses you'll send to
    my fiancé is stationed on a frigate, do your parcels reach the fleet
    I'm thinking of a dresser for our cottage on the Isle of Mull, is that somewhere your vans go?
    We're posted to a base in Cyprus, would you send shoes to a forces address?
    Your site lists "most of Europe", does that include Moldova?
    Where I live the road ends two miles before the house, would you still bring it?
    could my sister in Lima receive a blanket if I order and pay here in Leeds
    can you send it to a remote village
    is delivery to Ireland possible
    my island, do you come here
    will you deliver to a hotel
    sir do you deliver in Assam
    delivery to Alaska?
    ship to Brazil or not
    Can I get this in New Zealand
    do you serve postcode ZE2
    is Malta on the list of destinations
    do you deliver to army bases
    overseas shipping?
    can you deliver to the mountains
    does your shop ship internationally
    I'm on a houseboat, do you deliver
    grocery delivery to the outskirts, do you cover it
    can frozen food be shipped to Cornwall
    would you ship a sofa to the Isle of Man
    do you send to the Canary Islands
    Is my district covered
    delivery to university campus allowed?
    are there places you don't deliver
    does it ship to Puerto Rico
    can you post to Ukraine
    do you deliver to farms with no street name
    not in big city, will you deliver
    worldwide delivery?
    only mainland or islands too
    do you deliver to Kashmir
    can a parcel go to a prison
    can liquids be sent to Australia by you
    we live off the grid in the desert, any chance you ship here
    can I order from Japan
    do you ship to freight forwarders' addresses
    may I have it delivered to a hospital ward
    Is Northern Cyprus in your delivery area?
    do you post plants to Northern Ireland
    my town isn't in the list, so no delivery?
    are heavy goods shipped to Hebrides
    lockers as an address, do you deliver to them
    do you ship to Hong Kong and Macau
    what parts of Scotland do you exclude
    Can people in Ghana order from your shop
    do u deliver to gibraltar
    does your fridge delivery reach the third village past the river
    deliver across the border to Mexico
    I'm in Dubai, can I buy
    does the seller ship outside the EU
    we've no road in winter, would you deliver by snowmobile lol
    do you do deliveries in the free trade zone
    destination Cuba, possible
    can you ship to Israel at the moment
    delivery to a ship in harbour
    where do you not ship to
    is there delivery for Andaman islands
    do you ship within Africa
    can batteries travel to Hawaii, do you send them
    can I have it delivered to a construction site
    Do you deliver to the airport hotel in Manila
    Sikkim pin code deliverable or not
    do you ship to both Americas
    rural route address, deliverable?
    which cities have your fresh delivery
    would you deliver to an oil rig camp
    i stay in student hostel in Poland, you ship?
    can it be sent to my cousin in Vietnam
    are all UK postcodes served
    do you reach gated communities
    is the Faroe Islands something you cover
    do you deliver cakes beyond the ring road
    shipping zone list please
    is shipping to Kazakhstan on
    deliver to Reunion?
    outer banks, do you come this far
    which provinces do you serve
    can you get a piano to a hilltop village
    I'm asking whether Orkney is in reach of your vans
    delivery to Tibet available
    send to Peru?
    international orders accepted from Nepal?
    we're in a newly built estate not on the map, do you deliver there
    no delivery to Sicily? your page is unclear
    deliver to a military post office
    would a parcel of yours reach Greenland
    do you ship large rugs abroad
    could I order to Korea from the UK site
    Do you cover Tasmania
    my address is a church in a hamlet, will you come
    ship to Sri Lanka pls confirm
    does the offer of delivery extend to Lapland
    are you delivering to Lebanon now
    delivery radius of the Leeds branch?
    does this seller post to Argentina
    is Easter Island on your list
    I live over the border in Slovakia, do you deliver there
    takeaway delivery to Hill Road, is that within range
    can you send to a refugee camp address
    can you deliver at railway quarters
    are remote areas excluded
    does free zone Jebel Ali count as a place you deliver to
    can I have it shipped to my holiday home in Crete
    are there countries banned from your delivery
    would my hamlet on the moor be on your route
    can folks in Bolivia receive things from you
    is my valley inside your service area
    parcels to a ranger station, yes or no
    which islands do your vans go to
    posting abroad to Estonia, offered?
    anything for buyers in Qatar
    the Azores: do your parcels go there or are they left out
    you send stuff to soldiers overseas?
    is a boarding school an address you accept
    my settlement has no postcode, would you still bring a stove
    Does a buyer in Nagaland get home delivery
    can you have meat sent to the Highlands
    how about shipping to Ecuador
    is the Amazon... I mean the jungle region of Brazil reachable for you
    do perishable goods travel as far as Shetland
    international buyers welcome? I'm in Oman
    are deliveries to embassies possible
    could a bunk bed get to a croft on Skye
    Channel Islands, yes?
    your site mentions "mainland only", so is Anglesey ok
    sending abroad to my sister in Fiji, do you offer that
    I'm outside town limits by 3 miles, still within delivery
    any destination you refuse
    are embargoed countries such as mine excluded
    got customers in Lapland? do you bring things here
    can I receive at a marina berth
    do couriers of yours cross the ferry to Bute
    will a fridge be brought to a village without tarmac
    your list of countries, where can I read it
    parcel to Moldova, doable?
    service to zip 96799?
    delivering to monasteries up the hill?
    our ranch in Patagonia, can it be reached by your shop
    not sure you cover the Falklands
    could I have cakes brought to Slough from you
    we're three families on an islet with a boat twice a week, would a shop like yours send a washing machine as far as the pier
    my brother works on a rig and gets his mail by helicopter, is that a place you'd accept
    你们 ship to Myanmar or not ah
    I've just taken a post at a school in Bhutan, could I go on buying my tea from you there
    it's a gated army housing area on the edge of Leh, is that in your delivery list
    do you ship to Iceland
    is delivery to Cyprus possible
    can you send to Ghana
    Kenya, do you ship there
    Do you post overseas?
    what areas do you serve
    is my area covered
    do you come out to rural Montana
    can you deliver to a farm at the end of a dirt road
    remote island, do you ship
    Orkney?
    Northern Ireland still served?
    Hebrides, will your courier go that far
    Hawaii and Alaska included?
    Puerto Rico?
    US Virgin Islands, do you send there
    Guernsey postcode, will you accept it
    Do you deliver in the Highlands?
    can you ship to the Canary Islands
    Ceuta or Melilla, is delivery offered
    Azores?
    Greenland, do you serve it
    Faroe islands possible?
    does your shop send to Switzerland since it's not EU
    Norway is outside the EU, do you deliver
    Serbia and Bosnia, can I order from there
    Ukraine, are you delivering at the moment
    do you ship to Israel right now
    is Lebanon excluded
    sending to Nepal, can you
    Mongolia, any chance?
    are there countries you don't ship to
    do you exclude any states
    are knives delivered to Ireland
    perfume to Australia, is that a no
    do batteries go by air to New Zealand, will you ship them
    can frozen food be delivered to Cornwall
    fresh flowers to Aberdeen, do you deliver there
    do you deliver furniture outside the capital
    sofas to the islands, do you bring them
    do your vans come to Swansea
    grocery delivery in my postcode?
    SW19, do you deliver there
    zip 99723 deliverable?
    pin 682001 is covered or not
    is my postal code in your zone
    do you cover the outskirts
    hi do you do deliveries past the river, in Eastbank
    is the new estate behind the mill within your delivery area
    how far from the town do you deliver
    what radius do you deliver in
    twenty miles out, is it too far for you to deliver
    can I have it sent to a parcel locker in Estonia
    APO AE address, do you ship there
    navy ship, FPO?
    hotel in Prague, would you deliver to guests there
    can you send to a campsite
    delivery onto a houseboat, do you do that
    marina berth 14, is such an address served
    student halls in Glasgow, delivered to?
    do you deliver to prisons
    do you take freight forwarder addresses
    can you ship to my forwarder in Delaware
    ship to a parcel forwarding warehouse?
    can I order from abroad for my mother at home in Pune, is delivery there offered
    I'm in Canada and want a gift sent to Peru, do you do that
    living in Dubai, can I buy from you
    expat in Laos craving your noodles, would you ship
    we moved to a mountain village in the Alps, are we still in range of your couriers
    oil rig worker, do you send offshore
    research station in Svalbard, anyone deliver for you there
    do you deliver above the fourth floor with no lift
    do you deliver inside pedestrian zones
    is there delivery in gated compounds
    sir delivery is available in Assam?
    are you delivering in tier 3 town
    my village is Kotputli side, you deliver or not
    you send Poland yes no
    possible ship Morocco?
    can ship to Sabah ah
    寄 Malaysia 可以吗
    能 ship 到 Canada 吗
    only mainland or also islands?
    my country isn't in your dropdown, does that mean you don't ship here
    before I put anything in my basket: Tasmania, do you?
    What regions are excluded from delivery of large appliances?
    Kindly confirm whether consignments to the Falkland Islands are accepted.
    does the store on the High Street deliver to Penrith
    is Orkney somewhere you send to
    will Tasmania be on your delivery map
    the Azores: within your shipping zone or beyond?
    Guernsey addresses, does your shop send parcels over
    can somebody bring a cooker to a research hut in Lapland
    Ulaanbaatar, any service of yours there
    is PIN 751 in your serviceable zone sir
    are goods forwarded to Ceuta by you
    a shipping agent's depot as destination, is that permitted when I order
    the petrol station on Route 9 is my only address, will anyone deliver
    honey to South Africa, is that something you can send
    tribal reservation in Arizona, delivered?
    will the lorry come onto an unpaved lane
    my barge moves along the canal; do you deliver to moorings
    would you send a cello to Reykjavik
    Greek islands in winter, are they served
    is Kashmir on your route
    ordering to the Vatican, for fun, would you
  `,
})
