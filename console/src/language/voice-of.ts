/** The `lang` of somebody's words, by their script: a screen reader needs it when they differ from the page's language. */
export function voiceOf(text: string): 'zh-CN' | 'en' {
  return /\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en'
}
