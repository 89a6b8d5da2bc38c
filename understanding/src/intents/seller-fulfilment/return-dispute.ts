import { defineIntent } from '#intents/define'

export const returnDispute = defineIntent({
  intent: 'return-dispute',
  audience: 'seller',
  settledBy: 'workflow',
  label: { zh: '买家退回的货有问题', en: "A buyer's return is not right" },
  definition: {
    zh: '卖家收到的退货是空包、掉包、用过、少件，或不认退货理由，要平台判定。',
    en: 'A return came to the seller empty, swapped, used or short, or the reason is contested, and the marketplace is to decide.',
  },
  borders: {
    'return-item': {
      zh: '买家要退货不在这里。',
      en: 'A buyer wanting to return is return item.',
    },
    'abusive-buyer': {
      zh: '说的是这个人惯犯、骚扰敲诈，归恶意买家。',
      en: "When it is the person's pattern, abuse or blackmail, it is abusive buyer.",
    },
    'refund-to-buyer': {
      zh: '愿意退款只问怎么退，归给买家退款。',
      en: 'Willing to refund and asking how is refund to buyer.',
    },
    'warehouse-damage': {
      zh: '平台仓弄坏的归仓内损失。',
      en: "Broken by the marketplace's warehouse is warehouse damage.",
    },
  },
  zh: `
    买家退回来的货有问题
    退货是空包
    买家掉包
    退回来用过的
    拒绝退货
    买家退错货
    退货少件
    对退货有异议
    买家恶意退货
    退货申诉
    退回的东西坏了
    不同意退款
    平台判退我不服
    退货纠纷
    仅退款不合理
    买家退回来的是空盒子
    退货被调包了
    退回来的衣服穿过了 有汗渍
    收到退货少了配件
    他寄来的不是我家的货
    买家退货理由是假的 我不同意退
    穿了一个月还退？
    退回的鞋底都磨平了
    平台介入判我退款 我不服
    吊牌剪了还按七天无理由退
    空包退货
    他说质量问题，可视频里明明是自己摔的
    退货超时才寄 能拒收吗
    退回商品影响二次销售 怎么举证
    拿旧的换我新的 序列号对不上
    return 收到一块砖头
    內褲拆封也能退？
    买家仅退款把货留下了，让他还回来
    开箱视频有 他寄回来的香水只剩半瓶
    tuihuo 有问题 申请介入
    退件物流显示签收 我根本没收到
    退款申请2210 我拒绝了，怎么提交证据
    买家p图骗退款
    说少发了，我打包监控拍得一清二楚
    他描述不符的照片是网图
    婚纱用过一次礼拜天拍完照就退，裙摆上全是泥和草渍，还说一打开就是这样的，我有发货前的质检照，这种情况要怎么判
    退的是三件只寄回两件却申请全额
    书退回来写满了笔记
    机器的主板被拆换过
    不接受平台这个售后判决 我要上诉
    退货里混了别家的快递单，寄错人了吧
    一直不填退货单号却要我先退
    顾客退的榴莲已经吃掉一半
    8月那個掉包的案子什麼時候判
    退回来包装盒没了 原厂盒很值钱的
    拆机痕迹明显 不予退 请支持商家
    卖出去是全新的蓝牙音箱，寄回来的是个外壳泛黄的旧款，连插头都不是一个标准，快递当面拆的我都录了，买家还催着退钱，求平台主持公道
    一个买家把七斤重的铸铁锅退成了一袋沙子，快递面单上的重量倒是一样，你们的系统一看重量相符就自动给他退了款，钱从我账上扣的，我要求重审
    买家退回来的是空盒子怎么办
    退货少了一件，我不同意退款
    买家退回的商品被用过
    退回来的不是我发的货
    买家把好的换成坏的退给我
    我不认可买家的退货理由
    买家退的衣服有污渍，要求平台介入
    退货商品损坏，我要申诉
    客户退回来的东西少配件
    收到退货，里面是一瓶水
    售后判给买家了，退回来的明明是旧的，我要求重新判
    怎么对退货提出异议
    买家说质量有问题，其实是他用坏的
    能拒绝这个退货吗，已经影响二次销售
    退回的手机序列号不一样
    退货包裹里东西掉包了，怎么举证
    买家退了旧的回来，新的留下了
    退回来的鞋子明显穿过
    我拒收退货可以吗，包装都烂了
    申请平台判定这个退货
    退货只收到一半，客户要全额退
    亲，退回的货有问题，怎么维权
    客户退款理由写假货，我不同意
    买家退回来的电饭锅有饭粒，用过了
    退货有争议，怎么提交证据
    买家没寄回商品就退款了，我要追回
    退货物流显示签收，我没收到包裹
    退的包包五金刮花了，不是我发货时的样子
    七天无理由退回来，吊牌没了
    客户谎称少件要求退款，我有打包视频
    仅退款给了买家，货也没还我，我要申诉
    退货验货不合格怎么拒绝退款
    对平台售后判责结果有异议
    退回商品缺主机，只有盒子
    买家调换了里面的零件
    退货申请说描述不符，我觉得不成立
    退回来的茶叶被喝掉一半了
    买家自己摔坏的，凭什么让我退
    怎样上传退货开箱视频申请仲裁
    我收到的退货跟订单不是同一款
    二手货退给我，商家怎么申诉
    退货的化妆品开封了，能不退吗
    客户退货超期还寄来，货也脏了，我不接受
    平台小二判得不公平，退货明明被调换
    退货纠纷订单1189，麻烦介入处理
    退回的玩具少了三块积木，买家不承认
    买家退货填的重量和我收到的差很多
    收到退件发现是别人家的商品
    退货签收时发现外箱被拆过，里面空了
    床单洗过再退回来，怎么处理
    已拒绝退款，等平台裁决，要补什么材料
    diao包了！寄回来的表根本不是我的，申请介入
    气死我了，发出去新耳机，退回来个破的，还要我全额退
    买家return了一个empty box，我要dispute
    我就想问退回来一股烟味的羽绒服，平台凭什么判我退钱😡
    客户买的相机用了一趟旅游回来就申请退货，理由是不喜欢，机身快门数都三千多了，我拒绝，请平台评评理
    您好，我们收到的退货与买家描述严重不符，商品有人为损坏痕迹，已保留开箱录像，恳请平台重新审核
    同款不同批次，他把去年买的旧锅退到今年的订单里，底下的生产日期对不上，怎么申诉
    小件都能给我换成石头寄回来，现在退货都这样？请平台主持
    退货原因我有异议，想让平台重新判断
    退回来的是空箱
    买家退的不是我的东西
    退货被掉包
    收到的退货坏了
    我不同意这个退货
    退货少了东西
    买家用过了还退
    对退货判定不服
    怎么申诉退货
    买家退货理由不属实
    退回的商品有使用痕迹
    退货有问题，申请平台介入
    拒绝买家退货怎么举证
    退货包裹里没有商品
    客户退回来的缺零件
    退的货和发的货不一样
    买家把坏的退给我
    退货验收不通过怎么办
    平台判退款我不认
    买家说有质量问题，我不认
    退回来脏了怎么办
    退货纠纷怎么处理
    收到退货是别的品牌
    客户退的少一只鞋
    不认可退货责任
    今天收到客户退的电饭锅，锅胆里还有米渣，明显用过，我不想退全款
    退回来的快递是空纸箱，重量只有二百克，我要求平台来判
    买家退的蓝牙耳机序列号跟我发的对不上，该交哪些证据
    订单3316退货只寄回充电器，主机没有，却要全额退款
    客户穿去旅游的裙子，带着防晒霜味退回来，写的理由是不合身，我不同意
    退货原因写“收到就是坏的”，可拆开一看是摔的，请平台判定
    你们没等我验货就把款退给买家了，货回来是碎的，我要申诉
    退回来的奶粉罐子被打开了，我没法再卖，能拒绝退款吗
    快递显示退件已签收，我店里没人收到过，凭什么退钱给买家
    买家退来一袋洗衣粉，我卖的是蛋白粉，申请介入
    退货的手表被换了机芯，需要找谁鉴定才能作为证据
    客户称少发一个枕头，我称重记录是完整的，不认可他的理由
    包装盒被撕烂，说明书也没了，这种退货能扣一部分钱吗，他不同意
    退货过了规定的寄回时间，东西还脏，我可以不收吗，请平台裁决
    售后判责说是我的责任，可是照片里的划痕不是发货时有的，想重新审
    退回的书里画满线，买家说没看过
    我拍了拆退件的视频，里面是块砖，在哪上传
    买家七天无理由退了床垫，上面有尿渍，这还怎么卖，要求判不退
    退的是去年旧款，标签换成新的，骗我全额退，怎么投诉这单退货
    退货被判支持买家，我还能不能补证据再审一次
    收到退来的六瓶红酒，少了两瓶，还有一瓶是开过的
    仅退款也批给他？货没有寄回来，我对这个结果有异议
    客户退回的相机镜头有指甲印大的裂痕，发货前我有检测单
    玩具退回来拼了一半还缺块，他坚持说没拆，怎么让平台裁定
    我卖的真皮包，退回来一个人造革的，这种调包怎么维权
    退货里夹了别人的快递，估计寄错了，买家却不承认
    申诉退货要在几天内提交，我等质检报告要一周
    退回来的口红用掉一截，买家选“不喜欢”，我拒绝退款可以吗
    买家给的瑕疵照片不是我家产品，我不认可，请审核
    退货争议单已经提交五天，什么时候出判定结果
    退huo是空包！！怎么申诉
    客户return的东西是used，我要appeal
    拆开退件我直接笑出声，寄回来一双他自己穿过的袜子🧦 我卖的可是皮鞋，请平台判
    恳请平台复核订单7742的退货判定，退回商品与原发商品型号不符，证据可随时提供
    欺负老实人是吧，用了二十天的跑步机退回来，轴都磨黑了还判我全退，我不服！
    我在家辛辛苦苦绣的婚鞋，客人婚礼上穿完了第二天就退，鞋底全是草，理由写“色差”，视频我都录了，你们给评评理
  `,
  en: `
    buyer returned the wrong item
    returned item was used
    empty box returned
    dispute a return
    i don't accept this return
    buyer damaged it and returned it
    return is missing parts
    fraudulent return
    reject a return
    returned item is broken
    buyer swapped the product
    appeal a refund decision
    return dispute
    customer sent back a different product
    contest the return
    buyer returned an empty box
    return was swapped for an old one
    dress came back worn, sweat stains
    the returned goods aren't mine
    parts missing from what she sent back
    i don't agree with this return, the reason is a lie
    opened a case, what proof do you need from me as seller
    serial number doesn't match
    unpacked the return, got a brick
    return arrived after the deadline, may i refuse it
    he dropped it himself and claims it's faulty
    you refunded the customer and i never got my goods back!
    used for a month and now "not as described"
    tags cut off, soles worn down
    Photos the buyer sent are stolen from the web
    perfume half empty
    退回 item is fake, i sent original
    only two of the three pieces were in there but he wants the whole sum
    I reject your decision on case 2210 and want it reviewed
    claims an item was missing, our packing camera shows it in the box
    mainboard replaced by buyer before returning
    tracking says I received the return. I did not
    the book came back full of pencil notes
    customer kept it AND has the money. make him send it back
    original box gone, that box is half the value
    we have unboxing video, where to upload it for dispute
    A bride wore it on Saturday and posted it to us on Monday with mud up to the knees, stating it came out of the packet like that. We photograph each gown before dispatch. How is a thing like this decided?
    resold by her probably, what came here is a cheap copy of our bag
    wants refund but never enters a return number
    hello, client return me durian he ate half, must i really pay him
    guarantee claim against my shop by the returner, I want to contest
    partial refusal because of damage by the buyer, how much may be withheld
    weight on the return slip is 200g, the mixer weighs 4 kilos
    appeal against forced refund
    underwear opened by buyer and returned to us??
    date of the ruling on my August case?
    It left us as a new speaker and came back as some yellowed older model with a foreign plug. The parcel was opened in front of the postman on film. He's pressing for money every hour. Please judge this
    sand. the customer returned sand
    买家 change the watch, inside movement is not same
    Seven pounds of cast iron turned into a bag of gravel on the way back, of identical weight, so your system waved it through and paid him out of my balance. I ask for the matter to be opened again
    this wasn't damaged when it left, courier claim or buyer claim?
    My buyer sent back an empty box
    the return I received is not my product
    the returned item has been used
    I want to dispute this return
    buyer returned a different item
    charger and cable missing in what the buyer sent back
    the item came back damaged by the buyer
    I don't agree with the customer's return reason
    can I refuse a refund because the return is damaged
    How do I appeal a return decision?
    customer swapped the item and returned an old one
    the returned dress smells of smoke and perfume
    the buyer claims it's defective but it works fine
    the return box only had half of the order in it
    I never received the return but the buyer got refunded
    open a dispute about a returned item
    returned shoes are clearly worn
    You sided with the buyer and I think that's wrong
    where do I upload photos of the bad return
    the buyer damaged it himself and now wants a refund
    refund decision against me is unfair, the goods came back used
    what evidence do I need to contest a return
    serial number on the returned laptop is not the one I sold
    I received a return with the wrong product inside
    reject return, item not in original condition
    the returned phone has a cracked screen that wasn't there before
    the buyer says parts were missing but I packed everything
    can the marketplace decide on this return
    return arrived with tags removed
    Returned package contained an old towel instead of my jacket
    I got back someone else's product
    customer kept the accessories and returned just the box
    buyer got a refund without returning anything, I object
    the reason "not as described" isn't true and I won't accept it
    dispute over a used mattress that was sent back
    the returned watch is a fake, mine was original
    I inspected the return and it fails, how do I deny the refund
    buyer returned it dirty and washed, can't be resold
    please review the return case 66012, the item was swapped
    partial return but full refund claimed
    how can I prove the buyer sent back the wrong thing
    The returned coffee machine has clearly been used for weeks
    I refuse this return, seal is broken
    return claim is false, need you to step in
    your team refunded the customer before I could inspect the return
    how long do I have to object to a return
    the return weighs 100 grams, my product weighs 2 kilos
    someone opened the return before it reached me and it's empty
    game console returned with parts inside replaced
    disagree with the platform's ruling on a return
    I'd like a second look at the return decision, the vase was chipped by the buyer
    empty bx returned!! need to dispute asap
    got a potato. an actual potato. in the return box instead of the headphones 🥔 what now
    She wore the gown to a wedding, there are photos on her Instagram, then sent it back as "wrong size". I refuse to refund that. Please decide this in my favour.
    hello, buyer return my product broken and dirty, I not accept, how I can make dispute
    退回 is used product, I want platform to judge
    Dear support, we respectfully contest the return of order 20877. The goods were sent back incomplete, and our inspection video is available on request.
    are you kidding, a drill covered in plaster dust counts as "unused" now? I want that return decision overturned
    customer sent back last year's model in this year's packaging and expects the full price, I've compared the date stamps, who rules on it
    The returned sofa has cat scratches and the buyer says it arrived like this
    the return box was empty
    buyer returned something else
    I got a used item back
    return came back damaged
    I don't accept the return reason
    parts are missing from a return
    how do I dispute a buyer's return
    the returned product isn't mine
    refuse a return, it's been worn
    I disagree with the return decision
    appeal a return case
    customer swapped the item
    wrong item in the return parcel
    the buyer's return is incomplete
    the return arrived dirty
    buyer's claim isn't true
    contest a refund for a bad return
    returned goods can't be resold
    need you to judge this return
    customer sent back an old one
    the return failed inspection
    returned without the accessories
    your ruling on the return is wrong
    buyer broke it, then returned it
    evidence for a return dispute
    The rice cooker came back today with rice in it. It's obviously used and I don't want to refund the whole price.
    The return parcel weighs 200 grams and there's nothing but paper in it, please decide
    Serial number on the returned earbuds differs from the one I shipped, what evidence do you want?
    order 3316: only the charger came back, the console didn't, and he wants everything refunded
    She wore the dress on holiday, it smells of sun cream, and her reason is "doesn't fit". I object.
    Reason given is "arrived broken" but the dent is from a fall at her home, I want the marketplace to rule on it
    you refunded the buyer before I could open the box, and the box holds a smashed vase. How do I appeal?
    The baby milk tin was opened. Am I allowed to turn down that return?
    The tracking claims my return was delivered, nobody here got it, so why was the buyer refunded
    I sold protein powder and got washing powder back
    The watch movement has been replaced, who can certify it so that you accept it as proof?
    customer says one pillow was missing, our packing weight shows two, we don't accept his reason
    can I deduct something when the retail box is torn and the manual is gone? the buyer refuses
    posted back three weeks after the deadline and stained on top, I'd like you to decide I needn't take it
    You ruled it was my fault, but those scratches weren't on it at dispatch. Please re-examine the return.
    the returned novel is full of underlining and the buyer swears she never read it
    I filmed opening the return, it's a brick, where can I upload the clip?
    mattress returned with a stain, no way I can sell it again, I'm contesting the refund
    he put this year's label on last year's jacket and sent that back, how do I challenge it
    Six bottles of wine should have come back. I have four, one of them uncorked.
    I object to the "refund without return" you granted, my goods are still with him
    The lens came back with a crack; I hold the test sheet from before shipping
    the puzzle was half assembled and short of pieces, he insists it's unopened
    I sold real leather, what came back is plastic. What are my rights as the seller?
    what's the deadline for disputing a return, since the lab report takes a week
    The lipstick has been used down to half and she picked "changed my mind". May I refuse?
    those defect photos aren't of my product, I don't recognise the claim
    five days since I opened a return dispute, when will there be a verdict
    someone else's shoes were in the returned parcel and my buyer denies it
    I shipped a sealed phone and the return was a sealed box with a stone, your decision please
    can the refund be held while you look into what he actually sent back
    my buyer returned two of four chairs and the system refunded all four
    The drone came back with broken rotors, buyer states "never flown", logs say 40 flights
    the bike's been returned with a bent frame and I'm expected to pay full price back? no, please arbitrate
    how can I show that the item in the return isn't what left my warehouse
    return was emtpy box, how to apeal
    returned item used 很久, I want to dispute
    opened the return and laughed out loud, he sent me his own worn socks 🧦 I sell leather shoes. Ruling please!
    twenty days of running on that treadmill, the belt is black, and you side with HIM? I won't accept this return decision
    We kindly request a review of the return on order 7742, the model received being different from the model supplied. Evidence can be furnished at once.
    I embroider wedding shoes by hand. The bride danced in them, there's grass on the soles, and a day later they're back as "wrong colour". I filmed the unpacking. Who decides this, because I'm not refunding a worn pair without a fight.
  `,
})
