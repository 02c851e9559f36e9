/** Enters what Coder's REST API answered into a spend book. What an answer says goes before what a file says. */

import type { FilePlace } from '../../config/spend/spend-model.ts'
import type { Collector } from '../../diagnostics/collector.ts'
import type { ChatLimitsAnswer, SpendAnswer, UserSpendAnswer } from '../../intake/spend-answers.ts'
import type { GrowingBudgetState } from '../budget/budget-events.ts'
import { spendDiagnostic } from '../messages.ts'
import type { BookChatSettings, LimitPlaces } from './book-limits.ts'
import type { NameBook } from './name-book.ts'
import { locationOf } from './spend-sources.ts'

/** What answers are entered into. */
export interface AnswerTarget {
  readonly names: NameBook
  readonly budgets: GrowingBudgetState
  readonly chat: BookChatSettings
  readonly places: LimitPlaces
  readonly collector: Collector
}

/** What answers say besides limits of groups and users. */
export interface Answered {
  readonly chat: BookChatSettings
  readonly stated: ReadonlyMap<string, UserSpendAnswer>
  readonly unpricedModelCount: number | undefined
}

/** Enters the answers. Mutates the target's maps. */
export function applyAnswers(answers: readonly SpendAnswer[], target: AnswerTarget): Answered {
  const stated = new Map<string, UserSpendAnswer>()
  let chat = target.chat
  let unpricedModelCount: number | undefined
  for (const answer of answers) {
    switch (answer.kind) {
      case 'group-budget':
        if (isKnown(target, 'group', answer.groupId, answer.at)) {
          target.budgets.budgetsMicros.set(answer.groupId, answer.limitMicros)
          target.places.budgets.set(answer.groupId, answer.at)
        }
        break
      case 'user-override':
        if (
          isKnown(target, 'user', answer.userId, answer.at) &&
          isKnown(target, 'group', answer.groupId, answer.at)
        ) {
          const { groupId, limitMicros } = answer
          target.budgets.overrides.set(answer.userId, { groupId, limitMicros })
          target.places.overrides.set(answer.userId, answer.at)
        }
        break
      case 'user-spend':
        if (isKnown(target, 'user', answer.userId, answer.at)) stated.set(answer.userId, answer)
        break
      case 'chat-limits':
        chat = chatLimits(answer, { ...target, chat })
        unpricedModelCount = answer.unpricedModelCount
        break
      case 'no-budget':
      case 'chat-costs':
      case 'chat-cost-summary':
      case 'model-prices':
        break
    }
  }
  return { chat, stated, unpricedModelCount }
}

function chatLimits(answer: ChatLimitsAnswer, target: AnswerTarget): BookChatSettings {
  const { names, places, chat } = target
  for (const user of answer.users) {
    const known = names.knownUser(user.userId) ?? names.knownUser(user.username)
    const userId = known ?? names.addUser(user.username, user.userId, user.name) ?? user.userId
    chat.userLimitsMicros.set(userId, user.limitMicros)
    places.userChatLimits.set(userId, user.at)
  }
  for (const group of answer.groups) {
    if (!isKnown(target, 'group', group.groupId, group.at)) continue
    chat.groupLimitsMicros.set(group.groupId, group.limitMicros)
    places.groupChatLimits.set(group.groupId, group.at)
  }
  places.chatDefault = answer.at
  return {
    ...chat,
    enabled: answer.limitMicros !== undefined,
    defaultLimitMicros: answer.limitMicros ?? 0n,
    period: answer.period,
  }
}

function isKnown(
  { names, collector }: AnswerTarget,
  what: 'group' | 'user',
  id: string,
  at: FilePlace,
): boolean {
  const isThere = what === 'group' ? names.groups.has(id) : names.users.has(id)
  if (!isThere) collector.add(spendDiagnostic('spend/unknown-id', { what, id }, locationOf(at)))
  return isThere
}
