import { examplesOf } from './examples.ts'

export const greet = examplesOf('greet', {
  zh: `
    你好
    您好
    在吗
    在不在
    亲在吗
    哈喽
    嗨
    早上好
    晚上好
    下午好
    你好呀
    hello在吗
    喂
    hi你好
    你好请问一下
    您好我想咨询一下
    有个问题想问
    打扰一下
    想请教个事
    大家好
  `,
  en: `
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
    hello i have a question
    hi can you help me
    hey i need some help
    i have a question
    can you help me with something
    greetings
    hiya
    morning
    need help
    help
  `,
})

export const thank = examplesOf('thank', {
  zh: `
    谢谢
    谢谢你
    多谢
    非常感谢
    谢了
    感谢
    辛苦了
    谢谢啦
    太感谢了
    谢谢帮忙
    3q
    谢谢您的帮助
    麻烦你了
    thx 谢谢
    蟹蟹
    好的谢谢
  `,
  en: `
    thanks
    thank you
    thx
    ty
    thank you so much
    many thanks
    cheers
    appreciate it
    great thanks
    thanks a lot
    thank you for your help
    thanks for the quick reply
    tysm
    ok thanks
    much appreciated
    thnks
  `,
})

export const bye = examplesOf('bye', {
  zh: `
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
    bye 拜拜
  `,
  en: `
    bye
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
    that will be all
    i'm off
    take care
  `,
})

export const solved = examplesOf('solved', {
  zh: `
    解决了
    已经解决了
    问题解决了
    可以了
    好了没问题了
    搞定了
    没事了
    没有其他问题了
    知道了不用了
    收到了 货到了
    清楚了
    明白了
    行 我知道了
    不用麻烦了已经好了
    已经收到退款了
    就这些没别的了
    没有了
    有用
    帮到我了
  `,
  en: `
    it's solved
    solved
    problem solved
    that fixed it
    it works now
    all good now
    all good
    that answers my question
    i'm all set
    no more questions
    nothing else
    got it that helps
    never mind it arrived
    nevermind i figured it out
    it is resolved
    i got my refund now
    yes that helped
    perfect that's what i needed
    that's everything
    ok i understand now
  `,
})

export const notSolved = examplesOf('not-solved', {
  zh: `
    没解决
    没有解决
    问题还在
    还是不行
    还没解决呢
    没用
    答非所问
    你没听懂
    不是这个问题
    我问的不是这个
    你没回答我的问题
    说了跟没说一样
    没帮上忙
    还是没明白
    不对
    不是这个意思
    这没有用
    你在说什么
    完全没解决我的问题
    驴唇不对马嘴
    没懂
  `,
  en: `
    not solved
    it is not solved
    that didn't help
    this does not help
    still not working
    the problem is still there
    no that's not what i asked
    you didn't answer my question
    that's not my question
    you don't understand
    you misunderstood me
    not helpful
    useless answer
    it didn't work
    no it's not resolved
    wrong answer
    that is not what i meant
    still the same issue
    i'm still confused
    that doesn't make sense
    not really
  `,
})
