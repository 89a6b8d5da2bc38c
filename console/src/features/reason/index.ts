/** Why something is wished for, to choose from. */
export { ReasonChoice, type Reason } from './reason-choice.tsx'
