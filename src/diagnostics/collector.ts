import type { Diagnostic } from './diagnostic.ts'

/** Takes diagnostics as they are found. Stages are given one; they never return or throw trouble another way. */
export interface Collector {
  add(diagnostic: Diagnostic): void
}

/** A collector that keeps what it is given, in order. */
export class DiagnosticList implements Collector {
  readonly items: Diagnostic[] = []

  add(diagnostic: Diagnostic): void {
    this.items.push(diagnostic)
  }

  /** Whether any kept diagnostic is an error. */
  get hasErrors(): boolean {
    return this.items.some(item => item.severity === 'error')
  }
}
