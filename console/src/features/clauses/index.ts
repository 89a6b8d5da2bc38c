/** Sentences with typed blanks: written in place, wherever a clause is written. */
export { AddClause } from './add-clause.tsx'
export { ClauseSentence } from './clause-sentence.tsx'
export { Sentence } from './sentence.tsx'
export { formOf, usePolicyForms } from './policy-forms.ts'
export { readAmount, showAmount } from './read-number.ts'
export { nextClauseId } from './next-clause-id.ts'
