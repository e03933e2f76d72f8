import { labelled, type WordingLine } from './line.ts';

/** Lines nothing was mended by: what is judged wrong here stays so until other lines show the same gap. */
export const keptApartLines: readonly WordingLine[] = [
  ...labelled(
    'zh',
    `
    - 周四下班前把合同扫描件发给您
    v 我回头把报价再核一遍发给您
    n 样品给您寄过去
    s 这批货我保证下周一到
    b 运费我们出，周三发货
    nw 这事我来处理
    - 明天上午把保证金收据寄给您
    - 收到尾款后三个工作日内安排安装
    v 我抽空把说明书翻译出来
    b 周五给您打九折的合同
    s 绝对不会再出这种问题，明天把整改报告交给您
    - 尽快在11月28日前把发票开出来
    - 下周二前把培训视频链接发到群里
    vw 您反映的情况我马上跟进
    - 今晚把服务器日志导出来发您
    b 月底前把配件补齐，多送您一套
    s 百分之百按图纸做，周日交样
    v 这两天把方案改好
    v 过一阵子我们安排工程师上门
    - 一定数量的样品周三寄到
    w 退货的事我明天落实
    - 违约金我跟领导说说，周五给您答复能不能免
    b 周六把旧机器免费拖走
    v 第一时间把检测报告发给您
    - 圣诞节前把定制的礼盒送到您公司
    b 价格给您降三个点，明天出新报价
    nw 我给您协调一下
    - 周三之前把退款政策文件发您
    n 合同里的错别字我改好发您
    s 永远优先排您的单，今天下午先排第一批
    - 下午三点前把账号密码短信发给您
    n 图纸改完我就发您
    - 明早八点工程师带备件到场
    v 近期把合同寄给您
    s 放心，肯定给您办妥，周五出证
    nw 开发票的事我跟进一下
    - 本周内把三份样本快递到贵司
    v 过两天给您上门测量尺寸
    - 我们把绝对值编码器周四寄出
    - 仓库明天给您补发两箱
    b 手续费给您免了，今天提交
    v 我改天把产品手册带过去
    n 接口文档写好给您
    - 十二月五号之前完成机房布线
    w 我看一下，尽量今天给您答复
    b 货款晚一个月付也行，合同周一改好
    - 客户要求保证质量，周三前提交检验报告
    - 48小时内更换故障电源
    v 有空我把照片传上去
    b 给老客户的礼品卡明天寄出
    nw 我负责搞定
    - 下个月十号交付首批二百台
    - 退款申请表周四发您填
    s 必须周五前把章盖好寄回去，我们这边一定办到
    - 三天内把配方表翻译成英文发给她
    sb 安装师傅周末上门，永不收费
    - 等您付款后两天内发货
    v 很快把测试环境开通给您
    - 质保卡随货寄到，下周三
    n 把门牌号改过来
    - 周一前把免费版的安装步骤截图发给苏姐
    - 明天把专业版和免费版的报价对比表发您
    - 下周三前发一份代金券使用规则
    n 我把免费试用的申请入口发您
    b 周四给您续一年免费的维保
    b 明天先给您开三个月免费账号，费用不收
    - 周五前寄100%长绒棉床单样品一套
    n 我给您寄一块百分百头层牛皮的样料
    - 周三发100%莫代尔面料的克重表
    s 周三百分百把床单寄出
    s 100%给您做好，周五交货
    nw 我来沟通沟通
    w 周四前我去商量商量
    w 下周一给您一个说法
    nw 您提的这些我们会跟进解决的
    w 明天我再核实核实
    w 周五之前一切都会办好
    nw 后续由我来负责跟踪
    - 周二前核实发票抬头，改好重开
    - 明天把会议结论整理成纪要发您
    - 周五前商量好送货路线图发司机
    - 本周内把闸机的网络问题解决
    `,
  ),
  ...labelled(
    'en',
    `
    - Will email the signed NDA by Thursday noon
    v I will get the drawings over to you shortly
    n We will repaint the door
    s I guarantee the parts arrive Monday
    b We will waive the setup fee and send the contract tomorrow
    nw I will take care of it
    - Feel free to call, I will send the brochure tonight
    - We cannot guarantee the colour but will ship the swatches on Friday
    - Let me look into that and call you at 3pm tomorrow
    v At some point I will upload the manuals
    b Engineer on site Wednesday morning, free of charge
    - You will have the test report within 48 hours
    s I will definitely get you the figures by the end of the week
    vw Sorting the thing out asap
    n Shipping the replacement pump as soon as the payment is in
    b I will knock 5% off and resend the quote on Tuesday
    s We always deliver on time, pallet goes out tomorrow
    - Will forward the refund policy by Friday
    v Will draft the rollout plan in due course
    - I will have the discount form ready on Monday
    s Installing the license server next Tuesday, no problem at all
    nw I will follow up on this
    - Sending 100% cotton samples on 3 December
    b Two extra months at no cost, contract out by Friday
    n I will put the brackets in the post
    - We will fix the leak before the holidays
    b Credit note goes out tomorrow
    - I will ask my manager by Thursday whether we can waive the fee
    s The certificate will be with you without fail on Monday
    - I promise to bring the catalogue to the meeting on Wednesday
    - Training videos uploaded by Friday lunchtime
    - Will ring the courier and ship the spare keys today
    v I will send the minutes round when I get a chance
    b I will refund the difference by Monday
    s We will absolutely have the booth ready on the 30th
    w Will handle it first thing tomorrow
    n Replace the worn belt on the conveyor
    - Delivering ten chairs on Tuesday afternoon
    v I will get the visa letter to you ASAP
    - Calibration certificate attached to the invoice, out Wednesday
    nw I will have it sorted
    b We will hold the price until March and confirm in writing tomorrow
    - Our engineer will be on site within two hours
    - I will send the guarantee terms this evening
    - Pallet labels printed and sent by 4 December
    v Will eventually migrate the old tickets
    b I will throw in a second monitor, delivery on Friday
    s I never miss a deadline, report on your desk Monday
    - She wants a discount, I will bring her request to finance tomorrow
    n Will rewrite the export script
    - Meet the auditors and hand over the logbook at month end
    w We will deal with the situation by Friday
    v I will soon forward the floor plan
    - Sample kit to arrive before the trade fair on Thursday
    - Ship the absolute encoder on Thursday
    b Three free service visits, first one next Tuesday
    v Configure the firewall promptly
    - I will send the missing screws with the next delivery on Monday
    s I can 100% confirm the seats, tickets by e-mail tonight
    - I will mail the contract to Leeds on Tuesday and the copy to York on Wednesday
    - send the free version's release notes to Maya by Friday
    - forward the free trial registration link on Tuesday
    - print the coupon terms for the shop by Thursday
    - mail the gift voucher rules on Monday
    b a free trial unit goes out to you on Friday
    b I'll add a voucher to Friday's parcel
    - 100% polyester lining samples with you by Friday
    - post a 100% beeswax candle sample on Monday
    n send Maya a 100% merino scarf
    s candles with you by Friday, 100% no doubt
    s we'll 100% post the scarf on Monday
    vw will look at it as soon as I can
    w my colleague takes it from here on Monday
    - my colleague takes the drill to site on Monday
    nw leave that with us
    `,
  ),
];
