import { defineIntent } from '#intents/define'

export const waitAMoment = defineIntent({
  intent: 'wait-a-moment',
  audience: 'everybody',
  settledBy: 'talk',
  label: { zh: '稍等一下', en: 'Wait a moment' },
  definition: {
    zh: '请对面等一等，自己去找东西、拍照或离开片刻，马上回来。',
    en: 'Asks to be waited for while they look something up, take a picture or step away.',
  },
  borders: {
    bye: {
      zh: '不再谈了的是再见；马上回来的在这里。',
      en: 'Ending it is bye; coming right back is here.',
    },
    'are-you-there': {
      zh: '嫌对面慢的是在吗；让对面等自己的在这里。',
      en: 'Finding the other side slow is are-you-there; asking it to wait is here.',
    },
    'reschedule-delivery': {
      zh: '让快递晚点送的是改时间；让聊天等一等的在这里。',
      en: 'A parcel to come later is rescheduling; a chat to pause is here.',
    },
  },
  zh: `
    我找一下
    等我看看
    等等
    我去拿订单号
    稍后发你
    我先去接个电话
    等我拍照
    别急
    等我一分钟
    我查一下再说
    先别关
    稍等
    等一下
    等会儿
    我找找订单号
    别急 我去拍个照
    马上回来
    等我两分钟
    shao deng
    hold on一下
    先别关，我接个电话
    我看看哈
    让我想想
    我先登一下邮箱查查
    稍候片刻
    正在翻聊天记录呢
    等等等等
    有人敲门，去开个门
    我还没说完
    您等我把眼镜戴上
    慢点慢点 我还没打完字
    等我到家再给你看
    亲 给我一分钟
    wait 我问下我老公
    手机没电了，插个充电器
    我去翻翻箱子上的编号
    請等我一下
    电脑在重启，别走
    先存着，等下我接着讲
    小票不知道塞哪了，容我找找
    马上发图给你
    娃哭了，我哄一下就来
    等我截个屏
    快到站了，出了地铁信号好点再跟你细说，先别结束
    打断一下，先听我讲完
    我正开着车，红灯才能看一眼手机，大概再过十来分钟就到单位停车场，停好了把编号报给您，这段时间别把我挤下线
    稍微等哈
    我去楼下看看有没有那张单子
    这就去量，拿卷尺
    不好意思我老板叫我，去去就回，估计一刻钟
    我还在打字中，你别老弹那个超时提醒，我是一个手指头一个手指头戳的，得把前因后果都写给你，写完自然会按发送
    暂停
    您先别挂，我这台老电脑开个文件要转半天圈，发票存在哪个夹子里我也得慢慢翻，翻着了立马贴过来
    且慢
    一会儿就好
    稍後一下，我去拿單據
    你等一下哈
    稍等，我找一下订单
    我先找找看
    我去看一下再告诉你
    等我查一下单号
    等我找到了发你
    我拍张照片给你，等会儿
    让我看一下手机
    等我五分钟
    给我几分钟
    马上就来
    马上回来，别走
    我去拿一下快递盒
    我现在去看看型号
    等我问问家里人
    等我翻一下邮件
    我正在找，稍等
    我正在打字，等一下
    还没打完，稍等
    等我把话说完，还有半截没打
    先等等，我想一下
    我考虑一下，等会儿回你
    让我先看看
    先别挂断
    别结束会话，我一会儿就回来
    别关闭，我还要说
    我接个电话，等一下啊
    有事离开一下，马上回
    我去开个门，等我
    我去上个厕所，等我哈
    稍等一会儿，我去问一下
    等下等下
    等等，我还有话说
    等会等会
    慢着，我看一眼
    sec 我找下
    wait wait dont close
    等我1分钟哈⏳
    shaodeng ha wo zhao yixia
    等一哈
    等我一哈哈
    稍等片刻好吗
    不好意思，请等我一下
    麻烦您等我一会儿
    您先等等，我戴个老花镜
    我先截个图再发给你
    图片传得慢，等等
    网不太好，稍等一下
    手机卡了，等我重启
    我找找发票放哪了
    等一下，我去量一下尺寸给你
    等等喔 我馬上回來
    我在外面，等我回到家看了再跟你说，先别关窗口
    你先别急，订单号太长，我得慢慢敲
    孩子在哭，我先去看看，几分钟就回来，请不要结束
    订单号在我另一个手机里，我去房间拿一下，等我
    我先问一下我爱人当时怎么付的款，你等我两分钟
    正在开会，等我十分钟散会了再接着跟你说
    说明书不知道放哪了，我去找一下，先别关窗口
    我这边网卡了图片还没传上去，再等我一会儿
    等会
    稍等哈
    等我下
    等一等
    别走
    先等下
    等我找找
    我瞅瞅
    我去看看
    等我确认下
    稍等片刻
    马上
    等几分钟
    我查查
    容我看看
    我想想
    等我回来
    先别结束
    一分钟
    打字中稍等
    我去拿一下
    等我发图
    正在找呢
    我先看下手机
    我去问一下我妹妹，是她下的单，等我两分钟
    等我把电脑打开登一下账号，再把编号告诉你
    水烧开了我去关个火，马上就过来
    我先接个快递，等下回来接着说
    型号印在机器底部，我搬起来看看，你等等
    家里停电了，手机先撑着，等我找个手电筒看一下标签
    还有一段没写完，先别急着回
    让我把聊天截图找出来给你看，稍等
    我在超市排队付款，两分钟后再跟你说，别结束对话
    刚到家，等我换个鞋坐下来慢慢跟你说
    银行流水我要打印出来，稍微等我十分钟
    我去阳台量一下窗户，你先别下线
    等我翻翻去年的邮件，好像有那张单子
    同事叫我过去一下，五分钟回来，请保留会话
    等我把照片从相机导到手机里就发
    孩子要上厕所，我先带他去，马上就回
    电脑卡住了，等我重启一下再继续
    先停一下，我要想清楚是哪一天买的
    我正开车，等停好了再回你，不要关窗口
    我眼神不好，等我拿放大镜看看上面的小字
    录个视频给你看，正在录，等一分钟
    短信太多了，等我往上翻一翻找到那个码
    先让我问问老婆同不同意，等下答复你
    你讲慢点，等我拿笔记一下
    箱子已经放到车库了，我下楼去看一眼，等着我
    网页转圈呢，等它加载出来我告诉你
    我去前台问问有没有人替我签收，等我一下下
    等哈子
    w8 我
    稍dengdeng
    等等我呀⏳ 找手机呢
    sorry 等一下 电话进来了
    別走别走别走！！我还没说完！！
    deng yi xia ha
    hold住 我去拿盒子
    哎呀我这人丢三落四的，单子明明夹在书里，书又借给邻居了，我去隔壁敲个门要回来，你千万别走，三五分钟的事
    劳驾稍候，容我取来老花镜，把上面的字看清楚再回您
    等我看完你写的，好长
    請稍等，我找一下
    等我五分鐘
    先不要關，我去拍照
    我去開門一下
    还没好，再等等
    再给我一点时间
    马上马上，在拍了
    快了快了，正在上传
    打住，等我先说完
    缓一下，我在看
    别催，我在翻
    先别回，我补充两句
    等我捋一捋
    等我穿件外套去楼下拿
    你先歇会儿，我去找充电线
    不急的话等我十分钟
    我正登录呢，等等
    容我去仓房瞅一眼
    请保持在线，我去取个东西
    稍等我找一下
    我去拍个照
    我找一下订单号
    先别走，我看看
    别挂，等我
    等两分钟
    我接个电话，等等
    有快递敲门，稍等
    去看看型号，等我
    我去量一下，稍等
    等我拿尺子
    等我戴个眼镜
    等我截个图
    截图中，稍等
    照片在传，等等
    视频上传中请等
    上传有点慢，等我
    网有点卡，等会
    手机快没电，等我充上
    换个手机登，稍等
    我切到电脑上，等我
    我去翻翻盒子
    箱子在车库，我下去看一下就来
    东西在楼下，等我取
    在公司，盒子在家，等我打电话问下家里
    我问问我老婆，等一下
    我问下我妈，稍候
    等我跟同事确认一下
    等我查下银行短信
    我查下邮件，稍等
    我找找聊天记录，等哈
    翻一下购买记录，马上
    我去问前台，回来告诉你
    先等等，锅要糊了
    孩子哭了，我等下回来
    娃要喝水，一分钟
    狗叫了，我去看下
    我上个厕所，等我
    我倒杯水就来
    吃口饭等我下
    我在开会，十分钟后回你
    领导叫我，等会继续
    在过马路，等下说
    在开车，停好再说，等我
    地铁没信号，等我出站
    到家再说，别关对话
    我先去付个钱，马上来
    我在排队，等我一会
    请稍候
    请等候
    容我找找
    容我片刻
    慢着
    别关会话
    先别转走，我马上好
    先不要回复，我还没说完
    我还没打完字
    正在打字，稍等
    打字慢，等等我
    我一条条发，你先等着
    我还有话没说完，等一下
    让我看一下你发的
    我先读完，稍等
    看一眼就回你
    我研究下，等会回你
    让我试试，你等我
    我照你说的做，等我一下
    正在重启，等我
    在更新，等几分钟
    等我登录一下
    等我打开app
    我下载一下，等着
    等我去开柜子看看
    我去阳台看看，等我
    我去仓库看看，几分钟
    等我把说明书找出来
    发票在抽屉，我翻翻
    卡在包里，等我拿
    我去问问物业，待会回来
    wait，我找order number
    等我1min
    deng wo yixia
    等1下下哈
    稍等片刻哦亲
    等下啊 我看哈
    候我一阵
    等我一陣，去拿單據
    莫急，等我寻一下
    您稍等，我去核对一下单据编号，很快回来
    我眼神不好要拿放大镜看那串数字你别急着走啊等我两分钟
    快递盒子被我妈扔楼下了我下去翻一下垃圾桶要是还在就给你拍单号，你可千万等着我
    编号印在机器底下，我得把它翻过来才看得到，你先别走
    我妈在旁边说话呢，我听她讲完再接着跟你说，一两分钟
    老花镜不知道放哪了，容我摸一摸，找到就念给你听
    正把东西从柜子里搬出来看标签，别断开哈
    电脑卡住了，我重开一下，开好就把截图发你
    锅里煮着面，我关个火回来继续聊
    我先把你发的这段话看完，看完再答你
    单据夹在哪本书里来着，我去书架翻翻，请留在这
    我到楼道信号好一点的地方去，麻烦候一候
    我这会儿在地下车库没信号，发出去的图老是转圈，等我上到一楼再重新传，你可别把对话给关了
    那张小票应该在我老公的钱包里，他在楼下遛狗，我打个电话叫他上来，大概五分钟
    稍等，我找找
    等会儿，我拍个照
    我去拿下包裹看看
    先别关窗口
    我翻翻邮件
    有人按门铃，等下
    让我看看先
    别急，我在打字
    接个电话，稍候
    等我问问我老公
    我去量一量
    信号不好，等等
    請等我一下，我去看看編號
    别走哈，我去拿眼镜
    正在找发票，等会
    我想一想再回你
    孩子哭了，离开几分钟
    等等，我还没说完
    等下哦，水开了
    我去仓库瞄一眼，马上
    等等我，年纪大打字慢
    等我拆开看看
    一分钟就来
    我先试试你说的办法，等我
    在开车，靠边停下再说
    我上楼看一下型号
    等我传照片，有点慢
    容我翻下聊天记录
    我去问下同事就回
    别断线，我充个电
    等我数数有几个
    亲等等哈
    候着，我拿尺子
    我下楼取个东西，五分钟回来
    先等着，我看下说明书
    电脑在开机，稍等
    等我把饭端上桌再跟你说
    等等我，文件在下载
    给点时间，我找下单号
    正在查看，别挂
    领导来了，等我五分钟
    我瞧一眼标签再告诉你
    等等等，发错了重打
    我戴个老花镜
    打字中……
    等我回家拍给你
    去去就来
    我去柜子里翻一翻
    先不聊，等我十分钟
    让我缓缓，马上说
    我念给你听，等我拿过来
    我搬个梯子去，你等着
    翻抽屉呢，不会太久
    洗个手再打字，满手面粉
    猫趴键盘上了，等下
    快轮到我办事了，两分钟回你
    上地窖拿一下，对话留着
    老笔记本开机慢，容我会儿
    掏口袋找那张条子，别急
    你说的我正读着，等我读完
    送孩子上车就回来
    去车里拿，稍候片刻
    照片上传中，你别走
    我抄个号码，等着哈
    给我姐打个电话问清楚，你等我
    卷尺找到了，正量，别下线
    等俺把地毯铺开量
    轮我付账了，马上接着聊
    我上趟厕所，别关
    号码在底下，东西死沉，容我把它翻过来
    我一根手指打字，你别关，等我全写完
    娃刚吐我一身，五分钟后接着聊
    条子在邻居那，我跑过去拿，眨眼就回
    wait一下哈，先找找receipt
  `,
  en: `
    wait
    one moment
    just a sec
    hang on
    i'll be right back
    wait a moment please
    one second
    i need to look it up
    don't close the chat
    let me take a photo
    wait a moment
    hold on
    just a minute
    brb
    let me find the number
    hang on I'm looking for the receipt
    give me two minutes
    bear with me
    don't close this yet, phone's ringing
    let me check
    I need to put on my glasses first
    gimme a sec to take a photo
    somebody at the door, back in a jiffy
    not finished typing
    wait wait wait
    I'll ask my wife and come back to you
    my battery's dying, plugging in
    hld on pls
    Slow down, I'm still reading the last bit
    等一下 one moment
    stay there
    will be right back with the serial no
    going down to the cellar to look at the label
    pause for a second
    Let me think about it
    my laptop is restarting so please don't vanish
    baby crying, 1 min
    screenshot coming
    I search in my mails, please a little patience
    at the till right now, five minutes tops
    getting the tape measure
    I'm coming up out of the subway, once there's signal I'll carry on, so don't end it
    can you wait
    almost there, just logging in to my inbox
    Driving. I only get to look at this at the lights, so it'll be ten minutes or so before I've parked at work and can read you the number. Please don't time me out in the meanwhile
    let me finish first
    my boss wants me, gone for a quarter of an hour
    I type with one finger, love, and there's a whole history to tell, so never mind that reminder popping up each minute. When I've got it all down I'll press send
    moment please
    need a minute
    hmm thinking
    This old computer of mine takes an age to open a folder, and which folder the invoice lives in is anyone's guess. Keep the line open, I shall paste it here the instant I come across it
    hol up
    Please wait
    Wait a second
    Could you wait a moment?
    Can you hold on a minute?
    hang on, just fetching it
    Hang on a second
    Give me a moment
    Can I have a minute to dig it out?
    Give me five minutes
    One minute please
    just a moment
    Just give me a second
    I'll be back in a minute
    Back in five
    Let me have a look
    Let me check my email
    Let me look for my order number
    let me find the receipt first
    I'm looking for it now
    I'm just looking up the number
    I'm going to get the box, wait
    I'll take a picture, one moment
    I need to find my glasses, hold on
    I have to go get the invoice, wait a bit
    Let me think for a moment
    let me ask my husband first, hold on
    Someone is at the door, one moment
    My phone is ringing, hold on
    I need to take this call, please wait
    I'm still typing
    Still writing, give me a moment
    I haven't finished yet
    Wait, I'm not done
    don't hang up
    Please don't close the chat, I'm coming back
    don't end the chat yet
    don't go away
    stay with me, I'm checking
    1 sec
    1 min
    brb 2 mins
    hold up, typing
    w8
    wait wait
    waaait
    moment, I search
    a moment please, I look in my papers
    Bear with me a minute
    Bear with me while I log in
    Let me just open my laptop
    My picture is uploading, give it a moment
    I need to step away for a second
    Can you give me some time to find it?
    I'm on the bus, wait until I'm home in ten minutes and I'll have the number
    Do you mind waiting while I go down and read the label?
    My order number is on the other phone, let me go and get it
    I have to ask my wife how she paid, give me two minutes
    I'm in a meeting, can you wait ten minutes until it's over?
    I don't know where I put the manual, I'll go and look, please keep the chat open
    The picture is still uploading because my internet's slow, hold on a little longer
    one minute
    wait please
    hold on please
    just a mo
    two secs
    let me see
    wait for me
    half a minute
    not yet, wait
    bear with me please
    I'll check
    I'm looking
    typing, wait
    back soon
    don't leave
    hang on a bit
    let me find it
    let me look
    stay on please
    need a sec
    a few minutes please
    let me get my phone
    It was my sister who ordered, let me ask her, two minutes
    Let me boot the computer and log in, then I'll give you the number
    The kettle's boiling over, back in a second
    I'll just sign for a parcel and then carry on here, wait for me
    The model number's underneath, I have to lift the machine first, hang on
    We've a power cut here, wait while I find a torch to read the label
    There's another half to my message, don't answer yet
    Let me dig out the screenshot for you, one moment
    I'm at the checkout in the supermarket, give me two minutes and don't end this
    Just got home, let me get my shoes off and I'll tell you everything
    I need ten minutes to print my bank statement, please keep this open
    I'm going out on the balcony to measure the window, don't log off
    Give me a moment to scroll through last year's emails, I think it's there
    A colleague needs me for five minutes, please keep the conversation open
    I'm moving the photos from my camera to my phone, hold on
    My little boy needs the loo, I'll be straight back
    The computer's hung, I'll restart it and be with you again
    Stop a second, I have to think which day I bought it
    I'm parking the car, let me answer you when I'm done
    I can't read the small print, let me fetch a magnifying glass
    I'm filming it for you right now, give me a minute
    Let me scroll up through my texts to find that code
    I'd better check with my husband first, I'll tell you in a moment
    Slow down a little while I get a pen to write it down
    The box is in the garage, I'm going down to look, wait there
    The page is still loading, I'll tell you once it's up
    I'll ask at reception if they've got it, stay with me
    w8 a min
    brb 5
    hold onnnn
    holdon phone ringing
    wait wait wait im not finished!!!
    一下 wait, looking for receipt
    sec ⏳
    one momento please, i search my bill
    I'm hopeless. The slip is inside a book and the book's at my neighbour's, so I'm popping next door to get it. Don't go away, it's three minutes at most
    Would you be so good as to wait while I find my reading glasses
    please you wait, i make photo
    let me finish reading what you wrote, it's long
    hang fire a tick
    back in two shakes
    gotta grab my bag, 1 sec
    pause, cat on keyboard
    nearly there, uploading now
    don't rush me, still going through the drawer
    still looking, a little longer please
    lemme check rq
    just putting you on hold for a moment
    I'll be with you shortly, doorbell
    give us a minute to think it over
    need to find my charger first, don't close
    let me type it all out before you answer
    I'll fetch the packaging from the bin, wait
    can we pause for five minutes
    hold that thought, someone's calling me
    I'm checking with my mum, hang on
    wait till I'm upstairs, no signal here
    let me look for it
    let me find my order number
    I'll take a photo, wait
    getting the receipt, hang on
    don't go, I'm checking
    stay on the line please
    wait two minutes
    phone's ringing, one sec
    someone at the door, hold on
    let me fetch it
    going to check the model, wait for me
    let me measure it, back soon
    let me grab a ruler
    need my glasses, one sec
    taking a screenshot, wait
    photo is uploading, please wait
    video's still uploading, hold on
    upload is slow, bear with me
    my internet is slow, give me a moment
    phone's dying, let me plug it in
    switching to my laptop, wait
    switching phones, one moment
    going through the box now, hang on
    it's in the garage, I'll go and look
    it's downstairs, let me get it
    let me ring home and ask, one min
    let me ask my wife, hold on
    I'll ask my mum, wait please
    checking with my colleague, one moment
    let me check my bank text
    looking in my emails, hang on
    scrolling for it, gimme a sec
    asking reception, back in a tick
    pan's burning, hold that thought
    baby's crying, back in a bit
    kid needs me, one minute
    dog's barking, wait a bit
    nipping to the loo, wait
    getting a drink, won't be long
    eating, two minutes
    in a meeting, back in ten, please keep the chat
    boss is calling, wait for me
    crossing the road, sec
    driving, will park and reply, hang on
    no signal on the train, wait for me
    let me get home first, keep the chat open
    paying at a counter, be with you shortly
    in a queue, wait a little
    kindly wait
    please wait, I'm coming back
    please hold
    patience please, I'm looking
    don't end this yet
    don't transfer me yet, nearly got it
    don't answer yet, I'm not done
    still writing, hold on
    slow typer, give me time
    more coming, wait
    let me read that first
    let me read your message, one moment
    let me take a look and come back
    let me try that, wait here
    trying it now, stay there
    rebooting, two secs
    updating the app, give me five
    logging in, one moment
    opening the app, hold on
    downloading it, just wait
    I'll look in the cupboard, wait
    checking the shed, back in five
    let me dig out the manual
    it's in a drawer somewhere, hang on
    card's in my bag, one sec
    asking the neighbour, back shortly
    2 mins pls
    gimme 5
    half a mo
    just a tick
    wait ah, I check
    等 me a while
    稍等, finding it
    wait i search the number
    waite a minit
    hld on
    wait please, i go take picture
    My eyes aren't what they were, I'm getting the magnifying glass. Don't leave me please.
    mum's thrown the box downstairs so i'm off to look in the bins for the number, please please wait for me
    Thank you, I shall just verify the reference and return in a moment.
    The number's on the underside, so I'll have to tip the machine over first. Please stay with me.
    My mother is talking to me, let me hear her out and then I'll carry on with you.
    Can't think where I put my reading glasses, I'll hunt about and read it out to you when I've got them.
    I'm pulling it out of the cupboard to see the sticker, don't disconnect.
    My laptop's frozen, I'll restart and send you the screenshot when it's up again.
    Pasta's boiling over, turning the hob off and I'm all yours.
    The paper is inside one of my books, I shall go through the shelf, please remain here.
    I'm walking to where there's better signal, hang in there a moment.
    Somebody needs to sign for something at reception, so I'll be away from the keyboard for three minutes.
    Hold your horses, I'm opening the carton as we speak.
    I'd better ask the plumber what he wrote down; he's in the next room, won't take long.
    I'm in the basement car park and the picture keeps spinning, so let me get up to street level and try once more, don't close this.
    The slip ought to be in my husband's wallet and he's out with the dog, I'm phoning him, give us five minutes
    wait a minute, I'll find it
    hang on, getting my glasses
    let me check my inbox
    I'll be back in five
    please stay on, I need to get the box
    be right with you
    two minutes please
    my phone's ringing, one moment
    looking for the order number, wait
    typing, please wait
    hold the line
    gimme a minute
    sir one minute please, I am searching
    wait I'm opening the app
    kettle's boiling, back in a mo
    I need to find a pen
    stay there please, I'm reading it
    let me get it out of the garage
    baby crying, give me five minutes
    I'm logging in, hold on
    can you hold for a bit
    patience please, slow internet here
    checking the label now, wait
    let me measure it quickly
    I'm on the bus, one second till I sit down
    hold that thought
    let me dig out the receipt
    Just a moment, my screen froze
    going upstairs to have a look
    need to plug in my phone, wait
    don't go, I'm nearly there
    allow me a few minutes
    I'm scrolling back through the mails, wait
    back shortly, keep it open
    pause a moment
    please wait while I take pictures
    let me fetch the manual
    wait, I've to sign for a parcel at the door
    hang about
    let me put my glasses on
    I'll upload it in a second
    one moment, asking my colleague
    let me turn it over and read the number
    dog wants out, one sec
    please hold on, I'm driving, parking now
    wait for me please
    I must step out of the meeting, wait
    let me reboot my router, back in 2
    hold up
    I'm counting the pieces, one minute
    switching to my laptop, don't leave
    wait, autocorrect is killing me, let me write again
    give me until I find the invoice
    gotta grab my card, moment
    I'm still looking
    still searching, thanks for waiting
    wait till I get home in ten minutes and I'll send it
    not finished writing yet, hold on
    let me get back to you in a minute
    would you mind waiting a moment
    excuse me a second, doorbell
    in a meeting for 5, then I'm back
    please do not disconnect, I'll be back
    let me try what you said, wait
    I'm trying it out, give me a minute
    need a minute to translate
    ok wait
    hold on a jiffy
    un momento, I search
    please to wait, I look for paper
    let me download the file first
    eyes on the label, one mo
    one moment while I find my password
    ten minutes please, I'm cooking
    my battery is at 1 percent, getting the charger
    wait let me read
    just going to the shed to look at it
    wait there, I'm peeling the sticker off to see the code
    I'll ask mum and come straight back
    give us a minute, love
    let me finish this call
    hold please, scanning the document
    can you stay with me while I unscrew the cover
    wait, wrong glasses, can't read it
    I need a bit of time, please don't end this
    kindly hold, I am getting details from my son
    coming back in a while
    checking with my bank app, moment please
    let me pull over
    before you go on, let me open the package
    are you able to wait while I walk to the meter
    I'm just printing it, two ticks
    be back after I feed the cat
    wait, the wifi dropped, reconnecting
    wait, let me get someone who speaks better English
    let me look for it, it's somewhere in this drawer
    moment pls, page loading
    momentarily away, please wait
    hang fire, I've to fetch the ladder
    let me rummage in the drawer, won't be long
    please keep the chat alive while I go to the cellar
    I'll nip upstairs and read the plate
    stay with me, my fingers are slow
    lemme grab my charger rq
    toddler emergency, stay there please
    I'm walking to the printer, keep waiting
    need to wash my hands first, flour everywhere, then I'll type
    hold tight, opening my mail
    let me take the cover off to see the type, wait
    give me half a sec, the cat's on the keys
    postman's ringing, wait for me
    don't leave me, I'm looking up the date
    hold the chat while I call my sister
    I must find my specs before I go on, wait
    bus is here, I'll type again once seated, wait please
    allow me to look it up
    one mo, kids
    wait, let me put you on speaker and look
    please be patient while I unroll the rug and measure
    reading your message, one moment
    I'm going to the car to get it, wait
    shhh baby's asleep, I'll type slowly, please wait
    I'm copying the number down, stay
    just popping out to the meter cupboard
    let me first finish this sentence
    wait for my photo, it's uploading
    kindly stay online, I will bring the bill
    my turn at the counter, back in two minutes
    need to boot my old laptop, give it a minute
    searching my pockets for the slip, wait pls
    the number is on the underside and the thing weighs a ton, so give me a minute to tip it
    I type with one finger, please don't close this while I get it all down
    等下 ah, I find my receipt first
    the baby has just been sick on me, five minutes and I'm all yours
    my neighbour has the paper, I'll run across and be back before you know it
  `,
})
