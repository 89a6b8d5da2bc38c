import { defineIntent } from '#intents/define'

export const testMessage = defineIntent({
  intent: 'test-message',
  audience: 'everybody',
  settledBy: 'talk',
  label: { zh: '测试', en: 'Only a test' },
  definition: {
    zh: '只是试试能不能发出去、这里通不通。',
    en: 'Only tries whether sending works here.',
  },
  borders: {
    'are-you-there': {
      zh: '等人回应的是在吗；试通不通的在这里。',
      en: 'Waiting for an answer is are-you-there; trying the line is here.',
    },
    'out-of-scope': {
      zh: '乱按的字母是无关内容；写明测试、报数的在这里。',
      en: 'Letters at random are out of scope; a declared test or counting is here.',
    },
    identity: {
      zh: '问会做什么的是身份；不问、只试的在这里。',
      en: 'Asking what it can do is identity; trying without asking is here.',
    },
  },
  zh: `
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
  `,
  en: `
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
  `,
})
