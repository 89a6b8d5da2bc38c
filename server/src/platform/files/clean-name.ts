import type { FileType } from '@celadon/contract'

/** The name as it is shown: no folders, nothing that hides or turns letters, and the ending of what the file really is. */
export const cleanName = (given: string, type: FileType): string => {
  const last = given.toWellFormed().split(/[/\\]/).at(-1) ?? ''
  const plain = last
    .replace(/[\p{C}<>:"|?*]/gu, '')
    .replace(/\.[^.]*$/, '')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  return `${[...plain].slice(0, longestName).join('') || 'file'}.${endings[type]}`
}

const longestName = 80

const endings: Readonly<Record<FileType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'text/plain': 'txt',
}
