import { defineIntent } from '#intents/define'

export const accessibilityNeed = defineIntent({
  intent: 'accessibility-need',
  audience: 'buyer',
  settledBy: 'person',
  label: { zh: '我看不清、听不清或操作不便', en: 'I need help in another form' },
  definition: {
    zh: '看不清、听不见、读写或动手不便，需要换一种方式得到帮助。',
    en: 'Cannot see, hear, read or handle things well and needs to be helped in another form.',
  },
  borders: {
    'request-human': {
      zh: '只要真人的是转人工；因为身体不便要换方式的在这里。',
      en: 'Simply wanting a person is a person; needing another form because of a limitation is here.',
    },
    'language-choice': {
      zh: '换一种语言的是选语言；看不清、听不见的在这里。',
      en: 'Another language is the choice of language; sight, hearing and hands are here.',
    },
    'login-problem': {
      zh: '进不去账号的是登录问题；读屏读不出、看不见按钮的在这里。',
      en: 'Being kept out of the account is a login problem; a screen reader that is lost is here.',
    },
  },
  zh: `
    我看不清
    字太小了
    我是盲人
    听不见
    字能大点吗
    老人看不懂
    读给我听
    我眼睛不好
    聋哑人怎么联系
    能语音吗
    有大字版吗
    不会打字
    视力不好
    屏幕阅读器读不出来
    我不识字
    字太小看不清
    我是盲人，你们的页面读屏软件读不出来
    能不能念给我听
    耳朵不好，电话里听不见，打字行吗
    我是聋哑人
    眼神儿不好，能放大字吗
    kan bu qing zi
    有没有大字版说明书
    手抖点不准按钮，有别的办法下单没
    不认识字，可以语音说吗
    图片上的尺码表没有文字，我用旁白听不到
    视障用户求助
    色弱分不清你那红绿两个状态
    请用手语客服
    老花眼 这灰色的字跟没有一样
    轮椅进得去你们店吗，有坡道没
    我妈白内障，看不了屏幕，您能打电话一条一条讲给她吗
    有盲文的卡吗
    我有阅读障碍，一大段话看着全在跳，麻烦分开成短句，一次只说一件事
    中风以后只能用左手打字，慢，别把我踢下线
    聽力不好，麻煩打字給我就好
    视频没有字幕，听障的人怎么看
    亲，我不会打字，发语音你能听吗
    电梯坏了我上不去三楼，能把东西拿下来给我看吗
    滑块验证我看不见，没法滑
    帕金森，点不住那个小叉叉
    导盲犬能带进店吗
    large font怎么开
    倒计时太快了，我来不及填完，能给多一点时间吗
    您好，我是全盲，用的是读屏，结算页面第三步的那个框它只念“按钮、按钮、按钮”，不知道哪个是付款，能不能由你们代为操作或者用别的途径让我把这单完成
    字幕
    我儿子是自闭症，不能打电话，只能用文字，一次多了他会慌
    闪来闪去的动画会让我犯癫痫，怎么关
    没有手的人怎么签收啊，我双臂截肢
    声音开大点，我戴助听器
    麻烦用简单的话说，我脑子受过伤记不住长的
    讲慢一点
    把合同条款录成音频发给我可以吗，眼睛刚做完手术，医生不让看手机，家里又没别人，可是那个分期的条款我得先弄明白才敢确认
    語音播放功能在哪
    屏幕对比度太低，弱视看不了
    残疾人服务
    我的手只能动两个指头，平时靠眼动仪操作，你们这个拖动拼图的步骤我做不到，另外悬停才出来的菜单也点不着，请安排一个可以替代的方式让我退这件衣服
    眼睛看不清楚，畫面可以放大嗎
  `,
  en: `
    i'm blind
    i can't see well
    the text is too small
    screen reader doesn't work
    larger text please
    i have trouble reading
    can you read it to me
    accessibility
    i'm visually impaired
    hard of hearing
    i can't type well
    i have dyslexia
    wheelchair access
    i can't read this, the letters are too small
    I'm blind and your site doesn't work with my screen reader
    can somebody read it out to me
    hard of hearing, please don't call, write instead
    i'm deaf
    do you have large print manuals
    my hands shake so i keep missing the little x
    grey on white, can't see a thing at my age
    bigger font?
    Colour-blind here: your red and green dots look the same to me
    is there step free access to the shop
    sign language support available?
    dyslexic, long paragraphs swim before my eyes; short lines one at a time please
    the size chart is just a picture and my reader says "image"
    Since the stroke I type with one hand and your chat throws me out for being slow. Give me a little longer, please
    看不清 the text, make bigger
    could I send voice notes, spelling is really difficult for me
    no captions on your video, how should a deaf person follow it
    my mum has cataracts, would you phone and go through it with her
    braille gift card
    may my guide dog come in
    I cant drag the puzzle, I use an eye tracker
    countdown's too quick for me, I need more time on the form
    accessible version of the website
    flashing banner could trigger my seizures, how to switch it off
    Hello, I'm totally blind. At step three of the checkout my software says only "button, button, button" and I can't tell which of them pays. Can you complete it with me or is there another route
    Speak in simple words please, I had an injury of the brain
    turn the volume up, hearing aid user
    never learned reading properly, tell me by voice?
    the lift is broken and I'm in a wheelchair, could someone bring the lamps down for me to look at
    autistic, phone calls are impossible for me, text only and not too much at once
    low vision help
    double amputee. how do i sign for a parcel?
    is the touch screen till usable for people who sit
    contrast is terrible for partially sighted folks
    eye operation last week and doctor forbids screens. There's nobody in the house to read me the instalment terms, and I don't dare to agree before I know them. An audio version, perhaps?
    text relay service number
    how do I enlarge the page
    i need an interpreter, BSL
    I move only two fingers. Menus that appear on hover I can't get at, nor that slider. I have a cardigan to give back and no way of doing it myself; please arrange something that works for me
    go slower plz my concentration is bad, i have ms
    arthritis, typing hurts, other way to reach this?
  `,
})
