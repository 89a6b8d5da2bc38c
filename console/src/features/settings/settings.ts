import type { MemberRole } from '@celadon/contract'
import { createSay, type WordKey } from '#language'

const everybody: readonly MemberRole[] = ['agent', 'supervisor', 'admin']
const teachers: readonly MemberRole[] = ['supervisor', 'admin']
const admins: readonly MemberRole[] = ['admin']

/**
 * Every page where something is set. `word` is its name; `setting.ID.what` in the dictionaries says what can be set there
 * and `setting.ID.also` what else people call it, so that it is found in either language.
 */
export const settings = [
  { id: 'members', to: '/settings/members', word: 'people.title', roles: admins },
  { id: 'inboxes', to: '/settings/inboxes', word: 'inboxes.title', roles: admins },
  { id: 'audit', to: '/settings/audit', word: 'audit.title', roles: admins },
  { id: 'caps', to: '/rules/caps', word: 'caps.title', roles: admins },
  { id: 'routing', to: '/routing', word: 'routing.title', roles: teachers },
  { id: 'policy', to: '/rules/policy', word: 'rules.policy', roles: everybody },
  { id: 'exceptions', to: '/rules/exceptions', word: 'rules.exceptions', roles: everybody },
  { id: 'workflows', to: '/rules/workflows', word: 'rules.workflows', roles: everybody },
  { id: 'watch', to: '/watch', word: 'watch.title', roles: teachers },
  { id: 'articles', to: '/knowledge', word: 'knowledge.title', roles: everybody },
  { id: 'macros', to: '/knowledge/macros', word: 'macro.title', roles: everybody },
  { id: 'synonyms', to: '/knowledge/words', word: 'knowledge.words', roles: teachers },
  { id: 'imports', to: '/knowledge/import', word: 'knowledge.import', roles: teachers },
] as const satisfies readonly { id: string; to: string; word: WordKey; roles: readonly MemberRole[] }[]

export type Setting = (typeof settings)[number]

const says = [createSay('zh'), createSay('en')]
const plain = (text: string) => text.normalize('NFKC').toLowerCase()

/** All words of a setting, of both languages: who works in one often knows the word of the other. */
const wordsOf = ({ id, word }: Setting) =>
  says.map((say) => plain(`${say(word)} ${say(`setting.${id}.what`)} ${say(`setting.${id}.also`)}`)).join(' ')

/** What this role can open of what was looked for: each word of it stands somewhere. By name first. */
export function findSettings(wanted: string, role: MemberRole): Setting[] {
  const words = plain(wanted)
    .split(/\s+/)
    .filter((word) => word !== '')
  const found = settings.filter(
    (setting) => setting.roles.some((one) => one === role) && words.every((word) => wordsOf(setting).includes(word)),
  )
  const isNamed = ({ word }: Setting) => says.some((say) => plain(say(word)).includes(plain(wanted.trim())))
  return wanted.trim() === '' ? found : [...found.filter(isNamed), ...found.filter((setting) => !isNamed(setting))]
}
