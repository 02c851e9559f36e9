// What import.meta is in a CommonJS bundle; see build.mjs.
export const importMeta = {
  get url() {
    return require('node:url').pathToFileURL(__filename).href
  },
}
