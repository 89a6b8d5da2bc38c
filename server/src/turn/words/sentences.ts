import type { Sentence } from '#automation/sentences'
import { spokenSentences } from '#automation/words'
import { stepInWords } from './step-in-words.ts'
import { words, type Words } from './words.ts'

/** What the assistant says beside workflows and articles, by name; `{blanks}` stand for what is filled in from records. */
const spoken: Readonly<Record<string, (said: Words) => string>> = {
  greet: (said) => said.greet,
  welcome: (said) => said.welcome,
  bye: (said) => said.bye,
  'what-i-am': (said) => said.whatIAm,
  'number-hidden': (said) => said.hidden.number,
  'secret-hidden': (said) => said.hidden.secret,
  'ask.what-to-do': (said) => said.whatToDo,
  'identity.verified': (said) => said.verified,
  'identity.ask-email': (said) => said.askEmail,
  'identity.ask-code': (said) => said.askCode,
  'identity.ask-code-again': (said) => said.askCodeAgain,
  'ask.order': (said) => said.chooseOrder,
  'ask.order-unknown': (said) => said.unknownOrder('{number}'),
  'ask.no-orders': (said) => said.noOrders,
  'ask.topic': (said) => said.chooseTopic,
  'ask.again': (said) => said.askAgain,
  'ask.about-file': (said) => said.askAboutFile,
  'ask.solved': (said) => said.askSolved,
  'ask.rating': (said) => said.askRating,
  'person.also': (said) => said.offerAlso,
  'person.queued': ({ handOff }) => handOff.queued({ position: '{position}', minutes: '{minutes}', isMeasured: true }),
  'person.queued-by-plan': ({ handOff }) =>
    handOff.queued({ position: '{position}', minutes: '{minutes}', isMeasured: false }),
  'person.call-back': ({ handOff }) => handOff.callBack('{by}'),
  ...Object.fromEntries(
    (Object.keys(words.en.offerBecause) as (keyof Words['offerBecause'])[]).map((because) => [
      `person.${because}`,
      (said: Words) => said.offerBecause[because],
    ]),
  ),
  'danger.crisis': (said) => said.beforePerson.crisis,
  'danger.account-danger': (said) => said.beforePerson['account-danger'],
  'danger.lost-access': (said) => said.beforePerson['lost-access'],
  'assistant.paused': (said) => said.beforePerson.paused,
  'money.paid-already': (said) => said.paidAlready,
  'money.given-all': (said) => said.givenAll,
  'later.after-this': (said) => said.afterThis,
  'order.alone': ({ order }) => order.alone({ number: '{number}', title: '{title}', stop: '{stop}' }),
  'order.among': ({ order }) =>
    order.among({ number: '{number}', title: '{title}', others: '{others}', stop: '{stop}' }),
  'order.scan': ({ order }) => order.scan({ event: '{event}', at: '{at}' }),
  'order.late': ({ order }) => order.late('{days}'),
  'order.expected': ({ order }) => order.expected('{day}'),
  'order.no-date': ({ order }) => order.noDate,
  'order.delivered': ({ order }) => order.delivered('{day}'),
  'order.partly': ({ order }) => order.partly('{waiting}'),
  'order.refund-pending': ({ order }) => order.refund('{amount}', 'pending'),
  'order.refund-done': ({ order }) => order.refund('{amount}', 'done'),
  'order.refund-failed': ({ order }) => order.refund('{amount}', 'failed'),
  'order.lost': ({ order }) => order.lost,
  'order.unpaid': ({ order }) => order.unpaid,
  'promise.waiting': ({ promise }) => promise.waiting('{number}'),
  'promise.back-at-once': ({ promise }) => promise.back('{amount}', null),
  'promise.back-within': ({ promise }) => promise.back('{amount}', '{days}'),
  'promise.by': ({ promise }) => promise.by('{day}'),
}

/** What keeps people and accounts safe, or says what speaks and how a person is reached. */
const locked: ReadonlySet<string> = new Set([
  'greet',
  'what-i-am',
  'danger.crisis',
  'danger.account-danger',
  'danger.lost-access',
  'identity.ask-code',
  'identity.ask-code-again',
  'person.code-limit',
  'person.profile-by-chat',
  'person.wrong-person',
])

/** All else is the market's own to say, to whoever asks. */
const ofGoods = /^(?:order|promise|run|refusal|failed|exception|money)\.|^person\.(?:also|cannot-do)$/

/** What was allowed, refused, promised, paid or done. Of the rest a seller's words are at once in force. */
const deciding = [
  /^(?:refusal|failed|exception|money|promise)\./,
  /^order\.(?:refund-pending|refund-done|refund-failed|lost)$/,
  /^run\.(?:stopped|under-way|awaiting-approval|approval-refused|nothing-possible|rule)$/,
  /^run\.(?:failed|outcome-unknown|half-done|reversed|never-arrived|label-missing)$/,
]

/** Every sentence that replies are composed of in code. */
export const sentences: readonly Sentence[] = [
  ...Object.entries(spoken).map(([id, say]) => ({ id, zh: say(words.zh), en: say(words.en) })),
  { id: 'ask.photo', zh: stepInWords.zh.askPhoto, en: stepInWords.en.askPhoto },
  ...spokenSentences,
].map(({ id, zh, en }) => ({
  id,
  text: { zh, en },
  isLocked: locked.has(id),
  isOfGoods: ofGoods.test(id),
  isDeciding: deciding.some((pattern) => pattern.test(id)),
}))
