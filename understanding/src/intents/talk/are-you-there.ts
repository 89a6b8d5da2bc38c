import { defineIntent } from '#intents/define'

export const areYouThere = defineIntent({
  intent: 'are-you-there',
  audience: 'everybody',
  settledBy: 'talk',
  label: { zh: '在吗', en: 'Are you there' },
  definition: {
    zh: '喊一声看对面在不在，或嫌没回应、催回复。',
    en: 'Calls out to see whether anybody answers, or nudges because no reply came.',
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
    'test-message': {
      zh: '试试能不能发的是测试；等人回应的在这里。',
      en: 'Trying whether sending works is a test; waiting for an answer is here.',
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
    hello hello
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
  `,
})
