import { defineIntent } from '#intents/define'

export const accessibilityNeed = defineIntent({
  intent: 'accessibility-need',
  audience: 'buyer',
  settledBy: 'person',
  label: { zh: '我看不清、听不清或操作不便', en: 'I need help in another form' },
  definition: {
    zh: '看不清、听不见、读写或动手不便，需要换一种方式得到帮助。',
    en: 'Cannot see, hear, read or handle things well and needs to be helped in another form.',
  },
  borders: {
    'request-human': {
      zh: '只要真人的是转人工；因为身体不便要换方式的在这里。',
      en: 'Simply wanting a person is a person; needing another form because of a limitation is here.',
    },
    'language-choice': {
      zh: '换一种语言的是选语言；看不清、听不见的在这里。',
      en: 'Another language is the choice of language; sight, hearing and hands are here.',
    },
    'login-problem': {
      zh: '进不去账号的是登录问题；读屏读不出、看不见按钮的在这里。',
      en: 'Being kept out of the account is a login problem; a screen reader that is lost is here.',
    },
  },
  zh: `
    我看不清
    字太小了
    我是盲人
    听不见
    字能大点吗
    老人看不懂
    读给我听
    我眼睛不好
    聋哑人怎么联系
    能语音吗
    有大字版吗
    不会打字
    视力不好
    屏幕阅读器读不出来
    我不识字
    字太小看不清
    我是盲人，你们的页面读屏软件读不出来
    能不能念给我听
    耳朵不好，电话里听不见，打字行吗
    我是聋哑人
    眼神儿不好，能放大字吗
    kan bu qing zi
    有没有大字版说明书
    手抖点不准按钮，有别的办法下单没
    不认识字，可以语音说吗
    图片上的尺码表没有文字，我用旁白听不到
    视障用户求助
    色弱分不清你那红绿两个状态
    请用手语客服
    老花眼 这灰色的字跟没有一样
    轮椅进得去你们店吗，有坡道没
    我妈白内障，看不了屏幕，您能打电话一条一条讲给她吗
    有盲文的卡吗
    我有阅读障碍，一大段话看着全在跳，麻烦分开成短句，一次只说一件事
    中风以后只能用左手打字，慢，别把我踢下线
    聽力不好，麻煩打字給我就好
    视频没有字幕，听障的人怎么看
    亲，我不会打字，发语音你能听吗
    电梯坏了我上不去三楼，能把东西拿下来给我看吗
    滑块验证我看不见，没法滑
    帕金森，点不住那个小叉叉
    导盲犬能带进店吗
    large font怎么开
    倒计时太快了，我来不及填完，能给多一点时间吗
    您好，我是全盲，用的是读屏，结算页面第三步的那个框它只念“按钮、按钮、按钮”，不知道哪个是付款，能不能由你们代为操作或者用别的途径让我把这单完成
    字幕
    我儿子是自闭症，不能打电话，只能用文字，一次多了他会慌
    闪来闪去的动画会让我犯癫痫，怎么关
    没有手的人怎么签收啊，我双臂截肢
    声音开大点，我戴助听器
    麻烦用简单的话说，我脑子受过伤记不住长的
    讲慢一点
    把合同条款录成音频发给我可以吗，眼睛刚做完手术，医生不让看手机，家里又没别人，可是那个分期的条款我得先弄明白才敢确认
    語音播放功能在哪
    屏幕对比度太低，弱视看不了
    残疾人服务
    我的手只能动两个指头，平时靠眼动仪操作，你们这个拖动拼图的步骤我做不到，另外悬停才出来的菜单也点不着，请安排一个可以替代的方式让我退这件衣服
    眼睛看不清楚，畫面可以放大嗎
    我是盲人，怎么用你们的网站
    我是聋人，不能打电话
    有没有无障碍模式
    字体怎么放大
    有语音播报吗
    视障人士怎么下单
    读屏软件在你们app上用不了
    有没有老年模式，字大的
    我打字不方便，可以发语音吗
    手不方便，打不了字
    听力不好，能不能用文字交流
    有没有手语服务
    视频有字幕吗，我听不到
    色盲分不清颜色，怎么选
    店里有无障碍通道吗
    有没有残疾人通道
    我腿脚不便，可以帮忙吗
    我有阅读障碍，长句子看不懂
    能不能说得简单点，我理解能力不好
    请写短一点，我看字很吃力
    我视力很差，图片上的字看不到
    商品图片有文字描述吗，我是盲人
    滑动验证我看不到，怎么办
    亲，我眼花，字能放大不
    咋把字调大
    我爸耳背，电话里听不清，能短信吗
    有没有高对比度模式
    我右手受伤，没法打字
    助听器用户，电话听不清
    我白内障，看东西模糊，能放大吗
    能慢点说吗，我反应慢
    无障碍功能在哪里开
    我是残障人士，需要特殊帮助
    眼睛刚做手术，看不了屏幕，能读给我听吗
    我瘫痪了，只能用语音操作
    accessibility功能有吗，读屏用不了
    听不到语音，请用文字回复我
    页面闪得厉害，我有癫痫，能关动画吗
    我认字不多，能用图片教我吗
    有给听障人士的客服渠道吗
    我是弱视，你们的灰色字完全看不到
    操作时间太短，我手慢来不及，能延长吗
    不好意思，我母亲失明了，想自己在网上买东西，你们的app支持读屏吗，有没有专门的操作方式
    孩子有自闭症，希望沟通简单一点，一次一个问题
    拄拐的人去店里有电梯吗
    我是视障人士，用手机旁白读你们的商品页，价格和按钮都读不出来
    我爸七十多了眼睛花，页面上的字看不清，有没有大字模式
    我听力有障碍，打电话听不清楚，能不能全程打字沟通
    手受伤了打字很慢，可以用语音留言的方式说我的问题吗
    请问你们门店有没有坡道和电梯，我坐轮椅想过去看看
    商品视频没有字幕，我是聋人听不到讲的什么，有文字说明吗
    我有阅读障碍，一大段文字读不进去，麻烦分成短句告诉我
    我妈不识字，只会听，你们能不能用语音一步步告诉她怎么操作
    验证的拼图我看不见，全盲用户有没有别的验证方式
    颜色我分不清，红绿色盲，能不能告诉我哪个按钮是确认
    手抖得厉害，屏幕上的小按钮总点错，能放大吗
    眼睛刚做完白内障手术，看不了手机，有没有语音版说明书
    我丈夫是聋哑人，想去店里咨询，有会手语的店员吗
    页面背景太浅，字是灰色的，弱视的人完全看不清，怎么调
    您好，我是盲人，想自己下单买大米，请问怎样操作比较方便
    耳朵听不见😢 请不要给我打电话，发文字就好
    screen reader读不了结账页，怎么办，我看不见屏幕
    看不清字
    我眼睛看不见
    字体太小
    我听不到
    我是聋人
    我是视障
    不方便打字
    有语音版吗
    念一下给我
    有手语吗
    字放大点
    读屏用不了
    我手抖
    我看字费劲
    有盲文吗
    我坐轮椅
    老人眼花看不清
    有没有简单模式
    有字幕没
    我听力差
    我不太识字
    大字号怎么调
    色盲分不清
    有无障碍服务吗
    我几乎失明，想买双鞋，能用说话的方式下单吗
    外公耳背，只能看文字，请别打电话给他
    手指骨折打着石膏，打字特别慢，我发语音行不
    商品图里的成分表读屏念不了，麻烦用文字发一遍
    你们页面的红字绿字我都看成一样的，色盲，能换个标法吗
    我有癫痫，首页那个闪的动图能不能关掉
    拄拐走不了楼梯，你们店有电梯或者坡道吗
    我读写困难，能用一条一条的短句告诉我怎么办吗
    中风后说话不清楚，电话里讲不明白，打字沟通可以吗
    眼睛做了手术暂时看不了屏，能不能把说明念出来发我
    奶奶不认字，她想自己买降压仪，有没有语音操作
    全盲，第二页的日期选择框旁白不报，没法选时间
    听障人士，客服视频没字幕，能发文字版吗
    我胳膊没力气，拖不动那个拼图条，有别的验证吗
    弱视，灰底白字看不见，能调成黑白对比强的吗
    请说慢一点，一次说一步，我有认知障碍
    店里能带导盲犬吗，还有盲道通到门口不
    妈妈白内障，纸质说明书字跟蚂蚁一样，有大字的吗
    自闭症孩子要自己买东西，电话会让他紧张，只能打字
    我只能用脚操作手机，按钮挨太近老点错，有辅助模式吗
    戴助听器听电话有杂音，客服能不能改用短信跟我联系
    盲人朋友想用你们app，请问支持旁白和放大手势吗
    脑外伤之后看长文字头疼，能给我录成音频吗
    请问商场里你们店有没有无障碍卫生间，我坐轮椅来
    我右手截肢，单手打字，聊天别那么快超时好吗
    看东西有重影，验证码图片根本认不出，有语音的吗
    聋哑人要去门店修手表，能不能安排用写字的方式接待
    老爸帕金森，点不准结算键，能换成大按钮吗
    我不识拼音也不会写字，能按着话筒直接说吗
    您家网站用键盘能不能全部操作，我用不了鼠标
    字忒小了我眼都瞅瞎了👓
    看卜清 大点 谢谢
    我是deaf，please用文字，don't call我
    眼睛不好使了，字蚂蚁似的，孩子又不在家，帮我念念行吗
    非常抱歉给您添麻烦，我是视障者，读屏软件在贵页面无法朗读，请问有无其他方式获得帮助
    聽不到電話 可以用打字的嗎 我是聽障
    手语客服有木有，急急急，我不会打太多字
    残疾人就不配买东西吗？按钮没标签，读屏全是“未命名”
    我看不见怎么用
    我是视障用户
    我失明了，能语音帮我吗
    眼睛看不清，帮我读一下
    老花眼看不清你们的字
    字体能调大点吗
    页面字号怎么放大
    屏幕对比度太低看不清
    有深色高对比模式吗，我弱视
    弱视能换大号界面不
    白内障看不清图片
    刚做完眼睛手术不能看屏幕
    色弱看不出红绿按钮
    色盲，颜色能写文字标出来吗
    图片能用文字描述吗，我看不到
    旁白读不出商品名
    读屏软件读到乱码
    TalkBack念不出结算键
    VoiceOver在你家app里不工作
    盲人怎么买东西
    盲人能不能电话下单
    有没有盲文说明书
    药盒字太小有音频说明吗
    说明书能给个大字版不
    把说明念给我听行吗
    发语音给我吧，我不识字
    我不认字 你说我听
    奶奶不识字，能语音教她吗
    阅读障碍，能用短句回我吗
    我有读写困难，能发图给我吗
    字多看不懂，请画图说明
    请用简单的话，我有智力障碍
    我脑子反应慢，一步一步教
    自闭症孩子怕电话，只用文字行吗
    我听不见，别打电话
    耳聋，请文字联系
    听障人士怎么联系你们
    我是聋人，快递电话接不了
    聋人收验证电话怎么办
    语音验证码听不到，有别的吗
    有没有手语视频客服
    直播能开字幕吗 听障
    我戴助听器，电话里听不清，打字吧
    人工客服能打字聊吗，我失聪
    我说不了话，只能打字
    我是哑巴，打电话说不了
    口吃严重，能不能不打电话
    喉咙切除了讲不出声，怎么报修
    手抖点不准按钮
    我手不好使，打不了字
    只有一只手，能语音操作吗
    手指残疾，滑块验证过不了
    双手截肢，怎么签收
    帕金森拖不动拼图，怎么验证
    中风后打字很慢，别催我别关窗口
    关节炎打字疼，可以发语音不
    用眼动仪操作，你们页面支持不
    只能用键盘，鼠标用不了，网页能操作吗
    瘫痪在床，下楼取不了件，能特殊照顾吗
    坐轮椅，需要送到屋里
    轮椅够不着快递柜，怎么办
    拄拐搬不动箱子，能帮忙拿进屋不
    腿脚不便，能上门办吗
    我单腿截肢搬不了重物，能请师傅帮我放到厨房吗
    残疾人有专门服务吗
    残疾人客服通道有没有
    无障碍版在哪切换
    老年模式怎么打开
    长辈版字更大，怎么进
    关怀模式有吗
    有简化版页面吗，老人用
    老人眼睛不好，能不能电话代下单
    我爸失明，能我替他办吗
    我妈耳背，能发短信给她不
    爷爷看不清屏幕，有没有语音播报订单
    外婆手抖，能不能帮她代点
    癫痫，闪烁动画能关吗
    光敏的人看你们首页头晕，能停动画吗
    晕动，自动滚动能停不
    倒计时太短我操作慢，怎么延长
    验证码图片看不清 我弱视 有语音版吗
    人脸识别我做不了，眼睛睁不开
    刷脸对着镜头找不到位置，我看不见
    声音提示能调大吗 耳背
    打字小窗口看不见，放大办法
    客服打字太快我看不过来，慢点，我视力差
    这客服聊天框读屏读不到消息
    您好，本人为一级视力残疾，恳请提供语音形式之协助
    亲，我妈眼睛不行了，字能不能大一点点呀
    网站对盲人太不友好！按钮全没标签，怎么让我买
    我是deaf，text only谢谢
    font size怎么increase，眼睛不好
    我聽不到，請用文字聯絡
    我今年七十八左眼瞎右眼也快不行了我孙女给我弄的这个说话打字的你们那个字跟蚂蚁一样我瞅不着能不能有个人念给我听
    我丈夫高位截瘫，只能用嘴咬笔点屏幕，你们那个拖动验证他弄了四十分钟，有没有不用拖的方式让他自己完成
    我表姐听力一级残疾，你们的直播没有字幕，她怎么知道主播讲了啥
    手腕骨折打着石膏，没法一个字一个字敲，能换成讲话吗
    小字说明书我拿放大镜都费劲，麻烦念成录音发来
    双目失明的舅舅想自己挑收音机，有人能口述给他听吗
    屏幕上的灰字淡得跟没有一样，我视网膜有病，能换黑底白字不
    我两只眼睛都看不见，用的是读屏软件，你们付款那一页只念按钮两个字，我不知道该点哪个
    我父亲耳朵完全听不到，快递员每次都打电话，能不能改成发短信通知他
    我手抖得厉害，那个拖动拼图的验证怎么都对不准，有没有别的方式让我通过
    奶奶不识字，只会听语音，你们可以把操作步骤用语音一步步发给她吗
    我有严重的阅读障碍，长长一段文字看不懂，麻烦用短句或者图片告诉我
    我坐轮椅够不到快递柜上面那几层，以后能不能都安排放在最下面的格子
    做完白内障手术医生不让看屏幕，我想订两袋米，能不能用说的方式帮我下单
    首页那个一闪一闪的红包动画会诱发我的癫痫，请告诉我怎么关掉它
    我说不了话，喉咙切除了，客服让我打电话核实身份，能不能换成打字
    我今年七十八，左眼早瞎了右眼也快看不见了，孙女给我弄了个说话就能打字的，可是你们回的字跟蚂蚁一样小，我瞅不着，能不能派个人把内容念给我听，或者发语音过来
    我丈夫高位截瘫，只能用嘴咬着笔点屏幕，你们那个拖动拼图的验证他弄了四十分钟都没过去，他想自己给女儿买份礼物不想让我代劳，有没有不用拖的办法
    怎么把字体调大
    视力障碍，能帮我念一下吗
    我看不清屏幕
    眼睛不好，字能放大吗
    老花眼看不了这么小的字
    白内障手术刚做完看不了，念给我听
    有没有高对比度，弱视
    灰字我看不见
    色盲，红绿状态分不清
    红绿色弱，图里哪件是棕的
    读屏读不出结算按钮
    旁白念不出价格
    TalkBack到菜单就卡住
    图片没文字说明，我看不见，描述一下
    尺码表是图，读屏读不了
    图形验证码看不见，我是盲人
    滑块我手抖拖不了，换个验证方式
    能给语音版吗，我不识字
    条款能读给我听不，我眼瞎
    我耳聋，别打电话
    听力不好，打字说吧
    聋人，快递员打电话我听不见
    听不见，让送货的发短信
    有手语客服吗
    视频没字幕，听不见
    语音留言能转文字吗，我耳背
    语音验证码我听不到
    戴助听器打电话有啸叫，只能文字
    做完喉部手术不能说话，怎么办理
    哑巴，只能打字
    口吃，不方便打电话
    中风说不清话，写字行吗
    中风手慢，别关聊天
    帕金森点不准小按钮
    手抖按不到，按钮能大点不
    关节炎打字疼，能打给我帮我填吗
    只有一只手，双指缩放弄不了
    手臂瘫痪用语音控制，菜单点不动
    只能用键盘，tab不到购物车
    倒计时太快，我残疾填不完
    坐轮椅能进你们店吗
    门店有坡道吗，轮椅
    有无障碍电梯没
    无障碍卫生间有吗
    盲人去店里有人引导不
    卧床开不了门，能送到床边吗
    拄拐拿不动，自提点能送出来吗
    没有手怎么签收
    腿脚不好下不了楼，送餐能等等我吗
    闪烁动画诱发癫痫，怎么关
    滚动看了头晕，能停吗
    阅读障碍，长文看不懂，简单点
    不识字，能用嘴说吗
    我智力残疾，请一步一步说
    自闭症孩子怕吵，店里有安静时段吗
    记性差，麻烦写步骤一条条发我，脑子受过伤
    长辈模式在哪开，我爸看不见
    老人模式大图标有没有
    我八十六了看不见，能电话帮我下单不
    照顾残疾人，帮他办有啥便利
    需要无障碍帮助
    視障者如何使用
    聽障人士請用文字
    字好small看不清，enlarge一下
    双手骨折，语音打的字，链接点不了
    眼药水刚滴一片模糊，您念三个选项给我
    亲，眼镜摔了到周一才好，页面写啥你直接打字大点告诉我
    视网膜坏了，有没有巨大字的页面
    我只看得见影子，选项口述给我吧
    我靠读唇，别来电
    手指弯不了，能语音下单吗
    助步器走得慢，送货的能等我不
    多发性硬化容易累，表能分几次填吗
    我视力不行，能念给我听吗
    眼睛做了手术，看不了屏幕，能语音不
    色弱，分不清哪个是绿的，告诉我一声
    读屏软件读不出加购按钮
    验证码图片我看不见，盲人咋过
    耳背，电话听不清，打字跟我说行吗
    聋哑人，别打电话，发文字
    手抖得厉害，签不了名，有别的法子吗
    我不识字，能说话讲吗
    坐轮椅，门店有没有坡道
    导盲犬能进店不
    单手打字慢，别关对话
    页面闪得我头疼犯癫痫，能停掉吗
    字太淡了，白内障看不见，有高对比没
    大字版说明书有吗，老人眼花
    中风后遗症，说话不利索，写字也慢，请照顾下
    右手残疾按不了指纹，换种验证方式
    我有阅读障碍，长句看不懂，能简短点吗
    聽力受損，可以用文字溝通嗎
    盲人下单screen reader总跳过尺码
    爷爷九十了看不见按键，能电话帮他下单不
    腰伤弯不了，快递能放到屋里桌上吗
    无障碍模式在哪开
    助听器打电话会啸叫，改文字联系好吗
    盲文的价目单有没有
    半身不遂，拖拽拼图验证做不了
    字号放到最大还是看不清，能给我发语音版不
    倒计时太快，我手慢填不完，能延长吗，手有残疾
    店里有没有感应线圈，我戴助听器
    签收要手写，我两只手都打石膏，怎么办
    家父失明，能不能用语音讲解说明书
  `,
  en: `
    i'm blind
    i can't see well
    the text is too small
    screen reader doesn't work
    larger text please
    i have trouble reading
    can you read it to me
    accessibility
    i'm visually impaired
    hard of hearing
    i can't type well
    i have dyslexia
    wheelchair access
    i can't read this, the letters are too small
    I'm blind and your site doesn't work with my screen reader
    can somebody read it out to me
    hard of hearing, please don't call, write instead
    i'm deaf
    do you have large print manuals
    my hands shake so i keep missing the little x
    grey on white, can't see a thing at my age
    bigger font?
    Colour-blind here: your red and green dots look the same to me
    is there step free access to the shop
    sign language support available?
    dyslexic, long paragraphs swim before my eyes; short lines one at a time please
    the size chart is just a picture and my reader says "image"
    Since the stroke I type with one hand and your chat throws me out for being slow. Give me a little longer, please
    看不清 the text, make bigger
    could I send voice notes, spelling is really difficult for me
    no captions on your video, how should a deaf person follow it
    my mum has cataracts, would you phone and go through it with her
    braille gift card
    may my guide dog come in
    I cant drag the puzzle, I use an eye tracker
    countdown's too quick for me, I need more time on the form
    accessible version of the website
    flashing banner could trigger my seizures, how to switch it off
    Hello, I'm totally blind. At step three of the checkout my software says only "button, button, button" and I can't tell which of them pays. Can you complete it with me or is there another route
    Speak in simple words please, I had an injury of the brain
    turn the volume up, hearing aid user
    never learned reading properly, tell me by voice?
    the lift is broken and I'm in a wheelchair, could someone bring the lamps down for me to look at
    autistic, phone calls are impossible for me, text only and not too much at once
    low vision help
    double amputee. how do i sign for a parcel?
    is the touch screen till usable for people who sit
    contrast is terrible for partially sighted folks
    eye operation last week and doctor forbids screens. There's nobody in the house to read me the instalment terms, and I don't dare to agree before I know them. An audio version, perhaps?
    text relay service number
    how do I enlarge the page
    i need an interpreter, BSL
    I move only two fingers. Menus that appear on hover I can't get at, nor that slider. I have a cardigan to give back and no way of doing it myself; please arrange something that works for me
    go slower plz my concentration is bad, i have ms
    arthritis, typing hurts, other way to reach this?
    I'm blind, how can I use your website?
    Can you make the text bigger?
    My screen reader can't read your page
    Is your website accessible?
    I can't read the text on the screen
    Do you offer sign language?
    I have trouble typing because of my hands
    Is the shop wheelchair accessible?
    I use a wheelchair, can I get into your store?
    Is there a ramp at the entrance?
    I'm dyslexic, can you keep it short?
    Do your videos have subtitles? I'm deaf
    Is there a braille version of the manual?
    Can I send a voice message instead of typing?
    Do you have an accessibility mode?
    My mum can't see very well, do you have a large text version?
    Please use simple words, I have a learning disability
    I need help because of my disability
    The buttons are too small for my shaky hands
    Does your app work with VoiceOver?
    TalkBack doesn't read the checkout button
    I have low vision and can't use the site
    Do you have services for deaf customers?
    Can I bring my guide dog into the shop?
    i cant see good, make letter bigger please
    My eyes are bad so please read it out to me
    I'm partially sighted and the grey text is invisible to me
    High contrast mode?
    I have Parkinson's and struggle with the app
    I had a stroke and it takes me long to type
    I'm hearing impaired, please no calls, text only
    My father is deaf, how can he contact you?
    Can I get the instructions as audio? I'm blind
    Print's tiny, can't read it!
    I can't hold the phone, is there a hands-free way?
    Is there a text service for people who can't hear?
    The flashing ads give me seizures, can they be turned off?
    I don't read very well, could you explain with pictures?
    need help, im deaf, cannot call
    Website does not work with keyboard only, I can't use a mouse
    My arthritis makes typing painful, any other way?
    Hello, I've recently lost most of my sight and I'm new to screen readers. Is there an easier way for me to place an order with you?
    Could you write slower and one thing at a time? I have a brain injury
    Accessible toilet and wheelchair access in your Bath shop?
    I'm blind and use VoiceOver, which can't read the prices or the buttons on your product pages
    My father is in his seventies and can't make out the small print, is there a large text mode?
    I have hearing loss and can't follow phone calls, so could we do everything in writing?
    I've hurt my hand and type very slowly, may I leave a voice message about my problem instead?
    I use a wheelchair and want to visit your store, is there a ramp or a lift?
    Your product video has no subtitles and I'm deaf, is there a written description?
    Long blocks of text are hard for me because I'm dyslexic, please use short sentences
    My mum can't read, she can only listen. Could the steps be explained to her by voice?
    I'm totally blind and can't solve the picture puzzle, is there another way to verify?
    I'm red-green colour-blind, so I can't tell which button means confirm
    My hands tremble and I keep hitting the wrong button, can they be made larger?
    I've just had eye surgery and mustn't look at screens, do you have the manual as audio?
    My husband is deaf and would like to come to your shop, does anyone there sign?
    The pale grey text is impossible for someone with low vision, how do I change the contrast?
    i am not see well, old eyes, can you make writing bigger on the site
    pls dont phone me im deaf 🙏 text only
    As a blind customer, how can I place an order by myself without seeing the screen?
    I can't see the text
    can't read the small print
    I am deaf
    I'm losing my sight
    bigger letters please
    can't hear on the phone
    do you have audio
    text only, I'm deaf
    I use a screen reader
    I struggle to read
    disabled access?
    any large print
    speak instead of type?
    I have tremors
    subtitles available?
    help for blind customers
    colour blind
    wheelchair user here
    typing is hard for me
    simple words please
    magnify the page
    hearing aid user
    read this aloud please
    accessible checkout?
    I'm nearly blind and want to buy shoes, could I order by speaking?
    Grandad is hard of hearing and can only follow writing, don't phone him please
    My fingers are in plaster and I type slowly, may I use voice notes?
    The ingredients are only in a picture, my screen reader can't say them, please send them as text
    Red and green look alike to me on your order page, can you mark them differently?
    I've got epilepsy, is there a way to stop the flashing banner?
    I walk with crutches and can't do stairs, does your shop have a lift?
    With my dyslexia I need short lines, tell me the steps one by one
    Since my stroke my speech is slurred and the phone is useless, can we write?
    I've had an eye operation and mustn't look at screens, could someone record the instructions for me?
    My grandma can't read, is there a spoken way for her to buy a blood pressure monitor?
    VoiceOver skips the date field on page two, so as a blind user I can't choose a slot
    I'm hearing impaired and your help videos have no captions, is there a transcript?
    My arms are too weak to drag the puzzle slider, what else can I do to pass?
    White on grey is unreadable with my eyesight, is there a dark on white setting?
    Please take it slowly, one step at a time, I have a cognitive impairment
    Is my guide dog welcome in your store?
    The leaflet is in ant-sized print and Mum has cataracts, do you have it bigger?
    My autistic son shops by himself and panics on calls, could it all be in writing?
    I operate my phone with my feet and the buttons are too close, is there an assisted mode?
    Phones whistle in my hearing aids, could you contact me by text instead?
    Does your app support zoom gestures for people with low vision?
    After a head injury long texts hurt, would an audio version be possible?
    Is there a wheelchair-friendly toilet and changing room at the Leeds store?
    I type with one hand, so please make the chat wait longer before it closes
    I see double and can't make out the captcha letters, is there an audio one?
    A deaf friend wants to bring his watch in, could staff write things down for him?
    My dad has Parkinson's and keeps missing the checkout button, can it be enlarged?
    I never learned to write well, can I hold the mic and just talk?
    Can your whole site be used with the keyboard? I can't handle a mouse
    Your links all say "unlabelled" in my screen reader, how is a blind person to shop?
    Would you describe the pattern on this rug in words? I can't see pictures
    writing sooo tiny my eyes hurt 👓 make bigger
    i'm deff, no phone pls, only text
    我看不见, screen reader dead on your page, help in other way?
    Apologies for the inconvenience, I have very poor vision and would welcome assistance in some form other than reading
    sorry my hands is sick, i can't write a lot, voice is possible?
    any BSL ppl there? my english writing isn't great, I sign
    The print! The print! I've got two magnifying glasses out and still can't read your page
    I'm visually impaired, can you help me shop
    I can't see the screen well
    blind customer here, how do I order
    I'm partially sighted and need larger print
    can the font be bigger
    make the letters larger please, poor eyesight
    text is tiny, my eyes are bad
    enlarge text option?
    is there a high contrast version, I have low vision
    dark text on white, please, I can't read grey
    cataracts, I can't make out the pictures
    just had eye surgery, can't look at screens, could you talk me through
    colour blind, which button is green
    please label the colours in words, I'm colour blind
    describe the photo for me, I can't see it
    my screen reader skips the price
    VoiceOver gets lost in your menu
    NVDA can't read the size buttons
    JAWS says "unlabelled graphic" all over
    buttons have no labels for my screen reader
    the chat window isn't read by my screen reader
    manual in braille?
    large print manual please
    audio version of the instructions?
    could you read the terms aloud to me, I can't see them
    I can't read, tell me by voice
    my nan can't read or write, can you explain by voice message
    dyslexic, short sentences please
    I'm dyslexic, could you send it as pictures
    too much text, I've a learning disability, keep it simple
    use easy words please, brain injury
    one step at a time, I process slowly
    autistic, phone calls are impossible for me, writing only
    anxiety disorder, can we do it without calls
    I'm deaf, write to me only
    deaf customer, don't ring
    can't hear on the phone, is there a text line
    hearing impaired, how do I reach you
    the courier can't phone me, I'm deaf
    phone verification doesn't work for a deaf person, alternative?
    voice code is useless, I can't hear it
    sign language video support?
    BSL interpreter available?
    captions on your videos? I'm deaf
    subtitles for the live show please, hearing loss
    hearing aids squeal on calls, chat instead
    I can't speak, only type
    mute person, how can I report by text
    I stammer badly, no phone please
    no voice since my operation, need to do this in writing
    my hands shake, I miss the buttons
    tremor makes tapping hard, bigger buttons?
    Parkinson's, can't drag the puzzle
    I have one hand, is there voice control
    can't type, arthritis, may I send a voice note
    RSI, typing hurts, can I speak
    no hands, how do I sign for a delivery
    paralysed, I use a mouth stick, slider check impossible
    I use eye tracking, does your site work with it
    keyboard only user, can't reach the menu
    can't use a mouse, is the checkout keyboard accessible
    wheelchair, can't reach the locker
    I'm disabled and can't carry boxes, can the driver bring it in
    on crutches, need it brought inside
    bedridden, can't get to the door, special arrangement?
    mobility impaired, can someone come to me
    do you have services for disabled shoppers
    accessible customer service?
    accessibility helpline for disabled people
    accessibility mode, how do I turn it on
    senior mode with big icons?
    simple version of the page for elderly with bad eyes
    my dad is blind, can I do it for him
    grandma can't hear, text her please
    my mother's hands tremble, could you fill in the order for her
    my son is nonverbal, can he chat by pictures
    flashing banner sets off my epilepsy, turn it off?
    moving images make me sick, stop animation?
    carousel moves too quickly for my eyes
    timeout too short, I'm slow because of a disability
    session closes before I finish, I type with my toes
    captcha can't be seen by blind people, audio one?
    face scan fails, I have no eyesight to line up
    please speak up, hard of hearing
    you type too fast, I've poor vision
    your emails are images, my reader reads nothing
    PDF isn't accessible to my reader
    can the bill be sent in large print, low vision
    invoice in an accessible format please
    i not see well, please big letters
    sir I am blind person, kindly assist for ordering
    my eye is weak, you can speak it?
    cant hear, txt me
    i cant reed well pls say it
    我是 blind user, can u help by voice
    your site is hopeless for blind people, nothing's labelled!
    I should be grateful for assistance in audio form, being registered blind.
    I'm eighty one with one eye gone and the other going and your print's like ants, could somebody read it out to me please
    My husband types with a stick in his mouth and your slide-the-puzzle thing took him forty minutes. Is there some check that needs no sliding?
    My uncle lost his sight last year and wants to choose a radio himself; could somebody describe the models to him aloud?
    I'm totally blind and my reader says nothing but "button" on your payment page, so I can't tell which one to press
    My father can't hear at all and the courier always phones, could he be informed by text instead?
    My hands shake so badly that I can't line up the puzzle slider, is there some other check for people like me?
    Gran can't read and only understands speech, would you send her the steps as voice messages?
    I'm severely dyslexic and long paragraphs are lost on me; please use short sentences or pictures
    From my wheelchair I can't reach the upper lockers, could my parcels always go in the bottom row?
    After my cataract operation I mustn't look at screens, may I order two bags of rice by speaking?
    The flickering banner on your first page could bring on a seizure, please tell me how I turn it off
    I've no voice since my throat surgery and you want me to phone to verify myself, can I type instead?
    I'm seventy-eight, one eye's been blind for years and the other is failing. My granddaughter set this up so I can talk and it types, but your replies are the size of ants, could somebody read them to me or send them as sound?
    My husband is paralysed and works the screen with a stick in his mouth; your slide-the-puzzle check kept him forty minutes. He wishes to buy our daughter a present by himself, is there a way for him that needs no sliding?
    deaf customer here, is there a text relay number
    I'm blind, how can I shop here
    visually impaired customer, can you read the page to me
    can't read the small print, my eyes are bad
    letters too tiny for my eyes
    make the text bigger, I've got macular degeneration
    large print version please
    do you have a high contrast mode, I see poorly
    grey on white is invisible to me
    dark mode hurts my eyesight, other contrast?
    glaucoma, I only see the middle of the page
    cataracts in both eyes, could somebody read me the terms
    my mum is nearly blind, help her choose a kettle by talking
    colour blind, can't tell red status from green
    I'm colour-blind: which shirt in the picture is the brown one
    screen reader can't read the checkout
    JAWS skips the order button
    NVDA reads "unlabelled button"
    VoiceOver gets stuck on your menu
    TalkBack isn't announcing prices
    image has no alt text, I'm blind, describe it please
    please describe the photos, I can't see
    the size chart is an image and my reader can't read it
    captcha is impossible, I'm blind, another way?
    audio captcha unclear for me, I'm hard of hearing and half blind
    your emails are pictures my screen reader can't read
    braille catalogue?
    braille menu or manual for a blind customer
    can you send the bill in braille
    read aloud function?
    is there a spoken version of the terms for blind people
    deaf customer here, no phone calls please
    I'm deaf, can we do this in writing
    don't ring me, I can't hear
    I'm hard of hearing, text only please
    hearing impaired, can the courier text and not call
    deaf, the driver phones me and I can't answer, what can be arranged
    I sign, is there a sign language interpreter
    BSL video call possible?
    ASL support?
    relay call, do you accept text relay for deaf people
    subtitles on your product videos, I'm deaf
    no captions on the how-to film, I can't hear it
    transcript of the audio please, I'm deaf
    voice code doesn't help me, I can't hear, send it in writing
    my hearing aid whistles on calls, chat only please
    lost my voice after surgery, can't phone, how do I get help
    mute, need to do everything by typing
    I stammer badly, I prefer not to call
    speech impairment, patience please and no phone
    after my stroke I can't speak clearly, write with me
    stroke left me slow at typing, please don't close the chat
    I type with one finger, the chat times out on me, more time please
    Parkinson's, can't hit those little crosses
    my hands shake, buttons are too small
    arthritis: can't drag the slider
    no use of my arms, I use voice control, it can't click your menu
    I use a mouth stick, the timer's too short
    typing is painful for me, can someone call and fill it in
    keyboard only user, can't tab to the basket
    can't use a mouse, what's the keyboard shortcut
    paralysed, I use eye tracking, popups kill me
    one-handed, I can't do the two finger zoom
    motor disability, extra time at checkout please
    can't open heavy packaging because of my hands, easier packing?
    wheelchair user, can I get into your shop
    is there a ramp at your store, I'm in a wheelchair
    step free access?
    lift in the building for disabled people
    disabled parking at the branch?
    accessible toilet in the store
    can I bring my guide dog
    assistance dog allowed?
    is someone there to help a blind person round the store
    wheelchair: can the courier bring it to my bed, I can't get to the door
    bedridden, I need more time to open the door to the driver
    I can't climb stairs, could the pick-up point bring it out
    crutches, can somebody carry it to my car
    I walk slowly, tell the driver to wait at the door please, I'm disabled
    blind man, where on the driver's screen do I sign
    quiet hour for autistic shoppers?
    autistic, sensory friendly time in store?
    flashing banner triggers my epilepsy
    carousel too fast for me, vertigo
    migraine from your scrolling page, still version?
    dyslexic, long texts are hard, plain version please
    dyslexia font available?
    I can't read well, explain simply
    never learned to read, can I talk to you by voice
    can't read or write, my neighbour types this, can someone ring me
    easy read version for people with learning disability
    my son has Down's, needs simple steps
    brain injury, one question at a time please
    memory loss, could you send it written step by step
    dementia: mum forgets, can I be added to help her order
    ADHD, too much at once on your page, simple mode?
    old eyes, can't find the button, guide me with words
    elderly mode?
    senior mode with large icons
    I'm 86 and can't see this, please phone me and order for me
    my father can't see or type, may I do it by phone for him
    carer for a disabled customer, what help is there
    do you have a disability helpline
    accessibility statement, I use assistive tech
    I'm disabled, who helps
    need help in another form, I can't manage the screen
    sir I am visually challenged please guide by call
    I am handicapped person, need assistance for ordering
    divyang customer, any help desk
    I not can see letters, please voice
    am deaf person please write simple english
    看不清 the words, bigger please
    can't hear 语音, type please
    broke both wrists, dictating this, links don't react to voice
    eye drops today, everything's a blur, can you read me the three options
    text size??? blind as a bat here
    my glasses are broken til monday and i cant make out your order page can you just tell me in here what it says
    contact by sms only, profoundly deaf
    large label on the parcel, low vision
    tactile mark on the bottle for the blind, do you do that
    I'm disabled and need assistance in a special way
    my retina is damaged, is there a version with giant letters
    could you dictate the choices to me, I see only shadows
    I lip-read, so no phone, what else do you offer
    tinnitus and deafness, let's keep this in writing
    fingers won't bend, is there a way to order by voice
    tremor makes me press the wrong thing, larger keys?
    can the driver wait, I'm on a walking frame
    my carer orders for me, can she be let in officially since I'm quadriplegic
    talking description of the rug for a blind lady
    grandad's deaf-blind, which way could he be served
    pages jump about and my reader loses its place
    no voice after the tube was taken out, please let me type
    subtitled demonstration for the hard of hearing?
    I have MS and tire quickly, may I do the form in parts
    my sight is going, is there someone who'd talk me through an order
    your pale letters vanish for me
    I've one eye and it tires, bigger type please
    no hearing since birth, so type to me
    I'm partially sighted, could you describe the pictures to me
    registered blind, need somebody to read out the options
    I've macular degeneration, the grey print disappears
    glaucoma here, is there a high contrast mode
    can you make the letters bigger, my sight's poor
    print size is hopeless for my old eyes
    large print catalogue, do you post one
    braille price list?
    audio version of the manual for a blind customer
    is there a spoken version of your terms, I can't see
    screen reader skips your size buttons
    JAWS reads "button button button" on your checkout
    NVDA can't find the add to basket
    VoiceOver jumps past the delivery dates
    unlabelled links, my reader gets lost
    captcha pictures, I'm blind, what else can I do
    the picture puzzle is impossible without sight
    colour blind, which of these is the green one
    I can't tell red from brown, please say which swatch is which
    stock dots are coloured only, I'm colour-blind
    flashing banner triggers my migraine, switch it off?
    photosensitive epilepsy, stop the moving pictures
    animations make me dizzy, reduce motion option?
    vertigo from scrolling pages, a plain version?
    I'm deaf, please don't phone me
    deaf customer, text only
    hard of hearing, write instead of ringing please
    can't use the phone, lost my hearing, is chat all right for the claim
    your video has no captions, I don't hear
    subtitles for the assembly film, I'm deaf
    sign language interpreter for a showroom visit?
    do you offer BSL video calls
    relay UK calls accepted?
    textphone / minicom line?
    the driver rings and I can't hear it, how else may he alert me
    flashing light instead of doorbell, can the courier text, I'm deaf
    I have a stammer and phone calls are torture, may I write
    laryngectomy, no voice, phone verification impossible for me
    mute, so voice commands are no use
    aphasia after stroke, need short simple sentences
    I'm dyslexic, long texts swim, could you send bullet points
    dyslexia friendly font?
    can't read well, never learnt, could you explain by voice
    I can't read or write much, please speak to me
    learning disability, easy read version please
    my brother has Down's, is there an easier form
    autistic, noise in shops is too much, quiet hour?
    sensory friendly times in the branch?
    brain injury, I forget what you said, please go slowly and repeat
    dementia: my wife needs things in tiny steps
    ADHD, the timer on checkout throws me, can it be turned off
    I type with a mouth stick so I'm slow, please don't end the chat
    eye-tracking keyboard user, give me more minutes
    one finger typing because of arthritis, be patient and keep the session open
    Parkinson's, I keep tapping the wrong thing, can you fill the form for me
    tremor makes the slider impossible
    essential tremor, signature on the courier's gadget is out of the question, alternative?
    can't hold a pen, how can I sign the form
    no fingers on my right hand, the fingerprint thing won't do, other option?
    RSI, dictation doesn't work in your box
    does speech input work in the chat, my hands are paralysed
    keyboard only, cannot use a mouse, menus don't open
    switch control user, focus gets trapped in the pop-up
    wheelchair user, how do I reach your counter
    is there step-free access at the shop
    ramp at your branch for a mobility scooter?
    accessible changing room for wheelchair?
    disabled parking by your collection point?
    can someone carry the parcel inside, I'm in a wheelchair
    can't bend, courier mustn't leave it on the floor
    can't lift more than 2 kg, need it brought into the kitchen because of my back surgery
    bedbound, door is opened by my carer at set hours, can you note my disability
    the pick-up locker's top row is out of reach from my chair
    locker screen is too high for a short-statured person, help
    assistance dog allowed in your store?
    guide dog with me on Saturday, can staff assist
    hearing loop at your till?
    do your staff help blind shoppers round the store
    I'm ninety, hands shake, eyes gone, can you place the order with me over the phone
    elderly mother can't cope with screens, may she order by letter
    can you ring my dad and talk him through, he can't see the buttons
    I look after my blind uncle, may I handle his account's chat for him with your help
    accessibility support please
    accessibility options?
    disability assistance
    special needs customer, who can help
    where's the accessibility menu
    reasonable adjustment request
    I need an adjustment for my disability when returning the fridge
    voice message instead of text, my vision is failing
    read it out loud to me please
    could you send the invoice as plain text, PDF isn't readable by my screen reader
    e-mail letters in 18 point, please, low vision
    cataract surgery, patch over eye, need telephone ordering
    i cant see small writing, glasses broken and very short sighted, help me order
    sir i am blind person, kindly help to order
    I have problem with eyes, please make voice
    老花眼 can't read the tiny font, bigger?
    hands in plaster, could somebody fill in my return form
    my fingers don't bend, the drag-and-drop puzzle is beyond me, another way?
    hemiplegic, need a form that works with one hand
    tunnel vision, your floating chat hides half the page from me, plainer view?
    assistance for visually impaired shoppers, what is there
    is the store fitted for the blind, tactile paving and such
    text to speech on product pages, available? I can't see them
    zoom above 200 percent breaks the layout for my weak eyes
    deaf-blind customer, braille display user, which channel works
    hearing aids whistle on the phone, I'd rather you wrote
    my reader announces prices as "graphic", can you tell me them
    cerebral palsy, speech unclear, let me do the identity call in writing
    I use dictation because my arms are paralysed, your chat box rejects it
    the quiet shopping hour for autistic people, do you have one
    vision impaired and alone, would a colleague read me the delivery choices
    a courier note that I'm deaf and need a long time to come to the door on crutches, can you store such a thing
  `,
})
