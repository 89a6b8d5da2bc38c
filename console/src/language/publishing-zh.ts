import type { publishingEn } from './publishing-en.ts'

/** Twin: publishing-en.ts. */
export const publishingZh: Record<keyof typeof publishingEn, string> = {
  'publishing.title': '等您同意的商家规则',
  'publishing.of': '{seller}：{title}，第 {version} 版',
  'publishing.by': '{name} 于 {time} 提交。',
  'publishing.open': '打开这一版',
  'publishing.why': '原因，商家会看到（不同意时必填）',
  'publishing.refuse': '不同意发布',
  'publishing.refused-now': '第 {version} 版没有发布，商家会看到原因。',
  'publishing.waits': '正在等运营方的人同意；提交人自己不能同意。',
  'reviews.title': '要您同意的商家规则',
  'reviews.explain': '这些商家发布或恢复的规则，要运营方同意后才生效。',
  'reviews.all': '全部商家',
  'reviews.saved': '已保存，从下一次发布开始。',
  'review.open': '自 {time} 起等运营方同意。现在再改，就要重新提交。',
  'review.refused': '运营方没有同意发布：{why}',
  'review.granted': '运营方已同意。',
  'review.asked': '已提交运营方，同意后第 {version} 版生效。',
}
