import { create } from 'zustand';
import { afterHearing, firstState, type Heard, type PanelState } from './state.ts';

/** What the panel shows: a copy of the worker's last answers for the record on the screen, never the record itself. */
export const usePanel = create<PanelState>(() => firstState);

/** Takes over what was heard. */
export function hear(heard: Heard): void {
  usePanel.setState((state) => afterHearing(state, heard));
}
