import type { RoutingSetup } from '@celadon/contract'
import { Panel } from '#features/rules'
import { useWording } from '#language'
import { NumberField } from './number-field.tsx'
import styles from './routing-sheet.module.css'

type SilenceSectionProps = { setup: RoutingSetup; onChange: (setup: RoutingSetup) => void }

const usualHours = 24

/** When the assistant's conversations end by themselves. */
export function SilenceSection({ setup, onChange }: SilenceSectionProps) {
  const { say } = useWording()
  return (
    <Panel anchor="silence" title={say('routing.silence')} note={say('routing.silence-note')}>
      <div className={styles['card']}>
        <NumberField
          label={say('routing.silence-hours')}
          value={setup.endsSilentAfterHours}
          least={1}
          most={720}
          onChange={(hours) => onChange({ ...setup, endsSilentAfterHours: hours ?? usualHours })}
        />
      </div>
    </Panel>
  )
}
