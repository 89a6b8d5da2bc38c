import { defineIntent } from '#intents/define'

export const compareProducts = defineIntent({
  intent: 'compare-products',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '这几款有什么区别', en: 'How do these differ' },
  definition: {
    zh: '拿两款或几款商品作比较，问差别或选哪个。',
    en: 'Sets two or more known products side by side and asks for the difference or the better one.',
  },
  borders: {
    'recommend-product': {
      zh: '心里还没有候选的是推荐；在已知几款之间犹豫的在这里。',
      en: 'Having no candidates is a recommendation; hesitating between known ones is here.',
    },
    'membership-benefits': {
      zh: '比会员等级的是会员权益；比商品的在这里。',
      en: 'Comparing member levels is benefits; comparing goods is here.',
    },
    'size-advice': {
      zh: '在两个码之间犹豫的是尺码；在两款之间犹豫的在这里。',
      en: 'Between two sizes is size advice; between two products is here.',
    },
  },
  zh: `
    两个有什么区别
    这两款怎么选
    对比一下
    A和B哪个更好
    区别在哪
    买哪个划算
    新款和旧款差别
    这款跟那款比呢
    选大的还是小的
    哪款性价比高
    pro版有什么不同
    帮我比较一下
    两种材质哪个耐用
    纠结这两个
    这两款有什么区别
    哪个好
    A款和B款差在哪
    pro版比普通版贵六百 贵在哪
    羊毛的和羊绒的哪种更暖和
    老款跟新款变化大不大
    对比一下这两台投影仪
    128g还是256g 够用吗 选哪个
    左边那个和右边那个有啥不一样
    滚筒和波轮洗得干净的是哪个
    亲 绿盖的和白盖的洗发水有什么分别啊
    同样是五斤装为啥这个贵一倍
    两本都讲python入门，哪本更适合零基础
    nage hao yidian
    這兩張床墊軟硬差多少
    有线的跟无线的，玩游戏哪种延迟低
    机械的贵还是自动的贵…不对，我是说哪个走得准
    二代和三代拍照比怎么样
    我在3号链接和7号链接之间纠结
    乳胶枕与记忆枕比，对颈椎更好的是？
    给孩子选台灯，一个写护眼国A，一个写国AA，价格差一百二，做作业就晚上一两个钟头，有没有必要上贵的那个，麻烦专业人士讲讲
    不锈钢壶 vs 玻璃壶
    哪种更耐穿 帆布还是皮的
    套装比单买划算多少
    看了参数看不懂，X200和X200s到底不同在哪儿
    颜色一样型号差一个字母，是一个东西吗
    大的小的都想要，性价比谁高
    圆桌和方桌，小户型放哪种好
    浓缩型洗衣液跟普通的比一瓶能多洗几次
    三个档次的差价值不值
    difference在哪 这俩
    这个跟你们去年卖的那个是同一款吗，感觉换了包装
    奶粉1段和2段成分差别
    油烟机侧吸和顶吸我研究了一晚上，有的说侧吸不碰头，有的说顶吸力道大，我家天天爆炒辣椒，你们两种都卖，良心讲哪种更适合我
    电动牙刷399那把比199的强在哪
    石英还是大理石台面
    买红色的还是买墨绿的耐看
    比较
    旗舰款续航比青春款长多少
    同价位里，小的那台和带屏的那台音响，听评书用你会选谁
    单门冰箱与对开门比费电吗
    国产那款和进口那款质量有差吗
    我女儿要学小提琴，您店里一把入门的五百多，另一把说是手工的一千八，外行人看着一模一样，声音上差距真的有那么大吗
    手動跟電動哪個比較耐用
  `,
  en: `
    what's the difference
    compare these two
    difference between the two models
    which should i choose
    is the pro better
    old vs new model
    which is better value
    compare products
    help me choose between them
    a or b
    what's the difference between small and large
    better one of these
    is it worth the upgrade
    comparison
    what's the difference between these two
    which one is better
    pro vs standard, why 200 more
    is cashmere warmer than merino
    old model or new one, much changed?
    compare the two projectors for me
    128 or 256 gig, what would do
    Front loader against top loader, which one washes cleaner
    green cap shampoo versus white cap?
    same five pound bag, this one costs double, what am I missing
    two python books, which one's for a total beginner
    torn between no. 3 and no. 7
    latex pillow or memory foam for a bad neck
    does the third generation take better pictures than the second
    the X200 and the X200s have identical specs on your page so what's the s for
    For my son's desk I'm looking at two lamps, one is graded A, the other AA, forty dollars apart. He does an hour of homework a night. Is the dearer of them worth it or is that marketing
    steel kettle v glass kettle
    is it cheaper as a set or one by one
    canvas shoes or leather ones, which last longer
    区别 between the blue box and the red box version?
    round table or square in a small flat
    Is this the same article as last year's but in a new box?
    wired mouse or wireless for gaming, I want less lag
    how does stage 1 formula differ from stage 2
    flagship lasts how many hours more than the lite
    which is worth more the money
    Imported one or the local one, quality wise?
    what makes the 399 toothbrush better than the 199
    Side hood or ceiling hood? I've spent the whole evening reading, half say you bang your head, half say the fumes escape. We fry chillies daily. You sell both so be straight with me
    concentrated detergent vs normal, more washes per bottle?
    quartz or marble
    which would you pick
    does the double door fridge use more power than the single
    red or dark green, which will i not get tired of
    the small speaker and the one with a screen cost the same. for radio plays, which?
    side by side pls: tent A210, tent A310
    is there any real diffrence or just the colour
    better: the 4 slice or the 2 slice long one
    I have my eye at the violin for 80 and the handmade one for 260. To me as layman they look like twins. Does one really hear that in the first two years of lessons?
    difference in firmness of the two mattresses
    upgrade from last year's tablet to this one, does it make sense
    choosing between cordless and corded hedge trimmer
    which of these has the brighter screen
  `,
})
