import { defineIntent } from '#intents/define'

export const closeShop = defineIntent({
  intent: 'close-shop',
  audience: 'seller',
  settledBy: 'person',
  label: { zh: '我要关店', en: 'Close my shop' },
  definition: {
    zh: '卖家要永久关闭或转让店铺、退出平台。',
    en: 'A seller wants to close the shop for good, hand it over or leave the marketplace.',
  },
  borders: {
    'seller-holiday': {
      zh: '只是暂停几天归假期模式。',
      en: 'Only pausing for a while is holiday mode.',
    },
    'deposit-question': {
      zh: '只问保证金怎么退归保证金。',
      en: 'Only asking how the deposit comes back is deposit question.',
    },
    'delete-account': {
      zh: '买家注销账号归注销账号。',
      en: 'A buyer deleting the account is delete account.',
    },
    'account-appeal': {
      zh: '被平台关的归账号申诉。',
      en: 'Closed by the marketplace is account appeal.',
    },
  },
  zh: `
    关店
    不想开店了
    怎么退店
    店铺关闭流程
    退出平台
    停止经营
    怎么关闭店铺
    我要退店
    不做了 关掉店
    撤店
    店铺注销要多久
    永久关店
    解约退店
    关闭卖家账号
    我要关店
    不想做了 怎么退店
    注销店铺
    店铺能转让给别人吗
    申请退出平台
    关店要满足什么条件
    还有几单没收货能先关吗
    关店后货款怎么结
    公司要注销了 店也得关
    生意太差 干不下去了
    店铺过户给我儿子
    注销卖家账号 提示有未完结订单
    退店申请提交后多久生效
    关了还能再开回来不
    guan dian
    彻底退出，不是放假
    把英国站关掉 保留德国站
    close 我的 store permanently
    想結束營業 請問手續
    我申请错了 撤回退店
    入驻才一星期 后悔了 不开了
    两个店想合并 关掉小的那个
    把店卖了 买家要改主体 咋弄
    平台仓还有货 要先清完才给关吗
    亏了二十万 认栽 撤了
    老人去世了 店铺是他名字 子女来处理
    没货了厂子倒闭 这铺子留着也没用
    退店按钮灰的 说保证金欠缴
    我跟我先生经营的毛线店到年底就收摊了，年纪大了打包打不动，库存已经处理得差不多，请问最后一批客人的售后期过完后，我们要办些什么才算正式收掉
    不续约
    撤柜
    店铺名额让出来 不做这行了
    帮我办一下店铺注销 负责人电话已在后台
    关店之后买家还能找我售后么
    转让协议模板有没有
    主体变更 从个体户变更为我前夫的公司 等于过户
    跟你们平台合作三年，费用越来越高单子越来越少，我们董事会决定十二月起不再在贵处经营，请派专人跟我们对接清退的事，货、钱、合同一样样来
    开了五年的文具店，现在学校门口的实体都没人买了，网上也跟着淡，孩子劝我歇了，我也想通了，麻烦告诉我怎么一步步把这家网店彻底收掉，别留尾巴
    這家店我不經營了，請幫我辦結業
  `,
  en: `
    close my shop
    close my store
    stop selling
    how do i close my seller account
    delete my shop
    i want to quit selling
    shut down my store
    leave the marketplace
    terminate seller account
    end my seller contract
    close shop permanently
    cancel my seller account
    wind up my shop
    deregister as a seller
    i'm giving up my shop
    i want to close my shop
    how do i delete my seller account
    shut the store down for good
    leaving your marketplace
    can i transfer the shop to my son
    sold the business, new owner takes over the store
    close account but there are three open orders
    what happens to my remaining balance once the store's gone
    we are going out of business
    terminate the seller contract
    关店 procedure?
    not a holiday. I'm done
    close UK keep Germany
    Withdraw from the platform, conditions please
    merged with another firm so one of the two shops must go
    i regret signing up, undo my registration as merchant
    close-down button is grey, it says deposit overdue
    can i reopen later if i close now
    your stock in warehouse must be empty before closing, correct?
    too expensive, too few sales, goodbye, wind everything up
    dear sir my father died and shop is in his name, how we end it
    How long from request until a shop is finally gone
    took back my closing request, did it work
    do buyers still reach me for warranty afterwards
    not renewing in january
    the factory burned down so there's nothing left to sell here
    change of legal entity = closing and reopening?
    hand the store over to my ex husband's company
    want out of selling with you
    We're both past seventy and packing wool hurts our hands, so the shop ends with the year. Stock's nearly gone. After the last customer's return period has passed, what formalities remain until it is officially finished
    remove my shop from your site including all pages
    stop being a seller, stay as a buyer
    Cancelling my merchant plan and leaving entirely
    liquidator here, the company that runs the bike store is insolvent
    retiring the shop, forms?
    My sister and I split. She keeps the shop in the village, I take over the online one, which is registered to her. What needs signing for it to change hands, and will the ratings survive
    最后 order is delivered, now close please
    don't want my store any longer, too much hassle
    Three years with you, rising charges, falling orders. The board has resolved to end trading here from December. Kindly name a person with whom we can settle goods, money and contract step by step
    closing down, last orders tuesday, what do you need from me
  `,
})
