import { defineIntent } from '#intents/define'

export const shipOrder = defineIntent({
  intent: 'ship-order',
  audience: 'seller',
  settledBy: 'article',
  label: { zh: '怎么发货填单号', en: 'How to ship an order' },
  definition: {
    zh: '卖家问怎么点发货、填或改快递单号、多久内必须发、选什么快递。',
    en: 'A seller asks how to mark an order as shipped, enter or correct tracking, by when, and with which carrier.',
  },
  borders: {
    'shipping-label': {
      zh: '要打印或重打面单归面单。',
      en: 'Wanting a label printed is shipping label.',
    },
    'late-shipment-penalty': {
      zh: '问晚发怎么罚归晚发货处罚。',
      en: 'Asking how lateness is fined is late shipment penalty.',
    },
    'when-shipped': {
      zh: '买家催发货不在这里。',
      en: 'A buyer urging dispatch is not meant here.',
    },
  },
  zh: `
    怎么发货
    填快递单号
    上传运单号
    发货时限
    批量发货
    单号填错了
    发货流程
    多久内要发货
    改快递单号
    发货按钮在哪
    拆单发货
    补填单号
    标记已发货
    怎么点发货
    快递单号填错了怎么改
    几小时内必须发货
    批量发货怎么操作
    运单号上传失败 提示已被使用
    发货了忘记点确认发货
    一单分两个包裹发，单号怎么填
    可以用自己合作的快递吗
    没有单号的同城自送怎么标记
    承诺48小时是从付款算还是从接单算
    物流公司列表里没有我用的那家
    tracking number 填哪
    客户要顺路自提 我后台咋弄
    發貨後還能換快遞嗎
    货从我厂里直接发 发货地址怎么设
    大件物流没有快递单 只有托运单 行不
    选无需物流是给啥用的
    预售单能提前发不
    周末停运 发货时限顺延么
    dan hao 录错
    后台按钮灰色 点不了出库
    第一次卖出东西，一口锅，我已经拿旧纸箱包好了，接下来是我自己去找快递还是你们派人来，单子在电脑上哪个地方登记，求指点
    虚拟商品发卡密怎么走发货流程
    excel导入单号的格式是什么样
    发出去的包裹超重换了个单子，新号码怎么补上去
    货到付款单怎么寄
    易碎品有指定快递吗
    发国际件要填什么申报
    发错客户了，两个人的单号填反了
    分批补发配件用不用再填一次
    退回来重发的，原单上怎么更新
    快递员五点来收，十二点截单，那我下午录进去的号算当天还是第二天
    默认快递在哪设置
    上传的物流号买家说查不到
    最晚什么时候要出库啊 定制款
    我代发的，供货商给我的单号总是晚半天才有轨迹，系统说我“虚假发货”，请问应该在拿到号时就录入，还是等有揽收记录之后再录
    剛出貨就發現物流公司選錯，號碼是對的，這樣系統查得到嗎
    客人一次买了冰箱贴、挂历和一盏落地灯，小件我走普通快递，灯走物流专线，想问一张订单里能不能填两家承运商，先发的那部分会不会把整单都变成已发
    怎么把订单标记为已发货
    快递单号在哪里填
    单号填错了能改吗
    订单多久之内要发货
    发货用哪家快递好
    我已经寄出了，怎么点发货
    怎么上传物流单号
    店铺订单如何发货
    一个订单两个包裹怎么填单号
    能用自己的快递发货吗
    批量填快递单号怎么弄
    付款后几天内必须发出
    发货操作步骤
    我想改一下已填的运单号
    没有快递单号怎么发货
    请问卖家发货要选哪个物流公司
    忘记填单号了怎么补
    发货点错了能撤回不
    选错快递公司了怎么修改
    自己开车送货，系统里怎么点发货
    上传单号提示无效
    卖出第一单了，怎么发货呀
    可以分开发货吗，有一件还没到
    预售商品什么时候要发货
    大件走物流怎么填单
    后台找不到发货按钮
    新疆西藏用什么快递发
    换了快递，单号怎么更新
    周六周日算在发货时间里吗
    单号重复提示已使用怎么解决
    订单显示待发货，可我早就寄了
    怎么一次发一百个订单
    必须48小时发货吗
    发货后还能改收件快递吗
    亲，发货要填哪些信息
    同城配送怎么登记发货
    客户要求发顺丰，我怎么选
    把两个客户的单号填反了，怎么改回来
    快递列表没有我合作的快递
    卖电子书不用快递，发货点哪里
    海外订单用什么物流发
    发货时限在哪里查看
    补发的包裹单号填在哪儿
    请教一下怎样确认发货
    发货地址怎么修改，我换仓库了
    工厂直发，由谁填单号
    我这单能先点发货后填号吗
    生鲜能发普通快递吗，还是必须冷链
    拼多件发一个包裹，两个订单用一个单号行不行
    发货截止时间是按哪个时间点算的
    下午取件，现在就可以点已发货吗
    dan号输错一位 咋改啊
    tracking no.怎么上传？一直fail
    刚学开网店🙈 东西装好了，快递小哥也来拿走了，然后我该在哪儿填那一长串数字
    我们是小作坊，卖手工皮具，没签快递，想知道发货是自己找快递填号，还是平台有合作的可以直接选
    您好，请问商家发货之后如果快递更换了运单号码，应该在哪个页面更正，谢谢
    急！单号全导错列了，六十单的号码错位，怎么重新导入
    系统显示发货失败好几次了，号码明明是对的，到底怎样才能发出去
    送货上门装柜子的那种订单没有快递，发货信息怎么录
    赠品另外寄，需要再填一次物流吗
    怎么给客户发货
    发货在哪里点
    物流单号怎么填
    卖家怎么发货
    单号填错怎么改
    多久之内必须发货
    怎么确认发货
    发货选哪家快递
    怎么录入运单号
    已经寄了怎么点发货
    批量发货在哪里
    分包裹发货怎么操作
    发货流程是什么
    改物流公司怎么改
    没有单号能点发货吗
    店铺发货步骤
    快递单号输在哪一栏
    付款后几天内要发出
    发货按钮点不了
    补填物流信息
    怎么上传多个单号
    卖出去了怎么寄
    发货期限怎么看
    可以发自己的快递吗
    标记发货怎么弄
    刚卖出一只行李箱，快递已经收走，接下来在后台哪里填单号
    我把圆通选成中通了，号码没错，怎么改快递公司
    一个客户买了柜子和椅子，分三个包裹，三个单号填在哪
    系统提示“运单号格式不正确”，可我照着快递单抄的，怎么录
    同城的订单我自己骑车送过去，发货时选什么方式
    周五晚上付款的订单，最晚星期几之前要发出
    有四十个订单，想用表格一次导入单号，模板在哪下载
    快递换了新单号，原来填的那个作废了，怎么更新给客户
    厂家替我发货，他给我单号，我在什么时候填进去
    点错了发货，货还在家里，能不能撤回来重新填
    客户指定要京东，我平时发韵达，怎么给这单单独换快递
    海外客户的订单该走什么物流，单号怎么录
    两个订单同一个买家，合在一个箱子发，单号能填同一个吗
    大件家具走专线没有快递单，只有货运单号，怎么填
    预售款到货了，现在怎么把一百多单转成已发货
    新疆的订单发哪家快递能到，可以选吗
    补发的配件另外寄，单号要填在原订单里吗
    卖的是激活码，没有实物，怎么完成发货
    发货地址默认是老仓库，搬家以后在哪改发货地
    我下午五点寄的，填单号要当天填还是第二天也行
    单号录反了，张先生和李先生的互换了，怎么纠正
    点了确认发货之后发现少装一件，另发一个包裹怎么补单号
    快递列表里没有我们镇上的那家快递，该选“其他”吗
    手机端怎么点发货，我只有手机没有电脑
    定制类商品规定几天内发货，能自己设置吗
    送货上门自提的客户，后台怎么操作成已发
    发货后多长时间内必须有揽收记录
    扫码枪可以直接扫单号录入发货吗，怎么设置
    店里第一单！包好了，是我联系快递还是平台叫快递来取
    danhao填错咋改啊
    tracking number填哪里，新手seller求教
    包裹已经在去找主人的路上啦🚚 可是我不会点发货，咋整
    请问贵平台对普通商品的发货时限要求是多少小时，确认发货的入口在哪里
    填一次失败一次，单号明明对的！到底怎么才能把这单发出去
    我六十岁了刚学着卖自家的菜籽油，油送到快递站了，人家给我一张单子，上面一长串数字，闺女说要填到电脑里，填哪儿呀
    作为商家在哪里录入运单号
    卖家后台哪里点出库
    打包完了下一步点哪里
    货寄出去了，系统里怎么标成已发货
    新店第一单，发货步骤教一下
    快递单号往哪填
    卖家漏填运单号，补录入口在哪
    运单号录错了一位想改
    单号输反了怎么更正
    订单发货后还能修改物流信息吗
    发货信息提交错了，能撤回重填不
    误点了确认发货，货还在仓库
    不小心批量点了发货，怎么还原
    待发货变不成已发货
    我填完号订单还显示待发货
    录单号提示格式不正确
    系统说运单号已被使用
    保存单号时报错，订单发不出去
    发货那个按钮灰的按不动，是我卖家后台
    商家端发货键找不到了
    批量发货的表格模板哪下载
    一次导入两百个运单号怎么操作
    Excel上传单号失败
    能用扫码枪录单号吗
    一个订单拆两个包裹怎么录单号
    两个包裹两个单号，只能填一个框
    有一件缺货，先发另一件，后台怎么点部分发货
    拆单发货在卖家中心哪里设置
    客户两单一起寄，单号填同一个行吗
    多笔订单用一个运单号发，系统让不让
    买家付款后我最迟多久要发出
    卖家发货时限是几小时
    发货截止时间在哪里看
    周六日算进发货时限吗
    国庆期间卖家要几天内发
    预售订单我该在哪天之前发
    定制品发货时效怎么设
    可以延长我的发货期限吗
    超过48小时没发会自动关闭吗
    揽收时间和点发货时间以哪个为准
    快递没揽件能先点发货吗
    先填单号后寄货算不算虚假发货
    发货后多久必须有物流轨迹
    我该选哪家物流公司填进去
    下拉菜单里没有我用的快递公司
    承运商选错了，圆通选成中通，怎么改
    自己找的货运公司，发货时怎么填
    卖家可以用自家车送货吗，后台如何登记
    同城跑腿送，没有运单号怎么点发货
    客户上门自提，我这边怎么标发货
    虚拟商品要怎么发货
    卖充值卡的，选无需物流对吗
    大件走德邦物流，单号怎么录
    卖生鲜，要求用冷链发吗，发货时选哪个
    卖家默认发货快递在哪里设
    我的发货仓地址怎么改
    从厂家直发，发货地怎么填
    代发的货，单号让供应商给我，填哪
    补寄的配件单号在哪录入
    换货的新件寄了，发货信息怎么填
    出口订单怎么发货填单
    国际物流商单号格式不被识别
    客户催了，但我找不到发货入口
    手机版卖家app怎么点发货
    平板上能处理发货不
    怎样让系统自动发货
    能设置付款后自动填单号吗
    发货后买家会收到通知吗
    发货备注写在哪一栏
    需要上传发货凭证吗
    发货时要拍照存证吗
    寄货到付的单子我怎么发
    已发货订单怎么追加一个单号
    退件重新发出，单号要换成新的
    快递换单了，旧号作废，后台怎么更新
    快递公司换了号码，我作为卖家在哪改
    快递员给的是电子存根，哪个才是单号
    那串数字填运单号框吗还是订单号框
    卖家发货流程图有没有
    求助，不会发货，开店第二天
    亲我是新卖家，卖出一条围巾了，怎么弄发货啊
    seller后台的ship按钮在哪里
    怎么mark as shipped
    已经把东西交给邮局了然后呢在系统里要做什么
    我在家做手工皂卖的，今天收到第一单，箱子包好了，邮政也收走了，现在后台还是待发货，我该去哪儿点
    昨天发了三十单有五个号码贴串了，客户跟我说查不到，我怎么一个个改过来
    发貨單號要在哪裡輸入
    怎么一键发货
    哪个页面能看待发货并填单
    未发货订单怎么处理发出
    发货失败是啥原因
    卖家中心显示“物流公司与单号不匹配”
    填了单号却提示无揽收记录
    发货方式有哪几种可以选
    如何登记自行配送
    卖家提前发货可以吗
    仓库分两地，从哪个仓发怎么选
    发货地与实际不一致会影响吗，要改哪
    今天必须发的订单怎么筛出来发掉
    下午四点后付款的单能明天发吗
    货交给快递驿站了，要我手动确认发货不
    确认发货后改数量还来得及吗，我是店家
    邮局给的收据上有两串数字，我作为卖家该把哪一串登记到后台
    昨天把一单的号录到另一单去了，两个客人看到的物流都是反的，我怎么对调
    货是今早寄走的，可是后台一直让我填承运商，我用的那家列表里没有
    客人付款是周五夜里，仓库周末休息，规定我最晚哪天出库
    家具分三个箱子走物流，后台只给一个单号的位置，其余两个写哪里
    我手滑把整页订单都点成已发了，箱子还堆在屋里，能退回待发吗
    供应商直接从厂里寄给买家，号码要第二天才给我，这期间我先怎么点
    换了新仓库，发货的地点还是老地方，卖家设置里从哪改
    打单软件显示成功，你们后台还是待出库，要不要我手动再点一遍
    同城自己骑车送过去的蛋糕，没有运单，要怎么点成已发出
    我是卖家，寄出去了在哪里点一下
    店里出单了，接下来怎么寄
    运单录入在哪个菜单
    寄件号码填哪儿
    单号手滑输错一位能改不
    两个买家的单号填串了，怎么对调
    批量发货怎么导入表格
    导入单号表提示第8行格式错
    发货按钮是灰的点不动
    误点了已发货，货还在我桌上，能撤回不
    卖家最晚几天得寄出去
    周日的单子从哪天开始算发货期
    法定假日算不算进发货时效，我是商家
    想把备货时间改成七天
    定做的要十天，发货时间怎么设长点
    下拉框里没我用的那家物流
    物流公司选错了，号码没错，怎么换
    同城自己开车送到客人家，后台咋点完成
    客人到店自取了，发货那步怎么处理
    卖的是电子资料，用不用点发货
    一单分两箱寄，第二个号填哪
    先寄一半，剩下的下周补，后台如何操作
    同一个买家三笔单装一个箱，运单号能重复用吗
    補寄的零件要不要再登記一次物流
    退回来又重新寄给客人，新号码怎么更新
    发货算点按钮那一刻还是快递扫描那一刻
    商家发玻璃杯用哪家快递稳
    冷冻水饺要走什么物流，平台有规定没
    带电池的东西卖家能走空运吗
    卖出一台冰柜，走货运专线，货运单号能填吗
    平台安排上门揽收还是我自己叫快递
    预约快递员来店里收件在哪点
    揽件的没来，我能先点出库吗
    填完号买家那边还显示未发货
    号码刚出来查不到轨迹，能先录进去吗
    ERP打完单不回传单号，要手填吗
    昨天漏填的号今天补行不
    发货后还能换单号几次
    挂号信的条码也算单号吧
    平邮没有号，怎么标成已寄
    厂家代发，单号他给我，我填哪里
    亲，新手卖家不会发货，一步步教下呗
    跨境单我寄到集运仓还是直接寄国外
    货到付款的单卖家咋发
    包裹里卖家要放发货清单吗
    发货超时会不会自动取消，我还剩几小时
    爆单了九百件，能分几天慢慢发不
    下大雪快递停了，发货截止能往后延不
    卖家寄贵重物品必须保价吗
    顺丰和中通我都用，发货时咋选
    手机上怎么扫码录单号
    seller端的确认发货在哪，找半天
    一次性把五十个号贴进去行吗
    待发货的单子怎么变成已发货
    客户催我填物流，我该填哪个号
    快递员给的底单上一长串数字就是要填的那个吗
    请问商家发货流程是怎样的
    买家付款了，我多久内必须交给快递
    fa huo zenme dian
    换了家快递重新揽的，后台运单更新步骤
    卖家后台怎么录快递底单号
    商家一般选哪家物流发生鲜
    我店里的单想用自己签约的物流，发货怎么选
    卖家约揽收的入口在哪
    商家后台一单填两个运单号咋填
    节假日顺延我的发货截止时间吗
    店铺发货要不要附清单，规定是啥
    系统没同步我打的运单，卖家手动补录在哪
    商家自己开车配送，出库咋登记
    卖钢琴走搬家公司，物流号填什么
    运单号带字母横杠也要填吗
    号码前面多了空格提示错误，怎么录
    发到别人单上去了，把单号挪回来怎么做
    三箱发一单，所有单号都能填吗
    预售商品卖家必须几号前寄
    单笔订单能不能延长发货截止
    服务类订单没实物，怎么点发货
    卖激活码，发邮件就行，后台状态怎么改成已发
    快递收走没扫描，我能先确认发货吗
    傍晚六点交快递算当天发吗，商家
    退回件二次寄出，新单号在哪补录
    发货确认网断了没成功，再点一次行吗
    超过五十块的货卖家必须用能追踪的快递吗
    店铺同城单能叫闪送吗，怎么填发货
    货打包好了，下一步在后台点哪儿
    卖家怎么把单子改成已发出
    运单录错一位数，能覆盖不
    我是商家，自己开车送的货怎么登记发出
    卖家发冰鲜只能用冷链吗，发货时选哪个物流
    单子点了发货但货还在店里，怎么撤
    批量导入运单号的表格去哪下
    导入单号第七行报错
    卖电子教程的，没东西寄，咋点完成发货
    一单三箱，三个运单号都要填上
    买家自提走了，我后台还要发货吗
    商家发货倒计时在哪看
    中秋放假，卖家的发货时间往后延吗
    手工定制要半个月，备货天数哪里调
    厂家代发，单号隔天才给，我先填什么
    快递公司列表里没有我们镇上的货运部，怎么录
    填了号提示格式不符
    换货补寄给客人的新单号填在哪
    面单扫不进去，手输可以吗
    卖家必须48小时内揽收还是点了就算
    出貨單號要填在哪裡，我是賣家
    新手开店，头一单，发货流程讲一下呗
    发货时选错快递公司了，号是对的，怎么改
    仓库那边补了号，昨天六十单没录，能一起补吗
    亲，商家端的“去发货”是灰的点不动
    卖大件家具怎么叫物流上门揽货并录单
    卖家端填完号状态还是待发货，咋回事
    商家备货时间想从一天改成四天
    菜鸟扫码发货怎么操作，我是店家
    我们店自己骑电动车送，发货方式选什么
    同一买家三单合一箱，运单号重复能填吗
  `,
  en: `
    how do i ship an order
    enter tracking number
    mark as shipped
    shipping deadline for sellers
    add tracking
    confirm shipment
    upload tracking
    wrong tracking number entered
    how long do i have to ship
    ship in bulk
    change the tracking number
    how to confirm dispatch
    handling time
    split a shipment
    where do i enter the tracking
    how do i mark an order as shipped
    where do i enter the tracking number
    typed the wrong tracking code, can it be edited
    time allowed between sale and dispatch
    bulk upload of tracking
    one order two parcels, how do i put both numbers in
    can I use my own courier
    forgot to press confirm dispatch but the parcel left yesterday
    my carrier isnt in the list
    first sale ever, what do i do now??
    handing it over in person, no tracking
    does the clock start at payment or when i accept
    The ship button is grey
    上传 tracking error "already used"
    set default carrier and from-address
    can I post it before the release date of the pre-order
    two customers' tracking numbers swapped by accident, help
    what proof of shipping do you want for a pallet
    deadline for made to order goods
    My very first customer bought a cast iron pan. It's wrapped in an old box. Does a driver of yours come round, or do I take it to the post office myself, and where in the computer is it written down that it's gone
    csv layout for dispatch file
    parcel came back to us undelivered, we're resending, which screen
    do saturdays count toward handling time
    customer says my number isn't traceable
    digital codes: how to complete the order
    split a set of garden chairs over three days?
    handling time setting
    cannot choose "no shipping needed"
    how is a COD order sent
    Which services are accepted for fragile items like vases
    the supplier posts for me (dropship), whose tracking goes in
    is a drop off receipt enough or must there be a scan
    send with letter mail possible for stickers
    friend, buyer from other city want collect himself, how to finish order in system
    replacing a lost label mid way, new number, can I overwrite the old one
    Our driver collects at five and your cut-off is noon. When I type the numbers in after lunch, is that dispatched today as far as you're concerned or will it count for tomorrow?
    发货 time limit for festival
    export parcels: what goes on the customs form when selling abroad
    what should a dropshipper do: my source gives me the number half a day before the first scan, and last week that got me told off for pretend dispatch. Enter it straight away, or sit on it until there's movement?
    How do I mark an order as dispatched?
    I've got the courier's number, which page does it go on
    how do I correct a wrong tracking number
    how many days do I have to ship an order
    which carrier should I use to ship orders
    I've posted the parcel, how do I tell the system
    can I edit tracking after confirming the shipment
    how do I ship an order as a seller
    I sent one order in two boxes, how do I add both trackings
    what if I don't have a tracking number
    can I use my own carrier for shop orders
    upload several tracking numbers at once
    what's the deadline for sending out an order
    I selected the wrong carrier, how do I change it
    the tracking number isn't accepted
    confirm shipment button missing
    How do I complete an order that I delivered by hand?
    my first sale, how do I ship it
    ship part of an order now and the rest later, is that possible
    which couriers are supported for sellers
    do weekends count toward the shipping deadline
    how long after payment must I dispatch
    I forgot to add the tracking number to an order
    mark multiple orders as shipped
    the courier changed, where do I update the tracking
    the system says the tracking number is already in use
    how do I add tracking for a replacement I sent
    Can I undo marking an order as shipped?
    where do I change my ship-from address
    is tracked shipping required for every order
    how do I ship an international order
    my carrier isn't on your list, what do I choose
    do I need to enter a tracking number for digital goods
    best way to send a big wardrobe, which carrier can I pick
    who enters the tracking when my supplier ships directly
    when do I have to send a pre-order
    I mixed up the tracking numbers of two customers, how can I fix that
    how do I update the shipment status in my shop
    Shipped yesterday but the order still says unshipped
    can I ship two orders of the same buyer in one parcel with one tracking
    what time of day is the cut-off for same-day dispatch
    steps for sending out an order
    can I mark as shipped before the courier collects
    is a 24 hour dispatch time required or 48
    how do I add a tracking link rather than a number
    Do I arrange the courier or do you?
    enter shipping details for an order
    bulk dispatch with a spreadsheet, how
    handling time for custom products, where is it shown
    typo in tracking code, how to amend
    which shipping service should I use for frozen fish
    how 2 add trackin number to order
    first time seller here, box is taped up, label's on, courier took it... now what do I click? 😅
    hello, I send parcel with local post, where I must write number of parcel in system
    快递单号 where to fill in seller app
    I imported the tracking file with the columns shifted, so sixty orders have someone else's number. How do I upload the right ones over them?
    Good afternoon, kindly advise within how many working days a seller is expected to dispatch and how dispatch is confirmed
    it keeps saying "shipment failed to confirm", I have tried four times, the number is RIGHT, how do I get this order marked as sent
    Can a furniture shop with its own van mark orders as shipped without a carrier?
    the buyer wants DHL and my default is another one, how do I switch carrier for just that order
    how do I ship
    where do I put the tracking number
    how to mark it as dispatched
    how long have I got to ship an order
    change the courier on an order
    how do I send my customer's order
    add tracking to a shop order
    edit the tracking I entered
    confirm dispatch, where
    which carriers can sellers use
    ship several orders together
    how do I ship in two parcels
    can't click the ship button
    ship an order without tracking
    seller shipping steps
    I've sent it, now what do I click
    dispatch deadline for orders
    tracking number not accepted
    enter shipping info
    bulk mark as shipped
    correct the tracking code
    when must I dispatch by
    upload tracking file
    fulfil an order by hand
    I just sold a suitcase and the courier's taken it, where in the seller pages do I type the number?
    I picked UPS instead of FedEx by mistake, the number is fine, how do I change the carrier
    A cupboard and two chairs are going in three boxes. Where do the three tracking numbers go?
    it says "invalid tracking format" though I copied it from the receipt, how should I enter it
    I'm delivering this order on my bike, what shipping method should I choose to complete it?
    An order paid on Friday evening, by which day does it need to be dispatched?
    Forty parcels today. Is there a spreadsheet I can import the tracking from?
    The courier replaced the number, how can I swap the old tracking for the new one so the buyer can follow it?
    my manufacturer ships for me and gives me the code, at which point do I add it
    I clicked "shipped" but the box is still on my table, can that be undone?
    customer asked for DPD and I normally use Evri, how do I set that for one order
    what service should I send overseas orders with and how do I enter it
    same buyer, two orders, one box: may both orders have the same tracking number
    furniture goes by freight with a waybill, no parcel number, what do I fill in
    The pre-order stock has arrived, how do I move a hundred orders to dispatched
    is there a list of couriers that reach the Highlands which I can pick when dispatching
    Sending a forgotten part separately, do I add its tracking to the original order?
    I sell licence keys, nothing physical, how do I complete dispatch
    we've moved warehouse, where do I change the address we ship from
    Posted at 5 pm, can I enter the tracking tomorrow or must it be the same day?
    I gave Mr Smith's number to Mr Jones and the reverse, how do I straighten out the tracking
    my local courier isn't in the drop-down, do I choose "other"?
    does frozen food have to be sent with a special carrier or is normal post okay
    How do I mark orders as sent from the phone app? I don't own a computer.
    what dispatch time applies to personalised goods, and can I set it myself
    buyer is collecting in person, how do I close the order as delivered on my side
    within how many hours after I confirm shipment does the courier have to scan it
    can I scan the barcode with a scanner rather than typing the tracking number
    First order ever, box is ready. Do you send a driver or do I call one?
    The order has been cut in two by the system, do I need to confirm dispatch twice?
    where's the field for the courier's phone number when I dispatch with a local van
    how do I dispatch ahead of the date promised to the buyer
    is signature service needed for orders above 500 and how do I choose it
    the parcel went back to me and I'm sending it again, how do I put a new number on the same order
    how to split one order because the second item isn't ready
    what do I enter as dispatch date if the post office was closed
    trackng nr where to put pls
    parcel's off on its adventure 🚚 but I've no clue how to tell your website, what do I press?
    fails, fails, fails. The number is RIGHT. How do I get this order to say shipped?
    发货 how to do in app, I have tracking number already
    Could you advise on the dispatch time allowed for standard goods and where a merchant confirms shipment?
    I'm 71 and sell my own rapeseed oil. The post office lady gave me a slip with a very long number, and my granddaughter says it has to be written on the computer somewhere. Where?
    where do sellers confirm dispatch
    I sold my first item, what do I click to send it
    sold something yesterday, what are the steps to ship it
    box is packed and gone, how do I tell the system
    need to enter the tracking code for a sale
    which field does the consignment number go in
    where to type the courier reference for a customer's order
    forgot to add tracking to an order I sent
    upload tracking numbers in bulk
    spreadsheet template for bulk dispatch
    csv import of tracking fails
    the consignment number I entered is wrong by one digit
    typed the wrong waybill, how to amend
    edit tracking after marking shipped
    replace the tracking number, the carrier relabelled the box
    marked it dispatched by mistake, how to undo
    accidentally confirmed fifty orders as shipped
    the parcel hasn't left but I pressed shipped, can I revert
    confirm shipment button is greyed out for me as a seller
    dispatch button missing in seller app
    system rejects my tracking number
    says invalid tracking format when I confirm shipment
    "tracking already used" error on dispatch
    my sale still shows awaiting dispatch though I posted it
    order won't switch to shipped in my shop
    scan labels to confirm dispatch, possible?
    how many days do I have to dispatch a sale
    what is the handling time limit for sellers
    do weekends count towards my dispatch time
    by when must I post an item after the buyer pays
    cut-off for same day dispatch as a seller
    latest ship date, where do I see it
    can I extend my handling time
    set handling time to five days for made to order things
    how soon must the carrier scan it after I confirm
    do I confirm before or after the courier collects
    is it fine to enter tracking before handing the parcel over
    pre-order sold, when am I obliged to dispatch
    custom engraved item, what dispatch limit applies to me
    which courier do sellers have to use
    are we sellers free to use any carrier when dispatching
    my haulier is not listed in the drop down when I confirm shipment
    picked DHL instead of DPD on the dispatch form
    change the carrier name on an order I've dispatched
    default courier for my shop's dispatches, where is it set
    change my dispatch address in shop settings
    ship from two warehouses, how do I choose
    supplier ships direct, whose number do I enter for the sale
    customer collects in person, how do I complete dispatch
    I deliver by hand with my own van, what do I put for tracking
    no tracking number, posted with a stamp
    ship without tracking allowed?
    untracked letter, how do I mark it sent
    digital item, how to set it as dispatched
    one sale in two boxes, where does the second number go
    second tracking number for the same order
    send part of a customer's order now, rest next week, how to mark it
    split dispatch in seller panel
    same buyer bought three times, one box, one tracking number for all three?
    can one waybill cover multiple sales
    add tracking to a replacement I'm sending out to a customer
    resending a returned package to the buyer, how do I register the new number
    international sale, how do I dispatch it
    shipping my product abroad, what to fill in when dispatching
    freight pallet, how to confirm shipment of it
    large furniture by own lorry, how do I fulfil the order
    cold goods, must I pick a chilled carrier when sending orders
    automatic dispatch when label is scanned
    can orders be auto-marked as shipped
    does the buyer get told when I confirm dispatch
    proof of posting, do sellers need to upload it
    must I photograph the parcel before shipping
    phone only seller, how do I dispatch from mobile
    how do I fulfil an order
    process an order for dispatch
    ready to ship, what next
    sending out an order as a seller, beginner here
    pls sir how to ship item to my buyer, i am new seller
    first sale!! a knitted hat. it's wrapped. now where do I put the number from the post office receipt?
    The lady at the counter gave me two codes, one starts with RR. Which of them belongs in the shipment box of my sale?
    i run a small candle shop and last night i mixed up the codes of two customers now both of them see the wrong parcel how do i swap them
    Kindly advise how the seller shall enter the AWB number
    AWB entry where
    docket number update for order sold
    How does a seller enter the LR number for transport
    订单 mark as shipped 怎么弄 on English page
    want to hand in all today's orders at once, bulk confirm?
    confirm many shipments in one go
    why does it say carrier and number don't match when I dispatch
    my dispatch scan isn't showing and I already put the number in
    where's the ship now tab for merchants
    how can merchants add shipment details later
    set an order to in transit, seller side
    is a collection receipt enough as dispatch confirmation
    can I dispatch earlier than the date I promised the buyer
    The post office receipt has two long codes on it and I don't know which of them a seller must enter
    I put one customer's tracking on another customer's order last night, so how can I swap them back
    My parcel left this morning but the form insists on a carrier and the firm I use isn't in the list
    A buyer paid late on Friday and our warehouse rests at weekends, so what's the latest day I may dispatch
    The wardrobe goes out in three cartons and there's room for a single tracking number, where do I put the others
    I marked a whole page of orders as sent by accident while the boxes are still here, can that be reversed
    The factory posts straight to my buyer and only tells me the number a day later, what do I click meanwhile
    Our label software says done yet your seller page still shows awaiting dispatch, must I confirm by hand as well
    I took the cake round on my bicycle, there is no waybill, how do I set the order to dispatched
    how to repair a wrong tracking number without penalty
    where do I tell the system I've posted it
    seller here, which button says dispatched
    put in consignment number, where
    how many hours do sellers have before they must post
    I typed the wrong courier code into a sale, can I fix it
    how do I tell the buyer's order is on its way
    is it ok if I send a customer's order with my local courier
    dispatch a sale
    parcel handed to the courier, next step in seller centre?
    mark shipped without a number
    what if my shipment has no tracking at all, seller question
    bulk upload of waybill numbers
    upload AWB sheet
    upload dispatch excel fails with row error
    the AWB no. i filled is of another customer, how to swap
    edit consignment no. after confirming dispatch
    change the number on order 4410, courier re-labelled it
    courier issued a new waybill, update the order how
    ship by date, where do I see it for each sale
    what's the deadline to dispatch orders placed on Sunday
    does my dispatch clock stop on bank holidays
    do Saturdays count in handling days for sellers
    can a seller get an extension on dispatch time
    the dispatch button is grey
    "Confirm shipment" is greyed out for one of my sales
    tracking number rejected as invalid format
    tracking rejected: already in use by another sale
    my carrier isn't in the dropdown
    carrier list doesn't have our city courier, which one do I pick when dispatching
    pick "other" as the carrier when confirming?
    hand-delivered it to the buyer in town, how do I close the order
    local pickup buyer came to my shop, how do I mark the sale as handed over
    selling downloads, do I have to press ship
    gift codes sold, nothing to post, how do I complete dispatch
    two boxes for a single sale, how do I enter both tracking numbers
    one parcel for three sales from the same buyer, same number in all of them?
    how to ship part of the sale first and the remainder later
    split shipment in seller panel
    customer ordered four, I only have three ready, can I dispatch three first
    i clicked shipped by mistake and it is still on my table
    undo dispatch
    pressed confirm too early, can I take the shipped status back
    how do I send my first sale
    sold something!! now what do I do with shipping
    my very first order came in at night, explain the posting steps slowly please
    packing and sending rules for glass, seller
    do sellers have to send with tracking
    must sellers use signed-for for expensive stuff
    which courier am I allowed to use for liquids as a seller
    can I send a fridge by freight as a seller and type the lorry number
    what courier do sellers normally pick for frozen fish
    batteries inside, which service may I send them with
    does the marketplace book the collection or do I
    schedule a courier collection for my sales
    collect from my warehouse, how do I arrange the van for today's orders
    driver didn't turn up to collect from my shop, can I still confirm dispatch today
    when exactly is an order counted as dispatched, on my click or the first scan
    first scan missing, does it count as sent?
    where to enter the tracking for a replacement I'm sending a customer
    resending a bounced parcel to the buyer, where does the new tracking go
    sending a missing part to a buyer, is a second tracking needed in the system
    warehouse staff forgot to enter yesterday's numbers, can I backfill
    backdate dispatch
    enter 80 numbers at once
    can my ERP push tracking automatically instead of typing
    the numbers I imported show against the wrong orders
    my scanner app writes numbers, how do I import to orders
    sir how to dispatch order in seller app
    kindly guide, order packed, how to do RTD
    ready to dispatch option not showing sir
    where i put the number of the post office, I am seller
    how can I to ship the order of my client
    hello, I sell honey, packet is ready, what I click
    do I ship to the address on the order or wait for payment to clear
    is payment held until I confirm dispatch? how do I confirm
    buyer paid, when must it leave my hands
    Is there a limit on how long I can sit on a made-to-order sale before posting?
    custom engraving takes nine days, how do I set a longer handling period
    set my processing days to 3
    change default handling time of my shop
    pre-sale goods, by what date do sellers have to dispatch
    flash sale brought 900 orders, may dispatch be staggered over several days
    strike at the post, can dispatch dates be moved for sellers
    flooded road, can't hand over parcels until Monday, what do I do about the dispatch due date
    what do buyers see after I key in the tracking
    will the customer be told once I tick shipped
    order still says awaiting shipment after I keyed in the tracking
    I keyed it in twice but status is to-ship
    status won't move from processing to shipped on my side as a seller
    does tracking need to be live before I enter it
    number not found at carrier site yet, can I already type it in
    Can I enter a phone number instead of tracking for a motorbike rider?
    same-city rider delivery, how to confirm
    cash on delivery sales, how does the seller dispatch these
    overseas sale, how do I send it and which form of tracking is valid
    which international couriers does the marketplace recognise for sellers
    export order, do I post it to your hub or straight to the customer
    do I write the order number on the outside of the parcel
    should sellers put an invoice in the box when shipping
    what must go inside the parcel, packing list?
    proof of posting, do I upload it anywhere
    Post office gave me a slip with thirteen characters. Is that what goes in the tracking box?
    letter mail under 2 euros, what to type in
    untracked stamps for stickers, is that allowed for sellers
    I drop parcels at a locker, does that work as dispatch
    Royal Mail or Evri for a seller, which one is supported
    can I use two different couriers in one shop
    switch courier for an individual sale before sending
    dispatched with DPD but selected DHL, correct that please
    Wrong digits in the tracking I gave, buyer can't follow it, how do I amend
    I swapped two customers' tracking numbers, how do I put them right
    dropshipper: supplier gave me a number, where does it go
    supplier ships for me from abroad, how do I report it as sent
    发货 button where, im seller
    填单号 in which page ah
    how long until unshipped sales get auto cancelled
    seller dispatch guide
    fulfil an order manually
    complete fulfillment step on my sale
    confirm that 12 orders have gone out
    seller asking, which courier may I use for perfume parcels I dispatch
    as a seller, am I obliged to insure a valuable parcel when sending it
    rules for sellers on packing crockery before it ships
    my dispatch due date falls on a public holiday, does it move
    seller: fill in waybill after the parcel's gone?
    undo the shipped tick on a sale
    store staff keyed the wrong AWB, correct it where
    can I put two waybills under a single sale
    book a pickup of my sold parcels in seller centre
    hand over to the courier first or confirm shipment first?
    my shop's export sale, which carrier's number does the panel take
    what do I do in the seller app after packing a sold item
    how do sellers report a parcel as handed over
    can a seller ship after the weekend or must it be next day
    which tick box tells the platform that goods left my store
    our van delivers ourselves, how do we log the dispatch
    sold a piano, hauled by movers, what tracking do I give
    the AWB has letters and dashes, should I type those
    enter shipment reference for each of my sales
    I shipped under the wrong sale, move the tracking to the other one
    tracking was typed with a space and got refused
    is there a barcode scan function for entering waybills in seller app
    set dispatch confirmation for a batch from Excel
    my sale went out in three cartons, can all numbers be kept
    the buyer came by and took it, mark as delivered?
    how soon must pre-sale goods be posted by the seller
    handling days for hand-knit goods, who sets them
    can I lengthen the ship-by date for a single sale
    what to fill under carrier if a friend drives it over
    must glass be double boxed by sellers, shipping rules
    seller: is tracked post mandatory above 50 euros
    parcel's been returned to me undelivered, I'm sending it anew, new number where
    how to mark a service as fulfilled, no goods are sent
    licence keys delivered by mail, set sale to shipped how
    the postman took the bag without scanning, may I press confirm
    my dispatch confirmation didn't go through, network hiccup, do it again?
    is 6 pm handover still counted today for seller dispatch
    what happens in the order after I've typed in tracking
    carrier drop-down shows only three firms to sellers
    courier replaced the airway bill at the depot, amend in order
    as a shop, may I use pedal couriers for same-day sales
    send with letter post, then which option at dispatch
    I run a small candle shop, where do I key in the parcel number after posting
    sold a lamp, how do I flag it as gone out
    which tab holds my unshipped sales so I can mark them dispatched
    fulfil a sale, steps
    how do I fulfil an order by hand
    docket number goes in which box, I'm the seller
    the post office slip has two numbers, which do I enter as tracking
    barcode scanner won't fill in the consignment field
    how late in the evening can I still book a sale as shipped today
    cut-off for sellers to dispatch same day orders
    does a seller have 24 or 48 hours to send
    my dispatch window says 1 day, I'd like to make it 4
    lengthen the preparation time for hand-knitted jumpers
    do public holidays pause the seller's dispatch countdown
    is Eid counted as working day for dispatch by sellers
    I've posted my customer's quilt already but forgot to confirm
    forgot to click shipped last night, can I do it now
    un-ship a sale I confirmed accidentally
    reverse the dispatched status, box still in my garage
    put a zero instead of the letter O in the waybill, how to amend
    mistyped digits in the parcel ID I gave for a sale
    two sales got each other's tracking, swap them
    courier reissued the label so the number I submitted is dead
    amend the carrier on a sale from Yodel to Parcelforce
    chosen the wrong shipping company in the fulfil screen, edit it
    the fulfil button does nothing when I press it
    cannot confirm shipment, error 503 in seller centre
    "invalid waybill" when I submit my dispatch
    it refuses my number because it has 14 characters
    my regional bus parcel service isn't listed among carriers when I confirm
    how do I add a carrier that isn't in the seller list
    what do I pick under courier when my cousin delivers by scooter
    I drove the mattress to the customer myself, how do I record it as shipped
    customer collected the bike from my workshop, mark as fulfilled?
    digital sewing patterns, is there a no-shipping option when confirming
    sold a software key, how do I complete the sale without posting anything
    concert printouts sent by e-mail, how do I mark dispatched
    one sale, three cartons, add extra tracking numbers where
    put several tracking codes on a single sale
    a pallet and a parcel for the same sale, how to enter both
    merge two sales of one customer in one box and use one AWB
    partial fulfilment of a sale, how do I tick just the chairs
    bulk fulfil
    mass confirm sixty sales from a spreadsheet
    template for the tracking upload, please
    my tracking spreadsheet was rejected at row 14
    which columns does the shipment CSV need
    fulfilment by phone, can the seller app scan the waybill
    does typing the tracking in trigger an e-mail to my customer
    will the client see my carrier's link once I've entered it
    I've entered everything yet the sale remains in "to be sent"
    sale stays "processing" even though I pushed the shipped button yesterday
    can I enter the code before the courier has picked up
    is handing in at the counter enough or does the first scan decide my dispatch
    scan came a day late though I dropped it in time, which date counts for dispatch
    courier pick-up for sellers, how do I request a van at my workshop
    book a collection of my sold goods from home
    where do I drop off parcels for your shop's sellers
    which drop-off points accept sellers' sold parcels
    do sellers get to pick the logistics firm or is it assigned
    which delivery companies are approved for merchants
    as a merchant, may I ship with an unregistered local haulier
    is tracked mail compulsory for sellers or can I use a stamp
    can small earrings go out in an untracked envelope from my store
    how should I as seller send a live plant, which service
    lithium power bank sold, what shipping method must a seller use
    selling a chest freezer, how do I book freight and report it
    how do I dispatch a COD sale
    cash-on-delivery parcel, seller steps please
    sir AWB number where to put in panel
    kindly tell how to do manifest and handover
    RTD done but pickup not scheduled, what to do from seller side
    how I do when I have send the packet but system want number
    I am seller of honey, first order, please explain me how to send
    newbie seller, got an order overnight. what now, step by step
    packed and taped. now which screen
    just opened my store and somebody bought a vase, walk me through sending it
    self-ship or platform ship, how do I switch on a sale
    change the dispatch location to my second warehouse for one sale
    my 3PL sends for me, how do their numbers get into the seller panel
    supplier dropships, he only gives me the number three days later, what should I fill in meanwhile
    a replacement toaster went out to a customer, how do I add its number to the closed sale
    re-sent a returned parcel, need to overwrite the old tracking
    sending the forgotten screws separately to a customer, second tracking on the sale?
    made to measure curtains take two weeks, what's the last day I may dispatch
    pre-sale items, how many days do sellers have to post after the balance is paid
    heavy snow here, roads shut, how does a merchant get the send-by date moved
    we're closed Thursday for a funeral, can I push back today's send-by date
    what does "ship by" next to my sales mean
    where's the countdown for posting my sales
    seller question: customs declaration CN22 for an export sale, do I fill it in on your site
    selling to Norway for the first time, how do I ship and log it
    shipping to an island customer, which service am I meant to choose as seller
    do I need to weigh the box and type it in before confirming
    must sellers upload a photo of the packed goods before dispatching
    gift note from the buyer, do I put it in the box before I ship, and then what
    I hit confirm without a number, add it afterwards?
    backlog of 40 sales with no number filled in, how do I complete them all
    staff typed last month's numbers into today's sales, how can we overwrite
    can I schedule confirmation so sales turn to shipped at 6 pm
    tracking import from my courier's portal, is there a direct way
    the number I gave shows somebody else's delivery in Leeds, correct it how
    seller here!! where on earth is the ship button
    I'm the seller: which carrier goes with porcelain figurines when I dispatch, do you prescribe one
    despatch note screen, where do I type the consignment ID of a sale
    sale #2207 is boxed, tell me how to log it as sent
    my shop's default courier is DPD, this one sale went by TNT, change it when confirming?
    seller app: "fulfil" then what, it wants a carrier code
    what counts as an accepted tracking provider for merchants
    posted the knitted hats with my village postmaster, no barcode, how do I complete the sale
    how many days can a merchant's processing take for engraved rings
    I uploaded dispatch data twice, now each sale has two numbers, delete one
    can a seller dispatch earlier than the promised pre-sale date
    my parcels were lifted by the courier but the seller page still asks me to dispatch
    vendor here, do I confirm before or after the driver collects
    set up automatic dispatch confirmation from our packing station
    bundle sold, tripod leaves today and camera tomorrow, enter shipments separately?
    tell me the steps from sold to shipped for a merchant who has never posted anything
  `,
})
