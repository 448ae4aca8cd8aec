import { expect, type Locator, type Page } from '@playwright/test'

const mostSteps = 150

/** Goes on with the tab key until the target has the focus. On the way every stop must show where one is: in the window, uncovered, marked. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < mostSteps; step++) {
    await page.keyboard.press('Tab')
    // the page may scroll there gently
    await expect.poll(() => page.evaluate(hiddenStop), 'a stop of the tab key that one cannot see').toBeNull()
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`the tab key does not lead to ${target.toString()}`)
}

/** What is wrong with the element that has the focus; null when everybody sees it. */
function hiddenStop(): string | null {
  const element = document.activeElement
  // the heading of a page that just came is no stop of the tab key
  if (!(element instanceof HTMLElement) || element.tabIndex < 0 || element === document.body) return null
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
  const name = `${element.tagName} "${element.textContent?.trim().slice(0, 40) || element.getAttribute('name')}"`
  if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) return `${name} is outside of the window`
  const inside = (at: number, most: number) => Math.min(Math.max(at, 1), most - 2)
  const over = document.elementFromPoint(
    inside(left + width / 2, innerWidth),
    inside(top + Math.min(height / 2, 20), innerHeight),
  )
  // boxes for a choice lie under what their label draws; cards are one large link
  const own = over && (element.contains(over) || over.contains(element) || over.closest('label')?.control === element)
  if (!own) return `${name} lies under ${over?.outerHTML.slice(0, 80)}`
  const marked = [element, element.closest('.card, label')].some((one) => {
    if (!one) return false
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
  })
  return marked ? null : `${name} shows no focus`
}
