// What import.meta.url is in a CommonJS bundle; see build.mjs.
export const importMetaUrl = require('node:url').pathToFileURL(__filename).href
