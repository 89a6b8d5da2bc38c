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
    我想把店关掉
    如何申请关店
    我不想在你们平台卖了
    想永久关店，流程是什么
    可以把店转给朋友吗
    退店需要什么手续
    关店要多久才能办完
    关闭店铺有什么要求
    怎么解除入驻合同
    帮我把店铺注销掉
    生意不好，准备关店
    我打算年底关店，怎么申请
    彻底关掉店铺
    想终止合作
    卖家账号怎么注销
    注销店铺前要处理完哪些事
    关店申请在哪里提交
    店铺关闭后还能恢复吗
    我想撤店，还有订单没完成可以吗
    不经营了，店怎么处理
    公司倒闭了，店铺要注销
    退店审核要几天
    合同到期不想续了，怎么退出
    店铺卖给别人了，怎么过户
    开店亏钱，不想继续了，怎么关
    能不能直接关闭店铺，不再营业
    申请退店被驳回，为什么
    个人店铺怎么注销
    关店的按钮找不到
    我名下有两个店，想注销其中一个
    关店以后之前的订单怎么办
    想换平台，这边的店要关掉
    店主换人，怎么办转让
    我要结束营业，永久的那种
    我申请关店了，什么时候生效
    父亲年纪大了，店铺想转到我名下
    合伙散了，店要关掉
    店铺退出后会员和评价还留着吗
    没精力打理网店了，想注销
    关掉海外店，彻底不做了
    我要close店铺
    想注xiao店铺 不玩了
    不干了不干了，给我关店！
    我要把賣場關閉，不賣了
    請問結束賣場要怎麼申請
    关店啦😔 谢谢平台 手续怎么办
    转行了，店铺可以卖掉或过户给员工吗
    准备出国定居，店没人管，想永久关闭，需要我做什么
    怀孕了以后不打算再做电商，想把店彻底注销，库存已清空，下一步点哪里
    我和老公离婚了，店归他，经营主体怎么变更成他
    退出平台的话，提前多久通知
    店里已经半年没有订单了，我想把店铺彻底注销，怎么弄
    年底合同到期就不做了，请问退出平台要提前办什么
    我把公司卖给朋友了，店铺也要一起转给他，流程怎么走
    货都清完了，最后一单也签收了，现在可以申请关店了吗
    提交了关店申请两个星期没人处理，要等多久才能关掉
    我要回老家了，这个店以后不开了，麻烦帮我注销
    家人接手不了，店铺只能永久关掉，注销要准备什么材料
    想关掉店铺但系统提示还有未完成的售后，该怎么办
    不是放假停几天，是以后都不卖了，请问在哪申请退店
    想关店
    店不开了
    怎么注销店
    我要撤店
    不卖了，关店
    怎么退出平台
    永久关闭店铺
    店铺转让怎么办
    关店流程
    退店手续
    不干了想注销店
    店铺注销条件
    怎么终止合同
    停止合作
    店要关，怎么弄
    卖家退出
    申请关闭店铺
    能过户店铺吗
    我不当卖家了
    结束经营
    彻底不做了
    关店多长时间
    店铺给别人
    清退申请
    孩子上学要陪读，网店做不动了，想彻底关掉，步骤是什么
    厂房到期不租了，店也不打算继续，怎么办理退店
    我哥想接手我的店，营业执照也换成他的，可以转让吗
    合同下个月底到，我不续了，需要提前写申请吗
    卖了两年没赚到钱，准备退出，关店之前要清空商品吗
    有三笔售后还没处理完，系统不让关店，要等到什么时候
    我退休了，店里的东西都卖光了，请帮我把店永久关掉
    我把关店申请撤回了，现在又想关，能重新提交吗
    公司被收购了，新公司不要这家店，怎么注销
    两个店太累了，想留一家，把卖童装的那家关掉
    关店以后账号还能当买家买东西吗
    店铺名字注册了商标，关店以后名字会不会被别人拿走
    我要移民了，没法再经营，整个店注销要多久生效
    跟平台理念不合，不想再续约，请告诉我怎么退出
    店主是我爱人，他病逝了，这家店要怎么关掉
    想转让给员工，粉丝和评价能一起过去吗，要签什么
    点了关闭店铺，提示还欠平台费用，交了才能关吗
    这个店当初是试着玩的，现在想永远关了，不是放假
    我们改做线下了，线上店铺全部撤掉，要给你们发公函吗
    注销店铺后，我的资料多久会删除
    打算把公司解散，先把店关了还是先注销执照
    关店审核一直卡在第二步，已经十天了
    把代运营解约了，店没人管，干脆关掉，怎么申请退店
    亏得太多了，实在撑不下去，想退出平台不卖了
    关店申请通过后，没卖完的货还能下架寄回吗
    我手里这家店想卖给同行，店铺主体能变更吗
    店铺关闭公告要挂多久才能正式关
    不玩了 关店 拜托快点
    zhuxiao dianpu
    close shop 咋操作
    店不想要了🥲心累
    关dian！！永远不开了！！
    老公说再开就离婚，哈哈，那我就把店关了吧，怎么弄
    做了八年，从一个人打包到请了十个工人，如今年纪大了，货源也断了，舍不得也得舍，请告诉我正式收掉这家店要走哪些手续
    本公司因战略调整，拟自明年一月起终止在贵平台经营，烦请告知退出流程及所需文件
    我想把賣場永久關閉
    請問賣場可以轉讓嗎
    申请退店
    店不做了怎么退出平台
    卖家退出怎么办理
    想把店转让给别人
    店铺过户流程
    彻底停业关店
    怎么把店铺关掉
    关店要什么条件
    关店前要处理什么
    还有订单没完能关店吗
    关店需要多久
    关店申请提交后多久通过
    关店进度查询
    店铺注销进度
    撤销关店申请，我又想开了
    关店后能再开吗
    关店以后客户的售后咋办
    关店后评价还在吗
    关店后商品页面会删吗
    关店了数据还能下载吗
    关店按钮点不了
    关店提示有未完结售后
    有欠款能不能关店
    子店铺关掉一个，留主店
    我开了俩店，关一个
    关掉海外站的店
    公司注销了，店也要关
    营业执照注销了 店铺怎么办理关闭
    合伙散了，店铺想关
    店主去世，店铺怎么关
    换老板了，店铺主体变更
    店铺转给我弟弟行不
    把店铺卖给别的公司可以吗
    店铺转让要交什么材料
    转让店铺评分能带走不
    更换经营主体
    终止与平台的商家合同
    解约，不在平台卖了
    合同到期不续，店关了吧
    到期不续签自动关店吗
    我不想继续经营，请协助清退
    清退流程走到哪了
    商家清退
    商户注销
    卖家账号不要了，连店一起注销
    退出商家身份，只留买家
    撤出平台
    下架全部商品并关店
    关张大吉，怎么关门
    店黄了，想注销
    亏本了，店铺不干了
    没生意，准备把店关了
    生意做不下去，申请关闭
    太累了，把店关了算了
    要上班去了 店铺永久关闭
    移民了，店不开了
    身体不好开不动店了，怎么关
    退休了，店铺怎么处理
    去别的平台了，这边的店关闭
    平台费用太高，我要退店
    一年没卖出一单，店铺注销掉吧
    长期不经营会自动关店吗
    不是休假，是永久关
    不是暂停营业，是彻底关掉
    不是保证金的事，我就是要关店
    关闭网店
    注销网店要本人吗
    法人不在可以关店吗
    注销店铺要身份证不
    店铺注销后名字别人能用吗
    店铺名释放要多久，注销后
    关店公示期几天
    关店对我再开新店有影响吗
    注销店铺会影响征信吗
    关店仓库里的货怎么弄
    关店时没结算的钱会给我吗
    关店要不要交违约金
    中途关店年费退吗，我要关
    试营业就想退店可以吗
    刚入驻就后悔了，退出行吗
    入驻错类型了，先把店注销
    亲，关店找谁办
    在哪里关店铺啊
    咋个关店嘛
    俺不卖了 店给俺关了
    店鋪要收起來，怎麼申請關閉
    close shop怎么弄 永久的
    shop不做了，怎么shut down
    zenme guandiao wo de dian
    注消店铺
    您好，我司因战略调整决定终止在贵平台的经营，请告知店铺清退的办理流程及所需资料
    开了五年的童装店真舍不得，可是带两个娃实在顾不过来，请告诉我从哪里申请永久关掉
    我想问一下我老公那个店他人不在了营业执照也到期了这个店铺要怎么给它关掉啊
    把店盘给我徒弟，平台上要办啥手续
    店铺转让给亲戚和卖给外人手续一样吗
    我表弟想用他自己的公司接手我这家店继续做，平台上怎么把店转到他名下
    打算过完年就彻底不卖了，在你们给我关掉店铺之前，我得先把哪些事情了结
    关店申请显示“审核中”已经两个礼拜，这店到底哪天才算真正关掉
    想把卖文具的那间店永久撤掉，只留卖玩具的，该去哪里提交
    店是跟朋友合开的，现在散伙，谁来提交关闭店铺的申请才有效
    我想退出平台
    想退出你们平台
    店主变更给我弟
    彻底关店，不是放假
    不是暂停，是不干了
    不做卖家了
    退出平台，商家
    退店流程
    退店要准备啥
    商家注销入口在哪
    解除商家合同
    合同到期不续，店铺怎么退
    不续签了要提前多久说
    撤店申请
    闭店申请在哪提交
    关店审核多长时间
    关店申请提交三周没动静
    关店被驳回，为啥
    关店申请能撤回吗，我又想开了
    有没完成的订单能关店不
    有售后没处理完能注销店铺吗
    店铺欠费还能关吗
    关店后余额怎么结
    关店最后一笔货款还打吗
    关了店保证金和余额啥流程
    仓里货没清能关店吗
    关店后商品链接会怎样
    店铺注销评价会没吗
    关店之后还能开发票不
    关了以后还能重开吗
    同一执照关了店还能再开新的不
    两家店关一家
    只关西班牙站的店
    店铺过户
    店卖给朋友了怎么换主体
    转给我妹要啥资料
    老板退休，店给儿子
    店主去世家属怎么关店
    老公走了，他的店要关
    生病了不经营了，关店
    移民了，店铺注销
    公司破产，店铺怎么退出
    公司清算要撤店
    厂子烧了没货卖，关店算了
    散伙了，店归谁，怎么转
    公司变更主体，店能过户吗
    执照到期不办了，直接关店
    一年没一单，关了吧
    亏本，不卖了
    费用太高，撤了
    心累，不想卖了，关店
    后悔入驻，退掉
    开错店了想注销
    搬到自己网站卖，你们这店永久下线
    去别的平台了，这边店注销
    提前退店要赔钱吗
    现在关店年费退吗
    店铺转让粉丝能带走不
    转让店铺收手续费吗
    只保留买家身份，取消商家
    关店按钮灰的
    我要關店謝謝
    店鋪轉讓需要什麼文件
    close shop 怎么申请
    亲，手疼织不动了，毛线店想关掉，点哪
    最后一单发完了，可以帮我关店了
    合作社解散，店请注销
    离婚了店判给前夫，怎么过户
    继承人怎么关掉他的店
    税务注销了，店也得关
    我要辞掉商家身份
    关店之后还收月费吗
    摊子收了，永久
    加盟到期店就撤了
    我想把网店彻底关掉
    不做电商了，怎么注销店铺
    生意黄了，退出平台要办什么
    店转给我侄子，怎么过户
    把店盘给别人合规吗
    申请永久闭店
    公司清算了，店铺得注销
    老伴去世，他名下的店想关
    我要解约退驻
    开了三家，关掉其中一家行吗
    關店要準備哪些文件
    关店以后尾款还会打给我吗
    撤店申请被驳回，说有纠纷没完
    店铺主体变更给收购方，怎么转
    想quit，不卖了，怎么close店
    身体不行了，铺子打算收了不开了
    停业手续怎么弄，永远的那种
    结业了，请把店面下线
    卖家资格我不要了，取消掉
    退店之前必须清空库存不
    不干了，关店按钮在哪
    分家了，店归我弟，改店主
    商家退出流程说一下
    关店公告要提前几天
    出国定居，店铺永久停掉
    把我妈那个店关了，她进养老院了
    合伙散了，店怎么处理，想注销
    提交了闭店，后悔了能撤吗
    我的店挂着也没人买，注销得了
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
    I'd like to shut my shop
    I no longer want to sell here
    How can I delete my store?
    I want to leave the platform
    What's the procedure for closing a shop?
    How long does it take to close a shop?
    I want to hand my store over to a friend
    what do I have to do before I can close my shop
    Is it possible to sell my store to another person?
    I'm quitting, how do I shut down the shop?
    I've decided to stop selling for good
    closing my business, need to terminate the seller account
    Where's the button to close the shop?
    I don't want to renew my seller contract
    Can I close my shop with open orders?
    What happens to my orders when I close the store?
    what happens to my reviews if I shut the shop
    Can a closed shop be reopened later?
    My company is being dissolved, the store has to go
    I'm retiring and want to close my online shop
    Why was my request to close the shop refused?
    transfer of ownership of the shop to my daughter, she'll run it
    End my seller agreement
    business isn't going well so I want to close up for good
    I'm moving to another marketplace, close my shop here
    I have two shops and want to delete one of them
    do I have to pay anything to close my shop
    How much notice must I give to leave?
    give up my store
    Account closure for merchants, how?
    we are shutting down in march, what steps
    How to hand over a store after selling the company?
    i dont want my shop anymore, how delete
    close my seller acc forever pls
    want to quit selling, not making money lol
    Shop closing permanently, not a vacation
    sir I like to stop my shop, please tell process
    I submitted a closure request, when does it take effect?
    Can I exit before my contract ends?
    The owner passed away and the family wants to close the shop
    My partner and I split up, the store should go into her name
    I'd like to discontinue my store and remove all listings for good
    Is shutting my shop reversible?
    Shop was an experiment, it's over, please wind it down
    I have emptied my stock and sent the last order. What remains to be done to close the shop?
    Do my followers get notified if I close down for good?
    I no longer have the time to run my shop and want out
    permanent closure of seller account 20184
    My son will take over the business next month, how do I pass the shop on to him?
    Step by step, how does one leave the marketplace as a seller?
    Having a baby and going back to my old job, so the little jewellery shop ends here. How do I close it properly?
    I haven't had an order for six months and want to shut the shop for good, how?
    Our contract ends in December and we won't go on, what must we do to leave?
    I sold the company to a friend and the store should go to him as well, what's the process?
    Everything's sold and the last parcel was delivered, can I apply to close now?
    I asked two weeks ago for my shop to be closed, when will it be done?
    I can't close my store because it says there are unfinished returns
    This isn't a holiday, I'm giving up selling altogether, where do I apply?
    Nobody in the family can take over, so the shop has to close permanently
    We're switching to our own website and want our store here taken down for ever
    close down my shop
    end my store
    how to quit selling
    shut my shop
    give up selling
    I'm leaving the platform
    terminate my store
    delete store
    sell my shop to someone
    transfer the store
    no more selling for me
    wind up the store
    cancel seller contract
    how to deregister
    exit as a seller
    close for good
    permanent closure
    shop closing steps
    retire my store
    hand over my shop
    I quit selling
    stop my seller account forever
    leave as a merchant
    want to end selling
    My kids start school and I can't keep the shop going, how do I close it for good?
    Our lease on the workshop ends and so does the store, what's the procedure to leave?
    My brother wants to take over my shop under his own company, can it be transferred?
    The contract runs out at the end of next month and I won't renew, do I have to write to you beforehand?
    Two years and no profit, I'm getting out. Must I empty the catalogue before closing?
    Three after-sales cases are open and the system won't let me close the shop, how long must I wait?
    I've retired and everything is sold, please shut the store permanently
    I took back my closure request last month but want to close after all, can I submit it again?
    The firm that bought us doesn't want the store, how do we have it removed?
    Running two shops is too much, I'd like to shut the one with children's clothes for good
    Once the shop is closed, can I still use the account to buy?
    Will somebody else be able to take my shop's name after it's closed?
    I'm emigrating and can't run it any more, when does a closure take effect?
    We don't wish to go on selling with you, how do we withdraw?
    My late husband was the owner, how do I close his shop?
    If I hand the store to an employee, do followers and reviews go along, and what do we sign?
    It says I owe fees when I press close, must these be paid before the shop can go?
    It was only ever an experiment and I want it gone permanently, not paused
    We've gone back to street markets, so the online store can be wound up, do you need a letter?
    How long after closing are my shop's records deleted?
    We're dissolving the company, should the store be closed before or after?
    My request to close has been stuck on step two for ten days
    Our agency quit and nobody runs the store, so I'd rather close it, how do I apply?
    I can't carry on with these losses, I'm pulling out of the marketplace
    A competitor would like to buy my store, can the legal owner be changed?
    How long must the closing notice hang on the shop page before it shuts?
    Please cancel our merchant agreement as of 31 December, we're giving up e-commerce
    I've moved everything to my own site and want the shop with you gone altogether
    Can I leave halfway through the contract year if I stop selling entirely?
    My co-founder keeps the store and I leave it, how's ownership passed on?
    close it. im done
    how 2 delete my shop
    wanna quit selling lol too much work
    shop 关闭 forever please
    my hubby says its the shop or him 😂 so hows it closed
    clos my store pls not come back
    Eight years, from packing alone at the kitchen table to ten people in a warehouse. Now I'm old and my supplier's gone. It hurts, but what are the formalities for ending the store?
    In view of a change of strategy we intend to cease trading on your marketplace from January, kindly advise on the exit procedure
    i stop bussiness, how finish shop completely
    im outta here for good, where do i sign off as a seller
    close my seller account for good
    stop selling on your platform permanently
    leave the marketplace as a seller
    how do I give up my shop
    transfer my shop to someone else
    sell my store to another company
    change the owner of the shop
    hand over the store to my brother
    permanent shop closure
    closing down, what are the steps
    what do I need to settle before closing the store
    can I close with orders still open
    status of my shop closing request
    when will my store be fully closed
    I withdrew my closing request, is the shop safe
    can I reopen after closing my store
    what happens to after-sales once my shop is closed
    are reviews kept after the shop closes
    will my product pages vanish when I close the store
    can I still download data after shutting the shop
    the close shop button doesn't work
    can't close my store, it says unresolved disputes
    can I close a shop that owes fees
    close one of my two stores
    shut the French store, keep the UK one
    company dissolved, the shop must be closed
    our business licence was cancelled, close the store
    partners split up, we're ending the shop
    owner passed away, how do we close his store
    new owner took over the business, transfer the store
    documents needed for shop transfer
    does the rating go along when a shop is sold
    change the legal entity behind our store
    end our merchant agreement
    not renewing my shop contract
    does the store close by itself if I don't renew
    wind up my online store
    winding down the business, shut my seller page
    merchant exit process
    seller offboarding
    deregister my store
    quitting as a merchant
    no longer a seller, keep only my buyer side
    pull out of the marketplace
    delist everything and close the shop
    shop's gone bust, close it
    losing money, I'm closing
    business is dead, how do I close the store
    too much work, I'm shutting my store
    got a full time job so the shop is closing forever
    emigrating, shop has to go
    ill health, I have to give up my store
    retiring, close my shop please
    moving to another platform, close my store here
    your fees are too high so I'm leaving as a seller
    not one sale in a year, shut it
    is a dormant shop closed automatically
    not a holiday, a permanent closing
    not pausing, closing forever
    not about the deposit, I just want to close the store
    remove my store
    erase my storefront
    take my store offline forever
    do I have to close it in person
    can the shop be closed if the legal rep is abroad
    ID needed to close a store?
    is the shop name free again after closing
    notice period for shop closure
    does closing a shop stop me opening a new one
    what happens with warehouse stock if I close down
    unsettled money when closing my store, do I get it
    is there a fee for closing the shop early
    annual fee refunded if I close now?
    just joined and regret it, remove my store
    registered the wrong shop type, close this store
    who handles store closures
    where do I apply for closing
    shop closure form
    close store
    shut shop
    seller exit
    I'm done selling, close everything
    sir i want to close my seller shop permanently
    kindly deactivate my store forever
    how to surrender my seller account
    we want discontinue business in your site
    I want finish my shop, not sell more
    my shop don't want already, how to close
    关店 how long
    close 店 permanently, what to do
    clsoe my shop pls
    how do i shut up shop here
    Dear Sirs, following a strategic review our company will cease trading on your marketplace. Please advise the offboarding procedure.
    five years of kids' clothes and i love it but with two babies i can't keep up, where do i apply to close for good
    my husband's shop he died in june and the licence has run out what do we do to get the shop closed
    giving the store to my apprentice, what paperwork is there on your side
    My lease and my patience are both up, so tell me how to take my store off your marketplace for ever.
    A cousin wants to carry on my shop under his own company. Is there a way to make it over to him?
    I've decided to give up selling altogether after Christmas; what has to be finished before you can shut the store?
    My closing application has said "under review" for two weeks. When will the shop really be gone?
    leaving your platform
    shut down my store permanently
    close my seller store
    terminate my merchant account
    quit selling here
    stop being a seller on your marketplace
    exit the platform, seller side
    withdraw my business from your marketplace
    cancel my merchant agreement
    notice period to end the seller contract
    I don't want to renew my shop contract, how do I give notice
    contract ends in June and our store won't go on, what must we send
    wind down my store on your site
    dissolve the shop
    remove my storefront forever
    take my store offline for ever, not a break
    not a holiday, I'm giving up the shop
    permanent closure of a store
    closing down, steps please
    what do I need to do before closing my shop
    checklist for store closure
    open orders must be finished before I close the shop?
    can I close my store while a return dispute is running
    outstanding balance when I shut my shop
    what happens to my balance if I close the store
    will I be paid out after closing my shop
    last payout after shop closure
    does my security deposit come back once I've closed the shop, and how do I close it
    stock in your warehouse must be out before I close?
    what happens to listings when a shop closes
    will my reviews be deleted when I close the store
    do customers keep warranty if my shop closes
    invoices after closing my shop, can I still download them
    how long does closing a shop take
    how many days till my store is gone after the request
    closure request pending for three weeks
    my closure application was refused, why
    withdraw my shop closing request, I changed my mind
    same name again after closing my shop?
    can I open a new store after closing this one
    close the second store, keep the first
    close our branch store on the Spanish site only
    transfer ownership of the store
    sell my shop, how is it handed over
    hand over my store to my sister
    pass the shop to my son, I'm retiring
    retiring, want to shut up shop
    shop owner died, family wants to close it
    my husband passed away and I need to close his store
    owner ill, closing the business
    going abroad for good, shop closes
    emigrating, close the store please
    company went bankrupt, close our store
    insolvency, our shop must end
    liquidation of the company, how do we leave your marketplace
    factory burned down, nothing left to sell, close my shop
    partners split, who gets the store, how to transfer
    merging two companies, one shop has to be closed
    change of legal entity, transfer the store
    license expired, I'd rather close the store
    not one sale in a year, closing
    no profit, I'm out as a seller
    fees too high, I'm leaving with my shop
    rent and fees eat me, close it, I'm done selling
    tired of it, shut my shop
    sick of selling, want out
    I give up, close the store
    regret opening a store, undo it
    opened by mistake, I want my seller registration removed
    registered a week ago as merchant, don't want it after all
    moving to my own website, take our store down for good
    we go to another platform, close the shop here
    we cease trading on 31 December, please close
    end of trading, store closure
    final closure date, can I set it
    can I announce closing to my followers
    can followers be moved when I hand over the store
    does the rating go to the new owner when a shop is transferred
    shop transfer fee
    transfer agreement form
    is transferring a shop allowed at all
    my partner wants to buy my store from me, allowed?
    keep the buyer account but end the seller role
    remove seller role from my account for good
    unregister my business
    offboarding sellers
    sellers' exit procedure
    who handles shop closures
    where's the close shop button
    close store option not visible
    close shop greyed out because of a debt
    debt on the account, can I still close the shop
    annual fee back if I close my shop now
    penalty for leaving early as a seller
    minimum term before I may quit the marketplace
    sir please deactivate my shop permanently
    kindly process closure of my store
    i want stop my commerce with you definitively
    i no want sell any more here, close
    finish my shop please
    我要 close 店铺
    shop 注销 how long
    closing shop bye
    pls clsoe store
    kill my store
    shut it, the shop, forever
    pull the plug on my store
    hang up my boots, how do I sign off as a seller
    we've had eight lovely years of knitting here but my hands won't do it any more so what do i press to shut the wool shop and is there anything i need to send back
    dear team, following the sale of our firm the web store is to pass to the purchaser on the first; which papers do you require
    last order went out yesterday, close the shop now
    temporary? no. Gone for ever please, my stall
    we've decided to give up our stall on your market for good
    the cooperative is dissolving, strike our store from your site
    I'm folding my little shop, tell me how
    my store has done its time, remove it for ever
    divorce: my ex gets the shop, how is it reassigned to him
    how do heirs close a seller's store
    the tax office closed my business so the store must go
    let me resign as a merchant
    a buyer for my whole web store was found, how do we pass it on
    after shutting the shop do I owe monthly fees
    what's the very last step to extinguish my store
    can I bow out as a vendor before the sale season
    unlist the whole company and end it all with you
    I want to part with the marketplace as a vendor
    once closed, how long do you keep my shop's data
    how can I quit vending here, permanently
    my franchise ended so the store ends
    store liquidation on your site, permanent
    I'm moving to a nursing home, close my stall
    our business is discontinued, please shut the store
    supplier gone, so I'm ending as a seller for good
    wipe my stall from your market, I'm through selling
    the guild takes over my store, how do we put it in their name
    seller here, last day is Friday, then shut it all down
    I'm winding up my online business, shut the store
    how can I permanently shut down my shop
    we're going out of business, remove our storefront
    retiring from selling, please deactivate my seller account forever
    terminate my merchant contract
    I'd like to hand my shop to my nephew
    can I sell my store to someone else here
    transfer of shop ownership
    quitting the marketplace as a vendor
    leave the platform as seller, steps?
    dissolve my store
    my late husband ran this shop, I wish to close it
    company bankrupt, the shop must be closed
    what must be settled before a seller can leave
    Which conditions are there for closing a store?
    shut down my second shop, keep the first
    got a job in town, no more selling, kill the store
    we merged with another firm, pass our shop to them
    selling my business, how does the buyer take over the store
    does closing take effect at once
    how do i cancel my store
    cancel my seller registration
    pull the plug on my boutique
    no longer worth it, close my stall
    I give up on selling here
    throwing in the towel, how do I exit as a merchant
    please delist everything and end my shop for good
    what becomes of open orders when I close my shop
    my seller account is closing, how long will customers still be able to reach me
    giving my shop to my daughter, paperwork?
    withdraw as a seller from your marketplace
    seller termination notice period?
    I have decided to discontinue my store from the 31st
    store closure form
    closing down sale is done, now close down the shop itself
    shop's partner is leaving, put it in my name alone
    Name of the legal owner changes because I sold the firm, how do I transfer the store
    moving abroad, can't run the stall any longer
    Doctor's orders, I have to stop selling. Please help me close the shop
    my brand's dead so get rid of the store
    I'm exiting your platform after ten years, thanks and how
    unregister me as a seller
    i want stop my shop forever
    i don't want sell no more on this site
    we hereby give notice of termination of our seller account
    can my store be taken over by a competitor, all stock included
    let me out of the seller contract
    my seller page should vanish completely
    the bakery's closed its doors, close the online one as well
    Once I shut my shop do I still get the last payments?
    does my shop name become free for others when I close it
    I'm pregnant and giving up the business entirely, not pausing
    stop my storefront permanently pls
    final goodbye from our shop, how do we deregister
    how to surrender my seller licence on this portal
    close my seller ac permanently bhai
    how much does it cost to transfer a store to another owner
    is there a penalty for leaving before the contract year is over, want to shut my shop
    checklist for closing a store
    wind down my shop step by step
    handover of shop to new management
    family dispute settled: my brother gets the store, change its owner to him
    I opened the shop as a test and want it removed
    the kiosk failed, nobody buys, pulling out
    I'm deregistering my trade with the town hall, so the shop here has to end too
    exit from platform, merchant side
    I sold nothing for two years, just close it already
    no more renewals for our store, let it end for good in March
    kindly confirm closure of my store ID 4471
    closing application rejected due to open disputes, how do I get my shop closed
    withdraw closure, I changed my mind about shutting the shop
    how long does approval of a store closing take
    Can I close the shop while two returns are still running?
    what happens to my followers once the store is shut
    my mum's shop on here should be closed, she's in a care home
    permanently shutting the French branch of our shop
    want to get rid of my shop on ur site
    company liquidation, appoint me to close the merchant account
    We've signed over the trademark and stock to a buyer in Oslo, and the shop's login, ratings and all should go to them. How does one do this officially?
    I'd like to step away from e-commerce for good
    our cooperative dissolved, end of store
    remove me from the list of merchants
    tear down my store front, i'm done
    shop shutdown request
    change shop's company entity after acquisition, basically a transfer
    I wanna retire my etchings shop
    discontinuing operations here, whom to inform
    my licence expired and I won't renew, close the shop
    can't compete with the big boys, shutting up shop
    delete seller profile and store
    does the store closing affect my buyer login? I do want to close the store
    close one of my three stores
    please end our partnership, we won't be selling with you any more
    packing it in, how do i shut the shop
    liquidator here, the bankrupt retailer's storefront has to be ended
    my eyesight is gone, I won't trade any more, how do I end the store
    how do I sign my store over to a successor
    bidding farewell, terminate shop
    Our lease on the farm ended so the farm's online store must be removed for ever
    business sold, new owner wants the storefront as it stands, what's the transfer route
    I'm folding. What's the last step for a vendor?
    deactivate my storefront for keeps
    the company changes hands on 1 July, can the store move with it
    opened by mistake, please annul my merchant shop
    stop being merchant, final
    scrap my storefront, I've found a salaried post
    time to hang up my apron, remove the store permanently
    please cancel my seller shop, not just a holiday
    the trade licence goes back to the council, so end my shop on your site
    let my boutique go dark for good
  `,
})
