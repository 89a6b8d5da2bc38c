/** Whether words begin by saying that what was just summed up is not right; what follows may say what is. */
export const saysNo = (utterance: string): boolean => {
  const text = utterance.normalize('NFKC').toLowerCase().replaceAll('’', "'").trim()
  return inEnglish.test(text) || inChinese.test(text)
}

const inEnglish =
  /^(?:(?:oh|uh|um|hm+|well|sorry|actually|wait|hold on|please)[,.! ]*)*(?:(?:no+|nope|nah)\b|not (?:that|this|quite|right|correct|what i)\b|(?:that|this|it)(?:'?s| is| was)?(?: is)? ?(?:n'?t|not|wrong|incorrect)|(?:all )?wrong\b|incorrect\b|almost\b|you (?:got|have|misunderst)\w*|i (?:said|meant)\b|there(?:'?s| is) (?:a|some) (?:mistake|error))/

const inChinese =
  /^(?:哎|诶|唉|呃|抱歉|不好意思|等等|等一?下|你|您|这|好像|[,，\s])*(?:不+(?:对|是)|错|(?:搞|弄|理解|听|写|填)错|没(?:说|弄|搞)对|有(?:点|些)?(?:问题|误|错)|我(?:说|要)的(?:不)?是)/
