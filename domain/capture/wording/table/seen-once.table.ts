import { labelled, type WordingLine } from './line.ts';

/** Lines that were measured unseen once; the general gaps they showed were mended afterwards. */
export const seenOnceLines: readonly WordingLine[] = [
  ...labelled(
    'zh',
    `
    - 保证金客户已经打过来了
    - 周三之前尽快把物业费明细发您
    - 客户觉得我们应该保证三天到货
    - 明天上午把门禁卡送到物业前台
    - 上周我们保证过，客户还在生气
    - 明天上午替您向总部申请免运费，批没批都给您书面答复
    - 不能保证下雨天施工质量
    - 季度末前交付报表模块
    - 得到院长肯定后，下周三签约前把清单列好
    - 三个工作日内给检测报告
    - 28号把返修的三台泵送回厂里
    - 客户要退款，没有同意
    - 今天之内把保证金收据寄出
    - 王总说绝对不接受涨价，周三前出一份成本分析
    - 承诺下周一前给整改方案
    - 不能免费，明天把收费标准发过去
    - 老板去年就一直肯定我们的服务
    - 国庆节后带样机过去演示
    - 客户答应尽快付尾款
    - 尽快，最晚周四把图纸发出来
    - 春节前把窗帘装好
    - 满一定数量的阶梯价，周四前列表发给您
    - 客户说肯定续约
    - 周四前处理完漏水，把维修单给业主签字
    - 他们马上要搬厂
    - 周五前给随时贷项目交接口文档
    - 别忘了让客户绝对不要自己拆机
    - 领导要求打八折，我说做不了，明天出正价报价单
    - 请您一定带上身份证，周四上午十点我在柜台等您办卡
    - 第一时间安排，明早九点前师傅到
    - 她要求绝对不能有色差
    - 上次肯定了我们的方案，周一交细化版
    - 周末把车子洗好开到您公司
    - 客户问有没有折扣
    - 周五前落实两名焊工进场
    - 11月28日前出图纸
    - 周三前把百分之百预付款的合同版本改好
    - 48小时内修好冷库压缩机
    - 去年退款的事已经结了
    - 周五前给退款申请表
    - 下周一前把质量保证书盖章寄过去
    - 货到港后3天内安排报关
    - 上周送了客户一台样机，反馈很好
    - 五一前把大堂地毯换新
    - 本周内把培训教材印好
    - 签完合同后十天内安装调试完毕
    - 您一定要把旧密码改掉，我今晚把操作步骤发您
    - 周五下班前把最终版设计稿发给客户确认
    - 下周一上午十点到客户现场做系统巡检
    - 本月25日前把年度框架协议寄出
    - 两个工作日内给客户补发缺件
    - 到货验收后三天内派人安装
    - 客户希望尽快，我们定在周四送样
    - 我会尽快，明天中午之前把报价发出来
    - 投标保证金的退还申请周三帮客户提交
    - 周二把质量保证体系证书扫描给采购
    - 这个价格不能保证到下个月，周五给他新价格表
    - 免责条款周四前改好发法务
    - 明天把免漆门的色卡带给业主
    - 已经跟财务要了退款单的模板，明天发给客户填
    - 客户想要折扣，我只能周三给他一份批量价目
    - 绝对优势的案例写进方案，周四前给王总
    - 回头率统计表周五发店长
    - 马上到年底了，12月28日前把对账单全部寄出
    - 处理器散热片周三寄两片样品
    - 下周二前协调运输公司把设备运到工地
    - 周四前处理掉仓库里积压的退货并列清单
    - 明天跟进发货，把物流单号发客户
    - 下午三点前解决打印机卡纸
    - 请客户一定在周五前把样品寄回，我周一出检测报告
    - 我们上个月保证过的交期没做到，周五前发致歉函
    - 他说“保证”两个字最好别写，合同周三改好
    - 永辉超市的货周四送到
    - 王经理反馈免费额度用完了，周二给他开通付费版
    - 客户说他们一定会付款
    - 客户要我们给优惠
    - 王总上次退款退了两个月
    - 我们从来没给过他折扣
    - 他们公司近期要上市
    - 别答应客户免费
    - 请尽快确认图纸
    b 周五前寄出赠品，一台空气炸锅
    b 明天送您两箱矿泉水当礼物
    b 三天内把运费给您退回去
    b 违约金不收了，周二把解除协议寄您
    b 明天起给您锁价半年
    b 周四给您一份打九折的报价单
    b 下个月的物业费给您减半，周五出通知
    b 周三出新合同，先发货后付款
    b 周五前给您免费更换
    b 下周给客户打九五折
    b 三天内给您办理退款
    b 明天寄两份免费样品
    b 月底前把违约金免掉
    b 周三前给客户出一份含8%折扣的报价
    b 下周一免费给您培训一天
    n 把会议纪要整理好发给大家
    n 带样机去演示
    n 承诺给一份书面道歉
    n 您放心，我把资料补齐
    n 王总说月底要用，给他备十台
    n 会把您要求免违约金的意见转给法务
    n 给她补发两箱打印耗材
    n 审批下来后给您寄合同
    n 客户催了三次，给他补发票
    n 给每周三的例会做个模板
    n 8月份的对账单补一份给财务
    n 把质量保证协议寄过去
    n 发24小时服务热线的牌子给门店
    n 把48小时响应方案发过去
    n 给王总发一份新报价单
    n 给她开一张收据
    n 确保把漏水的管子换掉
    n 客户希望周五拿到，我们出一版图
    n 给客户做一次产品培训
    n 把修改后的合同发给法务
    n 我去仓库确认一下库存数量再告诉客户
    n 帮客户查一下物流到哪了
    n 给张总寄两盒样品
    n 客户要求周三前，我把检测报告发给他
    n 三年质保的条款写进合同
    n 我们会安排工程师上门维修空调
    n 跟总部申请免费样品
    n 发退款政策给客户
    n 保证金收据拍照发给客户
    n 按一定比例抽检后出报告给客户
    n 协调车间把这批货的包装换成木箱
    n 处理客户的发票抬头错误
    n 把免费热线的号码印到名片上
    s 周二前把漆补好，保证看不出来
    s 周四上线，保证万无一失
    s 今晚十点前必定恢复网络
    s 月底绝对能交货
    s 周五前保证把货送到
    s 明天一定把发票开出来
    s 下周三肯定把合同寄到
    s 保证金的收据明天一定给您
    s 周五前一定把合同寄出
    s 保证下周三之前交货
    s 三天内绝对修好
    s 月底前肯定上线
    s 明天百分之百能到货
    v 有时间就把说明书翻译成英文
    v 我马上给您开发票
    v 过两天把尾货清单列给他
    v 不久就把新版APP的测试包给您
    v 过阵子给门店换新招牌
    v 待会儿把物流单号发您
    v 回头把样册寄一本过去
    v 上周五说的那份资料，回头发您
    v 近期把二期的图纸给您
    v 会及时把进度表更新给您
    v 稍后把银行卡开户资料发您邮箱
    v 尽快把报价单发给您
    v 立刻派车去拉货
    v 到货后马上送到店里
    v 对方要求三天内，我们会尽快安排两个焊工过去
    v 尽快给客户出方案
    v 回头把资料发给李总
    v 马上给客户补发货
    v 过几天去客户现场装设备
    v 抽空把合同扫描件发他
    v 第一时间把发货单发给您
    v 我们会尽快安排师傅上门维修
    v 客户要求周五前完成，我们尽快把图纸改好
    v 有空把上次的会议纪要整理好发客户
    v 稍后给您发送验证码
    v 晚点我把报价单发您邮箱
    v 近期会给您寄一份新的产品目录
    w 月底前协调好
    w 明天我看一下
    w 三个工作日内跟进处理
    w 周五前搞定
    w 明天给您处理好
    w 下周一前落实到位
    w 今天跟进一下这个情况
    nb 破例给您退全款
    nb 运费我们给您免了
    nb 给您打八五折
    nb 给您免费升级
    nb 给客户赠送一年服务
    nb 价格给您保留三个月
    nb 可以给您免掉运费
    nb 给客户退全款
    nb 再给您优惠五个点
    ns 保证给您修好电梯
    ns 保证零差错交付账单系统
    ns 我们百分之百把数据迁移完整
    ns 绝对按图纸把柜子做出来
    ns 永远给您留一个专属客服
    ns 一定把样品寄到
    ns 保证给您发正品
    ns 我们绝对不会泄露您的资料
    ns 一定把货送到您手上
    ns 质量肯定没问题，我给您寄样品
    ns 永远免维护的方案我做给您看
    ns 百分之百按您的要求把样品做出来
    nw 我去协调一下
    nw 我跟进一下
    nw 上周五的问题我看一下
    nw 这个问题我来跟进
    nw 我处理一下
    nw 会帮您落实的
    nw 我这边安排一下
    nw 这件事我去协调
    sb 周五一定给您退款
    sb 周五前保证退款
    sw 周三前一定搞定
    sw 明天保证处理好
    vb 尽快给您办退款
    vb 马上把优惠价的合同发您
    vb 尽快给客户退款
    vb 马上给您申请好的优惠券发过去
    vs 一定尽快把合同寄给您
    vs 马上安排发货，绝对没问题
    vs 一定尽快给您发货
    vs 肯定第一时间把报告发给您
    vw 回头我跟进一下这件事
    vw 尽快给您处理
    vw 回头看一下
    vw 我马上跟进
    vw 会尽快协调解决
    nsb 肯定给您免年费
    nsb 绝对不涨价
    nsb 一定给您最大的折扣
    nsb 绝对给您免费
    nsw 这件事我保证搞定
    nsw 您放心，一定给您处理好
    nsw 一定给您处理
    nsw 绝对给您搞定这个问题
    vbw 尽快免费给您处理
    vsb 肯定尽快给您退钱
    vsw 保证尽快解决
    `,
  ),
  ...labelled(
    'en',
    `
    - send the refund form today
    - invoice goes out 7 days after acceptance
    - they're moving the plant soon
    - remember they never answer before ten
    - she insists there must never be any shade difference
    - you definitely need your passport, I'm at the counter Thursday 10am
    - new price list printed by month end
    - met him briefly, he'll definitely come back to us
    - I'll promptly put it in the post this afternoon
    - fix the typo in the gift list and resend on Thursday
    - put the discount request to head office tomorrow and send you their written answer Friday
    - duty-free paperwork with you on Thursday
    - always let Mr Hall speak first
    - shelf layout for the gift shop tomorrow
    - visit the plant on Monday to fit the new seals
    - Send the revised quote to Grace by Friday 3pm
    - their old supplier always shipped late
    - Engineer on site Tuesday to replace the compressor
    - Grace hopes for free installation
    - we did not agree to the discount
    - redraft the 100% prepayment contract by Wednesday
    - promised Dana the corrected drawing by Monday
    - asap, Thursday latest, send the drawings
    - not 100% sure about the colour, swatch goes out Thursday
    - boss asked for 20% off, can't do it, list price quote tomorrow
    - deliver the last pallet before Christmas
    - VAT invoice to finance by 5 December
    - training manuals ready this week
    - ship within two business days of receiving the deposit
    - they will pay the balance soon
    - she asked if we guarantee it, test report on Friday
    - by EOD: tracking number to Lucy
    - no discount possible, standard quote by Friday
    - test account for the discount engine by Friday
    - customer says they'll definitely renew
    - please pay the deposit as soon as you can
    - customs paperwork done 3 days after arrival
    - toll-free number set up by Friday noon
    - deal with the broken hinge on Monday
    - two treadmills to Always Fit Gym on Tuesday
    - the refund isn't ours to give, claim form to the insurer by Friday
    - test report within 3 working days
    - take care of the visa letter by Friday
    - reporting module delivered by end of Q3
    - I'll email the signed contract tonight
    - competitor gives free delivery
    - gave them a free sample last month, went down well
    - never mind the old drawing, new one goes out Monday
    - no guarantee it passes first time, retest on Tuesday
    - Send the final design to the client for sign-off by Friday EOD
    - On-site system check next Monday at 10am
    - Annual framework agreement posted by the 25th
    - Missing parts shipped within two business days
    - Install crew on site within three days of delivery
    - Customer wants it ASAP, we settled on samples Thursday
    - I'll get on it soon and have the quote with you by noon tomorrow
    - Help the client file the claim for the bid guarantee on Wednesday
    - Quality guarantee certificate scanned to purchasing on Tuesday
    - I can't guarantee this price next month, new price list to him Friday
    - Liability disclaimer revised for legal by Thursday
    - Bring the paint-free door samples to the owner tomorrow
    - He'd like a discount; all I can do is a bulk price list on Wednesday
    - Return-rate report to the store manager Friday
    - Two processor heat sinks couriered Wednesday
    - Get the carrier to move the kit to the site by next Tuesday
    - Clear the returned stock and list it by Thursday
    - Follow up the shipment and text the tracking number tomorrow
    - Fix the paper jam before 3pm
    - Please make sure you send the sample back by Friday; test report out Monday
    - We missed the date we guaranteed last month, apology letter by Friday
    - He'd rather we didn't write "guarantee"; contract revised by Wednesday
    - Always Fresh Market gets its delivery on Thursday
    - Free quota used up, says Bob, so paid plan activated for him Tuesday
    - The customer says they will definitely pay
    - Client wants us to give a discount
    - Mr Wang's refund took two months last time
    - We have never given him a discount
    - Their company is going public soon
    - Feel free to reach out any time
    - Don't offer him anything for free
    - Please confirm the drawing ASAP
    - It's not guaranteed to work on older phones
    - We don't always get this right
    b refund to the customer by Wednesday
    b new contract Wednesday: ship first, pay later
    b replace the screen free of charge by Friday
    b price held for six months, letter out tomorrow
    b two cases of water as a gift for you tomorrow
    b service charge halved next month, letter out Friday
    b shipping cost credited back in three days
    b no cancellation fee, termination agreement in the post Tuesday
    b complimentary air fryer posted Friday
    b Free replacement by Friday
    b 5% discount for the client next week
    b Refund processed within three days
    b Two free samples in the mail tomorrow
    b Penalty waived by month end
    b Quote including 8% off to the client by Wednesday
    b A day of training next Monday at no charge
    n send the refund policy
    n reissue the August statement
    n our driver will pick up the pallets
    n prepare a three-year maintenance quote
    n send over the 24/7 support proposal
    n send a new quote to Priya
    n can't guarantee the result, doing a first draft
    n promised Mei two colour cards
    n post the contract after approval
    n pass your request for a fee waiver to legal
    n he needs ten by month end, set them aside
    n copy the ten-year-old drawings for the architect
    n write her a receipt
    n ship two more boxes of toner to the branch
    n I'll ask head office for a discount
    n bring the demo unit to the showroom
    n replace the front door lock for the tenant
    n Run a product training for the client
    n Send the amended contract to legal
    n I'll check the stock count with the warehouse and tell the customer
    n Find out where her parcel is
    n Mail Mr Zhang two boxes of samples
    n The client asked for Wednesday; I'll send him the test report
    n Put the three-year warranty clause in the contract
    n We will have an engineer repair the air conditioner
    n Ask head office for free samples
    n Send the refund policy to the client
    n I'll look into the cracked pump housing
    n We'll handle the customs declaration for the pallets
    n Take care of the name badges
    n Print the toll-free number on the cards
    n I'll sort out the wrong name on her invoice
    n We'll make sure the labels are replaced
    s shipping Monday, we'll never delay your opening
    s repaired in three days, 100%
    s network back by 10 tonight for sure
    s he was worried, I told him Friday guaranteed
    s paint touched up Tuesday, you'll never see it
    s go-live Thursday and it will never crash
    s I'll definitely have the invoice out tomorrow
    s contract with you on Wednesday without fail
    s goods delivered by Friday, guaranteed
    s The contract will definitely be mailed by Friday
    s Delivery before next Wednesday guaranteed
    s Live by month end, no problem at all
    s Arriving tomorrow without fail
    v swift reply with the certificates, I'll scan them immediately
    v new shop sign in due course
    v I'll email the account forms shortly
    v two boxes of parts on their way in the next couple of days
    v get the missing screws to them quickly
    v share the lab results as soon as possible
    v customer wants three days, sending two welders ASAP
    v minutes to Marcus in a bit
    v list of remnants to him one of these days
    v drop the demo unit off sometime
    v I'll get the proposal out ASAP
    v Will send Lee the material at some point
    v Reshipping right away
    v We'll be over in a few days to fit the equipment
    v I'll scan the contract when I get a chance
    v We'll let you have the delivery note as soon as possible
    v Engineer to come and fix the AC soon
    v They asked for Friday; we'll revise the drawing promptly
    v I'll tidy up last week's minutes and send them shortly
    v New catalogue coming to you in due course
    v I will email the quote later
    v We'll dispatch the replacement immediately
    w I'll look into it tomorrow
    w Sorted by Friday
    w I'll handle it tomorrow
    w We'll take care of everything by Monday
    w Following up on the situation today
    nb a 2% rebate for you as an old customer
    nb we'll waive the delivery fee
    nb I'll give you 15% off
    nb knock $300 off and change the contract
    nb I'll upgrade you for free
    nb We'll give the client a free year of service
    nb I'll hold the price for you for three months
    nb I can waive the shipping for you
    nb We'll refund the client in full
    nb I'll take another 5% off
    ns we'll definitely send the sample
    ns the new system will never go down
    ns shipping the pallet, no problem at all
    ns the migration will be flawless, guaranteed
    ns I guarantee the lift will be repaired
    ns We guarantee you genuine parts
    ns We will never leak your data
    ns I'll definitely get the goods to you
    ns Quality is absolutely fine, I'll send you a sample
    ns We'll always keep a spare unit on hand for you
    ns It will be built 100% to your spec
    nw I'll sort it out
    nw I'll deal with it
    nw we'll look into the matter
    nw let me take care of this for you
    nw I'll follow up on this issue
    nw I'll handle it
    nw We will take care of that for you
    nw Let me sort this out
    nw We'll look into it
    sb Refund by Friday, guaranteed
    sw It'll be fixed in three days, absolutely
    sw Definitely sorted by Wednesday
    sw I guarantee it will be handled tomorrow
    vb I'll get you a free mouse sometime
    vb I'll refund the client as soon as possible
    vb Sending you the discount voucher right away
    vs I'll certainly get you the sample shortly
    vs definitely sending the contract soon
    vs We'll definitely ship soon
    vs I'll absolutely send the report as soon as possible
    vw looking into this shortly
    vw I'll follow up on this soon
    vw we'll handle the issue promptly
    vw get to it when I have time
    vw I'll deal with it ASAP
    vw Will look into that at some point
    vw I'll follow up shortly
    vw We'll get this sorted as soon as possible
    nsb we'll absolutely waive the annual fee
    nsb You'll definitely get our biggest discount
    nsb I guarantee it's free of charge for you
    nsw don't worry, we will definitely handle it
    nsw I absolutely will sort this out
    nsw I'll definitely take care of it
    nsw We will absolutely sort this issue out
    vsb definitely refunding the difference as soon as possible
    vsb I'll definitely refund you soon
    vsw I guarantee we'll look into it promptly
    vwb I'll sort it soon, free of charge
    `,
  ),
  ...labelled(
    'zh',
    `
    - 周四上午把三号楼的平面图发给陆总
    n 把新版说明书翻成英文寄给陆总
    v 回头把验货视频传给您
    v 有时间我就把色卡寄过去
    v 改天带新样板过去给您看
    nw 这事我来办
    w 周三前把您反映的情况处理一下
    vw 我们尽快跟进
    nw 我来协调
    s 周五之前绝对能把柜子装完
    ns 我们的售后永远不会让您失望
    ns 百分百给您补上缺的那箱
    vs 马上安排发货，一定不耽误您开业
    vsw 我们肯定会尽快处理好
    b 下周一免费给您换新电机
    - 周五前送一套刀具给他们
    b 明天把合同改成九折的发过去
    nb 运费这次我们承担
    nb 超期的违约金就不算了
    b 周四改合同，质保期多给一年
    b 尾款可以分三期付，明天发补充协议
    nb 给他们按去年的价供货
    nsb 保证免费上门维修
    vb 尽快给您申请下来的八折优惠做进报价
    - 周二提交八折的申请给总监
    - 客户想分三期付，周三答复他能不能
    - 明天把会员免费试用的说明寄给孙姐
    - 折扣没谈拢，周五按原方案签
    - 质保期不能延长，周四把合同原样寄回
    - 下周一给折弯机换模具
    - 周五把一定数量的备件送到仓库
    - 保证金收据明天寄给客户
    - 客户必须保证现场有电，周三我们进场
    - 请贵司务必周五前盖章，我们周六发货
    - 明天上午给“马上到”快递公司送合同
    - 周三把免烧砖的样品送到工地
    n 王总昨天签了，把发票开给他
    - 客户说价格一定要再谈，周五发新方案
    - 到货后三天内派人安装
    - 春节前把剩下的12台交完
    `,
  ),
  ...labelled(
    'en',
    `
    - courier the revised drawings to Hannah by Thursday noon
    n translate the manual and e-mail it to Hannah
    v I'll get the swatches to you when I have a minute
    v will post the spare keys sometime
    v we'll have the crates collected in the near future
    w will look into the matter by Tuesday
    vw dealing with it shortly
    nw leave it with me, I'll take care of everything
    s we will absolutely finish the flooring by Friday
    ns our crew never misses a delivery, we'll bring the beams
    ns I promise you the paint will be perfect, guaranteed
    vs definitely sending the brochure soon
    vsw we'll definitely sort this out as soon as possible
    b replacing the motor free of charge on Monday
    b ship the second pallet at half price this Friday
    b Thursday I'll amend the contract with an extra year of warranty
    nb we'll pick up the freight on this one
    nb not going to charge them for the late cancellation
    b they can pay in three instalments, sending the addendum tomorrow
    nb will honour last year's prices
    b send the quote with 12% knocked off by Wednesday
    b price stays the same until December, confirmation letter goes out Monday
    nsb guarantee you free repairs for life
    vb will refund the deposit shortly
    - submit the discount request to the director on Tuesday
    - she asked for instalments, will tell her by Friday whether we can
    - free-standing shelves delivered Monday
    - no discount agreed, sign as quoted Friday
    - warranty can't be extended, return the contract unchanged Thursday
    - fit the guaranteed-origin labels by Wednesday
    - bring the 100% wool samples on Monday
    - tell them they must definitely have power on site, we start Wednesday
    - the client must always pay first, shipping Friday
    - deliver to the Absolutely Fresh cafe tomorrow at 9
    n she signed yesterday, issue the invoice
    - install within three days of arrival
    - the remaining 12 units delivered before Christmas
    - check the free space in the warehouse and tell Hannah by noon tomorrow
    - return policy e-mailed to Hannah tonight
    `,
  ),
];
