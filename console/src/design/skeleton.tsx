import { useEffect, useState } from 'react'
import styles from './skeleton.module.css'

/** Nothing for 200 ms, because a flash is worse than a wait; then bars of the true height. */
export function Skeleton({ label, lines, height }: { label: string; lines: number; height: number }) {
  const isShown = useAfter(200)
  return (
    <div className={styles['skeleton']} role="status">
      <span className="sr">{isShown ? label : ''}</span>
      {isShown &&
        Array.from({ length: lines }, (_, index) => <div key={index} className={styles['bar']} style={{ height }} />)}
    </div>
  )
}

function useAfter(milliseconds: number) {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), milliseconds)
    return () => clearTimeout(timer)
  }, [milliseconds])
  return isOver
}
