import { defineIntent } from '#intents/define'

export const stockUpdate = defineIntent({
  intent: 'stock-update',
  audience: 'seller',
  settledBy: 'article',
  label: { zh: '怎么改库存', en: 'How to update stock' },
  definition: {
    zh: '卖家问怎么改库存数量、补货、同步、超卖怎么办。',
    en: 'A seller asks how to change stock numbers, restock, keep them in step or deal with overselling.',
  },
  borders: {
    'stock-question': {
      zh: '买家问有没有货不在这里。',
      en: 'A buyer asking whether something is in stock is not meant here.',
    },
    'edit-listing': {
      zh: '改价格标题归修改商品。',
      en: 'Changing price or title is edit listing.',
    },
    'inbound-shipment': {
      zh: '送到平台仓的货收了多少归入仓进度。',
      en: "What the marketplace's warehouse has received is inbound shipment.",
    },
  },
  zh: `
    改库存
    更新库存
    库存怎么设
    库存不对
    批量改库存
    超卖了
    库存同步
    设为缺货
    补库存
    库存显示0
    预占库存
    怎么增加库存
    库存预警
    sku库存
    库存没更新
    怎么改库存
    库存数改成0在哪里
    補貨了 怎麼把數量加上去
    超卖了怎么办 只有3个卖出5个
    批量更新库存表格
    库存显示不对 实际还有四十件
    两个平台库存怎么同步
    锁定库存是什么意思
    取消的单子库存会自动加回来吗
    拍下减还是付款减
    库存预警能设置吗
    可售跟实物差12个 差哪去了
    update stock 用 excel 行不行
    庫存突然歸零了 我沒動過
    卖光之后页面会自动下吗
    某个颜色没了 单独关掉这个色
    ku cun 怎么调
    仓库盘点完 要把几百个数重新录 最快的办法是
    预留给线下门店的货咋扣出来
    多仓的，广州和成都各填各的吗
    活动占用的数量啥时放出来
    显示“库存不足”上不了 但我填了999
    无限库存有没有，我是接单现做的
    今天来了批新到的搪瓷杯，白的六十蓝的四十，之前页面一直是售罄状态，改了数字以后买家还是看到缺货，是要等缓存还是少做了哪一步
    sku数量负数了 -2
    别人下单不付款占着我最后一件
    一键清空所有数量
    买家退回来的货怎么再加回可卖数
    组合套装的库存跟单品怎么联动
    数量改完几分钟生效
    一件多码 逐个填太烦 有没有复制的
    恢复在售 重新进了货
    手机上能改数吗
    线下卖掉了一台 线上忘减 咋办现在
    定时补货 每天早上放20个
    库存上限多少
    怎么看哪些快断了
    我女婿给我装了个小程序收银，线下卖一件线上不会跟着少，上周同一台电暖器卖给两个人，赔礼道歉还送了东西，有啥办法让两边的数一块走
    我店里的帐篷是按颜色分规格的，军绿卖得快米色卖得慢，仓库总共一百顶可以随时换外帐，怎么设成两个颜色共用同一个数，卖一顶两边都减
  `,
  en: `
    update stock
    change inventory
    set quantity
    stock is wrong
    inventory not updating
    bulk update inventory
    oversold
    mark as out of stock
    sync stock
    add stock
    how do i change my stock level
    inventory shows zero
    stock count
    inventory sync
    how do i change my stock quantity
    set inventory to zero
    oversold, 3 in hand and 5 sold, now what
    update quantities in bulk
    restocked the mugs, where do i add them
    stock count is wrong, i still have forty
    sync inventory between two marketplaces
    what does reserved quantity mean
    does a cancelled order put the unit back automatically
    low stock alert
    quantity went to 0 by itself
    sold out in blue only, how to switch off that colour
    how long until new numbers show up on the page
    One item, two warehouses, do I fill in both
    库存 negative -2 how come
    reserve some for my physical shop
    buyers see "unavailable" although I've put 60 in
    unlimited stock for made-to-order bread
    after our stock-take I've got several hundred numbers to key in, quickest way?
    unit sold over the counter and I forgot to lower the number online
    does the page vanish once everything's gone
    bundle vs single items, will the numbers follow each other
    unpaid orders blocking my last piece
    release 20 a day at 8am automatically
    is stock deducted at checkout or payment
    hello, goods arrived in our store again, how i activate selling
    put returned pieces back on sale, where
    copy the same amount to all sizes
    max figure allowed in the inventory field
    Fresh enamel cups came in this morning, sixty white, forty blue. I've overwritten the zeros and saved. It's noon and shoppers still read 'sold out'. Does it take time or is there another switch I overlooked?
    units held by the campaign, when are they freed
    from the phone possible? i'm at the storage unit right now
    what's about to run out, where's that list
    csv for inventory, column names
    My son-in-law put a till app on the tablet. Whatever goes over the counter isn't taken off here, so last week one heater was sold to two people. What must I do to have both numbers move together
    zero everything at once
    in stock date for backorders
    quantity box greyed out
    补货 done but listing still off
    We cut fabric from the roll, so what's available is metres and not pieces. Customers choose one, two or five metres. How should the figures be entered in order that all three choices draw from one and the same roll
  `,
})
