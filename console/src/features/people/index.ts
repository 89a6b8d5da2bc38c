/** Who is a member of the workspace, and who is invited. */
export { PeoplePage } from './people-page.tsx'
