/** What the person at the keyboard can mend: told in one line, without a stack. Exit code 2 like every other. */
export class UsageError extends Error {}
