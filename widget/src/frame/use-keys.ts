import { isComposing } from './composing.ts'
import { useEffect, useRef } from 'preact/hooks'

/** Alt+H asks for a person, Esc closes; a Mac types a letter with Alt, so the key is known by its place. */
export function useKeys(keys: { onHuman: () => void; onEscape: () => void }): void {
  const current = useRef(keys)
  current.current = keys
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (isComposing(event)) return
      const isAltH = event.altKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyH'
      if (isAltH) {
        event.preventDefault()
        current.current.onHuman()
      }
      // A photo that is open large is closed by it first, by the browser itself.
      if (event.key === 'Escape' && document.querySelector('dialog[open]') === null) current.current.onEscape()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])
}
