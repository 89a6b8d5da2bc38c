/** The text with a blank where the cursor is, in place of what is selected. */
export function insertBlank(
  text: string,
  blank: string,
  { selectionStart, selectionEnd }: Pick<HTMLTextAreaElement, 'selectionStart' | 'selectionEnd'>,
): string {
  return `${text.slice(0, selectionStart)}{${blank}}${text.slice(selectionEnd)}`
}
