/** A tone and a note of the browser's own, for what cannot wait until somebody looks. */
export { allowAttention, drawAttention } from './draw-attention.ts'
export { keepFront } from './front.ts'
export { showNote } from './show-note.ts'
export { useHidden } from './use-hidden.ts'
export { useNews } from './use-news.ts'
