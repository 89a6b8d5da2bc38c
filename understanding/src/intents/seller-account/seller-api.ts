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
  `,
})
