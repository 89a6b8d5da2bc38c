import { defineIntent } from '#intents/define'

export const solved = defineIntent({
  intent: 'solved',
  audience: 'everybody',
  settledBy: 'talk',
  label: { zh: '解决了', en: 'It is solved' },
  definition: {
    zh: '说事情已经办妥、明白了、不用再管了。',
    en: 'Says the matter is settled, understood or needs no more help.',
  },
  borders: {
    'not-solved': {
      zh: '说没好的是未解决；说好了的在这里。',
      en: 'Saying it is not is not-solved; saying it is belongs here.',
    },
    thank: {
      zh: '只道谢的是感谢；说办妥了的在这里。',
      en: 'Thanks alone is thanks; saying it is settled is here.',
    },
    praise: {
      zh: '夸好的是表扬；说没事了的在这里。',
      en: 'Admiring is praise; saying nothing is left to do is here.',
    },
  },
  zh: `
    好了
    知道了
    已经好了
    不用了 已经解决
    懂了
    弄好了
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
    ok了
    成了成了
    弄好啦，原来是我没看仔细
    嗯 正是我要的答案
    這樣就可以了
    妥
    快递小哥刚敲门，虚惊一场
    钱到账了，当我没说
    照你说的试了一下，灯亮了，能用了
    不查了，在门口鞋柜里找到了
    我自己摸索出来了，不需要再处理
    懂了懂了 thank
    刚刚邻居把包裹送过来了，说是昨天替我签收忘了讲，害我着急了一晚上，所以你们不用去查了，撤回我的请求就行
    over 没有别的要问
    对，就是这样
    恢复正常
    这下踏实了
    按第二种办法重启以后它就乖乖连上了，我又试了三回都没再掉线，应该是彻底好了，这个事可以关掉了
    完美解决
    没别的需要
    之前报的那个事取消吧，卖家昨晚主动打电话来跟我谈妥了，东西今天下午已经换好送到我手上，两边都满意，不必再跟进
    搞懂了，沒有其他要問的
  `,
  en: `
    got it
    understood
    never mind, it's fixed
    that's all i needed
    it's working
    issue resolved
    i found it
    clear now
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
    Turns out I was reading the wrong line, no need to look any further
    crystal clear
    it was behind the flower pot all along, silly me
    money's in, forget I asked
    makes sense, ta
    did what you said and the light came on
    yep, exactly
    the matter is in order now
    you can close this
    搞定 done
    no further help required
    she's working like new
    panic over
    My neighbour has just brought it round. She'd signed for it yesterday and clean forgot to say so; I was up half the night. Please stop the search, everything is where it should be
    we're good
    Now functions, I had forgotten to push the button
    cheers that did the trick
    after the second restart it connected and hasn't dropped once in three hours of streaming, so i reckon that's that and you may shut the ticket
    case closed
    The seller phoned me himself last night and we came to terms, and the replacement was in my hands by this afternoon. Both sides happy; please take no more steps on my account
    question answered
  `,
})
