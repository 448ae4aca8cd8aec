import type { Capability } from '#app/people/capability-manifest.ts'
import type { Right } from '#app/people/rights.ts'

export const budgetRights = {
  draft: {
    name: 'budgets.draft',
    roles: ['editor', 'projectLead', 'administrator'],
    title: { de: 'Vorschläge des Bürgerhaushalts bearbeiten', en: 'Work on proposals of the participatory budget' },
  },
  check: {
    name: 'budgets.check',
    roles: ['editor', 'projectLead', 'administrator'],
    title: { de: 'Vorschläge prüfen', en: 'Check proposals' },
  },
  run: {
    name: 'budgets.run',
    roles: ['projectLead', 'administrator'],
    title: { de: 'Bürgerhaushalt festlegen und Ergebnis setzen', en: 'Fix a participatory budget and set its result' },
  },
} as const satisfies Record<string, Right>

export const budgetsCapability: Capability = {
  name: 'budgets',
  title: { de: 'Bürgerhaushalt', en: 'Participatory budget' },
  path: '/buergerhaushalt',
  staffEntries: [
    {
      section: 'participation',
      to: '/verwaltung/buergerhaushalt',
      label: { de: 'Bürgerhaushalt', en: 'Participatory budget' },
      icon: 'euro',
      right: budgetRights.draft,
      order: 30,
    },
  ],
  rights: Object.values(budgetRights),
}
