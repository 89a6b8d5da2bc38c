import type { Ground } from '@celadon/contract'
import { ChevronIcon } from './icons.tsx'
import { withoutMarks } from './marks.ts'
import { useWords } from './words.ts'

export function Grounds({ grounds }: { grounds: readonly Ground[] }) {
  const { strings } = useWords()
  return (
    <details class="grounds" data-testid="grounds">
      <summary>
        <ChevronIcon />
        {strings.groundsTitle(grounds.length)}
      </summary>
      <ol>
        {grounds.map((ground, index) => (
          <li key={index}>
            <GroundLine ground={ground} />
          </li>
        ))}
      </ol>
    </details>
  )
}

function GroundLine({ ground }: { ground: Ground }) {
  const { strings, format } = useWords()
  const read = strings.readAt(format.time(ground.readAt))
  if (ground.kind === 'record') {
    return (
      <>
        <b>{ground.title}</b>
        {ground.detail} {read}
      </>
    )
  }
  return (
    <>
      <b>
        {ground.title} · {strings.version(ground.version)}
      </b>
      <blockquote>{strings.quote(withoutMarks(ground.quote))}</blockquote> {read}
    </>
  )
}
