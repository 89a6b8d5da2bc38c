import { rememberLast } from './remember.ts'

/** `isOfOrder`: of an account, and nothing but an order was named that somebody else placed. */
export type Danger = { kind: 'crisis' | 'account-danger'; words: string[]; isOfOrder?: true }

/**
 * Whether somebody may be in danger of their life, or says that others use their account. Read from fixed patterns, not by
 * the model: whether a person is fetched must not depend on what a workspace has taught. A needless colleague costs little,
 * a missed one much; what is only the name of goods or a price (跳楼价, Suicide Squad) is left out all the same.
 */
export const readDanger = rememberLast((utterance): Danger | null => {
  const text = utterance.normalize('NFKC').replaceAll('’', "'").toLowerCase()
  for (const [kind, patterns] of dangers) {
    const words = patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? [])
    if (words.length === 0) continue
    return kind === 'strange-order' ? { kind: 'account-danger', words, isOfOrder: true } : { kind, words }
  }
  return null
})

const crisis: readonly RegExp[] = [
  /\bkill(ing)? (myself|himself|herself|themselves)\b/,
  /\b(end(ing)?|tak(e|ing)) (my|his|her|their) (own )?life\b/,
  /\b(i am|i'm|i feel|feeling|is|he's|she's) suicidal\b/,
  /\bcommit(ting)? suicide\b/,
  /\b(want|going|plan|planning|about) to (hurt|harm) (myself|himself|herself|themselves)\b/,
  /\b(hurting|harming|cutting) (myself|himself|herself|themselves)\b/,
  /\bself[- ]harm/,
  /\bwant to die\b(?! (laughing|of))/,
  /\b(don't|do not) want to (live|be alive)\b(?! (in|with|near|at|here|there))/,
  /\bbetter off dead\b/,
  /\bno reason (left )?to live\b/,
  /(想|要|去|打算|企图|准备)自杀/,
  /不想活(?!动)/,
  /活不下去/,
  /(我|真的|就|只|好|都)想死(?!你|她|他|我)/,
  /(?<!年)轻生/,
  /结束(我|自己|他|她)的?(生命|性命)/,
  /自残|自伤|割腕/,
  /(想|要|去)跳楼(?!价|大?甩卖)/,
]

const accountDanger: readonly RegExp[] = [
  /\baccount (was|has been|got|is|is being|may be|might be|may have been) (hacked|stolen|compromised|taken over|broken into)\b/,
  /\bhacked (into )?my account\b/,
  /\b(someone|somebody|stranger|thief|they) (has |have |is |are )?(else )?(stole|stolen|using|used|logged in ?to|broke into|got into|took over) my account\b/,
  /\b(i've|i have|ive) been hacked\b/,
  /\b(i|we) (was|were|got) hacked\b/,
  /\baccount (is )?(compromised|hijacked|takeover)\b/,
  /\bsuspicious activity (on|in) my account\b/,
  /\bunauthori[sz]ed (order|purchase|payment|login|access)/,
  /(账号|账户|帐号|帐户)(好像|可能|应该|是不是|疑似)?(被(人|别人|他人|陌生人)?)(盗|黑|偷|登录|登陆|冒用)/,
  /盗(了|用)?我的?(账号|账户|帐号|帐户|号)/,
  /盗号|冒名下单|陌生订单|未经授权的(订单|付款)/,
  /(账|帐|帳)(号|户|戶|號)[^,。]{0,4}(被盗|被盜|入侵)/,
  /(盗|盜|冒)用(了)?我的?(账|帐|帳)(号|户|戶|號)/,
  /(有人|别人|陌生人)(登了|登录了|动过|在用|用)我的(账号|账户|帐号|号)/,
]

/** An order that the speaker did not place. Of an account in danger it is one sign. */
const strangeOrder: readonly RegExp[] = [
  /\b(didn't|did not|never) (placed?|made|make|authori[sz]ed?) (this|that|the|any|an|these|those|such an?) (order|purchase|payment)/,
  /\border (that )?(i|we) (didn't|did not|never) (placed?|made|make|authori[sz]ed?)/,
  /\b(fraudulent|unrecogni[sz]ed) order\b/,
  /\border (was )?(made|placed) in my name\b/,
  /(订单|单子?|这笔|那笔)[^,。]{0,6}不是我(本人|自己)?(下|买|付|拍)的(?!颜色|款|尺码|那)/,
  /不是我(本人|自己)?下的单/,
  /我(从来|根本|压根)?(没有?|从未)下过?(这|那)(个|笔|一)?(订?单)/,
]

/** Somebody's life stands before an account. */
const dangers = [
  ['crisis', crisis],
  ['account-danger', accountDanger],
  ['strange-order', strangeOrder],
] as const
