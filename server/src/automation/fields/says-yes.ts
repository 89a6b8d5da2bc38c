/**
 * Whether short words agree to what was just summed up, and say nothing else: every word agrees or joins, and one at least
 * agrees. Whoever names a thing, doubts, denies or asks falls out, because no such word is known here.
 */
export const saysYes = (utterance: string): boolean => {
  const text = utterance.normalize('NFKC').toLowerCase().trim()
  if (text.length > longest || /[?？]/.test(text) || isEnough.test(text)) return false
  return /\p{Script=Han}/u.test(text) ? agreesInChinese.test(text.replaceAll(signs, '')) : agreesInEnglish(text)
}

/** Whether thanks or praise may be meant for something that was just done: nothing in the words says yes by itself. */
export const onlyPraises = (utterance: string): boolean => {
  const text = utterance.normalize('NFKC').toLowerCase()
  return praising.test(text) && !agreeingByItself.test(text)
}

const praising =
  /\b(?:thanks?|thank you|thx|tks|ty|tysm|cheers|ta|great|perfect|lovely|excellent|wonderful|awesome|brilliant|super|cool|amazing)\b|谢|感谢|辛苦|太好了|太棒|真棒|不错|给力|厉害/
const agreeingByItself =
  /\b(?:yes|yeah|yea|yep|yup|sure|please|confirm\w*|proceed|agree\w*|approve\w*|accept\w*|absolutely|definitely|certainly|go (?:ahead|on|for it)|do (?:it|that|so|this|both)|make it so|correct|right)\b|是|确认|确定|同意|可以|没问题|办|对的|继续|执行|要的/

const longest = 60
const signs = /[\s,，.。!！~～、…;；:：]+/g

/** That it is enough is no yes to what was summed up. */
const isEnough = /(?:好了|行了|可以了|够了)[。.!！~～]*$|\b(?:that'?s|that is) (?:all|it|enough|everything)\b/

const agreesInEnglish = (text: string): boolean => {
  const words = text.replaceAll('’', "'").match(/[a-z']+/g) ?? []
  const isOnlyWords = /^[a-z'\s,.!~:)(…-]+$/.test(text.replaceAll('’', "'"))
  if (!isOnlyWords || words.length === 0 || asking.has(words[0]!)) return false
  return (
    words.every((word) => agreeing.has(word) || joining.has(word)) &&
    (words.some((word) => agreeing.has(word)) || asWished.test(text))
  )
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const agreeing = setOf(
  `yes yeah yea yep yup ya yess yesss aye ok okay okey okie k kk alright alrighty right correct sure fine good great
  perfect lovely excellent wonderful awesome brilliant super cool exactly absolutely definitely certainly indeed totally
  surely lgtm happy pleased affirmative agree agreed agreeing approve approved accept accepted confirm confirmed confirming proceed proceeding
  ahead submit please works suits yessir gladly`,
)

const joining = setOf(
  `i i'm im i'd me my you u it it's its that that's thats this these them they're all the a so is are be to for of with by on
  in at go going then now just what want wanted need asked meant said very much and thanks thank thx cheers ta will would
  can may let let's lets get got done make making happen thing dokey dokie everything looks look sounds sound seems like as
  stated described summed above there here do hi oh ah well um uh hmm process carry through order one`,
)

const asking = setOf('what how why when where which who is are does did can could would will should may')
const asWished =
  /\b(?:what|as) i (?:want|wanted|need|asked|meant|said)\b|\bgo (?:on|for it)\b|\bdo (?:it|that|so|this)\b|\bmake it so\b|\blet'?s go\b/

/** Pieces that agree and pieces that join, in any order, and at least one that agrees. */
const chineseAgree =
  '是|对|好|行|可以|可|没问题|没错|没毛病|没意见|确定|确认|同意|赞成|办理|办|搞|弄|妥|中|成|要得|ok|yes|okay|嗯|恩|就这么|就这样|就按这个|按这个|提交|正确|安排|继续|执行|走起|来吧|当然|必须'
const chineseJoin =
  '的|地|呀|啊|吧|呢|了|哈|嘞|滴|哒|啦|嘛|哦|噢|哎|就|那|请|麻烦|您|你|帮|我|给|一下|下|这个|这|样|么|谢谢|多谢|谢啦|谢|亲|直接|马上|赶紧|快点|快|全|都|也|来|去|啥|想|要'
const agreesInChinese = new RegExp(
  `^(?=.*(?:${chineseAgree}))(?!.*(?:怎么|什么|要不|么样))(?:${chineseAgree}|${chineseJoin})+$`,
)
