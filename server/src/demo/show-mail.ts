import type { Language } from '@celadon/contract'
import type { OutgoingMail } from '#platform/mail'
import { html, withLinks, type Markup } from './markup.ts'
import { languageNames, pageWords } from './page-words.ts'
import { showPage } from './show-page.ts'

/** Mail that left, or would have left with a mail server. */
export const showMail = ({ language, mails }: { language: Language; mails: OutgoingMail[] }): string => {
  const words = pageWords[language]
  const other = language === 'zh' ? 'en' : 'zh'
  return showPage({
    language,
    title: words.mail,
    body: html`<header class="top">
        <h1>${words.mail}</h1>
        <p class="tagline">${words.mailNote}</p>
        <nav aria-label="${words.mail}">
          <a href="/?lang=${language}">${words.shop}</a><a href="/demo/mail?lang=${language}">${words.reload}</a>
          <a href="/demo/mail?lang=${other}" hreflang="${other}" lang="${other}">${languageNames[other]}</a>
        </nav>
      </header>
      <main>
        ${
          mails.length === 0
            ? html`<p>${words.noMail}</p>`
            : html`<ol class="mails">
                ${mails.map((mail) => mailItem(mail, language))}
              </ol>`
        }
      </main>`,
  })
}

const mailItem = (mail: OutgoingMail, language: Language): Markup => {
  const words = pageWords[language]
  return html`<li>
    <article>
      <h2>${mail.subject}</h2>
      <p class="quiet">
        ${words.to} ${mail.recipient} ·
        <time datetime="${mail.createdAt}">${formatMoment(mail.createdAt, language)}</time> ·
        ${words.mailStates[mail.state]}
      </p>
      <p class="letter">${withLinks(mail.body)}</p>
    </article>
  </li>`
}

const formatMoment = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  }).format(new Date(instant))
