import { createLexicon, entriesOf, findHits } from './lexicon.ts'
import type { Stretch } from '#text'

/** A colour or size by its place; values are the same whatever language it is said in. */
export type OptionHit = Stretch & { kind: string; value: string }

/** Colours and sizes that stand in a text, meant or not. */
export function findOptionWords(text: string): OptionHit[] {
  const colours = findHits(text, colourLexicon).map(({ start, end, value }) => ({ start, end, kind: 'colour', value }))
  return [...colours, ...findSizes(text)]
}

/** The value of an order item's option, normalised if it is a colour or a size; as it stands otherwise. */
export function normalOption(name: string, zh: string, en: string): { kind: string; value: string } {
  const text = en.toLowerCase()
  const kind = /colou?r|shade/i.test(name) ? 'colour' : /size/i.test(name) ? 'size' : name.toLowerCase()
  const size = kind === 'size' ? (sizeNamed(text) ?? sizeNamed(zh.toLowerCase())) : undefined
  const colour = kind === 'colour' ? (findHits(text, colourLexicon)[0] ?? findHits(zh, colourLexicon)[0]) : undefined
  return { kind, value: size ?? colour?.value ?? text }
}

/** Where a size stands among others; undefined for what is none. */
export function sizeRank(value: string): number | undefined {
  const at = letterSizes.indexOf(value)
  if (at !== -1) return at
  const number = /^([0-9]{1,4}(?:\.[0-9])?)/.exec(value)?.[1]
  return number === undefined ? undefined : Number(number)
}

const letterSizes = '2xs xs s m l xl 2xl 3xl 4xl 5xl 6xl'.split(' ')

const colourWords = {
  black: '黑色 黑的 黑款 纯黑 black',
  white: '白色 白的 白款 纯白 white',
  red: '红色 红的 红款 大红 红色 red',
  blue: '蓝色 蓝的 蓝款 兰色 篮色 blue',
  green: '绿色 绿的 绿款 green',
  yellow: '黄色 黄的 黄款 yellow',
  grey: '灰色 灰的 灰款 grey gray',
  pink: '粉色 粉的 粉红 粉红色 粉款 pink',
  purple: '紫色 紫的 紫款 purple violet',
  brown: '棕色 咖啡色 咖色 褐色 brown',
  orange: '橙色 橘色 橘红 orange',
  beige: '米色 米白 米白色 杏色 奶白 奶白色 beige cream off-white ivory',
  navy: '藏青 藏青色 藏蓝 藏蓝色 深蓝 深蓝色 navy navy_blue dark_blue',
  'light-blue': '浅蓝 浅蓝色 天蓝 天蓝色 light_blue sky_blue',
  'dark-green': '墨绿 墨绿色 军绿 军绿色 深绿 dark_green olive',
  'light-grey': '浅灰 浅灰色 light_grey light_gray',
  'dark-grey': '深灰 深灰色 dark_grey dark_gray charcoal',
  burgundy: '酒红 酒红色 burgundy maroon',
  khaki: '卡其 卡其色 khaki tan',
  silver: '银色 银白 silver',
  gold: '金色 金的 gold golden',
  'rose-gold': '玫瑰金 rose_gold',
  turquoise: '青色 湖蓝 turquoise teal cyan',
  transparent: '透明 透明色 transparent clear',
} as const
const colourLexicon = createLexicon(entriesOf(colourWords).filter(([phrase]) => phrase !== 'clear'))

const sizeWords: Readonly<Record<string, string>> = {
  xxs: '2xs',
  xxl: '2xl',
  xxxl: '3xl',
  xxxxl: '4xl',
  small: 's',
  medium: 'm',
  large: 'l',
  小号: 's',
  中号: 'm',
  大号: 'l',
  小码: 's',
  中码: 'm',
  大码: 'l',
  加大: 'xl',
  加大号: 'xl',
  特大号: 'xl',
  'x-large': 'xl',
  'extra large': 'xl',
  'extra small': 'xs',
  均码: 'one-size',
}
const sizeNamed = (text: string): string | undefined =>
  sizeWords[text] ?? (letterSizes.includes(text) ? text : /^[0-9]{1,4}(?:\.[0-9])?/.exec(text)?.[0])

const sizePattern =
  /(?<![a-z0-9.'’-])(?:(size |尺码|码数)?(extra large|extra small|x-large|x{1,4}[sl]|[2-6]xl|2xs|small|medium|large|[sml]|[0-9]{1,2}(?:\.5)?)(?![a-z0-9.'’%]|-[a-z])( ?[码号])?)|(?:特|加)?(?:大|中|小)(?:号|码)(?!是|为|:|多少)|均码/g

function findSizes(text: string): OptionHit[] {
  return [...text.matchAll(sizePattern)].slice(0, 10).flatMap((match) => {
    const [whole, named, word, sign] = match
    const written = word ?? whole
    const isShort = /^(?:[sml]|[0-9.]+)$/.test(written)
    const before = text.slice(Math.max(0, match.index - 6), match.index)
    const isWished = /^[sml]$/.test(written) && /(?:换成|改成|换|要|改为| an? | in | the ) ?$/.test(before)
    const isNumber = /^[0-9]/.test(written)
    if (isShort && !named && !(sign && (!isNumber || Number(written) >= 30)) && !isWished) return []
    const value = sizeNamed(written)
    return value === undefined ? [] : [{ start: match.index, end: match.index + whole.length, kind: 'size', value }]
  })
}
