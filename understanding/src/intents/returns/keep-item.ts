import { defineIntent } from '#intents/define'

export const keepItem = defineIntent({
  intent: 'keep-item',
  audience: 'buyer',
  settledBy: 'person',
  label: { zh: '留下但退我一部分钱', en: 'Keep it for part of the money' },
  definition: {
    zh: '东西有不足，愿意留下不退，但要退一部分货款或打折。',
    en: 'The goods are not quite right; would keep them for a part of the price instead of returning them.',
  },
  borders: {
    'request-refund': { zh: '要全部货款。', en: 'Wants all the money.' },
    compensation: {
      zh: '为麻烦、时间要补偿，不是为商品打折。',
      en: 'Wants something for the trouble, not a lower price for the goods.',
    },
    'price-difference': { zh: '买后降价，要差价。', en: 'The price fell after the purchase.' },
    'cancel-return': { zh: '不退了，也不要钱。', en: 'Calls a return off and asks for no money.' },
  },
  zh: `
    不退了 退我一部分钱
    便宜点我就留下
    能补偿点差价我就不退
    给点折扣我就收了
    退一半钱我留着
    部分退款可以吗
    打个折我自己留
    不想寄回 能退点吗
    瑕疵不大 少收点就行
    留着用 但要退点钱
    补20我就不退了
    降价处理行不
    给我减点我就留
    折价留下
    部分退
    不退了 给我便宜点行吗
    不退货 退一部分钱
    东西留着 补我点钱
    部分退款
    便宜点我就不退了
    退一半钱我就留着
    能不能补偿点差价 我不寄回了
    有点瑕疵 打个折我收了
    部分退款可以吗 东西我留下
    懒得退 你退我30块算了
    亲 颜色有色差 少收点呗 就不退啦
    柜子边上磕了一小块 不影响用 退点钱给我吧
    partial refund 可以谈吗 我 keep
    我可以将就用 但是不能原价
    裙子有个线头小洞 补我20 我自己缝
    退来退去太麻烦 直接折价处理好了
    瑕疵品要是八折 我就不要求退货
    給我減一點錢 我留著用
    bu tui le, bu wo dian qian
    要么退货 要么便宜五十 你选
    鞋盒压烂了，送人不好看，自己穿也行，退个十块八块的意思一下
    之前你们同事提议我留下这台风扇退15%，我同意了，怎么操作
    书皮折了一角 你看看能返多少 我不退
    桌面有一道浅浅的划痕，放电脑刚好遮住，本来想全部拆掉寄回去的，可是装了我整整一个下午，如果能退我八十块，我就这么用了，大家都省事
    买的橙子有五六个不太好，其他的挺甜的，退回去也不现实，你们看坏的这几个按比例退给我钱就可以，剩下的我就自己吃了
    给个优惠价 不走退货流程
    不用寄回 补个差额 你情我愿
    降价我就留 不降就退
    尺寸比写的短了3公分 凑合能挂 窗帘钱少算我点
    退货我嫌麻烦 打八五折行不
    你看这样 我认了这颜色 你退我四十
    只退部分 剩下的当我买了
    灯罩有个小坑 朝墙放看不出来 能返点现不
    把运费省下来 折成钱给我 我就不退这件
    我留着 你们给个说法 退多少
    东西还行就是跟宣传差点意思 返我三成我给好评不退了
    能不能商量个价 我勉强收下
    收到的二手相机成色没到九五新，机器功能都正常，我也挺喜欢的，就是这个价格买这样的成色有点亏，您看退我两百，我就不走退货了行不行
    留下可以呀 但是要折价
    瓷砖有两块颜色深 贴角落 退两块的钱吧 不搬回去了
    屏幕一个亮点 不退 补贴多少
    毛衣起球 我不退 给减20 ok?
    给个 10% off 我就 keep 咯
  `,
  en: `
    keep it for a discount
    partial refund and i keep it
    give me something off and i'll keep it
    i'll keep it for half price
    instead of returning, a discount
    refund part of it
    i don't want to send it back, just a partial refund
    knock 20 off and i keep it
    discount for the scratch
    reduce the price and i won't return
    can you offer a partial refund
    keep the item with compensation
    rather keep it if cheaper
    some money back for the flaw
    can i keep it and get some money back
    partial refund and keep it
    keep the item for a discount
    i'll keep it if you give me some money back
    refund part of it and i won't return it
    knock 20% off and i won't send it back
    small scratch, i'd live with it for a discount
    partial refund and i keep the table?
    Would you settle for a reduced price instead of a return?
    too much hassle to return, give me fifteen quid off and we're square
    the colour is slightly off but fine if it's cheaper
    i could sew up the hole myself, what would you take off
    half price and it stays
    打折 and i keep it, deal?
    your colleague offered me 15% to hang on to the fan, i accept
    Shelf's got a dent at the back. Nobody sees it. How about 30 off?
    not worth full price as is, but i don't mind keeping it for less
    either it goes back or you make it cheaper, up to you
    couple of the oranges were bad, just pay me for those, no point shipping fruit
    can we come to an arrangement, i keep the curtains though they're 3 cm short
    part refund instead pls
    It took me four hours to build this desk before I noticed the pale line along the edge. The monitor hides it, frankly. Let me have eighty dollars back and I'll spare both of us the business of taking it all apart.
    would prefer a rebate over posting it back
    lower the price n ill leave it
    the dress box is ruined so it can't be a present, i'd wear it myself at a lower price tho
    i accept defect if you return me 25 euro
    no return needed if you meet me halfway on what i paid
    I'm fond of the camera, it's simply more worn than "like new" suggests. Rather than packing it up and waiting for another, I'd happily stay with this one provided that you give back two hundred out of the nine I paid.
    what would you give me to not send the lamp back
    willing to hold on to the tiles, two are darker, credit me for two
    offer me something and i'll put up with the squeak
    one dead pixel. happy to leave it at that for a bit off the bill
    is a price reduction on the table if we skip the return
    kepp it + money off possible?
    We'd take it as seconds quality
    take a tenner off and consider the matter closed, i'll sand the edge myself
    I don't want to bother with a return for a bent book cover; some of the cost back would do.
    Cheaper or back to you. Choose.
    My mother says the armchair is comfy and she isn't letting it out of the house, yet one leg is visibly a different brown. Could you see your way to refunding a portion, let's say a sixth, so that she may simply keep sitting in it?
    the jumper pills but it's warm. 20 back and we don't return
    let me have a discount on what i received and we forget about sending anything
    a bit off for the flaw?
    退一半 and the wobbly stool stays with me
  `,
})
