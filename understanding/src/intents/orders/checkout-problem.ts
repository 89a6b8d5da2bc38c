import { defineIntent } from '#intents/define'

export const checkoutProblem = defineIntent({
  intent: 'checkout-problem',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '下不了单', en: 'I cannot place my order' },
  definition: {
    zh: '想下单却下不了：页面出错、购物车异常、地址或提交按钮过不去。',
    en: 'Tries to place an order and cannot: page error, cart trouble, address or submit button refused.',
  },
  borders: {
    'payment-failed': {
      zh: '已到付款一步，是卡或付款被拒。',
      en: 'Reached the payment, and the card or payment is refused.',
    },
    'coupon-not-applied': {
      zh: '只是优惠码或折扣不生效。',
      en: 'Only a code or discount does not take.',
    },
    'login-problem': {
      zh: '登不进账户。',
      en: 'Cannot get into the account.',
    },
  },
  zh: `
    无法提交订单
    结算页面打不开
    购物车出错
    提交订单失败
    不能下单
    页面报错
    加不进购物车
    购物车空了
    网页卡住了
    结账的时候一直转圈
    地址填不进去 没法下单
    系统错误 买不了
    按钮点不动
    下不了单
    提交订单报错
    购物车打不开
    一点结算就闪退
    加不进购物车啊
    提交按钮是灰的 点不动
    提示“系统繁忙请稍后”试了十几次了
    购物车里的东西全没了
    xia bu liao dan
    选完地址一直转圈
    说超出购买数量 我就买一个呀
    亲 页面白屏了，我想买那个锅
    不让我下单 说地区不支持 可我就在市里
    为什么结不了帐
    購物車一直顯示錯誤
    error 500 什么鬼
    地址保存不了，下一步也没有
    下单老是失败！！气死
    库存写着有 一提交就说无货
    点立即购买没反应
    手机端点不进确认订单那个页面 电脑上可以吗
    我要买米买油 弄了半天都买不成 你们这个手机软件是不是坏了
    您好，我在提交订单环节持续出现“参数异常”提示，更换浏览器后依旧如此，请协助
    购物车数量自己变 我放2个它变8个
    卡在填写收货人那步 名字里有个生僻字 它说格式不对 我身份证上就这个字啊 那我是不是不能在你家买东西了
    最后一步过不去
    验证滑块一直失败 单子提交不上去
    结算页价格显示0 然后报错
    买不了诶 什么情况
    我把二十多样东西挑好放在车里 挑了一个钟头 一按结算就跳回首页 东西也清空了 重来三遍都这样 我还要赶在十二点前下单呢
    勾选不了商品
    小程序里头下单没得反应
    总提示我有未完成的交易 没法再拍
    点结算说请选择规格 规格明明选了
    在平板上面确认键被挡住了 按不到
    咋买不成嘞
    买一件起送说不满三件 不给过
    网页一直loading, 想下单下不去
    想买那套化妆刷 从昨晚到现在都提示页面走丢了
    加购失败 错误代码E1023
    我妈七十了第一次自己网购，挑了双棉鞋，到填地址那里怎么都点不到下一步，说区号不完整，可是我们村就没有区号，急得她打电话骂我，这个要怎么填才过得去
    place order 按了 nothing happens
    網頁一直跑不出來，結不了帳
    我下单下不了怎么办
    订单提交不了
    提交订单的时候出错了
    点了提交没反应
    一直提示提交失败
    点结算没有用
    结算页面一直加载
    去结算按钮点不了
    购物车结不了账
    购物车打不开了
    购物车里东西不见了
    购物车老是自动清空
    商品加不到购物车
    加入购物车失败
    点立即购买就卡住
    立即购买按钮是灰色的
    买东西的时候页面崩溃了
    app一到下单就闪退
    页面显示错误 买不了东西
    网站出问题了吗 我下不了单
    网页打不开没法买
    确认订单那里卡住不动
    填完地址点不了下一步
    地址选不了 下不了单
    收货地址提示无效 提交不了
    系统说我的地址不支持 没法下单
    手机号格式不对 过不去
    必填项都填了还是不让提交
    提示库存不足 可页面明明有货
    显示限购 不让我买
    提示操作频繁 下不了单
    系统繁忙 一直下不了
    报错代码500 结算不了
    验证码过不去 没法提交订单
    换了手机还是下不了单
    小程序里不能下单
    电脑上买不了 手机上也买不了
    怎么也买不成功 卡在结账
    还没到付款就报错
    到不了付款页面
    跳不出付款页面 一直转圈
    我想买台风扇 但是怎么都下不了单
    选好尺寸了还说请选择尺寸
    配送时间选不上 没法下一步
    点确认就回到首页
    结算时提示商品失效
    两个商品不能一起结算 为啥
    数量改不了 结不了账
    亲 你们家网页是不是坏了呀 买不了
    下不了但 急
    购物车bug了吧 东西删不掉也买不了
    请问为什么我无法下单 一直显示网络异常
    您好，我在贵网站购买时点击“提交订单”后提示未知错误，请问如何解决
    秒杀点进去就卡死 根本提交不上！！气人
    submit 按钮点了没用 怎么下单
    给我妈买药 填到身份证那步一直红字 过不去啊
    清了缓存重装了app 还是一结算就白屏
    弄了一晚上都没下成单 到底哪里不对
    选不了自提门店 订单交不上去
    下单界面一片空白
    挑了半小时的年货 一点提交就提示“网络开小差” 刷了七八次都一样
    选自提日期的日历点不开 没有日期就不让我往下走
    我在国外用中国手机号下单 表格非说号码位数不对 过不去
    同一件商品昨天还能买 今天点进去购买键没了
    结算时要我选发票类型 选了又跳回上一步 死循环
    购物车显示999+ 其实我就放了两件 也结不了
    只要勾选那盒茶叶就报错 去掉就正常 可我就想买茶叶啊
    下单失败怎么回事
    订单提交不上去
    我没办法下单
    为啥下不了订单
    结算不了
    结账出错
    结算按钮没反应
    提交订单卡住
    无法加入购物车
    购物车有问题
    买不了东西
    为什么买不了
    网站下单报错
    提示下单失败
    页面一直加载 下不了单
    点提交就报错
    付款之前就卡住了
    一直停在确认订单页面
    收货地址加不上
    地址保存不了
    按下单没用
    想买但是提交不了
    结账页面白屏
    商品放不进购物车
    我选好电饭煲点立即购买，页面一直转圈，十分钟了
    填收货地址时城市下拉框是空的，选不了，下单下不了
    购物车里有六样东西，一点结算就提示“参数错误”
    我妈手机上点“提交订单”没有任何反应，换我手机也是一样
    想买两张电影周边，提示“活动太火爆”一直进不去下单页
    微信小程序里，选完规格就闪退，试了五遍
    系统说我的收货电话无效，可我这号用了十年了，没法提交
    结算页一直让我选配送方式，但列表里什么都没有
    加到购物车显示成功，打开购物车是空的
    用平板下单，右下角的提交键看不到，滑也滑不下去
    昨天开始下任何单都弹“网络异常”，我家网好得很
    到了确认页说“部分商品不支持当前地区”，可又不说是哪件
    身份证上传那步传不上去，卡住了，后面没法下单
    勾选协议那个小方框点不上，按钮就是灰的
    买生鲜选时段，所有时段都灰色，没法结账
    我在给公司下单，抬头填完点保存就回到首页，订单提交不成
    刷新后购物车数量变成0，库存明明还有，怎么买
    提交时弹出“您有异常操作”，我就正常买个水壶啊
    网页版的验证码图片显示不出来，提交不了订单
    我把app卸了重装，登录没问题，可是一到结算就崩
    凑满起送价了，它还说没到起送金额，下不了
    每次填到门牌号页面就自动刷新，全得重填，三次了
    点“去结算”跳出404，是不是你们系统在维护
    换了收货人，提交时提示“地址信息不完整”，我都写全了
    下单界面的键盘弹出来挡住了确认按钮，怎么弄
    同一个订单提交七八次都超时，换流量也超时
    国外IP打不开结算页吗，我人在日本，想给家里买东西
    下单下不乐 怎么办
    你们这破网站能不能修修 点了二十次提交都没反应！！
    checkout 一直 error 想买都买不了😑
    亲 我是真心想买的 可是它不让我买呀 一点结算就白屏
    您好，我使用贵平台网页端提交订单时，系统反复返回“服务异常”，请问应如何处理
    抢年货呢 眼看优惠快没了 购物车死活打不开 急得我一头汗
    俺年纪大 不会弄 点了半天那个红按钮它不动弹 俺就想买袋米
    不是付款的事儿 还没到付款呢 提交那步就过不去
    页面让我先选“服务地区” 选了又弹回来选 没完没了
    下单按钮点了没动静
    结算按钮是灰的
    结账页面打不开
    结算页白屏
    购物车结算不了
    购物车一直加载
    购物车加不进去
    加购没反应
    购物车商品自己消失
    购物车里删不掉东西，没法结算
    勾选不了购物车商品
    全选后结算报错
    下单时显示网络错误
    提交时提示系统异常
    总说服务器开小差，买不成
    页面一直转圈，订单交不上去
    提示操作频繁，买不了
    立即购买跳回首页
    点购买就闪退
    app下单崩溃
    小程序结算卡死
    网页版下不了单
    手机端不能提交订单
    浏览器结账报错500
    结账出现404
    订单提交超时
    下单验证码图片不显示
    滑块过不去，下不了单
    协议勾不上，提交不了
    地址选不了
    地址保存失败，下单卡住
    省市区下拉空白
    收货地址没法填写，无法结算
    提示地址不在配送范围，可明明在
    提示地址不完整不让提交
    邮编填了还说错
    名字太长填不下，无法下单
    姓名带点号提交不了
    发票抬头那栏不填不让下单
    配送方式空白选不了
    配送时间点不动，没法结账
    自提点加载不出来，下不了单
    选规格弹不出来，加不了购物车
    颜色尺寸选了还提示请选择
    数量加减没反应，结不了
    有货却提示库存不足下不了单
    提示商品已失效，页面又能看到
    提示限购，我一件没买过
    提示不支持购买，为啥
    提示账号异常无法下单
    未成年不能购买？我三十了下不了单
    提示起送价不够，可我买够了
    运费一直算不出来，结不了账
    价格算不出来显示NaN
    总价显示0不让提交
    结算金额加载不出
    礼品卡那里转圈，订单交不了
    优惠券弹窗挡住提交按钮
    键盘挡住确认按钮
    屏幕小看不到提交键
    下单页往下拉不动
    横屏之后提交按钮没了
    海外手机下不了单
    国外IP不让我买
    换了浏览器还是提交不成功
    清了缓存依然不能下单
    重装app也下不成单
    换手机试了都下不了
    一晚上下不了单
    连点十次都提交失败
    抢购时一点就报错
    秒杀页面进不去买不成
    直播间链接点了买不了
    拼团下不了单 点参团没反应
    凑单页点结算没效果
    批量下单导入报错
    企业账号下单提示无权限
    帮老妈下单老是出错
    代下单填别人地址报错
    想买却买不了
    买不成咋办
    怎么回事 总交不了单
    订单页报错代码E203
    提示“请求参数错误”
    弹窗说“网络不给力”，网没问题，就是买不了
    还没到付款就卡住
    没进付款页面就报错了
    到确认订单那步死机
    上一步下一步都点不了
    返回再进还是提交不上
    您好，在提交订单环节反复提示系统异常，请协助处理
    亲，我点去结算它没反应欸，怎么买呀
    什么烂系统！买个东西比登天还难，下单就崩
    checkout不了 一直loading
    submit order总是error
    購物車一直不能結帳
    gouwuche jiesuan bu liao
    我老伴让我给他买降压仪我戴着老花镜点了半天到确认那儿就是不动也不报错也不走你说急人不急人
    我凑了半小时单，十几样东西，一点提交就弹“部分商品不可售”，又不说是哪个，我一个一个取消试过来还是不行
    买东西那一步总卡着过不去，重启也一样
    我要买的三样东西都在购物车里，一点去结算就跳回首页，试了好几遍都下不了单
    填收货地址的时候乡镇那一栏是空的没法选，所以怎么都提交不了订单
    页面上明明显示有货，点提交就说库存不足，刷新又变成有货，到底怎么才能下单
    我名字里有个生僻字打不出来，系统非说姓名格式错误，订单交不上去
    还没走到付款那一步，确认订单的按钮就一直是灰色的，条款我也勾了
    换了手机换了浏览器，到选配送时间那里都会卡死，单一直下不成
    在你们app里给父母下单，填完他们的地址就报系统异常，我自己的地址就没事
    滑块验证拼了二十几次都说失败，订单就卡在这里，想买个水壶怎么这么难
    抢购的时候点了立即购买就一直转圈，等它转完已经卖光了，每次都这样
    我妈七十了第一次自己在网上买东西，挑了双棉鞋，到填地址那里怎么点都到不了下一步，非说区号不完整，可我们村子就没有区号，她急得直打电话骂我，这个订单到底怎么才能提交
    我凑了半个多小时的单，十几样零零碎碎的东西，一点提交就弹部分商品不可售，又不告诉我是哪一样，一个一个取消试过来还是不行，再过一会儿活动就结束了，怎么下单啊
    收货信息我这样填对吗
    帮我看看我填得对不对
    表里我填对没有
    我是不是填错了，怎么提交不了
    付款页面打不开
    提交订单没反应
    点购买没反应
    立即购买是灰的
    购买按钮没了
    购物车加不了东西
    购物车自己清空
    购物车点结算变空了
    数量加不上去，没法结算
    删不掉失效商品，结不了账
    明明选了尺码还叫我选
    选了颜色又提示请选择颜色
    地区选完又让选，死循环
    省市区加载不出来，下不了单
    邮编说格式错误，过不去
    地址保存不了，没法下单
    提示必填项没填，我全填了
    手机号填不进去，订单交不了
    名字带点不让提交
    协议勾不上
    送达时间选不了，不能下单
    配送时段空白，没法买菜
    没有配送方式可选，卡住了
    运费一直算不出来
    提示不在配送范围，邻居都能买
    说不满起送价，我满了呀
    提示限购，我才买一个
    说我有未完成订单不让再下
    确认订单页白屏
    页面转圈圈下不了
    确认页卡死
    到不了付款那一步
    跳不到支付页面
    点下一步又跳回首页
    在购物车和地址之间来回跳
    提示系统繁忙
    提示网络异常，我网没问题
    下单报错500
    参数错误下不了单
    下单页面404
    会话过期，下到一半没了
    提交超时换流量也不行
    滑块验证加载不出来，下不了单
    广告关不掉，点不到结算
    键盘挡着下一步
    平板上看不到提交按钮
    换浏览器也结算不了
    更新app了还是下不了
    卸了重装还是崩，一结算就崩
    小程序下不了单
    秒杀页卡在提交
    换我爸妈地址就提交失败
    选自提就报错
    自提门店列表空的
    价格显示乱码结不了
    非要填公司名，我个人买
    发票税号必填过不去，下单卡住
    訂單送不出去
    無法結帳
    checkout 一直error
    cart 里点不了 submit
    亲，按了二十遍提交都没动静
    买不了东西，你们网站坏了？
    总说“订单创建失败”
    一确认就跳回第一步
    邮箱框红的说错，没错呀，交不了单
    非让填座机才能下，我没有
    套餐加不进去购物车
    购物车显示三件，结算页零件
    必填楼层，我家是平房，提交不了
    确认键每个浏览器都是灰
    结算页一片空白
    立即购买灰着，怎么买
    确认订单转圈圈转死了
    地址选了又跳回来，下不成单
    验证框老通不过，单下不去
    选不了规格，没法加购
    配送方式一个都不显示，卡住
    说我超限购了，可一个没买过
    提示系统繁忙，拍不下来
    页面闪退，一到结算就闪
    手机号格式不对？我填的没错啊，单交不了
    购物车的东西自己没了，咋下单
    勾不上协议，提交不了订单
    抢购页崩了下不了单
    实名那栏上传失败，订单卡住
    送货时间没得选，没法结算
    换浏览器也一样，就是拍不了
    checkout一直报错
    結帳按鈕按了沒反應
    满了起送价它还说没满，不让结
    在吗，下单报错“参数异常”
    游客下单说邮箱被占用，进行不下去
    下单时一直提示购买数量超限，其实我没买过
    提交页转半天又退回购物车，买不成
    省市区下拉框是空的，单没法往下走
    点“去结算”就弹回首页
    我妈急着买药，填完收件信息那页一直说“必填项为空”，可每格都有字，换了三个手机都下不了单
    赠品选不上就不让提交订单
    购物袋里失效商品删不掉，害我没法下单
  `,
  en: `
    can't place an order
    checkout not working
    error at checkout
    can't check out
    cart is empty
    website error
    page won't load
    can't add to cart
    order button does nothing
    checkout keeps loading
    unable to submit my order
    site crashes when i buy
    shopping cart problem
    it won't let me order
    stuck at checkout
    can't place my order
    checkout keeps crashing
    error when i submit the order
    add to cart does nothing
    my basket emptied itself
    the place order button is greyed out
    spinning wheel after i choose the address
    it says quantity limit exceeded but i only want one
    Whenever I proceed to checkout I'm thrown back to the homepage
    white screen at the final step
    "something went wrong, try later" ten times in a row
    won't accept my postcode
    says in stock, then out of stock as soon as i press order
    website broken? trying to buy a pan
    i can not finish my order, page is always error
    cart shows 8, i put in 2
    chekout not working
    cannot tick the items in my basket
    form says my surname is invalid, it has an apostrophe, O'Dwyer, what now
    error code E1023 on adding the lamp
    the app closes when i tap buy now
    unable to complete purchase, it never even gets as far as asking for a card
    结算 page error, cannot order
    it wants me to choose a size but i have chosen a size
    captcha fails every time so the order doesn't go off
    Good afternoon, on my tablet the confirm button lies hidden behind the banner, so I can't order. Is there another way?
    total shows 0 and then it errors out
    tells me i've an unfinished transaction and blocks a new one
    Spent the best part of the evening filling the trolley with the weekly shop, twenty-odd things, got to the end and it just bounced me to the start with nothing in it. Third time now. How am I meant to order?
    shopping cart won't load
    stuck on the delivery details page
    i get "invalid parameter", changed browser, same
    your checkout hates me
    no next button after entering the address
    minimum order not met?? there's 60 quid of stuff in there
    tried phone, laptop and my husband's phone, each time it freezes when i pick the delivery slot, and the offer on the garden chairs ends at midnight so can you tell me what i'm doing wrong
    ordering impossible since last night
    500 internal server error at order review
    how come it won't let me buy the brush set
    for what it's worth i've cleared the cache, updated the app and even restarted the router, yet the moment i choose a collection time for my groceries the whole thing freezes and i'm back at an empty page
    提交 button does nothing on my phone
    购物车 empty again after i log in, how can i buy then
    I can't place my order
    why can't I place an order
    I'm having trouble checking out
    I can't complete my order
    the checkout page isn't loading
    checkout page is blank
    checkout button doesn't work
    I can't get past the checkout
    there's an error every time I try to check out
    the website keeps giving me an error message
    your site won't let me buy anything
    the submit button isn't working
    nothing happens when I click place order
    the buy button is not responding
    I click buy now and nothing happens
    I can't add items to my cart
    item won't go into my basket
    my cart keeps emptying
    everything disappeared from my cart
    my shopping cart is broken
    can't open my cart
    can't update my cart at checkout
    the app crashes at checkout
    app freezes when I try to order
    the page freezes before I reach payment
    it won't accept my address
    address not recognised so I can't continue
    it says my address is invalid
    my phone number is rejected in the form, I can't order
    postcode error at checkout
    can't select a delivery option so I can't finish ordering
    no shipping method available at checkout, can't go on
    the continue button is greyed out
    stuck on the shipping page
    it keeps saying required field missing but everything's filled in
    says item unavailable when I check out but it's in stock
    it says I've reached the limit and won't let me order
    keeps saying try again later when I submit
    error 502 when placing the order
    page keeps refreshing and I can't check out
    it sends me back to the cart every time
    checkout loops back to the beginning
    I can't get to the payment page
    doesn't let me proceed to payment
    trying to buy a fan but the page won't go through
    tried three browsers and still can't check out
    does your website have a problem today? can't order
    is the site down? I can't buy
    cant chekout help
    wont let me order!!! 😡
    cart glitching, cannot buy
    I fill all information but order is not possible to send
    Good morning, I've attempted to place an order several times, each time met by an "unknown error". What should I do?
    It wants a state but I live in Ireland, there's no state, so I can't order
    the terms box won't tick so I can't submit my order
    pop-up covers the order button on my phone
    been trying for two days to order a birthday present, the page dies right after I enter my details
    product options don't load so I can't add it to the bag
    I can't order because the site says my basket is invalid
    spent half an hour choosing and the moment I submit it says network error, tried eight times
    the calendar for the pickup date won't open, and without a date I can't go on with my order
    the form insists my mobile number is too short, it's a normal Danish number, so I can't order
    yesterday there was a buy button on that page, today it's gone, how do I order
    checkout asks for the invoice type, I choose one and it throws me back a step, over and over
    the basket says 999+ although I put in two things, and it won't check out
    as soon as I tick the tea it errors, untick and it's fine, but the tea's what I want to buy
    my order won't submit, "unknown parameter", on both phone and laptop
    I can't order anything
    my order won't go through at checkout
    unable to check out
    checkout error
    the checkout isn't working for me
    I can't submit the order
    order submission failed
    why can't I check out
    why won't it let me buy this
    add to basket isn't working
    cart not loading
    basket won't open
    page error when ordering
    the place order button doesn't respond
    stuck on the confirm page
    can't save my address so I can't order
    checkout just hangs
    something is wrong with my cart
    the site won't take my order
    keeps failing when I try to order
    can't complete the purchase, page error
    blank page at checkout
    nothing happens at checkout
    having problems placing an order
    I chose a rice cooker, clicked buy now and the page has been spinning for ten minutes
    The city list is empty when I enter my address, so I can't get any further with my order
    six things in my cart and each time I hit checkout it says "invalid request"
    Submit does nothing on Mum's phone and nothing on mine either
    the mini app closes as soon as I've picked a size, five times now
    Your form says my phone number is invalid, I've had it for ten years, how do I order
    it asks me to choose a shipping method but the list is empty
    it says "added to cart" and then the cart's empty
    on my tablet the submit button is off the screen and I can't scroll to it
    since yesterday any order I try ends in "network error", and my internet is fine
    the last page says some items aren't available in my region but not which, so I'm stuck
    uploading my ID fails so I can't get on with the order
    the little terms checkbox won't tick and the button stays grey
    all delivery slots are greyed out so I can't check out my groceries
    ordering for our company, after the billing details it drops me on the home page without an order
    after a refresh the quantity in my basket goes to 0, there's stock, how do I buy it
    "unusual activity detected" pops up when I submit, I'm only buying a kettle
    the captcha picture doesn't show on your website so I can't send the order off
    reinstalled the app, I can sign in fine, but it dies on the checkout page
    I'm over the minimum and it still says minimum order not reached, won't let me go on
    every time I get to the house number the page reloads and wipes the form
    go to checkout gives a 404, are you doing maintenance
    I changed the recipient and now it says "address incomplete" though all of it is there
    the keyboard pops up over the confirm button and won't go away, can't order
    it times out on submit, wifi or mobile data makes no difference
    I'm in Japan ordering for my family at home and the checkout page doesn't open here
    drop-down for county doesn't have mine, so the order form won't validate
    cant place oder, help
    fix your stupid website, twenty clicks on submit and nothing!!
    checkout broken 😑 just wanna buy socks
    I am trying order since morning, always red message "server busy", what I do wrong?
    Good evening, on submitting my order your web shop repeatedly returns "service unavailable". Could you advise?
    the sale ends in an hour and my basket refuses to open, I'm sweating here
    I'm not good with computers, the big orange button just won't move when I press it, I only want a bag of rice
    it isn't my card, I haven't even got to the payment bit, it gets stuck on submitting
    it asks for my region, I choose it, it asks for my region again, forever
    I can't submit my order
    order won't submit
    place order button is dead
    checkout button greyed out
    checkout won't load
    white screen at checkout
    stuck on the checkout page
    cart won't load
    my basket keeps emptying
    can't add this to my bag
    items vanish from my cart
    can't remove an item so I can't check out
    can't tick items in the basket
    error when I select everything and check out
    network error on submitting an order
    system error while ordering
    server busy whenever I order
    spinning wheel at place order
    "too many attempts" when I try to buy
    buy now does nothing
    buy now sends me back to the home page
    app crashes when I press buy
    site freezes on confirm order
    website checkout is broken
    can't order on my phone
    can't order on the desktop site
    error 500 at checkout
    404 after clicking checkout
    order times out
    captcha won't show so I can't order
    slider puzzle stops me from ordering
    terms box won't tick at checkout
    address field rejects my address
    can't save an address at checkout
    county dropdown is empty
    no state to choose, can't continue to order
    it claims you don't deliver here but you do, order blocked
    address incomplete error though it's complete
    phone number format error, can't place the order
    my name is too long for the box, order refused
    apostrophe in my surname breaks the order form
    required field error and nothing is empty
    delivery options are blank at checkout
    delivery slot can't be picked, order stuck
    pickup points don't load, so can't check out
    size selector won't open, can't buy
    says pick a colour after I've picked one
    quantity box frozen at checkout
    in stock but the order says sold out
    "item unavailable" at checkout, page says available
    purchase limit error, I've bought none
    "not eligible to buy this", why
    account abnormal message when ordering
    age check fails and I can't order, I'm 40
    minimum spend error though my basket is over
    shipping never calculates, can't proceed
    total shows NaN
    total is 0 and the button's off
    price won't load in checkout
    popup covers the order button
    keyboard hides the confirm button
    can't scroll down to the order button
    continue button missing
    can't get past step two of the checkout
    guest checkout fails
    won't let me buy from abroad
    using a VPN or not, ordering fails
    cleared cookies, still can't order
    tried three browsers, no order goes through
    reinstalled the app, still can't buy
    tried two phones, can't place the order
    been failing to order all evening
    ten tries and the order won't go
    flash sale page errors as I click
    live show link won't let me buy
    group buy button not responding
    bulk order upload error
    company account says no permission to order
    ordering for my mum always errors
    shipping to a friend gives an address error at checkout
    I want to buy and can't
    why can't I buy anything
    ordering isn't working
    unable to complete my order, code E203
    "bad request" when I order
    never reach the payment step, it hangs before
    the page dies before payment
    stops at review order
    back and forward don't work in checkout
    basket says 2 items, checkout says none
    checkout keeps logging an "unexpected token"
    order form in my language is missing fields
    not able to place order sir, showing something went wrong
    i can not to finish my order, button is not push
    unable to proceed, cart is showing error only
    checkuot not working help
    ur site sux cant even order socks
    提交 order keeps failing before payment
    I endeavoured to complete my order this evening; the page returned a fault each time I confirmed.
    right I've got glasses on and I've pressed confirm about thirty times it doesn't moan it doesn't move it just sits there
    spent ages filling the trolley and at the last click it says some goods can't be sold, doesn't tell me which
    All three things are in my basket, but each time I click through to checkout I'm thrown back to the home page
    The village field in the address form is empty and can't be chosen, so I'm unable to submit my order
    The page says in stock, submitting says out of stock, a refresh says in stock again, how am I to place the order?
    My surname has an unusual letter and the form calls the name invalid, which keeps me from ordering
    I haven't even reached payment; the confirm order button stays grey although I've ticked the terms
    On every phone and browser it freezes when I choose the delivery time, so I can't finish ordering
    Ordering for my parents in your app gives a system fault once their address is in, with mine it's fine
    The puzzle check has failed me over twenty times and my order is stuck behind it, I only want a kettle
    in the flash sale I press buy now and it spins until everything's sold out, every single time
    My mum's seventy and ordering by herself for the first time, a pair of slippers. The address page won't go on because it claims the area code is incomplete, our village hasn't got one, and she's ringing me in tears, so how does she get the order in?
    Half an hour of filling the basket with a dozen bits and bobs, and when I submit a box says some goods can't be sold without saying which. I've taken them out one at a time and still can't place the order, and the sale ends soon
    quantity box greyed out
    can't get past the address page
    buy button greyed out
    buy now button is missing on the page
    add to cart doesn't react
    can't add the lamp to my basket
    item won't go in the cart
    my cart empties itself
    basket is empty every time I go to checkout
    trolley shows zero though I added ten things
    cart keeps losing items before I can order
    can't remove the old item so I can't order
    quantity box won't change, can't continue
    plus and minus don't respond in the basket
    it says choose a size, I have chosen one
    asks for my region over and over
    region list is empty at checkout
    postcode not accepted at checkout
    postcode field says invalid, it's right
    address form won't save when ordering
    required field missing it says, all are filled in
    phone field rejects my number when I place the order
    name field won't take my accent, order blocked
    can't tick the terms box so no order
    delivery date can't be selected at checkout
    no delivery slots load, can't order groceries
    no delivery method shows, stuck
    shipping options don't load
    says it doesn't deliver here, but you do, order refused
    minimum order not met, though I'm at 60
    minimum amount message won't go away
    says I've an unfinished order and blocks a new one
    it claims item unavailable only when I submit
    stock shows five but submit says no stock, can't order
    page crashes when I press order
    app shuts down every time I tap place order
    white screen at the last step
    spinning wheel at confirm order
    endless loading on the order page
    order page freezes
    hangs before I even reach payment
    payment page never opens
    bounced back to the start when I press continue
    sent back to the home page at checkout
    loops between basket and address
    "something went wrong" when ordering
    "system busy" each time I submit
    "network error" when I order, my wifi is fine
    error 500 when placing an order
    error 404 on the checkout link
    E1023 when I add to basket
    bad request message on submit
    "session expired" in the middle of ordering
    times out on submit
    too many attempts message when I order
    captcha at checkout won't load
    cookie banner blocks the buy button
    can't close the advert, it hides checkout
    keyboard covers the continue button on my phone
    button is off the screen on my tablet
    checkout fails in Safari
    doesn't work in Firefox either, can't order
    works on laptop, not on phone, ordering I mean
    updated the app, still can't order
    reinstalled, and checkout still dies
    private mode, other browser, no luck, can't order
    guest checkout not available
    can't order as guest, it forces something
    won't let me order for my parents' address
    sending to another person fails at the order form
    gift option breaks the checkout
    choosing store pickup gives an error
    pickup store list is empty at checkout
    can't choose the locker when ordering
    total shows 0 and the button is off
    price shows as undefined in the basket and I can't go on
    tax field demands a number I haven't got, can't finish
    company field compulsory, I'm a private person, can't order
    date of birth box rejects my year, so no order goes out
    two baskets appear, neither will check out
    merge cart error
    link from the newsletter opens an empty basket
    QR code leads to a broken order page
    mini shop in the chat app won't let me order
    livestream buy link doesn't open
    flash sale page froze at submit
    can't preorder, button dead
    subscription order form won't go through
    order form keeps reloading
    your site is broken, I can't buy anything
    ordering isn't possible since yesterday
    is there a glitch with ordering today
    is the shop down, no orders get through
    tried ten times to order
    spent an hour trying to order
    how am I supposed to buy if nothing happens when I click
    help me place an order, it doesn't go through
    order can't be created message
    unable to create order sir
    sir not able to place order, showing error
    place order option is not coming
    not able to checkout, kindly resolve
    pincode not serviceable error but my neighbour is ordering daily
    add to cart is not working in app
    i can not make the order
    button of buy not function
    the page not let me finish
    it not accept my street
    下单 failed again and again
    submit button 点不动
    购物车 can't checkout
    chekout broke
    still cant order wth
    why wont it let me buy
    nothing happens after "continue"
    filled the trolley with twenty odd things for the week and when i press to the till it just throws me back at the start with an empty basket third time tonight i'm going to bed
    would you kindly tell me why the order form insists my house has no number, when it does
    my cart says "reserved by another session" and I can't order
    the order wizard skips back to step one
    the last step hangs, no card was ever asked for
    clicking proceed just makes it blink
    the form eats my flat number and then refuses the order
    the order page tells me "unsupported region", I'm in town
    when I press proceed the goods jump to saved for later
    a red box round the email field stops my order, the mail is right
    it demands a landline before I can order, I've none
    the slot I pick vanishes as I confirm the shop, so no order
    trolley icon is frozen at one
    the gift tick makes the order form crash
    every browser gives a grey confirm button
    it won't store the recipient, so the order dies
    order page keeps asking for the floor number, I live in a house
    site swallows my click on buy
    "unexpected token" pops up when I go to order
    bundle can't be put in the basket
    choose-a-variant message won't leave me alone, I chose
    basket counts 3, till counts 0
    the order page won't take more than one digit for the house number
    my basket won't turn into an order
    can't tick a shipping method so the order's stuck
    checkout is stuck
    checkout crashes every time
    page breaks when I go to checkout
    cart shows zero items after I've added six
    add to cart isn't responding
    nothing goes in my basket
    buy button is grey
    buy now gone dead
    keeps spinning at confirm order
    spinner forever on review order
    app closes the moment I tap order
    blank page after clicking continue
    502 bad gateway when I order
    "unexpected error" at checkout
    error 403 while ordering
    session expired, every time I try to order
    times out before I can order
    I'm thrown back to the basket again and again
    It loops between address and delivery and never lets me finish the order.
    my address isn't accepted at checkout
    won't take my street because of the apostrophe, so I can't order
    phone number format rejected at checkout
    it demands a state, we have no states here, so I'm blocked from ordering
    can't pick a delivery slot, list is empty, so no order possible
    no delivery method shows up at checkout
    Choose a shipping method it says, there's none to choose
    "this item can't be delivered to your address" though you delivered here last week
    says my town isn't served, yet you came here on Monday, order refused
    says out of stock at the last click but the page says 20 left
    quantity box jumps back to 1, I can't order two
    limit of one per customer, I've bought none so far and it blocks me
    it says I've reached the maximum, never ordered before
    minimum spend not reached, it claims, though my basket is 70
    captcha at checkout never passes
    tick box for terms is missing
    button off the screen on my old tablet, can't order
    the site won't let me check out
    not able to order
    ordering fails
    why can't I order
    how come my order doesn't go through, I'm not even asked for a card
    I never get as far as the payment
    stuck before payment
    gets stuck on step 2 of 4
    "next" is dead on the delivery page
    website freezes at the summary
    I can't complete my purchase because the page reloads
    Guest checkout gives an error, do I need an account?
    guest ordering says my email is taken and blocks me
    name field only allows 10 letters, can't finish checkout
    the date of birth box rejects 1938, so no wine order for me
    age check page hangs and I can't order the gin
    gift message field makes the checkout fail
    customisation text not accepted, add to basket refused
    can't select a size, the dropdown won't open, so no buying
    colour won't stay selected and add to bag says choose colour
    two items in my basket conflict and it refuses the order
    one thing in my basket is unavailable and I can't delete it, checkout blocked
    basket says "some items changed" and won't go on
    prices don't load so I can't check out
    the subtotal shows -1 and the button is disabled
    too many orders today, it tells me, I've made none
    my account is not eligible to place orders, says the page, why
    "risk control" message when I try to buy
    system busy, try later, for two hours already
    sale started and the site collapsed, can't order
    flash sale: tapped buy forty times, page hangs
    preorder page errors when I confirm
    subscribe order page fails at the end
    the voucher page opens instead of checkout, can't get on
    Tried Chrome, Firefox and Edge, none of them lets me finish ordering
    cleared cookies, still can't get through the checkout
    works on my wife's phone, on mine the order page is white
    desktop checkout is broken
    app update killed my cart
    cart merges with someone else's stuff and refuses to order
    my screen reader can't find the order button, so I can't finish the order
    order button unlabelled, pressing it gives error
    unable to checkout sir, showing something went wrong
    not able to place order, pincode showing not valid
    add to cart not working kindly check
    i click buy but nothing come
    why i cannot make order, page say wrong
    下单 page keep loading, cannot order
    cart 里的东西 can't check out
    grr your stupid checkout ate my basket AGAIN
    been trying to order nappies since six this morning, each time the page falls over at delivery options
    hello, could you tell me why the system refuses my order at the address stage?
    I filled in every line it wanted, still says "mandatory field", no order possible
    my parents' address makes the order page throw an error, my own doesn't
    it refuses my order saying I've hit a buying limit, wrongly, I never bought one
    the gift card text box has no save, so the checkout won't go on
    cannot finish the order, my region isn't in the drop-down
    the page after delivery options never opens, so I can't order
    cart total is negative and the order button is off
    VoiceOver skips the buy button, ordering is impossible for me
    I'm told I placed too many orders today and it blocks the checkout
    the site claims "cannot deliver there" at checkout, though my neighbour ordered from you, so I can't order
    the review order step freezes
    each click on continue throws me to the home page, basket and all gone
    Forty minutes of filling the trolley for my housebound neighbour, then the delivery page goes blank and the lot is gone. I've done it three times. How am I to get this order placed?
    the gluten-free filter box pops up over the order button and there's no cross to shut it
    it demands a tax ID before I can place my order and rejects the one I have
    my trolley holds 0 items on the last page and 14 on the first
    "delivery slot no longer available" over and over, so ordering is a no go
  `,
})
