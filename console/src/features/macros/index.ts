/** The page where macros are read and written. */
export { MacrosPage } from './macros-page.tsx'
