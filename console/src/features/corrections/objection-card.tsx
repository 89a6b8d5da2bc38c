import type { Objection } from '@celadon/contract'
import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { useWording } from '#language'
import { ObjectionAnswerForm } from './objection-answer-form.tsx'

/** What somebody said was wrong: where it was said, what ought to be, and the answer. */
export function ObjectionCard({ objection }: { objection: Objection }) {
  const { say, read, format } = useWording()
  const title = useId()
  const { conversationId, fault, why, authorName, sellerName, madeAt, utterance, state, answer } = objection
  return (
    <article className="sheet-card" aria-labelledby={title}>
      <header>
        <h3 id={title}>{say(`wrong.${fault}`)}</h3>
        <span className={`tag ${state === 'open' ? 'warn' : ''}`}>{say(`objection.${state}`)}</span>
      </header>
      {utterance !== null && <blockquote>{utterance}</blockquote>}
      <p>{why}</p>
      <What objection={objection} />
      <p className="muted small">
        {say('objection.by', {
          name: authorName || say('owner.unnamed'),
          side: sellerName === null ? say('objection.operator') : read(sellerName),
          time: format.moment(madeAt, new Date()),
        })}{' '}
        <Link to="/watch" search={{ open: conversationId }}>
          {say('approvals.conversation')}
        </Link>
      </p>
      {answer !== '' && <p>{say('objection.answered', { answer })}</p>}
      {objection.mayAnswer && <ObjectionAnswerForm objection={objection} />}
    </article>
  )
}

/** What was read and what it ought to be; what was said and what would be better. */
function What({ objection: { about, ground, now } }: { objection: Objection }) {
  const { say, read } = useWording()
  if (about.kind === 'record')
    return (
      <dl>
        <div>
          <dt>{say('objection.record')}</dt>
          <dd>{ground?.kind === 'record' ? `${ground.title} · ${ground.detail}` : about.recordId}</dd>
        </div>
        <div>
          <dt>{about.field}</dt>
          <dd>{about.shouldBe}</dd>
        </div>
      </dl>
    )
  if (about.kind === 'article')
    return (
      <dl>
        <div>
          <dt>{ground?.title ?? say('objection.article')}</dt>
          <dd>{about.shouldBe}</dd>
        </div>
      </dl>
    )
  const words = about.kind === 'words' ? about.instead : read(about.words) || about.words.zh || about.words.en
  return words === '' ? null : (
    <dl>
      {now && (
        <div>
          <dt>{say('objection.now')}</dt>
          <dd>{read(now)}</dd>
        </div>
      )}
      <div>
        <dt>{say('objection.instead')}</dt>
        <dd>{words}</dd>
      </div>
    </dl>
  )
}
