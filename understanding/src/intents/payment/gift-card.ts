import { defineIntent } from '#intents/define'

export const giftCard = defineIntent({
  intent: 'gift-card',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '礼品卡', en: 'Gift cards' },
  definition: {
    zh: '问礼品卡、购物卡怎么买、怎么用、余额、有效期、丢了怎么办。',
    en: 'Asks about buying or using a gift card, its balance, its term, or a lost or refused one.',
  },
  borders: {
    'coupon-question': { zh: '问优惠券、优惠码。', en: 'Asks about coupons and codes.' },
    'gift-wrapping': { zh: '问礼品包装。', en: 'Asks for goods to be wrapped as a present.' },
    'payment-methods': { zh: '问所有付款方式。', en: 'Asks for all ways of paying.' },
    'scam-report': { zh: '有人让我买卡报卡密。', en: 'Somebody told them to buy cards and read out the codes.' },
    'refund-method': { zh: '退款退到哪里。', en: 'Asks where a refund goes.' },
  },
  zh: `
    礼品卡余额
    怎么买礼品卡
    购物卡激活
    卡密输不进
    礼品卡过期吗
    礼品卡充值
    送人的购物卡
    查卡余额
    礼品卡能退吗
    卡号在哪
    电子礼品卡
    多张礼品卡一起用
    礼品卡绑定
    礼品卡怎么用
    礼品卡
    查礼品卡余额
    购物卡怎么用
    礼品卡会过期吗
    买一张购物卡
    礼品卡余额查询
    卡里还剩多少钱
    li pin ka
    卡密刮坏了看不清
    礼物卡有效期多久
    亲 公司发的那种储值卡在网上能花不
    想送朋友200块的电子卡 怎么买
    卡号输进去说不存在
    gift card 可以 combine 吗 我有三张
    礼品卡丢了能补吗
    買禮品卡可以分期開發票嗎
    礼品卡面额有哪些
    过期的礼品卡里面钱还在吗
    卡是实体的还是虚拟的 要寄吗
    绑到账号里要怎么操作
    礼品卡能买特价商品么
    不够付的部分补差行吗
    年会抽奖得了张卡 不会激活
    卡可以转给别人用吗
    送出去的卡对方没收到邮件
    能退卡换现金不
    奶奶给的红色那张500面值 咋查还有没有钱
    批量采购五十张 员工福利
    充值卡密码忘记了
    用卡买的东西再退 钱回卡上吧
    礼品卡上能写祝福语吗
    过年的时候单位给每个人发了一张你们的提货卡，面值三百，我一直放在抽屉里没动，现在翻出来看背面没印日期，不知道还有没有效，怎么拿它买东西
    我在美国，想给国内上大学的外甥女买一张你们的电子卡当毕业礼物，可以用我的外币卡付款然后直接发到她手机上吗，能不能定在六月二十号那天发
    刚充的卡 显示余额0
    旧版的纸质券 那种写着购物金的还收吗
    生日卡类 定时发送 有吗
    卡被别人用掉了 余额少了80
    门店买的卡 app里能用？
    查余额要卡号还是密码
    能用礼品卡付运费不
    老板娘给我们每人一张一百元的卡，我和我老公合起来两张，想凑一块买个一百八的水壶，结账页面只有一个输卡号的框框，第二张往哪儿填
    e-card 可以 send 去我表姐 email 吗
    禮物卡刮開後多久內要用完
    礼品卡怎么绑定到账号
    礼品卡有效期是多长
    我的礼品卡用不了
    购物卡可以网上用吗
    礼品卡能和优惠券一起用吗
    一张订单能用两张礼品卡吗
    礼品卡余额不够可以补钱吗
    电子礼品卡怎么发给朋友
    买礼品卡能开发票吗
    输入礼品卡卡密提示错误
    礼品卡能用来买什么
    礼品卡可以转让吗
    你们有没有礼品卡卖
    我想买张礼品卡送同事
    礼品卡能不能提现
    储值卡余额怎么查
    购物卡还能用吗，是前年买的
    礼品卡没收到邮件
    买了电子卡，对方没收到
    请问购物卡能在门店用吗
    礼品卡用一半剩下的钱还在吗
    礼品卡付款怎么操作
    结账的时候礼品卡填在哪
    激活礼品卡显示已被使用
    礼品卡的钱不见了
    想公司批量买购物卡，找谁
    礼品卡最低买多少
    亲，礼品卡有没有实体的
    咋用礼品卡付钱
    我朋友给的购物卡，刮开之后输哪里
    礼物卡能指定日期发送吗
    礼品卡被我不小心扔了，还能补办吗
    卡密输了几遍都不对，这张购物卡是坏的吗
    请帮我查一下这张礼品卡余额，尾号7752
    gift card怎么兑换
    想给爸妈买个购物卡，他们不会弄手机，能用实体卡吗
    单位发的购物卡500元，想知道能不能买家电
    礼品卡可以分几次花吗
    礼品卡能买别的礼品卡吗
    电子购物卡买错面额了，能换吗
    礼品卡上的号码掉了两位，没法兑换
    我要买三张200元的礼品卡
    购物卡能用在海外版网站吗
    过生日收到你们家的电子礼品卡，链接点开是空的，怎么领
    麻烦告诉我礼品卡在账号里的哪个位置能看到
    同学送了我一张200元的礼品卡，我不知道怎么在网上用
    礼品卡背面的密码刮得太用力看不清了，还能用吗
    我买给妹妹的电子礼品卡，她说一直没收到邮件
    公司年会发的购物卡，请问能不能查一下里面还有多少钱
    我的礼品卡里还剩35块，买60块的东西能补差价吗
    去年过生日收到的礼品卡，不知道有没有过期，怎么查
    想送老师一张购物卡，最低面值是多少，可以写祝福吗
    钱包丢了，里面有张你们的礼品卡，可以挂失补一张吗
    输入礼品卡号的时候提示已被绑定，可我是第一次用啊
    我有三张100元的礼品卡，能一起付一台微波炉吗
    实体礼品卡寄过来要几天，来得及送圣诞礼物不
    礼品卡买了不想用了，还没激活，可以退钱吗
    老人收到一张你们的储值卡，问能不能直接在店里刷
    用礼品卡付的订单取消了，钱会回到那张卡里吧
    准备给员工发福利，想订四十张礼品卡，怎么买
    giftcard的pin在哪啊，卡上只看到一串号码，救命
    急！礼品卡明天就到期了，里面还有300多，怎么办
    礼品卡怎么兑
    购物卡在哪买
    卡里余额多少
    礼品卡不能用
    礼品卡丢了怎么办
    怎么激活购物卡
    礼品卡有没有期限
    礼品卡号看不清
    卡密在哪里
    送礼物卡给朋友
    礼品卡面值多少
    电子卡没收到
    购物卡能分次用吗
    礼品卡绑错账号了
    礼品卡能充值吗
    查一下购物卡
    礼品卡可以退吗
    有实体礼品卡吗
    礼品卡付款失败
    卡刮坏了
    礼品卡能叠加吗
    储值卡怎么使用
    公司采购礼品卡
    购物卡过期了
    姑姑给了我一张你们的购物卡，背面有串密码，在哪个页面输
    我有张礼品卡剩7块多，怎么把它花干净
    朋友说给我发了电子礼品卡，我手机上没看到，在哪儿领
    请问礼品卡可以买黄金首饰吗，还是有些东西不让用
    刚买的100元礼品卡，显示“未激活”，要等多久
    我的礼品卡账户余额突然变成0了，上个月还有120
    去年单位发的那种红色卡，网上商城能不能用
    礼品卡卡号十六位，我这张只有十四位，是不是印漏了
    准备给客户送礼，礼品卡能不能印上我们公司的logo
    结账时礼品卡和银行卡一起付，先扣哪个
    礼品卡买错了金额，还没送出去，可以换一张大的吗
    孩子把礼品卡剪成两半了，卡号还在，能用吗
    电子礼品卡填错了对方邮箱，可以重新发送吗
    想在端午前给员工发购物卡，最快多久能拿到
    我想看看这张礼品卡什么时候花过，有没有消费记录
    门店办的储值卡想转到网上账号，怎么绑定
    礼品卡能买会员吗，或者充话费
    购物卡上的有效期写到上个月，里面还有两百块，能延长不
    别人送的礼品卡我用不上，可以转卖或者退现金吗
    输卡密连错五次被锁了，这张礼品卡还能解吗
    请问礼品卡支持在香港的店消费吗
    一张订单最多能添加几张购物卡，我手里有六张小面额的
    买礼品卡可以用信用卡付款吗，能不能开票
    礼品卡电子版可以自己打印出来放红包里送人吗
    老爸把卡扔进洗衣机洗了，号码花了，凭购买记录能补吗
    礼品卡绑定以后还能解绑给我妹用吗
    网上买的购物卡会寄纸质的过来还是只有一串号
    礼平卡 怎么用呀 急急急 在收银台
    gift card兑换码输了没反应 是卡坏了吗
    麻烦问下呀，过年收的购物卡能买奶茶券不😋
    这礼品卡就是个坑！！刚收到余额就是0！
    禮物卡要在哪邊輸入序號
    老人家弄不懂，一张塑料卡片上面写着三百块，怎么拿它买米
    急 急 购物卡丢地铁上了 能先冻结不
    礼品卡的短信被我删了，卡号还能在哪里查到
    想买张礼品卡当婚礼红包，最高能买多大面额的
    购物卡咋用
    礼品卡哪里买
    想买张礼品卡
    电子礼品卡怎么买
    实体礼品卡在哪买
    礼品卡能自选金额吗
    一个人最多买几张购物卡
    一次买五十张购物卡
    购物卡能开发票吗
    礼品卡可以分期买不
    用花呗能买礼品卡吗
    礼品卡余额怎么查
    查一下卡里余额
    购物卡还剩多少
    过期的礼品卡能延期吗
    礼品卡怎么激活
    购物卡没激活
    卡激活失败
    绑定礼品卡提示已被使用
    礼品卡被别人绑了
    礼品卡绑错号能解绑吗
    兑换礼品卡在哪
    礼品卡兑换码输不进
    卡密错误
    卡密刮花了看不清
    涂层刮坏了 卡号没了
    购物卡密码忘了
    购物卡丢失能挂失吗
    卡被偷了 冻结余额
    礼品卡被盗刷
    礼品卡余额变少了
    卡里钱不对
    礼品卡付不了款
    结账用不了礼品卡
    礼品卡在哪输入
    付款时怎么选礼品卡
    礼品卡能跟别的支付一起付吗
    礼品卡不够，差的怎么付
    两张礼品卡能合并吗
    几张卡能一起用
    礼品卡能买什么
    礼品卡不能买哪些东西
    购物卡能买手机吗
    礼品卡能买黄金不
    邮费拿礼品卡抵行吗
    手机话费用购物卡充得了不
    到门店结账刷礼品卡行不
    门店的卡网上能用吗
    线上买的卡线下能刷吗
    外省也认这张购物卡吗
    礼品卡国外能用不
    我这张卡转赠给同事可以不
    购物卡能送人不
    怎么把礼品卡发给朋友
    电子卡定个时间再发出去行吗
    电子卡发错邮箱了
    电子礼品卡没收到
    朋友没收到我送的礼品卡
    礼品卡短信删了怎么找回
    买错面额的礼品卡能改吗
    把礼品卡换成现金能办吗
    购物卡余额能提现不
    购物卡不小心扔了，卡里没花完还能找回不
    卡绑上了可是页面余额显示零
    旧版礼品卡还能用吗
    前几年的购物券卡收不收
    单位发的卡怎么用
    中奖得的购物卡咋花
    老人卡上三百块怎么买米
    卡背面没日期 过期没
    用空的礼品卡再充钱行不行
    给旧礼品卡加钱
    礼品卡实体要邮寄吗 几天到
    实体购物卡有几种卡面可以挑
    定制公司礼品卡能印字吗
    礼品卡可以退订单位福利吗 我要换成现款
    扫码显示卡无效
    卡号不存在
    卡已冻结 怎么解
    礼品卡提示地区不支持
    注销账号礼品卡余额咋整
    您好，请问贵司礼品卡使用范围及有效期
    亲，礼品卡送闺蜜，她怎么收呀
    坑人的卡！刚买就说无效
    gift card怎么redeem
    e-gift没收到email
    禮物卡餘額怎麼查
    gouwuka yue
    我老叔当兵回来单位发了张五百的卡丢抽屉两年了昨天翻出来刮开密码前头两位糊了还能花不
    端午节福利发的提货卡，我住乡下没有你们店，网上怎么兑成粽子寄给我，卡号输了说要先验证手机
    礼品卡剩几毛钱咋清掉
    卡面上写着两百，买菜的时候怎么拿它抵
    抽屉里翻出一张三年前的购物卡，还刷得出钱吗
    给二十个员工一人发张储值卡，怎么订
    大舅给的提货卡弄没了，号码还记得，能补一张不
    储值卡跟满减券能不能同一单使
    电子贺岁卡想填一句话再送出去，哪里写
    买多了两张卡，没刮开，退得掉吗
    单位购物卡能分几次花完吗
    卡里的钱我想分给老婆一半，行不行
    单位过节发了一张五百块的购物卡，网上商城和门店都能用吗，怎么绑到我账号上
    我给妹妹买的电子礼品卡已经付款两天了，她邮箱里一直没收到，能重新发一次吗
    礼品卡刮开的时候用力太猛，密码后两位看不清了，还能不能用，要拿什么换
    卡里只剩七块三，买东西不够的部分能不能用微信补，怎么一起付
    翻出一张三年前的礼品卡，背面没写日期，怎么查它过没过期还剩多少钱
    钱包丢了，里面有一张你们的购物卡，卡号我还留着，可以挂失补办吗
    结账的时候输入礼品卡号提示已被他人绑定，可这张卡是我昨天刚买的
    想给员工买四十张两百面额的礼品卡，能不能开发票，多久可以寄到
    我叔叔退伍回来单位给发了一张五百块的购物卡，扔抽屉里快两年了，昨天翻出来刮开密码，前面两位糊掉看不清，卡背面也没写有效期，这张卡现在还能花吗，要怎么才能用
    端午单位发的提货卡，我住在乡下附近没有你们的店，想在网上兑成粽子寄到家，可是卡号输进去提示要先绑定账号，我不会弄，你一步一步教我行不行
    预付卡余额退给我，我要提现
    购物卡还有多少钱
    礼品卡在哪用
    礼品卡激活
    礼品卡没激活
    礼品卡无效
    礼品卡卡号输哪里
    礼品卡密码看不清
    卡密刮坏
    礼品卡丢了
    礼品卡被偷了能冻结吗
    礼品卡被人用掉了
    礼品卡显示零
    礼品卡扣了钱订单没成
    取消订单礼品卡的钱没回来
    电子礼品卡发错邮箱
    电子卡怎么送朋友
    哪里买购物卡
    买张500的卡
    礼品卡有哪些面值
    最低面额多少，购物卡
    礼品卡能定制图案吗
    礼品卡能定时发送吗，她生日那天
    实体卡几天寄到
    礼品卡有卡套吗
    礼品卡门店能用吗
    礼品卡网上能用吗
    礼品卡买特价能用吗
    礼品卡能付运费吗
    礼品卡能跟优惠券同用吗
    礼品卡不够用能补现金吗
    几张礼品卡能合一起
    两张购物卡余额合并
    礼品卡能解绑转人吗
    礼品卡转赠
    储值卡续费怎么充
    公司发的购物卡咋用
    单位发的提货卡怎么兑换
    月饼提货券怎么换
    爺爺給的禮物卡怎麼查餘額
    旧购物卡还认吗
    纸质礼券还能用不
    gift card余额怎么check
    lipinka zenme yong
    礼品卡买给国外亲戚能用不
    抽奖中的礼品卡怎么花
    收银员忘了激活我的卡
    狗把礼品卡咬坏了
    公司年会发的卡说要先激活，怎么弄
    朋友微信送的电子卡点开是空白，怎么领
    卡背后的涂层刮过头看不清数字了
    想送外甥一张能在你们店消费的卡
    老人把购物卡弄丢了，里面还有六百能冻结吗
    购物卡付了一部分，剩的还能下次用吗
    员工福利卡在app哪里添加
    礼品卡里余下的三块多怎么花完
    面值一百的礼品卡实体的多少天寄到
    购物卡过了期，里头的余额作废吗
    拿礼品卡付的单退了，钱回卡上了没
    想给同事买张电子贺卡形式的储值卡
    生日卡券里带金额的那种，怎么转给妈妈用
    卡扫不出来，收银说没有充值过
    购物卡可以拆开付好几单吗
    送人的卡发到错的手机号了
    面包店分店的礼品卡在书店能花吗
    裤子连卡一起洗了，购物卡号花了
    同事退休送120的礼品卡，有信封吗
  `,
  en: `
    gift card balance
    how do i use a gift card
    redeem gift card
    does a gift card expire
    check my gift card
    gift voucher for a friend
    e-gift card
    activate gift card
    how much is on my gift card
    gift card code
    gift card amounts
    lost my gift card
    how do gift cards work
    gift card
    gift card not working
    how do i redeem a gift card
    check my gift card balance
    buy a gift card
    how much is left on it
    card code scratched off, can't read it
    does a gift card ever expire
    three cards, one purchase, possible?
    Got a 50 voucher card from grandma, where does the number go?
    lost the gift card, replaceable?
    e-gift to a friend on the 20th of june, can i schedule it
    it says card number not found
    which denominations do your gift cards come in
    礼品卡 balance?
    giftcard shows 0, loaded it an hour ago
    is there a plastic one or only by email
    the person i sent one to never got the mail
    top up the difference by visa if the card isn't enough?
    can a gift card be turned into cash
    fifty cards for our staff, how do we order
    bought in the store, does it function in the app
    activation of the card my boss handed out
    may i write a greeting on the gift card
    old paper tokens, do you still honour those
    does my gift card pay for postage too
    present card pin forgot
    can i give mine away once it's tied to my account
    got the card in ireland, spendable in france?
    what do i do with this plastic card that i won at the office party
    how i can use the card gift, please explain
    sale goods payable by gift card?
    At new year our firm handed each of us a card worth three hundred at your shop. Mine's been lying in a drawer ever since and there is no date on its back. Is there still life in it, and how would I spend it?
    limit on how many cards per order?
    I'd rather like to get my nephew store credit for Christmas, do you sell something of the sort?
    reload an existing card
    remaining value on 6042 1183 0000 please
    I'm in Boston, my niece is graduating at home, and a digital card from your store would be the ideal present. Could I pay with a foreign credit card and have it land on her phone directly, ideally on the morning of the ceremony?
    gift cards: digital instantly or by post
    Our landlady gave my husband and me a card worth a hundred apiece. The kettle we've set our hearts on is 180. On the payment page there's a single box for a single number. Where would the other one go?
    购物卡 from my auntie, how to load it on my profile
    Do your gift cards expire?
    My gift card doesn't work
    I've lost my gift card, can you replace it?
    Can I use two gift cards on one order?
    Can I send a gift card by email?
    I want to buy a gift card for my sister
    What amounts do gift cards come in?
    The gift card I sent never arrived
    How long is a gift card valid?
    My gift card has expired, can it still be used?
    Is it possible to top up a gift card?
    I can't read the code on the gift card
    Do gift cards work in store and online?
    Can I combine my gift card with a credit card?
    I was given a gift voucher for Christmas, how do I redeem it?
    Can I add my gift card to my account?
    Where's the PIN on the gift card?
    The gift card was stolen, can you block it?
    Is the gift card physical or digital?
    Can I use the gift card more than once?
    Do you do gift cards for companies?
    What's the minimum value for a gift card?
    My friend didn't get the e-gift card I bought her
    hello how i use giftcard please
    Can I choose the date the gift card is sent?
    Gift card not accepted at checkout
    The scratch panel on the gift card took the numbers off with it
    Does my gift card cover shipping?
    Can I use a gift card bought in the US in the UK store?
    I've still got an old paper gift voucher, is it any good?
    Bought the wrong gift card amount, can I change it?
    Can I put a message on the gift card?
    the store card my gran gave me shows zero
    Can gift cards be used on sale items?
    I need 30 gift cards for our team, how do I order?
    giftcard says already redeemed but i never used it
    Which items can't be bought with a gift card?
    Can I transfer my gift card balance to somebody else?
    Where do I find the gift card number in the email?
    How soon does a digital gift card arrive after buying?
    How do I see the remaining credit on a gift card ending in 8841?
    Got a £25 gift card as a leaving present and the website won't take it, it keeps saying the number doesn't exist
    I threw away the envelope with my gift card in it, is the money lost?
    What happens to the leftover money on a gift card if my order is cheaper?
    gift card??? how does it work
    My aunt gave me a gift card for 50 and I've no idea how to use it on your website
    I scratched the gift card too hard and now I can't read the last digits of the code
    The e-gift card I bought for my sister on Friday still hasn't reached her email
    I have 15 left on a gift card. Can I use it towards something that costs 40 and pay the rest by card?
    My gift card is from two Christmases ago, could it have expired by now?
    I'd like to get gift cards for my team of twelve, is there a way to order them in one go?
    When I enter my gift card it says "already in use", but I've never spent any of it
    I lost my wallet with your gift card in it, can you cancel it and give me a new one?
    Can I use three gift cards of 20 together to buy a microwave?
    How long does a physical gift card take to arrive? I need it by the weekend
    Is it possible to get my money back for a gift card that hasn't been activated?
    If I pay with a gift card and cancel the order, does the money go back onto the card?
    Could I send an electronic gift card to a friend in Australia and choose the day it arrives?
    hello i have card present of your shop, where i put the number?
    my gift card only shows 12 but I'm sure there was 30 on it, can you check
    Just found a gift card down the back of the sofa lol, how do I see what's on it
    redeem a gift card
    gift card help
    check card balance
    gift card won't work
    buy gift cards
    where do I enter my gift card
    is my gift card still valid
    gift card expired
    lost gift card
    e-gift card not received
    gift card PIN missing
    how to activate the gift card
    what gift cards do you sell
    can I refund a gift card
    use gift card with another card
    gift card says zero
    send a gift card to someone
    gift card damaged
    minimum gift card value?
    add gift card to account
    transfer gift card balance
    gift voucher not recognised
    gift cards for staff
    is there a printable gift card
    My aunt sent me one of your gift cards, which page do I type the number on?
    There are 6.40 left on my gift card, how can I spend the last bit?
    A friend emailed me a gift card but I can't see it anywhere, how do I collect it?
    Are there things that can't be paid for with a gift card, jewellery for example?
    The gift card I bought today says "inactive", how long until it can be used?
    My gift card had 120 on it in June and now it's empty, what happened?
    Can the gift card from your high street shop be spent on the website?
    The number printed on my gift card is two digits too short
    Could our company's logo be put on a batch of your gift cards?
    If I pay part with a gift card and part with PayPal, which is taken first?
    I picked 20 instead of 50 for the gift card, it hasn't been sent yet, can I change it?
    The dog chewed the gift card, though the code is still readable. Can I still use it?
    I typed the wrong email for the e-gift card, can you send it to the right one?
    How quickly could you get forty gift cards to our office before Christmas?
    Is there any way to see when and where my gift card was spent?
    I'd like to link a store credit card bought in the shop to my online profile
    The date on my gift card passed last month and it's got 200 on it, can it be extended?
    I was given a gift card I'll never use, could I get the cash instead?
    I entered the gift card PIN wrong five times and now it's blocked
    Does your gift card work in the Irish store if it was bought in England?
    How many gift cards can I add to one order? I have six small ones
    Can I buy a gift card with another gift card?
    May I print the electronic gift card and put it in a birthday envelope?
    My gift card went through the wash, I still have the receipt, can you replace it?
    I linked a gift card to my account by mistake, can my sister still have it?
    Do gift cards arrive as plastic or just as a code?
    Is there a fee for not using a gift card for a long time?
    giftcrd code not working, im at the checkout rn
    can i use 礼品卡 and coupon at the same time
    So excited, won a 100 gift card at bingo 🎉 how do I spend it?
    your gift card is empty straight out of the packet, what a joke
    Good evening, might you tell me what remains on the gift card ending 0293?
    hello i have one card cadeau, where put the code
    i scratched it w a coin and half the pin is gone lol
    need gift card TODAY for party tonight, can you email it instantly?
    What happens to my gift card if I close the shop app, is the money kept on the card itself?
    where can I buy a gift card
    I'd like to buy a gift card
    do you sell gift cards
    e-gift card, how to buy one
    physical gift cards sold where
    custom amount on a gift card?
    corporate gift cards order
    invoice for gift cards?
    buy a gift card with instalments?
    can I buy a gift card with paypal
    money left on my store card
    when does my gift card expire
    expired gift card, can it be extended
    do your gift cards run out
    my gift card isn't activated
    gift card activation failed
    where do I enter the gift card code
    link a gift card to my account
    gift card says already used
    gift card claimed by somebody else
    added my gift card to the wrong account
    unlink a gift card
    gift card code rejected
    code not accepted on my gift card
    scratched off the gift card number
    PIN on the gift card is unreadable
    forgot the gift card PIN
    stolen gift card, can you freeze it
    replace a lost gift card
    gift card balance has vanished
    someone spent my gift card
    balance on the gift card is lower than it should be
    gift card won't work at checkout
    can't pay with my gift card
    gift card field missing at checkout
    how do I pay with a gift card
    gift card and coupon together?
    split between gift card and credit card
    gift card isn't enough, pay the rest by card?
    combine two gift cards
    how many gift cards per order
    what can I buy with a gift card
    what can't a gift card be used for
    can I buy a phone using a gift card
    does a gift card cover postage
    gift cards valid in shops?
    use a store-bought gift card online
    use an online gift card in the shop
    gift card from another country, valid here?
    gift card for use abroad
    can I give my gift card to someone else
    send a gift card to a friend
    schedule a gift card for her birthday
    message on a gift card
    wrong email on the e-gift card
    friend hasn't received my gift card
    lost the gift card email
    deleted the gift card text, resend
    can a gift card be returned
    gift card bought by mistake, cancel it?
    wrong amount on the gift card, change it
    cash out a gift card
    turn leftover gift card money into cash
    few pence left on my gift card
    does the rest stay on the gift card after I spend part
    threw the gift card away before it was used up, can it be saved
    loaded my gift card and the balance still says zero
    old gift cards still accepted?
    paper gift certificates still good?
    gift certificate from 2019
    card I won in a raffle, how to spend it
    gift card from work, where can I use it
    top up a gift card
    reload my gift card
    how long does a plastic gift card take by post
    which designs do plastic gift cards come in
    gift cards with our logo?
    invalid gift card number
    gift card locked, unlock it
    too many tries on the gift card PIN, blocked
    gift card region error
    close my account, what about the gift card credit
    does the gift card need registering
    can kids use a gift card
    gift voucher redeem how
    store voucher card for dad, how do I order it
    sir gift card balance how to check
    i have card of gift 50, how i use
    present card not function
    giftcard cod dont work
    gift card plz 4 my sis, digital
    brand new gift card and it says invalid, what a con
    Kindly advise where your gift certificates may be redeemed.
    uncle gave me one for fifty it's been in a drawer two years the first two pin digits rubbed off is it still good
    our firm handed out pick-your-hamper cards, there's no shop near my village, how do I turn it into a hamper online
    my niece's e-card was paid on Friday and her inbox is still empty
    found a store card from three Christmases ago, does it hold any money
    twenty cards of ten pounds each for the team, how would we order
    misplaced the card granddad gave me but I still have the number
    does a present card have to be spent in one go
    My firm handed out a gift card worth 50, is it good both online and in your shops, and how do I add it to my account?
    I paid for my sister's e-gift card two days ago and her inbox is empty, could it be sent once more?
    I scratched the gift card too hard and the last two PIN digits are gone, is it still usable?
    Only 7.30 is left on my gift card, may I pay the rest of the basket by credit card?
    I've come across a gift card three years old without a date, how do I see whether it's expired and what's on it?
    My wallet is lost and there was one of your gift cards inside; I've kept the number, can you block and replace it?
    At checkout my gift card is said to be tied to someone else's account, but I bought it only yesterday
    We'd like forty gift cards of 20 each for our staff, is there an invoice and how soon would they come?
    When my uncle left the army his unit gave him one of your gift cards worth fifty. It lay in a drawer two years, the first two digits of the PIN have rubbed off and there's no date on the back, can it still be spent and how?
    My employer gave out your hamper gift cards, there's no branch near our village, so I want to redeem it online. It asks me to link the card to an account first and I don't understand how, could you take me through it?
    gift card payment error at the last step
    gift card declined
    gift card rejected at the till
    gift card pin unreadable
    gift card code doesn't work
    gift card expired yesterday
    gift card expiry date?
    gift card lost
    gift card stolen
    gift card not activated
    gift card email not received
    gift card sent to the wrong address
    gift card to a wrong email, resend
    gift card for my sister, how to buy
    gift card by post or by email
    gift card with a photo
    gift card with message
    gift card amounts available
    gift card minimum value
    gift card maximum value
    gift card in another currency
    gift card from abroad
    gift card usable in the outlet?
    gift card usable for delivery fees?
    gift card usable on sale items?
    gift card used twice?
    gift card partly used
    gift card refund
    gift card for employees
    gift card delivered today?
    gift card sir how to redeem
    sir gift voucher balance not showing
    sir I bought gift voucher but code not received
    kindly activate my gift card
    kindly tell validity of e-gift voucher
    e-gift card didn't arrive
    egift not in inbox
    e-card for Christmas, order how
    digital gift card delivery time
    physical gift card in an envelope?
    plastic gift card, where sold
    where do I type the code from the gift card
    where do I buy gift cards
    where can I spend this gift card
    redeem a gift card in the app
    redeem two gift cards together
    add gift card to wallet
    apply gift card at checkout
    pay part with gift card, rest with card
    use up small amounts from gift cards
    use gift card in store
    use gift card online, bought in shop
    use gift card and promo code
    transfer money from one gift card to another
    top up my gift card
    reload a gift card
    buy a gift card with points?
    buy a gift card with a credit card
    buy a gift card as a guest
    buy ten gift cards
    can a gift card be cashed out
    can a gift card be extended
    can I get the gift card's leftover in cash
    can I return a gift card
    can I choose the design of the gift card
    can I use a gift card to buy another gift card
    can I pay for a subscription with a gift card
    can the gift card be split over several orders
    can gift cards go negative lol
    do gift cards work on marketplace sellers
    do you have gift vouchers for 25
    do I have to spend the gift card at once
    does the gift card have a fee
    does the gift card come in a box
    is there an activation time for gift cards
    is the gift card anonymous
    how do I give a gift card
    how do I use a voucher card from grandma
    how do I scratch the gift card code without ruin
    how do I print a gift card
    how do I know if my friend got the gift card
    old gift card from 2016 found in a drawer, any good?
    old paper gift certificate, accepted?
    shopping card from work, how does it function
    store card with 100 on it from my boss, how to spend
    hamper card, how do I redeem it
    pick-your-present card, where to choose
    my gift card shows zero but I never used it
    my gift card was charged but the order failed
    my gift card money vanished after a cancelled order
    my gift card balance is wrong
    my gift card is in dollars, site in pounds
    I scratched my gift card too hard
    I deleted the gift card email
    I threw my gift card out
    I received a gift card and don't know what to do with it
    I have three gift cards
    I won a gift card in your raffle
    somebody used my gift card before me
    the recipient can't open the gift card link
    the cashier forgot to activate the gift card
    the gift card field says "already redeemed"
    the gift card won't load into the app
    礼品卡 balance how check
    gift card 过期 can use?
    购物卡 how to use online
    have card of gift, where I put number?
    the card of present not works
    grandma's giftcard wont scan help
    Christmas: want to send my nephew in Spain store credit, possible?
    We got a hundred on a card from the choir. Could it be spread over two orders?
    the strip on the voucher card I was given is scratched beyond reading
    my gift balance vanished when the order was called off, where's it gone
    a colleague's leaving, is there a 30 euro card for your store I can mail to her
    the present card from my choir, could I use it on two purchases
    tokens from your shop dated 2014, are they still honoured as gift money
    my boss handed me a festive hamper card, how do I convert it
    the barcode on granny's present card doesn't scan at the till
    cashier sold me a present card and it was never loaded
    I'd like my unused gift credit turned into money
    what's the smallest sum I can put on a present card
    does store gift money lapse after a year
    left my gift card on the bus, can the 60 on it be blocked
    bulk of e-vouchers with value 15 as Christmas presents, how to get them
    may I spend the gift balance on postage
    can a niece in Portugal use the e-card I buy here
    my prepaid shopping card from your shop shows 'locked'
    the mailed e-card has a link that says page not found
    is there a printable present card for tonight
    the choir's present card covers half my kettle, how to pay the other half
    washed my jeans with the gift card inside, numbers gone
    are gift cards from your bakery branch valid in the bookshop
    retiring colleague: gift card of 120, fancy envelope available?
  `,
})
