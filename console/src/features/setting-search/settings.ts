import type { Permission } from '@celadon/contract'
import { createSay, type WordKey } from '#language'

/**
 * Every page where something is set, and the parts of the long ones. `word` is its name; `setting.ID.what` in the dictionaries says what can be set there
 * and `setting.ID.also` what else people call it, so that it is found in either language. `needs` null: everybody opens it.
 */
export const settings = [
  { id: 'members', to: '/settings/members', word: 'people.title', needs: 'people.manage' },
  { id: 'roles', to: '/settings/roles', word: 'own-role.title', needs: 'people.manage' },
  { id: 'inboxes', to: '/settings/inboxes', word: 'inboxes.title', needs: 'inbox.write' },
  { id: 'audit', to: '/settings/audit', word: 'audit.title', needs: 'audit.read' },
  { id: 'caps', to: '/rules/caps', word: 'caps.title', needs: 'cap.set' },
  { id: 'routing', to: '/routing', word: 'routing.title', needs: 'routing.write' },
  { id: 'queues', to: '/routing', hash: 'queues', word: 'routing.queues', needs: 'routing.write' },
  { id: 'profiles', to: '/routing', hash: 'profiles', word: 'routing.profiles', needs: 'routing.write' },
  { id: 'skills', to: '/routing', hash: 'skills', word: 'routing.skills', needs: 'routing.write' },
  { id: 'silence', to: '/routing', hash: 'silence', word: 'routing.silence', needs: 'routing.write' },
  { id: 'hours', to: '/settings/hours', word: 'hours.title', needs: 'routing.write' },
  { id: 'holidays', to: '/settings/hours', hash: 'holidays', word: 'hours.holidays', needs: 'routing.write' },
  { id: 'call-backs', to: '/settings/hours', hash: 'call-backs', word: 'hours.call-back', needs: 'routing.write' },
  { id: 'policy', to: '/rules/policy', word: 'rules.policy', needs: null },
  { id: 'exceptions', to: '/rules/exceptions', word: 'rules.exceptions', needs: null },
  { id: 'workflows', to: '/rules/workflows', word: 'rules.workflows', needs: null },
  { id: 'watch', to: '/watch', word: 'watch.title', needs: 'conversation.lead' },
  { id: 'articles', to: '/knowledge', word: 'knowledge.title', needs: null },
  { id: 'macros', to: '/knowledge/macros', word: 'macro.title', needs: null },
  { id: 'synonyms', to: '/knowledge/words', word: 'knowledge.words', needs: 'assistant.teach' },
  { id: 'imports', to: '/knowledge/import', word: 'knowledge.import', needs: 'knowledge.write' },
] as const satisfies readonly { id: string; to: string; hash?: string; word: WordKey; needs: Permission | null }[]

export type Setting = (typeof settings)[number]

const says = [createSay('zh'), createSay('en')]
const plain = (text: string) => text.normalize('NFKC').toLowerCase()

/** All words of a setting, of both languages: who works in one often knows the word of the other. */
const wordsOf = ({ id, word }: Setting) =>
  says.map((say) => plain(`${say(word)} ${say(`setting.${id}.what`)} ${say(`setting.${id}.also`)}`)).join(' ')

/** What whoever may do this can open of what was looked for: each word of it stands somewhere. By name first. */
export function findSettings(wanted: string, may: (needs: Permission) => boolean): Setting[] {
  const words = plain(wanted)
    .split(/\s+/)
    .filter((word) => word !== '')
  const found = settings.filter(
    (setting) =>
      (setting.needs === null || may(setting.needs)) && words.every((word) => wordsOf(setting).includes(word)),
  )
  const isNamed = ({ word }: Setting) => says.some((say) => plain(say(word)).includes(plain(wanted.trim())))
  return wanted.trim() === '' ? found : [...found.filter(isNamed), ...found.filter((setting) => !isNamed(setting))]
}
