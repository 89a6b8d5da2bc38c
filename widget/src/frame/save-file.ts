/** Hands bytes to the browser to be kept under a name. */
export function saveFile(bytes: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(bytes)
  link.download = name
  link.click()
  // Some browsers read the bytes only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(link.href), keptForMs)
}

const keptForMs = 60_000
