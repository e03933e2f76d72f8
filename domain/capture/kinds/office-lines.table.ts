import { type KindLine, lines } from './line.ts';

/** Lines of reps at a desk, of many trades. */
export const officeLines: readonly KindLine[] = [
  ...lines(
    'promise',
    'ours',
    `
    周四前把补丁包打好发客户测试环境
    明早九点司机老刘送两箱轴承到客户三号仓
    答应小吴的门禁卡周一给办出来
    制卡样张今天下班前出给李主任看
    跟王姐说好了电梯困人报告明天给
    叫工程师小郑周三过去把水泵换了
    三台注塑机的备件清单今晚整理给对方
    数据迁移脚本月底前交付
    微信把新的卡面设计图发给陈经理
    打电话把报价报给周总
    下周二带样册去一趟印厂给赵厂长挑纸
    发票重开，抬头改成新公司名，周五寄出
    应允了两吨样品免运费
    催仓库今天把那批溶剂发出来
    账号权限明天上午开通
    我这边周末加班把接口文档补完
    下午三点前提单草稿发过去给货代确认
    承诺过超声探头坏了七天内换新，快递单号稍后给她
    驻场工程师下周一到位
    给张院长那边做一次操作培训，时间定在15号
    合同盖章后扫描件回传
    给顾客退差价380元
    漏水那户明天安排师傅上门修
    MSDS和COA今天一起发给采购
    机器到厂后我们派人去调试两天
    周三上门给李总演示新版本
    楼道灯本周内全部换成LED
    把上次会议的纪要整理出来发大家
    系统bug周五前修好
    送货单补签之后拍照给财务
    晚点把对账单导出来给刘会计
    试用账号再给延长两周
    答应孙科长去现场测一下噪音，还没去
    说好的教学视频还没录，这周录掉
    邮件发一份中英文的授权书给海外部
    样机周二顺丰寄出 单号发群里
    给客户申请5个点的折扣，周四前给结果
    名片打样5盒，周六出货
    我跟老板申请一下账期60天，明天回复他结果书面函
    许诺林姐下批货先给她排产
    帮她查一下物流轨迹截图发过去
    工作票明天一早开好
    印前文件出血位我们来改
    储罐的检验证书由我们李工周四带去
    价格表更新后第一时间同步给老何
    发送催款函之前先把明细核对好给客户
    明天去客户那儿装软件
    周末前把机房空调滤网洗了
    晚上把PPT改完发给马总，他明早要用
    由售后寄一个新的电源适配器给诊所
    跟客户说了月结发票5号之前到他手上
    银行那边的卡片数据文件加密后周二给回
    给业委会出一份消防整改方案
    退货我们安排车去拉，周三
    司机小赵下午把叉车送回去
    同事小李明天替我把合同送到客户前台
    我们工程师后天到厂里换伺服电机
    尽快给他一个新的交期
    给王医生补一支校准用的标准液
    10月底上线支付模块
    send revised SOW to Dana by thurs
    our driver drops the pallets at their dock tmrw am
    promised Keith a loaner pump, goes out monday
    get legal's redlines merged and back to her by eod
    reship the 40 damaged cards
    email the SDS for the new solvent to Pavel
    told Marta we'd credit the freight, need to issue it
    I'll have the API keys ready for them tomorrow
    book the installer for the 12th
    onsite wednesday to swap the compressor
    fix the leak in unit 4B before the weekend
    take the proofs over to Hanley Press friday
    owe Susan the uptime report
    will get the demo env reset tonight
    drop off two sample reels at Kovacs on my way home
    two extra user licences for Brightside, activate by noon
    print 500 replacement badges wk 42
    test certs for lot 1182 to QA
    we're sending a technician out tuesday to recalibrate
    put together a migration plan for the ward
    get her a price on the 3mm sheet
    ring Tom with the lead time for the gearbox
    Ana wants pricing - send it before lunch
    agreed to replace the faulty reader free of charge
    deliver 3 drums of isopropanol to Bay 6
    sort the customs paperwork for the Oslo shipment
    share the roadmap deck with their CTO
    I said I'd draft the joint press release
    give them access to the staging server
    bring the spare probe to the clinic on thu
    have Jonas repair the gate motor by friday
    committed to 48h turnaround on the reprints
    quote for 12 forklifts, thurs at latest
    dispatch the missing bolts by courier
    training session for the front desk staff on 9 may
    reset Mr Ode's login first thing
    update the SLA doc and send to all parties
    finish the color match for Lindqvist by tues
    upload signed NDA to their portal
    let me get you the revised lead times by friday
    forward the tracking no to Bea
    refund the overcharge on inv 2291
    Our engineer Paul will be there at 8 to change the seals
    the brochure reprint will be shipped from our side on Monday
    text her the delivery slot code
    pull the card usage stats and mail them over
    have to get the hygiene certificate renewed and over to the hospital by june
    set up the pilot with 5 seats nxt week
    replacement keyboard for Lucy tmrw
    make sure the lift gets inspected before the 30th
    extend trial till end of month for Norbert
    prep the tender documents, due 4pm friday
    colleague Wen to hand the keys over at 10
    still owe them the root cause analysis
    arrange a truck for the return load
    add their logo to the invoice template
    promised the board a walk through of the new boiler room w/ safety certificates handed over
    pick up the broken monitor from reception
    send across bank details + proforma
    `,
  ),
  ...lines(
    'promise',
    'theirs',
    `
    王总周三把盖章合同寄回来
    财务说25号付尾款
    客户那边下周给我们开通VPN
    李主任答应明天把卡面logo矢量图发我
    对方法务周五前给反馈意见
    他们仓库会安排人卸货
    采购小姐姐说明天下PO
    业主委员会下周投票给结果
    甲方负责提供三相电和气源
    钱院长说月底前把需求清单给到
    客户自己把旧机器拆走
    陈工那边这两天会把图纸补过来
    她说回去填好申请表再拍给我
    印厂提供纸样，周二快递过来
    对方IT今天会把接口白名单加上
    买方十天内开信用证
    赵总应承月底前付第二笔款
    客户确认样品后会下单200吨
    刘姐说尽快把签收单传回来
    他们明天派车来自提
    老周会去跟他们老板谈预算
    客户下午把故障照片发过来
    对方承诺不晚于6月底结清余款
    周总答应帮我引荐分公司的采购
    物业那边客户自己去打招呼
    银行方面月底会给最终的BIN号
    医院设备科周四给回执
    客户技术部这周内做完验收测试
    孙老师会把学员名单统计好给咱们
    张总秘书说下午把开票资料发来
    他下周三会带样件过来
    HR那边周五会把员工照片打包给我们
    客户会在月初归还借用的样机
    他们答应先付30%定金
    Helen说她会update一下PO号给我
    finance will release the payment on the 15th
    their legal comes back with comments by wed
    Ms Lee to return the signed copy monday
    customer provides crane and scaffolding
    Bob said he'd send the floor plan tonight
    they're going to wire the deposit this week
    Ingrid will introduce us to the plant in Gdansk
    Ward manager promised a list of attendees
    they owe us the artwork files
    Client to confirm headcount by the 3rd
    she'll get sign-off from her boss tomorrow
    waiting for Karl to mail the CAD file, he promised it for today
    their IT will whitelist our IPs
    buyer opens the L/C before shipment
    Mr Tan is sending over the meter readings on Fri
    PO coming from their side next week
    Dr Okafor agreed to test the probe and give feedback by Friday
    they will collect the pallets themselves
    Priya's team is uploading the logo tonight
    purchasing promises an order number by noon
    He said payment goes out thursday
    tenant will clear the basement by sat
    the customer is to return the loan unit in may
    Janet will fill in the vendor form & email it back
    They'll let us know the budget on Monday
    accounts payable says transfer goes out on the 28th
    Their plant guys unload it themselves
    her assistant sends the badge photos later today
    they committed to 3 pilots in Q3
    procurement gives us final volumes end of month
    Leo pays half upfront by friday
    client's PM shares test data tmrw
    the bank will deliver the embossing file wednesday
    housing board votes & tells us by the 20th
    customer pays return freight
    `,
  ),
  ...lines(
    'callback',
    null,
    `
    周三再给李主任去个电话
    下午联系一下王工 问卡片寿命
    过完节跟赵厂长碰个头聊聊明年的量
    月底催一下尾款
    微信问问陈姐样品用得怎样
    下周抽空去看看老客户刘总
    周五早上提醒客户续保
    跟甲方约个时间见面
    十点半回拨给客户
    三天后再跟进报价的事
    去厂里拜访一下新来的采购经理
    打个招呼问下招标进度
    周一视频会议和对方技术聊接口
    等她出差回来再联系
    发个消息问他到货没有
    明天上午催财务付款
    下周二下午两点跟王总通话聊价格
    找机会约孙院长吃个饭
    客户没接电话 晚上再打
    隔两周回访一次新装的机器情况
    晚点微信call一下老马
    给物业张经理拜个年
    催一催李总的回签合同
    约了钱总周四喝茶
    问一下林总PO下了没
    周四去客户办公室坐坐
    电话跟进试机情况
    回头跟Lisa再sync一下
    新年后第一周联系海外部
    下周跟客户对一下需求
    邮件问问他们意见
    节后上门看望一下老领导
    和采购再沟通一次
    明天跟进下陈总那边审批到哪了
    记得提醒小周客户那边交表
    ping Dana on slack re the pilot
    ring Keith back after 3
    coffee with Marta thursday
    chase the PO
    drop Pavel a line next week about the solvent trial
    see how the new pump is doing, call fri
    catch up with the ward manager in june
    try Tom again tmrw
    remind Helen of the renewal
    nudge legal for the redlines
    lunch w/ Ingrid on the 14th
    vm left, call again at 4
    meet Karl at the trade fair
    pop in at Hanley Press and say hello
    speak to accounts about the overdue invoice
    get back to Bob re timing
    quick call w/ Priya mon 10am to talk pricing
    f/u with Lucy in 2 wks
    whatsapp Bea to see if the reader works
    reach out to Norbert after the holidays
    reconnect w/ the housing board in sept
    check whether Susan got the parcel
    ask Leo how the go-live went
    email Janet for an update on the order
    zoom with their CTO next tues
    circle back after budget season
    touch base w/ procurement end of qtr
    message Dr Okafor about dates
    stop by the clinic to see how they're getting on
    talk to Mr Tan about the extension
    give her a bell on Monday
    follow up on tender next week
    poke finance about the deposit
    call in 3 days re: trial feedback
    schedule a call with Jonas
    check in
    `,
  ),
  ...lines(
    'expectation',
    null,
    `
    李总想让我们周五之前到货
    客户嫌交期太长，最好两周
    王工不接受预付款
    财务要求发票必须是专票
    陈姐想要哑膜不要亮膜
    对方坚持用他们的合同模板
    客户以为安装是免费的
    业委会盼着电梯月底能修好
    设备科要求24小时响应
    张总不愿意换型号
    她希望以后都由小李对接
    客户觉得维保应该包含配件
    印厂问能不能再便宜两个点
    赵厂长指望我们提供备机
    甲方不同意涨价
    采购要我们每周报一次进度
    客户默认运费我们出
    医院那边想先试用三个月再付钱
    王总说最晚下周一要看到货
    孙总要的是三年质保
    他们不想再收纸质账单
    客户期待新版本能支持离线
    老周问可不可以月结
    希望送货前一小时打电话
    要求每批都附检测报告
    刘总拒绝了分批交货
    对方想周三前拿到样卡
    客户需要中文说明书
    她要求换个师傅来修
    他们认为数据迁移在报价之内
    客户想下个月就上线
    对方不要塑料包装
    银行要求PCI认证
    钱院长对响应速度要求很高
    客户理所当然觉得可以随时退货
    she'd rather have matte stock
    Keith insists on net 60
    they think installation is included
    client refuses to prepay
    Pavel asks for drums instead of IBCs
    Dana needs it live before the board meeting
    Marta would like one contact person only
    they assume we take back the old machine
    they want a reply the same day
    the ward needs a loaner while the probe is away
    Tom won't accept part deliveries
    Helen asked if we could hold the price until june
    customer demands 24/7 hotline
    Karl is hoping for 5% off
    no plastic packaging please, says Ingrid
    she prefers morning deliveries
    legal insists on their own paper
    Bob expects a loaner by Monday
    Lucy asked whether training could be remote
    tenants want the heating back on tonight
    their CTO requires SSO
    they take free updates for granted
    Norbert doesn't want any more calls on fridays
    must have a cert with every batch
    buyer wants to pay in EUR
    would like to see a demo before deciding
    needs quotes in triplicate
    Leo wants us to match the competitor's price
    they were counting on delivery this week
    Mr Tan wishes for a longer warranty
    hoping for same-day repairs
    Susan says the reports should come weekly
    bank expects ISO 9001
    not willing to sign for 3 yrs
    they'd love a dark mode
    `,
  ),
  ...lines(
    'note',
    null,
    `
    王总下周出差去德国
    客户那边换了新采购
    李主任今天心情不错
    对方公司搬到科技园了
    陈姐休产假到九月
    机器装好了，运行正常
    昨天寄的样卡已经签收
    客户现在用的是竞争对手的系统
    上个月投诉过一次噪音
    我们没答应他账期60天
    张总是清华毕业的，喜欢打高尔夫
    财务部只有周二周四付款
    工厂三班倒，24小时生产
    报价已发
    赵厂长血压高最近住院
    去年的合同到期日是12月31日
    预算大概五十万
    这个项目有三家在竞标
    孙老师不在办公室
    刚和客户开完会，气氛挺好
    对方周末不上班
    补丁上周五就发过去了
    降价的事没松口
    刘总周五请假
    客户有两个仓库，一个在昆山
    他儿子今年高考
    尾款已到账
    他们去年亏损了
    老板姓周，做化工起家的
    电话没人接
    合同昨天签了
    客户对上次送货很满意
    没有承诺免费升级
    印厂端午放假三天
    李工以前在西门子干过
    Dana is on leave till the 8th
    met Keith at the fair, nice chat
    they switched to a new ERP last year
    invoice was paid on monday
    Marta got promoted
    warehouse closed on fridays
    Pavel speaks russian and german
    the ward has 24 beds
    pump installed, running fine
    we didn't agree to net 60
    competitor quoted 8% lower
    Helen seemed annoyed about the delay
    Karl's birthday is 3 march
    budget cycle ends in october
    left voicemail
    no promises made on price
    two other bidders in the race
    Ingrid used to work at Siemens
    Bob out of office until tuesday
    contract runs through dec 2026
    sent the certs yesterday
    office moved to 5th floor
    Lucy was happy with the training
    the board meets every first monday
    they lost their biggest client
    Norbert's daughter started uni
    parcel arrived damaged last week
    turned down the discount request
    tender closes on 30 june
    decision maker is the CFO, not Leo
    she's vegetarian
    Mr Tan signed yesterday
    already replaced the seals
    uses WhatsApp more than email
    plant shut down first week of august
    `,
  ),
];
