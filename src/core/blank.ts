/** The mark of a blank that staff have to fill in. It may stand in a draft, and never on a published page. */
export const BLANK = '【待填写】';
