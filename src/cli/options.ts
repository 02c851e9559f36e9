/** The one table of commands and options: parsing, `--help` and the generated docs are all derived from it. */
import { EXIT, type ExitCode } from './exit-code.ts'
import type { OptionSpec } from './option-spec.ts'
import { EXPLORE, OVER } from './space-options.ts'

export type { OptionSpec } from './option-spec.ts'

export interface CommandSpec {
  readonly name: string
  /** What stands after the name in the usage line. */
  readonly operands: string
  readonly describe: string
  readonly options: readonly OptionSpec[]
  readonly examples: readonly (readonly [command: string, what: string])[]
  /** What it ends with, where that is not the same as for other commands. */
  readonly exits?: readonly (readonly [code: ExitCode, what: string])[]
}

/** Every format of a report. */
const FORMATS = ['text', 'json', 'markdown', 'sarif', 'junit', 'github'] as const

export type Format = (typeof FORMATS)[number]

const FORMATS_OPTION: OptionSpec = {
  name: 'format',
  type: 'string',
  repeatable: true,
  choices: FORMATS,
  takesFile: true,
  value: 'format[=file]',
  describe:
    'How to print the report (default: text); may be repeated, with files: --format text --format sarif=out.sarif',
}
const SHOW_SUPPRESSED: OptionSpec = {
  name: 'show-suppressed',
  type: 'boolean',
  describe: 'List what comments and the baseline cover as well',
}
const BASELINE: OptionSpec = {
  name: 'baseline',
  type: 'string',
  value: 'file',
  describe: 'Findings in this file are known and weigh nothing',
}
const WRITE_BASELINE: OptionSpec = {
  name: 'write-baseline',
  type: 'string',
  value: 'file',
  describe: 'Write all findings to a file for --baseline',
}
const FORMAT: OptionSpec = {
  name: 'format',
  type: 'string',
  choices: ['text', 'json'],
  value: 'format',
  describe: 'How to print the report (default: text)',
}
const OUTPUT: OptionSpec = {
  name: 'output',
  type: 'string',
  value: 'file',
  alias: 'o',
  describe: 'Write the report to a file instead of standard output',
}
const CONFIG: OptionSpec = {
  name: 'config',
  type: 'string',
  value: 'file',
  describe: 'Configuration file (default: creditcheck.yaml, upwards from the template)',
}
const QUOTA: OptionSpec = {
  name: 'quota',
  type: 'string',
  value: 'file',
  describe: 'Groups, allowances, members and workspaces (YAML or JSON)',
}
const NO_COLOR: OptionSpec = {
  name: 'color',
  type: 'boolean',
  describe: 'Colour the text report (--no-color: never)',
}
const CHDIR: OptionSpec = {
  name: 'chdir',
  type: 'string',
  value: 'folder',
  describe: 'Run as if started in this folder',
}
const VAR: OptionSpec = {
  name: 'var',
  type: 'string',
  repeatable: true,
  value: 'name=value',
  describe: 'Value of a template variable; may be repeated',
}
const VAR_FILE: OptionSpec = {
  name: 'var-file',
  type: 'string',
  repeatable: true,
  value: 'file',
  describe:
    "Values of template variables: .tfvars, .tfvars.json or Coder's variables.yaml; may be repeated",
}
const PARAM: OptionSpec = {
  name: 'param',
  type: 'string',
  repeatable: true,
  value: 'name=value',
  describe: 'Value of a parameter, as a user would pick it; may be repeated',
}
const STATE: OptionSpec = {
  name: 'state',
  type: 'string',
  value: 'file',
  describe: "The workspace's state, on which its next start is planned (terraform.tfstate)",
}
const WRITE_ASSUMPTIONS: OptionSpec = {
  name: 'write-assumptions',
  type: 'string',
  mayBeBare: true,
  value: 'file',
  describe:
    'Write what is missing for an exact number, as YAML to fill in (default: to standard output)',
}
const PARAM_FILE: OptionSpec = {
  name: 'param-file',
  type: 'string',
  repeatable: true,
  value: 'file',
  describe: "Coder's rich-parameter file (YAML); --param goes before it; may be repeated",
}
const PRESET: OptionSpec = {
  name: 'preset',
  type: 'string',
  value: 'name',
  describe: "Start from a preset's parameter values",
}
const FAIL_ON: OptionSpec = {
  name: 'fail-on',
  type: 'string',
  choices: ['error', 'warning', 'note', 'never'],
  value: 'severity',
  describe: 'Exit with 1 if anything at least this severe is found (default: error)',
}
const QUIET: OptionSpec = {
  name: 'quiet',
  type: 'boolean',
  alias: 'q',
  describe: 'Print nothing but errors',
}

const TEMPLATE: OptionSpec = {
  name: 'template',
  type: 'string',
  value: 'folder',
  describe: 'The template whose names the expression may use (default: none)',
}
const CONTEXT: OptionSpec = {
  name: 'context',
  type: 'string',
  choices: ['start', 'stop'],
  value: 'build',
  describe: 'The build of the workspace that the template is planned for (default: start)',
}
const JSONL: OptionSpec = {
  name: 'jsonl',
  type: 'boolean',
  describe: 'Answer one JSON request a line: {"id", "expression", "variables", "parameters"}',
}
const TERRAFORM_VERSION: OptionSpec = {
  name: 'terraform-version',
  type: 'string',
  value: 'version',
  describe: 'The Terraform to answer for, such as 1.14 (default: as configured)',
}

const ALL_USERS: OptionSpec = {
  name: 'all-users',
  type: 'boolean',
  describe: 'Instead of a report: a line of CSV for every user and template',
}
const ALL_USERS_JSONL: OptionSpec = {
  name: 'jsonl',
  type: 'boolean',
  describe: 'With --all-users: one JSON object a line instead of CSV',
}
const SPEND: OptionSpec = {
  name: 'spend',
  type: 'string',
  repeatable: true,
  value: 'file',
  describe:
    'Budgets, limits and spend: a spend file, saved API answers, CSV exports; may be repeated',
}
const NOW: OptionSpec = {
  name: 'now',
  type: 'string',
  value: 'time',
  describe: 'The moment to answer for, such as 2026-03-20T12:00:00Z (default: now)',
}
const COSTS: OptionSpec = {
  name: 'costs',
  type: 'boolean',
  describe: 'Show what each user spent: cost, messages, chats and tokens',
}
const FROM: OptionSpec = {
  name: 'from',
  type: 'string',
  value: 'time',
  describe: 'Where the costs begin (default: 30 days before --to)',
}
const TO: OptionSpec = {
  name: 'to',
  type: 'string',
  value: 'time',
  describe: 'Where the costs end (default: now)',
}
const SEARCH: OptionSpec = {
  name: 'search',
  type: 'string',
  value: 'letters',
  describe: 'Only users with these letters in their name',
}
const MIGRATION: OptionSpec = {
  name: 'migration',
  type: 'boolean',
  describe: 'What becomes of chat limits when budgets replace them',
}
const PATH: OptionSpec = {
  name: 'path',
  type: 'string',
  repeatable: true,
  value: 'folder',
  describe: 'Of revisions: look only at this folder; may be repeated',
}
const FAIL_ON_INCREASE: OptionSpec = {
  name: 'fail-on-increase',
  type: 'string',
  value: 'credits',
  describe:
    'Exit with 1 if any cost may rise by more than this; what was a number and is unknown now counts',
}
const FAIL_ON_REFUSED: OptionSpec = {
  name: 'fail-on',
  type: 'string',
  choices: ['newly-refused', 'never'],
  value: 'what',
  describe:
    'Exit with 1 if a user, or the next start of a workspace, is refused that was not before (default: never)',
}

const COMMON = [CONFIG, CHDIR, NO_COLOR, QUIET]

/** What the commands that analyse templates have in common. */
const SECOND_OPINION: OptionSpec = {
  name: 'second-opinion',
  type: 'boolean',
  describe: 'Ask another parser about rejected files (--no-second-opinion: never)',
}

const GATE = [QUOTA, FORMATS_OPTION, OUTPUT, FAIL_ON, BASELINE, SHOW_SUPPRESSED]
const CHOICES = [VAR, VAR_FILE, PARAM, PARAM_FILE, PRESET]

const SET_ALLOWANCE: OptionSpec = {
  name: 'set-allowance',
  type: 'string',
  repeatable: true,
  value: 'group=credits',
  describe: 'What if this group allowed so much; may be repeated',
}

const ANALYSIS = [
  ...GATE,
  SET_ALLOWANCE,
  WRITE_BASELINE,
  ...CHOICES,
  STATE,
  SECOND_OPINION,
  ...COMMON,
]

/** All commands; the first one runs when none is named. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'check',
    operands: '[paths…]',
    describe: 'What each template costs on and off, and who would be refused (the default)',
    options: [...ANALYSIS, ALL_USERS, ALL_USERS_JSONL],
    examples: [
      ['creditcheck', 'check every template below the current folder'],
      [
        'creditcheck check templates/docker --quota quota.yaml',
        'one template, for the people of a quota file',
      ],
      [
        'creditcheck check --format json --fail-on never',
        'a report for other programs, never a failure',
      ],
      [
        'creditcheck --format github --format sarif=creditcheck.sarif',
        'annotations, and a file for code scanning',
      ],
      [
        'creditcheck check --all-users --output verdicts.csv',
        'everybody of a large organization, one line each',
      ],
    ],
  },
  {
    name: 'cost',
    operands: '[path]',
    describe: 'What one template or state costs, in depth',
    options: [...ANALYSIS, EXPLORE, OVER, WRITE_ASSUMPTIONS],
    examples: [
      [
        'creditcheck cost templates/kubernetes',
        'on and off, preset by preset, metadata by metadata',
      ],
      ['creditcheck cost . --param gpu=a100', 'what if a user picks that'],
      [
        'creditcheck cost . --explore --over 50',
        'all choices: how many cost how much, and which cost more than 50',
      ],
      ['creditcheck cost terraform.tfstate', 'what a workspace costs by its state'],
      ['creditcheck cost . --state terraform.tfstate', 'what its next start costs'],
    ],
  },
  {
    name: 'hook',
    operands: '[files…]',
    describe: 'What a hook runs: check, for the templates that these changed files matter to',
    options: [...GATE, ...CHOICES, ...COMMON],
    examples: [
      [
        'creditcheck hook modules/home/main.tf',
        'every template that uses the module; silent if there is none',
      ],
    ],
  },
  {
    name: 'simulate',
    operands: '<scenario>',
    describe: "Builds and changes one after another, under Coder's rules: who is refused when",
    options: [
      QUOTA,
      SET_ALLOWANCE,
      { ...FORMAT, describe: 'How to print the simulation (default: text)' },
      OUTPUT,
      { ...FAIL_ON, describe: `${FAIL_ON.describe}; a refused build is an error` },
      VAR,
      VAR_FILE,
      PARAM,
      PARAM_FILE,
      ...COMMON,
    ],
    examples: [
      ['creditcheck simulate scenario.yaml', 'a line an event, and the way around a refusal'],
      ['creditcheck simulate scenario.yaml --set-allowance Data=40', 'what if Data allowed 40'],
    ],
  },
  {
    name: 'explain',
    operands: '<address|code> [template]',
    describe: 'Where a number comes from, step by step, or what a remark means',
    options: [
      CONTEXT,
      VAR,
      VAR_FILE,
      PARAM,
      PARAM_FILE,
      { ...FORMAT, describe: 'How to print the steps (default: text)' },
      OUTPUT,
      CONFIG,
      CHDIR,
      NO_COLOR,
      QUIET,
    ],
    examples: [
      [
        'creditcheck explain coder_metadata.home templates/kubernetes',
        'why it costs what it costs',
      ],
      ['creditcheck explain hcl/unclosed-block', 'what a remark means'],
    ],
  },
  {
    name: 'diff',
    operands: '<base> [head]',
    describe:
      'What changes between two folders, two saved reports or two git revisions (default head: the working tree)',
    options: [
      PATH,
      QUOTA,
      {
        ...FORMATS_OPTION,
        choices: ['text', 'json', 'markdown'],
        describe:
          'How to print the difference (default: text); may be repeated, with files: --format text --format markdown=diff.md',
      },
      OUTPUT,
      FAIL_ON_INCREASE,
      FAIL_ON_REFUSED,
      VAR,
      VAR_FILE,
      PARAM,
      PARAM_FILE,
      PRESET,
      ...COMMON,
    ],
    examples: [
      ['creditcheck diff main', 'what the working tree changes'],
      [
        'creditcheck diff origin/main... --format markdown --fail-on newly-refused',
        'what a branch changes since it left main, for its reviewers',
      ],
      ['creditcheck diff HEAD~1 HEAD --path templates/docker', 'one template, two commits'],
      ['creditcheck diff old/ new/', 'two folders'],
      [
        'creditcheck diff base.json head.json --fail-on-increase 10',
        'two reports of "creditcheck cost --format json"',
      ],
    ],
  },
  {
    name: 'render',
    operands: '<report.json…>',
    describe:
      'Saved JSON reports, or differences, put together and printed again, without analysing anything',
    options: [FORMATS_OPTION, OUTPUT, FAIL_ON, SHOW_SUPPRESSED, CHDIR, NO_COLOR, QUIET],
    examples: [
      [
        'creditcheck render a.json b.json --format markdown',
        'one summary of what two jobs have found',
      ],
    ],
  },
  {
    name: 'rules',
    operands: '[code]',
    describe: 'Everything that creditcheck remarks on, by code',
    options: [{ ...FORMAT, describe: 'How to print the list (default: text)' }, NO_COLOR],
    examples: [['creditcheck rules quota/over-budget', 'what one code means']],
  },
  {
    name: 'limits',
    operands: '[user]',
    describe: 'AI budgets and chat limits: who may still spend what',
    options: [
      SPEND,
      NOW,
      COSTS,
      FROM,
      TO,
      SEARCH,
      MIGRATION,
      QUOTA,
      { ...FORMAT, describe: 'How to print the limits (default: text)' },
      OUTPUT,
      { ...FAIL_ON, describe: `${FAIL_ON.describe}; a blocked user is an error` },
      ...COMMON,
    ],
    examples: [
      ['creditcheck limits --spend spend.yaml', 'everybody, and the limits in force'],
      ['creditcheck limits ada --spend export.csv', 'one user: progress, models, chats'],
      ['creditcheck limits --costs --from 2026-03-01', 'what each user spent since then'],
    ],
  },
  {
    name: 'eval',
    operands: '[expression]',
    describe: 'What an expression is worth, alone or in a template',
    options: [
      TEMPLATE,
      VAR,
      VAR_FILE,
      PARAM,
      PARAM_FILE,
      PRESET,
      CONTEXT,
      { ...FORMAT, describe: 'How to print the value (default: text)' },
      JSONL,
      TERRAFORM_VERSION,
      CONFIG,
      CHDIR,
      NO_COLOR,
    ],
    exits: [
      [EXIT.clean, 'every expression has a value, which may be unknown'],
      [EXIT.findings, 'an expression has a mistake, or the template has'],
      [EXIT.usage, 'the command line or a configuration file cannot be used; nothing ran'],
      [EXIT.unanalysable, 'creditcheck itself failed'],
    ],
    examples: [
      ['creditcheck eval \'cidrsubnet("10.0.0.0/16", 8, 3)\'', 'a console without a template'],
      [
        'creditcheck eval --template templates/kubernetes local.daily_cost',
        'a local as the plan of a start has it',
      ],
      ['creditcheck eval --jsonl < requests.jsonl', 'one answer a line, for other programs'],
    ],
  },
]

/** Options that work without and before any command. */
export const GLOBAL_OPTIONS: readonly OptionSpec[] = [
  { name: 'help', type: 'boolean', alias: 'h', describe: 'Show help' },
  { name: 'version', type: 'boolean', describe: 'Show the version' },
]

/** Variables of the environment that count. */
export const ENVIRONMENT: readonly (readonly [name: string, what: string])[] = [
  ['TF_VAR_<name>', 'The value of a template variable, as Terraform reads it'],
  ['NO_COLOR', 'Never colour, if it is set to anything (https://no-color.org)'],
  ['FORCE_COLOR', 'Colour what is no terminal too; 0 and false: never'],
  ['XDG_CACHE_HOME', 'Where compiled code is kept from run to run (default: ~/.cache)'],
  ['CREDITCHECK_NO_CACHE', 'Keep none, if it is set to anything'],
]
