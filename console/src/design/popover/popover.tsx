import { Popover as Base } from '@base-ui/react/popover'
import type { ReactNode } from 'react'
import styles from './popover.module.css'

type PopoverProps = {
  /** What the button is called; `children` of it are what is seen. */
  label: string
  title: string
  trigger: ReactNode
  className: string
  isInvalid?: boolean
  children: ReactNode
}

/** Esc or a press outside closes it, and the focus goes back to its button. */
export function Popover({ label, title, trigger, className, isInvalid = false, children }: PopoverProps) {
  return (
    <Base.Root>
      <Base.Trigger className={className} aria-label={label} data-invalid={isInvalid || undefined}>
        {trigger}
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner align="start" sideOffset={4} collisionPadding={8} className={styles['positioner']}>
          <Base.Popup className={styles['popup']}>
            <Base.Title className={styles['title']}>{title}</Base.Title>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
