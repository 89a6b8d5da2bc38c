/** Whether two addresses are on one host, with or without "www." before it. */
export const isSameSite = (one: URL, other: URL): boolean => bare(one.host) === bare(other.host)

const bare = (host: string): string => (host.startsWith('www.') ? host.slice(4) : host)
