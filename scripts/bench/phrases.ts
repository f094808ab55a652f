/**
 * The words that the benchmark's made-up portal is written in: wholly our own, about nobody.
 *
 * Real requirements keep bringing in names that stood nowhere before, so places are put together from two characters:
 * the vocabulary of the portal goes on growing with its size, and the search index with it.
 */

/** Topics as id, name and the matters that tasks of the topic are about. */
export const TOPICS: readonly (readonly [id: string, name: string, matters: string])[] = [
  ['factories', '工厂与园区', '园区招商 厂房出租 技改补助 设备更新 产业链名单 用工对接 标准地出让 零碳园区'],
  ['shops', '店铺与集市', '夜市摊位 消费券 早餐门店 老字号 集市搬迁 促销活动 店铺招牌 冷链仓库'],
  ['licences', '证照办理', '营业执照 食品许可 变更登记 注销手续 告知承诺 电子证照 容缺受理 帮办窗口'],
  ['budget', '预算与采购', '部门预算 决算报表 采购合同 专项资金 债券项目 三公经费 绩效评价 惠民补贴发放'],
  ['taxes', '税费减免', '减税名单 缓缴社保费 退税进度 收费清单 发票申领 小微优惠 个税扣除 行政收费取消'],
  ['villages', '村庄与田地', '高标准农田 宅基地审批 种粮补贴 农机购置 土地流转 村集体账目 乡村道路 育秧大棚'],
  ['rivers', '河湖与水库', '河道清淤 水库蓄水 饮用水水质 排污口 防汛物资 灌溉轮次 湿地修复 水价调整'],
  ['air', '空气与噪声', '扬尘工地 油烟投诉 夜间施工 空气质量 散煤替换 重污染预警 噪声监测 绿化补种'],
  ['streets', '街巷与停车', '老旧小区改造 加装电梯 停车泊位 路灯维修 背街小巷 垃圾分类点 违建拆除 充电桩'],
  ['homes', '住房安置', '公租房轮候 租房补贴 棚户区搬迁 危房鉴定 安置房分配 物业招标 维修基金 房屋征收'],
  ['jobs', '找工作', '零工驿站 技能培训 欠薪线索 见习岗位 创业贷款 招聘专场 公益岗位 毕业生补贴'],
  ['schools', '上学', '学区划分 新生报名 随迁子女入学 校车线路 食堂菜单 课后托管 教师招考 助学金'],
  ['clinics', '看病', '家庭医生 门诊报销 药品目录 体检安排 村卫生室 夜间急诊 异地就医 疫苗接种'],
  ['relief', '社会救助', '低保名单 临时救助 残疾人补贴 孤儿供养 大病帮扶 救灾款物 特困供养 慈善募捐'],
  ['elders', '养老托育', '老年食堂 日间照料 高龄津贴 护理补贴 托育机构 适老化改造 养老机构评级 上门巡访'],
  ['utilities', '水电气暖', '停水通知 电价调整 燃气安检 供暖开栓 管网改造 公交改线 抄表周期 抢修热线'],
  ['inspection', '检查与处罚', '双随机抽查 食品抽检 处罚决定 裁量基准 安全隐患 联合检查 信用修复 停业整改'],
  ['papers', '文件发布', '规范性文件 文件清理 政府公报 废止目录 政策汇编 文件编号 历史文件 政策文件库'],
  ['explanations', '政策讲解', '一图读懂 讲解视频 问答手册 政策宣讲 方言广播 专家讲稿 案例集 政策明白纸'],
  ['questions', '咨询与推送', '政策问答库 咨询窗口 智能客服 免申即享 政策推送 企业专员 热点问题 常见问答'],
  ['decisions', '决策与听证', '听证会 意见征集 会议旁听 决策目录 采纳情况 民生票决 后评估 代表列席'],
  ['letters', '来信与热线', '热线工单 网上留言 区长接访 办结时限 重复来信 满意回访 建议答复 提案答复'],
  ['requests', '依申请公开', '公开申请 答复文书 申请渠道 补正告知 收件台账 答复样本 复议案件 公开指南'],
  ['websites', '网站与新媒体', '政务新媒体 站内搜索 无障碍浏览 栏目改版 僵尸账号 数据开放 错链检查 移动端页面'],
  ['ledgers', '培训与考核', '业务培训 考核细则 第三方评估 年度报告 问题台账 公开专区 标准目录 交叉检查'],
];

/** What of a matter is made public. */
export const ASPECTS: readonly string[] =
  '办理条件 申请材料 评审结果 资金去向 时间安排 责任人 受理地点 进展节点 价格依据 轮候次序 验收结论 整改情况 投诉方式 名额分布 选址理由 联系电话 变动原因 样表 核查记录 合同金额 监督渠道 完工照片 服务承诺 评分办法'.split(
    ' ',
  );

/** Where and how it is made public. */
export const CHANNELS: readonly string[] =
  '门户网站专栏 村口公示栏 便民服务大厅 社区微信群 办事窗口 乡镇广播 政务公开日 楼道告示板 手机短信 公交站牌 流动服务车 档案查阅点 图书馆查询机 自助终端 村民议事会 网格员上门'.split(
    ' ',
  );

/** The shape it takes. */
export const FORMS: readonly string[] =
  '流程图 对照表 短视频 问答卡 明细表 时间轴 地图标注 漫画册 语音播报 案例说明 清单 月报 白话文稿 二维码海报'.split(
    ' ',
  );

/** Whom it is for. */
export const PEOPLE: readonly string[] =
  '个体商户 独居老人 新市民 返乡青年 养殖户 残疾人家庭 小区业主 外卖骑手 中小企业 学生家长 退役军人 果农 货车司机 孕产妇 民办机构 租房群众 菜农 村民代表 项目业主 下岗职工'.split(
    ' ',
  );

/** First and second characters of made-up places. */
export const PLACE_HEADS =
  '云石柳槐枫杏桃松竹梅荷菱芦苇麦稻谷禾椒枣桑榆桐樟柏栗梨橘柚茶泉溪潭洲湾渡津浦港岭峰岗坡坪塬谭霁霞岚雁鹭鹤鸥鲤';
export const PLACE_TAILS =
  '塘堰桥铺店庄屯营寨堡墩台阁亭园圃林坞沟涧滩汀渚陂埠圩垸洼甸畈垄崖岩峪峡口门井巷坊里墟场窑磨碾榨纸布';
export const PLACE_KINDS: readonly string[] = '镇 村 街道 社区 路 小区 水库 片区 中学 市场'.split(' ');

/** Level 1 themes; a plan has six. */
export const THEMES: readonly string[] = [
  '让账目经得起看',
  '把规矩讲明白',
  '叫办事少跑腿',
  '请群众来拿主意',
  '把承诺落到人头',
  '让信息追着人走',
  '把底数摸清楚',
  '让窗口好找好用',
  '把旧账理干净',
  '让基层有章可循',
];

/** Level 2 themes. */
export const SUBTHEMES = ['摸清底数', '写清条件', '送到门口', '听取意见', '回头检查'] as const;

/** Titles of at most 30 characters. */
export const TITLES: readonly string[] = [
  '公开{matter}的{aspect}',
  '{place}{matter}的{aspect}上网',
  '{matter}：{aspect}做成{form}',
  '把{matter}的{aspect}送到{people}手里',
  '请{people}评议{place}的{matter}',
  '{matter}{aspect}按期更新',
  '在{channel}张贴{matter}的{aspect}',
];

/** Sentences of a requirement; a stretch in [ ] is one of its targets. */
export const SENTENCES: readonly string[] = [
  '梳理{matter}的{aspect}和{aspect}，做成{form}，放到{channel}，方便{people}随时查。',
  '{place}和{place}先试行，{n}个月后再在全域铺开，试行中的{aspect}同样公开。',
  '[每季度至少{n}次]在{channel}更新{matter}的{aspect}，旧的版本保留备查。',
  '{people}问得最多的{matter}，由承办单位写出{form}，说清{aspect}，不用公文腔。',
  '凡涉及{people}的{matter}调整，[{n}个工作日内]告知，并注明{aspect}。',
  '邀请{people}走进{place}，当面看{matter}怎么办，现场收集的意见[{n}日内]答复。',
  '{matter}的{aspect}有变动的，当天在{channel}改过来，并写明改了什么、为什么改。',
  '把{place}的{matter}列成清单，逐件写上{aspect}、{aspect}，办一件销一件。',
  '收到有关{matter}的来信，[不超过{n}个工作日]给出{aspect}，答复全文隐去姓名后公开。',
  '全年开展{matter}{form}征集，[不少于{n}篇]，优秀的在{channel}展示。',
  '{matter}资金拨到{place}以后，{aspect}与{aspect}分开列示，{people}可以逐笔核对。',
  '与相邻地区比对{matter}的{aspect}，口径不一致的注明出处，不自行换算。',
  '[每年至少{n}次]请{people}代表给{matter}打分，得分和{aspect}一并放到{channel}。',
  '{place}一带的{matter}遇到停办、缓办，先贴{form}，再讲{aspect}，不让{people}白跑。',
  '整理近三年{matter}的{aspect}，补齐{place}缺的部分，[6月底前]放到{channel}。',
];

/** 完成时限, of every kind that the grammar tells apart, and what it cannot read; empty for a blank cell. */
export const DEADLINES: readonly string[] = [
  '{year}年12月底前',
  '{year}年6月30日前',
  '9月底前',
  '{year}年年底前完成，长期坚持',
  '第三季度末',
  '全年',
  '长期坚持',
  '印发后30日内',
  '印发之日起20个工作日内',
  '每季度一次',
  '每月1次',
  '适时开展',
  '',
];

/** Minutes of progress. */
export const NOTES: readonly string[] = [
  '{matter}的{aspect}已经理出初稿，正请{people}提意见。',
  '在{channel}放出第{n}批{form}，{place}先用。',
  '{place}的{aspect}还缺两项，已经去函催要。',
  '{matter}{form}更新到第{n}版，补了{aspect}。',
];

/** Bodies of every roster without the 市 or 区 before them: id and name. */
export const BODIES: readonly (readonly [id: string, name: string])[] = [
  ['office', '政府办公室'],
  ['planning', '发展改革局'],
  ['schools', '教育局'],
  ['science', '科学技术局'],
  ['civil', '民政局'],
  ['justice', '司法局'],
  ['treasury', '财政局'],
  ['labour', '人力资源社会保障局'],
  ['land', '自然资源局'],
  ['building', '住房城乡建设局'],
  ['traffic', '交通运输局'],
  ['water', '水务局'],
  ['farming', '农业农村局'],
  ['trade', '商务局'],
  ['culture', '文化旅游局'],
  ['health', '卫生健康局'],
  ['veterans', '退役军人局'],
  ['safety', '应急管理局'],
  ['audit', '审计局'],
  ['markets', '市场监管局'],
  ['statistics', '统计局'],
  ['approval', '行政审批局'],
  ['urban', '城市管理局'],
  ['data', '大数据中心'],
];

/** Heavenly stems and earthly branches: names of made-up governments. */
export const STEMS = '甲乙丙丁戊己庚辛壬癸';
export const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
