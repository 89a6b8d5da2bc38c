import { defineIntent } from '#intents/define'

export const cancelReturn = defineIntent({
  intent: 'cancel-return',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '我不退了', en: 'Call off a return' },
  definition: {
    zh: '申请过退货、换货或退款，现在不想办了，要撤销。',
    en: 'Asked for a return, exchange or refund and does not want it any more.',
  },
  borders: {
    'cancel-order': { zh: '要取消的是订单。', en: 'The order is to be cancelled, not the return.' },
    'keep-item': { zh: '留下可以，但要退一部分钱。', en: 'Would keep it, but for part of the money.' },
    'return-pickup': { zh: '只是换个时间来取。', en: 'The collection is only to be at another time.' },
    'return-item': { zh: '要退，不是不退。', en: 'Does want to give it back.' },
  },
  zh: `
    不退了
    我不想退了
    退货取消一下
    还是留着吧 不退
    怎么取消退货
    申请撤回
    把退货关了
    决定不退了
    取消换货
    撤销退款申请
    不用退了
    误点了退货
    退货点错了
    我不退了
    取消退款申请
    不想退了
    撤回售后申请
    换货取消
    取消退货
    撤销退货申请
    退货申请点错了
    想想还是留着吧 别退了
    不想退了怎么弄
    buyong tui le
    亲 那个退款申请帮我撤了 谢谢
    换货不换了 现在这件改一下能穿
    老婆又说喜欢了 衣服不寄回了
    刚才手滑申请了售后 求取消
    售后关闭一下
    取件的别来了 我决定自己用
    cancel 掉我的 return
    退貨申請想收回
    退货改主意了 要留
    我已经修好了 不用退 申请作废吧
    快递小哥不用来拿了 不退
    退货单20381撤掉
    申请退了三件，其中那件灰的不退了
    您好，前天我提交了退烤箱的申请，后来我儿子过来看了看，原来是我没按童锁，现在用得好好的，所以想请您把那个申请撤回来，给您添麻烦了
    上周我跟你们说要把婴儿推车退掉，你们也同意了，可是我妹妹这几天正好怀孕了，她说她想要，我就不寄了，麻烦把退货那个流程停下来
    误点了退款 没事了
    算了算了 不折腾了 东西我留下
    不小心选了换货 能不能取消
    已经同意退货了 我反悔 还能不寄吗
    退货有效期过了就自动关吧？我不打算寄
    仅退款申请请撤回 找到东西了
    那啥 之前说要退的鞋 撑了撑不挤脚了 不退喽
    别给我退钱了 我想要货
    把还在路上的退件给我寄回来可以不 我又想要了
    退货能终止么
    我之前申请的维权取消哈
    售后撤消 谢谢
    电风扇退货作罢
    昨天生气才申请的退货，今天冷静下来看看这个包其实做工还可以，颜色也百搭，想继续用，但是页面上没有找到撤销的按钮，你能不能帮我处理
    退的不算数 当我没说
    我不寄回去了 单子请作废 别扣我信用
    return 那个 request 帮我 close 掉 3Q
    我想取消退货申请
    帮我撤销退货
    退货不想退了，取消吧
    申请的退款不要了，撤销
    怎么撤销退款申请
    我不想换了，取消换货
    退货申请能撤回吗
    点错了，我没要退货
    误操作申请了退款，帮我取消
    决定留下了，不退货了
    想了想还是不退了
    我改主意了，不退货
    东西我留着用，退货取消
    退货单帮我关闭
    把我的售后申请撤了吧
    可以取消退货吗，已经同意了
    退货申请怎么关闭
    撤销换货申请
    我不换货了，这件也行
    不小心点了退款，不退了
    不用退款了，货我要
    已经修好了，退款申请撤销
    取消昨天申请的退货
    退货取消后还能再申请吗，我先撤了
    退货还没寄，我不想寄了
    帮我把退货那个流程停了
    不想退了，上门取件也不用来了
    退货撤销按钮在哪里
    找不到取消退货的地方
    东西找到了，不用退款了
    家人说喜欢，不退了
    我不要退款了，把申请取消
    那件毛衣不退了，裤子继续退
    我申请退的手机壳，决定留下来
    换货申请取消，我自己改一下尺寸
    退款申请作废
    之前说要退的，现在不退了哈
    能不能撤回仅退款
    退货申请点成换货了，都取消吧，我不办了
    我后悔退货了，能撤吗
    退货申请撤销不了怎么办
    试了一下又能用了，退货取消
    刚提交的退货申请帮我撤一下
    不退了不退了，麻烦关掉售后
    您那边能帮我终止退货吗
    退货已经寄出，但我又想要了，能取消退货吗
    别处理我的退货了，我不退
    售后申请不需要了
    冰箱噪音好像没了，先不退了，撤销申请
    退款那个我撤销，等货到
    取消退货，谢谢
    我不腿了 取消一下申请
    撤消退貨申請，我要留著
    cancel 退货 申请，不退了
    bu tui le, quxiao tuihuo
    亲 那个退货撤了哈 真香了😂
    您好，非常抱歉给您添麻烦，前天申请的退货我想撤销，衣服改过以后很合身，不退了
    手滑手滑！不是要退款！快帮我撤回来
    昨晚气头上申请了换货，今天看看其实也没那么差，不换了，申请关了吧
    我买的书架申请退了以后又觉得放阳台挺好，已经组装上了，退货取消
    退货撤了吧
    退货这事不办了
    售后撤一下
    我要撤回退货
    别退了，我留着穿
    退货单作废
    退款不用办了
    退换货都不需要了
    我反悔了，不想退
    退货申请取消掉
    能取消我的退换申请吗
    那个退款撤下来
    不寄回了，取消
    退货终止
    售后单怎么撤销
    退货申请想收回来
    请取消换货，谢谢
    能不能当我没申请过退货
    退货按错了，撤
    这单的退货给我停了
    不用换新的了，旧的修好了
    退货还来得及撤吗
    申请退货后又不想退怎么办
    我决定自己用，不退
    前天申请退的那台榨汁机，我老公说好用，不退了
    退货已经审核通过了，我现在改主意想留下，还能撤吗
    行李箱的退货取消吧，下礼拜出差正好要用
    我提交了退款，后来货到了，退款帮我撤掉
    换大码的申请撤了，我妹妹穿这个码正好
    申请退的两本书里，小说那本不退，字典照退
    快递员下午要来取退货，麻烦通知他不用来了，我不退了
    儿子拆开就玩上了，那套积木退不成了，申请关了吧
    本来说颜色丑要退，挂上去看着还行，窗帘就留下啦
    退货页面只有"修改申请"，没有"撤销"，在哪里取消
    手机点到了"申请退款"，我没想退，请帮我恢复订单
    换货我等不及了，先不换，把换货单取消掉
    耳机重启以后又能连上了，之前的退货申请不要了
    我退货已经填了快递单号，其实没寄出去，想取消
    沙发垫不退了，你们别安排物流来拉
    退款申请被商家同意了，但我不想要钱，我想要货
    昨晚申请退的连衣裙，闺蜜都说好看，还是不退了吧
    这个退货申请挂着没用了，麻烦后台给关闭
    申请退货是想买另一款，另一款没货了，所以这件不退了
    退货撤销以后还能正常保修吗，我打算撤销
    裤子改短了裤脚，能穿了，退换的申请取消
    七天还没到，我先把退货撤了，留着再看看
    退货申请编号TH5508，请撤销
    老人家说热水袋够暖，不退啦，麻烦你取消一下
    申请售后的时候选成"退货退款"了，其实没问题，取消吧
    电视机挂墙上了，退不了也不想退了，流程给我结束掉
    之前跟你们说要换白色的，白色要等一个月，那就不换了
    滑板车修一修能骑，退款申请请您撤销
    退货取笑一下 谢谢
    啊啊啊手滑点了退款，快快快撤回🙏
    不退了不退了！！你们系统怎么撤不掉啊
    亲亲～那件卫衣我越看越喜欢，退货就算啦😘
    您好，真不好意思又来打扰，十五号我申请退掉的足浴盆，父亲用了两次觉得舒服，想请您把退货申请取消，非常感谢
    我那个 return 申请可以 withdraw 么，不想退了
    退貨不辦了，幫我關掉申請，感恩
    当时在气头上啥都想退，现在电饭煲用着挺好的，煮饭也香，就想问下退货申请从哪里撤，别到时候快递白跑一趟
    chexiao tuihuo shenqing
    退货取消，已经把标签剪了要穿
    退货撤销一下
    撤回退货
    不退啦，帮我取消退货
    退货不办了
    我反悔了，退货申请关掉吧
    退货申请删掉行吗
    退货流程终止
    帮我停止退货
    退货先别弄了，我留着
    退货那事算了
    退货不要了，东西我留下
    我决定自己留着用，退货撤掉
    不小心点了退货
    误点申请退款了，要撤
    手滑点了仅退款，取消掉
    仅退款不申请了 关掉
    退款我不要了，撤单
    售后申请关闭怎么弄
    取消售后在哪点
    撤销售后的按钮没找着
    怎样撤回已提交的退货
    退货已通过还能撤吗 不想退了
    商家同意退货了，我又不想退了
    还没寄出，能取消这个退货吧
    面单都打了，不过我不寄了，退货取消
    已约了取件，现在不退了，取件也别来
    快递员别来拿货了，我不退了
    上门取件取消吧，退货不做了
    换货申请撤了
    不换码了，这双合脚，换货关掉
    换颜色的申请不要了
    不用换新，撤回换货
    说好换货，现在不想换
    换货别发了，我留原来的
    衣服洗了一下合身，退货撤销
    鞋子撑大了不磨脚，不用退
    电视声音调好了，退货申请取消吧
    老婆说喜欢，不让退了，撤掉
    孩子抱着不撒手，退货就别办了
    我妈看上了，那就留下，退货关闭
    朋友把它买走了，退货不用走了
    找到说明书会用了，退货作废
    毛病自己好了 退货撤
    缺的配件找到了，退款申请撤了吧
    少件是误会，退款申请关闭
    包裹找到了，退款不用了
    价格也没多贵，想通了，不退货了
    另外那家没货，我就不退这个了
    退三件改成一件都不退
    两件退货只撤一件，裤子留下
    裙子的退货取消，外套照退
    只撤回编号R88的退货
    退货单R3021请取消
    订单5560的退货申请撤销
    昨晚申请的那个退货取消掉
    前天提的退货单不要处理
    我退货申请错了订单，撤掉那个
    申请退错商品了，要取消这条售后
    重复申请了两次退货，撤一个
    取消退货后还能用吗 想撤
    撤销退货会影响我下次售后吗，我先撤了
    撤了退货之后退的券会收回吗，打算撤
    退货撤不掉，一直报错
    点撤销售后没反应
    系统不让我撤回退货
    我已经点了取消退货，成功了吗
    退货撤销成功没，别再退我钱
    退货七天内我没寄，是不是自动作废，我不寄了
    别给我退款，我想留货
    钱不用退了，货我要
    已退我的钱怎么还给你们，我不退货了
    维权申请撤回
    投诉退款那个撤了吧，解决了不退了
    平台介入的退货申请我撤
    和卖家说好了，退款申请取消
    商家补了零件，我不退了，关掉售后
    商家解释清楚了，退货取消吧
    您好，本人拟撤回此前提交之退货申请，烦请办理
    亲，昨天那个退货我不退了哈，麻烦关一下
    算了算了！不退了，折腾不起，给我取消
    cancel掉我的return 谢谢
    那个refund request撤掉，不要了
    退貨申請想取消，怎麼操作
    bu tui le cexiao
    退货取消取消取消！！我不想退
    本来气头上要退，睡一觉想开了，撤
    冲动申请了退货，现在后悔，想撤
    退货期限改主意可以吗，我想继续留着它
    打包都打包好了，女儿哭着不让，那就把退货撤了吧
    当初嫌那台跑步机吵申请了退，后来垫了张垫子一点声都没有，退货流程麻烦终止，别派人来拉
    我说不退就不退了，你们别再发短信让我寄货
    收回我的退货请求
    退货不退了可以直接不寄吗，要不要点取消
    改主意了 东西不还了
    留下了留下了，撤售后
    换货我不换了直接确认收货行吗
    退掉的念头打消了，售后请收回
    错手提交了售后，劳驾销掉
    既然补了券，退的那事就免了
    找不着撤退货的地方，你替我撤
    把要退的那张申请单划掉
    昨天晚上我申请把那件羽绒服退掉，今天穿出去同事都说好看，我不退了，帮我撤销
    退货你们都同意了，不过我还没寄，现在想把东西留下来，那个申请怎么关掉
    本来想换大一码，洗了一次又变合身了，换货申请请取消
    孩子在我手机上乱按，给奶粉点了退款，我没有要退，麻烦撤掉
    快递员约的是明天上午来拿退货，我不退了，让他不用来，申请也一起取消
    我一共申请了两件退货，毛衣还是退，裤子我要留着，把裤子那条撤了
    当时以为少发了一袋所以申请退款，刚在箱底翻到了，退款申请可以关了
    退货申请页面只有修改没有撤销，我已经决定不退了，你们后台帮我撤一下
    气头上说要退扫地机器人，后来看了视频学会用了，这个退货就作废吧
    上个礼拜我跟你们说要把那台跑步机退掉，因为楼下邻居嫌吵，后来垫了块厚垫子一点声音都没有了，我老公现在天天跑，所以退货的流程麻烦停掉，别派人来拉走
    当时是我儿子说帐篷太小非要退，我就申请了，今天一家人在院子里支起来住了一夜，两个小的死活不让退，那就不退了，请帮我把申请撤回来，不好意思折腾你们
    算了不退了，撤了吧
    退货申请点错了，帮我取消
    怎么撤回退款申请
    不想退了，衣服越看越顺眼
    换货不要了，原来的挺好
    已经审核的退货能撤销吗
    东西修好了，退款取消
    把我的售后单关了
    孩子乱点的退货，赶紧撤掉
    说要退的锅，我妈要留着用，撤单
    退货作罢
    货到了，仅退款那个申请我要撤
    后悔申请退货了，咋取消
    退货取件别来了，鞋我不退
    如何終止退貨流程
    留下不退了，谢谢
    换货申请收回，尺码穿开了
    退货那条帮忙删了呗
    我要撤销退款，按钮在哪
    return我不要了，帮cancel一下
    之前闹着要退，现在真香，取消退货
    不寄回去了，退货单作废
    先前的退换申请作废处理
    退货已寄出还能反悔吗，想要回来
    两个退货留一个撤一个，包不退
    取消换新，旧的能用了
    卖家补了配件，我撤退款
    撤销退货会影响信用吗，我不想退了
    邻居买走了，不用退啦
    放弃退货
    媳妇说好看，退货不办了
    申请退货手滑了，我要的是开发票，撤回
    退款我不要了，钱别退，东西我留
    退货改主意了，能停吗
    维权撤销一下
    麻烦终止我的换货
    退货期内反悔不退了，怎么点
    那把椅子不退了，坐习惯了
    把退款关闭吧，协商好了
    想保留商品，退货申请撤掉
    你们别通过我的退货申请，我不退
    不用给我换了，将就穿
    退货编号T66撤下来
    其实是我没装对，不退货了
    取消我的售后申请
    快递还没取件，退货想撤
    退货申请过了但我没寄，不寄了行吗
    退款流程停一停，不退了哈
    退貨取消，我決定留著
    亲，退货撤回不了，帮后台撤下
    本想换红色，灯光下蓝的也好看，不换咯
    别退了，我婆婆抢走穿了
    撤诉撤诉，那个退款我不申请了
    送人了，退不成，退货单关掉吧
    售后误操作，请撤除
    键盘不退了，声音没那么吵
    猫已经睡上了，窝退不了，取消退货吧
    说退又不退，不好意思，帮撤一下
    补差价就不退了，已补，退货撤了吧
    退货那事拉倒吧，我留着
    换新不用了，拉链自己修好了
    退款工单结了吧，东西在后备箱找到了
    气头上点的退款，现在撤
    替换件别发了，取消换货
    我妈说留着，退货免了
    退货面单不用了，流程结束掉
    已经申请退，现又想要回，取消
    撤下退换申请，帐篷我要用
    先前申请的仅退款作罢，货在门卫
    反悔了，沙发不退了，别来拉
    换货撤销，穿两天合脚了
    那笔退款申请清掉
    退单取消，手套退、夹克不退
    别给我办退款了，收着了
    想终止售后，商品我留
    昨晚填了台灯的退货，今早老公把开关找着了，灯不退了，帮我撤单
    本来要换大一码，他减肥成功了，换货就算了吧
    快递员今天把包裹送来了，先前那个退款要求作废
    上门取件的还没来，我现在反悔不退了行不行
    那个return帮我cancel掉，裙子我keep了
    我后悔退货了 撤掉
    换货取消 M码能穿
    手滑点了退款，帮撤
    我爸瞎点的退货，请关闭
    鞋撑开了合脚 不用退了
    晒了两天没味了，床垫退货撤销
    闺女抢着要这裙子，退货作罢
    看了说明书会用了，退款申请删了吧
    申请重复了 两个退货关掉一个
    腰带不退，从退货单里拿掉
    退货审核过了还能反悔吗
    我不寄 退货单会自己关闭不，东西我要留
    退款流程在哪撤销
    退货标签作废，相机我留着
    卖给室友了，不用退了
    充了电又能响，退货撤回
    不想退了 咋终止
    换新申请我收回
    按钮点错，本想查物流点成退货，撤一下
    亲 退货那个不弄了哈
    还没寄，想把退货撤掉
    把“退货中”改回来吧，冰箱不退了
    退款免了，包裹在门后找到了
    老伴说留着，那退货就算了
    我要return cancel一下
    别给我退钱，项链我留下
    說要退的那件不退了，請取消申請
    维修好了，原来提的退货取消
    退件单撕了，麻烦系统里也关掉
    我改主意，茶壶不退啦
  `,
  en: `
    don't want to return it anymore
    cancel the return request
    i'll keep it
    stop my return
    withdraw my return
    undo the return
    changed my mind, keeping it
    i clicked return by mistake
    no longer returning
    how do i cancel a return
    i decided to keep it
    return not needed
    revoke the return request
    cancel my return
    i changed my mind about the return
    withdraw my refund request
    cancel the exchange
    i don't want to send it back any more
    i don't want to return it anymore
    stop the return
    opened a return by accident
    changed my mind, keeping the jacket
    how can i withdraw a return request
    my husband fixed it so no need to take it back
    forget the exchange, the shoes stretched
    Call off the courier, I'm going to hang on to the sofa after all.
    undo return 20381
    please scrap the refund request, i found the thing
    cancle the retrun
    false alarm, it works, close the claim
    clicked the wrong button and now it thinks im sending my blender away
    退货 no longer needed thanks
    revoke my RMA
    Could you remove just the grey shirt from my return? The others still go.
    i'll keep them. void the label
    sister wants the pram, so don't expect it back
    already got your approval but i'm not going to post it, is that alright
    no refund please, i'd rather have the chair
    my return is on its way to you but i regret it, turn it around?
    I no longer wish to give back order 6612
    A couple of days ago I filed to hand back the oven. My son then noticed that the child lock had been on the whole time, and now it's baking bread as we speak. Would you kindly tear up that request?
    you can delete the swap i asked for, took the dress to a tailor
    is there a way to take back a return
    kitty loves the bed now lol so ignore what i said about sending it off
    i am not want return now, please to cancel
    On Monday I was so cross that I asked for everything to go back. I have slept on it, the bag is actually rather well made, and I can't find a button anywhere that would let me pull out of it. Help?
    what happens if i simply never ship it, i prefer to keep the goods
    pls abort pickup + return
    withdraw
    reverse my decision on the headphones - they stay
    the complaint i opened about a refund can be dropped, all good here
    return was requested by my kid on my phone, disregard
    never mind the return!
    We agreed last week that I'd be mailing the camera to you for a full refund, but the replacement I had lined up elsewhere fell through. So I'd prefer that nothing happens: no label, no money, the camera remains with me.
    不退了 the heels grew on me
    I want to cancel my return
    please cancel my return request
    can I cancel my return
    how do I cancel a refund request
    I don't want to return it after all
    I'd like to keep it, cancel the return
    I changed my mind, I'm not returning it
    I requested a return by mistake
    please withdraw my exchange request
    I no longer want the exchange
    cancel my exchange, the size is fine
    don't process my return
    I don't need the refund anymore
    I don't need to return this anymore
    can you stop the return I started
    close my return case
    I want to undo my return request
    the return can be cancelled
    I've decided to keep the shoes
    I accidentally asked for a refund
    started a return by accident, please cancel
    is it too late to cancel my return
    where do I cancel a return
    how can I take back my return request
    the refund claim can be closed, I found the parcel
    it works now, so I don't want to send it back
    please ignore my return request
    no need for a return, I'm keeping everything
    I want to keep the item I said I'd return
    I'd like to withdraw the return for the lamp only
    my wife wants to keep it so cancel the return please
    keep the dress, cancel return 7712
    remove the return on my order
    never mind the refund, I'd like to keep the order
    can I still change my mind about returning
    cancel refund request on order 31007
    not going to send it back anymore
    I got a label but I'm not returning, please close it
    my return was approved but I'm going to keep it
    Do I have to do anything if I don't want to return it any more?
    the courier can be cancelled, I'm keeping the desk
    I fixed it myself, so please cancel the exchange
    it's grown on me. No return needed
    please void my return, the jacket fits with a belt
    I pressed the refund button by mistake
    scrap my exchange, I'll stick with the blue one
    return cancelled? I want it cancelled
    I'd rather not go through with the return
    can you reverse the return I've opened
    I asked to swap my phone case yesterday, forget it, it fits
    cancle my return plz
    i not want return anymore, i keep it
    keeping it lol, cancel the return
    oops, hit "return item" while scrolling 🙈 pls cancel
    Dear support, I submitted a return for the bread maker on Tuesday. I have since learned how to use it and wish to withdraw the request. Apologies for the trouble.
    STOP THE RETURN I never wanted one, I clicked the wrong thing
    不退了, please cancel the return
    Sorry to mess you about, I've had second thoughts on returning the rug, could you take the request off
    my refund request isn't needed any longer, neighbour had it all along
    want to keep my order instead of returning it now, what do I click
    call off my return
    cancel my exchange please
    return request withdrawn please
    I'm keeping the order
    please drop my return
    forget the return
    not sending it back
    kill the return request
    please delete my return request
    I'd like to cancel the refund I asked for
    could you cancel the return for me
    returning it was a mistake, cancel that
    can a return be cancelled
    we've decided not to return it
    I've had a change of heart about the return
    how would I withdraw an exchange
    is it possible to take my refund request back
    I don't wish to return this any longer
    scrap the return, thanks
    can you undo the refund request
    please stop the exchange from going through
    where's the button to cancel a return
    I no longer need to return the toaster
    The return for my running shoes can be cancelled, they've softened up nicely
    I asked for a refund on Monday but the missing bag turned up, so please drop the claim
    My daughter is already wearing the coat, so the return is off
    Return number R-4410 was opened by my flatmate on my account, please cancel it
    I've got the return label here but I won't be using it, can you close the request
    The replacement colour is sold out so I won't exchange, I'll stay with the green
    Can I cancel the return of the monitor but go on with the return of the cable?
    Please tell the driver not to come tomorrow, I'm keeping the mattress after all
    I started an exchange last night for a medium and this morning the small fits fine, cancel it
    Your site says my return is "awaiting parcel" but I'm not sending anything, how do I close it
    We fixed the wobble on the table with a bit of felt, no need for a return now
    I requested a refund thinking the seller had forgotten me, the goods just came, so withdraw it please
    I'd filed a return for the espresso machine, turns out I was using the wrong basket, please cancel it
    Would you be able to reverse the return? I've decided the blue sofa looks good in here
    Return approved yesterday, but the shop I wanted to buy from instead is out of stock, so I'll hold on to this one
    is there a time limit for cancelling a return I've already requested
    I selected "return" when I meant "review", please remove it
    Before you refund me, please don't, I'm keeping the jacket
    The birthday boy loves the scooter, so we won't be returning it
    how do I tell you that I've changed my mind about an exchange
    Can you cancel the return request before the courier collects it on Thursday?
    I've cut the tags off and I'm wearing it, so the return obviously isn't happening
    My partner opened a return without asking me, we're keeping the printer
    the swap for a size 9 isn't necessary any more, insoles did the trick
    if I just ignore the label will the return cancel itself? I want to keep the thing
    please reinstate my order, I don't want it refunded
    I'd rather have the camera than the money, so cancel my refund please
    The return on order 50877 is no longer required
    don't refund the headphones, I found out how to pair them and they stay with me
    cancel ret req pls, keepin it
    oh no I tapped return on the wrong order 😳 please undo
    plz cancle the exchange i dont want it no more
    Good evening, I'm terribly sorry for the bother, but my husband and I have decided to keep the armchair. Could the return be withdrawn?
    Why is there no way to cancel a return on this stupid app?! I want to KEEP it
    退货 cancel please, shoes fit with thicker socks
    I have make return request by error, please you annul it
    Three days ago I was fed up and asked to send the whole tent back. Since then we've put it up twice in the garden, the kids adore it and nobody wants to part with it, so please cancel
    nvm the return!! keeping it 🎉
    call off the return
    forget the return, I'm keeping it
    abandon the return
    return can be closed
    void my return
    delete the return I opened
    please remove my return request
    stop processing the return
    halt the return please
    not returning it after all
    decided against returning
    no longer sending it back
    I won't be sending the shoes back
    won't post it back, cancel
    second thoughts about returning
    retract my return
    withdraw return R8823
    cancel return number 4471
    call off the return for order 6650
    how to cancel a return request already approved
    can an approved return be cancelled
    return label printed but I'm not using it, cancel the return
    haven't posted it, can I undo the return
    where's the cancel return button
    cancel return option missing
    it won't let me cancel the return
    error when I try to withdraw the return
    is my return cancelled now?
    did the return cancellation go through
    will it hurt my next return if I cancel this one
    I hit return by accident
    accidentally started a return
    pressed return on the wrong order, undo it
    opened a return for the wrong item, please cancel
    my toddler requested a return, cancel it
    two returns opened for one item, cancel one
    cancel the return of the jacket, keep the trousers one going
    only cancel the return for the mug
    cancel one of my three returns
    don't send the courier, I'm not returning it
    no pickup needed, return's off
    the return is off
    tell the driver not to come, I'm keeping the sofa
    call off the swap
    cancel my exchange request
    no exchange needed any more
    I don't need the replacement, cancel that exchange
    don't send the other colour, exchange cancelled
    withdraw the exchange, this one grew on me
    cancel my refund request
    I don't want the refund any longer
    please drop the refund, I'd rather have the goods
    refund request can be withdrawn, seller fixed it
    close the refund case, the part turned up
    stop my refund, I'm keeping the item
    don't refund me, I want to keep it
    the return went through by error, I am keeping the mixer, undo it
    shop sent the missing screw, so cancel the return
    seller explained everything, I withdraw the return
    it fits after washing, no return
    wife loves it, return cancelled please
    kids won't let go of the puppet, cancel the return
    my sister bought it from me, so no return
    it works after a reset, cancel that return
    noise went away, the return isn't needed
    stretched them out, so please void the return
    got used to the colour, no need to send it back, cancel it
    the alternative was sold out so I'm keeping this, cancel my return
    too much hassle, forget returning it
    if I just don't post it, does the return cancel by itself? I'm keeping it
    let the return lapse, I'm not sending it
    return expired? good, I don't want it anyway
    could you reverse the return I asked for on Monday
    could you put a stop to my return
    I'd like to keep my item and cancel the return process
    please be advised I no longer wish to proceed with the return
    kindly cancel the return request, product is working fine now
    i dont want return no more, please cancel
    sorry i make return but now i want keep
    cancle my retrun pls
    return 取消 please, I keep the bag
    nvm on the return lol its cute
    nah keeping em, kill that return
    Sorry for the faff, but could yesterday's return be undone? The shirt looks great on my husband
    I was furious and asked to return the mixer, then I read the manual. Please cancel the return before your van turns up
    stop emailing me to post the return, I've decided to keep it
    could the approved return be binned, mum wants the chair
    how long do I have to pull out of a return
    returning was a rash decision, can it be taken back
    I signed up to send it all back and now I'd like to keep all of it
    yeah hi that return thing for the telly can you cancel that we sorted the sound out so it's staying
    bin the return I lodged, it's staying
    on reflection the coat stays with me, end the return
    the return form I filled in, tear it up please
    I asked to swap for a large, please don't, the medium is fine
    returning it was my husband's idea, not mine, call it off
    going to hold on to the lamp, so no return please
    rather keep it now, how do I stop what I started
    no refund wanted now, the seller sent the part
    reverse my request to give it back
    don't expect my parcel back, I'm keeping it
    Last night I asked to return the down jacket; today everyone at work loved it, so I'm keeping it, please cancel the return
    You've approved my return but I haven't posted it and would now like to keep the thing, how do I close the request?
    I wanted to exchange it for a larger size, but after one wash it fits, so please cancel the exchange
    My toddler pressed refund on the baby milk on my phone. I don't want any refund, please take it off
    The courier was coming tomorrow to fetch my return, but it isn't going back now, so call him off and cancel it
    I asked to return two things. The jumper still goes back, the trousers I'm keeping, so withdraw only those
    I'd claimed a refund for a missing bag and have just found it at the bottom of the box, you may close that claim
    The return page lets me edit but not withdraw, and I've decided not to return it, could you do it from your side?
    I was angry when I asked to send the robot vacuum back; I've learnt how to use it, so let that return lapse
    Last week I asked to return the treadmill because the neighbours complained. We've put a thick mat under it, it's silent and my husband runs every day, so please stop the return and don't send anyone to fetch it
    My son thought the tent was too small and I filed a return. We spent the night in it in the garden and the little ones won't part with it, so kindly withdraw the request, and sorry for the trouble
    stop the return!! I want it, bring it to me again
    changed my mind, no return please
    scrap the return, I've grown to like the colour
    abandon the exchange, same size will do
    the refund application was a mistake, delete it
    How do I withdraw a return that's already approved?
    not returning the shoes any longer
    can I reverse my decision to send it back
    pull my return claim, the fault has gone
    I've opened a return by accident, how do I close it
    forget the return, I'm hanging on to the kettle
    my sister wants the dress so cancel its return
    I don't want a refund now, parcel finally turned up
    never mind about sending it back
    retract refund request no. 5580
    Is it possible to revoke a return once the label is printed?
    stop the return process, we're keeping the cot
    the return I started yesterday, please void it
    cancel refund, keep product
    we sorted it out, the return can be closed
    i fixed it myself so no need to return, remove request
    Return was raised by my son playing with the phone, cancel it pls
    hold off on that return, I'd rather keep the jacket
    The courier needn't come for the return, I'm keeping the armchair
    exchange not needed, found my right size in the other box
    I am no longer interested in returning the monitor
    take my return off the system
    I asked to swap the jeans. Don't, they've stretched and fit lovely now
    my return request should be annulled
    can you please terminate the return of order 7718
    clicked on return instead of reorder, undo!!
    i want to keep it now, how do i stop the return
    drop the refund case, I got a spare part and it's fine
    return pickup booked for tomorrow must be called off as I'm not returning
    I've had second thoughts about giving it back
    hubby likes the lamp, so no return, ta
    regret the return request, cancel
    Cancel one of two returns, the scarf stays
    rescind the refund please
    turns out I was using it wrong, so the return is off
    I shan't be sending the hat back after all
    already posted but I want my item back, cancel the return if you can
    return not required anymore
    close my after-sales request, I decided to keep the pan
    Can a buyer take back a refund claim?
    don't want to exchange any more
    actually keep the money, I'll keep the boots, cancel return
    the return window is open on my order but I don't want to use it, remove that return ticket
    cancelling a return, does it hurt my account
    return made by error
    please cancel my replacement request, the original is ok
    my mum will have the slippers. Forget about the return.
    Pls ignore the return form I submitted last night
    undo refund request asap before it gets approved
    no longer wish to swap my size 10s
    I had filed to return the fan because of the noise; cleaned it and it's silent. Kindly drop the return.
    request to withdraw exchange of mobile cover
    cancel RMA
    i dont want send back no more, sorry
    Will you be able to halt the return? The buyer next door took it off my hands
    remove the refund request on my order
    I'd like to un-return it lol
    the dispute and refund I opened, please withdraw both
    My exchange is still "requested". I'd like to call that off.
    return cancelled please, my cat has moved into the box
    your agent talked me into keeping it, so close the return
    can I cancel the return for just the blender
    I had ticked refund only by mistake, kindly withdraw
    not going through with the return
    please bin my exchange, I'll wear it loose
    no refund needed, seller sent the missing cable
    the return has expired in my head haha, keeping it, cancel
    how to cancel return request in the app
    Is there any way of backing out of a return?
    reject my own return request please
    my return is on the van to you, turn it round, I don't want to return it now
    backing out of the exchange, the blue looks good in daylight
    I told you I'd send the drill back. Plans changed, I need it, return off
    Change of heart: the ring stays with me, please close the return request
    can't find how to withdraw refund, pls do it for me
    accidentally requested refund for wrong order, please remove
    We no longer need the refund we asked for, the delivery man brought it today
    cancelled my return yesterday, has it gone through
    return: cancel. reason: keeping
    could you delete the swap I booked for the trainers
    I prefer the old one now, stop the replacement
    let the return lapse, I won't be posting anything
    my request to send back the pram, please disregard it
    abort the return!! i love it now
    want to discontinue the return
    Sorry to mess you about but I don't want to return the coat anymore
    Got a discount from seller so I'm dropping the return
    please cancel both refund and pickup, i am retaining the mixer
    oops wrong button, I didn't mean to return
    the tv works after a reset so please stop the refund
    return ticket 31-R to be withdrawn
    Once I cancel a return can I open it again later? I'd like to cancel now
    Exchange called off, tell the warehouse
    I won't return it, my daughter adores it
    please reverse the return authorisation
    the thing I wanted to return, well, I want it after all
    cancel the refund I've applied for
    don't take the money back to my card, I'm keeping the goods
    withdraw my money-back request
    revoking my exchange, how
    i change mind i keep, no return
    The wardrobe return is no longer wanted, please inform your hauliers
    no return. no exchange. I'm fine with it now
    could I retract the application to send back the vase
    my 退货 request, pls cancel it, I keep the item
    stop my replacement order, first one arrived
    We've decided against returning the carpet
    return request submitted twice, kill both, I'm keeping it
    this return can be shut
    nah i'll keep it, cancel that return for me
    I'm not exchanging it after all, same shoes will do
    no swap needed, I've got used to the colour
    the refund case was my mistake, close it for me
    take back my after-sale claim
    how can I withdraw the exchange I asked for
    money back no longer wanted, package was with the porter
    call the exchange off before you post the new one
    Nothing needs to be collected, the return is void, we're keeping the bed
    reverse my refund application
    unreturn order 88, I pressed too soon
    I applied for a refund while angry; I've calmed down; cancel the application
    my return has been approved but I've stopped wanting it
    stop the swap, the zip works again
    don't send out a replacement, original's fine now
    please shut the refund ticket, product found in the boot of the car
    no return, no refund, all is well with the blender
    revoke the return on the jacket, not on the gloves
    wanting out of my return request
    my husband opened a return behind my back, close it, I want the drill
    return request closed please: we'll keep the tent
    i take back my return
    the courier label you mailed me won't be used, end the return
    after sleeping on it the vase stays, dissolve the return
    abandon my refund claim
    discard return 4417
    cancel only the exchange part, leave the order
    I'd asked for my money; forget that, item arrived this evening
    could you reinstate my order as kept and scrap the return
    I filled in the return for the lamp last night, then my husband found the switch, so it's staying, please take the return off
    you've approved my return and everything, thank you, but my neighbour has bought the bike from me so nothing will be sent
    那个 return 帮我 cancel, I will keep the dress
    we had asked for the jacket in a larger size, however he's lost weight, so the exchange can be dropped
    hello dear, please forget my refund demand, the postman brought parcel today
    can I still change my mind about the return if the pick-up man hasn't been? I'd rather hold on to it
    scrap my return
    drop the return case on the kettle
    undo the refund request please
    unsend my return form
    revoke my return
    retract the exchange
    rescind the request to give back the lamp
    I take back my wish to send the boots back
    second thoughts, the rug stays, delete the return
    decided to hang on to the blender, no return
    the jeans grew on me, forget the return
    the perfume is a keeper, stop my return
    the hat stays with us, return not needed
    wife loves the vase now, so kill the return
    kids won't let me send the puppy toy back, cancel that return
    my flatmate bought the chair off me so the return is off
    my sister wants the dress, call off the return
    gave the scarf to a friend, please close the return I opened
    sold the camera privately, the refund application is void
    found the missing bolt, wardrobe is fine, no more return
    it started working after charging, withdraw my return
    washed it and it's soft now, don't process my return
    tried the bra again and it fits, return can be dropped
    the shoes stretched, so I no longer want to send them back
    the smell went away, you may cancel the mattress return
    the colour looks better by daylight, ignore my return request
    reading the manual helped, so bin the refund claim
    a firmware update cured the speaker, please void the return
    pressed return by accident, undo
    fat-fingered the return button, I want to keep the tent
    my cat walked on the keyboard and filed a return lol please delete
    my dad opened a return without asking me, please pull it
    kid opened an exchange on my phone, cancel it
    clicked "swap" in place of "track", withdraw the swap please
    wrong item chosen for return, close that request
    filed the return under the wrong order, please rescind it
    duplicate return, kill one of the two
    I opened two returns for the same mug, drop the second
    only the trousers go back, take the belt out of the return
    remove the saucepan from my return, the lid still goes
    can I un-return something
    can a return be stopped once it's approved
    can I halt a return before the label expires
    may I reverse a refund request
    is it too late to cancel the exchange
    is it possible to pull out of a return
    is there a cancel button for returns
    where's the option to withdraw my return
    where do I stop the refund procedure
    how do I back out of sending it back
    how do I annul the return of the monitor
    how to close return without shipping anything
    how do i undo a return i started on the app
    what if I simply don't post the return, does it close by itself? I want to keep it
    if I do nothing with the return label, is the request cancelled
    want to keep it now, return request no longer valid
    want to cancel return on curtain rods
    need my return cancelled today, before the courier sets off, I'm keeping the grill
    need to stop an exchange that's already agreed
    no need for the replacement, the old one came right, cancel the exchange
    no need for your refund, the parcel turned up, close the claim
    no return after all
    no longer returning the printer
    no longer sending back my skis
    not going to mail the watch back, cancel RMA
    not exchanging the gloves any more
    I won't be returning the cot
    I won't send the bike helmet, please shut the case
    I shan't be going through with the exchange for the blue teapot
    I'd rather not return the typewriter now, please strike the request
    I'd like my refund application taken down
    I'd prefer to keep what I've got and end the return
    I'm withdrawing from the refund process for order 7718
    I'm keeping both lamps, kindly discard the return
    I'm happy with the repair, so retract the return
    I hereby withdraw the return request dated Monday
    I regret asking for a return, may I take that back
    I have decided against the return of the accordion
    I said I'd return the pram, but we're expecting again, so please cancel that return
    Please abandon the return for the toaster
    Please terminate return R-2207
    Please deactivate the return label, I'm keeping the drone
    Please leave my money where it is, I don't want the refund
    Please don't refund me, I'm holding on to the necklace
    Please tell the warehouse that no return is coming, the request is cancelled
    Hi, sorry to be a pain, but I'd asked for a bigger size and the one I have has loosened up, so no exchange is needed.
    We agreed on a refund for the clock, but my husband got it ticking; kindly cancel the refund.
    so i put in a return on tuesday for the coat because it looked weird with my boots but i bought other boots and now i love it so can you stop the return
    my son says he'd use the guitar so the whole sending back business can be forgotten
    turns out I was holding it wrong lmao, cancel the return
    oh never mind the return, I'm a fool, the switch was off
    scratch that exchange
    exchange off please, M is ok
    swap request withdraw
    return withdrawal, how
    return cancellation
    cancel rma 4410
    cancel my claim for money back, item found under the sofa
    sir i want cancel my return pickup and return request both
    pls cancle retrun
    plz stop return of mobile i will keep
    my return is no more necessary, can you delete
    I do not want to give back anymore the jacket
    帮我cancel那个return please, I keep it
    不退了 keep it, withdraw return
    the refund ticket from last night, tear it up
    can the approved return go back to normal order
    can you turn "return in progress" off, the fridge is staying
    "return requested" is still on my order and I want that gone
    stop the clock on my return, not posting it
    pull the plug on the refund for the headphones
    put a stop to my exchange
    consider my return cancelled, the teapot has won me over
    spare the driver a trip, the wardrobe return is cancelled
    your man needn't fetch the sofa, we're not returning it any longer
    I've ripped up the return slip since I'm keeping the skates, please close it at your end
    withdraw the exchange for my corduroys, the waist gave a little
    please annul my return of the monitor
    where may I revoke a refund request made yesterday
    return not wanted any more, the bra fits after all
    I'd asked to send the boots back; forget it, I'm wearing them now
    abort the returning of the toaster
    take my belt off the return form, only the trousers travel back
    the jacket I was going to give back stays with me, delete the request
    reverse my refund request, the speaker works since the update
    void the exchange, size M does the job
    how can a return I opened be erased
    stop the refund procedure, I'm hanging on to the necklace
  `,
})
