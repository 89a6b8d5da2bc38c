import type { DeskSnapshot } from '@celadon/contract'
import { useWording } from '#language'
import type { Draft } from './draft-store.ts'
import styles from './composer.module.css'

type ComposerKindsProps = {
  kind: Draft['kind']
  snapshot: DeskSnapshot
  onChoose: (kind: Draft['kind']) => void
}

const kinds = [
  { kind: 'reply', key: 'R' },
  { kind: 'note', key: 'N' },
] as const

/** Reply or note, and beside them who will read it: the two must never be mistaken. */
export function ComposerKinds({ kind: chosen, snapshot: { conversation }, onChoose }: ComposerKindsProps) {
  const { say } = useWording()
  const name = conversation.customer.name || say('customer.nameless')
  return (
    <div className={styles['kinds']}>
      <div role="group" aria-label={say('composer.kind')}>
        {kinds.map(({ kind, key }) => (
          <button
            key={kind}
            type="button"
            aria-pressed={kind === chosen}
            aria-keyshortcuts={key}
            onClick={() => onChoose(kind)}
          >
            {say(`composer.${kind}`)} <kbd aria-hidden="true">{key}</kbd>
          </button>
        ))}
      </div>
      <span className="muted small">
        {chosen === 'note'
          ? say('composer.audience.note')
          : say('composer.audience.reply', { name, language: say(`language.${conversation.language}`) })}
      </span>
    </div>
  )
}
