import { defineIntent } from '#intents/define'

export const buyerAddressProblem = defineIntent({
  intent: 'buyer-address-problem',
  audience: 'seller',
  settledBy: 'person',
  label: { zh: '买家地址有问题', en: "The buyer's address is wrong" },
  definition: {
    zh: '卖家发货时发现买家地址、电话不全或送不到，或买家要改址，要帮忙核实。',
    en: "A seller finds a buyer's address or phone incomplete or unreachable, or the buyer asked for another one, and needs it settled.",
  },
  borders: {
    'change-address': {
      zh: '买家改自己订单的地址归改地址。',
      en: "A buyer changing their own order's address is change address.",
    },
    'ship-order': {
      zh: '地址没问题、只问怎么发归发货。',
      en: 'With a sound address, how to ship is ship order.',
    },
    'cancel-buyer-order': {
      zh: '决定不发、要关单归取消买家订单。',
      en: 'Having decided not to send, it is cancel buyer order.',
    },
  },
  zh: `
    买家地址错误
    地址发不到
    联系不上买家
    买家电话是空号
    买家要改地址怎么办
    收件信息不完整
    买家留的地址快递不到
    买家地址看不懂
    买家没写门牌
    偏远地址发不了
    电话打不通 没法派送
    买家填错电话
    客户地址缺楼号
    客户要求换地址
    买家地址不全
    這位收件人電話打不通
    地址没有门牌号怎么发
    客户让我改地址 我这边改不了
    客人填了个学校没写宿舍几栋
    快递退回说查无此人
    收货地址像是假的
    省和市对不上 广东省南京市？
    电话号码少一位
    买家联系不上 货发不发
    address 是乱码 问号一串
    姓名写的“宝宝” 快递要实名
    地址寫的是舊鎮名 快遞說找不到
    虚拟号过期了 快递联系不上收件人
    客人要求寄到另外一个城市 怕是骗子
    能不能帮我联系一下买家核对下收件信息
    我这边看地址全是星号 打包都打不了
    dizhi 有问题
    写的军事管理区，快递进不去
    送到村里没有快递点，买家不接电话，怎么办
    同一个客户两个订单地址不同，不知道往哪发才对
    邮编和国家不符 海关退了
    英文地址太长面单装不下
    这位顾客只填了“老地方”三个字，我们店根本不认识他，也没有历史订单，消息发了三条没人回，明天就要超时了，请帮我问问他到底住哪
    寄存柜地址能寄大件家具吗 他留的是柜子
    快递说超区派送不了
    收件人拒绝提供楼层 沙发要上楼
    买家下单后搬家了，新址发在聊天里，安全吗能按那个寄吗
    门牌1栋还是7栋 手写看不清 客户没回
    货已经在路上客人才说地址错
    收件人姓名是空白的
    填了酒店名字没房号 人走了咋办
    身份证校验不过 收货人信息要买家重填
    他把自己手机号填成我们店的电话了哈哈
    退件两次了都是地址原因 运费我亏了，你们出面找他行不行
    香港的单只写了“港岛”，没街没楼，买家留的邮箱退信，电话是空号，货是定做的铜版画不能久放，你们有没有注册信息能联系到本人
    平台能更新这单的收件信息吗 买家本人要求的
    一位老太太替孙子买的书桌，她打电话到店里说寄错城市了，应该寄到孙子读书的那边，可订单是她账号下的，我没权限动，你们能核对她身份后帮忙更正吗
    买家地址写错了怎么处理
    客户填的地址快递送不了
    收件电话打不通，货先别发吗
    买家地址只写到区，没有街道
    这个订单的收货地址有问题
    买家手机号少了一位数
    顾客私信说地址填错了，让我换一个
    收货人电话一直关机
    客户地址不详细，没法打包发
    买家说要寄到公司，不寄家里了，我怎么改
    亲，买家的地址是乱填的吧
    地址缺小区名
    有个客人地址写得不清楚，能帮忙核实吗
    买家联系方式无效怎么办
    请问买家改地址卖家能操作吗
    快递员反馈客户地址不存在
    收货人姓名和电话都对不上
    订单地址超出配送范围，买家又不回消息
    客人只留了个省份和城市
    买家拍下后让我发到另一个地址，要不要答应
    麻烦帮我跟买家确认一下收货地址
    你好，这单电话是错的，能问一下买家吗
    买家地址栏里写的是“你猜”，我咋发
    系统提示买家地址校验不通过
    收件人手机停机了，包裹卡在网点
    买家留的是座机，快递说要手机号
    客户说她搬家了，订单里还是老地址
    为什么这个买家的地址显示不全
    想改买家的收货信息，在哪里改
    我是卖家，买家要求改收货电话，我能改不
    明天就要发货了，地址还没跟买家核对上
    地址里小区和街道不在一个区
    发货前发现买家写了两个不同的门牌
    买家地址是新疆的村子，几家快递都说到不了
    客人地址被退回来，说没有这个单元
    这订单收件地址是空的
    求助，客户地址是英文拼音，我看不明白
    买家说地址选错了，选成她妈妈家的了
    买家电话写的是176开头，打过去是别人
    跟买家核实地址，他一直没读消息
    货都打包好了才看到地址没写几号楼
    客户订了一台洗衣机，地址没写楼层也没电话
    买家发来新地址，让我按新的寄，平台认不认
    三号下的单，收货地址错到隔壁市去了，买家也承认填错
    地址里带括号乱七八糟的符号，面单识别不了，找买家要新的？
    顾客信息有误，平台能不能通知他重填
    收货地址写了个驿站，驿站说早就关门了
    能不能让买家自己重新填一下地址
    买家填的邮政编码跟城市不符
    买家那边疫后小区改名了，快递找不着
    亲亲～客人地址少了栋号，急等发货🙏
    地止写错了 买家现在才说 咋整
    买家address不完整，phone也打不通，help
    气死了，打了六个电话买家都不接，地址又没门牌，这货到底往哪寄
    麻烦您看下尾号3380的订单，客户留的收货电话是空号，我怕寄过去没人收，您那边有没有别的联系方式呀
    买家是在校学生，放暑假回老家了，现在让我把台灯改寄到老家去，可后台地址我动不了，该怎么弄
    做了十年生意头一回见收货地址填“地球”的，消息发过去也不理人，还有四小时就超时，怎么处理合适
    客户改地址的申请我没看到入口 他急我也急
    收件人写的外文名，地址写得也不对，快递那边录不进系统
    买家地址疑似错误，请平台协助核实一下
  `,
  en: `
    wrong address from the buyer
    can't reach the buyer
    address not deliverable
    buyer wants another address
    customer phone number invalid
    buyer gave no house number
    can't ship to buyer's address
    address validation failed for an order
    buyer's postcode is wrong
    buyer asked to change address
    courier rejects the buyer's address
    undeliverable customer address
    missing street in the buyer's address
    buyer doesn't answer about address
    buyer's address is incomplete
    no house number, can't ship
    phone number of the customer doesn't work
    buyer asked me to change the address, i have no button for it
    courier says unknown at this address
    looks like a fake address to me
    city and postcode don't match
    recipient name is just "baby"
    school given but no dormitory, buyer doesn't answer
    地址 is only ???? on my screen
    can you get hold of the customer and ask where she lives
    address all stars, hidden, how am i to pack this
    parcel came back twice as undeliverable, the customer won't respond
    he wants it sent to another town all of a sudden, smells like fraud
    one digit missing in the mobile
    military base, courier refused at gate
    Same client, two orders, two different streets. Which one's right?
    customs rejected: country and zip do not belong together
    too long for the label, greek letters, what to cut
    hotel without room number and the guest left
    buyer moved house after ordering and sent me the new place in chat - safe to use?
    wardrobe ordered to a parcel locker lol
    is it no. 1 or 7, nobody answers
    Address says 'usual place'. We have never dealt with this person, three messages went unanswered, tomorrow the time is up. Please find out from your records where the gentleman wants his lawnmower
    the customer put OUR shop's phone as his own
    surname field empty
    no courier serves that island, what now
    he's shouting that he never lived there but that's what the order says
    my customer's postcode must be wrong, LS99 does not exist
    please update recipient for 5561, buyer confirmed it in writing
    hello, buyer put only city and name, russia, i cannot send like this, help to reach him
    need the buyer's flat number
    street renamed last year, driver can't find it
    It's a gift, the giver doesn't know the receiver's door code, and the haulier won't try a third time. Do you have any other means of reaching either of them? I sell the bench, I'm not a detective
    already posted when the client told me it's the wrong village
    buyer's virtual number expired, the delivery man can't call
    收件人 not reachable, 3 days
    An old lady bought a desk for her grandson and phoned us in tears as it's bound for her home and not for his student flat. I'm not able to touch it as it sits in her account. Would you check it's her and correct the destination?
    id check for the recipient failed, buyer has to re-enter
    the buyer gave us an incorrect address
    customer's address is missing the apartment number
    buyer's phone number is wrong
    I can't deliver to the address on this order
    the customer wants it shipped somewhere else
    how do I change a buyer's shipping address
    address on order 4127 looks incomplete
    buyer messaged me with a new delivery address
    Customer typed the wrong zip code
    what do I do if the buyer's address is invalid?
    the buyer isn't replying about the address
    my customer forgot the flat number
    can you confirm the address with the buyer
    there's no street name on this order
    Our courier can't find the customer's house
    the phone number on the order belongs to someone else
    is it okay to ship to a different address than the one on the order?
    customer asked us to send her parcel to her office instead
    buyer's contact details don't work
    Shipping software says the customer's address doesn't exist
    need help reaching a customer about where to ship
    I don't know where to send this buyer's package
    A customer put the wrong town on her order
    delivery details from the buyer make no sense
    the address field of this order is blank
    buyer moved last month and ordered to the old place
    should I ship if the buyer's address seems wrong?
    Please ask the buyer to correct his address
    customer left only a PO box and our carrier won't take that
    the buyer wrote two different house numbers
    can a seller edit the delivery address of an order
    tried calling the customer three times, number is dead
    carrier returned it, says insufficient address
    why can't I update the address my customer asked me to change
    I need a working phone number for this buyer before the courier will take the sofa
    recipient unknown at the address the buyer gave
    The street my buyer entered isn't in that city
    buyer wants to redirect the order to his brother's house, is this allowed for sellers
    My customer mistyped her email and phone so I have no way to check the address
    ship to address is in a country I don't deliver to and buyer says it's a mistake
    how long should I wait for a buyer to fix the address
    customer's building number is missing and shipping is due today
    Order for a fridge, no phone number, driver refuses to go without one
    buyer says the app picked his old address by default. what can I do from my side?
    wrong recipient name on a customer order, bank says ID must match
    I've got an order going to "Test Street 123", pretty sure that's not real
    address problem with a customer order
    adress of buyer not complete, no number house
    hi can u contact the buyer 4 me? his addy is garbage and the phone goes straight to voicemail
    Buyer put an emoji as his street name 😂 how am I supposed to ship this
    The lady who bought our curtains has just written that she'll be at her sister's in Cork and wants them there, but the order page won't let me touch the address. What's the proper way?
    Dear seller support, would you be so kind as to verify the delivery address of order 90514 with the purchaser, as the postcode belongs to another county
    so frustrating!! third order this week with a rubbish postcode and the buyer ignores me
    买家地址 wrong, how to contact him
    the parcel is packed and ready but the customer's address is cut off after the first line
    Customer in rural Spain gave GPS coordinates only. Carrier wants a street.
    please get in touch with my customer, her phone number has too few digits
    the courier rang the buyer, nobody by that name lives there
    can i trust a new address sent by chat or will i lose protection as a seller
    I sell plants, they can't sit in a depot, and the buyer's address turns out to be a demolished building, who sorts this out
  `,
})
