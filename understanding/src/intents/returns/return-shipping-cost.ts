import { defineIntent } from '#intents/define'

export const returnShippingCost = defineIntent({
  intent: 'return-shipping-cost',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '退货运费谁出', en: 'Who pays for sending it back' },
  definition: {
    zh: '问退货或换货寄回的运费由谁承担、多少钱、怎么报销。',
    en: 'Asks who pays for the way back of a return or exchange, how much, and how it is paid back.',
  },
  borders: {
    'return-policy': { zh: '问能不能退、几天内能退。', en: 'Asks whether and how long one may return.' },
    'shipping-cost': { zh: '问买东西的运费。', en: 'The postage of a purchase, not of a return.' },
    'refund-amount': { zh: '退款已到，少了一笔运费。', en: 'The refund has come and is short of the postage.' },
    compensation: { zh: '要的是对麻烦的补偿。', en: 'Wants something for the trouble.' },
  },
  zh: `
    退货运费谁出
    退货要运费吗
    退回去邮费谁付
    退货免费吗
    寄回去的运费退吗
    换货运费谁承担
    退货邮费多少
    质量问题运费谁付
    退货包邮吗
    我垫的运费怎么报
    运费险没赔
    来回运费
    退货快递费
    退货要自己出运费吗
    退货邮费谁付
    退货免运费吗
    寄回去的运费给报吗
    运费谁出 退的话
    退货运费谁承担
    寄回来的快递费报销不
    有运费险吗
    运费险怎么赔
    退回去邮费算谁的
    yun fei xian 有没有
    质量问题退货还要我掏钱寄？
    是你们发错的 凭什么让我付快递
    亲 换货来回运费都我出哦？
    到付可以吗 退的东西
    我垫了18块寄回 怎么给我
    return shipping 免费吗
    從香港寄回來郵費誰給
    首次换货包邮不
    上门来取收我钱吗
    退一个茶几寄回去得花多少啊
    freight 这块谁 cover
    运费险只赔了8块 我花了15
    之前在你家退过一次衣服，记得当时是运费险自动赔的，这次下单的时候没注意有没有勾选那个选项，如果没有的话，退货的快递钱是不是就得我全部自己付
    我寄之前客服讲可以先垫付，等仓库收货了凭快递单的照片给我打回来，现在我有单子，就想问问这二十三块五我应该传到哪里、要等多久才给
    无理由退 邮费我付是吧
    大件退回的物流费多少
    快递员问我要12元 不是说免费退吗
    不喜欢退的 和坏了退的 运费规则一样不
    退两件分开寄 运费险赔两次吗
    来回邮费我都包？那还不如不退
    寄回花的钱有上限么
    退货不想花钱寄
    你们给不给预付的单子 还是我自己付
    运费券能抵寄回的费用吗
    这台跑步机一百多斤，网点报价要两百六，比我想的贵太多了，机器是你们没写清楚尺寸才放不下的，这笔钱按理说不应该由我来承担吧，你们怎么规定的
    谁掏邮费啊 要退
    寄快的还是便宜的 你们报多少
    退货包运费不
    邮费 refund 给我吗 我先垫的
    超商寄回去的錢是我付嗎
    如果退的话，寄件的钱算你们的还是我的
    退货运费是我出还是你们出
    退货需要付邮费吗
    退回去的快递费多少钱
    退货那趟运费是免的不
    质量问题退货运费谁出
    换货的运费谁付
    换货要付来回运费吗
    运费险能赔多少
    退货运费可以报销吗
    我垫付的退货运费怎么退给我
    寄回去的快递费你们报吗
    你们发错货，退回的邮费谁出
    有没有运费险
    这单有运费险吗，退货用
    退货能不能到付
    退货可以寄到付吗
    无理由退货邮费自理吗
    退货邮费大概多少
    退货快递费要我自己掏吗
    不合适退货，运费怎么算
    上门取退货收费吗
    退大件运费贵不贵
    运费险什么时候赔给我
    退货花了12块邮费，找谁报
    怎么申请退货运费补偿
    亲，寄回去那段你家包邮不
    退货的话，邮费会从退款里扣吗
    退货的时候会不会倒扣我一笔快递费
    包邮的商品退货还要付运费吗
    为什么退货要我出运费
    是你们的问题，退货运费应该你们付吧
    寄回去的运费最多报多少
    退货运费是按重量算的吗
    运费险没有自动赔付怎么办
    换尺码要不要再付一次运费
    退一个床垫寄回去要多少钱
    国外退货国际运费谁出
    会员退货是不是免邮费
    拒收的话运费谁出，要我付退回的钱吗
    垫的运费截图发哪里报销
    快递收了我18块退货费，你们给报多少
    退两件东西运费收两次吗
    退货运费太贵了，能不能你们承担
    第一次退免费，第二次收钱？运费怎么规定的
    退货的面单是预付的吗，我用不用给钱
    坏了寄回换新，邮费也要我出？
    运费补贴怎么领，退货寄完了
    自己寄回去的运费比商品都贵，怎么办，谁出
    退货到付你们会拒收吗
    退货油费谁出啊
    运费 who pay？我要退
    退貨運費是買家付還是賣家付
    yunfei shei chu, tuihuo
    亲，退货那个运费给报销不？😂
    您好，请问因为商品有瑕疵需要寄回，我先付的快递费二十元，之后凭什么凭证找你们报销
    凭什么你们卖的东西有问题还要我出钱寄回去？邮费谁出说清楚
    运费险一块钱买的，到底能赔几块，我退货要花十五
    退货可以用平台的免费寄件吗 还是要付钱
    你们报销退货邮费有期限吗
    退货运费谁掏
    寄回邮费谁的
    退回运费多少
    退货收不收运费
    邮费你们出吗，要退
    退货是免费寄吗
    退货快递费谁付
    换货要邮费吗
    换货邮费我出还是你出
    运费险有没有
    运费险赔多少
    退货快递费报销吗
    寄回去花的钱给报吗
    退货包邮不
    退货免邮吗
    退货运费怎么算
    退货的运费要我付吗
    退货要倒贴邮费吗
    能到付退回吗
    寄回的运费能退我吗
    退货邮费扣多少
    返程运费谁管
    退货能给免邮单吗
    衣服是因为掉色要退的，寄回去的快递费该你们出吧
    退一台洗衣机回去物流要一百八，这笔算谁的
    你们少发了配件让我整个寄回，来回邮费都是你们承担吗
    运费险显示"未出险"，我退货花的12块怎么办
    换货寄过去我出，寄回来你们出，是这样的规矩吗
    海淘的鞋子要退，国际快递费好几百，谁来承担
    我退货用的是京东快递花了22，你们最多能报多少
    退货上门取件收了我8块，不是写着免费退换吗
    退款会不会把当初你们包邮的邮费扣掉
    要是以"不喜欢"为由退，快递费是我自己出对吧
    订单里有"退货包运费"的标，具体包多少钱
    退货先垫的邮费，凭证是发快递单照片还是支付截图
    从新疆寄回来邮费贵一倍，你们按什么标准补
    退两件不同店铺的，运费险是每单都赔吗
    第二次换货了，邮费还要我出一次吗
    如果仓库判定不是质量问题，运费是不是要我补交
    买的时候没送运费险，现在退货前还能补买吗
    退货用你们的寄件码是不是就不收我钱
    到付的话快递费35，你们仓库会签收吗
    垫付运费报销要几天打给我，退货已经寄了
    大件退货是按体积收物流费还是固定多少
    门店自提的货去门店退，是不是就没有运费了
    拍错了要退，运费能不能一人一半
    寄回的时候我选了保价，保价费也给报吗
    黄金会员退货运费是不是全免
    赠品要寄回的话多出来的重量谁付快递费
    因为描述不符退货，按平台规则运费归谁
    偏远地区退货要加钱吗，加多少
    退货快递费比衣服还贵，有没有便宜点的寄法
    你们说报销运费，可是退货都完成了还没见到这笔邮费怎么申请的入口
    退貨運費要自付嗎？大概多少錢
    yun fei shei fu a
    return 的 shipping fee 你们 cover 不
    亲 退货邮费给报不给报呀😗
    凭啥我出运费！你们的货有毛病！
    运废险怎么赔的啊
    您好，贵店发来的茶几颜色与订单不符，需退回，因体积较大物流报价为二百四十元，想请问该运费是否由贵方承担以及如何结算
    就一双二十块的拖鞋，寄回要十五，我退了图个啥呀，这邮费到底能不能你们担着
    退货邮费谁承担
    寄回去的钱谁出
    退回运费算谁的
    免费退货是真的吗
    退货要花多少邮费
    寄一件毛衣退给你们大概花几块运费
    寄回的快递费给报吗
    退货邮费能报销不
    垫出去的退件邮资几天打给我
    垫的退货邮费在哪申请
    退货运费补贴最高多少
    退货邮费超出部分谁补
    寄回的邮费票据往哪儿传才能报
    邮局小票没了，退件的钱报得了不
    退货到付你们收不收
    到付寄退货可以吗
    退货寄顺丰给报吗
    寄退货用贵的快递能全报吗
    退货运费险怎么理赔
    没买运费险退货自己掏？
    运费险只赔八块，我寄花了十五，差额呢
    运费险没赔付 退货邮费咋办
    运费险赔款何时到
    换货来回运费谁出
    换个码往回寄的邮资怎么个算法
    换货寄回自付吗
    换码的邮费你们包不
    第二次换货还包邮吗
    质量问题退货运费你们出吧
    东西坏的 退回邮费凭啥我出
    发错货退回的运费谁负责
    你们的错 运费还要我付？
    描述不符退货邮费商家承担吗
    不喜欢退货运费是我自己吧
    七天无理由运费买家出吗
    无理由退货要扣运费吗
    退货会从退款里扣邮费吗
    当初包邮 退货会倒扣发货邮费吗
    退货上门取件要不要钱
    取件员收退货费吗
    上门取退货收了十二块，合理吗
    预付面单退货扣钱吗
    用你们的退货单免费的吧
    退货自己寄和上门取哪个不花钱
    退到门店免运费吗
    大件退货物流费谁付
    退沙发运费多少
    退冰箱的搬运费谁掏
    退家具楼层费也要我出？
    退床垫邮费贵死了能帮出点吗
    跑步机退回要三百，谁出
    国外寄回你们报关费出吗
    退货关税谁付
    港澳退货邮费怎么算
    偏远地区退货邮费贵，补多少
    西藏退货运费报多少
    新人首退免费吗
    一年几次免费退货
    退两单邮费收一份还是两份
    合一箱退只付一次邮费吧
    拒收退回要扣运费吗
    没拆直接拒收，邮费谁出
    试穿不合适退的邮费有补贴吗
    邮费补偿是给现金还是券，退货的
    退货运费商家说不给，规定呢
    商家让我先垫邮费，退货后给不给
    卖家说只承担一半退货邮费，合规吗
    赠品单独寄回还要再付邮费吗
    配件漏寄，补寄的邮费谁管
    样品寄回运费怎么弄，退的
    退超重了补的运费谁来
    保价费退货也报吗
    包装盒钱退货谁付
    打包费寄退货的时候收了五块，你们报吗
    退货运费一般几块
    从广州寄回东北运费多少，你们出不
    您好，请问因商品瑕疵退回所生运费由何方负担
    亲，退回去的邮费是你们出还是人家出呀
    又让我退又让我掏邮费，天下哪有这道理
    退货的postage能claim不
    退貨運費誰出
    tuihuo youfei shei chu
    衣服二十九块九退回去邮费要十四我退了还剩十几块这不等于白折腾吗你们能不能把邮费出了
    我爸妈在县里，最近的快递点到镇上十几里，退个电饭锅人家要二十五，说是代收点加价，这钱你们给报不给报，报多少
    我把靴子寄还你们，快递钱能找谁要
    这一来一回的邮资都要我扛？
    寄返的花费你们认不认
    不合身退掉，路费谁兜
    要是退，邮局那份钱在退款里扣吗
    换个颜色，寄过去的钱归谁掏
    瑕疵品往回寄，我不该掏一分钱吧
    送回去的物流费一百多，你们补贴几成
    出了邮资退东西，店家说好补，补到哪
    往回寄超重了多收的那几块谁认账
    台湾寄回去的运资怎么分摊
    退件坐顺丰二十三，给实报实销不
    首次退换寄送是不是不花钱
    裤子尺码不合适要退，商家说七天无理由邮费自理，是不是不管什么原因都要我出
    你们发错颜色让我寄回去换，来回的快递费是不是全部由你们承担
    我自己垫了二十三块把退货寄回去的，这个邮费要怎么找你们报销
    跑步机退回去物流要三百，页面尺寸写错了才放不下，这笔退货运费谁来出
    下单的时候没看到有没有运费险，如果没有，退货的快递费是不是全得自己付
    用你们上门取件的方式退货，会不会从退款里扣掉取件的费用
    第一次换货是免邮的，第二次再换一次，寄回的运费还给包吗
    我在新疆，退货邮费比别的地方贵一倍，你们补贴是按实际还是固定八块
    退一个二十块的杯子邮费要十二，这种情况你们能不能承担寄回的钱
    我爸妈住在村里，离最近的快递点十几里路，退一个电饭锅人家要收二十五，说偏远加价，锅是你们发错型号的，这二十五块的退货邮费应该是你们出吧，先垫的话最多能报多少
    这台跑步机一百多斤，物流报价退回去要两百六，机器是因为你们页面尺寸写错才放不下的，按道理这笔退货的运费不该由我掏，你们是怎么规定的，是直接付还是先垫后报
    退货谁掏邮费
    寄回运费算你们的还是我的
    退货收费吗
    退一次多少钱运费
    往回寄要自己花钱不
    退货快递费从退款里扣吗
    要扣多少退货费
    质量问题寄回也要我付邮费？
    发错的，退的邮费你们承担吧
    不喜欢退，运费我出吗
    尺码买错了退，邮费谁付
    换货来回邮费谁包
    换码寄回去要钱不
    二次换货还免运费吗
    垫付的退货邮费怎么要回来
    报销邮费要什么凭证
    邮费我先垫了二十三，啥时候还
    运费险没赔够，差的谁补
    没买运费险退货怎么算钱
    上门取退件收费吗
    取件小哥问我收九块，应该谁给
    去驿站寄退货免费不
    退到门店要钱吗
    能不能到付寄回
    到付你们拒收吗
    退大件家具运费咋算
    跑步机退回去运费三百，谁出
    台灣退回去運費要我付嗎
    退回的清关税费谁出
    退货会不会扣最初的运费
    退一件不满包邮会补扣邮费吗
    退貨有手續費嗎
    收不收折旧费和退货运费
    会员退换免费几回
    以前退货不要钱，现在咋收五块
    面单是预付的还是我自己付
    用你们的退货码寄收费吗
    自己叫快递退，钱你们报吗
    发顺丰退回去你们报多少
    退运费一人一半行不行
    拒收的话返程费谁出
    分两次寄退货得付两回钱吗
    送礼的人退，邮费算她头上吗
    往回寄首重多少续重多少
    tui huo yao you fei ma
    你们详情页写错尺寸，寄回去凭啥我掏钱
    学生党退不起，邮费能免吗
    七天无理由退，邮费归买家么
    页面写免费退换，包括运费没
    退货运费上限报多少
    保修期内换新，寄过去谁付
    偏远地区寄回加价谁担
    寄回的包装费也要我出？
    退三单合一箱，邮费怎么收
    退沙发的物流费归谁出
    衣柜退回去要叫货拉拉，这费用你们给报吗
    换货寄回来的运费首次免，那第二次要付多少
    退货上门取件小哥要现金，运费该我付吗
    保修换新把坏的寄过去，运费你们掏吧
    退货三件分三单，运费收三次吗
    收到礼物不合适退回去，运费要自己出吗
    退货寄回大概几块钱，首重怎么收
    退货垫付的运费啥时候打回给我
    退货过关的关税和运费谁负责
    无理由退货运费买家全包？
    退三十公斤的东西大概多少运费谁给
    寄回要保价，那笔保费谁出
    五件退两件，邮费怎么扣
    特价商品退货你们承担运费不
    派车拉沙发退货收上门费吗
    会员卡说免退货费，怎么还扣了4块
    十四天内换货寄件免费么
    从海南退回去运费啥价
    退货码贴上就不用付钱了吧
    坏取暖器寄回去，快递费谁买单
    邮局柜台寄退货要多少
    退货邮费算谁的
    寄回去要我掏钱吗
    发错货了，退回运费你们付吧
    不喜欢想退，运费自理吗
    换码来回邮费谁出
    我垫了十二块退货快递费，怎么报
    有运费险，退货还要钱不
    退个冰箱运费得多少
    质量有毛病，退的运费凭啥我付
    到付寄回你们签不签
    退货运费直接从退款里扣吗
    退货超重费算谁头上
    退货运费最多报多少
    会员退货免运费不
    第二次换货还免邮吗
    退回门店是不是就不用出邮费
    拒收了要扣我返程运费吗
    从国外退回来，邮费和税谁担
    退货快递费的凭证传哪
    退貨運費由誰負擔
    return的shipping你们报不报
    一箱退三样收几份运费
    运费险赔多少，不够退货邮费咋办
    冰箱退回去那趟运费谁出，大概多少
    一个箱子寄回三件退货，邮费按几份收
    吊灯寄回要打木箱，木箱钱和运费谁出
    我妈不会用手机，自己去邮局把鞋子退了，花了十五，这个钱能不能给她报
    退货走顺路快递便宜点，邮费照样报销不
  `,
  en: `
    who pays return shipping
    is return free
    free returns
    cost of returning
    do i pay to send it back
    return shipping fee
    refund my return postage
    how much is it to return
    is the return label free
    i paid to ship it back, reimburse me
    return costs
    do you cover return shipping
    return fee
    who pays for return shipping
    return postage
    do i have to pay to return it
    will you refund my return shipping
    is return shipping free
    are returns free
    do i have to cover the postage going back
    how much does it cost to send something back
    the mistake was yours, so surely you foot the courier bill?
    paid 7.40 at the post office for my return, where do i claim it
    is there a fee for the collection at home
    does the return label come out of my refund
    Postage for swaps: once free, or every time?
    cash on arrival ok for a parcel going back to you?
    运费 for returns is on me or you
    i live in norway, returning the skis costs a fortune, do you share it
    if it goes back will you keep the original delivery charge
    the leaflet says prepaid but the clerk asked me for 12 dollars
    does shipping insurance give me back what i spent to send it
    whose expense is it when a thing is simply not liked
    retrun postage cost pls
    If the vase came cracked I assume I needn't pay to ship it to you?
    cheap carrier or express, how much of it do you reimburse
    how do i get the shipping money back that i laid out for the return
    I'd send the treadmill back tomorrow if it weren't for the freight. The depot quoted 160 euros because it weighs as much as a cow. Your own page gave the wrong dimensions, so which of us is meant to carry that bill?
    one return in two boxes, do i pay double the postage?
    who must pay the transport when i give back
    any deduction for returning large furniture
    is there a maximum to what you pay back for mailing it
    free label or my own stamp
    It's 3.95 per return now, isn't it? Used to be nothing.
    exchange costs me what in delivery, both directions
    do i lose the delivery fee
    is it gratis to return a faulty thing compared with a change of heart
    Before I tape up this box I'd like to be sure about one thing. Your colleague told me in June that I could lay out the courier money and hand in the ticket afterwards. Does that still hold, and up to which sum?
    sending it back costs more than the socks did, really my problem?
    I'm on a student budget, so the way back matters: nine pounds of tracked post for a twelve pound T-shirt makes no sense to me. Does the shop offer some cheaper or prepaid road for small things like that?
    customs on the way back, who settles that
    charges for returns from abroad
    运费险 on this order or am i paying to mail it back
    who covers the cost of return shipping
    do I have to pay for the return
    is it free to return
    are returns free of charge
    how much does a return cost
    what's the return fee
    do you charge for returns
    do I pay postage on a return
    who pays postage if the item is faulty
    will I be refunded for the postage I paid to send it back
    how do I claim back return postage
    I paid to post it back, can you reimburse that
    is shipping free for exchanges
    do I pay shipping both ways for an exchange
    is the cost of the return deducted from my refund
    how much will you deduct for return shipping
    what does it cost to send a sofa back
    do you provide a prepaid label or do I pay
    return shipping is too expensive, do you help with that
    why do I have to pay for return shipping
    you sent the wrong one so who pays for sending it back
    free return shipping?
    return delivery charges
    can I send the return cash on delivery
    does the pickup for a return cost anything
    is there a charge for collecting a return
    how much is return postage from Ireland
    Do international returns cost extra?
    the item was defective, I shouldn't have to pay the return postage
    I spent £6.95 returning the shoes, how do I get that back
    Who bears the cost if I simply changed my mind?
    do you refund the cost of sending back a damaged item
    return shipping insurance, how does it pay out
    will my return be free if it doesn't fit
    how do I submit the receipt for my return postage
    what is your maximum for return postage reimbursement
    who pays to ship a mattress back
    does free shipping include returns
    is the first return free
    do I get charged twice for returning two parcels
    how much for courier return of a 20 kg parcel
    return postage paid by customer or shop?
    is there any cheap way to return it, postage costs more than the item
    if I refuse the parcel do I have to pay the return freight
    The post office charged me $14 to return this, who do I send the receipt to
    should the return be free since it arrived broken?
    does an exchange cost me postage
    return fee 4.99? since when
    what will sending it back set me back
    whos paying for the return shipping??
    must i pay the shipping for return?
    return postage free or nah
    do i have 2 pay 4 return
    Good day, may I ask who bears the freight when the goods are returned because of a quality defect?
    It is YOUR mistake and you want ME to pay nine quid to send it back? Who pays, please
    退货 shipping fee 谁出? me or you
    I've already sent the jumper back with my own money, 5.20 by tracked mail, and someone said it could be refunded. How does that work?
    Will the postage cost come off the money I get back?
    is the return courier paid by you or by me
    who pays the return postage
    is there a return fee
    cost to send back
    who covers postage back
    postage for returns?
    do I pay for the return
    how much to return it
    are exchanges free of postage
    is the return label prepaid
    return freight cost
    do returns cost anything
    what do you charge for a return
    are returns free here
    will I be charged for returning
    who pays if I exchange
    how much is return shipping
    free returns or paid
    is pickup of a return free
    do you reimburse return postage
    do you pay for sending it back
    return costs on me?
    any fee for returning
    The lamp was faulty on arrival, so is the postage back on you?
    It'll cost me 38 dollars to mail the boots back to you, do you chip in?
    I sent the return by recorded delivery for £8.20, which receipt do you need to pay me back?
    If I use your label, is the fee taken off my refund and how much is it?
    What would the courier charge for a return of a 60 kg table, and who pays?
    I only want a different size, do I have to pay shipping again in both directions?
    Your banner said free returns but at the drop-off they wanted 5 euros off me
    You mixed up my parcel, so I assume I don't pay to send yours back?
    Do I lose the original delivery charge and pay for the return on top of it?
    Living in Hawaii, mainland return postage is crazy. Is there any subsidy from your side?
    Is return shipping covered if the reason is "doesn't fit"?
    Can I return two orders in one box and pay the return fee only once?
    How do I get my 11.60 for the postage of the faulty speaker, I paid it out of my own pocket
    I refuse to pay for posting back something that was broken by you, how's that regulated?
    Do you pay the duty too if I return from Switzerland or is that my cost
    If the inspection finds no defect, do I end up paying for the way back?
    The reimbursement limit for return postage says 10 euros, mine cost 14, what about the rest
    Returning in the store saves the postage, right?
    Is the home collection of a returned wardrobe included or billed separately
    what's cheaper for sending the jacket back, your label or the post office, and who foots it
    return was by standard mail at my expense, when and how is that money repaid
    I've free return insurance on this order I think, how much does it give back for postage
    first exchange was free, is the second one also without shipping cost
    If I return only half of the order, is the return fee halved as well?
    why is there a 6.99 return fee when your shop a year ago took them back without charge
    would you accept the return freight collect
    The heavy rug needs a pallet to go back, is that on the shop or on the buyer?
    Who bears the return postage when the description was misleading?
    do you give a voucher or cash for the postage I spent on the return
    does it cost the same to return a shirt as a sofa?
    must I add insurance for a return and will you pay that part
    are returns from the Channel Islands free as they are from the mainland
    is postage back free for gifts
    who pay the return transport please, me or shop?
    whats it cost 2 send back
    retrun shiping free or not
    lol im not paying 12 bucks to return a 10 buck mug, is it free?
    退货运费 on you guys, right?
    Good afternoon, as the blender you supplied was defective, I'd like to know whether you will be meeting the cost of its carriage back to you.
    You break it, you pay for the postage. Or am I wrong? Tell me who pays!
    I'm happy to send it back, it's only that pensioners don't have nine pounds lying about for stamps, so is there a free way or do you refund it afterwards
    who covers return postage
    who pays the postage to send it back
    do I pay to return it
    what does a return cost
    how much to send it back to you
    price of returning a parcel
    do you refund return postage
    reimburse my return postage?
    where do I send the postage receipt for my return
    lost the receipt for return postage, can I still claim
    how long until return postage is paid back
    cap on return postage refund
    return postage was 14, you only pay 10?
    can I send the return postage unpaid
    return cash on delivery accepted?
    do you reimburse express for a return
    any courier's price reimbursed for returns?
    is the prepaid label free
    will you charge me for using the return label
    is return label cost taken from my refund
    free shipping order, do you deduct it when I return
    returning part drops me under free delivery, do I pay postage then
    return insurance, how much does it pay
    does my order have return shipping cover
    no return insurance, so I pay myself?
    return insurance paid less than my postage
    return insurance claim, when's the money
    who pays shipping on an exchange
    exchange postage both ways?
    is swapping sizes free of postage
    second exchange, do I pay the carriage
    faulty goods, who pays to send back
    it's broken so you pay the return, right?
    wrong item sent, return postage on you?
    your error, why should I pay to post it back
    not as described, who pays the return carriage
    don't like it, do I pay the return
    change of mind return, postage on me?
    does the return pickup cost anything
    courier collecting my return asked for money
    charged 12 for a return collection, is that right
    which is cheaper, drop-off return or collection
    is returning to a store free
    bulky return, who pays freight
    fridge return, who pays the movers
    stair fee on a furniture return, mine?
    mattress return costs a fortune, will you share it
    treadmill return quoted 300, who's paying
    return from overseas, who pays
    do you pay customs on returns
    duties on returned goods, whose cost
    return postage from the islands, how much do you cover
    do members get free return postage
    how many free returns a year
    two returns, one postage or two
    both items in one return box, pay once?
    if I refuse delivery do I owe shipping for it going back
    unopened refusal, who pays the way back
    postage allowance for returns paid in cash or credit?
    seller says return postage is mine, is it?
    seller told me to pay first, will the return postage be repaid
    seller offers half the return postage, allowed?
    sending back the free gift separately, who pays that
    return was overweight, who pays the surcharge
    is parcel insurance on a return reimbursed
    packing materials for a return, can I charge you
    shop charged me 5 to pack the return, do you cover it
    typical return postage within the UK?
    return costs more than the item, can you cover it
    return post from Northern Ireland, extra?
    do students pay return fees
    restocking fee plus postage?
    your site says free returns, the depot wanted 7
    post office took 9.80 for my return, what now
    why is return shipping 6.99 now
    is it 4.95 flat for returns
    who bears return freight for warranty-free change of mind
    do gift recipients pay return postage
    sir return courier charges will be borne by whom
    courier charge for return is how much
    i must pay for send back? why
    who pay transport if i give back
    return pstage free?
    运费 for return who pays
    no way im paying postage on ur mistake
    Kindly clarify which party bears the carriage of goods returned as defective.
    the top was twelve quid and posting it back is six so what's the point, will you swallow the postage?
    my parents' nearest depot adds a village charge, 25 to return a rice cooker, will that be paid back and up to how much
    can return postage be settled by you directly so I don't have to lay it out
    sending the boots back set me back eight pounds, who pays me that
    will posting it back come out of my own pocket
    can I get a free way of returning or must I pay the courier
    charge for handing a return to your driver?
    is there a deduction when a sofa goes back
    what will you knock off my refund for the carriage
    carriage on a returned lamp: yours or mine
    the return trip of an exchange, paid by whom
    am I out of pocket if I give the dress back
    how much of the return fare do you meet
    The trousers don't fit and the seller says I pay the return postage myself, is that so whatever the reason?
    You sent the wrong colour and asked me to post it back, are you covering the carriage both ways?
    I laid out 6.40 to post my return, what's the procedure for getting that postage paid back?
    Returning the treadmill costs 300 in freight and your page had the wrong size, so who's to pay for the way back?
    I didn't notice whether my order included return insurance; if it doesn't, do I bear the return courier myself?
    If your van collects my return, will a collection fee be taken off my refund?
    My first exchange went back free, will the postage be covered if I exchange it once more?
    From the Shetlands return postage is twice as dear, do you reimburse the real cost or a flat sum?
    My parents live out in the country and the depot wants 25 to send the rice cooker back with a remote area charge. You shipped the wrong model, so surely that return postage is yours, and if they lay it out, up to how much is paid back?
    The treadmill weighs as much as a cow and freight for the return is quoted at 260. It only doesn't fit because your page had the wrong size, so who bears the cost of sending it back, and do you pay at once or afterwards?
    is home pickup of returns free
    who foots the bill for sending it back
    who's paying for the return
    is returning free
    how much do you deduct for returns
    is postage taken out of my money when I return
    return charge for big items
    cost to send a wardrobe back
    how much will it be to mail these shoes back
    will I be charged for sending it back
    will I have to pay the courier when returning
    must I pay for shipping it back
    do you pay for the way back
    do you reimburse the courier for returns
    can I claim back what I paid to return it
    how do I claim the 6 pounds I spent posting it back
    where do I upload the post receipt for return postage
    I paid the return shipping myself, get it back how
    return postage reimbursement
    reimbursement of return freight pending
    when is the return postage paid out
    return insurance, how much does it cover of the postage
    return shipping insurance payout too small, why
    does the freight insurance cover a second return
    exchange postage, who pays
    is posting it for an exchange free
    swap size, is the postage on me
    second exchange, do I pay the post this time
    it's faulty so you should pay the return
    faulty goods, return carriage on you?
    broken on arrival, am I paying to ship it back?
    you sent the wrong colour, so return postage is yours, right
    your mistake, your postage
    changed my mind, do I pay the return
    don't like it, do I have to fund the return
    wrong size picked by me, who pays to return
    gift recipient returning, does she pay postage
    is the label free or deducted from what I get back
    label cost?
    does a prepaid return label cost me anything
    how much is taken for using your return label
    cheaper to return at the store or by post, which is free for me
    free to return in store?
    is drop off at a shop free of charge for returns
    is a locker return free
    home collection for return, is there a charge
    does the pickup of my return cost money
    courier wanted 9 dollars cash to take my return, who owes that
    the postman charged me at the counter for the return, shouldn't it be free
    the clerk said the return isn't prepaid, why am I paying
    can I return with cash on delivery
    send it back at recipient's expense ok?
    can I send it collect
    freight collect return allowed?
    return from abroad, who bears the cost
    return from Ireland to UK, postage price
    customs fee on a returned parcel, who pays
    do you subtract the original delivery fee on a return
    is my first postage refunded when I return the lot
    free delivery was over 50, if I return half will you charge shipping
    restocking fee?
    is there a restocking charge on top of shipping
    do premium members return for free
    does my plus plan include free returns
    has the free returns policy ended? you charge 3.50 now
    since when do returns cost 4 euros
    heavy treadmill return, postage is crazy, who pays that
    pallet return charge, buyer's or shop's
    i need to return a fridge how much transport cost
    sir return charges will be paid by whom
    sir is return pickup free of cost
    kindly tell reverse shipping charges
    reverse pickup charges deducted from me?
    why was 100 rupees deducted for return pickup
    if i return you take money for shipping or no?
    I pay or you pay the send back?
    for return the transport is free?
    i must pay the post to make the return?
    do I need to buy stamps for the return
    is postage both ways free if it's warranty swap
    half and half on the return postage?
    could we split the cost of sending it back
    cap on how much return postage you pay back?
    express return cost, would you pay that or only standard
    can I use my own courier for a return and get the fee back
    what's the maximum you'd pay me for return carriage
    fees if I refuse the parcel at the door, return trip
    refused delivery, am I charged the return leg
    Sending the rug back costs more than the rug. Who pays?
    Your listing had wrong measurements, hence I expect you to bear the carriage of the return.
    As a student I can't spend a tenner on posting jeans back, is it free for me?
    退货运费 who pays ah
    return 邮费 mine or yours
    运费险 covers how much for return
    free return badge on the page, does that mean no postage at all
    page says "hassle free returns", is that the postage as well
    does "free return" include furniture
    do two separate returns mean two fees
    one return label for two items, one fee or two
    returning three orders in one box, what do I pay
    postage for exchanging a size, yours or mine
    will members be charged return shipping
    what do you charge as return fee if the label is yours
    do I pay the reverse pickup charge when I return a kurta
    the cost of posting a faulty drill back, who takes it
    cost of freight back for a wardrobe, do you pay it
    is the fee for returning by your label per parcel or per article
    receipts for return postage, where to send for refund of it
    return by sea mail, who pays the freight back
    how much did you take off for postage when I return via locker
    if I ship it back freight collect, will you accept and pay
    I returned with my own courier, will you pay me the fare
    do I owe the outbound shipping too if I return all
    shipping the sofa back costs a fortune, is that on the customer
    can the return be charged to your account with the courier
    who pays postage when the gift doesn't fit and must go back
    is there any way to return without paying postage
    warranty swap, do you cover sending the broken one in
    the free return period is over, what does sending back cost now
    return costs for remote islands
    deducting 8 euros for return, since when
    buyer's remorse, who pays the ride back lol
    no printer, paying the post office for the return, refunded?
    would you chip in for the return stamps
    reimburse me the 14.20 for shipping back the wrong article you sent
    can you knock the return fee off since it's defective
    price of sending back a 12 kg box
    whose wallet does the return come out of
    free exchange shipping?
    return transport of the fridge, free?
    the return fee was 3, now it's 6, which is right
    does the shop swallow the postage for returning defective socks
    will I be out of pocket if I send the boots back
    a return of 30 kg, ballpark price and payer?
    are stamps for the return my affair
    do you send a courier for returns at your expense
    is sending a swap in both directions gratis
    deduct nothing for return carriage, since you mis-sent
    the way back for my return costs 22, will you chip in
    free return sticker included? or do I pay
    return via post office counter, price
    insured return post, who pays the extra
    if two of five go back, what postage am I charged
    what portion of return freight do you bear on sale goods
    the app says return fee waived, true?
    is the collection van for returning a sofa chargeable
    my club card promised no return fee, yet 4 was taken
    tell me the tariff for returns from Scotland
    do exchanges within 14 days go post free
    who forks out for shipping the dud heater back
    return postage came off my refund, is that your rule
    how much does it cost to return
    cost of sending it back?
    how much is deducted for return postage
    will the return cost come out of my refund
    who covers postage if the item's faulty
    it's broken, surely I don't pay to send it back
    your mistake, wrong colour sent, who pays for the return
    I was sent the wrong thing, do I pay the postage back
    if I just don't like it who pays the way back
    changed my mind, is the return at my expense
    wrong size ordered, is return freight on me
    do exchanges cost postage
    postage for an exchange, one way or both
    who pays to send the new size
    do I pay twice for shipping when exchanging
    second exchange also free of postage?
    how much would posting back a coat run to
    price for returning a wardrobe
    how do heavy returns get paid for, it's 40 kilos
    returning a fridge: who bears the haulage
    pallet return for the tiles, who's paying the freight
    Is collection of a return free or charged?
    pickup fee for returns?
    courier wants 6 dollars for picking up the return, is that right
    the driver asked me to pay for the return, you said it's free
    post office charged me for the return, do I get that back
    I paid 7.80 to send it back, how do I claim that
    how to get reimbursed for return postage
    reimburse the postage of my return please, receipt attached
    do you refund return postage, up to what amount
    maximum you reimburse for sending back
    where do I upload the slip for the return postage
    when do I get the return postage paid back
    receipt for return postage lost, still refunded?
    laid out the return carriage myself, who gives it back
    do you prefer me to pay first and claim the return postage later
    can I send it back freight collect
    return with postage due, would you accept that
    can you pay the courier on arrival for my return
    does return insurance cover my postage
    free return insurance on my order, does it pay for the trip back
    no insurance on the order, so return cost is mine?
    is in-store return free while posting costs
    if I take it back to the shop do I save the return fee
    Parcel locker return cheaper than pickup?
    do gold members return for free
    was returns not free before, how much is it now
    new return fee 2.99 applies to me?
    is return fee per item or per parcel
    three items in one return, one fee?
    one fee for two orders returned in one box?
    do I lose free delivery and have to pay the original postage if I return a part
    when I return everything, is the outbound postage given back as well
    do you keep the original shipping when I send it back
    will the first delivery charge be refunded too on a return
    handling charge for returns?
    restocking fee and carriage for a returned drum kit, who pays what
    return from Ireland to you, who pays postage
    sending back from abroad, postage and duty at whose cost
    do I pay customs on a return
    return from the islands, extra cost?
    remote area surcharge for return, me or you
    Overweight return, who pays the extra
    carrier charged more for my return as the box was bigger, refund it?
    which return carrier is cheapest and do you pay any carrier
    must I use your courier so that the return's free
    if I use my own label do you repay it
    express return reimbursed or only standard
    do I need tracked post for the return and who pays for it
    refused parcel, do I owe the way back
    didn't collect my parcel, it went back, do you charge me for that trip
    cancelled after dispatch, will I be charged the return trip
    late delivery and now I don't want it, who pays to send it back
    allergic reaction, returning the cream, postage on you?
    not as pictured, return postage yours?
    gift recipient wants to return, who pays
    return dispute over postage: item defective, you told me to pay
    split the return cost half and half?
    return postage too dear for a 5 dollar cap, do you contribute
    return shipping more expensive than the thing, what then
    sir return pickup charges will be deducted or free
    return courier charge who will bear
    reverse pickup is chargeable?
    i send back, money of post who give
    for return i must pay? how much
    return 邮费 can claim back?
    my gran sent it back by recorded post at her own cost, can she have that refunded
    Before I return the lamp I should like to know at whose expense it travels.
    you say "easy returns" but not whether they're free, so?
    the haulage for returning my fridge, at whose expense is it
    is sending back by locker cheaper for me than a collection
    does my gold status save me the return postage
    the carrier's surcharge on my return box, will you reimburse that
    reverse pickup charges: customer pays or company?
    I bought my own return label for 6.10, is that repaid
    "easy returns" in the ad, but at whose cost do they travel
    two orders sent back in a single carton, one return fee or two
    your parcel came too late to be useful; must I pay to post it back
    does the loan of a return crate cost anything
    return trip of a chandelier, insured, who foots that bill
    the post office in our village wants 31 for the rocking horse you sent by mistake; tell me first who's bearing it if I return it
    does the return charge differ for fragile things
    can the return postage be paid with points
    my son's at uni 300 miles off; posting the unwanted desk lamp back from there, is it free for him as well
    is the free return only for the first parcel of an exchange
  `,
})
