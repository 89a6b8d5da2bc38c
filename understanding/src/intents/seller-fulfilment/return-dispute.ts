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
  `,
})
