// Loaded before everything else, by any Node: says in one sentence what is wrong where the TypeScript behind it could not even be read.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 24 || (major === 24 && minor < 16)) {
  console.error(
    `Bausteine needs Node 24.16 or newer and found ${process.versions.node}. On Linux it comes with "npm ci" (start through npm: "npm start", "npm run demo"); elsewhere install it from https://nodejs.org.`,
  )
  process.exit(1)
}
