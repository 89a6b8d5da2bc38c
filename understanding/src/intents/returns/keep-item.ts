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
    能退我一部分钱吗，东西我留下
    我不退货，但希望退点钱
    可以部分退款吗，我留着用
    有点小瑕疵，便宜点我就不退了
    退我50块，我就留着
    不想退货了，能补偿部分货款吗
    打八折我就收下
    少收一点钱，我就不退了
    东西有划痕，退一部分给我行不行
    能不能给个折扣，我不寄回去了
    退20%我就不折腾退货了
    我愿意留下，但是要降价
    凑合用，你们退点钱
    给我返30，我就留下来
    不退了，退一半的钱可以吗
    能不能部分退款，不用寄回
    瑕疵可以接受，但价格要便宜点
    货不太满意，退点差额我自己留着
    我可以留着，但不能按原价算
    留着也行，你们打算退我多少
    颜色有点偏，给退点钱我就留了
    懒得寄回去，退点钱算了
    衣服有个小污渍，退10块我自己洗
    桌面有磕碰，能优惠点吗，我不想退
    包装破了，东西能用，退点钱吧
    质量一般，退我三成我就不退货
    如果能退100，我就留着这台
    商量一下，退部分钱我不退货
    你们给个折价方案，我留下
    我不要全退，退一部分就行，东西留着
    退货太麻烦，给点折扣我就认了
    沙发腿有一条颜色不一样，少两百我留下
    线头多，退几块钱我就不计较了
    要不这样，你退我15，我不退货
    可以接受，退我一点钱就好
    想留下，但希望能降点价
    鞋面有胶印，打个九折我穿
    水果坏了三个，把这三个的钱退我就行，别的我吃
    不用退货，按比例退点款
    杯子口不平，留着浇花，退一半给我
    能谈谈吗，退部分款，衣服我不寄了
    尺寸差一点，将就用，便宜多少？
    书有折痕，退5块我就不换了
    屏幕上有个小坏点，退点钱我就不退机器了
    你们要是肯退80，我就不走退货
    之前说给我退15%让我留下，我同意
    能补点钱吗 东西有色差 我不退
    东西不算坏，就是不值这价，退点我就留
    给退点呗，我就懒得寄了
    部分退 留下 行不
    布分退款 我留着
    partial refund ok 的话我就不 return 了
    bufen tuikuan wo liuzhe
    可以退一點錢嗎，我就不退貨了
    亲 瑕疵有点明显诶 减点钱我就收啦🥺
    您好，收到的茶几边角有一点掉漆，不影响使用，退货搬来搬去也麻烦，如果可以退六十元左右，我们就留下了，您看行吗
    要么给我退三十，要么我整个退掉，选一个
    这床被子没有写的那么厚，我妈觉得还能盖，那就退我一部分，我们不寄回来了
    杯子五个好的一个有裂纹，退那一个的钱，其他我用着
    大家都省事，你退一部分，我不退货
    留下可以，退点钱
    退一点我就不退货了
    少退点也行，东西我要
    给点优惠我就留着
    折价卖给我吧
    能退一部分吗，我留着
    能便宜多少，我不退了
    我想留着，退我一点
    打折我就要
    不寄回，退部分
    减点价我就留
    补偿点货款，东西不退
    退我10块我就收了
    留着用，退一点钱行吗
    不退货，能少算点吗
    有瑕疵，退点钱我留下
    降点价呗，不想退
    商品有小问题，退部分款就好
    东西我要，但得便宜
    可以折价吗，我不退
    便宜点，我就凑合用
    退三成我留下
    能不能按次品价给我
    小毛病，退点钱得了
    衣柜侧板有个小坑，搬来搬去太累，退我六十就留下
    锅底有一点黑印，能用，要是退二十我就不寄了
    鞋子左边鞋头有胶水印，穿着合脚舍不得退，少收点吧
    收到的毯子比页面薄，懒得折腾，退我四十块我就盖着
    镜子边缘有气泡，照人没影响，给打个九折我就留
    手机壳颜色有点偏，退两块钱意思意思，我不退货了
    洗脸盆有一处釉没上好，装都装上了，能给退点钱吗，不拆了
    地毯毛有点掉，吸几次应该好，希望退一部分，不用全退
    图书封套磨破了，内页没事，退我8元，书我留着看
    买的苹果有几个带疤，都能吃，退个两成就行，不用补发
    灯是歪的，我垫了张纸，将就用吧，你们看能退多少
    电脑桌少打了一个孔，我自己钻了，退三十就不退货
    茶杯有色斑，我不介意自己用，但按原价不合适，退点
    这件大衣扣子颜色跟图上不同，喜欢款式，要留，给个折扣吧
    床头有条细缝，拿胶粘粘没事，您看退一百五，床我不退了
    要么你退我25，要么我全退，你们来回运费都不止25
    微波炉外壳有划痕，加热正常，部分退款20%我就收下
    自行车掉了一小块漆，孩子已经骑上了，退点钱就不折腾了
    商家说让我留下给退12元，我觉得太少，退30我就留
    面霜瓶盖裂了，霜没问题，我继续用，退个零头给我
    床单比标的短十厘米，铺着刚刚够，退十五块我不退了
    沙发颜色比想的深，家里人都说算了，那退我两百吧，不搬走了
    收到的显示器有一个坏点，角上的，不碍事，愿意留，怎么补我钱
    买三盒有一盒压扁了，饼干没碎，退点就行，不寄回
    如果部分退款能批，我就把退货申请撤了把东西留下
    不需要换，也不用退，按八五折算，把多的钱退我就行
    亲，你们提的退10%太抠了吧，20%我就不退货啦
    裙子里衬有点脱线，自己缝两针，退十块当手工费从货款里出
    留着吧 退50 成不成一句话
    bu fen tui kuan, dongxi wo liu
    不退貨了，退我一點錢可以吧
    亲～碗有个小黑点，退几块我就不计较啦😊
    部份退宽，留下
    您好，收到的餐椅有一把坐面微微不平，我们不打算退回，若能退还该椅三分之一的货款，我们就留用，期待您的答复
    搞得我很烦，退我八十东西留下，不同意我就整个退，自己选
    不 return 啦，给个 discount 就 ok
    我婆婆特别喜欢这个花瓶，可瓶口确实有个小缺，她死活不让退，我寻思你们退个二三十的，这事就这么过了
    不退货，退我一部分钱行吗
    东西留下，退点钱
    货我留着，给我打个折
    我留下，你们退二十
    留着用，退个三十吧
    有瑕疵，便宜点我就收下
    有点小毛病，少算点我留下
    愿意留下，但要部分退款
    部分退款我就不退货
    退一部分货款，东西不寄了
    退个差不多的钱，我不折腾退货
    不想寄回，能给点折扣不
    懒得退，退点钱算了
    嫌退货麻烦，便宜点行吗
    不退不换，退我50就行
    不换了，退点钱留着
    划痕不大，退十块我留着
    有道划痕，留下的话退多少
    掉漆一小块，给个折扣我用
    有个小坑，打八折我收
    裂了一点不影响用，退15我留着
    线头多，退点我自己剪
    衣服有个污点，退20我留下洗洗
    扣子掉了一颗我自己缝，退五块
    颜色有色差，退三十我不退货
    颜色不太对，凑合，少收我点钱
    尺寸偏小能穿，退点差不多得了
    短了两公分，留着，退我十五
    偏大一号将就穿，给便宜点
    味道大，晾晾还能用，退点钱吧
    面料比想的薄，打折我就留
    做工一般，退四十我留下
    质量一般般，留着可以，价钱得少
    跟图有出入，我认了，退我六十
    少个配件我自己配，退配件的钱，货不退
    缺个螺丝，我自己买，退十块，不退货
    包装坏了东西好的，退点我留下
    盒子压扁了，自用没事，少收点
    瓶身有凹，喝不影响，退一半
    水果坏了几个，退坏的那部分，其余我吃
    十个里坏了两个，退两个的钱就好，其他留
    碗有一只磕边，退一只的钱，别的留
    四把椅子一把晃，退点钱，都留着
    杯子印花歪，退八块我用着
    床有点响，退一百我凑合睡
    桌面有气泡，退八十不退桌子
    沙发色深，退两百就不搬走
    地毯起毛，退我四分之一，我留
    镜子有黑点，便宜点挂角落
    灯罩有痕，退25留着
    窗帘短，退三十，我接一截
    书角折了，退五块算了，书留
    手机外壳有磨痕，退一百我留用
    二手成色没写的那么好，退两百，我留
    屏幕有个亮点，退10%我就留
    键盘一键偏松，打九折我不退
    耳机盒有裂纹，退点钱，我留着听
    鞋胶水溢出，退三十就穿
    包的五金有划，退五十我不退
    按次品价给我，我就收
    按瑕疵价算，退差额，货我要
    按八折算，把两成退我，货留
    九折留下可以
    退百分之十五我接受，不退货
    退两成我就留
    退一半我留着
    少退点也行，货不寄
    能退多少，如果我不退货
    我要是留下你们给便宜多少
    留下的话有什么优惠退款
    你们出个数，合适我就留
    开个价，不退货退多少
    商量个数，退点钱留货
    你说退多少，我看留不留
    要么退点钱要么退货，你们选
    不给便宜我就退，给便宜我留
    给折扣就留，不给就寄回
    同意你们说的退20%，货我留
    你们提的退三十我接受，不寄回
    上次说退15让我留着，我答应
    客服说可以部分退款留货，怎么办理
    部分退款怎么申请，货要留
    仅退一部分款不退货怎么操作
    补我点钱我就不退了
    返我二十不退货
    降点价我收了
    折价留用
    瑕疵折价
    部分退款不退货
    留货退差
    亲 退10块人家就不退货啦
    给俺退点，东西俺将就用
    便宜点撒，懒得寄回去咯
    partial refund我就keep
    keep it，但要discount
    refund 20%，我留着不return
    可以不退貨，退我部分款項嗎
    小瑕疵，折價我就留下
    大家都省事，运费都要二十，不如退我二十，东西我留着
    您好，商品存在轻微瑕疵，本人愿意保留，请退还部分货款
    婆婆舍不得退这把藤椅可椅背那儿确实裂了条缝你们退个四五十她就接着坐了
    写字台拼了一下午才看见侧边有条白印，挡住也能用，退八十我就不拆了
    桌腿有一处磕掉了漆，退来退去太麻烦，退我五十我就留着用
    裙子颜色比图上暗，我女儿倒挺喜欢，你们少收三成就不退了
    收到的十二个碗里有一个有裂，退一个的钱行不行，其余都留下
    你们同事上午说可以退两成让我留下这盏灯，我答应，怎么办手续
    水果坏了一半，退一半钱
    我留着，退点钱
    留下，便宜点
    不退了给打个折
    退三十我就不退货了
    给我便宜二十我收下
    打八折就留
    打个折我凑合用
    能部分退款吗，货我要
    有划痕，退40我留着
    桌角磕了，少收点我就要了
    有个坑，退点差不用退货
    杯口缺一点，半价我留着插笔
    沙发脏了一块，退六十别来拉了
    鞋有胶印，便宜十块我穿
    色差大，退两成我认
    面料薄，退三分之一我穿着
    尺寸小了点，降点价我要
    偏大也能穿，退点就算了
    抽屉有点卡，退三十不折腾了
    六个碗碎一个，退一个的钱，其余我留
    三个李子坏了，退那三个，其余我留
    椅子晃，我自己修，退二十
    少颗螺丝我自己配，退三块得了
    少个盖，退盖子的钱，锅我留
    轮子吱吱响，退五块我上点油
    书折了，退四块我照看
    死了两盆，退两盆，其余留
    玩具掉漆娃喜欢，退一成吧
    包装烂了自用，给优惠就行
    像用过的，降价我就不退
    拉链不顺，退十二我留
    印糊了，半价我贴墙上
    床垫薄两厘米，退八十我睡
    开线我自己缝，返十五
    花瓶歪，喜欢，退十块行吗
    你们只退5块太少，15我就留
    给25%我就不退，不然退货
    要么退一部分要么我寄回
    寄回运费比这贵，直接退我九块
    四楼搬下去累，退四十算了
    各让一步，退一半
    按次品价卖我吧，我留着
    按瑕疵价算，差的返我
    不想寄回，能补我点钱吗
    嫌麻烦不退，退点意思下
    老婆喜欢，有瑕疵也留，退点呗
    小毛病我忍了，给点折扣
    商量下，退多少我能留下
    不退全款，退三十即可
    退点差价當作瑕疵折扣，我留著
    keep它，refund一点
    liuxia tui dian qian
    颜色不正，退20就不找你们了
    掉毛，但能用，退一半留着
    手感一般，返现十五我就收货
    相框裂了条缝，便宜十五我照挂，不寄回
    冰箱侧面有坑，退七十就不麻烦你们来取
    李子烂了仨，退这仨的钱，其他我留着吃
    窗帘颜色浅了些，少两成我就不换了
    架子有点弯，返我二十块继续用
    海报印偏了，给个半价我自留
    你们给补偿十块当折价，这双鞋我就收了不退
    地毯有股味，退三成我晾晾接着用
    罐头瘪了能喝，退几块就算了
    不用全退，退两成，显示器我留着用
    裙摆不齐，退12我找裁缝，不寄了
    车漆起泡，便宜四十照骑
    钟太吵放车库，退三分之一就行
    冰箱懒得搬回去，减九十
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
    can I get a partial refund and keep it
    I'll keep it if you give me a discount
    would you give me some money back if I keep it
    I'd keep it for 20% off
    can you refund part of the price instead of a return
    I don't want to return it, but I'd like a partial refund
    give me $15 back and I'll keep it
    there's a small mark on it, can I get a discount and keep it
    it's slightly scratched but usable, some money off please
    I'm willing to keep it for less
    can I have a reduction for the flaw instead of sending it back
    I'd rather keep it with a discount than return it
    offer me a partial refund and I won't return it
    could you take something off the price, I'll keep it as it is
    it's not perfect, but I'd keep it if the price was lower
    how much would you refund me if I keep it
    is a partial refund possible without returning
    partial refund for a minor defect
    I'll live with the stain if you knock a bit off
    can we agree on a discount so I don't have to send it back
    I'd accept a partial refund
    can I get half my money back and keep the item
    refund me 30% and I'll keep the table
    the colour's a bit off, but with a discount I'd keep it
    Would you consider a discount? I'd prefer not to return the chair.
    there's a loose thread, I'd fix it myself for a tenner back
    returning is a hassle, just refund part of it
    keep and partial refund please
    what discount could you give me for keeping the dented one
    I'll keep the scratched pan for a price reduction
    it's a bit smaller than I wanted, happy to keep for a discount
    one of the plates is chipped, refund just that one and I'll keep the set
    let me keep it at a reduced price
    if you take £25 off I won't bother returning it
    I'm happy to keep it as long as I get something back
    I got offered 10% to keep it, could you make it 20
    would rather not ship it back, can you do a partial
    don't want to send back the lamp for a tiny dent, how about money off
    can I keep the shoes and get some of my money back because of the glue marks
    price reduction and no return
    the book cover is creased, I'd keep it for a few dollars less
    please refund me a portion, I'll keep the curtains even though they're short
    either a discount or I return it
    some of the fruit was bad, refund that share, I'll eat the rest
    not great quality but I'll keep it for 40% off
    what about a partial refund? it still works, just looks a bit worn
    I could keep the jumper if you'd refund ten euros
    would you meet me in the middle, I keep it and you refund a third
    I want a discount for the damage, I don't want to return
    keep item, get credit for part of it?
    partail refund and i keep, ok?
    i keep the product but you give back some money, is not perfect
    give me a lil off and ill keep it 😅
    Hello, the wardrobe door is a slightly different shade. It took two of us all day to build, so we'd keep it in return for a partial refund. What can you offer?
    Not paying full whack for a scuffed bag. Knock thirty off or it's coming back to you.
    退一部分 and I'll keep it, fine?
    My daughter loves the bike in spite of the paint chips, so no return, but I do think part of the price should come back to me
    could you refund 12 pounds? then I'll keep the kettle with its scratch
    I'd hang on to it for a fair discount
    Instead of returning the rug, could I have some of the cost refunded for the uneven edge?
    discount and I keep it
    partial refund, no return
    keep it, some money back
    can I keep it for less
    I'll keep it for 15% off
    partial refund possible?
    lower the price and I'll keep it
    I'd keep it at a discount
    not returning, just a discount
    offer me money off to keep it
    would a partial refund be OK
    I'm keeping it but want some money back
    could you reduce what I paid, I'd keep it
    small defect, partial refund please
    refund a bit and I keep the thing
    minor flaw, money off?
    how about a reduction and I keep it
    rather a discount than a return
    half off and it stays here
    give me part of the price back
    I'd accept a third back and keep it
    can you do something on the price if I keep it
    a reduced price would settle it, I won't send it back
    One drawer sticks a little. I won't return the dresser if you refund me thirty pounds.
    There's a stain on the lining nobody will see, so take ten dollars off and I'm happy to keep the coat
    The fryer's lid doesn't sit quite flush but it cooks fine, could I have 20% back and keep it?
    I'd rather not dismantle the bed over one scratch, would you refund me sixty?
    The shade is greener than I wanted, still, I'd hang on to the rug for a partial refund
    My seller proposes 5 euros back if I keep the lamp, I'd want 12
    Two of twenty tiles are chipped at the edge, we've used them in the corner, please refund those two and we'll keep everything
    Box set arrived with a torn sleeve. The discs play. A few quid back and I won't return it.
    The suitcase has a scuff, it'll get plenty more, so what discount can you give me if it stays
    It runs a little loud, which I can live with at a lower price. Could you refund part?
    The sweater has one pulled thread, I'll fix that, but I'd like 15 dollars back from what I paid
    I don't need a replacement. Just take a quarter off and I'll keep the table with its dent.
    The phone's marked on the back and works perfectly. Fifty off and I keep it, or it goes back.
    We like the sofa, though one cushion is firmer than the rest, would you agree to a 10% refund with no return?
    Only the packaging of the perfume is crushed, I'm fine keeping it if you lower the price
    Shipping it back from the island is madness, just give me back part of the price and I'll keep it
    My husband glued the loose leg, so we'll keep the chair if some of the cost comes back to us
    The mug glaze is patchy, I'd use it anyway for three pounds back
    Sleeves are uneven by half an inch, I'd wear it for a 30% partial refund
    keep the printer with the broken tray clip for 25 off, would you agree?
    What partial refund would you give on a bike with a scratched frame, provided we keep it
    The veneer is lifting in one corner. I can glue it. I'd want forty back in exchange for not returning.
    Is there an option to get a partial refund and keep the item in my account?
    The peaches were bruised, we've eaten most, please refund me a portion rather than collecting anything
    I accept your offer of 20% off for keeping the faded curtains
    I could put up with the wonky stitching if the bag cost me less
    It's B-grade, honestly, so charge me a B-grade price and I won't bother with sending it back
    The clock is fine except for a mark on the glass, could I keep it and be refunded ten?
    Instead of swapping the kettle with the scratched base, let me have five quid back and I keep it
    gimme 20 back n ill keep it
    discount for the lil dent? not returning it tho 🙂
    i keep, you refund 30 percent, is fair i think
    parshal refund pls, ill keep the jacket with the mark
    留下 is ok but give me some off, the corner's bent
    Dear customer service, one of the six chairs has a visible knot in the wood. We are content to keep all six, were you to refund half the price of that chair.
    Listen, I'm not lugging a wardrobe down four flights of stairs over a crooked hinge. Eighty quid off and I'll say no more. Deal?
    It isn't perfect and I'm not paying perfect money. Refund me part of it and it stays.
    my kid already named the teddy so no way it goes back, but an ear is sewn on crooked, so could I get a few bucks off
    I'll keep it if you refund part
    keep it, but give me some money back
    I'd keep it at a lower price
    won't return it if you knock twenty off
    no return, just a partial refund please
    partial refund instead of returning
    refund a portion and I'll hold on to it
    give me ten back and I won't send it back
    can't be bothered to return it, give me a bit off
    returning is a hassle, refund me a little instead
    not worth sending back, could you take something off
    don't want to swap it, just refund thirty and I keep it
    I'll live with the scratch for fifteen pounds back
    there's a scratch, what would I get off if I keep it
    paint's chipped, 20% back and it stays
    small dent, I'd keep it for 10 off
    hairline crack, still works, refund some and I'll keep it
    loose threads, refund a fiver, I'll trim them
    stain on the top, give me ten back, I'll wash it and keep it
    one button missing, I'll sew one on for five off
    colour's off, I'll keep it for thirty back
    not quite the shade I wanted, I'd keep it cheaper
    bit small but wearable, take some money off and it's mine
    two cm short, keeping it, fifteen back please
    slightly too big, will keep at a reduced price
    it smells but it'll air out, refund a part and I keep it
    fabric is thin, for a discount I'd keep the blanket
    so-so workmanship, forty back and we're done, no return
    doesn't quite match the photo, sixty back and I keep it
    missing one bolt, I'll buy it, ten off and no return
    no cable inside, I've one, refund its price and I'll keep the rest
    box is crushed, item's fine, a little off and I keep it
    dented bottle, drinkable, half back?
    some peaches were rotten, refund those, I keep the rest
    two of ten were broken, pay me for two and I keep eight
    one bowl chipped, refund for that bowl, I'm keeping the set
    one of four chairs wobbles, refund a bit, we keep all four
    print on the mug is crooked, three quid back and I'll use it
    bed squeaks, a hundred back and I'll put up with it
    bubbles in the tabletop, eighty back and it stays
    sofa's darker than expected, two hundred back and no collection needed
    rug sheds, refund a quarter and I keep it
    spots on the mirror, cheaper and I'll hang it in the hall
    lampshade marked, 25 off to keep it
    curtains short, thirty back and I'll add a border
    bent corner on the book, a fiver back, I'll keep it
    scuffs on the phone case, a hundred back and I keep the phone
    used item is worse than graded, I'd keep it for two hundred back
    dead pixel, ten percent off and I keep the screen
    one loose key, discount and I won't return the keyboard
    glue marks on the shoes, thirty off and I'll wear them
    scratched buckle, fifty back and the bag stays with me
    charge me the seconds price and I'll keep it
    B-stock price and I'm keeping it
    treat it as an imperfect item, refund the gap, I keep it
    20% off and it's a deal, no return
    ten percent back and I'm happy to keep it
    fifteen percent and we forget the return
    refund half and I'll keep the thing
    what's your offer if I don't send it back
    any money off for keeping a flawed item
    name a figure and I'll keep it
    make me an offer to keep it
    what discount do I get for not returning
    let's agree on a sum and I keep the goods
    either some money back or the whole lot goes back
    no discount, then I return it; discount, then I keep it
    I agree to 20% back and keeping the lamp
    I accept the thirty you offered, no return
    you offered 15 to keep it, deal
    your agent suggested a partial refund and keeping it, how do I get that
    how do I apply for a partial refund without returning
    refund without return, part of the price
    price adjustment for a defect, item stays
    allowance for the blemish, I'm keeping it
    money off for the flaw, no return
    keep with partial refund
    discount to keep
    reduced price for faulty item, keeping
    some cash back and I'll shut up about the mark, keeping it
    meet me halfway and I'll not return it
    twenty back, I keep, finished
    if price reduce I will keep sir
    kindly give partial refund, I will keep the product
    adjust some amount, I am not returning
    give some discount for defect I will adjust
    u give back 10 i keep, ok?
    退 me 20 can, I keep
    return so troublesome, give back some can already
    We'd both save the postage: refund me twenty and the vase remains here
    The article has a minor blemish; I am prepared to retain it against a proportionate reduction of the price
    mother wont part with that wicker chair though the backs split a bit give us fifty and shell go on sitting in it
    built the desk all afternoon before I spotted a pale stripe; eighty back and I won't take it apart
    postage back is more than the thing's worth, a third off and I'm content
    seconds quality, seconds price, and I hold on to the sweater
    The table leg has lost a bit of paint, sending it back is a pain, refund me fifty and it stays
    The skirt is darker than pictured but my daughter likes it, take a third off and we won't return it
    One of the twelve bowls is cracked, give me the price of that one and I keep the other eleven
    Your colleague offered two tenths back this morning if I hang on to the lamp, I agree, how is it done
    partial refund will do
    refund the underweight part, I weighed it
    keep it with a discount
    I'd keep it for a third off
    happy to keep it if you drop the price
    happy to keep it for 20 back
    willing to keep it for a partial refund
    would keep the lamp for a reduction
    could keep the coat if part is refunded
    can I keep it and get something off
    can I keep it and have half back
    can I keep the item for a lower price
    can you give me a discount for the scratch and I keep it
    can we agree on a partial refund
    can we settle on 15 back, no return
    could you refund part and I'll live with the flaw
    could I get some money back for the stain, I'm not returning it
    what discount if I keep it
    what would you knock off if I don't send it back
    how much would you refund if I keep the dented pan
    how do I ask for a partial refund and keep the goods
    how about 10 off for the chipped plate and I hang on to it
    how about you refund a quarter and we call it quits
    refund a part, I keep it
    refund me some of it, no return
    refund half and I won't send it back
    refund for the two cracked tiles only, rest stays
    refund just the broken cup, keeping the set
    part refund sir, I will keep the product
    sir product having small defect, give discount I will keep
    sir please refund 200 rs I will adjust with product
    kindly give partial refund, return not needed
    kindly adjust some amount, I am keeping the saree
    partial refund for faded colour
    partial refund for a bent leg, table stays
    partial money back ok for me
    some money back and I'm satisfied, not returning
    some cash back for the scuff and I'll wear them
    a bit off for the crooked print and we're done, I keep it
    a few quid off and it stays
    a discount for the loose button and I'll sew it
    a price cut for the wobble and I don't return
    a rebate of 12 for the thin fabric, I'll keep it
    not worth returning, take 10 off
    not sending it back, but I want 30 off
    not perfect but I'll keep it for 15 less
    not as soft as promised, a fifth back and I keep it
    don't want to post it back, give me part
    don't bother with a return, just credit me 8
    no need for a return, 20 percent back please
    rather keep it than return, for a reduction
    rather than return it, could you lower what I paid
    instead of a full refund, half and I keep
    scratch on the table, I'll keep it for 40 off
    scuffed shoes, 10 off and they're mine
    stain on the sofa arm, 60 back and no pickup needed
    chip on the mug, half price and I'll use it for pens
    crack in the frame, knock off 15 and I hang it
    dent in the fridge side, 70 off and you needn't collect it
    colour is off, 20 percent and I'll live with it
    fabric thinner than said, refund a third, I'll wear it
    smaller than the page says, reduce price and I keep it
    a size big but cosy, money off and I'm keeping it
    shade too yellow, keep it for 25 back
    one drawer sticks, 30 back, no return
    one of six glasses broken, refund one, keep five
    three of the plums were mouldy, refund those three, I keep the other ones
    wobbly chair, I'll fix it for 20 off
    screw missing, I buy my own and keep the shelf, refund 3
    missing lid, price of the lid back and I keep the pot
    scratched lens edge, discount and I'll still use it
    squeaky wheel, take 5 off and I'll oil it
    creased book, 4 off, I'll keep reading it
    late bloomers two dead plants, refund those two, rest stays
    paint flaw on toy, ten percent back, kid loves it
    packaging ruined, fine for me at a discount
    used marks on a new phone, lower price or return, I'd prefer to keep
    slightly faulty zip, keep it for 12 back
    print is blurry, poster stays for half
    pearl missing on dress, I'll mend it, 15 back
    mattress 2 cm thinner, 80 off and I sleep on it
    the handle's loose but usable, refund a little and it's settled
    the flaw doesn't bother me at 20 percent off
    the vase leans, but I like it, so 10 back?
    the rug sheds, half off and it can stay
    your offer of 10 percent is too low, 25 and I keep it
    you offered 5, make it 15 and I keep the jacket
    accept 30 back and keep the bike
    I accept a price reduction in place of returning
    I take it as is for 50 less
    I'll make do with it for a discount
    I'll put up with the squeak for 20 off
    I'll have it as a B-grade, at B-grade money
    I'd settle for 18 back
    I'd settle for a partial credit, keeping the curtains
    I'm fine with keeping it, refund the difference to a second
    I love it despite the mark, could you take something off
    I want keep but you give me little money back
    it have defect small, I keep if discount
    you can return me 10 euro and I keep?
    for me is ok keep it but cheaper
    部分退款 and I keep ok?
    keep 货, refund 30 can?
    lol the print's upside down, half off and i'll rock it
    meh quality, gimme 10 back n im keeping it
    either 25 percent off or I return it, your pick
    choose: partial refund or it comes back
    save us both the courier, give me 12 off
    courier back costs more than 9, so refund me 9
    split the difference? I keep it, you refund half
    Would forty back be acceptable? Then nobody has to haul the wardrobe down four floors again.
    My wife adores the teapot in spite of the chip, so a modest reduction and we won't return it.
    the sander has a nick, I'll retain it against a 15 dollar reduction
    I won't be returning the stool, though a rebate for its short leg is fair
    leave the couch with me and refund sixty for the stain
    knock a little off the armchair on account of the tear and I'll not return it
    three mouldy plums, refund those and I keep the remaining crate
    save the hassle of a return: refund nine and I use the lamp with its dent
    if part of the price comes back I'm content to use the uneven shelf
    I'll take the wrong shade of curtain provided it costs a fifth less
    what concession would I get for keeping the slightly bent rail
    the wardrobe door hangs crooked; cheaper by 50 and I'll sort it myself
    deduct ten for the smudge and I'm keeping the print
    agreeable to keeping the faulty-stitched bag at seconds price
    discounted for the blemish, it may stay with us
    I don't need all my money, just 20 percent, and the monitor stays here
    offset the missing hook with 4 euros and I keep the mirror
    dented can but drinkable, refund a third and we're even
    I've grown fond of the chipped bowl, shave a bit off and it stays
    hem is uneven, 12 back and I'll get a tailor, no return
    the bike's paint bubbles, I'd ride it all the same for 40 less
    instead of shipping a fridge back, let's say 90 off
    clock ticks loudly, keep it in the shed, refund a third
  `,
})
