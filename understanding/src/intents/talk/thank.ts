import { defineIntent } from '#intents/define'

export const thank = defineIntent({
  intent: 'thank',
  audience: 'everybody',
  settledBy: 'talk',
  label: { zh: '谢谢', en: 'Thank you' },
  definition: {
    zh: '为得到的帮助道谢。',
    en: 'Thanks for the help received.',
  },
  borders: {
    praise: {
      zh: '夸东西好、服务好的是表扬；道谢的在这里。',
      en: 'Saying how good a thing or a service is belongs to praise; thanking is here.',
    },
    solved: {
      zh: '说事情办妥了的是已解决；只道谢的在这里。',
      en: 'Saying the matter is settled is solved; thanks alone is here.',
    },
    bye: {
      zh: '告别的是再见；感谢为主的在这里。',
      en: 'Taking leave is bye; mainly thanking is here.',
    },
  },
  zh: `
    谢啦
    谢谢亲
    麻烦你了 谢谢
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
    xiexie
    劳您费心了
    感恩🙏
    有劳有劳
    你人真好，谢过
    唔该晒
    謝謝您的耐心
    跪谢
    爱你哟 么么
    给您添麻烦了，真不好意思，谢谢
    哎呀多亏有你
    感激不尽
    thank you啦
    拜谢大佬
    承蒙关照
    谢谢老师
    行，谢
    那就先谢过了
    我这人嘴笨，不会说什么好听的，反正刚才您陪我弄了快一个小时，一句不耐烦的话都没有，我跟我爱人都特别谢谢您
    灰常感谢
    心领了 谢谢
    谢谢你愿意听我唠叨这么久
    老太太我活到这个岁数，难得碰上肯一样一样讲给我听的年轻人，闺女，奶奶在这儿给你道声谢，保重身体啊
    ganxie
    亲 谢谢哦
    有心了
    三克油
    原本以为没人管，没想到您这么晚还替我跑前跑后地问仓库问财务，虽然结果还得等，但这份心意我收到了，真心谢谢您
    感謝您不厭其煩
    谢谢您
    谢谢你的帮助
    十分感谢
    太谢谢你了
    真的谢谢你
    多谢啦
    多谢多谢
    谢谢客服
    谢谢小姐姐
    谢谢亲爱的
    好嘞，那就谢谢你咯
    嗯嗯，谢谢
    ok谢谢
    感谢您的回复
    您解释得这么细，感谢
    谢谢解答
    你真有耐心，谢谢了
    谢谢你告诉我
    辛苦你了
    您辛苦了
    辛苦啦，谢谢
    麻烦您了，谢谢
    劳烦您了，多谢
    感谢感谢🙏
    送你朵花🌹谢谢哦
    谢谢老板
    谢谢大哥
    谢谢哈
    谢谢咯
    谢啦兄弟
    thanks哈 么么哒
    收到 thank you so much哈
    thx啦亲
    3Q啦
    谢谢谢谢
    太感激了
    万分感谢
    谢谢您这么晚还回我
    谢谢你这么快回复
    谢谢您帮我查
    谢谢你帮我问
    谢谢提醒
    建议我记下了，谢谢
    感谢你的时间
    謝謝妳
    感謝你的幫忙
    xie xie ni
    蟹蟹啦
    3克油
    多谢您嘞
    真是麻烦你了，谢谢谢谢
    给你鞠躬了，谢谢
    有您帮忙真是太感谢了
    谢谢你陪我说了这么久
    我年纪大不太懂这些，谢谢你一点点教我
    这么小的事还让你跑来跑去，真的很谢谢你
    这么晚了还在帮我处理，真的太谢谢你们了
    不管结果怎么样，都谢谢你帮我跑这一趟
    刚才我语气不好，你还这么耐心，谢谢你
    一直麻烦你，真不好意思，谢谢谢谢
  `,
  en: `
    thanks for your help
    thank you very much
    thanks mate
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
    ta
    bless you
    You're a star
    that's very kind of you
    I am grateful
    谢谢 friend
    thank u 🙏
    merci beaucoup
    thanks a million
    cheers mate
    I owe you one
    thankyou for taking the time
    thanks in advance
    so sweet of you
    Thanks for bearing with me while I hunted for my glasses
    muchas gracias amigo
    obliged
    gr8 thx
    thanks anyway
    I thank you infinitely for your patience with my bad English
    couldn't have managed by myself, thanks ever so
    You sat with me for nearly an hour and never once lost your temper, which is more than I can say of my own sons. My husband and I both send you our warmest thanks
    lifesaver
    kind regards and thanks
    thanks for explaining
    thks again
    It's late where you are, I suppose, and still you asked the warehouse and the accounts people on my behalf. Whatever comes of it, I want you to know I appreciate the trouble you took
    10q
    danke
    i know i was grumpy at the start, it's been a rotten week with the move and the kids ill and everything, so thank you for staying so nice to me the whole way through
    A thousand thank yous
    Sooo many thanks!
    Thank you for helping me
    Thanks for your assistance
    Thanks very much indeed
    Thank you kindly
    Oh thank you, my dear
    thanks a bunch
    thanks a lot for that
    ok, thank you then
    Great, thank you
    Alright, many thanks
    I appreciate your help
    I really appreciate it
    I appreciate that
    You gave me so much of your time, thanks
    Thank you for your patience
    I got your reply, thanks
    Thank you for getting back to me
    Thanks for letting me know
    Thanks for the info
    thanks, you explained that nicely
    Thank you for checking
    thanks for looking into it
    Good advice, thank you
    Your support means a lot, thank you
    Thank you for taking care of this
    Thanks for your quick answer
    I'm very grateful
    I'm so grateful for your help
    cheers for that
    cheers pal
    ta very much
    thanks love
    thanks bro
    thx a lot
    thxxx
    tnx
    ty ty ty friend
    tyvm
    thanks buddy 👍
    🙏🙏 thank you from the bottom of my heart
    gracias
    merci
    arigato
    thank you sir, god bless
    thank you very very much my friend
    thanks for all you did
    thanks again for everything
    My sincere thanks
    a big thank you to you
    Thank you for being so patient with an old man
    bless you, thank you
    Thanks for sticking with me through all that
    that's kind, thank you
    I just wanted to say thank you for the trouble you took
    Thank you for staying so late just to help me with this
    Whatever comes of it, thank you for trying so hard
    I was short with you earlier and you stayed kind, thanks for that
    You've been bothered by me all day, so thank you very much
  `,
})
