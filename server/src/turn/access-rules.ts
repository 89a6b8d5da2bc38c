import { readAccess } from './read-access.ts'
import { does, type Rule } from './rule.ts'

export const lostAccess: Rule = {
  name: 'lost-access',
  fits: ({ utterance, tapped }) => {
    const access = tapped === null ? readAccess(utterance) : null
    return access?.kind === 'lost-access' ? does({ act: 'hand-off', because: 'lost-access' }, ...access.words) : null
  },
}

export const wrongPerson: Rule = {
  name: 'wrong-person',
  fits: ({ utterance, tapped, isVerified }) => {
    const access = tapped === null && isVerified ? readAccess(utterance) : null
    if (access?.kind !== 'wrong-person') return null
    return does({ act: 'offer-person', because: 'wrong-person' }, ...access.words)
  },
}
