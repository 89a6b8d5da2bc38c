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
  `,
})
