/** What every parameter is set to now, shared by the builds that are looked at side by side. */
import type { BuildContext } from '../coder/context.ts'
import { type Setting, settingKey } from './setting.ts'
import { PARAMETER } from './summary.ts'

const ANYTHING: Setting = { kind: 'open', open: {} }

/** Settings by parameter name; what is not named may be anything. */
export type Settings = ReadonlyMap<string, Setting>

/** The settings that hold now. */
export class CurrentSettings {
  #settings: Settings = new Map()
  #keys = new Map<string, string>()
  #values: ReadonlyMap<string, string> = new Map()

  get settings(): Settings {
    return this.#settings
  }

  set(settings: Settings): void {
    this.#settings = settings
    this.#keys = new Map()
    const values = new Map<string, string>()
    for (const [name, setting] of settings)
      if (setting.kind === 'value' && setting.value !== undefined) values.set(name, setting.value)
    this.#values = values
  }

  of(name: string): Setting {
    return this.#settings.get(name) ?? ANYTHING
  }

  /** What a fact is now; undefined for facts that are the same in all choices. */
  readonly tellFact = (fact: string): string | undefined => {
    if (!fact.startsWith(PARAMETER)) return undefined
    const known = this.#keys.get(fact)
    if (known !== undefined) return known
    const key = settingKey(this.of(fact.slice(PARAMETER.length)))
    this.#keys.set(fact, key)
    return key
  };

  /** The context with what is chosen now. */
  in(context: BuildContext): BuildContext {
    const { keptParameters, previousParameters } = context
    return {
      ...context,
      parameters: this.#values,
      previousParameters: keptParameters === true ? this.#values : previousParameters,
      openParameter: name => {
        const setting = this.of(name)
        if (setting.kind === 'value') return undefined
        return setting.kind === 'open' ? setting.open : { whole: setting }
      },
    }
  }
}
