/** Files out of the clipboard or dropped on the page; anything else goes where it would have gone. */
export function takeFiles(event: Event, from: DataTransfer | null, attach: (files: File[]) => void): void {
  if (!from || from.files.length === 0) return
  event.preventDefault()
  attach([...from.files])
}

/** Without this a browser opens what is dropped, and the chat is gone. */
export function letDrop(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
}
