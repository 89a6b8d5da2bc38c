import { examplesOf } from './examples.ts'

/** Whatever an article could answer. */
export const askPolicy = examplesOf('ask-policy', {
  zh: `
    退货政策是什么
    你们支持七天无理由吗
    几天内可以退货
    退货要自己出运费吗
    运费谁出
    退货运费谁承担
    退款一般多久到账
    退款要几天
    运费多少钱
    包邮吗
    满多少包邮
    偏远地区能发吗
    可以寄到国外吗
    支持海外配送吗
    一般几天能到
    多久发货
    发什么快递
    怎么开发票
    能开发票吗
    发票在哪里下载
    可以开专票吗
    支持什么付款方式
    可以用微信支付吗
    能分期吗
    支持货到付款吗
    会员有什么好处
    怎么成为会员
    积分怎么用
    积分会过期吗
    优惠券怎么用
    优惠券为什么用不了
    有优惠吗
    有没有折扣码
    保修多久
    质保期几年
    怎么保修
    怎么修改密码
    忘记密码怎么办
    怎么注销账号
    怎么改绑定的手机号
    怎么联系商家
    怎么退货 流程是什么
    取消订单要收费吗
    怎么写评价
    怎么追踪快递
    礼品卡怎么用
    可以送礼包装吗
    你们几点上班
    客服几点下班
    你们有实体店吗
    店在哪里
    隐私政策
    我的个人信息安全吗
    拆封了还支持退吗
    定制商品能退吗
    海关税谁付
    关税怎么算
    可以自提吗
    怎么申请售后
    换货规则
    发票抬头能改吗
    下单后多久可以取消
    怎么入驻你们平台
    佣金是多少
    什么时候结算货款
    商家怎么提现
    杯子怎么清洗保养
    shipping fee 多少
    youfei zenme suan
    baoyou ma
    zenme kai fapiao
    ji tian neng tui
    信用卡能付吗
    支持白条吗
    可以用支付宝付款吗
    西藏能寄吗
    海南发不发
    内蒙古包邮吗
    退款规则是什么
    退款要多少天
  `,
  en: `
    what is your return policy
    how long do i have to return something
    do you accept returns
    who pays for return shipping
    is return shipping free
    how long do refunds take
    how long does a refund usually take
    how much is shipping
    shipping cost
    do you have free shipping
    what's the minimum for free delivery
    do you ship internationally
    do you deliver to canada
    how long does delivery take
    how fast do you ship
    which carriers do you use
    how do i get an invoice
    can i get an invoice
    where can i download my receipt
    do you give vat invoices
    what payment methods do you accept
    can i pay with paypal
    do you take apple pay
    can i pay in installments
    cash on delivery
    what are the benefits of membership
    how do i become a member
    how do points work
    do my points expire
    how do i use a coupon
    my coupon code isn't working
    promo code not accepted
    do you have any discounts
    is there a student discount
    how long is the warranty
    what does the warranty cover
    do you have a guarantee
    how do i reset my password
    i forgot my password
    how do i delete my account
    how do i change my email
    how do i contact the seller
    how does returning work
    is there a cancellation fee
    how do i leave a review
    how do i track a parcel
    how do gift cards work
    can you gift wrap
    what are your opening hours
    when is customer service open
    do you have a physical store
    where are you located
    privacy policy
    what do you do with my personal details
    can i return opened items
    are custom items returnable
    who pays customs duties
    import taxes
    can i pick it up myself
    what are the exchange rules
    can i change the name on the invoice
    how do i sell on your marketplace
    what commission do sellers pay
    when do sellers get paid
    how should i clean the cup
    is it dishwasher safe how to care for it
    how do you protect my card details
    terms and conditions
    what happens if my parcel gets lost
    shipping policy
    what is the refund policy
    refund rules
    how does shipping work
    do you ship to alaska
    which countries do you ship to
    what does delivery cost
    can i pay by card
    do you take credit cards
    how do i get a receipt for my company
    how many days for a return
    are returns free
  `,
})
