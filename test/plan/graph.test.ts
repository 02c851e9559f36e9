/** The reference graph against graphs that Terraform drew, and its queries. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildGraph } from '../../src/plan/graph/graph.ts'
import { loadFiles, loadFolder } from '../support/plan-folder.ts'

const CORPUS = 'test/corpus/coder'
const recorded = existsSync(CORPUS)
  ? readdirSync(CORPUS).filter(name => existsSync(join(CORPUS, name, 'graph.dot')))
  : []

/** Edges of a graph in DOT, but for nodes that close providers and the root. */
function edgesOf(dot: string): readonly string[] {
  const edges: string[] = []
  for (const line of dot.split('\n')) {
    const match = /^\s*"\[root\] (.*)" -> "\[root\] (.*)"$/.exec(line)
    const [from, to] = [match?.[1], match?.[2]].map(name => clean(name ?? ''))
    if (match === null || from === undefined || to === undefined) continue
    if (from === 'root' || /^provider\[.*\(close\)$/.test(from)) continue
    edges.push(`${from} -> ${to}`)
  }
  return edges.sort()
}

/** Registry hosts were replaced in the recordings. */
function clean(name: string): string {
  return name.replaceAll('\\"', '"').replaceAll('registry.example.com', 'registry.terraform.io')
}

describe('reduced edges as Terraform draws them', () => {
  test.each(recorded)('%s', name => {
    const graph = buildGraph(loadFolder(join(CORPUS, name)).configuration.root, 11)
    const edges = graph.nodes.flatMap(node =>
      (graph.dependenciesOf(node.name) ?? []).map(target => `${node.name} -> ${target}`),
    )
    expect(edges.sort()).toEqual(edgesOf(readFileSync(join(CORPUS, name, 'graph.dot'), 'utf8')))
  })
})

describe('nearest', () => {
  const files = {
    'main.tf': `
      resource "x_a" "a" {}
      resource "x_b" "b" { in = x_a.a.id }
      resource "x_z" "direct" {
        one = x_a.a.id
        two = x_b.b.id
      }
      resource "x_z" "tie" { depends_on = [x_b.b, x_c.c] }
      resource "x_c" "c" {}
      locals { l = x_b.b.id }
      resource "x_z" "local" {
        one = local.l
        two = x_c.c.id
      }
      resource "x_z" "lonely" {}
      resource "x_z" "hidden" {
        one = module.gone.id
        two = x_c.c.id
      }
      module "gone" { source = "example.com/a/b/c" }
    `,
  }
  const graph = buildGraph(loadFiles(files).configuration.root)
  const cases = [
    // The edge to what a dependency depends on is reduced away.
    { from: 'direct', found: { label: 'x_b.b', depth: 0, isCertain: true } },
    { from: 'tie', found: { label: 'x_b.b', depth: 0, isCertain: true } },
    { from: 'local', found: { label: 'x_c.c', depth: 0, isCertain: true } },
    { from: 'lonely', found: undefined },
    { from: 'hidden', found: { label: 'x_c.c', depth: 0, isCertain: false } },
  ]
  test.each(cases)('$from', ({ from, found }) => {
    expect(graph.nearest(`x_z.${from}`, () => true)).toEqual(found)
  })
})

test('a cycle names its members', () => {
  const files = { 'main.tf': 'locals {\n a = local.b\n b = true ? 1 : local.a\n}' }
  const { root } = loadFiles(files).configuration
  expect(buildGraph(root).cycles.map(({ members }) => members)).toEqual([
    ['local.a (expand)', 'local.b (expand)'],
  ])
})

test('thousands of nodes in a chain', () => {
  const count = 5000
  const lines = Array.from({ length: count }, (_, at) => ` l${at + 1} = local.l${at} + local.l0`)
  const files = { 'main.tf': `locals {\n l0 = 1\n${lines.join('\n')}\n}` }
  const graph = buildGraph(loadFiles(files).configuration.root)
  expect(graph.dependenciesOf(`local.l${count} (expand)`)).toEqual([`local.l${count - 1} (expand)`])
  expect(graph.cycles).toEqual([])
})
