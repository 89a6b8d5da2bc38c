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
    Don't collect the wardrobe
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
  `,
})
