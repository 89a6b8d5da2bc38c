import { defineIntent } from '#intents/define'

export const listingRemoved = defineIntent({
  intent: 'listing-removed',
  audience: 'seller',
  settledBy: 'person',
  label: { zh: '我的商品被下架了', en: 'My listing was taken down' },
  definition: {
    zh: '卖家的商品被平台下架、屏蔽或搜不到，问原因、要求恢复。',
    en: "A seller's product was removed, blocked or suppressed; they ask why and want it back.",
  },
  borders: {
    'listing-health': {
      zh: '还在卖、只是排名低流量少，归商品表现。',
      en: 'Still on sale but low in rank or traffic is listing health.',
    },
    'account-appeal': {
      zh: '整个店被停归账号申诉；这里只是商品。',
      en: 'The whole shop suspended is an account appeal; here it is single products.',
    },
    'create-listing': {
      zh: '新品一直没发布成功归上架。',
      en: 'A new product that never got published is create listing.',
    },
  },
  zh: `
    商品被下架
    链接被删了
    商品被屏蔽
    违规下架
    产品被禁售
    商品被系统下架了怎么恢复
    链接没了
    审核不通过
    商品被冻结
    恢复上架
    宝贝被删
    怎么申诉下架
    被判违规
    突然搜不到 被下了
    为什么下架我的商品
    链接被屏蔽了
    我的宝贝搜不到了
    一觉醒来三个爆款全没了
    违规下架 违的哪条规
    商品状态变成已禁售，麻烦解释
    说我图片侵权 图是我自己拍的
    B08LKX2210 显示 suppressed
    怎么恢复被删的链接
    系统误判 我卖的是儿童水枪不是管制刀具
    賣得好好的突然不讓賣了
    你们凭什么砍我链接
    商品被冻结 理由写“其他”
    listing 被 block 了，why
    商品無故被下架 請給個說法
    买家投诉一次就给我全拿下来了？
    大促前一天把我主推的空气炸锅下掉了，备了两千台货压在仓库，客服电话打了四个只会念条款，到底是哪里不合规你们给句准话
    被判盗图
    检测报告交了五天 还没给恢复
    xia jia le wei shen me
    药监敏感词？我卖的是足浴桶啊
    申诉通过了可商品还是灰色的
    被抽检不合格 我有合格证
    前台点进去显示页面不存在，我自己根本没动过
    有人恶意举报导致我的链接没了，求人工复核
    收到站内信说涉嫌虚假宣传，具体哪句话？
    只剩英文站还在 中文站的没了
    我那个卖了三年七千多条评价的保温杯昨晚被拿掉，通知里只有一句“不符合平台规范”，请把具体问题告诉我，我改还不行吗
    怎么又是审核不过又是删除 同行一模一样的好好挂着
    价格过高被隐藏购买按钮？
    安全认证的理由给撤下来的，插线板那个
    恢復上架需要多久
    就因为标题里写了“最”字？
    重复铺货说的是哪两个链接
    品牌方投诉把我的东西弄没了，我有授权书的
    被下掉的那款书包能申请复审吗
    购物车没了 链接进不去
    通知上说我卖的蜂蜜柚子茶“涉嫌医疗宣传”，我页面从头到尾没有写治病两个字，就写了润喉，现在整个链接打不开，是不是哪个词触发了，请指出来让我改
    我的商品为什么被下架了
    商品被平台删除了怎么恢复
    我的链接被屏蔽了
    商品违规下架，想申诉
    商品被禁售是什么原因
    我的商品搜不到了，是被屏蔽了吗
    宝贝被强制下架了
    怎么恢复被下架的商品
    商品显示违规，我哪里违规了
    平台把我的链接删了
    为什么我的产品被封了
    商品被冻结了怎么解除
    请问被下架的商品怎么重新上架
    收到通知说商品违规被下架
    我的热卖款被下架了，求恢复
    说我商品涉嫌侵权给下架了
    商品状态变成违规屏蔽
    下架理由看不懂，麻烦解释
    店里三个商品同时被下架
    误判了，请恢复我的商品
    被系统自动下架，怎么申诉
    资质都有，为什么把我的食品下架
    商品链接打不开了，被平台下了吗
    因为标题违规被下架，改了能恢复吗
    我的商品被处罚下架了
    商品被举报下架，我不服
    商品下架申诉入口在哪
    申诉材料交了，商品还没恢复
    亲，我的宝贝咋没了，是被下架了吗
    被判虚假宣传，商品给下了
    电池被当成危险品下架了
    质检不合格下架，我有合格报告
    好好的充电宝突然被下架
    被下架的商品多久能恢复
    同款别人能卖，我的被下架
    图片违规导致商品下架，是哪张图
    商品被搜索屏蔽了，要怎么解除
    卖得正好，链接被平台下线
    品牌投诉我，商品被删，怎么恢复
    儿童玩具被判禁售，理由是什么
    哪条规则让我的商品被下架的
    申请恢复商品上架
    商品被判重复铺货下架了
    怎么查商品被下架的原因
    平台误删了我的商品
    我的商品后台还在，前台被隐藏了
    价格异常被下架，价格没问题啊
    店没事，就这一个商品被封
    我改了详情，请把下架的商品放出来
    被下架的那款面霜，备案证明我有
    昨天起我的刀具套装被屏蔽，菜刀也不行？
    商品被xia架了 原因都没写
    listing被removed了，怎么appeal
    一早起来最好卖的凉席没了😭 说什么违规，到底违啥规
    我卖的是普通艾草枕头，系统说我宣传治病把链接下了，我全文没有一个“治”字，请重新核查并恢复
    您好，本店商品于10月8日被平台下架，通知未写明具体原因，恳请告知并恢复销售
    气炸了！备了五百箱货，链接说封就封，连个准话都没有，赶紧给我恢复
    卖了两年的插座忽然说没有认证给禁了，证书重新交了还要几天恢复
    商品被下架后申诉失败，还有别的办法让它回来吗
    请帮我看看商品编号77120被下架是因为哪张图还是哪句话
    我的商品被下架
    商品为什么被删
    链接被封了怎么办
    恢复我的商品
    商品违规下架怎么申诉
    商品被屏蔽怎么恢复
    商品突然没了
    产品被平台撤下
    下架原因是什么
    商品被禁了
    怎么解封商品
    宝贝被系统下架
    我的链接打不开了
    商品显示违规
    申诉商品下架
    我的商品被判侵权下架
    商品被误下架
    下架的商品能恢复吗
    商品被强行下线
    爆款被封
    商品状态异常被下架
    商品涉嫌违规，哪里违规
    下架通知没写原因
    平台为什么屏蔽我的商品
    要求恢复上架
    昨天还卖了六十单的凉茶，今早显示已下架，理由是违禁词，哪个词
    收到邮件说我的儿童手表不符合安全要求被撤下，检测报告我有，发到哪
    我的三款刀具全被平台下架，只是普通水果刀，请恢复
    链接搜得到但点进去说“商品已失效”，我没有动过，是不是被平台封了
    说我的图片侵权下了架，图是我请摄影师拍的，底片都有，怎么申诉
    商品被屏蔽四天了，申诉提交后一直显示“待审核”，什么时候恢复
    下架理由写“描述与实物不符”，请指出是哪句话，我马上改
    别的店卖同样的艾灸贴好好的，单单把我的下架，这公平吗
    因为一个买家投诉，就把我卖了两年的电热毯删了，怎么恢复
    系统判定我的香皂是药品给下架了，明明是普通日用品，求复核
    店铺没有处罚，就这一个充电线链接被冻结，怎么解冻
    我把违规的图片换掉了，商品为什么还是被屏蔽着
    商品编号40771被限制展示，后台写“合规审核未通过”，缺哪份材料
    半夜收到短信，说我的面霜涉嫌虚假宣传已下架，请问依据是什么
    抽检说我的插座不合格把链接下了，可我送的第三方报告是合格的
    品牌方投诉侵权导致我的手机壳被删，我有授权书，能重新上来吗
    下架的商品还有一百多个评价，恢复以后评价还在吗，怎么恢复
    一次申诉被驳回，可以再申诉第二次让商品恢复吗
    我的书被当成盗版下架了，出版社的进货单在我这里
    商品前台消失了，后台显示“平台隐藏”，是什么意思，怎么解除
    说我重复铺货，把两个链接都下了，至少留一个给我吧，怎么处理
    蜂胶牙膏因为“功效宣称”被下，改了文案后怎么申请重新审核
    大促前两小时链接被拿下，库存堆了三百件，请尽快查原因并恢复
    我的商品被归到禁售品，可规则里没有这一条，请解释
    价格写错触发系统下架，现在价格改好了，怎么让它重新展示
    同一天五个商品被撤，只给了一个模板理由，我要知道每一个的原因
    商品被买家举报售假下架，我有进货发票，证明往哪里交
    恢复上架审核一般几个工作日，我的凉席已经等了六天
    下架的是英文站的链接，中文站还在卖，为什么只封一个
    商品被锁定无法编辑，也没法售卖，说违反平台规范第十二条，具体哪里违反
    我卖的仿真花被认成真植物要检疫证，给下架了，能人工看一下吗
    怎样看我名下有哪些商品是被平台下架的，原因分别是什么
    xiajia了我的商品也不说一声，为啥
    product被block了，appeal在哪提交
    我的小鸭子雨伞被下架了☂️ 它能违什么规啊，求放出来
    敬启者，本店商品“艾绒坐垫”于11月2日被贵平台下架，现附检测报告，恳请复核并恢复销售
    就这？一个“涉嫌违规”四个字就把我最好卖的链接干掉了？哪条规哪个词你们倒是说啊
    外婆手工缝的香囊，卖了三年一点事没有，上周突然说是“药品”给撤了，里面就是艾草和桂花，麻烦重新看看把它恢复上来
    为什么下架我的宝贝
    商品被平台屏蔽了
    链接被删了怎么恢复
    我的listing被封
    商品违规下架，哪里违规
    卖得好好的突然被下架
    商品搜不到了，后台写着被禁售
    商品显示已冻结
    商品被锁不能卖了
    商品页打不开，说平台移除
    凭什么下我的架
    被系统自动下架
    系统误判把我的商品下架
    商品被判违禁品
    我的产品被禁售，求解释
    收到下架通知，怎么申诉
    商品申诉入口在哪
    商品下架后怎么重新上
    改好标题了，商品能恢复吗
    已经整改，请恢复我的商品
    资料补齐了，请解除商品限制
    商品审核不通过被强制下线
    商品被人举报下架了
    被投诉侵权，商品被删
    图片侵权导致下架，图是我拍的
    被同行恶意举报，商品没了
    被说售假，商品下架，我有发票
    检测报告过期导致商品下架
    缺资质被下架，补交在哪
    缺中文标签被下架
    价格异常被下架
    描述含极限词被下架了，哪个词
    标题敏感词被拦，已在售商品没了
    类目放错被下架，怎么弄回来
    重复铺货被下架
    说我重复铺货，哪两个重复
    库存被冻结因为链接下了
    主推款被干掉了
    爆款链接没了
    几十个商品一夜全下架
    批量下架了我的商品，给个理由
    一半商品都被屏蔽
    商品还在后台但前台被隐藏
    前台隐藏是被处罚了吗
    购买按钮被平台取消了，商品受限
    商品状态变“平台禁售”
    商品状态：违规，怎么解除
    商品被打回草稿箱，之前在卖
    商品被平台置为不可售
    被下架的商品清单在哪
    下架多少天能恢复
    恢复商品要多久
    申诉商品三天没结果
    商品申诉被驳回，还能再提不
    下架影响原来的评价销量吗
    恢复后销量还在吗
    别人同款没下架，就下我的
    帮我把商品放出来
    请解封我的商品
    求恢复链接
    请复核下架决定
    人工审核一下我的商品，误下了
    我的儿童玩具被下架，缺3C？
    食品链接被下架，许可证有
    化妆品备案齐全为何下架
    充电宝被下
    刀具被下架了，是厨房刀呀
    农药链接被禁
    药枕说我宣传疗效，给下了
    书被下架说没授权
    衣服被品牌方投诉下架
    某一个颜色规格被屏蔽了
    英文站的商品被下架
    只下了一个站点的链接
    不是店铺被封，就一个商品下了
    店好好的，单单一款被下
    不是没流量，是直接被下架
    早上看后台少了五个商品，说违规
    你们是不是删错了，我的帽子链接没了
    亲，我家宝贝咋被下了
    咋又给我下架了
    我的货为啥子不让卖了
    商品下架，急，客户等着拍
    商品被下怎么不提前通知
    賣場商品被下架，原因不明
    listing被suppressed了
    商品被remove，reason没写
    shangpin bei xiajia le
    商品被平台下驾了
    您好，本店商品编号55082于今日被强制下架，通知未载明具体条款，请告知依据并予复核恢复
    我一个卖竹编篮子的，能违什么规，一早起来五个链接全是红叉叉，年前就指望它们，求求给查一下
    喂那个我卖了两年的暖手宝你们昨天晚上给我下了说是安全不达标可我报告都交过了呀
    广告法违规？整页没一个夸张的字，请恢复
    我的香薰蜡烛昨天还卖了十一单，今早整个页面被你们关掉，理由只写“不合规”
    说标题夸大疗效把我的草本枕下了，字我改了，怎么申请重新审核放出来
    只有德国站的那条链接被你们拿掉，别的国家都还在卖，什么缘故
    五百盒现货压着，你们一句“需补资料”就把链接停了，到底缺哪一份
    因为一位买家的投诉，九百条好评的商品就给撤了，请复查
    被系统当成重复商品合并后，我那条卖得最好的就不见了，请还原
    我的商品没了
    商品被删了
    链接被下了
    产品被禁售了，为啥
    宝贝被屏蔽搜不到
    链接被冻结
    为什么下掉我的爆款
    下架原因是啥
    凭什么下架我的蜡烛
    请重新上线我的商品
    解除屏蔽
    商品被锁，提示违禁
    被判违规下架，哪条规则
    违禁词下架，哪个词
    标题踩雷被下，改好了，能恢复吗
    图片有水印被撤，换图了什么时候回来
    版权投诉把我杯子下了
    商标投诉下架，商标是我的
    同行恶意投诉，链接没了
    被举报卖假，进货票都有，恢复一下
    安全证书传了还没恢复上架
    缺质检报告被拿下，已补交
    保健品被下，批文在这
    化妆品成分问题被禁，求复核
    说涉黄，那就是个哺乳枕
    剪刀被当管制刀具下了
    重复铺货下架，明明不是同款
    链接被合并后不见了
    价格异常被下，价已改
    大促前一天爆款被拿掉，急
    九百条评价的链接被删，恢复后评价还在不
    被下的商品多久复审
    商品申诉被驳回怎么办
    申诉八天了商品还挂着禁售
    误判了，那是本书不是枪
    下架通知没写是哪个商品
    只说不合规，具体哪里
    永久禁售吗还是能改了再上
    被删的能重新发吗，会不会再被删
    一个颜色被禁，其余正常
    XL码被屏蔽
    法国站没了西班牙站还在，是你们删的？
    买家说打不开，我后台看是平台已下架
    老客发来说链接失效，是被平台下了么
    别人同款卖得好好的，单单封我这个
    店没事，就这件被封
    貨還壓在倉庫，頁面卻被你們下了
    自家果酱卖了四年，突然说无证给撤了，证在附件
    listing又被block了，why
    QC没过被下架，哪一项
    电子烟链接全被清掉了
    为何我的产品显示"违规已删除"
    香薰系列一夜全打红叉
    品牌方撤诉了，商品能回来吗
    被系统抽检下线，样品合格的
    七个商品同时被停售，帮复核
    平台把我的宝贝删除了，能恢复吗
    商品因违规被平台清退，求说明具体原因
    商品图带水印被平台撤下，换了图请恢复上架
    我的商品被抽检判不合格下线，要求复核
    商品被平台误判成武器下架了
    平台说我的商品侵权所以撤了链接，我有授权
    商品页突然被平台关闭，买家打不开
    某个单品被平台封了，整店正常
    被下架的那款申诉没人回
    万圣节面具前一天被平台清掉了
    蜂蜡布被撤，说食品接触不合规，资料在此
    商品页标着禁售图标，解释一下
    客户随口说假的你们就把链接撤了？
    价格打错被下线，改好了请打开
    四盏灯因无品牌被下架，要交什么
    下架工单TK889处理到哪了
    我表姐店里同款皂没事，我的被撤
    系统把我的胶枪套当枪套给禁了
    刚过审计就变禁售，搞错了吧
    我的水壶链接被平台删了，啥原因
    商品被屏蔽，求恢复
    卖得好好的蜡烛突然违规下架
    说我精油是禁售品，凭啥拿掉
    宝贝被封了怎么申诉
    侵权下架了我的T恤，我有授权书
    平台把我爆款隐藏了，顾客搜不着
    木头玩具枪被判成武器强制下架
    listing被ban了，怎么reinstate
    商品凍結，請解除
    蜂蜜缺标签照片被撤，补传了请上回来
    十二把茶壶全标红下架了
    误判！我的吸奶器被当成色情给删了
    改完标题了，什么时候解除屏蔽
    同行乱举报，害我榨汁机被下
    充电器因缺认证被停售，证书已交
    下架通知没写理由，到底哪条违规
    违禁词是哪个，我的手表页被封
    大促当天主推款被平台拿下，急
    我的电子书被当盗版删掉，我就是作者
    被平台管控的那款面膜要什么材料才能放行
    链接变灰，写着管理员撤下
    商品下架申诉半个月没回音
    红色那个规格被系统屏蔽了
    为什么把我的薄荷茶列为限制商品下掉
    儿童床因别家召回连累我家被下架
    恢复后前台还是看不到那件商品
    刀具类被清退，我卖的是黄油刀啊
    重复铺货下错了链接，请还我原来的
    商品被风控锁了，不给卖
  `,
  en: `
    my listing was removed
    why was my product taken down
    listing suppressed
    listing deleted
    restore my listing
    item removed for violation
    my listing is inactive
    product rejected
    listing not approved
    you took down my product
    reinstate my listing
    listing got banned
    prohibited item notice
    my item disappeared from the site
    why was my listing removed
    product blocked
    my best seller disappeared from search overnight
    suppressed listing B09TTQ4410
    you took down my item for copyright, those photos are mine
    reason for removal just says 'other'
    listing says inactive and i didnt touch it
    reinstate my product please
    flagged as weapon. its a children's water pistol
    buy button vanished because of "price too high"
    what rule did my product break
    Appeal accepted but the page is still dead
    somebody reported me out of spite and now the product's gone
    safety certificate sent five days ago, extension lead still not back up
    delisted
    the product was fine for three years, what changed that you hide it
    They pulled our air fryer one day before the big sale. Two thousand units in stock, four phone calls, and nobody can name the sentence in the guidelines we're supposed to have violated
    为什么 my page blocked, no reason no mail
    compliance removed my cosmetics but i've all papers
    is a single complaint from one buyer really enough for you to kill a page with 900 reviews
    'restricted product' - its honey!!
    page not found when i open my own product
    trademark complaint against my item although I have the brand's permission letter
    dear team, my 4 articles are become hidden since monday, kindly tell what i must repair to make visible
    duplicates? which two are supposed to be the same
    medical claims? where do you see a medical claim in a foot bath
    Ghost town: all yoga mats offline, rest of the shop is untouched
    only the french page has vanished the others are live
    pls unblock asin ending 7KQ
    recalled? Nobody told us of any recall on that pram
    Whoever pressed the button on my bamboo toothbrush set this morning, I'd like to speak with them. Your e-mail quotes a paragraph on electronics, there's not a single wire in a toothbrush, so obviously the thing was mistaken for something else
    listing deactivated after a test buy
    put it back up
    the competitor's identical listing stays and mine goes, explain
    My words have been banned i guess. "best" in the title was it?
    removed for being in the wrong category, couldn't you just have told me
    image policy takedown of toy tractor
    stranded inventory since you closed the page of it
    被下架 3 items same time, photo is by my own camera, why copyright
    Yesterday the page of our oak shelf still sold eleven pieces. This morning it's in some 'policy' folder, can't be opened or edited, and the only button leads to a help text about counterfeit watches. What's happened to the shelf?
    Why was my product removed?
    my listing has been taken down
    how do I get my removed listing back
    my item was blocked, what did I do wrong
    my product has been suppressed
    which rule did my listing break
    You removed my listing by mistake
    appeal the removal of my product
    my listing was deleted by the platform
    my product no longer appears because it was blocked
    restore a product that you took down
    reason for the removal of my item
    I got a notice that my listing violates policy
    my best-selling product was removed
    product flagged as prohibited, but it isn't
    how long does it take to reinstate a listing
    my listing was removed for infringement
    how do I appeal a blocked listing
    three of my products were taken down today
    reactivate my suspended listing
    I fixed the title, please put my listing back
    Why is my product hidden from buyers?
    listing disabled with no explanation
    my cosmetics were removed although they're certified
    item taken down because of a complaint
    same product from other sellers is still up, mine was removed
    you blocked my power bank listing
    product page gone, was it removed?
    why did you delete my item
    my listing was flagged for a safety issue
    which photo caused my product to be removed
    I want my listing reinstated
    removed for false advertising, which words?
    sent in my documents but the product's still blocked
    unblock my product please
    my knives were removed as weapons, they are kitchen knives
    my product was banned, shop is fine
    policy violation on my listing, please explain
    the appeal for my removed product was denied
    only one of my items is suspended, why that one
    listing is inactive, says "removed by marketplace"
    can I relist a product you took down
    my product was suppressed for missing certificates
    wrongly flagged listing
    Who decided to take my product off the site?
    children's toy delisted as dangerous, I have test reports
    listing got pulled for duplicate content
    notice of removal, item 55209, please review
    why does my product say blocked
    brand complaint took my listing down, I have permission to sell it
    been selling these candles two years and suddenly they're not allowed?
    y was my listing removed?? no reason given
    woke up and my top seller is just gone 😭 says "violation", of what?
    500 boxes in stock and you kill the page without one clear word. Put it back up or tell me what's wrong with it
    Hello, my product was delete by system, I don't know reason, please help to recover
    listing 被下架, please tell reason and restore
    We kindly request the reinstatement of our product removed on 8 October, as the notification did not state which requirement it fails.
    It's a herb pillow. Your system says I claim it cures illness. Nowhere on the page do I say that. Check it again and bring the listing back please
    is there any chance of recovering a removed listing after a second rejected appeal
    my product disappeared from search and the status says "search suppressed", how do I lift that
    my product got removed
    why was my listing deleted
    listing blocked
    put my product back
    appeal a removed listing
    my item has been suppressed
    the listing disappeared
    you pulled my product
    reason for taking down my item
    my product is banned
    unblock a listing
    system removed my listing
    my product page is dead
    listing flagged as a violation
    reinstate a product
    removed for infringement
    my listing was wrongly removed
    can a removed listing come back
    product delisted by the platform
    my bestseller was blocked
    listing suspended
    what violation did my product commit
    no reason given for the removal
    why is my item hidden by you
    restore my deleted listing
    Sixty sold yesterday and this morning my herbal tea is "removed: forbidden word". Which word?
    I got an email that my kids' watch fails safety requirements and was withdrawn. I have the test report, where does it go?
    all three fruit knives of mine are down as weapons, please restore them
    search finds it, but a click says "listing no longer valid". I didn't touch it, was it blocked by you?
    you removed my rug for stolen photos; I paid a photographer and own the negatives, how can I appeal
    Suppressed for four days, appeal "pending". When will my product be back?
    the reason is "description doesn't match the item". Point out the sentence and I'll change it
    other shops still sell the identical heat patches, only mine were removed, how is that fair
    a single buyer's complaint and you deleted the electric blanket I've sold for two years, I want it restored
    My soap was classed as medicine and taken off, it's ordinary soap, could somebody re-check?
    my shop has no penalty, just this one charging cable is frozen. How do I lift it?
    I replaced the offending picture, so why is the product still blocked
    item 40771 is restricted, "compliance review failed", which document is missing?
    a text at midnight said my cream was removed for false claims, on what grounds
    your lab says my socket fails, my own certified lab says it passes, how do I get the listing back
    a brand complained and my phone case was deleted, I hold their licence, can it be put up again
    will my 100 reviews still be there once the removed listing is restored, and how do I get it restored
    first appeal turned down, may I submit a second for the same taken-down product?
    You removed a book as pirated. I have the publisher's delivery note.
    my back office says "hidden by marketplace" next to the lamp, what does this mean and how can it be undone
    two listings removed as duplicates of each other, I'd like at least one back
    propolis toothpaste delisted for health claims. The text has been changed, how do I request another review?
    The page was pulled two hours before the sale with 300 units waiting, please find the cause and reinstate it
    my item is called prohibited, yet your list of prohibited goods doesn't contain it
    a wrong price triggered the block; price corrected now, how does the product become visible again
    five products taken down in a day with one copy-paste reason, I want the reason for each
    reported as fake by a buyer and removed, I've purchase invoices, where do I send these
    how many working days does reinstatement take, my mats have been off for six
    why has only the English page been blocked when the French one is still selling
    my listing is locked, can't be edited or sold, "breach of section 12", what exactly is the breach?
    artificial flowers removed for lacking a plant health certificate, they're plastic, can this be looked at again
    where can I see all of my products that you've taken down, with the reasons
    the toy was deactivated for a missing warning label, I've added it, reactivate please
    listing was live for years and now "not compliant with new regulation", which regulation?
    my honey was removed after a test purchase, what did the test find
    am I allowed to list it again as new after you removed it, or do I need to appeal
    product images were rejected and the whole listing vanished from the shop
    my product was blocked for "unsafe battery", there is no battery in a candle holder
    you took my poster down for adult content, it's a painting of a horse
    has someone reported my product, since it was removed right after we overtook them
    my supplement listing is gone, status "under investigation", how long will this last
    can I get a human-readable reason why my bamboo chopsticks were delisted
    lisitng removed no reson pls restore
    my little duck umbrella has been taken down ☂️ what rule can a duck umbrella break, set it free please
    商品 blocked 3 days, appeal no reply, please restore
    Dear Sir or Madam, our product "mugwort cushion" was delisted on 2 November. The enclosed test report demonstrates conformity and we ask for its reinstatement.
    "Suspected violation." That's it? Two words and my best listing's dead? WHICH rule, WHICH word, tell me
    gran sews lavender sachets, they've been up for three years without trouble, and last week they were pulled as "medicine". It's lavender and cotton. Please have another look and put them back
    my listing was taken down
    my item has been blocked
    you deleted my product page
    product delisted for violation, which one
    listing suppressed, how do I fix it
    my bestseller was pulled overnight
    item marked as prohibited
    my product is frozen
    item locked and can't be sold
    my page says removed by the marketplace
    automated takedown of my item, it's a mistake
    your system wrongly removed my product
    product restricted, reason?
    got a removal notice, how do I appeal for the item
    where do I appeal a listing takedown
    how can a removed product go live again
    title corrected, please restore the listing
    I've made the changes, lift the block on my item
    documents supplied, unblock the product
    failed compliance so my item came off sale
    someone reported my product and it was taken off
    copyright claim removed my item, the pictures are mine
    a competitor reported me and my listing's gone
    accused of selling fakes, item removed, I have invoices
    item removed as test report expired
    removed for missing certificate, where to upload
    removed for missing warning label
    removed because of a price error
    which word in my description got the product banned
    keyword in the title got my live item removed
    item removed for wrong category, how to get it back
    taken down as duplicate, duplicate of what
    my stock is stranded as the listing was removed
    dozens of my products vanished, flagged by you
    bulk removal of my items, give me a reason
    half of my catalogue is blocked
    still in my seller panel but hidden from buyers by you
    buy button removed from my item by the platform
    status "not sellable by policy"
    item status: violation. how do I clear it
    my live product was sent back to draft by you
    list of my removed products
    how long until a removed item is restored
    listing appeal, no answer for three days
    listing appeal rejected, can I try again
    do I keep the reviews when a removed listing is restored
    why can others sell it and mine is banned
    bring back my listing
    release my blocked item
    review the removal of item 55082
    manual review for my delisted product please
    my toy was delisted over a safety mark
    food item removed although I have the licence
    cosmetics taken down, they're registered
    power bank listing banned
    kitchen knives removed as weapons?
    herbal pillow removed for health claims
    book taken down, no permission they say
    shirt removed after a brand complaint
    one colour of my product was blocked
    removed from the German site only
    not my whole shop, one product got removed
    shop is fine, only this item is blocked
    it's not low traffic, the product was pulled by you
    five products missing this morning, marked as violation
    did you remove the wrong thing? my hat is gone from sale
    removed without warning
    takedown notice
    listing takedown reason
    product ban
    item blocked
    listing deactivated by policy
    ASIN suppressed
    page killed by your bots
    search suppressed item, image problem?
    removed due to main image, what's wrong with it
    listing removed due to safety concern, report was already sent
    recall flag on my product, it's not the recalled model
    why is my candle considered hazardous and taken off
    sir my listing is blocked since yesterday, kindly unblock
    kindly tell the reason for deactivation of my product
    my product is removed, I don't know why, help to recover
    you close my article without reason
    my item kena remove, why
    我的 listing 下架了 why
    product 被屏蔽, how to restore
    listng removed wtf
    why u take down my soap
    y was my item banned
    my product got flagged
    item flagged and offline
    the platform took my lamp offline, when's it back
    please undo the takedown
    what must I change so you restore the item
    Dear team, item 55082 was removed today without naming the clause. Please state the grounds and reconsider.
    i weave baskets for a living, what rule can a basket break, five of them are red crosses this morning and christmas is coming
    my hand warmers that i sold for two years you took them off last night said not safe but i gave you the report already
    "Misleading content", says the notice. There isn't one boastful word on that page. Put it back.
    Yesterday my scented candle sold eleven pieces and this morning you've closed its page, for "non-compliance" of some kind.
    I've deleted the health claim you objected to, so how do I ask for the herb pillow to be let back on sale?
    my product got banned
    product banned without explanation
    my product page was deactivated by you
    deactivated listing, reason?
    suspended listing
    item taken off sale by the platform
    platform pulled my product
    you pulled my candle listing
    you've delisted my blender
    my shoes were delisted, why
    delisting notice for SKU 88
    takedown of my toy, please reinstate
    reinstatement of item 3391
    restore my deleted product
    unblock my item
    lift the block on my listing
    listing blocked, what document do you want
    suppressed from search because of a missing picture?
    listing hidden by moderation
    listing frozen overnight
    listing locked for violation
    listing flagged as prohibited
    listing rejected after two years of being live
    my ad for the bike isn't visible any more, removed by your team?
    products gone from my shop front since this morning
    3 of my items disappeared, did you take them away
    half my shop's products got zapped
    all my vape listings were wiped
    my knife listing was struck off
    product killed by your robots
    your filter took my soap off for the word "cure"
    automatic moderation removed a plain T-shirt
    keyword violation takedown, which keyword
    title contained a banned word, listing was taken down, fixed now, restore
    image breach takedown, which picture
    picture had a watermark so you pulled it, replaced, please put it back
    copyright complaint removed my mug
    trademark complaint against my phone case, taken down, I own the mark
    someone's IP claim took my listing down
    rival reported my product and you yanked it
    false report got my listing removed
    buyer said fake and you removed my bag at once
    flagged counterfeit, I've invoices from the maker, restore
    safety takedown of my heater, I have the CE report
    lab report demanded, sent, product still off the site
    removed for missing certificate, uploaded, when is it back
    medicine claim? my balm was pulled
    pesticide category ban, my neem oil got removed
    food supplement delisted, licence attached
    cosmetic serum blocked for ingredients
    adult content removal, it's a breastfeeding pillow
    weapon policy took my kitchen scissors down
    my air rifle toy is prohibited now?
    recalled item notice, mine is another model, put it back
    duplicate listing removal, they aren't duplicates
    merged with another page and mine's vanished
    price error removal, price corrected
    you removed it for pricing too high, justify
    listing removed one day before the sale
    top product pulled on black friday, urgent restore
    bestseller deleted with 900 reviews, will the reviews return
    if it's reinstated do I keep my ratings
    how long till a removed item is reviewed
    where's the appeal form for a blocked product
    appeal for item rejected, next step?
    appeal pending 8 days, product still blocked
    what proof is needed to reinstate
    which rule did I break with the garden gnome
    which policy clause led to the removal of my product
    tell me the exact reason my lamp was removed
    no mail, no reason, product gone
    email says "non compliant", nothing else
    notification says removed but doesn't name the product
    the removed product was within rules, check again please
    wrongly removed
    mistaken takedown
    removed by error, it's a book on hunting not a gun
    could you double check the removal of 7 listings
    can I relist a removed product or is it forever banned
    can I edit and resubmit a taken-down item
    is the ban on my product permanent
    warned and removed at the same time, why
    one variant blocked, others live
    size XL of my hoodie was blocked
    removed in France but live in Spain, why
    item not searchable, it says blocked by policy
    buyers say link is dead, I see "removed by marketplace"
    old customers can't open my product page, it's banned?
    my link 404s since the policy mail
    sir product QC failed and listing removed
    kindly unblock my catalog
    kindly reactivate my product, all docs given
    listing blocked reason showing "brand violation" sir
    my products is disappeared, please give back
    why you delete my product, I not do nothing bad
    please to say me which rule, my 4 article are off
    they've binned my listing again
    you lot nuked my best seller
    absolute joke, two hundred jars in the shed and you pull the page
    My homemade jam has sold here for four years; on Tuesday it was taken away as "unlicensed". The council licence is attached. Please restore it.
    My whole range of scented candles got a red cross overnight, yet another shop sells the very same wax. Why mine?
    下架 reason pls
    listing 被下架 why
    hi team, item 991 says "inactive - removed by compliance", could you look into it
    stock sits in your warehouse while you've blocked its page
    why do others sell the same thing and mine's forbidden
    is my store ok? only this one product is blocked
    the marketplace took my product down for a keyword I never used
    your moderators deleted my listing with 900 reviews, restore it with the reviews
    my garden toy listing is banned, which policy?
    the removal notice on my item mentions compliance without detail
    my serum's listing was removed because of an ingredient, which?
    my shop's fine but a product got blocked by your system
    a takedown hit my listing during the sale, bring it back
    seller question: removed product, which proof gets it reinstated
    listing of my oven mitts vanished with status prohibited
    is my deleted listing recoverable
    one colour of the bag listing was forbidden by you, why
    an hour ago my listing was yanked
    why is the product I sell classed as restricted and hidden by you
    the bot removed my item thinking a toy lightsaber is a weapon
    my item was reported by a troll and you removed it
    you blocked my listing though competitors list the identical thing
    product suppressed pending review, how many days
    restore please: item 7712 removed in error
    taken down without any warning, my handmade soap
    my removed listing's appeal went unanswered
    delisted because of a missing CE mark, document attached, relist it
    my wine listing went dark, says removed due to age policy
    hemp oil listing vanished, flagged as drug
    removed, restored, removed again. what's going on with item 5520
    my cough syrup spoon listing got classed as medicine and pulled
    the page of my rugs carries a ban icon, please explain
    platform wiped my Halloween masks on the 30th of October
    your reviewers struck off my beeswax wrap for food contact, papers attached
    why's my listing invisible with the note "restricted by trust and safety"
    item got yanked because a customer typed 'fake' in a ticket
    the algorithm blocked my listing's photo of a knitted gun holster, it's for glue guns
    reactivate the listing you shut last Tuesday
    delisted after a price typo, it's fixed, open it again
    my listing went to "banned" right after I passed the audit
    takedown reference TK-889, status?
    my patchwork toys were pulled, no CE mark on cushions needed, review
    same soap allowed at my cousin's shop, mine got removed
    can my prohibited-marked listing be reconsidered
    four lamps removed as unbranded, what do I show
    my product was taken down, why
    you delisted my kettle without notice
    listing blocked, please reinstate
    item suppressed since Sunday
    my candle listing got deleted by your team
    why has my article been pulled from the site
    Please put my product back online, it breaks no rule
    removed for "prohibited item", it's a butter knife
    your robot flagged my toy gun made of wood
    listing deactivated due to trademark, I own the mark
    My necklace page was hidden for "medical claims" but I never made any
    product invisible to shoppers, you banned it?
    sir my product has been blocked, kindly unblock it
    the marketplace killed my bestseller page overnight
    SKU 7741 disabled by platform
    my listing was yanked for copyright though I painted the picture myself
    three of our chargers were removed for missing safety papers, papers attached
    notice says policy 4.2 breached by my poster, which word offends
    listing got taken off, customers ask me where it is
    which picture caused the ban of my dress
    your system classed my hemp bag as a drug and removed it
    vitamins delisted, what document do you need to restore them
    Item under compliance hold, I can't sell it. What's required?
    knife sharpener rejected after a year on sale, now offline by you
    my books were removed, apparently counterfeit, I'm the publisher
    unlist by mistake? my garden gnome is gone from the store, not by me
    you blocked my ad-free honest product, restore please
    restricted product notice for my essential oil
    item frozen
    article suspended because of a complaint from a brand
    how long does it take to get a blocked item restored
    my teapots, all twelve, have vanished from the site with a red flag on each
    taken down again after I fixed it!
    I corrected the title, now lift the block on my product
    product page shows "not available" to buyers, moderation did that, why
    lost my listing with 2,000 reviews, give it back
    the takedown notice gives no reason
    intellectual property claim removed my hoodie, I have a licence, where do I send it
    DMCA on my listing, false claim
    my lip balm was banned for "unverified ingredients"
    your moderators removed my drone for battery reasons
    is my item banned forever or only temporarily
    why is my listing under review and off sale
    product quarantined by your quality team, explain
    my pet tag listing disappeared from search AND from direct link, blocked?
    unblock ASIN please
    can a removed product be restored with its ranking
    my baby cot was taken off over a recall of some other maker's cot
    item de-activated for price gouging, price is normal
    adult content flag on a breast pump, seriously? put it back on
    why are my fireworks-shaped candles forbidden, listing gone
    listing takedown: mistaken identity, not a weapon, it is a cosplay prop
    you removed my honey for lack of a label photo, label now uploaded
    the tea I've sold for nine years was removed this morning with the words "restricted goods". It's peppermint. Who can look at this sensibly?
    disabled listing help
    my craft kit fell foul of your toy rules, how do I get it relisted
    Your email says "removed due to customer safety". Nobody was hurt. What's the evidence?
    product pulled, inventory now stuck with me, urgent restoration needed
    duplicates policy took down the wrong one of my two listings
    what does "listing ineligible" mean on my whisk, it was selling fine yesterday
    the platform hid my variant in red
    your team removed my photo frames because of a logo in the picture, I've blurred it, restore
    appeal for item 33102 still unanswered, it's been offline two weeks
    my item is "withdrawn by administrator"
    hey why u delete my product??
    I cannot find my product in the shop, it say violation
    after a false report by a competitor my blender was struck off
    please tell me the cause of removal for my sunglasses
    our cheese was removed for missing cold chain proof
    all kurtas blocked due to wrong HSN code, code corrected, please make live
    make my product live again
    listing paused by platform because of high return rate, when's it back
    you banned my ebook
    product rejected retroactively, I want the ban reversed
    item not searchable any more, notice of infringement attached to it
    my wooden spoons breached what exactly?
    my page was removed during the sale, I'm losing thousands, get it back up
    our fire extinguisher listing was shut off, certification's valid till 2027
    lifted the ban on the blue one but the green one's still blocked
    why doesn't the restored product show up, appeal was granted
    keyword "Swiss" got my watch removed
    product struck down as "misclassified", I've moved it, now put it back
    recover deleted listing, moderator removed it
    my stickers were censored
    is there a form for disputing a product takedown
    my perfume got removed as hazmat without asking for the datasheet
    my rice cooker listing is dead with a "legal" notice, whose lawyers?
    you classed our licorice as tobacco, pulled it, now reverse that
    my beeswax wraps were zapped by an algorithm
    banned my bonsai scissors, what clause
    the takedown of our pram rests on a photo of a different pram
    your compliance bot struck my herbal pillow from sale
    page of my ukulele shows "gone" with a moderator's stamp
    my sunscreen was ousted for lacking an SPF certificate, here it is
    why forbid my slingshot toys after five years of sale
    pulled for "misleading origin", my olives ARE from Crete
    how many days until moderators put a cleared article back
    the marketplace unlisted my corset as erotic, appeal please
    my patterns PDF was expelled for piracy, I drew it
    which field triggered the automatic removal of my stroller
    my incense is blacklisted, unblacklist it
  `,
})
