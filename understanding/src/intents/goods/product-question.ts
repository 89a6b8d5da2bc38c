import { defineIntent } from '#intents/define'

export const productQuestion = defineIntent({
  intent: 'product-question',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '问商品', en: 'About a product' },
  definition: {
    zh: '买之前问某件商品的尺寸、颜色、容量、功能、能不能配套这类特点。',
    en: 'Asks what a product is like before buying: measurements, colours, capacity, functions, what it fits.',
  },
  borders: {
    'size-advice': {
      zh: '问自己该穿几码的是尺码；问东西本身多大的在这里。',
      en: 'Which size I should take is size advice; how big the thing is belongs here.',
    },
    'material-and-safety': {
      zh: '问材质、成分、安全的是材质；问别的特点在这里。',
      en: 'What it is made of and whether it is safe is material; every other trait is here.',
    },
    'usage-help': {
      zh: '到手了不会用的是使用；问它有没有这功能的在这里。',
      en: 'Not knowing how to use it is usage help; whether it can do a thing is here.',
    },
  },
  zh: `
    这个怎么样
    有几个颜色
    防水吗
    多重
    多大
    续航多久
    带充电器吗
    有没有蓝牙
    适合老人用吗
    支持快充吗
    保质期多久
    能用多久
    包含什么
    容量多少
    这个杯子多大容量
    有没有蓝色的
    尺寸是多少
    多高多宽
    这个水壶保温多久
    功率多大
    产地在哪
    有没有别的颜色
    能用在电磁炉上吗
    重不重
    带盖子吗
    这款防水吗
    耳机能连苹果手机吗
    灯是暖光还是白光
    充一次电用多久
    有没有小一点的
    这个结实吗
    双肩包装得下16寸电脑不
    沙发腿能拆吗 我家电梯窄
    书是精装还是平装，哪一年的版本
    亲 口红是哑光还是滋润的呀
    打印机支持无线吗，要不要装驱动
    想问下链接里的这款行车记录仪，晚上拍得清牌照吗，停车时会不会自己启动录像，还有内存卡是送的还是得另外配一张
    積木一共有幾塊
    吹风机声音大吗，怕吵醒娃
    这把电钻配几块电池
    zhege neng fang jin chongdianqi ma 就是充电器那格
    咖啡豆是深烘还是中烘，酸不酸
    婴儿车折叠以后能上飞机不
    电饭煲有预约功能没
    窗帘遮光率几成？
    手表表带是快拆的吗
    自行车适合多高的小孩骑
    收音机能插u盘不
    我妈耳背，看中你们那台老人电视，音量最大能开到多响，遥控器按键大不大，开机有没有广告，她一看广告就不会按了
    蓝牙是几点几的
    香薰蜡烛能烧几个钟头
    帐篷三个大人睡得下吗
    抽屉是缓冲的不
    颜色跟图片上差不差，偏黄还是偏灰
    麻将机是几口的，餐桌两用？
    套装里面都有啥
    这款可以用type-c线充吗？
    键盘哪种轴，打字吵不吵，办公室用
    給狗用的那張墊子可以整張丟洗衣機嗎，還是只能拆外套
    客厅二十平，这台空调一匹半带得动吗，我住顶楼西晒，夏天屋里能到三十六七度，想听您说句实在话
    這台麵包機可以做幾公克的吐司
  `,
  en: `
    what colours does it come in
    how big is it
    does it come with a charger
    battery life
    dimensions
    does it have bluetooth
    is it compatible with iphone
    what's included
    how many are in a pack
    does it fit a 15 inch laptop
    product details
    shelf life
    what power does it have
    how big is the mug
    what's the capacity
    do you have it in blue
    what are the dimensions
    how tall is the lamp
    how long does it keep water warm
    what's the wattage
    where is it made
    what other colors are there
    does it work on induction
    how heavy is it
    does it come with a lid
    is it waterproof
    is the backpack big enough for a laptop
    does it work with iphone
    tell me about the teapot
    does the set include a tray
    are there other colours
    how long does the battery last
    how noisy is it
    can i use it on a gas stove
    hardcover or paperback, and which edition
    Will that sofa go through a 70 cm door if you take the legs off?
    is the lipstick matte
    number of pieces in the castle kit
    does the printer do both sides on its own
    Quick q about the dash cam: does it see number plates at night, does it start by itself when someone bumps the parked car, and do I have to get a memory card separately
    drill comes with how many batteries
    keyboard switches, red or brown? my colleagues hate clicking
    medium or dark roast
    will the pram fold small enough for cabin luggage
    curtain blackout percentage?
    hi, my flat is on the top floor, faces west, about 20 square metres and gets up to 36 degrees in august. honestly now, is the small air conditioner up to that or will it just hum
    usb c or the old micro one
    does it hav bluetooth 5
    what can you tell me about item 40-771
    the desk drawers, soft close or not
    Is it a left handed pair of scissors
    tent: three adults, realistic?
    这个 tablet 支持 pen 吗, i mean the stylus
    picture looks more grey than beige, which is it
    My mother is hard of hearing. The senior TV you sell, how loud does it get at most, does the remote have proper big buttons, and are there adverts when you switch it on? Adverts confuse her
    can the shelf carry 30 kilo of books
    is a plug for UK included
    the candle, how many hours does it burn
    for which age is the balance bike
    anything you can say about the sound quality of the soundbar
    folding or fixed handle on the trolley
  `,
})
