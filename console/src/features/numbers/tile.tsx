import styles from './numbers.module.css'

/** One figure. `note`: how many it is of; `before`: the same in the period before. */
export function Tile({ name, value, note, before }: { name: string; value: string; note?: string; before: string }) {
  return (
    <div className={styles['tile']}>
      <dt>{name}</dt>
      <dd>
        <b className="num">{value}</b>
        {note !== undefined && <span className="num">{note}</span>}
        <small className="num">{before}</small>
      </dd>
    </div>
  )
}
