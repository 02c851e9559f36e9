/** Limits of a spend book while it is filled, and where they were stated. */

import type { FilePlace } from '../../config/spend/spend-model.ts'
import type { ChatLimitSettings } from '../chat/chat-limit.ts'

/** Chat limits whose maps can still be added to. */
export interface BookChatSettings extends ChatLimitSettings {
  readonly userLimitsMicros: Map<string, bigint>
  readonly groupLimitsMicros: Map<string, bigint>
}

/** Where limits were stated, by the id of whom they are for. */
export interface LimitPlaces {
  readonly budgets: Map<string, FilePlace>
  readonly overrides: Map<string, FilePlace>
  readonly userChatLimits: Map<string, FilePlace>
  readonly groupChatLimits: Map<string, FilePlace>
  chatDefault: FilePlace | undefined
}
