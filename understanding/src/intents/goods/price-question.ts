import { defineIntent } from '#intents/define'

export const priceQuestion = defineIntent({
  intent: 'price-question',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '多少钱', en: 'What does it cost' },
  definition: {
    zh: '买之前问某件商品的价钱、能不能便宜、会不会降价、含不含税。',
    en: 'Asks before buying what a product costs, whether it can be had for less, may drop, or includes tax.',
  },
  borders: {
    'price-difference': {
      zh: '买完降价要补差的是补差价；没买问价钱的在这里。',
      en: 'A drop after buying is the price difference; the price before buying is here.',
    },
    'promotion-question': {
      zh: '问活动规则的是促销；问这一件多少钱的在这里。',
      en: 'The rules of a sale are a promotion; what this piece costs is here.',
    },
    'shipping-cost': {
      zh: '问邮费的是运费；问东西价钱的在这里。',
      en: 'Postage is the shipping cost; the price of the thing is here.',
    },
  },
  zh: `
    多少钱
    价格
    怎么卖
    最低多少
    还能优惠吗
    单价多少
    一斤多少钱
    怎么涨价了
    价格怎么不一样
    能不能少点
    报个价
    贵不贵
    这款现在几块
    这个多少钱
    duoshao qian
    这个什么价
    最低多少能卖
    两千八能不能拿下
    价格怎么跟昨天不一样了
    贵了吧 隔壁才六十
    标的是一只还是一对的价
    亲 少点呗，零头抹了
    怎麼賣
    咋卖的 一斤几块
    含税吗
    为什么我看到的价比我朋友看到的高
    预算不够，还能再优惠一点点不
    下个月会不会降价啊
    到手价是多少
    整套要几个钱
    划掉的那个原价是真的吗
    最便宜的那款要多少
    这手表标价4999，购物车里变成5199，到底按哪个
    报价
    学生买这个打折之后多少
    price?
    你们跟别家比价吗，同一款电风扇人家139包送，你这边159，能跟他一样我就在你家下单了，毕竟你家我买了好几年，售后放心
    我就要一个，单卖多少钱
    海外版页面显示的是美金还是人民币
    旧的抵一部分的话新的要加多少
    手工费另算不
    砍砍价 😊
    加上两年质保一共几多钱
    没标价的那件旗袍要多少银子
    太贵了 降点
    一瓶和一箱每瓶差多少价
    会员价显示89，我不是会员按什么算
    这台钢琴贵店售价是否包括琴凳和第一次调律，如果都包含的话我可以接受，如果另收就请把总的数目列清楚给我，我好同家里商量
    一平方米什么价 地毯
    诚心要，给个实在价
    现在是不是一年里最便宜的时候，要不要等等再买
    老板 四十行不行
    我看这条项链三天涨了两回价，周一是六百八，周三变七百五，今天又成了八百二，你们到底按什么定的，今天定下来能算周一的价不
    今天的草莓怎么卖
    這件含稅後總共多少錢
    想知道这台冰箱的价格
    价格能不能再低一点
    可以打个折吗
    给便宜点呗
    能不能便宜五十
    老板便宜点我就买了
    这款手机现在什么价格
    这个沙发怎么卖的
    单买一只什么价
    这个价还能谈吗
    有点贵，能不能优惠点
    为什么这么贵
    最近会降价吗
    双十一会不会更便宜
    价格里包含税吗
    标的价是最终价吗
    麻烦报下这款的价格
    抹个零头行吗
    实际要付多少钱
    这个价格是一斤还是一盒
    为啥比上星期贵了
    价格是不是涨了
    不含运费的价钱是多少
    请问儿童自行车多少钱一辆
    一百块能卖吗
    五百以内可以拿下吗
    还没下单，想问这个吹风机最实在的价是多少
    问下价，那款羊绒大衣
    还会再降吗，降了我再买
    过几天会涨价吗
    三件一起买算多少钱
    两个一起拿能少点不
    亲，这条裙子最便宜多少给我
    价格怎么标了两个，哪个是真的
    页面没写价钱，多少啊
    网上价格和店里价格一样吗
    啥价啊这个锅
    jiage duoshao
    几多钱一件
    這台多少錢啊
    可以算便宜一點嗎
    太贵了吧😅少点我马上拍
    给个底价 爽快点
    price多少rmb
    定制尺寸的窗帘怎么算钱
    加一个配件总共多少钱
    这价是裸机还是带镜头的
    我看了好久了，就是觉得超出预算，能不能看在老顾客的份上给我个优惠价，我今天就下单
    同款不同颜色价格怎么不一样
    含13个点的税还是不含税的价
    看中你家那台双门冰箱，请问现在买下来一共要多少钱
    上周看还是三百九，今天打开变四百五了，怎么涨这么快
    我就差五十块预算，能不能抹掉零头卖给我
    想给爸妈各买一件羽绒服，两件一起拿最低什么价
    页面上写的三百起，我要的那个大号具体是多少
    公司报销用，问下这个价是含税价还是税另算
    如果不要那个配套的脚凳，只买椅子是多少钱
    准备月底发工资再买，这个价格到时候会不会变
    门店标价和网上差了两百，我按哪个价买得到
    诚心想买这辆自行车，八百块行的话我现在就付
  `,
  en: `
    what does it cost
    how much for this
    can you lower the price
    best price
    is the price negotiable
    cheaper?
    why is it so expensive
    price of the large one
    how much are these
    why did the price go up
    any cheaper
    what's the price per unit
    cost of this item
    how much is it
    what does the kettle cost
    price of the teapot
    what's the price
    how much for the scarf
    can you do it cheaper
    whats the lowest you'd take for the display sofa
    why has it gone up since yesterday
    is the tag for one or for the pair
    price per yard of the linen
    Does that include VAT?
    my friend sees 45 on her phone and I see 52, same blender
    will it go down next month d'you think, should i wait
    too dear, knock something off?
    crossed-out price real or made up
    full set, total?
    The watch says 499 on its page and 519 in the basket. Which of the two is it
    cost of strawberries today
    would you match the fan at 13.90 in the other shop? I've bought from you for years and I'd sooner stay, but a fiver is a fiver
    if i trade in my old tablet what do i pay for the new
    how much w/ the two year cover
    多少钱 for two
    are your prices in US or Canadian dollars
    best price pls
    no price shown on the red gown
    I offer 40
    cheapest one you have in that line goes for what
    after student discount how much
    how come it's 20% more expensive online than in your own store
    I ask what is the price final for the table with six chairs
    single bottle vs a case, how much each
    prize of this item
    Regarding the upright piano: are the bench and the first tuning within the sum on the tag? If so I'm content; if they're extra, kindly give me the complete figure so I may talk it over at home
    any wiggle room on the price
    costs??
    the sticker in the window said 79 i think, correct me
    member price is 89, what do non members pay
    how much would you want for just the lid
    is labour for the hemming on top
    This necklace was 68 on Monday, 75 on Wednesday and today it's 82. What are you basing that on, and if I decide right now could I have it at the Monday figure
    ballpark for a custom curtain 2 m wide
    how much is the blue jacket
    Can you come down on the price of this one?
    What's your best price for the camera?
    could you bring the price down a bit
    how much would it be in total
    Is tax included in that price?
    Will the price drop soon?
    That's a bit expensive, can you do better?
    how much do you charge for the medium size
    Would you take 50 for it?
    Can you give me a price for the sofa?
    What do you want for the old bike in the window?
    is this the final price
    Is it going to be cheaper next week?
    I can't see the price anywhere
    whats the cost of the bigger bottle
    Can we negotiate?
    What would the tall bookcase set me back?
    how much per kilo
    does it cost the same in store
    how much is it without the stand
    any chance of a lower price
    Could you knock ten pounds off?
    What would I pay for the chair and the footstool together?
    I'd buy it today if it were under 200, possible?
    how expensive is the electric version
    Why are the red ones dearer than the black ones?
    what are you asking for this painting
    It was 30 yesterday and now it's 36, what happened?
    will you lower the price on the coat after Christmas
    price quote for a made to measure blind
    lowest price u can give me
    is that price in euros
    how much is this thing, the tag is missing
    im a student can i have it for less
    how many dollars for this?
    What's the damage for the garden bench?
    Hello my friend, what is last price for the phone?
    Price including VAT please
    is 89.99 with or without tax
    Do I pay more for the larger memory?
    How much for just the top without the skirt
    do prices on this TV usually go down in november, should I hold off
    how much extra for the leather version
    I've been eyeing this telescope for months, it's above my budget. Is there any room in the price if I order right now?
    cost of two?
    what's the rrp and what do you sell it for
    What will the new model be priced at?
    price too high, make me an offer
    Are the prices shown net or gross?
    I saw the double-door fridge on your page, what would I pay for it today?
    It was 39 last week and it's 45 now, why did it go up so fast?
    I'm fifty short for this guitar, could you drop the price a little?
    How much would you ask for if I took both coats together?
    The page only says "from 300", what's the price of the big one?
    Is sales tax already in the 129 or does that come on top?
    If I leave out the footstool, what does the armchair alone cost?
    I get paid at the end of the month, will the price still be the same then?
    Your shop had it at 80 and online it's 95, which price do I get?
    I really want this bike, would you let it go for 800?
  `,
})
