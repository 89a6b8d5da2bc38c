import { defineIntent } from '#intents/define'

export const suggestion = defineIntent({
  intent: 'suggestion',
  audience: 'buyer',
  settledBy: 'talk',
  label: { zh: '提个建议', en: 'I have a suggestion' },
  definition: {
    zh: '提出商品、网站或服务可以怎样改进、增加什么。',
    en: 'Proposes what the shop could improve or add to its goods, site or service.',
  },
  borders: {
    complaint: {
      zh: '发泄不满的是投诉；说该怎么改的在这里。',
      en: 'Venting is a complaint; saying what to do better is here.',
    },
    praise: {
      zh: '只夸的是表扬；夸完说“要是能……”的在这里。',
      en: 'Praise alone is praise; praise followed by “if only you also” is here.',
    },
    'product-question': {
      zh: '问现在有没有的是商品；盼以后能有的在这里。',
      en: 'Asking what exists is the product; wishing it existed is here.',
    },
  },
  zh: `
    建议你们
    希望能增加
    能不能加个功能
    反馈一下
    意见反馈
    希望改进
    建议出小包装
    要是能有深色模式就好了
    给你们提意见
    你们应该
    建议增加支付方式
    建议多出点颜色
    app可以改进
    希望有更多尺码
    提个建议
    建议你们增加夜间配送
    希望出个大号的
    要是app有深色模式就好了
    能不能考虑做一款无香的
    包装太浪费了，可以改用纸的嘛
    给你们反馈一下：搜索不好用，应该能按价格区间筛
    我觉得说明书字应该印大点
    何不在小区放个回收箱
    yijian fankui
    亲，求上架拼图收纳板
    建議新增繁體介面
    杯盖加个挂绳会更方便
    下次活动别搞那么复杂的规则，直接打折多好
    店里要是有个给爸爸们坐的沙发就完美了
    客服页面加个历史记录呗
    想法：旧衣服换积分
    其实你们可以学学图书馆，过期前发个提示
    衣服能不能多做点口袋！女生也要装手机
    加购上限放宽些比较合理
    儿童推车的刹车做成红色更醒目，我家老人老是找不到，差点出事，你们设计的时候多想想老年人
    意见箱在哪 我有话说
    wish你们有订阅牛奶的服务
    付款页那个弹窗挡住按钮，改一改
    如果有素食专区我会天天来
    页脚放个电话多好，省得人到处找
    我用你们家洗发水好几年了，味道和效果都喜欢，就是瓶子按到最后总剩一截压不出来，倒过来又漏，若能改成替换装或者广口的，大家都省钱，也环保
    首页能不能简洁一点 眼花
    该让顾客自己选放不放在驿站
    希望以后每双鞋都配备用鞋带
    给程序员提个需求：购物车加分组
    建议客服培训一下方言
    多搞点适合左撇子的东西吧
    你们应该和小学合作义卖
    地铁站旁边开个店好不好
    口味再淡些，老人小孩都能吃
    视频别自动播放，费流量
    我有个不成熟的小建议，收货时间能不能让我们填一个“方便接电话的时段”，上夜班的人白天睡觉总被吵醒，这个功能做起来应该不难
    退货原因里缺一项“送礼对方不喜欢”
    能出一下修补漆的小瓶装吗，盼
    外卖袋的扣子难解，想个办法
    要是评论能按身高体重筛选该多好，我每次都翻几百条找跟自己差不多的人，翻到手酸，拜托产品经理看一眼这条
    希望網站能加上夜間模式
    我想提点意见
    希望你们多出点尺码
    能不能增加夜间送货
    建议你们把说明书写清楚点
    建议改进一下网站搜索
    搜索功能能不能优化一下
    希望可以增加自提点
    你们可以考虑做儿童款
    希望能做一款更轻的
    建议加个收藏分组功能
    希望快递包装少用塑料
    希望在我们这开个店
    建议客服多安排点人
    产品很好，要是再大一点就更好了
    很喜欢，就是希望多几种口味
    能不能开发一个小程序
    建议页面简单一点
    希望app不要那么多弹窗
    反馈个意见，字体可以大一些
    提个意见，结算流程太繁琐，应该简化
    有个想法想跟你们说
    希望你们能上架宠物用品
    建议增加买家秀
    应该加一个比价功能
    建议开通夜间客服
    咋不出个便携装呢，建议考虑下
    可以加个到货提醒功能吗
    希望网站支持英文
    建议配个收纳袋
    要是带个盖子就更方便了
    意见：尺码表应该写得更详细
    希望赠品可以自己选
    提议增加礼品包装选项
    建意改进一下瓶盖，太难开了
    app能不能加个dark mode，建议
    有建议在哪里提
    我想给产品提改进意见
    能不能把充电线做长一点，建议下一代改进
    建议在商品页加视频介绍
    如果可以预约送货时间就好了，希望你们加上
    你们能不能考虑卖绘本，很多妈妈需要
    希望增加老年版界面，方便爸妈用
    建议退货流程做得简单点
    保温杯很好用，就是杯口太窄不好洗，建议下一版改宽一点
    可以做个积木收纳盒吗，很多家长想要
    期待你们推出素食系列
    这款洗发水很好用，就是瓶口太小，建议下次做成按压式的
    你们的app找历史订单很麻烦，建议加一个按时间筛选的功能
    希望你们能出一些适合老人穿的宽松款，现在的尺码偏小
    提个小建议，快递箱里的泡沫太多了，可以换成纸做的
    如果商品页面能有真人试穿的视频就更好了，你们可以考虑下
    我觉得你们可以在地铁口设一个自提柜，上班族会很方便
    建议你们把客服时间延长到晚上十二点，很多人下班晚
    这个台灯很喜欢，要是能多一个暖光的档位就完美了
    你们能不能考虑出儿童版的保温杯，现在的对孩子来说太重了
    建议把说明书做成视频，老人家看不懂那么多字
    希望以后下单的时候可以自己选送货时间段
    意见反馈：首页广告太多，想找的东西反而找不到，建议精简
    咖啡豆能不能出100克的小袋装，一个人喝不完大包的
    建议会员积分可以捐给公益项目，我觉得会有人愿意
    要不要考虑搞个旧书回收呀，我家里一大堆📚
    suggestion：购物车可以加个备忘功能
    有个建议
    希望改一下
    建议优化
    提点意见
    能加个功能吗，建议
    建议出大码
    多出几个颜色吧
    希望有小份装
    可以改进包装
    建议开分店
    希望增加口味
    建议加夜间模式
    希望上新多点
    建议做儿童款
    界面简单点就好了
    希望支持多语言，建议
    应该加个筛选
    给产品提意见
    要是轻一点更好
    希望有礼盒装
    建议字体大些
    建议改一改瓶口
    反馈：希望更方便
    建议你们做个小程序
    雨伞很好，就是收起来滴水，建议配个防水套
    希望购物车里能直接改数量，不用点进去
    你们的米很好吃，能不能出两斤装的，一个人吃不完
    建议给每个订单加个备注模板，老写同样的太麻烦
    要是客服能发语音就好了，希望你们考虑加上
    我觉得你们可以把尺码表换成厘米，看着直观
    希望门店门口放几把椅子，等人的时候老人能坐坐
    台灯底座太轻容易倒，建议下一批加重一点
    买菜的页面可以加个“按菜谱买”，做饭的人会喜欢
    建议快递箱上印个回收提示，大家就不会乱扔
    希望能出左手用的剪刀，我们班有五个左撇子
    评价里要是能看到买家身高就更有参考了，建议加
    童车的扶手能不能做成可调的，爸爸推着弯腰累
    建议把常见问题做成一张图，发给老人看得懂
    既然有拼单，不如再做个邻里团购，我们小区肯定参加
    你们的耳机盒盖太松，希望改进卡扣
    希望多上点无糖的点心，糖尿病人也能吃
    如果下单后能看到预计哪一小时送到就太好了，建议做
    首页希望能自己调整板块顺序，我从来不看直播
    建议礼品卡做成可以录视频祝福的那种
    给你们出个主意：旧包装寄回来换积分
    希望那款停产的蓝莓酱能重新生产，好多人想念
    建议结账页显示一共省了多少钱，看着高兴
    背包侧兜太浅，水杯会掉，下次做深一点吧
    书的包装建议加个角套，边角就不会磕了
    希望增加方言语音识别，我妈普通话说不好
    可以考虑在学校放一个自提柜，学生取件方便
    建议搜索结果能排除预售的，找现货太费劲
    锅很满意，若能单卖锅盖就更好了，希望考虑
    希望你们的提醒时间可以自己定，别都是早上六点
    建议安装视频加上慢动作，第二步太快没看懂
    我有个大胆的想法💡 出猫咪同款睡衣吧
    见议：app启动广告能跳过就好了
    希望加个wishlist功能，比收藏好用
    老板！求出薄荷味！求求了求求了！
    承蒙贵店多年服务，冒昧建议可增设无障碍购物通道，以惠及更多长者
    希望可以多一點素食選項 拜託
    作为一个天天逛你们app的人，我真心觉得那个转盘可以撤了，换成比价多好
    要我说你们就该学学菜市场，能挑能拣，网页上搞个自选个头的选项
    给你们提个意见
    有个小建议
    提个想法
    有点想法想反馈
    能听听我的建议吗
    建议一下
    我有个点子
    点子一个：会员日送试吃
    改进意见：盒子小一点
    希望你们改进一下搜索
    建议搜索加个价格区间
    要是能按颜色筛选就好了
    筛选里加上材质吧
    建议app出个深色模式
    页面能不能做得大气点 现在太花
    首页弹窗少点就好了
    开屏广告取消了吧
    字再大一号就完美了
    建议给老人出个简易版
    加个语音下单吧
    可以加个指纹登录吗 方便
    希望支持记住我的尺码
    购物车希望可以分组
    收藏夹加个降价提醒呗
    建议做个历史价格曲线
    建议增加到货通知
    希望订单能导出
    物流地图要是能实时看车就好了
    建议送货前十分钟发个短信
    建议周末也送
    希望小区里放个自提柜
    多开几家店吧 我们县城没有
    建议在火车站开个分店
    店里要是有个休息的椅子就好了
    门店能不能加个儿童区
    希望试衣间多装个挂钩
    停车场建议划几个充电位
    收银台多开两个吧
    建议出自助结账
    包装太浪费 建议用纸的
    希望少用塑料泡沫
    快递盒能不能做成好拆的
    建议换成可回收袋子
    盖子设计得不好开 希望改
    瓶口大一点更好倒
    泵头建议改成可锁的
    希望出补充装
    建议出旅行装
    要是有迷你版就好了
    能不能出个大容量
    希望出无香的
    出个低糖的口味吧
    建议多点辣的口味
    辣度分级一下会更好
    什么时候出儿童款啊 希望能出
    希望做左手用的
    建议出加长款 高个子穿不了
    裤子能不能做口袋啊
    女装口袋做深点好不好
    建议多做点大码
    鞋子要有半码就好了
    颜色太素了 出点亮的
    出个绿色行不行 求
    希望拉链换成双向的
    建议给杯子加个提手
    伞柄要是防滑的就好了
    充电线做长一点吧
    插头可以做成折叠的
    台灯底座重些会更稳 建议改进
    锅把手太烫 建议包个硅胶
    这款停产了好可惜 希望复产
    老味道回来吧 新配方不如以前 建议改回去
    希望恢复那个桂花味
    说明书建议加图
    说明书印大点 老人看不清
    要有视频教程就更好了
    建议详情页写清楚尺寸
    买家秀希望能按身高看
    建议评论可以带视频
    客服要是晚上也在就好了
    建议夜里留个值班的
    希望机器人能听懂方言
    电话排队太久 建议做个回拨
    积分能换捐款就好了 建议加上
    建议搞个旧衣回收
    要是有租赁服务就好了
    建议推出按月订购
    可以考虑搞个会员日吗
    希望生日送张贺卡
    建议礼盒送个手提袋
    直播能不能早点开 十二点太晚
    建议上架有机菜
    希望多进点本地货
    希望有宠物专区
    能多上点漫画吗
    suggestion: 加个english版页面
    feature request：愿望清单能共享
    產品很好 但希望蓋子改成旋轉式的
    产品不错，要是包装再牢一点就完美了
    衣服很喜欢，就是标签扎脖子，下批改成印的吧
    用了你们的拖把一年，什么都好，唯独杆子短，我一米八五弯着腰拖，求出个加长杆的
    我是做老师的，想建议你们出一套带姓名贴的文具，小朋友总弄混，学校肯定成批买
    jianyi chu ge xiao hao
    能不能跟物流商量下，送之前发张司机的照片，独居女生会安心点
    瓶盖上要是有凸起的字，我那看不见的弟弟就能自己分清洗发水了
    毛巾缝个挂绳多好，成本才几分钱
    汤很好喝，可一份太大，出个单人的小盒装大家都不浪费
    靠枕买之前要是能借块布样回家比比，我能多买好几个
    这手电真不赖，下一款加个挂环，露营能吊在帐篷里
    每次下单都得重打一遍“放门口”，加个记住备注的功能吧
    建议瓶子换成玻璃的
    下次能不能加个拉链
    希望出个绿色款
    提个小建议，把手再长一点
    你们要是能做无香型就完美了
    盒子上弄个提手吧，不好拎
    盼着你们出大码泳衣
    app加个撤销键呗
    建議增加夜間配送
    有个想法跟你们说说
    不妨搞个旧瓶换新瓶
    要不你们弄个试吃装
    说真的，杯盖换成旋的会更好
    建议店门口摆几张椅子
    能不能考虑出无糖版
    商品页面该放真人上身图
    希望网页能记住我的筛选
    给产品部提一条：底下加防滑垫
    要是有迷你版就好了，出差带着方便
    建议说明书改成图，老人看得懂
    搜索应该能按宽度筛
    洗发水泵头按不到底，改进一下设计吧
    裙子加个口袋行不行，求设计师听见
    下一代做成可充电的吧
    多出点男生颜色，别老黑白灰
    反馈个建议，吊牌别用塑料针
    有没有考虑做租赁，露营装备一年就用两次
    强烈建议出替换装
    可以搞个会员换书活动
    我觉得保质期该印大一点
    不是投诉，就想建议线头处理得再细点
    锅盖上开个透明窗会方便很多
    要我说，应该把价格按斤标出来
    希望客服机器人能看图
    意见：购物车快清空前提醒一声
    望采纳：发货单改电子版
    真心希望恢复老款香皂
    你们可以学学隔壁，弄个自助打包台
    小票能不能做成电子的，省纸
    优化一下结算页吧，建议自动记住邮编
    充电口改成type-c，2026年了
    提议每月办一次维修日
    如果遥控器能夜光就更贴心了
    包装建议少一层泡沫，拆得我头大
    给孩子出个小号的剪刀吧
    什么时候考虑做个电脑版
    能否增设一个左撇子专区
    希望小份装能普及，单身的人吃不完
    我有个金点子💡 做宠物和主人同款
    推荐你们加个比价功能，左右对着看那种
    建议把闹铃声做小点
    有条改进意见，背带扣换成磁吸的
    这杯子好用，美中不足没刻度，下回加上呗
    想请你们开发个儿童模式
    新品能不能让顾客投票选颜色
    建议公司多备几种辣度
    希望以后能多寄几个地址一起下单
    想给你们献个策，搞社区自提柜
    如果改成可水洗就更实用了
    你们家应该卖单只手套，老丢一只
    建议给软件加个返回上一步的功能
    希望能推出不含麸质的面包
    我想提议：吊牌改成可种的种子纸
    设计上能改进下吗，把盖子跟杯身连起来
    要是能自己配色就更棒了
    建议图片多放几张上身效果
    入口建个坡道吧，轮椅好进
    胶带能否换成可降解的，提个想法
    希望过敏原用红字标出来
    建议堆肥土出小袋装
    app能显示店里人多不多就好了
    收银台可以搞个凑整捐款
    女裤口袋做大点，拜托设计师
    儿童鼓加个音量开关吧
    猫砂希望能定期配送
    给衬衫多配一颗备用扣，会很贴心
    增加语音搜索功能，老人方便
    搜索里把球鞋和运动鞋当同义词吧
    停产前最好通知老顾客一声
    期待下一季袖子加长款
    购物车加个安全带，娃老往外爬
    咖啡厅多些素食，纯建议
    包装上写清楚该扔哪个桶
    店里音乐放小点会更舒服，供参考
    能不能出茶叶倒数日历
    泡沫粒换成纸丝，环保一点
    瓶盖带量杯就神了，下批考虑下
    伞柄上加个挂钩吧
    毛巾缝个挂绳更方便
    螺丝编个号，装柜子就不抓瞎了，建议
    牙刷毛能再软点就好了
    希望进点燕麦奶
    试衣间门口放把椅子呗，老公们累
    组装件提前打好孔行不行，提个意见
    胶水盖子容易干住，换个设计吧
    少发点邮件，一个月一封足够，建议
    想要个能藏掉看过的商品的功能
    希望能按配料搜索
    建议家长可以设消费上限
    出个触屏手套嘛
    价签字印大些，我妈说的，我也赞成
    保温壶嘴改成不滴水的吧
    要是有婴儿礼物登记单该多好
    建议收银台前设个绿色通道给孕妇
    帐篷很赞，下一款后面开个窗吧
    儿童雨靴出半码好不好
    作为左撇子厨师，恳请你们设计我们能用的削皮刀
    男厕所也该装个尿布台，当爸的建议
    我有个点子，每月寄一盆惊喜绿植，花盆回收
    茶叶能否推出50克小袋
    包裹快到时弹个倒计时吧，产品经理看看
    門口擺個濕雨傘桶吧
    办个手工课多好，顾客肯定来
    要我提的话，纸质目录该恢复
    轮椅够不着上层，货架矮一格行不
    眼镜里附块擦镜布呗，小细节
    下回出肉桂味的，我投一票
    建议冬款里衬再厚点
    给网站提个意见：退回上一页别清掉筛选
    不妨加个购物清单功能
    黄瓜别裹塑料了，建议裸卖
    下版手账从九月开始排吧
    缺货商品加个到货铃铛呗，提议
    建议水壶嘴换成防滴漏的
    希望多办点手工课
    能否考虑茶叶做小包装，建议50克
    建议货架别太高，坐轮椅的够不到
    说个想法，口味里加个肉桂
    提议门口放个雨伞桶
  `,
  en: `
    feedback
    you should add
    it would be nice if
    feature request
    suggestion for your app
    please add dark mode
    idea for you
    you could improve
    i'd like to give feedback
    wish you had more colours
    please sell smaller packs
    improve your website
    proposal
    i have a suggestion
    you should offer evening delivery
    please make it in a bigger size too
    would be great if the app had dark mode
    feedback: search needs a price filter
    have you considered an unscented version
    Why don't you print the manual in larger letters
    less plastic in the parcels next time, paper does the job
    idea for you, swap old clothes for points
    consider putting more pockets on women's trousers!!
    a strap on the lid would help
    it'd be nicer to have plain discounts instead of those puzzle-like promo rules
    My two cents: let us choose the hours when the phone may ring. I work nights and sleep in the daytime, and someone wakes me up nearly each delivery. Can't be hard to build
    a sofa for bored husbands in the fitting rooms would be genius
    建议: add history to chat
    can you start selling jigsaw boards
    wishlist folders pls devs
    More left-handed stuff!
    the pop up covers the pay button on small phones, you may want to move it
    If only there was a milk subscription
    you could do like libraries and send a hint before things lapse
    maybe open a branch near the station
    Put red on the pram's brake so that it stands out. My father couldn't find it and the thing nearly rolled off. When you design, think about grandparents
    how about refills for the shampoo
    vegan section = I'd be here daily
    autoplay videos eat my data, make them optional
    I'd propose that each pair of shoes comes with a second pair of laces
    a phone number in the footer, that's all I'm asking for
    Some proposal for improvement: reviews should be sortable by body height and weight. I always scroll through hundreds to meet a person who's built like me, and by then my tea is cold
    small bottles of touch-up paint, make it happen
    in return reasons there's no "gift was not liked", add it
    Perhaps less salt in the soup so that old people and kids can enjoy it as well
    let buyers group the items in the basket
    suggestion box
    work with schools on a charity sale
    you need a size filter by actual cm
    the clip on your carrier bags is impossible, a simple handle would be better
    please bring back the old recipe of the crackers
    I've used your shampoo for ages, smell and all is lovely, but the pump leaves the last inch in the bottle and upside down it leaks. A wide neck or a pouch would save everybody money
    might be good to have a quiet hour in store for autistic kids
    recommend that your agents learn some sign language
    Could you add PayPal as an option in future?
    I think your website could be easier to use
    Suggestion: use less packaging
    You should open a store in my town
    Can you add a wish list feature?
    It would be helpful to have more photos of the products
    I wish you sold smaller sizes
    Please consider making it in black
    My suggestion is to improve the search
    Why not offer a refill pack?
    I'd love to see more vegan options
    Great product, but a longer cable would be even better
    How about a loyalty card?
    You should make the instructions clearer
    Some feedback: the checkout has too many steps
    It'd be nice to have a chat history
    I'd recommend adding size guides
    Could you please start selling dog beds?
    Have you thought about eco-friendly packaging?
    I suggest you add reviews with photos
    You should have a mobile app
    please make more flavours
    You might want to improve the zip on this bag
    An idea: let customers choose the delivery time
    Would be cool if you had a student section
    Could you make a version for left-handers?
    Love the mug, but please make a larger one
    Consider adding a gift wrap option
    Let us pay with points, that'd be great
    Here's a suggestion, put the washing instructions on the website
    The app should remember my size
    You guys should sell gift boxes
    suggestion, add more payment ways
    It would help if the manual had pictures
    A pocket on the inside would make this jacket perfect
    I hope you add Spanish to the website in the future
    my idea: free return bags in the box
    Maybe make the font larger on your site
    You could use paper tape instead of plastic
    Please add notifications when items are back in stock
    I propose that you offer repair kits
    Would you consider stocking organic baby food?
    pls add a search by colour, would be sooo useful
    Just a thought: a subscription for coffee beans would save me ordering every month
    I've been using your backpack for a year and like it very much. For the next version, a bottle holder on the side and a softer strap would make it ideal
    Improvement idea: show the delivery date before checkout
    The shampoo is great, but the opening is too small, a pump bottle would be better next time
    It's hard to find old orders in your app, you should add a filter by date
    I hope you'll bring out looser cuts for older people, the present ones run small
    A small suggestion: there's too much foam in your boxes, paper would do just as well
    It would be even better if the product pages had videos of people wearing the clothes
    I think you could put a pick-up locker near the station, commuters would love it
    You should keep customer service going until midnight, many of us work late
    I love this lamp, but one more setting with warm light would make it perfect
    Could you think about making the flask in a children's size? It's too heavy for my son
    Why not turn the manual into a short video? My parents struggle with all that text
    I'd like to see an option to choose the delivery slot when ordering, please add it
    Feedback on the home page: too many banners, a simpler layout would help people find things
    Please do smaller bags of coffee, 100 grams would be ideal for someone living alone
    Perhaps points could be donated to charity, I'm sure people would use that
    it will be good if you make website in portuguese for the next time
    idea 💡 second-hand book corner, i've got tons to give away
    I've got an idea
    a small suggestion
    please improve this
    you could add more colours
    consider larger sizes
    make it lighter
    add a filter please
    bring out a kids' version
    suggestion for packaging
    more flavours please
    would love a refill option
    you should open here
    improve the app please
    add night delivery, please
    please sell it in smaller tins
    a feature I'd like
    why not make it in green
    ideas for your site
    could be better with a lid
    add more vegan stuff
    here's some feedback for you
    you ought to simplify checkout
    maybe add a search bar
    think about adding pockets
    Nice umbrella, but it drips when folded, you might include a waterproof sleeve
    I'd like to be able to change quantities right in the basket, please build that
    Your rice is lovely, could you do a 1 kg bag for those of us living alone?
    Let us save a standard order note, typing the same thing each time is tedious
    It'd be handy if support accepted voice messages, maybe add that
    Size charts in centimetres would be much clearer, I think
    A few chairs by the shop door would help elderly people who are waiting
    The lamp tips over easily, make the base heavier in the next batch
    How about a "shop by recipe" page for people who cook?
    Print a recycling hint on the boxes, I'm sure more folks would sort them
    Please bring out left-handed scissors, there are five lefties in my class
    You could show reviewers' heights, that would help in choosing a size
    An adjustable handle on the pushchair would save tall dads' backs
    Turn the FAQ into one simple picture, my parents would understand it
    Since you do group buys, why not a neighbourhood version? Our street would join
    The clasp on the earphone case is loose, I'd suggest a stronger one
    More sugar-free biscuits would be welcome, diabetics like a treat too
    Being shown the hour of arrival after ordering would be great, consider it
    I never watch the live shows, so let us rearrange the home page
    Gift cards you can attach a video greeting to, wouldn't that be something?
    Here's a thought: send back old packaging and earn points
    Could you revive the blueberry jam? So many of us miss it
    Showing the total saved at checkout would put people in a good mood
    Make the side pocket of the backpack deeper, as bottles fall out
    I'd add corner protectors when you ship books
    Lockers at the university would suit students, you should try it
    Search results ought to have an "in stock only" switch
    Love the pan, now if only you'd sell the lid on its own
    Reminders at six in the morning are too early, let users pick the time
    Slow down step two in the assembly video, that'd be my advice
    You might offer a repair workshop once a month, I'd be first in line
    It'd make sense to print washing symbols on the outside of the pack
    A quieter fan would turn your good heater into a perfect one
    bold idea 💡 matching pyjamas for cats and owners
    sugestion: skip button for the intro ad
    pls add 夜间模式 to the website, my eyes
    MINT FLAVOUR. make it happen. begging you
    As a long-standing patron, might I venture to propose a dedicated ordering line for seniors?
    it can be good if you do the bag with more pocket, my idea only
    I scroll your app daily and honestly swap that wheel of fortune for a price comparison, everyone wins
    do like the market does and let us pick the size of the melons online
    got an idea for your app
    can I leave some feedback on how to improve
    small idea
    a thought for your team
    may I propose something
    where can I send suggestions
    here's a tip for your designers
    you should add dark mode
    please add a dark theme to the site
    it would be nice to filter by fabric
    add a price filter to search
    let us sort by newest
    I wish I could sort by size
    would be great if the app remembered my size
    please let me save more than one address label colour, easier to find
    add price drop alerts to the wishlist
    let people share wishlists
    you need a back in stock bell
    it'd help if the courier map was live
    text people ten minutes before the van arrives, that would help
    please start delivering on Sundays, many of us work
    put a locker near the station
    open a branch in our town please
    you ought to open earlier on market days
    more seats in the shop would be lovely
    a kids' corner in the store would help parents
    put hooks in the fitting rooms
    more tills at lunchtime please
    self checkout would speed things up
    use less plastic please
    smaller boxes would be better for the planet
    could you switch to paper padding
    make the boxes easier to open
    consider refill pouches
    bring out a travel size
    please make a mini version
    a bigger bottle would make sense
    do a fragrance free version please
    please do a sugar-free flavour
    more spicy flavours please!
    a heat scale on the sauces would be useful
    make one for left handers
    please make it in tall sizes
    add half sizes to your shoes
    pockets!! please put pockets in the dresses
    deeper pockets next time
    more bright colours, less beige
    do it in green and I'd buy two
    the mug wants a bigger handle
    a non slip handle would improve the umbrella
    longer cord next version please
    make the plug foldable
    heavier base for the lamp, it tips, just a design tip
    a silicone grip on the pan handle would be an improvement
    bring back the lemon one
    please restart making the old model
    go back to the old recipe, it was better
    pictures in the manual would help
    you should make a how-to video for each toy
    show measurements on the product pages
    let reviewers add videos
    reviews by height would be useful
    keep chat open at night, that's my suggestion
    night shift workers need you too, think about a late line
    a call-back option instead of the queue would be good
    teach the bot regional accents
    let points be given to charity, just an idea
    start a clothes recycling scheme
    how about renting out party dresses
    how about a subscribe-and-save for pet food
    what about a monthly box
    you might consider a loyalty day
    why don't you send birthday cards to customers
    why not sell the ribbon by the metre
    stock more local produce please
    wish you sold refills
    if only it had a lid
    if you added a strap it would be perfect
    good product but the zip should be two-way
    lovely shirt, though the label scratches, print it instead
    great flask, now make the mouth wider
    would be better with wheels
    could be improved with a second zip
    next time put the cable on the left
    stop the pop ups, they drive people away, put them at the bottom
    fewer adverts on the home page would help
    an english manual in every box, please consider
    sir my suggestion is give cover with mixer
    i suggest you add UPI autopay reminder in app
    建议: add wechat mini app, easier for us
    is possible in future you make this for children? would be good
    improvment idea: magnets in the curtain
    feedback for the product team: the cap needs a seal
    feature request, fingerprint login
    please pass this on to your developers, group items in the basket
    Having mopped with yours for a year I have only one request: a longer pole, I'm six foot two
    I teach at a primary school and think you'd sell loads of stationery sets if names could be printed on them, worth a try
    Allow me to recommend that your catalogue indicate the weight of each suitcase.
    you know what would be cool, a lamp that matches this chair
    wouldn't it be clever to ship the bulbs in egg cartons
    It would help blind customers like my brother if the bottles had raised letters on the cap, do think about it
    Every time I order I type the same delivery note, so a box that remembers it would be handy
    Why don't you lend out fabric swatches? I'd buy far more cushions if I could hold them to the light first
    Your soup is excellent, but a tub for one person would save people like me throwing half away
    You might sew a loop into the towels so that they can be hung up, it costs pennies
    if drivers sent a photo of themselves beforehand, women living alone would feel safer
    Have you considered letting us pick a greener, slower delivery in return for nothing at all? I'd do it
    could the reviews be split by age of child, a tip from a mum of three
    please think of printing washing symbols bigger, my mother can't see them
    it's a super torch, next model ought to have a ring for hanging it in a tent
    you ought to sell these in green
    an app widget for deliveries would be ace
    How about a lid that screws on instead of clicking?
    please think about adding apple cider flavour
    my two cents: put the ingredients on the front
    could you guys build a wish list feature
    would love to see plus sizes in the swimwear range
    It would be nice if the box had handles
    put a zip on it next time
    idea for your team, a loyalty card for schoolkids
    why not offer a rental service for party stuff
    Have you ever thought of putting braille on the bottles?
    you need a sort by newest button
    improve the filters, there's none for width
    i propose free tea in the waiting area
    make the handle longer in the next version
    next batch should have deeper pockets
    bring back the lavender soap
    a tip for improvement: bigger print on the washing label
    please introduce paperless delivery notes
    wish the app had dark theme
    wish there were evening slots on Sundays
    hope you start stocking gluten free bread
    it'd be brilliant if we could see the courier on a map
    let us save several baskets
    let customers vote on the next colours
    the website needs a proper search, that's my recommendation
    maybe put a video of how it looks worn
    May I suggest a bench outside your shop?
    might I recommend thicker soles
    request from a fan: vegan leather version
    kindly start cash pickup points in tier 2 cities, many buyers will come
    sir one suggestion, give local language on the packet
    I've an idea that would save you money on boxes
    less plastic, more card, simple as that
    reusable packaging please, I'd send it back
    would be handy to have a calorie filter
    add a comparison tool
    add more photos of real people wearing things
    add QR codes that lead to the manual
    add a child lock in the next model, mums will thank you
    add reminders when filters need changing
    you should let people give a tip to the driver in the app
    you should do a repair café once a month
    you should put wheels on that cooler
    you should have a section for lefties
    you should offer samples with every order
    you should let us choose paper tape over plastic
    Suggestion box? I have something about the changing rooms
    here is a suggestion regarding your checkout page, remember the postcode
    here's what I'd change: the cap, it slips in wet hands
    for the future, longer cords on all lamps
    for your product people: rubber feet under the toaster
    feedback for the developers, the back button should keep my filters
    constructive feedback: the pump wastes the last third
    a small improvement would be a hook to hang it up
    room for improvement, the strap buckle
    could do with a mute button
    could do with more vegetarian ready meals
    what if you sold half loaves
    what if members could swap books with one another
    Why isn't there a mini version? Please make one
    why don't you put up a noticeboard for second hand deals
    a subscription for dog food would be a winner
    an outlet corner for returned goods is what you're missing
    a quiet hour in store for autistic kids, please consider it
    a student discount day would bring crowds
    a bell on the bike as standard, come on
    more bike racks out front
    more colours for men than navy and black please
    more payment reminders, fewer surprises, that's what I'd advise
    start shipping by bicycle in town centres
    start a club for knitters
    start making left-hand scissors
    launch a kids' line
    open longer on Thursdays, lots of us work late
    please extend phone support to weekends
    please consider a refill station for detergent
    please make the remote glow in the dark
    please allow two delivery addresses in one go
    please put the price per kilo on each page
    please build a Linux version of your software
    please tell your designers the buttons are too small, make them bigger
    pass this to the design department: pockets in dresses
    pass it on, a magnetic clasp beats the hook
    I'd be happier if the tin could be resealed
    I'd buy twice as much if you sold it unscented
    I'd suggest a lower volume for the alarm beep
    I'd like to propose that you plant a tree per order
    I'd love a matching cushion some day
    I think you'd sell loads if it came in XXS
    I reckon a chain guard would make that bike perfect
    I recommend moving the logo off the front, nobody wants a billboard
    I wish to make a proposal about your packaging
    I wish the mug had a bigger handle for my fat fingers
    I want to give an idea
    just an idea, glow stickers on the dog collar
    just a thought: a stool for the elderly by the counter
    not complaining, merely proposing you use softer thread
    not a complaint, only an idea: print dates bigger on yoghurt
    The kettle's lovely. A window showing the water level would crown it.
    Great jeans but could future ones have a coin pocket?
    Love your soup, yet a smaller tub for singles would be a boon
    Nice app, though it lacks an undo button, could you build one?
    Happy with the stroller; next time give it a cup holder
    Everything's fine, only wish you'd do click and collect
    5 stars, and it'd be 6 with a carry bag
    If you made a waterproof one, all sailors would come running
    If the bottle came in glass I'd never buy another brand
    If it folded flat it'd be perfect for caravans, tell your engineers
    it should beep when it's finished
    the seam should be on the outside for sensitive kids
    the catalogue ought to have page numbers lol
    the chatbot should be able to send pictures
    the site should warn us before the basket empties
    the newsletter should have recipes
    the ribbon should be optional to save waste
    they should make this in grown-up sizes
    would you consider stocking local honey
    would u think about making a pink one
    would it be an option to introduce a lifetime plan for razors
    is there any chance you'd bring out a cordless model in future
    can you develop a kids mode
    can you look into making lids compatible across all jars
    do a monthly mystery box!! do it!!
    do more with hemp
    use less perfume in the wipes, would be better for babies
    drop the minimum spend, many would order more often
    stick a magnet on the opener and job done
    swap the battery for a rechargeable one in the new edition
    make instructions with pictures, words confuse my nan
    make the website usable one-handed
    sell spare caps in sets, I'd suggest
    my suggestion would be gluten free options at the bakery counter
    I'd propose weekend delivery slots as an improvement
    please design a version with a detachable strap
    consider an electronic receipt instead of paper
    might be a good idea to group notifications
    you could improve the shop by opening a repair desk
    Could the developers add an undo button?
    one improvement: a softer waistband
    let us leave voice messages, that'd be a neat feature
    how about a buy-back scheme for old tablets
    my idea: braille on spice jars
    wouldn't it be lovely to have a kids' corner with crayons
    you might want to think about biodegradable tape
    if I ran the shop I'd put mirrors next to the shoes
    a ramp at the entrance would help wheelchairs, please build one
    it might help to label allergens in red
    could you guys introduce smaller bags of compost
    consider stocking left-handed guitars
    the lids should be see-through
    suggesting a night mode for the tracking page
    please bring in a trade-in programme for old phones
    put recipe cards next to the spices, folk would love it
    let me filter by delivery date, that'd be useful
    how about letting us round up for charity at the till
    make pockets bigger in women's trousers, signed every woman
    the toy drum needs a volume switch, hint hint
    maybe offer a subscribe option for cat litter
    your store could use more fans in August
    your packaging could say which bin it goes in
    your app could show how full the shop is
    have you thought of a tool library
    an idea for Christmas: advent calendars with tea
    I'd welcome a chat in sign language video
    I'd appreciate a bigger basket on the trolleys, tell your boss
    adding a spare button to each shirt would be clever
    adding voice search would make life easier
    replace the foam peanuts with paper
    swap plastic windows in envelopes for glassine
    print the guarantee date on the receipt, that'd be my advice
    open a repair corner, I'd volunteer
    do a second-hand Saturday
    more vegetarian choices in the café, please
    less music, softer lights, just my opinion for next time
    the mug would be perfect were the handle wider, think about it for the next run
    a plea from tall people: longer sleeves in the next collection
    teach the search box that trainers and sneakers are the same
    allow paying in two currencies in future
    give regular buyers a heads-up before items are discontinued
    one wish: bottle with a measuring cap
    it would be wise to add seat belts to the trolley seats
    put a hook on the umbrella handle, that's my idea
    you should stock oat milk in the café
    the towels need a hanging loop, tell your makers
    consider softer bristles for the toothbrush
    could the scissors come with a safety cap in future
    I'd like to see a rental option for wedding dresses
    please invent a quieter blender
    print the sizes on the outside of the box, would help
    it would help if invoices were sorted by month
    a calendar view for deliveries would be genius
    what about a ladies' cut for the cycling jersey
    try recycled yarn for the scarves
    you could put a thermometer strip on the baby bath
    maybe number the screws in the flat pack kit
    pre-drill the holes on the shelf next time
    glue dries out, a better cap would fix it
    thicker cardboard for heavy pots would be wise
    suggestion for marketing: shorter mails with recipes in them
    why not text customers when something is back
    add a vegan label to the filters
    let us search by ingredient
    let us hide products we've already seen
    let me pin favourite shops at the top
    let parents set a spending limit in the app
    let customers pick which charity gets the change
    give us a dark chocolate version
    give reviewers a way to post videos
    give the jumper thumb holes, runners will love you
    give the app an offline mode please
    make gloves that work on touch screens
    make a bigger pot of the balm
    make the font in emails larger for old folk
    make the packaging easier to open for arthritic hands
    make the labels stick less, they leave gunk on glasses
    have a seat by the fitting room for husbands haha
    have staff wear name badges in different languages
    have a tasting day for cheese
    hire someone to organise workshops, sewing for instance
    host a swap evening for board games
    build in a torch on the power bank
    build a widget showing my points
    create a gift registry for babies
    create a section for rainy day things
    introduce 50 g pouches of tea
    introduce half sizes for kids' wellies
    introduce a lower shelf for wheelchair users
    offer a no-receipt-paper option
    offer spare lids in the next catalogue
    offer cooking classes in the branch
    offer metric and imperial on the product pages
    include a cleaning cloth with the glasses, small touch
    include a pencil and a paper template in the kit, would be neat
    include local dialect in voice assistant, suggestion only
    reduce the perfume in your detergent, my proposal
    reduce the number of clicks before paying, a tip from a designer
    extend the sleeves by two centimetres in the tall range
    expand the petite range
    expand to Sunday trading please, families would thank you
    improve your size charts with real photos
    improvement idea: non-drip spout
    improvement request: louder ring on the doorbell
    product idea: foldable bath for dogs
    feature idea: countdown until the parcel knocks
    wish list from a customer: pockets, pockets, pockets
    small wish: a matt finish of the same lamp
    wishing you'd make mittens on a string for grown ups
    hoping for a sugar free jam one day
    hope the next edition has an index
    it'd be grand if you had a bus stop sign-up for lifts, half joking
    it's missing only one thing, a strap, do add it
    if you sold it in a tube instead of a jar I'd be over the moon
    if the cable came out at the side it wouldn't snap, please pass on
    if only the kettle whistled in a lower tone
    if you added a shelf under the table it'd be ideal
    were I you I'd put the plus sizes on the same rail
    you'd do well to group spices by cuisine
    you'd get more students if there was a desk with sockets
    have you ever considered a toy library
    have you guys considered a loyalty stamp for coffee
    ever thought of delivering with cargo bikes?
    thought about a lighter suitcase? I'd buy three
    I think an audio guide for the furniture store would be ace
    I think customers would appreciate knowing the picker's name
    I believe a wider brim would suit the hat better
    in my opinion the lid should be hinged
    my humble request for your designers, add one inside pocket
    my mum says you should do big print price tags and she's right
    my son's idea: stickers in every cereal box like the old days
    our knitting group would love longer circular needles in your range
    as a left-handed cook I ask you to design peelers for us too
    as a nurse I'd propose pen loops on the tunic
    as a dad, one request: baby changing table in the gents'
    speaking as a gardener, rust-proof staples would be a step forward
    the staff are lovely, now give them chairs
    lovely candle, but maybe do one without smell for my asthmatic sister
    Brilliant tent; could the next one have a window at the back?
    The porridge is gorgeous, and a bigger bag would cut the waste.
    I have been your customer for eleven years and would like to propose that you bring back the paper catalogue, at least twice a year.
    ok so hear me out a subscription where you send one surprise plant a month and we send the pots back
    pls make dosa batter in 2kg pack also
    kindly introduce EMI calculator on page, it will be useful
    plz add tamil in the app menu
    sugestion: kids trolley
    sugest you put more lights in parking
    建议add一个wish list功能 please
    an idea popped up in the shower: soap on a magnet
    got a suggestion for the packing team, shredded paper not plastic
    where do I drop a suggestion about the car park signs, they should be bigger
    who do I tell about an idea for a new biscuit
    I'd vote for a cinnamon edition
    could future models run on USB-C
    next season please, wool trousers with a lining
    a QR code on the shelf leading to reviews would be useful
    a bin at the entrance for wet umbrellas, easy win
    drinking fountain in the mall branch please
    tiny thing, but the flap could close with velcro
    I'd suggest a thicker lining in your next winter coat
    it'd be smart to print the care symbols in colour
    how about adding a rating filter, that's my suggestion for the site
    my advice: stop wrapping cucumbers in plastic
    would be good if you started selling spare buttons in packs, think about it
    please think about a lighter lid for people with weak wrists
    a proposal: let loyal buyers test new flavours first
    a better idea would be a fold-out handle
    you should really add a "notify me" bell to sold out items
    why don't you put gift wrap as an option in the basket, just an idea
    your sizing page could do with a video, in my view
    what the app lacks is a shopping list, please build one
    could the next edition of the planner begin in September
    couldn't you make the pouch resealable in future
    the range would benefit from petite lengths
    a kids' menu in the café would go down well, just saying
    more benches, fewer mirrors, that's my tip
    suggestion from a postman: numbers on the lockers should be bigger
    suggestion for the website team: keep the filters when I go back
    suggestion regarding gift cards, let them carry a photo
    wish you'd carry oat milk in the café some day
    it would be nice if the blender were quieter in the next model
    recycled wool for scarves would be a fine idea
    how about numbering the screws, it'd save a headache
    my proposal is a name badge with flags for the languages staff speak
    a cheese tasting evening, wouldn't that be an idea for you
    would you think about organising a swap night for board games
    you could improve the app with an offline mode
  `,
})
