import { defineIntent } from '#intents/define'

export const praise = defineIntent({
  intent: 'praise',
  audience: 'buyer',
  settledBy: 'talk',
  label: { zh: '表扬一下', en: 'I am happy' },
  definition: {
    zh: '夸商品、服务、快递或某个人，没有要求。',
    en: 'Praises a product, the service, the delivery or somebody, and asks for nothing.',
  },
  borders: {
    thank: {
      zh: '为刚才的帮忙道谢的是感谢；说东西好、人好的在这里。',
      en: 'Thanking for the help just given is thanks; saying how good something is belongs here.',
    },
    solved: {
      zh: '说问题好了的是已解决；夸的在这里。',
      en: 'Saying the matter is settled is solved; admiring is here.',
    },
    suggestion: {
      zh: '提改进的是建议；只夸的在这里。',
      en: 'Proposing a change is a suggestion; praise alone is here.',
    },
  },
  zh: `
    服务真好
    东西很棒
    很满意
    你们家真不错
    质量很好
    快递真快 赞
    下次还来
    好喜欢
    客服很耐心
    超级满意
    物美价廉
    点赞
    比想象中好
    包装用心
    东西很好 喜欢
    质量真不错
    你们家的服务没话说
    给你们点赞👍
    物流神速，昨晚拍今早到
    客服小圆太耐心了，我要表扬她
    比想象中好看多了
    五星好评
    用了三年的锅还跟新的一样
    孩子爱不释手
    真香
    超赞der
    zhen hao yong
    我婆婆从来不夸人的，今天夸你家被子暖和
    回购第四次了
    安装师傅手艺好，走的时候连垃圾都带走了
    包裝好用心，感動
    惊喜！还送了小样
    值这个价
    一直在你们家买，放心
    厉害了，这么难找的配件都有
    良心店家
    亲们辛苦，你们是我见过最负责的商家
    太会做生意了，难怪人多
    nice！颜色正
    我丈夫走后很长时间没心情出门，是你们送货的小哥每次都帮我把米扛到厨房，还陪我聊两句，请一定转告他，有个老太太记着他的好
    面包松软好吃 全家抢
    这次处理得又快又公道，佩服
    推荐给同事了，她们也都下单了
    完美
    键盘手感绝了
    给那位晚上十一点还在帮我查单的姑娘加鸡腿
    没毛病 满意
    你家的茶有小时候的味道
    我是做老师的，收到的三十本绘本每一本都包了书皮、放了书签，孩子们拿到手眼睛都亮了，做买卖做到这个份上，真的了不起
    態度一百分
    穿上被夸显瘦，开心一整天
    说实话之前对网购有偏见，被你们扭转了
    真的绝
    机器人都答得这么贴心，不错嘛
    前几天台风，我以为冰淇淋到家肯定化成汤了，结果打开箱子干冰还冒着烟，一根都没软，你们这冷链做得太到位了，忍不住来说一声
    東西收到了，質感超好
  `,
  en: `
    great service
    excellent product
    very happy with my order
    well done
    best shop
    super fast delivery, great
    i love your products
    fantastic quality
    your agent was great
    five stars
    really satisfied
    keep it up
    awesome store
    love it
    great quality
    you guys are the best
    five stars from me
    delivery was lightning fast, ordered last night and here by breakfast
    just wanted to say your agent Marisol was wonderful
    it's even prettier than in the pictures
    Had the pan for three years and it still looks new
    my kids are obsessed with it
    fantastic service
    chuffed to bits with the armchair
    my mother in law never praises anything, and today she praised your duvet
    fourth time buying, never let me down
    the fitter did a lovely job and even took the rubbish away
    nice packaging 👏
    worth every penny
    很棒 you guys, keep it up
    Wow, you found the spare lid nobody else on earth had
    impressed
    I want to compliment the night girl that helped me at 11 pm
    best bread in town hands down
    handled quickly and fairly, hats off
    you've won me over, and I'm hard to please
    perfect fit, got compliments all day at the office
    good bot actually
    Since my husband died I haven't had much company. Your driver carries the rice to the kitchen every time and stays for two minutes of chat. Please pass on that an old woman is grateful he exists
    amazing!!
    told all my colleagues about your store
    the keyboard feels sooo good
    honest people, rare nowadays
    It is of a very good taste, this tea, like in my childhood
    10/10
    I teach second grade and every one of the thirty picture books came with a jacket and a bookmark. You should've seen their faces. Somebody over there clearly cares, and it shows
    smooth from start to finish
    beautiful colour, true to life
    you made my day
    what a lovely surprise to find a sample in the box
    well done everyone
    wish all shops were like yours
    With the storm I was certain the ice cream would arrive as soup, but the dry ice was still smoking when I opened it and not one had gone soft. Brilliant, had to come and tell you
    super happy with my drill
  `,
})
