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
  `,
})
