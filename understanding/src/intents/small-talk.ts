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
    nihao a
    有人没 我想问下
    想咨询个问题
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
    i need assistance
    i need some help please
    could you help me
    got a question for you
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
    zai jian
    我下了
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
    that is it bye
    ok bye then
    that's it then bye
    so long
  `,
})
