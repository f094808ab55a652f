/** Preloaded into a build to let its clock run 400 days ahead: nothing of the output may notice. */
const AHEAD = 400 * 24 * 60 * 60 * 1000;
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    super(...(parts.length === 0 ? [RealDate.now() + AHEAD] : parts));
  }
  static now() {
    return RealDate.now() + AHEAD;
  }
};
