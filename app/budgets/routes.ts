import { type RouteConfigEntry, route } from '@react-router/dev/routes'

export const budgetRoutes: Record<'citizens' | 'staff' | 'bare', RouteConfigEntry[]> = {
  citizens: [
    route('buergerhaushalt', 'budgets/pages/list.tsx'),
    route('buergerhaushalt/:number', 'budgets/pages/round.tsx'),
    route('buergerhaushalt/:number/vorschlag/:proposal', 'budgets/pages/proposal.tsx'),
    route('buergerhaushalt/:number/ergebnis', 'budgets/pages/result.tsx'),
  ],
  staff: [
    route('buergerhaushalt', 'budgets/pages/staff-list.tsx'),
    route('buergerhaushalt/neu', 'budgets/pages/staff-new.tsx'),
    route('buergerhaushalt/:number', 'budgets/pages/staff-budget.tsx'),
    route('buergerhaushalt/:number/regel', 'budgets/pages/staff-terms.tsx'),
    route('buergerhaushalt/:number/festlegen', 'budgets/pages/staff-fix.tsx'),
    route('buergerhaushalt/:number/ergebnis', 'budgets/pages/staff-result.tsx'),
    route('buergerhaushalt/:number/vorschlag/:proposal', 'budgets/pages/staff-proposal.tsx'),
  ],
  bare: [
    route('buergerhaushalt/:number/stimmen.pb', 'budgets/pages/round-file.ts', { id: 'budget-ballots' }),
    route('buergerhaushalt/:number/vorschlaege.csv', 'budgets/pages/round-file.ts', { id: 'budget-proposals' }),
  ],
}
