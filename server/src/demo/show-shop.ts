import type { Language, Order } from '@celadon/contract'
import { catalogueOf, type DemoProduct, type DemoSeller } from '#demo/market'
import { drawings } from './drawings.ts'
import { html, type Markup } from './markup.ts'
import { languageNames, pageWords } from './page-words.ts'
import { personas, type Persona } from './personas.ts'
import { sellerRules } from './seller-rules.ts'
import { showPage } from './show-page.ts'

export type ShopView = {
  language: Language
  persona: Persona
  /** Of the persona, newest first; nobody's for a stranger. */
  orders: Order[]
  /** Keys of the goods that the shop has. */
  stocked: ReadonlySet<string>
  inboxKey: string
  deskPath: string
}

/** The demo's shop page, with the widget embedded as docs/embed.md tells shops to. */
export const showShop = (view: ShopView): string => {
  const words = pageWords[view.language]
  return showPage({
    language: view.language,
    title: words.market,
    body: html`<a class="skip" href="#goods">${words.skip}</a>
      ${topBar(view)}
      <main>
        ${whoYouAre(view)}
        <div id="goods" class="shops">
          ${catalogueOf(view.stocked).map(({ seller, products }) => shopSection(seller, products, view.language))}
        </div>
      </main>
      <footer><p>${words.demoNote}</p></footer>`,
    scripts: html`<script
        src="/demo/assets/shop.js"
        data-inbox="${view.inboxKey}"
        data-persona="${view.persona.key}"
        data-language="${view.language}"
      ></script>
      <script async src="/widget/loader.js"></script>`,
  })
}

const topBar = ({ language, persona, deskPath }: ShopView): Markup => {
  const words = pageWords[language]
  const other = language === 'zh' ? 'en' : 'zh'
  return html`<header class="top">
    <h1>${words.market}</h1>
    <p class="tagline">${words.tagline}</p>
    <nav aria-label="${words.market}">
      <a href="/demo/mail?lang=${language}">${words.mail}</a><a href="${deskPath}">${words.desk}</a>
      <a href="/?as=${persona.key}&amp;lang=${other}" hreflang="${other}" lang="${other}">${languageNames[other]}</a>
    </nav>
  </header>`
}

const whoYouAre = ({ language, persona, orders }: ShopView): Markup => {
  const words = pageWords[language]
  return html`<section class="you" aria-labelledby="you">
    <h2 id="you">${words.beSomebody}</h2>
    <ul class="personas">
      ${personas.map((each) => personaLink(each, each === persona, language))}
    </ul>
    <p>${persona.story[language]}</p>
    <p class="ask">${words.tryAsking}<q>${persona.asks[language]}</q></p>
    ${orders.length > 0 ? orderList(orders, language) : null}
  </section>`
}

const personaLink = (persona: Persona, isCurrent: boolean, language: Language): Markup =>
  html`<li>
    <a href="/?as=${persona.key}&amp;lang=${language}" ${isCurrent ? html` aria-current="page"` : null}
      >${persona.name[language]}</a
    >
  </li>`

const orderList = (orders: Order[], language: Language): Markup =>
  html`<details>
    <summary>${pageWords[language].myOrders(orders.length)}</summary>
    <ul class="orders">
      ${orders.map((order) => orderLine(order, language))}
    </ul>
  </details>`

const orderLine = (order: Order, language: Language): Markup => {
  const things = order.items.map((item) =>
    [item.title, ...item.options.map((option) => option.value)].map((text) => text[language]).join(' '),
  )
  return html`<li>
    <b class="number">${order.number}</b> <span>${things.join(language === 'zh' ? '、' : '; ')}</span>
    <span class="status">${pageWords[language].statuses[order.status]}</span>
  </li>`
}

const shopSection = (seller: DemoSeller, products: readonly DemoProduct[], language: Language): Markup =>
  html`<section aria-labelledby="seller-${seller.key}">
    <h2 id="seller-${seller.key}">${seller.name[language]}</h2>
    <p>${seller.character[language]}</p>
    <p class="quiet">${sellerRules[seller.key].inShort[language]}</p>
    <ul class="goods">
      ${products.map((product) => productCard(product, language))}
    </ul>
  </section>`

const productCard = (product: DemoProduct, language: Language): Markup =>
  html`<li>
    <article>
      <div class="ware ${product.seller}">
        <svg viewBox="0 0 32 32" aria-hidden="true"><path d="${drawings[product.key]!}" /></svg>
      </div>
      <h3>${product.title[language]}</h3>
      <p class="price">${priceOf(product, language)}</p>
      <p class="about">${product.description[language]}</p>
      <p class="choices">
        <span class="quiet">${pageWords[language].choices}</span>
        ${product.choice.values.map((value) => choiceWords(value, language)).join(language === 'zh' ? '、' : ', ')}
      </p>
    </article>
  </li>`

/** From the cheapest choice to the dearest. */
const priceOf = ({ priceMinor, choice }: DemoProduct, language: Language): string => {
  const prices = choice.values.map(({ extraMinor = 0 }) => priceMinor + extraMinor)
  const [least, most] = [Math.min(...prices), Math.max(...prices)]
  const from = formatPrice(least, language)
  return least === most ? from : `${from} – ${formatPrice(most, language)}`
}

/** What is chosen, and what it adds to the price. */
const choiceWords = (value: DemoProduct['choice']['values'][number], language: Language): string => {
  const { extraMinor = 0, isSoldOut } = value
  const notes = [
    ...(extraMinor > 0 ? [`+${formatPrice(extraMinor, language)}`] : []),
    ...(isSoldOut ? [pageWords[language].soldOut] : []),
  ].join(language === 'zh' ? '，' : ', ')
  if (notes === '') return value[language]
  return language === 'zh' ? `${value.zh}（${notes}）` : `${value.en} (${notes})`
}

const formatPrice = (minor: number, language: Language): string =>
  new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    style: 'currency',
    currency: 'CNY',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: 0,
  }).format(minor / 100)
