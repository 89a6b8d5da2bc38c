import type { DeskCommand } from '#keyboard/map'
import { useKeyOf } from '#keyboard/own'

/** The key of a command, drawn beside its word. */
export function KeyHint({ command }: { command: DeskCommand }) {
  const { shown } = useKeyOf(command)
  return shown === '' ? null : <kbd aria-hidden="true">{shown}</kbd>
}
