import type { DeskSnapshot } from '@celadon/contract'
import { KeyHint } from '#features/keys'
import { useKeyOf } from '#keyboard/own'
import { useWording } from '#language'
import type { Draft } from '#features/conversation/drafts'
import styles from './composer.module.css'

type ComposerKindsProps = {
  kind: Draft['kind']
  snapshot: DeskSnapshot
  onChoose: (kind: Draft['kind']) => void
}

const kinds = ['reply', 'note'] as const

/** Reply or note, and beside them who will read it: the two must never be mistaken. */
export function ComposerKinds({ kind: chosen, snapshot: { conversation }, onChoose }: ComposerKindsProps) {
  const { say } = useWording()
  const keys = { reply: useKeyOf('reply'), note: useKeyOf('note') }
  const name = conversation.customer.name || say('customer.nameless')
  return (
    <div className={styles['kinds']}>
      <div role="group" aria-label={say('composer.kind')}>
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={kind === chosen}
            aria-keyshortcuts={keys[kind].spoken}
            onClick={() => onChoose(kind)}
          >
            {say(`composer.${kind}`)} <KeyHint command={kind} />
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
