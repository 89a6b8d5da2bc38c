import { defineIntent } from '#intents/define'

export const changeAddress = defineIntent({
  intent: 'change-address',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '改收货地址', en: 'Change the delivery address' },
  definition: {
    zh: '订单还没发货，要改收货地址、收件人或电话。',
    en: 'Wants another address, recipient or phone number on an order that is not shipped yet.',
  },
  borders: {
    'redirect-parcel': {
      zh: '说了已经发货或在路上，要转到别处。',
      en: 'Says it is already shipped or under way and wants it sent elsewhere.',
    },
    'reschedule-delivery': {
      zh: '地址不变，只换日子或时间。',
      en: 'Same address, only another day or time.',
    },
    'change-profile': {
      zh: '改的是账户里的资料，不是某张订单。',
      en: 'Changes details of the account, not of an order.',
    },
  },
  zh: `
    改地址
    修改收货地址
    地址写错了
    我要换个地址
    送到另一个地址
    收货地址改一下
    能改地址吗
    地址填错怎么办
    换成公司地址
    寄到我家不要寄公司
    改收件人电话
    收件人名字改一下
    我搬家了 地址要换
    发到新地址去
    我要改地址
    收货地址填错了怎么办
    换个收货地址
    改成公司地址
    收件人名字错了
    手机号填错了
    门牌号写漏了
    还没发货能改地址不
    地扯写错了
    订单40012换地址
    xiugai dizhi
    城市填错了
    搬家了，上午拍的那单别寄老房子
    亲 帮我把电话换成尾号7788的
    收货人改成我妈
    下单手快 默认选了前男友家 救命
    想寄到新家去
    把楼号改成3号楼呗
    我在外地出差 那套床品直接送我宿舍 可以换一下吗 趁没出库
    地址改到上海
    送到单位行不行 家里白天没人 还没寄吧
    收货信息更正：姓名王建国，其他不变
    地址少了单元号，快递会找不到的，补一个2单元
    我填的是学校 现在放假了 回老家收 订单还是待发货
    change address 改一下地址
    收件地址寫錯了，可以幫我更正嗎
    区县选错了 应该是江北不是江南
    您好，昨天下的洗衣机订单，安装地址想变更到另一个小区，还没派单，请问怎么操作
    我看了一下 订单上用的是三年前的旧地址 那边早就拆迁了 你们要是还没寄 就按我现在账户里默认的那个地址来 别寄错了
    寄件前换个地方收
    老地方不住了
    本来要寄我自己 现在是送朋友的生日礼物 直接寄她那边 地址我发给你
    邮编弄错有影响吗 要不要改
    别送家里！！送我店里
    街道写错 是中山二路
    哎呀 收货电话是我爸旧号码 已经停机了 麻烦换
    填地址的时候输入法把"朝阳"打成"潮阳"了 一个北京一个广东 你们赶在发货之前给我改过来啊 单号是39027 买的是个鱼缸
    想问哈收货地方改得脱不
    地址簿里新加了一个 怎么让这单用新的
    还在备货的话改寄杭州
    搞错咗地址
    我们小区这周突然封路修水管，大件车进不来，我买的那张餐桌还没有发对吧，能不能把收件的地方换成我哥那儿，离得不远，就是隔壁街道办后面那栋，他白天都在
    ship to 那栏填错 帮我 update 成 office 的
  `,
  en: `
    wrong address
    change delivery address
    ship it to another address
    update shipping address
    can i change where it goes
    i moved, new address
    fix the house number
    change the recipient name
    different phone number for delivery
    edit address on my order
    deliver to my mom's place instead
    i forgot the flat number
    change my address
    i put the wrong address
    can you update the delivery address
    send it to my office instead
    i forgot the apartment number
    wrong phone number on the order
    change recipient
    fix the adress please
    zip code mistake on order 40012
    it's going to my old house
    i typed the wrong house number
    update where you send it
    edit shipping details
    autofill picked my ex's place, please don't send the perfume there
    We moved on Sunday and the checkout still had the old flat
    my order hasn't shipped so could it go to 14 Linden Road rather than number 41
    the name on it should be Okafor not Okafar
    use the second address in my book for this one
    i chose the wrong city, same street name exists in both
    Please put unit 6B, without it nobody finds us
    different address pls, before you pack it
    it's a present, so post it straight to my sister. she lives in Leeds
    Hello, I would be grateful if you could amend the postcode on my order of this morning
    i am student and dormitory is closed in summer, please send my order to parents home
    forgot to change the shipping adress from work to home before i paid
    改地址 to my new flat please
    shipping info wrong
    Can I still alter where the fish tank goes? Status is awaiting dispatch
    wrong county selected lol
    order 39027, deliver to the shop not the house
    my phone number on there is dead, use the new one so the driver can ring
    I ordered a washing machine yesterday with installation and have just realised the system used my landlord's address, because he ordered from the same laptop once. It isn't shipped, so please put mine on it
    where do i edit the address of an order that's still being prepared
    put my neighbour Mrs Dunn down as the person receiving it
    i'm at my mum's until the 20th so better send the books there, you've not posted them yet right
    typo in street: Maple not Mable
    old address got used, new one is on my profile
    need a new drop location on my order, not shipped
    so my phone thought it would be clever and corrected our village to some town two hundred miles away, i only saw it in the confirmation mail, can you put that right before the rug goes out
    no longer living there
    send to a different person at a different house
    been trying to swap the destination on #60233 but the edit link just spins, do it for me please
    hello there, my daughter starts at university next week and i thought she'd still be here when the desk lamp and bedding come, but she goes on the 12th, so as you haven't packed them please put her halls on it
    收货地址 is my old dorm, need 新地址 before you pack
    put my 手机号 right, last digit should be 6
  `,
})
