/** Words that mean the same in a workspace. */
export { SynonymsPage } from './synonyms-page.tsx'
