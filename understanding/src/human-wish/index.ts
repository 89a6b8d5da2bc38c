/** Whether somebody wants a person: a rule of its own beside the model, for a wish that is missed locks them in. */
export { readHumanWish } from './human-wish.ts'
