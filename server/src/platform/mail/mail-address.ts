/**
 * Whether mail can safely be sent to the text: one plain address of at most 254 characters. Nothing that means
 * something in a header or a list (line breaks, commas, brackets, quotes) passes; quoted local parts are not supported.
 */
export const isMailAddress = (text: string): boolean => text.length <= 254 && addressPattern.test(text)

const addressPattern = /^[^\s\p{Cc}"(),:;<>@[\\\]]{1,64}@[^\s\p{Cc}"(),:;<>@[\\\]]+$/u
