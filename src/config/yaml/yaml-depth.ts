/** Measures how deep a YAML file nests before the package's recursive composer sees it. */
import type { CST } from 'yaml'

/** The offset at which collections first stand more than `limit` deep in one another, or undefined. Never throws. */
export function tooDeepAt(tokens: readonly CST.Token[], limit: number): number | undefined {
  const open: { readonly token: CST.Token; readonly depth: number }[] = []
  for (const token of tokens) {
    if (token.type === 'document' && token.value !== undefined) {
      open.push({ token: token.value, depth: 1 })
    }
  }
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next
    if (!('items' in token)) continue
    if (depth > limit) return token.offset
    for (const item of token.items) {
      if (item.key) open.push({ token: item.key, depth: depth + 1 })
      if (item.value) open.push({ token: item.value, depth: depth + 1 })
    }
  }
  return undefined
}
