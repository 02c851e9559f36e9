/** What besides parameters may be another from build to build: a template variable, the owner's groups. */
import type { Value } from '../../value/value.ts'
import { exploreSpace, type SpaceInput } from '../explore.ts'
import type { Space } from '../model.ts'
import { type Labelled, unionOf } from './union.ts'

/** One of them, with all that it may be. */
export interface Dimension {
  /** As choices name it: `var.size`, `owner.groups`. */
  readonly name: string
  /** At least one. */
  readonly values: readonly DimensionValue[]
}

/** One thing that it may be. */
export interface DimensionValue {
  /** As choices have it. */
  readonly text: string
  /** What is explored then. */
  readonly applied: (input: SpaceInput) => SpaceInput
}

/** A template variable with values of its type. */
export function variableDimension(
  variable: string,
  values: readonly { readonly text: string; readonly value: Value }[],
): Dimension {
  return {
    name: `var.${variable}`,
    values: values.map(({ text, value }) => ({
      text,
      applied: ({ known: _, ...input }) => {
        const variables = new Map([...input.template.variables, [variable, value]])
        return { ...input, template: { ...input.template, variables } }
      },
    })),
  }
}

/** The owner's groups: any of these lists. */
export function groupsDimension(lists: readonly (readonly string[])[]): Dimension {
  return {
    name: 'owner.groups',
    values: lists.map(groups => ({
      text: JSON.stringify(groups),
      applied: ({ known: _, ...input }) => {
        const [on, off] = [input.on, input.off].map(context => {
          return { ...context, owner: { ...context.owner, groups } }
        })
        return { ...input, on: on ?? input.on, off: off ?? input.off }
      },
    })),
  }
}

/**
 * The space of choices with further dimensions: every combination is explored, and all of them are put together. `input.given` may
 * narrow a dimension by its name, as it does a parameter. Same input, same answer. Never throws.
 */
export function exploreVaried(input: SpaceInput, dimensions: readonly Dimension[]): Space {
  if (dimensions.length === 0) return exploreSpace(input)
  const narrowed = dimensions.map(dimension => narrow(dimension, input))
  const sizes = narrowed.map(({ name, values }) => ({ name, values: BigInt(values.length) }))
  const spaces = combinationsOf(input, narrowed).map(({ label, input: each }) => {
    return { label, space: exploreSpace(each) }
  })
  return unionOf(spaces, sizes)
}

/** One value of each dimension, and what is explored then. */
export interface Combination {
  readonly label: Labelled['label']
  readonly input: SpaceInput
}

/** Every combination of the dimensions; without any the input itself. */
export function combinationsOf(
  input: SpaceInput,
  dimensions: readonly Dimension[],
): readonly Combination[] {
  const names = new Set(dimensions.map(({ name }) => name))
  const given = new Map([...(input.given ?? [])].filter(([name]) => !names.has(name)))
  let combinations: readonly Combination[] = [{ label: [], input: { ...input, given } }]
  for (const { name, values } of dimensions)
    combinations = combinations.flatMap(({ label, input: outer }) =>
      values.map(({ text, applied }) => ({
        label: [...label, [name, text] as const],
        input: applied(outer),
      })),
    )
  return combinations
}

function narrow(dimension: Dimension, { given }: SpaceInput): Dimension {
  const domain = given?.get(dimension.name)
  if (domain?.kind !== 'values') return dimension
  const values = dimension.values.filter(({ text }) => domain.values.includes(text))
  return { ...dimension, values }
}
