import { defineIntent } from '#intents/define'

export const bye = defineIntent({
  intent: 'bye',
  audience: 'everybody',
  settledBy: 'talk',
  label: { zh: '再见', en: 'Goodbye' },
  definition: {
    zh: '告别，结束谈话。',
    en: 'Takes leave and ends the conversation.',
  },
  borders: {
    'wait-a-moment': {
      zh: '待会儿还接着谈的是稍等；这就走的在这里。',
      en: 'Going to carry on shortly is wait-a-moment; leaving now is here.',
    },
    solved: {
      zh: '只说办妥了的是已解决；说要走的在这里。',
      en: 'Only saying it is settled is solved; saying they leave is here.',
    },
    complaint: {
      zh: '放话再也不来的是投诉；好好道别的在这里。',
      en: 'Never coming back in anger is a complaint; parting in peace is here.',
    },
  },
  zh: `
    下次见
    走了
    没事了再见
    好的拜拜
    先下了
    回见
    挂了
    再见
    拜拜
    拜
    88
    先这样
    我先走了
    回头聊
    下次再说
    没事了拜拜
    再见啦
    我下线了
    晚安
    先忙了
    好那就这样
    zai jian
    我下了
    886
    撤了撤了
    改天再来叨扰
    祝您生活愉快，再会
    散了吧 吃饭去咯
    明儿见
    掰掰～
    孩子醒了，不说了哈
    挂了啊
    時候不早，先告辭
    溜了
    就聊到这儿
    退下吧小的们
    地铁到站我得下车了，回见
    have a nice day 哈
    那我关窗口了
    老师再见
    早点休息吧您也
    江湖再见
    下班啦，周末愉快
    手机只剩百分之二的电，家里那口子又催我去接他，今天就说到这里，改日有空我再登门，你们也早点收工
    886886
    不打扰了，您忙
    睡了睡了
    后会有期
    行嘞，我去上课，走啦
    我这边要登机了，空姐让关手机，剩下的事落地以后再讲也不迟，祝你们值夜班的同事们平平安安，再见
    唠了这半天也够久了，锅里还炖着排骨呢，再不去看就糊了，咱们就此别过，谢绝挽留哈哈
    bái bái
    再见了
    那先这样，拜拜
    好，再见
    我走啦
    先走了，再聊
    回头见
    有空再聊
    那我先去忙了
    我去睡觉了，晚安
    好了不聊了
    今天就到这吧
    没别的事，先挂了
    周末愉快，再见
    祝你工作顺利，再见
    明天见
    晚点见，拜
    先拜拜了您嘞
    好嘞，拜拜
    我要去上班了，再见
    我要出门了，先这样吧
    那不打扰了，再见
    就这样吧，再会
    拜咯👋 明天聊
    88了
    好的，下次见
    先不说了，我吃饭去了
    我得走了
    我关了啊，拜
    结束聊天吧
    可以结束对话了，再见
    聊到这儿吧，你忙你的
    早点休息，晚安
    那我就先退了
    886 下次见
    byebye咯我去洗澡了
    白白
    拜拜了亲
    再見囉
    那就掰掰囉，改天聊
    先這樣囉，晚安
    拜～改天见
    回聊回聊
    客服再见，保重
    我老公叫我了，走了哈，再见
    好啦要开会了，先撤
    再见再见，祝你发财
    就聊到这里，我去接娃放学，拜拜
    行，那就先到这儿，祝你一天愉快，回见
    夜深了，不多聊了，您也快去歇着吧，晚安再见
    溜啦溜啦，明天再唠
    先告辞了
    我这边要下车了，回头再联系，拜拜
    好，那就不聊了，祝好
    时间不早了，我明天还要上班，先这样，再见
    今天跟你聊得挺好，我要去接孩子了，拜拜
    飞机要起飞了得关机了，再见啦
    那我就不占用你时间了，祝你今天顺顺利利，再见
    再会啦
    拜咯
    我走咯
    先告辞啦
    回头聊哈
    我先下线
    就这样拜拜
    那我挂了
    不聊啦
    再见哦
    明天再说，拜
    好的再见
    晚安啦
    我撤了
    改天聊
    先这样吧
    我去忙啦
    后会有期啦
    下回聊
    走了走了
    有空见
    那就先到这
    结束吧拜
    祝你开心，再见
    快递员按门铃了，我先不聊了，再见
    天都黑了，我得回家做饭，拜拜啦
    会议马上开始，我就先下线了，回头见
    没有其他事，我就先走了，祝您周末愉快
    外面下雨了我要收衣服，先这样，再见
    女儿喊我陪她睡觉，今天就聊到这，晚安
    电脑要关了，那就再见吧，保重身体
    公交来了，不说了，拜拜
    那行，今天先到这里，明天上班路上再联系
    跟您聊天挺愉快，我先退出了，再见
    马上轮到我叫号了，先下了啊
    新年快乐，那我就先走啦，明年再见
    我这边午休结束了，要干活去了，回见
    夜里一点了，咱都早点睡，晚安再见
    好了好了，我不耽误你下班，再见
    我去打球了，几个哥们在楼下催，拜
    想说的都说完了，我关对话框了，再见
    国庆节快乐，咱们节后再聊，拜拜
    我得去医院接我妈，先撤，再见了
    明早还得赶高铁，先睡了，再会
    那就先聊到这，你也注意休息，拜拜
    下次有需要再来找你，今天先再见
    同事都走光了我也该走了，再见哈
    祝你们生意红火，我先告退
    饭好了老婆喊我，溜了拜拜
    我先挂机了，祝大家平安，回头见
    时候到了我要去练车，先再见
    bye咯 么么哒
    88888
    拜了个拜
    zaijian la
    晚安好梦🌙
    白白啦亲 我要去敷面膜了
    下线啦下线啦，爱你们哟👋
    see you 下次聊
    困成狗了，不行了，睡觉去，各位再见
    陪我唠了一晚上嗑，我那口子都吃醋了，行了行了不说啦，咱江湖再见
    时光不早，承蒙相伴，就此告辞，祝诸位安康
    拜拜囉，下次再聊
    先下線了，掰
    晚安，明天見
    再聊哦，我要上課了
    886咯 手机没电
    走人！
    就此打住，再见
    goodbye啦
    关窗口了，拜
    咱回见吧您
    好勒 撤退
    祝好，再见
    退了退了
    行，那拜拜
    改日再会
    那我就闪人了
    慢走不送啦，哈哈拜拜
    该睡了 88
    我先退群聊了 拜
    拜拜咯亲
    拜啦
    先拜拜了
    那拜拜
    再见了客服
    那再见
    再会
    回见您嘞
    改天见
    改日再叙
    下次再说，走了
    以后再聊
    明天聊
    明天再来
    周一见
    下周见
    后天见，拜
    晚点见，走啦
    晚安亲
    晚安安
    晚安啦早点睡
    睡了，晚安
    困了，睡去了
    我去睡啦
    我先睡了拜
    洗洗睡了
    不聊了
    不聊啦，拜
    不说了
    不说了，走了
    就聊到这儿吧，再见
    先聊到这
    先到这儿
    到此为止，再见
    今天先这样
    就这样，拜
    那先这样啦
    好了不打扰你了
    不耽误您了，再见
    你忙吧我走了
    你忙，拜
    您忙着，告辞
    告辞
    告辞告辞
    先告辞一步
    先走一步
    我走了哈
    撤啦
    闪了
    闪人
    溜了溜了
    我先溜了
    下线
    下了，拜
    我退了，再见
    关窗口了，再见
    挂啦
    我先挂了
    上班去了，拜
    上课去了，再见
    去接孩子了，再见
    去做饭了，拜拜
    吃饭去了，回聊
    出门了，拜
    赶车呢，先拜了
    到站了，拜拜
    手机没电了，拜
    我妈喊我了，再见
    开会了，先下
    忙去了
    干活去了，再见
    周末愉快
    祝你周末愉快，拜
    祝你今天愉快，再见
    保重
    保重，再见
    多保重，后会有期
    一路顺风，拜
    有缘再见
    永别了哈哈，再见
    byebye亲
    byebye啦
    good bye
    see u明天
    掰啦
    古德拜
    撒由那拉
    再見
    88啦
    88哦
    886啦
    溜溜球
    退下了
    喝酒去咯，拜
    好嘞，那我下了
    行，那就先这样，拜拜
    好的好的，再见
    嗯嗯，拜拜
    那成，回见
    多谢关照，先行一步，再见
    夜已深，不叨扰了，愿您好梦，再会
    火车要进隧道了信号马上没了我就先说再见啦
    孩子醒了在哭，我得去看看，今天就说到这里，再见
    先撤啦 拜拜
    下周见 拜
    有缘再会
    就聊到这 再见
    先到这里吧 拜拜咯
    我溜了
    溜了溜了 拜
    我得走了 拜
    我要出门了 再见
    车来了 先走啦
    地铁到站 拜拜
    饭好了 不聊了 拜
    孩子哭了 我先挂了
    狗要遛 走了拜
    老板来了 闪了
    开会了 下次聊
    上课了 拜拜
    下班咯 再见
    打烊回家 拜
    好梦 拜
    洗洗睡了 再见
    关电脑了 再会
    退出聊天了 再见
    挂啦 拜
    好嘞 回聊
    得嘞 走了您呐
    就此别过
    节日快乐 再见
    新年再见啦
    祝你早点下班 拜
    替我向同事问好 再见
    掰掰咯
    byebye喽
    88啦 下次见
    三克油 拜拜走咯
    火上炖着汤呢，我得去看看，再见啊姑娘
    都十二点多了眼皮打架，不跟你唠了，晚安再见
    去喂鸡了 挂了啊
    电影开场 走啦拜
    灯都关了 我走啦 再见
    占你太久了 不好意思 告辞
    收摊了 拜拜
    船要开了 再会
    合唱团排练去了 拜
    我滚去写作业了 拜拜
    回家喽 再见
    跑路了 拜
    润了润了
    先润为敬 拜拜
    散了散了 明天见
    各回各家 再见
    就送到这儿吧 再会
    青山不改绿水长流 再见
    一路平安 拜
    保重身体 再见啊
    你也早点歇着 晚安
    周公喊我了 晚安
    枕头在召唤 晚安啦
    眼睛睁不开了 拜
    挥挥手 再见
    抱抱 拜
    不唠了 撂了啊
    撂电话了 再见
    断线了哈 拜
    退了 明早见
    拜拜了您内
    走咯 莫送
    溜达去了 回见
    我先告退 您忙
    那您忙 我走了
    得空再来 拜拜
    下回再唠 走了
    沙扬娜拉 拜
    adios 走了
    古德耐特
    晚安玛卡巴卡
    bye咯 我去跑步了
    先閃了 掰
    早些休息 再見
    麻将三缺一等我呢 拜
    先撤了哈
    那我先走一步
    下班了，拜拜
    good night 晚安
    公交来了，走了，拜拜
    饭好了，回头见
    孩子闹，先拜了
    慢走不送，我也走了
    關機睡覺，掰
    锅要糊了，先走啦
    接娃去了，回聊哈
    老板来了，我闪人
    地铁到站，下车了拜
    没电了，先关机，再见
    电影开场了，先这样，拜拜
    上课去了，下次再找你玩
    遛狗去喽，告辞告辞
    天不早了，歇着吧，我也去睡
    聊得挺开心，就此别过
    结束对话吧，我走人了
    替我跟同事们道声别
    困死了要睡觉，明儿见吧
    飞机要起飞，关手机了，再见
    先退了哈，祝生意兴隆
    溜达去了，see you
    我媳妇喊我吃饭，撤
    好嘞，您忙，我告退
    顺颂商祺，再会
    我先闪，改天唠
  `,
  en: `
    cheers bye
    goodbye
    see you
    bye bye
    later
    have a nice day
    good night
    talk to you later
    gotta go
    that's all bye
    see ya
    cya
    i'm off
    take care
    that is it bye
    ok bye then
    that's it then bye
    so long
    ttyl
    Farewell!
    nighty night
    cheerio
    enjoy your weekend
    I'll leave you to it
    signing off now
    dinner's on the table, must dash
    拜拜 everyone
    peace out ✌️
    toodle-pip
    catch you another time
    closing the window
    ciao ciao
    I go to sleep now, good bye
    till next time
    until tomorrow then
    all the best to you and yours
    my stop, getting off the bus, bye
    hasta luego
    They're calling our row for boarding and the stewardess gives me that look, so off goes the phone. Whatever is left can wait until I've landed. Safe night shift to all of you
    adios
    i'm logging out
    Two per cent of battery left and my other half is hooting outside in the car, so that's me done for today; I might drop in some other evening. Mind how you go
    c u
    lovely chatting with you, I've a stew on the hob that'll be charcoal if I stay a minute longer, so let us call it a day here and both go and do something nicer
    Bye for now
    Good bye and take care
    Right then, see you soon
    bye, have a good one
    Have a good day, bye
    Have a great weekend
    Good night then
    Talk soon
    I have to go now
    I've got to run
    I need to leave now, bye
    Okay, bye!
    Bye bye and sweet dreams
    I'll see you around, take care of yourself
    see you next time
    Off for a run now, catch you later
    I'm leaving now
    I'm going to bed, good night
    time for me to go
    farewell and all the best
    I'm done here, bye
    you can end the chat now, bye
    Let's end it here, goodbye
    I'll be going then
    Right, I'm off, bye
    off to work, see you
    have a lovely evening, goodbye
    Bye, talk tomorrow
    alright, later!
    cya later
    cu tomorrow
    gtg bye
    bb
    byeee 👋
    g'night
    adieu
    au revoir
    tschüss
    have a nice rest of your day
    Enjoy your day, bye
    all the best, goodbye
    Bye, I'll close the chat
    my lunch break is over, goodbye
    ok see you, stay safe
    I must go catch my train. Bye!
    Well, that's me off. Cheerio for now
    take it easy, bye
    So long and good luck
    I say goodbye now, have nice day
    My kids are home from school so I'll say goodbye here
    see u
    Bye then, and a happy new year to you
    It's past midnight here, I'm off to sleep. Good night and goodbye
    I'll let you go now. Bye-bye
    It's late and I've work tomorrow, so I'll say good night
    It was good talking to you, I have to fetch the children now, bye
    They're asking us to switch our phones off, so goodbye for now
    I won't take up more of your day, goodbye and take care
    bye now
    goodbye then, take care
    see you tomorrow
    I'm off now
    off I go
    okey-dokey, bye
    cheerio then
    so long, friend
    night night
    have a good evening, bye
    until next time
    catch you later
    logging off
    leaving the chat now
    see you soon, bye
    right, bye
    I'll say goodbye
    that's me away
    have a nice weekend, bye
    take care, see you
    closing up now, bye
    good night all
    bye for today
    later then
    The doorbell just went, so I'm off, goodbye
    It's getting dark and I need to cook, bye bye
    My meeting starts in a minute, so I'll leave it there, see you
    I'll head out now, have a great weekend
    It's starting to rain and the washing's out, bye!
    My daughter wants her bedtime story, so good night to you
    I'm shutting the computer down, goodbye and take care
    Here comes my bus, bye
    Let's leave it at that for today, talk to you tomorrow
    It was a pleasure chatting, I'm signing out now
    They're about to call my number at the doctor's, bye
    Happy new year, see you in January!
    Lunch break's over, back to work I go, see you
    It's one in the morning, we should both get some sleep, good night
    I won't keep you any longer, goodbye
    The lads are waiting downstairs for football, gotta go, bye
    I've said all I wanted to say, so goodbye and closing the window
    Enjoy the holidays, we'll speak after, bye
    Off to fetch my mum from hospital, bye for now
    I've an early train tomorrow so I'm turning in, goodnight
    I'll come back another day when I need you, goodbye
    Everyone else in the office has left, so I'd better go too, bye
    Wishing you all good business, I'll take my leave
    Dinner's ready, the wife's calling, bye
    Time for my driving lesson, see you around
    Hope the rest of your shift goes smoothly, goodbye
    That's my cue to go, have a lovely night
    ok im out ✌
    gn gn 😴
    l8r
    laters gator
    bye 拜拜 see u
    k bye ttys
    hasta la vista
    I could chat with you all night but my other half is getting jealous, so off I toddle. Bye-bye!
    With that I bid you a good evening and a peaceful week
    i go now, my friend wait me, bye bye
    arrivederci
    knackered, cant keep my eyes open, off to bed, nighty night x
    adios amigos, phones on 1%
    cheers and goodbye
    good day to you, goodbye
    speak another time, bye
    Thats all from me, bye bye now
    be seeing you
    I'm outta here, bye
    see you on monday
    going home now, bye
    ending the chat here, goodbye
    parting is such sweet sorrow, bye haha
    bon voyage to me, bye
    all good things must end, see ya
    ok goodbye my dear
    until we meet again
    have fun, bye
    going dark, bye
    byebye
    bye everyone
    goodbye and good luck
    good bye sir
    well, goodbye
    right then, bye
    see you around
    see you next week
    see ya later
    cu later
    later mate
    catch you soon
    catch you next time
    talk to you soon
    speak soon
    speak tomorrow
    chat again soon
    until then
    till tomorrow
    so long then
    farewell friend
    adios amigo
    ciao
    ciao bella
    tata
    ta ta
    ta-ra
    tarra
    toodles
    toodle-oo
    pip pip
    peace
    I'm out
    I'm off to bed
    I'm going now
    I'm heading out
    heading off
    heading home, bye
    off to work, bye
    off to school, see you
    off to lunch, bye
    off to the gym, bye
    got to go
    gotta run
    I need to go
    I must go
    I must be off
    must dash
    must run
    time to go
    time for bed
    time I left
    I should get going
    better be going
    I'd better go
    I'll be off
    I'll go now
    I'm signing off
    closing the chat, bye
    closing this window, goodbye
    let's end here
    let's call it a day
    let's leave it there, bye
    that's it from me, bye
    nothing more, goodbye
    no more for today
    goodnight
    gnight
    nite nite
    sleep well
    sweet dreams
    sleep tight
    have a great day
    have a good night
    enjoy the rest of your day, bye
    enjoy your evening
    take care, bye
    take care of yourself
    be well
    stay well
    stay safe, bye
    God bless, goodbye
    all the best
    best wishes, goodbye
    over and out
    bus is here, bye
    my stop, bye
    train's in, gotta go
    kids are home, bye
    dinner time, bye
    battery's dying, bye
    boss is coming, bye
    mum's calling, bye
    meeting now, see you
    i go now bye
    ok i go sleep bye
    ok sir bye
    bye mam
    ok tata bye
    拜拜 bye
    bye lah
    byee
    baiii
    gbye
    I shan't keep you any longer, good evening to you
    Thank you and goodbye
    The baby is awake and howling so that's me finished for today, goodbye
    we're going into the tunnel and I'll lose signal any second so bye
    that's me sorted, bye then
    off I pop, cheerio
    I'll leave it there for tonight, goodbye
    logging off now, bye
    time to go, see ya
    gotta run, my bus is here
    must dash, bye now
    have to fly, taxi's waiting
    heading out, take care
    going home now, so long
    bed calls, good night
    night night then
    off to sleep, see you tomorrow
    catch ya later
    later gator
    ciao for now
    sayonara
    auf wiedersehen
    tot ziens
    do svidaniya
    cheery bye
    bye bye then
    buh bye
    bye now love
    goodbye my friend
    goodbye, God be with you
    so long, partner
    farewell then
    have a lovely Sunday, see you
    happy holidays, bye
    merry christmas and goodbye till January
    talk to you tomorrow
    talk again some other day
    till we meet again, goodbye
    we'll speak another day, bye
    I'll be on my way
    I'd best be going
    I better go now
    I ought to be off
    I shall take my leave
    permit me to say goodbye
    allow me to bid you farewell
    let's end here for today, bye
    that's all from me, bye
    enough for today, goodbye
    I'll close this chat window, cheerio
    hanging up now, bye
    gonna hang up, bye bye
    disconnecting, bye
    shutting the laptop, goodnight
    phone's on two percent so goodbye
    the kettle's whistling, must go, bye
    kids are screaming, I've got to go, bye
    dog needs walking, so bye
    baby's woken up, have to say goodbye
    my train pulls in, goodbye
    plane's boarding, bye for now
    my stop's next, see you
    class is starting, bye
    boss is back, got to go lol
    meeting in two minutes, farewell
    shift's over, I'm going, bye
    shop's closing and I'm off home, bye
    gym time, see you
    prayer time now, goodbye
    church bells, I must go, bye dear
    back to work for me, tata
    ok tata sir
    alvida
    namaste, goodbye
    ok bye sir good day
    chalo bye
    ok I take leave now
    I go sleep now, good night
    I must go out, goodbye
    I leave you now, have nice day
    okok bye
    k bye
    kbye
    ttfn
    tty tomorrow, bye
    gtg
    g2g bye
    gn8
    gnite all
    exit stage left, bye haha
    and with that, I bid thee adieu
    拜拜 see you
    88 bye la
    bye啦 下次聊
    by by
    see yu
    goodnite
    It's gone midnight and I can't keep my eyes open, so good night to you.
    well it's been nice chatting with you but my sister's at the door with the cake so bye bye love
    Wishing you a calm rest of your shift; goodbye.
    Give my regards to your colleagues, goodbye now.
    I'm putting the phone down to go and feed the hens, bye bye
    Until the next time I need socks, goodbye!
    my stew's burning, bye!!
    off to catch some fish, see you
    the film's starting, bye
    going under a tunnel, bye
    The lights are going off in the office, so goodbye for tonight.
    my tea's ready and so am I, bye
    I've hogged you long enough, goodbye
    no more chatter from me, bye bye
    I'm clocking off, see you
    ferry's leaving, farewell
    choir practice calls, cheerio
    right then, I'm away home, bye
    I'll toddle off now, bye dear
    I'll scoot, see ya
    bouncing now, bye
    vamoosing, bye lol
    I'm out of here, have a good one
    that's a wrap, goodbye
    curtain falls, goodbye
    good evening to you and goodbye
    good day to you, sir, farewell
    bye from me and the cat
    waving goodbye 👋
    kiss kiss, bye
    big hug, bye
    safe travels home, goodbye
    stay healthy, bye
    mind how you go, bye
    keep well and goodbye
    God keep you, goodbye
    catch you on the flip side
    see you later alligator
    in a while crocodile
    smell ya later
    adeus
    do widzenia
    hej då, bye
    sampai jumpa
    phir milenge
    jaane do, bye
    poyittu varen, bye
    jai hind bye sir
    ok good night sir
    I go for eat now bye
    I finish here, goodbye to you
    me go, bye
    bye bye lor
    ba bye
    baibai
    brb no wait, actually bye
    logging out, night
    switching off, cheerio
    my eyes are shutting, goodnight all
    the babysitter's leaving so I must too, bye
    bubye
    ta-ra duck
    see ya around
    catch ya
    later, friend
    until next week
    talk to you some other day
    take care now
    have a great shift, I'm off
    rest well
    happy holidays, goodbye
    happy Easter, I'm leaving
    safe travels, bye
    I'm going to go now
    I'm logging off, bye
    I'm hanging up now
    I'm done chatting, goodbye
    I'll leave you in peace
    I'll let you go
    I'll get going
    I've got to dash
    I have to leave, my bus is here
    I must be going
    I must fly
    gotta bounce
    gotta go, kids are crying
    g2g
    cu l8r
    bb for now
    ok ciao
    adiós amigo
    khuda hafiz
    namaste, bye
    ok madam good night
    bye sir have a nice day
    bye dear
    bye love
    bye guys
    bye bot
    bye 拜拜
    ending the conversation here, goodbye
    end chat
    end of conversation, farewell
    that's it from me, cheerio
    that's me done, bye
    no further business, good day to you
    let's leave it there for today, bye
    let's say goodbye here
    we can part now, all the best
    time for me to go, take care
    it's late, good night
    dinner's ready, bye
    the doorbell rang, I'm leaving, bye
    boarding now, bye bye
    My lunch hour is over, so goodbye and thank you.
    Well, I'd better make tracks. Goodbye!
    It has been a pleasure; I shall say farewell now.
    My grandson is pulling my sleeve, so I'll be off. Bye-bye, dear.
    I'm leaving the computer to my husband now, so goodbye to you.
    alright mate im gonna shoot off now you have a good one see ya
    that was nice but the football is starting so bye
    my taxi's pulling up, goodbye
    off to the gym, cheers and goodbye
    off to feed the goats, bye
    school run time, must leave you
    the roast is burning, farewell
    my shift starts in two minutes, see you
    the conductor wants my ticket, leaving now
    time to walk the dog, goodbye
    my eyes are closing, I'm turning in
    bedtime for grandpa, goodnight
    going to sleep, tomorrow's another day
    hitting the hay, night
    off to dreamland, g'night
    signal's going as we enter the tunnel, so bye
    my data's nearly gone, I'll say goodbye
    phone's at 1 percent, goodbye cruel world
    wife's calling, I'm gone
    boss walked in, gotta hide, bye
    lecture starts, laters
    prayer time now, Allah hafiz
    church bells, I'm away, God bless and goodbye
    roger, out
    logging out, cheers
    exit
    quit the chat
    stop here, goodbye
    finish the chat please, I'm leaving
    you may close this conversation, goodbye
    hang up now, good day
    adjourned, farewell
    and with that I bid you good day
    Thus ends our chat; I wish you a pleasant afternoon.
    Wish you a calm evening without rude customers, goodbye!
    Say bye to the team from me
    hugs and goodbye
    kisses, bye x
    xoxo bye
    hooroo mate
    slán
    cheers, ta-ta for now
    aloha, leaving
    mata ne
    anyeong, leaving
    güle güle
    vale, adiós
    hej då
    poka poka
    à bientôt
    ila liqaa
    ok tata bye bye sir
    chalta hoon, bye
    I go now, bye my friend
    I am leaving you now, good bye mister
    gud nite
    gudbye
    88 bye
    溜了 see u
    outta here
    skedaddling, bye
    bye-bye and mind how you go
    sunset here, I'll love you and leave you
  `,
})
