import type { RehearsedDraft, Scenario, ScenarioResult } from '@celadon/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { rulesApi, rulesKeys } from '#api'
import { Icon, ProblemNote } from '#design'
import { Panel } from '#features/rules'
import { useWording } from '#language'
import { announce } from '#live'
import { tones } from './talk-view.tsx'
import styles from './rehearsal.module.css'

type SimulatedBuyersProps = { draft: RehearsedDraft; beforeTrial?: () => Promise<void> }

/** The buyers that are kept, played through the draft: what comes of each, and what that changes. */
export function SimulatedBuyers({ draft, beforeTrial }: SimulatedBuyersProps) {
  const { say } = useWording()
  const list = useQuery({ queryKey: rulesKeys.scenarios, queryFn: rulesApi.listScenarios })
  const scenarios = list.data?.scenarios ?? []
  const [results, setResults] = useState<readonly ScenarioResult[]>([])
  const run = useMutation({
    mutationFn: async () => {
      setResults([])
      await beforeTrial?.()
      const played: ScenarioResult[] = []
      for (const ids of someOf(scenarios)) {
        played.push(...(await rulesApi.runScenarios(draft, ids)).results)
        setResults([...played])
      }
      return played
    },
    onSuccess: (played) => announce(say('scenario.ran', countsOf(played))),
  })
  const chosen = scenarios.filter(({ isChosen }) => isChosen).length
  return (
    <Panel title={say('scenario.list')} note={say('scenario.chosen', { chosen, all: scenarios.length })}>
      {list.isError && <ProblemNote error={list.error} onAgain={() => void list.refetch()} />}
      {list.isSuccess && scenarios.length === 0 && <p className="muted">{say('scenario.none')}</p>}
      <ul className={styles['buyers']}>
        {scenarios.map((scenario) => (
          <Buyer
            key={scenario.id}
            scenario={scenario}
            result={results.find(({ id }) => id === scenario.id)}
            mayWrite={list.data?.mayWrite ?? false}
          />
        ))}
      </ul>
      {scenarios.length > 0 && (
        <p className={styles['acts']}>
          <button
            type="button"
            className="button"
            aria-disabled={run.isPending}
            onClick={() => !run.isPending && run.mutate()}
          >
            {run.isPending
              ? say('scenario.running', { done: results.length, all: scenarios.length })
              : say('scenario.run')}
          </button>
          {run.data !== undefined && <span className="muted small">{say('scenario.ran', countsOf(run.data))}</span>}
        </p>
      )}
      {run.isError && <ProblemNote error={run.error} />}
    </Panel>
  )
}

/** So many are played in one request, so that it is seen how far they are. */
const inOneRequest = 4

const someOf = (scenarios: readonly Scenario[]): string[][] =>
  Array.from({ length: Math.ceil(scenarios.length / inOneRequest) }, (_, at) =>
    scenarios.slice(at * inOneRequest, (at + 1) * inOneRequest).map(({ id }) => id),
  )

const countsOf = (results: readonly ScenarioResult[]) => ({
  met: results.filter(({ unmet, found }) => unmet === null && found !== null).length,
  all: results.length,
  changed: results.filter(({ isChanged }) => isChanged).length,
})

type BuyerProps = { scenario: Scenario; result: ScenarioResult | undefined; mayWrite: boolean }

function Buyer({ scenario, result, mayWrite }: BuyerProps) {
  const { say, format } = useWording()
  const { number, title, lines, order, expected, isChosen } = scenario
  const said = lines.length > 0 ? say('quoted', { text: lines.join(' / ') }) : say('scenario.as-taught')
  const orderName =
    order.kind === 'typical'
      ? say(`typical.${order.what}`)
      : order.kind === 'own'
        ? say('scenario.own', { number: order.number })
        : say('scenario.of-lesson')
  return (
    <li>
      <p>
        <span className="num muted">{number}</span> <b>{title}</b>
      </p>
      <p className="muted small">{format.list([orderName, said])}</p>
      <p className="small">
        {say('scenario.expected', { ends: say(`ends.${expected.ends}`) })}
        {expected.toCustomer !== null && ` · ${format.money(expected.toCustomer)}`}
        {expected.says !== null && ` · ${say('quoted', { text: expected.says })}`}
      </p>
      {result !== undefined && <Result result={result} />}
      {mayWrite ? <BuyerActs scenario={scenario} /> : isChosen && <p className="small">{say('scenario.must')}</p>}
    </li>
  )
}

function Result({ result: { now, found, unmet, isChanged, isTimedOut } }: { result: ScenarioResult }) {
  const { say, read } = useWording()
  if (isTimedOut)
    return (
      <div className={styles['result']}>
        <p>
          <span className="tag bad">
            <Icon name="warning" />
            {say('scenario.timed-out')}
          </span>
        </p>
        {unmet !== null && <p>{read(unmet)}</p>}
      </div>
    )
  if (found === null) return <p className="muted small">{say('scenario.erased')}</p>
  return (
    <div className={styles['result']}>
      <p>
        <span className={`tag ${unmet === null ? 'ok' : 'bad'}`}>
          <Icon name={unmet === null ? 'check' : 'warning'} />
          {say(unmet === null ? 'scenario.met' : 'scenario.unmet')}
        </span>{' '}
        {isChanged && now !== null && (
          <>
            <span className={`tag ${tones[now.ends]}`}>{say(`ends.${now.ends}`)}</span>
            <Icon name="right" />
          </>
        )}
        <span className={`tag ${tones[found.ends]}`}>{say(`ends.${found.ends}`)}</span>
      </p>
      {unmet !== null && <p>{read(unmet)}</p>}
    </div>
  )
}

function BuyerActs({ scenario: { id, isChosen, title } }: { scenario: Scenario }) {
  const { say } = useWording()
  const queries = useQueryClient()
  const onSettled = () => queries.invalidateQueries({ queryKey: rulesKeys.scenarios })
  const choose = useMutation({ mutationFn: () => rulesApi.chooseScenario(id, !isChosen), onSettled })
  const remove = useMutation({ mutationFn: () => rulesApi.removeScenario(id), onSettled })
  const error = choose.error ?? remove.error
  return (
    <>
      <p className={styles['acts']}>
        <label>
          <input type="checkbox" checked={isChosen} disabled={choose.isPending} onChange={() => choose.mutate()} />
          {say('scenario.must')}
        </label>
        <button
          type="button"
          className="link"
          aria-label={say('scenario.remove-named', { title })}
          aria-disabled={remove.isPending}
          onClick={() => !remove.isPending && remove.mutate()}
        >
          {say('scenario.remove')}
        </button>
      </p>
      {error !== null && <ProblemNote error={error} />}
    </>
  )
}
