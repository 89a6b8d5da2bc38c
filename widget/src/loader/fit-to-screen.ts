/** On a small screen the panel is the whole screen and modal, above the keyboard; on a large one it stands beside the page. */
export function fitToScreen(dialog: HTMLDialogElement) {
  const narrow = matchMedia('(max-width: 600px)')
  const screen = visualViewport

  const open = (): void => (narrow.matches ? dialog.showModal() : dialog.show())

  const follow = (): void => {
    dialog.style.setProperty('--top', `${screen?.offsetTop}px`)
    dialog.style.setProperty('--height', `${screen?.height}px`)
  }

  narrow.addEventListener('change', () => {
    if (!dialog.open) return
    dialog.close()
    open()
  })
  screen?.addEventListener('resize', follow)
  screen?.addEventListener('scroll', follow)
  return { open }
}
