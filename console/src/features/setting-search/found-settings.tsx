import { Link } from '@tanstack/react-router'
import { useMay, useSelf } from '#features/member'
import { useWording } from '#language'
import { findSettings } from './settings.ts'
import styles from './setting-search.module.css'

/** Of one letter nearly everything has it. */
const fewestLetters = 2
const mostShown = 4

/** Pages of the settings that the words of a search at the desk may be about. */
export function FoundSettings({ words }: { words: string }) {
  const { say } = useWording()
  const may = useMay()
  const { role } = useSelf()
  const isAsked = role !== 'sellerMember' && (words.trim().length >= fewestLetters || /\p{Script=Han}/u.test(words))
  const found = isAsked ? findSettings(words, may).slice(0, mostShown) : []
  if (found.length === 0) return null
  return (
    <nav className={styles['found']} aria-label={say('settings.title')}>
      <h3>{say('settings.title')}</h3>
      <ul>
        {found.map(({ id, to, word, needs: _needs, ...place }) => (
          <li key={id}>
            <Link to={to} search={{}} {...place}>
              {say(word)}
            </Link>
            <small>{say(`setting.${id}.what`)}</small>
          </li>
        ))}
      </ul>
    </nav>
  )
}
