/** "250 m", "2 km" */
export function metres(count: number): string {
  return count < 1_000 ? `${count} m` : `${count / 1_000} km`
}
