import type { Language } from '@celadon/contract'
import { useState } from 'react'
import { joinWords, splitWords } from '#features/knowledge'
import { useWording } from '#language'
import { findRefusedLinks } from './find-refused-links.ts'
import type { Writing } from './use-writing.ts'
import styles from './article.module.css'

type LanguageFieldsProps = { language: Language; writing: Writing; isReadOnly: boolean }

/** Title, text and further words in one language. */
export function LanguageFields({ language, writing: { content, change }, isReadOnly }: LanguageFieldsProps) {
  const { say, format } = useWording()
  const lang = language === 'zh' ? 'zh-CN' : 'en'
  const refused = findRefusedLinks(content.body[language])
  const set = (part: 'title' | 'body', words: string) => change({ [part]: { ...content[part], [language]: words } })
  return (
    <fieldset className={styles['language']}>
      <legend>{say(`language.${language}`)}</legend>
      <label>
        {say('article.title')}
        <input
          className="field"
          lang={lang}
          maxLength={200}
          readOnly={isReadOnly}
          value={content.title[language]}
          onChange={(event) => set('title', event.currentTarget.value)}
        />
      </label>
      <label>
        {say('article.body')}
        <textarea
          className={`field ${styles['body']}`}
          lang={lang}
          rows={16}
          maxLength={40_000}
          readOnly={isReadOnly}
          value={content.body[language]}
          onChange={(event) => set('body', event.currentTarget.value)}
        />
      </label>
      {refused.length > 0 && (
        <p className={styles['refused']}>{say('article.link-refused', { links: format.list(refused) })}</p>
      )}
      <KeywordsField
        lang={lang}
        keywords={content.keywords[language]}
        isReadOnly={isReadOnly}
        onChange={(words) => change({ keywords: { ...content.keywords, [language]: words } })}
      />
    </fieldset>
  )
}

type KeywordsFieldProps = {
  lang: string
  keywords: string[]
  isReadOnly: boolean
  onChange: (keywords: string[]) => void
}

/** What is typed stays as it is typed, so that a comma at its end can be followed by a word. */
function KeywordsField({ lang, keywords, isReadOnly, onChange }: KeywordsFieldProps) {
  const { say } = useWording()
  const [typed, setTyped] = useState(joinWords(keywords, lang))
  return (
    <label>
      {say('article.keywords')}
      <input
        className="field"
        lang={lang}
        readOnly={isReadOnly}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          onChange(splitWords(event.currentTarget.value))
        }}
      />
    </label>
  )
}
