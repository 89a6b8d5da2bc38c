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
    節日快樂，又來打擾囉
    尊敬的客服人员，早安，祝您今天工作顺利，心情愉快，我这里有一两件小事，待我组织一下语言再跟您细说
    同志你好
    叨扰了，我是个刚学会上网的老头，孙子教我点开这个小窗口，他说有啥话尽管讲，那我就先跟你们问个安，待会儿想好了从哪里说起再接着打字
    嗨，你好
    哈喽，下午好
    晚上好，打扰了
    你好，我有个问题
    您好，请教一下
    你好，想问点事情
    请问一下
    我想问个问题
    可以问你一个问题吗
    有点事想咨询
    想咨询点事情
    我有问题要咨询
    能帮帮我吗
    你能帮我一下吗
    需要帮助
    我需要你的帮忙
    麻烦问一下
    打扰了，想问个事
    亲，你好
    亲，问一下
    hello哈 有事请教
    hi 在这里问问题可以吗
    嗨喽
    hey你好
    客服你好
    你好客服，有事请教
    小哥哥你好
    美女你好
    老板好
    早啊
    大家早上好
    中午好
    新年快乐
    周末好呀
    您好，我又来了
    第一次来，你好
    您好，麻烦您了，有件事想了解
    在下有一事请教
    你好呀😊 我来咨询点东西
    哈啰
    妳好，我想請教一下
    早安
    晚安好，想問個問題
    nin hao, qing wen yi xia
    你号，想问下
    哈喽哈喽
    有个事儿想跟你说
    遇到个问题，能帮我看看吗
    您好，我这边有点情况需要咨询
    想找你们帮个忙
    你好你好
    嘿，你好吗
    咨询一下
    您好，能占用您一点时间吗
    hello 你好呀，我有事想问
    你好，今天怎么样呀，我有点小事要麻烦你
    您好，我是你们的老顾客了，今天有件小事想问问
    你好呀，第一次用这个聊天，不知道从哪说起
    晚上好，这么晚打扰了，有个事想请教您
    早上好，不知道现在方不方便问几个问题
    你好啊
    您好呀
    嗨嗨
    哈咯
    早早早
    下午好呀
    晚上好啊
    大家好呀
    打个招呼
    老板在问个好
    店家你好
    哈喽亲
    请教一下
    我想问问
    想问你点事
    有事相求
    有个小问题
    可以请教吗
    可以咨询吗
    有问题想请教您
    来问个事
    能问你个事吗
    帮个忙呗
    遇到点麻烦
    您好，我想跟您打听点事情，方便吗
    早上好呀，今天天冷多穿点，我有事想问
    你好，我刚下载这个软件，想先问你个问题
    下午好，有一件事不太明白，想请您帮忙看看
    晚上好，忙了一天才有空，想问你们一点事
    你好，我是朋友介绍来的，有些问题想了解一下
    您好，我有两三个问题，可以一起问吗
    店家好，头一次在你家买东西，有点事要问
    嗨，我又来啦，这回有个新的问题
    你好，我现在遇到一个情况，不知道该怎么办
    您好，辛苦了，想占用您几分钟问点事
    周末愉快，打扰一下，能帮我个忙吗
    你好，说来话长，我从头跟你讲讲
    亲，上午好，有空帮我看个事情不
    您好，我姓王，有事想咨询你们
    你好呀，好久没来了，最近好吗
    各位客服好，我有个疑问想要解答
    您好，我替我妈问个事，她不会打字
    中秋快乐，有件小事想麻烦你们
    你好哇，我是老客户李姐，又来问问题了
    哈喽，可以开始问了吗，我有点事
    你好，我有点着急，想问个事情
    您好，我不太会用手机，想慢慢问你几句
    刚注册的新人，跟大家问个好
    老板你好，有空聊两句吗，我有事想了解
    嘿，早安，今天又要麻烦你了
    你好，想找你帮我出个主意
    nihao ya
    泥豪～
    早上好鸭
    hello 你好 ask个事
    亲亲你好😘 有事找
    在下有礼了
    您好您好您好，可算进来了，我跟您说啊，我碰上个事，您先听我慢慢说
    敬启者，您好，晚辈有一事不明，望不吝赐教
    你好，想請教一下問題
    嗨，午安
    哈囉，有事想問
    妳好，有空嗎，想問個事
    安好
    嘿你好
    亲你好
    亲，您好
    掌柜的好
    客服小姐姐好
    客服小哥你好
    客服您好，想咨询
    店家您好
    卖家你好呀
    各位好
    大伙儿好
    上午好
    下午好啊客服
    晚上好呀亲
    这么晚打扰了，你好
    过年好
    中秋快乐，你好呀
    圣诞快乐客服
    节日好呀
    好久不见
    又来啦，你好
    我又来了，嗨
    初来乍到，大家好
    新人报到
    新人问好
    问个好先
    先问声好
    给您拜个年
    久仰久仰
    幸会
    很高兴认识你
    想请教您一件事
    请教个问题
    有点事想问问
    有件事想麻烦你
    有事咨询
    问一哈
    问下哈
    你好请问
    您好，我想问一下
    可以问个问题吗
    方便问一下吗
    方便咨询吗现在
    打扰了，想问点事
    不好意思打扰啦
    不好意思，请教一下
    麻烦你个事
    麻烦帮个忙
    帮帮我
    帮我一下呗
    请帮助我
    求助
    求帮忙
    需要你帮忙
    有点小麻烦想请你帮帮
    遇到点事，想问问你们
    跟您聊个事
    跟你说个事儿
    说个事哈
    有个情况想反映下，先问好
    我有疑问
    有疑惑想请教
    hi hi
    hi客服
    hey亲
    嗨 good morning
    哈罗
    哈啰你好
    早，想問個問題
    zao shang hao
    你吃了吗，问个好
    吉祥
    师傅好
    姑娘你好
    小伙子你好，大爷想问个事
    美女在忙啥呢，你好
    帅哥你好，问个问题
    阿姨第一次用这个，先跟你说声你好
    贵店各位，下午好，容我先问候一句，随后再说我的事
    亲爱的客服 今天也要元气满满哟 我来咨询啦
    你好我是上次那个王姐今天又有点事情想请你给看看
    尊敬的工作人员您好，冒昧打扰，有一事请教
    嗨，我这儿有点小状况，先来敲个门
    周末愉快呀，来请教点事
    在下有礼，想讨教一二
    各位辛苦，容我先打个招呼
    嘿，朋友，今天过得咋样
    头回进店，跟掌柜的问个好
    哟，忙着呢？有点事想说说
    冬至安康呀各位
    傍晚好，耽误您两分钟
    初次用这小窗口，多多指教
    能耽误你一小会儿吗，有话想说
    给贵店全体请早安
    你好哇，我带着一个小疑惑来的
    礼貌敲门，先说声好
    你好，方便的话帮我看个事
    腊八节好呀，客服
    首次光临贵店，道一声好
    嗨喽喽，我想打听点儿事
    大家辛苦了，午后好
    客服好呀
    亲亲好
    小哥哥好
    小姐姐早
    早呀
    晚安前问个好
    周一好
    恭喜发财
    元宵快乐
    端午安康
    国庆快乐
    圣诞快乐呀
    吃了吗您
    最近咋样
    又来打扰了
    又是我
    老顾客来了，问个好
    第一次来
    初来乍到
    新客报到
    打扰了
    问个问题
    想问点事
    我想咨询
    有个事想问
    有事请教
    有个小疑问
    有点疑惑想问问
    有问题要问
    帮我个忙
    能帮个忙吗
    可以帮我吗
    能问你几个问题吗
    方便问个事吗
    有空吗，想问一下
    麻烦一下
    劳驾
    劳驾问一句
    老师好
    阿姨好
    師傅好
    哈囉
    hi亲
    哈罗哈罗你好
    nihao
    ni hao a
    zaoshang hao
    早上好，想了解点事情
    贵店好，有一事相询
    你好，我是王阿姨
    我姓陈，您好
    你好，我这边遇到点情况
    跟你打听个事
    碰到个难处，想找你们问问
    给您请安了
    今儿天气真好，您好哇
    您好，冒昧打搅，有个疑问
    周末愉快，想跟您请教点儿事
    你好，替我奶奶来问个事情
    中午好，耽误您两分钟行吗
    哈喽，我是小赵，有事想聊聊
    大家新春好，我来请教个问题
    您好，我遇见点麻烦，想听听建议
    店主您好，久闻大名
    客服姑娘你好呀，想打听件小事
    各位亲辛苦啦，先打个招呼
    hello你好，初次光临
    夜班护士来打个招呼，想问事
    老李又来叨扰您啦
    各位女士先生好
    初八开工大吉，问您个事
    哈喽呀
    晚上好店家
    小二你好
    客官来啦，哈哈
    圣诞快乐，你好
    你好，有个事想问
    想打听点事儿
    请教您一个问题
    有点小问题想咨询
    能问你点事吗
    我有个疑问
    哥们儿好
    各位好，初次光临
    贵司您好
    您好，冒昧打扰
    又是我，你好
    妳好呀
    早上好，麻烦问个事
    嗨，冒个泡
    您老好，有桩事想说
    中秋佳节快乐，掌柜
    哈罗哈罗，小助手
    我来啦，有点事讲
    有件事不知当讲不当讲
    劳驾，问个话
    向您咨询点情况
    老主顾又来了，问候一声
    早呀小姐姐
    晚安前来问个好
    hey，有question想问
    敢问一句可否
    家人们好呀
    拜托拜托，有事求教
    第一次用这个聊天，您好
    小伙子你好，阿姨有事问你
    初次见面，多多关照
    幸会幸会
    忙不忙呀，想聊个事
  `,
  en: `
    heyo
    heyo there
    heyo guys
    heyo, anyone around
    wassup guys
    wassup my dude
    yo wassup
    wazzup
    hey wazzup
    wazzup team
    wazzup everyone
    gday
    gday mate
    gday all
    g'day there
    ello
    ello there
    ello love
    ello, got a minute
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
    Afternoon! I'm typing this with a baby on one arm and a coffee in the other hand, so bear with me while I get round to explaining why I came
    pls assist
    Good afternoon, my doctor said that I should use my brain more, hence I've taught myself how to chat on the internet and you're my very first. Pleased to meet you! I'll gather my thoughts
    A very good morning to you
    Hello, good afternoon
    Hi, how are you?
    hey, how's it going
    Hi, I'd like to ask something
    Can I ask you a question?
    I wanted to ask you something
    I need some information
    I need your help
    Can you assist me?
    hi, need a hand with something
    Please help me
    I've got a problem
    I have an issue
    Just a small enquiry, if I may
    May I ask something?
    Quick question
    Hi team
    Dear customer service
    Hello everyone
    hey guys
    hi there, hope you're well
    Nice to meet you
    hello dear
    Hello sir
    Hello madam, good day
    greetings from Spain
    Happy new year!
    Morning all, hope you can help
    good day
    hii
    heyyy
    hi :) got something to ask
    Hey, got a minute?
    Are you able to help me out?
    I would like some help, please
    So I have this problem
    Hello again
    Hi, it's Peter
    I'm new here, hello
    Hi, sorry to bother you
    Excuse me, I've a question
    hello my friend
    hola
    bonjour
    hi pls help
    hullo
    Hello, hope you are having a lovely day
    Hi! There's something I'd like to know
    let me ask you something
    I was hoping you could help me
    how do you do
    Good afternoon, I'd like to make an enquiry
    Hey there, how are you doing today? I could use some help
    Hello, I've been a customer for years and have a little something to ask today
    Hi, it's my first time using this chat and I'm not sure where to start
    Good evening, sorry to write so late, I have a question for you
    Good morning, is it convenient if I ask a couple of things?
    hey you
    hi all
    hiya there
    good afternoon to you
    hey, question
    hi, can I ask
    got a sec?
    a question please
    help please
    hi support
    hello team
    hey, I need something
    I'd like to ask
    hi, small question
    I could do with some help
    can you help
    some advice please
    hello from Leeds
    Hi, could I pick your brain about something?
    Good morning, chilly today isn't it? I've a question for you
    Hello, I only just downloaded the app and would like to ask you something
    Good afternoon, there's something I don't quite follow and hope you can help
    Evening! It's been a long day and I finally have time to ask you a thing or two
    Hi, a friend told me about you and I'd like some information
    Hello, I've got two or three questions, may I ask them together?
    Hi there, I'm back with another question
    Hello, I've run into a situation and don't know what to do
    Hi, hope you don't mind, I'd like a few minutes of your time
    Hello, it's a long story, so let me start from the beginning
    Hi, this is Mrs Turner, I have something I'd like to discuss
    Hello again, it's been a while, how have you been?
    Good day everyone, I have a query that needs an answer
    Hi, I'm writing for my mum who doesn't type
    Happy Easter! There's a small matter I'd like your help with
    Hello, may I begin? I've something to ask
    Hi, I'm in a bit of a hurry and need to ask you something
    I'm not very good with phones, hello, I'd like to ask a few things slowly
    Just joined, saying hello to everybody
    Hey, good to see you, mind if I ask something?
    Hello, I wonder if you could give me some advice
    Hi, I was told to write here if I need anything
    Good morning from Vancouver, I've got a little problem
    Hello hello, finally found the chat, here's hoping you can help
    Hi there! Not sure whether this is the right place to ask
    Hey, could you lend me a hand with something?
    yo whats up
    hi hi hi
    helloo can u help meee
    gm
    你好 hello
    aloha
    hi im lost lol need some help
    Esteemed colleagues, I greet you and would beg your indulgence for a short inquiry
    Right, hello, kettle's on, cat's fed, now I can finally sit down and ask you something
    hello mister, i want ask you one thing
    namaste, good evening
    wotcha
    hi boss
    ey up
    halo
    hello good people
    morning love
    hallo there
    Pleased to meet you
    how's everybody today
    hey stranger
    top of the morning to you
    hi hon, question for ya
    heya
    hallo
    howdy partner
    yo what's up
    what's up team
    good morning support
    morning all
    afternoon
    evening
    evening, support
    good day to you
    good day sir
    greetings from Ireland
    warm greetings
    salam
    namaste
    namaste ji
    namaste sir, good morning
    vanakkam
    bonjour, good morning
    guten Tag
    dear team, hello
    dear support, good day
    dear sir, good morning
    hello ma'am
    hello lovely people
    hello folks
    hi everyone
    hi guys
    hi seller
    hello shop
    hello, customer here
    hi, first time here
    hello, I'm new to this
    hi again
    hello, me again
    back again, hello
    long time no see
    happy new year to you all
    merry Christmas everyone, hello
    happy Diwali, hello
    season's greetings
    happy Monday
    how are you today
    how are you doing
    how's things
    how's your day
    hope you are well
    hope you're having a good day
    hello, how are you doing this morning
    I've got a question
    quick question for you
    may I ask a question
    can I ask you something
    could I ask a quick question
    I need to ask you a thing
    I have a query
    I have one doubt
    sir I have a doubt
    one doubt please
    I have an enquiry
    an enquiry if I may
    I've got an issue I'd like to discuss
    something I need to talk about
    there's something I wanted to raise
    I could use some help
    help me please
    can you help me please
    help needed
    some assistance please
    I require assistance
    I'd appreciate your help with something
    could you assist me with a matter
    I'm looking for some help
    have you got a moment for me
    do you have time for a question
    excuse me
    excuse me please
    pardon me, a question
    sorry to disturb, one question
    hope I'm not disturbing
    hope this is the right place for my question
    am I in the right place to ask something
    hi 你好, question
    helo sir
    gud morning
    hi dear support, I want ask something
    hello im maria i want to ask
    Hello young man, an old lady here with a little something to ask
    good morning to whoever is on duty today, I've a matter to bring up once I've put the kettle on
    hi its dave from last week got another one for you when you are ready
    ey up duck
    top of the morning
    good morrow
    lovely to be here, hello everyone
    hello from sunny Cape Town
    a very good evening to the team
    hi, got a wee matter to put to you
    hello, might I borrow your ear
    peace be upon you, dear sir
    hey hey, long-time shopper here
    hello hello, I'm lost and could do with a hand
    hi love
    hello friend
    hey there team
    hello store
    hi folks
    good eve
    happy Friday
    happy Diwali
    merry Christmas to you
    Eid Mubarak
    happy Monday everyone
    hope all is well with you
    good to see you
    me again, hello
    back again
    it's me, hi
    hello from Ghana
    hi from rainy Leeds
    greetings to you all
    namaskar
    salaam alaikum
    konnichiwa
    annyeong
    sawasdee
    merhaba
    shalom
    vanakkam sir
    kem cho
    hey hey
    hey hi hello
    hii there
    alright mate
    all right?
    oh hello
    hello sir good day
    dear sir
    dear madam
    dear team
    to whom it may concern
    respected sir
    pardon me
    could I ask a quick thing
    could I pick your brain
    I need to ask something
    I want to ask
    I have a small question
    I have a few questions
    I've a question or two
    I've got an issue
    I've something to ask
    I'd like some help
    I'd like some info
    question
    one small doubt sir
    need some assistance
    need advice
    small query
    an issue came up, hello
    first time here, hello
    new here
    first time writing to you
    just popping in to say hi
    just saying hello before I ask
    hi, I'm Tom's mum
    hello my name is Aisha
    hi this is Ravi
    this is Mrs Dale speaking
    hello, it's the lady from the bakery
    hello 你好 my friend
    嗨 hi
    hi there, hope you can help me with a little something
    good day, could you spare a moment for a question
    hello, where do I begin, there's something I'd like to sort out
    Hi, I'm not good at this chatting thing, so bear with me, I've a question.
    ay up
    how do
    what ho
    g'day mate
    good arvo
    wagwan
    hey bestie
    hai
    hallo sir
    good day, is this a suitable moment for a question
    greetings from a longtime customer
    hello from the other side of the country
    salutations, good people of the shop
    hi, hope your shift is going fine
    hey team, a newbie here with something to ask
    well hello there shopkeeper
    a very good evening to everybody
    hi, I was told to ask here about something
    hello, can you spare me two minutes
    hi hi, need your wisdom on a matter
    warm greetings, may I put a question
    Hello! Lovely weather in Cornwall today. I've a little something to ask.
    Good morning madam, Suresh this side
    greetings sir, I am having one small query
    happy Holi, wanted to ask a thing
    happy weekend, could you assist me in something
    compliments of the season, a word if I may
    buenos dias, I want make a question
    hello good people, I come with question
    excuse me miss, I'd like to ask something
    hi, sorry for the late hour, I've something on my mind
    hiya pet, need a hand with summat
    hello lovely, quick one for you when you've time
    hey, there's a matter I need assistance with
    hello, I'm calling in on behalf of my nan, she has a question
    hi there, Ben here
    howdy partner, got a question for y'all
    hello, a curious customer has arrived
    good morning from Nairobi
    hi, some guidance needed please
    evening, may I come in with a question
    hello hello, Grandma Rose speaking, how do you do
    hullo, I'd be glad of a little help
    yo shop people, hi
    hello, before I start: hope you're all well
    hi, I seem to have run into a snag and would like some advice
    hey hi, you don't know me, I'm Zoe
    hello, I have something I'd like to discuss
    top o the mornin to ye
    hello, wishing you a peaceful Ramadan
    hi everyone, glad to have found you
    good forenoon, I've come to enquire
    hey, random person with a question here
    hello sunshine
    hi, Mr Brooks speaking, good day
    hello, a wanderer with a question enters
    hi from the night shift at the hospital
    happy Nowruz, may I ask about something
    good day ladies and gents
    hi, old Joe again with a new puzzle
    hiya love
    hi dear
    hello support
    dear shop
    dear seller hello
    greetings from Norway
    namaskar sir
    assalamualaikum
    ni hao
    👋👋
    yo yo
    alright?
    hey bot
    hello robot
    hi assistant
    hello, first time using this chat
    hi, it's my first visit
    hi once more
    merry christmas all
    lovely morning, isn't it? hello
    hope you're well
    hope your day is going well, I've a question
    I've a couple of questions
    have a small query sir
    hello, need some info
    I need a bit of help
    could use your help
    just a question if you don't mind
    mind if I ask a question
    may I enquire about something
    I wish to make an enquiry
    I have an issue to discuss
    hello, I've got a problem I'd like to tell you about
    there's a matter I'd like to bring up
    I come to you with a request
    so I have this little thing, can I tell you
    where do I begin, hello first of all
    ok let's start, hi
    Hello, I hope this is the right place to ask.
    hi not sure if you're the right one but I've a question
    good afternoon, I'm writing with an enquiry
    To whom it may concern, good morning
    Dear all,
    hello madam
    good morning ma'am
    hi hi 你好
    knock knock, hello
    tap tap, morning!
    hello from a rainy Glasgow
    hi there, my wife told me to write to you
    hello, this is my mum's account but it's me typing, got something to ask
    sorry to bother you, I've got a question
    pardon me, may I ask
    good day, kind people of the shop
    hullo from down under
    peace be upon you, brother
    warm regards from Kerala, I have some doubt to ask
    merhaba, my friend
    ahoy
    yoohoo, good morning
    bom dia
    kia ora
    olá, can I ask a thing
    buenas tardes
    ohayo
    hi from the other side of the pond
    a cheery hello to whoever reads this
    evenin' squire
    what's cracking
    how's tricks
    how's everybody doing tonight
    oi oi
    hey y'all
    hiya pal, got a sec for a query?
    hello operator
    hi machine, nice to see you
    we meet again, hello
    long-time customer here, hello
    hello, this is Mrs Pettigrew speaking
    hi it's your favourite customer
    hello, could I trouble you with something
    got a minute? I've something on my mind
    I've come with a puzzle for you
    I'd appreciate some guidance
    would you be so kind as to advise me
    seeking some advice
    I need to pick your brain
    wondering if you could lend me a hand
    something's been bothering me and I'd like to tell you
    bear with me, I'm slow at typing, but hello
    happy Easter everybody
    blessed morning
    good night shift, hello
    hello, I was told to contact you here
    hi, what can I ask you?
    hey there sunshine
    dear helpdesk, a brief enquiry if I may
    a word with you, please
    let me introduce myself, I'm a teacher and I've something to ask
    I'm not much of a typist and my eyes are bad, but good evening to you all, I've something to ask when you're ready
  `,
})
