import { roleTexts } from '#app/people/texts/roles.ts'
import { defineTexts, type Language, textsIn } from '#app/ui/texts.ts'

/** What the entries of the chronicle are called when people read them. */
const kinds = defineTexts({
  de: {
    'barrier.answered': 'Meldung einer Barriere beantwortet',
    'barrier.closed': 'Barriere als erledigt gemeldet',
    'barrier.reported': 'Barriere gemeldet',
    'idea.answered': 'Idee beantwortet',
    'idea.hidden': 'Idee ausgeblendet',
    'idea.merged': 'Ideen zusammengelegt',
    'idea.shown': 'Idee wieder gezeigt',
    'idea.submitted': 'Idee eingereicht',
    'idea.withdrawn': 'Idee zurückgezogen',
    'municipality.areasChanged': 'Ortsteile oder Themen geändert',
    'municipality.founded': 'Kommune eingerichtet',
    'municipality.legalPageChanged': 'Text der Fußzeile geändert',
    'person.emailChanged': 'E-Mail-Adresse geändert',
    'person.joined': 'Konto bestätigt',
    'person.nameChanged': 'Name oder Sprache geändert',
    'person.passwordChanged': 'Passwort geändert',
    'person.rolesChanged': 'Rollen geändert',
    'project.corrected': 'Vorhaben berichtigt',
    'project.created': 'Vorhaben angelegt',
    'project.edited': 'Vorhaben bearbeitet',
    'project.ideaLinked': 'Idee mit Vorhaben verknüpft',
    'project.ideaUnlinked': 'Idee von Vorhaben gelöst',
    'project.published': 'Vorhaben veröffentlicht',
    'project.updated': 'Fortschrittsmeldung veröffentlicht',
    'staff.invitationWithdrawn': 'Einladung zurückgezogen',
    'staff.invited': 'Einladung ins Team',
    'staff.joined': 'Einladung angenommen',
  },
  en: {
    'barrier.answered': 'Report of a barrier answered',
    'barrier.closed': 'Barrier dealt with',
    'barrier.reported': 'Barrier reported',
    'idea.answered': 'Idea answered',
    'idea.hidden': 'Idea hidden',
    'idea.merged': 'Ideas merged',
    'idea.shown': 'Idea shown again',
    'idea.submitted': 'Idea submitted',
    'idea.withdrawn': 'Idea withdrawn',
    'municipality.areasChanged': 'Districts or topics changed',
    'municipality.founded': 'Municipality set up',
    'municipality.legalPageChanged': 'Text of the footer changed',
    'person.emailChanged': 'E-mail address changed',
    'person.joined': 'Account confirmed',
    'person.nameChanged': 'Name or language changed',
    'person.passwordChanged': 'Password changed',
    'person.rolesChanged': 'Roles changed',
    'project.corrected': 'Project corrected',
    'project.created': 'Project created',
    'project.edited': 'Project edited',
    'project.ideaLinked': 'Idea linked to a project',
    'project.ideaUnlinked': 'Idea taken off a project',
    'project.published': 'Project published',
    'project.updated': 'Progress update published',
    'staff.invitationWithdrawn': 'Invitation withdrawn',
    'staff.invited': 'Invitation to the team',
    'staff.joined': 'Invitation accepted',
  },
})

/** The words for a kind of entry or a role; what has none is shown as it is stored. */
export function wordFor(language: Language, stored: string): string {
  const roles: Record<string, string> = textsIn(roleTexts, language).names
  const entries: Record<string, string> = textsIn(kinds, language)
  return entries[stored] ?? roles[stored] ?? stored
}
