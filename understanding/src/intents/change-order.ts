import { examplesOf } from './examples.ts'

export const cancelOrder = examplesOf('cancel-order', {
  zh: `
    我要取消订单
    取消订单
    帮我取消40012
    订单不要了
    我不想要了 取消吧
    不买了
    不要了帮我退掉订单
    拍错了取消
    下错单了
    买错了想取消
    重复下单了取消一个
    能不能不发货了
    还没发货可以取消吗
    别发了我不要了
    先别发货
    撤销订单
    订单怎么取消
    怎么取消不了
    点了取消没反应
    我后悔了能取消吗
    多拍了一件帮我取消一件
    刚下的单取消掉
    取消那个蓝色的
    取销订单
    我要退单
    这单作废吧
    等太久了不要了直接取消
    麻烦把订单关了
    可以拦截快递吗我不要了
    cancel 一下我的订单
    quxiao ding dan
    wo yao quxiao
    买错咯 撤单
    别发货了 取消
    付完款后悔了
  `,
  en: `
    cancel my order
    i want to cancel
    please cancel order 40012
    cancel it
    can i still cancel
    how do i cancel an order
    i changed my mind please cancel
    i ordered by mistake
    ordered the wrong thing cancel it please
    i placed the order twice cancel one
    duplicate order
    dont ship it
    do not send it i don't want it anymore
    stop the order
    stop the shipment before it goes out
    i no longer need this order
    cancle my order
    cancel the kettle
    cancel everything
    cancel one item from my order
    remove the blue mug from the order
    why can't i cancel
    the cancel button doesn't work
    it takes too long just cancel it
    forget the order i don't want it
    void my purchase
    call off the order
    can you kill that order before it ships
    need to cancel asap
    i'd like my order cancelled
    pls cancel what i bought
    stop my order please
    i made a mistake ordering please cancel
    don't want the order any more
  `,
})

export const changeAddress = examplesOf('change-address', {
  zh: `
    我要改地址
    地址写错了
    收货地址填错了怎么办
    能改一下收货地址吗
    帮我改个地址
    换个收货地址
    我搬家了地址要改
    寄到另一个地址
    送到公司可以吗
    改成公司地址
    电话写错了改一下
    收件人名字错了
    收货人改成我妈
    手机号填错了
    门牌号写漏了
    发错地址了
    修改配送地址
    地址改到上海
    下单时用了旧地址
    还没发货能改地址不
    快递能转寄到别的地方吗
    已经发货了还能改地址吗
    地扯写错了
    改下收货信息
    订单40012换地址
    送到我家楼下驿站行不行
    change address 改一下地址
    把地址里的楼号改成3号楼
    xiugai dizhi
    di zhi cuo le
    寄错地方了能改吗
    城市填错了
    街道写错
    想寄到新家
    换个地址收货
  `,
  en: `
    change my address
    i need to change the shipping address
    wrong address
    i put the wrong address
    can you update the delivery address
    ship it to a different address
    send it to my office instead
    i moved can you change the address
    deliver to another place
    the address on my order is wrong
    i forgot the apartment number
    update my phone number on the order
    wrong phone number on the order
    the name on the parcel is wrong
    change recipient
    redirect my parcel
    can it be delivered to my neighbor
    edit shipping details
    fix the adress please
    typo in my address
    postcode is wrong
    zip code mistake on order 40012
    change where it's going
    it's going to my old house
    can i change the address after it shipped
    how do i change delivery address
    reroute the package
    use my work address for this order
    i typed the wrong house number
    i entered the wrong city
    wrong street in my address
    update where my parcel is going
    update where you send it
    please use a different address
    i put in an old address
  `,
})
