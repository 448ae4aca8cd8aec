/** Parts of which the pictures of demo worlds are drawn: 1600 x 1000, flat colours, soft light. */

export function sky(top = '#bfe0f2', bottom = '#f6efdf'): string {
  return `<defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient></defs>
    <rect width="1600" height="1000" fill="url(#sky)"/>${cloud(260, 170, 1)}${cloud(1180, 120, 1.3)}`
}

function cloud(x: number, y: number, size: number): string {
  return `<g transform="translate(${x} ${y}) scale(${size})" fill="#fff" opacity=".75"><circle r="42"/><circle cx="52" cy="-22" r="54"/><circle cx="110" r="44"/><rect x="-10" y="8" width="130" height="36" rx="18"/></g>`
}

export function sun(x = 1330, y = 190): string {
  return `<circle cx="${x}" cy="${y}" r="150" fill="#ffe9a8" opacity=".5"/><circle cx="${x}" cy="${y}" r="88" fill="#ffd65c"/>`
}

export function hills(colour = '#a8c79b', y = 640): string {
  return `<path d="M0 ${y} Q 300 ${y - 150} 640 ${y - 30} T 1180 ${y - 60} T 1600 ${y - 40} V1000 H0Z" fill="${colour}"/>`
}

export function ground(colour = '#cfc5b2', y = 720): string {
  return `<rect y="${y}" width="1600" height="${1000 - y}" fill="${colour}"/>`
}

export function tree(x: number, y: number, size = 1, green = '#5f9463'): string {
  return `<g transform="translate(${x} ${y}) scale(${size})"><ellipse cy="6" rx="70" ry="12" fill="#000" opacity=".12"/><rect x="-11" y="-130" width="22" height="136" rx="8" fill="#7b5a3f"/>
    <circle cy="-210" r="92" fill="${green}"/><circle cx="-58" cy="-160" r="62" fill="${green}"/><circle cx="60" cy="-164" r="66" fill="${green}"/><circle cx="24" cy="-236" r="52" fill="#fff" opacity=".14"/></g>`
}

export function house(x: number, y: number, width: number, height: number, wall: string, roof = '#a7523d'): string {
  const columns = Math.max(2, Math.floor(width / 95))
  const storeys = Math.max(1, Math.floor(height / 130))
  const gap = width / columns
  const panes: string[] = []
  for (let storey = 0; storey < storeys; storey++)
    for (let column = 0; column < columns; column++) {
      const left = x + gap * column + gap / 2 - 24
      const top = y - height + 34 + storey * 124
      panes.push(
        `<rect x="${left}" y="${top}" width="48" height="66" rx="3" fill="#fbf6ea"/><rect x="${left + 5}" y="${top + 5}" width="38" height="56" fill="#7ba3b5"/><path d="M${left + 24} ${top + 5}v56M${left + 5} ${top + 32}h38" stroke="#fbf6ea" stroke-width="4"/>`,
      )
    }
  return `<rect x="${x}" y="${y - height}" width="${width}" height="${height}" fill="${wall}"/><path d="M${x - 16} ${y - height} L${x + width / 2} ${y - height - width * 0.42} L${x + width + 16} ${y - height}Z" fill="${roof}"/>${panes.join('')}`
}

export function road(y = 760, colour = '#6d7178'): string {
  const dashes = Array.from(
    { length: 9 },
    (_, n) => `<rect x="${n * 190 + 30}" y="${y + 108}" width="100" height="12" fill="#f5efdf"/>`,
  )
  return `<rect y="${y}" width="1600" height="230" fill="${colour}"/><rect y="${y - 22}" width="1600" height="24" fill="#d9d2c3"/>${dashes.join('')}`
}

export function bicycle(x: number, y: number, colour = '#14566b', size = 1): string {
  return `<g transform="translate(${x} ${y}) scale(${size})" fill="none" stroke-linecap="round" stroke-linejoin="round"><g stroke="#33363d" stroke-width="9"><circle cx="-78" r="56"/><circle cx="78" r="56"/></g>
    <path d="M-78 0 L-30 -84 L48 -84 L0 0Z M-30 -84 L0 0 M78 0 L42 -112 L66 -124" stroke="${colour}" stroke-width="12"/><path d="M-48 -112 h38" stroke="#33363d" stroke-width="14"/></g>`
}

export function lampPost(x: number, y: number, height = 420, lit = true): string {
  const glow = lit
    ? `<path d="M${x + 60} ${y - height + 26} L${x - 90} ${y} H${x + 230}Z" fill="#ffe9a8" opacity=".4"/>`
    : ''
  return `${glow}<rect x="${x - 8}" y="${y - height}" width="16" height="${height}" rx="6" fill="#3a3f47"/><path d="M${x} ${y - height + 8} h74" stroke="#3a3f47" stroke-width="14" stroke-linecap="round"/><rect x="${x + 34}" y="${y - height + 10}" width="60" height="18" rx="9" fill="#ffd65c"/>`
}

export function person(x: number, y: number, colour: string, size = 1): string {
  return `<g transform="translate(${x} ${y}) scale(${size})"><ellipse cy="4" rx="42" ry="9" fill="#000" opacity=".14"/><path d="M-30 0 V-104 a30 30 0 0 1 60 0 V0Z" fill="${colour}"/><circle cy="-166" r="34" fill="#d9a37e"/><path d="M-34 -170 a34 34 0 0 1 68 0 Z" fill="#4b382c"/></g>`
}

export function bed(x: number, y: number): string {
  const plants = Array.from(
    { length: 6 },
    (_, n) =>
      `<path d="M${x + 26 + n * 38} ${y - 72} q-24 -46 0 -74 q24 28 0 74" fill="${n % 2 ? '#6aa05f' : '#88b866'}"/>${n % 3 === 0 ? `<circle cx="${x + 26 + n * 38}" cy="${y - 104}" r="11" fill="#d8553f"/>` : ''}`,
  )
  return `${plants.join('')}<rect x="${x}" y="${y - 78}" width="250" height="78" rx="4" fill="#a87b4f"/><path d="M${x} ${y - 40} h250" stroke="#8c6440" stroke-width="6"/>`
}
