/** What short words do to a question without answering it: pass it over, or say that nothing it offers is meant. */
export type PassedOver = 'skip' | 'none-fits'

/** In the middle of a longer sentence the same words tell a story, so only words that are nothing else count. */
export const passesOver = (utterance: string): PassedOver | null => {
  const text = utterance
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[,.!?;，。！？；、\s]+/g, ' ')
    .trim()
  if (text.length > longest) return null
  if (skipsInEnglish.test(text) || skipsInChinese.test(text.replaceAll(' ', ''))) return 'skip'
  return noneInEnglish.test(text) || noneInChinese.test(text.replaceAll(' ', '')) ? 'none-fits' : null
}

const longest = 50

const skipsInEnglish =
  /^(?:(?:please|ok|can we|can i|let's|just) )*(?:skip(?: (?:this|that|the) (?:one|question|step))?|pass|next(?: question)?|(?:i )?(?:don't|dont|do not) (?:know|mind|care)|(?:i am |i'm )?not sure|no idea|whichever|whatever|either(?: one)?|any(?: one)?(?: of them)?|(?:it )?(?:doesn't|does not) matter|no preference|you (?:choose|decide|pick))(?: please)?$/
const skipsInChinese =
  /^(?:请|先|这个|这题|我|那|嗯)*(?:跳过(?:这个|这一步|吧)?|略过|下一个|下一步|随便|随意|都行|都可以|都好|无所谓|不知道|不清楚|不确定|不记得了?|你定吧?|你看着办|哪个都(?:行|可以))(?:吧|了|啊|呢|的)*$/
const noneInEnglish =
  /^(?:(?:no|nope|sorry|it is|it's|i mean|well) )*(?:none(?: of (?:these|those|them|the above|it))?(?: (?:fits?|is right|are right|is it|is mine))?|neither(?: of (?:these|those|them))?|nothing(?: here)? fits?|(?:it is |it's |mine is )?not (?:(?:on|in) (?:the|that|this|your) list|listed|there|among (?:them|these|those))|(?:i )?(?:don't|dont|do not) see (?:it|mine)(?: (?:here|there))?)$/
const noneInChinese =
  /^(?:不|嗯|这些|这几个|上面|以上|列表|里面|里|中|我|的)*(?:都不是|都不对|都没有|没有一个(?:是|对)的?|没有我(?:要|想)?(?:的|找的|说的)?|不在(?:里面|上面|列表里?|其中|这里面?)|没看到我?的?|没有合适的?|一个都不是|没有符合的)(?:啊|呀|呢|吧|的|了)*$/
