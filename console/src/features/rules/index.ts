/** The area of the rules: what its pages have in common. */
export { RulesPage } from './rules-page.tsx'
export { Panel } from './panel.tsx'
export { PageHead } from './page-head.tsx'
export { StateTag } from './state-tag.tsx'
