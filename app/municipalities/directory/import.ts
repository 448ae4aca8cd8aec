import { parseArgs } from 'node:util'
import { importedDirectory } from './directory-place.ts'
import { importRegister } from './import-register.ts'

/** `npm run municipalities:import -- FILE [--dry-run] [--plz FILE.csv]` */
const usage = 'Aufruf: npm run municipalities:import -- GV100AD_….txt [--dry-run] [--plz Postleitzahlen.csv]'

const args = readArguments()
if (!args) {
  console.error(usage)
  process.exitCode = 2
} else {
  const target = args.dryRun ? null : importedDirectory()
  const { ok, text } = importRegister({ register: args.file, postcodes: args.postcodes, target })
  if (ok) console.log(`${text}\n${target ? `Geschrieben nach ${target}` : 'Nichts geschrieben (--dry-run)'}`)
  else console.error(text)
  process.exitCode = ok ? 0 : 1
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean', default: false }, plz: { type: 'string' } },
    })
    const [file, ...rest] = positionals
    return file && rest.length === 0 ? { file, dryRun: values['dry-run'], postcodes: values.plz ?? null } : null
  } catch {
    return null
  }
}
