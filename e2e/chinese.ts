import type { Page } from 'playwright-core'

/** Chinese from one Latin letter, digit, colon or edge to the next. */
const chinese = /\p{Script=Han}[\p{Script=Han}、。，；（）「」“”·]*/gu

/** What stands on a page: words, labels, hints. */
const standing = `(() => {
  const seen = (element) => element && element.checkVisibility() && !element.closest('[data-live-announcer]')
  const words = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) if (seen(texts.currentNode.parentElement)) words.push(texts.currentNode.textContent)
  for (const element of document.querySelectorAll('[aria-label], [placeholder], [title], [alt]'))
    if (seen(element)) words.push(...['aria-label', 'placeholder', 'title', 'alt'].map((name) => element.getAttribute(name) ?? ''))
  return [...words, document.title].join('|')
})()`

/** The product's name, the other language by its own name, and 1983年6月 as an example of a date that can be imported. */
const ownNames = ['雁阵', '中文', '年', '月']

/** What stands between marks that both languages set: a title in quotes, a name and his office. */
function parts(words: string): string[] {
  return words.split(/[“”（）·]/).filter((part) => part !== '')
}

/** Keeps everything the server answers to a page, so that what is data can be told from what the interface says. */
export class Answers {
  #kept: Promise<string>[] = []

  constructor(page: Page) {
    page.on('response', (response) => {
      if (response.url().includes('/api/')) this.#kept.push(response.text().catch(() => ''))
    })
  }

  /** Chinese on the page that stands in no answer just so: words of the interface. */
  async interfaceWords(page: Page): Promise<string[]> {
    const data = (await Promise.all(this.#kept)).flatMap((answer) => answer.match(chinese) ?? [])
    // A group is called 炼钢 for short where its full name is too long.
    const told = [...data, ...data.flatMap(parts)]
    const known = new Set([...ownNames, ...told.flatMap((words) => [words, words.replace(/党小组$/, '')])])
    const found = String(await page.evaluate(standing)).match(chinese) ?? []
    return [...new Set(found)].filter((words) => !known.has(words) && !parts(words).every((part) => known.has(part)))
  }
}
