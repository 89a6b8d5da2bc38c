/** Standing exceptions: made for somebody or something, until a day, with a reason, and ended by hand or by themselves. */
export {
  endException,
  findException,
  listExceptionNames,
  listExceptions,
  recordException,
  type KeptException,
} from './exception-store.ts'
