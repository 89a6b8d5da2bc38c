import { ProblemNote } from '#design'
import { AudienceChoice, ScopeChoice } from '#features/knowledge'
import { useWording } from '#language'
import type { Importing } from './use-importing.ts'
import styles from './imports.module.css'

/** For whom, whose and whether published; then the button. */
export function WishFields({ importing }: { importing: Importing }) {
  const { say } = useWording()
  const { wish, change, sellers, error, isBusy } = importing
  return (
    <>
      <div className={styles['choices']}>
        <AudienceChoice value={wish.audience} onChange={(audience) => change({ audience })} />
        {sellers !== null && (
          <ScopeChoice sellers={sellers} value={wish.sellerId} onChange={(sellerId) => change({ sellerId })} />
        )}
        <label>
          {say('imports.as')}
          <select
            className="field"
            value={wish.publishes ? 'published' : 'drafts'}
            onChange={(event) => change({ publishes: event.currentTarget.value === 'published' })}
          >
            <option value="drafts">{say('imports.as.drafts')}</option>
            <option value="published">{say('imports.as.published')}</option>
          </select>
        </label>
      </div>
      {error !== null && <ProblemNote error={error} />}
      <p className={styles['foot']}>
        <button type="submit" className="button primary" aria-disabled={isBusy}>
          {say('imports.begin')}
        </button>
      </p>
    </>
  )
}
