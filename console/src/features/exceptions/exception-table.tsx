import type { ExceptionLine } from '@celadon/contract'
import { useNow } from '#design'
import { useWording } from '#language'
import { EndException } from './end-exception.tsx'

/** On a narrow page each row stands by itself, with the names of its columns. */
export function ExceptionTable({ label, lines }: { label: string; lines: readonly ExceptionLine[] }) {
  const { say } = useWording()
  return (
    <table className="sheet-rows" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{say('exceptions.about')}</th>
          <th scope="col">{say('exceptions.instead')}</th>
          <th scope="col">{say('exceptions.why')}</th>
          <th scope="col">{say('exceptions.until')}</th>
          <th scope="col">
            <span className="sr">{say('exceptions.acts')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <ExceptionRow key={line.exception.id} line={line} />
        ))}
      </tbody>
    </table>
  )
}

function ExceptionRow({ line }: { line: ExceptionLine }) {
  const { say, read, format } = useWording()
  const { exception, about, sentence, ownerName, authorName, createdAt, mayEnd } = line
  const author = authorName === null ? say('policy.by-celadon') : authorName || say('owner.unnamed')
  const name = about.name === '' ? '' : about.name
  return (
    <tr>
      <td data-label={say('exceptions.about')}>
        {say(`exceptions.kind.${about.kind}`, { name })}
        <small>{say('exceptions.by-owner', { owner: read(ownerName) })}</small>
      </td>
      <td data-label={say('exceptions.instead')}>{read(sentence)}</td>
      <td data-label={say('exceptions.why')}>
        {exception.why}
        <small>{say('exceptions.by', { name: author, date: format.date(createdAt) })}</small>
      </td>
      <td data-label={say('exceptions.until')}>
        <Until line={line} />
      </td>
      <td className="acts">
        {mayEnd && <EndException id={exception.id} about={say(`exceptions.kind.${about.kind}`, { name })} />}
      </td>
    </tr>
  )
}

function Until({ line: { exception, endedBy } }: { line: ExceptionLine }) {
  const { say, format } = useWording()
  const now = new Date(useNow())
  if (exception.until === null) return say('exceptions.no-end')
  const time = format.moment(exception.until, now)
  return endedBy === null ? time : say('exceptions.ended-by', { time, name: endedBy || say('owner.unnamed') })
}
