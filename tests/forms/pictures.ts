/** Files people send as photos, on purpose or by mistake. */
export function damagedPictures(): File[] {
  const program = new Uint8Array([0x4d, 0x5a, ...Array.from({ length: 2_000 }, () => 0)])
  const script = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  return [
    new File([program], 'urlaub.jpg', { type: 'image/jpeg' }),
    new File([script], 'wappen.png', { type: 'image/png' }),
    new File(['GIF89a nur der Anfang'], 'bild.jpg', { type: 'image/jpeg' }),
    new File([new Uint8Array(11 * 1024 * 1024)], 'gross.jpg', { type: 'image/jpeg' }),
  ]
}
