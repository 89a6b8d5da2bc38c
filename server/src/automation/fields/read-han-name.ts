import { knownCities, knownProvinces } from './places.ts'

/** "… 301 王小明" and "… 301 王小明收": whose it is stands last. */
export const withoutName = (street: string): string => street.replace(lastName, '').trim()
/** The hundred and some commonest, in the order of the ministry's yearly lists. */
const surname =
  '[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文柳施洪]'
const givenName = String.raw`${surname}[\u4e00-\u9fff]{1,3}`
const lastName = new RegExp(String.raw`\s+${givenName}(?:收|先生|女士|小姐)?$`)
const alone = new RegExp(String.raw`^(${givenName}?)(?: ?(?:收|先生|女士|小姐|收件|收货))?$`)
const noName =
  /[路街巷号区市县省村]|地址|电话|谢|麻烦|好的|方便|方法|常用|何时|于是|任何|^马上|^钱|^[白高黄](?:色|天|云|层|级)|[了吗呢的吧啊]$|大厦|住宅|小区|公寓|发货|尽快/

const isPlace = (words: string): boolean =>
  [...knownCities, ...knownProvinces].some(({ short }) => words.startsWith(short))

/** Whose it is, where a clause is nothing but a name: no town, no wish and no thanks. */
export const bareName = (clauses: readonly string[]): string | undefined => {
  for (const clause of clauses) {
    for (const words of [clause, clause.split(' ').at(-1)!, clause.split(' ')[0]!]) {
      const name = alone.exec(words.trim())?.[1]
      if (name !== undefined && name.length >= 2 && !noName.test(words) && !isPlace(words.trim())) return name
    }
  }
  return undefined
}
