/* The shop's side of the widget: who is signed in, told by a token that the shop's own server signs. */
;(() => {
  const { inbox, persona, language } = document.currentScript.dataset

  const shopToken = async () => {
    const answer = await fetch('/demo/shop-token', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ persona, language }),
    })
    return answer.ok ? (await answer.json()).token : null
  }

  window.CeladonSettings = { inbox, language, shopToken }
  window.Celadon =
    window.Celadon ||
    function () {
      ;(window.Celadon.q = window.Celadon.q || []).push(arguments)
    }

  /* Somebody else sits at the same screen: a shop says so when its customer signs out. */
  const key = 'celadon-demo-persona'
  const before = localStorage.getItem(key)
  if (before !== null && before !== persona) {
    window.Celadon('setUser', null)
    window.Celadon('setUser', shopToken)
  }
  localStorage.setItem(key, persona)
})()
