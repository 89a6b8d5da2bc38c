/** The sentences that policies are written in: each kind with its typed blanks, and how they are filled. */
export { clauseForms } from './clause-forms.ts'
export { fillForm, formOf } from './fill-form.ts'
export { limitForms } from './limit-forms.ts'
export { reasonWords } from './option-words.ts'
export { yuan } from './yuan.ts'
