/** Why a policy cannot be published. `{0}` is what is named with it. */
export const faultWords = {
  'says-nothing': {
    zh: '一条规则也没有：那样什么都不能办理。',
    en: 'There is no sentence in it: nothing at all would be allowed.',
  },
  'limits-of-a-seller': { zh: '上下限只能由平台规定。', en: 'Only the operator sets limits.' },
  'same-id': { zh: '有两条规则编号相同。', en: 'Two sentences have the same id.' },
  'empty-scope': {
    zh: '写了“仅限”，却没有写限于什么。',
    en: 'It is meant for some only, and does not say for whom or what.',
  },
  'nothing-chosen': { zh: '有一处没有选。', en: 'Nothing is chosen in one of its blanks.' },
  'number-out-of-range': { zh: '数字应在 {0} 之间。', en: 'The number has to be within {0}.' },
  'amount-below-zero': { zh: '金额不能小于零。', en: 'An amount cannot be below zero.' },
  'never-read': {
    zh: '永远用不到：前面第 {0} 条已经对所有情况作了规定。',
    en: 'It never counts: sentence {0} before it speaks for everybody.',
  },
  'breaks-a-limit': { zh: '超出平台规定：{0}', en: 'It breaks a limit of the operator: {0}' },
  'limit-twice': { zh: '同一项上下限写了两次。', en: 'This limit is set twice.' },
} as const
