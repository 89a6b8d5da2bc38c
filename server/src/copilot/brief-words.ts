import type { Language } from '@celadon/contract'

type BriefWords = {
  /** What the assistant did in a turn, by the act of its decision; `about` is an order, an article or nothing. */
  tried: Record<string, (about: string) => string>
  promised: (what: string, when: string) => string
  fact: (order: string, state: string, total: string) => string
}

const plain = (text: string) => () => text

const zh: BriefWords = {
  tried: {
    'tell-order': (about) => `告知了订单状态：${about}`,
    'choose-order': plain('请客户从自己的订单中选一个'),
    'tell-no-orders': plain('告知账户中没有订单'),
    'tell-article': (about) => `按知识文章回答：${about}`,
    'ask-email': plain('请客户核验身份'),
    'ask-code': plain('请客户输入一次性验证码'),
    'choose-topic': plain('没有把握，给出几个主题让客户选'),
    'ask-again': plain('没有听懂，请客户换个说法'),
    'offer-person': plain('主动提出转人工'),
  },
  promised: (what, when) => `${what}：${when}`,
  fact: (order, state, total) => `${order}：${state}，${total}`,
}

const en: BriefWords = {
  tried: {
    'tell-order': (about) => `Told the state of ${about}`,
    'choose-order': plain('Asked which of their orders they mean'),
    'tell-no-orders': plain('Told that the account has no orders'),
    'tell-article': (about) => `Answered from the article "${about}"`,
    'ask-email': plain('Asked to prove who they are'),
    'ask-code': plain('Asked for the one-time code'),
    'choose-topic': plain('Was not sure and offered topics to choose from'),
    'ask-again': plain('Did not understand and asked to say it in other words'),
    'offer-person': plain('Offered a person'),
  },
  promised: (what, when) => `${what}: ${when}`,
  fact: (order, state, total) => `${order}: ${state}, ${total}`,
}

export const briefWords: Record<Language, BriefWords> = { zh, en }
