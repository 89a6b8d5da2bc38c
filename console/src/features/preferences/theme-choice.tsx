import { useId } from 'react'
import { useWording } from '#language'
import { themes, useTheme } from '#theme'
import styles from './theme-choice.module.css'

export function ThemeChoice() {
  const { say } = useWording()
  const { theme, setTheme } = useTheme()
  const group = useId()
  return (
    <fieldset className={styles['choice']}>
      <legend>{say('nav.theme')}</legend>
      {themes.map((name) => (
        <label key={name}>
          <input type="radio" name={group} checked={name === theme} onChange={() => setTheme(name)} />
          {say(`nav.theme.${name}`)}
        </label>
      ))}
    </fieldset>
  )
}
