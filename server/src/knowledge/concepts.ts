/** One idea with the words for it in both languages: what lets a Chinese question find an English text, and a synonym its word. */
export type Concept = { id: string; zh: readonly string[]; en: readonly string[] }

/** Words of commerce. An English phrase is written as its words stand in a sentence. */
export const concepts: readonly Concept[] = [
  {
    id: 'refund',
    zh: ['退款', '退钱', '退的钱', '退还', '返还', '钱退', '钱还我', '把钱还', '赔付', '退我钱', '退到'],
    en: ['refund', 'money back', 'reimburse', 'reimbursement', 'get my money', 'repay'],
  },
  {
    id: 'return',
    zh: ['退货', '寄回', '退回', '退掉', '退换', '不想要', '不喜欢', '退吗', '退么', '后悔', '无理由', '不合适'],
    en: ['return', 'send back', 'send it back', 'send them back', 'send something back', 'sending back', 'bring back', 'change my mind', 'changed my mind', 'give back'],
  },
  {
    id: 'exchange',
    zh: ['换货', '换一件', '换一个', '换个', '更换', '调换', '换成', '换大', '换小', '换颜色', '换尺码', '换尺寸'],
    en: ['exchange', 'swap', 'replace', 'replacement', 'different colour', 'different color', 'different size', 'another size', 'wrong size'],
  },
  {
    id: 'ship',
    zh: ['发货', '寄出', '送货', '配送', '派送', '送达', '到货', '送到', '寄到', '发出', '运送', '收到货', '运输'],
    en: ['ship', 'shipping', 'dispatch', 'deliver', 'delivery', 'arrive', 'send out', 'courier'],
  },
  {
    id: 'parcel',
    zh: ['包裹', '快递', '快件', '物流', '货'],
    en: ['parcel', 'package', 'shipment', 'box'],
  },
  {
    id: 'track',
    zh: ['跟踪', '追踪', '查物流', '查快递', '物流信息', '物流轨迹', '轨迹', '单号', '运单', '到哪', '走到哪', '查询物流', '在哪'],
    en: ['track', 'tracking', 'trace', 'where is', 'tracking number', 'whereabouts', 'scan'],
  },
  {
    id: 'late',
    zh: ['延误', '迟到', '晚到', '晚了', '慢', '还没到', '没有到', '没到', '超时', '太慢', '逾期', '拖延', '迟迟', '一直没', '耽误', '补偿', '不动了', '没更新', '不更新', '没动静', '没有动静', '不动'],
    en: ['late', 'delay', 'overdue', 'slow', 'stuck', 'has not arrived', 'have not arrived', 'not moving', 'still waiting', 'no update', 'compensation', 'compensate'],
  },
  {
    id: 'lost',
    zh: ['丢失', '丢件', '丢了', '弄丢', '遗失', '不见了', '失踪', '没收到', '显示签收'],
    en: ['lost', 'lose', 'disappear', 'vanish', 'went missing', 'gone missing', 'never arrived', 'never came', 'says delivered', 'stolen'],
  },
  {
    id: 'damaged',
    zh: ['损坏', '破损', '破了', '碎了', '碎的', '碎片', '打碎', '摔坏', '坏了', '坏的', '裂', '瑕疵', '质量问题', '缺口', '磕'],
    en: ['damage', 'broken', 'broke', 'crack', 'smash', 'shatter', 'chip', 'defect', 'faulty', 'in pieces'],
  },
  {
    id: 'missing-item',
    zh: ['少发', '漏发', '缺件', '少了', '少一件', '不全', '漏了', '没收全', '少东西', '发错', '错发', '寄错', '少寄', '只收到', '只到了', '缺少'],
    en: ['missing', 'incomplete', 'left out', 'only received', 'only got', 'not in the box', 'wrong item', 'one short', 'not all'],
  },
  {
    id: 'cancel',
    zh: ['取消', '撤销', '撤单', '不要了', '不买了', '拍错', '下错单'],
    en: ['cancel', 'cancellation', 'call off', 'by mistake', 'stop my purchase', 'do not want it anymore', 'stop my order'],
  },
  {
    id: 'address',
    zh: ['地址', '收货人', '搬家', '送错', '改电话', '收件人'],
    en: ['address', 'moved house', 'moving house', 'recipient', 'another place', 'new flat'],
  },
  { id: 'change', zh: ['修改', '更改', '改成', '改到', '改一下', '能改', '变更', '换到'], en: ['change', 'edit', 'modify', 'correct', 'update'] },
  {
    id: 'pay',
    zh: ['付款', '支付', '付钱', '怎么付', '刷卡', '银行卡', '信用卡', '手机钱包', '货到付款', '分期', '扣款'],
    en: ['pay', 'payment', 'credit card', 'debit card', 'bank card', 'wallet', 'instalment', 'installment', 'cash on delivery', 'charge my card'],
  },
  { id: 'unpaid', zh: ['未付款', '没付款', '还没付', '还没付款', '没有付款', '待付款'], en: ['unpaid', 'not paid', 'have not paid', 'not pay', 'pay later'] },
  {
    id: 'invoice',
    zh: ['发票', '开票', '税号', '抬头', '专票', '报销', '普票'],
    en: ['invoice', 'fapiao', 'receipt', 'tax number', 'bill for my company', 'expense'],
  },
  {
    id: 'coupon',
    zh: ['优惠券', '优惠', '红包', '折扣', '打折', '满减', '券', '促销', '优惠码'],
    en: ['coupon', 'voucher', 'discount', 'promo code', 'promotion', 'code at checkout'],
  },
  { id: 'combine', zh: ['叠加', '一起用', '同时用', '一起使用', '同时使用', '合并'], en: ['combine', 'stack', 'add up', 'together'] },
  { id: 'member', zh: ['会员', '积分', '等级', '升级', '金卡', '银卡'], en: ['member', 'membership', 'point', 'tier', 'loyalty', 'vip'] },
  { id: 'warranty', zh: ['保修', '质保', '维修', '修理'], en: ['warranty', 'guarantee', 'repair', 'fix'] },
  {
    id: 'care',
    zh: ['洗碗机', '微波炉', '烤箱', '清洗', '怎么洗', '保养', '去污', '茶渍', '养护', '咖啡渍', '机洗'],
    en: ['dishwasher', 'microwave', 'oven', 'clean', 'wash', 'care', 'stain', 'look after'],
  },
  {
    id: 'colour',
    zh: ['颜色', '白色', '黑色', '红色', '蓝色', '绿色', '灰色', '米色', '尺寸', '尺码', '大号', '小号'],
    en: ['colour', 'color', 'white', 'black', 'red', 'blue', 'green', 'grey', 'gray', 'size', 'bigger', 'smaller'],
  },
  { id: 'ceramic', zh: ['陶瓷', '瓷器', '青瓷', '杯子', '茶碗', '碗', '盘子', '釉'], en: ['ceramic', 'porcelain', 'celadon', 'cup', 'bowl', 'mug', 'plate', 'glaze'] },
  { id: 'account', zh: ['账号', '我的号', '号被', '账户', '帐号', '登录', '密码', '登陆', '注册'], en: ['account', 'password', 'login', 'log in', 'sign in', 'sign up'] },
  {
    id: 'security',
    zh: ['安全', '被盗', '盗号', '诈骗', '骗子', '骗', '验证码', '陌生电话', '可疑', '钓鱼'],
    en: ['security', 'secure', 'hack', 'scam', 'fraud', 'phishing', 'verification code', 'suspicious', 'stole my'],
  },
  {
    id: 'privacy',
    zh: ['隐私', '个人信息', '注销', '个人资料', '聊天记录', '泄露'],
    en: ['privacy', 'personal data', 'personal information', 'delete my account', 'erase', 'gdpr'],
  },
  {
    id: 'person',
    zh: ['人工', '真人', '有人', '人在', '客服', '打电话', '热线', '联系你们', '客服电话'],
    en: ['human', 'person', 'representative', 'customer service', 'support team', 'phone number', 'reach you', 'talk to someone', 'get in touch'],
  },
  {
    id: 'hours',
    zh: ['营业时间', '服务时间', '上班', '下班', '几点', '工作时间', '周末', '节假日', '开门', '点钟', '点还', '半夜', '晚上', '夜里'],
    en: ['opening hours', 'are you open', 'you open', 'still open', 'weekend', 'business hours', 'holiday', 'sunday', 'saturday', 'at night', 'opening hrs', 'hrs'],
  },
  {
    id: 'fee',
    zh: ['费用', '运费', '邮费', '快递费', '收费', '多少钱', '花钱', '付邮费', '邮资', '要钱'],
    en: ['fee', 'cost', 'charge', 'postage', 'price', 'how much', 'who pays'],
  },
  { id: 'free', zh: ['免费', '包邮', '免运费', '免邮'], en: ['free', 'for nothing', 'no charge'] },
  {
    id: 'duration',
    zh: ['多久', '几天', '多长时间', '什么时候', '何时', '多少天', '时效', '期限', '到账', '多快', '几个工作日', '多少小时', '过期'],
    en: ['how long', 'how soon', 'how many days', 'how fast', 'when', 'deadline', 'time limit', 'expire', 'too late', 'after a month', 'window'],
  },
  { id: 'seller', zh: ['商家', '卖家', '店铺', '入驻', '开店'], en: ['seller', 'merchant', 'vendor', 'my shop', 'my store'] },
  { id: 'payout', zh: ['结算', '提现', '打款', '货款', '回款', '账期'], en: ['payout', 'settlement', 'settle', 'withdraw', 'get paid', 'earnings'] },
  { id: 'commission', zh: ['佣金', '抽成', '扣点', '服务费', '技术服务费'], en: ['commission', 'service fee', 'cut', 'percentage'] },
  { id: 'region', zh: ['新疆', '西藏', '内蒙古', '偏远', '港澳台', '海外', '国外', '国际', '外国', '香港', '澳门', '台湾'], en: ['abroad', 'overseas', 'international', 'xinjiang', 'tibet', 'remote', 'hong kong', 'macao', 'taiwan', 'country', 'countries'] },
  { id: 'photo', zh: ['照片', '拍照', '图片', '凭证'], en: ['photo', 'picture', 'evidence'] },
]
