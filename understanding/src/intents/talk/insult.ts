import { defineIntent } from '#intents/define'

export const insult = defineIntent({
  intent: 'insult',
  audience: 'everybody',
  settledBy: 'talk',
  label: { zh: '只是在骂', en: 'Only swearing' },
  definition: {
    zh: '只有脏话、辱骂，没有要办的事。',
    en: 'Nothing but swearing and abuse, with no wish in it.',
  },
  borders: {
    complaint: {
      zh: '说得出哪里不满的是投诉；只骂的在这里。',
      en: 'Displeasure with a ground is a complaint; abuse alone is here.',
    },
    'not-solved': {
      zh: '嫌回答没用的是未解决；只骂的在这里。',
      en: 'An answer that did not help is not-solved; abuse alone is here.',
    },
    'complaint-about-staff': {
      zh: '说某个员工怎么待自己的是投诉人员；冲着聊天骂的在这里。',
      en: 'How a member of staff behaved is a complaint about staff; cursing at the chat is here.',
    },
  },
  zh: `
    垃圾
    废物
    去死
    你有病吧
    脑残
    神经病
    智障
    滚蛋
    混蛋
    什么玩意
    傻逼
    滚
    你妈的
    sb
    去死吧
    白痴
    草泥马
    cnm
    脑残玩意儿
    废物一个
    妈的智障
    操
    你是猪吗
    王八蛋
    神经病啊你
    狗东西
    nmsl
    有病
    呸
    臭不要脸的
    笨死你算了
    蠢货
    靠靠靠
    混蛋 混蛋 大混蛋
    fuck你
    闭嘴吧垃圾玩意
    你全家都有毛病
    什么玩意儿，滚犊子
    去你的吧
    日了狗了
    脑子进水了吧你，猪都比你聪明，吃闲饭的东西，长那么大个服务器光会放屁，生块叉烧都比生你强
    他喵的
    放屁
    二货
    死機器人去死
    我呸你个不开窍的榆木疙瘩，榆木劈了还能烧火，你除了占地方还能干啥，活该一辈子当个破程序，滚远点别让我再看见你
    shabi
    你个瓜娃子
    扑街
    人渣
    特么的
    丢你老母
    一群畜生，有娘生没娘教的东西，半夜睡觉小心天花板砸下来，出门踩香蕉皮，喝凉水塞牙缝，祝你们统统倒大霉
    不要脸 呸呸呸
    閉嘴啦蠢蛋
    你这个傻子
    大傻逼
    你个废物
    垃圾东西
    真是个蠢货
    你脑子有问题
    滚开
    给我滚
    滚远点
    闭嘴
    去你妈的
    他妈的
    妈的
    我去你大爷的
    狗屎
    狗屁
    你个白痴
    笨蛋
    弱智
    蠢猪
    猪脑子
    脑子被驴踢了
    煞笔
    傻叉
    傻x
    傻缺
    尼玛
    我靠你妈
    混账东西
    混账
    不要脸的东西
    死东西 去死吧你
    贱人
    你就是个垃圾
    烂东西滚
    畜生
    人渣一个
    王八羔子
    龟孙子
    你妈死了
    你算个什么东西
    神经病吧你们
    有病吧，脑残
    废物点心
    草
    艹
    wcnm
    nm的
    tmd
    sb东西
    智商欠费的玩意儿
    🖕🖕🖕狗东西去死
    stupid！蠢死了
    白痴机器人
    去吃屎吧
    王八蛋 都是王八蛋
    你們都是豬
    操你媽
    你这种没脑子的东西也配活着，赶紧滚
    全是一群吃白饭的猪，脑子里装的都是屎吧
    蠢材
    没脑子
    臭傻逼
    狗屁玩意
    滚粗
    死蠢
    猪头
    脑瘫
    王八
    你个煞笔
    缺德玩意
    贱货
    不是人
    狗日的
    蠢驴
    混球
    白痴一个
    什么东西
    你有毒吧
    脑子呢
    丢人现眼的东西
    吃屎
    杂种
    你这种垃圾就该进回收站
    脑袋让门夹了吧你，蠢得没边
    你是石头缝里蹦出来的吗，这么笨
    我养条狗都比你机灵，滚一边去
    活这么大没见过你这么蠢的东西
    一帮废物，从上到下没一个带脑子的
    你妈生你的时候是不是把脑子忘了
    滚回娘胎去吧，蠢货
    你算哪根葱，也配跟我说话，呸
    不要脸的玩意，脸皮比城墙还厚
    你个死骗子，断子绝孙的货
    没教养的狗东西，看见你就恶心
    蠢成你这样还有脸出来丢人
    你就是个智商为零的破烂
    瞎了你的狗眼，呸呸呸
    我真想顺着网线过去抽你两耳光，王八蛋
    你们祖坟冒的是黑烟吧，一窝混账
    你个挨千刀的，早晚遭雷劈
    回家吃奶去吧，小废物
    你长这么大就学会了犯贱是吧
    懒得跟你这种下三滥废话，滚
    去你的狗屁机器，拆了卖废铁吧
    看你那傻样，十足的二百五
    神经病院跑出来的吧你，疯狗
    操你祖宗的，畜生不如
    你脸呢，被狗吃了？蠢东西
    跟你说话真是拉低我的智商，傻帽
    傻der
    tmd废物
    gun gun gun
    滚滚滚🤬🤬🤬
    草泥马 草泥马 草泥马
    sb sb sb
    你是不是傻 你是不是傻 你就是傻
    傻吊玩意儿 略略略
    fuck 你个傻逼
    操操操操操！！！脑残死全家
    我祝你出门踩屎，吃饭噎着，走路摔跤，夜夜做噩梦，你个没人性的狗杂碎
    你真是蠢得清新脱俗，笨得出类拔萃，佩服佩服，请圆润地离开
    白癡
    滾啦
    去死啦你
    幹
    靠北喔
    王八羔子滾遠點
    hundan
    臭不要脸滚
    干你娘
    呆子
    二愣子
    乌龟王八蛋
    烂人
    人模狗样的畜生
    贱不贱呐你
    鬼东西
    脑子有坑
    你个傻逼
    傻逼玩意
    傻逼机器
    傻逼客服机器人
    煞笔东西
    沙比
    大傻叉
    傻蛋
    傻帽
    大笨蛋
    蠢到家了你
    猪狗不如
    脑残机器人
    脑子进水了吧你
    弱智玩意
    智障机器人
    人工智障
    白痴东西
    大白痴
    有病吧你
    精神病
    变态
    疯子
    疯狗
    狗杂种
    狗娘养的
    放狗屁
    放你妈的屁
    放你娘的屁
    你大爷的
    你妹
    你妈逼
    你全家死光
    操你妈
    操你大爷
    草你
    靠
    卧槽你大爷
    日你妈
    日你仙人板板
    干你老师
    妈了个巴子
    特么的傻逼
    麻痹的
    你马没了
    mdzz
    cao
    滚犊子
    滚一边去
    滚你妈的蛋
    死开
    死去吧
    你怎么不去死
    不得好死
    死全家
    天打雷劈的东西
    龟儿子
    孙子
    兔崽子
    大混蛋
    野种
    畜生东西
    禽兽不如
    贱东西
    婊子养的
    不要脸
    无耻
    无耻之徒
    卑鄙小人
    恶心玩意
    恶心死了你
    呸，什么东西
    我呸
    垃圾机器人
    垃圾玩意
    辣鸡
    废物东西
    废柴
    饭桶
    一群饭桶
    一帮蠢驴
    瘪三
    小瘪三
    憨批
    憨憨玩意滚
    二逼
    二百五
    二愣子玩意
    十三点
    戆大
    仆街
    冚家铲
    丢你
    屌你老母
    扑你个街
    你个憨包
    瓜娃子
    哈麻批
    龟儿
    鳖孙
    缺心眼
    没脑子的东西
    没教养的东西
    没爹没妈的东西
    嘴臭的狗
    闭上你的狗嘴
    闭嘴吧你
    给爷爬
    爬
    爬远点
    叫你爹
    我是你爹
    你爹来骂你了
    老子骂死你
    shit东西
    bitch滚
    stupid机器
    idiot一个
    幹你娘
    垃圾，滚
    你就是坨屎
    吃屎去吧你
    狗都比你聪明
    你祖宗十八代都是猪
    你连猪都不如，蠢得冒泡的废铁
    一窝王八，喝水呛死，走路摔死，吃饭噎死，统统给我去见阎王
    就你这破铜烂铁也配叫智能，回炉当尿壶去吧，狗玩意
    给老子滚
    死一边去
    见鬼去吧
    你妹的
    你二大爷
    放你娘的狗屁
    闭嘴吧蠢货
    闭上你的臭嘴
    蠢得像猪
    笨死算了
    傻瓜机器
    傻蛋一个
    沙雕
    脑子进水
    脑袋让门挤了吧
    吃错药了吧
    没救了你这货
    没用的东西
    饭桶一群
    酒囊饭袋
    一群猪
    猪头三
    狗杂碎
    狗嘴吐不出象牙
    龟孙
    厚脸皮
    渣滓
    败类
    下三滥
    垃圾中的战斗机
    烂透了你
    呸呸呸
    看见你就想吐
    你算老几
    什么鬼玩意
    卧槽你个憨批
    憨货
    瓜皮
    哈儿
    仆街啦你
    死扑街
    戆都
    痴线
    靠北啦
    机车咧你
    北七
    王八配绿豆，说的就是你
    祝你出门踩狗屎
    祝你吃泡面没调料
    你祖上缺德
    生孩子没屁眼
    他奶奶的
    奶奶个熊
    娘希匹
    妈蛋
    nmd
    sb客服
    bendan
    你全家都是电饭锅
    一砖头的智商都比你高
    我家金鱼都比你聪明
    长了张嘴就会放屁
    鼠辈
    蛀虫一窝
    白眼狼
    臭虫
    癞蛤蟆
    烂泥扶不上墙
    老赖皮
    缩头乌龟
    哑巴吃屎的玩意
    你脑壳有包
    脑壳里装的浆糊
    猪油蒙了心
    狗屎一坨
    一坨翔
    拔了你插头，蠢货
    你代码是猴子写的吧，笨死
    铁憨憨
    铁疙瘩脑袋
    糊涂虫
    木头脑袋
    榆木疙瘩
    丢人现眼的货
    不是个玩意儿
    黑心烂肺
    丧尽天良
    断子绝孙
    天打雷劈
    雷劈死你
    短命鬼
    冚家富贵啦你
    食屎啦
    白目
    去吃大便啦
    肏
    wdnmd
    nc一个
    你脑子被门夹扁了吧
    满嘴喷粪
    死肥猪
    你脑子被门夹了
    一群窝囊废
    狗东西闭嘴
    畜生不如的玩意
    傻叉机器
    吃错药了吧你个蠢驴
    白痴到家了
    祝你出门被车撞
    你爹没教你做人吗，混球
    fuck你们全家
    猪脑壳
    死骗子烂屁眼
    我呸，什么狗屁玩意
    机车欸你这白目
    靠北啦智障
    脑浆子都是豆腐渣做的吧
    你这种货色也就配去舔马桶
    出门踩屎，喝水塞牙，你活该
    祖上缺了八辈子德才养出你们
    长这么大光吃饲料了是不是
    一窝蛇鼠，恶心透顶
    哪来的野猴子在这乱吠
    阴沟里的臭老鼠
    麻溜滚回娘胎里去
    嘴里塞粪了吧你
    你是被猪拱过的白菜吗，烂透了
    痴线，食屎啦你
    下三滥的东西，呸呸呸
    脸皮比城墙厚的癞蛤蟆
  `,
  en: `
    stupid
    you suck
    moron
    useless piece of crap
    dumb machine
    garbage
    you are an idiot
    damn you
    loser
    fuck you
    idiot
    go to hell
    stupid machine
    piss off
    you moron
    screw you
    asshole
    dumb as a brick
    wtf is wrong with you
    bastards
    shut up
    f*** off
    stfu
    you absolute muppet
    bloody useless pillock
    eat shit
    suck it
    damn you all
    you're a waste of electricity
    dumbass
    傻逼 bot
    kiss my arse
    bunch of clowns
    Get stuffed
    drop dead
    wankers
    shithead
    brainless piece of junk
    bollocks to you
    You pathetic heap of wires, my kettle has more sense than you and at least it whistles when it's hot, so go and rust somewhere in a ditch, you and whoever screwed you together
    jerk
    pieces of garbage
    son of a b
    lick my boots
    twat
    hope your servers burn
    you stink
    I spit on you
    fck u
    May your socks always be wet, may every chair you sit on wobble, may your tea be cold and your pillow warm for the rest of your miserable days, you spineless, gutless, witless worms
    cretin
    curse you
    imbecile, go play in traffic
    a goldfish with a keyboard would be brighter than you, you dozy half-baked soulless lump of tin, and uglier it could not be either, so bugger off back into whatever hole you crawled from
    stupid stupid stupid
    You idiot
    you're so stupid
    What an idiot
    you stupid bot
    Fuck off
    fuck this
    fuck you all
    Go fuck yourself
    shut the hell up
    shut your mouth
    Piece of shit
    you piece of crap
    bullshit
    This is shit, you're shit
    You're pathetic
    you dumb fool
    complete idiots
    bunch of idiots
    You're an absolute idiot
    Dumb bot
    stupid robot
    brainless tin can, that's you
    You're garbage
    trash
    you are trash
    God damn you, you fool
    damn idiots
    Screw the lot of you
    Bloody idiot
    bloody morons
    you bastard
    you bitch
    bitch
    ass
    arsehole
    dickhead
    prick
    you useless idiot
    go die
    i hate you
    I hate you, you stupid thing
    you scum
    Bugger off
    sod off
    up yours
    🖕🖕 you dumb clowns
    f u
    stfu idiot
    dumb af
    you clown 🤡
    what a bunch of losers
    rot in hell
    Burn in hell you morons
    lame ass bot
    You dirty pigs
    ur dumb as hell
    cunts
    Stupid fools, all of you, damn you to hell
    You're the dumbest piece of junk I have ever had the misfortune to see
    What a bunch of worthless brain-dead pigs you all are
    idiots
    moron bot
    you fool
    you twit
    dimwit
    you dolt
    nitwit
    dipshit
    you tosser
    git
    you pig
    filth
    scumbags
    you donkey
    get lost
    eff off
    you vermin
    bullshit artist
    brain dead
    you dope
    you numpty
    shut it, idiot
    crap bot
    jackass
    You have the brains of a doorknob
    I've met cleverer bricks than you
    May your phone fall in the toilet, you worm
    Go boil your head, you halfwit
    You're as useful as a chocolate teapot and half as bright
    The whole pack of you are rotten liars, go to hell
    Were you dropped on your head, you imbecile?
    You're the scum of the earth and you know it
    I'd sooner talk to a turnip, you brainless oaf
    Get out of my sight, you disgusting toad
    A pox on you and your whole miserable crew
    What a bunch of halfwitted buffoons
    Crawl back under your rock, you slug
    You're a disgrace to machines everywhere, dumb tin box
    You make me sick, you filthy creeps
    How thick can one be? You utter pillock
    You sorry excuse for a brain, get stuffed
    Somebody should unplug you, dumb piece of trash
    You couldn't find your own backside with both hands, moron
    Damn the lot of you to hell and back
    Your mother must be ashamed, you pathetic loser
    I've no words for such a stupid, stupid thing as you
    You're dumber than a bag of hammers
    To hell with you, blockhead
    What are you, five? Shut your trap, clown
    May fleas bite you all night long, you rotten swine
    Kiss my ass, you worthless bot
    fuuuuuck youuuu
    ur a moron lol
    stooopid
    dumb dumb dumb 🖕
    wtf idiot
    傻逼 idiot
    u suck ass
    sh*t bot
    effing clowns 🤡🤡🤡
    YOU STUPID STUPID MACHINE I HATE YOU
    You are, if I may say so with all due courtesy, a complete and utter imbecile
    fool you are, donkey, no brain have you
    I hope your circuits melt, your fan chokes on dust and a mouse chews through your cable, you miserable heap of junk
    hijo de puta
    a-hole
    stfu dumbo
    you freaking idiot
    smelly idiots
    you rat
    weasel
    bunch of tools
    dumbest bot alive
    buffoon
    you muppets
    feck off
    you snake
    plonker
    wazzock
    total arse you are
    you make me puke, scum
    choke on it, moron
    go jump in a lake, dummy
    fuck u
    fuk u
    fuck off bot
    fuck your mother
    fuck you and your bot
    what the fuck
    wtf you moron
    piss off you muppet
    sod you
    naff off
    get lost loser
    get bent
    shove it
    shove it up your arse
    stick it where the sun don't shine
    bite me
    burn in hell
    die in a fire
    screw you guys
    bloody fool
    bloody useless lump
    stupid thing
    you stupid cow
    stupid idiot
    dumb
    dumb as a rock
    dumb as a doorknob
    what an idiot you are
    morons, all of you
    imbecile
    you imbecile
    halfwit
    twit
    dunce
    dolt
    blockhead
    airhead
    bonehead
    birdbrain
    pea brain
    braindead bot
    numpty
    pillock
    wally
    you wanker
    tosser
    knob
    knobhead
    dick
    you absolute prick
    bellend
    cunt
    arse
    a-hole bot
    smartass
    bunch of bastards
    slag
    pig
    pigs
    swine
    filthy swine
    scum
    you scum of the earth
    you're trash
    garbage bot
    heap of junk
    tin can
    rusty bucket of bolts
    shit bot
    shit
    shut up you clown
    shut your face
    shut it
    zip it moron
    clown
    you pathetic loser
    pathetic worm
    wretch
    freak
    psycho
    nutcase
    lunatic
    dirtbag
    douche
    douchebag
    you miserable git
    prat
    you're a prat
    berk
    gobshite
    eejit
    ya eejit
    drongo
    gormless git
    thick as mince
    thick as two planks
    daft cow
    daft bugger
    you're thick
    you're dumb
    you're an ass
    you're a joke
    u suck
    you're disgusting
    you disgust me
    I hate this stupid bot
    hate you all
    yo mama
    up yours, moron
    bollocks
    balls to you
    crap
    worthless pile of scrap
    waste of oxygen
    saala
    kutta
    kamina
    bewakoof
    madarchod
    bhosdike
    chutiya
    gadha
    ullu
    sb go die
    knn
    bodoh
    putain
    pendejo
    cabron
    arschloch
    stoopid
    mofo
    gtfo
    foff
    pos bot
    kys
    May your socks be wet forever, you rotten turnip
    I've scraped brighter things off my shoe than you, you gormless heap of wires
    you brainless soulless toothless worm go jump in a lake and take your whole stinking gang along
    dozy mare
    useless pile of rubbish
    what a load of crap you are
    stupid dumb machine
    you brainless toaster
    sod off you twit
    get lost creep
    shut your gob
    shut up clown
    shut your stupid mouth
    kiss my hairy backside
    up yours mate
    bite me, loser
    eat dirt
    eat my shorts
    suck a lemon
    choke on it
    drop dead, all of you
    go boil your head
    take a long walk off a short pier
    go play in traffic you fool
    shove it where the sun never shines
    stick it up your backside
    damn you all to hell
    curse you and your children
    a plague on you
    may your socks always be wet
    hope you step on lego every night
    hope your teeth fall out
    pfui, pigs
    pigs the lot of you
    bunch of crooks and morons
    pack of jackals
    shower of bastards
    gang of donkeys
    herd of sheep you are
    nest of rats
    dirty dog
    ugly toad
    slimy snake
    worm
    you maggot
    you leech
    cockroach
    vermin
    pond life
    dog breath
    rat face
    fart face
    pig head
    bird brain
    numbskull
    knucklehead
    smartass bot
    b*stard
    bloody b@stards
    b!tch
    son of a gun, son of a dog
    motherf***er
    mf
    pos
    you're a waste of oxygen
    you have the IQ of a brick
    a potato has more brains than you
    my goldfish is smarter than you
    I've scraped cleverer things off my shoe
    you couldn't pour water out of a boot
    who let this moron near a keyboard
    your mother must be ashamed
    yo mama is a calculator
    your whole family is stupid
    thick as two short planks you are
    dense as concrete
    silly sausage, no, worse, utter git
    you plonker
    oaf
    scoundrel
    junk heap
    stinking bot
    tin-headed nonsense spouter
    saala idiot
    ullu ka pattha
    bakwas band kar
    bewakoof bot
    nalayak
    besharam
    you are stupid, very stupid
    you very bad dog
    idiot idiot idiot
    loserrr
    hate you hate you hate you
    I hate your guts
    u suck big time
    boo, you stink
    go cry to your mummy, bot
    stupid 笨蛋 you
    you 傻 or what
    fml and f you too
    I hope your circuits melt and a mouse pees on your cable
    with all the politeness I can muster: you are an ass
    may a thousand camels sneeze into your soup you miserable chatterbox
    you know what you are a great big steaming heap of nothing and so is your dog
    go and stuff yourself, gasbag
    you miserable excuse for a calculator
    you overcooked noodle
    sour-faced ninny
    you slack-jawed goblin
    festering boil
    horse's backside
    you two-faced rattlesnake
    lying hyena
    thieving magpies, the whole gang
    good-for-nothing layabout
    you spineless jellyfish
    hollow coconut head
    you mouldy sandwich
    you soggy biscuit of a bot
    rotten egg
    vile beast
    monster
    devil take you
    damn your eyes
    to the gallows with you
    go lick a battery
    go unplug yourself, stupid
    I'd slap you if you had a face
    your code was written by drunk monkeys
    I bet even your modem hates you
    you are the dumbest thing on the internet
    what an utter nincompoop
    twerp
    divvy
    feckin eejit
    galah
    dipstick
    dingbat
    sleazebag
    lowlife
    parasite
    slug
    skunk
    baboon
    you ape
    fat toad
    cabbage head
    chowderhead
    simpleton
    ignoramus
    idiotic junk
    haramkhor
    chup be
    pagal ho kya
    you fool of fools
    very idiot you are
    brain you not have
    utter tosser
    lying toerag
    you absolute melt
    what a bellend
    go jump in a lake you fool
    muppet
    piece of trash
    go to hell and stay there
    Rats have more decency than you lot
    total nincompoop
    may your socks be forever wet, you wazzock
    ugly bot
    shut your trap
    shut it, clanker
    crawl away and die
    saala kutta
    haraamkhor log
    bakwas band kar bewakoof
    chup kar gadhe
    you thieving rats
    bloodsuckers, burn
    crooks and cretins
    asshat
    dumbass machine
    ffs you moron
    omfg idiots
    naff off you pillock
    on your bike, dimwit
    blithering idiot
    braindead zombie
    lobotomised chimp
    you have the wit of a doorknob
    a curse on your whole family
    may you choke on it
    hope you all rot
    dumb computer
    rust bucket
    scrap metal with an attitude, drop dead
    silicon turd
    shitshow of a species you are
    sh1t
    sh!theads
    b1tch
    wtf is wrong with your brain, dummy
    coward
    cowards hiding behind a bot, shame on your mothers
    hag
    old bat
    sheep have higher IQs than you
    you overgrown amoeba
    clot
    you flamin' galah
    bloody drongos
    bogan bot get rooted
    ya bampot
    away and bile yer heid
    putang ina mo
    puta madre
    merde alors you imbeciles
    scheisse idiot
    blyat
    you stupid no brain machine, shame
    idot
    moran
    stuuupid
    noob
    trash trash trash
    💩💩💩 that's you
    no brain no heart just garbage
    I wouldn't trust you to boil an egg, thicko
    if stupidity hurt you'd be screaming all day
    somebody unplug this moron
    you couldn't pour water out of a boot if the instructions were on the heel
    May fleas of a thousand camels infest your armpits
    you're about as useful as a chocolate teapot, you muppet
    Go play on the motorway, you gibbon
    whoever programmed you should be ashamed, you brainless contraption
    what a bunch of slack-jawed yokels you are
    your family tree must be a cactus because everybody on it is a prick
    get back in your cage, ape
    swivel on it, pal
    choke on your own keyboard, creature
    you revolting lump of lard
    not a brain cell between the lot of you, imbeciles
    eat a bag of dicks
    you mouldy turnip
    talking to you lowers my IQ, you plank
    your head is full of sawdust, puppet
    I hope your charger breaks and you die, bot
    kindly remove yourself from the gene pool
    Burn in hellfire you demons
    every village lost its idiot to your call centre
    you're a disgrace to microchips
    you smell like a wet goat
    you degenerate pack of hyenas
    your brain must be the size of a pea
    fools, fools, nothing but fools
    even my goldfish despises you
    i hate you so much u ugly thing
    rotten to the core, the whole vile gang of you
    you weasel-faced little creep
    heartless vultures
    you two-faced cockroach
    cretinous blob
    flush yourself down the toilet
    you wretched goblin, begone
    buzz off gnat
    bog off
    jog on, knobber
    bugger off you berk
    may all your teeth fall out except one, for toothache
    teri maa ki
    abe saale dimag hai ya bhusa
    tumhari aukat nahi hai kutte
    pagal ho kya tum log, donkeys
  `,
})
