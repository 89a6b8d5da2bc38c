/** Finding conversations by what was said in them, and by whom they are with. */
export { SearchField } from './search-field.tsx'
export { useSearch } from './use-search.ts'
