const hanSign = /\p{Script=Han}/gu

/** Engines that split at spaces see no words in Chinese: each character stands alone for them. */
export const spaceHan = (text: string): string => text.replaceAll(hanSign, ' $& ').trim()

export const hasHan = (text: string): boolean => text.search(hanSign) >= 0

export const splitHan = (text: string): string[] => spaceHan(text.toLowerCase()).split(/\s+/)
