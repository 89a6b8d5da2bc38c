import type { Handover, KnownThing, Language, StatedReason } from '@celadon/contract'

/** The named behaviours of a run beside its steps: stopping, correcting, coming back, doing, failing. */
export type AutomationWords = {
  yes: string
  change: string
  stop: string
  person: string
  stopped: string
  whatToChange: string
  backTo: (title: string) => string
  underWay: string
  awaitingApproval: string
  approvalRefused: (why: string) => string
  /** Of an exception that the rules leave to a person. `until`: a day. */
  exception: {
    asked: string
    /** `why`: the seller's words, '' for none. */
    made: (place: { order: string; sentence: string; until: string; why: string }) => string
    later: string
    refused: (why: string) => string
    unanswered: string
  }
  /** A question passed over that has no answer of its own, and one of whose offers none fits. */
  stillNeeded: string
  noneFits: string
  backAsPaid: string
  /** Before a question that is put again. */
  pickOne: string
  noPhoto: string
  nothingPossible: (title: string) => string
  unknownNamed: (named: string) => string
  severalFit: string
  refused: (clause: string) => string
  failed: string
  failedBecause: Record<string, string>
  outcomeUnknown: string
  halfDone: string
  /** A charge given back, because what it was for could not be done. */
  reversed: (amounts: string) => string
  money: { back: string; pay: string; none: string; at: (days: number) => string; atOnce: string }
  /** On the card of what goes back. */
  goesBack: {
    return: (rmaNumber: string) => string
    exchange: (rmaNumber: string) => string
    byLabel: Record<'shop' | 'customer' | 'not-made', string>
    byThemselves: string
    /** `day` such as `2026-12-25`. */
    pickedUp: Record<'shop' | 'customer', (day: string) => string>
  }
  handover: Record<Handover, string>
  neverArrived: string
  invoice: { title: string; taxNumber: string }
  taxNumberWrong: string
  /** The note for whoever takes a run over. */
  brief: {
    opening: (title: string) => string
    left: string
    line: (what: string, answer: string) => string
    things: Record<KnownThing, string>
    none: string
    proved: string
    seen: string
    noneFits: string
  }
  labelMissing: string
  pieces: (title: string, quantity: number) => string
  reasons: Record<StatedReason, string>
  join: string
  sentenceJoin: string
  orderTitle: (number: string) => string
  policyTitle: (policy: string, version: number) => string
}

export const words: Record<Language, AutomationWords> = {
  zh: {
    yes: '确认办理',
    change: '有地方要改',
    stop: '算了，不办了',
    person: '转人工',
    stopped: '好的，已停止，没有做任何改动。',
    whatToChange: '好的，还没有办理。要改哪一项？直接告诉我也可以。',
    backTo: (title) => `回到刚才的${title}。`,
    underWay: '收到，正在办理，办好马上告诉您。',
    awaitingApproval: '这一笔需要同事审批。有结果会马上告诉您，您可以先离开。',
    approvalRefused: (why) => `同事没有同意这一笔，原因：${why} 没有做任何改动；需要的话可以转人工。`,
    exception: {
      asked: '已替您向商家申请例外。有结果会马上在这里告诉您，您可以先离开；在此之前不会有任何改动。',
      made: ({ order, sentence, until, why }) =>
        `商家同意为订单 ${order} 破例，${until} 前有效：${sentence}${why && `商家说：${why}`}`,
      later: '要办的话，在这之前随时告诉我。',
      // A reason brings its own stop, also where a blank stands for it.
      refused: (why) =>
        `商家没有同意破例${why && `，原因：${why}`}${/[。！？!?}]$/.test(why) ? '' : '。'}没有做任何改动；需要的话可以转人工。`,
      unanswered: '商家两天内没有答复破例的申请，抱歉让您久等。没有做任何改动；需要的话可以转人工。',
    },
    stillNeeded: '这一项不能跳过，没有它办不了；不确定的话可以转人工。',
    backAsPaid: '取消订单的钱按付款的方式原路退回，不能退到别处；要退到别处只能转人工问一下。',
    noneFits: '列出来的是现在能办的。都不是的话，可以直接告诉我订单号或商品，或者转人工。',
    pickOne: '这一步要选一项，点一下或直接说都可以。',
    noPhoto: '没有照片',
    nothingPossible: (title) => `您名下目前没有可以办理“${title}”的订单。`,
    unknownNamed: (named) => `没有找到“${named}”。`,
    severalFit: '有几个都符合，请选一个。',
    refused: (clause) => `依据是：${clause}`,
    failed: '没有办成，没有产生改动。',
    failedBecause: {
      'insufficient-balance': '余额不足。',
      'order-state': '订单状态刚刚变了。',
      'no-return-address': '商家还没有登记退货地址。',
      'address-unprintable': '地址里有面单打印不出来的字。',
    },
    outcomeUnknown: '对方还没有给出结果，我不会重复操作。已转给同事核实。',
    halfDone: '只办成了一部分，剩下的我不会再试。已转给同事处理。',
    reversed: (amounts) => `没有办成，订单没有改动。刚才收的 ${amounts} 已原路退还给您。`,
    money: {
      back: '退您',
      pay: '需补',
      none: '没有差价',
      at: (days) => `${days} 个工作日内到账`,
      atOnce: '立即到账',
    },
    goesBack: {
      return: (rmaNumber) => `退货 ${rmaNumber}`,
      exchange: (rmaNumber) => `换货 ${rmaNumber}`,
      byLabel: {
        shop: '打印面单贴在包裹上，交给快递，运费由商家承担。',
        customer: '打印面单贴在包裹上，交给快递，运费由您承担。',
        'not-made': '面单由同事发给您，请收到后再寄。',
      },
      byThemselves: '请自行寄回，并在包裹上写明退货单号。',
      pickedUp: {
        shop: (day) => `快递员 ${day} 上门取件，请贴好面单，运费由商家承担。`,
        customer: (day) => `快递员 ${day} 上门取件，请贴好面单，运费由您承担。`,
      },
    },
    invoice: { title: '抬头：姓名或公司全称', taxNumber: '税号（公司必填）' },
    taxNumberWrong: '公司抬头需要 15、18 或 20 位的税号，请核对一下。',
    handover: { 'drop-off': '自己交给快递', 'pick-up': '上门取件' },
    neverArrived: '一直没有收到退货 {rma}，这笔退货已关闭，没有退款。如果您已经寄出，请转人工核对。',
    brief: {
      opening: (title) => `流程“${title}”由您继续。客户已经说过和系统已经查到的：`,
      left: '还要做的，按顺序：',
      line: (what, answer) => `· ${what} ${answer}`,
      things: {
        account: '账户：',
        identity: '身份：',
        order: '订单：',
        parcel: '包裹：',
        membership: '会员等级：',
        address: '收货地址：',
        articles: '知识文章：',
      },
      none: '无',
      proved: '已核验',
      seen: '见订单',
      noneFits: '没有能直接回答的文章',
    },
    labelMissing: '面单没有做出来，同事会把面单发给您。',
    pieces: (title, quantity) => (quantity === 1 ? title : `${title} × ${quantity}`),
    reasons: {
      'no-longer-needed': '不再需要',
      'ordered-by-mistake': '拍错了',
      'changed-mind': '改主意了',
      'too-big': '太大',
      'too-small': '太小',
      damaged: '破损',
      'wrong-item': '发错货',
      missing: '少件',
      late: '太晚',
      'better-price': '别处更便宜',
      quality: '质量问题',
      'not-as-described': '与描述不符',
    },
    join: '、',
    sentenceJoin: '',
    orderTitle: (number) => `订单 ${number}`,
    policyTitle: (policy, version) => `规则 ${policy} 第 ${version} 版`,
  },
  en: {
    yes: 'Yes, do it',
    change: 'Change something',
    stop: 'Never mind',
    person: 'Talk to a person',
    stopped: 'All right, stopped. Nothing was changed.',
    whatToChange: 'All right, nothing has been done yet. What should be different? You can just say it.',
    backTo: (title) => `Back to: ${title}.`,
    underWay: 'Got it. I am doing it now and tell you as soon as it is done.',
    awaitingApproval: 'A colleague has to agree to this one. You hear the result here; no need to wait.',
    approvalRefused: (why) =>
      `A colleague did not agree to this. The reason: ${why} Nothing was changed; you can ask for a person.`,
    exception: {
      asked:
        'I have asked the seller for an exception. You hear the answer here; no need to wait. Nothing is changed until then.',
      made: ({ order, sentence, until, why }) =>
        `The seller makes an exception for order ${order}, until ${until}: ${sentence} ${why && `They say: ${why}`}`.trim(),
      later: 'To go on, just say so here by then.',
      refused: (why) =>
        `The seller did not agree to an exception. ${why && `The reason: ${why} `}Nothing was changed; you can ask for a person.`,
      unanswered:
        'The seller has not answered within two days. I am sorry that you waited. Nothing was changed; you can ask for a person.',
    },
    stillNeeded: 'This one cannot be skipped: without it nothing can be done. If you are not sure, a person can help.',
    backAsPaid:
      'For a cancellation the money goes back the way it was paid and nowhere else; a person can tell whether there is another way.',
    noneFits:
      'These are the ones it can be done for now. If it is none of them, tell me the number or the goods, or ask for a person.',
    pickOne: 'Please pick one, by a tap or in your own words.',
    noPhoto: 'I have no photo',
    nothingPossible: (title) => `None of your orders can have this now: ${title}.`,
    unknownNamed: (named) => `I cannot find "${named}".`,
    severalFit: 'More than one fits. Which one is it?',
    refused: (clause) => `The rule: ${clause}`,
    failed: 'It could not be done, and nothing was changed.',
    failedBecause: {
      'insufficient-balance': 'The balance is too small.',
      'order-state': 'The order has moved on in the meantime.',
      'no-return-address': 'The seller has not said where goods go back to.',
      'address-unprintable': 'An address has characters that cannot be printed.',
    },
    outcomeUnknown: 'The other side has not said what became of it, and I do not try twice. A colleague looks into it.',
    halfDone: 'Only a part of it could be done, and I do not try the rest again. A colleague takes it from here.',
    reversed: (amounts) =>
      `It could not be done, and the order was not changed. What was charged for it, ${amounts}, has been given back the way it came.`,
    money: {
      back: 'You get back',
      pay: 'You pay',
      none: 'no difference in price',
      at: (days) => `within ${days} working days`,
      atOnce: 'at once',
    },
    goesBack: {
      return: (rmaNumber) => `Return ${rmaNumber}`,
      exchange: (rmaNumber) => `Exchange ${rmaNumber}`,
      byLabel: {
        shop: 'Print the label, put it on the parcel and hand it to the carrier. The seller pays the postage.',
        customer: 'Print the label, put it on the parcel and hand it to the carrier. You pay the postage.',
        'not-made': 'A colleague sends you the label. Please wait for it before you send anything.',
      },
      byThemselves: 'Please send it back yourself, with the RMA number on the parcel.',
      pickedUp: {
        shop: (day) => `The carrier picks it up on ${day}; please put the label on it. The seller pays the postage.`,
        customer: (day) => `The carrier picks it up on ${day}; please put the label on it. You pay the postage.`,
      },
    },
    invoice: { title: 'Name of the person or company', taxNumber: 'Tax number (of a company)' },
    taxNumberWrong: 'A company needs its tax number of 15, 18 or 20 characters. Please check it.',
    handover: { 'drop-off': 'I bring it to the carrier', 'pick-up': 'Have it picked up' },
    neverArrived:
      'The goods of return {rma} never came back, so it is closed and nothing was refunded. If you did send them, please ask for a person.',
    brief: {
      opening: (title) => `You go on with "${title}". Said and known so far:`,
      left: 'Still to do, in this order:',
      line: (what, answer) => `· ${what} ${answer}`,
      things: {
        account: 'Account:',
        identity: 'Identity:',
        order: 'Order:',
        parcel: 'Parcels:',
        membership: 'Membership:',
        address: 'Delivery address:',
        articles: 'Articles:',
      },
      none: 'none',
      proved: 'verified',
      seen: 'as in the order',
      noneFits: 'none that surely answers it',
    },
    labelMissing: 'The label could not be made. A colleague sends you one.',
    pieces: (title, quantity) => (quantity === 1 ? title : `${title} × ${quantity}`),
    reasons: {
      'no-longer-needed': 'no longer needed',
      'ordered-by-mistake': 'ordered by mistake',
      'changed-mind': 'changed my mind',
      'too-big': 'too big',
      'too-small': 'too small',
      damaged: 'damaged',
      'wrong-item': 'wrong item',
      missing: 'something missing',
      late: 'too late',
      'better-price': 'cheaper elsewhere',
      quality: 'quality',
      'not-as-described': 'not as described',
    },
    join: ', ',
    sentenceJoin: ' ',
    orderTitle: (number) => `Order ${number}`,
    policyTitle: (policy, version) => `Policy ${policy}, version ${version}`,
  },
}
