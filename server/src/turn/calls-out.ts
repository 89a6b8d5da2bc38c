/**
 * Whether words only call out to see if anybody is there: greetings, a title, and the question itself. Who says what sort of
 * somebody it should be, or wants more than an answer, falls out, because no such word is known here.
 */
export const callsOut = (utterance: string): boolean => {
  const text = utterance
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s,.!?~、。…]+/g, ' ')
    .trim()
  return inEnglish.test(text) || asksForHelp.test(text) || inChinese.test(text.replaceAll(' ', ''))
}

const inEnglish =
  /^(?:(?:hi|hello|hey|good (?:morning|afternoon|evening)|excuse me)(?: there)? )*(?:is |are )?(?:there )?(?:any ?one|any ?body|some ?one|some ?body|you)(?: still)? (?:there|here|around|online|available|in)(?: please| today)?$/

const asksForHelp =
  /^(?:(?:hi|hello|hey)(?: there)? )*(?:can|could) (?:any|some) ?(?:one|body) (?:please )?help(?: me)?(?: out)?(?: please)?(?: with (?:my|an|this|the) (?:order|parcel|return))?(?: please)?$/

const inChinese =
  /^(?:你好|您好|喂|嗨|哈喽|哈罗|hello|hi|hey|亲|请问|打扰了|早上好|下午好|晚上好)*(?:亲|客服|客服小姐姐|小二|店家|卖家|老板|掌柜的?)?(?:有人在?[吗么嘛没不]|有没有人在?|在不在|在线?[吗么嘛不])(?:呀|啊|呢|哈|亲)?$|^(?:客服|小二|店家|卖家|老板|掌柜的?)(?:你好|您好)(?:呀|啊)?$/
