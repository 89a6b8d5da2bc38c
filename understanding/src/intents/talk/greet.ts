import { defineIntent } from '#intents/define'

export const greet = defineIntent({
  intent: 'greet',
  audience: 'everybody',
  settledBy: 'talk',
  label: { zh: '你好', en: 'Hello' },
  definition: {
    zh: '打招呼，或说有事要问、还没说是什么事。',
    en: 'Says hello, or that there is something to ask without yet saying what.',
  },
  borders: {
    'are-you-there': {
      zh: '喊在不在、催回应的是在吗；问好、开场的在这里。',
      en: 'Calling out to see whether anyone answers is are-you-there; greeting and opening is here.',
    },
    'request-human': {
      zh: '要真人来帮的是转人工；只说想请教的在这里。',
      en: 'Wanting a person is a person; merely wanting help with something unnamed is here.',
    },
  },
  zh: `
    亲
    嘿
    你好 想咨询一下
    你好
    您好
    哈喽
    嗨
    早上好
    晚上好
    下午好
    你好呀
    hi你好
    你好请问一下
    您好我想咨询一下
    有个问题想问
    打扰一下
    想请教个事
    大家好
    nihao a
    有人没 我想问下
    想咨询个问题
    早
    各位老师上午好，冒昧叨扰
    新年好呀👋
    嘿 又是我
    您吃了吗，我来讨教点事儿
    小姐姐好～
    哈罗啊掌柜的
    安安
    妳好
    敲敲门
    初次来，请多关照
    你好我从朋友那听说你们，头一回进来，啥都不懂，先打个招呼，等下慢慢问
    有件事得麻烦您
    能帮我个忙不
    hello呀
    老板好，生意兴隆
    午安，方便说两句吗
    喔嗨哟
    您好！我是去年冬天常来的那个小陈，隔了大半年没露面，今天又来麻烦你们，有点事想跟您商量商量，您看现在方不方便
    请问……
    咨询
    我这儿遇到点小状况
    hai
    節日快樂，又來打擾囉
    尊敬的客服人员，早安，祝您今天工作顺利，心情愉快，我这里有一两件小事，待我组织一下语言再跟您细说
    同志你好
    叨扰了，我是个刚学会上网的老头，孙子教我点开这个小窗口，他说有啥话尽管讲，那我就先跟你们问个安，待会儿想好了从哪里说起再接着打字
  `,
  en: `
    hi i have a question
    howdy
    hello can you help me
    hi
    hello
    hey
    hey there
    good morning
    good evening
    good afternoon
    hi there
    helo
    yo
    hi can you help me
    hey i need some help
    i have a question
    can you help me with something
    greetings
    hiya
    morning
    need help
    help
    i need assistance
    i need some help please
    could you help me
    got a question for you
    Dear Sir or Madam,
    howdy folks
    g'day
    evening all
    wassup
    it's me again 👋
    Good day to you, I hope you're keeping well over there
    sup
    quick one if you don't mind
    你好 from rainy Dublin
    may I bother you a second
    first time here so be gentle haha, hello
    Merry Christmas! Something's come up on my side
    Hello my name is Fatou, I write you from Dakar, please excuse the mistakes, I learned English by myself at home, and there is something small which I would like to ask to you
    salutations
    sorry to trouble you
    there's a thing I wanted to run past you
    Hi there, it's Margaret again, the one with the parrot; you were ever so kind to me last winter and I've come with another of my little puzzles, whenever you are ready for me
    knock knock
    Afternoon! I'm typing this with a baby on one arm and a coffee in the other hand, so bear with me while I get round to explaining why I came
    pls assist
    Good afternoon, my doctor said that I should use my brain more, hence I've taught myself how to chat on the internet and you're my very first. Pleased to meet you! I'll gather my thoughts
  `,
})
