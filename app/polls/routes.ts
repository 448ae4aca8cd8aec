import { type RouteConfigEntry, route } from '@react-router/dev/routes'

export const pollRoutes: Record<'citizens' | 'staff' | 'bare', RouteConfigEntry[]> = {
  citizens: [
    route('abstimmungen', 'polls/pages/list.tsx'),
    route('abstimmungen/:number', 'polls/pages/poll.tsx'),
    route('abstimmungen/:number/stimmzettel', 'polls/pages/ballot.tsx'),
    route('abstimmungen/:number/quittung', 'polls/pages/receipt.tsx'),
    route('abstimmungen/:number/code', 'polls/pages/code.tsx'),
    route('abstimmungen/:number/ergebnis', 'polls/pages/result.tsx'),
  ],
  staff: [
    route('abstimmungen', 'polls/pages/staff-list.tsx'),
    route('abstimmungen/neu', 'polls/pages/staff-new.tsx'),
    route('abstimmungen/:number', 'polls/pages/staff-poll.tsx'),
    route('abstimmungen/:number/texte', 'polls/pages/staff-texts.tsx'),
    route('abstimmungen/:number/stimmberechtigung', 'polls/pages/staff-voters.tsx'),
    route('abstimmungen/:number/frage/:id', 'polls/pages/staff-question.tsx'),
    route('abstimmungen/:number/frage/:id/vorschlag/:option', 'polls/pages/staff-option.tsx'),
    route('abstimmungen/:number/vorschau', 'polls/pages/staff-preview.tsx'),
    route('abstimmungen/:number/freigeben', 'polls/pages/staff-release.tsx'),
    route('abstimmungen/:number/codes', 'polls/pages/staff-codes.tsx'),
    route('abstimmungen/:number/papier', 'polls/pages/staff-paper.tsx'),
    route('abstimmungen/:number/papier/eingabe', 'polls/pages/staff-entry.tsx'),
    route('abstimmungen/:number/papier/ausgabe', 'polls/pages/staff-handout.tsx'),
  ],
  bare: [
    route('abstimmungen/:number/stimmen.csv', 'polls/pages/result-file.ts', { id: 'poll-ballots' }),
    route('abstimmungen/:number/ergebnis/:question.json', 'polls/pages/result-file.ts', { id: 'poll-sheet' }),
    route('abstimmungen/:number/ergebnis/:question.csv', 'polls/pages/result-file.ts', { id: 'poll-table' }),
    route('abstimmungen/:number/ergebnis/:question.svg', 'polls/pages/result-file.ts', { id: 'poll-image' }),
    route('verwaltung/abstimmungen/:number/codes.pdf', 'polls/pages/codes-pdf.ts'),
    route('verwaltung/abstimmungen/:number/papier/stimmzettel.pdf', 'polls/pages/sheets-pdf.ts'),
  ],
}
