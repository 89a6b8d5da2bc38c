import { defineIntent } from '#intents/define'

export const notSolved = defineIntent({
  intent: 'not-solved',
  audience: 'everybody',
  settledBy: 'talk',
  label: { zh: '没有解决', en: 'It is not solved' },
  definition: {
    zh: '说刚才的回答没用、答偏了，或问题还在。',
    en: 'Says the answer just given did not help or missed the point, or the trouble is still there.',
  },
  borders: {
    solved: {
      zh: '说好了的是已解决；说没好的在这里。',
      en: 'Saying it is settled is solved; saying it is not is here.',
    },
    'request-human': {
      zh: '因此要换真人的是转人工；只说没解决的在这里。',
      en: 'Asking for a person because of it is a person; only saying it failed is here.',
    },
    complaint: {
      zh: '对商家整体不满的是投诉；对刚才的回答不满的在这里。',
      en: 'Displeasure with the shop is a complaint; with the last answer is here.',
    },
  },
  zh: `
    没有帮助
    没懂我的意思
    还是没好
    没解决我的问题
    试了没用
    说了等于没说
    不是我要的答案
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
    又绕回来了
    牛头不对马嘴啊大哥
    试过了，照旧
    我说东你说西
    這個回答對我沒幫助
    你给的链接点开是空的
    nope 不是
    错了错了，重新看我写的
    你复读机啊，换个说法行不行
    方法一方法二都试了，没变化
    我明明说的是上周那个，你讲的是今年的规定，麻烦从我第一句话重新看起，别再贴那段通用的话了，那段我已经会背了
    仍旧没有结果
    你理解偏了
    太笼统，等于没讲
    依然老样子
    晕 更糊涂了
    您发来的步骤我一步不落跟着做，做到第四步根本没有您说的那个按钮，退出来再进还是没有，所以现在跟一开始一模一样，没进展
    我要的是原因，你给的是广告
    没get到我的点
    你前面说等两小时就好，现在过去整整一天，页面纹丝不动，该是什么样还是什么样，所以这个办法显然不灵，别跟我说再等等
    都不是
    并没有
    沒有解決，跟剛才一樣
    你说的没用
    这个答案没有用
    我的问题没有解决
    问题还是没解决
    没帮到我
    没啥帮助
    这不是我想问的
    我不是问这个
    你误会我的意思了
    你没明白我在说什么
    你根本没回答我
    回答得不对
    你这回答跟我问的没关系
    试过了不行
    按你说的做了还是不行
    还是一样的问题
    还是老问题
    没效果
    没用啊，还是那样
    弄了半天还是不行
    照做了，没有变化
    这样也不行
    这个方法不管用
    不行，没成功
    我已经试过这个了
    我看不懂你说的
    没听明白，说得不清楚
    你说的我都知道，不是我要的
    不是，我说的是另外一回事
    答错了
    你搞错了
    不对不对，不是这个
    你又答非所问了
    说了半天没说到点子上
    能不能好好看我的问题
    重复的话别发了，没有用
    你还是没告诉我答案
    问题依旧
    依然没有好
    没处理好
    没好
    没呢，还没解决
    根本没用好吧😤
    完全没用！！
    mei yong
    没有helpful
    沒有用，還是一樣
    這不是我要問的
    你给的办法我都试了一遍，一个都不行，问题还在那儿
    刚才的解答对我没什么用
    并没有回答我的疑问
    哎 还是没搞定
    你这答案也太敷衍了，等于没答
    我问东你答西，能不能看清楚再回
    你叫我重启，我重启了三遍，还是照样不行
    你说让我清缓存，我清了两次，还是跟原来一样
    我问的是什么时候，你回答我怎么操作，根本不是一回事
    照着你给的步骤做到第三步就卡住了，没有那个选项
    你发的这段话我看了三遍，还是不知道该怎么办
    昨天你们也是这样说的，今天问题还在，没有任何变化
  `,
  en: `
    that's not what i asked
    no help
    still not fixed
    that's not it
    didn't work
    problem still there
    i already tried that
    that's not what i mean
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
    We're going round in circles
    none of the above
    I say apples you say pears
    tried it. same as before
    the link you gave is empty
    没用 doesn't help
    read again what I wrote
    too vague, that could be about anything
    stop repeating yourself
    more lost than ever
    Your reply has nothing to do with my request
    nah
    I followed every step to the letter and at the fourth there simply is no such button. Went out, came in, looked again. So I'm precisely where I was when I started
    you're missing my point
    huh??
    I asked why, and what I got was an advert
    no luck
    It remains the same like yesterday
    as i said, last week's, not the one you keep quoting; please scroll up to my first line and don't paste that general paragraph at me again because by now i could recite it in my sleep
    Two hours, you told me, and it'd be right as rain. It has been a full day and the page hasn't budged an inch, so your remedy plainly isn't one. And no, I won't give it a bit longer
    nothing changed
    did not fix anything
    off topic mate
    That didn't solve it
    That doesn't solve my problem
    My problem isn't solved
    My issue is still not resolved
    It's not fixed
    The problem remains
    I still have the problem
    Exactly the same problem as before your answer
    It still doesn't work
    didn't help
    This didn't help me at all
    That was no help
    not what I was asking
    That isn't what I wanted to know
    That's not the answer I was looking for
    You didn't understand my question
    You're not answering my question
    I asked something else
    I meant something different
    That has nothing to do with what I asked
    wrong, that's not it
    your answer is wrong
    That's incorrect
    No, still not
    nope still broken
    no that didn't do it
    I tried that and nothing happened
    I've done all that already
    Already tried, no change
    I did what you said but it's the same
    Your suggestion doesn't work
    your solution failed
    that advice was useless
    the steps you gave me don't work
    I'm none the wiser
    I don't understand your answer
    that makes no sense to me
    can you read my question again, you missed the point
    You just repeated the same thing
    same answer again, it doesn't help
    Stop sending me the same text, it doesn't answer my question
    You're talking about something completely different
    still no solution
    it is still happening
    not resolved yet
    unresolved
    no good, tried twice
    It isn't helping me, sorry
    this not help me, problem is same
    Sorry but that doesn't answer it
    I restarted it three times like you told me and it's exactly the same as before
    That's only half of it, my actual question is still unanswered
    Your answer is about something I never mentioned
    still stuck
    I'm afraid we're no further than before, your explanation didn't touch my problem
    You told me to clear the cache, I did so twice and it's still the same
    I asked when and you tell me how, that's a different question
    I followed your steps up to number three and then got stuck, that option isn't there
    I've read what you sent three times and still don't know what to do
    You said the same thing yesterday and the problem hasn't gone away
  `,
})
