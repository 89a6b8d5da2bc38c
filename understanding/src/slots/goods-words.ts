import { readPhrases } from '#text'

/** Heads of Chinese names of things, said alone as in "那个杯", with what follows or precedes them in other words. */
export const things = new Map(
  '杯 碗 壶 盘点 碟 灯泡笼 锅 伞 包裹邮装括退含月年 鞋 帽 衣 裤 裙 表示达现情面明扬 垫付 巾 茶 瓶颈 盒 架 椅 桌面 机会器子场票制构 毯 枕 柜台员 袜 镜 笔'
    .split(' ')
    .map((word) => [word[0]!, new Set(word.slice(1))] as const),
)
/** Words that end in such a sign and are other things. */
export const otherThings = new Set(
  '面包 红包 打包 钱包 手机 座机 话机 电机 司机 飞机 主机 发表 代表 外表 客服 报表 手表 随机 时机 微波 眼镜 打杯'.split(
    ' ',
  ),
)

/** Chinese words for one kind of thing: each stands for all. */
export const sameKind = [
  '机器 咖啡机 机子',
  '杯具 水杯 杯子 马克杯',
  '耳机 耳塞 耳麦',
  't恤 恤衫 短袖 体恤',
  '背包 书包 双肩包',
  '鞋子 球鞋 运动鞋 跑鞋',
].map((group) => group.split(' '))

/** Pairs of signs in names of goods that mean no goods when they stand alone. */
export const vaguePairs = new Set(
  '订单 包裹 快递 商品 东西 一个 一套 两只 手摇 礼盒 颜色 尺寸 规格 一件 两件 新款 大号 小号 中号 颜值 家用 套装 男女 可以 使用 客服 的话 这个 那个 不是 发货 质量 蓝色 白色 黑色 红色 绿色'.split(
    ' ',
  ),
)

/** English words for one kind of thing: each stands for all. */
export const alike = [
  'headphone earphone earbud headset earpod',
  'cup mug',
  'pot kettle teapot',
  'plate dish',
  'bag backpack rucksack knapsack',
  'lamp light',
  'grinder mill',
  'espresso coffee',
  'jumper sweater pullover',
  'sneaker trainer shoe',
  'shirt tshirt tee',
  'trouser pants',
  'couch sofa',
  'cell phone mobile smartphone',
  'tv television',
].map((group) => group.split(' '))

/** Words too common to name goods by themselves, or to be a slip of one that does. */
export const commonWords = new Set(
  readPhrases(`the and for with set pair pack size small large medium new order one two not this that there their these
    those where which while what when would could should about after again being below black white other right still
    since every never under until light night might house place point great small think thing things first last late
    later running side handle top full half hand home free high long low good best real plus mini pro max super box
    piece pieces style mens womens men women kids kid boys girls colour color item items case cover part kit use
    shipping shipped delivery return returned refund money today short store shows shop shape sharp start state
    paper water watch match table cable able than then them they have has had was were are you your our out get got
    did does done make made want wanted need needs please thanks thank hello help know like just only very much many
    more most some any all from into over been back down here hers his him her how who why can may must will
    extra heavy inch litre liter day days week weeks month time times work works working travel outdoor
    indoor portable electric digital classic modern premium natural organic slim smart soft hard`),
)

/** Signs that are typed for one another, being pronounced alike; each group counts as its first. */
const homophones =
  '杯背被贝 壶湖胡虎糊 机几鸡基肌 鞋协斜谐 裤库酷 衫山杉 帽冒贸 袜娃 伞散 锅郭 表标 碗晚 盘盼判 瓶平凭评 毯谈 枕针 桌卓捉 椅以已 柜贵 箱香相 包胞 垫店典 巾金 茶查差叉 瓷词磁慈 青清轻 手首 蓝兰篮栏 黑嘿 红洪 灰恢 紫仔 黄皇 灯登 牙芽 耳尔 咖加 啡非菲 笔比 镜境竟 衣依 裙群 充冲 线限 盒合 架价'.split(
    ' ',
  )
export const soundOf = new Map(homophones.flatMap((group) => [...group].map((sign) => [sign, group[0]!] as const)))
