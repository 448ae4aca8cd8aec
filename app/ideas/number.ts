import { data } from 'react-router'

/** The number in the address of an idea; anything else is a page that does not exist. */
export function numberInAddress(text: string | undefined): number {
  if (text === undefined || !/^[1-9]\d{0,8}$/.test(text)) throw data(null, { status: 404 })
  return Number(text)
}
