/** Being named in a colleague's note: hearing of it, seeing it there, and being done with it. */
export { MentionNews } from './mention-news.tsx'
export { MentionBanner } from './mention-banner.tsx'
