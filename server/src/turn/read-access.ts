import { rememberLast } from './remember.ts'

export type Access = { kind: 'lost-access' | 'profile-by-chat' | 'wrong-person'; words: string[] }

/**
 * Whether somebody cannot get at the phone or address that their account is proved by, wants one of them changed, or is
 * not the one whose account is open. Fixed patterns, as for danger: a model must not come to think otherwise.
 */
export const readAccess = rememberLast((utterance): Access | null => {
  const text = utterance.normalize('NFKC').replaceAll('’', "'").toLowerCase()
  for (const [kind, patterns] of accesses) {
    const words = patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? [])
    if (words.length > 0) return { kind, words }
  }
  return null
})

const lostAccess: readonly RegExp[] = [
  /\b(?:lost|no longer have|don't have|do not have|can't get into|cannot get into)(?: access to)? (?:my|the|that) (?:old )?(?:phone|mobile|e-?mail|sim|mailbox|inbox)\b.{0,60}\b(?:log ?in|sign in|account|code|get in)\b/,
  /\b(?:can't|cannot|can not|unable to) (?:log ?in|sign in|get in(?:to)?|access)\b.{0,60}\b(?:phone|mobile|e-?mail|number|sim) (?:is|was|got)?\s?(?:lost|gone|stolen|changed|dead|old|deactivated)\b/,
  /(?:手机号?|号码|邮箱).{0,8}(?:丢了|停机|注销|不用了|换了|用不了|进不去|没了).{0,20}(?:登录|登不|进不|账号|账户|验证码)/,
  /(?:登录不了|登不上|登不进|进不去账).{0,20}(?:手机号?|号码|邮箱).{0,8}(?:丢了|停机|注销|不用了|换了|用不了|没了)/,
]

const byChat: readonly RegExp[] = [
  /\b(?:change|update|replace|correct) (?:my|the) (?:account |registered |login )?(?:e-?mail(?: address)?|phone(?: number)?|mobile(?: number)?)\b/,
  /(?:修改|更改|换绑|改一下|换一下|帮我改|帮我换|更新)(?:我的)?(?:注册|绑定|账号|账户|登录)?(?:的)?(?:手机号?|手机号码|邮箱|电子邮箱)/,
]

const notThem: readonly RegExp[] = [
  /\b(?:you(?:'ve| have)?(?: got)?|this is|it's|i am|i'm|got) the wrong (?:person|customer)\b/,
  /\bi(?:'m| am) not (?:the (?:account )?(?:owner|holder|customer)|that person|this person|the person (?:you|whose|on|named))\b/,
  /\b(?:this|that|it)(?:'s| is)(?: really)? not my account\b|\b(?:this|that|it) isn't my account\b/,
  /(?:认错|找错|弄错|搞错)人了/,
  /我不是(?:账号|账户|帐号)?(?:本人|机主|户主|主人|这个人|账号的?主人|账户的?主人)/,
  /(?:这|那)(?:个)?不是我的?(?:账号|账户|帐号|帐户)/,
]

const accesses = [
  ['wrong-person', notThem],
  ['lost-access', lostAccess],
  ['profile-by-chat', byChat],
] as const
