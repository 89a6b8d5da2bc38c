import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { useMay } from '#features/member'
import { findSettings, type Setting } from '#features/setting-search'
import { PageHead } from '#features/rules'
import { useWording } from '#language'
import styles from './settings.module.css'

/** All there is to set, narrowed while one types. */
export function SettingsPage() {
  const { say } = useWording()
  const may = useMay()
  const [wanted, setWanted] = useState('')
  const count = useId()
  const found = findSettings(wanted, may)
  return (
    <main className="sheet" id="page" tabIndex={-1}>
      <PageHead title={say('settings.title')} explain={say('settings.explain')} />
      <label className={styles['search']}>
        {say('settings.search')}
        <input
          className="field"
          type="search"
          autoComplete="off"
          maxLength={80}
          value={wanted}
          aria-describedby={count}
          onChange={(event) => setWanted(event.target.value)}
        />
      </label>
      <p className="muted small" id={count} role="status">
        {found.length === 0 ? say('settings.none', { wanted }) : say('settings.count', { count: found.length })}
      </p>
      <ul className={styles['list']}>
        {found.map((setting) => (
          <SettingLine key={setting.id} setting={setting} />
        ))}
      </ul>
    </main>
  )
}

function SettingLine({ setting: { id, to, word, needs: _needs, ...place } }: { setting: Setting }) {
  const { say } = useWording()
  return (
    <li>
      <Link to={to} {...place}>
        {say(word)}
      </Link>
      <p>{say(`setting.${id}.what`)}</p>
    </li>
  )
}
