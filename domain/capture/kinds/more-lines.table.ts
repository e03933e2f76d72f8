import { type KindLine, lines } from './line.ts';

/** More lines, the hard cases of the contract among them. */
export const moreKindLines: readonly KindLine[] = [
  ...lines(
    'promise',
    'ours',
    `
    下午给徐工发一下接线图
    这周把两台样机拉到客户车间试用
    周四前补签一份保密协议给对方
    给刘姐带两盒茶叶过去
    我们工程师明早到现场换主板
    已答应周五前补发缺的三箱货
    跟老周约定月底交第一批货
    让小张今天把图纸改完
    由售后部周三上门更换压缩机
    客户要的检测报告明天给他
    下周内帮她申请到展会门票
    合同周五寄
    样品明天出
    周一前确认排产并把交期告诉客户
    再给两个点折扣的报价周三出
    派司机周六去提回旧设备
    我来跟财务核对发票问题
    明天把返修件发回去
    赠送一套耗材，随货发
    给客户开增值税专票
    Ship the missing cartons on Monday
    get Grace a revised offer by tomorrow noon
    need to send Marcus the warranty terms
    I'll have the drawings ready by Thursday
    we're sending a technician on Friday
    put together a proposal for the night shift
    give Tom a discount proposal in writing this week
    the engineer will be on site Tuesday to swap the valve
    Return the faulty meter to the lab and report back
    told them we will refund the freight
    assured Priya that we'd have stock by Monday
    organise a factory tour for their team
    pick up the old unit on Thursday
    share the case study with Anna
    replace the display at no charge
    quote three options for the new line
    make a spare parts list for Harbour Lane
    sort out the invoice mix-up by Friday
    call the warehouse and get the pallets out today
    I owe her a sample
    客户下周一开工，我们周日前必须把货送到
    周五把王总要的对比表带去他办公室
    打电话时顺便把新价格表发他
    去现场帮客户接线
    上门给操作工讲一遍流程
    答应了明天给样
    请示领导后周三给特价批文
    已经跟张总说好周四送两台过去
    请仓库明天把货备好
    收到款后两个工作日内发货
    麻烦物流周五把托盘送到
    我方承担运费，周三出补充协议
    明天之前搞定发票的事
    周六加班把程序改好
    协助客户办理退税
    Anna's samples must leave the warehouse tomorrow
    take the revised contract to Leeds and get it signed
    replacement motor to Harbour Lane by Friday
    ask the factory for a date and tell Grace by noon
    apologise to Tom and credit the late fee
    promised to look into the noise and report by Tuesday
    go over on Monday and recalibrate the scale
    we owe them an updated schedule
    prep demo for Thursday's visit
    will send pictures of the damage
    training for the night crew on the 12th
    confirm delivery slot in writing
    Draft NDA for legal by EOD
    our driver will collect the pallets on Thursday
    upload the certificates to their portal
    后天把打样费发票寄给客户
    周三之前给到客户完整的选型表
    给方总订好周五的会议室并发议程
    我晚点把链接发群里
    明天派人去收旧料
    答应吕总免费延保一年
    让车间加班，周六出货
    下周上门做一次全面保养
    帮他们把系统权限开好
    周五前落实样板房的灯具
    Get legal to approve the amendment by Thursday
    mail out the catalogues tomorrow
    write up the minutes and circulate them
    arrange for a courier on Friday
    let Anna have the revised layout by noon
    we'll look after the customs paperwork
    build a mock-up for the trade fair
    guarantee letter to the bank by the 3rd
    Anna needs the spec, I'll send it tonight
    have the crates relabelled before shipping
    `,
  ),
  ...lines(
    'promise',
    'theirs',
    `
    客户说下周一安排付款
    孙总答应把旧合同找出来发我
    他们财务周三打款
    他会让助理把名单发过来
    对方保证周五前盖章
    何经理说了周五下单
    业主方10号前腾出场地
    客户同意先付30%定金
    周处长下周给批复
    客户下月来厂验收
    王工晚上把照片发我
    They promised feedback by Thursday
    Anna will send us the drawings tomorrow
    customer pays the balance on delivery
    he'll talk to his boss and confirm by Friday
    Marcus is going to sign next week
    the buyer promised a decision by Monday
    purchasing will raise a PO this week
    Grace to return the signed NDA by Wednesday
    they'll clear the area before our installation
    Client agreed to pay the deposit tomorrow
    she said she would introduce me to the CTO
    对方答应三天内回签
    客户收到货后一周内付清
    林总那边下周三给最终图纸
    甲方负责提供电源和网络，周五前到位
    客户承诺今年采购不少于500台
    陈经理说他会跟老板汇报后周五回我
    她答应帮我们引荐设计院
    客户技术部周二来我们公司测试
    郑总表示节后就签
    Grace said she'd send the floor plan
    Tom will chase his finance team for the payment
    the client will let us know by Monday
    they should pay by the 15th
    he promised to try the new resin next week
    Customer will pick up the goods on Friday
    Anna is preparing the specification
    their lawyer will return the marked-up contract on Tuesday
    PO expected from Marcus on Friday
    She agreed to extend the trial and give feedback
    客户承诺收货三天内付款
    对方工程师周四来调试接口
    蒋总说这周会把订单签了
    她明天给我答复
    采购月底前走完审批流程
    They're going to run the trial in week 49
    Anna says she will pay on receipt
    buyer to come back with volumes by Friday
    he will forward us the tender documents
    Tom confirmed they'd order 300 in January
    `,
  ),
  ...lines(
    'callback',
    null,
    `
    后天再问问李总的意思
    周五跟她确认一下收货情况
    提醒客户合同快到期了
    下午给陈主任回个信息
    下个月再约赵总
    周三去看看客户那边的使用情况
    请王总周五晚上吃饭
    中秋节前给大客户打电话问候
    微信联系一下小吴
    跟他说一声涨价的事
    三天后回访使用效果
    拜会新上任的厂长
    周一电话跟进投标结果
    约个时间跟刘总当面聊
    催一下王总的回签
    Ring Anna tomorrow first thing
    try Marcus again on Monday
    See Priya at the trade fair next week
    ask Tom how the trial is going
    ping her about the open invoice
    go and see the new plant manager
    quick call with Grace at 4pm
    say hello to the team in Leeds next Tuesday
    get in touch after Christmas
    chase their feedback on the proposal
    phone Anna re the price increase
    follow up in two weeks
    have coffee with Tom on Friday
    write to him next month
    email Marcus to ask about the budget
    check whether she got the samples
    晚上给黄总发个消息说声谢谢
    周五前回一下胡工的微信
    去趟客户那里聊聊新项目
    月底回访，看看用得怎么样
    再给采购打一次电话
    客户周三回国，周四联系
    提醒自己周五问付款进度
    周二拜访何院长
    下周去客户公司见新总监
    通知各门店下周停水
    国庆后约饭
    Anna asked for a call on Monday, call her at 9
    call to explain the price increase
    try to catch Marcus before he flies
    Meet the new CFO at their office next Wednesday
    go to Leeds to meet the team
    drop Priya a line about the fair
    keep in touch with Tom over the summer
    sales call with Acme at 10
    remind them that the offer ends Friday
    dinner with the Harbour Lane people on Thursday
    send her a quick message tomorrow
    speak with Anna about renewals
    check back in a month
    中午给罗工打个电话对一下尺寸
    周四去工地看看进度，顺便见项目经理
    给韩总拜年
    下周一继续跟客户谈价格
    过两天问问样品反馈
    Catch up with Anna over coffee
    call again after lunch
    visit on Tuesday to introduce our new manager
    Follow up re: signed contract
    next week: ring round the dormant accounts
    `,
  ),
  ...lines(
    'expectation',
    null,
    `
    客户想把付款方式改成月结
    对方非要周末安装
    他觉得我们应该包运费
    张总希望我们能出一个人常驻
    客户不接受涨价
    他们要求所有资料用英文
    王总指望我们帮他垫资
    采购说必须三家比价
    李总关心的是交期
    客户嫌价格高，想再降5个点
    要求质保延长到三年
    对方以为赠品每单都有
    Anna wants to see a demo first
    they need it by March
    customer would like us to store the goods
    He insists on a fixed contact person
    Grace expects free training
    they think support should be free
    doesn't want to pay for shipping
    asked us to bill quarterly
    Tom asked whether we can deliver on pallets
    they want two references
    she prefers email over phone
    the customer refuses to sign the new terms
    Priya would rather wait for the new model
    won't pay more than 10k
    客户担心售后，要求有驻点
    黄总要我每周五给他发进度
    客户想要一个能随时找到的人
    对方不要纸箱包装
    希望下次早点通知
    他们觉得培训就该免费
    王总问样品什么时候能到
    客户要最低价
    老板娘坚持现款现货再优惠2%
    Anna hopes we can start in March
    Customer requires ISO certificates with each delivery
    he assumes the price stays the same
    they asked for net 60
    She insists the driver calls ahead
    client is expecting a discount for volume
    Grace needs the goods before the shutdown
    they do not accept substitutes
    Tom would like to be called only in the morning
    want everything in one box
    they take same-day answers for granted
    客户盼着早日投产
    对方提出要独家代理
    谢总不愿意改合同
    要我们保证一年内不涨价
    客户对交期要求很高
    Tom hopes the new model is quieter
    they want a firm date
    She requested a site visit
    customer takes it as given that we train the staff
    he's after a better discount
    `,
  ),
  ...lines(
    'note',
    null,
    `
    王总最近在忙上市的事
    客户昨天验收通过
    跟陈总吃过饭了
    他们已经换了新的ERP
    报价发过去了，没有回音
    李经理调去上海分公司了
    客户资金有点紧张
    今天拜访了张总，聊得不错
    刘总说下半年再看
    对接人是小赵
    这家客户一年采购三次
    竞争对手报价比我们低8%
    客户周五放假
    没同意延长账期
    上次的货有两箱破损
    the line stopped twice last month
    Anna left the company
    they are happy with the service
    spoke with Marcus, he's fine with the price
    they already have a supplier in Poland
    Tom is the decision maker
    she is in Berlin this week
    the machine arrived damaged
    meeting went well
    no decision before the board meets
    they chose another supplier
    customer bought 3 units in 2024
    we turned down the request for exclusivity
    Marcus used to work for Acme
    price was fine, colour was not
    客户说最近不采购
    梁总是山东人
    样品测试没通过
    昨天跟采购吵了一架
    项目暂停了
    他们那边流程很慢
    今天没联系上王总
    客户去年投诉过两次
    打了三次电话都没接
    董总周五生日
    展会上认识的，做注塑的
    新采购比较年轻，好沟通
    王总对我们的方案挺感兴趣
    Grace did not pick up
    Anna's contract runs until June
    He sounded interested but tired
    the budget was cut
    they have not decided yet
    customer has switched to a cheaper brand
    Marcus mentioned a new plant in Poland
    we said no to consignment stock
    she is pregnant, due in May
    Tom always orders in Q4
    invoice 4471 was paid on Monday
    they were late with the last two payments
    on vacation till the 12th
    had a good lunch with Grace
    the fair was a success
    周总去国外考察了
    他们用的是日本设备
    客户嘴上说好，一直没签
    上午开了个会，没结论
    何姐怀孕了
    王总答应过的事经常变
    Anna is back on the 3rd
    their warehouse burned down
    customer's budget year starts in April
    I sent the samples on Tuesday
    the CFO blocked the deal
    competitor is 8% cheaper
    `,
  ),
];
