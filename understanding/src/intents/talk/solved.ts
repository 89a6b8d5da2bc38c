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
    已经搞定了
    好了，解决了
    现在好了
    没问题了，已经好了
    我弄明白了
    我知道怎么做了
    明白了，清楚了
    懂了，原来是这样
    能用了
    现在正常了
    成功了
    搞好了
    处理好了
    已经处理完了
    不用再处理了
    不用管了，好了
    不需要帮助了
    不用麻烦了，我自己弄好了
    我找到了，不用查了
    已经收到了，没事了
    快递刚送到手上，别帮我找啦
    钱收到了，没问题了
    已经退款到账，不用跟了
    暂时没有其他要问的了，都清楚了
    没有别的要问的了
    就这个问题，已经清楚了
    没事了，是我自己看错了
    不好意思，我已经找到答案了
    您的回答解决了我的问题
    这个答案正是我想知道的
    有用，解决了
    是的，已经解决
    嗯嗯知道了
    哦哦懂了
    好滴 清楚啦
    ok搞定
    ok明白
    搞定啦✌️
    yes解决了
    不用了，我已经会了
    已经能登上去了
    页面恢复了，不用看了
    我老公弄好了，没事啦
    按照你教的方法，成功了
    试了一下，果然好了
    原来要先点确认，现在行了
    这个事情了结了
    解決了
    我知道了，沒有問題了
    明白啦明白啦
    jiejue le
    误会一场，东西找到了
    现在全明白了，不需要再解释了
    这边已经没什么问题，可以关闭了
    刚才说的那个问题，我重新登录了一下就好了，你们不用再查了
    按你刚才说的重新装了一遍，现在一切正常了
    我刚才又看了一眼，东西在包裹夹层里，不用再查了
    刚收到短信说退款到了，这事就算结束了
    原来是我自己填错了，改过来就好了，不麻烦你们了
    卖家已经联系我处理好了，之前提的可以不用管
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
    The problem has been solved
    It's been resolved
    That solved it
    That solved my problem
    My end is sorted, cheers
    I've sorted it out
    I figured it out
    I worked it out myself
    It works, that was it
    everything works now
    All fixed now
    it's fixed, never mind
    Right, now I understand how it works
    OK, I get it now
    That makes it clear
    That's clear, no further questions
    I have no other questions
    No more help needed
    I don't need help anymore
    you don't need to do anything, it's done
    No need to look into it any more
    Never mind, I found it
    nevermind it's here
    never mind, solved it myself
    The parcel has turned up, so no need to search
    My refund came through, so that's settled
    I've got the money now, all fine
    It arrived this morning so we're fine
    Yes that's all I wanted to know
    That's what I wanted to know
    You've answered my question
    that was exactly the answer I needed
    problem gone
    issue fixed
    Done, it worked
    worked!
    ok got it
    gotcha
    right, understood
    ah I see now, no more questions
    sorted mate
    all gd here, u can close it
    its ok now i found the button
    is solved now, no problem anymore
    I could log in again, so it's settled
    Everything is fine now
    That'll do, I've got what I came for
    false alarm, it was in the other bag
    Turns out I had the wrong password, it's fine now
    Your tip did the trick
    Followed your steps and now it's running fine
    I've managed it on my own in the meantime
    we can consider this closed
    no need for further assistance, the matter is settled
    The error has vanished after I reinstalled the app, so please don't spend more time on it
    I reinstalled it the way you described and everything's running now
    I've looked again and it was tucked inside the box, so no need to check
    I just got the text that the money is back, so that's the end of it
    Turns out I'd typed it wrong myself, it's corrected now and all is well
    The seller got in touch and put it right, so you can drop my request
  `,
})
