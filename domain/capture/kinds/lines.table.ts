import { chattyLines } from './chatty-lines.table.ts';
import { fieldLines } from './field-lines.table.ts';
import { type KindLine, lines } from './line.ts';
import { moreKindLines } from './more-lines.table.ts';
import { officeLines } from './office-lines.table.ts';
import { plainLines } from './plain-lines.table.ts';
import { projectLines } from './project-lines.table.ts';

/** Lines as reps write them, each judged by a careful reader who knows nothing else; the rules were made by these. */
export const kindLines: readonly KindLine[] = [
  ...lines(
    'promise',
    'ours',
    `
    周五下午3点前把报价单发给王总
    明天寄两份样品给李姐
    下周三上门安装设备
    给陈总准备一份对比方案
    月底前交货
    11月28日前出图纸
    答应王总周五前给最终报价
    答应张总下周三送样品
    承诺48小时内修好
    我明天把合同盖好章寄过去
    小李周四带样机去现场调试
    工程师下周二上门检修
    司机明天上午送货到厂里
    周五前更新价格表发王总
    给客户申请账期延长
    把上次会议纪要整理好发给大家
    今天之内把发票开出来
    安排工程师去现场测量
    电话沟通后把报价单发过去
    微信发产品目录给刘经理
    发邮件把技术参数表给对方
    明天带样品去拜访陈总
    去客户那边培训操作工
    回访时把新目录带过去
    给她补发两箱配件
    帮客户改一版图纸
    按客户要求周五前发报价单
    客户要求的样品周五前寄出
    王总要的方案下周三前发过去
    周一前核实库存并回传交期表
    我们负责下周完成验收测试
    协调仓库周四发货
    同意周三前给出整改方案
    说好周五把尾货清单发他
    跟王总说好了明天寄样
    退款下周一前办好
    换一台新机给客户
    准备周五的产品演示
    给刘工出一份节能测算报告
    打电话确认地址后把样品寄给陈总
    报价单 周五前
    月底前把培训资料翻译完
    仓库明天补货
    周三前解决漏水问题
    客户希望早点拿到样品，答应周四寄出
    王总嫌交期长，我们周五前给新排期表
    send the quote by Friday 3pm
    Mail two samples to Grace tomorrow
    promised her the revised drawing by Thursday
    promised Marcus a new quote next week
    deliver ten rolls on Monday
    we will install the pump on Tuesday
    I'll send over the contract tonight
    our engineer fixes the machine on Thursday
    Prepare a comparison for the board meeting
    email Grace the updated price list
    call Grace and send the quote
    visit the plant to repair the compressor on Friday
    go to their site on Monday to train the operators
    bring the demo unit to Harbour Lane on Wednesday
    told Priya we'd ship by the 30th
    agreed to hold the price until month end
    agreed with Tom to replace the faulty unit
    get the drawing approved by our lab before noon
    driver delivers the spare parts tomorrow morning
    send her the list she asked for
    samples for Grace by Friday
    quote for 200 units by Monday
    update the proposal and send it over by EOD
    issue the credit note this week
    follow up with the revised contract on Friday
    get back to her with a delivery date by noon
    Fix the login problem within 48 hours
    book the technician for Thursday
    I promised to have the manual translated by Friday
    we'll credit the freight on the next invoice
    ship replacement parts within 2 working days
    said we would send someone out on Monday
    text him the tracking number
    reply with the datasheet tomorrow
    the samples Grace wants go out on Friday
    check stock and confirm the date to them in writing by Friday
    hope to send the samples on Friday
    arrange a demo for their team next week
    drop off the swatches on the way home on Friday
    finish the test report by Wednesday
    Grace wants it faster, so we ship on Thursday
    `,
  ),
  ...lines(
    'promise',
    'theirs',
    `
    客户月底前打尾款
    客户周三前给合同
    王总说月底前打尾款
    对方下周一给我们图纸
    他们周五前把签好的合同寄回来
    李经理答应周四前确认数量
    客户答应下周付定金
    陈总承诺年底前下单
    甲方下周二安排验收
    采购明天把订单发过来
    客户财务周五付款
    张总同意下周签合同
    王总周三来厂里看设备
    客户下周派人来培训
    对方说这周内回复我们
    刘工明天给我们发参数
    客户会在周五前提供开票资料
    他下周三前反馈试用结果
    她说周一把盖章的协议扫描给我
    经销商月底前回款
    业主下月初提供场地
    客户那边周四前确认颜色
    王总说好周五下单
    客户保证月底结清
    赵主任明天把旧设备退回来
    他们负责周三前准备好电源
    they'll send the PO on Friday
    customer will pay the deposit next week
    Grace will sign the contract by Monday
    Marcus promised to pay by month end
    She'll confirm the quantity tomorrow
    client to provide drawings by the 5th
    he said he'd return the samples on Friday
    they agreed to pay half up front by Wednesday
    The buyer will place the order before the holiday
    their finance team is going to transfer the money on Thursday
    Priya is sending the signed NDA tomorrow
    customer to confirm colours by Tuesday
    Tom said they'll decide on Friday and send the PO
    procurement will issue the order next Monday
    they are coming to our factory on Wednesday
    Ms Reed promised us the floor plan by Thursday
    Grace agreed to test the sample this week
    he'll get us the access codes by noon
    their engineer will prepare the foundation before delivery
    She is going to introduce us to their Berlin office next week
    they committed to 500 units by year end
    customer sends the old unit back on Friday
    Harbour Lane will settle the invoice by the 30th
    he owes us the signed form by Friday
    `,
  ),
  ...lines(
    'callback',
    null,
    `
    周五回访陈总
    明天给她回电话
    下周一打个电话问问试用情况
    下周跟进一下
    周三联系李姐
    后天提醒王总付款
    月底催客户打款
    节后再联系
    周四拜访张总
    明天去见王总
    下周二约刘经理吃饭
    周五下午3点和客户开会
    给王总发个微信问问进度
    两周后再打给她
    3天后跟进报价反馈
    周五前给王总答复
    明天上午电话沟通交期
    下周去看看老客户
    周一通知客户交期有变
    和陈总聊聊明年的计划
    约王总周四见面
    发邮件跟进合同进展
    明天回复刘总的邮件
    问一下客户收到样品没有
    打电话给客户确认
    客户下周出差回来后打电话
    客户嫌贵，下周三再打电话
    昨天发了样品，周五回访
    没人接，明天再打
    客户说考虑一下，下周再联系
    春节前给老客户打电话拜年问候
    上门拜访新来的采购
    电话里谈谈返点的事
    周五找王总聊合同条款
    再约时间面谈
    call Grace back tomorrow at 3
    follow up next week
    check in with Priya on Thursday
    ring him on Monday about the invoice
    chase the PO on Friday
    remind Marcus about the payment
    visit Harbour Lane next Tuesday
    touch base after the fair
    drop by on Wednesday
    email her about the delivery date
    text Tom tomorrow morning
    meet Grace for coffee on Thursday
    lunch with Marcus on Friday
    call with their buyer at 3pm
    give her a ring after the holidays
    get back to Priya on Monday
    ask if the samples arrived
    left a voicemail, try again tomorrow
    sent the quote, call on Friday to see what she thinks
    no answer, ring again at 4
    reply to Tom's email by noon
    let her know about the delay tomorrow
    look in on the new line next week
    catch up with the plant manager on Tuesday
    I'll call her on Friday
    we should visit them in December
    send her a reminder on Thursday
    talk to Grace about the price list next week
    discuss the contract with Marcus on Monday
    reach out to the new buyer this week
    phone to hear how the trial went
    message him on WeChat tonight
    follow up on the quote we sent
    she is away this week, call next Monday
    Grace wasn't in, call again Thursday
    meeting with procurement on Wednesday at 10
    speak to their CFO before the weekend
    `,
  ),
  ...lines(
    'expectation',
    null,
    `
    客户希望每周都有进度汇报
    王总想要更快的交货
    对方要求48小时内回复
    希望周五前收到报价
    客户希望两周内交货
    她还希望价格再低一点
    陈总一直希望能上门培训
    客户那边要求周五前给报价
    客户坚持要原厂配件
    王总不接受预付款
    对方拒绝分期付款
    客户以为安装是免费的
    客户认为售后理所当然应该24小时
    李总问能不能便宜点
    客户需要三份样品
    张经理要求换一个项目经理
    客户不想要红色包装
    他们期望质保三年
    刘总最好能月底前拿到货
    客户催报价
    王总说希望下周看到样机
    客户默认运费由我们出
    她要我们周五前给答复
    对方提出账期要60天
    客户想让我们派人驻场
    业主要求验收后再付尾款
    客户不肯签三年的合同
    他不愿意换供应商代理的品牌
    客户问什么时候能发货
    采购要求降价5%
    客户很看重售后响应速度
    expects an answer within a day
    she wants delivery before ten in the morning
    Marcus hopes for a lower price
    customer hopes for 10% discount
    Grace Whitfield wants the invoice on paper
    they'd like samples first
    the customer insists on a discount
    they refuse to pay in advance
    he asked for a longer warranty
    Priya asks for weekly reports
    they assume installation is included
    she takes free shipping for granted
    the buyer wants us to call before each delivery
    Tom expects us to match the competitor's price
    client needs the machine running by January
    they won't accept partial deliveries
    Marcus would prefer to pay in euros
    She's hoping for delivery before Christmas
    procurement requires three references
    he insists that our engineer stays on site
    customer asked if we can deliver on Saturday
    wants a dedicated contact
    Grace would like a visit in December
    they are counting on us to train the night shift
    she doesn't want plastic packaging
    Their CFO demands 90 days payment terms
    he wanted to know when we ship
    they still want weekly reports
    hopes for a better price next year
    the client expects a reply by Friday
    they're looking for a supplier with local stock
    Ms Reed requests a new quote with freight included
    `,
  ),
  ...lines(
    'note',
    null,
    `
    客户在扩建二厂
    王总下周出差
    上周签的合同
    昨天发了样品
    已经发了报价单
    打过电话，没人接
    采购换人了
    客户对样品很满意
    王总今天心情不好
    刘经理休产假到三月
    没答应降价
    我们没同意60天账期
    客户现在用的是竞品
    老板姓陈，负责拍板
    周三不在办公室
    张总儿子今年高考
    去年采购量两百台
    客户公司搬到新区了
    他们的竞争对手是华宇
    陈总喜欢喝普洱
    客户年底盘点
    上午见了王总，聊了半小时
    合同已签
    样品已寄出
    客户预算大概20万
    婉拒了免费安装的要求
    李姐在休假
    对方还在犹豫
    客户说价格太高
    王总抱怨上次送货晚了
    客户担心交期
    上次培训效果不错
    王总说他们今年不扩产
    客户总部在苏州
    去年国庆前下过一单
    周一签的合同
    财务每月25号付款
    Grace is on holiday until Monday
    they moved to a new plant
    Marcus seemed annoyed
    sent the quote this morning
    met the new buyer yesterday
    called, no answer
    the contract we signed last week
    they have 40 employees
    her boss decides everything
    we did not agree to the discount
    budget is around 20k
    they use a competitor's system
    Priya was pleased with the samples
    Tom retires in March
    closed on Fridays
    Grace will be away next week
    didn't promise anything on price
    the plant runs three shifts
    he is worried about lead time
    invoice paid
    delivered on Tuesday as agreed
    she said the price is too high
    they will think about it
    Marcus likes football
    new purchasing manager since May
    told him no on the free installation
    trade fair went well
    customer complained about the packaging
    Grace has two kids
    they bought 200 units last year
    visited the plant last month
    she spoke to our competitor yesterday
    the order was cancelled
    could not promise delivery before Christmas
    `,
  ),
  ...lines(
    'expectation',
    null,
    `
    要求专人对接，随叫随到，节假日也不例外，否则换供应商
    要求全程冷链，到货附温度记录，不然拒收
    坚持要原厂件，否则退货
    insists on one contact, always reachable, or they will change supplier
    demands weekly photos from the site, named contact, no excuses
    Tom insists on sea freight, or they'll go elsewhere
    `,
  ),
  ...lines(
    'promise',
    'ours',
    `
    要求周五前报价，明天发给他
    客户投诉的漏水点周五前封好
    客户投诉噪音大，周五派人去看
    表扬信装裱好寄给客户
    insists on a refund, I'll send the form tomorrow
    `,
  ),
  ...lines('promise', 'theirs', '客户承诺书周五寄给我们'),
  ...lines(
    'note',
    null,
    `
    客户投诉发票抬头开错
    客户保证金已付
    投诉包装破损
    客户夸我们工程师专业
    客户批评我们报价慢
    夸我们司机准时
    praised our engineer
    the buyer complained that the paint peels
    he is a friendly guy, always 100% on time
    always reachable
    criticised the packaging
    `,
  ),
  ...moreKindLines,
  ...officeLines,
  ...fieldLines,
  ...chattyLines,
  ...plainLines,
  ...projectLines,
];
