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
    怎么修改商品库存
    库存数量在哪里改
    到货了怎么加库存
    怎么把商品设成售罄
    卖超了怎么处理
    库存和实际对不上怎么调
    怎样批量更新库存
    店铺库存不同步怎么办
    两个店的库存能共享吗
    我改了库存没生效
    想把库存改为50
    补了货，前台还显示无货
    库存怎么清零
    不同颜色的库存怎么分别设置
    多卖出去两件，没货给客户怎么办
    请问库存预警在哪设
    库存变成负数了咋回事
    卖家怎么更新库存
    线下卖了一件，线上库存怎么减
    取消订单后库存没有恢复
    怎么设置每天自动补库存
    库存明明有，为什么显示缺货
    手机端怎么调库存
    表格导入库存的步骤
    被锁定的库存怎么释放
    怎么给SKU加数量
    退回来的商品怎么加回库存
    库存同步到其他平台怎么弄
    我要给粉色那款加二十件库存
    新到一批货，想增加可售数量
    库存显示错误，实际还有很多
    怎样避免超卖
    某个尺码没了，怎么单独设缺货
    库存被活动占用了怎么拿回来
    亲，库存改不了，保存不了
    下单减库存和付款减库存哪里改
    怎么让卖完的商品继续接单
    套装和单卖共用库存能设吗
    请问多仓库存怎么填
    盘点后库存要全部重填，有快的办法吗
    商品库存上限是多少
    客户下单没付款把库存占了，怎么释放
    店铺库存一夜之间变成0，怎么恢复
    ERP推送库存过来数量不对，怎么调整
    我有三百个SKU，一个个改库存太慢
    修改库存后多久前台能看到
    怎么看哪些商品库存快没了
    想预留十件给老客户，库存怎么扣
    水果按斤卖，库存填多少
    暂时没货，过几天再到，库存该怎么设置
    超卖了五单，是改库存还是怎么搞
    ku存怎么改呀 找不到地方
    stock update之后前台还是sold out
    同一件毛衣被两个人买走了😭 线上线下库存怎么同步啊
    我真服了，改完库存刷新一下又变回去，改三遍了，怎么才能改成功
    您好，新采购的两百只马克杯已入库到我自己的仓库，请问在后台何处增加库存数量
    摆摊的同时开网店，摊上卖一个网上就得手动减一个，老忘，有没有自动扣库存的法子
    没货的规格想先关掉库存，有货再打开，怎么操作
    刚来货的陶瓷碗要补库存，入口在哪
    库存数填错成5000了，实际50，怎么改回来
    库存在哪改
    怎么加库存
    商品库存改成零
    我要更新库存
    库存数量不对
    库存改不了
    补货后怎么改库存
    卖超了怎么弄
    库存怎么同步
    把某个颜色设为无货
    库存显示没货，实际有
    批量改库存数量
    怎么调库存
    到新货了，库存要加
    库存怎么减少
    库存多填了怎么改
    设置库存提醒
    库存为什么变少了
    每个尺码的库存怎么填
    货卖完了库存没变
    怎么让商品变成有货
    两边卖库存对不上
    库存被占用
    手机改库存
    库存表格怎么导入
    新到了八十箱苹果，在后台哪里把可售数量加上去
    店里绿色M码没有了，只想把这个规格的库存清零，其他不动
    实体店早上卖掉三台，线上库存怎么同步减掉
    库存原来填了1000，实际只有100，怕超卖，赶紧改在哪里
    客户取消订单后那件库存没有自动回来，怎么手动加
    我在抖音和你们这里同时卖，想让库存自动一致，怎么做
    昨晚超卖了四个保温箱，库存只有六个卖了十个，后面该怎么处理库存
    ERP对接后库存老是被覆盖成旧数，怎么关掉同步自己改
    早晨盘点发现二十多款数量不对，有没有办法一次改完
    库存填好保存了，页面还是“已售罄”，要等多长时间
    买家拍下不付款把最后两件占住了，能设置付款才扣库存吗
    我做手工皮带，接单才做，库存要写多少才不会断
    活动锁了我五十件库存，活动结束了怎么还没释放
    库存低于五件时能不能发短信提醒我补货
    客户退回的三条毛毯完好，怎么加回可卖库存
    套装里有杯子和壶，杯子没了，套装库存会自动变零吗
    两个仓的库存怎么分开填，北京三十，广州二十
    导入库存表时报“SKU不存在”，怎么把数量传上去
    库存无缘无故变成负三，怎么调回正数
    每天只想卖三十份卤味，卖完第二天自动恢复，库存怎么设
    怎么把全店库存一键设成0，我要休假一周
    库存预留功能在哪，我想给直播间留一百件
    改了库存之后买家多久能拍下
    水果按箱卖，到货先后不一，可以设到货日期再放库存吗
    这个链接库存总共还剩多少，怎么在后台看每个规格的数量
    合并规格之后库存加错了，重复算了一遍，怎么修正
    供应商给了新的数量表，两百多行，怎么匹配到我店里的库存
    下架的商品再上来库存会清空吗，需要重新填数量吗
    超卖的原因是我同事和我同时改库存，怎么避免互相覆盖
    已经没货的款怎么让买家还能预订，库存要怎么填
    库存单位写成箱了，应该是瓶，数量乘以十二怎么批量改
    kucun怎么清零 急用
    stock数量改完又跳回去了，什么bug
    摆摊卖掉最后一个招财猫，回家一看网上也卖掉了😂 怎么让两边库存一起减
    请教各位老师，本店补充了一批蓝牙键盘，库存数该在哪个页面调整
    改库存改到吐血，三百个规格一个个点，到底有没有批量的法子啊
    前天下暴雨地里草莓减产，原先设了五百盒库存，现在最多两百盒，我得赶快把数改下来，手机上怎么操作
    库存在哪里改
    后台改库存入口
    改可售数量
    怎么补库存
    新到二十件在哪加
    货卖完了又补了，怎么填上去
    库存填多少合适，卖家后台
    批量修改库存
    批量补货导入表格
    库存表怎么上传
    一键补满库存
    一键清零库存
    怎么把某个颜色设为缺货
    XL码没了，怎么单独关掉
    某规格卖断，如何置零
    每个规格的库存分开填吗
    多规格库存怎么批量填
    库存保存失败
    改了库存不生效
    库存数量一改又变回去
    库存自己变了
    库存自动少了十件
    库存无故归零
    库存显示负数
    后台库存和实际对不上
    盘点后怎么调整库存
    库存差异怎么校正
    实物比系统多三件，怎么录
    前台显示售罄，后台还有货
    有库存却显示缺货，我是商家
    改完库存多久页面更新
    库存同步失败
    库存同步到多个平台怎么做
    ERP库存不同步
    线上线下库存怎么打通
    门店和网店共用库存
    两个店铺共享库存
    两个仓的库存怎么分别填
    分仓库存设置
    多仓合并库存显示
    超卖了怎么办
    卖多了没货发，库存怎么防
    怎么防止超卖
    超卖五单，库存怎么处理
    安全库存在哪设
    低库存预警怎么开
    库存不足提醒
    缺货提醒通知到手机
    哪些商品快断货，列表在哪
    看各SKU剩多少
    库存明细在哪，谁改的
    库存操作日志
    占用库存是什么意思
    锁定库存怎么释放
    未付款订单占着库存
    拍下减库存和付款减库存怎么切换
    加购物车会扣库存吗
    取消订单库存会加回去吗
    退货的货如何重新入可售
    退货自动加库存可以关吗
    活动库存怎么单独设
    秒杀预留的数量收不回来
    活动结束库存没还回来
    直播间预留库存
    给老客户留十件不卖，怎么设
    预留库存功能
    现做现卖库存填多少
    定制类库存设999行吗
    按米卖的布库存怎么填
    按斤卖的水果库存单位怎么算
    套装库存怎么联动单品
    组合商品库存自动扣减吗
    卖一套，单品库存会减吗
    卖完自动下架怎么关
    库存为零商品会消失吗
    售罄后怎么重新开卖
    补货后还要重新上架吗
    到货日期可以设置吗，先挂缺货
    缺货商品怎么允许继续下单
    定时放库存
    每天早上九点放一百件，怎么设
    限量发售怎么控库存
    手机app上怎么改库存
    同事和我同时改库存冲突
    补货
    库存调整
    清库存数
    亲 库存咋改呀我是卖家
    货到了俺想把数往上加，点哪
    stock怎么update
    inventory对不上
    SKU库存怎么批量set
    庫存要怎麼改，賣家問
    我摊上卖一个网上也得减一个，老忘记，有啥法子自动减
    您好，商家库存导入后数量显示异常，请告知正确导入格式
    刚补了一百件可是页面还是抢光了客人都问我有没有货我该怎么弄才显示有货
    供应商每天给我一张库存表，能不能自动读进去更新数量
    杯壶成套卖，单只断货时套装数量会跟着归零吗
    布是论米裁的，三种长度共用一卷，数量咋填
    今天到了三箱新货，我想把那几个卖断的尺码数量加上去，在后台哪一页
    线下摊位和网店卖的是同一批杯子，怎样让两边的库存一起往下减
    昨晚同一件孤品卖给了两个人，怎么设置才能卖掉一件就自动停
    供应商每天早上发我库存表，有没有办法上传一次就全部更新
    我把数量从零改成五十了，前台半小时还显示售罄，是哪一步没做
    活动报名时占用的八十件，活动都结束三天了还没回到可售库存
    盘完货发现系统比实物多十二件，怎么调整又不影响在售的
    卖家怎么改库存数
    库存在哪儿编辑
    把可售数改成五十
    库存加三百，新货到了
    库存减十件，线下卖掉了
    设成零不让买
    怎么标售罄
    怎么恢复有货
    上新一批怎么补库存
    补完库存前台还显示无货
    库存改了不生效
    改好又跳回旧数
    系统12件实物9件，怎么调
    盘点数怎么批量录
    库存表模板在哪
    excel导库存报错第五行
    六百个SKU一次改库存
    各颜色库存分开填吗
    尺码库存在哪设
    分仓库存怎么录
    从一仓挪到二仓，数量怎么改
    跟抖店库存同步
    收银系统和网店库存打通
    同步把我库存覆盖了，咋关
    超卖怎么办
    多卖了两张沙发
    防超卖怎么设
    安全库存设置
    留五件给老客，不放出来卖
    预留数量是啥意思，库存页上的
    未付款占库存怎么释放
    下单减库存还是付款减库存
    取消的单库存没回补
    退货回来的加回可售
    坏的四件怎么从库存里扣掉
    过期的罐头怎么减库存
    活动锁库存多久释放
    秒杀剩的库存怎么还回来
    快卖完了能通知我吗，卖家端
    库存变动记录查谁改的
    看哪些商品库存为零
    我店里各款还剩几件在哪看，要改数
    无限库存能设吗
    定做的库存填多少
    每天限三十份自动补满
    库存能填小数吗，布按米卖
    套装和单品共用库存
    扫码枪录库存
    手机端改库存在哪
    庫存欄灰色不能改
    库存显示由仓库管理，我改不了
    缺货了想保留页面，库存设零行不
    设零会不会掉排名
    阁楼翻出六个，库存咋加上
    草莓减产，可卖数从500降到200
    inventory怎么update
    ku cun zenme jia
    库存单位写错，箱改成瓶，数量怎么换
    商品卖光了，补货入口在哪
    卖家后台库存数被锁，怎么改
    取消订单后库存没加回来，卖家怎么补
    我店商品的可售库存要往下调
    库存同步收银机怎么设
    给店里商品开缺货提醒
    损坏的从店铺库存扣除，在哪操作
    仓与仓之间调库存数
    商品库存填成一千了，实际一百，怎么改小
    活动结束了，占用的库存没释放
    库存盘点后批量导入更新
    超卖了，库存怎么防止再出错
    今天多烤四十个饼，店里可售数怎么加
    收银卖了一件线上没跟着减
    市集卖的怎么从网店库存扣
    直播扣的库存没退回来
    库存出现负一怎么办
    库存页里"已占用"指什么
    按箱显示的库存改按瓶
    剩两件就停卖，怎么设库存下限
    两个重复SKU的库存合并
    每周一自动补库存能设吗
    卖家怎么改商品库存数
    到了四十个杯子，库存在哪加
    批量改库存的表格模板
    把蓝色款数量清零
    摆摊卖了一件，网店数量咋减
    盘点后数字不对，怎么校正
    库存每次保存又变回3
    退回来的货怎样加回可售
    库存低了能提醒卖家吗
    锁定的活动库存几时释放给我
    賣家如何調整庫存
    一物一件的手作，数量填几
    误填999，实际9件，赶快改
    预留五件别卖，在哪设置
    售罄的款补了货怎么重新能买
    鸡蛋每天三十个，能自动重置数量吗
    谁改了我库存，有日志没
    导入库存第18行报错
    各仓数量分开填吗
    套装卖了单品库存会不会扣
    实体店收银和网上数量如何保持一致
    碎了两罐，可售数减二
    库存变负数了
    页面能不能不显示剩余件数
    拍下减库存改成付款减
    六百个SKU怎么一口气更新数量
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
    补货 done but listing still off
    We cut fabric from the roll, so what's available is metres and not pieces. Customers choose one, two or five metres. How should the figures be entered in order that all three choices draw from one and the same roll
    How do I update my stock?
    where can I change the quantity of a product
    how do I add inventory after restocking
    set a product as out of stock
    I oversold an item, what should I do
    my stock level is wrong, how do I fix it
    update stock for many products at once
    how do I keep stock in sync across two shops
    I changed the quantity but it still shows sold out
    how do I set inventory for each colour
    add 20 more to my stock of red scarves
    how can I stop overselling
    inventory count doesn't match what I have
    I got new stock, where do I enter it
    stock went negative, why
    where do I set a low stock warning
    My product says unavailable although I have plenty left
    how do I reduce stock after selling one in my store
    how do I mark one size as sold out
    import stock quantities from a spreadsheet
    does stock come back after an order is cancelled
    how do I update inventory on my phone
    sold more than I have in stock
    change available quantity to zero
    restock an item in my shop
    how do I put a returned item back into stock
    inventory isn't syncing with my other sales channel
    Can I keep selling when stock reaches zero?
    stock reserved by unpaid orders, can it be released
    what is the fastest way to update 300 stock levels
    quantity field won't save
    how do I hold back ten pieces for regular customers
    stock of a bundle, how is it counted
    how to adjust inventory after a stocktake
    can stock refill automatically each morning
    I entered 500 instead of 50, how do I correct the quantity
    stock for two warehouses, where do I enter each
    why did my inventory suddenly drop to zero
    two customers bought my last chair, what do I do about the oversell
    make an item available again, it's back in stock
    how long does a stock update take to go live
    I sell on three sites, can stock update by itself everywhere
    the inventory file was rejected, how do I upload quantities
    unlimited quantity for handmade items possible?
    how do I know which of my products are running low
    temporarily out of stock, how do I set that with a restock date
    campaign is blocking 40 units of my inventory, how do I free them
    edit stock of one variation only
    our till and your site show different stock, how to link them
    set max quantity in stock
    increase the stock count of listing 8821
    how do i chnage stok numbers??
    sold the same vintage mirror twice, argh 😩 how do I make the stock go down when it sells at the market
    I update the quantity, hit save, refresh, and it's back to 3. Third time today. How do I actually change it?
    hello, new goods come to my shop, how I write more quantity
    库存 update in bulk, excel format which
    Good evening. Having received eighty additional teapots from our potter, I'd like to know where the available quantity is raised.
    Every Saturday I sell at the farmers market and every Sunday someone online buys jars I no longer have. Is there some way of keeping the numbers in line?
    only the medium in green is gone, where do i zero just that one
    is stock taken off when the buyer adds it to the basket or when he pays
    where do I change stock
    add stock to my product
    set the quantity to zero
    inventory number is wrong
    can't update the stock
    how do I restock an item
    I sold more than I have
    keep stock the same on two sites
    mark a colour as unavailable
    my item shows sold out but isn't
    change inventory for lots of items
    lower the stock count
    new goods arrived, update quantity
    stock didn't go down
    fix the number in stock
    low stock notification
    set stock per size
    make an item in stock again
    update my inventory
    stock is stuck
    why is my stock negative
    upload inventory spreadsheet
    available quantity edit
    reserve stock
    stock changed by itself
    Eighty crates of apples have just come in. Which page do I use to raise the available number?
    medium in green is gone, I want just that variant at zero and the rest left alone
    three kettles were sold over the counter this morning, how do I take them off the online quantity
    I typed 1000 in stock and there are only 100, need to lower it before I oversell
    An order was cancelled and the unit hasn't come back into my inventory, can I add it by hand?
    Selling on Etsy and here at the same time, is there a way of having one shared stock count?
    Six cool boxes in the shed and ten sold last night. What do I do about the overselling?
    our ERP keeps overwriting the quantities with old numbers, how can I stop that and edit them myself
    after counting this morning twenty items are off, is there one place to correct all the quantities
    saved a stock of 40 and the page still says "sold out", how long does it take
    someone holds my last two pieces without paying; can stock be deducted only when payment is made
    I make belts to order. Which quantity should I enter so it never runs out?
    The deal ended on Sunday but the fifty units it blocked haven't been put back in my stock
    could I get a text when an item falls under five in stock
    three blankets came back unopened, how do I put them into sellable stock again
    a set consists of a pot and cups; if the cups are out, does the set's quantity go to zero too?
    thirty pieces in Berlin, twenty in Munich: how are these entered separately as stock
    inventory import says "unknown SKU", how do I get the quantities in
    I want to offer thirty portions a day and have the number refill every morning
    where can I hold a hundred units back for my live show
    how soon can customers buy once I've increased the quantity
    goods land on the 20th, can I enter stock now with a date?
    my colleague and I both edited the quantity and one of us overwrote the other, how is that prevented
    supplier's sheet has 200 rows of new stock levels, how do I match it to my listings
    does relisting clear the quantity or is the old stock remembered
    can customers order something at zero stock as a backorder, and how do I set it
    I entered boxes rather than bottles, so all quantities need multiplying by twelve
    The number of sweaters doubled when I merged two sizes, how do I correct the inventory?
    which of my items have fewer than ten left
    stock per warehouse isn't adding up to the total shown
    how do I stop my last unit being bought by two people at once
    quantity for the red mug should be 75
    the barcode app counts my shelves, can it push the numbers into your stock field
    why did I lose twelve units of stock overnight without any orders
    is there a stock history showing who changed the quantity and when
    pause sales of one flavour until new stock comes
    I want the site to show "only 3 left", does that depend on the stock number
    stok not updating, pls help
    sold my last lucky cat at the market, came home and it had sold online too 😂 how do I make both counts drop together
    库存 how to change in app, new goods arrive today
    three hundred variants, one by one, click click click... there MUST be a faster way to change quantities?!
    May I ask on which page the number of units available for our Bluetooth keyboards is to be adjusted after replenishment?
    hail killed half the strawberries. I'd put 500 boxes up and there'll be 200 at most, so I have to bring that number down fast from my phone, in the field, how?
    how do I change stock quantity of my product
    where do sellers edit stock
    update inventory count
    adjust available quantity on my listing
    add stock after a delivery from my supplier
    got twenty more in, where do I add them
    restock a sold out product
    replenish stock in seller panel
    lower stock numbers
    correct a stock figure I typed wrong
    bulk stock update
    bulk inventory edit by file
    stock file upload format
    inventory spreadsheet rejected
    set all my stock to zero
    zero out a colour that's gone
    size L is finished, how do I take just that off sale
    mark a variant as out of stock
    stock per variant, where do I fill it
    can't change my stock
    stock won't save
    stock reverts after I save
    inventory changed by itself
    my stock dropped by ten for no reason
    stock went to zero overnight and I didn't touch it
    negative stock showing on my item
    system stock and real stock differ
    adjusting stock after a count
    stocktake differences, how to book them
    three more on the shelf than in the system
    shows sold out to buyers but I have forty in stock in my panel
    I've stock but my listing says unavailable
    how quickly does a stock change show on the page
    stock sync failed
    sync inventory across several marketplaces
    inventory sync with my shop till
    ERP inventory out of step with you
    one inventory for shop and website
    share stock between my two stores
    stock for two warehouses, how to enter
    split stock by warehouse
    oversold, what should I do
    oversold five units, how do I sort my stock
    prevent overselling
    avoid selling the same piece twice
    safety stock setting
    buffer stock, where
    turn on low stock alerts
    warn me when stock runs low
    email me when an item of mine runs out
    which of my SKUs are nearly gone
    remaining units per SKU in my shop
    who changed my stock, is there a log
    stock history of my product
    what's "reserved" in my inventory
    release locked stock
    unpaid orders are tying up my stock
    deduct stock on payment instead of on order
    does the basket reserve my stock
    is stock put back on cancellation
    return goods to sellable inventory
    stop returns from being added to stock automatically
    separate stock for a flash sale
    promotion took my stock and hasn't given it back
    campaign stock not released
    hold back stock for a livestream
    keep ten units aside for regulars
    reserve inventory
    can I put 999 for custom pieces
    maximum stock number allowed
    fabric sold by metre, how do I enter stock
    fruit by kilo, stock unit?
    set and singles share stock, how do I link them
    does selling a bundle reduce the single items' stock
    does my page go offline at zero stock
    reopen a sold out listing with new stock
    need to relist after restocking?
    allow orders when stock is zero
    backorder setting for sellers
    set restock date on my item
    release stock at nine every morning
    timed stock release
    limited drop, controlling the quantity on sale
    edit stock in the seller app
    my colleague and I overwrite each other's stock numbers
    restocking
    inventory adjustment
    stock level
    quantity update
    inventory count wrong
    stock mismatch
    how to update stock qty in seller panel sir
    inventory not updating kindly check
    my godown stock and portal stock not matching
    stock is there but showing OOS on my listing
    how make quantity more, new goods come
    stok update how
    库存 how to update in English app
    stock sync don't work with POS
    I sell on a stall too and forget to knock one off online, is there an automatic way?
    Our import ran without errors yet the quantities look wrong, which file layout is right?
    just put in a hundred pieces and the page still says gone customers keep asking what did i miss
    supplier sends me a daily stock list, can it be read in by itself
    can I pause sales by setting quantity to nought
    hide exact stock number from shoppers on my listing
    Three cartons came in today and I'd like to raise the sizes that had run out, which seller page is that on
    The market stall and my online store sell the same mugs, how can both draw down one stock figure
    My supplier mails a stock table each morning, can a single upload refresh all my quantities
    I changed it from zero to fifty and half an hour later the listing still reads sold out, which step did I skip
    Eighty pieces set aside for a campaign haven't returned to my sellable stock, three days after it ended
    After counting I hold twelve fewer than the system says, how do I correct it without halting sales
    low stock warning, how many is that
    change stock level of an item in my shop
    edit inventory numbers
    edit quantity available
    raise available units of my listing
    lower the stock of my product
    reduce inventory by ten, sold them offline
    set stock to 50
    set quantity zero so no one can buy
    mark my item as sold out
    mark as back in stock
    put it back in stock, new delivery came in
    new batch arrived, how to add 300 units to my listing's stock
    replenish my listing
    restocking steps for sellers
    how to top up inventory on my listing
    how to refill stock after sold out
    sold out badge won't go although I've entered 40
    item shows out of stock but I have 25
    stock doesn't save
    inventory resets to the old figure each night
    the number jumps back after I save
    stock count differs from my shelf
    system says 12, shelf says 9, how to correct
    stocktake done, upload the counts how
    stock file template
    csv for inventory upload
    spreadsheet to update all quantities
    mass update of stock
    bulk edit stock of 600 SKUs
    import inventory failed at row 5
    update quantities by excel sir
    sir how to increase stock in seller app
    sir stock is showing 0 how to add
    kindly tell how to update inventory
    inventory update not reflecting
    how long till the new stock shows
    delay after stock change?
    variation stock, each colour separately
    stock by size, where
    parent stock shows sum of children, how to edit
    multi warehouse stock, enter for each?
    assign inventory to my second location
    move quantity from one location to another in the system
    sync stock with Shopify
    sync between my shop floor till and here
    keep numbers equal on two marketplaces
    stock sync with ERP is off by 3
    connect POS for live inventory
    integration overwrote my counts
    stop automatic sync and edit by hand
    oversold two sofas, what do sellers do
    sold the same unit twice, what now as a seller
    safety buffer on stock
    hold back 5 pieces from sale
    reserve units for wholesale customers
    reserved quantity, what does it mean in inventory
    available vs on hand
    pending orders locking my stock
    unpaid orders hold my last piece, how to release
    release stock of unpaid carts
    when is stock deducted, at order or payment
    does cancelling add the unit back automatically
    buyer cancelled yet stock didn't go back up
    put returned goods into sellable stock
    add returned item to inventory again
    damaged pieces, how to take them off the count
    write off 4 broken units from my stock
    remove expired jars from available quantity
    campaign locked my inventory
    promo stock separate from normal stock?
    flash deal units leftover, return to normal inventory
    low inventory warning set at 10
    notify me when my product is almost gone
    reorder point setting in seller centre
    view stock history, who altered it
    inventory log
    staff changed the stock wrongly, see who
    list of my sold out items
    filter products with zero stock in my shop
    what's left of each SKU in my store
    inventory value overview, where to correct an entry
    unlimited inventory option
    made to order, what stock do I put
    digital product stock number?
    daily limit of 30 loaves, auto reset of stock
    stock that refills itself every morning
    preorder quantity cap
    seller: limit stock sold per day
    max stock allowed?
    can stock be decimal, I sell cloth by the metre
    stock of bundles linked to single items
    bundle inventory doesn't go down when part sells
    I sell lamps in sets and singly, one stock for both?
    barcode scanner to count stock into the system
    update inventory on phone
    no stock field in my app
    grey stock box, can't edit
    can't edit inventory, it says managed by warehouse
    handmade one-offs, quantity one each, how do I set that
    harvest was poor, lower my strawberries from 500 to 200
    I found 6 more in the attic, add to my listing stock
    my shop is out of flour, make the listing unbuyable but visible
    hide or zero when out of stock, which one
    will zero stock delete my listing
    will my rank go if I set stock to 0
    库存 how to change, im seller
    改库存 in seller app where
    stok qty wrong pls how fix
    I want to put more pieces in my product
    how I can write new quantity of my article
    The wholesaler dropped off 90 kettles and my page still shows none for buyers, so where do I type them in?
    as a seller how do I write off broken pieces from available stock
    my app inventory and till count are out of step, sync how
    the available quantity of my listing needs raising by 90, new goods in
    how can my store cap daily sales by setting stock
    seller centre: warn me at low inventory
    my listing sold out, how do I restock it
    cancelled order's unit hasn't returned to my inventory
    shop stock of product A wrong by three, adjust where
    I run two sites, can they share inventory
    inventory of my listing keeps being overwritten by the ERP
    type in new stock for each variation
    seller stock page shows reserved 6, what's that
    can I set stock of all products to zero in one go
    oversold my last rug to two buyers, how do I avoid that
    set infinite stock for downloads
    stock column in the upload sheet ignored
    replenish units on a listing that ran out
    inventory number frozen at 17
    my staff can't alter stock, where's the button
    take the returned kettle into sellable inventory again
    deduct units sold at the weekend market from online stock
    stock by colour got mixed, red has blue's number
    I typed stock 1000 by accident, put it down to 10
    baked 40 extra pies, increase what buyers can order from my shop
    the till sold one but the shop page didn't drop by one
    how do I subtract market sales from my online inventory
    my colours' stock numbers got swapped in the sheet, re-upload?
    set a floor so my listing stops selling at two left
    what does "committed" mean beside my stock figure
    seller app shows stock in cartons, I count bottles, switch how
    my shop still sells an item I ran out of, stop it via stock
    twelve of my listings have stock minus one
    restock date field for sold out items in my shop
    after a livestream the deducted stock wasn't returned to my listing
    copy stock from last season's variations
    can only the owner alter inventory or staff too
    merge stock of two duplicate SKUs
    I bottle oil weekly, schedule a stock increase each Monday
    restocked 40 mugs, where do I enter that
    set inventory to zero for one listing
    my shop oversold the lamp, what now
    quantity update in bulk by spreadsheet
    inventory numbers wrong in my store, fix how
    how do I add units to a sold-out listing
    bump my stock up to 200
    adjust the count, two jars broke on my shelf
    stock in the shop and online don't agree, how do I align them
    sold one at the market, need to take it off my online quantity
    mark item of mine as out of stock
    low stock alert for sellers?
    we did a stocktake, how do I upload the new counts
    seller question: negative stock shown
    Does a cancelled sale put the unit back into my stock automatically?
    where is available quantity edited in seller app
    maal aa gaya, stock kaise badhaye
    reserve 5 pieces so my shop doesn't sell them
    inventory import fails at row 18
    how do I set different stock per size
    my quantity jumps back to 3 each time I save it
    can I hide the number of pieces left on my listing
    decrease stock by ten for my shop
    I've sold more than I own, how should a seller deal with oversold orders
    buffer stock setting
    the stock reduces twice per sale in my shop
    new delivery from my supplier, add 300 to the listing
    limit the sellable amount to 20
    stock count per warehouse for my products, how to enter
    switch off sale of a variant that's run out
    make-to-order goods: how do I put endless stock
    what quantity should I put if I have one-off pieces
    zero stock, will my listing disappear?
    how do I raise the quantity without editing the whole listing
    clear all stock at once
    csv template for stock levels
    someone has my last piece in their basket unpaid, does that lock my stock
    flash sale locked my units, release them
    inventory page greyed out in my store
    reduce L and raise M stock on my trousers
    returned goods back to sellable stock, how as a seller
    i have 5 more pcs, where i put
    The harvest came in: 90 boxes of pears to add to my listing
    stock discrepancy of 12, how do I correct it in the seller centre
    two channels sold the same sofa, how do I prevent that
    scanning stock in with a phone, possible in the seller app?
    automatic restocking from my supplier feed
    inventory management for shops, where
    stock field won't accept decimals, I sell fabric by the metre
    does the stock of a bundle fall when a single part is sold
    want shoppers to see "only 3 left", stock display setting?
    put my shop's quantity on pause at 0 for the broken ones
    can staff change quantities on the tablet
    batch edit stock for 600 SKUs
    stock log, who changed my numbers
    it says 999 and I have nine, how to correct before people buy
    count says 50 but the buyers can't order, stock not released?
    my hens lay 30 eggs a day, can the stock be reset each morning automatically
    how do I tell the system that the goods in transit arrive Monday and can be sold from then
    out of stock by mistake, I have plenty, change it
    incoming stock date on my listing
    restock date display for sold-out items in my shop
    deduct samples from stock
    how quickly is a stock change shown to buyers
    Excel upload overwrote all my counts, can it be undone
    split total of 100 between the app and the website
    I want the stock to drop on payment, not on order, for my shop
    edit qty
    wrong quantity went live in my store
    stocktaking tool?
    minimum stock warning by text for my shop
    does editing stock lower my ranking
    how do I write off expired yoghurt from inventory
    stock stuck at 1
    sell through what's left then close the variant automatically?
    my listing says sold out though I've 7
    how to handle a buyer whose item I no longer have because counts were wrong
    the figure is locked during the campaign, how do I add more stock
    keep my till and web quantities the same
    could I transfer ten units from variant blue to navy
    increase inventory urgently, ad is running
    we bake daily, limit 24 loaves, reset at 6 am
    pooled stock across two listings of the same vase
    stock per colour
    tickets left for my workshop, where do I alter the seats number
    moths ate six scarves, lower my scarf count
    thirty sacks of lentils arrived, let my listing know
    my shop shows phantom stock
    tally in the back room is 18, site claims 25, how do I amend
    two buyers, one piano, my counter failed, what do I do
    can a barcode gun feed my shop's quantities
    fresh batch of kimchi: refill the available amount
    replenishment of a variant, where's the plus sign
    ceramic seconds shouldn't be sellable, take their number to nil
    shop counts drift apart between my two marketplaces, any remedy
    our ring-spun tees: 12 in S, 30 in M, enter how?
    quantities wiped after the update of my seller app
    concert seats to sell: raise from 80 to 95
    how to allocate part of my inventory to the outlet channel
    how often does the supplier feed overwrite my counts
  `,
})
