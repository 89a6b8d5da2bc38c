import { defineIntent } from '#intents/define'

export const areYouThere = defineIntent({
  intent: 'are-you-there',
  audience: 'everybody',
  settledBy: 'talk',
  label: { zh: '在吗', en: 'Are you there' },
  definition: {
    zh: '喊一声看对面在不在，试试发不发得出去，或嫌没回应、催回复。',
    en: 'Calls out or sends a trial message to see whether anybody answers, or nudges because no reply came.',
  },
  borders: {
    greet: {
      zh: '问好、开场的是招呼；看在不在、催回应的在这里。',
      en: 'Greeting and opening is greet; checking for a sign of life is here.',
    },
    'request-human': {
      zh: '要真人的是转人工；只喊在不在的在这里。',
      en: 'Wanting a person is a person; merely calling is here.',
    },
  },
  zh: `
    怎么没人回
    还在吗
    回我一下
    哈喽在吗
    有人在线吗
    怎么不说话
    在线吗
    听得到吗
    没人吗
    回复啊
    在吗
    在不在
    亲在吗
    hello在吗
    喂
    在？
    在么在么
    zai ma
    还在线吗
    怎么不说话了
    人呢
    喂喂喂 听得到不
    掉线了？
    回一下呀
    你还在不在听
    吱个声
    吭气啊
    是不是睡着了
    已经五分钟没动静了
    消失了吗
    hello?有没有收到我发的
    亲亲？在的话扣1
    喂？喂？
    卡住了吗你那边
    莫非走开了
    還在嗎
    怎么聊一半没影了
    看到请回复
    在线等 挺急的
    呼叫呼叫
    理我一下嘛
    死机啦？
    我刚去倒了杯水，回来一看你还停在“正在输入”，该不会是断网了吧，如果还在就随便回个字，让我知道不是在对着墙讲话
    在伐
    有在看消息吗
    三分钟前给您发的那一大段，打了好久好久，上面显示已送达，可是您那头一点回音都没有，您倒是应我一声呀
    盼回
    出来出来
    從剛才開始就沒有聲音，是我的網路斷了還是你那邊走開了，如果看得到這行字，請隨便給我一點反應，一個表情也行
    哎 咋回事没声了
    试一下
    这是测试
    看看能不能发
    试试
    测试消息
    能收到吗
    发个试试
    测试测试
    连通测试
    测试
    测试一下
    ceshi
    试试能不能发
    111
    测试消息请忽略
    test一下下
    看看这个框能不能用
    测试测试 一二三
    试发
    不用回，我在调试
    測試看看
    连通性测试
    喂喂 试音
    1234567
    发着玩的，看通不通
    这条是测试数据
    我新装的插件，试一下弹不弹窗
    测个延迟
    abc123测试
    第一次用 先随便发一条
    试用
    看看表情能发不🙂
    别理我 只是试网速
    压测第7条
    换了新键盘试打几个字
    qwe测试
    我是运维，测试账号，无需处理
    0
    同事让我随手发一句看后台收不收得到，收到了也不用管我，我没有要办的事，纯粹是验收这个聊天窗口，辛苦了
    ping测试
    你好测试
    这是一条用来检查系统是否能够正常显示超过四十个汉字的长消息的内容，没有任何实际意思，请值班的同学看到以后直接忽略即可
    test2
    再测一次
    上线前走查：发送按钮、换行、标点符号都点一遍，逗号，句号。问号？叹号！看看会不会乱码，看完我就撤，不用安排人来对接
    试一哈
    測試中，請勿理會
    客服在吗
    请问在不在
    有没有人啊
    怎么没反应
    怎么不回我
    怎么还不回复
    能看到我发的消息吗
    收到了吗请回复
    能听见我说话吗
    喂，有人吗
    你好？在不在？
    没人理我吗
    半天没人回
    等了十分钟了没人应
    回个话啊
    说话呀
    快回我
    回复一下好吗
    你去哪了
    那头还有没有人看消息
    在的话回我一声
    客服呢？
    在不在线啊
    为什么没人回复我
    都等半天了，回一句呗
    发个消息测试一下
    测试，收到请回
    我试试这个聊天能不能用
    只是测试一下功能
    看看能不能发出去
    消息发送成功了没
    test test 123
    这边能收到信息吗
    有在听吗
    你是不是掉线了
    是不是卡了
    怎么一直没动静
    在么？？
    zai bu zai a
    在嘛亲😊
    hello有人没
    有人嗎
    請問有人在線上嗎
    怎麼都沒人回
    喂喂喂 睡着啦？
    ？？？人哪
    已读不回是吧
    我说话你看得见不
    我等了好一会儿了，刚才的消息也没有回应，你还在不在啊
    麻烦看到后回个1
    不理人啊
    我先发一条看有没有人在
    您好，能收到我的信息吗
    我刚才发了三条消息你都没回，人还在吗
    一直显示已读，怎么一个字都不回我
    等得花都谢了，你倒是说句话呀
    刚装好这个聊天窗口，发一条试试通不通
    聊到一半突然没动静了，是不是你那边断线了
    有人不
    人在吗
    在不
    还在线不
    怎么没人理
    吭声
    冒个泡
    没人应吗
    你人呢
    能回一下吗
    怎么不吱声
    听见了吗
    亲还在不
    在的吧
    嗨有人吗
    咋不回话
    喂客服
    回话
    人不在吗
    发了没反应
    有人值班吗现在
    我都发了四五条了，一条也没见你回
    等你二十分钟了，到底还有没有人在看
    刚才不是还聊着嘛，怎么一下子就没人说话了
    消息前面一直转圈圈，你那边能看见我打的字吗
    上面写平均两分钟回复，我等了半小时了还没等到
    你是去吃饭了吗，怎么这么久不回我消息
    喂，网络是不是断了，我这边看不到你的回复
    大半夜的还有人在线吗，没有就算了我明早再发
    我换了个浏览器进来，试试这样消息能不能发出去
    先发一句看看你们这会儿有没有人值班
    聊天框一片空白，我说的话你那边显示了没有
    这个对话框是好的吗，我怎么感觉发出去石沉大海
    上一句问题问完就没下文了，你还在吗
    对方正在输入了十分钟，到底在不在打字呀
    您好，请问还能收到我的消息吗，收到麻烦回复一下
    我在公众号里点进来的，这里有没有人能看见
    能不能别不理我，回个标点符号也行
    刚才卡退出来了，重新进来问一句，你还在的吧
    客服亲，看一眼消息呗，我等得手机都快没电了
    是下班了吗，怎么从六点开始就没有人回话
    发个消息看看延迟大不大，你收到是几点
    今天装的新系统，随便打两个字，测测消息通不通
    大半天了也没个动静，你们这客服窗口有人守着没
    我这边网信号不好，不知道上一条发出去没有，能看到吗
    已送达了可是不回，麻烦看见的人应一声
    喂喂我这边声音，哦不对文字，能看见吗
    你好像掉线了，头像变灰了，还在不在
    在嘛在嘛在嘛在嘛
    hellohello 有银吗
    zenme mei ren hui wo
    👀 人呢人呢
    又不理人！！！回我啊！！急死了
    在?在?在?
    亲亲亲 看看我呀 我还在等你呢🥺
    are you there？在的话吱一声
    真是的，打了那么一长串，你那边像死机了一样，半个字都不回，到底是网断了还是人走了，好歹给个动静
    请问您还在吗？方才发的几行字，不知您是否已经看到，若方便请回我一声，谢谢
    有人能看到嗎
    怎麼都不回我訊息
    還在線上嗎
    测试123能不能收到
    发条消息试试灵不灵
    测一测，无视我就好
    联调，随便发的
    test消息 别回
    客服呼叫客服
    咦，没人？
    歪？歪歪？
    能看见吗这条
    睡了吗你们
    嘿，回个神
    刚充值好的网，试发一条
    连上了没有
    叩叩，有人在家吗
    等到花儿都谢了还没回音
    有活人回我一下吗
    有谁在
    谁在线
    客服在不在线
    在咩
    你还在听吗
    还在的话吱一声
    在的话回个1
    收到请回复
    看到我消息没
    看见了吗我发的
    消息发出去了没
    信息能收到不
    我的话你收得到吗
    听得到吗喂喂
    喂喂喂
    哈喽还在吗
    嗨 有人没
    歪，人呢
    人去哪儿了
    人跑哪去了
    跑了？
    溜了吗
    断线了吧你
    网断了吗怎么没声
    是不是断开了
    卡了吗，没动静
    怎么没动静了
    半天没反应
    没人应我
    怎么不吭声
    咋不说话
    咋还不回
    回我呀
    快回
    麻烦回个话
    回复我一下好吗
    给个回应呗
    说句话
    你倒是回呀
    别装死，回我
    已读不回啥意思
    等半天了，回一声
    我等了十来分钟了没人回
    都过去半小时了还没回音
    等你回复等得黄花菜都凉了
    催一下回复
    催回复
    再不回我走了啊
    刚才问的没回我呢
    上面那条看到了没，回我一声
    话说到一半你怎么没了
    聊着聊着人不见了
    打字打到一半停了？
    显示正在输入，然后就没下文了
    睡着了吗
    去吃饭了吗，没人应
    是不是忙忘了我
    忘了我了吧
    有空理我一下不
    该轮到我了吧，有人吗
    窗口还开着吗有人看吗
    这聊天框还通着吗
    这里有人看消息吗
    这个对话还有效吗，有人吗
    试试看能不能发送
    测试一下聊天
    发个消息测测
    先发一句试试通不通
    试音 一二三
    能用吗这个聊天
    通了没
    显示了吗
    发出去显示红色感叹号，你收到了吗
    刚换手机，看看聊天能不能用
    刚才闪退了，再进来看看你还在不
    网不好，发一条看看到没到
    测试1234
    testing testing 有人吗
    anybody在吗
    hello?在？
    r u there 在吗
    敲敲门，有人在家不
    叩叩叩
    戳你一下
    摇一摇，醒醒
    出来一下
    现身吧客服
    客服呢客服呢出来啊
    在嗎，有人可以回一下嗎
    你好？？？有人吗？？？
    亲还在不在呢亲
    老板在不
    店家在吗
    掌柜的在家没
    小二在不在
    麻烦问下有人在看吗
    我一个人对着屏幕说了半天也不知道有没有人看得见好歹回个字吧
    打扰了，我等候已有一刻钟，请问您是否还在线
    你方便的话回我一个字，让我知道消息没石沉大海
    下回见
    有人吗
    店小二出来
    敲敲门
    喂，听见没
    在没在
    亲你还在线上不
    哈啰？人咧
    老板娘在不在呀
    掌柜的，在店里吗
    店家吱个声
    吱一声呗
    回一句行不行
    回我啊
    半天没动静了
    等了二十分钟没回复
    都一个钟头了，一个字没回
    消息显示已读，咋不理我
    别不理人呀
    别装死
    睡着啦？
    下班了吗没人应
    吃饭去了？
    跑哪儿去了
    人没了？
    还在看消息不
    刚断网了，你还在吗
    我回来了，你还在不在
    咱俩这聊天断了没
    这窗口是不是卡死了
    页面没动静，你那边看得到吗
    看得见我发的字吗
    发出去没
    我发的你收到了没呀
    消息发送成功了吗，看见回我下
    显示发送失败又好像发了，你看到没
    测试一下这个聊天
    试发一条，勿回
    随便打几个字试试能不能发
    试试新手机能发消息不
    一二三，一二三，收到请回答
    呼叫呼叫，收到回话
    洞幺洞幺，听到请回复
    敲门，咚咚咚
    滴滴
    嘀嘀嘀
    戳一戳你
    抖你一下
    醒醒啦
    哈喽哈喽哈喽
    在嗎？等很久了
    有在看訊息嗎
    催一下，麻烦回复
    顶一下我的消息，还没人回
    再不回我就睡了，在吗
    能给个回应吗，我一直等着
    头像是灰的，你不在线？
    输入中输了五分钟了，还在吗
    怎么一直没人搭理我
    打了半天字，对面有回音没
    网页刷新了下，你还接得上吗
    绿灯亮着却不吭声，在不在呀
    刚发的那段话显示成功没，看到应一下
    你还活着吗，出个声
    聊着聊着就没下文了，人在吗
    隔壁窗口秒回，你这边咋一声不响
    这边信号不好，我的话你收着没
    刚在电梯里断了，你还连着吗
    发个句号看看到没到。
    第三声你好了，还是没人应
    是忙着呢还是走了呀
    孩子乱按的，别管，顺便看看能不能发
    看到请点个头
    这个对话框是不是坏了，没人说话
    一直显示对方正在输入，人呢
    有没有谁盯着这个后台
    刚说一半你就不见了，还在线？
    收件箱有人看吗
    有喘气的没
    有活人吱一声
    喂喂喂 听得见吗
    已读不回几个意思
    发了三条都没回
    等你回复等半小时了
    看得到我打的字么
    信号通不通
    测试一下能不能发
    这窗口还活着吗
    滴滴 在线吗
    老板在不在呀
    小二在么
    人咧
    回个话呗
    别装死 回消息
    咋突然不说话了
    又没音儿了
    有人在嗎
    我是不是在跟空气讲话
    我这条能看见不，吱个声
    老半天没动静了，您还坐那儿不
    头像亮着却不吭声
    对面是关机了还是咋的
    发个空白看看通没通
    店家醒醒，天都亮了
    正在输入半天了，字呢
    wifi断了还是你走了
    anyone？在么亲
    我对着空气说了半天，有人回没
    没声儿了，你还在不在
    网断了还是你不在了，回我
    对面的，还活着不
  `,
  en: `
    anyone there
    anybody here
    still there?
    is anyone there
    why no reply
    you there
    please answer
    are you online
    no one answering
    are you still here
    respond please
    did you leave
    are you there
    hello?? is this going anywhere
    anyone listening
    anybody home
    still with me?
    ???
    did i lose you
    helloooo
    why no answer
    have you gone quiet
    Are you receiving me
    are we still connected
    earth to support
    ping
    no reply for five minutes now
    you've stopped typing
    r u there
    hey u alive
    Did my last one get through?
    dead silence here
    don't leave me hanging
    在吗 hello
    waiting...
    frozen?
    are you on the line
    just checking you haven't wandered off
    say something
    can you see what I write
    asleep at the wheel?
    Hi, do you still read
    seen but not answered, hmm
    please respond
    I made myself a cup of tea, came back, and it still shows three little dots. Should you be present, type any old word so I know I'm not addressing the wallpaper
    where did you go
    come in, over
    u still there or what
    hello hello hello
    I typed you that long message, it took me ages with two fingers, and the tick underneath says delivered, though from your end there's been neither a yes nor a no nor a cough
    any answer
    yoo hoo
    well?
    It's gone awfully still all of a sudden. Either my wifi has died on me again or you have stepped out for a smoke, so send me a smiley or a dot or anything if these words reach you
    tap tap is this thing on
    test message
    does this work
    can you see this
    trying out the chat window
    ignore this, test
    checking if it works
    hello test
    is this thing on
    test
    testing
    just testing
    testing 1 2 3
    this is a test
    ignore this, only a test
    123
    hello world
    does this thing work
    trying out the chat
    test test
    mic check
    tst
    checking whether messages go through
    1
    new keyboard, trying a few words
    dev here, integration check, no action needed
    test msg 2
    测试 test
    first message, seeing what happens
    lorem ipsum
    QA run number 14
    can it do emojis 🙂
    smoke test
    let's see if that sends
    abc 123
    dummy message
    00000
    don't mind me, measuring the delay
    I make a test of sending
    one two one two
    staging or live? anyway this is a probe
    sending something to see if the popup pops
    foo bar
    This line exists to find out if the window copes with a message of more than twenty-five words, it means nothing at all, and whoever is on duty can safely look away
    retest
    pls disregard, trial entry
    verifying the widget on my phone
    My colleague asked me to type any old sentence and see if it turns up at her end. If you can read it then all is well, I've no request and there's nothing for you to do
    test from the ipad
    load test 7/50
    checking, checking
    Going through everything before we go live: the send button, a comma, a full stop. A question mark? An exclamation mark! Brackets (like these), and then I'm gone again and nobody needs to reply to me
    12345
    beep
    Somebody there, please?
    Can anybody pick up this chat?
    Hey, haven't heard from you, still around?
    Is somebody available?
    is anybody online
    Hello? Anyone?
    Why is nobody answering?
    no one is replying
    are you getting my messages
    Can you hear me?
    Did you get my message?
    I'm still waiting for a reply
    Why aren't you responding?
    Please reply
    answer me please
    Are you going to answer?
    You've gone silent
    Still waiting here
    hello is somebody reading this
    Have you left the chat?
    did the chat disconnect
    Is this chat working?
    Is the chat still open?
    Just testing if this works
    This is just a test message
    test, please ignore
    sending a test to see if it goes through
    Can anyone see this message?
    Checking that the chat is live
    anyone?
    helo??
    u around??
    Is there anyone on the other end?
    Nobody seems to be here
    I've been waiting ten minutes without an answer
    you stopped replying
    Hey, did you fall asleep?
    Are you reading my messages at all?
    can you reply please
    not getting any response
    Hello hello, somebody?
    give me a sign
    Just making sure you're still with me
    are you connected
    Have I lost connection with you?
    no response??
    What's taking so long to reply?
    Please can somebody respond, I wrote a while ago
    just wondering if this window works, 1 2 3
    excuse me, are you present?
    I sent you three messages and nothing came back, are you on?
    Hello sir, you are there?
    testing the chat box
    knock knock, anyone in
    I sent you three messages and not one was answered, are you still there?
    It says "read" but nobody writes back, what's going on over there?
    We were in the middle of talking and you suddenly went quiet
    I've only just installed this chat and want to see whether a message arrives
    It's been quite a while since your last message, are you still on?
    anyone around?
    you here?
    somebody?
    still on?
    reply please
    are you back
    any reply?
    is anybody in
    can you see me
    hello, are you with me
    nobody there?
    hey hello
    you've vanished
    any sign of life
    did that send
    not a word?
    is this thing working
    are you receiving this
    am I alone here
    Four messages from me and not a single one from you, are you there?
    Been sitting here for twenty minutes, is anyone reading this?
    We were chatting a moment ago and now it's all quiet on your end
    There's a spinning circle beside my message, can you see what I typed?
    It promises replies within two minutes and I've been here half an hour, is anyone on?
    Have you gone for lunch? You haven't written back for ages
    Is the connection down? I can't see any reply from you
    It's the middle of the night, is anybody still online?
    Switched to another browser, let me see if a message goes through now
    I'll type a line first to see whether somebody's about
    The chat box stays blank, did what I wrote turn up on your side?
    Feels as if I'm shouting down a well, does anyone hear me?
    You were typing for ten minutes and then nothing, still there?
    Could you answer with just one letter so I know you're getting these?
    I came in through the app this time, can anyone see me here?
    My screen froze and I had to come back in, are you still with me?
    Please don't ignore me, even a full stop will do
    Everything I send shows as delivered but there's no response at all
    Nobody has answered since six o'clock, is anyone there?
    Your little green dot has turned grey, have you gone offline?
    Signal's poor on the train, not sure that last message reached you, did it?
    Is somebody watching this chat or is it left on its own?
    Are you ignoring me or is the chat broken?
    New phone, just checking messages from it reach you
    Sending this to see how long a message takes to show up
    Do you read me? I can't tell if these are arriving
    Still no answer to what I wrote above, are you around?
    Can somebody please acknowledge my messages?
    Coo-ee, is the shop empty?
    You went quiet right in the middle of your sentence, hello?
    hellooooooo anybodyyyy
    r u deaf or wot, answer me
    are u there 在不在
    u still thr? been 10 min
    I poured my heart out in that long message and it's like talking to a brick wall. Has the line gone dead or did you leave?
    Pardon me, might you still be there? I'm not sure my earlier lines arrived
    sorry is somebody there, i wait long time
    helo helo you can read me?
    test from new laptop
    trial message number one
    checking the line
    this is only to see if it posts
    testing pls ignore me
    echo echo
    blink twice if you can read this
    typing something so the box isn't empty, works?
    are you asleep
    is anyone about
    is somebody online
    you there mate?
    are you listening
    do you read me
    did that go through
    has my text reached you
    do my messages show up
    is my message visible to you
    receiving me?
    copy?
    knock knock, anybody in
    where've you gone
    where are you, reply please
    you disappeared on me
    have I been disconnected
    did we get cut off
    has the chat died
    is this chat dead
    lost connection?
    are you frozen
    you went silent
    it's gone quiet
    why so quiet
    cat got your tongue
    nobody answers
    no reply yet
    no response for ten minutes
    still no reply
    I've had no answer
    why aren't you answering
    why don't you reply
    please reply to me
    reply pls
    respond!!!
    hurry and answer
    any answer to my last message?
    did you see my question above, hello?
    I'm waiting for your reply
    waiting for an answer here
    waited half an hour, nobody writes back
    been typing to myself for a while, anyone?
    left on read, nice
    seen but no answer
    typing dots and then nothing
    wake up
    are you on lunch or what, reply
    have you forgotten me
    don't ignore me
    ignoring me?
    just nudging you for a reply
    bump
    nudge
    poke
    gentle reminder sir, please revert to my message
    kindly respond mam, are you there
    somebody please acknowledge
    give me a sign you're there
    type anything so I know you're there
    send a dot if you get this
    testing testing
    test message please ignore
    this is a test, don't answer
    trying to see if this works
    checking if messages send
    does sending work
    is the chat working
    is this box live
    is the line open, anyone?
    just seeing whether this sends
    first message, does it go out
    new phone, checking the chat still works
    my app crashed, back now, you there?
    bad wifi here, did you get that
    red exclamation mark next to my text, did it arrive
    在吗? anyone online
    helo?? sombody ther
    oi, anyone
    ahoy there
    shop owner, are you there
    seller are you around?
    hello dear you there
    I don't wish to be a nuisance but I've been sitting here for a quarter of an hour and wonder if you are still at your desk
    talking to a blank screen here no idea if anybody sees this just write one word back
    We were mid conversation and then you stopped writing, are you coming back?
    blink twice if you're reading this
    is my internet broken or have you stopped talking
    radio check
    have you wandered off
    my last three lines got no answer, still on?
    a dot or a smiley will do, just show me you're alive
    gone for a smoke, are you? answer me
    cooee
    shouting into the void here, is anybody listening
    trial line, pay no attention
    new browser, seeing whether my words post
    the bubble keeps spinning, has my message landed
    you were mid sentence and then poof
    quarter of an hour and not a peep from you
    seems I'm talking to the wall
    reply fast na, are you online or not
    I see you're online, so why the silence
    dead air on your side, wake up please
    knock knock
    anybody around
    is somebody at the desk
    hey are you still with me
    you there or not
    are you online right now
    hello?? anyone at home??
    ping me back if you see this
    testing testing one two
    test 2
    testing if this sends
    this is a test, pls ignore
    check check
    is the chat live
    is my text going through
    did my message go through
    can you read this
    can you see what I'm typing
    can anybody hear me
    nobody's answering
    no answer...
    no reply for 20 minutes
    why is nobody replying to me
    gone quiet on me?
    where'd everybody go
    have you gone to lunch
    are you ignoring me
    stop ignoring my messages
    don't leave me on read
    you left me on read, hello
    I've been sitting here ages, say something
    please say anything
    a sign of life would be nice
    still alive over there?
    you alive?
    earth to shop assistant
    houston do you copy
    do you copy
    over and out? or are you still there
    tumbleweed...
    *crickets*
    crickets on your end
    halo? anyone
    sir kindly reply when you are free
    awaiting your response
    still awaiting a response
    still no answer from you
    i wrote 3 times already no answer
    Third message now, is anyone receiving these?
    I sent a message an hour ago and it's been silent since.
    You were typing and then stopped. Still there?
    The three dots have been bouncing for ten minutes, are you there?
    it says delivered but not read, are you around
    it shows one tick only, is it reaching you
    your icon is grey, are you offline
    have you logged off
    did we get disconnected
    did I get cut off
    connection dropped? can you see me
    my wifi went, are you still on
    sorry I was away, are you still here
    I'm back, are you there still?
    still on the line?
    are you still there or did the chat end
    has this chat closed
    has this conversation died
    did the window freeze or did you leave
    is it frozen
    pls answer
    answer!!!
    hurry up and reply
    would you reply already
    can you respond quicker
    any chance of a reply today?
    a reply would be nice
    following up on my message, no reply so far
    just bumping this up
    bumping my message
    hello? 你在不在
    oi
    oi mate you there
    psst
    ahem
    wakey wakey
    rise and shine, customer waiting
    ring ring
    ding dong, customer at the door
    buzz buzz
    let me know you're there
    shout if you're there
    raise your hand if you can see this
    type 1 if you see my message
    send a thumbs up if this arrives
    I just want to see if messages arrive, no need to do anything
    new phone so I'm checking the chat sends
    my keyboard is new, ignore this test
    checking connectivity
    customer to shop, customer to shop, anybody receiving
    I know it's late but is there someone on
    are you on shift
    is the seller online
    seller, you awake?
    shopkeeper?
    hello, has everybody vanished
    are you on the other end or not
    anyone manning this window
    my last line got no answer, you around?
    seems my words vanish into thin air, are they reaching you
    silence is golden but I'd like an answer
    did you nod off on me
    the chat's stuck on sending, anything arriving your side?
    trial message from my tablet
    I see a green dot by your name so why no answer
    been staring at a blank window, anybody on?
    will someone answer or shall I come back tomorrow
    half an hour of nothing, are you still on?
    hey buddy, you on?
    just seeing if this chat window is alive
    the cursor blinks and nobody types, hello there?
    anyone awake in customer support
    you've stopped mid-chat, come back
    have you nodded off back there
    is this line open
    hello from the void, does my typing reach you
    any human or machine receiving this message?
    typing into nothing here, respond
    I can see "online" yet nothing comes back
    are my sentences arriving or stuck
    you disappeared mid sentence, still around?
    third hello, and still nothing
    are you busy or gone
    the chat went dead after my second line
    I refreshed the page, are you still with me
    lost signal in the lift, am I still connected to you
    give a wave if you read me
    somebody say hi back so I know it works
    is the chat down?
    sending a dot to see if it lands .
    trial run, no need to answer in detail
    my kid sent gibberish, ignore, just checking chat works
    waiting... waiting... anybody
    hellooo is this thing on
    does anyone monitor this inbox
    no bubbles, no ticks, are you receiving
    acknowledge my message sir
    reply awaited since morning
    I sent a hello at nine and it's ten now
    yoohoo, is someone there
    helloooo can anyone hear me
    is there a soul in this chat
    tap tap, mic working?
    tick tock, nobody replying
    did you fall asleep over there
    have you dozed off
    have you gone for lunch?
    gone on a tea break or what
    where's everybody
    where did you go all of a sudden
    where have you vanished to, reply please
    knock knock on your chat
    ping, respond
    pinging you again
    nudge nudge
    poking you, wake up
    second nudge, no answer to my first
    third time I'm writing with no reply
    fourth hello, zero responses
    my message is twenty minutes old and unanswered
    been sitting here half an hour without a word from you
    waiting for a reply since noon
    waiting on your response, hello?
    no reply, are you there
    nobody's writing back
    crickets in here
    it's so quiet, are you about?
    silence again
    total radio silence from you
    so... anyone?
    um hello? anyone at the desk
    is the chat manned right now
    is the counter staffed, hello
    is the connection alive
    is this window still live
    is my internet off or are you not replying
    is my text reaching you
    is my message visible on your side
    do you see what I typed
    can you hear my voice message coming in
    did my last line go through
    did you get what I wrote a while ago
    did the chat drop
    did we lose each other
    did you leave me hanging
    have you seen my message
    have I been forgotten here
    am I talking to the wall
    am I chatting with thin air
    am I still in the queue or is no one there
    am I alone in here
    are you awake
    are u alive lol
    u up
    u there bro
    you around, mate?
    you there love?
    you on?
    still there or shall I ring back later
    still no sign of life from you
    give me a shout when you see this
    please revert
    kindly respond, waiting since long
    hello sir reply karo
    sir are you available
    madam are you there please
    answer pls
    reply asap plz
    hey wake up
    ahoy, somebody on deck?
    earth to customer service
    calling customer service, come in please
    mayday mayday anyone reading
    SOS is there somebody
    trial message, ignore
    test test one two
    just a test to see whether it arrives
    testing from my new phone, did it land?
    qwerty test
    abc testing chat
    checking if this chat works
    checking the connection
    checking you're still around
    Could somebody let me know that my messages are arriving?
    I wrote an hour ago and there's been no answer at all; is anyone reading this?
    The three dots have been blinking for ten minutes and nothing appears. Are you still there?
    My screen froze for a while, so are you still on the other end?
    I don't mean to nag, but you haven't answered yet.
    so i sent you a message this morning and another at lunch and it just says seen and nobody says a word are you even there
    anyone thr
    helo is any1 there
    r u der
    在吗 hello anyone
    hello？？有人吗 is anyone here
    you speak? you are there?
    is somebody here who can read me
    is present anybody?
    still typing or gone?
    you've read it, so why no answer
    come on, respond already
    any lights on in there
    has the shift ended or is somebody reading this
    blink twice if you can see my text
    my message got one grey tick, are you receiving
    anyone minding the chat tonight
    rang your bell three times, no one comes
    have you gone mute
    the cursor's blinking and you aren't writing, present?
    lost you again?
    yo shop people, a reply would be nice
    do my words arrive or vanish
    sending a dot to see if it's delivered .
    your little green light is on but you don't speak
    somebody pick up the chat please
  `,
})
