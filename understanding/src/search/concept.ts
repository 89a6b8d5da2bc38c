/** One idea with the words for it in both languages: what lets a Chinese question find an English text, and a synonym its word. */
export type Concept = { id: string; zh: readonly string[]; en: readonly string[] }
