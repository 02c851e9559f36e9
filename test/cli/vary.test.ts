/** Template variables and the owner's groups as further dimensions of the choices. */
import { describe, expect, test } from 'vitest'
import { cli } from '../support/cli.ts'
import { folderWith } from '../support/folder.ts'

const MAIN = `variable "size" {
  type    = string
  default = "small"
  validation {
    condition     = contains(["small", "large"], var.size)
    error_message = "Small or large."
  }
}
variable "spot" {
  type    = bool
  default = false
}
variable "zones" {
  type    = list(string)
  default = []
}
variable "factor" {
  type    = number
  default = 1
}
data "coder_workspace_owner" "me" {}
data "coder_parameter" "disk" {
  name    = "disk"
  type    = "number"
  default = 1
  validation {
    min = 1
    max = 9
  }
}
resource "coder_metadata" "m" {
  resource_id = "x"
  daily_cost  = ({ small = 4, large = 30 }[var.size] * var.factor / (var.spot ? 2 : 1)
    + length(var.zones) * (contains(data.coder_workspace_owner.me.groups, "staff") ? 0 : 10)
    + tonumber(data.coder_parameter.disk.value))
}
`

async function ends(...vary: readonly string[]): Promise<unknown> {
  const cwd = folderWith({ 'main.tf': MAIN })
  const argv = ['cost', '--format', 'json', ...vary.flatMap(each => ['--vary', each])]
  const { stdout, stderr } = await cli(argv, { cwd })
  if (stdout === '') return stderr
  const { space } = JSON.parse(stdout).templates[0]
  const { lowest, highest } = space.on
  return [space.choices, lowest.credits, lowest.witness, highest.credits, highest.witness]
}

describe('--vary takes', () => {
  test.each([
    [
      'a variable, with what its validation lists',
      ['var.size'],
      ['18', 5, { disk: '1', 'var.size': 'small' }, 39, { disk: '9', 'var.size': 'large' }],
    ],
    [
      'a bool',
      ['var.spot', 'owner.groups=staff'],
      [
        '36',
        3,
        { disk: '1', 'owner.groups': '[]', 'var.spot': 'true' },
        13,
        { disk: '9', 'owner.groups': '[]', 'var.spot': 'false' },
      ],
    ],
    [
      'values',
      ['var.factor=2,3'],
      ['18', 9, { disk: '1', 'var.factor': '2' }, 21, { disk: '9', 'var.factor': '3' }],
    ],
    [
      'values with commas in them, and lists of groups',
      ['var.zones=[["a","b"],[]]', 'owner.groups=[["staff"],[]]'],
      [
        '36',
        5,
        { disk: '1', 'owner.groups': '["staff"]', 'var.zones': '["a","b"]' },
        33,
        { disk: '9', 'owner.groups': '[]', 'var.zones': '["a","b"]' },
      ],
    ],
  ])('%s', async (_, vary, expected) => {
    expect(await ends(...vary)).toEqual(expected)
  })

  test.each([
    [
      'a variable that there is not',
      'var.sise',
      'The template has no variable "sise" (--vary); did you mean "size"?',
    ],
    ['a variable without a list', 'var.factor', 'The template does not list what "factor" may be'],
    ['a value of another type', 'var.factor=x', 'does not fit its type: a number is required'],
    ['a parameter', 'disk', 'parameters are gone through by themselves'],
    ['groups that are not named', 'owner.groups', 'needs the groups, as in owner.groups=dev,ops'],
    ['groups that are no lists', 'owner.groups=["a"]', 'needs lists of groups'],
    ['too many', 'owner.groups=a,b,c,d,e,f,g,h,i,j', '1024 combinations'],
  ])('not %s', async (_, vary, expected) => {
    expect(await ends(vary)).toContain(expected)
  })
})

test('what a variable refuses is excluded and shown', async () => {
  const cwd = folderWith({ 't/main.tf': MAIN })
  const { stdout } = await cli(
    ['cost', 't', '--vary', 'var.size=small,huge', '--vary', 'owner.groups=', '--over', '8'],
    { cwd },
  )
  await expect(stdout).toMatchFileSnapshot('../golden/cli/vary-refused.txt')
})
