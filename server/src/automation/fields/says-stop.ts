/**
 * Whether short words give up what is being dealt with: nothing is to be done, or everything stays as it is. In the middle
 * of a longer sentence the same words tell a story, so only what little can stand around them counts.
 */
export const saysStop = (utterance: string): boolean => {
  const text = utterance.normalize('NFKC').toLowerCase().replaceAll('’', "'").trim()
  return text.length <= longest && (stopsInEnglish.test(text) || stopsInChinese.test(text.replaceAll(/\s+/g, '')))
}

const longest = 70

const before = String.raw`(?:(?:no|nope|nah|ok|okay|oh|well|actually|sorry|then|so|hmm|wait|stop|please|you know what|on second thought|i think|i guess|i'd rather|let's|lets|just)[,.!\s]*)*`
const nothing = String.raw`(?:(?:do not|don't|dont) (?:cancel|return|exchange|refund)(?: (?:it|this|that|anything|them|(?:the|my) order))?|(?:do not|don't|dont)(?: (?:do|change|touch|send|submit|go ahead|proceed))?(?: with)?(?: (?:anything|it|this|that))|do nothing|nothing)`
const given = String.raw`(?:never ?mind|nvm|stop|abort|quit|not do (?:it|this|that)|let's not|lets not|not anymore|(?:forget|drop|leave|skip|scrap|scratch)(?: about)? (?:it|this|that|everything|the whole thing)|i (?:don't|dont|do not|no longer) want (?:to do )?(?:this|that|it)(?: any ?more| any longer)?|(?:i'll |i will |i'd rather |i want to )?(?:keep|leave) (?:it|this|that|them|everything|things|all)(?: as (?:(?:it|they) )?(?:is|are|was|were)| the way (?:it|they) (?:is|are)| like that| alone)?|(?:i )?(?:have |'ve )?changed my mind)`
const after = String.raw`(?:[,.!\s]*(?:then|please|thanks|thank you|now|after all|for now|ok|okay|${given}))*`
const stopsInEnglish = new RegExp(`^${before}(?:${nothing}|${given})${after}[,.!\\s]*$`)

const stopsInChinese =
  /^(?:那|哦|嗯|行|好吧?|还是|唉|哎|等等|不好意思|对不起|先|我|就|[,，.。!！…])*(?:(?:别|先别|不用|不要|不)(?:办|弄|搞|动|处理|操作|继续|提交|折腾|改|管|取消|退货?款?|换货?)(?:了|啦|它|吧)*|算了|当我没(?:说|问)|放弃|不想(?:办|弄|改)了|留着吧?(?:不(?:办|弄|动)了)?|保持原样|维持原样|就(?:放|留)着|停(?:下|止)?)(?:吧|了|啦|谢谢|先|还是|就这样|算了|不(?:办|弄|动)了|[,，.。!！…])*$/
