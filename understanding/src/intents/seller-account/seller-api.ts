import { defineIntent } from '#intents/define'

export const sellerApi = defineIntent({
  intent: 'seller-api',
  audience: 'seller',
  settledBy: 'article',
  label: { zh: '接口和ERP对接', en: 'API and ERP connection' },
  definition: {
    zh: '卖家或其开发者问怎么用接口、授权ERP、推送消息、报错和限流。',
    en: 'A seller or their developer asks how to use the interface, connect an ERP, receive events, or about errors and limits.',
  },
  borders: {
    'stock-update': {
      zh: '不涉及接口、手工改库存归库存更新。',
      en: 'Changing stock by hand is stock update.',
    },
    'seller-members': {
      zh: '给人开账号归员工权限。',
      en: 'Accounts for people are seller members.',
    },
    'data-report': {
      zh: '手工导出报表归数据报表。',
      en: 'Exporting reports by hand is the sales report.',
    },
  },
  zh: `
    接口
    api怎么接
    erp对接
    开放平台
    api密钥
    接口报错
    对接erp
    api文档
    同步订单接口
    授权第三方软件
    接口限流
    appkey
    webhook
    接口调用失败
    打单软件授权
    怎么对接ERP
    开放平台接口文档在哪
    申请app key
    授权过期了 订单同步不过来
    API调用报错 401
    接口限流是多少次每秒
    webhook 怎么配 收不到推送
    第三方打单软件怎么授权
    token 多久刷新一次
    沙箱环境有没有
    订单接口返回空 可后台明明有单
    财务软件能自动拉你们的账单吗
    签名验证失败 sign invalid
    接口字段里 buyer phone 被加密了怎么解
    我们自己写的系统 想自动回传运单号
    取消ERP的授权去哪点
    sdk 有 nodejs 的么
    duijie erp
    接口權限申請被拒 原因是安全等級不夠
    同一订单推送了两遍 怎么去重
    api 更新库存成功但前台不变
    小店也能用接口吗 要不要收费
    IP白名单在哪加
    旧版接口几号停用
    商品批量创建用哪个接口
    erp里显示店铺未授权
    自研系统通过安全审核要交哪些文件
    rate limit 429 怎么申请提额
    退款单的事件有没有订阅
    昨晚两点起我们这边的订单抓取全部超时，ERP厂商说问题在平台网关，平台公告又什么都没有，请确认下接口是否故障、漏掉的几个小时怎么补拉
    回调地址必须https？
    分页拉取漏单
    WMS要跟你们仓对接 用什么协议
    多店用一个应用授权可以吗
    给开发的对接群有没有
    时间戳时区是北京时间还是utc
    我老公是程序员，想写个小脚本每晚自动把店里新单抄到我们记账表里，省得我手抄，请问个人有没有资格申请接口，要从哪一步开始
    测试店铺怎么申请
    沒有 refresh_token 返回
    我们仓库用的那套系统是十年前请人做的，只认固定格式的文本文件，不会调网络接口，有没有中间件或者文件传输的办法，让订单能定时掉进我们的文件夹里
    我想用ERP管理订单，怎么对接
    怎么获取appkey和secret
    API调用次数有限制吗
    access token过期怎么刷新
    授权失效了，怎么重新授权ERP
    开发者账号怎么注册
    有测试环境吗
    怎么用接口拉取订单
    怎么用接口更新库存
    接口推送消息收不到
    webhook回调地址怎么设置
    支持哪些ERP软件
    想把店铺和我们自己的系统打通
    接口超时是什么原因
    调用频率太高被限流了
    怎么通过API上传商品
    库存同步软件怎么连接
    聚水潭怎么授权
    旺店通对接你们平台怎么弄
    接口签名怎么生成
    403没有权限，调订单接口
    更换ERP，旧的授权怎么解除
    接口是不是升级了，昨天还能用今天报错
    接口文档里没有写返回字段的含义
    有没有PHP的SDK
    请问技术对接找谁，有没有开发文档
    能不能用程序自动发货回传单号
    消息推送的格式是json吗
    自己开发的软件能接你们平台吗
    电子面单接口怎么申请
    接口权限审核多久
    个人卖家能申请接口吗
    接口收费不
    物流单号通过接口回传失败
    商品接口一次最多能拉多少条
    token无效是怎么回事
    开发者想订阅退款消息
    系统对接时加密字段怎么解密
    IP不在白名单，接口被拒绝
    订单接口有延迟，ERP晚了半小时才拿到
    亲，打单工具怎么授权呀
    請問有提供API串接嗎
    API串接文件在哪
    jiekou baocuo
    erp连不上啦😩 报signature error
    sdk哪里download
    接口qps是多少
    我们财务系统想通过接口自动获取订单和退款数据，要申请哪些权限，技术文档能给一份吗
    ERP提示店铺授权即将到期，在哪里续期
    我是商家的程序员，调你们库存接口一直返回“参数缺失”，参数明明都传了，该怎么排查
    我们用的ERP提示授权失效，重新点授权又跳回登录页怎么办
    自己写的程序调订单列表接口，只能拿到前一百条，怎么翻页
    昨晚换了服务器，现在调接口一直提示IP不在白名单
    想让仓库系统自动把快递单号传回平台，要调哪个接口
    开发者后台申请的应用一直在审核中，一般要等几天
    接口返回的时间和后台显示的差了八个小时，是时区问题吗
    webhook配置好了，测试推送成功，正式订单却收不到消息
    店里要换一套打单软件，旧软件的授权在哪里取消
    我们想接售后退款的接口，应用需要勾选什么权限
    token两小时就失效，能不能申请长期有效的
    你们有开放接口吗
    接口调用报错怎么解决
    接口返回错误码是什么意思
    订单同步不到ERP
    有api吗
    接口文档
    erp怎么连
    接口报错了
    怎么授权软件
    token过期
    怎么申请接口
    推送收不到
    接口限流了
    appkey在哪
    对接系统
    订单拉不到
    授权失效
    怎么调接口
    签名错误
    沙箱怎么用
    接口超时
    软件连不上店铺
    开发文档
    回调怎么配
    打单软件对接
    接口权限
    SDK下载
    ERP不同步
    我们公司自己写了套仓库系统，想用接口拿订单，从哪开始
    ERP里的库存改了，店铺那边没跟着变，是接口问题吗
    调商品接口返回500，换了参数也是一样，麻烦查一下
    开发者账号审核不通过，说用途描述不清，该怎么写
    授权页面点同意之后跳转到空白页，拿不到code
    订单推送重复来了三次，是不是我们没返回成功
    刷新token的时候提示refresh_token无效，只能重新授权吗
    想用接口批量修改价格，一次最多能传多少个商品
    旧版接口文档还在，新版的地址是多少，字段变了吗
    财务用的金蝶能不能直接对接你们平台拿销售单
    接口里拿到的收货人手机号是星号，解密要申请什么权限
    上传运单号的接口返回“物流公司编码错误”，编码表在哪
    每分钟能请求多少次，超过了会被封多久
    我们是软件服务商，想给多个商家做对接，怎么入驻开放平台
    webhook地址换了域名，在哪里修改，多久生效
    测试环境的数据和正式环境是分开的吗，怎么申请测试店
    ERP提示“应用被停用”，是我们店的问题还是软件商的问题
    接口返回的金额单位是分还是元
    用Python调接口总是签名不对，有没有示例代码
    拉取订单用的时间参数是下单时间还是更新时间
    平台升级以后我们的打印插件失灵了，接口改了什么
    快递助手授权后只同步了一半订单，怎么排查
    接口能不能拿到买家留言和备注
    想接入客服消息的接口，个人店铺有资格申请吗
    服务器在国外，调你们接口特别慢，有海外节点吗
    一个应用可以绑定几家店，我们有六家
    昨晚维护之后webhook就没再推送过，要重新订阅吗
    api炸了？全是502
    jiekou wendang zai na
    erp连bu上 报错invalid session
    求个demo🙏 php的
    token一天掉三次 烦死了
    接kou限流咋解
    我只是个卖花的，请表弟给我写了个小程序，想让订单自动进到表格里，他说要什么key和secret，我听不懂，去哪里拿给他
    贵平台技术部：我司系统拟与贵方开放接口对接，请提供文档、密钥申请流程及调用限制
    API 串接要怎麼申請
    ERP授權過期了，怎麼重新綁定
    开放平台怎么注册开发者
    开发者账号怎么申请
    怎么申请appkey
    app key和secret在哪看
    密钥泄露了怎么重置
    app secret忘了
    应用审核多久
    创建应用被驳回
    自用型应用和工具型有啥区别
    接口文档有没有
    API文档链接发下
    开发文档哪里看
    有没有SDK java版
    python的sdk有没
    示例代码给一份
    怎么调用订单列表接口
    获取订单详情的api
    拉不到订单 接口返回空
    接口分页怎么翻
    接口只返回最近三个月的单？
    增量拉单怎么做
    订单接口里没有收件人电话
    收件人信息是密文 怎么解密
    解密额度不够
    发货接口怎么传单号
    物流回传接口报错
    用接口上传商品
    商品发布api报属性错误
    批量改价接口限制
    库存接口更新不生效
    库存同步API调用失败
    退款接口怎么审核
    售后单api有没有
    评价接口开放吗
    聊天消息有接口吗
    webhook怎么配
    消息推送怎么订阅
    推送地址填了收不到消息
    消息重复推送
    回调报403
    回调验签不过
    签名sign算法说明
    签名对不上 md5还是hmac
    时间戳过期错误
    token过期怎么刷新
    refresh token也失效了
    access_token有效期多久
    授权链接怎么拼
    授权回调没有code
    OAuth授权流程
    怎么授权给第三方软件
    给erp授权在哪里
    店铺授权erp失败
    erp授权到期 怎么续
    解除erp授权
    旺店那种erp能对接吗
    金蝶用友能接吗
    聚水潭接不上店铺
    打单软件拉不到订单
    ERP订单漏单
    erp库存跟店铺不同步
    erp抓单延迟半小时
    自己开发的系统怎么接你们平台
    我们的WMS要对接
    对接要收费吗 接口
    接口调用要钱吗
    接口调用量上限
    QPS限制多少
    报限流错误 429
    每天请求次数超了 能加吗
    申请提高调用频率
    权限包怎么申请 接口
    接口提示无权限 isv.permission
    isp.service-unavailable什么意思
    接口500
    接口今天是不是挂了
    网关维护了吗
    沙箱账号怎么申请
    测试环境的店铺数据哪里造
    正式环境和沙箱域名
    ip白名单怎么加
    服务器要放在国内云吗 开放平台要求
    安全审核没过 应用
    接口升级了 旧版哪天停
    v2接口字段变化
    开放平台公告在哪订阅
    多个店铺用一个应用授权行吗
    独立站怎么接你们的订单
    表格软件能自动取店里订单吗 用接口
    自动化脚本可以拉数据不 有没有api
    api返回乱码
    json里金额单位是分还是元
    接口里时间是哪个时区
    shopify怎么sync到你们店
    webhook不push了
    API key在哪generate
    介面文件在哪裡
    jiekou shouquan guoqi
    接囗调不通
    我是程序员 老板让我把店里的单自动导到我们ERP 从哪入手
    您好 我司自研OMS拟对接贵平台 烦请提供接入指南与联系人
    技术小哥辞职了 他写的对接昨晚开始报invalid session 我啥也不懂 怎么重新授权
    有技术支持群吗 接口的
    机器人客服软件怎么接入店铺
    换了服务器以后所有请求都被拒，是不是要重新登记ip
    我表哥写了个自动抓单的小程序，跑了一天就被限了，一分钟到底能请求几次
    店铺怎么接ERP
    接口文档在哪
    开放平台怎么注册应用
    token怎么获取
    刷新令牌报错
    授权ERP页面白屏
    ERP授权失效要重新授权
    授权一个月就掉，能长期吗
    怎么取消第三方软件的接口授权
    旺店通能接吗
    聚水潭对接步骤
    金蝶和店铺怎么打通
    用友U8能对接不
    独立站订单同步到你们这有接口吗
    Shopify怎么跟店铺sync，用接口
    订单自动推送到我们系统
    消息订阅怎么开
    webhook没回调
    回调地址要https吗
    同一消息推两遍怎么去重
    退款消息能订阅不
    轮询间隔最短多少
    接口限流多少次
    报429
    调用次数用完了
    QPS能提高吗
    接口报401
    接口返回403没权限
    网关500错误
    接口是不是挂了
    签名怎么算
    sign校验不通过
    时间戳过期报错
    换服务器后请求被拒，要加白名单吗
    缺少权限包，怎么申请
    isv错误码表
    参数无效是哪个字段，创建商品接口
    类目属性接口返回空
    图片上传接口限制多大
    库存接口返回成功但没变
    用接口批量改价怎么调
    拉单分页漏单
    增量拉取订单用哪个时间字段
    订单解密额度怎么加
    手机号密文怎么解
    自动回传运单号的接口
    物流公司编码在哪查，接口用
    面单打印接口有没有
    聊天消息接口开放吗
    结算对账接口
    支持XML还是JSON
    有EDI对接吗
    FTP传库存支持吗
    示例代码php
    沙箱环境怎么用
    测试账号怎么申请，联调用
    应用审核要几天上线
    应用安全测评要交什么
    一个应用能授权几家店
    仓库WMS怎么接你们的单
    收银系统能对接店铺库存不
    ERP抓不到新订单了
    ERP漏单是接口问题吗
    v1接口啥时下线
    接口变更日志
    接口收费吗
    個人賣家可以申請API嗎
    程序员问文档有没有英文版，interface那种
    亲，我们技术说sign invalid，字符串到底咋拼
    脚本每分钟拉一次单会超限吗
    密钥放哪个请求头
    收银程序推库存报错代码17
    买家取消有没有推送事件
    返回的JSON少了街道字段
    九千个商品怎么翻页取，接口
    开放平台API文档链接
    用友ERP怎么对接店铺
    webhook收不到订单推送
    接口报403没权限
    限流了，一分钟能调多少次
    沙箱环境账号怎么申请
    订单接口分页怎么写
    回调地址验证失败
    ERP授权老是掉，咋重新授权
    签名算法示例给个
    接口返回字段没有手机号了
    想用程序自动拉订单，要什么权限
    第三方软件授权我的店安全吗，怎么接入
    旺店通同步不到我店的单
    API要收费不
    開發者文件在哪，要串接訂單
    错误码1004啥意思，调商品接口
    推送重复，怎么做幂等
    正式环境网关地址是多少
    批量传商品的接口有吗
    金蝶连不上你们系统
    消息订阅怎么开通，开发用
    接口文档里示例跑不通，Java的
    自研系统接入要审核多久
    解除某个ERP的授权
    接口超时，从昨晚开始的
  `,
  en: `
    api
    api key
    connect my erp
    api documentation
    api error
    integration
    connect my inventory software
    developer access
    api rate limit
    third party app authorization
    sync orders with api
    access token expired
    integrate with my store system
    sandbox
    how do i connect my erp
    where's the api documentation
    apply for an app key
    401 unauthorized when calling orders
    rate limits per second?
    webhooks not arriving
    authorise a third party shipping tool
    token refresh interval
    is there a sandbox
    order endpoint returns empty list though i've 12 sales
    signature invalid, what's the string to sign
    Can my own software post tracking numbers back automatically
    revoke access of an old app
    sdk for node
    same event delivered twice, how to dedupe
    stock call says success yet nothing changes on the page
    buyer phone is encrypted in the response, how to decrypt
    small shops allowed to use the interface or enterprise only, and is it paid
    ip whitelist
    对接 ERP doc english have?
    which version is being switched off in june
    429 too many requests - can we get a higher quota
    bulk create items by api, which operation
    accounting package should fetch settlements by itself
    security review for our self built system: which papers
    refund events subscription
    oauth redirect must be https?
    timestamps utc or local
    Since two in the morning every order pull times out. Our ERP people blame your gateway, your status page is green. Could you confirm if there's an outage and tell us how to fetch the missing hours afterwards
    pagination skips records
    one app for several stores, is that ok
    developer forum or chat group
    wms connection edi or json
    sync broken since I changed password
    hello team, integration with my own web shop software, is there ready plugin
    test store for developers how to request
    scopes needed to read messages
    My husband codes for a living and would write a little script that copies our new sales to a table each night. Are private persons entitled to keys, and at which step does he begin?
    the connector says shop not authorised, reconnect does nothing
    idempotency key supported on shipment create?
    token 过期 every day, normal?
    Our depot's program dates from 2009 and knows nothing but text files in a folder. No network calls. Is there some file transfer or go-between by which orders would drop in there every hour
    xml feed
    We're a software house with nineteen merchants on your marketplace. When your people rotate keys, all nineteen must click consent anew, and half of them phone us in a panic. Is there a partner arrangement that spares them this?
    Do you have an API?
    Can I integrate my own system with the marketplace?
    My API calls return an error
    What does error code 1004 mean in the API?
    orders aren't syncing to our ERP
    How do I refresh the access token?
    How many API calls can I make per minute?
    We hit the rate limit, what should we do?
    How do I set up webhooks?
    I'm not receiving webhook notifications
    How do I authorise a third-party app for my store?
    my ERP authorisation has expired
    How do I register as a developer?
    Which ERP systems do you support?
    connecting Shopify with my seller account
    does your platform integrate with SAP
    How can I upload products via the API?
    Updating stock by API fails
    where's my client secret
    Is API access free?
    Getting 403 on the orders endpoint
    invalid token error
    invalid signature when calling the API
    Can I send tracking numbers automatically through the interface?
    Is your API down?
    API timeouts since this morning
    Do you offer REST or GraphQL?
    Which endpoint gives me the refunds?
    how to subscribe to order events
    What format do the push messages have?
    My inventory software can't connect to your marketplace
    Can I link my accounting software to pull orders automatically?
    Are there code samples for developers?
    what permissions does my app need to read orders
    My plugin says the store isn't authorised
    api v1 deprecated? which version should we use
    our developer asks how to get oauth credentials
    What's the max page size for the product list call?
    api not working pls help dev team 😫
    how to conect erp with my shop, need key?
    500 internal server error on every POST
    can i use zapier w/ ur store
    How do I whitelist our server's IP for the API?
    I changed my ERP provider. How do I revoke the old one and authorise the new one?
    Would an individual seller be allowed to use the API?
    The API documentation doesn't explain the status field
    JSON response is missing buyer address, is that field restricted?
    We're building a tool that updates prices for several merchants. What kind of developer account and approval does it require?
    EDI connection possible?
    Our integration duplicated orders last night after your endpoint returned an error and we retried. How should retries be handled?
    Our ERP says the authorisation is invalid and when I click again I land on the login page
    My script only gets the first hundred orders from the list endpoint, how do I page through?
    We moved to a new server and the API now says the IP isn't whitelisted
    Which endpoint lets our warehouse system send the tracking numbers back automatically?
    My developer app has been in review for days, how long does approval usually take?
    Times from the API are eight hours off from the dashboard, is that UTC?
    The test webhook comes through but real orders don't trigger anything
    We're switching to other label software, where do I cancel the old app's authorisation?
    What permission scope does our app need to read refunds through the API?
    The token dies every two hours, can we have one that lasts longer?
    API docs?
    connect ERP
    api broken
    get an api key
    token invalid
    webhook not firing
    developer account
    rate limited
    authorise an app
    orders not syncing
    signature error
    sandbox access
    api endpoint for orders
    plugin won't connect
    link my software
    403 error
    integration help
    client id where
    refresh token
    REST api?
    software lost access to my shop
    push notifications for orders by api
    api quota
    test environment
    We wrote our own warehouse system and want to fetch orders from you, where do we begin?
    Stock changed in our ERP but not in the shop, is the interface at fault?
    The product endpoint answers 500 whatever parameters we send, could you check?
    My developer application was refused for an unclear purpose, what should I write?
    After pressing agree on the consent page I land on a blank screen and get no code
    The same order event came three times, did we fail to acknowledge it?
    Refreshing says refresh_token invalid, must the merchant authorise again?
    How many products can I change prices for in one API call?
    Where's the documentation for the new API version, and which fields changed?
    Can QuickBooks pull the sales from our store directly?
    Phone numbers come back as stars from the API, which permission unmasks them?
    Posting a tracking number returns "unknown carrier code", where's the list of codes?
    How many requests a minute are allowed, and how long is one locked out after that?
    We're a software vendor serving several merchants, how do we join the developer programme?
    We moved the webhook to another domain, where's that changed?
    Is sandbox data separate from live, and how do I get a test shop?
    My ERP says "app disabled", is that our shop or the software maker?
    Are the amounts in the API in cents or in euros?
    My Python signature never matches, do you have sample code?
    Does the order query filter on creation time or on update time?
    Since your update our label plug-in fails, what was altered in the API?
    The shipping tool is authorised but only half of our orders come through, how do I debug it?
    Can the API return the buyer's notes?
    Are private shops eligible for the messaging API?
    Our server is in Brazil and calls to you are terribly slow, any nearer endpoint?
    How many stores can be linked to one app? We've six
    No webhooks since last night's maintenance, do we have to subscribe again?
    Can our till system send stock levels to the shop by itself through an interface?
    What's the difference between the app secret and the access token in your docs?
    Is there an event I can subscribe to when an order is cancelled?
    Our middleware gets a certificate error on your domain since Monday
    api down?? all 502s
    how get api key pls
    tokn expires 3x a day, fix?
    erp 授权 expired how to renew
    omg ur oauth is a maze 😵 which redirect url do i put
    need php example for list orders
    I only sell flowers. My cousin built me something that should put orders in a spreadsheet and says he needs a "key" and a "secret". Where do I get these for him?
    Our engineering department requests your interface specification, the process for credentials and the call limits
    my programmer say need webhook url setting, where is it
    GET /orders gives me [] tho there's 40 orders sitting in the dashboard
    where are your developer docs
    open platform registration
    apply for API access
    where do I get an API key
    generate app key and secret
    lost my client secret
    reset my API secret, it leaked
    app review, how long does it take
    my app was rejected on the developer portal
    private app or public app, which one for our shop
    is there an SDK for Java
    python library for your API?
    sample code for the order endpoint
    how to call the order list API
    get orders by API
    order API returns an empty array
    orders endpoint only gives 90 days
    next page token for orders not working
    incremental pull of orders by API, how
    buyer phone field is masked in the API
    decrypting buyer data quota exceeded
    push tracking numbers by API
    ship confirm endpoint throws an error
    create listings through the API
    product API says invalid attribute
    bulk price update via API, limit?
    stock API updates not taking effect
    inventory endpoint fails
    refund endpoint available?
    returns API
    reviews by API?
    messaging API for buyer chats
    set up a webhook
    webhooks stopped last night
    duplicate webhooks
    callback URL gets 403
    callback signature mismatch
    how is the request signature computed
    hmac or md5 for the sign
    timestamp expired error from the gateway
    refresh token invalid
    token lifetime?
    OAuth flow for sellers' apps
    redirect uri without code
    consent screen fails in OAuth
    authorise a third party tool for my store
    connect my ERP to the store
    ERP authorisation failed
    ERP authorization expired, renew how
    revoke the ERP's access to my shop
    unlink a software from my store
    does NetSuite integrate with you
    Odoo connector for your marketplace?
    Zoho sync with my seller account
    Tally integration for sellers
    connect WooCommerce orders
    Shopify sync to my shop here
    Zapier?
    our WMS needs an interface to you
    label software can't fetch orders
    shipping software lost its connection to my store
    ERP is missing orders
    ERP stock out of sync with shop
    order sync delayed in our ERP
    is the API free
    does API usage cost sellers
    error 429
    too many requests
    raise my call quota
    scope missing for the finance API
    permission denied on endpoint
    error code isv.permission
    endpoint returns 500
    API timeout
    gateway outage?
    sandbox account
    staging environment for sellers' apps
    sandbox shop with dummy orders
    production base URL
    whitelist our server IP
    security audit for the app, what's required
    v1 deprecation date
    changes in API v2
    changelog for developers
    amounts in cents or dollars in the JSON
    timezone of API timestamps
    encoding problem in API response
    EDI available?
    FTP order file for sellers
    graphQL endpoint
    bot software, how do I hook it up to my shop's API
    developer support contact
    api 对接 how
    接口 error invalid session
    api key how to get sir
    we want to integrate our software with seller panel
    my programmer need the key for connect, where is
    api eror 401
    My developer quit and his integration has thrown "invalid session" since last night. I'm clueless, how do I authorise it anew?
    Our in-house OMS is to be connected to your marketplace; kindly provide the integration guide.
    boss wants shop orders flowing into our ERP on their own and I'm the coder, starting point?
    Our in-house program pulls sales every ten minutes, and since the weekend it's been getting an empty list though there are orders
    I run a two-man shop and my nephew says he can make the orders print themselves if you give us a key, where do we ask?
    Which call do I use to send the carrier's number back to you once our system has packed the box?
    our stock program and your platform have drifted apart by forty units, does the sync only send differences
    We moved to a new server yesterday and every request now comes back saying the address isn't allowed
    the accountant's software asks me to log in and approve access to my shop, then shows a white page
    Is there a test shop we can play with so that our coder doesn't cancel real orders by accident?
    how many calls a minute may our stock updater make before you cut it off
    each purchase arrives three times at our endpoint, are we answering you wrongly
    can you push a message to our system the moment a refund is asked for, rather than have us poll
    do you have an API for sellers
    developer docs link
    open platform for developers, how to register an app
    app key and secret, where do I get them
    create an API token
    access token expired, how to refresh
    OAuth consent page shows white screen
    authorise my ERP again
    reauthorise Odoo with my seller account
    authorisation keeps expiring after a month
    revoke an app's access to my shop through the API settings
    link Shopify to my seller shop
    WooCommerce plugin for your marketplace?
    is there a connector for SAP
    Tally integration available?
    Zoho inventory sync with seller panel
    connect Xero to settlement data by API
    push orders to our own system automatically
    webhook for new orders
    webhook isn't firing
    webhook receives the same event twice, how to deduplicate
    webhook signature check
    retry policy for webhooks
    event for refund requests, do you push it
    callback URL needs https?
    callback returns 404
    which events can I subscribe to
    polling interval for the order endpoint
    rate limit of the API
    error 429 too many requests
    quota per minute, can it be raised
    403 forbidden on product endpoint
    error 500 from your gateway
    503 from the API, is it down
    API status page
    is the gateway under maintenance
    timeout on the bulk upload call
    invalid signature, how is the string built
    HMAC or MD5 for the request signing
    timestamp out of range error
    IP whitelist, add our new server
    request comes back "address not allowed" since we switched servers
    scope missing error code
    permission denied for the messaging endpoint
    isv error code meaning
    invalid parameter error on create product call
    required field list for the product endpoint
    category attribute endpoint returns empty
    how to fetch the category tree by API
    upload images through the interface, size limit
    update stock through the API
    price update endpoint
    batch price update by API
    order list endpoint pagination skips records
    incremental order pull, which timestamp
    fetch yesterday's orders by API
    decrypt buyer data, quota
    masked phone numbers in the order JSON, how to decrypt
    confirm shipment by API
    upload tracking numbers automatically by software
    carrier code list for the ship call
    "logistics company code error" on the tracking endpoint
    print labels from our WMS through your interface
    get label PDF via API
    refund approval through the API possible?
    get buyer chats into our helpdesk through an interface
    reviews endpoint?
    ads API available?
    reports API for settlements
    finance endpoint returns cents or euros?
    date format in the API, UTC or local
    JSON or XML
    REST or GraphQL
    SOAP still supported?
    is there an EDI link
    SFTP feed for inventory?
    CSV feed by FTP every hour possible?
    XML product feed import url
    SDK for Python
    PHP sample code
    Java client library
    Postman collection?
    swagger file
    sandbox account for testing
    sandbox order simulation, how do I create dummy orders
    test environment credentials
    staging URL
    switch from sandbox to production
    security review for our app, which papers
    publish my app in the app store for sellers
    third party app asks for access to my shop, is that the API permission
    my IT guy needs API credentials
    freelancer will write a script against your interface, what does he need
    can one app connect several shops
    multi store authorisation by one token
    which ERPs are certified
    do you support BaseLinker
    do you work with ShipStation
    connect my POS with the shop
    connect our warehouse scanner software to marketplace orders
    sync between my website and my shop here
    inventory sync tool stopped, token problem?
    ERP doesn't download new orders since yesterday
    orders missing in our ERP
    ERP sync delay of two hours, is that your limit
    version 1 sunset date
    API changelog
    breaking changes in v3?
    deprecated fields?
    migration guide from v2
    is API use free of charge
    do I need a company to get API access
    who can I ask technical questions on the interface
    developer forum
    API ticket
    sir API key not generating
    kindly share API documentation for order sync
    how can connect my software with your seller portal sir
    i need the interface for my program
    my programmer ask where is the documents of interface
    接口 docs in English?
    ERP 怎么 connect
    api 报错 sign invalid
    callback 收不到 push
    webhook 怎么 subscribe
    our robot arm packs by barcode so the packing software must know of a paid order within seconds, is there a push and in what format
    hi devs, we get a 400 with code 1017 on every createListing since last night's release, did the schema change or what
    does your API use a message queue or polling
    our API calls are throttled since noon
    daily API call limit reached, raise it please
    review of our ERP app on the open platform drags on, when's it approved
    our script reads orders each minute, is that within limits
    which header carries the key in your interface
    the stock feed from our till programme is refused with code 17
    does your interface tell us when a buyer cancels
    machine to machine login for my shop's software
    is there a field for batch numbers in the product call
    JSON reply lacks the street line
    how do I page through 9000 products by interface
    our bookkeeping robot lost its permission overnight
    can your server call ours when a label is made
    API documentation link please
    how do I obtain an API key for my shop
    rate limit exceeded error 429
    Does your API support bulk order retrieval?
    my integration returns 403 forbidden
    how to authorise third-party software for my shop
    sandbox credentials for developers
    access token for merchant API
    integrate Odoo with marketplace
    SAP connector available?
    JSON schema for the product endpoint
    how many calls per minute are allowed
    callback URL keeps failing verification
    our developer needs the app secret
    api endpoint for shipping labels
    how do I sign requests with HMAC
    error "invalid scope" from your API
    can I push tracking numbers through the interface
    pull orders automatically into our accounting system
    the webhook delivers duplicates, is there an event id
    what's the base URL of the production API
    deprecated endpoints list
    my ERP says authorisation revoked
    Node.js client library?
    timeouts on the inventory API since this morning
    do you have a GraphQL interface for sellers
    test shop for integration testing
    need the field mapping for the orders API
    Which permission does our app need in order to read refunds?
    api returns empty list though there are orders
    can two ERPs be linked with one shop
    WooCommerce plugin to connect my shop
    Magento bridge keeps disconnecting
    event subscription for new orders, how
    message queue or webhook, which do you offer
    sir API integration not working, please provide support
    my developer is asking for client id and secret, where to generate
    request quota upgrade API
    how to paginate with cursor
    error 500 on upload image call
    is the API free for sellers
    endpoint for updating prices by script
    our middleware gets SSL handshake failures from your gateway
    timestamp format in API: UTC or local
    batch endpoint for creating products
    can I automate my shop with Zapier
    custom app review taking long
    decrypting buyer fields via API fails
    XML or JSON
    how can a warehouse management system talk to your platform
    link my POS till with the online shop via API
    need technical docs for marketplace integration
    the ERP stopped importing orders last night
    does a Java SDK exist
    app key blocked, reason?
    my script got banned for too many requests
    callback signature check fails in PHP
    rotate API credentials, how
    My freelancer built a little tool fetching orders hourly, since the update it gets "unsupported version". What changed?
    we want real time order push into Microsoft Dynamics
    Is there a status page for the open platform?
    setting up a connection between my bookkeeping program and the store
    where do I enter the redirect URI
    documentation of webhooks payload
    API sandbox down?
    i want connect my program with yours, what i need
    how do I revoke an ERP's access to my store
    order sync by API skips cancelled ones
    the interface truncates long addresses
    can your API give me settlement data
    curl example for login to the API
    developer forum or support contact for API
    idempotency keys supported?
    bearer token rejected
    sample code for uploading stock via interface
    bulk download through API limited to 100 rows?
    API access for a small shop, any requirements
    my tech guy can't find the swagger file
    how do I hook my shop up to Shopify
    why did the API drop the phone field
    do we need a server for receiving push events
    CORS error calling your API from browser
    NetSuite integration guide
    ERP authorisation page says app not published
    webhook retries, how many times
    your endpoint truncates emojis in item titles
    cron job hits HTTP 502 at midnight on the orders call
    does the interface expose warehouse bins
    Lightspeed plugin for your marketplace, anyone?
    nonce already used, what is that error from your gateway
    our coder needs a staging tenant
    can Airtable fetch my shop's orders through the API
    is TLS 1.0 still tolerated by your gateway
    parameter list of the refund method in the API
    hook up DATEV with my store automatically
    ERP vendor asks for an app authorisation code, where does it appear
    openAPI spec download
    push of price changes from our PIM to your interface
    callback arrives without body
    how do I throttle my client to stay in the quota
  `,
})
