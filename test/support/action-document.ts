/** The tables of `docs/action.md`, made from `action.yml`. */
import { parse } from 'yaml'

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
}

/** The document with its tables as they are in the action's file. */
export function actionDocument(document: string, action: string): string {
  const { inputs, outputs } = parse(action) as ActionFile // the action's own form
  return [
    ['inputs', inputs],
    ['outputs', outputs],
  ].reduce((text, [name, entries]) => withTable(text, String(name), Object(entries)), document)
}

function withTable(
  document: string,
  name: string,
  entries: ActionFile['inputs'] | ActionFile['outputs'],
): string {
  const rows = Object.entries(entries).map(
    ([key, { description }]) => `| \`${key}\` | ${description.replaceAll('|', '\\|')} |`,
  )
  const table = `<!-- ${name} -->\n\n| | |\n| --- | --- |\n${rows.join('\n')}\n`
  return document.replace(new RegExp(`<!-- ${name} -->\\n(?:\\n(?:\\|[^\\n]*\\n)+)?`), () => table)
}
