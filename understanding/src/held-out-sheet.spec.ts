import { heldOutServices } from './held-out-services.spec.ts'

/**
 * Written after the examples and never used to choose one, a feature or a bound. Change it only to add to it. Four lines
 * stand in the other sheet, under the name that the catalogue has had for them since.
 */
export const heldOutSheet = `
# track-order
  亲 我那箱茶叶走到哪一站了
  怎么一直显示运输中啊
  都五天了 连个影子都没有
  麻烦看下快件现在什么情况
  下午能送来不
  帮我盯一下包裹呗
  kuaidi zenme hai mei dao
  快遞員把東西放哪了
  什么快递 慢得像蜗牛
  我那个40015发走没
  请问几号能收到货
  where the hell is my package
  could you check how far my shipment has got
  i've been waiting since monday for my order
  is my delivery still coming
  hasn't turned up yet
  when's it due
  pacakge not recieved
  any movement on my parcel?
  says out for delivery since morning
  my order seems stuck in customs
  do you know when the courier comes
  我的order什么时候ship
# list-orders
  给我看下我所有的单
  之前在你家都下过什么单
  查询历史订单
  有哪些单还没完成
  我的全部订单
  what have i purchased so far
  show all my orders please
  give me an overview of my orders
  i'd like to see my previous orders
  do i have anything on order
# cancel-order
  不想买了 能撤单吗
  帮忙把刚才那单退掉 还没发货呢
  取消一下谢谢
  我点错了 把它取消
  那个磨豆机别发了 不要了
  拍重复了 去掉一个
  cancel 掉吧
  wo xiang quxiao dingdan
  i changed my mind, scrap the order
  please stop my order from shipping
  can you undo my purchase
  need this order cancelled today
  it was a mistake purchase, cancel please
  i want to call off order 40021
  canel my ordr
# change-address
  我填的是老家的地址 要换成这边的
  收货电话不对 帮改一下
  能给我改下门牌号吗
  寄到单位去行吗
  邮编填错
  地址要換
  i gave you the wrong apartment
  can the delivery go to my work address
  change where my parcel gets delivered
  please correct the street name on my order
  adress change needed
  send it elsewhere please, i moved
# return-item
  穿不了 想退
  这东西太丑了 我不要 退
  怎么把货退给你们
  申请退换 主要是退
  帮我开个退货单
  這個想退掉
  我要求退貨退款
  i don't want this mug anymore, taking it back possible?
  returning the grinder
  i'd like to return one of the plates
  want to give back what i bought
  retrn this
# refund-status
  我的退款怎么还在处理中
  退款还要等几天才能到
  还没见到退的钱
  退款去哪了
  錢退了沒有
  请查我的退款有没有批
  退款只退了一半
  where did my refund go
  refund hasn't arrived
  still waiting on the refund
  you owe me a refund, what's the status
  how come i only got half my refund
  is the money on its way back
  refund??
# exchange-item
  大了 想换小一号
  帮我换成白的
  能换款吗
  要換一個顏色
  这只有瑕疵 给我换只好的
  换大号
  i'd prefer another size, can i switch
  please replace it with the grey one
  can this be exchanged
  different color please, i want to swap
  need to exchange my cups
# damaged-item
  盘子裂了
  收到就是坏的 怎么搞
  碗边有磕碰
  壶盖碎掉了
  收到貨是破的
  the teapot is cracked
  it came smashed to bits
  arrived with a broken handle
  there's a scratch all over it
# wrong-item
  给我发成别人的东西了
  这颜色不是我下单的那个
  wrong thing in the parcel
  you guys shipped me the wrong one
# faulty-item
  磨豆机转不动了
  the machine is faulty
  doesn't work at all
# missing-item
  少一只杯子
  里面少了个盖
  说是两件 就来了一件
  没给我发赠品
  缺东西了
  少收一件商品
  some parts were not in the parcel
  one plate is missing
  only received half of what i ordered
  the lid wasn't included
  box was empty
# ask-policy
  无理由退货是几天
  国外能寄吗
  运费多少
  发票可以开公司抬头吗
  优惠码怎么用
  退回去的邮费谁掏
  能用信用卡付款吗
  保修期多长
  積分怎麼換
  几天会发货
  how long is the return window
  is shipping free
  do you accept paypal
  how can i get an invoice for my purchase
  what's covered by the warranty
  do you deliver overseas
  how do i use a voucher
  what if my parcel is lost, what's the policy
  how long before refunds are paid
  when do you ship orders
# product-question
  茶壶能装多少水
  这个有红色的吗
  能进微波炉吗
  是手工做的吗
  现在有现货没
  什么牌子的
  这灯多亮
  尺码准吗
  多少錢一個
  what size is the bowl
  got it in white?
  is the scarf real wool
  how much water does the pot hold
  is it suitable for induction
  how much does the grinder cost
  does it have a filter
  when will the blue one be in stock again
# complaint
  你们太不负责任了
  这什么服务态度
  我要给你们打差评
  奸商
  忍无可忍 投诉
  耍我玩呢
  this is a terrible experience
  you've been no help, i'm going to complain
  what awful service
  you are all liars
  i am really angry about this
  unprofessional company
# identity
  你是真的人吗
  我在和机器聊天吗
  请问你是谁啊
  是AI在回我吗
  are you an actual person
  am i chatting with a robot
  what's your job
  who is this
# greet
  嗨 在不在呀
  您好啊
  晚安前问一句 在吗
  hello hello
  hey team
  morning to you
# thank
  感谢感谢
  谢谢你的帮忙
  好嘞 多谢
  thanks for helping
  thanks heaps
  ok thank you
# bye
  好的 再见
  拜拜咯
  先这样 88
  ok bye
  talk later
  bye for now thanks
# solved
  好啦 问题解决啦
  可以了 不用管了
  收到货了 没事了
  ok that solves it
  it's fine now
  problem is gone
  i found it, thanks
# not-solved
  没有 还是老样子
  你没懂我意思
  我问东你答西
  这没用啊
  that is not helpful
  you didn't solve anything
  still doesn't work
  not the answer i wanted
# out-of-scope
  今天星期几
  教我做蛋糕
  写一首关于春天的诗
  你喜欢吃什么
  北京有什么好玩的
  what's the meaning of life
  recommend a good book
  how do i fix my car
  who invented the telephone
  play my favourite song
  can you do my taxes
# change-items
  订单里的杯子想改成白色的 还没发呢
  下单选成小号了 帮我改大号
  43021那单的盖毯换个灰的发
  swap the mug in my open order for the green one
  picked the wrong size, can the order be changed to medium
  before it ships make the beans 500g please
# change-payment
  刚下的单想用信用卡付 不用微信了
  付款方式能帮我换成支付宝吗
  use my other card for this order please
  i paid with paypal but want it on my visa instead
# request-refund
  把钱退我就行 东西不用寄
  直接给我退钱
  please just give my money back
  i demand my money back now
# not-as-described
  照片上是深绿 到手是浅蓝
  说是纯棉的 一摸全是化纤
  the photos show walnut but it is plastic
  nothing like the listing
# late-parcel
  说好周五到 今天都周一了
  过了预计时间还没送来
  it should have been here three days ago
  past the promised date and still no parcel
# lost-parcel
  包裹肯定丢了吧 半个月没动静
  快递丢件了怎么办
  i think my parcel got lost
  the package has vanished, resend it
# price-difference
  刚买两天就降价了 差价退我
  昨天买的今天便宜三十 补差价
  the price dropped right after i bought it, refund the difference
  it is 10 cheaper today than when i paid
# compensation
  耽误我这么多天 总得赔点吧
  这事怎么补偿我
  what do i get for all this trouble
  i want some compensation for the wait
${heldOutServices}
`
