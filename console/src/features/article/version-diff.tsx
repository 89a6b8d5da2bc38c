import type { ArticleContent, Language } from '@celadon/contract'
import { joinWords } from '#features/knowledge'
import { useSelf } from '#features/member'
import { useWording } from '#language'
import { dayOf, lastDayOf } from '#days'
import { diffWords } from './diff-words.ts'
import styles from './article.module.css'

type Pair = { key: string; name: string; lang: string; before: string; after: string }

/** What is different between two versions, in both languages. */
export function VersionDiff({ before, after }: { before: ArticleContent; after: ArticleContent }) {
  const { say } = useWording()
  const different = usePairs(before, after).filter((pair) => pair.before !== pair.after)
  if (different.length === 0) return <p className="muted">{say('article.same')}</p>
  return (
    <dl className={styles['diff']}>
      {different.map(({ key, name, ...texts }) => (
        <div key={key}>
          <dt>{name}</dt>
          <Words {...texts} />
        </div>
      ))}
    </dl>
  )
}

/** Each part as it is read, of both. */
function usePairs(before: ArticleContent, after: ArticleContent): Pair[] {
  const { say, language: own } = useWording()
  const { timeZone } = useSelf().tenant
  const settings = ({ audience, validFrom, validUntil }: ArticleContent) => ({
    'knowledge.audience': say(`knowledge.audience.${audience}`),
    'article.from': validFrom === null ? '' : dayOf(validFrom, timeZone),
    'article.until': validUntil === null ? '' : lastDayOf(validUntil, timeZone),
  })
  const [older, newer] = [settings(before), settings(after)]
  return [
    ...(['zh', 'en'] as const)
      .flatMap((language) => textPairs(before, after, language))
      .map(({ part, language, ...pair }) => ({
        ...pair,
        key: `${language} ${part}`,
        name: say('with-reason', { what: say(`language.${language}`), why: say(`article.${part}`) }),
        lang: language === 'zh' ? 'zh-CN' : 'en',
      })),
    ...(['knowledge.audience', 'article.from', 'article.until'] as const).map((key) => ({
      key,
      name: say(key),
      lang: own === 'zh' ? 'zh-CN' : 'en',
      before: older[key],
      after: newer[key],
    })),
  ]
}

const textPairs = (before: ArticleContent, after: ArticleContent, language: Language) =>
  (['title', 'body', 'keywords'] as const).map((part) => {
    const textOf = (content: ArticleContent) =>
      part === 'keywords' ? joinWords(content.keywords[language], language) : content[part][language]
    return { part, language, before: textOf(before), after: textOf(after) }
  })

function Words({ lang, before, after }: Omit<Pair, 'key' | 'name'>) {
  return (
    <dd lang={lang}>
      {diffWords(before, after).map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>
        return kind === 'added' ? <ins key={index}>{text}</ins> : <del key={index}>{text}</del>
      })}
    </dd>
  )
}
