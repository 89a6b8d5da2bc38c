import { defineIntent } from '#intents/define'

export const lostParcel = defineIntent({
  intent: 'lost-parcel',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '包裹丢了', en: 'My parcel is lost' },
  definition: {
    zh: '包裹丢了或很久没有动静，认为找不回来，要赔钱或补寄。',
    en: 'The parcel is lost or has not moved for long; wants the money or another one.',
  },
  borders: {
    'track-order': {
      zh: '只问在哪里，没有当作丢了。',
      en: 'Only asks where it is and does not take it for lost.',
    },
    'late-parcel': {
      zh: '晚了，但还在等它来。',
      en: 'It is late, and they still wait for it.',
    },
    'delivered-not-received': {
      zh: '记录上写着已签收。',
      en: 'The record says delivered.',
    },
    'missing-item': {
      zh: '包裹到了，里面少了东西。',
      en: 'The parcel came and something is missing inside.',
    },
  },
  zh: `
    快递丢了
    包裹丢失
    包裹不见了
    快递弄丢怎么赔
    丢件了
    物流停了半个月 肯定丢了
    找不到包裹了
    快递公司说丢了
    丢件赔偿
    货在路上丢了
    包裹失踪
    寄丢了 补发
    重新发一个 那个丢了
    一个月没消息 丢了吧
    快递说没这个件
    我的包裹是不是丢了
    东西丢件了吧
    快递丢了怎么赔
    物流半个月没更新 肯定没了 退钱
    丢件理赔
    快递公司说找不到我的件了
    重新给我发一个吧 那个估计丢了
    baoguo diu le
    二十天停在同一个地方不动，别让我等了，补发吧
    弄丢了我的相机 你们怎么处理
    亲 快递小哥自己承认掉路上了，给我再寄一份呗
    货车着火那个新闻是不是有我的包裹啊 那我的钱呢
    件不见了，站点也查不到，要么补要么退
    包裹遺失，請問怎麼賠償
    一个月了！！不找了，退款
    官方客服说已按遗失登记，让找卖家赔
    lost 了吧这个件 能补寄吗
    最后一条记录还是上个月的，后面再没扫过，我不等了
    您好，承运方已确认订单30566途中遗失，请问贵店是重发还是退款，谢谢
    多半是遭偷咯 赔我
    我三月二号买的一套茶具 走到武汉就再也没有消息 打快递热线让等 等了三个礼拜又让找你们 我不想再被踢皮球了 把钱退给我就行
    快递站搬家 把件搞没了
    找不着就别找了 直接给我发个新的
    不知所踪的包裹 谁来负责
    水灾那几天的件都泡没了吧 我那箱书是不是也在里面 可以重发吗
    丢了的话我要求全额退
    送货途中失踪 申请赔付 单号尾数8806
    老件找到找不到我都不要了 你给我补一套餐具就成
    整整25天杳无音讯
    人家寄的快递站都说了 那天少了一袋件 我的刚好在里头 是个三百多的电饭锅 麻烦你给个方案
    签收记录没有 派送记录没有 就是凭空消失
    这都失联多久了 我认栽 你退我钱我去别处买
    查无此件……那我买的键盘呢？赔吧
    快递赔了你们没有 赔了该给我了吧 那件丢的毛衣
    搞丢别人东西总要赔的吧
    双十一到现在都元旦了，毛毯物流还是那句“已离开分拨中心”，我妈说别等了肯定让人顺走了，麻烦直接补一条同款灰色的，地址没变
    能不能按遗失处理啊
    找回的希望大不大 不大就直接重寄一个 我赶着送礼
    件失咗 點賠
    hello 我的 package missing 一个月了 refund 还是 resend
    寄丟了可以重寄一份嗎
    我的包裹丢了
    快递丢失了怎么办
    包裹丢了能赔吗
    快递丢了能重发吗
    快递丢件怎么处理
    丢件赔多少
    怎么申请丢件赔偿
    快递公司把我的包裹弄丢了
    快递公司承认丢件了
    快递员说包裹丢了
    快递员说找不到我的件
    快递站说我的件丢了
    物流说包裹遗失
    包裹在运输途中丢失
    快递在路上弄丢了
    快递半路不见了
    包裹找不到了
    包裹找不回来了吧
    快递应该是丢了
    感觉我的快递丢了
    怀疑包裹已经丢失
    物流一个月没更新 是不是丢了 要求退款
    物流二十天没有变化 应该丢了 请补发
    两个月没收到 肯定丢了 退钱吧
    等了一个多月都没到 算丢件吧
    很久没物流信息了 帮我按丢件处理
    查不到件了 要求赔偿
    物流断了 货肯定没了 补一份
    包裹失踪了 怎么办
    寄丢了 请重新发货
    丢了就补发一个给我
    能不能重新寄一份 前面那个丢了
    请给我补寄
    丢了 给我退款
    丢件要求全额退款
    丢了的包裹找到了吗 找不到就退钱
    丢失的包裹价值两千 你们赔多少
    快递丢了 卖家赔还是快递赔
    快递让我找商家赔 说丢了
    商家赔我 快递弄丢的
    我的手机在快递途中丢了
    我买的书丢件了 能补吗
    护照夹在路上丢了 怎么办
    快递车翻了 我的东西没了吧
    仓库失火 我的件烧了 怎么赔
    快递被雨水冲走了 补发吗
    包裹被盗 在网点丢的
    亲 快递说丢件了 麻烦重发下呗
    快递丢拉
    package 丢了 要 refund
    您好，经承运商核实，我的包裹已确认遗失，请按规定赔付或补寄，谢谢
    等到花儿都谢了 快递估计被外星人拿走了👽 给我重新发一件吧
    从上海出来就没信了 四十天 我不信还能找到 退款吧
    给老人买的药半路丢了 急用 请马上再发一份
    打了十几个电话都说找不到包裹 我也不找了 赔我就行
    40661丢了 补发还是退款 给个话
    中转时弄丢的 快递那边已经出了遗失证明
    件没了 怎么索赔
    包裹掉车了 还能不能再给我一件
    站点老板亲口说那袋件被人偷了 我的镜头在里面 怎么赔我
    从去年十一月停更到现在 别跟我说再等等 直接退钱
    给客户寄的样品半路没了 快递开了遗失单 请马上补一套
    我跟快递耗了一个月 结论是找不到 那就重新发吧
    这件东西人间蒸发了 补发或者退款 你们选一个
    快递丢失了
    包裹丢了怎么办
    我的快递丢了
    寄丢了
    快递搞丢了 赔
    货丢了
    货物丢失
    包裹遗失了
    快递不见了 补发
    丢件怎么赔
    丢了能补发吗
    快递丢了退款吗
    确认丢件了
    应该是丢了
    快递遗失赔偿
    丢失的包裹怎么处理
    快递丢在路上
    包裹没了 重寄
    找不回来了 退钱
    申请丢件补发
    快递公司弄丢东西
    物流断了应该丢了 要退款
    再给我发一份 之前的丢了
    快递公司打电话承认我那台收音机在分拣时丢了，你们给补还是给退
    运单停在昆明45天，我当它丢了，请直接退款
    发给孙女的毛衣寄丢了，冬天都快过完了，再寄一件可以吗
    快递网点倒闭了，件全没了，我的榨汁机怎么办，能赔吗
    物流卡在航班那一步一个多月，海外仓说查不到，按丢件赔吧
    查了监控，快递在三轮车上掉了，我要求补一份
    订单65218，承运商出具了“无法找回”的说明，接下来是退还是重发
    我报了丢件，快递按三倍运费赔，太少了，货值五百，商家你们补差吗
    一箱书在转运时散了，说只找到纸壳，书没了，请重发
    那件货两个月没到，查询说“未找到”，我不想等了，退钱
    说是被别的客户错拿走，找不到人，当作丢失处理可以吗，给我补
    我的证件在这包裹里，快递丢了怎么赔，能开证明吗
    铁路货运那批丢了三十件，里面有我一台净水器，麻烦重新给我发
    手机在运输途中失踪，快递让我找卖家，你们负责吗
    拖了五个星期都没人找到，明确告诉我丢了吧，丢了就退
    催了七次，网点最后说“件丢了别催了”，那货款谁退我
    暴雪那几天车翻了，我的茶具估计没了，怎么补
    国际包裹出境后再没有任何信息，三个月，认定丢失，申请退款
    给客户的样机快递丢了，很急，今天能先补寄一台吗
    买的手工耳环只做了一对，被快递丢了，能重做一对吗
    我怀疑是站点内部偷了，快递说找不到，商家给个赔偿方案
    快递扫描一直停在“装车”，装车后就没有了，五十天，补我一套
    丢的那箱是生鲜，就算找到也坏了，直接退款就行
    理赔材料我都传了，丢件赔付到现在没信，赔多少啊
    你们说再等一周，等了三个一周，还是没找到，不等了，重发
    快递员坦白说把我的盒子落在公交车上了，找不着，你们赔吧
    我的快递好像丟了 能补伐
    丢了丢了丢了！我的手办！！绝版的！怎么赔！！
    package lost 了 seller 你 resend 还是 refund
    快递去流浪了🥲 两个月没回家 应该找不到了吧 给我补一个嘛
    您好，贵司所发之货经承运人书面确认灭失，特此请求全额退还货款或补发同款
    俺那包种子丢哪旮旯了 节气都过了 找着也没用 退钱吧
    那天卡车在高速烧了 快递说我的件在车上 烧成灰了 你们重新给我寄一床
    姐 我就一句话 找不到就补 补不了就退 别让我再等
    快递公司查了一圈 结论是去向不明 请问按你们规定怎么赔
    寄失咗喇 可唔可以再寄一份
    包裹丢失 怎么赔
    快递寄丢了
    物流丢件 要求补发
    丢件了 重新发一个给我
    件丢了给退款吧
    包裹失踪半个月 补一个
    包裹下落不明 退钱
    二十天没物流 肯定丢了
    一个月没更新 丢了吧 赔
    物流停了三周 按丢件处理
    物流信息断了 估计遗失了
    轨迹停在郑州十天 应该丢了 重发
    最后一次扫描是上个月 我不等了 赔钱
    查不到我的件了 快递承认丢了
    快递说件找不到
    快递员说搞丢了 让找商家
    客服热线说遗失了 让卖家赔
    网点说没有我的件 不见了
    中转站弄没了
    分拣中心丢的
    快递车着火 我的包裹没了
    快递车翻沟里 我的件毁了 补发
    快递站被偷 我那件也没了
    包裹被人偷了 快递路上
    被快递冒领了吧 路上没的 求赔
    站点倒闭 我的件拿不到了 赔
    邮政挂号信丢了
    寄到国外丢了 补寄吗
    国际件失联两个月 退款
    清关后就消失了 丢了
    转运丢了我的箱子
    空运丢件
    两件寄一起丢了一整箱 物流说没了
    件没了
    货没影了
    东西人间蒸发
    石沉大海了 退我钱
    杳无音信一个月 赔
    凭空消失的包裹 谁负责赔我
    不翼而飞 我的快递
    下落查了三周没结果 赔我
    调查结果是遗失 现在怎么退
    理赔丢件
    丢件赔付流程走起
    丢失包裹怎么申请赔偿
    丢了赔多少
    保价了的 丢了照价赔不
    没保价丢了怎么赔
    只赔运费三倍 我不接受 东西四百块丢的
    丢的是手机 三千多 怎么说
    丢了我一条项链
    丢了台相机 我要赔偿
    我的护照套装丢了 再寄
    给妈妈的生日礼物丢在路上
    药丢了 急用 再发一份
    婴儿奶粉寄丢了 马上补
    婚纱寄丢了！！
    结婚请柬丢了 重印重寄
    年货丢了 过年前补得到吗
    证书寄丢能补办吗
    书全套丢了
    丢件已登记 什么时候补发
    补发的那个也丢了
    第二次又丢 服了 退款
    补寄一个 原来的找到再退你们
    找到了也不要 我要退款
    别让我等了 就是丢了
    确定丢了吧 给个处理
    麻烦按遗失处理 全额退
    我认为包裹遗失 申请赔付
    请给我重新寄一份 前一份路上遗失
    可以直接补货吗 快递丢了
    是退还是补 丢件的
    选补发 丢的那件
    选退款 丢的那件
    商家先赔我 你们再找快递
    不找快递 我只找你们赔 丢件
    快递踢皮球 件丢了没人认
    lost in transit 补发吧
    parcel丢了 refund
    我的package lost了怎么赔
    包裹寄丟了
    kuaidi diu le zenme pei
    包裹丢矢
    快递弄掉了
    亲 快递小哥自己打电话来说把我那盒茶叶弄丢了 你们给我再寄一盒呗
    您好 承运商已出具遗失证明 请问本单按退款还是补寄处理
    我买的自行车从三月发出来走到长沙就没了消息站点换了三个人都说没见过我不要等了钱退我
    快递塌方埋了 说我的也在里头
    海运箱掉海里了 我那套沙发怎么办 赔吧
    轮船出事 我的海运箱沉了 索赔
    跑了三趟网点都说没我的货 铁定丢了 给我退
    快递员辞职跑路 我那件也跟着没了 补吧
    单号作废了 说原件遗失 新的啥时补
    雨衣没等到 雨季都过了 丢了就赔钱
    一箱酒半路没了 快递认账 你们怎么赔我
    物流最后停在“离开武汉”，四十天了，摆明没了，麻烦给我退回货款
    快递公司那边立案查了半个月，回我一句“无法寻回”，你们看是补货还是退钱
    寄给奶奶的助听器被他们送丢了，老人等着用，能不能今天再发一副
    买的琴弦信件说是平邮丢了，也没几个钱，补一套就行
    包裹丢了
    快递把我件弄丢了
    快递承认丢了
    物流确认遗失
    邮局说找不到了
    件在路上丢失了
    半路没了
    找不回来了，赔钱
    俩月没动静肯定丢了，退款
    四十天不更新，明显丢了，给我补一件
    一个月停在机场，丢了吧，怎么处理
    卡在海关交接后就没影了，当丢件办吧
    查件结果查无，赔吧
    快递说无法找回
    网点承认件没了
    调查完了没找到，重发一个
    快递员说掉车上被人拿走了
    从车上掉了，没人捡到
    送货车被偷，我的货也没了
    货车着火烧了我的沙发，咋赔
    网点失火，件烧没了
    仓库被水淹，我的书没了
    集装箱掉海里了，书桌没了
    转运站被偷了，我的件也在里面
    面单掉了查不到件，算丢了吧
    单号作废说原件丢失，新的呢
    补发那个又丢了
    两次都丢件，离谱
    丢的是药，急，马上再寄一份
    丢了婚纱，后天要穿
    丢了台笔记本，全额赔吗
    没保价丢了赔多少
    保价丢件照价赔不
    丢件理赔要什么材料
    丢件申报
    丢了找谁赔，你们还是快递
    快递让找商家，商家让找快递，件丢了谁管
    丢了就再发一件
    我不要补，丢了就退钱
    能不能重寄，前一个丢了
    遗失证明拿到了，下一步退还是补
    多久算丢件
    过了查找期限还没找到，赔
    等了七周还找不到，给个说法赔偿
    不是慢，是丢了
    快递自己都说丢了你们还让我等
    退回途中丢了，钱退给我
    在分拣中心失踪的
    两个网点之间没了
    国际件石沉大海两个月了，丢了吧
    信件丢失，贴纸能补吗
    快递公司倒闭，我的件没了
    船沉了货没了怎么算
    年货弄丢了，年前能补上吗
    孩子生日车丢了，周六前补发行不
    包裹遺失要怎麼賠
    件lost了，求refund
    亲，毛线走了七十二天，我认定丢了，退钱吧
    柜机公司说从没放进过，件没了
    黑洞吞了我的件，补吧哈哈
    承运方来函确认灭失，请赔
    喜帖全弄丢了，重印再寄
    挪威到这半道没了，补吗
    鼓找不着六周了，我要新的
    滑雪板被他们弄没了，赔偿
    火车上被偷了整包，怎么退
    查件编号88，回复“确认丢失”，退款走起
    承运人来信说货灭失，鼓怎么赔
    第二个件又被同一家弄没了
    邮政理赔报了没，我的件丢了
    仓点着火我的包裹烧了，谁赔
    快递弄丢了，补发吧
    包裹遗失怎么赔
    物流俩月不动，肯定丢了
    单号查不到了，说原件丢失，退款吧
    快递承认丢件了，重发一个
    货车着火烧没了，赔我
    仓库进水我的书没了，退钱不
    被偷了，快递车上丢的，谁赔
    集装箱掉海里，家具没了咋办
    查件结果：找不到。那我的钱呢
    四十天没更新，当丢件处理行吗
    司机说落公交上了，找不回，补一件
    丢件理赔在哪申请
    丢了的耳机给我再发一副
    保价900的相机丢了，全额赔吗
    补寄的又丢了，直接退钱
    快件失踪了，我不等了，要退款
    多久没消息才算丢
    丢失的药今天能补发吗，老爸急用
    分拣中心翻遍了都没有，赔吧
    包裹人间蒸发了，退我
    海外件石沉大海仨月，按丢失赔付
    寄丢了我的婚纱，怎么负责
    丢件只赔20？我的平板三百
    包裹lost了，能resend吗
    快遞寄丟了要怎麼賠
    邮件袋整个丢失，里面有我戒指，怎么赔
    不是晚，是丢了，站点亲口说的
    找不着件，邮费也一起退吧
    件丢了，选退款还是补发，我要补发
  `,
  en: `
    my package is lost
    lost parcel
    the courier lost it
    parcel missing in transit
    i think it got lost
    no movement for three weeks, it's lost
    lost in the mail
    package disappeared
    carrier says it's lost
    send another one, that one is lost
    refund for a lost package
    parcel gone missing
    it never showed up and nobody can find it
    shipment lost
    the post lost my order
    i think my package is lost
    is my parcel lost
    lost in the post, send me another
    carrier says they can't find it
    three weeks without a scan, i want my money back
    please treat it as lost and resend
    what happens now that the parcel is gone
    they lost my camera!!
    the courier admits it fell off the van, replacement please
    No trace of it since the 2nd of March, so I'd rather be refunded
    parcel vanished somewhere between two depots
    my packet is dissapeared, who is paying me
    a month and not a peep, refund it
    declared missing by the delivery firm this morning, order 30566, new one or refund?
    can't wait for it to be found any more, ship a fresh one
    lost parcel claim
    the lorry fire on the news, was my stuff in there? can i have it sent again
    i give up on that jumper ever turning up, what's next
    investigation closed, item not located. so now you reimburse me right
    it's gone walkabout, hasn't it. second one please
    丢了 i think, resend?
    Their helpdesk told me to ask the sender for compensation because the consignment can't be traced
    nicked from the depot apparently, so what do i get
    stuck in the same hub for 25 days, obviously lost, just send a duplicate
    depot flooded and everything inside was ruined they say, that includes my books i suppose. how do we sort this out
    Bought a tea set in early spring, it got as far as the midlands and then silence. I rang the carrier, they told me to wait, I waited three weeks, then they told me to ring you. I'm done waiting, money back please
    missing in transit
    has the carrier paid you for the one they lost? then pay me
    nobody knows where my rice cooker is and nobody seems to care, either find it today or replace it
    write it off and post me a replacement mat
    never going to arrive, is it? refund or resend, i don't mind which
    no scan for ages, presumed lost, want to claim
    item lost by shipping company i need refund sir
    we've heard from the driver's boss himself that one whole bag went astray that night, ours with it, a 300 dollar mixer for my parents' anniversary which is this sunday, please put another in the mail right now
    tracking ends in may. it's july.
    could I have it reshipped since the original never surfaced
    you lost it, you fix it
    Do I get a new keyboard, given that the first one evaporated?
    my quilt is somewhere at the bottom of the sea for all anyone can tell me. it left the port in november, now it's new year and the last line still says departed facility, so please just send the grey one over again
    package lost. options?
    快递 lost my box they told me, 赔钱 please
    no 物流 update since may, send me new one
    my parcel is lost, what do I do
    my order got lost in the mail
    my parcel went missing on the way
    my delivery has gone missing
    my package is missing
    I believe my package has been lost
    it looks like my parcel is lost
    I think the courier has lost my package
    the courier lost my package
    the carrier confirmed that my package is lost
    the delivery company says my parcel is lost
    the courier told me they can't find my parcel
    post office says they've lost it
    UPS says the package can't be located
    my package vanished in transit
    can I get a refund for a lost parcel
    I want a refund, my package is lost
    please refund me for the lost package
    please send a replacement for my lost parcel
    can you resend my order, it was lost
    can you ship another one, the first got lost
    I'd like a replacement since it went missing
    send it again please, the first one is gone
    what happens if my package is lost
    who is responsible for a lost package
    how do I report a lost parcel
    how do I file a claim for a lost package
    I'd like to claim for a missing shipment
    lost package compensation, how much
    tracking hasn't updated for a month, I assume it's lost, refund please
    no tracking update in 30 days, it must be lost
    it's been six weeks, clearly lost, send another
    it has been stuck for over a month so it's gone, I want my money
    never arrived after two months, lost for sure
    I don't think it's ever coming, please refund
    stop looking for it, just send me a new one
    search was closed, parcel not found, now what do I get
    how long until a package is considered lost
    can you declare it lost and refund me
    has my lost parcel been found yet, otherwise refund me
    my laptop was lost during shipping
    my books got lost, can you replace them
    medicine lost in the post, need another urgently
    the van was robbed and my parcel with it
    courier's truck burned down, is my stuff gone and will you resend
    package fell off the truck apparently, replace it please
    seller says ask carrier, carrier says ask seller, it's lost, who pays
    lost parcel 40661, resend or refund
    loss of shipment claim
    parcel lst in post, plz resend
    my box is lost!! gimme my money back 😤
    my parcel is lost by post, I want new or money
    The carrier has formally confirmed the loss of my shipment; please advise on reimbursement
    It left Shanghai forty days ago and nobody's seen it since. Gone. Please refund
    aliens must have it by now lol, can you just ship a new one
    misplaced at the depot and they've given up looking, so what about my order
    they sent me a letter saying item lost, how do I get reimbursed by you
    went missing between the airport and here, replacement please
    the depot owner himself says that sack was stolen with my lens in it, so how am I reimbursed
    no scan since November, don't tell me to wait again, refund it
    the samples for our client got lost halfway and the carrier issued a loss note, send a fresh set
    a month of back and forth with the carrier and their verdict is they can't find it, so resend please
    it has vanished off the face of the earth, so replace it or pay me back
    my wedding shoes never got past the airport, everyone says lost, can another pair be sent
    my parcel got lost
    lost package, help
    my shipment is lost
    the parcel's lost, resend it
    parcel lost, refund me
    it's been lost in transit
    my order's lost
    package went missing on the way
    they've lost my parcel
    the delivery firm lost it
    my goods are lost
    is there compensation for a lost parcel
    replace my lost order
    report lost package
    claim for lost parcel
    can I get another one, mine was lost
    I'm sure it's lost, refund please
    it's gone for good
    it never came and can't be traced
    untraceable parcel, what now
    lost shipment, who pays
    please reship, the original is lost
    confirmed lost by carrier
    the carrier rang to admit my radio was lost in sorting, will you replace or refund
    it's sat in Memphis for 45 days, I'm treating it as lost, just refund me
    the jumper for my granddaughter was lost in the post and winter's nearly over, can you send another
    the local depot shut down and everything in it is gone, my juicer too, do I get compensated
    stuck at "handed to airline" for over a month, their search found nothing, please pay out
    they checked the cameras and it fell off the cart, I'd like another sent
    For order 65218 the carrier wrote that it can't be recovered, so is it a refund or a resend
    the courier offers three times the postage for losing goods worth 500, will the shop cover the rest
    the box of books burst at the hub and only the cardboard was found, please send them again
    two months, and the enquiry came back "not located", I won't wait longer, money back
    they gave it to another customer who can't be found, can you treat it as lost and replace it
    thirty pieces vanished from that freight train and my water filter is one of them, please send another
    my phone went astray in transit and the courier points at you, do you take responsibility
    five weeks and no one has found it, just admit it's lost and refund me
    after my seventh call the depot said "it's lost, stop calling", so who pays me back
    the van overturned in the snow that week, I suppose my tea set's gone, what do we do about a new one
    nothing since it left the country three months ago, I consider it lost and want a refund
    the demo unit for our client has been lost, can a fresh one be shipped today
    the courier lost handmade earrings that were one of a kind, could you make another pair
    I suspect someone at the depot nicked it, they can't find it anyhow, what will you offer me
    last scan "loaded on truck", fifty days ago, never unloaded, so replace my set please
    it was fresh food that got lost, even if found it's rotten, refund please
    I've uploaded all the papers for my lost parcel claim, how much will be paid and when
    three times you've told me to wait another week, still not found, so resend it
    the courier confessed he left my box on the bus and it hasn't turned up, will you make it good
    lost in Suez for all I know, no trace in ten weeks, I'd like my cash back
    parcell lost, want refund thx
    LOST!! a limited figure!! how will you make up for that
    my parcel has run away from home 🥲 two months, won't be found I guess, send me a new one?
    package is lose by the post, they say me ask the seller, you give new or money?
    The carrier has confirmed in writing that the goods are irretrievably lost; I therefore request full reimbursement or a replacement
    my seeds got lost and sowing time's over, no use even if they turn up, refund please
    the lorry burned out on the motorway with my quilt inside, they say, so please send another one
    one sentence: if it can't be found replace it, if it can't be replaced refund it
    missing presumed dead lol, no scan since easter, new one please
    the carrier's answer is "whereabouts unknown", what do your terms give me in that case
    my parcel is lost
    package lost in the post
    lost in transit, send another
    carrier admits they lost it
    carrier says lost, refund please
    declared lost by the post office
    they've lost my box
    delivery company lost my order, who refunds me
    parcel's gone missing in transit, replace it
    missing for three weeks, I want my money back
    hasn't moved in a month, must be lost, refund
    no tracking for 20 days, treat it as lost
    tracking stopped in May, it's lost, resend
    last scan six weeks ago, I give up, refund
    stuck since forever, clearly lost, reship it
    it never came and the courier can't find it
    courier can't locate my parcel
    they searched the depot, not there, replacement please
    depot has no trace of it
    vanished after the sorting centre
    disappeared between Lyon and Paris, resend
    fell off the radar after customs, lost
    gone astray, post another one
    gone for good I think, refund me
    the whole parcel is lost, nothing arrived
    never turned up, carrier closed it as lost
    carrier closed the search, now what, refund?
    investigation concluded lost, send a new one
    trace came back negative, pay me
    claim for a lost package
    how do I claim for a parcel lost in the mail
    compensation for lost goods
    how much do I get for a lost parcel
    insured parcel lost, full value?
    uninsured and lost, what do I get
    they offered three times postage for a lost 400 phone, not on
    lost my necklace in the mail
    lost camera in transit, compensate
    my son's birthday present got lost on the way
    lost medicine, send again urgently
    baby milk lost in the post, please resend now
    wedding dress lost by the courier!!
    wedding invites lost in transit, reprint and resend
    christmas hamper lost, can a new one come in time
    certificates lost in the mail, reissue?
    books lost in shipment, send the set again
    lorry caught fire, my parcel burned, replacement please
    van crashed and my parcel was destroyed, resend
    van was robbed, mine was in it, refund
    parcel stolen from the courier's depot, compensate me
    thief took the courier bag with my order in it, what about my money
    flood at the courier's hub, my parcel's gone
    courier went bust with my parcel inside
    container lost at sea with my sofa
    lost abroad, two months no sign, refund
    international parcel lost, will you reship
    registered letter lost
    lost by the forwarder
    lost for the second time, unbelievable, refund
    the replacement got lost too
    send a replacement, if the first shows up I'll return it
    even if you find it I don't want it now, refund the lost one
    don't tell me to wait, it's lost
    I consider it lost, please refund
    please mark it lost and refund in full
    resend my lost order
    reship please, parcel lost
    refund for lost item
    refund or replacement for my lost parcel, I choose refund
    I pick a replacement for the lost one
    you sort it with the courier, I want my money, it's lost
    courier blames you, you blame courier, and my parcel's lost
    nobody takes responsibility for my lost box
    who is liable to me now the parcel is lost
    mail lost my stuff
    post lost it innit
    the packet was lose in transport, i want other
    parcel missing since 1 month sir, give refund
    courier lost my shipment kindly resend
    parcle lost
    包裹丢了 refund please
    快递 lost my package
    lost my pkg, whats next
    it's been eaten by the post, new one please
    still no sign after two months, I reckon it's lost, replace it
    item presumed lost, requesting reshipment
    the lost desk at the carrier told me the sender has to refund me
    your carrier wrote "unable to locate, search ended", so do I get another
    not late, lost. they said so. refund
    driver himself rang, he's mislaid my box of tea, please post me another
    The carrier has issued a certificate of loss; will the order be refunded or replaced?
    my bike left in march got to Leeds and hasn't been heard of since three people at the depot never saw it so i want the money
    buried in a landslide they say, my parcel among them, can you send one more
    the postie's bag was nicked with my order in it, reimbursement?
    four months of silence on the scarf you mailed, write it off and pay me
    swallowed by the postal system, kindly resend the pillowcases
    the courier closed shop overnight and my lamp went with it, replace it
    It's been forty days since "departed Birmingham", it's plainly gone, give me my money back please
    the carrier opened a case, looked for a fortnight and wrote "cannot be recovered", so is it a new one or a refund
    They lost grandma's hearing aid on the way to her and she needs it, could another be sent today?
    I've been patient since Easter for a set of strings, it's obviously lost, simply mail me one more set
    You admit to having lost it, so when's the money coming
    you lost my package
    courier lost my order
    the carrier admits it's lost
    they told me it's lost in transit
    officially lost, what now
    parcel vanished
    my box went astray and can't be found
    never arrived and nobody can find it, I want my money
    never turned up, treat it as lost
    it's not coming any more, it's lost
    no scan for six weeks, it must be lost
    tracking dead since May, clearly lost, resend it
    hasn't moved in forty days, lost for sure, refund me
    stuck at "departed" for two months, write it off and pay
    tracking stopped at the airport a month ago, I think it's gone
    frozen at customs handover since winter, consider it lost
    trace result: not found
    enquiry closed: item can't be located
    investigation ended, parcel not located, replacement please
    lost property office has nothing either, the box is gone
    driver left my box on a bus, gone, compensate
    fell off the van, driver says, nobody has it
    van was stolen with my parcel in it
    lorry burned with my sofa inside, what happens now
    depot fire destroyed my parcel
    warehouse of the courier flooded, my books are gone
    washed away in the flood they say, please replace
    container went overboard with my desk
    plane crash cargo, my parcel was on it
    stolen from the courier's depot, refund
    stolen in transit
    somebody pinched it from the sorting centre
    mix up at the depot, they gave my box to someone unknown and can't get it back
    label came off and the parcel is untraceable
    number void, original lost, when's the new one being sent
    lost for the second time
    both parcels lost, unbelievable
    lost my passport cover in your post, replace it
    lost medication in transit, need another at once
    my father's tablets were lost on the way, send more now
    wedding dress lost in the mail
    lost camera worth 900, who compensates
    lost laptop in delivery, claim
    uninsured parcel lost, do I still get paid
    declared value refund for a lost package
    how do I claim for a lost parcel
    open a claim, package lost
    report my package as lost
    lost package form
    who pays when a package is lost in transit
    refund for lost parcel
    money back, it's lost
    send me a new one, the first got lost
    could you post another since the original was lost
    I want a replacement for the lost box
    don't want another one, just refund the lost one
    how long till you declare it lost
    when is a parcel officially lost
    after how many weeks is it counted as lost, mine is at seven
    carrier says claim must come from the sender, please file it for my lost parcel
    courier says ask the shop, my parcel's lost
    post says lost, you say wait, refund me
    nobody takes the blame for my lost parcel
    you keep saying wait but they've confirmed it lost
    they closed the case without finding my parcel
    proof from the carrier that it's lost attached
    letter of loss from the postal service, take it from there
    RTS but it never reached you either, so lost?
    lost on the way back to you, and no refund
    lost between two depots
    missing in the network for five weeks
    missing in the post
    missing since Leeds hub, presumed lost
    went missing somewhere in Warsaw, refund
    gone missing in customs, no trace whatsoever
    swallowed by the postal system, ha, just ship another
    a black hole ate my parcel, replace it
    aliens took it I suppose, money back
    mislaid by the courier
    misplaced and unrecoverable they say
    not late, LOST
    it isn't delayed, it's lost
    they don't know where it is and gave up looking
    whereabouts unknown is the answer, refund please
    untraceable according to the airline
    sir parcel lost by courier, refund amount
    sir shipment is lost, kindly arrange replacement
    courier people saying parcel is misplaced, give refund
    lost in RTO sir what to do
    my pack is loosed, I want money
    package is disappear since one month
    postman lost my stuff!!
    lost parcle plz refund
    paket lost, no trace
    快递 lost my box
    丢件 claim how
    my Christmas box got lost, will I have another before the day
    my toddler's birthday bike is lost, can a new one be here Saturday
    lost international letter with stickers, resend?
    half the shipment's tracking is dead since spring, the second box is lost, reimburse it
    locker company says the box isn't in their machine and never was, it's lost
    courier went bankrupt with my parcel, gone
    ferry sank, parcel gone
    I give up on it, it's lost, refund to me
    think it's lost for good, what are my options
    chances of it being found? if slim send another
    hello it's been seventy two days since my wool left Shetland and the lady at the post office laughed when i asked so i think we can call it lost can i have the money back love
    after my seventh phone call somebody at the hub finally said "madam it's gone", so please reimburse the clock
    the haulier says my crate can't be located, settle it
    my wedding invitations perished in the mail system, reprint them
    the package got lost somewhere between Oslo and here, replacement?
    tracing closed with no result, I claim the sixty
    gone into thin air in the hub, please pay or replace
    seven weeks of silence, courier wrote "presumed lost"
    parcel burned up in the depot blaze, who pays me
    the consignment is lost, so says the haulier's letter
    nobody knows where my drum is, six weeks, I want a new drum
    lost cargo compensation for a private buyer
    my second parcel also got lost by the same carrier
    postal claim filed? my package is lost
    lost by courier, so when do I get another
    the depot lost my hamper, I'd like it sent anew
    lost in the post. Refund.
    the tracking died in Dubai in spring, nobody will ever find that rug, pay me
    they mislaid my skis for good, compensate
    package presumed stolen from the train, reimburse
    they've written my parcel off, when do you reimburse
    inquiry number 88, answer "loss confirmed", proceed with refund
    lost consignment, new shipment wanted
    either find my lost box or pay me
    the deadline for finding my lost parcel is over, pay up
    the carrier's search for my parcel was negative, now pay me
    the carrier closed my case as "lost", over to you for the money
    fourth month without a trace, count it as lost
    carrier says lost, so refund or resend
    officially missing, what do I get
    parcel vanished in transit
    parcel evaporated somewhere near Crewe
    package went astray
    package swallowed by the sorting hub
    my box fell off the truck, send another
    my box was stolen from the van
    the van caught fire with my parcel inside, replace it please
    the depot burnt down and with it my order
    the depot flooded, my books are gone, refund?
    the ship lost containers, mine too
    the plane with my parcel crashed? the tracking says destroyed
    the train derailed and my shipment's written off
    the tracking stopped for good in June, parcel lost I suppose, refund
    no scan for 40 days, presumed lost
    no movement in two months, reimburse me
    stuck without an update for seven weeks, surely gone
    last scan at the border in January, treat it as lost
    hasn't budged for six weeks, I consider it lost
    dead tracking for ages, please send a new toaster
    tracking number deleted, they say the original is lost
    it never left the hub and the hub can't find it
    the hub searched and came up empty
    the search found nothing, pay me back
    trace closed without result
    inquiry finished: not found. Now what about my money
    investigation says irretrievable
    the courier closed the case as lost, next step?
    the postman confessed he mislaid my packet
    the driver told me he left it on a bus
    the driver quit and nobody knows where his parcels went, mine included
    someone nicked my parcel out of the cage at the depot
    misdelivered to nowhere and untraceable, resend please
    parcel missing, presumed dead lol
    RIP my parcel, what now
    Bermuda triangle ate my order, new one please
    black hole at the post office took my gloves
    never going to turn up, is it? refund
    I've given up on it, refund please
    I've lost hope of ever seeing that lamp, please send another
    I don't believe it'll ever come, replace it
    I think the parcel is lost
    I believe my shipment has gone missing for good
    I'm certain it's been stolen on the way
    I want to report a lost parcel
    I want my money for the lost camera
    I want to claim for a lost shipment
    I need another one, the first was lost by your courier
    I'd like a second dispatch since the first one disappeared
    how long until a parcel counts as lost
    how much do you pay for a lost package
    how do you deal with parcels lost by the courier
    is there insurance for a lost box
    is the loss covered, it was worth 900
    will you resend or refund when something's lost
    will the lost item be replaced for nothing
    will I be compensated in full for the lost violin
    who pays when the courier loses it
    who's liable for the missing shipment, you or the carrier
    can you send it again, the first got lost
    can you reship, that one is gone
    can you replace the lost medicine today
    can you start a lost parcel claim
    can I choose refund over resending for the lost order
    do I get my postage back as well for a lost parcel
    do you reimburse when mail disappears
    lost package, order 55120
    lost by courier, need it again
    lost shipment refund
    lost luggage... I mean lost suitcase order, replace it
    missing for six weeks, no trace
    nowhere to be found, refund or replacement
    no trace of it anywhere
    no one can locate my parcel, resend it
    nobody knows where it went, give me my money
    gone without a trace
    gone forever it seems, please send another kettle
    disappeared between Milan and Paris, a month of nothing
    the replacement got lost too, unbelievable, just refund
    you lost my order twice
    you've lost my wedding dress
    your courier lost my grandmother's gift
    your carrier can't find the piano stool, refund it
    they've mislaid my package
    they say write-off, so money back please
    they offered 20 for a lost 300 tablet, I want all of it
    not delayed but lost, the post said so in writing
    not delivered, not returned, not found: refund
    Could you please open a claim with the carrier for the loss of my parcel and dispatch a new one?
    The carrier wrote that the consignment can't be traced. I'd therefore like my payment returned.
    My parcel has been "in transit" since the third of March and we're in May, so I regard it as lost. Please send a replacement.
    The medicine for my dad disappeared on the road, and as he needs it, please send the same at once.
    I rang the depot five times; the lady says it isn't on any shelf and they've stopped looking. What will you do?
    so it left birmingham like forty days ago and then nothing ever and the post man says its lost mate get your money back from the shop
    parcel lost sir please refund
    my parcel is misplaced by courier, give refund
    courier is telling parcel lost
    my packet is lose, send again please
    it is lost my box, what you do
    package is lost pls resend
    parsel lost
    paket lost, 3 month nothing
    丢件了 please resend
    my 包裹 is lost, 赔吗
    refund for parcel that was stolen in transit
    theft from the lorry, my bike's gone, what do you pay
    mail bag lost, letters and my ring in it
    all trace lost after customs, two months, I want another
    my packet evaporated at the sorting hub, pay me back
    the courier says my parcel is irretrievable, new one please
    the driver left my parcel on a bus and it's lost, replace it
    stolen from the depot cage, my parcel won't be found, refund or resend
    tracking reads "destroyed in accident", so send my saucepan again
    medicine parcel lost on the road, resend today
    my granny's gift is lost in the mail, what do you reimburse
    lost drum kit, carrier gave up looking, what now
    four weeks asleep at the same depot, write my tripod off as lost and pay
    never found, case closed by the post, another helmet please
  `,
})
