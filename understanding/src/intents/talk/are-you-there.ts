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
    ???
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
    咋没反应捏
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
    test
    测试一下
    ceshi
    123
    1
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
    hello world
    测个延迟
    开发联调中
    abc123测试
    第一次用 先随便发一条
    验证消息推送功能
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
    怎么没声音了
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
    在哪呢
    还在线不
    怎么没人理
    吭声
    冒个泡
    没人应吗
    你人呢
    能回一下吗
    怎么不吱声
    收到没
    听见了吗
    亲还在不
    在的吧
    嗨有人吗
    咋不回话
    喂客服
    回话
    客服去哪了
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
    speak to me
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
    where are you
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
    still waiting
    you've vanished
    any sign of life
    did that send
    not a word?
    is this thing working
    talk to me
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
    is it on?
    blink twice if you can read this
    typing something so the box isn't empty, works?
    are you asleep
  `,
})
