/** What goes before `</body>` of the shop's pages; as docs/embed.md has it. */
export const writeSnippet = (publicUrl: string, inboxKey: string): string =>
  `<script>
  window.CeladonSettings = { inbox: ${JSON.stringify(inboxKey).replaceAll('<', '\\u003c')} }
  window.Celadon = window.Celadon || function () { (Celadon.q = Celadon.q || []).push(arguments) }
</script>
<script async src="${publicUrl}/widget/loader.js"></script>`
