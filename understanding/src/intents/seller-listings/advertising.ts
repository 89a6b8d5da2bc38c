import { defineIntent } from '#intents/define'

export const advertising = defineIntent({
  intent: 'advertising',
  audience: 'seller',
  settledBy: 'article',
  label: { zh: '怎么投放广告', en: 'How to advertise' },
  definition: {
    zh: '卖家问怎么开广告、设出价和关键词、提高ROI，或广告为什么不跑。',
    en: 'A seller asks how to start ads, set bids and keywords, raise ROI, or why an ad does not run.',
  },
  borders: {
    'advertising-cost': {
      zh: '问花了多少、回报多少的数字，归推广花费。',
      en: 'Asking for the figures of spend and return is advertising cost.',
    },
    'promotion-signup': {
      zh: '报活动、发优惠券归活动报名。',
      en: 'Sale events and coupons are promotion sign-up.',
    },
    'listing-health': {
      zh: '自然流量归商品表现。',
      en: 'Unpaid traffic is listing health.',
    },
  },
  zh: `
    怎么投广告
    推广怎么开
    直通车
    开广告
    广告怎么设置
    关键词出价
    暂停推广
    投放效果差
    广告审核
    推广计划
    怎么做推广
    广告位
    roi低
    新建广告计划
    广告不跑量
    怎么开广告
    推广计划怎么建
    广告不跑量是啥原因
    关键词出价多少合适
    自动广告和手动广告选哪个
    ROI太低怎么优化
    我想投流
    广告审核没过 说图有牛皮癣
    日限额最低多少
    新品该不该开车
    竞价排名那种推广你们这儿叫啥
    否定词怎么加
    ACOS 80% 救命
    推广暂停了恢复不了
    投放时段能选吗 我只想晚上投
    想让我的露营椅出现在搜索第一个，要怎么买
    guanggao 怎么投
    首頁橫幅廣告怎麼訂
    点击多转化低 问题出在哪
    智能出价靠谱不
    人群定向 宝妈 怎么圈
    视频广告素材尺寸
    campaign 建好了 status 一直 pending
    一天预算50够不够
    广告充值了 余额不显示 投不出去
    一个计划放几个品比较好
    联盟推广 佣金给达人 怎么设
    我是做园艺工具的小店，从没做过付费推广，每天想拿出三十块试试水，应该挑什么样的商品先试、选关键词还是选人群，有没有新手教程可以看
    想给竞品页面上打我的产品
    匹配方式 广泛 精准 有啥区别
    为什么别人搜我品牌名出来的是对手的广告
    达人带货在哪里找人
    开屏多少钱能上 怎么预定
    投了一星期零展现
    站外引流你们支持吗 链接怎么追踪
    素材被拒 “最”字不能用？
    赠送的推广红包在哪用
    以前我全靠自动计划，一个月烧两千出三千，现在想把跑得好的词单独拎出来做精准，又怕一停自动的就没单了，应该按什么顺序来调
    怎么把预算从台灯那边挪到落地灯
    搜索广告和推荐广告，哪种适合客单价三千的沙发
    广告位置能固定第一吗
    我家狗粮在老客里口碑很好就是没新客，朋友劝我做推荐位推广，可我看后台有搜索、推荐、直播、短视频四种，名词看得一头雾水，能讲讲各自适合干嘛
  `,
  en: `
    how do i advertise
    run ads
    sponsored products
    set up advertising
    keyword bidding
    pause my ads
    ads not running
    promote my product
    ad campaign
    my ad was rejected
    advertising help
    increase bid
    how do ads work
    ads get no clicks
    how do i start advertising
    create a campaign
    my ads aren't delivering
    what should i bid for "camping chair"
    automatic or manual targeting, which is better for a newbie
    roi is terrible, what can be done
    ad rejected because of text in the picture
    minimum daily budget?
    negative keywords where
    Can I run ads only in the evenings
    want to appear on top of search, is that for sale
    campaign status stuck on pending review
    acos 80% help
    sponsored products vs sponsored brands
    loads of clicks no sales
    banner on the homepage, how to book
    topped up but the ad balance isn't there so nothing runs
    is it worth promoting a brand-new product straight away
    推广 plan how many items in one
    video ad size and length
    Target young mums with our bath toys, is there an audience for that
    smart bidding any good?
    how do affiliates and influencers get paid a cut, where's the setting
    broad phrase exact, don't understand
    why do people who type my brand name see a rival on top
    I've never paid for promotion. My shop sells garden tools and I could spare three pounds a day. Which sort of product should be tried first, words or audiences, and is there a beginner's guide somewhere
    boost my post
    free ad credit you gave me - how do i use it
    can't resume a paused campaign
    show my item on competitor pages
    zero impressions in a week with bid of 1.20
    move budget from desk lamps to floor lamps mid month?
    i want make ads but not understand cpc and cpm, which one for me
    off-site traffic, can the links be tracked
    one ad per keyword or all together
    superlatives banned in ads, ok, so what can i say
    How do I find streamers who would present our kettles
    Our automatic campaign burns two thousand and brings three. The words that work should go into a precise one of their own, though I'm afraid that sales collapse when the old one is switched off. In which order would you go about it
    ad placement fixed at number one possible
    best type of promotion for a 3000 dollar sofa
    keyword suggestions tool
    开车 with 50 a day enough or not
    retargeting people who looked but left
    The dog food has devoted regulars, new faces are what's missing. There are four sorts of promotion in the menu, search, feed, live and short video, and I can't make head or tail of the terms. What is each of them good for
  `,
})
