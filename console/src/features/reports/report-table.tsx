import { figuresOfRows, reportFigures, type Report, type ReportFigureName, type ReportLine } from '@celadon/contract'
import { useWording } from '#language'
import { showFigure, showSpread } from './show-figure.ts'
import styles from './reports.module.css'

/** A row for each queue, agent or intent; each figure with its n, and the same before. */
export function ReportTable({ report: { rows, lines } }: { report: Report }) {
  const { say, read } = useWording()
  const figures = reportFigures.filter(({ name }) => (figuresOfRows[rows] as readonly string[]).includes(name))
  const nameOf = ({ key, name }: ReportLine) => {
    if (name !== null) return read(name)
    return key === '' ? say('report.no-intent') : say('report.gone', { key: key.slice(-4).toUpperCase() })
  }
  if (lines.length === 0) return <p className="muted">{say('report.none')}</p>
  return (
    <div className={styles['scroll']} role="group" tabIndex={0} aria-label={say('report.title')}>
      <table className={`figures ${styles['table']}`}>
        <thead>
          <tr>
            <th scope="col">{say(`report.rows.${rows}`)}</th>
            {figures.map(({ name }) => (
              <th key={name} scope="col">
                {say(`report.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="num">
          {lines.map((line) => (
            <tr key={line.key}>
              <th scope="row">{nameOf(line)}</th>
              {figures.map(({ name }) => (
                <Cell key={name} name={name} line={line} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell({ name, line: { now, before, spreads } }: { name: ReportFigureName; line: ReportLine }) {
  const { say } = useWording()
  const figure = reportFigures.find((each) => each.name === name)!
  const shown = showFigure(figure, now, say)
  const was = showFigure(figure, before, say)
  const [spread, spreadBefore] = [
    showSpread(figure, now, spreads.now, say),
    showSpread(figure, before, spreads.before, say),
  ]
  const isCount = figure.shows === 'count'
  return (
    <td data-name={say(`report.${name}`)}>
      <b className={shown.isFew ? styles['few'] : undefined}>{shown.value}</b>
      {spread !== '' && <small>{spread}</small>}
      {!isCount && shown.n > 0 && <small>{say(shown.isFew ? 'report.few' : 'report.n', { n: shown.n })}</small>}
      <small>
        {isCount || was.n === 0
          ? say('report.before-count', { value: was.value })
          : say('report.before', { value: was.value, n: was.n })}
      </small>
      {spreadBefore !== '' && <small>{spreadBefore}</small>}
    </td>
  )
}
