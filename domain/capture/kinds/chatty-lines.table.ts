import { type KindLine, lines } from './line.ts';

/** Lines of reps who write as they talk. */
export const chattyLines: readonly KindLine[] = [
  ...lines(
    'promise',
    'ours',
    `
    海运的提单电放，周三弄好给客户
    夏总那台空压机漏油，派老师傅过去看着修
    展架物料我们出，28号运到会场
    明天把云服务器扩到16核
    化验单晚上10点前出给魏工
    晚些给石老师传新版题库
    替客户垫的报关费开张收据
    老杨仓库那批货 我去协调 周二清关
    下周给他们换新表带
    欠着她一份成本分析
    答应段总带他们参观工厂，日子还没定
    email过去一份spec给Jason
    这礼拜六上门拆旧柜子
    安全阀校验，限期本月
    定制logo的200个U盘，月底发货
    把退税资料准备齐交给会计师
    说了要送的开业花篮别忘了
    给Kevin开个admin账号
    晚上我把会议邀请和议程发出去
    让物流改地址
    Get the sealant sample across to Petra
    two spare fuses in Omar's bag before he flies
    promise: no later than the 9th for the gantry drawings
    pass Lena's complaint on and give her a written answer by thurs
    rewire socket, room 210
    bring forward the service date, confirm it in writing to Ivo
    our carrier picks up the crates tuesday
    commissioning at Brackley starts monday, send Joe
    invite code for Petra's team
    We have to replace the whole batch
    will be sending Omar weekly numbers from now on
    design mock-up v2, due wed
    knock 3% off the renewal and send the new order form
    swap the meter at Harrow Rd + photograph the old one
    fit two extra cameras in the car park
    I promised the matron a spare remote
    translate the leaflet into Polish by the 20th
    ETA for the bearings to Lena pls
    Ivo gets a free oil analysis from us next month
    train the new receptionist on the app
    下午跑一趟邮局，把样本册挂号寄给戴老师
    给健身房装新门禁，周六早上
    替客户垫付的运费清单今晚理出来
    机器到货我去帮着卸
    跟他拍胸脯了，十天内一定修好
    下周一之前把客户提的三个bug都改掉
    售后小汪上门取旧电池
    说定了送一年保养
    汽配城那边十套刹车片，明天下午送
    准备两份合同，带去见何总
    打样费先免了，回头开个减免单
    协议再让法务过一遍，周三定稿发出
    教他们怎么导出报表
    周四前把投影仪还给客户
    叫搬家公司来，搬客户的旧柜机
    Excel模板做好发给Nancy
    帮财务大姐重新开通税控盘
    给每个门店补五张桌贴
    客户发来的图我周末画成三维
    十月一号前全线切换新系统
    get a fitter round to Mrs Doyle's before Friday
    Marco needs the torque values - I'll dig them up tonight
    hand over the keys and manuals at 5
    said I'd throw in a free filter
    two more days of training for the Lisbon crew in May
    gonna reissue that invoice w/o VAT
    replace, test, sign off: pump 3, by 18:00
    our fitter's going to be there from 8 to strip the old boiler
    courier the passports back to Ines
    put the quote for phase 2 together tonight
    will email Marco the wiring diagram
    add Ines to the distribution list
    stand in for their operator on Saturday
    have to get a part number to Marco before he orders
    find her an alternative to the discontinued model
    renew their licence before it lapses on the 30th
    I've told the Doyles we'll repaint the hall at our cost
    let Ines have the key on Tuesday
    build the custom report she was after
    `,
  ),
  ...lines(
    'promise',
    'theirs',
    `
    夏总说等他们董事会开完就把预付款打过来
    魏工那边出取样报告
    石老师会在家长群里帮我们转发
    客户到时派两个人配合调试
    段总的人礼拜天把场地清空
    Jason答应下周把PO走完
    报关行那边客户自己联系
    对方24号来提走退货
    他们愿意做样板客户，下月安排拍照
    会计师事务所周一给我们出询证函
    中间商说货款后天到账
    Kevin会把测试账号发我
    酒店方布置会场
    厂方同意停机半天让我们检修
    夫人代签，周四前
    Petra has to clear it with compliance and gets back to us on the 3rd
    Omar's lot will do the demolition
    Lena said leave it with her, she'll find the serial numbers
    the council issues the permit by end of june
    Ivo is wiring 12k tomorrow
    client arranges hotel for our fitters
    Brackley promised us first refusal on phase 2
    matron to let us have the room dimensions
    They are handing over the keys on Monday at 9
    He'll probably sign next week
    caretaker lets us in from 7
    Joe from their side brings the forklift
    accounts dept swear it gets paid friday
    she is having the cracked one sent back to us
    their agent clears customs
    戴老师会把班级群拉好
    汽配城老板明早自己过来挑货
    何总拍板了，下周把合同走起来
    Nancy周五给我们最终的人数
    客户的会计说25号以前会把票认证掉
    买方负责商检
    居委会帮忙张贴通知
    业主同意周日让我们进场
    对方工厂那头下周提供打样机
    Marco's going to strip the cables beforehand
    Ines will translate the manual herself
    The Doyles pay the balance once the job's done
    Lisbon office provides a forklift and two men
    they'll have everything unpacked when we arrive
    her solicitor is sending the contract back today
    gym to close the pool while we work
    They'll return my call with an answer by Monday
    Ines agreed to pay the rush fee
    `,
  ),
  ...lines(
    'callback',
    null,
    `
    过完周末给石老师发个语音
    十五号前后再探探魏工口风
    去夏总新办公室道个喜
    等结果出来第一时间打给段总
    跟Jason约下周三的会
    隔一阵再敲打敲打采购
    Kevin那边再盯一下付款
    晚上饭局，陪夏总
    去前台找一下行政部小姑娘，加个微信
    月底见面复盘
    下午致电酒店销售经理
    和中间商通个气
    联系不上，改天再试
    周日给老人家问个安
    让她有空回我，没回的话周五打
    dial into Omar's standup thursday
    Friday: Lena again
    give Petra two weeks then call
    run into Ivo "by accident" at the expo
    sound out the matron on budget
    courtesy call after install
    see if Brackley got the drawings
    go say hi to the new caretaker
    christmas card + call to Joe
    Remind Omar his trial ends on the 30th
    take Lena for lunch when she's in town
    follow up the quote
    leave word with her PA that I called
    meet up at their canteen, 12:30
    feedback call re demo
    过两天再问下戴老师意见
    月中给何总去个信儿
    明天约Nancy电话沟通一下选型
    去汽配城串个门
    关心下客户新机用得顺不顺
    周一早上先给汪姐打个招呼
    客户忙，十一点以后再打给他
    陪何总喝茶谈合作
    再催一遍回款
    约在周五见
    发短信提醒对方明早验货
    看望住院的戴老师
    每个月底给大客户打一通电话
    联系健身房老板敲定时间
    ring Mrs Doyle to check she's happy
    Marco again on Thursday
    see how Ines got on with the trial
    leave it a week then chase
    invite the Lisbon team for dinner
    phone round the gyms
    pencil in a visit for September
    get Marco on the phone
    speak to the solicitor about timing
    message Ines on Teams
    can't reach her, try in the evening
    ask Mrs Doyle when suits
    quarterly review meeting with the gym
    `,
  ),
  ...lines(
    'expectation',
    null,
    `
    夏总就认老师傅，换人不行
    石老师盼望课件能做动画
    魏工嫌报告格式不规范
    客户要我们的人穿防静电服
    段总问能否分三次付
    Jason想要dark mode
    酒店说床头灯要暖光的
    他们认定这个问题是我们造成的，要赔
    希望我方承担检测费
    Kevin觉得99.9%的SLA不够
    中间商想抽3个点
    采购咬死了不涨价
    不要再发广告短信了，客户说
    最迟20号必须看到样板，甲方放话了
    行政部要发票和货一起到
    厂方担保不做，坚决不押款
    想先看看效果再决定买不买
    夫人喜欢胡桃木的，要换
    Petra is after a fixed price
    Omar can't live with a two-day outage
    they'd sooner keep the old valve
    matron wants someone who speaks Polish
    Lena takes it that updates are in the price
    Ivo rejected our penalty cap
    hoping we'll throw in the mounts
    Brackley needs everything by half nine
    the council demands a risk assessment
    not before 10am please
    Joe complained we should have rung first
    she would much rather deal with one invoice
    were expecting us to be cheaper than last year
    caretaker asked for a spare key
    won't hear of a price rise
    everything on one delivery note, Omar insists
    what they want is speed
    戴老师不想换牌子
    何总非要见我们老板
    健身房希望器材保修能到五年
    汽配城要求先货后款
    客户嫌安装师傅态度不好，要换人
    Nancy问有没有绿色款
    他们不让我们周末进场
    客户想要一份碳足迹报告
    汪姐盼着月底能搬进去
    对方觉得报价里该含税
    人家要求两小时响应
    要求我们出具无犯罪证明
    业主不接受噪音超过50分贝
    何总交代过不要用外包
    买方坚持CIF
    Mrs Doyle wants the same fitter as last time
    Marco wouldn't accept anything under two years' warranty
    Ines asks for everything in Portuguese
    they expect a discount because of the delay
    the gym needs it finished before January
    Lisbon wants a weekly call
    she hoped it would be cheaper
    client is assuming we do the permits
    doesn't want contact before the 10th
    Marco thinks delivery should be free over 500
    they've asked us to hold stock for them
    the solicitor demands written consent
    would like an extra copy for the archive
    `,
  ),
  ...lines(
    'note',
    null,
    `
    夏总上周喜得孙女
    酒店换老板了
    魏工那边检测设备坏了
    石老师教高二数学
    客户有意向，但不急
    这个月已经第三次缺货
    段总跟我们老板是老乡
    Jason五月份离职
    价格还没谈到位
    中间商两头吃
    昨晚系统崩了俩小时，已恢复
    厂里食堂在三楼，十一点半开饭
    对方律师是外地请的
    没敢答应他包邮
    今天送了两箱橙子
    采购预算要等明年批
    Kevin英文好，中文一般
    上批货验收合格
    夏总说这事不急
    他们跟德国那家签了三年
    Omar on paternity leave, back 2 june
    Petra's new title: head of ops
    went through the contract with Lena, two open points
    Joe moved to their Harrow site
    no budget until april
    old valve still leaking
    they run two shifts
    Ivo turned up late as usual
    price list went out on the 2nd
    never agreed to free mounting
    Brackley won an award
    their server room is in the basement
    matron is the real boss
    car park full after 8
    trial ended without a purchase
    she didn't sign
    good vibes at the demo
    caretaker has the only key
    council meeting postponed
    paid in full, 12 march
    戴老师带毕业班
    何总上个月刚做完手术
    健身房换了股东
    汽配城周一休市
    报价被毙了
    昨天试机一次过
    Nancy英语八级
    他们对我们的App评分不高
    客户说先不急
    我们没松口送配件
    订单取消了
    汪姐跟何总是夫妻
    那台旧机还在用
    周三停电
    没有同意加班安装
    样品在海关扣着
    客户下周要搬办公室
    Mrs Doyle is in Portugal till the 4th
    Marco started there in 2019
    the gym has 3 sites
    nobody home when we called
    we never offered free parts
    Ines signed off the work
    lapsed customer, last order 2022
    their solicitor is slow
    complaint closed
    the Doyles are moving house in May
    boiler passed inspection
    Lisbon shut for carnival
    wasn't keen on the colour but fine with the price
    Marco's happy
    invoice overdue 12 days
    `,
  ),
];
