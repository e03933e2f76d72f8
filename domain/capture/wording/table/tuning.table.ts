import { labelled, type WordingLine } from './line.ts';

/** Lines of many trades and hands that the rules were made by. */
export const tuningLines: readonly WordingLine[] = [
  ...labelled(
    'zh',
    `
    - 您放心，周三前一定程度的修改会放进第二版
    - 采购会尽快把订单签回来
    - 明天中午前搞定服务器迁移
    - 打折的事我们没答应
    - 今晚把修改后的合同发您
    - 周二前把免提电话机的说明书寄来
    - 周五把100%纯棉的样布寄两米
    - 下午给您送两箱打印纸
    - 周一上午去现场贴封条
    - 周三前把折扣申请递给区域总监
    - 下周三前跟进仓库把缺的12个阀门补齐
    - 确保周五前把设备运到现场
    - 客户要免费的，没答应，周四前给一份付费方案
    - 明天把退换货政策打印一份带去
    - 周二前安排一名翻译陪展会
    - 贷款材料清单周三发，利率以审批为准
    - 今天协调好吊车，明早八点卸货
    - 周四前发一份绝对编码器的接线图
    - 12月5日前给财务开专票
    - 下周四前把免税店的供货合同寄出
    - 麻烦您有空把营业执照拍给我
    - 后天中午把赠品清单里的错字改好再发一遍
    - 周五下午三点前把报价单发给王总
    - 客户问能不能保证，回他周五出测试报告
    - 交期不敢说一定，周五给排产表
    - 月底前给一定规模客户的案例各做一页
    - 明天给永远向前健身房送两台椭圆机
    - “尽快”这个词先不写，合同周四前改好发回
    - 年前把最后一批瓷砖送到工地
    - 王总希望免费送一年维保
    - 王总上次说打八折的那家是别人，我们周五出正式报价
    - 竞争对手免费送货
    - 周四把马上出行公司的租车合同寄出
    - 下班前把对账单传过去
    - 麻烦您务必先断电，师傅明天九点到
    - 下周五前培训操作工
    - 下周二工程师上门换滤芯
    - 没法保证一次通过，下周二再送检
    - 请您尽快把首付款打到对公账户
    - 客户催着尽快，我们周五出样
    - 王总这个人一定要顺着说
    - 三天之内回传盖章的授权书
    - 客户说要马上要，答应他明天下午送
    - 周五交付折扣计算功能的原型
    - 月底前把新的价目表印出来
    - 马上整理，今天下午四点前发会议纪要
    - 收到款后两个工作日内发货
    - 我们不能保证周五到，下周三送货
    - 周五前把投标保证金退到贵司账户
    - 明天把免洗手套样品快递过去
    - 昨天已经把报价单发了
    - 客户说回头再看，暂时不急
    - 验收合格后七天内开票
    - 明天把礼品店的货架图出好
    - 明天寄两份色卡样品给李姐
    - 打折做不了，周五给您一份标准报价
    - 明早把“优惠券”模块的测试账号给她
    - 跟刘姐说好了，周六上午十点带她看102那套房，钥匙我先去中介拿
    - 孩子的试听课给排到周日下午两点，课表今晚发妈妈微信
    - 理赔材料收齐后五个工作日内出结论函
    - 货柜靠港那天起48小时内提空箱还场
    - 客人急得不行，说要立刻，我答复他下午五点前换好轮胎
    - 十二月中旬把门头的灯箱做出来挂上
    - 最迟下周三中午把开标文件胶装好送到招标办
    - 护士长想马上拿到，我们后天送一台输液泵去科室试用
    - 约好了元旦前把老系统的账套导进新系统
    - 星期四把保单寄给赵先生，他那张作废的我一并收回
    - 签收后七日内上门回收旧冰箱
    - 明天上午给孙老师发两张课程对比图，退费规则一起附上
    - 22号之前把酒店的会议室平面图画好发婚庆公司
    - 李主任问能不能便宜，我说定价动不了，周二把报价明细给他
    - 客户要求终身免费维护，没松口，下周五前给一份年费方案
    - 月底前把赠品库的盘点表交给店长
    - 周三把免税申报表填好发会计
    - 三月一号前把返修机的检测记录寄回
    - 明天把“马上”两个字从合同里删掉再发法务
    - 周日晚上八点前把优惠券后台的操作视频录好给运营
    - 保证期外的维修清单周一列给业委会
    - 我不敢打包票，反正周四先把配件寄过去试试
    - 周五前把折叠椅二十把送到宴会厅
    - 下周把一定会用到的接口列个清单发给研发
    - 回头客名单周二导出来给店长
    - 航班晚点险的理赔单明天帮王小姐递上去
    - 客户之前投诉说我们“肯定能到”没做到，这次周三下午到货
    - 周一把《绝对成交》那本书给陈总捎过去
    - 这次不是百分之百能过，周四补一套加盖公章的材料给银行
    - 周四之前给物业装好三十个充电桩，验收单当天签
    - 请您务必在签字前核对身份证号，保单我明天送到
    - 下周二带着地勘报告去项目部给周工
    - 昨晚已经把退款打过去了
    - 上个月我们承诺过不涨价，客户还记着
    - 客户明确说绝对不接受延期
    - 王姐说她肯定买
    - 老板让我们以后报价都要保守
    - 对方法务会尽快给回复
    - 甲方要求我们保证十年不漏水
    - 客户想要九折，领导没批
    - 他家孩子马上高考了
    - 隔壁那家店天天打折
    - 麻烦您抽空填一下问卷
    - 您一定要保管好发票
    - 上次送的赠品客户很喜欢
    - 没答应免运费
    - 这单利润薄，不能再降了
    - 客户的保证金还没到账
    - 别跟他说一定，这人较真
    - 明早把保温板样块送到监理办公室，保证金凭证一并带上
    - 下周五前交一定格式的月报给集团采购
    - 周三前请示完总部，把能否减免的书面答复寄给张姐
    - 周四上午给客户演示退款流程，演示环境我搭
    - 明天把“永久免费”那句广告语删掉，改好的海报发店长
    - 马上消费金融的授信合同周五盖章寄出
    - 三号之前给周律师寄保证合同的复印件
    - 今天把客户的退款诉求转给财务，五点前给回执
    - 21号把赠与协议的模板发给王姐
    - 25日前完成百分之百抽检，报告上传到群里
    - 晚上八点把尽快到货险的保单号发给货主
    - 周六把样品寄出，能不能打折等经理定
    - 本月30日前把永远牌自行车配件寄到
    - 拆机前您务必先断电，我后天上午到现场换主板
    - 周二把减速机送到，降价没可能
    - 电话里客户问有没有优惠，我没松口，明天发标准价目
    - 下周一给陈经理送折叠梯两架
    - 周三下班前帮她把优惠申请单交上去
    - 免提耳机十副，后天发到门店
    - 首付30%到账后第五个工作日开始生产
    - 客户确认图纸后两周内发货
    - 小年之前把货架补齐
    - 初八上班第一天把合同寄出
    - 周一例会后把纪要发群里
    - 明天抽空把合同送过去
    - 客户觉得不保险，我周四前给他出份第三方检测
    - 下月10号前把所有门禁换完，工期我盯着
    - 我们没办法百分百保证不掉色，周五先出洗涤测试
    - 之前拍胸脯说过的就不提了，周五补发三箱
    - 采购说一定要有质保卡，周五连货一起发
    - 他们财务说近期付款
    - 客户嫌贵，想要优惠
    - 王厂长夸我们绝对靠谱
    - 您有空来坐坐
    - 上季度给过他们八折
    - 客户自己会马上搬机器
    - 不一定能赶上
    - 免费的午餐他也不信
    - 客户担心我们永远交不了货
    - 刘老师，家长会的场地我周四下午定好，押金条拍照给您
    - 七号之前把钢筋复检报告送到甲方资料室
    - 周三把投诉处理结果的书面答复寄给消协
    - 收到首付款之日起15个工作日内把设备送到
    - 这周四我去给前台小姑娘们讲一下怎么用新系统
    - 月中把物业费的催缴函重新打印一批
    - 后天给6栋业主换门铃，旧的我带走
    - 周五之前出一张表，把所有折扣的审批权限列清楚
    - 绝对无水乙醇两瓶，明天送化验室
    - 明天把保证人的签字页补给银行
    - 今天下班前把您的退款申请提交到财务系统
    - 周一给您回复能不能免手续费，同时把对账单带去
    - 客户反复问是不是一定能过，我只答应周五交初审意见
    - 周二前完成一定数量的压力测试，报告发客户
    - 马上到期的合同清单，周三发给各门店
    - 肯定句改成疑问句那页，明天重新排版给出版社
    - 周五给永辉店送200箱纯净水
    - 明天下午三点在会议室给客户演示，投影我带
    - 礼拜六上午把孩子的书法作品裱好送回
    - 明天给李总送一份赠险条款的解读
    - 客户要求货到付款，我们不同意，明天发预付款的合同
    - 周五前给她换一张免税店的会员卡
    - 打完折扣码测试，周四把结果发产品经理
    - 下周三前把百分表校准好送回车间
    - 10点半之前把样品放到前台，快递自己来取
    - 电梯这周六停运检修，恢复时间我周五前贴通知
    - 三十号之前给他们开好保证金的收据
    - 周四把客户要的优惠政策汇编装订好
    - 下周五我给刘总送一个尽快能用的临时账号
    - 请您收到货后一定先验货再签字
    - 您先别急着退款
    - 保险公司那边说马上定损
    - 上次是我们没按时发，已经道过歉了
    - 他们公司从不拖款
    - 客户爱人一定要参加
    - 王总怕我们保证不了质量
    - 今年他们预算减了三成，优惠也没用
    - 客户当场肯定了我们的方案
    - 对手给他们免了安装费
    - 客户的账期一直是九十天
    - 没敢跟客户说保证
    - 这次涨价是厂家的决定
    - 有空常联系
    - 请尽快回传合同
    - 下周给您安排一次免打扰的巡检
    - 周五之前我会给您一个明确的答复
    - 这个月内完成系统升级
    - 明天给您送去两箱保证无农药的苹果
    - 客户一定要周五拿到，我周四寄出
    - 今天内发
    - 已向领导申请折扣，周三前回复客户
    - 10月1日起执行新价格，周五发涨价函
    - 我晚上忙完了就把资料发过去
    - 我晚上把资料发过去
    - 明后天给您送过去
    - 最迟15号交付
    - 每周五给客户发进度表，从这周开始
    - 一周之内答复
    - 半小时内到现场换件
    - 本周三或周四上门测量
    - 收到定金后第二天发货
    - 签字当天开通账号
    - 保证金部分不退，其余的周五前列清单
    - 周五前回复王总，打折的事领导不同意
    - 周三给客户寄发票，赠品已经寄过了
    - 周四跟进合同盖章
    - 周五前解决空调漏水的问题
    b 明天发补充协议，账期延长到九十天
    b 周五前免费给您换一块屏
    b 今天把滞纳金给您免了
    b 月底前退您五百块
    b 下周三前把退款打给客户
    b 下月起给您按老价格走，周五把补充协议送来
    b 明天给您寄一套茶具作为补偿，不收钱
    b 周四退差价八百六
    b 学费减两千，今晚发缴费链接
    b 明天把八八折的合同带过去
    b 周三前免收您第一年管理费的函件盖章寄出
    b 下周一把逾期罚息给您冲掉
    b 周五再给您多放十五天账期
    b 明天把多收的两百退给您
    b 月底前给您免三个月管理费的确认函
    b 周一起给您按七五折结算
    b 15号把免费样品寄给客户
    b 周五签补充协议，质保延长两年
    b 下周给您申报取消违约金，单子我签了就生效
    b 周三把运费险的差额退您
    b 本周五前给您免费升级到旗舰版
    b 明天发一张九五折的会员价报价单
    b 国庆前送您两张景区门票
    b 下个月一号起给您降两个点的手续费，协议明天签
    b 周四之前特批您延期三十天付款
    b 今晚把五十块红包补给您
    n 到货后通知司机送过去
    n 帮业主换一个新门锁
    n 我去帮您向总部申请折扣
    n 不敢保证效果，先出一版初稿给他
    n 寄一本春节台历给老客户
    n 把退款政策发给客户看
    n 做一版一定篇幅的案例介绍给市场部
    n 给客户做一份三年维保的报价
    n 客户要求48小时内修好，派师傅去
    n 优先安排您的订单上线生产
    n 出一份双十一活动方案给店长
    n 答应李姐寄两份色卡
    n 把十年前的旧图纸翻出来复印给设计院
    n 上周说的那份合同扫描发他
    n 帮周阿姨把卡里的预留手机号改掉
    n 给三号线的操作工补一场培训
    n 把样板间的照片拍几张发群里
    n 让司机把空托盘拉回来
    n 给小朋友换一个英语外教
    n 等仓库盘完点，把短少的两件补发过去
    n 客户说周五要开会用，给她做个PPT
    n 审核通过了我把借款合同寄给您
    n 保证金收据补一份给客户
    n 把双十一那批的质检报告找出来
    n 联系厂家要一份CE证书转给客户
    n 帮他把申请免息的材料交上去
    n 去年十二月那张发票重开一张
    n 您放心，尾款的收据我会寄到您家
    n 一定数量以上的报价单独列一张给他
    n 回款计划表做好发给客户财务
    n 送货单补签字扫描回传
    n 会把您想退款的意思带给主管
    n 我把折扣政策发您一份
    n 把客户要的退税材料打印三份
    n 送货上门，顺带收回空桶
    n 给陈医生讲一遍设备怎么校准
    n 等他们装修完，安排两个人去铺地毯
    n 周例会的录音转成文字给她
    n 出一份免责声明给客户签
    n 王姐要的发票给她寄过去
    n 把客户的涨价投诉写成报告交主管
    n 二期图纸我们来画
    n 保证书盖章后寄回客户
    n 帮他问问总部能不能给折扣
    n 把三天无理由退货的说明贴到店里
    n 客户一签字就安排打款
    n 半年的用电数据拉个表给他
    n 换一把锁，钥匙留前台
    n 把墙面的裂缝补了再刷一遍
    n 给孩子安排一次试听
    n 让小周带两个人去搬货
    n 给您出一份不含税的报价
    n 按客户上周三提的意见改一遍PPT
    n 七天无理由退货的标识给他们贴上
    n 把2023年的年报寄一本给投资人
    n 您要的那款绝对值编码器我给您调货
    n 等发票到了给您报销单盖章
    n 电话录音拷一份给客户法务
    n 我去跟领导申请一下，看能不能给您打九折，批文给您看
    n 保洁我们来做
    n 客户说越快越好，把样品寄给他
    n 给店里装一个人脸考勤机
    n 帮奶奶把血压计调好
    n 把客户的免费试用到期日导出来给销售经理
    n 派车到机场接客户
    n 我们负责把设备运到现场
    n 我给您发一份月度报告
    n 给客户解释一下为什么不能退款
    n 我把这次会议的待办列出来发群里
    n 陪客户去工地看现场并出报告
    n 下单后给客户发确认邮件
    n 每周给客户发一次进度
    n 审批一通过就发货
    n 他们付了款我们就开票
    n 写一封保证信给客户
    n 客户对质量要求绝对高，做一份检测方案
    n 跟客户说清楚不能退款
    n 把优惠活动的海报贴到店里
    n 跟进一下样品寄送
    n 处理一下漏发的两箱货
    s 三天内百分百修好
    s 明早八点车到，完全没问题
    s 下周一发货，绝对不耽误您开业
    s 客户不放心，我说周五保证送到
    s 周三开庭前一定把证据册装订好
    s 大后天必须到，百分百不误您出货
    s 明天上门，包您一次修好
    s 年底前绝对把房产证办下来
    s 三天内肯定给您补齐，绝无缺件
    s 明天肯定到货
    s 下周四前一定把牌照办好
    s 后天百分之百开通专线
    s 十五号前绝对把尾货清完
    s 周三保证把电梯修得跟新的一样
    s 周末前肯定给您把灯装上
    s 下午五点前一定把车送到您楼下
    s 12号保证开业
    s 三天之内绝对给您修好洗衣机
    s 周四交稿，绝对没有错别字
    v 这两天给您补两箱配件
    v 得空把24小时巡检记录打印一份送来
    v 客户周五要，我们尽快出报价
    v 抓紧出图，出来给您寄两套
    v 晚点给王总传一份会议纪要
    v 改天把样机送过去试用
    v 过几天带师傅去装水表
    v 抽空给李姐送两张门票
    v 第一时间把检测结果发群里
    v 赶紧把漏发的螺丝补给客户
    v 收到，我这就去安排，马上把定位发您
    v 空了我把户型图翻出来拍给您
    v 等忙完这阵给您做个季度分析报告
    v 合同的事改天拿过去盖章
    v 周总要得急，我们加紧把模具开出来
    v 系统一恢复立马给您补发短信验证码
    v 过一阵子把新的宣传册寄给您
    v 近期会派人去换电梯钢丝绳
    v 客户要求今天，我们会尽早把叉车送回去
    v 合适的时候给您出一份保障规划书
    v 有消息了第一时间把录取通知拍照发您
    v 我晚些时候把二维码发您
    v 过两天把车辆行驶证送过来
    v 几天之内会有同事把新卡送到您手上
    v 我这边尽早出方案
    v 图纸改好立即传您
    v 这几天安排师傅上门量尺寸
    v 有空我把清单拉一下给您
    v 样品下来了第一时间寄您
    v 客户要求月底，我们抓紧生产这批阀门
    v 一会儿给您发个位置
    v 合同晚些给您寄过去
    v 等两天给您送配件
    v 很快就把账号开给您
    v 快了，货这就给您发
    v 等会儿把链接发群里
    v 师傅修完这家就赶紧过去给您通下水道
    v 回来立马给您补一张收据
    v 合同我抽时间看完发您修改稿
    v 客户要今天，我只能说尽快把车开过去
    v 过段时间给您换新款POS机
    v 稍等，资料我晚一点传给您
    v 找机会把样机拿给您试试
    v 争取早日把软件上架给您用
    v 我们会以最快的速度把零件空运过来
    v 最近几天给您送月饼票
    v 我尽量早点把报价给您
    v 等客户有空我们随时上门安装，会尽快
    w 周五前处理好
    w 今天下班前给您落实
    w 下周一之前把这事搞定
    w 明天我处理
    w 好的，周三前给您弄好
    w 今晚之前解决
    w 48小时内跟进到位
    w 本周落实这件事
    w 周四前给您搞定
    w 明天中午之前安排好
    w 这件事下周三前协调完
    w 明早我处理这个问题
    w 周二之前协调到位
    w 一个小时内给您搞定
    w 下周跟进
    w 周五前给您一个说法
    w 明天弄
    w 周一看看
    w 周五前把那个事情处理完
    w 周五前解决这些问题
    nb 安装费就不收您的了
    nb 给老客户返两个点
    nb 价格再降三百，给您改合同
    nb 送您一年延保
    nb 我做主，给您再便宜五十
    nb 首年物业费免一半
    nb 送两次保养
    nb 延误的这三天给您赔两百
    nb 额外给您延长一年质保
    nb 运费我们承担
    nb 第二件半价
    nb 上门费不收
    nb 给您便宜点，按批发价走
    nb 这个月的利息给您免掉
    nb 您退货，钱全退
    nb 第一个月房租给您免了
    nb 延误算我们的，赔您一天租金
    nb 老客户，给您抹掉零头
    nb 送您一套滤芯
    nb 尾款您可以年后再付，合同我改
    nb 押金不用交了，直接给您发货
    nb 我同意给您打九折
    nb 我们会给您全额退款
    nb 这次维修我不收您钱
    nb 同意把账期从30天延到60天
    nb 答应送客户一个蓝牙音箱
    nb 同意给她免单
    ns 打包票把墙面刷得没有色差
    ns 这套系统上线以后绝对不会宕机
    ns 肯定把货送到
    ns 保准把您家地暖弄热
    ns 这套房的学位绝对没有占用，我给您写进合同
    ns 我拍胸脯保证装修不增项
    ns 一定让孩子考上重点
    ns 机器装好以后永不漏油
    ns 我们的数据绝不会外泄
    ns 稿子肯定一次过审
    ns 放心，货绝对给您留着
    ns 一定把您的孩子照顾好，接送到家
    ns 这批料肯定没有气泡
    ns 我们永远第一个给您供货
    ns 保证每一台都测过再发
    ns 数据百分之百不丢，我来迁移
    ns 设备绝不会再停机，备机我们送来
    ns 这台车绝对没出过事故，报告我打印给您
    ns 肯定给您把位置留好
    ns 包您考过，不过重学
    ns 合同一定按您说的改
    ns 我们保证不泄露您的图纸
    ns 一定给孩子挑一个最好的班主任
    ns 您放一百个心，货百分之百是正品
    ns 我们一定会把样品寄给您
    ns 我们承诺系统永远不会丢数据
    ns 保证金我们肯定会如数退到您账上
    ns 我保证这是最后一次改图
    nw 我来搞定
    nw 客户反映的情况我们处理
    nw 这个事情我来处理
    nw 这边帮您落实
    nw 会给您安排一下
    nw 行，交给我
    nw 您说的我去想办法
    nw 这块我来盯
    nw 剩下的我们负责落实
    nw 王总那事我去协调一下
    nw 我帮您问问情况，处理一下
    nw 这个我们会落实
    nw 您反馈的问题我们已安排处理
    nw 我回去协调
    nw 放心，我会跟进
    nw 好，这个事儿我来弄
    nw 我这边看一下哈
    nw 客户说的那个情况我来安排处理
    nw 我们内部协调协调
    nw 没事，我来解决
    nw 交给我们吧
    nw 帮忙处理下
    sb 明天保证免费上门安装
    sb 明天一定给您打七折
    sb 今天肯定给您退钱
    sb 周一一定给您打八折
    sb 明天肯定全额退您
    sw 周五前一定把问题解决
    sw 明天保证搞定
    sw 今晚肯定给您弄好
    sw 明天肯定解决
    sw 今天一定给您处理好
    sw 后天保证落实
    vb 回头送您一个鼠标
    vb 过几天给您补一张五十元代金券
    vb 过几天给您返现三百
    vb 尽快帮您全额退掉
    vb 尽快把押金之外的钱也退给您
    vb 回头给您打个折
    vb 尽快给您申请下来的折扣打进合同
    vb 回头我让财务把手续费退您
    vs 回头肯定给您把样品补上
    vs 放心，快了，回头一定把票给您捎过去
    vs 马上寄出，保证全新
    vs 马上肯定给您发货
    vs 我一定尽早把证书寄给您
    vs 马上给您送来，绝对新鲜
    vs 这几天一定把房产证拿给您
    vs 我们肯定会尽快把货补上
    vw 我们会及时落实的
    vw 尽快处理
    vw 第一时间解决问题
    vw 抽空弄一下
    vw 马上给您看一下
    vw 我尽快去办
    vw 待会儿我看看
    vw 收到，马上安排
    vw 稍后我们会妥善处理您反映的问题
    vw 这两天给您落实
    vw 我马上去处理这个问题
    vw 有空就给您看下
    vw 我待会处理一下
    vw 好的，会尽快给您安排
    vw 近期我们会落实
    vw 我这边再看看，回头给您消息
    vw 抓紧落实一下
    nsb 保证给您最低折扣
    nsb 绝对给您全城最低价
    nsb 不满意肯定全额退款
    nsb 一定给您最大优惠
    nsb 保证给您全市最低价
    nsb 绝对免费
    nsw 问题一定给您解决
    nsw 我肯定帮您搞定
    nsw 您的问题我们绝对会解决
    vsb 一定尽快把差价退给您
    vsb 保证马上把赔偿款打给您
    vsb 放心，马上给您免掉，绝对没问题
    vsw 我们一定会尽快解决这个问题
    vsw 马上处理，绝对没问题
    vsw 保证第一时间处理
    vsw 马上落实，一定让您满意
    vsw 一定第一时间跟进
    vsw 马上搞定，百分百没问题
    `,
  ),
  ...labelled(
    'en',
    `
    - I'd never say it's done before testing, results on Monday
    - install ten days after the contract is signed
    - three repaired pumps back at the plant on the 28th
    - refund policy printed and posted Tuesday
    - they asked for it immediately, promised delivery tomorrow afternoon
    - drawings out by 28 November
    - mail two swatches to the Harbour Hotel tomorrow
    - next week we bring the sample board to the architect
    - make sure the pump is on site by Friday
    - follow up with the warehouse so the 12 missing valves ship on Wednesday
    - train the operators next Friday
    - spare key cut and dropped off before lunch
    - statement to accounts by close of business
    - customer asked about a discount
    - take "soon" out of clause 4 and return the contract Thursday
    - access cards at reception tomorrow morning
    - can't guarantee Friday, delivering Wednesday
    - he thinks we should guarantee three days
    - sent the quote yesterday
    - the refund from last year is closed
    - ship the 100% cotton samples Friday
    - customer wants it ASAP, sample ready Friday
    - handle the server migration before noon tomorrow
    - sort out the leaking roof by Thursday and hand over the job sheet
    - cannot guarantee the finish in wet weather
    - loan checklist Wednesday, rate subject to approval
    - first thing tomorrow I drop off the keys
    - we guaranteed it last year and they still bring it up
    - bring the demo unit after Easter
    - feel free to call me, I'll have the quote to you by Wednesday
    - post the lease to Soon & Sons on Thursday
    - fix the leaking valve within 48 hours
    - hang the new curtains before the holidays
    - call the customer at 3 and send the delivery note
    - they wanted it free, I said no, paid proposal by Thursday
    - send the bank guarantee certificate on Monday
    - the customer was absolutely furious
    - will get the floor plan over soon, by noon tomorrow at the latest
    - lead-free solder samples posted tomorrow
    - could you send me the licence when you get a chance
    - guarantee card goes in the box, shipping Friday
    - customer will look at it later, no hurry
    - signed power of attorney back in three days
    - the free-standing shelf goes out Friday
    - within the hour I'll send the booking reference
    - make sure you never share the PIN, new card arrives on Friday
    - it won't be free, sending the rate card tomorrow
    - purchasing will return the order ASAP
    - Marcus says he absolutely won't take a price rise, cost breakdown to him by Wednesday
    - voucher module prototype on the 15th
    - please always unplug it first, technician arrives tomorrow at 9
    - spoke w/ Hannah, she's after it yesterday lol - I'll drop the keys round Sat 10am
    - Per our chat, the revised SOW lands in your inbox by COB Thursday.
    - trial lesson booked for Sunday 2pm, timetable goes out tonight
    - Claims decision letter within five working days of a complete file
    - empties back at the depot within 48 hrs of the vessel berthing
    - mid-December: new light box made and hung above the door
    - tender docs bound and at the council by Wed noon latest
    - matron wants it immediately; loan pump to the ward day after tomorrow
    - old ledgers imported before New Year
    - collect the old fridge seven days after delivery
    - Comparing the two courses on paper for Mrs Khan, to her tomorrow, refund rules attached
    - Told Doc Li price can't move; itemised quote Tuesday
    - lifetime free servicing? No. Annual fee proposal to them by Friday week
    - Return the repaired loggers with test records before March 1st
    - strike "immediately" from 7.2 and resend to legal tomorrow
    - Sunday 8pm: how-to video for the voucher back office
    - list of out-of-guarantee repairs to the residents' board Monday
    - Won't swear to it, but parts go out Thursday
    - Free-weights area layout drawn by Friday
    - Free Range Foods contract signed and couriered Tuesday
    - repeat-customer export over to the store on Tuesday
    - They griped that we said "definitely" last time. Stock arrives Wed pm.
    - Not always the same courier, but parcel's with you on Monday
    - thirty chargers fitted before Thursday, sign-off the same day
    - Do always check the ID number before signing; I'm bringing the policy tomorrow
    - soil report to Mr Zhou at the site office next Tuesday
    - Quick question from Tom re: colours. Sending him the chart at 4.
    - I'm free Thursday at 2 to run the training for her team
    - Perfect Fit Tailors get their samples on Wednesday
    - quick-release couplings on the van for Friday
    - the immediate family get their visas scanned by Monday
    - the 100% inspection report goes to Osaka by 5 Dec
    - Refund already went through last night
    - we'd promised them no price rise last year and they remember
    - client was crystal clear they never accept delays
    - Sue reckons she'll definitely buy
    - boss wants us always to quote cautiously
    - their lawyers will come back ASAP
    - they insist we guarantee ten years without leaks
    - wanted 10% off, boss said no
    - his daughter is sitting her exams soon
    - shop next door is always on sale
    - when you get a sec, could you fill in the survey
    - Please never share your PIN with anyone
    - they loved the free mugs last time
    - didn't agree to waive shipping
    - can't drop the price any further on this one
    - Deposit guarantee hasn't come through from their bank
    - don't say "always" to him, he's a stickler
    - Insulation samples to the supervisor's office tomorrow morning, plus the deposit slip
    - I'll demo the refund workflow to the client on Thursday at 10
    - Cutting "free forever" out of the ad copy, final poster to the shop by 5pm
    - Contract for Promptly Finance gets stamped and couriered Friday
    - Copy of the guarantee goes to her lawyer by the 3rd
    - passing the refund request to accounts today, receipt number by 5
    - Samples leave Saturday; whether there's a discount is up to my manager
    - Always Forever Bridal gets its price list on 30 May
    - Absolutely no way on price. Standard list to him tomorrow.
    - ten pairs of hands-free headsets to the branch the day after tomorrow
    - production starts on the fifth working day after the 30% deposit arrives
    - dispatch two weeks after drawing approval
    - shelves restocked before Thanksgiving
    - minutes circulated after Monday's meeting
    - they doubted us so I'm getting a third-party test to him by Thursday
    - no way to be 100% sure it won't fade, wash test comes Friday
    - buyer says a warranty card is a definite must, ships with the goods Friday
    - the 100-percent-recycled folders are with you Monday
    - never-used spare laptop delivered to reception on Tuesday
    - I told her there's no guarantee on dates; draft plan Friday
    - please ensure you always lock the cabinet, new keys arrive Monday
    - she said she'd like a rebate, I'll raise it with my boss and write to her Wednesday
    - I'll have a free afternoon on Tuesday and will fit the blinds then
    - quarterly figures over to Ben by the end of next week
    - Invoice emailed at 9 tomorrow, discount not included
    - the tax-free shopping form will be at the desk on Monday
    - their finance team says payment will come shortly
    - client finds us expensive and wants a discount
    - The plant manager said we're absolutely reliable
    - pop in any time
    - last quarter we gave them 20% off
    - the customer will move the machine himself right away
    - can't always make it
    - he's worried we'll never deliver
    - never again with that courier
    - Venue for the parents' evening booked by Thursday pm, photo of the deposit slip to you
    - Rebar retest report to the site office before the 7th
    - Formal reply on the complaint goes to the ombudsman on Wednesday
    - 15 working days from receipt of the down payment, the lathe is on your floor
    - this Thursday I'm showing the reception girls the new system
    - reprint the overdue letters mid-month
    - Doorbells in block 6 replaced the day after tomorrow
    - by Friday a table of who may approve which discount
    - two bottles of absolute alcohol to the lab tomorrow
    - guarantor's signature page to the bank tomorrow
    - your refund request goes into the finance system by 6pm today
    - On Monday I'll tell you whether the handling fee can be waived, and bring the statement
    - He kept asking if it will definitely pass; I only agreed to hand in the first review Friday
    - soon-to-expire contracts listed for each store by Wednesday
    - 200 cases of water to Forever Fresh on Friday
    - demo at 3 tomorrow in the boardroom, I'll bring the projector
    - picture framed and back with her on Saturday morning
    - They wanted cash on delivery, we said no, prepayment contract out tomorrow
    - new card for the duty free shop by Friday
    - tested the discount codes, results to the product manager on Thursday
    - dial gauges calibrated and back in the workshop by next Wednesday
    - samples at reception by 10:30
    - lift out of service Saturday; I'll put the notice up by Friday
    - will post the "guaranteed delivery" leaflet back to the printer on Tuesday
    - I can't be certain about the weather, marquee goes up Saturday regardless
    - Please always count the boxes before you sign
    - You should never share the code with anyone
    - their insurer says the assessor is coming soon
    - last time we were late and apologised
    - their company never pays late
    - his wife definitely wants to come along
    - Mr Wang is afraid we can't guarantee quality
    - their budget is down a third this year, a discount won't help
    - the client was 100% behind our plan
    - a rival waived the installation fee for them
    - their payment terms have always been 90 days
    - I didn't dare say guaranteed
    - the price rise was the manufacturer's decision
    - keep in touch
    - Kindly return the contract at your earliest convenience
    - do let me know if you need anything else
    - we always get compliments on our packaging
    - The free sample we gave them in May was never returned
    - Shipping your order by Friday, rain check on the discount
    - I will try to have the sample ready for you by Friday
    - Within 24 hours of your approval we start printing
    - Our engineer will be there tonight to restore the line
    - We'll send the Q3 report by the end of the month
    - Asked finance to approve the refund; will confirm by Tuesday
    - ship by the 30th, net 30 invoice follows on delivery day
    - I'll send the papers this evening
    - deliver by the 15th at the latest
    - weekly progress sheet every Friday starting this week
    - reply within one week
    - on site within half an hour to swap the part
    - measure up Wednesday or Thursday
    - ship the day after we get the deposit
    - account opened on the day of signature
    - reply to Mr Wang by Friday that management turned down the discount
    - invoice posted to her on Wednesday, the free gift already went out
    - follow up on the contract stamp on Thursday
    - resolve the leaking AC by Friday
    - we'll have it to you no later than Friday
    - The proposal is coming to you first thing Monday
    b late fee waived today
    b quote with 10% off to you on Thursday
    b $500 back to you by month end
    b amendment tomorrow extending payment terms to 90 days
    b you stay on the old rate from next month, addendum Friday
    b a tea set as compensation in the post tomorrow
    b $860 difference back to you Thursday
    b tuition cut by two thousand, payment link tonight
    b bringing the contract at 12% off tomorrow
    b letter waiving your first year's management fee out by Wednesday
    b penalty interest written off Monday
    b another fifteen days to pay, confirmed in writing Friday
    b the $200 overcharge refunded to you tomorrow
    b letter confirming three months' fees waived, out by month end
    b 25% off your invoices from Monday
    b free samples posted to the client on the 15th
    b addendum Friday extending the warranty by two years
    b we'll credit your account with $50 on Tuesday
    b the difference on your shipping insurance refunded on Wednesday
    b free upgrade to the pro plan by this Friday
    b quote with the 5% member discount out tomorrow
    b two park tickets for you as a gift before the holiday
    b your processing fee drops two points from the 1st, agreement signed tomorrow, that's a price cut
    b thirty more days to pay, approved by Thursday
    b sending you a $50 gift card tonight
    n send an Easter card to every old customer
    n I'll give the ladder back to the site manager
    n they want it Friday, we'll draw a first version
    n write up the minutes and circulate them
    n put your order at the top of the list
    n add two users to her account
    n get the loan papers to the branch
    n forward the parcel once it clears customs
    n post the warranty certificate
    n build a template for the Wednesday meeting
    n we'll give you a written apology
    n draft a Black Friday plan for the store manager
    n make sure the cracked pipe is replaced
    n scan the contract we signed last week
    n customer asked for a fix within 48 hours, sending a technician
    n change the phone number on Mrs Zhou's card
    n run another session for the line 3 operators
    n let the driver bring the pallets back
    n swap the kid's English tutor
    n after stocktake, send the two missing items
    n they've a meeting Friday and need slides - I'll knock some up
    n once approved I'll courier you the loan agreement
    n dig out the QC report for the Black Friday batch
    n get a CE cert from the factory for him
    n file her application for interest relief
    n reissue last December's invoice
    n Not to worry, the receipt's coming to your home address
    n price over a certain quantity listed separately for him
    n will tell my manager you'd like a refund
    n Sending over our refund policy
    n putting together the floor plan for Nadia
    n the new badge will be at the gate
    n print three sets of the tax rebate papers for her
    n deliver it to the door and collect the empties
    n show Dr Chen how to calibrate it
    n after they finish decorating, send two people to lay the carpet
    n type up the recording of the weekly meeting
    n draft a disclaimer for the client to sign
    n the invoice Jo wanted goes in the post
    n we'll draw phase two
    n stamp the guarantee letter and mail it back
    n I'll find out from head office whether a discount is possible
    n put the 30-day return policy up in the shop
    n as soon as he signs we release the transfer
    n pull six months of usage data into a table
    n change the lock, leave the keys at the desk
    n I'll get the free-fall test figures to Anders
    n set you up with two logins
    n fill the crack in the wall and paint it again
    n book the child a trial class
    n get Zhou to take two people and shift the goods
    n make you a quote without VAT
    n redo the slides with last Wednesday's comments
    n mail a copy of the 2023 annual report to the investor
    n copy the call recording to their legal team
    n I'll ask my manager if we can do 10% off and show you his answer
    n we'll do the cleaning
    n he said the sooner the better, mail him the sample
    n install a time clock in the shop
    n export the expiry dates of all free trials for the sales manager
    n send a car to the airport for her
    n I will prepare the annexes to the lease
    n you'll have the spare keys from us
    n we're going to repaint the hallway
    n a colleague will bring the charger over
    n We'll ensure the report gets to you
    n I'll do my best to get the permit
    n Will share the always-on monitoring brochure
    n Send over the "no refunds" policy
    n Explain to the client why we can't give a discount
    n list the action items from the meeting and post them in the group
    n we ship once approval is through
    n write a guarantee letter to the customer
    n make it clear to the client that refunds aren't possible
    n put up the discount campaign posters in the shop
    n follow up on the sample shipment
    n deal with the two boxes we forgot to ship
    n I will send you the brochure about our never-ending lease
    n Definitely Maybe Records gets its contract back
    s we can absolutely ship by month end
    s truck there at 8 tomorrow, no problem whatsoever
    s deposit receipt tomorrow, that's a certainty, I guarantee it
    s evidence bundle bound before Wednesday's hearing without fail
    s it'll be there the day after tomorrow, 100 percent
    s coming out tomorrow, it'll be perfect when I'm done
    s title deed by year end, absolutely
    s I can guarantee the missing parts in three days
    s goods there tomorrow for sure
    s plates registered by next Thursday, definitely
    s line will be live the day after tomorrow, I guarantee it
    s the lift will be perfect by Wednesday
    s last of the stock cleared by the 15th without fail
    s lamps fitted before the weekend for sure
    s car at your door by 5 this afternoon, no question about it
    s opening on the 12th, I guarantee
    s washing machine fixed within three days, absolutely
    s manuscript in on Thursday with absolutely no typos
    v translate the manual when I get round to it
    v progress sheet updated in a timely manner
    v once the stock lands we'll ship it promptly
    v new test build before long
    v phase two drawings in the near future
    v the brochure from last Friday, I'll post it soon
    v I'll eventually get you the archive copies
    v tracking number to follow later
    v posting a brochure at some point
    v send you the quote ASAP
    v send a truck immediately
    v I'll issue the invoice right away
    v they need it Friday, we'll quote as soon as we can
    v get Anna the two tickets when I have a minute
    v will bring the fitter round in a few days
    v Cheers, on my way to sort the room, pin drop coming in a sec
    v I'll dig the floor plan out when I've got a spare moment
    v after things calm down I'll do you a quarterly report
    v I'll swing by with the contract some time
    v they're in a rush so we'll get the mould cut as fast as we can
    v Once the system's back we'll text your code straight away
    v fresh brochures to you in a little while
    v someone will be round to swap the lift cables in the coming weeks
    v They asked for today. We'll return the forklift at the earliest opportunity.
    v Kindly note we shall revert with the certificate at the earliest
    v will do the needful and share the revised BOQ shortly
    v new card will reach you in a few days
    v I'll have the deck over to you pretty soon
    v drawing will be with you any day now
    v I'll put the plan together as early as I can
    v drawing sent to you immediately once amended
    v fitter to measure up over the next few days
    v I'll pull the list together when time allows
    v sample posted the minute I get a moment
    v they want month end; we'll press on and ship the valves at the earliest opportunity
    v location pin coming in a minute
    v contract will be posted later on
    v your login will be opened very soon
    v hang on, sending the file in two shakes, shortly
    v link in the group in a moment
    v plumber will rush over to you as soon as possible to clear the drain
    v I'll make out a receipt the second I get back, right away
    v I'll read the contract when I find time and send you my edits
    v They want it today, all I could say is we'll get the car there ASAP
    v we'll swap your terminal for the new model in a while
    v bear with me, papers coming a little later
    v I'll look for a chance to bring the demo unit round sometime soon
    v we'll air-freight the parts as quickly as possible
    v vouchers aside, the mooncakes will be delivered in the next few days
    v happy to share the case study at a later date
    v expect the sample pack shortly
    v I'll call the supplier and get you the spec sheet sometime next quarter-ish
    v We'll aim to ship the parts soon
    v I'll send the papers once I'm done with everything else, soon
    v hopefully the parts ship sooner rather than later, will send them ASAP
    w we'll handle it by close of business
    w get everything arranged by month end
    w sorted by Friday
    w take care of this before Monday
    w following up within three working days
    w I'll deal with it tomorrow
    w will have that sorted for you by Wed
    w resolved by tonight
    w we'll be on top of it within 48 hours
    w taking care of that matter this week
    w will get it done by Thursday
    w all arranged by noon tomorrow
    w will coordinate this matter by next Wednesday
    w dealing with the problem tomorrow morning
    w all coordinated by Tuesday
    w will get it sorted in an hour
    w following up next week
    w have a look on Monday
    w get that thing dealt with by Friday
    w resolve these issues by Friday
    nb throwing in an extra year of warranty
    nb I'll make an exception and refund you in full
    nb we won't charge you for installation
    nb I'll take another fifty off
    nb first year's service charge is half price
    nb two free services thrown in
    nb we'll pay you 200 for the three days' delay
    nb adding a year to your warranty at no cost
    nb shipping's on us
    nb second one's half price
    nb no call-out charge for you
    nb I'll do it cheaper, at trade price
    nb we'll forget about this month's interest
    nb send it back and you get all your money back
    nb we'll match their offer
    nb first month's rent is waived
    nb the delay's on us, one day's rent back to you
    nb I'll round the bill down for you as a regular, that's a discount
    nb throw in a set of filters for you
    nb no deposit needed, we'll just ship it
    nb we'll swallow the customs duty
    nb You'll get 10% off your next order
    nb Agreed to extend their payment terms to 60 days
    nb agreed to give her a free speaker
    nb OK'd a refund for Grace
    ns you will get the keys without fail
    ns absolutely building the cabinet to the drawing
    ns we'll always keep an agent just for you
    ns the goods will arrive, 100%
    ns we promise your floors will be warm, no doubt about it
    ns the flat is absolutely unencumbered, I'll write it into the contract
    ns hand on heart I guarantee no extras on the refit
    ns your kid is certain to get into that school, our tutors make sure of it
    ns this machine will never leak again once we've fitted it
    ns we'll always pick up when you ring
    ns the article will pass review first time, without a doubt
    ns don't worry, we'll absolutely hold the stock for you
    ns we will definitely look after your child and bring her home
    ns there will never be bubbles in our castings
    ns you'll always be first on our supply list
    ns I guarantee every unit is tested before it ships
    ns 100% of your data will arrive safely, I'll run the migration
    ns this car has never been in an accident, I'll print you the report, guaranteed clean
    ns I'll definitely keep the place for you
    ns you are certain to pass, we'll coach you
    ns the contract will absolutely be changed as you said
    ns we guarantee not to leak your drawings
    ns we will never resell your data
    ns rest easy, the goods we ship are 100% genuine
    ns We promise the parts will never rust
    ns Our team is always available, I'll send you the hotline card
    ns I guarantee this is the last redraw
    ns never again will your order be late, I'll route it via DHL
    nw we'll get on to last Friday's issue
    nw I'll see to it
    nw I'll follow up
    nw will handle the situation you mentioned
    nw leave it with me
    nw I'll see what I can do
    nw I'll keep on top of it
    nw We'll make sure the rest is handled
    nw let me coordinate that
    nw I'll ask around and sort something out
    nw we'll see to this
    nw the problem you reported is being handled
    nw I'll go back and coordinate
    nw rest assured I'll follow up
    nw ok I'll do something about this
    nw will check on that
    nw I'll arrange something about the situation the client described
    nw we'll coordinate internally
    nw no worries, I'll fix it
    nw help sort it
    sb you'll definitely have your refund on Friday
    sb free installation tomorrow, guaranteed
    sb you'll definitely get 30% off tomorrow
    sb you will definitely get your money back today
    sb you'll definitely get 20% off on Monday
    sb full refund tomorrow, no question
    sw definitely sorted tomorrow
    sw I guarantee we'll take care of it by Friday
    sw it'll definitely be fixed tonight
    sw that'll definitely be resolved tomorrow
    sw will definitely handle it today
    sw sorted the day after tomorrow, guaranteed
    vb processing your refund ASAP
    vb a $50 voucher in a few days
    vb sending the discounted contract right away
    vb $300 cashback in a few days
    vb getting you a full refund as soon as possible
    vb I'll refund the rest on top of the deposit ASAP
    vb I'll sort you a discount at some point
    vb I'll have accounts refund the fee at some stage
    vb we'll reimburse your taxi in due course
    vb we can throw in an extra month at some point
    vs dispatching it right away, absolutely no issue
    vs it's coming soon, I'll definitely get the tickets over to you
    vs shipping it straight away and it'll be flawless
    vs will definitely ship it right away
    vs I'll get the certificate to you soon, absolutely
    vs bringing it right over shortly, absolutely fresh
    vs you'll definitely have the deed in the next few days
    vw will sort it ASAP
    vw dealing with that right away
    vw I'll get that sorted as soon as I can
    vw will have a look in a bit
    vw ok, arranging right away
    vw We will address your concerns in due course
    vw will take care of it in the next few days
    vw I'll handle this issue immediately
    vw will look at it when I'm free
    vw I'll deal with this in a bit
    vw sure, will get that arranged as soon as possible
    vw we'll follow through in the near future
    vw please leave it with me, will action shortly
    nsb I guarantee you the lowest discount price
    nsb your price will never go up
    nsb absolutely the lowest price in town for you
    nsb not happy? Full refund, guaranteed
    nsb you'll always get our best discount
    nsb lowest price in the city guaranteed, I'll give you a discount
    nsb absolutely free of charge
    nsb I guarantee free shipping
    nsw we will resolve your issue, guaranteed
    nsw I'll definitely sort it
    nsw we will absolutely resolve your problem
    vsb I guarantee we'll pay the compensation promptly
    vsb waiving it right away, absolutely no problem
    vsw we'll definitely resolve the issue soon
    vsw on it right away, absolutely no problem at all, will sort it
    vsw I guarantee we'll handle it promptly
    vsw handling it at once and you'll definitely be satisfied
    vsw we'll absolutely follow up at the first opportunity
    vsw will sort it right away, 100% no problem
    `,
  ),
  ...labelled(
    'zh',
    `
    b 免费培训一次，下周三
    b 下周三免费培训一次
    b 下周三给他们免费培训
    - 下周三把免费培训的名单发给他们
    - 周五前把免费培训课程表发给王总
    b 首付款可以晚一个月，周二前改合同
    b 货款可以缓到月底付，明天发补充协议
    b 价格维持不变到年底，明天发确认函
    - 一定要客户先付款，周五发货
    - 务必让对方先盖章，周一寄合同
    s 周五前一定让客户收到货
    b 费用这次我们承担，周四前出函
    - 运费由客户承担，周四前出函
    - 多给一个月时间准备，下周一交方案
    b 维保多给两个月，周五改合同
    - 周三前把免费版安装包发给王工
    v 回头把免费版和付费版的区别发你
    - 免费版的功能说明周五前发您
    - 明天把免费试用链接发给孙经理
    - 周四前把免费下载的地址发到群里
    - 周五上午发一份优惠券使用说明
    - 下周二前把折扣券的政策寄一份
    b 周三前给您开通免费试用
    b 周五把免费的安装包寄过去，软件费不收您的
    b 明天给您升级，费用免一半
    - 周五发一份100%全棉的样品
    n 发一份100%全棉的样品
    - 周二寄两米100%羊毛混纺面料
    - 周三寄100%山羊绒围巾样品
    - 周四寄一块100%聚酯纤维的色卡
    - 明天把100%桑蚕丝的被样送到店里
    - 下周一前寄百分百牛皮的小样
    - 周五寄100%原浆的纸样
    - 周三前寄100%竹纤维毛巾样品两条
    - 周四送一桶100%橄榄油的试用装
    s 周五100%把全棉样品寄到
    s 周三百分百把羊毛样布送到
    s 面料100%没问题，周三寄
    s 明天百分之百给您把竹地板送到
    s 周四100%毫无差错地送到
    nw 交给我吧，我去协调
    nw 这边我来想想办法
    vw 这个我马上去落实一下
    nw 您说的我去问一下
    w 明天给您处理掉
    nw 后面的我来跟
    w 周三前跟仓库那边对一下
    nw 我这边再确认确认
    w 周四之前会给您一个交代
    nw 我们会给您一个说法
    w 周五前给您一个满意的结果
    nw 我们会想办法的
    nw 会有人处理的
    nw 我们内部先沟通一下
    w 明天开会商量一下这件事
    nw 我们再研究研究
    w 周一之前把这事儿办妥
    w 下周三前把遗留的事情收个尾
    vw 尽快给您解决掉这个麻烦
    nw 我去沟通
    w 明天让售后跟您对接
    vw 我们会抓紧推动的
    nw 我来张罗
    w 周五前给您弄妥当
    nw 我来搞
    w 明天把剩下的事弄完
    nw 问题我记下了，会跟
    w 月底前把历史遗留问题解决
    w 周四前把所有问题都处理完毕
    nw 异常情况由我们负责处理
    vw 有空我再看看
    - 周三前给您一个书面答复
    - 周五前给您答复
    - 周四催仓库把两台泵发出来
    - 明天跟仓库核对库存数量
    - 周三确认一下到货时间，短信告诉您
    - 周五前推进合同盖章
    - 今天问一下物流单号发您
    - 周三前跟财务核对尾款金额，把对账单发您
    - 明天确认好安装地址短信发您
    - 周四盯着车间把200件装完
    - 下周一给您一份原因说明
    - 月底前张罗好样板间的灯具
    - 周五前沟通好吊装方案
    nw 我们来协商一下
    w 周二前我再确认一下
    - 周五前给您测试结论
    - 周三给您检测结果
    n 我去确认一下库存
    nw 这块我们再讨论一下
    vw 我尽快去推一推
    vw 回头我跟他们碰一下
    w 今天内把这个问题闭环
    - 周四跟仓库碰一下备货，把清单发您
    - 一个礼拜内把样板送到您办公室
    - 大后天把图纸蓝图送过去
    - 这个周末把展架搭好
    - 月中把对账单发您
    - 下下周二去您那边装第二台
    - 24小时之内把备用机送到
    - 礼拜天把钥匙送到前台
    - 元宵节前把灯箱挂好
    - 双十一前把包装盒送到您仓库
    - 下班前把会议纪要发您
    - 半小时后把截图发您
    - 收货之后三天内把回单寄给您
    - 验收通过后5个工作日内开票
    - 当天晚上把会议纪要发您
    - 15号前后三天内把货补齐
    - 今儿下午把样品送到
    - 明早把钥匙放前台
    - 这周内把图纸改好
    - 下个月初把设备运到
    - 二十四小时内把备件发出
    - 一周之内把门锁换好
    - 两天内把账号开好
    - 本月底把样品间钥匙交给您
    - 年前把画册印好
    - 这礼拜五把画册印好
    - 三天后把画册寄出
    - 十月一号之前把画册寄出
    - 周内把画册寄出
    `,
  ),
  ...labelled(
    'en',
    `
    b you can pay later, sending the invoice on Monday
    b they may pay later, new terms go out on Monday
    - you can pay in cash, bringing the receipt book on Friday
    - pick up the freight from the depot on Friday
    - tell them they must definitely sign first, shipping Friday
    - free training schedule e-mailed to them by Friday
    - send the free trial link by Friday
    - ship the discount coupons policy by Friday
    - e-mail Ruth the free version's user guide by Monday
    - post the free edition installer on Tuesday
    - compare the free and paid plans for Ines by Thursday
    - send the free plan comparison on Friday
    - free shipping terms go out tomorrow
    - send the voucher terms by Wednesday
    - forward the free trial sign-up page by noon tomorrow
    - the free download link reaches you by Tuesday
    b set up a free trial for you by Friday
    b send you a discount voucher by Friday
    b six months free, contract out on Monday
    b free delivery of the chairs on Friday
    b you get a coupon with the parcel on Tuesday
    - send the 100% lyocell swatches by Friday
    - post a 100% merino jumper sample on Tuesday
    - ship two 100% Egyptian cotton towels by Thursday
    - bring the 100%-wool rug samples on Monday
    - courier the 100% full-grain leather samples tomorrow
    - 100% solid oak sample board to the showroom by Wednesday
    s 100% on your desk by Friday
    s I'll 100% ship the cotton towels by Thursday
    s towels with you by Friday, 100%
    s we will 100% deliver the oak boards on Monday
    nw I'll see what can be done
    w we'll get this over the line by Friday
    nw I'll touch base with the team on it
    nw we'll see to it that it's sorted
    w by Friday we will have this squared away
    - by Friday we will have the racks bolted down
    n I will see that the invoice is corrected
    nw I'll get to the bottom of it
    `,
  ),
];
