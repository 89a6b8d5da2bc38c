/** How much of what a customer's request needs the search finds, and how fast in a large knowledge base. */
export { retrievalCommand } from './retrieval-command.ts'
export { knowledgeCommand } from './knowledge-command.ts'
export { searchCommand } from './search-command.ts'
export { generateArticle, generateQuestion } from './generate-articles.ts'
