/** Whether what had the focus has left the page or is hidden, so that somebody must take it up. */
export function isFocusLost(): boolean {
  const active = document.activeElement
  return active === null || active === document.body || !active.checkVisibility()
}
