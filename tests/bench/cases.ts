export type Case = {
  name: string
  path: string
  /** signed in: rendered for this visitor alone; otherwise kept for everybody */
  signedIn: boolean
  /** processor milliseconds of application and database together */
  budget?: number
  /** at most this many times the time of React alone */
  overReact?: number
  /** at least this share of the rate of the same bytes from memory */
  ofMemory?: number
}

const map = '/ideen/karte.json?west=9.40&sued=51.26&ost=9.56&nord=51.36&zoom=13'

export const cases: Case[] = [
  { name: 'idea list', path: '/ideen', signedIn: true, budget: 5, overReact: 2 },
  { name: 'idea list, filtered', path: '/ideen?status=geplant&thema=verkehr', signedIn: true, budget: 5 },
  { name: 'idea list, searched', path: '/ideen?suche=spielplatz', signedIn: true, budget: 5 },
  { name: 'idea list, by support', path: '/ideen?sortierung=unterstuetzung', signedIn: true, budget: 5 },
  { name: 'idea list, page 200', path: '/ideen?seite=200', signedIn: true, budget: 5 },
  { name: 'idea page', path: '/ideen/4242', signedIn: true, budget: 4 },
  { name: 'thread with 2,000 comments', path: '/ideen/1', signedIn: true, budget: 12 },
  { name: 'thread with 2,000 comments, both sides', path: '/ideen/1?ordnung=beide', signedIn: true, budget: 12 },
  { name: 'map clusters', path: map, signedIn: true },
  { name: 'board', path: '/fortschritt', signedIn: true },
  { name: 'project page', path: '/vorhaben/42', signedIn: true },
  { name: 'process page', path: '/mitmachen/1', signedIn: true },
  { name: 'start page', path: '/', signedIn: true },
  { name: 'search', path: '/suche?suche=radweg', signedIn: true },
  { name: 'search, frequent word', path: '/suche?suche=stra%C3%9Fe', signedIn: true },
  { name: 'idea list, kept', path: '/ideen', signedIn: false, ofMemory: 0.75 },
  { name: 'idea page, kept', path: '/ideen/4242', signedIn: false, ofMemory: 0.75 },
  { name: 'board, kept', path: '/fortschritt', signedIn: false, ofMemory: 0.75 },
  { name: 'start page, kept', path: '/', signedIn: false, ofMemory: 0.75 },
]

export const support = { name: 'support (write)', budget: 2 }
export const commenting = { name: 'comment (write), 200 readers', readers: 200 }
export const mostQueries = 6
export const mostClientKilobytes = 140
