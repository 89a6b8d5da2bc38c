import type { WishToken } from './wish-tokens.ts'
import { clausesOf } from './wish-windows.ts'

/**
 * The grammar: a verb of seeking reaches for a word for a person within its clause, and what stands before, between and
 * around decides whether that is wished, refused, told of the past, or about something else.
 */
export function readStructure(tokens: readonly WishToken[]): string[] {
  return clausesOf(tokens).flatMap((clause, index, clauses) => [
    ...readClause(clause),
    ...(isBare(clause) ? [clauses.length === 1 ? 'only-person' : 'bare-person'] : []),
    ...(index > 0 && isBare(clauses[index - 1]!) ? ['after-person'] : []),
  ])
}

const people = new Set(['human', 'agent', 'boss', 'desk', 'someone', 'person'])
const plainly = new Set(['human', 'agent', 'boss', 'desk'])
const seeking = new Set(['talk', 'connect', 'get', 'want', 'reach', 'call', 'tell'])
const reachable = new Set(['connect', 'call', 'talk', 'reach', 'machine'])
const around = 'past when thing isYou bad real later mean fine fake rate job kin quote no money'.split(' ')
const small = new Set(['polite', 'real', 'me', 'you'])
const smallWords = new Set(
  'a an the to now in with of 的 了 吗 呢 啊 吧 个 一 位 快 点 在 here asap then ok just there any some 都 是 就 直 接 我'.split(
    ' ',
  ),
)

const isBare = (clause: readonly WishToken[]): boolean =>
  clause.some((token) => plainly.has(token.kind ?? '')) &&
  clause.every(({ kind, word }) => (kind ? plainly.has(kind) || small.has(kind) : smallWords.has(word)))

function readClause(clause: readonly WishToken[]): string[] {
  const kinds = clause.map((token) => token.kind ?? '')
  const found = [...reachings(kinds)]
  const who = kinds.some((kind) => people.has(kind))
  if (who && !kinds.some((kind) => seeking.has(kind)) && !isBare(clause)) found.push('unsought')
  if (!who) found.push(kinds.some((kind) => reachable.has(kind)) ? 'nobody named' : 'nobody at all')
  for (const kind of around) if (who && kinds.includes(kind)) found.push(`person with ${kind}`)
  const machine = kinds.indexOf('machine')
  if (machine > 0 && kinds.slice(Math.max(0, machine - 6), machine).includes('no')) found.push('no machine')
  if (machine >= 0 && kinds.includes('bad')) found.push('bad machine')
  if (isNaming(clause)) found.push('call me so')
  return found
}

/** "Call me Tom" gives a name, "call me back" asks for a call: what follows is told by the few words that may. */
const isNaming = (clause: readonly WishToken[]): boolean =>
  clause.some(({ word, kind }, at) => {
    const next = clause[at + 2]
    return word === 'call' && clause[at + 1]?.word === 'me' && next && !next.kind && kind && !afterCall.has(next.word)
  })

const afterCall = new Set(
  'back now at on about asap when whenever today tonight soon so because in right immediately urgently and to for regarding quickly direct directly after by this first again then as once with up here any within or between around monday tuesday wednesday thursday friday saturday sunday but the next instead ok'.split(
    ' ',
  ),
)

/** Each verb of seeking with the nearest person after it (or right before it, as in 让客服联系我). */
function reachings(kinds: readonly string[]): string[] {
  return kinds.flatMap((kind, at) => {
    if (!seeking.has(kind)) return []
    const ahead = kinds.slice(at + 1, at + 1 + span)
    const person = ahead.findIndex((other) => people.has(other))
    const isNegated = kinds.slice(Math.max(0, at - 4), at + 1 + Math.max(person, 0)).includes('no')
    const isTold = kinds.slice(Math.max(0, at - 5), at).includes('past')
    const isLater = kinds.slice(Math.max(0, at - 6), at).includes('later')
    const how = `${isNegated ? 'no ' : ''}${isTold ? 'past ' : ''}${isLater ? 'later ' : ''}`
    if (person >= 0) {
      const isDetour = ahead.slice(0, person).includes('thing')
      const what = ahead[person]!
      return [`${how}seek${isDetour ? ' thing' : ''} ${plainly.has(what) ? 'plain' : what}`, `${how}${kind}>${what}`]
    }
    const behind = kinds.slice(Math.max(0, at - 4), at).some((other) => people.has(other))
    const isForMe = ahead.slice(0, 2).includes('me')
    return [`${how}${behind ? 'person' : 'nobody'} ${kind}${isForMe ? ' me' : ''}`]
  })
}

const span = 6
