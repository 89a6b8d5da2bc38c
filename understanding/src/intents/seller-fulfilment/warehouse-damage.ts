import { defineIntent } from '#intents/define'

export const warehouseDamage = defineIntent({
  intent: 'warehouse-damage',
  audience: 'seller',
  settledBy: 'person',
  label: { zh: '仓库弄丢或弄坏了我的货', en: 'The warehouse lost or broke my stock' },
  definition: {
    zh: '卖家的货在平台仓里丢失、损坏、被掉包，要求核查赔偿。',
    en: "A seller's stock was lost, damaged or mixed up in the marketplace's warehouse, and compensation is asked for.",
  },
  borders: {
    'inbound-shipment': {
      zh: '还在清点、只问进度归入仓进度。',
      en: 'While still being counted and only asked after, it is inbound shipment.',
    },
    'damaged-item': {
      zh: '买家收到坏的归商品破损。',
      en: 'A buyer who got broken goods is damaged item.',
    },
    'return-dispute': {
      zh: '买家退回来的货有问题归退货争议。',
      en: 'Trouble with what a buyer sent back is return dispute.',
    },
  },
  zh: `
    仓库把货弄坏了
    仓库损坏赔偿
    库存丢了
    仓里少货
    仓库弄丢我的货
    货在仓库受潮
    平台仓损坏
    仓损赔付
    盘点少了
    仓库发霉
    仓库压坏
    要求赔偿库存
    仓内丢失
    叉车撞坏
    仓库责任
    仓库把我货弄坏了
    库存丢了15件要赔
    仓里丢件怎么索赔
    你们盘点完我的货少了一箱
    入仓的花瓶碎了一半
    平台仓发错货给我客人 害我吃差评
    在库损坏 谁负责
    索赔申请
    我的库存莫名变成不可售
    漏水把我三百本书泡了
    warehouse lost my stock 赔多少
    貨在倉裡發霉了 你們要負責
    丟失的40雙鞋按什麼價賠
    退仓回来的东西全是破的
    仓库人员把我的新品当残次处理了
    给的赔偿比进价还低 不接受
    cang ku 丢货
    我发进去是全新的 拿回来拆过封
    条码贴错了 我的杯垫变成别人的碗
    从你们仓退回来两百个台灯，木箱被叉车戳了个大洞，里头四十多个灯罩都瘪了，签收时就拍了视频，请派人来处理并按成本赔付
    库内丢失 调整单号 ADJ55
    你们把我的货销毁了？我没同意过！
    仓储火灾那次 我的货怎么算
    货架塌了砸的 谁来赔
    化妆品放高温区晒化了
    少了的那些查监控吧
    赔付金额怎么只按售价六折
    仓里老鼠咬的包装袋 恶心
    说丢了赔了 两月后又冒出来扣回赔款
    残次品里有四件明明是好的 要复检
    仓库错把A款发成B款 客户退货损失算谁
    要求出具库存损坏证明
    卸货时摔坏的 在你们月台
    我这批红木摆件每个都不一样，你们仓里丢了一件说按同款均价赔八十块，那件光料子就一千二，我有采购票和照片，必须有人重新估
    在架三个月一件没卖出去数字却少了六
    冷链断了 一冰柜汤圆全化
    你们承认丢了 那钱什么时候给
    好好的羽绒服入库，被你们贴的胶带把面料扯烂三十多件，发给买家全退回来，运费差评都是我担，这损失怎么算
  `,
  en: `
    the warehouse damaged my stock
    lost inventory at the warehouse
    reimbursement for damaged stock
    my stock got lost in your warehouse
    warehouse broke my goods
    damaged units in storage
    claim for lost inventory
    stock went mouldy in your warehouse
    compensation for warehouse loss
    inventory missing in your centre
    water damage in storage
    warehouse lost my boxes
    you damaged my inventory
    reimburse missing units
    goods ruined at fulfilment centre
    your warehouse broke my goods
    15 units lost in storage, i want compensation
    inventory missing after your stock count
    half of my vases are smashed on the shelf
    stock turned unsellable and nobody says why
    claim for lost units
    water got into your depot and ruined 300 books of mine
    your people sent the wrong thing to my customer and i got the bad review
    units marked damaged by warehouse, reimburse me
    How is the value of lost shoes worked out
    you destroyed my stock without asking!
    the compensation is below what i paid for it
    forklift hole through the crate
    仓库 lost one carton, who pay
    labels mixed up, my coasters are stored as someone's bowls
    cold chain failed, whole freezer of dumplings gone
    I'm missing six out of a product that never sold a single piece
    went in new, came back opened and scratched from your storage
    cosmetics melted, were they kept by a window or what
    Two hundred lamps came back to us from your depot in a crate that a fork had gone through. More than forty shades are dented. We filmed it while the driver was still here. Somebody should come and settle this at cost
    adjustment ADJ55 says 'misplaced'. find it or pay it
    mould on our leather goods after four months with you
    paid me for lost goods and now took it back because they were "found"
    mice.. chewed packaging.. seriously
    Who's liable when a rack collapses onto a seller's pallet
    re-grade needed: four of the 'defective' ones are perfectly fine
    dear support my goods was in your house and is broken by your workers please repay
    cctv should show where my box went
    customer returns piling up since your picker swaps model A and B
    lost & damaged case, no reply for 20 days
    certificate of the damage for my insurer please
    carton crushed while unloading at your ramp
    fire at the depot in july: what about my goods
    You admit to having lost it, so when's the money coming
    Each of the carved figures is one of a kind. You mislaid one and offer eighty as an average. The wood alone was twelve hundred, I hold invoice and photos, so I'm asking for a person who can value it properly
    your tape ripped the fabric of thirty jackets
    stock written off that I can see in the photo you sent me
    丢货 claim denied, why, i have all paper
    Between March and June the count of our chess sets sank from 90 to 71 with eleven sold. That leaves eight walking off on their own. I've lodged it twice and both times it closed by itself
    compensate at selling price not cost
  `,
})
