/** Failures on demand, one at a time. */
import { HostError, type HostErrorCode } from "../host-error.ts";

export interface Faults {
  /** The n-th round trip from now fails as a whole; nothing of it is done. */
  readonly failRoundTrip: (n: number, code: HostErrorCode) => void;
  /** The n-th action from now fails; what its batch did before stays done. */
  readonly failAction: (n: number, code: HostErrorCode) => void;
  /** Throws when this one is to fail. */
  readonly beforeRoundTrip: () => void;
  readonly beforeAction: () => void;
}

export function faults(): Faults {
  const roundTrips = countdown();
  const actions = countdown();
  return {
    failRoundTrip: roundTrips.set,
    failAction: actions.set,
    beforeRoundTrip: roundTrips.step,
    beforeAction: actions.step,
  };
}

function countdown(): { set: (n: number, code: HostErrorCode) => void; step: () => void } {
  let left = 0;
  let wanted: HostErrorCode | null = null;
  return {
    set(n, code) {
      left = n;
      wanted = code;
    },
    step() {
      left -= 1;
      if (left !== 0 || wanted === null) return;
      const code = wanted;
      wanted = null;
      throw new HostError(code);
    },
  };
}
