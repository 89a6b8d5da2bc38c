import { pick, type Dice } from './draw-numbers.ts'

export type Disguise = { name: string; write: (number: string, dice: Dice) => string }

const groups = (number: string, size: number): string[] => number.match(new RegExp(`.{1,${size}}`, 'g')) ?? []
const signs = (number: string, table: string): string =>
  [...number].map((sign) => (sign === 'X' ? 'X' : table[Number(sign)]!)).join('')

const words = 'zero one two three four five six seven eight nine'.split(' ')
const fullWidth = '０１２３４５６７８９'
const numerals = '零一二三四五六七八九'
const numeralsWithCircle = '〇一二三四五六七八九'
const capitals = '零壹贰叁肆伍陆柒捌玖'
const hidden = '\u200b'

/** How people write a long number, and how they hide one. */
export const disguises: readonly Disguise[] = [
  { name: 'plain', write: (number) => number },
  { name: 'spaces', write: (number) => groups(number, 4).join(' ') },
  { name: 'hyphens', write: (number) => groups(number, 4).join('-') },
  { name: 'dots', write: (number) => groups(number, 4).join('.') },
  {
    name: 'uneven',
    write: (number, dice) =>
      number.slice(0, 6) + pick(dice, [' ', '-', '  ']) + number.slice(6, 14) + ' ' + number.slice(14),
  },
  { name: 'one by one', write: (number) => [...number].join(' ') },
  { name: 'full width', write: (number) => signs(number, fullWidth) },
  { name: 'numerals', write: (number) => signs(number, numerals) },
  { name: 'numerals with circle', write: (number) => groups(signs(number, numeralsWithCircle), 4).join(' ') },
  { name: 'capital numerals', write: (number) => signs(number, capitals) },
  {
    name: 'English words',
    write: (number) => [...number].map((sign) => (sign === 'X' ? 'X' : words[Number(sign)]!)).join(' '),
  },
  { name: 'lines', write: (number) => groups(number, 4).join('\n') },
  {
    name: 'words between',
    write: (number, dice) => groups(number, 4).join(pick(dice, [' then ', ' 然后 ', ', and '])),
  },
  { name: 'hidden signs', write: (number) => [...number].join(hidden) },
  { name: 'small x', write: (number) => number.toLowerCase() },
]

const frames = [
  '#',
  '我的号码是#',
  'my number is #',
  '# 谢谢',
  'please use #, thanks',
  '麻烦看一下 # 这个',
  '付款用的是#。为什么没成功',
  'i paid with # yesterday',
  '身份信息：#',
  'here it is: #',
]

export const writeDisguised = (number: string, disguise: Disguise, dice: Dice): string =>
  pick(dice, frames).replace('#', () => disguise.write(number, dice))
