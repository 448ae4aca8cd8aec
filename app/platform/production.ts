/** Imported before everything else: React and others decide while they are loaded which of their two builds they are. */
process.env.NODE_ENV ??= 'production'
