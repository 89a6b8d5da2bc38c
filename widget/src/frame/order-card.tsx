import type { OrderCard, OrderItem, TimelineStop } from '@celadon/contract'
import { BoxIcon, ClockIcon } from './icons.tsx'
import { useWords } from './words.ts'

export function OrderCardView({ card }: { card: OrderCard }) {
  return (
    <section class="card" aria-label={card.heading} data-testid="order-card">
      <header>
        <b>{card.heading}</b> <span class={`tag ${card.tone}`}>{card.statusLabel}</span>
      </header>
      <div class="pad">
        <ul class="items">
          {card.order.items.map((item) => (
            <ItemRow key={item.sku} item={item} />
          ))}
        </ul>
        {card.timeline.length > 0 && <Timeline stops={card.timeline} tone={card.tone} />}
        {card.expected !== null && (
          <p class={`verdict ${card.tone}`}>
            <ClockIcon />
            {card.expected}
          </p>
        )}
      </div>
    </section>
  )
}

function ItemRow({ item }: { item: OrderItem }) {
  const { language, strings, format } = useWords()
  const details = [...item.options.map((option) => option.value[language]), strings.pieces(item.quantity)]
  return (
    <li class="item">
      <span class="thumb">
        <BoxIcon />
      </span>
      <span>
        {item.title[language]}
        <small>{details.join(language === 'zh' ? '，' : ', ')}</small>
      </span>
      <span class="price">{format.money(item.price)}</span>
    </li>
  )
}

const widestRow = 5

function Timeline({ stops, tone }: { stops: readonly TimelineStop[]; tone: string }) {
  const { strings, format } = useWords()
  const stateClass = { done: 'done', current: 'now', next: '' }
  return (
    <ol class={`timeline ${tone} ${stops.length > widestRow ? 'tall' : ''}`} aria-label={strings.expectedLabel}>
      {stops.map((stop, index) => (
        <li key={index} class={stateClass[stop.state]} aria-current={stop.state === 'current' ? 'step' : undefined}>
          <span>{stop.label}</span> {stop.at !== null && <small>{format.stop(stop.at)}</small>}
        </li>
      ))}
    </ol>
  )
}
