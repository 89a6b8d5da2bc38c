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
    平台仓把我的货弄丢了，要求赔偿
    仓库损坏了我的商品怎么赔
    我的货在你们仓里少了
    仓库丢件怎么申请赔付
    货放仓里被压坏了
    平台仓发错货，损失谁赔
    仓里的库存无故减少了十件
    仓库进水把我的货泡坏了
    要求核查仓内丢失的货
    存仓的商品发霉了怎么索赔
    仓库把我的货和别人的搞混了
    仓库丢了我两箱货
    我要申请仓损赔偿
    从仓里取回来的货是坏的
    仓库赔付标准是多少，我的货丢了
    你们仓库弄坏了六台风扇，赔我
    平台仓里我的杯子碎了一堆
    库存盘点丢失，请给说法
    仓库责任造成的损坏找谁赔
    我存在平台仓的鞋子不见了
    仓储丢失赔多少钱
    仓里的货被掉包了，要查监控
    货物在平台仓库破损，想索赔
    赔偿金额太低，仓库丢的是高价货
    仓库说丢了，啥时候赔钱
    在仓商品变成残次品，不是我的原因
    请核实仓库少的15件去哪了
    仓库把新品当坏的报废了
    我送仓时都是好的，仓里弄坏了
    仓库给买家发成别人的货了，客户退款损失赔我
    亲，我的货在仓里被老鼠咬了
    库内损坏怎么提交索赔
    仓库搬运摔坏了我的电视
    退仓收到的货少了八件，仓库要赔
    平台仓发霉受潮，两百件衣服全毁
    仓库弄丢的货按成本赔还是按售价赔
    仓里的食品因为断电坏了，谁承担
    货架倒了砸坏我的瓷器，要赔偿
    仓库贴错标签导致我的货丢失
    我没卖出去，可库存凭空没了，怀疑仓库丢了
    仓损索赔被拒，我不接受，重新核查我丢的货
    索赔单提交一个月了还没赔，仓库丢的货
    仓库把我的商品外包装弄烂了，不能卖了
    香水在你们仓里漏光了一半
    为什么仓库丢货只赔六成
    那批玩具被仓库标为不可售，是你们弄坏的
    仓库失火烧了我的货，怎么赔
    请平台赔偿在仓丢失的42副眼镜
    平台仓少件差异一直不给处理
    仓里找不到我的货，请按丢失赔付
    拆开过的手机壳还回来给我，仓库谁动过
    cang库弄坏我的货还不认账
    你们warehouse搞丢我一托货，claim怎么提
    真是无语，放你们仓里三个月，一百个抱枕剩七十个，没卖过一个🙄 赔钱
    我家的蜂蜜玻璃瓶在仓里碎了十几瓶，黏得其他也卖不了，照片是你们仓库自己发我的，请安排赔付
    您好，我司存放于贵仓的三箱化妆品经确认丢失，现申请按采购价赔偿，附采购发票
    叉车把我的木桌戳了个洞，仓管还说是来的时候就这样，请调监控核查
    你们盘亏的那二十把椅子，赔付进度呢
    仓库把高配当低配发了六单，差价损失我要追讨
    在你们仓丢的货又说找到了，结果找到的是坏的，还得赔我
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
    You lost my stock in your warehouse, I want compensation
    the warehouse damaged my products
    how do I claim for inventory lost in your fulfilment centre
    units are missing from my stored inventory
    my goods were broken in your warehouse
    Who pays for stock damaged in storage?
    reimburse me for lost units
    your warehouse mixed up my products with another seller's
    stock got wet in your warehouse and is ruined
    file a claim for warehouse damage
    ten of my units vanished from your warehouse
    my inventory shrank without any sales
    the warehouse shipped wrong items to my customers, I want the loss covered
    compensation for goods destroyed in your fulfilment center
    your staff broke my vases
    I want the warehouse to look for my missing stock and pay if it's gone
    items came back from your warehouse damaged
    how much do you pay for each lost item
    warehouse reimbursement is too low
    when will I be reimbursed for the stock you lost
    my stock was marked as defective but the warehouse damaged it
    claim for mouldy goods stored with you
    Please investigate the disappearance of 42 pairs of sunglasses from your storage
    the pallet I stored with you has been crushed
    lost in warehouse, need refund of cost price
    do I get paid for units damaged by your workers
    stored food spoiled because your cooling failed
    my claim for lost inventory was rejected
    warehouse says my stock can't be found
    the perfume leaked while in your warehouse
    goods returned to me from your depot are short by eight pieces
    you disposed of my stock by mistake and owe me
    water damage to my stock at the fulfilment centre
    How do I prove that the warehouse damaged my goods?
    rats got into my dog food in your warehouse
    inventory lost during your internal transfer, compensate me
    missing boxes in storage, please pay
    who's responsible when a shelf falls on my goods in your warehouse
    a month ago you admitted losing my cameras, still no money
    your people opened my sealed products in storage
    warehouse error: my goods were labelled as someone else's and sold
    I demand compensation for 30 broken lamps in your facility
    stock adjusted down by 15, reason lost, what do I get
    damage in your depot, can someone check the cameras?
    the value you put on my lost stock is wrong
    my furniture was scratched by a forklift at your site
    what's the process when the fulfilment centre loses seller inventory
    everything I had on rack B was soaked, I want it paid for
    storage damage claim with photos, where do I send it
    my whole stock of candles melted in your warehouse
    the wrong item swap in your warehouse cost me twelve refunds, please reimburse
    ur warehouse lost 20 of my hoodies wtf, pay me back
    100 cushions went in, zero sold, 71 left. Did they walk out by themselves? 🤨 I'd like my money
    Hello, warehouse of you break my goods, I have photo, who will pay me
    仓库 broke my ceramic cups, how to claim money
    We hereby request reimbursement at purchase cost for three cartons of cosmetics confirmed lost at your facility; invoices are attached.
    first you said lost, then found, and now what you found is smashed. I want that stock paid for and I want someone to look into it
    The honey jars cracked on your shelf and glued the rest together, your own staff emailed me the picture, so please arrange compensation
    stock you hold for me has gone missing again
    my returned pallet from your depot had shoe prints on the boxes and half the toys broken, claim please
  `,
})
