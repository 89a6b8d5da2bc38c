/** A part of the console with pages beside each other. */
export { Area } from './area.tsx'
