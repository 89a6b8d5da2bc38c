import type { Numbers } from '@celadon/contract'
import { useWording, type WordKey } from '#language'
import { Tile } from './tile.tsx'
import { shares, type Share } from './shares.ts'
import styles from './numbers.module.css'

/** The few figures, each with what it was before and how many it is of. */
export function Strip({ numbers: { now, before } }: { numbers: Numbers }) {
  const { say } = useWording()
  const word = (count: number) => say('numbers.conversations-count', { count })
  return (
    <dl className={styles['strip']}>
      <Tile name={say('numbers.conversations')} value={String(now.conversations)} before={word(before.conversations)} />
      {shares.map((share) => (
        <ShareTile key={share.name} share={share} now={now} before={before} />
      ))}
      {moneyOf(now, before).map(({ kind, currency, is, was }) => (
        <MoneyTile key={`${kind} ${currency}`} name={`numbers.${kind}`} currency={currency} is={is} was={was} />
      ))}
    </dl>
  )
}

function ShareTile({ share, now, before }: { share: Share } & Pick<Numbers, 'now' | 'before'>) {
  const { say } = useWording()
  const shown = (counted: Numbers['now']) =>
    counted[share.of] === 0
      ? say('numbers.nothing')
      : `${((100 * counted[share.part]) / counted[share.of]).toFixed(1)}%`
  return (
    <Tile
      name={say(`numbers.${share.name}`)}
      value={shown(now)}
      {...(now[share.of] > 0 && { note: say('numbers.of', { part: now[share.part], of: now[share.of] }) })}
      before={say('numbers.before', { value: shown(before), of: before[share.of] })}
    />
  )
}

type Paid = { amountMinor: number; times: number }

function MoneyTile({ name, currency, is, was }: { name: WordKey; currency: string; is: Paid; was: Paid }) {
  const { say, format } = useWording()
  const money = ({ amountMinor }: Paid) => format.money({ amountMinor, currency })
  return (
    <Tile
      name={say(name)}
      value={money(is)}
      note={say('numbers.times', { count: is.times })}
      before={say('numbers.before-money', { value: money(was), count: was.times })}
    />
  )
}

/** Every currency of either period; where nothing was paid there is nothing to show. */
function moneyOf(now: Numbers['now'], before: Numbers['before']) {
  const none = { amountMinor: 0, times: 0 }
  return (['refund', 'compensation'] as const).flatMap((kind) => {
    const currencies = [...now.money, ...before.money].filter((each) => each.kind === kind).map((each) => each.currency)
    const paidIn = (counted: Numbers['now'], currency: string) =>
      counted.money.find((each) => each.kind === kind && each.currency === currency) ?? none
    return [...new Set(currencies)].map((currency) => ({
      kind,
      currency,
      is: paidIn(now, currency),
      was: paidIn(before, currency),
    }))
  })
}
