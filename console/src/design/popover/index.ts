/** A small panel that opens at what was pressed: apart from the other parts, because few pages need it. */
export { Popover } from './popover.tsx'
