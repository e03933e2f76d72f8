import { type KindLine, lines } from './line.ts';

/** Lines of reps in the field. */
export const fieldLines: readonly KindLine[] = [
  ...lines(
    'promise',
    'ours',
    `
    给陆工发去现场照片，明早
    今晚加个班把投标文件弄完
    样机坏的那台拉回来修
    已经跟客户拍板，8号前把试剂补齐
    吴会计要的对账函，明天给她送过去
    下周四去医院装机，带上工具箱
    包材打样两款，后天出
    老客户续费优惠方案做一份
    培训课件翻译成英文版
    答应了人家周五给个准信儿和报价
    把合同第七条改一下再发
    仓库明早装车 下午到客户那
    帮客户申请一个测试环境
    叫小陈带两卷膜过去换
    明天给客户送台备用泵
    下午让研发出个说明
    机房巡检，23号
    客户的旧硬盘我们负责回收
    把样布剪两米寄广州
    等模具好了给他打30个件
    中午之前回传盖章的确认函
    跟进维修单，周三前要修好
    月底给物业换12个摄像头
    验收报告补签字后给他寄原件
    发两本说明书给车间主任
    同意给客户退一台
    我去找领导批个特价，批下来发她
    帮客户催一下海关放行并把放行单发他
    下周派小刘驻厂三天
    周五之前给出整改计划书
    每周五给客户发周报
    电梯年检的资料我准备
    承诺的备件下周一到现场
    先给他报个价吧
    客户说的那个报错今晚解决
    下午三点陪技术去客户车间调参数
    开三个子账号给分公司用
    晚上把录屏传到网盘，链接给孙老师
    欠客户的两桶油漆月底补上
    打电话跟仓库确认完就把快递单号发客户
    上门给张阿姨家换水表
    我们这边出一个联合声明稿
    刷卡机周末前寄到门店
    帮客户把数据导出来
    请工厂加急，25号前交
    knock up a quote for the roof job
    replace cracked panel at Elm St thurs
    Raj on our team will configure SSO for them mon
    bung her a copy of the warranty
    send out the calibration van on the 4th
    need to get Farah her visitor pass
    promised 2 free months, put it in writing
    finish wiring the panel by Tuesday noon
    Deliver replacement toner to floor 3
    we're gonna cover the return shipping
    two pallets out the door by friday 5pm
    mail Yusuf the customs form he was asking for
    dig out the old test report for Quinn
    I need to raise a support ticket for their crash
    ring the depot & get the crane booked
    ship a spare controller to Lagos
    patch release on thursday for Norvex
    do the site survey on the 19th
    take new brochures along to the meeting at Delmar
    get the prices over to Hugo today
    have our lawyer tweak clause 9
    Said yes to a second training day in July
    put Amelia's order through today
    Write up a one-pager for their board
    sample kit -> Dr Weiss, FedEx, tonight
    commit: bug 778 closed by sprint end
    fax the insurance cert over
    our tech will pop over at 2 to reseat the cards
    repaint the two doors we scratched
    Provide Chen with a letter of origin
    I'll sort Mei's login
    go back thursday to finish the install
    check the stock then let Hugo have firm dates in an email
    we shall refund the restocking fee
    make good the damaged ceiling
    told Quinn I'd have the figures for her by lunch
    change the billing address on the Delmar account
    work out a volume price for 10k units
    the missing manuals will go out in tonight's post
    get a replacement mop head to the school
    let's get them a trial licence
    hand deliver the tender by 12
    `,
  ),
  ...lines(
    'promise',
    'theirs',
    `
    高经理说款子礼拜五打
    客户把坏件寄回来检测
    对方设备科长答应给我们腾个仓位
    他们老板月底从国外回来签字
    业主说墙他们自己砸
    宋姐把人员名单周三给我
    采购那边明天走完流程就下单
    客户IT负责把网线拉好
    甲方下周把图纸会审意见返给我们
    丁总让财务明天付
    院方会协调手术室给我们试用
    钟老板说过年前再订一批
    分公司的人会来取货
    郝主任帮我们约院长
    客户先把三期款结了再说
    他们法务这两天出修改稿
    租户周末前把东西搬走
    卡中心15号提供卡号段
    对方会派叉车卸
    苗工说他来测试，周五给数据
    客户答应试机一周后给评价
    唐总叫秘书把行程发过来
    印刷厂自己来拉纸
    她老公周六过来拿钥匙
    总包方提供脚手架和临电
    客户月中会把第二批料送到我们厂
    邱老师说统计完人数告诉我
    人家说了下礼拜三之前盖好章
    对方保证不拖款 30天内付清
    银行那边承诺周五放款
    the tenants will let our plumber in on Saturday
    Hugo's getting the PO raised today
    Farah to fill out the onboarding form
    they're paying the arrears in two instalments
    Client side will prep the test data
    Dr Weiss says she'll trial it on five patients
    Delmar will send a truck for the scrap
    her team does the data entry
    Quinn is chasing his CFO for the signature
    Amelia promised to put in a good word with head office
    school will move the desks before we paint
    they said payment by end of the month
    Mei confirmed she'd ship back the loaner
    customer handles customs clearance
    waiting on Yusuf to return the marked-up drawing, due wed
    Their electrician runs the cable before we come
    Chen sends specs tomorrow
    the buyer will advise the vessel name by Thursday
    facility manager unlocks the gate for us at 6
    They have agreed to a reference call in May
    Norvex pays 40% on signing
    he'll shoot me the headcount tonight
    legal at Delmar will turn the NDA around by monday
    we'll get the deposit from them on friday
    the head nurse will fill in the survey
    landlord is going to sort the parking permit
    `,
  ),
  ...lines(
    'callback',
    null,
    `
    问问胡大夫试剂用着咋样
    礼拜四去趟学校见校长
    年前给老客户们挨个打电话拜年
    后天再跟葛经理碰一次
    月初提醒物业交年费
    跟老周再聊两句
    发微信关心一下高总腰好点没
    出差回来找钟老板喝两杯
    催催付款
    下礼拜再问他定没定
    10点电话会，跟总包谈进度
    给宋姐回个话
    过几天再去看看苗工
    约丁总打球
    下月初回访电梯使用情况
    致电银行客户经理了解审批进度
    客户在开会，四点再call
    上门拜访新业委会主任
    跟客户说声抱歉
    周三约了唐总见面聊合作
    提醒郝主任带身份证
    隔三差五联系一下，别断了
    没谈拢，下周再约
    跟采购打探一下竞品价格
    wish Farah a happy birthday on the 6th
    chase Hugo for the PO number
    quick sync with Quinn before the board mtg
    pick Amelia's brain about the new building
    bell Yusuf after lunch
    see Dr Weiss at the congress, thurs
    get hold of the facility manager
    Another nudge to Delmar about the deposit on Monday
    tea with Mei next week
    knock on Norvex's door again in autumn
    check in on the night shift guys
    find out where Chen is with budget
    send Raj's contact at the school a thank you note
    ask the landlord about access
    look up the old buyer when I'm in Leeds
    Try head office, ask for Mrs Lund
    hop on a call w/ their devs friday 10
    remind everyone about the webinar
    follow-up visit in 6 weeks
    let Quinn know we're running late
    drop in on the warehouse lads
    arrange to meet the new principal
    reply to Hugo's whatsapp
    keep warm: call every 2 months
    `,
  ),
  ...lines(
    'expectation',
    null,
    `
    胡大夫嫌探头太重
    客户想我们帮他们垫货
    学校要求寒假里必须装完
    业主认为漏水就该我们赔
    高经理希望别换业务员
    采购说没有账期就不谈
    人家只要德国货
    唐总让我们月底前必须给样
    宋姐问周末能不能送
    他们不打算接受分批验收
    苗工对精度要求±0.01
    对方想压价到9块8
    钟老板说最好开专票
    客户催着要货
    丁总要求换掉那个安装师傅
    以为保修期内配件都不要钱
    院长想看看别家医院的案例
    业委会不同意用临时件
    葛经理说交期不能超过20天
    客户很在意包装好不好看
    不希望我们转包
    郝主任要个书面解释
    银行方面坚持所有人员做背调
    他们想月底前上线
    物业巴不得今天就修好
    租户不愿意白天施工
    邱老师希望培训安排在周末
    要能随时查到库存
    客户强调不能停产
    对方请求延期两周付款
    Hugo won't budge on 60 days
    Dr Weiss would want the smaller probe
    they reckon we should pay for the crane
    tenants keep asking for a handrail
    wants it in writing
    the school needs it done over half term
    Quinn doesn't like the new packaging and wants the old one
    Farah was asking whether Arabic is supported
    no weekend work, the landlord says
    Delmar expects us to keep spares on site
    they're after a longer trial
    Can we do it cheaper, asks Mei
    head office insists every invoice carries the PO no
    expects a call within the hour when the line is down
    client would appreciate fewer emails
    Amelia is keen to have the same installer again
    Yusuf thinks two years' warranty is standard
    not happy to pay for travel time
    Chen prefers email... ex engineer, very precise
    They need to see a reference first
    procurement objects to the index clause
    he'd hate to lose Raj as his contact
    buyer asking for sea freight instead of air
    the nurses prefer cordless
    must be fire rated, says the architect
    Norvex requires a penetration test every year
    she hopes it arrives before the holidays
    customer refuses the partial shipment
    want to be told first if anything slips
    `,
  ),
  ...lines(
    'note',
    null,
    `
    胡大夫上周退休了
    学校放暑假，没人
    仓库失火，全年计划推迟
    客户今年采购预算砍了一半
    高经理跟财务不太对付
    样机试用三天，客户反馈噪音偏大
    开票信息没变
    钟老板是温州人，做五金的
    昨天培训来了12个人
    唐总说最近手头紧
    上午拜访没见到人
    丁总微信头像换了
    他们有两条线，一条停了
    邱老师周三有课
    第一次发货少了两件，已补
    报价比同行高10%
    我们没接受罚款条款
    客户去年买过一套，反响一般
    宋姐老家湖南，爱吃辣
    招标推迟到明年
    葛经理调走了，接班的还没定
    合同条款都谈妥了
    楼下那家也在问我们
    这单黄了
    客户每季度盘点一次
    苗工在休陪产假，下周回
    付款习惯好，从不拖
    送货员态度被表扬了
    老板拍板，采购只跑腿
    Farah off sick this week
    Hugo changed jobs
    quote sent 3/4
    didn't commit to a date for the API
    Dr Weiss uses our old model twice a week
    landlord lives in Spain
    Quinn sounded stressed
    PO received
    they've got a new building going up on Elm St
    school closed for half term
    spoke to Mei, all good
    Norvex merged with Altran
    turned out the leak wasn't ours
    they buy about 40 drums a year
    Amelia reports to Hugo
    said no to their penalty clause
    line 2 was down all weekend
    deposit came in this morning
    they'll be closed between christmas and new year
    nobody picked up
    the demo on Tuesday went down well
    budget not approved
    they're opening a branch in Leeds next spring
    Delmar's fiscal year ends in March
    two competitors visited last week
    Raj finished the cabling
    Yusuf's english isn't great
    she's moving to marketing in june
    we lost the Elm St job on price
    `,
  ),
];
