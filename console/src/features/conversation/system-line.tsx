import type { DeskEntry } from '@celadon/contract'
import { useWording } from '#language'

/** What the system did: a slate rule and no bubble, because nobody said it. */
export function SystemLine({ entry }: { entry: DeskEntry }) {
  const { say, format } = useWording()
  const words = entry.isErased ? say('talk.erased') : textOf(entry) || say(fallback(entry.kind))
  return (
    <p className="system-line">
      {words}
      <time dateTime={entry.at}>{format.clock(entry.at)}</time>
    </p>
  )
}

/** The words of an entry without cards and forms: for a system line and for a screen reader. */
export function textOf(entry: DeskEntry): string {
  return entry.parts
    .flatMap((part) => {
      if (part.type === 'text' || part.type === 'system') return [part.text]
      return part.type === 'choice' ? [part.label] : []
    })
    .join(' ')
}

function fallback(kind: DeskEntry['kind']) {
  if (kind === 'verification' || kind === 'rating') return `entry.${kind}` as const
  return 'entry.owner' as const
}
