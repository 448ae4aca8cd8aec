import { defineTexts } from '#app/ui/texts.ts'

export const roleTexts = defineTexts({
  de: {
    deletedAccount: 'gelöschtes Konto',
    names: {
      editor: 'Redaktion',
      moderator: 'Moderation',
      projectLead: 'Projektleitung',
      administrator: 'Administration',
    },
    about: {
      editor: 'Pflegt Seiten und Texte der Kommune.',
      moderator: 'Prüft Ideen, beantwortet sie und blendet Unzulässiges aus.',
      projectLead: 'Legt Vorhaben an und berichtet über den Fortschritt.',
      administrator: 'Stellt die Plattform ein und lädt Menschen ein.',
    },
  },
  en: {
    deletedAccount: 'deleted account',
    names: {
      editor: 'Editor',
      moderator: 'Moderator',
      projectLead: 'Project lead',
      administrator: 'Administrator',
    },
    about: {
      editor: 'Looks after the pages and texts of the municipality.',
      moderator: 'Checks ideas, answers them and hides what is not allowed.',
      projectLead: 'Creates projects and reports on their progress.',
      administrator: 'Sets up the platform and invites people.',
    },
  },
})
