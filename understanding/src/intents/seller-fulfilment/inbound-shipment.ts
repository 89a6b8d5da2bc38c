import { defineIntent } from '#intents/define'

export const inboundShipment = defineIntent({
  intent: 'inbound-shipment',
  audience: 'seller',
  settledBy: 'records',
  label: { zh: '我送仓的货到哪了', en: 'Where is my inbound stock' },
  definition: {
    zh: '卖家问已送往平台仓的货收了没有、收了多少、何时上架可卖。',
    en: "A seller asks whether stock sent to the marketplace's warehouse has been received, how much, and when it can be sold.",
  },
  borders: {
    'warehouse-damage': {
      zh: '已确认丢失损坏、要赔归仓内损失。',
      en: 'Loss or breakage that is to be paid for is warehouse damage.',
    },
    'fulfilment-by-marketplace': {
      zh: '问怎么送仓归平台仓。',
      en: 'How to send stock in is fulfilment by marketplace.',
    },
    'track-order': {
      zh: '买家的包裹不在这里。',
      en: "A buyer's parcel is not meant here.",
    },
  },
  zh: `
    我寄到仓库的货到了吗
    入库进度
    入库单
    仓库签收了没上架
    入库数量不对
    货到仓几天了
    预约入库
    仓库少收了
    入仓单号查询
    什么时候上架 仓库的货
    送仓
    入库异常
    到仓没
    仓库没收到货
    清点好了吗
    我送仓的货收了没
    入库单 IB20931 进度
    到仓三天还没上架
    倉庫少收了12件 查一下
    显示已签收可是库存没增加
    入仓进度
    送了50箱只点了48箱
    海运那批到你们仓了吗
    什么时候能卖 我那批羽绒服
    receiving 状态卡了一周
    接收差异
    貨到倉庫了嗎 司機說昨天卸的
    仓库签收照片有没有
    ru ku 多久了还没好
    昨天预约的车卸完没
    上架了几件 还剩多少在点数
    第二箱去哪了 一共三箱
    查货件 FX0098 清点到哪步
    转运中的那些要到几号
    我马上大促了 货还在你们收货区躺着
    点数结果出来没
    送错仓了 现在在哪个仓
    异常件在处理是什么意思 我的那托
    9月28号发去华东仓的四托盘保温壶，货运公司给我看了签收单，你们系统却一直是“运输中”，我的主链接已经断货六天，能查清楚卡在哪个环节吗
    收货数量对不对 我发的320
    入库单关了 可数不够
    跨仓调拨的200件到了没
    那批围巾可售时间
    分仓的三票 每票状态告诉我
    预计上架日
    司机在门口排队排到几号了
    退仓的货出库了吗 何时到我这
    inbound 还差几箱没 scan
    约的九点送，仓那边说没我这票，查下预约号 A7719
    收到24个写成42个了吧 核一下
    头程物流到港没到仓
    我那批儿童餐盘上周五进的仓，跟同事同一车送的，人家的礼拜天就能卖了，我的到现在连扫描都没有，是不是漏在车上或者放错区了
    上月底发去华南仓的七箱折叠椅，物流说六箱派送成功一箱改派，你们页面只写“部分到达”，那一箱到底进没进仓，进了几把能卖，客户都在等着我开卖
  `,
  en: `
    has my inbound shipment arrived
    inbound shipment status
    my stock at your warehouse
    shipment to warehouse not received
    units missing at the warehouse
    when will my stock be live
    inbound delayed
    receiving at the warehouse
    pallet arrived?
    check in of my stock
    inbound number
    warehouse counted wrong
    my boxes to your warehouse
    stock received but not available
    inbound appointment
    has my inbound shipment been received
    status of IB20931
    delivered to your warehouse three days ago, still not sellable
    sent 50 boxes you counted 48
    receiving stuck for a week
    when will the down jackets be available for sale
    is the sea freight in yet
    you got 320 from me, how many are booked in
    carrier has a signature but my stock hasn't gone up
    where's pallet 2 of 3
    units still being counted?
    检收 progress of FX0098
    transfer between depots, 200 pcs, arrived?
    did the truck we booked for 9am get unloaded
    My inbound closed yet the number's short
    consignment in transit since the 28th according to you
    expected date on shelf
    Four pallets of flasks left us on 28 September. The haulier showed me your stamp on his paper, your pages insist they're still on the road, and my main product has been out for six days. At which point has it got stuck
    check-in status
    our goods went to the wrong site, which one are they at now
    how many cartons of mine haven't been scanned
    recieved 42 in the system. it was 24! recount
    hello is our container already in your warehouse or still by the port
    three split consignments, give me the state of each
    problem flag on my carton, what kind of problem
    The removal I asked for - have those units left your building
    booking ref A7719, gate says unknown
    scarves: checked in?
    I've a big sale on friday and everything is lying in your receiving hall
    any update on the discrepancy check for the toy blocks
    last week's drop-off, counted yet
    sellable stock date for the tents i sent
    My neighbour's goods travelled on the same van as mine. His went on sale on Sunday. Mine, children's plates, haven't even had a first scan, so perhaps they were left aboard or put down in the wrong zone
    我的货 at dock since monday
    what happened to the blue carton of my delivery to you
    how full is the backlog at the northern site, mine's been waiting
    arrived short by a dozen, is that already being looked into
    en route to you: 14 cartons by rail, any sign of them
    Two of the six parcels of honey that I posted to your depot show as arrived, the others are at 'carrier unknown'. I sent all on one day from one counter. Can you find the four in your building?
  `,
})
