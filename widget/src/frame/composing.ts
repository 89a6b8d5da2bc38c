/** Enter also confirms a word of an input method; Safari reports that one with key code 229, after the composition. */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229
