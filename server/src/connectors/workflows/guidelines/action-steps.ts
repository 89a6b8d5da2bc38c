import type { FieldKind, KnownThing, Localized, Step } from '@celadon/contract'
import { questionFor } from './asked-for.ts'
import { communication } from './action-name.ts'
import { labelOf, optionsOf, quotedIn } from './option-words.ts'
import { sentencesOf, type GuidelineAction } from './guideline-file.ts'
import { whyAPerson } from './person-words.ts'

/** A step before it has a place: its number and name come from where it ends up. */
export type Draft = DistributiveOmit<Step, 'number' | 'name' | 'from'>
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/** Where a fork leads; the numbers are known at the end. */
export const toSolved = -1
export const toNext = -2

/**
 * What a guideline's action is in our steps. What a port of ours reads is read; what the customer must say is asked; advice
 * is given and asked about; what only a person can do is handed to one. Buttons we do not know are a person's.
 */
export const stepsFor = (name: string, action: GuidelineAction): Draft[] =>
  (table[name] ?? (name.startsWith('search-') ? askAbout : person))(action, name)

type Make = (action: GuidelineAction, name: string) => Draft[]

const read =
  (what: KnownThing): Make =>
  () => [{ kind: 'read', what }]
const person: Make = (_, name) => [{ kind: 'hand-off', why: whyAPerson(name) }]
const both =
  (one: Make, other: Make): Make =>
  (action, name) => [...one(action, name), ...other(action, name)]

const ask = (field: FieldKind, question: Localized): Draft => ({ kind: 'ask', field, question, isOptional: false })
const askOrder: Make = () => [ask('order', { zh: '请问是哪一笔订单？', en: 'Which order is it?' })]

/** One of the answers the action offers, or what it wants entered in the customer's own words. */
const askAnswer: Make = (action) => {
  const options = optionsOf(action)
  if (options.length === 0) return [ask('words', questionFor(action))]
  return [
    {
      kind: 'choose',
      question: { zh: '是下面的哪一种？', en: 'Which of these is it?' },
      options: options.map((option) => ({ ...option, goTo: toNext })),
    },
  ]
}

/** Only where the sentences say that something is to be had from the customer. */
const askIfNeeded: Make = (action, name) =>
  optionsOf(action).length > 0 || sentencesOf(action).some((line) => needsAnswer.test(line))
    ? askAnswer(action, name)
    : []
const needsAnswer = /new, desired|need their address|confirm the amount|\bbrand\b/i

const askAbout: Make = () => [ask('words', { zh: '请问您想了解什么？', en: 'What would you like to know?' })]

const advise = (question: Localized): Draft[] => [
  {
    kind: 'choose',
    question,
    options: [
      { id: 'yes', label: { zh: '可以了', en: 'It works now' }, goTo: toSolved },
      { id: 'no', label: { zh: '还是不行', en: 'Still not working' }, goTo: toNext },
    ],
  },
]

const orderIsNamed = (action: GuidelineAction): boolean => action.subtext.some((line) => /^order id(?! of)/i.test(line))

const enterDetails: Make = (action, name) =>
  sentencesOf(action).some((line) => quotedIn(line).includes('troubleshoot'))
    ? advise({
        zh: '请检查填写的内容，例如银行卡是否过期、商品是否有货。现在可以了吗？',
        en: 'Please check what was entered: has the card expired, are the goods in stock? Does it work now?',
      })
    : askAnswer(action, name)

/** Staff read it, so that a team's own name may stand in both languages. */
const notifyTeam: Make = (action) => {
  const [team] = sentencesOf(action).flatMap(quotedIn)
  if (team === undefined)
    return [{ kind: 'note', text: { zh: '请通知负责的团队。', en: 'Please tell the team in charge.' } }]
  const { zh, en } = labelOf(team)
  return [{ kind: 'note', text: { zh: `请通知：${zh || team}。`, en: `Please tell the ${en || team}.` } }]
}

const table: Readonly<Record<string, Make>> = {
  'pull-up-account': read('account'),
  'verify-identity': (action, name) =>
    orderIsNamed(action) ? both(read('identity'), askOrder)(action, name) : read('identity')(action, name),
  'validate-purchase': both(askOrder, read('order')),
  'shipping-status': both(askOrder, read('parcel')),
  membership: read('membership'),
  'record-reason': askAnswer,
  'enter-details': enterDetails,
  'update-account': both(askIfNeeded, person),
  'update-order': both(askIfNeeded, person),
  'make-purchase': both(askIfNeeded, person),
  'notify-team': notifyTeam,
  'search-faq': read('articles'),
  'try-again': () =>
    advise({
      zh: '请刷新页面后再试一次。现在可以了吗？',
      en: 'Please reload the page and try again. Does it work now?',
    }),
  'log-out-in': () =>
    advise({ zh: '请退出账户后重新登录。现在可以了吗？', en: 'Please sign out and in again. Does it work now?' }),
  instructions: () =>
    advise({
      zh: '请清除浏览器的 Cookie，并关闭其他标签页。现在可以了吗？',
      en: 'Please clear the browser’s cookies and close the other tabs. Does it work now?',
    }),
  [communication]: person,
}
