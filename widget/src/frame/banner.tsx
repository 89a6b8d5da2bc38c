import { useEffect, useRef, useState } from 'preact/hooks'
import type { ChatView, ConnectionState, ProblemNote } from '#chat'
import { useWords } from './words.ts'

type BannerProps = { view: ChatView; onRetry: () => void; onDismiss: () => void }

/** What is wrong with the line to the service, in words, where nothing is covered by it. */
export function Banner({ view, onRetry, onDismiss }: BannerProps) {
  const { strings } = useWords()
  const shown = useSettled(view.connection)
  const isFailed = shown === 'down' || shown === 'refused'
  const sentences: Partial<Record<Shown, string>> = {
    offline: strings.offline,
    connecting: strings.connecting,
    reconnected: strings.reconnected,
    down: strings.down,
    refused: strings.refused,
  }
  const sentence = sentences[shown] ?? (view.problem === null ? undefined : strings.notDone)
  return (
    <div class={`banner ${isFailed || view.problem !== null ? 'failed' : shown}`} role="status" data-testid="banner">
      {sentence !== undefined && (
        <p>
          {sentence} {view.problem !== null && <ProblemCode problem={view.problem} />}
        </p>
      )}
      {isFailed && <BannerButton label={strings.tryAgain} onClick={onRetry} />}
      {!isFailed && view.problem !== null && <BannerButton label={strings.dismiss} onClick={onDismiss} />}
    </div>
  )
}

/** What to quote when asking for help; where nothing answered there is nothing to quote. */
export function ProblemCode({ problem }: { problem: ProblemNote }) {
  const { strings } = useWords()
  if (problem.code === 'UNREACHABLE') return null
  return (
    <span class="code-line">
      {strings.code(problem.code)}
      {problem.traceId !== null && <> · {strings.trace(problem.traceId)}</>}
    </span>
  )
}

function BannerButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" class="button" onClick={onClick}>
      {label}
    </button>
  )
}

type Shown = ConnectionState | 'reconnected' | 'quiet'

const connectingAfterMs = 1200
const reconnectedForMs = 3000

/** A moment without a line is not worth a word; coming back after one that was said is. */
function useSettled(connection: ConnectionState): Shown {
  const [shown, setShown] = useState<Shown>('quiet')
  const wasSaid = useRef(false)
  useEffect(() => {
    const isFine = connection === 'live' || connection === 'polling'
    if (!isFine && connection !== 'connecting') {
      wasSaid.current = true
      return setShown(connection)
    }
    if (isFine) setShown(wasSaid.current ? 'reconnected' : 'quiet')
    if (isFine && !wasSaid.current) return undefined
    const timer = setTimeout(
      () => {
        wasSaid.current = !isFine
        setShown(isFine ? 'quiet' : 'connecting')
      },
      isFine ? reconnectedForMs : connectingAfterMs,
    )
    return () => clearTimeout(timer)
  }, [connection])
  return shown
}
