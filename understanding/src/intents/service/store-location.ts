import { defineIntent } from '#intents/define'

export const storeLocation = defineIntent({
  intent: 'store-location',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '门店在哪里', en: 'Where is a shop' },
  definition: {
    zh: '问有没有实体店、在哪里、怎么去、停车。',
    en: 'Asks whether there is a shop to visit, where, how to get there and where to park.',
  },
  borders: {
    'opening-hours': {
      zh: '问几点开门的是营业时间；问在哪里的在这里。',
      en: 'When it opens is opening hours; where it is belongs here.',
    },
    'pick-up-code': {
      zh: '问自己的包裹去哪取的是取件码；问门店地址的在这里。',
      en: 'Where my parcel waits is the pick-up code; where a shop stands is here.',
    },
    'return-label': {
      zh: '问退货寄到哪里的是退货地址；去店里的在这里。',
      en: 'Where to send a return is the return label; visiting a shop is here.',
    },
  },
  zh: `
    门店在哪
    有实体店吗
    店铺地址
    附近有店吗
    线下店
    怎么去你们店
    北京有店吗
    门店地址
    在哪个商场
    公司在哪里
    可以去店里看吗
    最近的门店
    停车方便吗 店里
    实体店在哪
    店在几楼
    你们有实体店吗
    店在哪里
    离我最近的门店
    成都有没有分店
    能去线下看看吗
    坐几号线到你们那
    附近好停车吗
    商场几楼啊 转了两圈没找着
    总部在哪个城市
    dian zai nali
    亲，体验店有吗想摸摸沙发
    實體店面在哪
    南门进还是北门进
    只有网店没有门店是吧
    哪里可以试戴眼镜
    西安高新那家搬走了？
    能导航过去不，搜店名出来好几个
    县城里有专卖店没
    我要自己开车去拉柜子，仓库对外吗，在哪条路上
    台北有門市嗎
    我外婆想亲自去挑一床蚕丝被，她住在苏州老城区，腿脚不方便，坐公交能直达的门店有没有，最好不用爬楼梯的
    showroom在哪
    你们公司开在哪儿
    样板间可以参观吗，在哪个区
    服务中心的具体位置
    那家机场店在安检里头还是外头
    之前路过看到你们的招牌，好像在人民广场那边，忘了具体几号
    新开的店是不是就在万象旁边
    哪个城市有旗舰店
    香港有分店嗎 下個禮拜去
    门口有地铁站没
    想去现场买，给个定位呗
    商场倒闭了你们柜台挪哪去了
    这边人生地不熟，出了高铁站怎么走到你们维修点
    奥特莱斯里有你家没
    手机地图上标的是二百一十八号，我站在这儿是个银行，你们是不是在楼上，从哪个电梯上去，我推着婴儿车，麻烦讲一下入口
    门牌号多少
    广东省内所有店铺列表
    附近3公里
    可以到店试鞋吗 去哪个店
    我下周从新西兰回国探亲，在杭州只停两天，想到你们做陶瓷的工作室看看实物再订，不知道地点在哪里，是否接待散客，从武林门过去要多长时间
    你们店在哪
    附近有没有门店
    上海有店吗
    深圳有没有实体店
    坐地铁怎么到你们店
    线下体验店在哪里
    有没有停车场
    店里可以停车吗
    店门口能停车吗
    在商场几楼
    在哪条街上
    我想去实体店看看，地址是哪里
    广州哪里有你们的店
    有几家分店
    全国有哪些门店
    公司地址在哪
    你们总部在哪里
    能到店试穿吗，店在哪
    哪里有展厅可以看家具
    咋去你们店啊
    导航搜什么能到你们店
    你们店搬到哪里去了
    新店地址在哪
    门店查询
    重庆有专卖店吗
    机场有店吗
    店址
    门店在地铁几号出口
    你们有没有店面，我想亲自看看
    南京有门店吗，具体位置
    我家附近有店吗，我在朝阳区
    怎么找到最近的门店
    开车过去怎么走
    武汉光谷那边有你们的店吗
    实体电在哪
    store在哪里
    火车站附近有你们的店吗
    门店有公交到吗
    请问香港哪里有你们的门市
    到店里怎么走，我在人民路
    想带爸妈去店里试按摩椅，哪家店有样机，地址在哪
    你们在国外有店吗
    店离地铁站远吗
    你好，周末想去你们的门店选窗帘，麻烦发个地址和停车的地方
    我在步行街找不到你们店，是在哪个门口
    我想去现场试一下床垫，请问你们在成都有没有实体店，地址在哪
    周末打算开车过去看家具，请问店附近好停车吗
    我在地铁二号线上，请问到你们门店应该在哪一站下车
    导航导到一个写字楼，没看到你们店，请问具体在几楼
    你们苏州的店是不是搬走了，新的地址在哪里
    家住通州，离我最近的门店是哪一家
    我到商场了，找不到你们的柜台，是在几层哪个位置
    请问你们除了网店以外有没有线下门店可以去看货
    我妈想去店里挑衣服，她坐公交，哪家店比较方便到
    下周去广州出差，想顺路去你们店里看看，地址发我一下
    你们的旗舰店在哪个城市，有展示全部的款式吗
    请问门店停车要收费吗，停车场入口在哪条路
    想把手表拿到店里去看看，南昌哪里有你们的门店
    听说你们在万达开了新店，是哪个万达，几号门进
    从高铁站到你们店怎么走最快，打车大概多远
    你们店到底在哪嘛😂 绕了三圈没看到招牌
    有没有physical store在香港，想去摸摸实物
    店在哪儿
    实体店地址
    附近有门店吗
    怎么去店里
    有线下店没
    哪里有店
    门店位置
    店面在哪
    停车在哪
    几号线到
    在几楼
    专卖店地址
    去哪看实物
    总店在哪
    有展厅吗
    我们这有店吗
    最近的店
    店铺定位发我
    哪个商场有
    能到店吗，地址？
    分店有哪些
    你们在哪个区
    好停车不
    想买张餐桌，要摸摸木头，你们长沙有没有店
    我在西单，走到你们店大概多远，怎么走
    导航输入店名跳出三家，哪家是你们
    老店拆迁了，请问新店搬到哪条街了
    从火车站出来坐几路公交到你们门店
    想带奶奶去店里试助听器，离医院近的是哪一家
    地下停车场从哪个入口进，离你们店近
    你们在万达一楼还是负一楼，我找不到
    杭州除了西湖那家，滨江有没有分店
    自驾过去，店门口能不能临时停一下装货
    请问你们线下有没有体验中心，地址在哪
    出差到沈阳，酒店在中街，附近有你们的店吗
    想去看看地毯的颜色，最近的展厅在哪里
    县里没看见你们招牌，市里哪有实体店
    手机维修点的门店在哪个位置，对面有什么标志
    你们工厂店对外开放吗，在哪个镇上
    商场三楼我转了一圈，你们家在扶梯左边还是右边
    我住浦东，去哪家门店试婚纱方便
    海南免税城里有你们的柜台吗
    机场T2有没有你们家的店，在哪个登机口附近
    店的具体门牌号告诉我一下，打车要填
    全国门店名单在网站哪一页
    广州地铁体育西路站出来怎么走到店里
    厦门岛内有几家店，哪家最大
    我们想组团去参观，你们总部在哪个园区
    是不是只有网店？想亲手试试琴
    你们门店旁边有充电桩的停车位吗
    从高速下来第几个路口拐到你们家具城
    店在步行街里面，电动车能停哪
    听说欧洲也有你们的店，柏林的地址有吗
    店招牌是什么颜色的，我到路口了找不着
    你家店到底藏哪儿了🤣 转晕了
    门店地只发下
    store在哪呀，find不到
    迷路了救命，我在沃尔玛门口，往哪边走到你们店
    请问您，贵店离地铁站远吗，我腿脚慢想提前规划一下路线
    請問高雄有實體店面嗎 想去看沙發
    恁那店在啥地方，俺坐公交去中不
    大热天的找了一个钟头没找到！地图定位是错的吧
    线下店在哪
    实体店地址发一下
    离我最近的分店
    附近有没有专柜
    上海有门店吗
    广州哪里有店
    成都的店在什么路
    杭州分店地址
    县城有没有你家店
    我们市有实体店不
    郑州体验店在哪
    深圳旗舰店怎么去
    武汉有没有线下专卖店
    重庆哪个商场有你们柜台
    万达里有你们的店吗
    机场有你家店吗
    火车站里那家店在几楼
    店在商场几层
    店在哪个门旁边
    商场里怎么找到你们店
    门店靠近哪个地铁站
    几路公交到门店
    从高铁站去你们店怎么走
    开车导航到哪
    导航定位发我，去店里
    地图上搜不到你们店
    地图定位的店不对
    到了地址没看见店
    我在楼下了找不到你家门店
    门店有停车场没
    停车收费吗，去你们店
    地下车库从哪进到店里
    店附近哪里好停车
    电动车停哪儿，我去门店
    门店有没有充电车位
    可以去店里看看实物吗
    想去店里试坐沙发
    想摸摸面料，有线下店没
    展厅在哪里
    样板间地址
    能不能去工厂看货，地址
    仓库能自己去看货吗，在什么位置
    奥莱店有吗
    折扣店在哪里
    你们是纯网店吗 没有实体？
    只有线上店吗
    有多少家实体店
    全国门店列表
    门店名单发我
    门店查询在哪查
    海外有店吗
    香港有门市吗
    日本有没有实体店
    纽约哪里有你们的店
    新开的那家店在哪
    你们在城南新开的店叫什么路
    老店搬哪去了
    之前中山路的店还在吗
    那家门店关了吗 搬去哪
    分店电话别给，我要地址
    总店在哪个城市
    公司总部在哪
    你们店门牌号是多少
    店招长啥样
    隔壁是什么店，好找你们
    对面有什么标志建筑
    从哪个出口出来到你们店
    下高速后往哪拐到你们卖场
    卖场入口在哪边
    几号楼是你们的门店
    园区里面的店怎么进
    维修门店在哪
    眼镜验光的店在哪条街
    去哪家店能买到童鞋
    哪家店面积最大
    哪个店离大学城近
    住浦西去哪家店方便
    顺路的店有吗 我在虹桥
    门店都在哪些省
    乡镇有加盟店吗 在哪
    菜市场那家是你们的店吗
    社区店在我们小区附近吗
    您好，请告知贵店线下门店之具体地址及交通方式
    亲，人家想去店里逛逛，地址给一个嘛
    绕晕了！你们那个店藏哪儿了
    store在哪里 有没有parking
    哪个mall有你们的shop
    請問高雄有門市嗎
    mendian dizhi
    我带着我妈坐地铁过来的出了C口走了十分钟没看见你们招牌问保安也不晓得到底往左还是往右
    下周从老家开车去市里拉床垫，想顺便去你们店看看沙发，大车能不能停，进城走哪条路不限行
    出差到长沙，酒店在五一广场，走路能到你们哪家门店
    想带老人去现场挑拐杖，哪儿有摆实物的店面
    你家铺面在古镇里头还是外头
    坐地铁几号口出来离你们柜台近
    周末想开车过去逛，店旁边让不让停
    贵店在合肥有落脚的地方吗
    搬到新区以后不认路，你们店隔壁是银行还是药房
    逛街没瞧见你家招牌，是藏在负一层吗
    有没有摆样品的地方让人去摸一摸
    我下周去成都出差，想到你们的实体店看看沙发，能把地址和最近的地铁站告诉我吗
    导航说已经到了，可我面前是家银行，你们的店是在楼上还是在后面
    想带爸妈去试试按摩椅，我们住在闵行，离得最近的体验店在哪里
    我要开一辆面包车过去拉柜子，你们卖场旁边有没有能停大车的地方
    听说你们在城西新开了一家店，是在购物公园里面还是外面那条街上
    你们是不是只做网上生意，有没有能摸到面料的线下店
    中山路那家门店好像搬走了，现在搬到了什么地方，怎么坐车过去
    商场有四层，我绕了两圈都没找到你们专柜，在几楼靠哪个电梯
    我带着我妈坐地铁过来的，从C口出来走了十分钟还没看见你们招牌，问保安他也不知道，地图上显示就在这附近，你们的店到底是在马路左边还是右边，旁边有什么好认的
    下周我从老家开面包车去市里拉床垫，想顺便到你们店里看看沙发，不知道店在哪条路上，门口能不能停大一点的车，从绕城高速哪个口下来比较近
    离我最近的店在哪
    广州有没有门店
    店里能停车吗
    有没有线下店可以试穿
    店在哪条路上
    展厅在哪儿
    想去店里看看沙发，地址发我
    店铺旁边有啥标志
    门店从哪个口出
    附近有专柜不
    有沒有實體門市
    where is你们的店
    北京哪里能看到实物
    工厂店能参观吗，在哪
    店开在步行街吗
    咋找到你们店，导航没有
    成都旗舰店具体位置
    机场里有你们的店么
    店门口好停车不
    县城有加盟店没
    维修网点地址
    高铁站到你们店多远
    你们店搬哪去了
    几楼啊，转半天没找着
    体验店位置
    老店还在解放路吗
    能不能去现场摸摸布料，哪里有店
    杭州西湖边有店吗
    门店列表给我
    你家铺子在市场几号
    哪个城市有你们的店
    有没有直营店
    店在地铁B口还是C口
    坐公交到哪站下
    发个定位，我去店里
    样板间在什么地方
    在小区附近找你们店找不到
    专卖店电话地址，我要去看
    开车去从哪个高速口下
    南京新街口有门店不
    你们在哪开的店，我想逛逛
    国外有门店吗
    试戴眼镜去哪家店
    店在一楼还是负一
    乡下有没有店
    验光配镜门店在哪
    家具城哪个馆是你们
    线下在哪买
    仓储店能进去逛吗，地址
    东门还是西门离你们店近
    残疾人车位店门口有吗
    奶茶店在大学城哪条街
    挪威分店的街号
    商场地图上没你们，哪一翼
    原来磨坊街那家搬哪了
    你们店在喷泉那边还是电影院那边
    骑电动车去，附近哪能停
    展会上你们摊位在哪
    从B口出来往左还是右到店
    导航输什么能到家具馆
    想摸摸马鞍，哪有店
    带拖车去，店外停得下不
    米兰有你们精品店吗
    运河哪一边是你们铺子
    尾货折扣店在哪块
    有没有能逛的铺面，我在南边
    德比那边百货里有专区么
    周末去展厅，位置发来
    婚纱专区在哪家分店
    机场酒店附近最近的门店
    膝盖不好，你们哪家门店不用爬楼，在什么街
    周六从苏州开车去坐坐你们的沙发，哪个口下来
    隔壁面包房大姐说你们搬到拐角，哪个拐角啊
    你们Singapore有store吗，在哪
  `,
  en: `
    where is your store
    do you have a shop
    store location
    nearest store
    store address
    is there a store near me
    physical store
    store in london
    shop address
    can i visit your store
    find a store
    directions to your shop
    do you have a showroom
    which mall are you in
    do you have a physical store
    where are you located
    nearest shop to me
    is there a branch in Bristol
    can i come and see the sofa somewhere
    street and house number please
    how do I get to you by underground
    Parking nearby?
    which floor of the mall are you on, we've walked round twice
    store finder
    head office city?
    online only or real shops too
    Your Glasgow place, has it moved
    map pin pls
    do u have a showroom
    which entrance, north or south
    anywhere i can try glasses on in person
    店 address in London?
    My grandmother wants to choose a silk quilt with her own hands. She lives in the old town and can't do stairs. Which of your shops is on a bus line and at ground level
    Are there any shops of you in Portugal
    I'd drive out and fetch the cabinet, is the warehouse open to the public and what road is it on
    flagship location
    there was a sign of yours near the market square, what number was that
    is the airport one before or after security
    stores in ontario list
    the department store closed down, where did your counter go
    brick and mortar?
    how far from the station on foot
    The map says 218 and I'm standing in front of 218 and it's a bank. Are you upstairs? Which lift do I take, I have a pushchair with me
    zip code 60614, anything close
    can I visit the workshop where the bowls are made
    do you have anything in the outlet village
    directions from the M4
    where can one test the mattresses lying down
    is there a place i can walk into w/ my broken watch, and where
    any shop in a small town like ours or only big cities
    I come from New Zealand for two days next week and I'd love seeing the pottery before I order. Where is the studio, do they receive visitors off the street, how long is it from the centre by taxi
    your shop's whereabouts
    does the new branch sit beside the cinema
    outlets near Milton Keynes?
    which country are you guys in
    where to find you
    Where's your nearest store?
    How do I get to your store?
    Do you have any stores in New York?
    Can I visit you in person?
    Where are your stores?
    Is there parking at the store?
    Can I park near your shop?
    What's the address of your London store?
    Where's your head office?
    Directions to your store please
    How many stores do you have?
    What floor is the shop on?
    Is your store in the shopping centre?
    Do you have a branch in Dublin?
    Closest branch to Leeds?
    How can I find a store close to me?
    Is there a bus to your store?
    Where can I see the sofas in real life?
    Can I come to your warehouse, where is it?
    Is there a shop in my area? Postcode BN1
    Where exactly is your shop on the high street?
    where r u located
    I can't find your shop, where is it?
    Do you have shops outside the UK?
    Has your store moved?
    Where's the new store?
    Do you have an outlet store?
    Is your shop near the train station?
    have you store in Berlin?
    Is there a car park next to the shop?
    Which mall is your store in?
    What's the address for sat nav?
    List of your stores?
    Where's your flagship shop?
    Any shops in Wales?
    I'd like to look at mattresses in store, where's the nearest one?
    Could you send me the location of your shop?
    Is there a store in the city centre?
    What street are you on?
    shop location pls
    How far is your shop from the airport?
    Do you have a shop we can walk into, or is it all online?
    We're visiting Edinburgh next week and would love to see your jumpers in person. Is there a shop and where is it?
    Is there free parking outside your Bristol store?
    I'd like to try the mattresses in person, do you have a shop in Leeds and where is it?
    We're driving over on Saturday to look at furniture, is there anywhere to park near the store?
    I'm coming by underground, which station should I get off at for your shop?
    My sat nav took me to an office block and I can't see your shop, which floor are you on?
    Has your Cambridge shop moved? There's nothing at the old address
    I live in Brooklyn, which of your stores is closest to me?
    I'm in the shopping centre now and can't find your counter, where exactly is it?
    Besides the website, do you have any real shops where I can see the goods?
    My mum wants to pick out a coat herself and comes by bus, which store is easiest to reach?
    I'll be in Dublin next week and would like to drop in, could you send me the address?
    In which city is your flagship store, and does it show the whole range?
    Is parking at the store free, and which street is the entrance on?
    I heard you've opened a new shop in the retail park, which one is it?
    What's the quickest way from the train station to your shop?
    i search shop of you in lisbon, exist?
    where even is your store?? walked past that corner three times lol
    I'd love to feel the fabric before buying, is there a showroom anywhere in Scotland?
    where's the shop
    store address please
    shops near me
    do you have a store
    how do I find you
    is there a showroom
    nearest branch?
    parking?
    which floor
    can I visit
    address of your shop
    any shop in Leeds
    where's the entrance
    location please
    which mall
    store list
    where can I see it in person
    do you have branches
    are you near the station
    how to get there
    shop in my town?
    main store where?
    where do I park
    I want to feel the wood of a dining table, have you got a store in Nottingham?
    I'm at Trafalgar Square, how far is it to your shop on foot?
    My map shows three places with your name, which one is you?
    The old shop's been pulled down, what street did you move to?
    Which bus goes from the railway station to your store?
    I'd like to take Gran to try hearing aids, which shop is nearest to the hospital?
    Which entrance of the underground car park is closest to you?
    Are you on the ground floor or in the basement of the mall?
    Besides the one on High Street, is there another branch on the east side?
    Can I stop at the door for a moment to load the car?
    Is there an experience centre to visit, and what's the address?
    My hotel's in Old Town, is there one of your stores around there?
    I need to see the rug's colour, where's the closest showroom?
    No sign of you in our village, which city has a real shop?
    Where's the repair counter, and what is it opposite to?
    Is the factory shop open to visitors, and in which town is it?
    I'm by the escalator on level three, do I go left or right for your shop?
    I live in Queens, which store is handiest for trying on wedding dresses?
    Do you have a counter in the duty free at Heathrow?
    I need the exact street number of the store for the taxi
    On which page of the site are all your shops listed?
    How do I get to you from Exit B of the subway?
    How many stores are there in Glasgow and which is the biggest?
    Our class would like to visit your head office, where is it?
    Is it web only, or is there a place where I can try the piano?
    Does your store have parking with chargers for electric cars?
    Which exit off the motorway for your furniture warehouse?
    The shop's in the pedestrian zone, where could I leave my bike?
    I've heard you opened in Berlin, what's the address?
    What colour is your sign? I'm at the crossroads and can't spot it
    Is there a lift or escalator near the side of the mall where you are?
    Does the park and ride stop anywhere near your shop?
    where u hiding 🤣 been round the block 3 times
    store adress plz
    店在哪 in Toronto? wanna see sofas
    lost!! im outside walmart, which way to you
    Pray tell, is your establishment within walking distance of the underground?
    i want come in your shop, where is it, i take bus
    An hour in this heat and no shop where the map says. WHERE ARE YOU?
    can i pop in somewhere irl and hug the giant teddy before buying
    where's your shop
    closest shop to me
    find a branch near me
    is there a branch nearby
    any store in Manchester
    shops in London?
    which street is the Bristol shop on
    address of the Leeds branch
    do you have a shop in my city
    is there one in a small town like Keswick
    flagship store, where
    are you in the Trafford Centre
    do you have a counter at the airport
    shop in the station, which level
    what floor is your store on
    where in the mall is your shop
    which door is closest to your shop
    nearest tube to the store
    which bus goes to your shop
    how do I get to the store from the station
    driving directions to the showroom
    send me the store's location pin
    your store isn't on the map
    map is wrong for your shop
    I'm at the address, no shop here
    I'm outside and can't find your store
    can I park at the store
    is there a car park at your shop
    parking charges at the showroom?
    free parking near your branch?
    where do I leave my bike at your store
    electric car charging at the store?
    where can I try it on in a shop
    somewhere to sit on the sofas before buying
    want to feel the fabric, any store?
    showroom address
    is the factory outlet open to the public, where
    may I visit the factory, what's the address
    can I view goods at your warehouse, where is it
    outlet shops?
    discount outlet location
    do you trade on the web only, or is there a shop to walk into
    no physical shop at all?
    how many branches are there
    list of branches
    store locator link
    where can I look up your stores
    any stores overseas
    shop in Hong Kong?
    stores in Canada?
    where in New York can I find you
    where's the branch that has just opened
    the new place by the river, what's its address
    where did the old shop move to
    is the High Street shop still there
    has the Oxford branch closed, where now
    head office location
    which city are you based in
    street number of your shop
    what does your shopfront look like
    what's next door to your shop
    landmark near the store
    which exit of the underground for your shop
    which motorway junction for your store
    entrance to your retail park unit
    how do I get into the yard where your shop is
    where is your repair counter
    which street is the optician branch on
    which branch sells kids' shoes
    which is your biggest store
    store near the university?
    I live in Hackney, which branch is handiest
    a shop on my way to Heathrow?
    which counties have your stores
    franchise shops in villages?
    is the shop at the market yours
    corner shop with your logo on Elm Road, is that you
    walk-in store?
    bricks and mortar shop anywhere?
    can I come to you
    where can I visit you
    is there a place I can drop by
    is the shop within walking distance of the harbour
    is it far from the cathedral to your shop
    do trams stop near your store
    how far is the shop from the ferry
    directions please, coming by train
    how to reach your showroom from Andheri
    sir your shop is in which area
    where is shop? i am tourist
    you have magazin in Warsaw?
    店 address in sydney pls
    were is ur store
    wheres ur shop at bro
    going round in circles, where IS this shop of yours
    Kindly furnish the address of your nearest premises.
    came out of exit C with my mum, ten minutes walking, no sign of you, guard's never heard of it, left or right?
    driving a van down next week for a mattress, want to look at sofas too, is there room to park a van by the shop and which road in
    can you see the goods anywhere near Cork
    I'll be in Bristol next week and would like to see the sofas in your shop, what's the address and the nearest station?
    The navigation says I've arrived and I'm facing a bank, is your store upstairs or round the back?
    We want our parents to try the massage chairs. We live in Croydon, so where's the closest showroom?
    I'm coming with a van to fetch a wardrobe, is there space for a large vehicle by your store?
    I hear that a new branch has opened in the west of town, is it inside the retail park or on the road outside?
    Do you trade online only, or is there a shop somewhere where I can touch the fabric?
    The branch in Station Road seems to have moved, where is it now and how would I get there by bus?
    This mall has four floors and I've been round twice, on which level is your counter and by which lift?
    I've come by underground with my mother, we left by exit C and after ten minutes there's no sign of you, the guard's never heard of it and the map says we're there. Is your shop on the left or right of the road and what's beside it?
    Next week I'm driving a van to town for a mattress and should like to see the sofas in your shop while I'm there. Which road is it on, can a larger vehicle stop outside and which motorway exit is nearest?
    where are you
    what's the address of the showroom
    is there a physical shop
    where can I park
    do you have stores in Canada
    sir where is your showroom in Pune
    directions to your outlet please
    is there a branch near the station
    Can I visit you somewhere
    which floor of the department store
    what street is your flagship on
    any shops in the north
    bus to your store?
    I want to touch the fabric first, where's a shop
    do you have a brick and mortar place
    your closest outlet to postcode M4
    where in the airport is your shop
    send me your location pin
    is your factory shop open to visitors and where
    address of store in Dublin
    which metro exit for your shop
    parking available at the branch?
    is the store accessible by train
    do you have an outlet village shop
    where can I try the shoes on in person
    are you on the high street
    how many branches do you have
    I'm lost, which side of the road are you on
    what's your shop next to
    is there a stall of yours at the Saturday market
    where's the warehouse shop
    does your company have a store in Ghana
    list all stores in London
    how far is the shop from the bus terminal
    got a shop in Cork?
    Where is your head office located?
    ur shop where
    in which town can I see the kitchen models
    is there disabled parking by your store
    can I find your goods in a shop in Berlin
    do you have a counter in any department store
    what's the sat nav address of the furniture centre
    is there a place to lock my bike at your shop
    where can one see the sofas
    do you have a display centre in Delhi
    which exit of the ring road for your store
    pop-up shop location this month?
    Please how do I reach your boutique by tram
    your Glasgow branch address pls
    I fancy smelling the candles first, any shop nearby
    are you in the new shopping arcade or the old one
    what landmarks are close to your shop
    closest service point with a shop
    is your store in the basement
    is your workshop in the old town? I'd like to drop in
    where exactly in the market hall is your stand
    does a free car park exist nearby
    how long is the walk from the station to you
    is there still a store on Queen Street
    where's the optician branch for the eye test
    can i find u in Manila
    where are you situated
    which platform side do I leave for your shop
    i am at mall, where is shop
    your shop isn't on the map app, what's the street
    is there a shop where I could test the bike
    drive-in at your garden centre, where's the entrance
    what's the name of the building your store is in
    loading bay for customers at the store?
    is the outlet near the motorway
    the branch by the river, where exactly
    address of your repair shop in Bristol
    Can I come by car to the old town shop or is it pedestrian only
    which towns have a shop of yours
    nearest store with a bridal section
    where's your Sydney place
    shop number in the plaza?
    can you tell me the closest store to the university
    coming from Wales, which of your shops is nearest
    stores in Mumbai suburbs?
    is your store at Gate 5 or Gate 7 of the fair
    is there an underground garage
    I'm visiting Rome next week, is there a boutique of yours
    where should I get off the bus for your showroom
    where would I find your sports shop in the retail park
    is your shop near the zoo
    got any shop in east side
    what postcode should I put in the GPS for your outlet
    does your brand have a shop in Terminal 2
    address for the experience centre
    store in Penang got or not
    how to find your showroom from the cathedral
    can we see the showroom in person, where's that
    where did the shop in the arcade go
    our driver wants coordinates of the branch
    tell me the branch names in Wales
    your store lies upstairs or on the ground floor
    where's your bakery
    whereabouts is the showroom
    I'd love to drop in, what's the street
    nearest place to me where I can touch the sofas
    from Heathrow, how do I reach the boutique
    got any branch down south
    the mall's map doesn't list you, which wing
    is your shop on the corner by the church
    what do I type in the sat nav to reach you
    Our bus driver asks where your depot shop is
    which underground station is handiest for your tea room
    you had a shop on Mill Street, where has it gone
    can I try the saddles anywhere in person
    street and number of the Oslo branch
    does your label run a boutique in Milan
    how to walk to you from the old harbour
    is there room for a trailer outside your store
    car park: free or paid, at the garden centre
    where's the outlet for seconds
    hello is there shop in Nairobi I can visit
    any concession inside a department store near Derby
    I can't find the entrance, is it through the arcade
    coming on a scooter, where can I leave it near your shop
    have you got premises one can visit
    the postcode of your furniture hall please
    which side of the canal are you on
    branch with a wedding section, where
    what level is your kiosk on
    I live in Pune, which outlet is closest
    where do I find your stand at the fair
    showroom visit this weekend, location?
    are you by the fountain or by the cinema
    is your place wheelchair parking friendly, and where's it
    closest branch to the airport hotel
    do your cheeses have a shop window somewhere
    you in Lagos? which street
    from exit B, left or right to your store
    my knees aren't what they were, so tell me which of your shops one can reach without stairs and in what street it is
    we're driving up from Kent on Saturday to sit on your armchairs, where do we come off the main road
    你们 Singapore 有 store 吗, where
    the lady at the bakery says you moved round the corner, which corner
    I've got a pram, a dog and twenty minutes, where is the closest shop to Waterloo
  `,
})
