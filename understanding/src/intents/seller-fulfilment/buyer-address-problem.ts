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
  `,
})
