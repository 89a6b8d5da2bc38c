import type { Localized } from '@celadon/contract'
import type { DemoBuyer } from './demo-buyer.ts'

const surnames =
  '王wang 李li 张zhang 刘liu 陈chen 杨yang 黄huang 赵zhao 吴wu 周zhou 徐xu 孙sun 马ma 朱zhu 胡hu 林lin 郭guo 何he 高gao 罗luo 郑zheng 梁liang 谢xie 宋song 唐tang 韩han 冯feng 邓deng 曹cao'
const givenNames =
  '一鸣yiming 思远siyuan 雨晴yuqing 欣怡xinyi 子轩zixuan 晓彤xiaotong 俊杰junjie 诗涵shihan 文博wenbo 佳琪jiaqi 明轩mingxuan 若曦ruoxi 浩宇haoyu 静怡jingyi 志强zhiqiang 丽娜lina 海燕haiyan 立新lixin 安然anran 知夏zhixia'
const firstNames = 'Olivia Liam Ava Ethan Mia Oliver Zoe Leo Hana Marco Priya Tomas Ingrid'
const lastNames = 'Walker Nguyen Garcia Novak Silva Meyer Tanaka Haddad Brown Dubois Larsen'

/** So many beside the thirty of the small market. */
const most = 170

/**
 * The rest of the buyers, every third with an English name; `firstNumber` begins their ids. The lists have lengths without
 * a common factor, so that no name comes twice.
 */
export const moreBuyers = (firstNumber: number, cities: readonly Localized[]): DemoBuyer[] =>
  Array.from({ length: most }, (_, index) => ({
    ...(index % 3 === 2 ? englishName(Math.floor(index / 3)) : chineseName(index)),
    id: `buyer-${firstNumber + index}`,
    city: cities[index % cities.length]!,
  }))

const chineseName = (index: number): Omit<DemoBuyer, 'id' | 'city'> => {
  const [surname, given] = [take(surnames, index), take(givenNames, index)]
  const [written, spoken] = [/\P{ASCII}+/u, /[a-z]+/].map((part) => [surname, given].map((name) => part.exec(name)![0]))
  return { name: written!.join(''), email: `${spoken![1]}.${spoken![0]}@example.com`, language: 'zh' }
}

const englishName = (index: number): Omit<DemoBuyer, 'id' | 'city'> => {
  const names = [take(firstNames, index), take(lastNames, index)]
  return { name: names.join(' '), email: `${names.join('.').toLowerCase()}@example.org`, language: 'en' }
}

const take = (words: string, index: number): string => {
  const all = words.split(' ')
  return all[index % all.length]!
}
