import { defineIntent } from '#intents/define'

export const repair = defineIntent({
  intent: 'repair',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '我要维修', en: 'Have it repaired' },
  definition: {
    zh: '要求维修、预约师傅，或问送修的进度和费用。',
    en: 'Wants it repaired, a technician booked, or asks how a repair stands and what it costs.',
  },
  borders: {
    'faulty-item': { zh: '只说坏了，没说要修。', en: 'Says it is broken and does not ask for a repair.' },
    warranty: { zh: '问保修期和范围。', en: 'Asks how long the warranty is and what it covers.' },
    'spare-part': { zh: '要零件自己换。', en: 'Wants the part and fits it on their own.' },
    'exchange-item': { zh: '要换一件，不修。', en: 'Wants another one instead of a repair.' },
  },
  zh: `
    维修
    可以修吗
    怎么送修
    修一下多少钱
    返修
    去哪里修
    上门维修
    帮我修
    寄回去修
    修好要多久
    维修点
    报修
    维修进度
    换屏
    我要维修
    帮我修一下
    可以维修吗
    申请维修
    坏了想修
    怎么报修
    派个师傅来修一下
    能修吗 修要多少钱
    wei xiu
    约个时间上门看看空调
    过保了 可以付费修不
    寄回厂里修要几天
    我送修的手机修好没有
    亲 麻烦安排售后师傅 热水器打不着火
    维修点在哪里 附近有没有
    屏碎了换一块多少银子
    不想换新 修好就行
    請安排檢修
    表停了 送去你们那换机芯行不行
    repair 进度查一下 RP5521
    鞋子开胶 有补的服务吗
    修了两回还是老毛病 再派人来
    洗衣机保内 给我登记一下报修
    师傅说配件要等 等到哪天
    上门费收不收 光检查
    修的时候有备用机借吗
    给修呗 扔了可惜
    拉链坏了 你们管修吗
    维修报价太高了 不修了寄还给我
    电动车刹车软 哪里可以调
    维修单提交了没人联系我
    我妈家里的燃气灶昨天开始打不着，老人家一个人住又不会弄，她的地址是花园路18号二单元，麻烦登记一个报修，最好今天下午就能有人过去瞧一眼
    上个月十五号把笔记本寄到你们指定的网点换键盘，说好七个工作日，现在二十多天过去了，电话打过去永远在通话中，我就想问机器究竟弄好了没
    修好了怎么通知我
    拿到店里去现场能弄好不
    咖啡机该除垢保养了 你们上门做吗
    换电池服务预约
    自己掏钱也要修 有感情了
    沙发塌了一块，想请人来加固
    修空调的师傅约的三点 没见人影 重约
    修理费用能先报个价吗
    修表
    我家冰箱是在您这买的，用了四年一直很好，这两天压缩机嗡嗡响，保修肯定是过了，不过我不想整台换掉，请问能不能派技术员来诊断，费用按你们标准来
    laptop 风扇吵死 book 个 technician
    請問手錶進水可以送修嗎
    我要报修
    可以帮我维修吗
    东西坏了，想修一下
    怎么申请维修
    维修怎么收费
    这个毛病修下来大概多少费用
    能上门维修吗
    请派师傅上门修
    预约维修师傅
    维修点在哪里
    附近有维修网点吗
    寄回去维修怎么弄
    我的维修进度到哪了
    送修的手机修好了吗
    维修要多久
    坏了能不能免费修
    洗衣机坏了，帮我报修
    空调不制冷，派人来修
    冰箱需要维修
    换个屏幕多少钱
    手机屏碎了，可以修吗
    能换电池吗，想送修
    维修师傅什么时候来
    约的师傅没来，重新约
    维修费太贵了吧
    保内维修怎么申请
    过保了还能修吗，自费也行
    我想把手表送去修
    电脑开不了机，想送修
    热水器漏水，请安排检修
    上门维修要收上门费吗
    维修需要带什么
    寄修地址发我
    我要修鞋，开胶了
    修好了寄回给我要几天
    送修单号 WX2210，查进度
    师傅修完又坏了，再来一次
    请安排售后师傅上门检测
    可以预约周六上门维修吗
    修理费能先估个价吗
    电视黑屏了，能来家里修吗
    油烟机要清洗检修，能约吗
    维修的时候有备用机吗
    我不想换新的，只想修好
    沙发弹簧断了，可以返厂修吗
    你们修不修眼镜框
    耳机坏了修一下值不值，多少钱
    维修申请提交了，没人联系
    相机镜头进灰，送修怎么送
    麻烦登记一下，燃气灶打不着火，要师傅来
    修修修 洗碗机
    维休师傅几点到
    laptop 键盘坏了 可以 repair 吗
    baoxiu xiyiji
    請問可以安排師傅來維修嗎
    亲 豆浆机罢工了 能给修修不🛠️
    您好，我家的净水机一直滴水，麻烦安排工程师上门维修，我住在和平里，工作日下午都在家
    修了一个月还没修好？到底什么时候能拿到机器
    电动车不走了，买了两年了，不知道送到哪里能修，大概多少钱，帮我约一下
    上次师傅说要等主板到货才能修，现在到了没有
    要维修
    修一下
    能修不
    报修一下
    帮忙修
    想送修
    怎么修
    哪里能修
    约维修
    派人来修
    修要多少钱
    安排师傅维修
    我要送修
    修好了没
    维修到哪了
    能上门修吗
    维修网点在哪
    返厂维修
    免费维修吗
    请师傅来看看
    换屏多少钱
    维修预约
    修理一下行吗
    维修申请
    洗衣机脱水时跳，麻烦派个师傅来修
    手机摔了屏花了，换块屏大概多少，当天能修好吗
    电动轮椅刹不住，老人不敢坐，哪里能修
    我的电烤箱门合页松了，可以寄回去给修一下吗
    维修师傅说今天上午来，到现在没见人，帮我催一下
    送修的笔记本十二天了，修好没有，我等着用
    净水器漏水，想约个周末的时间上门修
    按摩椅靠背不动，在保修期内，申请免费维修
    过了保的油烟机，你们还修吗，怎么收费
    把表寄给你们做保养和换电池，流程是怎样的
    维修报价320我同意，请开始修吧
    热水器点火器坏了，修还是换零件，师傅上门看看再说
    儿子把遥控车轮轴弄断了，你们有维修服务吗
    手表修完拿回来还是走慢，需要返修
    相机快门卡住，送去城东那个维修点行吗，要预约吗
    空调加氟多少钱，能约师傅明天来吗
    我的包肩带断了，你们专柜给缝补吗
    扫地机主板坏了，是换新划算还是修划算，先报个修理价
    维修单号R6620现在是什么状态
    你们的维修师傅换了个零件还是漏水，再安排一次上门
    吸尘器寄修要不要带充电器和配件一起寄
    家里的智能锁打不开，急，师傅最快多久能来修
    门店能不能修耳机，还是都要寄回总部
    维修期间打电话给我了说要加钱，加多少，为什么
    沙发皮裂了，可以上门补皮吗
    电视背光暗了，请登记维修，地址还是上次送货的
    烤漆柜门磕掉漆，找你们修补收费吗
    平板换电池多少钱，数据会不会丢，我想送来修
    取消今天的维修上门，改到下周二
    修个拉链你们收不收，行李箱上的
    冰箱门封条松，请安排人来修一修
    师傅来检测说要换压缩机，配件啥时候到，什么时候来修
    咖啡机寄修后寄回地址要改成公司
    买的自行车变速不顺，能拿到店里让师傅修吗
    不要换新，这台有我的数据，必须修
    婴儿车折叠卡死了，附近能修的地方发我
    你们修理费里包不包零件钱
    修好之后保多久，再坏能免费修吗，我这台先给修
    亲 豆浆机闹脾气了 求师傅救救它🔧
    维修维修维修！喊了一周了没人来！
    唯修电话没人接 我要报修冰箱
    我的 iPad screen 碎了 book 一个 repair
    xiang xiu yixia xiyiji
    請問可以預約到府維修嗎？冷氣不冷
    您好，家母所用的助听器近日声音断续，想送至贵公司维修，请告知寄送地址、大致费用以及所需时间，谢谢
    楼下邻居的空调也是你们修的，说师傅手艺好，我家这台也吱吱叫了俩月，给我约上那位师傅，啥时候有空都行
    上门修收多少上门费，修不好还收吗
    洗衣机坏了，派人来修
    送修怎么弄
    手机屏幕碎了，能修吗多少钱
    维修费用多少
    换电池要多少钱
    修一下要多久
    我送修的机器修好了没
    维修进度查询
    维修单号5521到哪步了
    什么时候修好
    师傅约好了没来
    改约维修时间
    取消维修预约
    上门检测收费吗
    保修期内修要钱吗，我要修
    过保维修价格
    寄修地址给我
    寄回去维修的流程
    寄修的运费谁出，我要寄修
    维修点在哪，我要送过去修
    门店可以当场修吗
    电视黑屏要修
    冰箱不制冷，安排师傅来看看
    空调漏水，叫人来修
    热水器不点火，报修
    油烟机噪音大，约个师傅检修
    燃气灶打不着火，请派师傅
    马桶漏水，找师傅修
    水龙头滴水能安排修吗
    灯不亮了，上门修一下
    门锁打不开，急修
    窗帘轨道坏了，师傅能来修吗
    沙发腿断了，能修不
    椅子松了，要维修
    床板断了，派人修
    自行车刹车坏了，能修吗
    电动车换轮胎多少钱
    滑板车不走了，送修
    电脑开不了机，寄哪修
    笔记本键盘进水，维修报价
    硬盘坏了能修复吗
    打印机卡纸，维修上门
    相机镜头要清洁维修
    手表走慢了，校准维修
    手表换电池
    戒指要改圈修理
    项链断了能接吗
    包包五金坏了，能修吗
    鞋底开胶，能补吗
    拉链换一个，你们做吗
    衣服破洞能织补吗
    行李箱轮子掉了，修
    眼镜腿断了修一下
    耳机一边没声，送修
    音响修理要几天
    吉他换弦调音你们做吗
    钢琴调律预约
    按摩椅卡住了，请师傅
    跑步机皮带松了，上门修
    净水器换芯顺便检修，约师傅
    扫地机器人寄修
    吹风机坏了值得修吗，报个价
    电饭煲按键失灵，想修
    微波炉不加热，修一修
    咖啡机漏水，要维修
    缝纫机断线，找人修
    先报价再修可以吗
    维修报价太高，能便宜点吗
    维修报价单什么时候给
    不换新的，就修
    不要换货，帮我修好
    不用退，修好就行
    不是买零件，要你们来修
    不问保修，就想约人来修
    二次维修
    维修师傅电话给一个
    师傅说要带配件再来，啥时候来
    维修师傅到哪了
    我修的东西能寄回吗，修好了吗
    修好后寄到家吗
    维修期间有备用机吗
    维修记录在哪查
    检修费
    人工费多少，修一次
    换个主板要多少钱
    换锁芯多少钱上门
    修不好收钱吗
    亲，这个能修吗，送哪里
    咋报修啊
    俺家洗衣机不转了 派个人来瞅瞅
    冷氣壞了，可以派師傅嗎
    repair要多少钱
    送repair进度咋样
    wo yao weixiu dianshi
    维修预约周三可以吗
    您好，家中净水机漏水，烦请于本周末安排工程师上门检修，并告知费用
    我妈的按摩椅才用半年卡在那儿不动了人还差点起不来，赶紧派个师傅来修
    净饮机买了一年多，出水口一直滴，想约个师傅这周末来家里修一下，顺便报个价
    寄去换主板的平板已经三个礼拜，单号查出来还是“检测中”，什么时候能修好寄回
    扫地机的轮子卡死转不动，我不想换新的，请告诉我寄到哪里给你们修
    我爸那台收音机跟了他二十年，前两天没声了，他天天抱着发呆，你们师傅要是能修好，多少钱我都出
    上周来的师傅把洗衣机拆开说要等皮带，之后就没人联系我了，盆里衣服堆成山，到底哪天来装好
    能派师傅来修吗
    约个师傅上门
    上门维修怎么约
    洗衣机不转了，叫人来修
    冰箱不制冷，派人修
    空调要修，今天能来吗
    热水器打不着火，要维修
    油烟机漏油请师傅来弄
    电视没图像，约维修
    洗碗机漏水帮我报修
    咖啡机送去保养
    扫地机不回充，寄修
    手机换屏多少钱，你们修吗
    笔记本屏碎了送修
    键盘失灵想寄回修
    手机进水能修吗
    相机镜头卡住，送哪修
    无人机摔了维修报价
    耳机一边不响，不换，就修
    不要换新，帮我修好就行
    舍不得扔，能修吗
    还有没有修的价值
    这个修得好吗
    手表走慢了，送你们那调一下
    手表换电池能做不
    项链断了能焊吗
    戒指掉钻能重新镶吗
    眼镜腿断了能焊接不
    皮鞋换底
    包带断了你们缝吗
    拉链坏了能给换不，送修
    皮沙发破了能上门补吗
    沙发塌了请人加固
    柜门歪了派人调一下
    窗帘杆掉了，师傅来装回去
    帐篷开线能缝补吗
    自行车保养预约
    电动车刹车要修
    轮椅刹车失灵哪里修
    婴儿车轮子晃，能修不
    钢琴调音预约
    吉他琴颈弯了能调吗
    割草机开春保养
    菜刀磨刀服务有吗
    老收音机你们还修吗
    停产机型还能修不
    别处买的你们修吗
    寄修地址给一下
    寄修要带充电器吗
    怎么申请寄修
    先报价再修行吗
    上门费多少，检测收不收钱
    报价太高不修了，寄回来
    同意报价，修吧
    过保自费修可以不
    保修内免费修，帮我登记
    修要几天
    师傅昨天没来，重新约维修
    改维修时间到周五
    电脑送修三周了，修好没
    说等配件，还要等多久才修好
    修好了能去取了吗
    修了两次还响，返修
    修回来老毛病还在
    報修冷氣
    想預約維修師傅
    repair 怎么预约
    亲，我妈一个人住，灶打不着，能叫师傅明天去不
    老挂钟不走了，你们家还有会修钟的不
    手风琴漏风，你们有师傅能弄吗
    水龙头滴水派人看看
    藤椅散了能请人重编不
    气垫床破洞你们给补吗，多少钱
    割草机送去修，收不收
    打字机拿去店里检修行吗
    师傅说订零件就再没来，还修不修
    修不好就原样寄回来
    皮带断了有师傅缝不
    冰箱坏了叫个师傅来修
    烤箱上门修要收费吗
    报修洗衣机
    热水器派人来修下
    笔记本送哪儿修
    手表停了，能修吗，寄过去
    相机修到哪一步了
    维修单3308有进展没
    修好了没，都五周了
    师傅说缺配件，什么时候再来修
    改约周四上门维修
    修完又漏了，返修
    先报个维修价，我再决定
    维修报价太高，不修了寄回来
    同意维修，89块去付
    鞋底磨平了能换底修补不
    包包拉链坏了可以修吗
    沙发塌了，派人来加固维修
    眼镜腿断了，帮焊一下
    帐篷破了个口，给补补
    不换新，我就要修
    过保自费也修，怎么约师傅
    空调清洗加维修，哪天有空
    电动车刹车失灵，去哪个维修点
    修电脑数据会丢吗，准备送修
    冷氣不冷，想約師傅來修
  `,
  en: `
    repair
    can you fix it
    i need a repair
    how do i send it for repair
    repair cost
    can it be repaired
    where can i get it fixed
    fix my machine
    book a repair
    send it in for repair
    repair service
    how long does a repair take
    technician visit
    repair under warranty please
    replace the screen
    i need this repaired
    can you repair it
    i want it fixed
    how do i get it repaired
    repair request
    how do i book a repair
    can someone come and fix the boiler
    what would it cost to mend
    is my phone fixed yet, job RP5521
    send a technician
    out of warranty, happy to pay for fixing
    don't replace it, just repair it
    fixing the cracked display, how much
    repare my watch pls
    维修 appointment for the aircon
    do you resole shoes
    The engineer was due at three. No engineer. New slot?
    your man has been here twice and it still rattles, get him back
    Could I drop the coffee machine at the shop and have it descaled and serviced?
    battery swap service, when could i come
    how long till i get my laptop back from the workshop
    do i get a loan phone while mine is being mended
    the quote's too steep, return it to me unrepaired
    submitted a service request, nobody called
    sofa sags in one spot, can a person come and strengthen it
    brakes of the e-bike feel soft, who can adjust
    Register a call-out for my washing machine please, it's within its two years.
    zip broke, do you do tailoring
    technician says waiting for part, until which day
    is the visit itself charged if he only looks
    I'm attached to it, so rather than buying another I'd like yours brought back to life
    my hoover is ill can you doctor it
    please come to repair my refrigerator is very noise
    On the fifteenth of last month I mailed my notebook to the workshop you'd named for a new keyboard. Seven working days, they said. It's been more than twenty, and the line there is permanently engaged. Is it ready?
    fix it under guarantee
    how will u let me know once it's mended
    My mother lives by herself and since yesterday her gas hob hasn't lit. She's at 18 Garden Road, flat two. Would you put her down for somebody to come round, this afternoon if there's any way?
    estimate first, then i decide whether you go ahead
    can the hinge be welded or whatever, i'd send it in
    get the speaker looked at by your lab
    We've had this fridge from you for four happy years. For a couple of days the compressor has been humming like a beehive. I know we're past any cover, but I'd pay a specialist to come, diagnose and cure it.
    drone gimbal twitches, open a workshop job for it
    recalibrate my scale, do you offer that
    能修吗, hinge of my folding bed came loose
    I need to get it repaired
    can you repair it for me
    I'd like to have it repaired
    how do I get this fixed
    can you fix my phone
    I want to book a repair
    I'd like to request a repair
    please send a technician
    can someone come and repair it
    can I send it in for repair
    where can I take it to be repaired
    where do I send my laptop for repair
    how much does a repair cost
    how much to replace the screen
    what would a repair cost me
    how many days would the repair take
    is my repair finished yet
    what's the status of my repair
    when will my phone be repaired
    repair status for job 3018
    can I get my washing machine repaired
    my fridge needs fixing, can you send someone
    I need an engineer to come out
    book an engineer visit for my boiler
    is there a repair centre near me
    do you repair watches
    can it be repaired instead of replaced
    I'd prefer a repair to a replacement
    can I get it repaired out of warranty if I pay
    free repair under warranty, how do I apply
    the technician didn't turn up, please rebook
    the technician came but it's still broken, send him again
    when is the repair man coming
    do you charge a call out fee for repairs
    can you fix a cracked screen
    battery replacement service please
    I'd like a repair quote
    can you mend the zip on my coat
    do you do repairs on furniture
    my TV needs repairing, can you pick a date
    how do I arrange a repair
    Please arrange a home visit to fix the dishwasher
    I sent my camera in for repair three weeks ago, is it ready?
    how do I pack it for the repair service
    can I bring my coffee machine in to be fixed
    can the broken hinge be repaired
    do I get a replacement while you repair mine
    I want my headphones fixed, not exchanged
    my bike needs a repair, gears keep slipping
    need a repairman for the oven asap
    can u fix it?
    repiar my tablet please
    i want to repair my machine, where i go
    fix my ps5 controller plz drift is killing me 🎮
    Good morning, my dryer has stopped heating. Could you kindly book a technician to look at it? I'm in on weekdays.
    You've had my laptop in your workshop for SIX weeks. Is it repaired or not?
    维修 my vacuum please, where do I drop it off
    It's an old radio I bought from you years ago and I'd hate to throw it out, could one of your people repair it and what would that be?
    repair estimate came to 90, please go ahead and fix it
    who can repair the motor of my standing desk
    repair please
    can this be fixed
    I want it repaired
    fix it please
    book me a repair
    need a technician
    how much to fix
    where do you repair
    repair my phone
    is it repaired yet
    send someone to fix it
    home repair visit
    I'd like it mended
    can you mend it
    request a repair
    repair booking
    paid repair possible?
    repair quote please
    service appointment
    when will it be fixed
    can your engineer come
    need my watch repaired
    The oven door won't shut, could an engineer come on Tuesday to fix it?
    My scooter's brakes squeal. Do you have a workshop that'll repair them?
    How much would you charge to replace the battery in a four-year-old tablet?
    The dishwasher pump is broken and it's still covered, so I'd like to arrange a free repair
    Your technician fitted a new board last week, the same error's back, send him again
    I posted my hearing aid for repair on the 2nd, can you tell me whether it's finished
    I'd like to have the strap on my bag stitched, do you offer that as a service?
    Could somebody call me about a time to come and fix the boiler
    Please cancel the repair visit tomorrow and make it Friday morning
    Is it worth repairing a 2017 washing machine? What does a check-up by your engineer cost?
    My glasses frame snapped, can your opticians solder it back?
    The repair centre has had my drone for a month, what's the hold-up?
    I accept your estimate of 140, please carry on with the repair of the amplifier
    Do I drop the laptop at a store to be repaired or post it somewhere?
    I don't want a new fridge, I'd like the seal on this one fixed by one of your people
    The lens mechanism's stuck, send me the form for getting it serviced
    Can the leather on our sofa be patched up at home by someone from you?
    We need the treadmill serviced, it's heavy, so it has to be an on-site visit
    My phone's screen has a crack, how quickly can you replace it while I wait?
    The repairman never arrived between 8 and 12 as agreed. Kindly rebook.
    Are repairs guaranteed? I'd like you to have a go at my coffee grinder
    Who repairs your e-bikes in Bristol? The motor cuts out and I want it sorted
    The necklace clasp is broken, I'd like to send it to you to be repaired
    My repair ticket R-7731 has said "awaiting parts" for two weeks, when will they come?
    The sewing machine needs its timing adjusted, can I book that with you?
    Would you repair a toy train set that's out of warranty if I cover the cost?
    The engineer you sent said he'd be back with a part, nobody's phoned since
    Can I get a courtesy vacuum while mine's being fixed in your workshop
    I'd prefer you repaired my boots, the heel came loose, than give me money
    please register a repair for an air conditioner, model AX12, no cooling
    Do you do repairs at weekends? The lock on our front door is stuck halfway
    The gaming chair's gas lift is gone, can it be repaired at your depot
    Is there a diagnostic fee if I decide not to have the camera repaired?
    could you give me a price for re-soling two pairs of boots
    A new zip in my sleeping bag, is that a repair you'd take on?
    Tell me the address of the service centre, I'll bring the speaker round to be fixed
    I've been told my guarantee repair was approved, so what date is the engineer coming
    What do I need to back up before I hand in the phone for repair?
    can sum1 fix my hoover
    repare of the watch how many days?
    my poor kindle needs a doctor 🩹 do you guys fix screens
    please you can send technic for my washing machine, make noise big
    维修 for my headphones, how much u charge
    Good afternoon. The wheelchair I bought from you has developed a wobble in the right wheel; could a technician call on me to repair it? I can't go out without it.
    Two months. TWO MONTHS my laptop's been in your repair shop. Fix it or tell me why not!
    It was my grandfather's radio originally bought from your shop, it crackles and then goes silent, nobody in town will touch valves, could your lads have a look and mend it, price isn't the issue
    book a technician
    how do I request a repair
    washing machine broke, need an engineer
    can my phone screen be repaired, how much
    price for a new battery fitted
    repair status
    status of service job 5521
    when will my laptop be fixed
    when's the engineer coming
    technician didn't show up, rebook the repair
    move my repair appointment
    cancel my repair visit
    is there a call out charge
    out of warranty repair price
    where do I send it to be repaired
    nearest repair centre to me
    do you repair while I wait in the shop
    tv gone black, want it repaired
    fridge not cooling, send a technician
    aircon is leaking, send someone to mend it
    boiler won't ignite, book a repair
    cooker hood rattles, book an engineer
    gas hob won't light, please send a repairman
    toilet you installed leaks, send a plumber
    tap drips, can you arrange a repair
    lock's jammed, emergency repair please
    blind rail broke, can a fitter repair it
    sofa leg snapped, can you fix it
    wobbly chair, need it repaired
    bed slat broke, repair please
    bike brakes need fixing
    how much to replace an e-bike tyre
    scooter died, where do I take it for repair
    laptop won't boot, where do I send it for repair
    keyboard spill, repair quote please
    can you repair a broken hard drive
    printer jammed for good, on-site repair?
    camera lens needs servicing
    watch runs slow, can you regulate it
    watch battery change
    ring resizing and repair
    necklace snapped, can you mend it
    bag clasp broke, do you repair bags
    sole coming off, can you glue it
    zip replacement service?
    can you mend a hole in a jumper
    suitcase wheel came off, repair it?
    glasses arm broke, fix please
    one earphone is dead, send for repair
    speaker repair how many days
    guitar restring and setup, do you do that
    piano tuning appointment
    massage chair stuck, send a technician
    treadmill belt loose, home repair please
    water filter service visit
    robot vacuum, mail-in repair
    hair dryer worth repairing? quote please
    rice cooker buttons dead, I'd like it repaired
    microwave not heating, fix it please
    coffee machine leaking, needs servicing
    sewing machine keeps skipping, want it repaired
    quote first and then repair?
    your repair quote is too high, can it be less
    when do I get the repair estimate
    not a new one, just fix mine
    no replacement, I want it repaired
    no refund needed, please just repair it
    don't want the part, want someone to fit it and fix it
    fixed last month, broken again, repair it once more
    second repair of the same fault, please arrange
    engineer said he'd come back with a part, when
    where's my technician right now
    do you post it back after repair
    loan phone during repair?
    repair history of my machine
    repair charges
    labour cost of a repair
    motherboard replacement price
    screen replacement
    do I pay if it can't be repaired
    is it fixable and where do I bring it
    sir please send mechanic for my AC
    kindly arrange service engineer visit
    service request for washing machine
    complaint registered for repair, technician not visited
    I want to repair my machine, how to do
    my tv is broke, you can send man for repair?
    维修 how much for screen
    送修 already two weeks, ready or not
    need it fixd
    repare my fone pls
    can sum1 come fix my oven
    Good day, our water purifier leaks. Please have an engineer call this weekend and let us know the charge.
    mum's massage chair jammed with her in it, we need a repair man out today
    what do you charge to look at a dishwasher, get a chap round and all that
    The lift mechanism on our desk has jammed; could one of your people come out on Saturday and mend it?
    I posted my tablet for a new mainboard three weeks ago, and the service page still says it's being examined.
    Before I agree to having the oven repaired, I'd like a written estimate of labour and parts.
    My late mother's clock has stopped. Do you have a watchmaker who would take it in and repair it?
    Dad's had his radio for twenty years and it went silent last week, he just sits with it. If your workshop can get it going I'll pay whatever it takes.
    Your engineer took the washing machine apart, said it needed a belt and nobody's rung since, so when's he coming back to finish?
    can you repair my washing machine
    send a repairman
    send someone to fix the fridge
    I want my phone fixed
    can you mend a zip
    can the strap be sewn back on, do you repair bags
    could your tailor repair the lining
    re-soling boots, what do you charge
    can you resole my shoes
    heel broke, can you glue it back
    solder my glasses frame please
    my chain snapped, can your jeweller mend it
    can a watch be serviced with you
    watch battery and seal replacement, do you do that
    guitar neck bent, can you straighten it
    violin repair possible?
    laptop screen cracked, please replace it for me
    new screen for my phone, fit by you, how much
    keyboard replacement by your workshop, price
    water got into my phone, can you rescue it
    data recovery as part of the repair?
    tv won't turn on, send a mechanic
    AC not cooling, please send mechanic
    sir technician visit needed for geyser
    sir please book service for water purifier
    kindly arrange engineer for my fridge
    service call for mixer grinder
    oven not heating, I want an engineer
    hob won't light, can a fitter come today
    boiler out, emergency repair please
    dishwasher leaks, book me a repair visit
    descale and service of my espresso machine
    sewing machine timing adjusted, book that please
    hoover loses suction, where do I bring it for repair
    robot vacuum won't dock, can I send it in for repair
    lawnmower service before spring
    chainsaw sharpening and repair
    puncture repair while I wait?
    e-bike motor error, want a mechanic
    scooter brake repair
    electric wheelchair brakes need fixing
    hearing aid repair
    pram wheel wobbles, do you fix it
    sofa sags, can someone come and fix the springs
    leather sofa torn, repair at home?
    table top scratched, can you refinish it
    wardrobe door hangs crooked, send someone to adjust
    curtain rail fell, please have it remounted
    tent seam ripped, can you restitch it
    drone crashed, repair cost
    camera lens stuck, workshop estimate please
    headphones one side dead, I want them repaired not replaced
    no exchange please, repair it
    I'm fond of it, can it be brought back to life
    is it worth repairing or beyond saving
    can it be fixed at home or must it go to the workshop
    pick up and return repair service?
    do you collect the TV for repair
    where's the nearest place to drop it for repair
    repair centre in Pune?
    drop-off point for repairs
    can I bring it in without an appointment for repair
    RMA for a repair
    open a repair ticket
    free repair within guarantee, please arrange it
    out of guarantee, I'll pay, can it be repaired
    what does a repair cost
    estimate before you start the repair
    callout charge for the technician?
    labour cost per hour of repair
    diagnosis fee if I don't go ahead with the repair
    quote too high, send it back unrepaired
    accept the repair quote
    I approve the estimate, go ahead and repair
    how do I pay for the repair
    how long will the repair take
    how long is the wait for a technician
    when's the technician coming
    technician didn't come yesterday, new appointment for the repair
    technician is late, where is he
    change my repair appointment to Friday
    cancel the technician visit, it works again
    can the engineer come in the evening
    weekend repair visits?
    is my laptop repaired yet
    status of my repair
    three weeks at the workshop, when do I get it back
    any news on my watch at the workshop
    waiting for a part says the workshop, how long for the repair
    was my phone received by the repair centre
    is the repair finished, can I collect it
    repaired twice and still rattles, repair it again
    came back from repair with the same fault
    repair was botched, redo it
    they repaired the wrong thing
    is there a loan device during the repair
    courtesy phone while mine is being repaired
    do I need to back up before repair
    must I send the charger along for the repair
    pack it how for repair
    do you repair things bought elsewhere
    do you repair old radios
    can you repair discontinued models
    who repairs your fans
    do you have an in-house workshop
    tailor alterations, trousers torn at knee, mend?
    can my ring be resized and the stone reset
    stone fell out of the ring, set it again please
    knife sharpening service
    pressure cooker valve fix at service center
    i want repair my machine
    my television is broke, please come repair
    need repair man fast
    can someone come see my fridge
    维修 my phone please
    师傅 when come to fix
    fix it pls
    rpair needed
    mend it for me would you
    get a man round to look at the boiler would you love
    my mum lives alone and the cooker clicks but doesn't catch so she's eating sandwiches, could you get a fitter to her by tomorrow
    good day, our grandfather clock from your house has stopped; do you still have a clockmaker who makes visits
    is it fixable by your workshop
    my accordion wheezes, is there a workshop of yours for that
    someone to see to a dripping tap you sold us
    patch for my airbed done by you, price?
    would your craftsman restore the chair's wicker
    stove fan rattles, I want a fitter's visit
    my garden shears want grinding and setting
    please take my mower in for mending
    have the workshop look at my typewriter
    the clasp of my bag needs a craftsman
    what would mending the lamp cost me
    is the saddler still with you, my belt's torn
    you've had my drill for mending since March
    the man came, ordered a part, never came back
    my fitter's visit, morning or afternoon?
    send back my radio as it is if it can't be mended
    loan mower while mine is mended?
    fix my kettle
    mend my jacket's zip
    please repair the hoover
    get the fridge fixed
    get someone to fix the cooker
    send a repairman for the tumble dryer
    send a mechanic for the treadmill
    send an engineer, the boiler's out
    send a fitter round to fix the blind
    book a technician for my oven
    book a repair slot for Monday
    book my phone in for a screen repair
    schedule a service visit for the dishwasher
    appointment to have my laptop fixed
    call-out for the washing machine, please
    need a plumber from you to fix the tap I bought
    need an electrician for the lamp you sold me, it wants rewiring
    need a watchmaker, the hands are stuck
    need the e-bike serviced
    need my drone repaired after a crash
    need a new battery put into my phone by you
    need my wheelchair brakes repaired urgently
    want my guitar restrung and the neck fixed
    want to have my boots resoled
    want a cracked tablet repaired
    want the torn tent stitched by your workshop
    want my violin bow rehaired
    want it repaired, not replaced
    would rather have it repaired than refunded
    no swap, just fix it
    do you mend handbags
    do you fix sewing machines
    do you repair things out of guarantee
    do you do screen replacements for tablets
    do you fix third-party brands
    do you have a workshop where my mixer could be mended
    does your jeweller repair broken clasps
    does your cobbler fix heels
    can you solder my glasses
    can you glue and clamp the chair leg
    can you patch an inflatable bed
    can you unjam my printer at your workshop
    can you replace the hinge on my wardrobe, at home
    can the pram wheel be repaired
    can the espresso machine be descaled and repaired by you
    can I bring in my bike to be fixed
    can I drop off a blender for repair at a branch
    can I post my headphones in for repair
    can a courier collect the TV for repair
    can someone come and look at the freezer, it needs fixing
    where do I send a broken camera for repair
    where's your repair shop
    which workshop handles piano repairs
    who repairs your scooters in Pune
    service centre for mixer grinder repair near Kochi
    how do I register a repair request
    how do I get a repair ticket
    how do I pack the monitor for a repair
    how much to fix a cracked screen
    how much do you charge to mend a lens
    how much is labour for repairing a dryer
    repair cost for a robot vacuum wheel?
    cost estimate for fixing the amplifier first please
    quote to repair a leather armchair
    fee for the technician just coming to look
    call-out charge when I've no cover
    is the repair free while under guarantee, I'd like to book it
    is it worth repairing an eight-year-old toaster, could you do it
    is my watch mended yet
    is my laptop ready to collect from the workshop
    how far along is repair job 5521
    status of repair RP-903
    repair ticket 3308, any progress
    any update on my camera in your workshop
    my speaker's been at the service centre five weeks, when's it done
    how long do repairs take at the moment
    how long will fixing the fridge take
    you've had my bike in the workshop since Easter, when do I get it back
    waiting for the repairer since nine, where is he
    the technician missed his visit, rebook please
    the engineer came, said he needs a part, never returned
    reschedule the repair visit to Thursday
    cancel the engineer, I've fixed it myself
    what time will the technician come tomorrow
    can the repair visit be in the evening
    the repair didn't hold, it's leaking again, send him back
    after the repair the same noise, please redo the job
    your workshop returned it and it still won't charge, repair it properly
    will I get a loan phone during the repair
    do you lend a machine while mine's being mended
    will my data be wiped during a repair
    please decline the estimate and post it back unrepaired
    go ahead with the repair at 89
    pay the repair bill, how
    The compressor of our fridge is giving up. Could you get a specialist to our house?
    My late husband's radio crackles and I'd be grateful if somebody could restore it.
    Our front door lock is jammed; would one of your fitters come to repair it today?
    I'd like to arrange annual maintenance and a small repair on the stairlift.
    The rocking horse lost an ear, and my daughter is heartbroken. Could your workshop glue it back on?
    so the tumble dryer squeals like a pig and im not buying a new one can one of your lads come round and have a look and fix it
    sir AC not cooling please send technician
    mixer jar leaking, send service man
    complaint register for washing machine service
    geyser repair person required urgently
    repare my phone please
    reparation of my bicycle possible?
    维修 appointment for my 空调
    修电脑 how much
    service visit, oven, anyone free this week?
    my hearing aid whistles, book me a repair
    the cuckoo clock fell silent, can your clockmaker mend it
    pump on the aquarium seized, fix or service please
    bent wheel on the pushbike, do you straighten it and for how much
    the stairlift jams halfway, send a serviceman today
    gaming chair's gas lift sinks, could it be repaired at home
    moth holes in the blazer you sold me, do you darn
    soldering job on an amplifier, do you take it in
  `,
})
