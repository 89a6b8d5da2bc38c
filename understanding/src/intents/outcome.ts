import { examplesOf } from './examples.ts'

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
    jiejue le ma jiejue le
    yijing hao le
    没问题了
    现在没问题了
    货刚到 不用管了
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
    it just arrived
    it came today so never mind
    ignore me it's here
    sorted
    all sorted now
    fixed
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
    mei jiejue
    hai mei hao
    听不懂
    你听不懂人话吗
    不是我想要的
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
    you got it wrong
    you got that wrong
    you are not getting it
    no that is wrong
    nope that's not it
    still doesn't work for me
  `,
})
