import type { Words } from './words.ts'

const days = (count: number): string => (count === 1 ? 'a day' : `${count} days`)
const minutesOf = (count: number): string => (count === 1 ? '1 minute' : `${count} minutes`)

export const en: Words = {
  greet:
    'Hello. I am an automated assistant. I can look up orders and parcels and answer questions about policies and products. For a person, use "Talk to a human" at the top at any time.',
  whatIAm: 'No, I am an automated program. For a person, use "Talk to a human" at the top, or just say so.',
  welcome: 'All right. If there is anything else, just write it here.',
  bye: 'All right, goodbye. You can come back and go on from here at any time.',
  hidden: {
    number:
      'I have hidden that number. Please send no card or identity numbers here: nobody needs them for your orders.',
    secret:
      'I have hidden what looked private. Please send no passwords, keys or identity numbers here: nobody needs them for your orders.',
  },
  whatToDo: 'What can I do for you?',
  verified: 'Thank you, it is confirmed that it is you. What would you like to look up?',
  askEmail:
    'Before I show an order I need to check it is you. Please enter the e-mail address you ordered with. If there is an account, a code goes to the address on file.',
  askCode:
    'If there is an account with this address, a 6-digit code is on its way. It is valid for 10 minutes. Please enter it here, and do not give it to anyone who calls you.',
  askCodeAgain: 'That code is not right. Please check it and enter it once more.',
  chooseOrder: 'Several of your orders fit. Which one do you mean?',
  unknownOrder: (number) => `I found no ${number} among your orders. Is it one of these?`,
  noOrders: 'There are no orders in your account. If you ordered with another address, a person can check.',
  anotherOrder: 'Another order',
  chooseTopic: 'I did not fully understand. Is it one of these? You can also go straight to a person.',
  askAboutFile: 'I have it, and colleagues can see it. Please say in a sentence what you would like done.',
  askAgain:
    'I did not understand and do not want to guess. Please say it in other words or give me an order number. You can also go straight to a person.',
  askSolved: 'You are welcome. Did this solve it?',
  askRating: 'Please rate the service: was it solved, and how was it?',
  yes: 'Yes, solved',
  no: 'No',
  person: 'Talk to a human',
  notYet: 'Not now',
  offerBecause: {
    'called-out':
      'Yes, I am here, an automated assistant. I can see to orders, returns and exchanges at once: what is it about? Or would you like a person?',
    'not-understood':
      'I still did not understand and will not ask you to repeat it. Shall I pass you to a person now, with everything so far?',
    'no-article': 'I do not have a reliable answer and do not want to guess. Shall I pass you to a colleague?',
    angry:
      'I am sorry for the trouble. Shall I pass you to a colleague now? They get everything so far, so you need not repeat it.',
    'not-solved':
      'I am sorry it is not solved. Shall I pass you to a colleague now? They get everything so far, so you need not repeat it.',
    'shop-unreachable':
      'I cannot read the order system at the moment. Nothing was done. You can ask again shortly, or talk to a person now.',
    'code-limit':
      'The tries for the code are used up. For the safety of the account no more are possible for now. A person can check it is you.',
    'wrong-person':
      'I see. Nothing more of this account is shown here, and what was under way has stopped with nothing changed. For orders of your own, open the chat from your own account or tell me the e-mail address you ordered with; a person can help as well.',
    'profile-by-chat':
      "For the safety of your account no e-mail address or phone number is changed by chat. You can change them on the shop's own account page once you are logged in; where you cannot log in, a colleague checks that it is you first. Shall I pass you to one?",
    'no-refund':
      'None of your orders has a refund yet. If you would like one, a colleague can see to it. Shall I pass you on now?',
    'cannot-do': 'I cannot do this myself yet, a colleague can. Shall I pass you on now?',
  },
  beforePerson: {
    paused: 'Automated answers are paused at the moment, so a person answers you.',
    crisis:
      'Thank you for saying this. It matters, and you do not have to carry it alone. If you are in danger now, please turn to somebody you trust who is near, or call the emergency number where you are: 112 in Europe, 999 in the UK, 911 in the US and Canada, 120 in mainland China. To talk at any hour: 988 in the US and Canada, 116 123 in the UK, 12356 in mainland China. I am an automated assistant; this needs a person, and I am asking a colleague now.',
    'lost-access':
      'Where no code can reach you, a colleague checks that it is you and helps you back in. For your safety no e-mail address or phone number is changed by chat; please use no link that anybody sends you, and we never ask for your password or a code. I am passing you to a colleague now.',
    'account-danger':
      "It sounds as if somebody else may be using your account, so a colleague looks into it now. Please change your password on the shop's own account page, not through a link that anybody sends you; we never ask for your password. For your safety no e-mail address, phone number or delivery address is changed by chat for now.",
  },
  alarm: {
    crisis: (said) =>
      `Alarm: the customer may be in danger of their life and said "${said}". Please look now, and name the emergency number where they are.`,
    'account-danger': (said) =>
      `Alarm: others may be using the customer's account; they said "${said}". Please look now, and change no e-mail address, phone number or delivery address by chat.`,
  },
  offerAlso: 'I can also pass you straight to a colleague.',
  paidAlready: 'This was paid back already, so it is not done again. A person can check it with you.',
  givenAll:
    'All that may be given for this order has been given, so no more can follow. A person can check it with you.',
  afterThis: 'All right, that comes next.',
  fields: { email: 'E-mail', code: 'Code' },
  topics: {
    'track-order': 'Where my parcel is',
    'list-orders': 'My orders',
    'return-status': 'Progress of a return',
    'refund-status': 'Where my refund is',
    'cancel-order': 'Cancel an order',
    'change-address': 'Change the address',
    'return-item': 'Return an item',
    'exchange-item': 'Exchange an item',
    'change-items': 'Change colour, size or version',
    'change-payment': 'Pay another way',
    'request-refund': 'Ask for my money back',
    'damaged-item': 'It arrived damaged',
    'wrong-item': 'I got the wrong thing',
    'faulty-item': 'It does not work',
    'not-as-described': 'Not as described',
    'late-parcel': 'My parcel is late',
    'lost-parcel': 'My parcel is lost',
    'price-difference': 'It got cheaper after I bought it',
    'request-invoice': 'An invoice',
    'resend-invoice': 'An invoice sent again',
    'coupon-not-applied': 'My discount is missing',
    'membership-benefits': 'My membership',
    'points-question': 'My points',
    'cancel-membership': 'End my membership',
    'suspicious-order': 'An order I did not place',
    compensation: 'Something for the trouble',
    'missing-item': 'Missing item',
    'ask-policy': 'Rules and how-to',
    'product-question': 'About a product',
  },
  order: {
    heading: (number) => `Order ${number}`,
    alone: ({ number, title, stop }) => `Order ${number} (${title}): ${stop.toLowerCase()}.`,
    among: ({ number, title, others, stop }) => `Order ${number} (${title} and ${others} more): ${stop.toLowerCase()}.`,
    scan: ({ event, at }) => `Last scan: ${at}, ${event}.`,
    late: (late) => `I am sorry, it is ${late} later than promised.`,
    expected: (day) => `It should arrive by ${day}.`,
    noDate: 'There is no reliable arrival date at the moment.',
    delivered: (day) => `It was delivered on ${day}.`,
    partly: (waiting) => `Part of it was delivered; ${waiting} still on the way.`,
    refund: (amount, state) =>
      ({
        pending: `The refund of ${amount} is being processed.`,
        done: `The refund of ${amount} is done.`,
        failed: `The refund of ${amount} failed and needs a person.`,
      })[state],
    lost: 'I am sorry, the carrier reports the parcel lost. A colleague needs to settle this with you.',
    unpaid: 'This order is not paid yet. It ships after payment.',
    expectedLabel: (day, lateDays) => (lateDays > 0 ? `Expected ${day}, ${days(lateDays)} late` : `Expected ${day}`),
    listed: ({ stop, placedAt, total }) => `${stop}, ordered ${placedAt}, ${total}`,
  },
  promise: {
    waiting: (number) => `The goods of order ${number} have not come back yet.`,
    back: (amount, days) =>
      days === null || days === 0
        ? `Once they are here, ${amount} goes back to you at once, and you hear it here.`
        : `Once they are here, ${amount} goes back to you within ${days} working days, and you hear it here.`,
    by: (day) => `If you hand them over within three days, the money is there by ${day} at the latest.`,
  },
  stops: {
    ordered: 'Ordered',
    paid: 'Paid',
    packed: 'Packed',
    shipped: 'Shipped',
    'in-transit': 'In transit',
    'out-for-delivery': 'Out for delivery',
    'attempt-failed': 'Delivery attempt failed',
    'available-for-pickup': 'Ready for pick-up',
    'partly-delivered': 'Partly delivered',
    delivered: 'Delivered',
    lost: 'Parcel lost',
    returned: 'Returned',
    refunded: 'Refunded',
    cancelled: 'Cancelled',
  },
  statuses: {
    unpaid: 'Not paid',
    paid: 'Paid, not shipped',
    packed: 'Packed',
    shipped: 'In transit',
    late: 'In transit, late',
    lost: 'Parcel lost',
    'partly-delivered': 'Partly delivered',
    delivered: 'Delivered',
    returned: 'Returned',
    refunded: 'Refunded',
    cancelled: 'Cancelled',
  },
  item: (title, chosen) => [title, ...chosen].join(', '),
  lateTag: (count) => `In transit, ${days(count)} late`,
  handOff: {
    queued: ({ position, minutes, isMeasured }) =>
      isMeasured
        ? `Of course. You are number ${position} in the queue, about ${minutes}. I have passed on the details, so you need not repeat them.`
        : `Of course. You are number ${position} in the queue, by our plan about ${minutes}. I have passed on the details, so you need not repeat them.`,
    callBack: (by) =>
      `Nobody is online now. Your request is noted and a colleague will reply by ${by}. I have passed on the details, so you need not repeat them.`,
    passed: (queue) => `Passed to "${queue}". The assistant stays silent now.`,
    callBackLine: (by) => `A person's reply is noted for ${by}.`,
  },
  system: {
    taken: (name) => `${name} has joined the conversation.`,
    givenBack: 'The conversation is back with the automated assistant.',
    transferred: (to) => `Passed to "${to}".`,
    left: 'You left the queue. The automated assistant goes on.',
    backInQueue:
      'The person who had your conversation dropped out. You are back at the head of the queue, and the next one goes on.',
    resolved: (name) => `${name} closed the conversation. Write again at any time.`,
    verified: 'Confirmed by a one-time code that it is you.',
    verifiedByShop: 'Confirmed by the shop that it is you.',
    goodsReceived: (rmaNumber) => `The goods of return ${rmaNumber} are here.`,
    snoozed: (until) => `Put off until ${until}.`,
    woken: 'It is time again.',
    mergedInto: (name) => `${name} let this go on in a newer conversation of the same customer.`,
    mergedFrom: ({ name, lastText, open, promised }) =>
      [
        `${name} let an older conversation of this customer go on here. Its last words: “${lastText}”`,
        ...open.map((question) => `Still open there: “${question}”`),
        ...promised.map((promise) => `Promised there: “${promise}”`),
      ].join('\n'),
    fellSilent: 'Ended by itself: nothing was said for a while. Nobody said whether it is solved.',
    readingCorrected: ({ utterance, label }) => `Reading corrected: "${utterance}" means "${label}".`,
    rated: ({ isSolved, score }) => {
      const solved = isSolved ? 'solved' : 'not solved'
      return score === null ? `Your rating: ${solved}.` : `Your rating: ${solved}, ${score} of 5.`
    },
  },
  grounds: {
    order: (number) => `Order ${number}`,
    placed: (day, total) => `Placed ${day}, total ${total}`,
    shipment: (number) => `Shipment ${number}`,
    promised: (day) => `Promised by ${day}`,
    noPromise: 'No promised date',
    scan: (place) => `Carrier scan, ${place}`,
    queue: (name) => `Queue: ${name}`,
    measured: (basis) => `By how fast the queue moved over the last ${basis} waits`,
    bySetting: "By the workspace's setting; not enough waits were measured in the last day",
    hours: 'Opening hours',
    nextOpening: (by) => `Closed now; a reply is promised by ${by}`,
  },
  days,
  minutes: minutesOf,
  listJoin: ', ',
  sentenceJoin: ' ',
}
