/** What was typed into a field of a form. */
export const textOf = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value : '')
