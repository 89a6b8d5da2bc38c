import type { Localized } from '@celadon/contract'
import type { GuidelineAction } from './guideline-file.ts'

/**
 * How a customer is asked for what an action wants entered: the first that its sentences name. Secrets (a PIN, a password,
 * the answer to a security question, a card's number) are in no line: a chat asks for none.
 */
export const questionFor = ({ text, subtext }: GuidelineAction): Localized =>
  questions.find(([names]) => names.test(text))?.[1] ??
  subtext.flatMap((line) => questions.find(([names]) => names.test(line))?.[1] ?? [])[0] ??
  inOwnWords

const inOwnWords: Localized = {
  zh: '请用您自己的话说明情况。',
  en: 'Please tell me about it in your own words.',
}

const questions: readonly (readonly [RegExp, Localized])[] = [
  [/new, desired|desired value/i, { zh: '要改成什么？', en: 'What should it be instead?' }],
  [
    /their current|current (?:address|name|number)/i,
    { zh: '账户里现在登记的是什么？', en: 'What stands in your account now?' },
  ],
  [/\busername\b/i, { zh: '请问您的用户名是什么？', en: 'What is your username?' }],
  [/\be-?mail address\b/i, { zh: '请问您的邮箱地址是什么？', en: 'What is your e-mail address?' }],
  [/\bphone number\b/i, { zh: '请问您的电话号码是多少？', en: 'What is your phone number?' }],
  [/how long|number of days/i, { zh: '请问您等了多少天？', en: 'How many days have you been waiting?' }],
  [/\baddress\b|street/i, { zh: '请问您的完整地址是什么？', en: 'What is your full address?' }],
  [/\bbrand\b/i, { zh: '请问是哪件商品？写品牌和品类即可。', en: 'Which item is it? The brand and the kind will do.' }],
  [/how much|\bamount\b/i, { zh: '请问金额是多少？', en: 'What is the amount?' }],
  [/full name|first and last name/i, { zh: '请问您的全名是什么？', en: 'What is your full name?' }],
  [/\baccount id\b/i, { zh: '请问您的账户编号是什么？', en: 'What is your account number?' }],
]
