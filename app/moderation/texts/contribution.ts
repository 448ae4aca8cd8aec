import { defineTexts } from '#app/ui/texts.ts'

/** Why a contribution is not taken, or waits. */
export const contributionTexts = defineTexts({
  de: {
    refusals: {
      suspended: (p: { date: string }) =>
        `Sie können bis zum ${p.date} lesen, aber nichts schreiben und nichts unterstützen. Den Grund und den Weg zum Widerspruch finden Sie in Ihrem Konto.`,
      repeated:
        'Das haben Sie in den letzten sieben Tagen schon einmal geschrieben. Ergänzen Sie den Text, wenn Sie etwas Neues sagen wollen.',
      'too-many-links':
        'Der Text enthält zu viele Links. Lassen Sie einige weg und sagen Sie mit eigenen Worten, worum es geht.',
      'too-fast':
        'Das waren viele Beiträge in kurzer Zeit. Ihr Text ist noch da. Versuchen Sie es in einigen Minuten wieder.',
    },
    held: {
      title: 'Ihr Beitrag wartet auf einen ersten Blick.',
      text: 'Die Verwaltung liest ihn, bevor ihn alle sehen. So hält sie es mit ersten Beiträgen neuer Konten und mit Texten, die mehrere gleich geschickt haben. Bis dahin sehen nur Sie und die Verwaltung ihn. Sie bekommen eine E-Mail, sobald er öffentlich ist.',
    },
    honeypot: 'Dieses Feld bleibt leer',
    program:
      'Das sah aus wie von einem Programm gesendet. Senden Sie das Formular noch einmal ab: Ihr Text ist noch da.',
  },
  en: {
    refusals: {
      suspended: (p) =>
        `Until ${p.date} you can read but not write or support anything. Your account says why and how to object.`,
      repeated:
        'You have written this before within the last seven days. Add to the text if you want to say something new.',
      'too-many-links': 'The text holds too many links. Leave some out and say in your own words what it is about.',
      'too-fast': 'Those were many contributions in a short time. Your text is still here. Try again in a few minutes.',
    },
    held: {
      title: 'Your contribution waits for a first look.',
      text: 'The administration reads it before everybody sees it, as it does with first contributions of new accounts and with texts several people sent alike. Until then only you and the administration see it. You will receive an e-mail as soon as it is public.',
    },
    honeypot: 'Leave this field empty',
    program: 'That looked as if a program had sent it. Send the form once more: your text is still here.',
  },
})
