import { fitAccent, leastContrast } from '@celadon/contract'
import { useEffect, useRef } from 'react'
import { useWording } from '#language'
import styles from './inboxes.module.css'

type ColourCheckProps = { colour: string; onTake: (colour: string) => void }

/** How it looks, and whether it can be read; where it cannot, the nearest that can. */
export function ColourCheck({ colour, onTake }: ColourCheckProps) {
  const { say } = useWording()
  const { isFit, ratio, light, dark, darkRatio } = fitAccent(colour)
  const shown = isFit ? colour : light
  return (
    <>
      <p className="small">
        {say(isFit ? 'inboxes.fit' : 'inboxes.not-fit', { ratio: ratio.toFixed(1), least: leastContrast })}{' '}
        {!isFit && (
          <button type="button" className="button" onClick={() => onTake(light)}>
            {say('inboxes.take', { colour: light })}
          </button>
        )}
      </p>
      <p className={styles['samples']}>
        <Sample colour={shown} ground="#f6f4ef" ink="#ffffff" label={say('inboxes.light')} />
        <Sample colour={dark} ground="#181f20" ink="#101516" label={say('inboxes.dark')} />
      </p>
      <p className="muted small">{say('inboxes.dark-note', { colour: dark, ratio: darkRatio.toFixed(1) })}</p>
    </>
  )
}

type SampleProps = { colour: string; ground: string; ink: string; label: string }

/** The page's policy allows no style in the markup; one that a script sets it does. */
function Sample({ colour, ground, ink, label }: SampleProps) {
  const sample = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    sample.current?.style.setProperty('--sample', colour)
    sample.current?.style.setProperty('--ground', ground)
    sample.current?.style.setProperty('--on-sample', ink)
  }, [colour, ground, ink])
  return (
    <span ref={sample} className={styles['sample']}>
      <b>{label}</b> <span>{label}</span>
    </span>
  )
}
