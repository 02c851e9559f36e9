/** Results that Terraform knows and this analysis cannot, because something outside the template would have to be asked. */
import { unseenValue } from '../../value/make.ts'
import type { Type } from '../../value/type.ts'
import type { UnseenValue } from '../../value/value.ts'

/** An unseen result. `id` names the fact, so that two calls that hang on the same one have one source; `text` is one clause. */
export function unseenResult(type: Type, id: string, text: string): UnseenValue {
  const source = { id, text, remedy: undefined, location: undefined }
  return unseenValue(type, [source], { notNull: true, notUnknown: true })
}
