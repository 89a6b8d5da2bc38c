/** The addresses of named links that customers would see as plain words, because they are not https. */
export function findRefusedLinks(text: string): string[] {
  const addresses = [...text.matchAll(/\[[^[\]\n]{1,200}\]\(([^()\n]{1,2000})\)/g)].map(([, address = '']) =>
    address.trim(),
  )
  return [...new Set(addresses.filter((address) => !/^https:\/\/[^\s/]/.test(address)))]
}
