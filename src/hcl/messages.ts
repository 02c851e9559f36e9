/**
 * What the parser says of native syntax. Codes are permanent; different mistakes have different codes, and each belongs to one of the
 * diagnostics that Terraform's own parser can give.
 */
import type { Catalogue } from '../diagnostics/catalogue.ts'
import { type Emitter, emitterOf } from '../diagnostics/diagnostic.ts'
import { type BodyArgs, bodyMessages } from './messages/body.ts'
import { type ExpressionArgs, expressionMessages } from './messages/expression.ts'
import { type TemplateArgs, templateMessages } from './messages/template.ts'
import { type TextArgs, textMessages } from './messages/text.ts'

/** Arguments of each code. */
export interface HclArgs extends TextArgs, BodyArgs, ExpressionArgs, TemplateArgs {}

/** The wording of each code. */
export const hclMessages: Catalogue<HclArgs> = {
  ...textMessages,
  ...bodyMessages,
  ...expressionMessages,
  ...templateMessages,
}

/** Makes this room's diagnostics. */
export const emitHcl: Emitter<HclArgs> = emitterOf(hclMessages)
