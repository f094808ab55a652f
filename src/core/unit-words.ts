/**
 * The words by which a 责任单位 cell shows where a name starts and ends and what part it has.
 *
 * Lists, not guesses: a text that fits none of them is left to a person. A shielded name (`unit-shield.ts`) is one
 * character of a private plane and passes for a whole name everywhere.
 */
import type { Role } from './unit.ts';

/** A name already recognised, as one character. */
const SHIELD = '[\\u{F0000}-\\u{FFFFD}]';

/** Divisions and their governments as they stand in collective names: 各镇、街道; 各县（市、区）. */
const TOWNSHIP = '(?:乡镇|镇街|镇|乡|街道|街|村居|村|居|社区|功能区|开发区|高新区|度假区|园区|林场|农场)';
const COUNTY = '(?:县市区|区县|县区|区|县|市|旗|功能区|开发区|高新区)';
const DIVISION = `(?:${TOWNSHIP}|${COUNTY})`;
const GOVERNMENT = '(?:人民政府|政府|办事处|管委会|办)';
const BODIES = '(?:企事业单位|事业单位|部门单位|部门|单位|企业|机构)';

/** What may follow a name: the end, a separator, a role, 等, or a conjunction before another name. */
const EDGE =
  '(?=$|[、，；。）]|等|（?(?:共同|联合)?(?:牵头|配合|协助|参与|负责|(?:具体)?(?:落实|实施))|以?[及和与](?:[省市区县]|各))';

const SHIELDED = new RegExp(`^${SHIELD}$`, 'u');
const AT_EDGE = new RegExp(`^${EDGE}`, 'u');

const COLLECTIVES = [
  `各${TOWNSHIP}${GOVERNMENT}?(?:[、和与及]${TOWNSHIP}${GOVERNMENT}?)+`,
  // No government at the end: 各区县、市政府 are two.
  `各${COUNTY}(?:[、和与及]${COUNTY})+`,
  `(?:各|有关|相关)[^、，；。（）等和与及]{0,8}?部门[、和与及]${BODIES}`,
  '各级[、和与及]各部门(?:（单位）|单位)?',
].map((source) => new RegExp(`(?:${source})${EDGE}`, 'uy'));

const ROLE_SUFFIXES: readonly (readonly [Role, RegExp])[] = [
  ['lead', /(?:共同|联合|统筹)?牵头(?:负责|落实|实施|办理|组织|协调|推进)?$/u],
  ['support', /(?:密切|积极|协同)?(?:配合|协助|参与)(?:落实|实施)?$/u],
  ['implement', /(?:按照?职责分工|按职责|分别|共同|分工)?(?:具体|抓好|负责)?(?:落实|实施)$/u],
  ['responsible', /(?:按照?职责分工|按职责|分别|共同|分工)?(?:具体)?负责$/u],
];

const LABEL = /^(牵头|配合|协助|参与|负责|责任|具体落实|落实|具体实施|实施)(?:单位|部门)?：/u;

/** A role word with the next name behind it and nothing between: A牵头B配合. */
const ROLE_INSIDE =
  /(?:牵头|配合|负责)(?=[^、，；。：（）\s])(?!负责|落实|实施|办理|组织|协调|推进|单位|部门|人|同志|制|工作|做好)/uy;

const NAME_START = new RegExp(`^(?:[省市区县](?!分局|域|内|外|场)|各|全[省市区县]|有关|相关|${SHIELD})`, 'u');
const NAME_TAIL = new RegExp(
  `^(?:员会|公室|公厅|事处|道|道办事处|导小组|门|门单位|位|团|司|体|构|业|分局|部门|单位|办公室|委员会|${DIVISION}?${GOVERNMENT}|${DIVISION})(?:（|$)`,
  'u',
);
const NAME_END = new RegExp(
  `(?:局|委|办|室|厅|署|部|院|馆|队|中心|集团|公司|部门|单位|主体|机构|企业|小组|委员会|办事处|管委会|）|${SHIELD})$`,
  'u',
);
const COLLECTIVE_END = /(?:^|全[省市区县])(?:各|有关|相关)[^、]*(?:镇|乡|镇街|街道|村|社区|区县|县区|县市区)$/u;

/** How names of bodies end; wider than `NAME_END`, which must also be safe at a break in the middle of a name. */
const ENDINGS = new RegExp(
  `(?:[局委办厅署部院所馆站队社会联行校台处组团室镇乡村区县市州旗盟省学园厂关网场府科]|街道|镇街|部门|单位|主体|机构|企业|中心|公司|集团|法庭|专班|指挥部|基地|政协|人大|成员|${SHIELD})$`,
  'u',
);
/** Longer than any name of a body in use; a longer text is a sentence. */
const LONGEST = 40;
const LETTERS = new RegExp(`^(?:[\\p{Script=Han}A-Za-z0-9“”‘’《》·—（）、]|${SHIELD})+$`, 'u');
const SAYING =
  /^[与及对将把含除]|牵头|配合|协助|负责|落实|会同|参与|按照|根据|(?<![高中初平同优特])等(?!级)|[年月日][底前内]/u;
const ROLE_TITLE = /(?:牵头|配合|协助|责任|负责|落实|实施|参与)(?=单位|部门)/gu;
/** 区财政局区民政局: two names without a mark between. A branch (市公安局市中区分局) is one. */
const GLUED =
  /(?:局|委|办|办公室|厅|中心|）)(?:[区市县省]\p{Script=Han}+(?:(?<!分)局|委|办|办公室|厅|中心)$|各|[\u{F0000}-\u{FFFFD}])/u;

const BARE = new RegExp(`^各?(?:${DIVISION}${GOVERNMENT}?|${GOVERNMENT}|${BODIES}|委员会|办公室)$`, 'u');
const BODIES_END = new RegExp(`${BODIES}$`, 'u');
const GROUP_END = new RegExp(`(?:${BODIES}|主体|成员|${DIVISION})$`, 'u');

/** The role that ends a piece, and the piece without it. */
export function cutRole(piece: string): { rest: string; role: Role } | undefined {
  for (const [role, suffix] of ROLE_SUFFIXES) {
    if (suffix.test(piece)) return { rest: piece.replace(suffix, ''), role };
  }
  return undefined;
}

/** The role announced in front, 牵头单位：, and what follows it. */
export function cutLabel(piece: string): { rest: string; role: Role } | undefined {
  const found = LABEL.exec(piece);
  const role = found && cutRole((found[1] ?? '').replace('责任', '负责'))?.role;
  return found && role ? { rest: piece.slice(found[0].length), role } : undefined;
}

/** End of a role word at `at` that the next name follows without a mark; 0 where there is none. */
export function roleInsideEnd(text: string, at: number): number {
  ROLE_INSIDE.lastIndex = at;
  return ROLE_INSIDE.test(text) ? ROLE_INSIDE.lastIndex : 0;
}

/** End of a collective name with a mark inside, such as 各镇、街道, that starts at `at`; 0 where there is none. */
export function collectiveEnd(text: string, at: number): number {
  for (const pattern of COLLECTIVES) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return 0;
}

/** Whether a name may end at `at`. */
export function isEdge(text: string, at: number): boolean {
  return AT_EDGE.test(text.slice(at));
}

/** Whether a new name plainly starts here: 区…, 市…, 各…. */
export function startsName(text: string): boolean {
  return NAME_START.test(text);
}

/** Whether what stands here can only be the rest of a name: 公室, 部门（单位）. */
export function isNameTail(text: string): boolean {
  return NAME_TAIL.test(text);
}

/** Whether a name is plainly complete at the end of `text`; 政府 is not, because 政府办公室 may follow. */
export function endsName(text: string): boolean {
  return NAME_END.test(text) || COLLECTIVE_END.test(text);
}

/** Whether an item in brackets only varies the word before it, as in 各镇（街道）. */
export function isBareWord(item: string): boolean {
  return BARE.test(item);
}

/** Whether the words before a bracketed list name a group of bodies, rather than one body. */
export function endsGroup(words: string): boolean {
  return GROUP_END.test(words);
}

/** Whether the words before a bracket name bodies in general, so that even one name in it is a list. */
export function endsBodies(words: string): boolean {
  return BODIES_END.test(words);
}

/** Whether `text` is one name already recognised. */
export function isShielded(text: string): boolean {
  return SHIELDED.test(text);
}

/** Whether `text` reads as the name of a body or of a collective of them. */
export function isUnitName(text: string): boolean {
  const plain = text.replace(ROLE_TITLE, '');
  const stem = text.replace(/（[^（）]*）$/u, '');
  const variants = [...text.matchAll(/（([^（）]*)）/gu)].flatMap(([, inner = '']) => inner.split('、'));
  return (
    [...text].length <= LONGEST &&
    LETTERS.test(text) &&
    !SAYING.test(plain) &&
    !GLUED.test(text) &&
    ENDINGS.test(stem) &&
    variants.every((variant) => isBareWord(variant) || ENDINGS.test(variant))
  );
}
