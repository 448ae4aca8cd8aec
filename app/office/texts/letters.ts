import { defineTexts } from '#app/ui/texts.ts'

type Idea = { number: number; title: string }

/** Letters to people without an account. */
export const entryLetters = defineTexts({
  de: {
    receipt: {
      subject: (p: Idea) => `Beleg: Ihre Idee ${p.number} ist eingetragen`,
      what: (p: Idea) =>
        `wir haben Ihre Idee „${p.title}“ für Sie eingetragen. Sie steht jetzt als Idee ${p.number} online. Das haben wir aufgeschrieben:`,
      next: 'Andere können Ihre Idee ab sofort unterstützen. Die Verwaltung liest sie und antwortet öffentlich. Die Antwort schicken wir Ihnen auch an diese Adresse.',
      claim: (p: { code: string }) =>
        `Möchten Sie Ihre Idee später selbst betreuen? Legen Sie ein Konto an und geben Sie unter „Beleg einlösen“ diesen Code ein: ${p.code}`,
      action: 'Idee ansehen',
    },
    answer: {
      subject: (p: Idea) => `Antwort auf Ihre Idee ${p.number}`,
      what: (p: Idea) => `die Verwaltung hat auf Ihre Idee „${p.title}“ geantwortet:`,
      action: 'Idee und Antwort ansehen',
    },
    why: 'Sie erhalten diese Nachricht, weil Sie uns beim Eintragen Ihrer Idee diese Adresse gegeben haben. Wir löschen sie, sobald über die Idee entschieden ist. Auf Wunsch sofort: Antworten Sie auf diese Nachricht.',
  },
  en: {
    receipt: {
      subject: (p) => `Receipt: your idea ${p.number} has been entered`,
      what: (p) =>
        `we have entered your idea “${p.title}” for you. It is now online as idea ${p.number}. This is what we wrote down:`,
      next: 'Others can support your idea from now on. The administration reads it and answers in public. We also send the answer to this address.',
      claim: (p) =>
        `Would you like to look after your idea yourself later? Create an account and enter this code under “Redeem receipt”: ${p.code}`,
      action: 'See the idea',
    },
    answer: {
      subject: (p) => `Answer to your idea ${p.number}`,
      what: (p) => `the administration has answered your idea “${p.title}”:`,
      action: 'See idea and answer',
    },
    why: 'You receive this message because you gave us this address when your idea was entered. We delete it as soon as the idea is decided. At once if you wish: answer this message.',
  },
})
