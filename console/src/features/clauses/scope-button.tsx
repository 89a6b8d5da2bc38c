import type { Clause, ClauseScope, PolicyForms } from '@celadon/contract'
import { Icon } from '#design'
import { Popover } from '#design/popover'
import { hasWord, useWording, type WordKey } from '#language'
import { ScopePart } from './scope-part.tsx'
import { describeScope } from './describe-scope.ts'
import styles from './blank.module.css'

type ScopeButtonProps = { forms: PolicyForms; clause: Clause; onChange: (scope: ClauseScope) => void }

/** For whom and what a sentence holds: all, or some goods, members, reasons. */
export function ScopeButton({ forms, clause, onChange }: ScopeButtonProps) {
  const { say, read, format } = useWording()
  const { scope } = clause
  const groups = [...forms.categories, ...forms.tiers]
  const nameOf = (id: string) => {
    const label = groups.find((group) => group.id === id)?.label
    return label === undefined ? id : read(label)
  }
  const words = describeScope(scope, { say, list: format.list, reasonOf: (id) => say(wordOf(id)), nameOf })
  const shown = words === '' ? say('scope.all') : words
  const isEmpty = Object.values(scope).some((listed) => listed?.length === 0)
  const setPart = (part: keyof ClauseScope, listed: string[]) => {
    const { [part]: _, ...others } = scope
    onChange(listed.length === 0 ? others : { ...others, [part]: listed })
  }
  const options = (listed: PolicyForms['tiers']) => listed.map(({ id, label }) => ({ id, label: read(label) }))
  return (
    <Popover
      label={say('part.field', { name: say('scope.title'), value: shown })}
      title={say('scope.title')}
      className={styles['scope'] ?? ''}
      isInvalid={isEmpty}
      trigger={
        <>
          {shown}
          <Icon name="down" />
        </>
      }
    >
      <div className={styles['parts']}>
        <p className="muted">{say('scope.explain')}</p>
        <ScopePart
          title={say('scope.categories')}
          options={options(forms.categories)}
          chosen={scope.categories ?? []}
          isOpen
          onChange={(listed) => setPart('categories', listed)}
        />
        <ScopePart
          title={say('scope.tiers')}
          options={options(forms.tiers)}
          chosen={scope.tiers ?? []}
          isOpen
          onChange={(listed) => setPart('tiers', listed)}
        />
        {clause.kind !== 'cancel-reasons' && (
          <ScopePart
            title={say('scope.reasons')}
            options={forms.reasons.map(({ id }) => ({ id, label: say(wordOf(id)) }))}
            chosen={scope.reasons ?? []}
            onChange={(listed) => setPart('reasons', listed)}
          />
        )}
        <ScopePart
          title={say('scope.products')}
          options={[]}
          chosen={scope.productIds ?? []}
          isOpen
          onChange={(listed) => setPart('productIds', listed)}
        />
      </div>
    </Popover>
  )
}

function wordOf(reason: string): WordKey {
  const key = `stated.${reason}`
  return hasWord(key) ? key : 'trial.reason'
}
