import type { Concept } from './concept.ts'

/** One line an idea: its name, the Chinese words, the English ones. Written for shops of any kind. */
const lines = `
order | 订单 | order, purchase
stock | 库存, 现货, 有货, 缺货, 断货, 补货, 到货通知 | stock, in stock, out of stock, sold out, restock, availability, back in stock
pre-order | 预售, 预订, 预定, 定金, 尾款 | pre order, preorder, pre sale, deposit, balance payment, back order
customs | 海关, 清关, 关税, 报关, 进口税 | customs, import duty, import tax, duties, customs clearance
tax | 税费, 增值税, 含税, 税率 | tax, vat, sales tax, tax included
warehouse | 仓库, 发货仓, 保税仓 | warehouse, fulfilment centre, fulfillment center, depot
pick-up | 自提, 提货, 取货, 取件, 自提点, 快递柜, 驿站 | pick up, pickup, collect in store, collection point, parcel locker, click and collect
express | 加急, 次日达, 当日达, 隔日达, 特快, 快一点 | express, next day, same day, rush, expedite, overnight
reschedule | 改期, 预约送货, 预约时间, 延期配送 | reschedule, delivery slot, appointment, time slot
sign-for | 签收, 代收, 放门口 | sign for, signature, leave at the door, proof of delivery
packaging | 包装, 礼盒, 气泡膜, 纸箱 | packaging, gift box, bubble wrap, carton
gift | 送礼, 礼物, 礼品, 贺卡, 赠品 | gift, present, gift wrap, greeting card, gift note, freebie
gift-card | 礼品卡, 购物卡, 储值卡, 充值卡 | gift card, gift certificate, store credit, prepaid card
subscription | 订阅, 自动续费, 续费, 续订, 周期购 | subscription, subscribe, auto renew, renewal, recurring
trial | 试用, 试用期, 体验装 | trial, free trial, sample, try before you buy
review | 评价, 差评, 好评, 追评, 晒单, 评论, 打分, 五星 | review, rating, testimonial, five star, one star
price-match | 价保, 保价, 降价, 补差价, 差价, 跌价, 掉价, 便宜了, 买贵了 | price match, price protection, price drop, price adjustment, price difference, price went down, price fell, dropped the price, cheaper now
minimum | 起订量, 起送, 最低消费, 凑单 | minimum order, minimum quantity, minimum spend
wholesale | 批发, 团购, 企业采购, 大宗, 大批, 批量 | wholesale, bulk order, bulk, for our company, for our office, for our team, business purchase, trade account
installation | 安装, 上门安装, 组装 | install, installation, assembly, assemble, set up
manual | 说明书, 使用手册, 教程 | manual, user guide, instructions, tutorial
spare-part | 配件, 零件, 替换装, 耗材, 备件 | spare part, accessory, accessories, refill, consumable
battery | 电池, 充电, 充电器, 续航 | battery, charge the device, charger, battery life
voltage | 电压, 插头, 功率, 伏 | voltage, plug, adapter, wattage, volt
size-chart | 尺码表, 尺寸表, 身高, 体重, 偏大, 偏小, 合身 | size chart, size guide, measurement, fit, run small, run large, true to size
material | 材质, 面料, 纯棉, 棉, 羊毛, 真皮, 亚麻, 涤纶, 丝绸 | material, fabric, cotton, wool, leather, linen, polyester, silk
bed-linen | 四件套, 床品, 床单, 被套, 被罩, 枕套 | bed set, bed linen, bedding, bed sheet, duvet cover, duvet, quilt cover, pillowcase, pillow case
ironing | 熨, 熨烫, 烫平, 起皱, 皱 | to iron, i iron, iron it, iron them, iron the, iron my, ironing at, need ironing, crease, wrinkle
clothes | 衣服, 上衣, 裤子, 裙子, 外套, 衬衫, 毛衣 | clothes, clothing, shirt, trousers, pants, dress, skirt, coat, jacket, sweater
shoes | 鞋, 鞋子, 运动鞋, 靴子, 拖鞋 | shoe, sneaker, boot, slipper, sandal
bag | 包包, 背包, 手提包, 行李箱 | bag, backpack, handbag, suitcase, luggage
jewellery | 首饰, 项链, 戒指, 耳环, 手镯 | jewellery, jewelry, necklace, ring, earring, bracelet
cosmetics | 化妆品, 护肤品, 口红, 面霜, 面膜 | cosmetics, makeup, skincare, lipstick, face cream, face mask
food | 食品, 零食, 茶叶, 咖啡豆, 生鲜, 水果 | food, snack, tea leaves, coffee bean, fresh produce, fruit, grocery
furniture | 家具, 沙发, 床垫, 桌子, 椅子, 柜子 | furniture, sofa, couch, mattress, table, chair, cabinet
appliance | 家电, 冰箱, 洗衣机, 空调, 电饭煲, 吸尘器 | appliance, fridge, refrigerator, washing machine, air conditioner, rice cooker, vacuum cleaner
phone | 手机, 平板, 电脑, 耳机, 相机 | mobile phone, smartphone, tablet, laptop, headphones, earphones, camera
toy | 玩具, 积木, 玩偶 | toy, building block, doll, plush
baby | 婴儿, 宝宝, 母婴, 奶粉, 纸尿裤 | baby, infant, formula milk, diaper, nappy, stroller
pet | 宠物, 猫粮, 狗粮 | pet food, pet supplies
expiry | 保质期, 生产日期, 临期, 有效期 | expiry date, expiration date, shelf life, best before, use by
allergy | 过敏, 过敏原, 成分, 配料 | allergy, allergen, allergic, ingredient
authentic | 正品, 假货, 真伪, 仿冒, 防伪, 手工, 手作 | handmade, made by hand, factory, authentic, genuine, fake, counterfeit, original product
second-hand | 二手, 翻新, 以旧换新 | second hand, used item, refurbished, trade in
engraving | 刻字, 刻名, 刻上, 刻个, 刻我, 绣字, 绣名, 印名字, 定制, 定做, 印字 | engrave, engraving, monogram, initials, custom made, personalised, personalized, bespoke, made to order
restocking | 折旧费, 手续费, 违约金 | restocking fee, handling fee, penalty, cancellation fee
bank-transfer | 银行转账, 对公转账, 汇款 | bank transfer, wire transfer, remittance
overcharge | 多扣, 重复扣款, 扣了两次, 扣两次 | overcharged, double charge, charged twice, duplicate charge
payment-failed | 支付失败, 付款失败, 付不了 | payment failed, payment declined, card declined, cannot pay
chargeback | 拒付, 争议, 盗刷 | chargeback, dispute, unauthorised charge, unauthorized charge
app | 小程序, 客户端, 下载, 应用 | app, mini program, download, application
notification | 通知, 短信, 推送, 提醒 | notification, text message, push message, reminder
e-mail | 邮箱, 邮件, 电子邮件 | e mail, email, inbox
referral | 邀请好友, 邀请朋友, 拉朋友, 拉人, 介绍朋友, 介绍给朋友, 推荐给朋友, 推荐有奖, 邀请码, 拉新 | referral, refer a friend, refer a mate, invite a friend, invite friends, invite my friend, invite a mate, bring a friend, invitation code
livestream | 直播, 直播间, 主播 | livestream, live stream, live show, streamer
lottery | 抽奖, 中奖, 奖品 | lottery, prize draw, prize, raffle, giveaway
complaint | 投诉, 举报, 申诉 | complain, complaint, appeal
survey | 问卷, 满意度, 反馈, 建议 | survey, feedback, suggestion, satisfaction
blacklist | 封号, 冻结, 拉黑, 限制购买 | suspend, banned account, blocked account, frozen account
listing | 上架, 下架, 商品发布, 商品审核 | listing, list a product, delist, take down, product review by us
store-decoration | 店铺装修, 首页, 橱窗 | store design, storefront, shop window
advertising | 推广, 广告费, 投放, 直通车 | advertising, advertise, promotion campaign, sponsored
security-deposit | 保证金, 押金 | security deposit, bond
violation | 违规, 处罚, 扣分, 罚款 | violation, penalty points, fine, infringement
trademark | 商标, 品牌授权, 侵权 | trademark, brand authorisation, brand authorization, copyright
licence | 营业执照, 资质, 许可证 | business licence, business license, permit, qualification
recycling | 回收, 环保, 可降解 | recycle, recycling, eco friendly, sustainable, biodegradable
accessibility | 无障碍, 轮椅, 视障, 盲人, 聋, 听障, 残疾, 老花, 视力, 看不清 | accessibility, accessible, wheelchair, blind, deaf, disabled, disability, eyesight, screen reader, hearing
minors | 未成年, 年龄限制, 孩子, 小孩, 儿子, 女儿 | minor, under age, underage, age limit, child, children, kid, son, daughter
identity-card | 身份证, 证件 | identity card, id card
student | 学生, 学生优惠, 学生证 | student, student discount, student card
store | 门店, 实体店, 线下, 展厅, 到店, 实物 | physical store, branch, offline, showroom, in person, high street, have a store, have a shop, your store
reorder | 再买, 再来一单, 复购, 回购, 再下单 | reorder, order again, buy again, same again, repeat order
recommend | 推荐, 主意, 拿不定, 买什么好, 送什么 | recommend, recommendation, suggest, any ideas, what should i buy
compare | 区别, 对比, 比较, 差别, 差在哪, 不同点 | compare, comparison, difference between, differ, versus, vs
family | 妈妈, 爸爸, 父母, 长辈, 岳母, 婆婆, 女朋友, 男朋友, 老婆, 老公, 闺蜜, 奶奶, 外婆, 老师 | mother, mum, mom, father, dad, parents, wife, husband, girlfriend, boyfriend, grandma, grandmother, aunt, sister, brother, teacher
occasion | 生日, 结婚, 婚礼, 乔迁, 周年, 母亲节, 教师节, 中秋 | birthday, wedding, anniversary, housewarming, christmas
unsubscribe | 退订, 取消订阅, 广告邮件, 推销, 营销, 骚扰 | unsubscribe, newsletter, mailing list, marketing, opt out, spam
one-time-code | 验证码, 校验码, 动态码, 六位数 | verification code, one time code, otp, passcode, six digits, confirmation code
bargain | 讲价, 砍价, 便宜点, 少点, 抹零, 优惠点 | bargain, haggle, lower price, knock off, negotiate
site-trouble | 报错, 卡住, 卡死, 转圈, 打不开, 没反应, 闪退, 加载 | error message, freeze, crash, does not load, blank page, spinning, not respond
basket | 购物车, 结算, 结账, 下单 | basket, cart, checkout, check out, place an order
staff | 员工, 同事, 子账号, 成员, 权限 | staff, colleague, employee, sub account, permission
holiday-break | 休假, 放假, 歇业, 暂停营业, 休息几天 | vacation, go away, close for a while, time off
report | 报表, 导出, 统计, 明细, 流水 | report, export, spreadsheet, statistics, csv
interface | 接口, 对接, 同步 | api, erp, webhook, integration, integrate
bank-account | 对公账户, 开户行, 收款账户, 银行账户 | bank account, business account, bank detail, iban
label | 面单, 打单 | label, waybill
reply | 回复, 答复, 回消息 | reply, respond, response
terms | 条款, 协议, 规则, 规定 | terms and conditions, fine print, rules of the shop
dispute | 纠纷, 裁决, 裁定, 谈不拢, 仲裁 | dispute, disagreement, mediation, arbitration
note | 备注, 留言, 留个言 | remark, leave a note, add a note
brand | 品牌, 牌子, 授权, 授权书 | brand, authorisation, authorization
poison | 铅, 镉, 重金属, 有毒, 有害, 超标, 甲醛 | lead free, cadmium, heavy metal, toxic, poisonous, harmful, food safe
`

export const tradeConcepts: readonly Concept[] = lines
  .trim()
  .split('\n')
  .map((line) => line.split('|'))
  .map(([id = '', zh = '', en = '']) => ({ id: id.trim(), zh: listOf(zh), en: listOf(en) }))

function listOf(words: string): string[] {
  return words.split(',').map((word) => word.trim())
}
