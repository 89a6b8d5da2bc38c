import { examplesOf } from './examples.ts'

export const trackOrder = examplesOf('track-order', {
  zh: `
    我的快递到哪了
    快递到哪儿了
    包裹现在在哪里
    我买的东西怎么还没到
    什么时候能到
    啥时候到货
    发货了吗
    怎么还不发货
    都三天了还没发货
    查一下物流
    帮我查查订单40012到哪了
    40012 物流
    物流好几天没更新了
    快递一直不动是怎么回事
    预计哪天送到
    今天能送到吗
    明天能收到不
    快件卡在中转站了
    显示派送中怎么没人送
    显示签收了但我没收到
    快递说已签收 我根本没拿到
    单号给我一下
    运单号多少
    用的什么快递
    哪家快递发的
    我那个杯子寄出来没
    货呢
    我的货呢
    还要等几天
    到底什么时候发
    催一下快递
    帮我催催物流
    麻烦催下发货
    订单状态查询
    看看我订单啥情况
    我上周买的水壶还没收到
    快递到拿了
    我得快递呢
    物留信息查一下
    包裹延误了吗
    蓝色的那个到哪了
    my parcel 到哪了
    order 40012 到哪里了
    SF1234567890123 到哪了
    怎么还没有收到货
    付款都一周了一直没消息
    快递怎么这么慢
    想知道我的订单进度
    kuaidi dao nali le
    wode kuaidi ne
    bao guo zai na
    wuliu chaxun
    fahuo le ma
    帮我看看我的茶壶发了没
    我买的那个寄了没有
    放快递柜了吗 柜子里没有
    驿站说没有我的件
    派送员没联系我
    怎么这么久还没到
    什么时候能拿到
    还得等多久啊
    查件
    发个单号给我看看
  `,
  en: `
    where is my order
    where's my package
    wheres my parcel
    where is my stuff
    track my order
    track order 40012
    tracking please
    can you check the status of my delivery
    order status
    status of order 40012
    has my order shipped yet
    did it ship
    when will it arrive
    when is it going to get here
    when do i get my kettle
    what's the eta
    how long until my parcel gets here
    is it coming today
    will it be here by friday
    my package hasn't arrived
    still havent received my order
    I still have not received anything
    it's been two weeks and nothing came
    why is my parcel delayed
    the tracking hasnt moved in days
    tracking stuck at the same place
    it says delivered but i never got it
    marked as delivered but its not here
    which carrier has it
    what is my tracking number
    can i have the tracking number
    look up SF1234567890123
    1Z999AA10123456784 where is this
    where is the blue one
    what about the other order
    any news on my order
    any update on 40012
    could you tell me how far along my shipment is
    ordr 40012 were is it
    whats happening with my oder
    pls check shipping status
    has the mug been sent out
    why has it not been dispatched yet
    when are you going to ship it
    delivery status
    just want to know where my things are
    how long do i still have to wait for my parcel
    did you post my parcel
    have you sent it yet
    my mug still isn't here
    my kettle is still not here
    it still hasn't come
    tracking does not update
    tracking has not changed for days
    no one delivered it
    nobody came to deliver my parcel
    the driver didn't show up
    trcking says nothing
    where has my cup got to
    when will i get it
    how many more days until it arrives
  `,
})

export const listOrders = examplesOf('list-orders', {
  zh: `
    我有哪些订单
    看看我的订单
    查看所有订单
    列出我的订单
    我的订单列表
    我最近买了什么
    我都买过啥
    最近的订单有哪些
    订单记录
    购买记录在哪
    历史订单给我看看
    把我的单子都列出来
    我一共下了几单
    我下过几个订单
    有几个订单还没到
    想看一下全部订单
    我最近下的单子
    之前买的东西有哪些
    能不能看到我所有的订单
    我名下有什么订单
    显示全部订单
    未完成的订单有哪些
    我这个月买了几样东西
    订单都有什么
    show 我的订单
    wo de dingdan
    chakan dingdan
    看我买过的东西
    我下的单都有啥
  `,
  en: `
    show my orders
    list my orders
    what orders do i have
    my orders
    all my orders please
    what did i buy
    what have i ordered recently
    show me my order history
    purchase history
    can i see my past orders
    which orders are still open
    how many orders do i have
    how many things did i order
    see my recent purchases
    give me a list of everything i bought
    do i have any open orders
    what's on my account
    show me everything i ordered this month
    recent orders
    view orders
    i want to look at my orders
    pull up my orders
    let me see my ordrs
    what did i order last time
    past purchases pls
    orders please
    which purchases did i make
    what have i got on order
  `,
})
