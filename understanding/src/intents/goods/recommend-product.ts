import { defineIntent } from '#intents/define'

export const recommendProduct = defineIntent({
  intent: 'recommend-product',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '帮我推荐', en: 'Help me choose' },
  definition: {
    zh: '还没选定，说了用途、对象或预算，请商家推荐。',
    en: 'Has not chosen yet, tells the purpose, the person or the budget, and wants a suggestion.',
  },
  borders: {
    'compare-products': {
      zh: '已有两三款在手里比的是对比；还没有候选的在这里。',
      en: 'Weighing two or three known ones is comparing; having no candidate yet is here.',
    },
    'size-advice': {
      zh: '款定了、只问码的是尺码；款没定的在这里。',
      en: 'Knowing the piece and asking the size is size advice; not knowing the piece is here.',
    },
    'out-of-scope': {
      zh: '要推荐电影餐馆的与商店无关；要推荐店里商品的在这里。',
      en: 'A film or a restaurant is no business of a shop; its own goods are here.',
    },
  },
  zh: `
    推荐一下
    有什么推荐
    买哪款好
    推荐个适合妈妈的
    送礼推荐
    有没有适合敏感肌的
    预算500推荐
    哪款卖得好
    新手买哪个
    帮我选一个
    推荐一款手机
    什么值得买
    热销款是哪个
    给男朋友买什么
    想买个便宜好用的
    推荐一款
    有没有适合送人的
    给女朋友过生日买啥好，预算五百
    求推荐个静音点的键盘
    敏感肌用哪种面霜
    丈母娘第一次见面送什么拿得出手
    想买个扫地的，家里有两只猫，毛特别多，您看哪台合适
    爆款有哪些
    刚学画画，买哪套颜料
    亲 夏天穿的薄裤子有啥好看的
    宿舍不让用大功率，有小锅吗
    tuijian yixia
    預算三千左右的筆電 文書用
    不知道买什么 你帮我挑
    五岁男孩喜欢恐龙
    我老公打呼噜，有没有什么枕头能缓解一下
    周末露营新手，缺啥你给列个单子呗
    跑步膝盖疼，穿什么鞋能好点
    最近卖得好的茶叶是哪种
    厨房台面小得可怜，想要个不占地方能烤能蒸的，两口人吃饭够用就行，牌子不讲究，别超过八百，麻烦给个建议
    想给爷爷买个手机，字要大，声音要响
    你们家招牌是啥
    公司年会抽奖的奖品，三等奖单价一百的有什么
    熬夜黑眼圈，用什么好呢
    有啥零食解馋又不胖
    新房十五平的卧室，灯买哪种
    送老师的，不要太贵重
    recommend几本推理小说呗，要你们店里有的
    哪款适合油头
    乔迁礼物
    我想学做面包，啥工具是必须的，别让我多花冤枉钱
    有没有不粘锅推荐，之前的涂层都掉了
    给独居的妈妈添置点实用的家电，她手没力气，太沉的锅铲都拿不动，血压还高，做饭喜欢清淡，您觉得送什么她会真的用起来
    入门吉他选哪个
    学生党，便宜好用的耳机
    我该买哪个 眼都花了
    你有什么好建议吗，儿媳妇坐月子
    送客户的伴手礼，要有中国味道
    自驾游去新疆，车上带点什么装备
    皮肤黑适合什么色号
    想换个办公椅，腰不好，坐一天的那种人
    帮忙搭配一身，面试穿，女生160，喜欢简单大方的，裤装裙装都行，鞋子也一起配了吧，总价控制在一千以内
    有适合阳台种的花吗
    有沒有適合新手爸媽的東西 請給點意見
  `,
  en: `
    recommend something
    what do you recommend
    suggest a gift
    which one should i buy
    best seller
    gift for my mom
    something for dry skin
    recommendation please
    help me find a laptop
    what's good for beginners
    gift ideas
    what's popular
    looking for a good headset
    best one under 100
    any suggestions
    recommend me a gift
    what would you suggest for a tea lover
    can you help me choose
    need ideas for my dad's 60th, he has everything
    best vacuum you sell for a house with two long-haired cats
    which face cream for sensitive skin
    Starting watercolours, what set ought a beginner buy
    whats popular right now
    something for a five year old who's dinosaur mad, under 30
    my kitchen counter is tiny. I'd like one thing that both bakes and steams, enough for two, brand doesn't matter, not above a hundred. what have you got for me
    quiet keyboard any tips
    a housewarming present
    going camping first time this weekend, what do i absolutely need
    my knees hurt when I run; which trainers would be kind to them
    laptop for uni around 600
    I look for a good knife for to cut fish, what you propose?
    not sure what to buy, surprise me
    请推荐 a phone for grandpa, big letters, loud
    lights for a 15 m2 bedroom
    could you put together an interview outfit for me, 160 cm, plain and smart, trousers or a skirt I don't mind, shoes too, all within about 150 euros
    teacher gift that's not too much
    what do people with curly hair usually get from you
    my back's ruined from sitting all day, find me a chair
    snacks that aren't terrible for you
    Meeting my girlfriend's parents on sunday. What do I bring??
    which plants survive on a north balcony
    good first guitar
    A friend just had twins, what's really useful rather than cute
    your best seller in teas
    which of your pillows might help against snoring
    prizes for a company raffle, about ten pounds each, forty of them
    i want to bake bread, what tools are a must and which are a waste of money
    mystery novels you'd stand behind
    My mum lives alone and her hands have become weak, even a frying pan is a struggle. She eats lightly and loves cooking. What appliance would she honestly use and not put in the cupboard
    what do you have for dark circles
    suggestions pls, budget 50
    the non stick coating came off my old pan, what should I replace it with
    gear for a desert road trip, ideas?
    show me something nice for autumn
    what goes well with a navy sofa
    which shade for olive skin
    headphones on a student budget
    anything suitable as corporate souvenir with a chinese touch
  `,
})
