import type { NewException } from '@celadon/contract'
import { useWording } from '#language'
import styles from './exceptions.module.css'

type About = NewException['about']
type AboutFieldsProps = { about: About; maySayCustomer: boolean; onChange: (about: About) => void }

const kinds = ['order', 'customer', 'product', 'everybody'] as const

/** Who or what it is for, by the name staff know: order number, e-mail address, product. */
export function AboutFields({ about, maySayCustomer, onChange }: AboutFieldsProps) {
  const { say } = useWording()
  const offered = kinds.filter((kind) => kind !== 'customer' || maySayCustomer)
  return (
    <div className={styles['about']}>
      <label>
        {say('exceptions.about')}
        <select
          className="field"
          value={about.kind}
          onChange={(event) =>
            onChange({ kind: offered.find((kind) => kind === event.target.value) ?? 'order', name: '' })
          }
        >
          {offered.map((kind) => (
            <option key={kind} value={kind}>
              {say(`exceptions.choose.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      {about.kind !== 'everybody' && (
        <label>
          {say(`exceptions.name.${about.kind}`)}
          <input
            className="field"
            type={about.kind === 'customer' ? 'email' : 'text'}
            autoComplete="off"
            maxLength={254}
            value={about.name}
            onChange={(event) => onChange({ ...about, name: event.target.value })}
          />
        </label>
      )}
    </div>
  )
}
