import type { mentionEn } from './mention-en.ts'

/** 在备注中提到同事的用词，与 mention-en.ts 一一对应。 */
export const mentionZh: Record<keyof typeof mentionEn, string> = {
  'view.mentioned': '提到我的',
  'worklist.empty.mentioned': '没有备注在等您处理。',
  'mention.list': '同事',
  'mention.found': '@{query}：{count} 位',
  'mention.new': '{name}在备注中提到了您。',
  'mention.title': '有人提到您',
  'mention.here': '{name}在这里提到了您，{time}',
  'mention.done': '处理好了',
  'mention.was-done': '已从您的列表中移除。',
}
