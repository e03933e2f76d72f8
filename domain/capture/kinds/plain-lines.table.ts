import { type KindLine, lines } from './line.ts';

/** Plain lines, and the border cases of the contract. */
export const plainLines: readonly KindLine[] = [
  ...lines(
    'promise',
    'ours',
    `
    明天上午把修改后的合同发给客户法务
    周五给李总送样品过去
    答应王经理下周一前把漏发的配件补寄
    这周内安排技术上门解决噪音问题
    我们下周二给客户做系统培训
    跟客户说好月底前退还保证金
    帮陈总查一下上次的订单记录发过去
    客户要的检测报告周三出
    周四带新样本去拜访刘总
    下午打电话给仓库，让他们今天发货
    同事小张明天去客户现场安装软件
    司机老李下午三点送货
    给客户做一份三年总成本对比
    先发一版合同草案给对方法务看
    打印机硒鼓周一换好
    尾款到了以后两天内开票
    电话里答应了给他延保三个月
    维修师傅明早8点到
    把演示环境搭好
    电梯维保合同续签版发给物业
    整理会议纪要周五发
    答应张总的培训还没做，下周补上
    赠品下周随货寄出
    资料今晚发邮箱
    Send the signed contract back to Anna tomorrow
    bring three samples to the meeting on Thursday
    I'll get you a new quote by Friday
    Promised Mark a replacement unit next week
    our engineer will visit on Tuesday to fix the conveyor
    email the proposal to Sarah tonight
    agreed to extend the warranty by six months
    quote for annual maintenance by Wednesday
    install the new firmware at the branch on Saturday
    prepare training materials for their operators
    The missing cartons will be delivered on Monday
    still need to send Tom the safety data sheets
    we promised to cover the return freight
    credit note for the damaged goods this week
    call the carrier and send Lisa the ETA
    have the updated drawings over to them by noon
    driver drops off the pallets at 7
    set up a test account for the client
    colleague Jenny will deliver the demo unit Wed
    follow up on the broken printer and replace it
    refund the deposit by Friday
    go to the site Monday to install the pump
    Get approval for the 5% discount and confirm to buyer in writing
    draft the service agreement for Dr. Lee
    打电话把新交期告诉赵总，再邮件补一份书面确认
    微信给小何发产品手册
    回访的时候把滤芯捎过去
    周一去客户厂里给设备做保养
    答应过要给他们写推荐信，还没动笔
    早就应下的易损件清单，这周必须给人家
    给陶瓷厂送2吨高岭土小样
    让仓管把错发的那箱换回来
    周五前敲定最终配置单给客户签字
    给客户续一个月试用
    三号楼水管爆了，马上派人
    我把账单拆成两张重开
    安排两名师傅周末驻场
    去机场接一下客户的工程师
    下班前把接口文档丢群里
    帮客户跑一趟海关
    替她约好体检中心并把预约号发过去
    把数据补录完
    今天内给出故障原因分析
    给她们公司做个LOGO贴纸
    退押金
    我们财务周四把返利打给经销商
    许了人家一台显示器，记得采购
    定金条款按他说的改，改好再发一遍
    PO#3321 周三发货
    quote周五前给到Lisa
    帮Tony把VPN配好
    call Dan and give him the serial numbers
    text Mia a photo of the label
    drive out to Kettering and reset the alarm panel
    visit Oakfield school to measure the windows
    bring lunch menus and the revised floor plan to Nina
    we said yes to a loan car, get it over there
    back in March I promised Dan a factory tour, set the date
    swap out batteries in all 14 units
    confirm in writing that the price holds till June
    email: final invoice + proof of delivery to Mia
    reply to Nina with the stock levels
    get the lads to jet-wash the yard
    have the drains checked before it rains
    Samples of the blue vinyl - Dan - by Weds
    put Oakfield down for 2 sessions of training
    Loan unit to be collected from us friday, have it boxed up
    gearbox rebuilt and back with them by the 11th
    I owe Mia an apology letter
    our accountant will send them the VAT form
    sort out login for new starter at Oakfield
    printing 2k flyers for Nina, ready thursday
    compile a list of affected batches
    will waive the call-out fee
    double check the measurements and cut the panels
    one more demo licence for Dan's team
    work through the night if needed to get line 3 up
    escalate ticket 5521 to R&D
    尽快把改好的CAD图发给吴工
    明天带样品去跟客户开会
    跟客户约好周五送三箱试用装
    售后今天下午上门给客户换压缩机
    给张总准备端午礼品并送过去
    周三前出具质量事故报告
    回头把操作视频发你
    设备保养计划表月底前做好给客户
    对账有差异，我明天核对完发明细
    报完价后再寄一套样品
    帮客户联系货代订舱
    答应给她打个九折
    把客户的logo印到包装上
    去客户工厂调试两天
    send the meeting notes to everyone by 5pm
    I'll email you the brochure after lunch
    Technician on site Friday 10am to fix the chiller
    we agreed to deliver in two batches
    get the revised NDA signed by our director
    drop the samples at reception on Monday
    call Peter with the new delivery date
    will check the order status and send an update by email
    promised a 3% rebate if they hit 500 units
    Replace the broken handle free of charge
    make a short video on how to clean the filter
    arrange samples for Nina's team
    `,
  ),
  ...lines(
    'promise',
    'theirs',
    `
    李总说周五前付清尾款
    客户下周一给我们发技术规格书
    王经理答应明天把合同盖章寄回
    他们财务本周五安排付款
    采购部下周下订单
    刘总同意月底前提供场地
    客户负责卸货
    对方工程师明天提供接口文档
    张主任会把名单发给我
    甲方周三组织验收
    陈总说他去跟董事会申请预算
    他们法务周四给修改意见
    客户月底前把旧机器退回来
    赵姐明天把发票信息发我
    Anna will send the purchase order on Monday
    the customer will provide an electrician on site
    Mark promised to pay the overdue invoice this week
    their legal team reviews the draft by Thursday
    Ms Lee will confirm the delivery address tomorrow
    They said they'd return the demo unit next week
    the client signs the contract on Friday
    Sarah is going to share the test results
    Finance will transfer the deposit on the 10th
    he agreed to introduce us to the plant manager
    Buyer to send artwork by Tuesday
    Tom will let us know the final quantity
    they're sending someone to pick up the samples
    IT on their side opens the firewall port tomorrow
    客户承诺验收合格后七天付款
    何工自己去报装电表
    他们厂今晚清库位给咱们放货
    采购主管周五给我们回标
    对方说下周把保函开出来
    业主那边负责协调邻居
    客户把营业执照拍照发我
    老总点头了 说年底前签
    韩姐说她来搞定他们财务
    医院会自己走招标流程
    客户IT部会先备份数据
    经销商月底前把库存表报上来
    Lisa会forward一份给她老板
    Tony说next week给PO
    物业负责贴停水通知
    客户答应下个月给我们做案例采访
    买家自提
    Dan's going to measure up himself
    Mia promised the deposit by Thursday
    Oakfield pays within 14 days of delivery
    Nina will let the security desk know we're coming
    they've promised to keep the old panel for us
    client to arrange parking
    her boss signs it off on monday
    They send their own truck
    landlord has agreed to split the cost
    She's going to put us forward for preferred supplier
    Dan says he'll have the site cleared by 8
    the school is to give us a key holder list
    their accountant told me the cheque is going out tomorrow
    customer supplies the paint, we supply labour
    Mia wants to pay today and will do the transfer at noon
    吴工说今天内会给我们确认图纸
    对方答应预付50%
    客户采购员下午把订单传真过来
    张总让他司机来取货
    客户这周会派两个人来学习
    财务说月底能付一半
    甲方提供临时办公室
    李女士下周把身份证复印件拿过来
    Peter will get back to us with the numbers by Friday
    the client has agreed to sign the acceptance form
    Ms Chen is bringing the contract tomorrow
    customer's engineer sends the drawings today
    they need to pay the deposit before Friday
    Purchasing is placing the order on Tuesday
    Nina told me she'd forward the email to her boss
    They would return the empty drums next week
    `,
  ),
  ...lines(
    'callback',
    null,
    `
    明天上午给李总打电话
    下周三拜访王经理
    周五跟进一下报价的反馈
    月底回访客户使用情况
    约张主任下周见面聊合作
    提醒客户下周付款
    给陈总发微信问问样品测试结果
    下午三点跟客户开电话会议
    节后联系赵姐
    两周后再跟采购沟通价格
    联系一下对方法务，看合同进度
    周一催客户回传合同
    去客户公司拜访新上任的总经理
    问问他们预算批了没有
    回复刘总昨天的邮件
    Call Anna tomorrow morning
    follow up with Mark next week
    check in with Sarah after the trial
    visit Ms Lee on Thursday
    remind them about the invoice
    email Tom to see if he got the quote
    meeting with the client on Friday at 2pm
    chase finance for the payment
    get back in touch after the holidays
    lunch with the plant manager next Tuesday
    ask Lisa about the budget
    touch base with legal on Wednesday
    ring the buyer on Monday to discuss renewal
    send a follow-up message to Dr. Lee
    drop by their office next week
    下周打电话聊聊价格方案
    跟何工约时间过去谈合作
    周三去陶瓷厂拜访生产厂长
    电话回访一下上次维修的效果
    去客户那边吃个饭联络感情
    找韩姐聊续约
    明早提醒赵总带合同原件
    发邮件问下客户发票抬头
    年后再联系，别忘
    再次联系对方采购
    问Lisa样品到了没
    周四十点跟Tony过一下需求
    等通知 月底问一次
    和客户开个短会讨论交期
    微信上跟进装修进度
    去看看老何，带他儿子的事聊聊
    给新来的负责人打声招呼
    催Lisa签合同
    跟客户约周五下午的电话
    客户生日，送句祝福
    speak with Mia about the new price list
    Call Dan back, he rang twice
    pop round to Oakfield for a chat
    see Nina on site, introduce myself
    ask procurement why it's stuck
    email Dan about the invoice
    follow up on the samples sent last week
    try Mia on her mobile
    lunch with Nina to talk about the contract
    text to see if the boiler is ok
    chase them up for the signed form
    Dan's in a meeting, ring back at 4
    coffee catch up w/ Oakfield bursar
    meet their new buyer next month
    Weekly call with the project team
    zoom at 3 to discuss the proposal
    nothing heard, nudge on Monday
    remind her to sign
    talk her through the changes
    给吴工回个电话，解释一下延期原因
    周四和张总吃饭
    再跟客户确认一下数量
    客户说下周二再联系他
    跟进一下合同审批
    月底去客户那边拜访，维护关系
    问客户什么时候方便验收
    打电话催一下预付款
    下周约客户来公司参观聊聊
    回复李女士的微信
    call Peter on Monday to discuss the quote
    follow up on payment
    schedule a meeting with Ms Chen for next week
    text Nina to confirm the time
    visit the customer to review the contract
    email Peter and ask for feedback
    let the client know about the price change
    Ask Ms Chen whether the sample was ok
    phone reminder: payment due Friday
    talk to their IT about access
    `,
  ),
  ...lines(
    'expectation',
    null,
    `
    李总希望我们能提前一周交货
    客户要求所有配件用原装的
    王经理觉得应该免费升级
    对方不同意先付款后发货
    陈总要我们周五前给方案
    客户认为培训费应该包含在合同里
    张主任想要一份中文说明
    采购坚持再降三个点
    他们期望24小时内有人上门
    客户问能不能分期付款
    刘总不接受延期
    赵姐说最好下周能装好
    客户以为我们会送货上楼
    物业要求夜间施工
    Anna wants the delivery moved to next Friday
    the customer expects free installation
    Mark insists on a local service team
    they want a 10% discount
    Ms Lee asked for a longer payment term
    Sarah hopes we can finish before Christmas
    client refuses to pay the deposit
    their legal wants to use their own template
    he assumes the training is free
    Tom would like weekly updates
    They don't want the old model
    the buyer needs delivery by the 15th
    Lisa prefers to be contacted by email
    procurement requires three quotes
    陶总要求合同里写明罚则
    何工希望有人常驻到投产
    客户想让我们把价格锁到年底
    韩姐不要快递，要专车
    赵总说如果下周还不到货就退单
    对方不接受电子发票
    他们觉得随叫随到是应该的
    希望发票跟货走
    经销商想要区域独家
    客户要求今天给答复
    Lisa希望每天有update
    客户说不希望换对接人
    Tony坚持要on-site support
    医院要求进场人员都打疫苗
    老总认为我们应当承担仓储费
    客户不想装监控
    校长期望开学前全部到位
    业主拒绝签收
    经销商要更高的返点
    她要最新款
    Mia wants an answer by close of play
    Dan expects us to store it for free
    Oakfield insist on DBS checks for all engineers
    Nina would prefer someone local
    they don't accept paper invoices any more
    customer hopes we'll throw in delivery
    won't take anything but oak
    he assumes we do weekends
    asked if the price includes VAT
    Mia refuses to go through the call centre
    they're demanding compensation
    the bursar wanted a discount for early payment
    she takes it for granted that we collect
    needs to be quieter than the old one, Dan says
    landlord rejects any drilling
    Nina asks that we call her before 9
    would be great if delivery could be Tuesday, says Dan
    they expected it last Friday
    吴工要求提供原产地证明
    客户希望我们明天就派人过来
    张总觉得价格还能谈
    财务要求先开票再付款
    李女士不想等到下周
    客户问能不能免费送货
    对方要我们承担全部损失
    他们坚持用自己的物流
    Peter wants a discount of 8%
    the client asked us to finish by Friday
    Ms Chen expects someone on site every day
    they don't want to sign an NDA
    Nina needs the report in English
    customer says delivery must be before 9am
    buyer would like to visit our factory
    they take it for granted we pay for shipping
    `,
  ),
  ...lines(
    'note',
    null,
    `
    李总这周在外地出差
    客户换了新的采购经理
    昨天已经把报价发过去了
    王经理对上次的服务很满意
    我们没有同意降价
    客户公司有三百多人
    陈总的生日是5月8号
    合同上周已经签了
    张主任下个月退休
    他们目前用的是竞争对手的产品
    设备上个月坏过一次
    客户预算要到明年一月才批
    刘总最近心情不太好
    样品已经收到了
    没有答应送货上门
    Anna is on vacation this week
    Mark was unhappy about the late delivery
    we sent the quote last Monday
    the customer has two factories in Ohio
    Ms Lee joined the company in March
    did not agree to the extra discount
    contract signed yesterday
    Their office is closed on Monday
    the machine has been running well
    Sarah mentioned they are talking to a competitor
    payment received on Tuesday
    client's fiscal year ends in June
    Lisa is the real decision maker
    陶总去杭州开会了
    何工这周倒休
    赵总对质量挑不出毛病
    客户那边在等批文
    合同寄到了
    对方采购换成了一个小姑娘
    上次说的折扣我们没批
    韩姐老公是做建材的
    前天陪客户吃了饭
    我们没答应过独家
    他们公司刚融了B轮
    电梯修好了，住户挺满意
    客户暂时不考虑扩容
    Lisa已经签了
    Tony上个月跳槽了
    样品三月份就寄过
    客户现在两家供应商并用
    他们结款要走OA，比较慢
    老总下午不在
    付款方式是电汇
    客户的仓库在郊区
    那批货后来降价处理了
    Dan has broken his leg
    spoke to Mia yesterday, all fine
    Oakfield closed for the summer
    Nina is new in the role
    price agreed last week
    we turned down sunday work
    no deal on the discount
    They use two other suppliers
    delivered and signed for
    Dan thought the demo was too long
    installed on the 3rd, no issues since
    boiler is 12 years old
    Mia's team grew to 15
    their warehouse manager is off till Monday
    we have not promised any date
    Oakfield budget: 40k
    left a message with Nina
    the bursar signs everything over 5k
    Dan hates phone calls
    吴工下周休假
    昨天和张总通了电话，他没意见
    客户刚刚搬到新办公室
    我们没有答应免费安装
    合同金额120万
    李女士是新来的采购主管
    客户还没决定
    样品测试不合格
    报价单上周已经发了
    对方说预算不够
    Peter left the company last month
    the order was shipped on Monday
    we didn't agree to pay the penalty
    Ms Chen is happy with the quality
    They are still comparing suppliers
    met the team at the expo
    client has 12 branches
    Nina will be out of the office until May 6
    `,
  ),
];
