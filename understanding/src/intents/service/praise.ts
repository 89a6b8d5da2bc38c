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
    服务态度特别好
    客服人很好
    快递很快，好评
    比我想的还要好
    超喜欢这个包
    真的很好用
    客服回复很快，很有耐心，点赞
    我要表扬你们的客服
    快递员态度很好，表扬一下
    性价比很高
    以后就认准你们家了
    孩子特别喜欢
    家里人都说好
    鞋子很舒服，好看
    颜色很漂亮，喜欢
    味道很好，吃完还要买
    发货速度真快
    物超所值
    做工很细致，棒
    手机很流畅，好用
    没想到这么好用
    朋友都夸我买得好
    店家很实在
    一如既往的好
    老顾客了，一直很好
    你们做得很好，继续加油
    亲，你家东西太好啦
    咋这么好看，爱了爱了
    安装师傅很专业，点个赞
    宝贝跟图片一样，很满意
    床垫睡着很舒服，谢谢你们做出这么好的产品
    very good 喜欢
    这次购物体验很好
    整个过程很顺利，很开心
    你们的售后真负责，赞
    锅不粘，真好用
    沙发收到了，坐着特别舒服，全家都喜欢
    给客服小妹点个大大的赞
    服务比大商场还好
    送货师傅帮我搬到楼上，人真好
    良心卖家，推荐
    茶叶很香，我爸喝了直夸
    态度好，质量好，速度快，完美
    买了好多次，每次都满意
    我就是来夸夸你们的
    昨天收到的吸尘器，声音小吸力大，用了一次就爱上了，必须来夸一句
    昨天下单今天就到了，包装严严实实的，真的很满意
    给爸爸买的鞋子，他说又轻又软，走路一点都不累，好评
    你们的客服小美特别有耐心，教了我半个小时，必须表扬
    这款锅用了一个月了，不粘也好洗，全家都说买对了
    衣服的料子比店里两百多的还好，穿上很显瘦，喜欢
    快递小哥冒着大雨送来，一点没淋湿，真的要夸夸他
    在你们家买东西从来没失望过，质量和服务都是一流的
    孩子收到积木高兴得跳起来，玩了一晚上，谢谢你们做得这么好
    装窗帘的师傅活儿干得漂亮，还帮我把地扫干净了，点赞
    本来没抱太大希望，没想到收到以后这么惊喜，太好看了
    牛肉很新鲜，炖出来特别香，客人都问我在哪买的
    回购好几次了，每次都一样好，希望你们生意兴隆
    店员小姑娘嘴甜又热心，帮我挑了半天，体验真好
    同样的价格，你们家质量甩别家几条街，真心推荐
    东西哈好用，巴适得很👍
    绝绝子！love这个包，姐妹都问链接
    好评
    很棒
    非常好
    服务一流
    质量超好
    太喜欢了
    真心不错
    满意极了
    发货快，赞
    客服真棒
    五星
    值得推荐
    好用
    很开心
    包装很好
    店家良心
    好吃
    很漂亮
    服务周到
    下回还买你家
    完美无缺
    超出预期
    给店家点赞
    师傅很好
    窗帘挂上去整个屋子都亮了，老公直夸我眼光好
    买过好几家的枕头，就你家这个让我一觉到天亮
    客服阿杰半夜还在耐心回我消息，真的很敬业
    快递大哥爬六楼送上来，连口水都不喝，给他点赞
    给女儿买的书包又轻又好看，她天天背着照镜子
    这把菜刀切肉跟切豆腐似的，太顺手了
    第一次买生鲜，虾到家还活蹦乱跳，佩服
    店里的小姑娘帮我配眼镜配了一下午，一点都不烦，真好
    从选货到收货都特别省心，你们做得真好
    送给爷爷的收音机，他逢人就说孙子孝顺，东西也好
    跟朋友说你们家的橘子甜，她买了也说甜
    价格不贵，做工比商场的还细，良心
    耳机音质惊艳到我了，这个价位没对手
    用了大半年的电饭煲，煮饭还是那么香，不愧是老牌子
    上次的小瑕疵你们马上处理，态度没得挑，点赞
    安装的两位师傅又快又干净，说话还客气
    鲜花送到的时候还带着露水，妈妈特别感动
    羽绒服暖和得不得了，零下二十度出门都不怕
    你们的包装用纸胶带，环保又结实，加分
    一家三口都穿你们家的鞋，舒服没话说
    收到手写的小卡片，心里暖暖的
    我妈说这是她收到过最好的生日礼物，谢谢你们的用心制作
    真的很少有店能一直保持这样的品质，你们做到了
    点心做得精致，客人都舍不得吃
    直播间的主播讲解细致，不夸大，很实在
    买给猫的窝，它一进去就不出来了，哈哈很满意
    网购十年，你们是最让我放心的一家
    轮椅推起来轻，老爸出门方便多了，东西做得真好
    新手机又快又稳，店家还贴好了膜，太贴心了
    奶粉日期新鲜，宝宝爱喝，以后都认你家
    发货那么多次没出过一回错，了不起
    绝了绝了👍👍👍
    好用到哭！闭眼入！
    very nice的店，love了
    质量刚刚的，杠杠的哈哈
    此次购物体验极佳，贵店服务细致周到，特此致以诚挚的赞赏
    超讚的 下次揪同事一起買
    巴适得板，老板雄起
    阿拉姆妈讲侬屋里厢个汤圆交关好吃
    你家东西真不错
    比我想的还好看
    质量没话说
    手感一级棒
    做工精细，佩服
    颜色正，喜欢得很
    收到了，好看到哭
    味道绝了
    太香了 一口气吃了半包
    这枕头睡得真舒服
    鞋子软乎乎的，走一天不累
    家里老人都夸好
    邻居看到都说漂亮
    全家都爱吃
    孩子高兴坏了
    我家猫可喜欢这个窝了
    包装好用心
    盒子都舍不得扔 太美了
    打包得真结实 一点没碎
    隔天就到 神速
    速度飞快，赞一个
    快递小哥特别有礼貌
    送货的大哥帮我抬上五楼，好人
    安装师傅又快又干净
    客服态度一流
    你们客服真耐心，点个赞
    给昨晚值班的姑娘一朵小红花
    想表扬一下你们的客服小林
    你们售后是我遇过最好的
    服务周到 满意
    实惠又好用
    这价钱买到这品质 值了
    超值
    物超所值 没后悔
    满分
    给一百分
    十分满意
    必须好评
    五颗星不够，给十颗
    爱了
    绝了
    牛
    太赞了吧
    杠杠滴
    巴适得板
    贼好用
    老好了
    惊喜
    跟图片一模一样，开心
    实物更漂亮
    没让我失望
    一如既往地好
    买了三年了从没失望过
    每次都很满意
    还是你家靠谱
    买对了
    闭眼入都不会错的店
    已经安利给同事了
    推荐给了整个办公室，大家都说好
    妈妈说这是她收过最好的礼物
    老公难得夸我会买东西，哈哈
    婆婆试了一下说好，难得啊
    朋友来家里都问我在哪买的这灯
    戴上就不想摘
    用了半年还跟新的一样，厉害
    洗了好几回都不变形，真好
    吸力够大，地板干净得发亮
    锅一点不粘，煎蛋神器
    这蓝牙耳机音质真的绝
    被子又轻又暖，冬天有救了
    面膜敷完脸嫩嫩的 好喜欢
    水果新鲜得很，甜
    螃蟹个个肥，吃得过瘾
    绿植到的时候精神抖擞，根都包得好好的
    你们家网站也好用，找东西快
    主播实在，不瞎吹，喜欢看
    這家真的很讚
    出貨快包裝美，給推
    大爱这家店
    perfect！超喜欢这个color
    nice，质感很好
    good good，满意的
    收到啦收到啦 好看得我原地转圈
    第一次网上买家具，本来提心吊胆，装好以后坐上去真的舒服，特意来夸夸你们
    外婆八十了，穿上这双鞋说脚像踩在云上，全家人看着都开心
    我这人挑剔得很，你们这件衬衫居然一根线头都没找到，服气
    昨天半夜问了一堆问题，那位小哥一句不耐烦都没有，给你们公司长脸
    搬家公司都没你们送货师傅这么细心，地板还给铺了纸
    说真的 现在这么认真做产品的不多了
    没别的事 就是来说声东西好
    不是来找麻烦的，专门来夸的
    这店能处
    细节做得好
    用心了
    有品位
    祝生意兴隆，东西真好
    昨天带新包去上班，三个同事追着问哪里买的，太有面子了
    本来不抱希望，结果一打开全家都“哇”了一声
    你们的月饼比大牌还好吃，馅料足，不腻
    老人家用了护膝说膝盖暖烘烘的，夸我孝顺，其实是你们东西好
    换了十几家店，就你们的豆浆机真的没渣，服
    半夜两点下的单第二天下午就摸到了，什么神仙效率
    这布料摸着就高级，针脚密密的，良心活
    师傅装完空调还把墙灰擦得干干净净，素质真高
    客服姐姐教我爸用手机教了半小时，太暖心了
    杯子设计得真巧妙，倒水一滴不漏，给设计师鼓掌
    满分，必须满分
    这颜值我能看一天
    给你们店点个大大的赞
    被子软乎乎的，像睡在云朵里
    老妈戴上镯子笑得合不拢嘴
    做工细致，一根线头都找不到
    味道正宗，跟老家的一样
    太香了，一屋子都是桂花味
    这双鞋走一天都不累脚，神鞋
    良心店家，童叟无欺
    质量没得挑
    包装严实，鸡蛋一个没碎，用心了
    回购五次了，次次都满意
    快递小哥冒雨送来还笑眯眯的，真不错
    你们家客服说话温温柔柔的，听着舒服
    yyds
    无可挑剔，完美
    这个price买到这种quality，绝对值了
    比商场专柜的还好，惊喜
    茶汤透亮，回甘特别足，老茶客都服气
    宝宝抱着小熊不撒手，可爱死了
    惊艳到我了
    用过最顺手的吸尘器，没有之一
    沙发坐上去就不想起来，舒坦
    同事看了都要抢我的杯子
    宝藏小店，被我挖到了
    性价比之王
    又快又好，佩服佩服
    音质炸裂，低音太带劲了
    很喜欢，谢谢你们把东西做得这么好
    真心觉得你们店靠谱，十几年如一日
    效率真高，早上买的晚上就用上了
    安装师傅干活利索，走的时候连地都扫了，赞
    肉质鲜嫩，孩子一口气吃了三块
    裙子上身显瘦，仙气飘飘的
    物超所值，偷着乐
    棒棒哒
    質感超好，拿在手上就覺得高級
    送老丈人的酒，他喝完直竖大拇指
    你们的APP做得真顺手，七十岁的我都会用
    店铺上新都好看，审美在线
    手机拍照清楚得很，夜里也亮堂，爱不释手
    这口锅煎蛋一点不粘，幸福感爆棚
    毛衣软软糯糯不扎人，暖和
    有口皆碑，名不虚传
    没想到几十块的东西能做到这个水准，服气
    贴心，连小螺丝都多送了两颗
    我家狗子吃得盆都舔干净了，夸夸你们家狗粮
    收到就迫不及待试了，太满意啦
    客服妹子半夜还耐心教我，必须夸
    好吃到跺脚
    你们是我见过最实诚的卖家
    拍的照片都没实物美，爱了
    师傅扛着洗衣机爬了七楼，一句怨言没有，了不起
    呱呱叫
    眼光真好，进的货件件都好看
    头发用了你家护发素顺滑得很，好东西
    买过最值的一件，天天穿
    用着很称心，老人家也说好
    这个瓜甜到心里了
    鞋底软弹，跑起来飞一样
    主播讲得细致，人又逗，喜欢
    锅具沉甸甸的，一看就是好料
    台灯光线柔和，孩子写作业眼睛不累，赞
    给全家都换上你们的毛巾了，太吸水
    你家修鞋师傅手艺绝了
    戴上显白，气质一下子出来了
    店员小姑娘嘴甜心细，逛得舒心
    电饭煲煮出来的饭粒粒香
    口感丝滑，再来十罐都不腻
    配送神速，冰棍都没化，厉害
    花瓶釉色温润，摆哪都好看
    这辈子买过最舒服的床垫
    好看又耐穿，洗了十次没走样
    太会做生意了，人也实在
    本来只是凑单买的袜子，结果全家抢着穿，厚实又不勒脚
    我奶奶挑剔了一辈子，吃了你家绿豆糕居然说还想要
    师傅装空调前先铺了布，走的时候一点灰没留，这才叫专业
    the quality真的nice，朋友都来问link
    这茶壶做得真精致
    小姐姐服务太贴心了，必须夸
    羽绒被又轻又暖，睡得特别香
    快递小哥笑眯眯的，人真不错
    性价比超高，太值了
    音质没话说，赞赞赞
    颜值爆表
    我妈穿上这件旗袍美得不行，全家都夸
    安装师傅手脚麻利还把地扫干净了，点个赞
    粽子软糯香甜，好吃到停不下来
    质感绝佳，很惊喜
    店家良心，做工扎实
    给你们打满分
    这家店我真的太喜欢了
    画得栩栩如生，佩服佩服
    吸尘器太给力啦
    比商场买的还好，满意满意
    孩子抱着小熊睡觉，乐得合不拢嘴
    这么便宜还这么好，捡到宝了
    您家师傅素质真高，有礼貌
    love这条裙子，太仙了
    手感细腻，香味也高级，好喜欢
    物流神速，包得严严实实，优秀
    老板实诚，货也地道，称赞一个
    用了半年依旧很新，质量过硬
    水果又甜又新鲜，棒极了
    沙发坐着舒服得不想起来
    客服小哥哥有问必答，超有耐心，优秀员工
    完美，挑不出毛病
    戴上这副眼镜神清气爽，太赞了
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
    really satisfied
    keep it up
    awesome store
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
    Your staff are so friendly
    I'm really happy with my new shoes
    Excellent quality, will buy again
    Best online shop I've used
    The dress is beautiful
    Everything was perfect
    It's exactly as described, love it
    Really pleased with the service
    The driver was very polite and helpful
    I'm impressed with how quick you were
    Best purchase I've made this year
    Your team is wonderful
    Well packed and arrived quickly, very happy
    The coffee tastes amazing
    My kids love the toys
    What a great store
    Fantastic customer care
    I'll definitely order again
    Good value for money
    the jacket fits perfectly, love it
    Excellent experience from beginning to end
    Your people are great
    This vacuum is brilliant
    Five star service
    very nice shop, good price, fast delivery
    I want to praise your delivery man, he was so helpful
    Super quality, better than I expected
    You do a great job
    My wife adores the necklace
    Works like a charm
    I'm a happy customer
    Such lovely packaging
    Highly recommend your shop to everyone
    loving my new headphones!!
    The best sofa we've ever had
    Very impressed with the build quality
    it is very good product i am happy
    Amazing service as always
    Your shop never disappoints
    My order came early and it's gorgeous
    What excellent service you provide
    Big compliment to your team
    The cake was delicious, everyone loved it
    awsome product, 10 out of 10
    I rarely write to shops, but the tent survived a night of storm without a drop inside. Brilliant thing, well made
    Really good experience, keep up the good work
    Ordered yesterday and it was here this morning, beautifully packed, I'm really pleased
    I bought the shoes for my dad and he says they're the most comfortable he's ever had
    Your agent Sophie spent half an hour helping me and never lost patience, she's a star
    We've used the pan every day for a month and nothing sticks, it's the best we've had
    The fabric feels much more expensive than it was, and the dress looks lovely on
    The driver came in pouring rain and the parcel was bone dry, he deserves praise
    I've never been let down by your shop, quality and service are first class
    My daughter jumped for joy when she opened the box and hasn't stopped playing since
    The man who hung our curtains did beautiful work and even swept the floor afterwards
    I wasn't expecting much, but what arrived is absolutely gorgeous
    The beef was so fresh that all our guests asked where I'd got it
    This is my sixth order and it has been as good as the first, great shop
    The young lady in the store was warm and helpful and found me just the right coat
    For the price your quality beats everyone else's by miles, I tell all my friends
    very happy with the machine, is strong and beautiful, my compliment
    obsessed with this bag omg 😍 best thing ive bought all year
    great
    excellent
    love this shop
    really good
    top quality
    so happy
    brilliant service
    quick delivery, well done
    lovely staff
    five star
    would recommend
    works perfectly
    beautiful product
    great value
    delicious
    very kind people
    superb
    exceeded expectations
    thumbs up
    impressive quality
    perfect in every way
    best service around
    couldn't be happier
    what a good shop
    The curtains brighten the whole room, even my husband noticed
    I've tried pillows from everywhere, and yours is the first that lets me sleep through
    Jack on chat answered patiently at midnight, such dedication
    Your driver climbed six flights and wouldn't even take a glass of water, great man
    My daughter's new school bag is so light and pretty that she wears it indoors
    This knife goes through meat like butter, a joy to use
    The prawns got here practically jumping, I'm amazed at how fresh they were
    The young woman in your shop spent all afternoon on my glasses and never lost her smile
    From choosing to unpacking everything was easy, you run a fine business
    Grandad shows off the radio to everyone, wonderful thing
    I told my friend how sweet your oranges are, now she's hooked as well
    Better stitching than in the department store at half the price, hats off
    The sound of these headphones blew me away
    Half a year on and the rice cooker still makes the best rice
    You put last month's hiccup right at once, exemplary
    The two fitters were fast, tidy and polite
    The flowers arrived with dew on them, Mum was in tears of joy
    That coat is so warm I hardly notice minus twenty
    Paper tape, no plastic, sturdy boxes. I like how you pack
    All three of us wear your shoes, nothing is more comfortable
    The handwritten card in the parcel warmed my heart
    My mother says it's the best birthday present she has ever had
    Few shops keep up such quality year after year, you do
    The cakes were so pretty our guests didn't dare eat them
    Your live host explains things honestly without overselling, I appreciate that style
    The cat moved into the bed on day one and refuses to leave, marvellous
    Ten years of buying online and you're the shop I trust most
    Dad's wheelchair rolls so easily, what a well made product
    The phone is fast and steady, and you'd even put the screen film on. Thoughtful!
    My baby loves your milk powder and the dates are always fresh
    Dozens of deliveries and never one mistake, remarkable
    Everyone at the party asked where my dress came from, I proudly named you
    The wool is soft, the colour is rich, my knitting group is jealous
    sooo gooood 👍👍👍
    amazin quality, buy it blind
    很好 love ur store!!
    chef's kiss on that coffee machine
    I write solely to express my admiration for the care with which my order was prepared
    product is very very good, my family is happy, bravo
    Not gonna lie, best purchase since my dog
    Me nan, who hates everything, gave your slippers ten out of ten
    love it
    absolutely love this lamp
    the coat is gorgeous
    what a beautiful ring
    so soft, so warm
    best pillow ever
    best pizza in town honestly
    tastes amazing, the whole family agrees
    super quality
    really well made
    top notch craftsmanship
    solid piece of furniture, impressed
    looks even better in real life
    prettier than the photos
    fits like a glove
    could not be happier
    over the moon with it
    chuffed to bits
    I'm impressed
    very pleased with my purchase
    extremely satisfied customer here
    happy bunny
    my kids adore it
    my cat has moved in to the new bed, 10/10
    my wife is thrilled with the necklace
    grandma says it's the nicest gift she's had
    everyone asks where I got these boots
    got so many compliments on the dress
    ten out of ten
    A+
    full marks
    thumbs up to your team
    hats off to whoever packed this
    packed like a treasure, not a scratch
    arrived next day, wow
    lightning fast
    crazy fast delivery, bravo
    driver was a gentleman
    your courier carried it up four floors, what a star
    the fitters were brilliant and tidy
    the lady on chat yesterday was fantastic
    shout out to Priya from your support, she's a gem
    your customer care is excellent sir
    polite, patient and quick, your people are a credit to you
    nicest staff I've dealt with
    great service as always
    never disappointed with this shop
    ten years with you and not one bad order
    always reliable
    you guys rock
    you're the best
    keep up the good work
    fab
    brilliant
    awesome stuff
    wonderful
    perfect, simply perfect
    spot on
    bang on, just what I wanted
    bargain for what it is
    great value, feels twice the price
    paisa vasool product
    very nice product, I am liking it too much
    is very beautiful, I am content
    good job people
    sound is incredible on these speakers
    the vacuum picks up everything, floors have never been cleaner
    pan is a dream, eggs slide right off
    these shoes are like walking on clouds
    slept like a baby on the new mattress
    the fruit was so fresh and sweet
    plants came in perfect condition, healthy roots and all
    still like new after fifty washes
    a year on and the kettle is still going strong, good stuff
    website is a joy to use
    your app is so easy, even my dad likes it
    I just came to say how good it is
    no problem at all, just wanted to give you a compliment
    nothing to ask, only praise
    not often I write to shops but this table deserves it
    I'm notoriously picky and couldn't find a single loose thread, congratulations
    honestly didn't expect much at that price and i'm blown away
    Dear team, the bouquet you made for my mother's funeral was dignified and beautiful, everybody remarked on it
    first time buying furniture on the internet and i was nervous but it's comfy and solid and my other half loves it so well done
    told my whole office how great you are
    recommended you to all my friends already
    will be telling everyone about this bakery
    超棒 bag, so pretty
    the colour is even richer than I'd hoped
    goood quality i am verry happy
    can't fault it
    such thoughtful touches, the handwritten card made my day
    my new favourite shop
    you made a little girl very happy today
    Wore the new bag to work and three colleagues begged to know where I'd found it
    I had low hopes and then the whole family went "wow" when we opened it
    your mooncakes beat the big names, generous filling and not too sweet
    My dad says his knees haven't been this warm in years, marvellous knee pads
    After ten other soy machines yours is the first that leaves no grit, respect
    ordered at two in the night and held it the next afternoon, magic
    you can feel the quality in every stitch of this blanket
    The man who fitted the air con wiped the walls afterwards, now that's class
    a lady from your team spent half an hour teaching my dad, heart of gold
    such a clever spout, not a drop spilled, compliments to the designer
    smells divine, burns for hours, best candles around
    you've raised the bar for garden centres
    can only speak highly of your company
    this teapot makes my mornings
    Please tell the fellow who carried my dresser up the stairs that he made an old woman's day
    It's been raining for a week and not a drop has got through this jacket, I'm really impressed
    The little thank-you card in the box was such a nice touch that I've put it on the fridge
    my husband, who likes nothing, likes this chair
    gorgeous curtains, my neighbour wants the same pair
    Bravo, what a lovely little shop
    full marks from our household
    the duvet is like sleeping in a cloud, love love love it
    top notch quality, no complaints whatsoever
    hats off to your packing team, not one egg cracked
    my grandson squealed when he opened the train set
    Best sourdough starter I've ever bought
    the fabric feels so luxurious
    ten out of ten, a pleasure from start to finish
    five stars from me, brilliant store
    That rug transformed our living room, we're thrilled
    superb craftsmanship on this oak table
    very nice product sir, my whole family is liking it
    the delivery guy was a gem, carried the fridge up four floors smiling
    stunning earrings, got compliments all night
    so cute I could cry, that baby onesie is adorable
    what a bargain, feels far more expensive than it was
    quality is awesome yaar, paisa vasool
    The lady who answered me last night was an absolute star, so kind
    your chocolate is to die for
    cracking service, cheers to the whole crew
    I am very satisfied from your shop, everything was perfect
    these boots are the comfiest things I have ever worn
    my dog is obsessed with the chew toy, tail wagging nonstop
    Flawless experience, as always with you lot
    smells divine, that candle fills the whole flat
    kudos to the warehouse guys, box arrived in mint condition
    really impressed by how sturdy the shelf is
    the kids fight over who gets to ride the scooter, huge hit
    Honestly the finest towels we own
    10 years on and you still deliver top quality, respect
    Couldn't fault a single thing
    you've got a customer for life
    handwritten note in the parcel made my day
    simply marvellous honey, I had it on toast twice this morning
    the jumper is so soft and warm, I live in it
    Bought it for mum's 80th and she was in tears of joy
    ur website is super smooth, ordering took like a minute, love that
    this backpack is a beast, survived the Himalayas without a scratch
    your driver was so polite and even shut the gate behind him
    excellent value for money
    impressive, really impressive
    the lipstick shade is perfect on me
    ace
    love it to bits
    fantastic stuff, keep it up
    wonderful people work at your shop
    what a beauty this guitar is, sings like an angel
    superfast and friendly, everything a shop should be
    I rarely write to shops but this kettle is a joy to use
    Didn't think a vacuum could make me happy, yet here we are
    hubby says it's the best present he ever got
    you people rock
    Great quality, great price, great folks
    knife cuts through tomatoes like butter
    awesome sound from those headphones, goosebumps
    the sofa is so comfy we all fall asleep on it
    i just wanna say the stuff from your store is always fire 🔥
    your staff went above and beyond for me at christmas, legends
    most reliable shop on the internet in my book
    My skin has never looked this good since using your cream
    Tastes just like my nan used to make
    delighted with the puzzle, every piece fits and the picture is charming
    classy packaging, elegant bottle, gorgeous scent
    so glad I found you
    never had such fresh flowers delivered, still blooming after two weeks
    Big thumbs up 👍
    magnificent vase, pride of place on the mantelpiece
    My colleague was jealous of my new handbag, haha, good job
    the mattress cured my husband's grumpiness, he's sleeping like a log
    no one else offers such care for detail
    this is my favourite store hands down
    very good very good, I like too much
    the tent kept us bone dry in a storm, what a product
    A+ seller
    ur the GOAT
    we had a dinner party and everybody raved about your wine
    Your repairman was courteous, quick and left no mess behind
    wow just wow, unboxed it and I'm in love
    Tried plenty of coffee beans and yours win by a mile
    the yoga mat is grippy and thick, my knees are grateful
    such a smooth purchase, I smiled all the way
    Lovely shop, lovely people, lovely things
    my cat gave it her seal of approval and purrs in it all day
    everything about this dress is right, cut, colour, cloth
    the tea arrived fragrant as if picked yesterday
    I feel like a queen in this coat
    sheer quality, you can tell somebody cared
    hand on heart the best money I've spent this year
    Cheaper than the high street and twice as good, chuffed to bits
    Tiny shop, huge heart
    the colours on that painting are breathtaking
    so impressed w your app, even grandma orders on her own now
    mind blowing quality for that price
    honest sellers are rare and you are one, my compliments
    the perfume lasts all day, people stop me in the street to ask about it
    toaster's a cracker, golden every time
    happy happy happy with my new bike
    my toddler sleeps through thanks to that night lamp, you're heroes
    neat stitching, solid zips, proper leather, can't praise it enough
    Arrived before breakfast, how do you do it, amazing
    nothing but good words for your shop
    I've recommended you to the entire office because your snacks are that good
    That agent Lin has the patience of a saint, please give her a raise
    ok the shoes are sick, everyone at school wants em
    Exceptional, exquisite, excellent
    our new lamp gives such a cosy glow in the evenings
    charming little bowls, each one a bit different, adore them
    well made and well thought through
    5 stars all day long
    yummy, the whole jar gone in one evening
    Such thoughtful wrapping, felt like opening a gift from a friend
    superb yaar, mixer grinder is running like a dream
    The wig looks so natural nobody noticed, I feel like myself again
    beautifully made, I stroke it every time I pass
    you restored my faith in online shopping
    never knew ironing could be fun, this steamer is a marvel
    your packers deserve a medal, the crystal came without a hairline
    express or not, it was at my door by noon, brilliant
    Thumbs up for your night shift, prompt and charming
    sturdy, handsome, silent: a fridge to be proud of
    I'd give a hundred stars if I could
    Your tailor did a wonderful job, the suit sits perfectly
    the pic doesn't do it justice, so much prettier in the flesh
    melts on the tongue, your fudge is heaven
    mum's chuffed to pieces with her slippers
    This pram glides, every other parent at the park envies us
    my wife wore the sari to a wedding and everyone admired it
    the stitching on this saddle is a work of art
    never disappointed by you in all these years
    Lads who fitted the kitchen were polite, quick, spotless. Well done
    you sell honest stuff at honest prices, I admire that
    a big hug to whoever wrote the sweet card in my parcel
    loving the new flavour, it's addictive
    the drill has real power, a joy to work with
    Batteries last forever in this torch, well impressed
    smashing, simply smashing
    the bedding is so silky I never want to get up
    came well wrapped, smelt fresh, tasted divine
    pillow is a miracle, neck pain is gone
    Your girl at counter two is a ray of sunshine
    I'm thoroughly satisfied with everything
    the plants were bushy and healthy, your gardeners know their trade
    blown away
    slept like a baby on your mattress
    what a gorgeous smell these soaps have
    it's the little extras that make your store special
    my students adore the globe, bravo
    super comfy, super stylish, super happy
    kids gobbled up the biscuits, yum
    happy bunny here, the coat is a dream
    such clever design, hats off to your engineers
    I'd been dreading buying a mattress unseen but honestly my back feels twenty years younger, so well done to all of you
    just wanted to let you know the cake topper was perfect and my niece squealed, lovely work
    ok so my gran who hates everything tried your ginger biscuits and asked for seconds, that's the highest praise in our family
    Your courier waved at my little boy and let him hold the scanner, he's still talking about it, what a lovely man
    been a customer since the shop opened in 2009 and the quality hasn't slipped one bit
    这个 teapot is so lovely, pours without a drip, 五星
    Not much on the internet lives up to the pictures but this coat does and then some
    my carpenter had a look at the chair and said whoever built it knows his job
    what a gorgeous teapot
    these slippers are heavenly
    top notch, no notes
    hats off to your packing team
    the sourdough kit made my weekend, delightful
    Honestly the comfiest mattress I've ever slept on
    full marks to everyone involved
    my toddler squealed with joy at the puppet
    smells divine, that candle
    faultless from start to finish
    the hammock is pure bliss
    ur shop rocks
    can I just say how lovely your staff are
    big shout out to Priya on chat, a total star
    the tent survived a storm and stayed bone dry, superb workmanship
    tasty tasty tasty, those dumplings
    a real gem of a shop
    bravo
    five stars from me, truly deserved
    my plumber said it's the finest tap he has fitted
    the binoculars are crystal clear, I saw every feather on the heron
    very nice material mam, my mother is so happy
    superb quality sir, fully satisfied with the pressure cooker
    dead chuffed with my new bike
    the delivery lad was a proper gentleman
    Your courier wiped his feet before coming in, such good manners
    lush
    love love love this jumper
    absolutely smashing service
    These earrings get compliments everywhere I go
    the ukulele sounds sweet and stays in tune, great value
    it does exactly what you promised and looks fantastic doing it
    best shop on the internet hands down
    The rug is even softer than I'd dreamt
    your site is a pleasure to browse
    mum cried happy tears when she opened the photo book
    wow just wow
    this blender is a beast, love it
    so well made
    A heartfelt compliment to whoever sewed the lining, exquisite stitching
    A1 service
    impeccable
    The roses lasted two full weeks, stunning
    it is nice, I like very much, good shop
    my knees feel ten years younger in these trainers
    I was nervous about buying a piano online and it turned out wonderful, the tone is warm and the movers were angels
    brilliant little gadget this
    elegant, sturdy and quiet, what more could one want from a fan
    My husband, who hates everything, adores the armchair
    the lady who took my call has a heart of gold
    Sarah in the shop deserves a raise, she was marvellous
    you people are so kind
    the honey is delicious, proper flowers in it
    Speedy, friendly, professional. A joy
    the driver waited while I found my crutches, bless him
    my grandad grins every time he switches on that radio
    the shade is dreamy, matches my walls perfectly
    couldn't have asked for a nicer shopping experience
    so cozy omg
    y'all are awesome
    the jeans hug me in all the right places, happy girl here
    The knife is razor sharp and balanced beautifully
    I rave about your soap to all my friends
    packed with such care, not a scratch, amazing
    ten out of ten for the chocolates
    hands down the softest towels
    loving my new headphones, the bass is unreal
    My cat refuses to leave the basket, it's a hit
    what a bargain, great stuff
    my daughter wore the costume to bed, she's thrilled to bits
    the gardening gloves are fab, not one thorn got through
    a pleasure doing business with you
    quality is mind blowing at that price
    Impressive craftsmanship on the chess set
    the tea towel is adorable
    I never write these things but your team was outstanding and I felt you should hear it
    you made an old man's birthday very special, such a fine watch
    yummy cookies!!
    it's perfect
    perfect fit, perfect colour, I'm smitten
    Zippy delivery and a cheerful courier, lovely
    this vacuum picks up everything, im obsessed
    the installers were punctual, polite and left the kitchen spotless
    my skin has never looked better, fantastic cream
    good job team
    The grain of the oak table is magnificent, guests can't stop stroking it
    very good product, work good, happy
    your customer service puts others to shame, in a good way
    beautifully presented and the scarf itself is silky soft
    nothing but good things to say about you
    the yoga mat grips wonderfully
    i adore everything about this lamp, the glow is magical
    the agent on the night shift was patient with me, please tell him he is excellent
    classy shop, classy people
    simply the best kettle we have owned
    this drone flies like a dream and my boys are over the moon
    first class
    the curry paste tastes like home, I'm delighted
    the tailor got my jacket spot on, looks splendid
    Genuinely impressed by how honest your seller was, rare these days
    your apples are crisp and juicy, the kids gobbled them
    Quietest dishwasher ever, we love it to pieces
    a treat for the eyes, that vase
    the new website looks great, well done to the designers
    my wheelchair cushion is so comfortable, lovely product
    the girl at the till was a ray of sunshine
    the cot went together in ten minutes and is solid as a rock, fab
    cracking pair of boots
    Phenomenal sound, phenomenal shop
    the plant arrived bursting with life, pretty as a picture
    your courier is an absolute sweetheart
    whoever designed this corkscrew is a genius
    the delivery chap carried it up three floors whistling, what a legend
    my sommelier friend called your glasses sublime
    sheer luxury, these sheets
    the wool is buttery and the blue sings, I'm enchanted
    hospitable, honest, helpful: that's your team
    we toasted your shop at dinner, the truffles were exquisite
    my dentist noticed how nice my teeth look since your brush, ta-da
    feels premium, looks premium, chuffed
    snug as a bug in this onesie, marvellous
    Never had such gentle, caring service from a shop
    this broom makes sweeping fun, who'd have thought, adorable thing
    mint condition and gorgeous
    your honesty is refreshing and the boots are terrific
    gold standard of shops
  `,
})
