/** A yes that names the very thing: "yes, cancel it" while cancelling. */
export const agreesToDo = (workflow: string, utterance: string): boolean => {
  const verbs = ownVerbs[workflow] ?? 'change|modify|update|改|修改|换|更换|办|办理'
  const english = `^(?:yes|yeah|yep|yup|sure|ok|okay|right|correct)[,. ]+(?:please |you can |go ahead and |go ahead,? )*(?:${verbs}|do|proceed with|submit) (?:it|this|that|them|the order|the return|the exchange)(?:,? (?:please|thanks|thank you|now))*[.! ]*$`
  const yes = '(?:是的?|对的?|好的?|嗯|可以|行|没问题|确认)[，, ]*'
  const rest = '(?:吧|，谢谢|，麻烦了)*[。！ ]*$'
  const chinese = `^(?:${yes}(?:请|麻烦|帮我|就|直接)*(?:${verbs})(?:了|掉|货|订单|它|这单)*|(?:${yes})?(?:请|麻烦|帮我|就|去|直接)*(?:办|办理|提交|确认无误))${rest}`
  return new RegExp(english, 'i').test(utterance.trim()) || new RegExp(chinese).test(utterance.trim())
}

const ownVerbs: Readonly<Record<string, string>> = {
  'cancel-order': 'cancel|取消',
  'return-items': 'return|退|退货',
  goodwill: 'accept|take|接受|收下',
  'hold-order': 'hold|stop|block|拦|拦下|冻结',
  'end-membership': 'cancel|end|stop|取消|停|停掉',
  'exchange-items': 'exchange|swap|换|换货',
}
