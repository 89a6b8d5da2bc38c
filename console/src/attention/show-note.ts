/**
 * A note of the browser's; what pressing it does comes beside bringing the window to the front. Returns how to take it
 * away. Some browsers have the name and throw when it is used: what calls for attention must not end the desk.
 */
export function showNote(title: string, options: NotificationOptions, onPress?: () => void): () => void {
  if (!('Notification' in globalThis) || Notification.permission !== 'granted') return () => {}
  const note = attempt(() => new Notification(title, options))
  note?.addEventListener('click', () => {
    window.focus()
    onPress?.()
    note.close()
  })
  return () => note?.close()
}

/** What the browser may refuse by throwing; undefined: it did. */
export function attempt<Made>(make: () => Made): Made | undefined {
  try {
    return make()
  } catch {
    return undefined
  }
}
