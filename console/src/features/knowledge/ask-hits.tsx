import type { ArticleHit, ArticleHits } from '@celadon/contract'
import { Link } from '@tanstack/react-router'
import { AssistantMark } from '#design'
import { useWording } from '#language'
import styles from './knowledge.module.css'

/** What a question finds, best first; said first whether the assistant would answer at all. */
export function AskHits({ found: { hits, words }, articleId }: { found: ArticleHits; articleId: string | undefined }) {
  const { say, format } = useWording()
  const [best] = hits
  return (
    <div className={styles['hits']} role="status">
      <p className={styles['verdict']}>
        <AssistantMark />
        {best?.isSure ? say('knowledge.ask.sure', { title: best.title }) : say('knowledge.ask.passes')}
      </p>
      {hits.length > 0 && (
        <ol>
          {hits.map((hit) => (
            <HitLine key={hit.articleId} hit={hit} isOwn={hit.articleId === articleId} />
          ))}
        </ol>
      )}
      <p className="muted small">{say('knowledge.ask.words', { words: format.list(words.map(wordOf)) })}</p>
    </div>
  )
}

/** An idea that both languages share is known to the engine by a name with a mark in front. */
const wordOf = (term: string) => term.replace(/^#/, '◆ ')

function HitLine({ hit, isOwn }: { hit: ArticleHit; isOwn: boolean }) {
  const { say, format } = useWording()
  return (
    <li>
      <Link to="/knowledge/articles/$articleId" params={{ articleId: hit.articleId }}>
        {hit.title || say('knowledge.untitled')}
      </Link>
      {isOwn && <span className="tag ai">{say('knowledge.ask.this')}</span>}
      <span className="muted small">
        {say('knowledge.ask.score', { score: hit.score.toFixed(1), coverage: format.confidence(hit.coverage) })}
      </span>
      <p className="small">{hit.passage.slice(0, 240)}</p>
    </li>
  )
}
