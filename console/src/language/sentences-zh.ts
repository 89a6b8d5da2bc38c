import type { sentencesEn } from './sentences-en.ts'

/** Sentences that replies are composed of. */
export const sentencesZh: Record<keyof typeof sentencesEn, string> = {
  'rules.sentences': '回复用语',
  'sentences.explain':
    '流程和文章之外，智能客服怎么说话。换一种说法，事实仍在各自的空格里；商家的说法只用于自己的商品。',
  'sentences.search': '搜索句子',
  'sentences.none': '没有含这些字的句子。',
  'sentences.one': '一句话',
  'sentences.locked': '固定说法',
  'sentences.locked-explain': '这一句关系到安全或法定告知，不能改写。',
  'sentences.blanks': '事实都要保留：{blanks}。写入其他数字会被拒绝。',
  'sentences.base': '不用自己的说法时：{words}',
  'sentences.waits': '运营方要先看您的说法。请在回复旁指出哪里不对，运营方同意后生效。',
  'sentences.waits-one': '这一句决定了一件事。请在回复旁写出更好的说法，运营方同意后生效。',
  'sentences.with-yes': '需运营方同意',
  'sentences.try': '看看会改变什么',
  'sentences.replayed': '最近 {days} 天说过这句话的回复：{replies} 条，来自 {conversations} 个会话。',
  'sentences.replayed-part':
    '最近 {days} 天，说过这句话的回复超过 {replies} 条；只看了其中最早的，来自 {conversations} 个会话。',
  'sentences.publish': '发布',
  'sentences.published': '以后这样说',
  'sentences.none-of-own': '不用自己的说法',
}
