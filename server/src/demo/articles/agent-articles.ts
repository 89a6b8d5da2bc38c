import { paragraphs, type DemoArticle } from './demo-article.ts'

export const agentArticles: DemoArticle[] = [
  {
    slug: 'checking-identity',
    audience: 'agents',
    title: { zh: '客服：核实客户身份', en: 'Staff: checking who a customer is' },
    keywords: {
      zh: ['身份核验', '改地址前', '核对', '换邮箱', '验证码不通过'],
      en: ['identity check', 'before changing an address', 'verify the caller', 'code fails'],
    },
    body: {
      zh: paragraphs(
        '看订单、改地址、换邮箱之前，必须有登录状态或一次性验证码。订单号、姓名、电话都不算证明。',
        '邮箱已失效的客户：核对最近两个订单的商品、金额和收货地址，三样全对，由主管确认后更换，旧邮箱同时收到通知。',
        '任何时候都不要索要密码、验证码或银行卡号。客户主动发来的，提醒对方尽快更换。',
      ),
      en: paragraphs(
        'Before showing orders or changing an address or mailbox, the customer is signed in or has given the one-time code. An order number, a name or a phone number proves nothing.',
        'For a customer whose mailbox is gone: goods, sum and address of the last two orders, all three right, then a supervisor confirms the change. The old mailbox is told.',
        'Never ask for a password, a code or a card number. If a customer sends one, tell them to change it soon.',
      ),
    },
  },
  {
    slug: 'goodwill-limits',
    audience: 'agents',
    title: { zh: '客服：补偿权限', en: 'Staff: limits of goodwill' },
    keywords: {
      zh: ['能补偿多少', '发券权限', '破例', '主管审批', '安抚'],
      en: ['how much may I give', 'coupon limit', 'make an exception', 'supervisor approval', 'gesture'],
    },
    body: {
      zh: paragraphs(
        '客服可以自己发放：延误券 10 元，每单一次；安抚券最多 20 元，每位客户 90 天一次。',
        '20 至 200 元的补偿、超过 1,000 元的退款、超过 7 天的退货破例，都要主管审批，在备注里写明理由。',
        '商家的错由商家承担：在备注里标“商家责任”，款项从商家货款里扣。',
      ),
      en: paragraphs(
        'An agent may give a ¥10 coupon for lateness, once an order, and a goodwill coupon of up to ¥20, once in 90 days for each customer.',
        'Goodwill from ¥20 to ¥200, refunds above ¥1,000 and returns after 7 days need a supervisor, with the reason in a note.',
        'What the seller did wrong the seller pays: mark the note "seller\'s fault", and it is taken from the payout.',
      ),
    },
  },
  {
    slug: 'injuries-and-threats',
    audience: 'agents',
    title: { zh: '客服：受伤、威胁与媒体', en: 'Staff: injuries, threats and press' },
    keywords: {
      zh: ['划伤', '烫伤', '客户受伤', '要曝光', '记者', '律师函', '自杀'],
      en: ['customer was hurt', 'burn', 'legal threat', 'journalist', 'suicide', 'lawyer letter'],
    },
    body: {
      zh: paragraphs(
        '客户因商品受伤：先问伤势，建议就医，留下照片和订单号，10 分钟内告诉主管。不争论责任，商品先停售。',
        '客户提到轻生，告诉对方全国心理援助热线 12356，紧急时拨 120 或 110，会话不要结束，立即叫主管。',
        '记者和律师的问题不回答，记下姓名和联系方式，转主管，1 个工作日内由集市答复。',
      ),
      en: paragraphs(
        'If goods hurt somebody: ask how they are, advise a doctor, keep photos and order number, and tell a supervisor within 10 minutes. Do not argue about blame; the item is taken off sale.',
        'If somebody speaks of ending their life, give the national helpline 12356, in an emergency 120 or 110, keep the conversation open and call a supervisor at once.',
        'Questions of journalists and lawyers are not answered: note name and address, pass them to a supervisor; the market replies within 1 working day.',
      ),
    },
  },
  {
    slug: 'signs-of-abuse',
    audience: 'agents',
    title: { zh: '客服：识别恶意退货', en: 'Staff: signs of abuse' },
    keywords: {
      zh: ['骗退款', '恶意退货', '空包', '退货率高', '盗图', '职业打假'],
      en: ['refund fraud', 'serial returner', 'empty box', 'stolen photo', 'false claim'],
    },
    body: {
      zh: paragraphs(
        '这些情况先不退款，转主管：90 天内退货过半（至少 6 件）、90 天内理赔超过 3 次、照片不是这件商品、退回的是空包裹。',
        '不要当面指责客户。说“需要再核实，2 个工作日内答复您”，把依据写进备注。',
      ),
      en: paragraphs(
        'Pass these to a supervisor before refunding: more than half returned in 90 days (of 6 pieces or more), more than 3 claims in 90 days, a photo of another item, an empty box sent back.',
        'Do not accuse anybody. Say that it needs another look and that the answer comes within 2 working days, and put the grounds in a note.',
      ),
    },
  },
  {
    slug: 'handing-over-and-notes',
    audience: 'agents',
    title: { zh: '客服：备注、转接与跟进', en: 'Staff: notes, transfers and follow-up' },
    keywords: {
      zh: ['写备注', '转接', '交班', '跟进', '催商家', '商家不回复'],
      en: ['write a note', 'pass on a conversation', 'end of shift', 'follow up', 'seller does not answer'],
    },
    body: {
      zh: paragraphs(
        '转接前写三句备注：客户要什么、已经做了什么、还差什么。客户不用再说一遍。',
        '问商家的事，商家 12 小时内未答，由主管代答；涉及退款的，1 个工作日未答按同意处理。',
        '答应客户回复的，建工单并写上时间，到时提醒您。下班前没有完成的，转给下一班。',
      ),
      en: paragraphs(
        'Before a transfer write three sentences: what the customer wants, what was done, what is open. Nobody should have to say it twice.',
        'If a seller does not answer within 12 hours, a supervisor answers for them; about a refund, 1 working day of silence counts as agreement.',
        'Whoever promised an answer opens a ticket with its time and is reminded. What is open at the end of a shift goes to the next.',
      ),
    },
  },
]
