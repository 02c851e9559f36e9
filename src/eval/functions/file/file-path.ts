/** Paths as text, as Go's path/filepath treats them on Linux (https://pkg.go.dev/path/filepath), where Terraform runs for Coder. */

/** The shortest path that means the same, without looking at what is there; `.` for nothing. */
export function cleanPath(path: string): string {
  const rooted = isAbsolute(path)
  const kept: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    const last = kept.at(-1)
    if (part !== '..') kept.push(part)
    else if (last !== undefined && last !== '..') kept.pop()
    else if (!rooted) kept.push(part)
  }
  if (rooted) return `/${kept.join('/')}`
  return kept.length === 0 ? '.' : kept.join('/')
}

/** Whether the path starts at the root. What begins with `~` does not, until it is expanded. */
export function isAbsolute(path: string): boolean {
  return path.startsWith('/')
}

/** The parts that are not empty, joined and cleaned; nothing if all are empty. */
export function joinPath(...parts: readonly string[]): string {
  const given = parts.filter(part => part !== '')
  return given.length === 0 ? '' : cleanPath(given.join('/'))
}

/** The last element; `.` for the empty path, `/` for a path of slashes alone. */
export function baseName(path: string): string {
  if (path === '') return '.'
  const last = path.split('/').findLast(part => part !== '')
  return last ?? '/'
}

/** All but the last element, cleaned. */
export function dirName(path: string): string {
  return cleanPath(path.slice(0, path.lastIndexOf('/') + 1))
}

/** How to get from a clean relative folder to a clean relative path. Neither may begin with `..`. */
export function relativePath(folder: string, path: string): string {
  const from = folder === '.' ? [] : folder.split('/')
  const to = path === '.' ? [] : path.split('/')
  let common = 0
  while (common < from.length && common < to.length && from[common] === to[common]) common++
  const steps = [...from.slice(common).map(() => '..'), ...to.slice(common)]
  return steps.length === 0 ? '.' : steps.join('/')
}
