import type { Numbers } from '@celadon/contract'
import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { useSelf } from '#features/member'
import { useWording } from '#language'
import styles from './numbers.module.css'

/** What was asked and nothing answered; the operator's people go on to write the article. */
export function Gaps({ gaps }: Pick<Numbers, 'gaps'>) {
  const { say } = useWording()
  const { role } = useSelf()
  const title = useId()
  return (
    <section className={styles['panel']} aria-labelledby={title}>
      <h2 id={title}>{say('numbers.gaps')}</h2>
      {gaps.length === 0 && <p className="muted">{say('numbers.no-gaps')}</p>}
      <ul>
        {gaps.map(({ question, language, askings }) => (
          <li key={`${language} ${question}`}>
            <h3 lang={language}>{question}</h3>
            <p className="small muted num">{say('numbers.asked', { count: askings })}</p>
          </li>
        ))}
      </ul>
      {gaps.length > 0 && (
        <p>
          <Link to={role === 'sellerMember' ? '/knowledge' : '/knowledge/gaps'} search={{}}>
            {say('numbers.write')}
          </Link>
        </p>
      )}
    </section>
  )
}
