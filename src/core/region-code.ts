/**
 * 行政区划代码: the six digits of GB/T 2260 by which systems of different bodies mean the same division.
 *
 * Digits 1–2 are the province, 3–4 the prefecture, 5–6 the county; 00 stands for the level above (GB/T 2260—2007, coding
 * rules before table 1). Lists of divisions change every year and are not kept here: a code can be checked for its
 * shape and province, not for being in use.
 */

/** Levels that have a code of six digits; townships have longer ones (GB/T 10114). */
export type RegionLevel = 'province' | 'prefecture' | 'county';

/** Province-level divisions by their two digits. Source: GB/T 2260—2007 中华人民共和国行政区划代码, table 1. */
export const PROVINCES: Readonly<Record<string, string>> = {
  11: '北京市',
  12: '天津市',
  13: '河北省',
  14: '山西省',
  15: '内蒙古自治区',
  21: '辽宁省',
  22: '吉林省',
  23: '黑龙江省',
  31: '上海市',
  32: '江苏省',
  33: '浙江省',
  34: '安徽省',
  35: '福建省',
  36: '江西省',
  37: '山东省',
  41: '河南省',
  42: '湖北省',
  43: '湖南省',
  44: '广东省',
  45: '广西壮族自治区',
  46: '海南省',
  50: '重庆市',
  51: '四川省',
  52: '贵州省',
  53: '云南省',
  54: '西藏自治区',
  61: '陕西省',
  62: '甘肃省',
  63: '青海省',
  64: '宁夏回族自治区',
  65: '新疆维吾尔自治区',
  71: '台湾省',
  81: '香港特别行政区',
  82: '澳门特别行政区',
};

/** 直辖市: their districts and counties stand under no prefecture; 01 and 02 only collect them. */
const MUNICIPALITIES = ['11', '12', '31', '50'];

/** Digits 3–4 that collect the counties directly under a province. */
const DIRECT_COUNTIES = '90';

/** Whether `code` has the shape of a code: six digits, a known province, no county without its prefecture. */
export function isRegionCode(code: string): boolean {
  return regionLevel(code) !== undefined;
}

/** Level of the division; `undefined` when `code` is none. Collecting codes such as 110100 rank as prefectures. */
export function regionLevel(code: string): RegionLevel | undefined {
  if (!/^\d{6}$/.test(code) || !Object.hasOwn(PROVINCES, code.slice(0, 2))) return undefined;
  const [prefecture, county] = [code.slice(2, 4), code.slice(4)];
  if (county !== '00') return prefecture === '00' ? undefined : 'county';
  return prefecture === '00' ? 'province' : 'prefecture';
}

/** Code of the government above: 370116 → 370100 → 370000; `undefined` above a province and for what is no code. */
export function superiorRegion(code: string): string | undefined {
  const level = regionLevel(code);
  if (level === undefined || level === 'province') return undefined;
  const province = code.slice(0, 2);
  const direct = MUNICIPALITIES.includes(province) || code.slice(2, 4) === DIRECT_COUNTIES;
  return level === 'prefecture' || direct ? `${province}0000` : `${code.slice(0, 4)}00`;
}
