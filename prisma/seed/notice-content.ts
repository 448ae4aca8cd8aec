/** Words of the newsletters of a demo world. */
export const noticeTexts = {
  consent:
    'Ja, die Verwaltung darf mir Rundbriefe zu den Verfahren, Themen und Ortsteilen per E-Mail schicken, denen ich folge. Ich kann das jederzeit mit einem Klick beenden.',
  sent: {
    subject: 'Was in diesem Herbst gebaut wird',
    text: `in den letzten Wochen haben wir viele Ihrer Ideen geprüft. Drei Dinge werden noch in diesem Jahr fertig: die neuen Bänke am Wasser, die Querung an der Schule und die Beleuchtung am Bahnhof.

Zwei Vorhaben dauern länger als angekündigt. Warum, und wie es weitergeht, lesen Sie beim Fortschritt. Die Gründe stehen dort neben jedem Termin.

Sie haben eine Idee für das nächste Jahr? Reichen Sie sie jetzt ein, dann prüfen wir sie vor den Beratungen zum Haushalt.`,
  },
  draft: {
    subject: 'Einladung zum Rundgang',
    text: `am Samstag in zwei Wochen gehen wir gemeinsam durch den Ortsteil. Wir schauen uns an, wo es eng ist, wo Licht fehlt und wo Bäume Platz haben.

Treffpunkt ist um 10 Uhr vor der Schule. Der Weg ist ohne Stufen und dauert anderthalb Stunden.`,
  },
}
