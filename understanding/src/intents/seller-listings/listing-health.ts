import { defineIntent } from '#intents/define'

export const listingHealth = defineIntent({
  intent: 'listing-health',
  audience: 'seller',
  settledBy: 'records',
  label: { zh: '我的商品表现怎么样', en: 'How are my listings doing' },
  definition: {
    zh: '卖家想看自己商品的质量分、搜索排名、流量、转化，或问为什么变差。',
    en: 'A seller wants quality score, search rank, traffic or conversion of own products, or asks why they fell.',
  },
  borders: {
    'listing-removed': {
      zh: '完全看不到、被禁的归商品下架。',
      en: 'Not to be seen at all because blocked is a removed listing.',
    },
    'account-health': {
      zh: '店铺分、违规分归店铺健康。',
      en: "The shop's score and violations are account health.",
    },
    'data-report': {
      zh: '要导出整店销售数据归数据报表。',
      en: "Exporting the whole shop's figures is the sales report.",
    },
  },
  zh: `
    流量下降
    没有曝光
    商品排名
    怎么没人看我的商品
    搜索不到我的商品
    转化率低
    浏览量
    商品质量分
    点击率多少
    为什么没有流量
    排名掉了
    权重低
    宝贝诊断
    搜索排名怎么提高
    访客数
    看下我商品质量分
    搜索排名掉了
    最近没流量了怎么回事
    我的链接排第几页
    曝光从一万掉到八百
    转化率多少现在
    哪些商品需要优化
    访客少得可怜
    商品分是怎么只有62的
    搜“帆布包”找不到我 以前在前三
    收录了没有 我那个新链接
    点击率太低 看看哪里有问题
    查一下B0C7 那条的 listing score
    是不是被降权了
    自然流量跌了一半
    商品健康度低的有几个
    為什麼最近瀏覽量這麼低
    帮我体检一下店里的宝贝
    排名
    昨天几个人看过我的台灯
    liuliang 怎么没了
    以前每天自然进店三百多人，十月中旬开始一天比一天少，昨天只有二十来个，我没改价没改图也没差评，能不能帮我看看是哪个词掉了还是被限流了
    跟同行比我的轉化算高還是低
    限流了吗我
    诊断一下这款电热毯为啥不出单
    关键词排名有没有地方查 想看“露营灯”
    质量分扣在哪几项
    收藏加购数是多少啊 那个奶茶杯
    上了半个月零曝光
    page views 这周 vs 上周 给我看下
    标题优化后效果如何，有数据没
    类目排行榜我在第几名
    复购的人多吗 那款面膜
    我有四十几个商品，后台提示其中一部分“信息不完整影响搜索展现”，但没说是哪几个，请列一下名单和缺的项
    推荐流量进来的占几成
    退货率最高的是哪个品
    没人搜得到我家的拼图，可是状态是在售
    手机端跟电脑端浏览差好多 正常吗
    系统给我的牛仔裤打了“低潜力”标签，可这条一天还能出二三十单，想知道这个标签看的是哪些指标，我现在点击、加购、退货分别处在同类里什么水平
    我的商品最近流量怎么样
    商品排名为什么下降了
    商品的转化率是多少
    我的商品没什么人看
    商品质量分怎么看
    搜索排名掉了怎么办
    为什么商品曝光这么少
    看一下这个商品的访客数
    我的宝贝排在第几
    流量突然变少了
    哪些商品表现不好
    商品点击率低是什么原因
    查下我那款风扇的浏览量
    新品上架一周没流量
    怎么提升商品的搜索排名
    商品评分为什么变低了，我说的质量分
    帮我看看商品有什么问题
    最近转化变差了
    搜关键词我的商品排很后面
    我的链接权重是不是掉了
    商品健康分是多少
    这个月商品访问量跟上月比
    为啥别人排在我前面
    请问商品优化建议在哪看
    我的商品收藏加购多少
    访客多但没人买，怎么回事
    商品信息不完整影响排名吗，哪些不完整
    爆款最近没曝光了
    商品在搜索里第几页
    自然流量下滑，帮我分析下
    想看看我商品的表现数据
    哪个商品转化最高
    我的商品为什么没有展现
    商品诊断一下
    排名从第一页掉到第五页
    宝贝流量来源是哪些
    那条电饭煲链接昨天多少人点进来
    亲，我的商品怎么没人气
    商品质量得分太低怎么提高
    上周改了主图，流量有没有变化
    搜“儿童书包”我排多少名
    店里商品有几个是低质量的
    转化率比同行低吗
    首页推荐流量没了
    商品分扣在什么地方
    为什么我的商品曝光高点击低
    商品退货率和转化率给我看看
    我家台灯以前一天五百访客，现在五十
    帮我查哪些关键词能搜到我的商品
    商品还在卖就是没流量
    排名老是上不去
    liu量掉得好厉害 咋回事
    我的listing最近rank跌了，traffic也少
    一天就三个访客，其中俩是我自己😂 我的商品怎么没流量
    没改价没差评，曝光一下子从两万变成两千，是不是系统调整了排名规则，帮忙看看我商品哪项指标掉了
    您好，麻烦查询本店三款热销锅具近期的搜索排名和点击转化情况
    别家新店一上来就排前面，我做了三年的链接却越来越往后，凭啥，看看我的质量分
    换季之后羽绒服的浏览量怎样了，比九月涨了多少
    推荐位不给我了？最近商品的展现都靠搜索
    我这款玩具车加购挺多成交少，转化在同类里算啥水平
    我的商品排名怎么样
    最近流量少了
    商品质量分多少
    为什么没人看我的商品
    转化率怎么这么低
    看下商品的浏览量
    商品搜索排名下降
    哪个商品表现差
    点击率怎么提高
    商品曝光少
    我的宝贝访客多少
    怎么查商品的排名
    商品得分怎么低了
    商品流量掉了一半
    商品表现怎么看
    商品没有流量怎么办
    看看我商品的转化
    商品搜索靠后
    商品权重怎么提升
    商品诊断在哪里
    昨天商品多少人看
    商品健康分低
    新品没有曝光
    访客下降的原因
    商品优化建议
    那款保温杯上个月一天三百个访客，这周只剩四十，是哪里出了问题
    搜“竹席”以前我在第一页，现在翻到第六页才看到，排名为什么掉
    商品质量分从91掉到74，扣在图片上还是描述上
    帮我看一下儿童雨衣这个链接近七天的曝光、点击和转化
    有两千多人点进来，只卖出五件，我这转化率在同行里算低吗
    后台说我有九个商品“待优化”，是哪九个，分别缺什么
    改了标题之后搜索进来的人反而少了，能看到变化数据吗
    我店里哪个商品加购最多，哪个退货率最高
    商品一直在卖，自然流量突然没了，是不是被降权
    同样的电水壶，别人评分比我低排名却在我前面，靠什么排的
    手淘那种搜索关键词来源在哪里看，想知道买家搜什么进的我的商品
    上新十天一共六个浏览，商品是不是没有被收录
    换了主图以后点击率有没有变好，给我对比一下
    首页推荐来的流量上周还有，这周变成零了，原因是什么
    我的商品在“户外水壶”类目里销量排名第几
    价格没动，评价也没变差，曝光却一天比一天低，能诊断吗
    收藏数挺多就是没人下单，商品页面哪里需要改进
    请问商品的搜索得分是按哪几项算的，我的哪项最弱
    周末访客比平时少三成，我这几款凉鞋都是这样吗
    商品信息完整度只有70%，会影响排名吗，还差哪些没填
    想看看我那款电炖锅这个月跟上个月的访客对比
    商品跳出率高是什么意思，我那款面膜的停留时间是多少
    库存断过两天，补上后商品排名就回不去了，怎么恢复
    我的商品被系统贴了“竞争力弱”，根据什么判断的
    从哪里能看到我商品被搜索展示了多少次
    老款链接五年销量，最近排名被新链接超过，问题在哪
    商品流量主要靠搜索还是靠推荐，各占多少
    羽绒服到旺季了浏览量还不涨，跟去年同期比怎么样
    给我所有商品按流量从高到低排一下，看看哪些拖后腿
    为什么手机端我的商品点击率只有0.8%
    商品还能买，就是搜全名才出得来，搜关键词排不上，怎么提升
    我的粽子端午前排名能到前二十吗，现在第几
    liuliang怎么突然没了，商品还在售
    我家listing的score掉了，CTR也低，看看咋回事
    一天三十个访客，二十九个是我妈点的😅 商品排名到底在第几页啊
    请帮忙出具本店“檀木梳”商品近一个月的搜索排名走势和转化情况，谢谢
    为啥为啥为啥！天天优化天天掉，主图换了标题改了，商品流量还是往下走，看看我分数到底差在哪
    做了四年蚕丝被，老客都说好，可这俩月进店的人越来越少，一天就十来个，商品都正常卖着，我想知道是排名掉了还是别的原因
    商品排名多少
    为什么我的商品没曝光
    商品转化率低怎么回事
    看看我链接的质量分
    宝贝流量突然下跌
    我的商品在第几页
    商品点击率怎么样
    没人点我的商品
    有人看没人买
    收藏多下单少
    加购率是多少我这款
    新品没流量
    商品权重查询
    商品得分低
    信息质量分扣在哪
    主图分多少
    标题得分低怎么改
    商品优化哪里不够
    诊断一下我的链接
    链接体检
    商品体检结果
    商品被降权了吗
    限流了吗我的宝贝
    为什么排名不如别家
    竞品都在我前面
    关键词排名查一下，保温杯
    我的商品搜哪些词能出来
    搜索词带来多少流量，这款
    搜标题搜不到，搜全名才有，在售的
    商品在售但搜索靠后
    在架但没人看
    曝光量从五千掉到两百
    展现量少
    访客数下滑，就那款帐篷
    浏览量骤减
    昨天开始流量断崖
    这款为啥卖不动了
    爆款不爆了，分析下
    销量下滑是因为排名吗
    同类商品平均转化是多少，我的呢
    跳失率高，这个页面
    停留时间短怎么优化
    详情页哪里要改才有转化
    图片影响点击吗，我这款点击很差
    价格有没有竞争力，我的商品
    竞争力分低
    商品评级多少
    商品星级怎么变低了
    首页推荐里没有我的商品
    猜你喜欢流量掉了
    自然流量占比，这个链接
    自然搜索排名
    自然位下降
    商品排序规则是什么，我想排前面
    怎样提升商品排名
    断货后排名恢复不了
    改价后流量少了
    改标题后排名没了
    换主图之后点击下降
    评分降了影响排名吗，这个商品
    差评多，商品权重掉了吧
    退货率高影响这款的排名吗
    我店三个主推款表现咋样
    哪个商品流量最好
    零曝光的商品有几个
    没有浏览的商品列一下
    待优化商品
    低质商品是哪些
    哪些商品质量分不及格
    商品完整度
    属性没填全影响搜索吗，我的差哪些
    类目放错会影响流量吗，我的商品
    同样的商品为什么他曝光高
    近七天商品曝光趋势
    单品数据，这款杯子卖得怎样
    这款商品近一个月表现
    链接A和链接B哪个转化好
    复购率，这款洗发水
    商品页面评分
    没违规啊，为什么没流量
    没下架，就是没人看
    不是店铺分，是商品分低
    不投广告，自然流量为什么没有
    商品健康度
    亲，我这款怎么没排名啊
    咋我的宝贝搜不到前面去
    俺这链接没人瞅
    商品排名下滑，請問原因
    listing表现怎么样
    traffic掉了，哪个listing的问题
    conversion低，怎么优化listing
    paiming diao le
    流亮下滑
    您好，本店“竹纤维毛巾”近两周自然搜索曝光下降六成，请协助分析原因
    我那个手工辣酱去年一天三百个人看，今年就三十个，东西没变价也没变，帮我看看是分低了还是排后了
    喂我想问我那双布鞋搜“老北京布鞋”翻了十页都看不见可是状态写着在卖呢
    我卖的苎麻凉席一直在架有货，近两个月点进来的人只剩十分之一，是排名掉了吗
    一个上个月才开的新链接排到我前面去了，我评分还更高，帮我看看哪项得分吃亏
    很多人把这条裙子加进收藏却不下单，页面上到底哪里劝退了他们
    换了白底主图之后，这款茶杯的点击有没有好起来，能给我看下对比吗
    我那款竹编灯罩评分四点九、货也足，可最近两周搜“竹灯”翻到第八页才看见自己，是不是哪项分数掉了
    质量得分怎么看
    质量分低怎么提升
    点击多转化低 问题出在哪
    我这款商品表现咋样
    看下链接88321的数据表现
    商品质量分多少 我的水壶
    宝贝得分怎么这么低
    缺哪些属性 分数上不去
    商品被标“待优化” 哪些
    帮我的链接做个体检
    标题影响排名吗 我的商品
    主图质量提示差 怎么回事
    加视频能涨商品分吗
    我的价格有没有竞争力 那款
    被贴弱竞争力标签的商品
    我的肥皂搜索排第几
    搜“儿童雨衣”我排多少名
    商品从首页掉到第六页
    宝贝排名一夜暴跌
    被新品压下去了 为啥排我前面
    排名怎么往上提
    商品靠哪些词带来访问
    搜主关键词找不到我的在售宝贝
    在卖着呢 就是没曝光
    新品零展现
    曝光断崖式下跌
    浏览量腰斩了 这款
    商品访客突然少一半
    点击率低 主图不行吗
    曝光高点击低 这个宝贝
    点进来不买 啥原因
    看的人多 下单的没有
    详情页跳出率多少 我的帐篷
    停留时长短 这个链接
    加购很多不成交
    收藏数多少 我的裙子
    这款转化率多少
    转化跌了一半 换图之后
    爆款凉了 帮分析
    新品卖不动 页面哪有问题
    我哪些商品表现好
    哪几个链接拖后腿
    没流量的商品给我列出来
    我两个链接哪个点击高
    昨天多少人看了我那凳子
    近七天商品趋势
    自然流量没了 这款商品
    推荐流量清零 商品还在售
    首页不推我的商品了
    是不是限流我这款宝贝
    断货补上后排名没回来
    涨价影响商品流量吗
    退货多会拉低宝贝排名不
    差评让这个链接掉权重了？
    手机端浏览比电脑少 我的商品
    类目榜上我的锅第几
    跟同类比我的转化算低吗
    点击率多少算正常 我这类商品
    商品流量来源都是啥 这一款
    搜索权重怎么样 我的链接
    listing流量掉了 why
    商品的曝光量在哪看
    我的寶貝搜尋排名變差
    枕头以前一天卖三十，周一开始就两单，页面没动过，咋回事
    标题改四遍了商品分越改越低，它到底要啥
    水壶页面原来一天三百浏览 现在四十 咋了
    雨衣链接的质量分多少 被啥拉低
    我的橡木架搜出来在第几页
    加购一堆 成交没几个 这灯啥毛病
    毛毡拖鞋在售 搜词却找不到我这款
    十二个商品里哪个点击最少
    蜡烛涨价后曝光是不是降了
    上月首页推荐我 这月没了 这款怎么回事
    顾客搜啥词进到我商品
    瑜伽垫转化跟同类比怎样
    商品等级一夜从A掉C
    新标题给这款带来访客没
    宝贝排名掉了
    我这款搜索排第几
    流量咋突然少了一大半
    转化率怎么这么低，帮看看我的商品
    点击率在哪看，单品的
    曝光有，没人点我的图
    收藏多成交少，商品页哪不行
    主图得分低怎么改
    我的链接搜不到，状态是在售
    为啥新店的货排我前面
    哪几个商品需要优化
    标题得分怎么提
    昨天台灯多少人看过，我店的
    换了主图后点击涨没涨
    改价会影响我宝贝排名吗
    断货几天权重会掉不
    爆款没流量了，诊断下商品
    关键词排名在哪查，我的保温杯
    商品诊断报告看一下
    跳失率高是不是详情页的问题
    这个转化在同行里算好还是差，我家瑜伽垫
    自然搜索流量为零，没违规
    加购率跌了，我那款锅
    没做推广，怎么让商品靠前
    手机端转化差，详情页有毛病吗
    listing的impression掉了七成
    我的商品被降權了嗎，還在架上
    上新一周零访客正常不，我的新品
    有人搜我品牌词都翻到十二页才见我商品
  `,
  en: `
    my listing has no views
    why is my ranking low
    traffic dropped
    product not showing in search
    listing quality score
    conversion rate
    how is my listing doing
    no impressions
    search rank
    page views of my product
    improve my ranking
    nobody finds my product
    my product is hard to find
    views went down
    listing performance
    how's my listing doing
    quality score of my products
    my rank dropped
    traffic is down 70% since monday
    where do i stand for "canvas tote"
    am i being shadowbanned
    conversion rate for the desk lamp this month?
    which of my items need improving
    impressions yesterday
    listing score 62, what's costing me points
    not indexed
    page views this week vs last
    hardly anyone sees my products any more
    Which keywords does my camping light show up for?
    is my new page in the search yet
    best seller rank of B0C7RR
    return rate per product, the worst ones first
    health check for my catalogue please
    No price change, no new pictures, no bad review, still the visits melted from three hundred a day to twenty within a fortnight. Can you see from your side which search term we fell out of
    访客 only 20 per day, before 300, what happen
    why don't i come up when people search electric blanket, status is live
    add to basket numbers for the milk frother
    am i doing better or worse than others in my category
    how many visitors did my shop window get on sunday
    zero views in two weeks
    incomplete fields warning - on which of my listings
    The jigsaw used to be on page one. now page nine. reasons?
    show me the click through for my mug
    did the new title help at all
    someone told me the algorithm punishes slow shippers, has that hit my ranking?
    Your weekly mail claims that eleven of my offers are held back in search by missing details, without saying which ones or which details. A list would be helpful, I'm happy to fill in whatever is lacking
    wishlist adds
    organic sales vs recommended, how's it split for my shop
    lost the buy box, who has it
    my product is on but is invisible somehow, buyers must know exact name
    what do shoppers type to find my honey
    how many looked but did not purchase
    曝光 drop 80 percent after i changed picture
    Could you look at my three bread knives: the short one gets all the visitors, the other two nearly none, although they cost less and are rated better. I would love to see how each of them stands for the common search words
    How are my listings performing?
    why did my product's ranking drop
    how many views did my product get
    what's the conversion rate of my listing
    my product isn't getting any traffic
    what is my listing quality score
    my listing has fewer visitors than before
    where does my product rank in search
    which of my products perform badly
    my impressions went down
    why is my listing so low in search results
    how can I improve my listing's score
    Why do people look but not buy my product?
    check the traffic of my phone case listing
    views dropped this week
    is something wrong with my listing? it's live but gets no clicks
    click through rate of my products
    show me my product's visitors
    my item used to be on page one
    what is hurting my product's quality score
    conversion fell last month, why
    my new product gets no views
    compare my listing with similar ones
    how many people saw my product yesterday
    listing performance for the blue kettle
    my organic traffic has disappeared
    which keywords bring visitors to my product
    search position of my running shoes
    how do I raise my product in the search ranking
    product score went from 85 to 70
    which listings need to be improved?
    my best seller is slipping down the rankings
    page views of my top five products
    how is my product doing this month
    low impressions on my listing
    did changing the photo help my traffic
    how many times was my item added to carts
    any suggestions for improving my weak listings
    is my listing visible for "baby blanket"
    sales conversion for my tent is poor compared to others
    traffic to my products by source
    product still active but buyers barely find it
    my listing's rank changed after the update
    favourites and cart adds for my tea set
    show quality scores for all my products
    why do competitors rank above me
    listing health
    my product gets impressions but no clicks
    How good is the conversion of my new backpack page?
    how can I tell if my listing is optimised
    visits to my listing halved since Tuesday, any idea why
    my lisitng views r way down wat happend
    3 visitors yesterday and two of them were me 😂 why does nobody see my product
    Twenty thousand impressions to two thousand in a week. Same price, same photos, no complaints. What on my listing's record got worse?
    Hello, my product before was in first page, now I can not find, it is active, why rank go down
    流量 of my listing drop a lot, please check quality score
    Please provide the current search ranking and conversion of our three frying pans.
    That page has been up for three years, 4.8 stars, and a shop from last month outranks it. What's my quality score, and where am I losing points?
    how's the traffic on my winter coats compared with September
    lots of cart adds, few purchases on my toy car, is that conversion normal for the category?
    how is my product ranking
    my traffic has dropped
    what's my listing score
    why does nobody view my item
    conversion is too low
    number of views on my product
    search rank fell
    worst performing products
    how can I get more clicks on my listing
    few impressions
    visitors to my listing
    where do I check my rank
    my quality score is lower
    product views halved
    performance of my listings
    no organic traffic
    see conversion per product
    I'm far down in search
    boost my listing's ranking
    product diagnosis
    how many saw my item yesterday
    listing health is poor
    new item without impressions
    reasons for fewer visitors
    tips to optimise my listing
    The flask had 300 visitors a day last month and has 40 this week, what went wrong?
    I used to be on page one for "bamboo mat", now I'm on page six. Why did the rank drop?
    Quality score fell from 91 to 74, is it the pictures or the description that lost me points?
    Show impressions, clicks and conversion of the kids' raincoat over the last seven days
    2,000 people looked and five bought, is that conversion below average in my category
    your dashboard says nine products "need optimising", which ones and what do they lack
    since I rewrote the title fewer people arrive from search, can I see the before and after
    which of my items has the most cart adds and which gets returned most often
    still on sale, yet organic visits vanished over the weekend. Have I been demoted?
    A competitor with worse ratings ranks ahead of my kettle, what decides the order?
    where can I look up the search terms that lead people to my listing
    Ten days live, six views in total. Is my listing indexed at all?
    did the click rate improve after I swapped the main picture?
    recommendation traffic to my bags went to zero this week, what's the cause
    what position does my bottle hold in the outdoor bottle category
    no price change, no bad ratings, yet impressions shrink daily, can you diagnose the listing
    lots of people save my dress and no one orders it, what on the page needs work
    what goes into the search score and where is mine weakest
    are weekend visits down for all my sandals or only the red ones
    My listing is 70% complete. Does that hurt my ranking, and what's left to fill in?
    compare visitors to my slow cooker this month and last
    what's the bounce rate of my face mask page and is it bad
    I was out of stock two days and my rank hasn't recovered since, how do I win it back
    the system tagged my item "low competitiveness", on what basis?
    how often was my listing shown in search results last week
    My five-year-old bestseller has been overtaken by a newcomer, what's dragging its score down?
    what share of my product's traffic is search and what share is recommendations
    season's here and views of my down jackets aren't climbing, how's that compared with last November
    sort all my products by traffic so that I see the weak ones
    0.8% click-through on mobile, why so low for my mugs
    one can buy it, but it only turns up when you type the full name. How do I get it to rank for normal words?
    what is my current rank for dumplings and could it reach the top twenty
    has the number of visitors to my tent page recovered since the weekend
    does slow shipping pull down the rank of my product
    which photo gets the most clicks on my listing
    my product lost its "top pick" spot in search, did its numbers go down?
    conversion by product for the last 30 days, please
    is my listing's score good enough to appear on the first page
    how many people who viewed my sofa came back a second time
    show me how my candles rank against similar ones
    are my listings optimised for search or is there something to fix
    Why did the views of every blue item drop while the others are stable?
    can you tell me if price is the reason my listing ranks low
    traffic report for one single product, the garden hose
    how long does it take for a better listing score to lift the rank
    trafic to my item gone why
    thirty visitors a day and twenty-nine of them are my mother 😅 what page am I on?
    流量 of my product drop from 200 to 20, still active
    Kindly supply the search position trend and conversion of our sandalwood comb over the past month.
    I optimise and optimise, new pictures, new title, and the traffic goes down and down. Where exactly is my score bad?!
    four years I've sold silk duvets, regulars love them, and for two months hardly anyone's been coming to the page, ten a day maybe. It's live, it's in stock. I'd like to know whether it's the ranking or something else.
    what's my product's search rank
    why has my item no impressions
    low conversion on my product, why
    quality score of my listing
    traffic to my product suddenly fell
    my product dropped in search
    which page is my product on
    click rate of my listing
    nobody clicks on my item
    lots of views no sales on my listing
    many saves, few orders on my dress
    add to cart rate of my product
    new product gets no traffic
    listing score is low
    how do I raise my listing's quality score
    where is my listing losing points
    main image score?
    title score low, how to improve
    what should I improve on my product page to sell more
    diagnose my listing
    listing check-up
    listing quality report
    is my product demoted
    has my product been throttled
    why are competitors ranked above my product
    keyword ranking for my flask
    what keywords does my item rank for
    search terms bringing people to my listing
    found only by full title, live though, why
    live but far down in search
    on sale but nobody sees it
    impressions down from 5000 to 200
    low exposure on my item
    page views of my tent listing
    views dropped since yesterday on my product
    traffic cliff on one listing
    why did my product stop selling
    bestseller isn't selling any more, analyse it
    did my rank cause the sales dip of this item
    is my conversion below the category average
    typical conversion rate for my kind of product vs mine
    bounce rate of my listing
    visitors leave my product page fast, what to fix
    is my product's price competitive
    competitiveness rating of my item
    my product rating tier went down
    no more recommendation traffic to my listing
    my item isn't in "you may like" any more
    organic traffic of this listing
    organic rank of my towel
    how does product ranking work, I want mine higher
    improve my product's ranking
    rank lost after being out of stock
    fewer views after a price change
    rank gone after I edited the title
    clicks fell since I changed the main photo
    do bad reviews lower the rank of my listing
    does a high return rate affect this product's search position
    how are my three main products doing
    which of my products gets the most traffic
    which listing of mine converts worst
    listings with zero views
    products needing optimisation, list them
    my low quality listings
    which of my items fail the quality score
    listing completeness
    missing attributes hurting my product's search?
    wrong category hurting my item's views?
    same product, why does another seller's get more views than mine
    7 day impression trend of my product
    how did my mug do this month
    which of my two listings converts better
    repeat rate for my shampoo listing
    no violation, so why no traffic on the product
    not removed, just no one sees the item
    not the shop score, the listing score
    without ads, why is my item's natural traffic zero
    product performance
    product traffic
    product rank check
    listing optimisation tips for my kettle
    search visibility of my items
    visibility low on my listing
    buy box share on my item
    did the new photos help my listing's clicks
    my product has 4.9 stars and is on page 8, why
    sir my product is not coming on first page
    product views are very less, please check
    kindly suggest how to improve visibility of my product
    why my listing no traffic
    my article is in page ten, how go up
    listing no view leh, why
    流量 of my product dropped
    my listing 排名 how
    rank of my lstings
    y is no1 seeing my item
    Hello, organic impressions of our bamboo towel fell by sixty percent in two weeks. Could you analyse it?
    last year three hundred people a day looked at my chilli sauce and now it's thirty, nothing's changed, is it the score or the ranking
    i typed cloth shoes and went through ten pages and mine aren't there but it says they're live and for sale
    A listing that went up last month now outranks mine although my rating is better, so where am I losing points?
    My bamboo shade has 4.9 stars and plenty of stock, yet for a fortnight it's been on page eight for "bamboo lamp". Which score has slipped?
    how is my teapot page performing
    performance of product 88321 please
    listing score of my rug
    why's my item's score so low
    which attributes does my listing lack for a better score
    my product's quality rating dropped to poor
    product rated "weak", what's missing
    items flagged to be improved, which ones
    optimise advice for my lantern listing
    diagnose my product page
    health check of my listings
    check-up on my product SEO
    title score too short, my listing
    does my title hurt the item's rank
    image quality warning on my listing
    are my photos dragging the item down
    does a video lift my listing's score
    price competitiveness of my item
    my product tagged as not competitive
    search position of my soap
    where do I rank for "oak shelf"
    rank of my item under "kids raincoat"
    what page does my listing come up on
    my item slid from page 1 to page 6
    ranking plunge of my bestseller
    my listing sank in search
    pushed down the results, why, it's my product
    new rival outranks my item, why
    lost the top spot for my pan
    buried on page twenty, how do I move my item up
    how does search ranking work for my items
    how can I get my product higher up
    improve rank of my lamp
    keywords my item is found by
    which search words bring people to my scarf
    my product doesn't appear for its main keyword though live
    can't find my live listing by keyword
    item live but invisible in search
    active listing, no views
    zero impressions on my new product
    impressions fell off a cliff for my mug
    views of my item halved
    traffic to my listing collapsed
    traffic drop on product page since Friday
    fewer visitors on my bestseller, why
    nobody's clicking on my product
    click rate of my item
    CTR of my main picture
    low clicks but many impressions on my item
    lots of clicks, no sales on my product, why
    visits but no buyers for my tent
    people look at my listing and leave
    bounce rate of my product page
    time spent on my item page
    cart adds for my candle
    added to cart a lot but not bought, my product
    favourites of my dress, how many
    wish list count for my item
    conversion of my kettle page
    conversion on my product fell by half
    conversion worse after I changed the picture of my item
    sales of this one product died
    my hot seller cooled down, analyse it
    why isn't my new item selling
    item not moving at all, what's wrong with its page
    which of my products do well
    which of my items are failing
    which of my listings has the most traffic
    my weakest listings, show them
    products without views, list mine
    top converting item of mine
    best clicked product of mine
    compare clicks of my two listings
    is product A of mine outperforming product B
    how many saw my stool yesterday
    views for item 4410 this week
    seven day trend of my listing
    daily impressions of my product
    exposure of my listing
    reach of my product
    organic traffic on my item
    recommendation traffic on my item vanished
    homepage feed stopped showing my product
    no more recommended placement for my item
    is my listing being suppressed in the ranking
    have you throttled my item
    shadow banned product? still on sale but no traffic
    am I demoted in search for that item
    did stock-out kill my item's rank
    rank didn't recover after restock of my item
    did the price rise hit my listing's traffic
    returns lower my item's ranking?
    bad review's effect on my listing traffic
    is shipping time hurting my product's rank
    has the algorithm change affected my items
    season over or is something wrong with my product's traffic
    mobile views vs desktop views of my item
    how's my listing in the category ranking
    category rank of my blender
    what place is my product in the bestseller list
    my competitor's item above mine, why
    how does my item fare against similar ones
    average conversion for similar items to mine
    is 1 percent conversion ok for my listing
    what's a good click rate for my kind of item
    are my listings in good shape
    anything wrong with my listings
    item ranking
    search rank of my product
    product page stats
    sir my product is not coming in search, listing is live
    why my product views is going down day by day
    kindly check my listing performance sir
    my catalogue quality score how to increase
    my article has no visits, why this?
    the position of my product in the search is bad, how better?
    why the people see but don't buy my vase
    my item view drop a lot, why ah
    my listing 流量 dropped, why
    product转化率 so low how
    trafic on my listing gone
    rankng of my itm
    So my pillow was selling thirty a day and since Monday it's two and nothing on the page has changed.
    I've rewritten the title four times and the score of the listing goes down every time, what does it want from me
    Would you kindly tell me the current exposure and conversion of our flagship thermos?
    are you hiding my lamp on purpose, twelve views in a week
    My kettle page used to get 300 views a day and now gets 40; what happened to it?
    I'd like to see the quality score of my raincoat listing and what lowers it.
    On which page of the search does my oak shelf come up?
    Lots of people put my lamp in the basket, yet hardly one buys; why?
    My listing is live, but no one finds it when searching for felt slippers.
    which of my twelve products gets the fewest clicks
    has the visibility of my candle gone down since I raised its price
    my item was recommended on the front page last month, not any more, why
    what do shoppers type before they land on my product
    how's the conversion of my yoga mat against others like it
    is my product's main picture the reason for the few clicks
    give me the traffic of my blue scarf for the past week
    the product grade went from A to C overnight, for what reason
    my bestseller's standing in the category list, please
    is the ranking of my item harmed by being sold out for a week
    tell me what to fix on my product page so that it ranks better
    views but zero hearts on my new earrings, any diagnosis
    did my new title bring the product more visitors
    my two similar soaps steal each other's clicks, true?
    meri listing search mein neeche chali gayi kyu
    sir my product impression down from last week
    my article is on page 20 of the search, before page 1
    how's my lamp listing performing
    performance of my product page please
    is my listing any good
    grade for my listings
    quality rating of my product pages
    listing score went down, why
    listing score 62, what's missing
    content score of my rug
    which attributes would lift my product's score
    which of my listings are weak
    which of my products rank badly
    which of my items lost traffic
    which photo of my listing draws clicks
    which search terms bring shoppers to my mug
    which keywords does my soap rank for
    where do I rank for "bamboo brush"
    where does my hat appear in search
    where can I see visits of one product
    where can I check the conversion of my listing
    what position is my tent in search
    what's my product's click rate
    what's my listing's conversion compared to the category
    what's pulling my listing down
    what hurts the rank of my blanket
    what makes my product page lose people
    what do I fix first on my listing to be found
    why isn't anyone viewing my product
    why did my listing's views halve
    why has my bestseller stopped getting impressions
    why do visitors leave my product page
    why do people add my skirt to basket and not buy
    why is my rank sliding
    why am I on page twelve for my own brand word
    why is a newer shop above my item in search
    why does my product get impressions without clicks
    why did conversion on my page tumble after the weekend
    why are my pictures rated low
    how many visits did my vase get this week
    how many impressions does my listing have
    how many favourites on my necklace
    how do I climb up in search with my listing
    how do I improve my product title for search
    how do I get my item more visible without paying
    how do I get organic traffic back to my listing
    how can I raise clicks on my knife set
    how is product ranking worked out for my goods
    how does stock-out affect my listing's rank
    does a price change hurt my product's ranking
    does editing the title reset my rank
    does a low rating push my product down the results
    does having video lift my listing
    do few reviews keep my item low in search
    did my listing lose weight in search
    did my product's traffic fall in the whole category too
    has my listing been demoted
    has my page's conversion improved since the new images
    is my listing being shown to people
    is my product throttled in search, it's live
    is my traffic drop seasonal or is it my listing
    is a 2% conversion normal for my kind of product
    is the duplicate of my item eating its traffic
    are my keywords good
    are my product descriptions complete enough
    are my listings mobile friendly, conversion there is awful
    can I see the score of each listing
    can I compare two of my listings by clicks
    can I see what rival products get in views
    can you check why my item isn't found in search though active
    can you tell me how my products are doing
    my item's active yet invisible in search
    my product dropped off page one
    my listing's traffic is dead
    my listing has zero views since launch
    my new listing isn't being indexed in search, not blocked
    my page views fell off a cliff
    my candles used to sell, now no one opens the page
    my conversion is rubbish
    my main image has a low score
    my cart-add rate for the pan is falling
    my product gets clicks but no orders, what's wrong with the page
    my search exposure dropped after the holidays
    my ranking after the update
    views, clicks, orders of my toaster listing please
    views per listing
    traffic sources of my item
    impression count of my bag
    exposure of my listing is down 70 percent
    click-through on my cover photo?
    bounce on my product page
    dwell time on my listing
    conversion funnel for my yoga mat
    search rank tracker for my products
    listing diagnostics
    listing audit for my garden tools
    list of my products that need optimising
    optimise my listing, hints please
    improvement hints for my product page
    tips to make my item convert
    Could you tell me how my product page ranks against the category average?
    Would you check whether the description or the photos cost me quality points on my listing?
    I sell wooden toys; visits to the train set have dropped by two thirds though nothing changed. What's behind it?
    I rewrote the bullet points last week. Has it done anything for my listing's clicks?
    My wife's quilts are live and well priced, but no one seems to come across them in search. Can you see why?
    so ive got this dog bed listed and it was doing like fifty visits a day and now its three whats going on with it
    sir my product is not coming in search, status active
    my product views very less, how to increase
    sir product ranking down why
    my item no body see, why
    my 商品 has no 流量, why
    搜索排名 of my listing dropped
    product page impressions nosedive
    hardly any eyeballs on my jam listing
    shoppers scroll past my picture, CTR tells?
  `,
})
