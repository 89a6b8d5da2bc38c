import { defineIntent } from '#intents/define'

export const returnStatus = defineIntent({
  intent: 'return-status',
  audience: 'buyer',
  settledBy: 'records',
  label: { zh: '我的退货到哪了', en: 'Where is my return' },
  definition: {
    zh: '退货或换货已寄出或已申请，想知道收到没有、办到哪一步。',
    en: 'A return or exchange is under way and the customer asks whether it arrived or how far it is.',
  },
  borders: {
    'refund-status': { zh: '问的是钱到没到。', en: 'Asks for the money, not the goods.' },
    'return-pickup': { zh: '快递还没来取。', en: 'The courier has not collected it yet.' },
    'track-order': {
      zh: '是买来的包裹，不是退回去的。',
      en: 'The parcel is on its way to the customer as a first delivery.',
    },
    'return-label': { zh: '还没寄，不知道怎么寄。', en: 'It has not been sent and the customer asks how.' },
  },
  zh: `
    退货到了吗
    退货进度
    你们收到退货没
    退货审核好了吗
    退货处理到哪了
    我寄回去的收到了吗
    退货申请通过没
    查退货
    换货进度
    退回的货签收了吗
    退货单状态
    寄回去一周了
    仓库验货了吗
    退货怎么还没处理
    我的退货呢
    我退的东西你们收到了吗
    退货收到没
    你们收到我退的货了吗
    换货到哪一步了
    售后处理到哪了
    退货到哪一步了
    查下退货进度
    寄回去五天了 仓库签收没
    tuihuo shoudao le ma
    退货申请审核了没
    物流显示你们签收了 系统还是待收货
    那双鞋退给你们一个礼拜了咋没动静
    亲 看下退货单 RMA20381 到哪步了
    换货的新衣服什么时候寄给我啊 旧的你们早收到了
    return 收到没有 confirm 一下
    退回去的锅你们检查完了吗
    退貨進度請問
    怎么还在"等待商家收货"
    我把平板寄回去后查快递，显示十二号就由前台签收了，可是你们页面到今天还写着买家已发货，我担心是不是放在仓库里没人拆，麻烦帮我看一眼
    申请提交三天了没人理 同意不同意给个话
    质检要多久？我的退件到质检了吗
    你们仓库说没收到 我这有签收截图
    想确认一下退回的两本书入库没
    退货单号填了 你那边看得到不
    换的那件发出来没有
    售后单现在啥状态
    顺便问下我退的那盒面膜到店里没
    退的包裹在路上走了十天，会不会丢了
    换货换了快半个月，我寄回去的小码早就到你们那了，新的大码连单号都还没有，孩子开学就要穿校服，麻烦您查查到底进行到哪个环节了
    退货审核中…… 审了好久
    上门取走之后就没消息了 到没到
    退货被拒收了还是怎么回事 一直没更新
    订单40077 退回那件 有人验货了吗
    麻烦查收我寄回的烤箱
    我的退件 有没有到你们手里
    早上快递说退件送到你们仓了
    寄回来的东西是放前台还是仓库 有人看到没
    钱先不急，我就想知道那台相机平安到你们手上没有，里面镜头挺贵的，上周三寄出的保价件，到现在没有人跟我说一声，心里不踏实
    退货流程走完了没
    邮局寄的退货 你们收件了吧？
    换货申请通过了么
    俺退的被子你们见着没得
    我的 RMA 现在 status 是啥
    我退的仓库 received 了没 给个 yes or no
    我的退货收到了吗
    退货到你们仓库没有
    我寄回的包裹你们签收了吗
    帮我查一下退货到哪里了
    退货申请处理得怎么样了
    我的退货审核通过了吗
    换货进度查询
    退回去的衣服收到没有
    退货现在什么状态
    请问退件到货了吗
    我的换货处理到哪一步了
    上周寄回的鞋子，仓库收到了吗
    退货怎么还在审核
    退货申请怎么还没同意
    寄回去好几天了，收到了吗
    物流显示已签收，你们确认收货了吗
    麻烦确认一下有没有收到我退的东西
    我的退货为什么一直没更新
    换的新货发了吗
    旧的寄回去了，新的什么时候发
    售后单处理得怎么样
    退货验收完了吗
    质检过了没
    退货单号 SF9981，帮我查查到没到
    我申请的退货有结果了吗
    退货还要等多久才处理
    退的那台咖啡机你们查收了吗
    我寄的退货走到哪了
    换货申请有人处理吗
    退货快递丢了吧，怎么还没到你们那
    退货被驳回了吗，看不懂状态
    上门取走的退货到仓库了吗
    查询退货单进度
    你们什么时候验我退的货
    退货入库没有
    退货都寄出十天了，你们那边有记录吗
    两件一起退的，你们收到几件
    麻烦看下我的换货，尺码换大的那个，到什么阶段了
    退货显示"待商家确认"是什么意思，收到没
    售后申请三天没动静了
    我的退货是不是漏处理了
    换货的包裹寄回来了吗
    昨天退的耳机，快递说送到了，你们看到没
    退货流程到哪个环节了呀
    想问问我退的那条项链到了吗，比较贵重
    麻烦跟进一下我的退货 6月11寄的
    退货没人管吗？都签收五天了还不确认
    亲，我的退货状态能帮看看不
    退货收倒了吗
    退貨收到了沒有
    我的 return 到 warehouse 了没
    tuihuo dao nale
    在不在 查个退货 单号尾数0926🙏
    您好，打扰一下，我五号把按摩枕寄回来了，填了单号，之后一直没有任何提示，想确认一下是不是平安到了你们那里
    急！！退货到底收没收到，给句话行不行
    换个码换了半个月，你们收到旧的了没，新的到底发不发
    我退的货你们拆开检查了吗，没问题吧
    看看我那个退换单批了没
    我把坏的寄给你们换新的，现在进行到哪了
    退货收到了没
    我的退货呢，到了吗
    退货到仓了吗
    退货走到哪步了
    查退货进度
    退货批了没
    换货进度怎样
    退的东西到了没
    退货状态
    退件签收没
    寄回的东西收到没
    退货有没有处理
    我退的货在哪
    退货审核了吗
    换货发了没
    退货验了没
    看看我的退货
    退货咋样了
    售后进度查一下
    退货通过没有
    帮忙查退货
    退货还没处理完吗
    收到我寄回的包裹了吗
    退货啥情况了
    周一寄回的羽绒服，快递显示今天派送，你们仓库签了吗
    退货申请我十二号提的，到今天还是"待审核"
    换货的鞋子旧的寄到你们那三天了，新的发出来没
    退回去的手表比较贵重，想确认有没有人亲手签收
    我退的是两箱，只看到一箱入库，另一箱查一下
    上门取走的退货，单号都没给我，现在走到哪了
    退货的物流三天没更新，停在武汉中转站，你们收到没有
    仓库验货要几天？我退的相机还没验完吗
    退货填错了一位单号，你们那边还能对上我的包裹吗
    售后单5562一直写"商家处理中"，处理到什么程度了
    寄给你们的退货被门卫代收了，仓库拿到没
    换新的申请是同意还是拒绝，页面上看不到结果
    从香港寄回的退货清关了吗，到仓没有
    我退货的电饭煲你们检测有结论了吗
    退货寄出第六天，系统提示"超时未寄回"，明明寄了，帮我核对
    想知道退货流程现在是在验货还是已经验完了
    昨天交给取件员的退货，有没有揽收记录
    退货那边说我少退了配件，是不是卡住了，现在到哪一步
    换货的新款什么时候到货给我寄，申请都通过一周了
    麻烦看一眼你们桌上有没有一个退回来的蓝色纸箱，收件人写的售后部
    之前退货被打回来一次，这次重新申请的过了没
    退的是礼品卡套装，请问收到没，退货人姓陈
    三个退货单我搞混了，哪个已收到哪个没收到，帮我对一下
    寄去换的眼镜镜片，现在做好寄出来了吗
    退货包裹显示"异常件"，还能到你们那吗
    你们群发短信说退货已受理，受理是收到货的意思吗
    我退的大衣你们说没收到，快递说投柜了，找到没
    换货办到哪一环了，旧手机寄走以后我一直没手机用
    补充的退货凭证上传了，审核有进展吗
    请问编号T20991的退货是否已入库
    客服姐姐，我退的泳衣过审了没有
    tuihuo daole meiyou a
    亲 我退的包包安全到家了咩👜
    退货进渡查一下
    return 那边有 update 吗，寄了一周啦
    退貨寄出去五天了，你們倉庫簽收了沒
    你们到底收没收到！！退货石沉大海了是吧
    您好，打扰一下，本人于二日将血糖仪寄回换新，物流显示四日已由贵司签收，至今未收到任何通知，烦请查询换货办理进度
    钱晚几天没事，我就怕那幅画在路上给弄坏了，所以想问问退回去的画到了没有、完好不
    退货一直转圈，搞不懂是你们没收还是没点确认，查一下呗
    退货进度怎么样
    退回去的鞋到仓库没
    退货申请一直没人审核
    寄回的包裹签收了没
    退件显示签收，你们确认了吗
    退货物流显示到了，后台没更新
    我寄回的衣服验收了吗
    退货验货要多久，我的到哪步了
    换货的那件寄回去了，新的何时发
    你们收到我寄回的旧机了吗，换货的
    退换单处理得怎样了
    退货单号8812什么状态
    售后单进展查一下，退货的
    退货还在处理中吗
    退货单显示待收货，我早寄了
    显示等待商家收货，都十天了
    商家一直不确认收到退货
    卖家收到退货不点确认
    退回的东西有没有人拆开检查
    退货检测结果出来没有
    质检不通过吗，我退的那个
    退货入库了吗
    退货寄丢了吗，查不到你们收没收
    退货包裹卡在中转站了，你们收到没
    一个星期前退的，到现在没消息
    快递取走退货后到哪了，仓库收了吗
    上门取件拿走的退货送到没
    两件退货只显示收到一件
    退了三样，都收到了吗
    退货寄错仓了，你们转到没
    退货忘写单号，能对上我的吗
    退货里没放纸条，认得出是我的吗，收到没
    我退到门店的东西登记了没
    门店收了我的退货，系统怎么没显示
    退货审核通过了怎么还没下一步
    换货审核过没过
    换货申请提交三天了没回应
    换货新货发出了没，旧的你们签收了
    换的尺码什么时候寄给我，旧的已退回
    换新那台几号发，我已寄回坏的
    退货完成了吗
    退货流程结束没有
    退货状态怎么又变回运输中
    退货状态没更新
    退货单怎么被关闭了，我都寄了
    退货超时未寄，可我寄了，查一下
    我填的退货单号对吗，你们查得到吗
    不问钱，就想知道退货到没到
    先不说退款，货你们拿到没
    退的镜子到了没碎吧
    退货到了记得说一声，现在到了吗
    亲，我退的裙子收到了吗
    在吗 查个退货
    退货咋没动静
    俺退的锅到你们那没
    退货跟进一下
    看看退货到哪里了
    退货签收查询
    退件查询
    寄回商品状态
    换货状态
    换货进度查一下
    return到了吗
    我的return status麻烦查下
    退貨寄到了嗎
    換貨進度到哪了
    tuihuo jindu
    请协助核实退货包裹SF开头那件是否已入仓
    退货快递昨天被你们前台收走，麻烦核实
    还要多久审完我的退货申请
    申请退货后一直显示审核中
    我提的退货被驳回了还是在审
    退货被退回来了？物流说拒收，什么情况
    你们仓库拒签我的退货了吗
    退货代收点交了，后续到哪了
    驿站寄的退货，你们收了没有
    自己寄的退货，填了物流，什么时候能确认
    退货确认收货怎么还没点
    售后换货，新机到货没
    已经退回一周的耳机有没有检测完
    退给你们的奶粉到了吗
    给你们寄回去的礼盒收到了没有
    还回去的那套餐具 到啦？
    我昨天寄出的退货今天到哪
    退货的快递停在杭州两天了，是你们没收吗
    海外退回的件清关到你们仓了吗
    退货编号RMA332进展
    退货有没有结果
    您好，本人于8日寄回的投影仪，物流显示10日妥投，至今售后单无更新，请告知处理节点
    我上个月底把床头柜拆了打包退回去六大包，现在系统里只登记了四包，麻烦问问仓库另外两包收到没
    喂我上回退那个电风扇快递小伙拿走的都半个月了你给我看看你们厂里到底收着没
    换货一来一回快一个月了，旧的早到你们手里，换的那双现在在干嘛
    退的那包东西现在在谁手上
    快递单上写着退回来的音箱前天就到你们前台了，可售后页面还停在“买家已寄出”
    两条裤子装一个袋子寄回去换的，页面只登记了一条，请仓库再数一下
    不催钱，我只担心那面镜子退回到你们手上时是不是好好的，验过没
    寄回去换码的那双鞋十号就到你们那了，新的一双怎么还没动静
    我的退货申请卡在“待客服审核”第四天，是没人看还是有什么问题
    昨天取件员拿走的退件，今天系统就写“已入库”，真的到了吗
    退货时把退货码写漏了，仓库收到的话能认出是我的包裹吗，现在有没有认领
    换货的新鞋寄到哪了
    退款我收到了 谢谢 现在想问换的那双鞋寄过来走到哪了
    换的新的给我发了吗
    我寄回的东西到你们仓了吗
    退的鞋签收了没
    退的衣服入库没
    退件现在在哪
    退货审核过了没
    我的退货被拒了吗
    为啥退货还在审核
    申请退货四天没回音
    退货卡在待收货好多天
    退货显示运输中十天了
    快递说你们签收了，页面没变
    签收了怎么还不确认
    验货结果出来没
    还在质检吗，退的手机
    质检通过没有
    寄回去两个礼拜了没消息
    换货的旧件你们收到没
    换的新件寄了没，旧的早签收了
    换码的鞋进展到哪
    补寄换新的走到哪一步
    退回三件你们登记几件
    两个退货包裹到齐没
    只显示收到一个，另一箱呢
    退货忘放单子了，你们能对上吗，收到没
    单号填错的那个退货找到了没
    快递柜寄的退货到了吗
    小哥上门拿走一周了，退货到仓库没
    你们来拉走的沙发，送到仓了吗
    床垫运回去到了不
    退货完成了吗还是没完
    退货关闭了啥意思，东西收到没
    系统说没收到我退货，可有签收记录
    退的包裹会不会丢了，帮查
    退货卡在分拣中心
    退貨有收到嗎
    查下退货单号6677的状态
    return单现在什么状态
    收到退件麻烦告知一声
    退货处理到什么程度
    寄回检测的相机结果如何
    退的东西你们拆开看过没
    不问钱，只想知道货到没到
    奶奶自己寄的，没留底单，能查到退件不
    国外寄回的退货清关了吗
    退货物流停更了
    退回来又寄回的那次，这回收到没
    tui huo jin du
    退货还要走几步流程
    我的售后走到哪个环节了
    退了半个月，仓库咋说
    换货什么时候能给我寄新的，退件你们前天就收了
    七号寄的退货登记上了吗
    麻烦催仓库清点我的退件
    退货驳回的理由是什么，我都寄了
    已退回的书查收了吗
    取走的退货至今没更新
    我退的床垫师傅拉走了，仓库登记没
    我退货的件在半路停了，你们那边能看到吗
    退换的旧件已签收，换的新鞋安排寄出没
    我的退货申请现在审核到哪
    退回的奶粉你们清点完了吗
    退货的包裹显示派送到你们仓，入库了吗
    申请的换货办到哪步
    退回来的相机检测完了没，结论是啥
    退货单显示异常，是没收到还是没扫码
    把退货的进展跟我说一声
    寄还的路由器有没有收妥
    退回门店的那件，系统里登记退货没
    33和34两个退货各到哪步
    照片传了，退货批了没
    仓库九号签收，退货页面还空着
    退货在你们收货口卡住了吗
    退到海外仓的件落地没
    我等着相机退检的结论
    退回来的收音机这周能验完吗
    火车站柜子寄的退货有下落没
    退货被驳了，什么理由
    帮我跟收货台查下退件
    退的鞋签收没
    我寄回去的锅到仓了吗
    退货申请批了没有
    换货的新件寄出来了吗，旧的你们收了
    寄回的手机验完没
    退货物流卡在中转站好几天
    退货单一直显示待商家收货
    退回三件只登记两件，另一件呢
    上门拿走的那件退货，仓库入了没
    退件没写单号，你们认出来没
    退货签收五天了怎么还没处理
    质检结果出来没，我退的那台相机
    请确认已收到本人寄回的商品
    退货被拒收了？什么情况
    门店退的衣服，app上咋还没更新
    我退的包裹是不是寄丢了，你们见着没
    补的照片看了没，退货审核还要多久
    退貨收到了嗎
    return收到没呀
    快递柜退的件取走了没，到你们那了吗
    退货单被系统关了，可货在路上，现在算咋样
    换码的那条裤子，你们收到旧的没
    退的沙发拉走以后一点消息没有
    退回去的快递停在分拨中心，你们收到没有
    换新的那台弄好寄出了没
    退货的单子审到哪了，没人通知我
    给老爷子退的助听器交给你们柜台了，收据上写着二号，线上到现在没显示收到
  `,
  en: `
    did you get my return
    track my return
    is my return approved
    how is my return going
    did my return reach you
    return still processing
    status of my exchange
    i sent it back, have you received it
    return not processed
    check my return
    is my return accepted
    any update on my return
    has my return arrived
    where is my return
    have you received my return
    what's the status of my exchange
    did my return get there
    return status
    did you get the parcel i sent back
    i posted the shoes on monday, are they with you yet
    Has anyone checked my returned tablet?
    any news on RMA 20381
    tracking says delivered to your warehouse, site still says awaiting return
    is my return approved or not
    when does the replacement leave, you have had the old coat since friday
    still "in inspection"???
    hello! just making sure the box with the two books made it safely to you
    submitted a return three days ago, nobody has answered
    the courier took it from my door last week and then silence
    退货 received?
    how far along is the swap of my trousers
    I dropped the oven off at the post office on 2 May with tracking number ending 884. The carrier shows a signature from your goods-in desk on the 6th, yet my account insists it is still in transit. Could someone look on the shelf?
    where's my return at
    have the earrings been logged in
    lookng for an update on a return
    my exchange seems stuck, which step is it on
    was the kettle accepted by quality control
    do you see my return in your system, i entered the number by hand
    I'm not asking about the money yet, only whether the camera reached you in one piece
    ten days on the road for a return can't be right, did it get lost
    exchange accepted? no mail so far
    Could you confirm receipt of the goods I shipped back?
    what's happening with the blanket i gave back
    it is now two weeks that i am waiting for you open my return parcel
    Two jackets went back in one bag but only a single one shows as received on my page. I have the weight slip from the post office proving both were inside. Can you ask the people at the warehouse how many they counted?
    is my send-back already with y'all
    return no 7719, received y/n
    anybody signed for it at your end
    Checking in on the lamp, sent back 28 Feb
    The new pair should have been on its way by now. You confirmed the old ones came in on the third, and since then the exchange page hasn't moved one bit. School starts Monday, so I'd really like to know which stage we're at.
    did the inspection pass
    my returned blender: got it? tested it?
    who handles my open return and how far have they got
    my 退货 left on monday, 仓库 got it?
    any sign of the return I posted last week?
    has my return been received
    did my returned parcel arrive
    can you tell me how far along my return is
    what's happening with my return
    can you check the status of my return
    I'd like an update on my return
    has my return been approved yet
    is my exchange on its way
    how is my exchange coming along
    did you get the shoes I sent back
    I returned a jacket last week, did it reach you
    has the warehouse checked in my return
    my return was delivered on Monday, has anyone processed it
    return tracking says delivered, can you confirm you have it
    how long until my return is processed
    why hasn't my return been processed
    is there any news about my return request
    return request pending for 4 days
    can you see if my return has turned up
    my return still shows in transit
    when will you inspect my return
    I sent back the order two weeks ago and heard nothing, have you got it
    Has the item I sent back been accepted?
    what stage is my return at
    do you have my returned laptop
    could you look up my return, number R-3381
    return status for order 99127 please
    when will the replacement for my exchange be shipped, you already have the old one
    you collected my return on Tuesday, has it arrived at the depot
    any word on my exchange
    did the returned dress pass the check
    I want to know if my return got to you
    my return seems to be lost, has it arrived?
    was my return rejected
    please confirm you received the box I mailed back
    tracking a return I sent from Cork, has it landed
    return not showing as received
    where's the parcel I sent back to you
    My exchange request has been open since the 9th. How far is it?
    I dropped off my return at the post office on Saturday. Is it with you yet?
    have they looked at my return at the warehouse
    does your system show my return as arrived
    I returned two items, did both arrive
    the app says "return initiated", what does that mean and has it been received
    I handed the return to the courier, what now, did it get there
    how's my return doing? sent it monday
    still waiting to hear if my return has been accepted
    Could someone tell me whether my return has been logged?
    exchange status? order 5530
    u get my return yet??
    cn you see my retrun anywere, sent it on the 2nd
    i have sent back the article, did you receive? please confirm
    Hiya, posted the wellies back to you last Thursday, just checking they made it 😊
    THREE WEEKS since I sent this back and your site still says "awaiting item". Is it there or not?
    Good afternoon, I would be grateful if you could let me know whether the returned lens has been received and inspected.
    My return tracking number ends in 4471 and the last scan was in Leicester five days ago. Has it come in to you at all?
    退货 tracking says signed, did you guys scan it in
    I'm not chasing the money, just want to know the return arrived safe
    has my swap been approved, I sent the old one on the 3rd
    return update
    return received?
    status of return
    is my return there yet
    got my return?
    exchange update
    is my return being processed
    check return status
    return progress
    any news about my return
    how far is my exchange
    is the return complete
    what's going on with my return
    has the parcel I returned arrived
    return approved yet?
    did my exchange ship
    do you have my returned item
    tracking my return
    return still pending?
    has it been inspected
    The sneakers I mailed back left on the 3rd, have they been booked in?
    I returned a coffee grinder via locker, the locker's empty now, so has it reached you?
    My return request has said "under review" since last Thursday, what's the hold up
    Could you see whether the return with tracking JD0098 has been scanned at your depot?
    The courier picked my return up from the office on Monday. Did it make it to your warehouse?
    You've had my old phone since the 12th, when is the exchange phone sent out?
    I posted two parcels back as one return, can you confirm that both arrived?
    How long does the check of a returned laptop take? Mine got to you a week ago.
    Has anyone opened the box I sent back? The site still shows it as on the way.
    I forgot to write the return number on the box, did it find its way to the right desk?
    My wife's return of the curtains: approved, rejected, what's the verdict?
    The status went from "received" back to "in transit", which one is it?
    I sent the ring back insured and I'm nervous, please confirm it's in your hands
    Tracking for my return stopped in Memphis, has it turned up at your place?
    I'm wondering how my exchange is getting on, the bigger pair was meant to leave on Friday
    Return case 30922, no reply since the 8th, could you tell me the stage it's at
    Has the returned suit passed the quality inspection yet
    Can you tell from your side whether my return label has been scanned at all?
    They took the old dryer on Tuesday for the exchange, when's the other one due?
    I uploaded photos for my return request like you asked, has someone looked at them
    Your system closed my return as "not received" though the carrier has a signature, please check
    is my return in the queue, being looked at, or done?
    Customs form attached, box sent back from Norway on the 1st, has the return got to you?
    I want to be sure the heirloom-sized mirror I returned arrived unbroken
    Did the return I dropped off at the petrol station reach you, the guy gave me no receipt
    When will I know if the return I applied for is granted?
    my exchange shows "waiting for stock", how much longer before the new one is sent
    What does "return in quality control" mean and how long will it stay there
    received an email about someone else's return, what's the state of mine
    hey did u guys get the boots i sent back
    retrun status plz, sent it 10 days ago
    my return he arrive in your depot or no?
    any sign of my return?? getting worried 😟
    return RMA-118, 到了吗?
    Dear team, I sent back a defective pacemaker watch strap for exchange on 20 January. Would you be so good as to let me know whether it has reached you and when the new one is to be sent?
    A MONTH since I returned this. Is it lost? Is it found? Does anyone there open boxes?
    I know you must be swamped after Christmas, no rush on the money, I'd simply love to hear that the dress I sent back got there
    can someone peek if the return from Ms Okafor, Leeds, is on the shelf yet
    return status please
    did my returned shoes arrive
    return request still pending
    has my returned parcel been signed for
    tracking says my return was delivered, has it been checked in
    return delivered but your page isn't updated
    have you inspected the item I sent back
    sent the old one back for exchange, when will the new one ship
    did you get the old phone I sent back for the swap
    status of RMA 332
    check return 8812
    return still shows "awaiting parcel" though I posted it
    ten days and my return isn't confirmed received
    the seller won't confirm my return arrived
    has anyone opened my return yet
    results of the check on my returned item?
    did my return pass inspection
    has my return been booked into the warehouse
    was my return lost on the way to you? any sign of it
    my return is stuck at a depot, do you have it
    sent it back a week ago, no news
    courier collected my return on monday, is it with you now
    the picked up return, did it reach you
    two items returned, only one shows as received
    I returned three things, did all three get there
    I sent the return to the wrong warehouse, was it passed on
    forgot the return slip, can you match my parcel
    no note in the return box, did you work out it's mine
    dropped my return at your store, is it registered
    store took my return but online shows nothing
    has my exchange been approved
    submitted an exchange three days ago, no reply
    has my replacement been sent, you have the old one
    when does the new size go out, I returned the old already
    is my return finished
    return complete or not
    why did my return go back to "in transit"
    my return status hasn't changed in a week
    why was my return closed, I did post it
    it says return not sent in time but I sent it, please check
    can you see the return tracking number I entered
    forget the money, did the return get to you
    not asking for a refund date, just whether my return arrived
    did the mirror I sent back get there in one piece
    let me know once my return turns up, or is it there
    any update on the return of the kettle
    any movement on my return
    follow up on return please
    return tracking update
    exchange progress for order 4471
    swap status
    returned goods received?
    has my send-back arrived
    did the goods I shipped back reach your depot
    confirm you have my return
    please confirm the parcel I returned was received
    is my return under review or rejected
    was my return refused at your warehouse? courier says rejected
    the return bounced back to me, what's going on with it
    left my return at the parcel shop, where is it now
    I posted it back myself, when will you acknowledge it
    the exchange phone, is it on its way
    headphones I returned last week, testing finished?
    the formula tins I sent back, did they come
    the gift box I sent back to you, here yet?
    how long does the returns team take, mine's been there since the 3rd
    returns desk got my parcel?
    overseas return cleared customs to you?
    returned item evaluation, how's it going
    where has my returned jacket gone
    who has my return at the moment
    sir my return pickup done, product reached to you or not
    my return is showing in process since 10 days
    kindly update on my replacement request status
    kindly confirm the returned product is received by warehouse
    I send back the article, you have it?
    the thing I returned, arrive already or not
    return 到了没
    my 退货 status how
    has me return landed
    wheres my retrun
    ny news on my exchange
    return rcvd?
    Hello, my projector was returned on the 8th and delivered to you on the 10th. The case hasn't moved since. Where does it stand?
    six boxes of wardrobe parts went back to you and your site lists four, can the warehouse check for the other two
    the lad took my fan away for return two weeks ago and i want to know has it got to your people
    this exchange has been going a month, you've had my old boots ages, so what's the new pair doing
    was the returned laptop logged by your technicians
    has quality control looked at my return
    According to the post office my returned speaker reached your desk on Tuesday, yet the case still reads "sent by customer".
    I sent two pairs of trousers back in one bag for exchange and your page lists a single pair. Can someone recount?
    Money can wait. I only want to know whether the mirror I returned got to you unbroken.
    You've had the old boots since the tenth, so why hasn't the exchange moved on?
    My return request has been waiting for approval for four days. Is anybody going to look at it?
    The pick-up man took my return yesterday and today it says booked in, is that really so?
    I left the return code off the parcel. Has it turned up at your warehouse and been matched to me?
    What stage has the return of my hairdryer got to, is it being examined or simply lying there?
    Is the swap for the smaller coat under way now that mine is back with you?
    The store on King Street accepted my return last week, why isn't it in my account?
    the refund arrived, now where's the exchange parcel
    the replacement coat has been sent, can you see how far along it is
    has the replacement been sent
    is my returned parcel at your warehouse
    have you received what I sent back
    did the coat I returned turn up
    did the jeans come back to you
    any sign of my return
    update on the return
    return update please
    track the parcel going back to you
    status on RMA 5512
    RMA status
    what's holding up my return
    why is my return taking so long
    why does my return say pending
    still waiting for you to confirm my return
    confirm you have got the goods back
    please acknowledge receipt of my return
    acknowledge my returned item
    it says returned, is it registered
    return not registered yet
    return marked "in transit" for ten days
    return shows awaiting arrival though delivered
    returned a week ago, still "awaiting inspection"
    inspection of my return done?
    has the returned phone passed the check
    what's the outcome of the inspection on my return
    how long does checking a returned item take, mine's been there since Tuesday
    has somebody opened my returned box yet
    my return, is it booked in
    returned lamp booked back in yet?
    logged as returned?
    processed my return yet?
    return processed or not
    is the return approved
    my return application, accepted or refused
    has the return I asked for on Monday been okayed
    return request says under review
    return request no reply for 4 days
    was my exchange request approved
    exchange parcel reached you?
    where's my exchange at
    where has my replacement got to, I sent the old one back
    replacement status after return
    you have the faulty one back, has the new one left
    swap underway? I posted the wrong size on the 5th
    sent the shoes for another size, how far along is it
    how's the exchange coming along
    my return left Dublin on Friday, is it with you
    carrier says my return was signed for by "Mike", has it been booked in at your place
    proof of postage in hand, return not acknowledged
    the post office confirms you got my return
    tracking of my return stopped at the border
    return stuck at sorting centre?
    is my return lost
    I think my return's gone missing, can you check if it's there
    I dropped my return at a locker on Sunday, has it come in
    handed my return to the driver last week, any news on its arrival
    the driver collected the return, when will you see it
    left it at the return point, did it reach the depot
    I shipped back three shirts, how many have you counted in
    only one of my two returned boxes shows up
    returned two, credited as one received?
    did both of my return parcels arrive
    return forgot the slip inside, have you matched it to me
    I put the wrong order number on the return, was it found
    wrong label on my return, did it still get to you
    no return number written on the box, can you trace it in your warehouse
    did the sofa you fetched make it to your depot
    the mattress you picked up, is it in
    is my returned TV intact on arrival
    when the return gets there will you mail me? or has it already
    do I get a message when my return's in
    no email about my return so far
    I haven't heard anything on my return
    silence since I returned the blender
    a fortnight since I sent it back
    been 3 weeks, what happened to my return
    it's been ages since the parcel went back to you
    sir return picked up on 4th, status not updated
    kindly update status of return ID 8832
    kindly confirm whether returned saree is received at warehouse
    return pickup done but app shows pending
    i have returned product, it reached or not?
    I sent back the watch, you got?
    please look if my package of return is come
    My return, it is in which step now?
    return completed? closed? what's the state
    is my return case closed
    has my return been finalised
    why's my return closed as "not received" when I've got the signature
    you marked my return as expired but I posted it in time, did you get it
    return cancelled by system though parcel is on its way to you, check
    the returned item bounced back to me, what is the status now
    second return attempt of the same item, in yet?
    order 6671, how is the return doing
    退货 arrived? order 551
    退回去的 parcel received or not
    Please check with the warehouse whether the returned lamp is there.
    Not chasing the cash, simply curious whether the goods landed.
    I'm not after the refund yet, I only want to know that the box isn't lost.
    My gran posted it herself without a receipt, is there any way to see if it came?
    do you see my return in the system
    where in the app do I see how far my return is
    return history, is the boots one complete
    how many days until my return moves to the next step, it's been in "received" since Friday
    returned goods sitting in your inbox or what
    what's next for my return now it's arrived
    repair or replace, what did you decide after I sent it back
    have you finished testing the drill I sent back for exchange
    still being evaluated? my returned camera
    has the mattress your driver took for return been checked in at the depot
    the pickup of my return went fine, but did the goods get to the warehouse afterwards
    exchange: old shoes posted, are they with you and is the new pair being prepared
    is my return request still being reviewed
    return case state?
    my returned goods, received or in limbo
    what did the quality check say about the keyboard I returned
    were all four of the items in my return parcel logged
    my return reached you with no paperwork inside, did you manage to link it
    your system closed my return, yet the parcel was delivered to you, please look
    the exchange I filed, where does it stand
    tell me whether the chair I gave back has arrived
    any confirmation that the heater I posted back is at your place
    return ID 3390, which step
    I dispatched the return on 9 April by tracked mail, landed?
    my returned laptop, examined yet or still in the queue
    just want a yes or no, did the returned skirt arrive
    the return shipment appears as delivered on the courier page, but you still say waiting for parcel
    has my application to return been looked at
    return under investigation, what's going on
    the warehouse says empty box on my return, what's the state now
    could you look up how far the return of the pram has got
    replacement in exchange for the returned bulb, when does it leave you
    two weeks and my return is still "on the way back"
    did my return clear inspection or fail
    my rejected return, on what ground
    the sender tracking of my return ended at your gate on Monday
    two returns in play, 33 and 34, where does each stand
    anything new about the boots I mailed in for exchange
    my return's been "processing" since the ice age
    return accepted? I posted photos on Wednesday
    is my swap parcel back at base
    have your people unpacked the returned vacuum
    could you trace my return at your goods-in desk
    the warehouse signed on the 9th, still nothing in my return page
    returned by train station locker, has it surfaced
    check whether the returned dress got to the right depot
    my return to the overseas depot, landed?
    will the returned radio be tested this week
    awaiting your verdict on the returned camera
    return receipt confirmation, please
    I took it back to the branch, is the return logged in the system
    the returned item and the new one crossed, has mine been found
    sir return accepted but item not received status showing
    has my return got to you
    did the sweater I sent back arrive
    have you received the boots I posted back
    where's my return parcel now
    my return, has it been checked yet
    are you done inspecting the camera I sent back
    has the warehouse opened my return
    has my return request been approved or not
    I applied to return a lamp on Sunday, any decision?
    return application pending five days, who handles it
    still under review, my return request
    when will my return request be looked at
    return rejected or approved? page is blank
    update on return 4480
    return RMA 20031 status
    case R-77: has the item been logged
    has the replacement for my returned kettle left
    is the new pair on its way, you've got the old pair
    exchange: have you got the small one back yet
    swap of my jacket, how far are you
    when do you post the exchanged size? the wrong one reached you on the 3rd
    I sent the faulty toaster in for a swap, what's happening
    did the exchange go through
    my exchange has been "processing" for ages
    return says "in transit" for two weeks
    return stuck at the sorting hub
    my return parcel hasn't moved since Leeds
    Is my return lost? it was handed in ten days ago
    courier says he delivered my return to your dock, can you confirm
    the post office shows a signature by R. Miller, is that somebody of yours receiving my return
    who signed for my return
    you say you've not got it, the tracking of my return says otherwise
    please look around for my returned parcel, it had a blue ribbon
    my return went without a slip in it, did you manage to match it?
    I forgot to write the return number on the box, has it been found
    two things in one return bag, only one shows as received
    sent back three shirts, you acknowledged two, where's the third
    I returned the set in two boxes, have both come
    The driver took my return on Friday. Has it arrived at your place?
    pickup done, then silence, where's my return
    locker drop-off of my return, was it picked up from there and delivered?
    left it at the parcel shop for return, is it on its way to you
    dropped off at the corner shop as a return, no scan yet
    returned in store, but the app still says waiting for item
    I gave the return to your clerk in Bath and online nothing changed
    when do you mark it as returned
    how long does it take to process a return that you've got already
    you've had my return for a week, what's taking so long
    Has the return of the piano stool been completed on your side?
    is everything ok with my return
    return confirmation please, I posted it Monday
    I never received a notice that my return was booked in
    did my gran's return of the slippers reach your depot
    heard nothing since I mailed back the bracelet
    checking in on the mirror I returned, did it survive the trip to you
    not fussed about the money, did the vase I returned reach you in one piece
    did customs let my return from Norway through to you
    return from abroad, has it landed in your country
    my international return, whereabouts?
    return was refused at your gate, what's going on
    my return came back to me unopened, what's its status now
    your warehouse turned away my return, will you take it again, how does it stand
    return closed although I'd sent it, why
    return cancelled by system while the box is with the carrier, what now with it
    the deadline passed while my return was travelling, is it still counted
    extra photos for the return were uploaded, has somebody looked
    I answered your question on the return, what's next in the process
    is anyone working on my return
    awaiting the verdict on my returned phone
    your technician should be testing my returned router, outcome?
    did the serial number on my return check out
    has the quality check on my return been passed
    returned gift: does it show arrived?
    sir I have returned the product, pickup done on 4th, status not updated
    my return is received by you or not, kindly confirm
    return request raised but no update till date
    i send back shoes last week, you got?
    you receive my return packet already?
    退货 status please, sent on Monday
    hello i returned sum trousers, did they get to u
    any joy with my return yet
    well, the box went off with the nice young man on Tuesday week, and I just want to know that it's safely with you
    I'd be grateful for confirmation that the returned merchandise has reached your facility.
    has my rental suit return been scanned in
    the empties I returned, have they been counted
    bike sent back on a pallet, arrived?
    sofa collected as return, is it in your warehouse now
    return of mattress: which step are we on
    the glasses I sent in to be exchanged, are the new ones made
    step 2 of 4 on my return since Easter
    is my exchange finished at your end, the shop clerk took the old pair
    what's become of the parcel I handed over for return at the kiosk
    has the shop in Bath entered the coat I gave back
    do you have the bottles I sent back, all six
    the lens I mailed in to be swapped, where does that stand
    nobody's told me if my return claim was granted
    the carrier has had my return since Tuesday, is it with you
    has anyone booked my returned hoover into the system
    did both halves of my return turn up
    how far has the exchange got
    your dock clerk signed for my box of returned books on the 6th, yet it's "in transit" on my page, can somebody look on the shelf
    the tuner I shipped back for a like-for-like swap, is it on a bench or still boxed
    my neighbour dropped my parcel of returned plates at your branch, have they been logged
    is the ring I posted back for resizing exchange at your workshop yet
    three stages shown for my return and all are grey, what's up with it
  `,
})
