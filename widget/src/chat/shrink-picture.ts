/** Longest side in pixels, as the server keeps it: what goes beyond would be thrown away there. */
const longestSide = 2560
const smallEnoughBytes = 1_000_000

/**
 * A photo as a phone takes it is five to fifteen megabytes; drawn smaller here it leaves in a moment. Whatever cannot be
 * drawn goes as it is, and the server says what it thinks of it.
 */
export async function shrinkPicture(file: File): Promise<File> {
  const isCommon = /^image\/(jpeg|png|webp)$/.test(file.type)
  if (!file.type.startsWith('image/') || (isCommon && file.size <= smallEnoughBytes)) return file
  try {
    return await redraw(file)
  } catch {
    return file
  }
}

async function redraw(file: File): Promise<File> {
  const picture = await createImageBitmap(file)
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
  const canvas = new OffscreenCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale))
  const context = canvas.getContext('2d')
  if (context === null) return file
  // JPEG has no transparency: what shows through is paper.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  const drawn = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 })
  return new File([drawn], file.name.replace(/\.[^.]*$/, '.jpg'), { type: drawn.type })
}
