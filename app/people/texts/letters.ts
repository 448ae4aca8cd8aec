import { defineTexts } from '#app/ui/texts.ts'

type To = { municipality: string }

/** Letters about somebody's own account. */
export const accountLetters = defineTexts({
  de: {
    confirm: {
      subject: (p: To) => `Bestätigen Sie Ihre E-Mail-Adresse für ${p.municipality}`,
      first: (p: To) => `Sie haben ein Konto bei der Mitmach-Plattform von ${p.municipality} angelegt.`,
      second:
        'Bestätigen Sie Ihre E-Mail-Adresse, dann kann es losgehen. Sie brauchen dazu Ihr Passwort. Der Link gilt 48 Stunden.',
      ignore:
        'Waren Sie das nicht? Dann löschen Sie diese E-Mail. Ohne Bestätigung verschwindet das Konto nach 7 Tagen.',
      action: 'E-Mail-Adresse bestätigen',
    },
    known: {
      subject: (p: To) => `Sie haben schon ein Konto bei ${p.municipality}`,
      first: (p: To) =>
        `Jemand wollte mit dieser E-Mail-Adresse ein Konto bei ${p.municipality} anlegen. Sie haben schon eines.`,
      second: 'Melden Sie sich einfach an. Wenn Ihnen das Passwort fehlt, vergeben Sie dort ein neues.',
      ignore: 'Waren Sie das nicht? Dann müssen Sie nichts tun. An Ihrem Konto hat sich nichts geändert.',
      action: 'Anmelden',
    },
    reset: {
      subject: 'Neues Passwort vergeben',
      first: (p: To) => `Für Ihr Konto bei ${p.municipality} soll ein neues Passwort vergeben werden.`,
      second: 'Der Link gilt 2 Stunden und nur einmal.',
      ignore: 'Waren Sie das nicht? Dann löschen Sie diese E-Mail. Ihr Passwort bleibt, wie es ist.',
      action: 'Neues Passwort vergeben',
    },
    passwordChanged: {
      subject: 'Ihr Passwort wurde geändert',
      first: (p: To) => `Das Passwort Ihres Kontos bei ${p.municipality} ist neu. Andere Geräte sind abgemeldet.`,
      second: 'Waren Sie das nicht? Dann vergeben Sie sofort ein neues Passwort.',
      action: 'Neues Passwort vergeben',
    },
    newEmail: {
      subject: 'Bestätigen Sie Ihre neue E-Mail-Adresse',
      first: (p: To) => `Ihr Konto bei ${p.municipality} soll künftig diese E-Mail-Adresse haben.`,
      second: 'Bestätigen Sie die Adresse. Der Link gilt 24 Stunden. Bis dahin bleibt alles, wie es ist.',
      ignore: 'Waren Sie das nicht? Dann löschen Sie diese E-Mail.',
      action: 'Neue Adresse bestätigen',
    },
    emailChanged: {
      subject: 'Ihre E-Mail-Adresse wurde geändert',
      first: (p: To) => `Ihr Konto bei ${p.municipality} hat jetzt eine andere E-Mail-Adresse.`,
      second: 'Künftige Nachrichten gehen dorthin. An diese Adresse schreiben wir nicht mehr.',
      third: (p: { contact: string }) =>
        p.contact
          ? `Waren Sie das nicht? Dann schreiben Sie uns: ${p.contact}`
          : 'Waren Sie das nicht? Dann melden Sie sich bei Ihrer Verwaltung.',
    },
    deleted: {
      subject: 'Ihr Konto ist gelöscht',
      first: (p: To) => `Ihr Konto bei ${p.municipality} gibt es nicht mehr. Ihre persönlichen Daten sind gelöscht.`,
      second: 'Was Sie öffentlich geschrieben haben, bleibt stehen. Dort steht jetzt „gelöschtes Konto“.',
      third: 'Das ist unsere letzte Nachricht an diese Adresse.',
    },
    invitation: {
      subject: (p: To) => `Einladung: Arbeiten Sie mit bei ${p.municipality}`,
      first: (p: To & { by: string; roles: string }) =>
        `${p.by} lädt Sie ein, auf der Mitmach-Plattform von ${p.municipality} mitzuarbeiten: ${p.roles}.`,
      second: 'Nehmen Sie die Einladung an. Der Link gilt 14 Tage.',
      ignore: 'Kennen Sie den Absender nicht? Dann löschen Sie diese E-Mail.',
      action: 'Einladung annehmen',
      why: (p: To) => `Sie erhalten diese Nachricht, weil die Verwaltung von ${p.municipality} Sie eingeladen hat.`,
    },
    residenceConfirmed: {
      subject: 'Ihr Wohnsitz ist bestätigt',
      first: (p: To) =>
        `Sie waren bei uns am Schalter. Für Ihr Konto ist jetzt bestätigt, dass Sie in ${p.municipality} wohnen.`,
      second: 'Sie können an Abstimmungen teilnehmen, die Einwohnerinnen und Einwohnern vorbehalten sind.',
      third: (p: { contact: string }) =>
        p.contact
          ? `Waren Sie das nicht? Dann schreiben Sie uns: ${p.contact}`
          : 'Waren Sie das nicht? Dann melden Sie sich bei Ihrer Verwaltung.',
      action: 'Wohnsitz ansehen',
    },
    residenceMoved: {
      subject: 'Ihr Wohnsitz ist für ein anderes Konto bestätigt',
      first: (p: To) =>
        `Jemand hat in ${p.municipality} am Schalter einen Ausweis mit Ihrem Namen und Geburtsdatum gezeigt und ein anderes Konto genannt. Ein Mensch kann nur mit einem Konto als Einwohnerin oder Einwohner abstimmen. Für dieses Konto hier gilt die Bestätigung deshalb nicht mehr.`,
      second: (p: { contact: string }) =>
        p.contact
          ? `Waren Sie das nicht? Dann schreiben Sie uns gleich: ${p.contact}`
          : 'Waren Sie das nicht? Dann melden Sie sich gleich bei Ihrer Verwaltung.',
    },
    residenceDeclined: {
      subject: 'Wir konnten Ihren Wohnsitz noch nicht bestätigen',
      first: (p: To) =>
        `Sie haben in ${p.municipality} einen Brief mit einem Code angefordert. Wir haben Ihre Angaben mit dem Melderegister verglichen und konnten den Brief nicht schicken. Der Grund:`,
      second:
        'Ändern Sie Ihre Angaben und fordern Sie den Brief noch einmal an. Oder kommen Sie mit Ihrem Ausweis vorbei.',
      action: 'Angaben ändern',
    },
    rolesChanged: {
      subject: 'Ihre Rechte wurden geändert',
      first: (p: To & { roles: string }) => `Ihre Rollen bei ${p.municipality} sind jetzt: ${p.roles}.`,
      none: (p: To) =>
        `Sie gehören bei ${p.municipality} nicht mehr zum Team der Verwaltung. Ihr Konto bleibt bestehen.`,
    },
  },
  en: {
    confirm: {
      subject: (p) => `Confirm your e-mail address for ${p.municipality}`,
      first: (p) => `You created an account on the participation platform of ${p.municipality}.`,
      second:
        'Confirm your e-mail address to get started. You will need your password. The link is valid for 48 hours.',
      ignore: 'Was it not you? Then delete this e-mail. Without confirmation the account disappears after 7 days.',
      action: 'Confirm e-mail address',
    },
    known: {
      subject: (p) => `You already have an account at ${p.municipality}`,
      first: (p) =>
        `Somebody wanted to create an account at ${p.municipality} with this e-mail address. You already have one.`,
      second: 'Just sign in. If you do not know your password any more, choose a new one there.',
      ignore: 'Was it not you? Then there is nothing to do. Nothing has changed in your account.',
      action: 'Sign in',
    },
    reset: {
      subject: 'Choose a new password',
      first: (p) => `A new password is to be chosen for your account at ${p.municipality}.`,
      second: 'The link is valid for 2 hours and only once.',
      ignore: 'Was it not you? Then delete this e-mail. Your password stays as it is.',
      action: 'Choose a new password',
    },
    passwordChanged: {
      subject: 'Your password was changed',
      first: (p) => `The password of your account at ${p.municipality} is new. Other devices are signed out.`,
      second: 'Was it not you? Then choose a new password right now.',
      action: 'Choose a new password',
    },
    newEmail: {
      subject: 'Confirm your new e-mail address',
      first: (p) => `Your account at ${p.municipality} is to have this e-mail address from now on.`,
      second: 'Confirm the address. The link is valid for 24 hours. Until then everything stays as it is.',
      ignore: 'Was it not you? Then delete this e-mail.',
      action: 'Confirm new address',
    },
    emailChanged: {
      subject: 'Your e-mail address was changed',
      first: (p) => `Your account at ${p.municipality} now has another e-mail address.`,
      second: 'Future messages go there. We do not write to this address any more.',
      third: (p) =>
        p.contact
          ? `Was it not you? Then write to us: ${p.contact}`
          : 'Was it not you? Then contact your administration.',
    },
    deleted: {
      subject: 'Your account is deleted',
      first: (p) => `Your account at ${p.municipality} does not exist any more. Your personal data is deleted.`,
      second: 'What you wrote in public stays. It now says “deleted account”.',
      third: 'This is our last message to this address.',
    },
    invitation: {
      subject: (p) => `Invitation: work with us at ${p.municipality}`,
      first: (p) => `${p.by} invites you to work on the participation platform of ${p.municipality}: ${p.roles}.`,
      second: 'Accept the invitation. The link is valid for 14 days.',
      ignore: 'You do not know the sender? Then delete this e-mail.',
      action: 'Accept invitation',
      why: (p) => `You receive this message because the administration of ${p.municipality} invited you.`,
    },
    residenceConfirmed: {
      subject: 'Your residence is confirmed',
      first: (p) => `You came to our desk. Your account now says that you live in ${p.municipality}.`,
      second: 'You can take part in votes of residents.',
      third: (p) =>
        p.contact
          ? `Was it not you? Then write to us: ${p.contact}`
          : 'Was it not you? Then contact your administration.',
      action: 'See your residence',
    },
    residenceMoved: {
      subject: 'Your residence is confirmed for another account',
      first: (p) =>
        `Somebody showed an identity card with your name and date of birth at the desk in ${p.municipality}, and named another account. One human votes as a resident with one account. So the confirmation of this account does not count any more.`,
      second: (p) =>
        p.contact
          ? `Was it not you? Then write to us right now: ${p.contact}`
          : 'Was it not you? Then contact your administration right now.',
    },
    residenceDeclined: {
      subject: 'We could not confirm your residence yet',
      first: (p) =>
        `You asked for a letter with a code in ${p.municipality}. We compared what you told us with the register of residents and could not send the letter. The reason:`,
      second: 'Change what you told us and ask for the letter once more. Or come to our desk with your identity card.',
      action: 'Change your details',
    },
    rolesChanged: {
      subject: 'Your rights were changed',
      first: (p) => `Your roles at ${p.municipality} are now: ${p.roles}.`,
      none: (p) => `You are no longer part of the staff at ${p.municipality}. Your account stays.`,
    },
  },
})
