import type { FailingQuestion, PublishCheck } from '@celadon/contract'
import { useQuery } from '@tanstack/react-query'
import { deskApi, deskKeys } from '#api'
import { Icon, ProblemNote, Skeleton } from '#design'
import { useWording, voiceOf } from '#language'
import type { Publishing } from './use-publishing.ts'
import styles from './article.module.css'

/** What the tests say to a change: the kept questions that it would fail by name, then what was taught. */
export function TestOutcome({ check }: { check: Publishing['check'] }) {
  const { say } = useWording()
  if (check.isError) return <ProblemNote error={check.error} onAgain={() => void check.refetch()} />
  if (check.isPending) return <Skeleton label={say('article.testing')} lines={2} height={24} />
  const { tested, failing, failingAlready, withheld, taught, overtakes, learned } = check.data
  return (
    <div className={styles['tests']} role="status">
      {overtakes !== null && <h3 className={styles['bad']}>{say('article.overtakes', { version: overtakes })}</h3>}
      {failing.length + failingAlready.length + withheld.length === 0 && (
        <Pass words={tested === 0 ? say('article.tests.none') : say('article.tests.pass', { count: tested })} />
      )}
      {failing.length > 0 && (
        <Failing title={say('article.tests.fail', { count: failing.length, tested })} questions={failing} isNew />
      )}
      {withheld.length > 0 && (
        <h3 className={styles['bad']}>{say('article.tests.withheld', { count: withheld.length })}</h3>
      )}
      {failingAlready.length > 0 && (
        <Failing title={say('article.tests.already', { count: failingAlready.length })} questions={failingAlready} />
      )}
      {learned.tested > 0 && <Learned learned={learned} />}
      {taught.tested > 0 && <Taught taught={taught} />}
    </div>
  )
}

function Pass({ words }: { words: string }) {
  return (
    <p className={styles['pass']}>
      <Icon name="check" /> {words}
    </p>
  )
}

type FailingProps = { title: string; questions: readonly FailingQuestion[]; isNew?: boolean }

function Failing({ title, questions, isNew = false }: FailingProps) {
  const { say } = useWording()
  return (
    <section>
      <h3 className={isNew ? styles['bad'] : ''}>{title}</h3>
      <ul>
        {questions.map(({ id, question, title: of, instead }) => (
          <li key={id}>
            <b lang={voiceOf(question)}>{question}</b>
            <span className="muted small">
              {instead === null
                ? say('article.tests.nothing', { title: of })
                : say('article.tests.instead', { title: of, instead: instead.title })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What people taught of answers: while one of it fails nothing is published. */
function Learned({ learned: { tested, failing } }: { learned: PublishCheck['learned'] }) {
  const { say, read } = useWording()
  if (failing.length === 0) return <Pass words={say('article.learned.pass', { count: tested })} />
  return (
    <section>
      <h3 className={styles['bad']}>{say('article.learned.fail', { count: failing.length, tested })}</h3>
      <ul>
        {failing.map((sentence) => (
          <li key={sentence.en}>{read(sentence)}</li>
        ))}
      </ul>
    </section>
  )
}

function Taught({ taught: { tested, failing, misread } }: { taught: PublishCheck['taught'] }) {
  const { say, read } = useWording()
  const known = useQuery({ queryKey: deskKeys.intents, queryFn: deskApi.listIntents, enabled: misread.length > 0 })
  const labels = new Map(known.data?.intents.map(({ intent, label }) => [intent, read(label)]))
  const nameOf = (intent: string) =>
    labels.get(intent) ?? (intent === 'out-of-scope' ? say('article.taught.passed') : intent)
  if (failing === 0) return <Pass words={say('article.taught.pass', { count: tested })} />
  return (
    <section>
      <h3>{say('article.taught.misread', { count: failing, tested })}</h3>
      <ul>
        {misread.map(({ utterance, intent, readAs }) => (
          <li key={utterance}>
            <b lang={voiceOf(utterance)}>{utterance}</b>
            <span className="muted small">
              {say('article.taught.as', { intent: nameOf(intent), other: nameOf(readAs) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
