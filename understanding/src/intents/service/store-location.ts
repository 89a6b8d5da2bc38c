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
    地址发我一个
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
  `,
})
