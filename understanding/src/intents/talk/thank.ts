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
    谢谢哦
    谢谢呀
    感谢你
    多谢了
    谢谢大家
    太谢谢了
    谢谢您嘞
    谢过了
    好谢谢
    辛苦辛苦
    真谢谢
    谢谢师傅
    谢谢客服小哥
    谢谢老铁
    谢天谢地谢谢你
    非常谢谢
    十分感激
    劳驾了，谢谢
    谢谢姐
    费心了
    受累了，谢谢
    好人一生平安，谢谢
    谢谢你解释了这么多遍，我脑子慢，难为你了
    真没想到你周末还回我，太感谢了
    谢谢你帮我跟仓库那边打了招呼
    小姑娘声音甜态度也好，阿姨谢谢你啊
    你把步骤写得一清二楚，谢谢谢谢
    感谢你们这么快给我答复
    谢谢您替我着想，还提醒我留好小票
    刚才打断你好几次，你也没嫌烦，多谢
    谢谢你一直陪我等到有结果
    今天多亏了你，不然我真不知道找谁
    我爸让我替他跟你说声谢谢
    感谢你的理解，我这人有点急
    麻烦你跑了好几趟，真是过意不去，谢谢
    大晚上还让您加班帮我看，谢谢您
    谢谢你给我申请了那么久
    这点小事你还记在心里，谢谢了
    您讲话真和气，谢谢您的帮助
    谢谢你没有嫌弃我打字慢
    给你点个赞，感谢帮忙
    衷心感谢你们全体客服的辛苦付出
    谢谢你教我怎么弄，我自己可学不会
    谢谢您的回信，我看到了
    实在太麻烦你了，感谢感谢
    有你这样热心的客服，我真的谢谢
    谢谢你安慰我，心里好受多了
    谢谢啊，改天请你喝奶茶，哈哈
    帮我问东问西的，谢谢您呐
    thx啦
    谢谢鸭🦆
    3Q3Q
    灰常感谢你哟💐
    栓Q
    蟹蟹亲爱哒 mua
    thank you 亲
    我住院这阵子什么都办不了，全靠你在网上一样样帮我弄，我儿子都没这么上心，孩子，真是谢谢你了，老天保佑你
    蒙您不弃，屡次相助，感铭五内，谨此致谢
    謝啦
    真的很感謝妳
    謝謝你的說明
    辛苦了，感謝
    多謝晒
    谢谢回复
    谢谢哥们儿
    大恩不言谢
    感谢指点
    谢您吉言
    收到，感谢
    谢谢你们啊
    真心感谢
    抱拳了，谢谢
    多谢帮衬
    谢谢，给你们添乱了
    谢谢体谅
    好人呐，谢谢你
    谢了哈
    谢了兄弟
    多谢指点
    多谢提醒
    多谢告知
    感谢您的耐心
    感谢解答
    感谢帮忙
    感谢回复
    感谢客服
    感恩有你
    不胜感激
    非常感激
    由衷感谢
    谢谢小哥哥
    谢谢店家
    谢谢耐心解答
    谢谢告诉我
    谢谢关心
    谢谢理解
    谢谢配合
    谢谢你这么晚还回我
    谢谢你替我跑腿
    谢谢帮我催
    好的，谢谢你
    嗯嗯谢谢
    行，谢谢啊
    知道了，谢谢
    明白了谢谢
    收到，谢谢
    了解，谢谢
    先谢谢了
    提前谢谢
    谢谢先
    那就谢谢啦
    再次感谢
    再谢一次
    再三感谢
    给你添麻烦了，谢谢
    麻烦你这么久，谢谢
    辛苦啦
    辛苦了客服
    辛苦您了
    你辛苦了，谢谢
    让你费心了，谢谢
    有劳您了，谢谢
    有劳了
    受累了您，谢谢
    多亏你了
    多亏了你们帮忙
    幸亏有你帮我，谢谢
    帮大忙了，谢谢
    你帮了我大忙
    救了我一命，谢谢
    救命恩人啊谢谢
    欠你个人情
    改天请你喝奶茶，谢谢
    给你点赞，谢谢帮忙
    给你比心，谢谢
    么么哒谢谢
    爱你，谢谢
    祝你好人好报，谢谢
    拜谢
    叩谢
    鞠躬感谢
    谢主隆恩哈哈
    三q
    3Q亲
    thank u亲
    阿里嘎多
    卡姆萨哈米达
    唔该
    多谢晒
    蟹蟹你呀
    谢谢哒
    谢谢嗷
    谢谢嘞
    谢啦老铁
    duoxie
    谢谢妳
    謝謝您
    感謝您的幫忙
    老弟谢了啊
    闺女谢谢你啊
    小伙子，谢谢你
    大娘谢谢你了
    谢谢你教我
    谢谢不嫌我烦
    谢谢你听我说
    谢谢你讲得这么细
    非常感谢您一步一步教我
    心里暖暖的，谢谢你
    由衷地向您道谢，耽误您不少时间
    我不太会用这些东西您一句一句教我真的太谢谢了
    昨晚你一直帮我到半夜，我老公说一定要跟你道声谢
    没你今天我就抓瞎了，谢啦
    谢谢你哦亲
    谢谢美女
    真的太感谢了
    感恩的心
    万分感谢您的帮忙
    衷心感谢
    谢谢解释
    谢谢告知
    谢谢这么快回我
    谢谢帮我查
    谢谢帮忙问仓库
    谢谢费心
    辛苦您了 谢谢
    辛苦小妹了
    大晚上的辛苦了
    周末还回我 辛苦辛苦
    麻烦您这么久 多谢
    叨扰了 谢谢
    劳您大驾 谢了
    不好意思老麻烦你 谢谢
    多谢关照
    提前谢过
    再说一声谢谢
    替我谢谢那位同事
    我妈让我谢谢你
    全家谢谢你
    代我老婆道声谢
    谢谢你们团队
    你真好 谢谢
    你真是救星 谢谢
    谢谢你听我唠叨
    谢谢你不嫌我烦
    不管成不成都谢谢你
    么么哒 谢谢
    thx 多谢
    感謝您的協助
    唔該晒
    谢谢昂
    谢谢噻
    谢了哥们儿
    我字打得慢你还一直等我，真的谢谢你
    刚才我急哭了你一直安慰，谢谢你啊姑娘
    老人家跟您道谢啦
    您这一个个菜单教我 谢了
    谢谢你没催我慢慢来
    先前我态度不好 抱歉 也谢谢你
    截图画圈圈给我 太贴心 谢谢
    步骤写这么细 谢谢用心
    给您添堵了 谢谢包涵
    谢谢您体谅
    多亏你 谢谢
    幸亏有你 谢啦
    承让承让 谢谢
    大恩不言谢 哈哈还是谢
    有心了 谢谢
    费神了 多谢
    小店员真好 谢你
    送你小红花 谢谢
    鞠躬致谢
    致以诚挚谢意
    拱手相谢
    多谢大侠
    谢谢侬
    多谢晒你呀
    劳神了 感谢
    感激涕零
    隔壁王婶也让我谢你一声
    加班还陪我聊 谢谢
    谢谢你说真话没忽悠我
    谢谢记得我
    merci 谢谢
    阿里嘎多 谢谢
    康桑密达 谢谢你
    感温 谢谢啊
    thank u so much 小姐姐
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
    ta love
    thanks so much
    thank you all
    thanks very much
    thanks, really
    thank you, friend
    big thanks
    thanks for that
    thanks, team
    cheers for helping
    thanks for your time
    how kind, thank you
    bless you all
    grateful to you
    thank you again
    thanks for replying
    much obliged to you
    Thank you for explaining it over and over, I'm a slow one
    I never expected a reply on a Sunday, thank you so much
    Thanks for having a word with the warehouse on my behalf
    You've been so sweet to me, young lady, thank you
    The way you wrote down each step was so helpful, thank you
    Thanks for getting back to me so fast
    I appreciate you reminding me to keep the receipt, thanks
    I kept interrupting and you didn't mind, thank you for that
    Thank you for waiting with me until there was an answer
    I wouldn't have known whom to turn to without you today, thanks
    My dad asked me to pass on his thanks to you
    Thank you for your understanding, I do get impatient
    Sorry to have sent you back and forth, and thank you for doing it
    Thank you for putting in the request for me
    Thanks for remembering such a little thing
    You speak so kindly, I'm thankful for your help
    Thank you for putting up with my slow typing
    Thumbs up and thanks for lending a hand
    My heartfelt thanks to everyone on the support team
    Thank you for teaching me, I'd never have learnt it alone
    I've seen your answer, thank you for writing
    Thank you for cheering me up, I feel a bit better
    Thanks, I'd buy you a coffee if I could
    It's good of you to ask around for me, thanks
    Thank you for going through all those papers with me
    I'm truly thankful that you took the time today
    Thanks for doing your best for me, whatever comes out of it
    ty ty
    tks
    thank uuuu 💐
    谢谢 so much
    cheers m8
    thankssss a lottttt
    I've been laid up in hospital and couldn't do a thing myself. You saw to everything, one after another, more patiently than my own son. Bless you, dear, and thank you
    Pray accept my deepest gratitude for your repeated assistance
    many thank to you, brother
    muchos thank you
    danke schön
    obrigado, you are very kind
    ur the best ty x
    thank you from me and the cat
    thx for the help, legend
    that was good of you, ta
    nice one, thanks
    thank you for the reminder
    thanks for the heads up
    I'm in your debt, thanks
    thank goodness for you, thanks
    so thankful right now
    please accept my thanks
    kind of you to say, thank you
    thanks for hearing me out
    thank you for the advice
    thank you muchly
    thanks a ton
    thanks loads
    thanks dear
    thanks again
    thanks once more
    thanks all the same
    thanks for the reply
    thanks for the update
    thanks for checking
    thanks for being patient
    thanks for understanding
    thanks for your kindness
    huge thanks
    warm thanks
    heartfelt thanks
    thx mate
    thnx
    thanx
    thankx
    tks a lot
    tq
    tqvm
    ty so much
    thank you a lot
    thank you dear
    thank you ma'am
    thank you sir
    thank you guys
    thank you everyone
    thank you team
    thank you for the information
    thank you for answering
    thank you for listening to me
    thank you for the effort
    thank you for going out of your way
    thank you in advance
    okay thanks
    alright thanks
    got it, thanks
    understood, thank you
    noted with thanks
    noted, thank you
    yes thank you
    no thank you, you've been kind
    cheers buddy
    ta mate
    ta muchly
    good on you, thanks
    greatly appreciated
    I do appreciate your patience
    I'm grateful
    so grateful
    I'm so thankful
    I'm much obliged
    I'm indebted to you
    I owe you a drink, thanks
    owe you one, thank you
    you've saved my day, thank you
    you saved me, thanks
    lifesaver, thank you
    you're a lifesaver, thanks
    you're an angel, thank you
    you're a star, thank you
    you're a gem, thanks
    you're very kind, thank you
    how kind of you, thank you
    that's sweet of you, thanks
    so good of you, thank you
    bless your heart, thanks
    couldn't have done it without you, thanks
    you've been a great help, thanks
    you've helped me a lot, thank you
    my thanks to you
    I wish to thank you
    I want to thank you
    let me thank you
    just wanted to say thanks
    can't thank you enough
    thanks a lot sir for your support
    thank you so much madam for kind help
    thanking you
    thanking you in anticipation
    dhanyavaad
    shukriya
    shukran, thank you
    merci, thank you
    gracias, thanks
    grazie mille, thanks
    danke, thank you
    arigato, thanks
    kamsahamnida, thanks
    spasibo, thank you
    obrigado, thanks
    谢谢 thank you
    thank u so so much
    thanks u
    thank yu
    thankyou
    thankyou dear
    fanks
    thank you lah
    thanks ah
    My grandmother asks me to pass on her thanks for the way you explained everything to her
    It was most considerate of you to ring the warehouse on my behalf, and I'm truly thankful
    really appreciate the help
    greatly appreciate your effort
    ever so grateful, thanks
    deeply thankful
    thankful for your time
    thanks for your patience with me
    thank you for bearing with me
    thank you for explaining
    thanks for the explanation
    thanks for the link
    thanks for asking the warehouse
    thanks for replying on a Sunday
    thanks for such a fast response
    thanks for sorting out my mess with me
    thanks for trying
    thanks again and again
    thanks both of you
    thanks to the whole team
    thank your manager from me
    pass my thanks to your colleague
    please thank the lady from this morning
    my mother says thank you
    my wife sends her thanks
    from all of us, thank you
    a big thank you from Leeds
    warmest thanks
    kind thanks
    humble thanks
    with gratitude
    you have my gratitude
    don't know how to thank you
    how can I ever thank you
    I must thank you
    I'd like to thank you
    let me say thanks
    allow me to thank you
    owe you big time, thanks
    I owe you a beer for that, cheers
    you're too kind, thanks
    you've been so helpful, thank you
    that helped, thank you
    aw thanks
    ah cheers
    cheers love
    ta for your help
    thanks hun
    thanks boss
    thanks mate, much appreciated
    thanks sis
    thank you madam
    thank you for your kind support sir
    thanking you for needful
    many many thanks dear
    may god reward you, thanks
    thank u thank u
    thx so much
    ty dear
    grazie
    spasiba
    arigatou gozaimasu, thanks
    kamsahamnida
    mahalo
    xie xie ni
    谢谢 a lot
    多谢 for help
    thanks啦
    thanks lah
    tanks
    thank's
    thak you
    I thank you much for help me
    thank for answer
    thank you for the helping
    very thank you
    You rang three departments for my lost umbrella, and nobody asked you to; thank you from the bottom of my heart.
    my english isn't good and you wrote slowly for me, thanks for that
    I was in tears an hour ago and you were so gentle with me, thank you dear
    even if it doesn't work out, thanks for fighting my corner
    a grumpy old man says thank you, that's rare
    sending you a virtual hug and thanks
    virtual flowers for you, thank you 🌷
    Thanks for walking an old lady through all those menus.
    thank you for not rushing me
    Appreciation from the whole kindergarten for your efforts
    I was rude earlier and you stayed friendly, sorry and thanks
    your reminder about the warranty slip was thoughtful, thank you
    thanks for digging out that number
    thanks for the screenshots, sweet of you
    grateful for the detailed steps you wrote out
    thanks for calling the depot on my behalf
    my neighbour asked me to thank you as well
    thanks for the laugh, I needed it
    What a patient soul you are, thank you!
    thanks for staying past closing time with me
    Please accept our gratitude for the swift assistance.
    your advice was golden, thanks
    thanks for being honest with me about it
    hats off and thanks
    bows deeply, thank you
    a round of applause and a thank you
    thanks for keeping me posted all week
    hugs and thanks from Manchester
    you went the extra mile and I thank you
    I'm touched, thank you
    teşekkürler, thanks my friend
    salamat po
    khob khun krap
    terima kasih
    shukran
    efharisto
    dankjewel
    gracias de verdad
    toda raba, thanks
    hvala lijepa
    takk, thanks
    tack så mycket
    bohot dhanyawad ji
    meherbani, thank you
    nandri
    ありがとう thanks
    so thankful rn
    tyty
    tysvm
    thnks a ton
    thanku ji
    thankz
    thankies
    cheers big ears
    ta duck
    much love and thanks
    thanks, have a cookie 🍪
    Without your tip I'd have wandered about in those settings till midnight, so thank you ever so much.
    I never write such things but today I want to thank you properly for the time you gave my father.
    thanks for putting up with my typing with one finger, you're a gem
  `,
})
