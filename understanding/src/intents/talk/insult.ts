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
  `,
})
