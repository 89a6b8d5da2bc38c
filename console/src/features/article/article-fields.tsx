import type { Language } from '@celadon/contract'
import { AudienceChoice } from '#features/knowledge'
import { useWording } from '#language'
import { DateFields } from './date-fields.tsx'
import { LanguageFields } from './language-fields.tsx'
import type { Writing } from './use-writing.ts'
import styles from './article.module.css'

type ArticleFieldsProps = { writing: Writing; isReadOnly: boolean }

const languages: readonly Language[] = ['zh', 'en']

export function ArticleFields({ writing, isReadOnly }: ArticleFieldsProps) {
  const { say } = useWording()
  const { content, change } = writing
  return (
    <>
      <div className={styles['languages']}>
        {languages.map((language) => (
          <LanguageFields key={language} language={language} writing={writing} isReadOnly={isReadOnly} />
        ))}
      </div>
      <p className="muted small">{say('article.marks')}</p>
      <div className={styles['settings']}>
        <AudienceChoice
          value={content.audience}
          onChange={(audience) => change({ audience })}
          isReadOnly={isReadOnly}
        />
        <DateFields writing={writing} isReadOnly={isReadOnly} />
      </div>
    </>
  )
}
