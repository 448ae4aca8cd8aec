import { defineTexts } from '#app/ui/texts.ts'

export const ownIdeaTexts = defineTexts({
  de: {
    title: 'Ihre Ideen',
    submitted: (p: { date: string; count: string }) => `Eingereicht am ${p.date}, unterstützt von ${p.count}`,
    became: 'Was wurde daraus?',
    hidden: 'ausgeblendet',
    held: 'wartet auf einen ersten Blick',
    none: 'Sie haben noch keine Idee eingereicht.',
    submit: 'Idee einreichen',
  },
  en: {
    title: 'Your ideas',
    submitted: (p: { date: string; count: string }) => `Submitted on ${p.date}, supported by ${p.count}`,
    became: 'What became of it?',
    hidden: 'hidden',
    held: 'waits for a first look',
    none: 'You have not submitted an idea yet.',
    submit: 'Submit an idea',
  },
})
