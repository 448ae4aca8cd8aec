import sharp from 'sharp'
import { bed, bicycle, ground, hills, house, lampPost, person, road, sky, sun, tree } from './drawing.ts'

/** What the pictures of the demo worlds show; in words for those who cannot see them. */
export const sceneDescriptions = {
  square: 'Marktplatz mit Trinkbrunnen, Bäumen und alten Häusern',
  street: 'Straße mit Häusern und einem Menschen auf dem Rad',
  playground: 'Spielplatz mit Klettergerüst, Rutsche und Schaukel',
  bench: 'Bank unter einem Baum',
  meadow: 'Wiese mit Wildblumen',
  lamp: 'Weg im Dunkeln, beleuchtet von drei Laternen',
  solar: 'Flaches Dach mit einer Solaranlage',
  bikes: 'Fahrräder an einer Reihe von Bügeln',
  shops: 'Gasse mit kleinen Läden',
  trees: 'Junge Bäume an einem Weg',
  garden: 'Garten mit Hochbeeten',
  tunnel: 'Unterführung mit bunt bemalten Wänden',
  track: 'Bahn aus Wellen und Kurven für Räder und Roller',
  houses: 'Neue Wohnhäuser mit gemeinsamem Garten',
  cinema: 'Altes Kino mit leuchtender Schrift',
  crane: 'Baustelle mit Kran',
  office: 'Schalter im Rathaus mit zwei Menschen',
} as const

export type Scene = keyof typeof sceneDescriptions

/** Draws a picture; the same bytes each time. */
export async function drawScene(scene: Scene): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1000" viewBox="0 0 1600 1000">${scenes[scene]()}</svg>`
  return await sharp(Buffer.from(svg)).jpeg({ quality: 88 }).toBuffer()
}

const scenes: Record<Scene, () => string> = {
  square: () =>
    `${sky()}${sun()}${house(60, 720, 270, 330, '#e5c99a')}${house(340, 720, 230, 400, '#d9b0a0', '#7d4a3c')}${house(590, 720, 300, 360, '#e9dcc0')}${house(910, 720, 240, 420, '#c8d3c0', '#6d5a4a')}${house(1170, 720, 330, 340, '#e3bd8f')}${ground('#d8cdb8')}${tree(300, 860, 1.3)}${tree(1330, 880, 1.4, '#6f9e5c')}
    <ellipse cx="800" cy="900" rx="150" ry="34" fill="#b9b2a4"/><rect x="762" y="700" width="76" height="190" rx="12" fill="#8c9296"/><path d="M838 730 q70 0 66 90" stroke="#7fc4e0" stroke-width="12" fill="none"/><ellipse cx="904" cy="858" rx="66" ry="16" fill="#7fc4e0"/>${person(640, 930, '#14566b')}${person(1020, 940, '#c2703d', 0.8)}`,
  street: () =>
    `${sky()}${house(40, 740, 330, 380, '#e5c99a')}${house(400, 740, 270, 320, '#c8d3c0', '#6d5a4a')}${house(700, 740, 350, 420, '#e2b7a4')}${house(1080, 740, 300, 340, '#e9dcc0', '#7d4a3c')}${tree(1460, 760, 1.5)}${road()}<rect y="790" width="1600" height="70" fill="#b65c4a"/>${bicycle(560, 800, '#ffd65c', 1.1)}${person(555, 720, '#14566b', 0.9)}`,
  playground: () =>
    `${sky()}${hills()}${ground('#d9c28f')}${tree(160, 760, 1.6)}${tree(1480, 770, 1.5, '#6f9e5c')}<path d="M520 900 V480 H720 V900 M520 620 H720 M520 560 H720 M520 690 H720" stroke="#14566b" stroke-width="20" fill="none"/><path d="M500 480 L620 390 L740 480Z" fill="#d8553f"/><path d="M720 520 Q 860 560 930 880 H1010" stroke="#ffc53d" stroke-width="56" fill="none" stroke-linecap="round"/>
    <path d="M1110 900 L1180 480 H1380 L1450 900" stroke="#7b5a3f" stroke-width="22" fill="none"/><path d="M1230 480 V760 M1330 480 V760" stroke="#444" stroke-width="7"/><rect x="1205" y="756" width="150" height="22" rx="8" fill="#d8553f"/>${person(430, 920, '#c2703d', 0.75)}${person(1050, 940, '#5f9463', 0.7)}`,
  bench: () =>
    `${sky()}${hills('#b4cfa0', 600)}${ground('#a9c48b', 700)}<path d="M0 880 Q 800 780 1600 900 V1000 H0Z" fill="#d8cdb8"/>${tree(1080, 800, 2.4)}<g fill="#a87b4f"><rect x="470" y="700" width="460" height="30" rx="8"/><rect x="470" y="650" width="460" height="26" rx="8"/><rect x="470" y="600" width="460" height="26" rx="8"/></g><g fill="#3a3f47"><rect x="510" y="590" width="18" height="230"/><rect x="872" y="590" width="18" height="230"/></g>${person(330, 860, '#c2703d', 1.1)}`,
  meadow: () => `${sky()}${sun()}${hills('#9fc08d', 520)}${ground('#8db26f', 600)}${tree(1420, 680, 1.5)}${flowers()}`,
  lamp: () =>
    `${sky('#18233a', '#3d4a63')}<circle cx="1280" cy="170" r="60" fill="#f5edd0"/>${hills('#2c3a3a', 640)}${ground('#26322f')}<path d="M560 1000 L760 640 H840 L1040 1000Z" fill="#8b8577"/>${lampPost(500, 930, 520)}${lampPost(650, 780, 320)}${lampPost(725, 690, 190)}${person(840, 890, '#ffc53d', 0.9)}`,
  solar: () =>
    `${sky()}${sun(300, 200)}${hills('#a8c79b', 560)}<rect y="600" width="1600" height="400" fill="#b9b2a4"/><rect y="600" width="1600" height="26" fill="#8c8779"/>${[0, 1, 2].flatMap((row) => [0, 1, 2, 3].map((column) => panel(130 + column * 350 + row * 20, 690 + row * 110))).join('')}`,
  bikes: () =>
    `${sky()}${house(100, 700, 520, 360, '#e9dcc0')}${tree(900, 720, 1.8)}${tree(1300, 720, 1.5, '#6f9e5c')}${ground('#d8cdb8', 700)}${[0, 1, 2, 3, 4].map((n) => `<path d="M${210 + n * 290} 900 v-150 a30 30 0 0 1 60 0 v150" stroke="#6d7178" stroke-width="16" fill="none"/>${bicycle(250 + n * 290, 870, ['#14566b', '#d8553f', '#5f9463', '#ffc53d', '#7a5c86'][n], 0.9)}`).join('')}`,
  shops: () =>
    `${sky()}${[0, 1, 2, 3].map((n) => shop(60 + n * 385, ['#e5c99a', '#c8d3c0', '#e2b7a4', '#e9dcc0'][n]!, ['#d8553f', '#14566b', '#5f9463', '#ffc53d'][n]!)).join('')}${ground('#cfc5b2', 820)}${person(380, 930, '#7a5c86')}${person(980, 940, '#14566b')}${person(1060, 945, '#c2703d', 0.7)}`,
  trees: () =>
    `${sky()}${sun()}${hills('#b4cfa0', 600)}${ground('#a9c48b', 690)}<path d="M620 1000 Q 800 800 780 660 H840 Q 900 800 1060 1000Z" fill="#d8cdb8"/>${[200, 420, 600, 1010, 1190, 1420].map((x, n) => tree(x, [900, 800, 730, 730, 800, 910][n]!, [1.2, 0.9, 0.7, 0.7, 0.9, 1.2][n], n % 2 ? '#6f9e5c' : '#5f9463')).join('')}`,
  garden: () =>
    `${sky()}${house(980, 690, 420, 260, '#e2b7a4')}${hills('#b4cfa0', 660)}${ground('#a9c48b', 690)}${bed(140, 830)}${bed(500, 800)}${bed(900, 830)}${bed(260, 960)}${bed(700, 960)}${bed(1180, 960)}${person(440, 900, '#c2703d')}${person(1130, 850, '#14566b', 0.9)}`,
  tunnel: () =>
    `<rect width="1600" height="1000" fill="#cfc5b2"/><path d="M0 0 H560 V720 L0 1000Z" fill="#7fc4e0"/><path d="M1600 0 H1040 V720 L1600 1000Z" fill="#8ac3a3"/><path d="M560 0 H1040 V720 H560Z" fill="#fbf3dc"/><path d="M0 1000 L560 720 H1040 L1600 1000Z" fill="#a49d8f"/><path d="M0 620 Q 140 520 280 620 T 560 560" stroke="#14566b" stroke-width="54" fill="none"/><circle cx="180" cy="330" r="110" fill="#ffc53d"/><path d="M330 440 q90 -70 160 0 q-70 70 -160 0 l-50 -44 v88Z" fill="#d8553f"/><path d="M1040 520 Q 1240 380 1600 560" stroke="#ffc53d" stroke-width="40" fill="none"/><circle cx="1330" cy="300" r="90" fill="#7a5c86"/><rect x="1180" y="560" width="260" height="90" rx="24" fill="#d8553f"/>${person(760, 800, '#14566b', 0.8)}${person(860, 810, '#c2703d', 0.8)}`,
  track: () =>
    `${sky()}${hills('#a8c79b', 560)}${ground('#8db26f', 640)}<path d="M40 920 Q 160 740 300 880 T 560 860 T 820 860 T 1080 850 T 1340 850 Q 1500 740 1570 900" stroke="#8a6a4d" stroke-width="120" fill="none" stroke-linecap="round"/>${bicycle(700, 770, '#d8553f', 0.9)}${person(690, 700, '#14566b', 0.8)}${tree(1440, 700, 1.2)}${tree(150, 690, 1.1, '#6f9e5c')}`,
  houses: () =>
    `${sky()}${sun()}${house(80, 740, 360, 430, '#e9dcc0', '#6d5a4a')}${house(500, 740, 420, 330, '#c8d3c0', '#6d5a4a')}${house(980, 740, 380, 430, '#e5c99a', '#6d5a4a')}${ground('#a9c48b', 740)}${bed(300, 920)}${bed(760, 940)}${tree(1460, 800, 1.5)}${person(640, 900, '#c2703d')}${person(1120, 910, '#7a5c86')}`,
  cinema: () =>
    `${sky('#2c3350', '#d9927a')}${house(90, 800, 300, 380, '#8d7468', '#5a4038')}<rect x="450" y="230" width="700" height="570" fill="#c9a27f"/><rect x="430" y="200" width="740" height="60" fill="#7d4a3c"/><rect x="520" y="430" width="560" height="120" rx="10" fill="#8f2f2a"/><g font-family="sans-serif" font-weight="700" text-anchor="middle"><text x="800" y="516" font-size="84" fill="#ffe9a8" letter-spacing="18">KINO</text></g>${Array.from({ length: 14 }, (_, n) => `<circle cx="${540 + n * 40}" cy="444" r="8" fill="#ffd65c"/><circle cx="${540 + n * 40}" cy="536" r="8" fill="#ffd65c"/>`).join('')}<rect x="690" y="600" width="220" height="200" fill="#3a2a26"/><rect x="796" y="600" width="8" height="200" fill="#c9a27f"/>${house(1210, 800, 300, 360, '#8d7468', '#5a4038')}${ground('#6b6259', 800)}${person(560, 920, '#ffc53d')}${person(1010, 930, '#8ac3a3')}`,
  crane: () =>
    `${sky()}${house(90, 760, 300, 320, '#e2b7a4')}${ground('#c2a97f', 760)}<path d="M880 760 V180 H930 V760 M560 200 H1400 M905 110 L560 200 M905 110 L1400 200 M880 280 L930 360 M930 280 L880 360 M880 440 L930 520 M930 440 L880 520 M880 600 L930 680 M930 600 L880 680" stroke="#e0a020" stroke-width="16" fill="none"/><path d="M1260 205 V470" stroke="#444" stroke-width="6"/><rect x="1190" y="470" width="140" height="70" fill="#a49d8f"/><rect x="1080" y="640" width="420" height="120" fill="#b9b2a4"/><path d="M1080 640 h420 M1080 700 h420" stroke="#8c8779" stroke-width="8"/><path d="M0 840 h1600" stroke="#d8553f" stroke-width="26" stroke-dasharray="90 60"/>${person(600, 940, '#ffc53d')}`,
  office: () =>
    `<rect width="1600" height="1000" fill="#f0e8d6"/><rect x="140" y="140" width="420" height="360" fill="#bfe0f2"/><path d="M350 140 v360 M140 320 h420" stroke="#fbf6ea" stroke-width="18"/><rect x="980" y="170" width="460" height="230" rx="12" fill="#14566b"/><g fill="#ffe9a8"><rect x="1020" y="220" width="220" height="28" rx="8"/><rect x="1020" y="280" width="340" height="28" rx="8"/><rect x="1020" y="340" width="180" height="28" rx="8"/></g>${person(1000, 720, '#5f9463', 1.5)}<rect x="420" y="640" width="900" height="70" rx="10" fill="#a87b4f"/><rect x="460" y="710" width="820" height="290" fill="#c99b6b"/><rect x="1090" y="500" width="180" height="126" rx="8" fill="#3a3f47"/>${person(620, 930, '#c2703d', 1.7)}`,
}

function panel(x: number, y: number): string {
  return `<g transform="translate(${x} ${y}) skewX(-18)"><rect width="290" height="86" fill="#1d3f63"/><path d="M58 0 v86 M116 0 v86 M174 0 v86 M232 0 v86 M0 43 h290" stroke="#6f97bd" stroke-width="4"/></g>`
}

function shop(x: number, wall: string, awning: string): string {
  const stripes = Array.from(
    { length: 7 },
    (_, n) => `<path d="M${x + n * 50} 560 h50 v70 a25 25 0 0 1 -50 0Z" fill="${n % 2 ? '#fbf6ea' : awning}"/>`,
  )
  return `<rect x="${x}" y="240" width="350" height="580" fill="${wall}"/><rect x="${x - 8}" y="220" width="366" height="30" fill="#7d4a3c"/><rect x="${x + 50}" y="310" width="70" height="110" fill="#7ba3b5"/><rect x="${x + 220}" y="310" width="70" height="110" fill="#7ba3b5"/><rect x="${x + 30}" y="610" width="180" height="160" fill="#a9cbd8"/><rect x="${x + 235}" y="610" width="90" height="210" fill="#6d5a4a"/>${stripes.join('')}`
}

/** Scattered evenly by the golden angle; larger towards the front. */
function flowers(): string {
  return Array.from({ length: 110 }, (_, n) => {
    const x = (n * 617.8) % 1600
    const y = 640 + ((n * 233.7) % 340)
    const size = (y - 560) / 34
    const colour = ['#d8553f', '#ffc53d', '#fff', '#7a5c86', '#f0a3b5'][n % 5]
    return `<path d="M${x} ${y} v${size * 4}" stroke="#5f8f4e" stroke-width="${size / 2}"/><circle cx="${x}" cy="${y}" r="${size}" fill="${colour}"/><circle cx="${x}" cy="${y}" r="${size / 3}" fill="#7b5a3f"/>`
  }).join('')
}
