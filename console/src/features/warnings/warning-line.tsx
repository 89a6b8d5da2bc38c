import type { Warning } from '@celadon/contract'
import { Icon } from '#design'
import { useWording } from '#language'
import styles from './warning-line.module.css'

/** One thing to look at, with the clause that speaks against it. */
export function WarningLine({ warning: { code, words, clause } }: { warning: Warning }) {
  const { say, format, language } = useWording()
  const [first = '', second = ''] = words
  const all = format.list(words)
  return (
    <li className={styles['warning']}>
      <Icon name="warning" />
      <p>
        {say(`warning.${code}`, { first, second, all })}
        {clause && (
          <small>{say('warning.clause', { sentence: clause.sentence[language], version: clause.version })}</small>
        )}
      </p>
    </li>
  )
}
