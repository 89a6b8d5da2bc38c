import type { Localized } from '@celadon/contract'
import { useState } from 'react'
import { useWording } from '#language'
import styles from './policy.module.css'

const mostLetters = 80

/** What the rules are called, in both languages. An empty one is not kept. */
export function TitleFields({ title, onChange }: { title: Localized; onChange: (title: Localized) => void }) {
  const { say } = useWording()
  return (
    <div className={styles['title']}>
      {(['zh', 'en'] as const).map((language) => (
        <TitleField
          key={language}
          label={say('policy.title-in', { language: say(`language.${language}`) })}
          lang={language === 'zh' ? 'zh-CN' : 'en'}
          value={title[language]}
          onChange={(text) => onChange({ ...title, [language]: text })}
        />
      ))}
    </div>
  )
}

type TitleFieldProps = { label: string; lang: string; value: string; onChange: (text: string) => void }

function TitleField({ label, lang, value, onChange }: TitleFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const onType = (text: string) => {
    setTyped(text)
    if (text.trim() !== '') onChange(text.trim())
  }
  return (
    <label>
      <span>{label}</span>
      <input
        className="field"
        lang={lang}
        maxLength={mostLetters}
        value={typed ?? value}
        onChange={(event) => onType(event.target.value)}
        onBlur={() => setTyped(null)}
      />
    </label>
  )
}
