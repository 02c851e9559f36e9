/** Which form elements go with which parameter types: the provider's formtype.go. */

const ALLOWED: Readonly<
  Record<string, { readonly withOptions: readonly string[]; readonly without: readonly string[] }>
> = {
  string: { withOptions: ['radio', 'dropdown'], without: ['input', 'textarea'] },
  number: { withOptions: ['radio', 'dropdown'], without: ['input', 'slider'] },
  bool: { withOptions: ['radio', 'dropdown'], without: ['checkbox', 'switch'] },
  'list(string)': { withOptions: ['radio', 'multi-select'], without: ['tag-select'] },
}

/** The form element in use and the type that options have, or the provider's words of refusal. */
export type FormType =
  | { readonly ok: true; readonly formType: string; readonly optionType: string }
  | { readonly ok: false; readonly detail: string }

/** What the provider makes of `type`, `form_type` and the presence of options. */
export function formTypeOf(type: string, optionCount: number, given: string): FormType {
  const row = ALLOWED[type]
  if (row === undefined) {
    return {
      ok: false,
      detail: `"type" attribute="${type}" is not supported, choose one of [${Object.keys(ALLOWED).join(' ')}]`,
    }
  }
  const [allowed, opposite] =
    optionCount > 0 ? [row.withOptions, row.without] : [row.without, row.withOptions]
  const formType = given === '' ? (allowed[0] ?? '') : given
  if (!allowed.includes(formType)) {
    const when = optionCount > 0 ? ' when options exist' : ' when options do not exist'
    const hint = opposite.includes(formType) ? when : ''
    return {
      ok: false,
      detail: `"form_type" attribute="${formType}" is not supported for "type"="${type}"${hint}, choose one of [${allowed.join(' ')}]`,
    }
  }
  // Of a multi-select the value is a list while each option is one text.
  const optionType = type === 'list(string)' && formType === 'multi-select' ? 'string' : type
  return { ok: true, formType, optionType }
}
