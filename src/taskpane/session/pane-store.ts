/** Holds what the pane shows, and tells whoever draws it of every other. */
import { initialState, type PaneState } from "./pane-state.ts";

export class PaneStore {
  readonly #listeners = new Set<() => void>();
  #state = initialState;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getSnapshot = (): PaneState => this.#state;

  set(change: Partial<PaneState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
