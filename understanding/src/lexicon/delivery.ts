/** From the warehouse to the door, and back again. */
export const delivery = `
deliver: deliver|delivery|delivered|bring to door|door delivery ; 配送|送货|派送|投递|送上门|送达
ship: ship|shipped|shipping|shipment|dispatch|dispatched|despatch|send out|sent out ; 发货|寄出|发出|出货|出库|发快递
not-shipped: not shipped|hasn't shipped|haven't shipped|not dispatched|still not shipped|yet to ship ; 没发货|未发货|还没发|不发货|迟迟不发
hurry-shipping: ship faster|ship today|ship sooner|speed up|expedite|ship asap|hurry up ; 催发货|催单|催一下|快点发|尽快发|今天发
parcel: parcel|package|packet|consignment ; 包裹|快递|快件|邮件
courier: courier|carrier|delivery company|shipping company|logistics|delivery service|postal service ; 快递公司|物流|物流公司|承运商|什么快递|哪家快递
courier-person: delivery man|delivery guy|driver|mailman|postman|rider|delivery person|delivery driver ; 快递员|快递小哥|骑手|配送员|送货员|司机|邮递员
carrier-names: ups|fedex|dhl|usps|royal mail|tnt|ems ; 顺丰|中通|圆通|申通|韵达|京东物流|邮政|极兔|菜鸟
track: track|tracked|tracking|trace|locate|follow|where is ; 跟踪|追踪|查物流|查快递|物流信息|查件|到哪了|到哪里了
tracking-number: tracking number|tracking code|waybill|tracking id|parcel number|consignment number ; 快递单号|物流单号|运单号|跟踪号|单号
tracking-stale: no update|not updated|tracking stuck|hasn't moved|hasn't updated|tracking not|no movement|tracking stopped ; 没更新|不更新|物流不动|没动静|停滞|一直不动|没物流
delivery-time: delivery time|shipping time|delivery date|arrival date|estimated delivery|eta|when arrive|when will arrive|get here ; 几天到|何时到|送达时间|多久到|到货时间|几号到|预计到达
delivery-slot: delivery slot|time slot|delivery window|choose delivery|schedule delivery|deliver on ; 送货时间|预约配送|约时间|配送时段|指定时间
reschedule: reschedule|rescheduled|postpone|move appointment|different time|another day|push back ; 改期|改时间|推迟|改天|另约|延后
shipping-fee: shipping fee|shipping cost|delivery fee|postage|shipping charge|delivery cost|delivery charge ; 运费|邮费|快递费|配送费|邮资
free-shipping: free shipping|free delivery|shipping free|postage free ; 包邮|免运费|免邮|免邮费
express: express|expedited|fast delivery|next day|overnight|same day|priority|rush delivery ; 加急|特快|次日达|当日达|空运|急件|隔日达
standard-delivery: standard delivery|standard shipping|regular delivery|normal shipping|economy ; 普通快递|标准配送|平邮|普快
delivery-option: delivery option|shipping option|shipping method|delivery method|shipping service ; 配送方式|快递方式|运送方式|送货方式
shipping-abroad: international shipping|ship internationally|ship abroad|overseas shipping|worldwide|deliver abroad ; 国际快递|海外配送|寄到国外|国际运输|发国外
address: address|shipping address|delivery address|street address|postal address|home address ; 地址|收货地址|住址|送货地址|住处
change-address: change address|change my address|update address|wrong address|new address|different address|correct address ; 改地址|换地址|修改地址|地址错|地址填错|地址写错|新地址
postcode: postcode|zip code|postal code|zipcode|zip ; 邮编|邮政编码|区号
recipient: recipient|receiver|addressee|consignee ; 收件人|收货人|接收人|收件
sender: sender|shipper|return address|sent from ; 寄件人|发件人|发货人|寄件
signed-for: signed for|signature required|sign for|proof of delivery|marked delivered|says delivered|shows delivered ; 签收|已签收|代签|显示签收|签收了|显示送达
pickup-point: pickup point|collection point|parcel shop|pick up point|collect in store|click and collect|store pickup ; 自提点|驿站|代收点|自提|提货点|到店取
locker: locker|parcel locker|delivery box|smart locker ; 快递柜|丰巢|自提柜|储物柜
pickup-code: pickup code|collection code|pick up code|locker code ; 取件码|提货码|取货码
refuse-parcel: refuse delivery|refuse parcel|reject parcel|return to sender ; 拒收|拒签|不收件|退回寄件
neighbour: neighbor|neighbour|left with neighbor|safe place|doorstep|front door|porch|reception desk ; 邻居|门口|放门口|门卫|前台|保安
nobody-home: not home|nobody home|not at home|missed delivery|wasn't home|missed parcel|attempted delivery|failed delivery ; 不在家|没人在家|没人收|投递失败|派送失败|错过派送
out-for-delivery: out for delivery|on its way|in transit|on the way|en route|on the road ; 派送中|在路上|运输中|途中|派件中|正在派送
customs: customs|clearance|customs clearance|held at customs|border control|customs form ; 海关|清关|报关|通关|被扣关
warehouse: warehouse|depot|distribution center|fulfillment center|sorting center|hub ; 仓库|分拣中心|中转|发货地|集散中心|转运
lost-parcel: lost parcel|lost package|parcel lost|package lost|lost in transit|lost in mail|package missing ; 丢件|快递丢|包裹丢|丢包|寄丢|弄丢包裹
damaged-parcel: damaged parcel|damaged package|arrived damaged|arrived broken|damaged in transit|damaged in shipping ; 包裹破损|运输损坏|快递摔坏|压坏|到手破损
missing-item: missing item|item missing|items missing|didn't include|part of order|only received|one missing ; 少件|漏发|少发|缺件|没发全|少一个
wrong-item: wrong item|wrong product|sent wrong|received wrong|someone else's order|incorrect item ; 发错货|错发|发错|寄错|收到别人
partial-delivery: partial delivery|split shipment|separate packages|several parcels|rest of order|part shipment ; 分批发|分开发|部分发货|几个包裹|剩下的货
resend: resend|send again|reship|send another|send replacement|redeliver|redelivery ; 补发|重发|再发一次|重新发|补寄|再寄
return: return|returned|send back|sent back|give it back|take it back|bring back ; 退货|退回|寄回|退掉|退换|退东西
return-policy: return policy|return window|days to return|returns policy|how long return|refund policy|no reason return ; 退货政策|退货规则|无理由退|退货期|退换政策|退款政策
return-label: return label|return slip|prepaid label|shipping label|return form ; 退货单|退货标签|面单|退货面单
return-fee: return shipping|return fee|return postage|pay for return|cost of return|restocking fee ; 退货运费|退回运费|运费险|谁出运费|退货邮费
return-address: return address|where to return|send return|returns center|where send back ; 退货地址|退回地址|寄回哪里|退到哪
return-pickup: collect return|pick up return|return pickup|home collection|courier collect ; 上门取件|上门取|取退货|来取件
exchange-goods: exchange|exchange for|swap for|another size|different size|different color|trade for ; 换货|换一件|调换|换码|换大小|换个颜色|换尺码
refund-only: refund only|refund without return|keep item|partial refund|keep it and ; 仅退款|只退款|不退货|部分退款
warranty: warranty|guarantee|under warranty|warranty period|warranty claim|guaranteed ; 保修|质保|三包|保修期|联保|售后保障
after-sales: after sales|aftersales|after sale|service center|support case ; 售后|售后服务|售后申请|服务中心
claim: claim|file claim|make claim|claim for|put in claim ; 理赔|索赔|赔付申请|报赔
repair-shop: repair shop|service centre|send for repair|repair center|workshop ; 维修点|返修|送修|寄修|维修中心|修理店
photo: photo|picture|photos|image|screenshot|snapshot|video of ; 照片|图片|拍照|截图|截屏|相片
unopened: unopened|sealed|unused|original packaging|still in box|not opened|tags on ; 未拆封|没拆|未使用|原包装|没用过|吊牌|没开封
installation-service: installation service|assemble|assembly|fit it|installer|technician ; 上门安装|组装|安装服务|师傅|安装师傅
large-item: large item|bulky|heavy item|freight|pallet|upstairs delivery ; 大件|大型|货运|送上楼|搬上楼|物流件
appointment: appointment|booking time|scheduled visit|slot ; 预约|约好|约个时间|预约单
case-number: ticket number|case number|incident number|complaint number|my case|reference number ; 工单|案件|受理编号|投诉单|工单号
check-goods: inspect before|open before signing|check on delivery|unbox|unboxing ; 验货|开箱|当面验|先验|开箱视频
`
