import type { ReturnCard, ReturnedItem } from '@celadon/contract'
import { useState } from 'preact/hooks'
import type { Chat } from '#chat'
import { BoxIcon, DownIcon } from './icons.tsx'
import { saveFile } from './save-file.ts'
import { useWords } from './words.ts'

/** Goods on their way back: by which numbers, how and until when, and the label to print. */
export function ReturnCardView({ card, chat }: { card: ReturnCard; chat: Chat }) {
  const { strings, format } = useWords()
  return (
    <section class="card" aria-label={card.heading} data-testid="return-card">
      <header>
        <b>{card.heading}</b>
      </header>
      <div class="pad">
        <ul class="items">
          {card.items.map((item) => (
            <ItemRow key={item.lineId} item={item} />
          ))}
        </ul>
        <dl class="facts">
          <Fact name={strings.rmaNumber} value={card.rmaNumber} />
          {card.trackingNumber !== null && <Fact name={strings.returnTracking} value={card.trackingNumber} />}
          {card.until !== null && <Fact name={strings.handInBy} value={format.calendarDay(card.until)} />}
        </dl>
        <p class="small">{card.method}</p>
      </div>
      {card.labelUrl !== null && (
        <footer>
          <LabelButton card={card} chat={chat} />
        </footer>
      )}
    </section>
  )
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}

function ItemRow({ item }: { item: ReturnedItem }) {
  const { language, strings } = useWords()
  const comma = language === 'zh' ? '，' : ', '
  const valuesOf = (options: ReturnedItem['options']) => options.map((option) => option.value[language])
  return (
    <li class="item">
      <span class="thumb">
        <BoxIcon />
      </span>
      <span>
        {item.title[language]}
        <small>{[...valuesOf(item.options), strings.pieces(item.quantity)].join(comma)}</small>
        {item.instead !== null && <small>{strings.instead(valuesOf(item.instead).join(comma))}</small>}
      </span>
    </li>
  )
}

/** The file is asked for with the chat's token, which a plain link could only carry in its address. */
function LabelButton({ card, chat }: { card: ReturnCard; chat: Chat }) {
  const { strings } = useWords()
  const [isLoading, setLoading] = useState(false)
  const load = async (): Promise<void> => {
    setLoading(true)
    const label = await chat.loadLabel(card.returnId)
    setLoading(false)
    if (label !== null) saveFile(label, `${card.rmaNumber}.pdf`)
  }
  return (
    <button
      type="button"
      class="button primary"
      aria-busy={isLoading}
      aria-disabled={isLoading}
      onClick={() => !isLoading && void load()}
      data-testid="label"
    >
      <DownIcon />
      {isLoading ? strings.loadingLabel : strings.downloadLabel}
    </button>
  )
}
