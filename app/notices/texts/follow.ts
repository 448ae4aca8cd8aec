import { defineTexts } from '#app/ui/texts.ts'

/** Following and ending it, on every page of something that can be followed. */
export const followTexts = defineTexts({
  de: {
    button: {
      idea: 'Idee folgen',
      project: 'Vorhaben folgen',
      process: 'Verfahren folgen',
      topic: 'Diesem Thema folgen',
      district: 'Diesem Ortsteil folgen',
    },
    following: {
      idea: 'Sie folgen dieser Idee',
      project: 'Sie folgen diesem Vorhaben',
      process: 'Sie folgen diesem Verfahren',
      topic: 'Sie folgen diesem Thema',
      district: 'Sie folgen diesem Ortsteil',
    },
    started: {
      idea: 'Sie folgen jetzt dieser Idee. Was mit ihr geschieht, erfahren Sie hier und per E-Mail.',
      project: 'Sie folgen jetzt diesem Vorhaben. Bei jeder Meldung bekommen Sie eine E-Mail.',
      process: 'Sie folgen jetzt diesem Verfahren. Wenn etwas beginnt oder endet, erfahren Sie es.',
      topic: 'Sie folgen jetzt diesem Thema. Neues bekommen Sie einmal am Tag gesammelt.',
      district: 'Sie folgen jetzt diesem Ortsteil. Neues bekommen Sie einmal am Tag gesammelt.',
    },
    stopped: {
      idea: 'Sie folgen dieser Idee nicht mehr.',
      project: 'Sie folgen diesem Vorhaben nicht mehr.',
      process: 'Sie folgen diesem Verfahren nicht mehr.',
      topic: 'Sie folgen diesem Thema nicht mehr.',
      district: 'Sie folgen diesem Ortsteil nicht mehr.',
    },
    stop: 'Nicht mehr folgen',
    settings: 'Wie oft?',
    gone: 'Dem kann niemand mehr folgen: Es ist nicht mehr öffentlich.',
    tooMany: 'Das waren viele Klicks. Versuchen Sie es in ein paar Minuten wieder.',
    offline: 'Sie sind gerade ohne Netz. Versuchen Sie es gleich noch einmal.',
  },
  en: {
    button: {
      idea: 'Follow idea',
      project: 'Follow project',
      process: 'Follow process',
      topic: 'Follow this topic',
      district: 'Follow this district',
    },
    following: {
      idea: 'You follow this idea',
      project: 'You follow this project',
      process: 'You follow this process',
      topic: 'You follow this topic',
      district: 'You follow this district',
    },
    started: {
      idea: 'You follow this idea now. You learn here and by e-mail what becomes of it.',
      project: 'You follow this project now. You get an e-mail with each update.',
      process: 'You follow this process now. You are told when something begins or ends.',
      topic: 'You follow this topic now. News come together once a day.',
      district: 'You follow this district now. News come together once a day.',
    },
    stopped: {
      idea: 'You do not follow this idea any more.',
      project: 'You do not follow this project any more.',
      process: 'You do not follow this process any more.',
      topic: 'You do not follow this topic any more.',
      district: 'You do not follow this district any more.',
    },
    stop: 'Stop following',
    settings: 'How often?',
    gone: 'Nobody can follow this any more: it is not public.',
    tooMany: 'That were many clicks. Try again in a few minutes.',
    offline: 'You are offline. Try again in a moment.',
  },
})
