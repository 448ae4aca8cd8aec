/** Imported before everything else: settings are read once, while the other modules are loaded. */
process.env.NODE_ENV = 'production'
process.env.DEMO = 'true'
// one line per request is for operators
process.env.LOG_LEVEL ??= 'warn'
