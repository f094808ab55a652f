/** Keys inside the structures of the exports, with their meaning, for the documentation of the data. */

/** Field → key of its structure, or of each member of its list → meaning. */
export const FIELD_PARTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  units: { id: '单位编号', name: '原文名称', role: '分工', etc: '是否排在“等”后', group: '括号前的称谓' },
  deadline: { words: '原文', kind: '类别', day: '换算出的日子', sum: '算式' },
  targets: { text: '原文', count: '次数', per: '周期' },
  updates: {
    date: '日期',
    status: '状态',
    by: '填报单位',
    note: '说明',
    basis: '依据',
    deadline: '改后的完成时限',
    evidence: '佐证（title标题、url网址、file文件、date日期、sha256校验值）',
  },
  attachments: { title: '标题', documentNumber: '文号', file: '文件', url: '网址' },
  superior: { title: '标题', documentNumber: '文号', file: '文件', url: '网址' },
  sections: { level: '层级', label: '原文序号', title: '标题' },
  commitments: { section: '所在章节', text: '文字', deadline: '完成时限', units: '责任单位' },
  source: { title: '标题', url: '网址', file: '文件', sha256: '校验值' },
};
