import type {
  ArticleDetail,
  ArticleHits,
  ArticleImport,
  ArticleImportDetail,
  ArticleImports,
  ArticleList,
  ArticleQuery,
  ArticleQuestion,
  ArticleSellers,
  ArticleTwin,
  ArticleVersion,
  AskArticles,
  DraftSave,
  DraftSaved,
  GapList,
  GapState,
  ImportWish,
  NewArticle,
  Published,
  PublishCheck,
  PublishCheckWish,
  PublishWish,
  RollBack,
  SiteImport,
  SynonymsOfTenant,
} from '@celadon/contract'
import { request, requestFile } from './request.ts'

const articlePath = (id: string) => `/api/desk/articles/${encodeURIComponent(id)}`
const importPath = (id: string) => `/api/desk/article-imports/${encodeURIComponent(id)}`
const queryOf = (wanted: Record<string, string | boolean | undefined>): string => {
  const given = Object.entries(wanted).filter(([, value]) => value !== undefined && value !== '')
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
}

export const knowledgeApi = {
  list: (query: ArticleQuery) => request<ArticleList>(`/api/desk/articles?${queryOf(query)}`),
  load: (id: string) => request<ArticleDetail>(articlePath(id)),
  loadVersion: (id: string, version: number) => request<ArticleVersion>(`${articlePath(id)}/versions/${version}`),
  listSellers: () => request<ArticleSellers>('/api/desk/article-sellers'),
  listTwins: () => request<{ twins: ArticleTwin[] }>('/api/desk/article-twins'),
  ask: (asked: Partial<AskArticles> & Pick<AskArticles, 'question'>) =>
    request<ArticleHits>('/api/desk/articles/ask', asked),
  create: (wanted: NewArticle) => request<{ id: string }>('/api/desk/articles', wanted),
  saveDraft: (id: string, save: DraftSave) => request<DraftSaved>(`${articlePath(id)}/draft`, save),
  discardDraft: (id: string) => request(`${articlePath(id)}/draft/discard`, {}),
  check: (id: string, wish: PublishCheckWish) => request<PublishCheck>(`${articlePath(id)}/check`, wish),
  publish: (id: string, wish: PublishWish) => request<Published>(`${articlePath(id)}/publish`, wish),
  rollBack: (id: string, wish: RollBack) => request<Published>(`${articlePath(id)}/roll-back`, wish),
  archive: (id: string) => request(`${articlePath(id)}/archive`, {}),
  keepQuestion: (id: string, question: string) =>
    request<ArticleQuestion>(`${articlePath(id)}/questions`, { question }),
  dropQuestion: (id: string, questionId: string) =>
    request(`${articlePath(id)}/questions/${encodeURIComponent(questionId)}/drop`, {}),
  listGaps: (state: GapState) => request<GapList>(`/api/desk/gaps?${queryOf({ state })}`),
  draftGap: (id: string) => request<{ id: string }>(`/api/desk/gaps/${encodeURIComponent(id)}/draft`, {}),
  dismissGap: (id: string) => request(`/api/desk/gaps/${encodeURIComponent(id)}/dismiss`, {}),
  listSynonyms: () => request<{ groups: SynonymsOfTenant[] }>('/api/desk/synonyms'),
  addSynonyms: (words: string[]) => request<SynonymsOfTenant>('/api/desk/synonyms', { words }),
  removeSynonyms: (id: string) => request(`/api/desk/synonyms/${encodeURIComponent(id)}`, undefined, 'DELETE'),
  listImports: () => request<ArticleImports>('/api/desk/article-imports'),
  loadImport: (id: string) => request<ArticleImportDetail>(importPath(id)),
  importFile: (file: File, wish: ImportWish) =>
    requestFile<ArticleImport>(`/api/desk/article-imports?${queryOf(wish)}`, file),
  importSite: (wish: SiteImport) => request<ArticleImport>('/api/desk/site-imports', wish),
  stopImport: (id: string) => request(`${importPath(id)}/stop`, {}),
}

/** The names under which answers about articles are kept. */
export const knowledgeKeys = {
  all: ['knowledge'] as const,
  lists: ['knowledge', 'list'] as const,
  list: (query: ArticleQuery) => ['knowledge', 'list', query] as const,
  article: (id: string) => ['knowledge', 'article', id] as const,
  /** `what` is tested: a revision of the draft, or a version. Apart from `all`: what was published is tested no more. */
  check: (id: string, what: string) => ['knowledge-check', id, what] as const,
  version: (id: string, version: number) => ['knowledge', 'version', id, version] as const,
  sellers: ['knowledge', 'sellers'] as const,
  twins: ['knowledge', 'twins'] as const,
  gaps: (state: GapState) => ['knowledge', 'gaps', state] as const,
  synonyms: ['knowledge', 'synonyms'] as const,
  imports: ['knowledge', 'imports'] as const,
  oneImport: (id: string) => ['knowledge', 'imports', id] as const,
}
