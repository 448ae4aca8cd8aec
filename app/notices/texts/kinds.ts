import { defineTexts } from '#app/ui/texts.ts'

/** How kinds of notices and their paces are called wherever somebody chooses. */
export const kindTexts = defineTexts({
  de: {
    kinds: {
      ownIdea: {
        title: 'Neues zu meinen Ideen',
        hint: 'Die Verwaltung antwortet, oder jemand schlägt eine Änderung vor.',
      },
      discussion: { title: 'Neue Kommentare zu meinen Ideen', hint: 'Andere schreiben etwas unter Ihre Idee.' },
      reply: { title: 'Antworten auf meine Kommentare', hint: 'Jemand antwortet Ihnen in einem Gespräch.' },
      decision: {
        title: 'Entscheidungen zu dem, was ich geschrieben habe',
        hint: 'Etwas von Ihnen wurde ausgeblendet oder wieder gezeigt. Die Begründung bekommen Sie immer.',
      },
      supported: { title: 'Neues zu Ideen, die ich unterstütze', hint: 'Antworten und was daraus wird.' },
      idea: { title: 'Neues zu Ideen, denen ich folge', hint: 'Antworten, Kommentare, neue Fassungen.' },
      project: { title: 'Neues bei Vorhaben, denen ich folge', hint: 'Jede Meldung über den Fortschritt.' },
      process: { title: 'Neues in Verfahren, denen ich folge', hint: 'Etwas beginnt, endet, wird verlängert.' },
      area: {
        title: 'Neues aus Themen, Ortsteilen und Orten, denen ich folge',
        hint: 'Neue Ideen, Vorhaben und Verfahren.',
      },
    },
    paces: {
      atOnce: 'sofort per E-Mail',
      daily: 'täglich gesammelt',
      weekly: 'wöchentlich gesammelt',
      inApp: 'nur hier in der Liste',
      off: 'gar nicht',
    },
  },
  en: {
    kinds: {
      ownIdea: { title: 'News of my ideas', hint: 'The administration answers, or somebody proposes a change.' },
      discussion: { title: 'New comments on my ideas', hint: 'Others write something below your idea.' },
      reply: { title: 'Replies to my comments', hint: 'Somebody answers you in a conversation.' },
      decision: {
        title: 'Decisions about what I wrote',
        hint: 'Something of yours was hidden or shown again. You always get the reasons.',
      },
      supported: { title: 'News of ideas I support', hint: 'Answers and what becomes of them.' },
      idea: { title: 'News of ideas I follow', hint: 'Answers, comments, new versions.' },
      project: { title: 'News of projects I follow', hint: 'Every update on progress.' },
      process: { title: 'News of processes I follow', hint: 'Something begins, ends, is extended.' },
      area: { title: 'News from topics, districts and places I follow', hint: 'New ideas, projects and processes.' },
    },
    paces: {
      atOnce: 'by e-mail at once',
      daily: 'collected daily',
      weekly: 'collected weekly',
      inApp: 'only here in the list',
      off: 'not at all',
    },
  },
})
