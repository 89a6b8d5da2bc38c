import type { pauseEn } from './pause-en.ts'

/** Twin: pause-en.ts. */
export const pauseZh: Record<keyof typeof pauseEn, string> = {
  'pause.open': '暂停智能客服',
  'pause.title': '暂停智能客服',
  'pause.explain':
    '从下一句话起由人回答，已知的情况一并转过去；不在营业时间的约好回复时间。会如实告诉买家由同事来回答，此刻正要发出的回复也会拦下；客户之前已经同意办理的，仍会办完并告知结果。',
  'pause.everything': '全部暂停',
  'pause.reason': '原因，给同事看（可不填）',
  'pause.lasts': '到什么时候',
  'pause.lasts.ended': '有人恢复为止',
  'pause.lasts.hour': '1 小时后',
  'pause.lasts.today': '今天结束',
  'pause.search': '或者只暂停一个意图',
  'pause.intents': '意图',
  'pause.none': '没有符合的意图。',
  'pause.one': '暂停',
  'pause.one.of': '暂停“{intent}”',
  'pause.is-paused': '已暂停',
  'pause.done': '已暂停，从现在起由人回答。',
  'pause.banner.all': '智能客服已暂停，全部由人回答。',
  'pause.banner.one': '智能客服已暂停回答“{intent}”。',
  'pause.by': '{name}，{time} 起',
  'pause.until': '到 {time}',
  'pause.end': '恢复',
  'pause.end.of': '恢复智能客服：{what}',
  'pause.ended': '智能客服已恢复回答。',
  'reason.assistant-paused': '智能客服被暂停',
  'reason.paused-by': '智能客服由{name}暂停（{date} {time}）',
}
