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
  `,
})
