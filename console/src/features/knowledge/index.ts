/** The area of articles: the list, what a question finds, what is said twice, and what its pages have in common. */
export { ArticleStateTag } from './article-state-tag.tsx'
export { ArticlesPage } from './articles-page.tsx'
export { AskPanel } from './ask-panel.tsx'
export { AudienceChoice, ScopeChoice } from './choices.tsx'
export { KnowledgePage } from './knowledge-page.tsx'
export { joinWords, splitWords } from './split-words.ts'
export { TwinPair } from './twin-pair.tsx'
export { TwinsPage } from './twins-page.tsx'
