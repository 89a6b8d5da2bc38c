import { describe, expect, test } from 'vitest'
import PdfDocument from 'pdfkit'
import { layOut } from './lay-out.ts'
import { kindOfFile, readInThread, readSource, type SourceArticle } from './index.ts'
import { parseCsv } from './parse-csv.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const textsOf = (articles: readonly SourceArticle[]) =>
  articles.map(({ article: { title, body } }) => [title?.zh || title?.en, body?.zh || body?.en])

describe('Markdown', () => {
  test('keeps an article’s marks and nothing else', async () => {
    const text = [
      '---\ntitle: "Care"\n---',
      'Wash **by hand** or in the _machine_, see [the page](https://shop.example/a "x") or [here](http://no.example).',
      '![cup](cup.png) <b>Not</b> `hot`.\n',
      '* one\n+ two\n  1) first\n',
      'Glaze\n-----\n> It is *safe*. <script>alert(1)</script>\n\n| a | b |\n|---|---|\n| 1 | 2 |',
    ].join('\n')
    expect(textsOf(await readSource('markdown', 'care.md', bytesOf(text)))).toEqual([
      [
        'Care',
        'Wash by hand or in the machine, see [the page](https://shop.example/a) or here.\n Not hot.\n\n- one\n- two\n1. first\n\n## Glaze\nIt is safe. alert(1)\n\na | b\n\n1 | 2',
      ],
    ])
  })
  test('with several titles is several articles, the same ones when it is read again', async () => {
    const read = () =>
      readSource('markdown', 'faq.md', bytesOf('# 包邮吗\n\n满 99 元包邮。\n\n# Returns\n\nWithin 30 days.'))
    const articles = await read()
    expect(textsOf(articles)).toEqual([
      ['包邮吗', '满 99 元包邮。'],
      ['Returns', 'Within 30 days.'],
    ])
    expect((await read()).map(({ article }) => article.slug)).toEqual(articles.map(({ article }) => article.slug))
    expect(new Set(articles.map(({ article }) => article.slug)).size).toBe(2)
  })
})

describe('HTML', () => {
  const page = (html: string) => readSource('site', 'https://shop.example/help/x', bytesOf(html))
  test('gives the words of the page’s own part, with headings, lists and links', async () => {
    const html = `<!doctype html><html><head><title>Shop | Help</title><style>p{}</style></head><body><nav>Menu</nav>
      <main><h1>Returns &amp; refunds</h1><p>Within <b>30&nbsp;days</b>.<br>See <a href="/go?a=1">our page</a>,
      <a href="javascript:alert(1)">this</a>.<h2>How</h2><ol><li><p>Pack it</p><li>Send it</ol>
      <table><tr><td>EU</td><td>5 days</td></tr></table><script>if (1 < 2) alert("</p>")</script></main><footer>©</footer>`
    expect(textsOf(await page(html))).toEqual([
      [
        'Returns & refunds',
        'Within 30 days.\nSee [our page](https://shop.example/go?a=1), this.\n\n## How\n\n1. Pack it\n2. Send it\n\nEU | 5 days',
      ],
    ])
  })
  test.each([
    '<img src=x onerror=alert(1)>',
    '<p>a</p><svg><script>alert(1)</script></svg>',
    '<a href="&#106;avascript:alert(1)">x</a>',
    '<p title="><script>alert(1)</script>">a</p>',
    '<style><img src="</style><img src=x onerror=alert(1)>">',
    '<!-- > <script>alert(1)</script> -->a',
    '<noscript><p title="</noscript><script>alert(1)</script>">',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>a',
  ])('leaves nothing that could be code: %s', async (html) => {
    for (const [, body] of textsOf(await page(`<body>${html}</body>`)))
      expect(body).not.toMatch(/<|javascript:|onerror=a/)
  })
  test('is never cut through an emoji in the name of a link', async () => {
    const html = `<body><a href="https://shop.example/a">${'n'.repeat(199)}😀</a></body>`
    const [[, body] = []] = textsOf(await readSource('html', 'a.html', bytesOf(html)))
    expect(body).toBe(`[${'n'.repeat(199)}](https://shop.example/a)`)
  })
  test('that never ends a tag, a comment or a list is read all the same, and soon', async () => {
    const html = `<body>word${'<ul><li>'.repeat(50_000)}${'<!--'.repeat(50_000)}<a href="${'x'.repeat(200_000)}`
    expect(textsOf(await page(html))).toEqual([['https://shop.example/help/x', 'word']])
  })
})

describe('CSV', () => {
  test('fields in quotes hold separators, quotes and line ends', () => {
    expect(parseCsv('a;b\n"x; ""y""\nz";2\n\n')).toEqual([
      ['a', 'b'],
      ['x; "y"\nz', '2'],
    ])
  })
  test('a row is an article, in one language or in both', async () => {
    const one = await readSource('csv', 'a.csv', bytesOf('Question,Answer\nHow long?,Two days\n多久,两天\n'))
    expect(textsOf(one)).toEqual([
      ['How long?', 'Two days'],
      ['多久', '两天'],
    ])
    const [both] = await readSource(
      'csv',
      'b.csv',
      bytesOf(
        'id,title_zh,title_en,body_zh,body_en,keywords_en,audience\n7,包邮,Postage,满 99 元,Over 99,"free, post",agents\n',
      ),
    )
    expect(both?.article).toMatchObject({
      title: { zh: '包邮', en: 'Postage' },
      body: { zh: '满 99 元', en: 'Over 99' },
      keywords: { zh: [], en: ['free', 'post'] },
      audience: 'agents',
    })
  })
  test('says whom it is for and for how long, in either language', async () => {
    const zh = '标题,正文,对象,生效日期,有效期至\n春促,满减,客服,2027/5/1,2027年6月30日\n'
    expect((await readSource('csv', 'a.csv', bytesOf(zh)))[0]).toMatchObject({
      article: { audience: 'agents' },
      days: { first: '2027-05-01', last: '2027-06-30' },
    })
    const en = 'title,body,audience,valid_from\nSale,Half price,Staff,\n'
    expect((await readSource('csv', 'a.csv', bytesOf(en)))[0]).toMatchObject({ article: { audience: 'agents' } })
  })
  test.each([
    ['AUDIENCE_UNKNOWN', 'boss,,'],
    ['DAY_UNREADABLE', 'agents,tomorrow,'],
    ['DAY_UNREADABLE', 'agents,2027-02-30,'],
    ['DAY_UNREADABLE', ',,01/02/2027'],
    ['DAY_UNREADABLE', ',0001-01-01,'],
    ['DAY_UNREADABLE', ',9999-12-31,'],
    ['DAY_UNREADABLE', ',,1027-05-01'],
    ['DAYS_REVERSED', ',2027-05-02,2027-05-01'],
  ])('is not taken for buyers, or for ever, where that is not understood: %s of %s', async (problem, settings) => {
    const text = `title,body,audience,valid_from,valid_until\nMargins,Ours are 40 per cent,${settings}\n`
    expect((await readSource('csv', 'a.csv', bytesOf(text)))[0]).toMatchObject({ problem })
  })
  test.each([
    ['2027-05-01,9999-12-31', { first: '2027-05-01', last: null }],
    [',9999/12/31', undefined],
    ['2027-05-01,2027-05-01', { first: '2027-05-01', last: '2027-05-01' }],
  ])('without an end, or of one day, is taken in: %s', async (settings, days) => {
    const [row] = await readSource('csv', 'a.csv', bytesOf(`title,body,valid_from,valid_until\nTea,Dry,${settings}\n`))
    expect(row?.problem).toBeUndefined()
    expect(row?.days).toEqual(days)
  })
  test('is never cut through an emoji', async () => {
    const text = `title,body,keywords_en\n${'t'.repeat(189)}😀,${'b'.repeat(38_999)}😀end,${'k'.repeat(79)}😀\n`
    const articles = await readSource('csv', 'a.csv', bytesOf(text))
    expect(articles).toHaveLength(2)
    expect(JSON.stringify(articles)).not.toMatch(/\\ud[89a-f]/)
    expect(articles.map(({ article }) => article.body?.en).join('')).toContain('b😀end')
  })
  test('without a column of titles, or with an open quote, is refused', async () => {
    await expect(readSource('csv', 'a.csv', bytesOf('x,y\n1,2'))).rejects.toThrow('FILE_UNREADABLE')
    await expect(readSource('csv', 'a.csv', bytesOf('title,body\n"1,2'))).rejects.toThrow('FILE_UNREADABLE')
  })
  test('as Chinese spreadsheets write it', async () => {
    const gbk = Buffer.from('b1eacce22cd5fdcec40ab0fcd3ca2cc2fa20393920d4aa0a', 'hex')
    expect(textsOf(await readSource('csv', 'a.csv', gbk))).toEqual([['包邮', '满 99 元']])
  })
})

describe('PDF', () => {
  test('is read in a thread: headings by their size, passages by their distance', async () => {
    const bytes = await makePdf()
    expect(kindOfFile('care.txt', bytes)).toBe('pdf')
    expect(textsOf(await readInThread({ kind: 'pdf', name: 'care.pdf', bytes }))).toEqual([
      ['Care of cups', 'Cups may go into the dishwasher. They are fired twice.\n\nThe glaze holds.'],
    ])
  })
  test('that is none is refused, by the thread too', async () => {
    const order = { kind: 'pdf', name: 'a.pdf', bytes: bytesOf('%PDF-1.7 nothing') } as const
    await expect(readInThread(order)).rejects.toThrow('FILE_UNREADABLE')
  })
  test('with more pages than are read is refused and not read in part', async () => {
    const bytes = await makePdf((document) => {
      for (let page = 0; page < 500; page += 1) document.addPage()
    })
    await expect(readSource('pdf', 'a.pdf', bytes)).rejects.toThrow('FILE_TOO_LARGE')
  })
  test('Chinese lines are joined without a space, parted words again', () => {
    const line = (text: string, from: number) => ({ page: 1, text, size: 12, from })
    expect(
      layOut([line('杯子可以', 700), line('放进洗碗机。', 684), line('They are fi-', 600), line('red twice.', 584)])
        .body,
    ).toBe('杯子可以放进洗碗机。\n\nThey are fired twice.')
  })
})

test('a text that is longer than an article becomes several', async () => {
  const articles = await readSource('text', 'long.txt', bytesOf(`${'word '.repeat(4_000)}\n\n`.repeat(3)))
  expect(articles.map(({ article }) => article.title?.en)).toEqual(['long', 'long (2)', 'long (3)'])
  for (const { article } of articles) expect(article.body?.en.length).toBeLessThan(40_000)
})

test('a file of another kind is refused', () => {
  expect(() => kindOfFile('a.docx', bytesOf('PK'))).toThrow('IMPORT_TYPE_REFUSED')
})

const makePdf = (add: (document: PDFKit.PDFDocument) => void = () => {}): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const document = new PdfDocument()
    const chunks: Buffer[] = []
    document.on('data', (chunk: Buffer) => void chunks.push(chunk))
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    document.fontSize(20).text('Care of cups')
    document.fontSize(12).text('Cups may go into the dishwasher. They are fired twice.')
    document.moveDown(2).text('The glaze holds.')
    add(document)
    document.end()
  })
