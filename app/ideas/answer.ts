/** How much staff may write. */
export const answerLength = { min: 20, max: 5000 }
export const forwardedToLength = 120
