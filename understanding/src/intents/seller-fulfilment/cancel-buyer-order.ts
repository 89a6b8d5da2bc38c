import { defineIntent } from '#intents/define'

export const cancelBuyerOrder = defineIntent({
  intent: 'cancel-buyer-order',
  audience: 'seller',
  settledBy: 'article',
  label: { zh: '怎么取消买家的订单', en: "How to cancel a buyer's order" },
  definition: {
    zh: '卖家要取消或关闭店里的订单（缺货、标错价、买家要求），问怎么做、有什么后果。',
    en: "A seller has to cancel or close a shop order (no stock, wrong price, buyer's wish) and asks how and with what effect.",
  },
  borders: {
    'cancel-order': {
      zh: '买家取消自己买的归取消订单。',
      en: 'A buyer cancelling what they bought is cancel order.',
    },
    'refund-to-buyer': {
      zh: '已经发货、只是要退钱归给买家退款。',
      en: 'Already shipped and only money to go back is refund to buyer.',
    },
    'late-shipment-penalty': {
      zh: '问拖着不发怎么罚归那里。',
      en: 'What not sending costs in penalties belongs there.',
    },
  },
  zh: `
    怎么取消买家订单
    没货了怎么关单
    卖家取消订单
    缺货取消
    取消买家的单会罚吗
    标错价能取消吗
    关闭交易
    买家要求取消怎么操作
    拒绝订单
    无法发货取消
    批量取消订单
    卖家怎么关闭订单
    拍错价的单怎么办
    同意取消
    取消率
    怎么取消客户的订单
    缺货了想关单
    价格标错了 99写成9.9 怎么把单子都取消
    买家让我取消 我这边点哪里
    卖家取消订单会扣分吗
    客户拍错了让我关掉
    取消原因选哪个不影响店铺
    疑似黄牛一次拍了80件 能砍单不
    买家不付款能关闭交易吗
    店里有一单地址送不到 我想取消掉它
    怎么拒绝订单
    发货前商家单方取消赔多少
    關單之後錢怎麼退給顧客，自動的嗎
    取消按钮找不到 seller后台
    客人下了同一款两次，让我去掉一个
    quxiao 买家订单
    店員誤操作接了單，怎麼撤回
    缺一件 能只取消其中那个商品别的照发吗
    取消率多少算高
    系统漏洞，优惠叠加到0元被下了一百多单，我这个小店全发出去要赔五万，能批量关掉吗，会不会被判不履约，先给我支个招
    cancel 客户的 order 原因选 buyer request 还是 out of stock
    送货范围外的客人下单了怎么拒
    货在质检发现瑕疵 不能卖给他了 单怎么处理
    买家在聊天里说不要了但不肯自己申请 我来操作行吗
    预售凑不满人数 全部作废怎么弄
    误点取消能恢复吗 是客人的单
    骗子单，电话打过去说没买过，我不想发
    已经打了面单还能关闭吗
    顾客要改颜色，我先关了让他重拍可以不
    断码了 38码没了 只能不做他生意咋操作
    砍单投诉怎么避免
    法院拍卖件不能卖了 那笔交易作废
    跟买家协商一致取消 要留什么证据
    厂里刚来电话说那款红木椅停产了，可我店里还挂着而且上午卖出去三把，钱都付过了，现在最稳妥的办法是主动关掉还是劝客人自己申请
    商家取消要在几天内操作
    我不想卖给这个客人 可以吗
    一早起来发现员工把婴儿床的运费设成0，还是发往海南的，一单亏三百，总共九单，没发货，我能以运费设置错误为理由把它们取消吗，对店铺影响多大
    我想取消一个买家的订单
    没库存了，怎么把订单取消掉
    卖家主动取消订单在哪操作
    价格设错了，这些订单能不能关闭
    买家说不要了，我这边怎么关单
    取消客户订单对店铺有影响吗
    能取消已付款还没发货的买家订单吗
    店里有个订单发不了，想关掉
    客户要取消，麻烦告诉我操作步骤
    请问商家取消订单要赔钱吗
    买家拍错尺码让我给她取消
    卖断货了，订单怎么办，能取消不
    怎么关闭未付款的订单
    我这边点取消显示无权限
    卖家取消订单会通知买家吗
    取消以后货款会自动退给买家吗
    同一买家重复下单，帮我取消其中一个
    订单还没发，买家申请取消，我在哪同意
    不小心把价格标低了，想把昨晚的八单全取消
    取消理由填缺货会扣分吗
    为什么我取消不了客户的订单
    买家要求取消但我已经打包了，可以拒绝吗
    商品停产了，已下的单如何关闭
    仓库说那款包没货了，这单只能退掉取消
    取消买家订单有次数限制吗
    我是商家，取消订单按钮在哪个页面
    想取消订单号3307的交易，买家同意了
    能不能让买家自己申请取消，这样不算我的
    运费算错亏太多，能关单吗
    买家信息异常，不敢发，怎么取消
    一天之内取消太多单会怎样
    买家拍了十件只有六件货，能取消部分吗
    卖家协商取消和缺货取消有什么区别
    帮我把这位客户的订单关了，他说买重复了
    客户付款后一直问能不能取消，我怎么给他办
    怎样取消预售的订单，工厂做不出来了
    批量关闭买家订单的入口在哪
    赠品订单误拍，卖家能关吗
    哪些情况卖家取消不扣分
    取消订单多少钱违约金，这个单货值两百
    买家超过24小时没付款会自动关闭吗，还是我手动
    关单了还能恢复不，刚点错客户的了
    标价少写一个零，已经有人拍了，关单要怎么跟平台说
    缺货想给客户取消，他不同意取消怎么办
    快递停运发不出，这种单子可以取消吗
    大客户下错单位，一百箱拍成一百件，说好取消重拍，我怎么弄
    取消订单流程
    我要关单！没货了！！
    亲在吗 kuan式断码了 想把客户的单退了取销掉
    买家cancel request在哪approve啊
    手滑把椅子卖成9块9了，已经卖出去二十多把，救命😭 怎么全部关掉
    老板出差了就我一个新来的，客户打电话非说要取消那台破壁机，后台我点来点去找不到取消在哪
    麻烦您了，这单绿植因为天气太冷发不了，跟客人也商量好了不买了，想问下我这边取消要选哪个理由才不影响店铺评分
    我知道取消不好，可供货商跑路了，手里十四单一件货都没有，请问关掉它们的后果是啥
    卖家单方面取消订单合规吗
    拒单怎么操作
    客人反悔了，让商家取消，步骤是？
    刚接的团购单做不了，怎么退单给客户
    卖家怎么取消订单
    没货了想取消客户订单
    客户要取消，我在哪里操作
    取消买家订单会被罚吗
    标错价格的订单怎么关闭
    商家取消订单的后果
    怎么同意买家取消
    店里的订单想关掉
    不想接这个单，怎么拒绝
    已付款的订单卖家能取消吗
    取消订单选什么理由
    缺货的单子怎么处理，要不要关闭
    买家拍错了，帮他取消
    怎么取消还没发货的客户订单
    卖家端取消订单没反应
    买家申请取消我要不要点同意
    取消订单后买家会收到通知吗
    做不出来的定制单怎么取消
    重复的订单能由商家关掉吗
    发不了货，想关单
    商家主动关单有什么影响
    拒单要赔钱吗
    取消客户的一件商品怎么操作
    客户不要了，货还没出，如何关闭交易
    取消太多订单会不会影响店铺
    库存写错，多卖了一台咖啡机，这台没法给客户，怎么把订单取消
    原价259的行李箱被我写成25.9，一晚上卖了六个，能由卖家取消吗
    买家下午说不想要了，还没发，我应该自己点取消还是等他申请
    供应商说那批实木凳下个月才有，客户等不了，这单怎么关闭合适
    订单4429客户打电话来要求取消，请问我在后台哪个页面办
    我这边点取消订单要选原因，选“买家不想要”会不会算我的责任
    预售的月饼做不出来了，要取消三十多个客户的订单，怎么批量弄
    打包时发现唯一一件瓷瓶有裂，不能卖给客户，订单怎么取消
    同一个人刷单拍了五十瓶洗发水，怀疑是黄牛，商家能不能拒绝并关闭
    买家付款两天了，可地址是我不发货的地区，只好取消，要怎么走流程
    店员误把下架的旧款卖出去了，客户已付款，取消后钱自动退给他吗
    买家要求取消但快递还没来收件，这时候卖家还能取消不
    一单里有三样，缺一样，客户同意少一样，能只取消那一样吗
    卖家取消订单要不要先跟买家沟通，不沟通会怎样
    买家忘了用券，想让我把单关了他重新下，操作步骤是什么
    尾款没付的客户订单，卖家可以关闭吗，定金怎么算
    换季清仓卖超了，十二号那几单没货，取消缺货单最多扣多少
    刚开店不懂，客户点了申请取消，我不处理会怎么样
    取消掉的订单算不算在缺货率里，我是因为客户要求才取消的
    系统故障给了买家双重折扣，这样的订单卖家可以取消而不被罚吗
    仓库发现客户买的那箱牛奶快到期了，不想发给他，想取消这单
    客户留言说买给别人的已经不需要，还没付尾款，怎么关这笔交易
    小店今天停业，剩下的七单都想取消，有没有一次全关的办法
    被买家骂了不想做这单生意，可以直接取消他的订单吗，会扣分吗
    客户要从黑色换白色，白色没有，他说那就算了，我这边怎么取消
    刚取消了一个客户的单，钱多久回到他那里，需要我再操作什么吗
    买家重复付款下了两单一样的饭盒，他要留一单，另一单怎么关
    做活动时漏改限购，一个人买走全部，我能取消超出的数量吗
    没huo了，怎么cancel买家的单
    取消订单会不会扣fen啊，急，客户在催
    老板把全店价格少打了个零就去睡觉了😱 一百多单，怎么全部取消，求助
    麻烦问下，客人因家中有事不再需要这套餐具，我们愿意配合，请问卖家侧取消的具体步骤
    真无语，厂家一句停产就完了，我这边卖出去九把椅子怎么关单啊，会罚多少
    客户一会儿要一会儿不要，最后定了不要，货还在我桌上，你就说我从哪儿把这单关了吧
    卖家后台取消订单在哪
    店家这边怎么撤单
    怎么把客人的单关掉
    卖家能主动取消吗
    商家取消订单会被罚吗
    店铺主动取消扣不扣分
    缺货了 客人的单怎么取消
    没货发 想关掉这笔交易
    库存超卖了 怎么取消后面的单
    卖重了 最后一件被两个人买了 怎么退掉一单
    断货了 客人不愿等 怎么关单
    厂家停产 发不了 怎么取消顾客订单
    发现货有瑕疵 不想发给客户 怎么撤
    我标错价了 客人下单了 能取消吗
    少打一个零 来了五十单 怎么全关
    优惠设错 亏本单能拒发取消吗
    邮费设成0了 偏远单想取消
    客人要求取消 我怎么操作
    买家说不要了 还没发 卖家端怎么点
    买家拍错让我关 怎么关
    买家拍下不付款 怎么关闭
    未付款的客户订单可以手动关吗
    买家取消申请我忘了处理会怎样
    拒绝买家取消申请行吗 已打包
    已经打单了 还能取消客户订单么
    出库了还能取消买家订单吗
    快递揽收前能不能关单
    同一个买家拍了三单 让我关两单
    买家地址送不到 我想取消
    偏远地区不发 客户单怎么取消
    买家留言要求太多 不想卖给他了 能关吗
    怀疑同行恶意拍单 怎么取消
    黄牛囤货单 想全取消
    刷子单 取消掉不影响店吧
    联系不上买家 定制信息没给 能取消订单吗
    定制单客户不确认图 可关闭吗
    预售凑不够数 怎么给客户取消
    拼团没成 订单要我手动关吗
    一单里缺一款 只取消那款可以吗
    部分取消怎么操作 卖家端
    批量关闭订单
    一次取消几十个订单的方法
    取消后买家钱自动退吗 我是商家
    关单后款项怎么回给客户
    取消客户订单佣金退我吗
    取消后运费险谁出
    取消的单还能恢复不 我手滑点错客户
    误取消了买家订单 能撤回吗
    取消率会不会升高 我关一单
    一个月最多能取消几单 卖家
    取消多了会封店吗 卖家的
    卖家取消要赔买家多少
    缺货取消要赔付吗
    怎么取消不算我的责任
    让买家自己申请取消是不是不算我取消率
    客户同意取消 选双方协商可以吗
    协商一致关闭在哪选
    疫情停运 订单能免责取消吗
    台风天发不了 客户的单怎么处理取消
    工厂着火 订单全取消 怎么办理免责
    店要装修 手里的单想关
    仓库进水 十几单发不出 怎么给顾客取消
    货代丢了货 客户单只能取消 点哪里
    取消按钮灰的 客户订单关不掉
    系统提示该订单不可取消 我是卖家
    取消失败 提示已锁单
    平台仓发货的单 卖家能取消么
    大促期间商家能取消订单吗
    秒杀单缺货能取消不
    直播间错价单怎么关
    货到付款的客户单 想取消
    国际订单卖家怎么取消
    客户单子显示待发货 我要作废它
    作废客户订单
    退单给客人怎么退 没发货
    砍单会被投诉吗 我是店主
    卖家cancel order在哪点
    buyer要cancel 我这边怎么approve
    賣家如何取消訂單
    maijia yao quxiao zenme guan dan
    客户订单取销流程
    我不想接这单 可以拒单吗
    外卖商家怎么拒单
    接单了做不了 怎么退
    厨师请假 外卖单要取消
    您好 客户因故不再需要 双方已达成一致 请问商家侧如何关闭该交易
    手一抖把99写成9块9 半夜进来两百多单 发货要赔死 不发又怕罚 能不能整批关掉
    客户拍完说送礼的对象跟她分手了 不要了 货还没出库 我在哪给她撤
    买家下错地址要重拍 我先把旧的关了对吧 怎么关
    客人要换款重拍 旧单我来取消
    客户买了两件 只剩一件 关一件行么
    买家身份可疑 公司要求不做这单 后台怎么终止
    我店员误接了一张大单 怎么撤销给客人
    商家关单后要不要跟客户解释 模板有吗
    取消客户订单的理由写缺货会怎样
    货架上明明没了，系统还放了三单进来，我得给人家退掉，步骤是啥
    顾客刚打电话来说家里老人走了，东西不要了，我这头该点哪个按钮
    供货的跑路了，手里二十来张单一张也发不出，怎么一块儿给客人退了
    客人要的尺寸我们做不出来，想把这笔买卖作废，会被记过吗
    昨晚系统抽风把毯子全卖成一折，我能不能把那些单都撤了
    商家端关闭交易在哪
    买家要退单，没发货，我怎么点
    客人说不要了，我这边怎么操作取消
    同意买家取消申请在哪里
    买家申请取消我能拒绝吗
    店里没货了，客户的单怎么取消
    超卖了，多出来的单咋关
    缺货取消选什么理由
    断货发不了，怎么跟买家取消
    厂家不做了，客户的单只能退掉
    价格标错，十几单想全撤
    少写个零，卖家能不能作废订单
    优惠设错了亏死，能取消这些客户订单不
    运费设成零，偏远买家的单想关掉
    买家地址不在配送区，决定取消
    快递不收这货，只好关单，怎么弄
    客户一直没付款，怎么关闭订单
    未付款的单多久自动关，我是店家
    货到付款单卖家怎么取消
    怀疑盗刷，想取消这买家的单
    职业打假的单能不能不卖
    不想卖给他，商家拒单可以吗
    拒单会扣分吗
    商家取消会被罚多少
    卖家取消订单影响店铺评分吗
    选买家原因取消会处罚吗
    我取消后买家会收到啥通知
    关单之后钱自动退客户吗
    取消后佣金还扣不扣
    取消客户订单库存会恢复吗
    面单打了还能取消客户的单吗
    已约揽收，买家又不要了，怎么关
    取消按钮是灰的，商家后台
    后台取消报错，提示订单已锁
    没有权限取消店里的订单，咋回事
    批量取消客户订单
    整批退单怎么操作
    只取消客户订单里缺的一件，别的照发
    部分退单商家怎么做
    买家拍重了，帮他关一单
    客户拍错店了让我取消
    买家要换色没有，谈好取消，流程是啥
    和买家协商取消选哪个选项
    让买家自己取消还是我取消好
    我误点取消了客户订单，能恢复吗
    取消错单了，卖家端撤回有吗
    打包发现瑕疵，最后一件，只能取消
    蛋糕店烤箱坏了，今天的单要全取消
    店铺停电，外卖单怎么拒
    生病没法做，手上的订单全部退掉咋操作
    没开假期模式进了六单，人在国外怎么取消
    拼团没成，参团的单怎么关
    预售做不出来，客户的单要取消
    批发客户毁约，订单我来取消？
    賣家可以主動取消嗎
    cancel 买家订单会影响店铺 rating 吗
    联系不上顾客定制内容，能取消吗
    亲，有个大姐下错了让我帮她撤，没发货呢，我点哪
    窑炸了，客人订的花瓶得退单，怎么走
    供货商放鸽子，九个客户的单都得取消
    货在车上被偷了，那几单怎么跟客户取消
    产品召回，未发的客户单怎么关
    商家退单要买家点头吗
    店员账号能取消顾客的单不
    顾客下错国家让店里帮撤单
    卖家取消有没有免责期
    推掉一个客人的单怎么操作
    价格接口坏了零元卖出两百单，商家作废流程
    被虫蛀了最后一床，客户那单怎么退掉
    店里淹水，客人下的单都要取消
    帮买家取消勾哪个原因
    邮费报错了，想作废让客户重拍
    买家付款卡住，商家能关吗
    按客户要求取消会扣我店分吗
    师傅辞职了，蛋糕单全推掉怎么弄
    三件套里客户的花瓶没货，单独取消这件
    商家取消理由必须填吗
    取消几单平台会警告店铺
    卖家怎么关掉客人的单
    标错价卖出去十单，我能砍单吗
    超卖了，多出来的单咋取消，扣分不
    买家说不要了，我后台怎么操作取消
    买家申请取消但我已打包，能拒绝不
    取消客户订单选哪个原因不扣分
    商家主动取消会罚吗
    店里有单一直没付款，怎么关闭
    误取消了客人的单，能恢复不
    批量取消店铺订单怎么弄
    客人三件里一件缺货，只取消那件行不
    仓库着火了，店里待发的单都得撤，怎么办
    疑似黄牛的单，卖家能关吗
    客户的单提示锁定取消不了
    打了面单还能给买家取消吗
    砍单算不算缺货率，影响店铺不
    拼团没成团，买家单怎么取消
    商家取消买家订单，佣金退不退
    客人要退掉重复那单，我卖家端咋关
    賣家取消訂單會被扣分嗎
    seller怎么cancel客人的单
    烤箱坏了，明天客人定的蛋糕做不了，怎么给他们取消
    供应商断供，八个客户的单要撤，流程是啥
    优惠叠错了，一块钱卖了电钻，商家能撤单不
    客人失联不付尾款，店里怎么关这单
    母鸡歇窝没蛋了，客户的单做不了，卖家端怎么取消
    客人收货地在岛上快递不去，我想关单，选啥理由
    我跟买家谈好不做了，谁来点取消
    误卖给未成年人的刀，商家怎么撤
    最后一件打包时摔碎了，给客人取消怎么操作
  `,
  en: `
    cancel a buyer's order
    how do i cancel an order as a seller
    out of stock, cancel the order
    wrong price, cancel
    buyer wants to cancel, how do i do it
    seller cancellation
    can't fulfil an order
    reject the order
    accept a cancellation request
    close an order
    cancel customer order no stock
    void a sale
    how do i cancel a buyer's order
    out of stock, need to cancel a customer
    listed at 9.90 instead of 99, cancel all of those orders how
    customer asked me to cancel for him, where do i click
    does cancelling as a seller hurt my score
    which reason should a shop select
    refuse an order
    someone bought 80 pieces, clearly a reseller, may i decline
    close unpaid orders
    cancel one article and ship the rest?
    buyer ordered twice and wants me to drop one
    no cancel button in my seller pages
    取消 customer order effect my rating?
    does the shopper get money back by itself when I call it off
    how much must i pay a customer if i can't fulfil
    clicked cancel on the wrong person's order, undo possible
    Outside my delivery area, how can I turn it down
    is there a deadline after which sellers can't cancel
    buyer says in chat he doesnt want it but won't request it himself
    label's printed already. can the sale still be called off
    size 38 is gone and she won't take 39, what's the procedure
    suspicious order, person on the phone says he never bought anything, i dont want to send
    cancellation rate limit for shops
    found a crack when packing, it's the last one. what do i do with the order
    sir i want reject this order because buyer is rude, allowed or no
    Two coupons stacked and a hundred people got our grill for nothing. If we sent them all we'd be bankrupt. Is there a way to call off the lot, and will it be treated as refusing to perform
    batch cancel
    agreed with the client to call it off, must i keep proof
    preorder didn't reach the minimum number, how to void everyone
    may i cancel so that she can reorder in another colour
    partial cancellation of quantity 5 to 3, seller side
    don't want to sell to this man
    auto cancel after 3 days without payment, can it be set
    The mill rang to say the chair is discontinued. It's still in my shop, three were bought before lunch and are paid for. Is it wiser to close these myself or to ask each of the customers to withdraw
    my assistant accepted an order by mistake
    what will the buyer be told when i cancel
    关单 many, is shop punished
    A cot with free postage to the islands loses me three hundred a piece, and nine of them were bought overnight due to a slip in my settings. Nothing has left. May wrong postage be the reason for calling them off?
    seller initiated cancellation steps please
    How can I cancel a customer's order?
    I need to cancel an order because it's out of stock
    seller cancel order steps
    can a seller cancel an order after payment
    what happens when I cancel a buyer's order
    my customer wants me to cancel, how do I do that
    I listed the wrong price and need to cancel the orders
    will I be penalised for cancelling this sale
    where's the cancel button for shop orders
    how do I approve a buyer's cancellation request
    we've run out of this product, how do we cancel the order
    cancel order 2291 for my customer please
    can I refuse a buyer's cancellation?
    which cancellation reason should I pick as a seller
    the buyer changed her mind before I shipped, how do I close it
    does the buyer get an automatic refund if I cancel
    I can't fulfil this order, what are my options to cancel
    the item broke while packing, it was my last one, need to cancel the sale
    seller-side cancellation: does it affect my account
    how to cancel several buyer orders at once
    cancelling a customer order due to a pricing error
    Is there a limit on how many orders a shop can cancel?
    buyer asked to cancel but the order is already packed
    can't cancel the customer's order, the option is missing
    do I have to tell the buyer before cancelling?
    An order came in for something I no longer sell
    customer bought by mistake and wants out, where do I cancel it
    stock turned out to be damaged so I can't send it, how do I cancel on the buyer
    the supplier let us down, we must cancel four sales
    can I cancel only part of a customer's order
    I'd like to close a sale that was never paid for
    would a cancellation requested by the buyer count against me
    how do I cancel without hurting my seller rating
    what message does my customer see if I cancel as out of stock
    I don't want to ship to this buyer, may I cancel?
    shop order cancellation fee?
    Price showed $4 instead of $40 and 12 people bought it. Can I cancel them?
    customer ordered the wrong voltage and we agreed I'd cancel it
    what's the right way to turn down an order I can't make in time
    I accidentally sold the same vintage lamp twice. How do I cancel the second buyer?
    unpaid order sitting there for a week, can I get rid of it
    steps to void a customer's purchase from the seller dashboard
    Do buyers have to agree when a seller cancels?
    my courier doesn't serve that region so I have to cancel this customer's order
    seller cancel, no stock, penalty??
    pls tell me how 2 cancel buyers order, he bought wrong colour n wants 2 rebuy
    we oversold the blue rug, so one buyer has to be cancelled, which one and how doesnt matter, just tell me where to click
    ugh my kid accepted an order on my tablet, I don't even have that item anymore, how do I cancel it
    Hello, I am seller from Turkey, buyer say he don't want, I must cancel from my side or he must?
    cancel 客户订单 because no stock, will I get points deducted
    The whole batch of olive oil failed our own check this morning. Nineteen customers have paid. I'd rather cancel than send something bad, so how do I do that and what will it do to my shop?
    Good afternoon, could you kindly explain what the consequences are for a shop that cancels a paid order at the buyer's own request
    if a buyer doesn't answer my questions about the engraving, may I cancel his order
    cancel vs let it expire, which is worse when I have no stock
    I pressed dispatch too early, now the customer wants to cancel. still possible from the seller side?
    made to order sofa, mill cancelled the fabric, how do I call the sale off properly
    reject buyer order, reason wrong price
    how does a seller cancel an order
    cancel my customer's order
    I'm out of stock and need to cancel
    what happens if a shop cancels an order
    the buyer wants to cancel before I ship
    how do I decline an order
    cancel a sale, wrong price
    will I lose points for cancelling on a buyer
    close an order the customer doesn't want
    accept the buyer's cancellation, where?
    I can't supply the item, how do I cancel
    cancel an unpaid customer order
    which reason do I choose when I cancel
    cancelling orders as a seller
    can I reject an order I can't make
    the order can't be fulfilled
    cancel two of my shop's orders
    is there a fee when a seller cancels
    my buyer ordered the wrong one and asks me to cancel
    seller cancellation: who tells the buyer?
    cancel customer order after payment
    how do I turn down a sale
    buyer requested cancellation, what now
    cancel the remaining quantity of an order
    I priced a drill at 9 instead of 90 and four people have already paid, how can I cancel those
    A customer rang this morning to say she no longer wants the curtains. They haven't shipped. Where do I cancel on my side?
    the last jacket turned out to have a hole in it, so I can't send it to the buyer, do I cancel or what
    If I cancel because the supplier is out of stock, does that count against my cancellation rate?
    order 7719 was placed twice by the same man, he wants to keep one, how do I void the other
    I sell cakes for collection and can't make one for Sunday, so that customer's order has to be cancelled
    buyer and I agreed in chat to cancel, should I do it or should he send a request first
    The cancel option is greyed out although I haven't shipped the customer's order yet
    We discontinued the product last week but someone managed to buy it today, how should I close this order?
    How long do I have to respond to a cancellation request from a buyer before it goes through by itself?
    a reseller bought all 60 of my sale items, can I cancel and what will it do to my rating
    I don't deliver to Alaska, yet an order from there came in and was paid. How do I cancel it properly?
    Would cancelling thirty pre-orders at once get my shop restricted?
    the customer used the wrong voucher and wants me to cancel so he can order again
    I only have five of the eight candles she paid for. Can I cancel three and ship the rest?
    does the buyer's money go back on its own when I cancel, or is there another step for me
    someone ordered a bike with what looks like a stolen card, I want to cancel before sending
    what should I write to the customer when cancelling because of a stock error
    I accepted an order by accident on my phone, can a seller take that back
    The made-to-measure blind was ordered in the wrong width and the buyer agreed to cancel, what are the steps
    a buyer wants out, but the parcel is packed and labelled, must I agree to cancel
    The platform glitch gave everyone 90% off my rugs. Am I allowed to cancel the orders that came in?
    Cancelled one for no stock yesterday and got a warning. What are the consequences if I do it again?
    my holiday mode wasn't on and six people ordered, I'm abroad, how do I cancel them all
    is "buyer request" a valid reason for cancelling if he only told me by phone?
    shall I cancel the order that hasn't been paid for in five days or does it expire
    can I cancel a pre-sale after the buyer has paid the deposit because the factory pulled out
    after a seller cancels, is the item put back on sale
    the recipe contains nuts and the buyer only now tells me she's allergic. She wants it cancelled, not shipped yet, how?
    how 2 cancel a customers order no stock left
    canceling buyer order, what punish for me?
    gosh I feel awful 😬 I sold the same vintage dress on two sites, how do I cancel the one here
    客户 want cancel, where I click in seller center
    Good afternoon. A purchaser has asked us to annul her purchase prior to dispatch, and we are happy to oblige. Which procedure applies on the merchant's side?
    I've been clicking around for half an hour, there's "ship", there's "message", there's "note", but where on earth is "cancel this order" for a seller whose stockroom just flooded
    cancel a buyer's order from my side
    close an order in seller centre
    reject an incoming order as merchant
    can I refuse to sell after someone has bought
    out of stock, need to cancel the buyer's order
    sold out, how do I call off this sale
    oversold by three, which do I cancel and how
    last piece sold twice, cancel one customer
    supplier let me down, must cancel six customer orders
    item discontinued but someone ordered it, cancel how
    found a defect before sending, I'd rather cancel the sale
    wrong price on my listing, cancel the orders
    I listed 9 instead of 90, can I cancel those sales
    my discount was set wrong, can I void the sales made
    postage was set to nil, can I cancel the far away orders
    customer asked me to cancel
    buyer changed mind, not shipped, what do I press
    buyer wants out, how do I approve it
    can I decline a cancellation request, it's already packed
    what if I ignore a buyer's cancel request
    buyer ordered by mistake and wants it voided, I'm the shop
    close an unpaid sale
    buyer hasn't paid for five days, get rid of the order
    can I cancel after printing the label for a customer
    cancel a sale after the courier collected it?
    same buyer ordered twice, he asked me to close one
    I don't ship to that island, cancel the buyer's order
    the buyer lives where our carrier won't go, cancel it
    don't want to deal with this buyer, can I cancel his order
    suspect a competitor ordered, may I cancel
    reseller bought my whole stock, can I void it
    can't reach the buyer about his custom text, cancel?
    customer never approved the artwork, close the order
    group order not filled, cancel everyone
    not enough pre-orders, refund and cancel all buyers
    partial cancellation, one line of the customer's order
    cancel one item in a customer order and send the rest
    cancel in bulk, forty customer orders
    mass cancel sales
    does the buyer get refunded automatically if I cancel
    what happens to the customer's money when the shop cancels
    is my stock put back when I cancel a sale
    do I get commission back on a sale I cancel
    I cancelled the wrong customer's order, can it be restored
    does cancelling hurt my seller rating
    how many sales can I cancel before trouble
    will cancelling for no stock count against my store
    compensation due to the buyer when I cancel
    which reason should I choose when cancelling a sale
    mutual agreement option for cancelling, where
    can I cancel without it counting as my fault
    should I ask the buyer to cancel so it isn't on my record
    flood in my storeroom, need to cancel all open sales
    courier strike, can I cancel buyers' orders blamelessly
    fire at the workshop, customer orders must be voided
    cancel button greyed out on a customer order
    system won't let me cancel the buyer's order
    "order locked", can't close it, I'm the seller
    fulfilled by your warehouse, can I as seller still stop it
    may merchants cancel during the sale event
    flash deal order I can't supply
    cash on delivery order to cancel, seller side
    international sale, how do I cancel it
    decline order on restaurant side
    kitchen's closed, refuse the orders coming in
    accepted a takeaway order, out of chicken, cancel how
    cook is sick, cancel today's customer orders
    cancel and relist, buyer wants another colour
    buyer gave the wrong address and will reorder, close the first
    customer's kid bought it without asking, she wants it cancelled before I post it
    gift no longer needed says buyer, not dispatched, close it how
    cancel customer order how sir
    buyer is asking cancel, from which option I do
    i must annul the order of my client, no have stock
    cancle buyer order
    seller side 取消订单 where
    void order 7712 for my customer
    terminate the transaction with this buyer
    not going to fulfil this one, how do I release the buyer
    kill a sale
    stop a sale going through, I made a pricing blunder
    drop an order I can't make in time
    Typed 9.90 rather than 99 and two hundred came in overnight. Shipping ruins me, refusing gets me fined; may the whole batch be closed?
    A client no longer requires the goods and we've both agreed; which steps close the transaction on the merchant's side?
    my assistant pressed accept on something we stopped making, what now, I need that order gone
    the lady's boyfriend dumped her so the present isn't wanted, nothing posted yet, how do i void it for her
    seller cancel, effect on metrics?
    how do I cancel on behalf of the buyer
    our printer broke, can't make the customer's mugs, close her order
    minimum not met by this buyer, turn the order down
    what do customers see when a seller cancels
    my last unit got damaged before dispatch, cancel the sale
    The shelf is bare but the system let three more sales in, how do I hand those people their money back and close them?
    A customer rang to say there's been a death in the family and she no longer needs it, which button do I press on my end?
    my supplier has vanished and I can't send any of these twenty sales, can they all be called off together
    we can't make the size he ordered, if I scrap the sale will it count against us
    overnight a glitch sold all my blankets at a tenth of the price, may I undo those purchases
    as a shop, how long have I got to cancel a customer's order
    the client and I agreed to part ways over this purchase, what do I select
    does the customer need to confirm when the merchant cancels
    courier won't take the aerosol the customer bought, must I close it myself
    A buyer picked the wrong size and will buy again, is it me or her who has to close the first one?
    need to cancel an order in my shop
    close an order a buyer placed
    reject an order as a seller
    how can I decline a buyer's order
    can sellers cancel after payment
    can I cancel from the seller side
    buyer wants to cancel, what do I click
    buyer changed his mind, unshipped, how do I cancel it
    my customer requests cancellation, where do I accept it
    accept cancellation request from buyer
    buyer cancelled by chat, not in system, what should I do
    she wrote she ordered twice, cancel one of her orders how
    oversold, need to cancel the last three sales
    I sold more than I have, how to cancel the extra orders
    out of stock, have to cancel customer's order
    no stock left to fulfil the order, cancel it
    can't fulfil this sale
    can't supply the item anymore, how do I let the buyer down
    item broke while packing, last one, how do I cancel the sale
    found moth holes in the coat I sold, cancel the transaction
    pricing error, twelve people bought at 1 euro, can I void those
    typed 9 instead of 90, must I honour the sales or cancel
    coupon glitch gave my grills away, can I annul those orders
    shipping set at zero by accident, cancel far away orders
    buyer lives where I don't ship, cancel
    customer is outside my delivery zone, how do I turn the order down
    can't ship to that island, cancelling the sale, how
    batteries can't go by air, have to cancel his order
    courier refuses the parcel, I give up on this order, how do I close it
    customer hasn't paid, close the unpaid sale
    how do I cancel a cash on delivery order in my shop
    suspected fraud, may I cancel the customer's order
    looks like a stolen card, I don't want to send, how to cancel
    reseller bought twenty, can I cancel on my side
    I don't want to sell to him, can I cancel
    am I allowed to refuse an order
    buyer is abusive, so I'm cancelling his order, where
    buyer doesn't answer about the engraving, may I cancel the sale
    can't reach the customer, I've decided to cancel
    custom order impossible to make, cancel as maker
    my oven broke, cancel today's cake orders
    kitchen closed early, how do I cancel incoming meals
    rain ruined the flowers, I must cancel deliveries for my buyers
    I'm ill, have to cancel all open orders of my shop
    forgot holiday mode, six orders came in, cancel them how
    cancel several shop orders at once
    bulk cancel sales
    mass cancellation for merchants
    cancel one line of a buyer's order, ship the rest
    partial cancellation by seller
    remove one article from my customer's order as it's gone
    reason code for seller cancellation
    what reason avoids a penalty when I cancel a sale
    if I choose "buyer requested" does the buyer confirm
    does the buyer get a message if I cancel
    what will my customer see when I cancel
    what happens when a seller cancels
    consequences of cancelling a buyer's order
    how many sales may I cancel per month
    is there a fine for cancelling a customer's order
    penalty for seller cancelled orders
    will my shop be suspended if I cancel too many sales
    does the cancelled sale count as a defect
    can the buyer still review after I cancel
    when I cancel, does the buyer get their money automatically
    is the refund automatic if I cancel an unshipped sale
    do I lose commission if I cancel the sale
    do I get my fees back after cancelling a sale
    does stock return when I cancel a sale
    label already printed, can I still cancel the sale
    postage bought, then buyer cancelled, what to do with the order
    cancel button missing in seller centre
    cancel greyed out on my sale
    can't cancel the buyer's order, system error
    order locked, I can't cancel as seller
    deadline for sellers to cancel
    how late can a merchant cancel
    can I cancel after pick up was booked for the customer's parcel
    undo a cancellation I made on a sale
    cancelled by mistake on seller side
    may I ask the buyer to cancel instead
    should I or the buyer press cancel
    group deal didn't fill, cancel the participants
    cancel a wholesale order from my client
    cancel a pre-sale my shop can't deliver
    factory stopped production, cancel the preorders of my customers
    auto-cancel for unpaid sales, how do I set it up
    sir how to cancel customer order from seller panel
    i am seller, i want to cancel one order, please guide
    buyer is telling to cancel, kindly tell process
    how i can refuse the order of client
    i no have this article anymore, how annul the sale
    want cancel buyer 的订单 because 没货
    卖家 cancel order 会不会 penalty
    customer wants another size which I don't have, so the sale is off, how do I end it
    she won't take the 39 instead, cancel her purchase from my side
    agreed with the buyer to call the deal off, what do I select
    we both want out of this sale
    terminate a sale amicably
    back out of a sale as seller
    pull out of a deal with a buyer
    decline incoming order
    kill an order from my store
    scrap a customer's order
    how to void a sale on the merchant app
    my kid accepted an order on my seller phone, I can't make it, how do I drop it
    so last night the system went mad and sold forty blankets at ninety percent off and i would be bankrupt can i cancel the lot of them and will they count against me
    dear seller support, a lady ordered a christening gown i sewed years ago and no longer have, how do i properly cancel her order without upsetting anybody
    buyer placed the order in the wrong shop, mine, and asks me to cancel it
    my kiln cracked, how do I call off the vases people bought from me
    withdraw from a sale as the merchant
    the buyer backed out before posting, where do I register that
    turn away a purchaser politely, which button
    how does a shop owner rescind a sale
    annul a client's purchase
    strike one buyer's order from my shop's list
    the wholesaler never delivered, so I can't honour nine sales, how do I cancel them
    customer picked a date I'm closed, how do I decline the job
    goods got stolen from my van, cancel the customers' orders that were in it
    my price feed broke, 200 sales at zero, how can I void them
    he ordered for the wrong country and asks me, the shop, to cancel
    does the shopper have to agree when a shop cancels
    will a seller cancellation show on my storefront
    can my employee cancel a customer's order or only me
    refuse a cash on delivery customer who never pays
    cancel sale due to recall of the product
    found the item is damaged, no replacement, tell me how to stop the customer's order
    is there a grace period for sellers to cancel without penalty
    tried to cancel a buyer, got an error 403
    the yarn the lady ordered from me was moth-eaten, which button ends her order
    my till sold a piece twice, second buyer must be cancelled
    how do I as a stallholder call off a sale
    I can't make the wedding arch in time, release the customer from the order
    client backs out, goods still here, where do I close it
    may I strike a customer's order for being fake
    what tells the system that the shopper asked for it when I cancel
    as a seller I must tell the buyer no, how do I cancel his order cleanly
    a customer's order for my last quilt, but moths got it, cancel how
    my shop can't serve this order, how to reject it
    how do I release a buyer from the purchase before I've packed
    stall closed by flood, cancel the orders people placed with me
    cancel on the buyer's behalf, what do I tick
    if a buyer and I agree to drop it, who presses what
    is a reason compulsory when a shop cancels a sale
    I quoted the wrong postage, may I annul the sale and ask him to rebuy
    can the shop cancel when the buyer's payment hangs
    do I, the seller, get marked down for cancelling an order on the buyer's wish
    may I refuse an order that arrived at night by a glitch
    how many shoppers' orders can I cancel before you warn me
    my baker quit, so I'm dropping all cake orders from customers
    can I cancel only the vase from a customer's three-piece order
    as a seller, how do I cancel a sale
    cancel a customer's order, which button
    how can a merchant void a sale
    I need to call off a sale in my shop
    reject an incoming order in my store
    decline a sale, allowed?
    can I refuse an order a customer placed with me
    close a buyer's unpaid order
    a buyer ordered and never paid, how do I close it in my shop
    close a customer's order that's been unpaid for days, I'm the shop
    cancel for lack of stock, my shop sold the same vase twice
    oversold my candles, how to cancel the excess sales
    stock count was wrong and I've sold what I haven't got, cancel how
    sold out after a customer's order came in, so how do I turn it away
    supplier let me down, need to cancel eight customers' orders
    goods destroyed in a fire, cancel all open sales
    the last piece broke while wrapping, how do I cancel for the buyer
    moths ate the scarf that was sold, cancel it for the customer how
    flooded stockroom, must cancel twenty sales, what effect
    discontinued line, customers keep buying, cancel those sales
    typo in the price, ten sold at 1 instead of 100, can I cancel them
    price error on my listing, am I entitled to cancel the sales
    my discount code misfired and orders came in below cost, cancel?
    shipping was set to zero by mistake, may I cancel the far-away order
    postage costs me more than the sale, can I as a seller cancel
    can't deliver to my buyer's island, cancel the sale how
    courier won't take the buyer's location, so I have to cancel the sale
    customer asked me to cancel, what do I click
    buyer messaged "please cancel", where do I do that in my shop
    buyer changed his mind, how do I cancel from the seller's side
    buyer wants to cancel after I've made the ring, must I agree
    how long do I have to answer a customer's cancellation request
    cancellation request came as the courier was collecting, what should the seller do
    auto-accept cancellation requests in my shop, can it be turned on
    customer wants only the cup out of his order, how do I cancel one line
    cancel one item from a customer's three-item order
    partial cancellation of a sale, how
    remove an article from my buyer's order as I've run out
    reason code for cancelling, does "buyer request" count against me
    if I pick "out of stock" do I get a penalty for the cancellation
    are there penalties for cancelling a customer's order
    cancelling a sale, does it hit my cancellation rate
    will cancelling sales lower my store score
    how many cancellations may a shop have in a month
    do I pay commission on a sale I cancelled
    is the selling fee returned when I call off a sale
    who refunds the buyer when I cancel, you or me
    after I cancel a sale does the customer get the money by itself
    when does my buyer see his money once I close the order
    what message does the buyer get if I cancel his order
    does the customer learn the reason I cancelled
    will stock return to the listing when I cancel a sale
    the coupon of the buyer, is it given back if I cancel
    can a buyer review me after I cancelled the sale
    can the buyer object to my cancelling
    cancel option missing on my sale
    can't cancel a sale: "order locked"
    system refuses my cancellation of a customer's order, why
    reinstate a buyer's order that I closed
    buyer regrets, can I revive the sale I've cancelled
    bulk cancel customer orders
    cancel 40 sales at once
    mass cancellation by spreadsheet for my store
    cancel all open sales of one listing
    is it possible to cancel after I've printed the label for the buyer
    cancel a sale after clicking dispatched but before handing over
    can I cancel a sale that the courier has already got
    sale looks fraudulent, may I cancel it before sending
    buyer smells of fraud, how do I close his order safely
    suspicious buyer, cancel sale without a strike?
    competitor bought all my stock to block me, cancel his orders
    blocked a buyer but his order's still open, how do I close it
    abusive buyer, can I cancel his pending order
    customer won't give a usable address, how do I cancel on my end
    can't meet the wedding date, better cancel my client's order, how
    I fell ill, have to call off my customers' cake orders
    baker here, oven died, how do I cancel tomorrow's customers
    vacation, forgot to pause the shop, cancel the new sales?
    group-buy didn't reach the number, how do I cancel the participants
    pre-order from the maker was dropped, cancel my buyers' pre-orders
    auction winner won't pay, cancel the sale how
    duplicate sale by the same customer, cancel the extra one for him
    buyer ordered twice and asks me to kill one, steps?
    stock not available sir, how I cancel buyer order
    cancel from seller side any penalty sir
    my client want annul, how I do in my shop
    I must cancel the sale because no material, what consequence
    卖家怎么cancel buyer's order, no stock
    Could you set out the procedure by which a vendor may annul an accepted order?
    To my regret the cabinet sold to Mrs B has woodworm; by what steps do I withdraw from the sale?
    deal's off between me and the buyer, which menu
    merchant side: steps for voiding a purchase from Mr K, he agreed
    my hens stopped laying, so the egg boxes sold can't be filled; how do I cancel those customers
    listing had the wrong photo and three people bought, do I cancel or what
    coupon blunder sold my drill for a pound, must a seller honour those
    customer and I agree to call it off, who has to press it
    how is a sale revoked when the bidder vanishes
    sold to a minor by mistake, cancel his knife order from my shop
    refuse the sale since the buyer's island is outside my courier's reach
    seller panel says buyer must approve the cancellation, he won't reply
    does a vendor need grounds to drop a purchase
    strike-free ways to call off a customer's order
    close out an unpaid bargain from last week, shop side
    will my customer be told "seller cancelled"
    a shopper pleads with me to drop her purchase, where's that menu in my shop
    how do I turn away an order for a knife from someone underage
    the kiln cracked, twelve customers wait for bowls, how do I void their orders
    as the vendor, does dropping one article of a basket count as a cancellation
    my listing price lost a zero overnight, may I annul those purchases
    reviving a customer's order after I closed it too hastily
    unpaid purchases clog my shop, remove them
    declined a client's wish to cancel, can I still change my answer
    is a reason shown to the shopper when the shop cancels
    can merchants cancel during a flash sale without a mark against them
  `,
})
