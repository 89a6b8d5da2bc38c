import type { Clause, Localized } from '@celadon/contract'
import { nameGroup } from '#commerce'
import { fillForm, formOf, reasonWords } from '#policy/forms'

/** The clause as a plain sentence in both languages, its blanks filled, as customers are told it. */
export const wordClause = (clause: Clause): Localized => {
  const form = formOf(clause)
  return scoped(clause, fillForm({ ...form, sentence: form.toCustomer ?? form.sentence }, clause))
}

/** The same with every figure, for whoever answers for the rules. */
export const wordClauseInFull = (clause: Clause): Localized => scoped(clause, fillForm(formOf(clause), clause))

const scoped = (clause: Clause, sentence: Localized): Localized => {
  const parts = wordScope(clause)
  return {
    zh: [...parts.map((part) => part.zh), sentence.zh].join(''),
    en: [...parts.map((part) => part.en), sentence.en].join(' '),
  }
}

const wordScope = ({ scope, kind }: Clause): Localized[] => {
  const reasons = kind === 'cancel-reasons' ? undefined : scope.reasons?.map((reason) => reasonWords[reason])
  return [
    ...(scope.tiers ? [wordGroups(scope.tiers, { zh: '会员：', en: 'Members of' })] : []),
    ...(scope.categories ? [wordGroups(scope.categories, { zh: '类商品：', en: 'Goods of' })] : []),
    ...(scope.productIds
      ? [{ zh: `商品 ${scope.productIds.join('、')}：`, en: `Goods ${list(scope.productIds)}:` }]
      : []),
    ...(reasons
      ? [{ zh: `${reasons.map(({ zh }) => zh).join('或')}时：`, en: `Where ${list(reasons.map(({ en }) => en))}:` }]
      : []),
  ]
}

const wordGroups = (ids: readonly string[], { zh, en }: Localized): Localized => {
  const names = ids.map(nameGroup)
  const listed = names.map((name) => name.zh).join('、')
  return {
    zh: `${listed}${/\p{Script=Han}$/u.test(listed) ? '' : ' '}${zh}`,
    en: `${en} ${list(names.map((name) => name.en))}:`,
  }
}

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : [words.slice(0, -1).join(', '), words.at(-1)].join(' or ')
